// Writes platforms: one node a row, made or brought up to date by its id.
// $rows: list of {id, props}, at most 5,000; props: the stated and derived properties, none of them null
UNWIND $rows AS row
MERGE (node:Entity {id: row.id})
SET node:Platform
SET node += row.props
