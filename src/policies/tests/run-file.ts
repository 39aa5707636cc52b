import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Loaded, loadYaml } from '../../yaml/load-yaml.ts'
import { didYouMean } from '../../yaml/near-miss.ts'
import type { Path } from '../../yaml/parse-yaml.ts'
import type { Problem } from '../../yaml/problem.ts'
import { isTests } from '../load-folder.ts'
import type { Policy } from '../policy.ts'
import { runPolicyTests, type TestsResult } from './run.ts'
import { type PolicyTests, policyTestsSchema } from './schema.ts'

export interface TestsFileResult {
  readonly file: string
  /** Mistakes in the file itself: nothing of it ran. */
  readonly problems: readonly Problem[]
  readonly result?: TestsResult
}

/** Files of tests in the folder, by name; none where it cannot be read. */
export const testFilesIn = async (folder: string): Promise<string[]> => {
  const names = await readdir(folder).catch(() => [])
  return names
    .filter(isTests)
    .sort()
    .map(name => join(folder, name))
}

type LoadedTests = Loaded<PolicyTests>

const runLoaded = (file: string, loaded: LoadedTests, policies: readonly Policy[]): TestsFileResult => {
  if (!loaded.ok) return { file, problems: loaded.problems }
  const { value, at } = loaded
  const names = policies.map(({ name }) => name)
  const policy = policies.find(({ name }) => name === value.tests)
  if (!policy) {
    const message = `no policy is called "${value.tests}"${didYouMean(value.tests, names)}`
    return { file, problems: [{ file, ...at(['tests']), message, severity: 'error', valid: names }] }
  }
  const place = (path: Path, message: string): Problem => ({
    file,
    ...at(path),
    message,
    severity: 'error',
  })
  return { file, problems: [], result: runPolicyTests(policy, value, place) }
}

/** Runs one file of tests on the policy that it names. Pure. */
export const runTestsFile = (file: string, text: string, policies: readonly Policy[]): TestsFileResult =>
  runLoaded(file, loadYaml(text, file, policyTestsSchema), policies)

/** All tests of one policy, in force or not; files that cannot be read as tests are among them, since they may be of it. */
export const runTestsOf = async (folder: string, policy: Policy): Promise<readonly TestsFileResult[]> => {
  const files = await testFilesIn(folder)
  const loaded = await Promise.all(
    files.map(async file => ({ file, of: loadYaml(await readFile(file, 'utf8'), file, policyTestsSchema) })),
  )
  return loaded.flatMap(({ file, of }) =>
    of.ok && of.value.tests !== policy.name ? [] : [runLoaded(file, of, [policy])],
  )
}
