/** Letters that look like the English ones and are not, so that a text which did not come through here is seen. */
const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  [...'AaCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuYyZz'].map((letter, index) => [
    letter,
    [...'ÀàÇçĎďËëĞğĤĥÏïĴĵĶķĻļÑñÖöŘřŠšŢţÛûÝýŽž'][index] ?? letter,
  ]),
);

/** So much longer than English a translation may well be. */
const GROWTH = 0.35;

/** A text of a pseudo-language: accented, longer by a third, in brackets; values to be put in stay as they are. */
export function pseudoText(text: string): string {
  // What stands between two others keeps its white space outside, as the views expect it of separators.
  const [, before = '', body = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
  if (!/\p{L}/u.test(body.replace(VALUES, ''))) return text;
  const accented = body
    .split(VALUES)
    .map((part) =>
      part.startsWith('{{') ? part : part.replace(/[A-Za-z]/g, (letter) => LOOKALIKES[letter] ?? letter),
    )
    .join('');
  const growth = Math.ceil(body.replace(VALUES, '').length * GROWTH);
  const padding = WORDS.repeat(Math.ceil(growth / WORDS.length)).slice(0, growth);
  return `${before}[${accented}${padding}]${after}`;
}

const VALUES = /(\{\{\w+\}\})/gu;

/** What makes a text longer: words, so that a long text can still be broken into lines. */
const WORDS = '~~~~ ~~~~~~ ';

interface TextTree {
  readonly [key: string]: string | TextTree;
}

/** All texts of a language as those of a pseudo-language. */
export const pseudoTexts = (texts: TextTree): TextTree =>
  Object.fromEntries(
    Object.entries(texts).map(([key, value]) => [
      key,
      typeof value === 'string' ? pseudoText(value) : pseudoTexts(value),
    ]),
  );
