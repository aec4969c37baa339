// What the database says of the version it holds, and of a load that writes it. Embedded stores keep this in their pointer file instead.
// > stamp: version, inputs, maker, loadedAt, generation (counts the versions); while a load writes, writing: whole or pieces
// > heldMs: milliseconds for which a load holds the database yet, below 0 where it is dead, null where none does
OPTIONAL MATCH (store:Store {id: 'store'})
OPTIONAL MATCH (lock:Store {id: 'load'})
RETURN store{.*} AS stamp, lock.until - timestamp() AS heldMs
