import type { Place } from '../gazetteer/place.ts';
import { type Mention, placeOf, type Reason } from '../recognition/mention.ts';
import type { AnnotatedArticle } from './annotated-article.ts';
import { DATA_VERSION } from './article-data.ts';
import { OFFSETS } from './mention-record.ts';
import { type PlaceNumbers, teiBody } from './tei-body.ts';
import { decidedLists } from './tei-decided.ts';
import { preserving, teiText } from './tei-text.ts';
import { element, xmlDocument } from './xml-write.ts';

/** The namespace of TEI P5. */
export const TEI_NAMESPACE = 'http://www.tei-c.org/ns/1.0';

/**
 * An annotated article as TEI P5: the text with its place names marked in it, the places that it means and
 * apart from them those that its names could mean, and for each name
 * what it might mean, each with its probability and the reasons.
 */
export function toTei(annotated: AnnotatedArticle): string {
  const { article, mentions, places } = annotated;
  const numbers: PlaceNumbers = new Map([...places.keys()].map((id, index) => [id, `place-${index + 1}`]));
  const meant = new Set(mentions.map(placeOf));
  const isMeant = ({ id }: Place) => meant.has(id);
  const inOrder = [...places.values()];
  return xmlDocument(
    element(
      'TEI',
      { xmlns: TEI_NAMESPACE },
      '\n',
      header(annotated),
      '\n',
      element('text', { 'xml:lang': article.language }, '\n', teiBody(annotated, numbers), '\n'),
      '\n',
      element(
        'standOff',
        {},
        '\n',
        listOfPlaces('meant', inOrder.filter(isMeant), numbers),
        listOfPlaces(
          'candidates',
          inOrder.filter((place) => !isMeant(place)),
          numbers,
        ),
        ...mentions.flatMap(certainties),
        ...(annotated.decided ? [decidedLists(annotated.decided, article.blocks, numbers)] : []),
      ),
      '\n',
    ),
  );
}

/** Who may have decided what a name means. */
const DECIDERS = [
  { id: 'recogniser', name: 'Yaqut', deed: 'found and resolved by program' },
  { id: 'reader', name: 'The reader', deed: 'decided for this text' },
  { id: 'memory', name: 'The reader', deed: 'decided earlier and applied to this text' },
];

function header({ article: { id, title } }: AnnotatedArticle): string {
  const titles = element(
    'titleStmt',
    {},
    title === null ? element('title', { type: 'none' }) : element('title', preserving(title), teiText(title)),
    ...DECIDERS.map((decider) =>
      element(
        'respStmt',
        { 'xml:id': decider.id },
        element('resp', {}, decider.deed),
        element('name', {}, decider.name),
      ),
    ),
  );
  const idno = element('idno', { type: 'yaqut', ...preserving(id) }, teiText(id));
  return element(
    'teiHeader',
    {},
    element(
      'fileDesc',
      {},
      titles,
      element('publicationStmt', {}, element('p', {}, 'Written for one reader; not published.')),
      element('sourceDesc', {}, element('bibl', {}, idno)),
    ),
    element(
      'encodingDesc',
      {},
      element(
        'refsDecl',
        {},
        element('p', {}, `The n of a block says where it begins, counted in ${OFFSETS}.`),
      ),
      element(
        'appInfo',
        {},
        element('application', { ident: 'yaqut', version: DATA_VERSION }, element('label', {}, 'Yaqut')),
      ),
    ),
  );
}

/** Places of one sort: those that the text means, or others that its names could mean; a list of none is left out. */
const listOfPlaces = (type: string, places: readonly Place[], numbers: PlaceNumbers): string =>
  places.length === 0
    ? ''
    : `${element('listPlace', { type }, '\n', ...places.map((place) => placeElement(place, numbers.get(place.id))))}\n`;

function placeElement(place: Place, number: string | undefined): string {
  const { id, kind, names, position, population, country, parent, derived } = place;
  return `${element(
    'place',
    { 'xml:id': number, type: kind },
    ...names.map((name, index) =>
      element(
        'placeName',
        {
          'xml:lang': 'ar',
          // Worked out from a Latin name, so that it is likely but not attested.
          evidence: derived && index === 0 ? 'conjecture' : undefined,
          ...preserving(name),
        },
        teiText(name),
      ),
    ),
    ...(country === undefined ? [] : [element('country', { key: country })]),
    ...(parent === undefined ? [] : [element('region', { type: 'parent', key: parent })]),
    element('location', {}, element('geo', {}, `${position.lat} ${position.lon}`)),
    ...(population > 0 ? [element('population', { quantity: population })] : []),
    element('idno', { type: 'yaqut' }, teiText(id)),
  )}\n`;
}

/** What a name might mean, each with its share of the evidence and the reasons that speak for it. */
const certainties = ({ id, resolution }: Mention): string[] =>
  resolution.candidates.map(
    ({ placeId, score, reasons }) =>
      `${element(
        'certainty',
        { target: `#${id}`, locus: 'value', assertedValue: placeId, degree: score },
        ...reasons.map((reason) => element('desc', { type: reason.kind, n: detailOf(reason) })),
      )}\n`,
  );

function detailOf(reason: Reason): string | number | undefined {
  switch (reason.kind) {
    case 'level':
    case 'type':
    case 'series':
      return reason.placeKind;
    case 'inside':
    case 'elsewhere':
      return reason.area;
    case 'near':
      return reason.neighbour;
    case 'largest':
      return reason.of;
    case 'only':
    case 'marks':
      return undefined;
  }
}
