const LONGEST = 80;
/** What some system does not allow in a name, and what could turn a name's direction or hide its ending. */
const NOT_ALLOWED = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"/\\|?*]+/gu;
/** Names that Windows keeps for its devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/** A name under which a file about something is saved: its title where there is one, safe on every system. */
export function fileName(title: string | null, otherwise: string, extension: string): string {
  const name = (title ?? '')
    .replace(NOT_ALLOWED, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/gu, '');
  const safe = DEVICE.test(name) ? '' : firstCharacters(name, LONGEST).replace(/[. ]+$/u, '');
  return `${safe === '' ? otherwise : safe}.${extension}`;
}

const firstCharacters = (text: string, count: number) => [...text].slice(0, count).join('');
