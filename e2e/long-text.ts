const PLACES = [
  'القاهرة',
  'الدوحة',
  'بغداد',
  'دمشق',
  'بيروت',
  'عمّان',
  'الخرطوم',
  'تونس',
  'الرباط',
  'صنعاء',
  'الموصل',
  'حلب',
];
const SENTENCES = [
  (a: string, b: string) => `وصل الوفد إلى ${a} مساء أمس قادمًا من ${b} بعد محادثات دامت يومين.`,
  (a: string, b: string) => `وقال شهود إن الطريق بين ${a} و${b} فُتح من جديد أمام الشاحنات.`,
  () => 'ولم تُعلن بعد تفاصيل الاتفاق، غير أن مصادر قريبة من المفاوضات وصفتها بالمشجعة.',
  (a: string) => `وتوقعت الأرصاد أمطارًا غزيرة في ${a} حتى نهاية الأسبوع.`,
  () => 'وأضاف أن العمل سيستمر حتى تعود الحياة إلى طبيعتها في كل بيت وكل شارع.',
];

/** News-like text of our own of at least so many UTF-16 units, a paragraph a line; each paragraph says its number. */
export function longText(length: number, places: readonly string[] = PLACES): string {
  const at = (n: number) => places[n % places.length] ?? '';
  const lines: string[] = [];
  for (let written = 0, n = 1; written < length; n++) {
    const line = `الفقرة ${n}. ${SENTENCES.map((sentence, i) => sentence(at(n + i), at(n * 5 + i * 7 + 3))).join(' ')}`;
    lines.push(line);
    written += line.length + 1;
  }
  return lines.join('\n');
}
