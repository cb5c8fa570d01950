import { useEffect, useState } from 'react';
import { onDemand } from '../state/on-demand.ts';
import { whenAtRest } from './when-at-rest.ts';

const PrintView = onDemand(() =>
  import('../features/export/PrintView.tsx').then((module) => module.PrintView),
);

/** The article on paper. It must be there when the browser begins to print, so it is fetched once the page is at rest. */
export function PrintSlot() {
  const [wanted, setWanted] = useState(false);
  useEffect(() => whenAtRest(() => setWanted(true)), []);
  return wanted && <PrintView />;
}
