-- How many states and areas an edition lists as contaminated. No parameters. By series, then edition.
select
	id::varchar as id,
	series::varchar as series,
	edition_year::integer as edition_year,
	as_of::varchar as as_of,
	states::integer as states,
	other_areas::integer as other_areas,
	total::integer as total,
	status::varchar as status,
	qualifier::varchar as qualifier,
	source::varchar as source,
	note::varchar as note
from contaminated_states
order by series, edition_year, status, id
