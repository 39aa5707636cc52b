import type { InventoryOptions } from '../store-inventory.ts'
import { type Verb, withCommon } from '../verb.ts'

export const inventory: Verb = {
  add: (program, run) => {
    withCommon(program.command('inventory'))
      .argument('<store>', 'name of the store')
      .description(
        'what personal data lies where, from a sample of every place; what looks personal and is not in the data map',
      )
      .option('--sample <n>', 'so many documents of each place', '300')
      .option('--all', 'also fields in which nothing personal was found')
      .action((store: string, options: InventoryOptions) =>
        run(async io => (await import('../store-inventory.ts')).showInventory(io, store, options)),
      )
  },
}
