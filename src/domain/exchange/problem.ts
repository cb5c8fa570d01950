/** Why a file cannot be opened as an annotated article; each can be told in one sentence. */
export type ExchangeProblem =
  /** No JSON, or no well-formed XML: cut off or damaged. */
  | 'malformed'
  /** It declares a document type or entities, which can make a small file boundless; such files are not read. */
  | 'declares-entities'
  /** Nested deeper than any text is. */
  | 'too-deep'
  /** Of the right format, but without an article's text in it. */
  | 'no-article'
  /** Made by a later version of Yaqut. */
  | 'newer'
  /** An article is in it, but parts of it are missing or contradict each other. */
  | 'inconsistent';

/** What reading gives: the value, or why there is none. */
export type ExchangeResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ExchangeProblem };

/** A failure to read. */
export const refused = (problem: ExchangeProblem) => ({ ok: false, problem }) as const;
