/** Units below this have their small letter in a table; those above are asked one by one. */
const tableSize = 0x530

/** What a unit is to the tagger. */
export const unitClass = { other: 0, lower: 1, upper: 2, digit: 3, mark: 4 } as const

const classOf = (sign: string): number => {
  if (/\p{Lu}|\p{Lt}/u.test(sign)) return unitClass.upper
  if (/\p{L}/u.test(sign)) return unitClass.lower
  if (/[0-9]/.test(sign)) return unitClass.digit
  return /\p{M}/u.test(sign) ? unitClass.mark : unitClass.other
}

const signs = Array.from({ length: tableSize }, (_, code) => String.fromCharCode(code))
/** Of each unit, once it was asked for: dashes and quotation marks stand in every second text. */
const unasked = 255
const classes = new Uint8Array(0x10000).fill(unasked)
const small = Uint16Array.from(signs, (sign, code) => {
  const lower = sign.toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : code
})

const learnClass = (code: number): number => {
  const found = classOf(String.fromCharCode(code))
  classes[code] = found
  return found
}

/** The class of a UTF-16 unit; halves of a pair are `other`. */
export const classOfUnit = (code: number): number => {
  const found = classes[code] ?? unitClass.other
  return found === unasked ? learnClass(code) : found
}

/** The small letter of a unit, itself if there is none. */
export const smallUnit = (code: number): number =>
  code < tableSize ? (small[code] ?? code) : String.fromCharCode(code).toLowerCase().charCodeAt(0)
