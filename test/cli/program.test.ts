import { describe, expect, it } from 'vitest'
import { verbs } from '../../src/cli/verbs.ts'
import { tell } from './told.ts'

const names = [
  'demo',
  'init',
  'validate',
  'test',
  'diff',
  'record',
  'notice',
  'plan',
  'approve',
  'apply',
  'explain',
  'scan',
  'redact',
  'redaction',
  'inventory',
  'doctor',
  'health',
  'roles',
  'work',
  'serve',
  'schedules',
  'policies',
  'hold',
  'runs',
  'pause',
  'resume',
  'dead-letters',
  'retry',
  'undo',
  'replay',
  'drill',
  'stats',
  'ledger',
  'requests',
  'keys',
  'users',
  'tokens',
]
const groups = ['init', 'stats', 'hold', 'ledger', 'redaction', 'requests', 'keys', 'roles'].concat(
  'policies',
  'users',
  'tokens',
)
const grouped = [
  'roles mongodb',
  'roles redis',
  'redaction report',
  'hold add',
  'hold release',
  'hold list',
  'ledger verify',
  'ledger export',
  'requests submit',
  'requests import',
  'requests list',
  'requests show',
  'requests verify',
  'requests schema',
  'requests approve',
  'requests deny',
  'requests extend',
  'requests revoke',
  'requests answer',
  'requests identify',
  'requests code',
  'requests settle',
  'requests retry',
  'requests export',
  'requests acknowledge',
  'requests resend',
  'requests write-off',
  'init folder',
  'init store',
  'stats show',
  'stats prove',
  'stats seal',
  'stats seals',
  'init policy',
  'keys show',
  'keys rotate',
  'keys reseal',
  'keys retire',
  'policies list',
  'policies history',
  'policies show',
  'policies approve',
  'users list',
  'users add',
  'users change',
  'tokens list',
  'tokens add',
  'tokens revoke',
  'policies lock',
  'policies unlock',
]

describe('help', () => {
  it('lists every verb and what exit codes mean, on stdout', async () => {
    const { code, stdout, stderr } = await tell(['--help'])
    expect(code).toBe(0)
    expect(stderr).toBe('')
    expect(names).toHaveLength(verbs.length)
    for (const name of names) expect(stdout).toMatch(new RegExp(`^  ${name}\\b`, 'mu'))
    expect(stdout).toContain('Exit codes: 0 done, 1 failed, 2 wrong usage')
  })

  it.each([...names, ...grouped])('of %s says what it does and takes', async name => {
    const { code, stdout, stderr } = await tell([...name.split(' '), '--help'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain(`Usage: gallra ${name} `)
    // A line of description stands between the usage and the options.
    expect(stdout.split('\n')[2]).toMatch(/\S/u)
    if (!groups.includes(name)) {
      for (const option of ['--json', '--quiet', '--config']) expect(stdout).toContain(option)
    }
  })

  it.each([[[]], [['hold']], [['ledger']]])('is an error for %j, where a verb is missing', async args => {
    const { code, stdout, stderr } = await tell(args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('Usage: gallra')
  })
})

describe('what is not understood', () => {
  it.each([
    ['aply x', /unknown command 'aply'\n\(Did you mean apply\?\)/u],
    ['hold relase x', /unknown command 'relase'\n\(Did you mean release\?\)/u],
    ['plan --max-ticket 3', /unknown option '--max-ticket'\n\(Did you mean --max-tickets\?\)/u],
    ['apply x --yess', /unknown option '--yess'\n\(Did you mean --yes\?\)/u],
    ['apply', /missing required argument 'plan'/u],
    ['explain helpdesk', /missing required argument 'ticket'/u],
    ['apply a b', /too many arguments for 'apply'/u],
    ['hold add --tag x', /required option '--reason <text>' not specified/u],
    ['redact --operator maks', /Allowed choices are replace, mask, token, surrogate, hash, truncate, drop/u],
    ['redact --format htm', /Allowed choices are plain, html, markdown, email, json, filename/u],
    ['plan --now', /option '--now <iso>' argument missing/u],
  ])('%s: exit 2, what would be right, nothing on stdout', async (args, said) => {
    const { code, stdout, stderr } = await tell(args.split(' '))
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(said)
    expect(stderr).toContain('(gallra --help lists every verb)')
  })
})

describe('a folder without configuration', () => {
  it.each([
    'plan',
    'approve x',
    'apply x --yes',
    'explain helpdesk x',
    'doctor',
    'work',
    'serve',
    'schedules',
    'hold list',
    'runs',
    'pause',
    'resume',
    'ledger verify',
    'validate',
  ])('%s: exit 2, and where it was looked for', async args => {
    const { code, stdout, stderr } = await tell([...args.split(' '), '--config', '/nowhere/at-all'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('/nowhere/at-all/stores.yaml:1:1 error this file is missing')
  })
})
