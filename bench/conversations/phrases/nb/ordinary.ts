import { list } from '../list.ts'
import { moreOrdinary } from './ordinary-2.ts'
import { furtherOrdinary } from './ordinary-3.ts'
import { lastOrdinary } from './ordinary-4.ts'

/** Sentences that name nobody; `{afamily}` and `{agiven}` are names of things there. */
export const ordinary: readonly string[] = [
  ...list(`
{afamily} Bygg AS er slått konkurs.
Rørlegger {afamily} AS har sendt faktura to ganger.
Advokatfirmaet {afamily} & {afamily} representerer motparten.
Bestilte kake fra Baker {afamily} i {place}.
{afamily} Eiendom svarer ikke på mail.
Kjøpt hos {afamily} Sport, kvittering vedlagt.
{afamily} Auto tar ikke elbiler.
Gartneri {afamily} har stengt for sesongen.
Frisør {agiven} har bare drop-in.
Kafé {agiven} åpner {time}.
{afamily} Transport henter pallen.
{afamily} & Sønn Begravelsesbyrå sendte feil regning.
Konsernet {afamily} Gruppen varsler oppsigelser.
Team {afamily} stiller med to lag.
Ring Team {agiven}, de har vakt.
Møterom {agiven} er opptatt til {time}.
Auditorium {afamily}, inngang B.
Avdeling {agiven} har besøksstans.
Stue {agiven} trenger flere bleier.
MS {agiven} er innstilt på grunn av vær.
Hurtigbåten {agiven} går ikke på søndager.
Skøyta {agiven} fikk motorstopp utenfor {place}.
Ekstremværet {agiven} tok garasjeporten.
Etter stormen {agiven} er linja nede.
Orkanen {agiven} er nedgradert.
Renault {agiven} 2018, EU-kontroll utgått.
En grå Toyota {agiven} sto i rundkjøringa.
{afamily}s gate er stengt for asfaltering.
Møt opp på {afamily}s plass {time}.
Holdeplass {afamily}veien er flyttet.
{afamily}bakken er ikke strødd.
{afamily}tunnelen stenger klokka elleve.
{afamily} skole har planleggingsdag.
{afamily} barnehage melder om omgangssyke.
{afamily} kirke er kald om vinteren.
Sameiet {afamily} har årsmøte {date}.
{afamily} borettslag bytter leverandør.
{afamily} IL - {afamily} TF 3-1
{afamily}prisen deles ut i november.
{afamily} legat tar imot søknader.
{afamily}stiftelsen avslo.
St. {agiven} sykehjem har ikke wifi.
{agiven} vinterdress str. 98 lekker i sømmen.
Sofa {agiven} kom uten bein.
Ønsker å bytte kjolen {agiven} fra S til M.
Sparkesykkelen {agiven} Pro lader ikke.
Garnet {agiven}, farge 22, er utgått.
Seng {agiven} 150, madrass følger ikke med.
Lampa {agiven} flimrer.
Dyna {agiven} lukter vått fjær.
Bunadssølv, modell {agiven}, er tilbakekalt.
Tapet {afamily} fra batch 7.
Chatboten {agiven} svarte på svensk.
{agiven}, den virtuelle assistenten deres, skjønner ikke dialekt.
Appen {agiven} krasjer på Android.
Spillet {agiven} Adventures lar seg ikke laste ned.
Robotklipperen, kalt {agiven}, kjørte i bekken.
Hunden {agiven} spiste fjernkontrollen.
Katta {agiven} må chippes på nytt.
Kua {agiven} har mastitt.
Hesten {agiven} stiller i fjerde løp.
Toget {agiven} står i {place}.
Serveren {agiven} svarer ikke.
Skriver {afamily} i 2. etasje er tom for toner.
Prosjekt {agiven} er satt på vent.
Operasjon {agiven} starter {date}.
Potet, sort {agiven}, 5 kg.
Rosen {agiven} tåler ikke frost.
{afamily}s sykdom er utelukket.
{afamily}-testen var negativ.
{afamily}metoden er utdatert.
Serien {agiven} ligger ikke på {product} lenger.
Låta "{agiven}" går i loop på ventelinja.
Filmen om {agiven} og trollet har ikke undertekst.
Bokserien {agiven} er utsolgt.
{Role} ringte aldri tilbake.
{Role} sa det motsatte.
{Role} var ikke å få tak i.
{Role} søkes, fast stilling i {place}.
La meg snakke med {role}.
Hvem er {role} hos dere?
Vi har ikke hatt {role} siden jul.
Spør {role} eller {role}.
Ta det opp med din {role}.
Til: {role} Fra: {role}
Underskrift {role}:
{Relation} ble kjempelei seg.
{Relation} har det samme problemet.
Jeg ringer for {relation}, som hører dårlig.
Hils {relation}!
{Relation} og jeg har felles konto.
Dette gjelder {relation}, ikke meg.
{firm} tar aldri telefonen.
Ifølge {firm} er den sendt.
{product} piper om natta.
{place} er utsolgt.
Fra {place} via {place}, toget var fullt.
Hei kundeservice, hvor er {order}?
Hei Team
Hei Alle Sammen,
Hei Igjen!
God morgen Sentralbord
Hallo Naboer
Kjære Kollegaer,
Kjære Foresatte
Kjære Beboer,
Hei Legekontoret, må avbestille {time}.
Takk Skal Du Ha
Takk Like Så
Tusen Hjertelig
Fra: Regnskap
Til: Alle ansatte
Til: Styret
Att: Fakturamottak
Kunde: nei
Kontakt: mangler
Navn:
Fornavn: Etternavn: Fødselsdato:
Saksbehandler: ikke tildelt
Signatur: ok
Personalavdelingen <{email}>
Bestilling <{email}> skrev:
Faktura ({email})
Ikke Svar (automatisk melding)
Kundenr;Fornavn;Etternavn;Poststed;Status
Dato | Klokkeslett | Signatur | Merknad
Bakgrunn: se vedlegg.
Tiltak: Ingen.
Årsak: Brukerfeil
Diagnose: Lungebetennelse
Allergier: Nøtter, Skalldyr
Saksliste: Innkalling, Referat, Eventuelt
Resultat: Hjemme 2, Borte 2
Stein i glasset fra grusbil.
Stein for stein ble muren ny.
Steinen i ringen er løs.
Bjørn observert ved {place}, hold bikkja i bånd.
Bjørk gir best ved.
Tor med hammeren på T-skjorta, trykket flasset.
Tora leses i synagogen.
Liv laga, sa stormannen.
Liv og røre i oppgangen hele natta.
Dag 2 uten vann.
Dag ut og dag inn den samme feilen.
Dagen etter var alt borte.
Oddetall til venstre, partall til høyre.
Even Better heter foundationen.
Finn.no-annonsen er fjernet.
Finn fram kvitteringa først.
Storm i vannglass, dette.
Storm i kastene, brua stengt.
Sol og regn om hverandre.
Solveggen må males.
Vår- og høstrengjøring hos {firm}.
Våren er sen i {place}.
Fred å få, trodde jeg.
Frid og fryd, sto det på kortet.
Unn deg en kaffe mens du venter.
Unna vei, her kommer flyttelasset.
Ask og alm har soppsykdom.
Rosa skjorte ble grå.
Iris og pupill måles hos optikeren.
Max-nivå er merket med strek.
My er en gresk bokstav, ikke en enhet.
Mai er full, prøv juni.
Per i dag har vi ingen ledige.
Per person blir det {amount}.
Hans og hennes, det gamle settet.
Hans egen feil, mener dere?
Bo trygt, reis trygt.
`),
  ...moreOrdinary,
  ...furtherOrdinary,
  ...lastOrdinary,
]
