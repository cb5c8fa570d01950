import { anchorAt } from '../../domain/correction/anchor.ts';
import type { Correction, Decision } from '../../domain/correction/correction.ts';
import { nameAt, nameKey } from '../../domain/correction/name-key.ts';
import type { AppState } from '../../state/app-state.ts';
import { selectMentions } from '../../state/article-slice.ts';
import type { Target } from '../../state/correction-target.ts';

/** How far a decision reaches. */
export const SCOPES = ['mention', 'article', 'always'] as const;
export type Scope = (typeof SCOPES)[number];

/** What each reach is called. */
export const SCOPE_TEXTS = {
  mention: 'correction.onlyHere',
  article: 'correction.inArticle',
  always: 'correction.always',
} as const satisfies Record<Scope, string>;

/** The correction that a decision about the target makes. */
export function correctionOf({ block, span, mention }: Target, scope: Scope, decision: Decision): Correction {
  const { start, end } = span;
  return scope === 'mention'
    ? { scope, anchor: anchorAt(block, start, end), decision }
    : { scope, name: nameAt(block, start, end), lightsUnlit: mention === null, decision };
}

/** How many mentions of the article write the same name. */
export function countOfName({ block, span }: Target, state: AppState): number {
  if (state.article.status !== 'ready') return 0;
  const key = nameKey(nameAt(block, span.start, span.end));
  const blocks = new Map(state.article.value.blocks.map((each) => [each.id, each]));
  return selectMentions(state).filter((mention) => {
    const home = blocks.get(mention.blockId);
    return home && nameKey(nameAt(home, mention.start, mention.end)) === key;
  }).length;
}
