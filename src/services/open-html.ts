import { isProbablyReaderable, Readability } from '@mozilla/readability';
import createPurifier, { type WindowLike } from 'dompurify';
import { absoluteHref } from '../domain/article/absolute-href.ts';
import type { Article } from '../domain/article/article.ts';
import { blocksOfHtml } from '../domain/article/html-blocks.ts';
import type { DraftBlock } from '../domain/article/join-blocks.ts';
import { withHeadline } from '../domain/article/with-headline.ts';
import { articleOfPage } from './page-article.ts';
import { writingApart } from './trust-own-parts.ts';

/** What HTML is parsed and cleaned by: a browser's own window, or one made for the command line. */
export type HtmlWindow = WindowLike & Pick<typeof globalThis, 'DOMParser'>;

interface HtmlReading {
  /** Whether the document is a page, of which the article alone is wanted, or a text that is wanted whole. */
  readonly of: 'page' | 'text';
  /** Where the document lies, so that its links can be made absolute. */
  readonly address?: string | undefined;
}

/** What stands around the article of a page. */
const FURNITURE =
  'nav, aside, footer, form, iframe, [role="navigation"], [role="banner"], [role="complementary"]';

/**
 * Title and blocks of an HTML document. It is parsed into a document that runs and loads nothing, of a page the article
 * is picked, by Readability where it is long enough for that, what is left is cleaned, and only its text and its plain
 * links are taken.
 */
export function readHtml(
  html: string,
  window: HtmlWindow,
  { of, address }: HtmlReading,
): Pick<Article, 'title' | 'blocks'> & { readonly language: string | null } {
  const page = new window.DOMParser().parseFromString(html, 'text/html');
  const language = languageOf(page);
  const base = page.querySelector('base')?.getAttribute('href') ?? '';
  const stated = page.querySelector('title')?.textContent ?? null;
  const draftsOf = (content: string): DraftBlock[] => {
    const clean = createPurifier(window).sanitize(content, {
      RETURN_DOM_FRAGMENT: true,
      // It parses by the page's one policy.
      TRUSTED_TYPES_POLICY: null,
      ALLOWED_URI_REGEXP: /^(?:https?|mailto):|^[^a-z]|^[a-z+.-]+(?:[^a-z+.\-:]|$)/iu,
    });
    return blocksOfHtml(clean, (href) => resolve(href, [base, address ?? '']));
  };
  const whole = () => draftsOf(page.body?.innerHTML ?? '');
  if (of === 'text') return { ...withHeadline(whole(), stated), language };

  const picked = page.querySelector(FURNITURE) ? pickArticle(page) : null;
  const own = articleOfPage(page);
  const found = draftsOf(picked?.content ?? own.content);
  const drafts = found.length > 0 ? found : whole();
  const [headline] = own.headline === null ? [] : draftsOf(own.headline);
  if (headline) return { ...withHeadline(under(headline, drafts), null), language };
  return { ...withHeadline(drafts, picked?.title ?? stated), language };
}

/** A text below its headline, which stands in it once at most: where it was found, or nowhere. */
function under(headline: DraftBlock, drafts: readonly DraftBlock[]): DraftBlock[] {
  const at = drafts.findIndex(({ kind, text }) => kind === 'heading' && text === headline.text);
  return [{ ...headline, level: 1 }, ...drafts.filter((_, index) => index !== at)];
}

function pickArticle(page: Document): { content: string; title: string | null } | null {
  if (!isProbablyReaderable(page)) return null;
  const copy = page.cloneNode(true) as Document;
  const article = writingApart(() => new Readability(copy).parse());
  return article?.content ? { content: article.content, title: article.title ?? null } : null;
}

/** A link's address made absolute by the bases that are known, inner before outer. */
function resolve(href: string, bases: readonly string[]): string | null {
  const direct = absoluteHref(href);
  if (direct !== null) return direct;
  try {
    const [base = '', address = ''] = bases;
    const around = address === '' ? base : new URL(base, address).href;
    return absoluteHref(new URL(href, around).href);
  } catch {
    return null;
  }
}

/** What the document says its language is, if that is a language tag. */
function languageOf(page: Document): string | null {
  const stated = page.documentElement.getAttribute('lang') ?? '';
  try {
    return Intl.getCanonicalLocales(stated)[0] ?? null;
  } catch {
    return null;
  }
}
