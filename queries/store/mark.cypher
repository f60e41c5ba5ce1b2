MERGE (s:Store {id: 'store'})
SET s.model = $model, s.vocabulary = $vocabulary, s.renewed = $renewed, s.schema = $schema
