import type { Words } from './words.ts'

const details = `Nummer: {number}
Gäller: {type}
Mottagen: {received}`

export const swedish: Words = {
  receipt: `Vi har tagit emot din begäran {number}

Vi har tagit emot din begäran och börjar behandla den.

${details}
Svar senast: {due}

Om vi behöver kontrollera att det är du som har skickat begäran hör vi av oss. Så länge vi väntar på det räknas inte tiden.

Här kan du följa din begäran: {status}`,
  'identity-asked': `Bekräfta din begäran {number}

Vi har fått en begäran som gäller dina personuppgifter ({type}). För att ingen annan ska komma åt eller ändra dina uppgifter behöver vi veta att den kommer från dig.

Din kod: {code}

Koden gäller i {minutes} minuter och kan användas en gång. Lämna den inte till någon annan. Vi ringer aldrig och frågar efter den.

Om du inte har skickat någon begäran behöver du inte göra något. Utan koden händer ingenting.`,
  extension: `Vi behöver mer tid för din begäran {number}

Vi har inte hunnit bli klara med din begäran inom en månad och förlänger därför tiden, vilket artikel 12.3 i dataskyddsförordningen tillåter.

${details}
Nytt sista svarsdatum: {due}

Skäl: {reason}`,
  'completed-erasure': `Dina uppgifter är raderade – begäran {number}

Vi har gjort det du bad om i din begäran {number}, som vi tog emot den {received}. Dina personuppgifter är raderade ur våra system för kundtjänst, eller har gjorts om så att de inte längre går att koppla till dig.

Om vi har lämnat ut uppgifterna till andra har vi, så långt det varit möjligt, meddelat dem att de också ska radera dem. Du kan fråga oss vilka de är (artikel 19 i dataskyddsförordningen). I säkerhetskopior finns uppgifter kvar tills kopiorna skrivs över. Om en kopia återställs raderas uppgifterna på nytt.

Intyget om vad som har gjorts finns här: {status}`,
  'completed-access': `Dina personuppgifter – begäran {number}

Här får du en kopia av de personuppgifter som vi har om dig, enligt din begäran {number} som vi tog emot den {received}. Där står också varför vi har uppgifterna, vilka vi har lämnat ut dem till och hur länge vi sparar dem. Uppgifter om andra personer är borttagna.

Hämta dina uppgifter: {link}

Länken fungerar en gång, till och med den {expires}.`,
  'completed-rectification': `Dina uppgifter är rättade – begäran {number}

Vi har rättat dina personuppgifter enligt din begäran {number}, som vi tog emot den {received}. Om vi har lämnat ut uppgifterna till andra har vi, så långt det varit möjligt, meddelat dem vad som har ändrats. Du kan fråga oss vilka de är (artikel 19 i dataskyddsförordningen).

Intyget om vad som har gjorts finns här: {status}`,
  'completed-restriction': `Behandlingen av dina uppgifter är begränsad – begäran {number}

Vi har begränsat behandlingen av dina personuppgifter enligt din begäran {number}, som vi tog emot den {received}. Uppgifterna sparas, men används inte till något annat än det som artikel 18.2 i dataskyddsförordningen tillåter. Vi hör av oss innan begränsningen upphör.

Intyget om vad som har gjorts finns här: {status}`,
  'completed-portability': `Dina uppgifter att ta med dig – begäran {number}

Här får du de personuppgifter som du har lämnat till oss, i ett format som andra system kan läsa, enligt din begäran {number} som vi tog emot den {received}.

Hämta dina uppgifter: {link}

Länken fungerar en gång, till och med den {expires}.`,
  'completed-objection': `Vi har slutat använda dina uppgifter – begäran {number}

Vi har godtagit din invändning {number}, som vi tog emot den {received}. Vi behandlar inte längre dina personuppgifter för de ändamål som du invände mot: de är raderade ur våra system för kundtjänst, eller har gjorts om så att de inte längre går att koppla till dig (artikel 17.1 c i dataskyddsförordningen).

Intyget om vad som har gjorts finns här: {status}`,
  'partly-withheld': `Svar på din begäran {number}

Vi har gjort det du bad om, utom i en del. Här står vad som är undantaget, varför och hur länge.

${details}

{kept}

Hämta dina uppgifter: {link}

Länken fungerar en gång, till och med den {expires}.

{rest}`,
  refused: `Svar på din begäran {number}

Vi kan inte göra det du bad om i din begäran.

${details}

Skäl: {why}

{note}`,
  revoked: `Din begäran {number} är återkallad

Din begäran {number} ({type}) är återkallad, och vi gör inget mer med den. Du kan när som helst skicka en ny.`,
  expired: `Din begäran {number} är avslutad

Vi bad om en bekräftelse på att begäran kom från dig, men har inte fått någon. Därför har vi avslutat den utan åtgärd. Det säger inget om huruvida vi har uppgifter om dig.

${details}

Du kan när som helst skicka en ny begäran.`,
  'nothing-found': `Svar på din begäran {number}

Med de uppgifter som vi har fått kan vi inte hitta några personuppgifter i våra system för kundtjänst som vi kan koppla till dig.

${details}

Om du har varit i kontakt med oss under en annan e-postadress, ett annat telefonnummer eller kundnummer kan du lämna det, så söker vi igen (artikel 11.2 i dataskyddsförordningen).`,
  greeting: 'Hej!',
  rights: `Du kan klaga hos en tillsynsmyndighet för dataskydd (artikel 77) och vända dig till domstol (artikel 79 i dataskyddsförordningen).

Tillsynsmyndighet: {authority}`,
  closing: `Med vänlig hälsning
{controller}
{contact}`,
  kept: '– {what}: {why}. {until}',
  'kept-until': 'Sparas till och med den {until}.',
  'kept-open': 'Sparas så länge skälet finns kvar.',
  'kept-rest': 'När tiden för ett undantag är slut gör vi resten utan att du behöver be om det igen.',
  'in-part': 'delvis',
  'kind-ticket': 'Ärenden',
  'kind-contact': 'Kontaktuppgifter',
  'kind-other': 'Andra poster',
  'page-title': 'Din begäran',
  'page-code': 'Kod för att följa din begäran',
  'page-show': 'Visa',
  'page-number': 'Nummer',
  'page-type': 'Gäller',
  'page-state': 'Läge',
  'page-received': 'Mottagen',
  'page-due': 'Svar senast',
  'page-unknown': 'Koden stämmer inte med någon begäran. Kontrollera att den är rätt skriven.',
  'page-proof': 'Koden i vårt meddelande till dig',
  'page-confirm': 'Bekräfta',
  'page-wrong': 'Koden är fel eller gäller inte längre.',
  'page-again': 'Har koden gått ut, eller skrevs den fel för många gånger?',
  'page-send': 'Skicka en ny kod',
  'page-sent':
    'Om det går att skicka en ny kod är den på väg till den adress vi har. En kod som fortfarande gäller byts inte ut. Hör av dig till oss om det inte kommer någon.',
  'page-certificate': 'Intyg över vad som har gjorts',
  'page-wait': 'För många försök. Vänta en minut och försök igen.',
  'page-language': 'Språk',
  'page-promise': 'Vi tog emot din begäran den {received} och svarar senast den {due}.',
  'page-identity':
    'Vi tog emot din begäran den {received}. Vi kan gå vidare först när du har bekräftat att den kommer från dig: skriv in koden från vårt meddelande här nedanför. Till dess räknas tiden för vårt svar inte.',
  'page-longer': 'Det tar längre tid än en månad. Varför står i vårt meddelande till dig.',
  'page-late':
    'Vi tog emot din begäran den {received} och skulle ha svarat senast den {due}. Vi ber om ursäkt för dröjsmålet.',
  'page-answered': 'Vi tog emot din begäran den {received} och svarade den {ended}.',
  'page-closed': 'Vi tog emot din begäran den {received}. Den avslutades den {ended}.',
  'ground-hold':
    'måste bevaras på grund av ett pågående rättsligt ärende, en granskning eller en begränsning av behandlingen',
  'ground-statute': 'måste sparas enligt lag (artikel 17.3 b i dataskyddsförordningen)',
  'ground-claims':
    'behövs för att fastställa, göra gällande eller försvara rättsliga anspråk (artikel 17.3 e i dataskyddsförordningen)',
  'ground-other-basis':
    'behandlas på en annan rättslig grund, mot vilken det inte finns någon rätt att invända (artikel 21.1 i dataskyddsförordningen)',
  'ground-doubtful': 'det är inte säkert att uppgifterna gäller dig, och de ändras inte förrän det är utrett',
  'ground-operator': 'har undantagits efter prövning i det enskilda fallet',
  'ground-not-possible': 'går för närvarande inte att ändra av tekniska skäl',
  'refused-not-identified':
    'Vi har inte kunnat fastställa att begäran kommer från den person som uppgifterna gäller (artiklarna 11.2 och 12.2 i dataskyddsförordningen).',
  'refused-unfounded': 'Begäran är uppenbart ogrundad (artikel 12.5 i dataskyddsförordningen).',
  'refused-excessive':
    'Begäran är orimlig, särskilt för att samma sak har begärts flera gånger (artikel 12.5 i dataskyddsförordningen).',
  'refused-not-a-customer':
    'Med de uppgifter som vi har fått kan vi inte hitta några personuppgifter som vi ansvarar för och kan koppla till dig (artikel 11 i dataskyddsförordningen).',
  'refused-overriding-grounds':
    'Det finns tvingande berättigade skäl för behandlingen som väger tyngre än dina intressen, rättigheter och friheter, eller så behövs den för rättsliga anspråk (artikel 21.1 i dataskyddsförordningen).',
  'refused-rights-of-others':
    'Det skulle inverka menligt på andras rättigheter och friheter (artiklarna 15.4 och 20.4 i dataskyddsförordningen).',
  'refused-not-possible': 'Det som begärs går inte att göra med de uppgifter som det gäller.',
  'type-erasure': 'radering av personuppgifter',
  'type-access': 'tillgång till personuppgifter',
  'type-portability': 'överföring av personuppgifter (dataportabilitet)',
  'type-rectification': 'rättelse av personuppgifter',
  'type-restriction': 'begränsning av behandlingen',
  'type-objection': 'invändning mot behandlingen',
  'status-received': 'Vi har tagit emot din begäran.',
  'status-identity-asked': 'Vi väntar på en bekräftelse på att begäran kommer från dig.',
  'status-searching': 'Vi söker efter de uppgifter som begäran gäller.',
  'status-reviewing': 'Vi granskar vad som ska göras.',
  'status-carrying-out': 'Vi utför det du har begärt och kontrollerar resultatet.',
  'status-telling-others': 'Vi meddelar dem som vi har lämnat ut uppgifterna till.',
  'status-completed': 'Klart. Vi har skickat ett svar.',
  'status-partly-withheld': 'Klart, utom i en del. I svaret står vad som är undantaget och varför.',
  'status-refused': 'Begäran har avslagits. I svaret står varför.',
  'status-revoked': 'Begäran är återkallad.',
  'status-expired': 'Begäran är avslutad, eftersom vi inte fick någon bekräftelse på att den kom från dig.',
}
