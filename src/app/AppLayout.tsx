import { type CSSProperties, type ReactNode, useLayoutEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAppState } from '../state/store-context.ts';
import { Divider } from '../ui/Divider.tsx';
import './app.css';

interface AppLayoutProps {
  readonly header: ReactNode;
  readonly notices: ReactNode;
  readonly reader: ReactNode;
  readonly sheetHandle: ReactNode;
  readonly map: ReactNode;
  readonly places: ReactNode;
}

/** Shares of the width in percent that the text may take beside the map; the first stands in the style sheet too. */
const TEXT_SHARE = { least: 35, first: 56, most: 72 };

/**
 * The page's shape by slots. One structure serves both layouts, two panes on a wide screen and a sheet over the text on
 * a narrow one, so that turning a tablet never mounts the map anew.
 */
export function AppLayout({ header, notices, reader, sheetHandle, map, places }: AppLayoutProps) {
  const { t } = useTranslation();
  const [textShare, setTextShare] = useState(TEXT_SHARE.first);
  const sheetOpen = useAppState((state) => state.sheetOpen);
  const correcting = useAppState((state) => state.correcting !== null);
  useLayoutEffect(
    function tellRoot() {
      // Not by `:has()`: each piece that comes or goes in a long page would have it sought in the whole page.
      const { documentElement: root } = document;
      root.dataset.sheet = sheetOpen ? 'open' : 'closed';
      root.toggleAttribute('data-correcting', correcting);
    },
    [sheetOpen, correcting],
  );
  return (
    <div
      className="app"
      data-panes
      data-sheet={sheetOpen ? 'open' : 'closed'}
      style={
        textShare === TEXT_SHARE.first ? undefined : ({ '--text-share': `${textShare}%` } as CSSProperties)
      }
    >
      <nav className="skip-links" aria-label={t('app.skipLinks')}>
        <SkipLink targets={['article', 'text']}>{t('app.skipToText')}</SkipLink>
        <SkipLink targets={['places']}>{t('app.skipToPlaces')}</SkipLink>
      </nav>
      {header}
      {notices}
      <main className="reader-pane" tabIndex={-1} id="text" aria-label={t('reader.label')}>
        {reader}
      </main>
      <aside className="side-pane" aria-label={t('map.label')}>
        <Divider
          label={t('app.dividerLabel')}
          share={textShare}
          least={TEXT_SHARE.least}
          most={TEXT_SHARE.most}
          onChange={setTextShare}
        />
        {sheetHandle}
        <div className="side-content">
          <div className="map-slot">{map}</div>
          <div className="places-slot">{places}</div>
        </div>
      </aside>
    </div>
  );
}

/**
 * A link to a place of the page, the first of several that is there. It leaves the address alone, since the address says
 * what is read.
 */
function SkipLink({ targets, children }: { targets: readonly string[]; children: ReactNode }) {
  return (
    <a
      href={`#${targets.at(-1)}`}
      onClick={(event) => {
        event.preventDefault();
        targets
          .map((id) => document.getElementById(id))
          .find((element) => element !== null)
          ?.focus();
      }}
    >
      {children}
    </a>
  );
}
