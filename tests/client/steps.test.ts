/** The log of steps: the undo stack in words, kept in the browser's history. */
import { describe, expect, it } from 'vitest'
import { addStep, amendStep, openLog, recallLog, type StepLog } from '../../client/state/steps.ts'

const parties = { query: 'form=parties', deed: { kind: 'formed', form: 'parties' } } as const
const seeded = { query: 'form=parties&seed=2', deed: { kind: 'seeded', seed: 2 } } as const
const opened = { query: '', deed: { kind: 'opened' } } as const

function two(): StepLog {
  return addStep(addStep(openLog(''), parties), seeded)
}

describe('the log of steps', () => {
  it('starts with the address it was opened at', () => {
    expect(openLog('form=parties')).toEqual({ steps: [{ query: 'form=parties', deed: { kind: 'opened' } }], at: 0 })
  })

  it('forgets what was undone when something else is done', () => {
    expect(addStep({ ...two(), at: 0 }, seeded)).toEqual({ steps: [opened, seeded], at: 1 })
  })

  it('changes the present step for a selection', () => {
    const log = amendStep({ ...two(), at: 1 }, 'form=parties&select=platform:jd')
    expect(log.steps.map(({ query }) => query)).toEqual(['', 'form=parties&select=platform:jd', 'form=parties&seed=2'])
  })
})

describe('what the browser kept', () => {
  it('outlives a reload', () => {
    expect(recallLog([opened, parties], 'form=parties', null)).toEqual({ steps: [opened, parties], at: 1 })
  })

  it('lets undone steps be done again', () => {
    expect(recallLog([opened, parties], 'form=parties', two())).toEqual({ ...two(), at: 1 })
  })

  it.each([[null], ['nonsense'], [[]], [[{ query: 1 }]], [[{ query: 'form=parties', deed: null }]]])(
    'is passed over where it is no log: %j',
    (kept) => {
      expect(recallLog(kept, '', null)).toEqual(openLog(''))
    },
  )

  it('is passed over where it leads elsewhere', () => {
    expect(recallLog([opened, parties], 'lang=en', null)).toEqual(openLog('lang=en'))
  })
})
