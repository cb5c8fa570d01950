import { Ellipsis, Expand, ImageDown, Ruler, Shrink } from 'lucide-react';
import { type ReactNode, type RefObject, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { selectSeenBaseMap } from '../../state/map-view-slice.ts';
import { useAppState } from '../../state/store-context.ts';
import { Disclosure } from './Disclosure.tsx';
import { useSavedPicture } from './use-saved-picture.ts';

interface MapToolsProps {
  readonly pane: RefObject<HTMLElement | null>;
  readonly onMeasure: () => void;
}

/** What is needed now and then, in one menu so that the map stays calm. */
export function MapTools({ pane, onMeasure }: MapToolsProps) {
  const { t } = useTranslation();
  const hasOwnLines = useAppState((state) => selectSeenBaseMap(state) === 'outline');
  const isFull = useSyncExternalStore(onFullScreenChange, () => document.fullscreenElement !== null);
  const { savePng, saveSvg } = useSavedPicture(pane);
  const toggleFull = () =>
    void (isFull ? document.exitFullscreen() : pane.current?.requestFullscreen()?.catch(() => undefined));
  return (
    <Disclosure label={t('mapTools.more')} icon={<Ellipsis aria-hidden size={18} />}>
      {(close) => {
        const tool = (icon: ReactNode, text: string, use: () => void) => (
          <li>
            <button
              type="button"
              className="map-tool"
              onClick={() => {
                close();
                use();
              }}
            >
              {icon}
              {text}
            </button>
          </li>
        );
        return (
          <ul className="map-tools">
            {tool(<Ruler aria-hidden size={18} />, t('mapTools.measure'), onMeasure)}
            {document.fullscreenEnabled &&
              tool(
                isFull ? <Shrink aria-hidden size={18} /> : <Expand aria-hidden size={18} />,
                isFull ? t('mapTools.leaveFullScreen') : t('mapTools.fullScreen'),
                toggleFull,
              )}
            {hasOwnLines && tool(<ImageDown aria-hidden size={18} />, t('mapTools.savePng'), savePng)}
            {hasOwnLines && tool(<ImageDown aria-hidden size={18} />, t('mapTools.saveSvg'), saveSvg)}
          </ul>
        );
      }}
    </Disclosure>
  );
}

function onFullScreenChange(tell: () => void): () => void {
  document.addEventListener('fullscreenchange', tell);
  return () => document.removeEventListener('fullscreenchange', tell);
}
