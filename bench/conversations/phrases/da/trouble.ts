import { list } from '../list.ts'

export const problems = list(`
Pakken kom aldrig, selv om der står leveret.
Er trukket to gange for {order}.
Kan ikke logge ind efter opdateringen til {version}.
appen går ned hver gang jeg åbner kurven
Fakturaen står til {other}, som flyttede for to år siden.
{product} manglede et ben.
Chaufføren satte den hos {other} ved siden af, og hun er bortrejst til juni.
Jeg kan ikke ændre navnet på kontoen fra {other} til mit.
Varmen har været væk siden mandag, og vi har en baby.
En der hedder {othergiven} får mine mails.
Der står "Hej {othergiven}" når jeg logger ind, men jeg hedder {given}.
Mangler stadig de {amount} tilbage.
Ingen tager telefonen i {place}.
Tirsdag virkede det. Onsdag ikke.
Skærmen bliver sort, så kode {sku}, så sort igen.
Montøren, en {otherfamily}, dukkede aldrig op.
Billetten er bestilt til {full}, men i passet står {other}.
Bestilte M fik XL. To gange.
Linket til ny adgangskode går til {othergiven:gen} gamle adresse.
Aftalen er underskrevet af {other} uden mit vidende.
Forkert farve, forkert størrelse, og kassen var åbnet.
Ser et træk fra {firm}, som jeg ikke kender
Jeres chatbot fatter ingenting.
Min mor {kin} er 84 og kan ikke finde ud af hjemmesiden.
Gavekortet fra {othergiven} bliver afvist.
To ud af fire stole vipper.
Jeg opsagde i marts, og I trækker stadig {amount} om måneden!!!
Buddet siger adressen er ufuldstændig
{kin} smadrede glasset, og nu passer låget ikke.
På sidste regning er der to kunder på min linje, {other} og mig.
Mailen fra {agent} var uden bilag.
Levering blev lovet {date}, så {date}, nu ingenting.
Routeren genstarter hele tiden, rødt lys så grønt
Min afdøde fars abonnement, {kin:gen}, kører stadig.
På kortet står {initial} {family}, og det vil banken ikke have.
i har stavet forkert, jeg hedder {full} ikke {other}
Pakken havnede hos {other} i {place} i stedet for her.
Jeg returnerede {product} i april og har intet hørt.
Det drypper igen lige der hvor {othergiven} lavede det.
På bonen står kun {initial}, intet navn.
Får sms'er til {othergiven} hver morgen klokken seks
Gavekortet til {kin} udløb, før hun fik det.
Siden findes ikke, fejl 404, på alle links.
Lyd men intet billede.
Betalingsservice står i {othergiven:gen} navn.
Det har jeg aldrig sagt ja til
Nøglerne blev givet til {other}, ikke til os.
På garantibeviset står {firm}, men {firm} henviser til jer.
Mit brugernavn {user} er pludselig optaget.
Udskriften viser {othergiven} og {kin} som brugere. Hvem er de?
Den blå lugter af benzin.
{agentgiven} lovede at ringe inden for en time; det er fem timer siden.
Vi har været uden internet i ni dage.
Måleren er aflæst ti gange for højt
Min ordre er slået sammen med en fra en vis {other}.
Appen siger "Velkommen tilbage {othergiven}". GDPR??
Størrelsesguiden lyver.
VVS-manden, {othergiven}, borede gennem et rør.
Mails til {email} kommer retur.
Inkasso jagter mig for en gæld, der er {other:gen}, ikke min.
Kæmpe ridse hen over pladen
{kin} kan ikke komme ind med sit skolelogin mere
Aner ikke hvad {amount} den {date} dækker.
{kin:gen} sæde er ved siden af en fremmed, vi vil sidde sammen.
Batteriet dør på en time siden {version}.
Anmeldelsen underskrevet {full} har jeg ikke skrevet!
Betalingen hænger efter kortnummeret.
der står konto spærret kontakt {othergiven} men hvem er det
Recepten er udstedt til {othergiven}, og jeg hedder {given}.
Højttaleren spiller {kin:gen} musik på min konto.
En skuffe, ingen greb, ingen skruer, ingen manual.
Jeg bad om {agentgiven} og blev afbrudt tre gange.
Døren blev sat på hovedet af jeres mand {othergiven}.
Intet.
På labelen står {full}, men gaden er den gamle.
Betalingen gik igennem, ordren gjorde ikke.
En eller anden har kvitteret med "{initial}" for min pakke. Hvem?
Reservationen under {family} kan ikke findes
Jeg fik {other:gen} lægeregning i min kuvert.
Butikken i {place} nægtede at tage den retur.
{othergiven} på natholdet sagde det var ordnet. Det er det ikke.
Alarmen går i gang af sig selv klokken seks hver morgen.
Mit pigenavn var {otherfamily}, og det står der stadig hos jer.
`)

export const requests = list(`
Opsig mit abonnement fra i dag.
Vil du bede {agentgiven} ringe til mig?
Send fakturaen igen, tak.
Jeg vil gerne skifte kontohaver til {other}.
kan i sende linket igen
Fjern {othergiven} fra kontoen.
Bekræft venligst at I har fået dette.
Jeg vil have pengene tilbage, punktum.
Stil mig om til {agent} eller hendes chef.
Kan det leveres til min søster {kin} i stedet?
Send en ny, ikke en repareret, en NY.
Tilføj {other} som bruger, er I søde.
Hils {othergiven} og sig tak.
Ret stavningen: {full}.
Kan nogen kigge på det inden fredag?
Slet alt hvad I har om mig.
Lad {othergiven} kvittere, hvis jeg er ude.
Betal tilbage til kortet der slutter på 4411.
Kan teknikeren komme efter fem?
Jeg ønsker et skriftligt svar fra {agent}.
Videresend til {other}, hun kender sagen.
Book værelset til {full}, to nætter.
sig bare hvor min ting er
{kin} må godt hente den, han har id med.
Må jeg få en kopi af aftalen fra {date}?
Ret leveringen til {place}
Del ikke det her med {other}.
Jeg skal bruge en momskvittering udstedt til {firm}.
Sørg for at {othergiven} er cc.
Afmeld mig nyhedsbrevet.
Er {agentgiven} på arbejde i dag?
Hvem har ansvaret, jer eller {firm}?
Oplys reference {ref} på kreditnotaen.
Kan du høre {othergiven} på lageret, om den er pakket?
Giv {kin} og mig hver sit login.
Findes {product} i grøn?
Hvilket navn står kontoen i, {given} eller {othergiven}?
Flyt nummeret fra {other} til {full}.
Ring til {othergiven} på {phone}, hvis ingen åbner.
Vil I sende reservedel {sku}?
Hvornår kommer den hjem igen
Tilmeld også {kin} til kurset.
Jeg vil tale med et menneske.
Kan jeg dele det i tre rater?
Eskaler til {agent}, tak.
Svar til {email} og ikke til {othergiven}.
Stil den hos {other} i nummer tolv.
Kan fristen udsættes til {date}?
Bekræft at {full} er slettet fra listen.
Spørg {othergiven}. Han var der.
Sig til, hvad {agentgiven} mener.
`)
