// Gives the database free for the next load.
// $holder: the name it was taken by
MATCH (lock:Store {id: 'load'})
WHERE lock.holder = $holder
REMOVE lock.holder, lock.until
