import { Passing } from './passing.ts'

/** More than the largest page that was ever asked for; an answer without an end would fill the memory. */
export const mostBodyBytes = 64 * 1024 * 1024

/** The answer's JSON. A body that is none, or is cut off, is met from proxies and servers that restart: another try. */
export const readJson = async (answer: Response, most = mostBodyBytes): Promise<unknown> => {
  if (!answer.body) return undefined
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of answer.body) {
    size += part.byteLength
    if (size > most) throw new Passing('ANSWER_TOO_LONG')
    parts.push(part)
  }
  const text = Buffer.concat(parts).toString('utf8')
  if (text.trim() === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    throw new Passing('ANSWER_NO_JSON')
  }
}

/** Why the desk refuses a call, where it says so in JSON: the refusal stands whatever its body is. */
export const readRefusal = async (answer: Response): Promise<unknown> => {
  try {
    return await readJson(answer)
  } catch (error) {
    if (error instanceof Passing) return undefined
    throw error
  }
}
