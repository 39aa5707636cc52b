import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { storeSpec } from '../../src/connectors/list.ts'
import { presets } from '../../src/connectors/mongodb/presets/list.ts'
import { deskTable } from './desk-table.ts'

const lettersOf = (name: string): string => name.toLowerCase().replace(/[^a-z]/gu, '')

const rows = [...deskTable().keys()]

it('has a row for every connector and every preset', () => {
  const connectors = storeSpec.options.map(({ shape }) => shape.connector.value)
  // The fork is the desk and some collections more.
  const desks = [...connectors, ...Object.keys(presets)].filter(name => name !== 'trudesk-ernstbe')
  const letters = rows.map(lettersOf)
  expect(desks.filter(name => !letters.some(row => row.startsWith(lettersOf(name))))).toEqual([])
})

it('has no row that no contract tries', () => {
  const folder = new URL('../connectors', import.meta.url).pathname
  const tests = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.test.ts'))
    .map(file => readFileSync(join(folder, file), 'utf8'))
  const tried = (row: string): boolean =>
    tests.some(text => text.includes(`connectorWriteContract('${row}'`)) || row === 'MongoDB on a replica set'
  expect(rows.filter(row => !tried(row))).toEqual([])
})
