import type { AppState } from './app-state.ts';

/** Whether a lit name tells itself when it is pointed at: as the reader says, else where the interface is not Arabic. */
export const selectHasNameTips = ({ preferences }: AppState): boolean =>
  preferences.nameTips ?? preferences.language !== 'ar';
