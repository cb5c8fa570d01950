import { X } from 'lucide-react';
import { Fragment, type KeyboardEvent, useId, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '../../i18n/languages.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import './keyboard.css';
import { type CommandKey, type KeyCombination, keyGroups } from './key-rows.ts';

/** The keys that do something, part by part of the page. */
export function KeyboardDialog({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const store = useAppStore();
  const hasHelpKey = useAppState((state) => state.preferences.helpKey);
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(function openOverThePage() {
    const opened = dialog.current;
    opened?.showModal();
    // Closed while it is still in the page, it gives the keyboard back to where it was.
    return () => opened?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="keyboard scrolls-on"
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === event.currentTarget && onClose()}
      onKeyDown={keepKeys}
    >
      <div className="keyboard-page">
        <header>
          <h2 id={title}>{t('keyboard.title')}</h2>
          <button type="button" className="icon-button" aria-label={t('app.dismiss')} onClick={onClose}>
            <X aria-hidden />
          </button>
        </header>
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
      </div>
    </dialog>
  );
}

/** Keys pressed in the dialog mean nothing to the page under it. */
const keepKeys = (event: KeyboardEvent) => event.stopPropagation();

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
