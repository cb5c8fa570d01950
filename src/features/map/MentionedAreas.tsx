import { svg } from 'leaflet';
import { useMemo, useState } from 'react';
import { Pane } from 'react-leaflet';
import type { PlaceId } from '../../domain/gazetteer/place.ts';
import type { AreaOutline } from '../../domain/geo/outlines.ts';
import type { ArticlePlace } from '../../state/article-places.ts';
import { useAppState } from '../../state/store-context.ts';
import { AreaShape } from './AreaShape.tsx';
import { DRAWN_BEYOND } from './OutlineLayer.tsx';

const COUNTRY_PANE = 'mentionedCountries';
const TERRITORY_PANE = 'mentionedTerritories';

/** The outlines of the countries and territories that the article mentions; a territory lies above its country. */
export function MentionedAreas({ places }: { places: readonly ArticlePlace[] }) {
  const outlines = useAppState((state) => state.outlines);
  const mentioned = useMemo(() => new Set(places.map(({ place }) => place.id)), [places]);
  if (outlines.status !== 'ready') return null;
  const { countries, territories } = outlines.value;
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
