import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Target } from '../../state/correction-target.ts';
import { useAppStore } from '../../state/store-context.ts';

/** Which part of the marked words is the name: «وبغزة», «بغزة» or «غزة». */
export function ReadingChoice({ target }: { target: Target }) {
  const { t } = useTranslation();
  const store = useAppStore();
  const group = useId();
  return (
    <fieldset className="correction-group">
      <legend>{t('correction.whichName')}</legend>
      <div className="correction-readings">
        {target.readings.map(({ start, end }, index) => (
          <label key={start} className="correction-chip">
            <input
              type="radio"
              name={group}
              checked={start === target.span.start}
              onChange={() => store.getState().readAs(index)}
            />
            <bdi lang="ar">{target.block.text.slice(start, end)}</bdi>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
