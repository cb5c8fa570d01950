import { describe, expect, it, vi } from 'vitest';
import { madeAnew, madeOnce } from './made-once.ts';

describe('what is made once', () => {
  it('is the same for the same object, and another for one that is only equal to it', () => {
    const lettersOf = madeOnce(({ name }: { readonly name: string }) => [...name]);
    const gaza = { name: 'غزة' };
    expect(lettersOf(gaza)).toEqual(['غ', 'ز', 'ة']);
    expect(lettersOf(gaza)).toBe(lettersOf(gaza));
    expect(lettersOf({ ...gaza })).not.toBe(lettersOf(gaza));
  });

  it('is not made again where it is empty, none or nought', () => {
    const nothings = [{ is: '' }, { is: null }, { is: 0 }, { is: false }];
    const make = vi.fn(({ is }: (typeof nothings)[number]) => is);
    const nothingOf = madeOnce(make);
    for (const each of [...nothings, ...nothings]) expect(nothingOf(each)).toBe(each.is);
    expect(make).toHaveBeenCalledTimes(nothings.length);
  });

  it('is not kept where it could not be made', () => {
    const make = vi.fn((name: { readonly name: string }) => name);
    make.mockImplementationOnce(() => {
      throw new Error('not yet');
    });
    const once = madeOnce(make);
    const gaza = { name: 'غزة' };
    expect(() => once(gaza)).toThrow('not yet');
    expect(once(gaza)).toBe(gaza);
  });
});

describe('what is made anew', () => {
  const gaza = { name: 'غزة' };

  it('is the same as long as all its inputs are', () => {
    const made = madeAnew<object>();
    const gazetteer = {};
    const first = made(gaza, [gazetteer, 1], () => ({}));
    expect(made(gaza, [gazetteer, 1], () => ({}))).toBe(first);
    expect(made(gaza, [gazetteer, 2], () => ({}))).not.toBe(first);
    expect(made(gaza, [{}, 1], () => ({}))).not.toBe(first);
  });

  it('is kept for each object by itself, and only as it was last made', () => {
    const made = madeAnew<object>();
    const rafah = { name: 'رفح' };
    const first = made(gaza, [1], () => ({}));
    const other = made(rafah, [2], () => ({}));
    expect(made(gaza, [1], () => ({}))).toBe(first);
    expect(made(rafah, [2], () => ({}))).toBe(other);
    made(gaza, [2], () => ({}));
    expect(made(gaza, [1], () => ({}))).not.toBe(first);
  });

  it('is not made again where it is none', () => {
    const made = madeAnew<null>();
    const make = vi.fn(() => null);
    expect(made(gaza, [], make)).toBeNull();
    expect(made(gaza, [], make)).toBeNull();
    expect(make).toHaveBeenCalledTimes(1);
  });
});
