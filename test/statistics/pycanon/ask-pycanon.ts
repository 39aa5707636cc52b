import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { findPythonTool } from '../../support/python-tool.ts'

/** Apache-2.0, IFCA. A tool of the tests alone; the program neither needs nor knows it. */
const version = 'pycanon==1.3.6'

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

/** A Python with pyCANON, installed from PyPI at the first use; or why there is none. */
export const findPycanon = () => findPythonTool(version)

/** What pyCANON says of each table. Throws what it says where it fails. */
export const askPycanon = (
  python: string,
  tables: Readonly<Record<string, CanonTable>>,
): Promise<Record<string, Measured>> =>
  new Promise((resolve, reject) => {
    const child = spawn(python, [join(import.meta.dirname, 'check.py')], { stdio: 'pipe' })
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
