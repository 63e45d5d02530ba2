import { expect, test } from 'vitest';
import { ofAct, ofStatus } from './claim-safe-treaty';

const nameOf = (place: string) =>
	({ FIN: 'Finland', LTU: 'Lithuania', UKR: 'Ukraine' })[place] ?? place;

test('Finland left the Mine Ban Convention on a day', () => {
	const { plain } = ofStatus(
		{
			...{ of: 'status', place: 'FIN', treaty: 'MBT', on: '2026-11-23' },
			...{ state: 'left', since: '2026-01-10', suspended: null }
		},
		nameOf
	);
	expect(plain).toBe('Finland left the Mine Ban Convention on 10 January 2026.');
});

test('Lithuania left the other convention, which is named', () => {
	const { plain } = ofAct(
		{
			...{ of: 'act', place: 'LTU', treaty: 'CCM', action: 'withdrawal_effective' },
			...{ date: '2025-03-06', source: 'a-source' }
		},
		nameOf
	);
	expect(plain).toBe('Lithuania left the Convention on Cluster Munitions on 6 March 2025.');
});

test('Ukraine is bound, and declared a suspension', () => {
	const { plain } = ofStatus(
		{
			...{ of: 'status', place: 'UKR', treaty: 'MBT', on: '2026-11-23' },
			...{ state: 'bound', since: '2006-06-01', suspended: '2025-07-18' }
		},
		nameOf
	);
	expect(plain).toContain('was a party to the Mine Ban Convention');
	expect(plain).toContain('declared a suspension on 18 July 2025');
});
