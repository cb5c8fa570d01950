import { type ComponentType, createElement, type ReactNode, useEffect, useState } from 'react';
import { useAppStore } from './store-context.ts';

/** A view whose code is fetched when it is first shown. */
interface Source<Props> {
  view: ComponentType<Props> | null;
  load(): Promise<ComponentType<Props>>;
}

/**
 * A view whose code is fetched when it is first shown; until it has come there is nothing of it. When it does not come the
 * reader is told, and a view that can be closed is closed, so that opening it is another try.
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => ReactNode {
  const source: Source<Props> = { view: null, load };
  return (props) => createElement(Awaited<Props>, { source, props });
}

function Awaited<Props extends object>({ source, props }: { source: Source<Props>; props: Props }) {
  const store = useAppStore();
  const [come, setCome] = useState(source.view !== null);
  const onClose = 'onClose' in props && typeof props.onClose === 'function' ? props.onClose : null;
  useEffect(() => {
    if (come) return;
    let awaited = true;
    source.load().then(
      (view) => {
        source.view = view;
        if (awaited) setCome(true);
      },
      () => {
        if (!awaited) return;
        store.getState().tell('part-unreachable');
        onClose?.();
      },
    );
    return () => {
      awaited = false;
    };
  }, [come, source, store, onClose]);
  return source.view && createElement(source.view, props);
}
