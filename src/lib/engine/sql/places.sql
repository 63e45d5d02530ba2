-- Every place of the tables, the world among them. No parameters. By code; readers sort names by their language.
select
	place::varchar as place,
	name::varchar as name,
	kind::varchar as kind,
	region::varchar as region,
	aliases::varchar as aliases,
	disputed_note::varchar as disputed_note
from places
order by place
