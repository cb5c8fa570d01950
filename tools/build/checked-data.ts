import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import type { DataFileMark } from '../../src/services/fetch-data.ts';

/** The folders of the app's own data, which lie beside the page as they are. */
const FOLDERS = ['articles', 'basemap', 'gazetteer', 'recogniser'];

/** Lets the built app know its data files, so that it can tell a damaged one. */
export function checkedData(folder: string): Plugin {
  return {
    name: 'yaqut-checked-data',
    apply: 'build',
    config: () => ({ define: { YAQUT_DATA_FILES: JSON.stringify(dataFileMarks(folder)) } }),
  };
}

/** The length and the digest of each data file, by its path beside the page. */
function dataFileMarks(folder: string): Record<string, DataFileMark> {
  const paths = FOLDERS.flatMap((name) =>
    readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  ).sort();
  return Object.fromEntries(
    paths.map((path) => {
      const contents = readFileSync(path);
      const digest = createHash('sha256').update(contents).digest('hex').slice(0, 32);
      return [path.slice(folder.length + 1).replaceAll(sep, '/'), { bytes: contents.length, digest }];
    }),
  );
}
