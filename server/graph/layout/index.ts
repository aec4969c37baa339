/** The list of layouts, by the name a view gives. A new one is a file and a line here. */
import { concentric } from './concentric.ts'
import { force } from './force.ts'
import { layered } from './layered.ts'
import type { Layout } from './layout.ts'
import { tiles } from './tiles.ts'
import { timeline } from './timeline.ts'

export const layouts = { force, layered, concentric, timeline, tiles } as const satisfies Readonly<
  Record<string, Layout>
>

export type LayoutName = keyof typeof layouts
