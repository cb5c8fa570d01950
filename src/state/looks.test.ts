import { expect, it } from 'vitest';
import { parsePlainText } from '../domain/article/parse-plain-text.ts';
import { recognise } from '../domain/recognition/recognise.ts';
import { newsGazetteer } from '../domain/testdata/news-places.ts';
import { readingStore } from '../testing/render-app.tsx';
import { selectLooks } from './looks.ts';

it.each([
  ['اجتمع الوزراء في القاهرة أمس.', ['scene']],
  ['قال الوزير المصري إنه متفائل.', ['nationality']],
  ['قرأنا كتابًا عن الطبخ.', []],
])('the text «%s» has %j', (text, looks) => {
  const store = readingStore('en');
  const blocks = parsePlainText(text);
  store.getState().showArticle({ id: 'a', title: null, language: 'ar', blocks });
  store.getState().showMentions(recognise(blocks, newsGazetteer()));
  expect(selectLooks(store.getState())).toEqual(looks);
  store.getState().prefer({ hiddenMarks: ['nationality'] });
  expect(selectLooks(store.getState())).not.toContain('nationality');
});
