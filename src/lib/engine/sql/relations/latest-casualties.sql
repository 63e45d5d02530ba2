-- One row a figure: the newest published value. Computed once, for the questions that always ask for it.
select *
from casualties_as('latest', null)
