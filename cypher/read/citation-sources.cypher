// Which source each citation points into.
// > id: the citation's
// > source: id
MATCH (citation:Citation)
RETURN citation.id AS id, citation.source AS source
