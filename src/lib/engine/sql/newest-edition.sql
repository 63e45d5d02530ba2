-- The newest edition of Landmine Monitor in the tables and the year of its events. No parameters. One row.
select
	edition::varchar as edition,
	events_year::integer as events_year,
	published::varchar as published
from editions
where series = 'landmine_monitor' and events_year is not null
order by events_year desc, published desc
limit 1
