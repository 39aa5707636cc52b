import { describe, expect, it } from 'vitest'
import { openFormat } from '../../../src/redaction/formats/open-format.ts'
import { expectOrderly, redactIn, sourceOf } from './format-parts.ts'

describe('what is seen of a file name', () => {
  it.each([
    ['anna_berg-passport.pdf', 'anna_berg-passport\n\nanna berg passport'],
    ['AnnaBergCV2024.docx', 'AnnaBergCV2024\n\nAnna Berg CV 2024'],
    [
      '/uploads/t_1/attachment_anna%20berg.tar.gz',
      '/uploads/t_1/attachment_anna berg\n\nattachment anna berg',
    ],
    ['C:\\bilder\\anna.png', 'C:\\bilder\\anna\n\nanna'],
    ['anna@exempel.se', 'anna@exempel.se\n\nanna exempel se'],
    ['[ID_NUMBER]_[PERSON-3f9a2c41].pdf', '[ID_NUMBER]_[PERSON-3f9a2c41]\n\n[ID_NUMBER] [PERSON-3f9a2c41]'],
    ['README', 'README\n\nREADME'],
    ['.pdf', '\n\n'],
  ])('%s', (source, visible) => {
    expect(openFormat(source, 'filename').visible).toBe(visible)
    expectOrderly('filename', source)
  })

  it('%20 and separators stand for themselves', () => {
    expect(sourceOf('filename', 'x_anna%20berg.pdf', 'anna berg')).toBe('anna%20berg')
    expect(sourceOf('filename', 'x_AnnaBerg.pdf', 'Anna Berg')).toBe('AnnaBerg')
  })
})

describe('what is edited', () => {
  it.each([
    ['pass_Anna_Berg.pdf', 'pass_[PERSON].pdf'],
    ['AnnaBergPass.pdf', '[PERSON]Pass.pdf'],
    ['/u/7/anna.berg@exempel.se.pdf', '/u/7/[EMAIL].pdf'],
    ['tel_070_174_06_05.png', 'tel_[PHONE].png'],
    ['/anna.berg@exempel.se/Anna.pdf', '/[EMAIL]/[PERSON].pdf'],
    ['order_4100234567_v1.2.3.pdf', 'order_4100234567_v1.2.3.pdf'],
  ])('%s', (source, expected) => {
    expect(redactIn('filename', source)).toBe(expected)
    expect(redactIn('filename', expected)).toBe(expected)
  })

  it('makes no folders', () => {
    const once = redactIn('filename', 'logg_83.250.12.77.txt', 'truncate')
    expect(once).toBe('logg_83.250.12.0%2F24.txt')
    expect(redactIn('filename', once, 'truncate')).toBe(once)
  })
})
