"""What each key of config.toml, a playbook and a platform's profile means: what an editor shows beside it."""

from __future__ import annotations

PLAYBOOK = {
    "name": "What people call the company. It stands in reports and letters.",
    "brands": "Further names under which the company writes.",
    "domains": "The domains it sends from, each written out: what stands behind the @ in From.",
    "reply_to": "The addresses an answer may go to. A star stands for a ticket's token: reply+*@acme.example.",
    "platform": "The help desk it uses. Brings its systems and the marks that it puts on mail of people.",
    "systems": "The ticket systems whose codes count, if the platform does not say it. Left out: any.",
    "codes": "Patterns of its own ticket codes in the subject, in single quotes, with the named group code.",
    "accept": "Marks of a machine that this help desk puts on mail written by people: precedence: bulk.",
    "release": "ask: each letter waits for you. unattended: a letter to which no check objects leaves by itself.",
    "mark": "Does a letter that leaves by itself say that a program wrote it? none: for a desk that drops such.",
    "language": "The language of the letters. Left out: that of the mail, else that of the company's country.",
    "law": "The law that the letters name. Left out: that of the country of the company's domain, else the GDPR.",
    "officer": "false if the company surely has no data protection officer. Default: true.",
    "contact": "Somebody to write to when the ticket leads nowhere.",
    "source": "Where facts of this playbook are from.",
    "step": "One thing to say. Left out: one step that opens, with the text first_reply.",
    "texts": "Texts of your own, by the key of the shipped text that they replace.",
    "phrases": "Single phrases of your own, one line each; the rest of the letter stays as it is.",
    "example": "A mail beside the playbook, and what must become of it. replybot playbook test tries it.",
    "answers": "Phrases by which this company's answers are known, by the class of the answer.",
}
CONTACT = {
    "role": "thread: reads the ticket. complaints: the next contact. officer: responsible for data protection.",
    "address": "The address, without a star.",
    "source": "Where the address is published.",
    "checked": "The day on which somebody looked: 2026-11-23, without quotes.",
    "confidence": "How sure it is.",
}
SOURCE = {
    "of": "The keys for which this source vouches.",
    "where": "A public place: an address of the web, a document, a mail and its date.",
    "checked": "The day on which somebody read it: 2026-11-23, without quotes.",
    "confidence": "How sure it is.",
}
STEP = {
    "name": "What you call it. Into their silence it is second, reminder or officer.",
    "template": "The key of its text: first_reply for what opens. Into their silence it may be left out.",
    "on": "opening: answers the first mail of a ticket. silence: follows when nobody answers.",
    "after": "How long after your last letter: a whole number and s, m, h, d or w, such as 14d.",
    "by": "How long after your first letter. The earlier of after and by counts.",
}
EXAMPLE = {
    "mail": "The mail's file, from the playbook's folder. Nobody real may stand in it.",
    "expect": "send, hold, file or skip, and perhaps the name of the step: send notice.",
    "company": "The short name of the company by which the mail must be known.",
    "code": "The ticket code that must be found.",
    "held_by": "The checks that must speak against an answer, as replybot explain names them.",
}
PLATFORM = {
    "name": "What people call the help desk.",
    "systems": "Its rows in the table of ticket codes.",
    "accept": "Marks of a machine that it puts on mail written by people.",
    "mark": "Whether letters that leave by themselves say that a program wrote them.",
    "note": "What an owner should know of it.",
    "source": "Where this is from.",
}
OWNER = {
    "name": "Signs the letters.",
    "domains": "Your domains, and everything below them.",
    "addresses": "The addresses that are yours; a star stands for anything: jonas@*.",
    "names": "Your names, as companies write them.",
    "unknown_addresses": "What an address is that is not listed. ask: the first mail to it is held, and you are asked.",
    "domain_since": "Since when you have held your domain, in your own words: 2001.",
    "language": "The language in which replybot speaks to you.",
}
POLICY = {
    "release": "ask: every letter waits for you. unattended: a letter to which no check objects leaves by itself.",
    "trusted_authserv_ids": "The names by which your own mail server signs Authentication-Results.",
    "trusted_arc_sealers": "Domains of forwarders whose word about the mail they passed on is believed.",
    "dkim": "Whether signatures are checked here too. off, evidence (kept), witness (may prove the sender).",
    "answer_since": "Mail from before this moment is never answered: a date, or first-run.",
    "recipient_fields": "The fields that tell at which of your addresses a mail arrived, the first one first.",
    "contact_phone": "A company wants you to call. never: you offer to write. ask: the letter waits for you.",
    "limits": "How much may be said, and how fast.",
    "clocks": "When something is due that nobody asked for.",
}
LIMITS = {
    "per_run": "Letters in one run.",
    "per_day": "Letters in one day, to all companies.",
    "company_gap": "Time between two letters to the same company.",
    "company_per_day": "Letters to one company in one day.",
    "company_per_month": "Letters to one company in 30 days.",
    "burst_mails": "So many ticket mails within burst_window turn everything to hold.",
    "burst_window": "The time in which a burst is counted.",
    "new_companies_per_hour": "More companies that never wrote before than this within an hour are a burst, too.",
    "max_age": "An older mail is held.",
    "mail_size": "A larger mail is held: octets, or KB, MB, GB.",
}
CLOCKS = {
    "second_contact": "After the first letter: the next contact of the playbook.",
    "reminder": "After the first letter: a reminder.",
    "officer": "After the reminder: the data protection officer directly.",
    "complaint": "After the first letter that asks for erasure: the complaint can be prepared.",
    "watch": "So long nothing may come after they say that the address is out.",
    "grace": "In these first hours mail may still come that was queued.",
    "promise": "Working days beyond a day that they named.",
    "interim": "Working days for who looks into it and names no day.",
    "passed_on": "The officer's time, once he has it.",
    "case_gap": "Time between two letters of a case that leave by themselves.",
    "case_letters": "So many letters of a case leave by themselves.",
    "company_follow_ups_per_day": "Follow-ups to one company in one day.",
    "hops": "So often it is followed when they send you on.",
}
LOGIN = {
    "username": "The name to log in with.",
    "password": "A variable of the environment: $NAME. The password itself never stands here.",
    "password_command": "A command that prints the password.",
    "password_file": "A file that holds the password and that only you can read.",
    "password_variable": "The name of a variable of the environment that holds the password.",
    "password_credential": "A credential of the systemd service.",
    "password_keyring": "An entry of the desktop's keyring: service/user.",
    "oauth": "The account that gives a token instead of a password: the NAME of a table [oauth.NAME].",
    "ca_file": "The certificate of a private authority.",
    "timeout": "Seconds to wait for the server.",
}
SERVER = LOGIN | {
    "host": "The mail server.",
    "port": "Left out: the usual one.",
    "security": "tls, starttls, or plain (only to this machine).",
    "allow_plain": "Allows security plain to another machine. Everybody on the way reads along.",
}
EXCHANGE = LOGIN | {
    "address": "The address of the mailbox, as Exchange knows it; of a shared mailbox too.",
    "endpoint": "The address of its service: https://mail.kahlo.example/EWS/Exchange.asmx. Left out: autodiscover.",
    "auth": "How the password is shown: ntlm, or basic.",
    "access": "delegate: with the rights of who logs in. impersonation: in the name of the mailbox.",
}
OAUTH = {
    "grant": "device: you type a code once. browser: you log in once. client-credentials: the application itself. "
    "service-account: Google's. command: a program of yours prints a token.",
    "provider": "microsoft and google: their addresses are known. other: you name them.",
    "tenant": "Microsoft's tenant: a domain of it, or its number.",
    "client_id": "The number of the application that you have registered.",
    "client_secret": "A variable of the environment: $NAME. The secret itself never stands here.",
    "client_secret_command": "A command that prints the application's secret.",
    "client_secret_file": "A file that holds the application's secret and that only you can read.",
    "client_secret_variable": "The name of a variable of the environment that holds the application's secret.",
    "client_secret_credential": "A credential of the systemd service.",
    "client_secret_keyring": "An entry of the desktop's keyring: service/user.",
    "certificate": "A PEM file with private key and certificate, instead of a secret.",
    "key_file": "The JSON file of a service account that only you can read.",
    "subject": "The mailbox for which a service account speaks.",
    "token_url": "Where tokens are given.",
    "device_url": "Where a code to type is given.",
    "authorize_url": "Where you log in with a browser.",
    "scope": "What the token is good for, with blanks between.",
    "token_file": "Where the tokens are kept; only you can read it.",
    "token_keyring": "Keeps the tokens in the desktop's keyring instead: service/user.",
    "token_command": "A command that prints a token.",
    "ca_file": "The certificate of a private authority.",
    "timeout": "Seconds to wait for the answer.",
}
MAILBOX = {
    "name": "A short name of your choice.",
    "kind": "imap: on a mail server. ews: on an Exchange server. maildir, mbox: on this machine.",
    "mark": "What is done to a mail that was looked at. No mail is ever deleted.",
    "mark_folder": "Where an answered or filed mail goes, with mark move.",
    "transport": "How its letters leave.",
    "folder": "The folder to read.",
    "folders": "Several folders to read, instead of one.",
    "path": "Where the mailbox lies.",
}
TRANSPORT = {
    "kind": "smtp: a mail server. ews: an Exchange server. sendmail: this machine's mail system. "
    "outbox: a folder, from which nothing is sent.",
    "sent_folder": "Keeps a copy of each letter in this folder of the mailbox.",
    "command": "The mail program of this machine.",
    "path": "The folder that letters are laid into.",
}
CONFIG = {
    "owner": "Who you are, and which mail is yours.",
    "policy": "Rules that hold for every company.",
    "ledger": "Where replybot remembers.",
    "playbooks": "Where the playbooks lie.",
    "directory": "Where the companies' data protection contacts lie.",
    "oauth": "Accounts of servers that want a token instead of a password; each has a name.",
    "mailbox": "A mailbox to read, and how its letters leave.",
}
MEANINGS = {
    "PlaybookTable": PLAYBOOK, "ContactTable": CONTACT, "SourceTable": SOURCE, "StepTable": STEP,
    "ExampleTable": EXAMPLE,
    "PlatformTable": PLATFORM, "ConfigTable": CONFIG, "Owner": OWNER, "PolicyTable": POLICY, "LimitsTable": LIMITS,
    "ClocksTable": CLOCKS, "Imap": SERVER | MAILBOX, "Maildir": MAILBOX, "Mbox": MAILBOX, "Smtp": SERVER | TRANSPORT,
    "Ews": EXCHANGE | MAILBOX, "EwsTransport": EXCHANGE | TRANSPORT, "OAuth": OAUTH,
    "Sendmail": TRANSPORT, "Outbox": TRANSPORT,
    "LedgerTable": {"url": "sqlite:///PATH from this file's folder, or postgresql://user@host/database."},
    "PlaybooksTable": {
        "folders": "Your own folders of playbooks, in order.",
        "shipped": "Also those that come with the program, after yours.",
        "index": "A file by which a run reads only what changed. It can be deleted at any time.",
    },
    "DirectoryTable": {"path": "The file that replybot directory import writes."},
}  # fmt: skip
"""By the table that describes them (playbook_tables, config_tables, platforms)."""
