/** `data/vocabulary.json` holds what the code can draw, check and load. */
import { describe, expect, it } from 'vitest'
import { shapes } from '../../server/graph/picture/shapes.ts'
import { dashes } from '../../server/graph/picture/style.ts'
import * as vocabulary from '../../server/graph/vocabulary.ts'
import { keysOf, kinds, modalities, relationTypes } from '../../server/graph/vocabulary.ts'

describe('the vocabulary', () => {
  it('names every kind of the ontology', () => {
    expect(keysOf(kinds)).toEqual([
      ...[
        'Agency',
        'Platform',
        'Company',
        'Organisation',
        'Country',
        'Province',
        'Place',
        'Collective',
        'Group',
        'Person',
      ],
      ...[
        'Outlet',
        'Document',
        'Measure',
        'Agreement',
        'Cooperation',
        'Statement',
        'Programme',
        'Event',
        'Topic',
        'Source',
      ],
    ])
  })

  it('names every relation type of the ontology', () => {
    expect(keysOf(relationTypes)).toEqual([
      ...[
        'SIGNED',
        'PARTY_TO',
        'ISSUED',
        'ANNOUNCED',
        'HELD',
        'INVITED',
        'LAUNCHED',
        'LEADS',
        'RELIES_ON',
        'BUILT',
        'COVERS',
        'TARGETS',
      ],
      ...[
        'REQUIRES',
        'MENTIONS',
        'QUOTES',
        'PART_OF',
        'MEMBER_OF',
        'SUBSET_OF',
        'LOCATED_IN',
        'GOVERNS',
        'INSTANCE_OF',
        'EXAMPLE_OF',
      ],
      ...['WROTE', 'PUBLISHED', 'CLAIMS'],
    ])
  })

  it('gives each kind a file of its own, a role, and a shape the picture can draw', () => {
    const all = Object.values(kinds)
    expect(new Set(all.map(({ file }) => file)).size).toBe(all.length)
    expect(all.filter(({ role }) => !['party', 'dealing', 'other', 'source'].includes(role))).toEqual([])
    expect(all.filter(({ shape }) => !Object.hasOwn(shapes, shape))).toEqual([])
  })

  it('gives each modality a line the picture can draw', () => {
    expect(Object.values(modalities).filter(({ line }) => !Object.hasOwn(dashes, line))).toEqual([])
  })

  it('ends every relation type at kinds or roles it knows', () => {
    const ends = Object.values(relationTypes).flatMap(({ from, to }) => [...from, ...to])
    const known = (end: string) => ['any', 'party', 'dealing'].includes(end) || Object.hasOwn(kinds, end)
    expect(ends.filter((end) => !known(end))).toEqual([])
  })

  it('has a Chinese and an English name for everything, no two alike in a list', () => {
    const lists = [
      kinds,
      relationTypes,
      modalities,
      vocabulary.bases,
      vocabulary.datePrecisions,
      vocabulary.dateBases,
      vocabulary.agreementKinds,
    ]
    for (const list of lists) {
      const entries = Object.values(list)
      for (const name of ['zh', 'en', 'description'] as const) {
        expect(entries.filter((entry) => entry[name] === '')).toEqual([])
        expect(new Set(entries.map((entry) => entry[name])).size).toBe(entries.length)
      }
    }
  })
})
