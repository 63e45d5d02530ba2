/** What every statement of a plan has: its table, the tables looked up in, and its conditions. */
import type { Clause, Filter, Plan, PlanTable } from '../../core/plan/plan';
import type { Lookup, TableShape } from '../../core/tables/table-shape';
import type { Derived, Parameter } from '../engine';
import { isRelation, type Relation } from '../relations';

/**
 * Grows while a statement is written: a column named for the first time brings the table it is looked up in, and values
 * are bound in the order in which they stand in the text.
 */
export class Body {
	readonly parameters: Parameter[] = [];
	readonly #shape: TableShape;
	readonly #from: PlanTable;
	readonly #lookups = new Map<string, Lookup>();
	readonly #derives = new Map<string, Derived>();
	/** What they read. */
	readonly #also: Relation[] = [];

	constructor({ from }: Pick<Plan, 'from'>, shape: TableShape) {
		[this.#from, this.#shape] = [from, shape];
	}

	/** A column as SQL. @throws RangeError when the shape has none of this name */
	column(name: string): string {
		const lookup = this.#shape.lookups.find((known) => known.name === name);
		if (lookup) {
			this.#lookups.set(lookup.through, lookup);
			return `${quoted(lookup.through)}.${quoted(lookup.column)}`;
		}
		if (!this.#shape.columns.some((column) => column.name === name))
			throw new RangeError(`The table "${this.#shape.table}" has no column "${name}".`);
		return `t.${quoted(name)}`;
	}

	/** A column without case and accents, where it is a text. */
	folded(name: string): string {
		return this.#isText(name) ? `strip_accents(lower(${this.column(name)}))` : this.column(name);
	}

	/** From the table to the last condition; every column of the statement must have been named before. */
	text(clauses: readonly Clause[]): string {
		const { table, parameters } = this.#from;
		const values = parameters.map((value) => `${this.#bind(value)}::varchar`);
		const conditions = clauses.map(({ where }) => this.condition(where));
		return [
			`from ${quoted(table)}${values.length > 0 ? `(${values.join(', ')})` : ''} t${this.joins()}`,
			...(conditions.length > 0 ? [`where ${conditions.join('\n\tand ')}`] : [])
		].join('\n');
	}

	/** The tables that named columns are looked up in, joined to rows that are called `t`. */
	joins(): string {
		return [...this.#lookups.values()]
			.map(({ through, table, key }) => {
				const [alias, column] = [quoted(through), quoted(key)];
				return `\nleft join ${quoted(table)} ${alias} on ${alias}.${column} = t.${alias}`;
			})
			.join('');
	}

	reads(): readonly Relation[] {
		const looked = [...this.#lookups.values()].map(({ table }) => table);
		const named = [this.#from.table, ...looked].map((table) => {
			if (!isRelation(table)) throw new RangeError(`There is no table "${table}".`);
			return table;
		});
		return [...new Set([...named, ...this.#also])];
	}

	derives(): readonly Derived[] {
		return [...this.#derives.values()];
	}

	/** Whether a row passes, as SQL: true, false, or null for an empty cell. */
	condition(filter: Filter): string {
		switch (filter.is) {
			case 'one_of':
				return this.#oneOf(filter.column, filter.values);
			case 'between':
				return this.#between(filter);
			case 'has_words':
				return this.#hasWords(filter.columns, filter.words);
			case 'any': {
				const lists = filter.of.map(
					(all) => `(${all.map((one) => this.condition(one)).join(' and ') || 'true'})`
				);
				return lists.length > 0 ? `(${lists.join(' or ')})` : 'false';
			}
		}
	}

	#bind(value: Parameter): string {
		this.parameters.push(value);
		return '?';
	}

	/** Looked-up columns are all texts. */
	#isText(name: string): boolean {
		const own = this.#shape.columns.find((column) => column.name === name);
		return own === undefined || own.type === 'string';
	}

	#oneOf(name: string, values: readonly (string | null)[]): string {
		const column = this.column(name);
		const texts = values.filter((value) => value !== null);
		const found = [
			// Codes in an address are texts, whatever the column holds.
			...(texts.length > 0
				? [`${column}::varchar in (${texts.map((text) => this.#bind(text)).join(', ')})`]
				: []),
			...(values.includes(null) ? [`${column} is null`] : [])
		];
		return found.length > 0 ? `(${found.join(' or ')})` : 'false';
	}

	#between({ column: name, from, to }: Extract<Filter, { is: 'between' }>): string {
		const column = this.column(name);
		const ends = [
			...(from === null ? [] : [`${column} >= ${this.#bind(from)}`]),
			...(to === null ? [] : [`${column} <= ${this.#bind(to)}`])
		];
		return ends.length > 0 ? `(${ends.join(' and ')})` : 'true';
	}

	#hasWords(names: readonly string[], words: readonly string[]): string {
		if (words.length === 0) return 'true';
		const text = this.#textOf(names);
		const each = words.map((word) => `contains(words, strip_accents(lower(${this.#bind(word)})))`);
		return `(t.${quoted(this.#shape.key)} in (select key from ${text} where ${each.join(' and ')}))`;
	}

	/** The words of all rows are put together once: for each question anew that takes longer than all else. */
	#textOf(names: readonly string[]): string {
		const { table, key } = this.#shape;
		const all = new Body({ from: { table, parameters: [] } }, this.#shape);
		const words = `strip_accents(lower(concat_ws(' ', ${names.map((name) => all.column(name)).join(', ')})))`;
		const name = quoted(`${table} by words of ${names.join(', ')}`);
		const statement = `create table ${name} as select t.${quoted(key)} as key, ${words} as words ${all.text([])}`;
		this.#derives.set(name, { table: name, statement });
		this.#also.push(...all.reads());
		return name;
	}
}

export function quoted(name: string): string {
	return `"${name.replaceAll('"', '""')}"`;
}
