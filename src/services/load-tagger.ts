import type { TaggerModel } from '../domain/recognition/tagger/model.ts';
import { decodeTagger } from '../domain/recognition/tagger/model-file.ts';
import type { Outcome } from '../state/failure.ts';
import { fetchBytes } from './fetch-data.ts';

/** The weights of the tagger that decides which names are places. */
export async function loadTagger(): Promise<Outcome<TaggerModel>> {
  const file = 'recogniser/tagger.bin';
  const fetched = await fetchBytes(file);
  if (!fetched.ok) return fetched;
  const decoded = decodeTagger(fetched.value);
  if (!decoded.ok) return { ok: false, failure: { kind: 'unreadable', file } };
  return { ok: true, value: decoded.model };
}
