/** Rules of vintage in words. */
import type { VintageRule } from '../core/figures/vintage-rule';
import * as m from './compiled/messages.js';
import { describeDate } from './dates';

export function nameRule({ rule }: VintageRule): string {
	switch (rule) {
		case 'latest':
			return m.rule_latest();
		case 'first':
			return m.rule_first();
		case 'known':
			return m.rule_known();
	}
}

/** Which of several published values a page shows, in a sentence. */
export function describeRule(rule: VintageRule): string {
	switch (rule.rule) {
		case 'latest':
			return m.rule_says_latest();
		case 'first':
			return m.rule_says_first();
		case 'known':
			return m.rule_says_known({ date: describeDate(rule.on) });
	}
}

/** The same in a few words: "as known on 31 December 2017". */
export function describeRuleShort(rule: VintageRule): string {
	return rule.rule === 'known'
		? m.rule_known_short({ date: describeDate(rule.on) })
		: nameRule(rule);
}
