/** Golden files: bytes a test compares with, made anew by `vitest --update`. */
import { writeFile } from 'node:fs/promises'
import { expect } from 'vitest'

/** Compares a text with a golden file; where pictures differ, leaves the new one beside the old as a `-changed` twin for the eye. */
export async function expectGolden(text: string, name: string): Promise<void> {
  const path = new URL(`../golden/${name}`, import.meta.url).pathname
  try {
    await expect(text).toMatchFileSnapshot(path)
  } catch (difference) {
    if (name.endsWith('.svg')) await writeFile(path.replace(/\.svg$/, '-changed.svg'), text)
    throw difference
  }
}
