import { expect, it } from 'vitest';
import { annotatedNews } from '../../testing/annotated-news.ts';
import type { Place } from '../gazetteer/place.ts';
import { placeOf } from '../recognition/mention.ts';
import { mentionRecords } from './mention-record.ts';

it('tells no kind of a place whose kind nobody told', () => {
  const news = annotatedNews();
  const [first] = news.mentions;
  const id = first && placeOf(first);
  const place = id && news.places.get(id);
  if (!place) throw new Error('the first mention means no place');
  expect(mentionRecords(news)[0]?.kind).toBe(place.kind);
  const untold: Place = { ...place, kindUntold: true };
  const places = new Map([...news.places, [id, untold]]);
  expect(mentionRecords({ ...news, places })[0]?.kind).toBeNull();
});
