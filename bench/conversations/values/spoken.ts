import type { Random } from '../random.ts'
import type { Language } from '../template.ts'

const digitWords: Readonly<Record<Language, string>> = {
  sv: 'noll ett två tre fyra fem sex sju åtta nio',
  nb: 'null en to tre fire fem seks sju åtte ni',
  da: 'nul en to tre fire fem seks syv otte ni',
  fi: 'nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän',
  nl: 'nul een twee drie vier vijf zes zeven acht negen',
  de: 'null eins zwei drei vier fünf sechs sieben acht neun',
  en: 'zero one two three four five six seven eight nine',
}

const at: Readonly<Record<Language, readonly [at: string, dot: string]>> = {
  sv: ['snabel a', 'punkt'],
  nb: ['krøllalfa', 'punktum'],
  da: ['snabel a', 'punktum'],
  fi: ['miukumauku', 'piste'],
  nl: ['apenstaartje', 'punt'],
  de: ['at', 'punkt'],
  en: ['at', 'dot'],
}

/** A number as a machine writes down what was said: in groups, or digit by digit in words. */
export function spokenNumber(value: string, language: Language, random: Random): string {
  const digits = value.replaceAll(/\D/g, '')
  const words = digitWords[language].split(' ')
  if (random.chance(0.3)) return [...digits].map(digit => words[Number(digit)] ?? digit).join(' ')
  const groups: string[] = []
  for (let from = 0; from < digits.length; ) {
    const length = random.int(1, 3)
    groups.push(digits.slice(from, from + length))
    from += length
  }
  return groups.join(random.chance(0.8) ? ' ' : ', ')
}

export function spokenEmail(value: string, language: Language): string {
  const [sign, dot] = at[language]
  return value
    .replace(/ ?(?:@|\[at\]|\(at\)|\(a\)|snabel-a) ?/, ` ${sign} `)
    .replaceAll('.', ` ${dot} `)
    .toLowerCase()
}
