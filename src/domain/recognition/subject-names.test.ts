import { expect, test } from 'vitest';
import { shippedGazetteer, shippedTagger } from '../../testing/shipped-knowledge.ts';
import { placeOf } from './mention.ts';
import { recognise } from './recognise.ts';
import { readMarked } from './testdata/marked-text.ts';

const gazetteer = shippedGazetteer();
const model = shippedTagger();

/** What a place noun announces, a name of the gazetteer first; no verb and no adjective after it. */
test.each([
  'زار محافظة {قنا|iso:EG-KN} في {صعيد مصر|yaqut:upper-egypt}',
  'في مدينة جديدة من مدن الشمال',
  'أهالي محافظة {المهرة|iso:YE-MR} يطالبون بتحسين الخدمات',
  'وأكد مصدر بشرطة محافظة {بابل|iso:IQ-BB} اعتقال العشرات',
  'ولد في مدينة {بورصة|geonames:750269} التركية',
  'جاء عدد المتظاهرين أقل في مدينة يقطنها الملايين',
  'يقع القصر في شارع جميل تحيط به الأشجار',
  'عاد الطلاب إلى حي قديم',
])('%s', expectMarked);

/** Towns as bare subjects, after offices and as hashtags; and words of the same letters that are none. */
test.each([
  'تعرضت {صور|geonames:267008} لقصف عنيف',
  'سجلت {نزوى|geonames:286987} أعلى درجة حرارة هذا العام',
  'شهدت {حمص|geonames:169577} أمطارا غزيرة',
  'وتشهد {حلب|geonames:170063} هدوءا حذرا',
  'عاشت {تعز|geonames:70225} ليلة دامية',
  'زار محافظ {صيدا|geonames:268064} المدينة',
  'قال رئيس بلدية {صيدا|geonames:268064} إن الأعمال مستمرة',
  'تفقد الوزير بلدة {القرية|yaqut:qraiyeh} بعد السيول',
  'مشاهد الآن #{حفر_الباطن|geonames:106297} #{المنقف|geonames:285778}',
  'حريق كبير في مرفأ {بيروت|yaqut:port-of-beirut} أمس',
  'شاهد الحادث #صور #فيديو',
  'سيطر الجيش على بلدات في ريف {السويداء|yaqut:suwayda-countryside}',
  'وقتل في {المقدادية|geonames:99062} ثلاثة مدنيين',
  'بعد سيول {الحسيمة|geonames:2558545} و{الناظور|geonames:2541479}',
  'وصل وفد من {أرض الصومال|yaqut:somaliland}',
  'تعرضت صور المعرض للتلف',
  'سجلت صور الأقمار الصناعية تغيرا',
  'شهدت الجمعة احتجاجات واسعة',
  'عاشت نور طفولة سعيدة',
  'انفجار قرب المستشفى #{المنيل|yaqut:manial} #{مصر|iso:EG}',
  'شوارع #{أم_الهيمان|yaqut:umm-al-hayman} تغرق',
  'أمطار غزيرة #{الأحمدي|geonames:285839} #{الكويت|iso:KW}',
  'يوم جديد #الأمل #النصر #السلام',
  'حفل التخرج #جامعة_القاهرة',
  '#معان كثيرة في هذه القصيدة',
])('%s', expectMarked);

function expectMarked(marked: string): void {
  const { blocks, places } = readMarked(marked);
  const found = recognise(blocks, gazetteer, model).map((mention) => `${mention.text} ${placeOf(mention)}`);
  expect(found).toEqual(
    places.map(({ start, end, placeId }) => `${blocks[0]?.text.slice(start, end)} ${placeId}`),
  );
}
