import { expect, type Locator, type Page } from '@playwright/test';
import { PageHelper } from './page-helper.ts';

/** Ids of places that the built-in article names. */
export const PLACE = {
  cairo: 'geonames:360630',
  doha: 'geonames:290030',
  gazaStrip: 'geonames:281132',
  gazaCity: 'geonames:281133',
  rafah: 'geonames:281102',
  khanYounis: 'geonames:281124',
  egypt: 'iso:EG',
  qatar: 'iso:QA',
} as const;

interface OpenOptions {
  readonly lang?: string;
  readonly theme?: 'light' | 'sepia' | 'dark' | 'contrast';
  readonly hash?: string;
}

/** The app in its own words: what a reader sees and does. */
export class YaqutDriver {
  readonly helper: PageHelper;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.helper = new PageHelper(page);
  }

  /** Opens the app and waits until the places are lit, unless told that they will not be. */
  async open({ lang, theme, hash = '' }: OpenOptions = {}): Promise<void> {
    const query = new URLSearchParams({ ...(lang && { lang }), ...(theme && { theme }) });
    await this.page.goto(`./?${query}${hash}`);
    // What is given to the built page before the app has it in hand is lost.
    await expect(this.page.locator('html')).not.toHaveAttribute('data-start');
  }

  async openLit(options: OpenOptions = {}): Promise<void> {
    await this.open(options);
    await expect(this.mentions.first()).toBeVisible();
    await expect(this.map).toBeVisible();
  }

  get openButton(): Locator {
    return this.page.getByRole('banner').getByRole('button', { name: /^(Open|افتح نصًّا)$/u });
  }

  get openDialog(): Locator {
    return this.page.getByRole('dialog', { name: /^(Open a text|افتح نصًّا)$/u });
  }

  /** The one file field of the page, part of the public contract. */
  get fileField(): Locator {
    return this.page.locator('input[type=file]');
  }

  get article(): Locator {
    return this.page.getByRole('article');
  }

  get blocks(): Locator {
    return this.article.locator('[data-block-id]');
  }

  get mentions(): Locator {
    return this.article.locator('a[data-mention-id]');
  }

  mentionsOf(placeId: string): Locator {
    return this.article.locator(`a[data-place-id="${placeId}"]`);
  }

  /** The mentions that are lit more strongly: those of the place in focus. */
  get litMentions(): Locator {
    return this.article.locator('a[data-mention-id][aria-current="true"]');
  }

  /** Waits until the whole text has been looked through for places. */
  async waitUntilSearched(): Promise<void> {
    await expect(this.article).toHaveAttribute('aria-busy', 'false', { timeout: 40_000 });
  }

  get list(): Locator {
    return this.page.locator('.place-list');
  }

  row(placeId: string): Locator {
    return this.list.locator(`[data-place-id="${placeId}"]`);
  }

  get rowNames(): Promise<string[]> {
    return this.list.locator('[data-place-id] .place-row-names > bdi').allInnerTexts();
  }

  get card(): Locator {
    return this.page.locator('.place-card');
  }

  get cardHeading(): Locator {
    return this.card.getByRole('heading', { level: 2 });
  }

  get map(): Locator {
    return this.page.locator('.leaflet-container');
  }

  /** What stands for a place on the map: a marker, or the sign of a country. */
  marker(placeId: string): Locator {
    return this.page.locator(`.leaflet-marker-pane [data-place-id="${placeId}"]`);
  }

  /** The marker of a place if it is in that state. */
  signIn(state: 'mentioned' | 'previewed' | 'focused', placeId: string): Locator {
    return this.page.locator(`[data-state="${state}"]`, {
      has: this.page.locator(`[data-place-id="${placeId}"]`),
    });
  }

  outline(placeId: string): Locator {
    return this.page.locator(`.leaflet-container path[data-place-id="${placeId}"]`);
  }

  get clusters(): Locator {
    return this.page.locator('[data-cluster]');
  }

  /** What was last said to a screen reader about the focus. */
  get announcement(): Locator {
    return this.page.locator('[data-announcer]');
  }

  get about(): Locator {
    return this.page.getByRole('dialog', { name: /^(About Yaqut|عن ياقوت)$/u });
  }

  async openSettings(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Reading settings|إعدادات القراءة)$/u }).click();
  }

  /** The dialog of what the article can be taken away as. */
  get takeAway(): Locator {
    return this.page.locator('dialog.take-away');
  }

  async openTakeAway(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Take away|خذه معك)$/u }).click();
    await expect(this.takeAway).toBeVisible();
    // What is in the dialog is fetched when it is first opened.
    await expect(this.takeAway.getByRole('heading').first()).toBeVisible();
  }

  /** The question whether to open what a link carries. */
  get sharedOffer(): Locator {
    return this.page.locator('dialog.share');
  }

  /** What is printed. */
  get paper(): Locator {
    return this.page.locator('.print-view');
  }

  /** Does what the browser does before it prints, and leaves the page so. */
  async layOutForPrint(): Promise<void> {
    await this.page.emulateMedia({ media: 'print' });
    // What goes on paper comes with the rest that the first view does without.
    await expect(async () => {
      await this.page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      await expect(this.paper).toBeAttached({ timeout: 200 });
    }).toPass();
  }

  async endPrint(): Promise<void> {
    await this.page.emulateMedia({ media: 'screen' });
    await this.page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  }

  /** The choice of the interface's language, in whichever it now speaks. */
  get languageField(): Locator {
    return this.page.locator('select', { has: this.page.locator('option[value="ar"]') });
  }

  /** The choice of the interface's colours, in whichever language. */
  get themeField(): Locator {
    return this.page.locator('select', { has: this.page.locator('option[value="sepia"]') });
  }

  async chooseLanguage(name: string): Promise<void> {
    await this.languageField.selectOption({ label: name });
  }

  async chooseTheme(name: string): Promise<void> {
    await this.themeField.selectOption({ label: name });
  }

  async chooseBaseMap(name: 'Outline' | 'OpenStreetMap'): Promise<void> {
    await this.page.getByRole('button', { name: /^(Base map|خريطة الأساس)/u }).click();
    await this.page.getByRole('radio', { name }).check();
  }

  /** Selects words of the article as a pointer would. */
  async selectWords(words: string): Promise<void> {
    await this.article.evaluate((article, sought) => {
      const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const at = texts.currentNode.textContent?.indexOf(sought) ?? -1;
        if (at < 0) continue;
        texts.currentNode.parentElement?.scrollIntoView({ block: 'center' });
        getSelection()?.setBaseAndExtent(texts.currentNode, at, texts.currentNode, at + sought.length);
        return;
      }
      throw new Error(`no «${sought}» in one piece of the text`);
    }, words);
  }

  /** Whether the phone's sheet lies over what is at hand. */
  async sheetCovers(locator: Locator): Promise<boolean> {
    const [box, sheet] = await Promise.all([locator.boundingBox(), this.page.locator('aside').boundingBox()]);
    return !box || !sheet || box.y + box.height > sheet.y;
  }

  /** The places on the map whose sign's middle is under the map's own buttons and lines. */
  async coveredSigns(): Promise<string[]> {
    return this.page.evaluate(() => {
      const covers = [...document.querySelectorAll('[data-covers-map]')].map((each) =>
        each.getBoundingClientRect(),
      );
      return [...document.querySelectorAll('.map-marker:has(.kind-sign, .map-group) .map-target')]
        .filter((sign) => {
          const box = sign.getBoundingClientRect();
          const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
          return covers.some(
            ({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom,
          );
        })
        .map((sign) => sign.getAttribute('aria-label') ?? '');
    });
  }

  /** Names on the map that its frame cuts, or that lie under a sign, another name or what covers the map; one line each. */
  async unclearNames(): Promise<string[]> {
    return this.map.evaluate((map) => {
      const frame = map.getBoundingClientRect();
      const boxesOf = (selector: string) =>
        [...(map.parentElement?.querySelectorAll(selector) ?? [])].map((element) => ({
          element,
          box: element.getBoundingClientRect(),
        }));
      const share = (a: DOMRect, b: DOMRect) =>
        Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
        Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
      const names = boxesOf('.map-label > span, .map-country-name bdi').filter(
        ({ box }) => share(box, frame) > 0,
      );
      const others = [
        ...names,
        ...boxesOf('.map-group, .map-target:not([data-waits]) > .kind-sign, [data-covers-map], .map-far'),
      ];
      return names.flatMap(({ element, box }) => {
        const isWhole = share(box, frame) > box.width * box.height - 1;
        const over = others.find((each) => {
          // The lines of one name belong together.
          const isOwn = each.element.closest('.map-sign') === element.closest('.map-sign');
          return !isOwn && share(box, each.box) > 6;
        });
        const fault = !isWhole
          ? 'cut'
          : over && `under ${over.element.className} ${over.element.textContent}`;
        return fault ? [`${element.textContent}: ${fault}`] : [];
      });
    });
  }

  /** How far apart two things on the page stand, in pixels from edge to edge. */
  async gapBetween(one: Locator, other: Locator): Promise<number> {
    const [a, b] = await Promise.all([one.boundingBox(), other.boundingBox()]);
    if (!a || !b) return Number.POSITIVE_INFINITY;
    const across = Math.max(a.x - b.x - b.width, b.x - a.x - a.width, 0);
    const down = Math.max(a.y - b.y - b.height, b.y - a.y - a.height, 0);
    return Math.hypot(across, down);
  }

  /** Whether no other part of the row that an element is in stands in its line. */
  async aloneInItsLine(selector: string): Promise<boolean> {
    return this.page.locator(selector).evaluate((element) => {
      const line = element.getBoundingClientRect();
      return [...(element.parentElement?.children ?? [])].every((other) => {
        const { top, bottom } = other.getBoundingClientRect();
        return other === element || bottom <= line.top || top >= line.bottom;
      });
    });
  }

  /** Clicks on a country where its shape is free of other signs. */
  async clickOutline(placeId: string): Promise<void> {
    const point = await this.map.evaluate((map, id) => {
      const { left, top, width, height } = map.getBoundingClientRect();
      for (let y = top + 20; y < top + height; y += 12) {
        for (let x = left + 20; x < left + width; x += 12) {
          const hit = document.elementFromPoint(x, y);
          if (hit instanceof SVGPathElement && hit.dataset.placeId === id) return { x, y };
        }
      }
      return null;
    }, placeId);
    if (!point) throw new Error(`no free point of ${placeId} on the map`);
    await this.page.mouse.click(point.x, point.y);
  }

  /** Where the mapped point of a marker lies in the map pane, in pixels from its centre. */
  async distanceFromMapCentre(locator: Locator): Promise<number> {
    const [box, pane] = await Promise.all([locator.boundingBox(), this.map.boundingBox()]);
    if (!box || !pane) return Number.POSITIVE_INFINITY;
    const dx = box.x + box.width / 2 - (pane.x + pane.width / 2);
    const dy = box.y + box.height / 2 - (pane.y + pane.height / 2);
    return Math.hypot(dx, dy);
  }
}
