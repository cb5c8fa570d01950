import { expect, test } from 'vitest';
import { tileAddressFault, tileOrigins } from './tile-address.ts';

test.each([
  ['https://tiles.example.org/{z}/{x}/{y}.png', null],
  ['https://{s}.tiles.example.org/{z}/{x}/{y}{r}.png?key=abc', null],
  ['http://localhost:8080/{z}/{x}/{y}.png', null],
  ['https://tiles.example.org/?z={z}&x={x}&y={y}', null],
  ['', 'not-an-address'],
  ['tiles/{z}/{x}/{y}.png', 'not-an-address'],
  ['javascript:alert(1)//{z}{x}{y}', 'not-an-address'],
  ['data:text/html,{z}{x}{y}', 'not-an-address'],
  ['http://[::1]:8080/{z}/{x}/{y}.png', 'not-an-address'],
  ['http://tiles.example.org/{z}/{x}/{y}.png', 'not-secure'],
  ['https://tiles.example.org/{z}/{x}.png', 'parts-missing'],
  ['https://tiles.example.org/{z}/{x}/{y}.png?key={key}', 'unknown-part'],
])('%s: %s', (address, fault) => {
  expect(tileAddressFault(address)).toBe(fault);
});

test('names no hosts of what is no address', () => {
  expect(tileOrigins('ftp://tile.example/{z}/{x}/{y}.png')).toEqual([]);
  expect(tileOrigins('')).toEqual([]);
});

test.each([
  ['https://tile.example/{z}/{x}/{y}.png', ['https://tile.example']],
  [
    'https://{s}.Tile.example:8443/{z}/{x}/{y}',
    ['https://a.tile.example:8443', 'https://b.tile.example:8443', 'https://c.tile.example:8443'],
  ],
  ['https://tile.example?z={z}&x={x}&y={y}', ['https://tile.example']],
  ['http://localhost:8080/{s}/{z}/{x}/{y}.png', ['http://localhost:8080']],
])('names the hosts of %s', (address, origins) => {
  expect(tileOrigins(address)).toEqual(origins);
});
