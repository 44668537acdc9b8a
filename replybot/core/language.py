"""In which language a mail is written: the small words of 28 languages vote, letters of their own weigh more.

Nothing here is learnt from a corpus: the lists are the words that a grammar of each language calls articles, pronouns,
prepositions and auxiliaries. A text that says too little for one language, or as much for another, has none: then the
playbook or the company's country decide (`decide.language_of`).
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

WORD = re.compile(r"[^\W\d_]+")
TEXT_LIMIT = 20_000  # characters that are looked at
FEWEST = 4.0  # so much must speak for a language
AHEAD = 1.25  # and so many times as much as for the next one

SMALL_WORDS = {
    "bg": "и на за се да не от това че вашата вашето вашия моля ви сме със който която по или ще бъде при"
    " уважаеми имате",
    "cs": "a na že se je pro nebo jsme jste vám váš vaše vaší prosím který která není bude být aby ale jako při"
    " děkujeme dobrý den zprávu můžete ze kterou již jsou naše",
    "da": "og det er til på af ikke en vi du din dit dine har med for kan som eller venligst hej tak fra at den"
    " blev hvis jeres vores skal være efter dig også mere jer mig sig ud hos nu her hvad blevet",
    "de": "und der die das ist nicht mit ihre ihr ihnen sie wir bitte für von zu den dem auf eine einen einer"
    " haben sehr geehrte ich uns oder werden bei können wurde nach als auch",
    "el": "και το να της του την σας που για με από δεν είναι θα στο μας παρακαλούμε ή τη των στην αν έχετε",
    "en": "the and to of your you is for we our have with this that please be not are it dear from on if by"
    " will been as can any was thank",
    "es": "el la los las que de en y por para su con no una un se nos le usted hemos del al estimado estimada"
    " gracias si puede sus este esta más",
    "et": "ja on ei ning teie palun kui et meie see oma või mis ole selle me tere saate aga teile meile kuid kas olete",
    "fi": "ja on ei että olemme teidän voit jos tai hyvä mutta kun se ovat ole kanssa sinun meille teille"
    " ystävällisin tämä sekä voi hei olet",
    "fr": "le la les des de et vous votre vos nous est pour dans une un que ne pas avec sur bonjour merci avons"
    " au aux ce cette veuillez notre par",
    "ga": "agus an na ar do le is go bhur ní atá sin seo chun ag tá más gach don chuig faoi leis nó againn sibh"
    " ríomhphost",
    "hr": "i je na se da za ne smo vas vaš vaša vašu molimo što ili koji koja su poštovani nije hvala kao od"
    " ako vam naše uz biti može također",
    "hu": "a az és hogy nem egy az ön is kérjük vagy önnek meg van ez a tisztelt köszönjük csak ha el mint már"
    " volt szíves lesz",
    "is": "og að er á ekki við þú til um sem þinn þitt fyrir með en frá hafa vinsamlegast eða ef þér okkur"
    " hefur verið við það",
    "it": "il la le di che e per un una non con del della sono è alla nel si ha gentile grazie suo sua vostra"
    " ci abbiamo o se può più",
    "lt": "ir yra kad su jūsų mūsų ne arba prašome ar į bet iš tai šį jums mes gerbiamas dėl buvo jei kaip apie",
    "lv": "un ir ka ar jūsu mūsu nav lūdzam vai no par uz tas šo jums mēs cienījamais lai bet ja kā pēc tika",
    "mt": "u li il fuq ta ma biex dan hija tal mhux jekk jogħġbok tagħkom tagħna int għal minn dwar kien bil fil lill",
    "nb": "og det er til på av ikke en vi du din ditt dine har med for kan som eller vennligst hei takk fra at"
    " den ble hvis deres vår skal være etter deg også mer dere meg seg ut nå hva hos blitt",
    "nl": "de het een en van is niet uw u wij met voor op aan dat te in zijn hebben geachte bij als om kunt ons"
    " onze deze wordt naar heeft",
    "pl": "i w na się nie z do że jest dla oraz lub prosimy państwa pani pan o to za od po przez który"
    " dziękujemy czy już jeśli ma",
    "pt": "o a os as que de e do da em para com não uma um se por seu sua obrigado caro cara na no dos ao à foi"
    " você mais está",
    "ro": "și de la în cu nu a pe să este pentru vă dumneavoastră care sau din mai am noi ați stimate mulțumim"
    " sunt prin dacă fost",
    "sk": "a na že sa je pre alebo sme ste vám váš vaše vašu prosím ktorý ktorá nie bude byť aby ale ako pri"
    " ďakujeme dobrý deň správu môžete zo ktorú už sú naše",
    "sl": "in je na se da za ne smo vas vaš vaša vašo prosimo kar ali ki so spoštovani ni hvala kot od če vam"
    " tudi lahko bo po pri",
    "sv": "och det är till på av inte en vi du din ditt dina har med för kan som eller vänligen hej tack från"
    " att den om er ert era ska vara efter dig också mer vår",
    "tr": "ve bir bu için ile de da değil olarak sayın size sizin lütfen var olan çok veya ancak daha gibi"
    " tarafından teşekkür ederiz mi",
    "uk": "і в на не з що до ваш ваша вашу ми ви це та для або як є від про прошу шановний дякуємо будь ласка"
    " якщо було вам",
}
"""Function words, lower case; what several languages share counts less for each."""
OWN_LETTERS = {
    "bg": "ъ", "cs": "řěů", "de": "ß", "el": "αεηοπτ", "es": "ñ¿¡", "et": "õ", "fr": "œêç", "hr": "đ", "hu": "őű",
    "is": "þð", "lt": "ėįų", "lv": "ģķļņ", "mt": "ħġċ", "pl": "łżś", "pt": "ãõ", "ro": "țșă", "sk": "ľĺŕ", "tr": "ğıİ",
    "uk": "їєґ",
}  # fmt: skip
LETTER = 0.5  # the weight of a letter that hardly another of these languages has

COUNTRIES = {
    "at": "de", "bg": "bg", "cz": "cs", "de": "de", "dk": "da", "ee": "et", "es": "es", "fi": "fi", "fr": "fr",
    "gr": "el", "hr": "hr", "hu": "hu", "ie": "en", "is": "is", "it": "it", "li": "de", "lt": "lt", "lv": "lv",
    "nl": "nl", "no": "nb", "pl": "pl", "pt": "pt", "ro": "ro", "se": "sv", "si": "sl", "sk": "sk",
    "tr": "tr", "ua": "uk", "uk": "en",
}  # fmt: skip
"""Countries with one language of business; Belgium, Switzerland, Luxembourg, Cyprus and Malta have several."""


def language_of_domain(domain: str) -> str:
    """The language of the country whose domain this is, or ""."""
    return COUNTRIES.get(domain.rpartition(".")[2].lower(), "")


@cache
def _weights() -> dict[str, dict[str, float]]:
    """Word → language → weight: 1 shared among the languages that have it."""
    owners: dict[str, list[str]] = {}
    for language, words in SMALL_WORDS.items():
        for word in set(words.split()):
            owners.setdefault(word, []).append(language)
    return {word: dict.fromkeys(languages, 1 / len(languages)) for word, languages in owners.items()}


def language_of_text(text: str) -> str:
    """The language of these words ("de", "en", …), or "" where they do not say it clearly."""
    text = text[:TEXT_LIMIT].casefold()
    votes = dict.fromkeys(SMALL_WORDS, 0.0)
    weights = _weights()
    for word in WORD.findall(text):
        for language, weight in weights.get(word, {}).items():
            votes[language] += weight
    letters = Counter(text)
    for language, own in OWN_LETTERS.items():
        votes[language] += LETTER * min(sum(letters[letter] for letter in own), votes[language] * 2)
    first, second, *_ = sorted(votes, key=votes.__getitem__, reverse=True)
    return first if votes[first] >= FEWEST and votes[first] >= AHEAD * votes[second] else ""
