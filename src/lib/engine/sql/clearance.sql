-- Results of one year, every row. No parameters. By place and series, then oldest first.
select
	id::varchar as id,
	place::varchar as place,
	year::integer as year,
	hazard::varchar as hazard,
	measure::varchar as measure,
	value::double as value,
	qualifier::varchar as qualifier,
	coverage::varchar as coverage,
	series::varchar as series,
	source::varchar as source,
	locator::varchar as locator,
	note::varchar as note
from clearance
order by place, series, year, hazard, measure, id
