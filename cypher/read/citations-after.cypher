// Citations in the order of their ids, so many at a time.
// $dataset: id of a dataset that they come from, or null for all
// $after: id after which it goes on, empty at the start
// $limit: number
// > citation: all its properties
MATCH (citation:Citation)
WHERE citation.id > $after
  AND ($dataset IS NULL OR $dataset IN citation.datasets)
WITH citation
ORDER BY citation.id
LIMIT $limit
RETURN citation{.*} AS citation
ORDER BY citation.id
