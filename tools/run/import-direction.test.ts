import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// The linter holds the import direction. Here it is shown files that break each rule and files that keep it.

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Rule {
  from: string;
  allowed: readonly string[];
  forbidden: readonly string[];
  /** What only types may be imported from: type packages, and what tests run with. */
  typesOnly?: readonly string[];
}

const RULES: readonly Rule[] = [
  {
    from: 'src/domain/arabic',
    allowed: ['./words.ts', '../geo/position.ts', '../article/deeper/block.ts', 'valibot'],
    forbidden: [
      '../../state/app-state.ts',
      '../../services/load.ts',
      '../../features/map/MapView.tsx',
      '../../app/App.tsx',
      '../../ui/Card.tsx',
      '../../i18n/set-up.ts',
      '../../main.tsx',
      'react',
      'react/jsx-runtime',
      'leaflet',
      'zustand',
      'zustand/vanilla',
      'i18next',
    ],
    typesOnly: ['node:fs', 'vitest', 'geojson'],
  },
  {
    from: 'src/domain',
    allowed: ['./arabic/words.ts'],
    forbidden: ['../state/app-state.ts', '../app/App.tsx'],
  },
  {
    from: 'src/state',
    allowed: ['./focus-slice.ts', '../domain/geo/position.ts', 'zustand', 'zustand/vanilla', 'react'],
    forbidden: [
      '../services/load.ts',
      '../features/reader/Reader.tsx',
      '../app/App.tsx',
      '../ui/Card.tsx',
      '../i18n/set-up.ts',
      'leaflet',
      'i18next',
    ],
    typesOnly: ['node:fs'],
  },
  {
    from: 'src/services',
    allowed: ['./fetch.ts', '../domain/geo/position.ts', '../state/failure.ts', 'valibot'],
    forbidden: [
      '../features/reader/Reader.tsx',
      '../app/App.tsx',
      '../ui/Card.tsx',
      '../i18n/set-up.ts',
      'react',
      'leaflet',
    ],
    typesOnly: ['node:fs'],
  },
  {
    from: 'src/ui',
    allowed: [
      './Button.tsx',
      './button.css',
      '../styles/tokens.css',
      'react',
      'lucide-react',
      'lucide-react',
    ],
    forbidden: [
      '../state/app-state.ts',
      '../services/load.ts',
      '../features/reader/Reader.tsx',
      '../domain/geo/position.ts',
      '../app/App.tsx',
      '../i18n/set-up.ts',
      'react-i18next',
      'zustand',
      'leaflet',
    ],
  },
  {
    from: 'src/i18n',
    allowed: ['./languages.ts', './locales/en.json', 'i18next', 'react-i18next'],
    forbidden: [
      '../state/app-state.ts',
      '../domain/geo/position.ts',
      '../ui/Card.tsx',
      '../app/App.tsx',
      'zustand',
    ],
  },
  {
    from: 'src/features/reader',
    allowed: [
      './Mark.tsx',
      './parts/Mark.tsx',
      '../../domain/article/article.ts',
      '../../state/store-context.ts',
      '../../ui/Card.tsx',
      '../../i18n/format.ts',
      'react',
      'react-i18next',
    ],
    forbidden: [
      '../map/MapView.tsx',
      './../map/MapView.tsx',
      '../../features/map/MapView.tsx',
      '../../services/load.ts',
      '../../app/App.tsx',
      '../../main.tsx',
      'leaflet',
      'leaflet/dist/leaflet.css',
      'react-leaflet',
      'supercluster',
      'topojson-client',
    ],
    typesOnly: ['node:fs', 'vitest'],
  },
  {
    from: 'src/features/reader/parts',
    allowed: ['./Mark.tsx', '../Reader.tsx', '../../../domain/article/article.ts'],
    forbidden: [
      '../../map/MapView.tsx',
      '../../../services/load.ts',
      '../../../features/map/MapView.tsx',
      'leaflet',
    ],
  },
  {
    from: 'src/features/map',
    allowed: ['./markers.ts', 'leaflet', 'leaflet/dist/leaflet.css', 'react-leaflet', 'supercluster'],
    typesOnly: ['geojson'],
    forbidden: [
      '../reader/Reader.tsx',
      '../../features/reader/Reader.tsx',
      '../../services/load.ts',
      '../../app/App.tsx',
    ],
  },
  {
    from: 'src/app',
    allowed: [
      './App.tsx',
      '../features/map/MapView.tsx',
      '../services/load.ts',
      '../state/app-state.ts',
      '../domain/geo/position.ts',
      '../i18n/set-up.ts',
    ],
    forbidden: ['leaflet', 'leaflet/dist/leaflet.css', 'react-leaflet', 'supercluster', 'topojson-client'],
  },
];

const KNOWN_FOLDERS = [
  'app',
  'domain',
  'features',
  'i18n',
  'offline',
  'services',
  'state',
  'styles',
  'testing',
  'ui',
];
const DIRECTION_RULES = ['noRestrictedImports', 'noNodejsModules', 'noUndeclaredDependencies'];
const FORMS = {
  value: (specifier: string) => `import { thing } from '${specifier}';\nexport const copy = thing;\n`,
  type: (specifier: string) => `import type { Thing } from '${specifier}';\nexport type Copy = Thing;\n`,
  again: (specifier: string) => `export { thing } from '${specifier}';\n`,
  late: (specifier: string) => `export const late = () => import('${specifier}');\n`,
};

const probes = new Map<string, string>();
let findings: ReadonlyMap<string, readonly string[]>;
let project: string;

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'yaqut-lint-'));
  cpSync(join(root, 'biome.json'), join(project, 'biome.json'));
  cpSync(join(root, 'package.json'), join(project, 'package.json'));
  for (const { from, allowed, forbidden, typesOnly = [] } of RULES) {
    for (const specifier of [...allowed, ...forbidden, ...typesOnly]) {
      for (const [form, write] of Object.entries(FORMS)) {
        const path = `${from}/probe-${probes.size}-${form}.ts`;
        probes.set(path, specifier);
        writeProbe(path, write(specifier));
      }
    }
  }
  writeProbe('src/domain/cycle-a.ts', "import { b } from './cycle-b.ts';\nexport const a = () => b;\n");
  writeProbe('src/domain/cycle-b.ts', "import { a } from './cycle-a.ts';\nexport const b = () => a;\n");
  for (const path of [
    'src/domain/badName.ts',
    'src/ui/bad-name.tsx',
    'src/main.tsx',
    'src/ui/GoodName.tsx',
  ]) {
    writeProbe(path, 'export const thing = 1;\n');
  }
  findings = lint();
}, 60_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe.each(RULES)('a file in $from', ({ from, allowed, forbidden, typesOnly = [] }) => {
  it.each(allowed)('may import %s', (specifier) => {
    expect(complaints(from, specifier)).toEqual([]);
  });

  it.each(forbidden)('may not import %s, not even its types', (specifier) => {
    expect(complaints(from, specifier)).toEqual(['value', 'type', 'again', 'late']);
  });

  it.each(typesOnly)('may import nothing but types from %s', (specifier) => {
    expect(complaints(from, specifier)).toEqual(['value', 'again', 'late']);
  });
});

it('a cycle of imports is an error', () => {
  expect(findings.get('src/domain/cycle-a.ts')).toContain('noImportCycles');
});

it('a file is named after what it holds: PascalCase components, kebab-case otherwise', () => {
  expect(findings.get('src/domain/badName.ts')).toContain('useFilenamingConvention');
  expect(findings.get('src/ui/bad-name.tsx')).toContain('useFilenamingConvention');
  expect(findings.get('src/ui/GoodName.tsx')).toBeUndefined();
  expect(findings.get('src/main.tsx')).toBeUndefined();
});

it('every folder of src has its rule', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(KNOWN_FOLDERS).toEqual(expect.arrayContaining(folders.map(({ name }) => name)));
});

// What the linter does not look at: `import('…').Type`, `new URL('…', import.meta.url)`, a path that goes up after it went
// down, and helpers of tests in what is no test.
describe('no import slips past the linter', () => {
  it.each([
    ["type X = import('../map/view.ts').View;", true],
    ["const w = new URL('../map/worker.ts', import.meta.url);", true],
    ["import { x } from './parts/../../map/view.ts';", true],
    ["const w = new URL('./recognition-worker.ts', import.meta.url);", false],
    ["const view = lazy(() => import('../features/map/MapView.tsx'));", false],
    ["const view = await import('../features/map/MapView.tsx');", false],
  ])('%s', (source, slips) => {
    expect(slipsPast(source).length > 0).toBe(slips);
  });

  it('in src', () => {
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.tsx?$/.test(path),
    );
    const slips = files.flatMap((path) => {
      const source = readFileSync(join(root, 'src', path), 'utf8');
      return [...slipsPast(source), ...helpersOfTests(path, source)].map((found) => `${path}: ${found}`);
    });
    expect(slips).toEqual([]);
  });

  it('helpers of tests are for tests', () => {
    const source = "import { makePlace } from '../../testing/places.ts';";
    expect(helpersOfTests('state/focus-slice.ts', source)).not.toEqual([]);
    expect(helpersOfTests('state/focus-slice.test.ts', source)).toEqual([]);
  });
});

function slipsPast(source: string): string[] {
  const inlineTypes = source.match(/import\(\s*['"][^'"]*['"]\s*\)\s*\.\s*[A-Z]\w*/g) ?? [];
  const farUrls = source.match(/new URL\(\s*['"]\.\.\/[^'"]*['"]\s*,\s*import\.meta\.url/g) ?? [];
  const windingPaths = source.match(/(?:from|import)\s*\(?\s*['"][^'"]*[^./'"]\/\.\.\/[^'"]*['"]/g) ?? [];
  return [...inlineTypes, ...farUrls, ...windingPaths];
}

function helpersOfTests(path: string, source: string): string[] {
  const isTest = /\.test\.tsx?$/.test(path) || path.startsWith('testing');
  return isTest ? [] : (source.match(/['"][./]+\/testing\/[^'"]*['"]/g) ?? []);
}

/** The forms of importing this from that folder that the linter complains about. */
function complaints(from: string, specifier: string): string[] {
  return [...probes]
    .filter(([path, probed]) => dirname(path) === from && probed === specifier)
    .filter(([path]) => findings.get(path)?.some((rule) => DIRECTION_RULES.includes(rule)))
    .map(([path]) => path.replace(/^.*-(\w+)\.ts$/, '$1'));
}

function writeProbe(path: string, content: string): void {
  const file = join(project, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** The names of the rules each file breaks. */
function lint(): Map<string, string[]> {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const args = ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none'];
  let output: string;
  try {
    output = execFileSync(process.execPath, [biome, ...args], {
      cwd: project,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    output = (error as { stdout: string }).stdout;
  }
  const report = JSON.parse(output) as { diagnostics: { category: string; location: { path: string } }[] };
  const found = new Map<string, string[]>();
  for (const { category, location } of report.diagnostics) {
    const rule = category.split('/').at(-1) ?? category;
    found.set(location.path, [...(found.get(location.path) ?? []), rule]);
  }
  return found;
}
