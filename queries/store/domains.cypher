UNWIND $ids AS id
MATCH (d:Domain {key: id})
USING INDEX SEEK d:Domain(key)
RETURN d.key AS id
