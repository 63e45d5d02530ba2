-- Deadlines of articles 4 and 5, every row. No parameters. By place and article, then oldest first; those without a
-- date last.
select
	id::varchar as id,
	place::varchar as place,
	article::varchar as article,
	deadline::varchar as deadline,
	status::varchar as status,
	extension_no::integer as extension_no,
	source::varchar as source,
	note::varchar as note
from deadlines
order by place, article, deadline nulls last, extension_no nulls first, id
