import { createLocalBudget } from '../../../src/connectors/rest/local-budget.ts'
import { budgetContract } from './budget.ts'

budgetContract('of one process', () => createLocalBudget())
