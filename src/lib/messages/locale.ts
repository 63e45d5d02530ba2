/** Locale of numbers, dates and lists. British English, so that 27 December is not December 27. */
export const LOCALE = 'en-GB';
