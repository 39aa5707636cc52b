/** The policy of a test at a desk behind an API. */
export const deskPolicy = (rules: string): string => `policy: support
version: 1
stores: [helpdesk]
timezone: Europe/Stockholm
approval: none
limits: { tickets: 1000, percent: 100 }
rules:
${rules}`

/** What becomes of people who have been silent for a year. */
export const contacts = (action: string): string => `contacts:
  - id: silent
    clock: last_ticket_closed_at
    basis: { article: 6(1)(f), justification: Test. }
    stages:
      - { after: P1Y, action: ${action} }
`

/** What stores.yaml says of requests there. */
export const requestsText = (ownTickets: string): string => `requests:
  timezone: Europe/Stockholm
  approval: none
  own-tickets: ${ownTickets}
`

interface Asked {
  tell(
    args: readonly string[],
  ): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }>
}

/** A request about the person of these desks, carried out to its end. */
export const askAbout = async (at: Asked, type: string, more: readonly string[] = []) => {
  const told = await at.tell([
    ...['requests', 'submit', '--type', type, '--email', 'anna.lindqvist@example.com'],
    ...['--identity-reason', 'phoned', '--wait', '--json', ...more],
  ])
  return { ...told, request: JSON.parse(told.stdout || '{}') as Record<string, unknown> }
}
