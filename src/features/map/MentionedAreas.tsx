import { svg } from 'leaflet';
import { useMemo, useState } from 'react';
import { Pane } from 'react-leaflet';
import type { PlaceId } from '../../domain/gazetteer/place.ts';
import type { AreaOutline } from '../../domain/geo/outlines.ts';
import type { ArticlePlace } from '../../state/article-places.ts';
import { AreaShape } from './AreaShape.tsx';
import { DRAWN_BEYOND } from './OutlineLayer.tsx';
import type { DrawnOutlines } from './use-drawn-outlines.ts';

const COUNTRY_PANE = 'mentionedCountries';
const TERRITORY_PANE = 'mentionedTerritories';

interface MentionedAreasProps {
  readonly drawn: DrawnOutlines | null;
  readonly places: readonly ArticlePlace[];
}

/** The outlines of the countries and territories that the article mentions; a territory lies above its country. */
export function MentionedAreas({ drawn, places }: MentionedAreasProps) {
  const mentioned = useMemo(() => new Set(places.map(({ place }) => place.id)), [places]);
  if (!drawn) return null;
  const { countries, territories } = drawn.outlines;
  return (
    <>
      <Areas pane={COUNTRY_PANE} zIndex={400} kind="country" outlines={countries} mentioned={mentioned} />
      <Areas
        pane={TERRITORY_PANE}
        zIndex={410}
        kind="territory"
        outlines={territories}
        mentioned={mentioned}
      />
    </>
  );
}

interface AreasProps {
  readonly pane: string;
  readonly zIndex: number;
  readonly kind: 'country' | 'territory';
  readonly outlines: readonly AreaOutline[];
  readonly mentioned: ReadonlySet<PlaceId>;
}

function Areas({ pane, zIndex, kind, outlines, mentioned }: AreasProps) {
  const [renderer] = useState(() => svg({ pane, padding: DRAWN_BEYOND }));
  return (
    <Pane name={pane} style={{ zIndex }}>
      {outlines
        .filter(({ id }) => mentioned.has(id))
        .map((outline) => (
          <AreaShape key={outline.id} outline={outline} kind={kind} renderer={renderer} />
        ))}
    </Pane>
  );
}
