import { expect, test } from 'vitest';
import { shippedGazetteer, shippedTagger } from '../../testing/shipped-knowledge.ts';
import type { Block } from '../article/article.ts';
import { placeOf } from './mention.ts';
import { recognise } from './recognise.ts';
import { readMarked } from './testdata/marked-text.ts';

const gazetteer = shippedGazetteer();
const model = shippedTagger();

const found = (blocks: readonly Block[]) =>
  recognise(blocks, gazetteer, model).map((mention) => `${mention.text} ${placeOf(mention)}`);

/** Names of several words of which the tagger by itself takes a part, the name of another place. */
test.each([
  'فاض {النيل الأزرق|yaqut:blue-nile} وغمرت المياه القرى في {السودان|iso:SD}',
  'تدور معارك في ولاية {النيل الأزرق|iso:SD-NB} منذ أسابيع',
  'وصلت المساعدات إلى {جنوب السودان|iso:SS} أمس',
  'نزح الآلاف من {شمال دارفور|iso:SD-DN} هربا من القتال',
  'هدم الجيش منازل في {القدس الشرقية|geonames:7303419} فجر اليوم',
  'قصفت الطائرات {الغوطة الشرقية|yaqut:eastern-ghouta} مساء أمس',
  'أغلق حزب الله مداخل {الضاحية الجنوبية|yaqut:dahieh} بعد الغارة',
  'اقتحم مستوطنون {المسجد الأقصى|yaqut:al-aqsa-mosque} صباح اليوم',
  'هاجم الحوثيون سفينة قرب {باب المندب|yaqut:bab-el-mandeb} ليلا',
  'أعلنت محافظة {النبطية|iso:LB-NA} حالة الطوارئ',
  'وقع الحادث في {جبل لبنان|iso:LB-JL} مساء',
  'تصاعد التوتر في {شرق المتوسط|yaqut:eastern-mediterranean} بسبب الغاز',
  'وصل الوزير إلى {تونس العاصمة|geonames:2464470} أمس',
  'أمطار غزيرة على {الجزائر العاصمة|geonames:2507480} و{وهران|geonames:2485926}',
  'مناورات ب{شرق المتوسط|yaqut:eastern-mediterranean} تشارك فيها {اليونان|iso:GR} و{مصر|iso:EG}',
])('%s', (marked) => {
  const { blocks, places } = readMarked(marked);
  const named = places.map(({ start, end, placeId }) => `${blocks[0]?.text.slice(start, end)} ${placeId}`);
  expect(found(blocks)).toEqual(named);
});

/** What stands beside a name is not always part of a longer one. */
test.each([
  'عاد إلى {تونس|iso:TN} الخضراء أمس',
  'المفاوضات بين {النمسا|iso:AT} و{المجر|iso:HU} مستمرة',
  'اندلع حريق شمال {لبنان|iso:LB} أمس',
  'هبت عاصفة على جنوب {هولندا|iso:NL} أمس',
  'يسكن شرق المدينة القديمة',
])('%s', (marked) => {
  const { blocks, places } = readMarked(marked);
  const named = places.map(({ start, end, placeId }) => `${blocks[0]?.text.slice(start, end)} ${placeId}`);
  expect(found(blocks)).toEqual(named);
});
