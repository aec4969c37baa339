/** Draws the gallery: one SVG a picture, and a file of numbers that a review can compare. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Provenance } from '../../server/graph/format/format.ts'
import { place } from '../../server/graph/layout/place.ts'
import { makeScene } from '../../server/graph/picture/draw.ts'
import { qualityOf, type Quality } from '../../server/graph/picture/quality.ts'
import { writeSvg } from '../../server/graph/picture/svg.ts'
import type { Subgraph } from '../../server/graph/subgraph.ts'
import { formatView, parseView, type View } from '../../server/graph/view/view.ts'
import { provenanceOf } from '../../server/rendering/provenance.ts'
import { answerView } from '../../server/traversal/answer.ts'
import { articleFolder, openDatasets, root, tinyFolder } from '../fixtures/open-tiny.ts'
import { provenance as inventedProvenance } from '../graph/invented.ts'
import { madeNetwork } from './made-network.ts'
import { pictures, type GalleryPicture, type Subject } from './pictures.ts'

interface Answer {
  readonly subgraph: Subgraph
  readonly provenance: Provenance
}

interface Measured extends Quality {
  readonly nodes: number
  readonly edges: number
  readonly warnings: readonly string[]
}

const made = { 'made-50': 50, 'made-300': 300, 'made-2000': 2000 } as const

/** Writes all pictures to `gallery/` and their numbers to `tests/golden/gallery.json`; `say` is told of each. */
export async function drawGallery(say: (line: string) => void): Promise<void> {
  await mkdir(join(root, 'gallery'), { recursive: true })
  const measured: Record<string, Measured> = {}
  for (const picture of pictures) {
    const { svg, numbers } = draw(await answerTo(picture), parseView(picture.view))
    await writeFile(join(root, 'gallery', `${picture.name}.svg`), svg)
    measured[picture.name] = numbers
    say(`${picture.name}: ${JSON.stringify(numbers)}`)
  }
  await writeFile(join(root, 'tests/golden/gallery.json'), `${JSON.stringify(measured, null, 2)}\n`)
}

function draw({ subgraph, provenance }: Answer, view: View): { readonly svg: string; readonly numbers: Measured } {
  const said = { ...provenance, language: view.lang, view: formatView(view) }
  const scene = makeScene(subgraph, place(subgraph, view), { view, provenance: said })
  const quality = qualityOf(scene)
  const numbers = {
    nodes: scene.nodes.length,
    edges: scene.edges.length,
    ...quality,
    usedArea: Math.round(quality.usedArea * 1000) / 1000,
    warnings: scene.warnings,
  }
  return { svg: writeSvg(scene, said), numbers }
}

async function answerTo({ subject, view }: GalleryPicture): Promise<Answer> {
  if (isMade(subject)) return { subgraph: madeNetwork(made[subject], 1), provenance: inventedProvenance }
  const { context, close } = await openDatasets(subject === 'article' ? articleFolder : tinyFolder)
  try {
    const asked = parseView(view)
    const subgraph = await answerView(context, asked)
    return { subgraph, provenance: await provenanceOf(context, subgraph, asked.lang) }
  } finally {
    await close()
  }
}

function isMade(subject: Subject): subject is keyof typeof made {
  return Object.hasOwn(made, subject)
}
