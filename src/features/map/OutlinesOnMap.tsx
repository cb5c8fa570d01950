import type { ArticlePlace } from '../../state/article-places.ts';
import { MentionedAreas } from './MentionedAreas.tsx';
import { OutlineLayer } from './OutlineLayer.tsx';
import { useDrawnOutlines } from './use-drawn-outlines.ts';

/** Land, waters and borders, and the lit areas among them, as fine as the view asks for. */
export function OutlinesOnMap({ places }: { places: readonly ArticlePlace[] }) {
  const drawn = useDrawnOutlines();
  return (
    <>
      <OutlineLayer drawn={drawn} />
      <MentionedAreas drawn={drawn} places={places} />
    </>
  );
}
