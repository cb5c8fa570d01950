import type { CSSProperties } from 'react';
import { labelOffset, type Side } from '../../domain/geo/place-labels.ts';
import { inShownDigits } from '../../i18n/digits.ts';
import { ArticleLetters } from '../../ui/ArticleLetters.tsx';
import type { SignLabelPlace } from './arrange-signs.ts';

interface SignLabelProps extends SignLabelPlace {
  readonly separator: string;
  readonly direction: 'rtl' | 'ltr';
}

/** The words beside a sign; the sign's own name says them to those who listen. */
export function SignLabel({ wording, separator, direction, side, radius }: SignLabelProps) {
  const { names, more, namedBy } = wording;
  return (
    <span className="map-label" aria-hidden="true" style={besideSign(side, radius)}>
      <span dir={direction}>
        {names.map((name, index) => (
          <span key={name}>
            {index > 0 && separator}
            <bdi>{name}</bdi>
          </span>
        ))}
        {more > 0 && (
          <>
            {' '}
            <bdi className="map-label-more" dir="ltr">
              +{inShownDigits(String(more))}
            </bdi>
          </>
        )}
        {namedBy && (
          <>
            {' '}
            <ArticleLetters {...namedBy} />
          </>
        )}
      </span>
    </span>
  );
}

/**
 * Puts an element to a side of the point it is positioned by. It has to be left-to-right, as the map's container is in every
 * language; the words go into an element of their own direction within.
 */
export function besideSign(side: Side, radius: number): CSSProperties {
  const offset = labelOffset(radius, side);
  const { across, down } = side;
  return {
    ...(across === 1 && { insetInlineStart: offset }),
    ...(across === -1 && { insetInlineEnd: offset }),
    ...(down === 1 && { insetBlockStart: offset }),
    ...(down === -1 && { insetBlockEnd: offset }),
    ...(across === 0 && { insetInlineStart: 0 }),
    ...(down === 0 && { insetBlockStart: 0 }),
    translate: `${across === 0 ? '-50%' : '0'} ${down === 0 ? '-50%' : '0'}`,
  };
}
