// Takes the database for one load; there is a row where nobody else holds it. It writes before it reads, so that of two at once one waits.
// $holder: a name that no other load has
// $forMs: milliseconds until it is free again, unless it is held anew
// > holder: that name
MERGE (lock:Store {id: 'load'})
SET lock.asked = timestamp()
WITH lock
WHERE lock.holder IS NULL OR lock.holder = $holder OR lock.until < timestamp()
SET lock.holder = $holder, lock.until = timestamp() + $forMs
RETURN lock.holder AS holder
