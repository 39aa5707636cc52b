import type { KeysWords } from './words.ts'

export const sv: KeysWords = {
  intro:
    'En nyckel låter ett program göra det du får göra, i ditt namn. Den kan aldrig mer än dina roller just då, och gäller högst ett år.',
  description: 'Beskrivning av gränssnittet för program (OpenAPI)',
  ...{ add: 'Skapa nyckel', label: 'Vad den är till för', scopes: 'Vad den öppnar' },
  labelHint: 'Några ord, till exempel: nattlig rapport. Inga personuppgifter.',
  scope: {
    read: 'läsa',
    plan: 'göra och starta planer',
    steer: 'pausa och återuppta körningar',
    decide: 'godkänna och avslå',
    requests: 'registrera och handlägga begäranden',
  },
  ...{ days: 'Dagar den gäller', until: 'Gäller till', lastUsed: 'Senast använd', never: 'aldrig' },
  ...{ owner: 'Vems', revoke: 'Återkalla', over: 'har gått ut', none: 'Det finns ingen nyckel.' },
  once: 'Nyckeln visas bara nu. Lägg den där programmet läser sina hemligheter, och ingen annanstans.',
  ...{ back: 'Till nycklarna', revoked: 'Nyckeln är återkallad.' },
}

export const nb: KeysWords = {
  intro:
    'En nøkkel lar et program gjøre det du får gjøre, i ditt navn. Den kan aldri mer enn rollene dine akkurat da, og gjelder i høyst ett år.',
  description: 'Beskrivelse av grensesnittet for programmer (OpenAPI)',
  ...{ add: 'Opprett nøkkel', label: 'Hva den er til', scopes: 'Hva den åpner' },
  labelHint: 'Noen ord, for eksempel: nattlig rapport. Ingen personopplysninger.',
  scope: {
    read: 'lese',
    plan: 'lage og starte planer',
    steer: 'sette kjøringer på pause og gjenoppta dem',
    decide: 'godkjenne og avslå',
    requests: 'registrere og behandle forespørsler',
  },
  ...{ days: 'Dager den gjelder', until: 'Gjelder til', lastUsed: 'Sist brukt', never: 'aldri' },
  ...{ owner: 'Hvem sin', revoke: 'Trekk tilbake', over: 'er utløpt', none: 'Det finnes ingen nøkkel.' },
  once: 'Nøkkelen vises bare nå. Legg den der programmet leser hemmelighetene sine, og ingen andre steder.',
  ...{ back: 'Til nøklene', revoked: 'Nøkkelen er trukket tilbake.' },
}

export const da: KeysWords = {
  intro:
    'En nøgle lader et program gøre det, du må gøre, i dit navn. Den kan aldrig mere end dine roller netop da, og gælder højst et år.',
  description: 'Beskrivelse af grænsefladen for programmer (OpenAPI)',
  ...{ add: 'Opret nøgle', label: 'Hvad den er til', scopes: 'Hvad den åbner' },
  labelHint: 'Nogle få ord, for eksempel: natlig rapport. Ingen personoplysninger.',
  scope: {
    read: 'læse',
    plan: 'lave og starte planer',
    steer: 'sætte kørsler på pause og genoptage dem',
    decide: 'godkende og afvise',
    requests: 'registrere og behandle anmodninger',
  },
  ...{ days: 'Dage den gælder', until: 'Gælder til', lastUsed: 'Sidst brugt', never: 'aldrig' },
  ...{ owner: 'Hvis', revoke: 'Tilbagekald', over: 'er udløbet', none: 'Der er ingen nøgle.' },
  once: 'Nøglen vises kun nu. Læg den dér, hvor programmet læser sine hemmeligheder, og ingen andre steder.',
  ...{ back: 'Til nøglerne', revoked: 'Nøglen er tilbagekaldt.' },
}

export const fi: KeysWords = {
  intro:
    'Avaimella ohjelma tekee sinun nimissäsi sen, mitä sinä saat tehdä. Se ei koskaan avaa enempää kuin roolisi sillä hetkellä, ja se on voimassa enintään vuoden.',
  description: 'Ohjelmointirajapinnan kuvaus (OpenAPI)',
  ...{ add: 'Luo avain', label: 'Käyttötarkoitus', scopes: 'Mitä se avaa' },
  labelHint: 'Muutama sana, esimerkiksi: öinen raportti. Ei henkilötietoja.',
  scope: {
    read: 'lukeminen',
    plan: 'suunnitelmien tekeminen ja käynnistäminen',
    steer: 'ajojen keskeyttäminen ja jatkaminen',
    decide: 'hyväksyminen ja hylkääminen',
    requests: 'pyyntöjen kirjaaminen ja käsittely',
  },
  ...{
    days: 'Voimassa päiviä',
    until: 'Voimassa saakka',
    lastUsed: 'Viimeksi käytetty',
    never: 'ei koskaan',
  },
  ...{ owner: 'Kenen', revoke: 'Peru', over: 'vanhentunut', none: 'Avaimia ei ole.' },
  once: 'Avain näytetään vain nyt. Tallenna se sinne, mistä ohjelma lukee salaisuutensa, äläkä minnekään muualle.',
  ...{ back: 'Avaimiin', revoked: 'Avain on peruttu.' },
}
