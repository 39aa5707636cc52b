import type { ComingDue } from '../../../runs/forecast.ts'
import type { Counted } from '../../formats.ts'
import type { InLanguages } from '../../languages.ts'

export interface ComingDueWords {
  readonly due: string
  /** Short: they stand beside the bars. */
  readonly spans: Readonly<Record<keyof ComingDue, string>>
  readonly numbers: string
  readonly counted: string
  readonly never: string
  readonly counting: Counted
  readonly failed: string
  readonly count: string
  readonly held: Counted
}

export const comingDueWords: InLanguages<ComingDueWords> = {
  sv: {
    ...{ due: 'Vad som blir aktuellt', numbers: 'Efter kategori, i siffror', counted: 'Räknat' },
    spans: { day: 'ett dygn', week: '7 dagar', month: '30 dagar' },
    ...{ never: 'Inte räknat än.', count: 'Räkna nu', failed: 'Gick inte att räkna:' },
    counting: ['Räknas nu, # post läst', 'Räknas nu, # poster lästa'],
    held: ['# post till är spärrad', '# poster till är spärrade'],
  },
  nb: {
    ...{ due: 'Hva som blir aktuelt', numbers: 'Etter kategori, i tall', counted: 'Talt' },
    spans: { day: 'ett døgn', week: '7 dager', month: '30 dager' },
    ...{ never: 'Ikke talt ennå.', count: 'Tell nå', failed: 'Kunne ikke telles:' },
    counting: ['Telles nå, # post lest', 'Telles nå, # poster lest'],
    held: ['# post til er sperret', '# poster til er sperret'],
  },
  da: {
    ...{ due: 'Hvad der bliver aktuelt', numbers: 'Efter kategori, i tal', counted: 'Talt' },
    spans: { day: 'et døgn', week: '7 dage', month: '30 dage' },
    ...{ never: 'Ikke talt endnu.', count: 'Tæl nu', failed: 'Kunne ikke tælles:' },
    counting: ['Tælles nu, # post læst', 'Tælles nu, # poster læst'],
    held: ['# post mere er spærret', '# poster mere er spærret'],
  },
  fi: {
    ...{ due: 'Mitä tulee ajankohtaiseksi', numbers: 'Luokittain, lukuina', counted: 'Laskettu' },
    spans: { day: 'vuorokausi', week: '7 päivää', month: '30 päivää' },
    ...{ never: 'Ei vielä laskettu.', count: 'Laske nyt', failed: 'Ei voitu laskea:' },
    counting: ['Lasketaan, # tietue luettu', 'Lasketaan, # tietuetta luettu'],
    held: ['lisäksi # tietue on pidossa', 'lisäksi # tietuetta on pidossa'],
  },
  nl: {
    ...{ due: 'Wat aan de beurt komt', numbers: 'Per categorie, in cijfers', counted: 'Geteld' },
    spans: { day: 'een dag', week: '7 dagen', month: '30 dagen' },
    ...{ never: 'Nog niet geteld.', count: 'Nu tellen', failed: 'Kon niet geteld worden:' },
    counting: ['Wordt geteld, # record gelezen', 'Wordt geteld, # records gelezen'],
    held: ['# ander record wordt vastgehouden', '# andere records worden vastgehouden'],
  },
  de: {
    ...{ due: 'Was fällig wird', numbers: 'Nach Kategorie, in Zahlen', counted: 'Gezählt' },
    spans: { day: 'ein Tag', week: '7 Tage', month: '30 Tage' },
    ...{ never: 'Noch nicht gezählt.', count: 'Jetzt zählen', failed: 'Ließ sich nicht zählen:' },
    counting: ['Wird gezählt, # Datensatz gelesen', 'Wird gezählt, # Datensätze gelesen'],
    held: ['# weiterer Datensatz ist gesperrt', '# weitere Datensätze sind gesperrt'],
  },
  en: {
    ...{ due: 'What comes due', numbers: 'By category, in numbers', counted: 'Counted' },
    spans: { day: 'a day', week: '7 days', month: '30 days' },
    ...{ never: 'Not counted yet.', count: 'Count now', failed: 'Could not be counted:' },
    counting: ['Being counted, # record read', 'Being counted, # records read'],
    held: ['# more record is held', '# more records are held'],
  },
}
