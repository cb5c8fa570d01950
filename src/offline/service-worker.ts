/**
 * Serves the app without a network: one build as a whole, never files of two. All files of a build are fetched into a
 * cache of that build and checked against the digests that the build wrote; only when every one is right does the
 * build take the place of the one before, and only when no page of that is open any more.
 */

interface BuiltFile {
  readonly path: string;
  /** As the `integrity` of a request wants it. */
  readonly integrity: string;
}

/** Put in by the build, with a digest of it all as the name of the cache. */
declare const YAQUT_FILES: readonly BuiltFile[];
declare const YAQUT_BUILD: string;

declare const self: ServiceWorkerGlobalScope;

/** Another Yaqut may lie in another folder of the same server. */
const BUILDS = `yaqut-build ${self.registration.scope} `;
const CACHE = BUILDS + YAQUT_BUILD;
/** What another program shares with the installed app waits here until the page takes it. */
const SHARED_CACHE = 'yaqut-shared';
const SHARE_PATH = 'share';

const addressOf = (path: string) => new URL(path, self.registration.scope).href;
const addresses = new Set(YAQUT_FILES.map(({ path }) => addressOf(path)));

self.addEventListener('install', (event) => event.waitUntil(fetchBuild()));

async function fetchBuild(): Promise<void> {
  const cache = await caches.open(CACHE);
  await Promise.all(
    YAQUT_FILES.map(async ({ path, integrity }) => {
      const address = addressOf(path);
      // Asks the server whether its copy is still the newest, so that no cache on the way slips in an old one.
      const answer = await fetch(address, { integrity, cache: 'no-cache' });
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      await cache.put(address, answer);
    }),
  );
}

self.addEventListener('activate', (event) => event.waitUntil(takeThePlace()));

async function takeThePlace(): Promise<void> {
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith(BUILDS) && name !== CACHE);
  await Promise.all(others.map((name) => caches.delete(name)));
  // The page of the first visit is served as well from now on. Pages of another build come to it anew instead.
  if (others.length === 0) await self.clients.claim();
}

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') void self.skipWaiting();
  if (event.data === 'count-pages') event.waitUntil(tellPages(event.ports[0]));
});

async function tellPages(asker: MessagePort | undefined): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window' });
  asker?.postMessage(pages.length);
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = request.url.replace(/[?#].*$/su, '');
  if (request.method === 'POST' && address === addressOf(SHARE_PATH)) {
    event.respondWith(takeShared(request));
  } else if (request.method !== 'GET') {
    // Nothing of the app is asked for in another way.
  } else if (request.mode === 'navigate') {
    if (address === addressOf('') || address === addressOf('index.html'))
      event.respondWith(openPage(request));
  } else if (addresses.has(address)) {
    event.respondWith(fromBuild(address, request));
  }
});

/**
 * Asks for the same address once more, as soon as the newer build answers: asked before, this one would have to answer
 * while it is being put away. A refresh would stay where the address has a fragment.
 */
const AGAIN = `<!doctype html><script>
navigator.serviceWorker.getRegistration().then(({ waiting, active }) => {
  const next = waiting ?? active;
  const go = () => { if (next.state === 'activated') location.reload(); };
  next.addEventListener('statechange', go);
  go();
});
</script>`;

/** The page of this build; but where a newer build is complete and no other page is open, that takes over first. */
async function openPage(request: Request): Promise<Response> {
  const { waiting } = self.registration;
  const open = await self.clients.matchAll({ type: 'window' });
  if (waiting && open.length < 2) {
    waiting.postMessage('take-over');
    return new Response(AGAIN, { headers: { 'content-type': 'text/html' } });
  }
  return fromBuild(addressOf('index.html'), request);
}

/** A file of this build; from the network where the browser has thrown it out to make room. */
async function fromBuild(address: string, request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(address)) ?? fetch(request);
}

/** Puts by what another program shares, as it came, and opens the page that takes it. */
async function takeShared(request: Request): Promise<Response> {
  const cache = await caches.open(SHARED_CACHE);
  const type = request.headers.get('content-type') ?? '';
  await cache.put(
    addressOf(SHARE_PATH),
    new Response(await request.blob(), { headers: { 'content-type': type } }),
  );
  return Response.redirect(addressOf('./#/shared'), 303);
}

// Makes this a module to the compiler, with names of its own.
export {};
