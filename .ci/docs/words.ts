/** One command of a line, as a shell would part it. */
export type Words = readonly string[]

type Mode = 'plain' | 'single' | 'double'

/**
 * Parts a line into commands and these into words, at `|`, `&&`, `;` and `>` outside of quotes; what follows `#` is said to the
 * reader. `hold add|release` is two commands in one word and stays so.
 */
export const commandsIn = (line: string): Words[] => {
  const commands: string[][] = [[]]
  let mode: Mode = 'plain'
  let word: string | undefined
  const end = (): void => {
    if (word !== undefined) commands.at(-1)?.push(word)
    word = undefined
  }
  for (const [index, letter] of [...line].entries()) {
    const isAlone = word === undefined
    if (mode !== 'plain') {
      if (letter === (mode === 'single' ? "'" : '"')) mode = 'plain'
      else word = (word ?? '') + letter
    } else if (letter === "'" || letter === '"') {
      mode = letter === "'" ? 'single' : 'double'
      word ??= ''
    } else if (/\s/u.test(letter)) end()
    else if (letter === '#' && isAlone) break
    else if ((/[|;<>&]/u.test(letter) && isAlone) || letter === ';') {
      end()
      // `2>&1` and the file behind `>` are no words of the command.
      commands.push(/[<>]/u.test(letter) ? ['>'] : [])
    } else word = (word ?? '') + letter
    if (index === [...line].length - 1) break
  }
  end()
  return commands.filter(([first]) => first !== undefined && first !== '>')
}

/** Lines that end with a backslash are one with the next; each with the number of its first. */
export const joined = (lines: readonly string[]): { readonly at: number; readonly text: string }[] => {
  const whole: { at: number; text: string }[] = []
  let isOpen = false
  for (const [at, line] of lines.entries()) {
    const text = line.replace(/\\$/u, '')
    const last = whole.at(-1)
    if (isOpen && last) last.text += ` ${text.trim()}`
    else whole.push({ at, text })
    isOpen = line.endsWith('\\')
  }
  return whole
}
