import { useLayoutEffect, useRef } from 'react';
import type { BuiltMap } from '../../state/map-view-slice.ts';
import { keepFitted } from './fit-still-map.ts';
import './outlines.css';

/** A drawing of the map that stands in for it until it has come, in the view that it will begin with. */
export function StillMap({ map: { viewBox, drawn, places, paths } }: { map: BuiltMap }) {
  const svg = useRef<SVGSVGElement>(null);
  useLayoutEffect(() => (svg.current ? keepFitted(svg.current) : undefined), []);
  return (
    <svg
      ref={svg}
      className="still-map"
      viewBox={viewBox}
      data-drawn={drawn}
      data-places={places}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      {paths.map(({ className, kind, d }) => (
        <path key={`${className} ${kind}`} className={className} data-kind={kind} d={d} />
      ))}
    </svg>
  );
}
