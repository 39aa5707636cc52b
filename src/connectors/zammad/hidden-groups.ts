import type { ZammadApi } from './api.ts'

/** Groups whose tickets the login is shown: by itself, and by its roles. */
const groupsRead = (
  own: Readonly<Record<string, readonly string[]>>,
  roles: readonly { readonly group_ids?: Readonly<Record<string, readonly string[]>> | null | undefined }[],
): Set<string> =>
  new Set(
    [own, ...roles.map(({ group_ids }) => group_ids ?? {})].flatMap(groups =>
      Object.entries(groups).flatMap(([group, rights]) =>
        rights.includes('full') || rights.includes('read') ? [group] : [],
      ),
    ),
  )

/** How many groups there are whose tickets the login is not shown. */
export const hiddenGroups = async (api: ZammadApi, signal: AbortSignal): Promise<number> => {
  const me = await api.me(signal)
  const roles = (await api.roles(signal)).filter(({ id }) => me.role_ids.includes(id))
  const shown = groupsRead(me.group_ids ?? {}, roles)
  return (await api.groups(signal)).filter(({ id }) => !shown.has(String(id))).length
}
