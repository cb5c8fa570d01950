import { docxToHtml } from './docx-to-html.ts';

// A long document takes seconds, so it is unpacked beside the page; to cancel it the worker is ended.
self.addEventListener('message', async ({ data }: MessageEvent<Uint8Array>) => {
  self.postMessage(await docxToHtml(data));
});
