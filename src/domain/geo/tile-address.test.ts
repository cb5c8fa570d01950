import { expect, test } from 'vitest';
import { tileAddressFault } from './tile-address.ts';

test.each([
  ['https://tiles.example.org/{z}/{x}/{y}.png', null],
  ['https://{s}.tiles.example.org/{z}/{x}/{y}{r}.png?key=abc', null],
  ['http://localhost:8080/{z}/{x}/{y}.png', null],
  ['https://tiles.example.org/?z={z}&x={x}&y={y}', null],
  ['', 'not-an-address'],
  ['tiles/{z}/{x}/{y}.png', 'not-an-address'],
  ['javascript:alert(1)//{z}{x}{y}', 'not-an-address'],
  ['data:text/html,{z}{x}{y}', 'not-an-address'],
  ['http://tiles.example.org/{z}/{x}/{y}.png', 'not-secure'],
  ['https://tiles.example.org/{z}/{x}.png', 'parts-missing'],
  ['https://tiles.example.org/{z}/{x}/{y}.png?key={key}', 'unknown-part'],
])('%s: %s', (address, fault) => {
  expect(tileAddressFault(address)).toBe(fault);
});
