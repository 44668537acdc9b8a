"""How companies answer in German, in Austria and Switzerland too."""

from __future__ import annotations

from replybot.core.answer.lexicon import Lexicon

LEXICON = Lexicon(
    language="de",
    words={
        # between two words of the same clause
        "n": r"\b[^,;:()]{1,80}?\b",
        "few": r"(?:\w+ ){0,5}",
        "start": r"(?:^|(?<=[,;:!-]\s))\W*",
        "re": r"^(?:re|aw|antw|antwort|wg|fwd?)(?:\[\d+\])?:",
        "have": r"(?:habe?n?|hat|habs|wurden?|ist|sind|war|worden|konnten?|gelten|gilt|hab's|ist's)\b",
        # the wrong address and the record of it
        "addr": (
            r"(?:\w*add?r{1,2}ess?(?:en?|daten|eintrag|eintrags|feld|angaben?|satz|zeile|kontakt)?\b|\w*adr\b|addy\b"
            r"|mail-?(?:account|konto|kontakt|kennung|eintrag|angabe|verknüpfung|zuordnung|anschrift)\w*|mailanschrift\w*"
            r"|(?:kontakt|empfänger|adress)-?(?:daten|angaben?|informationen|datensatz|eintrag|feld|satz)\w*"
            r"|stammdaten\w*|stammsatz\w*|(?:kunden)?datensatz\w*|datensätze\w*|(?:fehl)?eintrag\b|einträge\b"
            r"|(?:fehl)?zuordnung\b|verknüpfung\b)"
        ),
        "mail": r"(?:e-?)?mails?\b",
        "sys": (
            r"\w*(?:system|verteiler|datenbank|kartei|stamm|stammdaten|bestand|beständen|liste|akte|profil|konto|datei"
            r"|software|verzeichnis|adressbuch|datensatz|unterlagen|daten|programm|crm|erp|edv|speicher|dossier"
            r"|patientenkartei|verwaltung|register|empfängerkreis)(?:s|en|e|n|es)?\b"
        ),
        "gone": (
            r"(?:gelöschen?t|ge?löscht|gelöst\s?cht|gelösht|entfernt|ge?sperrt|deaktiviert|inaktiviert|inaktiv gesetzt"
            r"|(?:her)?aus\s?(?:genommen|gelöscht|gestrichen|geworfen|ge?schmissen|gekickt|gebucht|radiert|gekegelt|gezogen)"
            r"|rausge\w+|ausgetragen|ausgepflegt|ausgemerzt|ausgetauscht|ausgeschlossen|ausgesteuert|ausgebessert"
            r"|getilgt|eliminiert|berichtigt|korrigiert|bereinigt|beseitigt|gestrichen|durchgestrichen|ersetzt"
            r"|geblockt|blockiert|gekillt|getrennt|entkoppelt|abgehängt|abgeklemmt|losgelöst|weggenommen|weggemacht"
            r"|richtig\s?gestellt|stillgelegt|unterdrückt|überschrieben|anonymisiert|geleert|verworfen|vernichtet|genullt"
            r"|zurückgezogen|unbrauchbar gemacht|ungültig (?:gemacht|gesetzt|markiert)|mutiert|rückgängig gemacht"
            r"|(?:auf|als) (?:inaktiv|ungültig|falsch|fehlerhaft|unzustellbar|gesperrt) (?:ge)?(?:setzt|stellt|markiert"
            r"|kennzeichnet)|vom (?:konto|vertrag|datensatz|kunden) (?:genommen|getrennt|gelöst)"
            r"|ausm {sys} ge?\w+|aus (?:dem|der|unser\w+|allen|den|ihr\w+|sein\w+) (?:\w+ )?{sys} (?:genommen|herausgenommen|geschafft)"
            r"|aus der welt geschafft|abgeschaltet|abgestellt|gekappt|aufgelöst|aufgehoben|ausgeblendet)"
        ),
        "already": (
            r"(?:bereits|inzwischen|mittlerweile|soeben|nun|heute|gestern|umgehend|zwischenzeitlich|sofort|erfolgreich|jetzt|eben|gerade|schon|vollständig|endgültig|am \d+|noch am)\b"
        ),
        "irreal": (
            r"(?:{gone}(?: werden| worden)?,? (?:nur |erst |aber )?(?:wenn|falls|sofern|sobald|vorausgesetzt|außer|es sei denn)\b"
            r"|^(?:wenn|falls|sofern|sobald|solange|sollten?)\b .. (?:konnten?|wurden?)\b)"
        ),
        "changed": r"(?:ab|um)?ge(?:ändert|stellt)\b|angepasst|aktualisiert|nachgezogen|getauscht|abgeändert",
        "doing": (
            r"(?:lösch|sperr|entfern|deaktivier|inaktivier|streich|bereinig|berichtig|korrigier|eliminier|anonymisier"
            r"|änder|anpass|austausch|austrag|herausnehm|herausnahm|rausnehm|raus\s?schmei|herauslösch|rauslösch|rauswerf|unterbind|tilg"
            r"|aus {few}{sys} nehm|herausstreich|richtigstell|blockier|mutier|abänder|ersetz)\w*"
        ),
        "erasing": (
            r"\w*(?:löschung|sperrung|sperre|berichtigung|korrektur|deaktivierung|inaktivierung|entfernung|bereinigung"
            r"|richtigstellung|austragung|anpassung|änderung|mutation|streichung|herausnahme|tilgung)(?:en)?\b"
        ),
        "carried": (
            r"(?:erfolgt|durchgeführt|vorgenommen|abgeschlossen|vollzogen|umgesetzt|ausgeführt|erledigt|verbucht"
            r"|getätigt|bewerkstelligt|gemacht|vermerkt|wirksam|quittiert|realisiert)\b"
        ),
        # who is meant
        "cust": (
            r"(?:\w*kund(?:e|en|in|innen|schaft)|versicherungsnehmer\w*|versicherte\w*|\w*mitglied\w*|patient\w*|gast(?:es)?"
            r"|gäste|mieter\w*|reisende\w*|fahrgast|auftraggeber\w*|empfänger(?:in|s)?|vertragspartner\w*|\w*inhaber\w*|kontoinhab\w*"
            r"|halter\w*|person|betroffenen?|dame|herrn?|frau|fr\.|hr\.|nutzer\w*|besteller\w*|schüler\w*|eltern\w*|mutter|vater|mandant\w*"
            r"|klient\w*|käufer\w*|antragsteller\w*|bewerber\w*|abonnent\w*|teilnehmer\w*|user\w*|leser\w*|spender\w*|bewohner\w*"
            r"|pächter\w*|eigentümer\w*|bürger\w*|studierende\w*|student\w*|angehörige\w*|absender\w*|partner\w*"
            r"|interessent\w*|verbraucher\w*|anschlussinhaber\w*|steuerpflichtige\w*|anspruchsteller\w*)\b"
        ),
        "dpo": (
            r"(?:\w*datenschutz(?:beauftragt\w*|beauftrage\w*|verantwortlich\w*|koordinat\w*|berat\w*|team\w*|stelle\w*"
            r"|abteilung\w*|referat\w*|referent\w*|büro\w*|manage\w*|expert\w*|spezialist\w*|leit\w*|kolleg\w*|person\w*"
            r"|fachstelle|fachperson|ansprech\w+|experten|officer|ausschuss|anwält\w*|funktion|ag|gruppe|postfach)?\b"
            r"|datenschützer\w*|dsb\b|dsba\b|dpo\b|isb\b|ciso\b|data protection\w*"
            r"|(?:it|informations|daten)-?sicherheit\w*|sicherheits(?:abteilung|beauftragt|team|verantwortlich|stelle)\w*"
            r"|it-?security|security\b|compliance\w*|rechts(?:abteilung|dienst|stelle|referat|team)\w*|legal\b|justi[tz]iar\w*"
            r"|geschäfts(?:führ|leit|stellenleit)\w*|vorgesetzt\w*|\w*chef(?:in|s|es|etage)?\b|boss\b|vorstand\w*|vorständin"
            r"|privacy\w*|direktion\b|direktor\w*|rektorat\w*|präsidi\w*|präsident\w*|obmann\w*|obfrau\b|revision\b|gl\b|gf\b"
            r"|(?:team|abteilungs|praxis|schul|klinik|haus|filial|amts|heim|betriebs|verwaltungs|standort|bereichs|büro"
            r"|personal|dienststellen|fachbereichs|referats|sachgebiets|stations|kita|vereins|werkstatt|markt|ordinations"
            r"|verlags|kanzlei|konzern|unternehmens|bank|hotel|kurs|gruppen|niederlassungs)leit(?:ung|erin|er)s?\b|leitung\b|leiter(?:in)?\b)"
        ),
        "passed": (
            r"(?:weiter\s?(?:ge)?(?:leitet|geben|reicht|meldet|schickt|sendet|sandt|schoben|vermittelt|gelietet)|weiterverwiesen"
            r"|zu\s?ge(?:leitet|stellt|sandt|schickt|spielt|wiesen|teilt)|überge?ben|übermittelt|übersandt|übersendet|überstellt"
            r"|überwiesen|überantwortet|übertragen|abgegeben|abgetreten|vorgelegt|unterbreitet|angezeigt|mitgeteilt"
            r"|(?:hin|rüber|hoch|rauf|herüber|herum|ein)ge(?:schickt|sandt|schoben|geben|reicht|leitet|spielt|bracht)"
            r"|eingeschaltet|eingebunden|eingeweiht|einbezogen|hinzugezogen|beigezogen|involviert|in\s?kenntnis gesetzt"
            r"|informiert|verständigt|benachrichtigt|unterrichtet|orientiert|gemeldet|eskaliert|geschickt|gesandt|gesendet"
            r"|adressiert|bescheid (?:gegeben|gesagt)|zur (?:kenntnis|prüfung|bearbeitung|klärung) (?:ge\w+|vorgelegt)"
            r"|(?:in|ins|auf|im) (?:kopie|cc|bcc) (?:genommen|gesetzt|gepackt|gestellt)|delegiert|herangetragen|zugewiesen|zugeteilt"
            r"|auf den tisch gelegt|anvertraut|beauftragt|betraut|konsultiert|aufmerksam gemacht|weiter gegeben|gegeben|ausgehändigt)"
        ),
        "matter": (
            r"(?:(?:service|kunden|support)?-?anfragen?|vorg(?:ang|angs)|vorgänge|\w*tickets?|fall|fälle|anliegen|meldung|incident"
            r"|case|angelegenheit|sache|hinweis|thema|geschäftsfall|bearbeitung|reklamation|beschwerde|request|pendenz|causa)\b"
        ),
        "phone": (
            r"(?:\w*telefon(?:isch|nummer|nr|kontakt|at|ate|ische[nrs]?)?\b|telefonnummern?|tel\b|\w*rufnummer|\w*handy\w*|mobil-?(?:nummer|nr|funk\w*)"
            r"|natel\w*|rückruf\w*|durchwahl|anruf\w*|telefongespräch\w*|festnetz\w*)"
        ),
        "form": (
            r"(?:\w*formular\w*|\w*portal\w*|kundenkonto\w*|kundencenter|(?:ihr|mein|dein)-?(?:konto|account|bereich)\b|\w*app\b|live-?chat|chat\b"
            r"|chatbot|chat-?assistent\w*|hilfe-?(?:center|bereich|seiten)|\w*kundenbereich\w*|benutzerkonto|nutzerkonto"
            r"|self-?service\w*|eingabemaske|maske\b|online-?(?:banking|service|dienst|konto|bereich|center|assistent)\w*|e-?banking|mybereich|login"
            r"|webseite .. formular|postbox|service-?(?:center|welt|seite)|datenschutz-?center|privacy\s?cent\w+|kontaktassistent\w*|web-?interface)"
        ),
        "news": (
            r"(?:\w*newsletter\w*|\w*werbe\w*|werbung\w*|rundschreiben\w*|rundmail\w*|\w*mailing\w*|infobrief\w*|marketing\w*|infomail\w*|abonnement\w*|abo\b"
            r"|angebots?mails?|abonnenten\w*|kundenzeitschrift|aktionsmails?)"
        ),
        "ask": (
            r"(?:nennen|nenne|nenn|teilen|teile|teil|geben|gib|geb|senden|sende|schicken|schick|schicke|übermitteln|mailen|übersenden|angabe|angaben"
            r"|benötig\w*|brauch(?:en|e|t)?|bräuchten?|erbitten|bitten|bitte|mit(?:zu)?teilen|an(?:zu)?geben|nach(?:zu)?reichen|durch(?:zu)?geben|ein(?:zu)?reichen|reichen"
            r"|zukommen|verraten|sagen|sag|hinterlassen|ergänzen|hätten? (?:\w+ )?gern|fehlt|fehlen|vor(?:zu)?legen|legen|erforderlich|notwendig|nötig|zwingend|voraussetzung"
            r"|wüssten?|wissen|wissen lassen|schreiben|schreib|halten|lauten?|möchten|müss\w*|muss|verlangen|gerne?|beilegen|beifügen|beizulegen)\b"
        ),
        "says": (
            r"(?:gibt .{0,30}\ban\b|gab .{0,30}\ban\b|behauptet\w*|besteht|bestand|beharr\w+|schwört|bleibt .{0,20}dabei|blieb dabei|versicher(?:t|te|n)\b|beteuert\w*|bestätigt\w*"
            r"|bestätigen|sagt\w*|sagen\b|erklärt\w*|meint\w*|meinen\b|ist sich .{0,20}sicher|ist (?:davon |fest )?überzeugt|ist der (?:meinung|ansicht|auffassung)|hält .{0,30}fest"
            r"|teilt\w* .{0,40}\bmit\b|mitgeteilt|versichert|bekräftigt\w*|insistiert\w*|pocht|widerspricht|widersprochen|bestreitet|bestritten|reklamiert|beansprucht|erwidert\w*|geäußert|gesagt"
            r"|dementiert|verneint|weist .. zurück|gegenteil|beschwört|betont\w*|angegeben|versicherte|beharrt|zugesichert|glaubhaft|hat uns .{0,40}(?:bestätigt|erklärt|versichert))"
        ),
        "id": (
            r"(?:(?:kunden|benutzer|nutzer|leser|lieferanten|geschäftspartner|bank|akten|abonnenten|versichertenkarten|partner|gäste|schüler|mieter|ausweis|bürger|kundenkarten|vertragskonto|verbrauchsstellen|zähler|vertrags|mitglieds|versicherungs|versicherten|debitoren|patienten|konto|bestell|mandats|personal|matrikel|policen?|kundenkonto|teilnehmer|abo|buchungs|karten)-?(?:nummer|nr|kennung|id|kennwort|kennziffer)\w*"
            r"|kundenkennwort|kennwort zum vertrag|geburts(?:datum|tag|jahr|daten)\b|ahv-?\w*|sozialversicherungsnummer|svnr|steuer-?id\w*|identifikationsnummer"
            r"|(?:personal|führer|lichtbild)?ausweis\w*|reisepass\w*|pass-?kopie|pass\b|führerschein\w*|identitätskarte\w*|id-?kopie|meldezettel\w*|meldebestätigung\w*|meldebescheinigung"
            r"|identitäts?nachweis\w*|identität\w*|legitimation\w*|legitimations\w*|vollmacht\w*|wohnanschrift|meldeadresse|postident\w*|videoident\w*|video-?identifi\w*)"
        ),
        "wrong": (
            r"(?:falsch\w*|fehlerhaft\w*|nicht (?:\w+ )?(?:seine|ihre|ihm|ihr|korrekt|richtig|stimmt|die richtige|ihm gehört)\b"
            r"|unrichtig\w*|irrtüm\w*|vertippt|tippfehler|verschrieben|zahlendreher|buchstabendreher|verwechs\w*|versehen\w*"
            r"|vertan|inkorrekt\w*|schreibfehler|veraltet\w*|unzutreffend\w*|nicht (?:mehr )?(?:stimmt|zutrifft|existiert)|gelöscht|korrigiert|ersetzt|entfernt|bitte teilen)"
        ),
        "askc": r"(?:gebeten|bitten|gefragt|fragen|ob\b|aufgefordert)",
        "idx": (
            r"(?:bei (?:rück)?fragen|stets|immer|überweis\w*|zahl\w*|verwendungszweck|bringen|mitbringen|mitzubringen|termin\w*|bei jeder|bei zahlung"
            r"|nicht erforderlich|nicht notwendig|nicht nötig|keine\w* (?:ausweis|kundennummer)\w*|anmeldung|abhol\w*|check-?in|an der rezeption|praxis)"
        ),
        "doc": r"(?:senden|schicken|reichen|legen|fügen|laden|bringen|erbringen|liefern|vorlegen|erforderlich|benötig\w*|brauch\w*|bräucht\w*|verlang\w*|einreichen|übermitteln)",
        "phonex": (
            r"(?:(?:bei|für) (?:\w+ )?(?:rück)?fragen|fragen (?:haben|zu)|haben sie (?:\w+ )?fragen|dringend\w*|notfall\w*|notfällen|notruf|absag\w*|verhindert|termin\w*|öffnungszeit\w*|sprechzeit\w*|bestellung\w*"
            r"|reservier\w*|storn\w*|keine telefon\w*|nicht telefonisch|telefonisch nicht möglich|vertretung|urlaub|abwesen\w*|kunden|kundin .. angerufen|kunde .. angerufen|der kunde|die kundin|mitglied|tan\b|code)"
        ),
        "portx": (
            r"(?:{at}|e-?mail-?passwort|rechnung (?:finden|online)|abruf\w*|herunterladen sie ihre|newsletter|abgemeldet|abmelde\w*|tracking|verfolgen|befund\w*|dokument liegt|freigeschaltet|haben (?:wir|ich) (?:\w+ ){0,8}(?:gelöscht|entfernt|gesperrt|korrigiert)"
            r"|datenschutzerklärung|beigefügte\w*|beiliegende\w*|angehängte\w*|anliegende\w*|bewerten|umfrage|status (?:ihr\w*|der)|termin\w*|einchecken|ihre (?:anfrage|nachricht) über|zeichen|captcha)"
        ),
        "detx": (
            r"(?:{at}|zuständig\w*|(?:bei|für) (?:\w+ )?(?:rück)?fragen|newsletter|wenden|termin\w*|bewerbung|vernicht\w*|beachten|überweis\w*|zahlung"
            r"|stets|bei jeder|künftig|unterschr\w*|unterzeich\w*|captcha|zeichen ein|passwort|in rechnung|nicht erforderlich|{dpo} weiter|umfrage|bewert\w*|mitbringen|abhol\w*)"
        ),
        "sendme": (
            r"(?:leiten|leite|leitest|schicken|schick|schicke|schickst|senden|sende|sendest|übersenden|übermitteln|mailen|forwarden|lassen|lass|fügen|hängen|häng|laden|stellen|zeigen|brauchen|brauche|bräuchten?|benötig\w*|hätten? gern\w*)\b"
        ),
        "trash": (
            r"(?:zu löschen|zu vernichten|löschen\b|vernichten\b|gelöscht\b|vernichtet\b|zu entsorgen|entsorgen|schreddern|zu schreddern|vernichtung|löschung\b|zu entfernen|zu zerstören|zerstören|unbrauchbar|restlos|rückstandslos)"
        ),
        "trashx": (
            r"(?:(?:wir|ich|habe|haben) (?:\w+ ){0,3}(?:bitten|gebeten) (?:\w+ ){0,3}kund\w*|{addr}|ihrer bitte|ihr\w* (?:wunsch|antrag|anfrage|ersuchen|begehren)|konto\b|cookies|cache|um löschung gebeten|sie (?:haben|baten|hatten|möchten|wollen) (?:\w+ ){0,6}(?:gebeten|löschung|löschen)|daten bei uns"
            r"|löschung ihrer|löschung der (?:e-?mail-?)?adr\w*|zur löschung|selbst {form}|einloggen|{news}|kund\w+ (?:\w+ ){0,4}(?:bitten|gebeten)|{form}|nicht (?:zu )?(?:löschen|vernichten)|lassen wir|können wir|wird|wurde|wurden|kommen wir|entsprechen|nachkommen|warum|wieso)"
        ),
        "at": r"[\w.+-]+\s?(?:@|[(\[{]\s?(?:at|a(?:e)?t|a)\s?[)\]}])\s?[\w-]+",
        "redx": (
            r"(?:dringend\w*|eilig\w*|vertret\w*|notf[aä]ll\w*|abwesen\w*|urlaub|(?:wenden|melden|richten) sie sich (?:\w+ ){0,4}(?:an|bei) (?:uns|mich|mir)\b|gern\w* an (?:uns|mich)\b|anbieter|provider|jederzeit (?:gern\w* )?an (?:uns|mich)|unaufschiebbar\w*"
            r"|(?:adresse|konto|kunde\w*|anschrift) {at}|{at} (?:\w+ ){0,3}(?:ist|sind|war|wurde|haben|konnten?|nicht)\b(?! (?:\w+ ){0,3}(?:zuständig|verantwortlich|richtig\w*|ansprech\w*|der|die|erreichbar|ihr))|zugestellt|zustellung|empfänger\W|elternzeit|karenz|weitergeleitet an|hinterlegt|gespeichert"
            r"|fragen zu (?:ihrer bestellung|ihrem termin|ihrer rechnung)|bei (?:rück)?fragen(?! (?:\w+ ){0,4}(?:datenschutz|dazu|hierzu))|termin\w*|absag\w*|rechnungsfragen)"
        ),
        "dept": (
            r"(?:\w*(?:abteilung|kundenservice|kundendienst|kundenbetreuung|kundencenter|zentrale|sekretariat|geschäftsstelle|beschwerdemanagement|beschwerdestelle|helpdesk|innendienst|fachbereich|hauptverwaltung"
            r"|muttergesellschaft|schwestergesellschaft|konzernmutter|hausverwaltung|servicecenter|servicestelle|dienstleister|buchhaltung|it-?support|webmaster|personalabteilung|rechenzentrum|fachstelle|ombudsstelle|vertriebspartner|makler|vermieter|reiseveranstalter|reisebüro|leistungserbringer|hersteller"
            r"|verkäufer|händler|versender|lieferant|hauptsitz|poststelle|absenderabteilung|stelle|team|referat|kollegen|kollegin|kollege|dienst|amt|behörde|support|verwaltung|büro|agentur|filiale|niederlassung|stammhaus|marketing|vertrieb|admin)(?:s|en|n)?\b)"
        ),
        "recx": (
            r"(?:fehler\w*|grund|gründe|anlass|auskunft|auskünfte|lösung|ursache|noch nicht bekannt|warum|wieso|weshalb|ohne|{gone}|parkplatz|termin\w*|zustell\w*|erreich\w*|kein problem|unterschrift\w*|risiko|postfach .. nicht"
            r"|{news}|rückmeldung|bestätig\w* nicht|verstoß|zahlungseingang|zahlung\w*|handlungsbedarf|datenschutz\w* .. (?:dürfen|keine))"
        ),
        "recn": (
            r"(?:\w*treffer\b|eintr[aä]ge?\b|eintragung\w*|\w*daten\b|datensatz|datensätze|\w*vertrag\w*|verträge|kunden?\b|kundin|\w*konto\b|konten|person\b|personen|personenbezogen\w*|patient\w*|\w*mitglied\w*|vorg[aä]nge?\b"
            r"|\w*buchung(?:en)?\b|reservierung\w*|reservation\w*|\w*bestellung\w*|auftr[aä]ge?\b|akten?\b|geschäftsbeziehung\w*|\w*beziehung\b|\w*verhältnis\b|unterlagen|hinweise? auf|versand\w*|mandat\w*|mieter\w*|policen?\b|polizze\w*"
            r"|korrespondenz|account|registrierung\w*|ergebnis(?:se)?\b|{addr}|profil\w*|schriftverkehr|niemanden?\b|informationen (?:zu|über) (?:ihnen|ihrer person|sie)|spur\w*|versicherte\w*|dossier\w*|anmeldung|übereinstimmung\w*|teilnehmer\w*|schüler\w*|gast\b|kundenakte|abonnement\w*)"
        ),
        "ackx": r"(?:automatisch\w*|schnellst\w*|baldmög\w*|baldmöglichst|so schnell|umgehend|bei ihnen melden werden|werktag\w*|eingegangen|ticket\w*|raschest\w*|vorgangsnummer|ehestmög\w*|kollege\w* aus dem)",
        "ackw": r"(?:schnellst\w*|so (?:schnell|rasch|bald|zügig) (?:wie|als) möglich|umgehend|zeitnah|in kürze|baldmög\w*|baldigst|ehestmög\w*|ehebaldig\w*|rasch\w*|werktag\w*|arbeitstag\w*|\d+ stunden|zügig|kurzfristig|bald\b|sobald (?:wie )?möglich|schnellstens|innert|innerhalb|binnen|gerne?|eingang)",
        "evt": (
            r"(?:(?!in)\w*rechnung(?:en)?|\w*abrechnung(?:en)?|(?:auftrags|bestell|buchungs|reservierungs|versand|termin|anmelde|reise|zahlungs|kündigungs|kauf|liefer|teilnahme|vertrags|spenden|reservations)-?bestätigung|lieferschein|(?:zahlungs)?mahnung(?:en)?|zahlungserinnerung|zahlungsaufforderung|kontoauszug|kontoauszüge|lohnzettel|"
            r"police|polizze|versicherungsschein|vertragsunterlagen|versicherungsunterlagen|versicherungspolice|befunde?|befundbericht|arztbrief|laborwerte|laborbefund|laborergebnisse?|e-?rezept|rezept|angebot|offerte|kostenvoranschlag|gutschrift|bescheid|steuerbescheid|\w*bescheid|zeugnis\w*|bordkarte|reiseunterlagen|reiseplan|gutschein|"
            r"bewerbungsunterlagen|bewerbung|stundenplan|mietvertrag|kaufvertrag|arbeitsvertrag|\w*vertrag|faktura|beitragsnachweis|jahresabschluss|bestellung|lieferung|sendung|paket|versandinfo\w*|sendungsverfolgung|terminerinnerung|\w*erinnerung|terminbestätigung|\w*termin|untersuchungsergebnis\w*|röntgenbilder|impftermin|aufnahmetermin|"
            r"kursanmeldung|einladung|mitgliedsausweis|beitragsrechnung|spendenquittung|zuwendungsbestätigung|quittung|beleg|kassenbon|einzahlungsschein|zahlschein|kontoeröffnung|depotauszug|wertpapier\w*|steuererklärung|steuerunterlagen|jahressteuer\w*|protokoll der|monatsbericht|dienstplan|urlaubsantrag|reparaturauftrag|kfz-\w+|"
            r"ablesetermin|zählerstand|zählerablesung|abschlag\w*|tarifwechsel|preisanpassung|preiserhöhung|beitragsanpassung|mieterhöhung|wohnungsangebot|exposé|besichtigungstermin|elternbrief|fahrkarten?|eintrittskarten?|online-?ticket|ticket-?bestellung|buchung|reservierung|reservation|anmeldung|flugticket|e-ticket)\b"
        ),
        "evno": (
            r"(?:falsche\w*|irrtümlich\w*|fälschlich\w*|versehentlich|irrläufer|ticket(?:nummer|system)?\b(?! für)|datenschutz\w*|postanschrift|welche[rnms]?|anliegen|vorgang|hinweis|meldung|ihre nachricht|verschwiegenheits\w*|unterlassung\w*|bearbeitet|storniert|sollte\b|geduld|anfrage|ihre e-?mail\b(?!-)|rückmeldung|steht ja auf)"
        ),
        "evx": r"(?:bestellnummer|rechnungsnummer|anbei|im anhang|versandt|lieferung erfolgt|zahlbar)",
        "evx2": r"(?:sendungsnummer|trackingnummer|paketnummer|sendungsverfolgung|zusteller|packstation|bestellnummer: |hermes|dhl|ups\b|dpd|gls|post ag)",
        "paket": r"(?:\w*paket\w*|sendung\w*|lieferung\w*|ware\b|brief\w*|päckchen|einschreiben)",
        "bounced": r"(?:nicht zugestellt|unzustellbar|zustellung)",
        "unmx": r"(?:{addr} (?:nicht )?(?:gefunden|gespeichert|hinterlegt)|ticket\w* nicht|telefonisch|bestellung|vorgang\w*|abwesen\w*|urlaub|weitergeleitet .. vertret\w*|vertretung|kund\w+ (?:\w+ )?(?:nicht|liest)|datenbestand|newsletter|bis \d|haben wir|wurde noch)",
        "closx": r"(?:konto\w*|vertrag\w*|praxis|geschäft\b|laden|filiale|büro|nicht (?:\w+ )?(?:abgeschlossen|geschlossen|erledigt|gelöst)|noch nicht|sobald|erst wenn|{addr} .. {gone}|werden (?:\w+ )?bearbeitet|bestellung|zahlung|kauf|buchung|fehler|reparatur|{gone})",
        "forno": r"(?:(?:mir|uns|an uns|an mich) (?:\w+ )?{passed}|(?:vom|von der|durch|von unser\w+|durch die|durch den) (?:\w+ )?{dpo}|sie (?:\w+ ){0,3}(?:informiert|unterrichtet|benachrichtigt)|zuständig\b|datenschutz-?(?:erklärung|hinweis|information)\w*|{cust} (?:\w+ )?(?:informiert|verständigt|benachrichtigt|angeschrieben))",
        "passx": r"(?:vergessen|angezahlt|rechnung\w*|mandat\w*|lastschrift|bitte überweisen|sepa|beitrag|abbuch\w*|eingezogen|rezept|terminal|abhol\w*|zugangscode zum (?:gebäude|haus)|zählerstand)",
        "dpoself": r"(?:externe\w* datenschutzbeauftragt\w*)",
    },
    moods={
        "not": (
            r"nicht\b(?! (?:mehr|länger|nur|zuletzt|umsonst)\b)",
            r"nicht mehr (?:\w+ ){0,3}(?:löschen|gelöscht|entfernen|entfernt|ändern|geändert|möglich|weiter\w+)",
            r"nichts\b|nix\b|nie\b|niemals|niemand|nirgends|keinesfalls|keineswegs|mitnichten|weder\b",
            r"kein(?:e[nrms]?)?\b(?! (?:mails? |e-mails? |nachricht\w* |post |schreiben |weiter\w+|problem|ding|sorge))",
            r"unmöglich|außerstande|ausser stande|außer stande|verweiger|abgelehnt|ablehn|lehnen? .. ab\b",
            r"abgesehen|verzichte|unterlassen|unterblieb|versäumt|fehlgeschlagen|gescheitert|vergeblich",
            r"statt\b|anstatt|anstelle|unzulässig|untersagt|verboten|schlug fehl|vergessen\b|abgebrochen|erfolglos|misslungen",
            r"ohne (?:\w+ )?(?:zustimmung|einwilligung|nachweis|auftrag|vollmacht|freigabe|erfolg)",
            r"zu unrecht|widerrufen|irrtümlich gelöscht|noch (?:offen|ausstehend)|steht .. aus\b",
        ),
        "if": (
            r"erst (?:wenn|nach|sobald|dann|mit|bei|nachdem)\b|solange|sobald|falls\b|wenn\b|sofern|soweit\b(?! ich| erkennbar| bekannt)",
            r"haetten?\b|waeren?\b|wuerden?\b|koennten?\b|durften?\b|duerften?\b|mussten?\b|muessten?\b|brauchten?\b|theoretisch",
            r"vorbehalt|es sei denn|ob\b|außer\b|nur (?:auf|durch|mit|wenn|nach|bei|gegen|über|dann)\b",
            r"vorausgesetzt|voraussetzung|(?:unter der )?bedingung|sollten? (?:sie|es|die|das|der|ihre|dies|sich|wir|ich)\b",
            r"gegebenenfalls|ggf|eventuell|evtl|möglicherweise|vermutlich|wahrscheinlich|meines wissens|eigentlich",
            r"gegen (?:vorlage|nachweis)|(?:nach|bei) (?:vorlage|nachweis)\b|andernfalls|ansonsten|im falle?\b|bevor\b|ehe\b|angeblich",
            r"(?:meinten|meinen) sie|nehme .. an\b|nehmen wir an|gehe davon aus|gehen davon aus|hoffentlich|je nachdem|grundsätzlich|in der regel|üblicherweise",
        ),
        "will": (
            r"(?:wird|werden|werde)\b ! konnten? .. {already} .. werden\b ! konnten? {already} .. werden\b ! (?:gemeinsam|zusammen|fortan|künftig|weiter\w*|einheitlich) .. (?:bearbeitet|geführt|behandelt|verfolgt)",
            r"(?:kann|können|soll|sollen|sollte|sollten|muss|müssen|möchten?|wollen|will|lassen|lasse|lässt|darf|dürfen)\b",
            r"in kürze|demnächst|zeitnah|morgen\b|nachher|heute noch|noch heute|später|baldmöglichst|schnellstmöglich|baldigst|im laufe|so bald|alsbald",
            r"(?:heute|nächste|kommende)\w* (?:nachmittag|abend|woche|tag|monat)|in den (?:nächsten|kommenden)|am (?:montag|dienstag|mittwoch|donnerstag|freitag) (?!\w*\s?(?:gelöscht|entfernt|wurde))|nach (?:meinem|meiner|dem|der|unserem|unserer) (?:\w+)?(?:urlaub|rückkehr|wochenende|ferien|pause|sitzung|besprechung|prüfung)",
            r"zu (?:löschen|entfernen|sperren|korrigieren|ändern|berichtigen|bereinigen|prüfen|informieren|übergeben)|(?:weiter|herauszu|raus)zu\w+|weiterzu\w+|herauszunehmen|auszutragen",
            r"veranlass|beantragt|angestoßen|in auftrag|vorgemerkt|vorgesehen|geplant|eingeplant|angemeldet|angeordnet|angewiesen|gebeten\b|eingeleitet|in die wege|aufgefordert",
            r"zur (?:löschung|sperrung|korrektur|berichtigung|bereinigung|entfernung)\b|versuche|bemüht|bemühen|wartet|noch gelöscht|dabei,",
            r"ticket .. erstellt|löschauftrag\w*|auftrag (?:erteilt|ausgelöst|gegeben)",
        ),
        "please": (
            r"bitte\b|bitten (?:sie|wir|ich)|bitten um|ich bitte|wir bitten|um (?:\w+ )?(?:bestätigung|mitteilung|rückmeldung) gebeten",
            r"(?:müssen|sollten|können|könnten|würden|möchten|mögen|wollen|dürfen) sie\b|sie (?:müssen|sollten|können|könnten|möchten|wollen|dürfen)\b",
            r"(?:teilen|informieren|bestätigen|prüfen|stellen|löschen|leiten|geben|sagen|sorgen) sie\b|haben sie (?:schon|bereits|die|das|den|uns|ihre)",
        ),
    },
    breaks=(
        r"und|sowie|aber|damit|sodass|so dass|jedoch|doch|denn|da|weil|während|sondern|oder|dass|nachdem|wobei|weshalb"
        r"|woraufhin|worauf|deshalb|daher|trotzdem|zudem|außerdem|bzw\.?"
    ),
    signs={
        "removed": (
            # active and passive, in every order of the clause
            r"{addr} (?:\w+ ){0,4}{gone} (?:worden )?{have} ! {irreal}",
            r"{addr}{n}(?:habe?n?|hab|wurden?|ist|sind|konnten?|waren?)\b{n}{gone} ! {irreal}",
            r"{addr} (?:habe?n?|hab|wurden?|ist|sind|konnten?) {gone} ! {irreal}",
            r"{have}{n}{addr}{n}{gone} ! {irreal}",
            r"{have}{n}{addr}{n}aus {few}{sys} (?:genommen|geschmissen|geworfen|entfernt|gelöscht) ! {irreal}",
            r"{addr}{n}{have}{n}aus {few}{sys} (?:genommen|geschmissen|geworfen|raus\w*|getan) ! {irreal}",
            r"{have}{n}{gone}{n}{addr} ! adresse ersetzt ! {irreal}",
            r"{gone}{n}(?:habe?n?|hab|wurden?|ist|sind)\b{n}{addr} ! {irreal}",
            # telegrams
            r"{start}(?:\w+ ){0,3}{addr} (?:\w+ ){0,4}{gone} ! (?:konto|account|newsletter|passwort) ! {irreal}",
            r"{start}(?:\w+ ){0,3}{gone} (?:\w+ ){0,4}{addr} ! (?:konto|account|newsletter|passwort) ! {irreal}",
            r"{addr}{n}(?:ist|sind|wären)\b{n}(?:raus|weg|draußen|inaktiv|geschichte|tot|eliminiert|nicht mehr (?:drin|da))\b ! {irreal}",
            r"{addr} (?:ist|sind) (?:raus|weg|draußen|inaktiv|geschichte|tot)\b ! {irreal}",
            r"{addr} (?:jetzt |nun |schon |ist )?raus\b ! {irreal}",
            # the mail address as "the mail" taken out of a list
            r"{have}{n}(?:sie|{mail}|ihre daten|dich){n}aus {few}{sys}{n}(?:{gone}|genommen|geschmissen|geworfen|raus\w*) ! {news} ! tagesordnung ! {irreal}",
            r"{have}{n}aus {few}{sys}{n}(?:{gone}|genommen|geschmissen|geworfen|raus\w*) ! {news} ! {irreal}",
            r"(?:falsche|fehlerhafte|irrtümliche|verkehrte|unzutreffende|betreffende|besagte)\w* {mail}{n}(?:{gone}|raus\b) & {have} ! {irreal}",
            # nouns
            r"{erasing}{n}{addr}{n}(?:ist|wurden?|sind|konnten?|haben?)\b{n}{carried} ! {irreal}",
            r"(?:ist|wurden?|sind|konnten?|haben?)\b{n}{erasing}{n}{addr}{n}{carried} ! {irreal}",
            r"{addr}{n}{erasing}{n}{carried} & {have} ! {irreal}",
            r"{erasing}{n}{addr}{n}{carried} (?:worden )?{have} ! {irreal}",
            r"{erasing}{n}{carried} (?:worden )?{have} & {addr} ! {irreal}",
            r"{erasing}{n}(?:ist|wurden?|sind|konnten?|haben?|hab)\b{n}{carried} & (?:{addr}|{mail}|{sys}) ! {irreal}",
            r"(?:ist|wurden?|sind|konnten?|haben?|hab)\b{n}{erasing}{n}{carried} & (?:{addr}|{mail}) ! (?:können|kann) .. (?:nicht|keine) ! {irreal}",
            r"(?:bestätig\w*|bestätigung|mitteilung){n}{erasing}{n}(?:{addr}|daten\b) ! bestätigen sie ! bitte ! (?:sobald|erst|wenn) ! {irreal}",
            r"{addr}{n}(?:löschung|sperrung|entfernung|berichtigung)\b{n}bestätig\w* ! bestätigen sie ! bitte ! {irreal}",
            # nothing of it is left
            r"{addr}{n}nicht (?:mehr|länger){n}(?:gespeichert|hinterlegt|erfasst|vorhanden|verknüpft|zugeordnet|geführt|enthalten|aktiv|im (?:einsatz|system|bestand|verteiler|datensatz)|in (?:unser|unseren|unserem|unserer|der|dem|den)\w*|bei uns|auffindbar|drin|existent|verzeichnet|eingetragen|registriert|aufgeführt)\b ! {irreal}",
            r"nicht (?:mehr|länger){n}{addr}{n}(?:gespeichert|hinterlegt|erfasst|verknüpft|zugeordnet|geführt|eingetragen) ! {irreal}",
            r"kein(?:e|en)? {addr} mehr{n}(?:hinterlegt|gespeichert|vorhanden|erfasst) ! {irreal}",
            r"nun (?:ohne|keine) (?:\w+ )?{addr}{n}(?:geführt|hinterlegt|gespeichert) ! {irreal}",
            # the right one instead
            r"{have}{n}(?:richtige|korrekte|zutreffende|eigentliche)\w* {few}(?:{addr}|{mail}){n}(?:ein(?:getragen|gegeben|gepflegt|gesetzt)|hinterlegt|erfasst|gespeichert|nachgetragen|vermerkt|aufgenommen|ersetzt|ausgetauscht) ! {irreal}",
            r"(?:richtige|korrekte|zutreffende)\w* {few}(?:{addr}|{mail}){n}{have}{n}(?:ein(?:getragen|gegeben|gepflegt|gesetzt)|hinterlegt|erfasst|gespeichert|nachgetragen) ! {irreal}",
            r"(?:tipp|schreib|eingabe|erfassungs|übertragungs|buchstaben|daten)-?fehler\w*{n}(?:korrigiert|behoben|berichtigt|bereinigt|ausgebessert|beseitigt|geradegezogen|ausgemerzt|ausgebügelt) & {have} ! {irreal}",
            r"(?:zahlen|buchstaben)dreher{n}(?:korrigiert|behoben|berichtigt|bereinigt|ausgebessert|beseitigt|ausgemerzt|ausgebügelt) & {have} ! {irreal}",
            r"{have}{n}{addr}{n}(?:{changed}) ! (?:ihre|deine|neue)n? (?:e-?mail-?|mail-?|neue )*(?:add?r|kontakt) ! (?:profil|wunsch) ..  ! {irreal}",
            r"{addr}{n}{have}{n}(?:{changed}) ! (?:ihre|deine|neue)n? (?:e-?mail-?|mail-?|neue )*(?:add?r|kontakt) ! (?:profil|wunsch) ..  ! {irreal}",
            # marked as blocked
            r"(?:auf|in) {few}(?:\w*sperrliste|blacklist|black list|\w*block-?list\w*|suppression\w*|ausschlussliste|negativliste|robinsonliste|ignore-?liste){n}(?:ge|aufge|einge)(?:setzt|nommen|tragen|stellt|packt) ! {irreal}",
            r"(?:sperrvermerk|sperrkennzeichen|versandsperre|mailsperre|sperre|kontaktsperre){n}(?:gesetzt|eingetragen|hinterlegt|angebracht|eingerichtet|versehen|vermerkt|eingepflegt) & {have} ! {irreal}",
            r"{have}{n}(?:versand|zustellung|mailversand|korrespondenz|benachrichtigung\w*|mailverkehr){n}an {few}(?:{addr}|sie){n}(?:gestoppt|eingestellt|unterbunden|abgeschaltet|deaktiviert|beendet|abgestellt|gesperrt) ! {irreal}",
            r"(?:versand|zustellung|mailversand|korrespondenz|mailverkehr|benachrichtigung\w*){n}an {few}(?:{addr}|sie){n}{have}{n}(?:gestoppt|eingestellt|unterbunden|abgeschaltet|deaktiviert|beendet|abgestellt|gesperrt) ! {irreal}",
            # the wish was granted
            r"(?:ihrem|ihrer|deinem|deiner|dem|der) {few}(?:lösch\w+|berichtigungs\w+|sperr\w+|korrektur\w+)\b{n}(?:entsprochen|nachgekommen|rechnung getragen|stattgegeben|umgesetzt|gefolgt) ! {irreal}",
            r"(?:wunsch|bitte|ersuchen|antrag|aufforderung){n}(?:lösch|sperr|berichtig|korrektur|entfern)\w*{n}(?:entsprochen|nachgekommen|rechnung getragen|stattgegeben|umgesetzt|gefolgt) ! {irreal}",
            r"(?:dafür gesorgt|sichergestellt|sorge getragen|dafür sorge getragen)(?=,? (?:dass|daß|das) (?:sie|ihnen|du|dir|an sie|an diese|an ihre|künftig|keine|in zukunft|von uns|diese).{0,60}(?:kein|nichts|nicht mehr)) ! {irreal}",
            r"(?:wir|ich) (?:löschten|löschte|entfernten|entfernte|sperrten|sperrte|korrigierten|berichtigten|deaktivierten){n}{addr} ! {irreal}",
            r"(?:nahmen|nahm|trugen|trug|strichen|strich) (?:wir|ich|meine \w+|die \w+|der \w+){n}{addr}{n}(?:heraus|raus|aus)\b ! {irreal}",
            r"{addr}{n}(?:nahmen|nahm|strichen|strich) {few}(?:heraus|raus|aus)\b ! {irreal}",
        ),
        "removed_it": (
            r"{have}{n}(?:{gone}|nicht (?:mehr|länger) (?:\w+ ){0,3}(?:gespeichert|hinterlegt|vorhanden|eingetragen|verknüpft|bei uns|im system|in unser\w+|drin)) ! (?:konto|account|benutzerkonto|bestell\w*|tickets?|abo\w*|newsletter\w*|auftrag\w*|buchung|vertrag|termin\w*|police|vorgang\w*|nachricht(?:en)?|passwort|e-?mail (?:von|vom)|mail (?:von|vom)|anhang|fehler|problem\w*|sendung)\b ! {irreal}",
            r"(?:das|es|dies|der fehler|der eintrag|die sache|dieser fehler|der irrtum|das versehen|das problem)\b{n}?(?:habe?n?|hab|hat|wurde|ist|war)\b{n}?(?:behoben|bereinigt|korrigiert|berichtigt|beseitigt|in ordnung gebracht|geradegebogen|geradegezogen|richtiggestellt|abgestellt|ausgebessert|geregelt) ! {irreal}",
            r"(?:habe?n?|hab|wurde|ist|hat|konnten?)\b{n}?(?:das|es|dies|den fehler|der fehler|den eintrag|der irrtum|die sache|das versehen)\b{n}?(?:behoben|bereinigt|korrigiert|berichtigt|beseitigt|in ordnung gebracht|geradegebogen|geradegezogen|richtiggestellt|abgestellt|ausgebessert) ! {irreal}",
            r"(?:die|diese|sie|das|es|selbige|letztere|jene) (?:ist|sind) (?:\w+ ){0,4}(?:raus|weg|draußen)\b ! (?:bestell\w*|sendung|paket|post|ware|nachricht|mail)\b ! {irreal}",
            r"{gone} (?:worden )?(?:habe?n?|wurden?|ist|sind)\b ! (?:konto|account|bestell\w*|tickets?|abo\w*|newsletter\w*|auftrag\w*|buchung|vertrag|termin\w*|police|vorgang\w*|nachricht(?:en)?|passwort|anhang|fehler)\b ! {irreal}",
            r"{start}(?:soeben |gerade |eben |schon |bereits |jetzt |nun |sofort |hab |habs |alles |ist |wurde |umgehend ){0,3}(?:gelöscht|entfernt|gesperrt|rausge\w+|herausgenommen|korrigiert|berichtigt)\b ! (?:konto|account|newsletter|nachricht) ! {irreal}",
            r"{erasing}{n}(?:ist|wurden?|sind|konnten?|haben?|hab)\b{n}{carried} ! {irreal}",
            r"(?:ist|wurden?|sind|konnten?|haben?|hab)\b{n}{erasing}{n}{carried} ! {irreal}",
            r"(?:haben?|hab){n}(?:das|dies|es) {few}(?:korrigiert|berichtigt|bereinigt|richtiggestellt|ausgebessert|geändert)\b ! {irreal}",
            r"(?:wurde|ist) {few}(?:korrigiert|berichtigt|bereinigt|richtiggestellt|ausgebessert)\b ! {irreal}",
        ),
        "address": (
            r"{addr}|\w*postfach\b|mail-?box\b|e-?mail\s?-?\s?add?r|mailing-?liste|{mail} (?:im|aus dem|in unserem|aus unserem) {sys}|(?:im|in unserem|aus dem|aus unserem) (?:\w+)?verteiler\b|(?:ihre|deine|diese|falsche|verkehrte) {mail} {few}(?:drin\w*|stand|steht|hinterlegt|eingetragen|erfasst|gespeichert|notiert|angegeben|im system|beim kunden)",
        ),
        "reinstated": (
            r"{addr}{n}(?:wieder|erneut|abermals|zurück)\b{n}(?:ein(?:getragen|gesetzt|gepflegt|gestellt|gegeben)|hinterlegt|aufgenommen|aktiviert|gespeichert|freigeschaltet|entsperrt|hergestellt|vermerkt|zugeordnet)",
            r"(?:wieder|erneut|abermals){n}{addr}{n}(?:ein(?:getragen|gesetzt|gepflegt|gegeben)|hinterlegt|aufgenommen|aktiviert|gespeichert|freigeschaltet|entsperrt|hergestellt)",
            r"{addr}{n}(?:reaktiviert|wiederhergestellt|wiedereingetragen|zurückgesetzt|rückgängig)",
            r"(?:reaktiviert|wiederhergestellt|wiedereingesetzt){n}{addr}",
            r"{have}{n}(?:wieder|erneut) (?:eingetragen|eingesetzt|hinterlegt|aufgenommen|aktiviert|freigeschaltet) & (?:{addr}|{cust})",
            r"(?:löschung|sperrung|sperre|änderung){n}(?:rückgängig gemacht|zurückgenommen|aufgehoben|storniert)",
        ),
        "removed_short": (
            r"{gone} ! (?:konto|account|newsletter|ticket|nachricht|mail\b)",
            r"(?:ist|sind|alles|schon|jetzt|bin) (?:\w+ )?(?:raus|draußen)\b ! (?:paket|sendung|bestellung|ware|post|mail\b|rechnung)",
        ),
        "done": (
            r"^\W*(?:(?:ist|schon|bereits|alles|hiermit|somit|wurde|hab|habe|haben|wir|ich|so|ok|okay|ja|jo|danke|beides|das|eben|soeben|gerade|hallo|jup|dies|damit)\s?,?\s?)*(?:erledigt|gemacht|passiert|geschehen|gelöscht|umgesetzt|done|durchgeführt|vollzogen|ausgeführt|veranlasst und erledigt)\b(?! .. (?:sobald|wenn))",
            r"^\W*ja\W+(?:beides|ist erledigt|erledigt|haben wir|hab ich|gemacht|sind beide)",
            r"haken dran|^\W*(?:check|fertig|passt|done)\W*$",
        ),
        "forwarded": (
            r"{dpo} (?:\w+ ){0,4}{passed} (?:worden )?{have} ! {forno}",
            r"{dpo}{n}(?:habe?n?|hab|wurden?|ist|sind|konnten?)\b{n}{passed} ! {forno}",
            r"{dpo} (?:habe?n?|hab|wurden?|ist|sind) {passed} ! {forno}",
            r"{have}{n}{dpo}{n}{passed} ! {forno}",
            r"{have}{n}{dpo} {passed} ! {forno}",
            r"{have}{n}{passed} (?:an|zu|zum|bei|beim)\b{n}{dpo} ! {forno}",
            r"{start}(?:\w+ ){0,5}(?:an|beim|bei|zum|zur|dem|der|unser\w*) (?:\w+ ){0,3}{dpo} (?:\w+ ){0,3}{passed} ! {forno}",
            r"{start}(?:\w+ ){0,3}{passed} (?:an|zu|zum|bei|beim) (?:\w+ ){0,3}{dpo}",
            # it lies there
            r"(?:liegt|liegen|lag|ging|gingen|gelangte|wanderte|landete|geht|gehen|gelangt|läuft)\b{n}(?:beim|bei|an|zu|zum|zur|über|in der|auf dem (?:schreib)?tisch)\b{n}{dpo} ! zuständig ! verantwortung ! vertraulich",
            r"(?:kolleg\w+|person|frau|herrn?|dame|mitarbeiter\w*|stelle|abteilung|team)\b .. für (?:den |die |das )?(?:datenschutz|it-sicherheit|informationssicherheit|compliance)\w* (?:\w+ )?(?:zuständig\w*|verantwortlich\w*|da\b|beauftragt\w*) .. (?:{passed}|erhalten|bekommen)\b & {have}",
            r"(?:für (?:den |die |das )?(?:datenschutz|it-sicherheit|informationssicherheit)) (?:zuständig\w*|verantwortlich\w*) (?:\w+ ){1,3}(?:{passed}) & {have}",
            r"(?:liegt|liegen)\b .. {dpo} .. (?:zur (?:prüfung|bearbeitung|bewertung|entscheidung|beurteilung|kenntnis|stellungnahme)|vor\b) ! zuständig",
            r"(?:liegt|liegen) {few}{dpo} {few}(?:zur (?:prüfung|bearbeitung|bewertung|entscheidung|beurteilung|kenntnis)|vor\b)",
            r"(?:ist|sind) (?:\w+ ){0,4}(?:beim|bei (?:der|dem|unser\w*)|auf dem (?:schreib)?tisch) (?:\w+ ){0,3}{dpo} ! (?:zuständig|verantwort|ansprech|in guten)",
            r"(?:ist|sind|ging|gingen) (?:\w+ ){0,4}(?:an|zu|zum|zur) (?:\w+ ){0,3}{dpo} (?:\w+ ){0,3}(?:raus|gegangen|unterwegs|rausgegangen|hinaus)\b",
            # present tense, said while doing it
            r"(?:leite|leiten|gebe|geb|geben|reiche|reichen|übergebe|übergeben|schiebe|spiele|eskaliere|eskalieren)\b{n}(?:an|dem|der|zu|zum)\b{n}{dpo} ! (?:leiten|geben|reichen|übergeben) sie ! auskunft ! auskünfte ! sobald",
            r"{start}(?:\w+ ){0,4}(?:leite|gebe|reiche|leiten|geben|reichen) (?:ich|wir)\b{n}{dpo} ! auskunft ! auskünfte",
            r"{dpo}{n}(?:eingeschaltet|hinzugezogen|eingebunden|involviert|mit im boot)\b & (?:{have}|ist|sind) ! {forno}",
            # and is dealt with there
            r"{dpo}{n}(?:kümmert sich|befasst sich|nimmt sich|schaut sich|sieht sich|übernimmt|übernommen|ist (?:schon |bereits )?dran|ist (?:bereits |schon |nun |jetzt )?(?:im bilde|damit befasst|betraut|an der sache)|weiß (?:schon |bereits )?bescheid|hat (?:den|die|das) {few}(?:übernommen|an sich gezogen|auf dem tisch|bekommen|erhalten|vorliegen)) ! anfragen ! gern ! fragen",
            r"(?:kümmert|befasst) sich {few}(?:unser\w*|die|der|das|ein\w*|meine?) (?:\w+ ){0,2}{dpo} ! gern ! anfragen",
            r"{dpo} prüft (?:das|den|ihr|die|es|dies|nun|jetzt|bereits|derzeit)",
            r"(?:habe?n?|hab|wurde){n}(?:mein\w*|unser\w*|der|die|den|dem) (?:\w+ ){0,2}{dpo}{n}(?:kopie|cc)\b",
            r"(?:in|im|mit) (?:kopie|cc)\W+(?:\w+ ){0,4}{dpo} ! sobald",
        ),
        "informed": (
            r"{cust}{n}(?:{have}{n})?(?:informiert|unterrichtet|benachrichtigt|in kenntnis gesetzt|angeschrieben|verständigt|kontaktiert|angerufen|orientiert|aufgeklärt|hingewiesen|aufmerksam gemacht|erreicht|gesprochen|mitgeteilt|bescheid gegeben|bescheid gesagt|geschrieben) & {have} ! {dpo}",
            r"{have}{n}(?:{cust}){n}(?:informiert|unterrichtet|benachrichtigt|in kenntnis gesetzt|angeschrieben|verständigt|kontaktiert|angerufen|hingewiesen|orientiert)",
            r"{cust}{n}weiß{n}bescheid|{cust} weiß bescheid",
            r"{cust}{n}(?:karte|brief|postalisch|per post|schriftlich|auf dem postweg){n}(?:geschickt|geschrieben|gesandt|zugesandt|informiert|gebeten)",
            r"(?:mit|bei) {few}{cust}{n}(?:rücksprache gehalten|nachgefragt|gesprochen|geklärt|abgeklärt|telefoniert|kontakt aufgenommen)",
            r"{cust}{n}(?:um|nach) {few}(?:richtige|korrekte|neue|gültige|aktuelle)\w*{n}(?:gebeten|gefragt)",
        ),
        "verified": (
            r"(?:gemeinsam|zusammen|telefonisch|persönlich|nochmals?|erneut|direkt){n}{cust}{n}(?:verifiziert|geprüft|abgeglichen|überprüft|bestätigt|abgeklärt)",
            r"{cust}{n}(?:gemeinsam|zusammen|telefonisch|persönlich|erneut|nochmals?){n}(?:verifiziert|geprüft|abgeglichen|überprüft|abgeklärt)",
            r"(?:rücksprache|abgleich|telefonat|gespräch) mit {few}{cust}",
        ),
        "handled": (
            r"(?:vorfall|vorgang|meldung|fehlversand|sachverhalt|verletzung|datenpanne|datenschutz(?:vorfall|verletzung|verstoß)\w*|fehlleitung|irrläufer|ereignis|verstoß|fall|ihren hinweis|ihr hinweis|dies|vorkommnis|fehlzustellung)\b{n}(?:dokumentiert|protokolliert|bewertet|beurteilt|geprüft|erfasst|aufgenommen|gemeldet|untersucht|aufgearbeitet|eingestuft|analysiert|aufgeklärt|registriert|ausgewertet|verzeichnet|festgehalten|vermerkt|eingetragen|nachvollzogen|angezeigt|abgestellt|behoben) & {have} ! (?:ticket|eingegangen|weitergeleitet|aufgenommen)",
            r"(?:im|ins|in das|in unser\w*|in unserem) (?:\w*verzeichnis|\w*register|\w*protokoll|vorfall\w*|\w*dokumentation|verstoßregister|datenpannen\w*){n}(?:aufgenommen|eingetragen|dokumentiert|erfasst|vermerkt|festgehalten|verzeichnet|geführt|registriert) & {have}",
            r"(?:kein|geringes|hohes|niedriges|gering|nicht zu einem|voraussichtlich kein|minimales|überschaubares)\w* risiko",
            r"(?:aufsichts|datenschutz|landes|kontroll)?behörde{n}(?:gemeldet|angezeigt|informiert|mitgeteilt|erstattet|abgesetzt|verständigt) & {have}",
            r"(?:landesbeauftragt\w+|edöb|dsb|bfdi|ldi|lda|tlfdi|aufsichtsbehörde|datenschutzbehörde){n}(?:gemeldet|angezeigt|mitgeteilt|erstattet|abgegeben)\b & {have}",
            r"(?:meldung|anzeige){n}(?:an die|bei der|beim){n}(?:behörde|landesbeauftragt|aufsicht|edöb)\w*{n}(?:erfolgt|erstattet|abgegeben|abgesetzt|vorgenommen|abgeschickt)",
            r"(?:meldepflicht|meldung|benachrichtigung|benachrichtigungspflicht|melde-?pflichtig\w*){n}(?:art|artikel|nicht erforderlich|besteht|entfällt|nicht notwendig|nicht gegeben)",
            r"(?:verfahren|prozesse?|abl[aä]uf|ablauf|abläufe|anmeldung|erfassung|eingabe|registrierung|vorgehen|validierung|stammdatenpflege|bestellprozess|formular){n}(?:umgestellt|geändert|angepasst|ergänzt|verbessert|optimiert|nachgebessert|überarbeitet|verschärft|eingeführt|abgestellt) & {have}",
            r"(?:mitarbeit\w+|team|personal|kolleg\w+|beschäftigte\w*|belegschaft|sachbearbeit\w+|angestellte\w*|abteilung){n}(?:geschult|sensibilisiert|ermahnt|nachgeschult|unterwiesen|belehrt|erinnert|instruiert|angewiesen) & {have}",
            r"(?:ursache|grund|auslöser|hintergrund|fehlerquelle|fehlerursache)\b{n}(?:war|lag|waren|ist|liegt)\b ! nicht bekannt ! wird noch",
            r"(?:ursächlich|zurückzuführen|entstanden|zustande gekommen|passiert|geschehen) {few}(?:war|auf|durch|bei|weil|ist)\b{n}(?:tipp|schreib|eingabe|übertragungs|erfassungs|hör|bedien|menschlich|manuell|fehl|verwechs|zahlendreher|import|migration)\w* & {have}",
            r"(?:tipp|schreib|eingabe|übertragungs|erfassungs|hör|bedien|import|migrations)-?fehler\w*{n}(?:zurückzuführen|ursächlich|verursacht|schuld|entstanden|ursache)",
            r"(?:double-?opt-?in|doppelt\w* opt-?in|bestätigungs(?:mail|link|verfahren)|plausibilitätsprüfung|adressprüfung|vier-?augen-?prinzip|pflichtprüfung){n}(?:eingeführt|umgestellt|eingerichtet|aktiviert|eingebaut|ergänzt|implementiert|abgesichert|erweitert|vorgeschaltet)",
            r"(?:maßnahmen?|massnahmen?|vorkehrungen){n}(?:ergriffen|getroffen|umgesetzt|eingeleitet|veranlasst)",
            r"(?:verarbeitung|weitere verwendung){n}(?:eingeschränkt|beschränkt|gesperrt) & {have}",
            r"(?:dokumentiert|protokolliert) {have}|{have} {few}(?:intern |ordnungsgemäß |umfassend )?(?:dokumentiert|protokolliert|aufgearbeitet)\b",
            r"als (?:\w+ ){0,3}(?:datenschutz(?:vorfall|verletzung|verstoß)|datenpanne|verletzung|vorfall){n}(?:eingestuft|gewertet|bewertet|behandelt|klassifiziert|erfasst|dokumentiert|registriert|aufgenommen)",
        ),
        "officer": (
            r"(?:ich|wir|als|bin|hier|schreibt|meldet sich|ihnen) {few}(?:\w*datenschutz(?:beauftragt\w*|team|stelle|koordinat\w*|abteilung|berat\w*|verantwortlich\w*|referat)|dsb|dpo)\b ! (?:informiert|weitergeleitet|weitergegeben|übergeben|eingeschaltet|an (?:unser|die|den)|wenden|kontakt|rücksprache|sind wir keine|nicht|leite|gebe|gebeten)",
            r"(?:in meiner|meiner) (?:funktion|eigenschaft|rolle) als {few}{dpo}",
            r"(?:betriebliche|externe|behördliche|interne|stellvertretende|konzern|bestellte|zuständige|örtliche|kirchliche)\w* (?:datenschutz(?:beauftragt|koordinat|berat)\w*|dsb\b) .. (?:dieser|der|des|von|ihnen|ihre|habe|nehme|teile|melde|antworte|bestätige|bei) ! (?:informiert|weitergeleitet|übergeben|eingeschaltet|erreichen|wenden|an unser|an die|an den)",
            r"ich mache {few}(?:den )?datenschutz|bei uns für (?:den )?datenschutz zuständig (?:bin|und)|ich bin {few}(?:für (?:den )?datenschutz (?:zuständig|verantwortlich))",
            r"(?:aus|vom|von der|seitens|im namen) (?:der |dem |des )?(?:datenschutz(?:team|stelle|abteilung|büro|referat)\w*|stabsstelle datenschutz|fachstelle datenschutz)",
            r"stabsstelle datenschutz|fachbereich datenschutz|referat datenschutz",
        ),
        "customer_insists": (
            r"{cust}{n}{says} .. (?:{addr}|{mail}|postfach) .. (?:richtig|korrekt|stimm\w*|gehör\w*|ihre|seine|ihr|sein|gültig|zutreffend|aktuell|eigene?|in ordnung|passt|sei|zutrifft|nutzt|nutze|verwende\w*|benutz\w*|so|eindeutig|fehlerfrei|verbleiben|bleiben) ! {wrong}",
            r"{cust}{n}{says} .. (?:ihre|seine|die eigene|die richtige|die korrekte|richtige|korrekte|sein|ihr|eine gültige) {few}(?:{addr}|{mail}|postfach) ! {wrong} ! {askc}",
            r"(?:er|sie|dieser|diese|jener)\b{n}(?:sagt|sagte|behauptet|besteht|beharrt|schwört|versichert|beteuert|bestätigt|bleibt|meint|erklärt|hat uns|gibt an|gab an) .. (?:ihre|seine|ihr|sein|eigene)\b .. (?:{addr}|{mail}|postfach) ! {wrong} ! {askc} ! sie (?:bestätigen|behaupten|sagen)",
            r"{cust}{n}(?:besteht|bestand|beharrt|beharrte|pocht|insistiert)\b{n}(?:darauf|auf|bei|weiterhin)\b ! {wrong}",
            r"{cust}{n}(?:bleibt|blieb|bleiben){n}dabei|{cust}{n}(?:hält|hielt){n}(?:daran |an \w+ )?fest",
            r"{cust}{n}(?:nutzt|benutzt|verwendet|hat|besitzt|betreibt)\b{n}(?:{addr}|{mail}|postfach|sie){n}(?:seit|schon immer|bereits|regelmäßig|aktiv|nachweislich) ! {wrong}",
            r"(?:nach|laut|gemäß|lt\.?|zufolge) {few}(?:rücksprache|auskunft|angaben?|aussage|mitteilung|bestätigung|telefonat|überzeugung|rückmeldung|eigener|eigenen|unser\w*|dem|der)\b{n}(?:{cust}|versicherungsnehm\w*) .. (?:richtig|korrekt|stimm\w*|gehör\w*|ihre|seine|gültig|zutreffend|aktuell|eigene|in ordnung|sein|sei|passt) ! {wrong}",
            r"(?:laut|gemäß|lt\.?|nach angaben?|nach aussage) {few}{cust}{n}(?:{addr}|{mail}|sie|alles){n}(?:richtig|korrekt|stimmt|stimmig|gültig|zutreffend|in ordnung) ! {wrong}",
            r"{cust} zufolge{n}(?:richtig|korrekt|stimmt|gehört|gültig|in ordnung)",
            r"{addr} .. (?:ist|sei|war|wurde|sind)\b{n}(?:laut|nach|gemäß|lt\.?|von|vom|durch|mit) {few}{cust}{n}(?:korrekt|richtig|stimmt|aktuell|gültig|bestätigt|verifiziert|so gewollt|gewünscht|überprüft) ! {wrong} ! {askc}",
            r"{addr}{n}(?:ist|sei|war|stimmt)\b{n}(?:nachweislich|laut {sys}|nach unser\w+|weiterhin|definitiv|sehr wohl|so|eindeutig|zweifelsfrei|bei uns) {few}(?:korrekt|richtig|stimmt|gültig|verifiziert|bestätigt|zutreffend) ! {wrong}",
            r"{addr}{n}(?:ist|sei) (?:korrekt|richtig|zutreffend|gültig|in ordnung|aktuell)\b ! {wrong} ! ob\b ! wenn",
            r"{addr} stimmt(?: so| schon| also| laut)?\b ! {wrong} ! ob\b ! überein",
            r"{addr}{n}(?:gehört|gehöre|gehören)\b{n}(?:unser\w*|einem|einer|dem|der|laut|nachweislich|ihm|ihr|de[rm]) {few}(?:{cust}|ihm) ! {wrong} ! wem",
            r"{addr}{n}(?:sei|ist)\b{n}(?:seine|die seine|die ihre|ihre eigene|sein eigen|dessen|deren)\b",
            r"{addr}{n}(?:per|via|über|durch|mittels) {few}(?:double|opt-?in|bestätigungslink|bestätigungsmail|aktivierungslink|code){n}(?:bestätigt|verifiziert) ! {wrong}",
            r"{cust}{n}(?:per|via|über|mittels) {few}(?:double|opt-?in|bestätigungslink|bestätigungsmail|aktivierungslink)\w*{n}(?:bestätigt|verifiziert)",
            r"(?:gemeinsam|zusammen|telefonisch|persönlich|nochmals?|erneut|abermals|buchstabe für buchstabe|buchstabenweise) {few}(?:mit )?(?:\w+ ){0,3}{cust}{n}(?:verifiziert|geprüft|abgeglichen|überprüft|bestätigt|durchgegangen|buchstabiert) ! {wrong} ! wird ! werden ! falsch",
            r"{cust}{n}{addr}{n}(?:nochmals?|erneut|ausdrücklich|schriftlich|telefonisch|mehrfach|wiederholt|abermals|noch einmal|persönlich|selbst)\b{n}(?:bestätigt|angegeben|verifiziert|buchstabiert|genannt|versichert|bekräftigt) ! {wrong}",
            r"{addr}{n}(?:nochmals?|erneut|ausdrücklich|schriftlich|telefonisch|mehrfach|wiederholt|abermals|noch einmal|so)\b{n}(?:bestätigt|verifiziert|bekräftigt)\b{n}(?:{cust}|worden|wurde) ! {wrong}",
            r"{addr}{n}(?:von|vom|durch|seitens) {few}{cust}{n}(?:bestätigt|verifiziert|bekräftigt|als (?:richtig|korrekt)) ! {wrong}",
            r"(?:ihm|ihr|unser\w* \w+) (?:nachweislich |laut eigenen angaben )?gehör(?:t|e)\b{n}(?:{addr}|postfach)|{addr}{n}(?:ihm|ihr) (?:seit\w* )?gehör(?:t|e)",
            r"(?:auf|nach) (?:ausdrücklichen |erneuten |eigenen )?(?:wunsch|anweisung|verlangen|weisung|bestehen) {few}{cust}{n}(?:{addr}|wieder|beibehalten|belassen|unverändert)",
            r"{cust}{n}(?:möchte|wünscht|will)\b{n}(?:weiterhin|ausdrücklich|unbedingt|auch künftig){n}(?:{addr}|{mail}|dorthin)",
            r"{cust}{n}(?:bestätigt|bestätigte|versicherte|versichert|sagt|erklärt|beteuert|schwört|behauptet){n}(?:dass|es|die|sie|alles|das){n}(?:richtig|korrekt|stimm|gehör|passt|in ordnung|zutreffend)\w* ! {wrong}",
            r"{cust}{n}(?:hat|haben){n}(?:bestätigt|versichert|erklärt|beteuert|gesagt|mitgeteilt|behauptet|zugesichert)\b.{0,60}\b(?:richtig|korrekt|stimm|gehör|passt|zutrifft|zutreffend|ihm|seine|ihre|eigene)\w* ! {wrong}",
        ),
        "dispute_referral": (
            r"(?:mit|zwischen|gegenüber) {few}(?:domain)?(?:{cust}|inhaber\w*|kontoinhaber\w*|provider|anbieter|beteiligten|parteien|gegenseite|anderen seite|ihm|ihr|ihnen)\b{n}(?:klären|regeln|ausmachen|auszumachen|verständigen|einigen|auseinander\w+|absprechen|besprechen|abmachen|bereinigen|lösen|zu klären|zu regeln|abzustimmen|aushandeln|beizulegen|vereinbaren|klären sie|direkt)\b ! (?:wir|werden wir|ich) .. (?:klären|besprechen)",
            r"(?:klären|regeln|besprechen|bereinigen|lösen|einigen|verständigen|vereinbaren) sie {few}(?:sich )?{few}(?:mit|untereinander|selbst|bilateral|privat|direkt) ! termin ! uns\b ! portal",
            r"(?:kontaktieren|wenden|richten|melden|setzen|sprechen|fragen|treten|schreiben) (?:sie )?(?:sich )?(?:\w+ ){0,4}(?:unser\w* |mit unser\w* |direkt |an den |an die |mit dem |mit der |bei ihrem |an ihren |bei ihrer |den |die )(?:\w+ )?(?:kund(?:en|in|e)|versicherungsnehmer\w*|mitglied|vertragspartner\w*|kontoinhaber\w*|domaininhaber\w*|inhaber\w*|mieter\w*|gast|patient\w*|registrar|domain-?registr\w*|absender|betroffenen|provider|internetanbieter|mail-?anbieter|e-?mail-?anbieter|e-?mail-?provider|hoster|dienstanbieter)\b ! datenschutz",
            r"(?:ihrem|ihren|ihr) (?:e-?mail-?|mail-?|internet-?|domain-?)?(?:provider|anbieter|hoster|registrar|admin\w*|it-?dienstleister|dienstleister)\b{n}(?:klären|wenden|melden|kontaktieren|ansprechen|besprechen|nachfragen|beheben|lösen|prüfen lassen)",
            r"(?:wenden|melden) sie sich {few}(?:an|bei) {few}(?:provider|e-?mail-?anbieter|mail-?anbieter|registrar|hoster|internetanbieter|denic|nic\.at|switch\b|gericht|polizei|zivilgericht|schlichtung\w*|schiedsstelle|ombuds\w*|verbraucherzentrale|bezirksgericht)",
            r"untereinander (?:\w+ ){0,3}(?:klären|regeln|ausmachen|zu klären|einigen|aus\b|lösen|zu regeln|auszumachen|geklärt|verständigen)|(?:klären|regeln|einigen|machen) (?:\w+ ){0,5}untereinander|unter sich ausmachen|unter ihnen beiden|unter einander",
            r"(?:direkt|selbst|beide|bitte) {few}aus(?:machen|zumachen)\b|mach\w* (?:sie |du |ihr )?(?:das|es|dies) {few}(?:mit .{0,50}|unter .{0,30})aus\b|nichts? (?:damit )?zu tun & (?:untereinander|mit (?:dem|der) (?:mitglied|kund\w+|gast)\b)",
            r"(?:zivilrechtlich\w*|privatrechtlich\w*|bilateral\w*|private|rein private\w*|persönliche)\b{n}(?:angelegenheit|sache|frage|streit\w*|auseinandersetzung|klär\w*|problem|thema|weg\w*|konflikt|regel\w*)",
            r"zivilrechtsweg|zivilrechtlich|rechtsweg\b|privatsache|auf dem (?:ordentlichen )?rechtsweg|gerichtlich klären|gericht(?:lich)? (?:\w+ ){0,3}(?:klären|entscheiden|feststellen) ! wir werden",
            r"(?:halten|mischen) (?:wir |ich )?uns{n}(?:raus|heraus|nicht ein|neutral)|nicht (?:\w+ ){0,2}einmischen|nicht (?:\w+ ){0,3}(?:partei|schiedsrichter|schiedsstelle|schlichter|schlichtungsstelle|richter)\b|keine (?:schiedsstelle|partei|schlichtungsstelle|schiedsrichter)",
            r"(?:neutral bleiben|verhalten uns neutral|nicht partei ergreifen|keine partei ergreifen|keine stellung beziehen)",
            r"(?:können|wollen|kann|dürfen|vermögen|steht uns|ist uns|obliegt|maßen) .{0,60}\bnicht (?:\w+ ){0,2}(?:zu )?(?:beurteilen|entscheiden|feststellen|überprüfen|klären|nachprüfen|zu beurteilen|zu entscheiden|verifizieren|schlichten|urteilen)\b & (?:wem|wer|{addr}|inhaber\w*|recht|gehör\w*|eigentum\w*|berechtig\w*|domain|beiden|streit\w*|zugehörigkeit|postfach|rechtmäßig\w*|zusteht)",
            r"(?:wem|wer) (?:\w+ ){0,5}(?:{addr}|postfach|domain|{mail}) (?:\w+ ){0,3}(?:gehört|zusteht|besitzt|nutzen darf|zuzuordnen|recht hat|hat)\b .. (?:nicht|kein|außerhalb|sache|ihnen|anderswo)",
            r"nicht unsere? (?:aufgabe|sache|angelegenheit|baustelle|thema|zuständigkeit) & (?:wem|wer|gehör\w*|streit\w*|klär\w*|zu \w+|beid\w*)",
            r"(?:streit\w*|auseinandersetzung|konflikt|meinungsverschiedenheit|differenz|unstimmigkeit|eigentumsfrage|besitzfrage)\w*{n}(?:zwischen|um (?:die|eine|das)|mit|über) {few}(?:ihnen|{cust}|{addr}|postfach|domain|dritten|beiden|beteiligten|parteien|ihm|ihr)",
            r"(?:zwischen ihnen und|sache zwischen|angelegenheit zwischen|frage zwischen|thema zwischen) ! (?:vertrag|uns)\b",
            r"(?:domain|adress)\w*-?streit\w*|adresskonflikt|namensstreit",
            r"müssen sie {few}(?:selbst |direkt |bitte |schon )?{few}(?:mit|unter) {few}(?:{cust}|ihm|ihr|beiden|sich)\b",
            r"einig(?:en|t) (?:sie sich|euch)|(?:einigen|verständigen) sie sich|gütlich einigen",
        ),
        "refusal": (
            r"(?:ausschließlich|ausschliesslich|nur|allein|einzig|lediglich|alleine)\b{n}(?:vom|von|durch|der|die|dem|den|unser\w*|seitens|vertragspartner\w*|berechtigte\w*) {few}(?:{cust}|berechtigten?|selbst|vertragspartei){n}(?:änder|lösch|anpass|veranlass|beantrag|vornehm|vorgenommen|erfolg|erteil|widerruf|aktualisier|verfüg|beauftrag|gestell|entfern|anweis|bearbeit|geändert|gelöscht|korrigier|selbst|möglich|tun|bestimm|entscheid|mitteil|abänder|mutier|verlang|wünsch)\w*",
            r"{cust}{n}(?:selbst|persönlich|eigenhändig|höchstpersönlich|selber)\b{n}(?:änder|lösch|anpass|veranlass|beantrag|vornehm|vorgenommen|erfolg|entfern|widerruf|melden|mitteil|tun|wünsch|verlang|aktualisier|anruf|vorbei|komm|mach|sag|schreib|bescheid|auftrag)\w* & (?:nur|muss|müss\w*|kann|darf|solange|sofern|erst|ausschließlich|wenn|falls) ! (?:im|in der|über das) {few}{form}",
            r"(?:können|dürfen|werden|kann|darf|werde|möchten|wollen|vermag|vermögen)\b{n}(?:nicht|keine[nrs]?|kein|nichts|nix)\b{n}(?:{doing}|vor(?:zu)?nehmen|durchführen|entsprechen|nachkommen|weiterleiten|weitergeben|veranlassen|unternehmen|tätig werden|eingreifen|folgen|ausführen|umsetzen|vollziehen|ausrichten|herausgeben|folge leisten|stattgeben|dran drehen|daran ändern|machen|tun|akzeptieren|anerkennen) ! (?:auskunft|auskünfte|informationen|angaben|aussagen?|stellungnahme|details|finden|zuordnen|ausschließen|rückgängig|bearbeitungszeit) ! nur ihre",
            r"(?:nicht|keine[nrs]?|kein|nichts)\b{n}(?:{doing}|vornehmen|durchführen|entsprechen|nachkommen|weiterleiten|weitergeben|veranlassen|unternehmen|tätig werden|ausführen|machen|tun|ausrichten) (?:kann|können|dürfen|darf|werden|werde|wollen)\b ! (?:auskunft|auskünfte|finden|angaben|aussagen?|informationen|stellungnahme)",
            r"(?:{addr}|daten|ihr\w* (?:wunsch|bitte|anliegen|antrag|ersuchen|aufforderung|begehren|anfrage)){n}(?:nicht|keine\w*)\b{n}(?:geändert|gelöscht|entfernt|entsprochen|nachgekommen|stattgegeben|gefolgt|löschbar|änderbar|weitergeleitet|weitergegeben|möglich|berücksichtig\w*|anpassbar|entsprechen|nachkommen) ! mehr ! (?:finden|gefunden)",
            r"(?:eine )?(?:löschung|änderung|berichtigung|entfernung|sperrung|anpassung|korrektur|weitergabe|weiterleitung|bearbeitung|adressänderung|datenänderung|mutation|aktualisierung)\b{n}(?:nicht|keine\w*|ausgeschlossen|abgelehnt|unmöglich|verweigert|untersagt|unzulässig|scheidet|außerhalb|verwehrt|verboten) ! (?:mehr erforderlich|notwendig|erforderlich|nötig) ! rückgängig",
            r"(?:nicht möglich|unmöglich|ausgeschlossen|nicht vorgesehen|nicht gestattet|nicht erlaubt|nicht zulässig|nicht befugt|nicht berechtigt|keine befugnis|keine berechtigung|nicht ermächtigt|untersagt|nicht autorisiert|nicht bevollmächtigt) .. (?:zu {few})?(?:{doing}|löschung|änderung|weiter\w+|berichtigung|zu entfernen)",
            r"(?:nehmen|nimmt|führen|leiten|geben|löschen|ändern|entfernen|sperren|mutieren|bearbeiten) (?:wir|ich)\b{n}(?:nicht|keine\w*|nichts)\b ! (?:auskunft|auskünfte|informationen|daten an dritte|dritte|telefonisch)",
            r"^\W*(?:leider |sorry |nein |nee |tut mir leid )*(?:das|dies|so etwas) (?:geht|ist|wäre|dürfen|können|machen) (?:\w+ ){0,3}(?:nicht|unmöglich)\b(?: (?:möglich|machbar|erlaubt|zulässig|vorgesehen|umsetzbar|unser\w*))?(?! (?:passier\w*|vorkomm\w*|schön|gut|richtig|unser\w* absicht)) ! {at} ! finden ! sagen ! zuordnen ! zuständig ! {form}",
            r"(?:wir|ich) (?:ändern|ändere|löschen|lösche|entfernen|sperren|machen|leiten|geben|reichen|bearbeiten|veranlassen|unternehmen) (?:\w+ ){0,6}(?:nicht|nichts|nix|keine\w*)\b ! (?:auskunft|auskünfte|informationen|angaben|daten an dritte|fehler|unterschied) ! {gone} ! {at}",
            r"(?:weiterleitung|weitergabe|löschung|änderung|berichtigung|bearbeitung|sperrung|entfernung|korrektur)\b .. (?:erfolgt|findet|kommt|ist|wird|werden|nehmen wir) (?:\w+ ){0,3}(?:nicht|keinesfalls|ausgeschlossen)\b ! (?:mehr )?(?:erforderlich|notwendig|nötig) ! rückgängig ! abgeschlossen",
            r"hände{n}gebunden|gebundene hände|(?:mache|machen|lösche|ändere|tue) (?:ich|wir) (?:\w+ ){0,3}(?:nichts|nix)\b",
            r"(?:erst|nur|frühestens|nicht) .. (?:wenn|sobald|sofern|nachdem|falls|solange) .. (?:{cust}|er|sie|uns) .. (?:zustimmt|zugestimmt|zustimmen|beantragt|bestätigt|beauftragt|meldet|wünscht|einwilligt|mitteilt|veranlasst|vorlieg\w*|vorlegt|nachweis\w*|freigibt|widerruft|anweist|ändert|eingewilligt|einverstanden|erklärt)\b ! sie uns",
            r"ohne,? dass {few}(?:{cust}|er|sie) {few}(?:meldet|zustimmt|beantragt|bestätigt|einwilligt|will|weiß|beauftragt|sagt)",
            r"(?:ablehnen|abgelehnt|abschlägig\w*|ablehnend|zurückgewiesen|zurückweisen|lehnen .{0,60}\bab\b|weisen .{0,60}\bzurück|lehne .{0,40}\bab\b|verweiger\w+|abgewiesen)\b ! (?:zahlung|kredit|kreditkarte|bewerbung|spam|mailserver|annahme verweigert)",
            r"kein(?:e|en|erlei)?\b{n}(?:anlass|grund|veranlassung|handlungsbedarf|notwendigkeit|handhabe|rechtsgrundlage|anspruch|verpflichtung|pflicht)\b{n}(?:{doing}|tätig|handeln|zu \w+|besteh\w*|sehen|gegeben|dafür|für|auf|hierfür|hierzu)? ! meldung ! (?:zur|zu) (?:sorge|beunruhig\w*)",
            r"(?:sehen|sehe) (?:wir |ich )?{few}(?:keinen|keine|kein)\b{n}(?:anlass|grund|veranlassung|handlungsbedarf|notwendigkeit|möglichkeit|fehler|rechtsgrundlage|bedarf|verstoß)",
            r"sehen (?:wir )?uns{n}(?:außerstande|ausser stande|nicht in der lage|gezwungen abzulehnen)|nicht in der lage{n}(?:{doing}|weiter\w+|zu \w+)|außer\s?stande",
            r"{addr}{n}(?:bleibt|bleiben|verbleibt|belassen|beibehalten)\b{n}(?:gespeichert|hinterlegt|bestehen|unverändert|bei uns|im {sys}|wie|erhalten|so|vorerst|bis)",
            r"(?:bleibt|bleiben){n}{addr}{n}(?:gespeichert|hinterlegt|bestehen|unverändert|erhalten)",
            r"(?:belassen|lassen) (?:wir )?{few}{addr}{n}(?:unverändert|bestehen|so|wie)",
            r"wird{n}abgesehen|sehen (?:wir )?{few}von {few}(?:löschung|änderung|weiter\w+|korrektur|sperrung) {few}ab|davon absehen",
            r"(?:nicht|keine?) {few}(?:zur|zu einer) {few}(?:löschung|änderung|weitergabe|herausgabe|berichtigung) {few}(?:verpflichtet|berechtigt|befugt)|nicht {few}(?:verpflichtet|berechtigt|befugt|bereit|ermächtigt)\b{n}(?:zu|{doing})",
            r"(?:weder|nicht) {few}(?:löschen|ändern|entfernen|sperren|weiterleiten) (?:noch|oder)",
            r"(?:dritte\w*|unbefugte\w*|fremde\w*|außenstehende\w*|nicht-?kunden|nichtkunden|personen){n}(?:nicht|keine\w*)\b{n}(?:{doing}|vornehmen|veranlassen|beauftragen|bearbeite\w*|entgegen\w*|anweisungen)",
            r"(?:keine|nicht) {few}(?:anweisungen|aufträge|weisungen|wünsche|änderungswünsche){n}(?:dritter|von dritten|unbefugter|fremder|entgegen)",
            r"(?:auf|ohne) (?:\w+ )?(?:zuruf|antrag|auftrag|zustimmung|einwilligung|weisung|einverständnis|vollmacht|autorisierung|schriftliche\w* \w+){n}{cust}{n}(?:nicht|keine\w*|unmöglich|nichts)",
            r"ohne {few}(?:antrag|auftrag|zustimmung|einwilligung|weisung|einverständnis|unterschrift|autorisierung|freigabe|zutun|mitwirkung) {few}(?:{cust}|dessen|deren|seine|ihre){n}(?:{doing}|nichts|nicht|geht|passiert|machen|möglich)",
            r"(?:solange|erst wenn|sofern|bis|bevor|nur wenn|außer|es sei denn){n}(?:{cust}|er|sie) {few}(?:das |dies |uns |sich |es )?{few}(?:selbst|beantragt|zustimmt|zugestimmt|bestätigt|beauftragt|meldet|wünscht|einwilligt|mitteilt|veranlasst|widerruft|widerspricht|anweist|freigibt|ändert)\b",
            r"(?:leider|bedaure|bedauere|bedauern) {few}(?:nichts|nicht viel) {few}(?:machen|tun|unternehmen|ausrichten|ändern|zu machen)|(?:kann|können) (?:\w+ ){0,4}(?:nichts|nix|nicht viel) (?:machen|tun|ändern|unternehmen)|(?:nichts|nix) zu machen|(?:kann|können) da (?:nichts|nix)",
            r"(?:betrachten|ignorieren|löschen) sie {few}(?:diese |die |unsere )?{few}(?:einfach|als gegenstandslos)|(?:einfach|bitte) (?:ignorieren|nicht beachten)|ignorieren sie",
            r"(?:liegt|lieg\w+|fällt) {few}nicht (?:bei uns|in unser\w+ (?:verantwortung|macht|hand|händen|ermessen))|kein fehler (?:unsererseits|von uns|in unserem)|nicht unser (?:fehler|problem|verschulden)|kein verschulden|ihr problem\b",
            r"nicht {few}(?:weiterverfolgt|weiterverfolgen|weiter verfolgen|weiter bearbeite\w*|weiterbearbeite\w*|nachgehen|reagieren|gehör schenken|zu bearbeiten)\b",
            r"(?:aufbewahrungsfrist\w*|aufbewahrungspflicht\w*|gesetzlich\w* (?:frist\w*|pflicht\w*)|handelsrecht\w*|steuerrecht\w*){n}(?:nicht|erst nach|hindern|entgegen|verbiet\w*|lösch\w*|aufbewahr\w*)",
            r"(?:dauerhaft|zwingend|technisch|systembedingt|systemseitig|programmbedingt) {few}(?:nicht|keine\w*|unmöglich) (?:\w+ ){0,3}(?:{doing}|möglich|vorgesehen|machbar|umsetzbar)",
            r"pflichtfeld",
        ),
        "no_info_privacy": (
            r"(?:aus|wegen|auf\s?grund|aufgrund)(?: \w+){0,3} (?:datenschutz\w*|datenschutzrechtlich\w*(?: gründen)?|dsgvo|dsg|vertraulichkeit\w*|gründen der (?:vertraulichkeit|diskretion|verschwiegenheit)|gründen des datenschutzes|geheimhaltung\w*|diskretion\w*|persönlichkeitsschutz\w*|schweigepflicht\w*|verschwiegenheit\w*){n}(?:keine?\w*|nicht\w*|nichts|verwehrt|untersagt|verboten|leider|unmöglich|weder)\b ! (?:lösch|änder|korrigier|weiterleiten)\w*",
            r"(?:keine?\w*|nicht\w*|nichts|untersagt|verwehrt|verboten|weder)\b{n}(?:aus|wegen|auf\s?grund|aufgrund) {few}(?:datenschutz\w*|vertraulichkeit\w*|schweigepflicht|diskretion\w*|verschwiegenheit\w*|bankgeheimnis\w*|persönlichkeitsschutz\w*)",
            r"datenschutz(?:es|recht\w*|grundverordnung|gesetz\w*|bestimmungen|vorgaben|vorschriften|regeln|gründe\w*|technisch\w*)?\b{n}(?:verbiete\w*|untersag\w*|lässt .{0,30} nicht zu|lassen .{0,40} nicht zu|erlaub\w* .{0,30}(?:nicht|keine)|gestatte\w* .{0,40}(?:nicht|keine)|hinder\w*|steht .{0,20} entgegen|stehen .{0,20} entgegen|verwehr\w*)",
            r"(?:bankgeheimnis\w*|bankkundengeheimnis\w*|schweigepflicht\w*|verschwiegenheit\w*|briefgeheimnis\w*|sozialgeheimnis\w*|steuergeheimnis\w*|amtsgeheimnis\w*|berufsgeheimnis\w*|arztgeheimnis\w*|patientengeheimnis\w*|mandatsgeheimnis\w*|anwaltsgeheimnis\w*|fernmeldegeheimnis\w*|versicherungsgeheimnis\w*|datengeheimnis\w*|geheimhaltungspflicht\w*|diskretionspflicht\w*|amtsverschwiegenheit\w*|vertraulichkeitspflicht\w*|adoptionsgeheimnis) ! unterzeich ! unterschr ! erklärung",
            r"weder bestätigen noch|nicht (?:bestätigen|dementieren) (?:oder|noch) (?:verneinen|dementieren|bestätigen)|nicht (?:einmal )?(?:bestätigen|sagen|mitteilen)\W+ob",
            r"keine(?:rlei)? (?:weiter\w+ |näher\w+ |inhaltlich\w+ |personenbezogen\w+ |konkret\w+ )?(?:auskünfte|auskunft|informationen|angaben|details|stellungnahme|infos?|einzelheiten|daten)\b{n}(?:geben|erteilen|machen|möglich|dürfen|mitteilen|herausgeben|erteilt|gegeben|abgeben|weitergeben|preisgeben|offenlegen|herausgegeben|nennen|bekannt) ! (?:gefunden|finden) ! telefonisch ! benötig",
            r"(?:geben|erteilen|machen|gebe|erteile|erhalten|bekommen) (?:wir|ich|sie|dritte|unbefugte|außenstehende)?\s?{few}(?:keine\w*|nicht)\b {few}(?:auskunft|auskünfte|angaben|informationen|aussagen?|stellungnahmen?|details)\b ! {at} ! benötig\w* ! telefonisch\w*",
            r"(?:dürfen|können|darf|kann)\b{n}(?:keine\w*|nicht\w*|nichts)\b{n}(?:auskunft|auskünfte|mitteilen|sagen|äußern|preisgeben|offenlegen|herausgeben|verraten|informationen geben|angaben machen|stellungnahme|näher eingehen|details) ! finden ! (?:genau|sicher|noch nicht) sagen ! bis wann",
            r"(?:auskunft|auskünfte|informationen|angaben|einzelheiten){n}(?:nur|ausschließlich|lediglich|allein){n}(?:an|gegenüber|dem|der|den) {few}{cust}",
            r"(?:auskunft|auskünfte) {few}(?:an dritte|gegenüber dritten|dritten|an unbefugte|an nicht){n}(?:nicht|keine|untersagt|unzulässig|nie)",
            r"(?:dritten|unbefugten|außenstehenden|nichtkunden|fremden|dritte) (?:gegenüber )?{few}(?:keine|nicht){n}(?:auskunft|auskünfte|informationen|angaben|äußern)",
            r"(?:keine|nicht) {few}(?:auskunft|auskünfte|informationen|angaben|daten|details) {few}(?:an|gegenüber) (?:dritte|unbefugte|außenstehende|personen)\w*",
            r"(?:unterliegen|unterliegt|unterliege|verpflichtet){n}(?:vertraulichkeit|verschwiegenheit|geheimhaltung|schweigepflicht|diskretion|datenschutz)\w* ! sie sich",
            r"um verständnis{n}dass{n}(?:keine|nicht){n}(?:auskunft|auskünfte|informationen|details|äußern|mitteilen)",
        ),
        "asks_phone": (
            r"(?:nennen|nenne|teilen|geben|gib|schicken|hinterlassen|senden|mailen|verraten|sagen|schreiben|übermitteln|lassen) (?:sie|du|uns|mir|doch|bitte)\b{n}(?:{phone}|nummer\b){n}? ! (?:kunden|bestell|vertrags|ticket|vorgangs|rechnungs|sendungs)-?nummer ! {phonex}",
            r"(?:ihre|deine|eine) (?:\w+ ){0,3}(?:telefonnummer|rufnummer|handynummer|mobilnummer|mobil-?nr|tel\.?-?nr|nummer|durchwahl|natelnummer|festnetznummer|rückrufnummer)\b{n}(?:mitteilen|nennen|angeben|geben|schicken|durchgeben|zukommen|hinterlassen|senden|mailen|für|unter|damit|an\b|mitzuteilen|anzugeben|übermitteln|verraten|wo) ! {phonex} ! (?:kunden|bestell|vertrags)nummer",
            r"(?:bräuchten?|brauchen?|benötig\w+|fehlt|hätten? gern\w*|bitte|bitten um|erbitten|um) {few}(?:telefonnummer|rufnummer|handynummer|mobilnummer|tel\.?-?nr|natelnummer|rückrufnummer|telefonische erreichbarkeit|kontaktnummer|telefonkontakt)\b ! {phonex}",
            r"(?:unter|auf) welcher (?:\w+ ){0,2}(?:{phone}|nummer)|wie lautet {few}(?:{phone}|nummer)|welche (?:telefon|ruf|handy)nummer",
            r"(?:um|bitte|bitten|erbitten|wünsch\w*) {few}(?:rückruf|anruf|telefonische\w* (?:kontakt\w*|rückmeldung|rücksprache|klärung))\b ! {phonex}",
            r"(?:telefonisch|per telefon|am telefon|fernmündlich|telefonat|anruf\w*){n}(?:nicht|ohne|niemand|vergeblich|erfolglos|leider)\b{n}(?:erreich\w*|erfolg|antreffen|angetroffen|erwischt|durchgekommen|geglückt|sprechen)",
            r"(?:vergeblich|mehrfach|mehrmals|bereits|schon|zweimal|dreimal|erfolglos|versucht){n}(?:anzurufen|telefonisch|zu erreichen|angerufen|anrufversuch\w*) ! per mail zu erreichen ! {phonex}",
            r"(?:sie|dich) {few}(?:telefonisch|unter {few}nummer) {few}(?:nicht|leider) {few}(?:erreich\w*|antreffen|angetroffen)",
            r"(?:rufen|ruf|läuten|klingeln|telefonieren) (?:sie )?(?:\w+ ){0,5}(?:an|durch|zurück|retour)\b ! {phonex}",
            r"(?:rufen|melden|kontaktieren) sie (?:\w+ ){0,4}(?:telefonisch|unter (?:\w+ )?(?:{phone}|nummer|\+?\d|der 0))|(?:wenden|melden) {few}telefonisch ! {phonex}",
            r"(?:telefonisch|am telefon|per telefon|fernmündlich|mündlich|im gespräch|telefonat|telefonischen? gespräch){n}(?:klären|besprechen|lösen|abstimmen|erläutern|abklären|durchgehen|besser|einfacher|schneller|aufnehmen|zu klären|unterhalten|sprechen) ! {phonex}",
            r"(?:kurz |mal |einmal |gern |gerne )*(?:durchrufen|durchklingeln|durchläuten|anläuten|zurückrufen|rückrufen|anrufen|zurück rufen|anzurufen|telefonieren)\b ! {phonex} ! nachricht ! (?:selbst|selber|schon selbst) anrufen ! (?:{cust}|er|der) (?:\w+ ){0,4}anruf\w*",
            r"(?:wann|wie|zu welch\w+|wo) .{0,50}(?:telefonisch|anrufen|zurückrufen|erreichbar|ans telefon|sprechen|am besten erreichen|zu erreichen)\b ! {phonex} ! öffnungszeit",
            r"(?:rufe|rufen) (?:ich |wir )?sie {few}(?:an|zurück)\b ! sie uns",
            r"(?:melden|melde|setze|setzen) {few}(?:mich|uns) {few}(?:telefonisch|fernmündlich)",
            r"(?:haben|gibt es|hätten) (?:sie|es)?{n}(?:{phone}|nummer).{0,40}\?",
            r"telefonnummer\b.{0,30}\?$",
            r"(?:unsere|die) (?:\w+ )?hotline{n}(?:anrufen|erreich|wenden|wählen|helfen|hilft)|(?:anruf|hotline|servicenummer){n}(?:genügt|reicht|wählen|kontaktieren) ! {phonex}",
        ),
        "asks_id": (
            r"(?:nennen|teilen|geben|senden|schicken|übermitteln|mailen|übersenden|reichen|legen|fügen|laden|halten|weisen|faxen) sie{n}{id} ! {idx}",
            r"{ask}{n}{id} ! {idx}",
            r"{id}{n}(?:nennen|mitteilen|angeben|senden|schicken|übermitteln|mitzuteilen|anzugeben|nachreichen|benötig\w*|brauch\w*|erforderlich|notwendig|nötig|zukommen|vorlegen|vorweisen|beilegen|bei(?:zu)?fügen|einreichen|zusenden|hochladen|durchgeben|zwingend|verlangen|verlangt|einsenden|nachweisen|ein(?:zu)?senden|vorzulegen|mitschicken|erbeten|fehlt|fehlen|lautet)\b ! {idx}",
            r"(?:gegen|nach|erst nach|nur nach|ohne|mit|um|unter) (?:vorlage|angabe|nennung|zusendung|übersendung|einsendung|einreichung|vorweis\w*|erhalt|übermittlung)\b{n}{id} ! {idx}",
            r"(?:kopie|abbildung|scan|foto) {few}{id} ! {idx}",
            r"(?:auszuweisen|zu identifizieren|zu legitimieren|legitimieren|ausweisen)\b & (?:sie|sich)\b ! können wir",
            r"wie (?:lautet|ist|lauten) (?:\w+ ){0,3}(?:ihre?|dein\w*|die) (?:\w+ )?{id}|welche {id}",
            r"ohne {few}{id}{n}(?:nicht|kein\w*|leider|unmöglich) ! {idx}",
            r"(?:identifizier\w*|legitimier\w*|authentifizier\w*|ausweisen|verifizier\w*) sie sich|sich {few}(?:identifizier|legitimier|authentifizier|ausweis|verifizier)\w* ! personalausweis ! bringen",
            r"sie (?:\w+ ){0,4}(?:identifizieren|legitimieren|authentifizieren|verifizieren)\b ! können sich",
            r"(?:ihre|deine|die|eine) (?:\w+ )?(?:identität|identifizierung|identifikation|legitimation|legitimierung|legitimationsprüfung|authentifizierung|berechtigung){n}(?:prüfen|überprüfen|feststellen|nachweisen|verifizieren|bestätigen|sicherstellen|zweifelsfrei|belegen|erforderlich|notwendig|festzustellen|zu prüfen|nachzuweisen|benötig\w*|klären|abgleichen|erforderl\w*|durchführen) ! e-?mail-?passwort",
            r"(?:identitätsnachweis|identitätsprüfung|identitätsfeststellung|legitimationsnachweis|legitimationsprüfung|eigentumsnachweis|inhabernachweis|inhaberschaft\w*|berechtigungsnachweis|nutzungsnachweis)\w* ! {idx}",
            r"(?:weisen|beweisen|belegen|legen) sie{n}(?:nach|dass|beleg|dar\b|inhaber|domain|vor)\b ! {idx}",
            r"(?:nachweis\w*|beleg|belege|bestätigung|auszug|bescheinigung|beweis\w*|dokument\w*|unterlagen)\b .. (?:inhaber|eigentum|eigentümer|besitz\w*|domain|gehör\w*|whois|registr\w*|berechtig\w*|rechtmäßig\w*|provider\w*|verfügungs\w*|zugriff|ihnen zusteht)\w* & (?:{ask}|{doc}|dass|können|wie)",
            r"(?:belegen|beweisen|nachweisen|nachzuweisen|glaubhaft machen|zu belegen|zu beweisen|nachgewiesen|belegt) .. (?:inhaber|eigentümer|domain|{addr}|postfach|gehör|ihre|berechtigt) & sie",
            r"(?:inhaber|eigentümer|domain|{addr}|postfach|gehör\w*|berechtigt){n}(?:belegen|beweisen|nachweisen|nachzuweisen|glaubhaft machen|belegt|nachgewiesen) & (?:sie|ihnen|bitte|können|müss\w*)",
            r"(?:woher|wie) (?:wissen|können) wir .{0,40}(?:sie|ihnen) .{0,60}(?:sind|wirklich|tatsächlich|gehör|sicher|inhaber|berechtigt)",
            r"wer sind sie (?:überhaupt|eigentlich|denn|genau)|in welch\w+ (?:verhältnis|beziehung|eigenschaft) .. sie",
            r"(?:daten|datenschutz|sicherheits)?abgleich\b{n}(?:benötig|brauch|nennen|teilen|bitte|folgend)\w* ! termin",
            r"(?:sicherheitsfrage|sicherheitsabfrage|sicherheitsgründen){n}(?:beantwort\w*|{id}|vollständig\w* (?:namen?|anschrift)|legitim\w*)",
            r"(?:vollständig\w*|vollen) (?:namen?|anschrift|adresse) (?:\w+ ){0,3}(?:und|sowie) {few}{id}",
            r"(?:video-?ident|post-?ident|ident-?verfahren|id-?check|ausweiskopie|kopie {few}ausweis\w*|ausweisdokument\w*|pass-?kopie) ! {idx}",
        ),
        "asks_portal": (
            r"(?:nutzen|benutzen|verwenden|benützen|füllen|nehmen|gebrauchen|wählen|besuchen|öffnen|rufen|bedienen) sie{n}{form} ! {portx}",
            r"(?:nutze|nutz|benutze|verwende|geh|klick|log)\b{n}{form} ! {portx}",
            r"(?:ausschließlich|ausschliesslich|nur|bitte|lediglich|einzig|allein|direkt|bequem|einfach|jederzeit|selbst|künftig|am (?:besten|schnellsten|einfachsten)){n}(?:über|per|via|mit|mittels|im|in der|in ihrem|auf|mithilfe|durch) {few}{form} ! {portx}",
            r"(?:über|per|via|mittels|im|in der|in ihrem|mithilfe|mit hilfe|durch|auf|unter) (?:\w+ ){0,4}{form}{n}(?:ausfüllen|verwenden|nutzen|einreichen|stellen|melden|bearbeite\w*|ändern|anpassen|löschen|vornehmen|erfassen|mitteilen|einzureichen|zu stellen|entgegen\w*|angenommen|senden|übermitteln|absenden|abgeben|möglich|erledigen|verwalten|pflegen|aktualisier\w*|hinterlegen|hochladen|erstellen|anlegen|eröffnen|kontaktieren|erreichen|wenden|an uns|selbst) ! {portx}",
            r"{form}{n}(?:ausfüllen|verwenden|nutzen|auszufüllen|zu nutzen|zu verwenden|ausgefüllt|benutzen|zu benutzen|einreichen|benützen|herunterladen|absenden)\b ! {portx}",
            r"(?:das|unser|ein|folgendes|nachstehendes|verlinktes|entsprechendes) (?:\w+ ){0,2}\w*formular{n}(?:zu finden|finden|unter|auf|hier|bereit|verfügung|benötig\w*|notwendig|erforderlich|zwingend|ausfüllen) ! {portx}",
            r"(?:loggen|einloggen|melden|registrieren|anmelden|logg|log) (?:sie )?(?:sich|dich|euch)\b{n}(?:ein\b|an\b|mit\b|im\b|in\b|auf\b|unter|{form}|konto|passwort|zugangsdaten) ! {portx} ! (?:bei uns|bei mir|beim|bei der|bei unser\w*|newsletter)",
            r"(?:einloggen|eingeloggt|einzuloggen|anzumelden|registrieren sie sich|zu registrieren)\b ! {portx} ! e-?mail-?passwort",
            r"(?:anmelden|einloggen|anmeldung|login|log-?in|registrierung){n}(?:{form}|konto|bereich|zugangsdaten|benutzer\w*|erforderlich|notwendig|portal) ! {portx}",
            r"(?:anmelden|einloggen|registrieren|einzuloggen|anzumelden)\b & (?:müssen|musst|muss|zuerst|zunächst|vorher|erst|bitte|können sie|kannst du|einfach) ! {portx} ! {news} ! kurs ! (?:bei|beim) (?:uns|mir|der|dem)",
            r"(?:support|service|kunden)?-?(?:anfrage|ticket|fall)\b{n}?(?:eröffnen|erstellen|anlegen|stellen|erfassen)\b & (?:bitte|müssen|musst|können sie|kannst|dort|portal|konto|zuerst|online|webseite) ! {portx}",
            r"(?:selbst|eigenständig|selbstständig|selber|jederzeit|online|direkt){n}(?:im|in der|in ihrem|über|auf|unter) {few}(?:{form}|mein konto|profil|einstellungen|persönlichen? bereich){n}? ! {portx}",
            r"(?:in|unter|im|auf|über) (?:ihrem|ihren|deinem|deinen|ihre|mein|meine|dem|den|der|ihr) (?:\w+ )?(?:konto|account|profil|einstellungen|kundenkonto|nutzerkonto|kontoeinstellungen|profileinstellungen|kundenprofil){n}(?:ändern|löschen|anpassen|entfernen|aktualisieren|verwalten|hinterlegen|selbst|vornehmen|abmelden|gehen) ! haben wir ! wir haben ! {portx}",
            r"(?:mein konto|meine daten|persönliche daten|mein profil|profil bearbeiten|kontoeinstellungen|kundenprofil)\b{n}(?:ändern|anpassen|löschen|klicken|gehen|auswählen|unter|wählen|entfernen|aktualisier\w*)",
            r"passwort (?:vergessen|zurücksetzen)|zugang zurücksetzen|zugangsdaten zurücksetzen",
            r"(?:anfragen?|anliegen|mitteilungen|meldungen|anträge|nachrichten|änderungen|beschwerden|reklamationen|e-?mails?){n}(?:nur|ausschließlich|ausschliesslich|lediglich|nicht mehr|nicht){n}{form}",
            r"(?:anfragen?|anliegen|mitteilungen|meldungen|anträge|support)\b{n}(?:per e-?mail|via e-?mail|per mail|auf diesem weg|schriftlich){n}(?:nicht|keine|nicht mehr|leider)\b",
            r"(?:eröffnen|erstellen|öffnen|legen|erfassen|anlegen) sie{n}(?:\w*ticket|support-?anfrage|service-?request|fall|konto|vorgang|störungsmeldung)\b ! {portx}",
            r"(?:hilfe|support|unterstützung|antwort|antworten|ansprechpartner|beratung)\b{n}(?:bekommst|erhältst|findest|bekommen|erhalten|finden|gibt es|gibt's)\b{n}(?:chat|app|{form}) ! {portx}",
            r"(?:chatbot|live-?chat|digitale\w* assistent\w*|virtuelle\w* assistent\w*|whatsapp){n}(?:helfen|hilft|nutzen|verfügung|erreichen|wenden|rund um|fragen|starten|gern\w*) ! fragen zu ihrer",
            r"(?:auf unserer|über unsere|auf der|unter unserer) (?:web-?seite|home-?page|internetseite|web-?site)\b{n}(?:melden|einreichen|formular\w*|ausfüllen|eingeben|stellen|erfassen|kontakt aufnehmen) ! {portx}",
            r"(?:laden|installieren|nutzen|öffnen) sie{n}\w*app\b{n}(?:melden|anliegen|ändern|herunter|dort|anfrage|um) ! fernwartung ! teamviewer ! anydesk",
        ),
        "asks_details": (
            r"(?:an|auf|für|zu|über|mit|um|von|unter|in) welche[rmns]? .. (?:{addr}|{mail}|postfach|nachricht\w*|absender\w*|vorgang|fall|auftrag|bestellung|sendung|vertrag|account|konto|liegenschaft|objekt|filiale|abteilung|schreiben|rechnung|kunde\w*|patient\w*|termin|daten|person|konkret|genau|handelt) ! zuständig",
            r"welche[rmns]? (?:\w+ ){0,3}(?:{addr}|{mail}|nachricht(?:en)?|vorgangsnummer|sendungsnummer|bestellnummer|rechnungsnummer|absender\w*|betreff|daten|kunde\w*|patient\w*|vorgang|bestellung|rechnung|newsletter|schreiben|dokumente?|unterlagen)\b .. (?:betroffen|meinen|gemeint|genau|denn|handelt|geht|haben|ging|gelöscht|erhalten|bekommen|stand|konkret|wir|löschen|sollen|ist|war|sie|ging's|drin|entfernen) ! {detx}",
            r"wann (?:genau |denn |etwa |ungefähr |und |haben |kam |ist |wurde |ging |war )|zu welche[mnr] (?:zeitpunkt|zeit|uhrzeit|datum)|an welche[mn] (?:tag|datum)|(?:um|von) wie viel uhr ! {detx} ! telefon ! erreich ! erreichbar",
            r"um welche[nrsm]? (?:\w+ ){0,3}(?:{cust}|vorgang|auftrag|sendung|mail|e-mail|bestellung|vertrag|person|fall|rechnung|adresse|nachricht|schreiben|dokument|account|daten|angelegenheit|objekt|konto|termin|handelt)\b",
            r"(?:worum|um was|wovon|auf was|worauf) (?:geht|handelt|ging|es|beziehen|bezieht|genau|sprechen)\b",
            r"{sendme}{n}(?:{mail}|nachricht(?:en)?|screenshot\w*|kopfzeilen|header\w*|original\w*|bildschirmfoto\w*|bildschirmkopie|kopie|anhang|mailkopf|quelltext|weitergeleitet\w*|schreiben|dokument\w*|beleg\w*|eml|fragliche\w*|betreffende\w*|print-?screen|ausdruck|beispiel\w*|foto) ! {detx} ! {trash}",
            r"(?:{mail}|nachricht(?:en)?|screenshots?|kopfzeilen|header|original\w*|bildschirmfotos?|bildschirmkopie|kopie|mailkopf|schreiben|sie|diese|quelltext|eml|beispiel|betreffende\w*)\b{n}(?:weiterleiten|weiterzuleiten|zusenden|zuzusenden|zukommen|mitschicken|mitzuschicken|schicken|zuschicken|zuzuschicken|übersenden|übermitteln|anhängen|anfügen|beifügen|beilegen|senden|forwarden|retournieren|zurücksenden|nochmals senden|hochladen|zurückschicken|bereitstellen|zur verfügung stellen|schickst|sendest|sehen) & (?:bitte|können|könnten|könntest|kannst|würden|sie|bräucht\w*|brauch\w*|benötig\w*|sofern|falls|magst|mögen|wären|dankbar|um|mal) ! {detx} ! {trash}",
            r"{sendme}{n}(?:uns|mir|an mich|an uns|mal|nochmals?|bitte){n}(?:weiter|zu|her|rüber)\b ! {detx} ! {dpo}",
            r"(?:nähere|weitere|genauere|folgende|zusätzliche|ein paar|mehr|einige|konkrete|konkretere|präzisere|ergänzende|detailliertere|fehlende|noch)\w* (?:angaben|informationen|details|infos?|hinweise|daten|einzelheiten|anhaltspunkte|eckdaten)\b & (?:{ask}|benötig\w*|brauch\w*|bräucht\w*|könn\w*|würd\w*|ohne|nötig|helfen) ! (?:finden sie|erhalten sie|unter http|unter www|geben wir|auf unserer|zum datenschutz|zu unser\w*|zur verarbeitung) ! (?:keine|keinerlei) ! {detx}",
            r"{ask}{n}(?:{addr}|datum|absender\w*|uhrzeit|zeitpunkt|message-?id|betreff\w*|aktenzeichen|eckdaten|(?:vorgangs|ticket|sendungs|auftrags|bestell|referenz|rechnungs|fall|geschäfts|dossier|schaden|buchungs)-?(?:nummer|nr|zeichen)|versanddatum|empfangsdatum|header\w*|kopfzeilen|mailkopf|details|wortlaut|hintergründe|genaue\w*) ! {detx} ! {addr} .. {gone}",
            r"(?:{addr}|datum|absender\w*|uhrzeit|zeitpunkt|message-?id|betreff\w*|aktenzeichen|(?:vorgangs|ticket|sendungs|auftrags|bestell|referenz|rechnungs|fall|geschäfts|schaden|buchungs)-?(?:nummer|nr|zeichen)|header\w*|kopfzeilen|mailkopf){n}(?:nennen|mitteilen|angeben|mitzuteilen|anzugeben|durchgeben|nachreichen|zukommen lassen|senden|schicken|aufschreiben|benötigt|brauchen|bräuchten|benötigen|hilfreich|schreiben)\b ! {detx} ! (?:ihre|künftig|neue) (?:neue )?(?:kunden|e-?mail)",
            r"(?:von wem|von welche[mnr]|wer hat|wer (?:von|aus|bei)|von wo|woher|wie oft|wie\s?viele?|seit wann|inwiefern|was genau|was für|welche genau|welcher genau|welches genau|wo genau|wie lange)\b.{0,90}\? ! {detx} ! woher wissen",
            r"(?:was|wen|wie|welche\w*|wem) (?:\w+ ){0,3}(?:meinen|meinst|meinten) sie|was {few}(?:gemeint|stand|steht|drin)\b.{0,50}\?|können (?:ihr|deine) {few}(?:nicht|leider) {few}(?:zuordnen|einordnen) .. (?:bitte|angab|nennen|teilen|schicken)",
            r"(?:konkretisieren|präzisieren|spezifizieren|erläutern|näher beschreiben|näher ausführen|genauer beschreiben|schildern|umschreiben|genauer erklären|eingrenzen) (?:sie)?|(?:um|bitte um) {few}(?:konkretisierung|präzisierung|erläuterung|schilderung|ergänzung|klarstellung)\b",
            r"(?:erläutern|beschreiben|schildern|erklären|präzisieren|konkretisieren|spezifizieren) sie\b",
            r"(?:hilfreich|hilft uns|helfen|hilfe|dienlich|bräuchten?|brauchen|benötigen){n}(?:wenn|falls) sie{n}(?:{mail}|datum|absender|{addr}|betreff|angaben|mitteilen|nennen|schicken|senden|weiterleiten|uhrzeit|screenshot) ! {detx}",
            r"(?:haben|hätten|gibt|gäbe|besitzen|steht|stand|verfügen) (?:sie|es|du|da|dort)\b{n}(?:vorgangsnummer|referenz\w*|aktenzeichen|header|message|datum|screenshot|ticketnummer|bestellnummer|kopie|original\w*|betreff\w*|absender\w*|beispiel|name\w*|kunde\w*|rechnungsnummer|mail noch|nachricht noch).{0,60}\?",
            r"(?:geht|ging|handelt|betrifft){n}(?:es|das|sich|dies) (?:\w+ ){0,4}(?:um|bei|an)\b.{0,60}\b(?:oder|um welche|welche\w*)\b.{0,60}\?",
            r"(?:dazu|hierzu|hierfür|dafür|zur (?:klärung|prüfung|bearbeitung|zuordnung|recherche|nachverfolgung|aufklärung)|um das zu prüfen){n}(?:benötig\w*|brauch\w*|bräucht\w*|bitte|fehlen|fehlt|teilen|nennen|erbitten|bitten){n}(?:sie|uns|wir|ich|noch|folgend|die|den|das|um) ! {id} ! {phone} ! {detx} ! {form} ! (?:geduld|zeit|etwas) ! (?:zu löschen|löschen)",
            r"(?:bitte|gerne?) {few}(?:mit )?(?:angabe|angaben) (?:von|der|des|zu|zum|zur|über)\b ! (?:zahl|überweis)\w* ! {detx} ! bei rückfragen",
            r"(?:wer|wie viele personen|welche personen){n}(?:zugriff|zugang|gelesen|mitgelesen|einsicht|einsehen)\b.{0,60}\?",
        ),
        "ask_hit_address": (
            r"(?:an |auf |unter |um )?welche[rmns]? .. (?:{addr}|postfach|mail-?adr)",
            r"(?:betroffene|falsche|empfangs|empfänger|genaue|betreffende|fragliche|besagte|zu löschende|angeschriebene|vollständige|konkrete)\w* (?:\w+ ){0,3}{addr}",
            r"{addr}{n}(?:nennen|mitteilen|angeben|mitzuteilen|anzugeben|durchgeben|betroffen|schreiben|zu löschen|gelöscht werden|löschen sollen)",
            r"wohin|an wen {few}(?:ging|adressiert|gerichtet)|empfängeradresse|zieladresse",
        ),
        "ask_sender": (
            r"absender\w*|von (?:wem|welche[rmn]|wo|wo aus)\b|wer (?:\w+ ){0,3}(?:geschickt|geschrieben|gesendet|versandt|verschickt)|welche[rs]? (?:abteilung|filiale|mitarbeiter\w*|stelle|kolleg\w*|sachbearbeiter\w*|system)",
            r"von uns {few}(?:adresse|absender)",
        ),
        "ask_time": (
            r"wann\b(?! sie (?:erreichbar|zu erreichen))|zeitpunkt|uhrzeit|\w*datum\b|an welche[mn] tag|wie viel uhr",
        ),
        "ask_message_id": (r"message-?id|nachrichten-?id|mail-?id\b",),
        "ask_headers": (r"\w*header\w*|kopfzeilen|mailkopf|e-?mail-?kopf|internetkopf\w*|quelltext|eml\b|kopfdaten",),
        "ask_code": (
            r"(?:vorgangs|ticket|sendungs|auftrags|bestell|referenz|rechnungs|fall|geschäfts|dossier|schaden|buchungs|beleg)-?(?:nummer|nr|zeichen|id)|aktenzeichen|betreff\w*|geschäftszeichen|referenz\b|welche[rmns]? (?:bestellung|auftrag|vorgang|rechnung|sendung)",
        ),
        "ask_count": (r"wie\s?viele?\b|anzahl|wie oft|wie häufig|mehrere|einmalig",),
        "ask_since": (r"seit wann|wie lange|seit welche[mnr]",),
        "ask_customer_name": (
            r"um welche[nrsm]? .. {cust}|(?:für|zu|von|über) welche[nrsm]? {few}{cust} ! absender ! (?:keine|nicht|ohne|keinen)\b",
            r"name\w*{n}(?:{cust}|person|betroffen|versicherte)|welche[rnms]? (?:\w+ )?{cust} ! absender ! (?:keine|nicht|ohne|keinen)\b",
            r"(?:kunden|patienten|mieter|mitglieds|mitglieder|versicherten|gäste)-?(?:name\w*|nummer|daten|nr)|auf welchen namen|wessen|name auf der|namentlich|wie (?:heißt|heisst)|welcher name|welchen namen ! (?:keine|nicht|ohne|keinen)\b",
            r"um wen\b|für wen\b|über wen\b|an wen .. gerichtet|wer .. (?:kunde|kundin|empfänger)|zu wem\b|wen (?:\w+ )?(?:betrifft|meinen)|wer (?:ist )?(?:denn )?(?:im|in der) (?:anrede|mail) ! (?:keine|nicht|ohne|keinen)\b",
        ),
        "ask_original": (
            r"(?:weiterleiten|weiterzuleiten|zusenden|zuzusenden|zukommen lassen|mitschicken|zuschicken|zuzuschicken|anhängen|anfügen|übersenden|einreichen|forwarden|retournieren|zurücksenden|zurückschicken|beifügen|hochladen|leiten sie|leite\b|leitest) ! (?:keine|nicht|ohne|keinen)\b",
            r"screenshot|bildschirm(?:foto|kopie)|anhang|anhänge|original|kopie|print-?screen|ausdruck|wortlaut|eml\b|foto\b|(?:schicken|senden|schick|mailen) (?:sie )?(?:\w+ ){0,5}(?:{mail}|nachricht\w*|schreiben)\b(?! .. {at})|was (?:genau )?(?:stand|steht|enthielt|war)|(?:{mail}|nachricht\w*) (?:\w+ ){0,4}(?:schicken|senden|zeigen|sehen) ! (?:keine|nicht|ohne|keinen)\b",
        ),
        "ask_other": (
            r"wer {few}(?:zugriff|zugang|mitgelesen|gelesen|einsicht)|geöffnet|gelesen\b|weitere personen|dritte\w*|welche (?:daten|dokumente|unterlagen|informationen|inhalte)|welcher art|anschrift|postanschrift|adresse für|warum|wieso|weshalb|was genau|hintergr|schildern|erläutern|beschreiben|konkretisier|präzisier ! (?:keine|nicht|ohne|keinen)\b",
        ),
        "asks_deletion_confirmation": (
            r"(?:bitte|bitten|ersuchen|fordern|ersucht|gebeten|aufgefordert|auffordern|dankbar|möchten|möchte){n}(?:{trash}) ! {trashx}",
            r"(?:bitte|bitten|ersuchen|fordern|ersucht|gebeten|aufgefordert|dankbar|höflich|möchten)\b .. (?:{mail}|nachricht(?:en)?|schreiben|anh[aä]ng\w*|anlagen?|dokumente?|unterlagen|daten|inhalte?|kopien|beilagen?|exemplar\w*|brief|informationen|pdf|befund|rechnung|sie|alles|diese)\b{n}(?:{trash}) ! {trashx}",
            r"(?:löschen|vernichten|entsorgen|schreddern|zerstören) sie ! {trashx}",
            r"(?:lösche|vernichte|lösch|schmeiß)\b{n}(?:{mail}|nachricht|sie|die|das)\b ! ich ! wir ! {trashx}",
            r"(?:könnten|können|würden|könntest|kannst|würdest) (?:sie|du){n}(?:{trash}) ! {trashx}",
            r"(?:verschwiegenheits|unterlassungs|vertraulichkeits|geheimhaltungs|löschungs|vernichtungs|verpflichtungs)-?(?:erklärung|vereinbarung|bestätigung|verpflichtung)\w*|löschbestätigung|vernichtungsprotokoll|löschprotokoll|löschnachweis ! {addr}",
            r"bestätig\w*.{0,110}\b(?:gelöscht|löschung|vernicht\w*|nicht mehr (?:vorhanden|im besitz|gespeichert)|keine kopie\w*|unwiederbringlich|unwiderruflich) & (?:sie|uns|ihre|ihrerseits|du|mir|bitte|bitten) ! (?:wir|ich) (?:haben|bestätige\w*|können|hiermit) ! bestätigen wir ! hiermit bestätig ! {addr}",
            r"(?:löschung|vernichtung|löschen|vernichten|gelöscht|vernichtet)\b.{0,80}\bbestätig\w* & (?:sie|uns|ihre|bitte|bitten|du|mir|kurz) ! (?:wir|ich) (?:haben|bestätige\w*|können) ! bestätigen wir ! bestätige ich ! {addr}",
            r"(?:keine|etwaige|allfällige|sämtliche|alle|eventuelle) kopien\b{n}(?:an\w*|behalten|zurück\w*|vernicht\w*|lösch\w*|besitz|gemacht|gezogen|erstellt|gefertigt|aufbewahr\w*)",
            r"(?:rückruf der nachricht|möchte (?:die )?(?:nachricht|e-?mail) .{0,80}zurückrufen|zurückgerufen|zurückziehen){n}?|möchte die nachricht",
            r"(?:nicht|keinesfalls|weder){n}(?:weiterleiten|weitergeben|kopieren|verwenden|verwerten|veröffentlichen|öffnen|lesen|speichern|weiterzuleiten|weiterzugeben|zu öffnen|zu verwenden|zu lesen|zu verwerten|offenlegen) & (?:bitte|bitten|sie|ersuchen|fordern) & (?:{mail}|nachricht|inhalt\w*|daten|anh[aä]ng\w*|schreiben|dokument\w*|informationen|unterlagen) ! (?:wir|ich) (?:können|dürfen|werden|kann|darf)",
            r"(?:unterschreiben|unterzeichnen|unterschrieben|unterzeichnet|unterfertig\w*|gegenzeichnen)\b .. (?:zurück\w*|retour\w*|senden|schicken|erklärung|beigefügt\w*|anliegend\w*|zukommen|formular)",
            r"(?:erklärung|formular|dokument|bestätigung){n}(?:unterschreiben|unterzeichnen|unterschrieben|unterzeichnet|unterfertig\w*)",
            r"(?:schriftlich|kurz|per mail|formlos|ausdrücklich|verbindlich|an eides\s?statt){n}(?:zu bestätigen|bestätigen|zusichern|versichern|zu versichern){n}(?:lösch|vernicht|nicht|kein|dass)\w* ! {addr}",
            r"(?:aus ihrem|in ihrem) (?:posteingang|postfach|papierkorb|mail\w*|system|rechner|computer|server) (?:\w+ ){0,4}(?:lösch|entfern|zu löschen|zu entfernen|vernicht)\w*",
        ),
        "redirect_contact": (
            r"(?:wenden|richten|adressieren|schreiben|schicken|senden|mailen|melden|kontaktieren|leiten|verwenden|nutzen|benutzen|benützen|probieren|versuchen|nehmen|fragen|stellen|erreichen|anschreiben|übermitteln|gelangen|reichen) sie .. {at} ! {redx}",
            r"(?:wende|richte|schreib|schreibe|schick|schicke|send|sende|mail|meld|melde|probier|probiers|versuch|versuchs|nimm|frag)\b .. {at} ! (?:ich|wir) ! {redx}",
            r"(?:wenden|richten|zu richten|zu wenden|zu adressieren|adressieren|schreiben|schicken|senden|melden|gehen|gehört|gehören|kontaktieren|anschreiben|erreichbar|erreichen|zu erreichen|erreicht|erreichst|kontakt)\b .. {at} ! {redx}",
            r"{at} .. (?:wenden|richten|schreiben|schicken|senden|melden|kontaktieren|erreichbar|zu erreichen|zuständig|verantwortlich|weiter\w*|hilft|helfen|adressieren|erreichen|mailen|bitte|versuchen|probieren|gehen|gehört|einreichen|gelangen|eingerichtet|verwenden|nutzen|besser|aufgehoben|bearbeitet|entgegen\w*|richtig\w*|ansprechpartner\w*) ! {redx}",
            r"(?:zuständig\w*|verantwortlich\w*|ansprechpartner\w*|ansprechperson\w*|ansprechstelle|kontaktadresse|richtige (?:adresse|stelle|kontakt|ansprech\w*)|anlaufstelle|meldestelle|funktionspostfach|sammelpostfach|kontakt) .. {at} ! {redx}",
            r"(?:bitte|besser|lieber|direkt|gleich|am besten|künftig|zukünftig|gern|gerne|dafür|hierfür) .{0,60}\b(?:an|unter|bei|über|via)\b .{0,40}{at} ! {redx}",
            r"(?:datenschutz\w*|dsb\w*|privacy\w*|{dept}) .. {at} ! {redx} ! geantwortet ! {passed}",
            r"(?:läuft|laufen|geht|gehen|erfolgt|macht|machen|regelt|erledigt|übernimmt) (?:\w+ ){0,4}(?:über|durch|bei|via|die|der|unser\w*) {few}(?:zentrale|hauptverwaltung|konzern\w*|muttergesellschaft|dienstleister|{at}) ! {redx}",
            r"(?:wenden|richten|melden|gelangen) sie (?:sich )?(?:\w+ ){0,6}(?:an|bei|zu)\b{n}(?:{dpo}|{dept}) ! {redx} ! (?:provider|anbieter|registrar|hoster)",
            r"(?:wende|melde|richte|schreib\w*|frag) (?:dich |das |dein\w* |bitte |mal ){0,4}(?:an|bei)\b{n}(?:{dpo}|{dept}) ! {redx} ! ich ! wir",
            r"(?:schreiben|schicken|senden|adressieren|mailen|leiten|kontaktieren) sie (?:\w+ ){0,5}(?:an|bei|die|den|das|unser\w*)\b{n}(?:{dpo}|{dept}) ! {redx} ! (?:provider|anbieter|registrar|hoster) ! weitergeleitet",
            r"(?:anfragen?|anliegen|meldungen?|mitteilungen|beschwerden?|hinweise|thema|themen|datenschutz\w*|reklamationen|solche (?:fälle|fragen|sachen)){n}(?:sind|ist|bitte|bitten|müssen|können|nur|richten|wenden){n}(?:an|bei)\b{n}(?:{dpo}|{dept})\b{n}?(?:zu )?(?:richten|wenden|senden|schicken|adressieren|stellen|einreichen|melden) ! {redx}",
            r"(?:zuständig|verantwortlich|federführend) (?:\w+ ){0,3}(?:ist|sind|wäre|dafür|hierfür|für)\b{n}(?:{dpo}|{dept}|{at}|herr|frau|die|der|das|unser\w*|kolleg\w*|konzern\w*) ! {redx} ! nicht ! wir sind",
            r"(?:dafür|hierfür|hiefür|für (?:solche|diese|ihr\w*|derartige|datenschutz\w*|alle) {few}){n}?(?:ist|sind|wäre)\b{n}(?:zuständig|verantwortlich|die richtige\w*|der richtige\w*|ansprech\w+|die anlaufstelle) ! {redx} ! wir sind",
            r"(?:{dept}|{dpo}|kolleg\w+|herr|frau|zentrale|kollegium|verwaltung){n}(?:ist|sind|wäre)\b{n}(?:zuständig|verantwortlich|(?:ihr|der|die) (?:richtige\w* )?ansprech\w+) ! {redx}",
            r"(?:nicht|falsche[rn]?|keine)\b{n}(?:zuständig|verantwortlich|richtige\w* (?:stelle|ansprech\w+|adresse|abteilung)|zuständigkeit\w*|zuständigkeitsbereich)\b ! {redx} ! streit",
            r"(?:falsche[rnm]?) (?:abteilung|stelle|ansprech\w+|firma|adresse gelandet|unternehmen|behörde|filiale|büro)\b|(?:bei uns|bei mir|hier) {few}(?:falsch|an der falschen (?:stelle|adresse)|verkehrt)\b ! falsche mail ! (?:{addr}) .. falsch",
            r"(?:fällt|liegt|gehört|ressortiert)\b{n}(?:zuständigkeit\w*|ressort|aufgabengebiet|aufgabenbereich|verantwortung\w*|bereich|abteilung|in die|zum|zu)\b{n}(?:{dpo}|{dept}|der|des|von|{at}|kolleg\w*) ! {redx} ! nicht in unser ! domain",
            r"(?:bearbeitet|bearbeiten|kümmert sich|betreut|beantwortet|verwaltet|gepflegt|versendet|verschickt|versandt|erledigt|läuft)\b{n}(?:ausschließlich|nur|zentral|ein\w* externe\w*|externe\w*|dienstleister|konzern\w*|mutter\w*|schwester\w*|durch unser\w*|die zentrale|{dept}|von {few}(?:zentrale|dienstleister|agentur|partner)) & (?:bitte|wenden|dort|@|dahin|an die|diese|deshalb|daher) ! {redx} ! {form}",
            r"(?:bitte|am besten|einfach|direkt) (?:direkt |nochmal |noch einmal )?(?:dort|dorthin|dahin) (?:\w+ ){0,3}(?:melden|wenden|schreiben|nachfragen|anfragen|vorsprechen|senden|schicken|hinwenden)|(?:meldest|melden|meld|melde|wende|wenden) (?:\w+ ){0,3}(?:dort|dorthin|da)\b ! ich ! wir",
            r"dort (?:\w+ ){0,2}(?:melden|nachfragen|hilft man|weiterhelfen|hilft man ihnen)|wenden sie sich {few}dorthin",
            r"(?:kontaktdaten|adresse|kontakt|kontaktmöglichkeit\w*|anschrift|e-?mail-?adresse|mailadresse) {few}(?:unser\w*|der|des|vom) {few}{dpo}{n}(?:finden|lautet|lauten|ist|sind|steht|stehen|entnehmen|impressum|:)",
            r"{dpo} (?:\w+ ){0,4}(?:erreichen|erreichst|finden|kontaktieren) (?:sie|du)|(?:erreichen|kontaktieren) (?:sie )?(?:unser\w* |den |die |meine\w* ){0,2}{dpo}",
            r"(?:schriftlich|postalisch|per post|auf dem postweg|brieflich|per brief|eingeschrieben|per einschreiben|per fax)\b{n}(?:an\b|unter|richten|wenden|einreichen|senden|einzureichen|zu richten|mitteilen|zukommen|stellen) & (?:bitte|bitten|müss\w*|nur|ausschließlich|wenden|richten|senden|können) ! {redx} ! bestätig ! unterschr",
            r"(?:an (?:unser\w*|die) (?:\w+ )?(?:postanschrift|postadresse|hausanschrift|geschäftsadresse|zentrale|hauptverwaltung|hauptsitz|muttergesellschaft)) .. (?:wenden|richten|senden|schreiben|schicken|adressieren) ! {redx}",
            r"(?:frag|fragen|nachfragen|versuch|versuchen|probier|probieren)\w* (?:sie )?(?:\w+ ){0,3}(?:bei|beim|in der|mal bei)\b{n}(?:{dept}|zentrale|kolleg\w+|{dpo}) ! {redx}",
            r"(?:ansprechpartner|ansprechpartnerin|ansprechperson)\w* {few}(?:ist|für|sind|wäre|in|bei)\b{n}(?:{dpo}|{dept}|herr|frau|datenschutz\w*|kolleg\w*|diese\w*) ! {redx}",
            r"(?:inzwischen|mittlerweile|seit|jetzt|nun){n}(?:von|durch|bei|zu) {few}(?:gmbh|ag\b|übernommen|gehör\w*|betrieben|dienstleister){n}(?:wenden|zuständig|bitte|dort)",
        ),
        "told_unsubscribe": (
            r"(?:abmelden|abzumelden|abmelde\w*|austragen|auszutragen|abbestell\w*|abgemeldet|ausgetragen|abmeldung|abzubestellen|deabonnier\w*|abbestellung|austragung|unsubscribe\w*|opt-?out){n}{news}",
            r"{news}{n}(?:abmelden|abzumelden|abmelde\w*|austragen|auszutragen|abbestell\w*|abgemeldet|ausgetragen|gestoppt|entfernt|gelöscht|widersprech\w*|widersprochen|widerspruch|mehr\b|abmeldung|abzubestellen|deabonnier\w*|kündig\w*|beendet|storniert|gesperrt|genommen|ausgeschlossen|unsubscribe\w*|opt-?out|stoppen|deaktivier\w*|deaktiviert|abgestellt|raus\b|verzicht\w*|herausgenommen|gestrichen|rausge\w+|eingestellt)",
            r"(?:kein\w*|nicht)\b{n}{news}{n}(?:erhalten|bekommen|zusenden|zugesandt|geschickt|zukommen|zustellen|wünschen|mehr|möchten|kriegen)",
            r"(?:werbe|werbungs)-?(?:widerspruch|sperre|stopp|verbot|kennzeichen)\w*|abmelde-?(?:link|button|funktion|seite|formular)\w*|abbestell-?(?:link|button)\w*|unsubscribe|unsubscribing|opt-?out|austragungslink|austrage-?link|austragelink",
            r"aus (?:dem|unserem|allen|unseren|den|der|unserer) {few}(?:newsletter|werbe|mailing|info|marketing|rundmail|versand|infomail|aktions|e-?mail)\w*(?:verteiler\w*|liste\w*|datenbank|adressen|empfänger\w*|\b)",
            r"(?:link|button|schaltfläche|knopf|hinweis)\b{n}(?:am ende|unten|ganz unten|unterhalb|im fuß\w*|in jeder|in der fußzeile|am fuß\w*|im footer|in der mail|in unser\w+ {mail}|in jeder unserer) & (?:abmeld\w*|austrag\w*|abbestell\w*|klick\w*|nutz\w*|verteiler|erhalten|newsletter|benachrichtigung\w*)",
            r"(?:abmelden|abbestellen|austragen|abzumelden|abzubestellen)\b{n}(?:link|klick\w*|button|unten|selbst|am ende|jederzeit|fußzeile|möglich|können|schaltfläche) ! termin ! haltestelle",
            r"(?:klick\w*|link|button|jederzeit|schaltfläche|fußzeile|selbst|unten|können sie|verteiler){n}(?:abmelden|abbestellen|austragen|abmeldung|abzumelden|abzubestellen|auszutragen|abgemeldet)\b ! termin",
            r"(?:zusendung|zustellung|zuschickung|erhalt|versand|zusenden) {few}(?:von |unser\w* |weiter\w* ){0,3}{news}{n}(?:beendet|eingestellt|gestoppt|widersprochen|deaktiviert|gesperrt|widerruf\w*|abmeld\w*)",
            r"{news} .. (?:nicht mehr|keine weiteren|keinen weiteren) .. (?:erhalten|bekommen|zugesandt|zusenden)",
            r"(?:einwilligung|zustimmung|permission){n}(?:werb\w+|newsletter|marketing\w*|zusendung|e-?mail-?werbung){n}(?:widerruf\w*|zurückgezogen|gelöscht|entzogen)",
            r"(?:benachrichtigungs|kommunikations|e-?mail|mail|kontakt)-?(?:einstellungen|präferenzen|benachrichtigungen){n}(?:abwählen|deaktivieren|anpassen|ändern|verwalten|ausschalten)",
            r"(?:abonnement|abo)\b{n}(?:{news}|{mail}){n}(?:beendet|gekündigt|gelöscht|storniert)",
            r"für (?:künftige|zukünftige|weitere|sämtliche) {few}(?:werb\w+|werbe\w+|marketing\w*|mailings?|aktionen){n}(?:gesperrt|ausgeschlossen|abgemeldet|blockiert)",
        ),
        "no_record_found": (
            r"(?:keine[nrms]?|kein|nicht|nichts|niemand\w*|keinerlei|weder)\b{n}(?:finden|gefunden|auffinden|ausfindig|ermitteln|zuordnen|gespeichert|hinterlegt|vorhanden|bekannt|verzeichnet|registriert|geführt|auffindbar|vorliegen\w*|feststellen|erfasst|zuzuordnen|entdecken|ausmachen|identifizieren|aufscheinen|auf|eruieren|lokalisieren|existiert|existent|aktenkundig|vermerkt|zu finden|festzustellen|zuordenbar|ersichtlich|angelegt|enthalten)\b ! mehr ! länger ! {recx}",
            r"(?:finde|finden|fand|fanden|gibt es|haben|führen|verzeichnen|kennen|existiert|existieren|liegen|liegt|besteht|bestehen|speichern|verarbeiten|sehe|sehen|taucht|tauchen|scheint|scheinen|ergab|ergibt|ergaben|lieferte|liefert|verfügen|erscheint|besitzen|habe|hab|brachte)\b{n}(?:keine[nrms]?|kein|nicht|nichts|niemand\w*|keinerlei|weder)\b{n}?(?:{recn}) ! mehr ! länger ! {recx}",
            r"(?:keine[nrms]?|kein|keinerlei) {few}(?:{recn}) {few}(?:ergeben|ergab|gefunden|gespeichert|hinterlegt|vorhanden|bekannt|vorliegen|liegen|vor\b|bei uns|in unser\w+|im system|zu ihr\w+|zu dies\w+|auf ihren|unter ihr\w+|unter dies\w+|mit dies\w+|mit ihr\w+|vorhanden|über sie|zu ihnen|von ihnen) ! mehr ! länger ! {recx} ! ohne",
            r"(?:{addr}|name|namen|person|sie|kunde|kundin)\b{n}(?:ist|sind|ist uns|sind uns|bei uns|uns|in unser\w+ \w+|scheint|scheinen|taucht|erscheint|kommt|existiert|haben|führen|konnte\w*)\b{n}(?:unbekannt|nicht (?:bekannt|gespeichert|hinterlegt|registriert|auf\b|auffindbar|erfasst|vorhanden|zu finden|gefunden|verzeichnet|angelegt|geführt|vor\b|in unser\w+|im system|existent|aktenkundig|zuordenbar|enthalten|zuordnen|bei uns|als kunde))",
            r"(?:nicht|kein\w*|niemand\w*|weder)\b{n}(?:in unser\w+|im|bei uns im|in den) {few}(?:{sys}){n}?(?:finden|gefunden|vorhanden|enthalten|gespeichert|hinterlegt|aufgeführt|auf\b|existent|zu finden|registriert|erfasst) ! mehr ! länger ! {recx}",
            r"(?:suche|recherche|abfrage|prüfung|überprüfung|nachforschung\w*|durchsicht|abgleich|datenbankabfrage|systemabfrage)\b{n}(?:ergebnislos|ohne (?:ergebnis|treffer|erfolg|befund)|erfolglos|negativ|keine\w*|kein|nichts|null|leer|blieb)\b",
            r"(?:ergebnislos|erfolglos|vergeblich){n}(?:gesucht|durchsucht|recherchiert|geprüft)|(?:gesucht|durchsucht|nachgesehen|nachgeschaut|recherchiert|geprüft|nachgeschlagen){n}(?:nichts|kein\w*|nicht|erfolglos|ohne (?:ergebnis|treffer|erfolg))",
            r"negativ(?:auskunft|bescheid|meldung)|kein(?:en|e)? treffer|null treffer|0 treffer|keinerlei (?:treffer|einträge|daten)|fehlanzeige|leermeldung",
            r"niemand\w*,? (?:der|die|namens|mit (?:dem|diesem) namen|mit ihrem)|(?:keinen?|keine) .{0,40}(?:namens|mit (?:diesem|dem|ihrem) namen|unter (?:diesem|dem|ihrem) namen|mit (?:dieser|der|ihrer) (?:e-?)?(?:mail-?)?adresse)",
            r"sie sind {few}(?:bei uns |uns ){0,2}{few}(?:nicht|kein\w*) {few}(?:kunde|kundin|mitglied|registriert|bekannt|gespeichert|erfasst|geführt|angemeldet|patient\w*|gelistet)",
            r"(?:{cust}|{addr}|namen?|daten|vorgang|konto|mieter\w*|vertrag){n}(?:unbekannt|nicht bekannt)\b ! empfänger unbekannt",
            r"(?:haben|hatten|hatte) {few}(?:nie|noch nie|niemals|zu keiner zeit|bisher nicht){n}(?:kontakt|geschäftsbeziehung|vertrag|{mail}|geschrieben|angeschrieben|versendet|verschickt|gesendet|bestellt)",
            r"(?:keine|nie eine|nicht\b){n}(?:{mail}|nachricht\w*|schreiben|rechnung\w*){n}(?:von uns|an sie|an diese adresse|an ihre adresse|aus unserem (?:haus|system)){n}(?:versandt|verschickt|versendet|gegangen|gesendet|geschickt|raus\w*|protokolliert)",
            r"(?:stammt|kommt|stammen|kommen|kam) {few}nicht von uns|nicht von uns (?:versandt|verschickt|versendet|stammen|gesendet)",
            r"(?:ihre|die|diese) (?:e-?mail-?|mail-?)?adresse{n}(?:nirgends|nirgendwo|in keinem|bei keinem|keinem (?:kunden|konto|vertrag|vorgang|datensatz)|bei keiner)\b",
        ),
        "interim_reply": (
            r"zwischen(?:nachricht|bescheid|stand|meldung|info|antwort|mitteilung|rückmeldung)\b",
            r"(?:prüfung|klärung|bearbeitung|abstimmung|recherche|untersuchung|analyse|ursachenforschung|abklärung\w*|rücksprache|nachforschung\w*|beantwortung|sichtung|aufarbeitung|aufklärung|überprüfung|antwort|suche|fehlersuche)\b{n}(?:dauert|läuft|laufen|noch|benötigt|andauer\w*|im gange|nimmt|in anspruch|braucht|verzögert|abgeschlossen ist|aussteh\w*|begonnen|eingeleitet|angestoßen|aufgenommen|zieht sich|hingezogen|gestartet|angelaufen|veranlasst|hält an|am laufen) ! (?:bearbeitungszeit|bearbeitungsdauer|in der regel|werktage|durchschnittlich|erfahrungsgemäß|bearbeitung ihrer (?:bestellung|retoure|reparatur))",
            r"(?:schaue?|sehe|sehen|gucke?|kümmere|kümmern|kuck|schauen|kümmer|guck)\b{n}(?:an|drum|darum|nach|mal|genauer|rein|um (?:die|das|ihr\w*)|der sache)\b ! sie (?:bitte|sich|in|mal)",
            r"(?:geb|gebe|geben|sag|sage|sagen)\b{n}bescheid\b ! sie (?:uns|mir) ! {dpo}",
            r"bescheid (?:geben|sagen)\b & (?:ich|wir|werd\w*) ! sie uns ! sie mir",
            r"(?:schau|guck|schaue|gucke|seh|sehe)\b{n}(?:danach|später|mal)\b",
            r"(?:lasse|lassen|lass)\b{n}wissen\b ! sie (?:uns|mir)",
            r"(?:informiere|informieren|benachrichtige|benachrichtigen|unterrichte|unterrichten) (?:ich |wir )(?:\w+ )?(?:sie|dich)\b|(?:wird|werden|werde)\b{n}(?:vorlegen|vortragen|zeigen|unterbreiten|ansprechen|besprechen|thematisieren|einbringen)\b",
            r"(?:gehe|gehen|geh)\b{n}(?:nach|auf den grund)\b ! sie nach",
            r"(?:prüfe|prüfen|kläre|klären|klär|untersuchen|untersuche|recherchieren|recherchiere|checke|checken|überprüfen|überprüfe|verfolgen|ermitteln|analysieren|eruieren|forschen|sichten) (?:ich|wir)\b ! sie bitte ! klären wir .. telefon ! nachdem wir ! gern",
            r"(?:ich|wir)\b(?: \w+){0,5} (?:prüfe|kläre|klär|untersuche|recherchiere|checke?|überprüfe|prüfen|klären|untersuchen|recherchieren|checken|überprüfen|verfolgen|analysieren|abklären|erkundigen|erkundige|eruieren|forschen|frage nach|hake)\b ! (?:können|dürfen|müssen) .. nicht ! telefon\w* ! (?:nie|nicht) .. prüfen",
            r"(?:wird|werden|würde)\b{n}(?:derzeit|gerade|aktuell|momentan|zurzeit|zur zeit|gegenwärtig|intern|im moment|noch|nun|jetzt|sorgfältig|genau|umgehend|eingehend){n}?(?:geprüft|geklärt|untersucht|bearbeitet|recherchiert|abgeklärt|analysiert|überprüft|verfolgt|besprochen|abgestimmt|gesichtet|nachgegangen|ermittelt|ausgewertet|beraten|erörtert) ! in der regel",
            r"(?:geprüft|geklärt|untersucht|abgeklärt|überprüft|analysiert|besprochen) (?:wird|werden)\b",
            r"(?:melde|melden|meld|rühre|komme|kommen|komm)\b{n}(?:mich|uns|ich|wir|darauf|auf sie|auf dich|auf die sache)\b{n}(?:wieder|zurück|sobald|bis|am|nächste\w*|bei ihnen|bei dir|dann|kommende\w*|diese\w*|unaufgefordert|nach|wenn|in (?:den|einer)|anfang|ende|im laufe|spätestens|morgen|heute|erneut|zu)\b ! {ackx} ! {phone} ! falls",
            r"(?:melde|melden|meld) (?:\w+ ){0,3}(?:mich|uns)\b{n}?(?:wieder|zurück|sobald|dann)\b ! {ackx}",
            r"(?:ist|sind|befindet sich|befinden sich|steht|läuft|noch|derzeit|aktuell)\b{n}(?:in (?:der )?(?:abstimmung|klärung|prüfung|abklärung|überprüfung|rücksprache)|in interner|in arbeit|in bearbeitung|im gange)\b ! (?:bestellung|paket|sendung|retoure|reparatur|ticket|auftrag)",
            r"(?:um|bitte|bitten|noch|etwas|brauchen|danke für) {few}(?:geduld|gedulden|zeit\b)(?! genommen) ! {ackx} ! vielen dank für ihre geduld ! danke für (?:ihre|deine|die) geduld ! hohen? ! (?:beantwortung ihrer|aufgrund)",
            r"gedulden sie sich|haben sie (?:bitte )?(?:noch )?(?:etwas |ein wenig |ein bisschen |ein paar tage )?(?:geduld|nachsicht)|geben sie (?:uns|mir) (?:bitte )?(?:noch )?(?:ein paar|etwas|einige|bis|zwei|drei|eine woche|ein wenig|ein bisschen|zeit)\b",
            r"sachstand\w*|(?:halten|halte) (?:wir |ich )?sie {few}(?:auf dem laufenden|informiert)|auf dem laufenden halten",
            r"(?:rückmeldung|antwort|ergebnis|bescheid|stellungnahme|nachricht|auskunft|info)\b{n}(?:folgt|bis (?:zum|ende|anfang|spätestens|nächste|kommende|mitte)|erhalten sie|bekommen sie|steht noch aus|sobald|stehen noch aus|kommt|noch nicht vor|geben wir|lassen wir|fehlt noch|abwarten|warten) ! {ackx} ! {news} ! automatisch ! (?:in der regel|werktag|innerhalb von)",
            r"(?:nachgefragt|nachfragen|rückgefragt|erkundig\w+|nachgehakt|nachhaken|rücksprache|rückfrage|angefragt|nachzufragen|rückzufragen|rumfragen|herumfragen|umhören)\b & (?:ich|wir|bei|intern|mit|habe|kolleg\w*|muss|müssen) ! {cust} ! (?:sie|ihre|bei|für) (?:rück)?fragen",
            r"(?:frage|frag|fragen|hake|haken) (?:ich |wir )?(?:\w+ ){0,4}(?:nach\b|herum|rum\b|bei (?:der|den|dem|unser\w*|mein\w*)|intern|mal bei|unsere|die kolleg\w*|meine) ! für (?:rück)?fragen ! bei fragen ! sie bei",
            r"(?:noch|bisher|bislang) (?:keine|nicht){n}(?:antwort|rückmeldung|ergebnis\w*|abschließend|abschliessend|klären|herausgefunden|neues|neuigkeiten|rückantwort|lösung|dazu gekommen|geschafft|geklärt|ursache|nachvollziehen|geäußert|abgeschlossen) ! von ihnen ! ihrerseits ! ihre antwort",
            r"(?:dran|drauf|dahinter|dabei|hinterher)\b{n}?(?:bin|sind|bleibe|bleiben)\b|(?:bin|sind|bleibe|bleiben) (?:\w+ ){0,3}(?:dran|dabei|am ball|hinterher)\b|(?:arbeiten|arbeite|werkeln) {few}(?:daran|dran|mit hochdruck|an (?:einer|der) (?:lösung|klärung|aufklärung))",
            r"(?:kolleg\w+|fachabteilung|sachbearbeit\w+|zuständige\w*|abteilung|it\b|technik\w*|edv|vertrieb|innendienst|team|buchhaltung|kundenservice|stelle|fachbereich|experten|entwickl\w+|administrator\w*|dienstleister|außendienst|marketing\w*|verwaltung|zentrale|bereich|ressort|sachgebiet|sachbearbeitung){n}(?:{passed})\b ! {dpo} ! {ackw} ! (?:geantwortet|sie (?:wurden|werden))",
            r"(?:{passed})\b{n}(?:kolleg\w+|fachabteilung|sachbearbeit\w+|abteilung|it\b|technik\w*|edv|innendienst|team|buchhaltung|kundenservice|stelle|fachbereich|dienstleister|zentrale|bereich|ressort|sachgebiet) ! {dpo} ! {ackw}",
            r"(?:leite|leiten|gebe|geb|geben|reiche|reichen)\b{n}(?:weiter|rüber|ab\b) ! {dpo} ! sie bitte ! (?:leiten|geben) sie ! (?:auskunft|daten|informationen) ! nicht",
            r"(?:kollege|kollegin|kollegen|chef|chefin|sachbearbeiter\w*|zuständige\w*|wir|man|jemand|herr|frau)\b{n}(?:meldet sich|setzt sich|kommt auf sie zu|wird sich|wird auf sie|setzen uns|kümmert sich|nimmt sich|schaut sich das|schaut es sich|sieht sich das|prüft|bearbeitet (?:das|ihr)|zurückkommen|wird sie kontaktieren) ! {dpo} ! {ackx}",
            r"(?:nehme|nehmen) (?:mich|uns|ich mich|wir uns) {few}(?:der sache|dem|dessen|der angelegenheit|ihres|ihrem|des|der) {few}an\b|nehme mich|nehmen uns {few}an\b",
            r"(?:komme|kommen|kam|kamen|schaffe|schaff|schaffen)\b{n}(?:erst|noch nicht|nicht dazu|heute nicht|diese woche nicht|nächste woche|morgen|leider noch)",
            r"(?:kann|können|könnte|schaff\w*|komm\w*|bin|sind|werde|werden) (?:\w+ ){0,8}(?:erst|frühestens|nicht vor)\b .. (?:nach(?:schauen|sehen|prüfen|fragen|gucken|gehen|forschen|haken)|prüfen|klären|ansehen|anschauen|bearbeiten|erledigen|antworten|kümmern|angehen|dazu|dran|melden|machen|reinschauen)\b ! wenn .. {cust}",
            r"(?:morgen|nächste woche|am wochenende|in den nächsten tagen|heute noch|nach (?:dem|meinem) urlaub|ab montag|im laufe der woche|bis ende der woche|diese woche noch|am montag|am dienstag|am mittwoch|am donnerstag|am freitag|nachher|später)\b & (?:ich|wir|mir|uns)\b & (?:schau\w*|guck\w*|prüf\w*|klär\w*|kümmer\w*|erledig\w*|melde\w*|mach\w*|nachseh\w*|such\w*|frag\w*|weiß|dazu|antworte\w*|angehe\w*|seh\w*|rücksprache|besprech\w*) ! geschlossen ! urlaub bis ! termin",
            r"(?:werde|werden)\b{n}(?:intern|klären|prüfen|nachgehen|nachforschen|untersuchen|abklären|besprechen|überprüfen|nachfragen|recherchieren|nachsehen|nachschauen|weiterleiten|weitergeben|weiterverfolgen|erkundigen|kümmern|annehmen|ansehen|anschauen|rückmelden|rücksprache|beraten|in erfahrung|herausfinden|zurückkommen|nachhaken|abstimmen|aufklären) ! {ackx} ! in der regel ! {dpo} .. weiter\w+",
            r"(?:muss|müssen|müsste|möchte|möchten|will|wollen)\b{n}(?:intern|erst|zuerst|zunächst|kurz|noch|mal|das){n}(?:klären|prüfen|nachsehen|abklären|besprechen|überprüfen|nachfragen|recherchieren|absprechen|fragen|abstimmen|sprechen|schauen|rücksprache|herausfinden|erkundigen|nachschauen|abwarten|gucken) ! telefon\w* ! sie\b",
            r"(?:sobald|wenn) (?:\w+ ){0,6}(?:neuigkeiten|näheres|mehr|ergebnis\w*|antwort|rückmeldung|neues|geklärt|informationen|erkenntnisse|klarheit|bescheid|weiß|wissen)\b .. (?:melde\w*|informier\w*|komm\w*|hör\w*|erhalten|bescheid|geb\w*|unterricht\w*|rückmeld\w*|schreib\w*|lasse\w*|teile\w*) ! automatisch",
            r"(?:haben wir|habe ich|wurde|ist)\b{n}(?:zur kenntnis genommen|aufgenommen und|ernst genommen)|nehmen {few}sehr ernst",
            r"(?:in die wege geleitet|veranlasst|in auftrag gegeben|beauftragt|angestoßen|eingeleitet|angeordnet)\b ! nichts ! nicht",
        ),
        "promise": (
            r"{addr}{n}(?:wird|werden|werde)\b{n}(?:{gone}|{changed}|{doing})",
            r"(?:wird|werden|werde)\b{n}{addr}{n}(?:{gone}|{changed}|{doing})",
            r"(?:wird|werden|werde|lasse|lassen|kann|können)\b{n}(?:sie|das|dies|diese|es|die)\b{n}(?:{gone}|löschen|entfernen|sperren|korrigieren|berichtigen|herausnehmen|rausnehmen|austragen|bereinigen|richtigstellen) ! nicht ! sie bitte ! (?:können|werden) sie",
            r"(?:veranlass\w*|beauftrag\w*|angestoßen|beantrag\w*|in die wege|eingeleitet|in auftrag|angeordnet|vorgemerkt|gebeten)\b{n}(?:{erasing}|{doing}) ! bitte ! sie",
            r"(?:{erasing}){n}(?:veranlass\w*|beauftragt|angestoßen|beantragt|in die wege|eingeleitet|in auftrag|angeordnet|vorgemerkt|folgt|erfolgt|geplant|vorgesehen|durchgeführt werden|übernehme\w*) ! nicht ! kein ! bitte",
            r"(?:lösch|sperr|entfern|korrigier|berichtig|deaktivier|streich|bereinig)(?:e|en) (?:ich|wir)\b{n}(?:{addr}|sie|das|diese|die|umgehend|morgen|heute|gleich|in) ! nicht",
            r"(?:nehme|nehmen|trage|tragen|lösche|löschen|entferne|entfernen|sperre|sperren|korrigiere|korrigieren) (?:ich |wir )?{few}(?:{addr}|sie) {few}(?:heraus|raus|aus|morgen|heute|umgehend|gleich|nachher|in kürze|demnächst)\b ! (?:löschen|entfernen) sie",
            r"(?:leiten|leite|geben|gebe|reichen|reiche){n}{dpo}{n}(?:weiter|vor|ab)\b",
            r"(?:wird|werden|werde)\b{n}{dpo}{n}(?:{passed}|weiterleiten|weitergeben|informieren|vorlegen|übergeben|einschalten|einbinden|melden|besprechen)",
            r"(?:sorge|sorgen|kümmer\w*) {few}(?:dafür|darum),? dass .{0,80}(?:kein|nicht mehr|nichts|{gone})",
            r"(?:künftig|zukünftig|ab sofort|in zukunft) .. (?:kein\w*|nichts|nicht) {few}(?:mails?|e-mails?|nachrichten|post|weiter\w*|mehr)",
            r"vor(?:merken|gemerkt){n}(?:{erasing}|{doing})",
        ),
        "canned_misread": (
            r"(?:dank|danke|danken|bedanken|merci)\b.{0,40}\b(?:für|fürs) {few}(?:anruf|telefonat|geduld|interesse|besuch|kündigung|treue|gespräch|vertrauen|feedback|bewertung|adressänderung|änderungsmitteilung|bewerbung|retoure|rücksendung|zählerstand|umzugsmeldung|lob|loyalität|schadensmeldung|schadenmeldung|terminanfrage|angebotsanfrage|datenänderung|bestellanfrage|ihren wechsel|zählerstandsmeldung|rezeptbestellung|reklamation|reservation|terminabsage|absage|kontaktaufnahme zu|anliegen zu)\b ! (?:{evx})",
            r"(?:schön|super|toll|prima|freut (?:uns|mich)|wunderbar|klasse|großartig|herrlich|wir freuen uns|ich freue mich)\W+(?:sehr\W+)?(?:dass|daß) (?:sie|du|ihr)\b ! (?:hingewiesen|gemeldet haben|bescheid|geklärt|gelöst|aufmerksam)",
            r"(?:ihre|deine|eure) (?:\w+ )?(?:bestellung|lieferung|buchung|sendung|größe|ware|paket|reservierung|retoure|rücksendung|reklamation|umbuchung|karten|reservation|gutschrift|ersatzlieferung|erstattung)\b{n}(?:bereits (?:unterwegs|versandt|verschickt|angekommen|raus|bei)|schon unterwegs|wieder da|bearbeitet|storniert|vermerkt|geändert|umgebucht|sollte|notiert|aufgenommen|gebucht|erstattet|geprüft|zurückerstattet)\b ! {evx2}",
            r"(?:gern|gerne|selbstverständlich|natürlich|mit vergnügen)\b{n}(?:helfen|weiterhelfen|weiter\b|vermerkt|geändert|buchen|bestellen|reservier\w*|notiert|beraten|umgebucht|verlängert|behilflich|kümmern|angepasst|ändern|verschieben|umbuchen|unterstützen|zusenden|einrichten|storniert|hinterlegt|aufgenommen|kündigung|erstatten) ! datenschutz ! (?:bei|für) (?:weiteren |allfälligen )?(?:rück)?fragen ! {dpo} ! jederzeit ! beantworten",
            r"(?:schade|traurig|bedauern)\b{n}?,? dass (?:sie|du) {few}(?:uns |nicht mehr |den |ihren |die )?{few}(?:verlass\w*|kündig\w*|gehen|stornier\w*|unzufrieden|absag\w*|enttäuscht|wechseln|abmelden|nicht zufrieden|abbestell\w*|zurückgeben|austreten)",
            r"ihr(?:e|en|em|er)? (?:\w+ )?(?:termin|tarif|vertrag|wunsch|zählerstand|kündigung|adressänderung|umzug|namensänderung|bankverbindung|stornierung|storno|abo|abonnement|mitgliedschaft|antrag|buchungsänderung|umbuchung|zählerstände|adresse|rezept|überweisung|guthaben|punkte\w*|kontaktdaten|kundendaten|anschrift|daten|profil|wunschtermin|reklamation|krankmeldung|lieferadresse|garantiefall|abwesenheit|verlängerung)\b{n}(?:geändert|vermerkt|verlängert|umgestellt|verschoben|bestätigt|übernommen|erfasst|notiert|aktualisiert|bearbeitet|storniert|hinterlegt|eingetragen|gespeichert|liegt bereit|abholbereit|erhalten|wirksam|aufgenommen|angepasst|verbucht|eingegangen|umgeschrieben|gutgeschrieben|vorgemerkt|registriert|beendet) ! {gone} ! datenschutz ! (?:sie haben|neuer termin|für sie gebucht|hiermit bestätigen) ! {dpo} ! {evx2}",
            r"(?:sie möchten|sie wollen|sie haben den wunsch|sie interessieren sich|sie wünschen|du möchtest){n}(?:{addr}|tarif|vertrag|kündig\w*|termin|konto|wechseln|ändern|bestell\w*|stornier\w*|umziehen|reklamier\w*|zurücksend\w*|umtausch\w*|angebot|buchen|verlängern|upgrade)",
            r"(?:wir freuen uns|freuen uns|ich freue mich|freue mich)\b{n}(?:sie als|auf ihre (?:nächste |baldige )?(?:bestellung|reise|anreise)|über ihr\w* (?:interesse|lob|feedback|bewertung|bestellung|anfrage zu)|dass sie (?:sich für|bei uns|uns)|wieder (?:zu begrüßen|begrüßen))",
            r"(?:wie|so) (?:gewünscht|gewunschen|von ihnen gewünscht|telefonisch besprochen|soeben telefonisch|eben am telefon|vereinbart|besprochen){n}(?:haben wir|habe ich|wurde|ist|senden|sende|schicken|erhalten|geändert|anbei|bekommen)",
            r"(?:zahlung|überweisung|rücksendung|retoure|bewerbung|zählerstand|krankmeldung|kündigung|bestellung|anmeldung|schadenmeldung|schadensmeldung|reklamation) {few}(?:bei uns|ist|haben wir|wurde) {few}(?:eingegangen|erhalten|verbucht|angekommen|vermerkt|bestätigt) ! {evx2} ! automatisch",
            r"(?:rücksendeetikett|retourenlabel|retourenschein|rücksendelabel|umtausch|rückerstattung|gutscheincode|rabattcode|kulanz\w*|ersatzlieferung|treuepunkte|bonuspunkte|treuerabatt|entschädigung|gutschein)\b{n}(?:anbei|senden|zusenden|erhalten|bekommen|schicken|veranlasst|innerhalb|anbieten|überwiesen|beigefügt|gutgeschrieben|als|für sie|dankeschön) ! {evx2}",
            r"(?:ihr|das) paket{n}(?:noch nicht (?:da|angekommen)|morgen|donnerstag|freitag|montag|dienstag|mittwoch|ankommen|bei ihnen)",
            r"(?:neue|neuen)\b{n}?(?:{addr}|{mail}){n}(?:vermerkt|gespeichert|hinterlegt|aktualisiert|übernommen|notiert|aufgenommen|bestätigt|eingetragen|eingepflegt|erfasst|geändert|angepasst)\b & {have} ! {gone} ! nicht ! kein\w* ! {cust} .. (?:bestätigt|gibt|hat)",
            r"ihre\b{n}?(?:{addr}|{mail}){n}(?:vermerkt|aktualisiert|übernommen|notiert|aufgenommen|bestätigt|eingepflegt|registriert|hinzugefügt|angepasst)\b & {have} ! {gone} ! nicht ! kein\w* ! {cust} .. (?:bestätigt|gibt|hat) ! eingang ! anliegen ! irrtümlich ! fälschlich\w*",
            r"(?:das|ihr|ihren) {few}(?:kundenkonto|konto|account|zugang|profil|benutzerkonto|nutzerkonto){n}(?:gelöscht|geschlossen|gekündigt|eingerichtet|freigeschaltet|aktiviert|entsperrt|zurückgesetzt|deaktiviert|gesperrt|reaktiviert|angelegt|aufgelöst) ! (?:wenn|falls|soll|nicht) ! {addr} .. {gone} ! unbefugt\w* ! verdächtig\w*",
            r"(?:ihre|deine|der|die) (?:\w+ )?kündigung\b{n}(?:erhalten|bestätig\w*|eingegangen|vermerkt|vorgemerkt|wirksam|zum|bearbeitet)",
            r"(?:als|unser\w*) (?:geschätzte\w*|treue\w*|langjährige\w*|gute\w*) (?:kund\w+|gast|mitglied)",
            r"(?:welche|wann|wie|wofür|für welche)\b .. (?:termin|größe|farbe|zimmer|tarif|modell|produkt|uhrzeit|variante|reise|kurs)\b{n}(?:passt|passen|möchten|wünschen|hätten|bevorzug\w*|interessier\w*|dürfen wir|soll|gewünscht) .*\?",
            r"(?:wir|ich) (?:empfehle|empfehlen|raten|rate) ihnen,? (?:\w+ ){0,4}(?:tarif|produkt|modell|größe|neu zu|neustart|cache|browser|router|gerät|app)",
            r"(?:leeren|löschen) sie {few}(?:cache|cookies|browser)|browser-?cache|cookies löschen|spam-?ordner (?:prüfen|nach|schauen)|(?:prüfen|schauen|sehen) sie {few}(?:im|ihren) spam",
            r"(?:artikel|ware|produkt|modell|größe|gerät|ersatzteil|titel|exemplar){n}(?:wieder (?:da|lieferbar|verfügbar|auf lager)|lieferbar|leider ausverkauft|nicht mehr lieferbar|vorrätig|reserviert|zurückgelegt|im lager)",
            r"(?:gern|gerne|selbstverständlich|natürlich) (?:senden|schicken|stornieren|buchen|reservieren|verlängern|ändern|tauschen|erstatten|beraten|berate|helfe|helfen|richten|stellen|bieten|vereinbaren|prüfen|nehmen|schauen) (?:wir|ich) (?:ihnen|dir|sie|dich|ihre?|deine?|den|die|das|gern)\b ! datenschutz ! auskunft ! {addr} ! {passed} ! weiter\b",
            r"(?:leid|bedauer\w*|schade|entschuldig\w*)\b.{0,30}dass (?:ihr|ihre|dein|deine|das|die|der|sie|du) {few}(?:gerät|bestellung|produkt|ware|lieferung|paket|artikel|sendung|essen|zimmer|buchung|termin|internet|anschluss|ticket|urlaub|reise|tisch|service){n}\w",
            r"entschuldig\w*{n}(?:verspätung|lieferverzögerung|wartezeit|verzögerung (?:bei|ihrer)|defekt\w*|falsche ware|beschädig\w*|mangelhaft\w*)|(?:verzögerung|verspätung) {few}(?:lieferung|bestellung|bei der zustellung)",
            r"dass sie {few}(?:probleme mit|ärger mit|schwierigkeiten mit|nicht zufrieden|unzufrieden|keinen zugriff)",
        ),
        "stored": (
            r"(?:neue|ihre|diese|deine|die neue|aktuelle)\b{n}?(?:{addr}|{mail}){n}(?:vermerkt|gespeichert|hinterlegt|aktualisiert|übernommen|notiert|aufgenommen|bestätigt|eingetragen|eingepflegt|erfasst|verknüpft|hinzugefügt|geändert|nachgetragen|verifiziert|registriert|angepasst|zugeordnet)\b & (?:{have}|hiermit) ! {gone} ! nicht ! kein\w* ! {cust} .. (?:bestätigt|gibt|hat) ! richtig\w* ! korrekt\w* ! wie .. \? ! irrtümlich ! fälschlich\w* ! versehentlich ! falsch ! bei (?:welchem|keinem) ! wo ",
            r"(?:{addr}|{mail}){n}(?:bei|in|für|zu) (?:ihr\w*|den|dem|unser\w*) {few}(?:kundendaten|profil|konto|kundenkonto|stammdaten|vertrag|akte|kartei|daten|unterlagen|system)\b{n}?(?:vermerkt|gespeichert|hinterlegt|aktualisiert|übernommen|eingetragen|notiert|ergänzt|geändert) & (?:{have}|hiermit) ! bleibt ! bleiben ! nicht ! kein\w* ! {gone} ! fälschlich\w* ! irrtümlich ! versehentlich ! falsch\w* ! richtig\w* ! korrekt\w*",
            r"(?:rechnungen|nachrichten|unterlagen|post|schreiben|abrechnungen|e-?mails|mitteilungen|dokumente|korrespondenz|befunde){n}(?:ab sofort|künftig|zukünftig|ab jetzt|fortan|von nun an|nun|in zukunft) .. (?:an|auf|unter) (?:diese|dieser|die|ihre|die neue|ihre neue|der){n}?(?:{addr}|{mail}) ! kein\w* ! nicht",
            r"(?:ab sofort|künftig|zukünftig|ab jetzt|fortan|von nun an|in zukunft){n}(?:erhalten|bekommen|senden|schicken|gehen){n}(?:an|auf|unter) (?:diese|dieser|die|ihre|die neue|ihre neue){n}?(?:{addr}|{mail}) ! kein\w* ! nicht",
            r"(?:{addr}|e-?mail){n}(?:erfolgreich|soeben|wunschgemäß|wie gewünscht){n}?(?:bestätigt|aktualisiert|geändert|verifiziert|hinterlegt|gespeichert|registriert) ! {gone} ! nicht",
            r"wie gewünscht{n}(?:{addr}){n}(?:{changed}|hinterlegt|eingetragen|gespeichert)",
        ),
        "yes_wanted": (
            r"antworten sie {few}(?:bitte |einfach |kurz |nur )*(?:mit|auf diese (?:e-?)?mail mit)\W+(?:ja|yes|ok|okay|stopp?|bestätigt|1)\b",
            r"mit\W+(?:ja|ok|yes)\W+(?:\w+ ){0,3}(?:antwort\w*|bestätig\w*|beantwort\w*|zurück\w*)|(?:antwort\w*|bestätig\w*|genügt|reicht)\W+(?:\w+ ){0,3}(?:mit )?\W*(?:ja|ok)\b\W+(?!,)",
            r"\"(?:ja|yes|ok)\"|'(?:ja|yes|ok)'|kurzes (?:ja|ok)\b|ja oder nein",
            r"(?:zur|um) {few}(?:bestätigung|buchung|bestellung|kündigung|stornierung|verlängerung|annahme|zustimmung){n}(?:antworten|genügt|reicht|bestätigen|erwidern|zu bestätigen) ! lösch\w*",
            r"(?:bestätigen|bestätige) (?:sie |du )?(?:uns )?(?:bitte |kurz |noch )*(?:den termin|die buchung|die bestellung|den auftrag|ihre bestellung|ihre kündigung|die kündigung|ihre buchung|die reservierung|die änderung|die stornierung|ihre teilnahme|ihren termin|den tausch|den umzug|ihre neue)",
            r"(?:soll|sollen|dürfen|darf) (?:ich|wir) {few}(?:für sie )?{few}(?:bestell\w*|buch\w*|reservier\w*|stornier\w*|kündig\w*|verläng\w*|ändern|hinterlegen|speichern|übernehmen|einrichten|eintragen|aktualisieren)\b.*\?",
        ),
        "event": (
            r"(?:ihre|ihren|ihr|ihrem|ihrer|deine|dein|deinen|eure|die|das|den|anbei|eine|ein|einen|unsere|unser|neue|beiliegend\w*|beigefügt\w*|folgende\w*|aktuelle\w*|nächste\w*)\b (?:\w+ ){0,3}{evt} ! {re} ! {evno}",
            r"{evt}{n}(?:nr|nummer|vom|zum|für|über|anbei|beigefügt|im anhang|liegt|liegen|steht|stehen|bereit|verfügbar|online|fällig|als pdf|erstellt|abrufbar|eingetroffen|angehängt)\b ! {re} ! {evno}",
            r"{evt} (?:\w{0,4}-?\d|nr|für|zu|vom|-)  ! {re}",
            r"^{evt}\b(?: \S+){0,4}$",
            r"(?:erinner\w*|erinnerung|nicht vergessen|denken sie|denk)\b{n}(?:termin\w*|zahlung|rechnung|untersuchung|impfung|vorsorge|rate|frist|probe|kurs|zählerstand|treffen|reise|reservierung|buchung|rückgabe|leihfrist|besichtigung|anmeldung|veranstaltung|elternabend|wartung|prüfung|inspektion|hauptuntersuchung|prophylaxe|kontrolle|überweisung|betrag|mitgliederversammlung|online-termin|behandlung) ! {re}",
            r"(?:\w*paket|sendung|lieferung|bestellung|ware|artikel|päckchen|karten|tickets|brille|kontaktlinsen|medikament\w*|rezept|fahrrad|ersatzteil|möbel|hörgeräte?|reifen|pass|ausweis|kleid|anzug|vorbestellung|buch|bücher|geschenk){n}(?:unterwegs|zugestellt|versandt|versendet|verschickt|eingetroffen|abholbereit|kommt|geliefert|auf dem weg|abgeholt werden|zur abholung|abholen|angekommen|bereit|verzögert|übergeben|verlassen|abgegeben|hinterlegt|abzuholen) ! {re} ! {evno} ! automatisch beantwortet",
            r"(?:betrag|abschlag|beitrag|summe|rate|gesamtbetrag|rechnungsbetrag|jahresbeitrag|prämie|nachzahlung|guthaben|mitgliedsbeitrag|saldo|kosten|gebühr\w*|miete|lastschrift|forderung|eur|euro|chf|€|kaution|mahngebühr|schulgeld|elternbeitrag|kursgebühr){n}(?:abbuch\w*|eingezogen|abgebucht|fällig|überweis\w*|begleich\w*|einziehen|zahlbar|offen|ausstehend|zahlungseingang|zahlen|eingegangen|belast\w*|erstattet|ausgezahlt|verrechnet|überwiesen|einzahlen|ausgleichen|entrichten|bezahlen) ! {re} ! entschädig\w* ! (?:ihre|ihrer) iban",
            r"(?:abbuchen|buchen|ziehen|überweisen sie|begleichen sie|bitte überweisen|zahlen sie){n}(?:betrag|beitrag|eur|euro|chf|€|rechnung\w*|ein|ab|abschlag|konto|rate)\b ! {re} ! entschädig\w*",
            r"(?:ihr|ihren|dein|deinen|unser\w*|nächster|nächste|der|den|neuer|einen)\b (?:\w+ ){0,2}\w*(?:termin|besichtigung|untersuchung|gespräch|beratung|reservierung|anreise|probestunde|check-?in|flug|kurs|vorstellungsgespräch|bewerbungsgespräch|wartung|installation|op\b|behandlung|aufenthalt|reise|zug|fahrt|buchung|operation|impfung|sprechstunde|vorgespräch|therapie|sitzung|training|einschulung|elterngespräch|elternabend|abholung|übergabe|zählerwechsel|ablesung|prüfung|besuch|inspektion){n}(?:am|um|beim|ist|wurde|findet|bei|steht|bevor|in unser\w+|verschoben|bestätigt|abgesagt|geplant|vereinbart|beginnt|muss|entfällt|verlegt|rückt|eingetragen|naht|reserviert|gebucht|verspätet) ! {re} ! {evno}",
            r"(?:im anhang|anbei|in der anlage|als anlage|beiliegend|angehängt|beigefügt|hiermit|in der beilage|angefügt|nachfolgend)\b{n}{evt} ! {re} ! {evno}",
            r"(?:im anhang|anbei|in der anlage|als anlage|beiliegend|in der beilage|angefügt|beigefügt|hiermit){n}(?:erhalten|senden|finden|übersenden|schicken|übermitteln|bekommen|überreichen|lassen){n}(?:sie|wir|ihnen|ich|du|dir) ! {re} ! erklärung ! formular ! {evno} ! verschwiegenheit\w* ! mandant\w*",
            r"(?:erhalten sie|senden wir ihnen|schicken wir ihnen|übersenden wir ihnen|sende ich ihnen|finden sie|bekommst du|erhältst du|übermitteln wir ihnen|überreichen wir ihnen|haben wir (?:für sie|ihnen)){n}{evt} ! {re} ! {evno}",
            r"(?:ihr|ihre|ihren|dein|deine|das|der) (?:\w+ )?(?:gerät|fahrzeug|auto|auftrag|paket|notebook|laptop|wagen|handy|smartphone|fahrrad|rad|reparatur|uhr|brille|schuhe|wäsche|rezept|waschmaschine|hörgerät|zahnersatz|schmuck|buch|bild){n}(?:fertig|repariert|bereit|abgeholt|abholbereit|instand|abgeschlossen|eingetroffen|versandfertig|geprüft|gewartet|abzuholen|da\b) ! {re} ! {matter} .. bearbeitet",
            r"(?:dank|danke|danken|bedanken)\b{n}(?:bestellung|ihren einkauf|deinen einkauf|ihren auftrag|buchung|anmeldung zum|ihre anmeldung|registrierung|ihre spende|reservierung|ihre zahlung|ihren kauf|deine bestellung|deinen kauf|mitgliedschaft|reservation|vertragsabschluss) ! {re} ! {evno} ! hinweis ! geduld",
            r"(?:wir|hiermit){n}bestätigen{n}(?:ihr\w*|den|die|dein\w*) {few}(?:bestellung|buchung|reservierung|termin|auftrag|anmeldung|vertrag|eingang ihrer (?:zahlung|bestellung)|kündigung|reservation|teilnahme|aufnahme|vertragsabschluss|umzug|tarifwechsel|lieferung) ! {re}",
            r"willkommen (?:bei|im|in|an|als|zurück|zu)\b ! {re} ! abwesen ! hilfe",
            r"(?:ihr|dein|ihre|deine) (?:neue\w* )?(?:vertrag|tarif|abo|abonnement|mitgliedschaft|versicherung|versicherungsschutz|police|konto|kundenkonto|zugang|karte|garantie|probezeit|mitgliedsausweis|bahncard|reisepass|personalausweis|tüv|führerschein|strompreis|beitragssatz|preis){n}(?:läuft|verlängert|endet|beginnt|abgelaufen|ablaufen|aktiv|eingerichtet|freigeschaltet|angelegt|geändert|erhöht|läuft ab|ändert|tritt|steigt|sinkt|erneuert|startet|gültig|aktiviert|bereit) ! {re} ! {evno}",
            r"(?:befund|labor\w*|röntgen\w*|mrt\w*|ct|blut\w*|test\w*|untersuchungs|histologie|pathologie|arzt\w*|impf\w*|allergie\w*|ekg|ultraschall\w*)-?(?:e|bild\w*|ergebnis\w*|werte|bericht\w*|brief\w*|termin\w*|befund\w*|ausweis)?\b{n}(?:liegt|liegen|eingetroffen|vor\b|da\b|bereit|besprechen|besprechung|am\b|anbei|auffällig\w*|unauffällig\w*|normal\w*|abholen|besprech\w*|erhalten|verfügbar|abrufbar) ! {re}",
            r"(?:bitte )?(?:bringen|kommen|erscheinen|finden) sie {few}(?:\w+ ){0,8}(?:mit|nüchtern|pünktlich|früher|ein)\b{n}? ! {re} ! verbindung ! {gone}",
            r"(?:ihre|deine) (?:bewerbung|stelle|prüfung|klausur|note|immatrikulation|einschreibung|zulassung|anmeldung|mitgliedschaft|versetzung)\b{n}(?:als|auf|um|zum|für|haben wir|wurde|ist|liegt) ! {re} ! {matter}",
            r"(?:ihr kind|ihre tochter|ihr sohn|ihres kindes|ihrer tochter|ihres sohnes|ihrem kind|ihrem sohn){n}\w",
            r"(?:zählerstand|stromzähler|gaszähler|wasserzähler|zähler){n}(?:ablesen|mitteilen|übermitteln|ablesung|getauscht|melden|wechsel|ausgetauscht) ! {re} ! vermerkt ! danke",
            r"(?:aktion|angebote?|rabatt|sale|prozent|gutschein|schnäppchen|neuheiten|sonderangebot|%){n}(?:nur|bis|für sie|jetzt|auf alles|sichern|entdecken|im shop|einlösen|sparen|gültig|exklusiv)\b ! {re}",
            r"(?:jetzt|hier) (?:\w+ )?(?:bezahlen|verfolgen|einchecken|herunterladen|ansehen|shoppen|entdecken|bestätigen und bezahlen|sichern|sendungsverfolgung|buchen)\b ! {re}",
            r"(?:sendungsverfolgung|tracking|trackingnummer|sendungsnummer|bestellnummer|buchungsnummer|rechnungsnummer|auftragsnummer|auftrags-nr|bestell-nr|rechnungs-nr|kundennummer|mandatsreferenz|buchungscode|zimmernummer|kfz-kennzeichen|polizzennummer|policennummer)\b\W{1,3}(?:nr\.?\s?|lautet\s?)?\w*\d ! {re}",
            r"(?:wir (?:haben|hatten)|es wurde|heute wurde|sie haben){n}(?:für sie|ihnen|bei uns){n}(?:hinterlegt|reserviert|bestellt|gebucht|gekauft|vorgemerkt|zurückgelegt|abgebucht|eingekauft|gutgeschrieben|überwiesen) ! {re} ! {evno}",
            r"(?:handwerker|techniker|monteur|zusteller|spediteur|lieferant|gutachter|ableser|installateur|schornsteinfeger|pflegedienst|fahrer|kaminfeger|hausmeister){n}(?:kommt|kommen|wird|trifft|erscheint|meldet sich|morgen|am|zwischen)\b ! {re}",
            r"(?:kommt|kommen|erscheint|besucht|wechselt|liest|tauscht|führt|wird)\b{n}(?:unser\w*|ein|der|die) {few}(?:handwerker|techniker|monteur|zusteller|ableser|gutachter|installateur|kaminkehrer|rauchfangkehrer|schornsteinfeger|kaminfeger|pflegekraft|kundendiensttechniker|fahrer)\w* ! {re}",
            r"(?:sie sind|du bist) {few}(?:eingeladen|angemeldet für|gebucht|vorgemerkt|eingetragen für|im rückstand|in verzug|aufgerufen)|(?:laden|lade) {few}(?:sie|dich|euch|herzlich) {few}(?:herzlich )?ein\b",
            r"(?:zahlungsverzug|zahlungsrückstand|inkasso|letzte zahlungsaufforderung|zahlungsziel|noch keinen zahlungseingang|zahlungsfrist|offene posten|offener posten|mahnstufe|mahnspesen)\b ! {re}",
            r"(?:miet|neben|heiz|betriebs|energie)kosten\w*{n}(?:abrechnung|anbei|beträgt|jahr|steigt|erhöh\w*) ! {re}",
        ),
        "auto_ack": (
            r"(?:eingangs|empfangs|erhalt)-?bestätigung|empfangsbestätigung|ticketbestätigung",
            r"(?:{mail}|nachricht|anfrage|anliegen|schreiben|mitteilung|meldung|ihr brief|zuschrift|ticket|hinweis|kontaktanfrage|formular|beschwerde|mailing|eingabe|service-?anfrage|supportanfrage|antrag|request|reklamation){n}(?:eingegangen|erhalten|empfangen|angekommen|zugegangen|erreicht|eingetroffen|entgegengenommen|eingelangt|registriert|erfasst|gelangt|vorliegt|liegt (?:uns )?vor) ! (?:noch nicht|nicht mehr|nicht erhalten|keine|kein|welche|wann|wer|irrtümlich\w*|fälschlich\w*|versehentlich|falsch\w*) ! {gone} ! {bounced}",
            r"(?:erhalten|empfangen|eingegangen|eingelangt|erreicht|bestätigen (?:wir )?(?:\w+ )?(?:den )?(?:eingang|erhalt|empfang))\b{n}(?:{mail}|nachricht|anfrage|anliegen|schreiben|mitteilung|meldung|zuschrift|kontaktanfrage|eingabe|hinweis) ! (?:keine|kein|noch nicht|welche|irrtümlich\w*|fälschlich\w*|versehentlich|haben sie|falsch\w*)",
            r"(?:eingang|erhalt|empfang) (?:ihrer|ihres|deiner|deines|der|des|vom) {few}{n}?(?:bestätig\w*|bestätigt)|bestätigen {few}(?:ihnen )?{few}(?:den )?(?:eingang|erhalt|empfang)\b ! (?:bestellung|zahlung)",
            r"(?:unter|mit|hat|haben|lautet|trägt|bekommt|erhält|erhalten|ist|bitte|stets|folgende\w*|dazu|ihre|ihr|die|unsere) {few}(?:der |die |dem |das )?{few}(?:vorgangs|ticket|fall|bearbeitungs|referenz|anfrage|geschäfts|case|incident|service|support|aktenzeichen|kontakt|geschäftsfall|dossier)-?(?:nummer|nr|id|zeichen|kennung|number)\b ! (?:geben|nennen|teilen|schicken|senden) sie ! (?:welche|haben sie|wie lautet|benötig\w*)",
            r"(?:vorgang|ticket|fall|anfrage|geschäftsfall|meldung|case|incident|anliegen|serviceanfrage|akte|request){n}(?:angelegt|eröffnet|erstellt|erfasst|registriert|aufgenommen|zugewiesen|zugeteilt|gespeichert|bearbeitung übernommen|vergeben) ! {dpo} ! nicht ! {bounced}",
            r"(?:werden|wird|erhalten|bearbeiten|beantworten|melden|kümmern|setzen|antworten|bemühen|kontaktieren)\b{n}(?:{ackw}){n}(?:bearbeit\w*|antwort\w*|melden|beantwort\w*|setzen|kümmer\w*|in verbindung|prüfen|rückmeld\w*|zurück\w*|kontaktieren|annehmen|sie|uns|ihr\w*|eine)\b ! {dpo} .. weitergeleitet",
            r"(?:bearbeiten|beantworten|melden|kümmern|antworten|setzen|prüfen) {few}(?:ihr\w* |sie |uns |die |das |alle |jede |sich ){0,3}{few}(?:{ackw}|der reihe nach|in der reihenfolge|nach eingang|bearbeitungszeit)",
            r"wir melden uns (?:bei ihnen|so|in|sobald|umgehend|schnellst\w*|zeitnah|baldmög\w*|binnen|innerhalb|wieder|rasch)?|(?:sie (?:hören|erhalten)|du hörst){n}(?:von uns|antwort|rückmeldung|nachricht){n}?(?:{ackw})?",
            r"(?:bearbeitungszeit|bearbeitungsdauer|antwortzeit|reaktionszeit|servicezeiten|bürozeiten|geschäftszeiten|wartezeit)\b{n}(?:beträgt|liegt|derzeit|aktuell|etwa|bis zu|von|werktage|arbeitstage|kann|sind|länger|stunden|beantwort\w*|verzögert\w*|erhöht\w*)",
            r"(?:hoh\w*|erhöht\w*|viele\w*|groß\w*|starke\w*|zahlreich\w*) (?:\w+ )?(?:anfrage\w*|aufkommen|anfragevolumen|nachfrage|anzahl|mailaufkommen|arbeitsaufkommen|zuschriften|andrang)\b",
            r"(?:dies|das|diese\w*|hierbei handelt) {few}(?:ist |ist eine |um eine ){0,2}automatisch\w* (?:\w+ )?(?:bestätigung|eingang\w*|antwort|nachricht|mitteilung|e-?mail|mail)",
            r"(?:betreff|betreffzeile|referenz|nummer|zeichen)\w*{n}(?:nicht (?:ändern|verändern|entfernen|löschen)|unverändert|beibehalten|bei (?:rück)?fragen|bei weiteren|stets|immer|bei jeder|im betreff|für (?:rück)?fragen)",
            r"(?:sehen|bitten|bitte){n}(?:von (?:weiteren |zusätzlichen )?(?:nachfragen|anfragen|rückfragen|mehrfach\w*) (?:ab|abzusehen)|keine (?:weiteren |mehrfachen )?(?:nachfragen|anfragen|doppelt\w*|erinnerung\w*))",
            r"(?:danke|dank|danken|bedanken)\b{n}(?:für|fürs){n}(?:ihre (?:nachricht|anfrage|mitteilung|e-?mail|mail|kontaktaufnahme|zuschrift)|deine (?:nachricht|anfrage|mail|e-?mail)|kontaktaufnahme|ihr schreiben|ihr anliegen|kontaktieren) .. (?:bearbeit\w*|melden|antworten|beantwort\w*|schnellst\w*|umgehend|baldm\w*|werktag\w*|stunden|automatisch) ! {dpo} ! (?:ich|wir) (?:prüfe|kläre|schaue)",
        ),
        "by_machine": (
            r"automatisch\w* (?:\w+ )?(?:erstellt|generiert|erzeugt|versendet|versandt|verschickt|gesendet|ausgelöst|generierte\w*|erstellte\w*|versendete\w*|erzeugte\w*|versandte\w*|beantwortet)",
            r"(?:automatische\w*|maschinelle\w*|automatisierte\w*|vollautomatische\w*) (?:\w+ )?(?:antwort\w*|nachricht\w*|e-?mail|mail|eingangs\w*|empfangs\w*|bestätigung\w*|mitteilung|benachrichtigung|rückmeldung|abwesenheit\w*|info\w*|meldung)",
            r"systemgeneriert|maschinell (?:erstellt|erzeugt|generiert)|computergeneriert|autoreply|auto-?reply|autoresponder|system-?nachricht|systemmail|systemseitig (?:erstellt|erzeugt)",
            r"(?:antworten|antwort\w*|reagieren) (?:sie )?(?:bitte )?(?:nicht (?:auf|direkt)|auf diese {few}nicht)|nicht auf diese (?:e-?mail|mail|nachricht) (?:zu )?(?:antworten|reagier\w*|zu antworten)|keine antwort auf diese|antworten auf diese {few}(?:sind nicht möglich|nicht möglich)",
            r"eine antwort {few}(?:auf diese \w+ )?(?:ist )?(?:nicht (?:erforderlich|möglich|notwendig)|leider nicht)|no-?reply",
        ),
        "out_of_office": (
            r"(?:nicht|außer|ausser)\b{n}(?:im büro|im hause?|am platz|im dienst|am arbeitsplatz|an meinem (?:arbeits)?platz|am schreibtisch|im office|im amt|im betrieb|vor ort|in der (?:ordination|praxis|kanzlei|firma|schule|redaktion))\b",
            r"(?:außer|ausser) (?:haus|dienst|betrieb wegen urlaub)|dienst-?reise|geschäftsreise|auf reisen\b|fortbildung|lehrgang|auf (?:einer )?(?:messe|schulung|konferenz|tagung|weiterbildung|kur|reha)",
            r"abwesen\w*|ortsabwesen\w*",
            r"(?:im|in|in den|in der|auf|aus dem|aus der|meines|meiner|unser\w*|während|wegen|nach meinem|nach dem) (?:\w+ )?(?:urlaub\w*|elternzeit|karenz\w*|mutterschutz|betriebsferien|ferien|babypause|sabbatical|krankenstand|weihnachtsurlaub|sommerpause|sommerferien|winterpause|vaterschaftsurlaub|bildungsurlaub|zeitausgleich|krankheit\w*|ruhestand|pension|altersteilzeit|werksferien|weihnachtsferien|osterferien|mutterschaftsurlaub|resturlaub|militärdienst|wk|rente) ! (?:hotel|buchung|reise) ! dank",
            r"(?:wieder|erst wieder|zurück|retour|abermals)\b{n}(?:erreichbar|da\b|am schreibtisch|im büro|im dienst|für sie da|im hause?|anwesend|persönlich|zu erreichen|an meinem|für sie|vor ort|im amt|geöffnet|in der praxis|besetzt|im einsatz|verfügbar)",
            r"(?:ab|bis|vom|am|ende|anfang) .. (?:bin ich|sind wir|ist .{0,30}) (?:\w+ ){0,3}(?:wieder|zurück|retour|nicht)\b{n}?(?:da|erreichbar|für sie da|im büro|im haus|anwesend|im dienst|besetzt|zurück|verfügbar|geöffnet)?",
            r"(?:praxis|betriebs|werks|schul|kanzlei|ordinations|sommer|weihnachts|winter)-?(?:ferien|urlaub|pause|schließung|schliessung)\b|betriebsausflug|betriebsruhe|betriebsversammlung",
            r"(?:geschlossen|nicht besetzt|nicht geöffnet|nur eingeschränkt besetzt|besetzt){n}(?:bis|vom|von|ab|am|zwischen|über die|während|wegen) & (?:praxis|büro|geschäft|kanzlei|ordination|sekretariat|geschäftsstelle|wir|betrieb|laden|amt|schule|firma|filiale|museum|werkstatt|haus|hotel|verwaltung)\b ! ticket ! vorgang ! anfrage",
            r"(?:bleibt|bleiben|haben|hat|ist|sind) (?:\w+ ){0,6}(?:geschlossen|betriebsurlaub|zugesperrt|dicht)\b & (?:bis|vom|von|ab|am|zwischen|über|wegen) ! (?:ticket|vorgang|fall|anfrage|konto|meldung)",
            r"nicht (?:mehr|länger) (?:\w+ ){0,6}(?:unternehmen|tätig|beschäftigt|bei uns|firma|haus|dienst|im team|angestellt|mitarbeit\w*|im amt|an bord|in unser\w+ (?:unternehmen|haus|firma|betrieb)|bei der|beim|für die|für das)\b ! {addr} ! gespeichert ! hinterlegt ! {mail}",
            r"(?:ausgeschieden|verlassen|in (?:den )?ruhestand|pensioniert|in pension|in rente|neue (?:berufliche )?herausforderung) & (?:unternehmen|firma|haus|dienst|team|kanzlei|betrieb|verwaltung|amt|verein|getreten|gegangen) ! {paket} ! bestellung",
            r"(?:wird|werden){n}(?:nicht|automatisch|während|in der zwischenzeit){n}(?:weitergeleitet|weiterverarbeitet|gelesen|bearbeitet|umgeleitet)\b & (?:abwesen\w*|vertret\w*|dringend\w*|urlaub|bis|nachricht|zurück|mail\w*|elternzeit|karenz) & (?:ich|mein\w*|abwesen\w*|vertret\w*|urlaub) ! konto ! datenschutz",
            r"(?:meine|die|unsere|seine|ihre|als|meiner) (?:\w+ )?(?:vertretung|stellvertretung|stellvertreter\w*|urlaubsvertretung|vertreterin|vertreter)\b|vertritt mich|vertreten mich|vertreten werde ich|stellvertretend",
            r"(?:habe|haben|hab|nehme|genieße|mache|machen) (?:ich |wir )?(?:\w+ ){0,4}(?:urlaub|frei|ferien|betriebsferien|betriebsurlaub|elternzeit)\b ! freigegeben",
            r"(?:arbeite|bin|arbeit\w+ ich) {few}(?:nur |in teilzeit|teilzeit|montags|dienstags|mittwochs|donnerstags|freitags|vormittags|halbtags){n}?(?:da|im büro|erreichbar|bis|anwesend|teilzeit)\b",
            r"(?:nicht|schlecht|nur eingeschränkt|bedingt|nur sporadisch|nur unregelmäßig|eingeschränkt|kaum|keinen zugriff auf){n}(?:erreichbar|verfügbar|zu erreichen|meine e-?mails|meine mails|mein postfach|zugriff auf)\b ! {addr} ! telefonisch nicht ! nummer",
            r"(?:mails|e-mails|nachrichten) (?:\w+ ){0,3}(?:nur unregelmäßig|nicht|nur sporadisch|erst nach meiner|erst ab){n}(?:ab\b|abrufen|lesen|gelesen|beantwort\w*|rückkehr) & (?:ich|meine\w*)\b",
            r"(?:nach|bis zu|bei) meiner (?:rückkehr|wiederkehr)|bis zu meinem|(?:erkrankt|krankgeschrieben|krank\b|krankheitsbedingt) ! kasse ! versicherung",
        ),
        "mailbox_unmonitored": (
            r"(?:{mail}|nachricht(?:en)?|antworten|zuschriften|eingänge|anfragen|eingehende\w*|postfach|mailbox|adresse|account|posteingang|konto|mailadresse|e-?mail-?adresse|eingangspostfach){n}(?:nicht|niemand\w*|keiner|nie|kein\w*|weder|nicht mehr)\b{n}?(?:gelesen|liest|überwacht|bearbeitet|abgerufen|betreut|beantwortet|eingesehen|empfangen|abgefragt|kontrolliert|zugestellt werden|gesichtet|gepflegt|entgegengenommen|besetzt|verarbeitet|geöffnet|abruft|geprüft|ausgewertet|berücksichtig\w*|aktiv|empfängt|bedient|moderiert|gewartet)\b ! {unmx}",
            r"(?:nicht|niemand\w*|keiner|nie|kein\w* mensch)\b{n}(?:gelesen|liest|überwacht|abgerufen|betreut|eingesehen|abgefragt|gesichtet|abruft|mitliest|mitlesen|reinschaut|überwachte\w*) ! {unmx} ! gelesen haben",
            r"(?:\w*postfach|{addr}|mailbox|account|mailkonto|mailadresse|kontaktadresse){n}(?:nicht mehr|außer|ausser|nicht länger|stillgelegt|abgeschaltet|eingestellt|deaktiviert|aufgelassen|geschlossen|inaktiv|gelöscht|aufgelöst|existiert nicht|wurde abgeschaltet|nicht in){n}?(?:betrieb|genutzt|gültig|aktiv|verwendet|betreut|bedient|verwendung|gebrauch|unterstützt|erreichbar|existiert|in benutzung|ersetzt|seit|zum|worden|wurde|ist)?\b & (?:dieses?|diese|dieser|unser\w* (?:alte\w*|bisherige\w*|bisheriges)|die alte|das) (?:\w+ )?(?:\w*postfach|{addr}|mailbox|account|mail\w*|e-?mail\w*|konto) ! (?:haben wir|habe ich|wir haben|ihre|ihren|kund\w*|aus unser\w+|bei uns|system|gespeichert|hinterlegt)",
            r"ins leere|ins nirwana|im nirwana|dev/null|schwarze\w* loch",
            r"(?:reine[rs]?|ausschließlich|ausschliesslich|nur|lediglich|allein|einzig)\b{n}(?:versand\w*|sende\w*|ausgehende\w*|absende\w*|zum senden|zum verschicken|versenden|versendung|zum versand|zustellung|abgehende\w*|outbound|benachrichtigung\w*)\b & (?:{addr}|postfach|mailbox|account|konto|{mail}|adresse)",
            r"(?:versand|absende|sende|outbound|no-?reply|noreply|keine-?antwort)-?(?:adresse|postfach|konto|account|mailadresse)\b{n}(?:kein\w*|nicht|ohne|nur|handelt|sich) ! {unmx}",
            r"unbetreut\w*|unbeaufsichtigt\w*|unüberwacht\w*|unbesetzt\w* postfach|nicht überwacht\w*",
            r"(?:können|kann|werden|ist|sind)\b{n}(?:keine|nicht|kein)\b{n}(?:{mail}|nachrichten|antworten|zuschriften|anfragen){n}(?:empfangen|entgegennehmen|entgegengenommen|angenommen|lesen|empfang\w*|bearbeitet werden)\b & (?:{addr}|postfach|adresse|hier|diese\w*|mailbox)",
            r"(?:antworten|antwort|antwortmails?|rückantworten) (?:auf|an) dies\w* {few}{n}?(?:nicht|niemand\w*|keine\w*|verworfen|gelöscht|ungelesen|kein)\b{n}?(?:gelesen|bearbeitet|erreich\w*|empfang\w*|beantwort\w*|zugestellt|weitergeleitet|verworfen|automatisch gelöscht|ungelesen|berücksichtigt)",
            r"(?:automatisch|ungelesen|ungesehen|ungeprüft)\b{n}(?:gelöscht|verworfen|vernichtet)\b ! {cust}",
            r"(?:wird|werden) (?:\w+ ){0,3}ungelesen|keine (?:antwort|nachricht)en? an diese|nimmt keine {few}(?:antworten|mails|nachrichten|e-mails)|keine eingehenden {few}(?:mails|nachrichten|e-mails|antworten)|kann keine {few}(?:antworten|mails|nachrichten|e-mails) empfangen|keinen posteingang|kein posteingang",
        ),
        "ticket_closed": (
            r"{matter}{n}(?:geschlossen|abgeschlossen|gelöst|erledigt|beendet|schließen|schließe|abschließen|ad acta|resolved|closed|zu den akten|abgelegt|archiviert|beantwortet|ausgebucht|beigelegt|geschloßen|erledigen|behoben|als abgeschlossen)\b ! {closx}",
            r"(?:schließen|schließe|betrachte|betrachten|beenden|beende|beschließen|sehen|archivieren|legen|erachten|werten|halten|ansehen)\b (?:\w+ ){0,4}{matter} ! {closx} ! bitte ! sie {few}als gegenstandslos",
            r"(?:status|zustand|statusänderung|bearbeitungsstand)\b{n}(?:gelöst|geschlossen|erledigt|abgeschlossen|closed|resolved|solved|beendet|beantwortet)",
            r"(?:ist|wäre|sind|damit|somit|hiermit|war)\b{n}(?:für uns|für mich|von unserer seite|unsererseits|seitens|unserer seite|aus unserer sicht|hiermit){n}?(?:durch|erledigt|abgeschlossen|beendet|gegessen|vom tisch|geklärt|gelöst)\b ! {closx}",
            r"kein\w* (?:weitere\w* )?(?:rückmeldung|antwort|reaktion|rückantwort|feedback|nachricht){n}(?:erhalten|eingegangen|von ihnen|vorliegt|bekommen|kam|gehört|vor\b|erfolgt|erfolgte|ihrerseits) ! {cust} ! von (?:der|den|dem|unser\w*) ! noch keine",
            r"(?:nichts|nicht) (?:mehr|weiter|wieder)?{n}(?:von ihnen|von dir|ihrerseits) (?:\w+ )?(?:gehört|erhalten|gemeldet|gekommen|vernommen)|(?:nicht|nichts) (?:\w+ )?(?:zurück)?gemeldet",
            r"(?:automatisch|systemseitig|hiermit|nun|heute|jetzt|damit|somit|daher|deshalb)\b{n}(?:geschlossen|als (?:gelöst|erledigt|abgeschlossen)|ad acta|abgeschlossen)\b ! {closx}",
            r"(?:als|auf)\W+(?:gelöst|erledigt|geschlossen|abgeschlossen|beantwortet|closed|solved|resolved|beendet)\W+(?:markiert|gesetzt|betrachtet|gekennzeichnet|eingestuft|geschlossen|gestellt|vermerkt|gewertet|angesehen|geändert|abgelegt|verbucht)\b|(?:als|auf)\W+(?:gelöst|erledigt|geschlossen|abgeschlossen) (?:\w+ ){0,2}(?:markier\w*|betrachte\w*|ansehen|setzen|werte\w*)",
            r"(?:betrachten|betrachte|sehen|sehe) (?:wir |ich )?{few}(?:als|für) (?:erledigt|abgeschlossen|gelöst|beendet|geklärt|hinfällig)",
            r"(?:wieder|erneut) (?:\w+ )?(?:geöffnet|öffnen|eröffn\w*|aufzunehmen|aufnehmen)|wiedereröffn\w*|neues ticket|neue anfrage (?:zu )?(?:stellen|erstellen|öffnen)|reopen ! konto ! laden ! praxis",
            r"(?:gelöst|geschlossen|erledigt|abgeschlossen|closed|resolved|solved)\W*[:-]\W*(?:ticket|vorgang|anfrage|\W?#|\[)|(?:ticket|vorgang|case|anfrage|incident|fall)\b.{0,30}\b(?:gelöst|geschlossen|erledigt|abgeschlossen|closed|solved|resolved)\b ! {closx}",
            r"ad acta|zu den akten (?:gelegt|genommen)|abschlussmeldung|abschlussnachricht|lösung akzept\w*|lösungscode|lösungstext|lösungsbeschreibung",
            r"(?:bearbeitung|prüfung) {few}(?:ist |wurde |ihres \w+ |ihrer \w+ ){0,3}(?:abgeschlossen|beendet)\b ! {closx} ! sobald ! nach",
        ),
        "ticket_merged": (
            r"(?:zusammengeführt|zusammengelegt|zugeschlagen|zusammengefasst|zusammengefügt|verschmolzen|fusioniert|gemerged?|gemergt|vereint|vereinigt|zusammengezogen|gebündelt|konsolidiert|vereinheitlicht)\b ! {addr} ! unternehmen ! firm",
            r"(?:gemeinsam|weiter|fortan|künftig|nun|zusammen|ausschließlich|nur noch|einheitlich|ab sofort|zentral|weiterhin)\b{n}(?:unter|im|in|mit) {few}(?:der |dem |ticket |vorgang |nummer |fall |vorgangsnummer |aktenzeichen |#|nr)?{n}(?:bearbeitet|geführt|weiterbearbeitet|weitergeführt|verfolgt|behandelt|fortgeführt|betreut|weiterverfolgt) ! datenschutz ! abteilung",
            r"{matter}{n}(?:angehängt|hinzugefügt|zugeordnet|eingegliedert|integriert|verknüpft|übergeleitet|überführt|aufgegangen|angegliedert|hinzugezogen|beigefügt|verbunden|hinterlegt|angefügt) ! {cust} ! {addr}",
            r"(?:duplikat|dublette|doppelt\w* (?:\w+ )?(?:eröffnet|vorhanden|ticket|anfrage|erfasst|angelegt|eingegangen|vorgang|meldung)|mehrfach (?:\w+ )?(?:gemeldet|eingegangen|eröffnet|erfasst)|bereits (?:ein|unter) {few}(?:ticket|vorgang|fall|geschäftsfall|offene\w* \w+)) ! rechnung ! abgebucht",
            r"(?:betreffen|betrifft|behandeln|beziehen) {few}(?:sich auf )?{few}(?:denselben|den gleichen|dieselbe|die gleiche|das gleiche|dasselbe) (?:sachverhalt|vorgang|fall|anliegen|thema|angelegenheit|problem|sache)\b",
            r"(?:führen|fassen|legen|bündeln|ziehen|fügen)\b{n}(?:{matter}|anfragen|nachrichten|meldungen|tickets|vorgänge|beide|mails){n}zusammen\b",
            r"(?:in|zu|mit|an|dem) (?:das |dem |den |der )?(?:bestehende\w*|vorhandene\w*|ursprüngliche\w*|offene\w*|bereits \w+|laufende\w*|ältere\w*|älteren|hauptticket|master-?ticket) {few}(?:{matter}|ticket){n}?(?:übernommen|eingefügt|überführt|zusammen\w*|zugeordnet|angehängt|verschoben|aufgenommen|integriert|hinzugefügt|verknüpft)",
        ),
        "survey": (
            r"\w*umfrage\w*|(?:kunden|zufriedenheits|online|nutzer|gäste|patienten|mieter|service)?-?befragung\w*|fragebogen|feedbackbogen|bewertungsbogen ! anamnese\w* ! aufnahme",
            r"(?:bewerten|beurteilen|benoten) (?:sie |bitte |hier )*(?:uns|unser\w*|ihr\w*|den|die|das|jetzt|mich)\b|bewerte (?:uns|deine|unser\w*|jetzt)|(?:ihre|eine|deine|positive|kurze) (?:\w+ )?(?:bewertung|rezension|kundenbewertung)\b",
            r"(?:ihr|dein|ihre|deine|um|ein) (?:\w+ )?(?:feedback|meinung|rückmeldung zu unser\w+|einschätzung|urteil) ! (?:vielen )?dank für ! haben wir",
            r"(?:wie )?zufrieden (?:\w+ )?(?:sind|waren|bist|warst|seid|mit) |(?:sind|waren|bist|warst) (?:sie|du) {few}zufrieden|zufriedenheit\b ! nicht zufrieden",
            r"weiterempfehl\w*|weiter empfehlen|nps\b",
            r"(?:sterne?|punkten?|smileys?|note|skala|schulnote\w*)\b{n}(?:vergeben|geben|von|bis|auswählen|bewert\w*)|(?:vergeben|klicken) sie {few}(?:sterne|punkte|smiley)|\b[1-5] (?:bis|-) (?:5|10)\b{n}(?:sterne|punkte|skala|bewert\w*)",
            r"(?:wie|was) (?:war|hat|haben|fanden|empfanden|beurteilen|bewerten|würden|gefiel|hat dir|hat ihnen){n}(?:unser\w*|kontakt|service|gefallen|erlebnis|erfahrung|support|aufenthalt|bearbeitung|geholfen|besser).*\?",
            r"(?:konnten|haben|hat) (?:wir|unser\w*|die antwort|der service|ihr anliegen) {few}(?:ihnen )?(?:geholfen|helfen|weitergeholfen|zufriedenstellend|ihr (?:anliegen|problem|frage) {few}(?:gelöst|lösen|klären)|weiterhelfen)\b.*\?",
            r"(?:minuten?|augenblick|moment) (?:ihrer )?zeit|(?:helfen|hilf) (?:sie )?uns,? (?:\w+ ){0,4}(?:besser|verbessern)|nehmen sie {few}(?:an|teil){n}(?:befragung|umfrage|teil)|sagen sie uns {few}(?:ihre meinung|wie)|erzählen sie uns",
        ),
        "challenge_response": (
            r"bestätigen sie {few}(?:ihre nachricht|ihre e-?mail\b(?!-?adr)|ihre mail|ihre anfrage|ihre identität als absender|ihre absende\w*|ihren versand|dass sie (?:ein mensch|kein \w+|der absender|eine reale|eine echte)|ihre e-?mail-?adresse .. (?:zugestellt|zustell\w*|freigegeben|angenommen|bearbeitet|weitergeleitet))",
            r"(?:zeichen|code|buchstaben|ziffern|bilder?|aufgabe|puzzle|captcha|rechenaufgabe|zahlen|bilderrätsel|rechnung|zeichenfolge|wort|prüfziffer\w*|zahl|frage){n}(?:eingeben|eintippen|ein\b|lösen|abtippen|anklicken|auswählen|eintragen|abschreiben|beantworten|markieren|wählen|ab\b) & (?:bitte|sie|nachricht|mail\w*|zugestellt|um|link|seite|zustell\w*|unten|damit|bild|mensch\w*|klick\w*) ! einmal\w* ! sms ! passwort ! gutschein",
            r"captcha|re-?captcha|(?:rechenaufgabe|bilderrätsel|sicherheitsabfrage|kontrollfrage|puzzle|sicherheitsfrage)\b{n}?(?:lösen|beantwort\w*|eingeben|ausfüllen)|(?:lösen|beantworten|füllen) sie {few}(?:rechenaufgabe|bilderrätsel|sicherheitsabfrage|kontrollfrage|puzzle|aufgabe)|(?:nachricht|e-?mail|mail)\b{n}(?:in quarantäne|zurückgehalten|unter quarantäne)",
            r"(?:zurückgehalten|in quarantäne|quarantäne|vorläufig (?:nicht|an)\w*|wartet auf (?:freigabe|bestätigung|ihre)|noch nicht zugestellt|geparkt|angehalten|warteschlange){n}(?:bis|damit|da\b|weil|bestätig\w*|klick\w*|freigab\w*|freigegeben|absender|erst|link|server|sie|von) ! {gone}",
            r"(?:zugestellt wird|zugestellt werden kann|zuzustellen|zustellen können|ausgeliefert wird|zustellung freizu\w*|zustellung abzuschließen|zustellung zu (?:ermöglichen|bestätigen|veranlassen)|freizugeben|in den posteingang|durchgelassen){n}? & (?:klick\w*|bestätig\w*|link|lösen|eingeben|geben sie|antworten|captcha|öffnen|tippen)",
            r"(?:kein|nicht|keine) (?:\w+ )?(?:roboter|bot|maschine|spammer|automat\w*|spam-?bot)\b|(?:ein |eine |echte[rn]? )(?:mensch|reale\w* person|echte\w* person|menschlich\w*)\b & (?:bestätig\w*|beweis\w*|klick\w*|sind|prüf\w*|sicher\w*)",
            r"absender{n}(?:freischalten|freigeben|verifizieren|bestätigen|freigeschaltet|verifiziert|autorisier\w*|whitelist|unbekannt\w*|bestätigt|freizu\w*|zulassen|erlaub\w*) & (?:klick\w*|link|bestätig\w*|einmalig\w*|bitte|nachricht|zustell\w*|mail|müssen) ! zustellung fehl\w*",
            r"(?:absende|sende|absender)r?-?(?:prüfung|verifizierung|verifikation|bestätigung|freigabe|authentifizierung|überprüfung)\b|(?:anti-?spam|spam-?schutz|spamfilter|spam-?filter|mail-?schutz)\w*{n}(?:bestätig\w*|klick\w*|einmalig\w*|link|freigab\w*|verifizier\w*|freischalt\w*|system|aktiv\w*|prüf\w*)",
            r"(?:klicken|drücken|tippen|öffnen|folgen|rufen|betätigen) (?:sie )?{few}(?:einmalig |bitte |kurz )*{n}(?:link|schaltfläche|button|hier){n}(?:zustell\w*|zugestellt|freigeben|freigegeben|bestätigen|durchgestellt|weiterzuleiten|posteingang|freischalten|empfänger|erreicht|auszuliefern|ausgeliefert) ! {news} ! abmeld\w* ! konto\w* ! bestellung ! passwort",
            r"(?:schieben|ziehen) sie .. (?:puzzle|schieberegler|regler|teil)|schieberegler|sicherheitsabfrage .. (?:absender|zustell\w*)",
            r"(?:auf|in) {few}(?:white-?list|positivliste|liste (?:erlaubter|zugelassener)|gästeliste){n}(?:aufgenommen|setzen|eintragen|klick\w*|erst)",
        ),
        "bounce": (
            r"(?:konnte|konnten|kann|wurde|wird|werden|ist)\b{n}(?:nicht|nicht mehr|noch nicht)\b{n}?(?:zugestellt|ausgeliefert|übermittelt werden|zustellbar|zustellen)\b ! {re} ! {paket}",
            r"un\s?zustellbar\w*|nicht zustellbar|undeliverable|mailer-?daemon|mail delivery|delivery status|zustellbericht|zustellungsbenachrichtigung|zustellungsfehler|fehlerbericht .. zustell\w* ! {paket} ! {gone} ! (?:brief|post) ",
            r"zustellung{n}(?:fehlgeschlagen|verzögert|nicht möglich|gescheitert|endgültig|abgebrochen|aufgegeben|misslungen|unmöglich|fehler\w*|schlug fehl)\b ! {paket}",
            r"(?:postfach|mailbox|empfängerpostfach|speicherplatz|quota|posteingang){n}(?:voll|existiert nicht|überfüllt|überschritten|nicht gefunden|nicht vorhanden|erschöpft|unbekannt|belegt)\b",
            r"(?:empfänger|empfängeradresse|e-?mail-?adresse|mailadresse|benutzer|zieladresse|domain|domäne|host){n}(?:existiert nicht|nicht gefunden|unbekannt|nicht vorhanden|abgelehnt|ungültig|abgewiesen)\b{n}? & (?:zugestellt|zustell\w*|server|mailserver|fehler\w*|smtp|5\d\d|nachricht|remote\w*|e-?mail an) ! {cust} .. (?:sagt|gibt)",
            r"(?:smtp|remote-?server|mailserver|mail-?server|gegenstelle){n}(?:abgelehnt|fehler|antwortete|meldete|5\d\d|4\d\d|zurückgewiesen|verweigert|nicht erreichbar|antwort)",
            r"(?:spf|dkim|dmarc)\b{n}(?:fehl\w*|abgelehnt|nicht|verstoß|prüfung|fail\w*)",
        ),
        "legal_threat": (
            r"mahne\w* (?:ich|wir) .. ab\b|hiermit abgemahnt",
            r"(?:aufbewahr\w*|aufzubewahren|nicht (?:zu )?(?:löschen|vernichten|verändern)|sichern|sicherzustellen|sicherung)\b & (?:verfahren\w*|beweis\w*|rechtsstreit\w*|gericht\w*|ermittlung\w*|prozess\b) & (?:{mail}|nachricht\w*|daten|unterlagen|schreiben|dokument\w*|alles|sämtliche\w*)",
            r"unterlassungs?(?:erklärung|anspruch|aufforderung|klage|verfügung|begehren|verpflichtung\w*|ansprüche)\w*|abmahn\w*|strafbewehrt\w*|vertragsstrafe|konventionalstrafe|zu unterlassen\b|auf unterlassung|unterlassen sie|unterlassung\b",
            r"(?:namens|im auftrag|in vertretung|in vollmacht|im namen) {few}(?:und (?:in )?vollmacht |und in )?{few}(?:mandant\w*|mandantschaft|vollmacht)|mandant(?:schaft|in|en|innen)?\b{n}(?:vertret\w*|auffordern|fordert|behält|anspruch|ansprüche|wünscht|beauftragt|hat uns|unterlassung|belästigt\w*)|anwaltlich\w* (?:vertretung|vertreten|schritte|beauftragt)|zeige\w* (?:ich|wir) {few}(?:die )?(?:vertretung|mandatierung|vollmacht) {few}(?:an|von)?|rechtsfreundlich\w*",
            r"(?:rechtsanw\w+|anwalt|anwältin|anwälte|anwaltskanzlei|rechtsbeistand|hausjurist\w*|rechtsvertret\w*|juristen|rechtsvertreter\w*|fachanwalt){n}(?:einschalten|eingeschaltet|übergeben|übergebe|beauftragt|beauftragen|konsultieren|wenden|melden|hören|weiterleiten|prüfen|vorgehen|geben|meldet|tätig|nehmen|holen|liegt|gehen|mandatiert|sprechen|informiert|hinzuziehen|kontaktieren|einzuschalten|post|vorlegen)\b ! datenschutz(?:beauftragt\w*) ! {dpoself}",
            r"(?:zum|meinen|mein|meinem|unser\w*|einen|dem|beim) (?:rechts)?anwalt\b ! datenschutz ! (?:unser|unsere) (?:externe\w* )?datenschutz",
            r"(?:straf)?anzeige\b{n}(?:erstatt\w*|stell\w*|polizei|einbring\w*|gestellt|erstattet|machen|vorbehalt\w*|gegen sie|bringen|droh\w*|rechnen|aufgeben|eingereicht|wegen)|(?:erstatt\w*|stell\w*|rechnen|mit einer|zur) {few}(?:straf)?anzeige\b|strafanzeige|strafantrag|sachverhaltsdarstellung|zur anzeige bring\w*|anzeigen werde\w*|zeigen (?:wir|ich) sie {few}an\b|zeig\w* (?:ich|wir) sie an\b",
            r"gerichtlich\w*\b{n}(?:schritte|vorgehen|verfügung|durchsetz\w*|hilfe|geltend|gegen|inanspruchnahme|maßnahmen|massnahmen|verfolg\w*|einklag\w*|klär\w*) ! (?:klären sie|müssen sie|einig\w*|untereinander|steht es ihnen)",
            r"einstweilig\w*|klage\b{n}(?:erheb\w*|einreich\w*|eingereicht|erhoben|gegen|droh\w*|vorbereit\w*|rechnen)|(?:ver|ein)klag\w*|zivilklage|vor gericht\b{n}(?:sehen|treffen|gehen|landen|bringen)|sehen uns {few}vor gericht|betreibung{n}(?:einleit\w*|droh\w*|gegen|rechnen)|superprovisorisch\w*",
            r"polizei{n}(?:gehen|geh|einschalten|eingeschaltet|melden|anzeigen|informier\w*|gemeldet|übergeben|kontaktieren|verständig\w*|rufen|hole|wenden|holen|anzeige|erstattet|ermittelt|aktenzeichen)|(?:zur|an die|bei der|die) polizei\b ! (?:direktion|inspektion) bearbeitet",
            r"staatsanwalt\w*|kriminalpolizei|cybercrime\w* {few}(?:anzeig\w*|meld\w*)|strafverfolgung\w*|ermittlungsverfahren|strafverfahren",
            r"(?:rechtliche\w*|juristische\w*|anwaltliche\w*|gerichtliche\w*|strafrechtliche\w*|zivilrechtliche\w*|weitere) (?:schritte|konsequenzen|folgen|maßnahmen|massnahmen|mittel|ansprüche) ! untereinander ! (?:klären|regeln) sie",
            r"(?:schritte|rechte|ansprüche|maßnahmen){n}(?:gegen sie|vorbehalt\w*|behalten .{0,30}vor|einzuleiten|einleiten) & (?:rechtlich\w*|anwalt\w*|gericht\w*|gegen sie|zivil\w*|straf\w*|vor\b|vorbehalt\w*|juristisch\w*) ! automatisch",
            r"nachspiel\b|letzt(?:e|malig\w*|malige)\b{n}(?:warnung|aufforderung|mahnung|auffordern|aufgefordert|hinweis|verwarnung|frist)\b ! zahlung\w* ! rechnung\w* ! zahlungs\w*",
            r"schadens?ersatzforderung|haftbar (?:machen|gemacht)|regress\w*{n}(?:nehmen|anspruch|ansprüche|forder\w*)|(?:haften|hafte) sie {few}(?:für|persönlich)|in regress",
            r"(?:als|wegen|den|dieser|ihr\w*|solche|weiter\w*|fortgesetzt\w*|unzumutbar\w*|tatbestand der|ständig\w*|aufhören) {few}(?:belästig\w*|stalking|nötigung|nachstellung|erpressung|spam|beharrliche\w* verfolgung|verleumdung|üble\w* nachrede|rufschädigung|datendiebstahl|hacking|hausfriedensbruch|betrug\w*)\b & (?:anzeig\w*|gericht\w*|anwalt\w*|polizei|unterlass\w*|straf\w*|rechtlich\w*|juristisch\w*|weiter\w*|aufhör\w*|warnung|folgen|konsequenz\w*|hören sie|letzt\w*|verfolg\w*|lassen sie|verbiete\w*|untersag\w*|ersatz\w*)",
            r"(?:strafbar|straftat|strafbarkeit|strafrechtlich|straftatbestand|strafgesetzbuch|§\s?\d+\w* (?:stgb|uwg)|stgb|uwg\b)\w*{n}?(?:machen|gemacht|verfolg\w*|relevant|handlung\w*|sie|nach|vorgehen|prüfen|verhalten|dar\b|gewertet|werten)?\b ! keine straftat ! kein straf\w*",
            r"(?:kosten|aufwand|bearbeitungsgebühr|aufwandsentschädigung|gebühr\w*|aufwände|bearbeitungskosten|stunden|arbeitszeit){n}(?:in rechnung stellen|in rechnung gestellt|verrechnen|verrechnet|berechnen wir|ihnen berechnet|fakturieren|geltend machen|werden ihnen|auferleg\w*|stellen wir ihnen) & (?:ihnen|sie|ihre|ihr)\b & (?:weitere\w*|anfragen|mail\w*|nachricht\w*|anschreiben|aufwand\w*|ihnen|fortan|künftig|wenn|kanzlei|anwalt\w*) ! bestellung\w* ! versandkosten ! (?:reparatur|lieferung|strom|gas|nebenkosten|heizkosten)",
            r"kostennote|honorarnote|rechtsverfolgungskosten|anwaltskosten|kostenrechnung{n}(?:kanzlei|anwalt\w*|abmahn\w*|beigefügt)",
            r"(?:behalten|behalte) {few}(?:wir |ich )?(?:uns|mir)?{n}(?:rechtlich\w*|juristisch\w*|gerichtlich\w*|anzeige|ansprüche|schritte|schadens?ersatz\w*|alle rechte) ! automatisch",
            r"(?:bewahren|sichern|aufbewahr\w*|erhalten) sie{n}(?:sämtliche|alle|unterlagen|daten|{mail}|beweis\w*|protokolle|aufzeichnungen|logs|nachricht\w*){n}(?:auf|sicher|verfahren|unverändert|nicht (?:gelöscht|löschen|vernichten))|nicht (?:gelöscht|löschen|vernichten|verändern|vernichtet){n}(?:verfahren|beweis\w*|rechtsstreit|gericht\w*|ermittlung\w*)|beweissicherung|beweismittel|rechtsstreit\w*{n}(?:anhängig|läuft|aufbewahr\w*|daten|gesichert|geführt)|legal hold|aufbewahrungsanordnung",
            r"(?:unter fristsetzung|setze\w* ihnen {few}frist|frist bis|binnen einer frist|frist gesetzt|fruchtlos\w*|nach fruchtlosem ablauf|fristablauf)\b{n}(?:unterlass\w*|erklärung|klage\w*|gericht\w*|anwalt\w*|rechtlich\w*|schritte|unterzeich\w*|abzugeben|abgabe|widrigenfalls|andernfalls|ansonsten)|widrigenfalls",
            r"(?:hausverbot|kontaktverbot|kontaktsperre gegen|verbiete ihnen|untersage ihnen|verbitte mir|verbitten (?:wir )?uns)\b",
            r"(?:woher|wie) {few}(?:haben|kommen|kennen) sie {few}(?:meine|an meine|mein) & (?:daten|adresse|rechnung|name\w*|information\w*|unterlagen|mail\w*|post)",
            r"(?:lesen|öffnen) sie {few}meine (?:e-?mails?|mails?|post|daten|nachrichten)|haben sie meine (?:daten|mails|unterlagen|post)|(?:meine|mein) (?:befund|krankheit|persönlichen daten|kontodaten|gesundheit\w*|rechnung)\w* .. (?:gelesen|sie|ihnen|bei ihnen|angst|missbrauch\w*)|hacker\w* ! kein hacker\w*",
            r"(?:knöpfen|hören sie auf|lassen sie (?:mich|uns) (?:endlich )?in ruhe|sonst passiert|sie werden (?:noch )?von (?:mir|uns|unser\w+) (?:anwalt|anwälten|noch)?|werden sie (?:es )?bereuen|letzte chance|das wird (?:noch )?folgen|zieh\w* konsequenzen|andere saiten)",
        ),
        "suspicious": (
            r"(?:passwort|kennwort|\w*passwort|pin|tan|pin-code|puk|zugangsdaten|login-?daten|anmeldedaten)\b{n}(?:senden|eingeben|bestätig\w*|mitteilen|nennen|angeben|verifizier\w*|ein\b|mit\b|schicken|zur\b|an\b|läuft|abgelaufen|ablauf\w*|beibehalten|aktualisier\w*|erneuer\w*|ab\b|zukommen|durchgeben|hinterlegen|eintippen) ! (?:vergessen|nie|niemals|keinesfalls) ! {passx}",
            r"(?:nennen|senden|schicken|teilen|geben|bestätigen|aktualisieren|verifizieren|hinterlegen|eingabe|angabe|mailen|gib|schick|sende|übermitteln|loggen|melden) (?:sie |uns |mir |bitte |sich |hier |noch ){0,4}{n}?(?:e-?mail-?passwort|mail-?passwort|passwort|kennwort|pin\b|tan\b|zugangsdaten|iban|bankverbindung|kontodaten|bankdaten|kreditkarten\w*|kontonummer|login-?daten|kartendaten|cvc|anmeldedaten|kontoverbindung) ! (?:vergessen|nie|niemals|keinesfalls|nicht) ! {passx}",
            r"(?:iban|bankverbindung|kontodaten|bankdaten|kreditkarten\w*|kontonummer|kartendaten|kontoverbindung)\b{n}(?:senden|schicken|mitteilen|nennen|angeben|benötig\w*|brauch\w*|bestätigen|zukommen|übermitteln|hinterlegen|mailen|bekannt\w*|durchgeben|verifizier\w*|mitzuteilen) & (?:sie|uns|bitte|wir|mir) ! {passx}",
            r"(?:\d|sechs|vier|acht|sechsstellig\w*|vierstellig\w*)-?stellig\w*|(?:einmal|sicherheits|bestätigungs|zugangs|aktivierungs|verifizierungs|prüf|freischalt|sms|verifikations|login|authentifizierungs)-?(?:code|passwort|pin|tan|kennwort|code)\b{n}?(?:{n}(?:senden|mitteilen|schicken|nennen|weiterleiten|eingeben|durchgeben|antworten|zukommen|erhalten|geschickt|gesendet|zugesandt|verschickt|ein\b|mit\b|zurück\w*|lautet|vorlesen|an uns))? ! captcha ! angezeigte ! gutschein\w*",
            r"(?:erstattung|rückerstattung|auszahlung|entschädigung|gutschrift|rückzahlung|guthaben|prämie|schadens?ersatz|überweisung|gewinn|erbschaft|provision){n}(?:konto|bank\w*|iban|auszahlen|überweisen|karte|kontodaten|kreditkarte) & (?:sie|ihre?|uns|bitte)\b & (?:senden|nennen|mitteilen|teilen|benötig\w*|brauch\w*|angeben|schicken|bestätig\w*|klick\w*|hinterleg\w*|geben|formular) ! {passx}",
            r"(?:entschädigen|entschädigung|wiedergutmachung|gutscheinkarte|gewonnen|gewinner)\b & (?:iban|konto\w*|bank\w*|karte|ausweis\w*|eur|euro|€|chf) & (?:senden|nennen|teilen|schicken|klick\w*|angeben|bestätig\w*)",
            r"identität{n}bestätigen & (?:klick\w*|link|konto|anmeld\w*|anhang|login|gesperrt|dringend|sofort|24 stunden|formular\.|code|passwort)",
            r"(?:konto|postfach|zugang|mailbox|account|e-?mail-?konto|domain|mailkonto)\b{n}(?:gesperrt|eingeschränkt|deaktiviert|abgeschaltet|geschlossen|gelöscht|suspendiert|verloren)\b{n}?(?:wird|werden|worden|sonst|wenn|falls|in 24|innerhalb|in kürze)? & (?:verifizier\w*|bestätigen sie|klicken|anmelden|melden sie sich|aktualisier\w*|einloggen|entsperr\w*|loggen|passwort) ! newsletter",
            r"(?:installieren|installation|laden)\b{n}(?:fernwartung\w*|teamviewer|anydesk|software|programm|erweiterung|apk|add-?on|zertifikat|plugin|tool)\b ! {passx}",
            r"fernwartung\w*|fernzugriff|teamviewer|anydesk|quick-?support|makros? aktivieren|inhalte? aktivieren",
            r"(?:öffnen|öffne|starten|ausführen) sie {few}(?:bitte )?{few}(?:anhang|beigefügte\w*|angehängte\w*|anlage|datei|zip\w*|exe|dokument\w*|html\w*){n}(?:bestätig\w*|anmelde\w*|verifizier\w*|melden|passwort|abschlie\w*|identi\w*|ein\b|aktiv\w*|abzuschlie\w*|prüf\w*)",
            r"(?:öffnen|öffne|entpacken|starten|laden) sie .. (?:anhang|angehängt\w*|beigefügt\w*|zip\w*|exe\w*|html\w*|datei\w*) .. (?:bestätig\w*|abzuschlie\w*|abschlie\w*|verifizier\w*|anmeld\w*|passwort\w*|kennwort\w*|freizu\w*)",
            r"(?:anhang|angehängte\w*|beigefügte\w*|anlage|zip|datei)\b{n}(?:öffnen|herunterladen|ausführen|entpacken|starten) & (?:passwort|kennwort|bestätig\w*|anmeld\w*|verifizier\w*|html\w*|makro\w*|exe|dringend|abschlie\w*|abzuschlie\w*|löschung)",
            r"(?:melden|loggen) sie sich {n}(?:mail|e-?mail|microsoft|office|google|outlook|postfach)-?\w*{n}(?:passwort|konto|zugang\w*|daten|365|kennwort|account)",
            r"geschenkkarten?|gutscheinkarten?|paysafe\w*|bitcoin\w*|kryptowährung\w*|western union|moneygram|wallet\b|i-?tunes",
            r"(?:gebühr|betrag|vorauszahlung|kaution|bearbeitungsgebühr|zollgebühr|zahlung)\b{n}(?:freischalt\w*|freigab\w*|löschung|entfernung|domain\w*|vorab|sofort|löschen)\b & (?:zahlen|überweis\w*|entricht\w*|bezahl\w*|begleich\w*)",
        ),
        "pleasantry": (
            r"sehr geehrte|(?:guten (?:tag|morgen|abend)|hallo|hi|hey|moin|servus|grüß (?:gott|dich|sie)|grüezi|grüss \w+|liebe[rs]?|werte[rs]?|mahlzeit|tach|salü|hoi)\b(?:\s+[\w.\-]+){0,6}\W*$",
            r"(?:dank\b|danke|danken|bedank\w*|merci|dankeschön|dankbar|thx)\b",
            r"entschuldig\w*|verzeih\w*|pardon|sorry|bedauer\w*|tut (?:mir|uns|es) (?:\w+ ){0,3}leid|leid\b|peinlich|unangenehm|ärgerlich|bitten {few}nachsicht|asche auf",
            r"(?:schön\w*|gute[ns]?|angenehm\w*|erfolgreich\w*|sonnig\w*|entspannt\w*) (?:\w+ )?(?:tag|abend|woche|wochenende|zeit|feiertag\w*|start|nachmittag|feierabend|restwoche)|schönes we\b|bis (?:bald|dann)",
            r"(?:bei|für|sollten|falls|haben sie|sofern) {few}(?:noch )?(?:weiter\w* |allfällig\w* |etwaig\w* )?(?:rück)?fragen|jederzeit {few}(?:gern|zur verfügung)|stehe\w* {few}(?:ihnen )?{few}(?:gern\w* )?{few}zur verfügung",
            r"(?:ich|wir) (?:hoffe|hoffen|wünsche|wünschen|freue|freuen)\b",
            r"verständnis\b|unannehmlichkeit\w*|umstände\b|ungelegenheit\w*|irritation\w*|verwirrung|ärger\b",
            r"aufmerksam\w*|für (?:ihren|den|deinen) hinweis|fürs? (?:bescheid|info|melden|mitteil|zurückmeld)\w*|für (?:ihre|die|deine) (?:info\w*|mitteilung|nachricht|rückmeldung|mühe|mail|e-mail|meldung|hilfe|unterstützung|ehrlichkeit|antwort)",
            r"^\W*(?:ihr|dein|euer) [\w-]+(?: [\w-]+){0,3}$|^(?:mit )?(?:freundlich\w*|beste\w*|herzlich\w*|viele) (?:gr\w+)$|^(?:i\.\s?a\.|i\.\s?v\.|gez\.)",
            r"(?:das|so etwas|dies) (?:hätte|darf|sollte) (?:\w+ ){0,3}nicht (?:\w+ ){0,2}(?:passieren|vorkommen|geschehen)|das ist (?:natürlich |mir |uns )?(?:sehr )?(?:ärgerlich|blöd|doof|unschön)|oh je|ohje|ups|hoppla|oha|oje|au weia|huch",
        ),
        "hazard": (
            r"anw[aä]lt\w*|jurist\w*|recht(?:lich|sab|sanw|san|sweg|sstreit|sdienst)\w*|gericht\w*|polizei\w*|\w*anzeige\b|straf\w*|kläger|klage\w*|betreibung\w*|behörd\w*|beschwerde\w*|mandant\w*|kanzlei",
            r"frist\w*|bis spätestens|binnen|innerhalb (?:von|einer|der)|ultimatum|letztmal\w*|letzte warnung",
            r"\w*ausweis\w*|legitim\w*|identi\w*|geburts\w*|kundennummer\w*|reisepass\w*|nachweis\w*|beweis\w*|beleg\w*|vollmacht\w*",
            r"\w*passwort\w*|kennwort\w*|pin\b|tan\b|iban|konto(?:daten|nummer|verbindung)\w*|bankverbindung\w*|kreditkarte\w*|\w*code\b|entschädig\w*|erstattung\w*",
            r"unterschr\w*|unterzeichn\w*|erklärung\w*|unterfertig\w*|vereinbarung\w*",
            r"bestätigen sie|bitte\W+bestätig\w*|bestätigung\b{n}(?:bitte|sie|uns)|zustimm\w*|einverstand\w*|bestätige\b|ja\b\W+(?:\w+ )?antwort\w*|antworten sie",
            r"löschen sie|\w*vernicht\w*|lösche die|bitte .. löschen|zu löschen|entsorg\w*",
            r"anhang\b|anhänge\w*|anlagen?\b|beigefügt\w*|anbei|beilage\w*|angehängt\w*|original\w*|screenshot\w*",
            r"klick\w*|link\b|herunterladen|download\w*|installier\w*",
            r"belästig\w*|droh\w*|unverschämt\w*|frechheit\w*|unterlass\w*|in ruhe\b|stalk\w*|spam\b|hack\w*|betrug\w*|betrüg\w*|lügen\w*|lüge\b",
            r"besteht (?:\w+ )?(?:darauf|auf)|beharr\w*|behaupt\w*|bleibt dabei|versicher(?:t|te)\b|beteuer\w*|schwört|insist\w*|weigert\w*|laut (?:kund\w*|ihm|ihr)",
            r"\w*rechnung(?:en)? (?:stellen|gestellt)|mahnung\w*|forderung\w*|zahlen sie|schadens?ersatz|kosten\b|gebühr\w*|aufwand\w*",
            r"streit\w*|untereinander|privatsache|zivil\w*|zwischen ihnen|wem die|eigentümer\w*|inhaber\w*",
            r"nicht (?:\w+ )?(?:möglich|befugt|berechtigt|bereit|zulässig)|lehn\w* .. ab\b|abgelehnt|verweiger\w*|ablehn\w*",
        ),
    },
)
