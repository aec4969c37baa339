/** Address ⇄ view, and views that ask the same. */
import { describe, expect, it } from 'vitest'
import { addressOf, readAddress } from '../../client/state/address.ts'
import { expandNode, hideNode, pinNode, questionOf } from '../../client/state/changes.ts'
import { limitsOf, removeLimit } from '../../client/state/limits.ts'
import { defaultView, formatView, parseView } from '../../server/graph/view/view.ts'

describe('an address', () => {
  it('opens the view it was written from', () => {
    const view = parseView(
      'form=parties&expand=platform:jd&lang=en&pin=platform:jd@1.5@-2&hide=agency:cpad&select=platform:jd',
    )
    expect(readAddress(addressOf(view).slice(1))).toEqual({ view, problem: null })
  })

  it('is the bare page for the default view', () => {
    expect(addressOf(defaultView())).toBe('/')
  })

  it.each([
    ['?form=foo', 'invalid form: foo (expected one of bipartite, parties)'],
    ['?layout=spiral', 'invalid layout: spiral (expected one of force, layered, concentric, timeline, tiles)'],
    [
      '?select=Nonsense',
      'invalid select: Nonsense (expected an id such as agency:mofcom, or two of them as agency:mofcom--platform:jd)',
    ],
  ])('that is wrong, %s, is told in a sentence', (query, problem) => {
    expect(readAddress(query).problem).toBe(problem)
  })
})

describe('a question', () => {
  it('is the same however it is drawn, and whatever is selected or hidden', () => {
    const view = parseView('form=parties&layout=layered&seed=7&lang=en&hide=platform:jd&select=agency:cpad&labels=none')
    expect(formatView(questionOf(view))).toBe('form=parties')
  })
})

describe('a change', () => {
  it('expands a node once, and shows it again if it was hidden', () => {
    const view = expandNode(expandNode(parseView('hide=platform:jd'), 'platform:jd'), 'platform:jd')
    expect(formatView(view)).toBe('expand=platform:jd')
  })

  it('hides a node, which is then no longer selected, alone or with another', () => {
    expect(formatView(hideNode(parseView('select=platform:jd'), 'platform:jd'))).toBe('hide=platform:jd')
    expect(formatView(hideNode(parseView('select=agency:cpad--platform:jd'), 'platform:jd'))).toBe('hide=platform:jd')
  })

  it('keeps one place for a moved node', () => {
    const view = pinNode(pinNode(defaultView(), 'platform:jd', { x: 1, y: 1 }), 'platform:jd', { x: 2.004, y: -0.001 })
    expect(formatView(view)).toBe('pin=platform:jd@2@0')
  })
})

describe('limits', () => {
  it('are listed, and each can be taken away with all its keys', () => {
    const view = parseView('parties=agency:cpad,platform:jd&allParties=true&since=2015&undated=true')
    expect(limitsOf(view)).toEqual(['parties', 'dates'])
    expect(formatView(removeLimit(view, 'dates'))).toBe('parties=agency:cpad,platform:jd&allParties=true')
    expect(formatView(removeLimit(view, 'parties'))).toBe('since=2015&undated=true')
  })
})
