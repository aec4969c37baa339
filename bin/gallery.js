#!/usr/bin/env node
/** `npm run gallery`: draws sixteen pictures into `gallery/`, to be looked at one by one, and their numbers into `tests/golden/gallery.json`. */
import { isNodeNewEnough, prepare } from './prepare.js'

if (isNodeNewEnough() && prepare({ client: false })) {
  const { withTypeScript } = await import('./typescript.js')
  await withTypeScript(async (loadModule) => {
    const { drawGallery } = await loadModule('/tests/gallery/gallery.ts')
    await drawGallery((line) => console.log(line))
  })
} else process.exitCode = 2
