import { createReadStream } from 'node:fs';
import { PlainError } from './plain-error.ts';

/**
 * The lines of a UTF-8 text file (`-` is standard input) as they are read, each with the line feed that ends it, so that
 * lengths add up to offsets; only U+000A ends a line. A file that cannot be read, is no text or is empty is a plain error,
 * told as soon as it is known: a large file never lies in memory whole.
 */
export async function* readLines(file: string): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rest: string[] = [];
  let isEmpty = true;
  for await (const bytes of chunksOf(file)) {
    const lines = decode(decoder, bytes, file).split('\n');
    const last = lines.pop() ?? '';
    for (const [index, line] of lines.entries()) {
      const whole = index === 0 ? `${rest.join('')}${line}` : line;
      if (index === 0) rest = [];
      isEmpty &&= isBlank(whole);
      yield `${whole}\n`;
    }
    rest.push(last);
  }
  const end = `${rest.join('')}${decode(decoder, null, file)}`;
  if (end !== '') yield end;
  if (isEmpty && isBlank(end)) throw new PlainError(`${file}: empty`);
}

const isBlank = (line: string) => line.replace('\ufeff', '').trim() === '';

async function* chunksOf(file: string): AsyncGenerator<Buffer, void, void> {
  try {
    yield* file === '-' ? process.stdin : createReadStream(file, { highWaterMark: 1 << 20 });
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException;
    throw new PlainError(`${file}: ${REASONS[code] ?? `cannot be read (${code})`}`, { cause });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder',
  EACCES: 'may not be read',
};

function decode(decoder: TextDecoder, bytes: Buffer | null, file: string): string {
  if (bytes?.includes(0)) throw new PlainError(`${file}: not a text file`);
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch (cause) {
    throw new PlainError(`${file}: not UTF-8`, { cause });
  }
}
