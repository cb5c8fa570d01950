import { AddMention } from './AddMention.tsx';
import { UnlocatedList } from './UnlocatedList.tsx';

/** What stands below the list of places: names without one, and the way to add what was not found. */
export function BeyondPlaces() {
  return (
    <>
      <UnlocatedList />
      <AddMention />
    </>
  );
}
