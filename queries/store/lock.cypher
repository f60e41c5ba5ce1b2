MERGE (s:Store {id: 'store'})
SET s.writes = coalesce(s.writes, 0) + 1
