import { list } from '../list.ts'
import { moreMentions } from './mentions-2.ts'
import { furtherMentions } from './mentions-3.ts'
import { lastMentions } from './mentions-4.ts'

/** What people are, as written right before a name or alone. */
export const roles: readonly string[] = `
vaktmester, vaktmesteren, butikksjef, butikksjefen, butikkmedarbeider, kassadama, ekspeditør, ekspeditøren,
selger, selgeren, distriktssjef, kjøpmann, kjøpmannen, lagersjef, lagersjefen, lagermedarbeider, truckfører,
sjåfør, sjåføren, budet, budbilsjåfør, postmannen, postbudet, flyttemannen, montør, montøren, elektriker,
elektrikeren, rørlegger, rørleggeren, snekker, snekkeren, tømrer, tømreren, maler, maleren, murer, mureren,
taktekker, blikkenslager, glassmester, låsesmed, låsesmeden, feier, feieren, sveiser, byggeleder,
byggelederen, anleggsleder, prosjektleder, prosjektlederen, bas, formann, formannen, takstmann, takstmannen,
megler, megleren, eiendomsmegler, eiendomsmegleren, utleier, utleieren, huseier, forvalter, forvalteren,
driftsleder, driftslederen, driftstekniker, renholder, renholdsleder, vaskehjelpen, gartner, gartneren,
anleggsgartner, lege, legen, fastlege, fastlegen, overlege, overlegen, turnuslege, LIS1, dr, dr., doktor,
doktoren, kommunelege, legevaktslege, kirurg, kirurgen, sykepleier, sykepleieren, spl., avd.spl.,
helsesykepleier, hjemmesykepleier, hjelpepleier, helsefagarbeider, pleieassistent, jordmor, jordmora,
tannlege, tannlegen, tannpleier, kjeveortoped, fysioterapeut, fysioterapeuten, fysio, ergoterapeut,
ernæringsfysiolog, psykolog, psykologen, psykiater, logoped, kiropraktor, kiropraktoren, naprapat, optiker,
optikeren, farmasøyt, apoteker, apotekteknikeren, dyrlege, dyrlegen, hovslager, helsesekretær, legesekretær,
avdelingsleder, avdelingslederen, enhetsleder, bestyrer, styrer, styreren, pedagogisk leder, barnehagelærer,
assistenten, BPA-assistent, støttekontakt, ambulansearbeider, rektor, rektoren, inspektør, ass. rektor, lærer,
læreren, kontaktlærer, kontaktlæreren, frøken, lektor, lektoren, adjunkt, faglærer, rådgiver, rådgiveren,
miljøarbeider, miljøterapeut, spesialpedagog, SFO-leder, vikar, vikaren, skolesekretær, bibliotekar,
bibliotekaren, dosent, professor, professoren, stipendiat, dekan, studieveileder, politibetjent,
politibetjenten, pb., politioverbetjent, politiførstebetjent, lensmann, lensmannen, etterforsker,
etterforskeren, politiadvokat, politiadvokaten, vekter, vekteren, vakta, statsadvokat, advokat, advokaten,
adv., adv.flm., advokatfullmektig, jurist, juristen, bistandsadvokat, forsvarer, forsvareren, dommer,
dommeren, tingrettsdommer, lagdommer, meddommer, namsmann, namsmannen, namsfogd, tolk, tolken, verge, vergen,
bobestyrer, bostyrer, bankrådgiver, kunderådgiver, kunderådgiveren, banksjef, banksjefen, autorisert rådgiver,
lånebehandler, saksbehandler, saksbehandleren, skadebehandler, takstingeniør, forsikringsrådgiver,
NAV-veileder, veileder, veilederen, kurator, barnevernspedagog, kontaktperson, byggesaksbehandler,
kommunedirektør, kommunedirektøren, ordfører, ordføreren, varaordfører, rådmann, rådmannen, arkivar,
formannskapssekretær, brannsjef, brannkonstabel, overingeniør, it-ansvarlig, IT-konsulent, systemansvarlig,
utvikler, utvikleren, testleder, produkteier, arkitekt, arkitekten, sivilarkitekt, konsulent, konsulenten,
seniorkonsulent, økonomisjef, økonomisjefen, økonomiansvarlig, regnskapsfører, regnskapsføreren, revisor,
revisoren, lønnsmedarbeider, controller, HR-leder, personalsjef, personalsjefen, innkjøper, innkjøperen,
daglig leder, dagl. leder, DL, adm.dir., direktør, direktøren, CFO, nestleder, teamleder, teamlederen, KAM,
resepsjonist, resepsjonisten, sentralbordet, lærling, lærlingen, praktikanten, sommervikar, ekstrahjelpen,
tillitsvalgt, plasstillitsvalgt, verneombud, verneombudet, hovedverneombud, trener, treneren, hovedtrener,
oppmann, oppmannen, lagleder, laglederen, keepertrener, dommeransvarlig, materialforvalter, kasserer,
kassereren, styreleder, styrelederen, styremedlem, varamedlem, sekretær, sekretæren, referent, referenten,
valgkomiteleder, prest, presten, sokneprest, prost, prosten, kapellan, diakon, diakonen, organist, kantor,
kirkeverge, kirketjener, imam, pastor, begravelsesagent, vigsler, forlover, lokfører, konduktør, konduktøren,
ombordansvarlig, bussjåfør, bussjåføren, drosjesjåfør, taxisjåføren, kaptein, kapteinen, styrmann, skipper,
skipperen, maskinist, matros, los, flyvertinne, journalist, journalisten, redaktør, redaktøren, vaktsjef,
vaktsjefen, fotograf, fotografen, programleder, kokk, kokken, kjøkkensjef, kjøkkensjefen, hovmester, servitør,
servitøren, baker, bakeren, konditor, bartender, frisør, frisøren, hudpleier, massør, skredder, mekaniker,
mekanikeren, verksmester, bilselger, kundemottaker, bergingsmann, kjørelærer, kjørelæreren, bonde, bonden,
avløser, jaktleder, reindriftsutøver, turleder, guiden, speiderleder, ridelærer, stallsjef, dagmamma,
barnevakta, løytnant, major, sersjant, oberst
`
  .trim()
  .split(/,\s+/)

/** Who somebody is to the one who writes, as written right before a name. */
export const relations: readonly string[] = `
mannen min, kona mi, samboer, samboeren, samboeren min, min mann, min kone, ektemannen, ektefelle, kjæresten,
kjæresten min, forloveden, typen, dama, fruen, sønnen min, dattera mi, datteren, sønnen, sønnen vår,
dattera vår, eldstesønnen, yngstemann, minstejenta, eldste datter, stesønnen, stedattera, bonusdattera,
bonussønnen, fosterbarnet, tvillingen, broren min, søstera mi, bror, søster, broren, søsteren, lillebror,
lillesøster, storebror, storesøster, halvbroren, tvillingsøstera, brodern, søstra, mamma, pappa, mor, far,
mora mi, faren min, moren, mutter'n, fatter'n, bestemor, bestefar, mormor, morfar, farmor, farfar, besta,
tante, onkel, tanta mi, onkelen min, fetteren, kusina, fetteren min, nevøen, niesen, nevøen min, barnebarnet,
barnebarnet vårt, oldebarnet, gudsønnen, fadderen, svigermor, svigerfar, svigerinna, svogeren, svogeren min,
svigersønnen, svigerdattera, eksen, eksmannen, ekskona, barnefaren, hennes mann, hans kone, sønnen deres,
dattera deres, naboen, naboen min, naboen vår, nabokona, nabogutten, leieboeren, leieboeren vår, hybelboeren,
romkameraten, kompisen, kompisen min, kameraten, kameraten min, bestevenninna, venninna mi, venninnen,
vennen min, en bekjent, en kollega, kollegaen, kollegaen min, sjefen, sjefen min, medeieren, forgjengeren,
etterfølgeren, makkeren, klassekameraten, lagkameraten, studiekameraten, eleven min, klienten min,
pasienten min, enka, enkemannen, avdøde, gubben, kjerringa
`
  .trim()
  .split(/,\s+/)

/** People in all the places a sentence has, mostly by one word of their name. */
export const mentions: readonly string[] = [
  ...list(`
{otherfamily} skulle sende målene innen onsdag.
{otherfamily} påstår at han aldri mottok purringen.
{otherfamily} innrømmet feilen med én gang.
{otherfamily} signerte uten å lese.
{otherfamily} ligger hjemme med omgangssyke.
{otherfamily} sa opp {date}.
{otherfamily} brøytet oss ut før sju.
{otherfamily} ga grønt lys for {amount}.
{otherfamily} møtte ikke i forliksrådet.
{otherfamily} kjører ferga i helga.
{otherfamily} overtar leiligheten etter foreldrene.
{otherfamily} nekter å betale for strømmen.
{othergiven} dultet borti kaffekoppen, og der røk tastaturet.
{othergiven} la posten i feil kasse.
{othergiven} installerte pumpa i fjor høst.
{othergiven} skjønte tegninga på sekundet.
{othergiven} rakk ikke bussen.
{kin} får vondt i magen bare av å se på skolesekken.
{kin} brukte kortet mitt på spill, {amount} på en kveld!
{kin} skal konfirmeres til våren.
{agentgiven} vrøvlet noe om en «tjenesteavgift».
{agentgiven} satte meg på vent i førti minutter.
I går sto {otherfamily} på trappa igjen.
Omsider ringte {otherfamily}.
Visstnok har {otherfamily} byttet jobb.
Her er {otherfamily} den eneste med nøkkelkort.
Så fikk {othergiven} det for seg at alt måtte skrus ned.
Siden i vinter har {kin} bodd hos faren.
Hvis {otherfamily} ikke er hjemme, legg den i boden.
Selv om {othergiven} er flink, rekker hun ikke alt.
Da {otherfamily} endelig fikk opp døra, var det 14 grader inne.
Fordi {kin} er mindreårig, trenger dere underskrifta mi?
Når {otherfamily} er ferdig med loftet, kan dere male.
Straks {othergiven} lander, ringer hun deg.
Før {agentgiven} la på, lovet han en kreditnota.
Mens {kin} sov, tømte noen kontoen.
{Role} {otherfamily} kommer {time}.
{Role} {otherfamily} meldte forfall i siste liten.
{Role} {otherfamily}, som kjenner bygget, mener det er taket.
Vi har klaget til {role} {otherfamily} før.
Ifølge {role} {otherfamily} er alt etter boka.
Har noen nummeret til {role} {otherfamily}?
Det var {role} {otherfamily} som stengte av vannet.
Noter at {role} {otherfamily} har vikar til {date}.
Vedtaket er fattet av {role} {otherfamily}.
{Role} {othergiven} hadde en engels tålmodighet.
snakka med {role} {othergiven}, h*n var usikker
Ros til {role} {othergiven} på dagvakt.
Jeg ønsker ikke mer kontakt med {role} {otherfamily}.
Møte med {role} {otherfamily} og {role} {family} kl. {time}
{otherfamily} er ikke lenger {role}.
{otherfamily} ({role}) holdt innlegg.
{othergiven} - {role} - går av med pensjon.
{other}, {role} ved {place}, uttalte seg muntlig.
{role} {other} i permisjon ut {date}
konstituert {role}: {otherfamily}
Ny {role} heter {othergiven}, hils på!
Påtroppende {role} {otherfamily} får nøklene {date}.
Er {role} {otherfamily} inhabil?
{Relation} {kin} stikker innom med papirene.
{Relation} {othergiven} fikk den til bursdagen og den virker ikke.
Egentlig er det {relation} {kin} som har abonnementet.
Jeg reiser med {relation} {othergiven}, vi vil sitte sammen.
Dere har skrevet regninga på {relation} {kin}.
Uten {relation} {othergiven} hadde jeg ikke funnet knappen.
kan {relation} {kin} logge inn for meg
Her er nummeret til {relation} {othergiven}: {phone}
{kin}, {relation}, er den som kan data hos oss.
{Relation} (altså {othergiven}) var alene hjemme da.
Ring {relation}, {kin}, hvis dere ikke får tak i meg.
Pakka ligger hos {otherfamily} i andre.
Gi beskjed til {otherfamily}.
Alt vi vet, vet vi fra {otherfamily}.
Stol ikke på {otherfamily}.
Jeg la igjen skjerfet hos {otherfamily}.
Vi hører fra {othergiven} i morgen.
Gaven er til {kin}, kvitteringa til meg.
Fullmakten gjelder for {otherfamily}.
Ved {otherfamily} går det en sti ned til brygga.
Mellom {otherfamily} og naboen står det et gjerde på to meter.
Etter {otherfamily} kom tre vikarer på rad.
Over {othergiven} bor det en trommeslager.
På vegne av {otherfamily} ber vi om utsettelse.
Angående {otherfamily}, se vedlegg.
Takket være {othergiven} fikk vi båten på vannet.
Sammen med {kin} satte jeg opp senga på en time.
Bak {otherfamily} sto det ti til i kø.
I stedet for {othergiven} møtte en fyr uten skilt.
Unntatt {otherfamily} har alle fått ny boks.
Bilen til {otherfamily} sperrer for søppelbilen.
Jakka til {kin} ble igjen på bussen.
Skiltet over døra til {othergiven} lyser hele natta.
Mora til {kin} skrev under, ikke jeg.
Advokaten til {otherfamily} truer med stevning.
Hytta til {otherfamily} har samme målernummer som vår.
Jeg traff {otherfamily} på butikken.
Dere må varsle {otherfamily} før dere graver.
Vi har ikke sett {othergiven} siden påske.
Tolken forstod ikke {otherfamily}.
Kjenner noen {otherfamily}?
Fjern {othergiven} fra vaktlista.
Noen må kjøre {kin} hjem {time}.
Har dere purret {otherfamily}?
De lurte {otherfamily} for {amount}.
Legg til {othergiven} i tråden.
Leieren ({otherfamily}) ber om nye persienner.
En på kundesenteret ({agentgiven}, tror jeg) sa noe annet.
Avdødes bror ({otherfamily}) har nøkkel.
(hils {othergiven}!)
På ringeklokka står «{otherfamily}».
Konvolutten var stilet til "{otherfamily}".
«{othergiven}» sto det på skiltet hennes.
Skjermen viser bare "{turned}".
Én person kan svare: {otherfamily}.
Mistenkt for kakerøveriet: {kin} 😄
Det er en til som må spørres - {otherfamily}.
Han i skranken, {othergiven}, bare trakk på skuldrene.
Den forrige eieren, {otherfamily}, fortalte ikke om fukten.
Kollegaen deres, {agentgiven}, var krystallklar på dette.
Barna våre, {kin} og {othergiven}, deler rom.
Regnskapet, ført av {otherfamily}, ble godkjent.
{otherfamily} og {family} bytter uke.
{othergiven} eller {agentgiven} må være på huset.
Verken {role} eller {otherfamily} husket koden.
Enten lyver {otherfamily}, eller så gjør dere.
{othergiven}, {kin} og {agentgiven} er påmeldt.
Påmeldte så langt: {othergiven}, {kin}, {otherfamily}.
Til stede: {otherfamily}, {family}, {othergiven} (fra sak 3). Forfall: {agentgiven}.
Kontaktliste: {turned}, {turned}, {role}
Oppmøte {time}: {othergiven}, {kin}, {otherfamily}, resten kl. ti.
{kin} (8) er redd for hunder.
{othergiven} (f. 1951) bruker rullator.
{otherfamily}, 43, er dømt til bot.
{other}, f. {date}, er bosatt i {place}.
gutten på 12, {kin}, har egen telefon
{kin} 4 og {othergiven} 6 skal på samme avdeling
Jenta heter {kin}, ikke {othergiven}, slik dere skriver.
Det var en som het {othergiven} som tok telefonen.
Broren, kalt {othergiven}, sover på sofaen.
En mann ved navn {otherfamily} spurte etter deg.
Hun kaller seg {othergiven} på nettet.
Pikenavn {otherfamily}
Født {otherfamily}, gift {family}.
tidl. {otherfamily}
Navneendring: {otherfamily} blir {family}.
alle kaller meg {given} men det står {full} i folkeregisteret
Skjøtet ble tinglyst av {otherfamily}.
Kassa ble talt av {othergiven} og kontrollert av {initials}.
Røykvarsleren er montert av {otherfamily}.
Jeg ble kjeftet på av {agentgiven}.
Hentet av {otherfamily} {time}, kvittert.
Saken er tildelt {otherfamily}.
Rommet er ryddet av {othergiven}, senga er klar.
Vi ble tatt imot av {otherfamily} i døra.
Hvem er {otherfamily}?
Hva mener {otherfamily} om taket?
Når har {agentgiven} lunsj?
Hvorfor ringer {otherfamily} meg klokka sju?
Skal {kin} ha med inneklær?
Kom {otherfamily} seg hjem?
Jobber {othergiven} fortsatt hos dere?
Er det sant at {otherfamily} slutter?
Hvordan staver man {otherfamily}?
Vet {othergiven} om dette?
`),
  ...moreMentions,
  ...furtherMentions,
  ...lastMentions,
]
