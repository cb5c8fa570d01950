import type { StateCreator } from 'zustand';
import type { BlockId } from '../domain/article/article.ts';
import type { SpokenPart } from '../domain/article/spoken-parts.ts';
import { placeOf } from '../domain/recognition/mention.ts';
import type { AppState } from './app-state.ts';
import { selectMentionsIn } from './article-slice.ts';
import { selectFocusedMentionId } from './focus-slice.ts';

/** A point in the text. */
export interface TextPoint {
  readonly blockId: BlockId;
  /** Into the block's text. */
  readonly offset: number;
}

/** A stretch of the text. */
export interface TextStretch extends SpokenPart {
  readonly blockId: BlockId;
}

/**
 * What leads the reader through the text, one at a time: the walk from place to place, or the voice that reads aloud. Its
 * controls are shown as long as it is there; it leads only while it is going.
 */
export type Guide =
  | { readonly kind: 'none' }
  | { readonly kind: 'walk'; readonly going: boolean }
  | VoiceGuide;

export interface VoiceGuide {
  readonly kind: 'voice';
  readonly going: boolean;
  /** Where it was last told to begin. */
  readonly from: TextPoint;
  /** What it says at present, or said last; null before it has begun and when it has come to the end. */
  readonly part: TextStretch | null;
  /** The word in it, where the voice tells words. */
  readonly word: TextStretch | null;
}

/**
 * Whether the browser can read Arabic aloud: by a voice of the device, or only by one whose maker is sent the text. Null
 * in a browser that does not speak.
 */
export type ArabicVoices = 'none' | 'on-device' | 'online' | null;

export interface GuideSlice {
  readonly guide: Guide;
  readonly arabicVoices: ArabicVoices;
  /** Whether the reader lets the text be sent to the maker of a voice; until the page is closed. */
  readonly onlineVoiceAllowed: boolean;
  voicesKnown(arabicVoices: ArabicVoices): void;
  allowOnlineVoice(): void;
  startWalk(): void;
  /** Shows the voice's controls, and begins if the reader may be read to. */
  readAloud(from: TextPoint): void;
  /** Lets the guide go on from where it rests. */
  guideOn(): void;
  restGuide(): void;
  endGuide(): void;
  speaksPart(part: TextStretch): void;
  /** Hears a word, or where the voice tells none the whole part; a place that is named in it comes into focus. */
  speaksWord(word: TextStretch): void;
  /** The voice has come to the end of the text. */
  hasReadAll(from: TextPoint): void;
}

export const createGuideSlice: StateCreator<AppState, [], [], GuideSlice> = (set, get) => ({
  guide: { kind: 'none' },
  arabicVoices: null,
  onlineVoiceAllowed: false,
  voicesKnown: (arabicVoices) => set({ arabicVoices }),
  allowOnlineVoice: () => set({ onlineVoiceAllowed: true }),
  startWalk: () => set({ guide: { kind: 'walk', going: false } }),
  readAloud: (from) =>
    set({ guide: { kind: 'voice', going: selectMaySpeak(get()), from, part: null, word: null } }),
  guideOn: () =>
    set(({ guide }) => {
      if (guide.kind === 'none') return {};
      if (guide.kind === 'walk') return { guide: { ...guide, going: true } };
      const at = guide.word ?? guide.part;
      const from = at ? { blockId: at.blockId, offset: at.start } : guide.from;
      return { guide: { ...guide, going: true, from } };
    }),
  restGuide: () => set(({ guide }) => (guide.kind === 'none' ? {} : { guide: { ...guide, going: false } })),
  endGuide: () => set({ guide: { kind: 'none' } }),
  speaksPart: (part) =>
    set(({ guide }) => (guide.kind === 'voice' ? { guide: { ...guide, part, word: null } } : {})),
  speaksWord: (word) => {
    const { guide, focusPlace } = get();
    if (guide.kind !== 'voice') return;
    set({ guide: { ...guide, word } });
    const mention = selectMentionsIn(word.blockId)(get()).find(
      ({ start, end }) => start < word.end && word.start < end,
    );
    const placeId = mention && placeOf(mention);
    if (placeId && mention.id !== selectFocusedMentionId(get())) focusPlace(placeId, 'voice', mention.id);
  },
  hasReadAll: (from) =>
    set(({ guide }) =>
      guide.kind === 'voice' ? { guide: { ...guide, going: false, from, part: null, word: null } } : {},
    ),
});

/** Whether the reader may be read to: there is a voice, and the reader lets it have the text if it is another's. */
export const selectMaySpeak = ({ arabicVoices, onlineVoiceAllowed }: AppState): boolean =>
  arabicVoices === 'on-device' || (arabicVoices === 'online' && onlineVoiceAllowed);
