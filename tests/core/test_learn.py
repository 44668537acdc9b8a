"""What mails of one company teach, and what they do not."""

from __future__ import annotations

import pytest

from replybot.core import learn
from replybot.core.fields import addresses
from replybot.core.learn import Learned, Lesson, brand_of, houses, short_name, study
from replybot.core.learn.addresses import is_person
from tests import build


def lesson(number: int = 1, trusted: bool = True, **of_mail: object) -> Lesson:
    """A mail of Acme, read for an owner who trusts his mail server, or nobody yet."""
    rules = build.policy() if trusted else build.policy(trusted_authserv_ids=())
    return learn.lesson(number, build.incoming(**of_mail), rules)  # type: ignore[arg-type]


def studied(*of_mails: dict[str, object]) -> Learned:
    return study([lesson(number, **one) for number, one in enumerate(of_mails, 1)])


def values(facts: tuple[learn.Fact, ...]) -> list[str]:
    return [fact.value for fact in facts]


# Domains ------------------------------------------------------------------------------------------------------------


def test_a_domain_is_sure_only_where_the_owner_s_server_vouches_for_it() -> None:
    assert studied({}).domains[0].confidence == "high"
    assert study([lesson(trusted=False)]).domains[0].confidence == "low"
    assert studied({"without": ["Authentication-Results"]}).domains[0].confidence == "low"


def test_a_subdomain_is_proven_by_its_house() -> None:
    one = {
        "From": "Acme <service@mail.acme.example>",
        "Authentication_Results": "mx.kahlo.example; dkim=pass header.d=acme.example",
    }
    found = studied(one)
    assert values(found.domains) == ["mail.acme.example"] and found.vouched


def test_another_company_is_another_house_and_a_rented_desk_is_its_tenant_s() -> None:
    one, other = lesson(From="a@mail.acme.example"), lesson(From="b@acme.example")
    third = lesson(From="c@nordwind.example")
    assert houses([one, other]) == ("acme.example",)
    assert len(houses([one, third])) == 2
    tenants = [lesson(From="a@acme.zendesk.com"), lesson(From="a@nordwind.zendesk.com")]
    assert houses(tenants) == ("acme.zendesk.com", "nordwind.zendesk.com")


# Addresses ----------------------------------------------------------------------------------------------------------


def test_a_token_in_the_reply_address_becomes_a_star() -> None:
    assert values(studied({"Reply_To": "reply+abc123@acme.example"}).reply_to) == ["reply+*@acme.example"]
    two = studied({"Reply_To": "reply+abc123@acme.example"}, {"Reply_To": "reply+def456@acme.example"})
    assert values(two.reply_to) == ["reply+*@acme.example"] and two.reply_to[0].mails == (1, 2)


def test_the_ticket_s_own_number_in_the_address_is_a_token_and_so_is_what_differs_between_two() -> None:
    assert values(studied({"Reply_To": f"case-{build.CODE}@acme.example"}).reply_to) == ["case-*@acme.example"]
    two = studied({"Reply_To": "hilfe.k7@acme.example"}, {"Reply_To": "hilfe.k9@acme.example"})
    assert values(two.reply_to) == ["hilfe.*@acme.example"]


@pytest.mark.parametrize("token", ["k7mq2x9d", "rvvtyx-jcuk", "5srwz-v9x5", "a1b2c3d4e5"])
def test_a_piece_that_nobody_chose_is_a_token_from_the_first_mail_on(token: str) -> None:
    """It belongs to one ticket: in a playbook it would fit no other, and in an example it would be given away."""
    assert values(studied({"Reply_To": f"claims+{token}@acme.example"}).reply_to) == ["claims+*@acme.example"]
    if any(c.isdigit() for c in token.partition("-")[0]) and token[0].isalpha():
        found = studied({"Reply_To": f"antwort-{token}@acme.example"})
        assert values(found.reply_to) == ["antwort-*@acme.example"]


@pytest.mark.parametrize("local", ["post-support", "kunden.service2", "claims+support", "hilfe24", "team-nord"])
def test_a_desk_with_a_figure_or_two_words_in_its_name_keeps_it(local: str) -> None:
    assert values(studied({"Reply_To": f"{local}@acme.example"}).reply_to) == [f"{local}@acme.example"]


def test_one_address_with_a_token_takes_the_others_in() -> None:
    two = studied({"Reply_To": "claims+w6td63-yb8p@acme.example"}, {"Reply_To": "claims+support@acme.example"})
    assert values(two.reply_to) == ["claims+*@acme.example"]


def test_a_proven_subdomain_that_wants_its_answer_at_its_own_house_teaches_both_domains() -> None:
    one = {
        "From": "Acme <post@mail.acme.example>",
        "Reply_To": "schaden@acme.example",
        "Authentication_Results": "mx.kahlo.example; dkim=pass header.d=acme.example",
    }
    found = studied(one)
    assert values(found.domains) == ["mail.acme.example", "acme.example"]
    assert values(found.reply_to) == ["schaden@acme.example"]
    unproven = studied({**one, "Authentication_Results": "mx.kahlo.example; dkim=none"})
    assert values(unproven.domains) == ["mail.acme.example"] and not unproven.reply_to
    elsewhere = studied({**one, "Reply_To": "schaden@elsewhere.example"})
    assert not elsewhere.reply_to


@pytest.mark.parametrize(("subject", "code"), [
    ("Geschäftszeichen SK 26 1005 838: Karte endet auf 5431", "SK 26 1005 838"),
    ("Fødselsdato (sag HB 512 954 27)", "HB 512 954 27"),
    ("Unser Zeichen Nr. 4711 0815 22", "4711 0815 22"),
    ("Überweisung 2 150 00 EUR vom 13 10 2026", ""),
    ("Telefon 030 23125 508", ""),
])  # fmt: skip
def test_a_code_in_groups_is_found_behind_its_noun_alone(subject: str, code: str) -> None:
    found = lesson(Subject=subject).ticket.code
    assert (found.value if found else "") == code


def test_a_key_behind_the_number_belongs_to_the_token() -> None:
    one = {"Reply_To": f"support+id{build.CODE}-zdcvdg@acme.example"}
    assert values(studied(one).reply_to) == ["support+id*@acme.example"]


def test_two_desks_are_two_addresses() -> None:
    two = studied({"From": "service@acme.example"}, {"From": "retouren@acme.example"})
    assert values(two.reply_to) == ["service@acme.example", "retouren@acme.example"]


@pytest.mark.parametrize(("field", "why"), [
    ({"From": "Acme <no-reply@acme.example>"}, "no-reply"),
    ({"Reply_To": "acme@elsewhere.example"}, "outside"),
    ({"From": "Marit Lund <marit.lund@acme.example>"}, "person"),
    ({"From": "Acme <no-reply@acme.example>", "Reply_To": "8f7a6b5c4d21@acme.example"}, "whole"),
])  # fmt: skip
def test_an_address_that_may_not_be_written_to_is_left_out_with_its_reason(field: dict[str, object], why: str) -> None:
    found = studied(field)
    assert not found.reply_to
    assert why in {left.why for left in found.left}


def test_who_writes_through_a_rented_desk_is_answered_there() -> None:
    found = studied({"From": "Acme <service@acme.example>", "Reply_To": "support+id77ABC-D123@acme.zendesk.com"})
    assert values(found.reply_to) == ["support+id*@acme.zendesk.com"]
    assert "acme.zendesk.com" in values(found.domains)


def test_a_forged_mail_teaches_no_domain_and_no_address() -> None:
    forged = {"Authentication_Results": "mx.kahlo.example; dmarc=fail header.from=acme.example"}
    found = studied(forged)
    assert not found.domains and not found.reply_to


@pytest.mark.parametrize(("written", "person"), [
    ("Marit Lund <marit.lund@acme.example>", True),
    ("Marit Lund <m.lund@acme.example>", True),
    ("Acme Support <support@acme.example>", False),
    ("Acme Oefen <oefen@acme.example>", False),
    ("service@acme.example", False),
    ("Marit Lund <kundenservice@acme.example>", False),
    ("Acme Wasser <customer.team@acme.example>", False),
])  # fmt: skip
def test_a_person_s_address_is_told_from_a_desk_s(written: str, person: bool) -> None:
    mail = build.incoming(From=written)
    assert is_person(addresses([written])[0], mail) is person


# Systems and codes --------------------------------------------------------------------------------------------------


def test_a_known_system_needs_no_pattern() -> None:
    found = studied({"Subject": "Re: [Ticket#2026031410000457] Hallo", "X_Mailer": "Znuny Mail Service (6.5)"})
    assert values(found.systems) == ["otrs"] and not found.proposals


def test_a_form_that_many_systems_have_takes_a_pattern_of_its_own() -> None:
    found = studied({"Subject": "[#89005] Ihr Anliegen", "body": "Bitte lassen Sie den Betreff unverändert.\n"})
    assert not found.systems and len(found.proposals) == 1


def test_a_code_beside_a_system_s_fingerprint_that_the_system_does_not_write_takes_a_pattern_too() -> None:
    found = studied({"Subject": "Ihr Fall FJ-204518", "X_Mailer": "Znuny Mail Service (6.5)"})
    assert values(found.systems) == ["otrs"] and len(found.proposals) == 1


def test_a_mail_without_a_code_is_named() -> None:
    assert studied({"Subject": "Guten Tag"}).uncoded == (1,)


# Names and language -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("written", "brand"), [
    ("Acme Kundenservice <service@acme.example>", "Acme"),
    ("Lena vom Nordstern-Service <service@nordstern.example>", "Nordstern"),
    ("Lena Holm, Fjordpost Paketdienst <service@fjordpost.example>", "Fjordpost Paketdienst"),
    ("Marit Lund <service@acme.example>", ""),
    ("Kundenservice <service@acme.example>", ""),
    ("HP Support <support@hp.example>", "HP"),
    ("Acme GmbH <no-reply@mail.acme.example>", "Acme GmbH"),
    ("Acme | Lena Holm <service@acme.example>", "Acme"),
    ("Nordwind Support <help@nordwind.zendesk.com>", "Nordwind"),
    ("Banque Tilleul <conseil@tilleul.example>", "Banque Tilleul"),
    ("Harrow & Pike Support <support@harrowpike.example>", "Harrow & Pike"),
    ("Bottega Arzuffi <ciao@bottega-arzuffi.example>", "Bottega Arzuffi"),
    ("Cosima Acme <service@acme.example>", "Acme"),
])  # fmt: skip
def test_a_brand_is_the_company_s_name_and_never_a_person_s(written: str, brand: str) -> None:
    assert brand_of(addresses([written])[0]) == brand


@pytest.mark.parametrize(("said", "short"), [
    ("Fjordpost Paketdienst", "fjordpost-paketdienst"),
    ("Müller & Söhne GmbH", "mueller-und-soehne-gmbh"),
    ("  Électricité  ", "electricite"),
    ("日本", ""),
])  # fmt: skip
def test_a_short_name_is_made_of_what_people_call_it(said: str, short: str) -> None:
    assert short_name(said) == short


def test_the_language_is_that_of_the_mails_else_that_of_the_country() -> None:
    german = studied({"body": "Guten Tag,\n\nbitte senden Sie uns noch die Rechnung zu Ihrem Ofen.\n"}).language
    assert german is not None and (german.value, german.confidence) == ("de", "high")
    country = studied({"From": "service@acme.fr", "body": "12345\n"}).language
    assert country is not None and (country.value, country.confidence) == ("fr", "low")
    assert studied({"body": "12345\n"}).language is None


def test_nothing_is_learned_from_nothing() -> None:
    found = study([])
    assert not found.domains and not found.reply_to and not found.proposals and found.language is None
