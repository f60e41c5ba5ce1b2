MATCH (n:Domain)--()
WHERE n.key IN $ids
RETURN DISTINCT n.key AS id
