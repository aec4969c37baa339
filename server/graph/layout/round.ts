/** A coordinate to 0.01, and never -0. */
export function roundTo2(value: number): number {
  return Math.round(value * 100) / 100 + 0
}
