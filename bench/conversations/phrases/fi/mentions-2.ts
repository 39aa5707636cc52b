import { list } from '../list.ts'

/** More sentences that name people: roles, notes, logs, rotas, chats, minutes, trade and property. */
export const mentionsAtWork = list(`
{Role} {otherfamily} vahvisti tekstarilla.
{Role} {otherfamily} oli vuorossa sinä yönä.
{Role} {otherfamily}: "ei pääsyä, portti lukossa"
{Role} {othergiven} muistaa koodin.
{Role} {otherfamily:gen} lausunto on liitteenä.
{Role} {otherfamily:all} ilmoitettiin heti.
Puhuin {role} {otherfamily:gen} kanssa.
Toimita tämä edelleen: {role} {otherfamily}.
Kiitokset meidän puolesta, {role} {othergiven}!
Minua palveli {role} {otherfamily}.
Paikalla olivat {role} {otherfamily} sekä {role} {family}.
Teidän {role} {otherfamily} vannoo, että paketti on jätetty.
Se {role}, {otherfamily}, kuvasi vahingon.
Se {role} ({othergiven}) jätti kortin.
Onko teillä töissä {role} nimeltä {othergiven}?
Kumpi {role} se oli, {otherfamily} vai {othergiven}?
{otherfamily}, yhtiön {role}, säilyttää varanappia.
{othergiven} eli teidän {role} käski odottaa.
{othergiven} ({role}) kävi harjoittelijan kanssa.
{otherfamily} on meillä {role} kesään asti.
{Role} vaihtui, uusi on {otherfamily}.
Ovelle tuli {role} {otherfamily} ja vaati {amount}.
Ei {role} eikä {otherfamily} ole lukenut sopimusta.
Kuka on nyt {role}, yhä {otherfamily}?
Tavattiin {role} {otherfamily:par} vasta {date}.
Luotamme täysin, {role} {otherfamily:ill} etenkin.
Sain reseptin, {role} {otherfamily:abl}.
Valitus koskee: {role} {otherfamily}
Allekirjoitus: {otherfamily}, {role}
Herra {otherfamily:ela} ei jäänyt hyvää kuvaa.
Rouva {otherfamily:all} kävi köpelösti portaissa.
hra {otherfamily:gen} osake myyty
rva {otherfamily} pyytää siirtoa
Puh. {otherfamily:gen} kanssa, palaa asiaan.
Soitettu {otherfamily:all}, varattu. Uud. {time}, vastaaja.
Viesti {otherfamily:all}, {role} välittää.
As. {family}, soittaja {otherfamily}. Ei valtakirjaa.
Sov. {otherfamily:gen} kans, ok.
{otherfamily} hyv. hyvityksen {amount}
Soittop. {otherfamily:all} klo {time}
Tied. {family:all}: ei aikoja ennen {date}.
Seur. yht.otto: {otherfamily}, ma. Vastuu {agentgiven}.
Esk. {time} -> {otherfamily}
Karhuttu {otherfamily:par} x 2, ei vastausta.
{otherfamily} ei tullut. Uusi aika {date}.
{otherfamily}: tark. osoite ennen lähetystä
{agentgiven} -> {othergiven}: sinulle, asiakas puhuu venäjää
Vuoronvaihto: {othergiven:ade} Turun keissit, {agentgiven:ade} loput.
Otettu {othergiven:abl} hoitoon {time}.
Sijaistan {otherfamily:par} tämän viikon.
{otherfamily:par} tuuraa {othergiven}, joka on äitiyslomalta palannut.
Olen lomalla {date} saakka. Kiireasioissa {otherfamily}, {phone}.
Poissa toimistosta; postiani lukee {othergiven}.
Automaattivastaus: {otherfamily} on vuosilomalla
VL: {otherfamily} - toimittamatta jäänyt {order}
VS: Re: {otherfamily} / tontin raja
Aihe: {otherfamily:gen} avaimet
Aihe: kakku {othergiven:all}!
Edelleenlähetetty {othergiven:abl}, ks. alla
[10:02] {othergiven} > huomenta
[{time}] {agentgiven}: hetki
{othergiven}: joo
{agentgiven}: Entä postinumero?
{othergiven}: emmätiiä, {otherfamily:ade} se oli
<{othergiven}> näkikö kukaan poraa
{time} {othergiven} liittyi keskusteluun
{othergiven} poistui chatista
{othergiven} kirjoittaa…
{agentgiven} on vastaanottanut keskustelusi.
{agentgiven} siirsi tiketin {othergiven:all}
muokannut {otherfamily}, tila avoin -> odottaa
lukinnut käyttäjä {otherfamily}
{date} {time} kulkulupa {otherfamily} ovi 3 hylätty
Aamu: {othergiven}, {agentgiven}. Ilta: {otherfamily}.
la {othergiven} / su {agentgiven} / juhannus {kin}
Vko 32: {otherfamily}, {othergiven} ja kaksi vuokratyöläistä
Päivystys tänä yönä: {otherfamily}
Ruokatauko 12-13, {othergiven} paikkaa
Vuoron vaihto {othergiven:gen} kanssa {date}, käykö?
Avaimet: {otherfamily}, {family}, {agentgiven}
Läsnä: {otherfamily} (pj), {othergiven}, {initials}
Poissa: {otherfamily}, {role}
Päätettiin, että {otherfamily} pyytää kolme tarjousta.
{otherfamily} esitti, {family} kannatti.
Pöytäkirjan tarkastajiksi {otherfamily} ja {family}.
Sihteeriksi valittiin {othergiven}.
Muut asiat: {othergiven} otti taas esiin roskikset.
{otherfamily} jätti eriävän mielipiteen.
Ääniä: {otherfamily} 14, {family} 9, tyhjiä 2
Kopio {otherfamily}, {othergiven}
Vast.ott. {otherfamily}, tavaran vastaanotto
c/o {otherfamily}, {place}
Tilannut: {otherfamily}
Tarkistanut {initials}, pakannut {othergiven}
{otherfamily:gen} puolesta {initials}
Kunnioittaen⏎{initials} {otherfamily}
Terv.⏎{othergiven}
t. {othergiven}
T: {otherfamily}
yst.terv. {othergiven} ja {kin}
Terveisin {othergiven} ({otherfamily:gen} sijasta)
Rakkaudella {kin} <3
- {othergiven}
{turned}
{turned}, {date}, saldo {amount}
1. {turned}  2. {otherfamily}  3. {othergiven}
{otherfamily}; {othergiven}; {date}; maksettu
{otherfamily} | {order} | avoin
{otherfamily} / {phone} / ei vastaa
* {otherfamily} - {amount}
{order} {otherfamily} {place} 2 lavaa
Huone 14 {otherfamily}, kaksi yötä, ei aamiaista
Pöytä kuudelle nimellä {otherfamily}, puoli kahdeksan.
Toimituksen vastaanotti {otherfamily}, kuka lienee.
Kollit luovutettu {otherfamily:all}, paperit tark.
Jätetty {otherfamily:all} naapuriin
Naapurille ({otherfamily}) toimitettu
Kuittaus: "{otherfamily}"
Kuljettajalle: kysy {othergiven:par} takaovelta
Jättölupa: vaja tai {othergiven}
Älkää jättäkö {otherfamily:all}, hän avaa paketit!!
Saapuva: {othergiven}. Kaksi laatikkoa puuttuu.
Auto 4 {otherfamily}, auto 5 {othergiven}, auto 6 vapaa
Keikka {otherfamily:ade}, {place}
Lasku {order}, {otherfamily:all}, 14 pv netto.
{otherfamily:gen} maksu palautui tililtä.
Kk-maksu {otherfamily:abl} {amount}
{otherfamily} maksoi kahdesti, palauta toinen.
Vakuus {otherfamily:abl} {amount}
Kolme suoritusta, kaikki {otherfamily:abl}, yksikään ei teiltä
Vuokralainen {otherfamily} muuttaa {date}.
As. 12 {otherfamily}, as. 13 tyhjä
{otherfamily:gen} katosta vuotaa.
{otherfamily:gen} kylppärissä hometta, kuvat liitteenä
Kattilahuolto {otherfamily:ade}, ei päästy sisään
Näyttö {time}, esittelee {othergiven}.
Edellinen omistaja {otherfamily} veti kaapelin itse.
Takaaja: {otherfamily}
Suosittelen {othergiven:par} lämpimästi, täsmällinen ja reipas.
Olin {othergiven:gen} esihenkilö kuusi vuotta.
Todistamme, että {otherfamily} on toiminut meillä: {role}.
{otherfamily} irtisanoutui, viimeinen päivä {date}.
Haastattelu {otherfamily} {time}, nh 2
Hakija {otherfamily} perui.
Työsopimus {otherfamily:gen} osalta odottaa HR:ää
Palkat: {otherfamily:ade} 3 pv sairaana
Uusi työntekijä {othergiven}, läppäri kiitos
Lähtijä: {otherfamily}, tunnukset kiinni {date}
{otherfamily:gen} salasana nollattu
{othergiven} ei pääse sisään päivityksen jälkeen
{otherfamily:ade} on pääkäyttäjän oikeudet, minulla ei
Avattu {otherfamily:gen} pyynnöstä
Yhdistäkää {otherfamily:gen} kaksi tiliä
Sama vika jonka {othergiven} kirjasi
{othergiven} toisti testissä, {otherfamily} korjasi
Katselmoija {othergiven}: näyttää hyvältä
{othergiven} julkaisi {time} ja lähti kotiin
{firm} lähetti paikalle {otherfamily:gen}.
{otherfamily} ({firm}) on tyytyväinen näytteisiin.
Kysykää liikkeestä {firm} {othergiven:par}.
Yhteyshenkilömme on {otherfamily} - {email}
{otherfamily} <{email}>
{othergiven} numerossa {phone} tai {otherfamily}
Gsm {othergiven} {phone}
{date}, {otherfamily}: soitti, vihainen. {initials}
- {otherfamily}: haluaa alennusta
> {othergiven} kirjoitti:
{date} klo {time} {othergiven} kirjoitti:
Hoidettavaa: soita {otherfamily:all}, {othergiven:gen} paketti, postimerkit
HUOM {otherfamily} kuulee huonosti.
Vain sisäiseen: {otherfamily:ela} monta valitusta
Ei luovuteta kenellekään muulle kuin {otherfamily:all}
Varokaa, koira on {otherfamily:gen}
Reklamaatio hyväksytty, {otherfamily} pahoittelee kirjeitse.
Kuluttajariita: esittelijä {otherfamily}
Vahinkotarkastaja {otherfamily} käy {date}, olkaa kotona
Vakuutettu {otherfamily}, vastapuoli {family}.
{otherfamily} peruutti päin meidän porttia
Tässä {othergiven}, {firm}, soitin takaisin.
{otherfamily} {firm}, päivää. Onko {role} tavattavissa?
{agentgiven}, kuinka voin auttaa?
{otherfamily} puhelimessa
{agentgiven:gen} linjalla, hetki vain
`)
