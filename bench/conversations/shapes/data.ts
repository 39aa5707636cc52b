import type { Kit } from '../kit.ts'
import { joined, rewritten } from '../rewriting.ts'
import type { Marked, Slot } from '../template.ts'
import { writeMail } from './mail.ts'
import { paragraphs, type Shape } from './shape.ts'
import { shapeWords } from './words.ts'

const jsonFields: readonly (readonly [key: string, slot: Slot])[] = [
  ['name', 'full'],
  ['customer_name', 'full'],
  ['firstName', 'given'],
  ['lastName', 'family'],
  ['assignee', 'agent'],
  ['requester', 'full'],
  ['contact', 'other'],
  ['email', 'email'],
  ['phone', 'phone'],
  ['company', 'firm'],
  ['product', 'product'],
  ['city', 'place'],
  ['app_version', 'version'],
  ['order_id', 'order'],
  ['created', 'date'],
  ['display_name', 'given'],
  ['author', 'agentgiven'],
  ['login', 'user'],
  ['ip', 'ip'],
  ['payment_ref', 'ref'],
]

const escapes = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\t', '\\t'],
])

const escaped = (piece: Marked) => rewritten(piece, unit => escapes.get(unit) ?? unit)

function writeJson(kit: Kit): Marked {
  const { random } = kit
  const gap = random.pick(['', ' ', ' '])
  const fields: Marked[] = random
    .shuffled(jsonFields)
    .slice(0, random.int(2, 7))
    .map(([key, slot]) => joined([`"${key}":${gap}"`, escaped(kit.fill(`{${slot}}`)), '"']))
  fields.push(
    joined([
      `"${random.pick(['body', 'note', 'comment', 'text'])}":${gap}"`,
      escaped(paragraphs(kit, 1, 3)),
      '"',
    ]),
  )
  const line = random.chance(0.4) ? '\n  ' : gap
  return joined([`{${line}`, joined(random.shuffled(fields), `,${line}`), `${line.trimEnd()}}`])
}

export const json: Shape = { kind: 'json', weight: 4, write: writeJson }

const logLines = [
  '{date}T{time}Z INFO user={user} ip={ip} action=login',
  '{date} {time} WARN mail to {email} bounced: 550 5.1.1 User unknown',
  '[{time}] ERROR OrderService: order {order} failed for customer "{full}"',
  '{ip} - {user} [{date}:{time} +0200] "GET /orders/{order} HTTP/1.1" 200 512',
  'DEBUG Session.start Chrome/{version} Windows NT 10.0 Safari/537.36',
  '{date} {time} assigned_to={agentgiven} status=Pending priority=High',
  'Error: Cannot read property at Main.Controller.render (App.tsx:{sku})',
  'ticket {order} merged by {agent} into {order}',
  'INFO PaymentGateway ref={ref} amount={amount} result=Declined',
  'audit: {agent} viewed profile of {full} ({email})',
  'event=Call.Ended agent={agentgiven} caller={phone} duration=00:04:12',
  'INFO Carrier {firm} label {tracking} created for "{other}"',
]

function writeLog(kit: Kit): Marked {
  const lines: Marked[] = Array.from({ length: kit.random.int(1, 5) }, () =>
    kit.fill(kit.random.pick(logLines)),
  )
  if (kit.random.chance(0.5)) lines.unshift(paragraphs(kit, 1, 2))
  return joined(lines, '\n')
}

export const log: Shape = { kind: 'log', weight: 3, write: writeLog }

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['\n', '<br>\n'],
])
const letterEntities = new Map(
  Object.entries({
    å: '&aring;',
    ä: '&auml;',
    ö: '&ouml;',
    ø: '&oslash;',
    æ: '&aelig;',
    ü: '&uuml;',
    é: '&eacute;',
  }),
)

function writeHtml(kit: Kit): Marked {
  const { random } = kit
  const old = random.chance(0.2)
  const body = rewritten(
    writeMail(kit),
    unit => entities.get(unit) ?? (old ? letterEntities.get(unit) : undefined) ?? unit,
  )
  const [open, close] = random.pick([
    ['<p>', '</p>'],
    ['<div style="font-family:Arial">', '</div>'],
    ['<html><body><p>', '</p></body></html>'],
    ['<td valign="top">', '</td>'],
    ['', ''],
  ])
  const head = random.chance(0.3)
    ? joined(['<b>', kit.fill(random.pick(shapeWords[kit.language].wrote.slice(1))), '</b><br>'])
    : ''
  return joined([open, head, body, close])
}

export const html: Shape = { kind: 'html', weight: 5, write: writeHtml }

function writeMarkdown(kit: Kit): Marked {
  const { random } = kit
  const items: (Marked | string)[] = [
    kit.fill(random.pick(['## {product}', '# {order}', '### {full}', '## {firm} {version}', '**{agent}**'])),
  ]
  for (let count = random.int(1, 5); count > 0; count--) {
    items.push(
      joined([
        random.pick(['- ', '* ', '1. ', '> ', '- [ ] ', '| ']),
        kit.say(random.pick(['personal', 'negatives', 'callNotes', 'identifiers'] as const)),
      ]),
    )
  }
  items.push(
    kit.fill(
      random.pick(['cc @{agentgiven}', '*{given}*', '[{product}]({url})', '_{agent}, {date}_', '`{sku}`']),
    ),
  )
  return joined(items, '\n')
}

export const markdown: Shape = { kind: 'markdown', weight: 4, write: writeMarkdown }
