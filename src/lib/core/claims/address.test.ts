import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_ADDRESS, readCheckAddress, writeCheckAddress } from './address';

const version = '2026-11-23-7f2dd3a9';
const texts = fc
	.string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
	.filter((text) => text.trim() !== '');
const days = fc
	.date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

describe('the address of a check', () => {
	test('gives back what was written into it, whatever was pasted', () => {
		fc.assert(
			fc.property(texts, fc.option(days), fc.boolean(), (claim, published, marked) => {
				const written = writeCheckAddress({ claim, published, version });
				fc.pre(written !== null);
				expect(readCheckAddress(`${marked ? '#' : ''}${written}`)).toEqual({
					...{ claim, published, version }
				});
			})
		);
	});

	test('survives being part of a whole address, and holds nothing that ends a fragment or a word', () => {
		fc.assert(
			fc.property(texts, (claim) => {
				const written = writeCheckAddress({ claim, published: null, version: null });
				fc.pre(written !== null);
				const { hash } = new URL(`https://ledger.example/check#${written}`);
				expect(readCheckAddress(hash)?.claim).toBe(claim);
				expect(written).toMatch(/^[\w.*+%=&-]+$/);
			})
		);
	});

	test('is not made where it would be longer than 3,600 characters', () => {
		const of = (claim: string) => writeCheckAddress({ claim, published: null, version });
		expect(of('mine '.repeat(600))).not.toBeNull();
		expect(of('mine '.repeat(800))).toBeNull();
		// A letter of this script is six characters of an address.
		expect(of('لغم'.repeat(250))).toBeNull();
		expect(of('x'.repeat(LONGEST_ADDRESS))).toBeNull();
		expect(of('  \n')).toBeNull();
	});

	test('by hand may be broken: what is no day and no version is left out, and no claim is no check', () => {
		expect(readCheckAddress('#claim=50%&published=2025-13-01&version=new')).toEqual({
			...{ claim: '50%', published: null, version: null }
		});
		for (const fragment of ['', '#', '#content', '#claim=', '#figure:wld-2024-killed'])
			expect(readCheckAddress(fragment)).toBeNull();
	});
});
