import { looksAlike } from '../../domain/arabic/looks-alike.ts';
import type { Place } from '../../domain/gazetteer/place.ts';

/** The place's Arabic name, where the interface shows it by another. */
export function ArabicName({ place, shownName }: { place: Place; shownName: string }) {
  const arabic = place.names[0];
  if (looksAlike(arabic, shownName)) return null;
  return (
    <span className="arabic-name">
      {/* Without the space both names are read out as one word. */} <bdi lang="ar">{arabic}</bdi>
    </span>
  );
}
