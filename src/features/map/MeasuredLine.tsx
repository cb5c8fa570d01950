import { CircleMarker, Pane, Polyline } from 'react-leaflet';
import { greatCircle } from '../../domain/geo/great-circle.ts';
import type { Measured } from './use-measuring.ts';

const STEPS = 64;

/** The shortest way between the two ends of what is measured. */
export function MeasuredLine({ points }: { points: Measured }) {
  const [from, to] = points ?? [];
  return (
    <Pane name="measured" style={{ zIndex: 445, pointerEvents: 'none' }}>
      {from && to && (
        <Polyline
          positions={greatCircle(from.position, to.position, STEPS).map(({ lat, lon }): [number, number] => [
            lat,
            lon,
          ])}
          className="map-measured-line"
          interactive={false}
        />
      )}
      {[from, to].map(
        (point) =>
          point && (
            <CircleMarker
              key={`${point.position.lat} ${point.position.lon}`}
              center={[point.position.lat, point.position.lon]}
              radius={4}
              className="map-measured-end"
              interactive={false}
            />
          ),
      )}
    </Pane>
  );
}
