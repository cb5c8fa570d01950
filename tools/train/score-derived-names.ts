// Scores the Arabic names that are worked out from Latin ones against the attested name, on the towns that have both:
//
//   npx tsx tools/train/score-derived-names.ts [--errors]
//
// Needs Debian's libgeonames-common.
import { normalise } from '../../src/domain/arabic/normalise.ts';
import { cleanArabicName } from '../gazetteer/clean-name.ts';
import { geonamesNames, geonamesTowns, hasGeonamesCatalogues } from '../gazetteer/sources/geonames.ts';
import { derivedName } from '../gazetteer/towns.ts';

if (!hasGeonamesCatalogues()) {
  console.error(
    'Attested names are read from a Debian package that is not here: apt-get install libgeonames-common',
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
