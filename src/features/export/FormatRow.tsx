import { Copy, Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TakeAwayRow } from './TakeAwayRow.tsx';
import type { CopyOutcome, TakeAwayActions, Taken } from './take-away-actions.ts';

const NAMES = {
  page: 'takeAway.pageName',
  geojson: 'takeAway.geojsonName',
  kml: 'takeAway.kmlName',
  csv: 'takeAway.csvName',
  tei: 'takeAway.teiName',
  'web-annotation': 'takeAway.webAnnotationName',
} as const satisfies Record<Taken, string>;

const USES = {
  page: 'takeAway.pageUse',
  geojson: 'takeAway.geojsonUse',
  kml: 'takeAway.kmlUse',
  csv: 'takeAway.csvUse',
  tei: 'takeAway.teiUse',
  'web-annotation': 'takeAway.webAnnotationUse',
} as const satisfies Record<Taken, string>;

/** Formats that are pasted into other programs as well as opened by them. */
const PASTED: readonly Taken[] = ['geojson', 'tei', 'web-annotation'];

type Done = 'saved' | CopyOutcome;
const WORDS = {
  saved: 'takeAway.saved',
  copied: 'takeAway.copied',
  failed: 'takeAway.failed',
  refused: 'takeAway.clipboardRefused',
} as const satisfies Record<Done, string>;

/** One format: what it is for, and the ways to take it. */
export function FormatRow({ taken, actions }: { taken: Taken; actions: TakeAwayActions }) {
  const { t } = useTranslation();
  const [done, setDone] = useState<Done | null>(null);
  const name = t(NAMES[taken]);
  const save = async () => setDone((await actions.save(taken)) ? 'saved' : 'failed');
  const copy = async (format: Exclude<Taken, 'page'>) => setDone(await actions.copy(format));
  return (
    <TakeAwayRow name={name} use={t(USES[taken])} word={done && t(WORDS[done])}>
      {taken !== 'page' && PASTED.includes(taken) && (
        <button
          type="button"
          className="icon-button"
          aria-label={t('takeAway.copyLabel', { name })}
          title={t('takeAway.copy')}
          onClick={() => void copy(taken)}
        >
          <Copy aria-hidden size="1.125rem" />
        </button>
      )}
      <button
        type="button"
        className="button take-away-button"
        aria-label={t('takeAway.saveLabel', { name })}
        onClick={() => void save()}
      >
        <Download aria-hidden size="1rem" />
        <span>{t('takeAway.save')}</span>
      </button>
    </TakeAwayRow>
  );
}
