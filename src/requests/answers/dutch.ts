import type { Words } from './words.ts'

const details = `Nummer: {number}
Betreft: {type}
Ontvangen: {received}`

export const dutch: Words = {
  receipt: `Wij hebben uw verzoek {number} ontvangen

Wij hebben uw verzoek ontvangen en nemen het in behandeling.

${details}
Antwoord uiterlijk: {due}

Als wij moeten controleren of het verzoek van u komt, nemen wij contact met u op. De tijd dat wij daarop wachten, telt niet mee.

U kunt uw verzoek hier volgen: {status}`,
  'identity-asked': `Bevestig uw verzoek {number}

Wij hebben een verzoek over uw persoonsgegevens ontvangen ({type}). Om te voorkomen dat iemand anders uw gegevens kan zien of wijzigen, moeten wij weten dat het van u komt.

Uw code: {code}

De code is {minutes} minuten geldig en kan één keer worden gebruikt. Geef de code niet aan anderen. Wij bellen u nooit om ernaar te vragen.

Hebt u geen verzoek ingediend, dan hoeft u niets te doen. Zonder de code gebeurt er niets.`,
  extension: `Wij hebben meer tijd nodig voor uw verzoek {number}

Het lukt ons niet uw verzoek binnen één maand af te handelen. Daarom verlengen wij de termijn, zoals artikel 12, lid 3, van de AVG toestaat.

${details}
Nieuwe uiterste datum: {due}

Reden: {reason}`,
  'completed-erasure': `Uw gegevens zijn gewist – verzoek {number}

Wij hebben gedaan wat u vroeg in uw verzoek {number}, dat wij op {received} hebben ontvangen. Uw persoonsgegevens zijn gewist uit onze systemen voor klantenservice, of zo gewijzigd dat ze niet meer met u in verband kunnen worden gebracht.

Als wij de gegevens aan anderen hebben verstrekt, hebben wij hun voor zover mogelijk laten weten dat ook zij de gegevens moeten wissen. U kunt ons vragen wie dat zijn (artikel 19 van de AVG). In back-ups blijven gegevens aanwezig tot deze worden overschreven. Als een back-up wordt teruggezet, worden de gegevens opnieuw gewist.

Het bewijs van wat er is gedaan, vindt u hier: {status}`,
  'completed-access': `Uw persoonsgegevens – verzoek {number}

Hierbij ontvangt u een kopie van de persoonsgegevens die wij van u hebben, zoals gevraagd in uw verzoek {number}, dat wij op {received} hebben ontvangen. Daarin staat ook waarom wij de gegevens hebben, aan wie wij ze hebben verstrekt en hoe lang wij ze bewaren. Gegevens van andere personen zijn verwijderd.

Download uw gegevens: {link}

De link werkt één keer, tot en met {expires}.`,
  'completed-rectification': `Uw gegevens zijn gecorrigeerd – verzoek {number}

Wij hebben uw persoonsgegevens gecorrigeerd zoals gevraagd in uw verzoek {number}, dat wij op {received} hebben ontvangen. Als wij de gegevens aan anderen hebben verstrekt, hebben wij hun voor zover mogelijk laten weten wat er is gewijzigd. U kunt ons vragen wie dat zijn (artikel 19 van de AVG).

Het bewijs van wat er is gedaan, vindt u hier: {status}`,
  'completed-restriction': `De verwerking van uw gegevens is beperkt – verzoek {number}

Wij hebben de verwerking van uw persoonsgegevens beperkt zoals gevraagd in uw verzoek {number}, dat wij op {received} hebben ontvangen. De gegevens worden bewaard, maar niet gebruikt voor iets anders dan artikel 18, lid 2, van de AVG toestaat. Wij laten het u weten voordat de beperking wordt opgeheven.

Het bewijs van wat er is gedaan, vindt u hier: {status}`,
  'completed-portability': `Uw gegevens om mee te nemen – verzoek {number}

Hierbij ontvangt u de persoonsgegevens die u aan ons hebt verstrekt, in een vorm die andere systemen kunnen lezen, zoals gevraagd in uw verzoek {number}, dat wij op {received} hebben ontvangen.

Download uw gegevens: {link}

De link werkt één keer, tot en met {expires}.`,
  'completed-objection': `Wij gebruiken uw gegevens niet meer – verzoek {number}

Wij hebben gevolg gegeven aan uw bezwaar {number}, dat wij op {received} hebben ontvangen. Wij verwerken uw persoonsgegevens niet meer voor de doeleinden waartegen u bezwaar hebt gemaakt: ze zijn gewist uit onze systemen voor klantenservice, of zo gewijzigd dat ze niet meer met u in verband kunnen worden gebracht (artikel 17, lid 1, onder c, van de AVG).

Het bewijs van wat er is gedaan, vindt u hier: {status}`,
  'partly-withheld': `Antwoord op uw verzoek {number}

Wij hebben gedaan wat u vroeg, op een deel na. Hieronder staat wat is uitgezonderd, waarom en hoe lang.

${details}

{kept}

Download uw gegevens: {link}

De link werkt één keer, tot en met {expires}.

{rest}`,
  refused: `Antwoord op uw verzoek {number}

Wij kunnen niet voldoen aan uw verzoek.

${details}

Reden: {why}

{note}`,
  revoked: `Uw verzoek {number} is ingetrokken

Uw verzoek {number} ({type}) is ingetrokken en wij doen er niets meer mee. U kunt op elk moment een nieuw verzoek indienen.`,
  expired: `Uw verzoek {number} is afgesloten

Wij hebben u gevraagd te bevestigen dat het verzoek van u komt, maar hebben geen bevestiging ontvangen. Daarom hebben wij het afgesloten zonder iets te doen. Dit zegt niets over de vraag of wij gegevens van u hebben.

${details}

U kunt op elk moment een nieuw verzoek indienen.`,
  'nothing-found': `Antwoord op uw verzoek {number}

Met de gegevens die wij hebben gekregen, vinden wij in onze systemen voor klantenservice geen persoonsgegevens die wij met u in verband kunnen brengen.

${details}

Hebt u met een ander e-mailadres, telefoonnummer of klantnummer contact met ons gehad, dan kunt u dat aan ons doorgeven en zoeken wij opnieuw (artikel 11, lid 2, van de AVG).`,
  greeting: 'Goedendag,',
  rights: `U hebt het recht een klacht in te dienen bij een toezichthoudende autoriteit voor gegevensbescherming (artikel 77) en beroep in te stellen bij de rechter (artikel 79 van de AVG).

Toezichthoudende autoriteit: {authority}`,
  closing: `Met vriendelijke groet
{controller}
{contact}`,
  kept: '– {what}: {why}. {until}',
  'kept-until': 'Bewaard tot en met {until}.',
  'kept-open': 'Bewaard zolang de reden bestaat.',
  'kept-rest':
    'Zodra de termijn van een uitzondering voorbij is, doen wij de rest zonder dat u er opnieuw om hoeft te vragen.',
  'in-part': 'gedeeltelijk',
  'kind-ticket': 'Klantvragen',
  'kind-contact': 'Contactgegevens',
  'kind-other': 'Andere gegevens',
  'page-title': 'Uw verzoek',
  'page-code': 'Code om uw verzoek te volgen',
  'page-show': 'Tonen',
  'page-number': 'Nummer',
  'page-type': 'Betreft',
  'page-state': 'Voortgang',
  'page-received': 'Ontvangen',
  'page-due': 'Antwoord uiterlijk',
  'page-unknown': 'De code hoort niet bij een verzoek. Controleer of u de code juist hebt ingevoerd.',
  'page-proof': 'De code uit ons bericht aan u',
  'page-confirm': 'Bevestigen',
  'page-wrong': 'De code is onjuist of niet meer geldig.',
  'page-again': 'Is de code verlopen, of is die te vaak verkeerd ingevoerd?',
  'page-send': 'Een nieuwe code sturen',
  'page-sent':
    'Als er een nieuwe code kan worden gestuurd, is die onderweg naar het adres dat wij hebben. Een code die nog geldig is, wordt niet vervangen. Neem contact met ons op als er geen code komt.',
  'page-certificate': 'Bewijs van wat er is gedaan',
  'page-wait': 'Te veel pogingen. Wacht een minuut en probeer het opnieuw.',
  'page-language': 'Taal',
  'page-promise': 'Wij hebben uw verzoek op {received} ontvangen en antwoorden uiterlijk op {due}.',
  'page-identity':
    'Wij hebben uw verzoek op {received} ontvangen. Wij kunnen pas verder als u hebt bevestigd dat het van u komt: vul hieronder de code uit ons bericht in. Tot dan loopt de termijn voor ons antwoord niet.',
  'page-longer': 'Het duurt langer dan een maand. In ons bericht aan u staat waarom.',
  'page-late':
    'Wij hebben uw verzoek op {received} ontvangen en hadden uiterlijk op {due} moeten antwoorden. Onze excuses voor de vertraging.',
  'page-answered': 'Wij hebben uw verzoek op {received} ontvangen en op {ended} beantwoord.',
  'page-closed': 'Wij hebben uw verzoek op {received} ontvangen. Het is op {ended} gesloten.',
  'ground-hold':
    'bewaring is nodig vanwege een lopende juridische procedure, een onderzoek of een beperking van de verwerking',
  'ground-statute': 'bewaring is wettelijk verplicht (artikel 17, lid 3, onder b, van de AVG)',
  'ground-claims':
    'nodig voor de instelling, uitoefening of onderbouwing van een rechtsvordering (artikel 17, lid 3, onder e, van de AVG)',
  'ground-other-basis':
    'verwerking op een andere rechtsgrond, waartegen geen recht van bezwaar bestaat (artikel 21, lid 1, van de AVG)',
  'ground-doubtful':
    'het is niet zeker dat de gegevens u betreffen; ze worden niet gewijzigd voordat dit duidelijk is',
  'ground-operator': 'uitgezonderd na een beoordeling van het individuele geval',
  'ground-not-possible': 'wijziging is op dit moment om technische redenen niet mogelijk',
  'refused-not-identified':
    'Wij hebben niet kunnen vaststellen dat het verzoek afkomstig is van de persoon op wie de gegevens betrekking hebben (artikel 11, lid 2, en artikel 12, lid 2, van de AVG).',
  'refused-unfounded': 'Het verzoek is kennelijk ongegrond (artikel 12, lid 5, van de AVG).',
  'refused-excessive':
    'Het verzoek is buitensporig, met name omdat herhaaldelijk om hetzelfde is verzocht (artikel 12, lid 5, van de AVG).',
  'refused-not-a-customer':
    'Met de gegevens die wij hebben gekregen, vinden wij geen persoonsgegevens waarvoor wij verantwoordelijk zijn en die wij met u in verband kunnen brengen (artikel 11 van de AVG).',
  'refused-overriding-grounds':
    'Er zijn dwingende gerechtvaardigde gronden voor de verwerking die zwaarder wegen dan uw belangen, rechten en vrijheden, of de verwerking is nodig voor een rechtsvordering (artikel 21, lid 1, van de AVG).',
  'refused-rights-of-others':
    'Het zou afbreuk doen aan de rechten en vrijheden van anderen (artikel 15, lid 4, en artikel 20, lid 4, van de AVG).',
  'refused-not-possible': 'Wat u vraagt, is met de betreffende gegevens niet mogelijk.',
  'type-erasure': 'wissing van persoonsgegevens',
  'type-access': 'inzage in persoonsgegevens',
  'type-portability': 'overdracht van persoonsgegevens',
  'type-rectification': 'rectificatie van persoonsgegevens',
  'type-restriction': 'beperking van de verwerking',
  'type-objection': 'bezwaar tegen de verwerking',
  'status-received': 'Wij hebben uw verzoek ontvangen.',
  'status-identity-asked': 'Wij wachten op de bevestiging dat het verzoek van u komt.',
  'status-searching': 'Wij zoeken de gegevens waarop het verzoek betrekking heeft.',
  'status-reviewing': 'Wij beoordelen wat er moet gebeuren.',
  'status-carrying-out': 'Wij voeren uw verzoek uit en controleren het resultaat.',
  'status-telling-others': 'Wij informeren de partijen aan wie wij de gegevens hebben verstrekt.',
  'status-completed': 'Afgehandeld. Wij hebben u een antwoord gestuurd.',
  'status-partly-withheld':
    'Afgehandeld, op een deel na. In het antwoord staat wat is uitgezonderd en waarom.',
  'status-refused': 'Het verzoek is afgewezen. In het antwoord staat waarom.',
  'status-revoked': 'Het verzoek is ingetrokken.',
  'status-expired':
    'Het verzoek is afgesloten, omdat wij geen bevestiging hebben ontvangen dat het van u kwam.',
}
