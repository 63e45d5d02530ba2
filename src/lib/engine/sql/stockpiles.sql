-- Mines in store, every row. No parameters. By place, then oldest first; those without a date last.
select
	id::varchar as id,
	place::varchar as place,
	measure::varchar as measure,
	value::integer as value,
	as_of::varchar as as_of,
	qualifier::varchar as qualifier,
	source::varchar as source,
	note::varchar as note
from stockpiles
order by place, as_of nulls last, measure, id
