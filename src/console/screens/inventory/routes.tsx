import type { FastifyInstance } from 'fastify'
import { takeInventory } from '../../../review/inventory.ts'
import type { StoreId } from '../../../tickets/ids.ts'
import type { ConsoleDesk } from '../../desk.ts'
import { addForm, addPage } from '../../guard.ts'
import { pageOf } from '../../layout.tsx'
import { addLive } from '../../live.ts'
import { Age, Table } from '../../parts.tsx'
import { storeAt } from '../../store-at.ts'
import { createTakings, type Takings } from '../../takings.ts'
import { actorOf, type Visit } from '../../visit.ts'
import { InventoryPage, mayTake, Problems, type ShownPlace, TakingState } from './inventory-page.tsx'
import { inventoryWords } from './words.ts'

/** As `gallra inventory` reads of each place, where nobody says another number. */
const sampleSize = 300
const reloadSeconds = 3

type Inventories = Takings<readonly ShownPlace[]>

/** No value is kept, masked or not. */
const take = async (
  { run, clock, signal }: ConsoleDesk,
  store: StoreId,
  onSeen: (seen: number) => void,
): Promise<readonly ShownPlace[]> => {
  const { connector, redactor } = await run.store(store)
  const reading = { redactor: await redactor(), size: sampleSize, now: clock(), signal }
  const places: ShownPlace[] = []
  for await (const { rows, ...place } of takeInventory(connector, reading)) {
    places.push({ ...place, rows: rows.map(({ shown: _, place: __, ...row }) => row) })
    onSeen(places.length)
  }
  return places
}

const listPage = async (desk: ConsoleDesk, inventories: Inventories, visit: Visit): Promise<string> => {
  const words = inventoryWords[visit.language]
  return pageOf(visit, {
    ...{ title: visit.words.navigation.inventory, screen: 'inventory' },
    children: (
      <>
        <p>{words.intro}</p>
        <Table
          label={words.store}
          heads={[words.store, words.taken, words.personal]}
          rows={desk.requests.stores.map(store => {
            const { taken } = inventories.of(store)
            return [
              <a key="store" href={`/inventory/${store}`}>
                {store}
              </a>,
              <Age key="age" look={visit} of={taken} never={words.never} />,
              taken ? <Problems key="problems" visit={visit} places={taken.value} /> : '·',
            ]
          })}
        />
      </>
    ),
  })
}

/** What lies where in each store, taken when somebody asks for it. */
export const inventoryScreen = (app: FastifyInstance, desk: ConsoleDesk): void => {
  const inventories: Inventories = createTakings(desk)
  addPage(app, desk, {
    ...{ url: '/inventory', needs: 'see' },
    show: visit => listPage(desk, inventories, visit),
  })
  addPage(app, desk, {
    ...{ url: '/inventory/:id', needs: 'see' },
    async show(visit, { id = '' }) {
      const store = storeAt(desk, id)
      const taking = inventories.of(store)
      return pageOf(visit, {
        ...{ title: `${visit.words.navigation.inventory}: ${store}`, screen: 'inventory' },
        ...(taking.underway ? { reload: reloadSeconds } : {}),
        children: <InventoryPage visit={visit} store={store} taking={taking} />,
      })
    },
  })
  addForm(app, desk, {
    ...{ url: '/inventory/:id', needs: mayTake },
    async act(visit, _, { id = '' }) {
      const store = storeAt(desk, id)
      inventories.begin(store, actorOf(visit), onSeen => take(desk, store, onSeen))
      return `/inventory/${store}`
    },
  })
  addLive(app, desk, {
    ...{ url: '/inventory/:id/events', needs: 'see' },
    async part(visit, { id = '' }) {
      const taking = inventories.of(id)
      return { node: <TakingState visit={visit} taking={taking} />, isOver: taking.underway === undefined }
    },
  })
}
