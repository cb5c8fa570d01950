/** The faces a kept page takes along: the text's own, in Arabic. */
const FAMILY = 'Noto Naskh Arabic';
const WEIGHT = '400';
/** A letter that only the Arabic part of a typeface covers. */
const ARABIC_RANGE = /U\+0?600/iu;

/**
 * The page's own typeface for Arabic text as an `@font-face` rule with the font inside it; empty where it cannot be had,
 * and then a reader's own typeface stands in.
 */
export async function embeddedTypefaces(): Promise<string> {
  const rule = [...document.styleSheets].flatMap(rulesOf).find(isTextFace);
  const address = /url\(["']?([^"')]+)/u.exec(rule?.style.getPropertyValue('src') ?? '')?.[1];
  if (!rule || !address) return '';
  try {
    const base = rule.parentStyleSheet?.href ?? document.baseURI;
    const response = await fetch(new URL(address, base));
    if (!response.ok) return '';
    const font = await asDataUrl(await response.blob());
    return `@font-face{font-family:"${FAMILY}";font-weight:${WEIGHT};src:url("${font}") format("woff2")}\n`;
  } catch {
    return '';
  }
}

/** Sheets of other origins do not show their rules. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

const isTextFace = (rule: CSSRule): rule is CSSFontFaceRule =>
  rule instanceof CSSFontFaceRule &&
  rule.style.getPropertyValue('font-family').includes(FAMILY) &&
  rule.style.getPropertyValue('font-weight') === WEIGHT &&
  ARABIC_RANGE.test(rule.style.getPropertyValue('unicode-range'));

function asDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^;,]*/u, 'data:font/woff2'));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
