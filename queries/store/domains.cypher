UNWIND $ids AS id
MATCH (d:Domain {key: id})
RETURN d.key AS id
