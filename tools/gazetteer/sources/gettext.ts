import { readFileSync } from 'node:fs';

/** Reads a compiled gettext catalogue (`.mo`), message by id, plain entries only. */
export function readCatalogue(file: string): Map<string, string> {
  const bytes = readFileSync(file);
  if (bytes.readUInt32LE(0) !== 0x950412de) throw new Error(`${file} is no little-endian gettext catalogue`);
  const count = bytes.readUInt32LE(8);
  const stringAt = (table: number, index: number) => {
    const length = bytes.readUInt32LE(table + 8 * index);
    const start = bytes.readUInt32LE(table + 8 * index + 4);
    return bytes.toString('utf8', start, start + length);
  };
  const [ids, messages] = [bytes.readUInt32LE(12), bytes.readUInt32LE(16)];
  return new Map(
    Array.from(
      { length: count },
      (_, index) => [stringAt(ids, index), stringAt(messages, index)] as const,
    ).filter(([id]) => id !== ''),
  );
}
