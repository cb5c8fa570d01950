import { expect, test } from 'vitest';
import { webAddressFault } from './web-address.ts';

test.each([
  ['https://maps.example.org/gaza.pmtiles', null],
  ['https://maps.example.org:8443/?file=غزة', null],
  ['http://127.0.0.1:8080/gaza.pmtiles', null],
  ['http://[::1]/gaza.pmtiles', 'not-an-address'],
  ['', 'not-an-address'],
  ['gaza.pmtiles', 'not-an-address'],
  ['https://maps.example.org/two words.pmtiles', 'not-an-address'],
  ['file:///home/gaza.pmtiles', 'not-an-address'],
  ['javascript:alert(1)', 'not-an-address'],
  ['https://me:secret@maps.example.org/gaza.pmtiles', 'not-an-address'],
  ['http://maps.example.org/gaza.pmtiles', 'not-secure'],
])('%s: %s', (address, fault) => {
  expect(webAddressFault(address)).toBe(fault);
});
