/** Slips of the hand in a casualty table, and what only looks like one. */
import { describe, expect, test } from 'vitest';
import { checkTables } from './check';
import type { Resource } from './descriptor';
import { describeFinding } from './finding';
import { readTable } from './read-table';

const COLUMNS =
	'id,figure,place,year,measure,group,age,sex,device,value,scope,coverage,counter,vintage,edition,published,source,locator';

const harm: Resource = {
	name: 'casualties',
	path: 'casualties.csv',
	schema: {
		primaryKey: 'id',
		fields: COLUMNS.split(',').map((name) => ({ name, type: 'string' }))
	}
};

interface Printed {
	readonly value: number;
	readonly year?: number;
	readonly measure?: string;
	readonly device?: string;
	readonly vintage?: string;
	readonly edition?: string;
	readonly published?: string;
	readonly source?: string;
	readonly locator?: string;
	readonly figure?: string;
	readonly id?: string;
}

function lineOf(row: Printed): string {
	const { value, year = 2020, measure = 'casualties', device = 'all' } = row;
	const { vintage = 'unknown', edition = '', published = '2021', source = 'atlas' } = row;
	const cut = device === 'all' ? '' : `-${device}`;
	const name = `ald-${year}-${measure.replace('_', '-')}${cut}`;
	const { figure = name, id = `${figure}--${source}`, locator = '' } = row;
	const codes = `${measure},all,all,all,${device},${value},mines_erw,national,`;
	return `${id},${figure},ALD,${year},${codes},${vintage},${edition},${published},${source},${locator}\n`;
}

/** What is said of a table with these rows, line by line; sums and sources are somebody else's business. */
const said = (...rows: readonly Printed[]): readonly string[] =>
	checkTables([readTable(harm, `${COLUMNS}\n${rows.map(lineOf).join('')}`)], []).map((finding) =>
		describeFinding(finding).replace(/ If that is right, .*/, '')
	);

describe('a digit too many or too few', () => {
	test('is found beside another value of the figure', () => {
		expect(said({ value: 9437 }, { value: 94_370, published: '2022', source: 'diary' })).toEqual([
			'casualties.csv:3: column "value" has "94370". It is 10 times as large as other values of its figure, 9437. Count the digits.'
		]);
	});
	test('is found beside the years around it, a thousandfold as well, once', () => {
		const values = [630, 640, 612_000, 655, 660];
		expect(said(...values.map((value, index) => ({ value, year: 2017 + index })))).toEqual([
			'casualties.csv:4: column "value" has "612000". It is 934 times as large as the years beside it, 640 to 655. Count the digits.'
		]);
	});
	test('is not seen in small numbers, in a zero, or where survival is not known', () => {
		expect(said({ value: 0 }, { value: 6, published: '2022', source: 'diary' })).toEqual([]);
		expect(said({ year: 2019, value: 0 }, { value: 4000 })).toEqual([]);
		expect(said({ year: 2019, value: 6 }, { value: 96 })).toEqual([]);
		const unknown = { measure: 'survival_unknown' };
		expect(said({ ...unknown, year: 2019, value: 2 }, { ...unknown, value: 400 })).toEqual([]);
	});
	test('of one device needs more to be told from the world', () => {
		const erw = { device: 'erw' };
		expect(said({ ...erw, year: 2019, value: 20 }, { ...erw, value: 400 })).toEqual([]);
		expect(said({ ...erw, year: 2019, value: 20 }, { ...erw, value: 1000 })).toHaveLength(2);
	});
	test('is nothing four years apart', () => {
		expect(said({ year: 2016, value: 20 }, { year: 2020, value: 1000 })).toEqual([]);
	});
});

describe('two digits exchanged', () => {
	test('are found beside another value of the figure', () => {
		expect(said({ value: 9437 }, { value: 9473, published: '2022', source: 'diary' })).toEqual([
			'casualties.csv:3: column "value" has "9473". Another row of its figure has 9437: two digits may be exchanged.'
		]);
	});
	test('are found where the years around would fit the other order', () => {
		expect(said({ year: 2019, value: 5757 }, { value: 1679 })).toEqual([
			'casualties.csv:3: column "value" has "1679". The years beside it have 5757, and with two digits exchanged it would be 6179.'
		]);
	});
	test('are not seen in a revision of other digits', () => {
		expect(said({ value: 8605 }, { value: 9437, published: '2022', source: 'diary' })).toEqual([]);
	});
});

test('one number entered under two ids is found, the same number of two sources is not', () => {
	expect(said({ value: 7 }, { value: 7, id: 'ald-2020-casualties--atlas-again' })).toEqual([
		'casualties.csv:3: column "id" has "ald-2020-casualties--atlas-again". Line 2 is the same number on the same page, "ald-2020-casualties--atlas". Remove one of the two.'
	]);
	expect(said({ value: 7 }, { value: 7, source: 'diary' })).toEqual([]);
});

test('a name of a figure that its codes do not make is found, and an id that names another figure', () => {
	const [name] = said({ value: 7, figure: 'ald-2021-casualties' });
	expect(name).toBe(
		'casualties.csv:2: column "figure" has "ald-2021-casualties". Its codes make the name "ald-2020-casualties". Correct the name, or the codes.'
	);
	const [id] = said({ value: 7, id: 'ald-2019-casualties--atlas' });
	expect(id).toContain('Before "--" it must be the name of its figure, "ald-2020-casualties".');
});

describe('a vintage', () => {
	const first = { value: 700, vintage: 'first_published', edition: 'Atlas 2021' };
	const later = { edition: 'Atlas 2022', published: '2022', source: 'atlas-2022' };

	test.each([
		['first_published', 720, 'Atlas 2021 printed the figure before.'],
		['revised', 700, 'The value before it is 700 as well: it is restated.'],
		['restated', 720, 'No value before it is 720: it is revised.']
	])('"%s" of %i after 700 contradicts what was printed before', (vintage, value, because) => {
		expect(said(first, { ...later, vintage, value })).toEqual([
			`casualties.csv:3: column "vintage" has "${vintage}". ${because}`
		]);
	});
	test.each([
		['revised', 720],
		['restated', 700],
		['unknown', 720]
	])('"%s" of %i after 700 may stand', (vintage, value) => {
		expect(said(first, { ...later, vintage, value })).toEqual([]);
	});
	test('of the same edition is no later one: two sources may relay a first count', () => {
		const relayed = { ...first, source: 'diary', published: '2021-11' };
		expect(said({ ...first, published: '2021-10' }, relayed)).toEqual([]);
	});
	test('"revised" may stand where nothing earlier was found', () => {
		expect(said({ value: 7, vintage: 'revised' })).toEqual([]);
	});
});
