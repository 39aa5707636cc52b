import type { Language } from '../language.ts'

export const fi: Language = {
  code: 'fi',
  subjects: {
    Billing: ['Kortilta veloitettu kahdesti', 'Kysymys tilauksen {order} maksusta'],
    Invoice: ['Lasku {invoice} on väärin', 'Lasku henkilölle {name}'],
    Complaint: ['Tyytymätön palveluun', 'Valitus tilauksesta {order}'],
    Warranty: ['Takuu: {product}', '{product} lakkasi toimimasta'],
    Delivery: ['Missä pakettini on?', 'Tilauksen {order} toimitus: {street}'],
    Account: ['Kirjautuminen ei onnistu', 'Uusi sähköposti: {email}'],
    Technical: ['Sovellus kaatuu versiossa {version}', 'Virheilmoitus kassalla'],
    Other: ['Kysymys', 'Toive, lähettäjä {name}'],
  },
  greetings: ['Hei!', 'Hei asiakaspalvelu,', 'Hyvää päivää,'],
  problems: {
    Billing: [
      'Näen kaksi {amount} veloitusta tilauksesta {order}, vaikka tilasin vain kerran.',
      'Kaksi viikkoa sitten luvattu hyvitys ei ole vieläkään tililläni.',
      'Alennuskoodia ei vähennetty, joten maksoin tuotteesta täyden hinnan: {product}.',
    ],
    Invoice: [
      'Lasku {invoice} on väärällä nimellä, oikea saaja on {name}.',
      'Olen jo maksanut laskun {invoice}, mutta saan silti muistutuksia.',
      'Voitteko lähettää laskun uudelleen? Se katosi muutossa.',
    ],
    Complaint: [
      'Olen soittanut kolme kertaa tilauksesta {order} ja saanut joka kerta eri vastauksen.',
      'Näin ei kohdella asiakkaita, jotka ovat ostaneet teiltä vuosia.',
    ],
    Warranty: [
      'Laite ({product}) lakkasi toimimasta neljän kuukauden jälkeen, se on tilauksella {order}.',
      'Näyttö vilkkuu, ja kaupasta neuvottiin kysymään takuusta teiltä.',
    ],
    Delivery: [
      'Tilauksen {order} piti tulla tiistaina, mutta seuranta ei ole liikkunut.',
      'Kuljettaja sanoo, ettei kukaan ollut kotona, vaikka istuin koko ajan oven vieressä.',
    ],
    Account: [
      'En saa viestiä, kun yritän vaihtaa salasanan.',
      'Tilini on ollut lukossa siitä asti, kun vaihdoin puhelimen, voitteko auttaa?',
    ],
    Technical: [
      'Version {version} päivityksen jälkeen sovellus sulkeutuu heti, kun avaan kuitin.',
      'Noudatin ohjeen kohtaa {section}, mutta siitä ei ole apua.',
    ],
    Other: [
      'Voiko teiltä ostaa lahjakortin ja lähettää sen jollekin toiselle?',
      'Onko tuotteesta tulossa muita värejä?',
    ],
  },
  details: [
    'Minut tavoittaa parhaiten numerosta {phone} neljän jälkeen.',
    'Sähköpostini on {email}, jos teidän pitää lähettää jotakin.',
    'Kirjoittakaa mieluummin osoitteeseen {odd}, sitä luen joka päivä.',
    'Henkilötunnukseni on {id}, jos tiedot pitää tarkistaa.',
    'Rahat voi maksaa tilille {iban}.',
    'Maksoin kortilla {card}.',
    'Kirjautuminen tuli IP-osoitteesta {ip}, enkä se ollut minä.',
    'Lähettäkää uusi osoitteeseen {street}, {town}.',
    'Tilaaja on {third}, minä vain noudan.',
    'Soittakaa numeroon {phone}, se on {thirdGenitive} puhelin.',
    'Paketin pitää olla {nameGenitive} nimellä.',
  ],
  decoys: [
    'Tilausnumero on {order}, ja käytössä on versio {version}.',
    'Kirjoitin ensin osoitteeseen {own}, mutta en saanut vastausta.',
    'Ehtojen kohdan {section} mukaan minulla on siihen oikeus.',
  ],
  answers: [
    'Hei {first}, kiitos viestistä. Katson asiaa heti.',
    'Hei {first}! Pahoittelen vaivaa, olen välittänyt asian varastolle.',
    'Lisäsin {nameGenitive} tiedot tilaukselle {order}, joten nyt kaiken pitäisi olla oikein.',
    'Olemme hyvittäneet koko summan, se näkyy tilillä viiden pankkipäivän kuluessa.',
    'Voitteko vahvistaa, että tavoitamme teidät numerosta {phone}?',
    'Vahvistus on matkalla osoitteeseen {email}.',
    'Päivittäkää versioon {version} ja kirjoittakaa osoitteeseen {own}, jos virhe jatkuu.',
    'Puhuin asiasta varastolla, yhteyshenkilö on {third}, ja paketti lähtee huomenna.',
  ],
  replies: [
    'Kiitos nopeasta vastauksesta! Odotan sitten.',
    'Valitettavasti sama virhe tuli taas.',
    'Pitää paikkansa, numero on {phone}.',
    'Hienoa, nyt kaikki toimii. Kiitos avusta, {agentFirst}!',
  ],
  closings: [
    'Ystävällisin terveisin\n{name}',
    'Terveisin {first}',
    'Yst. terv.\n{name}\n{phone}',
    'T. {first}',
  ],
  signatures: [
    'Ystävällisin terveisin\n{agent}\nAsiakaspalvelu',
    'Terveisin\n{agentFirst}, Nordljus asiakaspalvelu',
  ],
  notes: [
    '{name} soitti ja oli vihainen, soitetaan takaisin numeroon {phone}.',
    'Tarkistin tilin, omistaja {name}: henkilötunnus {id} täsmää tilaukseen.',
    'Odotan varaston vastausta tilauksesta {order}.',
    'Sama asiakas kirjoitti viime vuonna osoitteesta {email}.',
  ],
  chats: ['Hei, voitko ottaa tiketin, lähettäjä {name}?', 'Kiitos! Soitan iltapäivällä numeroon {phone}.'],
  wrote: '{date} {name} kirjoitti:',
  streets: ['Koivutie', 'Kirkkokatu', 'Asemakatu', 'Mäntytie', 'Rantatie', 'Koulukatu'],
  towns: ['00100 Helsinki', '33100 Tampere', '20100 Turku', '90100 Oulu'],
  products: ['kahvinkeitin', 'pyöräilykypärä', 'reititin', 'pölynimuri'],
  files: ['kuitti', 'lasku', 'vauriokuva', 'passi'],
  amounts: ['129,00 euron', '84,95 euron', '1 245,00 euron'],
}
