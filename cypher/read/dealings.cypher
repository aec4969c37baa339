// All dealings of some kinds, with what pages are ordered by.
// $kinds: list of kinds
// > dealing: id, kind, sortKey, partyCount, agreementKind, date, datePrecision, earliest, latest, datasets, citations
MATCH (dealing:Entity)
WHERE dealing.kind IN $kinds
RETURN dealing{
  .id, .kind, .sortKey, .partyCount, .agreementKind, .date, .datePrecision, .earliest, .latest, .datasets, .citations
} AS dealing
