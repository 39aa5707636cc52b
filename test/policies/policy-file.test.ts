import { lstat, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readPolicyText, replacePolicyText, textDigest } from '../../src/policies/policy-file.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const folder = await temporaryFolder('gallra-policy-file-')
afterAll(() => rm(folder, { recursive: true }))

const nothing = async (): Promise<void> => undefined
const hidden = async (): Promise<string[]> =>
  (await readdir(folder)).filter(name => name.startsWith('.')).sort()

let number = 0
const newFile = async (text: string): Promise<string> => {
  number += 1
  const file = join(folder, `${number}.yaml`)
  await writeFile(file, text, { mode: 0o640 })
  return file
}

describe('the file of a policy', () => {
  it('is replaced as a whole, keeps its mode, and leaves nothing beside it', async () => {
    const file = await newFile('a\n')
    const seen: string[] = []
    await replacePolicyText(file, {
      ...{ text: 'b # remark\n', base: textDigest('a\n') },
      beforehand: async () => void seen.push(await readFile(file, 'utf8')),
    })
    expect([await readFile(file, 'utf8'), seen]).toEqual(['b # remark\n', ['a\n']])
    expect((await stat(file)).mode & 0o777).toBe(0o640)
    expect(await hidden()).toEqual([])
  })

  it('is left as it is when it says something else, or when what comes first fails', async () => {
    const file = await newFile('a\n')
    const [text, base] = ['b\n', textDigest('a\n')]
    await expect(
      replacePolicyText(file, { text, base: textDigest('c\n'), beforehand: nothing }),
    ).rejects.toMatchObject({ code: 'POLICY_CHANGED' })
    await expect(
      replacePolicyText(file, { text, base, beforehand: () => Promise.reject(new Error('locked')) }),
    ).rejects.toThrow('locked')
    expect([await readFile(file, 'utf8'), await hidden()]).toEqual(['a\n', []])
  })

  it('is written by one at a time, and what somebody died over does not stand in the way', async () => {
    const file = await newFile('a\n')
    const base = textDigest('a\n')
    const both = await Promise.allSettled(
      ['b\n', 'c\n'].map(text => replacePolicyText(file, { text, base, beforehand: nothing })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const left = join(folder, `.${number}.yaml.new`)
    await writeFile(left, 'half')
    const again = { text: 'd\n', base: textDigest(await readFile(file, 'utf8')), beforehand: nothing }
    await expect(replacePolicyText(file, again)).rejects.toMatchObject({ code: 'POLICY_CHANGED' })
    await utimes(left, new Date(0), new Date(0))
    await replacePolicyText(file, again)
    expect([await readFile(file, 'utf8'), await hidden()]).toEqual(['d\n', []])
  })

  it('may be a link, which stays one', async () => {
    const file = await newFile('a\n')
    const link = join(folder, 'link.yaml')
    await symlink(file, link)
    await replacePolicyText(link, { text: 'b\n', base: textDigest('a\n'), beforehand: nothing })
    expect([(await lstat(link)).isSymbolicLink(), await readFile(file, 'utf8')]).toEqual([true, 'b\n'])
  })

  it('is told of without its folder when it is gone', async () => {
    await expect(readPolicyText(join(folder, 'none.yaml'))).rejects.toMatchObject({
      ...{ code: 'NOT_FOUND', message: 'none.yaml: no such file, or it cannot be read' },
    })
  })
})
