// Says how many pieces of a load are written.
// $pieces: number of them
MATCH (store:Store {id: 'store'})
SET store.pieces = $pieces
