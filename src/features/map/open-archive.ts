import { FetchSource, FileSource, type Header, PMTiles } from 'pmtiles';
import { PMTILES_HEAD_SIZE, readPmtilesHead } from '../../domain/geo/pmtiles-head.ts';
import type { ArchiveFault, CreditPart } from '../../state/map-view-slice.ts';
import { creditParts } from './credit-parts.ts';

/** An archive of tiles that can be drawn. */
export interface OpenArchive {
  readonly tiles: PMTiles;
  readonly kind: 'vector' | 'raster';
  readonly header: Header;
  /** What its layers are called; none where it does not say. */
  readonly layers: readonly string[];
  readonly credit: readonly CreditPart[];
}

/** What opening an archive gives. */
export type OpenedArchive =
  | { readonly ok: true; readonly archive: OpenArchive }
  | { readonly ok: false; readonly fault: ArchiveFault };

/** Opens an archive of the device or of the web; its beginning is read first, so that a fault can be told. */
export async function openArchive(source: File | string): Promise<OpenedArchive> {
  const head = typeof source === 'string' ? await fetchHead(source) : await readHead(source);
  if (typeof head === 'string') return { ok: false, fault: head };
  const known = readPmtilesHead(head);
  if (known.kind === 'fault') return { ok: false, fault: known.fault };
  try {
    const tiles = new PMTiles(typeof source === 'string' ? new FetchSource(source) : new FileSource(source));
    const [header, metadata] = await Promise.all([tiles.getHeader(), tiles.getMetadata()]);
    return { ok: true, archive: { tiles, kind: known.kind, header, ...readMetadata(metadata) } };
  } catch {
    return { ok: false, fault: 'damaged' };
  }
}

const readHead = async (file: File): Promise<Uint8Array | ArchiveFault> =>
  file
    .slice(0, PMTILES_HEAD_SIZE)
    .arrayBuffer()
    .then(
      (buffer) => new Uint8Array(buffer),
      () => 'unreachable' as const,
    );

async function fetchHead(address: string): Promise<Uint8Array | ArchiveFault> {
  try {
    const answer = await fetch(address, { headers: { range: `bytes=0-${PMTILES_HEAD_SIZE - 1}` } });
    if (answer.status === 404 || answer.status === 410) return 'not-found';
    if (answer.status === 206) return new Uint8Array(await answer.arrayBuffer());
    // The whole of it may be gigabytes.
    await answer.body?.cancel();
    return answer.ok ? 'no-parts' : 'refused';
  } catch {
    return 'unreachable';
  }
}

function readMetadata(metadata: unknown): Pick<OpenArchive, 'layers' | 'credit'> {
  const { vector_layers: layers, attribution } = isRecord(metadata) ? metadata : {};
  const named = Array.isArray(layers) ? layers.filter(isRecord).map(({ id }) => id) : [];
  return {
    layers: named.filter((id) => typeof id === 'string'),
    credit: typeof attribution === 'string' ? creditParts(attribution) : [],
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
