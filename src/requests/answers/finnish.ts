import type { Words } from './words.ts'

const details = `Numero: {number}
Koskee: {type}
Vastaanotettu: {received}`

export const finnish: Words = {
  receipt: `Olemme vastaanottaneet pyyntönne {number}

Olemme vastaanottaneet pyyntönne ja käsittelemme sitä.

${details}
Vastaamme viimeistään: {due}

Jos meidän on tarkistettava, että pyyntö on teidän lähettämänne, otamme teihin yhteyttä. Tähän kuluvaa aikaa ei lasketa määräaikaan.

Voitte seurata pyyntönne käsittelyä täällä: {status}`,
  'identity-asked': `Vahvistakaa pyyntönne {number}

Olemme saaneet henkilötietojanne koskevan pyynnön ({type}). Jotta kukaan muu ei pääsisi näkemään tai muuttamaan tietojanne, meidän on varmistettava, että pyyntö on teidän lähettämänne.

Koodinne: {code}

Koodi on voimassa {minutes} minuuttia, ja sitä voi käyttää kerran. Älkää antako sitä kenellekään muulle. Emme koskaan kysy sitä puhelimitse.

Jos ette ole lähettänyt pyyntöä, teidän ei tarvitse tehdä mitään. Ilman koodia mitään ei tapahdu.`,
  extension: `Tarvitsemme lisää aikaa pyyntönne {number} käsittelyyn

Emme saa pyyntönne käsittelyä valmiiksi kuukaudessa, joten jatkamme määräaikaa yleisen tietosuoja-asetuksen 12 artiklan 3 kohdan mukaisesti.

${details}
Uusi määräaika: {due}

Syy: {reason}`,
  'completed-erasure': `Tietonne on poistettu – pyyntö {number}

Olemme toteuttaneet pyyntönne {number}, jonka vastaanotimme {received}. Henkilötietonne on poistettu asiakaspalvelumme järjestelmistä tai muutettu niin, ettei niitä voi enää yhdistää teihin.

Jos olemme luovuttaneet tietoja muille, olemme mahdollisuuksien mukaan ilmoittaneet heille, että heidänkin on poistettava ne. Voitte kysyä meiltä, keitä he ovat (yleisen tietosuoja-asetuksen 19 artikla). Varmuuskopioissa tietoja on, kunnes kopiot korvataan uusilla. Jos varmuuskopio palautetaan, tiedot poistetaan uudelleen.

Todistus tehdyistä toimista on täällä: {status}`,
  'completed-access': `Henkilötietonne – pyyntö {number}

Tästä saatte jäljennöksen henkilötiedoista, joita meillä on teistä, pyyntönne {number} mukaisesti. Vastaanotimme pyynnön {received}. Jäljennöksestä ilmenee myös, miksi meillä on nämä tiedot, kenelle olemme luovuttaneet niitä ja kuinka kauan säilytämme niitä. Muita henkilöitä koskevat tiedot on poistettu.

Ladatkaa tietonne: {link}

Linkki toimii yhden kerran, viimeistään {expires}.`,
  'completed-rectification': `Tietonne on oikaistu – pyyntö {number}

Olemme oikaisseet henkilötietonne pyyntönne {number} mukaisesti. Vastaanotimme pyynnön {received}. Jos olemme luovuttaneet tietoja muille, olemme mahdollisuuksien mukaan ilmoittaneet heille muutoksista. Voitte kysyä meiltä, keitä he ovat (yleisen tietosuoja-asetuksen 19 artikla).

Todistus tehdyistä toimista on täällä: {status}`,
  'completed-restriction': `Tietojenne käsittelyä on rajoitettu – pyyntö {number}

Olemme rajoittaneet henkilötietojenne käsittelyä pyyntönne {number} mukaisesti. Vastaanotimme pyynnön {received}. Tietoja säilytetään, mutta niitä ei käytetä muuhun kuin siihen, minkä yleisen tietosuoja-asetuksen 18 artiklan 2 kohta sallii. Ilmoitamme teille, ennen kuin rajoitus poistetaan.

Todistus tehdyistä toimista on täällä: {status}`,
  'completed-portability': `Tietonne siirrettävässä muodossa – pyyntö {number}

Tästä saatte meille antamanne henkilötiedot muodossa, jota muut järjestelmät voivat lukea, pyyntönne {number} mukaisesti. Vastaanotimme pyynnön {received}.

Ladatkaa tietonne: {link}

Linkki toimii yhden kerran, viimeistään {expires}.`,
  'completed-objection': `Olemme lopettaneet tietojenne käytön – pyyntö {number}

Olemme hyväksyneet vastustamispyyntönne {number}, jonka vastaanotimme {received}. Emme enää käsittele henkilötietojanne niihin tarkoituksiin, joita vastustitte: ne on poistettu asiakaspalvelumme järjestelmistä tai muutettu niin, ettei niitä voi enää yhdistää teihin (yleisen tietosuoja-asetuksen 17 artiklan 1 kohdan c alakohta).

Todistus tehdyistä toimista on täällä: {status}`,
  'partly-withheld': `Vastaus pyyntöönne {number}

Olemme toteuttaneet pyyntönne osaa lukuun ottamatta. Alta näette, mitä poikkeus koskee, mistä se johtuu ja kuinka kauan se kestää.

${details}

{kept}

Ladatkaa tietonne: {link}

Linkki toimii yhden kerran, viimeistään {expires}.

{rest}`,
  refused: `Vastaus pyyntöönne {number}

Emme voi toteuttaa pyyntöänne.

${details}

Syy: {why}

{note}`,
  revoked: `Pyyntönne {number} on peruutettu

Pyyntönne {number} ({type}) on peruutettu, emmekä käsittele sitä enää. Voitte lähettää uuden pyynnön milloin tahansa.`,
  expired: `Pyyntönne {number} käsittely on päättynyt

Pyysimme vahvistusta siitä, että pyyntö on teidän lähettämänne, mutta emme ole saaneet sitä. Siksi olemme päättäneet käsittelyn ryhtymättä toimiin. Tästä ei voi päätellä, onko meillä tietoja teistä.

${details}

Voitte lähettää uuden pyynnön milloin tahansa.`,
  'nothing-found': `Vastaus pyyntöönne {number}

Saamiemme tietojen perusteella emme löydä asiakaspalvelumme järjestelmistä henkilötietoja, jotka voisimme yhdistää teihin.

${details}

Jos olette ollut meihin yhteydessä toisella sähköpostiosoitteella, puhelinnumerolla tai asiakasnumerolla, voitte ilmoittaa sen meille, niin teemme haun uudelleen (yleisen tietosuoja-asetuksen 11 artiklan 2 kohta).`,
  greeting: 'Hei,',
  rights: `Teillä on oikeus tehdä valitus tietosuojan valvontaviranomaiselle (77 artikla) ja oikeus tehokkaisiin oikeussuojakeinoihin tuomioistuimessa (yleisen tietosuoja-asetuksen 79 artikla).

Valvontaviranomainen: {authority}`,
  closing: `Ystävällisin terveisin
{controller}
{contact}`,
  kept: '– {what}: {why}. {until}',
  'kept-until': 'Säilytetään {until} asti.',
  'kept-open': 'Säilytetään niin kauan kuin peruste on olemassa.',
  'kept-rest': 'Kun poikkeuksen aika on päättynyt, toteutamme loput ilman uutta pyyntöä.',
  'in-part': 'osittain',
  'kind-ticket': 'Palvelupyynnöt',
  'kind-contact': 'Yhteystiedot',
  'kind-other': 'Muut tietueet',
  'page-title': 'Pyyntönne',
  'page-code': 'Pyynnön seurantakoodi',
  'page-show': 'Näytä',
  'page-number': 'Numero',
  'page-type': 'Koskee',
  'page-state': 'Tila',
  'page-received': 'Vastaanotettu',
  'page-due': 'Vastaamme viimeistään',
  'page-unknown': 'Koodi ei vastaa mitään pyyntöä. Tarkistakaa, että se on kirjoitettu oikein.',
  'page-proof': 'Teille lähettämämme koodi',
  'page-confirm': 'Vahvista',
  'page-wrong': 'Koodi on väärä tai ei ole enää voimassa.',
  'page-again': 'Onko koodi vanhentunut, tai kirjoitettiinko se väärin liian monta kertaa?',
  'page-send': 'Lähetä uusi koodi',
  'page-sent':
    'Jos uusi koodi voidaan lähettää, se on matkalla tiedossamme olevaan osoitteeseen. Voimassa olevaa koodia ei vaihdeta. Ottakaa meihin yhteyttä, jos koodia ei tule.',
  'page-certificate': 'Todistus siitä, mitä on tehty',
  'page-wait': 'Liian monta yritystä. Odottakaa hetki ja yrittäkää uudelleen.',
  'page-language': 'Kieli',
  'page-promise':
    'Olemme vastaanottaneet pyyntönne. Vastaanottopäivä: {received}. Vastaamme viimeistään tänä päivänä: {due}.',
  'page-identity':
    'Olemme vastaanottaneet pyyntönne. Vastaanottopäivä: {received}. Voimme jatkaa vasta, kun olette vahvistanut, että pyyntö on teidän lähettämänne: kirjoittakaa viestissämme oleva koodi alle. Siihen asti vastausaika ei kulu.',
  'page-longer': 'Käsittely kestää yli kuukauden. Syy on kerrottu teille lähettämässämme viestissä.',
  'page-late':
    'Olemme vastaanottaneet pyyntönne. Vastaanottopäivä: {received}. Vastauksemme on myöhässä: meidän olisi pitänyt vastata viimeistään tänä päivänä: {due}. Pahoittelemme viivästystä.',
  'page-answered':
    'Olemme vastaanottaneet pyyntönne ja vastanneet siihen. Vastaanottopäivä: {received}. Vastauspäivä: {ended}.',
  'page-closed':
    'Olemme vastaanottaneet pyyntönne. Vastaanottopäivä: {received}. Käsittely päättyi: {ended}.',
  'ground-hold':
    'tiedot on säilytettävä vireillä olevan oikeudellisen asian, tarkastuksen tai käsittelyn rajoittamisen vuoksi',
  'ground-statute':
    'laki velvoittaa säilyttämään tiedot (yleisen tietosuoja-asetuksen 17 artiklan 3 kohdan b alakohta)',
  'ground-claims':
    'tietoja tarvitaan oikeudellisen vaateen laatimiseksi, esittämiseksi tai puolustamiseksi (yleisen tietosuoja-asetuksen 17 artiklan 3 kohdan e alakohta)',
  'ground-other-basis':
    'käsittely perustuu muuhun oikeusperusteeseen, johon vastustamisoikeus ei ulotu (yleisen tietosuoja-asetuksen 21 artiklan 1 kohta)',
  'ground-doubtful':
    'ei ole varmaa, että tiedot koskevat teitä, eikä niitä muuteta, ennen kuin asia on selvitetty',
  'ground-operator': 'tiedot on jätetty ennalleen tapauskohtaisen arvion perusteella',
  'ground-not-possible': 'tietoja ei voida tällä hetkellä muuttaa teknisistä syistä',
  'refused-not-identified':
    'Emme ole voineet varmistaa, että pyyntö on tullut henkilöltä, jota tiedot koskevat (yleisen tietosuoja-asetuksen 11 artiklan 2 kohta ja 12 artiklan 2 kohta).',
  'refused-unfounded': 'Pyyntö on ilmeisen perusteeton (yleisen tietosuoja-asetuksen 12 artiklan 5 kohta).',
  'refused-excessive':
    'Pyyntö on kohtuuton, erityisesti koska samaa on pyydetty toistuvasti (yleisen tietosuoja-asetuksen 12 artiklan 5 kohta).',
  'refused-not-a-customer':
    'Saamiemme tietojen perusteella emme löydä henkilötietoja, joista me vastaamme ja jotka voisimme yhdistää teihin (yleisen tietosuoja-asetuksen 11 artikla).',
  'refused-overriding-grounds':
    'Käsittelyyn on huomattavan tärkeä ja perusteltu syy, joka syrjäyttää etunne, oikeutenne ja vapautenne, tai sitä tarvitaan oikeudellista vaadetta varten (yleisen tietosuoja-asetuksen 21 artiklan 1 kohta).',
  'refused-rights-of-others':
    'Pyynnön toteuttaminen vaikuttaisi haitallisesti muiden oikeuksiin ja vapauksiin (yleisen tietosuoja-asetuksen 15 artiklan 4 kohta ja 20 artiklan 4 kohta).',
  'refused-not-possible': 'Pyydettyä ei voida toteuttaa niillä tiedoilla, joita pyyntö koskee.',
  'type-erasure': 'henkilötietojen poistaminen',
  'type-access': 'pääsy henkilötietoihin',
  'type-portability': 'henkilötietojen siirtäminen',
  'type-rectification': 'henkilötietojen oikaiseminen',
  'type-restriction': 'käsittelyn rajoittaminen',
  'type-objection': 'käsittelyn vastustaminen',
  'status-received': 'Olemme vastaanottaneet pyyntönne.',
  'status-identity-asked': 'Odotamme vahvistusta siitä, että pyyntö on teidän lähettämänne.',
  'status-searching': 'Etsimme tietoja, joita pyyntö koskee.',
  'status-reviewing': 'Tarkistamme, mitä on tehtävä.',
  'status-carrying-out': 'Toteutamme pyyntöänne ja tarkistamme tuloksen.',
  'status-telling-others': 'Ilmoitamme asiasta niille, joille olemme luovuttaneet tietoja.',
  'status-completed': 'Valmis. Olemme lähettäneet vastauksen.',
  'status-partly-withheld':
    'Valmis osaa lukuun ottamatta. Vastauksesta ilmenee, mitä poikkeus koskee ja mistä se johtuu.',
  'status-refused': 'Pyyntö on hylätty. Vastauksesta ilmenee syy.',
  'status-revoked': 'Pyyntö on peruutettu.',
  'status-expired':
    'Pyynnön käsittely on päättynyt, koska emme saaneet vahvistusta siitä, että se oli teidän lähettämänne.',
}
