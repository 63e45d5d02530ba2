import { describe, expect, test } from 'vitest';
import { conflictOf } from '../../../../tests/support/invented';
import { refusalsOfConflicts } from './conflicts';
import { OPERATIONS } from './refusal';

describe('conflicts', () => {
	const whole = conflictOf('war', ['ALD']);
	const phase = conflictOf('war-2020', ['ALD'], { partOf: 'war' });
	const other = conflictOf('raid', ['ALD', 'BEO']);

	test.each(OPERATIONS)('never stand beside their phase: %s is refused', (operation) => {
		expect(refusalsOfConflicts(operation, [phase, whole])).toEqual([
			{ refusal: 'phase', of: ['war', 'war-2020'] }
		]);
	});

	test('that share places are drawn together and never added', () => {
		expect(refusalsOfConflicts('draw', [whole, other])).toEqual([]);
		expect(refusalsOfConflicts('add', [whole, other])).toEqual([
			{ refusal: 'shared_places', of: ['raid', 'war'] }
		]);
		expect(refusalsOfConflicts('add', [whole, conflictOf('far', ['CEB'])])).toEqual([]);
	});
});
