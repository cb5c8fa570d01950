import { correctionParts } from '../features/correction/parts-ahead.ts';
import { fromRestOn } from '../state/on-demand.ts';
import { AboutSlot } from './AboutSlot.tsx';
import { AppLayout } from './AppLayout.tsx';
import { FocusAnnouncer } from './FocusAnnouncer.tsx';
import { Header } from './Header.tsx';
import { MapSlot } from './MapSlot.tsx';
import { Notices } from './Notices.tsx';
import { OpenSlot } from './OpenSlot.tsx';
import { PlacesSlot } from './PlacesSlot.tsx';
import { ReaderSlot } from './ReaderSlot.tsx';
import { SharedSlot } from './SharedSlot.tsx';
import { SheetHandle } from './SheetHandle.tsx';
import { useKeyboardFocus } from './use-keyboard-focus.ts';
import { useSheetFollowsFocus } from './use-sheet-follows-focus.ts';

const MarkWords = fromRestOn(() => correctionParts().then((parts) => parts.MarkWords));

// Fetched before it is wanted, since printing cannot wait for it; until then the page is printed as it stands.
const Paper = fromRestOn(() => import('../features/export/PrintView.tsx').then((module) => module.PrintView));

// The built page has the title that it begins with.
const AtRest = fromRestOn(() => import('./at-rest.ts').then((module) => module.AtRest));

/** The page: the one place that joins the features. */
export function App() {
  useKeyboardFocus();
  useSheetFollowsFocus();
  return (
    <>
      <AppLayout
        header={<Header />}
        notices={<Notices />}
        reader={<ReaderSlot />}
        sheetHandle={<SheetHandle />}
        map={<MapSlot />}
        places={<PlacesSlot />}
      />
      <MarkWords />
      <AboutSlot />
      <OpenSlot />
      <AtRest />
      <FocusAnnouncer />
      <SharedSlot />
      <Paper />
    </>
  );
}
