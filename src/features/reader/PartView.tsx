import { type CSSProperties, type ReactNode, useRef } from 'react';
import type { Block } from '../../domain/article/article.ts';
import type { Part } from '../../domain/article/parts.ts';
import { selectShownMention } from '../../state/focus-slice.ts';
import { useLaterState } from '../../state/store-context.ts';
import { BlockView } from './BlockView.tsx';
import { useNearness } from './use-nearness.ts';

interface PartViewProps {
  readonly part: Part;
  readonly articleId: string;
  /** Whether it is one of many: then it is laid out, and its mentions lit, only when it comes near the screen. */
  readonly ofMany: boolean;
}

/**
 * Some consecutive blocks. All of a long text is always in the page, so that the browser's own search, anchors and
 * selections reach it; what costs (layout, marks that can be chosen) comes with what is near.
 */
export function PartView({ part, articleId, ofMany }: PartViewProps) {
  const element = useRef<HTMLDivElement>(null);
  const near = useNearness(element, ofMany);
  const awaited = useLaterState((state) => {
    const blockId = ofMany ? selectShownMention(state)?.blockId : undefined;
    return blockId !== undefined && part.blocks.some(({ id }) => id === blockId);
  });
  const view = (block: Block) => (
    <BlockView key={block.id} block={block} articleId={articleId} lit={near || awaited} />
  );
  return (
    <div
      ref={element}
      className="part"
      data-of-many={ofMany || undefined}
      style={ofMany ? ({ '--lines': part.lines } as CSSProperties) : undefined}
    >
      {withLists(part.blocks, view)}
    </div>
  );
}

/** List items that follow one another stand in one list. */
function withLists(blocks: readonly Block[], view: (block: Block) => ReactNode): ReactNode[] {
  const shown: ReactNode[] = [];
  let items: Block[] = [];
  const closeList = () => {
    const [first] = items;
    if (!first) return;
    const List = first.ordered ? 'ol' : 'ul';
    shown.push(
      <List key={first.id} dir={first.direction}>
        {items.map(view)}
      </List>,
    );
    items = [];
  };
  for (const block of blocks) {
    const continues = block.kind === 'list-item' && block.ordered === items[0]?.ordered;
    if (!continues) closeList();
    if (block.kind === 'list-item') items.push(block);
    else shown.push(view(block));
  }
  closeList();
  return shown;
}
