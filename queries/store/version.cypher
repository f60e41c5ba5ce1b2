MATCH (s:Store {id: 'store'})
RETURN s.model AS model, s.vocabulary AS vocabulary, s.renewed AS renewed, s.schema AS schema
