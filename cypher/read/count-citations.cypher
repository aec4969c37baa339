// How many citations point into a source.
// $source: id
// > count: number
MATCH (citation:Citation {source: $source})
RETURN count(citation) AS count
