import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { articleHash } from '../../domain/article/article-hash.ts';
import { type Mention, placeOf } from '../../domain/recognition/mention.ts';
import type { MentionStrength } from '../../domain/recognition/strengths.ts';
import {
  selectFocusedMentionId,
  selectFocusedPlaceId,
  selectPreviewedPlaceId,
} from '../../state/focus-slice.ts';
import { selectPlace, selectPlaceName } from '../../state/gazetteer-slice.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { UnlocatedMention } from './UnlocatedMention.tsx';

interface MentionLinkProps {
  readonly mention: Mention;
  readonly strength: MentionStrength;
  readonly articleId: string;
}

/**
 * A place name in the text. An inline `<a>`, since anything that makes a box of it (a button, padding, a border) would
 * part the letters of the word it stands in.
 */
export function MentionLink({ mention, strength, articleId }: MentionLinkProps) {
  const { t } = useTranslation();
  const store = useAppStore();
  const placeId = placeOf(mention);
  const place = useAppState(selectPlace(placeId));
  const name = useAppState((state) => (placeId === null ? mention.text : selectPlaceName(placeId)(state)));
  const inFocus = useAppState((state) => placeId !== null && selectFocusedPlaceId(state) === placeId);
  const active = useAppState((state) => selectFocusedMentionId(state) === mention.id);
  const previewed = useAppState((state) => placeId !== null && selectPreviewedPlaceId(state) === placeId);
  if (placeId === null) return <UnlocatedMention mention={mention} articleId={articleId} />;
  if (!place) return <span data-mention-id={mention.id}>{mention.text}</span>;

  const kind = t(`kinds.${place.kind}`);
  const label =
    name === mention.text
      ? t('reader.mentionLabelSameName', { text: mention.text, kind })
      : t('reader.mentionLabel', { text: mention.text, name, kind });
  const choose = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    store.getState().focusPlace(placeId, 'reader', mention.id);
  };
  const preview = () => store.getState().hoverPlace(placeId, 'reader');
  const endPreview = () => store.getState().endHover();
  return (
    <a
      className="mention"
      href={articleHash(articleId, placeId)}
      aria-label={label}
      aria-current={inFocus ? 'true' : undefined}
      data-place-id={placeId}
      data-mention-id={mention.id}
      data-kind={place.kind}
      data-strength={strength}
      data-active={active || undefined}
      data-previewed={previewed || undefined}
      onClick={choose}
      onPointerEnter={preview}
      onPointerLeave={endPreview}
      onFocus={preview}
      onBlur={endPreview}
    >
      {mention.text}
    </a>
  );
}
