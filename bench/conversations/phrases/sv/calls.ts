import { list } from '../list.ts'

/** More of what is said and noted on the telephone, where names hide best. */
export const moreVoicemail = list(`
tjena bara jag {given} slå en signal när du kan
meddelande till returavdelningen från {full} stavas {family}
{full} född {date} adressen är {address}
god kväll jag vill lämna besked till {agentgiven} eller {othergiven} den som kommer först
nej hör på jag heter inte {othergiven} jag heter {given}
hon jag pratade med {othergiven} tror jag sa att jag skulle fråga efter {agentgiven}
ja {kin} tappade den och {othergiven} försökte laga och nu är det värre
hej här kommer ett besked från {firm} till {full} ring {phone}
och {othergiven} har nummer {phone} om ni inte får tag på mig
hej {agentgiven} {othergiven} {otherfamily} en trappa ner {given} bad mig ringa
jo {given} här kund {order} inget annat ring bara
jag har två konton ett på {full} och ett på {other}
okej hej då tack {agentgiven} tack hej
det är om mamma {kin} {family} hon ramlade och larmet gick inte
fel nummer förlåt jag skulle till {othergiven} på verkstan
`)

export const moreNotes = list(`
{agentgiven}: ring {given} fm.
Tel från {full}. Tel till {other}. Ej svar.
{initial} pratat m kund, ok att skicka.
Se ant. av {initial} {date}.
Sambon {kin} först i luren, sen {given} själv.
Tvist {family}/{otherfamily} om mätare, se {order}.
Begär namnbyte {other} -> {full}
Kontakter: {kin} (dotter), {othergiven} (hemtjänst).
{othergiven} på {firm} säger ej deras fel
Kallar sig {given}, i systemet {othergiven}.
Lämnat besked hos {kin} till {given}.
Leg ok. {full} vill ha {kin} som ombud.
Kopplat {agentgiven} > {othergiven} > {agent}.
{given} la på. {given} ringde igen. {given} bad om ursäkt.
Besök {date}: {othergiven}, {kin} och hyresgäst {family} närv.
Dubblett av ärende från {full}? Samma tel {phone}.
sökte {agentgiven}, fått veta sem, {initial} ringer upp
`)

export const morePersonal = list(`
Vad hade du gjort {agentgiven}?
Och {othergiven}? Hon bara skrattade.
{full}, med två L, inte {other}.
Antingen {othergiven} eller {kin} måste väl veta.
{given}, {kin}, {othergiven} och hunden blev sjuka allihop.
Det är {othergiven:gen} fel.
Förlåt {agentgiven} men nej.
Samma {othergiven} som sist, samma ursäkt.
Det finns bara plats för ett namn, men vi är {full} och {kin} {family}.
Pappa ({other}) betalar, jag ({given}) använder.
Den som skrev hade signerat "{othergiven}".
Ni är bäst, särskilt {agentgiven} och {othergiven} 🎉
Har du hört av {othergiven}? För det har inte {kin}.
familjen {family}, lgh 3
`)

export const moreNegatives = list(`
Stig av vid {place}, gå 200 meter.
Per post eller per mejl?
Max hastighet 25, max last 80.
Kan ringa imorgon.
Betalar den {date}, ocr {ref}.
Markera som läst funkar inte.
{product} eller {product}, vilken håller längst?
Varken {firm} eller {firm} vill ta den.
Från {place} till {place} via {place}, {amount}.
Hans eller hennes spelar ingen roll
Ek-bordet {product} har en spricka.
Debitering {ref} av {firm} den {date}
Blommor: Rosa, Iris, Viola. Ved: Björk, Alm, Ask.
Sten, sax, påse, så valde ni väl vinnare.
`)
