import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from './file-name.ts';

describe('fileName', () => {
  it.each([
    ['محادثات القاهرة', 'محادثات القاهرة.csv'],
    ['قَطَر: ماذا بعد؟', 'قَطَر ماذا بعد؟.csv'],
    ['a/b\\c:d*e?"<f>|g', 'a b c d e f g.csv'],
    ['../../etc/passwd', 'etc passwd.csv'],
    ['خبر\u202Egnp.exe', 'خبر gnp.exe.csv'],
    ['con', 'article.csv'],
    [' . ', 'article.csv'],
    [null, 'article.csv'],
    ['محافظ المنوفية يتفقد مشروعات «حياة', 'محافظ المنوفية يتفقد مشروعات.csv'],
    ['السيسي: «حياة كريمة» (لكل', 'السيسي «حياة كريمة».csv'],
    ['السيسي: «لن نترك قرية واحدة بلا', 'السيسي لن نترك قرية واحدة بلا.csv'],
    ['”غزہ“ اور “غزة” و„غزة“', '”غزہ“ اور “غزة” و„غزة“.csv'],
    ['«حياة كريمة» في (قرى) أشمون', '«حياة كريمة» في (قرى) أشمون.csv'],
    ['«وصل الوفد إلى «غزة', 'وصل الوفد إلى.csv'],
    [`${'ن'.repeat(75)} «حياة كريمة»`, `${'ن'.repeat(75)}.csv`],
    ['(', 'article.csv'],
    ['(con', 'article.csv'],
    ['(.env', 'env.csv'],
    ['ن'.repeat(300), `${'ن'.repeat(80)}.csv`],
  ])('makes of %j %j', (title, name) => {
    expect(fileName(title, 'article', 'csv')).toBe(name);
  });

  it('is always one part of a path, with a name and its ending', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        expect(fileName(title, 'article', 'csv')).toMatch(
          /^[^/\\<>:"|?*\p{Cc}\p{Cs}. ][^/\\<>:"|?*\p{Cc}\p{Cs}]*\.csv$/u,
        );
      }),
    );
  });
});
