/** What is let onto the map: four switches, and the filter keys that say the same. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { admissionOf, coverageOf, filtersToCount, keysOfAdmission } from '../../client/state/admission.ts'
import { switchCondition } from '../../client/state/changes.ts'
import { defaultView, formatView, parseView } from '../../server/graph/view/view.ts'

const signings = { signings: true, plans: false, cooperations: false, statements: false }

describe('the conditions of the map', () => {
  it('are signings alone by default', () => {
    expect(admissionOf(defaultView())).toEqual(signings)
  })

  it.each([
    ['plans', 'modalities=reported,plan,target'],
    ['cooperations', 'signed=any'],
    ['statements', 'dealingKinds=Agreement,Statement&signed=any&classLevel=true'],
  ] as const)('let in %s as an address says it', (condition, address) => {
    expect(formatView(switchCondition(defaultView(), condition, true))).toBe(address)
  })

  it('leave signings out where something else is let in', () => {
    const view = switchCondition(switchCondition(defaultView(), 'cooperations', true), 'signings', false)
    expect(formatView(view)).toBe('signed=false')
  })

  it('never let in nothing', () => {
    expect(formatView(switchCondition(defaultView(), 'signings', false))).toBe('')
  })

  it('are read back as they were set', () => {
    const admissions = fc.record({
      signings: fc.boolean(),
      plans: fc.boolean(),
      cooperations: fc.boolean(),
      statements: fc.boolean(),
    })
    fc.assert(
      fc.property(admissions, (admission) => {
        const isNothing = !admission.signings && !admission.cooperations && !admission.statements
        const view = { ...defaultView(), ...keysOfAdmission(admission) }
        const read = parseView(formatView(view))
        expect(admissionOf(read)).toEqual({ ...admission, signings: admission.signings || isNothing })
      }),
    )
  })

  it('are counted within the other limits of the question', () => {
    const { statements } = filtersToCount(parseView('parties=platform:jd&since=2015'))
    expect(statements).toMatchObject({
      parties: ['platform:jd'],
      since: '2015',
      signed: null,
      classLevel: null,
      dealingKinds: ['Statement'],
      modalities: ['reported'],
    })
  })
})

describe('coverage', () => {
  it('says what the map leaves out', () => {
    const counts = { signings: 6, plans: 0, cooperations: 5, statements: 3 }
    expect(coverageOf(signings, counts)).toEqual({
      shown: 6,
      total: 14,
      left: [
        { condition: 'cooperations', count: 5 },
        { condition: 'statements', count: 3 },
      ],
    })
  })
})
