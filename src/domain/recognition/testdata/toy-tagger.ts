import { mixText, template } from '../tagger/feature-hash.ts';
import { atOffset } from '../tagger/label.ts';
import { type Lexicon, NO_LEXICON } from '../tagger/lexicon.ts';
import { BEGIN, INSIDE, LABELS, type TaggerModel, tableOf } from '../tagger/model.ts';

const SURE = 14;

/** What a toy tagger knows: words in folded letters, parted by spaces. */
interface ToyTagger {
  /** The first words of names. */
  readonly begin: string;
  /** Further words of names. */
  readonly inside?: string;
  readonly lexicon?: Lexicon;
}

/** A tagger that surely takes these words for the first and further words of names, and surely no others. */
export function toyTagger({ begin, inside = '', lexicon = NO_LEXICON }: ToyTagger): TaggerModel {
  const labels = new Map<number, number>();
  const learn = (list: string, label: number) => {
    for (const word of list.split(' ')) {
      labels.set(atOffset(mixText(template(1), word, 0, word.length), 0), label);
    }
  };
  learn(inside, INSIDE);
  learn(begin, BEGIN);
  const hashes = Int32Array.from(labels.keys());
  const weights = new Float32Array(hashes.length * LABELS);
  [...labels.values()].forEach((label, i) => {
    weights[i * LABELS + label] = SURE;
  });
  const half = -SURE / 2;
  const transitions = Float32Array.from([0, half, -SURE, 0, half, half, 0, half, half]);
  return { ...tableOf(hashes, weights), transitions, threshold: 0.4, lexicon };
}
