import type { Language } from '../language.ts'

export const en: Language = {
  code: 'en',
  subjects: {
    Billing: ['Charged twice', 'Question about the payment for {order}'],
    Invoice: ['Invoice {invoice} is wrong', 'Invoice for {name}'],
    Complaint: ['Unhappy with the service', 'Complaint about order {order}'],
    Warranty: ['Warranty for my {product}', 'My {product} stopped working'],
    Delivery: ['Where is my parcel?', 'Delivery of {order} to {street}'],
    Account: ['Cannot sign in', 'Please change my e-mail to {email}'],
    Technical: ['App crashes in version {version}', 'Error message at checkout'],
    Other: ['A question', 'Request from {name}'],
  },
  greetings: ['Hi,', 'Dear support team,', 'Hello!'],
  problems: {
    Billing: [
      'I can see two charges of {amount} for order {order}, but I only ordered once.',
      'The refund you promised two weeks ago has not reached my account.',
      'The discount code was never applied, so I paid full price for the {product}.',
    ],
    Invoice: [
      'Invoice {invoice} is made out to the wrong person, it should go to {name}.',
      'I have already paid invoice {invoice} and still get reminders.',
      'Could you send the invoice again? It got lost when we moved.',
    ],
    Complaint: [
      'I have called three times about order {order} and heard something different each time.',
      'This is no way to treat customers who have been with you for years.',
    ],
    Warranty: [
      'My {product} stopped working after four months, it is on order {order}.',
      'The screen of the {product} flickers, and the shop sent me to you about the warranty.',
    ],
    Delivery: [
      'Order {order} was due on Tuesday, but the tracking has not moved since.',
      'The courier says nobody was at home, yet I sat by the door all day.',
    ],
    Account: [
      'I get no message when I try to reset my password.',
      'My account has been locked since I got a new phone, can you help?',
    ],
    Technical: [
      'Since the update to version {version} the app closes as soon as I open the receipt.',
      'I followed section {section} of the manual, but it does not help.',
    ],
    Other: [
      'Is it possible to buy a gift card and have it sent to somebody else?',
      'I was wondering whether the {product} will come in other colours.',
    ],
  },
  details: [
    'The best way to reach me is {phone} after four.',
    'My e-mail is {email} in case you need to send anything.',
    'Better write to {odd}, I read that every day.',
    'My NI number is {id}, should you need to check the details.',
    'You can pay the money to {iban}.',
    'I paid with card {card}.',
    'Somebody signed in from IP address {ip}, and that was not me.',
    'Please send the new one to {street}, {town}.',
    'It was ordered by {third}, I am only collecting it.',
    'Ring {thirdGenitive} mobile if I do not answer: {phone}.',
    'The parcel should be in {nameGenitive} name.',
  ],
  decoys: [
    'The order number is {order} and I am on version {version}.',
    'I wrote to {own} first but got no answer.',
    'According to section {section} of the terms I am entitled to it.',
  ],
  answers: [
    'Hi {first}, thank you for getting in touch. I am looking into it now.',
    'Hello {first}! I am sorry for the trouble and have passed this on to the warehouse.',
    'I have put {nameGenitive} details on order {order}, so it should be right now.',
    'We have credited the full amount, it will show within five working days.',
    'Could you confirm that we can reach you on {phone}?',
    'A confirmation is on its way to {email}.',
    'Please update to version {version} and write to {own} if the error stays.',
    'I spoke to {third} at the warehouse, and the parcel leaves tomorrow.',
  ],
  replies: [
    'Thanks for the quick answer! I will wait then.',
    'Sadly it is the same error again today.',
    'That is right, the number is {phone}.',
    'Great, everything works now. Thanks for your help, {agentFirst}!',
  ],
  closings: ['Kind regards,\n{name}', 'Best, {first}', 'Regards\n{name}\n{phone}', 'Thanks,\n{first}'],
  signatures: [
    'Kind regards,\n{agent}\nCustomer service',
    'Best wishes,\n{agentFirst}, Nordljus customer service',
  ],
  notes: [
    '{name} rang and was upset, please call back on {phone}.',
    'Checked the account of {name}: NI number {id} matches the order.',
    'Waiting for the warehouse about {order}.',
    'The same customer wrote last year from {email}.',
  ],
  chats: [
    'Hi, could you take the ticket from {name}?',
    'Thanks! I will ring {first} on {phone} this afternoon.',
  ],
  wrote: 'On {date} {name} wrote:',
  streets: ['Birch Road', 'High Street', 'Church Lane', 'Victoria Road', 'Station Road', 'Mill Lane'],
  towns: ['London SW1A 1AA', 'Leeds LS1 4DY', 'Bristol BS1 5TR', 'York YO1 7HH'],
  products: ['coffee maker', 'bicycle helmet', 'router', 'vacuum cleaner'],
  files: ['receipt', 'invoice', 'damage', 'passport'],
  amounts: ['£129.00', '£84.95', '£1,245.00'],
}
