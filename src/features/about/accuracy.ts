/** How well the recogniser did on a set of texts: shares from 0 to 1. */
interface Found {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** One way of dividing the corpus for cross-validation. */
export interface NewsAccuracy {
  readonly folds: 'contiguous' | 'dealt';
  readonly exact: Found;
  readonly overlap: Found;
}

/** How near found places are put to where they are. */
export interface PlacingAccuracy {
  readonly of: 'all' | 'without-countries';
  readonly within20km: number;
  readonly within161km: number;
}

/** The figures that the page shows, read from the report that the measuring is written down in, so that they are the same. */
export interface Accuracy {
  readonly news: readonly NewsAccuracy[];
  readonly placing: readonly PlacingAccuracy[];
}

/** Reads `docs/accuracy.md`; a table that is not there as expected gives no rows. */
export function readAccuracy(report: string): Accuracy {
  return {
    news: rowsUnder(report, 'exact P').flatMap(({ label, numbers }): NewsAccuracy[] => {
      const [precision, recall, f1, overlapPrecision, overlapRecall, overlapF1] = numbers;
      const folds = label.startsWith('contiguous') ? 'contiguous' : label.startsWith('runs') ? 'dealt' : null;
      if (folds === null || overlapF1 === undefined) return [];
      return [
        {
          folds,
          exact: { precision, recall, f1 } as Found,
          overlap: { precision: overlapPrecision, recall: overlapRecall, f1: overlapF1 } as Found,
        },
      ];
    }),
    placing: rowsUnder(report, '≤ 20 km of linked').flatMap(({ label, cells }): PlacingAccuracy[] => {
      const [within20km, within161km] = [cells[2], cells[3]].map(Number);
      const of = label === 'all' ? 'all' : label === 'without countries' ? 'without-countries' : null;
      return of && within20km && within161km ? [{ of, within20km, within161km }] : [];
    }),
  };
}

interface Row {
  readonly label: string;
  readonly cells: readonly string[];
  readonly numbers: readonly number[];
}

/** The rows of the table that has this among its headings. */
function rowsUnder(report: string, heading: string): Row[] {
  const lines = report.split('\n');
  const head = lines.findIndex((line) => line.startsWith('|') && line.includes(heading));
  if (head < 0) return [];
  const rest = lines.slice(head + 2);
  const length = rest.findIndex((line) => !line.startsWith('|'));
  return rest.slice(0, length < 0 ? rest.length : length).map((line) => {
    const [label = '', ...cells] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.replaceAll('*', '').trim());
    return { label, cells, numbers: cells.map(Number) };
  });
}
