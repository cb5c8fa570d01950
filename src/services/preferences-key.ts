/** Under this key the device remembers the preferences. */
export const PREFERENCES_KEY = 'yaqut.preferences';
