-- Results over several years, every row. No parameters. By place, then by their years.
select
	id::varchar as id,
	place::varchar as place,
	"from"::varchar as "from",
	"to"::varchar as "to",
	hazard::varchar as hazard,
	measure::varchar as measure,
	value::double as value,
	qualifier::varchar as qualifier,
	source::varchar as source,
	locator::varchar as locator,
	note::varchar as note
from clearance_cumulative
order by place, "from", "to", hazard, measure, id
