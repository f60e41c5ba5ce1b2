UNWIND $ids AS id
MATCH (t:Store {id: id})
RETURN t.id AS id, t AS tally
