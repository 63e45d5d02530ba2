-- Every act under every convention with every dating of it, as the static API publishes them. No parameters. By id.
select
	id::varchar as id,
	place::varchar as place,
	treaty::varchar as treaty,
	action::varchar as action,
	date::varchar as date,
	act::varchar as act,
	preferred::boolean as preferred,
	about::varchar as about,
	source::varchar as source,
	locator::varchar as locator,
	note::varchar as note
from treaty_actions
order by id
