-- Numbers that stand for one thing and time and differ, in tables other than casualties. No parameters.
-- subject: what they stand for, with the time; a count of states is one subject whatever it counts along with states.
-- A range that one page prints, at least and at most, is no disagreement. The order is by table, subject, then value.
-- Columns that a table does not have are null.
with numbers as (
	select 'casualties_cumulative' as "table", concat_ws(' ', from_year, to_year, measure) as subject,
		'WLD' as place, concat(from_year, '–', to_year) as period, measure, value, qualifier, source, note,
		null as hazard, null as coverage, null as status, null as series, null as counted,
		null as calendar, null as "of", null as base, null as scope
	from casualties_cumulative
	union all
	select 'casualty_places', year::varchar, 'WLD', year::varchar, null, places, 'exact', source, note,
		null, null, null, null, counted, period, null, null, null
	from casualty_places
	union all
	select 'shares', concat_ws(' ', place, year, "of", base), place, year::varchar, null, percent,
		qualifier, source, note, null, null, null, null, null, null, "of", base, null
	from shares
	union all
	select 'contamination', concat_ws(' ', place, as_of, hazard, measure), place, as_of, measure, value,
		qualifier, source, note, hazard, null, null, null, null, null, null, null, null
	from contamination
	where value is not null and as_of is not null
	union all
	select 'contaminated_states', left(as_of, 4), 'WLD', left(as_of, 4), null, total, qualifier, source,
		note, null, null, status, series, null, null, null, null, null
	from contaminated_states
	where total is not null
	union all
	select 'clearance', concat_ws(' ', place, year, hazard, measure), place, year::varchar, measure,
		value, qualifier, source, note, hazard, coverage, null, series, null, null, null, null, null
	from clearance
	union all
	select 'stockpiles', concat_ws(' ', place, measure, left(as_of, 4)), place, left(as_of, 4), measure,
		value, qualifier, source, note, null, null, null, null, null, null, null, null, null
	from stockpiles
	where as_of is not null
	union all
	select 'funding', concat_ws(' ', year, donor, recipient, scope), recipient, year::varchar, null,
		usd_million, qualifier, source, note, null, null, null, null, null, null, null, null, scope
	from funding
),
disputed as (
	select "table", subject
	from numbers
	group by "table", subject
	having count(distinct value) > 1
		and not (
			count(distinct source) = 1
			and bool_or(qualifier = 'at_least')
			and bool_or(qualifier = 'at_most')
		)
)
select
	n."table"::varchar as "table",
	n.subject::varchar as subject,
	n.place::varchar as place,
	n.period::varchar as period,
	n.measure::varchar as measure,
	n.value::double as value,
	n.qualifier::varchar as qualifier,
	n.source::varchar as source,
	n.note::varchar as note,
	n.hazard::varchar as hazard,
	n.coverage::varchar as coverage,
	n.status::varchar as status,
	n.series::varchar as series,
	n.counted::varchar as counted,
	n.calendar::varchar as calendar,
	n."of"::varchar as "of",
	n.base::varchar as base,
	n.scope::varchar as scope
from numbers n
join disputed d on d."table" = n."table" and d.subject = n.subject
order by n."table", n.place, n.period desc, n.subject, n.value, n.source
