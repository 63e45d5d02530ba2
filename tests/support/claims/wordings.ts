/**
 * How newspapers say such things. `{n}` is the number, `{in}` where ("worldwide", "in Mali"), `{Place}` and `{place}` the
 * place, `{y}` the year, `{w}` the weapon.
 */
export const CASUALTIES = [
	'{n} people were killed or injured by {w} {in} in {y}',
	'In {y}, {n} people were killed or injured by {w} {in}',
	'{W} killed or injured {n} people {in} in {y}',
	'{W} caused {n} casualties {in} in {y}',
	'There were {n} casualties of {w} {in} in {y}',
	'The number of {w} casualties {in} stood at {n} in {y}',
	'Landmine Monitor recorded {n} {w} casualties {in} in {y}',
	'{n} people were killed or wounded {in} by {w} in {y}, according to the Landmine Monitor',
	'During {y}, {w} killed or maimed {n} people {in}',
	'A total of {n} {w} casualties were registered {in} in {y}',
	'{n} new casualties of {w} were recorded {in} during {y}, campaigners said',
	'The casualty figure {in} for {y} was {n}, researchers for the Monitor say',
	'{W} casualties {in} in {y}: {n}',
	'Casualties {in} reached {n} in {y}, the report says'
];
export const CASUALTIES_OF_PLACE = [
	'{Place} recorded {n} {w} casualties in {y}',
	'{Place} had {n} casualties of {w} in {y}',
	'In {place}, {n} people were killed or injured by {w} in {y}',
	'{Place} saw {n} people killed or injured by {w} in {y}',
	'{Place} reported {n} {w} casualties for {y}',
	'{Place} suffered {n} casualties from {w} in {y}'
];
export const KILLED = [
	'{W} killed {n} people {in} in {y}',
	'{n} people were killed by {w} {in} in {y}',
	'In {y}, {w} claimed {n} lives {in}',
	'{n} people died because of {w} {in} in {y}',
	'{W} caused {n} deaths {in} in {y}',
	'The death toll from {w} {in} was {n} in {y}',
	'{n} deaths from {w} were recorded {in} in {y}',
	'In {y} {n} people lost their lives to {w} {in}',
	'{W} took {n} lives {in} in {y}',
	'{W} fatalities {in} stood at {n} in {y}'
];
export const INJURED = [
	'{W} injured {n} people {in} in {y}',
	'{n} people were injured by {w} {in} in {y}',
	'In {y}, {n} people were wounded by {w} {in}',
	'{n} people {in} were maimed by {w} in {y}',
	'{W} left {n} people injured {in} in {y}'
];
export const INCIDENTS = [
	'There were {n} {w} incidents {in} in {y}',
	'{n} {w} accidents were recorded {in} in {y}',
	'{n} incidents involving {w} happened {in} in {y}',
	'{W} explosions {in} in {y}: {n}'
];
export const CHILDREN = [
	'{n} children were killed or injured by {w} {in} in {y}',
	'In {y}, {w} killed or injured {n} children {in}',
	'{n} child casualties were recorded {in} in {y}'
];
export const CIVILIANS = [
	'{n} civilians were killed or injured by {w} {in} in {y}',
	'In {y}, {n} civilians {in} were killed or injured by {w}'
];
export const BY_DEVICE = [
	'{D} caused {n} casualties {in} in {y}',
	'{n} people were killed or injured by {d} {in} in {y}',
	'In {y}, {n} casualties {in} were caused by {d}',
	'{D} killed or injured {n} people {in} in {y}'
];

export const WEAPONS = [
	'landmines',
	'mines',
	'mines and explosive remnants of war',
	'landmines and other explosive remnants',
	'mines/ERW'
];
export const DEVICES: Readonly<Record<string, string>> = {
	improvised: 'improvised mines',
	antipersonnel: 'antipersonnel mines',
	antivehicle: 'antivehicle mines',
	erw: 'explosive remnants of war'
};
export const WORLDWIDE = ['worldwide', 'globally', 'around the world', 'across the world', ''];

/** What an edition is called beside a number of its own. */
export const EDITION_FRAMES = [
	'Landmine Monitor {e} recorded {rest}',
	'According to Landmine Monitor {e}, {rest}',
	'The {e} report said that {rest}',
	'The {e} edition of Landmine Monitor says {rest}'
];

/** Words before a number that bound it, with what they do to it. */
export const ABOVE = ['more than', 'over', 'at least', 'upwards of'];
export const ABOUT = ['about', 'around', 'some', 'roughly', 'approximately'];
export const BELOW = ['nearly', 'almost', 'close to', 'just under'];

export const ACTS: Readonly<Record<string, readonly string[]>> = {
	withdrawal_effective: [
		"{Place}'s withdrawal from the Ottawa Convention took effect on {date}",
		'{Place} left the Mine Ban Treaty on {date}',
		'{Place} ceased to be a State Party to the Mine Ban Convention on {date}',
		'On {date}, {place} formally left the Ottawa treaty'
	],
	withdrawal_notified: [
		'{Place} notified the UN of its withdrawal from the Ottawa Convention on {date}',
		'{Place} gave notice of withdrawal from the mine ban treaty on {date}',
		'On {date} {place} submitted its notice of withdrawal from the Ottawa Convention'
	],
	parliament_approved: [
		"{Place}'s parliament voted on {date} to leave the Ottawa Convention",
		'The parliament of {place} approved the withdrawal from the mine ban treaty on {date}'
	],
	ratification: [
		'{Place} ratified the Mine Ban Treaty on {date}',
		'{Place} deposited its ratification of the Ottawa Convention on {date}'
	],
	accession: [
		'{Place} acceded to the Ottawa Convention on {date}',
		'{Place} joined the Mine Ban Treaty by accession on {date}'
	],
	entry_into_force: [
		'The Mine Ban Convention entered into force for {place} on {date}',
		'{Place} became a State Party to the Mine Ban Treaty on {date}'
	],
	signature: [
		'{Place} signed the Mine Ban Treaty on {date}',
		'{Place} signed the Ottawa Convention on {date}'
	],
	suspension_declared: [
		'{Place} told the UN on {date} that it was suspending the Ottawa Convention'
	]
};

export const PARTIES = [
	'On {date}, {n} states were party to the Mine Ban Convention',
	'The Ottawa Convention had {n} States Parties on {date}',
	'{n} countries were party to the mine ban treaty on {date}',
	'As of {date}, the Mine Ban Treaty counted {n} States Parties',
	'By {date}, {n} countries had joined the Ottawa treaty and remained members'
];
export const SIGNATORIES = [
	'The Mine Ban Treaty had {n} signatories on {date}',
	'The Ottawa Convention has {n} signatories',
	'{n} countries have signed the mine ban treaty'
];

export const IS_PARTY = [
	'{Place} is a State Party to the Mine Ban Treaty',
	'{Place} is party to the Ottawa Convention',
	'{Place} is bound by the Mine Ban Convention',
	'{Place} remains a member of the Ottawa treaty'
];
export const NOT_PARTY = [
	'{Place} is not a party to the Ottawa Convention',
	'{Place} has never joined the Mine Ban Treaty',
	'{Place} has not ratified the Ottawa Convention',
	'{Place} is not bound by the Mine Ban Treaty'
];
export const HAS_LEFT = [
	'{Place} has left the Ottawa Convention',
	'{Place} has withdrawn from the Mine Ban Treaty',
	'{Place} is no longer a State Party to the Ottawa Convention',
	'{Place} has quit the landmine treaty'
];

export const RISES = [
	'{W} casualties {in} rose in {y}',
	'Casualties {in} increased in {y} compared with {x}',
	'The number of people killed or injured by {w} {in} went up in {y}'
];
export const FALLS = [
	'{W} casualties {in} fell in {y}',
	'Casualties {in} declined in {y} compared with {x}',
	'The number of people killed or injured by {w} {in} dropped in {y}'
];
export const GROWTH_UP = [
	'{W} casualties {in} rose by {p} in {y}',
	'Casualties {in} increased {p} between {x} and {y}',
	'There was a {p} rise in {w} casualties {in} in {y}'
];
export const GROWTH_DOWN = [
	'{W} casualties {in} fell by {p} in {y}',
	'Casualties {in} declined {p} between {x} and {y}',
	'There was a {p} drop in {w} casualties {in} in {y}'
];
export const FROM_TO = [
	'Casualties {in} went from {a} in {x} to {n} in {y}',
	'{W} casualties {in} reached {n} in {y}, after {a} in {x}',
	'{n} people were killed or injured by {w} {in} in {y}, against {a} in {x}'
];

export const HIGHEST = [
	'{Place} had the highest number of {w} casualties in {y}',
	'{Place} recorded the most {w} casualties of any country in {y}',
	'In {y} no country had more {w} casualties than {place}',
	'{Place} topped the list of {w} casualties in {y}'
];

export const CLEARED = [
	'{Place} cleared {n} square kilometres of {h} land in {y}',
	'In {y}, {n} km2 were cleared in {place}',
	'{Place} cleared {n} km² in {y}'
];
export const RELEASED = [
	'{Place} released {n} square kilometres of land in {y}',
	'In {y}, {n} km2 of land were released in {place}'
];
export const MINED = [
	'{n} square kilometres of {place} are mined',
	'{n} km2 of {place} are littered with mines',
	'{Place} has {n} square kilometres of mined land'
];
export const MAY_BE_MINED = [
	'{n} square kilometres of {place} may be contaminated',
	'Up to {n} km2 of {place} are potentially contaminated with mines'
];

export const SHARES: Readonly<Record<string, readonly string[]>> = {
	civilian_casualties: [
		'Children made up {p} of civilian casualties in {y}',
		'{p} of civilian casualties in {y} were children',
		'In {y}, {p} of the civilians killed or injured were children'
	],
	casualties_with_known_status: [
		'{p} of casualties whose status was known in {y} were civilians',
		'Civilians accounted for {p} of casualties of known status in {y}',
		'In {y}, civilians were {p} of the casualties where the status was recorded'
	]
};
export const CHILDREN_OF_ALL = [
	'{p} of all casualties in {y} were children',
	'Children made up {p} of all victims in {y}',
	'{p} of all people killed or injured in {y} were children'
];
export const PER_DAY = [
	'On average {n} people a day were killed or injured by {w} in {y}',
	'{W} killed or injured about {n} people every day in {y}',
	'In {y}, {w} caused {n} casualties per day'
];
export const KILLED_PER_DAY = [
	'{W} killed {n} people a day in {y}',
	'{n} people died every day from {w} in {y}',
	'In {y}, {n} people were killed by {w} each day'
];
export const OVER_YEARS = [
	'{n} casualties were recorded worldwide from {x} to {y}',
	'Between {x} and {y}, {n} people were killed or injured by {w}'
];
