/** The kinds of node as types, made from the vocabulary: interfaces by role, common fields once, each kind's own properties. */
import { keysOf, kinds, type Kind, type PropertyDefinition } from '../graph/vocabulary.ts'
import { toldOfWhole } from './by-id.ts'
import type { Resolvers, SchemaPart } from './schema-part.ts'
import { dealingFields } from './dealing.ts'
import { entityFields } from './entity.ts'
import { partyFields } from './party.ts'

/** The interfaces a kind has for its role, and the fields they bring. */
const roles: Readonly<Record<string, { readonly interfaces: string; readonly fields: string }>> = {
  party: { interfaces: 'Party & Entity & Node', fields: entityFields + partyFields },
  dealing: { interfaces: 'Dealing & Entity & Node', fields: entityFields + dealingFields },
}
const noRole = { interfaces: 'Entity & Node', fields: entityFields }

/** Properties that a kind's own file answers otherwise than as they are stored. */
const toldElsewhere: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  Agreement: ['agreementKind'],
  Group: ['listOpen', 'impliedTotalMin', 'impliedTotalMax'],
}

export const kindTypes: SchemaPart = {
  typeDefs: `
"A thing in the graph."
interface Entity implements Node {
  ${entityFields}
}

"A thing that can take part in a dealing."
interface Party implements Entity & Node {
  ${entityFields}${partyFields}
}

"An agreement, a co-operation relation or a class-level statement."
interface Dealing implements Entity & Node {
  ${entityFields}${dealingFields}
}
${keysOf(kinds).map(typeText).join('\n')}`,
  resolvers: Object.fromEntries(keysOf(kinds).map((kind) => [kind, propertyResolvers(kind)])),
}

function typeText(kind: Kind): string {
  const { role, description } = kinds[kind]
  const { interfaces, fields } = roles[role] ?? noRole
  const own = ownProperties(kind).map(([name, property]) => propertyText(name, property))
  return `${JSON.stringify(description)}\ntype ${kind} implements ${interfaces} {\n${fields}${own.join('')}}\n`
}

function propertyText(name: string, { type, description, values }: PropertyDefinition): string {
  const words = values === undefined ? description : `${description} One of: ${values.join(', ')}.`
  return `  ${JSON.stringify(words)}\n  ${name}: ${typeOf(type)}\n`
}

/** A boolean that a cell leaves empty is false; a text or number it leaves empty is not stated. */
function typeOf(type: string): string {
  return type === 'boolean' ? 'Boolean!' : type === 'number' ? 'Float' : 'String'
}

function propertyResolvers(kind: Kind): Resolvers[string] {
  return Object.fromEntries(
    ownProperties(kind).map(([name, { type }]) => [
      name,
      toldOfWhole(({ properties }) => properties[name] ?? (type === 'boolean' ? false : null)),
    ]),
  )
}

function ownProperties(kind: Kind): readonly (readonly [string, PropertyDefinition])[] {
  return Object.entries(kinds[kind].properties).filter(([name]) => toldElsewhere[kind]?.includes(name) !== true)
}
