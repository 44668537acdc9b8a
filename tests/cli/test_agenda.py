"""What `watch` runs next, and when."""

from __future__ import annotations

from replybot.cli.agenda import ALL, CALM, FIRST_AGAIN, PATIENT, Agenda

EVERY = 900.0


def agenda() -> Agenda:
    """One whose first run of all has been."""
    made = Agenda(EVERY, 1, 0.0)
    assert made.next() == (ALL, CALM)
    made.begun(ALL, 0.0)
    made.done(ALL)
    return made


def test_all_mailboxes_are_run_at_their_pace() -> None:
    made = agenda()
    assert made.next() == (ALL, EVERY)
    made.begun(ALL, EVERY + 1)
    assert made.next() == (ALL, 2 * EVERY + 1)


def test_mail_is_waited_for_to_calm_down() -> None:
    made = agenda()
    for second in (100.0, 101.0, 102.0):
        made.came("shops", second)
    assert made.next() == ("shops", 102 + CALM)
    made.begun("shops", 105.0)
    assert made.next() == (ALL, EVERY), "a run of one mailbox does not put off that of all"


def test_mail_that_comes_without_end_is_not_waited_for_for_ever() -> None:
    made = agenda()
    for second in range(100, 300):
        made.came("shops", float(second))
    assert made.next() == ("shops", 100 + PATIENT * CALM)
    made.begun("shops", 300.0)
    made.came("shops", 301.0)
    assert made.next() == ("shops", 301 + CALM), "the next burst is one of its own"


def test_a_run_of_all_sees_to_what_came_before_it_and_not_to_what_comes_while_it_is_at_work() -> None:
    made = agenda()
    made.came("shops", 100.0)
    made.hurry(101.0)
    made.begun(ALL, 101.0)
    made.came("banks", 102.0)
    made.done(ALL)
    assert made.next() == ("banks", 102 + CALM)
    made.begun("banks", 105.0)
    assert made.next() == (ALL, 101 + EVERY)


def test_a_run_that_could_not_begin_is_tried_again_later_and_later() -> None:
    made, now, pauses = agenda(), 100.0, []
    for _ in range(9):
        made.begun("shops", now)
        pauses.append(made.again("shops", now))
        assert made.next() == ("shops", now + pauses[-1]) or pauses[-1] >= EVERY - now
        now += pauses[-1]
    assert pauses[:3] == [FIRST_AGAIN, 2 * FIRST_AGAIN, 4 * FIRST_AGAIN]
    assert pauses[-1] == EVERY
    made.done("shops")
    assert made.again("shops", now) == FIRST_AGAIN


def test_a_run_for_mail_that_came_is_tried_again_a_few_times_when_it_failed() -> None:
    made, tries = agenda(), 0
    made.came("shops", 100.0)
    while made.next()[0] == "shops":
        now = made.next()[1]
        made.begun("shops", now)
        made.failed("shops", now)
        tries += 1
    assert tries == 4 and made.next() == (ALL, EVERY)
    made.begun(ALL, EVERY)
    made.failed(ALL, EVERY)
    assert made.next() == (ALL, 2 * EVERY), "what fails for all is not hurried"


def test_mail_does_not_wait_for_a_run_that_was_put_off() -> None:
    made = agenda()
    for _ in range(5):
        made.again("shops", 100.0)
    made.begun("shops", 300.0)
    made.again("shops", 300.0)
    made.came("shops", 301.0)
    assert made.next() == ("shops", 301 + CALM)


def test_haste_shortens_all_pauses_but_the_pace() -> None:
    made = Agenda(EVERY, 10, 0.0)
    assert made.next() == (ALL, CALM / 10)
    made.begun(ALL, 0.0)
    assert made.next() == (ALL, EVERY)
    assert made.again("shops", 0.0) == FIRST_AGAIN / 10
