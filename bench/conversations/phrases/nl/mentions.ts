import { list } from '../list.ts'
import { mentions2 } from './mentions-2.ts'
import { mentions3 } from './mentions-3.ts'
import { mentions4 } from './mentions-4.ts'
import { mentions5 } from './mentions-5.ts'
import { mentions6 } from './mentions-6.ts'
import { mentions7 } from './mentions-7.ts'

const words = (text: string): readonly string[] => text.trim().split(/,\s+/)

/** Titles, trades and functions as they stand before a name or for the person: Dutch. */
export const roles = words(`
huismeester, conciërge, conciërges, beheerder, verhuurder, verhuurster, huisbaas, hospita, makelaar,
aankoopmakelaar, taxateur, syndicus, wijkbeheerder, huurder, huurster, onderhuurder, koper, verkoper,
verkoopster, filiaalmanager, filiaalhouder, bedrijfsleider, bedrijfsleidster, winkelier, winkelmanager,
caissière, kassamedewerker, vakkenvuller, afdelingshoofd, teamleider, teamleidster, teamlead, ploegbaas,
ploegleider, voorman, uitvoerder, werfleider, projectleider, projectmanager, planner, planster, coördinator,
locatiemanager, directeur, directrice, adjunct-directeur, zaakvoerder, zaakvoerster, bestuurder, voorzitter,
voorzitster, penningmeester, secretaris, secretaresse, assistente, managementassistent, office manager,
receptioniste, baliemedewerker, telefoniste, stagiair, stagiaire, leerling, vakantiewerker, jobstudent,
uitzendkracht, interimmer, invalkracht, oproepkracht, trainee, chef, cheffin, baas, manager, leidinggevende,
HR-adviseur, personeelsfunctionaris, recruiter, accountmanager, vertegenwoordiger, inkoper, inkoopster,
adviseur, hypotheekadviseur, consultant, klantadviseur, medewerker, medewerkster, servicemedewerker, collega,
chauffeur, vrachtwagenchauffeur, buschauffeur, bezorger, bezorgster, pakketbezorger, koerier, fietskoerier,
postbode, facteur, postbezorger, taxichauffeur, machinist, conducteur, conductrice, treinbegeleider,
rijinstructeur, magazijnier, magazijnmeester, magazijnmedewerker, orderpicker, heftruckchauffeur, expediteur,
verhuizer, monteur, servicemonteur, cv-monteur, technicus, technieker, installateur, loodgieter, elektricien,
elektrieker, timmerman, schrijnwerker, schilder, stukadoor, plakker, metselaar, stratenmaker, dakdekker,
glazenzetter, tegelzetter, aannemer, keukenmonteur, slotenmaker, hovenier, tuinman, tuinier,
schoorsteenveger, garagist, automonteur, garagehouder, fietsenmaker, opticien, kapper, kapster,
schoonheidsspecialiste, bakker, slager, beenhouwer, traiteur, kok, chef-kok, souschef, ober, kelner,
gastvrouw, barman, uitbater, uitbaatster, cafébaas, hotelmanager, reisleider, reisleidster, hostess,
huisarts, arts, tandarts, kinderarts, kaakchirurg, cardioloog, internist, specialist, dokter, dierenarts,
apotheker, apothekersassistente, doktersassistente, praktijkondersteuner, verloskundige, vroedvrouw,
kraamverzorgster, verpleegkundige, verpleger, verpleegster, hoofdverpleegster, wijkverpleegkundige,
thuishulp, verzorgende, zorgcoördinator, fysiotherapeut, kinesist, logopediste, diëtiste, psycholoog,
psychiater, therapeut, maatschappelijk werker, maatschappelijk werkster, jeugdwerker, wijkcoach, casemanager,
bewindvoerder, curator, mentor, voogd, gezinsvoogd, onthaalmoeder, gastouder, oppas, nanny, leraar, lerares,
leerkracht, docent, docente, meester, juf, juffrouw, onderwijzeres, rector, conrector, schoolhoofd,
intern begeleider, zorgjuf, overblijfmoeder, klassenouder, hoogleraar, professor, promotor, decaan,
studieadviseur, politieagent, agent, agente, wijkagent, rechercheur, brigadier, inspecteur, hoofdinspecteur,
commissaris, boa, officier van justitie, rechter, kantonrechter, griffier, deurwaarder, gerechtsdeurwaarder,
advocaat, advocate, raadsman, notaris, kandidaat-notaris, mediator, getuige, aangever, verdachte, eiser,
gedaagde, cliënt, cliënte, tolk, boekhouder, boekhoudster, accountant, belastingadviseur, controller,
bankdirecteur, verzekeringsagent, tussenpersoon, makelaar in verzekeringen, schade-expert, expert,
schadebehandelaar, dossierbeheerder, behandelaar, ambtenaar, wethouder, schepen, burgemeester, raadslid,
gemeenteraadslid, gedeputeerde, minister, staatssecretaris, griffiemedewerker, brandweerman, bevelvoerder,
ambulancebroeder, kapitein, sergeant, majoor, dominee, pastoor, pastor, kapelaan, diaken, koster, imam,
organist, dirigent, voorganger, trainer, trainster, coach, assistent-trainer, scheidsrechter, scheids,
grensrechter, keeper, spits, aanvoerder, terreinknecht, materiaalman, wedstrijdsecretaris, ploegmaat,
schipper, havenmeester, stuurman, redacteur, eindredacteur, journalist, verslaggever, fotograaf, fotografe,
presentator, regisseur, vormgever, tekenaar, schrijfster, uitgever, programmeur, ontwikkelaar, developer,
tester, applicatiebeheerder, systeembeheerder, sysadmin, scrum master, product owner, servicedesker,
beveiliger, portier, badmeester, uitvaartleider, begrafenisondernemer, boer, boerin, imker, jager,
boswachter, patiënt, patiënte, cursist, lid, deelnemer, afzender, ontvanger, contactpersoon, aanvrager,
melder, klager, sollicitant, vrijwilliger, vrijwilligster, opvolger, vervanger, bewoner, bewoonster, mw., mw,
mevr., mevrouw, dhr., dhr, de heer, meneer, dr., drs., mr., ir., ing., prof., prof. dr., ds., adv., PC, PL,
TL, KA, ha, vpk, lkr., medew., coll., kl., cl., pt., wnd. directeur, mej.
`)

/** How people speak of those close to them, as it stands before a given name: Dutch. */
export const relations = words(`
mijn man, mijn vrouw, m'n man, m'n vrouw, mijn broer, mijn zus, m'n broer, m'n zus, mijn broertje,
mijn zusje, mijn zoon, mijn dochter, onze zoon, onze dochter, ons zoontje, ons dochtertje, onze jongste,
onze oudste, onze kleine, mijn vader, mijn moeder, mijn pa, mijn ma, ons ma, onze pa, ons moeder, mijn mama,
mijn papa, oma, opa, tante, nonkel, oom, mijn oma, mijn opa, mijn bomma, ons bomma, mijn grootmoeder,
mijn tante, mijn oom, mijn neef, mijn nicht, mijn neefje, mijn nichtje, mijn zwager, mijn schoonzus,
mijn schoonbroer, mijn schoonvader, mijn schoonmoeder, mijn schoonzoon, mijn schoondochter, mijn ex, m'n ex,
mijn ex-man, mijn ex-vrouw, mijn vriend, mijn vriendin, mijn lief, mijn partner, mijn verloofde,
mijn echtgenoot, mijn echtgenote, mijn wederhelft, manlief, mijn buurman, mijn buurvrouw, onze buurman,
onze buurvrouw, buurman, buurvrouw, buurjongen, buurmeisje, de overbuurman, mijn onderbuurvrouw,
mijn bovenbuur, mijn huisgenoot, mijn huisgenote, mijn kotgenoot, mijn collega, onze collega, collega,
mijn maat, mijn maatje, mijn beste vriend, mijn beste vriendin, een vriend van me, een kennis, mijn baas,
mijn stiefvader, mijn stiefmoeder, mijn stiefzoon, mijn halfbroer, mijn halfzus, mijn tweelingzus,
mijn kleinzoon, mijn kleindochter, ons kleinkind, mijn petekind, mijn meter, mijn peter, mijn pleegzoon,
zijn vrouw, haar man, zijn broer, haar zus, hun dochter, hun zoon, uw man, uw dochter, je broer, je zus,
jullie zoon, zus, broer, neef, nicht, dochter, zoon, moeder, vader, echtgenote, weduwe, wijlen mijn man,
wijlen mijn moeder, mijn overleden vader, mijn getuige, de vriendin van mijn zoon
`)

/** Sentences, notes and scraps about people, most of them named by one word: Dutch. */
export const mentions: readonly string[] = [
  ...list(`
{otherfamily} heeft beloofd de stukken voor {date} na te sturen.
{otherfamily} belt morgen terug.
{otherfamily} tekent voor ontvangst.
{otherfamily} vergeet dat altijd, graag even achteraan bellen.
{otherfamily} komt rond {time} met de hoogwerker.
{otherfamily} rijdt vandaag de route {place}.
{otherfamily} gaf akkoord, dus die mag de deur uit.
{otherfamily} zit sinds maandag ziek thuis.
{otherfamily} betaalt de rest na oplevering.
{otherfamily} plaatst donderdag de nieuwe ketel.
{otherfamily} runt nu het filiaal in {place}.
{otherfamily} ontkent dat hij achter het stuur zat.
{otherfamily} woont hier al sinds mei niet meer.
{otherfamily} eist excuses op papier.
{otherfamily} vond het coulance, geen recht.
{otherfamily} weigert.
{otherfamily} wacht al vier weken en wordt nu toch wat kribbig.
{otherfamily} weet nergens van, zegt ie.
{otherfamily} zegde op per {date}.
{otherfamily} stuurt het recept rechtstreeks naar de apotheek.
{otherfamily} begeleidt deze klant al jaren, waarom dan wisselen?
{otherfamily} controleert nu de meterstanden.
{otherfamily} wil z'n geld.
{otherfamily} verzoekt om een belletje op {phone}.
{otherfamily} kreeg dezelfde aanmaning twee keer.
{otherfamily} had dat moeten zien.
{otherfamily} zou toch allang op de hoogte zijn?
{otherfamily} wordt per de eerste vervangen door {other}.
{otherfamily} was eerder.
{otherfamily} hier, goeiemorgen, ik bel weer over {order}.
{otherfamily} nee, zegt techniek. {agentgiven} ja.
{otherfamily} kan niet, {othergiven} ook niet.
{otherfamily} moet me dat zelf maar eens komen zeggen.
{otherfamily} groet niet eens terug.
{otherfamily} rekent af, {othergiven} pakt in.
{otherfamily} mag niet tekenen, alleen de directie.
{otherfamily} is ons nog {amount} schuldig.
{otherfamily}, wonende te {place}, verklaart als volgt:
{otherfamily} / {firm}, zitting {date}, {time}
{otherfamily} verscheen niet op de afspraak.
{otherfamily} verliet het pand omstreeks {time}.
{otherfamily} gaf toe de sleutel kwijt te zijn.
{otherfamily} vervangt morgen de meter, kelder graag open.
{otherfamily} draaide gisteren de late dienst van {othergiven}.
{otherfamily} en ik hebben dat zo afgesproken.
{otherfamily} of {family}, wie van de twee gaat erover?
{otherfamily} wou er niks van weten.
{otherfamily} gaat per {date} met pensioen, wie legt er mee in voor een cadeau?
{otherfamily} schakelde meteen de verzekering in.
{otherfamily} hing op.
Volgens {otherfamily} ligt het aan de voeding.
Van {otherfamily} nog steeds geen reactie.
Bij {otherfamily} krijg ik de voicemail.
Voor {otherfamily} ligt er een envelop bij de balie.
Zonder {otherfamily} loopt hier alles in de soep.
Tegen {otherfamily} is aangifte gedaan.
Vanwege {otherfamily} moest ik twee keer rijden.
Met {otherfamily} was {amount} afgesproken.
Door {otherfamily} is de opzegging afgegeven.
Behalve {otherfamily} heeft niemand een sleutel.
Sinds {otherfamily} er zit, kloppen de uren.
Tussen {otherfamily} en de VvE botert het niet.
Ondanks {otherfamily} en zijn bezwaren is er besteld.
Naast {otherfamily} woont nu een gezin met drie honden.
In plaats van {otherfamily} kwam er een leerling zonder gereedschap.
Namens {otherfamily} vraag ik naar de stand van zaken.
Aan {otherfamily} doorgestuurd op {date}.
Via {otherfamily} hoorde ik dat het niet doorgaat.
Onder {otherfamily} liep de zaak beter.
Tot {otherfamily} antwoordt, ligt alles stil.
Over {otherfamily} geen kwaad woord.
Achter {otherfamily} op de lijst graag een vinkje.
Dankzij {otherfamily} draait de installatie weer!
Inclusief {otherfamily} waren we met zeven.
Na {otherfamily} is het jouw beurt.
Naar {otherfamily} gemaild, leesbevestiging binnen.
Omtrent {otherfamily} is niets vastgelegd.
Gisteren heeft {otherfamily} de borg teruggestort.
Vanochtend stond {otherfamily} voor een dichte deur.
Vorige week was {otherfamily} nog vol goede moed.
Morgen doet {otherfamily} de vroege dienst.
Daarna belde {otherfamily} nog twee keer.
Helaas heeft {otherfamily} de verkeerde maat ingepakt.
Kennelijk zou {otherfamily} getekend hebben.
Misschien kan {otherfamily} invallen.
Intussen is {otherfamily} verhuisd.
Gelukkig had {otherfamily} een kopie.
Op {date} bevestigde {otherfamily} de ontvangst.
Om {time} meldde {otherfamily} de brand.
Hier moet {otherfamily} over beslissen.
Ook {otherfamily} stond met de mond vol tanden.
Alleen {otherfamily} en de huismeester kunnen bij de serverruimte.
Zelfs {otherfamily} moest lachen.
Altijd heeft {otherfamily} het gedaan.
Alweer {otherfamily}...
Nu zit {otherfamily} in het bestuur en gaat de contributie omhoog.
Dan maar zonder {otherfamily}.
En {otherfamily}? Die zwijgt.
Maar {otherfamily} heeft het beloofd!
Want {otherfamily} wist precies wat er in de doos zat.
Dus {otherfamily} zegt A en jullie zeggen B.
Waarom heeft {otherfamily} dat niet meteen gezegd?
Wanneer is {otherfamily} er weer?
Werkt {otherfamily} nog bij jullie?
Heeft {otherfamily} al betaald?
Kent {otherfamily} de code van de slagboom?
Weet {otherfamily} dat {othergiven} ermee stopt?
Kan {otherfamily} bellen in plaats van weer de hotline?
Waar hangt {otherfamily} uit?
Wie gaf {otherfamily} toegang?
Moet ik {otherfamily} oppiepen?
Is {otherfamily} daar?
Dat {otherfamily} zo zou reageren, had niemand verwacht.
Omdat {otherfamily} de trein miste, gaat het overleg niet door.
Mocht {otherfamily} bellen: doorverbinden!
Nadat {otherfamily} had opgehangen, kwam er een sms.
Of {otherfamily} akkoord is, staat nergens.
Als {otherfamily} niet voor {time} levert, annuleer ik.
Hoewel {otherfamily} getekend heeft, krijg ik een aanmaning.
Zodra {otherfamily} terug is, pakken we het op.
Terwijl {otherfamily} aan het boren was, sprong de leiding.
Ik heb bij {otherfamily} de voicemail ingesproken.
Ik denk dat {otherfamily} zich verrekend heeft.
ik ken {otherfamily} nog van school, die belazert niemand
Wij hebben {otherfamily} ingehuurd, niet {firm}.
Ze hadden me {otherfamily} aangeraden.
U heeft {otherfamily} toch zelf gestuurd!
Graag {otherfamily} in de cc.
Niet meer aan {otherfamily} schrijven, die is weg.
Geef {otherfamily} even een seintje.
Zeg maar tegen {otherfamily} dat ik bij de poort sta.
Vraag {otherfamily}, niet mij.
Laat {otherfamily} met rust, die kan er ook niks aan doen.
Haal {otherfamily} van de maillijst.
Verbind me maar door met {otherfamily}.
Doe {otherfamily} de groeten!
Wie is in godsnaam {otherfamily}?
Er belde ene {otherfamily} met een anoniem nummer.
Een zekere {otherfamily} bestelde op mijn naam.
Een vrouw die zich {otherfamily} noemde stond aan de deur.
Zo iemand als {otherfamily} heeft elke garage nodig.
Die {otherfamily} van jullie magazijn spoort niet.
Die {otherfamily} aan de balie was kortaf.
De oude {otherfamily} verkocht nog op een handdruk.
De jonge {otherfamily} doet het nu, de dochter dus.
Onze {otherfamily} weet dat wel.
Waarnemer is {otherfamily}.
Behandelaar: {otherfamily}
Behandeld door: {otherfamily} (afwezig t/m {date})
Notulist: {otherfamily}
`),
  ...mentions2,
  ...mentions3,
  ...mentions4,
  ...mentions5,
  ...mentions6,
  ...mentions7,
]
