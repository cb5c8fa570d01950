import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '../../i18n/languages.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { PageDialog } from '../../ui/PageDialog.tsx';
import './keyboard.css';
import { type CommandKey, type KeyCombination, keyGroups } from './key-rows.ts';

/** The keys that do something, part by part of the page. */
export function KeyboardDialog({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const store = useAppStore();
  const hasHelpKey = useAppState((state) => state.preferences.helpKey);
  return (
    <PageDialog className="keyboard" title={t('keyboard.title')} closing={t('app.dismiss')} onClose={onClose}>
      {keyGroups(directionOf(i18n.language), commandKey()).map((group) => (
        <section key={group.title}>
          <h3>{t(group.title)}</h3>
          <dl>
            {group.rows.map(({ deed, ways }) => (
              <div key={deed}>
                <dt>{t(deed)}</dt>
                <dd>
                  {ways.map((keys) => (
                    <Combination key={keys.join(' ')} keys={keys} />
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label className="keyboard-help">
        <input
          type="checkbox"
          checked={hasHelpKey}
          onChange={(event) => store.getState().prefer({ helpKey: event.target.checked })}
        />
        <span>{t('keyboard.help')}</span>
        <Combination keys={['?']} />
      </label>
    </PageDialog>
  );
}

const commandKey = (): CommandKey => (/Mac|iPhone|iPad/u.test(navigator.platform) ? '⌘' : 'control');

const NAMED_KEYS = ['enter', 'escape', 'shift', 'control', 'home', 'end'] as const;

/** Keys that are pressed together, in the order in which they are written everywhere: from left to right. */
function Combination({ keys }: { keys: KeyCombination }) {
  const { t } = useTranslation();
  const nameOf = (key: string) => {
    const name = NAMED_KEYS.find((named) => named === key);
    return name ? t(`keyboard.keys.${name}`) : key;
  };
  return (
    <span className="key-combination" dir="ltr">
      {keys.map((key, index) => (
        <Fragment key={key}>
          {index > 0 && '+'}
          <kbd translate="no" data-sign={/\p{L}/u.test(key) ? undefined : ''}>
            {nameOf(key)}
          </kbd>
        </Fragment>
      ))}
    </span>
  );
}
