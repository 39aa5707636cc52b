import type { ErrorCode, errorCodes } from '../errors.ts'
import type { InLanguages } from './languages.ts'

/** Codes of what a safety rule refuses: people meet them at the console, and nothing was done. */
export type RefusalCode = {
  [Code in ErrorCode]: (typeof errorCodes)[Code]['exit'] extends 4 ? Code : never
}[ErrorCode]

/** What was refused and what to do about it, before the message, which has the ids and counts and is in English. */
export const refusalWords: InLanguages<Readonly<Record<RefusalCode, string>>> = {
  sv: {
    CAP_EXCEEDED:
      'Planen ändrar fler poster än gränsen tillåter. Granska den, och gör en ny med högre gräns och skäl.',
    UNUSUAL: 'Planen är mycket större än vanligt. Granska den, och gör en ny med skäl om den är riktig.',
    POLICY_LOCKED: 'Policyn är låst eller väntar på godkännande, och får bara bli strängare.',
    POLICY_CHANGED: 'Policyn har ändrats sedan sidan visades. Läs den nya texten och börja om från den.',
    POLICY_READ_ONLY: 'Policyfilerna kan inte skrivas härifrån. Ändra dem där de förvaras.',
    NOT_ENFORCED: 'Policyn provas bara: den ändrar ingenting förrän den tillämpas.',
    RUN_OPEN: 'En annan körning är inte avslutad. Vänta tills den är klar.',
    PLAN_STALE: 'Planen är inaktuell: policyn, ärendena eller tiden har gått ifrån den. Gör en ny plan.',
    APPROVAL_MISSING: 'Någon måste godkänna först.',
    APPROVAL_REFUSED:
      'Det får inte du besluta, eller så är det redan beslutat på annat sätt. Be någon annan.',
    NOT_KEPT: 'Originalen är inte kvar, så det går inte att ångra.',
    HELD: 'Posten är spärrad och lämnas i fred tills spärren hävs.',
    KEY_IN_USE: 'Nyckeln behövs fortfarande och tas inte bort.',
    PAUSED: 'Allt är pausat. Fortsätt först.',
  },
  nb: {
    CAP_EXCEEDED:
      'Planen endrer flere poster enn grensen tillater. Se gjennom den, og lag en ny med høyere grense og grunn.',
    UNUSUAL: 'Planen er mye større enn vanlig. Se gjennom den, og lag en ny med grunn hvis den er riktig.',
    POLICY_LOCKED: 'Policyen er låst eller venter på godkjenning, og kan bare bli strengere.',
    POLICY_CHANGED: 'Policyen er endret siden siden ble vist. Les den nye teksten og begynn på nytt fra den.',
    POLICY_READ_ONLY: 'Policyfilene kan ikke skrives herfra. Endre dem der de oppbevares.',
    NOT_ENFORCED: 'Policyen blir bare prøvd: den endrer ingenting før den settes i kraft.',
    RUN_OPEN: 'En annen kjøring er ikke avsluttet. Vent til den er ferdig.',
    PLAN_STALE: 'Planen er utdatert: policyen, sakene eller tiden har gått fra den. Lag en ny plan.',
    APPROVAL_MISSING: 'Noen må godkjenne først.',
    APPROVAL_REFUSED:
      'Det kan ikke du avgjøre, eller det er allerede avgjort på en annen måte. Spør noen andre.',
    NOT_KEPT: 'Originalene finnes ikke lenger, så det kan ikke angres.',
    HELD: 'Posten er sperret og blir stående til sperren oppheves.',
    KEY_IN_USE: 'Nøkkelen trengs fortsatt og blir ikke fjernet.',
    PAUSED: 'Alt er satt på pause. Fortsett først.',
  },
  da: {
    CAP_EXCEEDED:
      'Planen ændrer flere poster, end grænsen tillader. Se den igennem, og lav en ny med højere grænse og en grund.',
    UNUSUAL:
      'Planen er meget større end normalt. Se den igennem, og lav en ny med en grund, hvis den er rigtig.',
    POLICY_LOCKED: 'Politikken er låst eller venter på godkendelse og kan kun blive strengere.',
    POLICY_CHANGED:
      'Politikken er ændret, siden siden blev vist. Læs den nye tekst, og begynd forfra fra den.',
    POLICY_READ_ONLY: 'Politikfilerne kan ikke skrives herfra. Ret dem dér, hvor de opbevares.',
    NOT_ENFORCED: 'Politikken prøves kun: den ændrer intet, før den sættes i kraft.',
    RUN_OPEN: 'En anden kørsel er ikke afsluttet. Vent, til den er færdig.',
    PLAN_STALE: 'Planen er forældet: politikken, sagerne eller tiden er løbet fra den. Lav en ny plan.',
    APPROVAL_MISSING: 'Nogen skal godkende først.',
    APPROVAL_REFUSED: 'Det kan du ikke afgøre, eller det er allerede afgjort anderledes. Spørg en anden.',
    NOT_KEPT: 'Originalerne findes ikke mere, så det kan ikke fortrydes.',
    HELD: 'Posten er spærret og lades i fred, til spærringen ophæves.',
    KEY_IN_USE: 'Nøglen skal stadig bruges og fjernes ikke.',
    PAUSED: 'Alt er sat på pause. Fortsæt først.',
  },
  fi: {
    CAP_EXCEEDED:
      'Suunnitelma muuttaa useampia tietueita kuin raja sallii. Tarkista se ja tee uusi korkeammalla rajalla ja perustelulla.',
    UNUSUAL:
      'Suunnitelma on paljon tavallista suurempi. Tarkista se ja tee uusi perustelulla, jos se on oikein.',
    POLICY_LOCKED: 'Käytäntö on lukittu tai odottaa hyväksyntää, ja sitä voi vain tiukentaa.',
    POLICY_CHANGED:
      'Käytäntö on muuttunut sen jälkeen, kun sivu näytettiin. Lue uusi teksti ja aloita siitä.',
    POLICY_READ_ONLY:
      'Käytäntötiedostoja ei voi kirjoittaa täältä. Muuta niitä siellä, missä niitä säilytetään.',
    NOT_ENFORCED: 'Käytäntöä vasta kokeillaan: se ei muuta mitään ennen kuin se otetaan käyttöön.',
    RUN_OPEN: 'Toinen ajo on kesken. Odota, kunnes se on valmis.',
    PLAN_STALE:
      'Suunnitelma on vanhentunut: käytäntö, tiketit tai aika on ajanut sen ohi. Tee uusi suunnitelma.',
    APPROVAL_MISSING: 'Jonkun on ensin hyväksyttävä se.',
    APPROVAL_REFUSED: 'Et voi päättää tästä, tai siitä on jo päätetty toisin. Pyydä jotakuta toista.',
    NOT_KEPT: 'Alkuperäisiä ei ole enää, joten kumoaminen ei ole mahdollista.',
    HELD: 'Tietue on pidossa, ja siihen ei kosketa ennen kuin pito poistetaan.',
    KEY_IN_USE: 'Avainta tarvitaan vielä, eikä sitä poisteta.',
    PAUSED: 'Kaikki on keskeytetty. Jatka ensin.',
  },
  nl: {
    CAP_EXCEEDED:
      'Het plan wijzigt meer records dan de grens toestaat. Bekijk het en maak een nieuw met een hogere grens en een reden.',
    UNUSUAL:
      'Het plan is veel groter dan gewoonlijk. Bekijk het en maak een nieuw met een reden als het klopt.',
    POLICY_LOCKED: 'Het beleid is vergrendeld of wacht op goedkeuring, en mag alleen strenger worden.',
    POLICY_CHANGED:
      'Het beleid is veranderd sinds de pagina werd getoond. Lees de nieuwe tekst en begin daar opnieuw.',
    POLICY_READ_ONLY:
      'De beleidsbestanden kunnen hier niet worden geschreven. Wijzig ze waar ze worden bewaard.',
    NOT_ENFORCED: 'Het beleid wordt alleen geprobeerd: het wijzigt niets totdat het in werking treedt.',
    RUN_OPEN: 'Een andere uitvoering is nog niet klaar. Wacht tot die klaar is.',
    PLAN_STALE:
      'Het plan is verouderd: het beleid, de tickets of de tijd hebben het ingehaald. Maak een nieuw plan.',
    APPROVAL_MISSING: 'Eerst moet iemand het goedkeuren.',
    APPROVAL_REFUSED:
      'Daarover mag jij niet beslissen, of er is al anders over beslist. Vraag iemand anders.',
    NOT_KEPT: 'De originelen zijn er niet meer, dus ongedaan maken kan niet.',
    HELD: 'Het record wordt vastgehouden en blijft onaangeroerd tot het wordt vrijgegeven.',
    KEY_IN_USE: 'De sleutel is nog nodig en wordt niet verwijderd.',
    PAUSED: 'Alles staat stil. Ga eerst verder.',
  },
  de: {
    CAP_EXCEEDED:
      'Der Plan ändert mehr Datensätze, als die Grenze erlaubt. Prüfen Sie ihn und machen Sie einen neuen mit höherer Grenze und Grund.',
    UNUSUAL:
      'Der Plan ist viel größer als sonst. Prüfen Sie ihn und machen Sie einen neuen mit Grund, wenn er stimmt.',
    POLICY_LOCKED: 'Die Richtlinie ist gesperrt oder wartet auf Freigabe und darf nur strenger werden.',
    POLICY_CHANGED:
      'Die Richtlinie wurde geändert, seit die Seite gezeigt wurde. Lesen Sie den neuen Text und beginnen Sie von dort.',
    POLICY_READ_ONLY:
      'Die Dateien der Richtlinien können von hier nicht geschrieben werden. Ändern Sie sie dort, wo sie liegen.',
    NOT_ENFORCED: 'Die Richtlinie wird nur erprobt: sie ändert nichts, bis sie angewendet wird.',
    RUN_OPEN: 'Ein anderer Lauf ist noch nicht zu Ende. Warten Sie, bis er fertig ist.',
    PLAN_STALE:
      'Der Plan ist überholt: Richtlinie, Tickets oder Zeit sind über ihn hinweggegangen. Machen Sie einen neuen Plan.',
    APPROVAL_MISSING: 'Zuerst muss jemand freigeben.',
    APPROVAL_REFUSED:
      'Das dürfen Sie nicht entscheiden, oder es ist schon anders entschieden. Bitten Sie jemand anderen.',
    NOT_KEPT: 'Die Originale sind nicht mehr da; es kann nicht rückgängig gemacht werden.',
    HELD: 'Der Datensatz ist gesperrt und bleibt unberührt, bis die Sperre aufgehoben ist.',
    KEY_IN_USE: 'Der Schlüssel wird noch gebraucht und nicht entfernt.',
    PAUSED: 'Alles ist angehalten. Lassen Sie es zuerst weitergehen.',
  },
  en: {
    CAP_EXCEEDED:
      'The plan changes more records than the limit allows. Look at it, and make another with a higher limit and a reason.',
    UNUSUAL: 'The plan is much larger than usual. Look at it, and make another with a reason if it is right.',
    POLICY_LOCKED: 'The policy is locked or waits for an approval, and may only become stricter.',
    POLICY_CHANGED:
      'The policy was changed since the page was shown. Read the new text, and begin again from it.',
    POLICY_READ_ONLY: 'The files of policies cannot be written from here. Change them where they are kept.',
    NOT_ENFORCED: 'The policy is only tried: it changes nothing until it is enforced.',
    RUN_OPEN: 'Another run is not at its end. Wait until it is.',
    PLAN_STALE:
      'The plan is out of date: the policy, the tickets or the time have gone past it. Make another plan.',
    APPROVAL_MISSING: 'Somebody has to approve first.',
    APPROVAL_REFUSED:
      'This is not for you to decide, or it was decided otherwise already. Ask somebody else.',
    NOT_KEPT: 'The originals are not kept any more, so it cannot be undone.',
    HELD: 'The record is on hold, and is left alone until the hold is released.',
    KEY_IN_USE: 'The key is still needed, and is not removed.',
    PAUSED: 'Everything is paused. Go on first.',
  },
}
