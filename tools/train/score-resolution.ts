// Scores where mentions are put on the map:
//
//   npx tsx tools/train/score-resolution.ts CORPUS.jsonl [--less NAME …]
//
// Says too what became of the mentions that were not linked. `--less` leaves out the labels with that name in them, for
// places that a corpus has in a wrong spot.
//
// CORPUS holds one text a line: {"id", "text", "mentions": [{"start", "end", "lat", "lon", "label"}]}.

import { readProclitics } from '../../src/domain/arabic/proclitics.ts';
import { blockId } from '../../src/domain/article/article.ts';
import { nameForms } from '../../src/domain/gazetteer/name-forms.ts';
import { distanceKm } from '../../src/domain/geo/distance.ts';
import { placeOf } from '../../src/domain/recognition/mention.ts';
import { recognise } from '../../src/domain/recognition/recognise.ts';
import { shippedGazetteer, shippedTagger } from '../../src/testing/shipped-knowledge.ts';
import { type LabelledText, readCorpus } from './corpus.ts';
import { isNamed } from './score.ts';

type Located = { start: number; end: number; lat?: number; lon?: number; label?: string };

const args = process.argv.slice(2);
const lessAt = args.indexOf('--less');
const left = lessAt < 0 ? [] : args.splice(lessAt).slice(1).map(letters);
const [corpusFile] = args;
if (corpusFile === undefined) {
  console.error('usage: score-resolution.ts CORPUS.jsonl [--less NAME …]');
  process.exit(2);
}
const gazetteer = shippedGazetteer();
const model = shippedTagger();

const FATES = [
  'linked',
  'marked, not in the gazetteer',
  'marked with more or fewer words',
  'not marked, though in the gazetteer',
  'not marked, not in the gazetteer',
] as const;
const results = readCorpus(corpusFile).flatMap(outcomes);
report('all', results);
report(
  'smaller than countries',
  results.filter(({ label }) => label !== 'Country'),
);
for (const fate of FATES) {
  const labels = new Map<string, number>();
  const of = results.filter((result) => result.fate === fate);
  for (const { label } of of) labels.set(label, (labels.get(label) ?? 0) + 1);
  const byLabel = [...labels].sort(([, a], [, b]) => b - a).map(([label, count]) => `${label} ${count}`);
  console.log(`${fate}: ${of.length} (${byLabel.join(', ')})`);
}

interface Outcome {
  readonly label: string;
  readonly fate: (typeof FATES)[number];
  /** How far from where the corpus has it; null for one not linked. */
  readonly km: number | null;
}

/** What became of each located mention, each counted as often as the corpus lists it. */
function outcomes({ text, mentions }: LabelledText): Outcome[] {
  const block = { id: blockId(0), kind: 'paragraph', text, offset: 0, direction: 'rtl' } as const;
  const found = recognise([block], gazetteer, model);
  return (mentions as readonly Located[]).flatMap(({ start, end, lat, lon, label = '' }): Outcome[] => {
    if (lat === undefined || lon === undefined || isLeftOut(text.slice(start, end))) return [];
    const hit = found.find((mention) => isNamed(text, { start, end }, mention));
    const id = hit ? placeOf(hit) : null;
    const place = id === null ? undefined : gazetteer.place(id);
    if (place) return [{ label, fate: 'linked', km: distanceKm(place.position, { lat, lon }) }];
    const isTouched = found.some((mention) => mention.start < end && start < mention.end);
    const fate = hit
      ? 'marked, not in the gazetteer'
      : isTouched
        ? 'marked with more or fewer words'
        : isKnown(text.slice(start, end))
          ? 'not marked, though in the gazetteer'
          : 'not marked, not in the gazetteer';
    return [{ label, fate, km: null }];
  });
}

/** The levelled letters of a label, however its words are parted. */
function letters(written: string): string {
  return foldedWords(written).join('');
}

function isLeftOut(written: string): boolean {
  const label = letters(written);
  return left.some((name) => label.includes(name));
}

function foldedWords(written: string): string[] {
  return nameForms(written.replace(/[#_]/g, ' ')).folded.split(' ');
}

function isKnown(written: string): boolean {
  const words = foldedWords(written);
  return readProclitics(words[0] ?? '').some(({ name }) => {
    const sought = [name, ...words.slice(1)].join(' ');
    return gazetteer.namesStartingWith(name).some(({ folded }) => folded === sought);
  });
}

function report(name: string, scored: readonly { km: number | null }[]): void {
  const linked = scored.flatMap(({ km }) => (km === null ? [] : [km]));
  console.log(`${name}: located ${scored.length}, linked ${linked.length}`);
  for (const limit of [20, 161]) {
    const within = linked.filter((km) => km <= limit).length;
    console.log(
      `  within ${limit} km: ${(within / linked.length).toFixed(4)} of the linked, ${(within / scored.length).toFixed(4)} of all`,
    );
  }
}
