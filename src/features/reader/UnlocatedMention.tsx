import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { articleHash } from '../../domain/article/article-hash.ts';
import type { Mention } from '../../domain/recognition/mention.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';

/** A place name in the text that no place is known for; choosing it lets the reader say where it is. */
export function UnlocatedMention({ mention, articleId }: { mention: Mention; articleId: string }) {
  const { t } = useTranslation();
  const store = useAppStore();
  const correcting = useAppState(
    (state) =>
      state.correcting?.target.kind === 'mention' && state.correcting.target.mentionId === mention.id,
  );
  const choose = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    store.getState().startCorrecting({ kind: 'mention', mentionId: mention.id });
  };
  return (
    <a
      className="mention"
      href={articleHash(articleId, null)}
      aria-label={t('correction.unlocatedLabel', { text: mention.text })}
      aria-current={correcting ? 'true' : undefined}
      data-mention-id={mention.id}
      data-unlocated
      onClick={choose}
    >
      {mention.text}
    </a>
  );
}
