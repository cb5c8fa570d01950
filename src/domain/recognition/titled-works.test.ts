import { describe, expect, it } from 'vitest';
import { makePlace } from '../testdata/news-places.ts';
import { readBracketed } from './testdata/small-world.ts';
import { isInTitle } from './titled-works.ts';

const world = ['البندقية', 'بغداد', 'البصرة', 'غزة'].map((name) =>
  makePlace({ id: `t:${name}`, names: [name] }),
);
const inTitle = (bracketed: string): (boolean | undefined)[] => {
  const { text, matches } = readBracketed(world, bracketed);
  return matches.map((match) => isInTitle(text, match));
};

describe('a name in a title', () => {
  it.each([
    'ترجمت رواية «موت في [البندقية]» عام',
    'رواية «[بغداد]» جديدة',
    'عن فيلمه القصير "ليالي [بغداد]"',
    'وفي أغنيتها “يا [بغداد]” حنين',
    'وفي مسرحياتها «ليل [بغداد]» حنين',
    'وفي الكتاب «ليل [بغداد]» حنين',
    'بروايتها «[بغداد]، حبيبتي» ثم',
    'مسلسل بعنوان: «[غزة]»',
  ])('is that of a work: %s', (text) => expect(inTitle(text)).toEqual([true]));

  it('goes on with the titles that follow', () =>
    expect(inTitle('من كتبه «[بغداد] في عيون الرحالة» و«[البصرة]: سيرة ميناء»، ثم «شط العرب»')).toEqual([
      true,
      true,
    ]));

  it.each([
    ['a quoted saying', 'قال «سنعود إلى [بغداد]» ثم'],
    ['a work two sentences before', 'رواية جديدة صدرت عنها أمس «[بغداد]» ثم'],
    ['outside of the title', 'رواية «الأم» في [بغداد] صدرت'],
    ['the subject of a work', 'كتاب عن «[غزة]» صدر'],
    ['what is written on something', 'كتاب عليه «[غزة]» بالأحمر'],
    ['a title whose work is not told', 'صدر «[بغداد]» أمس'],
    ['a title that is not closed', 'رواية «[بغداد] في الليل'],
    ['a whole sentence', `كتابه «دخلنا [بغداد] بعد مسيرة أشهر طويلة في صحراء لا ماء فيها ولا شجر ثم عدنا»`],
    ['behind another sentence', 'صدرت الرواية. «[بغداد]» مدينة'],
  ])('is not %s', (_, text) => expect(inTitle(text)).toEqual([false]));
});
