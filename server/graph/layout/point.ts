/** Places and sizes on the plane of a picture. */

/** A place in units of the picture, y down, to 0.01. */
export interface Point {
  readonly x: number
  readonly y: number
}

export interface Size {
  readonly width: number
  readonly height: number
}
