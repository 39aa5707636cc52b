/** Units below this have their class and their small letter in tables; those above are asked one by one. */
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
const classes = Uint8Array.from(signs, classOf)
const small = Uint16Array.from(signs, (sign, code) => {
  const lower = sign.toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : code
})

/** The class of a UTF-16 unit; halves of a pair are `other`. */
export const classOfUnit = (code: number): number =>
  code < tableSize ? (classes[code] ?? 0) : classOf(String.fromCharCode(code))

/** The small letter of a unit, itself if there is none. */
export const smallUnit = (code: number): number =>
  code < tableSize ? (small[code] ?? code) : String.fromCharCode(code).toLowerCase().charCodeAt(0)
