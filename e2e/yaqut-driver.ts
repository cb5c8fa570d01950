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
  readonly lang?: 'ar' | 'en';
  readonly theme?: 'light' | 'sepia' | 'dark';
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
  }

  async openLit(options: OpenOptions = {}): Promise<void> {
    await this.open(options);
    await expect(this.mentions.first()).toBeVisible();
    await expect(this.map).toBeVisible();
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

  get list(): Locator {
    return this.page.locator('.place-list');
  }

  row(placeId: string): Locator {
    return this.list.locator(`[data-place-id="${placeId}"]`);
  }

  get rowNames(): Promise<string[]> {
    return this.list.locator('[data-place-id] bdi:first-child').allInnerTexts();
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

  async chooseLanguage(name: 'العربية' | 'English'): Promise<void> {
    await this.page.getByRole('button', { name: /^(Language|اللغة)/u }).click();
    await this.page.getByRole('menuitemradio', { name }).click();
  }

  async chooseTheme(name: string): Promise<void> {
    await this.page.getByRole('button', { name: /^(Colours|الألوان)/u }).click();
    await this.page.getByRole('menuitemradio', { name }).click();
  }

  async chooseBaseMap(name: 'Outline' | 'OpenStreetMap'): Promise<void> {
    await this.page.getByRole('button', { name: /^(Base map|خريطة الأساس)/u }).click();
    await this.page.getByRole('menuitemradio', { name }).click();
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
