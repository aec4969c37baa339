/** Which scripts a dry run tells: few for a small question. That they are enough is held by random questions (tests/http/fuzz.ts). */
import { parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { makeSchema } from '../../server/api/schema.ts'
import { scriptsOf } from '../../server/api/scripts-of.ts'
import { scripts } from '../fixtures/open-tiny.ts'

const schema = makeSchema()
const told = (document: string) => scriptsOf(parse(document), schema)

describe('the scripts of a question', () => {
  it.each([
    ['{ dataset { id } }', ['datasets']],
    [
      '{ dataset { counts { key } sources { name } } }',
      ['count-nodes', 'count-relations', 'datasets', 'nodes', 'sources'],
    ],
    ['{ entity(id: "a:b") { name citations { quote } } }', ['citations', 'nodes']],
    [
      '{ agencies { totalCount nodes { ... on Party { dealings { nodes { name } } } } } }',
      [
        ...['count-dealings-of-parties', 'datasets', 'dealings-of-parties', 'ids', 'instances', 'nodes'],
        ...['page-ascending', 'page-count', 'page-descending'],
        ...['participations-of-dealings', 'participations-of-parties'],
      ],
    ],
  ])('%s are those', (document, names) => {
    expect(told(document)).toEqual(names)
  })

  it('are read scripts that there are', () => {
    const all = `{ ${Object.keys(schema.getQueryType()?.getFields() ?? {})
      .map((name) => `${name} { __typename totalCount }`)
      .join(' ')} }`
    const names = told(all)
    expect(names.length).toBeGreaterThan(15)
    expect(names.filter((name) => !scripts.all.has(`read/${name}`))).toEqual([])
  })
})
