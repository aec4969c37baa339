// Removes citations and what is said of datasets, some at a time.
// > count: how many were removed; 0 when none is left
CALL {
  MATCH (citation:Citation) RETURN citation AS thing
  UNION ALL
  MATCH (dataset:Dataset) RETURN dataset AS thing
}
WITH thing LIMIT 10000
DETACH DELETE thing
RETURN count(thing) AS count
