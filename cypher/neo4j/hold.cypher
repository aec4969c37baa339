// Goes on holding the database; there is no row where another load has taken it. Nobody can take it before the transaction ends.
// $holder: the name it was taken by
// $forMs: milliseconds until it is free again, unless it is held anew
// > holder: that name
MATCH (lock:Store {id: 'load'})
SET lock.asked = timestamp()
WITH lock
WHERE lock.holder = $holder
SET lock.until = timestamp() + $forMs
RETURN lock.holder AS holder
