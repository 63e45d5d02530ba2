-- Published areas and bands of land, every row. No parameters. By place, then newest first.
select
	id::varchar as id,
	place::varchar as place,
	as_of::varchar as as_of,
	hazard::varchar as hazard,
	measure::varchar as measure,
	value::double as value,
	band::varchar as band,
	scale::varchar as scale,
	qualifier::varchar as qualifier,
	source::varchar as source,
	locator::varchar as locator,
	note::varchar as note
from contamination
order by place, as_of desc, measure, hazard, id
