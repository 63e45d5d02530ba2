/** Numbers as words and digits: one locale, one rounding rule a unit, a true minus. */
import * as m from './compiled/messages.js';
import type { Qualifier } from '../core/figures/figure';

import { LOCALE } from './locale';
const whole = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const small = new Intl.NumberFormat(LOCALE, { maximumSignificantDigits: 1 });
const tenths = new Intl.NumberFormat(LOCALE, {
	minimumFractionDigits: 1,
	maximumFractionDigits: 1
});

/** People, rows, bytes: never rounded, no decimals: 6,279. */
export function formatWhole(number: number): string {
	return withMinus(whole.format(number));
}

/** Rates and per cents of our own calculation, to one decimal. */
export function formatTenths(value: number): string {
	return withMinus(tenths.format(value));
}

/** Per cents too small for one decimal, to one significant digit. */
export function formatSmall(value: number): string {
	return withMinus(small.format(value));
}

/** A number with its qualifier: "at least 6,279". Exact numbers stand alone. */
export function qualified(qualifier: Qualifier, number: string): string {
	switch (qualifier) {
		case 'at_least':
			return m.qualifier_at_least({ number });
		case 'more_than':
			return m.qualifier_more_than({ number });
		case 'about':
			return m.qualifier_about({ number });
		case 'less_than':
			return m.qualifier_less_than({ number });
		case 'at_most':
			return m.qualifier_at_most({ number });
		case 'exact':
			return number;
	}
}

function withMinus(text: string): string {
	return text.replace('-', '\u2212');
}
