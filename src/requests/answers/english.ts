import type { Words } from './words.ts'

const details = `Number: {number}
Concerning: {type}
Received: {received}`

export const english: Words = {
  receipt: `We have received your request {number}

We have received your request and are dealing with it.

${details}
Answer by: {due}

If we need to check that the request comes from you, we will get in touch. Time spent waiting for that does not count.

You can follow your request here: {status}`,
  'identity-asked': `Please confirm your request {number}

We have received a request about your personal data ({type}). So that nobody else can see or change your data, we need to know that it comes from you.

Your code: {code}

The code is valid for {minutes} minutes and can be used once. Do not give it to anyone. We will never call you to ask for it.

If you did not make a request, you need not do anything. Without the code nothing happens.`,
  extension: `We need more time for your request {number}

We are not able to complete your request within one month and are therefore extending the time, as Article 12(3) of the GDPR allows.

${details}
New date by which we will answer: {due}

Reason: {reason}`,
  'completed-erasure': `Your data have been erased – request {number}

We have done what you asked for in your request {number}, received on {received}. Your personal data have been erased from our customer service systems, or changed so that they can no longer be linked to you.

If we had passed the data on to others, we have told them to erase them too, as far as that was possible. You can ask us who they are (Article 19 of the GDPR). Backups hold data until they are overwritten. Should a backup be restored, the data are erased again.

The certificate of what was done is here: {status}`,
  'completed-access': `Your personal data – request {number}

This is a copy of the personal data that we hold about you, as asked for in your request {number}, received on {received}. It also says why we hold the data, to whom we have passed them on and how long we keep them. Data about other people have been removed.

Download your data: {link}

The link works once, until {expires}.`,
  'completed-rectification': `Your data have been corrected – request {number}

We have corrected your personal data as asked for in your request {number}, received on {received}. If we had passed the data on to others, we have told them what was changed, as far as that was possible. You can ask us who they are (Article 19 of the GDPR).

The certificate of what was done is here: {status}`,
  'completed-restriction': `The use of your data has been restricted – request {number}

We have restricted the processing of your personal data as asked for in your request {number}, received on {received}. The data are stored, but not used for anything that Article 18(2) of the GDPR does not allow. We will tell you before the restriction is lifted.

The certificate of what was done is here: {status}`,
  'completed-portability': `Your data to take with you – request {number}

These are the personal data that you have given us, in a format that other systems can read, as asked for in your request {number}, received on {received}.

Download your data: {link}

The link works once, until {expires}.`,
  'completed-objection': `We have stopped using your data – request {number}

We have acted on your objection {number}, received on {received}. We no longer process your personal data for the purposes you objected to: they have been erased from our customer service systems, or changed so that they can no longer be linked to you (Article 17(1)(c) of the GDPR).

The certificate of what was done is here: {status}`,
  'partly-withheld': `Answer to your request {number}

We have done what you asked for, except in part. Below is what is excepted, why, and for how long.

${details}

{kept}

Download your data: {link}

The link works once, until {expires}.

{rest}`,
  refused: `Answer to your request {number}

We cannot do what you asked for in your request.

${details}

Reason: {why}

{note}`,
  revoked: `Your request {number} has been withdrawn

Your request {number} ({type}) has been withdrawn, and we will do nothing more about it. You can make a new one at any time.`,
  expired: `Your request {number} has been closed

We asked for confirmation that the request came from you and did not receive it. We have therefore closed it without taking action. This does not say whether we hold data about you.

${details}

You can make a new request at any time.`,
  'nothing-found': `Answer to your request {number}

With the details we were given we cannot find any personal data in our customer service systems that we can link to you.

${details}

If you have been in touch with us under another e-mail address, telephone number or customer number, you can give it to us and we will search again (Article 11(2) of the GDPR).`,
  greeting: 'Hello,',
  rights: `You have the right to lodge a complaint with a data protection supervisory authority (Article 77) and to an effective judicial remedy (Article 79 of the GDPR).

Supervisory authority: {authority}`,
  closing: `Kind regards
{controller}
{contact}`,
  kept: '– {what}: {why}. {until}',
  'kept-until': 'Kept until {until}.',
  'kept-open': 'Kept for as long as the reason lasts.',
  'kept-rest': 'When the time of an exception is over, we will do the rest without your having to ask again.',
  'in-part': 'in part',
  'kind-ticket': 'Support cases',
  'kind-contact': 'Contact details',
  'kind-other': 'Other records',
  'page-title': 'Your request',
  'page-code': 'Code to follow your request',
  'page-show': 'Show',
  'page-number': 'Number',
  'page-type': 'Concerning',
  'page-state': 'Progress',
  'page-received': 'Received',
  'page-due': 'Answer by',
  'page-unknown': 'The code does not belong to any request. Please check that it is spelled correctly.',
  'page-proof': 'The code in our message to you',
  'page-confirm': 'Confirm',
  'page-wrong': 'The code is wrong or no longer valid.',
  'page-again': 'Has the code expired, or was it typed wrongly too often?',
  'page-send': 'Send a new code',
  'page-sent':
    'If a new code can be sent, it is on its way to the address that we have. A code that is still valid is not replaced. Please contact us if none comes.',
  'page-certificate': 'Certificate of what was done',
  'page-wait': 'Too many attempts. Please wait a minute and try again.',
  'page-language': 'Language',
  'page-promise': 'We received your request on {received} and will answer it by {due} at the latest.',
  'page-identity':
    'We received your request on {received}. We can only go on once you have confirmed that it comes from you: please type the code from our message into the field below. Until then the time for our answer stands still.',
  'page-longer': 'It takes longer than a month. Our message to you says why.',
  'page-late':
    'We received your request on {received} and should have answered it by {due}. We apologise for the delay.',
  'page-answered': 'We received your request on {received} and answered it on {ended}.',
  'page-closed': 'We received your request on {received}. It was closed on {ended}.',
  'ground-hold':
    'must be preserved because of ongoing legal proceedings, an inspection or a restriction of processing',
  'ground-statute': 'must be kept by law (Article 17(3)(b) of the GDPR)',
  'ground-claims':
    'needed for the establishment, exercise or defence of legal claims (Article 17(3)(e) of the GDPR)',
  'ground-other-basis':
    'kept on another legal basis, against which there is no right to object (Article 21(1) of the GDPR)',
  'ground-doubtful':
    'it is not certain that the data concern you, and they are not changed until that is settled',
  'ground-operator': 'excepted after an assessment of the individual case',
  'ground-not-possible': 'cannot be changed at present for technical reasons',
  'refused-not-identified':
    'We have not been able to establish that the request comes from the person whom the data concern (Articles 11(2) and 12(2) of the GDPR).',
  'refused-unfounded': 'The request is manifestly unfounded (Article 12(5) of the GDPR).',
  'refused-excessive':
    'The request is excessive, in particular because the same was asked for repeatedly (Article 12(5) of the GDPR).',
  'refused-not-a-customer':
    'With the details we were given we cannot find any personal data that we are responsible for and can link to you (Article 11 of the GDPR).',
  'refused-overriding-grounds':
    'There are compelling legitimate grounds for the processing which override your interests, rights and freedoms, or it is needed for legal claims (Article 21(1) of the GDPR).',
  'refused-rights-of-others':
    'It would adversely affect the rights and freedoms of others (Articles 15(4) and 20(4) of the GDPR).',
  'refused-not-possible': 'What is asked for cannot be done with the data concerned.',
  'type-erasure': 'erasure of personal data',
  'type-access': 'access to personal data',
  'type-portability': 'data portability',
  'type-rectification': 'rectification of personal data',
  'type-restriction': 'restriction of processing',
  'type-objection': 'objection to processing',
  'status-received': 'We have received your request.',
  'status-identity-asked': 'We are waiting for confirmation that the request comes from you.',
  'status-searching': 'We are looking for the data that the request concerns.',
  'status-reviewing': 'We are reviewing what is to be done.',
  'status-carrying-out': 'We are carrying out what you asked for and checking the result.',
  'status-telling-others': 'We are informing those to whom we had passed on the data.',
  'status-completed': 'Done. We have sent an answer.',
  'status-partly-withheld': 'Done, except in part. The answer says what is excepted and why.',
  'status-refused': 'The request has been refused. The answer says why.',
  'status-revoked': 'The request has been withdrawn.',
  'status-expired': 'The request has been closed, as we did not receive confirmation that it came from you.',
}
