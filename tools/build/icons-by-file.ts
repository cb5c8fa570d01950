import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const PACKAGE = 'lucide-react';
const IMPORT = /import \{([^}]+)\} from 'lucide-react';/gu;

/** What makes components of signs: the package's, and ours in its place. */
const MAKER = '../createLucideIcon.mjs';
const OWN_MAKER = '/src/ui/sign-of.ts';
const OWN_MAKER_AS_THEIRS = '\0sign-of';

/**
 * An icon's file without the names and numbers that nothing here reads, a quarter of what its drawing weighs compressed.
 * Throws for a drawing that is not of the size which `ui/sign-of.ts` takes for granted.
 */
export function drawnAlone(code: string): string {
  if (!/^\s*size: 24,$/mu.test(code)) throw new Error('an icon is not drawn in a square of 24');
  return code.replaceAll(/,\s*key: "[^"]*"|^\s*(?:name: "[^"]*"|size: 24),$/gmu, '');
}

/**
 * Imports each icon from its own file instead of from the list of all: else an icon that only a late view has would count
 * among what the page starts with, since whatever imports the list imports every icon at once. Components are made of them
 * by `ui/sign-of.ts`.
 */
export function iconsByFile(): Plugin {
  const files = new Map<string, string>();
  return {
    name: 'yaqut-icons-by-file',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      const list = createRequire(import.meta.url)
        .resolve(PACKAGE)
        .replace('/cjs/', '/esm/')
        .replace(/\.[cm]?js$/u, '.mjs');
      for (const [, names = '', file = ''] of readFileSync(list, 'utf8').matchAll(
        /export \{([^}]+)\} from '\.\/(icons\/[^']+)'/gu,
      ))
        for (const [, name = ''] of names.matchAll(/default as (\w+)/gu)) {
          files.set(name, list.replace(/[^/]+$/u, file));
        }
    },
    resolveId: (source) => (source === MAKER ? OWN_MAKER_AS_THEIRS : null),
    load: (id) => (id === OWN_MAKER_AS_THEIRS ? `export { signOf as default } from '${OWN_MAKER}';` : null),
    transform(code, id) {
      if (/\/lucide-react\/.+\/icons\/[^/]+\.mjs$/u.test(id)) return drawnAlone(code);
      if (!id.includes('/src/') || !code.includes(`from '${PACKAGE}'`)) return null;
      return code.replaceAll(IMPORT, (_, names: string) =>
        names
          .split(',')
          .map((name) => name.trim())
          .filter((name) => name !== '')
          .map((each) => {
            const [name = '', own = name] = each.split(' as ');
            const file = files.get(name);
            if (!file) throw new Error(`${PACKAGE} has no ${name}, which ${id} imports`);
            return `import ${own} from ${JSON.stringify(file)};`;
          })
          .join(' '),
      );
    },
  };
}
