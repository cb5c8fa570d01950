/** A sentence ends with its stop, and with the closing mark after it; the stop of a number or an abbreviation does not. */
export const SENTENCE_END = /[.!?؟…]+["”»)\]]*(?=\s|$)|\n/gu;
