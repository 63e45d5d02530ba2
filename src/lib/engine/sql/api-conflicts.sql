-- Every conflict and phase as the static API publishes it. No parameters. By key.
select
	conflict::varchar as conflict,
	name::varchar as name,
	part_of::varchar as part_of,
	ucdp_id::varchar as ucdp_id,
	region::varchar as region,
	started::integer as started,
	ended::integer as ended,
	state::varchar as state,
	legacy::boolean as legacy,
	source::varchar as source,
	note::varchar as note
from conflicts
order by conflict
