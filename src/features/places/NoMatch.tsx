import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** Says that no place of the article is called what is sought; in sight, since the field above it may be all that is. */
export function NoMatch({ sought }: { sought: string }) {
  const { t } = useTranslation();
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    line.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <p className="places-empty" ref={line}>
      {t('places.noMatch', { text: sought })}
    </p>
  );
}
