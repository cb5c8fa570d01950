import { describe, expect, test } from 'vitest';
import { type PlaceId, placeId } from '../../domain/gazetteer/place.ts';
import type { Position } from '../../domain/geo/position.ts';
import { newsGazetteer } from '../../domain/testdata/news-places.ts';
import { createPlaceGroups, isOneSpot, type PlaceGroup } from './place-groups.ts';

function named(id: string) {
  const place = newsGazetteer().place(placeId(id));
  if (!place) throw new Error(`no place ${id}`);
  return { place, count: 1 };
}

const CAIRO = named('t:cairo');
const GAZA = named('t:gaza-city');
const RAFAH = named('t:rafah');
const DOHA = named('t:doha');
const TWIN = { place: { ...GAZA.place, id: placeId('t:twin') }, count: 1 };
const movedBy = ({ lat, lon }: Position, north: number, east = 0) => ({ lat: lat + north, lon: lon + east });
const groups = createPlaceGroups([GAZA, CAIRO, RAFAH, DOHA]);

const idsAt = (zoom: number): PlaceId[][] =>
  groups.at(zoom).map(({ members }) => members.map((member) => member.place.id));

describe('groups of places', () => {
  test('seen from far, neighbours stand together, in text order', () => {
    expect(idsAt(6)).toEqual([['t:gaza-city', 't:rafah'], ['t:cairo'], ['t:doha']]);
  });

  test('has its members in text order whatever that is', () => {
    const given = [DOHA, RAFAH, CAIRO, GAZA];
    expect(createPlaceGroups(given).at(0)[0]?.members).toEqual(given);
    expect(createPlaceGroups(given.toReversed()).at(0)[0]?.members).toEqual(given.toReversed());
  });

  test('seen from near, each stands by itself on its own spot', () => {
    expect(idsAt(9)).toEqual([['t:gaza-city'], ['t:cairo'], ['t:rafah'], ['t:doha']]);
    expect(groups.at(9)[0]?.position).toEqual(GAZA.place.position);
  });

  test('open by quarters of a zoom, as the map does', () => {
    expect(groups.at(6.8)).toBe(groups.at(6.75));
    const opened = [6, 6.25, 6.5, 6.75, 7, 7.25, 7.5, 7.75, 8, 8.25, 8.5, 8.75, 9].map(
      (zoom) => idsAt(zoom).length,
    );
    expect(opened).toEqual(opened.toSorted((a, b) => a - b));
    expect(opened.indexOf(4) % 4).not.toBe(0);
  });

  test('a group keeps its key at every zoom at which it has the same places', () => {
    const keyAt = (zoom: number) => groups.at(zoom).find(({ members }) => members.length === 2)?.key;
    expect(keyAt(5)).toBe(keyAt(6));
  });

  test('no place is ever lost', () => {
    for (let zoom = 2; zoom <= 17; zoom += 1)
      expect(idsAt(zoom).flat().sort()).toEqual(['t:cairo', 't:doha', 't:gaza-city', 't:rafah']);
  });
});

describe('the zoom at which a place stands alone', () => {
  test('is the present one where it does already', () => {
    expect(groups.zoomToSeparate(placeId('t:doha'), 5.25)).toBe(5.25);
  });

  test('is the first at which its group has opened', () => {
    const zoom = groups.zoomToSeparate(placeId('t:rafah'), 5);
    expect(idsAt(zoom)).toContainEqual(['t:rafah']);
    expect(idsAt(zoom - 1)).not.toContainEqual(['t:rafah']);
  });

  test('is the present one for a place that the article does not name', () => {
    expect(groups.zoomToSeparate(placeId('elsewhere'), 7)).toBe(7);
  });

  test('is for places on one spot the one at which they stand by themselves', () => {
    const twins = createPlaceGroups([GAZA, TWIN, RAFAH]);
    const zoom = twins.zoomToSeparate(TWIN.place.id, 5);
    expect(zoom).toBeLessThan(13);
    expect(twins.at(zoom).map(({ key }) => key)).toEqual(['t:gaza-city t:twin', 't:rafah']);
    expect(twins.zoomToSeparate(TWIN.place.id, 12)).toBe(12);
  });

  test('exists for two streets apart, beyond what is grouped', () => {
    const beside = { ...TWIN, place: { ...TWIN.place, position: movedBy(GAZA.place.position, 0.003) } };
    const two = createPlaceGroups([GAZA, beside]);
    expect(two.at(two.zoomToSeparate(TWIN.place.id, 5))).toHaveLength(2);
  });
});

describe('a group is one spot', () => {
  const groupOf = (lat: number, lon = 0) => {
    const { position } = GAZA.place;
    const other = { ...TWIN, place: { ...TWIN.place, position: movedBy(position, lat, lon) } };
    return createPlaceGroups([GAZA, other]).at(2)[0] as PlaceGroup;
  };

  test('where its places lie on the same point, or nearer than the closest look would part', () => {
    expect(isOneSpot(groupOf(0))).toBe(true);
    expect(isOneSpot(groupOf(0.0002, 0.0002))).toBe(true);
  });

  test('and none where any look parts them, north or east', () => {
    expect(isOneSpot(groupOf(0.0005))).toBe(false);
    expect(isOneSpot(groupOf(0, -0.0005))).toBe(false);
  });
});

test('opening a group zooms to where it is no longer one', () => {
  const group = groups.at(5).find(({ members }) => members.length > 1);
  if (!group) throw new Error('nothing is grouped');
  const zoom = groups.zoomToOpen(group, 5);
  expect(groups.at(zoom).map(({ key }) => key)).not.toContain(group.key);
});
