import type { AppStore } from '../state/create-app-store.ts';
import type { Theme } from '../state/preferences-slice.ts';

/** Keeps `<html data-theme>` at the reader's choice, or at the device's own light or dark where that is the choice. */
export function keepTheme(store: AppStore): void {
  const deviceIsDark = matchMedia('(prefers-color-scheme: dark)');
  const show = () => {
    document.documentElement.dataset.theme = themeShown(
      store.getState().preferences.theme,
      deviceIsDark.matches,
    );
  };
  show();
  store.subscribe(show);
  deviceIsDark.addEventListener('change', show);
}

const themeShown = (theme: Theme, deviceIsDark: boolean) =>
  theme === 'system' ? (deviceIsDark ? 'dark' : 'light') : theme;
