-- Every published percentage, with what was printed beside it. No parameters. By year, then what it is a share of.
select
	id::varchar as id,
	place::varchar as place,
	year::integer as year,
	"of"::varchar as "of",
	base::varchar as base,
	percent::double as percent,
	numerator::integer as numerator,
	denominator::integer as denominator,
	qualifier::varchar as qualifier,
	source::varchar as source,
	locator::varchar as locator,
	note::varchar as note
from shares
order by year, "of", base, percent, source
