import { expect, it } from 'vitest'
import { languages } from '../../src/languages.ts'
import { recordOf } from '../../src/notices/record.ts'
import { toMarkdown } from '../../src/notices/to-markdown.ts'
import { example, policyOf } from '../policies/policy-text.ts'
import { sourceOf } from './source-of.ts'

const controller = '  controller: { name: Example AB, contact: privacy@example.com }'

it.each(languages)('the record in %s has every point of Art 30(1)', language => {
  const source = sourceOf([example], controller)
  const paper = recordOf(source, language)
  const headings = paper.blocks.flatMap(block => (block.kind === 'heading' ? [block.level] : []))
  // (b) purposes, (c) people and data, (d) recipients, (e) transfers, (f) time limits, (g) measures.
  expect(headings).toEqual([1, 2, 2, 2, 2, 2, 2, 3, 2])
  const text = toMarkdown(paper)
  // (a) who answers.
  for (const named of ['Example AB', 'privacy@example.com', 'crm (helpdesk: Billing)', 'mongodb, trudesk'])
    expect(text).toContain(named)
  for (const { id, basis } of [...policyOf(example).rules, ...policyOf(example).contacts]) {
    expect(text).toContain(`| ${id} |`)
    expect(text).toContain(basis.justification)
  }
  expect(text).toContain(policyOf(example).digest)
  expect(text).not.toMatch(/[{}]|undefined/u)
})

it('speaks of people, and not to them', () => {
  const text = toMarkdown(recordOf(sourceOf([example], controller), 'en'))
  expect(text).toContain('after the person’s last ticket was closed')
  expect(text).not.toMatch(/\byou/iu)
})

it('says who approves, what is held, and the installation’s own purpose and transfers', () => {
  const archive = '  archive: { purpose: To mend bicycles., transfers: "None, all servers are in Luleå." }'
  const text = toMarkdown(recordOf(sourceOf([`${example}approval: none\n`], archive), 'en'))
  expect(text).toContain('A run needs no approval.')
  expect(text).toContain('tickets with the tags: legal-hold.')
  expect(text).toContain('To mend bicycles.')
  expect(text).toContain('None, all servers are in Luleå.')
})
