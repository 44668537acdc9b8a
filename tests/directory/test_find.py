"""Finding: by domain and address exactly, by name in full or nearly, by mail only through its domains."""

from __future__ import annotations

import itertools
import random

import pytest

from replybot.core.mail import read
from replybot.directory import Directory, Match, contact_of, contacts_for, the_one
from tests.directory.lookalikes import TRICKS, Trick, lookalike


def slugs(matches: tuple[Match, ...]) -> list[str]:
    return [match.record.slug for match in matches]


def the(matches: tuple[Match, ...]) -> str:
    found = the_one(matches)
    return found.record.slug if found else ""


# By domain


@pytest.mark.parametrize(
    "query",
    ["zwirn.example", "ZWIRN.example", "www.zwirn.example", "mail.kunden.zwirn.example", "zwirn.example.",
     "https://www.zwirn.example/kontakt?x=1", "post@zwirn.example", "Zwirn <post@news.zwirn.example>"],
)  # fmt: skip
def test_a_domain_a_host_below_it_a_link_and_an_address_find_the_company(directory: Directory, query: str) -> None:
    found = directory.find(query)
    assert slugs(found) == ["zwirn"]
    assert (found[0].how, found[0].score >= 95) == ("domain", True)


def test_a_domain_in_letters_of_its_own_is_the_same_as_in_a_labels(directory: Directory) -> None:
    for query in ("bücherkiste.test", "xn--bcherkiste-9db.test", "shop.BÜCHERKISTE.test", "a@bücherkiste.test"):
        assert the(directory.find(query)) == "buecherkiste", query
    assert directory.find("bücherkiste.test")[0].record.email == "info@xn--bcherkiste-9db.test"
    assert directory.find("buecherkiste.test") == ()


def test_the_company_with_the_contact_comes_before_the_one_that_shares_only_the_domain(directory: Directory) -> None:
    for query in ("nordlicht.example", "mail.nordlicht.example", "privacy@nordlicht.example"):
        found = directory.find(query)
        assert slugs(found) == ["nordlicht-store", "nordlicht-gb"]
        assert found[0].score > found[1].score
        assert the(found) == "nordlicht-store"
    assert directory.find("privacy@nordlicht.example")[0].how == "address"


def test_a_domain_of_several_companies_is_a_choice_that_is_not_made(directory: Directory) -> None:
    found = directory.by_domain("mail.harz.example")
    assert sorted(slugs(found)) == ["gruppe-leben", "gruppe-sach"]
    assert the_one(found) is None
    assert the_one(directory.find("dsb@harz.example")) is None


def test_an_outside_officers_domain_is_nobodys(directory: Directory) -> None:
    found = directory.by_domain("officer.example")
    assert slugs(found) == ["kanzlei-kunde-a", "kanzlei-kunde-b", "kanzlei-kunde-c"]
    assert {match.score for match in found} == {60}
    assert the_one(found) is None
    assert contacts_for(directory, ["officer.example"]) == ()


def test_an_outside_officers_domain_is_nobodys_even_if_one_record_alone_has_it(directory: Directory) -> None:
    """Whose website is elsewhere may have the address anywhere."""
    (found,) = directory.by_domain("lumen.zendesk.com")
    assert (found.record.slug, found.score) == ("lumen", 60)
    assert the_one((found,)) is None


def test_the_exact_address_of_an_outside_officer_is_that_of_its_client(directory: Directory) -> None:
    found = directory.find("Ofenbau@officer.example")
    assert (found[0].record.slug, found[0].how, the(found)) == ("kanzlei-kunde-a", "address", "kanzlei-kunde-a")


def test_an_officer_elsewhere_does_not_hide_whose_website_it_is(directory: Directory) -> None:
    assert the(directory.find("ofenbau-brandt.example")) == "kanzlei-kunde-a"
    assert [c.address for c in contacts_for(directory, ["ofenbau-brandt.example"])] == ["ofenbau@officer.example"]


def test_of_many_hosts_below_one_domain_the_exact_one_is_it(directory: Directory) -> None:
    assert the(directory.find("eins.land.example")) == "amt-eins"
    assert the(directory.find("post@zwei.land.example")) == "amt-zwei"
    assert the_one(directory.find("drei.land.example")) is None
    assert len(directory.find("land.example")) == 2


def test_a_rented_help_desk_is_only_its_own_tenants(directory: Directory) -> None:
    assert slugs(directory.find("lumen.zendesk.com")) == ["lumen"]
    assert directory.find("zwirn.zendesk.com") == ()
    assert directory.find("zendesk.com") == ()


def test_where_anybody_has_an_address_no_company_is_met_but_by_the_whole_address(directory: Directory) -> None:
    assert directory.find("freemail.example") == ()
    assert directory.find("somebody@freemail.example") == ()
    assert slugs(directory.find("kiosk.lindner@freemail.example")) == ["kiosk"]


def test_a_service_that_is_a_domain_is_met_exactly(directory: Directory) -> None:
    for query in ("fadenlauf.test", "mail.fadenlauf.test", "knopfloch.test"):
        (found,) = directory.find(query)
        assert (found.record.slug, found.how) == ("zwirn", "brand")


@pytest.mark.parametrize("query", ["example", "co.uk", "192.0.2.7", "@", "a@", "@zwirn.example", "", " ", "."])
def test_what_is_no_domain_finds_nobody(directory: Directory, query: str) -> None:
    assert directory.find(query) == ()


@pytest.mark.parametrize(
    "query",
    ["https://zwirn.example@evil.test/", "zwirn.example@evil.test", "x@zwirn.example, y@evil.test", "http://[::1/",
     '"zwirn.example" <a@evil.test>', "a@zwirn.example@evil.test"],
)  # fmt: skip
def test_a_domain_that_only_stands_in_front_finds_nobody(directory: Directory, query: str) -> None:
    assert directory.find(query) == ()


@pytest.mark.parametrize("trick", TRICKS, ids=lambda t: t.__name__)
def test_a_domain_that_looks_alike_finds_nobody(directory: Directory, trick: Trick) -> None:
    own = {domain for record in directory.records() for domain in record.domains}
    chance = random.Random(trick.__name__)
    made = {lookalike(chance, trick, domain) for domain in sorted(own) for _again in range(4)} - own - {""}
    assert len(made) > 5
    for fake in sorted(made):
        for query in (fake, f"www.{fake}", f"service@{fake}", f"https://{fake}/"):
            assert directory.find(query) == (), query
        assert directory.by_domain(fake) == ()


def test_a_domain_within_a_name_makes_no_name_alike(directory: Directory) -> None:
    assert directory.find("Zwirn zwirn.shop") == ()
    assert directory.find("Service zwlrn.com") == ()
    assert directory.find("Buecherkiste Muler")
    assert directory.find("Buecherkiste Muler.de") == ()


def test_a_domain_that_only_stands_within_a_name_is_not_met(directory: Directory) -> None:
    assert directory.find("hilfe.test") == ()
    assert slugs(directory.find("Hilfe bei hilfe.test")) == ["zwirn"]


# By name


@pytest.mark.parametrize(
    ("query", "slug", "how"),
    [
        ("Nordlicht", "nordlicht-store", "name"),
        ("nordlicht deutschland", "nordlicht-store", "name"),
        ("NORDLICHT DEUTSCHLAND GMBH", "nordlicht-store", "name"),
        ("Nordlicht Packard", "nordlicht-store", "brand"),
        ("Nordlicht-Packard", "nordlicht-store", "brand"),
        ("nordlichtpackard", "nordlicht-store", "brand"),
        ("Nordlicht Instant", "nordlicht-store", "brand"),
        ("zwirn und söhne", "zwirn", "name"),
        ("Zwirn&Sohne", "zwirn", "name"),
        ("Zwirn & Soehne", "zwirn", "name"),
        ("nahkiste", "zwirn", "brand"),
        ("Naehkiste", "zwirn", "brand"),
        ("Buecherkiste Mueller", "buecherkiste", "name"),
        ("nordlicht-gb", "nordlicht-gb", "name"),
        ("Altfaden", "zwirn", "name"),
        ("altfaden", "zwirn", "name"),
        ("neufaden ohg", "zwirn", "name"),
        ("Harz Leben", "gruppe-leben", "similar"),
        ("Nordlich", "nordlicht-store", "similar"),
        ("Söhne Zwirn", "zwirn", "similar"),
        ("buecherkiste", "buecherkiste", "name"),
        ("bücherkiste", "buecherkiste", "similar"),
        ("E.IXX", "eis", "similar"),
        ("Landesamt für Datenschutz Musterland", "mulda", "name"),
        ("mulda", "mulda", "name"),
        ("lda", "mulda", "similar"),
        ("lda.musterland.example", "mulda", "domain"),
    ],
)
def test_a_name_finds_the_company(directory: Directory, query: str, slug: str, how: str) -> None:
    found = directory.find(query)
    assert (found[0].record.slug, found[0].how) == (slug, how)
    assert (found[0].score >= 90) == (how != "similar")
    assert all(a.score >= b.score for a, b in itertools.pairwise(found))


@pytest.mark.parametrize(
    "query", ["Nordlicht Packard Enterprise", "Zwei Riesen", "zw", "xn--zwirn", "kreis a", "E.IXS"]
)
def test_another_name_finds_nobody(directory: Directory, query: str) -> None:
    assert [m.record.slug for m in directory.find(query) if m.how != "similar" or m.score > 80] == []


def test_a_name_never_says_for_sure_who_it_is(directory: Directory) -> None:
    for query in ("Nordlicht Deutschland GmbH", "nordlicht-store", "zwirn"):
        assert directory.find(query)
        assert the_one(directory.find(query)) is None


def test_a_parish_comes_after_the_others(directory: Directory) -> None:
    assert slugs(directory.find("ofenbau"))[-1] == "gemeinde"


def test_what_was_removed_is_said_and_not_found(directory: Directory) -> None:
    assert directory.find("Verglüht") == ()
    assert [gone.reason for gone in directory.gone("verglüht gmbh")] == ["company-defunct"]
    assert [gone.slug for gone in directory.gone("verglueht")] == ["verglueht"]
    assert directory.gone("zwirn") == ()


def test_questions_that_nobody_would_ask_are_answered_too(directory: Directory) -> None:
    for query in ("\udcff", "x" * 100_000, "a." * 5_000, "%", "'; DROP TABLE records", "\x00", "ß" * 400, "&", "((("):
        assert directory.find(query) == ()


# By mail


def mail(**fields: str) -> bytes:
    return (
        "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in fields.items()).encode()
        + b"\r\nGuten Tag\r\n"
    )


def test_of_a_mail_the_authors_domain_counts(directory: Directory) -> None:
    seen = directory.of_mail(read(mail(From="Irgendwer <noreply@mail.zwirn.example>")))
    assert (seen.author, the(seen.by_author), seen.reply_to) == ("mail.zwirn.example", "zwirn", "")


def test_of_a_mail_the_domain_that_replies_go_to_comes_second(directory: Directory) -> None:
    seen = directory.of_mail(read(mail(From="a@versand.test", Reply_To="b@zwirn.example")))
    assert (seen.by_author, seen.reply_to, the(seen.by_reply_to)) == ((), "zwirn.example", "zwirn")
    same = directory.of_mail(read(mail(From="a@news.zwirn.example", Reply_To="b@zwirn.example")))
    assert (same.reply_to, same.by_reply_to) == ("", ())


def test_a_display_name_is_a_hint_and_no_match(directory: Directory) -> None:
    seen = directory.of_mail(read(mail(From="Zwirn & Söhne Kundenservice <x@evil.test>")))
    assert (seen.by_author, seen.by_reply_to) == ((), ())
    assert slugs(seen.hinted) == ["zwirn"]


def test_a_domain_as_display_name_is_not_even_a_hint(directory: Directory) -> None:
    for name in ('"zwirn.example"', '"service@zwirn.example"', '"Zwirn zwirn.example"'):
        seen = directory.of_mail(read(mail(From=f"{name} <x@evil.test>")))
        assert (seen.by_author, seen.hinted) == ((), ())


def test_a_mail_of_two_authors_is_nobodys(directory: Directory) -> None:
    seen = directory.of_mail(read(mail(From="a@zwirn.example, b@nordlicht.example")))
    assert (seen.author, seen.by_author) == ("", ())


def test_a_mail_without_anything_is_nobodys(directory: Directory) -> None:
    for raw in (b"", b"\xff\xfe", b"From: \r\n\r\n", b"From: x@\xff.de\r\n\r\n"):
        seen = directory.of_mail(read(raw))
        assert (seen.by_author, seen.by_reply_to, seen.hinted) == ((), (), ())


# Contacts


def test_a_contact_has_its_source_and_is_unchecked(directory: Directory) -> None:
    contact = contact_of(directory.find("zwirn.example")[0], directory)
    assert contact is not None
    assert (contact.role, contact.address, contact.checked) == ("officer", "datenschutz@zwirn.example", "")
    assert contact.confidence == "medium"
    for part in ("datenanfragen.de", "record zwirn", "commit 0123abcd0123", "of 2026-07-21", "imported 2026-11-28"):
        assert part in contact.source


@pytest.mark.parametrize(
    ("query", "confidence"),
    [("nordlicht.example", "medium"), ("Nordlicht", "low"), ("bücherkiste.test", "low"), ("officer.example", "low")],
)
def test_a_contact_is_never_sure(directory: Directory, query: str, confidence: str) -> None:
    contact = contact_of(directory.find(query)[0], directory)
    assert contact is not None
    assert contact.confidence == confidence


def test_without_an_address_or_of_an_authority_there_is_no_contact(directory: Directory) -> None:
    for query in ("ausweis.example", "nordlicht-gb", "lda.musterland.example"):
        assert contact_of(directory.find(query)[0], directory) is None


def test_contacts_are_suggested_once_each_and_by_domain_only(directory: Directory) -> None:
    found = contacts_for(directory, ["nordlicht.example", "mail.nordlicht.example", "zwirn.example", "zwlrn.example"])
    assert [contact.address for contact in found] == ["privacy@nordlicht.example", "datenschutz@zwirn.example"]


def test_authorities_are_no_companies(directory: Directory) -> None:
    assert directory.by_domain("lda.musterland.example") == ()
    assert [record.slug for record in directory.records("authority")] == ["mulda"]
    assert directory.find("mulda")[0].record.kind == "authority"


def test_the_directory_says_where_it_is_from(directory: Directory) -> None:
    assert directory.origin == (
        "datenanfragen.de company data (CC0), commit 0123abcd0123, of 2026-07-21, imported 2026-11-28"
    )
