import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import JSZip from 'jszip';
import { shareHash } from '../src/services/share-link.ts';
import { expect, test } from './fixtures.ts';
import { type Sentinel, startSentinel } from './sentinel.ts';
import type { YaqutDriver } from './yaqut-driver.ts';

let other: Sentinel;
test.beforeEach(async () => {
  other = await startSentinel();
});
test.afterEach(() => other.close());

/** Chromium tells what it refuses even in a document that is only parsed. */
const REFUSED = /violates the following Content Security Policy directive/u;
test.use({ quiet: false });

const file = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
});

/** Everything that could run, fetch, frame or navigate; each would be heard by the page or by the other host. */
const hostile = (other: string) => `<script>window.ran=1</script><script src="${other}/script"></script>
<img src="${other}/img" onerror="window.ran=1"><img src=x onerror="window.ran=1"><img srcset="${other}/srcset 1x">
<svg onload="window.ran=1"><script>window.ran=1</script><image href="${other}/svg"/><use href="${other}/use#a"/></svg>
<iframe src="${other}/frame"></iframe><iframe srcdoc="<script>parent.ran=1</script>"></iframe><object data="${other}/object"></object>
<embed src="${other}/embed"><video src="${other}/video" poster="${other}/poster" autoplay onerror="window.ran=1"></video>
<audio src="${other}/audio" autoplay></audio><link rel="stylesheet" href="${other}/sheet"><link rel="preload" as="script" href="${other}/preload">
<link rel="dns-prefetch" href="${other}"><style>@import "${other}/import"; body { background: url(${other}/css) }</style>
<div style="background:url(${other}/style)">x</div><meta http-equiv="refresh" content="0;url=${other}/refresh"><base href="${other}/">
<form action="${other}/form" id="f"><input name="attributes" autofocus onfocus="window.ran=1"><button>x</button></form>
<a href="javascript:window.ran=1">رابط</a> <a href="data:text/html,<script>window.ran=1</script>">رابط</a>
<a href="https://ok.example/" ping="${other}/ping" onclick="window.ran=1">رابط</a>
<details open ontoggle="window.ran=1"><summary>x</summary></details><template><script>window.ran=1</script></template>
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=window.ran=1&gt;"></table></mtext></math>
<noscript><p title="</noscript><img src=${other}/noscript onerror=window.ran=1>"></noscript>`;

/** Waits a moment, tries every link that is left as far as it stays here, and tells what came of it all. */
async function expectHarmless(app: YaqutDriver): Promise<void> {
  await app.page.waitForTimeout(500);
  await expect(
    app.article.locator(
      'script, img, iframe, object, embed, video, audio, form, input, style, link, meta, base, template, svg:not(.kind-sign, .lucide)',
    ),
  ).toHaveCount(0);
  const left = await app.article.evaluate((article) => ({
    handlers: [...article.querySelectorAll('*')]
      .flatMap((element) => element.getAttributeNames())
      .filter((name) => /^on|^ping$|^srcdoc$/u.test(name)),
    links: [...article.querySelectorAll('a[href]')]
      .map((link) => (link as HTMLAnchorElement).protocol)
      .filter((protocol) => !/^https?:$/u.test(protocol)),
  }));
  expect(left).toEqual({ handlers: [], links: [] });
  expect(await app.page.evaluate(() => 'ran' in window)).toBe(false);
  expect(app.page.frames()).toHaveLength(1);
  expect(new URL(app.page.url()).host).toBe(new URL(test.info().project.use.baseURL ?? '').host);
  expect(other.asked).toEqual([]);
  expect(app.helper.errors.filter((error) => !REFUSED.test(error))).toEqual([]);
}

test('in HTML', async ({ app }) => {
  await app.openLit({ lang: 'en' });
  const html = `<!doctype html><body onload="window.ran=1"><h1>خبر</h1><p>وصل إلى بغداد.</p>${hostile(other.address)}`;
  await app.fileField.setInputFiles(file('evil.html', html));
  await expect(app.mentionsOf('geonames:98182')).toHaveText(['بغداد']);
  await expectHarmless(app);
});

test('in a page with menus, of which the article is picked', async ({ app }) => {
  await app.openLit({ lang: 'en' });
  const text = 'وصل الوفد إلى بغداد صباح اليوم لإجراء محادثات مع الحكومة بشأن الاتفاق الجديد. '.repeat(12);
  const html = `<!doctype html><title>خبر</title><body><nav><a href="/">x</a></nav><article><h1>خبر</h1><p>${text}</p><p>${text}</p>${hostile(other.address)}</article><footer>y</footer>`;
  await app.fileField.setInputFiles(file('evil.html', html));
  await expect(app.mentionsOf('geonames:98182').first()).toBeVisible();
  await expectHarmless(app);
});

test('in Markdown', async ({ app }) => {
  await app.openLit({ lang: 'en' });
  const markdown = `# خبر\n\nوصل إلى بغداد [هنا](javascript:window.ran=1) ![x](${other.address}/picture).\n\n${hostile(other.address)}\n\n<javascript:window.ran=1>`;
  await app.fileField.setInputFiles(file('evil.md', markdown));
  await expect(app.mentionsOf('geonames:98182')).toHaveText(['بغداد']);
  await expectHarmless(app);
});

test('pasted from another page', async ({ app }) => {
  await app.openLit({ lang: 'en' });
  await app.page.evaluate(
    (html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      clipboardData.setData('text/plain', 'x');
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    `<p>وصل إلى بغداد.</p>${hostile(other.address)}`,
  );
  await expect(app.mentionsOf('geonames:98182')).toHaveText(['بغداد']);
  await expectHarmless(app);
});

test('in a Word document: links that run, pictures and parts from elsewhere', async ({ app }) => {
  const office = 'http://schemas.openxmlformats.org';
  const relation = (id: string, kind: string, target: string, mode = '') =>
    `<Relationship Id="${id}" Type="${office}/officeDocument/2006/relationships/${kind}" Target="${target}"${mode}/>`;
  const external = ' TargetMode="External"';
  const zip = new JSZip();
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="${office}/package/2006/relationships">${relation('r', 'officeDocument', 'word/document.xml')}</Relationships>`,
  );
  zip.file(
    'word/_rels/document.xml.rels',
    `<Relationships xmlns="${office}/package/2006/relationships">${relation('a', 'hyperlink', 'javascript:window.ran=1', external)}${relation('b', 'image', `${other.address}/picture.png`, external)}${relation('c', 'attachedTemplate', `${other.address}/template.dotm`, external)}</Relationships>`,
  );
  zip.file(
    'word/document.xml',
    `<w:document xmlns:w="${office}/wordprocessingml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships" xmlns:wp="${office}/drawingml/2006/wordprocessingDrawing" xmlns:a="${office}/drawingml/2006/main" xmlns:pic="${office}/drawingml/2006/picture"><w:body>
    <w:p><w:r><w:t>وصل الوفد إلى بغداد &lt;script&gt;window.ran=1&lt;/script&gt;&lt;img src=x onerror=window.ran=1&gt;.</w:t></w:r></w:p>
    <w:p><w:hyperlink r:id="a"><w:r><w:t>رابط</w:t></w:r></w:hyperlink></w:p>
    <w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="b" r:embed="b"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>
    </w:body></w:document>`,
  );
  await app.openLit({ lang: 'en' });
  await app.fileField.setInputFiles(file('evil.docx', await zip.generateAsync({ type: 'nodebuffer' })));
  await expect(app.mentionsOf('geonames:98182')).toHaveText(['بغداد']);
  await expect(app.article).toContainText('<script>window.ran=1</script>');
  await expectHarmless(app);
});

const hostileText = () =>
  `وصل إلى بغداد </script>${hostile(other.address).replaceAll('\n', ' ')} ]]> --> "' .`;

test('in a link that is followed', async ({ app }) => {
  const hash = await shareHash({
    v: 1,
    article: {
      title: `خبر </title><img src=x onerror="window.ran=1">`,
      language: 'ar',
      blocks: [{ kind: 'paragraph', text: hostileText() }],
    },
    corrections: [],
    about: null,
  });
  await app.open({ lang: 'en', hash });
  await app.sharedOffer.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(app.mentionsOf('geonames:98182')).toHaveText(['بغداد']);
  await expectHarmless(app);
});

test('as text in every file that is taken away: harmless where it is opened again, and as a page', async ({
  app,
  browser,
}, testInfo) => {
  await app.openLit({ lang: 'en' });
  await app.fileField.setInputFiles(file('evil.txt', hostileText()));
  await expect(app.mentionsOf('geonames:98182')).toHaveText(['بغداد']);
  const text = await app.blocks.first().innerText();
  await expectHarmless(app);
  await app.openTakeAway();
  const saved = new Map<string, string>();
  for (const button of await app.takeAway.getByRole('button', { name: /^Save/u }).all()) {
    const download = app.page.waitForEvent('download');
    await button.click();
    const path = testInfo.outputPath(`taken.${(await download).suggestedFilename().split('.').at(-1)}`);
    await (await download).saveAs(path);
    saved.set(path.split('.').at(-1) ?? '', path);
  }
  await app.helper.press('Escape');
  await app.layOutForPrint();
  await expect(app.paper).toContainText('بغداد');
  await app.endPrint();
  for (const ending of ['geojson', 'xml', 'jsonld']) {
    await app.fileField.setInputFiles(saved.get(ending) ?? '');
    await expect(app.blocks.first()).toHaveText(text);
    await expectHarmless(app);
  }

  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(pathToFileURL(saved.get('html') ?? '').href);
  await expect(page.locator('.mention')).toHaveText(['بغداد']);
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(page.frames()).toHaveLength(1);
  expect(page.url()).toMatch(/^file:/u);
  await context.close();
  expect(other.asked).toEqual([]);
});

test('in our own formats, made by another hand: refused with a sentence, or opened without harm', async ({
  app,
}) => {
  await app.openLit({ lang: 'en' });
  await app.fileField.setInputFiles(file('a.txt', 'وصل إلى بغداد.'));
  await expect(app.mentionsOf('geonames:98182')).toHaveCount(1);
  await app.openTakeAway();
  const take = async (name: RegExp) => {
    const download = app.page.waitForEvent('download');
    await app.takeAway.getByRole('button', { name }).click();
    return readFile(await (await download).path(), 'utf8');
  };
  const geojson = await take(/^Save.*GeoJSON/u);
  const tei = await take(/^Save.*TEI/u);
  await app.helper.press('Escape');
  const withLink = JSON.parse(geojson);
  withLink.yaqut.article.blocks[0].links = [{ start: 0, end: 3, href: 'javascript:window.ran=1' }];
  const entities = `<!DOCTYPE TEI [<!ENTITY x SYSTEM "${other.address}/entity">]>${tei.replace(/^<\?xml[^>]*\?>/u, '').replace('وصل', '&x;')}`;
  for (const [name, content] of [
    ['link.geojson', JSON.stringify(withLink)],
    ['entities.xml', entities],
    ['sheet.xml', tei.replace('?>', `?><?xml-stylesheet href="${other.address}/xsl" type="text/xsl"?>`)],
    ['link.xml', tei.replace('وصل', '<ref target="javascript:window.ran=1">وصل</ref>')],
  ] as const) {
    await app.fileField.setInputFiles(file(name, content));
    await app.page.waitForTimeout(300);
    await expectHarmless(app);
  }
});
