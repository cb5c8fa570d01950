import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATA_SOURCES, OTHER_SOURCES } from './sources.ts';

const NOTICE = readFileSync(join(import.meta.dirname, '../../../NOTICE'), 'utf8');

/** Names and licences of the entries under headings of NOTICE that begin so. */
function noticed(heading: string): string[] {
  const lines = NOTICE.split('\n');
  const named = new Set<string>();
  let within = false;
  for (const [index, line] of lines.entries()) {
    // A heading has an empty line on either side; an entry's later lines are indented, and a remark names no licence.
    if (lines[index - 1] === '' && lines[index + 1] === '') within = line.startsWith(heading);
    else if (within && /^\S/u.test(line)) {
      const [, name, licence] =
        /^(.+?)\s+((?:public domain|OFL-1\.1|[A-Z][\w-]+ ?[\w-]* \d\.\d|Unicode-3\.0|Apache-2\.0))\s/u.exec(
          line,
        ) ?? [];
      if (name) named.add(`${name}: ${licence}`);
    }
  }
  return [...named].sort();
}

describe('the sources that the page names', () => {
  it('are the sources of data that NOTICE names, under the same licences', () => {
    const named = DATA_SOURCES.map(({ name, licence }) => `${name}: ${licence}`).sort();
    expect(named.length).toBeGreaterThan(5);
    expect(noticed('Data that is')).toEqual(named);
  });

  it('have the typefaces that NOTICE names', () => {
    const typefaces = OTHER_SOURCES.find(({ use }) => use === 'aboutPage.typefaces');
    const named = typefaces?.name.split(', ').map((name) => `${name}: ${typefaces.licence}`);
    expect(noticed('Fonts that are')).toEqual(named?.sort());
  });
});
