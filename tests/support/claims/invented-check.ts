/** A checked sentence that nobody printed, with one row behind its verdict. */
import type { CheckedSentence } from '$lib/core/claims/article';
import type { Evidence } from '$lib/core/claims/verdict';

const row: Evidence = {
	...{ table: 'deadlines', id: 'xxa-2030--press-2025', place: 'XXA', period: '2030' },
	...{ measure: 'deadline', value: 'extended', qualifier: 'exact', edition: null },
	...{ source: 'press-2025', cited: null, counted: null }
};

export function inventedCheck(text: string): CheckedSentence {
	return {
		sentence: { text, from: 0, to: text.length },
		check: {
			reading: { text, chips: [], published: null, cut: false },
			verdicts: [{ code: 'wrong_value', reason: 'deadline', values: {}, rows: [row], safe: null }],
			closest: [row],
			safe: { of: 'row', row, published: null }
		},
		checkable: true
	};
}
