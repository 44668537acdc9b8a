"""How companies answer in German, in Austria and Switzerland too."""

from __future__ import annotations

from replybot.core.answer.lexicon import Lexicon

LEXICON = Lexicon(
    language="de",
    words={
        # between two words of one clause
        "n": r"\b[^,;:()]{1,80}?\b",
        # at most five words
        "few": r"(?:\w+ ){0,5}",
        # where a telegram may begin
        "start": r"(?:^|(?<=[,;:!-]\s))\W*",
        # a subject that answers
        "re": r"^(?:re|aw|antw|antwort|wg|fwd?)(?:\[\d+\])?:",
        # what makes a participle a statement
        "have": r"(?:habe?n?|hat|habs|wurden?|ist|sind|war|worden|konnten?|gelten|gilt|hab's|ist's)\b",
        # the wrong address and the record of it
        "addr": (
            r"(?:(?!(?:liefer|post|ip|mac|wohn|web|internet|melde|heim|haus)-?add?r)\w*add?r{1,2}ess?(?:en?|daten"
            r"|eintrag|eintrags|feld|angaben?|satz|zeile|kontakt)?\b|\w*adr\b|addy\b|mail-?(?:account|konto|kontakt"
            r"|kennung|eintrag|angabe|verknüpfung|zuordnung|anschrift)\w*|mailanschrift\w*|(?:kontakt|empfänger"
            r"|adress)-?(?:daten|angaben?|informationen|datensatz|eintrag|feld|satz)\w*|stammdaten\w*|stammsatz\w*"
            r"|(?:kunden)?datensatz\w*|datensätze\w*|(?:fehl)?eintrag\b|einträge\b|(?:fehl)?zuordnung\b"
            r"|verknüpfung\b)"
        ),
        "mail": r"(?:e-?)?mails?\b",
        # where addresses are kept
        "sys": (
            r"\w*(?:system|verteiler|datenbank|kartei|stamm|stammdaten|bestand|beständen|liste|akte|profil|konto"
            r"|datei|software|verzeichnis|adressbuch|datensatz|unterlagen|daten|programm|crm|erp|edv|speicher"
            r"|dossier|patientenkartei|verwaltung|register|empfängerkreis)(?:s|en|e|n|es)?\b"
        ),
        # removed, blocked, corrected
        "gone": (
            r"(?:gelöschen?t|ge?löscht|gelöst\s?cht|gelösht|entfernt|ge?sperrt|deaktiviert|inaktiviert|inaktiv "
            r"gesetzt|(?:her)?aus\s?(?:genommen|gelöscht|gestrichen|geworfen|ge?schmissen|gekickt|gebucht|radiert"
            r"|gekegelt|gezogen)|rausge\w+|ausgetragen|ausgepflegt|ausgemerzt|ausgetauscht|ausgeschlossen"
            r"|ausgesteuert|ausgebessert|getilgt|eliminiert|berichtigt|korrigiert|bereinigt|beseitigt|gestrichen"
            r"|durchgestrichen|ersetzt|geblockt|blockiert|gekillt|getrennt|entkoppelt|abgehängt|abgeklemmt|losgelöst"
            r"|weggenommen|weggemacht|richtig\s?gestellt|stillgelegt|unterdrückt|überschrieben|anonymisiert|geleert"
            r"|verworfen|vernichtet|genullt|zurückgezogen|unbrauchbar gemacht|ungültig (?:gemacht|gesetzt|markiert)"
            r"|mutiert|rückgängig gemacht|(?:auf|als) (?:inaktiv|ungültig|falsch|fehlerhaft|unzustellbar|gesperrt) "
            r"(?:ge)?(?:setzt|stellt|markiert|kennzeichnet)|vom (?:konto|vertrag|datensatz|kunden) (?:genommen"
            r"|getrennt|gelöst)|ausm {sys} ge?\w+|aus (?:dem|der|unser\w+|allen|den|ihr\w+|sein\w+) (?:\w+ )?{sys} "
            r"(?:genommen|herausgenommen|geschafft)|aus der welt geschafft|abgeschaltet|abgestellt|gekappt|aufgelöst"
            r"|aufgehoben|ausgeblendet)"
        ),
        # words of something done
        "already": (
            r"(?:bereits|inzwischen|mittlerweile|soeben|nun|heute|gestern|umgehend|zwischenzeitlich|sofort"
            r"|erfolgreich|jetzt|eben|gerade|schon|vollständig|endgültig|am \d+|noch am)\b"
        ),
        # on a condition after all: the letters of würde and wurde are the same here
        "irreal": (
            r"(?:(?:klick\w*|link\w*|knopf|schaltfläche) .. dann (?:ist|sind|wird)\b|hätten? (?:sie|ihr"
            r"|du)\b .. hätten? (?:wir|ich)\b|{gone}(?: werden| worden)?,? (?:nur |erst |aber )?(?:wenn"
            r"|falls|sofern|sobald|vorausgesetzt|außer|es sei denn)\b|ob\b .. (?:{gone}|wurden?)\b|{addr} "
            r"sei (?:\w+ ){0,4}{gone}|(?:glaube|glauben|denke|denken|vermute|vermuten|meinte|meint"
            r"|meinten|behauptet\w*|hoffe|hoffen|angenommen|scheinbar|anscheinend|nehme\w* .{0,15}an"
            r"|gehen? .{0,10}davon aus|angeblich|bestätigen sie|bestätige bitte|teilen sie|nicht (?:\w+ "
            r"){0,2}(?:bekannt|bestätigen|sicher|sagen|erkennen|feststellen|ersichtlich|nachvollziehen)"
            r"|unklar|fraglich|keine kenntnis|nicht wissen|weiß nicht) .. {gone}|{cust} (?:\w+ ){0,3}hat "
            r"{few}(?:selbst|selber)\b|hat{n}(?:selbst|selber) (?:\w+ )?(?:angegeben|eingegeben|geändert"
            r"|eingetragen)|(?:ihre|deine) neue\w* (?:[\w-]+ )?{addr}|^(?:wenn|falls|sofern|sobald"
            r"|solange|sollten?)\b .. (?:konnten?|wurden?)\b)"
        ),
        # changed: says less than removed
        "changed": r"(?:ab|um)?ge(?:ändert|stellt)\b|angepasst|aktualisiert|nachgezogen|getauscht|abgeändert",
        # infinitives
        "doing": (
            r"(?:lösch|sperr|entfern|deaktivier|inaktivier|streich|bereinig|berichtig|korrigier|eliminier"
            r"|anonymisier|änder|anpass|austausch|austrag|herausnehm|herausnahm|rausnehm|raus\s?schmei|herauslösch"
            r"|rauslösch|rauswerf|unterbind|tilg|aus {few}{sys} nehm|herausstreich|richtigstell|blockier|mutier"
            r"|abänder|ersetz)\w*"
        ),
        # nouns
        "erasing": (
            r"\w*(?:löschung|sperrung|sperre|berichtigung|korrektur|deaktivierung|inaktivierung|entfernung"
            r"|bereinigung|richtigstellung|austragung|anpassung|änderung|mutation|streichung|herausnahme"
            r"|tilgung)(?:en)?\b"
        ),
        # carried out
        "carried": (
            r"(?:erfolgt|durchgeführt|vorgenommen|abgeschlossen|vollzogen|umgesetzt|ausgeführt|erledigt|verbucht"
            r"|getätigt|bewerkstelligt|gemacht|vermerkt|wirksam|quittiert|realisiert)\b"
        ),
        # who the mail was meant for
        "cust": (
            r"(?:\w*kund(?:e|en|in|innen|schaft)|versicherungsnehmer\w*|versicherte\w*|\w*mitglied\w*|patient\w*"
            r"|gast(?:es)?|gäste|mieter\w*|reisende\w*|fahrgast|auftraggeber\w*|empfänger(?:in|s)?"
            r"|vertragspartner\w*|\w*inhaber\w*|kontoinhab\w*|halter\w*|person|betroffenen?|dame|herrn?|frau|fr\."
            r"|hr\.|nutzer\w*|besteller\w*|schüler\w*|eltern\w*|mutter|vater|mandant\w*|klient\w*|käufer\w*"
            r"|antragsteller\w*|bewerber\w*|abonnent\w*|teilnehmer\w*|user\w*|leser\w*|spender\w*|bewohner\w*"
            r"|pächter\w*|eigentümer\w*|bürger\w*|studierende\w*|student\w*|angehörige\w*|absender\w*|partner\w*"
            r"|interessent\w*|schuldner\w*|kreditnehmer\w*|anleger\w*|spieler\w*|verkäufer\w*|adressat\w*|familie"
            r"|anrufer\w*|pflegebedürftige\w*|verbraucher\w*|anschlussinhaber\w*|steuerpflichtige\w*"
            r"|anspruchsteller\w*)\b"
        ),
        # to whom a matter is passed on that concerns privacy
        "dpo": (
            r"(?:\w*datenschutz(?:beauftragt\w*|beauftrage\w*|verantwortlich\w*|koordinat\w*|berat\w*|team\w*"
            r"|stelle\w*|abteilung\w*|referat\w*|referent\w*|büro\w*|manage\w*|expert\w*|spezialist\w*|leit\w*"
            r"|kolleg\w*|person\w*|fachstelle|fachperson|ansprech\w+|experten|officer|ausschuss|anwält\w*|funktion"
            r"|ag|gruppe|postfach)?\b|datenschützer\w*|dsb\b|dsba\b|dpo\b|isb\b|ciso\b|data protection\w*|(?:it"
            r"|informations|daten)-?sicherheit\w*|sicherheits(?:abteilung|beauftragt|team|verantwortlich|stelle)\w*"
            r"|it-?security|security\b|compliance\w*|rechts(?:abteilung|dienst|stelle|referat|team)\w*|legal\b"
            r"|justi[tz]iar\w*|geschäfts(?:führ|leit|stellenleit)\w*|vorgesetzt\w*|\w*chef(?:in|s|es|etage)?\b"
            r"|boss\b|vorstand\w*|vorständin|privacy\w*|direktion\b|direktor\w*|rektorat\w*|präsidi\w*|präsident\w*"
            r"|obmann\w*|obfrau\b|revision\b|gl\b|gf\b|(?:team|abteilungs|praxis|schul|klinik|haus|filial|amts|heim"
            r"|betriebs|verwaltungs|standort|bereichs|büro|personal|dienststellen|fachbereichs|referats|sachgebiets"
            r"|stations|kita|vereins|werkstatt|markt|ordinations|verlags|kanzlei|konzern|unternehmens|bank|hotel"
            r"|kurs|gruppen|niederlassungs)leit(?:ung|erin|er)s?\b|leitung\b|leiter(?:in)?\b)"
        ),
        # passed on
        "passed": (
            r"(?:weiter\s?(?:ge?)?(?:leitet|geben|reicht|meldet|schickt|sendet|sandt|schoben|vermittelt"
            r"|gelietet)|weiterverwiesen|zu\s?ge(?:leitet|stellt|sandt|schickt|spielt|wiesen|teilt)"
            r"|überge?ben|übermittelt|übersandt|übersendet|überstellt|überwiesen|überantwortet|übertragen"
            r"|abgegeben|abgetreten|vorgelegt|unterbreitet|angezeigt|mitgeteilt|(?:hin|rüber|hoch|rauf"
            r"|herüber|herum|ein)ge(?:schickt|sandt|schoben|geben|reicht|leitet|spielt|bracht)"
            r"|eingeschaltet|eingebunden|eingeweiht|einbezogen|hinzugezogen|beigezogen|involviert|ins "
            r"bild gesetzt|ins boot geholt|in die spur gebracht|in\s?kenntnis gesetzt|informiert"
            r"|verständigt|benachrichtigt|unterrichtet|orientiert|gemeldet|eskaliert|geschickt|gesandt"
            r"|gesendet|adressiert|bescheid (?:gegeben|ge?sagt)|zur (?:kenntnis|prüfung|bearbeitung"
            r"|klärung) (?:ge\w+|vorgelegt)|(?:in|ins|auf|im) (?:kopie|cc|bcc) (?:genommen|gesetzt"
            r"|gepackt|gestellt)|delegiert|herangetragen|zugewiesen|zugeteilt|auf den tisch gelegt|(?:hin"
            r"|vor|rein)gelegt|gezeigt|vorgetragen|anvertraut|beauftragt|betraut|konsultiert|aufmerksam "
            r"gemacht|weiter gegeben|gegeben|ausgehändigt|zukommen lassen|zugehen lassen|unter die augen "
            r"gebracht)"
        ),
        # the matter, the ticket
        "matter": (
            r"(?:(?:service|kunden|support)?-?anfragen?|vorg(?:ang|angs)|vorgänge|\w*tickets?|fall|fälle|anliegen"
            r"|meldung|incident|case|angelegenheit|sache|hinweis|thema|geschäftsfall|bearbeitung|reklamation"
            r"|beschwerde|request|pendenz|causa)\b"
        ),
        "phone": (
            r"(?:\w*telefon(?:isch|nummer|nr|kontakt|at|ate|ische[nrs]?)?\b|telefonnummern?|tel\b|\w*rufnummer"
            r"|\w*handy\w*|mobil-?(?:nummer|nr|funk\w*)|natel\w*|rückruf\w*|durchwahl|anruf\w*|telefongespräch\w*"
            r"|festnetz\w*)"
        ),
        "form": (
            r"(?:\w*formular\w*|\w*portal\w*|kundenkonto\w*|kundencenter|(?:ihr|mein|dein)-?(?:konto"
            r"|account|bereich)\b|\w*app\b|live-?chat|chat\b|chatbot|chat-?assistent\w*|hilfe-?(?:center"
            r"|bereich|seiten)|\w*kundenbereich\w*|benutzerkonto|nutzerkonto|self-?service\w*"
            r"|eingabemaske|maske\b|\w*vordruck\w*|bürgerkonto|servicekonto|menüpunkt\w*"
            r"|online-?(?:banking|service|dienst|konto|bereich|center|assistent)\w*|e-?banking|mybereich"
            r"|login|webseite .. formular|postbox|service-?(?:center|welt|seite)|datenschutz-?center"
            r"|privacy\s?cent\w+|kontaktassistent\w*|web-?interface)"
        ),
        "news": (
            r"(?:\w*newsletter\w*|\w*werbe\w*|werbung\w*|rundschreiben\w*|rundbrief\w*|infopost\w*"
            r"|kundenbrief\w*|hauspost|rundmail\w*|\w*mailing\w*|infobrief\w*|marketing\w*|infomail\w*"
            r"|abonnement\w*|abo\b|angebots?mails?|abonnenten\w*|kundenzeitschrift|aktionsmails?)"
        ),
        "ask": (
            r"(?:nennen|nenne|nenn|teilen|teile|teil|geben|gib|geb|senden|sende|schicken|schick|schicke|übermitteln"
            r"|mailen|übersenden|angabe|angaben|benötig\w*|brauch(?:en|e|t)?|bräuchten?|erbitten|bitten|bitte"
            r"|mit(?:zu)?teilen|an(?:zu)?geben|nach(?:zu)?reichen|durch(?:zu)?geben|ein(?:zu)?reichen|reichen"
            r"|zukommen|verraten|sagen|sag|hinterlassen|ergänzen|hätten? (?:\w+ )?gern|fehlt|fehlen|vor(?:zu)?legen"
            r"|legen|erforderlich|notwendig|nötig|zwingend|voraussetzung|wüssten?|wissen|wissen lassen|schreiben"
            r"|schreib|halten|lauten?|möchten|müss\w*|muss|verlangen|gerne?|beilegen|beifügen|beizulegen)\b"
        ),
        "says": (
            r"(?:gibt .{0,30}\ban\b|gab .{0,30}\ban\b|behauptet\w*|besteht|bestand|beharr\w+|schwört|bleibt "
            r".{0,20}dabei|blieb dabei|versicher(?:t|te|n)\b|beteuert\w*|bestätigt\w*|bestätigen|sagt\w*|sagen\b"
            r"|erklärt\w*|meint\w*|meinen\b|ist sich .{0,20}sicher|ist (?:davon |fest )?überzeugt|ist der (?:meinung"
            r"|ansicht|auffassung)|hält .{0,30}fest|teilt\w* .{0,40}\bmit\b|mitgeteilt|versichert|bekräftigt\w*"
            r"|insistiert\w*|pocht|widerspricht|widersprochen|bestreitet|bestritten|reklamiert|beansprucht"
            r"|erwidert\w*|geäußert|gesagt|dementiert|verneint|weist .. zurück|gegenteil|beschwört|betont\w*"
            r"|angegeben|versicherte|beharrt|zugesichert|glaubhaft|hat uns .{0,40}(?:bestätigt|erklärt|versichert))"
        ),
        "id": (
            r"(?:(?:kunden|benutzer|nutzer|leser|lieferanten|geschäftspartner|bank|akten|abonnenten"
            r"|versichertenkarten|partner|gäste|schüler|mieter|ausweis|bürger|kundenkarten|vertragskonto"
            r"|verbrauchsstellen|zähler|vertrags|mitglieds|versicherungs|versicherten|debitoren|patienten|konto"
            r"|bestell|mandats|personal|matrikel|policen?|kundenkonto|teilnehmer|abo|buchungs|karten)-?(?:nummer|nr"
            r"|kennung|id|kennwort|kennziffer)\w*|kundenkennwort|kennwort zum vertrag|geburts(?:datum|tag|jahr"
            r"|daten)\b|ahv-?\w*|sozialversicherungsnummer|svnr|steuer-?id\w*|identifikationsnummer|(?:personal"
            r"|führer|lichtbild)?ausweis\w*|reisepass\w*|pass-?kopie|pass\b|führerschein\w*|identitätskarte\w*"
            r"|id-?kopie|meldezettel\w*|meldebestätigung\w*|meldebescheinigung|identitäts?nachweis\w*|identität\w*"
            r"|legitimation\w*|legitimations\w*|vollmacht\w*|wohnanschrift|meldeadresse|postident\w*|videoident\w*"
            r"|video-?identifi\w*)"
        ),
        # not what an insisting customer says
        "wrong": (
            r"(?:falsch\w*|fehlerhaft\w*|nicht (?:\w+ )?(?:seine|ihre|ihm|ihr|korrekt|richtig|stimmt|die richtige"
            r"|ihm gehört)\b|unrichtig\w*|irrtüm\w*|vertippt|tippfehler|verschrieben|zahlendreher|buchstabendreher"
            r"|verwechs\w*|versehen\w*|vertan|inkorrekt\w*|schreibfehler|veraltet\w*|unzutreffend\w*|nicht (?:mehr "
            r")?(?:stimmt|zutrifft|existiert)|gelöscht|korrigiert|ersetzt|entfernt|bitte teilen|nicht kenn\w*"
            r"|kenn\w* .{0,30}nicht|keine e-?mail|nie (?:\w+ )?(?:angegeben|genutzt))"
        ),
        "askc": r"(?:gebeten|bitten|gefragt|fragen|ob\b|aufgefordert)",
        "idx": (
            r"(?:bei (?:rück)?fragen|stets|immer|überweis\w*|zahl\w*|verwendungszweck|bringen|mitbringen"
            r"|mitzubringen|termin\w*|bei jeder|bei zahlung|nicht erforderlich|nicht notwendig|nicht nötig|keine\w* "
            r"(?:ausweis|kundennummer)\w*|anmeldung|abhol\w*|check-?in|an der rezeption|praxis)"
        ),
        "doc": (
            r"(?:senden|schicken|reichen|legen|fügen|laden|bringen|erbringen|liefern|vorlegen|erforderlich"
            r"|benötig\w*|brauch\w*|bräucht\w*|verlang\w*|einreichen|übermitteln)"
        ),
        "phonex": (
            r"(?:(?:bei|für) (?:\w+ )?(?:rück)?fragen|fragen (?:haben|zu)|haben sie (?:\w+ )?fragen|dringend\w*"
            r"|notfall\w*|notfällen|notruf|absag\w*|verhindert|termin\w*|öffnungszeit\w*|sprechzeit\w*|bestellung\w*"
            r"|reservier\w*|storn\w*|keine telefon\w*|nicht telefonisch|telefonisch nicht möglich|vertretung|urlaub"
            r"|abwesen\w*|kunden|kundin .. angerufen|kunde .. angerufen|der kunde|die kundin|mitglied|tan\b|code)"
        ),
        "portx": (
            r"(?:{at}|e-?mail-?passwort|rechnung (?:finden|online)|abruf\w*|herunterladen sie ihre|newsletter"
            r"|abgemeldet|abmelde\w*|tracking|verfolgen|befund\w*|dokument liegt|freigeschaltet|haben (?:wir|ich) "
            r"(?:\w+ ){0,8}(?:gelöscht|entfernt|gesperrt|korrigiert)|datenschutzerklärung|beigefügte\w*"
            r"|beiliegende\w*|angehängte\w*|anliegende\w*|bewerten|umfrage|status (?:ihr\w*|der)|termin\w*"
            r"|einchecken|ihre (?:anfrage|nachricht) über|zeichen|captcha)"
        ),
        "detx": (
            r"(?:{at}|zuständig\w*|(?:bei|für) (?:\w+ )?(?:rück)?fragen|newsletter|wenden|termin\w*|bewerbung"
            r"|vernicht\w*|beachten|überweis\w*|zahlung|stets|bei jeder|künftig|unterschr\w*|unterzeich\w*|captcha"
            r"|zeichen ein|passwort|in rechnung|nicht erforderlich|{dpo} weiter|umfrage|bewert\w*|mitbringen"
            r"|abhol\w*)"
        ),
        "sendme": (
            r"(?:leiten|leite|leitest|schicken|schick|schicke|schickst|senden|sende|sendest|übersenden|übermitteln"
            r"|mailen|forwarden|lassen|lass|fügen|hängen|häng|laden|stellen|zeigen|brauchen|brauche|bräuchten?"
            r"|benötig\w*|hätten? gern\w*)\b"
        ),
        "trash": (
            r"(?:zu löschen|zu vernichten|löschen\b|vernichten\b|gelöscht\b|vernichtet\b|zu entsorgen|entsorgen"
            r"|schreddern|zu schreddern|vernichtung|löschung\b|zu entfernen|zu zerstören|zerstören|unbrauchbar"
            r"|restlos|rückstandslos|wegwerfen|wegschmeißen|wegzuwerfen|zu beseitigen|beseitigen)"
        ),
        "trashx": (
            r"(?:(?:wir|ich|habe|haben) (?:\w+ ){0,3}(?:bitten|gebeten) (?:\w+ ){0,3}kund\w*|{addr}|ihrer bitte"
            r"|ihr\w* (?:wunsch|antrag|anfrage|ersuchen|begehren)|konto\b|cookies|cache|um löschung gebeten|sie "
            r"(?:haben|baten|hatten|möchten|wollen) (?:\w+ ){0,6}(?:gebeten|löschung|löschen)|daten bei uns"
            r"|löschung ihrer|löschung der (?:e-?mail-?)?adr\w*|zur löschung|selbst {form}|einloggen|{news}|kund\w+ "
            r"(?:\w+ ){0,4}(?:bitten|gebeten)|{form}|nicht (?:zu )?(?:löschen|vernichten)|lassen wir|können wir|wird"
            r"|wurde|wurden|kommen wir|entsprechen|nachkommen|warum|wieso)"
        ),
        "at": r"[\w.+-]+\s?(?:@|[(\[{]\s?(?:at|a(?:e)?t|a)\s?[)\]}])\s?[\w-]+",
        "redx": (
            r"(?:dringend\w*|eilig\w*|vertret\w*|notf[aä]ll\w*|abwesen\w*|urlaub|(?:wenden|melden|richten) sie sich "
            r"(?:\w+ ){0,4}(?:an|bei) (?:uns|mich|mir)\b|gern\w* an (?:uns|mich)\b|anbieter|provider|jederzeit "
            r"(?:gern\w* )?an (?:uns|mich)|unaufschiebbar\w*|(?:adresse|konto|kunde\w*|anschrift) {at}|{at} (?:\w+ "
            r"){0,3}(?:ist|sind|war|wurde|haben|konnten?|nicht)\b(?! (?:\w+ ){0,3}(?:zuständig|verantwortlich"
            r"|richtig\w*|ansprech\w*|der|die|erreichbar|ihr))|zugestellt|zustellung|empfänger\W|elternzeit|karenz"
            r"|weitergeleitet an|hinterlegt|gespeichert|fragen zu (?:ihrer bestellung|ihrem termin|ihrer rechnung)"
            r"|bei (?:rück)?fragen(?! (?:\w+ ){0,4}(?:datenschutz|dazu|hierzu))|termin(?:e|s|en|vereinbarung\w*"
            r"|absprache\w*|wünsche\w*)?\b|absag\w*|rechnungsfragen)"
        ),
        "dept": (
            r"(?:\w*(?:abteilung|kundenservice|kundendienst|kundenbetreuung|kundencenter|zentrale|sekretariat"
            r"|geschäftsstelle|beschwerdemanagement|beschwerdestelle|helpdesk|innendienst|fachbereich"
            r"|hauptverwaltung|muttergesellschaft|schwestergesellschaft|konzernmutter|hausverwaltung|servicecenter"
            r"|servicestelle|dienstleister|buchhaltung|it-?support|webmaster|personalabteilung|rechenzentrum"
            r"|fachstelle|ombudsstelle|vertriebspartner|makler|vermieter|reiseveranstalter|reisebüro"
            r"|leistungserbringer|hersteller|verkäufer|händler|versender|lieferant|hauptsitz|poststelle"
            r"|absenderabteilung|stelle|team|referat|kollegen|kollegin|kollege|dienst|amt|behörde|support|verwaltung"
            r"|büro|agentur|filiale|niederlassung|stammhaus|marketing|vertrieb|admin)(?:s|en|n)?\b)"
        ),
        "recx": (
            r"(?:fehler\w*|grund|gründe|anlass|auskunft|auskünfte|lösung|ursache|noch nicht bekannt|warum|wieso"
            r"|weshalb|ohne|{gone}|parkplatz|termin\w*|zustell\w*|erreich\w*|kein problem|unterschrift\w*|risiko"
            r"|postfach .. nicht|{news}|rückmeldung|bestätig\w* nicht|verstoß|zahlungseingang|zahlung\w*"
            r"|handlungsbedarf|datenschutz\w* .. (?:dürfen|keine))"
        ),
        "recn": (
            r"(?:\w*treffer\b|eintr[aä]ge?\b|eintragung\w*|\w*daten\b|datensatz|datensätze|\w*vertrag\w*|verträge"
            r"|kunden?\b|kundin|\w*konto\b|konten|person\b|personen|personenbezogen\w*|patient\w*|\w*mitglied\w*"
            r"|vorg[aä]nge?\b|\w*buchung(?:en)?\b|reservierung\w*|reservation\w*|\w*bestellung\w*|auftr[aä]ge?\b"
            r"|akten?\b|geschäftsbeziehung\w*|\w*beziehung\b|\w*verhältnis\b|unterlagen|hinweise? auf|versand\w*"
            r"|mandat\w*|mieter\w*|policen?\b|polizze\w*|korrespondenz|account|registrierung\w*|ergebnis(?:se)?\b"
            r"|{addr}|profil\w*|schriftverkehr|niemanden?\b|informationen (?:zu|über) (?:ihnen|ihrer person|sie)"
            r"|spur\w*|versicherte\w*|dossier\w*|anmeldung|übereinstimmung\w*|teilnehmer\w*|schüler\w*|gast\b"
            r"|kundenakte|abonnement\w*)"
        ),
        "ackx": (
            r"(?:automatisch\w*|schnellst\w*|baldmög\w*|baldmöglichst|so schnell|umgehend|bei ihnen melden werden"
            r"|werktag\w*|eingegangen|ticket\w*|raschest\w*|vorgangsnummer|ehestmög\w*|kollege\w* aus dem)"
        ),
        "ackw": (
            r"(?:schnellst\w*|so (?:schnell|rasch|bald) (?:es geht|wir können|es uns)|so (?:schnell|rasch|bald"
            r"|zügig) (?:wie|als) möglich|umgehend|zeitnah|in kürze|baldmög\w*|baldigst|ehestmög\w*|ehebaldig\w*"
            r"|rasch\w*|werktag\w*|arbeitstag\w*|\d+ stunden|zügig|kurzfristig|bald\b|sobald (?:wie )?möglich"
            r"|schnellstens|innert|innerhalb|binnen|gerne?|eingang)"
        ),
        "evt": (
            r"(?:(?!in)\w*rechnung(?:en)?|\w*abrechnung(?:en)?|(?:auftrags|bestell|buchungs|reservierungs|versand"
            r"|termin|anmelde|reise|zahlungs|kündigungs|kauf|liefer|teilnahme|vertrags|spenden"
            r"|reservations)-?bestätigung|lieferschein|(?:zahlungs)?mahnung(?:en)?|zahlungserinnerung"
            r"|zahlungsaufforderung|kontoauszug|kontoauszüge|lohnzettel|police|polizze|versicherungsschein"
            r"|vertragsunterlagen|versicherungsunterlagen|versicherungspolice|befunde?|befundbericht|arztbrief"
            r"|laborwerte|laborbefund|laborergebnisse?|e-?rezept|rezept|angebot|offerte|kostenvoranschlag|gutschrift"
            r"|bescheid|steuerbescheid|\w*bescheid|zeugnis\w*|bordkarte|reiseunterlagen|reiseplan|gutschein"
            r"|bewerbungsunterlagen|bewerbung|stundenplan|mietvertrag|kaufvertrag|arbeitsvertrag|\w*vertrag|faktura"
            r"|beitragsnachweis|jahresabschluss|bestellung|lieferung|sendung|paket|versandinfo\w*|sendungsverfolgung"
            r"|terminerinnerung|\w*erinnerung|terminbestätigung|\w*termin|untersuchungsergebnis\w*|röntgenbilder"
            r"|impftermin|aufnahmetermin|kursanmeldung|einladung|mitgliedsausweis|beitragsrechnung|spendenquittung"
            r"|zuwendungsbestätigung|quittung|beleg|kassenbon|einzahlungsschein|zahlschein|kontoeröffnung"
            r"|depotauszug|wertpapier\w*|steuererklärung|steuerunterlagen|jahressteuer\w*|protokoll der"
            r"|monatsbericht|dienstplan|urlaubsantrag|reparaturauftrag|kfz-\w+|ablesetermin|zählerstand"
            r"|zählerablesung|abschlag\w*|tarifwechsel|preisanpassung|preiserhöhung|beitragsanpassung|mieterhöhung"
            r"|wohnungsangebot|exposé|besichtigungstermin|elternbrief|fahrkarten?|eintrittskarten?|online-?ticket"
            r"|ticket-?bestellung|buchung|reservierung|reservation|anmeldung|flugticket|e-ticket)\b"
        ),
        "evno": (
            r"(?:falsche\w*|irrtümlich\w*|fälschlich\w*|versehentlich|irrläufer|ticket(?:nummer|system)?\b(?! für)"
            r"|datenschutz\w*|postanschrift|welche[rnms]?|anliegen|vorgang|hinweis|meldung|ihre nachricht"
            r"|verschwiegenheits\w*|unterlassung\w*|bearbeitet|storniert|sollte\b|geduld|anfrage|ihre e-?mail\b(?!-)"
            r"|rückmeldung|steht ja auf)"
        ),
        "evx": r"(?:bestellnummer|rechnungsnummer|anbei|im anhang|versandt|lieferung erfolgt|zahlbar)",
        "evx2": (
            r"(?:sendungsnummer|trackingnummer|paketnummer|sendungsverfolgung|zusteller|packstation|bestellnummer: "
            r"|hermes|dhl|ups\b|dpd|gls|post ag)"
        ),
        "paket": r"(?:\w*paket\w*|sendung\w*|lieferung\w*|ware\b|brief\w*|päckchen|einschreiben)",
        "bounced": r"(?:nicht zugestellt|unzustellbar|zustellung)",
        "unmx": (
            r"(?:{addr} (?:nicht )?(?:gefunden|gespeichert|hinterlegt)|ticket\w* nicht|telefonisch|bestellung"
            r"|vorgang\w*|abwesen\w*|urlaub|weitergeleitet .. vertret\w*|vertretung|kund\w+ (?:\w+ )?(?:nicht|liest)"
            r"|datenbestand|newsletter|bis \d|haben wir|wurde noch)"
        ),
        "closx": (
            r"(?:konto\w*|vertrag\w*|praxis|geschäft\b|laden|filiale|büro|nicht (?:\w+ )?(?:abgeschlossen"
            r"|geschlossen|erledigt|gelöst)|noch nicht|sobald|erst wenn|{addr} .. {gone}|werden (?:\w+ )?bearbeitet"
            r"|bestellung|zahlung|kauf|buchung|fehler|reparatur|{gone})"
        ),
        "forno": (
            r"(?:(?:im rahmen|im sinne|hinsichtlich|zum thema|bezüglich|in sachen|über|nach) (?:\w+ "
            r"){0,2}datenschutz\b|ob\b|glaube\b|vermutlich|bestätigen sie|nicht (?:bekannt|sicher)|(?:mir|uns|an uns"
            r"|an mich) (?:\w+ )?{passed}|(?:vom|von der|durch|von unser\w+|durch die|durch den) (?:\w+ )?{dpo}|sie "
            r"(?:\w+ ){0,3}(?:informiert|unterrichtet|benachrichtigt)|zuständig\b|datenschutz-?(?:erklärung|hinweis"
            r"|information)\w*|{cust} (?:\w+ )?(?:informiert|verständigt|benachrichtigt|angeschrieben))"
        ),
        "passx": (
            r"(?:vergessen|angezahlt|rechnung\w*|mandat\w*|lastschrift|bitte überweisen|sepa|beitrag|abbuch\w*"
            r"|eingezogen|rezept|terminal|abhol\w*|zugangscode zum (?:gebäude|haus)|zählerstand)"
        ),
        "dpoself": r"(?:externe\w* datenschutzbeauftragt\w*)",
    },
    moods={
        "not": (
            r"nicht\b(?! (?:mehr|länger|nur|zuletzt|umsonst)\b)",
            r"nicht mehr (?:\w+ ){0,3}(?:löschen|gelöscht|entfernen|entfernt|ändern|geändert|möglich|weiter\w+)",
            r"nichts\b|nix\b|nie\b|niemals|niemand|nirgends|keinesfalls|keineswegs|mitnichten|weder\b",
            (
                r"kein(?:e[nrms]?)?\b(?! (?:mails? |e-mails? |nachricht\w* |post |schreiben |weiter\w+|problem|ding"
                r"|sorge))"
            ),
            r"unmöglich|außerstande|ausser stande|außer stande|verweiger|abgelehnt|ablehn|lehnen? .. ab\b",
            r"abgesehen|verzichte|unterlassen|unterblieb|versäumt|fehlgeschlagen|gescheitert|vergeblich",
            (
                r"statt\b|anstatt|anstelle|unzulässig|untersagt|verboten|schlug fehl|vergessen\b|abgebrochen"
                r"|erfolglos|misslungen"
            ),
            r"ohne (?:\w+ )?(?:zustimmung|einwilligung|nachweis|auftrag|vollmacht|freigabe|erfolg)",
            r"zu unrecht|widerrufen|irrtümlich gelöscht|noch (?:offen|ausstehend)|steht .. aus\b",
        ),
        "if": (
            (
                r"erst (?:wenn|nach|sobald|dann|mit|bei|nachdem)\b|solange|sobald|falls\b|wenn\b|sofern|soweit\b(?! "
                r"ich| erkennbar| bekannt)"
            ),
            (
                r"haetten?\b|waeren?\b|wuerden?\b|koennten?\b|durften?\b|duerften?\b|mussten?\b|muessten?\b"
                r"|brauchten?\b|theoretisch"
            ),
            r"vorbehalt|es sei denn|ob\b|außer\b|nur (?:auf|durch|mit|wenn|nach|bei|gegen|über|dann)\b",
            (
                r"vorausgesetzt|voraussetzung|(?:unter der )?bedingung|sollten? (?:sie|es|die|das|der|ihre|dies|sich"
                r"|wir|ich)\b"
            ),
            r"gegebenenfalls|ggf|eventuell|evtl|möglicherweise|vermutlich|wahrscheinlich|meines wissens|eigentlich",
            (
                r"gegen (?:vorlage|nachweis)|(?:nach|bei) (?:vorlage|nachweis)\b|andernfalls|ansonsten|im falle?\b"
                r"|bevor\b|ehe\b|angeblich"
            ),
            (
                r"(?:meinten|meinen) sie|nehme .. an\b|nehmen wir an|gehe davon aus|gehen davon aus|hoffentlich|je "
                r"nachdem|grundsätzlich|in der regel|üblicherweise"
            ),
        ),
        "will": (
            (
                r"(?:wird|werden|werde)\b ! konnten? .. {already} .. werden\b ! konnten? {already} .. werden\b ! "
                r"(?:gemeinsam|zusammen|fortan|künftig|weiter\w*|einheitlich) .. (?:weiter)?(?:bearbeitet|geführt"
                r"|behandelt|verfolgt|gelesen)"
            ),
            (
                r"(?:kann|können|soll|sollen|sollte|sollten|muss|müssen|möchten?|wollen|will"
                r"|(?<!zukommen\s)(?<!zugehen\s)lassen|lasse|lässt|darf|dürfen)\b"
            ),
            (
                r"in kürze|demnächst|zeitnah|(?<!heute\s)morgen\b|nachher|heute noch|noch heute|später|baldmöglichst"
                r"|schnellstmöglich|baldigst|im laufe|so bald|alsbald"
            ),
            (
                r"(?:heute|nächste|kommende)\w* (?:nachmittag|abend|woche|tag|monat)|in den (?:nächsten|kommenden)"
                r"|am (?:montag|dienstag|mittwoch|donnerstag|freitag) (?!\w*\s?(?:gelöscht|entfernt|wurde))|nach "
                r"(?:meinem|meiner|dem|der|unserem|unserer) (?:\w+)?(?:urlaub|rückkehr|wochenende|ferien|pause"
                r"|sitzung|besprechung|prüfung)"
            ),
            (
                r"zu (?:löschen|entfernen|sperren|korrigieren|ändern|berichtigen|bereinigen|prüfen|informieren"
                r"|übergeben)|(?:weiter|herauszu|raus)zu\w+|weiterzu\w+|herauszunehmen|auszutragen"
            ),
            (
                r"veranlass(?:t|te|ten|en|e)\b|beantragt|angestoßen|in auftrag|vorgemerkt|vorgesehen|geplant"
                r"|eingeplant|angemeldet|angeordnet|angewiesen|gebeten\b|eingeleitet|in die wege|aufgefordert"
            ),
            (
                r"zur (?:löschung|sperrung|korrektur|berichtigung|bereinigung|entfernung)\b|versuche|bemüht|bemühen"
                r"|wartet|noch gelöscht|dabei,"
            ),
            r"ticket .. erstellt|löschauftrag\w*|auftrag (?:erteilt|ausgelöst|gegeben)",
        ),
        "please": (
            (
                r"bitte\b|bitten (?:sie|wir|ich)|bitten um|ich bitte|wir bitten|um (?:\w+ )?(?:bestätigung"
                r"|mitteilung|rückmeldung) gebeten"
            ),
            (
                r"(?:müssen|sollten|können|könnten|würden|möchten|mögen|wollen|dürfen) sie\b|sie (?:müssen|sollten"
                r"|können|könnten|möchten|wollen|dürfen)\b"
            ),
            (
                r"(?:teilen|informieren|bestätigen|prüfen|stellen|löschen|leiten|geben|sagen|sorgen) sie\b|haben "
                r"sie (?:schon|bereits|die|das|den|uns|ihre)"
            ),
        ),
    },
    breaks=(
        r"und|sowie|aber|damit|sodass|so dass|jedoch|doch|denn|da|weil|während|sondern|oder|dass|nachdem|wobei"
        r"|weshalb|woraufhin|worauf|deshalb|daher|trotzdem|zudem|außerdem|bzw\.?"
    ),
    signs={
        "removed": (
            r"{addr} (?:\w+ ){0,4}{gone} (?:worden )?{have} ! {irreal}",
            r"{addr}{n}(?:habe?n?|hab|wurden?|ist|sind|konnten?|waren?)\b{n}{gone} ! {irreal}",
            r"{addr} (?:habe?n?|hab|wurden?|ist|sind|konnten?) {gone} ! {irreal}",
            r"{have}{n}{addr}{n}{gone} ! {irreal}",
            r"{have}{n}{addr}{n}aus {few}{sys} (?:genommen|geschmissen|geworfen|entfernt|gelöscht) ! {irreal}",
            r"{addr}{n}{have}{n}aus {few}{sys} (?:genommen|geschmissen|geworfen|raus\w*|getan) ! {irreal}",
            (
                r"(?:ich|wir) konnten?{n}{addr}{n}{already}{n}(?:löschen|entfernen|sperren|korrigieren|berichtigen"
                r"|bereinigen|herausnehmen|rausnehmen|austragen)\b ! {irreal}"
            ),
            (
                r"konnten? (?:ich|wir){n}{addr}{n}{already}{n}(?:löschen|entfernen|sperren|korrigieren|berichtigen"
                r"|bereinigen|herausnehmen|rausnehmen|austragen)\b ! {irreal}"
            ),
            r"{have}{n}{gone}{n}{addr} ! adresse ersetzt ! {irreal}",
            r"{gone}{n}(?:habe?n?|hab|wurden?|ist|sind)\b{n}{addr} ! {irreal}",
            (
                r"{start}(?:[\w-]+ ){0,3}(?:\w+-){0,2}{addr} (?:\w+ ){0,4}{gone} ! (?:\w*konto|\w*account|newsletter"
                r"|passwort) ! {irreal}"
            ),
            (
                r"{start}(?:\w+ ){0,3}{gone} (?:\w+ ){0,4}{addr} ! (?:\w*konto|\w*account|newsletter|passwort) ! "
                r"{irreal}"
            ),
            (
                r"{addr}{n}(?:ist|sind|wären)\b{n}(?:raus|weg|draußen|inaktiv|geschichte|tot|eliminiert|nicht mehr "
                r"(?:drin|da))\b ! {irreal}"
            ),
            r"{addr} (?:ist|sind) (?:raus|weg|draußen|inaktiv|geschichte|tot)\b ! {irreal}",
            r"{addr} (?:jetzt |nun |schon |ist |überall )*(?:raus|weg|draußen)\b ! {irreal}",
            (
                r"{have}{n}(?:sie|{mail}|ihre daten|dich){n}aus {few}{sys}{n}(?:{gone}|genommen|geschmissen|geworfen"
                r"|raus\w*) ! {news} ! tagesordnung ! {irreal}"
            ),
            (
                r"(?:habe?n?|hab|hat|wurden?|sind)\b{n}(?:sie|dich|euch|ihr|deinen?)\b{n}(?:(?:her)?aus(?:genommen"
                r"|gelöscht|getragen|gestrichen)|rausge\w+|gelöscht|entfernt|gestrichen)\b ! {news} ! nachricht ! "
                r"{mail} (?:ge|ent) ! konto ! {irreal}"
            ),
            r"{have}{n}aus {few}{sys}{n}(?:{gone}|genommen|geschmissen|geworfen|raus\w*) ! {news} ! {irreal}",
            (
                r"(?:falsche|fehlerhafte|irrtümliche|verkehrte|unzutreffende|betreffende|besagte)\w* "
                r"{mail}{n}(?:{gone}|raus\b) & {have} ! {irreal}"
            ),
            r"{erasing}{n}{addr}{n}(?:ist|wurden?|sind|konnten?|haben?)\b{n}{carried} ! {irreal}",
            r"(?:ist|wurden?|sind|konnten?|haben?)\b{n}{erasing}{n}{addr}{n}{carried} ! {irreal}",
            r"{addr}{n}{erasing}{n}{carried} & {have} ! {irreal}",
            r"{erasing}{n}{addr}{n}{carried} (?:worden )?{have} ! {irreal}",
            r"{erasing}{n}{carried} (?:worden )?{have} & {addr} ! {irreal}",
            (
                r"{erasing}{n}(?:ist|wurden?|sind|konnten?|haben?|hab)\b{n}{carried} & (?:{addr}|{mail}|{sys}) ! "
                r"{irreal}"
            ),
            (
                r"(?:ist|wurden?|sind|konnten?|haben?|hab)\b{n}{erasing}{n}{carried} & (?:{addr}|{mail}) ! (?:können"
                r"|kann) .. (?:nicht|keine) ! {irreal}"
            ),
            (
                r"(?:bestätig\w*|bestätigung|mitteilung){n}{erasing}{n}(?:{addr}|daten\b) ! bestätigen sie ! bitte "
                r"! (?:sobald|erst|wenn) ! {irreal}"
            ),
            (
                r"{addr}{n}(?:löschung|sperrung|entfernung|berichtigung)\b{n}bestätig\w* ! bestätigen sie ! bitte ! "
                r"{irreal}"
            ),
            (
                r"{addr}{n}nicht (?:mehr|länger){n}(?:gespeichert|hinterlegt|erfasst|vorhanden|verknüpft|zugeordnet"
                r"|geführt|enthalten|aktiv|im (?:einsatz|system|bestand|verteiler|datensatz)|in (?:unser|unseren"
                r"|unserem|unserer|der|dem|den)\w*|bei uns|auffindbar|drin|existent|verzeichnet|eingetragen"
                r"|registriert|aufgeführt)\b ! {irreal}"
            ),
            (
                r"nicht (?:mehr|länger){n}{addr}{n}(?:gespeichert|hinterlegt|erfasst|verknüpft|zugeordnet|geführt"
                r"|eingetragen) ! {irreal}"
            ),
            r"kein(?:e|en)? {addr} mehr{n}(?:hinterlegt|gespeichert|vorhanden|erfasst) ! {irreal}",
            r"nun (?:ohne|keine) (?:\w+ )?{addr}{n}(?:geführt|hinterlegt|gespeichert) ! {irreal}",
            (
                r"{have}{n}(?:richtige|korrekte|zutreffende|eigentliche)\w* {few}(?:{addr}"
                r"|{mail}){n}(?:ein(?:getragen|gegeben|gepflegt|gesetzt)|hinterlegt|erfasst|gespeichert|nachgetragen"
                r"|vermerkt|aufgenommen|ersetzt|ausgetauscht) ! {irreal}"
            ),
            (
                r"(?:richtige|korrekte|zutreffende)\w* {few}(?:{addr}|{mail}){n}{have}{n}(?:ein(?:getragen|gegeben"
                r"|gepflegt|gesetzt)|hinterlegt|erfasst|gespeichert|nachgetragen) ! {irreal}"
            ),
            (
                r"(?:tipp|schreib|eingabe|erfassungs|übertragungs|buchstaben"
                r"|daten)-?fehler\w*{n}(?:korrigiert|behoben|berichtigt|bereinigt|ausgebessert|beseitigt"
                r"|geradegezogen|ausgemerzt|ausgebügelt) & {have} ! {irreal} ! (?:im|am|beim|ihres|des"
                r"|den) (?:\w+ )?(?:namen?s?|straße|betrag|vertrag|bestellung|buchung)\b ! (?:in|bei) "
                r"(?:\w+ )?(?:rechnung|bestellung|buchung|straße|hausnummer|lieferadresse|abrechnung"
                r"|überweisung)\b"
            ),
            (
                r"(?:zahlen|buchstaben)dreher{n}(?:korrigiert|behoben|berichtigt|bereinigt|ausgebessert|beseitigt"
                r"|ausgemerzt|ausgebügelt) & {have} ! {irreal}"
            ),
            (
                r"{have}{n}{addr}{n}(?:{changed}) ! (?:ihre|deine|neue)n? (?:[\w-]+ )?(?:[\w-]*)(?:add?r|kontakt) ! "
                r"(?:profil|wunsch) ..  ! {irreal}"
            ),
            (
                r"{addr}{n}{have}{n}(?:{changed}) ! (?:ihre|deine|neue)n? (?:[\w-]+ )?(?:[\w-]*)(?:add?r|kontakt) ! "
                r"(?:profil|wunsch) ..  ! {irreal}"
            ),
            (
                r"(?:auf|in) {few}(?:\w*sperrliste|blacklist|black list|\w*block-?list\w*|suppression\w*"
                r"|ausschlussliste|negativliste|robinsonliste|ignore-?liste){n}(?:ge|aufge|einge)(?:setzt|nommen"
                r"|tragen|stellt|packt) ! {irreal}"
            ),
            (
                r"(?:sperrvermerk|sperrkennzeichen|versandsperre|mailsperre|sperre|kontaktsperre){n}(?:gesetzt"
                r"|eingetragen|hinterlegt|angebracht|eingerichtet|versehen|vermerkt|eingepflegt) & {have} ! {irreal}"
            ),
            (
                r"{have}{n}(?:versand|zustellung|mailversand|korrespondenz|benachrichtigung\w*|mailverkehr){n}an "
                r"{few}(?:{addr}|sie){n}(?:gestoppt|eingestellt|unterbunden|abgeschaltet|deaktiviert|beendet"
                r"|abgestellt|gesperrt) ! {irreal}"
            ),
            (
                r"(?:versand|zustellung|mailversand|korrespondenz|mailverkehr|benachrichtigung\w*){n}an "
                r"{few}(?:{addr}|sie){n}{have}{n}(?:gestoppt|eingestellt|unterbunden|abgeschaltet|deaktiviert"
                r"|beendet|abgestellt|gesperrt) ! {irreal}"
            ),
            (
                r"(?:ihrem|ihrer|deinem|deiner|dem|der) {few}(?:lösch\w+|berichtigungs\w+|sperr\w+"
                r"|korrektur\w+)\b{n}(?:entsprochen|nachgekommen|rechnung getragen|stattgegeben|umgesetzt|gefolgt) "
                r"! {irreal}"
            ),
            (
                r"(?:wunsch|bitte|ersuchen|antrag|aufforderung){n}(?:lösch|sperr|berichtig|korrektur"
                r"|entfern)\w*{n}(?:entsprochen|nachgekommen|rechnung getragen|stattgegeben|umgesetzt|gefolgt) ! "
                r"{irreal}"
            ),
            (
                r"(?:dafür gesorgt|sichergestellt|sorge getragen|dafür sorge getragen)(?=,? (?:dass|daß|das) (?:sie"
                r"|ihnen|du|dir|an sie|an diese|an ihre|künftig|keine|in zukunft|von uns|diese).{0,60}(?:kein|nichts"
                r"|nicht mehr)) ! {irreal}"
            ),
            (
                r"(?:wir|ich) (?:löschten|löschte|entfernten|entfernte|sperrten|sperrte|korrigierten|berichtigten"
                r"|deaktivierten){n}{addr} ! {irreal}"
            ),
            (
                r"(?:nahmen|nahm|trugen|trug|strichen|strich) (?:wir|ich|meine \w+|die \w+|der "
                r"\w+){n}{addr}{n}(?:heraus|raus|aus)\b ! {irreal}"
            ),
            r"{addr}{n}(?:nahmen|nahm|strichen|strich) {few}(?:heraus|raus|aus)\b ! {irreal}",
            (
                r"(?:geradegezogen|geradegebogen|bereinigt|korrigiert|berichtigt|richtiggestellt"
                r"|ausgebessert|rausgenommen|gelöscht|entfernt|geändert)\b(?=\W{1,4}(?:\w+ ){0,3}(?:sie"
                r"|ihnen|du|dir|euch)\b.{0,50}(?:verschont|ruhe\b|nichts mehr|nicht mehr|keine\w* (?:\w+ "
                r"){0,3}mehr|frieden)) ! {news} ! abgemeldet ! {irreal} ! (?:\w*bestell\w*|\w*rechnung\w*"
                r"|betrag\w*|buchung\w*|auftrag\w*|\w*konto|passwort|termin\w*|lieferung\w*|sendung\w*"
                r"|vertrag\w*|abo\b|mahnung\w*|zahlen|zahlung\w*|namen?|straße|hausnummer|lieferadresse"
                r"|geburts\w*|per post|brief\w*|postalisch|postweg)\b"
            ),
            (
                r"(?:sie|diese|jene|die) ist{n}bei (?:der|dem|unser\w+) (?:\w+ )?{cust} (?:\w+ )?nicht "
                r"(?:mehr|länger) (?:hinterlegt|gespeichert|eingetragen|vermerkt|erfasst|verknüpft) ! "
                r"{irreal}"
            ),
            (
                r"(?:steht|stehen|haben wir|hab ich|habe ich|führen wir|ist) (?:\w+ ){0,3}(?:jetzt|nun"
                r"|inzwischen|ab sofort|nunmehr|seit heute|mittlerweile) (?:\w+ ){0,3}(?:richtige"
                r"|korrekte|neue|eigene|tatsächliche|passende)n? (?:{addr}|{mail})(?=\W{1,4}(?:\w+ "
                r"){0,3}(?:sie|ihnen|du|dir)\b.{0,50}(?:verschont|ruhe\b|nichts mehr|nicht mehr|keine\w* "
                r"(?:\w+ ){0,3}mehr)) ! {irreal} ! (?:\w*bestell\w*|\w*rechnung\w*|betrag\w*|buchung\w*"
                r"|auftrag\w*|\w*konto|passwort|termin\w*|lieferung\w*|sendung\w*|vertrag\w*|abo\b"
                r"|mahnung\w*|zahlen|zahlung\w*|namen?|straße|hausnummer|lieferadresse|geburts\w*|per "
                r"post|brief\w*|postalisch|postweg)\b"
            ),
        ),
        "removed_it": (
            (
                r"{have}{n}(?:{gone}|nicht (?:mehr|länger) (?:\w+ ){0,3}(?:gespeichert|hinterlegt|vorhanden"
                r"|eingetragen|verknüpft|bei uns|im system|in unser\w+|drin)) ! (?:\w*konto|\w*account|\w*inhalte?"
                r"|dateie?n?|bild\w*|kommentar\w*|beitrag|beiträge|artikel|lied\w*|bestell\w*|tickets?|abo\w*"
                r"|newsletter\w*|auftrag\w*|buchung|vertrag|termin\w*|police|vorgang\w*|nachricht(?:en)?|passwort"
                r"|e-?mail (?:von|vom)|mail (?:von|vom)|anhang|fehler|problem\w*|sendung)\b ! {irreal}"
            ),
            (
                r"(?:das|es|dies|der fehler|der eintrag|die sache|dieser fehler|der irrtum|das versehen|das "
                r"problem)\b{n}?(?:habe?n?|hab|hat|wurde|ist|war)\b{n}?(?:behoben|bereinigt|korrigiert|berichtigt"
                r"|beseitigt|in ordnung gebracht|geradegebogen|geradegezogen|richtiggestellt|abgestellt|ausgebessert"
                r"|geregelt) ! {irreal}"
            ),
            (
                r"(?:habe?n?|hab|wurde|ist|hat|konnten?)\b{n}?(?:das|es|dies|den fehler|der fehler|den eintrag|der "
                r"irrtum|die sache|das versehen)\b{n}?(?:behoben|bereinigt|korrigiert|berichtigt|beseitigt|in "
                r"ordnung gebracht|geradegebogen|geradegezogen|richtiggestellt|abgestellt|ausgebessert) ! {irreal}"
            ),
            (
                r"(?:die|diese|sie|das|es|selbige|letztere|jene) (?:ist|sind) (?:\w+ ){0,4}(?:raus|weg|draußen)\b ! "
                r"(?:bestell\w*|sendung|paket|post|ware|nachricht|mail)\b ! {irreal}"
            ),
            (
                r"{gone} (?:worden )?(?:habe?n?|wurden?|ist|sind)\b ! (?:\w*konto|\w*account|\w*inhalte?|bestell\w*"
                r"|tickets?|abo\w*|newsletter\w*|auftrag\w*|buchung|vertrag|termin\w*|police|vorgang\w*"
                r"|nachricht(?:en)?|passwort|anhang|fehler)\b ! {irreal}"
            ),
            (
                r"{start}(?:soeben |gerade |eben |schon |bereits |jetzt |nun |sofort |hab |habs |alles |ist |wurde "
                r"|umgehend ){0,3}(?:gelöscht|entfernt|gesperrt|rausge\w+|herausgenommen|korrigiert|berichtigt)\b ! "
                r"(?:\w*konto|\w*account|newsletter|nachricht|inhalte?) ! {irreal}"
            ),
            r"{erasing}{n}(?:ist|wurden?|sind|konnten?|haben?|hab)\b{n}{carried} ! {irreal}",
            r"(?:ist|wurden?|sind|konnten?|haben?|hab)\b{n}{erasing}{n}{carried} ! {irreal}",
            (
                r"(?:haben?|hab){n}(?:das|dies|es) {few}(?:korrigiert|berichtigt|bereinigt|richtiggestellt"
                r"|ausgebessert|geändert)\b ! {irreal}"
            ),
            r"(?:wurde|ist) {few}(?:korrigiert|berichtigt|bereinigt|richtiggestellt|ausgebessert)\b ! {irreal}",
            (
                r"(?:ihre|deine|die (?:alte|falsche|verkehrte|bisherige|ihrige)) (?:ist|wurde|hab\w* "
                r"(?:ich|wir)) {few}(?:überschrieben|ersetzt|raus|gelöscht|entfernt|weg|draußen"
                r"|ausgetauscht|getilgt|gestrichen)\b ! {irreal}"
            ),
            (
                r"(?:habe?n?|hab|wurde|ist){n}(?:das|es|dies)\b{n}(?:geradegezogen|geradegerückt"
                r"|glattgezogen|in ordnung gebracht|ins reine gebracht) ! {irreal}"
            ),
        ),
        "address": (
            (
                r"{addr}|\w*postfach\b|mail-?box\b|e-?mail\s?-?\s?add?r|mailing-?liste|{mail} (?:im|aus dem|in "
                r"unserem|aus unserem) {sys}|(?:im|in unserem|aus dem|aus unserem) (?:\w+)?verteiler\b|(?:ihre|deine"
                r"|diese|falsche|verkehrte) {mail} {few}(?:drin\w*|stand|steht|hinterlegt|eingetragen|erfasst"
                r"|gespeichert|notiert|angegeben|im system|beim kunden)"
            ),
            r"(?:richtige|neue|korrekte|eigene|andere|aktuelle|falsche|verkehrte|passende)n? {mail}",
            (
                r"(?:tippfehler|vertippt|zahlendreher|buchstabendreher)\b ! (?:namen?s?|straße|hausnummer"
                r"|betrag|vertrag|bestellung|buchung|rechnung|abrechnung|lieferadresse|überweisung"
                r"|kontonummer|iban)\b"
            ),
        ),
        "reinstated": (
            (
                r"{addr}{n}(?:wieder|erneut|abermals|zurück)\b{n}(?:ein(?:getragen|gesetzt|gepflegt|gestellt"
                r"|gegeben)|hinterlegt|aufgenommen|aktiviert|gespeichert|freigeschaltet|entsperrt|hergestellt"
                r"|vermerkt|zugeordnet)"
            ),
            (
                r"(?:wieder|erneut|abermals){n}{addr}{n}(?:ein(?:getragen|gesetzt|gepflegt|gegeben)|hinterlegt"
                r"|aufgenommen|aktiviert|gespeichert|freigeschaltet|entsperrt|hergestellt)"
            ),
            r"{addr}{n}(?:reaktiviert|wiederhergestellt|wiedereingetragen|zurückgesetzt|rückgängig)",
            r"(?:reaktiviert|wiederhergestellt|wiedereingesetzt){n}{addr}",
            (
                r"{have}{n}(?:wieder|erneut) (?:eingetragen|eingesetzt|hinterlegt|aufgenommen|aktiviert"
                r"|freigeschaltet) & (?:{addr}|{cust})"
            ),
            r"(?:löschung|sperrung|sperre|änderung){n}(?:rückgängig gemacht|zurückgenommen|aufgehoben|storniert)",
            (
                r"(?:habe?n?|hab|hab's|wurde|ist)\b{n}?(?:\bsie|\bdiese|\bes|\bdie)\b{n}?(?:wieder"
                r"|erneut) (?:ein(?:getragen|gesetzt|gepflegt|gestellt|gegeben)|aufgenommen|aktiviert"
                r"|freigeschaltet|freigegeben|entsperrt|hinterlegt|rein\w+|zugelassen)\b"
            ),
            (
                r"(?:steht|ist|sind|stehen|läuft|gilt) (?:sie|die adresse|diese|es|die mailadresse|alles) "
                r"(?:\w+ ){0,2}(?:wieder|erneut) (?:drin|drinnen|eingetragen|aktiv|im system|hinterlegt"
                r"|gespeichert|freigegeben)\b"
            ),
        ),
        "removed_short": (
            (
                r"{gone} ! ^(?:\S+\s+){9} ! (?:\w*konto|\w*account|newsletter|ticket|nachricht|mail\b|inhalte?"
                r"|datei\w*|anhang|anlage|bild\w*|kommentar\w*|beitrag|beiträge|artikel|problem\w*|passwort|karte"
                r"|zugang|vertrag|termin|straße|strom) ! {irreal}"
            ),
            (
                r"(?:ist|sind|alles|schon|jetzt|bin) (?:\w+ )?(?:raus|draußen)\b ! ^(?:\S+\s+){9} ! (?:paket|sendung"
                r"|bestellung|ware|post|mail\b|rechnung)"
            ),
        ),
        "done": (
            (
                r"^\W*(?:(?:ist|schon|bereits|alles|hiermit|somit|wurde|hab|habe|haben|wir|ich|so|ok|okay|ja|jo"
                r"|danke|beides|das|eben|soeben|gerade|hallo|jup|dies|damit)\s?,?\s?)*(?:erledigt|gemacht|passiert"
                r"|geschehen|gelöscht|umgesetzt|done|durchgeführt|vollzogen|ausgeführt|veranlasst und "
                r"erledigt)\b(?! .. (?:sobald|wenn))"
                r"|^\W*ja\W+(?:beides|ist erledigt|erledigt|haben wir|hab ich|gemacht|sind beide)"
                r"|haken dran|^\W*(?:check|fertig|passt|done)\W*$"
            ),
        ),
        "forwarded": (
            r"{dpo} (?:\w+ ){0,4}{passed} (?:worden )?{have} ! {forno}",
            r"{dpo}{n}(?:habe?n?|hab|wurden?|ist|sind|konnten?)\b{n}{passed} ! {forno}",
            r"{dpo} (?:habe?n?|hab|wurden?|ist|sind) {passed} ! {forno}",
            r"{have}{n}{dpo}{n}{passed} ! {forno}",
            r"{have}{n}{dpo} {passed} ! {forno}",
            r"{have}{n}{passed} (?:an|zu|zum|bei|beim)\b{n}{dpo} ! {forno}",
            (
                r"{start}(?:\w+ ){0,5}(?:an|beim|bei|zum|zur|dem|der|unser\w*) (?:\w+ ){0,3}{dpo} (?:\w+ "
                r"){0,3}{passed} ! {forno}"
            ),
            r"{start}(?:\w+ ){0,3}{passed} (?:an|zu|zum|bei|beim) (?:\w+ ){0,3}{dpo}",
            (
                r"(?:liegt|liegen|lag|ging|gingen|gelangte|wanderte|landete|geht|gehen|gelangt|läuft)\b{n}(?:beim"
                r"|bei|an|zu|zum|zur|über|in der|auf dem (?:schreib)?tisch)\b{n}{dpo} ! zuständig ! verantwortung ! "
                r"vertraulich"
            ),
            (
                r"(?:kolleg\w+|person|frau|herrn?|dame|mitarbeiter\w*|stelle|abteilung|team)\b .. für (?:den |die "
                r"|das )?(?:datenschutz|it-sicherheit|informationssicherheit|compliance)\w* (?:\w+ )?(?:zuständig\w*"
                r"|verantwortlich\w*|da\b|beauftragt\w*) .. (?:{passed}|erhalten|bekommen)\b & {have}"
            ),
            (
                r"(?:für (?:den |die |das )?(?:datenschutz|it-sicherheit|informationssicherheit)) (?:zuständig\w*"
                r"|verantwortlich\w*) (?:\w+ ){1,3}(?:{passed}) & {have}"
            ),
            (
                r"(?:liegt|liegen)\b .. {dpo} .. (?:zur (?:prüfung|bearbeitung|bewertung|entscheidung|beurteilung"
                r"|kenntnis|stellungnahme)|vor\b) ! zuständig"
            ),
            (
                r"(?:liegt|liegen) {few}{dpo} {few}(?:zur (?:prüfung|bearbeitung|bewertung|entscheidung|beurteilung"
                r"|kenntnis)|vor\b)"
            ),
            (
                r"(?:ist|sind) (?:\w+ ){0,4}(?:beim|bei (?:der|dem|unser\w*)|auf dem (?:schreib)?tisch) (?:\w+ "
                r"){0,3}{dpo} ! (?:zuständig|verantwort|ansprech|in guten)"
            ),
            (
                r"(?:ist|sind|ging|gingen) (?:\w+ ){0,4}(?:an|zu|zum|zur) (?:\w+ ){0,3}{dpo} (?:\w+ ){0,3}(?:raus"
                r"|gegangen|unterwegs|rausgegangen|hinaus)\b"
            ),
            (
                r"(?:leite|leiten|gebe|geb|geben|reiche|reichen|übergebe|übergeben|schiebe|spiele|eskaliere"
                r"|eskalieren)\b{n}(?:an|dem|der|zu|zum)\b{n}{dpo} ! (?:leiten|geben|reichen|übergeben) sie ! "
                r"auskunft ! auskünfte ! sobald"
            ),
            (
                r"{start}(?:\w+ ){0,4}(?:leite|gebe|reiche|leiten|geben|reichen) (?:ich|wir)\b{n}{dpo} ! auskunft ! "
                r"auskünfte"
            ),
            (
                r"{dpo}{n}(?:eingeschaltet|hinzugezogen|eingebunden|involviert|mit im boot)\b & (?:{have}|ist|sind) "
                r"! {forno}"
            ),
            (
                r"{dpo}{n}(?:kümmert sich|befasst sich|nimmt sich|schaut sich|sieht sich|übernimmt|übernommen|ist "
                r"(?:schon |bereits )?dran|ist (?:bereits |schon |nun |jetzt )?(?:im bilde|damit befasst|betraut|an "
                r"der sache)|weiß (?:schon |bereits )?bescheid|hat (?:den|die|das|ihre?|deine) {few}(?:übernommen"
                r"|an sich gezogen|auf dem tisch|bekommen|erhalten|vorliegen)) ! anfragen ! gern ! fragen"
            ),
            (
                r"(?:kümmert|befasst) sich {few}(?:unser\w*|die|der|das|ein\w*|meine?) (?:\w+ ){0,2}{dpo} ! gern ! "
                r"anfragen"
            ),
            r"{dpo} prüft (?:das|den|ihr|die|es|dies|nun|jetzt|bereits|derzeit)",
            r"(?:habe?n?|hab|wurde){n}(?:mein\w*|unser\w*|der|die|den|dem) (?:\w+ ){0,2}{dpo}{n}(?:kopie|cc)\b",
            r"(?:in|im|mit) (?:kopie|cc)\W+(?:\w+ ){0,4}{dpo} ! sobald",
            (
                r"(?:liegt|liegen|lag|landete|ist){n}(?:bei|beim)\b .. {dpo} .. (?:auf dem "
                r"(?:schreib)?tisch|auf'm tisch|zur (?:prüfung|kenntnis|bearbeitung)|im (?:postfach"
                r"|eingang|posteingang|postkorb)) ! {forno}"
            ),
            (
                r"{passed}\b .. (?:macht|betreut|verantwortet|bearbeitet|kümmert) .. (?:datenschutz\w*"
                r"|dsgvo\w*)\b ! {forno}"
            ),
            (
                r"{passed}\b .. (?:für|mit) (?:den |die |das |alle )?(?:datenschutz(?:zeugs?|kram|sachen"
                r"|dinge|themen|fragen|belange|fälle)|dsgvo-?\w+)\b ! {forno}"
            ),
            (
                r"{dpo} (?:\w+ ){0,4}(?:weiß|wissen|ist|sind) (?:\w+ )?(?:bescheid|im bilde|im boot|am "
                r"ball|eingeweiht)\b ! {forno}"
            ),
            (
                r"{dpo} (?:hat|haben) (?:\w+ ){0,5}(?:seit \w+|bereits|schon|inzwischen|jetzt|nun"
                r"|vorliegen|auf dem tisch|im postfach|in kopie|erhalten|bekommen)\b & (?:ihre|ihr|deine"
                r"|dein|den vorgang|die sache|das ganze|ihren) ! {forno} ! bereits (?:geprüft|bearbeitet"
                r"|gelöscht)"
            ),
        ),
        "informed": (
            (
                r"{cust}{n}(?:{have}{n})?(?:informiert|unterrichtet|benachrichtigt|in kenntnis gesetzt|angeschrieben"
                r"|verständigt|kontaktiert|angerufen|orientiert|aufgeklärt|hingewiesen|aufmerksam gemacht|erreicht"
                r"|gesprochen|mitgeteilt|bescheid gegeben|bescheid gesagt|geschrieben) & {have} ! {dpo}"
            ),
            (
                r"{have}{n}(?:{cust}){n}(?:informiert|unterrichtet|benachrichtigt|in kenntnis gesetzt|angeschrieben"
                r"|verständigt|kontaktiert|angerufen|hingewiesen|orientiert)"
            ),
            r"{cust}{n}weiß{n}bescheid|{cust} weiß bescheid",
            (
                r"{cust}{n}(?:karte|brief|postalisch|per post|schriftlich|auf dem postweg){n}(?:geschickt"
                r"|geschrieben|gesandt|zugesandt|informiert|gebeten)"
            ),
            (
                r"(?:mit|bei) {few}{cust}{n}(?:rücksprache gehalten|nachgefragt|gesprochen|geklärt|abgeklärt"
                r"|telefoniert|kontakt aufgenommen)"
            ),
            r"{cust}{n}(?:um|nach) {few}(?:richtige|korrekte|neue|gültige|aktuelle)\w*{n}(?:gebeten|gefragt)",
        ),
        "verified": (
            (
                r"(?:gemeinsam|zusammen|telefonisch|persönlich|nochmals?|erneut|direkt){n}{cust}{n}(?:verifiziert"
                r"|geprüft|abgeglichen|überprüft|bestätigt|abgeklärt)"
            ),
            (
                r"{cust}{n}(?:gemeinsam|zusammen|telefonisch|persönlich|erneut|nochmals?){n}(?:verifiziert|geprüft"
                r"|abgeglichen|überprüft|abgeklärt)"
            ),
            r"(?:rücksprache|abgleich|telefonat|gespräch) mit {few}{cust}",
        ),
        "handled": (
            (
                r"(?:vorfall|vorgang|meldung|fehlversand|sachverhalt|verletzung|datenpanne|datenschutz(?:vorfall"
                r"|verletzung|verstoß)\w*|fehlleitung|irrläufer|ereignis|verstoß|fall|ihren hinweis|ihr hinweis|dies"
                r"|vorkommnis|fehlzustellung)\b{n}(?:dokumentiert|protokolliert|bewertet|beurteilt|geprüft|erfasst"
                r"|aufgenommen|gemeldet|untersucht|aufgearbeitet|eingestuft|analysiert|aufgeklärt|registriert"
                r"|ausgewertet|verzeichnet|festgehalten|vermerkt|eingetragen|nachvollzogen|angezeigt|abgestellt"
                r"|behoben) & {have} ! (?:ticket|eingegangen|weitergeleitet|aufgenommen)"
            ),
            (
                r"(?:im|ins|in das|in unser\w*|in unserem) (?:\w*verzeichnis|\w*register|\w*protokoll|vorfall\w*"
                r"|\w*dokumentation|verstoßregister|datenpannen\w*){n}(?:aufgenommen|eingetragen|dokumentiert"
                r"|erfasst|vermerkt|festgehalten|verzeichnet|geführt|registriert) & {have}"
            ),
            (
                r"(?:kein|geringes|hohes|niedriges|gering|nicht zu einem|voraussichtlich kein|minimales"
                r"|überschaubares)\w* risiko"
            ),
            (
                r"(?:aufsichts|datenschutz|landes|kontroll)?behörde{n}(?:gemeldet|angezeigt|informiert|mitgeteilt"
                r"|erstattet|abgesetzt|verständigt) & {have}"
            ),
            (
                r"(?:landesbeauftragt\w+|edöb|dsb|bfdi|ldi|lda|tlfdi|aufsichtsbehörde"
                r"|datenschutzbehörde){n}(?:gemeldet|angezeigt|mitgeteilt|erstattet|abgegeben)\b & {have}"
            ),
            (
                r"(?:meldung|anzeige){n}(?:an die|bei der|beim){n}(?:behörde|landesbeauftragt|aufsicht"
                r"|edöb)\w*{n}(?:erfolgt|erstattet|abgegeben|abgesetzt|vorgenommen|abgeschickt)"
            ),
            (
                r"(?:meldepflicht|meldung|benachrichtigung|benachrichtigungspflicht|melde-?pflichtig\w*){n}(?:art"
                r"|artikel|nicht erforderlich|besteht|entfällt|nicht notwendig|nicht gegeben)"
            ),
            (
                r"(?:verfahren|prozesse?|abl[aä]uf|ablauf|abläufe|anmeldung|erfassung|eingabe|registrierung|vorgehen"
                r"|validierung|stammdatenpflege|bestellprozess|formular){n}(?:umgestellt|geändert|angepasst|ergänzt"
                r"|verbessert|optimiert|nachgebessert|überarbeitet|verschärft|eingeführt|abgestellt) & {have}"
            ),
            (
                r"(?:mitarbeit\w+|team|personal|kolleg\w+|beschäftigte\w*|belegschaft|sachbearbeit\w+|angestellte\w*"
                r"|abteilung){n}(?:geschult|sensibilisiert|ermahnt|nachgeschult|unterwiesen|belehrt|erinnert"
                r"|instruiert|angewiesen) & {have}"
            ),
            (
                r"(?:ursache|grund|auslöser|hintergrund|fehlerquelle|fehlerursache)\b{n}(?:war|lag|waren|ist"
                r"|liegt)\b ! nicht bekannt ! wird noch"
            ),
            (
                r"(?:ursächlich|zurückzuführen|entstanden|zustande gekommen|passiert|geschehen) {few}(?:war|auf"
                r"|durch|bei|weil|ist)\b{n}(?:tipp|schreib|eingabe|übertragungs|erfassungs|hör|bedien|menschlich"
                r"|manuell|fehl|verwechs|zahlendreher|import|migration)\w* & {have}"
            ),
            (
                r"(?:tipp|schreib|eingabe|übertragungs|erfassungs|hör|bedien|import"
                r"|migrations)-?fehler\w*{n}(?:zurückzuführen|ursächlich|verursacht|schuld|entstanden|ursache)"
            ),
            (
                r"(?:double-?opt-?in|doppelt\w* opt-?in|bestätigungs(?:mail|link|verfahren)|plausibilitätsprüfung"
                r"|adressprüfung|vier-?augen-?prinzip|pflichtprüfung){n}(?:eingeführt|umgestellt|eingerichtet"
                r"|aktiviert|eingebaut|ergänzt|implementiert|abgesichert|erweitert|vorgeschaltet)"
            ),
            r"(?:maßnahmen?|massnahmen?|vorkehrungen){n}(?:ergriffen|getroffen|umgesetzt|eingeleitet|veranlasst)",
            r"(?:verarbeitung|weitere verwendung){n}(?:eingeschränkt|beschränkt|gesperrt) & {have}",
            (
                r"(?:dokumentiert|protokolliert) {have}|{have} {few}(?:intern |ordnungsgemäß |umfassend "
                r")?(?:dokumentiert|protokolliert|aufgearbeitet)\b"
            ),
            (
                r"als (?:\w+ ){0,3}(?:datenschutz(?:vorfall|verletzung|verstoß)|datenpanne|verletzung"
                r"|vorfall){n}(?:eingestuft|gewertet|bewertet|behandelt|klassifiziert|erfasst|dokumentiert"
                r"|registriert|aufgenommen)"
            ),
        ),
        "officer": (
            (
                r"(?:ich|wir|als|bin|hier|schreibt|meldet sich|ihnen) {few}(?:\w*datenschutz(?:beauftragt\w*|team"
                r"|stelle|koordinat\w*|abteilung|berat\w*|verantwortlich\w*|referat)|dsb|dpo)\b ! (?:informiert"
                r"|weitergeleitet|weitergegeben|übergeben|eingeschaltet|an (?:unser|die|den)|wenden|kontakt"
                r"|rücksprache|sind wir keine|nicht|leite|gebe|gebeten)"
            ),
            (
                r"(?:in meiner|meiner) (?:funktion|eigenschaft|rolle) als {few}{dpo}"
                r"|ich mache {few}(?:den )?datenschutz|bei uns für (?:den )?datenschutz zuständig (?:bin|und)|ich "
                r"bin {few}(?:für (?:den )?datenschutz (?:zuständig|verantwortlich))"
                r"|(?:aus|vom|von der|seitens|im namen) (?:der |dem |des )?(?:datenschutz(?:team|stelle|abteilung"
                r"|büro|referat)\w*|stabsstelle datenschutz|fachstelle datenschutz)"
                r"|stabsstelle datenschutz|fachbereich datenschutz|referat datenschutz"
            ),
            (
                r"(?:betriebliche|externe|behördliche|interne|stellvertretende|konzern|bestellte|zuständige|örtliche"
                r"|kirchliche)\w* (?:datenschutz(?:beauftragt|koordinat|berat)\w*|dsb\b) .. (?:dieser|der|des|von"
                r"|ihnen|ihre|habe|nehme|teile|melde|antworte|bestätige|bei) ! (?:informiert|weitergeleitet"
                r"|übergeben|eingeschaltet|erreichen|wenden|an unser|an die|an den)"
            ),
        ),
        "customer_insists": (
            (
                r"{cust}{n}{says} .. (?:{addr}|{mail}|postfach) .. (?:richtig|korrekt|stimm\w*|gehör\w*|ihre|seine"
                r"|ihr|sein|gültig|zutreffend|aktuell|eigene?|in ordnung|passt|sei|zutrifft|nutzt|nutze|verwende\w*"
                r"|benutz\w*|so|eindeutig|fehlerfrei|verbleiben|bleiben)"
                r"|(?:angaben|daten|kontaktdaten|{addr})\b{n}(?:durch|von|vom|seitens) {few}{cust}{n}(?:bestätigt"
                r"|verifiziert|bekräftigt|überprüft)"
                r"|{cust}{n}(?:besteht|bestand|beharrt|beharrte|pocht|insistiert)\b{n}(?:darauf|auf|bei|weiterhin)\b"
                r"|{cust}{n}(?:nutzt|benutzt|verwendet|hat|besitzt|betreibt)\b{n}(?:{addr}|{mail}|postfach"
                r"|sie){n}(?:seit|schon immer|bereits|regelmäßig|aktiv|nachweislich)"
                r"|(?:nach|laut|gemäß|lt\.?|zufolge) {few}(?:rücksprache|auskunft|angaben?|aussage|mitteilung"
                r"|bestätigung|telefonat|überzeugung|rückmeldung|eigener|eigenen|unser\w*|dem|der)\b{n}(?:{cust}"
                r"|versicherungsnehm\w*) .. (?:richtig|korrekt|stimm\w*|gehör\w*|ihre|seine|gültig|zutreffend"
                r"|aktuell|eigene|in ordnung|sein|sei|passt)"
                r"|(?:laut|gemäß|lt\.?|nach angaben?|nach aussage) {few}{cust}{n}(?:{addr}|{mail}|sie"
                r"|alles){n}(?:richtig|korrekt|stimmt|stimmig|gültig|zutreffend|in ordnung)"
                r" ! {wrong}"
            ),
            (
                r"{addr}{n}(?:ist|sei|war|stimmt)\b{n}(?:nachweislich|laut {sys}|nach unser\w+|weiterhin|definitiv"
                r"|sehr wohl|so|eindeutig|zweifelsfrei|bei uns) {few}(?:korrekt|richtig|stimmt|gültig|verifiziert"
                r"|bestätigt|zutreffend)"
                r"|{addr}{n}(?:per|via|über|durch|mittels) {few}(?:double|opt-?in|bestätigungslink|bestätigungsmail"
                r"|aktivierungslink|code){n}(?:bestätigt|verifiziert)"
                r"|{cust}{n}{addr}{n}(?:nochmals?|erneut|ausdrücklich|schriftlich|telefonisch|mehrfach|wiederholt"
                r"|abermals|noch einmal|persönlich|selbst)\b{n}(?:bestätigt|angegeben|verifiziert|buchstabiert"
                r"|genannt|versichert|bekräftigt)"
                r"|{addr}{n}(?:nochmals?|erneut|ausdrücklich|schriftlich|telefonisch|mehrfach|wiederholt|abermals"
                r"|noch einmal|so)\b{n}(?:bestätigt|verifiziert|bekräftigt)\b{n}(?:{cust}|worden|wurde)"
                r"|{addr}{n}(?:von|vom|durch|seitens) {few}{cust}{n}(?:bestätigt|verifiziert|bekräftigt|als "
                r"(?:richtig|korrekt))"
                r"|{cust}{n}(?:bestätigt|bestätigte|versicherte|versichert|sagt|erklärt|beteuert|schwört"
                r"|behauptet){n}(?:dass|es|die|sie|alles|das){n}(?:richtig|korrekt|stimm|gehör|passt|in ordnung"
                r"|zutreffend)\w*"
                r" ! {wrong}"
            ),
            (
                r"{cust}{n}(?:hat|haben){n}(?:bestätigt|versichert|erklärt|beteuert|gesagt|mitgeteilt|behauptet"
                r"|zugesichert)\b.{0,60}\b(?:richtig|korrekt|stimm|gehör|passt|zutrifft|zutreffend|ihm|seine|ihre"
                r"|eigene)\w* ! {wrong}"
            ),
            (
                r"{cust}{n}{says} .. (?:ihre|seine|die eigene|die richtige|die korrekte|richtige|korrekte|sein|ihr"
                r"|eine gültige) {few}(?:{addr}|{mail}|postfach)"
                r"|{addr} .. (?:ist|sei|war|wurde|sind)\b{n}(?:laut|nach|gemäß|lt\.?|von|vom|durch|mit) "
                r"{few}{cust}{n}(?:korrekt|richtig|stimmt|aktuell|gültig|bestätigt|verifiziert|so gewollt|gewünscht"
                r"|überprüft)"
                r" ! {wrong} ! {askc}"
            ),
            (
                r"(?:er|sie|dieser|diese|jener)\b{n}(?:sagt|sagte|behauptet|besteht|beharrt|schwört|versichert"
                r"|beteuert|bestätigt|bleibt|meint|erklärt|hat uns|gibt an|gab an) .. (?:ihre|seine|ihr|sein"
                r"|eigene)\b .. (?:{addr}|{mail}|postfach) ! {wrong} ! {askc} ! sie (?:bestätigen|behaupten|sagen)"
            ),
            (
                r"{cust}{n}(?:behauptet\w*|meint\w*|sagt\w*|besteht|beharr\w+|schwört|versichert\w*|beteuert\w*"
                r"|insistiert|glaubt|betont\w*|bestätigt\w*) & (?:{addr}|postfach) ! {wrong} ! {askc} ! sie (?:uns"
                r"|mir)"
            ),
            (
                r"(?:richtigkeit|korrektheit|gültigkeit|zugehörigkeit|echtheit)\b .. (?:bestätigt\w*|versichert\w*"
                r"|zugesichert|bekräftigt) & {cust} ! {wrong} ! sie (?:uns|bitte)"
            ),
            (
                r"{cust}{n}(?:sagt\w*|meint\w*|behauptet\w*|versichert\w*|bestätigt\w*|erklärt\w*|beteuert\w*) .. "
                r"(?:{mail}|nachricht(?:en)?|post|alles)\b .. (?:kommen|kommt|bekomm\w*|erhält|erhalte|erhalten"
                r"|liest|lese|angekommen)\b ! (?:nicht|keine) ! {wrong} ! sie (?:uns|mir)"
            ),
            (
                r"{addr}{n}(?:ist|sei|war) (?:\w+ ){0,2}(?:korrekt|richtig|zutreffend|gültig|in ordnung)\b ! "
                r"{wrong} ! ob\b ! wenn ! nicht ! falls"
            ),
            (
                r"{cust}{n}(?:bleibt|blieb|bleiben){n}dabei|{cust}{n}(?:hält|hielt){n}(?:daran |an \w+ )?fest"
                r"|{cust} zufolge{n}(?:richtig|korrekt|stimmt|gehört|gültig|in ordnung)"
                r"|{addr}{n}(?:sei|ist)\b{n}(?:seine|die seine|die ihre|ihre eigene|sein eigen|dessen|deren)\b"
                r"|{cust}{n}(?:per|via|über|mittels) {few}(?:double|opt-?in|bestätigungslink|bestätigungsmail"
                r"|aktivierungslink)\w*{n}(?:bestätigt|verifiziert)"
                r"|(?:ihm|ihr|unser\w* \w+) (?:nachweislich |laut eigenen angaben )?gehör(?:t|e)\b{n}(?:{addr}"
                r"|postfach)|{addr}{n}(?:ihm|ihr) (?:seit\w* )?gehör(?:t|e)"
                r"|(?:auf|nach) (?:ausdrücklichen |erneuten |eigenen )?(?:wunsch|anweisung|verlangen|weisung"
                r"|bestehen) {few}{cust}{n}(?:{addr}|wieder|beibehalten|belassen|unverändert)"
            ),
            (
                r"{cust}{n}(?:möchte|wünscht|will)\b{n}(?:weiterhin|ausdrücklich|unbedingt|auch künftig){n}(?:{addr}"
                r"|{mail}|dorthin)"
            ),
            (
                r"{addr}{n}(?:ist|sei) (?:korrekt|richtig|zutreffend|gültig|in ordnung|aktuell)\b ! {wrong} ! ob\b "
                r"! wenn"
            ),
            r"{addr} stimmt(?: so| schon| also| laut)?\b ! {wrong} ! ob\b ! überein",
            (
                r"{addr}{n}(?:gehört|gehöre|gehören)\b{n}(?:unser\w*|einem|einer|dem|der|laut|nachweislich|ihm|ihr"
                r"|de[rm]) {few}(?:{cust}|ihm) ! {wrong} ! wem"
            ),
            (
                r"(?:gemeinsam|zusammen|telefonisch|persönlich|nochmals?|erneut|abermals|buchstabe für buchstabe"
                r"|buchstabenweise) {few}(?:mit )?(?:\w+ ){0,3}{cust}{n}(?:verifiziert|geprüft|abgeglichen|überprüft"
                r"|bestätigt|durchgegangen|buchstabiert) ! {wrong} ! wird ! werden ! falsch"
            ),
            (
                r"(?:rechtmäßig|wahr|tatsächlich|eigentlich|alleinig|einzig|berechtigt|recht)\w* "
                r"(?:nutzer|inhaber|besitzer|eigentümer|adressinhaber)\w* (?:\w+ ){0,5}(?:zu sein|sei\b"
                r"|zu besitzen)"
            ),
            (
                r"(?:{cust}|er|sie) .. (?:möchte|will|wünscht|verlangt|fordert) .. (?:zurückhaben"
                r"|wiederhaben|zurück haben|behalten|zurückbekommen|weiter\w* (?:da hin|dahin|dorthin"
                r"|dort|darüber|nutzen|verwenden)) & (?:{addr}|{mail}|ihre\b|seine\b|sie\b)"
            ),
            (
                r"(?:{says}|{cust}) .. (?:das|es|die|diese|sie) (?:sei|ist|wäre) (?:sehr wohl |doch "
                r"|wirklich |tatsächlich |eindeutig |definitiv |natürlich |schon |ganz |sicher |immer "
                r"|die )+(?:ihre|seine|ihr|sein|ihm|richtige|ihre eigene|korrekt|richtig)\b ! {wrong}"
            ),
            (
                r"(?:{says}|geschimpft|angerufen|beschwert|protestiert|verärgert) .. (?:das|es|die|diese"
                r"|sie) (?:sei|wäre|ist) (?:\w+ )?(?:seine|ihre|sein eigenes|ihr eigenes)\b ! {wrong} ! "
                r"nicht"
            ),
            (
                r"{cust} .. (?:legt wert|stellt klar|stellte klar|lässt ausrichten|lässt mitteilen|lässt "
                r"wissen|hält daran) .. (?:ihm|ihr|seine|ihre|richtig|korrekt|gehör\w*)\b ! {wrong}"
            ),
        ),
        "dispute_referral": (
            (
                r"(?:mit|zwischen|gegenüber) {few}(?:domain)?(?:{cust}|inhaber\w*|kontoinhaber\w*|provider|anbieter"
                r"|beteiligten|parteien|gegenseite|anderen seite|ihm|ihr|ihnen)\b{n}(?:klären|regeln|ausmachen"
                r"|auszumachen|verständigen|einigen|auseinander\w+|absprechen|besprechen|abmachen|bereinigen|lösen"
                r"|zu klären|zu regeln|abzustimmen|aushandeln|beizulegen|vereinbaren|klären sie|direkt)\b ! (?:wir"
                r"|werden wir|ich) .. (?:klären|besprechen)"
            ),
            (
                r"(?:klären|regeln|besprechen|bereinigen|lösen|einigen|verständigen|vereinbaren) sie {few}(?:sich "
                r")?{few}(?:mit|untereinander|selbst|bilateral|privat|direkt) ! termin ! uns\b ! portal"
            ),
            (
                r"(?:kontaktieren|wenden|richten|melden|setzen|sprechen|fragen|treten|schreiben) (?:sie )?(?:sich "
                r")?(?:\w+ ){0,4}(?:unser\w* |mit unser\w* |direkt |an den |an die |mit dem |mit der |bei ihrem |an "
                r"ihren |bei ihrer |den |die )(?:\w+ )?(?:kund(?:en|in|e)|versicherungsnehmer\w*|mitglied"
                r"|vertragspartner\w*|kontoinhaber\w*|domaininhaber\w*|inhaber\w*|mieter\w*|gast|patient\w*"
                r"|registrar|domain-?registr\w*|absender|betroffenen|provider|internetanbieter|mail-?anbieter"
                r"|e-?mail-?anbieter|e-?mail-?provider|hoster|dienstanbieter)\b"
                r"|(?:müssen|sollten|können|müssten) sie sich {few}(?:an|mit|bei) {few}(?:{cust}|gericht\w*|provider"
                r"|anbieter|registrar|domaininhaber) .. (?:wenden|einigen|verständigen|auseinandersetzen|klären"
                r"|melden)"
                r" ! datenschutz"
            ),
            (
                r"(?:ihrem|ihren|ihr) (?:e-?mail-?|mail-?|internet-?|domain-?)?(?:provider|anbieter|hoster|registrar"
                r"|admin\w*|it-?dienstleister|dienstleister)\b{n}(?:klären|wenden|melden|kontaktieren|ansprechen"
                r"|besprechen|nachfragen|beheben|lösen|prüfen lassen)"
                r"|(?:wenden|melden) sie sich {few}(?:an|bei) {few}(?:provider|e-?mail-?anbieter|mail-?anbieter"
                r"|registrar|hoster|internetanbieter|denic|nic\.at|switch\b|gericht|polizei|zivilgericht"
                r"|schlichtung\w*|schiedsstelle|ombuds\w*|verbraucherzentrale|bezirksgericht)"
                r"|untereinander (?:\w+ ){0,3}(?:klären|regeln|ausmachen|zu klären|einigen|aus\b|lösen|zu regeln"
                r"|auszumachen|geklärt|verständigen)|(?:klären|regeln|einigen|machen) (?:\w+ ){0,5}untereinander"
                r"|unter sich ausmachen|unter ihnen beiden|unter einander"
                r"|(?:zivilrechtlich\w*|privatrechtlich\w*|bilateral\w*|private|rein private\w*"
                r"|persönliche)\b{n}(?:angelegenheit|sache|frage|streit\w*|auseinandersetzung|klär\w*|problem|thema"
                r"|weg\w*|konflikt|regel\w*)"
                r"|(?:halten|mischen) (?:wir |ich )?uns{n}(?:raus|heraus|nicht ein|neutral)|nicht (?:\w+ "
                r"){0,2}einmischen|nicht (?:\w+ ){0,3}(?:partei|schiedsrichter|schiedsstelle|schlichter"
                r"|schlichtungsstelle|richter)\b|keine (?:schiedsstelle|partei|schlichtungsstelle|schiedsrichter)"
                r"|(?:neutral bleiben|verhalten uns neutral|nicht partei ergreifen|keine partei ergreifen|keine "
                r"stellung beziehen)"
            ),
            (
                r"(?:wem|wer) (?:\w+ ){0,5}(?:{addr}|postfach|domain|{mail}) (?:\w+ ){0,3}(?:gehört"
                r"|zusteht|besitzt|nutzen darf|zuzuordnen|recht hat)\b .. (?:nicht|kein|außerhalb|sache"
                r"|ihnen|anderswo)|(?:streit\w*|auseinandersetzung|konflikt|meinungsverschiedenheit"
                r"|differenz|unstimmigkeit|eigentumsfrage|besitzfrage)\w*{n}(?:zwischen|um (?:die|eine"
                r"|das)|mit|über) {few}(?:ihnen|{cust}|{addr}|postfach|domain|dritten|beiden|beteiligten"
                r"|parteien|ihm|ihr)|(?:domain|adress)\w*-?streit\w*|adresskonflikt|namensstreit|müssen "
                r"sie {few}(?:selbst |direkt |bitte |schon )?{few}(?:mit|unter) {few}(?:{cust}|ihm|ihr"
                r"|beiden|sich)\b|einig(?:en|t) (?:sie sich|euch)|(?:einigen|verständigen) sie sich"
                r"|gütlich einigen"
            ),
            (
                r"(?:direkt|selbst|beide|bitte) {few}aus(?:machen|zumachen)\b|mach\w* (?:sie |du |ihr )?(?:das|es"
                r"|dies) {few}(?:mit .{0,50}|unter .{0,30})aus\b|nichts? (?:damit )?zu tun & (?:untereinander|mit "
                r"(?:dem|der) (?:mitglied|kund\w+|gast)\b)"
            ),
            (
                r"zivilrechtsweg|zivilrechtlich|rechtsweg\b|privatsache|auf dem (?:ordentlichen )?rechtsweg"
                r"|gerichtlich klären|gericht(?:lich)? (?:\w+ ){0,3}(?:klären|entscheiden|feststellen) ! wir werden"
            ),
            (
                r"(?:können|wollen|kann|dürfen|vermögen|steht uns|ist uns|obliegt|maßen) .{0,60}\bnicht (?:\w+ "
                r"){0,2}(?:zu )?(?:beurteilen|entscheiden|feststellen|überprüfen|klären|nachprüfen|zu beurteilen|zu "
                r"entscheiden|verifizieren|schlichten|urteilen)\b & (?:wem|wer|{addr}|inhaber\w*|recht|gehör\w*"
                r"|eigentum\w*|berechtig\w*|domain|beiden|streit\w*|zugehörigkeit|postfach|rechtmäßig\w*|zusteht)"
            ),
            (
                r"nicht unsere? (?:aufgabe|sache|angelegenheit|baustelle|thema|zuständigkeit) & (?:wem|wer|ob"
                r"|gehör\w*|streit\w*|klär\w*|zu \w+|beid\w*|rechtmäßig\w*|{cust})\b"
            ),
            (
                r"(?:müssen|sollten|können) sie {few}(?:selbst|selber|untereinander|gemeinsam|direkt|unter sich) "
                r"(?:\w+ ){0,2}(?:einigen|klären|regeln|ausmachen|verständigen|lösen)\b ! termin ! {form}"
            ),
            (
                r"(?:zwischen ihnen und|sache zwischen|angelegenheit zwischen|frage zwischen|thema zwischen) ! "
                r"(?:vertrag|uns)\b"
            ),
            (
                r"(?:{mail}|nachricht|schreiben|zuschrift|anliegen|anfrage|hinweis|bitte|meldung)\b{n}an "
                r"(?:unsere[nrms]?|die|den|das|ihren?) (?:\w+ )?(?:kund\w+|mitglied|gast|mieter\w*"
                r"|vertragspartner\w*|versicherungsnehmer\w*|patient\w*|inhaber\w*|besteller\w*|käufer\w*"
                r"|teilnehmer\w*)\b{n}(?:weiter\w+|übermittelt|übergeben|gesendet|geschickt|gesandt)"
            ),
            (
                r"(?:kund(?:e|in)|mitglied|mieter(?:in)?|vertragspartner(?:in)?"
                r"|versicherungsnehmer(?:in)?|gast|besteller(?:in)?|inhaber(?:in)?) (?:\w+ ){0,3}(?:wird"
                r"|werde|will|möchte) (?:\w+ ){0,3}(?:sich (?:\w+ ){0,3}(?:bei|mit) ihnen|auf sie zu|sie "
                r"(?:\w+ )?(?:kontaktieren|anschreiben))"
            ),
            (
                r"(?:{mail}|nachricht|schreiben|zuschrift|anliegen|anfrage|hinweis"
                r"|meldung)\b{n}(?:unsere[mr]|dem|der|ihrem) (?:\w+ )?(?:kund\w+|mitglied|gast|mieter\w*"
                r"|vertragspartner\w*|versicherungsnehmer\w*|patient\w*|besteller\w*|käufer\w*"
                r"|teilnehmer\w*)\b{n}(?:weiterge\w+|übermittelt|übergeben|gesendet|geschickt|gesandt"
                r"|zugeleitet|zukommen)"
            ),
            (
                r"(?:er|sie|kund\w+|mitglied) (?:setzt|wird|meldet|nimmt) (?:\w+ ){0,3}(?:mit|bei) ihnen "
                r"(?:\w+ )?(?:in verbindung|in kontakt|kontakt auf|auseinandersetzen|klären) ! kolleg\w* "
                r"! {dpo}"
            ),
        ),
        "refusal": (
            (
                r"(?:ausschließlich|ausschliesslich|nur|allein|einzig|lediglich|alleine)\b{n}(?:vom|von|durch|der"
                r"|die|dem|den|unser\w*|seitens|vertragspartner\w*|berechtigte\w*) {few}(?:{cust}|berechtigten?"
                r"|selbst|vertragspartei){n}(?:änder|lösch|anpass|veranlass|beantrag|vornehm|vorgenommen|erfolg"
                r"|erteil|widerruf|aktualisier|verfüg|beauftrag|gestell|entfern|anweis|bearbeit|geändert|gelöscht"
                r"|korrigier|selbst|möglich|tun|bestimm|entscheid|mitteil|abänder|mutier|verlang|wünsch)\w*"
                r"|(?:nicht möglich|unmöglich|ausgeschlossen|nicht vorgesehen|nicht gestattet|nicht erlaubt|nicht "
                r"zulässig|nicht befugt|nicht berechtigt|keine befugnis|keine berechtigung|nicht ermächtigt"
                r"|untersagt|nicht autorisiert|nicht bevollmächtigt) .. (?:zu {few})?(?:{doing}|löschung|änderung"
                r"|weiter\w+|berichtigung|zu entfernen)"
                r"|hände{n}gebunden|gebundene hände|(?:mache|machen|lösche|ändere|tue) (?:ich|wir) (?:\w+ "
                r"){0,3}(?:nichts|nix)\b"
                r"|ohne,? dass {few}(?:{cust}|er|sie) {few}(?:meldet|zustimmt|beantragt|bestätigt|einwilligt|will"
                r"|weiß|beauftragt|sagt)"
                r"|(?:sehen|sehe) (?:wir |ich )?{few}(?:keinen|keine|kein)\b{n}(?:anlass|grund|veranlassung"
                r"|handlungsbedarf|notwendigkeit|möglichkeit|fehler|rechtsgrundlage|bedarf|verstoß)"
                r"|sehen (?:wir )?uns{n}(?:außerstande|ausser stande|nicht in der lage|gezwungen abzulehnen)|nicht "
                r"in der lage{n}(?:{doing}|weiter\w+|zu \w+)|außer\s?stande"
            ),
            (
                r"{addr}{n}(?:bleibt|bleiben|verbleibt|belassen|beibehalten)\b{n}(?:gespeichert|hinterlegt|bestehen"
                r"|unverändert|bei uns|im {sys}|wie|erhalten|so|vorerst|bis)"
                r"|(?:bleibt|bleiben){n}{addr}{n}(?:gespeichert|hinterlegt|bestehen|unverändert|erhalten)"
                r"|(?:belassen|lassen) (?:wir )?{few}{addr}{n}(?:unverändert|bestehen|so|wie)"
                r"|wird{n}abgesehen|sehen (?:wir )?{few}von {few}(?:löschung|änderung|weiter\w+|korrektur|sperrung) "
                r"{few}ab|davon absehen"
                r"|(?:nicht|keine?) {few}(?:zur|zu einer) {few}(?:löschung|änderung|weitergabe|herausgabe"
                r"|berichtigung) {few}(?:verpflichtet|berechtigt|befugt)|nicht {few}(?:verpflichtet|berechtigt"
                r"|befugt|bereit|ermächtigt)\b{n}(?:zu|{doing})"
                r"|(?:weder|nicht) {few}(?:löschen|ändern|entfernen|sperren|weiterleiten) (?:noch|oder)"
            ),
            (
                r"(?:dritte\w*|unbefugte\w*|fremde\w*|außenstehende\w*|nicht-?kunden|nichtkunden"
                r"|personen){n}(?:nicht|keine\w*)\b{n}(?:{doing}|vornehmen|veranlassen|beauftragen|bearbeite\w*"
                r"|entgegen\w*|anweisungen)"
                r"|(?:keine|nicht) {few}(?:anweisungen|aufträge|weisungen|wünsche|änderungswünsche){n}(?:dritter"
                r"|von dritten|unbefugter|fremder|entgegen)"
                r"|(?:auf|ohne) (?:\w+ )?(?:zuruf|antrag|auftrag|zustimmung|einwilligung|weisung|einverständnis"
                r"|vollmacht|autorisierung|schriftliche\w* \w+){n}{cust}{n}(?:nicht|keine\w*|unmöglich|nichts)"
                r"|ohne {few}(?:antrag|auftrag|zustimmung|einwilligung|weisung|einverständnis|unterschrift"
                r"|autorisierung|freigabe|zutun|mitwirkung) {few}(?:{cust}|dessen|deren|seine|ihre){n}(?:{doing}"
                r"|nichts|nicht|geht|passiert|machen|möglich)"
                r"|(?:solange|erst wenn|sofern|bis|bevor|nur wenn|außer|es sei denn){n}(?:{cust}|er|sie) "
                r"{few}(?:das |dies |uns |sich |es )?{few}(?:selbst|beantragt|zustimmt|zugestimmt|bestätigt"
                r"|beauftragt|meldet|wünscht|einwilligt|mitteilt|veranlasst|widerruft|widerspricht|anweist|freigibt"
                r"|ändert)\b"
                r"|(?:leider|bedaure|bedauere|bedauern) {few}(?:nichts|nicht viel) {few}(?:machen|tun|unternehmen"
                r"|ausrichten|ändern|zu machen)|(?:kann|können) (?:\w+ ){0,4}(?:nichts|nix|nicht viel) (?:machen|tun"
                r"|ändern|unternehmen)|(?:nichts|nix) zu machen|(?:kann|können) da (?:nichts|nix)"
            ),
            (
                r"(?:fehler|ursache|problem|verantwortung|verschulden)\w*\b{n}(?:liegt|lag|liegen) (?:\w+ "
                r"){0,2}nicht (?:bei uns|in unser\w+|auf unser\w+)|(?:betrachten|ignorieren|löschen) sie "
                r"{few}(?:diese |die |unsere )?{few}(?:einfach|als gegenstandslos)|(?:einfach|bitte) "
                r"(?:ignorieren|nicht beachten)|ignorieren sie|(?:liegt|lieg\w+) {few}nicht (?:in "
                r"unser\w+ (?:macht|hand|händen|ermessen))|kein fehler (?:unsererseits|von uns|in "
                r"unserem)|nicht unser (?:fehler|problem|verschulden)|kein verschulden|(?:ist|bleibt"
                r"|allein) (?:\w+ ){0,3}ihr problem\b|nicht {few}(?:weiterverfolgt|weiterverfolgen|weiter "
                r"verfolgen|weiter bearbeite\w*|weiterbearbeite\w*|nachgehen|reagieren|gehör schenken|zu "
                r"bearbeiten)\b|(?:aufbewahrungsfrist\w*|aufbewahrungspflicht\w*|gesetzlich\w* "
                r"(?:frist\w*|pflicht\w*)|handelsrecht\w*|steuerrecht\w*){n}(?:nicht|erst nach|hindern"
                r"|entgegen|verbiet\w*|lösch\w*|aufbewahr\w*)|(?:dauerhaft|zwingend|technisch"
                r"|systembedingt|systemseitig|programmbedingt) {few}(?:nicht|keine\w*|unmöglich) (?:\w+ "
                r"){0,3}(?:{doing}|möglich|vorgesehen|machbar|umsetzbar)"
            ),
            r"pflichtfeld",
            (
                r"{cust}{n}(?:selbst|persönlich|eigenhändig|höchstpersönlich|selber)\b{n}(?:änder|lösch|anpass"
                r"|veranlass|beantrag|vornehm|vorgenommen|erfolg|entfern|widerruf|melden|mitteil|tun|wünsch|verlang"
                r"|aktualisier|anruf|vorbei|komm|mach|sag|schreib|bescheid|auftrag)\w* & (?:nur|muss|müss\w*|kann"
                r"|darf|solange|sofern|erst|ausschließlich|wenn|falls) ! (?:im|in der|über das) {few}{form}"
            ),
            (
                r"(?:können|dürfen|werden|kann|darf|werde|möchten|wollen|vermag|vermögen)\b{n}(?:nicht|keine[nrs]?"
                r"|kein|nichts|nix)\b{n}(?:{doing}|vor(?:zu)?nehmen|durchführen|entsprechen|nachkommen|weiterleiten"
                r"|weitergeben|veranlassen|unternehmen|tätig werden|eingreifen|folgen|ausführen|umsetzen|vollziehen"
                r"|ausrichten|herausgeben|folge leisten|stattgeben|dran drehen|daran ändern|machen|tun|akzeptieren"
                r"|anerkennen) ! (?:auskunft|auskünfte|informationen|angaben|aussagen?|stellungnahme|details|finden"
                r"|zuordnen|ausschließen|rückgängig|bearbeitungszeit) ! nur ihre"
            ),
            (
                r"(?:nicht|keine[nrs]?|kein|nichts)\b{n}(?:{doing}|vornehmen|durchführen|entsprechen|nachkommen"
                r"|weiterleiten|weitergeben|veranlassen|unternehmen|tätig werden|ausführen|machen|tun|ausrichten) "
                r"(?:kann|können|dürfen|darf|werden|werde|wollen)\b ! (?:auskunft|auskünfte|finden|angaben|aussagen?"
                r"|informationen|stellungnahme)"
            ),
            (
                r"(?:{addr}|daten|ihr\w* (?:wunsch|bitte|anliegen|antrag|ersuchen|aufforderung|begehren"
                r"|anfrage)){n}(?:nicht|keine\w*)\b{n}(?:geändert|gelöscht|entfernt|entsprochen|nachgekommen"
                r"|stattgegeben|gefolgt|löschbar|änderbar|weitergeleitet|weitergegeben|möglich|berücksichtig\w*"
                r"|anpassbar|entsprechen|nachkommen) ! mehr ! (?:finden|gefunden)"
            ),
            (
                r"(?:eine )?(?:löschung|änderung|berichtigung|entfernung|sperrung|anpassung|korrektur|weitergabe"
                r"|weiterleitung|bearbeitung|adressänderung|datenänderung|mutation|aktualisierung)\b{n}(?:nicht"
                r"|keine\w*|ausgeschlossen|abgelehnt|unmöglich|verweigert|untersagt|unzulässig|scheidet|außerhalb"
                r"|verwehrt|verboten) ! noch (?:nicht|keine) ! (?:mehr erforderlich|notwendig|erforderlich|nötig) ! "
                r"rückgängig"
            ),
            (
                r"(?:nehmen|nimmt|führen|leiten|geben|löschen|ändern|entfernen|sperren|mutieren"
                r"|bearbeiten) (?:wir|ich)\b{n}(?:nicht|keine\w*|nichts)\b ! (?:heraus|preis|bekannt)\b ! "
                r"(?:e-?mails?|mails) (?:\w+ ){0,4}(?:bearbeiten|nehmen) (?:wir|ich) ! (?:auskunft"
                r"|auskünfte|informationen|daten an dritte|dritte|telefonisch)"
            ),
            (
                r"^\W*(?:leider |sorry |nein |nee |tut mir leid )*(?:das|dies|so etwas) (?:geht|ist|wäre|dürfen"
                r"|können|machen) (?:\w+ ){0,3}(?:nicht|unmöglich)\b(?: (?:möglich|machbar|erlaubt|zulässig"
                r"|vorgesehen|umsetzbar|unser\w*))?(?! (?:passier\w*|vorkomm\w*|schön|gut|richtig|unser\w* "
                r"absicht)) ! {at} ! finden ! sagen ! zuordnen ! zuständig ! {form}"
            ),
            (
                r"(?:wir|ich) (?:ändern|ändere|löschen|lösche|entfernen|sperren|machen|leiten|geben|reichen"
                r"|bearbeiten|veranlassen|unternehmen) (?:\w+ ){0,6}(?:nicht|nichts|nix|keine\w*)\b ! (?:auskunft"
                r"|auskünfte|informationen|angaben|daten an dritte|fehler|unterschied) ! {gone} ! {at}"
            ),
            (
                r"(?:weiterleitung|weitergabe|löschung|änderung|berichtigung|bearbeitung|sperrung|entfernung"
                r"|korrektur)\b .. (?:erfolgt|findet|kommt|ist|wird|werden|nehmen wir) (?:\w+ ){0,3}(?:nicht"
                r"|keinesfalls|ausgeschlossen)\b ! (?:mehr )?(?:erforderlich|notwendig|nötig) ! rückgängig ! "
                r"abgeschlossen"
            ),
            (
                r"(?:fehlt|fehlen|keine|nicht die|ohne) {few}(?:berechtigung|befugnis|befugnisse|zugriffsrechte"
                r"|rechte|handhabe|zugriff|änderungsrechte|schreibrechte|kompetenz)\b ! (?:ihre|ihrer|ihnen) ! "
                r"nachweis\w* ! auf (?:meine|mein) ! sie haben"
            ),
            (
                r"(?:wir|ich|uns|mir|hierzu|dazu)\b{n}nicht {few}(?:verpflichtet|berechtigt|befugt|bereit|ermächtigt"
                r"|gehalten|gewillt|autorisiert|bevollmächtigt)\b ! auskunft ! auskünfte ! meldung ! behörde"
            ),
            (
                r"(?:daten|{addr}|eintrag|einträge|angaben)\b{n}unverändert|unverändert (?:\w+ )?(?:lassen|belassen"
                r"|bestehen|gespeichert|beibehalten) ! aufbewahr\w*"
            ),
            (
                r"(?:erst|nur|frühestens|nicht) .. (?:wenn|sobald|sofern|nachdem|falls|solange) .. (?:{cust}|er|sie"
                r"|uns) .. (?:zustimmt|zugestimmt|zustimmen|beantragt|bestätigt|beauftragt|meldet|wünscht|einwilligt"
                r"|mitteilt|veranlasst|vorlieg\w*|vorlegt|nachweis\w*|freigibt|widerruft|anweist|ändert|eingewilligt"
                r"|einverstanden|erklärt)\b ! sie uns"
            ),
            (
                r"(?:ablehnen|abgelehnt|abschlägig\w*|ablehnend|zurückgewiesen|zurückweisen|lehnen .{0,60}\bab\b"
                r"|weisen .{0,60}\bzurück|lehne .{0,40}\bab\b|verweiger\w+|abgewiesen)\b ! (?:zahlung|kredit"
                r"|kreditkarte|bewerbung|spam|mailserver|annahme verweigert)"
            ),
            (
                r"kein(?:e|en|erlei)?\b{n}(?:anlass|grund|veranlassung|handlungsbedarf|notwendigkeit|handhabe"
                r"|rechtsgrundlage|anspruch|verpflichtung|pflicht)\b{n}(?:{doing}|tätig|handeln|zu \w+|besteh\w*"
                r"|sehen|gegeben|dafür|für|auf|hierfür|hierzu)? ! meldung ! (?:zur|zu) (?:sorge|beunruhig\w*)"
            ),
            (
                r"(?:weitere\w*|künftige\w*|zukünftige\w*|neue\w*) (?:nachricht\w*|schreiben|anfragen"
                r"|e-?mails?|mails?|nachfragen|zuschriften|eingaben) .. (?:unbeantwortet|nicht (?:mehr "
                r")?(?:beantwort\w*|bearbeit\w*|gelesen)|ignorier\w*)"
            ),
            r"(?:sie|diese) (?:werden|wird) (?:\w+ )?nicht mehr (?:beantwortet|bearbeitet|gelesen)\b",
            (
                r"{addr} (?:\w+ ){0,3}(?:konnten?|können|kann|dürfen|darf|wollen|will|werden|werde|mögen) "
                r"(?:wir|ich) (?:\w+ ){0,4}(?:nicht|nie|keinesfalls) (?:\w+ ){0,3}{doing} ! noch nicht ! "
                r"ohne {addr}"
            ),
            (
                r"(?:von|vor) (?:einer |der |ihrer |jeder )?(?:{erasing}|weitergabe|weiterleitung) & "
                r"(?:abstand (?:genommen|nehm\w*|zu nehmen)|abgesehen|zurückschrecken)"
            ),
            (
                r"(?:mache|machen|tue|tun) (?:ich|wir) (?:das |es |sowas |so etwas |auch |hier |bestimmt "
                r"|sicher )*(?:nicht|nich|ned|net)\b"
            ),
            (
                r"(?:änderung\w*|löschung\w*|berichtigung\w*){n}(?:setzen|setzt|erfordern|erfordert"
                r"|bedürfen|bedarf|verlangen|verlangt)\b{n}(?:auftrag|antrag|zustimmung|einwilligung"
                r"|weisung|mitwirkung|legitimation|unterschrift)\w*"
            ),
            (
                r"hölle (?:zu)?friert|nimmerleins\w*|nimmerlein|da können sie (?:lange|gerne?) warten"
                r"|träumen sie weiter|nicht im traum|pech gehabt|selber schuld|selbst schuld|das ist mir "
                r"(?:egal|wurscht|gleich)"
            ),
            (
                r"(?:an|bei|in) (?:\w+ ){0,3}(?:stammdaten|daten|datensatz|akte|konto|adresse|eintrag"
                r"|bestand) .. (?:nichts|nix|keine\w*) (?:\w+ ){0,2}(?:zu |ver)?(?:ändern|verändern"
                r"|umstellen|anfassen|unternehmen|tun|anrühren|geändert|umgestellt|änderung\w*)\b ! "
                r"{gone} .. {addr}"
            ),
            (
                r"(?:wird|werden|machen|mache|ändern|ändere|stellen|fassen|rühren) .. (?:nichts|nix) "
                r"(?:\w+ )?(?:umgestellt|geändert|gemacht|unternommen|angefasst|angerührt|gelöscht|um\b"
                r"|an\b)"
            ),
            (
                r"(?:muss|müsste|soll|sollte|hat) (?:\w+ )?(?:der|die|unser\w*) (?:kund\w+|mitglied"
                r"|mieter\w*|versicherungsnehmer\w*|vertragspartner\w*|inhaber\w*|patient\w*) (?:\w+ "
                r"){0,2}(?:wollen|beauftragen|beantragen|veranlassen|anstoßen|mitteilen|entscheiden"
                r"|verlangen)\b"
            ),
            (
                r"(?:{erasing}|weiterleitung|weitergabe|meldung|einschaltung|information) .. (?:halten"
                r"|halte|erachten|finden|erscheint) .. (?:überzogen|unnötig|entbehrlich|nicht (?:für "
                r")?(?:nötig|notwendig|erforderlich|geboten)|übertrieben|überflüssig|unangebracht)"
            ),
            (
                r"(?:auf|zu) (?:weitere\w*|künftige\w*|neue\w*) (?:\w+ ){1,5}(?:reagieren|antworten|gehen"
                r"|reagiere|antworte|gehe) (?:wir|ich) (?:\w+ )?nicht"
            ),
        ),
        "no_info_privacy": (
            (
                r"(?:aus|wegen|auf\s?grund|aufgrund)(?: \w+){0,3} (?:datenschutz\w*|datenschutzrechtlich\w*(?: "
                r"gründen)?|dsgvo|dsg|vertraulichkeit\w*|gründen der (?:vertraulichkeit|diskretion|verschwiegenheit)"
                r"|gründen des datenschutzes|geheimhaltung\w*|diskretion\w*|persönlichkeitsschutz\w*"
                r"|schweigepflicht\w*|verschwiegenheit\w*){n}(?:keine?\w*|nicht\w*|nichts|verwehrt|untersagt"
                r"|verboten|leider|unmöglich|weder)\b ! (?:lösch|änder|korrigier|weiterleiten)\w*"
            ),
            (
                r"(?:keine?\w*|nicht\w*|nichts|untersagt|verwehrt|verboten|weder)\b{n}(?:aus|wegen|auf\s?grund"
                r"|aufgrund) {few}(?:datenschutz\w*|vertraulichkeit\w*|schweigepflicht|diskretion\w*"
                r"|verschwiegenheit\w*|bankgeheimnis\w*|persönlichkeitsschutz\w*)"
                r"|datenschutz(?:es|recht\w*|grundverordnung|gesetz\w*|bestimmungen|vorgaben|vorschriften|regeln"
                r"|gründe\w*|technisch\w*)?\b{n}(?:verbiete\w*|untersag\w*|lässt .{0,30} nicht zu|lassen .{0,40} "
                r"nicht zu|erlaub\w* .{0,30}(?:nicht|keine)|gestatte\w* .{0,40}(?:nicht|keine)|hinder\w*|steht "
                r".{0,20} entgegen|stehen .{0,20} entgegen|verwehr\w*)"
                r"|weder bestätigen noch|nicht (?:bestätigen|dementieren) (?:oder|noch) (?:verneinen|dementieren"
                r"|bestätigen)|nicht (?:einmal )?(?:bestätigen|sagen|mitteilen)\W+ob"
                r"|(?:auskunft|auskünfte|informationen|angaben|einzelheiten){n}(?:nur|ausschließlich|lediglich"
                r"|allein){n}(?:an|gegenüber|dem|der|den) {few}{cust}"
                r"|(?:auskunft|auskünfte) {few}(?:an dritte|gegenüber dritten|dritten|an unbefugte|an "
                r"nicht){n}(?:nicht|keine|untersagt|unzulässig|nie)"
                r"|(?:dritten|unbefugten|außenstehenden|nichtkunden|fremden|dritte) (?:gegenüber )?{few}(?:keine"
                r"|nicht){n}(?:auskunft|auskünfte|informationen|angaben|äußern)"
            ),
            (
                r"(?:keine|nicht) {few}(?:auskunft|auskünfte|informationen|angaben|daten|details) {few}(?:an"
                r"|gegenüber) (?:dritte|unbefugte|außenstehende|personen)\w*"
                r"|um verständnis{n}dass{n}(?:keine|nicht){n}(?:auskunft|auskünfte|informationen|details|äußern"
                r"|mitteilen)"
            ),
            (
                r"(?:bankgeheimnis\w*|bankkundengeheimnis\w*|schweigepflicht\w*|verschwiegenheit\w*"
                r"|briefgeheimnis\w*|sozialgeheimnis\w*|steuergeheimnis\w*|amtsgeheimnis\w*|berufsgeheimnis\w*"
                r"|arztgeheimnis\w*|patientengeheimnis\w*|mandatsgeheimnis\w*|anwaltsgeheimnis\w*"
                r"|fernmeldegeheimnis\w*|versicherungsgeheimnis\w*|datengeheimnis\w*|geheimhaltungspflicht\w*"
                r"|diskretionspflicht\w*|amtsverschwiegenheit\w*|vertraulichkeitspflicht\w*|adoptionsgeheimnis) ! "
                r"unterzeich ! unterschr ! erklärung"
            ),
            (
                r"keine(?:rlei)? (?:weiter\w+ |näher\w+ |inhaltlich\w+ |personenbezogen\w+ |konkret\w+ "
                r")?(?:auskünfte|auskunft|informationen|angaben|details|stellungnahme|infos?|einzelheiten"
                r"|daten)\b{n}(?:geben|erteilen|machen|möglich|dürfen|mitteilen|herausgeben|erteilt|gegeben|abgeben"
                r"|weitergeben|preisgeben|offenlegen|herausgegeben|nennen|bekannt) ! (?:gefunden|finden) ! "
                r"telefonisch ! benötig"
            ),
            (
                r"(?:geben|erteilen|machen|gebe|erteile|erhalten|bekommen) (?:wir|ich|sie|dritte|unbefugte"
                r"|außenstehende)?\s?{few}(?:keine\w*|nicht)\b {few}(?:auskunft|auskünfte|angaben|informationen"
                r"|aussagen?|stellungnahmen?|details)\b ! {at} ! benötig\w* ! telefonisch\w*"
            ),
            (
                r"(?:dürfen|können|darf|kann)\b{n}(?:keine\w*|nicht\w*|nichts)\b{n}(?:auskunft|auskünfte|mitteilen"
                r"|sagen|äußern|preisgeben|offenlegen|herausgeben|verraten|informationen geben|angaben machen"
                r"|stellungnahme|näher eingehen|details) ! finden ! (?:genau|sicher|noch nicht) sagen ! bis wann"
            ),
            (
                r"(?:unterliegen|unterliegt|unterliege|verpflichtet){n}(?:vertraulichkeit|verschwiegenheit"
                r"|geheimhaltung|schweigepflicht|diskretion|datenschutz)\w* ! sie sich"
            ),
            (
                r"(?:zu|über|hinsichtlich|bezüglich) .. (?:\w*beziehung\w*|\w*verhältnis\w*|kund\w+"
                r"|mandant\w*|patient\w*|dritte\w*|mitglied\w*|personen) .. (?:nicht|keine\w*|in keiner "
                r"weise|keinerlei|nichts) (?:\w+ ){0,2}(?:äußern|äussern|auskunft|angaben|stellung"
                r"|mitteil\w*|preis\w*|erteilen|sagen)"
            ),
            (
                r"(?:gegenüber|an) (?:\w+ )?(?:dritten|außenstehenden|unbefugten|nichtkunden|fremden) .. "
                r"(?:nicht|keine\w*|in keiner weise|keinerlei|nichts) (?:\w+ ){0,2}(?:äußern|äussern"
                r"|auskunft|angaben|stellung|mitteil\w*|preis\w*|sagen)"
            ),
            r"(?:machen|machte|mache|machten) (?:wir|ich) (?:uns|mich) (?:\w+ )?strafbar",
            (
                r"(?:auskünfte?|angaben|informationen|mitteilungen|stellungnahmen) .. (?:untersagt"
                r"|verwehrt|verboten|nicht gestattet|nicht erlaubt|verschlossen)\b ! {cust} hat"
            ),
            (
                r"(?:über|zu|von) .. {cust} .. (?:nichts|keine\w*|nix) (?:\w+ ){0,2}(?:heraus|preis"
                r"|bekannt|rausgeben|raus)\b ! {addr}"
            ),
        ),
        "asks_phone": (
            (
                r"(?:nennen|nenne|teilen|geben|gib|schicken|hinterlassen|senden|mailen|verraten|sagen|schreiben"
                r"|übermitteln|lassen) (?:sie|du|uns|mir|doch|bitte)\b{n}(?:{phone}|nummer\b){n}? ! (?:kunden"
                r"|bestell|vertrags|ticket|vorgangs|rechnungs|sendungs)-?nummer ! {phonex}"
            ),
            (
                r"(?:ihre|deine|eine) (?:\w+ ){0,3}(?:telefonnummer|rufnummer|handynummer|mobilnummer|mobil-?nr"
                r"|tel\.?-?nr|nummer|durchwahl|natelnummer|festnetznummer|rückrufnummer)\b{n}(?:mitteilen|nennen"
                r"|angeben|geben|schicken|durchgeben|zukommen|hinterlassen|senden|mailen|für|unter|damit|an\b"
                r"|mitzuteilen|anzugeben|übermitteln|verraten|wo) ! {phonex} ! (?:kunden|bestell|vertrags)nummer"
            ),
            (
                r"(?:bräuchten?|brauchen?|benötig\w+|fehlt|hätten? gern\w*|bitte|bitten um|erbitten|um) "
                r"{few}(?:telefonnummer|rufnummer|handynummer|mobilnummer|tel\.?-?nr|natelnummer|rückrufnummer"
                r"|telefonische erreichbarkeit|kontaktnummer|telefonkontakt)\b"
                r"|(?:um|bitte|bitten|erbitten|wünsch\w*) {few}(?:rückruf|anruf|telefonische\w* (?:kontakt\w*"
                r"|rückmeldung|rücksprache|klärung))\b"
                r"|(?:ihre|deine) (?:\w+ )?(?:telefon|ruf|handy|mobil|rückruf)-?(?:nummer|nr)\b{n}(?:liegt|haben wir"
                r"|haben|fehlt|kennen|ist uns|finde|finden)\b"
                r"|(?:rufen|ruf|läuten|klingeln|telefonieren) (?:[\w']+ ){0,6}(?:an|durch|zurück|retour)\b"
                r"|(?:rufen|melden|kontaktieren) sie (?:\w+ ){0,4}(?:telefonisch|unter (?:\w+ )?(?:{phone}|nummer"
                r"|\+?\d|der 0))|(?:wenden|melden) {few}telefonisch"
                r"|(?:telefonisch|am telefon|per telefon|fernmündlich|mündlich|im gespräch|telefonat|telefonischen? "
                r"gespräch){n}(?:klären|besprechen|lösen|abstimmen|erläutern|abklären|durchgehen|besser|einfacher"
                r"|schneller|aufnehmen|zu klären|unterhalten|sprechen)"
                r" ! {phonex}"
            ),
            (
                r"(?:unsere|die) (?:\w+ )?hotline{n}(?:anrufen|erreich|wenden|wählen|helfen|hilft)|(?:anruf|hotline"
                r"|servicenummer){n}(?:genügt|reicht|wählen|kontaktieren) ! {phonex}"
            ),
            (
                r"(?:unter|auf) welcher (?:\w+ ){0,2}(?:{phone}|nummer)|wie lautet {few}(?:{phone}|nummer)|welche "
                r"(?:telefon|ruf|handy)nummer"
                r"|(?:telefonisch|per telefon|am telefon|fernmündlich|telefonat|anruf\w*){n}(?:nicht|ohne|niemand"
                r"|vergeblich|erfolglos|leider)\b{n}(?:erreich\w*|erfolg|antreffen|angetroffen|erwischt"
                r"|durchgekommen|geglückt|sprechen)"
                r"|(?:sie|dich) {few}(?:telefonisch|unter {few}nummer) {few}(?:nicht|leider) {few}(?:erreich\w*"
                r"|antreffen|angetroffen)"
                r"|(?:melden|melde|setze|setzen) {few}(?:mich|uns) {few}(?:telefonisch|fernmündlich)"
                r"|(?:haben|gibt es|hätten) (?:sie|es)?{n}(?:{phone}|nummer).{0,40}\?"
                r"|telefonnummer\b.{0,30}\?$"
            ),
            (
                r"(?:vergeblich|mehrfach|mehrmals|bereits|schon|zweimal|dreimal|erfolglos|versucht){n}(?:anzurufen"
                r"|telefonisch|zu erreichen|angerufen|anrufversuch\w*) ! per mail zu erreichen ! {phonex}"
            ),
            (
                r"(?:kurz |mal |einmal |gern |gerne )*(?:durchrufen|durchklingeln|durchläuten|anläuten|zurückrufen"
                r"|rückrufen|anrufen|zurück rufen|anzurufen|telefonieren)\b ! {phonex} ! nachricht ! (?:selbst"
                r"|selber|schon selbst) anrufen ! (?:{cust}|er|der) (?:\w+ ){0,4}anruf\w*"
            ),
            (
                r"(?:wann|wie|zu welch\w+|wo) .{0,50}(?:telefonisch|anrufen|zurückrufen|erreichbar|ans telefon"
                r"|sprechen|am besten erreichen|zu erreichen)\b ! {phonex} ! öffnungszeit"
            ),
            r"(?:rufe|rufen) (?:ich |wir )?sie {few}(?:an|zurück)\b ! sie uns",
            (
                r"(?:freue|freuen|dankbar|froh|bitten|bitte) .. (?:über|um|für) (?:einen|ihren|deinen"
                r"|kurzen) (?:\w+ )?(?:anruf|rückruf|telefonat)\b ! (?:bei|für|weitere|falls|wenn) (?:\w+ "
                r"){0,2}(?:rück)?fragen ! fragen haben ! {phonex}"
            ),
            (
                r"(?:an die strippe|ans telefon|an den hörer|an den apparat|an die leitung|telefonisch) "
                r".. (?:kriegen|bekommen|erreichen|holen|erwischen)\b & (?:wie|wann|wo|unter welcher)"
            ),
            (
                r"wann (?:\w+ ){0,5}(?:anrufen|telefonieren|durchklingeln|durchrufen|klingeln|zurückrufen"
                r"|sprechen)\b ! {phonex}"
            ),
            r"(?:klingeln|bimmeln|läuten|rufen) sie .. (?:durch|kurz an|mal an)\b ! {phonex}",
            (
                r"(?:persönlich|mündlich|am telefon|fernmündlich) .. (?:besprechen|klären|bereden"
                r"|durchgehen)\b & (?:nummer|wann|ziffern|erreich\w*|rufen|anruf\w*)"
            ),
            (
                r"(?:über|auf) (?:einen|ihren|deinen) (?:\w+ )?(?:anruf|rückruf|telefonat)\b .. (?:freue"
                r"|freuen|hoffe|hoffen|warte|warten|dankbar)\b ! (?:bei|für|weitere|falls) (?:\w+ "
                r"){0,2}(?:rück)?fragen ! fragen haben ! {phonex}"
            ),
            (
                r"(?:mündlich|persönlich|am telefon|telefonisch|am hörer) .. (?:nummer|erreich\w*"
                r"|anruf\w*|ruf)\b ! {phonex}"
            ),
            (
                r"(?:wie|was) (?:ist|lautet|wäre) (?:ihre|deine) (?:\w+ )?(?:nummer|telefonnummer"
                r"|durchwahl|rufnummer|handynummer)"
            ),
        ),
        "asks_id": (
            (
                r"(?:nennen|teilen|geben|senden|schicken|übermitteln|mailen|übersenden|reichen|legen|fügen|laden"
                r"|halten|weisen|faxen) sie{n}{id}"
                r"|{ask}{n}{id}"
                r"|{id}{n}(?:nennen|mitteilen|angeben|senden|schicken|übermitteln|mitzuteilen|anzugeben|nachreichen"
                r"|benötig\w*|brauch\w*|erforderlich|notwendig|nötig|zukommen|vorlegen|vorweisen|beilegen"
                r"|bei(?:zu)?fügen|einreichen|zusenden|hochladen|durchgeben|zwingend|verlangen|verlangt|einsenden"
                r"|nachweisen|ein(?:zu)?senden|vorzulegen|mitschicken|erbeten|fehlt|fehlen|lautet)\b"
                r"|(?:gegen|nach|erst nach|nur nach|ohne|mit|um|unter) (?:vorlage|angabe|nennung|zusendung"
                r"|übersendung|einsendung|einreichung|vorweis\w*|erhalt|übermittlung)\b{n}{id}"
                r"|(?:kopie|abbildung|scan|foto) {few}{id}"
                r"|ohne {few}{id}{n}(?:nicht|kein\w*|leider|unmöglich)"
                r" ! {idx}"
            ),
            (
                r"(?:identitätsnachweis|identitätsprüfung|identitätsfeststellung|legitimationsnachweis"
                r"|legitimationsprüfung|eigentumsnachweis|inhabernachweis|inhaberschaft\w*|berechtigungsnachweis"
                r"|nutzungsnachweis)\w*"
                r"|(?:weisen|beweisen|belegen|legen) sie{n}(?:nach|dass|beleg|dar\b|inhaber|domain|vor)\b"
                r"|(?:video-?ident|post-?ident|ident-?verfahren|id-?check|ausweiskopie|kopie {few}ausweis\w*"
                r"|ausweisdokument\w*|pass-?kopie)"
                r" ! {idx}"
            ),
            (
                r"(?:auszuweisen|zu identifizieren|zu legitimieren|legitimieren|ausweisen)\b & (?:sie|sich)\b ! "
                r"können wir"
            ),
            (
                r"wie (?:lautet|ist|lauten) (?:\w+ ){0,3}(?:ihre?|dein\w*|die) (?:\w+ )?{id}|welche {id}"
                r"|woher (?:wissen|weiß|weiss) (?:wir|ich) .. (?:wirklich|tatsächlich|ihre|ihnen|sie)\b"
                r"|(?:woher|wie) (?:wissen|können) wir .{0,40}(?:sie|ihnen) .{0,60}(?:sind|wirklich|tatsächlich"
                r"|gehör|sicher|inhaber|berechtigt)"
                r"|wer sind sie (?:überhaupt|eigentlich|denn|genau)|in welch\w+ (?:verhältnis|beziehung"
                r"|eigenschaft) .. sie"
                r"|(?:sicherheitsfrage|sicherheitsabfrage|sicherheitsgründen){n}(?:beantwort\w*|{id}|vollständig\w* "
                r"(?:namen?|anschrift)|legitim\w*)"
                r"|(?:vollständig\w*|vollen) (?:namen?|anschrift|adresse) (?:\w+ ){0,3}(?:und|sowie) {few}{id}"
            ),
            (
                r"(?:identifizier\w*|legitimier\w*|authentifizier\w*|ausweisen|verifizier\w*) sie sich|sich "
                r"{few}(?:identifizier|legitimier|authentifizier|ausweis|verifizier)\w* ! personalausweis ! bringen"
            ),
            r"sie (?:\w+ ){0,4}(?:identifizieren|legitimieren|authentifizieren|verifizieren)\b ! können sich",
            (
                r"(?:ihre|deine|die|eine) (?:\w+ )?(?:identität|identifizierung|identifikation|legitimation"
                r"|legitimierung|legitimationsprüfung|authentifizierung|berechtigung){n}(?:prüfen|überprüfen"
                r"|feststellen|nachweisen|verifizieren|bestätigen|sicherstellen|zweifelsfrei|belegen|erforderlich"
                r"|notwendig|festzustellen|zu prüfen|nachzuweisen|benötig\w*|klären|abgleichen|erforderl\w*"
                r"|durchführen) ! e-?mail-?passwort"
            ),
            (
                r"(?:nachweis\w*|beleg|belege|bestätigung|auszug|bescheinigung|beweis\w*|dokument\w*|unterlagen)\b "
                r".. (?:inhaber|eigentum|eigentümer|besitz\w*|domain|gehör\w*|whois|registr\w*|berechtig\w*"
                r"|rechtmäßig\w*|provider\w*|verfügungs\w*|zugriff|ihnen zusteht)\w* & (?:{ask}|{doc}|dass|können"
                r"|wie)"
            ),
            (
                r"(?:belegen|beweisen|nachweisen|nachzuweisen|glaubhaft machen|zu belegen|zu beweisen|nachgewiesen"
                r"|belegt) .. (?:inhaber|eigentümer|domain|{addr}|postfach|gehör|ihre|berechtigt) & sie"
            ),
            (
                r"(?:inhaber|eigentümer|domain|{addr}|postfach|gehör\w*|berechtigt){n}(?:belegen|beweisen|nachweisen"
                r"|nachzuweisen|glaubhaft machen|belegt|nachgewiesen) & (?:sie|ihnen|bitte|können|müss\w*)"
            ),
            (
                r"(?:daten|datenschutz|sicherheits)?abgleich\b{n}(?:benötig|brauch|nennen|teilen|bitte|folgend)\w* "
                r"! termin"
            ),
            (
                r"(?:brauch\w*|bräucht\w*|benötig\w*|nennen|sagen|fehlt|fehlen|schick\w*|verrat\w*) .. "
                r"(?:kd\W{0,2}nr|kundennr|kd-?nummer|kundenkennung|mitgliedsnr|vertragsnr|codewort"
                r"|kennwort|losungswort|geheimwort|telefonpasswort|telefon-?pin|servicepin|kundenpin)\b ! "
                r"{idx} ! {portx}"
            ),
            (
                r"wann (?:\w+ )?(?:bist du|sind sie|seid ihr|wurden sie|wurdest du) (?:\w+ )?geboren"
                r"|(?:tag|datum|jahr) (?:ihrer|deiner) geburt|wie alt (?:sind sie|bist du)|geburtsname"
            ),
            (
                r"(?:ablichtung|kopie|scan|foto|abbild\w*|abzug|bild|fotografie) .. "
                r"(?:personaldokument\w*|personalausweis\w*|ausweis\w*|lichtbild\w*|reisepass\w*|vorder- "
                r"und rückseite|dokument mit lichtbild)"
            ),
            (
                r"(?:letzte\w*|erste\w*) (?:vier|drei|\d) (?:ziffern|stellen|zeichen) .. (?:iban|konto\w*"
                r"|karte\w*|kundennummer|ausweis\w*)"
            ),
            (
                r"(?:plz|postleitzahl|wohnort|hausnummer|straße)\b .. (?:find|such|seh|schau)\w* .. "
                r"(?:dich|sie|system|konto)"
            ),
            (
                r"(?:brauch\w*|bräucht\w*|benötig\w*|nennen|nenn|sagen|sag|fehlt|fehlen|schick\w*|send\w*"
                r"|verrat\w*|halten|zeigen|zeig|vorlegen|beantworten|abgleich\w*|stimmt|vergleich\w*)\b "
                r".. (?:(?:telefon|kunden|vertrags|service|sprach|sicherheits)-?(?:kennwort|passwort|pin"
                r"|code|losung|kennung)\w*|perso\b|geburtstag|geburtsjahr|lichtbildausweis"
                r"|sicherheitsfrage) ! {idx} ! {portx}"
            ),
            (
                r"(?:{gone}|weiter|profil|konto|akte|daten|auskunft) .. (?:wer sie (?:sind|wirklich sind)"
                r"|dass sie (?:es )?(?:wirklich |auch |tatsächlich )?(?:sind|der inhaber|die inhaberin)"
                r"|mit wem (?:ich|wir))"
            ),
            (
                r"(?:erst|zuerst|vorher|zunächst|vorab|damit) .. (?:ausweisen|identifizieren|legitimieren"
                r"|authentifizieren)\b & (?:sie|du|bitte)"
            ),
        ),
        "asks_portal": (
            (
                r"(?:nutzen|benutzen|verwenden|benützen|füllen|nehmen|gebrauchen|wählen|besuchen|öffnen|rufen"
                r"|bedienen) sie{n}{form}"
                r"|(?:nutze|nutz|benutze|verwende|geh|klick|log)\b{n}{form}"
                r"|(?:ausschließlich|ausschliesslich|nur|bitte|lediglich|einzig|allein|direkt|bequem|einfach"
                r"|jederzeit|selbst|künftig|am (?:besten|schnellsten|einfachsten)){n}(?:über|per|via|mit|mittels|im"
                r"|in der|in ihrem|auf|mithilfe|durch) {few}{form}"
                r"|(?:über|per|via|mittels|im|in der|in ihrem|mithilfe|mit hilfe|durch|auf|unter) (?:\w+ "
                r"){0,4}{form}{n}(?:ausfüllen|verwenden|nutzen|einreichen|stellen|melden|bearbeite\w*|ändern"
                r"|anpassen|löschen|vornehmen|erfassen|mitteilen|einzureichen|zu stellen|entgegen\w*|angenommen"
                r"|senden|übermitteln|absenden|abgeben|möglich|erledigen|verwalten|pflegen|aktualisier\w*"
                r"|hinterlegen|hochladen|erstellen|anlegen|eröffnen|kontaktieren|erreichen|wenden|an uns|selbst)"
                r"|{form}{n}(?:ausfüllen|verwenden|nutzen|auszufüllen|zu nutzen|zu verwenden|ausgefüllt|benutzen|zu "
                r"benutzen|einreichen|benützen|herunterladen|absenden)\b"
                r"|(?:das|unser|ein|folgendes|nachstehendes|verlinktes|entsprechendes) (?:\w+ "
                r"){0,2}\w*formular{n}(?:zu finden|finden|unter|auf|hier|bereit|verfügung|benötig\w*|notwendig"
                r"|erforderlich|zwingend|ausfüllen)"
                r" ! {portx}"
            ),
            (
                r"(?:anmelden|einloggen|anmeldung|login|log-?in|registrierung){n}(?:{form}|konto|bereich"
                r"|zugangsdaten|benutzer\w*|erforderlich|notwendig|portal)"
                r"|(?:selbst|eigenständig|selbstständig|selber|jederzeit|online|direkt){n}(?:im|in der|in ihrem|in "
                r"deinem|in ihrer|in deiner|über|auf|unter) {few}(?:{form}|mein konto|profil|einstellungen"
                r"|persönlichen? bereich){n}?"
                r"|(?:eröffnen|erstellen|öffnen|legen|erfassen|anlegen) sie{n}(?:\w*ticket|support-?anfrage"
                r"|service-?request|fall|konto|vorgang|störungsmeldung)\b"
                r"|(?:hilfe|support|unterstützung|antwort|antworten|ansprechpartner|beratung)\b{n}(?:bekommst"
                r"|erhältst|findest|bekommen|erhalten|finden|gibt es|gibt's)\b{n}(?:chat|app|{form})"
                r"|(?:auf unserer|über unsere|auf der|unter unserer) (?:web-?seite|home-?page|internetseite"
                r"|web-?site)\b{n}(?:melden|einreichen|formular\w*|ausfüllen|eingeben|stellen|erfassen|kontakt "
                r"aufnehmen)"
                r" ! {portx}"
            ),
            (
                r"(?:loggen|logge|einloggen|melden|melde|registrieren|registriere|anmelden|logg|log) (?:sie "
                r")?(?:sich|dich|euch)\b{n}(?:ein\b|an\b|mit\b|im\b|in\b|auf\b|unter|{form}|konto|passwort"
                r"|zugangsdaten) ! {portx} ! (?:bei uns|bei mir|beim|bei der|bei unser\w*|newsletter)"
            ),
            (
                r"(?:einloggen|eingeloggt|einzuloggen|anzumelden|registrieren sie sich|zu registrieren)\b ! {portx} "
                r"! e-?mail-?passwort"
            ),
            (
                r"(?:anmelden|einloggen|registrieren|einzuloggen|anzumelden)\b & (?:müssen|musst|muss|zuerst"
                r"|zunächst|vorher|erst|bitte|können sie|kannst du|einfach) ! {portx} ! {news} ! kurs ! (?:bei"
                r"|beim) (?:uns|mir|der|dem)"
            ),
            (
                r"(?:support|service|kunden)?-?(?:anfrage|ticket|fall)\b{n}?(?:eröffnen|erstellen|anlegen|stellen"
                r"|erfassen)\b & (?:bitte|müssen|musst|können sie|kannst|dort|portal|konto|zuerst|online|webseite) "
                r"! {portx}"
            ),
            (
                r"(?:in|unter|im|auf|über) (?:ihrem|ihren|deinem|deinen|ihre|mein|meine|dem|den|der|ihr) (?:\w+ "
                r")?(?:konto|account|profil|einstellungen|kundenkonto|nutzerkonto|kontoeinstellungen"
                r"|profileinstellungen|kundenprofil){n}(?:ändern|löschen|anpassen|entfernen|aktualisieren|verwalten"
                r"|hinterlegen|selbst|vornehmen|abmelden|gehen) ! haben wir ! wir haben ! {portx}"
            ),
            (
                r"(?:mein konto|meine daten|persönliche daten|mein profil|profil bearbeiten|kontoeinstellungen"
                r"|kundenprofil)\b{n}(?:ändern|anpassen|löschen|klicken|gehen|auswählen|unter|wählen|entfernen"
                r"|aktualisier\w*)"
                r"|passwort (?:vergessen|zurücksetzen)|zugang zurücksetzen|zugangsdaten zurücksetzen"
                r"|(?:anfragen?|anliegen|mitteilungen|meldungen|anträge|nachrichten|änderungen|beschwerden"
                r"|reklamationen|e-?mails?){n}(?:nur|ausschließlich|ausschliesslich|lediglich|nicht mehr"
                r"|nicht){n}{form}"
                r"|(?:anfragen?|anliegen|mitteilungen|meldungen|anträge|support)\b{n}(?:per e-?mail|via e-?mail|per "
                r"mail|auf diesem weg|schriftlich){n}(?:nicht|keine|nicht mehr|leider)\b"
            ),
            (
                r"(?:chatbot|live-?chat|digitale\w* assistent\w*|virtuelle\w* assistent\w*|whatsapp){n}(?:helfen"
                r"|hilft|nutzen|verfügung|erreichen|wenden|rund um|fragen|starten|gern\w*) ! fragen zu ihrer"
            ),
            (
                r"(?:laden|installieren|nutzen|öffnen) sie{n}\w*app\b{n}(?:melden|anliegen|ändern|herunter|dort"
                r"|anfrage|um) ! fernwartung ! teamviewer ! anydesk"
            ),
            (
                r"(?:gehen|geh|navigieren|wechseln|surfen|klicken) (?:sie )?(?:dazu |bitte |dafür |hierzu "
                r"|hierfür |einfach |direkt )*(?:auf|zu|in|unter)\b .. (?:profil|einstellungen|konto\w*"
                r"|menü\w*|kontaktwege|meine daten|persönliche daten|{form})"
            ),
            (
                r"(?:nutzen|verwenden|wählen|benutzen|nehmen|gebrauchen) sie .. (?:menüpunkt|rubrik"
                r"|schaltfläche|button|reiter|kachel|assistent\w*|eingabe\w*|vordruck|internetseite"
                r"|webseite|website|homepage|online-?\w+)\b ! {portx}"
            ),
            (
                r"(?:nur|ausschließlich|allein) .. (?:über|mit|per|auf|via|mittels) (?:\w+ "
                r"){0,4}(?:\w*vordruck|\w*formular|onlinedienst|serviceportal|eingabemaske)\b"
            ),
            (
                r"(?:geht|lässt|kann|können|lassen) .. (?:nur|ausschließlich|allein|lediglich|einzig) .. "
                r"(?:\w*bereich|profil\w*|einstellungen|konto\w*|{form})\b ! {portx}"
            ),
            (
                r"(?:stellen|reichen|geben|tragen|laden|melden|setzen) sie .. (?:in|im|über|auf|bei) "
                r"(?:\w+ ){0,3}(?:online-?\w+|\w*portal\w*|\w*bereich|{form})\b .. (?:ein|hoch|auf)\b ! "
                r"{portx}"
            ),
            (
                r"(?:tippen|klicken|wischen|drücken) (?:sie )?.. (?:stift|zahnrad|profilbild|bearbeiten"
                r"|menü\w*|mein konto)|(?:stift|zahnrad|profilbild) .. (?:tippen|klicken|drücken)"
            ),
        ),
        "asks_details": (
            (
                r"(?:an|auf|für|zu|über|mit|um|von|unter|in) welche[rmns]? .. (?:{addr}|{mail}|postfach|nachricht\w*"
                r"|absender\w*|vorgang|fall|auftrag|bestellung|sendung|vertrag|account|konto|liegenschaft|objekt"
                r"|filiale|abteilung|schreiben|rechnung|kunde\w*|patient\w*|termin|daten|person|konkret|genau"
                r"|handelt) ! zuständig"
            ),
            (
                r"welche[rmns]? (?:\w+ ){0,3}(?:{addr}|{mail}|nachricht(?:en)?|vorgangsnummer|sendungsnummer"
                r"|bestellnummer|rechnungsnummer|absender\w*|betreff|daten|kunde\w*|patient\w*|vorgang|bestellung"
                r"|rechnung|newsletter|schreiben|dokumente?|unterlagen)\b .. (?:betroffen|meinen|gemeint|genau|denn"
                r"|handelt|geht|haben|ging|gelöscht|erhalten|bekommen|stand|konkret|wir|löschen|sollen|ist|war|sie"
                r"|ging's|drin|entfernen)"
                r"|(?:hilfreich|hilft uns|helfen|hilfe|dienlich|bräuchten?|brauchen|benötigen){n}(?:wenn|falls) "
                r"sie{n}(?:{mail}|datum|absender|{addr}|betreff|angaben|mitteilen|nennen|schicken|senden"
                r"|weiterleiten|uhrzeit|screenshot)"
                r" ! {detx}"
            ),
            (
                r"wann (?:genau |denn |etwa |ungefähr |und |haben |kam |ist |wurde |ging |war )|zu welche[mnr] "
                r"(?:zeitpunkt|zeit|uhrzeit|datum)|an welche[mn] (?:tag|datum)|(?:um|von) wie viel uhr ! {detx} ! "
                r"telefon ! erreich ! erreichbar"
            ),
            (
                r"um welche[nrsm]? (?:\w+ ){0,3}(?:{cust}|vorgang|auftrag|sendung|mail|e-mail|bestellung|vertrag"
                r"|person|fall|rechnung|adresse|nachricht|schreiben|dokument|account|daten|angelegenheit|objekt"
                r"|konto|termin|handelt)\b"
                r"|(?:worum|um was|wovon|auf was|worauf) (?:geht|handelt|ging|es|beziehen|bezieht|genau|sprechen)\b"
                r"|(?:was|wen|wie|welche\w*|wem) (?:\w+ ){0,3}(?:meinen|meinst|meinten) sie|was {few}(?:gemeint"
                r"|stand|steht|drin)\b.{0,50}\?|können (?:ihr|deine) {few}(?:nicht|leider) {few}(?:zuordnen"
                r"|einordnen) .. (?:bitte|angab|nennen|teilen|schicken)"
                r"|(?:konkretisieren|präzisieren|spezifizieren|erläutern|näher beschreiben|näher ausführen|genauer "
                r"beschreiben|schildern|umschreiben|genauer erklären|eingrenzen) (?:sie)?|(?:um|bitte um) "
                r"{few}(?:konkretisierung|präzisierung|erläuterung|schilderung|ergänzung|klarstellung)\b"
                r"|(?:erläutern|beschreiben|schildern|erklären|präzisieren|konkretisieren|spezifizieren) sie\b"
                r"|(?:haben|hätten|gibt|gäbe|besitzen|steht|stand|verfügen) (?:sie|es|du|da"
                r"|dort)\b{n}(?:vorgangsnummer|referenz\w*|aktenzeichen|header|message|datum|screenshot|ticketnummer"
                r"|bestellnummer|kopie|original\w*|betreff\w*|absender\w*|beispiel|name\w*|kunde\w*|rechnungsnummer"
                r"|mail noch|nachricht noch).{0,60}\?"
            ),
            (
                r"(?:geht|ging|handelt|betrifft){n}(?:es|das|sich|dies) (?:\w+ ){0,4}(?:um|bei|an)\b.{0,60}\b(?:oder"
                r"|um welche|welche\w*)\b.{0,60}\?"
                r"|(?:wer|wie viele personen|welche personen){n}(?:zugriff|zugang|gelesen|mitgelesen|einsicht"
                r"|einsehen)\b.{0,60}\?"
            ),
            (
                r"{sendme}{n}(?:{mail}|nachricht(?:en)?|screenshot\w*|kopfzeilen|header\w*|original\w*"
                r"|bildschirmfoto\w*|bildschirmkopie|kopie|anhang|mailkopf|quelltext|weitergeleitet\w*|schreiben"
                r"|dokument\w*|beleg\w*|eml|fragliche\w*|betreffende\w*|print-?screen|ausdruck|beispiel\w*|foto) ! "
                r"{detx} ! {trash}"
            ),
            (
                r"(?:{mail}|nachricht(?:en)?|screenshots?|kopfzeilen|header|original\w*|bildschirmfotos?"
                r"|bildschirmkopie|kopie|mailkopf|schreiben|sie|diese|quelltext|eml|beispiel"
                r"|betreffende\w*)\b{n}(?:weiterleiten|weiterzuleiten|zusenden|zuzusenden|zukommen"
                r"|mitschicken|mitzuschicken|schicken|zuschicken|zuzuschicken|übersenden|übermitteln"
                r"|anhängen|anfügen|beifügen|beilegen|senden|forwarden|retournieren|zurücksenden|nochmals "
                r"senden|hochladen|zurückschicken|bereitstellen|zur verfügung stellen|schickst|sendest) & "
                r"(?:bitte|können|könnten|könntest|kannst|würden|sie|bräucht\w*|brauch\w*|benötig\w*"
                r"|sofern|falls|magst|mögen|wären|dankbar|um|mal) ! {detx} ! kennwort ! (?:keine[nrs]?"
                r"|nicht) (?:\w+ ){0,3}(?:mitzu|zu|ein|bei|anzu|beizu)?(?:schicken|senden|hängen|fügen"
                r"|legen) ! {trash}"
            ),
            r"{sendme}{n}(?:uns|mir|an mich|an uns|mal|nochmals?|bitte){n}(?:weiter|zu|her|rüber)\b ! {detx} ! {dpo}",
            (
                r"(?:nähere|weitere|genauere|folgende|zusätzliche|ein paar|mehr|einige|konkrete|konkretere|präzisere"
                r"|ergänzende|detailliertere|fehlende|noch)\w* (?:angaben|informationen|details|infos?|hinweise"
                r"|daten|einzelheiten|anhaltspunkte|eckdaten)\b & (?:{ask}|benötig\w*|brauch\w*|bräucht\w*|könn\w*"
                r"|würd\w*|ohne|nötig|helfen) ! (?:finden sie|erhalten sie|unter http|unter www|geben wir|auf "
                r"unserer|zum datenschutz|zu unser\w*|zur verarbeitung) ! (?:keine|keinerlei) ! {detx}"
            ),
            (
                r"{ask}{n}(?:{addr}|datum|absender\w*|uhrzeit|zeitpunkt|message-?id|betreff\w*|aktenzeichen|eckdaten"
                r"|(?:vorgangs|ticket|sendungs|auftrags|bestell|referenz|rechnungs|fall|geschäfts|dossier|schaden"
                r"|buchungs)-?(?:nummer|nr|zeichen)|versanddatum|empfangsdatum|header\w*|kopfzeilen|mailkopf|details"
                r"|wortlaut|hintergründe|genaue\w*) ! {detx} ! {addr} .. {gone}"
            ),
            (
                r"(?:{addr}|datum|absender\w*|uhrzeit|zeitpunkt|message-?id|betreff\w*|aktenzeichen|(?:vorgangs"
                r"|ticket|sendungs|auftrags|bestell|referenz|rechnungs|fall|geschäfts|schaden|buchungs)-?(?:nummer"
                r"|nr|zeichen)|header\w*|kopfzeilen|mailkopf){n}(?:nennen|mitteilen|angeben|mitzuteilen|anzugeben"
                r"|durchgeben|nachreichen|zukommen lassen|senden|schicken|aufschreiben|benötigt|brauchen|bräuchten"
                r"|benötigen|hilfreich|schreiben)\b ! {detx} ! (?:ihre|künftig|neue) (?:neue )?(?:kunden|e-?mail)"
            ),
            (
                r"(?:von wem|von welche[mnr]|wer hat|wer (?:von|aus|bei)|von wo|woher|wie oft|wie\s?viele?|seit wann"
                r"|inwiefern|was genau|was für|welche genau|welcher genau|welches genau|wo genau|wie "
                r"lange)\b.{0,90}\? ! {detx} ! woher wissen"
            ),
            (
                r"(?:dazu|hierzu|hierfür|dafür|zur (?:klärung|prüfung|bearbeitung|zuordnung|recherche"
                r"|nachverfolgung|aufklärung)|um das zu prüfen){n}(?:benötig\w*|brauch\w*|bräucht\w*"
                r"|bitte|fehlen|fehlt|teilen|nennen|erbitten|bitten){n}(?:sie|uns|wir|ich|noch|folgend"
                r"|die|den|das|um) ! {id} ! {phone} ! {detx} ! {form} ! internetseite ! web-?seite ! "
                r"website ! homepage ! (?:geduld|zeit|etwas) ! (?:zu löschen|löschen)"
            ),
            (
                r"(?:bitte|gerne?) {few}(?:mit )?(?:angabe|angaben) (?:von|der|des|zu|zum|zur|über)\b ! (?:zahl"
                r"|überweis)\w* ! {detx} ! bei rückfragen"
            ),
            (
                r"um (?:\w+ ){0,3}(?:benennung|mitteilung|angabe|übersendung|zusendung|übermittlung"
                r"|bekanntgabe|nennung|weiterleitung|überlassung)\b .. (?:gebeten|ersucht|nachgesucht)\b "
                r"! {id} ! {phone} ! {detx}"
            ),
            (
                r"was (?:\w+ )?(?:stand|steht|war) (?:\w+ ){0,3}(?:absender|betreff|@|kopf)|(?:vor|hinter"
                r"|nach) dem (?:@|at\b|klammeraffen) .. (?:was|welche|steht|stand)"
            ),
            r"(?:ungefähr\w*|grob\w*|circa|in etwa) (?:tag|datum|zeit\w*|uhrzeit|zeitraum) (?:reicht|genügt|langt)",
        ),
        "ask_hit_address": (
            (
                r"(?:an |auf |unter |um )?welche[rmns]? .. (?:{addr}|postfach|mail-?adr)"
                r"|(?:betroffene|falsche|empfangs|empfänger|genaue|betreffende|fragliche|besagte|zu löschende"
                r"|angeschriebene|vollständige|konkrete)\w* (?:\w+ ){0,3}{addr}"
                r"|{addr}{n}(?:nennen|mitteilen|angeben|mitzuteilen|anzugeben|durchgeben|betroffen|schreiben|zu "
                r"löschen|gelöscht werden|löschen sollen)"
                r"|wohin|an wen {few}(?:ging|adressiert|gerichtet)|empfängeradresse|zieladresse"
            ),
        ),
        "ask_sender": (
            (
                r"absender\w*|von (?:wem|welche[rmn]|wo|wo aus)\b|wer (?:\w+ ){0,3}(?:geschickt|geschrieben|gesendet"
                r"|versandt|verschickt)|welche[rs]? (?:abteilung|filiale|mitarbeiter\w*|stelle|kolleg\w*"
                r"|sachbearbeiter\w*|system)"
                r"|von uns {few}(?:adresse|absender)"
            ),
        ),
        "ask_time": (
            r"wann\b(?! sie (?:erreichbar|zu erreichen))|zeitpunkt|uhrzeit|\w*datum\b|an welche[mn] tag|wie viel uhr",
        ),
        "ask_message_id": (r"message-?id|nachrichten-?id|mail-?id\b",),
        "ask_headers": (r"\w*header\w*|kopfzeilen|mailkopf|e-?mail-?kopf|internetkopf\w*|quelltext|eml\b|kopfdaten",),
        "ask_code": (
            (
                r"(?:vorgangs|ticket|sendungs|auftrags|bestell|referenz|rechnungs|fall|geschäfts|dossier|schaden"
                r"|buchungs|beleg)-?(?:nummer|nr|zeichen|id)|aktenzeichen|betreff\w*|geschäftszeichen|referenz\b"
                r"|welche[rmns]? (?:bestellung|auftrag|vorgang|rechnung|sendung)"
            ),
        ),
        "ask_count": (r"wie\s?viele?\b|anzahl|wie oft|wie häufig|mehrere|einmalig",),
        "ask_since": (r"seit wann|wie lange|seit welche[mnr]",),
        "ask_customer_name": (
            (
                r"um welche[nrsm]? .. {cust}|(?:für|zu|von|über) welche[nrsm]? {few}{cust}"
                r"|name\w*{n}(?:{cust}|person|betroffen|versicherte)|welche[rnms]? (?:\w+ )?{cust}"
                r" ! absender ! (?:keine|nicht|ohne|keinen)\b"
            ),
            (
                r"(?:kunden|patienten|mieter|mitglieds|mitglieder|versicherten|gäste)-?(?:name\w*|nummer|nr)|auf "
                r"welchen namen|wessen|name auf der|namentlich|wie (?:heißt|heisst)|welcher name|welchen namen"
                r"|um wen\b|für wen\b|über wen\b|an wen .. gerichtet|wer .. (?:kunde|kundin|empfänger)|zu wem\b|wen "
                r"(?:\w+ )?(?:betrifft|meinen)|wer (?:ist )?(?:denn )?(?:im|in der) (?:anrede|mail)"
                r" ! (?:keine|nicht|ohne|keinen)\b"
            ),
            (
                r"(?:benennung|nennung|name\w*|bezeichnung) (?:der|des|jener|dieser) (?:person|kund\w+"
                r"|adressat\w*|empfänger\w*|betroffenen)"
            ),
        ),
        "ask_original": (
            (
                r"(?:weiterleiten|weiterzuleiten|zusenden|zuzusenden|zukommen lassen|mitschicken"
                r"|zuschicken|zuzuschicken|anhängen|anfügen|übersenden|einreichen|forwarden|retournieren"
                r"|zurücksenden|zurückschicken|beifügen|hochladen|leiten sie|leite\b|leitest)|screenshot"
                r"|bildschirm(?:foto|kopie)|anhang|anhänge|original|kopie|print-?screen|ausdruck|wortlaut"
                r"|eml\b|foto\b|(?:schicken|senden|schick|mailen) (?:sie )?(?:\w+ ){0,5}(?:{mail}"
                r"|nachricht\w*|schreiben)\b(?! .. {at})|was (?:genau )?(?:stand|steht|enthielt|war)(?! "
                r"(?:\w+ ){0,3}absender)|(?:{mail}|nachricht\w*) (?:\w+ ){0,4}(?:schicken|senden|zeigen"
                r"|sehen) ! (?:keine|nicht|ohne|keinen)\b"
            ),
        ),
        "ask_other": (
            (
                r"wer {few}(?:zugriff|zugang|mitgelesen|gelesen|einsicht)|geöffnet|gelesen\b|weitere personen"
                r"|dritte\w*|welche (?:daten|dokumente|unterlagen|informationen|inhalte)|welcher art|anschrift"
                r"|postanschrift|adresse für|warum|wieso|weshalb|was genau|hintergr|schildern|erläutern|beschreiben"
                r"|konkretisier|präzisier ! (?:keine|nicht|ohne|keinen)\b"
            ),
        ),
        "asks_deletion_confirmation": (
            (
                r"(?:bitte|bitten|ersuchen|fordern|ersucht|gebeten|aufgefordert|auffordern|dankbar|möchten"
                r"|möchte){n}(?:{trash})"
                r"|(?:bitte|bitten|ersuchen|fordern|ersucht|gebeten|aufgefordert|dankbar|höflich|möchten)\b .. "
                r"(?:{mail}|nachricht(?:en)?|schreiben|anh[aä]ng\w*|anlagen?|dokumente?|unterlagen|daten|inhalte?"
                r"|kopien|beilagen?|exemplar\w*|brief|informationen|pdf|befund|rechnung|sie|alles"
                r"|diese)\b{n}(?:{trash})"
                r"|(?:löschen|vernichten|entsorgen|schreddern|zerstören) sie"
                r"|(?:könnten|können|würden|könntest|kannst|würdest) (?:sie|du){n}(?:{trash})"
                r" ! {trashx}"
            ),
            r"(?:schmeißen|werfen|hauen|schmeiß|wirf) (?:sie )?(?:\w+ ){0,6}weg\b ! ich ! wir",
            r"(?:lösche|vernichte|lösch|schmeiß)\b{n}(?:{mail}|nachricht|sie|die|das)\b ! ich ! wir ! {trashx}",
            (
                r"(?:verschwiegenheits|unterlassungs|vertraulichkeits|geheimhaltungs|löschungs|vernichtungs"
                r"|verpflichtungs)-?(?:erklärung|vereinbarung|bestätigung|verpflichtung)\w*|löschbestätigung"
                r"|vernichtungsprotokoll|löschprotokoll|löschnachweis"
                r"|(?:schriftlich|kurz|per mail|formlos|ausdrücklich|verbindlich|an eides\s?statt){n}(?:zu "
                r"bestätigen|bestätigen|zusichern|versichern|zu versichern){n}(?:lösch|vernicht|nicht|kein|dass)\w*"
                r" ! {addr}"
            ),
            (
                r"bestätig\w*.{0,110}\b(?:gelöscht|löschung|vernicht\w*|nicht mehr (?:vorhanden|im besitz"
                r"|gespeichert)|keine kopie\w*|unwiederbringlich|unwiderruflich) & (?:sie|uns|ihre|ihrerseits|du|mir"
                r"|bitte|bitten) ! (?:wir|ich) (?:haben|bestätige\w*|können|hiermit) ! bestätigen wir ! hiermit "
                r"bestätig ! {addr}"
            ),
            (
                r"(?:löschung|vernichtung|löschen|vernichten|gelöscht|vernichtet)\b.{0,80}\bbestätig\w* & (?:sie|uns"
                r"|ihre|bitte|bitten|du|mir|kurz) ! (?:wir|ich) (?:haben|bestätige\w*|können) ! bestätigen wir ! "
                r"bestätige ich ! {addr}"
            ),
            (
                r"(?:keine|etwaige|allfällige|sämtliche|alle|eventuelle) kopien\b{n}(?:an\w*|behalten|zurück\w*"
                r"|vernicht\w*|lösch\w*|besitz|gemacht|gezogen|erstellt|gefertigt|aufbewahr\w*)"
                r"|(?:rückruf der nachricht|möchte (?:die )?(?:nachricht|e-?mail) .{0,80}zurückrufen|zurückgerufen"
                r"|zurückziehen){n}?|möchte die nachricht"
                r"|(?:unterschreiben|unterzeichnen|unterschrieben|unterzeichnet|unterfertig\w*|gegenzeichnen)\b .. "
                r"(?:zurück\w*|retour\w*|senden|schicken|erklärung|beigefügt\w*|anliegend\w*|zukommen|formular)"
                r"|(?:erklärung|formular|dokument|bestätigung){n}(?:unterschreiben|unterzeichnen|unterschrieben"
                r"|unterzeichnet|unterfertig\w*)"
                r"|(?:aus ihrem|in ihrem) (?:posteingang|postfach|papierkorb|mail\w*|system|rechner|computer"
                r"|server) (?:\w+ ){0,4}(?:lösch|entfern|zu löschen|zu entfernen|vernicht)\w*"
            ),
            (
                r"(?:nicht|keinesfalls|weder){n}(?:weiterleiten|weitergeben|kopieren|verwenden|verwerten"
                r"|veröffentlichen|öffnen|lesen|speichern|weiterzuleiten|weiterzugeben|zu öffnen|zu verwenden|zu "
                r"lesen|zu verwerten|offenlegen) & (?:bitte|bitten|sie|ersuchen|fordern) & (?:{mail}|nachricht"
                r"|inhalt\w*|daten|anh[aä]ng\w*|schreiben|dokument\w*|informationen|unterlagen) ! (?:wir|ich) "
                r"(?:können|dürfen|werden|kann|darf)"
            ),
            (
                r"(?:löschen|vernichten|entsorgen|schreddern|beseitigen) sie .. (?:{mail}|nachricht\w*"
                r"|schreiben|anhang|dokument\w*|unterlagen|rechnung) .. (?:schreiben|bestätigen|melden"
                r"|geben|teilen|sagen|antworten|quittieren) sie"
            ),
            (
                r"(?:entfernen|löschen|vernichten|entsorgen|beseitigen) sie .. (?:aus|von) (?:ihrem|ihren"
                r"|ihrer) (?:\w+ )?(?:postfach|rechner|computer|geräten?|handy|systemen?|mailbox"
                r"|posteingang|eingang|ablage)\b & (?:bescheid|bestätig\w*|mitteil\w*|rückmeld\w*|teilen"
                r"|melden|geben|antworten|kurz)"
            ),
        ),
        "redirect_contact": (
            (
                r"(?:wenden|richten|adressieren|schreiben|schicken|senden|mailen|melden|kontaktieren|leiten"
                r"|verwenden|nutzen|benutzen|benützen|probieren|versuchen|nehmen|fragen|stellen|erreichen"
                r"|anschreiben|übermitteln|gelangen|reichen) sie .. {at}"
                r"|(?:wenden|richten|zu richten|zu wenden|zu adressieren|adressieren|schreiben|schicken|senden"
                r"|melden|gehen|gehört|gehören|kontaktieren|anschreiben|erreichbar|erreichen|zu erreichen|erreicht"
                r"|erreichst|kontakt)\b .. {at}"
                r"|{at} .. (?:wenden|richten|schreiben|schicken|senden|melden|kontaktieren|erreichbar|zu erreichen"
                r"|zuständig|verantwortlich|weiter\w*|hilft|helfen|adressieren|erreichen|mailen|bitte|versuchen"
                r"|probieren|gehen|gehört|einreichen|gelangen|eingerichtet|verwenden|nutzen|besser|aufgehoben"
                r"|bearbeitet|entgegen\w*|richtig\w*|ansprechpartner\w*)"
                r"|(?:zuständig\w*|verantwortlich\w*|ansprechpartner\w*|ansprechperson\w*|ansprechstelle"
                r"|kontaktadresse|richtige (?:adresse|stelle|kontakt|ansprech\w*)|anlaufstelle|meldestelle"
                r"|funktionspostfach|sammelpostfach|kontakt) .. {at}"
                r"|(?:bitte|besser|lieber|direkt|gleich|am besten|künftig|zukünftig|gern|gerne|dafür|hierfür) "
                r".{0,60}\b(?:an|unter|bei|über|via)\b .{0,40}{at}"
                r"|(?:läuft|laufen|geht|gehen|erfolgt|macht|machen|regelt|erledigt|übernimmt) (?:\w+ ){0,4}(?:über"
                r"|durch|bei|via|die|der|unser\w*) {few}(?:zentrale|hauptverwaltung|konzern\w*|muttergesellschaft"
                r"|dienstleister|{at})"
                r" ! {redx}"
            ),
            (
                r"(?:anfragen?|anliegen|meldungen?|mitteilungen|beschwerden?|hinweise|thema|themen|datenschutz\w*"
                r"|reklamationen|solche (?:fälle|fragen|sachen)){n}(?:sind|ist|bitte|bitten|müssen|können|nur"
                r"|richten|wenden){n}(?:an|bei)\b{n}(?:{dpo}|{dept})\b{n}?(?:zu )?(?:richten|wenden|senden|schicken"
                r"|adressieren|stellen|einreichen|melden)"
                r"|(?:{dept}|{dpo}|kolleg\w+|herr|frau|zentrale|kollegium|verwaltung){n}(?:ist|sind"
                r"|wäre)\b{n}(?:zuständig|verantwortlich|(?:ihr|der|die) (?:richtige\w* )?ansprech\w+)"
                r"|(?:an (?:unser\w*|die) (?:\w+ )?(?:postanschrift|postadresse|hausanschrift|geschäftsadresse"
                r"|zentrale|hauptverwaltung|hauptsitz|muttergesellschaft)) .. (?:wenden|richten|senden|schreiben"
                r"|schicken|adressieren)"
                r"|(?:frag|fragen|nachfragen|versuch|versuchen|probier|probieren)\w* (?:sie )?(?:\w+ ){0,3}(?:bei"
                r"|beim|in der|mal bei)\b{n}(?:{dept}|zentrale|kolleg\w+|{dpo})"
                r"|(?:ansprechpartner|ansprechpartnerin|ansprechperson)\w* {few}(?:ist|für|sind|wäre|in"
                r"|bei)\b{n}(?:{dpo}|{dept}|herr|frau|datenschutz\w*|kolleg\w*|diese\w*)"
                r" ! {redx}"
            ),
            (
                r"(?:wende|richte|schreib|schreibe|schick|schicke|send|sende|mail|meld|melde|probier|probiers"
                r"|versuch|versuchs|nimm|frag)\b .. {at} ! (?:ich|wir) ! {redx}"
            ),
            (
                r"(?:datenschutz\w*|dsb\w*|privacy\w*|{dept}) .. {at} ! {redx} ! geantwortet ! {passed} ! "
                r"fragen zum datenschutz\w*:"
            ),
            (
                r"(?:wenden|richten|melden|gelangen) sie (?:sich )?(?:\w+ ){0,6}(?:an|bei|zu)\b{n}(?:{dpo}|{dept}) "
                r"! {redx} ! (?:provider|anbieter|registrar|hoster)"
            ),
            (
                r"(?:wende|melde|richte|schreib\w*|frag) (?:dich |das |dein\w* |bitte |mal ){0,4}(?:an"
                r"|bei)\b{n}(?:{dpo}|{dept}) ! {redx} ! ich ! wir"
            ),
            (
                r"(?:schreiben|schicken|senden|adressieren|mailen|leiten|kontaktieren) sie (?:\w+ ){0,5}(?:an|bei"
                r"|die|den|das|unser\w*)\b{n}(?:{dpo}|{dept}) ! {redx} ! (?:provider|anbieter|registrar|hoster) ! "
                r"weitergeleitet"
            ),
            (
                r"(?:zuständig|verantwortlich|federführend) (?:\w+ ){0,3}(?:ist|sind|wäre|dafür|hierfür"
                r"|für)\b{n}(?:{dpo}|{dept}|{at}|herr|frau|die|der|das|unser\w*|kolleg\w*|konzern\w*) ! {redx} ! "
                r"nicht ! wir sind"
            ),
            (
                r"(?:dafür|hierfür|hiefür|für (?:solche|diese|ihr\w*|derartige|datenschutz\w*|alle) {few}){n}?(?:ist"
                r"|sind|wäre)\b{n}(?:zuständig|verantwortlich|die richtige\w*|der richtige\w*|ansprech\w+|die "
                r"anlaufstelle) ! {redx} ! wir sind"
            ),
            (
                r"(?:nicht|falsche[rn]?|keine)\b{n}(?:zuständig|verantwortlich|richtige\w* (?:stelle|ansprech\w+"
                r"|adresse|abteilung)|zuständigkeit\w*|zuständigkeitsbereich)\b ! {redx} ! streit"
            ),
            (
                r"(?:falsche[rnm]?) (?:abteilung|stelle|ansprech\w+|firma|adresse gelandet|unternehmen|behörde"
                r"|filiale|büro)\b|(?:bei uns|bei mir|hier) {few}(?:falsch|an der falschen (?:stelle|adresse)"
                r"|verkehrt)\b ! falsche mail ! (?:{addr}) .. falsch"
            ),
            (
                r"(?:fällt|liegt|gehört|ressortiert)\b{n}(?:zuständigkeit\w*|ressort|aufgabengebiet|aufgabenbereich"
                r"|verantwortung\w*|bereich|abteilung|in die|zum|zu)\b{n}(?:{dpo}|{dept}|der|des|von|{at}"
                r"|kolleg\w*) ! {redx} ! nicht in unser ! domain"
            ),
            (
                r"(?:bearbeitet|bearbeiten|kümmert sich|betreut|beantwortet|verwaltet|gepflegt|versendet|verschickt"
                r"|versandt|erledigt|läuft)\b{n}(?:ausschließlich|nur|zentral|ein\w* externe\w*|externe\w*"
                r"|dienstleister|konzern\w*|mutter\w*|schwester\w*|durch unser\w*|die zentrale|{dept}|von "
                r"{few}(?:zentrale|dienstleister|agentur|partner)) & (?:bitte|wenden|dort|@|dahin|an die|diese"
                r"|deshalb|daher) ! {redx} ! {form}"
            ),
            (
                r"(?:bitte|am besten|einfach|direkt) (?:direkt |nochmal |noch einmal )?(?:dort|dorthin"
                r"|dahin) (?:\w+ ){0,3}(?:melden|wenden|schreiben|nachfragen|anfragen|vorsprechen|senden"
                r"|schicken|hinwenden)|(?:meldest|melden|meld|melde|wende|wenden) (?:\w+ ){0,3}(?:dort"
                r"|dorthin|da)\b ! ich ! wir ! dort (?:an|ein)\b"
            ),
            (
                r"dort (?:\w+ ){0,2}(?:melden|nachfragen|hilft man|weiterhelfen|hilft man ihnen)|wenden sie sich "
                r"{few}dorthin"
                r"|(?:kontaktdaten|adresse|kontakt|kontaktmöglichkeit\w*|anschrift|e-?mail-?adresse|mailadresse) "
                r"{few}(?:unser\w*|der|des|vom) {few}{dpo}{n}(?:finden|lautet|lauten|ist|sind|steht|stehen|entnehmen"
                r"|impressum|:)"
                r"|{dpo} (?:\w+ ){0,4}(?:erreichen|erreichst|finden|kontaktieren) (?:sie|du)|(?:erreichen"
                r"|kontaktieren) (?:sie )?(?:unser\w* |den |die |meine\w* ){0,2}{dpo}"
                r"|(?:inzwischen|mittlerweile|seit|jetzt|nun){n}(?:von|durch|bei|zu) {few}(?:gmbh|ag\b|übernommen"
                r"|gehör\w*|betrieben|dienstleister){n}(?:wenden|zuständig|bitte|dort)"
            ),
            (
                r"(?:schriftlich|postalisch|per post|auf dem postweg|brieflich|per brief|eingeschrieben|per "
                r"einschreiben|per fax)\b{n}(?:an\b|unter|richten|wenden|einreichen|senden|einzureichen|zu richten"
                r"|mitteilen|zukommen|stellen) & (?:bitte|bitten|müss\w*|nur|ausschließlich|wenden|richten|senden"
                r"|können) ! {redx} ! bestätig ! unterschr"
            ),
            (
                r"(?:schreiben|schicken|senden|richten|adressieren|wenden) sie .. (?:brief|postalisch|per "
                r"post|schriftlich\w*|auf dem postweg) .. (?:an\b|postfach|abt\b|abteilung)"
            ),
            (
                r"(?:läuft|geht|laufen|gehen|machen|bearbeiten|erledigen) .. (?:hotline|hier bei uns|an "
                r"dieser stelle|dieses postfach|kundenservice|empfang|schalter) .. (?:nicht|nichts)\b & "
                r"(?:schreiben|wenden|richten|schicken|melden) sie"
            ),
        ),
        "told_unsubscribe": (
            (
                r"(?:abmelden|abzumelden|abmelde\w*|austragen|auszutragen|abbestell\w*|abgemeldet|ausgetragen"
                r"|abmeldung|abzubestellen|deabonnier\w*|abbestellung|austragung|unsubscribe\w*|opt-?out){n}{news}"
                r"|{news}{n}(?:abmelden|abzumelden|abmelde\w*|austragen|auszutragen|abbestell\w*|abgemeldet"
                r"|ausgetragen|gestoppt|entfernt|gelöscht|widersprech\w*|widersprochen|widerspruch|mehr\b|abmeldung"
                r"|abzubestellen|deabonnier\w*|kündig\w*|beendet|storniert|gesperrt|genommen|ausgeschlossen"
                r"|unsubscribe\w*|opt-?out|stoppen|deaktivier\w*|deaktiviert|abgestellt|raus\b|verzicht\w*"
                r"|herausgenommen|gestrichen|rausge\w+|eingestellt)"
                r"|(?:kein\w*|nicht)\b{n}{news}{n}(?:erhalten|bekommen|zusenden|zugesandt|geschickt|zukommen"
                r"|zustellen|wünschen|mehr|möchten|kriegen)"
                r"|(?:werbe|werbungs)-?(?:widerspruch|sperre|stopp|verbot|kennzeichen)\w*|abmelde-?(?:link|button"
                r"|funktion|seite|formular)\w*|abbestell-?(?:link|button)\w*|unsubscribe|unsubscribing|opt-?out"
                r"|austragungslink|austrage-?link|austragelink"
                r"|aus (?:dem|unserem|allen|unseren|den|der|unserer) {few}(?:newsletter|werbe|mailing|info|marketing"
                r"|rundmail|versand|infomail|aktions|e-?mail)\w*(?:verteiler\w*|liste\w*|datenbank|adressen"
                r"|empfänger\w*|\b)"
                r"|(?:zusendung|zustellung|zuschickung|erhalt|versand|zusenden) {few}(?:von |unser\w* |weiter\w* "
                r"){0,3}{news}{n}(?:beendet|eingestellt|gestoppt|widersprochen|deaktiviert|gesperrt|widerruf\w*"
                r"|abmeld\w*)"
            ),
            (
                r"{news} .. (?:nicht mehr|keine weiteren|keinen weiteren) .. (?:erhalten|bekommen|zugesandt"
                r"|zusenden)"
                r"|(?:einwilligung|zustimmung|permission){n}(?:werb\w+|newsletter|marketing\w*|zusendung"
                r"|e-?mail-?werbung){n}(?:widerruf\w*|zurückgezogen|gelöscht|entzogen)"
                r"|(?:benachrichtigungs|kommunikations|e-?mail|mail|kontakt)-?(?:einstellungen|präferenzen"
                r"|benachrichtigungen){n}(?:abwählen|deaktivieren|anpassen|ändern|verwalten|ausschalten)"
                r"|(?:abonnement|abo)\b{n}(?:{news}|{mail}){n}(?:beendet|gekündigt|gelöscht|storniert)"
                r"|für (?:künftige|zukünftige|weitere|sämtliche) {few}(?:werb\w+|werbe\w+|marketing\w*|mailings?"
                r"|aktionen){n}(?:gesperrt|ausgeschlossen|abgemeldet|blockiert)"
            ),
            (
                r"(?:link|button|schaltfläche|knopf|hinweis)\b{n}(?:am ende|unten|ganz unten|unterhalb|im fuß\w*|in "
                r"jeder|in der fußzeile|am fuß\w*|im footer|in der mail|in unser\w+ {mail}|in jeder unserer) & "
                r"(?:abmeld\w*|austrag\w*|abbestell\w*|klick\w*|nutz\w*|verteiler|erhalten|newsletter"
                r"|benachrichtigung\w*)"
            ),
            (
                r"(?:abmelden|abbestellen|austragen|abzumelden|abzubestellen)\b{n}(?:link|klick\w*|button|unten"
                r"|selbst|am ende|jederzeit|fußzeile|möglich|können|schaltfläche) ! termin ! haltestelle"
            ),
            (
                r"(?:klick\w*|link|button|jederzeit|schaltfläche|fußzeile|selbst|unten|können sie"
                r"|verteiler){n}(?:abmelden|abbestellen|austragen|abmeldung|abzumelden|abzubestellen|auszutragen"
                r"|abgemeldet)\b ! termin"
            ),
            (
                r"(?:aus|von|vom) (?:\w+ ){0,3}(?:rundbrief\w*|infobrief\w*|rundmail\w*|infopost"
                r"|kundenbrief\w*|hauspost|werbeverteiler|mailingliste|werbeliste|info-?verteiler"
                r"|angebotsverteiler) (?:\w+ ){0,3}(?:ausgetragen|abgemeldet|gestrichen|genommen"
                r"|herausgenommen|rausgenommen|entfernt|gelöscht|raus|ausgeschlossen)"
            ),
            (
                r"(?:link|klick\w*|schaltfläche|knopf|button|feld) .. (?:ganz unten|am ende|unten|fuß"
                r"|fußzeile|untersten)\b & (?:{mail}|rundbrief|jeder|newsletter|nachricht) & (?:ruhe"
                r"|abmeld\w*|abbestell\w*|austrag\w*|zusenden|nie wieder|weg\b|raus)"
            ),
            (
                r"(?:ganz unten|am ende|unten|am fuß|fußzeile) .. (?:link|klick\w*|schaltfläche|knopf"
                r"|button)\b & (?:{mail}|rundbrief|jeder|newsletter|nachricht) & (?:ruhe|abmeld\w*"
                r"|abbestell\w*|austrag\w*|zusenden|nie wieder|weg\b|raus)"
            ),
            (
                r"klick\w* .. (?:unten|am ende|fuß\w*) .. (?:nicht mehr zusenden|abmelden|abbestellen"
                r"|austragen|abbestellung|keine werbung)"
            ),
            (
                r"(?:von|vom|aus) (?:\w+ ){0,2}{news} (?:\w+ ){0,4}(?:befreit|erlöst|ausgenommen"
                r"|verschont|gesperrt|heruntergenommen|runter\w*)\b"
            ),
            (
                r"(?:auf|unten|link|knopf) .. (?:abbestellen|abmelden|austragen|unsubscribe)\b .. "
                r"(?:tippen|klicken|drücken|gehen)|(?:tippen|klicken|drücken) .. (?:abbestellen|abmelden"
                r"|austragen|unsubscribe)\b"
            ),
            (
                r"(?:keine|mehr) (?:werbung|werbemails|angebote|reklame|aktionen) (?:mehr |kommt nicht"
                r"|bekommen willst|bekommen wollen|erhalten möchten|wünsch\w*)"
            ),
        ),
        "no_record_found": (
            (
                r"(?:keine[nrms]?|kein|nicht|nichts|niemand\w*|keinerlei|weder)\b{n}(?:finden|gefunden"
                r"|auffinden|ausfindig|ermitteln|zuordnen|gespeichert|hinterlegt|vorhanden|bekannt"
                r"|verzeichnet|registriert|geführt|auffindbar|vorliegen\w*|feststellen|erfasst|zuzuordnen"
                r"|entdecken|ausmachen|identifizieren|aufscheinen|eruieren|lokalisieren|existiert"
                r"|existent|aktenkundig|vermerkt|zu finden|festzustellen|zuordenbar|ersichtlich|angelegt"
                r"|enthalten)\b|(?:finde|finden|fand|fanden|gibt es|haben|führen|verzeichnen|kennen"
                r"|existiert|existieren|liegen|liegt|besteht|bestehen|speichern|verarbeiten|sehe|sehen"
                r"|taucht|tauchen|scheint|scheinen|ergab|ergibt|ergaben|lieferte|liefert|verfügen"
                r"|erscheint|besitzen|habe|hab|brachte)\b{n}(?:keine[nrms]?|kein|nicht|nichts|niemand\w*"
                r"|keinerlei|weder)\b{n}?(?:{recn})|(?:nicht|kein\w*|niemand\w*|weder)\b{n}(?:in unser\w+"
                r"|im|bei uns im|in den) {few}(?:{sys}){n}?(?:finden|gefunden|vorhanden|enthalten"
                r"|gespeichert|hinterlegt|aufgeführt|auf\b|existent|zu finden|registriert|erfasst) ! mehr "
                r"! länger ! {recx} ! verschulden\w* ! antworten sie ! (?:kann|können) (?:der|die|das) "
                r"(?:fall|vorgang|sache|anliegen|ticket)"
            ),
            (
                r"(?:keine[nrms]?|kein|keinerlei) {few}(?:{recn}) {few}(?:ergeben|ergab|gefunden|gespeichert"
                r"|hinterlegt|vorhanden|bekannt|vorliegen|liegen|vor\b|bei uns|in unser\w+|im system|zu ihr\w+|zu "
                r"dies\w+|auf ihren|unter ihr\w+|unter dies\w+|mit dies\w+|mit ihr\w+|vorhanden|über sie|zu ihnen"
                r"|von ihnen) ! mehr ! länger ! {recx} ! ohne"
            ),
            (
                r"(?:{addr}|name|namen|person|sie|kunde|kundin)\b{n}(?:ist|sind|ist uns|sind uns|bei uns|uns|in "
                r"unser\w+ \w+|scheint|scheinen|taucht|erscheint|kommt|existiert|haben|führen"
                r"|konnte\w*)\b{n}(?:unbekannt|nicht (?:bekannt|gespeichert|hinterlegt|registriert|auf\b|auffindbar"
                r"|erfasst|vorhanden|zu finden|gefunden|verzeichnet|angelegt|geführt|vor\b|in unser\w+|im system"
                r"|existent|aktenkundig|zuordenbar|enthalten|zuordnen|bei uns|als kunde))"
                r"|(?:suche|recherche|abfrage|prüfung|überprüfung|nachforschung\w*|durchsicht|abgleich"
                r"|datenbankabfrage|systemabfrage)\b{n}(?:ergebnislos|ohne (?:ergebnis|treffer|erfolg|befund)"
                r"|erfolglos|negativ|keine\w*|kein|nichts|null|leer|blieb)\b"
                r"|(?:ergebnislos|erfolglos|vergeblich){n}(?:gesucht|durchsucht|recherchiert|geprüft)|(?:gesucht"
                r"|durchsucht|nachgesehen|nachgeschaut|recherchiert|geprüft|nachgeschlagen){n}(?:nichts|kein\w*"
                r"|nicht|erfolglos|ohne (?:ergebnis|treffer|erfolg))"
                r"|(?:nie|niemals|noch nie) (?:etwas |eine |einen |ein )?(?:\w+ )?(?:bestellt|gekauft|gebucht"
                r"|registriert|angemeldet|versendet|verschickt|angelegt|abgeschlossen|unterschrieben|gemietet"
                r"|erfasst)\b"
                r"|(?:{cust}|person|namen?|vertrag|konto)\b{n}(?:haben|führen|kennen|gibt es|finde|finden|habe"
                r"|existiert) (?:\w+ ){0,4}nicht\W*$"
                r"|negativ(?:auskunft|bescheid|meldung)|kein(?:en|e)? treffer|null treffer|0 treffer|keinerlei "
                r"(?:treffer|einträge|daten)|fehlanzeige|leermeldung"
            ),
            (
                r"niemand\w*,? (?:der|die|namens|mit (?:dem|diesem) namen|mit ihrem)|(?:keinen?|keine) "
                r".{0,40}(?:namens|mit (?:diesem|dem|ihrem) namen|unter (?:diesem|dem|ihrem) namen|mit (?:dieser|der"
                r"|ihrer) (?:e-?)?(?:mail-?)?adresse)"
                r"|sie sind {few}(?:bei uns |uns ){0,2}{few}(?:nicht|kein\w*) {few}(?:kunde|kundin|mitglied"
                r"|registriert|bekannt|gespeichert|erfasst|geführt|angemeldet|patient\w*|gelistet)"
                r"|(?:haben|hatten|hatte) {few}(?:nie|noch nie|niemals|zu keiner zeit|bisher nicht){n}(?:kontakt"
                r"|geschäftsbeziehung|vertrag|{mail}|geschrieben|angeschrieben|versendet|verschickt|gesendet"
                r"|bestellt)"
                r"|(?:keine|nie eine|nicht\b){n}(?:{mail}|nachricht\w*|schreiben|rechnung\w*){n}(?:von uns|an sie"
                r"|an diese adresse|an ihre adresse|aus unserem (?:haus|system)){n}(?:versandt|verschickt|versendet"
                r"|gegangen|gesendet|geschickt|raus\w*|protokolliert)"
                r"|(?:stammt|kommt|stammen|kommen|kam) {few}nicht von uns|nicht von uns (?:versandt|verschickt"
                r"|versendet|stammen|gesendet)"
                r"|(?:ihre|die|diese) (?:e-?mail-?|mail-?)?adresse{n}(?:nirgends|nirgendwo|in keinem|bei keinem"
                r"|keinem (?:kunden|konto|vertrag|vorgang|datensatz)|bei keiner)\b"
            ),
            r"(?:verlief|fiel|war|ist|blieb) (?:\w+ ){0,3}(?:negativ|ergebnislos|erfolglos)\b ! rechtlich",
            (
                r"(?:{cust}|{addr}|namen?|daten|vorgang|konto|mieter\w*|vertrag){n}(?:unbekannt|nicht bekannt)\b ! "
                r"empfänger unbekannt"
            ),
            (
                r"(?:tauch\w*|schein\w*|find\w*|schien\w*) .. (?:nicht|nirgends|nirgendwo|nie) (?:\w+ "
                r"){0,4}auf\b ! nicht mehr ! nimmer ! nicht länger"
            ),
            (
                r"(?:gibts|gibt's|gibt es|ham ma|haben wir|hamma|kennen wir|kenn ma|führen wir) (?:\w+ "
                r"){0,4}(?:ned|net|nit|nich|niemand\w*|nirgends)\b ! {recx}"
            ),
            (
                r"unter (?:dem namen |ihrem namen |dem begriff )?[\w-]+ (?:führen|haben|kennen|finden"
                r"|fanden|gibt|gab|sehen) (?:wir|ich|es)\b{n}(?:niemand\w*|nichts|keinen|nix|keine|kein"
                r"|nie)\b"
            ),
            (
                r"(?:insofern|daher|somit|also|deshalb|damit) .. (?:nichts|nix) (?:zu löschen|zum löschen"
                r"|da,? was|zu entfernen|löschbares)"
            ),
            (
                r"(?:spuckt|spuckte|wirft|warf|zeigt|zeigte|liefert|lieferte|bringt|brachte|gibt) .. "
                r"(?:rechner|system|computer|datenbank|suche|programm|edv) .. (?:nichts|nix|niemand\w*"
                r"|keinen?|null)\b ! {recx}"
            ),
            (
                r"(?:namen?|person|{addr}|domain|sie|ihnen|ohlsen) .. (?:nirgends|nirgendwo|in keiner "
                r"(?:liste|kartei|datenbank|akte))\b .. (?:entdeck\w*|find\w*|gefunden|geseh\w*|vor\b"
                r"|verzeichnet|gespeichert|eingetragen|auffindbar) ! nicht mehr ! {gone}"
            ),
            (
                r"(?:nirgends|nirgendwo) (?:\w+ )?(?:entdeckt|gefunden|verzeichnet|gespeichert|auffindbar"
                r"|zu finden|eingetragen)\b ! nicht mehr ! {gone}"
            ),
        ),
        "interim_reply": (
            (
                r"zwischen(?:nachricht|bescheid|stand|meldung|info|antwort|mitteilung|rückmeldung)\b"
                r"|(?:schau|guck|schaue|gucke|seh|sehe)\b{n}(?:danach|später|mal)\b"
                r"|(?:informiere|informieren|benachrichtige|benachrichtigen|unterrichte|unterrichten) (?:ich |wir "
                r")(?:\w+ )?(?:sie|dich)\b|(?:wird|werden|werde)\b{n}(?:vorlegen|vortragen|zeigen|unterbreiten"
                r"|ansprechen|besprechen|thematisieren|einbringen)\b"
                r"|(?:geprüft|geklärt|untersucht|abgeklärt|überprüft|analysiert|besprochen) (?:wird|werden)\b"
                r"|gedulden sie sich|haben sie (?:bitte )?(?:noch )?(?:etwas |ein wenig |ein bisschen |ein paar "
                r"tage )?(?:geduld|nachsicht)|geben sie (?:uns|mir) (?:bitte )?(?:noch )?(?:ein paar|etwas|einige"
                r"|bis|zwei|drei|eine woche|ein wenig|ein bisschen|zeit)\b"
                r"|sachstand\w*|(?:halten|halte) (?:wir |ich )?sie {few}(?:auf dem laufenden|informiert)|auf dem "
                r"laufenden halten"
            ),
            (
                r"(?:dran|drauf|dahinter|dabei|hinterher)\b{n}?(?:bin|sind|bleibe|bleiben)\b|(?:bin|sind|bleibe"
                r"|bleiben) (?:\w+ ){0,3}(?:dran|dabei|am ball|hinterher)\b|(?:arbeiten|arbeite|werkeln) "
                r"{few}(?:daran|dran|mit hochdruck|an (?:einer|der) (?:lösung|klärung|aufklärung))"
                r"|(?:nehme|nehmen) (?:mich|uns|ich mich|wir uns) {few}(?:der sache|dem|dessen|der angelegenheit"
                r"|ihres|ihrem|des|der) {few}an\b|nehme mich|nehmen uns {few}an\b"
                r"|(?:komme|kommen|kam|kamen|schaffe|schaff|schaffen)\b{n}(?:erst|noch nicht|nicht dazu|heute nicht"
                r"|diese woche nicht|nächste woche|morgen|leider noch)"
                r"|(?:haben wir|habe ich|wurde|ist)\b{n}(?:zur kenntnis genommen|aufgenommen und|ernst genommen)"
                r"|nehmen {few}sehr ernst"
            ),
            (
                r"(?:prüfung|klärung|bearbeitung|abstimmung|recherche|untersuchung|analyse|ursachenforschung"
                r"|abklärung\w*|rücksprache|nachforschung\w*|beantwortung|sichtung|aufarbeitung|aufklärung"
                r"|überprüfung|antwort|suche|fehlersuche)\b{n}(?:dauert|läuft|laufen|noch|benötigt|andauer\w*|im "
                r"gange|nimmt|in anspruch|braucht|verzögert|abgeschlossen ist|aussteh\w*|begonnen|eingeleitet"
                r"|angestoßen|aufgenommen|zieht sich|hingezogen|gestartet|angelaufen|veranlasst|hält an|am laufen) "
                r"! kann\b ! (?:bearbeitungszeit|bearbeitungsdauer|in der regel|werktage|durchschnittlich"
                r"|erfahrungsgemäß|bearbeitung ihrer (?:bestellung|retoure|reparatur))"
            ),
            (
                r"(?:schaue?|sehe|sehen|gucke?|kümmere|kümmern|kuck|schauen|kümmer|guck)\b{n}(?:an|drum|darum|nach"
                r"|mal|genauer|rein|um (?:die|das|ihr\w*)|der sache)\b ! sie (?:bitte|sich|in|mal)"
            ),
            r"(?:geb|gebe|geben|sag|sage|sagen)\b{n}bescheid\b ! sie (?:uns|mir) ! {dpo}",
            r"bescheid (?:geben|sagen)\b & (?:ich|wir|werd\w*) ! sie uns ! sie mir",
            r"(?:lasse|lassen|lass)\b{n}wissen\b ! sie (?:uns|mir)",
            r"(?:gehe|gehen|geh)\b{n}(?:nach|auf den grund)\b ! sie nach",
            (
                r"(?:prüfe|prüfen|kläre|klären|klär|untersuchen|untersuche|recherchieren|recherchiere|checke|checken"
                r"|überprüfen|überprüfe|verfolgen|ermitteln|analysieren|eruieren|forschen|sichten) (?:ich|wir)\b ! "
                r"sie bitte ! klären wir .. telefon ! nachdem wir ! gern"
            ),
            (
                r"(?:ich|wir)\b(?: \w+){0,5} (?:prüfe|kläre|klär|untersuche|recherchiere|checke?|überprüfe|prüfen"
                r"|klären|untersuchen|recherchieren|checken|überprüfen|verfolgen|analysieren|abklären|erkundigen"
                r"|erkundige|eruieren|forschen|frage nach|hake)\b ! (?:können|dürfen|müssen) .. nicht ! telefon\w* "
                r"! (?:nie|nicht) .. prüfen"
            ),
            (
                r"(?:wird|werden|würde)\b{n}(?:derzeit|gerade|aktuell|momentan|zurzeit|zur zeit|gegenwärtig|intern"
                r"|im moment|noch|nun|jetzt|sorgfältig|genau|umgehend|eingehend){n}?(?:geprüft|geklärt|untersucht"
                r"|bearbeitet|recherchiert|abgeklärt|analysiert|überprüft|verfolgt|besprochen|abgestimmt|gesichtet"
                r"|nachgegangen|ermittelt|ausgewertet|beraten|erörtert) ! in der regel"
            ),
            (
                r"(?:melde|melden|meld|rühre|komme|kommen|komm)\b{n}(?:mich|uns|ich|wir|darauf|auf sie|auf dich|auf "
                r"die sache)\b{n}(?:wieder|zurück|sobald|bis|am|nächste\w*|bei ihnen|bei dir|dann|kommende\w*"
                r"|diese\w*|unaufgefordert|nach|wenn|in (?:den|einer)|anfang|ende|im laufe|spätestens|morgen|heute"
                r"|erneut|zu)\b ! {ackx} ! {phone} ! falls"
            ),
            r"(?:melde|melden|meld) (?:\w+ ){0,3}(?:mich|uns)\b{n}?\W*(?:wieder|zurück|sobald|dann|wenn)\b ! {ackx}",
            (
                r"(?:ist|sind|befindet sich|befinden sich|steht|läuft|noch|derzeit|aktuell)\b{n}(?:in (?:der "
                r")?(?:abstimmung|klärung|prüfung|abklärung|überprüfung|rücksprache)|in interner|in arbeit|in "
                r"bearbeitung|im gange)\b ! (?:bestellung|paket|sendung|retoure|reparatur|ticket|auftrag)"
            ),
            (
                r"(?:um|bitte|bitten|noch|etwas|brauchen|danke für) {few}(?:geduld|gedulden|zeit\b)(?! genommen) ! "
                r"{ackx} ! vielen dank für ihre geduld ! danke für (?:ihre|deine|die) geduld ! hohen? ! "
                r"(?:beantwortung ihrer|aufgrund)"
            ),
            (
                r"(?:rückmeldung|antwort|ergebnis|bescheid|stellungnahme|nachricht|auskunft|info)\b{n}(?:folgt|bis "
                r"(?:zum|ende|anfang|spätestens|nächste|kommende|mitte)|erhalten sie|bekommen sie|steht noch aus"
                r"|sobald|stehen noch aus|kommt|noch nicht vor|geben wir|lassen wir|fehlt noch|abwarten|warten) ! "
                r"{ackx} ! {news} ! automatisch ! (?:in der regel|werktag|innerhalb von)"
            ),
            (
                r"(?:nachgefragt|nachfragen|rückgefragt|erkundig\w+|nachgehakt|nachhaken|rücksprache"
                r"|rückfrage|angefragt|nachzufragen|rückzufragen|rumfragen|herumfragen|umhören)\b & "
                r"(?:ich|wir|bei|intern|mit|habe|kolleg\w*|muss|müssen) ! {cust} ! (?:sie|ihre|bei|für) "
                r"(?:rück)?fragen ! weitere\w* (?:rück|nach)fragen ! absehen ! abzusehen"
            ),
            (
                r"(?:frage|frag|fragen|hake|haken) (?:ich |wir )?(?:\w+ ){0,4}(?:nach\b|herum|rum\b|bei (?:der|den"
                r"|dem|unser\w*|mein\w*)|intern|mal bei|unsere|die kolleg\w*|meine) ! für (?:rück)?fragen ! bei "
                r"fragen ! sie bei"
            ),
            (
                r"(?:noch|bisher|bislang) (?:keine|nicht){n}(?:antwort|rückmeldung|ergebnis\w*|abschließend"
                r"|abschliessend|klären|herausgefunden|neues|neuigkeiten|rückantwort|lösung|dazu gekommen|geschafft"
                r"|geklärt|ursache|nachvollziehen|geäußert|abgeschlossen) ! von ihnen ! ihrerseits ! ihre antwort"
            ),
            (
                r"(?:kolleg\w+|fachabteilung|sachbearbeit\w+|zuständige\w*|abteilung|it\b|technik\w*|edv|vertrieb"
                r"|innendienst|team|buchhaltung|kundenservice|stelle|fachbereich|experten|entwickl\w+"
                r"|entwicklungsabteilung|administrator\w*|dienstleister|außendienst|marketing\w*|verwaltung|zentrale"
                r"|bereich|ressort|sachgebiet|sachbearbeitung){n}(?:{passed})\b ! {dpo} ! {ackw} ! (?:geantwortet"
                r"|sie (?:wurden|werden))"
            ),
            (
                r"(?:{passed})\b{n}(?:kolleg\w+|fachabteilung|sachbearbeit\w+|abteilung|it\b|technik\w*|edv"
                r"|innendienst|team|buchhaltung|kundenservice|stelle|fachbereich|dienstleister|zentrale|bereich"
                r"|ressort|sachgebiet|entwickl\w+) ! {dpo} ! {ackw}"
            ),
            (
                r"(?:leite|leiten|gebe|geb|geben|reiche|reichen)\b{n}(?:weiter|rüber|ab\b) ! {dpo} ! sie bitte ! "
                r"(?:leiten|geben) sie ! (?:auskunft|daten|informationen) ! nicht"
            ),
            (
                r"(?:kollege|kollegin|kollegen|chef|chefin|sachbearbeiter\w*|zuständige\w*|wir|man|jemand|herr"
                r"|frau)\b{n}(?:meldet sich|setzt sich|kommt auf sie zu|wird sich|wird auf sie|setzen uns|kümmert "
                r"sich|nimmt sich|schaut sich das|schaut es sich|sieht sich das|prüft|bearbeitet (?:das|ihr)"
                r"|zurückkommen|wird sie kontaktieren) ! {dpo} ! {ackx}"
            ),
            (
                r"(?:kann|können|könnte|schaff\w*|komm\w*|bin|sind|werde|werden) (?:\w+ ){0,8}(?:erst|frühestens"
                r"|nicht vor)\b .. (?:nach(?:schauen|sehen|prüfen|fragen|gucken|gehen|forschen|haken)|prüfen|klären"
                r"|ansehen|anschauen|bearbeiten|erledigen|antworten|kümmern|angehen|dazu|dran|melden|machen"
                r"|reinschauen)\b ! wenn .. {cust}"
            ),
            (
                r"(?:morgen|nächste woche|am wochenende|in den nächsten tagen|heute noch|nach (?:dem"
                r"|meinem) urlaub|ab montag|im laufe der woche|bis ende der woche|diese woche noch|am "
                r"montag|am dienstag|am mittwoch|am donnerstag|am freitag|nachher|später)\b & (?:ich|wir"
                r"|mir|uns)\b & (?:schau\w*|guck\w*|prüf\w*|klär\w*|kümmer\w*|erledig\w*|melde\w*|mach\w*"
                r"|nachseh\w*|such\w*|frag\w*|weiß|dazu|antworte\w*|angehe\w*|seh\w*|rücksprache"
                r"|besprech\w*) ! geschlossen ! erinner\w* ! nüchtern ! urlaub bis ! termin"
            ),
            (
                r"(?:werde|werden)\b{n}(?:intern|klären|prüfen|nachgehen|nachforschen|untersuchen|abklären"
                r"|besprechen|überprüfen|nachfragen|recherchieren|nachsehen|nachschauen|weiterleiten|weitergeben"
                r"|weiterverfolgen|erkundigen|kümmern|annehmen|ansehen|anschauen|rückmelden|rücksprache|beraten|in "
                r"erfahrung|herausfinden|zurückkommen|nachhaken|abstimmen|aufklären) ! {ackx} ! in der regel ! "
                r"{dpo} .. weiter\w+"
            ),
            (
                r"(?:muss|müssen|müsste|möchte|möchten|will|wollen)\b{n}(?:intern|erst|zuerst|zunächst|kurz|noch|mal"
                r"|das){n}(?:klären|prüfen|nachsehen|abklären|besprechen|überprüfen|nachfragen|recherchieren"
                r"|absprechen|fragen|abstimmen|sprechen|schauen|rücksprache|herausfinden|erkundigen|nachschauen"
                r"|abwarten|gucken) ! telefon\w* ! sie\b"
            ),
            (
                r"(?:sobald|wenn) (?:\w+ ){0,6}(?:neuigkeiten|näheres|mehr|ergebnis\w*|antwort|rückmeldung|neues"
                r"|geklärt|informationen|erkenntnisse|klarheit|bescheid|weiß|wissen)\b .. (?:melde\w*|informier\w*"
                r"|komm\w*|hör\w*|erhalten|bescheid|geb\w*|unterricht\w*|rückmeld\w*|schreib\w*|lasse\w*|teile\w*) "
                r"! automatisch"
            ),
            (
                r"(?:in die wege geleitet|veranlasst|in auftrag gegeben|beauftragt|angestoßen|eingeleitet"
                r"|angeordnet)\b ! nichts ! nicht"
            ),
            (
                r"(?:{gone}|vollzogen|erledigt|umgesetzt|passiert|draußen|raus){n}?\b(?:noch|bislang"
                r"|bisher|derzeit|aktuell|bis jetzt) (?:nicht|nichts)\b ! auch nicht ! nie\b ! "
                r"keine[nrs]? ! und (?:wird|werden|bleibt)"
            ),
            (
                r"(?:noch|bislang|bisher|bis jetzt) nicht (?:\w+ ){0,3}(?:{gone}|vollzogen|umgesetzt)\b ! "
                r"auch nicht ! nie\b ! keine[nrs]? ! und (?:wird|werden|bleibt) ! sie (?:\w+ ){0,3}noch "
                r"nicht"
            ),
        ),
        "promise": (
            (
                r"{addr}{n}(?:wird|werden|werde)\b{n}(?:{gone}|{changed}|{doing})"
                r"|(?:wird|werden|werde)\b{n}{addr}{n}(?:{gone}|{changed}|{doing})"
                r"|(?:leiten|leite|geben|gebe|reichen|reiche){n}{dpo}{n}(?:weiter|vor|ab)\b"
                r"|(?:wird|werden|werde)\b{n}{dpo}{n}(?:{passed}|weiterleiten|weitergeben|informieren|vorlegen"
                r"|übergeben|einschalten|einbinden|melden|besprechen)"
                r"|(?:sorge|sorgen|kümmer\w*) {few}(?:dafür|darum),? dass .{0,80}(?:kein|nicht mehr|nichts|{gone})"
                r"|(?:künftig|zukünftig|ab sofort|in zukunft) .. (?:kein\w*|nichts|nicht) {few}(?:mails?|e-mails?"
                r"|nachrichten|post|weiter\w*|mehr)"
            ),
            r"vor(?:merken|gemerkt){n}(?:{erasing}|{doing})",
            (
                r"(?:wird|werden|werde|lasse|lassen|kann|können)\b{n}(?:sie|das|dies|diese|es|die)\b{n}(?:{gone}"
                r"|{changed}|behoben|löschen|entfernen|sperren|korrigieren|berichtigen|herausnehmen|rausnehmen"
                r"|austragen|bereinigen|richtigstellen) ! nicht ! sie bitte ! (?:können|werden) sie"
            ),
            (
                r"(?:veranlass\w*|beauftrag\w*|angestoßen|beantrag\w*|in die wege|eingeleitet|in auftrag|angeordnet"
                r"|vorgemerkt|gebeten)\b{n}(?:{erasing}|{doing}) ! bitte ! sie"
            ),
            (
                r"(?:{erasing}){n}(?:veranlass\w*|beauftragt|angestoßen|beantragt|in die wege|eingeleitet|in auftrag"
                r"|angeordnet|vorgemerkt|folgt|erfolgt|geplant|vorgesehen|durchgeführt werden|übernehme\w*) ! nicht "
                r"! kein ! bitte"
            ),
            (
                r"(?:lösch|sperr|entfern|korrigier|berichtig|deaktivier|streich|bereinig)(?:e|en) (?:ich"
                r"|wir)\b{n}(?:{addr}|sie|das|diese|die|umgehend|morgen|heute|gleich|in) ! nicht"
            ),
            (
                r"(?:nehme|nehmen|trage|tragen|lösche|löschen|entferne|entfernen|sperre|sperren|korrigiere"
                r"|korrigieren) (?:ich |wir )?{few}(?:{addr}|sie) {few}(?:heraus|raus|aus|morgen|heute|umgehend"
                r"|gleich|nachher|in kürze|demnächst)\b ! (?:löschen|entfernen) sie"
            ),
            (
                r"(?:gebeten|beauftragt|angewiesen|aufgefordert|angehalten|bescheid gegeben|bescheid gesagt|ticket "
                r".{0,30}(?:erstellt|aufgemacht|eröffnet))\b .. (?:{addr}|sie|diese|das|es|dies)\b .. (?:{doing}"
                r"|{gone}|(?:heraus|raus|auf)zunehmen|auszutragen) ! sie (?:haben|hatten) ! {cust}"
            ),
        ),
        "canned_misread": (
            (
                r"(?:dank|danke|danken|bedanken|merci)\b.{0,40}\b(?:für|fürs) {few}(?:anruf|telefonat|geduld"
                r"|interesse|besuch|kündigung|treue|gespräch|vertrauen|feedback|bewertung|adressänderung"
                r"|änderungsmitteilung|bewerbung|retoure|rücksendung|zählerstand|umzugsmeldung|lob|loyalität"
                r"|schadensmeldung|schadenmeldung|terminanfrage|angebotsanfrage|datenänderung|bestellanfrage|ihren "
                r"wechsel|zählerstandsmeldung|rezeptbestellung|reklamation|reservation|terminabsage|absage"
                r"|kontaktaufnahme zu|anliegen zu)\b ! (?:{evx})"
            ),
            (
                r"(?:schön|super|toll|prima|freut (?:uns|mich)|wunderbar|klasse|großartig|herrlich|wir freuen uns"
                r"|ich freue mich)\W+(?:sehr\W+)?(?:dass|daß) (?:sie|du|ihr)\b ! (?:hingewiesen|gemeldet haben"
                r"|bescheid|geklärt|gelöst|aufmerksam)"
            ),
            (
                r"(?:ihre|deine|eure) (?:\w+ )?(?:bestellung|lieferung|buchung|sendung|größe|ware|paket|reservierung"
                r"|retoure|rücksendung|reklamation|umbuchung|karten|reservation|gutschrift|ersatzlieferung"
                r"|erstattung)\b{n}(?:bereits (?:unterwegs|versandt|verschickt|angekommen|raus|bei)|schon unterwegs"
                r"|wieder da|bearbeitet|storniert|vermerkt|geändert|umgebucht|sollte|notiert|aufgenommen|gebucht"
                r"|erstattet|geprüft|zurückerstattet)\b"
                r"|(?:rücksendeetikett|retourenlabel|retourenschein|rücksendelabel|umtausch|rückerstattung"
                r"|gutscheincode|rabattcode|kulanz\w*|ersatzlieferung|treuepunkte|bonuspunkte|treuerabatt"
                r"|entschädigung|gutschein)\b{n}(?:anbei|senden|zusenden|erhalten|bekommen|schicken|veranlasst"
                r"|innerhalb|anbieten|überwiesen|beigefügt|gutgeschrieben|als|für sie|dankeschön)"
                r" ! {evx2}"
            ),
            (
                r"(?:gern|gerne|selbstverständlich|natürlich|mit vergnügen)\b{n}(?:helfen|weiterhelfen|weiter\b"
                r"|vermerkt|geändert|buchen|bestellen|reservier\w*|notiert|beraten|umgebucht|verlängert|behilflich"
                r"|kümmern|angepasst|ändern|verschieben|umbuchen|unterstützen|zusenden|einrichten|storniert"
                r"|hinterlegt|aufgenommen|kündigung|erstatten) ! datenschutz ! (?:bei|für) (?:weiteren |allfälligen "
                r")?(?:rück)?fragen ! {dpo} ! jederzeit ! beantworten"
            ),
            (
                r"(?:danke|dank|danken ihnen)\W+dass (?:sie|du) .. (?:zählerstand\w*|bestell\w*|gebucht|angerufen"
                r"|entschieden|gewählt|besucht|durchgegeben|kunde|kundin|bewertet|angemeldet|vertrauen|treu"
                r"|eingekauft|gekauft)"
                r"|(?:schade|traurig|bedauern)\b{n}?,? dass (?:sie|du) {few}(?:uns |nicht mehr |den |ihren |die "
                r")?{few}(?:verlass\w*|kündig\w*|gehen|stornier\w*|unzufrieden|absag\w*|enttäuscht|wechseln|abmelden"
                r"|nicht zufrieden|abbestell\w*|zurückgeben|austreten)"
                r"|(?:sie möchten|sie wollen|sie haben den wunsch|sie interessieren sich|sie wünschen|du "
                r"möchtest){n}(?:{addr}|tarif|vertrag|kündig\w*|termin|konto|wechseln|ändern|bestell\w*|stornier\w*"
                r"|umziehen|reklamier\w*|zurücksend\w*|umtausch\w*|angebot|buchen|verlängern|upgrade)"
                r"|(?:wir freuen uns|freuen uns|ich freue mich|freue mich)\b{n}(?:sie als|auf ihre (?:nächste "
                r"|baldige )?(?:bestellung|reise|anreise)|über ihr\w* (?:interesse|lob|feedback|bewertung|bestellung"
                r"|anfrage zu)|dass sie (?:sich für|bei uns|uns)|wieder (?:zu begrüßen|begrüßen))"
                r"|(?:ihr|das) paket{n}(?:noch nicht (?:da|angekommen)|morgen|donnerstag|freitag|montag|dienstag"
                r"|mittwoch|ankommen|bei ihnen)"
                r"|(?:ihre|deine|der|die) (?:\w+ )?kündigung\b{n}(?:erhalten|bestätig\w*|eingegangen|vermerkt"
                r"|vorgemerkt|wirksam|zum|bearbeitet)"
            ),
            (
                r"(?:als|unser\w*) (?:geschätzte\w*|treue\w*|langjährige\w*|gute\w*) (?:kund\w+|gast|mitglied)"
                r"|(?:welche|wann|wie|wofür|für welche)\b .. (?:termin|größe|farbe|zimmer|tarif|modell|produkt"
                r"|uhrzeit|variante|reise|kurs)\b{n}(?:passt|passen|möchten|wünschen|hätten|bevorzug\w*"
                r"|interessier\w*|dürfen wir|soll|gewünscht) .*\?"
                r"|(?:wir|ich) (?:empfehle|empfehlen|raten|rate) ihnen,? (?:\w+ ){0,4}(?:tarif|produkt|modell|größe"
                r"|neu zu|neustart|cache|browser|router|gerät|app)"
                r"|(?:leeren|löschen) sie {few}(?:cache|cookies|browser)|browser-?cache|cookies löschen"
                r"|spam-?ordner (?:prüfen|nach|schauen)|(?:prüfen|schauen|sehen) sie {few}(?:im|ihren) spam"
                r"|(?:artikel|ware|produkt|modell|größe|gerät|ersatzteil|titel|exemplar){n}(?:wieder (?:da|lieferbar"
                r"|verfügbar|auf lager)|lieferbar|ausverkauft|vergriffen|nicht (?:mehr )?lieferbar|vorrätig"
                r"|reserviert|zurückgelegt|im lager)"
                r"|(?:leid|bedauer\w*|schade|entschuldig\w*)\b.{0,30}dass (?:ihr|ihre|dein|deine|das|die|der|sie"
                r"|du) {few}(?:gerät|bestellung|produkt|ware|lieferung|paket|artikel|sendung|essen|zimmer|buchung"
                r"|termin|internet|anschluss|ticket|urlaub|reise|tisch|service){n}\w"
            ),
            (
                r"entschuldig\w*{n}(?:verspätung|lieferverzögerung|wartezeit|verzögerung (?:bei|ihrer)|defekt\w*"
                r"|falsche ware|beschädig\w*|mangelhaft\w*)|(?:verzögerung|verspätung) {few}(?:lieferung|bestellung"
                r"|bei der zustellung)"
                r"|dass sie {few}(?:probleme mit|ärger mit|schwierigkeiten mit|nicht zufrieden|unzufrieden|keinen "
                r"zugriff)"
            ),
            (
                r"ihr(?:e|en|em|er)? (?:\w+ )?(?:termin|tarif|vertrag|wunsch|zählerstand|kündigung|adressänderung"
                r"|umzug|namensänderung|bankverbindung|stornierung|storno|abo|abonnement|mitgliedschaft|antrag"
                r"|buchungsänderung|umbuchung|zählerstände|adresse|rezept|überweisung|guthaben|punkte\w*"
                r"|kontaktdaten|kundendaten|anschrift|daten|profil|wunschtermin|reklamation|krankmeldung"
                r"|lieferadresse|garantiefall|abwesenheit|verlängerung)\b{n}(?:geändert|vermerkt|verlängert"
                r"|umgestellt|verschoben|bestätigt|übernommen|erfasst|notiert|aktualisiert|bearbeitet|storniert"
                r"|hinterlegt|eingetragen|gespeichert|liegt bereit|abholbereit|erhalten|wirksam|aufgenommen"
                r"|angepasst|verbucht|eingegangen|umgeschrieben|gutgeschrieben|vorgemerkt|registriert|beendet) ! "
                r"{gone} ! datenschutz ! (?:sie haben|neuer termin|für sie gebucht|hiermit bestätigen) ! {dpo} ! "
                r"{evx2}"
            ),
            (
                r"(?:wie|so) (?:gewünscht|gewunschen|von ihnen gewünscht|telefonisch besprochen|soeben telefonisch"
                r"|eben am telefon|vereinbart|besprochen){n}(?:haben wir|habe ich|wurde|ist|senden|sende|schicken"
                r"|erhalten|geändert|bekommen) ! {evt} ! anbei ! anlage ! im anhang"
            ),
            (
                r"(?:zahlung|überweisung|rücksendung|retoure|bewerbung|zählerstand|krankmeldung|kündigung|bestellung"
                r"|anmeldung|schadenmeldung|schadensmeldung|reklamation) {few}(?:bei uns|ist|haben wir|wurde) "
                r"{few}(?:eingegangen|erhalten|verbucht|angekommen|vermerkt|bestätigt) ! {evx2} ! automatisch"
            ),
            (
                r"(?:neue|neuen)\b{n}?(?:{addr}|{mail}){n}(?:vermerkt|gespeichert|hinterlegt|aktualisiert|übernommen"
                r"|notiert|aufgenommen|bestätigt|eingetragen|eingepflegt|erfasst|geändert|angepasst)\b & {have} ! "
                r"{gone} ! nicht ! kein\w* ! {cust} .. (?:bestätigt|gibt|hat)"
            ),
            (
                r"ihre\b{n}?{addr}{n}(?:vermerkt|aktualisiert|übernommen|notiert|aufgenommen|bestätigt|eingepflegt"
                r"|registriert|hinzugefügt|angepasst)\b & {have} ! {gone} ! nicht ! kein\w* ! {cust} .. (?:bestätigt"
                r"|gibt|hat) ! eingang ! anliegen ! irrtümlich ! fälschlich\w*"
            ),
            (
                r"(?:das|ihr|ihren) {few}(?:kundenkonto|konto|account|zugang|profil|benutzerkonto"
                r"|nutzerkonto){n}(?:gelöscht|geschlossen|gekündigt|eingerichtet|freigeschaltet|aktiviert|entsperrt"
                r"|zurückgesetzt|deaktiviert|gesperrt|reaktiviert|angelegt|aufgelöst) ! (?:wenn|falls|soll|nicht) ! "
                r"{addr} .. {gone} ! unbefugt\w* ! verdächtig\w*"
            ),
            (
                r"(?:gern|gerne|selbstverständlich|natürlich) (?:senden|schicken|stornieren|buchen|reservieren"
                r"|verlängern|ändern|tauschen|erstatten|beraten|berate|helfe|helfen|richten|stellen|bieten"
                r"|vereinbaren|prüfen|nehmen|schauen) (?:wir|ich) (?:ihnen|dir|sie|dich|ihre?|deine?|den|die|das"
                r"|gern)\b ! datenschutz ! auskunft ! {addr} ! {passed} ! weiter\b"
            ),
            (
                r"(?:ihr|ihre|dein|deine) [\w-]+ (?:ist|sind|befindet sich|befinden sich) (?:\w+ "
                r"){0,3}(?:in der|im|in) (?:fertigung|produktion|herstellung|auslieferung|versand"
                r"|kommissionierung)\b"
            ),
            (
                r"(?:verstehen|verstanden|nachvollziehen),? dass (?:sie|du|warten|die wartezeit)\b .. "
                r"(?:nicht wünschen|freude|ungeduldig|stornier\w*|warten|lieferung|verschieb\w*|absagen"
                r"|kündig\w*)"
            ),
        ),
        "stored": (
            (
                r"(?:neue|ihre|diese|deine|die neue|aktuelle)\b{n}?{addr}{n}(?:vermerkt|gespeichert|hinterlegt"
                r"|aktualisiert|übernommen|notiert|aufgenommen|bestätigt|eingetragen|eingepflegt|erfasst|verknüpft"
                r"|hinzugefügt|geändert|nachgetragen|verifiziert|registriert|angepasst|zugeordnet)\b & (?:{have}"
                r"|hiermit) ! {gone} ! nicht ! kein\w* ! {cust} .. (?:bestätigt|gibt|hat) ! richtig\w* ! korrekt\w* "
                r"! wie .. \? ! irrtümlich ! fälschlich\w* ! versehentlich ! falsch ! bei (?:welchem|keinem) ! wo "
            ),
            (
                r"{addr}{n}(?:bei|in|für|zu) (?:ihr\w*|den|dem|unser\w*) {few}(?:kundendaten|profil|konto"
                r"|kundenkonto|stammdaten|vertrag|akte|kartei|daten|unterlagen|system)\b{n}?(?:vermerkt|gespeichert"
                r"|hinterlegt|aktualisiert|übernommen|eingetragen|notiert|ergänzt|geändert) & (?:{have}|hiermit) ! "
                r"bleibt ! bleiben ! nicht ! kein\w* ! {gone} ! fälschlich\w* ! irrtümlich ! versehentlich ! "
                r"falsch\w* ! richtig\w* ! korrekt\w*"
            ),
            (
                r"(?:rechnungen|nachrichten|unterlagen|post|schreiben|abrechnungen|e-?mails|mitteilungen|dokumente"
                r"|korrespondenz|befunde){n}(?:ab sofort|künftig|zukünftig|ab jetzt|fortan|von nun an|nun|in "
                r"zukunft) .. (?:an|auf|unter) (?:diese|dieser|die|ihre|die neue|ihre neue|der){n}?(?:{addr}|{mail})"
                r"|(?:ab sofort|künftig|zukünftig|ab jetzt|fortan|von nun an|in zukunft){n}(?:erhalten|bekommen"
                r"|senden|schicken|gehen){n}(?:an|auf|unter) (?:diese|dieser|die|ihre|die neue|ihre "
                r"neue){n}?(?:{addr}|{mail})"
                r" ! kein\w* ! nicht"
            ),
            (
                r"{addr}{n}(?:erfolgreich|soeben|wunschgemäß|wie gewünscht){n}?(?:bestätigt|aktualisiert|geändert"
                r"|verifiziert|hinterlegt|gespeichert|registriert) ! {gone} ! nicht"
            ),
            r"wie gewünscht{n}(?:{addr}){n}(?:{changed}|hinterlegt|eingetragen|gespeichert)",
        ),
        "yes_wanted": (
            (
                r"antworten sie {few}(?:bitte |einfach |kurz |nur )*(?:mit|auf diese (?:e-?)?mail mit)\W+(?:ja|yes"
                r"|ok|okay|stopp?|bestätigt|1)\b"
                r"|mit\W+(?:ja|ok|yes)\W+(?:\w+ ){0,3}(?:antwort\w*|bestätig\w*|beantwort\w*|zurück\w*)"
                r"|(?:antwort\w*|bestätig\w*|genügt|reicht)\W+(?:\w+ ){0,3}(?:mit )?\W*(?:ja|ok)\b\W+(?!,)"
                r"|\"(?:ja|yes|ok)\"|'(?:ja|yes|ok)'|kurzes (?:ja|ok)\b|ja oder nein"
                r"|(?:bestätigen|bestätige) (?:sie |du )?(?:uns )?(?:bitte |kurz |noch )*(?:den termin|die buchung"
                r"|die bestellung|den auftrag|ihre bestellung|ihre kündigung|die kündigung|ihre buchung|die "
                r"reservierung|die änderung|die stornierung|ihre teilnahme|ihren termin|den tausch|den umzug|ihre "
                r"neue)"
                r"|(?:soll|sollen|dürfen|darf) (?:ich|wir) {few}(?:für sie )?{few}(?:bestell\w*|buch\w*|reservier\w*"
                r"|stornier\w*|kündig\w*|verläng\w*|ändern|hinterlegen|speichern|übernehmen|einrichten|eintragen"
                r"|aktualisieren|schicken|senden|zusenden|tauschen|umbuchen|verschieben)\b.*\?"
            ),
            (
                r"(?:zur|um) {few}(?:bestätigung|buchung|bestellung|kündigung|stornierung|verlängerung|annahme"
                r"|zustimmung){n}(?:antworten|genügt|reicht|bestätigen|erwidern|zu bestätigen) ! lösch\w*"
            ),
            (
                r"(?:antworte\w*|antwort\w*|schreib\w*|erwider\w*) (?:sie )?(?:\w+ ){0,5}(?:mit|nur) "
                r"(?:dem wort |einem |dem |wort )?\W?(?:ja|nein|storno|ok|okay|stop|stopp|bestätigt"
                r"|abbruch|weiter|storniert)\b"
            ),
        ),
        "event": (
            (
                r"(?:ihre|ihren|(?<!von\s)ihr|ihrem|ihrer|deine|dein|deinen|eure|die|das|den|anbei|eine"
                r"|ein|einen|unsere|unser|neue|beiliegend\w*|beigefügt\w*|folgende\w*|aktuelle\w*"
                r"|nächste\w*)\b (?:\w+ ){0,3}{evt}|{evt}{n}(?:nr|nummer|vom|zum|für|über|anbei|beigefügt"
                r"|im anhang|liegt|liegen|steht|stehen|bereit|verfügbar|online|fällig|als pdf|erstellt"
                r"|abrufbar|eingetroffen|angehängt)\b|(?:ihr|ihren|dein|deinen|unser\w*|nächster|nächste"
                r"|der|den|neuer|einen)\b (?:\w+ ){0,2}\w*(?:termin|tisch|zimmer|parkplatz|hotelzimmer"
                r"|appartement|mietwagen|leihwagen|ferienwohnung|stellplatz|sitzplatz|besichtigung"
                r"|untersuchung|gespräch|beratung|reservierung|anreise|probestunde|check-?in|flug|kurs"
                r"|vorstellungsgespräch|bewerbungsgespräch|wartung|installation|op\b|behandlung"
                r"|aufenthalt|reise|zug|fahrt|buchung|operation|impfung|sprechstunde|vorgespräch|therapie"
                r"|sitzung|training|einschulung|elterngespräch|elternabend|abholung|übergabe"
                r"|zählerwechsel|ablesung|prüfung|besuch|inspektion){n}(?:am|um|beim|ist|wurde|findet|bei"
                r"|steht|bevor|in unser\w+|verschoben|bestätigt|abgesagt|geplant|vereinbart|beginnt|muss"
                r"|entfällt|verlegt|rückt|eingetragen|naht|reserviert|gebucht|verspätet)|(?:im anhang"
                r"|anbei|in der anlage|als anlage|beiliegend|angehängt|beigefügt|hiermit|in der beilage"
                r"|angefügt|nachfolgend)\b{n}{evt}|(?:erhalten sie|senden wir ihnen|schicken wir ihnen"
                r"|übersenden wir ihnen|sende ich ihnen|finden sie|bekommst du|erhältst du|übermitteln "
                r"wir ihnen|überreichen wir ihnen|haben wir (?:für sie|ihnen)){n}{evt}|(?:ihr|dein|ihre"
                r"|deine) (?:neue\w* )?(?:vertrag|tarif|abo|abonnement|mitgliedschaft|versicherung"
                r"|versicherungsschutz|police|konto|kundenkonto|zugang|karte|garantie|probezeit"
                r"|mitgliedsausweis|bahncard|reisepass|personalausweis|tüv|führerschein|strompreis"
                r"|beitragssatz|preis){n}(?:läuft|verlängert|endet|beginnt|abgelaufen|ablaufen|aktiv"
                r"|eingerichtet|freigeschaltet|angelegt|geändert|erhöht|läuft ab|ändert|tritt|steigt"
                r"|sinkt|erneuert|startet|gültig|aktiviert|bereit) ! {re} ! {evno}"
            ),
            (
                r"(?:wir (?:haben|hatten)|es wurde|heute wurde|sie haben){n}(?:für sie|ihnen|bei "
                r"uns){n}(?:hinterlegt|reserviert|bestellt|gebucht|gekauft|vorgemerkt|zurückgelegt|abgebucht"
                r"|eingekauft|gutgeschrieben|überwiesen) ! {re} ! {evno}"
            ),
            (
                r"{evt} (?:\w{0,4}-?\d|nr|für|zu|vom|-) "
                r"|(?:erinner\w*|erinnerung|nicht vergessen|denken sie|denk)\b{n}(?:termin\w*|zahlung|rechnung"
                r"|untersuchung|impfung|vorsorge|rate|frist|probe|kurs|zählerstand|treffen|reise|reservierung"
                r"|buchung|rückgabe|leihfrist|besichtigung|anmeldung|veranstaltung|elternabend|wartung|prüfung"
                r"|inspektion|hauptuntersuchung|prophylaxe|kontrolle|überweisung|betrag|mitgliederversammlung"
                r"|online-termin|behandlung)"
                r"|(?:wir|hiermit){n}bestätigen{n}(?:ihr\w*|den|die|dein\w*) {few}(?:bestellung|buchung|reservierung"
                r"|termin|auftrag|anmeldung|vertrag|eingang ihrer (?:zahlung|bestellung)|kündigung|reservation"
                r"|teilnahme|aufnahme|vertragsabschluss|umzug|tarifwechsel|lieferung)"
                r"|(?:befund|labor\w*|röntgen\w*|mrt\w*|ct|blut\w*|test\w*|untersuchungs|histologie|pathologie"
                r"|arzt\w*|impf\w*|allergie\w*|ekg|ultraschall\w*)-?(?:e|bild\w*|ergebnis\w*|werte|bericht\w*"
                r"|brief\w*|termin\w*|befund\w*|ausweis)?\b{n}(?:liegt|liegen|eingetroffen|vor\b|da\b|bereit"
                r"|besprechen|besprechung|am\b|anbei|auffällig\w*|unauffällig\w*|normal\w*|abholen|besprech\w*"
                r"|erhalten|verfügbar|abrufbar)"
                r"|(?:aktion|angebote?|rabatt|sale|prozent|gutschein|schnäppchen|neuheiten|sonderangebot|%){n}(?:nur"
                r"|bis|für sie|jetzt|auf alles|sichern|entdecken|im shop|einlösen|sparen|gültig|exklusiv)\b"
                r"|(?:jetzt|hier) (?:\w+ )?(?:bezahlen|verfolgen|einchecken|herunterladen|ansehen|shoppen|entdecken"
                r"|bestätigen und bezahlen|sichern|sendungsverfolgung|buchen)\b"
                r" ! {re}"
            ),
            (
                r"(?:sendungsverfolgung|tracking|trackingnummer|sendungsnummer|bestellnummer|buchungsnummer"
                r"|rechnungsnummer|auftragsnummer|auftrags-nr|bestell-nr|rechnungs-nr|kundennummer|mandatsreferenz"
                r"|buchungscode|zimmernummer|kfz-kennzeichen|polizzennummer|policennummer)\b\W{1,3}(?:nr\.?\s?"
                r"|lautet\s?)?\w*\d"
                r"|(?:liefern|liefert|bringen) (?:wir|ihnen|der|unser\w*) {few}(?:ihr\w*|dein\w*|bestell\w*|ware"
                r"|möbel|sofa|öl|holz|pakete?)\b"
                r"|(?:handwerker|techniker|monteur|zusteller|spediteur|lieferant|gutachter|ableser|installateur"
                r"|schornsteinfeger|pflegedienst|fahrer|kaminfeger|hausmeister){n}(?:kommt|kommen|wird|trifft"
                r"|erscheint|meldet sich|morgen|am|zwischen)\b"
                r"|(?:kommt|kommen|erscheint|besucht|wechselt|liest|tauscht|führt|wird)\b{n}(?:unser\w*|ein|der"
                r"|die) {few}(?:handwerker|techniker|monteur|zusteller|ableser|gutachter|installateur|kaminkehrer"
                r"|rauchfangkehrer|schornsteinfeger|kaminfeger|pflegekraft|kundendiensttechniker|fahrer)\w*"
                r"|(?:zahlungsverzug|zahlungsrückstand|inkasso|letzte zahlungsaufforderung|zahlungsziel|noch keinen "
                r"zahlungseingang|zahlungsfrist|offene posten|offener posten|mahnstufe|mahnspesen)\b"
                r"|(?:miet|neben|heiz|betriebs|energie)kosten\w*{n}(?:abrechnung|anbei|beträgt|jahr|steigt|erhöh\w*)"
                r" ! {re}"
            ),
            (
                r"^{evt}\b(?: \S+){0,4}$"
                r"|(?:ihr kind|ihre tochter|ihr sohn|ihres kindes|ihrer tochter|ihres sohnes|ihrem kind|ihrem "
                r"sohn){n}\w"
                r"|(?:wir|es) (?:liefern|liefert) (?:ihr\w*|ihnen|am|heute|morgen)"
                r"|(?:sie sind|du bist) {few}(?:eingeladen|angemeldet für|gebucht|vorgemerkt|eingetragen für|im "
                r"rückstand|in verzug|aufgerufen)|(?:laden|lade) {few}(?:sie|dich|euch|herzlich) {few}(?:herzlich "
                r")?ein\b"
            ),
            (
                r"(?:\w*paket|sendung|lieferung|bestellung|ware|artikel|päckchen|karten|tickets|brille|kontaktlinsen"
                r"|medikament\w*|rezept|fahrrad|ersatzteil|möbel|hörgeräte?|reifen|pass|ausweis|kleid|anzug"
                r"|vorbestellung|buch|bücher|geschenk){n}(?:unterwegs|zugestellt|versandt|versendet|verschickt"
                r"|eingetroffen|abholbereit|kommt|geliefert|auf dem weg|abgeholt werden|zur abholung|abholen"
                r"|angekommen|bereit|verzögert|übergeben|verlassen|abgegeben|hinterlegt|abzuholen) ! {re} ! {evno} "
                r"! automatisch beantwortet"
            ),
            (
                r"(?:betrag|abschlag|beitrag|summe|rate|gesamtbetrag|rechnungsbetrag|jahresbeitrag|prämie"
                r"|nachzahlung|guthaben|mitgliedsbeitrag|saldo|kosten|gebühr\w*|miete|lastschrift|forderung|eur|euro"
                r"|chf|€|kaution|mahngebühr|schulgeld|elternbeitrag|kursgebühr){n}(?:abbuch\w*|eingezogen|abgebucht"
                r"|fällig|überweis\w*|begleich\w*|einziehen|zahlbar|offen|ausstehend|zahlungseingang|zahlen"
                r"|eingegangen|belast\w*|erstattet|ausgezahlt|verrechnet|überwiesen|einzahlen|ausgleichen|entrichten"
                r"|bezahlen) ! {re} ! entschädig\w* ! (?:ihre|ihrer) iban"
            ),
            (
                r"(?:abbuchen|buchen|ziehen|überweisen sie|begleichen sie|bitte überweisen|zahlen sie){n}(?:betrag"
                r"|beitrag|eur|euro|chf|€|rechnung\w*|ein|ab|abschlag|konto|rate)\b ! {re} ! entschädig\w*"
            ),
            (
                r"(?:im anhang|anbei|in der anlage|als anlage|beiliegend|in der beilage|angefügt|beigefügt"
                r"|hiermit){n}(?:erhalten|senden|finden|übersenden|schicken|übermitteln|bekommen|überreichen"
                r"|lassen){n}(?:sie|wir|ihnen|ich|du|dir) ! {re} ! erklärung ! formular ! {evno} ! "
                r"verschwiegenheit\w* ! mandant\w*"
            ),
            (
                r"(?:ihr|ihre|ihren|dein|deine|das|der) (?:\w+ )?(?:gerät|fahrzeug|auto|auftrag|paket|notebook"
                r"|laptop|wagen|handy|smartphone|fahrrad|rad|reparatur|uhr|brille|schuhe|wäsche|rezept|waschmaschine"
                r"|hörgerät|zahnersatz|schmuck|buch|bild){n}(?:fertig|repariert|bereit|abgeholt|abholbereit|instand"
                r"|abgeschlossen|eingetroffen|versandfertig|geprüft|gewartet|abzuholen|da\b) ! {re} ! {matter} .. "
                r"bearbeitet"
            ),
            (
                r"(?:dank|danke|danken|bedanken)\b{n}(?:bestellung|ihren einkauf|deinen einkauf|ihren auftrag"
                r"|buchung|anmeldung zum|ihre anmeldung|registrierung|ihre spende|reservierung|ihre zahlung|ihren "
                r"kauf|deine bestellung|deinen kauf|mitgliedschaft|reservation|vertragsabschluss) ! {re} ! {evno} ! "
                r"hinweis ! geduld"
            ),
            r"willkommen (?:bei|im|in|an|als|zurück|zu)\b ! {re} ! abwesen ! hilfe",
            (
                r"(?:bitte )?(?:bringen|kommen|erscheinen|finden) sie {few}(?:\w+ ){0,8}(?:mit|nüchtern|pünktlich"
                r"|früher|ein)\b{n}? ! {re} ! verbindung ! {gone}"
            ),
            (
                r"(?:ihre|deine) (?:bewerbung|stelle|prüfung|klausur|note|immatrikulation|einschreibung|zulassung"
                r"|anmeldung|mitgliedschaft|versetzung)\b{n}(?:als|auf|um|zum|für|haben wir|wurde|ist|liegt) ! {re} "
                r"! {matter}"
            ),
            (
                r"(?:zählerstand|stromzähler|gaszähler|wasserzähler|zähler){n}(?:ablesen|mitteilen|übermitteln"
                r"|ablesung|getauscht|melden|wechsel|ausgetauscht) ! {re} ! vermerkt ! danke"
            ),
        ),
        "auto_ack": (
            (
                r"(?:eingangs|empfangs|erhalt)-?bestätigung|empfangsbestätigung|ticketbestätigung"
                r"|(?:bearbeiten|beantworten|melden|kümmern|antworten|setzen|prüfen) {few}(?:ihr\w* |sie |uns |die "
                r"|das |alle |jede |sich ){0,3}{few}(?:{ackw}|der reihe nach|in der reihenfolge|nach eingang"
                r"|bearbeitungszeit)"
                r"|melden (?:wir )?uns (?:\w+ ){0,3}(?:{ackw})|wir melden uns (?:bei ihnen|so|in|sobald|umgehend"
                r"|schnellst\w*|zeitnah|baldmög\w*|binnen|innerhalb|wieder|rasch)?|(?:sie (?:hören|erhalten)|du "
                r"hörst){n}(?:von uns|antwort|rückmeldung|nachricht){n}?(?:{ackw})?"
                r"|(?:bearbeitungszeit|bearbeitungsdauer|antwortzeit|reaktionszeit|servicezeiten|bürozeiten"
                r"|geschäftszeiten|wartezeit)\b{n}(?:beträgt|liegt|derzeit|aktuell|etwa|bis zu|von|werktage"
                r"|arbeitstage|kann|sind|länger|stunden|beantwort\w*|verzögert\w*|erhöht\w*)"
                r"|(?:hoh\w*|erhöht\w*|viele\w*|groß\w*|starke\w*|zahlreich\w*) (?:\w+ )?(?:anfrage\w*|aufkommen"
                r"|anfragevolumen|nachfrage|anzahl|mailaufkommen|arbeitsaufkommen|zuschriften|andrang)\b"
                r"|(?:dies|das|diese\w*|hierbei handelt) {few}(?:ist |ist eine |um eine ){0,2}automatisch\w* (?:\w+ "
                r")?(?:bestätigung|eingang\w*|antwort|nachricht|mitteilung|e-?mail|mail)"
            ),
            (
                r"(?:betreff|betreffzeile|referenz|nummer|zeichen)\w*{n}(?:nicht (?:ändern|verändern|entfernen"
                r"|löschen)|unverändert|beibehalten|bei (?:rück)?fragen|bei weiteren|stets|immer|bei jeder|im "
                r"betreff|für (?:rück)?fragen)"
                r"|(?:sehen|bitten|bitte){n}(?:von (?:weiteren |zusätzlichen )?(?:nachfragen|anfragen|rückfragen"
                r"|mehrfach\w*) (?:ab|abzusehen)|keine (?:weiteren |mehrfachen )?(?:nachfragen|anfragen|doppelt\w*"
                r"|erinnerung\w*))"
            ),
            (
                r"(?:{mail}|nachricht|anfrage|anliegen|schreiben|mitteilung|meldung|ihr brief|zuschrift|ticket"
                r"|hinweis|kontaktanfrage|formular|beschwerde|eingabe|service-?anfrage|supportanfrage|antrag|request"
                r"|reklamation)\b .. (?:eingegangen|erhalten|empfangen|angekommen|zugegangen|erreicht|eingetroffen"
                r"|entgegengenommen|eingelangt|registriert|erfasst|gelangt|vorliegt|liegt (?:uns )?vor) ! (?:noch "
                r"nicht|nicht mehr|nicht erhalten|keine|kein|welche|wann|wer|irrtümlich\w*|fälschlich\w*"
                r"|versehentlich|falsch\w*) ! {gone} ! {bounced}"
            ),
            (
                r"(?:erhalten|empfangen|eingegangen|eingelangt|erreicht|bestätigen (?:wir )?(?:\w+ )?(?:den "
                r")?(?:eingang|erhalt|empfang))\b{n}(?:{mail}|nachricht|anfrage|anliegen|schreiben|mitteilung"
                r"|meldung|zuschrift|kontaktanfrage|eingabe|hinweis) ! (?:keine|kein|noch nicht|welche|irrtümlich\w*"
                r"|fälschlich\w*|versehentlich|haben sie|falsch\w*)"
            ),
            (
                r"(?:eingang|erhalt|empfang) (?:ihrer|ihres|deiner|deines|der|des|vom) {few}{n}?(?:bestätig\w*"
                r"|bestätigt)|bestätigen {few}(?:ihnen )?{few}(?:den )?(?:eingang|erhalt|empfang)\b ! (?:bestellung"
                r"|zahlung)"
            ),
            (
                r"(?:unter|mit|hat|haben|lautet|trägt|bekommt|erhält|erhalten|ist|bitte|stets|folgende\w*|dazu|ihre"
                r"|ihr|die|unsere) {few}(?:der |die |dem |das )?{few}(?:vorgangs|ticket|fall|bearbeitungs|referenz"
                r"|anfrage|geschäfts|case|incident|service|support|aktenzeichen|kontakt|geschäftsfall"
                r"|dossier)-?(?:nummer|nr|id|zeichen|kennung|number)\b ! (?:geben|nennen|teilen|schicken|senden) "
                r"sie ! (?:welche|haben sie|wie lautet|benötig\w*)"
            ),
            (
                r"(?:vorgang|ticket|fall|anfrage|geschäftsfall|meldung|case|incident|anliegen|serviceanfrage|akte"
                r"|request){n}(?:angelegt|eröffnet|erstellt|erfasst|registriert|aufgenommen|zugewiesen|zugeteilt"
                r"|gespeichert|bearbeitung übernommen|vergeben) ! {dpo} ! nicht ! {bounced}"
            ),
            (
                r"(?:werden|wird|erhalten|bearbeiten|beantworten|melden|kümmern|setzen|antworten|bemühen"
                r"|kontaktieren)\b{n}(?:{ackw}){n}(?:bearbeit\w*|antwort\w*|melden|beantwort\w*|setzen|kümmer\w*|in "
                r"verbindung|prüfen|rückmeld\w*|zurück\w*|kontaktieren|annehmen|sie|uns|ihr\w*|eine)\b ! {dpo} .. "
                r"weitergeleitet"
            ),
            (
                r"(?:danke|dank|danken|bedanken)\b{n}(?:für|fürs){n}(?:ihre (?:nachricht|anfrage|mitteilung|e-?mail"
                r"|mail|kontaktaufnahme|zuschrift)|deine (?:nachricht|anfrage|mail|e-?mail)|kontaktaufnahme|ihr "
                r"schreiben|ihr anliegen|kontaktieren) .. (?:bearbeit\w*|melden|antworten|beantwort\w*|schnellst\w*"
                r"|umgehend|baldm\w*|werktag\w*|stunden|automatisch) ! {dpo} ! (?:ich|wir) (?:prüfe|kläre|schaue)"
            ),
            r"eingang .. (?:bescheinigt|quittiert|bestätigt|bescheinigen|quittieren)",
            (
                r"(?:nachricht|{mail}|schreiben|anfrage|zuschrift|anliegen|zeilen) .. (?:gelandet"
                r"|angekommen|eingelaufen|eingetrudelt|eingelangt|aufgeschlagen)\b ! {cust} ! bei mir ! "
                r"falsch\\w* ! irrtümlich"
            ),
            (
                r"(?:innerhalb|binnen|in|nach)\b .. (?:stunden|tagen|werktagen|arbeitstagen) (?:hörst du"
                r"|hören sie|melden wir|meldet sich|bekommst du|bekommen sie|erhalten sie|erhältst du"
                r"|antworten wir|sind wir)\b"
            ),
            (
                r"(?:zeilen|nachricht|{mail}|schreiben|anfrage|zuschrift|anliegen) .. (?:bei uns|hier"
                r"|wohlbehalten|gut|im haus) (?:\w+ ){0,2}(?:eingetroffen|eingegangen|angekommen"
                r"|gelandet)\b .. (?:reihe\w*|gelesen|bearbeitet|beantwortet|melden) ! {cust}"
            ),
            (
                r"(?:der reihe nach|in der reihenfolge|nach eingang) .. (?:gelesen|bearbeitet|beantwortet"
                r"|abgearbeitet|gesichtet)"
            ),
        ),
        "by_machine": (
            (
                r"automatisch\w* (?:\w+ )?(?:erstellt|generiert|erzeugt|versendet|versandt|verschickt|gesendet"
                r"|ausgelöst|generierte\w*|erstellte\w*|versendete\w*|erzeugte\w*|versandte\w*|beantwortet)"
                r"|(?:automatische\w*|maschinelle\w*|automatisierte\w*|vollautomatische\w*) (?:\w+ )?(?:antwort\w*"
                r"|nachricht\w*|e-?mail|mail|eingangs\w*|empfangs\w*|bestätigung\w*|mitteilung|benachrichtigung"
                r"|rückmeldung|abwesenheit\w*|info\w*|meldung)"
                r"|systemgeneriert|maschinell (?:erstellt|erzeugt|generiert)|computergeneriert|autoreply|auto-?reply"
                r"|autoresponder|system-?nachricht|systemmail|systemseitig (?:erstellt|erzeugt)"
                r"|(?:antworten|antwort\w*|reagieren) (?:sie )?(?:bitte )?(?:nicht (?:auf|direkt)|auf diese "
                r"{few}nicht)|nicht auf diese (?:e-?mail|mail|nachricht) (?:zu )?(?:antworten|reagier\w*|zu "
                r"antworten)|keine antwort auf diese|antworten auf diese {few}(?:sind nicht möglich|nicht möglich)"
                r"|eine antwort {few}(?:auf diese \w+ )?(?:ist )?(?:nicht (?:erforderlich|möglich|notwendig)|leider "
                r"nicht)|no-?reply"
            ),
            (
                r"(?:unser|das|ein) (?:\w+ )?(?:system|computer|rechner|server|roboter|programm"
                r"|assistent) (?:\w+ ){0,4}(?:getippt|geschrieben|verfasst|erstellt|verschickt|versandt"
                r"|erzeugt|versendet)"
            ),
            (
                r"ohne (?:zutun|mitwirkung|beteiligung|einwirkung) (?:einer|eines|von|unserer|der) "
                r"(?:\w+)|(?:daher|deshalb|und) (?:ist |somit )?nicht unterschrieben|ohne unterschrift "
                r"gültig"
            ),
            (
                r"(?:maschinell|automatisch|elektronisch) (?:erzeugte|erstellte|versandte|generierte)\w* "
                r"(?:nachricht|mitteilung|mail|e-?mail|antwort|quittung|bestätigung)"
            ),
        ),
        "out_of_office": (
            (
                r"(?:nicht|außer|ausser)\b{n}(?:im büro|im hause?|am platz|im dienst|am arbeitsplatz|an meinem "
                r"(?:arbeits)?platz|am schreibtisch|im office|im amt|im betrieb|vor ort|in der (?:ordination|praxis"
                r"|kanzlei|firma|schule|redaktion))\b"
                r"|(?:außer|ausser) (?:haus|dienst|betrieb wegen urlaub)|dienst-?reise|geschäftsreise|auf reisen\b"
                r"|fortbildung|lehrgang|auf (?:einer )?(?:messe|schulung|konferenz|tagung|weiterbildung|kur|reha)"
                r"|abwesen\w*|ortsabwesen\w*"
                r"|(?:wieder|erst wieder|zurück|retour|abermals)\b{n}(?:erreichbar|da\b|am schreibtisch|im büro|im "
                r"dienst|für sie da|im hause?|anwesend|persönlich|zu erreichen|an meinem|für sie|vor ort|im amt"
                r"|geöffnet|in der praxis|besetzt|im einsatz|verfügbar)"
                r"|(?:ab|bis|vom|am|ende|anfang) .. (?:bin ich|sind wir|ist .{0,30}) (?:\w+ ){0,3}(?:wieder|zurück"
                r"|retour|nicht)\b{n}?(?:da|erreichbar|für sie da|im büro|im haus|anwesend|im dienst|besetzt|zurück"
                r"|verfügbar|geöffnet)?"
                r"|(?:praxis|betriebs|werks|schul|kanzlei|ordinations|sommer|weihnachts|winter)-?(?:ferien|urlaub"
                r"|pause|schließung|schliessung)\b|betriebsausflug|betriebsruhe|betriebsversammlung"
            ),
            (
                r"(?:meine|die|unsere|seine|ihre|als|meiner) (?:\w+ )?(?:vertretung|stellvertretung"
                r"|stellvertreter\w*|urlaubsvertretung|vertreterin|vertreter)\b|vertritt mich|vertreten mich"
                r"|vertreten werde ich|stellvertretend"
                r"|(?:arbeite|bin|arbeit\w+ ich) {few}(?:nur |in teilzeit|teilzeit|montags|dienstags|mittwochs"
                r"|donnerstags|freitags|vormittags|halbtags){n}?(?:da|im büro|erreichbar|bis|anwesend|teilzeit)\b"
            ),
            (
                r"(?:im|in|in den|in der|auf|aus dem|aus der|meines|meiner|unser\w*|während|wegen|nach meinem|nach "
                r"dem) (?:\w+ )?(?:urlaub\w*|elternzeit|karenz\w*|mutterschutz|betriebsferien|ferien|babypause"
                r"|sabbatical|krankenstand|weihnachtsurlaub|sommerpause|sommerferien|winterpause|vaterschaftsurlaub"
                r"|bildungsurlaub|zeitausgleich|krankheit\w*|ruhestand|pension|altersteilzeit|werksferien"
                r"|weihnachtsferien|osterferien|mutterschaftsurlaub|resturlaub|militärdienst|wk|rente) ! (?:hotel"
                r"|buchung|reise) ! dank"
            ),
            (
                r"(?:geschlossen|nicht besetzt|nicht geöffnet|nur eingeschränkt besetzt|besetzt){n}(?:bis|vom|von|ab"
                r"|am|zwischen|über die|während|wegen) & (?:praxis|büro|geschäft|kanzlei|ordination|sekretariat"
                r"|geschäftsstelle|wir|betrieb|laden|amt|schule|firma|filiale|museum|werkstatt|haus|hotel"
                r"|verwaltung)\b ! ticket ! vorgang ! anfrage"
            ),
            (
                r"(?:bleibt|bleiben|haben|hat|ist|sind) (?:\w+ ){0,6}(?:geschlossen|betriebsurlaub"
                r"|zugesperrt|dicht)\b & (?:bis|vom|von|ab|am|zwischen|über|wegen) ! anliegen ! "
                r"angelegenheit ! befragung ! (?:ticket|vorgang|fall|anfrage|konto|meldung)"
            ),
            (
                r"nicht (?:mehr|länger) (?:\w+ ){0,6}(?:unternehmen|tätig|beschäftigt|bei uns|firma|haus|dienst|im "
                r"team|angestellt|mitarbeit\w*|im amt|an bord|in unser\w+ (?:unternehmen|haus|firma|betrieb)|bei der"
                r"|beim|für die|für das)\b ! {addr} ! gespeichert ! hinterlegt ! {mail}"
            ),
            (
                r"(?:ausgeschieden|verlassen|in (?:den )?ruhestand|pensioniert|in pension|in rente|neue "
                r"(?:berufliche )?herausforderung) & (?:unternehmen|firma|haus|dienst|team|kanzlei|betrieb"
                r"|verwaltung|amt|verein|getreten|gegangen) ! {paket} ! bestellung"
            ),
            (
                r"(?:wird|werden){n}(?:nicht|automatisch|während|in der zwischenzeit){n}(?:weitergeleitet"
                r"|weiterverarbeitet|gelesen|bearbeitet|umgeleitet)\b & (?:abwesen\w*|vertret\w*|dringend\w*|urlaub"
                r"|bis|nachricht|zurück|mail\w*|elternzeit|karenz) & (?:ich|mein\w*|abwesen\w*|vertret\w*|urlaub) ! "
                r"konto ! datenschutz"
            ),
            (
                r"(?:habe|haben|hab|nehme|genieße|mache|machen) (?:ich |wir )?(?:\w+ ){0,4}(?:urlaub|frei|ferien"
                r"|betriebsferien|betriebsurlaub|elternzeit)\b ! freigegeben"
            ),
            (
                r"(?:nicht|schlecht|nur eingeschränkt|bedingt|nur sporadisch|nur unregelmäßig|eingeschränkt|kaum"
                r"|keinen zugriff auf){n}(?:erreichbar|verfügbar|zu erreichen|meine e-?mails|meine mails|mein "
                r"postfach|zugriff auf)\b ! {addr} ! telefonisch nicht ! nummer"
            ),
            (
                r"(?:mails|e-mails|nachrichten) (?:\w+ ){0,3}(?:nur unregelmäßig|nicht|nur sporadisch|erst nach "
                r"meiner|erst ab){n}(?:ab\b|abrufen|lesen|gelesen|beantwort\w*|rückkehr) & (?:ich|meine\w*)\b"
            ),
            (
                r"(?:nach|bis zu|bei) meiner (?:rückkehr|wiederkehr)|bis zu meinem|(?:erkrankt|krankgeschrieben"
                r"|krank\b|krankheitsbedingt) ! kasse ! versicherung"
            ),
            (
                r"(?:ich|mitarbeiter\w*|kolleg\w*|herr|frau) .. (?:zum|am|per|seit|ende|mit) (?:dem "
                r")?(?:\d|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november"
                r"|dezember|monat|jahr).{0,25} (?:verlassen|ausgeschieden|gewechselt|im ruhestand|in "
                r"rente|in pension|verabschiedet)\b"
            ),
            (
                r"(?:meine|seine|ihre) (?:aufgaben?|vertretung|nachfolge|agenden|bereiche?|arbeit"
                r"|postfach|themen) .. (?:übernommen|übernimmt|übernehmen|fortgeführt|angetreten"
                r"|betreut)\b"
            ),
        ),
        "mailbox_unmonitored": (
            (
                r"(?:{mail}|nachricht(?:en)?|antworten|zuschriften|eingänge|anfragen|eingehende\w*|postfach|mailbox"
                r"|adresse|account|posteingang|konto|mailadresse|e-?mail-?adresse|eingangspostfach){n}(?:nicht"
                r"|niemand\w*|keiner|nie|kein\w*|weder|nicht mehr)\b{n}?(?:gelesen|liest|überwacht|bearbeitet"
                r"|abgerufen|betreut|beantwortet|eingesehen|empfangen|abgefragt|kontrolliert|zugestellt werden"
                r"|gesichtet|gepflegt|entgegengenommen|besetzt|verarbeitet|geöffnet|abruft|geprüft|ausgewertet"
                r"|berücksichtig\w*|aktiv|empfängt|bedient|moderiert|gewartet)\b"
                r"|(?:versand|absende|sende|outbound|no-?reply|noreply|keine-?antwort)-?(?:adresse|postfach|konto"
                r"|account|mailadresse)\b{n}(?:kein\w*|nicht|ohne|nur|handelt|sich)"
                r" ! {unmx}"
            ),
            (
                r"(?:nicht|niemand\w*|keiner|nie|kein\w* mensch)\b{n}(?:gelesen|liest|überwacht|abgerufen|betreut"
                r"|eingesehen|abgefragt|gesichtet|abruft|mitliest|mitlesen|reinschaut|überwachte\w*) ! {unmx} ! "
                r"gelesen haben"
            ),
            (
                r"(?:\w*postfach|{addr}|mailbox|account|mailkonto|mailadresse|kontaktadresse){n}(?:nicht mehr|außer"
                r"|ausser|nicht länger|stillgelegt|abgeschaltet|eingestellt|deaktiviert|aufgelassen|geschlossen"
                r"|inaktiv|gelöscht|aufgelöst|existiert nicht|wurde abgeschaltet|nicht in){n}?(?:betrieb|genutzt"
                r"|gültig|aktiv|verwendet|betreut|bedient|verwendung|gebrauch|unterstützt|erreichbar|existiert|in "
                r"benutzung|ersetzt|seit|zum|worden|wurde|ist)?\b & (?:dieses?|diese|dieser|unser\w* (?:alte\w*"
                r"|bisherige\w*|bisheriges)|die alte|das) (?:\w+ )?(?:\w*postfach|{addr}|mailbox|account|mail\w*"
                r"|e-?mail\w*|konto) ! (?:haben wir|habe ich|wir haben|ihre|ihren|kund\w*|aus unser\w+|bei uns"
                r"|system|gespeichert|hinterlegt)"
            ),
            r"(?:liest|lesen|schaut|ruft|antwortet) {few}(?:niemand|keiner|kein mensch)\b ! abwesen\w*",
            (
                r"technisches (?:postfach|konto|mailkonto)|systempostfach|technische (?:adresse|mailadresse"
                r"|absenderadresse)"
                r"|ins leere|ins nirwana|im nirwana|dev/null|schwarze\w* loch"
                r"|unbetreut\w*|unbeaufsichtigt\w*|unüberwacht\w*|unbesetzt\w* postfach|nicht überwacht\w*"
                r"|(?:antworten|antwort|antwortmails?|rückantworten) (?:auf|an) dies\w* {few}{n}?(?:nicht|niemand\w*"
                r"|keine\w*|verworfen|gelöscht|ungelesen|kein)\b{n}?(?:gelesen|bearbeitet|erreich\w*|empfang\w*"
                r"|beantwort\w*|zugestellt|weitergeleitet|verworfen|automatisch gelöscht|ungelesen|berücksichtigt)"
                r"|(?:wird|werden) (?:\w+ ){0,3}ungelesen|keine (?:antwort|nachricht)en? an diese|nimmt keine "
                r"{few}(?:antworten|mails|nachrichten|e-mails)|keine eingehenden {few}(?:mails|nachrichten|e-mails"
                r"|antworten)|kann keine {few}(?:antworten|mails|nachrichten|e-mails) empfangen|keinen posteingang"
                r"|kein posteingang"
            ),
            (
                r"(?:{mail}|antworten|nachricht(?:en)?|zuschriften)\b .. (?:landen|kommen|gelangen|erreichen"
                r"|gehen)\b (?:\w+ ){0,4}(?:nicht|nirgends|niemanden|verloren|ins nichts) & (?:no-?reply|diese\w*"
                r"|adresse|postfach|hier|gesendete\w*) ! {cust} ! abwesen\w*"
            ),
            (
                r"(?:reine[rs]?|ausschließlich|ausschliesslich|nur|lediglich|allein|einzig)\b{n}(?:versand\w*"
                r"|sende\w*|ausgehende\w*|absende\w*|zum senden|zum verschicken|versenden|versendung|zum versand"
                r"|zustellung|abgehende\w*|outbound|benachrichtigung\w*)\b & (?:{addr}|postfach|mailbox|account"
                r"|konto|{mail}|adresse)"
            ),
            (
                r"(?:können|kann|werden|ist|sind)\b{n}(?:keine|nicht|kein)\b{n}(?:{mail}|nachrichten|antworten"
                r"|zuschriften|anfragen){n}(?:empfangen|entgegennehmen|entgegengenommen|angenommen|lesen|empfang\w*"
                r"|bearbeitet werden)\b & (?:{addr}|postfach|adresse|hier|diese\w*|mailbox)"
            ),
            r"(?:automatisch|ungelesen|ungesehen|ungeprüft)\b{n}(?:gelöscht|verworfen|vernichtet)\b ! {cust}",
        ),
        "ticket_closed": (
            (
                r"{matter}{n}(?:geschlossen|abgeschlossen|gelöst|erledigt|beendet|schließen|schließe"
                r"|abschließen|ad acta|resolved|closed|zu den akten|abgelegt|archiviert|beantwortet"
                r"|ausgebucht|beigelegt|geschloßen|erledigen|behoben|als abgeschlossen)\b|(?:ist|wäre"
                r"|sind|damit|somit|hiermit|war)\b{n}(?:für uns|für mich|von unserer seite|unsererseits"
                r"|seitens|unserer seite|aus unserer sicht|hiermit){n}?(?:durch|erledigt|abgeschlossen"
                r"|beendet|gegessen|vom tisch|geklärt|gelöst)\b|(?:automatisch|systemseitig|hiermit|nun"
                r"|heute|jetzt|damit|somit|daher|deshalb)\b{n}(?:geschlossen|als (?:gelöst|erledigt"
                r"|abgeschlossen)|ad acta|abgeschlossen)\b|(?:gelöst|geschlossen|erledigt|abgeschlossen"
                r"|closed|resolved|solved)\W*[:-]\W*(?:ticket|vorgang|anfrage|\W?#|\[)|(?:ticket|vorgang"
                r"|case|anfrage|incident|fall)\b.{0,30}\b(?:gelöst|geschlossen|erledigt|abgeschlossen"
                r"|closed|solved|resolved)\b ! {closx} ! befragung ! umfrage"
            ),
            (
                r"(?:schließen|schließe|betrachte|betrachten|beenden|beende|beschließen|sehen|archivieren|legen"
                r"|erachten|werten|halten|ansehen)\b (?:\w+ ){0,4}{matter} ! {closx} ! bitte ! sie {few}als "
                r"gegenstandslos"
            ),
            (
                r"(?:status|zustand|statusänderung|bearbeitungsstand)\b{n}(?:gelöst|geschlossen|erledigt"
                r"|abgeschlossen|closed|resolved|solved|beendet|beantwortet)"
                r"|(?:nichts|nicht) (?:mehr|weiter|wieder)?{n}(?:von ihnen|von dir|ihrerseits) (?:\w+ )?(?:gehört"
                r"|erhalten|gemeldet|gekommen|vernommen)|(?:nicht|nichts) (?:\w+ )?(?:zurück)?gemeldet"
                r"|(?:als|auf)\W+(?:gelöst|erledigt|geschlossen|abgeschlossen|beantwortet|closed|solved|resolved"
                r"|beendet)\W+(?:markiert|gesetzt|betrachtet|gekennzeichnet|eingestuft|geschlossen|gestellt|vermerkt"
                r"|gewertet|angesehen|geändert|abgelegt|verbucht)\b|(?:als|auf)\W+(?:gelöst|erledigt|geschlossen"
                r"|abgeschlossen) (?:\w+ ){0,2}(?:markier\w*|betrachte\w*|ansehen|setzen|werte\w*)"
                r"|(?:betrachten|betrachte|sehen|sehe) (?:wir |ich )?{few}(?:als|für) (?:erledigt|abgeschlossen"
                r"|gelöst|beendet|geklärt|hinfällig)"
                r"|ad acta|zu den akten (?:gelegt|genommen)|abschlussmeldung|abschlussnachricht|lösung akzept\w*"
                r"|lösungscode|lösungstext|lösungsbeschreibung"
            ),
            (
                r"kein\w* (?:weitere\w* )?(?:rückmeldung|antwort|reaktion|rückantwort|feedback"
                r"|nachricht){n}(?:erhalten|eingegangen|von ihnen|vorliegt|bekommen|kam|gehört|vor\b|erfolgt"
                r"|erfolgte|ihrerseits) ! {cust} ! von (?:der|den|dem|unser\w*) ! noch keine"
            ),
            (
                r"(?:wieder|erneut) (?:\w+ )?(?:geöffnet|öffnen|eröffn\w*|aufzunehmen|aufnehmen)|wiedereröffn\w*"
                r"|neues ticket|neue anfrage (?:zu )?(?:stellen|erstellen|öffnen)|reopen ! konto ! laden ! praxis"
            ),
            (
                r"(?:bearbeitung|prüfung) {few}(?:ist |wurde |ihres \w+ |ihrer \w+ ){0,3}(?:abgeschlossen"
                r"|beendet)\b ! {closx} ! sobald ! nach"
            ),
            (
                r"(?:haken|häkchen|deckel) (?:\w+ )?(?:dran|drunter|dahinter|drauf|darunter)\b|(?:haken"
                r"|strich|schlussstrich) (?:an|hinter|unter) (?:diese|die|den|das|diesen) (?:\w+ "
                r")?(?:sache|vorgang|thema|fall|akte|anliegen)"
            ),
            (
                r"(?:lege|legen|klappe|klappen|mache|machen) .. (?:akte|vorgang|sache|mappe|ordner) .. "
                r"(?:weg|ab|zu|beiseite|dicht)\b"
            ),
            (
                r"(?:fall|vorgang|ticket|akte|anfrage)\b (?:\S+ ){0,3}(?:ist|sind) (?:damit |somit |jetzt "
                r"|nun )?(?:zu|dicht|vom tisch|gegessen|durch)\b(?! \w)"
            ),
            (
                r"(?:betrachten|sehen|werten|erachten) .. (?:als|für) (?:abgehakt|erledigt|beendet"
                r"|abgeschlossen|gegenstandslos|gelöst|bereinigt)\b ! {addr}"
            ),
            r"^\W*(?:fall|vorgang|ticket|akte|sache|anfrage)(?: \S+)? (?:zu|geschlossen|erledigt|dicht|abgehakt)\W*$",
        ),
        "ticket_merged": (
            (
                r"(?:zusammengeführt|zusammengelegt|zugeschlagen|zusammengefasst|zusammengefügt|verschmolzen"
                r"|fusioniert|gemerged?|gemergt|vereint|vereinigt|zusammengezogen|gebündelt|konsolidiert"
                r"|vereinheitlicht)\b ! {addr} ! unternehmen ! firm"
            ),
            (
                r"(?:gemeinsam|weiter|fortan|künftig|nun|zusammen|ausschließlich|nur noch|einheitlich|ab sofort"
                r"|zentral|weiterhin)\b{n}(?:unter|im|in|mit) {few}(?:der |dem |ticket |vorgang |nummer |fall "
                r"|vorgangsnummer |aktenzeichen |#|nr)?{n}(?:bearbeitet|geführt|weiterbearbeitet|weitergeführt"
                r"|verfolgt|behandelt|fortgeführt|betreut|weiterverfolgt) ! datenschutz ! abteilung"
            ),
            (
                r"{matter}{n}(?:angehängt|hinzugefügt|zugeordnet|eingegliedert|integriert|verknüpft|übergeleitet"
                r"|überführt|aufgegangen|angegliedert|hinzugezogen|beigefügt|verbunden|hinterlegt|angefügt) ! "
                r"{cust} ! {addr}"
            ),
            (
                r"(?:duplikat|dublette|doppelt\w* (?:\w+ )?(?:eröffnet|vorhanden|ticket|anfrage|erfasst|angelegt"
                r"|eingegangen|vorgang|meldung)|mehrfach (?:\w+ )?(?:gemeldet|eingegangen|eröffnet|erfasst)|bereits "
                r"(?:ein|unter) {few}(?:ticket|vorgang|fall|geschäftsfall|offene\w* \w+)) ! rechnung ! abgebucht"
            ),
            (
                r"(?:betreffen|betrifft|behandeln|beziehen) {few}(?:sich auf )?{few}(?:denselben|den gleichen"
                r"|dieselbe|die gleiche|das gleiche|dasselbe) (?:sachverhalt|vorgang|fall|anliegen|thema"
                r"|angelegenheit|problem|sache)\b"
            ),
            (
                r"(?:führen|fassen|legen|bündeln|ziehen|fügen)\b{n}(?:{matter}|anfragen|nachrichten|meldungen"
                r"|tickets|vorgänge|beide|mails){n}zusammen\b"
            ),
            (
                r"(?:in|zu|mit|an|dem) (?:das |dem |den |der )?(?:bestehende\w*|vorhandene\w*|ursprüngliche\w*"
                r"|offene\w*|bereits \w+|laufende\w*|ältere\w*|älteren|hauptticket|master-?ticket) {few}(?:{matter}"
                r"|ticket){n}?(?:übernommen|eingefügt|überführt|zusammen\w*|zugeordnet|angehängt|verschoben"
                r"|aufgenommen|integriert|hinzugefügt|verknüpft)"
            ),
            (
                r"(?:nachricht|{mail}|anfrage|schreiben|meldung) .. (?:\w*auftrag|\w*vorgang|\w*ticket"
                r"|\w*fall|akte)\b .. (?:beigelegt|beigefügt|hinzugefügt|angehängt|zugeordnet"
                r"|zugeschlagen|einsortiert|angeheftet) ! {dpo}"
            ),
            (
                r"(?:eigenständige|separate|ursprüngliche|einzelne|doppelte)\w* (?:anfrage|ticket|vorgang"
                r"|fall|meldung)\b .. (?:existiert nicht|entfällt|gibt es nicht|aufgelöst|geschlossen"
                r"|erloschen)"
            ),
        ),
        "survey": (
            (
                r"\w*umfrage\w*|(?:kunden|zufriedenheits|online|nutzer|gäste|patienten|mieter"
                r"|service)?-?befragung\w*|fragebogen|feedbackbogen|bewertungsbogen ! anamnese\w* ! aufnahme"
            ),
            (
                r"(?:bewerten|beurteilen|benoten) (?:sie |bitte |hier )*(?:uns|unser\w*|ihr\w*|den|die|das|jetzt"
                r"|mich)\b|bewerte (?:uns|deine|unser\w*|jetzt)|(?:ihre|eine|deine|positive|kurze) (?:\w+ "
                r")?(?:bewertung|rezension|kundenbewertung)\b"
                r"|weiterempfehl\w*|weiter empfehlen|nps\b|wie wahrscheinlich .. (?:empfehl\w*|weiter\w*)|(?:uns"
                r"|ihren|deinen) {few}(?:freunden|bekannten|kollegen|familie) {few}empfehlen"
                r"|(?:sterne?|punkten?|smileys?|note|skala|schulnote\w*)\b{n}(?:vergeben|geben|von|bis|auswählen"
                r"|bewert\w*)|(?:vergeben|klicken) sie {few}(?:sterne|punkte|smiley)|\b[1-5] (?:bis|-) (?:5"
                r"|10)\b{n}(?:sterne|punkte|skala|bewert\w*)"
                r"|(?:wie|was) (?:war|hat|haben|fanden|empfanden|beurteilen|bewerten|würden|gefiel|hat dir|hat "
                r"ihnen){n}(?:unser\w*|kontakt|service|gefallen|erlebnis|erfahrung|support|aufenthalt|bearbeitung"
                r"|geholfen|besser).*\?"
                r"|(?:konnten|haben|hat) (?:wir|unser\w*|die antwort|der service|ihr anliegen) {few}(?:ihnen "
                r")?(?:geholfen|helfen|weitergeholfen|zufriedenstellend|ihr (?:anliegen|problem|frage) "
                r"{few}(?:gelöst|lösen|klären)|weiterhelfen)\b.*\?"
                r"|(?:minuten?|augenblick|moment) (?:ihrer )?zeit|(?:helfen|hilf) (?:sie )?uns,? (?:\w+ "
                r"){0,4}(?:besser|verbessern)|nehmen sie {few}(?:an|teil){n}(?:befragung|umfrage|teil)|sagen sie "
                r"uns {few}(?:ihre meinung|wie)|erzählen sie uns"
            ),
            (
                r"(?:ihr|dein|ihre|deine|um|ein) (?:\w+ )?(?:feedback|meinung|rückmeldung zu unser\w+|einschätzung"
                r"|urteil) ! (?:vielen )?dank für ! haben wir"
            ),
            (
                r"(?:wie )?zufrieden (?:\w+ )?(?:sind|waren|bist|warst|seid|mit) |(?:sind|waren|bist|warst) (?:sie"
                r"|du) {few}zufrieden|zufriedenheit\b ! nicht zufrieden"
            ),
            (
                r"daumen (?:hoch|rauf|runter|nach oben|nach unten)|(?:dein|ihr|euer) (?:votum"
                r"|urteilsspruch|stimmungsbild)|👍|👎|⭐|wie viele sterne|sterne (?:vergeben|geben)"
            ),
        ),
        "challenge_response": (
            (
                r"bestätigen sie {few}(?:ihre nachricht|ihre e-?mail\b(?!-?adr)|ihre mail|ihre anfrage|ihre "
                r"identität als absender|ihre absende\w*|ihren versand|dass sie (?:ein mensch|kein \w+|der absender"
                r"|eine reale|eine echte)|ihre e-?mail-?adresse .. (?:zugestellt|zustell\w*|freigegeben|angenommen"
                r"|bearbeitet|weitergeleitet))"
                r"|captcha|re-?captcha|(?:rechenaufgabe|bilderrätsel|sicherheitsabfrage|kontrollfrage|puzzle"
                r"|sicherheitsfrage)\b{n}?(?:lösen|beantwort\w*|eingeben|ausfüllen)|(?:lösen|beantworten|füllen) "
                r"sie {few}(?:rechenaufgabe|bilderrätsel|sicherheitsabfrage|kontrollfrage|puzzle|aufgabe)"
                r"|(?:nachricht|e-?mail|mail)\b{n}(?:in quarantäne|zurückgehalten|unter quarantäne)"
                r"|(?:absende|sende|absender)r?-?(?:prüfung|verifizierung|verifikation|bestätigung|freigabe"
                r"|authentifizierung|überprüfung)\b|(?:anti-?spam|spam-?schutz|spamfilter|spam-?filter"
                r"|mail-?schutz)\w*{n}(?:bestätig\w*|klick\w*|einmalig\w*|link|freigab\w*|verifizier\w*"
                r"|freischalt\w*|system|aktiv\w*|prüf\w*)"
                r"|(?:schieben|ziehen) sie .. (?:puzzle|schieberegler|regler|teil)|schieberegler|sicherheitsabfrage "
                r".. (?:absender|zustell\w*)"
                r"|(?:auf|in) {few}(?:white-?list|positivliste|liste (?:erlaubter|zugelassener)"
                r"|gästeliste){n}(?:aufgenommen|setzen|eintragen|klick\w*|erst)"
            ),
            (
                r"(?:zeichen|code|buchstaben|ziffern|bilder?|aufgabe|puzzle|captcha|rechenaufgabe|zahlen"
                r"|bilderrätsel|rechnung|zeichenfolge|wort|prüfziffer\w*|zahl|frage){n}(?:eingeben|eintippen|ein\b"
                r"|lösen|abtippen|anklicken|auswählen|eintragen|abschreiben|beantworten|markieren|wählen|ab\b) & "
                r"(?:bitte|sie|nachricht|mail\w*|zugestellt|um|link|seite|zustell\w*|unten|damit|bild|mensch\w*"
                r"|klick\w*) ! einmal\w* ! sms ! passwort ! gutschein"
            ),
            (
                r"(?:zurückgehalten|in quarantäne|quarantäne|vorläufig (?:nicht|an)\w*|wartet auf (?:freigabe"
                r"|bestätigung|ihre)|noch nicht zugestellt|geparkt|angehalten|warteschlange){n}(?:bis|damit|da\b"
                r"|weil|bestätig\w*|klick\w*|freigab\w*|freigegeben|absender|erst|link|server|sie|von) ! {gone}"
            ),
            (
                r"(?:zugestellt wird|zugestellt werden kann|zuzustellen|zustellen können|ausgeliefert wird"
                r"|zustellung freizu\w*|zustellung abzuschließen|zustellung zu (?:ermöglichen|bestätigen"
                r"|veranlassen)|freizugeben|in den posteingang|durchgelassen){n}? & (?:klick\w*|bestätig\w*|link"
                r"|lösen|eingeben|geben sie|antworten|captcha|öffnen|tippen)"
            ),
            (
                r"(?:kein|nicht|keine) (?:\w+ )?(?:roboter|bot|maschine|spammer|automat\w*|spam-?bot)\b|(?:ein "
                r"|eine |echte[rn]? )(?:mensch|reale\w* person|echte\w* person|menschlich\w*)\b & (?:bestätig\w*"
                r"|beweis\w*|klick\w*|sind|prüf\w*|sicher\w*)"
            ),
            (
                r"absender{n}(?:freischalten|freigeben|verifizieren|bestätigen|freigeschaltet|verifiziert"
                r"|autorisier\w*|whitelist|unbekannt\w*|bestätigt|freizu\w*|zulassen|erlaub\w*) & (?:klick\w*|link"
                r"|bestätig\w*|einmalig\w*|bitte|nachricht|zustell\w*|mail|müssen) ! zustellung fehl\w*"
            ),
            (
                r"(?:klicken|drücken|tippen|öffnen|folgen|rufen|betätigen) (?:sie )?{few}(?:einmalig |bitte |kurz "
                r")*{n}(?:link|schaltfläche|button|hier){n}(?:zustell\w*|zugestellt|freigeben|freigegeben|bestätigen"
                r"|durchgestellt|weiterzuleiten|posteingang|freischalten|empfänger|erreicht|auszuliefern"
                r"|ausgeliefert) ! {news} ! abmeld\w* ! konto\w* ! bestellung ! passwort"
            ),
            (
                r"(?:bist du|sind sie|seid ihr) (?:\w+ )?(?:ein|echter?) (?:\w+ )?(?:mensch|person)"
                r"|(?:kein|nicht ein) (?:roboter|bot|automat)\b"
            ),
            (
                r"(?:antworte\w*|schreib\w*|schick\w*|send\w*|beantworte\w*) .. (?:ergebnis|summe|lösung"
                r"|rechenaufgabe|rechnung) .. (?:plus|minus|mal|und|aus|der|\+|\d)"
            ),
            (
                r"(?:liste|kreis) (?:der|erlaubter|zugelassener|bekannter|sicherer) absender|absender\w* "
                r".. (?:durchlassen|durchgelassen|freischalten|freigeschaltet|whitelist\w*|weißen? liste)"
            ),
        ),
        "bounce": (
            (
                r"(?:konnte|konnten|kann|wurde|wird|werden|ist)\b{n}(?:nicht|nicht mehr|noch "
                r"nicht)\b{n}?(?:zugestellt|ausgeliefert|übermittelt werden|zustellbar|zustellen)\b ! {re} ! {paket}"
            ),
            (
                r"un\s?zustellbar\w*|nicht zustellbar|undeliverable|mailer-?daemon|mail delivery|delivery status"
                r"|zustellbericht|zustellungsbenachrichtigung|zustellungsfehler|fehlerbericht .. zustell\w* ! "
                r"{paket} ! {gone} ! (?:brief|post) "
            ),
            (
                r"zustellung{n}(?:fehlgeschlagen|verzögert|nicht möglich|gescheitert|endgültig|abgebrochen"
                r"|aufgegeben|misslungen|unmöglich|fehler\w*|schlug fehl)\b ! {paket}"
            ),
            (
                r"(?:postfach|mailbox|empfängerpostfach|speicherplatz|quota|posteingang){n}(?:voll|existiert nicht"
                r"|überfüllt|überschritten|nicht gefunden|nicht vorhanden|erschöpft|unbekannt|belegt)\b ! ihr\w* "
                r"(?:postfach|speicher\w*|mailbox) ! melden sie sich ! klicken"
            ),
            (
                r"(?:empfänger|empfängeradresse|e-?mail-?adresse|mailadresse|benutzer|zieladresse|domain|domäne"
                r"|host){n}(?:existiert nicht|nicht gefunden|unbekannt|nicht vorhanden|abgelehnt|ungültig"
                r"|abgewiesen)\b{n}? & (?:zugestellt|zustell\w*|server|mailserver|fehler\w*|smtp|5\d\d|nachricht"
                r"|remote\w*|e-?mail an) ! {cust} .. (?:sagt|gibt)"
            ),
            (
                r"(?:smtp|remote-?server|mailserver|mail-?server|gegenstelle){n}(?:abgelehnt|fehler|antwortete"
                r"|meldete|5\d\d|4\d\d|zurückgewiesen|verweigert|nicht erreichbar|antwort)"
                r"|(?:spf|dkim|dmarc)\b{n}(?:fehl\w*|abgelehnt|nicht|verstoß|prüfung|fail\w*)"
            ),
        ),
        "legal_threat": (
            (
                r"mahne\w* (?:ich|wir) .. ab\b|hiermit abgemahnt"
                r"|unterlassungs?(?:erklärung|anspruch|aufforderung|klage|verfügung|begehren|verpflichtung\w*"
                r"|ansprüche)\w*|abmahn\w*|strafbewehrt\w*|vertragsstrafe|konventionalstrafe|zu unterlassen\b|auf "
                r"unterlassung|unterlassen sie|unterlassung\b"
                r"|(?:namens|im auftrag|in vertretung|in vollmacht|im namen) {few}(?:und (?:in )?vollmacht |und in "
                r")?{few}(?:mandant\w*|mandantschaft|vollmacht)|mandant(?:schaft|in|en|innen)?\b{n}(?:vertret\w*"
                r"|auffordern|fordert|behält|anspruch|ansprüche|wünscht|beauftragt|hat uns|unterlassung"
                r"|belästigt\w*)|anwaltlich\w* (?:vertretung|vertreten|schritte|beauftragt)|zeige\w* (?:ich|wir) "
                r"{few}(?:die )?(?:vertretung|mandatierung|vollmacht) {few}(?:an|von)?|rechtsfreundlich\w*"
                r"|(?:straf)?anzeige\b{n}(?:erstatt\w*|stell\w*|polizei|einbring\w*|gestellt|erstattet|machen"
                r"|vorbehalt\w*|gegen sie|bringen|droh\w*|rechnen|aufgeben|eingereicht|wegen)|(?:erstatt\w*|stell\w*"
                r"|rechnen|mit einer|zur) {few}(?:straf)?anzeige\b|strafanzeige|strafantrag|sachverhaltsdarstellung"
                r"|zur anzeige bring\w*|anzeigen werde\w*|zeigen (?:wir|ich) sie {few}an\b|zeig\w* (?:ich|wir) sie "
                r"an\b"
                r"|einstweilig\w*|klage\b{n}(?:erheb\w*|einreich\w*|eingereicht|erhoben|gegen|droh\w*|vorbereit\w*"
                r"|rechnen)|(?:ver|ein)klag\w*|zivilklage|vor gericht\b{n}(?:sehen|treffen|gehen|landen|bringen)"
                r"|sehen uns {few}vor gericht|betreibung{n}(?:einleit\w*|droh\w*|gegen|rechnen)|superprovisorisch\w*"
                r"|staatsanwalt\w*|kriminalpolizei|cybercrime\w* {few}(?:anzeig\w*|meld\w*)|strafverfolgung\w*"
                r"|ermittlungsverfahren|strafverfahren"
            ),
            (
                r"schadens?ersatzforderung|haftbar (?:machen|gemacht)|regress\w*{n}(?:nehmen|anspruch|ansprüche"
                r"|forder\w*)|(?:haften|hafte) sie {few}(?:für|persönlich)|in regress"
                r"|kostennote|honorarnote|rechtsverfolgungskosten|anwaltskosten|kostenrechnung{n}(?:kanzlei"
                r"|anwalt\w*|abmahn\w*|beigefügt)"
                r"|(?:bewahren|sichern|aufbewahr\w*|erhalten) sie{n}(?:sämtliche|alle|unterlagen|daten|{mail}"
                r"|beweis\w*|protokolle|aufzeichnungen|logs|nachricht\w*){n}(?:auf|sicher|verfahren|unverändert"
                r"|nicht (?:gelöscht|löschen|vernichten))|nicht (?:gelöscht|löschen|vernichten|verändern"
                r"|vernichtet){n}(?:verfahren|beweis\w*|rechtsstreit|gericht\w*|ermittlung\w*)|beweissicherung"
                r"|beweismittel|rechtsstreit\w*{n}(?:anhängig|läuft|aufbewahr\w*|daten|gesichert|geführt)|legal hold"
                r"|aufbewahrungsanordnung"
                r"|(?:unter fristsetzung|setze\w* ihnen {few}frist|frist bis|binnen einer frist|frist gesetzt"
                r"|fruchtlos\w*|nach fruchtlosem ablauf|fristablauf)\b{n}(?:unterlass\w*|erklärung|klage\w*"
                r"|gericht\w*|anwalt\w*|rechtlich\w*|schritte|unterzeich\w*|abzugeben|abgabe|widrigenfalls"
                r"|andernfalls|ansonsten)|widrigenfalls"
                r"|(?:hausverbot|kontaktverbot|kontaktsperre gegen|verbiete ihnen|untersage ihnen|verbitte mir"
                r"|verbitten (?:wir )?uns)\b"
                r"|(?:knöpfen|hören sie auf|lassen sie (?:mich|uns) (?:endlich )?in ruhe|sonst passiert|sie werden "
                r"(?:noch )?von (?:mir|uns|unser\w+) (?:anwalt|anwälten|noch)?|werden sie (?:es )?bereuen|letzte "
                r"chance|das wird (?:noch )?folgen|zieh\w* konsequenzen|andere saiten)"
            ),
            (
                r"(?:aufbewahr\w*|aufzubewahren|nicht (?:zu )?(?:löschen|vernichten|verändern)|sichern"
                r"|sicherzustellen|sicherung)\b & (?:verfahren\w*|beweis\w*|rechtsstreit\w*|gericht\w*|ermittlung\w*"
                r"|prozess\b) & (?:{mail}|nachricht\w*|daten|unterlagen|schreiben|dokument\w*|alles|sämtliche\w*)"
            ),
            (
                r"(?:rechtsanw\w+|anwalt|anwältin|anwälte|anwaltskanzlei|rechtsbeistand|hausjurist\w*"
                r"|rechtsvertret\w*|juristen|rechtsvertreter\w*|fachanwalt){n}(?:einschalten|eingeschaltet|übergeben"
                r"|übergebe|beauftragt|beauftragen|konsultieren|wenden|melden|hören|weiterleiten|prüfen|vorgehen"
                r"|geben|meldet|tätig|nehmen|holen|liegt|gehen|mandatiert|sprechen|informiert|hinzuziehen"
                r"|kontaktieren|einzuschalten|post|vorlegen)\b ! datenschutz(?:beauftragt\w*) ! {dpoself}"
            ),
            (
                r"(?:zum|meinen|mein|meinem|unser\w*|einen|dem|beim) (?:rechts)?anwalt\b ! datenschutz ! (?:unser"
                r"|unsere) (?:externe\w* )?datenschutz"
            ),
            (
                r"gerichtlich\w*\b{n}(?:schritte|vorgehen|verfügung|durchsetz\w*|hilfe|geltend|gegen|inanspruchnahme"
                r"|maßnahmen|massnahmen|verfolg\w*|einklag\w*|klär\w*) ! (?:klären sie|müssen sie|einig\w*"
                r"|untereinander|steht es ihnen)"
            ),
            (
                r"polizei{n}(?:gehen|geh|einschalten|eingeschaltet|melden|anzeigen|informier\w*|gemeldet|übergeben"
                r"|kontaktieren|verständig\w*|rufen|hole|wenden|holen|anzeige|erstattet|ermittelt|aktenzeichen)"
                r"|(?:zur|an die|bei der|die) polizei\b ! (?:direktion|inspektion) bearbeitet"
            ),
            (
                r"(?:rechtliche\w*|juristische\w*|anwaltliche\w*|gerichtliche\w*|strafrechtliche\w*"
                r"|zivilrechtliche\w*|weitere) (?:schritte|konsequenzen|folgen|maßnahmen|massnahmen|mittel"
                r"|ansprüche) ! untereinander ! (?:klären|regeln) sie"
            ),
            (
                r"(?:schritte|rechte|ansprüche|maßnahmen){n}(?:gegen sie|vorbehalt\w*|behalten .{0,30}vor"
                r"|einzuleiten|einleiten) & (?:rechtlich\w*|anwalt\w*|gericht\w*|gegen sie|zivil\w*|straf\w*|vor\b"
                r"|vorbehalt\w*|juristisch\w*) ! automatisch"
            ),
            (
                r"nachspiel\b|letzt(?:e|malig\w*|malige)\b{n}(?:warnung|aufforderung|mahnung|auffordern|aufgefordert"
                r"|hinweis|verwarnung|frist)\b ! zahlung\w* ! rechnung\w* ! zahlungs\w*"
            ),
            (
                r"(?:als|wegen|den|dieser|ihr\w*|solche|weiter\w*|fortgesetzt\w*|unzumutbar\w*|tatbestand der"
                r"|ständig\w*|aufhören) {few}(?:belästig\w*|stalking|nötigung|nachstellung|erpressung|spam"
                r"|beharrliche\w* verfolgung|verleumdung|üble\w* nachrede|rufschädigung|datendiebstahl|hacking"
                r"|hausfriedensbruch|betrug\w*)\b & (?:anzeig\w*|gericht\w*|anwalt\w*|polizei|unterlass\w*|straf\w*"
                r"|rechtlich\w*|juristisch\w*|weiter\w*|aufhör\w*|warnung|folgen|konsequenz\w*|hören sie|letzt\w*"
                r"|verfolg\w*|lassen sie|verbiete\w*|untersag\w*|ersatz\w*)"
            ),
            (
                r"(?:(?<!uns\s)(?<!mich\s)(?<!sonst\s)strafbar|straftat|strafbarkeit|strafrechtlich"
                r"|straftatbestand|strafgesetzbuch|§\s?\d+\w* (?:stgb|uwg)|stgb|uwg\b)\w*{n}?(?:machen"
                r"|gemacht|verfolg\w*|relevant|handlung\w*|sie|nach|vorgehen|prüfen|verhalten|dar\b"
                r"|gewertet|werten)?\b ! keine straftat ! kein straf\w*"
            ),
            (
                r"(?:kosten|aufwand|bearbeitungsgebühr|aufwandsentschädigung|gebühr\w*|aufwände|bearbeitungskosten"
                r"|stunden|arbeitszeit){n}(?:in rechnung stellen|in rechnung gestellt|verrechnen|verrechnet"
                r"|berechnen wir|ihnen berechnet|fakturieren|geltend machen|werden ihnen|auferleg\w*|stellen wir "
                r"ihnen) & (?:ihnen|sie|ihre|ihr)\b & (?:weitere\w*|anfragen|mail\w*|nachricht\w*|anschreiben"
                r"|aufwand\w*|ihnen|fortan|künftig|wenn|kanzlei|anwalt\w*) ! bestellung\w* ! versandkosten ! "
                r"(?:reparatur|lieferung|strom|gas|nebenkosten|heizkosten)"
            ),
            (
                r"(?:behalten|behalte) {few}(?:wir |ich )?(?:uns|mir)?{n}(?:rechtlich\w*|juristisch\w*"
                r"|gerichtlich\w*|anzeige|ansprüche|schritte|schadens?ersatz\w*|alle rechte) ! automatisch"
            ),
            (
                r"(?:woher|wie) {few}(?:haben|kommen|kennen) sie {few}(?:meine|an meine|mein) & (?:daten|adresse"
                r"|rechnung|name\w*|information\w*|unterlagen|mail\w*|post)"
            ),
            (
                r"(?:lesen|öffnen) sie {few}meine (?:e-?mails?|mails?|post|daten|nachrichten)|haben sie meine "
                r"(?:daten|mails|unterlagen|post)|(?:meine|mein) (?:befund|krankheit|persönlichen daten|kontodaten"
                r"|gesundheit\w*|rechnung)\w* .. (?:gelesen|sie|ihnen|bei ihnen|angst|missbrauch\w*)|hacker\w* ! "
                r"kein hacker\w*"
            ),
        ),
        "suspicious": (
            (
                r"(?:passwort|kennwort|\w*passwort)\b{n}(?:ein|an|mit)\b ! vergessen ! {form} ! {passx} ! "
                r"kundennummer ! benutzername ! konto\b"
            ),
            (
                r"(?:passwort|kennwort|\w*passwort|pin|tan|pin-code|puk|zugangsdaten|login-?daten"
                r"|anmeldedaten)\b{n}(?:senden|eingeben|bestätig\w*|mitteilen|nennen|angeben|verifizier\w*|schicken"
                r"|zur\b|läuft|abgelaufen|ablauf\w*|beibehalten|aktualisier\w*|erneuer\w*|ab\b|zukommen|durchgeben"
                r"|hinterlegen|eintippen) ! (?:vergessen|nie|niemals|keinesfalls) ! {passx}"
            ),
            (
                r"(?:nennen|senden|schicken|teilen|geben|bestätigen|aktualisieren|verifizieren|hinterlegen|eingabe"
                r"|angabe|mailen|gib|schick|sende|übermitteln|loggen|melden) (?:sie |uns |mir |bitte |sich |hier "
                r"|noch ){0,4}{n}?(?:e-?mail-?passwort|mail-?passwort|passwort|kennwort|pin\b|tan\b|zugangsdaten"
                r"|iban|bankverbindung|kontodaten|bankdaten|kreditkarten\w*|kontonummer|login-?daten|kartendaten|cvc"
                r"|anmeldedaten|kontoverbindung) ! (?:vergessen|nie|niemals|keinesfalls|nicht) ! {passx}"
            ),
            (
                r"(?:iban|bankverbindung|kontodaten|bankdaten|kreditkarten\w*|kontonummer|kartendaten"
                r"|kontoverbindung)\b{n}(?:senden|schicken|mitteilen|nennen|angeben|benötig\w*|brauch\w*|bestätigen"
                r"|zukommen|übermitteln|hinterlegen|mailen|bekannt\w*|durchgeben|verifizier\w*|mitzuteilen) & (?:sie"
                r"|uns|bitte|wir|mir) ! {passx}"
            ),
            (
                r"(?:\d|sechs|vier|acht|sechsstellig\w*|vierstellig\w*)-?stellig\w*|(?:einmal|sicherheits"
                r"|bestätigungs|zugangs|aktivierungs|verifizierungs|prüf|freischalt|sms|verifikations|login"
                r"|authentifizierungs)-?(?:code|passwort|pin|tan|kennwort|code)\b{n}?(?:{n}(?:senden|mitteilen"
                r"|schicken|nennen|weiterleiten|eingeben|durchgeben|antworten|zukommen|erhalten|geschickt|gesendet"
                r"|zugesandt|verschickt|ein\b|mit\b|zurück\w*|lautet|vorlesen|an uns))? ! captcha ! angezeigte ! "
                r"gutschein\w*"
            ),
            (
                r"(?:erstattung|rückerstattung|auszahlung|entschädigung|gutschrift|rückzahlung|guthaben|prämie"
                r"|schadens?ersatz|überweisung|gewinn|erbschaft|provision){n}(?:konto|bank\w*|iban|auszahlen"
                r"|überweisen|karte|kontodaten|kreditkarte) & (?:sie|ihre?|uns|bitte)\b & (?:senden|nennen|mitteilen"
                r"|teilen|benötig\w*|brauch\w*|angeben|schicken|bestätig\w*|klick\w*|hinterleg\w*|geben|formular) ! "
                r"{passx}"
            ),
            (
                r"(?:entschädigen|entschädigung|wiedergutmachung|gutscheinkarte|gewonnen|gewinner)\b & (?:iban"
                r"|konto\w*|bank\w*|karte|ausweis\w*|eur|euro|€|chf) & (?:senden|nennen|teilen|schicken|klick\w*"
                r"|angeben|bestätig\w*)"
            ),
            (
                r"identität{n}bestätigen & (?:klick\w*|link|konto|anmeld\w*|anhang|login|gesperrt|dringend|sofort"
                r"|24 stunden|formular\.|code|passwort)"
            ),
            (
                r"(?:konto|postfach|zugang|mailbox|account|e-?mail-?konto|domain|mailkonto)\b{n}(?:gesperrt"
                r"|eingeschränkt|deaktiviert|abgeschaltet|geschlossen|gelöscht|suspendiert|verloren)\b{n}?(?:wird"
                r"|werden|worden|sonst|wenn|falls|in 24|innerhalb|in kürze)? & (?:verifizier\w*|bestätigen sie"
                r"|klicken|anmelden|melden sie sich|aktualisier\w*|einloggen|entsperr\w*|loggen|passwort) ! "
                r"newsletter"
            ),
            (
                r"(?:installieren|installation|laden)\b{n}(?:fernwartung\w*|teamviewer|anydesk|software|programm"
                r"|erweiterung|apk|add-?on|zertifikat|plugin|tool)\b ! {passx}"
            ),
            (
                r"fernwartung\w*|fernzugriff|teamviewer|anydesk|quick-?support|makros? aktivieren"
                r"|inhalte? aktivieren|(?:öffnen|öffne|starten|ausführen) sie {few}(?:bitte "
                r")?{few}(?:anhang|beigefügte\w*|angehängte\w*|anlage|datei|zip\w*|exe|dokument\w*"
                r"|html\w*){n}(?:bestätig\w*|anmelde\w*|verifizier\w*|melden|passwort|abschlie\w*"
                r"|identi\w*|ein\b|aktiv\w*|abzuschlie\w*|prüf\w*)|(?:öffnen|öffne|entpacken|starten"
                r"|laden) sie .. (?:anhang|angehängt\w*|beigefügt\w*|zip\w*|exe\w*|html\w*|datei\w*) .. "
                r"(?:bestätig\w*|abzuschlie\w*|abschlie\w*|verifizier\w*|anmeld\w*|passwort\w*"
                r"|kennwort\w*|freizu\w*)|(?:melden|loggen) sie sich {n}(?:mail|e-?mail|microsoft|office"
                r"|google|outlook|postfach)-?\w*{n}(?:passwort|konto|zugang\w*|(?<!meine\s)daten|365"
                r"|kennwort|account)|geschenkkarten?|gutscheinkarten?|paysafe\w*|bitcoin\w*"
                r"|kryptowährung\w*|western union|moneygram|wallet\b|i-?tunes"
            ),
            (
                r"(?:anhang|angehängte\w*|beigefügte\w*|anlage|zip|datei)\b{n}(?:öffnen|herunterladen|ausführen"
                r"|entpacken|starten) & (?:passwort|kennwort|bestätig\w*|anmeld\w*|verifizier\w*|html\w*|makro\w*"
                r"|exe|dringend|abschlie\w*|abzuschlie\w*|löschung)"
            ),
            (
                r"(?:gebühr|betrag|vorauszahlung|kaution|bearbeitungsgebühr|zollgebühr|zahlung)\b{n}(?:freischalt\w*"
                r"|freigab\w*|löschung|entfernung|domain\w*|vorab|sofort|löschen)\b & (?:zahlen|überweis\w*"
                r"|entricht\w*|bezahl\w*|begleich\w*)"
            ),
        ),
        "pleasantry": (
            (
                r"sehr geehrte|(?:guten (?:tag|morgen|abend)|hallo|hi|hey|moin|servus|grüß (?:gott|dich|sie)|grüezi"
                r"|grüss \w+|liebe[rs]?|werte[rs]?|mahlzeit|tach|salü|hoi)\b(?:\s+[\w.\-]+){0,6}\W*$"
                r"|(?:dank\b|danke|danken|bedank\w*|merci|dankeschön|dankbar|thx)\b"
                r"|entschuldig\w*|verzeih\w*|pardon|sorry|bedauer\w*|tut (?:mir|uns|es) (?:\w+ ){0,3}leid|leid\b"
                r"|peinlich|unangenehm|ärgerlich|bitten {few}nachsicht|asche auf"
                r"|(?:schön\w*|gute[ns]?|angenehm\w*|erfolgreich\w*|sonnig\w*|entspannt\w*) (?:\w+ )?(?:tag|abend"
                r"|woche|wochenende|zeit|feiertag\w*|start|nachmittag|feierabend|restwoche)|schönes we\b|bis (?:bald"
                r"|dann)"
                r"|(?:bei|für|sollten|falls|haben sie|sofern) {few}(?:noch )?(?:weiter\w* |allfällig\w* |etwaig\w* "
                r")?(?:rück)?fragen|jederzeit {few}(?:gern|zur verfügung)|stehe\w* {few}(?:ihnen )?{few}(?:gern\w* "
                r")?{few}zur verfügung"
                r"|(?:ich|wir) (?:hoffe|hoffen|wünsche|wünschen|freue|freuen)\b"
                r"|verständnis\b|unannehmlichkeit\w*|umstände\b|ungelegenheit\w*|irritation\w*|verwirrung|ärger\b"
                r"|aufmerksam\w*|für (?:ihren|den|deinen) hinweis|fürs? (?:bescheid|info|melden|mitteil"
                r"|zurückmeld)\w*|für (?:ihre|die|deine) (?:info\w*|mitteilung|nachricht|rückmeldung|mühe|mail"
                r"|e-mail|meldung|hilfe|unterstützung|ehrlichkeit|antwort)"
                r"|^\W*(?:ihr|dein|euer) [\w-]+(?: [\w-]+){0,3}$|^(?:mit )?(?:freundlich\w*|beste\w*|herzlich\w*"
                r"|viele) (?:gr\w+)$|^(?:i\.\s?a\.|i\.\s?v\.|gez\.)"
                r"|(?:das|so etwas|dies) (?:hätte|darf|sollte) (?:\w+ ){0,3}nicht (?:\w+ ){0,2}(?:passieren"
                r"|vorkommen|geschehen)|das ist (?:natürlich |mir |uns )?(?:sehr )?(?:ärgerlich|blöd|doof|unschön)"
                r"|oh je|ohje|ups|hoppla|oha|oje|au weia|huch"
            ),
        ),
        "hazard": (
            (
                r"anw[aä]lt\w*|jurist\w*|recht(?:lich|sab|sanw|san|sweg|sstreit|sdienst)\w*|gericht\w*|polizei\w*"
                r"|\w*anzeige\b|straf\w*|kläger|klage\w*|betreibung\w*|aufsichtsbehörd\w*|beschwer\w* .. (?:gegen"
                r"|über) (?:sie|ihr\w*)\b|mandant\w*|kanzlei\b(?!\S*@)"
                r"|frist\w*|bis spätestens|binnen|innerhalb (?:von|einer|der)|ultimatum|letztmal\w*|letzte warnung"
                r"|\w*ausweis\w*|legitim\w*|identi\w*|geburts\w*|kundennummer\w*|reisepass\w*|nachweis\w*|beweis\w*"
                r"|beleg\w*|vollmacht\w*"
                r"|\w*passwort\w*|kennwort\w*|pin\b|tan\b|iban|konto(?:daten|nummer|verbindung)\w*|bankverbindung\w*"
                r"|kreditkarte\w*|\w*code\b|entschädig\w*|erstattung\w*"
                r"|unterschr\w*|unterzeichn\w*|erklärung\w*|unterfertig\w*|vereinbarung\w*"
                r"|bestätigen sie|bitte\W+bestätig\w*|bestätigung\b{n}(?:bitte|sie|uns)|zustimm\w*|einverstand\w*"
                r"|bestätige\b|ja\b\W+(?:\w+ )?antwort\w*|antworten sie"
                r"|löschen sie|\w*vernicht\w*|lösche die|bitte .. löschen|zu löschen|entsorg\w*"
                r"|anhang\b|anhänge\w*|anlagen?\b|beigefügt\w*|anbei|beilage\w*|angehängt\w*|original\w*"
                r"|screenshot\w*"
                r"|klick\w*|link\b|herunterladen|download\w*|installier\w*"
                r"|belästig\w*|droh\w*|unverschämt\w*|frechheit\w*|unterlass\w*|in ruhe\b|stalk\w*|spam\b|hack\w*"
                r"|betrug\w*|betrüg\w*|lügen\w*|lüge\b"
                r"|besteht (?:\w+ )?(?:darauf|auf)|beharr\w*|behaupt\w*|bleibt dabei|versicher(?:t|te)\b|beteuer\w*"
                r"|schwört|insist\w*|weigert\w*|laut (?:kund\w*|ihm|ihr)"
                r"|\w*rechnung(?:en)? (?:stellen|gestellt)|mahnung\w*|forderung\w*|zahlen sie|schadens?ersatz"
                r"|kosten\b|gebühr\w*|aufwand\w*"
                r"|streit\w*|untereinander|privatsache|zivil\w*|zwischen ihnen|wem die|eigentümer\w*|inhaber\w*"
                r"|nicht (?:\w+ )?(?:möglich|befugt|berechtigt|bereit|zulässig)|lehn\w* .. ab\b|abgelehnt"
                r"|verweiger\w*|ablehn\w*"
            ),
        ),
    },
)
