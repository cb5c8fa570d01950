import type { TFunction } from 'i18next';
import { Fragment, memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Block, BlockLink } from '../../domain/article/article.ts';
import type { Nationality } from '../../domain/recognition/nationalities.ts';
import { coveredLink, type Segment, segmentsOf } from '../../domain/recognition/segments.ts';
import { selectMentionsIn, selectNamesIn } from '../../state/article-slice.ts';
import { nationalitiesIn } from '../../state/nationalities-in.ts';
import { useQuietState } from '../../state/quiet-state.ts';
import { useAppStore } from '../../state/store-context.ts';
import { selectCountries, strengthsIn } from '../../state/word-rules-slice.ts';
import { MentionLink } from './MentionLink.tsx';
import { NationalityWord } from './NationalityWord.tsx';
import { SourceSign } from './SourceSign.tsx';

interface BlockViewProps {
  readonly block: Block;
  readonly articleId: string;
  /** Whether its mentions are lit; far from what is on the screen they need not be. */
  readonly lit: boolean;
}

/** One block of the article in its own direction; its element stays while its mentions are lit and unlit. */
export const BlockView = memo(function BlockView({ block, articleId, lit }: BlockViewProps) {
  const text = lit ? <LitText block={block} articleId={articleId} /> : <PlainText block={block} />;
  const shared = { id: block.id, dir: block.direction, 'data-block-id': block.id };
  switch (block.kind) {
    case 'heading': {
      const Heading = HEADINGS[(block.level ?? 2) - 1] ?? 'h6';
      return <Heading {...shared}>{text}</Heading>;
    }
    case 'quotation':
      return (
        <blockquote {...shared}>
          <p>{text}</p>
        </blockquote>
      );
    case 'list-item':
      return <li {...shared}>{text}</li>;
    case 'paragraph':
      return <p {...shared}>{text}</p>;
  }
});

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

const NO_LINKS: readonly BlockLink[] = [];

/** The block's text cut into plain and lit segments. */
function LitText({ block, articleId }: Pick<BlockViewProps, 'block' | 'articleId'>) {
  const store = useAppStore();
  const { t } = useTranslation();
  const mentions = useQuietState(selectMentionsIn(block.id));
  const nationalities = useNationalities(block);
  const strengths = useMemo(() => {
    const each = strengthsIn(store.getState(), block, mentions);
    return new Map(mentions.map(({ id }, index) => [id, each[index]]));
  }, [store, block, mentions]);
  const { text, links = NO_LINKS } = block;
  const segments = segmentsOf(text, mentions, { links, nationalities });
  const stop = segments.find(({ nationality, link }) => nationality && !link);
  return segments.map((segment) => {
    const { mention } = segment;
    if (!mention) return plain(segment, t, segment === stop);
    const link = coveredLink(segment, segments, links, text);
    return (
      <Fragment key={mention.id}>
        <MentionLink
          mention={mention}
          strength={strengths.get(mention.id) ?? 'named'}
          articleId={articleId}
          t={t}
        />
        {link && <SourceSign link={link} />}
      </Fragment>
    );
  });
}

/** The adjectives of nationality in a block, where the reader wants them lit. */
function useNationalities(block: Block): readonly Nationality[] {
  const store = useAppStore();
  const shown = useQuietState(({ preferences }) => !preferences.hiddenMarks.includes('nationality'));
  const countries = useQuietState(selectCountries);
  const names = useQuietState(selectNamesIn(block.id));
  // biome-ignore lint/correctness/useExhaustiveDependencies: they are read from the store again.
  return useMemo(
    () => (shown ? nationalitiesIn(store.getState(), block) : []),
    [store, shown, block, countries, names],
  );
}

const PlainText = ({ block }: { block: Block }) =>
  block.links
    ? segmentsOf(block.text, [], { links: block.links }).map((segment) => plain(segment))
    : block.text;

function plain({ text, nationality, link }: Segment, t?: TFunction, isStop = false) {
  const words =
    nationality && t ? (
      <NationalityWord
        key={`nationality-${nationality.start}`}
        nationality={nationality}
        tabIndex={link ? undefined : isStop ? 0 : -1}
        t={t}
      />
    ) : (
      text
    );
  if (!link) return words;
  return (
    <a
      key={`link-${link.start}-${text}`}
      className="source-link"
      href={link.href}
      rel="noopener noreferrer"
      target="_blank"
    >
      {words}
    </a>
  );
}
