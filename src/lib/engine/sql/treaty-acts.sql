-- Acts under the Mine Ban Convention, one row an act as we prefer it dated. No parameters. By place and date.
select
	id::varchar as id,
	act::varchar as act,
	place::varchar as place,
	action::varchar as action,
	date::varchar as date,
	about::varchar as about,
	source::varchar as source,
	locator::varchar as locator,
	note::varchar as note
from treaty_actions
where treaty = 'MBT' and preferred
order by place, date, act
