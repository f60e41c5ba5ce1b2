MATCH (s:Store {id: 'store'})
WHERE s.model IS NOT NULL
SET s.schema = $schema
