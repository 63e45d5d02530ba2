-- Editions of Landmine Monitor with the year of their events. No parameters. One row an edition, newest events first.
select
	edition::varchar as edition,
	events_year::integer as events_year,
	published::varchar as published
from editions
where series = 'landmine_monitor' and events_year is not null
order by events_year desc, published desc
