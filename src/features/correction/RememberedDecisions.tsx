import { Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { remember } from '../../domain/correction/add-correction.ts';
import type { Decision, NameCorrection } from '../../domain/correction/correction.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import './correction.css';
import { DecisionMeaning } from './DecisionMeaning.tsx';
import { PlaceSearch } from './PlaceSearch.tsx';

/** The reader's own small gazetteer: what she decided for every text, to look through, change and clear. */
export function RememberedDecisions({ onSave }: { onSave: () => void }) {
  const { t } = useTranslation();
  const store = useAppStore();
  const memory = useAppState((state) => state.memory);
  const titleId = useId();
  const change = (changed: readonly NameCorrection[]) => store.getState().changeMemory(changed);
  return (
    <section className="remembered" aria-labelledby={titleId}>
      <h3 id={titleId}>{t('remembered.title')}</h3>
      {memory.length === 0 ? (
        <p className="remembered-none">{t('remembered.none')}</p>
      ) : (
        <>
          <ul>
            {memory.map((correction) => (
              <RememberedRow
                key={correction.name}
                correction={correction}
                onDrop={() => change(memory.filter((other) => other !== correction))}
                onChange={(decision) => change(remember(memory, { ...correction, decision }))}
              />
            ))}
          </ul>
          <div className="remembered-actions">
            <button type="button" className="button" onClick={onSave}>
              {t('remembered.save')}
            </button>
            <button type="button" className="button" onClick={() => change([])}>
              {t('remembered.clear')}
            </button>
          </div>
          <p className="remembered-none">{t('remembered.saveNote')}</p>
        </>
      )}
    </section>
  );
}

interface RememberedRowProps {
  readonly correction: NameCorrection;
  readonly onDrop: () => void;
  readonly onChange: (decision: Decision) => void;
}

function RememberedRow({ correction, onDrop, onChange }: RememberedRowProps) {
  const { t } = useTranslation();
  const [changing, setChanging] = useState(false);
  const { name, decision } = correction;
  return (
    <li>
      <div className="remembered-row">
        <bdi lang="ar">{name}</bdi>
        <span className="remembered-meaning">
          <DecisionMeaning decision={decision} />
        </span>
        <button
          type="button"
          className="button button-quiet"
          aria-expanded={changing}
          onClick={() => setChanging(!changing)}
        >
          {t('remembered.change')}
          <span className="visually-hidden">: {name}</span>
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={t('remembered.drop', { name })}
          onClick={onDrop}
        >
          <Trash2 aria-hidden size="1.125rem" />
        </button>
      </div>
      {changing && (
        <PlaceSearch
          onFind={(placeId) => {
            setChanging(false);
            onChange({ kind: 'place', placeId });
          }}
        />
      )}
    </li>
  );
}
