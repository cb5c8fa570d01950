import { RECEIVE_HASH } from './receive-hash.ts';

/** The word the page says to whoever opened it, when it is ready for a text. */
export const READY = 'yaqut:ready';
/** The kind of message that a text arrives in. */
export const SENT = 'yaqut:text';

/**
 * The program of the bookmark: it opens Yaqut beside the page that is read, waits until that says it is ready, and
 * hands over the words that are chosen, else the page. Nothing goes over a network.
 */
export function bookmarkletHref(pageAddress: string): string {
  const target = JSON.stringify(pageAddress + RECEIVE_HASH);
  const program = `(()=>{
const opened=open(${target});
const selection=getSelection();
const box=document.createElement('div');
if(selection&&!selection.isCollapsed)box.append(selection.getRangeAt(0).cloneContents());
const isPage=!box.textContent.trim();
const message={kind:${JSON.stringify(SENT)},isPage,html:isPage?document.documentElement.outerHTML:box.innerHTML,address:location.href};
addEventListener('message',function hear(event){
if(event.source!==opened||event.data!==${JSON.stringify(READY)})return;
removeEventListener('message',hear);
opened.postMessage(message,${JSON.stringify(new URL(pageAddress).origin)});
});
})()`;
  return `javascript:${encodeURIComponent(program.replaceAll('\n', ''))}`;
}
