import { useTranslation } from 'react-i18next';
import type { AnnotatedArticle } from '../../domain/exchange/annotated-article.ts';
import { placeOf } from '../../domain/recognition/mention.ts';

/** The names that no place is known for, in the order of the text, and what the dots below them say there. */
export function PrintUnlocated({ annotated }: { annotated: AnnotatedArticle }) {
  const { t } = useTranslation();
  const unlocated = annotated.mentions.filter((mention) => placeOf(mention) === null);
  const names = [...new Set(unlocated.map(({ text }) => text))];
  if (names.length === 0) return null;
  return (
    <div className="print-unlocated">
      <h3>{t('print.unlocated')}</h3>
      <p>
        {names.map((name, index) => (
          <span key={name}>
            {index > 0 && t('map.nameSeparator')}
            <bdi className="print-unknown" lang="ar">
              {name}
            </bdi>
          </span>
        ))}
      </p>
    </div>
  );
}
