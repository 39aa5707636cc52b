import type { Format } from './format.ts'

/** Text as it is. */
export const plain: Format = {
  name: 'plain',
  open: (text, outer) => ({ sections: [text], encode: outer, places: [] }),
}
