-- What our list of conflicts says beside their years: numbers of UCDP, notes on places. One row a conflict and place. No parameters.
select
	c.conflict::varchar as conflict,
	c.ucdp_id::varchar as ucdp_id,
	p.place::varchar as place,
	(p.from_year is not null)::boolean as first_year_known,
	-- That the conflict is over is said of the whole of it.
	nullif(p.note, 'legacy')::varchar as note
from conflicts c
join conflict_places p on p.conflict = c.conflict
order by c.conflict, p.place
