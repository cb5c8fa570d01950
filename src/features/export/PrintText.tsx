import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Block } from '../../domain/article/article.ts';
import { listRuns } from '../../domain/article/list-runs.ts';
import {
  type AnnotatedArticle,
  meantPlace,
  mentionsByBlock,
  type NamedPlace,
} from '../../domain/exchange/annotated-article.ts';
import { placeOf } from '../../domain/recognition/mention.ts';
import { segmentsOf } from '../../domain/recognition/segments.ts';
import { formatCount } from '../../i18n/format.ts';

interface PrintTextProps {
  readonly annotated: AnnotatedArticle;
  readonly named: readonly NamedPlace[];
}

/** The text, each name of a place followed by the place's number; one without a place has dots below it and no number. */
export function PrintText({ annotated: { article, mentions, places }, named }: PrintTextProps) {
  const { i18n } = useTranslation();
  const numbers = new Map(named.map(({ place, number }) => [place, number]));
  const inBlock = mentionsByBlock(mentions);

  const contentOf = (block: Block) =>
    segmentsOf(block.text, inBlock.get(block.id) ?? []).map(({ text, mention }) => {
      const place = mention ? meantPlace(mention, places) : undefined;
      const number = place && numbers.get(place);
      if (mention && placeOf(mention) === null) {
        return (
          <span key={mention.id} className="print-unknown">
            {text}
          </span>
        );
      }
      if (!mention || number === undefined) return text;
      return (
        <span key={mention.id} className="print-mark">
          <span className="print-name">{text}</span>
          <sup>{formatCount(number, i18n.language)}</sup>
        </span>
      );
    });
  return (
    <div className="print-text" lang={article.language}>
      {listRuns(article.blocks).map((run) => {
        const [first] = run;
        if (first?.kind !== 'list-item') {
          return run.map((block) => <PrintBlock key={block.id} block={block} content={contentOf(block)} />);
        }
        const List = first.ordered ? 'ol' : 'ul';
        return (
          <List key={first.id} dir={first.direction}>
            {run.map((block) => (
              <li key={block.id} dir={block.direction}>
                {contentOf(block)}
              </li>
            ))}
          </List>
        );
      })}
    </div>
  );
}

function PrintBlock({ block, content }: { block: Block; content: ReactNode }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = block.level === 1 ? 'h1' : 'h2';
      return <Heading dir={block.direction}>{content}</Heading>;
    }
    case 'quotation':
      return <blockquote dir={block.direction}>{content}</blockquote>;
    case 'paragraph':
    case 'list-item':
      return <p dir={block.direction}>{content}</p>;
  }
}
