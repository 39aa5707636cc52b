const dots = (count: number): string => '•'.repeat(count)

const maskedWord = (word: string): string => {
  const [first = '', ...rest] = word
  return first + dots(rest.length)
}

/** `Åsa Lindqvist` → `Å•• L••••••••` */
export const maskedName = (name: string): string =>
  name.split(/\s+/u).filter(Boolean).map(maskedWord).join(' ')

/** `asa.lindqvist@example.se` → `a•••@e•••.se`: lengths tell too much of an address. */
export const maskedEmail = (email: string): string => {
  const at = email.lastIndexOf('@')
  const [local, domain] = [email.slice(0, at), email.slice(at + 1)]
  const dot = domain.lastIndexOf('.')
  const top = dot > 0 ? domain.slice(dot) : ''
  return `${[...local][0] ?? ''}${dots(3)}@${[...domain][0] ?? ''}${dots(3)}${top}`
}

/** The last two digits. */
export const maskedPhone = (phone: string): string => `${dots(5)}${phone.replace(/\D/gu, '').slice(-2)}`
