import { z } from 'zod'
import { jsonText } from '../../yaml/json-schema.ts'
import { apiRoutes } from './list.ts'
import type { ApiRoute } from './route.ts'
import { problemShape, shapes } from './shapes.ts'

type Json = Readonly<Record<string, unknown>>

const uri = (id: string): string => `#/components/schemas/${id}`

/** What an operation takes and gives is described where it stands; what has a name is referred to. */
const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const id = shapes.get(schema)?.id
  if (id !== undefined) return { $ref: uri(id) }
  const { $schema: _, ...made } = z.toJSONSchema(schema, {
    io,
    metadata: shapes,
    override: ({ zodSchema, jsonSchema }) => {
      Object.assign(jsonSchema, described(zodSchema))
    },
  })
  const { $defs: __, ...inline } = referred(made) as Json
  return inline
}

/** With a registry of names for metadata zod forgets what is said of each member. */
const described = (schema: z.core.$ZodType): object => {
  const { id: _, ...said } = z.globalRegistry.get(schema) ?? {}
  return said
}

/** Not every reader of patterns knows classes of Unicode; this one's members have not changed since it was made. */
const controls = String.raw`\u0000-\u001f\u007f-\u009f`

/** `#/$defs/Plan`, as zod has it, is `#/components/schemas/Plan` here. */
const memberOf = (key: string, member: unknown): unknown => {
  if (key === '$ref' && typeof member === 'string') return member.replace('#/$defs/', uri(''))
  if (key === 'pattern' && typeof member === 'string') return member.replaceAll(String.raw`\p{Cc}`, controls)
  return referred(member)
}

const referred = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(referred)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, memberOf(key, member)]))
}

const components = (): Json => {
  const { schemas } = z.toJSONSchema(shapes, { io: 'output', uri })
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema]),
  )
}

const json = (schema: z.ZodType, io: 'input' | 'output'): Json => ({
  'application/json': { schema: schemaOf(schema, io) },
})

const parameters = (schema: z.ZodObject | undefined, where: 'path' | 'query'): Json[] => {
  const { properties = {}, required = [] } = schema === undefined ? {} : schemaOf(schema, 'input')
  const needed = required as readonly string[]
  return Object.entries(properties as Record<string, Json>).map(([name, { description, ...each }]) => ({
    ...{ name, in: where, required: needed.includes(name) },
    ...(description === undefined ? {} : { description }),
    schema: each,
  }))
}

const refusals = {
  400: 'An address that cannot be read, or a body that is no JSON',
  401: 'No token, or none that is good',
  403: 'The token, or the roles of its owner at this moment, do not cover the scope',
  404: 'There is none',
  409: 'A safety rule refuses it: approval, a cap, a hold, a pause',
  413: 'Too long a body',
  415: 'A body of another type',
  422: 'What is asked for cannot be, or is not as described here',
  429: 'Too many calls, or too many tokens that are none',
  500: 'A failure of Gallra’s own, of which the log tells',
  503: 'A server that Gallra needs does not answer',
} as const

const statusesOf = ({ method, params, query, body }: ApiRoute): readonly (keyof typeof refusals)[] => [
  ...([400, 401, 403, 429, 500, 503] as const),
  ...(params ? ([404] as const) : []),
  ...(params || query || body ? ([422] as const) : []),
  ...(method === 'POST' ? ([409, 413, 415] as const) : []),
]

const problemAnswers = (): Json =>
  Object.fromEntries(
    Object.entries(refusals).map(([code, description]) => [
      code,
      { description, content: { 'application/problem+json': { schema: schemaOf(problemShape, 'output') } } },
    ]),
  )

const operation = (route: ApiRoute): Json => {
  const { name, summary, scope, params, query, body, status, answer } = route
  const given = [...parameters(params, 'path'), ...parameters(query, 'query')]
  const problems = statusesOf(route).map(code => [code, { $ref: `#/components/responses/${code}` }])
  return {
    operationId: name,
    summary,
    description: `Scope \`${scope}\`.`,
    ...(given.length > 0 ? { parameters: given } : {}),
    ...(body ? { requestBody: { required: true, content: json(body, 'input') } } : {}),
    responses: {
      [status]: { description: 'Done', content: json(answer, 'output') },
      ...Object.fromEntries(problems),
    },
    security: [{ token: [scope] }],
  }
}

const paths = (): Json => {
  const all: Record<string, Record<string, Json>> = {}
  for (const route of apiRoutes) {
    const path = `/api/v1${route.path.replaceAll(/:(\w+)/g, '{$1}')}`
    all[path] = { ...all[path], [route.method.toLowerCase()]: operation(route) }
  }
  return all
}

/** The description of the API (OpenAPI 3.1.1), from the schemas that calls and answers go through. */
const openApiDocument = (): object => ({
  openapi: '3.1.1',
  info: {
    title: 'Gallra',
    version: '1',
    description:
      'What support ops do at the command line and the console, for programs. See docs/api.md. Problems are RFC 9457.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: '/' }],
  paths: paths(),
  components: {
    schemas: components(),
    responses: problemAnswers(),
    securitySchemes: {
      token: {
        type: 'http',
        scheme: 'bearer',
        description: 'A token of yours: the page Keys, or gallra tokens add.',
      },
    },
  },
})

/** The text of `docs/openapi.json` and of `/api/v1/openapi.json`. */
export const openApiText = (): string => jsonText(openApiDocument())
