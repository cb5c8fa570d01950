/** Whether two names look the same but for the forms that Persian and Urdu give yeh and kaf: «خان یونس», «خان يونس». */
export const looksAlike = (a: string, b: string): boolean => inArabicForms(a) === inArabicForms(b);

const inArabicForms = (text: string) => text.replaceAll('ی', 'ي').replaceAll('ک', 'ك');
