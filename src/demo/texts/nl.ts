import type { Language } from '../language.ts'

export const nl: Language = {
  code: 'nl',
  subjects: {
    Billing: ['Twee keer afgeschreven', 'Vraag over de betaling van {order}'],
    Invoice: ['Factuur {invoice} klopt niet', 'Factuur voor {name}'],
    Complaint: ['Ontevreden over de behandeling', 'Klacht over bestelling {order}'],
    Warranty: ['Garantie op {product}', '{product} doet het niet meer'],
    Delivery: ['Waar is mijn pakket?', 'Levering van {order} aan {street}'],
    Account: ['Kan niet inloggen', 'Wijzig e-mail in {email}'],
    Technical: ['App crasht in versie {version}', 'Foutmelding bij het afrekenen'],
    Other: ['Een vraag', 'Verzoek van {name}'],
  },
  greetings: ['Hallo!', 'Beste klantenservice,', 'Goedendag,'],
  problems: {
    Billing: [
      'Ik zie twee afschrijvingen van {amount} voor bestelling {order}, maar ik heb maar één keer besteld.',
      'De terugbetaling die u twee weken geleden beloofde staat nog niet op de rekening.',
      'De kortingscode is niet verwerkt, dus ik betaalde de volle prijs voor de {product}.',
    ],
    Invoice: [
      'Factuur {invoice} staat op de verkeerde naam, die moet naar {name}.',
      'Ik heb factuur {invoice} al betaald, maar krijg nog steeds herinneringen.',
      'Kunt u de factuur opnieuw sturen? Hij is bij de verhuizing zoekgeraakt.',
    ],
    Complaint: [
      'Ik heb drie keer gebeld over bestelling {order} en kreeg elke keer een ander antwoord.',
      'Zo gaat men niet om met klanten die al jaren bij u kopen.',
    ],
    Warranty: [
      'Mijn {product} deed het na vier maanden niet meer, hij staat op bestelling {order}.',
      'Het scherm van de {product} flikkert en de winkel verwees mij naar u voor de garantie.',
    ],
    Delivery: [
      'Bestelling {order} zou dinsdag komen, maar de tracking staat stil.',
      'De bezorger zegt dat er niemand thuis was, maar ik zat de hele dag bij de deur.',
    ],
    Account: [
      'Ik krijg geen mail als ik mijn wachtwoord opnieuw wil instellen.',
      'Mijn account is geblokkeerd sinds ik een nieuwe telefoon heb, kunt u helpen?',
    ],
    Technical: [
      'Sinds de update naar versie {version} sluit de app zodra ik de bon open.',
      'Ik heb paragraaf {section} van de handleiding gevolgd, maar dat helpt niet.',
    ],
    Other: [
      'Kan ik bij u een cadeaubon kopen en die naar iemand anders laten sturen?',
      'Ik vraag mij af of de {product} ook in andere kleuren komt.',
    ],
  },
  details: [
    'U bereikt mij het best op {phone} na vier uur.',
    'Mijn e-mailadres is {email}, mocht u iets willen sturen.',
    'Schrijf liever naar {odd}, die lees ik elke dag.',
    'Mijn BSN is {id}, als u de gegevens wilt controleren.',
    'Het geld kunt u overmaken naar {iban}.',
    'Ik heb betaald met kaart {card}.',
    'Er is ingelogd vanaf IP-adres {ip}, en dat was ik niet.',
    'Stuur de nieuwe naar {street}, {town}.',
    'De bestelling is van {third}, ik kom hem alleen ophalen.',
    'Bel {thirdGenitive} mobiel als ik niet opneem: {phone}.',
    'Het pakket moet op naam van {name} staan.',
  ],
  decoys: [
    'Het bestelnummer is {order} en ik gebruik versie {version}.',
    'Ik schreef eerst naar {own}, maar kreeg geen antwoord.',
    'Volgens paragraaf {section} van de voorwaarden heb ik daar recht op.',
  ],
  answers: [
    'Beste {first}, bedankt voor uw bericht. Ik kijk er meteen naar.',
    'Hallo {first}! Excuses voor het ongemak, ik heb de zaak doorgezet naar het magazijn.',
    'Ik heb de gegevens van {name} bij bestelling {order} ingevuld, dus nu moet het kloppen.',
    'Het hele bedrag is teruggestort, u ziet het binnen vijf werkdagen op de rekening.',
    'Kunt u bevestigen dat wij u bereiken op {phone}?',
    'Een bevestiging is onderweg naar {email}.',
    'Werk bij naar versie {version} en schrijf naar {own} als de fout blijft.',
    'Ik heb {third} van het magazijn gesproken, het pakket gaat morgen weg.',
  ],
  replies: [
    'Bedankt voor het snelle antwoord! Dan wacht ik even.',
    'Helaas is het vandaag weer dezelfde fout.',
    'Dat klopt, het nummer is {phone}.',
    'Top, nu werkt alles. Bedankt voor de hulp, {agentFirst}!',
  ],
  closings: [
    'Met vriendelijke groet,\n{name}',
    'Groeten, {first}',
    'Mvg\n{name}\n{phone}',
    'Groet,\n{first}',
  ],
  signatures: [
    'Met vriendelijke groet,\n{agent}\nKlantenservice',
    'Groeten,\n{agentFirst}, Nordljus klantenservice',
  ],
  notes: [
    '{name} belde en was boos, terugbellen op {phone}.',
    'Account van {name} gecontroleerd: BSN {id} hoort bij de bestelling.',
    'Wacht op antwoord van het magazijn over {order}.',
    'Dezelfde klant schreef vorig jaar vanaf {email}.',
  ],
  chats: ['Hoi, kun jij het ticket van {name} overnemen?', 'Dank! Ik bel {first} vanmiddag op {phone}.'],
  wrote: 'Op {date} schreef {name}:',
  streets: ['Berkenlaan', 'Dorpsstraat', 'Kerkstraat', 'Molenweg', 'Stationsstraat', 'Julianalaan'],
  towns: ['1012 AB Amsterdam', '3511 CD Utrecht', '9711 EF Groningen', '6211 GH Maastricht'],
  products: ['koffiemachine', 'fietshelm', 'router', 'stofzuiger'],
  files: ['bon', 'factuur', 'schadefoto', 'paspoort'],
  amounts: ['€ 129,00', '€ 84,95', '€ 1.245,00'],
}
