import { KeyboardHelp } from '../features/keyboard/KeyboardHelp.tsx';
import { PageTitle } from './PageTitle.tsx';

/** Views with nothing to be seen at first, which no first view needs. */
export function AtRest() {
  return (
    <>
      <PageTitle />
      <KeyboardHelp />
    </>
  );
}
