import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

// The interface is mirrored with its language, so a style says start and end, never left and right.

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' });

/** A file below src, and the physical declarations it may hold. The map itself is never mirrored. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {};

const PHYSICAL = [
  /(?<![-\w])(?:left|right)\s*:/g,
  /(?<![-\w])(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)(?:-[a-z]+)?\s*:/g,
  /(?<![-\w])border-(?:top|bottom)-(?:left|right)-radius\s*:/g,
  /(?<![-\w])(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)\b/g,
  /(?<![-\w])(?:margin|padding)(?:Left|Right)\s*:/g,
  /(?<![-\w])border(?:Left|Right|(?:Top|Bottom)(?:Left|Right)Radius)\w*\s*:/g,
  /(?<![-\w])(?:textAlign|float)\s*:\s*['"](?:left|right)['"]/g,
];

/** In a component `left:` may be a datum, so there only the names that are nothing but styles are looked for. */
const PHYSICAL_IN_COMPONENTS = PHYSICAL.slice(4);

describe('finds', () => {
  it.each([
    'a { left: 0 }',
    'a { margin-left: 1px }',
    'a{padding-right:1px}',
    'a { border-left: 1px solid }',
    'a { border-left-color: red }',
    'a { border-top-left-radius: 2px }',
    'a { text-align: left }',
    'a { float: right }',
    'a { scroll-margin-left: 1em }',
    '<p style={{ marginLeft: 4 }}>',
  ])('%s', (source) => {
    expect(physical(source, PHYSICAL)).not.toEqual([]);
  });
});

describe('leaves alone', () => {
  it.each([
    'a { inset-inline-start: 0; margin-inline-end: 1px; text-align: start; float: inline-start }',
    '/* left: 0 */ a { border-start-start-radius: 2px }',
    '.leaflet-left { top: 0 }',
    'a { --left: 1px; transition: margin-inline-start 1s }',
  ])('%s', (source) => {
    expect(physical(source, PHYSICAL)).toEqual([]);
  });
});

it('no line of a mark is given its thickness in the shorthand, which Safari then leaves out whole', () => {
  const found = files
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) =>
      (readFileSync(src + file, 'utf8').match(/text-decoration:[^;}]*\d[^;}]*/g) ?? []).map(
        (declaration) => `${file}: ${declaration}`,
      ),
    );
  expect(found).toEqual([]);
});

it('src holds no physical declarations', () => {
  const found = files.flatMap((file) => {
    const patterns = patternsFor(file);
    if (!patterns) return [];
    return physical(readFileSync(src + file, 'utf8'), patterns)
      .filter((declaration) => !ALLOWED[file]?.includes(declaration))
      .map((declaration) => `${file}: ${declaration}`);
  });
  expect(found).toEqual([]);
});

function patternsFor(file: string): readonly RegExp[] | undefined {
  if (file.endsWith('.css')) return PHYSICAL;
  return file.endsWith('.tsx') ? PHYSICAL_IN_COMPONENTS : undefined;
}

function physical(source: string, patterns: readonly RegExp[]): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '');
  return patterns.flatMap((pattern) => code.match(pattern) ?? []);
}
