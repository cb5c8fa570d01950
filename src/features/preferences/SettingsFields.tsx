import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { sampleOfDigits } from '../../i18n/digits.ts';
import type { LanguageTag } from '../../i18n/languages.ts';
import { selectHasNameTips } from '../../state/name-tips.ts';
import {
  DIGIT_SETS,
  LARGEST_TEXT,
  LINE_HEIGHTS,
  MARKS,
  type Mark,
  type Preferences,
  TEXT_WIDTHS,
  TYPEFACES,
} from '../../state/preferences-slice.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { SegmentField } from '../../ui/SegmentField.tsx';

const TYPEFACE_TEXTS = {
  naskh: 'settings.naskh',
  amiri: 'settings.amiri',
  sans: 'settings.sans',
} as const;
const LINE_HEIGHT_TEXTS = {
  close: 'settings.close',
  usual: 'settings.usual',
  loose: 'settings.loose',
} as const;
const TEXT_WIDTH_TEXTS = {
  narrow: 'settings.narrow',
  usual: 'settings.usualWidth',
  wide: 'settings.wide',
} as const;
const MARK_TEXTS = {
  scene: 'settings.scene',
  named: 'settings.named',
  government: 'settings.government',
  nationality: 'settings.nationality',
} as const satisfies Record<Mark, string>;

/** How the text is set and which of its marks are shown. */
export function SettingsFields() {
  const { t, i18n } = useTranslation();
  const otherDigits = sampleOfDigits(i18n.language as LanguageTag);
  const preferences = useAppState(useShallow((state) => state.preferences));
  const hasNameTips = useAppState(selectHasNameTips);
  const store = useAppStore();
  const prefer = (change: Partial<Preferences>) => store.getState().prefer(change);
  const toggle = (mark: Mark, shown: boolean) =>
    prefer({
      hiddenMarks: MARKS.filter((each) => (each === mark ? !shown : preferences.hiddenMarks.includes(each))),
    });
  return (
    <>
      <SegmentField
        label={t('settings.typeface')}
        segments={TYPEFACES.map((value) => ({
          value,
          text: t(TYPEFACE_TEXTS[value]),
          style: { fontFamily: `var(--face-${value})` },
        }))}
        value={preferences.typeface}
        onChoose={(typeface) => prefer({ typeface })}
      />
      <label className="size-field">
        <span>{t('settings.size')}</span>
        <input
          type="range"
          min={0}
          max={LARGEST_TEXT}
          step={1}
          value={preferences.textSize}
          aria-valuetext={t('settings.sizeStep', { step: preferences.textSize + 1, of: LARGEST_TEXT + 1 })}
          onChange={(event) => prefer({ textSize: Number(event.target.value) })}
        />
      </label>
      <SegmentField
        label={t('settings.lineHeight')}
        segments={LINE_HEIGHTS.map((value) => ({ value, text: t(LINE_HEIGHT_TEXTS[value]) }))}
        value={preferences.lineHeight}
        onChoose={(lineHeight) => prefer({ lineHeight })}
      />
      <SegmentField
        label={t('settings.width')}
        segments={TEXT_WIDTHS.map((value) => ({ value, text: t(TEXT_WIDTH_TEXTS[value]) }))}
        value={preferences.textWidth}
        onChoose={(textWidth) => prefer({ textWidth })}
      />
      <SegmentField
        label={t('settings.digits')}
        segments={DIGIT_SETS.map((value) => ({ value, text: value === 'latn' ? '123' : otherDigits }))}
        value={preferences.digits}
        onChoose={(digits) => prefer({ digits })}
      />
      <fieldset className="mark-field">
        <legend>{t('settings.marks')}</legend>
        {MARKS.map((mark) => (
          <label key={mark}>
            <input
              type="checkbox"
              checked={!preferences.hiddenMarks.includes(mark)}
              onChange={(event) => toggle(mark, event.target.checked)}
            />
            <span className="mark-sample" data-mark={mark}>
              {t(MARK_TEXTS[mark])}
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset className="mark-field">
        <legend>{t('learning.legend')}</legend>
        <label>
          <input
            type="checkbox"
            checked={hasNameTips}
            onChange={(event) => prefer({ nameTips: event.target.checked })}
          />
          <span>{t('learning.tips')}</span>
        </label>
      </fieldset>
    </>
  );
}
