import { type ComponentType, useEffect, useState } from 'react';
import { whenAtRest } from './when-at-rest.ts';

/** The article on paper: fetched as soon as the page has come to rest, since printing cannot wait for it. */
export function PaperSlot() {
  const [paper, setPaper] = useState<{ View: ComponentType } | null>(null);
  useEffect(
    () =>
      whenAtRest(() => {
        import('../features/export/PrintView.tsx').then(
          ({ PrintView }) => setPaper({ View: PrintView }),
          // Then the page is printed as it stands.
          () => undefined,
        );
      }),
    [],
  );
  return paper && <paper.View />;
}
