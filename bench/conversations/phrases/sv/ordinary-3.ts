import { list } from '../list.ts'

/** Names of products, systems, rooms, firms and places that are nobody. */
export const furtherOrdinary = list(`
{product} {agiven} 300 XL är slut i lager.
Art. {agiven}-20, två kartonger
Artikelnr {afamily}-4471 saknas på följesedeln.
Modell: {agiven} Mini, serienr ej läsbart
{product} modell {agiven} 2.0
Har ni {agiven} i vitt?
Beställde två {agiven} och en {agiven} XL.
{agiven} finns i björk, ek och svart.
Serien {agiven} utgår till hösten.
{agiven}-serien passar inte ihop med {agiven}-stommen.
Hyllplan till {agiven} 80 cm
Gångjärn {afamily} 110 grader, 6 st
Kökslucka {agiven}, NCS S 0502-Y
Fåtölj {agiven} med pall, returorder {order}
Kudden {agiven} luktar kemikalier.
Mattan {agiven} 160x230 ludar.
Lampan {agiven} E27 blinkar.
Gardinen {agiven} krymper i tvätten.
Porslinet {agiven} tål inte maskindisk.
Glaset {agiven} sprack vid första skålen.
Stickmönster {agiven}, storlek M, hur många nystan?
Garn {agiven} färg 07
Symaskin {afamily} 4200 syr inte sicksack.
Regnställ {agiven} strl 110 läcker i grenen.
Stövel {agiven} Low, sulan lossnade.
Ryggsäck {agiven} 28 liter
Kängan {agiven} GTX
Cykeln {agiven} 7-vxl, ramnr bifogas
Barnstolen {agiven} Air har fått sprickor i bältet.
Tält {agiven} 3, stång saknas
Båtmotor {afamily} 9.9 hk startar inte
Trimmer {afamily} 2300
Pannan {afamily} VX larmar kod 14.
Värmepump {afamily} Nordic visar H71.
Blandare {afamily} 160 cc droppar.
Toalettstol {afamily} med mjukstängning
Termostat {afamily} G3 tappar kontakten.
Porttelefon {afamily} IP saknar ljud.
Mikroskop {afamily} säljs på auktion.
Gitarr {afamily} D-18 med väska.
Piano {afamily} & {afamily}, stämt i våras.
Klocka märkt {afamily}, säljes i befintligt skick.
Romanen {agiven} och havet släpps {date}.
Pocketboken Brevet till {agiven} saknar sista arket.
Filmen {agiven} går inte att spela upp.
Säsong 2 av {agiven} ligger inte ute än.
Spelet {agiven} 3 kraschar på nivå 12.
Kurs: {agiven}-metoden, grund
Webbinarium om {afamily}s modell, anmälan {email}
Podden {agiven} pratar om er idag.
Pjäsen {agiven} är inställd, biljetter återbetalas.
Låten {agiven} saknas i spellistan.
Bilderboken {agiven} badar, åldersgrupp 2-4
Läromedlet {agiven} kräver licens.
Laga med {afamily} finns inte på biblioteket.
Projektet {agiven} är försenat.
Projekt {afamily} går in i fas 3.
Server {agiven}-02 är full.
server {agiven} svarar ej på port 443
Databasen {agiven} backas upp {time}.
Skrivaren {agiven} på plan 3 kladdar.
Klustret {afamily} startas om i natt.
Miljön {agiven}-test är nere.
Wifi-nätet {agiven}_guest kräver lösenord.
Kameran {agiven} vid lastkajen tappar bild.
Deploy av {agiven} misslyckades.
Branchen feature/{agiven} är sammanslagen.
Systemet {agiven} loggar ut alla varje timme.
Logga in i {agiven} med tjänstekort.
Journalsystemet {agiven} ligger nere sedan {time}.
I {agiven} väljer du Fakturor och sedan Export.
Vi byter från {agiven} till {afamily} Ekonomi vid årsskiftet.
Integrationen mot {afamily} Lön är trasig.
Robot {agiven} fastnade i kvittoläsning.
Boka {agiven}, stora salen, till klockan tre.
Mötet flyttas till {agiven} på plan 4.
Sal {afamily} har ingen projektor.
{agiven} (rum 302) är dubbelbokad.
Grupprum {agiven} luktar mögel.
Avdelning {agiven} på förskolan har magsjuka.
Förskolan {agiven} stänger {time}.
Team {agiven} har retro på fredag.
Grupp {afamily} ligger först i serien.
Ärendet ligger hos Team {afamily}.
Jag köpte glasögonen hos {afamily} Optik.
{afamily} Fisk har inga räkor idag.
{afamily} & {afamily} svarar inte i telefon.
Offert från {afamily} & {afamily}
Hos {afamily} Däck fick jag vänta tre timmar.
Vi anlitade {afamily} Måleri, aldrig mer.
{afamily}s Blommor levererade vissna rosor.
{afamily}s Bil i {place} har felräknat.
{agiven}s Hårateljé tar bara Swish.
Hos {agiven}s Café glömde jag mitt paraply.
Pizzeria {agiven}: en Capricciosa utan skinka
Faktura från {afamily} Entreprenad, förfaller {date}
{afamily} Revision vill se verifikationerna.
{afamily}gruppen köper upp fler kliniker.
Bröderna {afamily} Åkeri har fel moms.
Tandläkarna {afamily} skickade påminnelse.
{afamily} Juridik tar inte rättshjälp.
Abonnemanget ligger på {afamily} Mobil.
{afamily} Spa & Konferens, två nätter, halvpension
Chips från {afamily}, fyra påsar krossade.
{afamily} Bryggeri återkallar en öl.
Osten {afamily} Lagrad möglade.
Vid {afamily}s kvarn svänger du vänster.
Genom {afamily} kör man på tio minuter.
Bussen mot {afamily} gick utan mig.
Hållplats {afamily}s torg är indragen.
Parkering {afamily} P-hus, plan -2
Från {agiven}sberg till {place} tar det en timme.
Vägen förbi {afamily}sjön är halt.
Norr om {afamily} råder eldningsförbud.
Strömavbrott i {agiven}lund
Fiber till {agiven}dal dröjer till {date}.
Kvarteret {agiven} ska stambytas.
{afamily}hallen är bokad hela helgen.
Kyrkan S:t {agiven} restaureras.
Brf {agiven} söker ny förvaltare.
Klicka på {Role} och välj Byt roll.
Under Mina sidor > Liv finns försäkringsbrevet.
Inställningar > Konto > Användare > Lägg till
Meny: Hem, Nyheter, Om oss, Kontakt
Knappen Spara är grå.
Välj Vidare och sen Bekräfta.
Gå till fliken Personer, fältet Titel.
Kryssa i Mark och tryck på Nästa.
Rubrik: Sol och bad
Ämne: Rosor till begravning
Ämne: Flytt
Ämne: Glömt Lösenord
Status: Klar
Kategori: Barn
Typ: Utlägg
Färg: Vit
Ort: Lund
Titel: {Role}
`)
