import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { checkTables } from './check';
import type { Field, Resource } from './descriptor';
import { describeFinding } from './finding';
import type { KnownException } from './known-exceptions';
import { readTable } from './read-table';

const field = (
	name: string,
	type: Field['type'] = 'string',
	constraints: Field['constraints'] = {}
): Field => ({
	name,
	type,
	constraints
});

const harm: Resource = {
	name: 'casualties',
	path: 'casualties.csv',
	schema: {
		primaryKey: 'id',
		fields: [
			field('id', 'string', { required: true, unique: true }),
			field('measure', 'string', { enum: ['casualties', 'killed', 'injured', 'survival_unknown'] }),
			field('value', 'integer', { required: true, minimum: 0 }),
			field('published', 'string', { pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' }),
			field('published_precision', 'string', { enum: ['year', 'month', 'day'] }),
			field('source'),
			field('note')
		],
		foreignKeys: [{ fields: 'source', reference: { resource: 'sources', fields: 'source' } }]
	}
};

const sources: Resource = {
	name: 'sources',
	path: 'sources.csv',
	schema: { primaryKey: 'source', fields: [field('source', 'string', { required: true })] }
};

const HEADER = 'id,measure,value,published,published_precision,source,note\n';
const GOOD = 'mli-2016--lm,casualties,7,2017-12-14,day,lm,\n';

/** What is said of a casualty table with these lines below its header. */
function said(
	lines: string,
	exceptions: readonly KnownException[] = [],
	header = HEADER
): readonly string[] {
	const tables = [readTable(harm, header + lines), readTable(sources, 'source\nlm\n')];
	return checkTables(tables, exceptions).map(describeFinding);
}

test('a good table has nothing to say', () => {
	expect(said(GOOD)).toEqual([]);
});

describe('a broken row names file, line, column, value and what is allowed', () => {
	test.each([
		[
			'a code that does not exist',
			GOOD.replace('casualties', 'kiled'),
			'casualties.csv:2: column "measure" has "kiled". Use one of: casualties, killed, injured, survival_unknown.'
		],
		[
			'a thousands separator',
			GOOD.replace(',7,', ',"1,007",'),
			'casualties.csv:2: column "value" has "1,007". Use a whole number without separators.'
		],
		[
			'a negative count',
			GOOD.replace(',7,', ',-7,'),
			'casualties.csv:2: column "value" has "-7". Use 0 or more.'
		],
		[
			'an empty cell that is needed',
			GOOD.replace(',7,', ',,'),
			'casualties.csv:2: column "value" has "". It must not be empty.'
		],
		[
			'a date in another form',
			GOOD.replace('2017-12-14', '14.12.2017'),
			'casualties.csv:2: column "published" has "14.12.2017". Use a date: YYYY, YYYY-MM or YYYY-MM-DD.'
		],
		[
			'a day that does not exist',
			GOOD.replace('2017-12-14', '2017-02-29'),
			'casualties.csv:2: column "published" has "2017-02-29". There is no such day.'
		],
		[
			'a precision that its date contradicts',
			GOOD.replace('2017-12-14', '2017-12'),
			'casualties.csv:2: column "published_precision" has "day". The date is "2017-12". Use "month".'
		],
		[
			'a source that is not described',
			GOOD.replaceAll('lm', 'nobody'),
			'casualties.csv:2: column "source" has "nobody". sources.csv has no "source" of that name. Add it there, or correct it here.'
		],
		[
			'an id used twice',
			GOOD + GOOD,
			'casualties.csv:3: column "id" has "mli-2016--lm". It stands on line 2 already; it must be unique.'
		],
		[
			'an id that names another source',
			GOOD.replace('--lm', '--afp'),
			'casualties.csv:2: column "id" has "mli-2016--afp". After "--" it must name its source, "lm".'
		],
		[
			'a cell too many',
			GOOD.replace('\n', ',more\n'),
			'casualties.csv:2: The record has 8 cells. Give it 7: id, measure, value, published, published_precision, source, note.'
		],
		[
			'a stray space',
			GOOD.replace('casualties', ' casualties'),
			'casualties.csv:2: column "measure" has " casualties". Remove the space at its start or end.'
		]
	])('%s', (_, lines, sentence) => {
		expect(said(lines)).toContain(sentence);
	});
});

test('the line is right behind a cell with line breaks of its own', () => {
	const broken = GOOD.replace('mli', 'ner').replace('casualties', 'kiled');
	expect(said(`mli-2016--lm,casualties,7,2017-12-14,day,lm,"two\nlines"\n${broken}`)).toEqual([
		expect.stringMatching(/^casualties\.csv:4: column "measure" has "kiled"/)
	]);
});

test('a broken quote names its line', () => {
	expect(said(`${GOOD}x--lm,casualties,7,2017,year,lm,"open\n`).join()).toMatch(
		/^casualties\.csv:3: Quotes are broken/
	);
});

test('a header in another order, a byte order mark, CR LF and a missing last line feed are each found', () => {
	expect(said(GOOD, [], HEADER.replace('id,measure', 'measure,id'))[0]).toMatch(
		/^casualties\.csv:1: The header is/
	);
	expect(said(GOOD, [], `\uFEFF${HEADER}`)[0]).toContain('byte order mark');
	expect(said(GOOD.replace('\n', '\r\n')).join()).toContain(
		'casualties.csv:2: The line ends with CR LF'
	);
	expect(said(GOOD.trimEnd())[0]).toContain('no line feed at its end');
});

describe('killed, injured and survival unknown of one source', () => {
	const row = (measure: string, value: number) =>
		`mli-${measure}--lm,${measure},${value},2017,year,lm,\n`;

	test('make the total', () => {
		expect(
			said(
				row('casualties', 10) + row('killed', 3) + row('injured', 6) + row('survival_unknown', 1)
			)
		).toEqual([]);
	});
	test('are found where they do not', () => {
		expect(said(row('casualties', 10) + row('killed', 3) + row('injured', 6))).toEqual([
			expect.stringContaining(
				'casualties.csv:2: column "value" has "10". Killed, injured and survival unknown'
			)
		]);
	});
	test('may be three short where somebody has looked, until they fit', () => {
		const exception = [{ rule: 'sum', row: 'mli-casualties--lm', reason: 'printed so' }];
		expect(said(row('casualties', 10) + row('killed', 3) + row('injured', 4), exception)).toEqual(
			[]
		);
		expect(said(row('casualties', 7) + row('killed', 3) + row('injured', 4), exception)).toEqual([
			expect.stringContaining('Remove the exception')
		]);
	});
});

test('whatever texts a table holds, a wrong code in it is found on its own line', () => {
	const note = fc
		.string({ maxLength: 12 })
		.map((text) => text.replaceAll('\r', '').replaceAll('\uFFFD', '').trim());
	fc.assert(
		fc.property(fc.array(note, { minLength: 1, maxLength: 8 }), fc.nat(), (notes, pick) => {
			const wrong = pick % notes.length;
			const rows = notes.map((text, index) => [
				`row-${index}--lm`,
				index === wrong ? 'kiled' : 'killed',
				`${index}`,
				'2017',
				'year',
				'lm',
				text
			]);
			const lines = Papa.unparse(rows, { newline: '\n' }) + '\n';
			const before = Papa.unparse(rows.slice(0, wrong), { newline: '\n' });
			const line = 2 + (wrong === 0 ? 0 : before.split('\n').length);
			expect(said(lines)).toEqual([
				expect.stringMatching(`^casualties.csv:${line}: column "measure"`)
			]);
		})
	);
});
