import { type Block, blockId } from '../../src/domain/article/article.ts';
import { parsePlainText } from '../../src/domain/article/parse-plain-text.ts';
import { annotatedArticle } from '../../src/domain/exchange/annotated-article.ts';
import { toGeoJson } from '../../src/domain/exchange/geojson.ts';
import type { Gazetteer } from '../../src/domain/gazetteer/gazetteer.ts';
import { startRecognition } from '../../src/domain/recognition/recognise.ts';
import type { TaggerModel } from '../../src/domain/recognition/tagger/model.ts';
import { isDocument, readDocument } from './read-document.ts';
import { readLines } from './read-lines.ts';
import { writeOut } from './write-out.ts';

/** Lines read together, in UTF-16 units, since a heading is told by the line after it. */
const BATCH = 1 << 16;

/** Prints a text's mentions as one GeoJSON FeatureCollection on one line, feature by feature. */
export async function annotateText(file: string, gazetteer: Gazetteer, model: TaggerModel): Promise<void> {
  const recognition = startRecognition(gazetteer, model);
  const blocks: Block[] = [];
  const document = isDocument(file) ? await readDocument(file) : { title: null, language: 'ar' };
  for await (const block of 'blocks' in document ? document.blocks : readBlocks(file)) {
    recognition.read(block);
    blocks.push(block);
  }
  const article = { id: 'text', title: document.title, language: document.language, blocks };
  const { type, features, ...members } = toGeoJson(
    annotatedArticle(article, recognition.mentions(), gazetteer.place),
  );
  await writeOut(`{"type":${JSON.stringify(type)},"features":[`);
  let separator = '';
  for (const feature of features) {
    await writeOut(`${separator}${JSON.stringify(feature)}`);
    separator = ',';
  }
  await writeOut(`],${JSON.stringify(members).slice(1)}\n`);
}

async function* readBlocks(file: string): AsyncGenerator<Block, void, void> {
  let batch: string[] = [];
  let length = 0;
  let offset = 0;
  let count = 0;
  const flush = () => {
    const text = batch.join('');
    const blocks = parsePlainText(text).map(
      (block): Block => ({ ...block, id: blockId(count++), offset: offset + block.offset }),
    );
    offset += text.length;
    batch = [];
    length = 0;
    return blocks;
  };
  for await (const line of readLines(file)) {
    batch.push(line);
    length += line.length;
    if (length >= BATCH) yield* flush();
  }
  yield* flush();
}
