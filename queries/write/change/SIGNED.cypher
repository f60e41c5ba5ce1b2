UNWIND $rows AS row
MATCH (:Entity {id: row.start})-[r:SIGNED]->(:Fact {id: row.end})
WHERE coalesce(r.fact, '') = row.fact
SET r = row.properties
