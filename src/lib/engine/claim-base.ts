/** The base that claims are held against, asked of the tables in one go. */
import type { ClaimTables } from '../core/claims/claim-base';
import type { IsoDate } from '../core/dates/iso-date';
import type { Engine } from './engine';
import { run } from './query';
import {
	allEditions,
	allPlaces,
	allSources,
	conflictRows,
	gatherConflicts,
	publishedValues
} from './queries/context';
import {
	allClearance,
	allClearanceOverYears,
	allContaminatedStates,
	allContamination
} from './queries/land';
import {
	allDeadlines,
	allMineUse,
	allStockpiles,
	treatyDatings,
	withdrawalContext
} from './queries/law';
import { allShares } from './queries/shares';
import { allCasualtiesOverYears, allCasualtyPlaces } from './queries/spread';

/** @param asOf the day the tables were last checked, as the data version begins */
export async function askClaimTables(engine: Engine, asOf: IsoDate): Promise<ClaimTables> {
	return {
		asOf,
		places: await run(engine, allPlaces, undefined),
		conflicts: gatherConflicts(await run(engine, conflictRows, undefined)),
		values: await run(engine, publishedValues, { places: null }),
		overYears: await run(engine, allCasualtiesOverYears, undefined),
		spread: await run(engine, allCasualtyPlaces, undefined),
		shares: await run(engine, allShares, undefined),
		datings: await run(engine, treatyDatings, undefined),
		deadlines: await run(engine, allDeadlines, undefined),
		stockpiles: await run(engine, allStockpiles, undefined),
		clearance: await run(engine, allClearance, undefined),
		clearedOverYears: await run(engine, allClearanceOverYears, undefined),
		contamination: await run(engine, allContamination, undefined),
		contaminated: await run(engine, allContaminatedStates, undefined),
		context: await run(engine, withdrawalContext, undefined),
		mineUse: await run(engine, allMineUse, undefined),
		editions: await run(engine, allEditions, undefined),
		sources: await run(engine, allSources, undefined)
	};
}
