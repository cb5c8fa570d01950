import { X } from 'lucide-react';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Decision } from '../../domain/correction/correction.ts';
import { kindOfWords } from '../../domain/correction/kind-of-words.ts';
import { nameAt } from '../../domain/correction/name-key.ts';
import { placeId } from '../../domain/gazetteer/place.ts';
import { type MentionId, mentionId } from '../../domain/recognition/mention.ts';
import type { AppState } from '../../state/app-state.ts';
import { selectMentions } from '../../state/article-slice.ts';
import { correct } from '../../state/correct.ts';
import type { CorrectionTarget, Meaning } from '../../state/correcting-slice.ts';
import { selectTarget, type Target } from '../../state/correction-target.ts';
import type { AppStore } from '../../state/create-app-store.ts';
import { selectFocusedMentionId, selectFocusedPlaceId } from '../../state/focus-slice.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { sheetAtTop } from '../../ui/sheet-at-top.ts';
import './correction.css';
import { leaveUnnamedPlace } from './leave-unnamed-place.ts';
import { MeaningChoice } from './MeaningChoice.tsx';
import type { ToldOfOwn } from './OwnPlaceFields.tsx';
import { ReadingChoice } from './ReadingChoice.tsx';
import { ScopeChoice } from './ScopeChoice.tsx';
import { ScopeNote } from './ScopeNote.tsx';
import { correctionOf, type Scope } from './scope.ts';
import { TargetQuotation } from './TargetQuotation.tsx';
import type { TellReason } from './tell-reason.ts';
import { useClearOfFoot } from './use-clear-of-foot.ts';
import { useOnlyPlace } from './use-only-place.ts';

/** The form in which the reader decides what words mean; nothing while no decision is under way. */
export function CorrectionPanel({ tellReason }: { tellReason: TellReason }) {
  const target = useAppState(selectTarget);
  const subject = useAppState((state) => state.correcting?.target);
  if (!target || !subject) return null;
  return <CorrectionForm key={JSON.stringify(subject)} target={target} tellReason={tellReason} />;
}

function CorrectionForm({ target, tellReason }: { target: Target; tellReason: TellReason }) {
  const { t } = useTranslation();
  const store = useAppStore();
  const meaning = useAppState((state) => state.correcting?.meaning ?? null);
  const [scope, setScope] = useState<Scope>('mention');
  const [told, setTold] = useState<Partial<ToldOfOwn>>({});
  const [complaint, setComplaint] = useState<Missing | null>(null);
  const [search, setSearch] = useState<Search>({ typed: '', meaning: null });
  const titleId = useId();
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const foot = useRef<HTMLDivElement>(null);
  useClearOfFoot(foot);
  useOnlyPlace(target);
  const stayAtWords = useFocusWithin(heading, mentionId(target.block.id, target.span.start));
  useAloneInFocus(store);
  useFormLeft(store, search.typed.trim() !== '' || Object.keys(told).length > 0);
  const { block, span } = target;
  const text = block.text.slice(span.start, span.end);
  const own: ToldOfOwn = {
    name: nameAt(block, span.start, span.end),
    kind: kindOfWords(block, span),
    ...told,
  };
  const close = () => store.getState().stopCorrecting();

  function decide(event: FormEvent) {
    event.preventDefault();
    if (isUnanswered(search, meaning)) {
      form.current?.querySelector<HTMLInputElement>('input[type=search]')?.focus();
      return setComplaint('answer');
    }
    const decision = meaning && decisionOf(meaning, { ...own, name: own.name.trim() || text });
    if (!decision) return setComplaint(meaning === null ? 'meaning' : 'position');
    // What the keyboard comes to is shown as if pointed at, which would surprise who presses.
    if (!document.activeElement?.matches(':focus-visible')) stayAtWords();
    const { stopCorrecting, focusPlace } = store.getState();
    correct(store, correctionOf(target, scope, decision));
    stopCorrecting();
    const words = mentionId(block.id, span.start);
    if (decision.kind === 'place') focusPlace(decision.placeId, 'keys', words);
    if (decision.kind === 'own-place') focusPlace(decision.place.id, 'keys', words);
    if (decision.kind === 'not-a-place') leaveUnnamedPlace(store);
  }

  useEffect(
    function closeByEscape() {
      const element = form.current;
      function close(event: KeyboardEvent) {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        store.getState().stopCorrecting();
      }
      element?.addEventListener('keydown', close);
      return () => element?.removeEventListener('keydown', close);
    },
    [store],
  );

  return (
    <form className="correction" aria-labelledby={titleId} onSubmit={decide} ref={form}>
      <div className="correction-head">
        <h2 id={titleId} tabIndex={-1} ref={heading}>
          {t(target.mention ? 'correction.title' : 'correction.titleOfWords', { text })}
        </h2>
        <button
          type="button"
          className="icon-button correction-close"
          aria-label={t('correction.cancel')}
          onClick={close}
        >
          <X aria-hidden />
        </button>
      </div>
      <TargetQuotation block={block} span={span} />
      {target.readings.length > 1 && <ReadingChoice target={target} />}
      <MeaningChoice
        target={target}
        own={own}
        onTell={(each) => setTold({ ...told, ...each })}
        onSearch={(typed) => setSearch({ typed, meaning })}
        tellReason={tellReason}
      />
      <div className="correction-foot" ref={foot}>
        {complaint && isMissing(complaint, meaning, search) && (
          <p role="alert" className="correction-complaint">
            {t(COMPLAINTS[complaint])}
          </p>
        )}
        <ScopeChoice scope={scope} onChoose={setScope} />
        <div className="correction-actions">
          <button type="submit" className="button button-strong">
            {t('correction.apply')}
          </button>
          <button
            type="button"
            className="button correction-cancel"
            aria-label={t('correction.cancel')}
            onClick={close}
          >
            <X aria-hidden />
            <span>{t('correction.cancel')}</span>
          </button>
        </div>
        <ScopeNote target={target} scope={scope} />
      </div>
    </form>
  );
}

/** Nothing else looks chosen beside what is decided on: another place in focus is left. */
function useAloneInFocus(store: AppStore): void {
  useEffect(
    function leaveOtherPlace() {
      const { focus, correcting, clearFocus } = store.getState();
      const meaning = correcting?.meaning;
      const isOwn = focus.kind === 'place' && meaning?.kind === 'place' && meaning.placeId === focus.placeId;
      if (focus.kind === 'place' && !isOwn) clearFocus('reader');
    },
    [store],
  );
}

/**
 * Who goes to another mention or place before anything is chosen or typed has left the form: it would go on asking about the
 * old word beside the map of another. So has who goes back or forth in the history, about words that were marked too.
 */
function useFormLeft(store: AppStore, isTypedIn: boolean): void {
  const typedIn = useRef(isTypedIn);
  typedIn.current = isTypedIn;
  useEffect(
    function leaveWhenElsewhere() {
      const atFirst = store.getState().correcting?.meaning;
      return store.subscribe((state, before) => {
        const { correcting, focus } = state;
        if (focus === before.focus || !correcting) return;
        if (typedIn.current || correcting.meaning !== atFirst) return;
        if (isElsewhere(state, before, correcting.target)) state.stopCorrecting();
      });
    },
    [store],
  );
}

function isElsewhere(state: AppState, before: AppState, target: CorrectionTarget): boolean {
  const own = target.kind === 'mention' && selectFocusedMentionId(state) === target.mentionId;
  if (own) return false;
  if (target.kind === 'mention' && state.focus.kind === 'place') return true;
  // A step of the history may lead to where nothing is in focus, and marked words have no focus of their own.
  return state.focus.origin === 'url' && selectFocusedPlaceId(state) !== selectFocusedPlaceId(before);
}

/**
 * Takes the keyboard into the form while it is there, and back to what opened it when it goes, or else to the words that
 * were decided on: the card that led here has begun anew. Words that are no place any more leave it to the mention
 * after them, unless it is told to stay.
 */
function useFocusWithin(heading: { readonly current: HTMLElement | null }, words: MentionId): () => void {
  const store = useAppStore();
  const latest = useRef<readonly MentionId[]>([words]);
  useEffect(() => {
    const mentions = selectMentions(store.getState());
    const at = mentions.findIndex(({ id }) => id === words);
    const after = at < 0 ? [] : mentions.slice(at + 1, at + 1 + MOST_AFTER);
    latest.current = [words, ...after.map(({ id }) => id)];
  }, [store, words]);
  useEffect(() => {
    const opener = document.activeElement;
    // It would stand where it stood when the form has gone, the map cut.
    sheetAtTop(heading.current);
    heading.current?.focus();
    return () => {
      if (opener instanceof HTMLElement && opener !== document.body && opener.isConnected) opener.focus();
      else goToWords(latest.current);
    };
  }, [heading]);
  return () => {
    latest.current = [words];
  };
}

/** A decision for the whole article may have taken the light off the next ones too. */
const MOST_AFTER = 12;

/** In frames: by then the words are lit anew as they were decided. */
const MOST_LOOKS = 30;

/** Gives the first of these mentions that is lit, or else the text, a keyboard that stands nowhere; what the reader sees stays where it is. */
function goToWords(words: readonly MentionId[], looks = 0): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) {
      const lit = words.flatMap(
        (id) => document.querySelector<HTMLElement>(`a[data-mention-id="${CSS.escape(id)}"]`) ?? [],
      );
      (lit[0] ?? document.getElementById('article'))?.focus({ preventScroll: true });
    }
    if (looks < MOST_LOOKS) goToWords(words, looks + 1);
  });
}

/** What stands in the way of a decision: no meaning, no point for one's own place, or a search left open. */
type Missing = 'meaning' | 'position' | 'answer';

const COMPLAINTS = {
  meaning: 'correction.chooseFirst',
  position: 'correction.placeFirst',
  answer: 'correction.searchFirst',
} as const;

/** What is typed in the search for another place, and what was meant while it was. */
interface Search {
  readonly typed: string;
  readonly meaning: Meaning | null;
}

/** Whether a place is being sought and nothing was chosen since: what is chosen is then not what the reader looks at. */
const isUnanswered = (search: Search, meaning: Meaning | null): boolean =>
  search.typed.trim() !== '' && search.meaning === meaning;

/** A complaint stands only as long as what it asks for is missing. */
function isMissing(complaint: Missing, meaning: Meaning | null, search: Search): boolean {
  switch (complaint) {
    case 'meaning':
      return meaning === null;
    case 'position':
      return meaning?.kind === 'own-place' && meaning.position === null;
    case 'answer':
      return isUnanswered(search, meaning);
  }
}

function decisionOf(meaning: Meaning, { kind, name }: ToldOfOwn): Decision | null {
  if (meaning.kind !== 'own-place') return meaning;
  const { position } = meaning;
  if (!position) return null;
  return {
    kind: 'own-place',
    place: {
      id: ownPlaceId(),
      ...(kind === null ? { kind: 'city', kindUntold: true } : { kind }),
      position,
      population: 0,
      names: [name],
    },
  };
}

/** An id that no other device makes: the time, and a number at random. */
const ownPlaceId = () =>
  placeId(`reader:${Date.now().toString(36)}-${Math.floor(Math.random() * 36 ** 6).toString(36)}`);
