-- How far the published values of each figure lie apart, for figures of which more than one value was published. The
-- figures are those of casualties-by-place.sql: national ones (world ones for WLD) of mines and ERW, one cut.
-- Parameters: 1 and 2 day by which a value must have been out, or null for all; 3 places joined by commas; 4 measure;
-- 5 group; 6 age. One row a figure, by figure.
select
	figure::varchar as figure,
	min(value)::integer as lowest,
	first(qualifier order by value, preference)::varchar as lowest_qualifier,
	max(value)::integer as highest,
	first(qualifier order by value desc, preference)::varchar as highest_qualifier
from casualty_rows
where (? is null or known_on <= ?)
	and list_contains(string_split(?, ','), place)
	and measure = ? and "group" = ? and age = ?
	and sex = 'all' and device = 'all' and scope = 'mines_erw' and counter is null
	and coverage = case place when 'WLD' then 'world' else 'national' end
group by figure
having count(distinct value) > 1
order by figure
