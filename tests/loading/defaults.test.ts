import { expect, test } from 'vitest'
import { withDateDefaults, withRelationDefaults } from '../../server/loading/defaults.ts'

test('a date has its precision, and is explicit unless it says otherwise', () => {
  expect(withDateDefaults({ date: '2015-02' })).toEqual({
    date: '2015-02',
    datePrecision: 'month',
    dateBasis: 'explicit',
  })
  expect(withDateDefaults({ date: '../2015-11', dateBasis: 'loose' })).toEqual({
    date: '../2015-11',
    datePrecision: 'interval',
    dateBasis: 'loose',
  })
})

test('what has no date has no precision, and keeps its words', () => {
  expect(withDateDefaults({ datePrecision: 'none', dateText: '近日' })).toEqual({ dateText: '近日' })
})

test('a relation is reported and explicit unless it says otherwise', () => {
  expect(withRelationDefaults({ verb: '签署' })).toEqual({ modality: 'reported', basis: 'explicit', verb: '签署' })
  expect(withRelationDefaults({ modality: 'plan', basis: 'resolved' })).toEqual({ modality: 'plan', basis: 'resolved' })
})
