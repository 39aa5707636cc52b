/** A stores.yaml with everything in it: a preset, and a data map that is written out. */
export const storesText = `stores:
  helpdesk:
    connector: mongodb
    preset: trudesk                     # a data map shipped with the connector
    url: \${TRUDESK_MONGODB_URL}         # secrets come from the environment, or \${file:/run/secrets/name}
    locales: [sv-SE, nb-NO, da-DK, fi-FI, nl-NL, de-DE, en-GB]
    timezone: Europe/Stockholm

  chat:                                 # no preset: the data map is written out
    connector: mongodb
    url: \${CHAT_MONGODB_URL}
    locales: [sv-SE, en-GB]
    timezone: Europe/Stockholm
    data-map:
      tickets:
        collection: conversations
        id: _id
        version: updatedAt              # guards our write against the help desk's
        category: { path: departmentId, lookup: { collection: departments, key: _id, value: name } }
        status: { path: state, closed: [closed, archived] }
        clock: { created_at: createdAt, closed_at: [closedAt, updatedAt], last_activity_at: lastMessageAt }
        requester: visitor
        statistics: { channel: source, priority: priority, first_response_at: firstReplyAt, reopened: reopenCount, csat: rating }
        fields:
          visitor.name: { class: direct-identifier, entity: PERSON }
          visitor.email: { class: direct-identifier, entity: EMAIL }
          visitor.ip: { class: direct-identifier, entity: IP }
          subject: { class: free-text }
          custom.*: { class: free-text }
          tags: { class: statistic }
          attachments[].filename: { class: free-text }
          attachments[].url: { class: attachment }
      messages:
        collection: messages
        ticket: { path: roomId, references: _id }
        fields:
          body: { class: free-text, format: html }
          author.name: { class: direct-identifier, entity: PERSON }
      copies:                            # the same data again, elsewhere
        - { collection: audit_log, ticket: { path: doc._id, references: _id }, of: tickets, at: doc }
`

/** The shortest store that is right, with members to add or to spoil. */
export const storeWith = (members: string): string => `stores:
  helpdesk:
    connector: mongodb
    locales: [sv-SE]
    timezone: Europe/Stockholm
${members.replaceAll(/^/gm, '    ')}
`
