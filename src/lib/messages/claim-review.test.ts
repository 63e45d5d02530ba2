import { describe, expect, test } from 'vitest';
import { inventedCheck } from '../../../tests/support/claims/invented-check';
import { claimReview } from './claim-review';

const nameOf = (place: string) => place;
const of = (printedAt: string, text = 'Atlantis is clear of mines.') =>
	claimReview(
		{
			...{ check: inventedCheck(text).check, printedAt, published: '2025-12-02' },
			...{ address: 'https://ledger.example/check#claim=x', on: '2026-11-25' }
		},
		nameOf
	);

describe('ClaimReview of a sentence', () => {
	test('names the sentence, the page that printed it, the verdict in words, and no mark', () => {
		expect(JSON.parse(of('https://paper.example/a?b=1') ?? '')).toEqual({
			'@context': 'https://schema.org',
			'@type': 'ClaimReview',
			url: 'https://ledger.example/check#claim=x',
			datePublished: '2026-11-25',
			claimReviewed: 'Atlantis is clear of mines.',
			itemReviewed: {
				'@type': 'Claim',
				datePublished: '2025-12-02',
				appearance: { '@type': 'CreativeWork', url: 'https://paper.example/a?b=1' }
			},
			author: { '@type': 'Organization', name: 'Landmine Ledger' },
			reviewRating: { '@type': 'Rating', alternateName: 'Another number is published' },
			reviewBody: expect.stringContaining('deadline')
		});
	});

	test('is not made without the address of a page', () => {
		for (const address of ['', 'paper.example', 'javascript:alert(1)', 'file:///etc/hosts'])
			expect(of(address), address).toBeNull();
	});

	test('cannot end the script that somebody puts it into', () => {
		const review = of('https://paper.example/', 'x</script><script>alert(1)</script>') ?? '';
		expect(review).not.toContain('<');
		expect(JSON.parse(review).claimReviewed).toContain('</script>');
	});
});
