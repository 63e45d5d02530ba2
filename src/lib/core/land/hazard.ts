/** What lies in the ground. `mixed` and `all_mines` are the words of the page, not our sum. */
export const HAZARDS = [
	'antipersonnel',
	'antipersonnel_improvised',
	'antivehicle',
	'cluster_remnant',
	'erw',
	'all_mines',
	'mixed'
] as const;
export type Hazard = (typeof HAZARDS)[number];
