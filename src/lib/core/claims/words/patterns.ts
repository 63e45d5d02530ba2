/** Words and what they mean, in the order in which they are looked for: the longer before the shorter it holds. */
import type {
	ChangeChip,
	Device,
	Group,
	LandWord,
	Measure,
	RankChip,
	StockWord,
	TreatyAct
} from '../chip';

type Row<T> = readonly [RegExp, T];

const HIT = '(?:killed|dead|died|slain)';
const HURT = '(?:injured|wounded|maimed|hurt|mutilated|disabled)';

export const MEASURES: readonly Row<{ measure: Measure; loose: boolean }>[] = [
	[
		new RegExp(
			`\\b(?:${HIT}(?:,| and| or|/| and/or| as well as|,? or| &)+ ?(?:otherwise |seriously |severely |been )?${HURT}(?: or (?:maimed|injured|disabled))?|${HURT}(?: and| or|/| and/or) ?${HIT}|kill(?:s|ing)?(?: and| or|/| and/or) (?:maim|injur|wound|hurt)\\w*|(?:maim|injur|wound)\\w*(?: and| or) kill(?:s|ing|ed)?|deaths? (?:and|or) (?:injur(?:y|ies)|wounded|maimings?)|injuries (?:and|or) deaths|dead (?:and|or) (?:injured|wounded)|deaths? and injury|fatalities (?:and|or) injuries|death or injury)\\b`,
			'g'
		),
		{ measure: 'casualties', loose: false }
	],
	[/\b(?:injur(?:y|ies) survivors|survivors?)\b/g, { measure: 'survivors', loose: false }],
	[
		/\b(?:death[- ]toll|deaths?|killed|kills?|killing|kill|dead|died|dies?|dying|fatalit(?:y|ies)|fatal|perish(?:ed|ing)?|lives (?:lost|ended|taken|claimed|were lost)|los[et] (?:their )?lives|lost (?:their )?lives|lives)\b/g,
		{ measure: 'killed', loose: false }
	],
	[
		/\b(?:injured|injur(?:y|ies|es|ing)|wounded|wounds?|wounding|maim(?:ed|s|ing)?|hurt|mutilated|amputations?|amputees?)\b/g,
		{ measure: 'injured', loose: false }
	],
	[
		/\b(?:(?:recorded |registered )?(?:landmine |mine |erw )?(?:incidents?|accidents?|explosions?|blasts?|detonations?)(?! victims))\b/g,
		{ measure: 'incidents', loose: false }
	],
	[
		/\bcasualt(?:y|ies)(?: (?:figures?|toll|count|numbers?|total))?\b/g,
		{ measure: 'casualties', loose: false }
	],
	[
		/\b(?:(?:f[ae]ll(?:s|en|ing)? )?victims?|(?:were |was |been |people )?(?:hit|struck|harmed|affected|blown up)(?= by|\b(?! the road))|toll|human cost)\b/g,
		{ measure: 'casualties', loose: true }
	]
];

export const DEVICES: readonly Row<Device>[] = [
	[
		/\b(?:(?:anti-?personnel |anti-?vehicle |improvised )?(?:land)?mines?(?: of all types| of all kinds)?(?:,)?(?:\/| and| or|,? including improvised mines,?(?: and)?|, cluster munition remnants,? and(?: other)?| and other| or other|\/other) ?(?:other )?(?:the )?(?:explosive remnants?(?: of war)?|erw|unexploded ordnance|uxo|unexploded (?:munitions|bombs|shells|devices)|other explosives?|explosive hazards|explosive devices))\b/g,
		'all'
	],
	[
		/\b(?:explosive remnants?(?: of war)?|erw|unexploded (?:ordnance|munitions|bombs)|uxo) (?:and|or) (?:land-?)?mines?\b/g,
		'all'
	],
	[/\b(?:mines?\/erw|explosive ordnance|mines and erw|mines,? erw)\b/g, 'all'],
	[
		/\b(?:cluster munitions? remnants?|cluster bomb remnants?|unexploded (?:sub-?munitions?|bomblets?|cluster (?:munitions|bombs))|sub-?munitions? remnants?)\b/g,
		'cluster_remnant'
	],
	[/\b(?:cluster (?:munitions?|bombs?|weapons?)(?: attacks?)?)\b/g, 'cluster'],
	[
		/\b(?:improvised (?:land)?mines?|improvised (?:explosive devices?|devices?|explosives?|antipersonnel mines?)|ieds?)\b/g,
		'improvised'
	],
	[/\b(?:anti-?vehicle|anti-?tank)(?: (?:land)?mines?)?\b/g, 'antivehicle'],
	[
		/\b(?:(?:factory|manufactured|industrial)[- ]?(?:made|produced)? )?(?:anti-?personnel|anti-?infantry)(?: (?:land)?mines?)?\b/g,
		'antipersonnel'
	],
	[/\b(?:erw|explosive remnants?(?: of war)?|unexploded ordnance|uxo|duds?)\b/g, 'erw'],
	[/\b(?:land-?mines?|mines?)\b/g, 'mines']
];

export const GROUPS: readonly Row<Group>[] = [
	[/\bmen and boys\b/g, 'male'],
	[/\bwomen and girls\b/g, 'female'],
	[/\b(?:boys?)\b/g, 'boy'],
	[/\b(?:child(?:ren)?|minors?|kids|under[- ]18s?|youngsters|aged under 18)\b/g, 'child'],
	[/\b(?:civilians?|non-combatants?)\b/g, 'civilian'],
	[/\b(?:de-?miners?|clearance (?:workers|personnel|operators)|mine clearers)\b/g, 'deminer'],
	[
		/\b(?:soldiers?|combatants?|military (?:personnel|casualties)|troops|servicemen|fighters)\b/g,
		'military'
	],
	[/\b(?:wom[ae]n|females?|girls?)\b/g, 'female'],
	[/\b(?:m[ae]n|males?)\b(?! and boys)/g, 'male']
];

export const LAND: readonly Row<LandWord>[] = [
	[
		/\b(?:potentially|possibly|may be|might be|could be|thought to be|believed to be|at risk of being|potential|need(?:s|ing)? (?:to be )?survey\w*|awaits? survey|estimated to be)\b/g,
		'potential'
	],
	[/\b(?:suspected)\b/g, 'suspected'],
	[/\b(?:confirmed)\b/g, 'confirmed'],
	[/\b(?:released?|releasing|land release)\b/g, 'released'],
	[/\b(?:cancel(?:l)?(?:ed|ing|ation))\b/g, 'cancelled'],
	[/\b(?:reduced through|reduced by technical|reduction)\b/g, 'reduced'],
	[/\b(?:clear(?:ed|ing|ance|s)?|de-?min(?:ed|ing)|mine clearance)\b/g, 'cleared'],
	[
		/\b(?:mined|contaminat(?:ed|ion|es)|mine-?infested|infested|littered|polluted|minefields?|strewn|seeded|covered (?:with|in) (?:land)?mines|riddled|affected by mines|mine-affected)\b/g,
		'mined'
	]
];

export const STOCKS: readonly Row<StockWord>[] = [
	[/\b(?:destroy(?:ed|ing|s)?|destruction|eliminated|scrapped)\b/g, 'destroyed'],
	[/\b(?:retain(?:ed|s|ing)?|for training)\b/g, 'retained'],
	[/\b(?:stockpil\w*|stocks?|arsenals?|in storage|inventory)\b/g, 'stockpiled']
];

export const CHANGES: readonly Row<Pick<ChangeChip, 'direction' | 'strong'>>[] = [
	[
		new RegExp(
			`\\b(?:(?:r[io]se|risen|rising|rises|increas\\w+|grew|grow\\w*|climb\\w*|up|more) (?:very )?(?:strongly|sharply|steeply|dramatically|massively|drastically|significantly)|(?:sharp|steep|dramatic|strong|massive|huge) (?:rise|increase|growth|jump)|(?:soar|surg|jump|leap|leapt|spik|skyrocket|rocket|balloon)(?:e|ed|es|ing|s)?)\\b`,
			'g'
		),
		{ direction: 'up', strong: true }
	],
	[
		new RegExp(
			`\\b(?:(?:fell|fall\\w*|drop\\w*|declin\\w+|decreas\\w+|down) (?:strongly|sharply|steeply|dramatically|significantly)|(?:sharp|steep|dramatic|strong) (?:fall|drop|decline|decrease)|(?:plummet|plung|slump|tumbl|collaps)(?:e|ed|es|ing|s)?)\\b`,
			'g'
		),
		{ direction: 'down', strong: true }
	],
	[
		/\bmore(?= (?:[a-z]+ ){1,7}(?:in _{4} )?than (?:in _{4}|(?:a|the) year|the previous))/g,
		{ direction: 'up', strong: false }
	],
	[
		/\bfewer(?= (?:[a-z]+ ){1,7}(?:in _{4} )?than (?:in _{4}|(?:a|the) year|the previous))/g,
		{ direction: 'down', strong: false }
	],
	[
		/\b(?:r[io]se|risen|rises|rising|increas(?:e|ed|es|ing)|grew|grow(?:n|s|ing|th)?|climb(?:ed|s|ing)?|went up|gone up|going up|goes up|on the rise|(?:was|were|is|are|still) up|up (?:by|from|\d)|(?<!(?:bl[eo]wn?|set|m[ae]de?|makes?|sign(?:ed)?|add(?:ed|s)?|end(?:ed|s)?|pick(?:ed)?|taken|took|clear(?:ed)?) )up (?=_)|higher than|more than (?:in|the year before|the previous year)|doubl(?:ed|es|ing)|tripl(?:ed|es|ing)|trebl(?:ed|es|ing)|quadrupl(?:ed|es|ing)|uptick|upsurge|rebound(?:ed|s)?)\b/g,
		{ direction: 'up', strong: false }
	],
	[
		/\b(?:(?:fell|fall(?:en|s|ing)?)(?! (?:prey|foul|short|under|within|into))|drop(?:ped|s|ping)?|declin(?:e|ed|es|ing)|decreas(?:e|ed|es|ing)|went down|gone down|going down|(?:was|were|is|are) down|down (?:by|from|\d)|lower than|fewer than (?:in|the year before|the previous year)|shr[iaou]nk(?:ing)?|lessened|reduced by)\b/g,
		{ direction: 'down', strong: false }
	],
	[
		/\b(?:unchanged|stayed the same|remained (?:stable|the same|flat)|stagnat\w+)\b/g,
		{ direction: 'same', strong: false }
	]
];

export const RANKS: readonly Row<RankChip['rank']>[] = [
	[
		/\b(?:topp(?:ed|ing) the list|tops the list|top of the list|more(?: \w+){0,4} than any(?: other)?|highest|the most|(?:the )?most(?= (?:mined|heavily|landmine|mine|contaminated|casualties|affected|deaths|victims))|largest|biggest|deadliest|worst|leads? the|led the world|ranked first|number one|record high|record number|record level|a record|no country|first place|world leader)\b/g,
		'highest'
	],
	[/\b(?:lowest|fewest|the least|smallest)\b/g, 'lowest']
];

export const TREATIES: readonly Row<'MBT' | 'CCM'>[] = [
	[
		/\b(?:(?:un |the )?convention on cluster munitions|cluster (?:munitions?|bombs?)(?: ban)?(?: |-)(?:ban |prohibition )?(?:convention|treaty|ban)|treaty (?:banning|on|against) cluster (?:munitions|bombs)|oslo (?:convention|treaty)|ccm)\b/g,
		'CCM'
	],
	[
		/\b(?:ottawa (?:mine ban )?(?:convention|treaty|accord|agreement|landmine treaty)|(?:anti-?personnel )?(?:land)?mine[- ]ban(?:ning)?(?: (?:convention|treaty|pact|accord))?|anti-?personnel (?:land)?mine(?:s)?(?: ban)? (?:convention|treaty|ban)|(?:land)?mines? (?:convention|treaty|ban|pact)|(?:anti-?)(?:land)?mines? (?:convention|treaty|pact)|(?:treaty|convention|ban|pact|agreement|accord)(?:, which)? (?:banning|that bans|which bans|prohibiting|on|against|outlawing)(?: the use of)?(?: all)? (?:anti-?personnel )?(?:land)?mines|apmbc|mbt|1997 (?:treaty|convention))\b/g,
		'MBT'
	],
	[/\b(?:the|a|its|this|that|from|of|un) (?:treaty|convention|pact|accord|ban)\b/g, 'MBT']
];

export const ACTS: readonly Row<TreatyAct>[] = [
	[/\b(?:suspend\w*|suspension)\b/g, 'suspend'],
	[
		/\b(?:no longer (?:been )?(?:bound|a (?:state )?party|(?:states )?parties|a member|members|party|part of|covered)|free (?:of|from) (?:the treaty|its obligations)|(?:cease[sd]? to be|stop(?:s|ped)? being|ended being) (?:bound|(?:a )?(?:state )?party|(?:states )?parties|(?:a )?members?))\b/g,
		'unbound'
	],
	[
		/\b(?:(?:gave|given|give|served|submitted|lodged|sent|deposited|handed|notified|filed|presented|delivered)(?: \w+){0,4} (?:notice|notification|instrument of (?:withdrawal|denunciation)|withdrawal|denunciation)|notif(?:ied|ies|y|ication)(?: \w+){0,5} (?:withdraw\w*|leav\w*|intention|exit|un\b|united nations|secretary-general|depositary|decision)|notif(?:ied|ication)|formally (?:notified|informed)|notice of withdrawal|instruments? of withdrawal)\b/g,
		'notify'
	],
	[
		/\b(?:(?:announc|declar|signall?)\w*(?: \w+){0,6} (?:withdraw\w*|leav\w*|exit|quit|intention|plans?)|plans? to (?:leave|withdraw|quit|exit)|intends? to (?:leave|withdraw|quit)|intention to (?:leave|withdraw|quit)|recommend\w*(?: \w+){0,4} (?:withdraw\w*|leav\w*)|said (?:it|they) (?:would|will) (?:leave|withdraw|quit))\b/g,
		'announce'
	],
	[
		/\b(?:(?:parliament|riigikogu|seimas|saeima|sejm|senate|eduskunta|verkhovna rada|rada|lawmakers|legislature|mps|deputies)\b(?:'s)?(?: \w+){0,4} (?:vot\w*|approv\w*|back\w*|support\w*|pass\w*|endors\w*|agreed|adopt\w*)|(?:approved|backed|passed|voted|endorsed|adopted)(?: \w+){0,4} by (?:the )?(?:\w+ )?(?:parliament|riigikogu|seimas|saeima|sejm|senate|eduskunta|rada|lawmakers))\b/g,
		'parliament'
	],
	[
		/\b(?:president(?: \w+)? (?:sign|approv|promulgat|ratif)\w*|(?:signed|promulgated) by (?:the )?president|signed (?:the|a) (?:law|bill|act|decree|withdrawal))\b/g,
		'president'
	],
	[/\b(?:signator(?:y|ies))\b/g, 'signatory'],
	[
		/\b(?:(?:is|are|was|were|started|began|begun|in the process of|considering|being) (?:leaving|withdrawing|quitting|exiting|pulling out)|leaving|withdrawing|quitting|pulling out|will (?:leave|withdraw|quit|exit)|to (?:leave|quit|withdraw from|exit)|leaves|quits|exits|withdraws?|pulls? out|walks? (?:away|out)|drops? out|ditch(?:es)?|denounces|denounced(?! (?:\w+'s|(?:the|this|that|its|their|any|all|such)? ?(?:\w+ ){0,2}(?:decision|move|withdrawals?|exits?|plans?|use|step|suspension|mines?|attacks?))))\b/g,
		'leaving'
	],
	[
		/\b(?:withdr(?:ew|awn)|has left|have left|left|quit|exited|pulled out|walked (?:away|out)|abandoned|ditched|dropped out|departed|(?:withdrawal|exit|departure|denunciation)s?(?: \w+){0,6} (?:took effect|takes effect|take effect|came into (?:force|effect)|entered into force|became effective|comes into (?:force|effect)|effective|is complete|was completed|in effect)|ceased to be a (?:state )?party|(?:formally |officially )?out of)\b/g,
		'leave'
	],
	[
		/\b(?:deposit\w*|ratif(?:ied|ication|y|ies|ying)|accept(?:ed|ance)|instrument of (?:accession|ratification))\b/g,
		'deposit'
	],
	[/\b(?:acced(?:ed|es|e|ing)|accession|join(?:ed|s|ing)?)\b/g, 'join'],
	[
		/\b(?:became (?:legally )?bound|becomes? (?:legally )?bound|entry into force|entered into force|came into force|enters into force|took effect|takes effect|came into effect|becomes? a (?:full )?(?:state )?(?:party|member)|became (?:a|the)?(?: \w+)? ?(?:full )?(?:state )?(?:party|member))\b/g,
		'in_force'
	],
	[
		/\b(?:states? part(?:y|ies)|party to|parties to|(?:treaty|convention) part(?:y|ies)|members?(?: states?)?|part of|parties|is party|a party|(?:is |are |remains? |still )?(?:legally )?bound(?: by)?|in force for|belongs? to|(?:stay|remain)(?:s|ed|ing)? in|in the (?:treaty|convention)|states not party|outside)\b/g,
		'party'
	],
	[/\b(?:sign(?:ed|s|ing)?(?: up)?|put its name to)\b/g, 'sign'],
	[/\b(?:withdrawals?|exit|departure|denunciation)\b/g, 'leave']
];

/** Not, never, nor: before an act. "no longer" is an act of its own. */
export const NEGATION =
	/\b(?:not|never|n't|has yet to|have yet to|neither|nor|without|refus\w+ to|declined to|yet to|non-?|hasn't|isn't|outside|rul(?:ed?|es|ing) out|reject(?:s|ed|ing)?|decid(?:ed?|es) against|no plans? (?:to|of|for)|no intention (?:to|of))(?: [\w']+){0,3}[ -]?$/;

/** Bodies whose names hold words that mean something else. Blanked before anything is read. */
export const BODIES =
	/\b(?:(?:latin|south|north|central) america|mines advisory group|norwegian people'?s aid|danish (?:refugee council|demining group|church aid)|swiss (?:foundation|campaign)(?: \w+){0,3}|international campaign to ban landmines(?: ?- ?cluster munition coalition)?|cluster munition coalition|geneva international centre(?: for humanitarian demining)?|mine action (?:review|service|cent(?:re|er)s?|agency|authority)|(?:un|national|cambodian) mine action(?: \w+)?|humanity (?:&|and) inclusion|handicap international|human rights watch|the halo trust|halo trust|mine action|south asia|implementation support unit|mine-?sweepers?|gold mines?|coal mines?|(?:coal|gold|copper) mining|victim assistance|victim-activated|meeting of states parties|review conference|mine[- ]risk education)\b/g;
