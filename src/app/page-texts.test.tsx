import { expect, it } from 'vitest';
import { parsePlainText } from '../domain/article/parse-plain-text.ts';
import { startTexts } from '../i18n/set-up.ts';
import { selectAnnotatedArticle } from '../state/annotated-article.ts';
import { readingStore } from '../testing/render-app.tsx';
import { pageTexts } from './page-texts.ts';

it('gives a kept page the adjectives of nationality and what they are, where the reader wants them marked', async () => {
  const texts = await startTexts('en');
  const store = readingStore('en');
  const blocks = parsePlainText('قالت الخارجية القطرية إن المحادثات مثمرة.');
  store.getState().showArticle({ id: 'own', title: null, language: 'ar', blocks });
  store.getState().showMentions([]);
  const told = () => {
    const annotated = selectAnnotatedArticle(store.getState());
    if (!annotated) throw new Error('nothing is annotated');
    const { nationalitiesIn, nationalityTip } = pageTexts(texts, store.getState(), annotated);
    return blocks.flatMap(nationalitiesIn).map((each) => [each.text, nationalityTip(each)]);
  };
  expect(told()).toEqual([['القطرية', 'A nationality, not a place: Qatar']]);
  store.getState().prefer({ hiddenMarks: ['nationality'] });
  expect(told()).toEqual([]);
});
