import { describe, expect, it } from 'vitest';
import { cleanDisplayName } from './clean-name.ts';

describe('cleanDisplayName', () => {
  it.each([
    ['fr', 'Dhaka²', 'Dhaka'],
    ['fr', 'Springfield (Illinois)', 'Springfield'],
    ['fr', 'Baucau (municipalité', 'Baucau'],
    ['fa', 'دالاس، تگزاس', 'دالاس'],
    ['tr', 'Limburg, Hollanda', 'Limburg'],
    ['en', 'Southern Nations, Nationalities, and Peoples', 'Southern Nations, Nationalities, and Peoples'],
    ['fa', 'شهر كرد', 'شهر کرد'],
    ['fa', 'عَمّان', 'عمان'],
    ['fa', 'کرهٔ جنوبی', 'کرهٔ جنوبی'],
    ['fa', 'سرزمین\u200cهای فلسطینی', 'سرزمین\u200cهای فلسطینی'],
    ['ur', 'كاوكاونا', 'کاوکاونا'],
    ['ur', 'صوبہ بوشهر', 'صوبہ بوشہر'],
    ['ur', 'مشرق وسطیٰ', 'مشرق وسطیٰ'],
    ['he', 'קוֹמוֹטִינִי', 'קומוטיני'],
    ['tr', 'İstanbul', 'İstanbul'],
  ] as const)('writes in %s «%s» as «%s»', (language, name, clean) => {
    expect(cleanDisplayName(name, language)).toBe(clean);
  });

  it.each([
    ['fa', 'Shīrāz'],
    ['he', 'Bas-Sassandra²'],
    ['fr', 'القاهرة'],
  ] as const)('is empty where the name is not in the letters of %s: %s', (language, name) => {
    expect(cleanDisplayName(name, language)).toBe('');
  });
});
