import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Feature, FeatureCollection } from 'geojson';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'annotate-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, contents: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, contents);
  return file;
}

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a reader does, with this on its standard input. */
function annotate(args: readonly string[], input?: string): Promise<Run> {
  return run('npm', ['run', '--silent', 'annotate', '--', ...args], input);
}

function run(command: string, args: readonly string[], input = ''): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');

describe('annotate', { timeout: 60_000 }, () => {
  it('prints a FeatureCollection a file, with offsets into the file as it is', async () => {
    const text = '\ufeffوصل الوفد إلى القاهرة.\r\n\r\nثم عاد إلى بغداد.\n';
    const files = [write('one.txt', text), write('two.txt', 'في بيروت أمطار.')];
    const { code, out, err } = await annotate(files);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [one, two] = linesOf(out).map((line) => JSON.parse(line) as FeatureCollection);
    const found = one?.features.map(({ properties, geometry }) => ({
      ...properties,
      point: geometry.type,
    }));
    expect(found).toMatchObject([
      { text: 'القاهرة', placeId: 'geonames:360630', point: 'Point' },
      { text: 'بغداد', kind: 'city', point: 'Point' },
    ]);
    for (const mention of one?.features ?? []) {
      const { start, end, text: name } = mention.properties ?? {};
      expect(text.slice(start, end)).toBe(name);
    }
    expect(two?.features).toHaveLength(1);
  });

  it('reads Markdown, HTML and old encodings as the page does; offsets count in the blocks joined by line ends', async () => {
    const old = Buffer.from([0xc8, 0xdb, 0xcf, 0xc7, 0xcf]);
    const files = [
      write('news.md', '# محادثات القاهرة\n\n- **الدوحة**\n- [بغداد](https://example.org)\n'),
      write(
        'page.html',
        '<title>x</title><h1>خبر</h1><p>وصل إلى بيروت<script>document.title="دمشق"</script></p>',
      ),
      write('old.htm', Buffer.concat([Buffer.from('<meta charset=windows-1256><p>'), old])),
    ];
    const { code, out, err } = await annotate(files);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const found = linesOf(out).map((line) => {
      const { features, yaqut } = JSON.parse(line);
      const { blocks } = yaqut.article;
      const source = blocks.map((block: { text: string }) => block.text).join('\n');
      return features.map(({ properties }: Feature) => source.slice(properties?.start, properties?.end));
    });
    expect(found).toEqual([['القاهرة', 'الدوحة', 'بغداد'], ['بيروت'], ['بغداد']]);
  });

  it('says in one line why a document cannot be read, and goes on with the next', async () => {
    const files = [
      write('photo.md', Buffer.from('89504e470d0a1a0a0000', 'hex')),
      write('blank.html', '<p> </p>'),
      join(folder, 'none.md'),
      write('good.md', 'وصل إلى بغداد.'),
    ];
    const { code, out, err } = await annotate(files);
    expect(code).toBe(1);
    expect(linesOf(err).map((line) => line.replace(`${folder}/`, ''))).toEqual([
      'annotate: photo.md: a picture, not a text',
      'annotate: blank.html: no text in it',
      'annotate: none.md: no such file',
    ]);
    expect(linesOf(out)).toHaveLength(1);
  });

  it('reads standard input and offsets stay right far into a long text', async () => {
    const line = 'خبر بلا أماكن يتكرر حتى يطول النص ويزيد على دفعة واحدة من السطور.\n';
    const text = `${line.repeat(4000)}عاد الوفد إلى الخرطوم مساء أمس.`;
    const { code, out } = await annotate(['-'], text);
    expect(code).toBe(0);
    const { features } = JSON.parse(out) as FeatureCollection;
    const names = features.map(({ properties }) => text.slice(properties?.start, properties?.end));
    expect(names.at(-1)).toBe('الخرطوم');
    expect(names).toEqual(features.map(({ properties }) => properties?.text));
  });

  it('answers line by line, tells the lines that are none, and goes on', async () => {
    const file = write(
      'texts.jsonl',
      [
        '{"id":1,"text":"وصل إلى القاهرة.\\nثم إلى بغداد."}',
        'no json',
        '{"id":2}',
        '',
        '{"id":"٣","text":"سطر فيه \u2028 فاصل ثم بيروت"}\r',
        '{"id":{"a":[1]},"text":""}',
      ].join('\n'),
    );
    const { code, out, err } = await annotate(['--jsonl', file]);
    expect(code).toBe(1);
    expect(linesOf(err)).toEqual([
      `annotate: ${file}, line 2: not JSON`,
      `annotate: ${file}, line 3: no "id" and "text"`,
    ]);
    const answers = linesOf(out).map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual([1, '٣', { a: [1] }]);
    expect(answers.map(({ mentions }) => mentions.length)).toEqual([2, 1, 0]);
    expect(Object.keys(answers[0].mentions[0]).sort()).toEqual(
      ['start', 'end', 'text', 'placeId', 'kind', 'lat', 'lon', 'score'].sort(),
    );
  });

  it('tells in one line what cannot be read, reads the rest, and ends with 1', async () => {
    const sub = join(folder, 'sub');
    mkdirSync(sub);
    const good = write('good.txt', 'في الدوحة اليوم.');
    const bad = [
      [join(folder, 'none.txt'), 'no such file'],
      [sub, 'is a folder'],
      [write('empty.txt', ''), 'empty'],
      [write('blank.txt', '\ufeff \n\t\n'), 'empty'],
      [write('image.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 1)), 'not a text file'],
      [write('old.txt', Uint8Array.of(0xc7, 0xe1, 0xde, 0xc7, 0x20)), 'not UTF-8'],
      [write('cut.txt', Buffer.from('القاهرة').subarray(0, 5)), 'not UTF-8'],
    ] as const;
    const { code, out, err } = await annotate([...bad.map(([file]) => file), good]);
    expect(code).toBe(1);
    expect(linesOf(err)).toEqual(bad.map(([file, reason]) => `annotate: ${file}: ${reason}`));
    expect(linesOf(out)).toHaveLength(1);
  });

  it.skipIf(process.getuid?.() === 0)('tells what it may not read', async () => {
    const file = write('closed.txt', 'في الدوحة');
    chmodSync(file, 0);
    expect((await annotate([file])).err).toBe(`annotate: ${file}: may not be read\n`);
  });

  it('says how it is called when it is called wrongly', async () => {
    for (const args of [[], ['--jsonl'], ['--what', 'x.txt']]) {
      const { code, out, err } = await annotate(args);
      expect({ code, out, lines: linesOf(err).length }).toEqual({ code: 2, out: '', lines: 1 });
    }
  });

  it('ends quietly when its reader has enough', async () => {
    const file = write('many.jsonl', '{"id":1,"text":"في القاهرة"}\n'.repeat(20_000));
    const command = `npm run --silent annotate -- --jsonl '${file}' | head -n 2`;
    const { out, err } = await run('sh', ['-c', command]);
    expect(linesOf(out)).toHaveLength(2);
    expect(err).toBe('');
  });

  it('keeps a large file of lines out of memory', async () => {
    const line = `${JSON.stringify({ id: 1, text: 'خبر قصير من القاهرة.', source: 'x'.repeat(100_000) })}\n`;
    const file = write('large.jsonl', line.repeat(2000));
    const script = join(ROOT, 'tools/annotate.ts');
    const args = ['--max-old-space-size=160', '--import', 'tsx', script, '--jsonl', file];
    const { code, out } = await run(process.execPath, args);
    expect(code).toBe(0);
    expect(linesOf(out)).toHaveLength(2000);
  });
});
