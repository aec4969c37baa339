// Writes PART_OF relations: one a row, made or brought up to date by its id, matched from the end that has few of them.
// $rows: list of {id, from, to, props}, at most 5,000; from and to are ids of nodes already written
UNWIND $rows AS row
MATCH (source:Entity {id: row.from})
MATCH (target:Entity {id: row.to})
MERGE (source)-[relation:PART_OF {id: row.id}]->(target)
SET relation += row.props
