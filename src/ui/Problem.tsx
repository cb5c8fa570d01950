import type { ReactNode } from 'react';

interface ProblemProps {
  readonly children: ReactNode;
  /** What the reader can do about it, in words and as a deed. */
  readonly remedy?: { readonly label: string; readonly act: () => void };
}

/** One plain sentence where something went wrong, and the way on where there is one. */
export function Problem({ children, remedy }: ProblemProps) {
  return (
    <div className="problem" role="alert">
      <p>{children}</p>
      {remedy && (
        <button type="button" className="button" onClick={remedy.act}>
          {remedy.label}
        </button>
      )}
    </div>
  );
}
