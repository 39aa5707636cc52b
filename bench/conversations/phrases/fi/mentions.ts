import { list } from '../list.ts'
import { mentionsAtWork } from './mentions-2.ts'
import { mentionsInLife } from './mentions-3.ts'
import { mentionsAtLength } from './mentions-4.ts'
import { mentionsByFamilyName } from './mentions-5.ts'
import { mentionsByGivenName } from './mentions-6.ts'

/** What people are called by their work or office, in the nominative, as it stands before an inflected name too. */
export const roles: readonly string[] = `
huoltomies, talonmies, kiinteistönhoitaja, isännöitsijä, isännöitsijän sijainen, vuokraisäntä, vuokraemäntä,
vuokralainen, siivooja, siistijä, putkimies, putkiasentaja, sähkömies, sähköasentaja, sähköurakoitsija,
kirvesmies, muurari, maalari, laatoittaja, peltiseppä, nuohooja, lukkoseppä, asentaja, laiteasentaja,
kuituasentaja, työnjohtaja, vastaava mestari, työmaamestari, valvoja, arkkitehti, rakennusmestari,
rakennuttaja, urakoitsija, aliurakoitsija, puutarhuri, metsuri, kuski, kuljettaja, taksikuski, bussikuski,
rekkakuski, lähetti, ruokalähetti, postinkantaja, postinjakaja, jakelija, varastomies, varastonhoitaja,
trukkikuski, ajojärjestelijä, lastaaja, muuttomies, myyjä, automyyjä, myymäläpäällikkö, kauppias, kassa,
kassanhoitaja, myyntiedustaja, edustaja, aluepäällikkö, aluemyyntipäällikkö, vuoropäällikkö, vuoroesimies,
vuorovastaava, esimies, esihenkilö, lähiesihenkilö, tiiminvetäjä, tiimiesimies, osastopäällikkö,
palvelupäällikkö, asiakaspalvelija, asiakasneuvoja, asiakaspäällikkö, chat-neuvoja, puhelunvälittäjä,
vaihteenhoitaja, reklamaatiokäsittelijä, käsittelijä, laskuttaja, palkanlaskija, kirjanpitäjä,
tilintarkastaja, talouspäällikkö, taloushallinnon assistentti, controlleri, reskontranhoitaja, perintäneuvoja,
toimitusjohtaja, tj, toimari, hallituksen pj, puheenjohtaja, pj, varapuheenjohtaja, siht., sihteeri,
rahastonhoitaja, johtaja, toimialajohtaja, päällikkö, pomo, henkilöstöpäällikkö, rekrytoija, luottamusmies,
työsuojeluvaltuutettu, pankkineuvoja, lainaneuvoja, pankinjohtaja, vakuutusmeklari, korvauskäsittelijä,
vahinkotarkastaja, kiinteistönvälittäjä, välittäjä, LKV, notaari, julkinen notaari, asianajaja, lakimies,
juristi, oikeusavustaja, varatuomari, VT, OTM, käräjätuomari, tuomari, lautamies, syyttäjä, aluesyyttäjä,
haastemies, ulosottomies, kihlakunnanulosottomies, pesänselvittäjä, pesänhoitaja, edunvalvoja, poliisi,
konstaapeli, vanhempi konstaapeli, ylikonstaapeli, ylik., komisario, rikoskomisario, tutkinnanjohtaja,
rikosylikonstaapeli, vartija, järjestyksenvalvoja, pelastaja, palomestari, ensihoitaja, vankilanjohtaja,
tullimies, rajavartija, kapteeni, kersantti, luutnantti, majuri, lääkäri, LL, LT, dos., ylilääkäri,
erikoislääkäri, osastonlääkäri, terveyskeskuslääkäri, työterveyslääkäri, omalääkäri, päivystävä lääkäri,
kirurgi, ortopedi, silmälääkäri, hammaslääkäri, HLL, suuhygienisti, hammashoitaja, sairaanhoitaja, sh,
lähihoitaja, omahoitaja, kotihoitaja, yöhoitaja, osastonhoitaja, apulaisosastonhoitaja, terveydenhoitaja, th,
kätilö, fysioterapeutti, fyssari, ft, toimintaterapeutti, puheterapeutti, psykologi, psykiatri, terapeutti,
röntgenhoitaja, laboratoriohoitaja, farmaseutti, proviisori, apteekkari, optikko, eläinlääkäri, ell, hieroja,
jalkahoitaja, kampaaja, parturi, kosmetologi, sosiaalityöntekijä, sosiaaliohjaaja, perhetyöntekijä,
tukihenkilö, henkilökohtainen avustaja, avustaja, tulkki, kääntäjä, palveluohjaaja, etuuskäsittelijä,
virkailija, palveluneuvoja, toimistosihteeri, kirjaaja, arkistonhoitaja, kaupunginjohtaja, kunnanjohtaja,
rehtori, apulaisrehtori, luokanopettaja, opettaja, ope, maikka, aineenopettaja, opinto-ohjaaja, opo,
kuraattori, erityisopettaja, koulunkäynninohjaaja, kouluterveydenhoitaja, päiväkodin johtaja,
varhaiskasvatuksen opettaja, lastenhoitaja, perhepäivähoitaja, vararehtori, professori, prof., lehtori,
tutkija, FT, dosentti, kirjastonhoitaja, kirkkoherra, pastori, kappalainen, kanttori, suntio, diakoni,
diakonissa, rovasti, imaami, hautausurakoitsija, valmentaja, koutsi, päävalmentaja, maalivahti, molari, kapu,
joukkueenjohtaja, jojo, huoltaja, tuomaristo, erotuomari, liikunnanohjaaja, uimaopettaja, ajo-opettaja,
tutkinnon vastaanottaja, konduktööri, veturinkuljettaja, lentoemäntä, perämies, kippari, satamakapteeni, opas,
matkanjohtaja, toimittaja, uutispäällikkö, päätoimittaja, kuvaaja, valokuvaaja, kustannustoimittaja,
kirjailija, it-tuki, mikrotuki, järjestelmäasiantuntija, ylläpitäjä, koodari, ohjelmistokehittäjä, testaaja,
tuoteomistaja, projektipäällikkö, tietosuojavastaava, konsultti, harjoittelija, kesätyöntekijä,
oppisopimusopiskelija, tuuraaja, sijainen, kokki, keittiömestari, tarjoilija, baarimikko, hovimestari,
vastaanottovirkailija, yöportieeri, leipuri, lihamestari, suutari, ompelija, maanviljelijä, lomittaja,
asiakas, potilas, tilaaja, hakija, kantaja, vastaaja, todistaja, matkustaja, oppilas, opiskelija, osakas,
perillinen, valtuutettu, herra, rouva, neiti, hra, rva, nti, vainaja`
  .trim()
  .split(/,\s+/)

/** Whom somebody calls theirs, in the nominative (with a possessive ending it is the genitive as well). */
export const relations: readonly string[] = `
siskoni, sisareni, isosiskoni, pikkusiskoni, veljeni, isoveljeni, pikkuveljeni, velipuoleni, kaksoissiskoni,
äitini, isäni, äitipuoleni, isäpuoleni, mummoni, mummini, isoäitini, ukkini, pappani, isoisäni, mieheni,
vaimoni, puolisoni, aviopuolisoni, avomieheni, avovaimoni, kihlattuni, tyttöystäväni, poikaystäväni, exäni,
ex-mieheni, entinen vaimoni, edesmennyt mieheni, edesmennyt äitini, poikani, tyttäreni, tyttöni,
vanhin poikani, kuopukseni, esikoiseni, lapseni, lapsenlapseni, pojanpoikani, tyttärenpoikani, kummipoikani,
kummityttöni, kummitätini, serkkuni, pikkuserkkuni, tätini, setäni, enoni, siskontyttöni, veljenpoikani,
anoppini, appeni, miniäni, vävyni, lankoni, kälyni, naapurini, naapurimme, seinänaapurini, alakerran naapuri,
ystäväni, paras ystäväni, kaverini, työkaverini, kollegani, kollegamme, kämppikseni, alivuokralaiseni,
vuokralaiseni, esimieheni, pomoni, yhtiökumppanini, luokkakaverini, koulukaverini, valmentajani, avustajani,
hoitajani, mun mies, mun vaimo, mun sisko, mun veli, mun poika, mun tyttö, mun äiti, mun isä, mun muija,
mun kaveri, meidän poika, meidän tyttö, meidän kuopus, meidän esikoinen, meidän iskä, meidän äiti,
meidän mummo, meidän pappa, sen veli, sen mies, miehen sisko, vaimon veli, pojan kaveri, tytön poikaystävä,
naapurin mies, naapurin poika, naapurin rouva, naapuri, serkku, täti, setä, eno, mummo, vaari, vauva, frendi,
faija, mutsi, broidi, sisko, anoppi`
  .trim()
  .split(/,\s+/)

/** Sentences and scraps that name people, mostly by one word in all cases; from desks, calls, notes and chats. */
const mentionsAtTheDesk = list(`
{otherfamily} sanoi, että osa on jälkitoimituksessa.
{otherfamily} lupasi soittaa ennen puoltapäivää eikä soittanut.
{otherfamily} löi luurin korvaan.
{otherfamily} kuittasi, näin sen omin silmin.
{otherfamily} unohti tikkaat meidän eteiseen
{otherfamily} kävi {date}, vilkaisi mittaria ja lähti.
{otherfamily} ajoi väärällä autolla.
{otherfamily} ei ikinä hyväksynyt tuota alennusta.
{otherfamily} on saikulla {date} asti.
{otherfamily} yhdisti minut numeroon, joka ei ole käytössä.
{otherfamily} asensi sen väärin päin, herran tähden
{otherfamily} siirtyi toiseen yksikköön.
{otherfamily} tietää kyllä.
{otherfamily} jää eläkkeelle keväällä, eikä kellään ole hänen tunnuksiaan.
{otherfamily} ei anna periksi summasta {amount}.
{otherfamily} ois paikalla vasta {time}
{otherfamily} väittää muuta.
{otherfamily} luuli teidän hoitavan.
{othergiven} käväisee kaupassa, palaa kohta.
{othergiven} vannoo postittaneensa sen.
{othergiven} ei pääse, auto on katsastuksessa.
{othergiven} lähti talosta {date}, kenelle hänen tikettinsä kuuluvat?
{othergiven} itki puhelimessa, kauheaa kuunneltavaa.
{othergiven} sai reitittimen toimimaan viidessä minuutissa
{othergiven} tekee vain aamuja.
{kin} rikkoi sen. No niin, nyt se on sanottu.
{kin} pudotti tabletin taas kylpyyn
{kin} täytti neljä ja haluaa sinisen.
{agentgiven} neuvoi minua rauhallisesti kohta kohdalta.
{agentgiven} sulki tiketin kysymättä mitään.
Jätin viestin {otherfamily:all} jo aamulla.
Sanoin {otherfamily:all} suoraan, mitä ajattelen.
Laitoin {otherfamily:all} kuvan viasta.
Lasku kuuluu {otherfamily:all}, ei minulle.
Soitatteko {otherfamily:all} vai soitanko minä?
Vein avaimet {otherfamily:all}.
Toimitettu {otherfamily:all} {date} klo {time}
Kiitos {othergiven:all} kärsivällisyydestä!
Onnea {othergiven:all} uuteen työhön
Terveisiä {othergiven:all}, hän oli todella ystävällinen.
Kuuluuko tämä {agentgiven:all} vai jollekin muulle?
Kysykää {otherfamily:abl}, hän oli paikalla.
Sain numeron {otherfamily:abl}.
{otherfamily:abl} tuli sähköposti, jossa luki aivan muuta.
{otherfamily:abl} jäi yksi erä maksamatta.
Onko {otherfamily:abl} kuulunut mitään?
Lainasin laturin {othergiven:abl} ja nyt sekin on rikki.
Ostin sen käytettynä eräältä {otherfamily:abl}.
{othergiven:abl} meni hermot.
Tuo sopimus pitäisi saada pois {kin:abl}.
{otherfamily:ade} on vara-avain.
{otherfamily:ade} ei ollut mukana oikeaa osaa.
{otherfamily:ade} lienee parempaa tietoa.
Piipahdin {otherfamily:ade} viemässä paperit.
Onko {othergiven:ade} oikeudet tähän kansioon?
{kin:ade} on pähkinäallergia, muistattehan.
{othergiven:ade} kävi tuuri.
{otherfamily:ade} kesti kaksi tuntia löytää sulaketaulu.
Luotin {otherfamily:ill} liikaa.
Ottakaa yhteyttä {otherfamily:ill}.
Viittaan {otherfamily:ill} ja hänen viestiinsä {date}.
Petyin {othergiven:ill} pahasti
Törmäsin {otherfamily:ill} pihalla ja hän lupasi hoitaa asian.
Yhdistäisittekö {otherfamily:ill}, kiitos
En saa {othergiven:ill} mitään yhteyttä
Vaihto {otherfamily:ill} onnistuu, jos esihenkilö suostuu.
Olin yhteydessä {otherfamily:ill} useampaan kertaan.
Suutuin {agentgiven:ill}, pyydän anteeksi.
En tiedä {otherfamily:ela} sen enempää.
Kaikki riippuu nyt {otherfamily:ela}.
Pidin {agentgiven:ela} kovasti, asiallinen nuori ihminen.
Teen valituksen {otherfamily:ela}.
{otherfamily:ela} tulee uusi {role}.
{otherfamily:ela} sen verran, että hän on lomalla.
Palautetta {othergiven:ela}: viisi tähteä.
Huoli {kin:ela} ei anna nukkua.
Mitä {othergiven:ela} oikein on tullut
Tiedoksi {otherfamily:ela}: puhelin kiinni viikon.
Vika ei ole {otherfamily:ine} vaan teidän järjestelmässänne.
{othergiven:ine} on se hyvä puoli, että hän vastaa aina.
{otherfamily:ine} asuu pieni pessimisti.
Mikä {agentgiven:ine} suututti, se tapa puhua vai asia?
Esiintyi {otherfamily:ess}, vaikka passissa on toinen nimi.
Tunnettiin kylällä {otherfamily:ess}.
{otherfamily:ess} en allekirjoittaisi mitään.
Kirjauduin vahingossa {othergiven:ess}.
Hän esitteli itsensä {otherfamily:tra}.
Minua luultiin {otherfamily:tra}.
Nimi muutettu {otherfamily:tra} {date}.
Avioliitossa olin {otherfamily}, nyt taas {family}.
Kutsuvat minua {othergiven:tra}, virallisesti {full}.
Tunnistin äänen {othergiven:tra}
Laskulle oli merkitty tilaajaksi joku {otherfamily}.
Tarkoitin {otherfamily:par}, en häntä.
Odotimme {otherfamily:par} kaksi tuntia.
Emme tavoittaneet {otherfamily:par}.
En tunne ketään {otherfamily:par}.
Voisiko {othergiven:par} pyytää soittamaan?
Auttakaa nyt {kin:par}, hän on 82-vuotias!
Onko kukaan nähnyt {othergiven:par} tänään?
Ette te {otherfamily:par} kuunnelleet ettekä minua.
Kiitän {agentgiven:par} ja koko tiimiä.
ei {otherfamily:par} kiinnosta
Syytän tästä {otherfamily:par}.
Muistuttaisitko {othergiven:par} kokouksesta
Paikkaan {otherfamily:par} {date} saakka.
{otherfamily:gen} mukaan sinetti oli ehjä.
{otherfamily:gen} kanssa sovittiin toista.
{otherfamily:gen} takia myöhästyin junasta.
{otherfamily:gen} jälkeen kukaan ei ole hoitanut tätä.
Asuu {otherfamily:gen} alapuolella.
Välitin asian {otherfamily:gen} kautta.
Odotan yhä {otherfamily:gen} vastausta.
Näin {otherfamily:gen} hissin edessä.
Se on {otherfamily:gen} allekirjoitus, ei minun.
{otherfamily:gen} pitäisi tietää, hänhän sen myi.
Pyydä {otherfamily:gen} nimikirjaimet joka sivulle.
Ilman {otherfamily:par} kassa ei aukea.
Ennen {otherfamily:par} täällä oli järjestys.
{otherfamily:par} vastaan minulla ei ole mitään.
{othergiven:gen} mielestä vika on sulakkeessa.
{othergiven:gen} vuoro loppuu {time}.
{kin:gen} puhelin, ei minun
Annoin {othergiven:gen} pitää vanhan.
{agentgiven:gen} ansiosta lämmöt palasivat.
Kävi niin kuin {othergiven} ennusti.
Paitsi {otherfamily}, kaikki ovat maksaneet.
Onko {otherfamily} paikalla?
Kuka on {otherfamily}?
Miksi {otherfamily} oli kopiossa?
Milloin {otherfamily} palaa lomalta?
Lupasiko {otherfamily} jotain?
Mitä {otherfamily} mun mittarilukemalla tekee
Missä {othergiven} kun häntä tarvitaan
Eikö {othergiven} voi vain pistää sitä postiin?
Kenen idea tämä oli, {othergiven:gen}?
Eikös se ollut {otherfamily} joka tilasi harmaat?
Voi {othergiven} parka!
Hyvä {othergiven}, kerralla kuntoon.
Taas {otherfamily}!
Kiitti {agentgiven}, oot kulta
Kiitos {othergiven}
Tuhannet kiitokset, {agentgiven}. t. {family}
{agentgiven}, ehditkö katsoa tämän ennen viittä?
{othergiven}, sinun vuorosi.
Kuules {agentgiven}, en ole eilisen teeren poika.
Sori {othergiven}, väärä ketju!
Ei {othergiven}, vaan se toinen.
@{othergiven} voitko ottaa kahden puhelun
no niin {othergiven} nyt se pelaa
nähdään perjantaina {othergiven}
joo ok {agentgiven} laitan
moi {agentgiven} mä täällä taas, {product} ei toimi
kysy {otherfamily:abl} se tietää
{otherfamily} sano et ei
{otherfamily} taas :D
`)

export const mentions: readonly string[] = [
  ...mentionsAtTheDesk,
  ...mentionsAtWork,
  ...mentionsInLife,
  ...mentionsAtLength,
  ...mentionsByFamilyName,
  ...mentionsByGivenName,
]
