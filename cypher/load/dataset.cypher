// Writes what each dataset says of itself, with its counts.
// $rows: list of {id, props}; props: title, version, licence, evidence, and the numbers of its nodes, relations and citations
UNWIND $rows AS row
MERGE (dataset:Dataset {id: row.id})
SET dataset += row.props
