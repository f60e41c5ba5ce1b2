// name: chains_of_introduction
// doc: Through whom one person could be introduced to another: the shortest chains of people who met, at most four meetings long.
// param: a Somebody — one person, by the name or a part that only he or she has
// param: b Somebody — the other
// param: limit int = 10 — most rows
// column: meetings int
// column: names list[str]
// column: facts list[FactId]
// column: through list[EntityId]
// column: goal EntityId
// example: a="Abdellatif Hammouchi" b="Hanna Keller"
UNWIND [$a] AS a
MATCH (p:Entity {id: a})
UNWIND [$b] AS b
MATCH (q:Entity {id: b})
WHERE p.id <> q.id
MATCH path = allShortestPaths((p)-[:MET*..4]-(q))
WITH q, length(path) AS meetings, [n IN nodes(path) | n.name] AS names, [n IN nodes(path) | n.id] AS through,
     [r IN relationships(path) | r.fact] AS facts
ORDER BY through, facts
WITH q, meetings, names, through, collect(facts)[0] AS facts
RETURN meetings, names, facts, through, q.id AS goal
ORDER BY through, goal
LIMIT $limit
