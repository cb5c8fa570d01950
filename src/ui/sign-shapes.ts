/** Shapes in a 24 × 24 box, of about the same weight to the eye, told apart without their colours. */
export const SIGN_SHAPES = {
  // A hexagon, a shield, a disc, a diamond, a square; a hill, a drop.
  country: 'M12 2.2 20.7 7v10L12 21.8 3.3 17V7Z',
  territory: 'M12 2.4c2.7 1.5 5.4 2.2 8.3 2.2.5 8-2.3 13.7-8.3 17-6-3.3-8.8-9-8.3-17 2.9 0 5.6-.7 8.3-2.2Z',
  city: 'M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 1 0 0-19Z',
  district: 'M12 1.2 22.8 12 12 22.8 1.2 12Z',
  facility: 'M4 4h16v16H4Z',
  nature:
    'M12 3.2c1 0 1.7.4 2.2 1.3l7.7 14.1c.7 1.3-.2 2.4-1.6 2.4H3.7c-1.4 0-2.3-1.1-1.6-2.4L9.8 4.5c.5-.9 1.2-1.3 2.2-1.3Z',
  water: 'M12 1.2C8 7 5 11 5 15a7 7 0 0 0 14 0c0-4-3-8-7-13.8Z',
} as const;
