/** Relations: what the text says of two things, and where. */
import type { Relation } from '../graph/relation.ts'
import { citationsBy, nodeBy } from './by-id.ts'
import type { SchemaPart } from './schema-part.ts'

export const relation: SchemaPart = {
  typeDefs: `
"What the text says of two things."
type Relation implements Node {
  "Its id: the same in files, addresses and exports."
  id: ID!
  "What it says."
  type: RelationType!
  "From what it leads."
  source: Entity!
  "To what it leads."
  target: Entity!
  "The verb, in the words of the text."
  verb: String
  "For CLAIMS: what is claimed, in the words of the text."
  predicate: String
  "The part that the source plays: the side of a party in a class-level statement, the share of an author in a text."
  role: String
  "The occasion."
  event: Entity
  "Whether several are said to have done it together."
  joint: Boolean!
  "When, where the text says so."
  date: Date
  "How the text puts it."
  modality: Modality!
  "What the reading rests on."
  basis: Basis!
  "Whether the reading may be wrong; the note says why."
  doubtful: Boolean!
  "A number that it states; read it with comparator and unit."
  value: Float
  "How the number is meant: =, >, >=, <, <= or ~."
  comparator: String
  "What the number counts."
  unit: String
  "What a reader has to know about the reading."
  note: String
  "Where the text says so, in the order of the text. Several where it says so twice: one relation all the same."
  citations: [Citation!]!
  "The datasets it comes from."
  datasets: [ID!]!
  "Whatever else the columns of its dataset say."
  properties: JSON!
}
`,
  resolvers: {
    Relation: {
      source: nodeBy(({ source }: Relation) => source),
      target: nodeBy(({ target }: Relation) => target),
      event: nodeBy(({ event }: Relation) => event),
      citations: citationsBy(({ citations }: Relation) => citations),
    },
  },
}
