import { Command, type Option } from 'commander'
import { verbs } from '../../src/cli/verbs.ts'
import { didYouMean } from '../../src/yaml/near-miss.ts'
import type { Fence, Page, Problem } from './pages.ts'
import { commandsIn, joined, type Words } from './words.ts'

/** The program's own definition of its command line; nothing in it does anything. */
export const definition = (): Command => {
  const program = new Command('gallra')
  for (const verb of verbs) verb.add(program, async () => undefined)
  return program
}

const isPlaceholder = (word: string): boolean => /^[A-Z][A-Z/_-]*…?$|^(?:…|\.{3})$/u.test(word)

/** `[--a|--b]` is either or neither, `list|add` either. */
const alternatives = (word: string): readonly string[] => word.replace(/^\[|\]?…?\]?$/gu, '').split('|')

const named = (command: Command, word: string): Command | undefined =>
  command.commands.find(each => each.name() === word || each.aliases().includes(word))

/** Of a group with a default the words are those of the default. */
const defaultOf = (command: Command): Command | undefined =>
  '_defaultCommandName' in command && typeof command._defaultCommandName === 'string'
    ? named(command, command._defaultCommandName)
    : undefined

const optionsOf = (command: Command): readonly Option[] => [
  ...command.options,
  ...(defaultOf(command)?.options ?? []),
]

const isCalled = ({ long, short }: Option, flag: string): boolean => flag === long || flag === short

const optionProblem = (command: Command, word: string): string | undefined => {
  const [flag = ''] = word.split('=')
  const options = optionsOf(command)
  if (['--help', '-h'].includes(flag) || options.some(each => isCalled(each, flag))) return undefined
  const valid = options.flatMap(({ long }) => (long ? [long] : []))
  return `${fullName(command)} has no option ${flag}${didYouMean(flag, valid)} (it has: ${valid.join(' ')})`
}

const fullName = (command: Command): string =>
  command.parent ? `${fullName(command.parent)} ${command.name()}` : command.name()

/** Goes down to the command that the words name; what is left are options and arguments. */
const descend = (
  program: Command,
  words: Words,
): { commands: Command[]; rest: Words } | { problem: string } => {
  let command = program
  for (const [index, word] of words.entries()) {
    if (command.commands.length === 0 || word.startsWith('-') || word.startsWith('[-'))
      return { commands: [command], rest: words.slice(index) }
    if (isPlaceholder(word)) return { commands: [], rest: [] }
    const each = alternatives(word)
    const found = each.map(name => named(command, name))
    const missing = each[found.indexOf(undefined)]
    if (missing !== undefined) {
      if (defaultOf(command) || command.registeredArguments.length > 0)
        return { commands: [command], rest: words.slice(index) }
      const valid = command.commands.map(one => one.name())
      return {
        problem: `${fullName(command)} has no "${missing}"${didYouMean(missing, valid)} (it has: ${valid.join(' ')})`,
      }
    }
    const all = found.flatMap(one => (one ? [one] : []))
    const [first] = all
    if (!first || all.length > 1) return { commands: all, rest: words.slice(index + 1) }
    command = first
  }
  return { commands: [command], rest: [] }
}

const choiceProblem = (option: Option | undefined, value: string): string | undefined =>
  option?.argChoices &&
  !isPlaceholder(value) &&
  !value.split('|').every(each => option.argChoices?.includes(each))
    ? `${option.long} is one of ${option.argChoices.join(', ')}, not ${value}`
    : undefined

const wordsProblem = (command: Command, rest: Words): string | undefined => {
  let positional = 0
  const queue = [...rest]
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    const bare = alternatives(word)
    if (bare[0]?.startsWith('-')) {
      for (const flag of bare) {
        const problem = optionProblem(command, flag)
        if (problem !== undefined) return problem
      }
      const option = optionsOf(command).find(each => isCalled(each, bare[0] ?? ''))
      if (option?.required && !word.includes('=')) {
        const problem = choiceProblem(option, queue.shift() ?? '')
        if (problem !== undefined) return problem
        // `--review FILE…`: as many as there are
        while (option.variadic && queue[0] !== undefined && !queue[0].startsWith('-')) queue.shift()
      }
    } else if (!/^(?:…|\.{3})$/u.test(word)) positional += 1
  }
  const takes = (defaultOf(command) ?? command).registeredArguments
  return positional > takes.length && !takes.some(each => each.variadic)
    ? `${fullName(command)} takes ${takes.length} argument${takes.length === 1 ? '' : 's'}, here are ${positional}`
    : undefined
}

/** What is wrong with the words behind `gallra`, by the program's own definition. */
export const gallraProblem = (program: Command, words: Words): string | undefined => {
  const found = descend(program, words)
  if ('problem' in found) return found.problem
  return found.commands.map(each => wordsProblem(each, found.rest)).find(each => each !== undefined)
}

const withoutStart = (words: Words): Words => {
  const from = words.findIndex(word => !/^[A-Z_]+=/u.test(word))
  const [first, ...rest] = words.slice(Math.max(from, 0))
  // docker compose exec SERVICE, sudo -u NAME and the like: what is called stands behind.
  const inner = first === 'docker' ? rest.indexOf('gallra') : -1
  return inner >= 0 ? rest.slice(inner) : words.slice(Math.max(from, 0))
}

/** One command line: `gallra …`, or `npm run SCRIPT`, which may lead to it. */
export const commandProblem = (
  program: Command,
  scripts: ReadonlySet<string>,
  command: Words,
): string | undefined => {
  const words = withoutStart(command)
  if (words[0] === 'gallra') return gallraProblem(program, words.slice(1))
  if (words[0] !== 'npm' || words[1] !== 'run') return undefined
  const [script, ...rest] = words.slice(2).filter((word, index) => !(index === 0 && word === '-s'))
  if (script === undefined || isPlaceholder(script)) return undefined
  if (!scripts.has(script)) return `package.json has no script "${script}"${didYouMean(script, [...scripts])}`
  const args = rest[0] === '--' ? rest.slice(1) : []
  if (script === 'gallra') return gallraProblem(program, args)
  return script === 'demo' ? gallraProblem(program, ['demo', ...args]) : undefined
}

export const isShell = ({ language }: Fence): boolean => ['sh', 'bash', 'console'].includes(language)

/** In `console` what is typed begins with `$ `; the other lines are what comes back. */
export const typedIn = ({ language, lines }: Fence): { readonly at: number; readonly text: string }[] =>
  joined(lines).flatMap(({ at, text }) => {
    if (language !== 'console') return [{ at, text }]
    return text.startsWith('$ ') ? [{ at, text: text.slice(2) }] : []
  })

/** Code in the text that is a command: by its name, or by a verb of ours with an option behind. */
const asCommand = (program: Command, text: string): readonly Words[] => {
  const [first = ''] = text.split(' ')
  if (first === 'gallra' || first === 'npm') return commandsIn(text)
  return named(program, first) && / --\w/u.test(text) ? [['gallra', ...(commandsIn(text)[0] ?? [])]] : []
}

/** Every command of a page that the program, or package.json, does not have. */
export const wrongCommands = (page: Page, program: Command, scripts: ReadonlySet<string>): Problem[] => {
  const told = (line: number, commands: readonly Words[]): Problem[] =>
    commands.flatMap(words => {
      const message = commandProblem(program, scripts, words)
      return message === undefined ? [] : [{ file: page.file, line, message }]
    })
  return [
    ...page.codes.flatMap(({ line, text }) => told(line, asCommand(program, text))),
    ...page.fences
      .filter(isShell)
      .flatMap(fence =>
        typedIn(fence).flatMap(({ at, text }) => told(fence.line + 1 + at, commandsIn(text))),
      ),
  ]
}
