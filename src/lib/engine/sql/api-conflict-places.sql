-- Every place of every conflict as the static API publishes it, an unknown first year left empty. No parameters. By id.
select
	id::varchar as id,
	conflict::varchar as conflict,
	place::varchar as place,
	from_year::integer as from_year,
	to_year::integer as to_year,
	note::varchar as note
from conflict_places
order by id
