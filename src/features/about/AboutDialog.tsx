import { useTranslation } from 'react-i18next';
import { inShownDigits } from '../../i18n/digits.ts';
import { formatShare } from '../../i18n/format.ts';
import { PageDialog } from '../../ui/PageDialog.tsx';
import './about.css';
import { type NewsAccuracy, type PlacingAccuracy, readAccuracy } from './accuracy.ts';
import { DATA_SOURCES, OTHER_SOURCES, PUBLIC_DOMAIN, type Source } from './sources.ts';

interface AboutDialogProps {
  /** The report of how well places are recognised, `docs/accuracy.md`. */
  readonly report: string;
  readonly onClose: () => void;
}

/** What Yaqut is, what it does with what is read, where its data comes from, and how far it can be trusted. */
export function AboutDialog({ report, onClose }: AboutDialogProps) {
  const { t } = useTranslation();
  const { news, placing } = readAccuracy(report);
  return (
    <PageDialog className="about" title={t('aboutPage.title')} closing={t('app.dismiss')} onClose={onClose}>
      <p className="about-summary">{t('aboutPage.what')}</p>
      <p>{t('aboutPage.name', { from: inShownDigits('1224'), to: inShownDigits('1228') })}</p>
      <h3>{t('aboutPage.privacyTitle')}</h3>
      <p>{t('aboutPage.privacy')}</p>
      <ul>
        {LEAVES_THE_DEVICE.map((text) => (
          <li key={text}>{t(text)}</li>
        ))}
      </ul>
      <h3>{t('aboutPage.qualityTitle')}</h3>
      <p>{t('aboutPage.quality')}</p>
      <NewsTable rows={news} />
      <PlacingTable rows={placing} />
      <p>{t('aboutPage.placingNote')}</p>
      <p>{t('aboutPage.limits')}</p>
      <h3>{t('aboutPage.sourcesTitle')}</h3>
      <dl>
        {[...DATA_SOURCES, ...OTHER_SOURCES].map((source) => (
          <SourceEntry key={source.name} source={source} />
        ))}
      </dl>
      <p>{t('aboutPage.code')}</p>
    </PageDialog>
  );
}

/** All that another host can learn, each only by what the reader chooses. */
const LEAVES_THE_DEVICE = [
  'aboutPage.leavesOpenStreetMap',
  'aboutPage.leavesOwnTiles',
  'aboutPage.leavesArchive',
  'aboutPage.leavesVoice',
  'aboutPage.leavesLink',
  'aboutPage.leavesSites',
  'aboutPage.leavesFrame',
] as const;

function SourceEntry({ source: { name, href, licence, use } }: { source: Source }) {
  const { t } = useTranslation();
  return (
    <div>
      <dt>
        <bdi translate="no">
          {href ? (
            <a href={href} target="_blank" rel="noopener noreferrer">
              {name}
            </a>
          ) : (
            name
          )}
        </bdi>{' '}
        <small>
          <bdi>{licence === PUBLIC_DOMAIN ? t('aboutPage.publicDomain') : licence}</bdi>
        </small>
      </dt>
      <dd>{t(use)}</dd>
    </div>
  );
}

const FOLDS = { contiguous: 'aboutPage.foldsContiguous', dealt: 'aboutPage.foldsDealt' } as const;

function NewsTable({ rows }: { rows: readonly NewsAccuracy[] }) {
  const { t, i18n } = useTranslation();
  const share = (value: number) => formatShare(value, i18n.language, 1);
  return (
    <table>
      <caption>{t('aboutPage.newsCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('aboutPage.folds')}</th>
          <th scope="col">{t('aboutPage.measure')}</th>
          <th scope="col">{t('aboutPage.precision')}</th>
          <th scope="col">{t('aboutPage.recall')}</th>
          <th scope="col">{t('aboutPage.f1')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.flatMap(({ folds, exact, overlap }) =>
          (['exact', 'overlap'] as const).map((measure) => {
            const { precision, recall, f1 } = measure === 'exact' ? exact : overlap;
            return (
              <tr key={`${folds} ${measure}`}>
                <th scope="row">{t(FOLDS[folds])}</th>
                <td>{t(measure === 'exact' ? 'aboutPage.exact' : 'aboutPage.overlap')}</td>
                <td>{share(precision)}</td>
                <td>{share(recall)}</td>
                <td>
                  <strong>{share(f1)}</strong>
                </td>
              </tr>
            );
          }),
        )}
      </tbody>
    </table>
  );
}

const PLACES = { all: 'aboutPage.allPlaces', 'without-countries': 'aboutPage.withoutCountries' } as const;

function PlacingTable({ rows }: { rows: readonly PlacingAccuracy[] }) {
  const { t, i18n } = useTranslation();
  const share = (value: number) => formatShare(value, i18n.language, 1);
  return (
    <table>
      <caption>{t('aboutPage.placingCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('aboutPage.placesMeasured')}</th>
          <th scope="col">{t('aboutPage.within', { km: 20 })}</th>
          <th scope="col">{t('aboutPage.within', { km: 161 })}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ of, within20km, within161km }) => (
          <tr key={of}>
            <th scope="row">{t(PLACES[of])}</th>
            <td>{share(within20km)}</td>
            <td>{share(within161km)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
