import type { ArchiveHead, ArchiveTail, DataKind, Processing } from './archive-schema.ts'
import { mark, rows } from './markup.ts'
import { fill, type Saying } from './say.ts'

/** What a period is counted from. */
export const clockWord = (clock: string, { words }: Saying): string =>
  words.clocks[clock as keyof typeof words.clocks] ?? words.clocks.event

const retentionText = (each: Processing, say: Saying): string =>
  each.retention
    .map(({ after, rounded_to: rounded, action }) => {
      const values = { time: say.period(after), clock: clockWord(each.counted_from, say) }
      return `${fill(say.words.stage[action], values)}${rounded ? ` ${say.words.yearEnd}` : ''}`
    })
    .join(' ')

const headingOf = ({ store, kind, category }: Processing, { words }: Saying): string => {
  const what = kind === 'contact' ? words.ofContact : (category ?? words.ofNoCategory)
  return `${what} (${store})`
}

const processingArticle = (each: Processing, say: Saying): string => {
  const { words } = say
  const minimums = each.kept_at_least.map(({ for: time, statute }) =>
    fill(words.atLeast, { time: say.period(time), statute }),
  )
  return `<article>
${mark('h3', headingOf(each, say))}
${rows([
  [words.purpose, each.purpose],
  [
    words.basis,
    `${each.legal_basis}${each.statute ? `, ${each.statute}` : ''}${each.url ? ` <${each.url}>` : ''}`,
  ],
  [words.why, each.why],
  [words.retention, [retentionText(each, say), ...minimums].join(' ')],
])}</article>
`
}

/** Purposes, grounds and periods: Art 15(1)(a) and (d). */
export const processingPart = (all: readonly Processing[], say: Saying): string =>
  `<section>
${mark('h2 id="law"', say.words.processingHeading)}
${all.map(each => processingArticle(each, say)).join('')}${all.length === 0 ? mark('p', say.words.noPolicy) : ''}
</section>
`

/** Art 15(1)(b). */
export const kindsPart = (kinds: readonly DataKind[], { words }: Saying): string =>
  `<section>
${mark('h2', words.kindsHeading)}
${kinds.length === 0 ? mark('p', words.none) : `<ul>${kinds.map(kind => mark('li', words.kinds[kind])).join('')}</ul>`}
</section>
`

/** Art 15(1)(c), (g) and (h), and 15(2). */
export const recipientsPart = (
  { recipients, transfers, automated_decisions: automated }: ArchiveTail,
  { words }: Saying,
): string => {
  const items = recipients.map(({ name, store, categories }) =>
    mark('li', `${name} (${store}${categories ? `: ${categories.join(', ')}` : ''})`),
  )
  return `<section>
${mark('h2', words.recipientsHeading)}
${items.length === 0 ? mark('p', words.recipientsNone) : `<ul>${items.join('')}</ul>`}
${mark('h2', words.transfersHeading)}
${mark('p', transfers ?? words.transfersNone)}
${mark('h2', words.automatedHeading)}
${mark('p', automated ?? words.automatedNone)}
${mark('h2', words.sourceHeading)}
${mark('p', words.source)}
</section>
`
}

/** Art 15(1)(e) and (f). */
export const rightsPart = ({ supervisory_authority: authority }: ArchiveHead, { words }: Saying): string =>
  `<section>
${mark('h2 id="rights"', words.rightsHeading)}
<ul>${words.rights.map(each => mark('li', each)).join('')}</ul>
${mark('p', fill(words.complaint, { authority: authority ?? words.anyAuthority }))}
</section>
`
