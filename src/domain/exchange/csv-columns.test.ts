import { expect, it } from 'vitest';
import { isOwnCsv } from './csv-columns.ts';

it.each([
  ['\uFEFFnumber,quote,prefix,suffix,block,start,end\r\n1,غزة', true],
  ['"number";"quote";"prefix";"suffix";"block"\n1;غزة', true],
  ['number\tquote\tprefix\tsuffix\tblock\tstart', true],
  ['number,quote,prefix\n1,غزة', false],
  ['name,latitude,longitude\nغزة,31.5,34.5', false],
  ['وصل الوفد إلى غزة.', false],
])('isOwnCsv knows %j: %s', (text, own) => expect(isOwnCsv(text)).toBe(own));
