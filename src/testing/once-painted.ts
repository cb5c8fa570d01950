import { act } from 'react';
import { afterPaint } from '../ui/after-paint.ts';

/** Does something and waits until what the page does once that is painted is done as well. */
export const oncePainted = (choose: () => void): Promise<void> =>
  act(async () => {
    choose();
    await new Promise<void>((resolve) => {
      afterPaint(resolve);
    });
  });
