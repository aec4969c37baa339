// Says which version the database now holds.
// $stamp: version, inputs, maker, loadedAt
MERGE (store:Store {id: 'store'}) SET store += $stamp
