import { describe, expect, it } from 'vitest'
import { type AttachmentPolicy, anonymiseSpec, redactSpec } from '../../src/actions/specs.ts'
import { collapse } from '../../src/policies/stages.ts'

const dueAt = (
  specs: readonly (ReturnType<typeof redactSpec.parse> | ReturnType<typeof anonymiseSpec.parse>)[],
) => specs.map((spec, index) => ({ index, spec, at: new Date(index), postponed: false }))
const redacting = (attachments?: AttachmentPolicy) =>
  redactSpec.parse({ action: 'redact', ...(attachments ? { attachments } : {}) })
const anonymising = (attachments?: 'keep-metadata' | 'delete') =>
  anonymiseSpec.parse({ action: 'anonymise', ...(attachments ? { attachments } : {}) })

describe('stages that are due together', () => {
  it.each([
    ['as much as one of them asks for', [redacting('delete'), redacting('redact-name')], 'delete'],
    [
      'of a redaction that says nothing, what the other says',
      [redacting('keep-metadata'), redacting()],
      'keep-metadata',
    ],
    ['nothing where none says anything', [redacting(), redacting()], undefined],
    [
      'of an anonymisation that says nothing, file and entry',
      [anonymising('keep-metadata'), anonymising()],
      undefined,
    ],
    [
      'the entry where all keep it',
      [anonymising('keep-metadata'), anonymising('keep-metadata')],
      'keep-metadata',
    ],
  ] as const)('take of files %s', (_, specs, attachments) => {
    const spec = collapse(dueAt(specs))?.spec
    expect(spec && 'attachments' in spec ? spec.attachments : undefined).toBe(attachments)
  })
})
