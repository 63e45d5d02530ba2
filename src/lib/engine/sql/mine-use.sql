-- Statements on who laid mines, every row. No parameters. Newest period first, then by place and actor.
select
	id::varchar as id,
	place::varchar as place,
	actor::varchar as actor,
	actor_place::varchar as actor_place,
	"from"::varchar as "from",
	"to"::varchar as "to",
	weapon::varchar as weapon,
	finding::varchar as finding,
	source::varchar as source,
	locator::varchar as locator,
	note::varchar as note
from mine_use
order by "to" desc, "from" desc, place, actor, finding, id
