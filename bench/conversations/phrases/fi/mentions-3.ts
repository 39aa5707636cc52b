import { list } from '../list.ts'

/** More sentences that name people: family, care, school, law, church, sport, travel, voicemail, letters. */
export const mentionsInLife = list(`
{relation} {kin} tilasi sen vahingossa
{relation} {kin} on samassa liittymässä
{Relation} {kin} voi hakea minun kortillani.
{kin}, {relation}, ei saanut tekstiviestiä.
{Relation}, {kin}, kuoli ja päätän nyt hänen sopimuksiaan.
{relation} ({kin}) kyselee kuittia
Minä ja {relation} {kin} tulemme molemmat.
Saako {relation} {kin} alennuksen?
Ostin sen tyttärelleni {kin:all} rippilahjaksi.
Veljeltäni {kin:abl} jäi laturi junaan.
Puolet kuuluu siskolleni {kin:all}.
Äidilläni {kin:ade} ei ole nettiä.
Pojastani {kin:ela} otettu kuva on sivuillanne ilman lupaa!
Mieheeni {kin:ill} voi ottaa yhteyttä iltaisin.
Vaimoani {kin:par} ei enää päästetty sisään.
Mummomme {kin:gen} syntymäpäivät ovat {date}.
Serkultani {kin:abl} lainattu kärry hajosi.
Naapuriltamme {otherfamily:abl} saa avaimen.
Nimesimme pojan {kin:tra}.
Vauvasta tuli {kin}.
Sai kasteessa nimen {kin}
Sukunimi {otherfamily}, etunimestä en saa selvää.
O.s. {otherfamily}, jos se auttaa haussa.
ent. {otherfamily}, nyk. {family}
Ovessa lukee {otherfamily}.
Postilaatikossa on teippi "{otherfamily}".
"{otherfamily}" oli ainoa merkintä vieraskirjassa.
Kirjoitetaan kuten {otherfamily}, mutta kahdella ällällä.
Joku {othergiven} soitti teiltä äsken
Eräs {otherfamily} kyseli tunnuslukuani.
Töissä häntä sanotaan {othergiven:tra}.
Lempinimeltään {othergiven}
Nimeltään hän on {otherfamily}.
Mies, jonka nimi on {otherfamily}, uhkasi ulosotolla.
Nti {otherfamily:par} pyydetään infoon.
Pt {otherfamily} nähty, {role}. Jatko: kotiin pe.
{otherfamily}, 81, kaatunut kotona, labrat otettu.
Resepti {otherfamily:all} uusittu, yksi lääke puuttuu.
{otherfamily} ravinnotta aamuun.
{otherfamily} oksensi kahdesti yöllä; {othergiven} ilmoitti lääkärille.
Omainen {kin} käy päivittäin.
Paikka 7 huuteli {othergiven:par} koko yön.
Kierto: {otherfamily} siirtyy yhden hengen huoneeseen.
Lähete {otherfamily:abl}, vasen polvi
Ollut {otherfamily:gen} hoidossa {date} alkaen
{otherfamily} määräsi: {product} 20 mg, apteekissa ei ollut.
{kin} sai rokotteen {otherfamily:abl}.
Kävin {otherfamily:gen} vastaanotolla korvan takia.
Varasin ajan {otherfamily:all} ja sain {otherfamily:gen} sijaisen.
Verikokeen otti {othergiven}, {role}, aivan ihana.
{kin}, 7 v, allerginen kananmunalle.
{othergiven} (34) oli kyydissä.
{otherfamily}, s. 1951, asuu yksin.
{otherfamily} s. {date}
{kin} 3½ v nielaisi pariston
Todistaja {otherfamily}, 62, kuuli pamauksen.
{kin} on neljännellä, luokka {otherfamily:gen}.
{kin:abl} jäi liikkavarusteet kotiin, voiko ne antaa {otherfamily:all}?
{otherfamily} opettaa matikkaa molemmille tytöille.
Anon {kin:all} vapaata uinnista.
Hiihtokisat: {kin} toinen, {othergiven} keskeytti.
Jälki-istunto {otherfamily:gen} valvonnassa, to
Kyyti {kin:all}: {othergiven:gen} isä ajaa.
{kin:gen} luokanvalvoja on {otherfamily}.
{kin:gen} huoltajille: rehtori pyytää käymään
Leirikoulu: {kin:abl}, {othergiven:abl} ja yhdeltä muulta maksu puuttuu
{otherfamily} kehui {kin:par}!
Ketju: {otherfamily}, {othergiven}, {family}
{otherfamily} iski kaksi, {family} loukkaantui.
{otherfamily} ({family}, {kin}) 14.22 yv
Jäähy {otherfamily:all}, kampitus
2. erä: {otherfamily} ulos, {family} sisään
{otherfamily} maalissa? Oikeesti?
Luovutusvoitto, {othergiven} ei tullut.
{othergiven} maksoi kausimaksun, {othergiven:gen} veli ei.
Pelaajapalkinto {otherfamily:all}
Joukkueesta {otherfamily:par} ei enää nähdä
Hääkutsu: {othergiven} ja {kin}
{othergiven} ja {kin} menevät naimisiin {date}, siksi kiire.
Paikkakortit: {othergiven}, {kin}, täti {agentgiven}
Bestman {othergiven} hukkasi sormukset, saako samanlaiset?
Kakkuun teksti "{othergiven} 50 v."
Kaiverrus: {kin} {date}
Mukiin "{kin} & {othergiven}" kiitos.
{kin:all} mummilta ja papalta
Ristiäiset, {kin}, {place}
{otherfamily} nukkui rauhallisesti pois kotonaan.
{othergiven:par} muistaen
{otherfamily:gen} kuolinpesä
{otherfamily:gen} perikunta pyytää loppusaldoa.
Testamentin mukaan kaikki menee {kin:all}.
Perukirja {otherfamily:gen} jälkeen annettu {date}.
Pesän hoitajaksi määrättiin {otherfamily}.
Kukat {otherfamily:all}, siunaus klo {time}
Siunaa {otherfamily}. Urut: {othergiven}. Lukijat: {kin}, {otherfamily}.
Kuulutetaan avioliittoon {othergiven} ja {kin}
Kantaja {otherfamily} vetoaa viestiin {date}.
{otherfamily} kiistää vaatimukset.
{otherfamily:gen} asiamies pyysi lykkäystä.
Asiassa {otherfamily} vastaan {family}
{otherfamily:par} kuultiin asianomistajana.
{otherfamily} otettiin kiinni {date} ja vapautettiin kuulustelun jälkeen.
{otherfamily:ade} on läppärini todisteena.
Epäilty ilmoitti nimekseen {otherfamily}.
{otherfamily} tuomittiin maksamaan {amount}.
Tiedoksi annettu {otherfamily:all}, {place}.
Haaste toimitettiin {otherfamily:all}
{otherfamily:all} kerrottiin peruutusoikeudesta.
{otherfamily:all} oli luvattu sijaisauto.
{othergiven} lukittiin ulos uudesta sovelluksesta
Avaimet luovutettiin {otherfamily:all}.
{othergiven:all} ei selitetty mitään.
Lomake oli {otherfamily:gen} täyttämä.
{otherfamily:gen} hyväksymä palautus, {date}
Paikka 14C {otherfamily}, kasvisruoka
{otherfamily} ja 3 muuta, myöhäinen saapuminen
Nouto {place} {time}, kyltissä {otherfamily}
Matkaoppaanne {othergiven} ei ollut kentällä.
Jatkolento meni, passit olivat {kin:ade}
Matkaseura: {kin} ja {relation} {othergiven}
Lentäjä {otherfamily} pahoitteli kuulutuksessa.
Kippari {othergiven:ela} ei ollut apua, itse merisairas.
Kokki {othergiven} tuli itse pyytämään anteeksi.
{othergiven} tiskin takana antoi liian vähän takaisin
Iso kiitos {othergiven:all}, {agentgiven:all} ja koko iltavuorolle.
Erityismaininta {othergiven:all}, joka jaksoi kaksi tuntia linjalla.
Hattua nostan {otherfamily:all}.
Haluan valittaa {otherfamily:gen} käytöksestä.
{agentgiven} oli mukava, {othergiven} ei.
Ensin {agentgiven}, sitten {othergiven}, lopuksi joku {kin}.
Toinen sanoo joo ({othergiven}), toinen ei ({otherfamily}).
Joko {othergiven} tai {agentgiven}, en enää muista
Ei {otherfamily} vaan {family}!
{otherfamily} tai {role}, jompikumpi valehtelee.
{othergiven}, {kin} ja {agentgiven} kuulivat.
{otherfamily:ade} ja {family:ade} on yhteinen porras.
Sekä {otherfamily} että hänen vaimonsa olivat poissa.
{otherfamily} + 1
Vain {othergiven} soitti takaisin.
Jopa {otherfamily} myöntää, että se on rikki.
Ilmeisesti {otherfamily} ei saanut viestiä.
Ehkä {othergiven} tietää?
Sitten {otherfamily} ilmestyi väärän letkun kanssa.
Eilen {othergiven} kirjoitti, että se on paikassa {place}.
{date} {otherfamily} katkaisi sähköt.
Viimeksi kuulin, että {otherfamily} hoitaa.
Jos {otherfamily} soittaa, en ole täällä.
Koska {othergiven} painoi punaista nappia, siksi
Sillä aikaa kun {othergiven} mittasi, koira karkasi.
Heti kun {otherfamily} palaa, kysyn.
Luulen että {otherfamily} tarkoittaa toista sopimusta.
Hän kertoi {otherfamily:gen} luopuneen maksusta.
Kävi ilmi {othergiven:gen} heittäneen kuitin pois.
Uskomme {otherfamily:gen} peruneen vahingossa.
{otherfamily:gen} käytyä ilmanvaihto hiljeni.
Ette kertoneet {othergiven:all}, että se vaatii lankaliittymän!
Näytä tämä {othergiven:all}, ei muille
Lähetä {otherfamily:all} pdf, ei linkkiä
Soita {otherfamily:all} heti aamusta.
Kuulin {othergiven:abl} joka kuuli {otherfamily:abl}
Kukaan ei pitänyt {otherfamily:ela} muutenkaan.
Ei tässä ole kyse {othergiven:ela}.
No se on sitten {otherfamily}.
haloo täällä {othergiven} mä soitan {kin:gen} puolesta
niin siis {otherfamily} tuli tiistaina eikä sillä ollu sitä osaa
ja sit mä sain {agentgiven:gen} ja {agentgiven} sano et kokeile {othergiven:par}
öö miehen nimi oli {otherfamily} muistaakseni tai joku semmonen
no hei hei {agentgiven} kiitos paljon kuulemiin
jos {othergiven} vois soittaa numeroon {phone} ois hyvä
jättäkää viesti {otherfamily:all} äänimerkin jälkeen
se oli kai {otherfamily:gen} tilaus ei meidän
PS {kin} kiittää tarroista
PS {otherfamily:ade} on vara-avain
Salasanavihje: kysy {kin:abl}
{kin:par} ei saa päästää yksin kotiin.
Kuva: {otherfamily}
Kuvitus {othergiven}, teksti {otherfamily}
Haastattelussa {otherfamily}, {role} paikkakunnalta {place}
{otherfamily} kertoi lehdelle olevansa pettynyt.
Valtuutettu {otherfamily} vastustaa lupaa.
Lupa {order}, hakijana {otherfamily}
Adressin pani alulle {othergiven}
Äänestä {otherfamily:par}, luki mainoksessa
Kiinteistö siirtyi {otherfamily:abl} {family:all} {date}.
Rajanaapurina {otherfamily}, tie {otherfamily:gen} maalla
Hirviporukka: {otherfamily}, {family} ja {othergiven:gen} koira
Mökkitalkkari {otherfamily} auraa, jos muistaa.
Saunavuoro pe {time} {otherfamily}
Pesutupa: ma {otherfamily}, ti {family}, ke vapaa
Talkoissa puuhasivat {otherfamily}, {othergiven} sekä pikku {kin}.
`)
