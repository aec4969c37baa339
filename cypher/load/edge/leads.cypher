// Writes LEADS relations: one a row, made or brought up to date by its id, matched from the end that has few of them.
// $rows: list of {id, from, to, props}, at most 5,000; from and to are ids of nodes already written
UNWIND $rows AS row
MATCH (source:Entity {id: row.from})
MATCH (target:Entity {id: row.to})
MERGE (target)<-[relation:LEADS {id: row.id}]-(source)
SET relation += row.props
