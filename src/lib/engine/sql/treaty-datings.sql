-- Every dating of every act of both conventions, also those we do not prefer. No parameters. By place, treaty and act;
-- the preferred dating first.
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
order by place, treaty, act, preferred desc, date, id
