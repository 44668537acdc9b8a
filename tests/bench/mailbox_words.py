"""The words of the generated mailbox: sixteen ticket systems' forms, subjects and sentences; all names are invented."""

from __future__ import annotations

from dataclasses import dataclass

DE = (
    "Guten Tag,\n\nvielen Dank für Ihre Nachricht. Wir haben Ihr Anliegen aufgenommen und melden uns, sobald wir mehr\n"
    "wissen. Bitte antworten Sie auf diese Mail, wenn Sie noch etwas ergänzen möchten, und lassen Sie den Betreff\n"
    "unverändert.\n\nFreundliche Grüße\nIhr Kundendienst\n"
)
EN = (
    "Hello,\n\nthank you for getting in touch. We have received your request and one of our colleagues will reply as\n"
    "soon as possible. To add to your request, just reply to this email and keep the subject as it is.\n\n"
    "Kind regards\nThe support team\n"
)


@dataclass(frozen=True, slots=True)
class Company:
    """A company and how its ticket system writes: `{n}` a number, `{d}` a day, `{s}` five figures."""

    system: str
    name: str
    address: str
    subject: str
    fields: tuple[str, ...] = ()
    text: str = DE


COMPANIES = (
    Company("rt", "Helio Rechenzentrum", "support@helio-rz.test", "[helio-rz.test #{n}] Ihre Anfrage",
            ("X-RT-Ticket: helio-rz.test #{n}", "X-Managed-by: RT 5.0.5", "Precedence: bulk")),
    Company("otrs", "Stadtwerke Lindau", "kundenservice@sw-lindau.test", "[Ticket#{d}10{s}] Ihre Anfrage zum Abschlag",
            ("X-Mailer: Znuny Mail Service (7.0.1)", "X-Powered-By: Znuny")),
    Company("zammad", "Radhaus Nord", "service@radhaus-nord.test", "Ihre Werkstattanfrage [Ticket#{n}]",
            ("X-Mailer: Zammad Mail Service", "X-Powered-By: Zammad")),
    Company("osticket", "Bürobedarf Weiss", "hilfe@buero-weiss.test", "Re: Lieferung unvollständig [#{n}]",
            ("X-Mailer: osTicket Mailer",)),
    Company("redmine", "Kartenwerk", "help@kartenwerk.test", "[Kundendienst - Anfrage #{n}] (Neu) Karte bleibt leer",
            ("X-Mailer: Redmine", "X-Redmine-Host: kartenwerk.test", "Auto-Submitted: auto-generated")),
    Company("glpi", "Praxis-IT Sommer", "support@praxis-sommer.test", "[GLPI #{n:07d}] Neues Ticket: Drucker",
            ("X-Auto-Response-Suppress: OOF, DR, NDR, RN, NRN",)),
    Company("bugzilla", "Offene Geige", "bugs@offene-geige.test", "[Bug {n}] New: tuning page is empty",
            ("X-Bugzilla-Reason: CC", "X-Bugzilla-Type: new"), EN),
    Company("mantis", "Seilbahn Steuerung", "tracker@seilbahn.test", "[Steuerung 00{n}]: Anzeige bleibt dunkel"),
    Company("zendesk", "Moor & Heide Reisen", "support@moorheide.test", "Re: [Moor & Heide] Umbuchung (#{n})",
            ("X-Mailer: Zendesk Mailer", "X-Zendesk-From-Account-Id: 4711abc")),
    Company("freshdesk", "Lumen Store", "help@lumen-store.test", "[#{n}] Your lamp", ("X-Freshdesk-Id: {n}",), EN),
    Company("jira", "Nordlicht Software", "jira@nordlicht-soft.test", "NLS-{n} Login is not possible",
            ("X-JIRA-FingerPrint: 3f2a",), EN),
    Company("servicenow", "Contara Bank", "service@contara.test", "Incident INC00{n} has been opened",
            ("X-ServiceNow-Generated: true",), EN),
    Company("salesforce", "Velo Versicherung", "schaden@velo-vers.test",
            "Ihre Schadensmeldung [ ref:_00D20Abc{n}._50020Xyz{n}:ref ]", ("X-SFDC-LK: 00D20Abc",)),
    Company("dynamics", "Maschinenbau Ahorn", "service@ahorn-bau.test", "Ersatzteil für Ihre Presse CRM:00{n}"),
    Company("c4c", "Papierhaus Elbe", "service@papierhaus.test", "Re: [ Ticket: {n} ] Rechnungskopie"),
    Company("zohodesk", "Teehaus Kamille", "post@teehaus-kamille.test", "[##{n}##] Ihre Bestellung von Montag"),
)  # fmt: skip

NEWS = (
    "Nur heute: {n} % auf alles", "Unsere Herbstmode ist da", "Ihre Gutscheine warten", "Neu im Sortiment: Wollsocken",
    "{n} Ideen für das Wochenende", "Der Rundbrief im November", "Schnäppchen für Gärtner", "Das müssen Sie lesen",
    "Last chance: save {n}% on chairs", "What is new this week", "Jetzt {n} Punkte sichern", "Kerzenschein und Tee",
)  # fmt: skip
ORDERS = (
    "Ihre Bestellung {n} ist unterwegs", "Rechnung {n}", "Ihre Sendung 00{n} kommt morgen", "Order {n} has shipped",
    "Bestätigung Ihrer Buchung {n}", "Zahlungseingang zu {n}", "Your receipt #{n}", "Ihre Retoure ist angekommen",
)  # fmt: skip
TALK = (
    "Probe am Donnerstag", "Schlüssel für den Keller", "Fotos vom Sommerfest", "Fahrt nach Lübeck", "Frage zum Vertrag",
    "Termin nächste Woche", "lunch on friday?", "Minutes of the meeting", "Umzug", "Rezept für den Kuchen",
)  # fmt: skip
NOTICES = (
    "[Wolke] Speicher zu {n} % belegt", "Neue Anmeldung an Ihrem Konto", "Backup finished with {n} warnings",
    "{n} neue Beiträge im Forum", "Ihr Wochenbericht", "Erinnerung: Wartung in der Nacht", "Build {n} passed",
)  # fmt: skip
PEOPLE = (
    "Anna Lund", "Jonas Kahl", "Mira Vogt", "Ole Petersen", "Clara Weiss", "Timo Brandt", "Edda Simon", "Nils Haas",
    "Ruth Kern", "Pavel Novak", "Ines Moreau", "Sven Holm",
)  # fmt: skip
LINES = (
    "der Bus fährt heute eine andere Strecke und hält nicht am Markt",
    "wir haben die Unterlagen noch einmal durchgesehen und alles gefunden",
    "am Freitag wird das Wetter besser und wir gehen in den Garten",
    "please find the notes of our last meeting below and tell me what is missing",
    "the new chairs are light and strong and come in three colours",
    "nach dem Essen haben die Kinder draußen gespielt bis es dunkel wurde",
    "unsere Öffnungszeiten ändern sich im Winter und stehen an der Tür",
    "the garden needs water in the morning and shade in the afternoon",
)
"""Sentences whose words fill the bodies."""
