import { type ComponentType, createElement, type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { useAppStore } from './store-context.ts';

/** A view or another part whose code is fetched apart. */
interface Source<Part> {
  readonly part: Part | null;
  fetch(): Promise<void>;
  listen(hear: () => void): () => void;
}

function sourceOf<Part>(load: () => Promise<Part>): Source<Part> {
  const listeners = new Set<() => void>();
  let part: Part | null = null;
  return {
    get part() {
      return part;
    },
    async fetch() {
      if (part) return;
      part = await load();
      for (const hear of listeners) hear();
    },
    listen(hear) {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
  };
}

/**
 * A view whose code is fetched when it is first shown; until it has come there is nothing of it. When it does not come the
 * reader is told, and a view that can be closed is closed, so that opening it is another try.
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => ReactNode {
  return shownFrom(sourceOf(load), Awaited);
}

/** As `onDemand`, and fetched ahead when the page has come to rest, so that a reader who wants it does not wait. */
export function fetchedAhead<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => ReactNode {
  const source = sourceOf(load);
  ahead.push(source.fetch);
  return shownFrom(source, Awaited);
}

/** A view with nothing to be seen at first, which is there from when the page has come to rest. */
export function fromRestOn<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => ReactNode {
  const source = sourceOf(load);
  ahead.push(source.fetch);
  return shownFrom(source, Arriving);
}

/** As `fetchedAhead` for what is no view: the hook gives null until it has come, and fetches it when it is wanted. */
export function partAhead<Part>(load: () => Promise<Part>): (wanted: boolean) => Part | null {
  const source = sourceOf(load);
  ahead.push(source.fetch);
  return (wanted) => usePart(source, wanted, null);
}

const ahead: (() => Promise<void>)[] = [];

/** Fetches the views that are not wanted at first. One that does not come is asked for again when it is shown. */
export async function fetchViewsAhead(): Promise<void> {
  await Promise.allSettled(ahead.map((fetch) => fetch()));
}

interface ShownProps<Props> {
  readonly source: Source<ComponentType<Props>>;
  readonly props: Props;
}

const shownFrom =
  <Props extends object>(
    source: Source<ComponentType<Props>>,
    Shown: (shown: ShownProps<Props>) => ReactNode,
  ) =>
  (props: Props) =>
    createElement(Shown, { source, props });

const nothingYet = () => null;

function Arriving<Props extends object>({ source, props }: ShownProps<Props>) {
  const view = useSyncExternalStore(source.listen, () => source.part, nothingYet);
  return view && createElement(view, props);
}

function Awaited<Props extends object>({ source, props }: ShownProps<Props>) {
  const { onClose = null } = props as { readonly onClose?: () => void };
  const view = usePart(source, true, onClose);
  return view && createElement(view, props);
}

function usePart<Part>(source: Source<Part>, wanted: boolean, giveUp: (() => void) | null): Part | null {
  const store = useAppStore();
  const part = useSyncExternalStore(source.listen, () => source.part, nothingYet);
  useEffect(() => {
    if (part || !wanted) return;
    let awaited = true;
    source.fetch().catch(() => {
      if (!awaited) return;
      store.getState().tell('part-unreachable');
      giveUp?.();
    });
    return () => {
      awaited = false;
    };
  }, [part, wanted, source, store, giveUp]);
  return part;
}
