import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absoluteHref } from './absolute-href.ts';
import { blocksOfHtml, type HtmlNode } from './html-blocks.ts';
import { joinBlocks, joinedText } from './join-blocks.ts';
import { withHeadline } from './with-headline.ts';

type Child = HtmlNode | string;

const text = (nodeValue: string): HtmlNode => ({ nodeType: 3, nodeName: '#text', nodeValue, childNodes: [] });

/** An element of a parsed document, in the little that is read of one. */
function element(
  name: string,
  children: readonly Child[],
  attributes: Readonly<Record<string, string>> = {},
) {
  return {
    nodeType: 1,
    nodeName: name.toUpperCase(),
    nodeValue: null,
    childNodes: children.map((child) => (typeof child === 'string' ? text(child) : child)),
    getAttribute: (wanted: string) => attributes[wanted] ?? null,
  } satisfies HtmlNode;
}

const read = (...children: readonly Child[]) => blocksOfHtml(element('body', children), absoluteHref);
const link = (href: string, ...children: readonly Child[]) => element('a', children, { href });

describe('blocksOfHtml', () => {
  it('has white space as a page shows it', () => {
    expect(read('\n  وصل ', element('b', [' الوفد']), '\n إلى\tبغداد. \n')).toEqual([
      { kind: 'paragraph', text: 'وصل الوفد إلى بغداد.' },
    ]);
  });

  it('keeps line ends where the page shows text as it was written', () => {
    expect(read(element('pre', ['بيت أول\nبيت ثان'])).map((block) => block.text)).toEqual([
      'بيت أول',
      'بيت ثان',
    ]);
  });

  it('parts a paragraph at a line break, and takes one in a heading or an item for a space', () => {
    const broken = (name: string) => element(name, ['أول', element('br', []), 'ثان']);
    expect(read(broken('p')).map((block) => block.text)).toEqual(['أول', 'ثان']);
    expect(read(broken('h2')).map((block) => block.text)).toEqual(['أول ثان']);
    expect(read(element('ul', [broken('li')])).map((block) => block.text)).toEqual(['أول ثان']);
  });

  it('says of a list item whether its list is numbered, and of nested ones each its own', () => {
    const list = element('ol', [
      element('li', ['واحد', element('ul', [element('li', ['تحته'])]), 'بقيته']),
      element('li', ['اثنان']),
    ]);
    expect(read(list)).toEqual([
      { kind: 'list-item', ordered: true, text: 'واحد' },
      { kind: 'list-item', ordered: false, text: 'تحته' },
      { kind: 'paragraph', text: 'بقيته' },
      { kind: 'list-item', ordered: true, text: 'اثنان' },
    ]);
  });

  it('gives a link of several pieces as one, without the spaces at its ends', () => {
    const [block] = read(
      'في ',
      link('https://example.org/', ' بغداد ', element('b', ['القديمة']), ' '),
      ' أمس',
    );
    expect(block?.text).toBe('في بغداد القديمة أمس');
    const found = block?.links?.map(({ start, end, href }) => [block.text.slice(start, end), href]);
    expect(found).toEqual([['بغداد القديمة', 'https://example.org/']]);
  });

  it('parts two links that touch, and not the pieces of one', () => {
    const menu = element('div', [
      link('#', 'الرئيسية'),
      element('a', ['أخبار مصر']),
      element('a', ['رياضة']),
    ]);
    expect(read(menu).map((block) => block.text)).toEqual(['الرئيسية أخبار مصر رياضة']);
    const cut = element('p', [
      'و',
      link('https://example.org/', 'الق'),
      link('https://example.org/', 'اهرة'),
      '.',
    ]);
    expect(read(cut).map((block) => block.text)).toEqual(['والقاهرة.']);
  });

  it('parts the words on both sides of a button', () => {
    const shared = element('p', ['القاهرة', element('button', ['شارك']), 'وصل الوفد']);
    expect(read(shared).map((block) => block.text)).toEqual(['القاهرة وصل الوفد']);
  });

  it('leaves out what is not to be seen', () => {
    const hidden = element('p', ['خفي'], { style: 'color:red; display : none' });
    expect(read(hidden, element('p', ['خفي'], { hidden: '' }), element('style', ['p{}']), 'ظاهر')).toEqual([
      { kind: 'paragraph', text: 'ظاهر' },
    ]);
  });

  it('is not troubled by a depth that would exhaust the stack', () => {
    let nested: HtmlNode = text('بغداد');
    for (let depth = 0; depth < 100_000; depth++) nested = element('div', [nested]);
    expect(read(nested)).toEqual([{ kind: 'paragraph', text: 'بغداد' }]);
  });

  it('loses no letter and points every link at its words, whatever the tree', () => {
    const words = fc.stringMatching(/^[بغداد ]{1,6}$/u);
    const { tree } = fc.letrec<{ tree: Child }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        words,
        fc
          .tuple(
            fc.constantFrom('p', 'div', 'b', 'li', 'ul', 'h2', 'blockquote', 'a', 'td'),
            fc.array(tie('tree')),
          )
          .map(([name, children]) => element(name, children, { href: 'https://example.org/' })),
      ),
    }));
    fc.assert(
      fc.property(fc.array(tree), (children) => {
        const letters = (each: Child): string =>
          typeof each === 'string'
            ? each
            : (each.nodeValue ?? '') + Array.from(each.childNodes, letters).join('');
        const blocks = joinBlocks(read(...children));
        const squeezed = (all: string) => all.replaceAll(/\s/gu, '');
        expect(squeezed(joinedText(blocks))).toBe(squeezed(children.map(letters).join('')));
        const source = joinedText(blocks);
        for (const block of blocks) {
          expect(source.slice(block.offset, block.offset + block.text.length)).toBe(block.text);
          let at = 0;
          for (const { start, end } of block.links ?? []) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            expect(block.text.slice(start, end).trim()).toBe(block.text.slice(start, end));
            at = end;
          }
          expect(at).toBeLessThanOrEqual(block.text.length);
        }
      }),
    );
  });
});

describe('absoluteHref', () => {
  it.each([
    'https://example.org',
    'http://example.org/ا?x=1#y',
    'HTTPS://EXAMPLE.ORG',
    'mailto:a@example.org',
  ])('follows %s', (href) => expect(absoluteHref(` ${href}\n`)).toBe(href));

  it.each([
    '',
    '/relative',
    '#top',
    '//example.org',
    'javascript:run()',
    'java\tscript:run()',
    '\u0001javascript:run()',
    'data:text/html,x',
    'https:',
    'https://',
    'mailto:x',
    'https://a b',
  ])('does not follow %j', (href) => expect(absoluteHref(href)).toBeNull());
});

describe('withHeadline', () => {
  const PARAGRAPH = { kind: 'paragraph', text: 'وصل الوفد.' } as const;
  const heading = (level: number, words: string) => ({ kind: 'heading', level, text: words }) as const;

  it('takes the first heading of level 1, and lets no other be of it', () => {
    const { title, blocks } = withHeadline([heading(1, 'عنوان'), PARAGRAPH, heading(1, 'آخر')], null);
    expect(title).toBe('عنوان');
    expect(blocks.map((block) => block.level)).toEqual([1, undefined, 2]);
  });

  it('takes the first heading for the title that the document states with the name of its site', () => {
    const { title, blocks } = withHeadline([heading(3, 'عنوان'), PARAGRAPH], 'عنوان | صحيفة');
    expect(title).toBe('عنوان');
    expect(blocks).toHaveLength(2);
  });

  it('puts a title that is only stated before the text', () => {
    const { title, blocks } = withHeadline([PARAGRAPH], ' عنوان\n طويل ');
    expect(title).toBe('عنوان طويل');
    expect(blocks.map((block) => block.text)).toEqual(['عنوان طويل', 'وصل الوفد.']);
  });

  it('makes none up', () => {
    expect(withHeadline([PARAGRAPH, heading(2, 'باب')], null).title).toBeNull();
    expect(withHeadline([PARAGRAPH], 'كلمة '.repeat(100)).title).toBeNull();
  });
});
