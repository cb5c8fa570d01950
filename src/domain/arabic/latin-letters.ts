/** Whether something typed has Latin letters, so that names in Latin letters are sought. */
export const hasLatinLetters = (typed: string): boolean => /\p{Script=Latin}/u.test(typed);
