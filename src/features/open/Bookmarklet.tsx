import { Bookmark } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bookmarkletHref } from './bookmarklet.ts';
import { RECEIVE_HASH } from './receive-hash.ts';

/** The bookmark that sends a page of any other site here. */
export function Bookmarklet() {
  const { t } = useTranslation();
  const link = useRef<HTMLAnchorElement>(null);
  const [copied, setCopied] = useState(false);

  // React refuses such an address as a rule; here it is our own, and only ever dragged.
  useEffect(() => {
    const bookmark = link.current;
    const stay = (event: Event) => event.preventDefault();
    bookmark?.setAttribute('href', program());
    bookmark?.addEventListener('click', stay);
    return () => bookmark?.removeEventListener('click', stay);
  }, []);

  return (
    <details className="bookmarklet">
      <summary>{t('open.fromPages')}</summary>
      <p>{t('open.bookmarkletHow')}</p>
      <p className="bookmarklet-row">
        <a ref={link} href={RECEIVE_HASH} className="button" draggable>
          <Bookmark aria-hidden size="1.125rem" />
          {t('open.bookmarkletName')}
        </a>
        <button
          type="button"
          className="button"
          onClick={() => void navigator.clipboard.writeText(program()).then(() => setCopied(true))}
        >
          {t('open.bookmarkletCopy')}
        </button>
        <span role="status">{copied ? t('open.copied') : ''}</span>
      </p>
    </details>
  );
}

const program = () => bookmarkletHref(new URL('./', document.baseURI).href);
