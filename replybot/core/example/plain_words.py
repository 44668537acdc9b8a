"""The few sentences of which the text of an example mail is made: what a company's mail may ask, in seven languages.

None of them comes from anybody's mail. Each is read by `asks` as what it is called here (a test sees to that).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

GREETS, NOBODY, SAYS, ANSWER, NO_ANSWER, ABOVE, KEEP, OPINION, LEAVE, CLOSES, OFFICE, SUBJECT, AWAY, ABSENT = (
    "greets", "nobody", "says", "answer", "no answer", "above", "keep", "opinion", "leave", "closes", "office",
    "subject", "away", "absent",
)  # fmt: skip

SENTENCES: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "de": {
            GREETS: "Guten Tag {name},",
            NOBODY: "Guten Tag,",
            SAYS: "zu dem, was Sie uns geschrieben haben, fehlt uns noch etwas.",
            ANSWER: "Bitte antworten Sie einfach auf diese E-Mail.",
            NO_ANSWER: "Bitte antworten Sie nicht auf diese E-Mail.",
            ABOVE: "Bitte schreiben Sie Ihre Antwort über diese Linie.",
            KEEP: "Bitte lassen Sie dabei den Betreff unverändert.",
            OPINION: "Sagen Sie uns Ihre Meinung in unserer Umfrage.",
            LEAVE: "Sie können sich jederzeit abmelden.",
            CLOSES: "Mit freundlichen Grüßen",
            OFFICE: "Kundenservice",
            SUBJECT: "Muster",
            AWAY: "Abwesenheitsnotiz",
            ABSENT: "ich bin nicht im Büro.",
        },
        "en": {
            GREETS: "Dear {name},",
            NOBODY: "Hello,",
            SAYS: "there is something that we still need from you.",
            ANSWER: "Please reply to this e-mail.",
            NO_ANSWER: "Please do not reply to this e-mail.",
            ABOVE: "Please type your reply above this line.",
            KEEP: "Please keep the subject unchanged.",
            OPINION: "Tell us what you think in our survey.",
            LEAVE: "You can unsubscribe at any time.",
            CLOSES: "Kind regards",
            OFFICE: "Customer Service",
            SUBJECT: "sample",
            AWAY: "Out of office",
            ABSENT: "I am out of the office.",
        },
        "fr": {
            GREETS: "Bonjour {name},",
            NOBODY: "Bonjour,",
            SAYS: "nous avons encore besoin d'une information de votre part, et nous vous en remercions.",
            ANSWER: "Veuillez répondre à cet e-mail.",
            NO_ANSWER: "Merci de ne pas répondre à cet e-mail.",
            ABOVE: "Veuillez écrire votre réponse au-dessus de cette ligne.",
            KEEP: "Merci de conserver l'objet de cet e-mail.",
            OPINION: "Donnez-nous votre avis dans notre enquête.",
            LEAVE: "Vous pouvez vous désabonner à tout moment.",
            CLOSES: "Cordialement",
            OFFICE: "Service clients",
            SUBJECT: "exemple",
            AWAY: "Réponse automatique",
            ABSENT: "je suis absent du bureau.",
        },
        "es": {
            GREETS: "Hola {name}:",
            NOBODY: "Hola:",
            SAYS: "todavía nos falta algo de su parte para que podamos seguir con esto.",
            ANSWER: "Por favor, responda a este correo.",
            NO_ANSWER: "Por favor, no responda a este correo.",
            ABOVE: "Por favor, escriba su respuesta por encima de esta línea.",
            KEEP: "Por favor, conserve el asunto de este correo.",
            OPINION: "Díganos lo que piensa en nuestra encuesta.",
            LEAVE: "Puede darse de baja en cualquier momento.",
            CLOSES: "Saludos",
            OFFICE: "Servicio al cliente",
            SUBJECT: "ejemplo",
            AWAY: "Respuesta automática",
            ABSENT: "estoy fuera de la oficina.",
        },
        "it": {
            GREETS: "Buongiorno {name},",
            NOBODY: "Buongiorno,",
            SAYS: "non abbiamo ancora tutto quello che ci serve da parte sua.",
            ANSWER: "La preghiamo di rispondere a questa e-mail.",
            NO_ANSWER: "La preghiamo di non rispondere a questa e-mail.",
            ABOVE: "Scriva la sua risposta sopra questa linea.",
            KEEP: "La preghiamo di lasciare invariato l'oggetto.",
            OPINION: "Ci dica che cosa pensa nel nostro sondaggio.",
            LEAVE: "Può annullare l'iscrizione in qualsiasi momento.",
            CLOSES: "Cordiali saluti",
            OFFICE: "Servizio clienti",
            SUBJECT: "esempio",
            AWAY: "Risposta automatica",
            ABSENT: "sono fuori ufficio.",
        },
        "nl": {
            GREETS: "Beste {name},",
            NOBODY: "Goedendag,",
            SAYS: "wij missen nog iets van uw kant.",
            ANSWER: "U kunt gewoon op deze e-mail antwoorden.",
            NO_ANSWER: "U kunt niet op deze e-mail antwoorden.",
            ABOVE: "Typ uw antwoord boven deze lijn.",
            KEEP: "Laat het onderwerp ongewijzigd.",
            OPINION: "Laat ons in onze enquête weten wat u vindt.",
            LEAVE: "U kunt zich altijd afmelden.",
            CLOSES: "Met vriendelijke groet",
            OFFICE: "Klantenservice",
            SUBJECT: "voorbeeld",
            AWAY: "Afwezig",
            ABSENT: "ik ben niet op kantoor.",
        },
        "pl": {
            GREETS: "Dzień dobry {name},",
            NOBODY: "Dzień dobry,",
            SAYS: "brakuje nam jeszcze czegoś od Państwa.",
            ANSWER: "Prosimy odpowiedzieć na tę wiadomość.",
            NO_ANSWER: "Prosimy nie odpowiadać na tę wiadomość.",
            ABOVE: "Prosimy napisać odpowiedź powyżej tej linii.",
            KEEP: "Prosimy nie zmieniać tematu wiadomości.",
            OPINION: "Prosimy wypełnić naszą ankietę.",
            LEAVE: "W każdej chwili można się wypisać.",
            CLOSES: "Z poważaniem",
            OFFICE: "Obsługa klienta",
            SUBJECT: "przykład",
            AWAY: "Automatyczna odpowiedź",
            ABSENT: "jestem poza biurem.",
        },
    }
)


def sentences(language: str) -> Mapping[str, str]:
    """The sentences of a language; English ones where there are none."""
    return SENTENCES.get(language, SENTENCES["en"])
