-- Every published casualty figure with what decides between the rows of one figure.
-- known_on: the day from which the value was out; a date of lower precision counts from its last day, undated is null.
-- preference: sorts first what is to be taken among values known on the same day: kind of source, the more cautious
-- qualifier, no control over the outlet, then source and id so that the choice never depends on row order.
select
	c.*,
	s.kind as source_kind,
	s.control as source_control,
	case length(c.published)
		when 4 then c.published || '-12-31'
		when 7 then cast(last_day(cast(c.published || '-01' as date)) as varchar)
		else c.published
	end as known_on,
	concat_ws(
		' ',
		case s.kind when 'primary' then 1 when 'official' then 2 when 'press' then 3 else 4 end,
		case c.qualifier
			when 'at_least' then 1
			when 'more_than' then 2
			when 'about' then 3
			when 'exact' then 4
			when 'at_most' then 5
			else 6
		end,
		case when s.control is null then 1 when s.control = 'state' then 2 else 3 end,
		c.source,
		c.id
	) as preference,
	-- A value that no source but an outlet under control carries: the edition itself was not read.
	s.control is not null
	and not coalesce(
		bool_or(s.control is null) over (partition by c.figure, c.value, c.qualifier),
		false
	) as relay
from casualties c
join sources s on s.source = c.source
