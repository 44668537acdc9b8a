"""What the owner can do about a finding of the gate: one sentence for each, with the command or the key to change."""

from __future__ import annotations

from replybot.cli.words import N_, _
from replybot.core.case import Finding, Verdict
from replybot.core.evidence import NO_REPLY

LET_BE = N_("nothing; a program must not answer such a mail. Write to the company yourself if you want to")
LOOK = N_("look at the mail; if it is in order, release it, else drop it")
THEIRS = N_("the company would have to mend that. Look at the mail; if it is in order, release it, else drop it")
ACCEPT = N_(
    "if this company's help desk writes that mark on people's mail too, add it to accept in its playbook;"
    " for this mail alone, release it"
)

HOLDS: dict[str, str] = {
    "null-sender": N_("let your mail server write a Return-Path field on delivery; for this mail alone, release it"),
    "fragment": N_("open the mail in your mail program; if it is in order, release it, else drop it"),
    "shape": THEIRS,
    "author": THEIRS,
    "message-id": N_(
        "without a sound Message-ID the answer may land in no ticket; release it if the subject is enough"
    ),
    "characters": THEIRS,
    "own-mail": N_("somebody sends through your own server in the company's name: look at the mail, then drop it"),
    "auto-submitted": ACCEPT,
    "precedence": ACCEPT,
    "suppress": ACCEPT,
    "loop": ACCEPT,
    "list": LOOK,
    "automatic-subject": LOOK,
    "authentication": N_(
        "if your mail server checks senders, name it in trusted_authserv_ids (replybot doctor shows what it writes);"
        " for this mail alone, look who wrote it, then release it"
    ),
    "company": N_("if it is a company that you want to answer, write a playbook for it, and name exactly this domain"),
    "ticket": N_("look at the subject: if an answer would be filed there, release it, or write the pattern into codes"),
    "target": N_("if the address is the company's, add it to reply_to in the playbook; else drop the mail"),
    "recipient": N_("see who else got the mail and at which address it hit you; if it is in order, release it"),
    "whose-address": N_("say it once: replybot address mine ADDRESS, or replybot address stranger ADDRESS"),
    "mark-dropped": N_('release it, and it carries no mark; or write mark = "none" into the playbook'),
    "once": N_("read the case first: replybot case show NUMBER; release it only if it is another matter"),
    "age": N_(
        "look whether it is still worth an answer; release it, or drop it. Old mail: see answer_since and max_age"
    ),
    "company-caps": N_("wait, or release it now. The limits stand in [policy.limits]"),
    "caps": N_("wait, or release it now. The limits stand in [policy.limits]"),
    "burst": N_(
        "look at what is coming in. If it is in order: replybot release --burst; if it is somebody's game:"
        " replybot drop --burst"
    ),
    "release": N_('read the letter: replybot preview. Release it, or write release = "unattended" into the playbook'),
    "proofread": N_("correct the template or the pattern in the playbook; replybot explain shows whether that helped"),
    "answer": N_("read the case: replybot case show NUMBER"),
    "mistake": N_("look at the mail yourself, and report the mistake to those who make this program"),
}
"""By check: what helps when it held a mail."""

NEVERS: dict[str, str] = {
    "authentication": N_("nothing; it is forged. Do not answer it, and open nothing in it"),
    "company": N_("answer nothing. If the domain is truly the company's, name it in domains of its playbook"),
    "ticket": N_("without a ticket code in the subject nobody would file an answer; write to the company yourself"),
    "once": N_("nothing; there is one reply for each ticket. What follows stands in replybot case list"),
    "age": N_("nothing; only answer_since in config.toml says from when on mail is answered"),
    "spam": N_("if it is no spam, say so in your mail program and move it into the folder that is read"),
    "own-letter": N_("read it as their answer. What follows stands in replybot case list"),
    "own-mark": N_("read it as their answer. What follows stands in replybot case list"),
    "own-mail": N_("nothing; it is your own mail"),
    "automatic-sender": N_("nobody would read an answer there; the playbook's contacts name who does"),
}
"""By check: what helps when it forbade an answer; LET_BE for all others."""


def remedy(finding: Finding) -> str:
    """What the owner can do, in his language; nothing for what is fine."""
    if finding.verdict is Verdict.FINE:
        return ""
    if finding.check == "target" and NO_REPLY.search(finding.args.get("value", "").partition("@")[0]):
        unread = NEVERS["automatic-sender"]
        return _(unread)
    return _(NEVERS.get(finding.check, LET_BE) if finding.verdict is Verdict.NEVER else HOLDS.get(finding.check, LOOK))
