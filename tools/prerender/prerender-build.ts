import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import subsetFont from 'subset-font';
import { build, createServer, type Plugin, type Rolldown } from 'vite';
import { FIRST_READING_ID } from '../../src/services/first-reading.ts';
import { codesWithin, unicodeRange } from '../fonts/unicode-range.ts';

type Prerendered = typeof import('../../src/app/Prerendered.tsx');
type Reading = typeof import('../../src/state/first-reading.ts');
type First = typeof import('./first-reading.ts');
type Still = typeof import('./still-map.ts');

/** Where index.html wants what is written into it. */
const SLOTS = {
  script: '<!--before-paint-->',
  app: '<!--app-->',
  index: '<!--place-index-->',
  reading: '<!--first-reading-->',
  scripts: '<!--scripts-->',
};

/**
 * Writes the first built-in article with its lit places into index.html, as the app itself renders it, so that it is read
 * before any script has run and where none runs. Along with it: what was read, for the app to begin with, and the one
 * script that stands in the page, which dresses it before it is painted.
 */
export function prerenderBuild(): Plugin {
  let root = '';
  let publicFolder = '';
  const written = new Set<string>();
  return {
    name: 'yaqut-prerender',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      publicFolder = config.publicDir;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const { app, index, article, reading } = await render(root, publicFolder);
        const [scripts, rest] = withoutScripts(withStyles(html, bundle, written));
        return fill(rest, {
          [SLOTS.script]: `<script>${await inlineScript(resolve(root, 'src/app/before-paint.ts'), { YAQUT_TEXT_FILES: textFiles(bundle), YAQUT_AHEAD: fetchedAhead(scripts, bundle), YAQUT_LETTERS: await lettersOfText(root, textOfArticle(app)) })}</script>`,
          [SLOTS.app]: app,
          [SLOTS.index]: index,
          [SLOTS.reading]: `<script type="application/json" id="${FIRST_READING_ID}">${reading}</script>`,
          [SLOTS.scripts]: scripts.join(''),
          '<html ': `<html data-article="${article}" `,
        });
      },
    },
    generateBundle: {
      order: 'post',
      handler: (_options, bundle) => withoutFetching(written, bundle),
    },
  };
}

/** What is written into the page, made by the app's own modules. */
async function render(root: string, publicFolder: string) {
  const server = await createServer({
    root,
    configFile: false,
    mode: 'production',
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins: [withoutStyles],
  });
  try {
    const load = <Module>(path: string) => server.ssrLoadModule(path) as Promise<Module>;
    const { readFirst } = await load<First>('/tools/prerender/first-reading.ts');
    const { prerendered } = await load<Prerendered>('/src/app/Prerendered.tsx');
    const { writeFirstReading } = await load<Reading>('/src/state/first-reading.ts');
    const { drawFirstMap } = await load<Still>('/tools/prerender/still-map.ts');
    const first = readFirst(publicFolder);
    const reading = writeFirstReading(first).replaceAll('<', '\\u003c');
    return {
      ...(await prerendered(first, drawFirstMap(publicFolder, first))),
      article: first.article.id,
      reading,
    };
  } finally {
    await server.close();
  }
}

const NO_STYLE = '\0no-style';

/** Markup needs no styles: those are built with the app. */
const withoutStyles: Plugin = {
  name: 'yaqut-without-styles',
  enforce: 'pre',
  resolveId: (source) => (source.endsWith('.css') ? NO_STYLE : null),
  load: (id) => (id === NO_STYLE ? '' : null),
};

function fill(html: string, slots: Readonly<Record<string, string>>): string {
  let filled = html;
  for (const [slot, contents] of Object.entries(slots)) {
    if (!filled.includes(slot)) throw new Error(`index.html has no ${slot}`);
    filled = filled.replace(slot, () => contents);
  }
  return filled;
}

/** The script of each language's texts. */
function textFiles(bundle: Rolldown.OutputBundle): Record<string, string> {
  return Object.fromEntries(
    Object.values(bundle).flatMap((file) => {
      const tag = 'facadeModuleId' in file && /locales\/(.+)\.json$/u.exec(file.facadeModuleId ?? '')?.[1];
      return tag ? [[tag, file.fileName]] : [];
    }),
  );
}

/**
 * The style sheets of the first view stand in the page: the text is painted without another round to the server, and
 * before scripts share the line with it. Their addresses are those of the sheets' folder. The sheets' files are told to `written`.
 */
function withStyles(html: string, bundle: Rolldown.OutputBundle, written: Set<string>): string {
  return html.replaceAll(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/gu, (link, file: string) => {
    const sheet = bundle[file];
    if (sheet?.type !== 'asset') return link;
    written.add(file);
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    return `<style>${String(sheet.source).replaceAll('url(./', `url(./${folder}`)}</style>`;
  });
}

/**
 * Takes the style sheets that stand in the page out of the build. A script that comes later names those of all that it
 * needs, the page's own among them, and Vite would fetch them a second time since no link in the page is theirs: the same
 * faces would be declared anew, and what was read of them be asked for again. In their place stands the script that named
 * them, which is there by then.
 */
function withoutFetching(sheets: ReadonlySet<string>, bundle: Rolldown.OutputBundle): void {
  for (const sheet of sheets) {
    const name = sheet.slice(sheet.lastIndexOf('/') + 1);
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const own = chunk.fileName.slice(chunk.fileName.lastIndexOf('/') + 1);
      chunk.code = chunk.code.replaceAll(`"./${name}"`, `"./${own}"`);
    }
    delete bundle[sheet];
  }
}

/**
 * The scripts that the page starts with, and the page without them: they stand at its end, so that on a slow line the text
 * and its letters come before them.
 */
function withoutScripts(html: string): [scripts: string[], rest: string] {
  const tags = /[ \t]*(?:<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>)\n?/gu;
  const scripts = (html.match(tags) ?? []).map((tag) => tag.trim());
  return [scripts, html.replaceAll(tags, '')];
}

/** What is wanted next, the map and what it draws: `app/before-paint.ts` fetches it when the letters have come. */
function fetchedAhead(scripts: readonly string[], bundle: Rolldown.OutputBundle) {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const wanted = new Set<string>();
  const want = (fileName: string) => {
    if (wanted.has(fileName)) return;
    wanted.add(fileName);
    chunks.find((chunk) => chunk.fileName === fileName)?.imports.forEach(want);
  };
  for (const { name, fileName } of chunks) if (AHEAD.has(name)) want(fileName);
  const ahead = [...wanted].filter((file) => !scripts.some((tag) => tag.includes(file)));
  return { scripts: ahead, data: ['basemap/first-outlines.json'] };
}

/** All that is read in the article's part of the page, its head included. */
const textOfArticle = (app: string): string =>
  new JSDOM(app).window.document.querySelector('article')?.textContent ?? '';

/** Those letters that a text has, of the typeface of texts: files as base64, with what each covers. */
async function lettersOfText(root: string, text: string) {
  const styles = resolve(root, 'src/styles');
  const rules = readFileSync(`${styles}/first-letters.css`, 'utf8').matchAll(
    /url\("\.\/(fonts\/noto-naskh-arabic-400-[a-z]+\.woff2)"\)[^;]*;\s*unicode-range:\s*([^;]+);/gu,
  );
  const files = Array.from(rules, async ([, file, ranges = '']) => {
    const covered = codesWithin(ranges);
    const letters = [...new Set(text)].filter((letter) => covered.has(letter.codePointAt(0) ?? 0)).join('');
    if (letters === '') return [];
    const cut = await subsetFont(readFileSync(`${styles}/${file}`), letters, {
      targetFormat: 'woff2',
    });
    return [{ file: cut.toString('base64'), unicodeRange: unicodeRange(letters) }];
  });
  return (await Promise.all(files)).flat();
}

const AHEAD: ReadonlySet<string> = new Set(['MapPane', 'load-base-map']);

/** A script and all it imports as one piece of text without imports. */
async function inlineScript(entry: string, known: Readonly<Record<string, unknown>>): Promise<string> {
  const built = (await build({
    configFile: false,
    publicDir: false,
    define: Object.fromEntries(Object.entries(known).map(([name, value]) => [name, JSON.stringify(value)])),
    logLevel: 'error',
    build: {
      write: false,
      target: 'baseline-widely-available',
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code.trim();
}
