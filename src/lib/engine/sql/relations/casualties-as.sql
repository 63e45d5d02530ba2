-- One row a figure: the value that a rule takes among all that were published.
-- rule 'latest': the newest. 'known': the newest of those whose whole date lies on or before known_by, undated never.
-- 'first': the value of the first edition that could print it; where none is known to be that, the earliest value of
-- unknown vintage, which keeps its vintage so that nothing takes it for a first count. Else the figure is left out.
-- After the date the order of casualty_rows.preference decides.
-- The columns after figure follow from it: named here, they let a filter on them run before the choice.
select *
from casualty_rows
where case rule
	when 'first' then vintage in ('first_published', 'unknown')
	when 'known' then known_on <= known_by
	else true
end
qualify row_number() over (
	partition by figure, place, measure, "group", age
	order by
		case when rule = 'first' then vintage = 'unknown' end,
		case when rule = 'first' and vintage = 'unknown' then known_on end nulls last,
		case when rule <> 'first' then known_on end desc nulls last,
		preference
) = 1
