import { ArrowLeft, ArrowRight, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { DecisionInText } from '../../domain/correction/decision-in-text.ts';
import { kindWord } from '../../domain/gazetteer/kind-word.ts';
import { mentionId, placeOf } from '../../domain/recognition/mention.ts';
import { directionOf } from '../../i18n/languages.ts';
import { selectMention } from '../../state/article-slice.ts';
import { selectFocusedMentionId } from '../../state/focus-slice.ts';
import { selectPlace } from '../../state/gazetteer-slice.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { DecisionMeaning } from './DecisionMeaning.tsx';
import { SCOPE_TEXTS } from './scope.ts';

interface DecisionRowProps {
  readonly decided: DecisionInText;
  readonly onTakeBack: () => void;
}

/** One decision: the words, what they were decided to mean and how far; pressed, it goes to its words in the text. */
export function DecisionRow({ decided, onTakeBack }: DecisionRowProps) {
  const { t, i18n } = useTranslation();
  const store = useAppStore();
  const { correction, at, count, added } = decided;
  const name = correction.scope === 'mention' ? correction.anchor.quote : correction.name;
  const isShown = useAppState((state) => {
    if (!at) return false;
    const { wordsShown } = state;
    const isSame = wordsShown?.blockId === at.blockId && wordsShown.start === at.start;
    return isSame || selectFocusedMentionId(state) === mentionId(at.blockId, at.start);
  });
  const { decision } = correction;
  const place = useAppState((state) =>
    decision.kind === 'place' ? selectPlace(decision.placeId)(state) : undefined,
  );
  const Arrow = directionOf(i18n.language) === 'rtl' ? ArrowLeft : ArrowRight;

  function goThere() {
    if (!at) return;
    const state = store.getState();
    const mention = selectMention(mentionId(at.blockId, at.start))(state);
    const placeId = mention ? placeOf(mention) : null;
    if (mention && placeId !== null) state.focusPlace(placeId, 'list', mention.id);
    else state.showWords(at);
  }

  const told = (
    <>
      <span className="decision-told">
        <bdi lang="ar">{name}</bdi>
        <Arrow aria-hidden size="1rem" />
        <span className="visually-hidden">: </span>
        <span>
          <DecisionMeaning decision={decision} />
        </span>
      </span>
      <span className="correction-hint">
        {place && `${t(kindWord(place))} · `}
        {t(SCOPE_TEXTS[correction.scope])}
        {count > 1 && ` · ${t('reader.mentionCount', { count })}`}
        {added && ` · ${t('correction.added')}`}
      </span>
    </>
  );
  return (
    <li className="decision-row">
      {at ? (
        <button
          type="button"
          className="decision-words"
          aria-current={isShown ? 'true' : undefined}
          onClick={goThere}
        >
          {told}
        </button>
      ) : (
        <div className="decision-words">
          {told}
          {correction.scope === 'mention' && (
            <blockquote lang="ar" dir="rtl">
              …{correction.anchor.prefix}
              <mark>{name}</mark>
              {correction.anchor.suffix}…
            </blockquote>
          )}
        </div>
      )}
      <button type="button" className="button button-quiet decision-undo" onClick={onTakeBack}>
        <Undo2 aria-hidden size="1rem" />
        {t('correction.undo')}
        <span className="visually-hidden">: {name}</span>
      </button>
    </li>
  );
}
