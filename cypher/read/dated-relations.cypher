// Every relation that has a date, with the kind of what it leads to.
// > relation: all its properties, with type, from and to
// > targetKind: kind of its target
MATCH (source:Entity)-[relation]->(target:Entity)
WHERE relation.date IS NOT NULL
RETURN relation{.*, type: type(relation), from: source.id, to: target.id} AS relation, target.kind AS targetKind
