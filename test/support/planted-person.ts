import { type Db, ObjectId } from 'mongodb'
import { addPerson, addTicket, fillDesk, type Person } from './small-desk.ts'

export const asa: Person = {
  name: 'Åsa Lindqvist',
  email: 'asa.lindqvist@example.se',
  phone: '+46701740605',
}
export const erik: Person = {
  name: 'Erik Holmgren',
  email: 'erik.holmgren@firma.se',
  phone: '+46701740606',
}

/** Read by `stillThere`: without cases, accents, escapes and what stands between digits. */
export const asaSpellings = ['lindqvist', 'asa.l', 'asa l', '701740605']

const closedDate = new Date('2026-05-04T09:00:00Z')

/** What an agent's mail reader made of her name and address in a ticket of somebody else's. */
const disguised = [
  '<p>Skicka till &Aring;sa Lindqvist, asa.lindqvist%40example.se</p>',
  '<p>Kunden heter Lindqvist, Åsa. ASA.LINDQVIST@EXAMPLE.SE, 070-174 06 05</p>',
  '<p>&#197;SA LINDQVIST &lt;asa.lindqvist&#64;example.se&gt; 0046 70 174 06 05</p>',
  '<p><a href="mailto:asa.lindqvist%40example.se?subject=hej">asa.lindqvist (at) example.se</a> +46 (0)70 174 06 05</p>',
]

/** A Trudesk desk with two customers, in which one is planted in every collection that says something of people. */
export const plantPerson = async (desk: Db) => {
  const ids = await fillDesk(desk)
  const hers = await addPerson(desk, asa)
  const his = await addPerson(desk, erik, new ObjectId())
  const tickets = desk.collection('tickets')
  for (const uid of [1, 2])
    await addTicket(desk, { uid, ...hers, owner: hers.account, person: asa, closedDate })
  // Open, with a file called after her, which the history names.
  const open = await addTicket(desk, { uid: 3, ...hers, owner: hers.account, person: asa })
  await tickets.updateOne({ _id: open._id }, {
    $push: {
      attachments: {
        _id: new ObjectId(),
        owner: hers.account,
        date: closedDate,
        type: 'application/pdf',
        name: 'faktura-asa-lindqvist.pdf',
        path: `/uploads/tickets/${open._id}/attachment_faktura-asa-lindqvist.pdf`,
      },
      history: {
        _id: new ObjectId(),
        owner: hers.account,
        date: closedDate,
        action: 'ticket:added:attachment',
        description: 'Attachment faktura-asa-lindqvist.pdf was added.',
      },
    },
  } as never)
  // In the trash.
  const trashed = await addTicket(desk, { uid: 4, ...hers, owner: hers.account, person: asa, closedDate })
  await tickets.updateOne({ _id: trashed._id }, { $set: { deleted: true } })
  // Hers, with him on copy and in a comment.
  const shared = await addTicket(desk, { uid: 5, ...hers, owner: hers.account, person: asa, closedDate })
  await tickets.updateOne({ _id: shared._id }, {
    $push: {
      subscribers: his.account,
      comments: {
        _id: new ObjectId(),
        owner: his.account,
        date: closedDate,
        comment: '<p>Erik Holmgren: jag betalade Åsa Lindqvists order 4711, ring 070-174 06 06.</p>',
      },
    },
  } as never)
  // His, with her on copy, a comment of hers, and her name in disguise.
  const mentions: ObjectId[] = []
  for (const [at, issue] of disguised.entries()) {
    const his5 = await addTicket(desk, { uid: 10 + at, ...his, owner: his.account, person: erik, closedDate })
    mentions.push(his5._id)
    await tickets.updateOne({ _id: his5._id }, {
      $set: { issue },
      $push: {
        subscribers: hers.account,
        comments: {
          _id: new ObjectId(),
          owner: hers.account,
          date: closedDate,
          comment: '<p>Hej, det är jag som är Åsa.</p><p>Mvh Åsa Lindqvist</p>',
        },
        notes: {
          _id: new ObjectId(),
          owner: ids.agent,
          date: closedDate,
          note: '<p>Ringde Åsa Lindqvist 070-1740605.</p>',
        },
      },
    } as never)
  }
  const quiet = await addTicket(desk, { uid: 20, ...his, owner: his.account, person: erik, closedDate })
  await desk.collection('reports').insertOne({
    name: 'Weekly',
    data: [
      { _id: quiet._id, uid: 20, subject: 'Help for Erik Holmgren' },
      { _id: open._id, uid: 3, subject: 'Help for Åsa Lindqvist' },
    ],
  })
  const chat = new ObjectId()
  await desk.collection('conversations').insertOne({
    _id: chat,
    title: 'Chat: Åsa Lindqvist',
    participants: [ids.agent, hers.account],
    userMeta: [ids.agent, hers.account].map(userId => ({ userId, joinedAt: closedDate })),
    createdAt: closedDate,
  })
  await desk.collection('messages').insertMany([
    { conversation: chat, owner: hers.account, body: 'Hej, Åsa Lindqvist här.', createdAt: closedDate },
    {
      conversation: chat,
      owner: ids.agent,
      body: 'Hej Åsa! asa.lindqvist@example.se?',
      createdAt: closedDate,
    },
  ])
  await desk.collection<{ _id: string; session: string }>('sessions').insertMany(
    [hers, his].map(({ account }, at) => ({
      _id: `session-${at}`,
      session: JSON.stringify({ passport: { user: account.toHexString() } }),
    })),
  )
  const untouched = [
    `tickets/${quiet._id}`,
    `accounts/${his.account}`,
    `accounts/${ids.agent}`,
    'sessions/session-1',
  ]
  return { ids, hers, his, open, shared, mentions, quiet, untouched }
}

/** What a dashboard counts: by month, type, status, priority and assignee, with messages and times. */
export const deskStatistics = (desk: Db): Promise<object[]> =>
  desk
    .collection('tickets')
    .aggregate([
      {
        $group: {
          _id: {
            month: { $dateToString: { date: '$date', format: '%Y-%m' } },
            type: '$type',
            status: '$status',
            priority: '$priority',
            assignee: '$assignee',
            deleted: '$deleted',
          },
          tickets: { $sum: 1 },
          comments: { $sum: { $size: '$comments' } },
          notes: { $sum: { $size: '$notes' } },
          history: { $sum: { $size: '$history' } },
          resolution: { $sum: { $subtract: ['$closedDate', '$date'] } },
          firstReply: { $sum: { $subtract: [{ $first: '$comments.date' }, '$date'] } },
          requesters: { $addToSet: '$owner' },
        },
      },
      { $set: { requesters: { $size: '$requesters' } } },
      { $sort: { _id: 1 } },
    ])
    .toArray()
