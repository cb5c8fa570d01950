import { CircleMarker, Polyline } from 'react-leaflet';
import type { Position } from '../../domain/geo/position.ts';

interface LeadLineProps {
  readonly from: Position;
  readonly to: Position;
}

/** Leads from a place's own spot to its sign or name that had to give way. */
export function LeadLine({ from, to }: LeadLineProps) {
  const home: [number, number] = [from.lat, from.lon];
  return (
    <>
      <Polyline positions={[home, [to.lat, to.lon]]} className="map-lead-line" interactive={false} />
      <CircleMarker center={home} radius={2} className="map-lead-dot" interactive={false} />
    </>
  );
}
