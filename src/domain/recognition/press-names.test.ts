import { describe, expect, it } from 'vitest';
import { makePlace } from '../testdata/news-places.ts';
import { isPressName } from './press-names.ts';
import { readBracketed } from './testdata/small-world.ts';

const world = ['قنا', 'الأناضول', 'الشرق الأوسط', 'رويترز', 'الشرق'].map((name) =>
  makePlace({ id: `t:${name}`, names: [name] }),
);
function isPress(bracketed: string): boolean | undefined {
  const { text, matches } = readBracketed(world, bracketed);
  return matches.map((match) => isPressName(text, match))[0];
}

describe('the name of a news agency', () => {
  it.each([
    'الدوحة - [قنا]: عقد الأمير اجتماعا',
    'الدوحة – [قنا] – عقد',
    'الدوحة/ [قنا] / عقد',
    'الدوحة ([قنا]) عقد',
    'إسطنبول/ [الأناضول]: عقد',
  ])('stands in a dateline: %s', (text) => expect(isPress(text)).toBe(true));

  it.each([
    'زار [قنا] أمس',
    'غرب [الأناضول]: زلزال',
    'الدوحة - [قنا] عقد',
    'قالت [قنا]: عقد',
    'الدوحة -    [قنا]: عقد',
    'الدوحة - [قنا]    : عقد',
    'الدوحة - وصل [قنا] ثم (عاد)',
    '[قنا]: حريق',
    'حريق (في [قنا])',
    'حريق - [قنا]',
    'قال «[قنا]» جميلة',
    'الدوحة - ل[قنا]: عقد',
    'الدوحة - [رويترز]: عقد',
    'الدوحة -و [قنا]: عقد',
    'الدوحة - [قنا] أ: عقد',
  ])('is that of the town elsewhere: %s', (text) => expect(isPress(text)).toBe(false));
});

describe('the name of a newspaper', () => {
  it.each(['قال ل«[الشرق الأوسط]» إنه', 'قال لـ"[الشرق الأوسط]" إنه', 'قال « [الشرق الأوسط] » إنه'])(
    'stands in quotation marks: %s',
    (text) => expect(isPress(text)).toBe(true),
  );

  it.each(['جدة - [الشرق الأوسط]: فاز', 'لندن ([الشرق الأوسط]) قال'])('stands in a dateline: %s', (text) =>
    expect(isPress(text)).toBe(true),
  );

  it.each([
    'السلام في [الشرق الأوسط] كله',
    'قال «[الشرق الأوسط] كله»',
    'قال «في [الشرق الأوسط]»',
    'الدوحة - [الشرق الأوسط] - عقد',
    'في [الشرق الأوسط]: عقد',
    'قال ل«[الشرق]» إنه',
    'قال «ق [الشرق الأوسط]» إنه',
    'قال «[الشرق الأوسط] ق» إنه',
  ])('is that of the region elsewhere: %s', (text) => expect(isPress(text)).toBe(false));
});
