import type { Language } from '../language.ts'

export const de: Language = {
  code: 'de',
  subjects: {
    Billing: ['Doppelt abgebucht', 'Frage zur Zahlung für {order}'],
    Invoice: ['Rechnung {invoice} stimmt nicht', 'Rechnung für {name}'],
    Complaint: ['Unzufrieden mit dem Service', 'Beschwerde zu Bestellung {order}'],
    Warranty: ['Garantie für {product}', '{product} funktioniert nicht mehr'],
    Delivery: ['Wo bleibt mein Paket?', 'Lieferung von {order} an {street}'],
    Account: ['Anmeldung nicht möglich', 'E-Mail bitte ändern auf {email}'],
    Technical: ['App stürzt in Version {version} ab', 'Fehlermeldung an der Kasse'],
    Other: ['Eine Frage', 'Wunsch von {name}'],
  },
  greetings: ['Hallo!', 'Liebes Team,', 'Guten Tag,'],
  problems: {
    Billing: [
      'Ich sehe zwei Abbuchungen über {amount} für Bestellung {order}, habe aber nur einmal bestellt.',
      'Die Erstattung, die Sie vor zwei Wochen zugesagt haben, ist noch nicht auf dem Konto.',
      'Der Gutschein wurde nicht abgezogen, ich habe den vollen Preis für {product} bezahlt.',
    ],
    Invoice: [
      'Rechnung {invoice} läuft auf die falsche Person, sie muss an {name} gehen.',
      'Ich habe Rechnung {invoice} längst bezahlt und bekomme trotzdem Mahnungen.',
      'Können Sie die Rechnung noch einmal schicken? Sie ist beim Umzug verloren gegangen.',
    ],
    Complaint: [
      'Ich habe dreimal wegen Bestellung {order} angerufen und jedes Mal etwas anderes gehört.',
      'So geht man nicht mit Kunden um, die seit Jahren bei Ihnen kaufen.',
    ],
    Warranty: [
      'Mein Gerät ({product}) ging nach vier Monaten kaputt, es steht auf Bestellung {order}.',
      'Das Display flackert, und der Laden hat mich wegen der Garantie an Sie verwiesen.',
    ],
    Delivery: [
      'Bestellung {order} sollte am Dienstag kommen, aber die Sendungsverfolgung steht still.',
      'Der Bote sagt, es sei niemand da gewesen, dabei saß ich den ganzen Tag an der Tür.',
    ],
    Account: [
      'Ich bekomme keine Mail, wenn ich das Passwort zurücksetzen will.',
      'Mein Konto ist gesperrt, seit ich ein neues Telefon habe, können Sie helfen?',
    ],
    Technical: [
      'Seit dem Update auf Version {version} schließt sich die App, sobald ich den Beleg öffne.',
      'Ich bin nach Abschnitt {section} der Anleitung vorgegangen, das hilft aber nicht.',
    ],
    Other: [
      'Kann man bei Ihnen einen Geschenkgutschein kaufen und an jemand anderen schicken lassen?',
      'Ich wollte fragen, ob es noch andere Farben geben wird.',
    ],
  },
  details: [
    'Sie erreichen mich am besten unter {phone} nach vier Uhr.',
    'Meine E-Mail ist {email}, falls Sie etwas schicken müssen.',
    'Schreiben Sie lieber an {odd}, das lese ich jeden Tag.',
    'Meine Steuer-ID ist {id}, falls Sie die Angaben prüfen müssen.',
    'Das Geld können Sie auf {iban} überweisen.',
    'Bezahlt habe ich mit der Karte {card}.',
    'Die Anmeldung kam von der IP-Adresse {ip}, und das war nicht ich.',
    'Schicken Sie das neue Gerät bitte an {street}, {town}.',
    'Bestellt hat {third}, ich hole nur ab.',
    'Rufen Sie {thirdGenitive} Handy an, wenn ich nicht abnehme: {phone}.',
    'Das Paket muss auf {nameGenitive} Namen laufen.',
  ],
  decoys: [
    'Die Bestellnummer ist {order}, ich nutze Version {version}.',
    'Ich habe zuerst an {own} geschrieben, aber keine Antwort bekommen.',
    'Nach Abschnitt {section} der Bedingungen habe ich darauf Anspruch.',
  ],
  answers: [
    'Hallo {first}, danke für Ihre Nachricht. Ich sehe es mir gleich an.',
    'Guten Tag {first}! Bitte entschuldigen Sie die Umstände, ich habe das Lager informiert.',
    'Ich habe {nameGenitive} Angaben bei Bestellung {order} eingetragen, jetzt müsste es stimmen.',
    'Wir haben den ganzen Betrag gutgeschrieben, er ist in fünf Bankarbeitstagen auf dem Konto.',
    'Können Sie bestätigen, dass wir Sie unter {phone} erreichen?',
    'Eine Bestätigung ist unterwegs an {email}.',
    'Bitte aktualisieren Sie auf Version {version} und schreiben Sie an {own}, falls der Fehler bleibt.',
    'Ich habe mit {third} im Lager gesprochen, das Paket geht morgen raus.',
  ],
  replies: [
    'Danke für die schnelle Antwort! Dann warte ich.',
    'Leider ist es heute wieder derselbe Fehler.',
    'Das stimmt, die Nummer ist {phone}.',
    'Super, jetzt geht alles. Danke für die Hilfe, {agentFirst}!',
  ],
  closings: [
    'Mit freundlichen Grüßen\n{name}',
    'Viele Grüße {first}',
    'MfG\n{name}\n{phone}',
    'Viele Grüße\n{first}',
  ],
  signatures: [
    'Mit freundlichen Grüßen\n{agent}\nKundenservice',
    'Viele Grüße\n{agentFirst}, Nordljus Kundenservice',
  ],
  notes: [
    '{name} hat angerufen und war verärgert, bitte Rückruf unter {phone}.',
    'Konto von {name} geprüft: Steuer-ID {id} passt zur Bestellung.',
    'Warte auf Antwort des Lagers zu {order}.',
    'Derselbe Kunde schrieb letztes Jahr von {email}.',
  ],
  chats: [
    'Hallo, kannst du das Ticket von {name} übernehmen?',
    'Danke! Ich rufe {first} heute unter {phone} an.',
  ],
  wrote: 'Am {date} schrieb {name}:',
  streets: ['Birkenweg', 'Hauptstraße', 'Kirchgasse', 'Lindenallee', 'Bahnhofstraße', 'Schulstraße'],
  towns: ['10115 Berlin', '20095 Hamburg', '50667 Köln', '80331 München'],
  products: ['Kaffeemaschine', 'Fahrradhelm', 'Router', 'Staubsauger'],
  files: ['quittung', 'rechnung', 'schadensbild', 'reisepass'],
  amounts: ['129,00 €', '84,95 €', '1.245,00 €'],
}
