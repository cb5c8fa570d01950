interface ArticleLettersProps {
  /** The letters of some of the compared articles. */
  readonly letters: readonly string[];
  /** Whether these are all of them. */
  readonly ofAll?: boolean;
}

/** The letters of the articles that name a place: framed for some of them, filled for all, so that no colour is needed. */
export function ArticleLetters({ letters, ofAll = false }: ArticleLettersProps) {
  return (
    <span className="article-letters" data-of={ofAll ? 'all' : 'some'} aria-hidden="true">
      {letters.join(' ')}
    </span>
  );
}
