import type { Article } from '../domain/article/article.ts';
import { endOfWord, spokenParts } from '../domain/article/spoken-parts.ts';
import type { AppStore } from '../state/create-app-store.ts';
import type { TextPoint, TextStretch } from '../state/guide-slice.ts';
import { arabicVoice } from './arabic-voices.ts';

/** A voice that tells words tells the first of a part within this time, in milliseconds. */
const FIRST_WORD = 700;

/** Reads aloud what the store's guide says, by the browser's own voice, and tells the store how far it is. */
export function keepReadingAloud(store: AppStore): void {
  const speech = window.speechSynthesis as SpeechSynthesis | undefined;
  if (!speech) return;

  /** Held here, since some browsers forget an utterance that nobody holds, and never tell its end. */
  let current: SpeechSynthesisUtterance | null = null;
  let firstWord: ReturnType<typeof setTimeout> | undefined;

  function fallSilent() {
    clearTimeout(firstWord);
    if (!current) return;
    current = null;
    speech?.cancel();
  }

  function speakFrom(article: Article, from: TextPoint) {
    fallSilent();
    const parts = partsFrom(article, from);
    const speakNext = () => {
      const { value: part } = parts.next();
      if (part) speak(part.text, part.stretch, speakNext);
      else {
        current = null;
        store.getState().hasReadAll(beginningOf(article));
      }
    };
    speakNext();
  }

  function speak(text: string, stretch: TextStretch, goOn: () => void) {
    const voice = arabicVoice(speech?.getVoices() ?? []);
    if (!speech || !voice) return fail();
    const utterance = new SpeechSynthesisUtterance(text.slice(stretch.start, stretch.end));
    utterance.voice = voice;
    utterance.lang = voice.lang.replace('_', '-');
    const hear = (tell: () => void) => () => {
      if (utterance === current) tell();
    };
    utterance.onstart = hear(() => {
      store.getState().speaksPart(stretch);
      clearTimeout(firstWord);
      firstWord = setTimeout(
        hear(() => store.getState().speaksWord(stretch)),
        FIRST_WORD,
      );
    });
    utterance.onboundary = ({ name, charIndex, charLength }) => {
      if (utterance !== current || name === 'sentence') return;
      clearTimeout(firstWord);
      const start = stretch.start + charIndex;
      const end = Math.min(charLength ? start + charLength : endOfWord(text, start), stretch.end);
      if (start < end) store.getState().speaksWord({ blockId: stretch.blockId, start, end });
    };
    utterance.onend = hear(() => {
      clearTimeout(firstWord);
      goOn();
    });
    utterance.onerror = ({ error }) => {
      if (utterance !== current) return;
      // Another page, or the system, took the voice away: the reader may want to go on.
      if (error === 'interrupted' || error === 'canceled') store.getState().restGuide();
      else fail();
    };
    current = utterance;
    speech.speak(utterance);
  }

  function fail() {
    store.getState().endGuide();
    store.getState().tell('voice-failed');
  }

  store.subscribe((state, before) => {
    const { guide, article, focus } = state;
    if (before.guide.kind !== 'voice' && guide.kind !== 'voice') return;
    if (guide.kind === 'voice' && article !== before.article) return state.endGuide();
    // Who turns to something else does not want to be led away from it.
    if (guide.kind === 'voice' && guide.going && focus !== before.focus && focus.origin !== 'voice')
      return state.restGuide();
    if (guide.kind !== 'voice' || !guide.going) return fallSilent();
    const isAsked = before.guide.kind !== 'voice' || !before.guide.going || before.guide.from !== guide.from;
    if (isAsked && article.status === 'ready') speakFrom(article.value, guide.from);
  });
  // The reader may have asked before this was there.
  const { guide, article } = store.getState();
  if (guide.kind === 'voice' && guide.going && article.status === 'ready')
    speakFrom(article.value, guide.from);
  // A browser may go on speaking after the page has been left.
  window.addEventListener('pagehide', () => store.getState().restGuide());
}

interface PartToSpeak {
  readonly text: string;
  readonly stretch: TextStretch;
}

/** What is to be spoken from a point on: the rest of the part it lies in, then part by part to the end of the text. */
function* partsFrom({ blocks }: Article, { blockId, offset }: TextPoint): Generator<PartToSpeak, void> {
  const first = blocks.findIndex(({ id }) => id === blockId);
  for (const { id, text } of blocks.slice(Math.max(first, 0))) {
    const from = id === blockId ? offset : 0;
    for (const { start, end } of spokenParts(text))
      if (end > from) yield { text, stretch: { blockId: id, start: Math.max(start, from), end } };
  }
}

const beginningOf = ({ blocks }: Article): TextPoint => ({
  blockId: blocks[0]?.id ?? ('' as TextPoint['blockId']),
  offset: 0,
});
