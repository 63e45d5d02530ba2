-- How many rows of each table rest on each source: everything that a source supports. No parameters.
-- A claim rests on two sources: where it was printed, and what corrects it. One row a source and table, both by name.
with supported as (
	select source, 'casualties' as "table" from casualties
	union all select source, 'casualties_cumulative' as "table" from casualties_cumulative
	union all select source, 'casualty_coverage' as "table" from casualty_coverage
	union all select source, 'casualty_places' as "table" from casualty_places
	union all select source, 'clearance' as "table" from clearance
	union all select source, 'clearance_cumulative' as "table" from clearance_cumulative
	union all select source, 'conflicts' as "table" from conflicts
	union all select source, 'contaminated_states' as "table" from contaminated_states
	union all select source, 'contamination' as "table" from contamination
	union all select source, 'contamination_bands' as "table" from contamination_bands
	union all select source, 'deadlines' as "table" from deadlines
	union all select source, 'editions' as "table" from editions
	union all select source, 'funding' as "table" from funding
	union all select source, 'mine_use' as "table" from mine_use
	union all select source, 'population' as "table" from population
	union all select source, 'shares' as "table" from shares
	union all select source, 'stockpiles' as "table" from stockpiles
	union all select source, 'treaty_actions' as "table" from treaty_actions
	union all select source, 'unga_votes' as "table" from unga_votes
	union all select source, 'withdrawal_context' as "table" from withdrawal_context
	union all select source_of_claim, 'claims' from claims
	union all select source_of_correct, 'claims' from claims
)
select
	source::varchar as source,
	"table"::varchar as "table",
	count(*)::integer as rows
from supported
where source is not null
group by source, "table"
order by source, "table"
