import type { PageWords } from './page-words.ts'

export const nl: PageWords = {
  ...{ identity: 'Identiteit', proof: 'Bewijs', notAsked: 'Er is nog niet om bewijs gevraagd.' },
  methods: {
    attested: 'de afzender staat ervoor in',
    code: 'een eenmalige code naar een adres dat bekend is',
    operator: 'iemand hier heeft het nagegaan',
  },
  codes: ['# code verstuurd', '# codes verstuurd'],
  ...{ lastCode: 'De laatste', validUntil: 'Geldig tot', triesLeft: 'Pogingen over' },
  ...{ checkedBy: 'Nagegaan door', checkedAt: 'Aangetoond op' },
  ...{ stoodStill: 'De termijn stond stil', outstanding: 'het bewijs is er nog niet' },
  person: 'Tonen over wie het gaat',
  personal: {
    ...{ names: 'Namen', emails: 'E-mailadressen', phones: 'Telefoonnummers' },
    ...{ ids: 'Records', changes: 'Te rectificeren' },
  },
  code: 'Code die de persoon voorleest',
  codeHint: 'Uit de brief die naar het bekende adres is gestuurd.',
  checkCode: 'Code controleren',
  letterNames: {
    ...{ receipt: 'ontvangstbevestiging', 'identity-asked': 'vraag om bewijs', extension: 'verlenging' },
    ...{ completed: 'uitgevoerd', 'partly-withheld': 'deels uitgevoerd', refused: 'afwijzing' },
    ...{ revoked: 'intrekking', expired: 'verval', 'nothing-found': 'niets gevonden' },
  },
  noLetters: 'Er is nog geen brief geschreven.',
  mailStates: { waiting: 'wacht op verzending', sent: 'verstuurd', dead: 'niet te bezorgen' },
  nextTry: 'volgende poging',
  readLetter: 'Tonen wat er in de brief staat',
  readAnswer: 'Tonen wat het antwoord nu zou zijn',
  ...{ language: 'Taal', to: 'Aan' },
  again:
    'De verstuurde tekst wordt niet bewaard. Dit is dezelfde brief, opnieuw geschreven vanuit het verzoek zoals het nu is; een link die erin stond, ontbreekt.',
  sendAnswer: 'Het antwoord versturen',
  sendHint: 'De brief over hoe het verzoek nu staat, naar het adres in het verzoek.',
  toRequest: 'Naar het verzoek',
  files: 'Bestanden',
  archive: 'Kopie van alle gegevens van de persoon downloaden',
  download: 'Downloaden',
  archiveHint:
    'Een ZIP-bestand met alles wat van de persoon is gevonden; gegevens van anderen zijn verborgen. Het is voor jullie: de persoon krijgt een eigen exemplaar.',
  archiveGone: 'De kopie van de gegevens is niet bewaard: het verzoek is afgesloten.',
  handOver: 'De kopie is overhandigd',
  handOverHint:
    'De kopie kon niet worden verstuurd. Download haar, geef haar aan de persoon, en zeg het hier. Het verzoek gaat dan verder en de kopie kan niet meer worden gemaakt.',
  said: {
    answered: 'Het antwoord is onderweg.',
    unmailed: 'De persoon wordt niet geschreven: er is geen e-mail ingesteld of geen adres bekend.',
    'handed-over': 'De kopie is als overhandigd genoteerd.',
  },
  failed: { 'code-wrong': 'De code klopt niet.', 'code-expired': 'De code geldt niet meer.' },
}

export const de: PageWords = {
  ...{ identity: 'Identität', proof: 'Nachweis', notAsked: 'Ein Nachweis ist noch nicht verlangt worden.' },
  methods: {
    attested: 'der Absender steht dafür ein',
    code: 'ein Einmalcode an eine bekannte Adresse',
    operator: 'jemand hier hat es geprüft',
  },
  codes: ['# Code gesendet', '# Codes gesendet'],
  ...{ lastCode: 'Der letzte', validUntil: 'Gültig bis', triesLeft: 'Versuche übrig' },
  ...{ checkedBy: 'Geprüft von', checkedAt: 'Nachgewiesen am' },
  ...{ stoodStill: 'Die Frist stand still', outstanding: 'der Nachweis steht aus' },
  person: 'Zeigen, um wen es geht',
  personal: {
    ...{ names: 'Namen', emails: 'E-Mail-Adressen', phones: 'Telefonnummern' },
    ...{ ids: 'Datensätze', changes: 'Zu berichtigen' },
  },
  code: 'Code, den die Person vorliest',
  codeHint: 'Aus dem Brief, der an die bekannte Adresse ging.',
  checkCode: 'Code prüfen',
  letterNames: {
    ...{
      receipt: 'Eingangsbestätigung',
      'identity-asked': 'Bitte um Nachweis',
      extension: 'Fristverlängerung',
    },
    ...{ completed: 'ausgeführt', 'partly-withheld': 'teilweise ausgeführt', refused: 'Ablehnung' },
    ...{ revoked: 'Rücknahme', expired: 'Verfall', 'nothing-found': 'nichts gefunden' },
  },
  noLetters: 'Es ist noch kein Brief geschrieben.',
  mailStates: { waiting: 'wartet auf den Versand', sent: 'gesendet', dead: 'nicht zustellbar' },
  nextTry: 'nächster Versuch',
  readLetter: 'Zeigen, was in dem Brief steht',
  readAnswer: 'Zeigen, wie die Antwort jetzt lauten würde',
  ...{ language: 'Sprache', to: 'An' },
  again:
    'Was gesendet wurde, ist nirgends aufbewahrt. Dies ist derselbe Brief, neu geschrieben nach dem jetzigen Stand des Antrags; ein Link, der darin stand, fehlt.',
  sendAnswer: 'Antwort senden',
  sendHint: 'Der Brief über den jetzigen Stand, an die Adresse im Antrag.',
  toRequest: 'Zum Antrag',
  files: 'Dateien',
  archive: 'Kopie aller Daten der Person herunterladen',
  download: 'Herunterladen',
  archiveHint:
    'Eine ZIP-Datei mit allem, was von der Person gefunden ist; Daten anderer sind verborgen. Sie ist für Sie: die Person bekommt eine eigene.',
  archiveGone: 'Die Kopie der Daten ist nicht aufbewahrt: der Antrag ist abgeschlossen.',
  handOver: 'Die Kopie ist übergeben',
  handOverHint:
    'Die Kopie konnte nicht gesendet werden. Laden Sie sie herunter, geben Sie sie der Person, und sagen Sie es hier. Dann geht der Antrag weiter, und die Kopie kann nicht mehr gemacht werden.',
  said: {
    answered: 'Die Antwort ist unterwegs.',
    unmailed:
      'An die Person wird nicht geschrieben: es ist keine E-Mail eingerichtet oder keine Adresse bekannt.',
    'handed-over': 'Die Kopie ist als übergeben vermerkt.',
  },
  failed: { 'code-wrong': 'Der Code stimmt nicht.', 'code-expired': 'Der Code gilt nicht mehr.' },
}

export const en: PageWords = {
  ...{ identity: 'Identity', proof: 'Proof', notAsked: 'Proof has not been asked for yet.' },
  methods: {
    attested: 'the sender vouches for it',
    code: 'a one-time code to an address on record',
    operator: 'somebody here has checked',
  },
  codes: ['# code was sent', '# codes were sent'],
  ...{ lastCode: 'The last one', validUntil: 'Valid until', triesLeft: 'Tries left' },
  ...{ checkedBy: 'Checked by', checkedAt: 'Proven on' },
  ...{ stoodStill: 'The deadline stood still', outstanding: 'proof is still outstanding' },
  person: 'Show who it is about',
  personal: {
    ...{ names: 'Names', emails: 'E-mail addresses', phones: 'Telephone numbers' },
    ...{ ids: 'Records', changes: 'To be put right' },
  },
  code: 'Code that the person reads out',
  codeHint: 'Out of the letter that went to the address on record.',
  checkCode: 'Check the code',
  letterNames: {
    ...{ receipt: 'receipt', 'identity-asked': 'proof asked for', extension: 'extension' },
    ...{ completed: 'done', 'partly-withheld': 'done in part', refused: 'refusal' },
    ...{ revoked: 'taken back', expired: 'expired', 'nothing-found': 'nothing found' },
  },
  noLetters: 'No letter has been written yet.',
  mailStates: { waiting: 'waits to be sent', sent: 'sent', dead: 'could not be delivered' },
  nextTry: 'next try',
  readLetter: 'Show what the letter says',
  readAnswer: 'Show what the answer would be now',
  ...{ language: 'Language', to: 'To' },
  again:
    'What was sent is kept nowhere. This is the same letter, written once more from the request as it stands now; a link that was in it is missing.',
  sendAnswer: 'Send the answer',
  sendHint: 'The letter about how the request stands now, to the address in the request.',
  toRequest: 'To the request',
  files: 'Files',
  archive: "Download a copy of all of the person's data",
  download: 'Download',
  archiveHint:
    'A ZIP file with all that was found of the person; what is of others is hidden. It is for you: what the person gets is another.',
  archiveGone: 'The copy of their data is not kept: the request has ended.',
  handOver: 'The copy was handed over',
  handOverHint:
    'The copy could not be sent. Download it, give it to the person, and say so here. The request then goes on, and the copy cannot be made any more.',
  said: {
    answered: 'The answer is on its way.',
    unmailed: 'The person is not written to: no mail is set up, or no address is known.',
    'handed-over': 'It is noted that the copy was handed over.',
  },
  failed: { 'code-wrong': 'The code is wrong.', 'code-expired': 'The code has expired.' },
}
