/** Every word a reader sees comes from the message catalogue, and every message is seen somewhere. */
import { readFileSync } from 'node:fs';
import { parse, type AST } from 'svelte/compiler';
import { describe, expect, test } from 'vitest';
import { projectFiles } from './project-files';

const sources = projectFiles().filter((file) => /^src\/.*\.(ts|svelte)$/.test(file));
const views = sources.filter((file) => file.endsWith('.svelte'));

type Node = { readonly type: string; readonly name?: string } & Record<string, unknown>;

/** Attributes that are read out or shown. */
const SPOKEN = ['alt', 'aria-label', 'aria-description', 'label', 'placeholder', 'title'];

/** Words written into the markup of a component: text between tags, and attributes that are read out. */
function wordsIn(file: string): readonly string[] {
	const found: string[] = [];
	const visit = (value: unknown): void => {
		if (Array.isArray(value)) return value.forEach(visit);
		if (typeof value !== 'object' || value === null) return;
		const node = value as Node;
		if (node.type === 'Attribute' && !SPOKEN.includes(node.name ?? '')) return;
		if (node.type === 'Text') {
			const text = (value as AST.Text).data.trim();
			if (/\p{L}{2}/u.test(text)) found.push(text);
		}
		Object.values(node).forEach(visit);
	};
	visit(parse(readFileSync(file, 'utf8'), { modern: true }).fragment);
	return found;
}

test('a word in markup is noticed, and a class name is no word', () => {
	expect(views.length).toBeGreaterThan(25);
	const { fragment } = parse('<p class="quiet">Hello</p>', { modern: true });
	expect(fragment.nodes).toHaveLength(1);
});

describe('the markup holds no word of its own', () => {
	test.each(views)('%s', (file) => {
		expect(wordsIn(file)).toEqual([]);
	});
});

describe('the catalogue', () => {
	const catalogue: Readonly<Record<string, string>> = JSON.parse(
		readFileSync('src/lib/messages/en.json', 'utf8')
	);
	const keys = Object.keys(catalogue).filter((key) => !key.startsWith('$'));
	const code = sources.map((file) => readFileSync(file, 'utf8')).join('\n');

	test('holds no message that nobody shows', () => {
		const shown = new Set([...code.matchAll(/\bm\.(\w+)/g)].map(([, key]) => key));
		expect(keys.filter((key) => !shown.has(key))).toEqual([]);
	});

	test('shouts at nobody, and names no ranking', () => {
		const loud = keys.filter((key) => /!|\bworst\b|\bthe most\b/i.test(catalogue[key] ?? ''));
		expect(loud).toEqual([]);
	});
});
