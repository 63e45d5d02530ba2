-- One row a figure: the value of the first edition that could print it.
-- A figure without such a row is left out: its first count is not in our tables.
select *
from casualty_rows
where vintage = 'first_published'
qualify row_number() over (partition by figure order by preference) = 1
