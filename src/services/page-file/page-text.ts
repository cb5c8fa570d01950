import { type Block, headlineOf } from '../../domain/article/article.ts';
import { listRuns } from '../../domain/article/list-runs.ts';
import {
  type AnnotatedArticle,
  meantPlace,
  mentionsByBlock,
  type NamedPlace,
} from '../../domain/exchange/annotated-article.ts';
import { element, xmlText } from '../../domain/exchange/xml-write.ts';
import { type Segment, segmentsOf } from '../../domain/recognition/segments.ts';
import type { PageTexts } from './page-texts.ts';

/** Where a place stands in the page's list, and what leads there. */
export const placeAnchor = (number: number): string => `place-${number}`;

/** An article as HTML, its place names leading to their places and its adjectives of nationality told: the headline that stands in its text, and the text below. */
export function textMarkup(
  { article, mentions, places }: AnnotatedArticle,
  named: readonly NamedPlace[],
  {
    isScene,
    nationalitiesIn,
    nationalityTip,
  }: Pick<PageTexts, 'isScene' | 'nationalitiesIn' | 'nationalityTip'>,
): { readonly headline: string | null; readonly text: readonly string[] } {
  const inBlock = mentionsByBlock(mentions);
  const numbers = new Map(named.map(({ place, number }) => [place, number]));

  const segmentMarkup = ({ text, mention, nationality, link }: Segment): string => {
    const place = mention ? meantPlace(mention, places) : undefined;
    const number = place && numbers.get(place);
    if (mention && place && number !== undefined) {
      return element(
        'a',
        {
          class: isScene(mention.id) ? 'mention scene' : 'mention',
          href: `#${placeAnchor(number)}`,
          'data-place': number,
          'data-kind': place.kind,
        },
        xmlText(text),
      );
    }
    if (mention) return element('span', { class: 'unlocated' }, xmlText(text));
    const words = nationality
      ? element('span', { class: 'nationality', title: nationalityTip(nationality) }, xmlText(text))
      : xmlText(text);
    return link ? element('a', { href: link.href, rel: 'noopener noreferrer' }, words) : words;
  };
  const blockMarkup = (block: Block): string => {
    const segments = segmentsOf(block.text, inBlock.get(block.id) ?? [], {
      links: block.links ?? [],
      nationalities: nationalitiesIn(block),
    }).map(segmentMarkup);
    return element(elementOf(block), { dir: block.direction }, ...segments);
  };
  const headline = headlineOf(article);
  const text = listRuns(article.blocks.filter((block) => block !== headline)).map((run) => {
    const [first] = run;
    if (first?.kind !== 'list-item') return run.map(blockMarkup).join('');
    return element(first.ordered ? 'ol' : 'ul', { dir: first.direction }, ...run.map(blockMarkup));
  });
  return { headline: headline && blockMarkup(headline), text };
}

function elementOf({ kind, level = 2 }: Block): string {
  switch (kind) {
    case 'heading':
      return `h${Math.min(6, level)}`;
    case 'quotation':
      return 'blockquote';
    case 'list-item':
      return 'li';
    case 'paragraph':
      return 'p';
  }
}
