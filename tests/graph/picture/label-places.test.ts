import { expect, test } from 'vitest'
import { placesAlong, placesRound } from '../../../server/graph/picture/label-candidates.ts'
import { placeLabels } from '../../../server/graph/picture/label-places.ts'

const size = { width: 60, height: 18 }
const box = { x: -10, y: -10, width: 20, height: 20 }
const still = { x: 0, y: 0 }
const nothing = { marks: [], pieces: [] }

function label(owner: string, at = box, pull = still) {
  return { owner, candidates: placesRound({ box: at, pull }, size, 6), needs: 'nothing', tier: 0 } as const
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
  const [place] = placeLabels([{ owner: 'e', candidates, needs: 'room', tier: 0 }], {
    ...nothing,
    pieces: [{ owner: 'e', piece }],
  })
  expect(place?.box).toEqual({ x: 40, y: -5, width: 20, height: 10 })
})

test('of two labels that may be left out and have room for one, the first stays', () => {
  const only = [{ box: { x: 0, y: 0, ...size }, anchor: 'middle', dislike: 0 }] as const
  const [first, second] = placeLabels(
    ['a', 'b'].map((owner) => ({ owner, candidates: only, needs: 'room' as const, tier: 0 })),
    nothing,
  )
  expect(first).toMatchObject({ isCrowded: false })
  expect(second).toBeNull()
})

test('a name without room takes that of a date, which is left out where it finds no other', () => {
  const only = [{ box: { x: 0, y: 0, ...size }, anchor: 'middle', dislike: 0 }] as const
  const wall = { owner: 'w', box: { x: 100, y: 0, ...size } }
  const other = [{ ...only[0], box: wall.box }, ...only] as const
  const date = { owner: 'd', candidates: only, needs: 'room', tier: 0 } as const
  const name = { owner: 'n', candidates: other, needs: 'room', tier: 2 } as const
  const [first, second] = placeLabels([name, date], { ...nothing, marks: [wall] })
  expect(first?.box).toEqual(only[0].box)
  expect(second).toBeNull()
})

test('a label that needs clear room is left out where a line runs through it, one that needs room is not', () => {
  const only = [{ box: { x: 0, y: 0, ...size }, anchor: 'middle', dislike: 0 }] as const
  const through = { owner: 'e', piece: [still, { x: 60, y: 18 }] } as const
  const placeOf = (needs: 'room' | 'clear room') =>
    placeLabels([{ owner: 'a', candidates: only, needs, tier: 0 }], { ...nothing, pieces: [through] })[0]
  expect(placeOf('room')).toMatchObject({ isCrowded: false })
  expect(placeOf('clear room')).toBeNull()
})

test('a label stands nearer to its own mark than to any other', () => {
  const below = { owner: 'b', box: { x: -10, y: 37, width: 20, height: 20 } }
  const [place] = placeLabels([label('a')], { marks: [{ owner: 'a', box }, below], pieces: [] })
  expect(place?.anchor).toBe('start')
})
