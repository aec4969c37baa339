/** The formats of a picture, by their ending, with their media types. */
export const pictureFormats = {
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  pdf: 'application/pdf',
} as const

export type PictureFormat = keyof typeof pictureFormats
