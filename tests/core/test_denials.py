"""A main clause that denies, doubts or only reports what its subordinate clause states: nothing was done."""

from __future__ import annotations

import json

import pytest

from tests.answers import answer_verdict

MAIL = {
    "id": "denial", "subject": "RE: Wrong recipient", "from": "Kim Aster <kim@brackwater.example>", "headers": {},
    "also": [], "items": {}, "label": "unclear", "gate": "proposal",
}  # fmt: skip
LINES = """
It is not true that your address was removed.
It isn't correct that we have removed your address.
I doubt that your address has been removed.
It would be wrong to say that your address has been deleted.
I cannot say that your address has been removed.
Nobody told me that your address was deleted.
That your address has been removed is untrue.
I don't think your address has been removed.
There is no proof that the address was deleted.
I very much doubt your notice was forwarded to our data protection officer.
It is false that we forwarded your message to our DPO.
Es stimmt nicht, dass Ihre Adresse gelöscht wurde.
Es ist falsch, dass wir Ihre Adresse gelöscht haben.
Ich bezweifle, dass Ihre Adresse gelöscht wurde.
Dass Ihre Adresse gelöscht wurde, trifft nicht zu.
Ich glaube nicht, dass die Adresse entfernt wurde.
Von einer Löschung Ihrer Adresse kann keine Rede sein.
Es ist unzutreffend, dass Ihre Nachricht an den Datenschutz weitergeleitet wurde.
Niemand hat gesagt, dass Ihre Adresse gelöscht wurde.
Ich kann nicht behaupten, dass die Adresse gelöscht ist.
Il est faux que votre adresse a été supprimée.
Ce n'est pas vrai que votre adresse a été supprimée.
Je doute que votre adresse ait été supprimée.
Il n'est pas exact que votre adresse a été effacée de notre système.
Je ne crois pas que votre adresse ait été supprimée.
Personne n'a dit que votre adresse avait été supprimée.
No es cierto que su dirección se haya eliminado.
Dudo que su dirección haya sido eliminada.
Es falso que hemos eliminado su dirección.
No creo que la dirección haya sido borrada.
No es verdad que hayamos reenviado su mensaje al delegado de protección de datos.
Non è vero che il suo indirizzo è stato cancellato.
Het is niet waar dat uw adres is verwijderd.
To nieprawda, że Pana adres został usunięty.
Leider irren Sie: Ihre Adresse wurde keineswegs gelöscht.
Your address has been anything but removed.
Wir hätten Ihre Adresse gelöscht, wenn wir gekonnt hätten.
My colleague claims your address has been removed, which it hasn't.
Your address was removed, or so I was told, but it is back.
Sie schreiben, Ihre Adresse sei gelöscht. Das stimmt nicht.
It is simply untrue to claim that we forwarded your letter to our data protection officer.
No one here can confirm that your address was deleted.
We dispute that your address has been passed to our data protection officer.
The suggestion that your address has been removed is mistaken.
I find it hard to believe that your address was removed.
Es entspricht nicht den Tatsachen, dass Ihre Adresse gelöscht wurde.
Ich halte es für ausgeschlossen, dass Ihre Adresse gelöscht wurde.
Mir ist nicht bekannt, dass Ihre Adresse gelöscht wurde.
Dass wir Ihre Nachricht an den Datenschutzbeauftragten weitergeleitet haben, ist ein Missverständnis.
Wir bestreiten, dass Ihre Daten gelöscht wurden.
Rien n'indique que votre adresse a été supprimée.
Je n'ai pas dit que votre adresse a été supprimée.
No me consta que su dirección haya sido eliminada.
Nadie ha dicho que hemos borrado su dirección.
Nego che il suo indirizzo sia stato rimosso.
Ik ontken dat uw adres is verwijderd.
Zaprzeczam, że adres został usunięty.
""".strip().splitlines()
MEANT = """
Die falsche Adresse haben wir aus dem Kundenkonto entfernt.
Ihre Adresse wurde zweifelsfrei gelöscht.
L'adresse inexacte a été supprimée de notre fichier.
La dirección incorrecta ha sido eliminada de nuestro sistema.
""".strip().splitlines()


def read(text: str) -> dict[str, object]:
    return json.loads(json.dumps(answer_verdict({**MAIL, "body": f"Hello,\n\n{text}\n\nKim Aster"}), default=str))


@pytest.mark.parametrize("text", LINES)
def test_what_is_denied_was_not_done(text: str) -> None:
    found = read(text)
    assert not found["removed"] and not found["forwarded"] and not found["sends"], found["because"]


@pytest.mark.parametrize("text", MEANT)
def test_what_is_wrong_with_the_address_denies_nothing(text: str) -> None:
    assert read(text)["removed"]
