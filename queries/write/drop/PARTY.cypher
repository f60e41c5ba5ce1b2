UNWIND $rows AS row
MATCH (:Fact {id: row.start})-[r:PARTY]->(:Entity {id: row.end})
WHERE coalesce(r.fact, '') = row.fact
DELETE r
