import type { EntryWords } from './entry-words.ts'

export const nl: EntryWords = {
  title: 'Verzoek invoeren',
  intro:
    'Voor een verzoek dat per brief, telefoon of e-mail is gekomen. Het gaat dezelfde weg als elk ander: eerst bewijs van de identiteit, tenzij jullie die al kennen.',
  labels: {
    ...{ type: 'Betreft', emails: 'E-mailadressen van de persoon', ids: 'Contact in een helpdesk' },
    ...{ phones: 'Telefoonnummers', names: 'Namen', changes: 'Wat te rectificeren is' },
    ...{ received: 'Ontvangen op', locale: 'Taal van het antwoord', stores: 'Helpdesks' },
    ...{ reference: 'Eigen referentie', reason: 'Waarom jullie weten dat het de persoon is' },
  },
  hints: {
    type: 'Kies wat de persoon wil.',
    emails: 'Elk op een eigen regel: asa@example.se. Een adres of een contact moet er zijn.',
    ids: 'Elk op een eigen regel: HELPDESK/ID.',
    phones: 'Elk op een eigen regel, het liefst met landnummer: +46 70 123 45 67.',
    names: 'Elk op een eigen regel. Een naam alleen is nooit genoeg.',
    changes: 'Alleen bij rectificatie, en dan altijd: wat er staat en wat het moet zijn.',
    received: 'Vanaf die dag loopt de maand. Leeg: vandaag. Niet in de toekomst.',
    locale: 'In die taal wordt de persoon geschreven.',
    stores: 'Niets aangekruist: alle.',
    reference: 'Zonder persoonsgegevens, en niet eerder gebruikt. Leeg: er wordt een gemaakt.',
    reason: 'Zonder persoonsgegevens, hoogstens 500 tekens. Leeg: er wordt om bewijs gevraagd.',
  },
  ...{
    choose: 'Kies',
    line: 'Regel',
    from: 'Nu',
    into: 'Moet zijn',
    moreRows: 'Meer rijen voor rectificatie',
  },
  enter: 'Invoeren',
  wrong: 'Het verzoek is niet ingevoerd. Kijk naar:',
  taken: 'Deze referentie is al gebruikt voor een ander verzoek.',
  entered: 'Het verzoek is ingevoerd.',
  statusCode: 'Code van de statuspagina',
  statusHint:
    'Geef deze code aan de persoon: daarmee is het verzoek te volgen. Ze staat nergens anders dan in de brieven aan de persoon.',
}

export const de: EntryWords = {
  title: 'Antrag eingeben',
  intro:
    'Für einen Antrag, der per Brief, Telefon oder E-Mail kam. Er geht denselben Weg wie jeder andere: zuerst der Nachweis der Identität, außer Sie kennen sie schon.',
  labels: {
    ...{ type: 'Betrifft', emails: 'E-Mail-Adressen der Person', ids: 'Kontakt in einem Ticketsystem' },
    ...{ phones: 'Telefonnummern', names: 'Namen', changes: 'Was zu berichtigen ist' },
    ...{ received: 'Eingegangen am', locale: 'Sprache der Antwort', stores: 'Ticketsysteme' },
    ...{ reference: 'Eigenes Zeichen', reason: 'Woher Sie wissen, dass es die Person ist' },
  },
  hints: {
    type: 'Wählen Sie, was die Person will.',
    emails: 'Jede auf einer eigenen Zeile: asa@example.se. Eine Adresse oder ein Kontakt muss da sein.',
    ids: 'Jeder auf einer eigenen Zeile: TICKETSYSTEM/ID.',
    phones: 'Jede auf einer eigenen Zeile, am besten mit Landesvorwahl: +46 70 123 45 67.',
    names: 'Jeder auf einer eigenen Zeile. Ein Name allein reicht nie.',
    changes: 'Nur bei einer Berichtigung, und dann immer: was da steht und was es sein muss.',
    received: 'Ab diesem Tag läuft der Monat. Leer: heute. Nicht in der Zukunft.',
    locale: 'In dieser Sprache wird der Person geschrieben.',
    stores: 'Nichts angekreuzt: alle.',
    reference: 'Ohne personenbezogene Daten und noch nicht vergeben. Leer: es wird eines gemacht.',
    reason: 'Ohne personenbezogene Daten, höchstens 500 Zeichen. Leer: ein Nachweis wird verlangt.',
  },
  ...{ choose: 'Wählen', line: 'Zeile', from: 'Jetzt', into: 'Muss sein' },
  moreRows: 'Mehr Zeilen für die Berichtigung',
  enter: 'Eingeben',
  wrong: 'Der Antrag ist nicht eingegeben. Sehen Sie nach bei:',
  taken: 'Dieses Zeichen ist für einen anderen Antrag vergeben.',
  entered: 'Der Antrag ist eingegeben.',
  statusCode: 'Code der Statusseite',
  statusHint:
    'Geben Sie diesen Code der Person: damit kann sie den Antrag verfolgen. Er steht nirgends sonst als in den Briefen an sie.',
}

export const en: EntryWords = {
  title: 'Enter a request',
  intro:
    'For a request that came by letter, telephone or e-mail. It goes the way of every other: first proof of identity, unless you know it already.',
  labels: {
    ...{ type: 'For', emails: 'E-mail addresses of the person', ids: 'Contact in a help desk' },
    ...{ phones: 'Telephone numbers', names: 'Names', changes: 'What is to be put right' },
    ...{ received: 'Received on', locale: 'Language of the answer', stores: 'Help desks' },
    ...{ reference: 'Reference of your own', reason: 'Why you know that it is the person' },
  },
  hints: {
    type: 'Choose what the person wants.',
    emails: 'Each on a line of its own: asa@example.se. An address or a contact has to be there.',
    ids: 'Each on a line of its own: HELPDESK/ID.',
    phones: 'Each on a line of its own, best with its country: +46 70 123 45 67.',
    names: 'Each on a line of its own. A name alone is never enough.',
    changes: 'Of a rectification only, and then always: what stands there, and what it has to be.',
    received: 'The month runs from that day. Empty: today. Not in the future.',
    locale: 'The person is written to in it.',
    stores: 'None ticked: all.',
    reference: 'Without personal data, and not used before. Empty: one is made.',
    reason: 'Without personal data, 500 characters at most. Empty: proof is asked for.',
  },
  ...{ choose: 'Choose', line: 'Line', from: 'Now', into: 'Has to be', moreRows: 'More rows to put right' },
  enter: 'Enter',
  wrong: 'The request was not entered. Look at:',
  taken: 'Another request has this reference already.',
  entered: 'The request is entered.',
  statusCode: 'Code of the status page',
  statusHint:
    'Give this code to the person: the request can be followed by it. It stands nowhere else but in the letters to them.',
}
