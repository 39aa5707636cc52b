import type { Evidence, FoundRole } from '../../../requests/found-record.ts'
import type { Counted } from '../../formats.ts'
import type { InLanguages } from '../../languages.ts'

/** Words for records of which somebody has to say whose they are. */
export interface MatchWords {
  readonly waiting: Counted
  readonly look: string
  readonly hint: string
  readonly isAbout: string
  readonly roles: Readonly<Record<FoundRole, string>>
  readonly by: Readonly<Record<Evidence, string>>
  readonly foundBy: string
  readonly none: string
  readonly gone: string
  readonly away: string
  readonly unmasked: string
  readonly noPassage: string
  readonly met: string
  readonly more: Counted
}

export const matchWords: InLanguages<MatchWords> = {
  sv: {
    waiting: ['# träff väntar på ett avgörande', '# träffar väntar på ett avgörande'],
    look: 'Se träffarna och avgör',
    hint: 'Posterna läses nu ur ärendesystemen. Allt personligt är maskerat; det som sökningen träffade är understruket.',
    isAbout: 'Begäran gäller',
    roles: { contact: 'kontakt', own: 'eget ärende', party: 'deltar', mentioned: 'nämns' },
    by: {
      ...{ id: 'id', email: 'e-postadress', phone: 'telefonnummer', username: 'användarnamn' },
      ...{ name: 'namn', link: 'koppling' },
    },
    foundBy: 'funnen genom',
    none: 'Ingen träff väntar på ett avgörande.',
    gone: 'Posten finns inte längre.',
    away: 'Ärendesystemet svarar inte',
    unmasked: 'Stället går inte att visa maskerat.',
    noPassage: 'Det finns ingen text att visa.',
    met: 'det som sökningen träffade',
    more: ['# träff till visas när dessa är avgjorda', '# träffar till visas när dessa är avgjorda'],
  },
  nb: {
    waiting: ['# treff venter på en avgjørelse', '# treff venter på en avgjørelse'],
    look: 'Se treffene og avgjør',
    hint: 'Postene leses nå fra saksystemene. Alt personlig er maskert; det søket traff, er understreket.',
    isAbout: 'Forespørselen gjelder',
    roles: { contact: 'kontakt', own: 'egen sak', party: 'deltar', mentioned: 'nevnes' },
    by: {
      ...{ id: 'id', email: 'e-postadresse', phone: 'telefonnummer', username: 'brukernavn' },
      ...{ name: 'navn', link: 'kobling' },
    },
    foundBy: 'funnet ved',
    none: 'Ingen treff venter på en avgjørelse.',
    gone: 'Posten finnes ikke lenger.',
    away: 'Saksystemet svarer ikke',
    unmasked: 'Stedet kan ikke vises maskert.',
    noPassage: 'Det er ingen tekst å vise.',
    met: 'det søket traff',
    more: ['# treff til vises når disse er avgjort', '# treff til vises når disse er avgjort'],
  },
  da: {
    waiting: ['# træf venter på en afgørelse', '# træf venter på en afgørelse'],
    look: 'Se træffene og afgør',
    hint: 'Posterne læses nu fra sagssystemerne. Alt personligt er maskeret; det, søgningen ramte, er understreget.',
    isAbout: 'Anmodningen gælder',
    roles: { contact: 'kontakt', own: 'egen sag', party: 'deltager', mentioned: 'nævnes' },
    by: {
      ...{ id: 'id', email: 'e-mailadresse', phone: 'telefonnummer', username: 'brugernavn' },
      ...{ name: 'navn', link: 'kobling' },
    },
    foundBy: 'fundet ved',
    none: 'Ingen træf venter på en afgørelse.',
    gone: 'Posten er der ikke længere.',
    away: 'Sagssystemet svarer ikke',
    unmasked: 'Stedet kan ikke vises maskeret.',
    noPassage: 'Der er ingen tekst at vise.',
    met: 'det, søgningen ramte',
    more: ['# træf mere vises, når disse er afgjort', '# træf mere vises, når disse er afgjort'],
  },
  fi: {
    waiting: ['# osuma odottaa ratkaisua', '# osumaa odottaa ratkaisua'],
    look: 'Katso osumat ja ratkaise',
    hint: 'Tietueet luetaan nyt tikettijärjestelmistä. Kaikki henkilötiedot on peitetty; haun osuma on alleviivattu.',
    isAbout: 'Pyyntö koskee',
    roles: { contact: 'kontakti', own: 'oma tiketti', party: 'osallinen', mentioned: 'mainitaan' },
    by: {
      ...{ id: 'id', email: 'sähköpostiosoite', phone: 'puhelinnumero', username: 'käyttäjätunnus' },
      ...{ name: 'nimi', link: 'yhteys' },
    },
    foundBy: 'osuma:',
    none: 'Mikään osuma ei odota ratkaisua.',
    gone: 'Tietuetta ei enää ole.',
    away: 'Tikettijärjestelmä ei vastaa',
    unmasked: 'Kohtaa ei voi näyttää peitettynä.',
    noPassage: 'Näytettävää tekstiä ei ole.',
    met: 'haun osuma',
    more: [
      '# osuma lisää näytetään, kun nämä on ratkaistu',
      '# osumaa lisää näytetään, kun nämä on ratkaistu',
    ],
  },
  nl: {
    waiting: ['# treffer wacht op een beslissing', '# treffers wachten op een beslissing'],
    look: 'Treffers bekijken en beslissen',
    hint: 'De records worden nu uit de helpdesks gelezen. Alles wat persoonlijk is, is gemaskeerd; wat de zoekopdracht trof, is onderstreept.',
    isAbout: 'Het verzoek gaat over',
    roles: { contact: 'contact', own: 'eigen ticket', party: 'doet mee', mentioned: 'wordt genoemd' },
    by: {
      ...{ id: 'id', email: 'e-mailadres', phone: 'telefoonnummer', username: 'gebruikersnaam' },
      ...{ name: 'naam', link: 'koppeling' },
    },
    foundBy: 'gevonden door',
    none: 'Er wacht geen treffer op een beslissing.',
    gone: 'Het record is er niet meer.',
    away: 'De helpdesk antwoordt niet',
    unmasked: 'De plaats kan niet gemaskeerd worden getoond.',
    noPassage: 'Er is geen tekst om te tonen.',
    met: 'wat de zoekopdracht trof',
    more: [
      'nog # treffer wordt getoond als over deze is beslist',
      'nog # treffers worden getoond als over deze is beslist',
    ],
  },
  de: {
    waiting: ['# Treffer wartet auf eine Entscheidung', '# Treffer warten auf eine Entscheidung'],
    look: 'Treffer ansehen und entscheiden',
    hint: 'Die Datensätze werden jetzt aus den Ticketsystemen gelesen. Alles Persönliche ist maskiert; was die Suche traf, ist unterstrichen.',
    isAbout: 'Der Antrag betrifft',
    roles: { contact: 'Kontakt', own: 'eigenes Ticket', party: 'beteiligt', mentioned: 'erwähnt' },
    by: {
      ...{ id: 'ID', email: 'E-Mail-Adresse', phone: 'Telefonnummer', username: 'Benutzername' },
      ...{ name: 'Name', link: 'Verknüpfung' },
    },
    foundBy: 'gefunden über',
    none: 'Kein Treffer wartet auf eine Entscheidung.',
    gone: 'Der Datensatz ist nicht mehr da.',
    away: 'Das Ticketsystem antwortet nicht',
    unmasked: 'Die Stelle lässt sich nicht maskiert zeigen.',
    noPassage: 'Es gibt keinen Text zu zeigen.',
    met: 'was die Suche traf',
    more: [
      '# weiterer Treffer wird gezeigt, wenn über diese entschieden ist',
      '# weitere Treffer werden gezeigt, wenn über diese entschieden ist',
    ],
  },
  en: {
    waiting: ['# match waits for a decision', '# matches wait for a decision'],
    look: 'See the matches and decide',
    hint: 'The records are read from the help desks now. All that is personal is masked; what the search met is underlined.',
    isAbout: 'The request is about',
    roles: { contact: 'contact', own: 'ticket of their own', party: 'takes part', mentioned: 'mentioned' },
    by: {
      ...{ id: 'id', email: 'e-mail address', phone: 'telephone number', username: 'user name' },
      ...{ name: 'name', link: 'link' },
    },
    foundBy: 'found by',
    none: 'No match waits for a decision.',
    gone: 'The record is not there any more.',
    away: 'The help desk does not answer',
    unmasked: 'The passage cannot be shown masked.',
    noPassage: 'There is no text to show.',
    met: 'what the search met',
    more: [
      '# more match is shown when these are decided on',
      '# more matches are shown when these are decided on',
    ],
  },
}
