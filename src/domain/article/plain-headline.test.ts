import { describe, expect, it } from 'vitest';
import { parsePlainText } from './parse-plain-text.ts';
import { withPlainHeadline } from './plain-headline.ts';

const PARAGRAPH =
  'التقى رئيس البلدية وفدًا من المدينة، وبحثوا نقل البضائع عبر المرفأ إلى الجزيرة في الأسابيع المقبلة.';

describe('withPlainHeadline', () => {
  it('takes the short line that a text begins with for its headline, offsets kept', () => {
    const { title, blocks } = withPlainHeadline(parsePlainText(`\nاجتماع في طرابلس\n\n${PARAGRAPH}`));
    expect(title).toBe('اجتماع في طرابلس');
    expect(blocks.map(({ kind, level, offset }) => [kind, level, offset])).toEqual([
      ['heading', 1, 1],
      ['paragraph', undefined, 19],
    ]);
  });

  it('looks past the lines that name the authors', () => {
    const HEADLINE = 'محافظ المنوفية يتفقد مشروعات «حياة كريمة» بقرى أشمون';
    const LEAD = 'تفقد اللواء إبراهيم أبو ليمون، محافظ المنوفية، اليوم السبت، '.repeat(3);
    const bylines = 'كتب - أحمد المصري ومحمود الإسكندراني:\nتصوير: كريم علي';
    const { title, blocks } = withPlainHeadline(parsePlainText(`${HEADLINE}\n\n${bylines}\n${LEAD}`));
    expect(title).toBe(HEADLINE);
    expect(blocks.map(({ kind, level }) => [kind, level])).toEqual([
      ['heading', 1],
      ['paragraph', undefined],
      ['paragraph', undefined],
      ['paragraph', undefined],
    ]);
    expect(withPlainHeadline(parsePlainText(`${HEADLINE}\n${bylines}`)).title).toBeNull();
    expect(withPlainHeadline(parsePlainText(`${HEADLINE}.\n${bylines}\n${LEAD}`)).title).toBeNull();
  });

  it('makes up none for a text that begins with a paragraph', () => {
    const blocks = parsePlainText(`${PARAGRAPH}\nعنوان فرعي\n${PARAGRAPH}`);
    expect(withPlainHeadline(blocks)).toEqual({ title: null, blocks });
    expect(withPlainHeadline([])).toEqual({ title: null, blocks: [] });
  });
});
