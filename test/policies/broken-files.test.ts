// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is how stores.yaml refers to secrets.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { presets } from '../../src/connectors/mongodb/presets/list.ts'
import { loadStores } from '../../src/connectors/stores-file.ts'
import { loadPolicy } from '../../src/policies/load.ts'
import { policySchema } from '../../src/policies/schema.ts'
import { formatProblem } from '../../src/yaml/problem.ts'

const folder = new URL('./broken/', import.meta.url)
const top = Object.keys(policySchema.def.shape).join(', ')

/** Line and column as an editor counts them, what is wrong, and a way out: read by hand against each file. */
const expected: Readonly<Record<string, readonly string[]>> = {
  'a-list.yaml': [`1:1 error expected a mapping (valid: ${top})`],
  'alias-bomb.yaml': [
    '1:7 error anchors (&) are not allowed, leave it out',
    '2:7 error anchors (&) are not allowed, leave it out',
    '2:8 error aliases (*) are not allowed, write the value out',
    '2:12 error aliases (*) are not allowed, write the value out',
    '3:5 error aliases (*) are not allowed, write the value out',
  ],
  'anchor-and-alias.yaml': [
    '9:18 error anchors (&) are not allowed, leave it out',
    '15:12 error aliases (*) are not allowed, write the value out',
  ],
  'approval-typo.yaml': [
    '12:11 error not a valid value, did you mean "other-person"? (valid: none, other-person)',
  ],
  'bare-number-of-days.yaml': [
    '11:18 error not an ISO 8601 duration in years, months, weeks or days; write P90D, P6W, P24M or P2Y',
  ],
  'binary.yaml': ['1:1 error not text in UTF-8: save the file in that encoding'],
  'bracket-left-open.yaml': ['11:9 error this { is never closed: write } where it ends'],
  'byte-order-mark.yaml': [`1:1 error unknown key "polcy", did you mean "policy"? (valid: ${top})`],
  'cap-as-text.yaml': [
    '12:20 error expected a number: write 1000',
    '12:37 error expected a number: write 10',
  ],
  'colon-in-value.yaml': ['9:47 error ": " stands inside a value: put the value into quotes'],
  'comma-left-out.yaml': ['11:21 error a comma is missing before "action"'],
  'comment-in-value.yaml': [
    '9:12 error this { is never closed: write } where it ends; what follows " #" is a comment',
  ],
  'condition-typo.yaml': [
    '8:13 error unknown key "tag", did you mean "tags"? (valid: tags, status, priority, channel, custom, age, and, or, not)',
  ],
  'crlf.yaml': [
    '8:12 error not a valid value, did you mean "closed_at"? (valid: closed_at, last_activity_at, created_at, delivered_at)',
  ],
  'cron-unquoted.yaml': [
    '13:9 error a value that begins with * or & means something else to YAML: put the value into quotes',
  ],
  'duplicate-key.yaml': ['12:1 error "version" is given twice, keep one'],
  'empty.yaml': [`1:1 error the file is empty (valid: ${top})`],
  'hold-tag-as-word.yaml': [
    '12:15 error expected a list: write [ ] around it, or each element on a line of its own after "- "',
  ],
  'indent-too-large.yaml': ['8:7 error indented by 6 spaces, unlike the lines it belongs to, perhaps 4'],
  'indent-too-small.yaml': ['8:4 error indented by 3 spaces, unlike the lines it belongs to, perhaps 4'],
  'key-with-underscore.yaml': [
    '11:42 error unknown key "free_text", did you mean "free-text"? (valid: action, free-text, coarsen-times, rows, attachments, after, round-to)',
  ],
  'latin-1.yaml': ['9:51 error not text in UTF-8: save the file in that encoding'],
  'longer-than-reason.yaml': [
    '11:18 error longer than its reason: the basis of "all" gives a shorter period. Write that period here, or the reason for this one',
  ],
  'mapping-for-list.yaml': ['6:3 error expected a list: begin each of its elements with "- "'],
  'merge-conflict.yaml': ['2:1 error a conflict of Git stands here: choose one side and take the signs out'],
  'merge-key.yaml': ['9:14 error merge keys (<<) are not allowed, write the members out'],
  'name-with-spaces.yaml': ['1:9 error use lower-case letters, digits and hyphens, at most 64'],
  'negative-cap.yaml': [
    '12:20 error too small: write at least 1',
    '12:33 error too large: write at most 100',
  ],
  'negative-duration.yaml': [
    '11:18 error not an ISO 8601 duration in years, months, weeks or days; write P90D, P6W, P24M or P2Y',
  ],
  'no-break-space.yaml': ['8:1 error a space that is none for YAML: write it with the space bar'],
  'no-hold-tags.yaml': ['12:15 error a tag is needed here; without tags that hold tickets, leave "hold" out'],
  'no-space-after-colon.yaml': [
    '8:5 error this is neither "key: value" nor an element after "- "; a space follows the colon',
  ],
  'no-stages.yaml': ['6:5 error "stages" is missing'],
  'number-for-category.yaml': ['7:15 error expected text or a list: put it into quotes'],
  'only-comments.yaml': [`1:1 error the file is empty (valid: ${top})`],
  'quote-left-open.yaml': ['7:15 error this " is never closed: write " where it ends'],
  'stages-left-empty.yaml': [
    '10:12 error expected a list, and there is nothing: write it, or take the key out',
  ],
  'stages-out-of-order.yaml': [
    '12:18 error this stage does not come after stage 1; durations of a rule must increase',
  ],
  'star-unquoted.yaml': [
    '7:15 error a value that begins with * or & means something else to YAML: put the value into quotes',
  ],
  'stores-password.yaml': [
    '5:10 error a password stands in the file; write ${NAME} or ${file:/run/secrets/name} for it',
  ],
  'stores-unknown-connector.yaml': [
    '3:16 error not a valid value, did you mean "mongodb"? (valid: mongodb, chatwoot, freescout, freshdesk, helpscout, intercom, jsonl, zammad, zendesk)',
  ],
  'stores-unknown-locale.yaml': [
    '6:22 error not a valid value (valid: sv-SE, sv-FI, nb-NO, nn-NO, da-DK, fi-FI, is-IS, nl-NL, nl-BE, fr-BE, de-BE, de-DE, de-AT, en-GB, en-IE, en-US, fr-FR, es-ES, it-IT, pl-PL, et-EE, lv-LV, lt-LT)',
  ],
  'stores-unknown-preset.yaml': [
    `4:13 error not a valid value, did you mean "trudesk"? (valid: ${Object.keys(presets).join(', ')})`,
  ],
  'stores-without-map.yaml': ['3:5 error either "preset" or "data-map" is needed, and not both'],
  'stores-yes.yaml': ['12:14 error expected true or false: write true'],
  'tab.yaml': ['8:1 error indented with a tab: YAML takes spaces only'],
  'tagged.yaml': ['2:16 error tags (!) are not allowed, leave it out'],
  'time-unquoted.yaml': [
    '12:19 error not a cron pattern of five fields (minute hour day month weekday), such as "15 2 * * *"',
  ],
  'two-documents.yaml': ['12:1 error the file holds more than one document, keep one'],
  'typo-in-key.yaml': [
    '11:23 error unknown key "acton", did you mean "action"? (valid: action, entities, operator, attachments, after, round-to, free-text, coarsen-times, rows)',
  ],
  'unknown-action.yaml': [
    '11:31 error not a valid value, did you mean "anonymise"? (valid: redact, anonymise, delete)',
  ],
  'unknown-clock.yaml': [
    '8:12 error not a valid value (valid: closed_at, last_activity_at, created_at, delivered_at)',
  ],
  'unknown-entity.yaml': [
    '11:56 error not a valid value, did you mean "EMAIL"? (valid: PERSON, EMAIL, IP, ID_NUMBER, PHONE, ADDRESS, IBAN, CARD, USERNAME, LOCATION, ORG, DATE, URL, OTHER)',
  ],
  'unknown-regime.yaml': [`12:1 error unknown key "jurisdiction" (valid: ${top})`],
  'unknown-store.yaml': ['3:20 error unknown store "helpdsk", did you mean "helpdesk"? (valid: helpdesk)'],
  'typographic-quotes.yaml': [
    '7:15 error these are no quotes to YAML, and would be part of the value: write "*"',
  ],
  'unknown-zone.yaml': ['4:11 error not an IANA time zone, did you mean "Europe/Stockholm"?'],
  'utf-16.yaml': ['1:1 error not text in UTF-8: save the file in that encoding'],
  'weaker-stage-later.yaml': [
    '12:31 error unreachable stage: "redact" is weaker than the earlier "anonymise"',
  ],
  'window-without-end.yaml': ['12:40 error not a window; write HH:MM-HH:MM, such as 22:00-05:00'],
  'word-for-list.yaml': [
    '3:9 error expected a list: write [ ] around it, or each element on a line of its own after "- "',
  ],
  'word-for-mapping.yaml': [
    '9:12 error expected a mapping: write { article: … } (valid: article, statute, url, period, justification, told, evidence)',
  ],
  'wrong-cron.yaml': [
    '12:19 error not a cron pattern of five fields (minute hour day month weekday), such as "15 2 * * *"',
  ],
  'years-in-words.yaml': ['11:18 error not an ISO 8601 duration in years, months, weeks or days; write P3Y'],
  'yes-for-approval.yaml': ['12:11 error not a valid value (valid: none, other-person)'],
}

const toldOf = (file: string): string[] => {
  // As every caller reads them: what is no UTF-8 is decoded all the same.
  const text = readFileSync(new URL(file, folder), 'utf8')
  const loaded = file.startsWith('stores-')
    ? loadStores(text, file, () => ({ value: 'mongodb://127.0.0.1/desk' }))
    : loadPolicy(text, file, ['helpdesk'])
  if (!('problems' in loaded)) throw new Error(`${file} was accepted`)
  return loaded.problems.map(problem => formatProblem(problem).slice(file.length + 1))
}

it('has an expectation for every broken file, and a file for every expectation', () => {
  expect(Object.keys(expected).sort()).toEqual(readdirSync(folder).sort())
})

it.each(Object.entries(expected))('%s is refused at the very place, with a way out', (file, lines) => {
  expect(toldOf(file)).toEqual(lines)
})
