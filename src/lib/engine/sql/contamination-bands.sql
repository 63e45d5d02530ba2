-- What a word for a band means, where a page says it. No parameters. By scale, then edition.
select
	id::varchar as id,
	scale::varchar as scale,
	edition::varchar as edition,
	band::varchar as band,
	printed_term::varchar as printed_term,
	min_km2::double as min_km2,
	max_km2::double as max_km2,
	source::varchar as source,
	note::varchar as note
from contamination_bands
order by scale, edition, band, id
