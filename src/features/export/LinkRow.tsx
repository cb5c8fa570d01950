import { Link } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../i18n/format.ts';
import { TakeAwayRow } from './TakeAwayRow.tsx';
import type { LinkOutcome, TakeAwayActions } from './take-away-actions.ts';

const WORDS = {
  copied: 'takeAway.linkCopied',
  'copied-long': 'takeAway.linkLong',
  'too-long': 'takeAway.linkTooLong',
  refused: 'takeAway.linkRefused',
  failed: 'failure.partUnreachable',
} as const satisfies Record<LinkOutcome['kind'], string>;

/** A link that carries the article in itself, with its length told. */
export function LinkRow({ actions }: { actions: TakeAwayActions }) {
  const { t, i18n } = useTranslation();
  const [outcome, setOutcome] = useState<LinkOutcome | null>(null);
  const copy = async () => setOutcome(await actions.copyLink());
  const length = outcome && 'link' in outcome ? outcome.link.length : 0;
  const word = outcome && t(WORDS[outcome.kind], { length: formatCount(length, i18n.language) });
  return (
    <TakeAwayRow name={t('takeAway.linkName')} use={t('takeAway.linkUse')} word={word}>
      {outcome?.kind === 'refused' && (
        <input
          className="take-away-link"
          aria-label={t('takeAway.linkName')}
          dir="ltr"
          readOnly
          value={outcome.link}
          onFocus={(event) => event.target.select()}
        />
      )}
      <button type="button" className="button take-away-button" onClick={() => void copy()}>
        <Link aria-hidden size="1rem" />
        <span>{t('takeAway.copyLink')}</span>
      </button>
    </TakeAwayRow>
  );
}
