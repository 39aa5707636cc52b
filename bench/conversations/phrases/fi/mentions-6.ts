import { list } from '../list.ts'

/** Given names alone in all cases, spoken Finnish, nicknames, initials and cut names, sign-offs. */
export const mentionsByGivenName = list(`
se {othergiven} sano et sulake
toi {othergiven} on kyl aika helmi
tää {othergiven} ei vastaa mulle
yks {othergiven} soitti teiltä
joku {kin} vastas puhelimeen
meidän {kin} voi hakee la
teidän {othergiven} on ihan kultaa
se {othergiven} jonka sain viime viikol oli paljon mukavempi
puhunks mä nyt {othergiven:gen} vai {agentgiven:gen} kaa
tiiätkö mitä {othergiven} antaa olla
no {agentgiven} se oli siinä kiitos
joo {agentgiven} kokeilin jo
sitähän mä {agentgiven:all} sanoin
sori {agentgiven} akku loppu
ootko siel {agentgiven}?
haloo? {agentgiven}?
oota {agentgiven} vaimo haluu sanoo jotain
kiitti {agentgiven} oot legenda
öitä {othergiven}
huomenta {othergiven} kuuluuks mitään, {product}
voit kysyy {othergiven:abl} jos et usko
oon {given} enkä {othergiven}
se tulee {kin:all} ei mulle
{kin} tarttee sen kouluun ma
{kin} teki väärin sori
{kin:ade} on mun tunnukset haittaaks
missä {kin:gen} lippu
luulen et {othergiven} lähti jo
mä ja {othergiven} ootetaan ulkona
{othergiven:abl} ja {kin:abl} veloitettiin molemmilta
tulossa {othergiven:gen} kyydissä
{othergiven} istuu tässä vieressä se voi selittää
juttelin just {othergiven:gen} kanssa. ei apua
{othergiven} kipee, {agentgiven} tuuraa
siis onko {othergiven} se pomo
emt {othergiven} hoiti sen
{othergiven} kato dm
kiva {othergiven}
heippa {othergiven} kuullaan
pliis {othergiven}
eiku {othergiven} vaan
sano {kin:all} et soittaa
annoin {othergiven:all} kaikki paperit
kysyttiin {othergiven:abl} mut ei se tienny
nähtiin {othergiven} parkkiksella
mitä {othergiven:all} kuuluu
{othergiven:par} ei näkyny
{othergiven:ela} viis, mut mun rahat
en mä {othergiven:ill} suuttunu
{kin:ade} menee hermot teihin
{agentgiven:gen} mielest se on kunnossa
lol {othergiven}
niin et soittaako {othergiven} vai ei
moi oon {given} {othergiven:gen} äiti
{given} täällä, {kin:gen} isä. Poissa tänään, vatsatauti.
{given} puhelimessa.
Minä se vain olen, {given}.
{given}, 74 v, enkä eilen syntynyt.
Minä, {given}, sanon sopimuksen irti.
Kysy {given:par} kun soitat, olen yksin töissä.
Kaikki sanovat minua {given:tra}.
Sano {given} vain.
Sinuttele vaan, olen {given}.
Voit tallentaa minut {given:ess}.
{given} ja {kin} kiittävät
Terkuin {given} & {kin}
Yst. {given} (ja {kin}, joka ei vielä osaa kirjoittaa)
Terv {given}
T {given}
Yt. {given}
Kiittäen⏎{given}
Halauksin {given}, {place}
{given} - puhelimesta lähetetty, sori lyönnit
{initials}
/{initials}
-- {initials}
[{initials}] siirretty {date}
({initials}) ei jatkotoimia
{date} {initials}: soittaja uhkaava, puhelu lopetettu
vast.ott. {initials} {time}
Kirj. {initials}, tark. {otherfamily}
Muutettu {date} {initials}
Joka sivulla {initials}
Kuitt. {initials}
Viite: {initials}/{otherfamily}/{order}
Avaimet luovutettu: {initials}
Tied. {initials}, {otherfamily}
Rva {initials} ei halua kotikäyntiä.
Hra {initials} (nimi muutettu) suosittelee.
Potilas {initials}, 46 v nainen
Lapsen {initials} palaveri {date}
{othergiven} {initials} antoi viisi tähteä.
Arvostelija: {othergiven} {initials}
"Hidas mutta rehellinen" - {othergiven} {initials}
Tri {initials} kirjoitti lausunnon
Kumpi {othergiven}? {othergiven} {initials} vai {othergiven} kaupalta?
{othergiven} hei, anteeksi kun hoputan.
{othergiven}: voisitko sinä tai {kin} avata oven?
Jos näet {othergiven:gen}, kerro että paketti on vajassa.
Annoin koodin {kin:all}.
{kin} joutui odottamaan ulkona.
Lupasimme {kin:all} uuden pyörän.
{kin:abl} perittiin aikuisen hinta.
{kin:par} itketti koko matkan.
En voi kertoa {kin:all}, ettei hyvitystä tule.
Kukaan ei uskonut {kin:par}.
Vein {kin:gen} päivystykseen.
Joku löi {kin:par} välitunnilla.
Hae {kin} neljältä.
Tuo {kin} mukanasi.
Vie {othergiven} kotiin ensin.
Nyt puhelin {othergiven:all}, hetki.
Yhdistän {agentgiven:all}.
Siirränkö {agentgiven:all}, joka tuntee laitteen?
Nappaan {othergiven:gen} tähän.
Odota, etsin {othergiven:gen}.
Laitan {othergiven:gen} asialle.
Jätä se {othergiven:gen} huoleksi.
Valita {agentgiven:all}, älä minulle.
Minulla ei ole mitään {agentgiven:par} vastaan.
Ilman {agentgiven:par} olisin irtisanonut.
Lisää {agentgiven:gen} kaltaisia!
Kymmenen pistettä {agentgiven:all}
Palkankorotus {agentgiven:all}, heti
Palautetta {agentgiven:all}: selkeä ja hauska.
Ruusuja {agentgiven:all} chatista
{agentgiven:ela} jäi hyvä mieli.
{agentgiven:gen} kanssa asiointi oli sujuvaa.
{agentgiven:ill} en ole tyytyväinen.
{agentgiven:ade} oli pitkä pinna.
{agentgiven} (kohtelias) ei voinut auttaa.
{agentgiven} ei esittäytynyt kunnolla.
Ensin vastasi {agentgiven}, sitten linja katkesi.
Keskustelet nyt: {agentgiven}
Hei, täällä {agentgiven} laskutuksesta.
Olen {agentgiven}, luin merkintäsi.
{agentgiven} palaa {time}.
Siirto {agentgiven:abl} {othergiven:all}
Kirjautunut: {agentgiven}
Viimeksi muokannut {othergiven}, {date}
Pyysi: {kin}. Hyväksyi: {othergiven}. Varasi: ei kukaan.
{othergiven} - muista soittaa, {role}
[x] {othergiven}: tilaa etiketit⏎[ ] {kin}: lakaise
1) {othergiven} 2) {kin} 3) kuka jää
Maksanut: {othergiven}, {kin}. Ei: {agentgiven}.
Ruoka: {kin} vegaani, {othergiven} ei pähkinää
Paikat 4A {othergiven}, 4B {kin}
Rata 3 {kin}, rata 4 {othergiven}
Tonttuna {kin}, paimenena {othergiven}
{kin:gen} hakee mummo, {othergiven:gen} taksi
Yllätyspussit: {kin}, {othergiven} + 6
{kin} / punainen / 33⏎{othergiven} / sininen / 34
Nimilaput {kin:all}, {othergiven:all} ja äidille
{kin}, kuopuksemme, on kasvanut istuimesta.
{kin}, joka on sokea, ei voi käyttää näppäimiä.
{kin:gen} kuoltua en jaksa papereita.
{kin:gen} synnyttyä muutettiin.
{kin:gen} takia, pitäkää kiirettä.
{kin:gen} piippu on kadonneessa laukussa.
{kin:gen}kin kortti jäi koneeseen.
{othergiven:gen} numero on vaihtunut.
Tuo on {othergiven:gen} takki, jätä se
{othergiven:gen} suostumus on kirjallisena.
Ei minun, {kin:gen}.
{kin:ela} tuli vaari.
{kin:ill} tarttui vesirokko.
{kin:ine} on kuumetta.
{kin:ess} minua ei naurattaisi.
{kin:tra} häntä kutsutaan vain kotona.
{othergiven:ade}kin pätkii netti.
{othergiven:abl}kin kysyttiin.
{othergiven:all}kin luvattiin alennus.
{othergiven:par}kin itketti.
{othergiven:ill}kin otettiin yhteyttä.
{relation} {kin} ei ymmärrä tekniikkaa, kestää hetki
{relation} - {kin} - kuittaa
Perukaa {relation} {kin}, minun jää voimaan.
Voiko {relation}, {kin}, ajaa samalla vakuutuksella?
{relation} {kin} sen poisti
{Relation} {kin} on myös kauppakirjassa.
MISSÄ {kin:gen} RESEPTI
HYVÄÄ SYNTTÄRIÄ {kin}
{othergiven} ÄLÄ VASTAA KAIKILLE
SOITA {othergiven:all} EI MULLE
{agentgiven:gen} ESIMIES PUHELIMEEN
KIITOS {agentgiven}!!!
KADONNUT KISSA, SOITA {othergiven:all} {phone}
{role} {othergiven} ei jousta
{othergiven}, se {role}, on lomalla
Uusi {role} on {othergiven}, aloittaa ma.
Kuka päästi {othergiven:gen} tulostimelle
Meidän kesken: {othergiven} lähtee.
Onnittelut {othergiven:all} ja {kin:all}!
Pikaista paranemista {othergiven}
Tervetuloa taloon, {othergiven}!
Lepää rauhassa {othergiven}
{kin:par} kaivaten
Joko riittää, {agentgiven}?
`)
