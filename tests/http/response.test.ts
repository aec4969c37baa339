import { describe, expect, it } from 'vitest'
import { EncodedResponse } from '../../server/http/response.ts'

const answerOf = (characters: number) => JSON.stringify({ name: '第3255公司 & Ünï'.repeat(Math.ceil(characters / 13)) })
const response = (text: string) => new EncodedResponse(text, { headers: { 'content-type': 'application/json' } })

describe('A response', () => {
  it.each([10, 16_370, 16_400, 999_990, 1_000_100])(
    'of about %i characters tells its bytes and has all of them',
    async (characters) => {
      const text = answerOf(characters)
      const one = response(text)
      expect(one.headers.get('content-length')).toBe(String(Buffer.byteLength(text)))
      expect(one.headers.get('content-type')).toBe('application/json')
      expect(await one.text()).toBe(text)
    },
  )

  it('keeps its bytes while others are made', async () => {
    const [first, second] = [answerOf(20_000), answerOf(30_000)].map((text) => ({ text, made: response(text) }))
    expect(await second?.made.text()).toBe(second?.text)
    expect(await first?.made.text()).toBe(first?.text)
  })
})
