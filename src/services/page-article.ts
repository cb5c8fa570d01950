/** What is no text wherever it stands. */
const MENUS =
  'nav, menu, [role="navigation"], [role="menu"], [role="menubar"], [role="toolbar"], [role="button"]';
/** What stands around the text of a page, unless it is a part of its article. */
const SURROUNDINGS =
  'header, footer, aside, [role="banner"], [role="contentinfo"], [role="complementary"], [role="search"]';
const ARTICLES = 'article, main';
/** A headline that is seen; one for listeners alone says what the page is. */
const HEADLINE = 'h1:not(.visually-hidden, .sr-only, .screen-reader-text)';

/** What of a page is its article, and the heading that is its headline, both as HTML. */
interface PageArticle {
  readonly content: string;
  readonly headline: string | null;
}

/**
 * The article of a page as the page itself marks it: the one `<article>` with an `<h1>`, else the one such `<main>`, else
 * all of it. Menus are left out, and heads and feet that are not the article's own.
 */
export function articleOfPage(page: Document): PageArticle {
  const copy = page.cloneNode(true) as Document;
  for (const menu of copy.querySelectorAll(MENUS)) menu.remove();
  const headed = theOneHeaded(copy, 'article') ?? theOneHeaded(copy, 'main');
  for (const around of copy.querySelectorAll(SURROUNDINGS)) {
    if (around.closest(ARTICLES) || around.querySelector(ARTICLES)) continue;
    // A page that marks no article may have its headline in its head.
    if (!headed && around.querySelector(HEADLINE)) continue;
    around.remove();
  }
  const headline = headed?.querySelector(HEADLINE) ?? null;
  const content = headed && hasMoreThan(headed, headline) ? headed : copy.body;
  return { content: content?.innerHTML ?? '', headline: headline?.outerHTML ?? null };
}

/** The only element of a name that has a headline in it; null where there are several, as in a list of articles. */
function theOneHeaded(page: Document, name: 'article' | 'main'): Element | null {
  const [first = null, ...others] = [...page.querySelectorAll(name)].filter((each) =>
    each.querySelector(HEADLINE),
  );
  return others.length === 0 ? first : null;
}

/** Whether there is a text below the headline, which some pages keep elsewhere. */
const hasMoreThan = (article: Element, headline: Element | null): boolean =>
  lettersOf(article) > 2 * lettersOf(headline);

const lettersOf = (element: Element | null): number =>
  element?.textContent?.replaceAll(/\s+/gu, '').length ?? 0;
