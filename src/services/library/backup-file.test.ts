import { expect, it, vi } from 'vitest';
import { createAppStore } from '../../state/create-app-store.ts';
import { saveFile } from '../save-file.ts';
import { saveBackup, saveMemory } from './backup-file.ts';

vi.mock('../save-file.ts');

it('calls its files as it is told, with the day', () => {
  const store = createAppStore();
  saveBackup(store, 'ياقوت المكتبة');
  saveMemory(store, 'ياقوت القرارات المحفوظة');
  expect(vi.mocked(saveFile).mock.calls.map(([name]) => name)).toEqual([
    expect.stringMatching(/^ياقوت المكتبة \d{4}-\d\d-\d\d\.json$/u),
    expect.stringMatching(/^ياقوت القرارات المحفوظة \d{4}-\d\d-\d\d\.json$/u),
  ]);
});
