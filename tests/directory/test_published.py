"""The real data, where they lie beside the repository: their README's counts, HP, and hundreds of look-alikes."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from functools import cache
from urllib.parse import urlsplit

import pytest
from publicsuffixlist import PublicSuffixList

from replybot.core.mail import read
from replybot.directory import Directory, contacts_for, the_one
from replybot.directory.contacts import is_for_privacy
from tests.directory.lookalikes import TRICKS, lookalike

OFFICERS = ("dpo", "dsb", "iod", "dpd", "rpd", "datenschutzbeauftragte", "officer")
SUFFIXES = PublicSuffixList()


@cache
def suffix(host: str) -> str:
    return SUFFIXES.privatesuffix(host.lower()) or ""


def site(web: str) -> str:
    return suffix((urlsplit(web).hostname or "").encode("idna").decode()) if web else ""


def contact(email: str) -> str:
    return suffix(email.rpartition("@")[2]) if email else ""


def test_the_counts_of_their_readme_are_reproduced(published: Directory) -> None:
    records = list(published.records())
    email = [r.email for r in records if r.email]
    assert (len(records), len(email), len(set(email))) == (3_069, 2_960, 2_729)
    assert sum(bool(r.email or r.webform) for r in records) == 3_007
    assert sum(bool(r.webform) for r in records) == 213
    assert Counter(r.quality for r in records) == {"verified": 2_664, "scraped": 310, "tested": 95}
    assert Counter(r.group for r in records if r.group) == {"church": 318, "school": 71}
    assert Counter(r.transport for r in records if r.transport) == {"email": 2_015, "webform": 30, "letter": 11}
    # their README has 952 with `runs`: of one the list is empty
    assert (sum(bool(r.brands) for r in records), sum(len(r.brands) for r in records)) == (951, 3_765)
    assert sum(r.needs_id for r in records) == 33  # their README has 159 with the key: of 126 it is false
    assert sum(bool(r.language) for r in records) == 790
    assert sum(bool(r.notes) for r in records) == 121
    countries = Counter(country for r in records for country in r.countries)
    said = {"de": 1_904, "all": 878, "at": 139, "gb": 113, "ch": 88, "fr": 71, "it": 54, "es": 54}
    assert {country: countries[country] for country in said} == said
    assert len(list(published.records("authority"))) == 57


def test_about_as_many_addresses_are_for_privacy_as_their_readme_says(published: Directory) -> None:
    email = [r.email for r in published.records() if r.email]
    assert abs(sum(map(is_for_privacy, email)) - 1_880) < 60
    locals_ = [address.rpartition("@")[0].lower() for address in email]
    assert abs(sum(any(word in local for word in OFFICERS) for local in locals_) - 320) < 60


def test_the_counts_of_domains_are_reproduced(published: Directory) -> None:
    records = list(published.records())
    sites = {r.slug: site(r.web) for r in records if r.web}
    contacts = {r.slug: contact(r.email) for r in records if r.email}
    assert (len(sites), len(set(sites.values()))) == (2_785, 2_562)
    both = sites.keys() & contacts.keys()
    assert (len(both), sum(sites[slug] == contacts[slug] for slug in both)) == (2_699, 1_820)
    owners: dict[str, set[str]] = defaultdict(set)
    for named in (sites, contacts):
        for slug, domain in named.items():
            owners[domain].add(slug)
    single = [domain for domain, of in owners.items() if len(of) == 1]
    assert (len(owners), len(single), len(owners) - len(single)) == (3_149, 2_985, 164)


def test_every_record_is_found_by_its_own_domain_name_and_address(published: Directory) -> None:
    for record in published.records():
        known = (record.kind, record.slug)
        if record.web:
            at = published.by_domain(urlsplit(record.web).hostname or "")
            assert known in [(m.record.kind, m.record.slug) for m in at], record.slug
        if record.email:
            assert known in [(m.record.kind, m.record.slug) for m in published.find(record.email)], record.slug
        assert known in [(m.record.kind, m.record.slug) for m in published.by_name(record.name)], record.slug


def test_a_website_that_no_other_record_has_leads_to_its_company(published: Directory) -> None:
    records = list(published.records())
    sites = Counter(site(r.web) for r in records if r.web)
    alone = [r for r in records if r.web and sites[site(r.web)] == 1 and (r.email or r.webform)]
    found = [the_one(published.by_domain(f"mail.{site(r.web)}")) for r in alone]
    right = sum(f is not None and f.record.slug == r.slug for f, r in zip(found, alone, strict=True))
    wrong = [(r.slug, f) for f, r in zip(found, alone, strict=True) if f and f.record.slug != r.slug]
    assert wrong == []
    assert right >= 0.97 * len(alone)


@pytest.mark.parametrize(
    "query",
    ["hp", "HP", "HP Deutschland GmbH", "Hewlett Packard", "Hewlett-Packard", "HP Instant Ink", "hp.com", "mail.hp.com",
     "store.hp.com", "privacy@hp.com", "hp-store", "https://www.hp.com/de-de/privacy/privacy.html"],
)  # fmt: skip
def test_hp_is_hp_by_name_brand_and_domain(published: Directory, query: str) -> None:
    found = published.find(query)
    assert found[0].record.slug == "hp-store"
    assert found[0].record.email == "privacy@hp.com"
    assert len(found) == 1 or found[0].score > found[1].score


def test_hp_is_not_the_company_that_was_split_off(published: Directory) -> None:
    for query in ("Hewlett Packard Enterprise", "hpe.com", "mail.hpe.com", "arubanetworks.com", "x@hpe.com"):
        assert published.find(query) == ()
    seen = published.of_mail(read(b"From: HP Kundenservice <noreply@mail.hp.com>\r\n\r\n"))
    found = the_one(seen.by_author)
    assert found is not None
    assert found.record.slug == "hp-store"
    assert [c.address for c in contacts_for(published, ["hp.com"])] == ["privacy@hp.com"]


@pytest.mark.parametrize("seed", range(5))
def test_of_200_lookalikes_of_real_domains_none_finds_anybody(published: Directory, seed: int) -> None:
    own = sorted({domain for record in published.records() for domain in record.domains})
    known, chance, made = set(own), random.Random(seed), set[str]()
    while len(made) < 200:
        trick = TRICKS[len(made) % len(TRICKS)]
        fake = lookalike(chance, trick, chance.choice(own))
        if fake and suffix(fake) not in known and fake not in known:
            made.add(fake)
    for fake in sorted(made):
        for query in (fake, f"service@{fake}", f"https://www.{fake}/"):
            assert published.find(query) == (), query
        seen = published.of_mail(read(f"From: Kundenservice <noreply@{fake}>\r\n\r\n".encode()))
        assert (seen.by_author, seen.by_reply_to) == ((), ())


def test_outside_officers_and_shared_domains_pick_nobody(published: Directory) -> None:
    for domain in ("iitr.de", "datenschutz-nord.de", "datenschutzanfrage.de", "generali.com", "sony.com", "polizei.nrw",
                   "nrw.de", "lk-bs.de", "gmail.com", "gmx.de"):  # fmt: skip
        assert the_one(published.by_domain(domain)) is None, domain
        assert the_one(published.find(f"noreply@{domain}")) is None, domain


def test_an_obsolete_record_leads_on(published: Directory) -> None:
    for query in ("aachen-muenchener", "AachenMünchener", "Aachen Muenchener"):
        assert published.find(query)[0].record.slug == "generali"
    assert published.gone("4INFO")[0].reason == "gdpr-not-applicable"
