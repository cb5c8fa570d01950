import {
  BookOpenText,
  ChevronLeft,
  ChevronRight,
  Ellipsis,
  Expand,
  ImageDown,
  Layers,
  Map as MapIcon,
  Ruler,
  ScanSearch,
  Undo2,
} from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { selectSeenBaseMap } from '../../state/map-view-slice.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { Popup } from '../../ui/Popup.tsx';
import { BaseMapFields } from './BaseMapChoice.tsx';
import { LegendEntries } from './LegendEntries.tsx';
import { useIsFullScreen } from './use-full-screen.ts';
import { useSavedPicture } from './use-saved-picture.ts';
import { useSheetOnLowMap } from './use-sheet-on-low-map.ts';

interface MapToolsProps {
  readonly pane: RefObject<HTMLElement | null>;
  readonly onMeasure: () => void;
  readonly onShowAll: () => void;
  readonly onBack: (() => void) | null;
}

/** What is needed now and then, in one menu so that the map stays calm; on a low map also what finds no room beside it. */
export function MapTools(props: MapToolsProps) {
  const { t } = useTranslation();
  const sheet = useSheetOnLowMap();
  return (
    <Popup
      label={t('mapTools.more')}
      icon={<Ellipsis aria-hidden size="1.125rem" />}
      className="map-popup map-popup-tools"
      buttonClassName="map-control"
      sheet={sheet}
    >
      {(close) => <Menu {...props} close={close} />}
    </Popup>
  );
}

/** What the menu shows, and which of its pages was left last. */
type Page =
  | { readonly shown: 'base' | 'legend'; readonly left?: undefined }
  | { readonly shown: 'tools'; readonly left?: 'base' | 'legend' };

function Menu({ pane, onMeasure, onShowAll, onBack, close }: MapToolsProps & { close: () => void }) {
  const { t } = useTranslation();
  const store = useAppStore();
  const following = useAppState((state) => state.following);
  const hasOwnLines = useAppState((state) => selectSeenBaseMap(state) === 'outline');
  const isFull = useIsFullScreen();
  const { savePng, saveSvg } = useSavedPicture(pane);
  const [page, setPage] = useState<Page>({ shown: 'tools' });
  const fillScreen = () => void pane.current?.requestFullscreen()?.catch(() => undefined);
  const closing = (use: () => void) => () => {
    close();
    use();
  };
  if (page.shown !== 'tools')
    return (
      <MenuPage onLeave={() => setPage({ shown: 'tools', left: page.shown })}>
        {page.shown === 'base' ? <BaseMapFields /> : <LegendPage />}
      </MenuPage>
    );
  return (
    <ul className="map-tools">
      <Tool
        room="most"
        icon={<ScanSearch aria-hidden size="1.125rem" />}
        text={t('map.allPlaces')}
        onUse={closing(onShowAll)}
      />
      {onBack && (
        <Tool
          room="spare"
          icon={<Undo2 aria-hidden size="1.125rem" />}
          text={t('mapTools.back')}
          onUse={closing(onBack)}
        />
      )}
      <Tool
        room="spare"
        icon={<BookOpenText aria-hidden size="1.125rem" />}
        text={t('mapTools.follow')}
        pressed={following}
        onUse={closing(() => store.getState().follow(!following))}
      />
      <Tool
        room="spare"
        icon={<Layers aria-hidden size="1.125rem" />}
        text={t('map.base')}
        takesFocus={page.left === 'base'}
        onUse={() => setPage({ shown: 'base' })}
      />
      <Tool
        room="legend"
        icon={<MapIcon aria-hidden size="1.125rem" />}
        text={t('legend.label')}
        takesFocus={page.left === 'legend'}
        onUse={() => setPage({ shown: 'legend' })}
      />
      <Tool
        icon={<Ruler aria-hidden size="1.125rem" />}
        text={t('mapTools.measure')}
        onUse={closing(onMeasure)}
      />
      {document.fullscreenEnabled && !isFull && (
        <Tool
          icon={<Expand aria-hidden size="1.125rem" />}
          text={t('mapTools.fullScreen')}
          onUse={closing(fillScreen)}
        />
      )}
      {hasOwnLines && (
        <>
          <Tool
            icon={<ImageDown aria-hidden size="1.125rem" />}
            text={t('mapTools.savePng')}
            onUse={closing(savePng)}
          />
          <Tool
            icon={<ImageDown aria-hidden size="1.125rem" />}
            text={t('mapTools.saveSvg')}
            onUse={closing(saveSvg)}
          />
        </>
      )}
    </ul>
  );
}

interface ToolProps {
  /** On which maps it stands here and not beside the menu: low ones, only the lowest, or small ones; always where not said. */
  readonly room?: 'spare' | 'most' | 'legend';
  readonly icon: ReactNode;
  readonly text: string;
  readonly pressed?: boolean;
  /** Whether the keyboard goes to it when it appears. */
  readonly takesFocus?: boolean;
  readonly onUse: () => void;
}

function Tool({ room, icon, text, pressed, takesFocus = false, onUse }: ToolProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  return (
    <li className={room && `map-tool-${room}`}>
      <button ref={button} type="button" className="map-tool" aria-pressed={pressed} onClick={onUse}>
        {icon}
        {text}
      </button>
    </li>
  );
}

/** A page in place of the menu, and the way back to it. */
function MenuPage({ onLeave, children }: { onLeave: () => void; children: ReactNode }) {
  const { t, i18n } = useTranslation();
  const leave = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone: the keyboard stays in the panel.
  useEffect(() => leave.current?.focus(), []);
  const Back = i18n.dir() === 'rtl' ? ChevronRight : ChevronLeft;
  return (
    <>
      <button ref={leave} type="button" className="map-tool map-tool-leave" onClick={onLeave}>
        <Back aria-hidden size="1.125rem" />
        {t('mapTools.more')}
      </button>
      {children}
    </>
  );
}

function LegendPage() {
  const { t } = useTranslation();
  return (
    <section className="map-legend-page" aria-label={t('legend.label')}>
      <LegendEntries />
    </section>
  );
}
