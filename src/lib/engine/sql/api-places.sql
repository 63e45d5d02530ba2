-- Every place as the static API publishes it. No parameters. By code.
select
	place::varchar as place,
	name::varchar as name,
	kind::varchar as kind,
	region::varchar as region,
	iso_numeric::varchar as iso_numeric,
	aliases::varchar as aliases,
	disputed_note::varchar as disputed_note
from places
order by place
