// Which datasets some citations come from.
// $ids: list of ids, each once
// > id: the citation's
// > datasets: ids
UNWIND $ids AS id
MATCH (citation:Citation {id: id})
RETURN citation.id AS id, citation.datasets AS datasets
