import { afterEach, expect, it, vi } from 'vitest';
import { writeBackup } from '../domain/library/backup.ts';
import { createAppStore } from '../state/create-app-store.ts';
import { askForBackup } from './library-files.ts';

afterEach(() => vi.restoreAllMocks());

it('the file is asked for in the press itself, whatever is to be fetched before it can be read', async () => {
  const fields: HTMLInputElement[] = [];
  vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function click(this: HTMLInputElement) {
    fields.push(this);
  });
  const restored = askForBackup(createAppStore());
  const [field] = fields;
  if (!field) throw new Error('nothing was asked for');
  expect(field).toMatchObject({ type: 'file', accept: '.json,application/json' });
  const nothing = { articles: new Map(), corrections: new Map(), memory: [], setAside: [] };
  const file = new File([writeBackup(nothing, 0)], 'backup.json');
  Object.defineProperty(field, 'files', { value: [file] });
  field.dispatchEvent(new Event('change'));
  expect(await restored).toMatchObject({ ok: true });

  const refused = askForBackup(createAppStore());
  fields[1]?.dispatchEvent(new Event('cancel'));
  expect(await refused).toBeNull();
});
