// Which share of a corpus's labelled places the recogniser finds, for a corpus whose labels are not complete, so that
// what else is found is neither right nor wrong:
//
//   npx tsx tools/train/score-recall.ts CORPUS.jsonl
import { readCorpus } from './corpus.ts';
import { recogniseEach } from './recognise-each.ts';
import { scoreSpans } from './score.ts';

const [corpusFile, weightsFile] = process.argv.slice(2);
if (corpusFile === undefined) {
  console.error('usage: score-recall.ts CORPUS.jsonl [WEIGHTS]');
  process.exit(2);
}
const corpus = readCorpus(corpusFile);
const found = recogniseEach(corpus, weightsFile);
const { overlap } = scoreSpans(corpus, found);
const labelled = corpus.reduce((sum, { mentions }) => sum + mentions.length, 0);
const marked = found.reduce((sum, mentions) => sum + mentions.length, 0);
console.log(
  `${labelled} labelled, ${marked} marked, share of the labelled found ${overlap.recall.toFixed(4)}`,
);
