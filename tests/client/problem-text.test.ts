/** Problems in the reader's language: Chinese is made from the grammar of the messages; each code says what to do. */
import { describe, expect, it } from 'vitest'
import { canRetry, inLanguage, problemText } from '../../client/panels/problem-text.ts'
import { ExplorerError } from '../../server/graph/error.ts'

describe('a message', () => {
  it.each([
    ['unknown node: platform:none', '没有这个点：platform:none'],
    ['unknown node: platform:jdd (nearest: platform:jd)', '没有这个点：platform:jdd（最接近的是 platform:jd）'],
    [
      'unknown key: sead (expected a key such as seed; the guide lists them all)',
      '没有这个参数：sead（最接近的是 seed；手册里有全部参数）',
    ],
    ['missing to: view=paths', '缺少 to：view=paths'],
    ['repeated key: form (expected each key once)', '重复的参数：form（每个参数只写一次）'],
    ['invalid form: foo (expected one of bipartite, parties)', 'form 不能是“foo”（应为其中之一：bipartite, parties）'],
    ['invalid seed: x (expected a whole number from 0 to 9)', 'seed 不能是“x”（应为 0 到 9 的整数）'],
    [
      'invalid key: hops with view=paths (expected hops goes with view=neighbourhood)',
      'view=paths 没有参数 hops（它只用于 view=neighbourhood）',
    ],
    [
      'invalid layout: timeline (expected form=bipartite, since only agreements have dates)',
      'layout 不能是“timeline”（要用“含协议”的图：只有协议有日期）',
    ],
    ['too many hops: 9 (limit 6)', 'hops 太多：9（至多 6）'],
    ['something else', 'something else'],
  ])('%s', (message, chinese) => {
    expect(inLanguage(message, 'zh')).toBe(chinese)
    expect(inLanguage(message, 'en')).toBe(message)
  })
})

describe('an error says what to do', () => {
  it.each([
    ['ENGINE_DOWN', {}, 'The server does not answer. Is it running?'],
    ['ENGINE_DOWN', { status: 503 }, 'does not reach its database, or is starting. Try again in a moment.'],
    ['RATE_LIMITED', { status: 429, retryAfter: 7 }, 'Try again in 7 seconds.'],
    ['RATE_LIMITED', { status: 429 }, 'Try again in a moment.'],
    ['OVERLOADED', { status: 503 }, 'The server is busy.'],
    ['LIMIT_EXCEEDED', { status: 413 }, 'Expand or list fewer.'],
    ['LIMIT_EXCEEDED', { status: 200 }, 'Ask for less'],
    ['BAD_USER_INPUT', { status: 415 }, 'Load the page anew'],
    ['BAD_USER_INPUT', { status: 200 }, 'invalid x: y'],
    ['TIMEOUT', {}, 'took too long'],
    ['INTERNAL', {}, 'tell who runs it'],
  ] as const)('%s %j', (code, details, said) => {
    expect(problemText(new ExplorerError(code, 'invalid x: y', { details }), 'en')).toContain(said)
  })

  it('and in Chinese as well', () => {
    const busy = new ExplorerError('RATE_LIMITED', 'too much in a minute', { details: { retryAfter: 7 } })
    expect(problemText(busy, 'zh')).toBe('短时间内问得太多，服务器先停一停。请过 7 秒再试。')
  })

  it('and offers to ask again only where that can help', () => {
    const codes = ['ENGINE_DOWN', 'OVERLOADED', 'UNKNOWN_ID', 'BAD_USER_INPUT', 'LIMIT_EXCEEDED'] as const
    const helped = codes.filter((code) => canRetry(new ExplorerError(code, '')))
    expect(helped).toEqual(['ENGINE_DOWN', 'OVERLOADED'])
  })
})
