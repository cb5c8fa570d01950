import { act, render, screen } from '@testing-library/react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { afterEach, expect, it } from 'vitest';
import { inShownDigits, sampleOfDigits, showDigits } from './digits.ts';
import { formatCount, formatShare } from './format.ts';
import { loadTexts, showTexts, startTexts } from './set-up.ts';

function Numbers() {
  const { t, i18n } = useTranslation();
  return (
    <p>
      {t('reader.mentionCount', { count: 1234 })} {formatCount(1234, i18n.language)}{' '}
      {formatShare(0.345, i18n.language)} {inShownDigits('31.5° N')}
    </p>
  );
}

let texts: Awaited<ReturnType<typeof startTexts>>;
afterEach(() => showDigits(texts, 'latn'));

it.each([
  ['en', '1,234 mentions 1,234 34% 31.5° N', '١٬٢٣٤ mentions ١٬٢٣٤ ٣٤٪؜ ٣١٫٥° N'],
  ['ar', '1,234 إشارة 1,234 34\u200e%\u200e 31.5° N', '١٬٢٣٤ إشارة ١٬٢٣٤ ٣٤٪؜ ٣١٫٥° N'],
] as const)(
  'a screen shows one set of digits, whatever tells the number (%s)',
  async (language, latin, arabic) => {
    texts = await startTexts(language);
    render(
      <I18nextProvider i18n={texts}>
        <Numbers />
      </I18nextProvider>,
    );
    const shown = () => screen.getByText(/N$/u).textContent;
    expect(shown()).toBe(latin);
    await act(() => showDigits(texts, 'arab'));
    expect(shown()).toBe(arabic);
    expect(document.documentElement.dataset.digits).toBe('arab');
  },
);

it.each([
  ['fa', '۱۲۳'],
  ['ur', '۱۲۳'],
  ['ar', '١٢٣'],
  ['fr', '١٢٣'],
  ['tr', '١٢٣'],
  ['he', '١٢٣'],
] as const)('the digits beside European ones are those of the language (%s)', async (language, digits) => {
  texts = await startTexts(language);
  await showDigits(texts, 'arab');
  expect(inShownDigits('123')).toBe(digits);
  expect(formatCount(123, language)).toBe(digits);
  expect(sampleOfDigits(language)).toBe(digits);
});

it('turn with the language and back', async () => {
  texts = await startTexts('ar');
  await showDigits(texts, 'arab');
  await loadTexts(texts, 'fa');
  await loadTexts(texts, 'tr');
  const seen: string[] = [];
  for (const language of ['fa', 'tr', 'ar'] as const) {
    await showTexts(texts, language);
    seen.push(texts.t('reader.placeCount', { count: 12 }).replace(/[^\p{Nd}]/gu, ''));
  }
  expect(seen).toEqual(['۱۲', '١٢', '١٢']);
});
