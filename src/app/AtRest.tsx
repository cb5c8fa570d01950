import { createPortal } from 'react-dom';
import { KeyboardHelp } from '../features/keyboard/KeyboardHelp.tsx';
import { RemovedNotice } from '../features/library/RemovedNotice.tsx';
import { enterText } from './enter-text.ts';
import { PageTitle } from './PageTitle.tsx';

/** Views with nothing to be seen at first, which no first view needs. */
export function AtRest() {
  const notices = document.querySelector('.notices');
  return (
    <>
      <PageTitle />
      <KeyboardHelp />
      {notices && createPortal(<RemovedNotice onEnd={enterText} />, notices)}
    </>
  );
}
