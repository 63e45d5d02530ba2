-- For how many years of how many places two sources give another population. No parameters. One row.
with disputed as (
	select place, year
	from population
	group by place, year
	having count(distinct population) > 1
)
select
	count(*)::integer as years,
	count(distinct place)::integer as places
from disputed
order by years
