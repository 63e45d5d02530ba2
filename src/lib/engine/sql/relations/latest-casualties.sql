-- One row a figure: the newest published value, undated last; then the order of casualty_rows.preference.
select *
from casualty_rows
qualify row_number() over (partition by figure order by known_on desc nulls last, preference) = 1
