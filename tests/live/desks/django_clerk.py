"""A clerk and a mail server for django-helpdesk, by its own functions. Runs in its own virtual environment.

python django_clerk.py FOLDER setup ADDRESS | open REQUESTER SUBJECT <text | take | tickets | shut NUMBER

`take` runs the command `get_email`, which reads the folder `incoming`; what is sent becomes one file each in `sent`.
"""

import json
import sys
import time
from pathlib import Path

import django
from django.conf import settings
from django.core.mail.backends.base import BaseEmailBackend

FOLDER = Path(sys.argv[1])
SLUG = "support"
urlpatterns = []  # where its links in mails lead to


class Sent(BaseEmailBackend):
    """Stands for the mail server: each mail a file, named by the time."""

    def send_messages(self, messages):
        for message in messages:
            (FOLDER / "sent" / str(time.time_ns())).write_bytes(message.message().as_bytes())
        return len(messages)


def configure():
    settings.configure(
        SECRET_KEY="secret",
        ROOT_URLCONF="__main__",
        USE_TZ=True,
        SITE_ID=1,
        HELPDESK_TEAMS_MODE_ENABLED=False,
        DEFAULT_AUTO_FIELD="django.db.models.AutoField",
        DEFAULT_FROM_EMAIL="support@company.test",
        MEDIA_ROOT=str(FOLDER / "media"),
        EMAIL_BACKEND="__main__.Sent",
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": str(FOLDER / "helpdesk.sqlite")}},
        TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}],
        INSTALLED_APPS=[
            "django.contrib.auth",
            "django.contrib.contenttypes",
            "django.contrib.sessions",
            "django.contrib.sites",
            "django.contrib.humanize",
            "django.contrib.messages",
            "django.contrib.admin",
            "rest_framework",
            "helpdesk",
        ],
    )
    django.setup()
    from django.urls import include, path

    urlpatterns.append(path("", include("helpdesk.urls", namespace="helpdesk")))


def main(verb, *words):
    configure()
    from django.contrib.auth.models import User
    from django.contrib.sites.models import Site
    from django.core.management import call_command
    from helpdesk.models import Queue, Ticket
    from helpdesk.update_ticket import update_ticket

    if verb == "setup":
        call_command("migrate", verbosity=0, interactive=False)
        call_command("loaddata", "emailtemplate", verbosity=0)
        Site.objects.update(domain="desk.company.test")
        User.objects.create_superuser("clerk", "clerk@company.test", "secret")
        Queue.objects.create(
            title="Support",
            slug=SLUG,
            email_address=words[0],
            allow_email_submission=True,
            email_box_type="local",
            email_box_local_dir=str(FOLDER / "incoming"),
        )
    elif verb == "open":
        requester, subject = words
        ticket = Ticket.objects.create(title=subject, queue=Queue.objects.get(slug=SLUG), submitter_email=requester)
        text = sys.stdin.buffer.read().decode()
        update_ticket(User.objects.get(username="clerk"), ticket, comment=text, public=True)
    elif verb == "take":
        Queue.objects.update(email_box_last_check=None)  # else it looks every few minutes only
        call_command("get_email")
        if left := [path.name for path in (FOLDER / "incoming").iterdir()]:
            raise SystemExit(f"get_email left {left}")
    elif verb == "tickets":
        found = [
            {
                "number": str(ticket.id),
                "subject": ticket.title,
                "open": ticket.status in (Ticket.OPEN_STATUS, Ticket.REOPENED_STATUS),
                "messages": [text for text in [ticket.description or ""] if text]
                + [update.comment for update in ticket.followup_set.order_by("id") if update.comment],
            }
            for ticket in Ticket.objects.order_by("id")
        ]
        print(json.dumps(found))
    elif verb == "shut":
        ticket = Ticket.objects.get(id=words[0])
        update_ticket(User.objects.get(username="clerk"), ticket, public=True, new_status=Ticket.CLOSED_STATUS)
    else:
        raise SystemExit(f"no verb {verb}")


main(*sys.argv[2:])
