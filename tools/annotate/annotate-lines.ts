import { parsePlainText } from '../../src/domain/article/parse-plain-text.ts';
import { annotatedArticle } from '../../src/domain/exchange/annotated-article.ts';
import { mentionRecords } from '../../src/domain/exchange/mention-record.ts';
import type { Gazetteer } from '../../src/domain/gazetteer/gazetteer.ts';
import { recognise } from '../../src/domain/recognition/recognise.ts';
import type { TaggerModel } from '../../src/domain/recognition/tagger/model.ts';
import { PlainError } from './plain-error.ts';
import { readLines } from './read-lines.ts';
import { writeOut } from './write-out.ts';

/**
 * Prints a line `{"id","mentions"}` for each line `{"id","text"}` as it is read. A line that is none is told by
 * `complain` and passed over.
 */
export async function annotateLines(
  file: string,
  gazetteer: Gazetteer,
  model: TaggerModel,
  complain: (error: PlainError) => void,
): Promise<void> {
  let number = 0;
  for await (const line of readLines(file)) {
    number++;
    if (line.trim() === '') continue;
    const record = parseLine(line.replace('\ufeff', ''));
    if (typeof record === 'string') {
      complain(new PlainError(`${file}, line ${number}: ${record}`));
      continue;
    }
    const blocks = parsePlainText(record.text);
    const article = { id: 'text', title: null, language: 'ar', blocks };
    const found = recognise(blocks, gazetteer, model);
    const mentions = mentionRecords(annotatedArticle(article, found, gazetteer.place)).map(
      ({ start, end, text, placeId, kind, lat, lon, score }) => ({
        start,
        end,
        text,
        placeId,
        kind,
        lat,
        lon,
        score,
      }),
    );
    await writeOut(`${JSON.stringify({ id: record.id, mentions })}\n`);
  }
}

/** The line's record, or what is wrong with it. */
function parseLine(line: string): { id: unknown; text: string } | string {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  if (typeof record === 'object' && record !== null && 'id' in record && 'text' in record) {
    const { id, text } = record;
    if (typeof text === 'string') return { id, text };
  }
  return 'no "id" and "text"';
}
