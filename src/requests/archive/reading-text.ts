import { type ReadField, readFields } from '../../anonymisation/texts.ts'
import { html } from '../../redaction/formats/html.ts'
import { whole } from '../../redaction/formats/mapped.ts'
import type { TextInput } from '../../redaction/redactor.ts'
import type { Field } from '../../tickets/record.ts'

const asWritten = (value: string): string => value

/** The running text of HTML, as a reader sees it: without layout, and without what stands in attributes. */
const runningText = (source: string): string => {
  const [body] = html.open(whole(source), asWritten).sections
  return (body?.text ?? '')
    .replace(/[ \t]+\n/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
}

const asRead = (input: TextInput): TextInput =>
  input.format === 'html' ? { ...input, format: 'plain', text: runningText(input.text) } : input

/** Stored texts as they are read, empty ones left out. */
export const readingTexts = (fields: readonly Field[]): readonly ReadField[] =>
  readFields(fields)
    .map(({ field, input }) => ({ field, input: asRead(input) }))
    .filter(({ input }) => input.text.trim() !== '')
