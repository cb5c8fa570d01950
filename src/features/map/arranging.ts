import type { PlaceId } from '../../domain/gazetteer/place.ts';
import type { Bounds } from '../../domain/geo/bounds.ts';
import type { Box } from '../../domain/geo/screen.ts';
import type { ArticlePlace } from '../../state/article-places.ts';
import type { CountryAt } from './country-at.ts';
import type { MeasureLabel } from './label-text.ts';
import type { PlaceGroup } from './place-groups.ts';
import type { MapView } from './use-map-view.ts';
import type { LettersOf } from './use-named-by.ts';
import type { NameOf } from './use-place-names.ts';

/** What the signs and names of a view are arranged from. */
export interface Arranging {
  readonly groups: readonly PlaceGroup[];
  readonly countries: readonly ArticlePlace[];
  /** What a first view holds. */
  readonly main: readonly ArticlePlace[];
  /** What it leaves out. */
  readonly far: readonly ArticlePlace[];
  readonly view: MapView;
  /** What else the signs and names keep clear of, wherever on the map it stands. */
  readonly kept: readonly Box[];
  readonly nameOf: NameOf;
  readonly lettersOf: LettersOf;
  readonly separator: string;
  readonly direction: 'rtl' | 'ltr';
  readonly measure: MeasureLabel;
  readonly focused: PlaceId | null;
  readonly countryAt: CountryAt;
  /** Where each country is drawn. */
  readonly extents: ReadonlyMap<PlaceId, Bounds>;
  /** The least width of what can be pressed. */
  readonly target: number;
}
