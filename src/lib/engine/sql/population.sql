-- People living in places at mid-year, as we prefer them. Parameter: 1 places joined by commas.
select
	id::varchar as id,
	place::varchar as place,
	year::integer as year,
	population::double as population,
	source::varchar as source
from population
where preferred and place in (select unnest(string_split(?, ',')))
order by place, year
