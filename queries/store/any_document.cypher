MATCH (d:Document)
RETURN d.id AS id
LIMIT 1
