/** Pieces of a reading in words: what kind they are, and what each may be corrected to. */
import type { Chip, ChipKind } from '../core/claims/chip';
import * as m from './compiled/messages.js';
import { describeDate } from './dates';

const KINDS: Readonly<Record<ChipKind, () => string>> = {
	number: m.check_kind_number,
	measure: m.check_kind_measure,
	device: m.check_kind_device,
	group: m.check_kind_group,
	place: m.check_kind_place,
	time: m.check_kind_time,
	edition: m.check_kind_edition,
	act: m.check_kind_act,
	treaty: m.check_kind_treaty,
	land: m.check_kind_land,
	stock: m.check_kind_stock,
	change: m.check_kind_change,
	rank: m.check_kind_rank
};

export const nameKind = (kind: ChipKind): string => KINDS[kind]();

type Words<K extends string> = Readonly<Record<K, () => string>>;
/** Codes with their words, in the order of a list to choose from. */
export type Options = readonly (readonly [code: string, name: string])[];

const optionsOf = <K extends string>(words: Words<K>): Options =>
	Object.entries<() => string>(words).map(([code, name]) => [code, name()]);

const MEASURES: Words<Extract<Chip, { kind: 'measure' }>['measure']> = {
	casualties: m.check_casualties,
	killed: m.check_killed,
	injured: m.check_injured,
	incidents: m.check_incidents,
	survivors: m.check_survivors
};
const DEVICES: Words<Extract<Chip, { kind: 'device' }>['device']> = {
	mines: m.check_device_mines,
	all: m.check_device_all,
	antipersonnel: m.check_device_antipersonnel,
	antivehicle: m.check_device_antivehicle,
	improvised: m.check_device_improvised,
	cluster: m.check_device_cluster,
	cluster_remnant: m.check_device_cluster_remnant,
	erw: m.check_device_erw
};
const GROUPS: Words<Extract<Chip, { kind: 'group' }>['group']> = {
	civilian: m.check_group_civilian,
	military: m.check_group_military,
	deminer: m.check_group_deminer,
	child: m.check_group_child,
	boy: m.check_group_boy,
	adult: m.check_group_adult,
	female: m.check_group_female,
	male: m.check_group_male
};
const ACTS: Words<Extract<Chip, { kind: 'act' }>['act']> = {
	sign: m.check_act_sign,
	join: m.check_act_join,
	deposit: m.check_act_deposit,
	in_force: m.check_act_in_force,
	party: m.check_act_party,
	signatory: m.check_act_signatory,
	announce: m.check_act_announce,
	parliament: m.check_act_parliament,
	president: m.check_act_president,
	notify: m.check_act_notify,
	leave: m.check_act_leave,
	leaving: m.check_act_leaving,
	suspend: m.check_act_suspend,
	unbound: m.check_act_unbound
};
const TREATIES: Words<Extract<Chip, { kind: 'treaty' }>['treaty']> = {
	MBT: m.check_treaty_mbt,
	CCM: m.check_treaty_ccm
};
const LANDS: Words<Extract<Chip, { kind: 'land' }>['land']> = {
	cleared: m.check_land_cleared,
	released: m.check_land_released,
	reduced: m.check_land_reduced,
	cancelled: m.check_land_cancelled,
	mined: m.check_land_mined,
	potential: m.check_land_potential,
	suspected: m.check_land_suspected,
	confirmed: m.check_land_confirmed
};
const STOCKS: Words<Extract<Chip, { kind: 'stock' }>['stock']> = {
	stockpiled: m.check_stock_stockpiled,
	destroyed: m.check_stock_destroyed,
	retained: m.check_stock_retained
};
const DIRECTIONS: Words<Extract<Chip, { kind: 'change' }>['direction']> = {
	up: m.check_change_up,
	down: m.check_change_down,
	same: m.check_change_same
};
const RANKS: Words<Extract<Chip, { kind: 'rank' }>['rank']> = {
	highest: m.check_rank_highest,
	lowest: m.check_rank_lowest
};
const UNITS: Words<Extract<Chip, { kind: 'number' }>['unit']> = {
	count: m.check_unit_count,
	people: m.check_unit_people,
	percent: m.check_unit_percent,
	km2: m.check_unit_km2,
	times: m.check_unit_times,
	mines: m.check_unit_mines,
	states: m.check_unit_states,
	votes: m.check_unit_votes,
	other: m.check_unit_other
};
const BOUNDS: Words<Extract<Chip, { kind: 'number' }>['bound']> = {
	plain: m.check_bound_plain,
	exactly: m.check_bound_exactly,
	about: m.check_bound_about,
	nearly: m.check_bound_nearly,
	more_than: m.check_bound_more_than,
	at_least: m.check_bound_at_least,
	less_than: m.check_bound_less_than,
	at_most: m.check_bound_at_most
};

export const unitOptions = (): Options => optionsOf(UNITS);
export const boundOptions = (): Options => optionsOf(BOUNDS);
export const measureOptions = (): Options => optionsOf(MEASURES);

/** What a piece that is one of a few codes may be, with what it is; null for numbers, places, times and editions. */
export function choicesOf(chip: Chip): { options: Options; code: string } | null {
	switch (chip.kind) {
		case 'measure':
			return { options: optionsOf(MEASURES), code: chip.measure };
		case 'device':
			return { options: optionsOf(DEVICES), code: chip.device };
		case 'group':
			return { options: optionsOf(GROUPS), code: chip.group };
		case 'act':
			return { options: optionsOf(ACTS), code: chip.act };
		case 'treaty':
			return { options: optionsOf(TREATIES), code: chip.treaty };
		case 'land':
			return { options: optionsOf(LANDS), code: chip.land };
		case 'stock':
			return { options: optionsOf(STOCKS), code: chip.stock };
		case 'change':
			return { options: optionsOf(DIRECTIONS), code: chip.direction };
		case 'rank':
			return { options: optionsOf(RANKS), code: chip.rank };
		default:
			return null;
	}
}

/** The piece with another of its codes; as it was for a code that it does not know. */
export function withChoice(chip: Chip, code: string): Chip {
	const isOf = <K extends string>(words: Words<K>, one: string): one is K => one in words;
	if (chip.kind === 'measure' && isOf(MEASURES, code))
		return { ...chip, measure: code, loose: false };
	if (chip.kind === 'device' && isOf(DEVICES, code)) return { ...chip, device: code };
	if (chip.kind === 'group' && isOf(GROUPS, code)) return { ...chip, group: code };
	if (chip.kind === 'act' && isOf(ACTS, code)) return { ...chip, act: code };
	if (chip.kind === 'treaty' && isOf(TREATIES, code)) return { ...chip, treaty: code };
	if (chip.kind === 'land' && isOf(LANDS, code)) return { ...chip, land: code };
	if (chip.kind === 'stock' && isOf(STOCKS, code)) return { ...chip, stock: code };
	if (chip.kind === 'change' && isOf(DIRECTIONS, code)) return { ...chip, direction: code };
	if (chip.kind === 'rank' && isOf(RANKS, code)) return { ...chip, rank: code };
	if (chip.kind === 'number' && isOf(UNITS, code)) return { ...chip, unit: code };
	if (chip.kind === 'number' && isOf(BOUNDS, code)) return { ...chip, bound: code };
	return chip;
}

/** A time as it was read: a day, a year, or from one to another. */
export function describeTime({ start, end }: Extract<Chip, { kind: 'time' }>): string {
	return start === end
		? describeDate(start)
		: m.check_from_to({ from: describeDate(start), to: describeDate(end) });
}
