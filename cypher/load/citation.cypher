// Writes citations: one node a row, made or brought up to date by its id.
// $rows: list of {id, props}, at most 5,000; props: place, words and what rests on it, none of them null
UNWIND $rows AS row
MERGE (citation:Citation {id: row.id})
SET citation += row.props
