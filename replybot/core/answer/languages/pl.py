"""How companies answer in Polish."""

from __future__ import annotations

from replybot.core.answer.lexicon import Lexicon

STORED = (
    r"zastąpi\w*\W.{0,20}?nowym\W.{0,30}?(?:pan|pani|państ|tym|z któr)\w*",
    r"(?:adres|e-?mail)\w*,? z któr\w+ (?:pan|pani|pisz)\w*\W.{0,30}?(?:zapis|dodan|dodal|ustaw|wprow|przypis)\w*",
    r"(?:nowy|państwa|pana|pani|twój|ten|podany|aktualny|wskazany|pański)\w*\W.{0,15}?(?:adres|e-?mail|"
    r"mail)\w*\W.{0,40}?(?:zapisan|zapisal|dodan|dodal|zaktualiz|uaktualn|wprowadz|potwierdz|przypisan|zarejestr|"
    r"ustawion|odnotow|podpięt)\w* "
    r"! (?:nie został|błędn|omył|pomył|nieprawid|przez (?:{cust})) ! (?:usun|wykre|skas|zablok|narusz|popraw|omył|"
    r"pomył|błęd|zaprzest|wstrzym|nie (?:znajd|będ|moż))",
    r"(?:zapisa|doda|zaktualiz|uaktualn|wprowadz|przypisa|zarejestr|ustawi|odnotowa|dopisa)(?:liśmy|łem|łam|no|"
    r"owaliśmy|iliśmy|owałem|owałam|iłem|iłam|owano|ono|ilśmy)\w*\W.{0,40}?(?:nowy|państwa|pana|pani|twój|ten|"
    r"podany|wskazany|pański)\w*\W.{0,15}?(?:adres|e-?mail|mail)\w* ! (?:usun|wykre|skas|zablok|narusz|popraw|"
    r"omył|pomył|błęd|zaprzest|wstrzym|nie (?:znajd|będ|moż))",
    r"(?:zmienił|zmienili|zmienion|zaktualizowa|aktualizac)\w*\W.{0,30}?(?:adres|e-?mail|"
    r"dan\w+ kontakt)\w*\W.{0,40}?(?:w (?:państwa|pana|pani|twoim|pańskim)|zgodnie z (?:państwa|pana|pani|twoj)|"
    r"na (?:ten|podany|państwa|pana|nowy)) ! (?:usun|wykre|skas|zablok|narusz|popraw|omył|pomył|błęd|zaprzest|"
    r"wstrzym|nie (?:znajd|będ|moż))",
    r"(?:adres|e-?mail|mail)\w*\W.{0,30}?\b(?:w|do|przy)\b (?:państwa|pana|pani|twoim|twojego|pańskim|"
    r"pańskiego) (?:profil|kon|dan|kart)\w*\W.{0,25}?(?:zapis|dodan|dodal|aktual|wprow|potwierdz|"
    r"zmien)\w* ! (?:usun|wykre|skas|zablok|narusz|popraw|omył|pomył|błęd|zaprzest|wstrzym|nie (?:znajd|będ|moż))",
    r"(?:faktury|powiadomienia|korespondencj\w+|wiadomości|wyniki|dokumenty|rachunki)\w*\W.{0,30}?(?:od teraz|"
    r"odtąd|na ten adres|na podany adres|na wskazany adres|od tej chwili|od kolejnego) ! (?:usun|wykre|skas|"
    r"zablok|narusz|popraw|omył|pomył|błęd|zaprzest|wstrzym|nie (?:znajd|będ|moż))",
    r"na (?:ten|podany|wskazany|nowy) adres\W.{0,25}?będziemy\W.{0,12}?(?:wysyłać|przesyłać|kierować) ! (?:usun|"
    r"wykre|skas|zablok|narusz|popraw|omył|pomył|błęd|zaprzest|wstrzym|nie (?:znajd|będ|moż))",
)

LEXICON = Lexicon(
    language="pl",
    words={
        "adr": r"adres(?!at|ow\w*an| (?:ip|url|www|dostaw|zamieszk|zameld|siedzib|pocztow|rozlicz)|"
        r"u (?:ip|dostaw|zamieszk|zameld|siedzib|pocztow))\w*|dan(?:e|ych) kontaktow\w*|poczt\w+ elektroniczn\w+",
        "mail": r"e-?mail\w*|mejl\w*|majl\w*|mail(?:a|u|em|owy|owego|owym)?\b",
        "addr": r"adres(?!at|ow\w*an)\w*|e-?mail\w*|mejl\w*|majl\w*|mail(?:a|u|em|owy|owego|owym|e)?\b|"
        r"skrzynk\w*|skrzynce|skrzynek|dan(?:e|ych) kontaktow\w*|poczt\w+ elektroniczn\w+",
        "record": r"(?:pana|pani|państwa|pańsk\w+|twoj\w+|twój|te|ten|tego|tych|jego|jej|błędn\w+|nieprawidłow\w+|"
        r"wadliw\w+|omyłkow\w+|pomyłkow\w+) (?:dane|danych|rekord\w*|wpis\w*|kontakt\w*|zapis\w*)\b",
        "gone": r"usunięt\w*|usunę(?:li|ła|ło)\w*|usun[ąo]ł\w*|(?:s|wy)kasowa(?:n(?!i)|ł|li)\w*|wykreśl(?:on|il|"
        r"ił)\w*|"
        r"wymaza(?:n(?!i)|ł|li)\w*|wyrejestrowa(?:n(?!i)|ł|li)\w*|wycofa(?:n(?!i)|ł|li)\w*|(?:za|"
        r"wy)blokowa(?:n(?!i)|ł|li)\w*|"
        r"de(?:z)?aktywowa(?:n(?!i)|ł|li)\w*|unieczynni\w*|wyłącz(?:on|ył|yl)\w*|poprawi(?:on|ł|li)\w*|"
        r"skorygowa(?:n(?!i)|ł|li)\w*|sprostowa(?:n(?!i)|ł|li)\w*|zastąpi(?:on|ł|li)\w*|podmieni(?:on|ł|li)\w*|"
        r"zanonimizowa(?:n(?!i)|ł|li)\w*|odpięt\w*|odpi(?:ął|ęl|ęła)\w*|(?:od|roz)łącz(?:on|ył|yl)\w*|"
        r"oddziel(?:on|ił|ili)\w*|wyczyszcz\w*|"
        r"wyczyści(?:ł|li)\w*|wyrzuc(?:on|ił|ili)\w*|zdjęt\w*|zdj(?:ął|ęł|ęl)\w*|wyeliminowa(?:n(?!i)|ł|li)\w*|"
        r"zutylizowan\w*|anulowa(?:n(?!i)|ł|li)\w*|unieważni(?:on|ł|li)\w*|pozbawi(?:on|li)\w*|wywal(?:on|ił|"
        r"ili)\w*|wycięt\w*|wyci(?:ął|ęł|ęl)\w*|skreśl(?:on|ił|ili)\w*|zniknął\w*|ukryt\w*|usuniente\w*|"
        r"wyczyszczon\w*|zlikwidowa(?:n(?!i)|ł|li)\w*|wypięt\w*|wyprostowa(?:n(?!i)|ł|li)\w*|naprawi(?:on|ł|"
        r"li)\w*|"
        r"(?:zmieni(?:on|ł|li)|zaktualizowa(?:n(?!i)|ł|li))\w* (?:[\w-]+ ){0,3}?na (?:prawidł|popraw|właściw|inn|"
        r"dobry)\w*|"
        r"zastrzeż(?:on|el)\w*|zastrzegl\w*|wykluczo?n\w*|wykluczyl\w*|zneutralizowan\w*",
        "untrue": (
            r"nieprawd\w*|nie (?:jest|było|będzie) prawd\w*|nie (?:potwierdz|twierdz|znaczy|oznacza|sądz"
            r"|uważam|wynika|wydaje|gwarant|wiem|wiemy|zapewni|obiec)\w*\W.{0,40}?(?:że|iż|jakoby)\b|nie"
            r" (?:mogę|możemy|mam|mamy|jestem|jesteśmy)\W.{0,15}?(?:potwierdz|zapewni|pewn|gwarant|zagwarant"
            r"|obiec|przyrze|stwierdz|oświadcz)\w*\W.{0,20}?(?:że|iż)\b|jakoby\b|wątpi\w*\W{1,3}(?:że|czy"
            r"|by)\b|(?:błędn|mylne|mylnie|fałszyw)\w* (?:\w+ )?(?:twierdz|informac|przekonan|założen|wrażen"
            r"|sądzi|uważa)\w*"
        ),
        "removing": r"usun(?:ąć|ięci|iemy|ę|ie|ą)\w*|usuwa(?:m|ć|n)\w*|poprawia\w*|zmienia\w*|wymaz\w*|blokow\w*|"
        r"modyfik\w*|(?:s|wy)?kas(?:ować|ujem|uję|owani)\w*|"
        r"wykreśl(?:ić|im|ę|eni|ać)\w*|zablok(?:ować|ujem|uję|owani)\w*|blokad\w*|popraw(?:ić|im|ię|k)\w*|"
        r"skoryg(?:ować|ujem|uję|owani)\w*|korekt\w*|korygow\w*|sprostowa(?:ć|ni)\w*|sprostujem\w*|zmieni(?:ć|my|"
        r"ę)\w*|"
        r"dezaktyw(?:ować|ujem|acj)\w*|zaktualiz\w+|wyłącz(?:yć|ym|ę|eni)\w*|zmian\w*",
        "thing": r"kont[oa]\b|profil\b|rachun(?:ek|ki)\b|zamówieni[ea]\b|zgłoszeni[ea]\b|subskrypcj\w*|"
        r"newsletter\w*|umow[aęy]\b|usterk\w*|błąd\b|błędy\b|awari\w*|rezerwacj\w*|wiadomoś\w*|usług[aięe]\b|"
        r"faktur\w*|problem\w*|zgod[aęy]\b|płatnoś\w*|zleceni[ea]\b|pliki?\b|załączniki?\b|opłat\w*|kart[aęy]\b|"
        r"termin\b|wizy[tc]\w*|polis[aęy]\b|ofert\w*|stron[aęy]\b|dostęp\w*|urządzeni\w*|licznik\w*|abonament\w*|"
        r"blokad[aę] konta|hasł\w*|reklamacj[aęei]\b|produkt\w*|powiadomieni[ea]\b|wycen\w*|regulamin\w*",
        "cust": r"klien\w+|abonent\w*|ubezpiecz(?:on|ając)\w*|pacjen\w*|członk\w*|członkini\w*|lokator\w*|najemc\w*|"
        r"gość\b|gości(?:a|em|owi|e)?\b|uczestni\w*|użytkowni\w*|zamawiając\w*|odbiorc\w*|właściciel\w*|"
        r"posiadacz\w*|kontrahent\w*|pasażer\w*|student\w*|rodzic\w*|ucz(?:eń|nia|niem|niowi|enni)\w*|kupując\w*|"
        r"nabywc\w*|osob\w+ zainteresowan\w*|zainteresowan(?:y|a|ego|ej|emu)\b|podopieczn\w*|petent\w*|"
        r"wnioskodaw\w*|stron\w+ umowy|mieszkań\w*|mieszkaniec|podatni\w*|kursant\w*|prenumerator\w*|czytelni\w*|"
        r"pożyczkobiorc\w*|kredytobiorc\w*|leasingobiorc\w*|zleceniodaw\w*|darczyńc\w*|klubowicz\w*|właśc\w+ konta|"
        r"osob\w+, której (?:dane )?|osob\w+ (?:uprawnion|zarejestrowan|figurując|ubezpiecz)\w*|adresat\w*|"
        r"kandydat\w*|dłużni\w*|mam[aąęy]\b|tat[aęy]\b|matk\w*|ojc(?:iec|a)|opiekun\w*|mąż|żon[aęy]\b|"
        r"pożyczaj\w*|strona\b|lokal\w* nr|współmałżon\w*|radn\w*|emeryt\w*|kierow\w*|subskrybent\w*|płatni\w*|"
        r"najmując\w*",
        "team": r"zespo?ł\w*|zespol\w*|dział(?:u|owi|em|ów|ami)?\b|dziale\b|biur\w*|komórk\w*|komórc\w*|referat\w*|"
        r"referacie|specjalist\w*|specjaliśc\w*|pełnomocni\w*|koordynator\w*|osob\w+|sekcj\w*|wydział\w*|"
        r"departamen\w*|pion(?:u|owi)?\b|jednost\w*|kole(?:g|dz|żan)\w*|administrator\w*|pracowni\w*|ekspert\w*",
        "officer": r"(?:{team}),? (?:[\w.-]+ ){0,5}?(?:ochron\w+ danych|rodo\b|danych osobowych|prywatnoś\w*|"
        r"bezpiecz\w*|"
        r"compliance|zgodnoś\w*|prawn\w*|cyberbez\w*|privacy|it security|incydent\w*)|"
        r"iod\b|iodo\b|iod-?(?:owi|a|em|ą|y)\b|dpo\b|abi\b|inspektor\w*(?! (?:sanit|nadzor|pracy|budow))|compliance|"
        r"przełożon\w*|kierowni\w*|dyrek\w*|zarząd(?:u|owi|em|zając\w*)?\b|prezes\w*(?! u(?:odo|rz))|szef\w*|"
        r"men(?:e|a)dżer\w*|manager\w*|prawnik\w*|radc\w+ prawn\w*|rzeczni\w* (?:ochrony|prywat)\w*|wójt\w*|"
        r"dyrektor\w*",
        "fwd": r"przekaza(?:n(?!i)|ł|li)\w*|przesła(?:n(?!i)|ł|li)\w*|skierowa(?:n(?!i)|ł|li)\w*|podesła(?:n(?!i)|"
        r"ł|li)\w*|"
        r"wysła(?:n(?!i)|ł|li)\w*|posła(?:n(?!i)|ł|li)\w*|przekierowa(?:n(?!i)|ł|li)\w*|poinformowa(?:n(?!i)|ł|"
        r"li)\w*|"
        r"zawiadomi(?:on|ł|li)\w*|powiadomi(?:on|ł|li)\w*|zgłosi(?:ł|li)\w*|zgłoszon\w*|(?:wy)?eskalowa(?:n(?!i)|"
        r"ł|li)\w*|"
        r"przedłoż(?:on|ył|yl)\w*|przedstawi(?:on|ł|li)\w*|oddan\w*|oddali\w*|przydziel(?:on|il)\w*|trafił\w*|"
        r"zaangażowa(?:n(?!i)|ł|li)\w*|włącz(?:on|ył|yl)\w*|forwardowa(?:n(?!i)|ł|li)\w*|sforwardowa\w*|"
        r"przerzuc(?:on|il|ił)\w*|"
        r"zakomunikowa\w*|dostarcz(?:on|yl|ył)\w*|poddan\w*|przepchn\w*|uwiadomi\w*|(?:za)?dekretowa\w*|"
        r"wrzuci(?:ł|li)\w*|zaraportowa\w*|oddelegowa\w*|zaadresowa\w*|podbi(?:łem|łam|liśmy)|podrzuci(?:ł|li)\w*|"
        r"da(?:łem|łam|liśmy|no) znać|nada(?:no|liśmy|łem|łam)|uprzedzi(?:ł|li)\w*",
        "told": r"poinformowa(?:n(?!i)|ł|li)\w*|powiadomi(?:on|ł|li)\w*|zawiadomi(?:on|ł|li)\w*|uprzedzi(?:ł|li|"
        r"on)\w*|"
        r"uprzedz\w*|da(?:łem|łam|liśmy|no) znać|napisa(?:łem|łam|liśmy|no)|przekaza(?:łem|łam|liśmy|no)|"
        r"wyjaśni(?:łem|łam|liśmy|ono)|pouczon\w*|pouczyl\w*|uświadomi\w*|zadzwoni(?:łem|łam|liśmy)",
        "ticket": r"zgłoszeni\w*|spraw[aęyę]?\b|spraw(?:ie|ą)\b|ticket\w*|tiket\w*|wątek\w*|wątk\w*|zapytani\w*|"
        r"reklamacj\w*|przypad\w*|incydent\w*|temat\w*|zlecenie\w*|case\b|konwersacj\w*|rozmow[aęy]\b|wniosek|"
        r"wniosku",
        "phone": r"(?:nume\w*|nr) (?:[\w-]+ )?(?:tel\w*|kom\w*|kontaktow\w*)|telefon\w*|tel\b\.?|(?:nr|numer\w*|"
        r"na) komórk[aęi]\b|"
        r"nume\w+,? pod któr\w+|(?:nume\w+|nr) do (?:kontaktu|pana|pani)|kontakt\w* telefoniczn\w*|nr kontaktow\w*",
        "form": r"formularz\w*|panel\w*|portal\w*|aplikacj\w*|apce|apk[aęi]|czat\w*|chat\w*|chatbot\w*|infokiosk\w*|"
        r"e-?bok\w*|ebok\w*|iboku?\b|e-?biur\w*|stref\w* \w+a\b|internetow\w+ kont\w+|"
        r"centrum pomocy|bankowoś\w+ (?:internet|elektron|mobil)\w*|system\w* (?:transakcyj|zgłosz)\w*|"
        r"konto (?:klienta|użytkownika|pacjenta|internetowe|online)|koncie (?:klienta|użytkownika|internetowym)|"
        r"moj\w+ konto|moim koncie|twoim koncie|epuap\w*|e-?doręcze\w*|helpdesk\w*|wniosek elektron\w*|"
        r"platform\w*|serwis\w* (?:internet|transak)\w*",
        "news": r"newsletter\w*|mailing\w*|reklam(?!ac)\w*|ofer[tc]\w* (?:handl|market|specjal|promoc|reklam)\w*|"
        r"wysył[kc]\w* (?:ofert|reklam|market|handl|masow|newsl|promoc)\w*|"
        r"promoc\w*|kampani\w* (?:reklam|market|mailing|promoc)\w*|gazetk\w*|informacj\w* o (?:nowoś|promoc)\w*|"
        r"otrzymywani\w* ofert\w*|komunikacj\w* (?:market|handl|reklam)\w*|baz\w* (?:market|reklam|newsl|"
        r"mailing)\w*|grup\w* mailing\w*|zapis\w* na nowoś\w*|informacj\w+ (?:handl|market)\w*|"
        r"market\w*|biuletyn\w*|subskrypc\w*|promocyj\w*|li(?:st|śc)\w* (?:mailing|dystryb|wysyłk|subskryb)\w*|"
        r"komunika\w+ (?:reklam|market|handl)\w*|treśc\w+ (?:reklam|market|handl)\w*",
        "send": r"przesłać|prześlij(?:cie)?|przesłanie|podesłać|podeślij|podesłanie|dosłać|doślij|dosłanie|wkleić|"
        r"wklej|skopiować|"
        r"załączyć|załącz|załączenie|przekazać|przekazanie|przekaż|odesłać|odeślij|odesłanie|zacytować|udostępnić|"
        r"udostępnienie|"
        r"pokazać|forwardować|wysłać|wyślij|nadesłać|nadesłanie|dołączyć|dołącz|dołączenie|dostarczyć|"
        r"dostarczenie|podrzucić|podrzuć",
        "give": r"poda(?:ć|nie|j|jcie)\b|wskaza(?:ć|nie)\b|wskaż(?:cie)?\b|przesła(?:ć|nie)\b|prześlij\w*|"
        r"prześl(?:e|ij)\w*|"
        r"napisa(?:ć|nie)\b|napisz(?:cie)?\b|dosła(?:ć|nie)\b|doślij\w*|nadesła(?:ć|nie)\b|dostarcz(?:yć|enie)\b|"
        r"uzupełni(?:ć|enie)\b|przedstawi(?:ć|enie)\b|okaza(?:ć|nie)\b|udostępni(?:ć|enie)\b|załącz(?:yć|enie)\b|"
        r"określ(?:ić|enie)\b|sprecyzowa(?:ć|nie)\b|doprecyzowa(?:ć|nie)\b|zostaw(?:cie|ić|ienie)?\b|"
        r"pozostawi(?:ć|enie)\b|"
        r"poinformowanie\b|przekaza(?:ć|nie)\b|podesła(?:ć|nie)\b|podeślij\w*|podrzuci(?:ć|enie)\b|"
        r"wysła(?:ć|nie)\b|wyślij\w*|prosz\w+ o|prosimy o|prosił\w* o|potrzebuj\w*|potrzebn\w*|wymaga\w*|"
        r"niezbędn\w*|konieczn\w*|"
        r"brakuje|musi\w*|muszę|mógłb\w*|mogłab\w*|mogliby\w*|czy może\w*|czy mogę|zechcą|zechce|poprosz\w*|"
        r"(?:poda|prześle|podeśle|wyśle|wskaże|napisze|przekaże|da|dośle|zostawi|powie|przypomni) (?:pan\b|pani\b|"
        r"państwo|mi\b|nam\b)|"
        r"niech (?:pan|pani) (?:mi |nam )?\w+|podasz|prześlesz|podeślesz|napiszesz|wyślesz|powiesz|przydałb\w*|"
        r"możesz (?:mi |nam )?(?:poda|prze|wys|nap|wsk|pod)\w*",
    },
    moods={
        "not": (
            r"nie (?!należ|dotycz|powin|zgadza|pochodz|ma nic|jest (?:jej|jego|ich|klient|właś)|"
            r"(?:(?!zosta|może|mog)\w+ )?(?:już|więcej|dłużej)\b)\w ! już (?:\w+ ){0,3}?nie (?:ma|mamy|jest|figur|"
            r"widnie|występ|powiąz|przypis|będzie)",
            r"żad(?:en|n)\w* ! nie (?:\w+ )?(?:już|więcej) ! (?:już|więcej) (?:\w+ )?nie\b",
            r"ani\b",
            r"odm(?:ow|aw|ów)\w*",
            r"niemożliw\w*",
            r"zamiast\b",
            r"nigdy\b",
            r"bez (?:możliwoś|usuwan)\w*",
            r"brak (?:możliw|podstaw|zgod)\w*",
            r"wstrzyma\w* się (?:z|od)",
        ),
        "if": (
            r"jeśli\b|jeżeli\b|jesli\b|gdyby\w*|o ile\b|pod warunkiem|dopiero\b|chyba że",
            r"tylko (?:po|wtedy|gdy|jeśli|na|w przypadku|za)",
            r"wyłącznie (?:po|wtedy|gdy|na|w przypadku|za)",
            r"czy\b",
            r"w (?:przypadku|razie)\b",
            r"(?:jak|gdy) tylko",
            r"dopóki|póki\b|zanim\b|aż\b|gdy\b|kiedy\b",
            r"\w+[lł][aoiy]?by(?:m|ś|śmy|ście)?\b",
            r"po (?:dostarczeniu|okazaniu|przedstawieniu|nadesłaniu|przesłaniu) przez (?:pan|państ)",
            r"z zastrzeżeniem|warunkiem\b",
            r"prawdopodobnie|chyba\b|podobno|rzekomo|o ile wiem|zdaje się|wydaje się|być może|raczej\b",
        ),
        "will": (
            r"zostan(?:ie|ą)\b|będ(?:zie|ą|ę|ziemy)\b",
            r"(?:ma(?:ją|my|m)?|mia[łl]\w*) (?:zosta|by|w plan)\w*",
            r"moż(?:e|na|emy|ecie|liwe)\b|może\w*|mog[ęą]\b",
            r"mus(?:zę|i|imy|zą)\b|trzeba\b|należy\b|powin\w*",
            r"chc(?:ę|e|emy|iał)\w*|planuj\w*|zamierza\w*|postara\w*|spróbuj\w*|próbuj\w*",
            r"wkrótce|niebawem|lada|jutro|w najbliższ\w*|w ciągu (?:najbliż|kilku)\w*",
            r"w trakcie|w toku|w realizacji|w kolejce",
            r"zleci\w*|zleca\w*|zlecon\w*|poleci\w*|wniosk(?:uj|ow)\w*|wystąpi\w* o|zwróci\w* się o",
            r"poprosi\w*|zawnioskowa\w*|prosił\w*",
            r"(?:czeka|oczekuj)\w*",
            r"do (?:usunięcia|skasowania|wykreślenia|przekazania)",
            r"zapewnimy|dopilnuj\w*",
        ),
        "please": (
            r"prosz[ęe]\b|prosimy\b|poproszę|uprasza\w*|apeluj\w*|wzywa\w*|domaga\w*|żąda\w*",
            r"zechc\w*|niech\b",
        ),
    },
    breaks=r"i|oraz|a|ale|lecz|jednak|natomiast|więc|dlatego|ponieważ|gdyż|bo|że|aby|żeby|by|który\w*|która|które|"
    r"którą|którego|zatem|zaś|jednocześnie|co|choć|mimo|dzięki|wobec",
    signs={
        "removed": (
            r"{adr} .. {gone} ! {thing} ! {news} ! (?:zgłoszeni|wniosek|spraw|prośb|zapytani|ticket|"
            r"wątek)\w*\W.{0,60}?(?:został|jest|był)\w*\W.{0,20}?(?:usunięt|skasow|zamkn|anulow|wycof)(?:e|a|o|"
            r"an)\w* ! {adr}\W(?:e-?mail\w*\W|mailow\w*\W)?(?:zostało|została)\b ! z któr\w+ (?:pan|pani|pis)"
            r" ! {untrue}",
            r"{gone} .. {adr} ! {thing} ! {news} ! (?:zgłoszeni|wniosek|spraw|prośb|zapytani|ticket|"
            r"wątek)\w*\W.{0,60}?(?:został|jest|był)\w*\W.{0,20}?(?:usunięt|skasow|zamkn|anulow|wycof)(?:e|a|o|"
            r"an)\w* ! {adr}\W(?:e-?mail\w*\W|mailow\w*\W)?(?:zostało|została)\b ! z któr\w+ (?:pan|pani|pis)"
            r" ! {untrue}",
            r"{adr}(?:\s+(?!(?:{thing}))[\w@.+-]+){0,8}?\s+(?:{gone}) ! {news} ! (?:zgłoszeni|wniosek|spraw|prośb|"
            r"zapytani|ticket|wątek)\w*\W.{0,60}?(?:został|jest|był)\w*\W.{0,20}?(?:usunięt|skasow|zamkn|anulow|"
            r"wycof)(?:e|a|o|an)\w* ! {adr}\W(?:e-?mail\w*\W|mailow\w*\W)?(?:zostało|"
            r"została)\b ! z któr\w+ (?:pan|pani|pis)"
            r" ! {untrue}",
            r"{gone}(?:\s+(?!(?:{thing}))[\w@.+-]+){0,8}?\s+(?:{adr}) ! {news} ! (?:zgłoszeni|wniosek|spraw|prośb|"
            r"zapytani|ticket|wątek)\w*\W.{0,60}?(?:został|jest|był)\w*\W.{0,20}?(?:usunięt|skasow|zamkn|anulow|"
            r"wycof)(?:e|a|o|an)\w* ! {adr}\W(?:e-?mail\w*\W|mailow\w*\W)?(?:zostało|"
            r"została)\b ! z któr\w+ (?:pan|pani|pis)"
            r" ! {untrue}",
            r"{record} .. {gone} ! {thing} ! {news}"
            r" ! {untrue}",
            r"{gone} .. {record} ! {thing} ! {news}"
            r" ! {untrue}",
            r"[\w.+-]+@[\w.-]+ .. {gone} ! {thing} ! {news}"
            r" ! {untrue}",
            r"{gone} .. [\w.+-]+@[\w.-]+ ! {thing} ! {news}"
            r" ! {untrue}",
            r"{mail}(?:\s+[\w-]+){0,5}?\s+(?:{gone})(?:\s+[\w-]+){0,4}?\s+(?:z|ze|w|we)\s+\w*(?:baz|syst|kartot|"
            r"kont|profil|ewid|list|dan) ! {news} ! (?:zgłoszeni|wniosek|spraw|prośb|zapytani|ticket|"
            r"wątek)\w*\W.{0,60}?(?:został|jest|był)\w*\W.{0,20}?(?:usunięt|skasow|zamkn|anulow|wycof)(?:e|a|o|"
            r"an)\w* ! {adr}\W(?:e-?mail\w*\W|mailow\w*\W)?(?:zostało|została)\b ! z któr\w+ (?:pan|pani|pis)"
            r" ! {untrue}",
            r"{gone}(?:\s+(?!(?:{thing}))[\w-]+){0,5}?\s+(?:{mail})(?:\s+[\w-]+){0,3}?\s+z\s+\w*(?:baz|syst|"
            r"kartot|kont|profil|ewid|list|dan) ! {news} ! (?:zgłoszeni|wniosek|spraw|prośb|zapytani|ticket|"
            r"wątek)\w*\W.{0,60}?(?:został|jest|był)\w*\W.{0,20}?(?:usunięt|skasow|zamkn|anulow|wycof)(?:e|a|o|"
            r"an)\w* ! {adr}\W(?:e-?mail\w*\W|mailow\w*\W)?(?:zostało|została)\b ! z któr\w+ (?:pan|pani|pis)"
            r" ! {untrue}",
            r"(?:usunięci|skasowani|zablokowani|sprostowani|wykreśleni|skorygowani|poprawieni)\w* .. {adr} .. "
            r"(?:nastąpi|wykon|zrealizow|dokon|przeprowadz|zakończ|wprowadz)\w* ! {news}"
            r" ! {untrue}",
            r"(?:korekt|blokad|dezaktywacj|poprawk)\w* .. {adr} .. "
            r"(?:nastąpi|wykon|zrealizow|dokon|przeprowadz|zakończ|wprowadz|założ|nałoż)\w* ! {news}"
            r" ! {untrue}",
            r"(?:dokona|wykona|przeprowadzi|zrealizowa|wprowadzi|naniesi|nanie[sś]|założy|nałoży)(?:ł|l|n|o|"
            r"on)\w* .. "
            r"(?:usunięci|skasowani|zablokowani|sprostowani|wykreśleni|korekt|poprawk|blokad|"
            r"dezaktywacj)\w* .. {adr} ! {news} ! (?:zgłoszeni|wniosek|spraw|prośb|zapytani|ticket|"
            r"wątek)\w*\W.{0,60}?(?:został|jest|był)\w*\W.{0,20}?(?:usunięt|skasow|zamkn|anulow|wycof)(?:e|a|o|"
            r"an)\w* ! {adr}\W(?:e-?mail\w*\W|mailow\w*\W)?(?:zostało|została)\b ! z któr\w+ (?:pan|pani|pis)"
            r" ! {untrue}",
            r"(?:korekt|blokad)\w* .. (?:założ|nałoż|wprowadz|nanie)(?:on|ył|yl|ił|il|"
            r"s)\w* .. {adr} ! {news} ! (?:zgłoszeni|wniosek|spraw|prośb|zapytani|ticket|"
            r"wątek)\w*\W.{0,60}?(?:został|jest|był)\w*\W.{0,20}?(?:usunięt|skasow|zamkn|anulow|wycof)(?:e|a|o|"
            r"an)\w* ! {adr}\W(?:e-?mail\w*\W|mailow\w*\W)?(?:zostało|została)\b ! z któr\w+ (?:pan|pani|pis)"
            r" ! {untrue}",
            r"{adr} .. (?:trafił|znajduje się|figuruje|jest|dodan|dodali|wpisan|umieszcz|oznacz|wpisal|"
            r"oflagowan)\w* .. "
            r"(?:czarn\w+ li(?:st|śc)|li(?:st|śc)\w+ (?:wyklucz|blok|zablok|odrzuc)|jako (?:błęd|nieakt|niepraw|"
            r"nieważ|niewł)) ! {news}"
            r" ! {untrue}",
            r"(?:dodal|dodan|wpisal|wpisan|oznaczyl|oznaczon|umieścil)\w* .. {adr} .. "
            r"(?:czarn\w+ li(?:st|śc)|li(?:st|śc)\w+ (?:wyklucz|blok|zablok|odrzuc)|jako (?:błęd|nieakt|niepraw|"
            r"nieważ|niewł)) ! {news}"
            r" ! {untrue}",
            r"{adr} .. (?:nie (?:\w+ )?(?:już|więcej)|(?:już|więcej) nie)\w* .. (?:figur|widn|zapis|przypis|"
            r"powiąz|używ|wykorzyst|"
            r"przetwarz|występ|znajduj|przechow|istniej|podpięt) ! {news}"
            r" ! {untrue}",
            r"nie (?:\w+ )?już .. (?:przetwarzamy|przechowujemy|używamy|wykorzystujemy|mamy|"
            r"posiadamy)\w* .. {adr} ! {news} ! (?:zgłoszeni|wniosek|spraw|prośb|zapytani|ticket|"
            r"wątek)\w*\W.{0,60}?(?:został|jest|był)\w*\W.{0,20}?(?:usunięt|skasow|zamkn|anulow|wycof)(?:e|a|o|"
            r"an)\w* ! {adr}\W(?:e-?mail\w*\W|mailow\w*\W)?(?:zostało|została)\b ! z któr\w+ (?:pan|pani|pis)"
            r" ! {untrue}",
            r"(?:wysyłk|korespondencj|powiadomie|komunikacj)\w* .. {adr} .. "
            r"(?:wstrzyman|zablokowan|zatrzyman|wyłączon|zaprzestan|anulowan) ! {news}"
            r" ! {untrue}",
            r"(?:wstrzym|zablokow|zatrzym|wyłączy|zaprzest)(?:an|al|ał|l|ł)\w* .. "
            r"(?:wysyłk|wysyłan|korespondencj|powiadomie|komunikacj)\w* .. {adr} ! {news} ! (?:zgłoszeni|wniosek|"
            r"spraw|prośb|zapytani|ticket|wątek)\w*\W.{0,60}?(?:został|jest|był)\w*\W.{0,20}?(?:usunięt|skasow|"
            r"zamkn|anulow|wycof)(?:e|a|o|an)\w* ! {adr}\W(?:e-?mail\w*\W|mailow\w*\W)?(?:zostało|"
            r"została)\b ! z któr\w+ (?:pan|pani|pis)"
            r" ! {untrue}",
            r"{adr} .. (?:zmieni(?:on|l)|zaktualizowa|uaktualnion)\w* .. na (?:prawidł|popraw|właściw|inn|dobry|"
            r"numer|kontakt) ! {news} ! (?:zgłoszeni|wniosek|spraw|prośb|zapytani|ticket|"
            r"wątek)\w*\W.{0,60}?(?:został|jest|był)\w*\W.{0,20}?(?:usunięt|skasow|zamkn|anulow|wycof)(?:e|a|o|"
            r"an)\w* ! {adr}\W(?:e-?mail\w*\W|mailow\w*\W)?(?:zostało|została)\b ! z któr\w+ (?:pan|pani|pis)"
            r" ! {untrue}",
            r"\b(?:na|do)\b (?:czarn\w+ li(?:st|śc)\w*|li(?:st|śc)\w* (?:wyklucz|blok|zablok|"
            r"odrzuc)\w*)\w* .. {adr} ! {news} ! (?:zgłoszeni|wniosek|spraw|prośb|zapytani|ticket|"
            r"wątek)\w*\W.{0,60}?(?:został|jest|był)\w*\W.{0,20}?(?:usunięt|skasow|zamkn|anulow|wycof)(?:e|a|o|"
            r"an)\w* ! {adr}\W(?:e-?mail\w*\W|mailow\w*\W)?(?:zostało|została)\b ! z któr\w+ (?:pan|pani|pis)"
            r" ! {untrue}",
            r"{adr} .. (?:literówk\w* )?(?:już )?(?:nieaktywny|nieaktywna)\w* .. (?:baz|system|kart|konc|"
            r"profil) ! {news} ! (?:zgłoszeni|wniosek|spraw|prośb|zapytani|ticket|wątek)\w*\W.{0,60}?(?:został|"
            r"jest|był)\w*\W.{0,20}?(?:usunięt|skasow|zamkn|anulow|wycof)(?:e|a|o|an)\w* ! {adr}\W(?:e-?mail\w*\W|"
            r"mailow\w*\W)?(?:zostało|została)\b ! z któr\w+ (?:pan|pani|pis)"
            r" ! {untrue}",
            r"(?:mail|e-?mail|kontakt)\w*\W.{0,25}?(?:{gone})\w*\W.{0,25}?\b(?:z|ze|w|u)\b\W.{0,20}?(?:baz|syst|"
            r"kartot|kont|profil|ewid|list|klient|umow|rekord|program) ! {news} ! (?:zgłoszeni|wniosek|spraw|"
            r"prośb|zapytani|ticket|wątek)\w*\W.{0,60}?(?:został|jest|był)\w*\W.{0,20}?(?:usunięt|skasow|zamkn|"
            r"anulow|wycof)(?:e|a|o|an)\w* ! {adr}\W(?:e-?mail\w*\W|mailow\w*\W)?(?:zostało|"
            r"została)\b ! z któr\w+ (?:pan|pani|pis)"
            r" ! {untrue}",
            r"(?:{gone})\w*\W.{0,25}?(?:mail|e-?mail)\w*\W.{0,25}?\b(?:z|ze|w|u)\b\W.{0,20}?(?:baz|syst|kartot|"
            r"kont|profil|ewid|list|klient|umow|rekord|program) ! {thing} ! {news} ! (?:zgłoszeni|wniosek|spraw|"
            r"prośb|zapytani|ticket|wątek)\w*\W.{0,60}?(?:został|jest|był)\w*\W.{0,20}?(?:usunięt|skasow|zamkn|"
            r"anulow|wycof)(?:e|a|o|an)\w* ! {adr}\W(?:e-?mail\w*\W|mailow\w*\W)?(?:zostało|"
            r"została)\b ! z któr\w+ (?:pan|pani|pis)"
            r" ! {untrue}",
            r"{adr} .. (?:odpięt|odłączon|oddzielon|odseparowan|oderwan)\w* ! {news} ! (?:zgłoszeni|wniosek|spraw|"
            r"prośb|zapytani|ticket|wątek)\w*\W.{0,60}?(?:został|jest|był)\w*\W.{0,20}?(?:usunięt|skasow|zamkn|"
            r"anulow|wycof)(?:e|a|o|an)\w* ! {adr}\W(?:e-?mail\w*\W|mailow\w*\W)?(?:zostało|"
            r"została)\b ! z któr\w+ (?:pan|pani|pis)"
            r" ! {untrue}",
            r"nie (?:mamy|posiadamy|przechowujemy|używamy|wykorzystujemy|przetwarzamy|trzymamy|ma|"
            r"mam) już .. {addr} ! {news}"
            r" ! {untrue}",
            r"już nie (?:mamy|posiadamy|przechowujemy|używamy|wykorzystujemy|przetwarzamy|trzymamy|ma|"
            r"mam) .. {addr} ! {news}"
            r" ! {untrue}",
            r"(?:{gone})(?:\s+(?!(?:{thing}))[\w-]+){0,3}?\s+(?:{mail})(?:\s+[\w-]+){0,3}?\s+(?:z|od|u|w|"
            r"przy)\b ! {news} ! (?:zgłoszeni|wniosek|spraw|prośb|zapytani|ticket|wątek)\w*\W.{0,60}?(?:został|"
            r"jest|był)\w*\W.{0,20}?(?:usunięt|skasow|zamkn|anulow|wycof)(?:e|a|o|an)\w* ! {adr}\W(?:e-?mail\w*\W|"
            r"mailow\w*\W)?(?:zostało|została)\b ! z któr\w+ (?:pan|pani|pis)"
            r" ! {untrue}",
            r"(?:dokona|wprowadz|nanie|przeprowadz)(?:ł|l|n|o|on|il|ił|ieśli|iesiono)\w* .. (?:korekt|popraw|"
            r"zmian|sprostowa)\w* .. (?:dan(?:e|ych)\b|kartot|ewid|baz|rekord|rejestr|profil|"
            r"kontakt) ! {thing} ! {news}"
            r" ! {untrue}",
            r"(?:dane|wpis|rekord|błąd|pomyłk\w*|literówk\w*)\b\W.{0,30}?(?:popraw|skoryg|sprost|wykreśl|"
            r"wykasow)(?:ion|il|ił|ow|owa|on)\w* ! {thing} ! {news}"
            r" ! {untrue}",
            r"(?:popraw|skoryg|sprost|wykreśl|wykasow)(?:ił|ili|iono|owali|ował|owano|owała|ilam|"
            r"iłam)\w*\W.{0,25}?(?:dane|wpis|rekord|błąd w|literówk|pomyłk)\w* ! {thing} ! {news}"
            r" ! {untrue}",
            r"powiązani\w*\W.{0,40}?(?:{gone})|(?:{gone})\W.{0,20}?powiązani\w* ! {news}"
            r" ! {untrue}",
            r"(?:{addr})\W.{0,25}?(?:już\W.{0,15}?nie ma|nie ma\W.{0,6}?już)\b ! {news}"
            r" ! {untrue}",
            r"(?:zmieni|podmieni|zaktualizowa|uaktualni|przestawi|zamieni|wpisa)(?:łem|łam|liśmy|no|ono|ony|on|"
            r"ny)\w*\W.{0,50}?(?:{addr})\w*\W.{0,40}?\bna (?:prawidł|popraw|właściw|inn|dobry|numer) ! {news}"
            r" ! {untrue}",
            r"(?:zamiast niego|w jego miejsce|w to miejsce|zamiast tego)\b\W.{0,40}?(?:wpisa|wprowadzi|poda|jest|"
            r"figuruj|ustawi)\w* ! {news}"
            r" ! {untrue}",
            r"{adr} .. nie (?:figur|widn|występ|znajduj|istniej|jest|ma)\w* (?:już|więcej)\b .. (?:w|u|na"
            r"|przy|nigdzie|z)\b ! {news} ! (?:newsletter|promoc|mailing)"
            r" ! {untrue}",
            r"{addr} .. (?:już (?:\w+ ){0,3}?nie (?:ma|mamy|jest|figuruje|widnieje)|nie ma (?:\w+ ){0,2}?już)"
            r" (?:\w+ ){0,2}?(?:w|u|na|przy|nigdzie)\b ! {news} ! (?:newsletter|promoc|mailing) ! (?:pracown"
            r"|skrzynk\w* .. obsług)"
            r" ! {untrue}",
            r"(?:{addr}) już (?:u nas |w (?:naszej|naszym|naszych) \w+ |w \w+ |nigdzie )nie (?:ma|mamy"
            r"|figuruje|widnieje|istnieje)\b ! {news} ! (?:newsletter|promoc|mailing)"
            r" ! {untrue}",
            r"nie (?:ma|mamy|figuruje|widnieje) już (?:pana|pani|państwa|tego adresu|pańskiego adresu|pan"
            r"|państwo)\b\W.{0,20}?(?:naszej|naszym|naszych|bazie|kartotece|systemie|ewidencji|rejestrze)\b !"
            r" {news} ! (?:newsletter|promoc|mailing)"
            r" ! {untrue}",
            r"powiązani\w*\W.{0,60}?(?:zerwan|rozłączon|rozwiązan|zniesion|usunięt|skasowan)\w*|(?:zerwa"
            r"|rozłączy|znieśli|zniosł|rozwiąza)\w*\W.{0,20}?powiązani\w*\W.{0,30}?{addr} ! {news} !"
            r" (?:newsletter|promoc|mailing)"
            r" ! {untrue}",
            r"{gone}\W(?:\w+ )?(?:pole|rubryk\w*|okienko|komórkę)\W.{0,25}?{addr} ! {news} ! {untrue}",
        ),
        "removed_it": (
            r"(?:go|je|ją|to|tego|jego|ten wpis|całość|wszystko|taki|który|która|"
            r"które)(?:\s+[\w-]+){0,3}?\s+(?:{gone}) ! {news} ! z któr\w+ (?:pan|pani|pis) ! (?:zgłoszeni[ea]|"
            r"wniosek|prośba|zapytanie|ticket|wątek)\b\W.{0,60}?(?:został|jest|był)\w* ! nowym\b"
            r" ! {untrue}",
            r"{gone} (?:go|je|ją|to|całość|wszystko|z (?:bazy|naszej|naszego|naszych|systemu|kartoteki|ewidencji|"
            r"wszystkich|konta|profilu|danych|listy|tego|dokumentacji))\b ! {thing} ! {news} ! z któr\w+ (?:pan|"
            r"pani|pis) ! (?:zgłoszeni[ea]|wniosek|prośba|zapytanie|ticket|wątek)\b\W.{0,60}?(?:został|jest|"
            r"był)\w* ! nowym\b"
            r" ! {untrue}",
            r"(?:zosta[łl]\w*|jest|był\w*|są)(?:\s+[\w-]+){0,2}?\s+(?:{gone}) ! {thing} ! {news} ! z któr\w+ "
            r"(?:pan|pani|pis) ! (?:zgłoszeni[ea]|wniosek|prośba|zapytanie|ticket|wątek)\b\W.{0,60}?(?:został|"
            r"jest|był)\w* ! nowym\b"
            r" ! {untrue}",
            r"(?:już|właśnie|dziś|dzisiaj|wczoraj|niezwłocznie|natychmiast|od razu|"
            r"przed chwilą)(?:\s+[\w-]+){0,2}?\s+"
            r"(?:{gone}) ! {thing} ! {news} ! z któr\w+ (?:pan|pani|pis) ! (?:zgłoszeni[ea]|wniosek|prośba|"
            r"zapytanie|ticket|wątek)\b\W.{0,60}?(?:został|jest|był)\w* ! nowym\b"
            r" ! {untrue}",
            r"{gone} ! {thing} ! {news} ! z któr\w+ (?:pan|pani|pis) ! (?:zgłoszeni[ea]|wniosek|prośba|zapytanie|"
            r"ticket|wątek)\b\W.{0,60}?(?:został|jest|był)\w* ! nowym\b"
            r" ! {untrue}",
            r"już (?:go|ich|tego|jej) (?:\w+ ){0,3}?nie ma (?:w|u nas|na|nigdzie)\b ! pracuj\w* ! z nami !"
            r" zatrudni\w*"
            r" ! {untrue}",
        ),
        "address": (
            r"{addr}",
            r"liter(?:ę|a|y|ówk|k)\w*|liter\b|domen\w*|kontakt do pana",
        ),
        "reinstated": (
            r"{adr} .. (?:przywróc(?:on|il|ił)|reaktywow|odblokowa(?:n|l)|ponownie .. (?:wpis|wprow|dodan|aktyw|"
            r"zapis|ustaw))\w*",
            r"(?:przywróc(?:on|il|ił)|reaktywow|odblokowa(?:n|l)|ponownie (?:wpis|wprow|doda|aktyw|zapis|"
            r"ustaw))\w* .. {adr}",
            r"{adr} .. (?:z powrotem|na nowo|wrócił)",
            r"(?:z powrotem|na nowo)\w* .. (?:wpis|wprow|dodan|dodali|ustaw)\w* .. {adr}",
        ),
        "removed_short": (
            r"{gone} ! {thing} ! {news}"
            r" ! {untrue}",
            r"(?:już )?(?:po sprawie|wyleciał|nie ma go) ! {news}"
            r" ! {untrue}",
            r"(?:zrobione|gotowe|załatwione|poprawione|jasne|oczywiście|proszę bardzo|ok|okej|posprzątane"
            r"|ogarnięte)\W.{0,15}?(?:już )?(?:go|ich|tego adresu|adresu) (?:już )?(?:\w+ ){0,3}?nie ma\b !"
            r" {news} ! pracuj\w*"
            r" ! {untrue}",
        ),
        "done": (
            r"(?:już |to |wszystko |tak,? |sprawa |jest |zostało )*(?:zrobi(?:one|łem|łam|liśmy)|załatwi(?:one|"
            r"łem|łam|liśmy)|"
            r"gotowe|wykona(?:ne|no|liśmy)|zrealizowa(?:ne|no)|usunięt[eoya]|usunęliśmy|skasowane|ogarnięte|"
            r"poprawione|done|"
            r"zmienione|odhaczone|zakończone)\W*$",
            r"tak,? (?:oba|obie|jedno i drugie|obydwa|wszystko|zrobione|potwierdzam|i jedno)",
            r"(?:oba|obydwa|jedno i drugie)\w* .. (?:zrobione|załatwione|wykonane|tak)",
        ),
        "forwarded": (
            r"(?:{fwd})(?:\s+[\w.,()/-]+){0,12}?\s+\(?(?:{officer}) ! (?:zgodnie z|"
            r"na podstawie)\w*\W.{0,40}?(?:ochron|rodo)"
            r" ! {untrue}",
            r"(?:inspektorowi|inspektora|iod\b|iodo\b|iod-?owi|dpo\b|kierownik(?:owi|a)|kierownictw\w*|"
            r"dyrekcj[ię]|przełożon\w+|"
            r"zarządowi|prezesowi|szef(?:owi|a|owej)|zespołowi|działowi|prawnikom)(?:\s+[\w.,-]+){0,8}?\s+"
            r"(?:przekaza|przesła|podesła|przesla|zgłosi|zgłoszon|powiadomi|zawiadomi|poinformowa)(?:n|ł|l|"
            r"on)\w* & {officer}"
            r" ! {untrue}",
            r"{officer} .. (?:został\w*|jest|są|był\w*)\w*\W.{0,20}?(?:poinformowan|powiadomion|zawiadomion|"
            r"zaangażowan|włączon|w temacie)"
            r" ! {untrue}",
            r"{officer} .. (?:otrzymał\w*|dostał\w*|przejął|przejęł\w*|wie o|ma już|zajmuje się|rozpatruje|"
            r"prowadzi|bada|analizuje)\w* .. (?:spraw|zgłosz|wiadom|temat|informac|pism|pańsk|pana|pani)"
            r" ! {untrue}",
            r"(?:spraw|zgłosz|wiadom|temat|pism|mail)\w* .. (?:jest|leży|znajduje się|spoczywa|wylądował\w*|"
            r"trafił\w*|poszł\w+|poszedł)\w* .. "
            r"(?:u|w|do|na biurk\w+|w rękach|po stronie) (?:[\w.]+ ){0,3}(?:{officer})"
            r" ! {untrue}",
            r"{officer} .. (?:w kopii|do wiadomości|dw\b|cc\b)"
            r" ! {untrue}",
            r"(?:w kopii|do wiadomości|dw:|cc:)\w* .. {officer}"
            r" ! {untrue}",
            r"(?:informac|wiadom|zgłosz|spraw|temat|mail|pism)\w* .. (?:otrzymał|dostał|przejął|przejęł|"
            r"zajmuje się|zajął się|zajęł\w+ się|prowadzi|rozpatruje|bada|zna)\w*\W.{0,15}?(?:{officer})"
            r" ! {untrue}",
            r"(?:spraw|zgłosz|wiadom|temat|pism|mail|informac)\w* .. (?:trafił|powędrował|poszł|poszed|wpłynę|"
            r"dotarł|skierowan|przekazan|przesłan|wylądował)\w*\W.{0,40}?(?:{officer})"
            r" ! {untrue}",
            r"(?:za zgłoszenie|za sygnał|wiadomość)\w*\W.{0,20}?przekaz(?:ana|ane|any|ano)\w*\W.{0,30}?(?:{officer})"
            r" ! {untrue}",
            r"(?:rozmawiałem|rozmawiałam|omówiłem|omówiłam|omówiliśmy|skonsultowa\w+)\w*\W.{0,40}?\b(?:z|"
            r"ze)\b\W.{0,12}?(?:inspektorem|iod\b|kierownik\w+|dyrekcj\w+|dyrektor\w+|szef\w+|przełożon\w+)"
            r" ! {untrue}",
            r"(?:założy|otworzy|utworzy|zarejestrowa)(?:łem|łam|liśmy|no)\w*\W.{0,40}?(?:zgłoszeni|ticket|spraw|"
            r"wpis|incydent)\w*\W.{0,20}?\b(?:dla|do|u|w)\b\W.{0,12}?(?:{officer})"
            r" ! {untrue}",
            r"(?:poszł\w+|poszedł|leci|trafił\w*|wędruje|powędrował\w*|pojechał\w*|poleciał\w*) (?:już |dalej |"
            r"od razu |prosto )?(?:do|na|w ręce)\W.{0,25}?(?:{officer})"
            r" ! {untrue}",
            r"(?:mówiłem|mówiłam|powiedziałem|powiedziałam|przekazałem|przekazałam|podałem|podałam|pokazałem|"
            r"pokazałam|pisałem|pisałam|napisałem|napisałam|dałem|dałam|zgłosiłem|zgłosiłam|puściłem|"
            r"puściłam)\b\W.{0,40}?(?:{officer})"
            r" ! {untrue}",
            r"(?:{officer})\W.{0,30}?(?:mówiłem|mówiłam|powiedziałem|powiedziałam|przekazałem|przekazałam|"
            r"pokazałem|pokazałam|pisałem|pisałam|zgłosiłem|zgłosiłam|dałem znać|dałam znać)\b"
            r" ! {untrue}",
            r"(?:{officer})\W.{0,25}?(?:już )?(?:się tym zajmuje|się tym zajął|się tym zajęł\w+|wie o|o tym wie|"
            r"ma to na biurku|ma sprawę|przejmuje|przejął|przejęł\w+)"
            r" ! {untrue}",
            r"(?:skierowa|przekaza|przesła|nada)(?:no|ne|ny|na|liśmy|łem|łam)\W.{0,40}?(?:według właściwości"
            r"|do rozpatrzenia|celem rozpatrzenia|do załatwienia)\W.{0,30}?(?:{officer})"
            r" ! {untrue}",
            r"(?:spraw|zgłosz|wiadom|temat|pism|mail)\w* .. (?:wziął|wzięł\w+|przejął|przejęł\w+|bierze"
            r"|przejmuje)\W(?:\w+ ){0,3}?(?:{officer}) ! {untrue}",
            r"(?:spraw|zgłosz|wiadom|temat|pism|mail)\w* .. trafi(?:ą)?\b\W.{0,40}?(?:do|na biurk\w+|w ręce"
            r"|u)\W.{0,20}?(?:{officer}) ! {untrue} ! (?:aby|żeby|jeśli|jeżeli|ma|chce)\b",
        ),
        "informed": (
            r"(?:poinformowa|powiadomi|zawiadomi|uprzedzi|uświadomi)(?:łem|łam|liśmy|łyśmy|no|"
            r"ono)\w*(?:\s+[\w.,-]+){0,6}?\s+(?:{cust})",
            r"(?:klienta|klientkę|klientów|abonent\w+|ubezpieczon\w+|pacjent\w+|najemc\w+|lokator\w+|gościa|"
            r"członk\w+|"
            r"użytkownik\w*|właściciel\w*|uczestnik\w*|zamawiając\w+)(?:\s+[\w.,-]+){0,6}?\s+"
            r"(?:poinformowa|powiadomi|zawiadomi|uprzedzi)(?:łem|łam|liśmy|no|ono|n\w|on\w)",
            r"{cust} .. (?:został\w*|jest|był\w*|są)\w*\W.{0,25}?(?:poinformowan|powiadomion|zawiadomion|uprzedz|"
            r"pouczon|świadom)",
            r"(?:skontaktowa|rozmawia|porozmawia|rozmówi)(?:łem|łam|liśmy|łyśmy|no)\w* .. \b(?:z|"
            r"ze)\b\W.{0,20}?(?:{cust})",
            r"(?:napisa|zadzwoni)(?:łem|łam|liśmy)\w* .. do\W.{0,20}?(?:{cust})",
            r"da(?:łem|łam|liśmy|no) znać\W.{0,20}?(?:{cust})",
            r"{cust} .. (?:otrzymał|dostał|wie)\w* .. (?:informac|pism|zawiadom|powiadom|o (?:tym|spraw|pomył|błęd))",
        ),
        "verified": (
            r"{cust} .. (?:zweryfikowa|sprawdzi|uzgodni|potwierdzi)(?:n|ł|l|on)\w* .. {adr}",
            r"(?:wspólnie|razem|telefonicznie|osobiście|ponownie|jeszcze raz)\w* .. \b(?:z|ze)\b\W.{0,20}?(?:{cust})",
            r"(?:zweryfikowa|sprawdzi|uzgodni|potwierdzi)(?:n|ł|l|on)\w* .. {adr} .. \b(?:z|ze|u|"
            r"przez)\b\W.{0,20}?(?:{cust})",
            r"{adr} .. (?:zweryfikowa|sprawdzo|uzgodnio|potwierdzo)n\w* .. \b(?:z|ze|u|przez)\b\W.{0,20}?(?:{cust})",
        ),
        "handled": (
            r"(?:incydent|zdarzeni|naruszeni|pomyłk|omyłk|uchybieni|nieprawidłowoś|zajści)\w* .. (?:odnotow|"
            r"zarejestrow|"
            r"wpisa|wpisan|przeanaliz|ocenion|ocenil|oceniam|zbada|wyjaśni|udokument|zakwalifik|zgłoszon|zgłosil|"
            r"ujęt|opisa)\w*",
            r"(?:odnotow|zarejestrow|wpisa|przeanaliz|oceni|zbada|wyjaśni|udokument|zakwalifik|zgłosi|ujęl)(?:an|"
            r"al|ał|o|l|ł|on)\w* .. "
            r"(?:incydent|zdarzeni|naruszeni|pomyłk|omyłk|uchybieni|nieprawidłowoś)",
            r"rejestr\w* (?:naruszeń|incydent|zdarze)\w*",
            r"(?:brak|nisk|niewielk|wysok|małe|małym|mało prawdopodobn|niskim|znikom)\w*\W.{0,30}?ryzyk\w*",
            r"ryzyk\w* .. (?:ocenion|oceniam|ocenil|oszacowan|jest nisk|uznan|nie występ|nie stwierdz)",
            r"(?:organ\w* nadzorcz\w*|uodo\b|prezes\w* urzędu)\w* .. (?:zgłos|zgłoszon|zawiadom|poinform)",
            r"(?:zgłos|zgłoszon|zawiadom|poinform)\w* .. (?:organ\w* nadzorcz\w*|uodo\b|prezes\w* u)",
            r"przyczyn\w+ .. (?:był|jest|okaza|ustal|leż)\w*",
            r"(?:doszło|dosz[łl]a|wynika|wyniknę|spowodowan|powsta)\w* .. (?:błęd|omyłk|pomyłk|literówk|błąd)",
            r"(?:procedur|proces|formularz|system|zasad|sposób)\w* .. (?:zmienion|zmienil|zmodyfik|uzupełni|wdroż|"
            r"dostosow|"
            r"usprawni|przebudow|poprawion|zaktualizow)",
            r"(?:wprowadz|wdroż)(?:il|ił|on|yl|ył)\w* .. (?:weryfik|potwierdz|double|zabezpiecz|mechanizm|kontrol|"
            r"środk|procedur|dodatkow)",
            r"(?:pracowni|personel|zesp[oó]ł|konsultant|osob)\w* .. (?:przeszkol|pouczon|uczul|przypomnian|"
            r"uświadom|poinstruow|rozmow)",
            r"(?:przeszkol|pouczy|uczuli|przypomnie|poinstruowa)(?:l|ł|on|an|en)\w* .. (?:pracowni|personel|zesp|"
            r"konsultant|osob)",
            r"double opt-?in|art\. ?(?:33|34|16|17)\b",
            r"(?:działania|środki|kroki) (?:naprawcz|zaradcz|korygując)\w*",
        ),
        "officer": (
            r"(?:jako|jestem|pełnię|tu|piszę|jako wyznaczon\w+|działając jako)\w*\W.{0,30}?(?:inspektor\w*|iod\b|"
            r"dpo\b|pełnomocnik\w*\W.{0,12}?(?:ochron|rodo))",
            r"(?:zespół|dział|biuro|zespołu|działu|biura|komórka)\w*\W.{0,10}?(?:ochrony danych|prywatności|"
            r"rodo)\w*\W.{0,40}?"
            r"(?:informuje|potwierdza|przeanaliz|zbada|ustali|rozpatrz|zakończy)",
            r"inspektor ochrony danych\W.{0,60}?(?:informuje|potwierdza|przeanaliz|zbada|ustali|rozpatrz|zakończy|"
            r"stwierdz|wyjaśnia)",
            r"zajmuję się\W.{0,20}?(?:ochroną danych|rodo)|odpowiadam\W.{0,12}?za (?:ochronę danych|rodo)",
            r"w imieniu (?:inspektora|iod\b|administratora danych)",
        ),
        "customer_insists": (
            r"{cust} .. (?:twierdzi|utrzymuje|upiera|obstaje|zapewni|zapewnia|podtrzym|oświadcz|deklaruj|zadeklar|"
            r"zaklina|przekonuj|nalega|przysięg|stanowczo|jest pew|są pewn|uważa)\w* "
            r"! (?:błędn|pomył|omył|literów|nieprawidł|nie (?:jest|należ|był)\w*\W.{0,20}?(?:jego|jej|do|poprawn|"
            r"prawid))",
            r"{cust} .. (?:potwierdz|wskaza|poda|mówi|powiedzia|zgłosi)\w* .. (?:{addr}|jego|jej|sw\w+|prawidł|"
            r"popraw|"
            r"należy|aktualn|właściw|od lat) ! (?:błędn|pomył|omył|literów|nieprawidł|niewłaś|zły|kierować|"
            r"ewentualn|pogadaj|porozmawia|skontaktować|zwróci|dostawc|nie (?:jest|należ|ma|był)|nowy|inny)",
            r"(?:potwierdz|zapewni|upiera|oświadcz)\w*\W.{0,20}?(?:{cust})\w* .. {addr} ! (?:błędn|pomył|omył|"
            r"literów|nieprawidł)",
            r"(?:według|zdaniem|wedle|zgodnie z (?:informacj\w+|oświadcz\w+|deklaracj\w+)|jak (?:twierdzi|podaje|"
            r"zapewnia|podał))"
            r"(?:\s+[\w-]+){0,3}?\s+(?:{cust})\w* .. {addr}",
            r"{adr} .. (?:jest|pozostaje|są) (?:jak najbardziej |w pełni |nadal |wciąż |u nas )?(?:poprawn|"
            r"prawidłow|aktualn|właściw|"
            r"zgodn|ważn)\w* ! (?:czy|jeśli|gdy|nie jest)",
            r"{adr} .. (?:potwierdz\w*\W.{0,40}?|zweryfikowan\w*\W.{0,40}?|podan\w*\W.{0,10}?|"
            r"wskazan\w*\W.{0,10}?)\b(?:przez|z|ze)\b\W.{0,20}?(?:{cust}) "
            r"! (?:tylko|wyłącznie|nie może|omyłk|błędn|pomył|niewłaś)",
            r"(?:rozmawia|porozmawia|kontaktowa|skontaktowa|weryfikowa)(?:łem|łam|liśmy|no)\w* .. {cust} .. "
            r"(?:potwierdz|twierdz|upiera|zapewn|należy|jego|jej|popraw|prawidł) ! (?:błędn|pomył|omył|literów|"
            r"nieprawidł)",
            r"{addr} .. (?:należy|przynależy) (?:właśnie |faktycznie )?do\W.{0,25}?(?:{cust}) ! nie należ",
            r"(?:on|ona|{cust}) (?:korzysta|używa|posługuje)\w* .. {addr} .. (?:od|lat|zawsze|codzien|na co dzień|"
            r"nadal)",
            r"(?:na|zgodnie z) (?:wyraźn\w+ )?(?:życzeni\w*|żądani\w*|prośb\w*|wniosk\w*|"
            r"wol\w*)\w*\W.{0,12}?(?:{cust})\w* .. "
            r"(?:pozostaw|przywróc|ponown|zachow|utrzym|nie zmien)",
            r"(?:na (?:jego|jej|ich)|na wyraźn\w+)\w*\W.{0,15}?(?:życzeni|prośb|wnios|"
            r"żądani)\w*\W.{0,40}?(?:zosta|pozosta|przywr|zachow|bez zmian|utrzym)\w*",
            r"(?:{cust}|pani|pan|ona|on)\w*\W.{0,60}?(?:odpowiedzia|odpar|odpisa|stwierdzi|wyjaśni|przyzna|mówi|"
            r"pisze|powiedzia|zaznacz|uparcie)\w*\W.{0,40}?(?:prawidł|popraw|właściw|aktualn|jego (?:adres|mail|"
            r"skrz|poczt)|jej (?:adres|mail|skrz|poczt)|należy do)\w* ! (?:błędn|nie (?:jest|należ))",
            r"(?:jest|są)\w*\W.{0,10}?(?:pewien|pewna|pewni|przekonan)\w*\W.{0,30}?(?:adres|mail|skrzynk|swoj|"
            r"jego|jej)",
            r"(?:nie zgadza się|nie wyraża zgody|sprzeciwia się|nie życzy sobie|protestuje)\w*\W.{0,30}?(?:zmian|"
            r"usun|skasow|na to)",
            r"{adr}\W.{0,60}?(?:zgodn\w+ z|taki sam|taki jak|taki, jak|identyczn)\w*\W.{0,40}?(?:{cust}|umow|"
            r"wniosk|formularz)",
            r"(?:podtrzymuj|upiera się|twierdzi|zapewnia|zapewnił|utrzymuje|obstaje|zarzeka|potwierdzi|oświadczy|"
            r"oświadcza)\w*,?\W.{0,20}?(?:że|iż)\W.{0,30}?(?:jej|jego|adres|skrzyn|poczt|mail|należy|popraw|"
            r"prawid|właściw)\w* ! (?:błędn|pomył|omył|literów|nieprawidł|nie (?:jest|należ|ma|mog|moż)|usun|wykreśl|"
            r"skasow|popraw(?:iliśmy|iono|iony))",
            r"(?:to|jest to|że to) (?:jej|jego|ich) (?:adres|skrzyn|poczt|mail|e-?mail)\w* ! (?:nie jest|nie to)",
            r"(?:dane|adres\w*|e-?mail)\W.{0,20}?(?:uznaj|uznał|uznan|uważa|traktuj)\w*\W.{0,20}?(?:prawidł|"
            r"popraw|właściw|wiążąc|zweryf)\w*",
            r"(?:wyłączn|jedyn|prawowit|faktyczn)\w* (?:użytkowni|właściciel|posiadacz)\w*\W.{0,30}?(?:skrzyn|"
            r"adres|mail|poczt|kont)\w* ! (?:nie jesteśmy|ustalić|czy|kto|potwierdz|dow)",
            r"(?:mówi|twierdzi|pisze|powiedział|powiedziała|odpisał|odpisała|zapewnia|uważa|podaje)\w*,? (?:że|"
            r"iż) (?:to|jest to|ten) .{0,25}?(?:adres|skrzyn|mail|poczt)\w* ! (?:błędn|pomył|nie jest|nie jej|"
            r"nie jego|zły)",
            r"(?:poda|wskaza|wpisa)\w*\W.{0,30}?(?:jako|za) (?:swój|własny|swoją|swojego|jej|jego)\b",
            r"(?:nadal|wciąż|regularnie|codziennie) (?:ją |je |go |tam |z niej )?(?:odbiera|czyta|korzysta|"
            r"sprawdza|używa|loguje)\w*\W.{0,40}?",
            r"(?:poprawnoś|prawidłowoś|aktualnoś|zgodnoś)\w*\W.{0,15}?(?:adres|dan|"
            r"e-?mail)\w*\W.{0,40}?(?:potwierdz|zweryfik|nie budzi|nie podlega|nie ulega)|(?:potwierdz|"
            r"zweryfik)\w*\W.{0,40}?(?:poprawnoś|prawidłowoś|aktualnoś|zgodnoś)\w*\W.{0,15}?(?:adres|dan|e-?mail|"
            r"mail)\w* ! (?:prosz|prosimy|należy)",
            r"(?:odpowiedzia|odpisa|mówi|potwierdz|twierdzi|przyzna|powiedzia|zapewni|napisa)(?!liśmy|łem|łam|"
            r"no\b)\w*,?\W.{0,15}?(?:że|iż)\b\W.{0,30}?(?:mail|adres|skrzynk|poczt)\w*\W.{0,40}?(?:jej|jego|ich|"
            r"popraw|prawid|dobr|aktual|należy|zgadza|właściw)\w* ! (?:błędn|niewłaś|pomył|omył|literów|"
            r"nie (?:jest|należ)|popraw(?:iliśmy|iono|iony)|usun)",
            r"(?:klien|abonen|ubezpiecz|pacjen|najem|lokator|użytkowni|członk|uczestni)\w*\W.{0,30}?(?:pisemnie|"
            r"telefonicznie|osobiście|ustnie|mailowo|ponownie|stanowczo|jednoznacznie|"
            r"wyraźnie)\W.{0,12}?(?:potwierdzi|zweryfik|podtrzym|wskaz|oświadcz)\w* ! (?:błędn|pomył|omył|usun|"
            r"popraw(?:iliśmy|iono)|nowy|inny)",
            r"kwestionow\w*\W.{0,30}?(?:oświadcz|danych|dan|słów|deklar|klien|zapewn)\w*",
            r"(?:uważa|twierdzi|utrzymuje|mówi|zapewnia|upiera się|powiedziała?|stwierdziła?|zaznacza) (?:ona"
            r"|on|nam|że|ona nam|on nam)\b .. (?:należy do (?:niej|niego|nich)|jest (?:jej|jego|ich)\b|to"
            r" (?:jej|jego|ich)\b|(?:jej|jego) (?:adres|skrzynk|poczt|mail|e-?mail)\w*) ! (?:pan|państwo)\b"
            r" (?:twierdzi|uważa|mówi) ! nie (?:należy|jest) ! (?:błędn|pomył|omył|literów|nieprawidł)",
            r"(?:jej|jego|ich) zdaniem\W.{0,40}?(?:jej|jego|ich|należy|prawidł|popraw|zgadza)\w* ! (?:błędn"
            r"|pomył|omył|literów|nieprawidł|nie należy)",
            r"(?:w ocenie|zdaniem|według|wg|wedle|w opinii)\W(?:\w+\W+){0,3}?{cust}\w* .. (?:jej|jego|ich"
            r"|należy|prawidł|popraw|zgadza|właściw)\w* ! (?:błędn|pomył|omył|literów|nieprawidł|nie należy)",
        ),
        "dispute_referral": (
            r"we własnym zakresie|na własną rękę",
            r"(?:proszę|prosimy|należy|powin\w+|najlepiej|musi\w*|trzeba|muszą|radz\w*|sugeruj\w*|zalec\w*)\w* .. "
            r"(?:wyjaśni|ustali|uzgodni|załatwi|rozstrzyg|dogad|porozum|rozwiąz|rozwik)\w* .. \b(?:z|ze|między|"
            r"pomiędzy)\b\W.{0,20}?"
            r"(?:{cust}|sob|stron|zainteres|właśc)",
            r"\b(?:między|pomiędzy)\b (?:stronami|sobą|wami|państwem|panem|panią|obiema|obydwoma|dwiema|"
            r"użytkown\w*|klient\w*)",
            r"sp[oó]r\w* .. (?:domen|adres|skrzynk|własnoś|cywil|stron|prywat|między|nie|rozstrzyg|osob)",
            r"(?:nie|ani)\w* .. (?:rozstrzyg|arbit|rozjem|sędzi|mediator|mediuj|pośrednicz|ingeruj|mieszamy|"
            r"wtrąca|wnika|wchodzi|orzeka)\w*",
            r"nie (?:jesteśmy|jestem|chcemy być|będziemy|zamierzamy być)\W.{0,12}?stroną",
            r"(?:postępowani|drog|powództw|sprawa|sąd|sądem|kwestia|proces)\w* (?:\w+ )?(?:cywiln|sądow|prywatn|"
            r"powszechn)\w* "
            r"! (?:skieruj|wystąpi|wkrocz|podejmiemy|zmuszeni|wejdz|wstąpi|oddamy|będziemy|pozew)",
            r"(?:sprawa|kwestia|rzecz|to)\w*\W.{0,15}?prywatn\w*",
            r"nie (?:jest naszą|nasza|do nas|w naszej|leży w|nam)\w*\W.{0,20}?(?:rol|spraw|należ|gesti|kompetenc|"
            r"oceni|rozstrzyg|sądzi)",
            r"nie .. (?:ocenić|oceniać|przesądz\w*|ustal\w*|stwierdzić|rozsądz\w*|zweryfikować|"
            r"dociekać)\w* .. (?:własnoś|kto|czyj|który|racj|należy|do kogo)",
            r"(?:proszę|prosimy|należy|powinien|powinna|może|radzi\w*|sugeruj\w*)\w* .. \b(?:do|z|"
            r"u)\b\W.{0,15}?(?:dostawc|operator|rejestrator|"
            r"administrator|usługodawc|provider)\w*\W.{0,15}?(?:poczt|domen|internet|skrzynk|e-?mail|usług)",
            r"(?:rozstrzyg|zdecyd|orzek)\w*\W.{0,20}?sąd\w*|do sądu (?:cywil|powszech|polubow)\w*",
            r"(?:proszę|prosimy|powinien|powinna|najlepiej)\w* .. (?:skontaktować|zwrócić|"
            r"kontaktować)\w*\W.{0,20}?(?:bezpośrednio )?"
            r"\b(?:z|do)\b (?:\w+ )?(?:klientem|klientką|klienta|abonent\w*|właścicielem|najemcą|pacjentem|"
            r"użytkownik\w+|odbiorc\w+|członk\w+)",
            r"(?:porozumi|dogada|ułoży|uzgodni|ustali|wyjaśni|rozmówić\b|rozmówi się|załatwi|"
            r"skontakt)\w*\W.{0,25}?(?:się )?\b(?:z|ze|między)\b\W.{0,10}?(?:drug\w+ stron|t\w+ pan\w+|t\w+ osob|"
            r"nim\b|nią\b|sob\w+|zainteres|{cust})",
            r"cywilnopraw\w*|prywatnopraw\w*|(?:wykracza|poza)\w*\W.{0,25}?(?:kompetenc|zakres|gesti|upraw)\w*",
            r"nie (?:mieszam|wtrąca|wnika|ingeruj|angażuj|wchodz|zajmuj|opowiada|stajemy)\w*\W.{0,25}?(?:w to|"
            r"w tę|w te|w t\w+ spor|w relac|w spory|po stron|sporami|w konflikt|sporów|między)|w to nie (?:miesza|"
            r"wnika|wtrąca|wchodz|ingeruj)\w*|się w to nie (?:miesza|wnika|wtrąca)\w*",
            r"(?:polubown|polubowni)\w*|(?:spór|sporn\w+|sporu|spory|sporem|sporów|konflikt\w*)\b",
            r"(?:strony|zainteresowani|panowie|państwo)\W.{0,20}?(?:winn|powin|muszą|mają)\w*\W.{0,30}?(?:rozwiąz|"
            r"ustal|wyjaśn|uzgodn|rozstrz|porozum|dogad)\w*",
            r"(?:charakter|natur)\w* (?:czysto |wyłącznie |jedynie )?(?:prywatn|cywiln|osobist)\w*",
            r"nie (?:będzie|będę|zamierza|chce|może|będziemy|zamierzamy|chcemy|"
            r"mamy zamiaru)\w*\W.{0,30}?(?:uczestnicz|brać udział|pośrednicz|rozsądz|angażow|mediow|opowiada|"
            r"stawać po|wchodzić w|mieszać)\w*",
            r"(?:pogadaj|pogadać|porozmawiaj|dogadaj|dogadać|zwróć się|skontaktuj się|umów się)\W.{0,20}?(?:z|do|"
            r"ze)\b\W.{0,20}?(?:{cust}|nim|nią|dostawc|operator|rejestrator)",
            r"nie (?:nam|do nas|mnie|nasza) (?:należy |jest )?(?:oceni|sądzi|rozstrzyg|decydow|rozsądz|ustala|"
            r"wnika)\w*",
            r"(?:sami|sam|między sobą|pomiędzy sobą|wzajemnie|bezpośrednio)\b\W.{0,25}?(?:dogada|wyjaśni|ustal|"
            r"załatw|rozwiąz|porozum|uzgodni|rozstrzyg)\w* ! (?:sprawdz|ustaliłem|ustaliłam|wyjaśnimy)",
            r"(?:dogadać|dogadajcie|dogadacie|dogadają)\b",
            r"nie (?:bada|weryfikuj|sprawdza|ustala|rozsądza|analizuj|docieka)\w*\W.{0,40}?(?:tytuł|prawa do|"
            r"praw do|własnoś|kto|czyj|komu|przynależn|stan\w* prawn)\w*",
        ),
        "refusal": (
            r"(?:wyłącznie|tylko|jedynie|osobiście|samodzielnie|sam|"
            r"sama)\b\W.{0,40}?(?:{cust}) ! (?:{form}) ! (?:prosz|prosimy)\w*\W.{0,20}?kontakt",
            r"(?:{cust})\w*\W.{0,40}?(?:wyłącznie|tylko|jedynie|osobiście|samodzielnie|sam|sama)\b",
            r"nie (?:możemy|mogę|możem|mogli|jesteśmy w stanie|jestem w stanie|jest możliw\w+|wolno|mamy|mam|"
            r"będziemy|zamierzamy|"
            r"zostan\w+|ma|widzimy|planujemy|udało|chcemy|może być|mogą być|sposób|da się|damy rady|podejmiemy|"
            r"będzie)\w* .. (?:{removing}|"
            r"możliw|zmieni|zmian|ingerenc|modyfik|przekaza|przekieruj|uwzględn|spełni|pomóc|zrealizow|"
            r"dalszych|działa|podjąć|podejm|edytow|rozpatrz)\w* ! nie (?:możemy|mogę|wolno)\W.{0,25}?(?:udziel|"
            r"ujawn|informow|zdradz|przekazać,? (?:jak|czy|kto|inform|szczeg|nic))",
            r"(?:odmawia|odmówi|odmow|odrzuc|oddal)\w*\W.{0,60}?(?:wnios|żąda|prośb|zgłosz|usun|zmian|spraw|"
            r"państwa|pana|pani|realiz|rozpatrz)\w*",
            r"(?:wnios|żąda|prośb|zgłosz|roszcz)\w* .. (?:odrzuc|odmow|oddal|odmaw|nie\W.{0,12}?(?:uwzględn|uznan|"
            r"uznal|zasadn|przyjęt|realiz|rozpatr|spełn))\w*",
            r"(?:bezzasadn|nieuzasadn|bezpodstawn|niezasadn)\w*",
            r"brak (?:jest )?(?:możliw|podstaw|uprawn|upoważn|zgod|dyspozycj)\w*",
            r"nie ma(?:my)?\W.{0,15}?(?:możliw|podstaw|uprawn|potrzeb|powod|konieczn)\w*",
            r"(?:niemożliw|wykluczon)\w* .. (?:{removing}|zmian|bez)",
            r"(?:{removing})\w*\W.{0,60}?(?:niemożliw|nie jest możliw|nie (?:wchodzi|przewidu|dopuszcz))\w*",
            r"bez (?:pisemn\w+ |wyraźn\w+ |osobist\w+ )?(?:zgody|upoważnien\w+|dyspozycj\w+|wniosku|autoryzac\w+|"
            r"pełnomocnictw\w+|polecen\w+)\w*\W.{0,30}?(?:{cust})?",
            r"nie (?:usuwamy|usuniemy|kasujemy|skasujemy|zmieniamy|zmienimy|poprawiamy|modyfikujemy|wykreślamy|"
            r"blokujemy|"
            r"prześlemy|przesyłamy|reagujemy|podejmujemy|podejmiemy|interweniujemy|widzimy powodu|uwzględnimy|"
            r"aktualizujemy|dokonujemy|dokonamy|realizujemy)",
            r"{adr}\W.{0,40}?(?:pozosta(?:je|nie|ną)|zosta(?:je|nie) (?:bez zmian|w\b|tak)|bez zmian)\w*",
            r"(?:związane|mam związane) (?:\w+ )?ręce|ręce związane|nic (?:na to )?nie (?:poradz|mogę|możemy|"
            r"zrob)\w*",
            r"nie (?:jest pan|jest pani|są państwo|jesteście|figuruje|jesteś\b|będąc)\w*\W.{0,30}?(?:stroną umowy|"
            r"właścicielem konta|posiadaczem|uprawnion\w+|upoważnion\w+|klientem) ! (?:rozmawia|informac|szczegół|"
            r"udziel|zdradz|ujawn)",
            r"(?:nie ma|brak) (?:pan|pani|państwo|podstaw)?\w*\W.{0,15}?(?:upoważnien|uprawnien|tytułu prawn)\w*",
            r"(?:dyspozycj|zmian|wnios|żądani|zgłosz)\w* .. (?:może|mogą|musi|powin\w+)\w*\W.{0,40}?(?:{cust})",
            r"nie (?:ma|mam|mamy|widz\w+|znajduj\w+|istniej\w+|dostrzeg\w+|stwierdz\w+|zachodz\w+|dysponuj\w+|"
            r"posiada\w*)\w*\W.{0,20}?(?:podstaw|powod|możliw|potrzeb|uprawn|przesłan|prawa|kompetenc|umocow|"
            r"uzasadn)\w*",
            r"(?:prośb|wniosk|żądani|zgłoszen|dyspozycj)\w* .. nie (?:może\w*|możemy|mogę|zosta\w+|zasługuj\w+|"
            r"spełni\w*|będzie\w*|przychyl\w*|uwzględni\w*|zrealizuj\w*)",
            r"nie (?:możemy|mogę|zamierzam\w*|będziemy|zostan\w+)\w*\W.{0,15}?(?:jej|go|ich|tego|im|ją|pan\w+|"
            r"państwa)? ?.{0,20}?(?:spełni|przychyl|uwzględn|zrealiz|uczyn|zadośćuczyni|wykona|zrobi)\w*",
            r"(?:nic|niewiele)\w*\W.{0,15}?nie (?:zrob|zdziała|porad|wskór|możemy|mogę|pomoż)\w*|"
            r"nic (?:z tym )?nie (?:zrob|porad)\w*",
            r"dopóki\W.{0,40}?(?:{cust})\w*\W.{0,40}?nie\b|dopóki\W.{0,20}?nie\W.{0,40}?(?:{cust})",
            r"nie (?:ingeruj|przychyla|wyraża|zgadza|honoruj)\w*\W.{0,30}?(?:dan|prośb|wnios|zgod|zmian|zgłosz|"
            r"żąda|umow)\w*",
            r"nie (?:wolno|wypada|leży)\w*\W.{0,20}?(?:zmien|usuw|ingerow|popraw|kasow|w naszej gest|"
            r"w mojej gest)\w*",
            r"(?:musi|powinien|powinna|może)\w*\W.{0,15}?(?:to |tego |tej )?(?:zrobić|zgłosić|dokonać|zmienić|"
            r"poprosić|złożyć|usunąć|wystąpić|potwierdzić)\w*\W.{0,20}?(?:sam\w*|osobiście|wyłącznie|jedynie|"
            r"{cust})",
            r"(?:{cust})\w*\W.{0,15}?(?:musi|powinien|powinna|może|muszą)\w*\W.{0,20}?(?:zrobić|zgłosić|dokonać|"
            r"zmienić|poprosić|złożyć|usunąć|wystąpić|zaktualizować|poprawić)",
            r"(?:pozostawi|zostawi)\w*\W.{0,25}?bez (?:dalszego |jakiegokolwiek )?(?:bieg|rozpozn|rozpatrz|"
            r"odpowiedz|zmian|rozstrzyg)\w*",
            r"nie (?:nada|podejm|podję|zajm)\w*\W.{0,25}?(?:bieg|działań|krok|czynności|interwenc|dalszego)\w*",
            r"(?:następuje|dokonywan\w+|dokonuje się|odbywa się|możliw\w+|realizowan\w+|wymaga\w*|zmieniam\w*|"
            r"usuwam\w*)\W.{0,30}?(?:na podstawie|dyspozycj|wniosk|polecen|zgod|żądani|za zgodą|"
            r"na wniosek)\w*\W.{0,40}?(?:{cust}|stron)",
            r"nie (?:mogę|możemy|wolno|będziemy|będę|zamierzam\w*)\W.{0,30}?(?:kasować|usuwać|zmieniać|poprawiać|"
            r"grzebać|ingerować|blokować|ruszać|wykreślać|modyfikować|usunąć|skasować|zmienić|poprawić|wykreślić|"
            r"zablokować|przekazać|przekazywać)\b",
            r"(?:adres|dan)\w*\W.{0,30}?(?:niezbędn|konieczn|wymagan|potrzebn)\w*\W.{0,30}?(?:wykonani|realizac|"
            r"umow|obsług|kontakt)\w* ! prosz",
            r"rozpatrz\w*\W.{0,15}?(?:negatywn|odmown)\w*|(?:decyzj|odpowied|stanowisk)\w*\W.{0,20}?(?:odmown|"
            r"negatywn|ostateczn|niezmienn|bez zmian|podtrzym)\w*",
            r"(?:zmienimy|zmienię|usuniemy|usunę|poprawimy|poprawię|skorygujemy|wykreślimy|skasujemy|zablokujemy|"
            r"możliwe|możliwa|nastąpi|przekażemy|zostanie|może być|może zostać|"
            r"możemy to zrobić)\W.{0,25}?(?:dopiero|tylko (?:gdy|wtedy|na|po|za|jeśli|przez)|wyłącznie|jedynie|"
            r"pod warunkiem)",
            r"dopiero\W.{0,10}?(?:gdy|wtedy|po|jak|kiedy|na)\b\W.{0,40}?(?:{cust}|wnios|zgod|pism|dyspoz|potwierdz)",
            r"bez\W.{0,12}?(?:zgody|wiedzy|upoważnienia|polecenia|dyspozycji|wniosku|prośby)\b",
            r"nie (?:będę|będziemy|zamierzam|zamierzamy|chcę|chcemy)\W.{0,30}?(?:wyrzuca|usuwa|zmienia|kasowa|"
            r"poprawia|rusza|grzeba|ingerowa|blokowa|wykreśla|przekazywa|modyfikowa|zajmowa)\w*",
            r"(?:adres|dane|wpis)\w*\W.{0,15}?(?:musi|muszą|powin\w+)\W.{0,10}?(?:pozosta|zosta|być w|"
            r"figurow)\w*\W.{0,60}",
            r"nie (?:przekazuj|przekaże|przekażemy|przekażę|kieruj|skieruj|eskaluj|zgłasza|zgłosi)\w* .. (?:dział|"
            r"inspek|iod\b|dalej|zgłosz|spraw|pana wiad|tego|przełoż|kierown|dyrek)\w*",
        ),
        "no_info_privacy": (
            r"(?:ze względu na|z uwagi na|w związku z|z powodu|na podstawie|zgodnie z|wobec|obowiązuje|wiąże|"
            r"chroni|objęt\w+|stosownie do|z racji|przez)"
            r"\W.{0,40}?(?:ochron\w+ (?:danych|prywat)|rodo\b|tajemnic|poufnoś|prywatnoś|gdpr)\w* .. (?:nie|brak|"
            r"odm|zabr|zakaz)\w*",
            r"nie .. (?:ze względu na|z uwagi na|w związku z|z powodu|zgodnie z|bo|ponieważ|"
            r"gdyż)\w*\W.{0,40}?(?:ochron\w+ (?:danych|prywat)|rodo\b|tajemnic|poufnoś|prywatnoś)",
            r"(?:rodo|ochron\w+ danych\w*(?: osobowych)?|tajemnic\w* \w+|przepisy)\w* .. (?:zabrania|zakazuj|"
            r"nie pozwal|uniemożliw|zobowiąz|nie zezwal|ogranicz|nie możemy|nie mogę)\w*",
            r"tajemnic\w+ (?:bankow|lekarsk|zawodow|adwokack|służbow|ubezpiecz|telekomunik|koresp|skarbow|pocztow|"
            r"statyst|medyczn|przedsięb)\w*",
            r"nie (?:możemy|mogę|wolno|jesteśmy|jestem|udziel\w*|udostęp\w*|ujawni\w*|przekazuj\w*|podajemy|"
            r"komentuj\w*|będziemy)\w*\W.{0,60}?"
            r"(?:udziel|udostępni|ujawni|informacj|poda(?:ć|wać)|szczegół|potwierdzić ani|zdradz|komentow|"
            r"dotyczących)\w* "
            r"! (?:{removing})",
            r"(?:ani|nie)\w*\W.{0,12}?potwierdz\w*\W.{0,12}?(?:ani|i)\w*\W.{0,8}?zaprzecz\w*",
            r"więcej\W.{0,30}?nie (?:możemy|mogę|wolno)\w*\W.{0,12}?(?:powiedzieć|zdradzić|ujawnić|napisać|"
            r"przekazać)",
            r"(?:poufn|objęte tajemnic|objęta tajemnic|stanowią tajemnic|dane (?:osób|osoby) trzeci)\w*",
            r"nie (?:komentuj|omawia|rozmawia|dyskut|ujawni|udziel|udostęp|zdradz|wypowiad|informuj|przekazuj|"
            r"podaj|dziel)\w*\W.{0,50}?(?:osob\w* (?:postronn|trzeci|obc|nieupr|niebęd|nieuprawn)|postronn|trzeci|"
            r"nieuprawn|inn\w+ klient|szczegół|dan\w+ (?:osob|klient|o klien|nasz)|informac|pracownicz)\w*",
            r"(?:osob\w* (?:trzeci|postronn|nieupr|nieuprawn)|stron\w* trzeci|"
            r"dan\w+ osob\w+ trzeci)\w*\W.{0,40}?nie\b|nie\b\W.{0,40}?osob\w+ (?:trzeci|postronn|nieupr|"
            r"nieuprawn)\w* ! (?:{removing})",
            r"nie (?:jesteśmy|jestem)\w*\W.{0,12}?(?:uprawn|upoważn|zobowiąz|w stanie|"
            r"władn)\w*\W.{0,20}?(?:udziel|ujawn|udostęp|informow|przekaz|poda)\w*",
            r"(?:nie wolno|zabronion|zakazan)\w*\W.{0,30}?(?:udziel|ujawn|udostęp|informow|przekaz|mówić|rozmawi)\w*",
            r"(?:musimy|muszę|zobowiązan\w+|obowiązek|zobowiązuje)\w*\W.{0,20}?(?:dochow|zachow|"
            r"chron)\w*\W.{0,20}?(?:tajem|poufn|pryw|dan)\w*",
            r"(?:o|na temat)\b\W.{0,25}?(?:szczegół|klien|umow|spraw|pacjen)\w*\W.{0,25}?(?:rozmawi|mówić|"
            r"informow|wypowiada)\w*\W.{0,15}?nie\b",
            r"nie (?:możemy|mogę|wolno|będziemy|chcemy)\W.{0,20}?(?:rozmawi|mówić|dyskut|omawi|wypowiada)\w*",
            r"(?:uniemożliwia|zabrania|zakazuje|nie pozwala|nie pozwalają|zabraniają|wyklucza)\w*\W.{0,20}?(?:nam|"
            r"mi)?\W?.{0,20}?(?:odnies|udziel|ujawn|poda|przekaz|informow|komentow|powied|mówi|rozmaw)\w*",
            r"(?:nic|niczego|słowa|szczegółów)\b\W.{0,50}?nie (?:powiem|powiemy|zdradz|napisz|ujawni|podam|podamy|"
            r"mogę powied|możemy powied|wolno)\w*",
            r"nie (?:mogę|możemy|wolno)\W.{0,15}?(?:powiedz|zdradz|ujawn|wyjaw)\w*",
            r"nie (?:ujawnia|udziela|zdradza|informuj|podaj|potwierdza|komentuj|udostępnia|"
            r"przekazuj)\w*,?\W.{0,15}?(?:kto|czy|kogo|jak\w+|czyj\w*|żadn\w*|inform\w*|dan\w+ (?:osob|nasz|klien|"
            r"inn)|szczeg\w*) ! (?:dział|inspekt|iod\b)",
            r"(?:potwierdz|ujawni|zdradz|powiem)\w*\W.{0,15}?(?:cokolwiek|czegokolwiek|kogokolwiek|kimkolwiek)",
        ),
        "asks_phone": (
            r"(?:{give})\w*\W.{0,50}?(?:{phone}) ! (?:w razie|w przypadku|pytań|wątpliwoś)",
            r"oddzwoni\w*|zadzwoni(?:my|ę)\b|przedzwoni\w*",
            r"(?:pod jak\w+|na jaki|jaki jest|jaki ma)\w*\W.{0,12}?(?:numer|nr|telefon)\w*",
            r"(?:proszę|prosimy|prośba|proponuj\w*|najlepiej|najszybciej)\w*\W.{0,20}?(?:o (?:kontakt|"
            r"rozmowę) telefoniczn|zadzwoni|o telefon|dzwoni|"
            r"telefonicznie|skontaktować się telefon|o pilny telefon|przedzwoni)\w* ! (?:w razie|w przypadku|"
            r"pytań|wątpliwoś|pilnych)",
            r"(?:próbowa|usiłowa|chcia|stara)(?:łem|łam|liśmy|no)\w*\W.{0,30}?(?:dzwoni|dodzwoni|zadzwoni|telefon|"
            r"połączy)\w*",
            r"nie (?:udało|mogłem|mogłam|mogliśmy)\w*\W.{0,15}?(?:dodzwoni|połączyć|zastać|"
            r"skontaktować\W.{0,6}?telefon)\w*",
            r"(?:kiedy|o której|w jakich godzinach|jak)\w*\W.{0,25}?(?:zadzwoni|dzwoni|telefon)\w*",
            r"zadzwoń\b|dzwoń\b|proszę dzwonić ! (?:w razie|w przypadku|pytań|wątpliwoś|pilnych)",
            r"(?:numer|nr)\w* (?:telefonu|kontaktow\w+|komórki|komórkow\w+|tel)\w* .. (?:\?|oddzwon|zadzwon|"
            r"skontakt|kontakt|umówi|wyjaśni)",
            r"(?:omówi|wyjaśni|porozmawia|załatwi|ustali)\w*\W.{0,25}?(?:telefonicznie|przez telefon|"
            r"podczas rozmowy telefon)",
            r"(?:prosz|prosim|prośb|uprzejmie)\w*\W.{0,10}?o\W.{0,20}?(?:kontakt|telefon|rozmow)\w* (?:pod|"
            r"na) (?:nume|nr|tel)\w* ! (?:w razie|w przypadku|pytań|wątpliw|adres)",
            r"(?:przez|na) telefon\b\W.{0,40}?(?:wyjaśni|omówi|ogarn|załatw|pogada|porozmaw|ustal|szyb|łatw)\w*|"
            r"(?:wyjaśni|omówi|ogarn|załatw|pogada|porozmaw|ustal|szyb|łatw)\w*\W.{0,40}?przez telefon\b",
            r"(?:rzuci|rzuć|podrzu|zostaw|podaj|poda|da\b|dać\b|daj\b)\w*\W.{0,15}?(?:nume|nr|"
            r"telefon)\w* ! (?:klien|zamów|fakt|umow|pesel|spraw|zgłosz|przesył|polis|konta|ewid|dowod|członk|"
            r"pacjent|rachun|refer|paczk|pacz)",
            r"(?:pod|na) (?:nume|nr|tel)\w*\W.{0,15}?\d[\d -]{6}\W.{0,40}?(?:zadzwo|kontakt|prosz|"
            r"dzwo)\w* ! (?:w razie|w przypadku|pytań|wątpliw|infolini)",
            r"(?:numer|nr|telefon)\w*\W.{0,15}?(?:i|oraz)\W.{0,15}?(?:godzin|por[yę]|termin|czas)\w*\W?.{0,20}?",
            r"(?:tylko|wyłącznie|jedynie|najlepiej|szybciej)\W.{0,10}?telefoniczn\w*|"
            r"telefoniczn\w*\W.{0,30}?(?:prosz|podanie|numer)\w*",
            r"(?:zadzwoni|zatelefonow|przedzwoni|oddzwoni|zadzwoń|dzwoni)\w*\W.{0,25}?(?:pod|na|do"
            r" mnie)\W.{0,12}?\d ! (?:infolini|w razie pyta|pytań)",
            r"(?:mógłby|mogłaby|może|mogą|czy)\b (?:pan|pani|państwo)?\W?(?:do mnie |do nas )?(?:zadzwoni"
            r"|przedzwoni|zatelefonow|oddzwoni)\w* ! infolini",
        ),
        "asks_id": (
            r"(?:{give}|jak\w+ (?:jest|ma)|bez)\w* .. (?:(?:nume\w*|nr|kod\w*|id) (?:[\w-]+ )?(?:klien|abonent|"
            r"pesel|umow|polis|dowod|ewidenc|członk|pacjent|"
            r"karty|kont[ao]\b|rachun|płatn|uczest|nip)\w*|pesel\w*|nip\b|dat\w+ urodz\w*|dowod\w* (?:osobist|"
            r"tożsam)\w*|paszport\w*|legitymacj\w*|"
            r"prawo jazdy|dokument\w* (?:tożsam|potwierdz|ze zdjęc)\w*|hasł\w+ (?:abonen|do infol|telef)\w*|"
            r"imi\w+ i nazwisk\w*\W.{0,20}?pesel|nazwisko panieńskie)",
            r"(?:nume\w*|nr) (?:klien|abonent|pesel|umow|polis|dowod|ewidenc|członk|pacjent)\w* .. (?:{give}|\?)",
            r"(?:pesel|dat\w+ urodzenia|dow[oó]d\w* osobist\w*|paszport\w*)\w* .. (?:{give}|\?)",
            r"(?:zweryfikow|potwierdz(?:ić|enie|enia|eniem|cie)?\b|weryfik|ustalić\b|ustaleni\w* tożsam|"
            r"uwierzyteln|autoryz|identyfik|wylegitym)\w*\W.{0,30}?(?:tożsamo|osob|rozmówc|nadawc|zgłaszając|"
            r"wnioskodawc)\w* "
            r"! (?:{cust})\w*\W.{0,40}?(?:potwierdz|twierdz|upiera) ! ani ! zaprzecz",
            r"tożsamo\w*",
            r"(?:dow[oó]d|potwierdz|wykaza|udowodn|zaświadcz|udokument|dokument|poświadcz|"
            r"oświadczeni)\w*\W.{0,50}?(?:własnoś|właściciel|dysponent|domen|posiadacz|"
            r"prawo do (?:domen|adres|skrz)|należy do pan|abonentem domeny|"
            r"uprawn)\w* ! (?:{cust})\w*\W.{0,30}?(?:potwierdz|twierdz|upiera|oświadcz)",
            r"skan\w* (?:[\w-]+ )?(?:dowod|dokument|paszport|umow|legitym)\w*",
            r"(?:fakturę|rachunek|umowę|wyciąg)\w*\W.{0,25}?(?:za domen|od rejestrator|za hosting|z whois|potwierdz)",
            r"(?:kopi|skan|zdjęci|odpis|fotografi|fotk)\w*\W(?:[\w-]+ )?(?:dowod|dokumentu? tożsam|"
            r"dokumentów? tożsam|paszport|legitym|prawa jazdy)\w*",
            r"(?:weryfik|potwierdz|autoryz)\w*\W.{0,30}?(?:osob\w* uprawn|pan jest|pani jest|kim pan|kim pani|"
            r"kto pisze|rozmawiamy|z kim)\w*",
            r"(?:skąd|jak|kto|w jaki sposób)\b\W.{0,30}?(?:wiedzieć|pewnoś|zaświadczy|wiem\b|wiemy|"
            r"udowodni)\w*\W.{0,60}?(?:domen|adres|skrzyn|pan\b|pana|pani|państ|kim)",
            r"(?:{give}|prosz\w*)\W.{0,20}?(?:dow[oó]d\b|dowodu\b|dowody\b|seri[ęi]\b)",
            r"(?:mieć|mam|uzyskać|nabrać) pewnoś\w*\W.{0,40}?(?:to ty|pan|kim|państ|właśc|upraw)",
            r"(?:potwierdzi|potwierdz|wykaza|udowodni)\w*,?\W.{0,15}?(?:że|iż)\W.{0,8}?(?:jest|to|są|"
            r"jesteś)\W.{0,8}?(?:pan|pani|państwo|ty|właśc|upraw|abonent|klient|"
            r"osob)\w*\b ! (?:{cust})\w*\W.{0,30}?potwierdzi",
        ),
        "asks_portal": (
            r"(?:zaloguj|zalogow|logow|logując|loguj)\w* ! (?:link|hasł|kod)\w*\W.{0,20}?(?:sms|"
            r"jednoraz) ! (?:jedynie|tylko|wyłącznie)\w*\W.{0,12}?(?:{cust}) ! (?:{cust})\w*\W.{0,20}?(?:może|"
            r"musi|powin|jedynie|tylko)",
            r"(?:proszę|prosimy|należy|wystarczy|można|trzeba|można to|może\w*|musi\w*|zachęcamy|powinien|"
            r"wyłącznie|tylko|jedynie|najlepiej)\w* .. "
            r"(?:przez|poprzez|za pomocą|za pośrednictwem|w|na|z|ze|do|wypełni\w*|użyć|użycie|skorzyst\w*|"
            r"wypełnienie)\w*\W.{0,25}?(?:{form})",
            r"(?:wypełni|skorzysta|użyj|użyci|wejdź|wejść|odwiedź|złóż|skorzystani|kliknij w|przejdź do|"
            r"otwórz)\w*\W.{0,30}?(?:{form})",
            r"(?:{form})\w* .. (?:wypełni|skorzysta|złoż|złóż|zgłos|dostępn|znajd|wyłącznie|jedyn|przyjm|obsług|"
            r"zmienić|zmian|usunąć|edyt|samodziel)\w*",
            r"(?:przyjmujemy|realizujemy|obsługujemy|rozpatrujemy|można składać|składa się)\w*\W.{0,40}?(?:przez|"
            r"poprzez|za pomocą|za pośrednictwem|w)\w*\W.{0,20}?(?:{form})",
            r"(?:załóż|założyć|założenie|zarejestruj|zarejestrować)\w*\W.{0,15}?(?:konto|się w|w portalu|profil)",
            r"(?:zmieni|zgłos|złoż|złóż|pomoże|pomożemy|załatw|edyt|ustawi|usun|zarządz|dokona|przekaz|wyśl|napis|"
            r"obsłu|wysł|skasow|wypis|uzupełn)\w* .. (?:w|na|przez|poprzez|za pomocą|za pośrednictwem|z poziomu|"
            r"do|drogą)\w*\W.{0,20}?(?:{form}) ! (?:zmienili|usunęli|dokonali|przesłali|wysłali|zmieniłem|otrzym|"
            r"zgłosz\w+ zostało)",
            r"(?:po|przez|dzięki) (?:zalogowani|wejści|logowani|wypełnieni|"
            r"skorzystani)\w*(?: się)?\W.{0,20}?(?:{form}|kont|profil|stron)\w* ! (?:jedynie|tylko|"
            r"wyłącznie)\w*\W.{0,12}?(?:{cust})",
            r"(?:nie (?:obsługuj|przyjmuj|rozpatruj|realizuj)\w*)\w*\W.{0,30}?(?:e-?mail|mail|poczt|"
            r"drogą elektron)\w*",
            r"(?:zakład|sekcj|menu|ustawieni)\w*\W.{0,5}?(?:moje|konto|kontakt|ustawienia|profil|dane|pomoc|"
            r"reklamac|zgłosz|powiadom|prywatn)\w*",
            r"(?:nie pamiętam|zapomnia\w+|przypomnij|przypomnienie|odzyskaj|odzyskiwani\w+) (?:hasł|swoj\w+ hasł)\w*",
            r"(?:rozpatruj|obsługuj|realizuj|przyjmuj|załatwia|prowadz|wnosi|wnieś|składa|zgłasza|zmienia|ustawia|"
            r"wyłącza)\w*\W.{0,20}?(?:wyłącznie|tylko|jedynie|za pomocą|przez|poprzez|za pośrednictwem|w|z|"
            r"na)\b\W.{0,40}?(?:{form}|strefi\w*|stref\w*|wniosk\w* (?:online|elektron|w)|system)",
            r"(?:stref|strefi)\w* (?:\w+)\b|portal\w* (?:klien|pacjen|pasażer|kandydat|mieszk|student|rodzic|"
            r"użytk)\w*|wejdź (?:na|do|w)\b",
            r"(?:kliknij|wybierz|naciśnij)\W.{0,40}?(?:zapomnia|nie pamiętam|zmień|edytuj|usuń konto|ustawieni|"
            r"profil|kontakt|zgłoś)\w*",
        ),
        "asks_details": (
            r"\b(?:na|do|o|z|pod|od)\b (?:jak|któr)\w+\W.{0,20}?(?:{addr}|wiadomoś|korespondenc|pism|fakt|"
            r"zamówien|przesył|dokument|klient|nadawc|spraw|dat|dni)\w*",
            r"jaki(?:ego|ej|ch|m)?\W.{0,25}?(?:{addr}|wiadomoś|numer|dat|temat|nadawc|korespond|faktur|"
            r"zamów)\w* .. \?",
            r"któr(?:ego|ej|ych|e|y|a) (?:dokładnie |konkretnie )?(?:{addr}|wiadomoś|faktur|zamów|zgłosz|klient|"
            r"spraw|korespon|przesył)\w*",
            r"(?:kiedy|od kiedy|jak często|ile|jak długo)\w*\W.{0,40}?(?:otrzym|przysz|wiadomoś|mail|dosta|wpłyn|"
            r"dotar|takich|przychodz)\w* ! (?:odpow|ile to|ile możl)",
            r"(?:{give})\w* .. (?:{addr}|dat[ęyę]|dokładn\w+ dat\w*|godzin\w*|nadawc\w*|tytuł\w*|temat\w*|"
            r"nagłów\w*|treś\w*|zrzut\w*|screen\w*|skan\w* wiadom\w*|oryginał\w*|"
            r"kopi\w*|szczegół\w*|numer\w* (?:zamów|faktur|spraw|przesył|zgłosz|wiadom|zlec|refer)\w*|wiadomoś\w*|"
            r"mail\w*|przykład\w*|więcej (?:inform|szczeg|dan)\w*|dodatkow\w* inform\w*|"
            r"bliższ\w*|dokument\w*|message-?id|bardziej|o co chodzi|nazw\w+ klient\w*|czego dotyczy|nr (?:zamów|"
            r"faktur|spraw|przesył|zgłosz)\w*) ! (?:dowod|paszport|tożsam|legitym|"
            r"wyrzuc) ! (?:{give})\w*\W.{0,25}?(?:usun|skas|zniszcz|trwał|wykas|potwierdz) ! (?:dziękuj|dzięki|"
            r"pragn|chcemy|chciał|informuj|nie możemy|nie mogę) ! kontakt ! [\w.+-]+@\w",
            r"(?:więcej|dodatkow|bliższ|dokładniejsz|szczegółow|brakując|następując|poniższ)\w+ (?:informac|"
            r"szczegół|dan|wyjaśn)\w* ! (?:znajd|udziel|w razie|uzyska|pytań|strona|stronie)",
            r"(?:{send})\b\W.{0,50}?(?:wiadomo|mail|nagłów|zrzut|screen|oryginał|kopi|treś|zdjęc|pełn|print)\w* "
            r"! (?:przesłali|przesłał|przesłana|przesłano|załączeniu|przesłane|załączniku)",
            r"(?:o jak|o któr)\w+\W.{0,25}?(?:chodzi|mowa|mówimy)",
            r"(?:o co|o kogo|o jaką|o jaki|o jakiego)\w*\W.{0,20}?chodzi",
            r"(?:czego|kogo) (?:konkretnie |dokładnie )?dotyczy\w*",
            r"kto (?:konkretnie |dokładnie )?(?:jest|był)\w*\W.{0,12}?(?:nadawc|adresat)\w*|"
            r"od kogo\W.{0,30}?(?:wiadom|mail|przysz|otrzym|dosta)",
            r"(?:doprecyz|sprecyz)\w*",
            r"(?:bez|nie mamy|brak)\w*\W.{0,20}?(?:numer|szczegół|danych|informac)\w*\W.{0,40}?nie (?:jesteśmy|"
            r"możemy|mogę|uda|znajd|odszuk)",
            r"(?:niezbędn|potrzebn|konieczn|wymagan|przyda|przydałb|pomocn|pomogłob|pomoż|ułatwi|poprosz|prosz|"
            r"prosimy)\w*\W.{0,40}?(?:(?:jej|jego|ich|sam) (?:numer|nr)|numer(?:u|y|em)? (?:zamów|faktur|spraw|"
            r"przesył|zgłosz|pacz|listu|refer)\w*|dat(?:a|ę|y|ą)\b|godzin[aęy]|nagłówk\w*|nadawc\w*|zrzut\w*|"
            r"screen\w*|szczegóły|temat (?:wiad|mail)\w*)",
            r"(?:o (?:jak|któr)\w+|której|którego|jakiej|jakiego)\w*\W.{0,20}?(?:rekrutac|zamów|fakt|wiadom|klien|"
            r"umow|spraw|wysył|rezerw|osob|pacjen|przesył|pacz|mail|adres|konto|sklep|oddział|"
            r"lokal)\w*\W.{0,12}?(?:chodzi|mowa|dotyczy)\w*",
            r"(?:nie (?:bardzo )?(?:rozumiem|wiem|wiemy|rozumiemy|widz)\w*),?\W.{0,15}?(?:o co|o któr|o jak|czego|"
            r"kogo|jaki|któr|kto|skąd)\w*",
            r"(?:skąd|gdzie|w jakim|w jaki sposób)\w*\W.{0,30}?(?:wzią|przysz|otrzyma|dosta|pojawi|pochodz|"
            r"wiadomo)\w*\W.{0,60}?\?",
            r"(?:kto|od kogo|do kogo|na kogo|jaka|jaki|jakie|ile|kiedy)\w*\W.{0,60}?(?:wiadomo|mail|adresowan|"
            r"podpisan|nadawc|przyszł|wysłan|dotyczy|pismo)\w*\W.{0,60}?\?",
            r"(?:podać|podaj|wskazać|wskaż|przesłać|prześlij|podesłać|podeślij|podrzucić|podrzuć|dosłać) (?:go|ją|"
            r"je|mi|nam|jej|to)\b ! (?:{phone})",
            r"(?:{give})\w* .. (?:sygnatur\w*|znak\w* spraw\w*|dni[au]\b|dzień\b|moment\w*|okres\w*|liczb[ęy]\b|"
            r"iloś\w*|nume\w+ (?:listu|rejestr|rezerw|bilet|seryjn|wezwan|pisma|sprawy)\w*)",
            r"(?:odesłać|odeślij|odesłanie) (?:mi |nam )?(?:tego|tę|ten|tamt\w+|oryginał\w*|wspomnian\w+|"
            r"otrzyman\w+) ?(?:mail|wiadom|e-?mail|pism|zaświad|dokum)\w*",
            r"(?:podeśle|prześle|poda|wskaże|napisze|przekaże|powie|dośle|podasz|prześlesz|napiszesz|"
            r"podeślesz)\b\W.{0,12}?(?:pan|pani|państwo|mi|nam)?\b\W?.{0,20}?(?:numer|adres|dat|nadawc|temat|"
            r"nagłów|screen|zrzut|mail|wiadomoś)\w*",
        ),
        "ask_hit_address": (
            r"\b(?:na|do|o|pod|z)\b (?:jak|któr)\w+\W.{0,20}?(?:{addr})",
            r"jaki(?:ego|m|ch)?\W.{0,20}?(?:{addr})",
            r"(?:{give}|potwierdz|wskaz)\w*\W.{0,40}?(?:{adr})",
            r"(?:adres|adresu),? na któr\w+",
            r"któr(?:y|ego|ym|e) (?:z (?:nich|adres\w*) )?(?:adres|mail|e-?mail)\w*",
        ),
        "ask_sender": (
            r"nadawc\w*",
            r"\b(?:z|od)\b (?:jak|któr)\w+\W.{0,20}?(?:{addr}|konta|nadawc|dział|podmiot|firm|jednost)\w*",
            r"od kogo\b|kto (?:wysła|nada|jest nadawc)\w*|z której naszej|z naszych\W.{0,12}?adres",
        ),
        "ask_time": (
            r"kiedy\b|dat[ęyaę]\b|datą|godzin\w*|którego dnia|jakim dniu|termin\w* otrzym\w*|z jakiego dnia|"
            r"czas\w* (?:otrzym|wysł|nada)\w*",
            r"(?:data|datę|daty|datą|moment|dzień|dniu|dnia)\b",
        ),
        "ask_message_id": (r"message-?\s?id\w*|identyfikator\w* wiadom\w*|id wiadom\w*",),
        "ask_headers": (r"nagłów\w*|źródł\w+ wiadom\w*|headers?\b|pełn\w+ nagł\w*",),
        "ask_code": (
            r"(?:nume\w*|nr|sygnatur\w*|oznaczen\w*|kod\w*)\w*\W.{0,12}?(?:zamów|faktur|spraw|przesył|zgłosz|zlec|"
            r"refer|pacz[kc]|ticket|rezerw|pism|dokument|wiadom)\w*",
            r"sygnatur\w*|tytuł\w*|temat\w* (?:wiadom|mail|maila|e-?mail)\w*|temat\b",
        ),
        "ask_count": (r"ile\b|iloś\w*|liczb\w*|jak często|ilu\b",),
        "ask_since": (r"od kiedy|od jak dawna|jak długo|od jakiego (?:czasu|momentu)",),
        "ask_customer_name": (
            r"(?:o )?(?:któr(?:ego|ej|ym|ą|y|a)|jak(?:iego|iej|i|im|a|ą)) (?:konkretnie |dokładnie |to )?(?:{cust})",
            r"(?:imi|nazwisk|nazw|dan)\w+ (?:[\w-]+ ){0,3}(?:{cust})",
            r"(?:na kogo|na czyje nazwisko|do kogo (?:była|jest|były|skier|zaadres)|czyje dane|kogo (?:dotycz|"
            r"konkretnie)|jaki\w* nazwisk|o kogo chodzi)\w*",
            r"(?:{give})\w*\W.{0,50}?(?:imi\w+ i nazwisk|nazwisk)\w*",
            r"(?:imię i nazwisko|nazwisko|dane) (?:adresat|odbiorc|osoby|klient)\w*",
            r"(?:nazwisk|imi[ęe]|nazw[aęy])\w* (?:{cust}|kandydat\w*|adresat\w*|osob\w*|pacjent\w*)",
        ),
        "ask_original": (
            r"(?:{send})\b"
            r".{0,60}?(?:wiadomo|mail|zrzut|screen|oryginał|kopi|treś|zdjęc|print|korespond|pism|dokument|eml|msg|"
            r"faktur|załącznik)\w*",
            r"zrzut\w*|screen\w*|oryginał\w*|treś\w+ (?:wiadom|mail|koresp|pism)\w*|kopi\w+ (?:wiadom|mail|koresp|"
            r"pism|e-?mail)\w*",
            r"(?:mógłby|mogłaby|proszę|prosimy|prośba)\w*\W.{0,30}?(?:przesłać|podesłać|przesłanie|podesłanie|"
            r"wkleić|załączyć|przekazać)",
        ),
        "asks_deletion_confirmation": (
            r"(?:pros(?:zę|imy|imy o)|prośb\w*|należy|zobowiąz\w*|wzywa\w*|wnosi\w*|zwracam\w* się|oczekuj\w*|"
            r"żąda\w*|apeluj\w*|poprosi\w*)\w* .. "
            r"(?:usun|skasow|wykasow|zniszcz|trwał|zutyliz|usuw|pozby|wyrzuc)\w*\W.{0,80}?(?:wiadomo|mail|"
            r"korespond|pism|dokument|załącz|kopi|treś|plik|dan\w+|ją|je|jej|go|ich|przesył|zawartoś|"
            r"potwierdz)\w* ! (?:prośb|wnios|żądani)\w*\W.{0,40}?(?:został|zarejestr|przyję|otrzymal|realiz|"
            r"odrzuc|rozpatr|czeka)",
            r"(?:usuń|skasuj|zniszcz|usuńcie|skasujcie|wykasuj)\b\W.{0,60}?(?:wiadomo|mail|korespond|pism|"
            r"dokument|załącz|kopi|treś|plik|dan\w+|ją|je|potwierdz)\w* ! (?:prośb|wnios|"
            r"żądani)\w*\W.{0,40}?(?:został|zarejestr|przyję|otrzymal|realiz|odrzuc|rozpatr|czeka)",
            r"potwierdz(?:ić|enie|enia|eniem|cie)?\b\W.{0,40}?(?:usunięci|skasowani|zniszczeni|trwał|usunięt|"
            r"skasowan|zniszczon|że\W.{0,30}?(?:usun|skasow|zniszcz))\w* ! (?:prośb|wnios|"
            r"żądani)\w*\W.{0,40}?(?:został|zarejestr|przyję|otrzymal|realiz|odrzuc|rozpatr|czeka)",
            r"(?:nie (?:zachow|pozostaw|sporządz|kopiow|przechow|ujawn|rozpowszech|"
            r"udostępn)\w*)\w*\W.{0,40}?(?:kopi|treś|wiadomo|dan|dokument|osob)\w* ! (?:możemy|mogę|"
            r"nasz) ! (?:prośb|wnios|żądani)\w*\W.{0,40}?(?:został|zarejestr|przyję|otrzymal|realiz|odrzuc|"
            r"rozpatr|czeka)",
            r"oświadczeni\w*\W.{0,40}?(?:usuni|poufn|zachowaniu|zniszcz|skasow)\w*|zobowiązani\w* do (?:zachow|"
            r"poufn)\w* ! (?:prośb|wnios|żądani)\w*\W.{0,40}?(?:został|zarejestr|przyję|otrzymal|realiz|odrzuc|"
            r"rozpatr|czeka)",
            r"(?:odwoła|wycofa|przywoła|anulow)\w*\W.{0,20}?wiadomoś\w*|nadawca (?:chce|"
            r"chciał\w*)\w*\W.{0,12}?(?:odwołać|wycofać) ! (?:prośb|wnios|żądani)\w*\W.{0,40}?(?:został|zarejestr|"
            r"przyję|otrzymal|realiz|odrzuc|rozpatr|czeka)",
            r"(?:prosz\w*|prosimy|prośba|poprosz\w*|proś\w*)\w*\W.{0,30}?(?:ją|je|go|tę|ten|tego|jej|wszystk\w+|"
            r"całość|wiadomoś\w*|mail\w*|dokument\w*|załącznik\w*|plik\w*)\w*\W.{0,25}?(?:usun|skasow|zniszcz|"
            r"wykas|usuw)\w* ! (?:z bazy|z newsl|z listy|adres) ! (?:prośb|wnios|żądani)\w*\W.{0,40}?(?:został|"
            r"zarejestr|przyję|otrzymal|realiz|odrzuc|rozpatr|czeka)",
            r"nie (?:otwiera|czyta|rozpowszech|przekazyw|udostępnia|wykorzyst|zapozn|drukow|kopiow|powiel|"
            r"ujawnia)\w*\W.{0,40}?(?:załącz|treś|wiadom|dalej|osob|dan|dokument|plik|zawart|jej|"
            r"go)\w* ! (?:prośb|wnios|żądani)\w*\W.{0,40}?(?:został|zarejestr|przyję|otrzymal|realiz|odrzuc|"
            r"rozpatr|czeka)",
            r"(?:dać|daj|dajcie|napisać|napisz|odpisać|odpisz|potwierdź|potwierdzić|potwierdzenie|"
            r"potwierdzenia)\b\W.{0,20}?(?:znać|potwierdz|że)\w*\W.{0,40}?(?:zrobion|usunięt|skasow|usunię|"
            r"zniszcz|usunął|usunęł)\w* ! (?:prośb|wnios|żądani)\w*\W.{0,40}?(?:został|zarejestr|przyję|otrzymal|"
            r"realiz|odrzuc|rozpatr|czeka)",
            r"(?:wyrzuceni|usunięci|skasowani|zniszczeni|wykasowani)\w*\W.{0,40}?(?:maila|wiadomości|dokument|"
            r"załącz|zdjęć|zdjęcia|pliku|plików|pisma|jej|kopii|korespond)\w* ! (?:adres|z bazy|nasz|"
            r"pana dan) ! (?:prośb|wnios|żądani)\w*\W.{0,40}?(?:został|zarejestr|przyję|otrzymal|realiz|odrzuc|"
            r"rozpatr|czeka)",
            r"(?:licz\w*|mam nadziej\w*|ufam\w*|wierz\w*|oczekuj\w*)\W.{0,20}?(?:że|na)\b\W.{0,25}?(?:usun|skas|"
            r"zniszcz|wykas|wyrzuc|pozby)\w* ! (?:prośb|wnios|żądani)\w*\W.{0,40}?(?:został|zarejestr|przyję|"
            r"otrzymal|realiz|odrzuc|rozpatr|czeka)",
            r"(?:informac\w*|wiadomoś\w*) zwrotn\w*\W.{0,20}?(?:że|o usunię|o znisz|o skas) ! (?:prośb|wnios|"
            r"żądani)\w*\W.{0,40}?(?:został|zarejestr|przyję|otrzymal|realiz|odrzuc|rozpatr|czeka)",
            r"(?:zobowiązuj|wzywa|prosi|prosz|wnosz|wnosi|żąda|oczekuj|domaga|nalega|"
            r"apeluj)\w*\W.{0,50}?(?:usunięci[ae]|zniszczeni[ae]|skasowani[ae]|wykasowani[ae]|usunął|usunęł[ay]|"
            r"zniszczył|skasował)\w* ! (?:adres|baz|systemu|w odpowiedzi|wniosek|pana prośb|państwa prośb|"
            r"pan prosi|prosi pan|newslet|konta) ! (?:prośb|wnios|żądani)\w*\W.{0,40}?(?:został|zarejestr|przyję|"
            r"otrzymal|realiz|odrzuc|rozpatr|czeka)",
            r"niech (?:pan|pani|państwo|to|je|ją|go)\W.{0,40}?(?:wyrzuc|skasuj|usun|zniszcz|wykasuj|pozbęd"
            r"|podrze|spali)\w* .. (?:odpisz|potwierdz|napisz|da\b|dadzą|znać|poinformuj|zapewni|że\b)\w* !"
            r" {adr}",
            r"(?:wdzięczn|zobowiązan|prośb|prosił)\w*\W.{0,25}?(?:za|o) (?:trwałe |niezwłoczne )?(?:usunięcie"
            r"|skasowanie|zniszczenie|wyrzucenie|wykasowanie) .. (?:informacj|potwierdz|wiadomoś|odpowied"
            r"|znać|zapewni)\w* ! {adr}",
            r"(?:wyrzuć|podrzyj|zniszcz|skasuj|wyrzucić|podrzeć|zniszczyć|skasować)\b\W.{0,60}?(?:daj|dać"
            r"|proszę o|napisz|odpisz|dajcie)\w*\W.{0,15}?(?:znać|sygnał|słowo|że|potwierdz|wiadomoś)\w* !"
            r" {adr}",
        ),
        "redirect_contact": (
            r"(?:pisać|napisać|kierować|skierować|zwrócić|zwracać|zgłosić|zgłaszać|wysłać|wysyłać|przesłać|"
            r"przesyłać|kontaktować|skontaktować|kontakt\w*|"
            r"napisz|wyślij|skontaktuj|zgłoś|prześlij|skieruj|odpisać|ponowić|uderzać|uderzyć|złożyć|przekierować|"
            r"zgłoszeni\w*|kontaktuj)\w* .. [\w.+-]+\s?(?:@|[(\[{](?:at|małpa|a|malpa)[)\]}])\s?\w "
            r"! (?:w razie|w przypadku (?:dalszych|dodatk|pyt)|dodatkowych pytań|dalszych pytań|wątpliwoś|gdyby)",
            r"[\w.+-]+\s?(?:@|[(\[{](?:at|małpa|a|malpa)[)\]}])\s?[\w.-]+ .. (?:zajmuj|odpowiada|właściw|"
            r"kompetent|napisać|pisać|kierować|obsługuj|rozpatr|pomog|pomoże)\w* "
            r"! (?:w razie|w przypadku (?:dalszych|dodatk|pyt)|dodatkowych pytań|dalszych pytań|wątpliwoś)",
            r"(?:właściw|odpowiedn|kompetent|popraw|dobry|zajmuj|odpowiada|odpowiedzialn|adresem do|"
            r"obsług)\w* .. [\w.+-]+\s?(?:@|[(\[{](?:at|małpa|a|malpa)[)\]}])\s?\w",
            r"(?:proszę|prosimy|prośba|należy|najlepiej|można|trzeba|pisz\w*)\w*\W.{0,60}?(?:na|pod|"
            r"do)(?: adres\w*)?:? [\w.+-]+\s?(?:@|[(\[{](?:at|małpa|a|malpa)[)\]}]) "
            r"! (?:w razie|w przypadku (?:dalszych|dodatk|pyt)|dodatkowych pytań|dalszych pytań|wątpliwoś)",
            r"(?:proszę|prosimy|należy|powin\w+|trzeba|najlepiej|radzę|sugeruj\w*)\w*\W.{0,25}?(?:zwrócić|zwracać|"
            r"kierować|skierować|napisać|pisać|skontaktować|kontaktować|zgłosić|uderzać|wysłać|o kontakt)\w* "
            r".{0,25}?\b(?:do|z|na|w)\b\W.{0,25}?(?:dział|zesp|biur|inspektor|iod\b|oddział|central|sekretariat|"
            r"spółk|firm|wydział|komórk|placówk|innej|administrator|partner|sklep|"
            r"sprzedawc|urząd|urzęd|operator|kolegi|koleżan|poczt\w+ tradyc|listown)\w* ! (?:w razie|"
            r"w przypadku (?:dalszych|dodatk|pyt)|dodatkowych pytań|dalszych pytań|wątpliwoś)",
            r"(?:tym|tą spraw\w*|takimi spraw\w*|ten temat|takie spraw\w*|tymi spraw\w*|tego typu spraw\w*|"
            r"sprawami)\w*\W.{0,40}?(?:zajmuje się|zajmują się|obsługuje|prowadzi|leży po stronie|odpowiada|"
            r"należą do)\w*\W.{0,25}?"
            r"(?:inn|dział|zesp|biur|inspektor|iod\b|oddział|central|spółk|kolega|koleżank|wydział|koledzy)\w*",
            r"nie (?:jesteśmy|jestem|jest)\w*\W.{0,25}?(?:właściw|odpowiedni|kompetent|adresat|odpowiedzialn|"
            r"administratorem)\w*",
            r"nie (?:zajmuj|obsługuj|prowadz|odpowiada)\w*\W.{0,25}?(?:się )?(?:tym|tak|spraw|tego|klient|obsług|"
            r"za to)\w*",
            r"(?:właściwym|odpowiednim|kompetentnym|odpowiedzialnym)\w*\W.{0,25}?(?:adres|dział|podmiot|adresat|"
            r"kontakt|organ|wydział|zesp)\w*\W.{0,10}?jest",
            r"(?:zły|niewłaściwy|nieodpowiedni|pomylony) (?:adres|dział|adresat)\w*",
            r"(?:na piśmie|listownie|listem poleconym|pocztą tradycyjną|drogą pocztową)\w*\W.{0,40}?(?:na adres|"
            r"pod adres|adres)\w*",
            r"(?:administratorem|nadawcą)\w*\W.{0,40}?(?:nie jesteśmy|jest (?:inn|spółk|firm))\w*",
            r"(?:listown|na piśmie|poczt\w+ tradyc|listem|listy? polecon|korespondencyjn)\w*\W.{0,60}?(?:ul\.|"
            r"ulica|adres|siedzib|al\.|pl\.|skrytk)",
            r"(?:kierować|przesłać|wysłać|złożyć|nadać)\W.{0,20}?(?:listownie|na piśmie|pocztą|listem|pisemnie)",
            r"(?:pisać|napisać|zgłosić|zgłosić się|kierować|napisz|"
            r"zwrócić się) (?:proszę )?do (?:\w+ )?(?:właściciela|dyrekcji|kierownik|księgow|kadr|sprzedaw|"
            r"producent|organizator|franczyz|gospodarz|placów|siedzib|głównego|naszego biura|biura)\w*",
        ),
        "told_unsubscribe": (
            r"(?:wypis|wyrejestr|anulow|rezygn|zrezygn|odsubskry|wycof|cofn|sprzeciw|usun|wykreśl|skreśl|wyłącz|"
            r"odzn|anuluj|wyrej|rezyg)\w* .. (?:{news})",
            r"(?:{news})\w* .. (?:wypis|wyrejestr|anulow|rezygn|zrezygn|odsubskry|wycof|cofn|sprzeciw|wyłącz|"
            r"usunięt|nie będzi|wstrzym|zaprzest|odzna|skreśl|zablokow)\w*",
            r"(?:wypisz|wypisać|wypisania|wypisani\w*|rezygnacj\w*|rezygnuj\w*)\w*\W.{0,15}?(?:się|link|przycisk|"
            r"z otrzym|kliknij|klikając|subskr)\w*",
            r"(?:link|przycisk|opcj)\w*\W.{0,15}?(?:wypis|rezygn|anulow|unsubscribe|wyrejestr)\w*",
            r"wypisa(?:liśmy|łem|łam|no|n\w*)\b|unsubscribe|odsubskryb\w*",
            r"nie będzie\w*\W.{0,25}?(?:otrzym|dostaw)\w*\W.{0,25}?(?:{news})",
            r"(?:zgod\w+ (?:marketing|handl|na (?:market|komunik|otrzym|przesył|reklam))\w*|"
            r"sprzeciw\w*\W.{0,12}?marketing\w*)\w* .. (?:wycof|cofn|odwoł|zarejestr|odnotow|usunięt|uwzględn)\w*",
            r"(?:wycof|cofn|odwoł|zarejestr|odnotow|usun|uwzględn)\w* .. (?:zgod\w+ (?:marketing|handl|"
            r"na (?:market|komunik|otrzym|przesył|reklam))\w*|sprzeciw\w*\W.{0,12}?marketing\w*)",
            r"nie (?:jest|ma|figuruj|będzie|znajduje)\w*\W.{0,30}?(?:na|w|wśród) (?:liście|bazie|liśc\w*"
            r"|odbiorc\w+|subskryb\w+)\W.{0,30}?(?:newsletter|mailing|promoc|ofert|reklam|marketing"
            r"|handlow)\w*",
            r"(?:usun|wykreśl|skreśl|zdję|wypis)\w*\W.{0,25}?z (?:list|baz)\w*\W.{0,25}?(?:newsletter|mailing"
            r"|promoc|ofert|reklam|marketing)\w*",
            r"nie (?:będzie\w*|będę|otrzyma|dostanie)\w* (?:[\w-]+ ){0,4}?(?:wysyła|przesyła|dostawa"
            r"|otrzymywa|rozsyła)?\w*\W.{0,25}?{news} ! {adr} .. {gone}",
        ),
        "no_record_found": (
            r"nie (?:znale|odnale|znajduj|odnajd|odszuka|odnot|figuruj|widniej|widz|posiada|mamy|mam|występuj|"
            r"istniej|udało|zidentyf|zlokaliz|stwierdz|wyszuk|przetwarza|możemy znaleźć|możemy odnaleźć|"
            r"mogę znaleźć|jest zarejestr|jest zapis|jest naszym|jest pan|jest pani|są państwo|ma (?:pana|pani|"
            r"państwa|takie))\w* .. (?:baz|system|klient|kont|umow|adres|dan|pan\w*|państw\w*|zamów|"
            r"rekord|ewidenc|kartot|nazwisk|rejestr|nikogo|takiego|takiej|zasob|u nas|wykaz|spis|aplikac|program|"
            r"osob|wpis|żadn|polis|śladu|numer|wyszuk|archiw|zapis|e-?mail)\w* "
            r"! (?:możliwoś|uprawn|wpływ|podstaw|prawa|sposob|odpow|czas|żadnych informacji o|dostępu|już|powod|"
            r"wystarcz|kompletn|dostateczn|pełnych|potrzeb|przesłan|narusz|incydent|zdarzen|nieprawidł|pojęci|"
            r"zdani|problem|nic przeciw|zamiar|wątpliw|zgod[aęy]\b|obowiąz|interes|stron\w* umow|sens)",
            r"(?:baz|system|ewidenc|kartot|rejestr|zbior)\w* .. (?:nie (?:ma|figur|wid|istn|występ|znajd|znale|"
            r"odnale|zawier|posiad|stwierdz)|brak)\w* ! (?:możliwoś|już)",
            r"(?:brak|zero|żadn\w+)\w*\W.{0,30}?(?:wyników|rekord|wpis|danych (?:o|dot|pod|na|w)|takiego|klienta|"
            r"zapis|konta|umow|w (?:baz|system))\w* ! (?:możliwoś|już)",
            r"(?:nie (?:jest|był|są|figuruj|widniej)|nigdy nie był)\w*\W.{0,30}?(?:naszym klientem|naszą klient|"
            r"klientem|klientką|w naszej|w naszym|w naszych|u nas|zarejestr)\w* ! (?:już|należ)",
            r"nikt (?:o |z )?(?:takim|tym|taki|o)\w*\W.{0,20}?(?:nazwisk|adres|nazw|imieni|u nas)\w*|nikogo (?:o|"
            r"takiego)",
            r"nie przetwarzamy\W.{0,20}?(?:pan|pań|danych|tego|żadn)\w*",
            r"(?:wyszukiwani|wyszuka|sprawdzeni|przeszuka|kwerend|weryfikac|analiz)\w* .. (?:nie (?:dał|przyni|"
            r"zwró|da|wykaz|ujawni|potwierdz|doprowadz)|bez rezult|negatywn|brak|żadn)\w*",
            r"nie (?:jest|są)\w*\W.{0,15}?(?:nam )?(?:znan|przypisan|powiązan|zarejestrowan|zapisan)\w* ! już",
            r"nie (?:wykaza|ujawni)\w*\W.{0,40}?(?:dan|wpis|rekord|pan|osob|konta|klient)\w*",
            r"nie (?:mogę|możemy|udało|potrafi\w+|jestem w stanie|jesteśmy w stanie)\w*\W.{0,15}?(?:pana|pani|"
            r"państwa|go|jej|się|takiego|tego|żadn\w+)? ?.{0,12}?(?:znale|odnale|odszuka|zidentyf|namierzy|"
            r"zlokaliz|wyszuka|dopasowa)\w* ! (?:bez |podani|prosz|prosimy|brak numer)",
            r"(?:nie (?:ma|mamy)) (?:pan|pani|państwo|tu|u nas|w systemie|nikogo|takiego|takiej|"
            r"żadn\w+)\w*\W.{0,30}?(?:kont|umow|klient|pacjent|adres|nazwisk|osob|zamów|rekord|u nas|"
            r"baz)\w* ! (?:możliw|podstaw|upraw|dostęp)",
            r"nic\W.{0,25}?nie (?:wyświetl|wyskak|wychodzi|znajd|znalaz|mam|widać|widz|pokazuj|ma\b|zwraca|figur)\w*",
            r"(?:system|program|wyszukiwark|baza|baz)\w*\W(?!.{0,25}?(?:więcej|już))"
            r".{0,25}?(?:nic|niczego|nikogo|żadn\w+)\W.{0,10}?nie\b|"
            r"(?:jest |mam )?pusto\b",
            r"nie (?:kojarz|znam|znamy|zatrudnia)\w*\W.{0,30}?(?:pan|nazwisk|osob|nikogo|takiego|klient)\w*",
            r"(?:odpowiedź|wynik|rezultat)\w*\W.{0,20}?(?:negatywn|zerow)\w*",
            r"nie (?:uczęszcz|pracuj|mieszka|uczy się|zatrudnia|studiuj|leczy|przebywa|wynajmuj|zamieszk|"
            r"współprac|składał|zamawiał|kupował|robił)\w*\W.{0,40}?(?:tak|nazwisk|nikt|osob|dzieck|u nas|żadn)\w*",
            r"(?:nikt|nikogo|żaden|żadna|żadne)\W.{0,25}?(?:o takim|o takiej|takiego|takiej|z takim|pana|pani|"
            r"tym nazw|tym adres)\w*",
            r"nie (?:potwierdz|wynika|zachodz)\w*,?\W.{0,20}?(?:aby|że|abyśmy|byśmy|"
            r"żeby)\w*\W.{0,25}?(?:przetwarza|posiada|dysponow|mieli|gromadz)\w*",
            r"nie (?:przetwarza|posiada|ma|mamy|gromadzi|przechowuj|dysponuj|administruj)\w*\W.{0,20}?(?:pana|"
            r"pani|państwa|pańsk\w+|tych|takich|żadnych)\W.{0,15}?dan\w* ! (?:już|możliw|podstaw|upraw)",
            r"(?:pana|pani|państwa|takie\w*|adres\w*|nazwisk\w*|osob\w*|takiego \w+)\b\W.{0,40}?(?:nie|"
            r"nigdzie nie) (?:znal|odnal|znajduj|figur|widnie|występ|mamy\b|mam\b|posiad|odszuk|widz|zident|"
            r"zlokal|kojarz|odnotow)\w* ! (?:możliw|podstaw|upraw|wpływ|już|zgod|obowiąz|problem|prawa|dostęp|"
            r"czas|zamiar|potrzeb|powod|wątpliw|pojęci|przesłan|błęd|uzasadn|numer)",
            r"(?:pod|na) (?:tym|tymi|tą|to|pana|pani|państwa|takim|takie|podan\w+|wskazan\w+)\W(?:\w+"
            r" )?(?:danymi|nazwisk\w+|adresem|imieniem|dane|numer\w*)\W.{0,20}?(?:nic|nikt|nikogo|niczego"
            r"|żadn\w+|brak)\b ! zmieni\w*",
        ),
        "interim_reply": (
            r"(?:sprawdz|weryfik|wyjaśni|analiz|ustal|bada|rozpatru|rozpozn|konsult|prowadz|dopytu|badan|"
            r"proced)(?:am|amy|uję|ujemy|imy|emy|ę|my|zę)\b ! (?:uprzejmie wyjaśni|wyjaśniam\w*,? (?:że|iż)|"
            r"ustaliliśmy)",
            r"(?:sprawdz|zweryfik|wyjaśn|przeanaliz|ustal|zbada|dopyta|spyta|zapyta|zajm|przyjrz|pochyl|dowie|"
            r"zorient|rozezn|porozmawia|skonsult|przekażę|podpytam)"
            r"(?:am|amy|uję|ujemy|ię|imy|ę|emy|m|my|iemy|ymy|my się)\b",
            r"(?:wrócę|wrócimy|powrócimy|odezwę się|odezwiemy się|dam znać|damy znać|dam panu|damy państwu|"
            r"poinformuję|poinformujemy|napiszę|odpiszę|odpiszemy|odniosę|odniesiemy)\b(?! (?:mi|nam|mnie|nas)\b)"
            r" ! niech\b",
            r"(?:w trakcie|w toku|na etapie|podczas)\w*\W.{0,25}?(?:weryf|wyjaśn|analiz|rozpatr|sprawdz|ustal|"
            r"procedow|obsług|realiz|badan|konsult|załatw|prac)\w*",
            r"(?:spraw|zgłosz|temat|wnios)\w*\W.{0,25}?(?:jest|są|pozostaje)\w*\W.{0,20}?(?:w toku|w trakcie|"
            r"analizow|wyjaśnian|weryfik|rozpatryw|sprawdzan|procedow|badan|otwart|u (?:kolegi|"
            r"koleżanki))\w* ! (?:połącz|scal|podpię|dołącz|podłącz|dopię)",
            r"(?:trwa|trwają|toczy się)\w*\W.{0,30}?(?:weryf|wyjaśn|analiz|ustal|sprawdz|postępow|prac|konsult|"
            r"kontrol)\w*",
            r"(?:cierpliwo|wyrozumiało)\w* ! (?:dziękuj|dzięki)",
            r"(?:czekam|czekamy|oczekuj\w+)\w*\W.{0,20}?(?:na|odpow|stanow|inform|wyjaśn|"
            r"reakcj)\w* ! (?:pan[aią]?\b|państwa|twoj)",
            r"(?:potrzebuj\w+|wymaga|zajmie|potrwa|potrzeba)\w*\W.{0,25}?(?:czasu|chwil|dni|tygod|analiz|wyjaśn|"
            r"trochę)\w*",
            r"(?:przekaza|skierowa|przesła|podesła|zgłosi|zleci)(?:łem|łam|liśmy|no|n\w|l\w*|one|ono|"
            r"on\w)\w*\W.{0,40}?(?:do|dla|kol|na|w)\w*\W.{0,40}?(?:dział|zesp|komór|jednost|oddział|informaty|"
            r"it\b|koleg|koleż|konsult|specjal|"
            r"sprzeda|osob|wydział|placów|opiekun|techni|odpowied|właściw)\w*",
            r"(?:informacj|wiadomość|odpowiedź) (?:wstępn|cząstkow|tymczas)\w*|odpowiedź przejściow\w*|"
            r"stan sprawy|status sprawy",
            r"(?:termin|czas)\w*\W.{0,20}?(?:rozpatrz|odpow|załatw|wydłuż|przedłuż)\w*\W.{0,40}?(?:wydłuż|"
            r"przedłuż|do dnia|ulega)\w*",
            r"(?:wydłuż|przedłuż)\w*\W.{0,20}?(?:termin|czas)\w*",
            r"(?:muszę|musimy|spróbuj\w*|postara\w*|zamierza\w*|będ[ęz]\w*|chcę|idę|zaraz|już|jutro|dopiero|"
            r"potrzebujemy)\W.{0,25}?(?:zajrze|zagląda|sprawdz|dopyta|zapyta|ustali|zerkn|poszuka|wyjaśni|"
            r"przejrze|spojrze|porozmawia|zweryfik|skonsult|popatrz|upewni|skontaktować się z|naradz|"
            r"przedyskut)\w*",
            r"(?:zajrzę|zajrzymy|zerknę|spojrzę|popatrzę|rzucę okiem|poszukam|poszukamy|poszperam|przejrzę|"
            r"przejrzymy|upewnię się|rozejrzę|pociągnę temat|prześledzę|prześledzimy|zbadam|dowiem|przekażę|"
            r"przekażemy|podpytam)\b",
            r"(?:dać|daj|daj\w*|prosz\w* o|prosimy o|potrzebuj\w*|wymaga|jeszcze)\W.{0,15}?(?:chwil|moment|"
            r"trochę czasu|czas\b|czasu|dzień|dwa dni|kilka dni)\w*",
            r"o (?:wynik|rezulta|dalszych|rozstrzyg|efek|ustaleni|sposobie|decyzji|postęp|"
            r"podjęt)\w*\W.{0,40}?(?:powiadom|poinform|zawiadom|otrzyma|dam znać|damy)\w*",
            r"(?:spraw|zgłosz|temat|wnios)\w*\W.{0,30}?(?:procedow|w rozpatr|w analiz|przedmiotem|poddan|"
            r"w obróbce|w opracow|ciągle|wciąż|jeszcze|nadal otwar)\w*",
            r"(?:popytam|popytamy|wracam|wracamy|pytam|pytamy|czekam|odezwę|odzywam|zapytałem|zapytałam|dopytałem|"
            r"dopytałam|spytałem|spytałam|poprosiłem|poprosiłam|zapytaliśmy)\b\W.{0,40}?(?:do pana|do pani|"
            r"do państwa|z odpow|z inform|jutro|wkrótce|koleg|koleż|w |kto|czy|na|się|skąd|dział|księg|magaz|"
            r"oddział|o )",
            r"(?:zgłosi|przekaza|skierowa|eskalowa)\w*\W.{0,30}?(?:dostawc|producent|informaty|programi|"
            r"administrator|it\b|oddział|centrali|magazyn|księgow|sprzedaw|technicz|partner|operator|logist|kadr|"
            r"hr\b|wykonawc)\w*",
            r"(?:będę|będziemy|pozostajemy) w kontakcie|odpowiedź (?:wkrótce|niebawem|już|prześlę|otrzyma pan|"
            r"otrzyma pani)|więcej (?:wkrótce|niebawem|jutro)|pracuj\w+ nad|wyjaśniam to|ogarniam",
            r"(?:odezwie się|skontaktuje się|odpowie|napisze)\W.{0,25}?(?:pan|państ|z pan|z państ|do pan|kierowni|"
            r"koleg|koleż|osob)\w*",
            r"(?:daję|oddaję|przekazuję|przekazujemy|kieruję|kierujemy|podaję|podsyłam|zlecam|puszczam) (?:to|"
            r"temat|sprawę|zgłoszenie|wiadomość|maila|pana|pani|dalej)\b ! nie (?:przekazuj|kieruj)",
            r"(?:pogadam|pomówię|porozmawiam|zadzwonię|zagadam|wypytam|zorientuję|naradzimy|obgadam|ustalę|"
            r"prześwietlę|wytropię|dojdę)\b\W?.{0,40}?",
            r"(?:wyjaśnieni|ustaleni|czynnoś|prac|analiz|sprawdzani|kontrol)\w*\W.{0,20}?(?:w toku|trwa|trwają|"
            r"potrwa|potrwają|zajmie|zajmą|się toczą)\w*",
            r"(?:prośb|wnios|zgłosz|żądani|spraw|dyspozycj)\w*\W.{0,80}?(?:czeka|oczekuj)\w*\W.{0,15}?(?:na|w)\b",
        ),
        "promise": (
            r"(?:{adr})\w* .. (?:zostanie|zostaną|będzie|będą)\w* .. (?:usun|skas|wykas|wykreśl|zablok|popraw|"
            r"skoryg|sprost|zmien|zaktual|dezakt|wyłącz)\w*",
            r"(?:zostanie|zostaną|będzie)\w* .. (?:usun|skas|wykas|wykreśl|zablok|popraw|skoryg|sprost|zmien|"
            r"zaktual|dezakt|wyłącz)\w* .. {adr}",
            r"(?:usuniemy|usunę|skasuj\w+|wykasuj\w+|wykreślimy|wykreślę|zablokujemy|zablokuję|poprawimy|poprawię|"
            r"skorygujemy|skoryguję|sprostujemy|zmienimy|zaktualizujemy|dezaktywujemy|wyłączymy)\b .. {addr}",
            r"{addr} .. (?:usuniemy|usunę|skasujemy|skasuję|wykasujemy|wykreślimy|wykreślę|zablokujemy|zablokuję|"
            r"poprawimy|poprawię|skorygujemy|skoryguję|sprostujemy|dezaktywujemy|wyłączymy)\b",
            r"(?:zleci|zleca|zlecon|poleci|wnioskowa|zawnioskowa|poprosi|wystąpi|złoży|"
            r"dyspozycj)\w* .. (?:usunięci|skasowani|korekt|zmian|popraw|blokad|zablokowani|wykreśleni|"
            r"sprostowani)\w*",
            r"(?:przekażemy|przekażę|prześlemy|prześlę|skierujemy|skieruję|zgłosimy|zgłoszę|powiadomimy|"
            r"powiadomię|poinformujemy|zawiadomimy|zostanie przekazan\w|podeślę)\b\W.{0,50}?(?:{officer})",
            r"(?:jestem|jesteśmy) w trakcie\W.{0,20}?(?:usuw|popraw|korekt|korygow|zmian|blokow)\w*",
            r"(?:postaram|dołoż|dopilnuj|zadba|dopilnow)\w*\W.{0,60}?(?:usun|popraw|adres|więcej|nie (?:otrzym|"
            r"przych|powtór))\w*",
            r"(?:poprawię|usunę|skasuję|wykasuję|wykreślę|skoryguję|zablokuję|zmienię|naprawię|wyrzucę|poprawimy|"
            r"usuniemy|skasujemy|wykasujemy|wykreślimy|skorygujemy|zablokujemy|naprawimy|wyrzucimy|"
            r"sprostujemy)\b ! (?:zamówieni|rezerwac|wizyt|termin|umow|hasł|faktur|reklamac|konto\b)",
            r"(?:{adr}|pana|pani|państwa)\w*\W.{0,30}?(?:zniknie|znikną|wyleci)\w*",
            r"nie (?:będzie|będą|powinn)\w*\W.{0,30}?(?:już |więcej |się )+.{0,30}?(?:otrzym|przych|powtór|wysył|"
            r"dosta|docier)\w* ! (?:{news}|{gone})",
            r"(?:zajmę|zajmiemy|zajmie) się\W.{0,12}?(?:tym|sprawą|usunięci|popraw|zmian|korekt|skasow)\w*",
            r"(?:przekazuję|przekazujemy|kieruję|kierujemy|zgłaszam|zgłaszamy|przesyłam|przesyłamy|podaję|daję|"
            r"puszczam|eskaluję|informuję o tym|zawiadamiam o tym)\b\W.{0,50}?(?:{officer}) ! nie (?:przekazuj|"
            r"kieruj|zgłasz)",
            r"(?:usuwamy|usuwam|kasujemy|kasuję|poprawiamy|poprawiam|wykreślamy|wykreślam|korygujemy|blokujemy|"
            r"zmieniamy|zmieniam|wycofujemy)\b\W.{0,40}?(?:{addr}) ! (?:nie|tylko|dopiero|wyłącznie|wnios|dyspoz|"
            r"jedynie)\b",
            r"(?:adres|mail|e-?mail|dane|wpis)\w*\W.{0,20}?(?:jest|są)\W.{0,15}?(?:usuwan|kasowan|poprawian|"
            r"wykreślan|korygowan|blokowan|zmienian)\w*",
            r"(?:jutro|dziś|dzisiaj|wieczorem|w tym tygodniu|niebawem|wkrótce|w (?:poniedziałek|wtorek|środę"
            r"|czwartek|piątek)|do (?:końca|piątku|poniedziałku)|za chwilę)\W.{0,40}?(?:usun|zdejm|skasuj"
            r"|wykreśl|popraw|wyrzuc|odepn|zablokuj|zmieni)(?:ą|ie|imy|iemy|ę|my|ją)\b .. {addr} ! (?:jeśli"
            r"|gdy|o ile|dopiero|nie)\b",
            r"(?:tego adresu|adresu|go) już (?:\w+ ){0,3}?nie będzie\b ! {news} ! (?:jeśli|gdy|o ile"
            r"|dopiero)\b",
        ),
        "canned_misread": (
            r"(?:dziękuj\w+|dzięki|podziękow\w+)\w*\W.{0,12}?za\W.{0,20}?(?:telefon\b|rozmow|zakupy|wizy[tc]|"
            r"zainteres\w* (?:nasz|ofert|produk|usług)|wybór|wybranie|lojaln|dołącz|skorzyst|"
            r"rejestrac|polecen|opini|zgłoszenie usterki|złożenie (?:rezyg|wypow)|skontaktowanie się z infol|"
            r"zaufanie\W.{0,30}?(?:ofert|bank|usług|mark)) ! (?:załącz|faktur|adresat|pomył|błędn)",
            r"(?:cieszymy się|miło nam|cieszę się|fajnie|super|bardzo się cieszy\w*),? \b(?:że|"
            r"iż)\b (?:\w+ ){0,3}?(?:jest|wybra|skorzyst|korzyst|zdecyd|dołącz|zainteres|zosta|podoba|przeszed|"
            r"chce|planuj|mogli)\w*",
            r"(?:przykro|szkoda|żałujemy|ubolewamy)\w*\W.{0,12}?(?:że|iż|słyszeć)\w*\W.{0,25}?(?:zrezyg|rezyg|"
            r"odejś|odchodz|rozwiąz|wypowied|opuszcz|nie jest\W.{0,8}?zadow|niezadow|nas opuś|zamkn)\w*",
            r"(?:zamówieni|przesył[kc]|pacz[kc]|rezerwacj|wniosek|reklamacj|produkt|"
            r"zwrot)\w*\W.{0,30}?(?:jest w drodze|w realizacji|jest gotow|wkrótce|został\w* (?:przyjęt|zmienion|"
            r"anulow|potwierdz)|dotrze|czeka|przygotow|kompletow)\w* "
            r"! (?:{ticket})\w*\W.{0,20}?(?:numer|nr)",
            r"(?:chętnie|z przyjemnością|z radością)\w*\W.{0,30}?(?:pomoż|pomog|przygot|zmien|umów|przedstaw|"
            r"doradz|zarezerw|przeniesi|aktywuj|zaprezent|odpowi)\w*",
            r"(?:państwa|pana|pani|twój|twoj\w+|pański\w*)\w*\W.{0,20}?(?:wizy[tc]|termin|pakiet|taryf|abonament|"
            r"umow|rezerwac|polis|rat|pokój|lekcj|zajęci|zabieg|konsultacj)\w*\W.{0,30}?"
            r"(?:zmienion|przesuni|przełoż|przedłuż|odwołan|aktywowan|potwierdz|anulowan|zapisan|odnowion|umówion|"
            r"rozwiąz)\w*",
            r"(?:rozumiem|rozumiemy),? \b(?:że|iż)\b\W.{0,25}?(?:chce|chciał|życzy|potrzebuj|szuka|planuj|ma pan|"
            r"ma pani|mają|zależy|interesuj|ma problem)\w*",
            r"\b(?:aby|żeby|by)\b\W.{0,20}?(?:zmienić|odwołać|przełożyć|zamówić|przedłużyć|aktywować|anulować|"
            r"zwrócić|reklamować)\w*\W.{0,30}?(?:wizy[tc]|termin|zamów|pakiet|taryf|abonament|umow|rezerw|usług|"
            r"produkt|towar|hasł|pin)\w*",
            r"(?:zwrot|wymian|gwarancj|reklamacj)\w*\W.{0,30}?(?:w ciągu|14 dni|30 dni|etykiet|kurier|paczkomat|"
            r"formularz zwrotu)\w*",
            r"(?:proponuj|polecam|zaprasza|zachęca|oferuj)\w*\W.{0,40}?(?:ofert|pakiet|rabat|kod rabat|promocj|"
            r"zakup|sklep|salon|produk|wizy[tc]|termin|wypróbow)\w*",
            *STORED,
            r"(?:kod|bon|rabat|voucher|kupon)\w*\W.{0,30}?(?:rabat|na kolejn|%|zł|na następn|zakup)\w*",
            r"czy\W.{0,20}?(?:mogę|możemy|mogłabym|mógłbym)\W.{0,15}?w czymś\W.{0,10}?pomóc|w czym (?:mogę|"
            r"możemy) pomóc",
            r"(?:szkoda|przykro|żałuj)\w*\W.{0,15}?(?:że|iż)\W.{0,20}?(?:nie chce|odchodz|rozważa|rezyg|opuszcz|"
            r"zamierza|nie zosta|kończy|się rozst)\w*",
            r"okres\w* wypowiedzenia|(?:zniżk|rabat|promocj)\w*\W.{0,30}?(?:na|dla)\b",
            r"(?:jak|zgodnie z|wedle)\W.{0,12}?(?:ustaliliśmy|ustaleni|umówiliśmy|umawialiśmy|rozmawialiśmy|"
            r"rozmow\w+ telefon)\w*",
            r"(?:dziękuj|dzięki)\w*\W.{0,12}?za (?:podanie|przesłanie|dosłanie|odesłanie|wpłat|uregulow|dokumenty|"
            r"zdjęcia|stawienie|przybycie|spotkanie|udział|wypełnienie|odczyt|szybką|dokonanie)\w* ! (?:wiadomoś|"
            r"zgłosz|inform|uwag|mail|adres|reakc)",
            r"czy\W.{0,10}?(?:życzą|życzy|chciałb|chcieliby|woli|wolą|pasuje|odpowiada|interesuj|"
            r"zależy)\w*\W.{0,25}?(?:pan|pani|państ|sobie|ci\b|tobie|termin|godz)",
            r"(?:z przyjemnością|z radością|miło nam|chętnie)\W.{0,25}?(?:potwierdz|inform|poinform|zaprasz|"
            r"zapros|ogłosi|przywita|gości|powita|oferuj)\w*",
            r"(?:zapraszam|czekamy|widzimy się|do zobaczenia|zapraszamy)\W.{0,30}?(?:wizy|salon|zajęci|sklep|"
            r"hotel|pokład|godz|dnia|w dniu|we? (?:ponied|wtor|środ|czwart|piąt|sobot)|recepcj|siłown)\w*",
            r"(?:pani|pana|państwa|twoje|twój|twoja|twoją)\W.{0,15}?(?:konto|profil|umow|zamówieni|rezerwac|"
            r"abonament|członkostw|karnet)\w*\W.{0,30}?(?:zlikwid|zamkn|usun|anulow|rozwiąz|aktywow|zmien|"
            r"przedłuż|zawiesz)\w*",
            r"(?:zlikwid|zamkn|usun|anulow|rozwiąz|aktywow|zmien|przedłuż|zawiesi)(?:o|ę|ą|i|owa)\w*(?:liśmy|łem|"
            r"łam|no|to)\W.{0,20}?(?:pani|pana|państwa|twoje|twój|twoja|twoją)\W.{0,10}?(?:konto|profil|umow|"
            r"zamówieni|rezerwac|abonament|członkostw|karnet)\w*",
            r"(?:cieszymy się|cieszę się|miło(?: nam)?|fajnie|super|świetnie|ekstra|wspaniale|jak dobrze"
            r"|dobrze),? \b(?:że|iż)\b (?:\w+ ){0,4}?(?:wrac|wróci|znów|znowu|ponownie|z nami|jesteś)\w* !"
            r" (?:zgłosz|zgłos|napisa|informu|adres|mail)\w*",
            r"(?:witaj(?:cie)?|witamy) (?:ponownie|znów|znowu|z powrotem)\b|(?:do zobaczenia|widzimy się)"
            r" (?:już )?(?:wkrótce |niebawem |jutro )?(?:na|w|przy|u) (?:sali|macie|siłowni|sklepie|salonie"
            r"|basenie|zajęciach|stoku|restauracji|studiu|korcie|nas|treningu)",
            r"(?:kart|karnet|punkt|bon|voucher|kupon|pakiet|zniżk|vouch|abonament"
            r"|członkostw)\w*\W.{0,30}?(?:nadal|wciąż|ciągle|dalej)\W(?:jest |są )?(?:ważn|aktywn|do"
            r" wykorzyst|czeka|dostępn)\w* ! {adr}",
            r"(?:szkoda|żałujemy|przykro nam),? że (?:\w+ ){0,3}?(?:odejść|odchodzi|odchodzisz|żegna|rezygnuj"
            r"|opuszcz|chcesz nas|chce nas)\w* ! {adr}",
            r"(?:dziękuj\w+|dzięki|podziękow\w+)\w*\W.{0,12}?za\W(?:\w+ ){0,2}?(?:pobyt|podróż|lot\b|nocleg"
            r"|trening|przejazd|wypoczynek|udział|wynajem|lekcj|członkostw|wspóln\w+ (?:czas|podróż|trening"
            r"|zabaw))\w*",
        ),
        "stored": STORED,
        "yes_wanted": (
            r"(?:odpowie|odpisz|odpis|potwierdz|napis|wpis|odesł|odeśl)\w*\W.{0,30}?(?:słow\w+ )?[\"']?(?:tak|yes|"
            r"ok|stop|potwierdzam|anuluj|zgoda|zgadzam się)[\"']?(?:\W|$) ! [?]",
            r"[\"'](?:tak|yes|ok|potwierdzam|anuluj)[\"']",
            r"(?:odpowiedz|odpowiedź|odpowiadając) (?:na tę wiadomość |na tego maila |"
            r"na ten e-?mail )?(?:,? )?\b(?:aby|by|żeby)\b\W.{0,12}?(?:potwierdzi|anulow|odwoł|zamówi|zarezerw|"
            r"przedłuż)\w*",
            r"(?:prosz\w+|prosimy)\w*\W.{0,20}?(?:o potwierdzenie|potwierdzić)\w*\W.{0,40}?(?:wizy[tc]|termin|"
            r"zamówien|rezerwac|przedłuż|wypowiedz|rezygnac|adres\w* (?:dostaw|e-?mail)|dan\w+|chęci|zakup|zmian|"
            r"umow)\w*",
        ),
        "event": (
            r"(?:w załączeniu|w załączniku|załączam\w*|przesyłam\w*|wysyłamy|przekazujemy|wystawiliśmy|wystawiono|"
            r"dostępn\w+ jest|udostępniliśmy|informujemy o wystawieniu)\w*\W.{0,50}?"
            r"(?:faktur|e-?faktur|rachun|polis|umow|rozliczeni|wyciąg|zestawien|wynik|dokument|potwierdz|protok|"
            r"bilet|harmonogram|aneks|nota|decyzj|wezwanie|ofert|plan|skierow|recept|deklarac|zaświad|umów|cennik|"
            r"ekspert)\w*",
            r"(?:nowa|twoja|państwa|pani|pana|bieżąca|kolejna|elektroniczna|wystawiona) (?:e-?)?(?:faktura|polisa|"
            r"rata|przesyłka|paczka|składka|rezerwacja|wizyta|recepta|umowa|prognoza|nota)",
            r"(?:faktur|rachun|rat|składk|należnoś|opłat|płatnoś|kwo[tc]|sald|zaległoś|czynsz|zobowiąz|"
            r"niedopłat)\w* .. (?:do zapłaty|termin płatn|płatn\w+ do|zł\b|pln\b|opłac|ureguluj|uregulow|wpła[tc]|"
            r"na kwotę|w wysokości|zapłac|zaksięg|upływa)\w*",
            r"termin płatności|kwota do zapłaty|do zapłaty|numer rachunku do wpła[tc]|potwierdzenie (?:zamówienia|"
            r"rezerwacji|wpłaty|płatności|przelewu|wizyty|zakupu|przyjęcia zlecenia|nadania|zawarcia|zapisu)",
            r"(?:pacz[kc]|przesył[kc]|kurier|zamówieni|dostaw)\w*\W.{0,50}?(?:nadan|wysłan|wydan|doręcz|dostarcz|"
            r"w drodze|odbior|odebran|czeka|gotow|przekazan|skomplet|zrealiz|wyruszy|dotrze|przybędzie|będzie u|"
            r"spakow)\w* ! {adr}",
            r"(?:przypomin|zaprasz|potwierdz|informuj)\w*\W.{0,40}?(?:wizy[tc]|termin|rezerwacj|spotkani|zabieg|"
            r"badani|przegląd|szkoleni|zajęci|zebrani|egzamin|lekcj|konsultac|lot|przyjazd|"
            r"pobyt)\w*\W.{0,60}?(?:\d|dni|jutro|godz|poniedz|wtor|środ|czwart|piąt|sobot|niedz)",
            r"przypom\w+\W.{0,25}?(?:płatno|wizy[tc]|zapłac|termin|rat|składk|opłac|odbior|zwroc|książ|przegląd|"
            r"nieopłac)\w*",
            r"(?:wizy[tc]|spotkani|zabieg|badani|przegląd|lekcj|jazd|konsultac|hospitaliz|rezonans|"
            r"operacj)\w*\W.{0,50}?(?:umówion|zaplanowan|wyznaczon|zarezerwowan|odbędzie|potwierdzon|odwołan|"
            r"przełożon|w dniu|dnia \d|\d\d?[.:]\d\d)\w*",
            r"(?:wynik|badani|opis)\w*\W.{0,40}?(?:gotow|dostępn|do odbioru|odbioru|załącz|są już)\w*",
            r"(?:twoj|państwa|pani|pana|pańsk)\w*\W.{0,20}?(?:samochód|auto|pojazd|sprzęt|laptop|rower|urządzenie|"
            r"zegarek|okulary|telefon)\w*\W.{0,30}?(?:gotow|napraw|odbior|odebra|czeka)\w*",
            r"(?:umow|polis|ubezpieczen|subskrypcj|abonament|karnet|członkostw|pakiet|licencj|domen|gwarancj|"
            r"karta)\w*\W.{0,40}?(?:wygasa|kończy się|dobiega|zostanie przedłuż|odnow|przedłuż|wygaś|upływa|"
            r"ważn\w+ do)\w*",
            r"(?:zalogowano|logowanie|nowe logowanie|zmieniono hasło|hasło zostało|przelew|wpłata|obciążen|uznani|"
            r"transakcj)\w*\W.{0,40}?(?:konto|konta|rachun|zaksięg|kart|zł\b|zreal|wykon|zleco|wpłyn|otrzyma|"
            r"kwo[tc])\w* ! {ticket}",
            r"(?:zużyci|odczyt|stan)\w*\W.{0,15}?(?:licznik|wodomierz|energii|gazu|wody)\w*|prognoz\w+ (?:zużyc|"
            r"faktur)\w*",
            r"(?:numer|nr) (?:faktury|przesyłki|zamówienia|rezerwacji|polisy)\s*:? [\w/-]*\d",
            r"(?:bilet|karta pokładowa|voucher|rezerwacja)\w*\W.{0,30}?(?:lot|rejs|pociąg|hotel|koncert|spektakl|"
            r"wyjazd|załącz)\w*",
            r"(?:wyprzedaż|promocja|rabat|-\d\d ?%|\d\d% taniej|nowa kolekcja|tylko (?:dziś|dzisiaj|do niedzieli))",
            r"(?:drodzy|szanowni) rodzice|zebrani\w+ (?:rodzic|z rodzic)\w*|wycieczk\w+ (?:klas|szkol)\w*|"
            r"(?:oceny|uwaga|frekwencj\w+)\w*\W.{0,20}?(?:syn|córk|dziec|uczn)\w*",
            r"(?:faktur|e-?faktur|rachunek|polis|umow|rozliczeni|wyciąg|zestawien|bilet|harmonogram|zaświadcz|"
            r"decyzj|duplikat|deklarac|potwierdzenie przelewu|pit\b|pasek)\w*\W.{0,50}?(?:dostępn|w załącz|"
            r"do pobrania|gotow|przesyłam|wystawion|wygenerow|czeka)\w* ! (?:prosz|prosimy) .{0,30}?(?:usun|"
            r"zniszcz|skas|przes|odesł) ! (?:omył|pomył|błędn)",
        ),
        "auto_ack": (
            r"(?:otrzyma(?:liśmy|łem|łam|no)|wpłynę\w*|dotar\w*|przyję(?:liśmy|to|t\w)|zarejestrowa(?:liśmy|no|"
            r"n\w*)|odebraliśmy|dostaliśmy|wpłynęł\w*)\w*\W.{0,60}?(?:wiadomo|zgłosz|zapyt|e-?mail|mail|spraw|"
            r"wnios|pism|koresp|reklam|skarg)\w*",
            r"(?:wiadomo|zgłosz|zapyt|e-?mail|mail|spraw|wnios|pism|koresp|reklam|"
            r"skarg)\w*\W.{0,60}?(?:otrzyma(?:liśmy|n)|wpłynę|dotar|przyję|zarejestrow|utworzon|założon|nadano|"
            r"nadaliśmy|oznaczon|zapisan|odnotow|dodan|zostało doda|trafił\w* (?:do nas|do (?:nasz|działu|zespołu|"
            r"systemu|kolejki|właściw|odpowied))|skierowan)\w* ! {adr}\W.{0,30}?(?:{gone})",
            r"potwierdz\w*\W.{0,20}?(?:otrzyman|przyję|wpływ|wpłynię|odbi|rejestrac|zarejestr|"
            r"zgłoszen)\w* ! (?:prosz|prosimy|usun)",
            r"(?:nadano|nadaliśmy|otrzymał\w*|przydziel\w+|oznacz\w+|utworz\w+|posiada|zarejestr\w+|"
            r"prowadzon\w+)\w*\W.{0,25}?(?:nume|nr|id|identyfikator|sygnatur)\w*\W.{0,30}?\d",
            r"(?:nume\w*|nr|id|sygnatur\w*|identyfikator\w*)\w*\W.{0,12}?(?:zgłosz|spraw|ticket|wiadom|refer|"
            r"zapyt|reklam|wnios|koresp)\w*\s*(?:to|jest|:|-)",
            r"(?:odpowie(?:my|dzi?\W.{0,20}?udziel)|udzielimy|odpowiadamy|odpiszemy|skontaktuje\w* się|"
            r"odezwiemy się|rozpatrzymy|rozpatrzon|odpowiedź (?:otrzyma|nastąpi|zostanie|prześlemy)|zajmiemy się|"
            r"zajmie się)\w*\W.{0,80}?"
            r"(?:w ciągu|do \d|w terminie|jak najszybciej|najszybciej|niezwłocznie|wkrótce|możliw|najbliższ|"
            r"godzin|dni|kolejnoś|bez zbędnej|zbędnej)\w*",
            r"(?:w ciągu|do \d+|w terminie|jak najszybciej|najszybciej|niezwłocznie|"
            r"wkrótce)\w*\W.{0,60}?(?:odpowie(?:my|dz)|udzielimy|odpiszemy|skontaktuj|odezwiemy|rozpatrz|zajmiemy|"
            r"odpowiedź)\w*",
            r"(?:czas|termin) (?:oczekiwania |na |rozpatr\w+ |odpow\w+ |realizac\w+ )+.{0,30}?\d",
            r"(?:nasz|jeden z nasz|nasi|konsultant|pracownik|doradc|zesp)\w*\W.{0,40}?(?:skontaktuj|odpowie\b|"
            r"odpowiedzą|odpisze|zajmie|odezw|zapozna|przystąpi)\w*",
            r"(?:w tytule|w temacie|temacie wiadomości|w dalszej korespondencji|"
            r"przy kolejnym kontakcie)\w*\W.{0,50}?(?:nume|nr|nie zmien|zachow|powoł|poda)\w*",
            r"(?:twoje|państwa|pana|pani|pańskie) (?:zgłoszenie|zapytanie|wiadomość) (?:zostało |została |"
            r"jest )?(?:przyjęt|zarejestr|w kolejce|otrzyman|dodan)\w*",
        ),
        "by_machine": (
            r"(?:automatyczn|systemow)\w*\W.{0,25}?(?:wygener|wiadom|odpow|potwierdz|wysłan|generow|e-?mail|mail|"
            r"powiadom|utworz)\w*",
            r"(?:wygener|wiadom|odpow|potwierdz|wysłan|generow|e-?mail|mail|powiadom|"
            r"utworz)\w*\W.{0,25}?(?:automatyczn|przez system|systemow)\w*",
            r"(?:prosimy|proszę) (?:o nieodpowiadanie|(?:na (?:nią|tę|ten|niego)\w*\W.{0,12}?)?nie odpowiadać)\w*|"
            r"nie odpowiadaj\w*|prosimy nie odpisywać|autoresponder|autoodpowied\w*|noreply|no-reply",
        ),
        "out_of_office": (
            r"(?:nie (?:ma|będzie) mnie|jestem nieobecn|przebywam|jestem poza|poza biurem|nieobecnoś|"
            r"będę nieobecn|nieobecn[yaei])\w*",
            r"(?:na|podczas|w trakcie|przez|do końca|z powodu) (?:\w+ )?(?:url(?:op|opie)|zwolnieni|delegac|wakac|"
            r"macierzyń|wychowawcz|wyjazd|szkoleni|chorob)\w* ! (?:wyniki|zwolnienie z opłat)",
            r"urlop\w*",
            r"(?:wracam|wrócę|będę (?:z powrotem|dostępn|ponownie|w biurze|w pracy|osiągaln)|wróci|"
            r"dostępn[yai] (?:ponownie )?od|z powrotem od|ponownie dostępn\w*|do pracy wracam)\w*\W.{0,40}?(?:\d|"
            r"poniedz|wtor|środ|czwart|piąt|stycz|lut|mar|kwie|maj|czerw|lip|sierp|wrz|paźdz|list|grud|w biurze|"
            r"biur)",
            r"(?:biuro|sekretariat|gabinet|poradnia|przychodnia|sklep|kancelaria|praktyka|firma|szkoła|urząd|"
            r"placówka|recepcja)\w*\W.{0,30}?(?:nieczynn|zamknięt|nie pracuje|przerwa)\w*",
            r"(?:przerw|dni)\w* (?:świąteczn|urlopow|wakacyjn|woln|technolog)\w*\W.{0,40}?(?:\d|do)",
            r"(?:już |nie )(?:\w+ )?(?:pracuj|zatrudni)\w*\W.{0,25}?(?:w (?:firmie|spółce|nasz|naszej|tej|tym)|"
            r"u nas|tutaj|dłużej|już|na tym|urząd|szpital|działu)\w*",
            r"(?:zakończy|odsz)\w*\W.{0,12}?(?:pracę|współprac|z (?:firmy|pracy))\w* ! {ticket}",
            r"(?:w (?:sprawach )?pilnych|w nagłych|pilne sprawy|w sprawach niecierp|"
            r"w pilnej sprawie)\w*\W.{0,60}?(?:kontakt|pros|kier|zast|dzwon|pis|@)\w*",
            r"(?:zastęp(?:uje|stwo|ują|ować)|w (?:moim|jej|jego) zastępstwie|podczas mojej nieob|na czas mojej|"
            r"pod moją nieob|w czasie mojej)\w*",
            r"(?:ograniczon|utrudnion)\w+\W.{0,12}?dostęp do (?:poczt|mail|e-?mail|skrzynk)\w*",
            r"nie (?:jestem|jest)\W.{0,12}?(?:pracowni|zatrudni|częścią|w firmie|dostępn|związan|osiąg)\w*",
            r"(?:rozsta|zmieni)\w*\W.{0,12}?(?:się z firm|pracodawc|pracę|miejsce pracy)\w*|(?:spraw|obowiąz|"
            r"stanowisk)\w* (?:\w+ )?(?:przejm|przejął|przejęł)\w* ! {officer}",
            r"(?:odpoczywam|wyjechałem|wyjechałam|wyjeżdżam|jestem w podróży|mam wolne|biorę wolne|"
            r"jestem na)\b ! jestem na (?:tak|nie|miejscu)",
            r"będę (?:dopiero |znów |znowu |z powrotem |w biurze |dostępn\w+ )*(?:od |w |we |po )?(?:\d{1,2}[. ]|"
            r"ponied|wtor|środ|czwart|piąt)",
            r"nie (?:czytam|odbieram|sprawdzam) (?:poczty|maili|wiadomości|skrzynki)",
        ),
        "mailbox_unmonitored": (
            r"(?:skrzynk|adres|konto|wiadomo|odpowied|mail|e-?mail|koresponden|poczt)\w*\W.{0,50}?nie (?:jest|są|"
            r"będ\w+|był\w*)\w*\W.{0,20}?(?:obsługiw|monitorow|czytan|odczyt|odbieran|sprawdzan|przegląd|"
            r"kontrolow|rozpatryw|śledzon|nadzorow|aktywn|dostarcz)\w* ! {cust}",
            r"nie (?:odczyt|czyta|sprawdza|monitor|odbiera|przegląd|obsług)\w*\W.{0,40}?(?:skrzynk|adres|wiadomo|"
            r"odpowied|mail|koresp|poczt)\w* ! (?:nie czytam\b|będę|urlop|wracam|wrócę|nieobec)",
            r"nikt (?:jej |jego |go |tego |tej |nie |tu )*.{0,15}?(?:nie )?(?:czyta|odczyt|sprawdz|obsług|monitor|"
            r"odbier|zagląda)\w*",
            r"(?:skrzynk|adres|konto)\w*\W.{0,40}?(?:służy|przeznaczon|używan|"
            r"wykorzystywan)\w*\W.{0,15}?(?:wyłącznie|tylko|jedynie)\w*\W.{0,20}?(?:do wysył|wysył|nadaw|powiad|"
            r"komunik|automat|wych)\w*",
            r"(?:wyłącznie|tylko|jedynie) do wysy\w*|skrzynk\w+ (?:nadawcz|wysyłkow|techniczn|nieobsługiwan|"
            r"niemonitorow)\w*|adres techniczny",
            r"(?:skrzynka|ten adres|to konto|adres e-?mail|skrzynki)\b\W.{0,30}?(?:nieaktywn|wyłączon|zlikwidowan|"
            r"wygaszon|nie działa|już nie istn|nie istn|wycofan|zamknięt|nie\W.{0,12}?już)\w*\W.{0,40}?(?:prosimy|"
            r"proszę|nowy|pisa|kontakt|nikt|$)",
            r"nie (?:odpowiada|odpisyw|odpisuj|pisz|pisa)\w* .. (?:adres|skrzynk|konto|"
            r"mailbox)\w* ! (?:automatyczn|wygenerow|{ticket})",
            r"(?:odpowiedzi|wiadomości) (?:wysłane|wysyłane|kierowane|przesłane|"
            r"nadesłane)\w*\W.{0,30}?(?:nie dotr|nie trafi|nie będą|przepad|kasowan|usuwan|odrzuc|giną|"
            r"nie zostaną)\w*",
            r"(?:na|do) (?:ten|tego|tę|tej|podany|powyższy|niniejszy)\W(?:adres|skrzynk|"
            r"konto)\w*\W.{0,30}?nie (?:odpowiada|odpisyw|pisz|pisa|należy|można|kierow|wysył)\w*",
            r"(?:wiadomoś|odpowiedz|korespondencj|mail|e-?mail)\w*\W.{0,30}?(?:przychodząc|kierowan|wysłan|"
            r"nadesłan)\w*\W.{0,40}?(?:kasowan|usuwan|ignorowan|odrzucan|nie dociera|nie trafia|bez odpowiedzi)\w*",
        ),
        "ticket_closed": (
            r"(?:{ticket})\w* .. (?:zamkn|rozwiązan|zakończ|zrealizow|zostało uznan\w+ za zakoń|uznajemy za|"
            r"uważamy za|oznaczon\w+ jako|archiwiz|załatwion|wyjaśnion)\w* ! (?:domen|gdy|kiedy|jak tylko|"
            r"zostanie poinform|po zakończeniu)",
            r"(?:zamykam|zamykamy|zamknęliśmy|zamknąłem|zamknęłam|zamknięto|zakończyliśmy|zakończono|rozwiązano|"
            r"rozwiązaliśmy|uznajemy|uważamy|archiwizujemy|uznaję|uważam)\w*\W.{0,40}?(?:{ticket})",
            r"(?:status|stan)\w*\W.{0,25}?(?:rozwiązan|zamkn|zakończ|zrealiz|załatw|resolved|closed|solved)\w*",
            r"(?:brak|nie otrzymal\w*|nie uzyskal\w*|wobec braku|z powodu braku)\w*\W.{0,25}?(?:odpowiedzi|"
            r"reakcji|kontaktu|informacji zwrotnej)\w*\W.{0,80}?(?:zamk|zakoń|rozwiąz|uzna)\w*",
            r"(?:ponownie|ponowne) (?:otwor|otwarc|otwór)\w*|(?:otwor|otwarc|wznow)\w+\W.{0,15}?(?:zgłosz|spraw|"
            r"ticket)\w*",
            r"(?:sprawa|temat|zgłoszenie)\w*\W.{0,15}?(?:dla nas|z naszej strony|"
            r"po naszej stronie)\w*\W.{0,12}?(?:zamkn|zakończ|załatw|wyczerp|skończ)\w*",
        ),
        "ticket_merged": (
            r"(?:połącz|scal|skonsolid|złącz|spię|sklej|zduplik)(?:on|il|ył|yl|ono|ali|owan|owal|t|to|"
            r"liś)\w*\W.{0,70}?(?:{ticket}|numer|nr|[\[#]|\d{3})",
            r"(?:{ticket}|[\[#]\w*\d+)\w*\W.{0,60}?(?:połącz|scal|skonsolid|złącz|dołącz|podłącz|podpię|dopię|"
            r"włączon|przyłącz)(?:on|il|ył|yl|ono|t|owan|liś|en)\w*",
            r"duplikat\w*|(?:dalsz|dalej|odtąd)\w*\W.{0,30}?(?:prowadz|pod|w ramach|koresp|"
            r"obsług)\w*\W.{0,30}?(?:nume|nr|pod|sygnat|zgłosz)\w*\W.{0,20}?\d",
            r"(?:pod (?:wspólnym|jednym)|w ramach (?:jednego|wspólnego|zgłoszenia|sprawy))\w*\W.{0,30}?(?:nume|"
            r"zgłosz|spraw|wątk|nr|\d)\w*",
            r"(?:podpię|podłączy|dołączy|dopię|przypisa|włączy|podczepi|doczepi|przeni[eo]s)(?:łem|łam|liśmy|ła|ł|"
            r"to|ty|te|ta|ono|no|ony|ona|one|on)\w*\W.{0,40}?(?:{ticket})\w*\W.{0,30}?(?:pod|do|w|z|ze)\b",
            r"(?:pod|do|z|ze)\W.{0,25}?(?:istniejąc|wcześniejsz|główn|otwart|poprzedni|nadrzędn|"
            r"trwając)\w*\W.{0,15}?(?:{ticket})",
            r"(?:{ticket})\w*\W.{0,40}?(?:prowadzon|obsługiwan|rozpatrywan|kontynuowan)\w*\W.{0,20}?(?:łącznie|"
            r"wspólnie|razem|pod)\b",
        ),
        "survey": (
            r"ankie[tc]\w*|kwestionariusz\w*|badani\w* (?:satysf|opini|zadow|nps)\w*",
            r"(?:oceń|ocenić|ocenę|ocena|wystaw ocenę|wystawić opini|oceni\w*)\w*\W.{0,40}?(?:obsług|konsult|"
            r"rozmow|kontakt|nas\w*|jakoś|usług|pomoc|wizy[tc]|zakup|prac|doświadcz|skali|gwiazd|zadowol|satysf|"
            r"pobyt|współprac|produkt)\w*",
            r"(?:jak|czy)\w*\W.{0,20}?(?:oceniasz|oceniają|ocenia pan|zadowolon|usatysfakc|poradziliśmy|poszło|"
            r"nam poszło|jesteś zadow)\w*",
            r"(?:twoja|państwa|pani|pana|pańska) opini\w*|podziel\w* się (?:\w+ )?(?:opini|wraże|uwag)\w*|"
            r"(?:zostaw|wystaw|dodaj|napisz)\w*\W.{0,12}?(?:opini|recenz)\w*",
            r"(?:poleci|polecił|prawdopodob)\w*\W.{0,40}?(?:znajom|polec|przyjac|rodzin)\w*|w skali od",
            r"(?:zadowolon|niezadowolon)\w*\W+.{0,20}?(?:neutral|niezadowolon|bardzo zadow|średnio)\w*|"
            r"co (?:sądzisz|myślisz|sądzą|myślą|pan sądzi)\W.{0,30}?(?:obsłu|nas|usług|kontak|zakup)",
        ),
        "challenge_response": (
            r"(?:potwierdz|zweryfikuj|zatwierdź|autoryz|kliknij|kliknąć|klikając|kliknięci|"
            r"wejdź)\w*\W.{0,80}?(?:aby|żeby|by|w celu|wtedy)\w*\W.{0,40}?(?:dostarcz|doręcz|trafi|dotar|"
            r"wiadomoś.{0,20}?(?:przekaz|dostar|dorę)|nadawc)\w*",
            r"(?:aby|żeby|by|w celu)\w*\W.{0,50}?(?:dostarcz|doręcz|dotar|trafi|wiadomoś.{0,20}?(?:przekaz|dostar|"
            r"dorę))\w*\W.{0,80}?(?:potwierdz|zweryfik|kliknij|kliknąć|przepis|wpis|rozwiąż|odpowiedz|link|"
            r"autoryz)\w*",
            r"(?:robot|botem|automatem|captcha|człowiekiem|żyw\w+ osob)\w* ! (?:obsług|nasz\w* (?:bot|chat)|"
            r"robot\w* (?:koszą|kuchen|sprząt))",
            r"(?:przepis|wpis|wprowadź|wprowadz|podaj|rozwiąż|wybierz)\w*\W.{0,25}?(?:znak|obraz|kod z obraz|"
            r"literk|działani|zagadk|puzzle|cyfry z)\w*",
            r"(?:wiadomoś|e-?mail|mail)\w*\W.{0,30}?(?:wstrzyman|zatrzyman|kwarantann|oczekuj\w+ na (?:potwierdz|"
            r"weryf|zatw))\w*",
            r"(?:ochron|filtr|system)\w* (?:antyspam|przed spam|przeciwspam)\w*|biał\w+ li(?:st|"
            r"śc)\w* (?:nadawc)?|zaufan\w+ nadawc\w*|zatwierdzon\w+ nadawc\w*",
            r"potwierd\w*\W.{0,20}?(?:swój|swojego|twój|twojego|swoją) (?:adres|e-?mail|mail|wiadomoś)\w*",
        ),
        "bounce": (
            r"nie (?:mogła|mógł|mogły|może|można|udało|została|został|zostały|dało|"
            r"będzie)\w*\W.{0,25}?(?:dostarcz|doręcz)\w*",
            r"(?:niedostarcz|niedoręcz|nie ?dostarczon)\w*|(?:dostarczani|dostarczeni|"
            r"doręczeni)\w*\W.{0,30}?(?:niepowodz|nie powiod|opóźn|błąd|nieudan|niemożl)\w*",
            r"(?:skrzynk)\w*\W.{0,20}?(?:pełn|przepełn|nie istn|przekrocz)\w*|adresat (?:nieznany|nie istn)|"
            r"mail delivery|użytkownik nieznany|nieznany (?:adresat|odbiorca)",
            r"(?:wiadomoś\w*\W.{0,20}?(?:odrzucon|zwrócon)|delivery status|undeliver|mailer-daemon)\w*",
        ),
        "legal_threat": (
            r"wezwani\w* (?:do (?:zaprzest|zanie|zapłat|usunięc|naprawien|wydan|zaniech|wyjaś|dobrow)|przedsąd|"
            r"ostatecz|przedproces)\w*|wzywa\w*\W.{0,30}?(?:do (?:zaprzest|zanie|zapłat|natychm|zaniech|niezwł)|"
            r"pana|panią|państwa do)\w*",
            r"(?:na drog\w+ (?:sądow|prawn|postęp)|drog\w+ sądow\w*|przed sąd\w*|do sądu|w sądzie|pozew|pozwu|"
            r"pozwem|pozwiem|powództw|postępowani\w+ (?:sądow|karn|egzek|przygot|cywil)|"
            r"zabezpieczeni\w+ (?:roszcz|dowod|powód))\w* "
            r"! (?:może pan|mogą państwo|może pani|proszę|pozostaje|właściwy|rozstrzyg|między|ewentualn|"
            r"nie rozstrz|przysługuj|mogą|należy (?:kierow|dochodz|wystąp|rozwiąz|rozstrzyg)|w razie potrzeby)",
            r"(?:kroki?|kroków|działani\w*|środk\w*|konsekwencj\w*|odpowiedzialno\w*) (?:\w+ )?(?:prawn|sądow|"
            r"karn|cywiln|procesow)\w*",
            r"(?:prokuratur|policj|organ\w* ścigania|przestępstw)\w*",
            r"(?:odszkodowan|zadośćuczyn|kar\w+ umown|(?:nasz|moj|swoj|dochodz|podnos|wystąpi|"
            r"kieruj)\w* (?:\w+ )?roszcze(?:ni|ń)|naruszeni\w* dóbr|dóbr osobistych|"
            r"dochodzi\w* (?:\w+ )?(?:swoich|roszcz|praw|kosz|zapł))\w* ! (?:należy|ewentualn|proszę|prosimy|może|"
            r"mogą|likwidac|polis|szkod\w+ nr|zgłoszeni\w* szkody)",
            r"pod rygorem|w przeciwnym (?:razie|wypadku)\w*\W.{0,50}?(?:sąd|praw|kroki|zawiadom|zgłos|policj|"
            r"skier|spraw|adwok)\w*",
            r"(?:adwokat|kancelari|radc\w+ prawn|pełnomocnik\w*|mecenas|prawni[kc])\w*\W.{0,60}?(?:imieniu|"
            r"reprezent|mocodaw|wzyw|skontakt|zajmie|będzie|wystąpi|działa|otrzym|umocow|rozmaw|moj|"
            r"nasz\w* prawnik|oddam|przekaż)\w* ! (?:został\w* przekaz|przekazali|przekazan)",
            r"(?:w imieniu|z upoważnienia|na zlecenie|działając).{0,30}?(?:mocodaw|mandant|klienta,|"
            r"mojego klienta|mojej klientki|naszego klienta|swojego klienta|powod)\w*|mocodaw\w*|mandant\w*",
            r"(?:nęka|stalking|napast|szantaż|oszczerst|zniesław|groźb|bezprawn)\w*",
            r"(?:obciąż|poniesie|zwrot\w*|pokry)\w*\W.{0,25}?koszt\w+\W.{0,25}?(?:prawn|sądow|postęp|zastęp|"
            r"obsługi praw|adwok|pomocy)\w*",
            r"(?:zabezpiecz|zachowa|nie usuw|nie niszcz|przechow)\w*\W.{0,60}?(?:dowod|materiał\w* dowod|"
            r"na potrzeby postęp)\w*|ostatni\w* (?:ostrzeż|wezwan|upomn)\w*|ostrzegam\w*",
            r"(?:będziemy|będę) (?:zmuszen|zmuszon)\w*|spotkamy się w sądzie|podam\w* (?:pana|panią|was|"
            r"do sąd)\w*|donos\w*|zgłoszę (?:to|sprawę|was|pana|panią) (?:na|do)",
            r"(?:zaniechani|zaprzestani)\w*\W.{0,30}?(?:narusz|działań|nękan|dalsz|kontakt)\w*|"
            r"kradzież\w* (?:tożsam|dan)\w*|włama\w*",
        ),
        "suspicious": (
            r"(?:poda|prześl|wpis|wprowadź|potwierdz|zmień|zresetuj|odnów|zaktualiz|wyśl|przesła|wygasł|wygaśni|"
            r"wygasa|odczyt|przekaż|przekaza)\w*\W.{0,50}?(?:hasł|pin\b|kod\w* (?:sms|jednoraz|weryf|dostęp|"
            r"potwierdz|auto|blik|z sms|otrzym|6)|dane logowania|login i|cvv|cvc|blik|dane karty|"
            r"numer\w* karty (?:płat|kred))\w*"
            r" ! (?:ebok|panel|portal|strefie|serwisie|aplikacj|koncie|samodzielnie)\w*\W.{0,25}?po podaniu"
            r" ! po podaniu (?:loginu|numeru klienta)",
            r"hasł\w*\W.{0,40}?(?:wygas|potwierdz|zmie[ńn]|podaj|podać|zresetuj|utraci|blokad)\w*",
            r"(?:sześciocyfrow|6-?cyfrow|jednorazow|weryfikacyjn|autoryzacyjn|czterocyfrow|"
            r"6 cyfr)\w*\W.{0,15}?(?:kod|hasł|pin)\w*|kod\w*\W.{0,20}?(?:przyszedł|wysłaliśmy na|"
            r"otrzyma\w+ (?:pan|pani|sms)|sms)\w*",
            r"(?:numer\w* (?:konta|rachunku)|nr (?:konta|rachunku)|iban|dane (?:bankowe|karty|rachunku)|"
            r"rachunk\w* bankow\w*|konto bankowe)\w*\W.{0,80}?(?:zwrot|refund|przela|wypłac|odszkod|nadpłat|"
            r"rekompens|środk|zwró)\w*",
            r"(?:zwrot|refund|przel|wypła|odszkod|nadpłat|rekompens|zwró|nagrod|"
            r"wygran)\w*\W.{0,80}?(?:numer\w* (?:konta|rachunku)|nr (?:konta|rachunku)|iban|dane (?:bankowe|karty|"
            r"rachunku)|rachunek bank|konto bankowe|danych karty|poda\w+ (?:konto|rachun))\w*",
            r"(?:zainstalu|instalac|pobierz|pobrać|zainstalow|anydesk|teamviewer|zdaln\w+ (?:dostęp|"
            r"pulpit))\w*\W.{0,40}?(?:aplikac|program|oprogram|plik|certyf|wtyczk|anydesk|teamviewer|komput|"
            r"pulpit|zabezp)\w*|anydesk|teamviewer",
            r"(?:otw[oó]rz|otworzyć|pobierz|uruchom)\w*\W.{0,25}?(?:załącz|plik|dokument)\w*\W.{0,50}?(?:aby|żeby|"
            r"by|w celu|potwierdz|weryf|hasł|zalog|makr)\w*",
            r"(?:zalogow|zaloguj|logow)\w*\W.{0,50}?(?:swoj\w+ (?:poczt|skrzynk|kont\w+ e-?mail|hasłem)|"
            r"kont\w+ (?:e-?mail|poczt|microsoft|google|office)|danymi (?:do )?(?:poczt|skrzynk|e-?mail))\w*",
            r"(?:konto|skrzynka|poczta|dostęp)\w*\W.{0,30}?(?:zostanie|zostało|będzie)\w*\W.{0,20}?(?:zablokowan|"
            r"zawieszon|dezaktyw|usunięt|ogranicz)\w*\W.{0,80}?(?:kliknij|zaloguj|potwierdz|podaj|link|zweryf|"
            r"otw[oó]rz|aby|jeśli|w ciągu)\w*",
            r"(?:kliknij|klikn|wejdź)\w*\W.{0,40}?(?:link|tutaj|poniż)\w*\W.{0,60}?(?:odblok|zweryfik|"
            r"potwierdz\w* (?:tożsam|dan|kont|rachun|płat)|odebra|uniknąć|zaktual)\w*",
            r"(?:wygrał|wylosowan|spadek|spadk|bitcoin|kryptowal|okup)\w*",
            r"(?:zalog|logow)\w*\W.{0,50}?(?:aby|żeby|by|w celu)\W.{0,30}?(?:zobaczy|wyświetl|otworz|obejrz|pobra|"
            r"odczyt|przeczyt|zachowa|uniknąć)\w*",
            r"udostępni(?:ł|ła|ono|li)\b\W.{0,40}?(?:plik|dokument|pdf|folder)\w*\W.{0,80}?(?:zalog|otw|klik|link)",
        ),
        "pleasantry": (
            r"(?:dzień dobry|dobry wieczór|witam\w*|cześć|hej\b|szanown\w+|drog[aiy]\w*|dobry\b).{0,60}?$",
            r"(?:dziękuj|dzięki|podziękow|dziękuję|wdzięczn)\w*",
            r"(?:przeprasz|przepros|ubolew|przykro|wybacz|sorry|sorki|pardon|niestety za)\w*",
            r"(?:pozdraw|z poważ|z wyraz|łącz\w+ wyraz|serdeczn|miłego|życz|dobrego dnia|udanego|do usłyszenia|"
            r"do widzenia|kłaniam)\w*",
            r"(?:w razie|w przypadku|gdyby|jeśli|jeżeli)\w*\W.{0,40}?(?:pytań|wątpliw|pytania|problem|potrzeb|"
            r"trudno)\w*",
            r"(?:mam|mamy) nadziej\w*|zrozumien\w*|wyrozumiał\w*|(?:pozostaj|jesteśmy|jestem|"
            r"służymy)\w*\W.{0,20}?(?:do (?:państwa |pana |pani )?dyspoz|do usług|z szacunk|pomoc)\w*",
            r"(?:niedogodno|utrudnien|kłopot|zamieszan|nieporozum)\w*",
            r"(?:w (?:odpowiedzi|nawiązaniu|związku) (?:na|do|z)|nawiązując|odpowiadając|"
            r"odnosząc)\w*\W.{0,40}?(?:wiadomo|mail|e-?mail|zgłosz|pism|koresp|spraw|wniosk|rozmow|informac|zapyt|"
            r"temat)\w*",
            r"(?:zapraszamy|polecamy się|do zobaczenia|miło|cieszy|nie ma sprawy|nie ma za co|w porządku|"
            r"rozumiem\b|rozumiemy\b|jasne\b|oczywiście)",
            r"(?:czujn|zwrócen|sygnał|zgłoszenie tej|poinformowanie|za informac)\w*",
            r"^(?:zespół|dział|biuro|centrum|infolinia|kierownik|specjalista|konsultant|inspektor|doradca|obsługa|"
            r"sekretariat|recepcja)\b.{0,60}?$",
            r"^(?:tel\b|telefon|www|ul\b|fax|nip|regon|krs)\b.{0,100}?$",
            r"^(?:panie|pani|pan|szanowni|dzień dobry|drodzy) \w+.{0,30}?$",
            r"nie (?:musi|trzeba|potrzeba|musisz)\W(?:pan\w* |państwo )?(?:\w+ )?(?:nic|niczego) (?:więcej"
            r" )?(?:robić|zmieniać|załatwiać)",
        ),
        "hazard": (
            r"adwokat|prawni|prawn|kancelari|sąd\b|sądu|sądz|sądow|prokurat|policj|karn|przestępst|pozew|pozw|"
            r"roszcze|odszkodow|zadośćucz|mecenas",
            r"(?:najpóźniej|nie później niż|w terminie|do dnia|termin\b|pod rygorem)",
            r"dow[oó]d|tożsamo|legitym|pesel|paszport|dat\w+ urodz|numer\w* (?:klien|abon|umow|polis|członk)|skan\w*",
            r"hasł|pin\b|iban|rachunk|rachunek|konta bank|konto bank|kart\w* płat|kart\w* kredyt|blik|kod\w* sms|cvv",
            r"podpis|oświadcz|upoważni|pełnomocn",
            r"(?:prosz|prosimy|należy)\w*\W.{0,30}?potwierdz|potwierdź|zgadzam|zgod[aęy] na|akceptac|zaakcept",
            r"(?:usuń|skasuj|zniszcz|zniszczyć|usunąć wiadom|skasować|zniszczeni)",
            r"załącz|w załączeniu|dołączon",
            r"klikn|link\b|linku|linka",
            r"nęka|groźb|bezczeln|skandal|oburz|żądam|domagam|kpin|bezprawn|ostrzega|skarg",
            r"twierdzi|upiera|nalega|obstaje|utrzymuje|zapewnia,",
            r"faktur|wezwani|zaległ|zapłac|należnoś|dług|windyk|płatno",
            r"odmow|odmawia|odmówi|wyłącznie|nie możemy (?:usun|zmien|skas)|spór|sporu|spornych",
            r"(?:{send})\b\W.{0,50}?(?:wiadomo|mail|kopi|oryginał|treś|zrzut|screen|pism|korespond)\w*",
            r"(?:imi\w+ i nazwisk|nazwisk)\w* (?:klien|odbiorc|adresat|osob|pacjen)\w*",
            r"(?:odpisać|odpisz|odpowiedzieć|odpowiedz)\W.{0,15}?[\"']?tak\b",
        ),
    },
)
