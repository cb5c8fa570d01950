// Which share of a corpus's labelled places the recogniser finds, for a corpus whose labels are not complete, so that
// what else is found is neither right nor wrong:
//
//   npx tsx tools/train/score-recall.ts CORPUS.jsonl
import { readFileSync } from 'node:fs';
import { blockId } from '../../src/domain/article/article.ts';
import { decodePlaces } from '../../src/domain/gazetteer/file-format.ts';
import { createGazetteer } from '../../src/domain/gazetteer/gazetteer.ts';
import { recognise } from '../../src/domain/recognition/recognise.ts';
import { decodeTagger } from '../../src/domain/recognition/tagger/model-file.ts';
import { readCorpus } from './corpus.ts';
import { scoreSpans } from './score.ts';

const [corpusFile, weightsFile = 'public/recogniser/tagger.bin'] = process.argv.slice(2);
if (corpusFile === undefined) {
  console.error('usage: score-recall.ts CORPUS.jsonl [WEIGHTS]');
  process.exit(2);
}
const places = decodePlaces(JSON.parse(readFileSync('public/gazetteer/places.json', 'utf8')));
const tagger = decodeTagger(readFileSync(weightsFile));
if (!places.ok || !tagger.ok) throw new Error('the built files cannot be read');
const gazetteer = createGazetteer(places.places);
const corpus = readCorpus(corpusFile);
const found = corpus.map(({ text }) =>
  recognise(
    [{ id: blockId(0), kind: 'paragraph', text, offset: 0, direction: 'rtl' }],
    gazetteer,
    tagger.model,
  ),
);
const { overlap } = scoreSpans(corpus, found);
const labelled = corpus.reduce((sum, { mentions }) => sum + mentions.length, 0);
const marked = found.reduce((sum, mentions) => sum + mentions.length, 0);
console.log(
  `${labelled} labelled, ${marked} marked, share of the labelled found ${overlap.recall.toFixed(4)}`,
);
