import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeXml } from '../../../server/graph/format/xml.ts'
import { readXml } from '../read-xml.ts'

test('every text stands in an element and an attribute as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const escaped = escapeXml(text)
      const element = readXml(`<a b="${escaped}">${escaped}</a>`)
      // U+0000 to U+001F but tab and line ends, U+FFFE and U+FFFF are no characters of XML 1.0.
      const possible = text.replace(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
      expect(element.text).toBe(possible)
      expect(element.attributes['b']).toBe(possible)
    }),
    { numRuns: 300 },
  )
})

test('what XML cannot hold becomes U+FFFD: control characters and half a surrogate pair', () => {
  expect(escapeXml('a\u0000b\u001Bc\uD800d\uFFFE')).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFD')
})

test('line ends and tabs survive in an attribute', () => {
  expect(escapeXml('a\tb\r\nc')).toBe('a&#9;b&#13;&#10;c')
})
