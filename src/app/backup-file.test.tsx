import { expect, it, vi } from 'vitest';
import { startTexts } from '../i18n/set-up.ts';
import { createAppStore } from '../state/create-app-store.ts';
import { saveFile } from '../ui/save-file.ts';
import { saveBackup, saveMemory } from './backup-file.ts';

vi.mock('../ui/save-file.ts');

it('calls its files in the interface’s language, with the day', async () => {
  const store = createAppStore();
  const { t } = await startTexts('ar');
  saveBackup(store, t);
  saveMemory(store, t);
  expect(vi.mocked(saveFile).mock.calls.map(([name]) => name)).toEqual([
    expect.stringMatching(/^ياقوت المكتبة \d{4}-\d\d-\d\d\.json$/u),
    expect.stringMatching(/^ياقوت القرارات المحفوظة \d{4}-\d\d-\d\d\.json$/u),
  ]);
});
