// name: path_between_people
// doc: The shortest chain of held meetings that links two people, at most six meetings long; it may go through states and offices.
// param: a Somebody — one person, by the name or a part that only he or she has
// param: b Somebody — the other
// column: meetings int
// column: names list[str]
// column: facts list[FactId]
// column: start EntityId
// column: goal EntityId
// example: a="Abdellatif Hammouchi" b="Frédéric Veaux"
UNWIND [$a] AS a
MATCH (p:Entity {id: a})
UNWIND [$b] AS b
MATCH (q:Entity {id: b})
WHERE p.id <> q.id
MATCH path = shortestPath((p)-[:MET*..6]-(q))
RETURN length(path) AS meetings, [n IN nodes(path) | n.name] AS names, [r IN relationships(path) | r.fact] AS facts,
       p.id AS start, q.id AS goal
ORDER BY start, goal
LIMIT 10
