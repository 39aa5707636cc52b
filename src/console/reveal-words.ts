import type { InLanguages } from './languages.ts'
import type { RevealReason } from './reveals.ts'

export interface RevealWords {
  readonly reveal: string
  readonly why: string
  readonly choose: string
  readonly reasons: Readonly<Record<RevealReason, string>>
  readonly hint: string
  readonly show: string
  readonly shown: string
  readonly missing: string
}

export const revealWords: InLanguages<RevealWords> = {
  sv: {
    ...{ reveal: 'Visa personuppgifterna', why: 'Varför', choose: 'Välj ett skäl', show: 'Visa' },
    reasons: {
      decision: 'För att besluta om en plan eller en begäran',
      request: 'En registrerad har hört av sig',
      question: 'En fråga om ärendet',
      detection: 'Något har maskerats fel eller missats',
      incident: 'En incident utreds',
    },
    hint: 'Vem du är, vad det gäller och skälet skrivs i liggaren innan något visas. Innehållet skrivs inte.',
    shown: 'Personuppgifter visas. Det står i liggaren. Stäng sidan när du är klar.',
    missing: 'välj ett skäl; ingenting har visats',
  },
  nb: {
    ...{ reveal: 'Vis personopplysningene', why: 'Hvorfor', choose: 'Velg en grunn', show: 'Vis' },
    reasons: {
      decision: 'For å avgjøre en plan eller en forespørsel',
      request: 'En registrert har tatt kontakt',
      question: 'Et spørsmål om saken',
      detection: 'Noe er maskert feil eller oversett',
      incident: 'En hendelse granskes',
    },
    hint: 'Hvem du er, hva det gjelder og grunnen skrives i protokollen før noe vises. Innholdet skrives ikke.',
    shown: 'Personopplysninger vises. Det står i protokollen. Lukk siden når du er ferdig.',
    missing: 'velg en grunn; ingenting er vist',
  },
  da: {
    ...{ reveal: 'Vis personoplysningerne', why: 'Hvorfor', choose: 'Vælg en grund', show: 'Vis' },
    reasons: {
      decision: 'For at afgøre en plan eller en anmodning',
      request: 'En registreret har henvendt sig',
      question: 'Et spørgsmål om sagen',
      detection: 'Noget er maskeret forkert eller overset',
      incident: 'En hændelse undersøges',
    },
    hint: 'Hvem du er, hvad det gælder og grunden skrives i protokollen, før noget vises. Indholdet skrives ikke.',
    shown: 'Personoplysninger vises. Det står i protokollen. Luk siden, når du er færdig.',
    missing: 'vælg en grund; intet er vist',
  },
  fi: {
    ...{ reveal: 'Näytä henkilötiedot', why: 'Miksi', choose: 'Valitse syy', show: 'Näytä' },
    reasons: {
      decision: 'Suunnitelman tai pyynnön päättämiseksi',
      request: 'Rekisteröity on ottanut yhteyttä',
      question: 'Kysymys tiketistä',
      detection: 'Jotain on peitetty väärin tai jäänyt huomaamatta',
      incident: 'Poikkeamaa selvitetään',
    },
    hint: 'Kuka olet, mitä se koskee ja syy kirjataan pääkirjaan ennen kuin mitään näytetään. Sisältöä ei kirjata.',
    shown: 'Henkilötietoja näytetään. Siitä on merkintä pääkirjassa. Sulje sivu, kun olet valmis.',
    missing: 'valitse syy; mitään ei ole näytetty',
  },
  nl: {
    ...{ reveal: 'Persoonsgegevens tonen', why: 'Waarom', choose: 'Kies een reden', show: 'Tonen' },
    reasons: {
      decision: 'Om over een plan of een verzoek te beslissen',
      request: 'Een betrokkene heeft zich gemeld',
      question: 'Een vraag over het ticket',
      detection: 'Iets is verkeerd gemaskeerd of gemist',
      incident: 'Een incident wordt onderzocht',
    },
    hint: 'Wie je bent, waar het om gaat en de reden komen in het logboek voordat er iets wordt getoond. De inhoud niet.',
    shown: 'Er worden persoonsgegevens getoond. Dat staat in het logboek. Sluit de pagina als je klaar bent.',
    missing: 'kies een reden; er is niets getoond',
  },
  de: {
    ...{
      reveal: 'Personenbezogene Daten zeigen',
      why: 'Warum',
      choose: 'Grund wählen',
      show: 'Zeigen',
    },
    reasons: {
      decision: 'Um über einen Plan oder einen Antrag zu entscheiden',
      request: 'Eine betroffene Person hat sich gemeldet',
      question: 'Eine Frage zum Ticket',
      detection: 'Etwas wurde falsch geschwärzt oder übersehen',
      incident: 'Ein Vorfall wird untersucht',
    },
    hint: 'Wer Sie sind, worum es geht und der Grund stehen im Hauptbuch, bevor etwas gezeigt wird. Der Inhalt nicht.',
    shown:
      'Personenbezogene Daten werden gezeigt. Das steht im Hauptbuch. Schließen Sie die Seite, wenn Sie fertig sind.',
    missing: 'wählen Sie einen Grund; es wurde nichts gezeigt',
  },
  en: {
    ...{ reveal: 'Show the personal data', why: 'Why', choose: 'Choose a reason', show: 'Show' },
    reasons: {
      decision: 'To decide on a plan or a request',
      request: 'A data subject has been in touch',
      question: 'A question about the ticket',
      detection: 'Something was masked wrongly, or missed',
      incident: 'An incident is looked into',
    },
    hint: 'Who you are, what it is about and the reason go into the ledger before anything is shown. What it says does not.',
    shown: 'Personal data is shown. The ledger says so. Close the page when you are done.',
    missing: 'choose a reason; nothing was shown',
  },
}
