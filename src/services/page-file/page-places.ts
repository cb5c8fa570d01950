import { looksAlike } from '../../domain/arabic/looks-alike.ts';
import type { NamedPlace } from '../../domain/exchange/annotated-article.ts';
import { element, xmlText } from '../../domain/exchange/xml-write.ts';
import type { Place } from '../../domain/gazetteer/place.ts';
import { type PageSigns, signInLine } from './page-signs.ts';
import { placeAnchor } from './page-text.ts';
import type { PageTexts } from './page-texts.ts';

/** A row of the list: what the place is called, what it is, how often it is named and where it lies. */
export function placeRow(
  { place, number, mentions }: NamedPlace,
  texts: PageTexts,
  signs: PageSigns,
): string {
  const name = texts.nameOf(place.id);
  const [arabic] = place.names;
  return element(
    'li',
    { id: placeAnchor(number) },
    element(
      'a',
      { class: 'row', href: `#${placeAnchor(number)}`, 'data-place': number },
      signInLine(signs.lookOf(place.kind)),
      element(
        'span',
        { class: 'names' },
        element('bdi', {}, xmlText(name)),
        ...(looksAlike(arabic, name)
          ? []
          : [' ', element('bdi', { class: 'arabic', lang: 'ar' }, xmlText(arabic))]),
      ),
      element('span', { class: 'kind' }, xmlText(kindAndCountry(place, texts))),
      element('span', { class: 'count' }, xmlText(texts.countOf(mentions.length))),
      element('bdi', { class: 'position' }, xmlText(texts.positionOf(place))),
    ),
  );
}

/** What a place is, and the country that it lies in where that has a name. */
function kindAndCountry(place: Place, { kindOf, nameOf }: PageTexts): string {
  const country = place.country && nameOf(place.country);
  return country && country !== place.country ? `${kindOf(place)} · ${country}` : kindOf(place);
}
