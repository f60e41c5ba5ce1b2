UNWIND $rows AS row
MATCH (:Fact {id: row.start})-[r:PLANS]->(:Fact {id: row.end})
WHERE coalesce(r.fact, '') = row.fact
DELETE r
