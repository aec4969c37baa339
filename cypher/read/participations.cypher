// Every part of a party in a dealing.
// > relation: all its properties, with type, from and to
// > party: id, kind
// > dealing: id, kind, agreementKind, date, datePrecision, earliest, latest, datasets
MATCH (party:Entity)-[relation:SIGNED|PARTY_TO]->(dealing:Entity)
RETURN relation{.*, type: type(relation), from: party.id, to: dealing.id} AS relation,
       party{.id, .kind} AS party,
       dealing{.id, .kind, .agreementKind, .date, .datePrecision, .earliest, .latest, .datasets} AS dealing
