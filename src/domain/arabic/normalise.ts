/**
 * Normalised text with the way back to the text it was made from.
 *
 * Normalising is for matching only: what is shown and what offsets count is always the source text. Lengths change
 * (marks go, ligature characters open up), so every kept character remembers where it came from.
 */
export interface NormalisedText {
  /** Every letter as written; only what is no letter (marks, tatweel, bidi controls) is gone. */
  readonly exact: string;
  /**
   * As `exact`, with letters levelled that Arabic writers interchange (أإآٱ→ا, ى→ي, ة→ه, ؤ→و, ئ→ي).
   * Unit for unit as long as `exact`, so that one offset serves both.
   */
  readonly folded: string;
  /** The source span, `[start, end)` in UTF-16 units, of a normalised span; marks on its last letter belong to it. */
  sourceSpan(start: NormalisedOffset, end: NormalisedOffset): { start: number; end: number };
}

/** An offset into normalised text, kept apart from offsets into a block so that the two are never mixed. */
export type NormalisedOffset = number & { readonly __brand: 'NormalisedOffset' };

const ALEF = 0x0627;
const FOLDED_LETTERS = new Map<number, number>([
  [0x0622, ALEF], // آ
  [0x0623, ALEF], // أ
  [0x0625, ALEF], // إ
  [0x0671, ALEF], // ٱ
  [0x0624, 0x0648], // ؤ → و
  [0x0626, 0x064a], // ئ → ي
  [0x0649, 0x064a], // ى → ي
  [0x0629, 0x0647], // ة → ه
  [0x06c0, 0x0647], // ۀ → ه
  [0x06c3, 0x0647], // ۃ → ه
]);

/** Letters that only another keyboard or encoding makes different; levelled at both foldings. */
const SAME_LETTERS = new Map<number, number>([
  [0x06a9, 0x0643], // ک → ك
  [0x06aa, 0x0643], // ڪ → ك
  [0x06cc, 0x064a], // ی → ي
  [0x06c1, 0x0647], // ہ → ه
  [0x06be, 0x0647], // ھ → ه
  [0x06d5, 0x0647], // ە → ه
]);

/** Whether a code unit is a sign laid on or between letters that carries no letter of its own. */
function isArabicMark(code: number): boolean {
  return (
    (code >= 0x064b && code <= 0x065f) || // tashkeel and other combining marks
    code === 0x0670 || // superscript alef
    code === 0x0640 || // tatweel
    (code >= 0x0610 && code <= 0x061a) || // honorifics
    (code >= 0x06d6 && code <= 0x06dc) || // Quranic annotation
    (code >= 0x06df && code <= 0x06e4) ||
    code === 0x06e7 ||
    code === 0x06e8 ||
    (code >= 0x06ea && code <= 0x06ed) ||
    isInvisible(code)
  );
}

/** Bidi controls, joiners, soft hyphen and byte order mark: never seen, often pasted along. */
function isInvisible(code: number): boolean {
  return (
    code === 0x00ad ||
    code === 0x061c ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff
  );
}

/** Presentation forms (U+FB50–FDFF, U+FE70–FEFC) that old encoders and PDF extraction leave behind. */
const isPresentationForm = (code: number) =>
  (code >= 0xfb50 && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfefc);

/**
 * Normalises a text for matching and keeps the way back. Linear in the text; surrogates, Latin letters, digits and
 * punctuation pass through unchanged. The letter table follows the common practice of Arabic NLP (camel_tools, AraBERT).
 */
export function normalise(source: string): NormalisedText {
  // One source unit gives at most 18 (U+FDFA, the longest ligature), and more than one only for presentation forms.
  const capacity = source.length * (PRESENTATION_FORM.test(source) ? 18 : 1);
  const exact = new Uint16Array(capacity);
  const folded = new Uint16Array(capacity);
  /** `origins[i]` is the source offset of unit i. */
  const origins = new Uint32Array(capacity);
  let length = 0;
  const keep = (code: number, at: number) => {
    const same = SAME_LETTERS.get(code) ?? code;
    exact[length] = same;
    folded[length] = FOLDED_LETTERS.get(same) ?? same;
    origins[length] = at;
    length++;
  };
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (isArabicMark(code)) continue;
    if (isPresentationForm(code)) {
      const opened = source.charAt(at).normalize('NFKC');
      for (let i = 0; i < opened.length; i++) {
        const part = opened.charCodeAt(i);
        if (!isArabicMark(part)) keep(part, at);
      }
    } else {
      keep(code, at);
    }
  }
  const kept = origins.subarray(0, length);
  return {
    exact: decode(exact.subarray(0, length)),
    folded: decode(folded.subarray(0, length)),
    sourceSpan(start, end) {
      if (end <= start) {
        const at = kept[start] ?? source.length;
        return { start: at, end: at };
      }
      let after = (kept[end - 1] ?? source.length) + 1;
      while (after < source.length && isMarkOnLetter(source.charCodeAt(after))) after++;
      return { start: kept[start] ?? source.length, end: after };
    },
  };
}

const PRESENTATION_FORM = /[\ufb50-\ufdff\ufe70-\ufefc]/;

const isMarkOnLetter = (code: number) => isArabicMark(code) && !isInvisible(code);

/** Strings can be made from at most some ten thousand codes at a time before engines run out of arguments. */
const CHUNK = 8192;
function decode(codes: Uint16Array): string {
  let text = '';
  for (let at = 0; at < codes.length; at += CHUNK) {
    text += String.fromCharCode(...codes.subarray(at, at + CHUNK));
  }
  return text;
}

/** The folded form alone, for keys of an index and for searching: «خانُ يونُس» and «خان يونس» give the same. */
export const foldArabic = (text: string): string => normalise(text).folded;
