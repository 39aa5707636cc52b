import { AppError } from '../errors.ts'

const framesOf = (error: Error): readonly string[] =>
  (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line))

/**
 * What of an error may leave this process. Our own messages hold ids and codes; what a library says may quote what
 * it was given, so that only its kind and where it came from are told.
 */
export const tellable = (
  error: unknown,
): { readonly code: string; readonly message: string; readonly frames?: readonly string[] } => {
  if (error instanceof AppError) return { code: error.code, message: error.message }
  if (!(error instanceof Error)) return { code: 'INTERNAL', message: 'something was thrown that is no error' }
  const code = 'code' in error ? ` (${String(error.code)})` : ''
  return { code: 'INTERNAL', message: `${error.name}${code}`, frames: framesOf(error) }
}
