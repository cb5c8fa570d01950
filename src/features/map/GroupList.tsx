import { X } from 'lucide-react';
import { useId, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { kindWord } from '../../domain/gazetteer/kind-word.ts';
import type { PlaceId } from '../../domain/gazetteer/place.ts';
import { useAppStore } from '../../state/store-context.ts';
import { KindSign } from '../../ui/KindSign.tsx';
import { useTurnedAway } from '../../ui/use-turned-away.ts';
import './group-list.css';
import type { PlaceGroup } from './place-groups.ts';
import { COVERS_MAP } from './use-map-view.ts';
import { usePlaceNames } from './use-place-names.ts';

interface GroupListProps {
  readonly group: PlaceGroup;
  readonly onClose: () => void;
}

/** The places of a group that no nearer look would part, to choose from; it closes when the reader turns elsewhere. */
export function GroupList({ group, onClose }: GroupListProps) {
  const { t } = useTranslation();
  const store = useAppStore();
  const { nameOf } = usePlaceNames();
  const title = useId();
  const panel = useRef<HTMLElement>(null);
  /** The group's sign. */
  const opener = useRef<HTMLElement | null>(null);
  const { members } = group;

  useLayoutEffect(function takeKeyboard() {
    opener.current ??= document.activeElement as HTMLElement | null;
    panel.current?.querySelector('button')?.focus();
  }, []);
  function close() {
    opener.current?.focus();
    onClose();
  }
  const turnedAway = useTurnedAway(panel, true, onClose, close);
  function choose(id: PlaceId) {
    // Before the choice, so that the way back from the card leads to the group.
    close();
    store.getState().focusPlace(id, 'map');
  }

  return (
    <section
      ref={panel}
      className="map-group-list scrolls-on"
      aria-labelledby={title}
      {...turnedAway}
      {...COVERS_MAP}
    >
      <h3 id={title}>{t('map.cluster', { count: members.length })}</h3>
      <ul>
        {members.map(({ place }) => (
          <li key={place.id}>
            <button type="button" onClick={() => choose(place.id)}>
              <KindSign kind={place.kind} />
              <bdi>{nameOf(place.id)}</bdi>
              <span className="map-group-list-kind">{t(kindWord(place))}</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="map-control" aria-label={t('app.dismiss')} onClick={close}>
        <X aria-hidden size="1.125rem" />
      </button>
    </section>
  );
}
