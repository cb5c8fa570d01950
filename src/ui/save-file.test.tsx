import { afterEach, expect, it, vi } from 'vitest';
import { saveFile } from './save-file.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('gives the file under its name, and lets go of it only when the browser has had time to take it', () => {
  vi.useFakeTimers();
  const file = new Blob(['{}']);
  const revoke = vi.fn();
  Object.assign(URL, { createObjectURL: () => 'blob:file', revokeObjectURL: revoke });
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push(`${this.download} ${this.href}`);
  });
  saveFile('خريطة.svg', file);
  expect(saved).toEqual(['خريطة.svg blob:file']);
  vi.advanceTimersByTime(9_000);
  expect(revoke).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2_000);
  expect(revoke).toHaveBeenCalledExactlyOnceWith('blob:file');
});
