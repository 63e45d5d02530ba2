/** Builders of the parts of a place's profile. Every field has a default: a test names what matters. */
import type { Clearance } from '$lib/core/land/clearance';
import type { Area, Banded, BandMeaning } from '$lib/core/land/contamination';
import type { PlaceProfile } from '$lib/core/places/profile';
import type { Deadline } from '$lib/core/treaty/deadline';
import type { MineUse } from '$lib/core/use/mine-use';
import { placeOf } from './invented';

export const areaOf = (part: Partial<Area> = {}): Area => ({
	id: `${part.measure ?? 'area_km2'}-${part.asOf ?? '2016'}-${part.hazard ?? 'mixed'}-${part.value ?? 10}`,
	source: 'atlas',
	note: null,
	place: 'ALD',
	asOf: '2016',
	hazard: 'mixed',
	locator: null,
	measure: 'area_km2',
	value: 10,
	qualifier: 'exact',
	...part
});

export const bandOf = (part: Partial<Banded> = {}): Banded => ({
	id: `band-${part.asOf ?? '2016'}-${part.scale ?? 'monitor'}`,
	source: 'atlas',
	note: null,
	place: 'ALD',
	asOf: '2016',
	hazard: 'antipersonnel',
	locator: null,
	measure: 'band',
	band: 'small',
	scale: 'monitor',
	...part
});

export const meaningOf = (part: Partial<BandMeaning> = {}): BandMeaning => ({
	id: 'meaning',
	source: 'scale',
	note: null,
	scale: 'monitor',
	edition: '2016',
	band: 'small',
	printedTerm: 'light',
	minKm2: null,
	maxKm2: null,
	...part
});

export const resultOf = (part: Partial<Clearance> = {}): Clearance => ({
	id: `${part.series ?? 'monitor'}-${part.year ?? 2016}-${part.measure ?? 'cleared_km2'}-${part.hazard ?? 'all_mines'}`,
	source: 'atlas',
	note: null,
	place: 'ALD',
	year: 2016,
	hazard: 'all_mines',
	measure: 'cleared_km2',
	value: 1,
	qualifier: 'exact',
	locator: null,
	coverage: 'national',
	series: 'monitor',
	...part
});

export const useOf = (part: Partial<MineUse> = {}): MineUse => ({
	id: `use-${part.place ?? 'ALD'}-${part.to ?? '2020'}-${part.finding ?? 'confirmed'}`,
	source: 'atlas',
	note: null,
	place: 'ALD',
	actor: 'government of Ald',
	actorPlace: 'ALD',
	from: '2019',
	to: '2020',
	weapon: 'antipersonnel',
	finding: 'confirmed',
	locator: null,
	...part
});

export const deadlineOf = (part: Partial<Deadline> = {}): Deadline => ({
	id: `deadline-${part.article ?? '5'}-${part.deadline ?? 'none'}`,
	source: 'atlas',
	note: null,
	place: 'ALD',
	article: '5',
	deadline: '2020-03-01',
	status: 'extended',
	extension: null,
	...part
});

/** A place of which our tables hold nothing. */
export const profileOf = (part: Partial<PlaceProfile> = {}): PlaceProfile => ({
	place: placeOf('ALD'),
	treaty: null,
	casualties: null,
	ladder: null,
	clearance: null,
	deadlines: [],
	stockpiles: [],
	use: null,
	funding: [],
	conflicts: [],
	predecessors: [],
	disagreements: [],
	...part
});
