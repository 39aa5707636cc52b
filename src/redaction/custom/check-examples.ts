import { prepare } from '../prepare.ts'
import type { Finding } from '../recogniser.ts'
import type { Span } from '../shields.ts'
import { balanced } from '../thresholds.ts'
import { type CustomRecogniser, createCustom } from './custom-recogniser.ts'

/** An example that does not come out as it says. */
interface Failed {
  readonly list: 'finds' | 'ignores'
  readonly index: number
  readonly message: string
}

/** The text between the marks `⟦` and `⟧`, and where it stands once they are taken out. */
const unmark = (example: string): { readonly text: string; readonly span: Span } => {
  const text = example.replace(/[⟦⟧]/gu, '')
  const start = example.indexOf('⟦')
  return { text, span: { start, end: example.indexOf('⟧') - 1 } }
}

const told = (finding: Finding | undefined, text: string): string =>
  finding ? `"${text.slice(finding.start, finding.end)}" is found` : 'nothing is found'

/** Runs a recogniser on its own examples, with the thresholds of `recall: balanced`. */
export const failedExamples = (custom: CustomRecogniser): readonly Failed[] => {
  const { minimum, find } = createCustom(custom)
  const least = minimum ?? balanced[custom.entity]
  const found = (text: string): Finding[] => {
    const prepared = prepare(text)
    return [...find(prepared)]
      .filter(({ score }) => score >= least)
      .map(each => ({ ...each, start: prepared.toOriginal(each.start), end: prepared.toOriginal(each.end) }))
  }
  const missed = custom.examples.finds.flatMap((example, index): Failed[] => {
    const { text, span } = unmark(example)
    const findings = found(text)
    if (findings.some(({ start, end }) => start === span.start && end === span.end)) return []
    return [
      {
        list: 'finds',
        index,
        message: `what stands between ⟦ and ⟧ is not what is found: ${told(findings[0], text)}`,
      },
    ]
  })
  const taken = custom.examples.ignores.flatMap((example, index): Failed[] => {
    const [first] = found(example)
    return first
      ? [{ list: 'ignores', index, message: `nothing should be found here, but ${told(first, example)}` }]
      : []
  })
  return [...missed, ...taken]
}
