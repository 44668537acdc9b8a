"""A clerk of a Roundup tracker, by its own API. Runs in Roundup's own virtual environment, not in the tests'.

python roundup_clerk.py HOME open REQUESTER SUBJECT <text | tickets | shut NUMBER
"""

import json
import sys

from roundup.date import Date
from roundup.instance import open as open_tracker


def main(home, verb, *words):
    db = open_tracker(home).open("admin")
    try:
        if verb == "open":
            requester, subject = words
            known = db.user.filter(None, {"username": requester})
            user = known[0] if known else db.user.create(username=requester, address=requester, roles="User")
            text = sys.stdin.buffer.read().decode()
            message = db.msg.create(author=db.getuid(), content=text, date=Date("."), summary=subject)
            db.issue.create(title=subject, nosy=[user], messages=[message])  # its detector mails the nosy list
        elif verb == "tickets":
            found = [
                {
                    "number": number,
                    "subject": db.issue.get(number, "title"),
                    "open": db.status.get(db.issue.get(number, "status"), "name") != "resolved",
                    "messages": [db.msg.get(m, "content") for m in sorted(db.issue.get(number, "messages"), key=int)],
                }
                for number in sorted(db.issue.list(), key=int)
            ]
            print(json.dumps(found))
        elif verb == "shut":
            db.issue.set(words[0], status=db.status.lookup("resolved"))
        else:
            raise SystemExit(f"no verb {verb}")
        db.commit()
    finally:
        db.close()


main(*sys.argv[1:])
