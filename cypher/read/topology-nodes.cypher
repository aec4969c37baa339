// Nodes as a topology keeps them.
// $ids: list of ids, each once
// > id: the node's
// > kind: its kind
// > name: as the text prefers it
// > nameEn: its English name, or null
// > sortKey: what an order by name compares
// > search: what a filter by name looks in
// > degree: number of its relations
// > signed: whether it is a signed dealing, or null
// > agreementKind: of an agreement that says so, or null
// > partyCount: of a dealing, or null
// > basis: its basis, or null
// > citations: ids
// > datasets: ids
// > date: EDTF, or null
// > datePrecision: of the date, or null
// > dateBasis: of the date, or null
// > dateText: of the date, or null
// > earliest: ISO day, or null
// > latest: ISO day, or null
UNWIND $ids AS id
MATCH (node:Entity {id: id})
RETURN node.id AS id, node.kind AS kind, node.name AS name, node.nameEn AS nameEn, node.sortKey AS sortKey,
       node.search AS search, node.degree AS degree,
       node.signed AS signed, node.agreementKind AS agreementKind, node.partyCount AS partyCount, node.basis AS basis,
       node.citations AS citations, node.datasets AS datasets, node.date AS date, node.datePrecision AS datePrecision,
       node.dateBasis AS dateBasis, node.dateText AS dateText, node.earliest AS earliest, node.latest AS latest
