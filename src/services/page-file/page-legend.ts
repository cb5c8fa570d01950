import type { AnnotatedArticle, NamedPlace } from '../../domain/exchange/annotated-article.ts';
import { element, xmlText } from '../../domain/exchange/xml-write.ts';
import { signInLine } from './page-signs.ts';
import type { PageTexts } from './page-texts.ts';

/** One line that tells what the marks of the text say: the kinds of its places, the ground of where something happens, nationalities. */
export function pageLegend(
  { article, mentions }: AnnotatedArticle,
  named: readonly NamedPlace[],
  texts: PageTexts,
): string {
  const kinds = texts.kindsByLook(named.map(({ place }) => place));
  const hasNationality = article.blocks.some((block) => texts.nationalitiesIn(block).length > 0);
  if (kinds.length === 0 && !hasNationality) return '';
  const mark = (words: string, look: string, name: string, ...before: readonly string[]) =>
    element('li', {}, ...before, element('span', { class: name, 'data-kind': look }, xmlText(words)));
  const hasScene = mentions.some(({ id }) => texts.isScene(id));
  return element(
    'ul',
    { class: 'legend', 'aria-label': texts.legend },
    ...kinds.map(({ look, words }) => mark(words, look, 'mark', signInLine(look))),
    ...(hasScene ? [mark(texts.scene, 'city', 'mark scene')] : []),
    ...(hasNationality
      ? [element('li', {}, element('span', { class: 'nationality' }, xmlText(texts.nationality)))]
      : []),
  );
}
