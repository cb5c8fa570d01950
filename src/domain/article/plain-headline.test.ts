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

  it.each(['الخرطوم – مراسلنا', 'لندن: أحمد علي', 'غزة / وكالات', 'بيروت - «الشرق الأوسط»:'])(
    'looks past the dateline that stands in a line of its own: %s',
    (dateline) => {
      const HEADLINE = 'الفاشر تحت القصف والنازحون يتدفقون إلى طويلة';
      const LEAD = 'قُتل ما لا يقل عن 23 مدنيًا في قصف مدفعي على أحياء سكنية في المدينة. '.repeat(3);
      const { title, blocks } = withPlainHeadline(parsePlainText(`${HEADLINE}\n${dateline}\n${LEAD}`));
      expect(title).toBe(HEADLINE);
      expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'paragraph']);
    },
  );

  it('takes a heading for none where it has more words or other signs', () => {
    const LEAD = 'قُتل ما لا يقل عن 23 مدنيًا في قصف مدفعي على أحياء سكنية في المدينة. '.repeat(3);
    for (const second of ['غزة: نزوح جديد من الشمال إلى الجنوب بعد القصف', 'حصيلة القتلى 23 - 40'])
      expect(
        withPlainHeadline(parsePlainText(`عنوان أول طويل من كلمات عدة هنا\n${second}\n${LEAD}`)).title,
      ).toBeNull();
  });

  it('makes up none for a text that begins with a paragraph', () => {
    const blocks = parsePlainText(`${PARAGRAPH}\nعنوان فرعي\n${PARAGRAPH}`);
    expect(withPlainHeadline(blocks)).toEqual({ title: null, blocks });
    expect(withPlainHeadline([])).toEqual({ title: null, blocks: [] });
  });
});
