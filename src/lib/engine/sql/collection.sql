-- How casualties of places were counted, where a page shows it. Parameter: 1 places joined by commas.
select
	id::varchar as id,
	place::varchar as place,
	year::integer as year,
	collection::varchar as collection,
	reported::varchar as reported,
	source::varchar as source
from casualty_coverage
where place in (select unnest(string_split(?, ',')))
order by place, year, id
