import { list } from '../list.ts'

/** Sentences that name nobody, many with words that are names elsewhere. */
export const negatives = list(`
Bo der uden varme kan man ikke.
Sten i skoen, bogstaveligt talt: grus i {product}.
Bjørn foran, elg bagpå, sådan ser trøjen ud.
Kan jeg få en kopi?
Max 120 kg, står der. Max. to pr. kunde.
Per stk. koster den {amount}.
Stig op på skamlen, og den knækker.
Rosa eller blå er lige meget.
Viola, Iris og Linnea er udsolgt i hvid.
Lille, Stor, Lang hedder størrelserne.
Dag efter dag bliver det værre.
Hans er i stykker, min er hel.
Hendes konto virker, hans gør ikke.
Find ud af det!
Tro mig, jeg har prøvet alt.
Fred og ro får jeg først, når alarmen er skiftet.
Storm tog parasollen.
Ask, Eg og Birk er bordplader i kataloget.
Lind er udsolgt, Gran findes.
Mark og skov uden dækning.
Bent rør, ødelagt pakning.
Mads og malt, sagde opskriften på ølsættet, men sættet manglede.
Kaj 14 er booket to gange
Kaj plads 14, båden ligger der stadig
Jens og vejr kan man ikke styre, skriver I. Morsomt.
Ib-stolen vipper.
Sol hele ugen og ingen strøm fra panelet.
Rose er ikke en farve, skriv lyserød
Ro på, siger I.
Asger-reolen mangler bagbeklædning.
Maj og juni er betalt, april ikke.
August var dyrest.
Jul, påske og pinse har I lukket.
Luciasang på ventemusikken, i juli!
{product} knirker.
Købte {product} hos {firm} i {place}.
Laver {firm} stadig {product}?
{firm} gik konkurs, hvem tager garantien?
Sendt med {firm}, pakkenr. {tracking}.
FIK {ref}, forfald {date}.
Betalings-ID: {ref}
Brug betalings-ID {ref}, når du betaler {amount}.
Reg.nr. og konto {ref} eller MobilePay {amount}
Ordre {order} af {date}, i alt {amount}.
Windows 11, Chrome {version}, ingen udvidelser.
Efter {version} er menuen Bluetooth væk.
Version {version} retter afsnit 4.2.1 i manualen.
Se kapitel 3, figur 12, Model A og Model B.
Tak for Din Bestilling
Kære Kunde,
Med Venlig Hilsen
Mandag til fredag ni til fem.
Black Friday kostede den {amount}, på Januarudsalget {amount}.
Vilkårene blev ændret {date}.
Tryk Indstillinger, Konto, Luk Konto.
Fejl: Ugyldig Token. Fejl: Sessionen Udløbet.
Returafdelingen i {place} har fået vare {sku}.
Hverken MobilePay eller Dankort virker.
Volvo og Skoda passer; Mercedes gør ikke.
Ikea siger Billy passer, Malm ikke, måske Hemnes.
Carlsberg, Tuborg og Arla er udsolgt i {place}
Karen Volf og Kohberg manglede i posen.
Anthon Berg-æsken var smeltet.
Georg Jensen-skålen har en bule.
Jensens Bøfhus tog ikke gavekortet.
H.C. Andersens Boulevard har ikke dækning, Kirkevej har.
Frederikssund, Frederikshavn, Fredericia: udsolgt overalt.
Sankt Hans og Grundlovsdag er lukket.
Sct. Mortens Gade findes ikke i jeres system
Gate B12, Terminal {sku}, boarding {time}.
Lagt i pakkeboks ved {place}.
Kundeservice hos {firm}
Ingen på Hovedkontoret svarer.
Moms, GDPR, SKAT, FAQ: hjælper mig ikke.
Javel. Fint. Godt. Herligt.
Sommerudsalg, vinterjakke, efterårslevering
Nora var navnet på lampen, ikke på et menneske.
Frida hedder jeres chatrobot åbenbart.
Robot Karla, kan man håbe at nogen læser?
Alexa forbinder ikke. Siri heller ikke.
Rubin, Safir og Smaragd er farver hos jer
Julia og Python kører, Ruby gør ikke.
Ringede 08:00, 09:00 og 10:00.
Ifølge Forbrugerklagenævnet har jeg ret.
Politiet og Skattestyrelsen vil have kvittering.
Dommeren, Smeden og Mesteren er navne på knivene.
Bjerg og dal hele vejen.
Dahl-serien koster {amount}, Lund-serien mindre
Holm, Skov og Krog: tre farver på skabet
Møller og mølle, det er en vindmølle til haven.
Have, Terrasse, Altan: vælg kategori.
Strand, sol og ingen pakke.
Frisk var den ikke, blomsten.
Glad blev jeg ikke.
Modigt at tage penge for det her.
Pris: {amount}. Før: {amount}.
Stykpris {amount}, vare {sku}, antal 2.
iPhone, iPad, Mac, intet synker.
Ja
Nej tak.
Vi ses {time}.
sag {order} / {date} / {amount}
Betalings-ID: {ref}⏎Beløb: {amount}⏎Forfald: {date}
Butikker: {place}, {place} og {place}.
Nyt: {product}, {product}, {product}.
Samarbejdspartnere: {firm}, {firm}, {firm}
NB: Lukket Langfredag
Hvor ligger {place} egentlig?
Pippi-dragten er for lille, Elsa-kjolen for stor.
Nisse på æsken er gået i stykker.
Bror eller søster, rabatten gælder søskende.
`)
