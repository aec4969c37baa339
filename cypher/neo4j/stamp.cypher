// What the database says of the version it holds. Embedded stores keep this in their pointer file instead.
// > stamp: version, inputs, maker, loadedAt
MATCH (store:Store {id: 'store'}) RETURN store{.*} AS stamp
