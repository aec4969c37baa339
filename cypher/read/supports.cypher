// What rests on citations.
// $ids: list of citation ids, each once
// > id: the citation's
// > supports: ids of nodes and relations
UNWIND $ids AS id
MATCH (citation:Citation {id: id})
RETURN citation.id AS id, citation.supports AS supports
