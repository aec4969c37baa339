// Relations by id.
// $ids: list of ids, each once
// > relation: all its properties, with type, from and to
MATCH (source:Entity)-[relation]->(target:Entity)
WHERE relation.id IN $ids
RETURN relation{.*, type: type(relation), from: source.id, to: target.id} AS relation
