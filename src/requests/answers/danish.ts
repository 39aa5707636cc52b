import type { Words } from './words.ts'

const details = `Nummer: {number}
Vedrører: {type}
Modtaget: {received}`

export const danish: Words = {
  receipt: `Vi har modtaget din anmodning {number}

Vi har modtaget din anmodning og behandler den.

${details}
Svar senest: {due}

Hvis vi har brug for at kontrollere, at anmodningen kommer fra dig, kontakter vi dig. Den tid, vi venter på det, tæller ikke med.

Her kan du følge din anmodning: {status}`,
  'identity-asked': `Bekræft din anmodning {number}

Vi har fået en anmodning om dine personoplysninger ({type}). For at ingen andre skal kunne se eller ændre dine oplysninger, har vi brug for at vide, at den kommer fra dig.

Din kode: {code}

Koden gælder i {minutes} minutter og kan bruges én gang. Giv den ikke til andre. Vi ringer aldrig for at spørge efter den.

Hvis du ikke har sendt en anmodning, behøver du ikke at gøre noget. Uden koden sker der ingenting.`,
  extension: `Vi har brug for mere tid til din anmodning {number}

Vi kan ikke blive færdige med din anmodning inden for en måned og forlænger derfor fristen, som databeskyttelsesforordningens artikel 12, stk. 3, giver mulighed for.

${details}
Ny svarfrist: {due}

Begrundelse: {reason}`,
  'completed-erasure': `Dine oplysninger er slettet – anmodning {number}

Vi har gjort det, du bad om i din anmodning {number}, som vi modtog den {received}. Dine personoplysninger er slettet i vores kundeservicesystemer eller ændret, så de ikke længere kan knyttes til dig.

Hvis vi har videregivet oplysningerne til andre, har vi så vidt muligt givet dem besked om, at de også skal slette dem. Du kan spørge os, hvem de er (databeskyttelsesforordningens artikel 19). I sikkerhedskopier findes der oplysninger, indtil kopierne overskrives. Hvis en kopi gendannes, slettes oplysningerne igen.

Beviset for, hvad der er gjort, finder du her: {status}`,
  'completed-access': `Dine personoplysninger – anmodning {number}

Her får du en kopi af de personoplysninger, vi har om dig, som du bad om i din anmodning {number}, som vi modtog den {received}. Der står også, hvorfor vi har oplysningerne, hvem vi har videregivet dem til, og hvor længe vi opbevarer dem. Oplysninger om andre personer er fjernet.

Hent dine oplysninger: {link}

Linket virker én gang, til og med den {expires}.`,
  'completed-rectification': `Dine oplysninger er berigtiget – anmodning {number}

Vi har berigtiget dine personoplysninger, som du bad om i din anmodning {number}, som vi modtog den {received}. Hvis vi har videregivet oplysningerne til andre, har vi så vidt muligt givet dem besked om, hvad der er ændret. Du kan spørge os, hvem de er (databeskyttelsesforordningens artikel 19).

Beviset for, hvad der er gjort, finder du her: {status}`,
  'completed-restriction': `Behandlingen af dine oplysninger er begrænset – anmodning {number}

Vi har begrænset behandlingen af dine personoplysninger, som du bad om i din anmodning {number}, som vi modtog den {received}. Oplysningerne opbevares, men bruges ikke til andet end det, databeskyttelsesforordningens artikel 18, stk. 2, tillader. Vi giver dig besked, inden begrænsningen ophæves.

Beviset for, hvad der er gjort, finder du her: {status}`,
  'completed-portability': `Dine oplysninger til at tage med – anmodning {number}

Her får du de personoplysninger, du har givet os, i et format, som andre systemer kan læse, som du bad om i din anmodning {number}, som vi modtog den {received}.

Hent dine oplysninger: {link}

Linket virker én gang, til og med den {expires}.`,
  'completed-objection': `Vi er holdt op med at bruge dine oplysninger – anmodning {number}

Vi har taget din indsigelse {number}, som vi modtog den {received}, til følge. Vi behandler ikke længere dine personoplysninger til de formål, du gjorde indsigelse mod: De er slettet i vores kundeservicesystemer eller ændret, så de ikke længere kan knyttes til dig (databeskyttelsesforordningens artikel 17, stk. 1, litra c).

Beviset for, hvad der er gjort, finder du her: {status}`,
  'partly-withheld': `Svar på din anmodning {number}

Vi har gjort det, du bad om, bortset fra en del. Her står, hvad der er undtaget, hvorfor og hvor længe.

${details}

{kept}

Hent dine oplysninger: {link}

Linket virker én gang, til og med den {expires}.

{rest}`,
  refused: `Svar på din anmodning {number}

Vi kan ikke gøre det, du bad om i din anmodning.

${details}

Begrundelse: {why}

{note}`,
  revoked: `Din anmodning {number} er trukket tilbage

Din anmodning {number} ({type}) er trukket tilbage, og vi foretager os ikke mere. Du kan til enhver tid sende en ny.`,
  expired: `Din anmodning {number} er afsluttet

Vi bad om en bekræftelse på, at anmodningen kom fra dig, men har ikke fået nogen. Derfor har vi afsluttet den uden at foretage os noget. Det siger ikke noget om, hvorvidt vi har oplysninger om dig.

${details}

Du kan til enhver tid sende en ny anmodning.`,
  'nothing-found': `Svar på din anmodning {number}

Med de oplysninger, vi har fået, kan vi ikke finde personoplysninger i vores kundeservicesystemer, som vi kan knytte til dig.

${details}

Hvis du har været i kontakt med os med en anden e-mailadresse, et andet telefonnummer eller kundenummer, kan du oplyse det, så søger vi igen (databeskyttelsesforordningens artikel 11, stk. 2).`,
  greeting: 'Hej',
  rights: `Du kan klage til en tilsynsmyndighed for databeskyttelse (artikel 77) og indbringe sagen for domstolene (databeskyttelsesforordningens artikel 79).

Tilsynsmyndighed: {authority}`,
  closing: `Venlig hilsen
{controller}
{contact}`,
  kept: '– {what}: {why}. {until}',
  'kept-until': 'Opbevares til og med den {until}.',
  'kept-open': 'Opbevares, så længe grunden består.',
  'kept-rest': 'Når tiden for en undtagelse er gået, gør vi resten, uden at du behøver at bede om det igen.',
  'in-part': 'delvist',
  'kind-ticket': 'Sager',
  'kind-contact': 'Kontaktoplysninger',
  'kind-other': 'Andre poster',
  'page-title': 'Din anmodning',
  'page-code': 'Kode til at følge din anmodning',
  'page-show': 'Vis',
  'page-number': 'Nummer',
  'page-type': 'Vedrører',
  'page-state': 'Status',
  'page-received': 'Modtaget',
  'page-due': 'Svar senest',
  'page-unknown': 'Koden hører ikke til nogen anmodning. Kontrollér, at den er skrevet rigtigt.',
  'page-proof': 'Koden i vores besked til dig',
  'page-confirm': 'Bekræft',
  'page-wrong': 'Koden er forkert eller gælder ikke længere.',
  'page-again': 'Er koden udløbet, eller blev den skrevet forkert for mange gange?',
  'page-send': 'Send en ny kode',
  'page-sent':
    'Hvis der kan sendes en ny kode, er den på vej til den adresse, vi har. En kode, der stadig gælder, bliver ikke skiftet ud. Kontakt os, hvis der ikke kommer nogen.',
  'page-certificate': 'Bevis for, hvad der er gjort',
  'page-wait': 'For mange forsøg. Vent et minut, og prøv igen.',
  'page-language': 'Sprog',
  'page-promise': 'Vi modtog din anmodning den {received} og svarer senest den {due}.',
  'page-identity':
    'Vi modtog din anmodning den {received}. Vi kan først gå videre, når du har bekræftet, at den kommer fra dig: Skriv koden fra vores besked herunder. Indtil da løber svarfristen ikke.',
  'page-longer': 'Det tager mere end en måned. I vores besked til dig står der hvorfor.',
  'page-late':
    'Vi modtog din anmodning den {received} og skulle have svaret senest den {due}. Vi beklager forsinkelsen.',
  'page-answered': 'Vi modtog din anmodning den {received} og svarede den {ended}.',
  'page-closed': 'Vi modtog din anmodning den {received}. Den blev afsluttet den {ended}.',
  'ground-hold':
    'skal bevares på grund af en igangværende retssag, et tilsyn eller en begrænsning af behandlingen',
  'ground-statute': 'skal opbevares efter loven (databeskyttelsesforordningens artikel 17, stk. 3, litra b)',
  'ground-claims':
    'er nødvendige for at fastlægge, gøre gældende eller forsvare retskrav (databeskyttelsesforordningens artikel 17, stk. 3, litra e)',
  'ground-other-basis':
    'behandles på et andet retsgrundlag, som der ikke er ret til at gøre indsigelse mod (databeskyttelsesforordningens artikel 21, stk. 1)',
  'ground-doubtful':
    'det er ikke sikkert, at oplysningerne vedrører dig, og de ændres ikke, før det er afklaret',
  'ground-operator': 'er undtaget efter en konkret vurdering',
  'ground-not-possible': 'kan for tiden ikke ændres af tekniske grunde',
  'refused-not-identified':
    'Vi har ikke kunnet fastslå, at anmodningen kommer fra den person, oplysningerne vedrører (databeskyttelsesforordningens artikel 11, stk. 2, og artikel 12, stk. 2).',
  'refused-unfounded': 'Anmodningen er åbenbart grundløs (databeskyttelsesforordningens artikel 12, stk. 5).',
  'refused-excessive':
    'Anmodningen er overdreven, navnlig fordi det samme er blevet anmodet om gentagne gange (databeskyttelsesforordningens artikel 12, stk. 5).',
  'refused-not-a-customer':
    'Med de oplysninger, vi har fået, kan vi ikke finde personoplysninger, som vi er ansvarlige for og kan knytte til dig (databeskyttelsesforordningens artikel 11).',
  'refused-overriding-grounds':
    'Der er vægtige legitime grunde til behandlingen, der går forud for dine interesser, rettigheder og frihedsrettigheder, eller den er nødvendig for retskrav (databeskyttelsesforordningens artikel 21, stk. 1).',
  'refused-rights-of-others':
    'Det ville krænke andres rettigheder og frihedsrettigheder (databeskyttelsesforordningens artikel 15, stk. 4, og artikel 20, stk. 4).',
  'refused-not-possible': 'Det, du beder om, kan ikke lade sig gøre med de oplysninger, det drejer sig om.',
  'type-erasure': 'sletning af personoplysninger',
  'type-access': 'indsigt i personoplysninger',
  'type-portability': 'dataportabilitet',
  'type-rectification': 'berigtigelse af personoplysninger',
  'type-restriction': 'begrænsning af behandlingen',
  'type-objection': 'indsigelse mod behandlingen',
  'status-received': 'Vi har modtaget din anmodning.',
  'status-identity-asked': 'Vi venter på en bekræftelse på, at anmodningen kommer fra dig.',
  'status-searching': 'Vi søger efter de oplysninger, anmodningen vedrører.',
  'status-reviewing': 'Vi gennemgår, hvad der skal gøres.',
  'status-carrying-out': 'Vi udfører det, du har bedt om, og kontrollerer resultatet.',
  'status-telling-others': 'Vi giver besked til dem, som vi har videregivet oplysningerne til.',
  'status-completed': 'Færdig. Vi har sendt et svar.',
  'status-partly-withheld':
    'Færdig, bortset fra en del. I svaret står der, hvad der er undtaget, og hvorfor.',
  'status-refused': 'Anmodningen er afvist. I svaret står der hvorfor.',
  'status-revoked': 'Anmodningen er trukket tilbage.',
  'status-expired': 'Anmodningen er afsluttet, fordi vi ikke fik bekræftet, at den kom fra dig.',
}
