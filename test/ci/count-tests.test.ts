import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../support/temporary-folder.ts'

const counted = async (text: string): Promise<string> => {
  const file = join(await temporaryFolder('gallra-count-'), 'report.json')
  await writeFile(file, text)
  return execFileSync(process.execPath, ['--import', 'tsx', '.ci/count-tests.ts', file], { encoding: 'utf8' })
}

const result = (...statuses: string[]) => ({
  status: statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map(status => ({ status })),
})

it.each([
  ['a run that was killed and left the file empty', '', '0 1\n'],
  [
    'a run with a file that could not be loaded',
    JSON.stringify({
      ...{ success: false, numPassedTests: 3, numFailedTests: 1 },
      testResults: [result('passed', 'failed'), { status: 'failed', assertionResults: [] }],
    }),
    '3 2\n',
  ],
  [
    'a run in which all is well',
    JSON.stringify({ success: true, numPassedTests: 2, numFailedTests: 0, testResults: [result('passed')] }),
    '2 0\n',
  ],
])('counts %s', async (_what, text, said) => {
  expect(await counted(text)).toBe(said)
})
