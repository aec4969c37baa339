// The parts of all parties in some dealings.
// $ids: ids of dealings, each once
// > relation: all its properties, with type, from and to
// > party: id, kind
// > dealing: id, kind, agreementKind, date, datePrecision, earliest, latest, datasets
UNWIND $ids AS id
MATCH (dealing:Entity {id: id})<-[relation:SIGNED|PARTY_TO]-(party:Entity)
RETURN relation{.*, type: type(relation), from: party.id, to: dealing.id} AS relation,
       party{.id, .kind} AS party,
       dealing{.id, .kind, .agreementKind, .date, .datePrecision, .earliest, .latest, .datasets} AS dealing
