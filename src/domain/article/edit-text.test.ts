import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from './article.ts';
import { editableText, editedArticle } from './edit-text.ts';
import { type DraftBlock, joinBlocks } from './join-blocks.ts';
import { withHeadline } from './with-headline.ts';

const TEXT = fc
  .string({ unit: fc.constantFrom(...'غزةمصر وب#>-1.\\ abc😀') })
  .map((text) => text.trim())
  .filter((text) => text !== '');
const DRAFT: fc.Arbitrary<DraftBlock> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), text: TEXT }),
  fc.record({ kind: fc.constant('quotation' as const), text: TEXT }),
  fc.record({ kind: fc.constant('heading' as const), text: TEXT, level: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ kind: fc.constant('list-item' as const), text: TEXT, ordered: fc.boolean() }),
);

describe('an edited text', () => {
  it('is the same article when nothing is changed', () => {
    fc.assert(
      fc.property(fc.array(DRAFT, { maxLength: 6 }), (drafts) => {
        const article = withHeadline(drafts, null);
        expect(editedArticle(editableText(article.blocks), article.blocks)).toEqual(article);
      }),
    );
  });

  it('is shown with signs before what is no paragraph', () => {
    const blocks = joinBlocks([
      { kind: 'heading', text: 'عنوان', level: 2 },
      { kind: 'paragraph', text: 'فقرة.' },
      { kind: 'paragraph', text: '- ليست بندًا' },
      { kind: 'list-item', text: 'بند', ordered: true },
      { kind: 'quotation', text: '«قول»' },
    ]);
    expect(editableText(blocks).split('\n\n')).toEqual([
      '## عنوان',
      'فقرة.',
      '\\- ليست بندًا',
      '1. بند',
      '> «قول»',
    ]);
  });

  it('has a block for each line, blank ones dropped', () => {
    expect(
      editedArticle('أول\r\nثان\n\n\n  \n## ثالث', []).blocks.map(({ kind, text }) => [kind, text]),
    ).toEqual([
      ['paragraph', 'أول'],
      ['paragraph', 'ثان'],
      ['heading', 'ثالث'],
    ]);
  });

  it('keeps links where their words stayed', () => {
    const linked: readonly Block[] = joinBlocks([
      {
        kind: 'paragraph',
        text: 'تقرير من القاهرة',
        links: [{ start: 9, end: 16, href: 'https://example.org/' }],
      },
    ]);
    const edited = (text: string) => editedArticle(text, linked).blocks[0]?.links;
    expect(edited('تقرير جديد من القاهرة')).toEqual([{ start: 14, end: 21, href: 'https://example.org/' }]);
    expect(edited('مقدمة\nتقرير من القاهرة')).toBeUndefined();
    expect(editedArticle('مقدمة\nتقرير من القاهرة', linked).blocks[1]?.links).toHaveLength(1);
    expect(edited('تقرير من الدوحة')).toBeUndefined();
    expect(edited('القاهرة ثم القاهرة')).toBeUndefined();
  });
});
