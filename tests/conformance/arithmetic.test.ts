/** Figures are added and divided in three files, by functions that take only what went through the guard. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectFiles } from './project-files';

const ALLOWED = /core\/families\/((world|claim)-)?arithmetic\.ts$/;
/** A sum over values, or a quotient of them: `total + row.value`, `reduce((sum, { value }) => sum + value`, `a.value / b`. */
const ARITHMETIC = [
	/reduce\([^)]*\{[^}]*\b(value|figure|people|casualties)\b[^}]*\}\)\s*=>[^;]*\+/,
	/\b\w+\.value\s*[/*]/,
	/[/*]\s*\w+\.value\b/,
	/\+\s*\w+\.value\b/,
	/\bvalue\s*\/\s*\w/
];

test('no other file of core, charts, state or components adds or divides values', () => {
	const files = projectFiles().filter(
		(file) =>
			/^src\/(lib\/(core|charts|state|components)|routes)\/.*\.(ts|svelte)$/.test(file) &&
			!/\.test\.ts$/.test(file) &&
			!ALLOWED.test(file)
	);
	expect(files.length).toBeGreaterThan(100);
	const offenders = files.flatMap((file) =>
		readFileSync(file, 'utf8')
			.split('\n')
			.filter((line) => !/^\s*(\/?\*|\/\/)/.test(line))
			.filter((line) => ARITHMETIC.some((pattern) => pattern.test(line)))
			.map((line) => `${file}: ${line.trim()}`)
	);
	// Heights on a screen are no figures.
	expect(offenders.filter((line) => !line.includes('* height'))).toEqual([]);
});
