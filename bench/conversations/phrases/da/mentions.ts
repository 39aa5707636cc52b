import { list } from '../list.ts'
import { moreMentions } from './mentions-2.ts'
import { furtherMentions } from './mentions-3.ts'
import { lastMentions } from './mentions-4.ts'

/** What people are, as written right before a name or alone. */
export const roles: readonly string[] = `
vicevært, viceværten, pedel, pedellen, ejendomsfunktionær, varmemester, varmemesteren, butikschef,
butikschefen, uddeler, uddeleren, købmand, købmanden, butiksassistent, kassedamen, ekspedient, ekspedienten,
sælger, sælgeren, lagerchef, lagerchefen, lagermand, truckfører, chauffør, chaufføren, buddet, fragtmand,
fragtmanden, postbud, postbuddet, flyttemanden, pakkebud, montør, montøren, servicemontør, elektriker,
elektrikeren, vvs'er, vvs'eren, blikkenslager, blikkenslageren, smed, smeden, tømrer, tømreren, tømrermester,
snedker, snedkeren, maler, maleren, malermester, murer, mureren, murermester, tagdækker, glarmester,
glarmesteren, låsesmed, låsesmeden, skorstensfejer, skorstensfejeren, kloakmester, brolægger, svejser,
byggeleder, byggelederen, byggesagkyndig, projektleder, projektlederen, entreprenør, sjakbajs, formand,
formanden, næstformand, mægler, mægleren, ejendomsmægler, ejendomsmægleren, udlejer, udlejeren, administrator,
administratoren, ejd.adm., driftsleder, driftslederen, rengøringsassistent, rengøringsdamen, rengøringsleder,
gartner, gartneren, anlægsgartner, læge, lægen, egen læge, praktiserende læge, vagtlæge, vagtlægen, overlæge,
overlægen, ovl., afdelingslæge, reservelæge, turnuslæge, KBU-læge, speciallæge, dr., doktor, kirurg, kirurgen,
sygeplejerske, sygeplejersken, spl., hjemmesygeplejerske, sundhedsplejerske, sundhedsplejersken, sosu'en, SSA,
SSH, sosu-assistent, social- og sundhedshjælper, plejehjemsleder, hjemmehjælper, hjemmehjælperen, jordemoder,
jordemoderen, tandlæge, tandlægen, tandplejer, klinikassistent, fysioterapeut, fysioterapeuten, fys,
ergoterapeut, diætist, psykolog, psykologen, psykiater, psykiateren, talehører, logopæd, kiropraktor,
kiropraktoren, fodterapeut, optiker, optikeren, apoteker, farmaceut, farmaceuten, farmakonom, dyrlæge,
dyrlægen, beslagsmed, lægesekretær, lægesekretæren, afdelingsleder, afdelingslederen, visitator, visitatoren,
sagsbehandler, sagsbehandleren, socialrådgiver, socialrådgiveren, jobkonsulent, jobkonsulenten, mentor,
støttekontaktperson, kontaktperson, bisidder, partsrepræsentant, ambulanceredder, redder, falckredder,
skoleleder, skolelederen, viceskoleleder, skoleinspektør, rektor, lærer, læreren, klasselærer, klasselæreren,
lektor, lektoren, adjunkt, pædagog, pædagogen, pædagogmedhjælper, SFO-leder, dagplejer, dagplejeren,
institutionsleder, vikar, vikaren, AKT-vejleder, PPR-psykolog, studievejleder, UU-vejleder, skolesekretær,
bibliotekar, bibliotekaren, docent, professor, professoren, ph.d.-studerende, dekan, betjent, betjenten,
politibetjent, politiassistent, PA, pb., vicepolitiinspektør, politikommissær, PK, efterforsker,
efterforskeren, vagthavende, vagten, dørmand, anklager, anklageren, senioranklager, advokat, advokaten, adv.,
advokatfuldmægtig, adv.fm., jurist, juristen, forsvarer, forsvareren, bistandsadvokat, dommer, dommeren,
retsassessor, dommerfuldmægtig, domsmand, foged, fogeden, fogedfuldmægtig, kurator, kuratoren, bobestyrer,
bobestyreren, værge, værgen, tolk, tolken, bankrådgiver, bankrådgiveren, rådgiver, rådgiveren, kunderådgiver,
bankassistent, filialdirektør, filialchef, taksator, taksatoren, assurandør, assurandøren, skadebehandler,
forsikringsrådgiver, fuldmægtig, fuldm., specialkonsulent, chefkonsulent, kontorchef, kontorchefen,
kommunaldirektør, borgmester, borgmesteren, rådmand, rådmanden, byrådsmedlem, viceborgmester,
byggesagsbehandler, miljømedarbejder, tilsynsførende, fødevarekontrollant, brandinspektør, indsatsleder,
brandmand, it-supporter, it-chef, IT-ansvarlig, systemadministrator, udvikler, udvikleren, testleder,
produktejer, arkitekt, arkitekten, ingeniør, ingeniøren, landinspektør, konsulent, konsulenten, økonomichef,
økonomichefen, bogholder, bogholderen, revisor, revisoren, statsaut. revisor, lønbogholder, controller,
HR-chef, HR-partner, personalechef, indkøber, indkøberen, direktør, direktøren, adm. dir., adm.dir., CFO,
underdirektør, teamleder, teamlederen, KAM, receptionist, receptionisten, omstillingen, lærling, lærlingen,
elev, eleven, praktikant, praktikanten, ungarbejder, afløser, afløseren, tillidsmand, tillidsmanden, TR, AMR,
fællestillidsrepræsentant, faglig sekretær, træner, træneren, cheftræner, holdleder, holdlederen,
målmandstræner, dommerpåsætter, materialemand, kampfordeler, kasserer, kassereren, sekretær, sekretæren,
referent, dirigent, dirigenten, suppleant, bestyrelsesformand, bestyrelsesmedlem, menighedsrådsformand,
sognepræst, præst, præsten, provst, provsten, biskop, kordegn, kordegnen, graver, graveren, organist,
organisten, kirketjener, imam, bedemand, bedemanden, toastmaster, forlover, togfører, togføreren, lokofører,
buschauffør, buschaufføren, taxachauffør, kaptajn, kaptajnen, styrmand, skipper, havnefoged, havnefogeden,
maskinmester, purser, journalist, journalisten, redaktør, redaktøren, redaktionssekretær, fotograf,
fotografen, vært, studievært, kok, kokken, køkkenchef, køkkenlederen, overtjener, tjener, tjeneren, bager,
bageren, bagermester, konditor, slagter, slagteren, bartender, frisør, frisøren, kosmetolog, massør, skrædder,
mekaniker, mekanikeren, autoforhandler, værkfører, kundemodtager, kørelærer, kørelæreren, synsmand, landmand,
landmanden, gårdejer, fodermester, jagtleder, skovfoged, rejseleder, rejselederen, guiden, spejderleder,
ridelærer, staldmester, barnepigen, babysitteren, sergent, oversergent, premierløjtnant, major
`
  .trim()
  .split(/,\s+/)

/** Who somebody is to the one who writes, as written right before a name. */
export const relations: readonly string[] = `
min mand, min kone, manden, konen, kone, min kæreste, kæresten, kæreste, min samlever, samleveren,
min ægtefælle, ægtefællen, min forlovede, fruen, fyren, min søn, min datter, sønnen, datteren, vores søn,
vores datter, vores ældste, vores yngste, den yngste, ældste søn, yngste datter, min bonussøn, bonusdatteren,
stedsønnen, min plejedatter, plejesønnen, tvillingen, min bror, min søster, bror, søster, broren, søsteren,
lillebror, lillesøster, storebror, storesøster, min halvbror, halvsøsteren, min tvillingebror, brormand,
søsemor, mor, far, min mor, min far, mutti, fatter, mormor, morfar, farmor, farfar, min bedstefar, oldemor,
min moster, moster, min faster, faster, onkel, min onkel, morbror, farbror, tante, min fætter, min kusine,
fætter, kusinen, min nevø, nevøen, min niece, barnebarnet, vores barnebarn, oldebarnet, mit gudbarn, gudmor,
svigermor, svigerfar, min svigermor, min svoger, svogeren, svigerinden, min svigersøn, svigersønnen,
svigerdatteren, min eks, eksen, eksmanden, ekskonen, børnenes far, børnenes mor, hendes mand, hans kone,
deres søn, deres datter, min nabo, naboen, vores nabo, nabokonen, genboen, underboen, overboen, vores lejer,
lejeren, den logerende, min roomie, bofællen, min ven, min veninde, veninden, vennen, min kammerat,
kammeraten, makkeren, min makker, kollegaen, min kollega, vores kollega, en bekendt, min chef, chefen,
vores chef, forgængeren, efterfølgeren, medejeren, kompagnonen, klassekammeraten, holdkammeraten,
studiekammeraten, min elev, min klient, min patient, enken, enkemanden, afdøde, den gamle
`
  .trim()
  .split(/,\s+/)

/** People in all the places a sentence has, mostly by one word of their name. */
export const mentions: readonly string[] = [
  ...list(`
{otherfamily} vil gerne have skiftet sin målerplads.
{otherfamily} aflyste uden at sige et kuk.
{otherfamily} bekræfter modtagelsen af depositum.
{otherfamily} kørte galt på vej til {place}.
{otherfamily} afviste kravet pure.
{otherfamily} sidder i møde til {time}.
{otherfamily} har orlov, {othergiven} kommer i stedet.
{otherfamily} fik afslag på byggetilladelsen.
{otherfamily} bad mig skrive direkte til jer.
{otherfamily} tabte sagen, men anker.
{otherfamily} stemplede ud og tog hjem.
{otherfamily} rykker for tilbagemelding.
{otherfamily} hørte til gengæld ingenting.
{otherfamily} mødte op i klipklapper.
{othergiven} fik den skruet forkert sammen.
{othergiven} bestilte ved et uheld tolv i stedet for to.
{othergiven} bander, fordi printeren er gået død.
{othergiven} er den eneste, som gider læse vejledningen.
{othergiven} trak stikket, og så var det løst.
{kin} mener, det er min skyld, at nettet hakker.
{kin} faldt af cyklen og slog tanden.
{kin} fylder rundt, og jeg mangler stadig gaven fra jer.
{agentgiven} gav mig tre forskellige svar på ti minutter.
{agentgiven} var ellers helt rolig, selvom jeg råbte.
{agentgiven} burde få en medalje.
I dag var {otherfamily} her med stigen.
Heldigvis opdagede {otherfamily} det i tide.
Desværre har {otherfamily} ikke mandat til det.
Pludselig kunne {kin} godt huske koden.
Måske har {othergiven} slettet den.
Bagefter påstod {otherfamily}, at vi selv havde bedt om det.
Næste gang må {othergiven} tage turen.
Derfor ringer {otherfamily} til dig i løbet af dagen.
Eftersom {otherfamily} ikke svarer, går vi til nævnet.
Mens {agentgiven} ledte i systemet, faldt linjen ud.
Indtil {otherfamily} flytter, kan vi ikke male.
Uanset hvad {othergiven} siger, så står der to år i aftalen.
Da {kin} blev født, skiftede vi til den store pakke.
Hvis {otherfamily} spørger, er jeg til tandlæge.
Medmindre {otherfamily} betaler i dag, lukker vi.
{Role} {otherfamily} går hjem klokken to om fredagen.
{Role} {otherfamily} har ikke kvitteret for nøglen.
{Role} {otherfamily}, som vi ellers er glade for, var helt ved siden af sig selv.
Det lød på {role} {otherfamily}, som om sagen var glemt.
Send det hellere til {role} {otherfamily}.
Vi mangler underskrift fra {role} {otherfamily}.
{Role} {otherfamily} trak sig {date}, og siden er intet sket.
Hvem afløser {role} {otherfamily} i sommer?
Hvorfor må kun {role} {otherfamily} åbne skabet?
Påtegnet af {role} {otherfamily} {date}.
{Role} {othergiven} lavede kaffe til os, mens vi ventede.
fik en sms fra {role} {othergiven} om at det er udsat
Skriv et pænt ord om {role} {othergiven} til chefen.
Jeg vil ikke have {role} {otherfamily} ind i mit hjem igen.
Deltagere: {role} {otherfamily}, {role} {othergiven}, undertegnede
{otherfamily} blev {role} i en alder af 29.
{otherfamily} ({role}) har læst korrektur.
{othergiven} / {role} / lokal 42
{other}, {role} og mor til tre, stiller op.
{role} {other} kan træffes mandag {time}
midlertidig {role}: {otherfamily}
Vores nye {role}, {othergiven}, begynder {date}.
Den afgående {role} {otherfamily} får en vingave.
Er det {role} {otherfamily} eller {role} {family}, der bestemmer?
Tid hos {role} {otherfamily} flyttet, se e-Boks.
{Relation} {kin} står og venter ved kassen.
{Relation} {othergiven} har fået sendt en rykker, hun ikke forstår.
Sagen drejer sig om {relation} {kin}, som ligger på hospitalet.
Kan I ikke bare sende det til {relation} {othergiven}?
Det er {relation} {kin}, der styrer økonomien herhjemme.
Pas lige på, {relation} {othergiven} kommer kørende.
må {relation} {kin} hente pakken uden mit kort
Send en kopi til {relation} {othergiven} på {email}
{kin}, {relation}, tog telefonen den dag.
{Relation} (hun hedder {othergiven}) har fuldmagt.
Spørg {relation}, {kin}, hun sad ved siden af.
Jeg skriver på vegne af {relation} {kin} {family}, der er ordblind.
Læg den ind til {otherfamily} på tredje.
Kig forbi {otherfamily}, når du går.
Det rygte stammer fra {otherfamily}.
Ingen tør gå imod {otherfamily}.
Brevet blev afleveret hos {otherfamily} ved en fejl.
Vi har bestilt tid ved {othergiven}.
Cyklen er fra {kin}, hjelmen fra mig.
Det kan du godt love {otherfamily}.
Ud for {otherfamily} er der hul i vejen.
Blandt andre {otherfamily} har klaget.
Siden {otherfamily} er her ingen, der kan fyret.
Under {otherfamily} kørte afdelingen bedre.
Uden om {otherfamily} sker der intet.
Med {otherfamily} ved roret går det fremad.
Om {othergiven} kan jeg kun sige godt.
Over for {otherfamily} lovede I noget andet.
I modsætning til {otherfamily} har jeg betalt.
Foran {kin} sad en mand på to meter.
{otherfamily:gen} hæk er vokset ind over skellet.
{kin:gen} briller er fundet i sandkassen.
Nøglen hænger på {othergiven:gen} krog.
Jeg har arvet {kin:gen} telefonnummer.
{otherfamily:gen} kreditorer står i kø.
Efter {otherfamily:gen} opfattelse er sagen lukket.
Jeg overhørte {otherfamily} sige det i elevatoren.
Politiet afhørte {otherfamily} i formiddags.
Kan man overhovedet fyre {otherfamily}?
Vi måtte hente {kin} hos skolelægen.
Tag {othergiven} af mailinglisten.
De forfremmede {otherfamily}, ikke mig.
Husk at minde {otherfamily} om forsikringen.
Ring {otherfamily} op, inden han når motorvejen.
Jeg kender {othergiven} fra håndbold.
Den ene ejer ({otherfamily}) vil sælge, den anden ikke.
Min rådgiver hos jer ({agentgiven}?) er vist holdt op.
Der var fire til frokost ({othergiven} spiste to gange).
(godt klaret {othergiven}!)
På postkassen står der "{otherfamily}", men her bor kun mig.
Kuglepenen med "{otherfamily}" på er min.
"{othergiven}" lød det bare, da hun tog den.
Pakken er mærket "{turned}".
Et navn går igen i alle bilag: {otherfamily}.
Årets kollega blev: {othergiven}!
Der er kun en, jeg stoler på - {otherfamily}.
Hende med piercingen, {othergiven}, fandt den på lageret.
Sælgeren, {otherfamily}, skjulte skimmelsvampen.
Jeres tekniker, {othergiven}, glemte sin boremaskine.
To af børnene, {kin} og {othergiven}, har astma.
Huset, tegnet af {otherfamily}, er fredet.
{otherfamily} og {family} har byttet garage.
Ring til {othergiven} eller {agentgiven}, de er begge på.
Hverken {otherfamily} eller {role} ville tage ansvar.
Både {role} og {otherfamily} kom for sent.
{othergiven}, {agentgiven} og {kin} spiller double uden mig.
Følgende er ikke betalt: {otherfamily}, {othergiven}, {family}.
Mødt: {otherfamily}, {family}. Afbud: {othergiven}, {agentgiven}. Udeblevet: {kin}.
Afstemning: {turned} 14, {turned} 9, blank 2
Tilmelding lukket, med er {othergiven}, {kin}, {otherfamily}
{kin}, 5 år, har mellemørebetændelse.
{othergiven} (årgang 1939) vil gerne have papirpost.
{otherfamily}, 52 år, nægter sig skyldig.
{other}, cpr kendt, fraflyttet {place} {date}.
storebror på 14, {kin}, henter hende
{kin} 3 og {othergiven} 5, søskenderabat?
Barnet hedder {kin}, men I skriver {othergiven} på alt.
Damen i telefonen hed noget med {othergiven}.
Han, der kaldes {othergiven}, har lavet hjemmesiden.
Under navnet {otherfamily} er der lejet en bil.
Nyt mellemnavn: {otherfamily}
Før brylluppet {otherfamily}, nu {family}.
f. {otherfamily}
Hed {otherfamily} indtil {date}.
sig bare {given}, det gør alle
`),
  ...moreMentions,
  ...furtherMentions,
  ...lastMentions,
]
