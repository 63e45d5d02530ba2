-- Every conflict and phase with its places and their years, one row a conflict and place. No parameters.
-- from_year falls back to the start of the conflict where the table does not know it.
select
	c.conflict::varchar as conflict,
	c.name::varchar as name,
	c.part_of::varchar as part_of,
	c.region::varchar as region,
	c.started::integer as started,
	c.ended::integer as ended,
	c.legacy::boolean as legacy,
	c.source::varchar as source,
	c.note::varchar as note,
	p.place::varchar as place,
	coalesce(p.from_year, c.started)::integer as from_year,
	p.to_year::integer as to_year
from conflicts c
join conflict_places p on p.conflict = c.conflict
order by c.conflict, p.place
