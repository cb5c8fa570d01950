import type { TFunction } from 'i18next';
import { type MouseEvent, memo, useMemo } from 'react';
import { articleHash } from '../../domain/article/article-hash.ts';
import { kindWord } from '../../domain/gazetteer/kind-word.ts';
import type { PlaceId } from '../../domain/gazetteer/place.ts';
import { type Mention, placeOf } from '../../domain/recognition/mention.ts';
import type { MentionStrength } from '../../domain/recognition/strengths.ts';
import { selectFocusedMentionId } from '../../state/focus-slice.ts';
import { selectPlace, selectPlaceName } from '../../state/gazetteer-slice.ts';
import { lightOf, usePlaceLight } from '../../state/place-light.ts';
import { placePreview } from '../../state/place-preview.ts';
import { useQuietState } from '../../state/quiet-state.ts';
import { useAppStore } from '../../state/store-context.ts';
import { UnlocatedMention } from './UnlocatedMention.tsx';

interface MentionLinkProps {
  readonly mention: Mention;
  readonly strength: MentionStrength;
  readonly articleId: string;
  /** Given, since asking for it takes as long as all else that a name needs. */
  readonly t: TFunction;
}

/**
 * A place name in the text. An inline `<a>`, since anything that makes a box of it (a button, padding, a border) would
 * part the letters of the word it stands in.
 */
export const MentionLink = memo(function MentionLink({ mention, strength, articleId, t }: MentionLinkProps) {
  const store = useAppStore();
  const placeId = placeOf(mention);
  const place = useQuietState(selectPlace(placeId));
  const name = useQuietState((state) => (placeId === null ? mention.text : selectPlaceName(placeId)(state)));
  const light = usePlaceLight(placeId === null ? NO_PLACES : [placeId], (ids, state) =>
    selectFocusedMentionId(state) === mention.id ? 'active' : lightOf(ids, state),
  );
  const kind = place && t(kindWord(place));
  const label = useMemo(
    () =>
      name === mention.text
        ? t('reader.mentionLabelSameName', { text: mention.text, kind })
        : t('reader.mentionLabel', { text: mention.text, name, kind }),
    [t, name, mention, kind],
  );
  if (placeId === null) return <UnlocatedMention mention={mention} articleId={articleId} />;
  if (!place) return <span data-mention-id={mention.id}>{mention.text}</span>;

  const choose = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    store.getState().focusPlace(placeId, 'reader', mention.id);
  };
  return (
    <a
      className="mention"
      href={articleHash(articleId, placeId)}
      aria-label={label}
      aria-current={light === 'active' || light === 'focused' || undefined}
      data-place-id={placeId}
      data-mention-id={mention.id}
      data-kind={place.kind}
      data-strength={strength}
      data-active={light === 'active' || undefined}
      data-previewed={light === 'previewed' || undefined}
      onClick={choose}
      {...placePreview(store, placeId, 'reader')}
    >
      {mention.text}
    </a>
  );
});

const NO_PLACES: readonly PlaceId[] = [];
