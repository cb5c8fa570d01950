// The peer of bench/page.ts: the same text and an empty map, as one begins with Vite, React and react-leaflet.
import 'leaflet/dist/leaflet.css';
import { createRoot } from 'react-dom/client';
import { MapContainer } from 'react-leaflet';
import text from '../../../public/articles/cairo-talks.txt?raw';
import '../text.css';

function Peer() {
  return (
    <div className="panes">
      <article>
        {text
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => (
            <p key={line}>{line}</p>
          ))}
      </article>
      <MapContainer center={[28, 40]} zoom={4} className="map" />
    </div>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Peer />);
