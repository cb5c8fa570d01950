import type { Position } from './position.ts';
import { positionInAddress } from './position-in-address.ts';

/** What typed coordinates mean. */
export type ParsedPosition =
  /** `turned`: two bare numbers of which only the second can be the latitude. */
  | { readonly kind: 'one'; readonly position: Position; readonly turned?: true }
  /** Two bare numbers that are a position in either order; the first reading takes latitude first. */
  | { readonly kind: 'either'; readonly positions: readonly [Position, Position] }
  | { readonly kind: 'none'; readonly problem: 'not-two-numbers' | 'off-the-earth' };

/** A part of a position: degrees with their sign, and the axis where a letter tells it. */
interface Angle {
  readonly degrees: number;
  readonly axis: 'lat' | 'lon' | null;
}

/**
 * Reads coordinates as people write them: decimal degrees or degrees, minutes and seconds, with a sign or a word
 * for the direction before or after, in European or Arabic digits; and addresses of maps. Two numbers without letters that would be a position either way round
 * are given both ways, to be asked about.
 */
export function parsePosition(typed: string): ParsedPosition {
  const shown = positionInAddress(typed.trim());
  if (shown) return only(shown);
  const angles = anglesOf(typed);
  if (!angles) return { kind: 'none', problem: 'not-two-numbers' };
  const [first, second] = angles;
  if (first.axis !== null && first.axis === second.axis) return { kind: 'none', problem: 'not-two-numbers' };
  const latFirst = asPosition(first.degrees, second.degrees);
  const lonFirst = asPosition(second.degrees, first.degrees);
  if (first.axis === 'lat' || second.axis === 'lon') return only(latFirst);
  if (first.axis === 'lon' || second.axis === 'lat') return only(lonFirst);
  if (latFirst && lonFirst && first.degrees !== second.degrees) {
    return { kind: 'either', positions: [latFirst, lonFirst] };
  }
  if (!latFirst && lonFirst) return { kind: 'one', position: lonFirst, turned: true };
  return only(latFirst);
}

const only = (position: Position | null): ParsedPosition =>
  position ? { kind: 'one', position } : { kind: 'none', problem: 'off-the-earth' };

const asPosition = (lat: number, lon: number): Position | null =>
  Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : null;

/** How directions are written in the languages of the interface, beginning with the letters that all know. */
const DIRECTIONS: Readonly<Record<'north' | 'south' | 'east' | 'west', readonly string[]>> = {
  north: ['n', 'k', 'ش', 'شمال', 'شمالی', 'צפון'],
  south: ['s', 'g', 'ج', 'جنوب', 'جنوبی', 'דרום'],
  east: ['e', 'd', 'ق', 'شرق', 'شرقی', 'مشرق', 'מזרח'],
  west: ['w', 'o', 'b', 'غ', 'غرب', 'غربی', 'مغرب', 'מערב'],
};

// A word before the letter that it begins with.
const DIRECTION = `(?:${Object.values(DIRECTIONS)
  .flat()
  .sort((one, other) => other.length - one.length)
  .join('|')})`;
const NUMBER = String.raw`\d+(?:\.\d+)?`;
const ANGLE = new RegExp(
  String.raw`^(?<before>${DIRECTION})?\s*(?<sign>[-−+])?(?<degrees>${NUMBER})\s*(?:[°º]\s*)?` +
    String.raw`(?:(?<minutes>${NUMBER})\s*['′’]\s*)?(?:(?<seconds>${NUMBER})\s*(?:["″”]|'')\s*)?(?<after>${DIRECTION})?$`,
  'iu',
);

function anglesOf(typed: string): [Angle, Angle] | null {
  for (const [first, second] of waysToPart(levelCommas(levelDigits(typed)))) {
    const [one, other] = [angleOf(first), angleOf(second)];
    if (one && other) return [one, other];
  }
  return null;
}

const PARTING = new RegExp(String.raw`\s*[,;،؛]\s*|\s+|(?<=${DIRECTION})(?=\s*\d)`, 'giu');

/** The two halves of what was typed: parted by a comma or semicolon, after a letter, before one, else by a space. */
function waysToPart(text: string): [string, string][] {
  const ways: [string, string][] = [];
  for (const parting of text.matchAll(PARTING)) {
    ways.push([text.slice(0, parting.index).trim(), text.slice(parting.index + parting[0].length).trim()]);
  }
  return ways;
}

function angleOf(text: string): Angle | null {
  const groups = ANGLE.exec(text)?.groups;
  if (!groups) return null;
  const { before, sign, degrees, minutes, seconds, after } = groups;
  if (before !== undefined && after !== undefined) return null;
  const [m, s] = [Number(minutes ?? 0), Number(seconds ?? 0)];
  if (m >= 60 || s >= 60) return null;
  const size = Number(degrees) + m / 60 + s / 3600;
  const direction = (before ?? after)?.toLowerCase();
  const says = (one: keyof typeof DIRECTIONS) =>
    direction !== undefined && DIRECTIONS[one].includes(direction);
  const negative = sign === '-' || sign === '−' || says('south') || says('west');
  const axis = direction === undefined ? null : says('north') || says('south') ? 'lat' : 'lon';
  return { degrees: negative ? -size : size, axis };
}

/** Two numbers with decimal commas, as French and Turkish write them, with points; one comma alone parts two whole numbers. */
function levelCommas(text: string): string {
  const withComma = /(?<![\d.])(\d+),(\d+)(?![\d.])/gu;
  return text.match(withComma)?.length === 2 ? text.replace(withComma, '$1.$2') : text;
}

/** Arabic-Indic and Persian digits and the Arabic decimal sign as European ones; marks of direction and brackets go. */
const levelDigits = (text: string): string =>
  text
    .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/gu, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replaceAll('٫', '.')
    .replace(/[()[\]\u200e\u200f\u061c\u2066-\u2069]/gu, '')
    .trim();
