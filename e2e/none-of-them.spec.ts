import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { PLACE, type YaqutDriver } from './yaqut-driver.ts';

// Each test is a row of "What none of them has" in docs/features.md; the other rows name the test that shows them.

const TRIPOLI = { lebanon: 'geonames:266826', libya: 'geonames:2210247' } as const;

async function openText(app: YaqutDriver, text: string): Promise<void> {
  await app.fileField.setInputFiles({ name: 'text.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await expect(app.article).toContainText(text.slice(0, 20));
  await app.waitUntilSearched();
}
const radio = (app: YaqutDriver, name: string | RegExp) => app.page.getByRole('radio', { name });
const decide = (app: YaqutDriver) => app.page.getByRole('button', { name: 'Apply' }).click();

test.describe('with the network cut', () => {
  // The browser writes each refusal to the console.
  test.use({ quiet: false });

  test('the whole chain on the device: opened, recognised, mapped and corrected without a network', async ({
    app,
  }) => {
    await app.openLit({ lang: 'en' });
    // A first text and a first look at correcting fetch what they need; what is asked for after that is refused.
    await openText(app, 'عاد الوزير إلى بيروت مساء الخميس.');
    await app.mentions.first().click();
    await app.card.getByRole('button', { name: 'Correct…' }).click();
    await expect(app.page.getByRole('heading', { name: /^What is/u })).toBeFocused();
    await app.helper.press('Escape');
    await expect(app.card).toBeVisible();
    await app.page.route('**/*', (route) => route.abort());
    await openText(app, 'وصل الوفد إلى القاهرة، ثم سافر إلى الدوحة.');
    await expect(app.marker(PLACE.cairo)).toBeVisible();
    await app.mentionsOf(PLACE.doha).click();
    await app.card.getByRole('button', { name: 'Correct…' }).click();
    await radio(app, 'Not a place').check();
    await decide(app);
    await expect(app.mentionsOf(PLACE.doha)).toHaveCount(0);
    await expect(app.marker(PLACE.doha)).toHaveCount(0);
  });
});

test.describe('what no other was found to have', () => {
  test('why here: one sentence, the others beside it, and what the article is about ranks all anew', async ({
    app,
  }) => {
    await app.openLit({ lang: 'en' });
    await openText(app, 'وصل الوفد إلى طرابلس صباح أمس، ثم عاد من طرابلس مساء.');
    const first = app.mentions.first();
    await first.click();
    await expect(app.card).toContainText('Why here?');
    await expect(app.card).toContainText('Could also be');
    const before = await first.getAttribute('data-place-id');
    const wanted = before === TRIPOLI.libya ? 'Lebanon' : 'Libya';
    await app.helper.press('Escape');
    const about = app.page.getByRole('region', { name: 'The article’s topic' });
    await about.getByRole('button', { name: 'Change' }).click();
    await about.getByRole('combobox').fill(wanted);
    await about
      .getByRole('option', { name: new RegExp(wanted, 'u') })
      .first()
      .click();
    await about
      .getByRole('button', { name: /^Remove .*(?:Libya|Lebanon)/u })
      .first()
      .click();
    const after = wanted === 'Lebanon' ? TRIPOLI.lebanon : TRIPOLI.libya;
    await expect(app.mentionsOf(after)).toHaveCount(2);
    await app.mentionsOf(after).first().click();
    await expect(app.card).toContainText(`You said that the article is about`);
  });

  test('article and interface apart: each name in its languages, each piece in its direction', async ({
    app,
  }) => {
    await app.openLit({ lang: 'en' });
    await app.mentionsOf(PLACE.gazaStrip).first().click();
    await expect(app.page.locator('html')).toHaveAttribute('dir', 'ltr');
    await expect(app.blocks.first()).toHaveAttribute('dir', 'rtl');
    await expect(app.cardHeading).toContainText('Gaza Strip');
    await expect(app.cardHeading.locator('[lang=ar]')).toHaveText('قطاع غزة');
    await expect(app.card.locator('[lang=ar-Latn]')).toHaveText('Qiṭāʿ Ghazza'.normalize('NFC'));
    await app.chooseLanguage('العربية');
    await expect(app.page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(app.cardHeading).toHaveText('قطاع غزة');
    await expect(app.map).toHaveAttribute('dir', 'ltr');
  });

  test('a map to listen to: each step says number, name, distance and bearing', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    await app.page.getByRole('button', { name: 'Walk the places' }).click();
    const next = app.page.getByRole('button', { name: 'Next place' });
    for (const _ of [1, 2]) await next.click();
    const said = app.page.getByRole('status').filter({ hasText: 'km to the' });
    await expect(said).toHaveText(/^3 of 14, .*Egypt.*, 759 km to the .*south-west/u);
    await app.map.evaluate((map) => map.scrollIntoView());
    await expect(app.page.locator('.leaflet-marker-pane [tabindex="0"]')).toHaveAccessibleName(/.+/u);
  });

  test('corrected once, remembered: in a later text too, and saved to a file', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    await app.mentionsOf(PLACE.gazaStrip).first().click();
    await app.card.getByRole('button', { name: 'Correct…' }).click();
    await radio(app, /^Gaza City/u).check();
    await radio(app, /In every text/u).check();
    await decide(app);
    await openText(app, 'قال الناطق إن القافلة وصلت إلى غزة أمس.');
    await expect(app.mentionsOf(PLACE.gazaCity)).toHaveCount(1);
    await app.mentionsOf(PLACE.gazaCity).click();
    await expect(app.card).toContainText('You decided so for every text.');
    await app.openSettings();
    const saved = app.page.waitForEvent('download');
    await app.page.getByRole('button', { name: 'Save to a file' }).click();
    expect(readFileSync(await (await saved).path(), 'utf8')).toContain(PLACE.gazaCity);
  });

  test('honest blanks: found and not on the map, told beside it', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    await app.mentionsOf(PLACE.khanYounis).first().click();
    await app.card.getByRole('button', { name: 'Correct…' }).click();
    await radio(app, /A place, but I don’t know which/u).check();
    await radio(app, /In this article/u).check();
    await decide(app);
    const blanks = app.page.getByRole('region', { name: 'Found, but not on the map' });
    await expect(blanks).toContainText('خان يونس');
    await expect(app.marker(PLACE.khanYounis)).toHaveCount(0);
    await expect(app.article.locator('a[data-unlocated]')).not.toHaveCount(0);
  });

  for (const { name, ending } of [
    { name: 'GeoJSON', ending: 'geojson' },
    { name: 'TEI', ending: 'xml' },
    { name: 'Web Annotation', ending: 'jsonld' },
  ]) {
    test(`exported with every mention and opened again without loss: ${name}`, async ({ app }, testInfo) => {
      await app.openLit({ lang: 'en' });
      await app.mentionsOf(PLACE.gazaStrip).first().click();
      await app.card.getByRole('button', { name: 'Correct…' }).click();
      await radio(app, /^Gaza City/u).check();
      await decide(app);
      const lit = () =>
        app.mentions.evaluateAll((all) =>
          all.map((each) => `${each.textContent} ${each.getAttribute('data-place-id')}`),
        );
      const before = await lit();
      const text = await app.article.locator('.article-text').innerText();
      await app.openTakeAway();
      const saving = app.page.waitForEvent('download');
      await app.takeAway.getByRole('button', { name: new RegExp(`^Save: .?${name}.?$`, 'u') }).click();
      const path = testInfo.outputPath(`taken.${ending}`);
      await (await saving).saveAs(path);
      await app.helper.press('Escape');
      await app.page.goto('./?lang=en');
      await app.waitUntilSearched();
      await app.fileField.setInputFiles(path);
      await expect(app.page).toHaveURL(/#\/a\/own-/u);
      await app.waitUntilSearched();
      await expect.poll(lit).toEqual(before);
      expect(await app.article.locator('.article-text').innerText()).toBe(text);
      await app.mentionsOf(PLACE.gazaCity).first().click();
      await expect(app.card).toContainText('You decided so.');
    });
  }
});
