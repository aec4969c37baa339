// Relations of some types in the order of their ids, so many at a time.
// $types: list of relation types
// $dataset: id of a dataset that they come from, or null for all
// $after: id after which it goes on, empty at the start
// $limit: number
// > relation: all its properties, with type, from and to
MATCH (source:Entity)-[relation]->(target:Entity)
WHERE type(relation) IN $types
  AND relation.id > $after
  AND ($dataset IS NULL OR $dataset IN relation.datasets)
RETURN relation{.*, type: type(relation), from: source.id, to: target.id} AS relation
ORDER BY relation.id
LIMIT $limit
