import type { FastifyInstance } from 'fastify'

/** `GET /path` and `POST /path` of each that the server answers, from the tree that Fastify draws. */
export const routesOf = (server: FastifyInstance): string[] => {
  const above: string[] = []
  const routes = server
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap(line => {
      const [, indent = '', part = '', methods] = /^(.*?)[├└]── (\S+)(?: \(([^)]+)\))?/.exec(line) ?? []
      const depth = indent.length / 4
      above.length = depth
      above[depth] = part
      return (methods?.split(', ') ?? []).map(method => `${method} ${above.join('')}`)
    })
  return routes.filter(route => /^(GET|POST) /.test(route))
}
