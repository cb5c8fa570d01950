import { describe, expect, it } from 'vitest';
import { readProclitics } from './proclitics.ts';

const namesOf = (word: string) => readProclitics(word).map(({ name }) => name);

describe('readProclitics', () => {
  it('reads the whole word first', () => {
    expect(readProclitics('بيروت')[0]).toEqual({ skip: 0, name: 'بيروت' });
  });

  it.each([
    ['وقطر', 'قطر', 1],
    ['فمصر', 'مصر', 1],
    ['بغزة', 'غزة', 1],
    ['كدمشق', 'دمشق', 1],
    ['لبغداد', 'بغداد', 1],
    ['وبغزة', 'غزة', 2],
    ['فلسوريا', 'سوريا', 2],
    ['بالقاهرة', 'القاهرة', 1],
    ['والقاهرة', 'القاهرة', 1],
  ])('finds %s to hold %s', (word, name, skip) => {
    expect(readProclitics(word)).toContainEqual({ skip, name });
  });

  it('restores the alef that لل has swallowed and leaves the second ل to the name', () => {
    const reading = readProclitics('للقاهرة').find(({ name }) => name === 'القاهرة');
    expect(reading).toEqual({ skip: 1, name: 'القاهرة' });
    expect('للقاهرة'.slice(1)).toBe('لقاهرة');
    expect(readProclitics('وللقاهرة')).toContainEqual({ skip: 2, name: 'القاهرة' });
  });

  it('never takes the last letters of a short word', () => {
    expect(namesOf('ول')).toEqual(['ول']);
    expect(namesOf('')).toEqual(['']);
  });

  it('reads every way there is, each once, the longest name first', () => {
    expect(namesOf('للقاهرة')).toEqual(['للقاهرة', 'القاهرة', 'لقاهرة']);
    expect(namesOf('وبغزة')).toEqual(['وبغزة', 'بغزة', 'غزة']);
    expect(namesOf('لبغداد')).toEqual(['لبغداد', 'بغداد']);
    expect(namesOf('بلبنان')).toEqual(['بلبنان', 'لبنان']);
    expect(namesOf('كلكتا')).toEqual(['كلكتا', 'لكتا']);
  });

  it('takes a name of two letters, no shorter', () => {
    expect(namesOf('بقم')).toEqual(['بقم', 'قم']);
    expect(namesOf('بق')).toEqual(['بق']);
    expect(namesOf('و')).toEqual(['و']);
  });

  it('takes no letter that is no proclitic', () => {
    expect(namesOf('مصر')).toEqual(['مصر']);
  });
});
