import { decodeNames, decodePlaces } from '../domain/gazetteer/file-format.ts';
import { createGazetteer, type Gazetteer } from '../domain/gazetteer/gazetteer.ts';
import type { Place, PlaceId } from '../domain/gazetteer/place.ts';
import type { Outcome } from '../state/failure.ts';
import { fetchJson } from './fetch-data.ts';

/** The gazetteer for recognition in any language of the interface. */
export async function loadGazetteer(): Promise<Outcome<Gazetteer>> {
  const file = 'gazetteer/places.json';
  const fetched = await fetchJson(file);
  if (!fetched.ok) return fetched;
  const decoded = decodePlaces(fetched.value);
  if (!decoded.ok) return { ok: false, failure: { kind: 'unreadable', file } };
  return { ok: true, value: createGazetteer(decoded.places) };
}

/** What the places, given in the gazetteer's order, are called in a language of the interface; the file may come before them. */
export async function loadPlaceNames(
  language: string,
  places: Promise<readonly Place[]>,
): Promise<Outcome<ReadonlyMap<PlaceId, string>>> {
  const file = `gazetteer/names-${language}.json`;
  const fetched = await fetchJson(file);
  if (!fetched.ok) return fetched;
  const decoded = decodeNames(fetched.value, await places);
  if (!decoded.ok) return { ok: false, failure: { kind: 'unreadable', file } };
  return { ok: true, value: decoded.names };
}
