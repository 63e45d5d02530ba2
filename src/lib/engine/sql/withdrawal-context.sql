-- Facts beside the states in the withdrawal debate. No parameters. By place and key, then oldest first; undated last.
select
	id::varchar as id,
	place::varchar as place,
	key::varchar as key,
	value::varchar as value,
	unit::varchar as unit,
	date::varchar as date,
	source::varchar as source,
	note::varchar as note
from withdrawal_context
order by place, key, date nulls last, id
