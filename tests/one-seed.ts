/** In CI every property is tried on the same examples, so that a red run means a changed program; elsewhere on new ones each time. */
import * as fc from 'fast-check'

if (process.env['CI'] !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20160802 })
