MATCH (a)-[r]->(b)
WHERE type(r) IN $types
RETURN type(r) AS kind, coalesce(a.id, a.key) AS start, labels(a) AS start_labels,
       coalesce(b.id, b.key) AS end, labels(b) AS end_labels, properties(r) AS own
