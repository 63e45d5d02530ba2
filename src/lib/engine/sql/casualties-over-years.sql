-- World totals over several years, every row. No parameters. By period and measure.
select
	id::varchar as id,
	from_year::integer as from_year,
	to_year::integer as to_year,
	measure::varchar as measure,
	value::integer as value,
	qualifier::varchar as qualifier,
	source::varchar as source,
	note::varchar as note
from casualties_cumulative
order by from_year, to_year, measure, id
