import { list } from '../list.ts'

/** Family names alone in all cases: at desks and doors, in rotas and minutes, behind titles, with clitics. */
export const mentionsByFamilyName = list(`
{otherfamily} taas kerran syytti toimittajaa.
{otherfamily} ilmoittaa tarkemman ajan myöhemmin.
{otherfamily} ei paikalla. Uusi yritys ke.
{otherfamily} vain nauroi.
{otherfamily} itse sanoi, että takuu kattaa tämän.
{otherfamily} omin käsin kantoi sen kolmanteen kerrokseen.
{otherfamily} voi todistaa puolestani.
{otherfamily} on tainnut sekoittaa mittarit.
{otherfamily} saattaa muistaa, hän teki kartoituksen.
{otherfamily} vastasi aikoinaan siitä varastosta.
{otherfamily} lähettelee minulle jonkun toisen tiliotteita.
{otherfamily} otti loparit. Kukaan ei tuuraa.
{otherfamily} soitti {family:all}, joka soitti minulle.
{otherfamily} myönsi viimein, että lava katosi heiltä.
{otherfamily} vaatii ehdottomasti paperisen.
{otherfamily} vaikutti epävarmalta takuusta.
{otherfamily} poistui työmaalta {time}, portti jäi auki.
{otherfamily} tulee seitsemältä, silloin sen tavoittaa.
{otherfamily} lainasi patterin, kiitos hänelle.
{otherfamily} kertoi {family:all} ja {family} koko kylälle.
{otherfamily} kai sen poisti.
{otherfamily} muuten kyseli samaa.
{otherfamily} sen sijaan vastasi heti.
{otherfamily} puolestaan on sitä mieltä, ettei virhettä ole.
{otherfamily} hakee itse, kunhan pääsee.
{otherfamily} pois, {family} tilalle
{otherfamily:gen} perheellä on sama vika.
{otherfamily:gen} väki saapuu kahdella autolla.
{otherfamily:gen} veljekset käyttävät samaa tunnusta.
{otherfamily:gen} kaksoset ovat lauantain uinnissa.
{otherfamily:gen} koira puri lähettiä.
{otherfamily:gen} ruutu on varattu kuuteen.
{otherfamily:gen} porukka muutti pääsiäisenä.
{otherfamily:gen} pariskunta istuu ikkunan ääreen.
{otherfamily:gen} äänensävy oli asiaton.
{otherfamily:gen} läppäri on yhä listalla.
{otherfamily:gen} kulkukortti löytyi vessasta
{otherfamily:gen} äiti soitti, poika on kipeä.
{otherfamily:gen} versio ei täsmää.
{otherfamily:gen} poissa ollessa ei kukaan allekirjoita.
{otherfamily:gen} puhelimeen vastasi vaimo, joka ei tiennyt.
{otherfamily:gen}kin lasku oli väärin.
{otherfamily:gen} ja kumppanin jäljiltä on roskaa.
Ihan sama, {otherfamily:gen} mielestä siis.
Ei ollut {otherfamily:gen} vika, luin numeron väärin.
Kuka ajaa {otherfamily:gen} reitin?
{otherfamily:gen} sanoin: "kone ei anna".
Paketti odottaa {otherfamily:gen} portailla.
Vien sen {otherfamily:gen} työpöydälle.
Laitoin kopion {otherfamily:gen} lokeroon.
Tulin {otherfamily:gen} tilalle.
Seison {otherfamily:gen} oven takana, eikä kukaan avaa.
Tapasin {otherfamily:gen} rappukäytävässä.
Siirretään palaveri {otherfamily:gen} loman yli.
Kuskina oli kai {otherfamily:gen} vanhin, ei {otherfamily} itse.
{otherfamily:all} viesti perille {time}.
{otherfamily:all} tiedoksi, {family:all} toimeenpantavaksi.
{otherfamily:all} riittää kahvikuppi.
{otherfamily:all} on turha soittaa ennen puoltapäivää.
{otherfamily:all} jäi laskusta puolet.
{otherfamily:all}kin tuli karhukirje.
Anna {otherfamily:all} aikaa viikko.
Ovi oli lukossa, joten jätin sen {otherfamily:all}.
Myönnetty {otherfamily:all} {amount}.
Ääni {otherfamily:all}, tyhjiä kolme
Kenelle kuuluu, {otherfamily:all} vai {family:all}?
Syöttö {family:abl} {otherfamily:all} ja maali.
Vuokrasin sen {otherfamily:all}, en {family:all}.
Tarjottu {otherfamily:all}, ei kiinnosta
Postit {otherfamily:all} kesän ajan, kiitos.
{otherfamily:abl} voi kysyä koodin.
{otherfamily:abl} saatu tarjous {amount}
{otherfamily:abl} meni sormi oven väliin.
{otherfamily:abl} puuttuu enää yksi nimi.
{otherfamily:abl} terveisiä: sulake vaihdettu.
{otherfamily:abl}kin peruttiin aika.
Hae avain {otherfamily:abl}, ylin summeri.
Pyydettiin lausunto {otherfamily:abl} ja {family:abl}.
Saapunut posti: {otherfamily:abl} 2 kirjettä
Leikattiin {otherfamily:abl} polvi {date}.
Luvan sain {otherfamily:abl} suullisesti.
Perin saatavaa {otherfamily:abl}.
Vastaus {otherfamily:abl}: ei käy.
{otherfamily:ade} on tänään tenttipäivä.
{otherfamily:ade} taitaa olla sama lämmityskattila.
{otherfamily:ade} loppui usko.
{otherfamily:ade}kin vuotaa katto.
{otherfamily:ade} kaksi lasta, {family:ade} ei yhtään
Yövyimme {otherfamily:ade}, kun lattia kuivui.
Kävin {otherfamily:ade} kahvilla ja näin sen laitteen.
Pakettimme on {otherfamily:ade}, kuulemma.
Onko {otherfamily:ade} tai {family:ade} avain kellariin?
Maksuaika {otherfamily:ade} 30 pv, muilla 14
Juttu on nyt {otherfamily:ade}.
Tulkki {otherfamily:ade}, {date}, 1 h
{otherfamily:ela} ja {family:ela} tuli riita.
{otherfamily:ela} oli lehdessä kuva.
{otherfamily:ela} sanottua: laiska, mutta rehellinen.
{otherfamily:ela}kin tuli isä.
Pidä huoli {otherfamily:ela}.
Kuulitko jo {otherfamily:ela}?
Kyse ei ole vain {otherfamily:ela}.
Tein ilmoituksen {otherfamily:ela} {date}.
{otherfamily:ill} sattui pahasti, mutta ambulanssia ei tarvittu.
{otherfamily:ill} verrattuna olette nopeita.
{otherfamily:ill}kin voi luottaa.
Kyllästyin {otherfamily:ill}, vaihdoin yhtiötä.
Jos asia liittyy {otherfamily:ill}, soittakaa minulle.
Koira kiintyi {otherfamily:ill}.
{otherfamily:ine} ei ole moittimista.
{otherfamily:ine} on ainesta.
{otherfamily:ine}kin on puolensa.
{otherfamily:ess} tai ilman, minä kirjaudun.
{otherfamily:ess} tunnettu huijari soitti meillekin.
Ostin liput {otherfamily:ess}, vaihtakaa nimi.
Syntyjään hän on {otherfamily}.
Otti nimen {otherfamily} vasta eläkkeellä.
Nimeni muuttui {otherfamily:tra} {date}.
Häntä kutsutaan täällä vain {otherfamily:tra}.
{otherfamily:par} ei saa kiinni mistään.
{otherfamily:par} naurattaa, minua ei.
{otherfamily:par} lainatakseni: ei kuulu meille.
{otherfamily:par}kin on jo varoitettu.
{otherfamily:par} ja {family:par} haettiin kuulutuksella.
Etsin {otherfamily:par}, onko hän talossa?
Kysyin {otherfamily:par}, sain {family:gen}.
Tuuraan {otherfamily:par}, joten kestää vähän.
Äänestimme {otherfamily:par} puheenjohtajaksi.
Sijaistaa {otherfamily:par} {date} alkaen: {family}
Ilman {otherfamily:par} ei aukea varasto.
{otherfamily} ajojärjestelystä sanoo torstai.
{otherfamily} palkkahallinnosta pitää lomakettani.
{otherfamily} kassalta päästi meidät sisään.
{otherfamily} infosta ei suostunut.
{otherfamily} it-tuesta nollasi sen, kiitti
{otherfamily} palautuksista oli asiallinen.
{otherfamily} sieltä toisesta konttorista
{otherfamily} vastapäätä, {family} alapuolella, kummallakaan ei lämpöä
{otherfamily} toiselta puolelta käytävää ottaa pakettimme.
Soita ovikelloa {otherfamily}.
Summeri {otherfamily}, 4. krs
Ovikoodi ei toimi, paina kohtaa {otherfamily}.
Toimita pihan perälle, nimi {otherfamily}.
Lähetys: {family}, c/o {otherfamily}, {place}
Siivousvuoro: {otherfamily}, ensi viikolla {family}.
Lumityöt vk 1 {otherfamily}, vk 2 {family}, vk 3 kukaan
Yöt: {otherfamily}/{family}. Päivät: {othergiven} + keikkalainen.
06-14 {otherfamily}⏎14-22 {family}
ma {otherfamily}⏎ti {family}⏎ke {otherfamily}
Varalla {otherfamily} su klo 24 asti.
Kimppakyyti: {otherfamily} ajaa, {family} maksaa parkin.
EA-vastaavat: {otherfamily}, {family}
Ylik. {otherfamily} otti tiedot ylös.
Vanh. konst. {otherfamily} tutkii.
Rkom. {otherfamily} johtaa tutkintaa.
Käräjätuom. {otherfamily} lykkäsi asian.
Prof. {otherfamily} haluaa kalvonsa takaisin.
Dos. {otherfamily:gen} vastaanotto myöhässä
Tri {otherfamily} kirjoitti lausunnon.
Toht. {otherfamily} peruutti luennon.
Maist. {otherfamily:abl} puuttuu arvosana.
Ins. {otherfamily} laski kuormat.
Arkkit. {otherfamily:gen} piirustukset, sarja 4
Past. {otherfamily} siunaa.
Kpl. {otherfamily} soittaa takaisin.
Kapt. {otherfamily}, ohjaamosta hyvää iltaa
Ltn {otherfamily} kadotti kulkuluvan
Toim.joht. {otherfamily} on matkoilla.
Os.pääll. {otherfamily} hyväksyi {date}.
Apul.joht. {otherfamily} soitti kotiin.
Vs. {role} {otherfamily} allekirjoitti.
Va. {role} {otherfamily:gen} päätös
Ent. {role} {otherfamily} muistaa tämän varmasti.
Sair.hoit. {otherfamily} antoi tipan.
Puh.joht. {otherfamily} avasi kokouksen.
Siht. {otherfamily}, varalla {family}
Ma. lehtori {otherfamily} sairaana
HERRA {otherfamily} EI OLE TILIN OMISTAJA
KIIRE - {otherfamily} - EI LÄMPÖÄ - 2 LASTA
PYYDÄN ETTÄ {otherfamily} SOITTAA
SAAJA {otherfamily} SELITE VUOKRA
MYYTY - {otherfamily} - {amount}
EI SAA SOITTAA {otherfamily:all} ENNEN KLO 12
JÄTETTY NAAPURIIN {otherfamily}
OLEN SANONUT TÄSTÄ {otherfamily:all} NELJÄSTI
VARATTU {otherfamily:all}
TÄSSÄ {otherfamily} TAAS, MISSÄ RAHANI
- Kuka tätä hoitaa?⏎- {otherfamily}.
- Varaajan nimi?⏎- {family}.
K: kuka niin sanoi? V: {otherfamily}
Sukunimi? {family}.
Kaksoisnimi: {otherfamily}-{family}
{family}, kuten se jalkapalloilija, ei sukua.
{family} tässä, soitin äsken.
Täällä taas {family}, asia {order}.
Varaus on nimellä {family} tai ehkä {otherfamily}, mies sen teki
Väsynyt {family}, {place}
Vieras {family}, isäntä {otherfamily}, kortti 31
Tiiaukset: 8.10 {otherfamily}, 8.20 {family}
Kantajat: {otherfamily}, {family} ja neljä serkkua
Onko {otherfamily:ela} kuulunut ketään? Siis {otherfamily}?
`)
