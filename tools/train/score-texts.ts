// How well the shipped recogniser does on texts whose places stand in square brackets; those of `held-out`, for which it
// was not trained, unless another folder is named. `seen-` texts were looked at while rules were written, `unseen-` were not:
//
//   npx tsx tools/train/score-texts.ts [FOLDER [WEIGHTS]]
import { readOwnTexts } from './own-texts.ts';
import { recogniseEach } from './recognise-each.ts';
import { scoreSpans } from './score.ts';

const [folder = 'tools/train/held-out', weightsFile] = process.argv.slice(2);
const texts = readOwnTexts(folder);
const found = recogniseEach(texts, weightsFile);
const sets = new Set(texts.map(({ id }) => id.split('-', 1)[0] ?? ''));
for (const set of sets) {
  const isOfSet = (index: number) => texts[index]?.id.startsWith(`${set}-`) === true;
  const labelled = texts.filter((_, index) => isOfSet(index));
  const scores = scoreSpans(
    labelled,
    found.filter((_, index) => isOfSet(index)),
  );
  const places = labelled.reduce((sum, { mentions }) => sum + mentions.length, 0);
  console.log(`${set}: ${labelled.length} texts, ${places} places`);
  for (const [name, { precision, recall, f1 }] of Object.entries(scores))
    console.log(
      `  ${name.padEnd(7)} precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`,
    );
}
