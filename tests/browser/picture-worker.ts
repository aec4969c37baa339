/** In a worker of the browser: a view from the API's answer to the bytes of its SVG, by the client's own way and the one writer. */
import { fetchDataset, fetchSubgraph } from '../../client/api/questions.ts'
import { questionOf } from '../../client/state/changes.ts'
import type { Provenance } from '../../server/graph/format/format.ts'
import { hideNodes } from '../../server/graph/hide.ts'
import { place } from '../../server/graph/layout/place.ts'
import { makeScene } from '../../server/graph/picture/draw.ts'
import { writeSvg } from '../../server/graph/picture/svg.ts'
import { formatView, parseView, type View } from '../../server/graph/view/view.ts'

self.addEventListener('message', ({ data }: MessageEvent<string>) => {
  void pictureOf(parseView(data)).then((svg) => {
    self.postMessage(svg)
  })
})

async function pictureOf(view: View): Promise<string> {
  const subgraph = await fetchSubgraph(questionOf(view), AbortSignal.timeout(30_000))
  const provenance = await provenanceOf(view)
  const scene = makeScene(hideNodes(subgraph, view.hide), place(subgraph, view), { view, provenance })
  return writeSvg(scene, provenance)
}

/** The article is one dataset of one text, and every picture of it rests on that text. */
async function provenanceOf(view: View): Promise<Provenance> {
  const { version, sources, datasets } = await fetchDataset(AbortSignal.timeout(30_000))
  return {
    language: view.lang,
    view: formatView(view),
    version,
    sources: sources.map(({ name, nameEn }) => (view.lang === 'en' ? (nameEn ?? name) : name)),
    licence: datasets[0]?.licence ?? null,
  }
}
