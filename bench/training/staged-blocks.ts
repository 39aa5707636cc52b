import { capitalised } from '../conversations/names.ts'
import type { Random } from '../conversations/random.ts'
import { joined } from '../conversations/rewriting.ts'
import type { Language, Marked as Piece } from '../conversations/template.ts'
import { beginning, code, nobody, noun, type Stage, someone } from './stage.ts'

type Lines = readonly (Piece | string)[]

const weekday = (random: Random): string => random.pick('Mon Tue Wed Thu Fri Sat Sun'.split(' '))
const month = (random: Random): string =>
  random.pick('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '))
const stamp = (random: Random): string =>
  `${weekday(random)}, ${random.int(1, 28)} ${month(random)} 20${random.digits(2)} ${random.digits(2)}:${random.digits(2)}:${random.digits(2)} +0${random.digits(1)}00`
const host = (stage: Stage): string =>
  `${stage.random.pick(['mx', 'mail', 'smtp', 'in', 'out', 'relay'])}${stage.random.digits(1)}.${noun(stage).toLowerCase()}.example`

const reply = (random: Random): string =>
  `${random.pick(['Re', 'Fwd', 'SV', 'VS', 'AW', 'RE', 'FW', 'WG', 'Vs', 'TR'])}:`

const entities = new Map(
  Object.entries({
    å: 'aring',
    ä: 'auml',
    ö: 'ouml',
    ø: 'oslash',
    æ: 'aelig',
    ü: 'uuml',
    é: 'eacute',
    ß: 'szlig',
  }),
)
/** With letters as old HTML writes them. */
const coded = (text: string): string =>
  [...text].map(sign => (entities.has(sign) ? `&${entities.get(sign)};` : sign)).join('')

/** Head lines of a mail, as programs write them. */
export const headers = (stage: Stage): Piece => {
  const { random } = stage
  const lines: Lines = [
    `Received: from ${host(stage)} (helo=${host(stage)}) by ${host(stage)} with ${random.pick(['ESMTPS', 'esmtpsa', 'HTTP', 'LMTP'])} id ${code(random)}; ${stamp(random)}`,
    `Return-Path: <bounce-${random.digits(5)}@${host(stage)}>`,
    `Date: ${stamp(random)}`,
    joined(['From: ', someone(stage), ` <post@${host(stage)}>`]),
    joined(['To: "', someone(stage), `" <post@${host(stage)}>`]),
    `Subject: =?${random.pick(['utf-8', 'UTF-8', 'iso-8859-1'])}?${random.pick(['Q', 'B'])}?${capitalised(noun(stage))}?=`,
    `Subject: ${reply(random)} ${reply(random)} ${beginning(stage)}`,
    `Subject: ${reply(random)} ${capitalised(noun(stage))}`,
    `X-Mailer: ${capitalised(noun(stage))} ${random.digits(2)}.${random.digits(1)}`,
    `X-Spam-Status: No, score=-${random.digits(1)}.${random.digits(1)} tests=${noun(stage).toUpperCase()}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset="utf-8"',
    'Content-Transfer-Encoding: quoted-printable',
    `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=${host(stage)}; s=sel${random.digits(1)}`,
    `Authentication-Results: ${host(stage)}; spf=pass dkim=pass dmarc=none`,
    `Message-ID: <${random.digits(8)}.${random.digits(4)}@${host(stage)}>`,
    `List-Unsubscribe: <https://${host(stage)}/u/${random.digits(5)}>`,
  ]
  const some = random.shuffled(lines).slice(0, random.int(3, 8))
  return joined([joined(some, '\n'), random.pick(stage.sentences)], '\n\n')
}

/** Lines of programs: logs, cards, tags, settings. */
export const logs = (stage: Stage): Piece => {
  const { random } = stage
  const word = (): string => noun(stage).toLowerCase()
  const lines: Lines = [
    `[${random.digits(2)}:${random.digits(2)}:${random.digits(2)}] ${word()}d[${random.digits(4)}]: ${beginning(stage)}`,
    `${random.pick(['INFO', 'WARN', 'ERROR', 'DEBUG'])} ${capitalised(word())}Service: ${beginning(stage)}`,
    `${word()}=${word()} ${word()}=${code(random)} status=${capitalised(word())}`,
    `at ${capitalised(word())}.${word()}(${capitalised(word())}.java:${random.digits(3)})`,
    joined(['BEGIN:VCARD\nVERSION:3.0\nFN:', someone(stage), '\nEND:VCARD']),
    'BEGIN:VEVENT\nDTSTART:20250304T100000Z\nSUMMARY:'.concat(capitalised(word()), '\nEND:VEVENT'),
    `<li>${capitalised(word())}: ${code(random)}</li></ul>`,
    joined([`<td>${capitalised(word())}</td><td>`, someone(stage), '</td></tr>']),
    `<td>${coded(capitalised(word()))}</td><td>${coded(beginning(stage))}</td>`,
    coded(random.pick(stage.sentences)),
    joined(['<strong>', someone(stage), `</strong>. ${coded(random.pick(stage.sentences))}`]),
    `<p style="margin:0 0 ${random.digits(1)}px;color:#${random.digits(3)}">${random.pick(stage.sentences)}</p>`,
    `{"${word()}":"${word()}","${word()}":${random.digits(3)},"${word()}":"${capitalised(word())}"}`,
    joined([`{"${word()}":"`, someone(stage), `","${word()}":"${capitalised(word())} ${word()}"}`]),
    `SELECT ${word()}, ${word()} FROM ${word()} WHERE ${word()} = '${capitalised(word())}'`,
    `- **${capitalised(word())}:** ${beginning(stage)}`,
    `\`${word()}\` | ${capitalised(word())} | _${word()}_`,
    `${random.digits(1)}. *${capitalised(word())}* → *${capitalised(word())} ${word()}*`,
  ]
  return joined(random.shuffled(lines).slice(0, random.int(1, 6)), '\n')
}

const places: Readonly<Record<Language, string>> = {
  sv: 'Skickar ni till P, P eller P?|Vi bor mellan P och P.|Bussen går via P och P till P.|Ombudet i P är stängt, ta P i stället.|Kabeln är av vid P.|Stugan ligger i P, P kommun.|Elnätet i P och P är nere.|Utlämning: P|Ort: P|P gård ska ha fiber.|Avhämtning i P fungerar, i P inte.',
  nb: 'Sender dere til P, P eller P?|Vi bor mellom P og P.|Bussen går via P og P til P.|Butikken på P er stengt, ta P i stedet.|Kabelen er brutt ved P.|Hytta ligger på P i P kommune.|Strømmen i P og på P er borte.|Utlevering: P|Sted: P|P gård skal ha fiber.|Henting på P gikk fint, på P ikke.',
  da: 'Sender I til P, P eller P?|Vi bor mellem P og P.|Bussen kører over P og P til P.|Butikken i P er lukket, tag P i stedet.|Kablet er brudt ved P.|Sommerhuset ligger i P ved P.|Strømmen i P og P er væk.|Udlevering: P|Sted: P|P gård skal have fiber.|Afhentning i P gik fint, i P ikke.',
  fi: 'Mökki on paikassa nimeltä P.|Asumme kylässä P, kunta P.|Sähköt poikki: P, P ja P.|Nouto: P|Paikkakunta: P|Toimipisteet P ja P ovat kiinni.|Juna kulkee reittiä P–P–P.|P on liian kaukana, P kävisi.|Alue: P / P',
  nl: 'Bezorgen jullie in P, P of P?|Wij wonen tussen P en P.|De bus gaat via P en P naar P.|De winkel in P is dicht, neem P.|Kabelbreuk bij P.|Het huisje staat in P, gemeente P.|De stroom in P en P is uit.|Afhalen: P|Plaats: P|Ophalen in P ging goed, in P niet.',
  de: 'Liefern Sie nach P, P oder P?|Wir wohnen zwischen P und P.|Der Bus fährt über P und P nach P.|Die Filiale in P ist zu, nehmen Sie P.|Kabelbruch bei P.|Das Haus steht in P, Gemeinde P.|Der Strom in P und P ist weg.|Abholung: P|Ort: P|Abholen in P ging gut, in P nicht.',
  en: 'Do you deliver to P, P or P?|We live between P and P.|The bus goes via P and P to P.|The branch in P is closed, use P.|Cable cut near P.|The cottage is in P, near P.|Power is out in P and P.|Collection: P|Town: P|Pickup at P was fine, at P it was not.',
}

const assistants: Readonly<Record<Language, string>> = {
  sv: 'Chattboten G svarar dygnet runt.|G är vår digitala assistent.|Hjälpte G, vår chattbot, dig?|Du chattar med roboten G.|Fråga G i appen!|Ladda ner appen G.|Tryck på *G* i menyn.|Knappen "G" syns inte.',
  nb: 'Chatboten G svarer hele døgnet.|G er vår digitale assistent.|Hjalp G, vår chatbot, deg?|Du chatter med roboten G.|Spør G i appen!|Last ned appen G.|Trykk på *G* i menyen.|Knappen «G» vises ikke.',
  da: 'Chatbotten G svarer hele døgnet.|G er vores digitale assistent.|Hjalp G, vores chatbot, dig?|Du chatter med robotten G.|Spørg G i appen!|Hent appen G.|Tryk på *G* i menuen.|Knappen "G" vises ikke.',
  fi: 'Chatbotti G vastaa ympäri vuorokauden.|G on digitaalinen avustajamme.|Auttoiko G, bottimme, sinua?|Keskustelet botti G kanssa.|Lataa sovellus G.|Paina valikosta *G*.|Painike ”G” ei näy.',
  nl: 'Chatbot G antwoordt dag en nacht.|G is onze digitale assistent.|Hielp G, onze chatbot, u?|U chat met robot G.|Vraag het G in de app!|Download de app G.|Druk op *G* in het menu.|De knop "G" is weg.',
  de: 'Chatbot G antwortet rund um die Uhr.|G ist unsere digitale Assistentin.|Hat G, unser Chatbot, geholfen?|Sie chatten mit dem Roboter G.|Fragen Sie G in der App!|Laden Sie die App G.|Tippen Sie auf *G* im Menü.|Die Taste „G“ fehlt.',
  en: 'Chatbot G answers day and night.|G is our digital assistant.|Was G, our chatbot, of help?|You are chatting with the robot G.|Ask G in the app!|Download the G app.|Tap *G* in the menu.|The "G" button is gone.',
}

const filled = (template: string, mark: string, draw: () => string): string =>
  template.replaceAll(new RegExp(`(?<!\\p{L})${mark}(?!\\p{L})`, 'gu'), draw)

/** Places that are called as people are. */
export const namedPlaces = ({ language, names, random, sentences }: Stage): Piece => {
  const template = random.pick(places[language].split('|'))
  const line = filled(template, 'P', () => names.family(random, language))
  return nobody(random.chance(0.5) ? `${random.pick(sentences)} ${line}` : line)
}

/** Programs that are called as people are. */
export const namedPrograms = ({ language, names, random, sentences }: Stage): Piece => {
  const template = random.pick(assistants[language].split('|'))
  const line = filled(template, 'G', () => names.given(random, language))
  return nobody(random.chance(0.5) ? `${random.pick(sentences)} ${line}` : line)
}

const firms: Readonly<Record<Language, string>> = {
  sv: 'Kortköp hos F, N kr.|Dragning N kr, F.|Offert från F: N|Jag jobbar på F.|Fakturan kom från F i går.|Vi på F vill byta abonnemang.|Paketet skickades av F.|F har inte svarat.|Köpt hos F|Leverantör: F|Firman F gick i konkurs.|F och F tävlar om anbudet.',
  nb: 'Kortkjøp hos F, N kr.|Trekk N kr, F.|Tilbud fra F: N|Jeg jobber hos F.|Fakturaen kom fra F i går.|Vi i F vil bytte abonnement.|Pakken ble sendt av F.|F har ikke svart.|Kjøpt hos F|Leverandør: F|Firmaet F gikk konkurs.|F og F kjemper om anbudet.',
  da: 'Kortkøb hos F, N kr.|Trukket N kr., F.|Tilbud fra F: N|Jeg arbejder hos F.|Fakturaen kom fra F i går.|Vi hos F vil skifte abonnement.|Pakken blev sendt af F.|F har ikke svaret.|Købt hos F|Leverandør: F|Firmaet F gik konkurs.|F og F kæmper om ordren.',
  fi: 'Korttiosto: F, N €.|Veloitus N €, F.|Tarjous: F, N|Laskuttaja F|Olen töissä yrityksessä F.|Yritys F ei ole vastannut.|Myyjä: F|F meni konkurssiin.|Toimittajat F ja F kilpailevat.',
  nl: 'Pinbetaling bij F, N euro.|Afschrijving N euro, F.|Offerte van F: N|Ik werk bij F.|De factuur kwam gisteren van F.|Wij van F willen overstappen.|Het pakket is door F verstuurd.|F heeft niet gereageerd.|Gekocht bij F|Leverancier: F|De firma F ging failliet.',
  de: 'Kartenzahlung bei F, N Euro.|Abbuchung N Euro, F.|Angebot von F: N|Ich arbeite bei F.|Die Rechnung kam gestern von F.|Wir von F möchten wechseln.|Das Paket wurde von F verschickt.|F hat nicht geantwortet.|Gekauft bei F|Lieferant: F|Die Firma F ging pleite.|Gutachter: F',
  en: 'Card used at F, N.|Charge N, F.|Quote from F: N|I work at F.|The invoice came from F yesterday.|We at F want to switch.|The parcel was sent by F.|F have not answered.|Bought at F|Supplier: F|The firm F went under.|F and F are bidding.',
}

/** Firms that are called as people are, where people pay, work and buy. */
export const payments = ({ language, drawFirm, random, sentences }: Stage): Piece => {
  const template = random.pick(firms[language].split('|'))
  const line = filled(
    filled(template, 'F', () => drawFirm(language)),
    'N',
    () => random.digits(3),
  )
  return nobody(random.chance(0.4) ? `${random.pick(sentences)} ${line}` : line)
}

/** The foot of a letter: a person, what they do, the firm, numbers. */
export const signature = (stage: Stage): Piece => {
  const { random, language, drawFirm } = stage
  const lines: (Piece | string)[] = [
    someone(stage),
    capitalised(noun(stage)),
    drawFirm(language),
    `${random.pick(['Tlf.', 'Tel', 'M', 'T', 'Puh.', 'Mob.'])} ${random.digits(8)}`,
  ]
  if (random.chance(0.3)) lines.splice(1, 1)
  if (random.chance(0.3)) lines.unshift(random.pick(stage.sentences), '')
  return joined(lines, random.pick(['\n', '\n', ' | ', ', ']))
}
