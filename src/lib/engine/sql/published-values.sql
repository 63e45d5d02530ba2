-- Every published casualty figure of the places, in order of publication: what a source card and the
-- page of a figure show.
-- Parameter: 1 places joined by commas, or null for all places at once (2 repeats it).
select
	r.id::varchar as id,
	r.figure::varchar as figure,
	r.place::varchar as place,
	r.year::integer as year,
	r.measure::varchar as measure,
	r."group"::varchar as "group",
	r.age::varchar as age,
	r.sex::varchar as sex,
	r.device::varchar as device,
	r.scope::varchar as scope,
	r.coverage::varchar as coverage,
	r.counter::varchar as counter,
	r.value::integer as value,
	r.qualifier::varchar as qualifier,
	r.vintage::varchar as vintage,
	r.edition::varchar as edition,
	r.published::varchar as published,
	r.relay::boolean as relay,
	r.source::varchar as source,
	r.locator::varchar as locator,
	r.note::varchar as note,
	(l.id is not null)::boolean as latest,
	(f.id is not null)::boolean as first
from casualty_rows r
left join latest_casualties l on l.id = r.id
left join casualties_as('first', null) f on f.id = r.id
where ? is null or r.place in (select unnest(string_split(?, ',')))
order by r.figure, r.known_on nulls last, r.preference
