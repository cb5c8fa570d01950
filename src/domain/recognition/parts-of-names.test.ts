import { expect, test } from 'vitest';
import { shippedGazetteer, shippedTagger } from '../../testing/shipped-knowledge.ts';
import { placeOf } from './mention.ts';
import { recognise } from './recognise.ts';
import { readMarked } from './testdata/marked-text.ts';

const gazetteer = shippedGazetteer();
const model = shippedTagger();

/** Names of places that are but part of the name of a club, a newspaper, an agency or an armed group, and the same alone; nouns for places. */
test.each([
  'انفجار في قرية أولاد غزة شرق البلاد',
  'زار الوفد المدينة وحي بني تونس',
  'يلعب أولاد {غزة|geonames:281132} في الشارع',
  'فاز دينامو كييف على ستيوا بوخارست في {كييف|geonames:703448}',
  'تعادل فريق روما مع أولمبيك مرسيليا',
  'رصد مرصد في {تشيلي|iso:CL} كوكبًا يبعد كثيرًا',
  'قصف على {كوكبا|yaqut:kaoukaba} جنوب {لبنان|iso:LB}',
  'أغلقت {قناة السويس|yaqut:suez-canal} أمس',
  'من {مضيق باب المندب|*} إلى {قناة السويس|yaqut:suez-canal}',
  'سافر فريق من {القاهرة|geonames:360630} إلى {دبي|geonames:292223}',
  'حريق في مصفاة {بيجي|yaqut:baiji-refinery} رآه سكان في {بيجي|geonames:97783}',
  'قال سكان في {بيجي|geonames:97783} إن الدخان غطى مصفاة {بيجي|yaqut:baiji-refinery}',
  'استقبل الوزير وفدا سوريا، ووجدوا معبدا كبيرا رومانيا',
  'رئيسا {سوريا|iso:SY} و{لبنان|iso:LB} في لقاء، أما {ليبيا|iso:LY} فزارا {سوريا|iso:SY} قبلها',
  'شب حريق في سوق {الحميدية|yaqut:hamidiyeh-souq} أمس',
  'ومن {مصر|iso:EG} سرت إلى {بلبيس|geonames:358840}، ثم عدت من {سرت|geonames:2210554} إلى {مصراتة|geonames:2214846}',
  'لقوا مصرعهم في سيول اجتاحت القرى',
  'هطلت أمطار غزيرة وقتل ثلاثة في سيول قرب {تعز|*}',
  'وصل الوفد إلى {سيول|geonames:1835848} أمس',
  'هطلت أمطار على {سيول|geonames:1835848} في {كوريا الجنوبية|iso:KR} أمس',
  'خسر نيوكاسل يونايتد أمس',
  'وصل إلى مدينة {كانساس سيتي|geonames:4393217} الأمريكية',
  'أعلنت سرايا القدس مسؤوليتها',
  'أدى الناس صلاة المغرب في {القدس|geonames:281184}',
  'قال في حديث ل«الشرق الأوسط» إن المفاوضات مستمرة',
  'يريد السلام في {الشرق الأوسط|*} كله',
  '{الدوحة|geonames:290030} - قنا: عقد الأمير اجتماعا',
  'افتتاح مدرسة في حي {الأندلس|*} شرقي المدينة',
  'روما ({إيطاليا|iso:IT}) - ليون ({فرنسا|iso:FR}) 2 - 1',
  '{طوكيو|geonames:1850147} ({اليابان|iso:JP}) - رويترز - أعلنت الحكومة',
])('%s', (marked) => {
  const { blocks, places } = readMarked(marked);
  const found = recognise(blocks, gazetteer, model);
  expect(found.map(({ text }) => text)).toEqual(
    places.map(({ start, end }) => blocks[0]?.text.slice(start, end)),
  );
  found.forEach((mention, index) => {
    const wanted = places[index]?.placeId;
    if (wanted !== '*') expect(placeOf(mention)).toBe(wanted);
  });
});
