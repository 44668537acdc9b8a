"""Service desks of computer departments, from vendors' documents and public samples of their mail.

One row a system. Grades: D a vendor's document, P a public sample or a program that talks to it, G general knowledge.
Read in 2026-11.
"""

from __future__ import annotations

from replybot.core.codes.system import System, exact, exact_form, form, rx

SERVICE_DESKS = (
    System(
        "freshservice",
        subject=(exact_form("[", r"\[#(?P<code>(?:INC|SR|CHN|PRB)-\d{1,9})\]"),),
        hosts=("freshservice.com",),
        files_by=("subject", "thread", "body", "sender"),
        source="how its mails look",
        grade="G",
    ),
    System(
        "servicenow",
        subject=(
            exact_form("", r"(?<![\w-])(?P<code>(?:INC|REQ|RITM|CS|TASK|SCTASK|CHG|PRB|HRC|CSTASK)\d{7,10})(?!\w)"),
        ),
        prints=(("X-ServiceNow-Generated", rx(r".")),),
        hosts=("service-now.com",),
        body=exact(r"Ref:MSG\d{6,12}(?:_[A-Za-z0-9]{20})?"),
        text=exact(r"Ref:MSG\d{6,12}_[A-Za-z0-9]{20}"),
        files_by=("body", "subject", "thread", "sender"),
        source="ServiceNow: inbound email action processing",
        grade="D",
    ),
    System(
        "bmc",
        subject=(exact_form("", r"(?<![\w-])(?P<code>(?:INC|WO|CRQ|PBI|TAS|REQ)\d{12,15})(?!\w)"),),
        files_by=("subject", "body"),
        source="how its mails look",
        grade="G",
    ),
    System(
        "jira",
        subject=(
            form(
                "[",
                r"^(?:(?:re|aw|fwd?|wg|sv|tr|rv|odp|antw|r): ?){0,5}\[JIRA\] ?(?:\[[a-z ]{3,20}\] ?)?"
                r"\((?P<code>[A-Z][A-Z0-9_]{1,9}-\d{1,7})\)",
            ),
        ),
        loose=(
            exact_form(
                "-",
                r"^(?:(?i:re|aw|fwd?|wg|sv|tr|rv|odp|antw|r): ?){0,5}(?P<code>[A-Z][A-Z0-9_]{1,9}-\d{1,7})(?=[\s:])",
            ),
        ),
        prints=(("X-JIRA-FingerPrint", rx(r".")), ("Message-ID", rx(r"^<JIRA\.|@Atlassian\.JIRA>$"))),
        hosts=("atlassian.net",),
        files_by=("subject", "thread", "sender"),
        drops_marked=True,
        source="Atlassian: how JSM processes email requests; emails sent by customers are rejected",
        grade="D",
    ),
    System(
        "manageengine",
        subject=(form("[", r"\[[^\[\]#]{2,30} ?: ?##(?P<code>(?:[A-Z]{1,6}-)?\d{1,12})##\]"),),
        loose=(form("##", r"(?<![#\w])##(?P<code>(?:[A-Z]{1,6}-)?\d{1,12})##(?!#)"),),
        files_by=("subject",),
        source="public samples of its mail",
        grade="P",
    ),
    System(
        "spiceworks",
        subject=(form("[", r"\[Ticket #(?P<code>\d{1,9})\]"),),
        files_by=("subject",),
        source="how its mails look",
        grade="G",
    ),
    System(
        "microsoft",
        subject=(form("#", r"TrackingID#(?P<code>2\d{15,17})(?!\d)"),),
        files_by=("subject",),
        source="public samples of its mail",
        grade="P",
    ),
    System(
        "cisco",
        loose=(exact_form("6", r"(?<!\w)(?:SR|Service Request) (?P<code>6\d{8})(?!\d)"),),
        files_by=("subject",),
        source="how its mails look",
        grade="G",
    ),
    System(
        "autotask",
        subject=(exact_form("T20", r"(?<!\w)(?P<code>T20\d{6}\.\d{4})(?![\w.])"),),
        files_by=("subject",),
        source="how its mails look",
        grade="G",
    ),
    System(
        "connectwise",
        subject=(form("#", r"(?<!\w)Ticket ?#(?P<code>\d{3,9})/(?=\S)"),),
        files_by=("subject",),
        source="how its mails look",
        grade="G",
    ),
    System(
        "halo",
        subject=(form("[", r"\[(?:Halo )?ID ?: ?(?P<code>\d{4,10})\]"),),
        hosts=("halopsa.com", "haloitsm.com"),
        files_by=("subject", "thread"),
        source="how its mails look",
        grade="G",
    ),
    System(
        "topdesk",
        subject=(exact_form(" ", r"^(?:(?:Re|RE|AW|Antw): ?){0,3}(?P<code>[IMW]\d{4} \d{3,4})(?!\w)"),),
        loose=(exact_form(" ", r"(?<!\w)(?P<code>[IMWK] ?\d{4} \d{3,4})(?!\w)"),),
        hosts=("topdesk.net",),
        files_by=("subject",),
        source="how its mails look",
        grade="G",
    ),
    System(
        "cherwell",
        subject=(form("{", r"\{CMI: ?(?P<code>\d{3,9})\}"),),
        files_by=("subject",),
        source="how its mails look",
        grade="G",
    ),
    System(
        "easyvista",
        subject=(exact_form("_", r"(?<!\w)(?P<code>[IRSDC]\d{6}_\d{4,6})(?!\w)"),),
        files_by=("subject",),
        source="how its mails look",
        grade="G",
    ),
    System(
        "hornbill",
        subject=(exact_form("0", r"(?<!\w)(?P<code>(?:IN|SR|CH|PM)0\d{7})(?!\w)"),),
        files_by=("subject",),
        source="how its mails look",
        grade="G",
    ),
    System(
        "sysaid",
        subject=(form("#", r"#(?:SR|IR|PR|CR)#(?P<code>\d{2,9})"), form("#", r"(?<!\w)#(?P<code>\d{2,9})#(?!\w)")),
        files_by=("subject",),
        source="how its mails look",
        grade="G",
    ),
    System(
        "footprints",
        subject=(exact_form("ISSUE=", r"(?<!\w)ISSUE=(?P<code>\d{1,9}) PROJ=\d{1,4}"),),
        files_by=("subject",),
        source="how its mails look",
        grade="G",
    ),
)
