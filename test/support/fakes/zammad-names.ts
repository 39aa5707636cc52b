/** What an installation calls things; numbers and names are each installation's own. */
export const states = [
  { id: 1, name: 'new', type: 'new' },
  { id: 2, name: 'open', type: 'open' },
  { id: 4, name: 'closed', type: 'closed' },
  { id: 5, name: 'merged', type: 'merged' },
  // Closed as well, by its type alone.
  { id: 8, name: 'not our business', type: 'closed' },
] as const

export const groups = [
  { id: 1, name: 'Sales' },
  { id: 2, name: 'Sales::2nd Level' },
]

export const roles = [
  { id: 1, name: 'Admin', permissions: ['admin', 'user_preferences'] },
  { id: 2, name: 'Agent', permissions: ['ticket.agent', 'user_preferences'] },
  { id: 3, name: 'Customer', permissions: ['ticket.customer', 'user_preferences'] },
  { id: 9, name: 'Night shift', permissions: ['ticket.agent'] },
]

export const priorities = [
  { id: 2, name: '2 normal' },
  { id: 3, name: '3 high' },
]
