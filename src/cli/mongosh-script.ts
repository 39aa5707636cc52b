interface Privilege {
  readonly collection: string
  readonly actions: readonly string[]
}

interface Role {
  readonly name: string
  readonly privileges: readonly Privilege[]
}

export interface Access {
  /** Above the script, as comments. */
  readonly about: readonly string[]
  readonly database: string
  readonly user: string
  readonly roles: readonly Role[]
  /** The user is there already, in this database, and gets the roles beside its own. */
  readonly userIn?: string
  /** Of the same user, in other databases. */
  readonly others?: readonly Access[]
}

const privilegeLine = ({ collection, actions }: Privilege): string =>
  `      on(${[collection, ...actions].map(text => JSON.stringify(text)).join(', ')}),`

const roleLines = ({ name, privileges }: Role): string[] => [
  '  {',
  `    role: ${JSON.stringify(name)},`,
  '    privileges: [',
  ...privileges.map(privilegeLine),
  '    ],',
  '    roles: [],',
  '  },',
]

const userLines = (name: string, names: string): string[] => [
  `if (database.getUser(${name})) database.updateUser(${name}, { roles: ${names} })`,
  `else database.createUser({ user: ${name}, pwd: passwordPrompt(), roles: ${names} })`,
]

const grantLine = ({ database, user, roles, userIn = '' }: Omit<Access, 'about' | 'others'>): string => {
  const granted = roles.map(({ name }) => ({ role: name, db: database }))
  return `db.getSiblingDB(${JSON.stringify(userIn)}).grantRolesToUser(${JSON.stringify(user)}, ${JSON.stringify(granted)})`
}

/**
 * What an administrator runs in mongosh to make the roles and their user, or to bring them up to date. The password is
 * asked for by mongosh: it stands neither here nor in a history of commands.
 */
export const mongoshScript = ({ others = [], ...access }: Access): string =>
  // In blocks of their own, as each says `const database`.
  [scriptOf(access), ...others.map(other => `{\n${scriptOf(other)}}\n`)].join('')

const scriptOf = ({ about, database, user, roles, userIn }: Omit<Access, 'others'>): string => {
  const [name, names] = [JSON.stringify(user), JSON.stringify(roles.map(role => role.name))]
  return `${[
    ...about.map(line => `// ${line}`),
    `const database = db.getSiblingDB(${JSON.stringify(database)})`,
    'const on = (collection, ...actions) => ({',
    `  resource: { db: ${JSON.stringify(database)}, collection },`,
    '  actions,',
    '})',
    'const roles = [',
    ...roles.flatMap(roleLines),
    ']',
    'for (const { role, ...rest } of roles) {',
    '  if (database.getRole(role)) database.updateRole(role, rest)',
    '  else database.createRole({ role, ...rest })',
    '}',
    ...(userIn === undefined ? userLines(name, names) : [grantLine({ database, user, roles, userIn })]),
  ].join('\n')}\n`
}
