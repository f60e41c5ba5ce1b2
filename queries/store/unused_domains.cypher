UNWIND $ids AS id
MATCH (d:Domain {key: id})
WHERE NOT (d)--()
RETURN d.key AS id
