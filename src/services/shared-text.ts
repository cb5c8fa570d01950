import type { SentText } from './open-texts.ts';

/** Where the service worker puts by what another program shares; both sides know these by heart. */
const SHARED_CACHE = 'yaqut-shared';
const SHARE_PATH = 'share';

/** What another program shared with the installed app: its files, else its text. It is given once. */
export async function takeSharedText(): Promise<readonly File[] | SentText | null> {
  try {
    const cache = await caches.open(SHARED_CACHE);
    const address = new URL(SHARE_PATH, document.baseURI).href;
    const form = await (await cache.match(address))?.formData();
    await cache.delete(address);
    if (!form) return null;
    const files = form.getAll('files').filter((each) => each instanceof File && each.size > 0) as File[];
    if (files.length > 0) return files;
    const text = ['title', 'text', 'url'].map((part) => form.get(part)).filter(isWritten);
    return text.length > 0 ? { text: text.join('\n'), html: '' } : null;
  } catch {
    return null;
  }
}

const isWritten = (part: FormDataEntryValue | null): part is string =>
  typeof part === 'string' && part !== '';
