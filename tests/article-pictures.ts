/** Views of the article that together draw every layout in every theme, both languages and every size of sheet. */
export const articlePictures = [
  '',
  'form=parties&lang=en&theme=dark',
  'layout=layered&lang=en&preset=174mm',
  'layout=layered&theme=print&numbers=true',
  'view=neighbourhood&of=platform:alibaba&hops=2&layout=concentric&theme=dark',
  'layout=timeline&preset=slide',
  'signed=any&layout=timeline&lang=en&theme=print',
  'view=network&kinds=Province,Agreement,Platform&layout=tiles',
  'view=network&lang=en&colour=community&size=betweenness&labels=some&preset=poster',
  'view=paths&from=agency:cpad&to=platform:alibaba&preset=114mm',
  'form=parties&expand=province:henan&hide=agency:cpad&pin=platform:jd@100@50.5&preset=85mm',
  `signed=any&seed=7&title=${encodeURIComponent('谁和谁签了什么？')}`,
] as const
