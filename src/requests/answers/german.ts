import type { Words } from './words.ts'

const details = `Nummer: {number}
Betrifft: {type}
Eingegangen: {received}`

export const german: Words = {
  receipt: `Wir haben Ihren Antrag {number} erhalten

Wir haben Ihren Antrag erhalten und bearbeiten ihn.

${details}
Antwort spätestens: {due}

Falls wir prüfen müssen, ob der Antrag von Ihnen stammt, melden wir uns bei Ihnen. Die Zeit, in der wir darauf warten, zählt nicht mit.

Hier können Sie Ihren Antrag verfolgen: {status}`,
  'identity-asked': `Bitte bestätigen Sie Ihren Antrag {number}

Wir haben einen Antrag zu Ihren personenbezogenen Daten erhalten ({type}). Damit niemand sonst Ihre Daten einsehen oder ändern kann, müssen wir wissen, dass er von Ihnen stammt.

Ihr Code: {code}

Der Code gilt {minutes} Minuten und kann einmal verwendet werden. Geben Sie ihn nicht weiter. Wir rufen Sie niemals an, um danach zu fragen.

Wenn Sie keinen Antrag gestellt haben, brauchen Sie nichts zu tun. Ohne den Code geschieht nichts.`,
  extension: `Wir brauchen mehr Zeit für Ihren Antrag {number}

Wir können Ihren Antrag nicht innerhalb eines Monats abschließen und verlängern deshalb die Frist, wie es Artikel 12 Absatz 3 DSGVO zulässt.

${details}
Neue Frist: {due}

Grund: {reason}`,
  'completed-erasure': `Ihre Daten sind gelöscht – Antrag {number}

Wir haben Ihren Antrag {number}, der am {received} bei uns eingegangen ist, ausgeführt. Ihre personenbezogenen Daten sind in unseren Systemen für den Kundenservice gelöscht oder so verändert, dass sie Ihnen nicht mehr zugeordnet werden können.

Falls wir die Daten an andere weitergegeben hatten, haben wir diese nach Möglichkeit darüber unterrichtet, dass auch sie die Daten löschen müssen. Sie können uns fragen, um wen es sich handelt (Artikel 19 DSGVO). In Sicherungskopien bleiben Daten enthalten, bis die Kopien überschrieben werden. Wird eine Kopie wiederhergestellt, werden die Daten erneut gelöscht.

Die Bescheinigung über das, was getan wurde, finden Sie hier: {status}`,
  'completed-access': `Ihre personenbezogenen Daten – Antrag {number}

Hiermit erhalten Sie eine Kopie der personenbezogenen Daten, die wir über Sie gespeichert haben, wie in Ihrem Antrag {number}, eingegangen am {received}, verlangt. Darin steht auch, wozu wir die Daten haben, an wen wir sie weitergegeben haben und wie lange wir sie speichern. Daten anderer Personen sind entfernt.

Ihre Daten herunterladen: {link}

Der Link funktioniert einmal, bis einschließlich {expires}.`,
  'completed-rectification': `Ihre Daten sind berichtigt – Antrag {number}

Wir haben Ihre personenbezogenen Daten berichtigt, wie in Ihrem Antrag {number}, eingegangen am {received}, verlangt. Falls wir die Daten an andere weitergegeben hatten, haben wir diese nach Möglichkeit über die Änderung unterrichtet. Sie können uns fragen, um wen es sich handelt (Artikel 19 DSGVO).

Die Bescheinigung über das, was getan wurde, finden Sie hier: {status}`,
  'completed-restriction': `Die Verarbeitung Ihrer Daten ist eingeschränkt – Antrag {number}

Wir haben die Verarbeitung Ihrer personenbezogenen Daten eingeschränkt, wie in Ihrem Antrag {number}, eingegangen am {received}, verlangt. Die Daten bleiben gespeichert, werden aber nur noch so verwendet, wie Artikel 18 Absatz 2 DSGVO es zulässt. Wir unterrichten Sie, bevor die Einschränkung aufgehoben wird.

Die Bescheinigung über das, was getan wurde, finden Sie hier: {status}`,
  'completed-portability': `Ihre Daten zum Mitnehmen – Antrag {number}

Hiermit erhalten Sie die personenbezogenen Daten, die Sie uns bereitgestellt haben, in einem Format, das andere Systeme lesen können, wie in Ihrem Antrag {number}, eingegangen am {received}, verlangt.

Ihre Daten herunterladen: {link}

Der Link funktioniert einmal, bis einschließlich {expires}.`,
  'completed-objection': `Wir verwenden Ihre Daten nicht mehr – Antrag {number}

Wir haben Ihrem Widerspruch {number}, der am {received} bei uns eingegangen ist, entsprochen. Wir verarbeiten Ihre personenbezogenen Daten nicht mehr zu den Zwecken, denen Sie widersprochen haben: Sie sind in unseren Systemen für den Kundenservice gelöscht oder so verändert, dass sie Ihnen nicht mehr zugeordnet werden können (Artikel 17 Absatz 1 Buchstabe c DSGVO).

Die Bescheinigung über das, was getan wurde, finden Sie hier: {status}`,
  'partly-withheld': `Antwort auf Ihren Antrag {number}

Wir haben Ihren Antrag bis auf einen Teil ausgeführt. Im Folgenden steht, was ausgenommen ist, warum und wie lange.

${details}

{kept}

Ihre Daten herunterladen: {link}

Der Link funktioniert einmal, bis einschließlich {expires}.

{rest}`,
  refused: `Antwort auf Ihren Antrag {number}

Wir können Ihrem Antrag nicht entsprechen.

${details}

Grund: {why}

{note}`,
  revoked: `Ihr Antrag {number} ist zurückgenommen

Ihr Antrag {number} ({type}) ist zurückgenommen, und wir unternehmen nichts weiter. Sie können jederzeit einen neuen Antrag stellen.`,
  expired: `Ihr Antrag {number} ist abgeschlossen

Wir haben um eine Bestätigung gebeten, dass der Antrag von Ihnen stammt, aber keine erhalten. Deshalb haben wir ihn abgeschlossen, ohne etwas zu unternehmen. Das sagt nichts darüber aus, ob wir Daten über Sie haben.

${details}

Sie können jederzeit einen neuen Antrag stellen.`,
  'nothing-found': `Antwort auf Ihren Antrag {number}

Mit den Angaben, die wir erhalten haben, finden wir in unseren Systemen für den Kundenservice keine personenbezogenen Daten, die wir Ihnen zuordnen können.

${details}

Wenn Sie unter einer anderen E-Mail-Adresse, Telefonnummer oder Kundennummer mit uns in Kontakt waren, können Sie uns diese mitteilen; wir suchen dann erneut (Artikel 11 Absatz 2 DSGVO).`,
  greeting: 'Guten Tag,',
  rights: `Sie haben das Recht, sich bei einer Datenschutz-Aufsichtsbehörde zu beschweren (Artikel 77), und das Recht auf einen gerichtlichen Rechtsbehelf (Artikel 79 DSGVO).

Aufsichtsbehörde: {authority}`,
  closing: `Mit freundlichen Grüßen
{controller}
{contact}`,
  kept: '– {what}: {why}. {until}',
  'kept-until': 'Aufbewahrt bis einschließlich {until}.',
  'kept-open': 'Aufbewahrt, solange der Grund besteht.',
  'kept-rest':
    'Sobald die Zeit einer Ausnahme abgelaufen ist, erledigen wir den Rest, ohne dass Sie erneut darum bitten müssen.',
  'in-part': 'teilweise',
  'kind-ticket': 'Serviceanfragen',
  'kind-contact': 'Kontaktdaten',
  'kind-other': 'Andere Einträge',
  'page-title': 'Ihr Antrag',
  'page-code': 'Code, um Ihren Antrag zu verfolgen',
  'page-show': 'Anzeigen',
  'page-number': 'Nummer',
  'page-type': 'Betrifft',
  'page-state': 'Stand',
  'page-received': 'Eingegangen',
  'page-due': 'Antwort spätestens',
  'page-unknown': 'Der Code gehört zu keinem Antrag. Bitte prüfen Sie, ob er richtig geschrieben ist.',
  'page-proof': 'Der Code aus unserer Nachricht an Sie',
  'page-confirm': 'Bestätigen',
  'page-wrong': 'Der Code ist falsch oder nicht mehr gültig.',
  'page-again': 'Ist der Code abgelaufen, oder wurde er zu oft falsch eingegeben?',
  'page-send': 'Neuen Code senden',
  'page-sent':
    'Wenn ein neuer Code gesendet werden kann, ist er unterwegs an die Adresse, die wir haben. Ein Code, der noch gilt, wird nicht ersetzt. Bitte wenden Sie sich an uns, wenn keiner kommt.',
  'page-certificate': 'Bescheinigung über das, was getan wurde',
  'page-wait': 'Zu viele Versuche. Bitte warten Sie eine Minute und versuchen Sie es erneut.',
  'page-language': 'Sprache',
  'page-promise': 'Wir haben Ihren Antrag am {received} erhalten und antworten spätestens am {due}.',
  'page-identity':
    'Wir haben Ihren Antrag am {received} erhalten. Wir können erst weitermachen, wenn Sie bestätigt haben, dass er von Ihnen stammt: Bitte geben Sie unten den Code aus unserer Nachricht ein. Bis dahin läuft die Frist für unsere Antwort nicht.',
  'page-longer': 'Es dauert länger als einen Monat. In unserer Nachricht an Sie steht, warum.',
  'page-late':
    'Wir haben Ihren Antrag am {received} erhalten und hätten spätestens am {due} antworten müssen. Wir bitten um Entschuldigung für die Verzögerung.',
  'page-answered': 'Wir haben Ihren Antrag am {received} erhalten und am {ended} beantwortet.',
  'page-closed': 'Wir haben Ihren Antrag am {received} erhalten. Er wurde am {ended} geschlossen.',
  'ground-hold':
    'Aufbewahrung erforderlich wegen eines laufenden rechtlichen Verfahrens, einer Prüfung oder einer Einschränkung der Verarbeitung',
  'ground-statute': 'gesetzliche Aufbewahrungspflicht (Artikel 17 Absatz 3 Buchstabe b DSGVO)',
  'ground-claims':
    'zur Geltendmachung, Ausübung oder Verteidigung von Rechtsansprüchen erforderlich (Artikel 17 Absatz 3 Buchstabe e DSGVO)',
  'ground-other-basis':
    'Verarbeitung auf einer anderen Rechtsgrundlage, gegen die kein Widerspruchsrecht besteht (Artikel 21 Absatz 1 DSGVO)',
  'ground-doubtful':
    'es steht nicht fest, dass die Daten Sie betreffen; bis das geklärt ist, werden sie nicht verändert',
  'ground-operator': 'nach einer Prüfung des Einzelfalls ausgenommen',
  'ground-not-possible': 'Veränderung derzeit aus technischen Gründen nicht möglich',
  'refused-not-identified':
    'Wir konnten nicht feststellen, dass der Antrag von der Person stammt, die die Daten betreffen (Artikel 11 Absatz 2 und Artikel 12 Absatz 2 DSGVO).',
  'refused-unfounded': 'Der Antrag ist offenkundig unbegründet (Artikel 12 Absatz 5 DSGVO).',
  'refused-excessive':
    'Der Antrag ist exzessiv, insbesondere weil dasselbe wiederholt verlangt wurde (Artikel 12 Absatz 5 DSGVO).',
  'refused-not-a-customer':
    'Mit den Angaben, die wir erhalten haben, finden wir keine personenbezogenen Daten, für die wir verantwortlich sind und die wir Ihnen zuordnen können (Artikel 11 DSGVO).',
  'refused-overriding-grounds':
    'Es gibt zwingende schutzwürdige Gründe für die Verarbeitung, die Ihre Interessen, Rechte und Freiheiten überwiegen, oder sie ist für Rechtsansprüche erforderlich (Artikel 21 Absatz 1 DSGVO).',
  'refused-rights-of-others':
    'Die Rechte und Freiheiten anderer Personen würden beeinträchtigt (Artikel 15 Absatz 4 und Artikel 20 Absatz 4 DSGVO).',
  'refused-not-possible': 'Was verlangt wird, ist mit den betreffenden Daten nicht möglich.',
  'type-erasure': 'Löschung personenbezogener Daten',
  'type-access': 'Auskunft über personenbezogene Daten',
  'type-portability': 'Datenübertragbarkeit',
  'type-rectification': 'Berichtigung personenbezogener Daten',
  'type-restriction': 'Einschränkung der Verarbeitung',
  'type-objection': 'Widerspruch gegen die Verarbeitung',
  'status-received': 'Wir haben Ihren Antrag erhalten.',
  'status-identity-asked': 'Wir warten auf die Bestätigung, dass der Antrag von Ihnen stammt.',
  'status-searching': 'Wir suchen die Daten, die der Antrag betrifft.',
  'status-reviewing': 'Wir prüfen, was zu tun ist.',
  'status-carrying-out': 'Wir führen Ihren Antrag aus und prüfen das Ergebnis.',
  'status-telling-others': 'Wir unterrichten diejenigen, an die wir die Daten weitergegeben hatten.',
  'status-completed': 'Erledigt. Wir haben Ihnen geantwortet.',
  'status-partly-withheld':
    'Bis auf einen Teil erledigt. In der Antwort steht, was ausgenommen ist und warum.',
  'status-refused': 'Der Antrag ist abgelehnt. In der Antwort steht, warum.',
  'status-revoked': 'Der Antrag ist zurückgenommen.',
  'status-expired':
    'Der Antrag ist abgeschlossen, weil wir keine Bestätigung erhalten haben, dass er von Ihnen stammt.',
}
