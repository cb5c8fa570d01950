import { describe, expect, it } from 'vitest';
import { arabicAmong } from './unlabelled-names.ts';

const noWord = () => false;

describe('Arabic names among those of other languages', () => {
  it('leaves out names with letters of Persian, Urdu and Kurdish', () => {
    expect(arabicAmong(['هايلاند بارك', 'هایلندپارک، میشیگان', 'متھرا', 'کەرکووک'], noWord)).toEqual([
      'هايلاند بارك',
    ]);
  });

  it('leaves out a Persian name in the letters of Arabic where another is there', () => {
    expect(arabicAmong(['وارين', 'وارین', 'فارين'], noWord)).toEqual(['فارين']);
    expect(arabicAmong(['نوينراده', 'نوینراده'], noWord)).toEqual(['نوينراده']);
  });

  it('leaves out Uyghur spellings, class words and everyday words', () => {
    expect(arabicAmong(['ئالجىر', 'بازىرى', 'ضلع سوما'], noWord)).toEqual([]);
    expect(arabicAmong(['مالي', 'إيلي'], (name) => name === 'مالي')).toEqual(['إيلي']);
  });

  it('has a name once, however its hamzas are written', () => {
    expect(arabicAmong(['أولم', 'اولم', 'أُولم'], noWord)).toEqual(['أولم']);
  });
});
