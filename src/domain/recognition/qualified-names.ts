import type { NameEntry } from '../gazetteer/gazetteer.ts';
import type { AnalysedText } from './analyse.ts';
import type { AreasOfText } from './compatriots.ts';
import { foldedWords, type NameMatch } from './find-names.ts';
import type { WordTypes } from './tagger/word-type.ts';

/** What stands between a small place's name and the area around it: «العشارنة بريف حماة». */
const AREAS = /^(?:ريف|قضاء|محافظه|ولايه|منطقه|شمال|جنوب|شرق|غرب) /u;

/**
 * A match with the names besides that the gazetteer tells from it by what lies around: «العباسية» with «العباسية بأم درمان»,
 * «القصير» with «القصير السورية». Only those whose town the text names, or their country where
 * that is what tells them apart.
 */
export function withQualifiedNames(
  text: AnalysedText,
  types: WordTypes,
  match: NameMatch,
  areas: AreasOfText,
): NameMatch {
  const bare = foldedWords(text, match).slice(match.procliticLength);
  const [first = ''] = bare.split(' ', 1);
  const names = types.of(first).starts.flatMap(({ skip, entry }): NameEntry[] => {
    if (skip > 0 || !entry.folded.startsWith(`${bare} `)) return [];
    const qualifier = entry.folded.slice(bare.length + 1);
    const places = entry.places.filter(
      ({ country }) =>
        country !== undefined &&
        areas.has(country) &&
        (isAround(types, qualifier, areas) || types.of(qualifier).nationality === country),
    );
    return places.length > 0 ? [{ ...entry, places }] : [];
  });
  return names.length > 0 ? { ...match, names: [...match.names, ...names] } : match;
}

/** Whether words behind a name say where it lies, and the text names that: ب and a name of the gazetteer, or of an area with one. */
function isAround(types: WordTypes, qualifier: string, areas: AreasOfText): boolean {
  if (!qualifier.startsWith('ب')) return false;
  const area = qualifier.slice(1).replace(AREAS, '');
  const [first = ''] = area.split(' ', 1);
  return types
    .of(first)
    .starts.some(
      ({ skip, entry }) =>
        skip === 0 && entry.folded === area && entry.places.some(({ id }) => areas.has(id)),
    );
}
