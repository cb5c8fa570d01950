import { describe, expect, it } from 'vitest';
import { DEFAULT_PREFERENCES, type Preferences } from '../state/preferences-slice.ts';
import { howToStart } from './how-to-start.ts';

const start = (
  change: Partial<Preferences>,
  articleId: string | null = null,
  built: string | undefined = 'a',
) => howToStart(built, { articleId }, { ...DEFAULT_PREFERENCES, ...change });

describe('howToStart', () => {
  it('is with the whole page where nothing or the built article is asked for', () => {
    expect(start({})).toBe('whole');
    expect(start({}, 'a')).toBe('whole');
    expect(start({ theme: 'dark', textSize: 6, typeface: 'amiri' })).toBe('whole');
  });

  it('is with the text alone where the interface is another', () => {
    expect(start({ language: 'en' })).toBe('text');
    expect(start({ digits: 'arab' })).toBe('text');
    expect(start({ placeOrder: 'name' })).toBe('text');
  });

  it('is with nothing where another text or other marks are to be seen, or nothing was built', () => {
    expect(start({}, 'own-1')).toBe('nothing');
    expect(start({ hiddenMarks: ['named'] })).toBe('nothing');
    expect(howToStart(undefined, { articleId: null }, DEFAULT_PREFERENCES)).toBe('nothing');
  });
});
