// The names of all properties that relations of some types have.
// $types: list of relation types
// $dataset: id of a dataset that they come from, or null for all
// > name: a property's
MATCH (:Entity)-[relation]->(:Entity)
WHERE type(relation) IN $types
  AND ($dataset IS NULL OR $dataset IN relation.datasets)
UNWIND keys(relation) AS name
RETURN DISTINCT name AS name
ORDER BY name
