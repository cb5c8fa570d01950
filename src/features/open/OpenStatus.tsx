import { fetchedAhead } from '../../state/on-demand.ts';
import { useAppState } from '../../state/store-context.ts';
import { openParts } from './parts-ahead.ts';

const OpenStatusLines = fetchedAhead(() => openParts().then((parts) => parts.OpenStatusLines));

/** What is being opened and what could not be, as long as there is something to say of it. */
export function OpenStatus({ cancel }: { cancel: () => void }) {
  const isNeeded = useAppState(({ opening, openProblems }) => opening !== null || openProblems.length > 0);
  return isNeeded && <OpenStatusLines cancel={cancel} />;
}
