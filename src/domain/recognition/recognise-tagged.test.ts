import { describe, expect, it } from 'vitest';
import { parsePlainText } from '../article/parse-plain-text.ts';
import { createGazetteer } from '../gazetteer/gazetteer.ts';
import type { Place, PlaceKind } from '../gazetteer/place.ts';
import { makePlace } from '../testdata/news-places.ts';
import { placeOf } from './mention.ts';
import { recognise, startRecognition } from './recognise.ts';
import { RESOLUTION_WEIGHTS } from './resolution/weights.ts';
import { dictionary } from './testdata/small-world.ts';
import { toyTagger } from './testdata/toy-tagger.ts';

const place = (name: string, kind: PlaceKind = 'city', population = 50_000): Place =>
  makePlace({ id: `t:${name}`, kind, names: [name], population });

const WORLD = [
  place('حمص'),
  place('حلب'),
  place('صيدا'),
  place('القاهرة'),
  place('قنا'),
  place('روما'),
  place('الأزرق'),
  place('النيل', 'water'),
  place('النيل الأزرق', 'water'),
  place('صلاح الدين', 'division'),
  place('نهر العاصي', 'water'),
  place('شرق المتوسط', 'region'),
  place('مستشفى الشفاء', 'facility'),
  place('جدة'),
  place('وجدة'),
  place('سيول'),
  place('بورصة'),
  place('اوست'),
  place('القطب الجنوبي', 'region'),
  place('طرابلس'),
  place('صور'),
  place('تونس', 'country'),
];
const gazetteer = createGazetteer(WORLD);
const lexicon = dictionary({ noun: 'سيول' });

/** What is marked in a text where the tagger takes these words for names: `text=place`. */
function read(text: string, begin = '', inside = ''): string[] {
  const model = toyTagger({ begin, inside, lexicon });
  return recognise(parsePlainText(text), gazetteer, model).map(
    (mention) => `${mention.text}=${placeOf(mention)?.slice(2) ?? ''}`,
  );
}

describe('with a tagger', () => {
  it('the names are those that it finds, known to the gazetteer or not', () => {
    expect(read('عاد من حمص إلى زحلاوة', 'زحلاوه')).toEqual(['زحلاوة=']);
    expect(read('عاد من حمص إلى زحلاوة', 'حمص زحلاوه')).toEqual(['حمص=حمص', 'زحلاوة=']);
    expect(read('عاد إلى خان زحلاوة', 'خان', 'زحلاوه')).toEqual(['خان زحلاوة=']);
    expect(read('عاد من القاهرة وجدة', 'القاهره وجده')).toEqual(['القاهرة=القاهرة', 'جدة=جدة']);
    expect(read('لا خبر')).toEqual([]);
  });

  it.each([
    ['of an organisation', 'جامعة القاهرة', 'القاهره'],
    ['of an agency', 'الدوحة - قنا: عقد', 'قنا'],
    ['of a club', 'روما (إيطاليا) - ليون (فرنسا)', 'روما'],
  ])('a name %s is none of a place', (_, text, begin) => expect(read(text, begin)).toEqual([]));

  it.each([
    ['of an institution', 'ارتفعت بورصة القاهرة', 'بورصه القاهره'],
    ['of a place on the moon', 'هبطت قرب القطب الجنوبي للقمر', 'القطب'],
    ['with a proclitic where none can stand', 'درس في كاوست', 'كاوست'],
  ])('a name that is part %s is none of a place', (_, text, begin) =>
    expect(read(text, begin, 'الجنوبي')).toEqual([]),
  );

  it('the town of an institution’s name stays where no place follows', () =>
    expect(read('عاد من بورصة أمس', 'بورصه')).toEqual(['بورصة=بورصة']));

  it('what a place lies between is a place too', () => {
    expect(read('الطريق بين طرابلس وصور مقطوع', 'طرابلس')).toEqual(['طرابلس=طرابلس', 'صور=صور']);
    expect(read('قال عن طرابلس وصور جديدة', 'طرابلس')).toEqual(['طرابلس=طرابلس']);
    expect(read('فرق بين طرابلس والصورة', 'طرابلس')).toEqual(['طرابلس=طرابلس']);
    expect(read('على طريق طرابلس – صور الساحلي', 'طرابلس')).toEqual(['طرابلس=طرابلس', 'صور=صور']);
    expect(read('من طرابلس – صور جميلة', 'طرابلس')).toEqual(['طرابلس=طرابلس']);
    expect(read('طريق طرابلس، صور جميلة', 'طرابلس')).toEqual(['طرابلس=طرابلس']);
  });

  it('what is only called after a land is found, not located', () => {
    expect(read('احترق سوق تونس أمس', 'تونس')).toEqual(['تونس=']);
    expect(read('عاد من تونس أمس', 'تونس')).toEqual(['تونس=تونس']);
    expect(read('ساروا في شارع حلب', 'حلب')).toEqual(['حلب=']);
  });

  it('a mere place noun is no name, nor is an indefinite noun', () => {
    expect(read('عاد إلى المدينة', 'المدينه')).toEqual([]);
    expect(read('يشرب نيلًا', 'نيلا')).toEqual([]);
    expect(read('رأى زحلًا وزحلا', 'زحلا وزحلا')).toEqual(['زحلا=']);
  });

  it('names that speak for themselves are found too', () => {
    expect(read('قرب مستشفى الشفاء')).toEqual(['مستشفى الشفاء=مستشفى الشفاء']);
    expect(read('شهدت حمص هدوءا')).toEqual(['حمص=حمص']);
    expect(read('صباح الخير #حلب')).toEqual(['حلب=حلب']);
    expect(read('في محافظة صلاح الدين')).toEqual(['صلاح الدين=صلاح الدين']);
    expect(read('الغاز في شرق المتوسط')).toEqual(['شرق المتوسط=شرق المتوسط']);
  });

  it('all come in reading order, each once', () => {
    expect(read('#حلب ثم شهدت حمص هدوءا في صيدا', 'صيدا')).toEqual(['حلب=حلب', 'حمص=حمص', 'صيدا=صيدا']);
    expect(read('في صيدا ثم شهدت حمص هدوءا #حلب', 'صيدا')).toEqual(['صيدا=صيدا', 'حمص=حمص', 'حلب=حلب']);
    expect(read('#حلب في صيدا وشهدت حمص هدوءا وجدة', 'صيدا وجده')).toEqual([
      'حلب=حلب',
      'صيدا=صيدا',
      'حمص=حمص',
      'وجدة=وجدة',
    ]);
    expect(read('شهدت حمص هدوءا', 'حمص')).toEqual(['حمص=حمص']);
    expect(read('ثم شهدت #حلب هدوءا', '')).toEqual(['حلب=حلب']);
    expect(read('قضاء حلب')).toEqual(['حلب=حلب']);
    expect(read('#شرق_المتوسط')).toEqual(['شرق_المتوسط=شرق المتوسط']);
  });

  it('one that touches another which the tagger found is left out', () => {
    expect(read('في محافظة صلاح الدين', 'الدين')).toEqual(['الدين=']);
    expect(read('في محافظة صلاح الدين شهدت حمص', 'الدين')).toEqual(['الدين=', 'حمص=حمص']);
  });

  it('a part of a longer name is drawn out to it, and a noun before its place is left out', () => {
    expect(read('فاض النيل الأزرق', 'النيل')).toEqual(['النيل الأزرق=النيل الأزرق']);
    expect(read('سيول حمص', 'سيول حمص')).toEqual(['حمص=حمص']);
    expect(read('عاد من سيول', 'سيول')).toEqual(['سيول=سيول']);
  });
});

describe('a recognition', () => {
  const blocks = parsePlainText('من حمص إلى حلب\nعاد إلى صيدا');

  it('gives each mention where it stands', () => {
    const mentions = recognise(blocks, gazetteer, toyTagger({ begin: 'حمص صيدا' }));
    expect(mentions).toMatchObject([
      { id: 'b0-3', blockId: 'b0', start: 3, end: 6, text: 'حمص' },
      { id: 'b1-8', blockId: 'b1', start: 8, end: 12, text: 'صيدا' },
    ]);
  });

  it('gives all mentions or those from one on, resolved by what is read so far', () => {
    const world = [
      ...WORLD,
      makePlace({ id: 't:ly', names: ['طرابلس'], country: 'iso:LY', population: 900_000 }),
      makePlace({ id: 't:lb', names: ['طرابلس'], country: 'iso:LB', population: 800_000 }),
      makePlace({ id: 'iso:LB', kind: 'country', names: ['لبنان'] }),
    ];
    const recognition = startRecognition(createGazetteer(world));
    const [first, second] = parsePlainText('في طرابلس\nقال لبنان') as [
      (typeof blocks)[0],
      (typeof blocks)[0],
    ];
    const told = (from?: number) => recognition.mentions(from).map(placeOf);
    recognition.read(first);
    expect(told()).toEqual(['t:ly']);
    recognition.read(second);
    expect(told()).toEqual(['t:lb', 'iso:LB']);
    expect(told(1)).toEqual(['iso:LB']);
    expect(recognition.mentions(1)[0]).toMatchObject({ blockId: 'b1', text: 'لبنان' });
  });

  it('knows what the reader says the article is about, and other weights', () => {
    const world = createGazetteer([
      makePlace({ id: 't:ly', names: ['طرابلس'], country: 'iso:LY', population: 900_000 }),
      makePlace({ id: 't:lb', names: ['طرابلس'], country: 'iso:LB', population: 800_000 }),
    ]);
    const text = parsePlainText('في طرابلس');
    const about = [makePlace({ id: 'iso:LB', names: ['لبنان'] }).id];
    const meant = (weights = RESOLUTION_WEIGHTS) =>
      recognise(text, world, undefined, { about, weights }).map(placeOf);
    expect(meant()).toEqual(['t:lb']);
    expect(meant({ ...RESOLUTION_WEIGHTS, chosenArea: 1 })).toEqual(['t:ly']);
  });
});
