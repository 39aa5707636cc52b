import type { KeysWords } from './words.ts'

export const nl: KeysWords = {
  intro:
    'Met een sleutel doet een programma wat jij mag, op jouw naam. Hij kan nooit meer dan jouw rollen op dat moment, en is hoogstens een jaar geldig.',
  description: 'Beschrijving van de API voor programma’s (OpenAPI)',
  ...{ add: 'Sleutel maken', label: 'Waarvoor hij is', scopes: 'Wat hij opent' },
  labelHint: 'Een paar woorden, bijvoorbeeld: nachtelijk rapport. Geen persoonsgegevens.',
  scope: {
    read: 'lezen',
    plan: 'plannen maken en starten',
    steer: 'uitvoeringen pauzeren en hervatten',
    decide: 'goedkeuren en afwijzen',
    requests: 'verzoeken invoeren en behandelen',
  },
  ...{ days: 'Dagen geldig', until: 'Geldig tot', lastUsed: 'Laatst gebruikt', never: 'nooit' },
  ...{ owner: 'Van wie', revoke: 'Intrekken', over: 'verlopen', none: 'Er is geen sleutel.' },
  once: 'De sleutel wordt alleen nu getoond. Bewaar hem waar het programma zijn geheimen leest, en nergens anders.',
  ...{ back: 'Naar de sleutels', revoked: 'De sleutel is ingetrokken.' },
}

export const de: KeysWords = {
  intro:
    'Mit einem Schlüssel tut ein Programm, was Sie dürfen, in Ihrem Namen. Er kann nie mehr als Ihre Rollen in diesem Augenblick und gilt höchstens ein Jahr.',
  description: 'Beschreibung der Schnittstelle für Programme (OpenAPI)',
  ...{ add: 'Schlüssel anlegen', label: 'Wofür er ist', scopes: 'Was er öffnet' },
  labelHint: 'Ein paar Wörter, zum Beispiel: nächtlicher Bericht. Keine personenbezogenen Daten.',
  scope: {
    read: 'lesen',
    plan: 'Pläne machen und starten',
    steer: 'Läufe anhalten und fortsetzen',
    decide: 'freigeben und ablehnen',
    requests: 'Anträge erfassen und bearbeiten',
  },
  ...{ days: 'Tage gültig', until: 'Gültig bis', lastUsed: 'Zuletzt benutzt', never: 'nie' },
  ...{ owner: 'Wessen', revoke: 'Widerrufen', over: 'abgelaufen', none: 'Es gibt keinen Schlüssel.' },
  once: 'Der Schlüssel wird nur jetzt gezeigt. Legen Sie ihn dort ab, wo das Programm seine Geheimnisse liest, und sonst nirgends.',
  ...{ back: 'Zu den Schlüsseln', revoked: 'Der Schlüssel ist widerrufen.' },
}

export const en: KeysWords = {
  intro:
    'With a key a program does what you may do, in your name. It never opens more than your roles at that moment, and is good for a year at most.',
  description: 'Description of the interface for programs (OpenAPI)',
  ...{ add: 'Make a key', label: 'What it is for', scopes: 'What it opens' },
  labelHint: 'A few words, such as: nightly report. No personal data.',
  scope: {
    read: 'read',
    plan: 'make and start plans',
    steer: 'pause and resume runs',
    decide: 'approve and reject',
    requests: 'enter requests and work on them',
  },
  ...{ days: 'Days it is good for', until: 'Good until', lastUsed: 'Last used', never: 'never' },
  ...{ owner: 'Whose', revoke: 'Revoke', over: 'over', none: 'There is no key.' },
  once: 'The key is shown only now. Keep it where the program reads its secrets, and nowhere else.',
  ...{ back: 'To the keys', revoked: 'The key is revoked.' },
}
