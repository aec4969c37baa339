// Says that a load is about to write. What is half written by another one stays half written, whoever writes now.
// $writing: whole where readers see the old version or the new one, pieces where they must wait
// $target: what tells this version from others; a load of the same that was broken off is gone on with
// > isFirst: whether nobody can be reading, as there never was a version
// > pieces: how many were written before it was broken off, null where what was there has still to be removed
MERGE (store:Store {id: 'store'})
SET store.pieces = CASE WHEN store.target = $target AND store.writing = 'pieces' THEN store.pieces END
SET store.writing = CASE WHEN store.writing = 'pieces' THEN store.writing ELSE $writing END
SET store.target = $target
RETURN store.version IS NULL AS isFirst, store.pieces AS pieces
