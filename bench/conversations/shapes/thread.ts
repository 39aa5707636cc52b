import type { Kit } from '../kit.ts'
import { joined, quoted } from '../rewriting.ts'
import type { Marked } from '../template.ts'
import { writeMail } from './mail.ts'
import { answer, paragraphs, type Shape } from './shape.ts'
import { shapeWords } from './words.ts'

function headers(kit: Kit): Marked {
  const { random, language } = kit
  const { from, to, subject, sent, titles } = shapeWords[language]
  const person = random.pick(['{full}', '{agent}', '{other}'])
  const lines = [
    `${from}: ${random.pick([`${person} <{email}>`, `"${person}" <{email}>`, person, '{email}', `${person} [mailto:{email}]`])}`,
    `${sent}: {date} {time}`,
    `${to}: ${random.pick(['{agent}', '{other}; {full}', '{firm} <{email}>', '"{family}, {given}" <{email}>', `${random.pick(titles)} {family}`])}`,
    `${subject}: ${random.pick(['Re: {order}', '{product}', 'VS: {order}', 'Fwd: {product} {version}', '{full} / {order}', '{firm}'])}`,
  ]
  if (random.chance(0.2)) lines.splice(3, 0, 'Cc: {other}, {agent} <{email}>')
  return joined(
    lines.map(line => kit.fill(line)),
    '\n',
  )
}

function writeThread(kit: Kit): Marked {
  const { random, language } = kit
  const { wrote, forwarded } = shapeWords[language]
  const depth = random.int(1, 4)
  let thread = writeMail(kit)
  for (let level = 0; level < depth; level++) {
    const style = random.next()
    const head =
      style < 0.5
        ? kit.fill(random.pick(wrote))
        : style < 0.8
          ? headers(kit)
          : joined([`---------- ${forwarded} ----------\n`, headers(kit)])
    const old = style < 0.6 ? quoted(thread, '> ') : thread
    const reply = random.chance(0.6)
      ? joined([kit.say('greetings'), answer(kit, 1, 3), kit.say('closings')], '\n\n')
      : paragraphs(kit, 1, 2)
    thread = joined([reply, head, old], random.chance(0.7) ? '\n\n' : '\n')
  }
  return thread
}

export const thread: Shape = { kind: 'thread', weight: 7, write: writeThread }

function writeHeaders(kit: Kit): Marked {
  return joined([headers(kit), writeMail(kit)], '\n\n')
}

export const mailWithHeaders: Shape = { kind: 'headers', weight: 4, write: writeHeaders }
