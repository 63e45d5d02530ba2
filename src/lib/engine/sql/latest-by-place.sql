-- What casualties-by-place.sql answers for the rule 'latest', read from the table that is worked out once: choosing
-- among all rows again would take three times as long, with every changed filter.
-- Parameters: 1 and 2 places joined by commas, or null for all; 3 measure; 4 group; 5 age.
-- One row a place and year, by place, oldest first. A year without a row is not in our tables.
select
	figure::varchar as figure,
	place::varchar as place,
	year::integer as year,
	value::integer as value,
	qualifier::varchar as qualifier,
	vintage::varchar as vintage,
	edition::varchar as edition,
	source::varchar as source,
	relay::boolean as relay,
	null::varchar as row
from latest_casualties
where (? is null or list_contains(string_split(?, ','), place))
	and measure = ? and "group" = ? and age = ?
	and sex = 'all' and device = 'all' and scope = 'mines_erw' and counter is null
	and coverage = case place when 'WLD' then 'world' else 'national' end
order by place, year
