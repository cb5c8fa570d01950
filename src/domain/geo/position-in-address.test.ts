import { expect, it } from 'vitest';
import { positionInAddress } from './position-in-address.ts';

it.each([
  'geo:26.6,-31.9?z=12',
  'https://www.google.com/maps/@26.6,-31.9,12z',
  'https://www.google.com/maps/place/X/@1.5,2.5,12z/data=!4m5!3d26.6!4d-31.9',
  'https://maps.google.com/?q=26.6,-31.9',
  'https://www.google.com/maps/search/?api=1&query=26.6%2C-31.9',
  'https://www.openstreetmap.org/#map=12/26.6/-31.9',
  'https://www.openstreetmap.org/?mlat=26.6&mlon=-31.9#map=5/1.5/2.5',
])('an address of a map tells where it shows: %s', (address) => {
  expect(positionInAddress(address)).toEqual({ lat: 26.6, lon: -31.9 });
});

it.each([
  '26.6, 31.9',
  'https://example.org/26.6,31.9',
  'https://www.google.com/maps/@96.6,31.9,12z',
  'https://www.google.com/maps/@26.6,191.9,12z',
  'see /@26.6,31.9',
])('nothing else does: %s', (text) => {
  expect(positionInAddress(text)).toBeNull();
});
