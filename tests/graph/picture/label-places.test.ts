import { expect, test } from 'vitest'
import { placesAlong, placesRound } from '../../../server/graph/picture/label-candidates.ts'
import { placeLabels } from '../../../server/graph/picture/label-places.ts'

const size = { width: 60, height: 18 }
const box = { x: -10, y: -10, width: 20, height: 20 }
const still = { x: 0, y: 0 }
const nothing = { marks: [], pieces: [] }

function label(owner: string, at = box, pull = still) {
  return { owner, candidates: placesRound({ box: at, pull }, size, 6), isOptional: false }
}

test('a label with free sides stands below its mark', () => {
  const [place] = placeLabels([label('a')], nothing)
  expect(place).toMatchObject({ anchor: 'middle', box: { x: -30, y: 16 }, isCrowded: false })
})

test('a label stands on the side its lines do not take', () => {
  const [place] = placeLabels([label('a', box, { x: 1, y: 0 })], nothing)
  expect(place).toMatchObject({ anchor: 'end' })
})

test('a label gives way to a line', () => {
  const down = { owner: 'e', piece: [still, { x: 0, y: 200 }] } as const
  const [place] = placeLabels([label('a')], { ...nothing, pieces: [down] })
  expect(place?.anchor).toBe('start')
})

test('a label gives way to a mark and to a label placed before it', () => {
  const below = { owner: 'b', box: { x: -10, y: 20, width: 20, height: 20 } }
  const [first, second] = placeLabels([label('a'), label('c', { ...box, x: 64 })], { ...nothing, marks: [below] })
  expect(first?.box.y).toBeLessThan(16)
  expect(second?.isCrowded).toBe(false)
})

test('a label that must cover something says so', () => {
  const wall = { owner: 'w', box: { x: -500, y: -500, width: 1000, height: 1000 } }
  expect(placeLabels([label('a')], { ...nothing, marks: [wall] })[0]?.isCrowded).toBe(true)
})

test('the label of a line stands on its middle, its own line being no hindrance', () => {
  const piece = [still, { x: 100, y: 0 }] as const
  const candidates = placesAlong((t) => ({ x: 100 * t, y: 0 }), { width: 20, height: 10 })
  const [place] = placeLabels([{ owner: 'e', candidates, isOptional: true }], {
    ...nothing,
    pieces: [{ owner: 'e', piece }],
  })
  expect(place?.box).toEqual({ x: 40, y: -5, width: 20, height: 10 })
})

test('of two labels that may be left out and have room for one, the first stays', () => {
  const only = [{ box: { x: 0, y: 0, ...size }, anchor: 'middle', dislike: 0 }] as const
  const [first, second] = placeLabels(
    ['a', 'b'].map((owner) => ({ owner, candidates: only, isOptional: true })),
    nothing,
  )
  expect(first).toMatchObject({ isCrowded: false })
  expect(second).toBeNull()
})
