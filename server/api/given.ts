/** A value, or the promise of one: what is at hand is told without a promise, which would be most of what it takes. */
export type Given<Value> = Value | Promise<Value>

/** What is made of a value, at once where it is given at once. */
export function whenGiven<Value, Made>(given: Given<Value>, make: (value: Value) => Given<Made>): Given<Made> {
  return given instanceof Promise ? given.then(make) : make(given)
}

/** All of some values, at once where each is given at once. */
export function allGiven<Value>(given: readonly Given<Value>[]): Given<readonly Value[]> {
  return given.every(isHere) ? given : Promise.all(given.map(async (one) => one))
}

function isHere<Value>(given: Given<Value>): given is Value {
  return !(given instanceof Promise)
}
