import type { CueWords } from './cue-words.ts'

export const nl: CueWords = {
  greetings: `
    hallo, hoi, hi, hey, hé, beste, geachte, lieve, dag, goedendag, goedemorgen, goede morgen,
    goedemiddag, goede middag, goedenavond, goede avond, beste heer, beste mevrouw, hallo beste,
    geachte heer, geachte mevrouw, geachte meneer`,
  thanks: `
    bedankt, dank je, dank je wel, dank u, dank u wel, dankjewel, dankuwel, hartelijk dank,
    hartelijk bedankt, dag, thanks`,
  closings: `
    met vriendelijke groet, met vriendelijke groeten, vriendelijke groet, vriendelijke groeten, mvg,
    m v g, met hartelijke groet, met hartelijke groeten, hartelijke groet, hartelijke groeten, groet,
    groeten, groetjes, groetjes van, groeten van, hoogachtend, beste groeten, met beste groet,
    met beste groeten, warme groet, gr, grt, grtjes, vr gr, vrgr, met groet, met groeten, vele groeten,
    lieve groet, liefs, veel liefs`,
  looseClosings: `
    alvast bedankt, bij voorbaat dank, bedankt, dank, dank je wel, dank u wel, fijne dag, fijn weekend,
    tot ziens`,
  introductions: `
    mijn naam is, ik heet, m n naam is, ondergetekende, met de naam, op naam van, ten name van, t n v,
    tnv, spreekt u met, u spreekt met, je spreekt met`,
  births: `
    meisjesnaam, geboren als, geb`,
  roles: `
    invaller, invalkracht, pt, gemachtigde,
    moderator, ex-man, ex-vrouw, exman, exvrouw, stiefzoon, stiefdochter, stiefvader, stiefmoeder, pleegzoon, pleegdochter, pleegkind, tweelingbroer, tweelingzus, verloofde, petekind, kleinkind, zuster, broeder, verzorgende,
    broertje, zusje, vriendinnetje, mn man, mn vrouw, vriendje, mn zus, mn broer,
    monteur, loodgieter, schilder, conciërge, huismeester, opzichter, agent, brigadier, inspecteur, arts, huisarts,
    verpleegkundige, juf, meester, docent, trainer, voorzitter, secretaris, penningmeester, makelaar, advocaat, notaris,
    chauffeur, bestuurder, passagier, getuige, eigenaar, directeur, huurder, buurman, buurvrouw, echtpaar, familie,
    vrouw, man, zoon, dochter, broer, zus, moeder, vader, klant, verzekerde, tolk, weduwe, erfgenaam, expert, ene, filiaalmanager, bedrijfsleider, manager, leidinggevende, teamleider, medewerker,
    medewerkster, verkoper, verkoopster, caissière, adviseur, adviseuse, consulent, consulente, behandelaar, baliemedewerker,
    bezorger, bezorgster, koerier, postbode, aannemer, stukadoor, tegelzetter, timmerman, elektricien, installateur,
    hovenier, stratenmaker, tandarts, mondhygiëniste, fysiotherapeut, therapeut, psycholoog, apotheker, assistente, dokter,
    specialist, chirurg, leraar, lerares, mentor, conrector, rector, wethouder, ambtenaar, rechercheur, wijkagent,
    boekhouder, accountant, jurist, deurwaarder, bewindvoerder, curator, mantelzorger, oppas, gastouder, verhuurder,
    buurjongen, buurmeisje, collega, baas, chef, neef, nicht, oom, tante, oma, opa, schoonzoon, schoondochter, zwager,
    schoonzus, kleinzoon, kleindochter, echtgenoot, echtgenote, partner, vriend, vriendin, patiënt, leerling, bewoner`,
  mentions: `
    gelogd door, geregistreerd door, geëscaleerd naar, doorverbonden met, toegewezen aan, opgenomen door, behandeld door, aangevraagd door, ene,
    opmerking van, bericht van, notitie van, reactie van, telefoontje van, oproep van,
    zei, noemde hem, noemde haar, heette, heet hij, vragen naar,
    te pakken krijgen,
    mr, leerling, patiënt, collega, monteur, medewerkster, medewerker, genaamd, naam is, de naam is,
    ik ben, dit is, hier is, gesproken met, sprak met, spreek met, spreken met, gebeld met, contact met,
    contact opnemen met, bel, bel met, groeten aan, doe de groeten aan, geholpen door, volgens,
    besteld door, gechat met, mail van, gemaild met, gesprek met, samen met, ontvangen door, vraag,
    vraag naar, is van, zei tegen, ik zoek`,
  addressed: `
    op het pakket staat, staat de naam, geadresseerd aan, gericht aan, op naam van`,
  titles: `
    zuster,
    dhr, de heer, meneer, mevr, mw, mevrouw, mej, dr, drs, ir, ing, prof, dokter, professor, heer,
    advocaat, familie, fam`,
  labels: `
    roepnaam, afleveren aan, bezorgen bij, bezorgadres, afleveradres, factuuradres, leveren aan, ontv, afz, bezorger,
    behandelaar, adviseur, mederekeninghouder, verzekerde, verzekeringnemer, verkoper, monteur, eigenaar, kind, voogd, huurder, aanwezig, t a v, ref,
    naam, voornaam, achternaam, voor en achternaam, volledige naam, klant, klantnaam, naam klant,
    uw naam, je naam, mijn naam, contact, contactpersoon, besteller, ontvanger, afzender, behandelaar,
    gebruiker, verantwoordelijke, toegewezen aan, beller, patiënt, leerling, rekeninghouder, kaarthouder,
    handtekening, reiziger, gast, melder, aanvrager, ons kenmerk, partner, naam kaarthouder,
    ter attentie van, t a v, tav, tenaamstelling, t n v,
    gemachtigde, volmacht, naam kind, getuige, ouder, contact bij nood, executeur, op naam van`,
  headers: `
    van, aan, kopie, beantwoorden`,
  wrote: `
    schreef, heeft geschreven`,
  owners: `
    mijn, m n, onze, ons, uw, jouw, je, jullie, zijn, haar`,
  relations: `
    stiefzoon, stiefdochter, stiefvader, stiefmoeder, pleegzoon, pleegdochter, tweelingbroer, tweelingzus, schoonzoon, schoondochter, verloofde, kleinkind, buurmeisje, buurjongen, exman, exvrouw, ex vriend, ex vriendin, ex partner, kind, mantelzorger,
    man, vrouw, partner, vriend, vriendin, echtgenoot, echtgenote, moeder, mama, vader, papa, broer, zus,
    zusje, broertje, zoon, zoontje, dochter, dochtertje, kleinzoon, kleindochter, oma, opa, schoonmoeder,
    schoonvader, schoonzus, zwager, nicht, neef, tante, oom, collega, baas, chef, leidinggevende,
    buurman, buurvrouw, assistent, huisarts, arts, contactpersoon, verhuurder, huurder, ex, ex man,
    ex vrouw, medewerker, leraar, juf, meester, collega s`,
}
