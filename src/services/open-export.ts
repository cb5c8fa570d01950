import { anchorAt } from '../domain/correction/anchor.ts';
import type { ArticleCorrections, Correction } from '../domain/correction/correction.ts';
import { isOwnPlace, NO_CORRECTIONS } from '../domain/correction/correction.ts';
import { nameAt, nameKey } from '../domain/correction/name-key.ts';
import { type AnnotatedArticle, mentionsInBlocks } from '../domain/exchange/annotated-article.ts';
import { decidedPlace } from '../domain/exchange/decided.ts';
import { fromGeoJson } from '../domain/exchange/geojson.ts';
import type { ExchangeProblem, ExchangeResult } from '../domain/exchange/problem.ts';
import { fromTei } from '../domain/exchange/tei-read.ts';
import { fromWebAnnotation } from '../domain/exchange/web-annotation.ts';
import { isBackup } from '../domain/library/backup.ts';
import { placeOf } from '../domain/recognition/mention.ts';
import type { OpenProblemKind } from '../state/open-slice.ts';
import type { OpenOutcome } from './open-source.ts';

/** Opens a file that Yaqut wrote: the text, and what the reader had decided about it. */
export function openExport(source: string): OpenOutcome {
  const isXml = source.trimStart().startsWith('<');
  const read = isXml ? fromTei(source) : readJson(source);
  if (!read.ok && read.problem === 'no-article' && isBackup(source))
    return { ok: false, problem: 'backup', text: source };
  if (!read.ok && read.problem === 'no-article' && isXml && KML_ROOT.test(source))
    return { ok: false, problem: 'kml' };
  if (!read.ok)
    return { ok: false, problem: isXml ? XML_PROBLEMS[read.problem] : JSON_PROBLEMS[read.problem] };
  const { title, language, blocks } = read.value.article;
  return { ok: true, value: { title, language, blocks, corrections: correctionsOf(read.value) } };
}

/** The first element of a document, after what may stand before it. */
const KML_ROOT = /^\s*(?:<(?:\?[^>]*|!--[\s\S]*?--)>\s*)*<(?:[\w-]+:)?kml[\s>]/u;

/** GeoJSON and Web Annotation are both JSON; whichever has an article in it. */
function readJson(source: string): ExchangeResult<AnnotatedArticle> {
  const geoJson = fromGeoJson(source);
  return geoJson.ok || geoJson.problem !== 'no-article' ? geoJson : fromWebAnnotation(source);
}

/** What the reader had decided, laid over what is recognised now; the rest is recognised anew. */
function correctionsOf(annotated: AnnotatedArticle): ArticleCorrections {
  const { corrections, about } = annotated.decided ?? NO_CORRECTIONS;
  const ofNames = new Map(
    corrections.flatMap((each) => (each.scope === 'mention' ? [] : [[nameKey(each.name), each] as const])),
  );
  const ofMarks = mentionsInBlocks(annotated)
    .filter(({ mention, block }) => {
      const ofName = ofNames.get(nameKey(nameAt(block, mention.start, mention.end)));
      const follows = ofName && decidedPlace(ofName) === placeOf(mention);
      return mention.decidedBy !== undefined && !follows;
    })
    .map(({ mention, block }): Correction => {
      const id = placeOf(mention);
      const own = id !== null && isOwnPlace(id) ? annotated.places.get(id) : undefined;
      const anchor = anchorAt(block, mention.start, mention.end);
      if (own) return { scope: 'mention', anchor, decision: { kind: 'own-place', place: own } };
      const decision =
        id === null ? ({ kind: 'unknown' } as const) : ({ kind: 'place', placeId: id } as const);
      return { scope: 'mention', anchor, decision };
    });
  return { corrections: [...ofMarks, ...corrections], about };
}

const SHARED = {
  'too-deep': 'damaged-document',
  newer: 'newer-file',
  inconsistent: 'damaged-document',
  'declares-entities': 'unsafe-xml',
} as const satisfies Partial<Record<ExchangeProblem, OpenProblemKind>>;

const JSON_PROBLEMS: Readonly<Record<ExchangeProblem, OpenProblemKind>> = {
  ...SHARED,
  malformed: 'broken-json',
  'no-article': 'foreign-json',
};

const XML_PROBLEMS: Readonly<Record<ExchangeProblem, OpenProblemKind>> = {
  ...SHARED,
  malformed: 'broken-xml',
  'no-article': 'foreign-xml',
};
