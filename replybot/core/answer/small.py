"""More small words of the languages that are read: articles, prepositions, auxiliaries, pronouns."""

from __future__ import annotations

MORE = {
    "de": "aus bei im in am an ab unser unsere unserem unseren unserer ihrem ihren ihrer hab habe hat hatten worden"
    " sind war mich mir mein meine noch nun jetzt bereits schon damit sodass diese dieser dieses diesen bis zum zur vom"
    " so du dich dir dein deine hast bist um ein es noch aber wenn dass man was wie dazu dann hier auf gern leider",
    "en": "has had was were now at in into out no so your my i me it its they them been being off up this these any"
    " more he she we who what when where how there here do does did could would should don t ll ve re just only then"
    " than also about us all some give get got me mate",
    "fr": "a été ont avait été mon ma mes son sa ses plus dans du par cette ces il elle je y en j"
    " ai suis c est été qui nos leur bien sans cordialement désolé si on se",
    "es": "ha han sido su sus nuestro nuestra ya a lo le me mi es fue ese esa más en",
    "it": "ha hanno stata stato nostro nostra suo sua più dal dalla dai nei ora già lo mi in da"
    " i gli ti vi al ai dei delle degli nel nella sul sulla cui o ho stati sono siamo questa questo suoi tuo tua quando"
    " come anche così però perché buongiorno salve ciao cordiali saluti abbiamo dalle allo noi lei puoi può tutto tutti"
    " poi mia mio nostra nostri all dall dell",
    "nl": "is zijn werd worden is uit bij mijn haar hem er nu al ons onze dit die in uw"
    " ik je we dat er ook dan nog maar heb hebt bent kun jij jouw graag",
    "pl": "został została zostało zostały są było być nasz nasza nasze naszego już ten ta te w z"
    " ale jak tak nam nas tym tego jego jej proszę przepraszamy pozdrawiam sprawie adres mi mnie pan pana pani",
}
"""Beside those of `core/language.py`, which choose the language of a letter."""
