import { describe, expect, it } from 'vitest';
import { hasArabic, isOtherLanguage, likelyArabic } from './likely-arabic.ts';

const RUNNING_TEXT = 'وصل الوفد إلى العاصمة المصرية القاهرة صباح اليوم، ثم غادر إلى الدوحة.';

describe('likelyArabic', () => {
  it('gives running Arabic about 5, the more the commoner its letters', () => {
    expect(likelyArabic(RUNNING_TEXT)).toBeGreaterThan(4);
    expect(likelyArabic(RUNNING_TEXT)).toBeLessThan(7);
    expect(likelyArabic('ا')).toBeGreaterThan(likelyArabic('ظ'));
    expect(likelyArabic('ظ')).toBeGreaterThan(likelyArabic('ڤ'));
  });

  it('says nothing of no text', () => {
    expect(likelyArabic('')).toBe(0);
  });

  it('does not depend on how long the text is', () => {
    expect(likelyArabic(RUNNING_TEXT.repeat(3))).toBeCloseTo(likelyArabic(RUNNING_TEXT), 5);
  });

  it('holds the article for a sign of Arabic', () => {
    expect(likelyArabic('ال')).toBeGreaterThan(likelyArabic('لا'));
    expect(likelyArabic('البيت الكبير')).toBeGreaterThan(likelyArabic('لابيت لاكبير'));
  });

  it('takes Latin words for writing, below Arabic and above signs that hardly stand in texts', () => {
    const latin = likelyArabic('Reuters');
    expect(latin).toBe(likelyArabic('REUTERS'));
    expect(latin).toBeLessThan(likelyArabic(RUNNING_TEXT));
    expect(latin).toBeGreaterThan(likelyArabic('1, 2.'));
    expect(likelyArabic('1, 2.')).toBeGreaterThan(likelyArabic('¤¦§¬'));
    expect(likelyArabic('¤¦§¬')).toBeLessThan(0);
  });

  it.each([' ', '7', 'é', 'َ', '.', '؟', '«', '\u200f', '\t'])('takes %j for a part of texts', (sign) => {
    expect(likelyArabic(sign)).toBe(1);
  });

  it.each(['\u0000', '\u001f', '\u007f', '\u0085', '\u009f', '\ufffd'])(
    'is sure that %j is misread',
    (sign) => expect(likelyArabic(sign)).toBe(-20),
  );

  it.each(['\t', '\n', '\r', '\f', ' ', '~', '\u00a0'])('does not take %j for a control character', (sign) =>
    expect(likelyArabic(sign)).toBeGreaterThan(-20),
  );

  it('is against words in two scripts, whichever comes first', () => {
    expect(likelyArabic('مaصb')).toBeLessThan(likelyArabic('مص ab'));
    expect(likelyArabic('مa')).toBeLessThan(likelyArabic('م a'));
    expect(likelyArabic('aم')).toBe(likelyArabic('مa'));
    expect(likelyArabic('م a')).toBeGreaterThan(3);
  });

  it('prefers the right reading of bytes to the usual misreadings', () => {
    const bytes = new TextEncoder().encode(RUNNING_TEXT);
    for (const encoding of ['windows-1256', 'windows-1252', 'iso-8859-6', 'utf-16le'])
      expect(likelyArabic(new TextDecoder(encoding).decode(bytes))).toBeLessThan(likelyArabic(RUNNING_TEXT));
  });
});

describe('hasArabic', () => {
  it.each([
    ['في Cairo', true],
    ['کراچی', true],
    ['Cairo 2024', false],
    ['קהיר', false],
    ['', false],
  ])('of %j is %j', (text, has) => expect(hasArabic(text)).toBe(has));
});

describe('isOtherLanguage', () => {
  it.each([
    [
      'وزیر امور خارجه دیروز به تهران بازگشت و درباره گفتگوهای خود در چند شهر دیگر به خبرنگاران گزارش داد.',
      true,
    ],
    [
      'وزیر خارجہ کل اسلام آباد واپس پہنچے اور انہوں نے صحافیوں کو کئی شہروں میں ہونے والی بات چیت سے آگاہ کیا۔',
      true,
    ],
    [
      'عاد وزير الخارجية أمس إلى طهران بعد جولة في عدة مدن، وتحدث إلى الصحفيين عن محادثاته مع نظرائه هناك.',
      false,
    ],
    // An Egyptian keyboard's letters, and a foreign name.
    [
      'عاد الوزیر أمس إلى القاهرة بعد جولة فی عدة مدن، والتقى المستشار پاول فی ڤیینا قبل عودته إلی بلاده مع الوفد.',
      false,
    ],
    ['گفتگو', false],
  ])('«%s»: %s', (text, other) => expect(isOtherLanguage(text)).toBe(other));
});
