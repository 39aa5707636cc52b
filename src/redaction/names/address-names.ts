import { atEnd } from '../at-end.ts'
import { nameFromAddress } from './people.ts'

const local = atEnd(/[\p{L}\p{N}._+-]{2,64}$/u)
const maxLocal = 64

/** Names that the e-mail addresses of a text spell out. Two words of any kind may make one; a person's has a given name. */
export const namesInAddresses = (text: string, isGiven: (word: string) => boolean): string[] => {
  const found = new Set<string>()
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const address = local.exec(text.slice(Math.max(0, at - maxLocal), at))?.[0]
    const name = address === undefined ? undefined : nameFromAddress(`${address}@`, isGiven)
    if (name?.split(' ').some(isGiven)) found.add(name)
  }
  return [...found]
}
