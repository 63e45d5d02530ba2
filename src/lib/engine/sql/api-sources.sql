-- Every source as the static API publishes it: an outlet known for disinformation is named, its address left empty.
-- No parameters. By id.
select
	source::varchar as source,
	title::varchar as title,
	publisher::varchar as publisher,
	edition::varchar as edition,
	published::varchar as published,
	(case when link then url end)::varchar as url,
	link::boolean as link,
	kind::varchar as kind,
	control::varchar as control,
	licence::varchar as licence,
	note::varchar as note
from sources
order by source
