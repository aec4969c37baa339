/** Ready questions in the client: found by words, asked slot by slot, recognised again in a view. */
import { describe, expect, it } from 'vitest'
import {
  emptyLastSlot,
  fillSlot,
  namesOfAsking,
  nextSlot,
  viewOfAsking,
  type Asking,
} from '../../client/state/asking.ts'
import { matchingQuestions, questionsAbout } from '../../client/state/question-match.ts'
import { recognise } from '../../client/state/recognise.ts'
import { timesOf } from '../../client/state/times.ts'
import { questions } from '../../server/graph/question/index.ts'
import { date, node, subgraph } from '../graph/invented.ts'
import { changeView, defaultView, formatView, parseView } from '../../server/graph/view/view.ts'

const yunji = { value: 'platform:yunji', name: { zh: '云集', en: 'Yunji' } }
const nanhu = { value: 'province:nanhu', name: { zh: '南湖省', en: 'Nanhu' } }
const connection: Asking = { question: 'connection', filled: {} }

describe('matching questions', () => {
  it('are all of them where nothing is typed', () => {
    expect(matchingQuestions(' ')).toEqual(Object.keys(questions))
  })

  it.each([
    ['三方', ['three-parties']],
    ['泛指', ['class-level']],
    ['planned', ['plans']],
    ['ISSUED documents', ['issuers']],
    ['文件要求', ['demands-of-document']],
    ['平台签过约', ['platforms-of-agency']],
    ['no such words', []],
  ])('are found by words of either language: %s', (text, names) => {
    expect(matchingQuestions(text)).toEqual(names)
  })

  it('need every word', () => {
    expect(matchingQuestions('documents purple')).toEqual([])
  })
})

describe('questions about a thing', () => {
  it('are those with one slot for its kind', () => {
    expect(questionsAbout('Agency')).toEqual(['platforms-of-agency', 'signings-of-party', 'said-of-party'])
    expect(questionsAbout('Document')).toEqual(['demands-of-document'])
    expect(questionsAbout('Topic')).toEqual([])
  })
})

describe('asking a question', () => {
  it('asks for each slot in turn', () => {
    expect(nextSlot(connection)?.name).toBe('party')
    const half = fillSlot(connection, yunji)
    expect(nextSlot(half)?.name).toBe('other')
    expect(nextSlot(fillSlot(half, nanhu))).toBeNull()
  })

  it('goes back a slot at a time, and then stops', () => {
    const half = fillSlot(connection, yunji)
    expect(emptyLastSlot(fillSlot(half, nanhu))).toEqual(half)
    expect(emptyLastSlot(half)).toEqual(connection)
    expect(emptyLastSlot(connection)).toBeNull()
  })

  it('says what is filled by name and what is not by its label', () => {
    expect(namesOfAsking(fillSlot(connection, yunji))).toEqual({
      zh: '云集怎样连到〔另一方〕？',
      en: 'How is Yunji connected to [another party]?',
    })
  })

  it('ends in a view that keeps language and labels', () => {
    const now = parseView('form=parties&labels=some&lang=en')
    const whole = fillSlot(fillSlot(connection, yunji), nanhu)
    expect(formatView(viewOfAsking(whole, now))).toBe(
      'view=paths&from=platform:yunji&to=province:nanhu&maxLength=4&labels=some&lang=en',
    )
  })
})

describe('a view is recognised', () => {
  it('as the question it answers, with what fills the slots', () => {
    expect(recognise(defaultView())).toEqual({ question: 'signings', values: {} })
    expect(recognise(parseView('since=2015&until=2015'))).toEqual({ question: 'signed-in', values: { time: '2015' } })
    expect(recognise(parseView('parties=agency:rural-office&partyKinds=Platform'))).toEqual({
      question: 'platforms-of-agency',
      values: { agency: 'agency:rural-office' },
    })
    expect(recognise(parseView('view=paths&from=platform:yunji&to=province:nanhu&maxLength=4'))).toEqual({
      question: 'connection',
      values: { party: 'platform:yunji', other: 'province:nanhu' },
    })
  })

  it('however it is drawn and whatever was expanded', () => {
    const view = changeView(parseView('form=parties&expand=platform:yunji'), { seed: 4, theme: 'dark', lang: 'en' })
    expect(recognise(view)?.question).toBe('signatories')
  })

  it('as none where it asks something else', () => {
    expect(recognise(parseView('since=2015&until=2016'))).toBeNull()
    expect(recognise(parseView('parties=document:shop-notice'))).toBeNull()
  })
})

describe('the years and months of a picture', () => {
  it('are those that its dealings surely fall into', () => {
    const dealing = (id: string, edtf: string) => node({ id, kind: 'Agreement', name: id, date: date(edtf) })
    const picture = subgraph(
      [
        dealing('agreement:a', '2015-11'),
        dealing('agreement:b', '2015-11-30'),
        dealing('agreement:c', '2014'),
        dealing('agreement:d', '2014/2015'),
        dealing('agreement:e', '../2013'),
        node({ id: 'document:f', kind: 'Document', name: 'f', date: date('2012') }),
        node({ id: 'agreement:g', kind: 'Agreement', name: 'g' }),
      ],
      [],
    )
    expect(timesOf(picture)).toEqual([
      { edtf: '2014', count: 1 },
      { edtf: '2015', count: 2 },
      { edtf: '2015-11', count: 2 },
    ])
  })
})
