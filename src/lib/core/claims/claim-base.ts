/** Everything a claim is held against, read once from the tables. Plain data; the indexes are made by `indexed`. */
import type { Conflict } from '../conflicts/conflict';
import type { IsoDate } from '../dates/iso-date';
import type { Qualifier } from '../figures/figure';
import type { PublishedValue } from '../figures/published-value';
import type { Clearance, ClearanceOverYears } from '../land/clearance';
import type { ContaminatedStates, Contamination } from '../land/contamination';
import type { Place } from '../places/place';
import type { Share } from '../shares/share';
import type { Cited } from '../sources/cited';
import type { Edition } from '../sources/edition';
import type { Source } from '../sources/source';
import type { Dating } from '../treaty/act';
import type { Deadline } from '../treaty/deadline';
import type { Stockpile } from '../treaty/stockpile';
import type { WithdrawalContext } from '../treaty/withdrawal-context';
import type { MineUse } from '../use/mine-use';

/** A world total over several years, both ends inclusive. Units: people. */
export interface CasualtiesOverYears extends Cited {
	readonly fromYear: number;
	readonly toYear: number;
	readonly measure: 'casualties' | 'killed' | 'injured' | 'survival_unknown';
	readonly value: number;
	readonly qualifier: Qualifier;
}

/** In how many states, or states and areas, casualties were recorded. */
export interface CasualtyPlaces extends Cited {
	readonly year: number;
	readonly counted: 'states' | 'states_and_areas';
	readonly places: number;
	/** Beside the states, where they are counted apart; null where the page prints none. */
	readonly otherAreas: number | null;
	readonly statesParties: number | null;
	readonly calendarYear: boolean;
}

export interface ClaimTables {
	/** The day the tables were last checked: what "is" means in a sentence without a date. */
	readonly asOf: IsoDate;
	readonly places: readonly Place[];
	readonly conflicts: readonly Conflict[];
	readonly values: readonly PublishedValue[];
	readonly overYears: readonly CasualtiesOverYears[];
	readonly spread: readonly CasualtyPlaces[];
	readonly shares: readonly Share[];
	readonly datings: readonly Dating[];
	readonly deadlines: readonly Deadline[];
	readonly stockpiles: readonly Stockpile[];
	readonly clearance: readonly Clearance[];
	readonly clearedOverYears: readonly ClearanceOverYears[];
	readonly contamination: readonly Contamination[];
	readonly contaminated: readonly ContaminatedStates[];
	readonly context: readonly WithdrawalContext[];
	readonly mineUse: readonly MineUse[];
	/** Of Landmine Monitor, newest events first. */
	readonly editions: readonly Edition[];
	readonly sources: readonly Source[];
}
