/** Builders of numbers of every table, as the guard sees them. Every code has a default: a test names what matters. */
import type { Thing } from '$lib/core/families/family';

export const casualties = (codes: Thing['codes'] = {}): Thing => ({
	table: 'casualties',
	codes: {
		...{ place: 'ALD', year: '2020', measure: 'casualties', group: 'all', age: 'all', sex: 'all' },
		...{ device: 'all', scope: 'mines_erw', coverage: 'national', counter: null, ...codes }
	}
});
export const land = (codes: Thing['codes']): Thing => ({
	table: 'contamination',
	codes: { place: 'ALD', as_of: '2020', hazard: 'all_mines', scale: null, ...codes }
});
export const released = (codes: Thing['codes']): Thing => ({
	table: 'clearance',
	codes: {
		...{ place: 'ALD', year: '2020', hazard: 'all_mines', coverage: 'national' },
		...{ series: 'monitor', ...codes }
	}
});
export const share = (codes: Thing['codes']): Thing => ({
	table: 'shares',
	codes: { place: 'WLD', year: '2020', of: 'child', base: 'civilian_casualties', ...codes }
});
export const people = (codes: Thing['codes'] = {}): Thing => ({
	table: 'population',
	codes: { place: 'ALD', year: '2020', preferred: 'true', ...codes }
});
export const events: Thing = { table: 'events', codes: { place: 'ALD', year: '2020' } };
