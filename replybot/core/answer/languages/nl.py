"""How companies answer in Dutch (Netherlands and Flanders)."""

from __future__ import annotations

from replybot.core.answer.lexicon import Lexicon

LEXICON = Lexicon(
    language="nl",
    words={
        "addr": r"(?:e-?)?mail[- ]?ad{1,2}res\w*|ad{1,2}res(?:sen|je|jes|gegevens?|veld)?\b|(?:contact|correspondentie)"
        r"(?:adres\w*|gegevens?\b)|(?:e-?)?mail(?:gegevens?|veld|contact)\b|e-?mail ad{1,2}res\w*",
        "data": r"(?:(?:uw|je|jouw|de|deze|die|alle|foutieve|onjuiste|verkeerde) ){1,2}(?:\w+ )?"
        r"(?:persoons|contact|klant|adres|email)?gegevens\b|(?:uw|je|jouw) data\b",
        "fixed": r"gecorrigeerd\w*|gecorrigeert|hersteld\b|herstelt\b|rechtgezet|recht gezet|rechtgetrokken|gerectificeerd"
        r"|verbeterd\b|in orde gebracht|in orde gemaakt|goed gezet|goedgezet|ongedaan gemaakt|opgeschoond|opgekuist"
        r"|geschoond|gezuiverd",
        "changed": r"aangepast|aangepas\b|gewijzigd|gewijzigt|veranderd|vervangen|bijgewerkt|omgezet|overschreven|geupdate\w*"
        r"|geactualiseerd|herzien",
        "wiped": r"verwijderd|verwijdert|verwijderdt|gewist|uitgewist|weggewist|geschrapt|geblokkeerd|geblokkeert|geblockt"
        r"|gedeactiveerd|gedesactiveerd|geinactiveerd|onklaar gemaakt|uitgeschakeld|losgekoppeld|ontkoppeld|afgekoppeld"
        r"|weggehaald|weggenomen|weggelaten|weggegooid|uitgehaald|afgehaald|(?:er\s?uit|er\s?af|er\s?tussenuit) "
        r"(?:gehaald|gegooid|genomen|gemaakt|gezet|geknikkerd|gekieperd|gesmeten)|eruitgehaald|leeggemaakt|leeg gemaakt"
        r"|leeggehaald|doorgehaald|doorgestreept|vernietigd|gedelete[dt]?|geanonimiseerd|afgeschermd|afgevoerd|uitgegooid"
        r"|gesupprimeerd|uitgeschreven uit (?:ons|het) systeem|op (?:de |een |onze )?(?:blok\w+|suppres\w+|zwarte|sper\w*"
        r"|uitsluit\w+|black\w*|block\w*|stop)[- ]?(?:lijst)? (?:gezet|geplaatst|opgenomen|toegevoegd)|op (?:inactief|non-?actief) "
        r"(?:gezet|geplaatst)|buiten (?:gebruik|werking) gesteld|onderdrukt|uit (?:ons|onze|het|de|dit|dat|al|alle|zijn|haar|hun)"
        r" (?:[\w-]+ ){1,3}(?:gehaald|genomen|gegooid|gezet|gefilterd)|van (?:het|de|dit|dat|haar|zijn) (?:[\w-]+ ){1,2}(?:gehaald"
        r"|losgemaakt|afgehaald)",
        "gone": r"{wiped}|{fixed}|{changed}",
        "away": r"(?:er\s?uit|er\s?af|uit (?:ons|onze|het|de) [\w-]+|weg|verdwenen|foetsie)",
        "removing": r"verwijderen|wissen|schrappen|blokkeren|deactiveren|desactiveren|uitschakelen|loskoppelen|ontkoppelen"
        r"|weghalen|wegnemen|leegmaken|corrigeren|herstellen|rechtzetten|rectificeren|verbeteren|aanpassen|wijzigen"
        r"|veranderen|vervangen|opschonen|anonimiseren|deleten|(?:eruit|eraf|er uit|er af) (?:te )?(?:halen|gooien|nemen)"
        r"|(?:uit|van) (?:ons|onze|het|de) [\w-]+ (?:te )?(?:halen|nemen)|verwijdering|aan te passen|recht te zetten|weg te halen",
        "fixing": r"verwijdering|correctie|aanpassing|wijziging|blokkering|blokkade|rechtzetting|schrapping|rectificatie|wissing"
        r"|deactivatie|deactivering|ontkoppeling|verbetering|herstel|mutatie|opschoning",
        "carried": r"uitgevoerd|doorgevoerd|voltooid|afgerond|gebeurd|verwerkt|gerealiseerd|voltrokken|geeffectueerd|doorgekomen"
        r"|aangebracht|afgehandeld|gedaan",
        "have": r"(?:heb|hebben|heeft|hebt|is|zijn|werd|werden|ben)\b(?! (?:ge|ver)\w+ om)",
        "adv": r"(?:inmiddels|nu|direct|meteen|zojuist|intussen|ondertussen|al|reeds|net|vandaag|gisteren|vanmorgen|vanochtend"
        r"|vanmiddag|dan ook|daarom|daarop|dus|uiteraard|natuurlijk|voor u|voor je|handmatig|manueel|volledig|definitief|ook|overal"
        r"|even|gelijk|onmiddellijk|per direct|per heden|vanaf nu|bij dezen?|hierbij|meteen|alvast|helemaal|zelf|uit voorzorg|toch"
        r"|snel|gewoon|permanent|daar|er|hier|allemaal|beide|beiden|maar|vorige week|deze week|deze ochtend|zonet|onlangs|toen"
        r"|eindelijk|persoonlijk|prompt)",
        "from": r"(?:uit|in|van|bij|vanuit|tussen) (?:ons|onze|het|de|dit|dat|al|alle|zijn|haar|hun|jullie) (?:[\w-]+ ){0,2}[\w-]+",
        "thing": r"(?:account\w*|profiel\w*|bestelling\w*|order\w*|reservering\w*|reservatie\w*|boeking\w*|afspra\w+|ticket\w*"
        r"|abonnement\w*|factu\w+|overeenkomst\w*|contract\w*|aanmelding\w*|inschrijving\w*|lidmaatschap\w*|pakket\w*|polis\w*"
        r"|aanvra\w+|melding\w*|zaak|case|bericht\w*|e-?mails?|mails?|mailtje\w*|document\w*|bijlage\w*|aankoop|offerte\w*)",
        "cust": r"(?:klant\w*|clien\w+|patient\w*|lid\b|leden\b|(?:ver)?huurder\w*|huurster\w*|bewoner\w*|bewoonster\w*|verzekerde\w*"
        r"|verzekeringne\w+|polishoud\w+|abonnee\w*|gast(?:en)?\b|deelne\w+|reiziger\w*|passagier\w*|koper\w*|koopster\w*"
        r"|bestelle\w+|opdrachtge\w+|geadresseerde\w*|ontvang(?:er|ster)\w*|betrokkene\w*|relatie\b|rekeninghoud\w+|contractant\w*"
        r"|contractpartij|mevrouw|meneer|mijnheer|de heer|dhr\b|mevr\b|mw\b|dame\b|persoon\b|cursist\w*|student\w*|leerling\w*"
        r"|ouders?\b|sollicitant\w*|kandida\w+|gebruik(?:er|ster)\w*|titularis\w*|aanvra(?:ger|agster)\w*|donateur\w*|bezoek(?:er|ster)\w*"
        r"|accounthoud\w+|rechthebbende|eigenaar van (?:het|de) (?:account|polis|contract|woning)|kaarthoud\w+|pashoud\w+|consument\w*"
        r"|afnemer\w*|leerkracht|werknemer\w*|medewerkster|belastingplichtige|burger\b|inwoner\w*|eigenares\w*)",
        "they": r"(?:{cust}|zij\b|hij\b|ze\b|men\b)",
        "says": r"(?:zegt|zei\b|beweert|beweerde|stelt\b|stelde|houdt vol|hield vol|bevestigt|bevestigde|verzekert|verzekerde"
        r"|verzekerd ons|geeft aan|gaf aan|meldt|meldde|meld\b|blijft erbij|blijft bij|staat erop|benadrukt|benadrukte|verklaart"
        r"|verklaarde|gebruikt|hanteert|persisteert|volhard\w+|insisteert|is (?:er )?(?:stellig|heel zeker|zeker|er\s?van overtuigd"
        r"|overtuigd|van mening)|vindt|vertelde|vertelt|laat weten|liet (?:ons )?weten|zweert|claimt|claimde|beroept|deelt mee"
        r"|deelde (?:ons )?mee|gaf (?:ons )?te kennen|antwoordde|reageerde|wil dit|wenst dit|spreekt dat tegen|betwist)",
        "said": r"(?:aangegeven|bevestigd|verzekerd|gezegd|laten weten|verklaard|opgegeven|doorgegeven|meegedeeld|medegedeeld"
        r"|volgehouden|benadrukt|gemeld|beweerd|gesteld|verteld|te kennen gegeven|verstrekt|ingevuld|ingegeven|ingevoerd"
        r"|aangeleverd|toegegeven|herbevestigd|gegeven)",
        "right": r"(?:klopt|kloppen|klopte|correct|juist\b|juiste|in orde|geldig|van (?:haar|hem|hun|henzelf|haarzelf|hemzelf)"
        r"|haar eigen|zijn eigen|hun eigen|toebehoort|toebehoren|de hare|de zijne|goed is|goed staat|in gebruik|hoort bij"
        r"|wel degelijk|al jaren|sinds jaar)",
        "wrong": r"(?:niet (?:van|meer|haar|zijn|hun|juist|correct|klopt|het juiste|de juiste|kloppend|bekend|in orde|gelukt)"
        r"|klopt niet|klopte niet|kloppen niet|fout\w*|verkeerd\w*|onjuist\w*|ander(?:e)? (?:e-?mail|mail|adres)|nieuw\w*"
        r"|ti[kp]+fout\w*|typfout\w*|vergis\w*|abuis|abusievelijk|per ongeluk|oud(?:e)? (?:e-?mail|mail|adres)|schrijffout"
        r"|spelfout|geen idee|niet kende|incorrect)",
        "cond": r"(?:zodra|als\b|indien|totdat|tot dat|wacht\w*|tenzij|mits|wanneer|mocht\b|mochten|eerst\b|of\b|nagaan|navrag\w*"
        r"|vragen|zal\b|zullen\b|gaan\b|wilt u|kunt u|kan u)",
        "officer": r"(?:functionaris(?:sen)?\b|gegevensbescherming\w*|f\.?g\.?\b|\w*-?dpo\b|data\s?protection\w*|dataprotect\w*"
        r"|privacy(?:[- ]?(?:officer|team|afdeling|functionaris|dienst|desk|coordinator|medewerk\w+|jurist\w*|collega\w*|loket|manager"
        r"|specialist\w*|verantwoordelijke\w*|cel|office|contact\w*|adviseur\w*|bureau|commissie|lead|ambassadeur|aanspreekpunt"
        r"|meldpunt|gemachtigde|postbus|mailbox|consultant|beheerder))\w*|(?:afdeling|dienst|team|cel|collega'?s? van|mensen van|bureau)"
        r" (?:\w+ (?:en|&) )?(?:privacy|juridische\w*|gegevensbescherming|informatiebeveiliging|informatieveiligheid|security|legal"
        r"|compliance|beveiliging|integriteit|kwaliteit en veiligheid)|(?:avg|gdpr)-?[- ]?(?:team|verantwoordelijke|coordinator"
        r"|functionaris|contact\w*|afdeling|specialist|officer|collega\w*|aanspreekpunt)|(?:informatie|data|it|ict|cyber)[- ]?"
        r"(?:beveilig|veilig|security)\w*|security(?:[- ]?(?:team|officer|afdeling|desk))?\b|veiligheidsconsulent\w*|ciso\b|csirt\b"
        r"|privacy\s?&\s?security|legal(?:[- ]?(?:team|afdeling|counsel|department))?\b|jurist(?:en|e)?\b|bedrijfsjurist\w*"
        r"|juridische? (?:dienst|afdeling|zaken|team|collega\w*)|compliance\w*|directi\w+|directeur\w*|directrice|bestuur\b"
        r"|bestuurder\w*|management\w*|leidinggevende\w*|(?:\w+-?)?teamlei\w+|teamlead\w*|(?:locatie|vestigings|team|kwaliteits"
        r"|praktijk|afdelings|filiaal|winkel|office|operations?|operationeel|klachten|risk|hr|general|regio|dienst|zorg|kantoor)?[- ]?"
        r"manager\w*|diensthoofd|afdelingshoofd|hoofd van (?:de|het|onze)|chef\b|baas\b|bazin\b|zaakvoerder\w*|bedrijfsleid\w+"
        r"|praktijkhouder\w*|gedelegeerd bestuurder|raad van bestuur|verwerkingsverantwoordelijke|datalek(?:ken)?[- ]?(?:team|coordinator"
        r"|functionaris|meldpunt|commissie|loket|responsteam)|meldpunt (?:datalek\w*|privacy\w*)|incident(?:en)?[- ]?(?:team|response"
        r"\w*|coordinator)|supervisor\w*|gemeentesecretaris|schooldirect\w+|verantwoordelijke (?:voor (?:de )?)?(?:gegevens|privacy"
        r"|avg|gdpr)\w*)",
        "passed": r"(?:doorge(?:stuur[dt]|zonden|zet|geven|leid|speeld|mail[dt]|schoven|seind)|door\s?verwezen|overge(?:dragen|maakt|heveld)"
        r"|overhandigd|toege(?:stuurd|zonden|mail[dt]|wezen)|voorgelegd|neergelegd|aan?gemeld|gemeld|gesignaleerd|geescaleerd"
        r"|ingelicht|geinform\w+|verwittigd|op de hoogte (?:gesteld|gebracht)|in kennis gesteld|ingeschakeld|betrokken|aangekaart"
        r"|uitgezet|weggezet|gedeeld|gefor?ward\w*|bezorgd|ondergebracht|onder (?:de|hun|haar|zijn) aandacht gebracht|gestuurd|verstuurd"
        r"|verzonden|gemail[dt]|gedropt|opgestuurd|besproken|aangehaakt|afgegeven|gerapporteerd|aanhangig gemaakt|belegd|opgeschaald"
        r"|bekend\s?gemaakt|ter (?:beoordeling|behandeling|opvolging|kennis)|geattendeerd|op het bureau gelegd|bijgehaald|gealarmeerd"
        r"|gecontacteerd|genotificeerd|ingezet|aangeleverd|in handen gegeven|bericht\b|getipt|gewaarschuwd|overgebracht)",
        "told": r"(?:geinform\w+|ingelicht|op de hoogte (?:gesteld|gebracht)|bericht (?:gegeven|gedaan|gestuurd)|gecontacteerd|verwittigd"
        r"|benaderd|gebeld|opgebeld|aangeschreven|contact (?:opgenomen|gehad|gelegd)|laten weten|gemaild|geschreven|gesproken"
        r"|in kennis gesteld|verteld|meegedeeld|medegedeeld|gewaarschuwd|nagebeld|gewezen op|geattendeerd|een brief gestuurd"
        r"|bereikt|aan de lijn gehad|genotificeerd|om (?:een|het) (?:juiste|nieuwe|correcte|ander) )",
        "phone": r"(?:telefoon\w*|telefonisch\w*|gsm(?:-?nummer\w*)?|mobiel(?:e)?(?:\s?nummer)?|06-?nummer|belnummer|nummer waarop|tel\.?\s?nr"
        r"|terugbel\w*|bel(?:len|t)?\b|opbellen|nabellen|doorbellen|belafspraak|telefoontje|rechtstreeks nummer)",
        "form": r"(?:\w*formulier\w*|portaal|\w*portal|klantportaal|mijn[- ]?(?:omgeving|account|pagina|polis\w*|dossier|profiel|huis"
        r"|zaken)|app\b|chat\w*|helpcent\w+|klantenzone|klantomgeving|webshop-?account"
        r"|selfservice|self-?service|gebruikersaccount|klantaccount|online (?:account|omgeving|loket|dossier)|e-?loket|loket\b"
        r"|zelfbedien\w+|patientenportaal|ledenportaal|huurdersportaal|webpagina|beveiligde omgeving|berichtenbox|persoonlijke (?:pagina"
        r"|omgeving|account))",
        "news": r"(?:nieuwsbrie\w*|newsletter\w*|mailing\w*|mailinglijst\w*|reclame\w*|aanbieding\w*|promo\w*|commerciele (?:mail|e-mail|bericht)\w*"
        r"|marketing\w*|digitale folder|verzendlijst\w*|e-?zine|actiemail\w*|kortingsmail\w*|reclamemail\w*)",
        "ticket": r"(?:(?:uw|je|jouw|dit|het|deze|de|onze) )?(?:\w*ticket\w*|melding|aanvraag|verzoek|vraag|case|zaak|dossier|incident|call"
        r"|klacht|servicemelding|serviceaanvraag|supportverzoek|hulpvraag|issue|gesprek|conversatie|bericht)",
        "number": r"(?:nummer|nr\b|kenmerk|referentie\w*|ticket\w*|zaaknummer|dossiernummer|meldingsnummer|casenummer|id\b)",
        "inform": r"(?:bevestig\w*|meld\w*|mededel\w*|mede te delen|meedel\w*|mee te delen|laten weten|informer\w*|bericht\w*|zeggen"
        r"|verzeker\w*|gerust\w*|vertell\w*|weten\b|inlicht\w*|aangeven|terugkoppel\w*|op de hoogte|doorgeven|concluder\w*|garander\w*)",
        "at": r"[\w.+-]{1,60}\s?(?:@|[(\[{]\s?(?:at|a|apenstaart\w*|@)\s?[)\]}])",
        "dept": r"(?:afdeling\w*|dienst\b|\w+dienst\b|team\b|\w+team\b|collega\w*|klantenservice|klantendienst|servicedesk|helpdesk"
        r"|secretariaat|functionaris\w*|dpo\b|fg\b|hoofdkantoor|hoofdzetel|zetel|kantoor|administratie|\w+administratie|vestiging|filiaal"
        r"|receptie|balie|instantie|leverancier|organisatie|bedrijf|ombuds\w+|klachten\w*|privacy\w*|moederbedrijf|verkoper"
        r"|webwinkel|bezorger|vervoerder|partner|postadres|meldpunt)",
        "ask": r"(?:kunt u|kan u|kun je|kan je|kunt uw|zou u|zoudt u|zou je|wilt u|wil u|wil je|wou u|zou (?:het|dat) mogelijk|mogen (?:we|wij)"
        r"|mag ik|verzoeken (?:we|wij|u|je)|verzoek (?:ik|u|je)|vragen (?:we|wij|u|je)|vraag (?:ik|u|je)|gelieve|graag|svp|s\.v\.p"
        r"|a\.?u\.?b|alstublieft|alsjeblieft|aub|dient u|u dient|moet u|u moet|wij ontvangen|ontvangen (?:we|wij|ik)|ontvang ik"
        r"|nodig|hebben (?:we|wij) .{0,30}nodig|wij (?:zouden|hadden)|willen (?:we|wij)|wil ik|heeft u|heb je|hebt u|laat (?:het )?(?:ons|me|mij)"
        r"|geef (?:ons|me|mij)|stuur|mail|bezorg|vermeld|noem|wat is|wat zijn|weet u|weet je|is het mogelijk|lukt het)",
    },
    moods={
        "not": (
            r"niet\b(?! (?:meer|langer|alleen|enkel|slechts|van (?:haar|hem|u|onze|deze|die|de|het|mevr|mene|dhr|mw|een)|juist|correct"
            r"|klop\w+|kloppend\w*|toebehoor\w*|bedoeld|bestemd|bij (?:haar|hem|deze|onze) (?:hoort|horen)))",
            r"geen\b(?! (?:probleem|zorgen|enkel probleem|dank))",
            r"(?:geenszins|nooit|noch|nimmer|zonder|niemand|evenmin|onmogelijk|verzuimd|vergeten|nagelaten|mislukt|geweiger\w+|weiger\w+"
            r"|afgewezen|behalve|in plaats van|i\.p\.v|ipv|amper|ten onrechte)\b",
        ),
        "if": (
            r"(?:als|indien|wanneer|mits|tenzij|zolang|alvorens|voordat|voor zover|voorzover|ingeval|gesteld dat|stel dat)\b"
            r"(?! (?:gevolg|klant|bijlage|volgt|afgehandeld|gesloten|gewenst|zodanig|datalek|incident|maatregel|extra|excuus|onjuist"
            r"|foutief|verkeerd|oplossing|ook))",
            r"(?:pas|eerst|alleen|slechts|enkel|uitsluitend) (?:als|indien|wanneer|na\b|nadat|zodra|door|op|via|met|mits|indien)",
            r"(?:zou|zouden|mocht|mochten)\b",
            r"(?:had|hadden) .. (?:moeten|kunnen|mogen|willen)",
            r"zodra .. (?:klant|clien|patient|huurder|lid\b|hij|zij|toestemming|verzoek|akkoord|gegevens|u\b|je\b|wij .. (?:ontvang|hebben ont)"
            r"|bewijs|bevestiging)\w*",
            r"(?:weet|weten|vraag\w*|vragen|kijken|controleren|nagaan|nagegaan|onderzoek\w*|bezien|bekijken|bepalen|beslissen|zeker|afvragen"
            r"|checken|uitzoeken|onduidelijk|of\b .{0,60}? of)\b.{0,30} of\b",
            r"(?:in het geval|in geval|op voorwaarde|onder voorbehoud|onder de voorwaarde|voorbehoud\w*|in principe|in de veronderstelling"
            r"|aannemen|vermoed\w*|vermoedelijk|waarschijnlijk|mogelijk|wellicht|misschien|naar verwachting|denk\b|denken|hopen|hoop\b"
            r"|verwacht\w*|afhankelijk)\b",
        ),
        "will": (
            r"(?:zal|zullen|zult|ga|gaat|gaan|wordt|worden|word)\b(?! (?:er van uit|ervan uit))",
            r"(?:kan|kunnen|kunt|moet|moeten|wil|willen|mag|mogen|dient|dienen|hoop|hopen)\b"
            r"(?!(?:\W+\w+){0,7}?\W+{inform})",
            r"(?:zodra|binnenkort|eerdaags|spoedig|weldra|straks|morgen|volgende week|komende week|nog te|nog moeten|te (?:laten )?"
            r"(?:verwijderen|wijzigen|corrigeren|wissen|schrappen|blokkeren|melden|informeren|sturen)|door te (?:sturen|zetten|geven)"
            r"|aan te passen|in te lichten|gevraagd om|verzocht om|verzocht te|gevraagd te|opdracht (?:gegeven|gekregen)|aangevraagd"
            r"|ingepland|gepland|voornemens|van plan|in gang gezet|in behandeling|bezig|verzoek ingediend|ingediend|aangekondigd"
            r"|uitgezet om|doorgegeven om|gestart|voorzien|tot(?:dat)? )",
            r"(?:laat|laten) (?:ik|wij|we|het|dit|uw|de|dat|je)\b(?!(?:\W+\w+){0,6}?\W+weten)",
            r"(?:streven|trachten|proberen|beloven|beloof|toegezegd|zegt toe|zeggen toe|zorg\w* er\s?voor dat|zorgen dat|ervoor zorgen)",
        ),
        "please": (
            r"(?:gelieve|wilt u|kunt u|kan u|kun je|zou u|wil je|verzoeken (?:wij |we )?u|vragen (?:wij |we )?u|verzoek ik u|vraag ik u"
            r"|svp|s\.v\.p|a\.u\.b|aub|alstublieft|alsjeblieft|u dient|dient u|moet u|u moet|u kunt|u kan|je kunt|je kan|heeft u|hebt u"
            r"|heb je|is het mogelijk)\b",
        ),
    },
    breaks=r"en(?! (?:(?:uw|het|de) )?(?:naam|adres\w*|e-?mail\w*|mail\w*|telefoon\w*|contact\w*|gegevens))|maar|omdat|want|aangezien"
    r"|zodat|waardoor|waarna|doch|echter|terwijl|hoewel|nadat|dus|alsook|alsmede|waarbij|waarmee|opdat|vandaar|waarop|alleen(?= is)"
    r"|zonder dat|evenwel|sedert|daar(?= (?:het|dit|u|wij|deze))",
    signs={
        "removed": (
            r"(?:dat|of|als|omdat|zodat|nadat|waarbij|indien) .. {addr} .. {gone} {have}"
            r" ! nieuwe? {addr} ! {thing} (?:aan|naar|onder|met|op|gekoppeld) .{0,25}{addr}",
            r"{have} .. (?:het|dit|dat|de|deze|die|foute|foutieve|verkeerde|onjuiste|uw|je|jouw) (?:[\w-]+ ){0,3}{addr}"
            r" .. (?:{wiped}|{fixed}) ! nieuwe? {addr} ! {thing} (?:aan|naar|onder|met|op|gekoppeld) .{0,25}{addr}",
            r"{addr} .. {have} .. (?:{wiped}|{fixed}) ! nieuwe? {addr} ! {thing} (?:aan|naar|onder|met|op|gekoppeld) .{0,25}{addr}",
            r"(?:{have} .. {addr}|{addr} .. {have}) .. {changed} ! nieuwe? (?:[\w-]+ )?{addr} ! {changed} (?:naar|in|als|tot) (?:uw )?"
            r"[\w.+-]+@ ! (?:uw|je|jouw) {addr} ! {thing} (?:aan|naar|onder|met|op) .{0,25}{addr} ! op uw verzoek",
            r"{have} .. {addr} .. {gone} & (?:fout\w*|verkeerd\w*|onterecht\w*|onjuist\w*|vergissing|excuus|excuses|sorry|uit (?:ons|onze|het|de"
            r"|alle)) ! nieuwe? {addr} ! {thing} (?:aan|naar|onder|met|op|gekoppeld) .{0,25}{addr}",
            r"^\W*(?:\w+\W+){0,4}?{addr} .. (?:{wiped}|{fixed}) ! {thing} (?:aan|naar|onder|met|op) ! uw (?:bericht|mail|e-?mail)",
            r"^\W*(?:(?:inmiddels|reeds|al|zojuist|direct|meteen|ok|oke|sorry|excuus|beste|hallo)\W+)*(?:{wiped}|{fixed}|aangepast) .. {addr}",
            r"{have} .. (?:laten )?{gone}\s?: .. {addr}|(?:heb|hebben|heeft) .. {addr} .. laten {removing}",
            r"{fixing} .. {addr} .. {carried} ! nieuwe? {addr} ! op uw verzoek",
            r"{fixing} .. {carried} .. {addr} ! nieuwe? {addr} ! op uw verzoek",
            r"{addr} .. (?:niet|geen) (?:meer|langer) .. (?:gekoppeld|opgeslagen|bekend|aanwezig|geregistreerd|vermeld\b|verbonden"
            r"|voor\b|in (?:ons|onze|het|de|haar|zijn) |bij (?:deze|onze|de|haar|zijn) |geassocieerd|gelinkt)",
            r"(?:niet|geen) (?:meer|langer) .. (?:gekoppeld|verbonden|gelinkt) .. {addr}",
            r"{addr} .. (?:is|zijn|werd) .. {away}(?: gehaald)?\W*(?:$|[.,;!]|en\b|nu\b)",
            r"(?:verwijderde|wiste|corrigeerde|schrapte|blokkeerde|verving|herstelde|deactiveerde|rectificeerde)n? .. {addr}",
            r"vervingen .. {addr}|(?:haalden?|namen?|gooiden?) .. {addr} .. (?:uit|eruit|weg|eraf)\b|zett?en? recht .. {addr}",
            r"{have} .. {data} .. (?:{wiped}|{fixed}) ! {thing} (?:aan|naar|onder|met|op|van) ! nieuwe? gegevens",
            r"{data} .. {have} .. (?:{wiped}|{fixed}) ! {thing} (?:aan|naar|onder|met|op|van) ! nieuwe? gegevens",
            r"{have} .. (?:koppeling|link|verbinding) .. {addr} .. (?:verbroken|verwijderd|opgeheven|ongedaan)",
            r"(?:koppeling|link|verbinding) .. {addr} .. {have} .. (?:verbroken|verwijderd|opgeheven|ongedaan)",
            r"{have} .. (?:verzend\w+|mailverkeer|alle (?:mails?|berichten|e-?mails?)|uitgaande mail) .. (?:naar|aan) .. {addr} .. "
            r"(?:stopgezet|gestopt|geblokkeerd|stilgelegd)",
        ),
        "removed_it": (
            r"(?:heb|hebben|heeft)\b(?: (?:ik|wij|we|mijn collega|onze collega|collega \w+|ons team))?(?: (?:het|dit|deze|dat|die|hem|'t|ze|u|je))?"
            r"(?: (?:{adv}|{from}))* (?:laten )?{gone}",
            r"(?:het|dit|dat|deze|die|hem|u|je|alles|ze)(?: {adv})* (?:is|zijn|hebben|heb|heeft|werd|werden|bent)\b"
            r"(?: (?:ik|wij|we|mijn collega|onze collega))?(?: (?:{adv}|{from}))* {gone}",
            r"(?:is|zijn|werd|werden)(?: (?:deze|dit|dat|het|die|u))?(?: (?:{adv}|{from}))* {gone}",
            r"(?:heb|hebben|heeft)\b(?: (?:ik|wij|we))? (?:het|dit|deze|dat|die|hem) .{0,60} {away} (?:gehaald|gegooid)",
            r"(?:dit|dat|het|deze|die)(?: {adv})* (?:is|zijn)(?: {adv})* {away}\W*(?:$|[.,;!])",
            r"^\W*(?:(?:{adv}|sorry|excuus|oke?)\W+)*{gone}(?: {from})?\W*$",
            r"(?:heb|hebben|heeft|is|werd)\b .{0,40}(?:correctie|aanpassing|wijziging|rechtzetting|verwijdering) .{0,40}{carried}",
            r"(?:haalden?|pasten?|verwijderden?|corrigeerden?|wisten?) (?:het|dit|deze|dat|die|hem)\b",
            r"(?:fout|vergissing|probleem) .. (?:is|werd|hebben|heb) .. (?:{fixed}|verholpen|opgelost)",
        ),
        "address": (r"{addr}|{data}",),
        "reinstated": (
            r"{addr} .. (?:weer|opnieuw|terug) .{0,40}(?:toegevoegd|opgenomen|ingevoerd|gezet|geactiveerd|geplaatst|gekoppeld|geregistreerd"
            r"|opgeslagen|ingesteld|in gebruik)",
            r"(?:weer|opnieuw|terug) .{0,30}(?:toegevoegd|ingevoerd|geactiveerd|gekoppeld|geregistreerd|ingesteld)|teruggezet|teruggeplaatst"
            r"|gereactiveerd|heropgenomen|hersteld naar (?:het )?(?:oude|oorspronkelijke)|{fixing} .. (?:teruggedraaid|ongedaan)",
        ),
        "removed_short": (
            r"^\W*(?:(?:hallo|hoi|hi|dag|beste|sorry|excuus|excuses|oke?|ok|ja|dank|bedankt|dankjewel|goed|prima|voor|de|het|melding|tip|ik|we|wij"
            r"|heb|hebben|is|zijn|dit|dat|deze|die|hem|'t|goede\w+|\w*morgen|\w*middag|meneer|mevrouw|heer|{adv}|{addr}|{from})\W+)*{gone}",
            r"^\W*(?:(?:hallo|hoi|hi|sorry|excuus|ja|ok|oke|het|dit|dat|deze|die|{addr}|{adv})\W+)*(?:is|zijn|staat)(?: {adv})* {away}\W*(?:$|[.,;!])",
        ),
        "done": (
            r"^\W*(?:ja\W+)?(?:(?:dat|dit|het|alles|beide|allebei|zijn|is|werd|we|ik|heb|hebben|{adv})\W+)*(?:gedaan|gebeurd|geregeld|in orde"
            r"|klaar|verwerkt|uitgevoerd|opgelost|afgehandeld|gefikst|gefixt|geklaard|afgerond|voltooid|done|gelukt)\W*(?:$|[.,;!])",
            r"^\W*ja\W*(?:beide|allebei|alle twee|klopt|zeker|hoor|is gebeurd)?\W*$|^\W*(?:alles |beide |allebei )(?:ok|in orde|gedaan|gebeurd|geregeld)",
        ),
        "forwarded": (
            r"{have} .. (?:naar|aan|bij|met|tot) .{0,40}?\b{officer} .. {passed}",
            r"{have} .. {passed} .. (?:naar|aan|bij|met|tot) .{0,40}?\b{officer}",
            r"{passed} {have} .. (?:naar|aan|bij|met) .{0,40}?\b{officer}",
            r"(?:naar|aan|bij|met) .{0,40}?\b{officer} .. {passed} {have}",
            r"{officer} .. (?:is|zijn|werd|werden|heb|hebben|heeft) .. {passed} ! (?:u|klant\w*|clien\w*|betrokkene\w*) .{0,20}(?:ingelicht|geinform)",
            r"{have} .. (?:onze|de|het|mijn|ons) (?:[\w-]+ ){0,3}?{officer} .. (?:ingelicht|geinform\w+|verwittigd|op de hoogte|in kennis"
            r"|ingeschakeld|betrokken|geattendeerd|bijgehaald|gealarmeerd|gecontacteerd|gewaarschuwd|getipt|aangehaakt|bericht\b|gemaild)",
            r"^\W*(?:\w+\W+){0,4}?{passed} .. (?:naar|aan|bij|met|tot) .{0,40}?\b{officer}",
            r"(?:ligt|liggen|staat|is|zit|bevindt zich|loopt) .. (?:bij|op het (?:bureau|bord) van|op de tafel van|in handen van|in behandeling bij"
            r"|onder behandeling bij) .{0,30}?\b{officer} ! vragen ! terecht ! bereik ! contact ! collega van",
            r"(?:stuurden?|zond|zonden|mailden?|gaf|gaven|maakten?|droeg|droegen|lichtten?|informeerden?|verwittigden?|legden?|bracht\w*) .. {officer} "
            r".. (?:door|in\b|over|voor|op de hoogte|$|[.,;!])",
            r"{officer} .. (?:staat|staan|is|zet\w*|heb\w*|meegenomen) .. (?:in|op) (?:de )?(?:cc|kopie|bcc)|(?:cc|kopie) (?:aan|naar) .{0,30}{officer}",
            r"(?:in|met) (?:de )?(?:cc|kopie) .. {officer} ! stuur ! zet ! u kunt",
            r"{officer} .. (?:heeft|hebben|pakt|neemt|behandelt) .. (?:uw|je|deze|dit|het|de) .{0,30}(?:ontvangen|in behandeling|opgepakt"
            r"|overgenomen|ter hand)",
        ),
        "informed": (
            r"(?:de|onze|het|die|deze|betreffende|desbetreffende|juiste|zowel|hebben|heb|is|zijn|heeft) (?:[\w-]+ ){0,2}{cust} .. {told}",
            r"{told} .{0,30}(?:met|aan|bij) (?:de |het |onze |die |deze |betreffende |desbetreffende )?(?:[\w-]+ ){0,2}{cust}",
            r"{have} .. contact (?:gehad|opgenomen|gelegd) met .{0,30}{cust}|{have} .. {cust} .. {told}|^\W*{cust}.{0,40} {told}",
            r"contact (?:gehad|opgenomen|gelegd) met .{0,30}{cust}|{cust} (?:is|zijn|werd|werden) .{0,60}{told}",
        ),
        "verified": (
            r"(?:samen|gezamenlijk|telefonisch|persoonlijk|nogmaals|opnieuw|aan de balie) .{0,60}{cust} .. (?:geverifieerd|gecontroleerd|nagekeken"
            r"|doorgenomen|nagegaan|bevestigd|afgestemd)",
            r"{cust} .. (?:samen|gezamenlijk|telefonisch|persoonlijk|nogmaals|opnieuw) .. (?:geverifieerd|gecontroleerd|nagekeken|doorgenomen"
            r"|nagegaan|bevestigd|afgestemd)",
            r"(?:nagevraagd|navraag gedaan|geverifieerd|afgestemd|gecheckt|nagegaan|gecontroleerd) .{0,20}(?:bij|met) .{0,30}{cust}",
            r"(?:bij|met) .{0,30}{cust}.{0,40} (?:nagevraagd|navraag gedaan|geverifieerd|gecheckt)",
        ),
        "handled": (
            r"(?:datalek\w*|incident\w*|voorval|inbreuk\w*|melding|kwestie|gebeurtenis|zaak|onderzoek|casus|het lek|een lek|fout|vergissing|dit|bevinding\w*) & "
            r"(?:geregistreerd|gedocumenteerd|beoordeeld|onderzocht|geanalyseerd|gekwalificeerd|opgenomen in (?:ons|het|onze|de)|ingeschreven|vastgelegd"
            r"|gemeld (?:bij|aan) (?:de )?(?:ap\b|autor|gba|gegevensb)|afgerond|ge-?evalueerd|aangemerkt|geclassificeerd|gelogd|genoteerd in|in kaart"
            r" gebracht|bijgeschreven|toegevoegd aan|intern gemeld) ! (?:onder|met) .{0,25}(?:nummer|kenmerk|referentie) ! ticket",
            r"(?:datalek|incidenten|inbreuk|meld|verwerkings)[\w-]*(?:register|logboek|registratie|administratie)",
            r"(?:geen|laag|gering|beperkt|klein|hoog|verwaarloosbaar|minimaal)\w* (?:\w+ )?(?:risico|kans op nadelige)|risico\w* .{0,40}"
            r"(?:beperkt|laag|gering|nihil|klein|onwaarschijnlijk|verwaarloosbaar|ingeschat|beoordeeld)",
            r"(?:gemeld|melding|aangegeven|genotificeerd|notificatie) .{0,40}(?:autoriteit persoonsgegevens|\bap\b|gba\b|gegevensbeschermingsautoriteit"
            r"|toezichthoud\w+)|(?:autoriteit persoonsgegevens|\bap\b|gba\b|gegevensbeschermingsautoriteit|toezichthoud\w+) .{0,60}(?:gemeld|melding"
            r"|ingelicht|geinform\w+|meldplicht\w*|in kennis) ! (?:wij|we) dien\w* ! klacht",
            r"(?:proces\w*|procedure\w*|werkwijze\w*|formulier\w*|werkinstructie\w*|invoer\w*|protocol\w*|software|systeem\w*|registratieproces|aanmeldproces)"
            r" .{0,60}(?:aangepast|aangescherpt|gewijzigd|verbeterd|herzien|uitgebreid|aangevuld|ingebouwd)",
            r"(?:medewerk\w+|personeel|collega'?s|team\w*|balie\w*) .{0,60}(?:getraind|geinstrueerd|bijgeschoold|aangesproken|gewezen op|bewust gemaakt"
            r"|gesensibiliseerd|geattendeerd|opgeleid|herinnerd aan)",
            r"(?:oorzaak|aanleiding|verklaring) .{0,60}(?:was|is|bleek|lag|ligt|blijkt|betreft|gevonden|vastgesteld|achterhaald)|(?:te wijten aan|veroorzaakt"
            r" door|gevolg van|berust op|ontstaan door|voortgekomen uit|terug te voeren op) .{0,40}(?:fout|vergissing|verwisseling|tikfout|typfout|menselijk"
            r"|migratie|invoer|koppeling|instelling|onoplettend)",
            r"double\s?opt-?in|bevestigings(?:mail|link|stap)|verificatiestap|extra controle|maatregelen (?:genomen|getroffen)|genomen maatregelen"
            r"|(?:art(?:ikel)?\.?|artikelen)\s?(?:33|34|16|17|18|5|12|32)\b",
        ),
        "officer": (
            r"(?:ik|wij|als|in mijn|vanuit mijn|ben|hier|schrijf\w*|hoedanigheid|namens|rol) .{0,50}(?:functionaris (?:voor )?(?:de )?gegevensbescherming"
            r"|\bfg\b|dpo\b|data protection officer|privacy\s?officer|privacyfunctionaris|privacyverantwoordelijke|privacycoordinator|privacyteam"
            r"|privacy team|privacy office|gegevensbeschermingsfunctionaris|veiligheidsconsulent|informatieveiligheidsconsulent) ! (?:naar|aan|bij|door|ingelicht"
            r"|doorgestuurd) .{0,30}(?:functionaris|fg|dpo|privacy)",
            r"(?:het|ons|de|onze|dit is het) (?:privacy\s?team|privacy\s?office|privacy\s?desk|team privacy|afdeling privacy|team gegevensbescherming"
            r"|privacybureau|functionaris(?: voor)?(?: de)? gegevensbescherming|fg|dpo|privacy officer|data protection officer) .{0,10}(?:heeft|hebben|is|schrijft"
            r"|meldt|deelt|bericht|reageert|antwoordt|stelde|onderzocht|beoordeelde) .{0,60}(?:uw|je|deze|dit|het|de|u|vast\w*|melding|zaak|onderzo\w+)"
            r" ! (?:ingelicht|geinformeerd|verwittigd|op de hoogte|ingeschakeld|in kennis)",
            r"(?:ik|wij|we) .{0,30}(?:belast|verantwoordelijk|waarnemend|aanspreekpunt) .{0,20}(?:privacy|gegevensbescherming|avg|gdpr)"
            r"|(?:ik|wij|we) (?:behandel|ga|gaan|behandelen|doe|doen|beheer|verzorg)\w* .{0,30}(?:privacyzaken|privacymeldingen|privacyvragen|datalekken"
            r"|avg-(?:zaken|verzoeken|meldingen)|gegevensbescherming|de privacy\b)",
        ),
        "customer_insists": (
            r"{they}.{0,40} {says} .. {addr} .. {right} ! {wrong} ! {cond}",
            r"{they}.{0,40} {says} .{0,60}{right} ! {wrong} ! {cond} ! (?:gegevens|opgave) .{0,20}aanpassen",
            r"{they}.{0,40} (?:heeft|hebben|had) .{0,60}{said} .. (?:{right}|{addr}) ! {wrong} ! {cond} ! (?:juiste|correcte) {addr} (?:door|aan|gegeven|op)",
            r"{they}.{0,40} (?:houdt|hield|blijft|bleef|staat|stond|volhardt|dringt|houden|wenst|wil|persisteert) .{0,40}(?:vol\b|erbij|bij\b|erop|volhouden|aan op"
            r"|vast\b|behouden|blijven gebruiken|blijven ontvangen|handhaven|laten staan) ! {wrong} ! {cond}",
            r"volgens .{0,40}{they} .. (?:{right}|{addr}|hoort) ! {wrong} ! {cond}",
            r"(?:contact|overleg|navraag|verificatie|controle|ruggespraak|nagevraagd|geverifieerd|nagegaan|gecheckt|gebeld|telefoontje|gecontroleerd|gesproken"
            r"|afgestemd) .{0,20}(?:met|bij|door) .{0,40}{cust} .. {right} ! {wrong} ! {cond} ! (?:juiste|correcte) {addr} (?:door|aan|gegeven|ontvangen|gekregen)",
            r"{addr} .{0,80}(?:door|van|bij|met) (?:de |het |onze |die |deze |haar |dit )?(?:[\w-]+ ){0,3}?{cust} .{0,40}(?:zelf |zelve )?(?:opgegeven|bevestigd"
            r"|doorgegeven|verstrekt|ingevuld|ingevoerd|ingegeven|aangeleverd|aangegeven|geverifieerd|aangemaakt|gekregen|ontvangen|bekrachtigd)"
            r" ! {wrong} ! {cond} ! {wiped} ! {fixed} ! {changed}",
            r"(?:door|van) (?:de |het |onze |die |deze )?(?:[\w-]+ ){0,3}?{cust} .{0,20}zelf .{0,30}(?:opgegeven|bevestigd|doorgegeven|verstrekt|ingevuld"
            r"|aangegeven) & (?:{addr}|gegevens|dit|zo) ! {wrong} ! {cond} ! {gone}",
            r"{addr} .{0,60}(?:klopt|kloppen|is|zijn|blijkt|was|bevonden|staat) (?:wel degelijk |wel |volgens ons |gewoon |inderdaad |volgens onze (?:gegevens|administratie)"
            r" |nochtans |nog steeds |echt |toch |dus )*(?:correct|juist|geldig|bevestigd|goed|in orde|het juiste|bevonden|geverifieerd|actueel)\b ! {wrong} ! {cond}"
            r" ! (?:{wiped}|{fixed}|{changed}) ! controle",
            r"{addr} .{0,60}(?:klopt|kloppen)\b(?! (?:niet|inderdaad niet)) ! {wrong} ! {cond} ! {gone}",
            r"(?:dit|het|dat|deze|uw) .{0,30}(?:is|betreft|was) (?:echt |wel degelijk |gewoon |toch |zeker |al jaren )*(?:haar|zijn|hun|mijn)"
            r" (?:eigen )?(?:e-?mail|mail|adres|{addr}) ! {wrong} ! {cond} ! niet (?:haar|zijn|hun)",
            r"op (?:uitdrukkelijk |nadrukkelijk |verzoek |aandringen )*(?:verzoek|vraag|aandringen|wens) van .{0,40}{cust} .. (?:weer|opnieuw|terug\w*|hersteld"
            r"|gehandhaafd|behouden|gereactiveerd|blijft)",
            r"{they}.{0,40} (?:gebruikt|hanteert|heeft|bezit|mailt|ontvangt) .{0,40}(?:{addr}|dit adres|deze mailbox) .{0,40}(?:al jaren|sinds|al \w+ jaar|jarenlang"
            r"|al lang|altijd|dagelijks|zonder problem\w+) ! {wrong} ! {cond}",
            r"{they}.{0,40} (?:wil|wenst|verlangt|verkiest) .{0,30}(?:dit|het|dat) .{0,15}{addr} .{0,30}(?:behouden|blijven|houden|handhaven|laten) ! {wrong}",
        ),
        "dispute_referral": (
            r"onderling\w* & (?:op\b|oplos\w*|opgelost|losse\w*|regel\w*|geregeld|uit\b|uitkomen|uitvecht\w*|uitklaren|uitpraten|afsprek\w*|afspreken|overleg\w*|bespre\w+"
            r"|afhandel\w*|uitmaken|afstemmen|klaren|akkoord|schikk\w*|vergelijk|beslecht\w*|geschil\w*|eens\b)",
            r"(?:zelf|zelve|rechtstreeks|direct|persoonlijk|samen) .{0,40}(?:met|tegen|bij) .{0,40}(?:{cust}|tegenpartij|andere partij|wederpartij|houder|eigenaar|domein\w*|elkaar"
            r"|derde\b) .{0,60}(?:op\b|oplos\w*|op te lossen|opnemen|op te nemen|regel\w*|te regelen|afsprek\w*|af te spreken|overleg\w*|bespre\w+|uitzoek\w*|uit te zoeken|uitvecht\w*"
            r"|uitklaren|klaren|afstem\w*|af te stemmen|uitkom\w*|uit te komen|schikk\w*|treden|uit te maken|uitmaken|aan te spreken|aanspreken|wenden)",
            r"(?:met|tegen) .{0,20}(?:{cust}|houder|eigenaar|elkaar|tegenpartij|wederpartij|andere partij).{0,30} (?:zelf |zelve )?(?:(?:rechtstreeks|direct|persoonlijk) )?(?:op te lossen|op te nemen"
            r"|af te spreken|te regelen|uit te maken|uit te zoeken|uit te klaren|uit te vechten|te bespreken|te overleggen|oplossen|uitmaken|uitvechten|uitzoeken|regelen|te schikken)"
            r" ! (?:wij|we|ik) (?:zullen|gaan|hebben|ga|zal|heb)",
            r"(?:dient|moet|moeten|mag|kunt|kan|raden|adviseren|verwijzen|vragen|verzoeken) .{0,30}(?:u|je) .{0,40}(?:contact op\w*|wenden|te richten|richten|aankloppen|verhaal) .{0,20}(?:met|tot|bij|aan)"
            r" .{0,30}(?:{cust}|domein\w*|provider\w*|registrar|hosting\w*|houder|internetaanbieder|mailprovider|e-?mailprovider|eigenaar) ! klantenservice ! klantendienst",
            r"(?:contact|wend\w*|richt\w*|klop\w*|neem) .{0,40}(?:met|tot|bij|aan) .{0,20}(?:uw|je|de|een|het|die) (?:\w+ )?(?:provider|registrar|host\w*|internetaanbieder|mailprovider|e-?mailprovider"
            r"|domein\w*|e-?maildienst|isp|sidn|dns belgium|beheerder van (?:het|uw) domein|houder van (?:het|uw) (?:domein|adres))",
            r"(?:prive-?(?:kwestie|zaak|zaken|aangelegenheid|geschil|conflict)|civiel\w*|burgerlijke? (?:rechter|rechtbank|zaak|kwestie)|civielrechtelijk\w*|privaatrechtelijk\w*"
            r"|vrederechter|in der minne|kwestie tussen|zaak tussen|aangelegenheid tussen|geschil tussen|tussen u en|tussen jullie|tussen (?:beide )?partijen|tussen jou en)",
            r"(?:geen partij\b|geen partij in|partij kiezen|geen scheidsrechter|geen arbiter|bemiddelen|buiten (?:onze|ons) (?:bevoegdheid|verantwoordelijkheid|invloed)|mengen (?:wij |we )?ons"
            r"|bemoeien (?:wij |we )?ons|ons (?:hier |er |daar )?(?:niet|buiten) .{0,20}(?:mengen|bemoeien|houden)|in deze discussie|uitspraak te doen|geen uitspraak over|geen oordeel|geen standpunt)",
            r"(?:niet aan ons|niet onze taak|niet onze rol|niet onze zaak|niet tot onze taak|niet op onze weg|niet in positie|kunnen|kan|mogen|wij) .{0,60}(?:niet|geen) .{0,60}(?:beoordelen|oordelen"
            r"|vaststellen|uitmaken|bepalen|nagaan|beslissen|achterhalen|verifieren) .{0,40}(?:wie|van wie|aan wie|wiens|eigenaar|rechtmatig|gelijk|toebehoort|eigendom)",
            r"(?:niet aan ons|niet onze taak|niet onze rol|niet tot onze taak|niet op onze weg)\b|(?:beoordelen|oordelen|vaststellen|uitmaken|bepalen|nagaan|beslissen) .{0,20}(?:niet|geen) .{0,20}(?:van wie|aan wie|wie"
            r" (?:de )?(?:eigenaar|rechthebbende|gelijk))|(?:van wie|aan wie|wie) .{0,60}(?:kunnen|kan|mogen) .{0,20}(?:niet|geen) .{0,20}(?:beoordelen|vaststellen|uitmaken|bepalen|nagaan|beslissen)",
            r"(?:voorleggen|voor te leggen|leg\w*|stap\w*|wend\w*) .{0,40}(?:rechter|rechtbank|geschillencommissie|vrederecht\w+|rechtsinstantie) & (?:u|uw|je|partijen|geschil)\b ! (?:wij|we) (?:zullen|gaan|stappen)",
            r"(?:los|regel|bespreek|maak|zoek|vecht|neem) (?:dit|het|dat|u dit|u dat|deze kwestie|contact) .{0,40}(?:met|tussen) .{0,40}(?:elkaar|{cust}|houder|eigenaar|jullie)"
            r" .{0,40}(?:op|uit|af)?\b ! (?:wij|we) ! (?:medewerk|collega|afdeling|ons\b)",
            r"(?:zelf (?:uit\w*|oplos\w*|op te lossen|uit te zoeken|uit te vechten|te regelen|regelen|afspreken|af te spreken)|buiten ons om|in onderling overleg|zelf samen)"
            r" ! (?:wij|we|ik) .{0,20}zelf ! account ! portaal ! app\b ! mijn",
        ),
        "refusal": (
            r"(?:kunnen|kan|mogen|mag|willen|wil|zullen|zal|gaan|ga|hoeven)\b .{0,30}(?:niet|geen|niets|onmogelijk)\b(?! (?:alleen|anders dan)) .{0,90}?(?:{removing}|doorsturen|doorgeven|doorzetten|door te\b|voldoen"
            r"|honoreren|inwilligen|ingaan|tegemoet|uitvoeren|doen\b|doorvoeren|betekenen|ondernemen|toepassen|gehoor|opvolgen|overdragen|meewerken|aanbrengen|gevolg|veranderen|afsluiten"
            r"|verwijderd|gewijzigd|aangepast|gecorrigeerd|geblokkeerd|gewist|doorgestuurd|tegenhouden|voorkomen|helpen)"
            r" ! (?:per|via) (?:e-?mail|mail|dit kanaal|deze weg) ! hier\w* (?:niet )?mee helpen ! {fixing} (?:van|in) uw (?:bestelling|boeking)",
            r"(?:niet|geen|niets)\b .{0,60}(?:kunnen|kan|mogen|mag|willen|zullen)\b .{0,40}(?:{removing}|doorsturen|doorgeven|doorzetten|voldoen|honoreren|inwilligen|ingaan|uitvoeren|doorvoeren|meewerken|aanbrengen)"
            r" ! (?:per|via) (?:e-?mail|mail|dit kanaal|deze weg)",
            r"(?:alleen|enkel|uitsluitend|slechts|louter|enige)\b .{0,60}(?:{cust}|houder|eigenaar)\b.{0,60} (?:zelf|kan|mag|kunnen|mogen|die|wijzig\w*|aanpass\w*|verwijder\w*|verzoek|doorgeven|gerechtigd|bevoegd"
            r"|gemachtigd|worden|vragen) ! (?:vestiging|bestemd)",
            r"(?:kan|kunnen|mag|mogen|moet|moeten|dient|dienen|wordt|worden|doen|nemen|voeren|aanvaarden|accepteren|verwerken)\b .{0,60}(?:alleen|enkel|uitsluitend|slechts|zelf)\b .{0,70}(?:{cust}|houder|eigenaar)",
            r"{cust} .{0,20}(?:kan|mag|moet|dient|zal) .{0,60}zelf .{0,60}(?:{removing}|doorgeven|door te geven|melden|vragen|aan te geven|verzoeken|wijzig\w*|contact|aanvragen|in te dienen)",
            r"(?:niet|geen)\b .{0,20}(?:bevoegd|gemachtigd|geautoriseerd|gerechtigd|in staat|toegestaan|toegelaten|van plan|voornemens|verplicht|bereid|genegen|gehouden) ! (?:per|via) (?:e-?mail|mail) ! openen ! uitsluitend bestemd",
            r"(?:niet mogelijk|onmogelijk|geen mogelijkheid|niet haalbaar) .{0,90}(?:{removing}|door te (?:sturen|geven)|{addr}|verzoek|wijzig\w*|verwijder\w*|zonder) ! (?:per|via|langs) (?:e-?mail|mail|deze weg|dit kanaal|telefon)",
            r"(?:wijzen|wijs|wees|wezen) .{0,60}\baf\b|afgewezen|geweigerd|(?:wij|we|ik) weiger\w*|(?:niet|geenszins) (?:ingewilligd|gehonoreerd|gehonoreert|toegekend|ontvankelijk)|onontvankelijk|ongegrond|geen gehoor"
            r"|geen gevolg (?:aan|gegeven|geven|gegeven worden)|niet op in\b|geen medewerking",
            r"(?:geen|niet voldoende|onvoldoende) .{0,15}(?:aanleiding|reden|grond\w*|noodzaak|basis|bezwaar gezien) .{0,60}(?:{removing}|om\b|voor\b|tot\b|te\b) ! (?:zorgen|ongerust|paniek)",
            r"(?:zien|zie) .{0,60}(?:af van|ervan af|geen|niet) .{0,60}(?:{removing}|wijzig\w*|actie|mogelijkheid|aanleiding|reden)|afgezien van (?:verwijder|wijzig|aanpass)\w*",
            r"(?:verzoek|vraag|eis) .{0,60}(?:niet|geen) .{0,40}(?:voldoen|honoreren|inwilligen|ingaan|ingewilligd|gehonoreerd|voldaan|uitvoeren|uitgevoerd|gevolg|in behandeling (?:nemen|genomen)|verwerken|verwerkt)"
            r" ! (?:per|via) (?:e-?mail|mail) ! zonder",
            r"{addr} .{0,60}(?:blijft|blijven) .{0,40}(?:gehandhaafd|staan|ongewijzigd|bestaan|geregistreerd|in (?:ons|het|onze)|gekoppeld|actief|behouden|opgeslagen|zoals|bewaard|van kracht) ! niet ! log ! ticket",
            r"(?:handhaven|handhaaf|behouden|laten|laat) .{0,40}(?:{addr}|registratie|gegevens) .{0,40}(?:staan|ongewijzigd|ongemoeid|in (?:ons|het)|\.|$) ! weten",
            r"zonder .{0,30}(?:toestemming|machtiging|akkoord|instemming|opdracht|verzoek|volmacht|goedkeuring|uitdrukkelijk\w*) .{0,60}(?:niet|geen|niets)|(?:niet|geen|niets) .{0,60}zonder .{0,40}(?:toestemming|machtiging|akkoord"
            r"|instemming|opdracht|volmacht|goedkeuring|medeweten)",
            r"(?:voeren|brengen|nemen|doen|aanvaarden|accepteren|sturen|geven|passen|wijzigen|verwijderen) .{0,40}(?:geen|niet|nooit) .{0,40}(?:wijziging\w*|aanpassing\w*|verzoek\w*|opdracht\w*|mutatie\w*|door\b|aan\b) .{0,40}(?:door|aan|van derden|derden"
            r"|onbekenden|niet-klanten|uit|in|op verzoek)",
            r"(?:van|door|op verzoek van|namens) derden .{0,60}(?:niet|geen|nooit)|(?:niet|geen|nooit) .{0,60}(?:van|door|op verzoek van|namens) derden|(?:u|je) (?:bent|staat) (?:hier |bij ons )?(?:niet|geen) .{0,30}(?:de )?(?:houder|contractant|contractspartij"
            r"|rekeninghouder|accounthouder|eigenaar van (?:het|de) account|polishouder|verzekeringnemer|huurder|titularis|lid|rechthebbende)",
            r"(?:niets|weinig) .{0,40}(?:voor u |voor je |hieraan |eraan |aan )?.{0,20}(?:doen|betekenen|veranderen|ondernemen|wijzigen)\b|handen gebonden|handen zijn gebonden|staan machteloos|buiten onze macht|kan ik u niet verder helpen"
            r"|kunnen (?:wij |we )?u (?:hierbij |hiermee |hierin |helaas )*niet (?:verder )?(?:helpen|van dienst)|niet voor ons|ligt niet bij ons",
            r"(?:ondernemen|nemen) .{0,20}(?:geen|niet) .{0,20}(?:actie|stappen|verdere)|(?:hier|daar)(?:aan|mee|toe) .{0,20}(?:kunnen|kan|gaan|willen) .{0,20}(?:niet|geen)|sturen .{0,40}(?:niet|geen) .{0,20}door\b|(?:wordt|worden) .{0,20}niet (?:doorgestuurd"
            r"|doorgegeven|overgedragen|verwijderd|gewijzigd|aangepast)",
        ),
        "no_info_privacy": (
            r"(?:vanwege|in verband met|om|wegens|gezien|gelet op|i\.?v\.?m\.?|uit|omwille van|uit oogpunt van|op grond van|krachtens|conform|door|vanuit|met het oog op|volgens|ingevolge|ter bescherming van|omtrent|uit hoofde van"
            r"|rekening houdend met) .{0,40}(?:privacy\w*|avg|gdpr|gegevensbescherming\w*|wetgeving|discretie|vertrouwelijk\w*|persoonsgegevens|privacyredenen|veiligheidsredenen)\b.{0,90}(?:niet|geen|nooit|niets|noch|onmogelijk)\b(?! alleen)",
            r"(?:niet|geen|niets|nooit|niks)\b .{0,90}(?:vanwege|in verband met|om|wegens|gezien|gelet op|i\.?v\.?m\.?|uit|omwille van|op grond van|krachtens|conform|door|ter bescherming van) .{0,30}(?:privacy\w*|avg|gdpr|gegevensbescherming\w*"
            r"|discretie|vertrouwelijk\w*|privacyredenen)",
            r"(?:privacy\w*|avg|gdpr|gegevensbescherming\w*|wet|wetgeving) .{0,40}(?:verbied\w*|staat .{0,20}niet toe|laat .{0,20}niet toe|verhinder\w*|beletten?|belet|weerhoud\w*|toelaat|toestaat|in de weg|verplicht ons .{0,40}(?:geen|niet))",
            r"(?:beroepsgeheim|medisch geheim|bankgeheim|zwijgplicht|geheimhoudingsplicht|geheimhouding\b|discretieplicht|geheimplicht|ambtsgeheim|briefgeheim|vertrouwelijkheidsplicht|vertrouwelijk behandeld) ! verklaring ! overeenkomst",
            r"(?:noch|niet|kunnen|mogen|mag|kan) .{0,40}(?:bevestigen|bevestigd) .{0,20}(?:noch|of|en ook niet|en evenmin|evenmin) .{0,20}(?:ontken\w*|weerleg\w*|ontkracht\w*)|bevestigen noch ontkennen|ontkennen noch bevestigen",
            r"(?:geen|niet|niets|niks) .{0,20}(?:verdere |nadere |inhoudelijke |enkele |specifieke |meer )*(?:mededelingen|mededeling|inlichtingen|informatie|uitspraken|details|uitleg|toelichting|gegevens|uitsluitsel|terugkoppeling|antwoord|info)\b .{0,60}(?:over"
            r"|aan|geven|verstrekken|delen|doen|verschaffen|verstrekt|gegeven|gedeeld|meedelen|vrijgeven) ! contact ! (?:uw|je) bestelling ! nieuw ! ontvangen ! wachtwoord ! nooit ! gevonden ! vinden ! vragen",
            r"(?:mogen|mag|kunnen|kan|delen|geven|verstrekken|doen) .{0,40}(?:niet|geen|niets|niks) .{0,60}(?:meedelen|mededelen|vertellen|delen|zeggen|vrijgeven|verstrekken|bekendmaken|communiceren|uitlaten|uitweiden|ingaan|over (?:andere|onze) (?:klant|patient|lid|leden"
            r"|gast|huurder|clien)\w*|met derden|aan derden) ! (?:verzoek|bestelling|wachtwoord) ! ingaan op (?:uw|dit) verzoek",
        ),
        "asks_phone": (
            r"(?:{ask}) .{0,80}(?:telefoonnummer\w*|gsm-?nummer|gsm\b|mobiele?\s?nummer|mobiel nummer|06-?nummer|belnummer|telefonisch nummer|nummer waarop|telefoon nummer|tel\.?\s?nr|tel\.?\s?nummer)",
            r"(?:telefoonnummer\w*|gsm-?nummer|mobiele?\s?nummer|mobiel nummer|06-?nummer|nummer waarop|tel\.?\s?nr) .{0,60}(?:doorgeven|geven|mailen|sturen|laten weten|achterlaten|delen|bezorgen|doormailen|door te geven|te bereiken|bereiken|bereikbaar|nodig|ontbreekt"
            r"|mag ik|bellen|bent|\?) ! (?:wij|we) zijn .{0,20}bereikbaar ! ons telefoonnummer ! vragen",
            r"(?:op|onder) welk .{0,20}(?:telefoon\w*|gsm\w*|nummer|mobiel\w*)|wat is (?:uw|je|jouw) .{0,20}(?:telefoon|gsm|mobiel|nummer)\w* ! (?:klant|order|bestel|polis|dossier|lid)nummer",
            r"(?:kunt u|kan u|kun je|wilt u|gelieve|zou u|wil je|verzoek\w*|vragen (?:wij |we )?u|belt u|bel je|u kunt|u kan|je kunt|dient u|dien je|moet u|raden u aan|is het handig\w*|best|liefst|het makkelijkst|het snelst|makkelijker|handiger|sneller)"
            r"\b.{0,60}(?:ons|even|mij|me|dan|telefonisch|contact|op te|te)\b.{0,40}(?:bellen|belt|bel\b|opbellen|terugbellen|terug te bellen|telefonisch|per telefoon|telefoontje) ! (?:heeft u|hebt u|bij|voor) (?:\w+ ){0,3}vragen ! spoed ! dringend ! afwezig",
            r"(?:belt u|bel je|bel|telefoneer|contacteer|neem) (?:u |je )?(?:ons|mij|me|even|dan|a\.?u\.?b\.?|svp|ajb|met ons|naar|op het|op nummer|onze|de|telefonisch|contact) .{0,40}(?:op\b|via|met|nummer|tijdens|tussen|klantenservice|telefonisch|\d{3,}|balie|terug)"
            r" & (?:bel\w*|telefo\w+) ! gerust ! vragen ! spoed ! dringend ! 112 ! afwezig ! nood",
            r"(?:geprobeerd|trachtten|probeerden|probeerde|getracht|tevergeefs|vergeefs|meermaals|meerdere keren|zonder succes|geen gehoor|niet bereikt|niet kunnen bereiken|niet te pakken) .{0,60}(?:bel\w*|telefonisch\w*|telefoon\w*|bereik\w*|gebeld)"
            r" ! (?:klant|mevrouw|patient|de heer|clien\w+|huurder) .{0,30}(?:te bereiken|te bellen|telefonisch|gebeld)",
            r"(?:gebeld|opgebeld|telefonisch|gebelt) .{0,60}(?:geen gehoor|niet (?:opgenomen|bereikt|thuis|aanwezig)|tevergeefs|zonder (?:succes|resultaat)|kregen geen|kreeg geen|voicemail|geprobeerd te bereiken)",
            r"(?:wanneer|hoe laat|welk moment|welke dag|tijdstip|op welke momenten) .{0,60}(?:bellen|telefonisch|opbellen|terugbellen|telefoneren|aan de lijn)|(?:wij|we|ik) .{0,20}(?:bel|bellen|telefoneren) (?:u|je) .{0,20}(?:graag|even|terug|op|morgen|vandaag)"
            r"|(?:ik|wij|we) (?:zou|zouden|wil|willen) (?:u|je) .{0,30}(?:bellen|opbellen|telefonisch (?:spreken|contact))",
            r"(?:telefonisch|per telefoon|via de telefoon|aan de telefoon|over de telefoon|mondeling) .{0,60}(?:bespreken|te bespreken|doornemen|door te nemen|toelichten|overleggen|overleg|af te stemmen|afstemmen|afhandelen|te behandelen|verder te helpen|helpen|regelen"
            r"|contact met (?:u|ons)|contact op|op te nemen|opnemen|melden|te melden|door te geven|doorgeven|oplossen|gesprek|uitleggen) ! vragen ! {cust} ! (?:niet|geen) .{0,20}telefonisch ! afwezig ! spoed",
            r"(?:terugbelverzoek|belafspraak|bel-me-terug|terugbelafspraak|belverzoek)|(?:u|je) (?:mag|kan|kunt) (?:ons|mij|me) .{0,40}(?:bellen|telefoneren|opbellen) ! vragen ! spoed ! dringend"
            r"|(?:neem\w*|nemen|opnemen|op te nemen) .{0,40}telefonisch .{0,20}contact|telefonisch contact .{0,30}(?:op|met ons)",
        ),
        "asks_id": (
            r"(?:{ask}) .{0,90}(?:klantnummer|klantennummer|klant\s?nr|lidnummer|lidmaatschapsnummer|polisnummer|relatienummer|rekeningnummer waar|patientnummer|patientennummer|contractnummer|debiteurnummer|accountnummer|geboortedatum|geboorte\s?datum"
            r"|bsn\b|burgerservicenummer|rijksregisternummer|legitimatie\w*|identiteit\w*|paspoort\w*|rijbewijs|id-?kaart|id-?bewijs|eid\b|postcode en huisnummer|identificatie\w*|uittreksel|ondernemingsnummer|kvk-?\w*|btw-?nummer|huurdersnummer|registratienummer"
            r"|verzekeringsnummer|aansluitingsnummer|studentnummer|volledige naam|adres en geboorte|naam,? (?:adres|geboorte)|klantcode|klant-?id|naw-?gegevens|personalia)",
            r"(?:klantnummer|klantennummer|lidnummer|polisnummer|relatienummer|contractnummer|geboortedatum|legitimatiebewijs|identiteitsbewijs|identiteitskaart|paspoort|rijbewijs|id-?kaart|id-?bewijs|bsn\b|rijksregisternummer|accountnummer|naw-?gegevens)"
            r" .{0,80}(?:doorgeven|geven|mailen|sturen|laten weten|bezorgen|vermelden|nodig|opgeven|toesturen|overleggen|aanleveren|te sturen|te vermelden|over te leggen|door te geven|opsturen|meesturen|bijvoegen|ontbreekt|\?) ! (?:stuur|deel|geef) .{0,20}(?:geen|nooit)",
            r"(?:identiteit|identificeren|identificatie|legitimeren|legitimatie|authenticatie|verificatie|geverifieerd|verifieren|wie u bent|wie je bent) .{0,90}(?:vaststellen|vast te stellen|controleren|te controleren|verifieren|te verifieren|bevestigen|nodig|stuur\w*|vragen|verzoeken"
            r"|kopie|aantonen|aan te tonen|bewijzen|nagaan|dien\w*|moet\w*|graag|zeker|weten|eerst|voordat|kunt|kan) ! (?:{cust}) .{0,20}(?:identiteit|geidentif) ! autoriseren ! nieuwe inlog",
            r"(?:vaststellen|controleren|verifieren|zeker weten|zeker zijn|nagaan|bevestigen|aantonen|bewijzen|weten) .{0,60}(?:identiteit|wie u bent|wie je bent|dat u (?:daadwerkelijk|werkelijk|echt|inderdaad|wel)|dat u de (?:eigenaar|houder|rechthebbende|gebruiker|beheerder))",
            r"(?:bewijs\w*|bewijsstuk\w*|aantonen|aantoont|toon\w* aan|aan te tonen|aannemelijk|bewijst|bewijzen|staven|gestaafd|document\w*|factuur|verklaring|uittreksel) .{0,80}(?:eigenaar|eigendom|houder|domein\w*|van u is|uw adres|u toebehoort|toebehoort|op uw naam|beheerder|bezit"
            r"|rechthebbende|toegang (?:heeft|hebt)|van u zijn|aan u|mailbox) ! {have} .{0,20}(?:wij|we) ! bewijs van betaling",
            r"(?:eigenaar|eigendom|houder|domein\w*|rechthebbende) .{0,80}(?:bewij\w*|aantonen|aantoont|aan te tonen|aannemelijk|staven|toon\w* aan|document\w*|uittreksel)|(?:legitimeer|identificeer) (?:u|je|uzelf)|(?:wie|in welke hoedanigheid|namens wie) (?:bent u|ben je|treedt u)"
            r"|(?:kopie|scan|foto) van .{0,30}(?:identiteit\w*|paspoort|rijbewijs|id-?kaart|legitimatie\w*|id-?bewijs|id\b)|(?:wat|wat is|wat zijn) .{0,20}(?:klantnummer|geboortedatum|lidnummer|polisnummer|klantennummer)|itsme|idin\b|digid .{0,40}(?:identif|bevestig|aantonen|legitim)\w*",
        ),
        "asks_portal": (
            r"(?:gebruik\w*|vul\b|vult|vullen|invullen|in te vullen|ingevulde?|te gebruiken|maak\w*|dien\b|dient|indienen|in te dienen|meld\w*|stuur\w*|stel\w*|doorgeven|registreer\w*|aanmeld\w*|loop\w*|ga\b|gaan|gaat|verwijzen|regel\w*|verloopt|verlopen|via|start\w*|klik\w*"
            r"|bezoek\w*|beschikbaar|terecht|open\b|ontvangen|behandeld|verwerkt|verwerken|behandelen|kunt|kan) .{0,60}(?:\w*formulier\w*|(?:\w+)?portaal|\w*portal|helpcent\w+|klantenzone|klantomgeving|e-?loket|zelfbedien\w+|self-?service|chat\b|chatbot|chatfunctie|livechat|webchat"
            r"|app\b|berichtenbox|mijn[- ](?:omgeving|account|profiel|pagina|gegevens|dossier|polissen|zaken)|persoonlijke (?:pagina|omgeving|account)|online (?:omgeving|loket|account|dossier|klantenservice)|website|webpagina|privacycentrum|privacy\s?center)"
            r" ! (?:ik|wij|we) (?:heb|hebben) .{0,40}(?:formulier\w*|systeem) .{0,30}(?:aangepast|gewijzigd|ingevuld) ! verklaring ! ondertekend ! enquete ! feedback ! meer informatie ! vindt u ! beoordeling ! privacyverklaring ! vragen\? ! medische vragen ! track ! {wiped}",
            r"(?:\w*formulier\w*|portaal|\w*portal|klantenzone|e-?loket|chat\b|app\b|mijn[- ](?:omgeving|account|profiel|pagina)) .{0,60}(?:in te vullen|invullen|gebruiken|te gebruiken|in te dienen|indienen|op onze (?:website|site)|op de (?:website|site)|opsturen|te vinden|melden|te melden"
            r"|wijzigen|te wijzigen|aan te passen|aanpassen|doorgeven|door te geven|stellen|regelen|te regelen|verwijderen|te verwijderen|vermeld) ! aangepast ! verklaring ! enquete ! ondertekend",
            r"(?:log|logt|meld|meldt) (?:u |je |eerst |dan |uzelf |jezelf |even |daarvoor |hiervoor )*(?:a\.?u\.?b\.? )?(?:in|aan)\b(?! (?:bij (?:de )?politie|nieuwe)) ! als reactie ! wachtwoord wijzigen ! nieuwe inlog ! afzender",
            r"(?:inloggen|ingelogd|inlogt|in te loggen|aan te melden (?:op|in|bij)|aanmelden (?:op|in|bij) (?:uw|je|mijn|de|ons|het)|login\b|inloggegevens|inlogt|aanloggen) ! nieuwe inlog ! verdacht\w* ! nieuw apparaat ! geslaagd ! deel .{0,30}nooit ! (?:nooit|geen) .{0,20}inloggegevens",
            r"(?:zelf|zelve|eigenhandig|eenvoudig|makkelijk) .{0,60}(?:wijzig\w*|aanpass\w*|aan te passen|verwijder\w*|regel\w*|beher\w+|bewerk\w*|opzeggen) .{0,60}(?:online|account|profiel|mijn|app\b|portaal|website|omgeving|instellingen|klantenzone)",
            r"(?:in|via|op|binnen|onder) (?:uw|je|jouw|het|de|onze|ons|mijn) (?:online |persoonlijke |eigen )?(?:account\w*|profiel\w*|mijn-?\w*|omgeving|klantenzone|app\b|portaal|\w*portal|accountinstellingen|instellingen|dashboard) .{0,60}(?:zelf|wijzig\w*|aanpass\w*|aan te passen|verwijder\w*"
            r"|regel\w*|beher\w+|doorgeven|stopzett\w*|annuler\w*|aanvink\w*|uitvink\w*|uitzett\w*) ! {have} .{0,20}(?:wij|we|ik)",
            r"(?:uitsluitend|enkel|alleen|slechts|verplicht|liefst|bij voorkeur) .{0,40}(?:via|per|met|door middel van|langs|in|op) .{0,40}(?:\w*formulier|website|portaal|\w*portal|app\b|chat\b|mijn\b|online|loket|account|klantenzone|site\b)"
            r"|(?:wachtwoord vergeten|maak (?:een |eerst een )?account aan|account aan te maken|nieuw account aanmaken)",
        ),
        "asks_details": (
            r"(?:op|aan|naar|van|onder|om|met|in|bij|over) welke? .{0,40}(?:{addr}|adres|e-?mail\w*|mail\w*|bericht\w*|account|bestelling|order\w*|nummer|datum|dag|zending|pakket|factuur|afzender|klant\w*|patient\w*|persoon|lid\b|huurder\w*|reservering|boeking|brief|dossier|organisatie|afdeling|vestiging"
            r"|winkel|tijdstip|moment|onderwerp|document\w*|gegevens|product\w*|dienst\w*) ! telefoon\w* ! bereik\w* ! gsm ! bellen",
            r"(?:om |over )?(?:welke?|wat voor) .{0,20}(?:e-?mail\w*|mail\w*|bericht\w*|{addr}|gegevens|nummer|klant|patient|bestelling|zending|factuur|brief|documenten|mailing) .{0,60}(?:gaat|betreft|bedoelt|bedoel|heeft u|heb je|hebt u|ontving|ontvangen|ontvangt|kreeg|krijgt|gekregen|is dat|precies|\?|stond|staat"
            r"|gestuurd|verstuurd|zijn)",
            r"(?:{ask}) .{0,90}(?:doorsturen|door te sturen|doorstuur\w*|toesturen|toe te sturen|toezenden|toemailen|opsturen|sturen\b|te sturen|meesturen|mailen|bezorgen|te bezorgen|forwarden|aanleveren|aan te leveren|bijvoegen|overmaken|overleggen|uploaden|delen)\b"
            r" & (?:e-?mails?\b|mails?\b|mailtje\w*|bericht\w*|kopie\w*|screenshot\w*|screen\b|schermafdruk\w*|schermafbeelding\w*|schermopname|printscreen\w*|header\w*|origine\w+|voorbeeld\w*|bijlage\w*|bestand\w*|afdruk\w*|brief\b|factuur|documenten|voorbeeldmail\w*|ontvangen\b|internetkop\w*|koptekst\w*)"
            r" ! (?:identiteit|legitim|paspoort|id-?kaart|rijbewijs) ! (?:verzoek|vraag|klacht) (?:te |per )?(?:sturen|mailen|richten) (?:aan|naar) ! vernietig\w* ! geboortedatum ! uittreksel",
            r"(?:stuur|stuurt|mail|mailt|bezorg|bezorgt|forward|zend|voeg|lever|ontvangen (?:wij|we)|ontvang ik|zien (?:wij|we)) .{0,60}(?:screenshot\w*|schermafdruk\w*|schermafbeelding\w*|printscreen\w*|header\w*|kopie van (?:de|het|die|dat|deze|dit|een)|de (?:bewuste|betreffende|originele|oorspronkelijke|ontvangen)"
            r" (?:e-?mail|mail|bericht)\w*|het (?:bewuste|betreffende|originele|oorspronkelijke|ontvangen) (?:e-?mail|mail|bericht)\w*|voorbeeld\w*|de mail\w*|het bericht|die mail\w*|deze mail\w*|internetkop\w*|eml\b) ! (?:identiteit|legitim|paspoort|id-?kaart|rijbewijs) ! {have} ! (?:aan|naar) .{0,20}{at}",
            r"(?:{ask}) .{0,80}(?:aangeven|aan te geven|laten weten|te laten weten|doorgeven|door te geven|vermelden|te vermelden|vertellen|mededelen|meedelen|specificeren|te specificeren|verduidelijken|toelichten|preciseren|noemen|bevestigen|melden|opgeven|zeggen|weten|verschaffen|verstrekken|nakijken|mailen|geven) .{0,60}"
            r"(?:welke?\b|wanneer|wie\b|wat\b|hoe\s?veel|hoe vaak|waar\b|om wie|van wie|{addr}|datum|tijdstip|afzender|nummer\b|kenmerk|ordernummer|bestelnummer|ticketnummer|onderwerp|gegevens|details|informatie|of (?:het|u)|sinds|de naam|naam van|exact\w*|precies)"
            r" ! telefoon\w* ! gsm\w* ! klantnummer ! geboortedatum ! (?:verwijderd|vernietigd|gewist) ! bereikbaar ! tevreden\w* ! lidnummer ! polisnummer ! legitim\w* ! identi\w+ ! paspoort",
            r"(?:wanneer|hoe laat|op welke (?:datum|dag|dagen|tijdstip)|sinds wanneer|hoe\s?veel|hoe vaak|hoelang|hoe lang|vanaf wanneer|van wie|door wie|om wie|voor wie|wie\b) .{0,20}(?:heeft u|heb je|hebt u|ontving|ontvangt|kreeg|kwam|kwamen|precies|exact|is (?:dat|het|dit|deze)|was|gaat|zijn|krijgt|ontvangen|de mail|het bericht|waren|betreft"
            r"|stuurde|verstuurde|werd\w*|e-?mails|mails|berichten|keer)\b.{0,90}\?",
            r"(?:nadere|meer|verdere|aanvullende|extra|wat meer|enkele|bijkomende|volgende|onderstaande|de volgende|precieze|concrete|specifieke|ontbrekende) .{0,15}(?:informatie|gegevens|details|info|inlichtingen|toelichting|vragen|uitleg|zaken) .{0,60}(?:nodig|geven|sturen|verstrekken|bezorgen|aanleveren|doorgeven|ontvangen|beantwoorden|mailen|over"
            r"|delen|:|zodat|om|voor)?(?:$|\W) & (?:nodig|kunt u|kan u|kun je|zou|graag|gelieve|wilt u|ontvang\w*|bezorg\w*|sturen|stuur\w*|geef|geven|verzoek\w*|vragen|behoefte|beantwoord\w*|hebben (?:wij|we)) ! vindt u ! contact ! website ! bezoek ! aanbieding\w* ! (?:mogen|kunnen) .{0,40}(?:geen|niet) ! ontvangt u ! van ons"
            r" ! klantnummer ! (?:ge)?legitim\w* ! identi\w+",
            r"(?:heb|hebben|benodig\w*|behoeven|nodig) .{0,60}(?:het (?:e-?mail)?adres|{addr}|datum|tijdstip|afzender|ordernummer|bestelnummer|kenmerk|ticketnummer|zaaknummer|factuurnummer|onderwerp|message-?id|header\w*|voorbeeld|de (?:originele )?(?:e-?mail|mail)) .{0,60}(?:nodig|\.|$|om|zodat) & nodig ! niet (?:meer )?nodig ! klantnummer"
            r" ! identi\w+ ! legitim\w*",
            r"(?:wat|welk) (?:is|was|waren|zijn) (?:het|de) .{0,20}(?:{addr}|adres|datum|tijdstip|afzender\w*|ordernummer|bestelnummer|kenmerk|ticketnummer|factuurnummer|onderwerp|inhoud|zaaknummer|message-?id|mailadres)|wie is de (?:afzender|klant|ontvanger|geadresseerde)"
            r"|(?:leest|lezen|toegang) .{0,30}(?:nog (?:iemand|anderen|andere)|iemand anders|anderen) .{0,40}\?|(?:bedoelt u|bedoel je|over wie|om wie) .{0,60}\?",
            r"(?:onduidelijk|niet duidelijk|begrijp\w* niet|begrijpen niet|snap\w* niet|kunnen .{0,30}niet (?:plaatsen|thuisbrengen|herleiden)) .{0,60}(?:welk|wat|waar|wie|om welke|bedoelt|over)|kunt u (?:dit|uw (?:vraag|melding|verzoek)) .{0,20}(?:toelichten|verduidelijken|specificeren|preciseren)",
        ),
        "ask_hit_address": (
            r"(?:welke?|om welk|wat is|het (?:exacte|precieze|volledige|betreffende|juiste|bewuste|foute|foutieve|getroffen)|betreffende|exacte|uw volledige|desbetreffende|ontvangende|ontvangst|doel|geraakte) .{0,30}{addr} ! {addr} (?:van de )?afzender ! afzend\w* ! verzonden vanaf",
            r"{addr} .{0,50}(?:doorgeven|vermelden|noemen|aangeven|laten weten|opgeven|nodig|gaat|betreft|mailen|waarop|waar(?:op|naar)|in kwestie|ontving|ontvangen|ontvangt) ! afzend\w* ! nieuw ! van ons",
            r"(?:welke?|om welk) (?:adres|e-?mailadres|mailadres)",
        ),
        "ask_sender": (
            r"(?:afzend\w+|van wie|door wie|vanaf welk\w*|vanuit welk\w*|van welk\w* (?:adres|afdeling|vestiging|mailadres|e-?mailadres|afzender)|wie (?:heeft|stuurde|verstuurde|verzond)|welke (?:afdeling|vestiging|winkel|afzender)|ons adres|waar\w* vandaan|verzender|verstuurder)",
        ),
        "ask_time": (
            r"(?:wanneer|tijdstip|datum\b|data\b (?:en|van)|hoe laat|welke (?:dag|dagen|datum)|welk moment|datum en tijd|tijd van|verzendtijd|verzenddatum|ontvangstdatum|uur van|exacte tijd|datums|moment van)",
        ),
        "ask_message_id": (r"(?:message-?id|bericht-?id|messageid|bericht id|message id|berichtnummer)",),
        "ask_headers": (
            r"(?:header\w*|internetkop\w*|koptekst\w*|mailkop\w*|broncode|berichtkop\w*|internet-?headers|bericht-?kenmerken|eml\b|\.eml|msg-bestand)",
        ),
        "ask_code": (
            r"(?:order|bestel|ticket|referentie|zaak|dossier|factuur|zend|track\w*|verzend|boekings|reserverings|meldings|incident|case|melding|pakket|barcode|polis|kenmerk)[- ]?(?:nummer|nr|id|code)\w*|kenmerk|onderwerp\w*|referentie\b|track\s?&\s?trace|track-?and-?trace|barcode|welke (?:bestelling|zending|factuur|boeking|order|reservering)",
        ),
        "ask_count": (
            r"(?:hoe\s?veel|hoe vaak|aantal|aantallen|hoeveelste|meerdere keren of|eenmalig|enkele keer of)",
        ),
        "ask_since": (
            r"(?:sinds wanneer|vanaf wanneer|hoe\s?lang|sedert wanneer|wanneer .{0,20}(?:begonnen|gestart|begon|voor het eerst)|eerste (?:mail|bericht|e-?mail))",
        ),
        "ask_customer_name": (
            r"(?:(?:om|over|van|voor|naar|aan) (?:welke? (?:\w+ )?(?:klant|patient|persoon|lid|huurder|clien|gast|verzekerde|deelnemer|bewoner|student|leerling|gebruiker)\w*|wie\b(?! (?:u|je) bent))|naam .{0,30}(?:klant|patient|persoon|lid|huurder|clien|gast|geadresseerde|ontvanger|betrokkene|verzekerde|deelnemer|erin|vermeld|in de|op de|die|staat)\w*"
            r"|(?:klant|patient|gast|huurder)(?:naam|gegevens|nummer|code)|welke (?:klant|patient|persoon|huurder|naam|naw|gast|clien\w*|verzekerde)\b|wie is de (?:klant|ontvanger|geadresseerde|patient)|op (?:welke )?naam|namen\b|aan wie|(?:achternaam|postcode|geboortedatum|adresgegevens|naam) (?:en|van|staat)|wie (?:staat|wordt) .{0,20}(?:vermeld|genoemd|aangeschreven))",
        ),
        "ask_original": (
            r"(?:doorsturen|doorstuur\w*|door te sturen|toesturen|toe te sturen|toezenden|toemailen|meesturen|forward\w*|doormailen|bijvoegen|uploaden|opsturen|aanleveren)\b & (?:e-?mail\w*|mail\w*|bericht\w*|kopie\w*|origine\w+|bijlage\w*|document\w*|factuur|brief|bestand\w*|die|deze|dit|ze)",
            r"(?:screenshot\w*|screen\s?shot\w*|schermafdruk\w*|schermafbeelding\w*|schermopname|printscreen\w*|print\s?screen\w*|kopie van (?:de|het|die|dat|deze|dit|een)|originele? (?:e-?mail|mail|bericht)|oorspronkelijke? (?:e-?mail|mail|bericht)|inhoud van|voorbeeldmail\w*|foto van|de tekst van|afdruk)",
            r"(?:stuur|mail|bezorg|zend|kunt u|kan u|wilt u|gelieve|graag) .{0,40}(?:(?:de|het|die|dat|deze|dit|een) (?:\w+ )?(?:e-?mails?|mails?|mailtje|bericht\w*)) .{0,40}(?:door|sturen|te sturen|mailen|bezorgen|toe\b|op\b|mee\b|forwarden) ! antwoord op",
        ),
        "ask_other": (
            r"(?:wie (?:leest|heeft|hebben) .{0,30}(?:toegang|mailbox|mee)|toegang tot .{0,30}(?:mailbox|postvak|adres)|leest .{0,20}(?:iemand|anderen)|hebt u .{0,40}(?:gedeeld|doorgestuurd|gelezen|geopend)|heeft u .{0,40}(?:gedeeld|doorgestuurd|gelezen|geopend|kennisgenomen)|waarom (?:denkt|bent|gebruikt)|hoe (?:komt|bent) u|wat wilt u|wat is de reden)",
        ),
        "asks_deletion_confirmation": (
            r"(?:{ask}|verzoeken|vragen|sommeren|dringen|eisen|rekenen|hopen|verwachten) .{0,90}(?:e-?mails?\b|mails?\b|mailtje\w*|bericht\w*|bijlage\w*|document\w*|bestand\w*|gegevens|kopie\w*|inhoud|stukken|informatie|correspondentie|factu\w+|dossier|deze|ze\b|alles|het\b|dit\b|die\b|brief|brieven|post) .{0,60}(?:verwijder\w*|vernietig\w*|wissen|te wissen|wist\b"
            r"|gewist|weg te gooien|weggooi\w*|deleten|te deleten|verscheuren|te schrappen|onmiddellijk te) ! {addr} (?:uit|van|te verwijderen|verwijderen|verwijderd) ! account ! uitschrijf\w* ! uitschrijv\w* ! uit ons ! uit onze ! cookies ! ons verzoek(?:t|en) ! u verzoekt ! of wij ! dat wij ! zelf ! kunnen .{0,20}niet ! niet verwijder\w*",
            r"(?:verwijder|vernietig|wis|delete|gooi|verscheur)t? (?:u |je )?(?:a\.?u\.?b\.? |svp |s\.v\.p\. |dan |deze |dit |het |de |die |alle |al |ons |onze |eventuele |graag |definitief |direct |onmiddellijk )*(?:[\w-]+ )?(?:e-?mails?|mails?|mailtje\w*|bericht\w*|bijlage\w*|document\w*|bestand\w*|gegevens|kopie\w*|inhoud|stukken|informatie|correspondentie)\b ! cookies ! account",
            r"(?:bevestig\w*|verklaar\w*|verklaring|verzeker\w*|laat\w* .{0,20}weten|berichten|bericht|terugkoppel\w*|schriftelijk|per kerende) .{0,90}(?:verwijder(?:d|t|en|ing)\b|vernietig\w*|gewist|geen kopie\w*|niet (?:gedeeld|verspreid|bewaard|gelezen|ingezien)|niet verder) ! {addr} .{0,20}(?:verwijderd|gewist|verwijderen) ! account ! uit ons ! uit onze ! wij (?:zullen|gaan) ! {have} (?:wij|we|ik) ! uw {addr} ! kunnen (?:wij|we) ! hierbij",
            r"(?:verwijder\w*|vernietig\w*|wissen|gewist) .{0,90}(?:bevestig\w*|te bevestigen|verklar\w+|terugkoppel\w*|laten weten|weten dat|schriftelijk) & (?:u|uw|je|gelieve|graag|wilt|kunt|verzoek\w*) ! {addr} .{0,20}(?:verwijderd|gewist|verwijderen) ! uw verzoek ! account ! uit ons ! uit onze ! kunnen (?:wij|we) ! wij zullen ! zodra",
            r"(?:geheimhoudings\w*|vertrouwelijkheids?)(?:verklaring|overeenkomst)|vernietigingsverklaring|verwijderverklaring|verklaring .{0,60}(?:onderteken\w*|getekend|te tekenen|terugsturen)|(?:onderteken\w*|getekend\w*) .{0,60}(?:verklaring|formulier|document|overeenkomst|bijlage|terug)"
            r"|(?:geen|nergens) kopie\w* .{0,60}(?:bewaren|te bewaren|bewaart|maken|te maken|achterhoud\w*|behouden|bezit)|(?:wenst|wil|probeert|zou .{0,20}willen) .{0,40}bericht .{0,60}in\s?(?:te )?trek\w*|bericht .{0,40}(?:intrekken|in te trekken|terugroepen|terug te roepen)|recall",
            r"(?:niet|verder) (?:te )?(?:verspreid\w*|gebruik\w*|openbaar\w*|delen met) & (?:verwijder\w*|vernietig\w*|wissen) & (?:verzoek\w*|vragen|gelieve|wilt|kunt)",
        ),
        "redirect_contact": (
            r"(?:mail\w*|stuur\w*|sturen|schrijf\w*|schrijven|richt\w*|wend\w*|contacteer\w*|contact\w*|neem\w*|meld\w*|terecht|e-?mail\w*|zend\w*|verzend\w*|bereik\w*|bereikbaar|adresseer|bericht|melden|indienen|dien|probeer|beter|adres\w*|zijn|bezorg\w*|verwijzen|terechtkunnen|aankloppen|langs|zaak|over te maken|overmaken|per e-?mail)\b"
            r" .{0,80}(?:naar|aan|via|op|met|bij|tot|onder|is|adres\w*|:)\W.{0,60}?{at} ! (?:{addr}|e-?mail|mail|berichten) .{0,20}(?:ontvangen|verzonden|verstuurd) (?:op|naar|aan) ! {gone} ! aangemeld ! (?:bij|voor) (?:eventuele |verdere |algemene )?vragen over uw (?:bestelling|factuur|afspraak) ! doorgestuurd ! {have} .{0,20}(?:wij|we|ik) ! bevestig\w*",
            r"{at}\S* .{0,60}(?:is |zijn )?(?:hiervoor|daarvoor|bevoegd|verantwoordelijk|aanspreekpunt|juiste|contacteren|te bereiken|mailen|schrijven|sturen|richten|wenden|helpen|helpt|verder|beantwoord\w*|behandel\w*|gaat (?:hier|daar)over|terecht|te contacteren|beter|melden|te mailen|te sturen) ! doorgestuurd ! {have} .{0,20}(?:wij|we|ik)",
            r"(?:mail|stuur|schrijf|contacteer|probeer|richt|meld|mailen|sturen|schrijven|contacteren|zenden|wenden)\b .{0,40}{at} ! {have} .{0,20}(?:wij|we|ik) ! doorgestuurd ! {gone}",
            r"(?:wend\w*|richt\w*|contact op\w*|contacteer\w*|contacteren|melden?|meldt|terecht|aankloppen|klop\w*|verwijs|verwijzen|doorverwijzen|schrijf\w*|schrijven|mail\w*|stuur\w*|sturen|moet u zijn|zijn bij|bellen) .{0,60}(?:met|bij|tot|aan|naar|via) .{0,50}?{dept}\b"
            r" ! (?:bij|voor|heeft u|hebt u|met) (?:\w+ ){0,2}vragen ! gerust ! {have} .{0,30}(?:wij|we|ik) ! {cust} ! (?:ik|wij|we) (?:zal|zullen|ga|gaan|stuur|sturen|meld|verwijs .{0,20}door naar de rechter) ! provider ! spoed ! dringend ! afwezig\w* ! telefoon\w* ! telefonisch ! bellen ! belt ! politie",
            r"(?:andere|verkeerde|niet de (?:juiste|bevoegde)|niet bij de (?:juiste|goede)|foute|onjuiste|niet het juiste|niet aan het juiste) .{0,20}(?:afdeling|dienst|loket|adres|persoon|organisatie|bedrijf|vestiging|kantoor|instantie|mailbox|postbus|partij|entiteit) ! {addr} .{0,30}(?:staan|gebruikt|ingevoerd|opgeslagen|verwijderd|genoteerd) ! verkeerde adres"
            r" ! verkeerd adres ! {gone} ! foute adres ! verkeerde persoon",
            r"(?:niet|geen|ander\w*|andere) .{0,30}(?:over (?:gaan|gaat|ga)|verantwoordelijk voor|bevoegd voor|ons werkgebied|onder ons|bij ons thuis)|(?:valt|vallen|hoort|horen|ligt|behoort|wordt behandeld|worden behandeld|zit|behandeld) .{0,40}(?:onder|bij|door) .{0,30}{dept} ! {have} ! doorgestuurd ! (?:fg|dpo|functionaris)",
            r"(?:ga|gaan) (?:ik|wij|we) (?:hier |daar )?(?:helaas )?niet over|(?:hier|daar) ga(?:an)? (?:ik|wij|we) niet over|(?:bij ons|hier) (?:bent u|ben je|zit u) .{0,20}(?:verkeerd|niet (?:aan het|op het) juiste)|u bent (?:hier |bij ons )?(?:verkeerd|aan het verkeerde adres|niet aan het juiste adres)"
            r"|(?:schriftelijk|per (?:brief|post)|per aangetekend\w*) .{0,60}(?:aan|naar|op|ter attentie|t\.a\.v|postbus|:)",
        ),
        "told_unsubscribe": (
            r"(?:afmeld\w*|af te melden|uitschrijf\w*|uitschrijv\w*|uit te schrijven|uitgeschreven|afgemeld|opzegg\w*|opgezegd|meld\w* .{0,40} af\b|schrijf\w* .{0,40} uit\b|stopgezet|gestopt|gestaakt|verwijderd|geschrapt|gehaald|uitgezet|afbestel\w*) .{0,90}{news} ! account"
            r" ! (?:in|uit) .{0,30}(?:systeem|crm|klantenbestand|database) en",
            r"{news} .{0,90}(?:afmeld\w*|af te melden|uitschrijf\w*|uitschrijv\w*|uit te schrijven|uitgeschreven|afgemeld|opzegg\w*|opgezegd|stopgezet|gestopt|gestaakt|verwijderd|geschrapt|gehaald|uitgezet|afbestel\w*|niet meer|geen .{0,30}meer|bezwaar)",
            r"(?:afmeld|uitschrijf|unsubscribe|opt-?out)[- ]?(?:link\w*|knop|pagina|optie|mogelijkheid|functie)|(?:link|knop) .{0,30}(?:afmelden|uitschrijven|unsubscribe|af te melden|uit te schrijven)|(?:u|je) (?:bent|wordt|werd|hebben) .{0,40}(?:uitgeschreven|afgemeld)|(?:uitschrijving|afmelding) .{0,40}(?:verwerkt|doorgevoerd|ontvangen|bevestigd|geslaagd|gelukt)"
            r"|(?:hebben|heb) (?:wij |we |ik )?(?:u|je) .{0,40}(?:uitgeschreven|afgemeld)|(?:onderaan|onderin|footer|beneden) .{0,60}(?:afmeld\w*|uitschrijv\w*|uit te schrijven|af te melden)|(?:afmeld\w*|uitschrijv\w*|uit te schrijven|af te melden) .{0,60}(?:onderaan|onderin|footer)|geen reclame meer|recht van verzet|voorkeuren .{0,30}(?:e-?mail|mail|beheren|wijzig\w*|aanpas\w*)"
            r"|(?:e-?mail|mail|communicatie|marketing)voorkeuren",
        ),
        "no_record_found": (
            r"(?:geen|niet|niets|nergens|niemand)\b(?! (?:meer|langer|alleen)) .{0,90}(?:gevonden|vinden|terugvinden|teruggevonden|terug te vinden|aangetroffen|aantreffen|traceren|achterhalen|te vinden|gelokaliseerd|opgeleverd|lokaliseren|opzoeken|thuisbrengen|koppelen aan) & (?:klant\w*|gegevens|account\w*|bestelling\w*|dossier\w*|registratie\w*|resulta\w+|overeenkomst\w*"
            r"|inschrijving\w*|naam|{addr}|e-?mailadres|u\b|systeem|systemen|database|bestand\w*|administratie|reservering\w*|boeking\w*|abonnement\w*|contract\w*|polis\w*|patient\w*|lid\w*|profiel\w*|order\w*|match|treffer\w*|spoor|records?|zoek\w*|correspondentie) ! fout ! oorzaak ! bereiken ! verkeerd\w* ! betaling",
            r"(?:geen|nul|0) .{0,30}(?:klant\w*|gegevens|account\w*|bestelling\w*|dossier\w*|registratie\w*|resulta\w+|overeenkomst\w*|inschrijving\w*|profiel\w*|record\w*|treffer\w*|hits?|persoonsgegevens|contract\w*|polis\w*|abonnement\w*) .{0,60}(?:op (?:uw|deze|dit|die) (?:naam|adres|{addr}|gegevens)|van u\b|onder (?:uw|deze|dit|die|deze)|bekend|in ons|in onze|aanwezig"
            r"|bij ons|geregistreerd|beschikken|verwerken|opgeleverd|met (?:uw|deze|dit) (?:naam|gegevens|{addr})|over u\b|gekoppeld)",
            r"(?:u|uw|je|jouw|deze|dit|die|persoon) .{0,60}(?:komt|komen|kom|staat|staan|is|zijn|bent|blijkt) .{0,40}(?:niet|onbekend|nergens)\b(?! (?:meer|langer|de juiste|correct|juist)) .{0,40}(?:voor\b|bekend|geregistreerd|in (?:ons|onze)|bij ons|terug\b|als klant|ingeschreven|als lid|opgenomen|in het systeem|in de database|vermeld\b|aangesloten)"
            r" ! doorgestuurd ! lees\w* ! gecontroleerd ! bemand ! bevoegd",
            r"(?:(?:u|je) (?:bent|staat|lijkt) .{0,30}(?:geen|niet) (?:\w+ )?(?:klant|lid|patient|huurder|abonnee|verzekerde|relatie|gebruiker)|onbekend (?:in|bij|binnen) (?:ons|onze|de)|niet (?:als )?klant (?:bij|van) ons|(?:zoekopdracht|zoektocht|zoeken|zoekactie|opzoeking) .{0,60}(?:geen|niets|niet|zonder|nul)|leverde? .{0,20}(?:geen|niets|niks) .{0,20}(?:op\b|resulta\w+)"
            r"|zonder resultaat (?:gezocht|opgezocht)|(?:kennen|ken) (?:wij|we|ik|u)?\s?(?:u|je|deze|dit|die)?\s?.{0,30}niet\b(?= (?:in|als|bij|terug|$)|\W*$)|herken\w* .{0,40}niet|bij ons (?:niet|onbekend|onbekende))",
        ),
        "interim_reply": (
            r"(?:uitzoek\w*|zoek\w* .{0,60} uit\b|uit te zoeken|uitgezocht|zoeken (?:het|dit|dat|een en ander) .{0,20}uit|kijk\w* .{0,60} na\b|nakijk\w*|na te kijken|nagekeken wordt|kijk\w* (?:er|hier|dit|het|even|ernaar|hiernaar|daarnaar|nu|intern|mee|waar|wat|hoe)\b|check\w* (?:dit|het|dat|even|intern|bij|of|nu)|vraag\w* .{0,60} na\b|navra\w+|navraag|nagevraagd|nagaan"
            r"|na te gaan|gaan .{0,60} na\b|ga .{0,60} na\b|onderzoeken|onderzoek\w* (?:loopt|gestart|gaande|nog|ingesteld|doen|naar)|in onderzoek|aan het onderzoeken|te onderzoeken|bekijken|bekijk|kijken wat|erachteraan|achteraan|achterna|duik\w* (?:er|hier)) ! enquete ! tevreden\w* ! {cust} zelf ! u (?:kunt|kan) ! kunt u ! kan u ! kun je ! wilt u ! gelieve ! uw voorkeuren ! zodra ik"
            r" ! terug ben ! (?:kunnen|kan) .{0,30}niet ! niet aan ons ! online ! saldo ! zelf ! bekijk (?:uw|de|je|hier|onze|alle) ! besluit ! afgerond ! bleek ! blijkt",
            r"(?:kom|komen|kom ik|komen we|komt) .{0,60}(?:terug\b|op terug|bij u terug)|(?:laat|laten|hoort|horen|hoor je|bericht\w*|verneem\w*|vernemen|meld|melden|informeren|verwittigen|contacteren|koppelen|koppel) .{0,50}(?:zo snel|zo spoedig|zodra|van ons|van mij|nader|asap|weten|terug\b|deze week|volgende week|morgen|binnen|uiterlijk|bij u|hierover|daarover|snel)"
            r" ! graag van u ! vernemen (?:wij|we) graag ! horen (?:wij|we) graag ! hoor\w* graag ! kantoor ! vakantie ! afwezig ! terug ben ! laat u ! laat het ons ! als reactie ! {at} ! doorgeven ! beoordel\w* ! tevreden\w* ! (?:u|klant) .{0,15}(?:telefonisch|bellen) ! {cust} ! account ! {have} .{0,30}(?:laten weten|bericht)",
            r"(?:in (?:behandeling|onderzoek|bespreking|beraad|afwachting|overleg)|nog (?:lopende|gaande|bezig|aan het|niet (?:rond|klaar|afgerond|uit|zover|duidelijk|compleet))|bezig (?:met|om|hiermee|ermee|mee)|mee bezig|aan het werk|loopt nog|lopend onderzoek|lopende is|stand van zaken|tussenbericht\w*|tussentijds|tussenstand|voorlopig\w* antwoord|update\b|opvolging|volgen .{0,30}op\b"
            r"|volg .{0,30}op\b|pak\w* .{0,40}(?:op|aan)\b|oppakken|opgepakt|buigen ons|ermee aan de slag|mee aan de slag|aan de slag|ter harte|staat op mijn lijst\w*|actiepunt) ! vakantie ! afwezig ! software ! bestelling ! uw pakket ! in behandeling (?:nemen|genomen) ! niet in behandeling ! {have} .{0,40}overleg met ! onderling",
            r"(?:geduld|uitstel|vertraging in (?:onze|de) (?:reactie|beantwoording|afhandeling)|langer (?:de )?tijd|meer tijd|wat tijd|enige tijd|iets langer|wat langer|enkele dagen nodig|tijd nodig|duurt (?:nog|langer|even|iets)|nog geen (?:antwoord|reactie|uitsluitsel|terugkoppeling|nieuws|uitslag)|wacht\w* (?:nog )?(?:op|tot) .{0,40}(?:antwoord|reactie|terugkoppeling|informatie|collega|it\b|afdeling|leverancier"
            r"|beheerder|uitsluitsel|akkoord)|in afwachting) ! wachttijd\w* ! bestelling ! betaling ! levering ! afwezig ! vakantie",
            r"(?:leg\w*|bespreek|bespreken|overleg\w*|kaart\w*|stem\w*|zet\w*|speel\w*|geef|geven|meld|melden|breng\w*|neem|nemen|schakel\w*) .{0,60}(?:intern|collega\w*|team\w*|afdeling|leverancier|it\b|ict|beheerder\w*|technisch\w*|{officer}|behandelaar|betrokken) .{0,40}(?:voor\b|over\b|aan\b|af\b|op\b|uit\b|door\b|neer\b|in\b|$|\.|bespreken|overleggen|op te nemen|opnemen|overleg)"
            r" ! kunt u ! kan u ! wilt u ! gelieve ! u (?:kunt|kan|dient) ! niet ! contact ! vragen (?:wij|we) u ! {at}",
            r"{have} .{0,70}(?:doorge\w+|overgedragen|overgemaakt|uitgezet|neergelegd|voorgelegd|gevraagd|nagevraagd|uitgevraagd|besproken|bezorgd|gemeld|verzocht|gestuurd|weggezet|ingeschoten|aangemaakt|aangekaart|opdracht gegeven) .{0,50}(?:collega\w*|afdeling\w*|klantenservice|klantendienst|dienst\b|\w+dienst\b|team\w*|it\b|ict\b|helpdesk|verantwoordelijke\w*"
            r"|administratie|\w*administratie|vestiging|leverancier|beheerder\w*|intern|behandelaar\w*|secretariaat|hoofdkantoor) ! geen reactie",
            r"{have} .{0,40}(?:naar|aan|bij|met) .{0,30}(?:collega\w*|afdeling\w*|klantenservice|klantendienst|\w*dienst\b|team\w*|it\b|ict\b|helpdesk|\w*administratie|leverancier|beheerder\w*|verantwoordelijke\w*|vestiging|secretariaat) .{0,60}{passed}",
        ),
        "promise": (
            r"(?:zal|zullen|ga\b|gaan|wordt|worden|zult|laat|laten|moet|moeten) .{0,90}(?:{addr}|gegevens|het\b|dit\b|deze\b|fout) .{0,70}(?:{removing}|{gone}|in orde (?:maken|brengen)|rechtzetten|regelen|verwerken|laten {removing}) ! (?:niet|geen)\b ! (?:kan|kunnen|als|indien|zodra de klant|alleen|enkel|pas|zelf)\b ! u\b .{0,10}(?:zelf|moet|dient) ! wachtwoord ! account",
            r"{addr} .{0,60}(?:zal|zullen|wordt|worden|gaat|gaan|laten) .{0,70}(?:{removing}|{gone}) ! (?:niet|geen)\b ! (?:kan|kunnen|als|indien|alleen|enkel|pas|zelf)\b ! account",
            r"(?:wij|we|ik) (?:verwijder|wis|pas|haal|corrigeer|blokkeer|schrap|zet|wijzig|herstel|deactiveer|rectificeer|neem)\w* (?:het|dit|uw|dat|deze|je|de) .{0,40}(?:{addr}|gegevens|recht|aan\b|uit\b|eruit|weg\b)? ! (?:niet|geen)\b ! als\b ! indien",
            r"(?:verwijder|pas|haal|corrigeer|blokkeer|schrap|zet|wijzig|herstel)\w* (?:ik|wij|we) .{0,40}(?:{addr}|gegevens|het|dit) ! (?:niet|geen)\b",
            r"(?:opdracht|instructie|verzoek|aanvraag|ticket|wijzigingsverzoek|signaal|actie) .{0,60}(?:{removing}|verwijder\w*|correctie|aanpassing|aan te passen|wijziging|te wijzigen|{addr}) & (?:gegeven|ingediend|uitgezet|gestuurd|aangemaakt|doorgegeven|ingeschoten|gekregen|lopen|gedaan) ! (?:niet|geen)\b ! uw (?:verzoek|aanvraag)",
            r"{have} .{0,40}(?:gevraagd|verzocht|opgedragen|aangevraagd|doorgegeven|gemeld) .{0,60}(?:{removing}|verwijder\w*|aan te passen|te wijzigen|na te kijken)|(?:staat|is|zijn) .{0,30}(?:ingepland|gepland|aangevraagd|in gang gezet|in de planning|voorzien|onderweg) & (?:{fixing}|{addr})",
            r"(?:komt (?:allemaal )?(?:goed|in orde|voor elkaar)|wordt (?:\w+ )?(?:geregeld|opgelost|in orde gebracht|rechtgezet|opgepakt|aangepast|hersteld)|(?:ik|wij|we) (?:ga|gaan|zal|zullen) (?:het|dit|dat|hier|er|\w+ )*.{0,20}(?:regelen|in orde brengen|rechtzetten|oplossen|zorgen|voor zorgen|fixen|aanpakken|herstellen)|(?:ik|wij|we) (?:regel|regelen|zorg|zorgen) (?:het|dit|dat|ervoor|er\s?voor|dat"
            r"|voor)|(?:regel|zorg)\w* (?:ik|wij|we)|maken (?:het|dit) .{0,20}in orde|maak (?:het|dit) .{0,20}in orde) ! (?:niet|geen)\b ! zelf",
            r"(?:stuur|sturen|zet|zetten|geef|geven|speel|leg|leggen|licht|lichten|breng|brengen|draag|dragen|maak|maken|meld|melden|escaleer|escaleren|informeer|informeren|schakel\w*|betrek\w*|neem|nemen|zal|zullen|wordt|worden|gaan|ga\b|verwittig\w*) .{0,90}{officer}.{0,60}\s?(?:door\b|over\b|voor\b|in\b|op de hoogte|op\b|doorsturen|doorzetten|doorgeven|doorgestuurd|voorleggen|voorgelegd|melden|inlichten|informeren|ingelicht"
            r"|geinform\w+|bespreken|overleggen|overdragen|overmaken|sturen|bekijk\w*|contact\w*|opnemen|beoordel\w*|$|\.) ! (?:niet|geen)\b ! (?:u|je) (?:kunt|kan|dient|moet) ! kunt u ! kan u ! wilt u ! gelieve ! {at} ! richt\w*",
            r"{officer} .{0,40}(?:zal|zullen|gaat|gaan|wordt|worden|neemt|nemen|komt|behandelt|bekijkt|onderzoekt|buigt) .{0,60}(?:contact|reageren|antwoord\w*|oppakken|bekijken|onderzoeken|behandelen|beoordelen|bij u|terug|ingelicht|geinform\w+|op de hoogte|betrokken|uw|dit|melding)",
        ),
        "canned_misread": (
            r"(?:bedankt|dank\w*|hartelijk dank|dankuwel|dank u|dank je) .{0,15}voor .{0,15}(?:uw|je|jouw|het|de) (?:\w+ )?(?:telefoontje|telefonisch\w*|gesprek|bestelling|aankoop|reservering|boeking|bezoek|vertrouwen|interesse|belangstelling|geduld|aanmelding|inschrijving|afspraak|aanvraag|offerteaanvraag|opzegging|order|klandizie|keuze|donatie|gift|betaling|verblijf|deelname|wijziging|adreswijziging|opgave|sollicitatie"
            r"|telefoongesprek|chat\w*|feedback|review|beoordeling|retour\w*|retourzending)|(?:bedankt|dank\w*) .{0,20}(?:dat|omdat) (?:u|je) .{0,40}(?:gekozen|koos|kiest|klant|belde|gebeld|bent|besteld|vertrouwt|langs)",
            r"(?:fijn|leuk|wat fijn|wat leuk|super|top|mooi|goed|geweldig|tof|prachtig|we zijn blij|wij zijn blij|blij),? (?:om te horen )?dat (?:u|je) .{0,60}(?:er bent|contact|komt|bij ons|belde|gebeld|besteld|gekozen|hebt|heeft|wilt|wil|bent|klant|interesse|langs|geniet|schrijft|mailt|aangemeld|tevreden|laat) ! melding ! meldt ! gemeld ! fout\w* ! attend\w*",
            r"(?:jammer|spijtig|vervelend|we vinden het jammer|het spijt ons),? (?:om te horen )?dat (?:u|je|uw|jullie) .{0,60}(?:wilt|wil|opzeg\w*|weg\b|verlaat|gaat|niet tevreden|ontevreden|annule\w+|niet kan|niet kunt|niet kunnen|afzegg\w*|stopt|stoppen|moet|pakket|bestelling|product\w*|niet ontvangen|problemen|niet (?:naar wens|goed)|lukt) ! {addr} ! mails? ! berichten",
            r"(?:uw|je|jouw) (?:\w+ )?(?:bestelling|pakket|zending|levering|order|aankoop|reservering|boeking|afspraak|retour\w*|aanvraag|abonnement|opzegging|lidmaatschap|contract|tafel|maat|wens\w*|verblijf|offerte) .{0,60}(?:onderweg|verzonden|verstuurd|aangepast|gewijzigd|geannuleerd|bevestigd|verplaatst|omgezet|verwerkt|verlengd|genoteerd|geregeld|gereserveerd|staat|is (?:er|binnen|weer|klaar|in orde)|op voorraad|weer leverbaar"
            r"|opgezegd|stopgezet|beeindigd|ingepland|bezorgd|geleverd|welkom|vast)",
            r"(?:we|wij|ik) (?:helpen|help|kijken|zien|verwelkomen|ontvangen|plannen|reserveren|bezorgen|leveren|begrijpen|begrijp|lees|lezen|hoor|horen) (?:u|je|jullie|dat u|dat je|van u|uw) .{0,60}(?:graag|binnenkort|snel|uit naar|wilt|wil|verhuizen|verhuist|afspraak|bestel\w*|wijzigen|annuleren|opzeggen|bezoek|komst|nieuwe|vraag over|interesse|proefrit|bezichtiging|offerte|product\w*) ! melding ! {addr} (?:verwijder|fout|onjuist) ! niet",
            r"(?:wij|we|ik) (?:hebben|heb|zullen|zal) .{0,40}(?:uw|je|jouw) (?:\w+ )?(?:afspraak|bestelling|reservering|boeking|wijziging|abonnement|adreswijziging|verhuizing|opzegging|contract|lidmaatschap|retour|voorkeur|wens|verzoek tot (?:annulering|opzegging)|annulering|aanmelding|inschrijving|tafel|voorschot\w*|tarief) .{0,60}(?:gewijzigd|verplaatst|genoteerd|doorgevoerd|verwerkt|aangepast|bevestigd|geannuleerd|omgezet|vastgelegd|ingepland|gereserveerd"
            r"|in orde|verlengd|stopgezet|opgezegd|ontvangen|aangemaakt)",
            r"(?:welkom (?:bij|terug|als)|wij heten u|tot (?:dan|ziens|snel|binnenkort|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag)|(?:we|wij) (?:kijken|zien) .{0,20}(?:uit naar|naar uit)|veel (?:plezier|leesplezier|succes|kijkplezier|woonplezier|rijplezier) (?:met|van|in|op)|wens\w* .{0,20}(?:prettig verblijf|fijne reis|goede reis|fijn verblijf|smakelijk)|neem\w* .{0,30}(?:verzekeringspas|legitimatie|kortingscode|ticket\w*|medicatie\w*) .{0,20}mee)"
            r" ! kantoor",
            r"(?:nieuwe?|gewijzigde?) (?:[\w-]+ )?{addr} .{0,60}(?:genoteerd|opgeslagen|verwerkt|doorgevoerd|geregistreerd|bijgewerkt|toegevoegd|bevestigd|ingevoerd|vastgelegd|aangepast|gewijzigd|opgenomen|ingesteld)|(?:uw|je|jouw) {addr} .{0,40}(?:is|hebben|heb) .{0,40}(?:bijgewerkt|geregistreerd|toegevoegd|opgeslagen|genoteerd|geactualiseerd|bevestigd|geactiveerd|vastgelegd|ingesteld|gewijzigd (?:naar|in)) ! {wiped} ! niet ! fout\w* ! verkeerd\w*",
        ),
        "stored": (
            r"(?:nieuwe?|gewijzigde?) (?:[\w-]+ )?{addr} .{0,60}(?:genoteerd|opgeslagen|verwerkt|doorgevoerd|geregistreerd|bijgewerkt|toegevoegd|bevestigd|ingevoerd|vastgelegd|aangepast|gewijzigd|opgenomen|ingesteld) ! niet",
            r"(?:uw|je|jouw|dit) {addr} .{0,60}(?:bijgewerkt|geregistreerd|toegevoegd|opgeslagen|genoteerd|geactualiseerd|bevestigd|geactiveerd|vastgelegd|ingesteld|gewijzigd (?:naar|in)) ! {wiped} ! niet ! ooit ! fout\w* ! verkeerd\w* ! door (?:de|onze|een) {cust} ! was",
            r"{have} .{0,60}{addr} .{0,60}(?:bijgewerkt|geregistreerd|toegevoegd|opgeslagen|genoteerd|geactualiseerd|geactiveerd|vastgelegd|ingesteld|gewijzigd (?:naar|in)|aan (?:uw|je) (?:account|profiel|dossier|gegevens)) ! {wiped} ! niet ! fout\w* ! verkeerd\w* ! ooit ! per abuis ! foutief ! blok\w* ! lijst",
            r"(?:vanaf nu|voortaan|in het vervolg|in de toekomst) .{0,60}(?:ontvangt|sturen|krijgt|mailen|ontvangen|versturen|verzenden) .{0,60}(?:op|naar|aan) .{0,20}(?:dit|uw|het nieuwe) .{0,15}{addr} ! (?:niet|geen)",
            r"(?:gegevens|contactgegevens) .{0,40}(?:bijgewerkt|geactualiseerd|aangevuld|gewijzigd) .{0,30}(?:in (?:uw|je)|naar|met uw|op uw verzoek) ! {wiped}",
        ),
        "yes_wanted": (
            r"(?:antwoord|reageer|beantwoord|stuur|mail|antwoorden|reageren|bevestig\w*|klik|typ|sms) .{0,40}(?:met|door|op) .{0,10}[\"']?(?:ja\b|yes\b|ok\b|akkoord\b|stop\b|oke\b|bevestig\b|nee\b)",
            r"[\"'](?:ja|yes|ok|akkoord|bevestigd)[\"']|(?:ja|akkoord) (?:te )?(?:antwoorden|mailen|reageren|antwoord|door te geven|te geven)|(?:geef|laat|mail) .{0,30}(?:akkoord|of (?:wij|we|dit|het|u|je) .{0,60}(?:mogen|mag|akkoord|klopt|doorgaat|annuler\w*|verlengen|boeken|reserveren|bestellen|definitief))",
            r"(?:bevestig\w*|bevestiging) .{0,60}(?:afspraak|boeking|reservering|bestelling|annulering|opzegging|komst|deelname|aanwezigheid|order|offerte|verlenging) & (?:antwoord\w*|reageer|reageren|graag|gelieve|kunt u|kan u|wilt u|door te|per mail|dit bericht|deze mail|mail) ! {have}",
            r"(?:gaat|gaan|bent|ben) (?:u|je) (?:hiermee |hier mee |ermee )?(?:akkoord|accoord)|(?:wilt|wil) (?:u|je) .{0,60}(?:verlengen|annuleren|boeken|doorgaan|bestellen|reserveren|opzeggen|behouden|overstappen|dat (?:wij|we)) .{0,40}\?",
        ),
        "event": (
            r"(?:uw|je|jouw|de|een|bijgaand|hierbij|bijgevoegd|onze|nieuwe|deze) (?:[\w-]+ ){0,2}(?:\w*factuur|\w*facturen|\w*rekening|\w*afrekening|\w*nota|orderbevestiging|bestelbevestiging|bestelling|verzendbevestiging|betalingsherinnering|aanmaning|herinneringsfactuur|polis\w*|polisblad|contract|huurovereenkomst|loonstrook|loonbrief|salarisstrook|jaaropgave|offerte|boeking\w*|reservering\w*|reisbescheiden|ticket\w* voor|e-?ticket\w*"
            r"|toegangsbewij\w+|boarding\w*|uitslag\w*|onderzoeksresulta\w+|labo?resultat\w+|verwijzing|recept\b|behandelplan|leveringsbevestiging|pakbon|rooster|rapport\w*|rekeningoverzicht|energieoverzicht|verbruiksoverzicht|maandoverzicht|verzekeringsbewijs|groene kaart|abonnement|lidmaatschap|cv\b|jaarafrekening|eindafrekening|termijnbedrag|voorschotfactuur|creditnota|betalingsbewijs|schadedossier|inschrijving) .{0,90}"
            r"(?:staat klaar|staan klaar|klaar|bijlage|bijgevoegd|vindt u|vind je|ontvangt|ontvangen|bedrag\w*|eur\b|€|betal\w*|verv\w+|verzonden|onderweg|geleverd|beschikbaar|in de bijlage|toe\b|bevestigd|downloaden|verlengd|per \d|van \d|gaat in|in te zien|aan\b|binnen|bekijken|ondertekenen|nog niet|open\b|\d{4,}|voldaan|is definitief|begint|start|verlopen) ! {addr} ! melding ! ontvangen hebt ! verkeerde? ! u meldt ! doorgestuurd ! fout\w*",
            r"(?:herinner\w*|herinnering|denk\w* aan|vergeet niet|uw|je|een|volgende|nieuwe) .{0,40}(?:afspraak|controle\w*|consult|onderzoek|behandeling|bezichtiging|les\b|intake|keuring|apk|onderhoudsbeurt|rijles|examen|oudergesprek|bezoek van|vaccinatie|operatie|proefrit|monteur|tandarts\w*|training|vlucht|verblijf|check-?in) .{0,60}(?:op|om|bij|met|staat|is|gepland|ingepland|van|morgen|in (?:ons|de|het)) .{0,30}(?:\d|maandag|dinsdag|woensdag"
            r"|donderdag|vrijdag|zaterdag|zondag|morgen|overmorgen) ! in onderzoek ! melding",
            r"(?:pakket\w*|pakje|zending|bestelling|levering|brief|postpakket|maaltijdbox|meubel\w*|order|artikel\w*) .{0,60}(?:onderweg|bezorgd|geleverd|afgeleverd|bezorgen|leveren|aangekomen|klaar (?:om|voor)|afhalen|afgehaald|ophalen|verzonden|verstuurd|track|op te halen|afgeven|ingepakt|overhandigd|gesorteerd|ligt klaar|komt (?:vandaag|morgen|op)) ! {addr} ! melding",
            r"(?:bedrag|termijn|incasso|premie|contributie|saldo|huur|voorschot|betaling|storting|afschrijving|maandbedrag|rekening|terugbetaling|tegoed) .{0,60}(?:afgeschreven|geincasseerd|openstaa\w*|open\b|betal\w*|voldoen|overmaken|te voldoen|verschuldigd|vervalt|vervaldag|vervallen|ontvangen|mislukt|gestorneerd|overschrijven|bijgeschreven|automatisch|domiciliering) & (?:uw|u|je|€|eur\w*|\d) ! {addr}",
            r"(?:openstaand\w*|onbetaald\w*|achterstallig\w*) .{0,30}(?:bedrag|factu\w+|saldo|post\w*|rekening\w*|huur)|vervaldatum|(?:uw|je) (?:auto|fiets|toestel|apparaat|wagen|voertuig|laptop|telefoon|bril|gehoorapparaat|reparatie|herstelling|sleutel\w*|recept|medicatie|medicijnen) .{0,40}(?:klaar|gereed|hersteld|gerepareerd|opgehaald|op te halen|afhalen|opgehaald worden|is binnen)"
            r"|(?:tafel|kamer|hotel|vlucht|verblijf|huisje|camping\w*) .{0,60}(?:gereserveerd|geboekt|bevestigd|inchecken|check-?in|aankomst) ! {addr}",
            r"(?:er staat een (?:nieuw )?(?:bericht|document|factuur|uitslag) .{0,40}(?:klaar|voor u)|(?:nieuw|een) (?:bericht|document) .{0,40}(?:klaar|in uw|in mijn|beschikbaar|in je)|meterstand\w* .{0,40}(?:door|opgeven|invullen|opnemen)|storing\w* .{0,30}in uw (?:buurt|straat|regio)|uw (?:zoon|dochter|kind) .{0,60}(?:school|klas|opvang|afwezig|rapport|toets|gesprek|ingeschreven)|ouderavond|oudercontact"
            r"|wij (?:nodigen|nodig\w*) u uit|uitnodiging voor|u bent ingeschreven|(?:uw|je) (?:sollicitatie|kandidatuur|deelname|inschrijving) .{0,60}(?:ontvangen|bevestigd|goedgekeurd|afgewezen|gesprek)|deze week in de aanbieding|kortingscode|sale\b|uw (?:boek|gereserveerde \w+) .{0,30}(?:ligt klaar|klaar|inleveren|terug te brengen))",
        ),
        "auto_ack": (
            r"(?:ontvangstbevestiging|bevestiging van ontvangst|ontvangstmelding|leesbevestiging)|(?:bevestig\w*|hierbij) .{0,30}(?:de )?ontvangst|(?:uw|je|jouw|het|dit|deze|een|wij|we) .{0,40}(?:bericht|e-?mail|mail|vraag|verzoek|aanvraag|melding|klacht|brief|mailtje|reactie|schrijven|contactaanvraag|correspondentie) .{0,60}(?:ontvangen|binnengekomen|aangekomen|in goede orde|geregistreerd|binnen\b|goed ontvangen|bij ons binnen"
            r"|onder (?:nummer|referentie|kenmerk)|aangemaakt|vastgelegd) ! {wiped} ! doorgestuurd ! niet ontvangen ! hebt ontvangen ! heeft ontvangen ! u .{0,20}ontvangt ! (?:door|aan) u ontvangen ! geen (?:reactie|antwoord) ! {cust} ! bestelling ! (?:welk|wanneer|waar|wie|stuur|sturen|kunt|kan u|zou)\b ! ten onrechte",
            r"(?:hebben|heb|heeft) .{0,60}(?:bericht|e-?mail|mail|vraag|verzoek|aanvraag|melding|klacht|brief|schrijven) .{0,30}(?:ontvangen|binnengekregen|geregistreerd|gekregen)|(?:bericht|e-?mail|mail|vraag|verzoek|melding|klacht) .{0,20}(?:goed|in goede orde) .{0,20}(?:ontvangen|aangekomen)"
            r" ! geen (?:reactie|antwoord) ! u .{0,20}ontvangen heeft ! {wiped} ! doorgestuurd ! (?:welk|wanneer|wie)\b ! {cust}",
            r"(?:uw|je|jouw|het|dit|met|onder) (?:\w+ )?(?:ticket|kenmerk|referentie|referentienummer|zaaknummer|dossiernummer|meldingsnummer|ticketnummer|casenummer|klachtnummer|aanvraagnummer|incidentnummer|volgnummer|registratienummer|case|nummer|id) (?:is|luidt|:|van uw|voor uw|voor deze|van deze|\W?#?\w*\d)|(?:ticket|case|zaak|dossier|melding|aanvraag|incident|verzoek) .{0,40}(?:aangemaakt|geopend|geregistreerd|toegewezen aan|toegekend|is nu bekend)"
            r" ! samengevoegd ! gesloten ! afgesloten ! opgelost ! bestel\w* ! factuur ! afgehandeld ! heropen\w* ! polis ! {cust} ! datalek\w* ! klantnummer ! (?:welk|wat|graag|kunt|kan u|gelieve|stuur|doorgeven)\b",
            r"(?:streven|trachten|proberen|doen ons best|stellen alles|verwachten|beantwoorden|behandelen|reageren|nemen|antwoorden|krijgt|ontvangt|ontvang|zullen|hoort|doen ons uiterste) .{0,60}(?:binnen|zo spoedig|zo snel|zo vlug|spoedig|snel|zsm|z\.s\.m|uiterlijk|doorgaans|gemiddeld|meestal) .{0,60}(?:werkdag\w*|dagen|uur|uren|week|weken|mogelijk\w*|antwoord\w*|reactie|beantwoord\w*|behandel\w*|contact|te reageren|te beantwoorden|antwoord)"
            r" ! {wiped} ! {officer} ! {removing} ! levering ! bestelling ! collega ! terugkom ! ik\b ! bellen ! geldig",
            r"(?:bedankt|dank\w*|hartelijk dank) .{0,15}voor .{0,10}(?:uw|je|jouw|het) (?:bericht|e-?mail|mail|vraag|contact\w*|aanvraag|melding|reactie|mailtje|verzoek|schrijven|contacteren|contact opnemen)\b .{0,5}(?:aan|met|dat|\.|!|,|$) & (?:ons|onze|met|klantenservice|klantendienst|support|servicedesk|helpdesk|contact) ! {have} ! {gone} ! doorgestuurd ! {officer} ! ik\b ! {addr}",
            r"(?:verwijder|wijzig|laat|vermeld|gebruik|behoud) .{0,40}(?:onderwerp\w*|kenmerk|ticketnummer|referentie|nummer) .{0,40}(?:niet|staan|bij (?:verdere|volgende|elke)|in (?:verdere|alle|uw|het))|(?:in behandeling (?:genomen|nemen)|nemen .{0,40}in behandeling|in onze wachtrij|drukte|grote hoeveelheid|hoge werkdruk|extra druk|aanvullen .{0,40}(?:beantwoorden|antwoord\w*)|wachtrij) ! niet in behandeling ! {officer}"
            r" ! kunnen .{0,30}niet ! pas in behandeling",
        ),
        "by_machine": (
            r"(?:automatisch\w*|geautomatiseerd\w*|automatic) .{0,30}(?:gegenereerd\w*|bericht\w*|antwoord\w*|e-?mail\w*|mail\w*|reactie\w*|verzonden|verstuurd|aangemaakt|ontvangstbevestiging|bevestiging|opgemaakt|melding|opgesteld|reply|notificatie) ! incasso|systeembericht|autoreply|auto-?reply|autoresponder|no-?reply"
            r"|ontvangstbevestiging|(?:reageer|antwoord|beantwoord) .{0,20}niet .{0,30}(?:op|deze|dit)|(?:niet|geen) .{0,40}(?:op (?:dit|deze) (?:bericht|e-?mail|mail) (?:te )?(?:antwoord\w*|reageren|reageer)|antwoorden op (?:dit|deze) (?:bericht|mail|e-?mail)|te reageren op (?:dit|deze))|(?:typ|schrijf|antwoord) .{0,30}boven (?:deze|de) (?:lijn|regel)",
        ),
        "out_of_office": (
            r"(?:ik|wij|we|praktijk|kantoor|onze|mijn|ons|\w+) .{0,40}(?:ben|zijn|is|was|blijft) .{0,60}(?:afwezig|niet aanwezig|niet op kantoor|niet bereikbaar|buiten kantoor|uit kantoor|met (?:\w+ )?verlof|op vakantie|met vakantie|vrij\b|op reis|op congres|ziek\w*|onbereikbaar|niet in de gelegenheid|gesloten|dicht\b|niet werkzaam|op zakenreis|niet beschikbaar|in het buitenland|op training|op cursus|op studiedag)"
            r" ! (?:ticket|melding|zaak|verzoek|klacht|dossier|aanvraag|postvak|mailbox|adres|vraag|case|call|conversatie|chat|onderzoek\w*) .{0,30}gesloten ! {addr} .{0,30}niet bereikbaar ! feestdag\w*",
            r"(?:afwezig\w*|out of office|out-of-office|zwangerschapsverlof|ouderschapsverlof|bevallingsverlof|moederschapsrust|jaarlijks verlof|vakantieperiode|zomersluiting|kerstsluiting|bouwverlof|sluitingsperiode|zomervakantie|kerstvakantie|collectieve sluiting|vaderschapsverlof|ziekteverlof|sabbatical|tijdskrediet|jaarlijkse vakantie|met verlof|op verlof|met vakantie|op vakantie|verlofdag\w*) ! (?:uw|je) vakantie ! boek\w* ! les\b ! uw kind",
            r"(?:terug|weer|opnieuw|terug op kantoor|bereikbaar|aanwezig|back) .{0,40}(?:vanaf|op|per|na|tot|sinds) .{0,20}(?:\d|maandag|dinsdag|woensdag|donderdag|vrijdag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) & (?:ik|kantoor|bereikbaar|aanwezig|praktijk|terug|mail|weer|geopend|open) ! (?:kom|komen) .{0,40}terug ! bezorg\w* ! leverbaar",
            r"(?:vanaf|op|per) .{0,30}(?:\d|maandag|dinsdag|woensdag|donderdag|vrijdag) .{0,30}(?:ben ik|zijn (?:wij|we)|is (?:de praktijk|het kantoor)|sta ik) .{0,30}(?:weer|terug|bereikbaar|aanwezig|afwezig|geopend|open|beschikbaar|niet)",
            r"(?:niet meer|niet langer|geen .{0,20}meer) .{0,40}(?:werkzaam|in dienst|werkt|werken|werk|actief (?:bij|binnen)|bij (?:ons|dit bedrijf)|verbonden aan|medewerk\w+|tewerkgesteld)|(?:uit dienst|heeft (?:ons bedrijf|de organisatie|onze organisatie|het bedrijf) verlaten|met pensioen|andere (?:baan|functie|uitdaging|werkgever)) ! {addr} .{0,20}(?:verwijderd|gekoppeld)",
            r"(?:tijdens (?:mijn|onze|deze|de) (?:afwezigheid|verlof|vakantie|sluiting\w*)|in mijn afwezigheid|lees (?:je|uw|mijn|de) (?:bericht|mail|e-?mail)\w* .{0,40}(?:zodra|niet|als|wanneer|terug|later)|(?:mails?|e-?mails?|berichten) .{0,30}(?:niet (?:gelezen en )?(?:automatisch )?doorgestuurd|beperkt (?:gelezen|lezen))|beperkt(?:e)? .{0,20}(?:bereikbaar|toegang tot)|(?:werk|werkdagen|werkzaam) .{0,30}(?:maandag|dinsdag|woensdag|donderdag|vrijdag)|(?:mijn|onze) (?:vervang\w+|waarneme?r|waarneming|achterwacht)"
            r"|waargenomen door|vervangt mij|(?:bij|in|voor) (?:spoed\w*|dringende\w*|urgente?|noodgeval\w*|nood\b|dringend).{0,60}(?:contact|bel\w*|mail\w*|wend\w*|terecht|collega\w*|richt\w*|neem|contacteer)|zodra ik (?:weer |terug |er )*(?:terug|er|aanwezig|bereikbaar|ben|op kantoor))",
        ),
        "mailbox_unmonitored": (
            r"(?:wordt|worden|is|zijn|word) .{0,40}(?:niet|niet meer|nooit|niet langer|onbemand|onbeheerd|door niemand) .{0,40}(?:gelezen|bekeken|gemonitord|gemonitored|beheerd|beantwoord|bemand|uitgelezen|opgevolgd|gecontroleerd|in gebruik|actief|behandeld|geraadpleegd|verwerkt|bewaakt|geopend|onderhouden) & (?:mailbox|postvak|postbus|inbox|{addr}|adres|berichten|mails?|e-?mails?|antwoorden|reacties|account|bericht) ! (?:uw|je) {addr} ! in onze systemen ! door {cust}"
            r" ! verzoek",
            r"(?:mailbox|postvak|inbox|{addr}|e-?mailbox) .{0,60}(?:niet (?:meer )?(?:in gebruik|actief|gelezen|beheerd|gemonitord|bemand|bereikbaar|gebruikt)|buiten gebruik|opgeheven|gesloten|onbemand|onbeheerd|uitsluitend (?:voor|bedoeld)|alleen (?:voor|bedoeld)|enkel (?:voor|bedoeld)|bestaat niet (?:meer|langer)|vervallen|niet langer|geen (?:antwoord\w*|inkomende|berichten|mail\w*)|no-?reply|afgesloten) ! (?:uw|je|haar|zijn) {addr} ! in ons systeem ! gekoppeld"
            r" ! {cust} ! geregistreerd",
            r"(?:niemand|geen mens|geen medewerk\w+) .{0,40}(?:leest|lezen|bekijkt|ziet|opent|beheert)|(?:kunt|kan|kun|kunnen|is het) .{0,30}(?:niet|geen) .{0,40}(?:antwoord\w*|reageren|reply\w*|beantwoord\w*|mailen naar dit)\b .{0,40}(?:dit|deze|hierop|adres|bericht|mail)?|(?:dit|deze|hierop|op dit|op deze) .{0,40}(?:kunt|kan|kun) .{0,15}niet .{0,15}(?:antwoord\w*|reageren|reply\w*|beantwoord\w*) ! verzoek ! vraag ! inhoudelijk",
            r"(?:reageer|antwoord|beantwoord|reageren|antwoorden|stuur)\w* .{0,30}(?:niet|geen) .{0,30}(?:op|deze|dit|naar|antwoord|berichten) .{0,30}(?:bericht|e-?mail|mail|adres|{addr})?|no-?reply|niet te (?:beantwoorden|antwoorden|reageren) ! (?:kunnen|kan) (?:wij|we|ik) ! bijlage ! gevoelige",
            r"(?:alleen|enkel|uitsluitend|slechts) .{0,30}(?:voor het (?:verzenden|versturen)|om te (?:verzenden|versturen)|uitgaande|verzend\w*|voor (?:uitgaand|automatische)\w*) & (?:adres\w*|mailbox|postvak|{addr}|mail|berichten|e-?mail)|(?:antwoorden|reacties|berichten|mails?|mail) .{0,50}(?:komen|komt|worden|gaan) .{0,20}(?:niet aan|nergens aan|niet bij ons|automatisch (?:verwijderd|gewist)|ongelezen|in het niets|verloren|niet terecht)|bereikt ons niet",
        ),
        "ticket_closed": (
            r"{ticket}\b .{0,80}(?:gesloten|afgesloten|afgehandeld|opgelost|afgerond|beeindigd|afgewikkeld|gearchiveerd|voltooid|closed|solved|dicht\b) ! {have} .{0,5}niet ! nog niet ! {wiped} ! {officer} .{0,40}(?:doorgestuurd|overgedragen) ! account",
            r"(?:sluiten|sluit|afsluiten|sloten|sloot|beschouwen|beschouw|beeindigen|handelen|archiveren|rond) .{0,50}(?:{ticket}|hiermee|dit|de zaak|gesprek|deze)\b.{0,60}(?:af\b|als (?:afgehandeld|opgelost|gesloten|afgerond|afgedaan)|gesloten|afgehandeld|opgelost|hiermee|dan ook|automatisch|nu|bij deze|\.|!|,|$) ! niet uit ! {addr} ! kantoor ! wij sluiten ons ! verlof",
            r"status\b .{0,40}(?:opgelost|gesloten|afgesloten|afgehandeld|voltooid|afgerond|solved|closed|resolved)|(?:gemarkeerd|gezet|geregistreerd|aangemerkt|bestempeld) (?:als|op) .{0,10}(?:opgelost|gesloten|afgehandeld|afgerond|afgesloten)|(?:automatisch|hiermee|hierbij|daarmee|bij deze) .{0,20}(?:gesloten|afgesloten|afgehandeld|afgerond|afgedaan|opgelost)",
            r"(?:geen|niet) .{0,30}(?:reactie|antwoord|bericht|gehoord|vernomen|respons|terugkoppeling) .{0,40}(?:ontvangen|gekregen|meer|mochten|van u|gehad|vernemen)? & (?:gesloten|sluit\w*|afgesloten|automatisch|dagen|uit van|opgelost|afgehandeld|gaan ervan|gaan wij ervan|gaan we ervan) ! {addr} ! bellen",
            r"(?:is|was|zijn) (?:voor ons |hiermee |daarmee |wat ons betreft |voor mij |dus |nu )+(?:afgehandeld|afgedaan|afgerond|klaar|opgelost|gesloten|ten einde)|(?:heropen\w*|opnieuw (?:geopend|open\w*)|te heropenen) ! {addr}|(?:oplossing|antwoord) .{0,30}(?:aangedragen|gegeven|geboden|toegevoegd) .{0,60}(?:gesloten|opgelost|afgehandeld)|(?:verder|meer) (?:geen )?actie .{0,20}(?:nodig|vereist|ondernomen) .{0,40}(?:gesloten|afgesloten)",
        ),
        "ticket_merged": (
            r"(?:samengevoegd|samengebracht|samengevoeg\w*|gebundeld|gecombineerd|samengenomen|gemerged|gemergd|merged|geconsolideerd|gevoegd bij|toegevoegd aan|gekoppeld aan|ondergebracht (?:in|onder|bij)|opgenomen in|verder behandeld (?:onder|in)|samen behandeld|geclusterd|bijgevoegd bij|aangehecht|bijgeschreven) & (?:ticket\w*|melding\w*|case|zaak|zaken|verzoek\w*|aanvra\w+|dossier\w*|incident\w*|call\w*|gesprek\w*|conversatie\w*|klacht\w*|vragen|berichten"
            r"|#|\d{4,}) ! register\w* ! {addr} ! account ! bestelling\w* ! klantdossier ! logboek ! kennisbank",
            r"(?:dubbel\w*|duplica\w+|duplicaat|dubbele melding) .{0,60}(?:ticket\w*|melding\w*|case|verzoek\w*|{number}|aanvra\w+|van|#|\d) & (?:samen\w*|gesloten|gekoppeld|verder|onder|van|bestaand\w*|in\b) ! bestelling\w* ! betaling\w* ! betaald ! {addr}|(?:volg|volgt|verloopt|behandel\w*|communiceer|gaat|gaan|loopt|zet\w*) .{0,40}(?:verder|voortaan|verdere) .{0,30}(?:onder|via|in|binnen|op) .{0,25}(?:ticket\w*|nummer|zaak|dossier|kenmerk|melding|case|{number}|#)",
        ),
        "survey": (
            r"(?:enquete\w*|vragenlijst\w*|tevredenheidsonderzoek|klanttevredenheid\w*|klantonderzoek|survey\w*|feedbackformulier|onderzoekje|klantbeoordeling|nps\b|trustpilot|kiyoh|google[- ]?review|tevredenheidsenquete|bevraging|tevredenheidsmeting)|(?:hoe|in welke mate|wat vond|wat vindt|wat vond je|was u|bent u|ben je|was je) .{0,40}(?:tevreden|deden we|deed .{0,20} het|beoordeelt|beoordeel|ervaren|ervaring|geholpen|waardeert|bevallen|hebben (?:wij|we) het gedaan)"
            r" ! account ! wachtwoord",
            r"(?:beoordeel\w*|beoordelen|beoordeling|waardeer|review\w*|recensie\w*|cijfer\b|sterren|rating) .{0,60}(?:ons|onze|uw|je|contact|service|dienstverlening|ervaring|gesprek|geven|achter\w*|schrijven|medewerker|van 1|1 tot|van \d|hulp)|(?:geef|laat|deel|horen|vertel|benieuwd|waarderen|stellen) .{0,50}(?:feedback|beoordeling|mening|ervaring\w*|review|cijfer|waardering|wat u (?:ervan )?v\w+|wat je v\w+|of (?:u|je) .{0,20}tevreden)"
            r"|(?:uw|jouw|je) (?:mening|feedback|oordeel|waardering|ervaring|beoordeling) .{0,60}(?:telt|belangrijk|helpt|horen|waardevol|stellen|delen|weten)|(?:aanbevelen|aanbeveelt|aanraden) .{0,60}(?:vrienden|familie|collega\w*|anderen|kennissen|schaal)|hoe waarschijnlijk|op een schaal van ! risico ! datalek\w* ! {officer}",
        ),
        "challenge_response": (
            r"(?:bevestig\w*|verifieer\w*|verifieren|valideer|valideren|klik\w*|captcha|puzzel|los|vul\w*|voer\w*|typ\w*|kopieer|selecteer|sleep|vink\w*) .{0,80}(?:afzender\w*|geen robot|een mens|menselijk\w*|captcha|bezorgd|afgeleverd|doorgelaten|vrijge\w+|vrij te geven|goedgekeurde|geen spam|tekens|cijfers in|letters|plaatje|afbeelding|som\b|code hieronder|uw (?:bericht|e-?mail|mail|e-?mailadres|mailadres) (?:af te leveren|te bezorgen|te versturen)|toegelaten"
            r"|whitelist\w*|lijst van (?:toegestane|goedgekeurde)|verzending|levering van uw) ! {have} (?:wij|we|ik) ! {cust} ! pakket ! bestelling",
            r"captcha|geen robot|bent (?:u|je) (?:een )?(?:robot|mens)|(?:bericht|e-?mail|mail) .{0,60}(?:in quarantaine|vastgehouden|tegengehouden|wacht op (?:goedkeuring|vrijgave|bevestiging)|in de wacht|geparkeerd|achtergehouden|pas (?:bezorgd|afgeleverd|doorgestuurd|gelezen|zichtbaar))|(?:antispam|anti-spam|spamfilter|spambeveiliging|boxbe|spamarrest|challenge).{0,90}(?:bevestig\w*|klik\w*|verifi\w+|afzender|beantwoord\w*)"
            r"|(?:onbekende|nieuwe|eerste keer|eenmalig\w*|niet in) .{0,50}(?:afzender\w*|adresboek|contacten\w*|mailt|verificatie|bevestig\w*|controle) .{0,90}(?:bevestig\w*|klik\w*|verifi\w+|vrij\w*|eenmalig)|(?:bevestig|verifieer|valideer)\w* (?:eerst |a\.?u\.?b\.? |hieronder |even |eenmalig )*(?:je|uw|jouw) (?:e-?mail\w*|mail\w*|bericht|afzender\w*|verzending)\b ! {have} ! wijziging ! inschrijving ! aanmelding ! account",
        ),
        "bounce": (
            r"(?:bericht|e-?mail|mail|levering|aflevering|bezorging) .{0,60}(?:niet|kon niet|kan niet|mislukt\w*|vertraagd) .{0,30}(?:bezorgd|afgeleverd|bezorgen|afleveren|besteld|verzonden|geleverd|aangekomen|mislukt) ! pakket ! bestelling ! zending ! {cust} ! ontvangt u",
            r"onbestelbaar|(?:aflevering|bezorging|levering|verzending) .{0,30}(?:is )?(?:mislukt|vertraagd|niet gelukt) & (?:bericht|e-?mail|mail|geadresseerde\w*|server|ontvanger\w*)|(?:mailbox|postvak|inbox) .{0,20}(?:vol\b|bestaat niet|niet gevonden|onbekend)|delivery (?:status|failed|failure)|undeliver\w+|mailer-daemon",
        ),
        "legal_threat": (
            r"(?:sommeren|sommeer|sommatie|gesommeerd|ingebrekestelling|in gebreke (?:stell\w*|gesteld)|stellen .{0,30}in gebreke|dagvaard\w*|kort geding|dwangsom\w*|aanmaning om te staken|stakingsbevel|bewarend beslag|beslaglegging|conservatoir|onthouding\w*|boetebeding|contractuele boete|onrechtmatig(?:e)? (?:daad|handelen)|burgerlijke partijstelling|strafrechtelijk\w*|strafklacht|smaad|laster|stalking|belaging|chantage|afpersing)"
            r" ! (?:factuur|openstaand\w*|betaling\w*|huurachterstand)",
            r"(?:schadevergoeding|schadeclaim|schade|kosten|advocaatkosten|gerechtskosten) .{0,60}(?:eisen|vorderen|verhalen|op u|claimen|in rekening|aansprakelijk\w*|gevorderd|te vergoeden|verhaald)|(?:aansprakelijk) .{0,30}(?:stel\w*|gesteld|houd\w*|gehouden)|(?:stel\w*|houd\w*) .{0,40}aansprakelijk ! niet aansprakelijk ! (?:factuur|openstaand\w*)",
            r"(?:advoca\w+|raadsman|raadsvrouw\w*|raadslieden|advocatenkantoor|clien(?:t|te) .{0,40}(?:gemachtigd|verzocht|wendde|gevraagd)|namens (?:mijn |onze )?clien\w+|treed ik op|treden wij op|deurwaarder\w*|rechtsbijstand\w*|juridisch adviseur van|als gemachtigde|jurist van) ! (?:factuur|openstaand\w*|huurachterstand|betaal\w*) ! afdeling ! beoordeelt",
            r"(?:aangifte|politie|klacht bij (?:het )?(?:parket|politie|openbaar)|openbaar ministerie|parket\b|officier van justitie|justitie|recherche) .{0,60}(?:do\w+|gedaan|inschakel\w*|ingeschakeld|melden|gemeld|gaan|ga\b|bel\w*|stap\w*|in te dienen|indienen|neer\w*|overgaan|over te gaan|ingediend|naar\b|overwegen|voorbehoud\w*|$|\.)|(?:naar de politie|bij de politie|doe ik aangifte|doen wij aangifte|politie (?:inschakelen|bellen))"
            r" ! belasting\w* ! inkomsten ! btw",
            r"(?:juridische|gerechtelijke|rechts|wettelijke|passende|verdere)\s?(?:stappen|maatregelen|procedure\w*|actie\w*|consequenties|gevolgen|weg\b) ! (?:technische en organisatorische) ! privacy ! (?:factuur|openstaand\w*|huurachterstand|betaling) ! om herhaling ! {have} .{0,20}passende ! (?:genomen|getroffen)|(?:gerechtelijk\w*|langs (?:de )?(?:gerechtelijke|juridische)) (?:weg|stappen)|rechtsmaatregel\w*",
            r"(?:naar|voor|bij) (?:de |het )?(?:rechter|rechtbank|gerecht|kantonrechter|voorzieningenrechter|ondernemingsrechtbank) .{0,50}(?:stappen|brengen|gaan|slepen|dagen|daag|leiden|zien|aanhangig|vorder\w*|eisen) & (?:wij|we|ik|clien\w+) ! (?:kunt|kan|dient|mag|moet) u ! u (?:kunt|kan|dient|mag|moet)|(?:laatste|ultieme) (?:waarschuwing|kans|aanmaning|sommatie) ! betal\w* ! factuur ! korting\w* ! aanbieding",
            r"(?:alle rechten (?:en weren )?voor\b|onder voorbehoud van (?:alle )?(?:rechten|recht)|rechten .{0,20}voorbehouden)|(?:bewaar|bewaren|te bewaren|bewaarplicht|veilig te stellen|niet (?:te )?(?:verwijderen|wissen|vernietigen)) .{0,60}(?:bewijs\w*|litigation|procedure|geschil|gerechtelijk\w*|onderzoek van)|litigation hold|legal hold|(?:bewijs\w*|logbestanden|logs|gegevens|correspondentie) .{0,50}(?:veilig te stellen|te bewaren|niet te (?:wissen|verwijderen|vernietigen))"
            r"|(?:strafbaar|computervredebreuk|hacking|hacken|gehackt|identiteitsfraude|oplichting|oplicht\w*|diefstal|gestolen|fraude) .{0,60}(?:aangifte|politie|stappen|gevolgen|u\b|bent|pleegt|strafbaar|melden|gevolg) ! voorkom\w* ! let op ! pas op ! waarschuw\w* ! phishing",
            r"(?:(?:mijn|onze) (?:advocaat|rechtsbijstandsverzekering|raadsman|jurist|dossier) .{0,60}(?:schakel|inschakel\w*|geraadpleegd|over te dragen|overgedragen|contact|laat)|(?:blijf|hou|stop) .{0,20}(?:van mijn|met mijn|uit mijn) .{0,20}(?:mail\w*|gegevens|post)|hoe (?:komt|kom) (?:u|je) aan (?:mijn|onze)|waarom (?:leest|lees|opent|heeft|heb) (?:u|je) mijn|val (?:mij|me|ons) niet (?:meer|langer) lastig|lastig te vallen|lastigval\w*|intimida\w+|bedreig\w*"
            r"|verzoek\w* .{0,40}(?:staken|te staken|onmiddellijk te stoppen))",
        ),
        "suspicious": (
            r"(?:wachtwoord\w*|pincode|inloggegevens|beveiligingscode|verificatiecode|creditcardgegevens|bankgegevens|kaartgegevens|digid-?gegevens|toegangscode|sms-?code|bankpas)\b .{0,50}(?:te bevestigen|bevestigen|in te voeren|invoeren|door te geven|doorgeven|te verstrekken|toe te sturen|toesturen|te mailen|mailen|te vernieuwen|op te geven|bij te werken|te valideren|te verifieren|te controleren|in te vullen|te sturen)"
            r" ! (?:nooit|geen|niet)\b ! vergeten",
            r"(?:bevestig\w*|voer\w*|vul\w*|geef|geeft|stuur\w*|verstrek\w*|controleer|valideer|verifieer\w*|update|vernieuw\w*|invoeren|doorgeven|mailen|deel|wijzig\w*|reset\w*|herstel|ontgrendel) .{0,70}(?:wachtwoord\w*|password|pincode|pin-?code|inloggegevens|beveiligingscode|verificatiecode|eenmalige code|toegangscode|sms-?code|tan-?code|cvc|cvv|creditcard\w*|bankgegevens|kaartgegevens|rekeninggegevens|kredietkaart\w*|digid-?gegevens|bankpas\w*|itsme-?code|response\b|inlogcode"
            r"|bankkaart\w*) ! (?:nooit|geen|niet)\b ! vergeten ! (?:verzoek|aanvraag) .{0,30}wachtwoord ! uw wachtwoord is gewijzigd",
            r"(?:\d|vier|vijf|zes|acht)[- ]?cijferige? .{0,10}code|(?:code) .{0,60}(?:die (?:wij|we|u|je|zojuist|zonet)|zojuist|zonet|naar (?:uw|je|dit)|op (?:uw|je|dit)) .{0,60}(?:gestuurd|gemaild|ontvangen|verzonden|ontvangt|gekregen|verstuurd|toegestuurd) .{0,60}(?:door|sturen|mailen|geef|antwoord\w*|terug\w*|invoeren|in te voeren|delen|vermelden|noemen|bevestig\w*|vul\w*|\?|$)|(?:geef|stuur|mail|deel|noem|vermeld|antwoord|voer|gelieve|kunt u|kan u) .{0,60}(?:de|die|een|deze) (?:\w+ )?code\b"
            r" .{0,60}(?:gestuurd|ontvangen|ontving|sms|door\b|terug|naar ons|in\b|verzonden) ! (?:nooit|geen)\b ! kortingscode\w* ! track\w*",
            r"(?:rekeningnummer|iban|bankrekening\w*|bankgegevens|rekeninggegevens|kaartnummer|kredietkaart\w*|creditcard\w*) .{0,90}(?:terugbet\w+|terug te (?:betalen|storten)|compensatie|vergoeding|storten|uitbetal\w*|overmaken|te ontvangen|restitutie|tegoed|bevestig\w*|verifi\w+) & (?:geef|geven|stuur|sturen|mail|mailen|doorgeven|door te geven|graag|kunt u|kan u|gelieve|wilt u|nodig|bezorg\w*|vul\w*|invullen|bevestig\w*|laten weten|opgeven)",
            r"(?:terugbet\w+|terug te (?:betalen|storten)|compensatie|vergoeding|storten|uitbetal\w*|restitutie|teruggave|tegoed) .{0,90}(?:rekeningnummer|iban|bankrekening\w*|bankgegevens|rekeninggegevens|kaartnummer|kredietkaart\w*|creditcard\w*) & (?:geef|geven|stuur|sturen|mail|mailen|doorgeven|door te geven|graag|kunt u|kan u|gelieve|wilt u|nodig|bezorg\w*|vul\w*|invullen|bevestig\w*|laten weten|opgeven|klik\w*)",
            r"(?:account|mailbox|postvak|toegang|e-?mailaccount|rekening|pakket) .{0,60}(?:geblokkeerd|opgeschort|gedeactiveerd|verloopt|afgesloten|beperkt|opgezegd|stopgezet|vergrendeld|vastgehouden) .{0,90}(?:tenzij|klik\w*|bevestig\w*|verifi\w+|binnen|log\w*|voorkom\w*|heractiv\w*|betaal|betaling) & (?:klik\w*|bevestig\w*|verifi\w+|inlog\w*|log in|link|betaal|heractiv\w*) ! {have} (?:wij|we|ik)"
            r"|(?:installeer|installeren|download\w*|anydesk|teamviewer|quicksupport|scherm (?:delen|overnemen)|op afstand (?:mee\w*|toegang|overnemen|helpen))\b .{0,60}(?:app|software|programma|plug-?in|meekijken|toegang|viewer|bestand|beveiligings\w*|certificaat|tool|anydesk|teamviewer|zodat|om|$) ! app store ! factuur ! (?:uw|je) (?:tickets?|e-?tickets?|polis\w*|contract|offerte)",
            r"(?:open|opent|klik\w*|download) .{0,60}(?:bijlage|bijgevoegd\w*|link\b|zip\b|html\b|bestand) .{0,60}(?:om .{0,40}(?:(?:uw|je) (?:account|identiteit|gegevens|betaling) te (?:bevestig\w*|verifi\w+)|verwijder\w*|identi\w+|in te loggen|aan te melden|te beveiligen|vrij te geven|te voltooien|te ontgrendelen)|inlog\w*|wachtwoord\w*|microsoft|office\s?365|google-?account|mailaccount)|(?:log|meld) .{0,20}(?:in|aan) .{0,30}(?:met (?:uw|je) (?:e-?mail\w*|mail\w*|microsoft|office|google)|mailaccount|e-?mailaccount)"
            r" ! vragenlijst ! enquete ! uitschrijv\w*|(?:bitcoin\w*|cryptomunt\w*|cadeaukaart\w*|cadeaubon\w* (?:kopen|te kopen)|western union|wallet) .{0,60}(?:stuur\w*|betaal|betalen|overmaken|koop|kopen|maak\w*|code)|paypal-?gegevens|herstellink|resetlink|reset-link",
        ),
        "pleasantry": (
            r"(?:beste|geachte|goede(?:n)?(?:morgen|middag|avond|dag)|goede(?:n)? (?:morgen|middag|avond|dag)|dag|hallo|hoi|hi|hey|dear|waarde|mijnheer|meneer|mevrouw|l\.s\.|ls)\b[^.!?]{0,60}$",
            r"(?:bedankt|dank\b|dankuwel|dankjewel|dank u|hartelijk|hartelijke|thanks|merci|met dank|alvast|waarderen|stellen .{0,30}op prijs|attent|fijn dat u|goed dat u|prettig dat)",
            r"(?:excuus|excuses|sorry|verontschuldig\w*|spijt|betreuren|onze oprechte|vervelend|onaangenaam|ongemak|overlast|hinder|pardon|jammer)",
            r"(?:fijne?|prettige?|goede?|mooie?|leuke|aangename?|nog een) (?:\w+ )?(?:dag|avond|middag|week|weekend|feestdagen|vakantie|voortzetting|zondag|ochtend|namiddag)|(?:hopen|hoop|vertrouwen|wensen|wens) .{0,60}(?:u|je|hiermee|hierbij|voldoende|geinformeerd|zo|verder|van dienst|geholpen)",
            r"(?:heeft|hebt|heb|mocht|mochten|bij|voor|indien|als) .{0,40}(?:vragen|vraag|opmerkingen|bedenkingen|onduidelijk\w*)|(?:aarzel|schroom|twijfel) .{0,10}niet|neem\w* .{0,20}gerust|gerust .{0,30}(?:contact|mailen|bellen)|(?:begrip|medewerking|oplettend\w*|alertheid|moeite|geduld|vertrouwen|aandacht|bereidheid)|vriendelijke groet|hoogachtend|groet\w*|namens (?:het|de|ons|onze)|bereikbaar (?:van|op) ",
            r"(?:begrijp\w*|snap\w*|kan me voorstellen|kunnen ons voorstellen|inderdaad|u heeft gelijk|je hebt gelijk|terecht|uiteraard) .{0,60}(?:vervelend|hinderlijk|lastig|frustrer\w*|gelijk|opmerking|zorg\w*|irritatie|melding|onze fout|fout|$)|(?:had|mag|mocht|hoort|horen|hadden) .{0,40}niet (?:mogen )?(?:gebeuren|voorkomen)|niet de bedoeling|ter harte",
        ),
        "hazard": (
            r"(?:advocaa?t\w*|jurid\w+|rechter\w*|rechtbank\w*|gerecht\w*|politie|aangifte|strafbaar|sommat\w+|sommeren|dagvaard\w*|deurwaarder\w*|schadevergoeding|aansprakelijk\w*|claim\w*|klacht (?:tegen|over u)|procedure|wetboek|onrechtmatig\w*)",
            r"(?:uiterlijk|deadline|binnen (?:\d+|een|twee|drie|vijf|zeven|tien|veertien) (?:dagen|werkdagen|uur|weken)|termijn)",
            r"(?:identi\w+|legitim\w+|paspoort|rijbewijs|geboortedatum|klantnummer|bsn\b|rijksregister\w*|bewij\w+|machtiging|volmacht)",
            r"(?:wachtwoord\w*|pincode|code\b|iban|rekeningnummer|bankrekening\w*|creditcard\w*|kredietkaart|betal\w*|factu\w+|incasso|verschuldigd|kosten)",
            r"(?:onderteken\w*|handtekening|teken\b|akkoord|bevestig (?:u|dit|dat|de|het|uw|je)|gelieve .{0,40}bevestig\w*|verklaring|instem\w*|toestemming)",
            r"(?:verwijdert u|verwijder (?:de|het|deze|dit|u|alle)|vernietig\w*|wis (?:de|het|deze|dit|alle)|te vernietigen|te wissen)",
            r"(?:bijlage|bijgevoegd\w*|in bijlage|aangehecht|klik\w*|link\b|hieronder|knop\b|download\w*)",
            r"(?:lastig\w*|bedreig\w*|intimid\w+|onbeschoft|schand\w+|brutaal|stalk\w*|misbruik\w*|fraude|oplicht\w*|hack\w*)",
            r"(?:houdt vol|beweert|staat erop|blijft erbij|verzekert ons|volgens (?:de|onze) (?:klant|huurder|patient|gast)|betwist\w*|geschil\w*)",
            r"(?:annuler\w*|opzegg\w*|bestel\w*|verleng\w*|reserver\w*|boek\w*|toestemming van)",
        ),
    },
)
