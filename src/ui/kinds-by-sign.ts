import type { TFunction } from 'i18next';
import type { PlaceKind } from '../domain/gazetteer/place.ts';
import { groupBy } from '../domain/group-by.ts';
import { type SignFamily, signFamily } from './sign-family.ts';

/** The kinds of place as a legend names them: those that share a sign together, in the order of the first of each. */
export const kindsBySign = (
  kinds: readonly PlaceKind[],
  t: TFunction,
): { readonly family: SignFamily; readonly text: string }[] =>
  [...groupBy(kinds, signFamily)].map(([family, alike]) => ({
    family,
    text: alike.map((kind) => t(`kinds.${kind}`)).join(t('map.nameSeparator')),
  }));
