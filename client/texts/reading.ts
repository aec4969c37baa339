/** Words of reading: the article beside the map. */
import { plural } from './plural.ts'

export const readingTexts = {
  evidenceOrText: { zh: '证据或原文', en: 'Evidence or text' },
  sourceText: { zh: '原文', en: 'Text' },
  readText: { zh: '读原文', en: 'Read the text' },
  seeInText: { zh: '在文中看', en: 'See in the text' },
  seeInTextAt: { zh: (place: string) => `在文中看 ${place}`, en: (place: string) => `See in the text: ${place}` },
  source: { zh: '来源', en: 'Source' },
  textSize: {
    zh: (paragraphs: number, citations: number) => `${String(paragraphs)} 段，${String(citations)} 处有引文`,
    en: (paragraphs: number, citations: number) =>
      `${plural(paragraphs, 'paragraph')}, ${plural(citations, 'citation')}`,
  },
  textHowTo: {
    zh: '下划线标出引用过的话：点击一处，或用方向键移动、回车打开。红线标出当前所选的依据。',
    en: 'What is underlined is cited: click a place, or walk by arrow keys and open by Enter. The red rule marks what the selection rests on.',
  },
  textMissing: {
    zh: '服务器上没有原文全文（启动时没有用 --texts 给出），所以看不到上下文。下面按原文次序列出每一处引文。',
    en: 'The full text is not on this server: it was started without a folder of texts (--texts), so there is no context. Below are all citations in the order of the text.',
  },
  textMissingSource: { zh: '数据里没有来源。', en: 'The data name no source.' },
  restsOn: { zh: '据此', en: 'Rests on it' },
  restsNothing: { zh: '没有点或线以此为据。', en: 'Nothing rests on it.' },
  bringFromText: { zh: '不在图上，点一下放上', en: 'not on the map: press to bring it' },
  broughtFromText: { zh: (name: string) => `从原文放上 ${name}`, en: (name: string) => `From the text: ${name}` },
  closeRests: { zh: '收起“据此”', en: 'Close what rests on it' },
} as const
