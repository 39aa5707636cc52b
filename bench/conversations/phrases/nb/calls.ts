import { list } from '../list.ts'

/** More of what is said and noted on the telephone, where names hide best. */
export const moreVoicemail = list(`
halla bare meg {given} slå på tråden når du kan
beskjed til returavdelinga fra {full} staves {family}
{full} født {date} adressen er {address}
god kveld jeg vil legge igjen beskjed til {agentgiven} eller {othergiven} den som kommer først
nei hør her jeg heter ikke {othergiven} jeg heter {given}
hun jeg snakket med {othergiven} tror jeg sa jeg skulle spørre etter {agentgiven}
ja {kin} mistet den og {othergiven} prøvde å fikse og nå er det verre
hei her er en beskjed fra {firm} til {full} ring {phone}
og {othergiven} har nummer {phone} hvis dere ikke får tak i meg
hei {agentgiven} {othergiven} {otherfamily} i etasjen under {given} ba meg ringe
jo {given} her kunde {order} ikke noe mer bare ring
jeg har to kontoer en på {full} og en på {other}
ok ha det takk {agentgiven} takk ha det
det er om mamma {kin} {family} ho datt og alarmen gikk ikke
feil nummer beklager jeg skulle til {othergiven} på verkstedet
`)

export const moreNotes = list(`
{agentgiven}: ring {given} f.m.
Tlf fra {full}. Tlf til {other}. Ikke svar.
{initial} snakket m kunde, ok å sende.
Se notat av {initial} {date}.
Samboer {kin} først på tråden, så {given} selv.
Tvist {family}/{otherfamily} om måler, se {order}.
Ønsker navnebytte {other} -> {full}
Kontakter: {kin} (datter), {othergiven} (hjemmetjenesten).
{othergiven} hos {firm} sier ikke deres feil
Kaller seg {given}, i systemet {othergiven}.
Lagt igjen beskjed hos {kin} til {given}.
Leg. ok. {full} vil ha {kin} som fullmektig.
Satt over {agentgiven} > {othergiven} > {agent}.
{given} la på. {given} ringte igjen. {given} beklaget.
Befaring {date}: {othergiven}, {kin} og leietaker {family} til stede.
Duplikat av sak fra {full}? Samme tlf {phone}.
spurte etter {agentgiven}, fikk vite ferie, {initial} ringer opp
`)

export const morePersonal = list(`
Hva ville du gjort, {agentgiven}?
Og {othergiven}? Hun bare lo.
{full}, med to L-er, ikke {other}.
Enten {othergiven} eller {kin} må jo vite det.
{given}, {kin}, {othergiven} og bikkja ble syke alle sammen.
Jeg skylder på {othergiven}.
Sorry {agentgiven}, men nei.
Samme {othergiven} som sist, samme unnskyldning.
Det er bare plass til ett navn, men vi er {full} og {kin} {family}.
Pappa ({other}) betaler, jeg ({given}) bruker.
Den som skrev, hadde signert "{othergiven}".
Dere er best, særlig {agentgiven} og {othergiven} 🎉
Har du hørt fra {othergiven}? For det har ikke {kin}.
familien {family}, leil. 3
`)

export const moreNegatives = list(`
Gå av ved {place}, gå 200 meter.
Per post eller per e-post?
Maks fart 25, maks last 80.
Kan ringe i morgen.
Betaler den {date}, kid {ref}.
Merk som lest virker ikke.
{product} eller {product}, hvilken varer lengst?
Verken {firm} eller {firm} vil ta den.
Fra {place} til {place} via {place}, {amount}.
Hans eller hennes spiller ingen rolle
Finn.no-annonsen er borte. Finn fram er også nede.
Trekk {ref} fra {firm} den {date}
Blomster: Rose, Iris, Viola. Ved: Bjørk, Gran, Ask.
Stein, saks, papir, sånn valgte dere vel vinneren.
`)
