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
  UNWIND CASE WHEN $a = $b THEN [] ELSE [$a] END AS a
  MATCH (p:Entity {id: a})
  UNWIND [$b] AS b
  MATCH (q:Entity {id: b})
  MATCH (p)-[r:MET]-(q)
  WITH a, b, min(r.fact) AS fact
  RETURN [a, b] AS through, [fact] AS facts
  UNION
  UNWIND CASE WHEN $a = $b THEN [] ELSE [$a] END AS a
  MATCH (p:Entity {id: a})
  UNWIND [$b] AS b
  MATCH (q:Entity {id: b})
  WHERE NOT EXISTS { MATCH (p)-[:MET]-(q) }
  UNWIND [p, q] AS s
  MATCH (s)-[r:MET]-(x:Person)
  WITH s, x, min(r.fact) AS fact
  WITH s.id AS id, collect({id: x.id, ids: [], facts: [fact]}) AS met
  ORDER BY size(met), id
  WITH collect(id) AS ends, collect(met) AS met
  WHERE size(ends) = 2
  WITH ends, met[0] AS few, met[1] AS many
  CALL {
    WITH few, many
    UNWIND few + many AS one
    WITH one.id AS id, collect(one.facts) AS sides
    WHERE size(sides) = 2
    RETURN collect({ids: [id], facts: sides[0] + sides[1]}) AS two
  }
  CALL {
    WITH few, two
    UNWIND CASE WHEN size(two) = 0 THEN few ELSE [] END AS one
    WITH one.id AS via, one.facts[0] AS own, count(*) AS once
    MATCH (x:Entity {id: via})
    MATCH (x)-[r:MET]-(m:Person)
    WITH via, own, m.id AS id, min(r.fact) AS fact
    RETURN collect({id: id, ids: [via], facts: [own, fact]}) AS further
  }
  CALL {
    WITH further, many
    UNWIND CASE WHEN size(further) = 0 THEN [] ELSE further + many END AS one
    WITH one, count(*) AS once
    WITH one.id AS id, collect(CASE WHEN size(one.ids) = 1 THEN one END) AS ways,
         collect(CASE WHEN size(one.ids) = 0 THEN one END)[0] AS last
    WHERE last IS NOT NULL
    UNWIND ways AS way
    RETURN collect({ids: way.ids + [id], facts: way.facts + last.facts}) AS three
  }
  CALL {
    WITH further, many, three
    UNWIND CASE WHEN size(further) > 0 AND size(three) = 0 THEN many ELSE [] END AS one
    WITH one.id AS via, one.facts[0] AS own, count(*) AS once
    MATCH (y:Entity {id: via})
    MATCH (y)-[r:MET]-(m:Person)
    WITH via, own, m.id AS id, min(r.fact) AS fact
    RETURN collect({id: id, last: via, facts: [fact, own]}) AS back
  }
  CALL {
    WITH further, back
    UNWIND CASE WHEN size(back) = 0 THEN [] ELSE further + back END AS one
    WITH one, count(*) AS once
    WITH one.id AS id, collect(CASE WHEN one.last IS NULL THEN one END) AS ways,
         collect(CASE WHEN one.last IS NOT NULL THEN one END) AS ends
    UNWIND ways AS way
    UNWIND ends AS last
    RETURN collect({ids: way.ids + [id, last.last], facts: way.facts + last.facts}) AS four
  }
  WITH ends, two + three + four AS chains
  UNWIND chains AS chain
  WITH ends[0] = $a AS forth, chain.ids AS ids, chain.facts AS facts
  RETURN [$a] + CASE WHEN forth THEN ids ELSE reverse(ids) END + [$b] AS through,
         CASE WHEN forth THEN facts ELSE reverse(facts) END AS facts
}
WITH through, facts
ORDER BY size(through), through
LIMIT $limit
WITH collect({through: through, facts: facts}) AS chains
UNWIND chains AS chain
WITH chain.through AS through, chain.facts AS facts
UNWIND range(0, size(through) - 1) AS step
UNWIND [through[step]] AS id
MATCH (n:Entity {id: id})
WITH through, facts, step, n
ORDER BY step
WITH through, facts, collect(n.name) AS names
RETURN size(facts) AS meetings, names, facts, through, through[size(through) - 1] AS goal
ORDER BY through, goal
LIMIT $limit
