MATCH (s:Store {id: 'store'})
RETURN s.writes AS writes
