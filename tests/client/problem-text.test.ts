/** Problems in the reader's language: Chinese is made from the grammar of the messages. */
import { expect, it } from 'vitest'
import { inLanguage, problemText } from '../../client/panels/problem-text.ts'
import { ExplorerError } from '../../server/graph/error.ts'

it.each([
  ['unknown node: platform:none', '没有这个 node：platform:none'],
  ['missing of: neighbourhood', '缺少 of：neighbourhood'],
  ['invalid form: foo (expected one of bipartite, parties)', 'form 不能是“foo”（应为 其中之一：bipartite, parties）'],
  ['invalid seed: x (expected a whole number from 0 to 9)', 'seed 不能是“x”（应为 0 到 9 的整数）'],
  ['too many hops: 9 (limit 6)', 'hops 太多：9（至多 6）'],
  ['something else', 'something else'],
])('%s', (message, chinese) => {
  expect(inLanguage(message, 'zh')).toBe(chinese)
  expect(inLanguage(message, 'en')).toBe(message)
})

it('a server that does not answer is told in plain words', () => {
  expect(problemText(new ExplorerError('ENGINE_DOWN', 'no answer from the server'), 'en')).toBe(
    'The server does not answer. Is it running?',
  )
})
