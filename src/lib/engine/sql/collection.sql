-- How casualties of places were counted, where a page shows it. One row a place, year and source.
select
	id::varchar as id,
	place::varchar as place,
	year::integer as year,
	collection::varchar as collection,
	reported::varchar as reported,
	source::varchar as source
from casualty_coverage
order by place, year, id
