/** What is asked of the bundler about a module: which modules import it at once, not when it is wanted. */
interface Modules {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/** Where the files that come whole begin, in the order in which they are wanted. */
const BEGINNINGS: readonly (readonly [file: string, module: RegExp])[] = [
  ['base', /\/src\/main\.tsx$/u],
  ['map', /\/src\/(?:features\/map\/MapPane\.tsx|services\/load-base-map\.ts)$/u],
  ['rules', /\/src\/(?:services\/recognition|domain\/correction\/name-occurrences)\.ts$/u],
  [
    'soon',
    /\/src\/(?:.+\/(?:fetched-ahead|SettingsFields|StorageTroubleLine|UpdateOffer)|app\/at-rest)\.tsx?$/u,
  ],
];

/**
 * The file that a module goes into: all that the page starts with comes in one, all that its map needs besides in another,
 * and so on, since each further file costs a slow line a round and a slow device its handling, and many small ones compress
 * worse. Everything else is split by the bundler.
 */
export const fewFiles = (id: string, modules: Modules): string | null => filesOf(id, modules)[0] ?? null;

/**
 * The file of a module that several of the later files need, so that none of them waits for another; null for all others. To
 * be asked before `fewFiles`: a file draws in whatever it needs and nobody has claimed.
 */
export function commonFile(id: string, modules: Modules): string | null {
  const files = filesOf(id, modules);
  return files.length > 1 && files[0] !== 'base' ? 'common' : null;
}

const filesOf = (id: string, modules: Modules): string[] =>
  BEGINNINGS.filter(([, beginning]) => belongsTo(beginning, id, modules, new Set())).map(([file]) => file);

function belongsTo(beginning: RegExp, id: string, modules: Modules, seen: Set<string>): boolean {
  if (beginning.test(id)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return (
    modules.getModuleInfo(id)?.importers.some((each) => belongsTo(beginning, each, modules, seen)) ?? false
  );
}

/**
 * What is fetched beside a part that is wanted. Not the part, which is asked for at once anyway, nor the bundler's own few
 * lines, which the page starts with; the entry would carry the names of both.
 */
export const notAtHand = (part: string, needed: string[]): string[] =>
  needed.filter((file) => file !== part && !/\/rolldown-runtime-[^/]*\.js$/u.test(file));
