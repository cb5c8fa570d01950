/** Whether the reader asked their device for less motion: then views jump instead of gliding. */
export const prefersReducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
