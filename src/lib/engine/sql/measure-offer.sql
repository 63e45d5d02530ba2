-- For each measure a reader can compare: which years have a national figure anywhere, and in how many places.
-- No parameters. One row a measure and year, oldest first.
with cuts(offered, measure, "group", age) as (
	values
		('casualties', 'casualties', 'all', 'all'),
		('killed', 'killed', 'all', 'all'),
		('injured', 'injured', 'all', 'all'),
		('civilian', 'casualties', 'civilian', 'all'),
		('child', 'casualties', 'all', 'child')
)
select
	cuts.offered::varchar as measure,
	l.year::integer as year,
	count(distinct l.place)::integer as places
from cuts
join latest_casualties l using (measure, "group", age)
where l.place <> 'WLD' and l.coverage = 'national' and l.counter is null
	and l.sex = 'all' and l.device = 'all' and l.scope = 'mines_erw'
group by cuts.offered, l.year
order by cuts.offered, l.year
