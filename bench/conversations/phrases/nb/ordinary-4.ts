import { list } from '../list.ts'

/** Menus, labels, animals, spelling words, words in capitals: nobody. */
export const lastOrdinary = list(`
Kategori: Barn
Type: Utlegg
Farge: Hvit
Poststed: Moss
Tittel: {Role}
Stilling: {role}
Avdeling: Lønn
Yrke: {Role}, deltid
Mottaker: Lager
Avsender: Sentralbord
Navn på hund: {agiven}
Dyrets navn: {agiven}, rase: buhund
Katten {agiven} er forsikret hos dere.
Kua {agiven} halter.
Merra {agiven} skal bedekkes {date}.
Travhesten {agiven} Faksen sto over.
Ferga {agiven} er tatt ut av rute.
M/F {agiven} legger fra kai {time}.
Hurtigruta {agiven} anløper {place} for sent.
Nattoget kjøres med lok {agiven}.
Ekstremværet {agiven} treffer {place} i natt.
En {afamily} 240 fra 88 går ikke gjennom EU-kontroll.
Kjører en Clio og en {agiven} stasjonsvogn.
{afamily}s sykdom, henvisning kreves
{afamily}-skåren er 4.
Ifølge {afamily}s lov blir spenningen null.
Medisin: {agiven} 35 minipille, fornyes
Krem {agiven} 1 % er reseptfri.
{afamily}-stipendet har frist {date}.
{afamily}prisen gikk til en skoleklasse.
{agiven}-appen må oppdateres.
Assistenten {agiven} skjønner ikke spørsmålet.
Boten {agiven} skrev det samme tre ganger.
Rosen {agiven} har fått soppflekker.
Potet, sort {agiven}, 10 kg
Epletre {agiven}, 12 liters potte
Tulipanløk {agiven} 25 pk
{Role}.
{Role} ringte, sa du?
{Role} mangler på kveldsskiftet.
Flere enn én {role} har slutta.
Trenger {role} snarest!
{Role} på plass {time}
Snakk med {role} før du drar.
Hei {role}, kan du låse opp porten?
Takk {role}!
Ikke engang {role} visste det.
Er du {role} eller?
Kontaktperson: {role}
Valgt til {role}: ingen
Spør {relation} først.
{Relation} har ikke fullmakt.
{relation} sa nei
Kjør hjem til {relation} med maten.
A som Anna, B som Bernhard, C som Cæsar.
Regnr. David Karin, så fem siffer
Staves Quintus Rikard Sigrid.
med W som i Willy
Teodor Ulrik, deretter 58 og Å
Fredrik Gustav Harald, altså FGH
Koden er Zakarias Ærlig Østen.
Per kunde maks to.
Per og pål ble det ikke noe av, det er bare et eventyr.
Odd og Even brukes på parkeringsdagene.
Even number, står det på engelsk.
Liv laga, sa de, og så døde planta.
Siv vokser i vannkanten.
Ask og alm er fredet her.
Roser og tulipaner leveres {date}.
Gro sakte, stelles ofte, står det på frøposen.
Dag og natt, natt og dag.
Bo lenger hjemme, tema på tirsdag.
Stein i skoen. Grus i maskineriet.
Storm og regn hele uka.
Berg og dalbane
Lind, to meter, leveres på pall.
Eik, ask, lønn: 900 kr favnen.
Dal eller fjell, hva passer best?
Holmen og skjæret følger ikke med kartet.
Frisk luft.
Sterk, Rask, Modig: velg ett ord.
Bakke og fly, begge deler.
Haugen må bort før vinteren.
Moen er militærområde, ingen adgang.
Lie ikke funnet i ordlista.
Vik og fjord er stengt for fiske.
Nes og tange
Foss og stryk, livsfare!
Strand, bad og badevakt
Li, dal og hei er bratt.
Hjort på fylkesvei 40.
Ulv og Bjørn er sett ved hyttene.
Falk har levert redningsvesten.
Tiger i tanken, tom konto.
Engen slås i juli.
Borg av sand, bilder følger.
Sunn mat, Sunn kropp, Sunn økonomi
Ny kunde? Ja. Gammel? Nei.
Vår jobb, Vår skyld, Vår regning.
Hei Support
Hei Lager, hvor er pall 8?
Hei Booking
God Kveld
Takk På Forhånd
God Helg Ønskes Fra Resepsjonen
Mvh Leietaker
-Kjøkkenet
Hilsen Team Levering
Ring Hjemmesykepleien, ikke Legevakta.
Snakk med Økonomi.
Videre til Juridisk for vurdering.
Svar fra Skatteetaten: Avslag.
Til Alle Medlemmer
Fra: Noreply <{email}>
Inkassoavdelingen <{email}> skrev:
januar, Mars og mai er fullt
Mai passer, Juni ikke.
Skjærtorsdag, Langfredag, Påskeaften: stengt?
Sankthans feires på brygga.
SØNDAG STENGT
UTE AV DRIFT
FORSINKET LEVERING, KUNDE MISFORNØYD
PASSORDET ER UTLØPT
Fy Søren så dyrt
Herregud!
Jøss Da
Uff Nei
Jepp Fiksa
Ingen Anelse
Voilà, ferdig.
Service Desk Tier Two er Offline.
Customer Care, Back Office og Field Service
KAM, SLA, FAQ og ETA er forklart på s. 2.
Vedl. 3, Fig. 2, Kap. 5
KID, Kto. og Iban
jf. pkt. 4 / forts. neste side
Prestegården, Lærerværelset, Legeerklæring
Politihuset ligger i Storgata.
Dommerkurset er fullt.
`)
