import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/domain/arabic/normalise.ts';
import { arabicFromLatin } from './arabic-from-latin.ts';
import { cleanArabicName } from './clean-name.ts';
import { geonamesNames, geonamesTowns, hasGeonamesCatalogues } from './sources/geonames.ts';
import { derivedName } from './towns.ts';

describe('arabicFromLatin', () => {
  it.each([
    ['Banī Na‘īm', 'بني نعيم'],
    ['Khān Yūnis', 'خان يونس'],
    ['Aş Şanamayn', 'الصنمين'],
    ['Ad Dīwānīyah', 'الديوانية'],
    ['Bayt Lāhyā', 'بيت لاهيا'],
    ['Qarāwat Banī Zayd', 'قراوة بني زيد'],
    ['An Nuşayrāt', 'النصيرات'],
    ['Abū ‘Arīsh', 'أبو عريش'],
    ['Baţn as Samīn', 'بطن السمين'],
  ])('turns %s into %s', (latin, arabic) => {
    expect(arabicFromLatin(latin)).toBe(arabic);
  });

  it.each(['Port Said', 'Zovka', 'Chlef', ''])('gives up on %s, which is no such romanisation', (latin) => {
    expect(arabicFromLatin(latin)).toBeNull();
  });
});

describe.skipIf(!hasGeonamesCatalogues())('names worked out from Latin ones', () => {
  const letters = (name: string) => normalise(name).folded.replace(/ /g, '');

  it('agree with the attested name in nine of ten towns that have one', () => {
    const arabic = geonamesNames('ar');
    const known = [...geonamesTowns().values()].flatMap((town) => {
      const [attested, derived] = [cleanArabicName(arabic.get(town.id) ?? ''), derivedName(town)];
      return attested && derived ? [{ attested: letters(attested), derived: letters(derived) }] : [];
    });
    const right = known.filter(({ attested, derived }) => attested === derived).length;
    expect(known.length).toBeGreaterThan(200);
    expect(right / known.length).toBeGreaterThan(0.9);
  });
});
