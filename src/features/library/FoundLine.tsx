import { useMemo } from 'react';
import type { Article } from '../../domain/article/article.ts';
import { foundWords } from '../../domain/library/found-words.ts';

interface FoundLineProps {
  readonly article: Article;
  /** What is typed in the search. */
  readonly typed: string;
  /** What stands here where the text does not have it. */
  readonly opening: string;
}

/** A line of the text around what was found in it, else how the text begins. */
export function FoundLine({ article, typed, opening }: FoundLineProps) {
  const found = useMemo(() => foundWords(typed, article), [typed, article]);
  if (!found && opening === '') return null;
  const quotation = found?.quotation;
  return (
    <p className="library-opening at-start" lang={article.language} dir="auto">
      {quotation ? (
        <>
          {quotation.cutBefore && '…'}
          {quotation.before}
          <mark>{quotation.name}</mark>
          {quotation.after}
          {quotation.cutAfter && '…'}
        </>
      ) : (
        opening
      )}
    </p>
  );
}
