/** What the test of advance widths uses of opentype.js, which ships no types. */
declare module 'opentype.js' {
  interface Font {
    readonly unitsPerEm: number
    readonly tables: { readonly cmap: { readonly glyphIndexMap: Readonly<Record<string, number>> } }
    readonly glyphs: { get(index: number): { readonly advanceWidth: number } }
  }
  export function parse(bytes: ArrayBuffer): Font
}
