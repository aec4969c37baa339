/** A citation as it is pasted into a paper: words, author, title, place, address. */
import { describe, expect, it } from 'vitest'
import { citationText } from '../../client/state/citation-text.ts'
import { citation } from '../graph/invented.ts'

const source = {
  name: '乡村电商纪事',
  nameEn: 'Notes on rural commerce',
  author: '某人',
  publisher: '某报',
  published: null,
  updated: '2016-08-02',
}
const address = 'http://127.0.0.1:4000/?select=platform:yunji&version=0123456789ab'
const cited = { ...citation('citation:c1'), paragraph: 'P7', sentence: 'P7.S2', quote: '云集网与东岭省签约' }

describe('a copied citation', () => {
  it('says whose words, where, and at what address, in Chinese', () => {
    expect(citationText(cited, { source, address, language: 'zh' })).toBe(
      `“云集网与东岭省签约”（某人，《乡村电商纪事》，某报，2016-08-02 更新，P7.S2）。${address}`,
    )
  })

  it('and in English', () => {
    expect(citationText(cited, { source, address, language: 'en' })).toBe(
      `“云集网与东岭省签约” (某人, “Notes on rural commerce” [乡村电商纪事], 某报, updated 2016-08-02, P7.S2). ${address}`,
    )
  })

  it('leaves out what is not known', () => {
    const bare = { ...source, author: null, publisher: null, updated: null, nameEn: null }
    expect(citationText(cited, { source: bare, address, language: 'en' })).toBe(
      `“云集网与东岭省签约” (“乡村电商纪事”, P7.S2). ${address}`,
    )
    expect(citationText(cited, { source: null, address, language: 'zh' })).toBe(
      `“云集网与东岭省签约”（P7.S2）。${address}`,
    )
  })
})
