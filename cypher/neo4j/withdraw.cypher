// Says that the load which was announced writes nothing: the version is what it was.
MATCH (store:Store {id: 'store'})
WHERE store.writing = 'whole'
REMOVE store.writing, store.target, store.pieces
