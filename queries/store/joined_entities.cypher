MATCH (n:Entity)--()
WHERE n.id IN $ids
RETURN DISTINCT n.id AS id
