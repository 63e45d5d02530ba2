-- Published casualties of places, one cut, year by year: national figures (world ones for WLD) of mines and ERW, the
-- value that a rule takes where several were published.
-- Parameters: 1 and 2 rule, 3 its day (see casualties_as); 4 and 5 places joined by commas, or null for all; 6 measure;
-- 7 group; 8 age. row: id of the row taken, null where the latest was asked for.
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
	case when ? = 'latest' then null else id end::varchar as row
from casualties_as(?::varchar, ?::varchar)
where (? is null or list_contains(string_split(?, ','), place))
	and measure = ? and "group" = ? and age = ?
	and sex = 'all' and device = 'all' and scope = 'mines_erw' and counter is null
	and coverage = case place when 'WLD' then 'world' else 'national' end
order by place, year
