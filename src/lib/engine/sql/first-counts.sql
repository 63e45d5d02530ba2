-- The first printed world total of each year beside the latest one.
-- Parameter: 1 first year. One row a year that has a first count, oldest first.
-- printed_again: a later edition prints the figure; relays of the first count do not make it printed again.
select
	f.year::integer as year,
	f.value::integer as first_value,
	l.value::integer as latest_value,
	exists (
		select 1 from casualty_rows r where r.figure = f.figure and r.vintage in ('revised', 'restated')
	)::boolean as printed_again
from casualties_as('first', null) f
join latest_casualties l on l.figure = f.figure
where f.vintage = 'first_published'
	and f.place = 'WLD' and f.measure = 'casualties' and f.scope = 'mines_erw' and f.year >= ?
	and f."group" = 'all' and f.age = 'all' and f.sex = 'all' and f.device = 'all' and f.counter is null
order by f.year
