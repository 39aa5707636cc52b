import { list } from '../list.ts'

/** Longer pieces, and the cases that come seldom: inessive, essive, translative, illative, elative, adessive. */
export const mentionsAtLength = list(`
Ehdin jo kyllästyä {otherfamily:ill} ja hänen tekosyihinsä.
Uskon {otherfamily:ill} enemmän kuin teidän järjestelmäänne.
Kuka on ihastunut {othergiven:ill}, se nyt ei kuulu tähän.
Vertaatte minua {otherfamily:ill}, mikä on loukkaavaa.
Sopimus siirrettiin {otherfamily:abl} {otherfamily:all} ja sieltä {kin:all}.
Pyydän vaihtamaan yhteyshenkilön {otherfamily:abl} {family:ill}.
Koira oli tottunut {othergiven:ill}, ei uuteen hoitajaan.
Rakastuin {kin:ill}, muutin, ja siksi osoite vaihtuu.
Kohdistakaa kysymykset {otherfamily:ill}.
Teki suuren vaikutuksen {otherfamily:ill} teidän esitteenne.
Syylliseksi epäillään {othergiven:par} eikä laitetta.
Postia tulee yhä nimellä {otherfamily}, palautan ne.
{otherfamily:ess} syntynyt, {family:tra} vihitty.
Kirjoitan tätä {othergiven:ess}, koska kone on hänen.
Lasku on osoitettu {otherfamily:ess} esiintyneelle henkilölle.
{otherfamily:ess} olisin jo luovuttanut.
Tuleeko minusta seuraavaksi {otherfamily} vai {family}?
Mieheni otti nimeni, joten hänestä tuli {family}.
Sekoititte minut {otherfamily:ill}.
Erehdyin luulemaan vastaajaa {otherfamily:tra}.
Kääntäkää nimi oikein päin: ei {turned} vaan {other}.
Haukuitte {othergiven:par} valehtelijaksi ja {otherfamily:par} tyhmäksi.
Hänet kastettiin {kin:tra} {date}.
Korjatkaa {otherfamily} {family:tra}, kiitos.
Voiko nimen vaihtaa {otherfamily:tra} jo ennen häitä?
On {otherfamily:ine} vikaa, mutta on teissäkin.
{kin:ine} näkyi heti, että lääke vaikuttaa.
Jokin {agentgiven:ine} sai minut rauhoittumaan
Luottamus {otherfamily:ill} meni, {othergiven:ine} ei ole moittimista.
{otherfamily:ela} kirjoitettiin paikallislehdessä.
Päästiin {otherfamily:ela} viimein eroon.
{othergiven:ela} ei ikinä tiedä.
Tykättiin {agentgiven:ela}, ens kerralla sama.
Kirjasitte {kin:ela} väärän syntymäajan.
Jos {otherfamily:ela} ei ala kuulua, purun kaupan.
{otherfamily:ela} puheen ollen: joko hän maksoi?
Erotettiin {otherfamily} hallituksesta.
{otherfamily:ade} meni hermot, {othergiven:ade} ei.
{otherfamily:ade} ja {family:ade} sama sukunimi, eivät sukua.
{kin:ade} olisi sunnuntaina synttärit.
{agentgiven:ade} tuntui olevan kiire.
Teetin työn {otherfamily:ade}, laskun lähetti {firm}.
Korjautin sen {otherfamily:ade} ja hyvä tuli.
Käytättekö yhä {otherfamily:par} alihankkijana?
{otherfamily:abl} puuttuu valtakirja, {family:abl} henkkarit.
Mitä {otherfamily:abl} voi odottaa, ei mitään.
{othergiven:abl} sain nimen, {kin:abl} numeron, teiltä en mitään.
Anteeksi, näin {othergiven:par} puhutellaan väärin.
Katsoin {otherfamily:par} silmiin ja kysyin, kuka maksaa.
Ystävällistä {agentgiven:par} on ilo kehua.
Ketä siellä oli? {otherfamily:par} vai {family:par}?
Ajattelin {kin:par} ja jätin huutamatta.
Montako {otherfamily:par} teillä on töissä?
Kiinteistö on {otherfamily:gen} ja {family:gen} yhteisomistuksessa.
{otherfamily:gen} lisäksi paikalla oli {othergiven}.
{otherfamily:gen} sijaan saitte minut.
{otherfamily:gen} hiljaisuus kertoo kaiken.
Soitin {otherfamily:gen} numeroon {phone}, tuuttasi tyhjää.
{kin:gen} ja {othergiven:gen} tilaus tuli samassa laatikossa.
Kenen käsialaa, {otherfamily:gen} vai {family:gen}?
{otherfamily:gen} tultua kotiin ovi oli auki.
Näimme {othergiven:gen} lähtevän ja {otherfamily:gen} jäävän.
Hei! Asentajanne kävi eilen. {otherfamily} ei kuitenkaan ottanut kenkiä pois, ja lattia naarmuuntui.
Moi, oisko sulla {otherfamily:gen} numeroa? Se jäi mun toiseen puhelimeen.
Meille luvattiin huolto {date}. {otherfamily} ei tullut. Soitin, ja {othergiven} sanoi ettei mitään ole varattu.
Pyysin puhua esimiehen kanssa. Tuli {otherfamily}. Ei ollut esimies.
Vuokrasopimuksessa on kaksi nimeä. Toinen on {otherfamily}, ja hän on muuttanut pois.
{product} meni rikki jo {date}; {otherfamily} teidän {place} liikkeestä otti sen vastaan.
Äitini ei kuule hyvin. {kin} on 88. Puhukaa hitaasti.
Kun avasin oven, siinä seisoi {otherfamily} paketti kädessä.
Onko tämä {otherfamily} teidän miehiä? Nykyisin niitä huijareita riittää.
Sain kaksi vastausta: {othergiven:abl} kyllä, {otherfamily:abl} ei.
Tiimissämme on nyt {othergiven}, {agentgiven} ja {kin}; {otherfamily} aloittaa syksyllä.
En ole {otherfamily}. Olen {family}. Älkää enää lähettäkö minulle hänen laskujaan.
Viestiketjussa {othergiven} viittaa {otherfamily:ill}, mutta {otherfamily:par} ei ole kopioitu mukaan.
Avaimen palautti joku {role}. Sukunimi oli {otherfamily}, luulisin.
Kesällä {otherfamily}, talvella {family}. Kuka nyt auraa?
Lukekaa {otherfamily:gen} lausunto, sivu 3: "{family} ei ole vastuussa".
Varmaan {otherfamily:gen} poika, ajattelin, mutta ei: {othergiven} oli naapurin.
{agentgiven} ehdotti {date}, mutta {kin:all} ei käy.
Olkaa hyvä ja ohjatkaa tämä {otherfamily:all}. Jos {otherfamily:par} ei tavoiteta, niin {othergiven:all}.
{role} {otherfamily:ade} oli mukana lista: {othergiven}, {kin}, {initials}
Kyllä {otherfamily:ill} voi luottaa, {family:ela} en tiedä
Palvelu henkilöityi {otherfamily:ill}, nyt se on poissa.
Mistä tunnette {otherfamily:gen}? {otherfamily:ess} hän ei ainakaan tilaa mitään.
{kin:ess} en antaisi tuon häiritä.
{role} {otherfamily:ess} toimineesta ei löydy mitään merkintää.
Tilasin {othergiven:ess}, maksoin omalla kortilla.
Sinuna tai {othergiven:ess} perisin rahat takaisin.
Rekisterissä olen yhä {otherfamily:ess}, vaikka erosin {date}.
Nimilappu oli painettu {otherfamily:tra}, pitäisi olla {family}.
Puhuttelitte äitiäni {otherfamily:tra}, se on hänen exänsä nimi.
Kun {kin:ela} tulee täysi-ikäinen, siirtäkää sopimus hänelle.
Luulin häntä {othergiven:tra}, mutta äänessä oli jotain outoa.
Veljestäni tuli avioliiton kautta {otherfamily}, joten tunnus vaihtuu {otherfamily:tra}.
Missä on {otherfamily:ine} se ihminen, joka lupasi kaiken?
Viimeinen toivo on {otherfamily:ine}.
Syy on {othergiven:ine}, ei reitittimessä.
Onko {kin:ine} jo kuumetta vai ei, sitä te kysyitte.
Meillä oli {otherfamily:ine} hyvä {role}.
Henkilöihin {otherfamily:ill} ja {family:ill} kohdistuva perintä keskeytetään.
Koskee {role} {otherfamily:ill} tehtyä ilmoitusta.
Terveydenhoitaja ihastui {kin:ill}, niin reipas potilas.
{role} {otherfamily:ela} jätetty palaute käsitellään {date}.
{role} {otherfamily:ade} oli lomake täyttämättä.
{relation} {kin:gen} kanssa ollaan samassa taloudessa.
Sain teidän numeronne, {relation} {kin} antoi sen.
sano {othergiven:all} terkkuja
onks {othergiven} vuorossa
se {otherfamily} ei vastaa
toi {otherfamily} oli aika töykee
mä soitin sille {otherfamily:all} kolmesti
mul meni hermo siihen {otherfamily:ill}
mä ja {othergiven} yritettiin kaikkee
{othergiven:ade} se on
en tiiä, kysy {othergiven:abl} tai {role} tietää
oisko {otherfamily:ade} viel se kuitti
eiks {othergiven} oo enää teillä töis
{role} {otherfamily} ihan kamala tyyppi
`)
