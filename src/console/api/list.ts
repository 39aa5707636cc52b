import { houseRoutes } from './house-routes.ts'
import { planRoutes } from './plan-routes.ts'
import { policyRoutes } from './policy-routes.ts'
import { requestRoutes } from './request-routes.ts'
import type { ApiRoute } from './route.ts'
import { runRoutes } from './run-routes.ts'

/** Every operation of the API. */
export const apiRoutes: readonly ApiRoute[] = [
  ...[...houseRoutes, ...policyRoutes, ...planRoutes, ...runRoutes, ...requestRoutes],
]
