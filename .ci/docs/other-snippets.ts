import { requestClaimsSchema } from '../../src/requests/claims.ts'
import { readCsv } from '../../src/requests/read-csv.ts'
import type { Fence, Problem } from './pages.ts'

const message = (error: unknown): string => (error instanceof Error ? error.message : 'cannot be read')

const parsed = (fence: Fence): unknown => JSON.parse(fence.lines.join('\n'))

const claimsProblem = (fence: Fence): string | undefined => {
  const claims = parsed(fence)
  const request =
    typeof claims === 'object' && claims !== null && 'request' in claims ? claims.request : undefined
  const checked = requestClaimsSchema.safeParse(request)
  return checked.success
    ? undefined
    : checked.error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`).join('; ')
}

/** By language and mark: what loads such a block; it gives or throws what is wrong. */
const loaders: Readonly<Record<string, (fence: Fence) => string | undefined>> = {
  json: fence => void parsed(fence),
  'json request': claimsProblem,
  'csv requests': fence => void readCsv(`${fence.lines.join('\n')}\n`),
}

const nameOf = ({ language, mark }: Fence): string => `${language} ${mark}`.trim()

export const isLoadable = (fence: Fence): boolean => nameOf(fence) in loaders

export const loadProblems = (fence: Fence): Problem[] => {
  const at = { file: fence.file, line: fence.line }
  try {
    const found = loaders[nameOf(fence)]?.(fence)
    return found === undefined ? [] : [{ ...at, message: found }]
  } catch (error) {
    return [{ ...at, message: message(error) }]
  }
}
