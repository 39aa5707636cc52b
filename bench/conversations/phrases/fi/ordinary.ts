import { list } from '../list.ts'
import { thingsWithCodes } from './ordinary-2.ts'
import { wordsWithCapitals } from './ordinary-3.ts'
import { wordsInSentences } from './words-in-sentences.ts'
import { wordsLikeNames } from './words-like-names.ts'

/** Firms, places, things and roles: names stand in them, and nobody is meant. */
const thingsLikeNames = list(`
{afamily} Oy tarjosi {amount}.
{afamily} & {afamily} Oy edustaa vuokranantajaa.
Asianajotoimisto {afamily}, {afamily} & Kumppanit
Asianajotoimisto {afamily} Oy:n lasku
Muuttopalvelu {afamily} naarmutti pianon.
{afamily:gen} Putki ja Lämpö Ky on konkurssissa.
{afamily:gen} Leipomo oli kiinni.
Leipomo {afamily}, ruisleipä homeessa
Kahvila {agiven} ei ota kortteja
Parturi-kampaamo {agiven} perui aikani.
Hiushuone {agiven} & {agiven}, {place}
T:mi {afamily}
Tmi {agiven} {afamily}
Rakennusliike {afamily} ei vastaa.
Rakennus {afamily} Oyj:n osake laski.
Konsernin emo on {afamily} Holding.
Auto-{afamily} ei anna papereita.
Autoliike {afamily:ela} ostettu, takuu voimassa
Hautaustoimisto {afamily} lähetti laskun.
LVI-{afamily} Oy
Sähkö {afamily} Ky, urakka {order}
Kukkakauppa {agiven} toimitti väärän värin.
Kiinteistönvälitys {afamily} LKV
Tilitoimisto {afamily} Oy, {place}
Kuljetus {afamily}: kaksi lavaa vajaa.
Liikenne {afamily} ajaa vuoron 12.
Matkatoimisto {afamily} perui lennot.
Ravintola {agiven}, lounas {amount}
Pizzeria {agiven} ei toimita tänne.
Kioski {afamily:ine} ei ollut postipistettä.
Tiimi {afamily} kokoontuu {time}.
Team {afamily} keräsi {amount}.
Osasto {agiven} on suljettu vierailta.
Palvelukoti {agiven} kysyy laskua.
Siirretty hoivakoti {agiven:ill}
Päiväkoti {agiven} suljettu ma.
Neuvotteluhuone {agiven} on varattu kahdesti.
Kokous on {afamily:ine} (2. krs), ei auditoriossa.
Sali {afamily}, 40 paikkaa
Bussi kulkee {afamily:gen}tien kautta.
{afamily:gen}katu on taas auki revitty.
{afamily:gen}kuja 4 B
Käänny {agiven:gen}polulle
{afamily:gen}tien ja {agiven:gen}kujan kulma
{afamily:gen} koulu voitti kisan.
{afamily:gen} sairaala ei löydä lähetettä.
{afamily:gen} kappeli on remontissa.
{afamily:gen} silta suljettu yöksi.
{afamily:gen} kartano, juhlatilat
{afamily:gen} tila, luomumunat
Seura {afamily:gen} Veto tasoitti.
{afamily:gen} Kisa - {afamily:gen} Pallo 2-2
{afamily}-palkintoa ei jaettu.
{agiven} {afamily:gen} säätiö hylkäsi hakemuksen.
{afamily:gen} rahasto, apuraha {amount}
{agiven}-myrsky vei katon.
Myrsky {agiven} katkaisi sähköt kolmeksi päiväksi.
M/S {agiven} ei lähtenyt satamasta.
M/s {agiven} {afamily}, kontti tullissa
Purjevene {agiven} tarvitsee laituripaikan.
Ravihevonen {agiven:gen} Tähti laukkasi.
Suomenhevonen {agiven:gen} Poika, varsa
Sohva {agiven}, harmaa, tilaus {order}
Malli {agiven}, koko 42
{agiven}-mekko, rikki saumasta
{agiven}-valaisin vilkkuu.
Sängynrunko {agiven}: ruuvit puuttuvat
Palautus: saapikkaat {agiven}, sandaalit {agiven}
Onko {agiven}-tapetti pestävä?
{agiven} (tammi) vai {agiven} (pähkinä)?
Kuosi {agiven}, sävy 3, loppu
{agiven} sarjasta puuttuu kulho.
{afamily}-takki, vihreä
{agiven}-vaunujen takaisinkutsu, erä {order}
Chatbotti {agiven} jumittui.
Botti {agiven} ei ymmärrä savoa.
Kysy virtuaaliavustaja {agiven:abl}, 24/7
Sovellus {agiven} haluaa sijaintini
{agiven} 4.2 kaatuu alkuun
Asenna {afamily} Sync ja käynnistä uudelleen.
Renault {agiven}, bensa, 2014
{afamily}-kattila, malli {order}
{afamily}-ruohonleikkuri vuotaa öljyä
{afamily:gen} tauti -esite
{afamily:gen} oireyhtymä suljettiin pois.
{afamily:gen} testi positiivinen
{afamily}-avain, koko 4
Ruusu '{agiven}', kuollut perillä
Perunalajike {agiven}, 2 kg
Tulppaani {agiven}, daalia {agiven}
Hotelli {agiven} ylivarattu.
Huvila {agiven}, kahdeksan vuodepaikkaa
Lomakylä {afamily}: paikka 40 on suo.
Kissanruoka {agiven}, 12 pussia
Nukke {agiven}, vetonaru poikki
Taloyhtiö As Oy {afamily:gen}puisto
As Oy {afamily:gen} Helmi, vesivahinko
Bostads Ab {afamily}
Kortteli {agiven} valmistuu syksyllä.
Juna {agiven} myöhässä
{firm} soitti taas ja löi luurin.
{firm} sanoo, että vika on teissä.
{firm}, {place}, 30 pv netto
Ei {firm} eikä te maksa.
{product} ei tullut, {product} tuli kahdesti.
{Role} soitti kerran eikä sen koommin.
{Role} oli myöhässä.
Avoin paikka: {role}, {place}
{Role} allekirjoittaa tähän
Teidän {role} sanoi ei.
Paikalle tulee {role} klo 8-13 välillä.
Jokainen {role} sanoo eri tavalla.
Joku {role} vastasi, ei tiennyt mitään.
kysy avain, {role} on alakerrassa
{role} / {role} / muu (rastita)
Vastaanottaja: {role}
Lähettäjä: {Role}
{Role}: avoinna
{Role} (osa-aikainen, {place})
{Role} <{email}>
{Relation} haluaa samanlaisen.
{Relation} maksoi, minä vain käytän.
Se oli {relation}, en minä.
soittaa vaikka {relation}, mulla ei oo puhelinta
{place}, varasto tulvii
Terveisiä, {place}!
Hei {place}, toimipiste 4!
{place} - {place} 2-2
Lähettäjä: Laskutus
Lähettäjä: Älä Vastaa <{email}>
Vastaanottaja: Koko Henkilöstö
Kopio: Kaikki
Lähetetty: Maanantai {time}
Aihe: Toimittamatta
Asiakas: ei
Asiakas: uusi
Asiakas: Sama kuin yllä
Nimi: ok
Nimi: ks. liite
Nimi:
Sukunimi:
Etunimet:
Hakijan allekirjoitus:
Nimenselvennys:
Yhteyshenkilö: Ei ole
Yhteyshenkilö: Vaihde
Käsittelijä: Jono 3
Vastuu: Yövuoro
Soittaja: Salainen
Hyväksyjä: Odottaa
Kuljettaja: avoin
Todistaja: ei paikalla
Lähiomainen: Ei Ilmoitettu
Henkilöstöosasto <{email}>
Löytötavarat ({email})
Vastaanotto <{email}>
Vaihde: {phone}
Hei Asiakaspalvelu
Hei Tuki,
Moi Kaikki
Hyvä Asiakas
Hyvä Vuokralainen,
Arvoisa Osakas
Hyvät Huoltajat,
Huomenta Tiimi!
Iltaa Väki
Moikka Botti
Kiitos Tuki
Kiitos Kaikille
Terveisin⏎Asiakaspalvelu
Ystävällisin terveisin⏎Hallitus
Terv.⏎Ostoreskontra
t. Kakkoskerros
`)

export const ordinary: readonly string[] = [
  ...thingsLikeNames,
  ...wordsLikeNames,
  ...wordsInSentences,
  ...thingsWithCodes,
  ...wordsWithCapitals,
]
