/** The pictures of the gallery: what is drawn, and how. Every layout, theme and size of network is there. */

export type Subject = 'article' | 'tiny' | 'made-50' | 'made-300' | 'made-2000'

export interface GalleryPicture {
  /** Of its file. */
  readonly name: string
  readonly subject: Subject
  /** An address's query string; of an invented network only what says how it is drawn. */
  readonly view: string
}

const everything = 'signed=any&classLevel=any&modalities=reported,plan,target'

export const pictures: readonly GalleryPicture[] = [
  { name: '01-article-force-light', subject: 'article', view: '' },
  {
    name: '02-article-figure-print',
    subject: 'article',
    view: 'theme=print&preset=114mm&numbers=true&title=国家电商扶贫中的签署网络',
  },
  { name: '03-article-parties-dark', subject: 'article', view: 'form=parties&theme=dark' },
  {
    name: '04-article-layered-print',
    subject: 'article',
    view: `${everything}&layout=layered&theme=print&preset=174mm`,
  },
  { name: '05-article-concentric-light', subject: 'article', view: `${everything}&layout=concentric` },
  {
    name: '06-article-timeline-print',
    subject: 'article',
    view: `${everything}&layout=timeline&theme=print&preset=174mm`,
  },
  { name: '07-article-tiles-light', subject: 'article', view: `${everything}&layout=tiles` },
  { name: '08-article-neighbourhood-dark', subject: 'article', view: 'view=neighbourhood&of=agency:cpad&theme=dark' },
  {
    name: '09-tiny-figure-print',
    subject: 'tiny',
    view: 'theme=print&preset=85mm&numbers=true&title=示例语料中的签署网络',
  },
  { name: '10-tiny-timeline-english', subject: 'tiny', view: `${everything}&layout=timeline&lang=en` },
  { name: '11-made-50-force-light', subject: 'made-50', view: '' },
  {
    name: '12-made-50-slide-dark',
    subject: 'made-50',
    view: 'theme=dark&preset=slide&title=五十个点',
  },
  { name: '13-made-50-timeline-print', subject: 'made-50', view: 'layout=timeline&theme=print' },
  {
    name: '14-made-300-communities-poster',
    subject: 'made-300',
    view: 'size=betweenness&colour=community&labels=some&preset=poster&title=三百个点',
  },
  { name: '15-made-300-concentric-dark', subject: 'made-300', view: 'layout=concentric&theme=dark&lang=en' },
  { name: '16-made-2000-force-light', subject: 'made-2000', view: 'labels=some' },
]
