import { searchKey } from '../arabic/search-key.ts';
import { nameForms } from './name-forms.ts';
import type { Place } from './place.ts';

/**
 * Whether an Arabic name of the place is what was written but for the article, or begins or ends with it as it stands: what is
 * called «خان يونس» may be meant by «يونس», not what is called «يوروسو» by «اليورو».
 */
export function holdsName(place: Place, written: string): boolean {
  const { folded: sought } = nameForms(written);
  if (sought === '') return false;
  const bare = searchKey(written);
  return place.names.some((name) => {
    const { folded } = nameForms(name);
    return folded.startsWith(`${sought} `) || folded.endsWith(` ${sought}`) || searchKey(name) === bare;
  });
}
