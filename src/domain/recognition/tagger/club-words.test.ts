import { expect, it } from 'vitest';
import { isClub, isClubWord } from './club-words.ts';

it('a word of clubs before a town or after it makes a club of it, whatever is joined to the first', () => {
  expect(isClub('دينامو', '')).toBe(true);
  expect(isClub('لدينامو', '')).toBe(true);
  expect(isClub('كلدينامو', '')).toBe(false);
  expect(isClub('', 'يونايتد')).toBe(true);
  expect(isClub('يونايتد', 'دينامو')).toBe(false);
  expect(isClub('في', 'سيتي')).toBe(false);
  expect(isClub('', '')).toBe(false);
});

it('a word is one of clubs by itself, سيتي too', () => {
  expect(['دينامو', 'يونايتد', 'سيتي', 'مدينه', 'لدينامو'].map(isClubWord)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
