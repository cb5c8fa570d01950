import { createContext, useContext, useDeferredValue } from 'react';
import { useStore } from 'zustand';
import type { AppState } from './app-state.ts';
import type { AppStore } from './create-app-store.ts';

const StoreContext = createContext<AppStore | null>(null);

/** Gives the views below it their store. */
export const StoreProvider = StoreContext.Provider;

/** The store itself, for reading at the time of an event without subscribing. */
export function useAppStore(): AppStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('a view stands outside its StoreProvider');
  return store;
}

/** The smallest value a view needs from the store; it renders again only when that value changes. */
export const useAppState = <T>(selector: (state: AppState) => T): T => useStore(useAppStore(), selector);

/**
 * The same for what takes long to draw: such a view renders with the new value in an interruptible piece of work of its
 * own, so that what was pressed answers first. Held by a small component above what is long.
 */
export const useLaterState = <T>(selector: (state: AppState) => T): T =>
  useDeferredValue(useAppState(selector));
