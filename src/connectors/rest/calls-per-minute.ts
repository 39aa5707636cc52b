import { z } from 'zod'

/** For desks that run on somebody's own machine: how much it bears, nobody but the operator knows. */
export const callsPerMinute = (usual: number) =>
  z
    .int('must be a whole number')
    .min(1, 'must be at least 1')
    .max(100_000)
    .default(usual)
    .describe('Most calls in a minute, of all processes together.')
