UNWIND $ids AS id
MATCH (e:Evidence {id: id})
USING INDEX SEEK e:Evidence(id)
RETURN e.claim AS claim
