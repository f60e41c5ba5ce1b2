UNWIND $rows AS row
MATCH (:Fact {id: row.start})-[r:POST]->(:Entity {id: row.end})
WHERE coalesce(r.fact, '') = row.fact
SET r = row.properties
