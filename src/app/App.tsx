import { MarkWords } from '../features/correction/MarkWords.tsx';
import { AboutSlot } from './AboutSlot.tsx';
import { AppLayout } from './AppLayout.tsx';
import { FocusAnnouncer } from './FocusAnnouncer.tsx';
import { Header } from './Header.tsx';
import { MapSlot } from './MapSlot.tsx';
import { Notices } from './Notices.tsx';
import { OpenSlot } from './OpenSlot.tsx';
import { PaperSlot } from './PaperSlot.tsx';
import { PlacesSlot } from './PlacesSlot.tsx';
import { ReaderSlot } from './ReaderSlot.tsx';
import { SharedSlot } from './SharedSlot.tsx';
import { SheetHandle } from './SheetHandle.tsx';
import { useKeyboardFocus } from './use-keyboard-focus.ts';
import { usePageTitle } from './use-page-title.ts';
import { useSheetFollowsFocus } from './use-sheet-follows-focus.ts';
import { useUndoKeys } from './use-undo-keys.ts';

/** The page: the one place that joins the features. */
export function App() {
  useKeyboardFocus();
  usePageTitle();
  useSheetFollowsFocus();
  useUndoKeys();
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
      <FocusAnnouncer />
      <SharedSlot />
      <PaperSlot />
    </>
  );
}
