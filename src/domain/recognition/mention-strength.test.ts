import { describe, expect, it } from 'vitest';
import type { Block } from '../article/article.ts';
import { parsePlainText } from '../article/parse-plain-text.ts';
import type { PlaceKind } from '../gazetteer/place.ts';
import { makePlace, newsGazetteer } from '../testdata/news-places.ts';
import { type Mention, placeOf } from './mention.ts';
import { mentionStrengths } from './mention-strength.ts';
import { recognise } from './recognise.ts';

const gazetteer = newsGazetteer();

/** Each mention of a sentence as `name: strength`. */
function read(text: string): string[] {
  const blocks = parsePlainText(text);
  const mentions = recognise(blocks, gazetteer);
  const meant = (mention: (typeof mentions)[number]) => {
    const id = placeOf(mention);
    return id ? gazetteer.place(id) : undefined;
  };
  const strengths = mentionStrengths((blocks[0] as Block).text, mentions, meant);
  return mentions.map((mention, index) => `${mention.text}: ${strengths[index]}`);
}

describe('the strength of a mention', () => {
  it.each([
    ['اندلع حريق في القاهرة فجر اليوم', ['القاهرة: scene']],
    ['اندلع حريق بالقاهرة فجر اليوم', ['القاهرة: scene']],
    ['نزل المطر شمال غزة', ['غزة: scene']],
    ['عقد الاجتماع في مدينة بنغازي', ['بنغازي: scene']],
    ['وصل الوفد إلى الدوحة مساء أمس', ['الدوحة: scene']],
    ['عاد الوزير أمس من بيروت', ['بيروت: scene']],
    ['قصفت الطائرات رفح وخان يونس', ['رفح: scene', 'خان يونس: scene']],
    ['أسفرت غارة رفح أمس عن ضحايا', ['رفح: scene']],
    ['تعطلت الحركة بين رفح وخان يونس', ['رفح: scene', 'خان يونس: scene']],
    ['ينتظر الناس في رفح وخان يونس خبرًا', ['رفح: scene', 'خان يونس: scene']],
  ])('is the scene: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['قالت القاهرة إن المحادثات مثمرة', ['القاهرة: government']],
    ['وقالت مصر وقطر إنها مثمرة', ['مصر: government', 'قطر: government']],
    ['لكن الدوحة رفضت العرض', ['الدوحة: government']],
    ['استؤنفت المحادثات بين القاهرة والدوحة', ['القاهرة: government', 'الدوحة: government']],
    ['رحبت حكومة ليبيا بالقرار', ['ليبيا: government']],
  ])('is the government called by its place: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['يشبه المبنى أسواق القاهرة القديمة', ['القاهرة: named']],
    ['هو طبيب من مصر', ['مصر: named']],
    ['انتهى الخبر. القاهرة مدينة كبيرة', ['القاهرة: named']],
    ['قال إنه يحب رفح', ['رفح: named']],
  ])('is but a name: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    // What و joins shares the strength, whatever that is, and nothing else does.
    ['قالت القاهرة، والدوحة أيضا', ['القاهرة: government', 'الدوحة: government']],
    ['في القاهرة، ثم تحدث عن الدوحة', ['القاهرة: scene', 'الدوحة: named']],
    // What only tells where the place before it lies is no scene itself, nor what joins it.
    ['اقتحمت القوات رفح جنوب خان يونس', ['رفح: scene', 'خان يونس: named']],
    ['في رفح شمال شرق خان يونس', ['رفح: scene', 'خان يونس: named']],
    ['في رفح القريبة من غزة', ['رفح: scene', 'غزة: named']],
    ['في رفح بالقرب من غزة', ['رفح: scene', 'غزة: named']],
    ['في رفح الواقعة جنوبي غزة', ['رفح: scene', 'غزة: named']],
    ['في رفح، ثم شمال غزة', ['رفح: scene', 'غزة: scene']],
    ['في رفح وشمال غزة', ['رفح: scene', 'غزة: scene']],
    // What happens to places of itself.
    ['تعرضت بنغازي لعاصفة', ['بنغازي: scene']],
    ['غمرت المياه بنغازي', ['بنغازي: scene']],
    // A clause ends what is looked at.
    ['قصفوا المدينة؛ رفح كبيرة', ['رفح: named']],
    ['أعلنت: القاهرة كبيرة', ['القاهرة: named']],
    ['يحب القاهرة. قالت أمه', ['القاهرة: named']],
    // Moving counts near the name, farther off only with a word of direction.
    ['وصل المدير الجديد أمس رفح', ['رفح: named']],
    ['وصل المدير الجديد أمس إلى رفح', ['رفح: scene']],
    ['وصل المدير أمس رفح', ['رفح: scene']],
    ['سافر المدير الجديد أمس للقاهرة', ['لقاهرة: scene']],
    ['سافر المدير الجديد أمس لبيروت', ['بيروت: scene']],
    // Between governments there are dealings; between towns there is a road.
    ['الخلاف الطويل بين مصر وليبيا', ['مصر: government', 'ليبيا: government']],
    ['المسافة بين مصر وليبيا طويلة', ['مصر: named', 'ليبيا: named']],
    ['خبر من مصر أكدت صحته', ['مصر: named']],
    ['خبر لمصر أكدت صحته', ['مصر: named']],
    ['لكن مصر أكدت صحته', ['مصر: government']],
    ['خبر ومصر أكدت صحته', ['مصر: government']],
    // What is joined to the name is no word before it.
    ['قالت ومصر كبيرة', ['مصر: government']],
    ['المفاوضات لا تزال تدور هناك بين مصر وليبيا', ['مصر: named', 'ليبيا: named']],
    ['في قلب مصر', ['مصر: named']],
    ['عاد المدير الجديد أمس ثم دخل فندقا من مصر', ['مصر: scene']],
    ['أبناء محافظة بنغازي', ['بنغازي: scene']],
    ['أبناء المدينة الليبية بنغازي', ['بنغازي: named']],
    ['أبناء العاصمة المصرية القاهرة', ['القاهرة: scene']],
    ['أبناء الأمة المصرية القاهرة', ['القاهرة: named']],
    ['أبناء ولاية بنغازي', ['بنغازي: scene']],
    ['قال وحكومة مصر', ['مصر: government']],
  ])('goes by the words around it: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('of a town that is no capital is never a government', () => {
    expect(read('قالت رفح كلمتها')).toEqual(['رفح: named']);
  });

  it('of a capital of two words is that of its government, and of a sea never', () => {
    const strength = (name: string, kind: PlaceKind) => {
      const text = `قالت ${name} كلمتها`;
      const place = makePlace({ id: 't:x', kind, names: [name] });
      const mention = { start: 5, end: 5 + name.length } as Mention;
      return mentionStrengths(text, [mention], () => place);
    };
    expect(strength('تل أبيب', 'city')).toEqual(['government']);
    expect(strength('تل الهوا', 'city')).toEqual(['named']);
    expect(strength('عمان', 'water')).toEqual(['named']);
    expect(strength('عمان', 'country')).toEqual(['government']);
  });
});
