import { describe, expect, it } from 'vitest';
import { shippedGazetteer } from '../../testing/shipped-knowledge.ts';
import { type PlaceId, placeId } from '../gazetteer/place.ts';
import { recognise } from './recognise.ts';
import { readMarked } from './testdata/marked-text.ts';
import { resolveMarked } from './testdata/resolve-marked.ts';

const gazetteer = shippedGazetteer();

const resolved = (marked: string, about: readonly PlaceId[] = []): string[] =>
  resolveMarked(marked, gazetteer, { about: new Set(about) }).map(
    ({ candidates }) => candidates[0]?.placeId ?? 'none',
  );

const wanted = (marked: string) => readMarked(marked).places.map((place) => place.placeId);

const TRIPOLI_LY = 'geonames:2210247';
const TRIPOLI_LB = 'geonames:266826';
const AMMAN = 'geonames:250441';
const ALGIERS = 'geonames:2507480';
const WASHINGTON = 'geonames:4140963';

const NEIGHBOURS = [
  ['{نابلس|*} و{الخليل|*}', 'iso:PS'],
  ['{أم درمان|*} و{كسلا|*}', 'iso:SD'],
  ['{حلب|*} و{حماة|*}', 'iso:SY'],
  ['{إربد|*} و{الزرقاء|*}', 'iso:JO'],
  ['{تعز|*} و{عدن|*}', 'iso:YE'],
] as const;

describe('namesakes in the whole gazetteer', () => {
  it.each([
    'ضرب إعصار {سبرينغفيلد|geonames:4409896} في ولاية {ميزوري|iso:US-MO}',
    'تظاهر المئات في {بورتلاند|geonames:5746545} بولاية {أوريغون|iso:US-OR}',
    'غمرت السيول {درنة|geonames:87205} و{البيضاء|geonames:89055} و{سوسة|yaqut:susa-libya}',
    'شهدت {سوسة|geonames:2464915} و{المنستير|geonames:2473493} أمطارا',
    `تبحث {بغداد|geonames:98182} و{عمان|${AMMAN}} الأمر`,
    'شاركت {السعودية|iso:SA} و{عمان|iso:OM} و{قطر|iso:QA} في الاجتماع',
    'وقعت الحادثة بمركز {دار السلام|yaqut:dar-el-salam-sohag} جنوب {سوهاج|geonames:347796}',
    `اشتباكات في {طرابلس|${TRIPOLI_LY}} وصلت إلى {مصراتة|geonames:2214846}`,
    `اشتباكات في {طرابلس|${TRIPOLI_LB}} شمال {لبنان|iso:LB}`,
    `اشتباكات في {طرابلس|${TRIPOLI_LB}} اللبنانية`,
    `وصل إلى العاصمة الليبية {طرابلس|${TRIPOLI_LY}}`,
    'أعلنت الطوارئ في {جورجيا|iso:US-GA} و{كارولاينا الجنوبية|iso:US-SC}',
    'اجتاح الإعصار سواحل {فلوريدا|iso:US-FL} و{جورجيا|iso:US-GA}',
    'رحل من {تلمسان|geonames:2475687} و{قسنطينة|geonames:2501152} و{تونس|geonames:2464470} و{طرابلس الغرب|geonames:2210247}',
    'قطع الإعصار الكهرباء عن {تامبا|geonames:4174757} و{سانت بطرسبرغ|geonames:4171563}',
    'يزور {الأردن|iso:JO} و{تونس|iso:TN} و{قطر|iso:QA}',
    'وصل إلى {طنجة|geonames:2530335} و{تونس|iso:TN}',
    `زار {بيروت|geonames:276781} و{طرابلس|${TRIPOLI_LB}} و{بعلبك|geonames:277130}، أما {طرابلس|${TRIPOLI_LY}} في {ليبيا|iso:LY} فلا`,
    `زار {بيروت|geonames:276781} و{طرابلس|${TRIPOLI_LB}} و{بعلبك|geonames:277130} قبل عودته إلى {طرابلس|${TRIPOLI_LY}} عبر {بنغازي|geonames:88319} ثم {مصراتة|geonames:2214846} ثم {سرت|*} ثم {سبها|*}`,
    `وصل إلى {أنطاكية|geonames:323779} و{اللاذقية|geonames:173576} و{طرابلس|${TRIPOLI_LB}}`,
    `بحث السفير ما بين {دمشق|geonames:170654} و{طرابلس|${TRIPOLI_LY}}`,
    'انفجار في مصنع {ألبا|none} في {المنامة|geonames:290340}',
    'سفير {برلين|geonames:2950159} في {القاهرة|geonames:360630}',
    'عادت الكهرباء إلى {البصرة|*} و{الناصرية|*}، وحي {العباسية|none} بلا ماء',
    'وفي {الجزائر|iso:DZ}، أجلت السلطات سكان {جيجل|*} ثم {سكيكدة|*} ثم {عنابة|*} ثم {بجاية|*}',
    'يزور {أرمينيا|iso:AM} و{جورجيا|iso:GE} و{أذربيجان|iso:AZ}',
    'وقعت {جورجيا|iso:GE} و{أوكرانيا|iso:UA} اتفاقا بعد زيارة إلى {تكساس|iso:US-TX}',
    'هجمات في {الأنبار|iso:IQ-AN} و{نينوى|iso:IQ-NI}',
    'وصل إلى {شنشي|iso:CN-SN} ثم {شانشي|iso:CN-SX}',
    'يلتقي منتخب {عمان|iso:OM} نظيره الأردني في {الأردن|iso:JO}',
    'فاز {العراق|iso:IQ} على {عمان|iso:OM} بهدفين في {الأردن|iso:JO}',
    `أقيمت مباراة منتخب {الأردن|iso:JO} في {عمان|${AMMAN}}`,
    `شارك {الأردن|iso:JO} في لقاء {عمان|${AMMAN}} الوزاري`,
    `من {بيروت|geonames:276781} إلى {طرابلس|${TRIPOLI_LB}} و{صيدا|geonames:268064}`,
    `عاد إلى {عمّان|${AMMAN}} من سفره`,
    `زار {عُمان|iso:OM} أمس`,
    `زار {عمان|iso:OM} أمس`,
    `الحرارة في {عمان|${AMMAN}} بين 12 و20 درجة، وفي {العقبة|geonames:250774} بين 18 و27`,
    `الحرارة في {عمان|iso:OM} عالية، وفي {صلالة|geonames:286621} معتدلة`,
    `وفي {عمان|${AMMAN}} قالت الحكومة الأردنية إن الطريق مقطوع`,
    `دول {الخليج|*} هي {السعودية|iso:SA} و{الكويت|iso:KW} و{قطر|iso:QA} و{عمان|iso:OM}`,
    `اجتمع وزراء {الأردن|iso:JO} و{مصر|iso:EG} و{الجزائر|iso:DZ}`,
    `اشتعلت النيران في مدينة {الجزائر|${ALGIERS}}`,
    `العاصمة {الجزائر|${ALGIERS}}`,
    `قصف على {صور|geonames:267008} و{النبطية|geonames:278913} في جنوب {لبنان|iso:LB}`,
    `في {الخليل|geonames:285066} و{نابلس|geonames:282615} و{جنين|geonames:283506}`,
    `قالت {واشنطن|${WASHINGTON}} إنها تدعم الاتفاق`,
    `بين {واشنطن|${WASHINGTON}} و{موسكو|geonames:524901}`,
    `وصل الوفد إلى {القاهرة|geonames:360630}`,
    `حرب {السودان|iso:SD} مستمرة`,
    `بين {الجزائر|${ALGIERS}} و{وهران|geonames:2485926} في {الجزائر|iso:DZ}`,
    `المياه مقطوعة في مدينة {المنصورة|geonames:78931} في {عدن|*} في {اليمن|iso:YE}`,
    `وصل القطار إلى {المنصورة|geonames:360761} من {طنطا|*} في {مصر|iso:EG}`,
    `في {الولايات المتحدة|iso:US} درس ثم عمل في {مانشستر|geonames:2643123}`,
    `من {نيويورك|*} و{شيكاغو|*} و{بوسطن|*} في {الولايات المتحدة|iso:US} إلى {كامبريدج|geonames:4931972}، ثم زار {كندا|iso:CA}`,
    `سرقة سيارة في {الطالبية|yaqut:talbiya-giza} قرب {الجيزة|*} في {مصر|iso:EG}`,
    `رست السفينة في {ميناء طرابلس|yaqut:port-of-tripoli-libya} في {ليبيا|iso:LY}`,
    `في {صفاقس|geonames:2467454} و{تونس|geonames:2464470}`,
    `بين {الجزائر|iso:DZ} و{تونس|iso:TN}`,
    `بين {الجزائر|iso:DZ} و{باريس|geonames:2988507}`,
    `في ولايات {القضارف|iso:SD-GD} و{النيل الأبيض|iso:SD-NW} و{سنار|iso:SD-SI}`,
    `على ضفاف {النيل الأبيض|yaqut:white-nile}`,
    `وصل إلى العاصمة {دمشق|geonames:170654} و{طرابلس|${TRIPOLI_LB}} في {لبنان|iso:LB}`,
    `في {سلفيت|geonames:282039} و{قلقيلية|geonames:282457} و{بيت لحم|geonames:284315}`,
    `وصل إلى {بيت لحم|geonames:284315} أمس`,
    `في {بيت لحم|geonames:5180225} في {الولايات المتحدة|iso:US}`,
    `من {المغرب|iso:MA} إلى {تونس|iso:TN}`,
    `في مدينة {تونس|geonames:2464470}`,
    `أمطار على {الكويت|iso:KW} و{السعودية|iso:SA}`,
    `وصل إلى {مدينة الكويت|geonames:285787}`,
    `في {جيبوتي|iso:DJ} و{الصومال|iso:SO}`,
    `وقع زلزال في {المكسيك|iso:MX}`,
    `قصف على {غزة|geonames:281132} و{خان يونس|geonames:281124}، فيما أعلنت {الدوحة|geonames:290030} أن المفاوضات مستمرة`,
    `عقدت في {الدوحة|geonames:290030} جولة جديدة بعد قصف {نابلس|*} و{الخليل|*} في {فلسطين|iso:PS}`,
    `انقطعت المياه عن {الرياض|geonames:12324108} في {السودان|iso:SD}`,
    `الوزراء يجتمعون غدا ب{القاهرة|geonames:360630} {القاهرة|geonames:360630} (د ب أ)`,
    `انقطعت المياه عن {الدوحة|geonames:7890368} في {فلسطين|iso:PS}`,
    `افتتح الوزير مهرجانا في {دوما|yaqut:douma-lebanon} في {لبنان|iso:LB}`,
    `خرجت مظاهرة في {دوما|geonames:170592}`,
    `عاد نازحون من {لبنان|iso:LB} إلى {دوما|geonames:170592} في {ريف دمشق|*}`,
    `وقع حادث في {الجيزة|geonames:250639} شمال {الأردن|iso:JO}`,
    `عاد الوزير إلى {الجيزة|geonames:360995} من {الأردن|iso:JO}`,
    `قرية {الرياض|geonames:12324108} في {السودان|iso:SD}`,
    `وصل وفد من {باب الزوار|geonames:2505854} إلى {الدار البيضاء|geonames:2553604}`,
    `جرت المباحثات في {سان خوسيه|geonames:3621849} أمس`,
    `محادثات بين {الولايات المتحدة|iso:US} و{إيران|iso:IR} في {جنيف|geonames:2660646}`,
    `زار الرئيس الأميركي {برلين|geonames:2950159} و{أثينا|geonames:264371} و{مدريد|geonames:3117735}`,
    `بلدة {دوما|geonames:170592} في الغوطة بريف {دمشق|geonames:170654}`,
  ])('%s', (marked) => {
    const meant = wanted(marked);
    resolved(marked).forEach((place, index) => {
      if (meant[index] !== '*') expect(place).toBe(meant[index]);
    });
  });

  it('of a capital do not outweigh it by what else the text names', () => {
    const ofSmallStates = ['جورج تاون', 'هاميلتون', 'بليموث'];
    const lost = gazetteer.places.flatMap(({ id, names: [name], country, capital }) => {
      if (!capital || ofSmallStates.includes(name)) return [];
      return NEIGHBOURS.filter(([, home]) => home !== country).flatMap(([neighbours]) => {
        const text = `أعلنت {${name}|${id}} موقفها بعد اجتماع في ${neighbours} أمس`;
        const place = gazetteer.place(resolved(text)[0] as PlaceId);
        return place?.country === country || place?.id === country ? [] : [`${name} ${neighbours}`];
      });
    });
    expect(lost).toEqual([]);
  });

  it('are no evidence for each other: Tripoli the city does not speak for the division of its name', () => {
    const { blocks } = readMarked('وصل الوفد إلى طرابلس');
    const [mention] = recognise(blocks, gazetteer);
    const reasons = mention?.resolution.candidates.map(({ reasons }) => reasons.map(({ kind }) => kind));
    expect(reasons?.flat()).not.toContain('inside');
  });

  it('follow what the reader says the article is about', () => {
    const text = `انفجار في {طرابلس|${TRIPOLI_LY}}`;
    expect(resolved(text)).toEqual([TRIPOLI_LY]);
    expect(resolved(text, [placeId('iso:LB')])).toEqual([TRIPOLI_LB]);
    expect(resolved('وفي {عمان|iso:OM}', [placeId('iso:JO')])).toEqual([AMMAN]);
  });
});
