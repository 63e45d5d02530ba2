-- Sums of money for mine action, every row. No parameters. By year, donor and recipient.
select
	id::varchar as id,
	year::integer as year,
	donor::varchar as donor,
	recipient::varchar as recipient,
	usd_million::double as usd_million,
	scope::varchar as scope,
	qualifier::varchar as qualifier,
	source::varchar as source,
	note::varchar as note
from funding
order by year, donor, recipient, scope, id
