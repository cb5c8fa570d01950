import type { ReactNode } from 'react';

interface TakeAwayRowProps {
  readonly name: string;
  /** What it is for, in one line. */
  readonly use: string;
  /** What has just been done, to be said aloud too. */
  readonly word: string | null;
  readonly children: ReactNode;
}

/** A way to take the article along, and what can be done with it. */
export function TakeAwayRow({ name, use, word, children }: TakeAwayRowProps) {
  return (
    <li className="take-away-row">
      <div className="take-away-words">
        <strong>{name}</strong>
        <span>{use}</span>
        <span role="status" className="take-away-done">
          {word}
        </span>
      </div>
      {children}
    </li>
  );
}
