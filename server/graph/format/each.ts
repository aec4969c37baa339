/** Makes something of each thing, one at a time, when it is asked for: what a file is made of never stands in memory whole. */
export function* each<Thing, Made>(things: Iterable<Thing>, make: (thing: Thing) => Made): Iterable<Made> {
  for (const thing of things) yield make(thing)
}
