import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlainText } from '../article/parse-plain-text.ts';
import { newsGazetteer } from '../testdata/news-places.ts';
import { placeOf } from './mention.ts';
import { recognise } from './recognise.ts';

const gazetteer = newsGazetteer();
const mentionsOf = (text: string) => recognise(parsePlainText(text), gazetteer);
/** Each mention as `name=place`. */
const read = (text: string) => mentionsOf(text).map((mention) => `${mention.text}=${placeOf(mention)}`);

describe('recognise finds names', () => {
  it('without their proclitics', () => {
    expect(read('من مصر وقطر والأردن')).toEqual(['مصر=iso:EG', 'قطر=iso:QA', 'الأردن=iso:JO']);
    expect(read('توجه إلى بغزة')).toEqual(['غزة=t:gaza-strip']);
    expect(read('وصل للقاهرة')).toEqual(['لقاهرة=t:cairo']);
    expect(read('وبالقاهرة')).toEqual(['القاهرة=t:cairo']);
  });

  it('whose first letter looks like a proclitic', () => {
    expect(read('في بيروت ولبنان')).toEqual(['بيروت=t:beirut', 'لبنان=iso:LB']);
  });

  it('with diacritics, tatweel and other spellings, and lights them as written', () => {
    expect(read('في القاهِرَةِ وغـــزة وخانِ يُونِس')).toEqual([
      'القاهِرَةِ=t:cairo',
      'غـــزة=t:gaza-strip',
      'خانِ يُونِس=t:khan-younis',
    ]);
    expect(read('في القاهره والاردن')).toEqual(['القاهره=t:cairo', 'الاردن=iso:JO']);
  });

  it('longest first', () => {
    expect(read('المملكة العربية السعودية')).toEqual(['المملكة العربية السعودية=iso:SA']);
    expect(read('في جنوب مدينة غزة وفي قطاع غزة')).toEqual([
      'مدينة غزة=t:gaza-city',
      'قطاع غزة=t:gaza-strip',
    ]);
    expect(read('غارة مستشفى الشفاء هذا الأسبوع')).toEqual(['مستشفى الشفاء=t:shifa']);
  });

  it('in hashtags', () => {
    expect(read('#خان_يونس #غزة')).toEqual(
      ['خان يونس'.replace(' ', '_'), 'غزة'].map(
        (name, i) => `${name}=${['t:khan-younis', 't:gaza-strip'][i]}`,
      ),
    );
  });

  it('between Latin letters, digits and emoji, with right offsets', () => {
    const text = '😀 G20 في الدوحة🎉 (Doha) 2024';
    const [doha] = mentionsOf(text);
    expect(text.slice(doha?.start, doha?.end)).toBe('الدوحة');
    expect(mentionsOf(text)).toHaveLength(1);
  });

  it('not over the end of a sentence or a clause', () => {
    expect(read('نزلوا في خان. يونس قال')).toEqual([]);
    expect(read('نزلوا في خان، يونس قال')).toEqual([]);
  });

  it('not inside other words', () => {
    expect(read('المصريون والقطريون في المصرف')).toEqual([]);
  });
});

describe('recognise leaves out what is no place', () => {
  it('names of organisations', () => {
    expect(read('جامعة القاهرة وبنك مصر')).toEqual([]);
    expect(read('أساتذة بجامعة القاهرة')).toEqual([]);
  });

  it('a country word that is an adjective', () => {
    expect(read('وزارة الخارجية السعودية')).toEqual([]);
    expect(read('للخارجية السعودية')).toEqual([]);
    expect(read('وصل إلى السعودية')).toEqual(['السعودية=iso:SA']);
  });
});

describe('recognise resolves', () => {
  it('a territory before the town of the same name, with the town as the other candidate', () => {
    const [gaza] = mentionsOf('أزمة غزة');
    expect(gaza?.resolution.candidates.map((candidate) => candidate.placeId)).toEqual([
      't:gaza-strip',
      't:gaza-city',
    ]);
    expect(gaza?.resolution.candidates[0]?.reasons[0]).toEqual({ kind: 'level', placeKind: 'territory' });
  });

  it('namesakes by the country and the neighbours that the text names', () => {
    expect(read('انتقل من بيروت إلى طرابلس')).toContain('طرابلس=t:tripoli-lb');
    expect(read('انتقل من بنغازي إلى طرابلس')).toContain('طرابلس=t:tripoli-ly');
    expect(read('اشتباكات في طرابلس شمال لبنان')).toContain('طرابلس=t:tripoli-lb');
  });

  it('the largest where nothing else is known', () => {
    const [tripoli] = mentionsOf('اشتباكات في طرابلس');
    expect(tripoli && placeOf(tripoli)).toBe('t:tripoli-ly');
    expect(tripoli?.resolution.candidates[0]?.reasons).toContainEqual({ kind: 'largest', of: 2 });
  });

  it('by the vowel marks the text writes', () => {
    expect(read('في عمّان')).toEqual(['عمّان=t:amman']);
    expect(read('في عُمان')).toEqual(['عُمان=iso:OM']);
  });

  it('one sense of a name throughout an article', () => {
    const senses = new Set(
      read(`في طرابلس أمس\nوفي بيروت وطرابلس اليوم`).filter((each) => each.startsWith('طرابلس')),
    );
    expect(senses).toEqual(new Set(['طرابلس=t:tripoli-lb']));
  });

  it('with the shares of the candidates adding up to one', () => {
    for (const { resolution } of mentionsOf('طرابلس وغزة وعمان والقاهرة')) {
      expect(resolution.candidates.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1);
    }
  });
});

describe('recognise on any text', () => {
  const names = [
    'غزة',
    'وقطر',
    'للقاهرة',
    'خان يونس',
    'المملكة العربية السعودية',
    'السعودية',
    'عمّان',
    'بطرابلس',
  ];
  const anything = fc
    .array(
      fc.oneof(
        fc.constantFrom(...names, ' ', '، ', '\n', '_', 'ـ', 'َ', '\u202e', '😀'),
        fc.string({ unit: 'binary', maxLength: 3 }),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(''));

  it('gives mentions inside their blocks, in order, apart from each other, saying what stands there', () => {
    fc.assert(
      fc.property(anything, (source) => {
        const blocks = parsePlainText(source);
        for (const block of blocks) {
          let before = 0;
          for (const mention of recognise(blocks, gazetteer).filter((each) => each.blockId === block.id)) {
            expect(mention.start).toBeGreaterThanOrEqual(before);
            expect(mention.end).toBeGreaterThan(mention.start);
            expect(mention.end).toBeLessThanOrEqual(block.text.length);
            expect(block.text.slice(mention.start, mention.end)).toBe(mention.text);
            before = mention.end;
          }
        }
      }),
    );
  });

  it('finds each of the names put into it', () => {
    expect(read(names.join('. ')).length).toBe(names.length);
  });
});
