import { fireEvent, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Problem } from './Problem.tsx';

/** React writes what it caught to the console, which is as it should be and not for the test's output. */
beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => vi.restoreAllMocks());

const illness = { ill: true };
function Patient() {
  if (illness.ill) throw new Error('ill');
  return <p>Well again</p>;
}

const renderWard = () =>
  render(
    <StrictMode>
      <ErrorBoundary
        fallback={(again) => (
          <Problem remedy={{ label: 'Try again', act: again }}>It cannot be shown.</Problem>
        )}
      >
        <Patient />
      </ErrorBoundary>
      <p>The rest of the page</p>
    </StrictMode>,
  );

describe('an error in a view', () => {
  it('is told in its place, and the rest of the page goes on', () => {
    illness.ill = true;
    renderWard();
    expect(screen.getByRole('alert').textContent).toContain('It cannot be shown.');
    expect(screen.getByText('The rest of the page')).toBeTruthy();
    expect(screen.queryByText('Well again')).toBeNull();
  });

  it('can be tried again, as often as it takes', () => {
    illness.ill = true;
    renderWard();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByRole('alert')).toBeTruthy();
    illness.ill = false;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('Well again')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is not thought of where there is none', () => {
    illness.ill = false;
    renderWard();
    expect(screen.getByText('Well again')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('a problem', () => {
  it('has no button where there is nothing to be done', () => {
    render(<Problem>The file is damaged.</Problem>);
    expect(screen.getByRole('alert').textContent).toBe('The file is damaged.');
    expect(screen.queryByRole('button')).toBeNull();
  });
});
