MERGE (l:Lock {id: 'writer'})
DELETE l
