import type { CueWords } from './cue-words.ts'

export const en: CueWords = {
  greetings: `
    hello, hi, hey, dear, hiya, hello again, hi again, hi there, good morning, good afternoon,
    good evening, good day, morning, afternoon, greetings, my dear, hi dear, hello dear, dearest`,
  thanks: `
    thanks, thank you, many thanks, thanks a lot, thanks again, thank you so much, thank you very much,
    cheers, hi, hello, bye, sorry, ok, okay`,
  closings: `
    kind regards, best regards, warm regards, warmest regards, regards, with kind regards,
    with best regards, with regards, kindest regards, best wishes, with best wishes, yours sincerely,
    yours faithfully, yours truly, sincerely yours, sincerely, respectfully, respectfully yours, rgds,
    kr, all the best, br, brgds, many thanks and kind regards, thanks and regards, thanks regards,
    warmly, signed, sent by`,
  looseClosings: `
    best, cheers, thanks, thank you, many thanks, thanks in advance, thank you in advance, thanks again,
    yours, love, cordially, take care, have a nice day, have a great day, thx, ta`,
  introductions: `
    my name is, my names, my name s, my full name is, i am called, in the name of, under the name,
    under the name of, the undersigned`,
  births: `
    née, nee, maiden name, formerly, previously known as, surname, surname is`,
  roles: `
    dtr, dau, gdtr, husb, hsbd, pt, cust,
    moderator, ex-husband, ex-wife, foster son, foster daughter, twin brother, twin sister, half-brother, half-sister, godson, goddaughter, matron, housekeeper, in-laws,
    bro, sis, lad, mrs, hubs, wifey, bestie, gran, nan, grandad, mam,
    plumber, electrician, caretaker, concierge, landlady, officer, pc, dc, dci, sgt, constable, detective, inspector,
    gp, nurse, headteacher, teacher, coach, chair, chairman, treasurer, solicitor, barrister, attorney, notary, driver,
    passenger, witness, claimant, defendant, policyholder, insured, payee, beneficiary, beneficiaries, executor, owner,
    director, guest, tenant, neighbour, neighbor, wife, husband, partner, son, daughter, brother, sister, mother, father,
    mum, mom, dad, mate, friend, colleague, customer, client, interpreter, widow, widower, heir, couple, payroll,
    technician, engineer, assessor, loss adjuster, account manager, pcso, wpc, store manager, manager, supervisor,
    team leader, team lead, foreman, builder, roofer, joiner, decorator, gardener, cleaner, courier, postman, postie,
    warden, councillor, cllr, housing officer, social worker, midwife, dentist, physio, physiotherapist, therapist,
    counsellor, pharmacist, consultant, surgeon, optician, registrar, tutor, professor, accountant, bookkeeper,
    secretary, receptionist, cashier, salesman, saleswoman, sales rep, adviser, advisor, paralegal, trustee, carer, nanny,
    childminder, niece, nephew, aunt, auntie, uncle, cousin, grandma, grandad, grandson, granddaughter, stepson,
    stepdaughter, boyfriend, girlfriend, fiancé, fiancée, hubby, missus, flatmate, housemate, landlord, lodger, resident,
    employee, employer, intern, trainee, apprentice`,
  mentions: `
    logged by, req by, requested by, opened by, closed by, raised by, taken by, handled by, escalated to, transferred to, passed to, forwarded to, a certain, c b req by, recvd by,
    comment from, comment by, note from, note by, voicemail from, text from, remark by,
    signed for by, could you or, you or, looping in, looped in,
    hold of, in touch with,
    colleague, lord, lady, nurse, student, patient, agent, my colleague, your colleague, master, named,
    called, the name is, name is, i am, i m, this is, it is, it s, here is, spoke with, spoke to,
    spoken to, spoken with, speak to, speak with, talked to, talked with, talk to, chatted with,
    contacted, contact, call, ask for, ask, emailed, email from, mail from, message from, call from,
    helped by, according to, ordered by, belongs to, regards to, say hi to, met, met with, signed by,
    reported by, assigned to, received by, together with, on behalf of, delivered to, cc d, forward to, i told, told, looking for,
    told by, tell`,
  addressed: `
    addressed to, marked, labelled, made out to`,
  titles: `
    sister, sr, matron, major, lieutenant, colonel, cllr, doña, señor, señora, sra, mme, madame, monsieur, signor, signora,
    mr, mrs, ms, miss, mx, dr, prof, sir, madam, doctor, professor, rev, captain, capt, sgt, mister`,
  labels: `
    first name s, forename s, surname s, given name s, name s,
    preferred name, known as, previous surname, deliver to, ship to, sold to, bill to, invoice to, consignee, delivered to, recvd by, received by, cashier, your names,
    firstname, lastname, fullname, givenname, familyname, middlename, displayname, customername, contactname, adviser, advisor, co owner, joint holder, insured, claimant, payee, partner, beneficiary, seller, technician, owner, child, guardian, tenant, present, attendees, case handler, case worker, handler,
    name, full name, first name, last name, surname, given name, family name, middle name, maiden name,
    customer, customer name, client, client name, your name, my name, contact, contact name,
    contact person, ordered by, recipient, sender, agent, requester, requested by, reported by, assignee,
    assigned to, owner, caller, patient, student, account holder, card holder, cardholder,
    cardholder name, name on card, signature, signed, traveller, passenger, guest, employee, manager,
    author, attn, attention, next of kin, spouse, tenant, landlord, policy holder, policyholder,
    applicant, submitted by, created by, c o, patient name, guest name, passenger name, employee name,
    user full name, display name, joint applicant, referee, guardian, emergency contact, account name, witness,
    executor, child s name`,
  headers: `
    from, to, cc, bcc, reply to, sender, on behalf of`,
  wrote: `
    wrote, writes, has written`,
  owners: `
    my, our, your, his, her, their`,
  relations: `
    stepson, stepdaughter, stepfather, stepmother, stepdad, stepmum, foster son, foster daughter, twin brother, twin sister, half brother, half sister, godson, goddaughter, ex boyfriend, ex girlfriend, ex partner, nan, gran, grandad, son in law, daughter in law, lodger, housemate, nanny, childminder, supervisor, social worker,
    husband, wife, partner, boyfriend, girlfriend, fiancé, fiancée, spouse, mother, mom, mum, father,
    dad, brother, sister, son, daughter, grandson, granddaughter, grandmother, grandfather, grandma,
    grandpa, mother in law, father in law, brother in law, sister in law, cousin, aunt, uncle, niece,
    nephew, colleague, coworker, co worker, boss, manager, neighbour, neighbor, friend, assistant,
    doctor, landlord, tenant, roommate, flatmate, ex, ex husband, ex wife, teacher, employee, secretary,
    late husband, late wife, carer`,
}
