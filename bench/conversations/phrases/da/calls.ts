import { list } from '../list.ts'

/** More of what is said and noted on the telephone, where names hide best. */
export const moreVoicemail = list(`
hejsa det er bare mig {given} slå på tråden når du kan
besked til returafdelingen fra {full} staves {family}
{full} født {date} adressen er {address}
godaften jeg vil lægge en besked til {agentgiven} eller {othergiven} den der kommer først
nej hør her jeg hedder ikke {othergiven} jeg hedder {given}
hende jeg talte med {othergiven} tror jeg sagde jeg skulle spørge efter {agentgiven}
ja {kin} tabte den og {othergiven} prøvede at lave den og nu er den værre
hej her er en besked fra {firm} til {full} ring {phone}
og {othergiven} har nummer {phone} hvis i ikke kan få fat i mig
hej {agentgiven} {othergiven} {otherfamily} nedenunder {given} bad mig ringe
jo {given} her kunde {order} ikke andet bare ring
jeg har to konti en på {full} og en på {other}
okay hej tak {agentgiven} tak hej hej
det er om min mor {kin} {family} hun faldt og alarmen gik ikke
forkert nummer undskyld jeg skulle til {othergiven} på værkstedet
`)

export const moreNotes = list(`
{agentgiven}: ring {given} fm.
Tlf. fra {full}. Tlf. til {other}. Intet svar.
{initial} talt m. kunde, ok at sende.
Se notat af {initial} {date}.
Kæresten {kin} først i røret, så {given} selv.
Tvist {family}/{otherfamily} om måler, se {order}.
Ønsker navneskift {other} -> {full}
Kontakter: {kin} (datter), {othergiven} (hjemmeplejen).
{othergiven} hos {firm} siger ikke deres fejl
Kalder sig {given}, i systemet {othergiven}.
Lagt besked hos {kin} til {given}.
Id ok. {full} ønsker {kin} som fuldmægtig.
Stillet om {agentgiven} > {othergiven} > {agent}.
{given} lagde på. {given} ringede igen. {given} undskyldte.
Besigtigelse {date}: {othergiven}, {kin} og lejer {family} til stede.
Dublet af sag fra {full}? Samme tlf. {phone}.
spurgte efter {agentgiven}, fik at vide ferie, {initial} ringer op
`)

export const morePersonal = list(`
Hvad ville du gøre, {agentgiven}?
Og {othergiven}? Hun grinede bare.
{full}, med to l'er, ikke {other}.
Enten {othergiven} eller {kin} må vide det.
{given}, {kin}, {othergiven} og hunden blev syge alle sammen.
Jeg giver {othergiven} skylden.
Sorry {agentgiven}, men nej.
Samme {othergiven} som sidst, samme undskyldning.
Der er kun plads til ét navn, men vi er {full} og {kin} {family}.
Far ({other}) betaler, jeg ({given}) bruger.
Den der skrev, havde skrevet under som "{othergiven}".
I er de bedste, især {agentgiven} og {othergiven} 🎉
Har du hørt fra {othergiven}? For det har {kin} ikke.
familien {family}, lejl. 3
`)

export const moreNegatives = list(`
Stå af ved {place}, gå 200 meter.
Pr. brev eller pr. mail?
Maks. fart 25, maks. last 80.
Kan ringe i morgen.
Betaler den {date}, id {ref}.
Marker som læst virker ikke.
{product} eller {product}, hvilken holder længst?
Hverken {firm} eller {firm} vil tage den.
Fra {place} til {place} via {place}, {amount}.
Hans eller hendes er lige meget
Bent Fabric-nodehæftet er til klaver, ikke guitar
Træk {ref} fra {firm} den {date}
Blomster: Rose, Iris, Viola. Træ: Birk, Gran, Ask.
Sten, saks, papir, sådan valgte I vel vinderen.
`)
