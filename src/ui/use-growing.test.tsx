import { renderHook, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useGrowing } from './use-growing.ts';

const grow = (of: string, parts: number) =>
  renderHook((props: { of: string; parts: number }) => useGrowing(props.of, props.parts, 3), {
    initialProps: { of, parts },
  });

test('shows some parts at once and the others bit by bit, each time after a paint', async () => {
  const seen = new Set<number>();
  renderHook(() => seen.add(useGrowing('all', 8, 3)));
  expect([...seen]).toEqual([3]);
  await waitFor(() => expect([...seen]).toEqual([3, 6, 9]));
});

test('begins anew for something else', async () => {
  const { result, rerender } = grow('all', 8);
  await waitFor(() => expect(result.current).toBeGreaterThanOrEqual(8));
  rerender({ of: 'sought', parts: 7 });
  expect(result.current).toBe(3);
  await waitFor(() => expect(result.current).toBeGreaterThanOrEqual(7));
});

test('keeps all that is shown when there are fewer or more parts of the same, so that nothing jumps', async () => {
  const { result, rerender } = grow('all', 8);
  await waitFor(() => expect(result.current).toBeGreaterThanOrEqual(8));
  rerender({ of: 'all', parts: 5 });
  expect(result.current).toBeGreaterThanOrEqual(5);
  rerender({ of: 'all', parts: 11 });
  expect(result.current).toBe(9);
  await waitFor(() => expect(result.current).toBeGreaterThanOrEqual(11));
});
