import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { findPythonTool } from '../../support/python-tool.ts'

/** Both Apache-2.0, of IFCA. Tools of the tests alone; the program neither needs nor knows them. */
const versions = { pycanon: 'pycanon==1.3.6', anjana: 'anjana==1.2.3' } as const

/** Rows as pyCANON takes them: what an attacker may know, and what they want to know. */
export interface CanonTable {
  readonly columns: readonly string[]
  readonly sensitive: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface Measured {
  readonly k: number
  readonly l?: number
}

/** A Python with the one of them, installed from PyPI at the first use; or why there is none. */
export const findTool = (name: keyof typeof versions) => findPythonTool(versions[name])

/** Throws what the script says where it fails. */
const ask = <T>(python: string, script: string, tables: object): Promise<T> =>
  new Promise((resolve, reject) => {
    const child = spawn(python, [join(import.meta.dirname, script)], { stdio: 'pipe' })
    let [told, complained] = ['', '']
    child.stdout.setEncoding('utf8').on('data', text => {
      told += text
    })
    child.stderr.setEncoding('utf8').on('data', text => {
      complained += text
    })
    child.on('error', reject)
    child.on('close', code => {
      if (code === 0) resolve(JSON.parse(told))
      else reject(new Error(complained))
    })
    child.stdin.end(JSON.stringify(tables))
  })

/** What pyCANON says of each table. */
export const askPycanon = (
  python: string,
  tables: Readonly<Record<string, CanonTable>>,
): Promise<Record<string, Measured>> => ask(python, 'check.py', tables)

/** Does ANJANA give the table back as it is, asked to give it that k and l? */
export const askAnjana = (
  python: string,
  tables: Readonly<Record<string, CanonTable & { readonly k: number; readonly l: number }>>,
): Promise<Record<string, boolean>> => ask(python, 'as-it-is.py', tables)
