/** Questions about the conventions and what stands beside them: datings, deadlines, stocks, use, money. */
import { QUALIFIERS } from '../../core/figures/figure';
import { FUNDING_SCOPES, type Funding } from '../../core/funding/funding';
import { ACTIONS, type Dating } from '../../core/treaty/act';
import { DEADLINE_STATUSES, type Deadline } from '../../core/treaty/deadline';
import { STOCK_MEASURES, type Stockpile } from '../../core/treaty/stockpile';
import { CONTEXT_UNITS, type WithdrawalContext } from '../../core/treaty/withdrawal-context';
import { FINDINGS, type MineUse } from '../../core/use/mine-use';
import { cited, flag, number, oneOf, optionalNumber, optionalText, text } from '../decode';
import type { Query } from '../query';
import contextSql from '../sql/withdrawal-context.sql?raw';
import datingsSql from '../sql/treaty-datings.sql?raw';
import deadlinesSql from '../sql/deadlines.sql?raw';
import fundingSql from '../sql/funding.sql?raw';
import mineUseSql from '../sql/mine-use.sql?raw';
import stockpilesSql from '../sql/stockpiles.sql?raw';

export const treatyDatings: Query<void, Dating> = {
	name: 'treaty-datings',
	sql: datingsSql,
	reads: ['treaty_actions'],
	bind: () => [],
	decode: (row) => ({
		...cited(row),
		act: text(row, 'act'),
		place: text(row, 'place'),
		treaty: oneOf(row, 'treaty', ['MBT', 'CCM']),
		action: oneOf(row, 'action', ACTIONS),
		date: text(row, 'date'),
		preferred: flag(row, 'preferred'),
		about: optionalText(row, 'about'),
		locator: optionalText(row, 'locator')
	})
};

export const allDeadlines: Query<void, Deadline> = {
	name: 'deadlines',
	sql: deadlinesSql,
	reads: ['deadlines'],
	bind: () => [],
	decode: (row) => ({
		...cited(row),
		place: text(row, 'place'),
		article: oneOf(row, 'article', ['4', '5']),
		deadline: optionalText(row, 'deadline'),
		status: oneOf(row, 'status', DEADLINE_STATUSES),
		extension: optionalNumber(row, 'extension_no')
	})
};

export const allStockpiles: Query<void, Stockpile> = {
	name: 'stockpiles',
	sql: stockpilesSql,
	reads: ['stockpiles'],
	bind: () => [],
	decode: (row) => ({
		...cited(row),
		place: text(row, 'place'),
		measure: oneOf(row, 'measure', STOCK_MEASURES),
		value: number(row, 'value'),
		qualifier: oneOf(row, 'qualifier', QUALIFIERS),
		asOf: optionalText(row, 'as_of')
	})
};

export const withdrawalContext: Query<void, WithdrawalContext> = {
	name: 'withdrawal-context',
	sql: contextSql,
	reads: ['withdrawal_context'],
	bind: () => [],
	decode: (row) => ({
		...cited(row),
		place: text(row, 'place'),
		key: text(row, 'key'),
		value: text(row, 'value'),
		unit: oneOf(row, 'unit', CONTEXT_UNITS),
		date: optionalText(row, 'date')
	})
};

export const allMineUse: Query<void, MineUse> = {
	name: 'mine-use',
	sql: mineUseSql,
	reads: ['mine_use'],
	bind: () => [],
	decode: (row) => ({
		...cited(row),
		place: text(row, 'place'),
		actor: text(row, 'actor'),
		actorPlace: text(row, 'actor_place'),
		from: text(row, 'from'),
		to: text(row, 'to'),
		weapon: oneOf(row, 'weapon', ['antipersonnel', 'improvised']),
		finding: oneOf(row, 'finding', FINDINGS),
		locator: optionalText(row, 'locator')
	})
};

export const allFunding: Query<void, Funding> = {
	name: 'funding',
	sql: fundingSql,
	reads: ['funding'],
	bind: () => [],
	decode: (row) => ({
		...cited(row),
		year: number(row, 'year'),
		donor: text(row, 'donor'),
		recipient: text(row, 'recipient'),
		usdMillion: number(row, 'usd_million'),
		scope: oneOf(row, 'scope', FUNDING_SCOPES),
		qualifier: oneOf(row, 'qualifier', QUALIFIERS)
	})
};
