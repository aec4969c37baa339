// Says which version the database now holds, and that no load is writing it any more.
// $stamp: version, inputs, maker, loadedAt
MERGE (store:Store {id: 'store'})
SET store += $stamp, store.generation = coalesce(store.generation, 0) + 1
REMOVE store.writing, store.target, store.pieces
