-- Sentences that were printed or composed for the test bed, with the verdict of its makers. No parameters. By verdict, then id.
select
	id::varchar as id,
	claim::varchar as claim,
	verdict::varchar as verdict
from claims
order by verdict, id
