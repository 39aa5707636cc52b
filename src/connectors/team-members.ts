import { z } from 'zod'

const ofOneTeam = (teams: Readonly<Record<string, readonly string[]>>): boolean => {
  const all = Object.values(teams).flat()
  return new Set(all).size === all.length
}

/** Who works in which team: only figures of teams are shown, never those of an agent. */
export const teamsMember = z
  .record(z.string().min(1), z.array(z.string().min(1)).nonempty('a team has at least one agent'))
  .refine(ofOneTeam, 'an agent is in one team only, as tickets would be counted twice')
  .exactOptional()
  .describe(
    'Teams of the desk, each with the ids that the desk has for its agents: gallra stats STORE --table teams.',
  )
