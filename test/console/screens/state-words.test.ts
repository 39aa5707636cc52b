import { expect, it } from 'vitest'
import { stateWords } from '../../../src/console/screens/requests/state-words.ts'
import { languages } from '../../../src/languages.ts'
import { requestStates } from '../../../src/requests/model.ts'

it.each(languages)('every state has words of its own in %s', language => {
  const words = requestStates.map(state => stateWords[language][state])
  expect(new Set(words).size).toBe(requestStates.length)
  if (language !== 'en')
    for (const [index, word] of words.entries()) expect(word).not.toBe(requestStates[index])
  expect(stateWords[language].expired).toBe(words.at(-1))
})
