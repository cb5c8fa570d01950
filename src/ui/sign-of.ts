import { createElement, type ReactElement, type SVGProps } from 'react';

/** What the package of signs knows of one. */
interface SignData {
  readonly node: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[];
}

interface SignProps extends SVGProps<SVGSVGElement> {
  readonly size?: string | number;
}

/** The side of the square in which the package draws all its signs. */
const BOX = 24;

/**
 * A sign of `lucide-react` as a component. The build puts it in the place of the package's own maker of components, which
 * weighs five times as much for contexts, widths and colours that no sign here asks for.
 */
export function signOf({ node }: SignData): (props: SignProps) => ReactElement {
  const lines = node.map(([tag, attributes]) => createElement(tag, attributes));
  return ({ size = BOX, ...others }) =>
    createElement(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: size,
        height: size,
        viewBox: `0 0 ${BOX} ${BOX}`,
        fill: 'none',
        stroke: 'currentColor',
        strokeWidth: 2,
        strokeLinecap: 'round',
        strokeLinejoin: 'round',
        className: 'lucide',
        ...others,
      },
      ...lines,
    );
}
