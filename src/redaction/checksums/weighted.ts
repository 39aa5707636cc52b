/** Sum of the leading digits, each times its weight. */
export const weightedSum = (digits: string, weights: readonly number[]): number => {
  let sum = 0
  for (let at = 0; at < weights.length; at++) sum += (digits.charCodeAt(at) - 48) * (weights[at] ?? 0)
  return sum
}

/** Decimal digits modulo a small number, for numbers beyond 2^53. */
export const modulo = (digits: string, divisor: number): number => {
  let rest = 0
  for (let at = 0; at < digits.length; at++) rest = (rest * 10 + digits.charCodeAt(at) - 48) % divisor
  return rest
}

/** ISO/IEC 7064 MOD 11,10 over all digits, the last being the check digit. */
export const passesMod11And10 = (digits: string): boolean => {
  let product = 10
  for (let at = 0; at < digits.length - 1; at++) {
    const sum = (digits.charCodeAt(at) - 48 + product) % 10
    product = ((sum === 0 ? 10 : sum) * 2) % 11
  }
  return (11 - product) % 10 === digits.charCodeAt(digits.length - 1) - 48
}

/** The Dutch eleven test: 9 8 7 6 5 4 3 2 and -1; for 8 digits the dropped 0 makes no difference. */
export const elevenRest = (digits: string): number => {
  const full = digits.padStart(9, '0')
  return ((weightedSum(full, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11) + 11) % 11
}

const first = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]
const second = [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]

/** Estonia and Lithuania: modulo 11, a second row of weights where the first leaves 10, then 0. */
export const passesBaltic = (digits: string): boolean => {
  const once = weightedSum(digits, first) % 11
  const rest = once < 10 ? once : (weightedSum(digits, second) % 11) % 10
  return rest === digits.charCodeAt(10) - 48
}
