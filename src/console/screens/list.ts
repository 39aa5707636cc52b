import type { FastifyInstance } from 'fastify'
import type { ConsoleDesk } from '../desk.ts'
import { inventoryScreen } from './inventory/routes.tsx'
import { keysScreen } from './keys/routes.tsx'
import { overviewScreen } from './overview/routes.tsx'
import { plansScreen } from './plans/routes.tsx'
import { policiesScreen } from './policies/routes.tsx'
import { queuesScreen } from './queues/routes.tsx'
import { redactionScreen } from './redaction/routes.tsx'
import { requestsScreen } from './requests/routes.tsx'
import { runsScreen } from './runs/routes.tsx'
import { statisticsScreen } from './statistics/routes.tsx'
import { usersScreen } from './users/routes.tsx'

/** Every screen, each in a folder of its own; `screen-links.ts` says where the navigation leads. */
export const screens: readonly ((app: FastifyInstance, desk: ConsoleDesk) => void)[] = [
  ...[
    overviewScreen,
    plansScreen,
    runsScreen,
    requestsScreen,
    policiesScreen,
    redactionScreen,
    statisticsScreen,
    inventoryScreen,
    queuesScreen,
    usersScreen,
    keysScreen,
  ],
]
