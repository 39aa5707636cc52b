import type { InLanguages } from '../../languages.ts'

export interface UsersWords {
  readonly intro: string
  readonly add: string
  readonly roles: string
  readonly on: string
  readonly off: string
  readonly switchOff: string
  readonly switchOn: string
  readonly reset: string
  /** Once, and never again. */
  readonly once: string
  readonly edit: string
  readonly back: string
}

export const usersWords: InLanguages<UsersWords> = {
  sv: {
    intro: 'Konton tas aldrig bort, eftersom planer och liggaren nämner dem. De stängs av.',
    ...{
      add: 'Skapa konto',
      roles: 'Roller',
      on: 'på',
      off: 'avstängt',
      switchOff: 'Stäng av',
      switchOn: 'Sätt på',
    },
    ...{ reset: 'Nytt lösenord', edit: 'Ändra', back: 'Till kontona' },
    once: 'Lösenordet visas bara nu. Ge det till personen, som måste byta det vid första inloggningen.',
  },
  nb: {
    intro: 'Kontoer fjernes aldri, siden planer og protokollen nevner dem. De slås av.',
    ...{
      add: 'Opprett konto',
      roles: 'Roller',
      on: 'på',
      off: 'slått av',
      switchOff: 'Slå av',
      switchOn: 'Slå på',
    },
    ...{ reset: 'Nytt passord', edit: 'Endre', back: 'Til kontoene' },
    once: 'Passordet vises bare nå. Gi det til personen, som må bytte det ved første pålogging.',
  },
  da: {
    intro: 'Konti fjernes aldrig, fordi planer og protokollen nævner dem. De slås fra.',
    ...{
      add: 'Opret konto',
      roles: 'Roller',
      on: 'til',
      off: 'slået fra',
      switchOff: 'Slå fra',
      switchOn: 'Slå til',
    },
    ...{ reset: 'Ny adgangskode', edit: 'Ændr', back: 'Til kontiene' },
    once: 'Adgangskoden vises kun nu. Giv den til personen, som skal skifte den ved første pålogning.',
  },
  fi: {
    intro: 'Tilejä ei koskaan poisteta, koska suunnitelmat ja pääkirja mainitsevat ne. Ne suljetaan.',
    ...{
      add: 'Luo tili',
      roles: 'Roolit',
      on: 'käytössä',
      off: 'suljettu',
      switchOff: 'Sulje',
      switchOn: 'Avaa',
    },
    ...{ reset: 'Uusi salasana', edit: 'Muuta', back: 'Tileihin' },
    once: 'Salasana näytetään vain nyt. Anna se henkilölle, jonka on vaihdettava se ensimmäisellä kirjautumisella.',
  },
  nl: {
    intro: 'Accounts worden nooit verwijderd, omdat plannen en het logboek ze noemen. Ze worden uitgezet.',
    ...{
      add: 'Account maken',
      roles: 'Rollen',
      on: 'aan',
      off: 'uit',
      switchOff: 'Uitzetten',
      switchOn: 'Aanzetten',
    },
    ...{ reset: 'Nieuw wachtwoord', edit: 'Wijzigen', back: 'Naar de accounts' },
    once: 'Het wachtwoord wordt alleen nu getoond. Geef het aan de persoon, die het bij de eerste keer inloggen moet wijzigen.',
  },
  de: {
    intro: 'Konten werden nie gelöscht, weil Pläne und das Hauptbuch sie nennen. Sie werden abgeschaltet.',
    ...{
      add: 'Konto anlegen',
      roles: 'Rollen',
      on: 'an',
      off: 'abgeschaltet',
      switchOff: 'Abschalten',
      switchOn: 'Anschalten',
    },
    ...{ reset: 'Neues Passwort', edit: 'Ändern', back: 'Zu den Konten' },
    once: 'Das Passwort wird nur jetzt gezeigt. Geben Sie es der Person, die es bei der ersten Anmeldung ändern muss.',
  },
  en: {
    intro: 'Accounts are never removed, since plans and the ledger name them. They are switched off.',
    ...{
      add: 'Add an account',
      roles: 'Roles',
      on: 'on',
      off: 'switched off',
      switchOff: 'Switch off',
      switchOn: 'Switch on',
    },
    ...{ reset: 'New password', edit: 'Change', back: 'To the accounts' },
    once: 'The password is shown only now. Give it to the person, who must change it at the first sign-in.',
  },
}
