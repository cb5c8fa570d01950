import type { Block } from '../../domain/article/article.ts';
import type { Place, PlaceId } from '../../domain/gazetteer/place.ts';
import type { MentionId } from '../../domain/recognition/mention.ts';
import type { Nationality } from '../../domain/recognition/nationalities.ts';

/** The words of a page that is kept as a file, in the interface's language. */
export interface PageTexts {
  readonly language: string;
  readonly direction: 'rtl' | 'ltr';
  /** Stands for the title of an article that has none. */
  readonly untitled: string;
  readonly summary: string;
  readonly legend: string;
  /** What a mark with a ground says. */
  readonly scene: string;
  /** What a faint dotted line says. */
  readonly nationality: string;
  readonly map: string;
  readonly places: string;
  /** Between the names of a list. */
  readonly separator: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly allPlaces: string;
  readonly madeWith: string;
  readonly sources: string;
  readonly kindOf: (place: Place) => string;
  /** The kinds of these places by look, the one they are dressed as, and their words. */
  readonly kindsByLook: (
    places: readonly Place[],
  ) => readonly { readonly look: string; readonly words: string }[];
  /** Whether a mention says where something happens. */
  readonly isScene: (id: MentionId) => boolean;
  /** The adjectives of nationality in a block; none where the reader does not want them marked. */
  readonly nationalitiesIn: (block: Block) => readonly Nationality[];
  /** What an adjective of nationality is, to who points at it. */
  readonly nationalityTip: (nationality: Nationality) => string;
  readonly nameOf: (id: PlaceId) => string;
  readonly countOf: (mentions: number) => string;
  readonly positionOf: (place: Place) => string;
  /** What a sign on the map is to a screen reader. */
  readonly signLabel: (name: string, kind: string, mentions: number) => string;
}
