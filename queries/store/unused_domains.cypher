UNWIND $ids AS id
MATCH (d:Domain {key: id})
USING INDEX SEEK d:Domain(key)
WHERE NOT (d)--()
RETURN d.key AS id
