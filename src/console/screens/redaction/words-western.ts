import type { RedactionWords } from './words.ts'

export const nl: RedactionWords = {
  intro:
    'Plak een tekst en zie wat erin gevonden wordt en wat ervan overblijft. De tekst wordt voor dit antwoord gelezen en nergens bewaard, niet in de database en niet in het logboek.',
  ...{ example: 'Verzonnen voorbeeld in het', text: 'Tekst' },
  textHint: ['Hoogstens # teken.', 'Hoogstens # tekens.'],
  tooLong: [
    'De tekst is te lang: hoogstens # teken wordt gelezen.',
    'De tekst is te lang: hoogstens # tekens worden in één keer gelezen.',
  ],
  nothingTyped: 'Typ of plak eerst een tekst.',
  ...{ desk: 'Lezen zoals in', noDesk: 'Geen helpdesk, alle talen' },
  deskHint: 'Met een helpdesk gelden de talen, lijsten, medewerkers en klanten ervan, zoals voor de workers.',
  ...{ language: 'Taal van de tekst', format: 'Geschreven als', guess: 'Raden' },
  formats: {
    ...{ plain: 'platte tekst', html: 'HTML', markdown: 'Markdown', email: 'e-mail' },
    ...{ json: 'JSON', filename: 'bestandsnaam' },
  },
  ...{ recall: 'Hoeveel', recalls: { balanced: 'afgewogen', high: 'ook wat twijfelachtig is' } },
  ...{ entities: 'Weghalen', operators: 'En in plaats daarvan schrijven' },
  operatorWords: {
    replace: 'wat het was',
    mask: 'één letter of twee cijfers blijven',
    token: 'hetzelfde merkteken voor dezelfde persoon',
    surrogate: 'iets verzonnens dat erop lijkt',
    hash: 'een langer merkteken',
    truncate: 'het netwerk van een IP-adres, het jaar van een datum',
    drop: 'niets',
  },
  ...{ read: 'Tekst lezen', result: 'Wat er gevonden is' },
  found: ['# vondst wordt weggehaald.', '# vondsten worden weggehaald.'],
  nothing: 'Er is niets gevonden.',
  ...{ kind: 'Soort', value: 'Vondst', score: 'Zekerheid', by: 'Gevonden door', place: 'Plaats' },
  ...{ taken: 'wordt weggehaald', notTaken: 'blijft, twijfelachtig' },
  ...{ sideBySide: 'Naast elkaar', empty: 'Er bleef geen tekst over.' },
  slow: 'Het lezen van de tekst duurde te lang en is opgegeven. Neem een korter stuk.',
  busy: 'Anderen lezen nu ook teksten. Probeer het zo nog eens.',
  failed: 'De tekst kon niet worden gelezen.',
  report: 'Een misser melden',
  reportHint:
    'Selecteer een woord in de tekst hierboven of typ het. Het wordt verzegeld en hoogstens 30 dagen bewaard, tot een beheerder het in de lijst van de helpdesk opneemt of afwijst.',
  phrase: 'Woord',
  phraseHint:
    'Zoals het in de tekst staat, hoogstens 200 tekens. Een naam alleen zou in alle teksten blijven staan: neem de woorden mee die er een bedrijf of product van maken.',
  ...{ should: 'Het woord moet', deny: 'altijd weg', allow: 'altijd blijven' },
  ...{ propose: 'Woord voorstellen', proposed: 'Het woord is voorgesteld en wacht op een beheerder.' },
  proposals: 'Voorgestelde woorden',
  proposalsIntro:
    'Woorden die iemand in een helpdesk altijd of nooit wil laten weghalen. Iemand anders dan de voorsteller neemt ze in de lijst op. Workers lezen de lijst als ze starten.',
  noProposals: 'Er wacht geen woord.',
  ...{ expires: 'Vervalt', look: 'Woord tonen', accept: 'In de lijst opnemen', decline: 'Afwijzen' },
  own: 'Je hebt dit woord voorgesteld; iemand anders neemt het op.',
  said: {
    accepted: 'Het woord staat in de lijst. Start de workers opnieuw, dan lezen ze die.',
    declined: 'Het woord is afgewezen en weg.',
  },
}

export const de: RedactionWords = {
  intro:
    'Fügen Sie einen Text ein und sehen Sie, was darin gefunden wird und was übrig bleibt. Der Text wird für diese Antwort gelesen und nirgends gespeichert, weder in der Datenbank noch im Protokoll.',
  ...{ example: 'Erfundenes Beispiel auf', text: 'Text' },
  textHint: ['Höchstens # Zeichen.', 'Höchstens # Zeichen.'],
  tooLong: [
    'Der Text ist zu lang: höchstens # Zeichen wird gelesen.',
    'Der Text ist zu lang: höchstens # Zeichen werden auf einmal gelesen.',
  ],
  nothingTyped: 'Schreiben oder fügen Sie zuerst einen Text ein.',
  ...{ desk: 'Lesen wie in', noDesk: 'Kein Ticketsystem, alle Sprachen' },
  deskHint:
    'Mit einem Ticketsystem gelten dessen Sprachen, Listen, Mitarbeiter und Kunden, wie für die Worker.',
  ...{ language: 'Sprache des Textes', format: 'Geschrieben als', guess: 'Erraten' },
  formats: {
    ...{ plain: 'reiner Text', html: 'HTML', markdown: 'Markdown', email: 'E-Mail' },
    ...{ json: 'JSON', filename: 'Dateiname' },
  },
  ...{ recall: 'Wie viel', recalls: { balanced: 'abgewogen', high: 'auch Zweifelhaftes' } },
  ...{ entities: 'Entfernen', operators: 'Und stattdessen schreiben' },
  operatorWords: {
    replace: 'was es war',
    mask: 'ein Buchstabe oder zwei Ziffern bleiben',
    token: 'dasselbe Zeichen für dieselbe Person',
    surrogate: 'etwas Erfundenes, das ähnlich aussieht',
    hash: 'ein längeres Zeichen',
    truncate: 'das Netz einer IP-Adresse, das Jahr eines Datums',
    drop: 'nichts',
  },
  ...{ read: 'Text lesen', result: 'Was gefunden wurde' },
  found: ['# Fund wird entfernt.', '# Funde werden entfernt.'],
  nothing: 'Es wurde nichts gefunden.',
  ...{ kind: 'Art', value: 'Fund', score: 'Sicherheit', by: 'Gefunden von', place: 'Stelle' },
  ...{ taken: 'wird entfernt', notTaken: 'bleibt, zweifelhaft' },
  ...{ sideBySide: 'Nebeneinander', empty: 'Es blieb kein Text übrig.' },
  slow: 'Den Text zu lesen dauerte zu lange und wurde aufgegeben. Nehmen Sie einen kürzeren Teil.',
  busy: 'Gerade lesen mehrere andere Texte. Versuchen Sie es gleich noch einmal.',
  failed: 'Der Text konnte nicht gelesen werden.',
  report: 'Einen Fehler melden',
  reportHint:
    'Markieren Sie ein Wort im Text oben oder schreiben Sie es. Es wird versiegelt und höchstens 30 Tage aufbewahrt, bis ein Verwalter es in die Liste des Ticketsystems aufnimmt oder ablehnt.',
  phrase: 'Wort',
  phraseHint:
    'Wie es im Text steht, höchstens 200 Zeichen. Ein Name allein bliebe in allen Texten stehen: Nehmen Sie die Wörter dazu, die ihn zu einer Firma oder Ware machen.',
  ...{ should: 'Das Wort soll', deny: 'immer entfernt werden', allow: 'nie entfernt werden' },
  ...{ propose: 'Wort vorschlagen', proposed: 'Das Wort ist vorgeschlagen und wartet auf einen Verwalter.' },
  proposals: 'Vorgeschlagene Wörter',
  proposalsIntro:
    'Wörter, die nach jemandes Wunsch in einem Ticketsystem immer oder nie entfernt werden. Jemand anderes als der Vorschlagende nimmt sie in die Liste auf. Worker lesen die Liste, wenn sie starten.',
  noProposals: 'Es wartet kein Wort.',
  ...{ expires: 'Verfällt', look: 'Wort zeigen', accept: 'In die Liste aufnehmen', decline: 'Ablehnen' },
  own: 'Sie haben das Wort vorgeschlagen; jemand anderes nimmt es auf.',
  said: {
    accepted: 'Das Wort steht in der Liste. Starten Sie die Worker neu, dann lesen sie sie.',
    declined: 'Das Wort ist abgelehnt und weg.',
  },
}

export const en: RedactionWords = {
  intro:
    'Paste a text and see what is found in it, and what is left of it. The text is read for this answer and kept nowhere, neither in the database nor in the log.',
  ...{ example: 'Invented example in', text: 'Text' },
  textHint: ['At most # character.', 'At most # characters.'],
  tooLong: [
    'The text is too long: at most # character is read.',
    'The text is too long: at most # characters are read at a time.',
  ],
  nothingTyped: 'Write or paste a text first.',
  ...{ desk: 'Read as in', noDesk: 'No help desk, all languages' },
  deskHint: 'With a help desk its languages, lists, agents and customers hold, as for the workers.',
  ...{ language: 'Language of the text', format: 'Written as', guess: 'Guess' },
  formats: {
    ...{ plain: 'plain text', html: 'HTML', markdown: 'Markdown', email: 'e-mail' },
    ...{ json: 'JSON', filename: 'file name' },
  },
  ...{ recall: 'How much', recalls: { balanced: 'balanced', high: 'what is doubtful too' } },
  ...{ entities: 'Take out', operators: 'And write in its place' },
  operatorWords: {
    replace: 'what it was',
    mask: 'one letter or two digits stay',
    token: 'the same mark for the same person',
    surrogate: 'something invented that looks like it',
    hash: 'a longer mark',
    truncate: 'the network of an IP address, the year of a date',
    drop: 'nothing',
  },
  ...{ read: 'Read the text', result: 'What was found' },
  found: ['# finding is taken out.', '# findings are taken out.'],
  nothing: 'Nothing was found.',
  ...{ kind: 'Kind', value: 'Finding', score: 'Score', by: 'Found by', place: 'Place' },
  ...{ taken: 'taken out', notTaken: 'stays, doubtful' },
  ...{ sideBySide: 'Side by side', empty: 'No text was left.' },
  slow: 'The text took too long to read and was given up. Take a shorter part of it.',
  busy: 'Several others are reading texts at this moment. Try again in a little while.',
  failed: 'The text could not be read.',
  report: 'Report a miss',
  reportHint:
    "Select a word in the text above, or type it. It is kept sealed for at most 30 days, until an admin takes it over into the help desk's list or declines it.",
  phrase: 'Word',
  phraseHint:
    'As it stands in the text, at most 200 characters. A name alone would stay in every text: take in the words that make it a firm or a product.',
  ...{ should: 'The word is to be', deny: 'always taken out', allow: 'never taken out' },
  ...{ propose: 'Propose the word', proposed: 'The word is proposed, and waits for an admin.' },
  proposals: 'Proposed words',
  proposalsIntro:
    'Words that somebody wants a help desk to take out always or never. Somebody else than whoever proposed them takes them over into the list. Workers read the list when they start.',
  noProposals: 'No word waits.',
  ...{ expires: 'Lapses', look: 'Show the word', accept: 'Take into the list', decline: 'Decline' },
  own: 'You proposed the word; somebody else takes it over.',
  said: {
    accepted: 'The word is in the list. Restart the workers, so that they read it.',
    declined: 'The word is declined, and gone.',
  },
}
