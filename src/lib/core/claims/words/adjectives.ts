/**
 * Names of peoples and short forms under which a place is meant, beside the names and aliases of the tables. Ours: the tables
 * hold no adjectives. In small letters, by code.
 */
export const ADJECTIVES: Readonly<Record<string, readonly string[]>> = {
	...{ AFG: ['afghan', 'afghans'], AGO: ['angolan'], ALB: ['albanian'], ARG: ['argentine'] },
	...{ ARM: ['armenian'], AUS: ['australian'], AUT: ['austrian'], AZE: ['azerbaijani', 'azeri'] },
	...{ BFA: ['burkinabe', 'burkina'], BIH: ['bosnian'], BLR: ['belarusian'], BRA: ['brazilian'] },
	...{ CAN: ['canadian'], CHE: ['swiss'], CHN: ['chinese'], COL: ['colombian'], CUB: ['cuban'] },
	...{ CYP: ['cypriot'], DEU: ['german'], DNK: ['danish'], DZA: ['algerian'], EGY: ['egyptian'] },
	...{ ERI: ['eritrean'], ESP: ['spanish'], EST: ['estonian'], ETH: ['ethiopian'] },
	...{ FIN: ['finnish', 'helsinki'], FRA: ['french'], GBR: ['british', 'britain'] },
	...{ GEO: ['georgian'], GRC: ['greek'], HRV: ['croatian'], HUN: ['hungarian'] },
	...{ IND: ['indian'], IRN: ['iranian'], IRQ: ['iraqi', 'iraqis'], ISR: ['israeli'] },
	...{ ITA: ['italian'], JOR: ['jordanian'], JPN: ['japanese'], KEN: ['kenyan'] },
	...{ KHM: ['cambodian', 'cambodians'], KOR: ['south korean'], PRK: ['north korean'] },
	...{ LAO: ['laotian', 'lao'], LBN: ['lebanese'], LBY: ['libyan'], LKA: ['sri lankan'] },
	...{ LTU: ['lithuanian', 'vilnius'], LVA: ['latvian', 'riga'], MAR: ['moroccan'] },
	...{ MHL: ['marshallese'], MLI: ['malian'], MMR: ['burmese'], MOZ: ['mozambican'] },
	...{ NER: ['nigerien'], NGA: ['nigerian'], NIC: ['nicaraguan'], NLD: ['dutch'] },
	...{ NOR: ['norwegian'], NPL: ['nepalese', 'nepali'], PAK: ['pakistani'], PER: ['peruvian'] },
	...{ POL: ['polish', 'warsaw'], PSE: ['palestinian', 'gaza', 'west bank'] },
	...{ PRT: ['portuguese'], ROU: ['romanian'], RUS: ['russian', 'moscow'], RWA: ['rwandan'] },
	...{ SDN: ['sudanese'], SEN: ['senegalese'], SOM: ['somali'], SRB: ['serbian'] },
	...{ SSD: ['south sudanese'], SWE: ['swedish'], SYR: ['syrian', 'syrians'], TCD: ['chadian'] },
	...{ THA: ['thai'], TJK: ['tajik'], TON: ['tongan'], TUN: ['tunisian'], TUR: ['turkish'] },
	...{
		UGA: ['ugandan'],
		UKR: ['ukrainian', 'ukrainians', 'kyiv', 'kiev'],
		USA: ['american', 'america']
	},
	...{ VNM: ['vietnamese'], YEM: ['yemeni', 'yemenis'], ZMB: ['zambian'], ZWE: ['zimbabwean'] },
	...{ EST: ['estonian', 'tallinn'], VEN: ['venezuelan'], ECU: ['ecuadorian'] },
	...{ SAU: ['saudi'], PHL: ['filipino'], IDN: ['indonesian'], CZE: ['czech'] },
	...{ WLD: ['worldwide', 'globally', 'around the world', 'across the world', 'across the globe'] },
	...{ VUT: ['vanuatuan'], KAZ: ['kazakh'], UZB: ['uzbek'], MDA: ['moldovan'] },
	...{ OMN: ['omani'], KWT: ['kuwaiti'], ARE: ['emirati'], MNG: ['mongolian'] }
};

/** Names that mean several places at once. */
export const TOGETHER: Readonly<Record<string, readonly string[]>> = {
	'the baltics': ['EST', 'LVA', 'LTU'],
	'baltic states': ['EST', 'LVA', 'LTU'],
	'baltic countries': ['EST', 'LVA', 'LTU'],
	'baltic nations': ['EST', 'LVA', 'LTU'],
	'baltic trio': ['EST', 'LVA', 'LTU']
};

/** Other ways of saying the world. */
export const WORLD_WORDS = [
	...['world', "the world's", 'in the world', 'the globe', 'global', 'all over the world'],
	...['throughout the world', 'internationally', 'planet']
];
