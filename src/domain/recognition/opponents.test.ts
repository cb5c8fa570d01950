import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../gazetteer/gazetteer.ts';
import { makePlace } from '../testdata/news-places.ts';
import { isNationalTeam, withoutOpponents } from './opponents.ts';
import { WordTypes } from './tagger/word-type.ts';
import { readBracketed } from './testdata/small-world.ts';

const italy = makePlace({ id: 'iso:IT', kind: 'country', names: ['إيطاليا'] });
const towns = ['تورينو', 'روما', 'بولونيا', 'حلب'].map((name) =>
  makePlace({ id: `t:${name}`, kind: 'city', names: [name], country: italy.id }),
);
const tunisia = makePlace({ id: 'iso:TN', kind: 'country', names: ['تونس'] });
const tunis = makePlace({ id: 't:tunis', kind: 'city', names: ['تونس'], country: tunisia.id });
const world = [italy, ...towns, tunisia, tunis];
const types = new WordTypes(createGazetteer(world));

/** The names in brackets that are left as places. */
function left(bracketed: string): string[] {
  const { text, matches } = readBracketed(world, bracketed);
  const words = text.words.map((_, index) => types.of(text.folded(index)));
  return withoutOpponents(text, words, matches).map(({ start, end }) => text.source.slice(start, end));
}

describe('a town in the telling of a game', () => {
  it.each([
    'تعادل [تورينو] مع ضيفه في الدوري',
    'خسر الفريق أمام [تورينو] بهدف',
    'فوز عريض على [تورينو] في الجولة',
    'في المباراة خسارة من [تورينو] بثلاثة أهداف',
    'داخل منطقة جزاء [تورينو] في الشوط الأول من المباراة',
    'مباراة [تورينو] في الدوري',
    'أهدر شباب [تورينو] نقطتين في الجولة الثانية',
    'تابع [تورينو] الإيطالي نتائجه في الدوري بهدف',
  ])('is a club: %s', (text) => expect(left(text)).toEqual([]));

  it('makes one of what و joins to it', () =>
    expect(left('المباراة التي جمعت بين [تورينو] و[روما] في الدوري، ثم عاد إلى [روما]')).toEqual(['روما']));

  it('leaves what only stands near one', () => {
    expect(left('خسر أمام [تورينو] بهدف و[روما] مدينة في الدوري')).toEqual(['روما']);
    expect(left('خسر أمام [تورينو] ل[روما] في الدوري بهدف')).toEqual(['روما']);
    expect(left('المسافة بين [تورينو] و[روما] في الدوري بهدف')).toEqual(['تورينو', 'روما']);
    expect(left('فاز، ثم هبط على [تورينو] المطر في الدوري بهدف')).toEqual(['تورينو']);
  });

  it.each([
    ['a name that is a country too', 'فاز على [تونس] بهدف في المباراة', 'تونس'],
    ['where it is played', 'فاز الفريق في [تورينو] على ضيفه بهدف في الدوري', 'تورينو'],
    ['a country', 'فازت على [إيطاليا] بهدف في المباراة', 'إيطاليا'],
    ['no club without a game', 'خسر الحزب أمام [تورينو] في الانتخابات', 'تورينو'],
    ['where people live', 'التقى الوزير شباب [تورينو] في الجامعة', 'تورينو'],
    ['where someone comes from', 'خسر لاعب أمام طفل من [حلب] في المباراة', 'حلب'],
    ['what its own nationality tells', 'على ملعب [روما] الإيطالي في المباراة بهدف', 'روما'],
    ['a town of the feminine', 'في [روما] الإيطالية لعب الفريق المباراة', 'روما'],
  ])('is %s', (_, text, name) => expect(left(text)).toEqual([name]));
});

describe('the team of a country that a town is called like', () => {
  /** Whether each name in brackets stands for such a team. */
  function areTeams(bracketed: string): boolean[] {
    const { text, matches } = readBracketed(world, bracketed);
    return matches.map((match) => isNationalTeam(text, match));
  }

  it.each(['وصل منتخب [تونس] أمس', 'عاد بمنتخب [تونس] أمس', 'خسر الفريق أمام [تونس] بهدف في المباراة'])(
    'is meant: %s',
    (text) => expect(areTeams(text)).toEqual([true]),
  );

  it.each([
    ['where no game is told', 'خسر الحزب أمام [تونس] في الانتخابات'],
    ['where it does not play', 'لعب الفريق المباراة في [تونس] وسجل هدفين'],
    ['of a country alone', 'وصل منتخب [إيطاليا] أمس'],
    ['of a town alone', 'وصل منتخب [حلب] أمس'],
  ])('is not %s', (_, text) => expect(areTeams(text)).toEqual([false]));
});
