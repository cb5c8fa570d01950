// Scores the Arabic names that are worked out from Latin ones, and the Persian, Urdu and Hebrew ones that are worked out
// from Arabic, against the attested name, on the places that have both:
//
//   npx tsx tools/train/score-derived-names.ts [--errors]
//
// Needs Debian's libgeonames-common and unicode-cldr-core.

import { normalise } from '../../src/domain/arabic/normalise.ts';
import { ARABIC_SPEAKING } from '../../src/domain/gazetteer/arabic-speaking.ts';
import { arabicScriptNamer } from '../gazetteer/arabic-script-names.ts';
import { cleanArabicName } from '../gazetteer/clean-name.ts';
import { buildEntries } from '../gazetteer/gazetteer-files.ts';
import { hebrewNamer } from '../gazetteer/hebrew-names.ts';
import { geonamesNames, geonamesTowns } from '../gazetteer/sources/geonames.ts';
import { missingSources } from '../gazetteer/sources/missing-sources.ts';
import { derivedName } from '../gazetteer/towns.ts';

const missing = missingSources();
if (missing.length > 0) {
  console.error(
    `Attested names are read from Debian packages that are not here: apt-get install ${missing.join(' ')}`,
  );
  process.exit(1);
}
const arabic = geonamesNames('ar');
const known = [...geonamesTowns().values()].flatMap((town) => {
  const [attested, derived] = [cleanArabicName(arabic.get(town.id) ?? ''), derivedName(town)];
  return attested && derived ? [{ town, attested, derived }] : [];
});
const withoutSpaces = (name: string) => name.replace(/ /g, '');
const levelled = (name: string) => withoutSpaces(normalise(name).folded);

const asFound = known.filter(({ attested, derived }) => levelled(attested) === levelled(derived));
const letterByLetter = known.filter(
  ({ attested, derived }) => withoutSpaces(attested) === withoutSpaces(derived),
);
console.log(`towns with an attested and a derived name: ${known.length}`);
console.log(`found by the same search: ${asFound.length} (${(asFound.length / known.length).toFixed(3)})`);
console.log(
  `the same letter by letter: ${letterByLetter.length} (${(letterByLetter.length / known.length).toFixed(3)})`,
);
for (const country of [...new Set(known.map(({ town }) => town.country))].sort()) {
  const of = known.filter(({ town }) => town.country === country);
  const right = of.filter((one) => asFound.includes(one));
  console.log(`  ${country} ${right.length} of ${of.length}`);
}
if (process.argv.includes('--errors')) {
  for (const one of known) {
    if (!asFound.includes(one)) console.log(`${one.town.name}: ${one.derived}, attested ${one.attested}`);
  }
}

const entries = buildEntries();
for (const language of ['fa', 'ur'] as const) {
  const name = arabicScriptNamer(language, entries);
  for (const [where, isThere] of [
    ['Arab countries', true],
    ['elsewhere', false],
  ] as const) {
    const both = entries.filter(
      ({ kind, names, country }) =>
        kind === 'city' && names[language] !== undefined && ARABIC_SPEAKING.has(country ?? '') === isThere,
    );
    const same = both.filter((entry) => levelled(name(entry)) === levelled(entry.names[language] ?? ''));
    console.log(
      `${language}, towns in ${where}: ${same.length} of ${both.length} (${(same.length / both.length).toFixed(3)})`,
    );
  }
}

/** Letter by letter, but for the article and for what Hebrew may write or leave out: vowel letters, a geresh. */
const consonants = (name: string) => name.replace(/אל-|[-־ '׳אוי]/gu, '').replace(/ה$/u, '');
const hebrew = hebrewNamer(entries);
const named = entries.flatMap((entry) => {
  const [attested, derived] = [entry.names.he, hebrew(entry)];
  return entry.kind === 'city' && ARABIC_SPEAKING.has(entry.country ?? '') && attested && derived
    ? [{ attested, derived }]
    : [];
});
const sameConsonants = named.filter(({ attested, derived }) => consonants(attested) === consonants(derived));
console.log(
  `he, towns in Arab countries: ${sameConsonants.length} of ${named.length} with the same consonants (${(
    sameConsonants.length / named.length
  ).toFixed(3)})`,
);
