UNWIND $ids AS id
MATCH (t:Store {id: id})
USING INDEX SEEK t:Store(id)
RETURN t.id AS id, t AS tally
