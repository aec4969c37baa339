// The names of all properties that citations have.
// $dataset: id of a dataset that they come from, or null for all
// > name: a property's
MATCH (citation:Citation)
WHERE $dataset IS NULL OR $dataset IN citation.datasets
UNWIND keys(citation) AS name
RETURN DISTINCT name AS name
ORDER BY name
