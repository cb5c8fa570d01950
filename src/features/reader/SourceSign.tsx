import { ArrowUpRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { BlockLink } from '../../domain/article/article.ts';

/**
 * Stands for a link of the text whose words are all a place's name, and so lead to the map: a small sign after them. It
 * holds no text of its own, so that the block's text stays as it is.
 */
export function SourceSign({ link: { href } }: { link: BlockLink }) {
  const { t } = useTranslation();
  const { host, pathname } = new URL(href);
  return (
    <a
      className="source-sign"
      href={href}
      rel="noopener noreferrer"
      target="_blank"
      aria-label={t('reader.sourceLink', { target: host || pathname })}
    >
      <ArrowUpRight aria-hidden />
    </a>
  );
}
