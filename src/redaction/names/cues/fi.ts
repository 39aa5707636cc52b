import type { CueWords } from './cue-words.ts'
import { kinForms } from './finnish-kin.ts'

const { mine, theirs } = kinForms()

export const fi: CueWords = {
  greetings: `
    hei, heippa, hei taas, heips, moi, moikka, moro, terve, tervehdys, hyvä, hyvä herra, hyvä rouva,
    rakas, hyvää päivää, huomenta, hyvää huomenta, hyvää iltaa, päivää, iltaa, arvoisa`,
  thanks: `
    kiitos, kiitos paljon, suuri kiitos, kiitti, kiitoksia, suuret kiitokset, hei hei`,
  closings: `
    ystävällisin terveisin, ystävällisesti, yst terv, parhain terveisin, terveisin, terv, terkuin,
    terveisiä, kunnioittaen, kunnioittavasti, yhteistyöterveisin, ystävällisin yhteistyöterveisin,
    lämpimin terveisin, iloisin terveisin, kiittäen, kohteliaimmin, aurinkoisin terveisin,
    hyvää päivänjatkoa toivottaen, kesäterveisin, terveisin asiakas`,
  looseClosings: `
    yt, t, terkut, terveiset, kiitos etukäteen, kiitos, kiitos avusta, mukavaa päivänjatkoa,
    hyvää päivänjatkoa, hyvää viikonloppua`,
  introductions: `
    nimeni on, minun nimeni on, olen nimeltäni, nimeltäni, mun nimi on, allekirjoittanut`,
  births: `
    omaa sukua, o s, tyttönimi, tyttönimeltään`,
  roles: `
    sijainen, sijaisen, tulkki, miehensä olevan, vaimonsa olevan,
    moderaattori, ylläpitäjä, ex-mies, ex-vaimo, kaksoisveli, kaksoissisko, isoveli, isosisko, pikkuveli, pikkusisko, lapsenlapsi, lastenhoitaja, perhepäivähoitaja, lähihoitaja,
    konstaapeli, ylikonstaapeli, asentaja, sähköasentaja, putkimies, isännöitsijä, huoltomies, kartoittaja, lääkäri,
    hoitaja, rehtori, valmentaja, puheenjohtaja, sihteeri, välittäjä, asianajaja, kuljettaja, matkustaja, todistaja,
    omistaja, johtaja, vuokralainen, naapuri, naapurin, vaimo, vaimon, aviomies, poika, pojan, tytär, tyttären, veli,
    veljen, sisko, siskon, äiti, äidin, isä, isän, pariskunta, rouva, neiti, herra, asiakas, asiakkaan, tulkki,
    esimies, tiimivetäjä, perikunta, esihenkilö, esihenkilön, esimiehen, työntekijä, myyjä, myyjän, kassanhoitaja,
    asiakasneuvoja, palveluneuvoja, myymäläpäällikkö, päällikkö, päällikön, toimitusjohtaja, palkanlaskija, rahastonhoitaja,
    isännöitsijän, huoltomiehen, asentajan, lääkärin, hoitajan, opettaja, opettajan, luokanvalvoja, kuraattori, vartija,
    työnjohtaja, urakoitsija, remonttimies, siivooja, vahtimestari, sosiaalityöntekijä, terapeutti, hammaslääkäri,
    hammaslääkärin, fysioterapeutti, edunvalvoja, edunvalvojan, puolison, puoliso, avovaimo, miesystävä, naisystävä,
    serkku, serkun, mummo, mummi, vaari, pappa, ystävä, ystävän, kaveri, kaverin, kollega, kollegan, pomo, suku,
    ${theirs.join(', ')}`,
  mentions: `
    kirjannut, kirjasi, siirretty, ohjattu, joku, eräs, käsitteli, nimeltä,
    kommentoi, viesti lähettäjältä, kirjasi, soittaja,
    kuittasi, nimeltään, aika lääkäri,
    lukee,
    kiinni,
    tilaaja, myyjä, toimitusjohtaja, asiakas, perhe, kollega, asiakaspalvelija, asiantuntija, oppilas,
    potilas, opettaja, lääkäri, asiamies, nimeltä, nimi on, olen, täällä, tässä, puhuin, puhunut,
    keskustelin, juttelin, soita, soitin, soittakaa, kysy, terveisiä, sano terveisiä, minua auttoi,
    auttoi, mukaan, tilaaja on, tilaajana, lähetä, ottakaa yhteyttä, ota yhteyttä, yhteyshenkilö on,
    tapasin, sopinut, sovin, vastasi`,
  addressed: `
    paketissa lukee, lukee paketissa, osoitettu`,
  titles: `
    herra, rouva, neiti, hra, rva, tohtori, tri, professori`,
  labels: `
    kutsumanimi, toimituspaikka, toimitusosoite, laskutusosoite, toimitetaan, vastott, löytäjän nimi, potilaan nimi, kuittasi, kuittaus,
    käsittelijä, neuvoja, osaomistaja, vakuutuksenottaja, myyjä, asentaja, omistaja, lapsi, huoltaja, vuokralainen, läsnä, viitteemme, viitteenne,
    nimi, etunimi, sukunimi, etu ja sukunimi, koko nimi, asiakas, asiakkaan nimi, asiakasnimi, nimeni,
    yhteyshenkilö, tilaaja, tilaajan nimi, vastaanottaja, lähettäjä, käsittelijä, käyttäjä,
    vastuuhenkilö, ilmoittaja, potilas, oppilas, tilinomistaja, kortinhaltija, allekirjoitus,
    nimenselvennys, matkustaja, vieras, yhteystieto, huoltaja, puoliso, hakija, soittaja,
    varahakija, edunvalvoja, valtuutettu, lapsen nimi, varaaja, todistaja, lähiomainen, valtakirja`,
  headers: `
    lähettäjä, vastaanottaja, kopio, piilokopio, keneltä, kenelle, vastaus`,
  wrote: `
    kirjoitti`,
  owners: '',
  relations: `
    poikapuoleni, tytärpuoleni, isäpuoleni, äitipuoleni, kummipoikani, kummityttöni, ex vaimoni, ex mieheni, exvaimoni, exmieheni, kaksoisveljeni, kaksoissiskoni, isoveljeni, isosiskoni, pikkuveljeni, pikkusiskoni, lapsenlapseni, sukulaiseni,
    ${mine.join(', ')},
    poikaystäväni, tyttöystäväni, isoäitini, isoisäni, exmieheni, kollegasi, kollegasi nimeltä, kollegani nimeltä`,
}
