-- In how many states or areas casualties were recorded, every row. No parameters. Oldest first.
select
	id::varchar as id,
	year::integer as year,
	counted::varchar as counted,
	places::integer as places,
	other_areas::integer as other_areas,
	states_parties::integer as states_parties,
	(period = 'calendar_year')::boolean as calendar_year,
	source::varchar as source,
	note::varchar as note
from casualty_places
order by year, counted, id
