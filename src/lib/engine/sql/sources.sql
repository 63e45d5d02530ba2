-- Every source. No parameters. By id.
select
	source::varchar as source,
	title::varchar as title,
	publisher::varchar as publisher,
	edition::varchar as edition,
	published::varchar as published,
	url::varchar as url,
	link::boolean as link,
	kind::varchar as kind,
	control::varchar as control
from sources
order by source
