UNWIND $rows AS row
MATCH (:Fact {id: row.start})-[r:ABOUT]->(:Domain {key: row.end})
WHERE coalesce(r.fact, '') = row.fact
DELETE r
