// name: chains_of_introduction
// doc: Through whom one person could be introduced to another: the shortest chains of people who met, at most four meetings long; states and offices introduce nobody.
// param: a Somebody — one person, by the name or a part that only he or she has
// param: b Somebody — the other
// param: limit int = 10 — most rows
// column: meetings int
// column: names list[str]
// column: facts list[FactId]
// column: through list[EntityId]
// column: goal EntityId
// example: a="Abdellatif Hammouchi" b="Frédéric Veaux"
CALL {
  UNWIND [$a] AS a
  MATCH (p:Entity {id: a})
  UNWIND [$b] AS b
  MATCH (q:Entity {id: b})
  WHERE p.id <> q.id AND EXISTS { MATCH (p)-[:MET]-(q) }
  RETURN [p.id, q.id] AS chain
  UNION
  UNWIND [$a] AS a
  MATCH (p:Entity {id: a})
  UNWIND [$b] AS b
  MATCH (q:Entity {id: b})
  WHERE p.id <> q.id AND NOT EXISTS { MATCH (p)-[:MET]-(q) }
  WITH p, q
  LIMIT 1
  MATCH (p)-[:MET]-(x:Person)
  WITH DISTINCT p, q, x
  WHERE EXISTS { MATCH (x)-[:MET]-(q) }
  RETURN [p.id, x.id, q.id] AS chain
  UNION
  UNWIND [$a] AS a
  MATCH (p:Entity {id: a})
  UNWIND [$b] AS b
  MATCH (q:Entity {id: b})
  WHERE p.id <> q.id AND NOT EXISTS { MATCH (p)-[:MET]-(q) }
    AND NOT EXISTS { MATCH (p)-[:MET]-(z:Person) MATCH (z)-[:MET]-(q) }
  UNWIND [{start: p, side: 'a'}, {start: q, side: 'b'}] AS half
  WITH half.start AS start, half.side AS side
  MATCH (start)-[:MET]-(x:Person)
  WITH DISTINCT side, x
  MATCH (x)-[:MET]-(m:Person)
  WITH side, x, collect(DISTINCT m.id) + [x.id] AS reached
  UNWIND reached AS middle
  WITH middle, side, CASE middle WHEN x.id THEN '' ELSE x.id END AS via
  WITH middle, collect(CASE side WHEN 'a' THEN via END) AS before, collect(CASE side WHEN 'b' THEN via END) AS after
  UNWIND before AS x
  UNWIND after AS y
  WITH DISTINCT [one IN [$a, x, middle, y, $b] WHERE one <> ''] AS chain
  RETURN chain
}
WITH chain
ORDER BY size(chain), chain
LIMIT $limit
WITH collect(chain) AS chains
UNWIND [one IN chains WHERE size(one) = size(chains[0])] AS through
UNWIND range(0, size(through) - 2) AS step
UNWIND [through[step]] AS one
MATCH (u:Entity {id: one})
UNWIND [through[step + 1]] AS other
MATCH (v:Entity {id: other})
MATCH (u)-[r:MET]-(v)
WITH through, step, u, v, min(r.fact) AS fact
ORDER BY step
WITH through, collect(u.name) AS names, collect(fact) AS facts, collect(v.name) AS met
RETURN size(facts) AS meetings, names + [met[size(met) - 1]] AS names, facts, through,
       through[size(through) - 1] AS goal
ORDER BY through, goal
LIMIT $limit
