import { describe, expect, it } from 'vitest';
import type { Article } from '../article/article.ts';
import { parsePlainText } from '../article/parse-plain-text.ts';
import { withHeadline } from '../article/with-headline.ts';
import { articleLength, articleMatches, articleOpening } from './search-article.ts';

const article = (title: string | null, text: string): Article => ({
  id: 'own-a',
  title,
  language: 'ar',
  blocks: parsePlainText(text),
});
const news = article(
  'الوفد في طرابلس',
  'وصلَ الوفدُ إلى القاهرة أمس.\nوقال المتحدّث إن اللقاء في Doha كان مثمرًا.',
);

describe('articleMatches', () => {
  it.each([
    ['', true],
    ['   ', true],
    ['طرابلس', true],
    ['القاهره', true],
    ['المتحدث وصل', true],
    ['لقاء مثمرا', true],
    ['doha', true],
    ['أمس إلى', true],
    ['القاهرة بغداد', false],
    ['__proto__', false],
  ])('finds «%s»: %s', (typed, found) => {
    expect(articleMatches(typed, news)).toBe(found);
  });

  it('does not join the end of one block to the beginning of the next', () => {
    expect(articleMatches('أمسوقال', news)).toBe(false);
  });

  it('searches the changed text after an edit', () => {
    const edited = { ...news, blocks: parsePlainText('عاد إلى بغداد') };
    expect([articleMatches('بغداد', news), articleMatches('بغداد', edited)]).toEqual([false, true]);
  });
});

describe('articleOpening', () => {
  it('is a short text whole, and a long one to the end of a word', () => {
    expect(articleOpening(article(null, 'وصل الوفد.'))).toBe('وصل الوفد.');
    const opening = articleOpening(article(null, 'كلمة '.repeat(60)));
    expect(opening).toMatch(/^(?:كلمة )+كلمة…$/u);
    expect(opening.length).toBeLessThanOrEqual(141);
  });

  it('begins below the headline', () => {
    const told = withHeadline(
      [
        { kind: 'heading', level: 1, text: 'قمة في مسقط' },
        { kind: 'paragraph', text: 'انعقدت القمة أمس.' },
      ],
      null,
    );
    expect(articleOpening({ ...news, ...told })).toBe('انعقدت القمة أمس.');
  });

  it('is empty where there is no text', () => {
    expect(articleOpening(article(null, ''))).toBe('');
    expect(articleLength(article(null, ''))).toBe(0);
  });
});
