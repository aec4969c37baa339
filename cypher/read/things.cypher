// All nodes of some kinds, without their names.
// $kinds: list of kinds
// > node: id, kind, degree, signed, agreementKind, basis, citations, datasets, date, datePrecision, dateBasis, dateText, earliest, latest
MATCH (node:Entity)
WHERE node.kind IN $kinds
RETURN node{
  .id, .kind, .degree, .signed, .agreementKind, .basis, .citations, .datasets,
  .date, .datePrecision, .dateBasis, .dateText, .earliest, .latest
} AS node
