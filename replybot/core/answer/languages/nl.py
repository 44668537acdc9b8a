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
        r"|aangebracht",
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
        r"|afnemer\w*|leerkracht|werknemer\w*|belastingplichtige|moeder|vader|verzorg(?:er|ster)\w*|voogd|mama\b|papa\b|opa\b|oma\b|schuldenaar|debiteur\w*|crediteur|echtgeno\w+|partner\b|familie\b|dochter|zoon\b|lener\w*|lezer\w*|lezeres|speler\w*|muzikant\w*|vrijwilliger\w*|kandida\w+|verkoper\b|eigenares|bestuurde\w+ van het voertuig|zorgvrager\w*|zorgverlener|rekeningnemer|begunstigde|verzender\b|burger\b|inwoner\w*|eigenares\w*)",
        "they": r"(?:{cust}|zij\b|hij\b|ze\b|men\b)",
        "says": r"(?:zegt|zei\b|beweert|beweerde|stelt\b|stelde|houdt vol|hield vol|bevestigt|bevestigde|verzekert|verzekerde"
        r"|verzekerd ons|geeft aan|gaf aan|meldt|meldde|meld\b|blijft erbij|blijft bij|staat erop|benadrukt|benadrukte|verklaart"
        r"|verklaarde|herhaalt|herhaalde|gaf|verzekeren|bevestigen|zeggen|geven aan|gebruikt|hanteert|persisteert|volhard\w+|insisteert|is (?:er )?(?:stellig|heel zeker|zeker|er\s?van overtuigd"
        r"|overtuigd|van mening)|vindt|vertelde|vertelt|laat weten|liet (?:ons )?weten|zweert|claimt|claimde|beroept|deelt mee"
        r"|deelde (?:ons )?mee|gaf (?:ons )?te kennen|antwoordde|reageerde|wil dit|wenst dit|spreekt dat tegen|betwist)",
        "said": r"(?:aangegeven|bevestigd|verzekerd|gezegd|laten weten|verklaard|opgegeven|doorgegeven|meegedeeld|medegedeeld"
        r"|volgehouden|benadrukt|gemeld|beweerd|gesteld|verteld|te kennen gegeven|verstrekt|ingevuld|ingegeven|ingevoerd"
        r"|aangeleverd|herbevestigd|gegeven|geverifieerd|gevalideerd|geactiveerd|aangemaakt|ondertekend|beaamd|staande gehouden)",
        "right": r"(?:klopt|kloppen|klopte|correct|juist\b|juiste|in orde|geldig|van (?:haar|hem|hun|henzelf|haarzelf|hemzelf)"
        r"|haar eigen|zijn eigen|hun eigen|toebehoort|toebehoren|de hare|de zijne|goed is|goed staat|in gebruik|hoort bij"
        r"|wel degelijk|al jaren|sinds jaar|raadpleegt|nakijkt|bekijkt|enige gebruiker|exact\b|accuraat|(?:haar|zijn|hun) (?:eigen |persoonlijke? |prive-?\s?|enige |vaste |oude )?(?:e-?mail|mail|mailbox|postvak|inbox|prive\w+)|het zijne|de zijne|de hare|het hare|mailbox|postvak|berichten krijgt|mails krijgt|zelf heeft|zelf hebben|door (?:haar|hem|hen|mevrouw|meneer)(?:zelf)?|(?:zijn|haar|hun) {addr}|goed ontvangt|goed aankom\w*|goed ontvangen|berichten{near}ontvangt|zelf aan|elke dag|dagelijks|werkt|van zichzelf|zelf gebruik\w*|al lang)",
        "wrong": r"(?:niet (?:van|meer|haar|zijn|hun|juist|correct|klopt|het juiste|de juiste|kloppend|bekend|in orde|gelukt)"
        r"|klopt niet|klopte niet|kloppen niet|fout\w*|verkeerd\w*|onjuist\w*|ander(?:e)? (?:e-?mail|mail|adres)|nieuw\w*"
        r"|ti[kp]+fout\w*|typfout\w*|(?<!u\szich\s)(?<!je\szich\s)vergis\w*|abuis|abusievelijk|per ongeluk|oud(?:e)? (?:e-?mail|mail|adres|e-?mailadres|mailadres)\b|schrijffout"
        r"|spelfout|geen idee|niet kende|incorrect)",
        "cond": r"(?:zodra|als\b|indien|totdat|tot dat|wacht\w*|tenzij|mits|wanneer|mocht\b|mochten|eerst\b|of\b|nagaan|navrag\w*"
        r"|vragen|zal\b|zullen\b|gaan\b|wilt u|kunt u|kan u)",
        "officer": r"(?:functionaris(?:sen)?\b|privacy-?(?!beleid|verklar|wet|reden|regel|recht|reglement|statement|vra|verzoek|melding|inbreuk|schend|gevoelig|incident|kwestie|voorwaarden|bescherming|instelling|overweging|gronden|zaken|belang|aspect|voorkeur|klacht|policy)\w{3,}|gegevensbescherming\w*|f\.?g\.?\b|\w*-?dpo\b|data\s?protection\w*|dataprotect\w*"
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
        r"|praktijkhouder\w*|gedelegeerd bestuurder|raad van bestuur|verwerkingsverantwoordelijke|(?:team|meldpunt|commissie|loket|afdeling) datalek\w*|datalek(?:ken)?[- ]?(?:team|coordinator"
        r"|functionaris|meldpunt|commissie|loket|responsteam)|meldpunt (?:datalek\w*|privacy\w*)|incident(?:en)?[- ]?(?:team|response"
        r"\w*|coordinator)|supervisor\w*|gemeentesecretaris|schooldirect\w+|verantwoordelijke (?:voor (?:de )?)?(?:gegevens|privacy"
        r"|avg|gdpr)\w*"
        r"|bestuursleden|hoofd\w* (?:van de )?(?:administratie|dienst)|burgemeester|algemeen directeur|dpd\b|av?g-?loket|verantwoordelijke informatie\w*|preventieadviseur)",
        "passed": r"(?:doorge(?:stuur[dt]|zonden|zet|geven|leid|speeld|mail[dt]|schoven|seind)|door\s?verwezen|overge(?:dragen|maakt|heveld)"
        r"|overhandigd|toege(?:stuurd|zonden|mail[dt]|wezen)|voorgelegd|neergelegd|aan?gemeld|gemeld|gesignaleerd|geescaleerd"
        r"|ingelicht|geinform\w+|verwittigd|op de hoogte (?:gesteld|gebracht)|in kennis gesteld|ingeschakeld|betrokken|aangekaart"
        r"|uitgezet|weggezet|gedeeld|gefor?ward\w*|bezorgd|ondergebracht|onder (?:de|hun|haar|zijn) aandacht gebracht|gestuurd|verstuurd"
        r"|verzonden|gemail[dt]|gedropt|opgestuurd|besproken|aangehaakt|afgegeven|gerapporteerd|aanhangig gemaakt|belegd|opgeschaald"
        r"|bekend\s?gemaakt|ter (?:beoordeling|behandeling|opvolging|kennis)|geattendeerd|op het bureau gelegd|bijgehaald|gealarmeerd"
        r"|gecontacteerd|genotificeerd|ingezet|aangeleverd|in handen gegeven|bericht\b|getipt|gewaarschuwd|overgebracht|melding (?:gemaakt|gedaan)|kenbaar gemaakt|ter sprake gebracht"
        r"|neer ?gelegd|gelegd|ingediend|aangeboden|gebracht|gezet|gedropt|geplaatst|getransfereerd|gegeven|weggelegd|doorgesluisd|door ?getrokken)",
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
        "idnum": r"(?:(?:klant|klanten|lid|leden|lidmaatschaps|gebruikers?|relatie|polis|patient(?:en)?|client(?:en)?|contract|debiteur(?:en)?|account|lezers?|abonnee|abonnement|aansluit\w*|aansluitings|inschrijvings?|inschrijf|student(?:en)?|personeels?|registratie|pas|kaart|klantkaart|verzekerings|verzekerden|huurders?|rijksregister|burgerservice|paspoort|deelnemers?|gasten|leerling|ean-?|dossier van uw )[- ]?(?:nummer|nr|code|id)\b|bsn\b|bsn-nummer|geboorte\s?datum|geboortejaar|klantcode)",
        "give": r"(?:bezorgen|geven|te geven|sturen|te sturen|mailen|doorgeven|door te geven|doormailen|toesturen|toe te sturen|toezenden|vermelden|laten weten|meedelen|mededelen|mee te delen|verstrekken|te verstrekken|aanleveren|opgeven|op te geven|overmaken|over te maken|noemen|te noemen|aangeven|vertellen|weten|nodig\b|verschaffen|ontvang\w*|overhandigen|opsturen|toekomen|stuur\b|geef\b|bezorg\b|mail\b|vermeld\b|noem\b|delen|zeggen)",
        "item": r"(?:message-?id\w*|bericht-?id|\w*headers?\b|(?:ontvangst|afzend|afzender|mail|e-?mail|doel|ontvangers?|verzend)?-?adres\w*|\w*datum|data\b|tijdstip\w*|\w*afzender\w*|\w*kenmerk\w*|\w*nummer\w*|\w*referentie\w*|onderwerp\w*|inhoud|\bnaam\b|aantal|details|screenshot\w*|schermafdruk\w*|schermafbeelding\w*|precies|waar het over gaat|wat er)",
        "box": r"(?:{addr}|mailbox|postvak|inbox|e-?mailbox|dit adres|deze mail|dit e-?mail|het e-?mail|(?:haar|zijn|hun) (?:eigen )?(?:e-?mail|mail))",
        "proc": r"(?:procedure\w*|proces\b|processen|werkwijze\w*|werkinstructie\w*|beleid|protocol\w*|formulieren|invoerscherm\w*|workflow\w*)",
        "stuff": r"(?:bestelling\w*|reservering\w*|reservatie\w*|boeking\w*|afspra\w+|account\w*|abonnement\w*|tickets?\b|orders?\b|factu\w+|melding\w*|aanvra\w+|contract\w*|polis\w*|pakket\w*|nieuwsbrie\w*)",
        "near": r"(?:\W|\W.{0,30}?\W)",
        "mid": r"(?:\W|\W.{0,60}?\W)",
        "quest": r"(?:(?:voor|bij|met|heeft u|hebt u|heb je|eventuele|verdere|andere|nog|al uw|al je|uw|je|meer|overige|algemene) (?:\w+ ){0,2}"
        r"vra\w+|vragen\?|veelgestelde)",
        "at": r"[\w.+-]{1,60}\s?(?:@|[(\[{]\s?(?:at|a|apenstaart\w*|@)\s?[)\]}])",
        "dept": r"(?:afdeling\w*|dienst\b|\w+dienst\b|team\b|\w+team\b|collega\w*|klantenservice|klantendienst|servicedesk|helpdesk"
        r"|secretariaat|functionaris\w*|dpo\b|fg\b|hoofdkantoor|hoofdzetel|zetel|kantoor|administratie|\w+administratie|vestiging|filiaal"
        r"|receptie|balie|instantie|leverancier|organisatie|bedrijf|ombuds\w+|klachten\w*|privacy\w*|moederbedrijf|dochter(?:onderneming|maatschappij|bedrijf)|zuster\w+|moedermaatschappij|franchise\w*|verkoper"
        r"|webwinkel|bezorger|vervoerder|partner|postadres|meldpunt)",
        "ask": r"(?:kunt u|(?<!ik\s)(?<!wij\s)(?<!we\s)kan (?:u|je)|kun je|kunt uw|(?<!ik\s)zou (?:u|je)|zoudt u|wilt u|wil u|wil je|wou u|zou (?:het|dat) mogelijk|mogen (?:we|wij)"
        r"|mag ik|verzoeken (?:we|wij|u|je)|verzoek (?:ik|u|je)|vragen (?:we|wij|u|je)|vraag (?:ik|u|je)|gelieve|graag|svp|s\.v\.p"
        r"|a\.?u\.?b|alstublieft|alsjeblieft|aub|dient u|u dient|moet u|u moet|wij ontvangen|ontvangen (?:we|wij|ik)|ontvang ik"
        r"|nodig|hebben (?:we|wij){near}nodig|wij (?:zouden|hadden)|willen (?:we|wij)|wil ik|(?<!collega\s)(?<!hij\s)(?<!zij\s)heeft u|(?<!ik\s)(?<!wij\s)heb je|hebt u|laat (?:u )?(?:het )?(?:ons|me|mij)"
        r"|geef (?:ons|me|mij)|(?<!ik\s)stuur\b(?! ik)|^\W*mail\b|mail (?:ons|me|mij|even|dan|het|dit|die)\b|bezorg\b|vermeld\b|noem\b|wat is|wat zijn|weet u|weet je|is het mogelijk|lukt het)",
    },
    moods={
        "not": (
            r"(?<!nog\s)niet\b(?! (?:meer|langer|alleen|enkel|slechts|van (?:haar|hem|u|onze|deze|die|de|het|mevr|mene|dhr|mw|een)|juist|correct"
            r"|klop\w+|kloppend\w*|toebehoor\w*|bedoeld|bestemd|bij (?:haar|hem|deze|onze) (?:hoort|horen)))",
            r"(?<!nog\s)geen\b(?! (?:enkele?|probleem|zorgen|enkel probleem|dank))",
            r"(?:geenszins|nooit|noch|nimmer|zonder|niemand|evenmin|onmogelijk|verzuimd|vergeten|nagelaten|mislukt|geweiger\w+|weiger\w+"
            r"|afgewezen|behalve|in plaats van|i\.p\.v|ipv|amper|ten onrechte)\b",
        ),
        "if": (
            r"(?:indien|wanneer|mits|tenzij|zolang|alvorens|voordat|voor zover|voorzover|ingeval|gesteld dat|stel dat)\b",
            r"als\b (?:u|uw|je|jij|jouw|jullie|wij|we|ik|hij|zij|ze|het|dit|dat|deze|die|er|de|men|onze|ons|mevrouw|meneer|blijkt|klanten"
            r"|daar|hier|nodig|alles|zou|eenmaal|zodanig blijkt)\b",
            r"^\W*(?:had|hadden|was|waren)\b (?:u|wij|we|ik|je|het|dit|dat|uw|de)\b",
            r"(?:pas|eerst|alleen|slechts|enkel|uitsluitend) (?:als|indien|wanneer|na\b|nadat|zodra|door|op|via|met|mits|indien)",
            r"(?:zou|zouden|mocht|mochten)\b",
            r"(?:had|hadden) .. (?:moeten|kunnen|mogen|willen)",
            r"zodra .. (?:klant|clien|patient|huurder|lid\b|hij|zij|toestemming|verzoek|akkoord|gegevens|u\b|je\b|wij .. (?:ontvang|hebben ont)"
            r"|bewijs|bevestiging)\w*",
            r"(?:weet|weten|vraag\w*|vragen|kijken|controleren|nagaan|nagegaan|onderzoek\w*|bezien|bekijken|bepalen|beslissen|zeker|afvragen"
            r"|checken|uitzoeken|onduidelijk|of\b{mid}of)\b{near}of\b",
            r"(?:in het geval|in geval|op voorwaarde|onder voorbehoud|onder de voorwaarde|voorbehoud\w*|in principe|in de veronderstelling"
            r"|aannemen|vermoed\w*|vermoedelijk|waarschijnlijk|mogelijk|wellicht|misschien|naar verwachting|denk\b|denken|hopen|hoop\b"
            r"|verwacht\w*|afhankelijk)\b",
        ),
        "will": (
            r"(?:zal|zullen|zult|ga|gaat|gaan|wordt|worden|word)\b(?! (?:er van uit|ervan uit))",
            r"(?:kan|kunnen|kunt|moet|moeten|wil|willen|mag|mogen|dient|dienen|hoop|hopen)\b"
            r"(?!(?:\W+\w+){0,7}?\W+{inform})",
            r"(?:nog (?:niet|geen)|wilt|wenst|zodra|binnenkort|eerdaags|spoedig|weldra|straks|morgen|volgende week|komende week|nog te|nog moeten|te (?:laten )?"
            r"(?:verwijderen|wijzigen|corrigeren|wissen|schrappen|blokkeren|melden|informeren|sturen)|door te (?:sturen|zetten|geven)"
            r"|aan te passen|in te lichten|gevraagd om|verzocht om|verzocht te|gevraagd te|opdracht (?:gegeven|gekregen)|aangevraagd"
            r"|ingepland|gepland|voornemens|van plan|in gang gezet|in behandeling|bezig|verzoek ingediend|ingediend|aangekondigd"
            r"|uitgezet om|doorgegeven om|gestart|voorzien|tot(?:dat)? )",
            r"(?:laat|laten) (?:ik|wij|we|het|dit|uw|de|dat|je)\b(?!(?:\W+\w+){0,6}?\W+weten)",
            r"(?:streven|trachten|proberen|beloven|beloof|toegezegd|zegt toe|zeggen toe|zorg\w* er\s?voor dat|zorgen dat|ervoor zorgen)",
        ),
        "please": (
            r"^\W*(?:en |maar |dan |graag )?(?:heb je|heb jij|hebt u|heeft u|kan u|kan je|zou je)\b",
            r"(?:gelieve|wilt u|kunt u|kun je|(?<!ik\s)zou u|wil je|verzoeken (?:wij |we )?u|vragen (?:wij |we )?u|verzoek ik u|vraag ik u"
            r"|svp|s\.v\.p|a\.u\.b|aub|alstublieft|alsjeblieft|u dient|dient u|moet u|u moet|u kunt|u kan|je kunt|je kan"
            r"|is het mogelijk)\b",
        ),
    },
    breaks=r"en(?! (?:(?:uw|het|de) )?(?:naam|adres\w*|e-?mail\w*|mail\w*|telefoon\w*|contact\w*|gegevens))|maar|omdat|want|aangezien"
    r"|zodat|waardoor|waarna|doch|echter|terwijl|hoewel|nadat|dus|alsook|alsmede|waarbij|waarmee|opdat|vandaar|waarop|alleen(?= is)"
    r"|zonder dat|evenwel|sedert|daar(?= (?:het|dit|u|wij|deze))",
    signs={
        "removed": (
            r"(?:dat|of|als|omdat|zodat|nadat|waarbij|indien) .. {addr} .. {gone} {have}"
            r" ! nieuwe? {addr} ! {thing} (?:aan|naar|onder|met|op|gekoppeld){near}{addr} ! {proc}",
            r"{have} .. (?:het|dit|dat|de|deze|die|foute|foutieve|verkeerde|onjuiste|uw|je|jouw) (?:[\w-]+ ){0,3}{addr}"
            r" .. (?:{wiped}|{fixed}) ! nieuwe? {addr} ! {thing} (?:aan|naar|onder|met|op|gekoppeld){near}{addr} ! {proc}",
            r"{addr} .. {have} .. (?:{wiped}|{fixed}) ! nieuwe? {addr} ! {thing} (?:aan|naar|onder|met|op|gekoppeld){near}{addr} ! {proc}",
            r"(?:{have} .. {addr}|{addr} .. {have}) .. {changed} ! nieuwe? (?:[\w-]+ )?{addr} ! {changed} (?:naar|in|als|tot) (?:uw )?"
            r"[\w.+-]+@ ! (?:uw|je|jouw) {addr} ! {thing} (?:aan|naar|onder|met|op){near}{addr} ! op uw verzoek",
            r"{have} .. {addr} .. {gone} & (?:fout\w*|verkeerd\w*|onterecht\w*|onjuist\w*|vergissing|excuus|excuses|sorry|uit (?:ons|onze|het|de"
            r"|alle)) ! nieuwe? {addr} ! {thing} (?:aan|naar|onder|met|op|gekoppeld){near}{addr}",
            r"^\W*(?:\w+\W+){0,4}?{addr} .. (?:{wiped}|{fixed}) ! {thing} (?:aan|naar|onder|met|op) ! uw (?:bericht|mail|e-?mail) ! {proc}",
            r"^\W*(?:(?:inmiddels|reeds|al|zojuist|direct|meteen|ok|oke|sorry|excuus|beste|hallo)\W+)*(?:{wiped}|{fixed}|aangepast) .. {addr} ! {proc}",
            r"{have} .. (?:laten )?{gone}\s?: .. {addr}|(?:heb|hebben|heeft) .. {addr} .. laten {removing} ! {proc}",
            r"{fixing} .. {addr} .. {carried} ! nieuwe? {addr} ! op uw verzoek ! {proc}",
            r"{fixing} .. {carried} .. {addr} ! nieuwe? {addr} ! op uw verzoek ! {proc}",
            r"{addr} .. (?:niet|geen) (?:meer|langer) .. (?:gekoppeld|opgeslagen|bekend|aanwezig|geregistreerd|vermeld\b|verbonden"
            r"|voor\b|in (?:ons|onze|het|de|haar|zijn) |bij (?:deze|onze|de|haar|zijn) |geassocieerd|gelinkt)",
            r"(?:niet|geen) (?:meer|langer) .. (?:gekoppeld|verbonden|gelinkt) .. {addr}",
            r"{addr} .. (?:is|zijn|werd) .. {away}(?: gehaald)?\W*(?:$|[.,;!]|en\b|nu\b)",
            r"(?:u|je) (?:staat|komt|zit){near}(?:niet|nergens) (?:meer|langer){near}(?:in|op|tussen|bij) (?:de|ons|onze|het|mijn|haar|zijn)\b ! {news}",
            r"(?:u|je) (?:bent|is|werd|hebben|heb){mid}(?:verwijderd|geschrapt|gehaald|gewist|uitgehaald){near}(?:uit|van) (?:ons|onze|het|de|haar|zijn) ! {news} ! {thing}",
            r"(?:uit|van) (?:ons|onze|het|de){mid}{have} (?:wij |we |ik )?(?:u|je){near}(?:verwijderd|geschrapt|gehaald|gewist) ! {news} ! {thing}",
            r"^\W*(?:\w+\W+){0,2}?(?:e-?mail|mail) (?:is )?{wiped} (?:uit|van|bij) ! {news}",
            r"(?:verwijderde|wiste|corrigeerde|schrapte|blokkeerde|verving|herstelde|deactiveerde|rectificeerde)n? .. {addr}",
            r"vervingen .. {addr}|(?:haalden?|namen?|gooiden?) .. {addr} .. (?:uit|eruit|weg|eraf)\b|zett?en? recht .. {addr}",
            r"{have} .. {data} .. (?:{wiped}|{fixed}) ! {thing} (?:aan|naar|onder|met|op|van) ! nieuwe? gegevens ! {proc}",
            r"{data} .. {have} .. (?:{wiped}|{fixed}) ! {thing} (?:aan|naar|onder|met|op|van) ! nieuwe? gegevens ! {proc}",
            r"{have} .. (?:koppeling|link|verbinding) .. {addr} .. (?:verbroken|verwijderd|opgeheven|ongedaan)",
            r"(?:koppeling|link|verbinding) .. {addr} .. {have} .. (?:verbroken|verwijderd|opgeheven|ongedaan)",
            r"{have} .. (?:verzend\w+|mailverkeer|alle (?:mails?|berichten|e-?mails?)|uitgaande mail) .. (?:naar|aan) .. {addr} .. "
            r"(?:stopgezet|gestopt|geblokkeerd|stilgelegd)",
            r"{have} .. (?:uw|je|jouw|de|het) (?:e-?mail|mail)(?: {adv})* (?:losgekoppeld|ontkoppeld|afgekoppeld|geblokkeerd|afgehaald|uitgehaald|geschrapt|weggehaald|gewist|verwijderd) .{0,10}(?:van|uit|bij|voor|in) .{0,20}(?:account|profiel|dossier|klant|systeem|bestand|fiche|kaart|gegevens)\w* ! bericht",
            r"(?:wij|we|ik) (?:hebben|heb) (?:uw|je|jouw|het|dit) .{0,15}{addr} .{0,30}(?:niet (?:meer|langer)) .{0,40}(?:staan|geregistreerd|opgeslagen|gekoppeld|in (?:ons|onze|het))",
            r"(?:deactivatie|deactivering|verwijdering|schrapping|wissing|correctie|rechtzetting|blokkering) .. {addr} .. (?:met succes|succesvol|vandaag|inmiddels|reeds|intussen) .{0,15}(?:uitgevoerd|doorgevoerd|voltooid|afgerond|gebeurd|verwerkt)",
            r"^\W*(?:\w+\W+){0,2}?(?:e-?mail|mail)(?:adres)? (?:is |werd |heb ik |hebben we |hebben wij )?(?:uit|van) (?:ons|onze|het|de|jullie) [\w-]+ (?:gehaald|verwijderd|gewist|gegooid) ! {news}",
            r"{addr} .. (?:aan|bij|in|met|op) geen (?:enkele? )?[\w-]+ meer\b",
            r"(?:{addr}|contact|contactpersoon|vermelding) .. (?:komt|komen|staat|staan|zit) .. niet (?:meer|langer) .{0,20}(?:voor|in|op|bij|tussen)\b ! {news}",
            r"{have} .. (?:overgegaan tot|gezorgd voor|zorg gedragen voor|overgegaan naar) .{0,20}{fixing} .. {addr} ! {proc}",
            r"(?:wijst|verwijst) .{0,20}niet (?:meer|langer) naar (?:uw|je|dit) {addr}",
        ),
        "removed_it": (
            r"(?:heb|hebben|heeft)\b(?: (?:ik|wij|we|mijn collega|onze collega|collega \w+|ons team))?(?: (?:het|dit|deze|dat|die|hem|'t|ze|u|je))?"
            r"(?: (?:{adv}|{from}))* (?:laten )?(?:{wiped}|{fixed})",
            r"(?:heb|hebben|heeft)\b(?: (?:ik|wij|we|mijn collega|onze collega))? (?:het|dit|deze|dat|hem|'t)(?: (?:{adv}|{from}))* (?:laten )?(?:aangepast|gewijzigd|veranderd|vervangen) ! nieuwe?\b ! {changed} (?:naar|in) ! op uw verzoek ! zoals gevraagd",
            r"(?:het|dit|dat|deze|die|hem|u|je|alles|ze)(?: {adv})* (?:is|zijn|hebben|heb|heeft|werd|werden|bent)\b"
            r"(?: (?:ik|wij|we|mijn collega|onze collega))?(?: (?:{adv}|{from}))* (?:{wiped}|{fixed}|aangepast|gewijzigd|veranderd|vervangen|verholpen|opgelost) ! nieuwe?\b ! {changed} (?:naar|in) ! op uw verzoek",
            r"(?:^\W*(?:{adv} )?|en |maar |dus )(?:is|zijn|werd|werden)(?: (?:deze|dit|dat|het|die|u))?(?: (?:{adv}|{from}))* (?:{wiped}|{fixed}|aangepast)",
            r"(?:heb|hebben|heeft)\b(?: (?:ik|wij|we))? (?:het|dit|deze|dat|die|hem){mid}{away} (?:gehaald|gegooid)",
            r"(?:dit|dat|het|deze|die)(?: {adv})* (?:is|zijn)(?: {adv})* {away}\W*(?:$|[.,;!])",
            r"^\W*(?:(?:{adv}|sorry|excuus|oke?)\W+)*{gone}(?: {from})?\W*$",
            r"(?:heb|hebben|heeft|is|werd)\b{mid}(?:correctie|aanpassing|wijziging|rechtzetting|verwijdering){mid}{carried}",
            r"(?:haalden?|pasten?|verwijderden?|corrigeerden?|wisten?) (?:het|dit|deze|dat|die|hem)\b",
            r"(?:fout|vergissing|probleem) .. (?:is|werd|hebben|heb) .. (?:{fixed}|verholpen|opgelost)",
            r"(?:registratie|vermelding|inschrijving|invoer|fiche|opgave|foute? gegevens?) .{0,30}(?:is|werd|hebben|heb)\b .{0,30}(?:{wiped}|{fixed})",
            r"(?:dat|dit|het|fout\w*|vergissing|probleem|de kwestie|de zaak) .{0,20}(?:is|werd) .{0,30}(?:verholpen|rechtgezet|hersteld|opgelost|gecorrigeerd)",
        ),
        "address": (r"{addr}|{data}",),
        "reinstated": (
            r"{addr} .. (?:weer|opnieuw|terug){mid}(?:toegevoegd|opgenomen|ingevoerd|gezet|geactiveerd|geplaatst|gekoppeld|geregistreerd"
            r"|opgeslagen|ingesteld|in gebruik)",
            r"(?:weer|opnieuw|terug){near}(?:toegevoegd|ingevoerd|geactiveerd|gekoppeld|geregistreerd|ingesteld)|teruggezet|teruggeplaatst"
            r"|gereactiveerd|heropgenomen|hersteld naar (?:het )?(?:oude|oorspronkelijke)|{fixing} .. (?:teruggedraaid|ongedaan)",
        ),
        "removed_short": (
            r"^\W*(?:(?:hallo|hoi|hi|dag|beste|sorry|excuus|excuses|oke?|ok|ja|dank|bedankt|dankjewel|goed|prima|voor|de|het|melding|tip|ik|we|wij"
            r"|heb|hebben|is|zijn|dit|dat|deze|die|hem|'t|goede\w+|\w*morgen|\w*middag|meneer|mevrouw|heer|{adv}|{addr}|{from})\W+)*{gone}",
            r"^\W*(?:(?:hallo|hoi|hi|sorry|excuus|ja|ok|oke|het|dit|dat|deze|die|{addr}|{adv})\W+)*(?:is|zijn|staat)(?: {adv})* {away}\W*(?:$|[.,;!])",
            r"^\W*(?:[\w']+\W+){0,4}?(?:{wiped}|{fixed}|aangepast|gewijzigd) ! {stuff} ! (?:aan|onder) ! nieuwe? ! u\b.{0,5}(?:heeft|hebt)",
            r"(?:is|zijn|staat|zit) (?:er )?(?:{adv} )*{away}\b ! {stuff}",
        ),
        "done": (
            r"^\W*(?:ja\W+)?(?:(?:dat|dit|het|alles|beide|allebei|zijn|is|werd|we|ik|heb|hebben|{adv})\W+)*(?:gedaan|gebeurd|geregeld|in orde"
            r"|klaar|verwerkt|uitgevoerd|opgelost|afgehandeld|gefikst|gefixt|geklaard|afgerond|voltooid|done|gelukt)\W*(?:$|[.,;!])",
            r"^\W*ja\W*(?:beide|allebei|alle twee|klopt|zeker|hoor|is gebeurd)?\W*$|^\W*(?:alles |beide |allebei )(?:ok|in orde|gedaan|gebeurd|geregeld)",
        ),
        "forwarded": (
            r"{have} .. (?:naar|aan|bij|met|tot){mid}\b{officer} .. {passed}",
            r"{have} .. {passed} .. (?:naar|aan|bij|met|tot){mid}\b{officer}",
            r"{passed} {have} .. (?:naar|aan|bij|met){mid}\b{officer}",
            r"(?:naar|aan|bij|met){mid}\b{officer} .. {passed} {have}",
            r"{officer} .. (?:is|zijn|werd|werden|heb|hebben|heeft) .. {passed} ! (?:u|klant\w*|clien\w*|betrokkene\w*){near}(?:ingelicht|geinform)",
            r"{have} .. (?:onze|de|het|mijn|ons) (?:[\w-]+ ){0,3}?{officer} .. (?:ingelicht|geinform\w+|verwittigd|op de hoogte|in kennis"
            r"|ingeschakeld|betrokken|geattendeerd|bijgehaald|gealarmeerd|gecontacteerd|gewaarschuwd|getipt|aangehaakt|bericht\b|gemaild)",
            r"^\W*(?:\w+\W+){0,4}?{passed} .. (?:naar|aan|bij|met|tot){mid}\b{officer}",
            r"(?:ligt|liggen|staat|is|zit|bevindt zich|loopt) .. (?:bij|op het (?:bureau|bord) van|op de tafel van|in handen van|in behandeling bij"
            r"|onder behandeling bij){near}\b{officer} ! vragen ! terecht ! bereik ! contact ! collega van",
            r"(?:stuurden?|zond|zonden|mailden?|gaf|gaven|maakten?|droeg|droegen|lichtten?|informeerden?|verwittigden?|legden?|bracht\w*) .. {officer} "
            r".. (?:door|in\b|over|voor|op de hoogte|$|[.,;!])",
            r"{officer} .. (?:staat|staan|is|zet\w*|heb\w*|meegenomen) .. (?:in|op) (?:de )?(?:cc|kopie|bcc)|(?:cc|kopie) (?:aan|naar){near}{officer}",
            r"(?:in|met) (?:de )?(?:cc|kopie) .. {officer} ! stuur ! zet ! u kunt",
            r"{officer} .. (?:heeft|hebben|pakt|neemt|behandelt) .. (?:uw|je|deze|dit|het|de){near}(?:ontvangen|in behandeling|opgepakt"
            r"|overgenomen|ter hand)",
            r"{officer}{mid}(?:in|op) (?:de )?(?:cc|kopie|bcc)\b ! u kunt ! kunt u ! (?:zet|zetten) ! gelieve ! wilt u",
            r"{have} .. (?:in het kanaal|in de mailbox|op het bord|op tafel|op het bureau|onder de neus|in de bak|ter attentie|in handen)\b (?:van|bij) .{0,30}?\b{officer}",
            r"(?:is|zijn|ging|gingen) .{0,30}(?:naar|aan|bij) .{0,30}?\b{officer} .{0,20}(?:gegaan|toe\b|terechtgekomen|beland|vertrokken|onderweg)",
            r"{have} .. (?:toegewezen|toebedeeld|toegekend|doorverbonden|uitgezet) .{0,10}(?:aan|bij) .{0,30}?\b{officer}",
            r"{have} .. {officer} .{0,60}(?:op de hoogte gebracht|in kennis gesteld|ingelicht|verwittigd|geinformeerd|gealarmeerd|gewaarschuwd|gecontacteerd|ingeschakeld) ! {have} .{0,20}(?:als|namens)",
        ),
        "informed": (
            r"(?:de|onze|het|die|deze|betreffende|desbetreffende|juiste|zowel|hebben|heb|is|zijn|heeft) (?:[\w-]+ ){0,2}{cust} .. {told}",
            r"{told}{near}(?:met|aan|bij) (?:de |het |onze |die |deze |betreffende |desbetreffende )?(?:[\w-]+ ){0,2}{cust}",
            r"{have} .. contact (?:gehad|opgenomen|gelegd) met{near}{cust}|{have} .. {cust} .. {told}|^\W*{cust}{mid}{told}",
            r"contact (?:gehad|opgenomen|gelegd) met{near}{cust}|{cust} (?:is|zijn|werd|werden){mid}{told}",
        ),
        "verified": (
            r"(?:samen|gezamenlijk|telefonisch|persoonlijk|nogmaals|opnieuw|aan de balie){mid}{cust} .. (?:geverifieerd|gecontroleerd|nagekeken"
            r"|doorgenomen|nagegaan|bevestigd|afgestemd)",
            r"{cust} .. (?:samen|gezamenlijk|telefonisch|persoonlijk|nogmaals|opnieuw) .. (?:geverifieerd|gecontroleerd|nagekeken|doorgenomen"
            r"|nagegaan|bevestigd|afgestemd)",
            r"(?:nagevraagd|navraag gedaan|geverifieerd|afgestemd|gecheckt|nagegaan|gecontroleerd){near}(?:bij|met){near}{cust}",
            r"(?:bij|met){near}{cust}{mid}(?:nagevraagd|navraag gedaan|geverifieerd|gecheckt)",
        ),
        "handled": (
            r"(?:datalek\w*|incident\w*|voorval|inbreuk\w*|melding|kwestie|gebeurtenis|zaak|onderzoek|casus|het lek|een lek|fout|vergissing|dit|bevinding\w*) & "
            r"(?:geregistreerd|gedocumenteerd|beoordeeld|onderzocht|geanalyseerd|gekwalificeerd|opgenomen in (?:ons|het|onze|de)|ingeschreven|vastgelegd"
            r"|gemeld (?:bij|aan) (?:de )?(?:ap\b|autor|gba|gegevensb)|afgerond|ge-?evalueerd|aangemerkt|geclassificeerd|gelogd|genoteerd in|in kaart"
            r" gebracht|bijgeschreven|toegevoegd aan|intern gemeld) ! (?:onder|met){near}(?:nummer|kenmerk|referentie) ! ticket",
            r"(?:datalek|incidenten|inbreuk|meld|verwerkings)[\w-]*(?:register|logboek|registratie|administratie)",
            r"(?:geen|laag|gering|beperkt|klein|hoog|verwaarloosbaar|minimaal)\w* (?:\w+ )?(?:risico|kans op nadelige)|risico\w*{mid}"
            r"(?:beperkt|laag|gering|nihil|klein|onwaarschijnlijk|verwaarloosbaar|ingeschat|beoordeeld)",
            r"(?:gemeld|melding|aangegeven|genotificeerd|notificatie){mid}(?:autoriteit persoonsgegevens|\bap\b|gba\b|gegevensbeschermingsautoriteit"
            r"|toezichthoud\w+)|(?:autoriteit persoonsgegevens|\bap\b|gba\b|gegevensbeschermingsautoriteit|toezichthoud\w+){mid}(?:gemeld|melding"
            r"|ingelicht|geinform\w+|meldplicht\w*|in kennis) ! (?:wij|we) dien\w* ! klacht",
            r"(?:proces\w*|procedure\w*|werkwijze\w*|formulier\w*|werkinstructie\w*|invoer\w*|protocol\w*|software|systeem\w*|registratieproces|aanmeldproces)"
            r"{mid}(?:aangepast|aangescherpt|gewijzigd|verbeterd|herzien|uitgebreid|aangevuld|ingebouwd)",
            r"(?:medewerk\w+|personeel|collega'?s|team\w*|balie\w*){mid}(?:getraind|geinstrueerd|bijgeschoold|aangesproken|gewezen op|bewust gemaakt"
            r"|gesensibiliseerd|geattendeerd|opgeleid|herinnerd aan)",
            r"(?:oorzaak|aanleiding|verklaring){mid}(?:was|is|bleek|lag|ligt|blijkt|betreft|gevonden|vastgesteld|achterhaald)|(?:te wijten aan|veroorzaakt"
            r" door|gevolg van|berust op|ontstaan door|voortgekomen uit|terug te voeren op){mid}(?:fout|vergissing|verwisseling|tikfout|typfout|menselijk"
            r"|migratie|invoer|koppeling|instelling|onoplettend)",
            r"double\s?opt-?in|bevestigings(?:mail|link|stap)|verificatiestap|extra controle|maatregelen (?:genomen|getroffen)|genomen maatregelen"
            r"|(?:art(?:ikel)?\.?|artikelen)\s?(?:33|34|16|17|18|5|12|32)\b",
        ),
        "officer": (
            r"(?:ik|wij|als|in mijn|vanuit mijn|ben|hier|schrijf\w*|hoedanigheid|namens|rol){mid}(?:functionaris (?:voor )?(?:de )?gegevensbescherming"
            r"|\bfg\b|dpo\b|data protection officer|privacy\s?officer|privacyfunctionaris|privacyverantwoordelijke|privacycoordinator|privacyteam"
            r"|privacy team|privacy office|gegevensbeschermingsfunctionaris|veiligheidsconsulent|informatieveiligheidsconsulent) ! (?:naar|aan|bij|door|ingelicht"
            r"|doorgestuurd){near}(?:functionaris|fg|dpo|privacy)",
            r"(?:het|ons|de|onze|dit is het) (?:privacy\s?team|privacy\s?office|privacy\s?desk|team privacy|afdeling privacy|team gegevensbescherming"
            r"|privacybureau|functionaris(?: voor)?(?: de)? gegevensbescherming|fg|dpo|privacy officer|data protection officer){near}(?:heeft|hebben|is|schrijft"
            r"|meldt|deelt|bericht|reageert|antwoordt|stelde|onderzocht|beoordeelde){mid}(?:uw|je|deze|dit|het|de|u|vast\w*|melding|zaak|onderzo\w+)"
            r" ! (?:ingelicht|geinformeerd|verwittigd|op de hoogte|ingeschakeld|in kennis)",
            r"(?:ik|wij|we){near}(?:belast|verantwoordelijk|waarnemend|aanspreekpunt){near}(?:privacy|gegevensbescherming|avg|gdpr)"
            r"|(?:ik|wij|we) (?:behandel|ga|gaan|behandelen|doe|doen|beheer|verzorg)\w*{near}(?:privacyzaken|privacymeldingen|privacyvragen|datalekken"
            r"|avg-(?:zaken|verzoeken|meldingen)|gegevensbescherming|de privacy\b)",
        ),
        "customer_insists": (
            r"{they}{mid}{says} .. {addr} .. {right} ! {wrong} ! {cond}",
            r"{they}{mid}{says}{mid}{right} ! {wrong} ! {cond} ! (?:gegevens|opgave){near}aanpassen",
            r"{they}{mid}(?:heeft|hebben|had){mid}{said} .. (?:{right}|{addr}) ! {wrong} ! {cond} ! (?:juiste|correcte) {addr} (?:door|aan|gegeven|op)",
            r"{they}{mid}(?:houdt|hield|blijft|bleef|staat|stond|volhardt|dringt|houden|wenst|wil|persisteert){mid}(?:vol\b|erbij|bij\b|erop|volhouden|aan op"
            r"|vast\b|behouden|blijven gebruiken|blijven ontvangen|handhaven|laten staan) ! {wrong} ! {cond}",
            r"volgens{mid}{they} .. (?:{right}|{addr}|hoort) ! {wrong} ! {cond}",
            r"(?:contact|overleg|navraag|verificatie|controle|ruggespraak|nagevraagd|geverifieerd|nagegaan|gecheckt|gebeld|telefoontje|gecontroleerd|gesproken"
            r"|afgestemd){near}(?:met|bij|door){mid}{cust} .. {right} ! {wrong} ! {cond} ! (?:juiste|correcte) {addr} (?:door|aan|gegeven|ontvangen|gekregen)",
            r"{addr} .. (?:door|van|bij|met) (?:de |het |onze |die |deze |haar |dit )?(?:[\w-]+ ){0,3}?{cust}{mid}(?:zelf |zelve )?(?:opgegeven|bevestigd"
            r"|doorgegeven|verstrekt|ingevuld|ingevoerd|ingegeven|aangeleverd|aangegeven|geverifieerd|aangemaakt|gekregen|ontvangen|bekrachtigd)"
            r" ! {wrong} ! {cond} ! {wiped} ! {fixed} ! {changed}",
            r"(?:door|van) (?:de |het |onze |die |deze )?(?:[\w-]+ ){0,3}?{cust}{near}zelf{near}(?:opgegeven|bevestigd|doorgegeven|verstrekt|ingevuld"
            r"|aangegeven) & (?:{addr}|gegevens|dit|zo) ! {wrong} ! {cond} ! {gone}",
            r"{addr}{mid}(?:klopt|kloppen|is|zijn|blijkt|was|bevonden|staat) (?:wel degelijk |wel |volgens ons |gewoon |inderdaad |volgens onze (?:gegevens|administratie)"
            r" |nochtans |nog steeds |echt |toch |dus )*(?:correct|juist|geldig|bevestigd|goed|in orde|het juiste|bevonden|geverifieerd|actueel)\b ! {wrong} ! {cond}"
            r" ! (?:{wiped}|{fixed}|{changed}) ! controle",
            r"{addr}{mid}(?:klopt|kloppen|(?:juist|correct|geldig|goed|in orde) (?:is|zijn|was|blijkt|staat|is gebleken|bevonden|geregistreerd))\b(?! (?:niet|inderdaad niet)) ! {wrong} ! {cond} ! {gone}",
            r"(?:dit|het|dat|deze|uw){near}(?:is|betreft|was) (?:echt |wel degelijk |gewoon |toch |zeker |al jaren )*(?:haar|zijn|hun|mijn)"
            r" (?:eigen )?(?:e-?mail|mail|adres|{addr}) ! {wrong} ! {cond} ! niet (?:haar|zijn|hun)",
            r"op (?:uitdrukkelijk |nadrukkelijk |verzoek |aandringen )*(?:verzoek|vraag|aandringen|wens) van{mid}{cust} .. (?:weer|opnieuw|terug\w*|hersteld"
            r"|gehandhaafd|behouden|gereactiveerd|blijft)",
            r"{they}{mid}(?:gebruikt|hanteert|heeft|bezit|mailt|ontvangt){mid}(?:{addr}|dit adres|deze mailbox){mid}(?:al jaren|sinds|al \w+ jaar|jarenlang"
            r"|al lang|altijd|dagelijks|zonder problem\w+) ! {wrong} ! {cond}",
            r"{they}{mid}(?:wil|wenst|verlangt|verkiest){near}(?:dit|het|dat){near}{addr}{near}(?:behouden|blijven|houden|handhaven|laten) ! {wrong}",
            r"{they}{mid}(?:heeft|hebben) .. {box} .. {said} ! {wrong} ! {cond} ! (?:juiste|correcte|goede|gewijzigd\w*|actuele) (?:[\w-]+ )?{addr} ! {gone} ! inmiddels ! alsnog",
            r"{they}{mid}{says} .. {box} .. (?:is|zijn|betreft|gebruikt|leest|heeft|hoort|klopt) ! {wrong} ! {cond} ! {gone}",
            r"{they}{mid}(?:heeft|hebben){mid}(?:verklaard|bevestigd|gezegd|aangegeven|verzekerd|volgehouden|laten weten){mid}(?:gebruik\w*|{box}|eigenaar|houder|van (?:haar|hem)) ! {wrong} ! {cond} ! {gone} ! (?:juiste|correcte) {addr} (?:door|is)",
            r"(?:fout|vergissing|misverstand|verwisseling|typefout) .{0,20}(?:is|lijkt|zijn|achten) .{0,20}(?:uitgesloten|onmogelijk|onwaarschijnlijk|niet aan de orde)|(?:geen sprake van|sluiten) (?:een )?(?:fout|vergissing|verwisseling)(?: .{0,10}uit)?",
            r"(?:beschouwen|gaan (?:er )?\s?van ?uit|gaan er(?:van| dan ook| dus)|houden het erop|nemen aan|achten|menen|besluiten|concluderen){mid}(?:{box}|gegevens|opgave){mid}(?:juist|correct|kloppen|klopt|geldig|in orde)\b ! {wrong} ! (?:hopen|hoop) ! {gone}",
            r"(?:het (?:gaat|betreft)|gaat het|dit is|het is) .{0,25}(?:om |wel degelijk |echt )*(?:haar|zijn|hun|diens) (?:eigen )?(?:{box}|adres|mailbox)\b ! {wrong} ! {cond}",
            r"{they} .. (?:gaf|geeft|gaven|geven) .{0,40}(?:{addr}|adres|dit) .{0,30}(?:op|door|aan)\b ! {wrong} ! {cond} ! (?:juiste|correcte|goede|ander\w*) ! {gone}",
        ),
        "dispute_referral": (
            r"onderling\w* & (?:op\b|oplos\w*|opgelost|losse\w*|regel\w*|geregeld|uit\b|uitkomen|uitvecht\w*|uitklaren|uitpraten|afsprek\w*|afspreken|overleg\w*|bespre\w+"
            r"|afhandel\w*|uitmaken|afstemmen|klaren|akkoord|schikk\w*|vergelijk|beslecht\w*|geschil\w*|eens\b)",
            r"(?:zelf|zelve|rechtstreeks|direct|persoonlijk|samen){mid}(?:met|tegen|bij){mid}(?:{cust}|tegenpartij|andere partij|wederpartij|houder|eigenaar|domein\w*|elkaar"
            r"|derde\b){mid}(?:op\b|oplos\w*|op te lossen|opnemen|op te nemen|regel\w*|te regelen|afsprek\w*|af te spreken|overleg\w*|bespre\w+|uitzoek\w*|uit te zoeken|uitvecht\w*"
            r"|uitklaren|klaren|afstem\w*|af te stemmen|uitkom\w*|uit te komen|schikk\w*|treden|uit te maken|uitmaken|aan te spreken|aanspreken|wenden)",
            r"(?:met|tegen){near}(?:{cust}|houder|eigenaar|elkaar|tegenpartij|wederpartij|andere partij){near}(?:zelf |zelve )?(?:(?:rechtstreeks|direct|persoonlijk) )?(?:op te lossen|op te nemen"
            r"|af te spreken|te regelen|uit te maken|uit te zoeken|uit te klaren|uit te vechten|te bespreken|te overleggen|oplossen|uitmaken|uitvechten|uitzoeken|regelen|te schikken)"
            r" ! (?:wij|we|ik) (?:zullen|gaan|hebben|ga|zal|heb)",
            r"(?:dient|moet|moeten|mag|kunt|kan|raden|adviseren|verwijzen|vragen|verzoeken){near}(?:u|je){mid}(?:contact op\w*|wenden|te richten|richten|aankloppen|verhaal){near}(?:met|tot|bij|aan)"
            r"{near}(?:{cust}|domein\w*|provider\w*|registrar|hosting\w*|houder|internetaanbieder|mailprovider|e-?mailprovider|eigenaar) ! klantenservice ! klantendienst",
            r"(?:contact|wend\w*|richt\w*|klop\w*|neem|verwij\w+|terecht|kwestie|aankaarten|melden|vraag|vragen|moet u|moet je|best){mid}(?:met|tot|bij|aan|naar){near}(?:uw|je|de|een|het|die|of) (?:\w+ )?(?:\w*provider|registrar|host\w*|internetaanbieder|mailprovider|e-?mailprovider"
            r"|domein\w*|e-?maildienst|isp|sidn|dns belgium|beheerder van (?:het|uw) domein|houder van (?:het|uw) (?:domein|adres))",
            r"(?:prive-?(?:kwestie|zaak|zaken|aangelegenheid|geschil|conflict)|civiel\w*|burgerlijke? (?:rechter|rechtbank|zaak|kwestie)|civielrechtelijk\w*|privaatrechtelijk\w*"
            r"|vrederechter|in der minne|kwestie tussen|zaak tussen|aangelegenheid tussen|geschil tussen|tussen u en|tussen jullie|tussen (?:beide )?partijen|tussen jou en)",
            r"(?:(?:wij|we|ons) .{0,30}geen partij\b|geen partij in|partij kiezen|geen scheidsrechter|geen arbiter|bemiddelen|buiten (?:onze|ons) (?:bevoegdheid|verantwoordelijkheid|invloed)|mengen (?:wij |we )?ons"
            r"|bemoeien (?:wij |we )?ons|ons (?:hier |er |daar )?(?:niet|buiten){near}(?:mengen|bemoeien|houden)|in deze discussie|(?:blijven|blijf|houden|hou|staan|sta){near}(?:hier|er|daar)\s?buiten|(?:blijven|houden|houd|hou){near}(?:ons|me|mij){near}(?:buiten|afzijdig)|afzijdig|uitspraak te doen|geen uitspraak over|geen oordeel|geen standpunt)",
            r"(?:niet aan ons|niet onze taak|niet onze rol|niet onze zaak|niet tot onze taak|niet op onze weg|niet in positie|kunnen|kan|mogen|wij){mid}(?:niet|geen){mid}(?:beoordelen|oordelen"
            r"|vaststellen|uitmaken|bepalen|nagaan|beslissen|achterhalen|verifieren){mid}(?:wie|van wie|aan wie|wiens|eigenaar|rechtmatig|gelijk|toebehoort|eigendom)",
            r"(?:niet aan ons|niet onze taak|niet onze rol|niet tot onze taak|niet op onze weg)\b|(?:beoordelen|oordelen|vaststellen|uitmaken|bepalen|nagaan|beslissen){near}(?:niet|geen){near}(?:van wie|aan wie|wie"
            r" (?:de )?(?:eigenaar|rechthebbende|gelijk))|(?:van wie|aan wie|wie){mid}(?:kunnen|kan|mogen){near}(?:niet|geen){near}(?:beoordelen|vaststellen|uitmaken|bepalen|nagaan|beslissen)",
            r"(?:voorleggen|voor te leggen|leg\w*|stap\w*|wend\w*){mid}(?:rechter|rechtbank|geschillencommissie|vrederecht\w+|rechtsinstantie) & (?:u|uw|je|partijen|geschil)\b ! (?:wij|we) (?:zullen|gaan|stappen)",
            r"(?:los|regel|bespreek|maak|zoek|vecht|neem|praat) (?:dit|het|dat|u dit|u dat|deze kwestie|contact)\b{mid}(?:met|tussen){mid}(?:elkaar|{cust}|houder|eigenaar|jullie)"
            r"{mid}(?:op|uit|af)?\b ! (?:wij|we) ! (?:medewerk|collega|afdeling|ons\b)",
            r"(?:zelf (?:uit\w*|oplos\w*|op te lossen|uit te zoeken|uit te vechten|te regelen|regelen|afspreken|af te spreken)|buiten ons om|in onderling overleg|zelf samen|(?:samen|gezamenlijk|beiden|met elkaar|met z\'n tweeen|beide partijen){mid}(?:uit te komen|uitkomen|eruit\b|uit komen|op te lossen|oplossen|tot een (?:oplossing|akkoord|vergelijk)|overeenstemming)|van mening verschil\w+)"
            r" ! (?:wij|we|ik){near}zelf ! account ! portaal ! app\b ! mijn",
            r"(?:geschil\w*|betwisting\w*|discussie\w*|conflict\w*|eigendomskwestie\w*|meningsverschil\w*|onenigheid) .. (?:beslissen|beslist|oordelen|bemoeien|mengen|tussenkomen|tussenbeide|behandelen|uitspraak|partij|buiten|bevoegd|zelf|rechter|rechtbank|partijen|onderling)\b",
            r"(?:daarvoor|hiervoor|daartoe){mid}(?:rechtbank\w*|rechter\w*|vrederechter\w*|gerecht)\b|(?:tussenpersoon|bemiddelaar|scheidsrechter|doorgeefluik|arbiter|politieagent){mid}(?:spelen|zijn|optreden|fungeren)|(?:fungeren|optreden|spelen){mid}(?:tussenpersoon|bemiddelaar|scheidsrechter|doorgeefluik)",
            r"^\W*(?:[\w']+\W+){0,2}?(?:praat|spreek|overleg|bespreek|bel|vraag (?:het|dit|dat|er)|regel|schik|stem|neem|ga)\b{mid}(?:met|bij|aan) .{0,15}(?:{cust}|eigenaar\w*|houder\b|degene die|diegene die|persoon die) ! (?:wij|we|ik)\b.{0,10}(?:praten|spreken|overleg|bel|vraag) ! klantenservice ! {have}",
            r"(?:gelieve|verzoeken|vragen|raden|adviseren|dient|dienen|moet|kunt|verwijzen|richten|wenden|aanspreken|aan te spreken){mid}(?:met|tot|aan|naar|bij) .{0,20}(?:{cust}|huurder|eigenaar\w*|degene die|diegene die|persoon die|tegenpartij|andere partij|houder)\b .. (?:te bespreken|bespreken|overleggen|te overleggen|op te nemen|opnemen|te richten|richten|te regelen|regelen|heeft opgegeven|opgaf|gebruikt|verstrekt\w*|wenden|te wenden|uit te klaren|te klaren|af te handelen) ! (?:wij|we) (?:zullen|gaan|hebben) ! klantenservice ! wijziging door",
            r"(?:aanspra\w+|vorderingen?|claims?|klachten hierover|bezwaren?) .{0,40}(?:richten|gericht|wenden|kenbaar|indienen) .{0,20}(?:aan|tot|bij|tegen) .{0,20}(?:degene|diegene|persoon|{cust}|houder)",
            r"(?:onder|met) (?:elkaar|mekaar) .. (?:uit|klaren|regelen|oplossen|op te lossen|uitmaken|uit te maken|afspreken|bespreken|te bespreken|uitvechten)\b|(?:iets|zaak|kwestie|aangelegenheid|probleem|verhaal) (?:tussen|van) (?:u|jullie|jou|beide\w*|partijen|de betrokkenen)\b|(?:kom|komt|komen) (?:er|u er|jullie er|daar) .{0,20}(?:samen|onderling|zelf) .{0,10}uit",
            r"(?:niet|geen) .{0,40}(?:bevoegd|bevoegdheid|taak|rol|toe\b) .. (?:wie|geschil|eigend\w*|toebehoor\w*|toekomt|rechthebbende)|(?:komt|komen) ons niet toe .{0,60}(?:wie|te bepalen|te beoordelen|te oordelen)|(?:niet aan ons|niet onze taak)\b.{0,60}(?:wie|bepalen|oordelen|beoordelen|uitmaken)",
            r"(?:rechter|rechtbank\w*|gerecht\w*|vrederechter|rechtsgang) .{0,40}(?:wenden|stappen|voorleggen|voor te leggen|terecht|aanhangig|beslissen|uitmaken|vragen) & (?:u|uw|je|partijen|betrokkenen|men)\b ! (?:wij|we) (?:zullen|gaan|stappen|zien)",
            r"(?:baseren|baseert|steunen|varen|voortgaan|gaan voort|gaan uit) .{0,20}(?:ons|wij|we)? ?.{0,20}op (?:de|het|wat) .{0,40}(?:contract|klant|huurder|{cust}|opgegeven|opgeeft) .. (?:onderling|zelf|samen|elkaar)",
        ),
        "refusal": (
            r"(?:kunnen|kan|mogen|mag|willen|wil|zullen|zal|gaan|ga|hoeven)\b{near}(?:niet|geen|niets|onmogelijk)\b(?! (?:alleen|anders dan)) .. (?:{removing}|doorsturen|doorgeven|doorzetten|door te\b|voldoen"
            r"|honoreren|inwilligen|ingaan|tegemoet|uitvoeren|doen\b|doorvoeren|betekenen|ondernemen|toepassen|gehoor|opvolgen|overdragen|meewerken|aanbrengen|gevolg|veranderen|afsluiten"
            r"|verwijderd|gewijzigd|aangepast|gecorrigeerd|geblokkeerd|gewist|doorgestuurd|tegenhouden|voorkomen|helpen)"
            r" ! (?:per|via) (?:e-?mail|mail|dit kanaal|deze weg) ! hier\w* (?:niet )?mee helpen ! {fixing} (?:van|in) uw (?:bestelling|boeking)",
            r"(?:niet|geen|niets)\b{mid}(?:kunnen|kan|mogen|mag|willen|zullen)\b{mid}(?:{removing}|doorsturen|doorgeven|doorzetten|voldoen|honoreren|inwilligen|ingaan|uitvoeren|doorvoeren|meewerken|aanbrengen)"
            r" ! (?:per|via) (?:e-?mail|mail|dit kanaal|deze weg)",
            r"(?:alleen|enkel|uitsluitend|slechts|louter|enige)\b{mid}(?:{cust}|houder|eigenaar)\b{mid}(?:zelf|kan|mag|kunnen|mogen|die|wijzig\w*|aanpass\w*|verwijder\w*|verzoek|doorgeven|gerechtigd|bevoegd"
            r"|gemachtigd|worden|vragen) ! (?:vestiging|bestemd)",
            r"(?:kan|kunnen|mag|mogen|moet|moeten|dient|dienen|wordt|worden|doen|nemen|voeren|aanvaarden|accepteren|verwerken)\b{mid}(?:alleen|enkel|uitsluitend|slechts|zelf)\b{mid}(?:{cust}|houder|eigenaar)",
            r"{cust}{near}(?:kan|mag|moet|dient|zal){mid}zelf{mid}(?:{removing}|doorgeven|door te geven|melden|vragen|aan te geven|verzoeken|wijzig\w*|contact|aanvragen|in te dienen)",
            r"(?:niet|geen)\b{near}(?:bevoegd\b|gemachtigd|geautoriseerd|gerechtigd|in staat|toegestaan|toegelaten|van plan|voornemens|verplicht|bereid|genegen|gehouden) ! (?:informatie|inlichtingen|mededeling\w*|uitspra\w+) ! (?:per|via) (?:e-?mail|mail) ! openen ! uitsluitend bestemd",
            r"(?:niet mogelijk|onmogelijk|geen mogelijkheid|niet haalbaar) .. (?:{removing}|door te (?:sturen|geven)|{addr}|verzoek|wijzig\w*|verwijder\w*|zonder) ! (?:per|via|langs) (?:e-?mail|mail|deze weg|dit kanaal|telefon)",
            r"(?:wijzen|wijs|wees|wezen){mid}\baf\b|afgewezen|geweigerd|(?:wij|we|ik) weiger\w*|(?:niet|geenszins) (?:ingewilligd|gehonoreerd|gehonoreert|toegekend|ontvankelijk)|onontvankelijk|ongegrond|geen gehoor (?:te )?(?:geven|gegeven)|aan{mid}geen gehoor"
            r"|geen gevolg (?:aan|gegeven|geven|gegeven worden)|niet op in\b|geen medewerking",
            r"(?:geen|niet voldoende|onvoldoende){near}(?:aanleiding|reden|grond\w*|noodzaak|basis|bezwaar gezien){mid}(?:{removing}|om\b|voor\b|tot\b|te\b) ! (?:zorgen|ongerust|paniek)",
            r"(?:zien|zie){mid}(?:af van|ervan af|geen|niet){mid}(?:{removing}|wijzig\w*|actie|mogelijkheid|aanleiding|reden)|afgezien van (?:verwijder|wijzig|aanpass)\w*",
            r"(?:verzoek|vraag|eis){mid}(?:niet|geen){mid}(?:voldoen|honoreren|inwilligen|ingaan|ingewilligd|gehonoreerd|voldaan|uitvoeren|uitgevoerd|gevolg|in behandeling (?:nemen|genomen)|verwerken|verwerkt)"
            r" ! (?:per|via) (?:e-?mail|mail) ! zonder",
            r"{addr}{mid}(?:blijft|blijven){mid}(?:gehandhaafd|staan|ongewijzigd|bestaan|geregistreerd|in (?:ons|het|onze)|gekoppeld|actief|behouden|opgeslagen|zoals|bewaard|van kracht) ! niet ! log ! ticket",
            r"(?:handhaven|handhaaf|behouden|laten|laat){mid}(?:{addr}|registratie|gegevens){mid}(?:staan|ongewijzigd|ongemoeid|in (?:ons|het)|\.|$) ! weten",
            r"zonder{near}(?:toestemming|machtiging|akkoord|instemming|opdracht|verzoek|volmacht|goedkeuring|uitdrukkelijk\w*){mid}(?:niet|geen|niets)|(?:niet|geen|niets){mid}zonder{mid}(?:toestemming|machtiging|akkoord"
            r"|instemming|opdracht|volmacht|goedkeuring|medeweten)",
            r"(?:voeren|brengen|nemen|doen|aanvaarden|accepteren|sturen|geven|passen|wijzigen|verwijderen){mid}(?:geen|niet|nooit){mid}(?:wijziging\w*|aanpassing\w*|verzoek\w*|opdracht\w*|mutatie\w*|door\b|aan\b){mid}(?:door|aan|van derden|derden"
            r"|onbekenden|niet-klanten|uit|in|op verzoek)",
            r"(?:van|door|op verzoek van|namens) derden{mid}(?:niet|geen|nooit)|(?:niet|geen|nooit){mid}(?:van|door|op verzoek van|namens) derden|(?:u|je) (?:bent|staat) (?:hier |bij ons )?(?:niet|geen){near}(?:de )?(?:houder|contractant|contractspartij"
            r"|rekeninghouder|accounthouder|eigenaar van (?:het|de) account|polishouder|verzekeringnemer|huurder|titularis|lid|rechthebbende)",
            r"(?:niets|weinig){mid}(?:voor u |voor je |hieraan |eraan |aan )?.{0,20}(?:doen|betekenen|veranderen|ondernemen|wijzigen)\b|handen gebonden|handen zijn gebonden|staan machteloos|buiten onze macht|kan ik u niet verder helpen"
            r"|kunnen (?:wij |we )?u (?:hierbij |hiermee |hierin |helaas )*niet (?:verder )?(?:helpen|van dienst)|niet voor ons|ligt niet bij ons",
            r"(?:ondernemen|nemen){near}(?:geen|niet){near}(?:actie|stappen|verdere)|(?:hier|daar)(?:aan|mee|toe){near}(?:kunnen|kan|gaan|willen){near}(?:niet|geen)|sturen{mid}(?:niet|geen){near}door\b|(?:wordt|worden){near}niet (?:doorgestuurd"
            r"|doorgegeven|overgedragen|verwijderd|gewijzigd|aangepast)",
            r"(?:wij|we|ik) (?:veranderen|verander|wijzigen|wijzig|verwijderen|verwijder|wissen|wis|schrappen|schrap|blokkeren|corrigeren|doen|doe|ondernemen|zien)\b.{0,50}(?:niet|niets|niks|geen)\b ! informatie ! mededeling\w* ! afmeld\w* ! uitspra\w+ ! terug",
            r"(?:{addr}|gegevens|registratie|dossier|fiche){mid}(?:ongewijzigd|onveranderd|ongemoeid|gehandhaafd)|(?:blijft|blijven) .{0,40}(?:{addr}|gegevens|registratie) .{0,40}(?:ongewijzigd|onveranderd|staan|bestaan|gehandhaafd|behouden|in ons)|(?:ongewijzigd|onveranderd|ongemoeid) (?:laten|blijven)",
            r"(?:bij gebrek aan|bij ontstentenis van|zonder|in afwezigheid van) .{0,25}(?:instructie|opdracht|toestemming|akkoord|verzoek|bericht|mandaat|volmacht|instemming|vraag) .{0,15}van .{0,30}(?:{cust}|titularis|houder|hem|haar)\b",
            r"(?:dat|dit|het) (?:gaat|kan|mag|lukt|doen (?:wij|we)|doe ik) .{0,20}niet\b .{0,30}(?:zomaar|zo maar|zonder|zo |mogelijk|voor u|$|[.,!])|(?:niet aan de orde|daar beginnen (?:wij|we) niet aan|geen sprake van zijn)|(?:niet|geen) (?:zomaar|zo maar|zonder meer)\b.{0,60}(?:{removing}|gegevens|adres|klant)",
            r"(?:negeer|negeren|te negeren|blokkeer|blokkeren|te blokkeren|als spam|als ongewenst|prullen\w*|spamfilter|ongeopend|gewoon weggooien|gewoon verwijderen){mid}(?:mails?|e-?mails?|berichten|afzender|ze\b|deze|markeren|aanmerken|zelf)|(?:mails?|e-?mails?|berichten|afzender|ze\b){mid}(?:gewoon |zelf )(?:negeren|te negeren|blokkeren|te blokkeren|verwijderen|weggooien|wissen|wegdoen) ! {have} ! bevestig\w*",
            r"(?:bewaartermijn|bewaarplicht|wettelijk verplicht .{0,30}bewaren|wettelijke verplichting|noodzakelijk voor de uitvoering|nodig .{0,20}voor de uitvoering|uitvoering van de overeenkomst){mid}(?:niet|geen|nog|loopt|verstreken|verlopen|vereist|daarom|bewaren|verwijder\w*)? & (?:niet|geen|bewaren|blijft|blijven|nodig)",
            r"(?:verzoek|vraag|aanvraag|klacht|bezwaar) .{0,40}(?:negatief|afwijzend|ongunstig) .{0,20}(?:beoordeeld|beslist|beantwoord|beschikt|advies)|(?:beslissing|besluit|standpunt) .{0,20}(?:is|blijft) .{0,15}(?:definitief|ongewijzigd|onherroepelijk|gehandhaafd)|(?:verzoek|vraag|aanvraag) .{0,60}niet .{0,20}(?:aanvaard|aanvaarden|ingewilligd|inwilligen|honoreren|gehonoreerd|toegestaan|toestaan|aannemen|aangenomen|ontvankelijk|goedgekeurd|toegekend)",
            r"(?:pas|eerst|enkel|alleen|slechts|uitsluitend) .{0,40}(?:als|wanneer|zodra|nadat|indien|op|na) .{0,30}(?:{cust}|hij|zij|betrokkene) .{0,60}(?:zelf|vraagt|vragen|meldt|verzoekt|verzoek|doorgeeft|bezorgt|opdracht|akkoord|toestemming|instemt|aangeeft|laat weten|contact)",
            r"(?:laat|laten) (?:ik|wij|we|het|dit|alles|dat)\b .{0,25}(?:zo\b|zoals het is|staan|ongewijzigd|gewoon staan|rusten|hierbij) ! weten ! {have} ! {removing}|kom (?:ik )?niet aan .{0,25}(?:gegevens|dossier|account)|(?:raken|raak|komen) .{0,20}niet aan .{0,20}gegevens",
            r"(?:verwijder\w*|wijzig\w*|aanpass\w*|correctie|wijziging) .{0,60}(?:alleen|enkel|uitsluitend|slechts) .{0,20}(?:door|via|op verzoek|op vraag|na akkoord) .{0,30}(?:{cust}|houder|eigenaar|titularis|club|contractant)",
        ),
        "no_info_privacy": (
            r"(?:vanwege|in verband met|om|wegens|gezien|gelet op|i\.?v\.?m\.?|uit|omwille van|uit oogpunt van|op grond van|krachtens|conform|door|vanuit|met het oog op|volgens|ingevolge|ter bescherming van|omtrent|uit hoofde van"
            r"|rekening houdend met){mid}(?:privacy\w*|avg|gdpr|gegevensbescherming\w*|wetgeving|discretie|vertrouwelijk\w*|persoonsgegevens|privacyredenen|veiligheidsredenen)\b.{0,90}(?:niet|geen|nooit|niets|noch|onmogelijk)\b(?! alleen)",
            r"(?:niet|geen|niets|nooit|niks)\b .. (?:vanwege|in verband met|om|wegens|gezien|gelet op|i\.?v\.?m\.?|uit|omwille van|op grond van|krachtens|conform|door|ter bescherming van){near}(?:privacy\w*|avg|gdpr|gegevensbescherming\w*"
            r"|discretie|vertrouwelijk\w*|privacyredenen)",
            r"(?:privacy\w*|avg|gdpr|gegevensbescherming\w*|wet|wetgeving){mid}(?:verbied\w*|staat{near}niet toe|laat{near}niet toe|verhinder\w*|beletten?|belet|weerhoud\w*|toelaat|toestaat|in de weg|verplicht ons{mid}(?:geen|niet))",
            r"(?:beroepsgeheim|medisch geheim|bankgeheim|zwijgplicht|geheimhoudingsplicht|geheimhouding\b|discretieplicht|geheimplicht|ambtsgeheim|briefgeheim|vertrouwelijkheidsplicht|vertrouwelijk behandeld) ! verklaring ! overeenkomst",
            r"(?:noch|niet|kunnen|mogen|mag|kan){mid}(?:bevestigen|bevestigd){near}(?:noch|of|en ook niet|en evenmin|evenmin){near}(?:ontken\w*|weerleg\w*|ontkracht\w*)|bevestigen noch ontkennen|ontkennen noch bevestigen",
            r"(?:geen|niet|niets|niks){near}(?:verdere |nadere |inhoudelijke |enkele |specifieke |meer )*(?:mededelingen|mededeling|inlichtingen|informatie|uitspraken|details|uitleg|toelichting|gegevens|uitsluitsel|terugkoppeling|info)\b{mid}(?:over"
            r"|aan|geven|verstrekken|delen|doen|verschaffen|verstrekt|gegeven|gedeeld|meedelen|vrijgeven) ! contact ! (?:uw|je) bestelling ! nieuw ! ontvangen ! wachtwoord ! nooit ! gevonden ! vinden ! vragen",
            r"(?:mogen|mag|kunnen|kan|delen|geven|verstrekken|doen){mid}(?:niet|geen|niets|niks){mid}(?:meedelen|mededelen|vertellen|delen|zeggen|vrijgeven|verstrekken|bekendmaken|communiceren|uitlaten|uitweiden|ingaan|over (?:andere|onze) (?:klant|patient|lid|leden"
            r"|gast|huurder|clien)\w*|met derden|aan derden) ! (?:verzoek|bestelling|wachtwoord) ! ingaan op (?:uw|dit) verzoek",
            r"(?:over|omtrent|inzake|aan|met betrekking tot) .{0,50}(?:geven|verstrekken|doen|delen|praten|spreken|geef|verstrek|kan|kunnen|mag|mogen) .{0,40}(?:geen|niets|niks|niet) .{0,30}(?:inlichtingen|informatie|mededeling\w*|uitspra\w+|gegevens|uitleg|zeggen|praten|spreken|vertellen|meedelen|mededelen|kwijt|uitlaten|toelicht\w*)",
            r"(?:mag|mogen|kan|kunnen|ga|gaan)\b .{0,20}(?:niet|niets|geen|niks) .{0,15}over .{0,40}(?:praten|spreken|zeggen|vertellen|uitweiden|kwijt|meedelen|loslaten|uitlaten|communiceren)|(?:vertrouwelijkheid|geheimhouding|discretie|privacy) .{0,30}(?:verplicht|gebonden|gehouden|respecteren|bewaken|beschermen|waarborgen) .{0,60}(?:niet|geen|niets)|(?:gebonden|gehouden) (?:aan|door|tot) .{0,25}(?:geheim\w*|discretie|privacy\w*|vertrouwelijk\w*|zwijgplicht)",
            r"(?:gegevens|dossiers?|informatie|relaties?) van .{0,30}{cust} .{0,30}(?:vertrouwelijk|strikt|geheim|beschermd|prive)|(?:vertrouwelijk|strikt vertrouwelijk|geheim) .{0,20}(?:behandeld|karakter|informatie|gegevens)\b|niet bevoegd .. (?:informatie|inlichtingen|mededeling\w*|uitspra\w+)",
        ),
        "asks_phone": (
            r"(?:{ask}) .. (?:telefoonnummer\w*|gsm-?nummer|gsm\b|mobiele?\s?nummer|mobiel nummer|06-?nummer|belnummer|telefonisch nummer|nummer waarop|telefoon nummer|tel\.?\s?nr|tel\.?\s?nummer)",
            r"(?:telefoonnummer\w*|gsm-?nummer|mobiele?\s?nummer|mobiel nummer|06-?nummer|nummer waarop|tel\.?\s?nr){mid}(?:doorgeven|geven|mailen|sturen|laten weten|achterlaten|delen|bezorgen|doormailen|door te geven|te bereiken|bereiken|bereikbaar|nodig|ontbreekt"
            r"|mag ik|bellen|bent|[^?]{0,60}\?) ! (?:wij|we) zijn{near}bereikbaar ! ons telefoonnummer ! vragen",
            r"(?:op|onder) welk{near}(?:telefoon\w*|gsm\w*|nummer|mobiel\w*)|wat is (?:uw|je|jouw){near}(?:telefoon|gsm|mobiel|nummer)\w* ! (?:klant|order|bestel|polis|dossier|lid)nummer",
            r"(?:kunt u|kan u|kun je|wilt u|gelieve|zou u|wil je|verzoek\w*|vragen (?:wij |we )?u|belt u|bel je|u kunt|u kan|je kunt|dient u|dien je|moet u|raden u aan|is het handig\w*|best|liefst|het makkelijkst|het snelst|makkelijker|handiger|sneller)"
            r"\b.{0,60}(?:ons|even|mij|me|dan|telefonisch|contact|op te|te)\b.{0,40}(?:bellen|belt|bel\b|opbellen|terugbellen|terug te bellen|telefonisch|per telefoon|telefoontje) ! (?:heeft u|hebt u|bij|voor) (?:\w+ ){0,3}vragen ! spoed ! dringend ! afwezig",
            r"(?:belt u|bel je|bel|telefoneer|contacteer|neem) (?:u |je )?(?:ons|mij|me|even|dan|a\.?u\.?b\.?|svp|ajb|met ons|naar|op het|op nummer|onze|de|telefonisch|contact){mid}(?:op\b|via|met|nummer|tijdens|tussen|klantenservice|telefonisch|\d{3,}|balie|terug)"
            r" & (?:bel\w*|telefo\w+) ! gerust ! vragen ! spoed ! dringend ! 112 ! afwezig ! nood",
            r"(?:geprobeerd|trachtten|probeerden|probeerde|getracht|tevergeefs|vergeefs|meermaals|meerdere keren|zonder succes|geen gehoor|niet bereikt|niet kunnen bereiken|niet te pakken){mid}(?:bel\w*|telefonisch\w*|telefoon\w*|bereik\w*|gebeld)"
            r" ! (?:klant|mevrouw|patient|de heer|clien\w+|huurder){near}(?:te bereiken|te bellen|telefonisch|gebeld)",
            r"(?:gebeld|opgebeld|telefonisch|gebelt){mid}(?:geen gehoor|niet (?:opgenomen|bereikt|thuis|aanwezig)|tevergeefs|zonder (?:succes|resultaat)|kregen geen|kreeg geen|voicemail|geprobeerd te bereiken)",
            r"(?:wanneer|hoe laat|welk moment|welke dag|tijdstip|op welke momenten){mid}(?:bellen|telefonisch|opbellen|terugbellen|telefoneren|aan de lijn)|(?:wij|we|ik){near}(?:bel|bellen|telefoneren) (?:u|je){near}(?:graag|even|terug|op|morgen|vandaag)"
            r"|(?:ik|wij|we) (?:zou|zouden|wil|willen) (?:u|je){near}(?:bellen|opbellen|telefonisch (?:spreken|contact))",
            r"(?:telefonisch|per telefoon|via de telefoon|aan de telefoon|over de telefoon|mondeling){mid}(?:bespreken|te bespreken|doornemen|door te nemen|toelichten|overleggen|overleg|af te stemmen|afstemmen|afhandelen|te behandelen|verder te helpen|helpen|regelen"
            r"|contact met (?:u|ons)|contact op|op te nemen|opnemen|melden|te melden|door te geven|doorgeven|oplossen|gesprek|uitleggen) ! vragen ! {cust} ! (?:niet|geen){near}telefonisch ! afwezig ! spoed",
            r"(?:terugbelverzoek|belafspraak|bel-me-terug|terugbelafspraak|belverzoek)|(?:u|je) (?:mag|kan|kunt) (?:ons|mij|me){mid}(?:bellen|telefoneren|opbellen) ! vragen ! spoed ! dringend"
            r"|(?:neem\w*|nemen|opnemen|op te nemen){mid}telefonisch{near}contact|telefonisch contact{near}(?:op|met ons)",
            r"(?:kan|kunnen|zullen|mag|mogen|lukt|is) .{0,30}(?:even|snel|ook|niet|beter|misschien) .{0,20}(?:telefonisch|per telefoon|via de telefoon|bellen|aan de lijn) .{0,30}\?|(?:gooi|geef|stuur|mail|app|drop|laat) .{0,30}(?:een|je|uw|even|maar) .{0,15}nummer(?:tje)? .{0,15}(?:door|achter|op|mee|maar|even|$|[.!])",
            r"(?:kan|mag) (?:ik|iemand) (?:u|je) .{0,30}(?:bellen|opbellen|telefonisch|terugbellen|aan de telefoon)|(?:hoe|waar|wanneer) .{0,20}(?:kan|kunnen|mag) .{0,20}(?:u|je) .{0,20}(?:telefonisch|bellen|bereiken)|(?:uw|je|een) nummer .{0,20}(?:waarop|waar) .{0,20}bereik\w*",
            r"(?:kunt u|kan u|kun je|kan je|wilt u|wil je|zou u|zou je|gelieve|mag ik u vragen)\b .{0,40}(?:bellen|telefoneren|opbellen|terugbellen)\b ! {quest} ! spoed ! dringend|^\W*(?:bel|telefoneer) (?:me|mij|ons|even|gerust|eens)\b ! {quest}|bel (?:me|mij|ons|even|eens)\b .{0,20}(?:op\b|wanneer|als|\d) ! {quest} ! spoed|(?:huidige?|actuele?) (?:telefoon\w*|nummer|gsm\w*)|telefonisch gaat .{0,20}(?:sneller|makkelijker|beter|vlotter)",
        ),
        "asks_id": (
            r"(?:{ask}) .. (?:klantnummer|klantennummer|klant\s?nr|lidnummer|lidmaatschapsnummer|polisnummer|relatienummer|rekeningnummer waar|patientnummer|patientennummer|contractnummer|debiteurnummer|accountnummer|geboortedatum|geboorte\s?datum"
            r"|bsn\b|burgerservicenummer|rijksregisternummer|legitimatie\w*|identiteit\w*|paspoort\w*|rijbewijs|id-?kaart|id-?bewijs|eid\b|postcode en huisnummer|identificatie\w*|uittreksel|ondernemingsnummer|kvk-?\w*|btw-?nummer|huurdersnummer|registratienummer"
            r"|verzekeringsnummer|aansluitingsnummer|studentnummer|volledige naam|adres en geboorte|naam,? (?:adres|geboorte)|klantcode|klant-?id|naw-?gegevens|personalia)",
            r"(?:klantnummer|klantennummer|lidnummer|polisnummer|relatienummer|contractnummer|geboortedatum|legitimatiebewijs|identiteitsbewijs|identiteitskaart|paspoort|rijbewijs|id-?kaart|id-?bewijs|bsn\b|rijksregisternummer|accountnummer|naw-?gegevens)"
            r" .. (?:doorgeven|geven|mailen|sturen|laten weten|bezorgen|vermelden|nodig|opgeven|toesturen|overleggen|aanleveren|te sturen|te vermelden|over te leggen|door te geven|opsturen|meesturen|bijvoegen|ontbreekt|[^?]{0,60}\?) ! (?:stuur|deel|geef){near}(?:geen|nooit)",
            r"(?:identiteit|identificeren|identificatie|legitimeren|legitimatie|authenticatie|verificatie|geverifieerd|verifieren|wie u bent|wie je bent) .. (?:vaststellen|vast te stellen|controleren|te controleren|verifieren|te verifieren|bevestigen|nodig|stuur\w*|vragen|verzoeken"
            r"|kopie|aantonen|aan te tonen|bewijzen|nagaan|dien\w*|moet\w*|graag|zeker|weten|eerst|voordat|kunt|kan) ! (?:{cust}){near}(?:identiteit|geidentif) ! autoriseren ! nieuwe inlog",
            r"(?:vaststellen|controleren|verifieren|zeker weten|zeker zijn|nagaan|bevestigen|aantonen|bewijzen|weten){mid}(?:identiteit|wie u bent|wie je bent|dat u (?:daadwerkelijk|werkelijk|echt|inderdaad|wel)|dat u de (?:eigenaar|houder|rechthebbende|gebruiker|beheerder))",
            r"(?:bewijs\w*|bewijsstuk\w*|aantonen|aantoont|toon\w* aan|aan te tonen|aannemelijk|bewijst|bewijzen|staven|gestaafd|document\w*|factuur|verklaring|uittreksel) .. (?:eigenaar|eigendom|houder|domein\w*|van u is|uw adres|u toebehoort|toebehoort|op uw naam|beheerder|bezit"
            r"|rechthebbende|toegang (?:heeft|hebt)|van u zijn|aan u|mailbox) ! {have}{near}(?:wij|we) ! bewijs van betaling",
            r"(?:eigenaar|eigendom|houder|domein\w*|rechthebbende) .. (?:bewij\w*|aantonen|aantoont|aan te tonen|aannemelijk|staven|toon\w* aan|document\w*|uittreksel)|(?:legitimeer|identificeer) (?:u|je|uzelf)|(?:wie|in welke hoedanigheid|namens wie) (?:bent u|ben je|treedt u)"
            r"|(?:kopie|scan|foto) van{near}(?:identiteit\w*|paspoort|rijbewijs|id-?kaart|legitimatie\w*|id-?bewijs|id\b)|(?:wat|wat is|wat zijn){near}(?:klantnummer|geboortedatum|lidnummer|polisnummer|klantennummer)|itsme|idin\b|digid{mid}(?:identif|bevestig|aantonen|legitim)\w*",
            r"(?:wat|welk) (?:is|zijn|was) (?:[\w-]+ )?(?:uw|je|jouw|het) .{0,10}{idnum}|{ask} .. {idnum} ! factuurnummer|{idnum} .{0,60}(?:doorgeven|{give})|(?:uw|je|jouw) {idnum} .{0,15}(?:\?|graag|aub|a\.u\.b|svp|alstublieft)|(?:mag|mogen) .{0,20}(?:uw|je) .{0,10}{idnum}",
            r"(?:upload|uploaden|te uploaden|opladen|oplaadt|laad) .{0,60}(?:identiteit\w*|id\b|id-\w+|paspoort|rijbewijs|legitimatie\w*|document)|(?:document|stuk|bewijs) .{0,30}waaruit .{0,20}(?:blijkt|blijken)|wie bent u\b.{0,20}\?",
        ),
        "asks_portal": (
            r"(?:gebruik\w*|vul\b|vult|vullen|invullen|in te vullen|ingevulde?|te gebruiken|maak\w*|dien\b|dient|indienen|in te dienen|meld\w*|stuur\w*|stel\w*|doorgeven|registreer\w*|aanmeld\w*|loop\w*|ga\b|gaan|gaat|verwijzen|regel\w*|verloopt|verlopen|via|start\w*|klik\w*"
            r"|bezoek\w*|beschikbaar|terecht|open\b|ontvangen|behandeld|verwerkt|verwerken|behandelen|kunt|kan){mid}(?:\w*formulier\w*|(?:\w+)?portaal|\w*portal|helpcent\w+|klantenzone|klantomgeving|\w*loket|zelfbedien\w+|self-?service|chat\b|chatbot|chatfunctie|livechat|webchat"
            r"|app\b|berichtenbox|mijn[- ](?:omgeving|account|profiel|pagina|gegevens|dossier|polissen|zaken)|persoonlijke (?:pagina|omgeving|account)|online (?:omgeving|loket|account|dossier|klantenservice)|website|webpagina|privacycentrum|privacy\s?center)"
            r" ! (?:ik|wij|we) (?:heb|hebben){mid}(?:formulier\w*|systeem){near}(?:aangepast|gewijzigd|ingevuld) ! verklaring ! ondertekend ! enquete ! feedback ! meer informatie ! vindt u ! beoordeling ! privacyverklaring ! {quest} ! track ! {wiped}",
            r"(?:\w*formulier\w*|portaal|\w*portal|klantenzone|e-?loket|chat\b|app\b|mijn[- ](?:omgeving|account|profiel|pagina)){mid}(?:ingericht|https?|www|voorzien|ter beschikking|beschikbaar|speciaal voor|in te vullen|invullen|gebruiken|te gebruiken|in te dienen|indienen|op onze (?:website|site)|op de (?:website|site)|opsturen|te vinden|melden|te melden"
            r"|wijzigen|te wijzigen|aan te passen|aanpassen|doorgeven|door te geven|stellen|regelen|te regelen|verwijderen|te verwijderen|vermeld) ! aangepast ! verklaring ! enquete ! ondertekend",
            r"(?:log|logt|meld|meldt) (?:u |je |eerst |dan |uzelf |jezelf |even |daarvoor |hiervoor )*(?:a\.?u\.?b\.? )?(?:in|aan)\b(?! (?:bij (?:de )?politie|nieuwe)) ! als reactie ! wachtwoord wijzigen ! nieuwe inlog ! afzender",
            r"(?:inloggen|ingelogd|inlogt|in te loggen|aan te melden (?:op|in|bij)|aanmelden (?:op|in|bij) (?:uw|je|mijn|de|ons|het)|login\b|inloggegevens|inlogt|aanloggen) ! nieuwe inlog ! verdacht\w* ! nieuw apparaat ! geslaagd ! deel{near}nooit ! (?:nooit|geen){near}inloggegevens",
            r"(?:zelf|zelve|eigenhandig|eenvoudig|makkelijk){mid}(?:wijzig\w*|aanpass\w*|aan te passen|verwijder\w*|regel\w*|beher\w+|bewerk\w*|opzeggen){mid}(?:online|account|profiel|mijn|app\b|portaal|website|omgeving|instellingen|klantenzone)",
            r"(?:in|via|op|binnen|onder) (?:uw|je|jouw|het|de|onze|ons|mijn) (?:online |persoonlijke |eigen )?(?:account\w*|profiel\w*|mijn-?\w*|omgeving|klantenzone|app\b|portaal|\w*portal|accountinstellingen|instellingen|dashboard){mid}(?:zelf|wijzig\w*|aanpass\w*|aan te passen|verwijder\w*"
            r"|regel\w*|beher\w+|doorgeven|stopzett\w*|annuler\w*|aanvink\w*|uitvink\w*|uitzett\w*) ! {have}{near}(?:wij|we|ik)",
            r"(?:uitsluitend|enkel|alleen|slechts|verplicht|liefst|bij voorkeur){mid}(?:via|per|met|door middel van|langs|in|op){mid}(?:\w*formulier|website|portaal|\w*portal|app\b|chat\b|mijn\b|online|loket|account|klantenzone|site\b)"
            r"|(?:wachtwoord vergeten|maak (?:een |eerst een )?account aan|account aan te maken|nieuw account aanmaken)",
            r"(?:moet|dient|kunt|kun|gelieve|graag|eerst|verzoek\w*|vragen|kan|hoeft)\b{mid}(?:aan te melden|aanmelden|inloggen|in te loggen|registreren|te registreren|een account (?:aan|maken)|een profiel aan) ! {news} ! nieuwe afzender ! {wiped} ! (?:wij|we|ik) (?:zullen|kunnen|gaan) ! mailbox",
            r"(?:via|langs|door middel van|met|in|op) (?:ons|onze|het|de|uw|je|mijn) .{0,15}(?:\w*formulier|\w*portaal|\w*portal|\w*loket|app\b|website|site\b|chat\w*|klantenzone|account|webshop|helpcent\w+|selfservice|zelfservice|online) .{0,40}(?:in te dienen|indienen|ingediend|doorgeven|door te geven|te melden|melden|aan te vragen|aanvragen|te stellen|stellen|te regelen|regelen|wijzigen|te wijzigen|verwijderen|aanpassen) ! {have} ! {quest}",
            r"(?:uitsluitend|enkel|alleen|slechts|verplicht|louter|steeds|altijd) .{0,60}(?:via|per|met|langs|in|op) .{0,30}(?:\w*formulier|website|\w*portaal|\w*portal|\w*loket|app\b|chat\b|online|account|klantenzone|site\b|webshop) ! {cust} zelf",
            r"(?:wijzig|pas|verwijder|beheer|regel|update|geef|vul|dien|meld|controleer|verander|vind|ga)t? (?:u|je) .{0,50}(?:in|via|op|naar|onder) .{0,25}(?:app\b|account|profiel|portaal|\w*portal|klantenzone|mijn \w+|instellingen|website|platform|omgeving|\w*loket)|(?:indienen|ingediend|in te dienen|verlopen|verloopt|behandeld|gesteld|gedaan|melden) .{0,20}(?:via|langs|op|in|met) .{0,25}(?:platform|app\b|portaal|\w*loket|\w*formulier|website|account|omgeving)|gaat u naar .{0,20}(?:klantenzone|account|profiel|portaal|omgeving|mijn)",
        ),
        "asks_details": (
            r"(?:op|aan|naar|van|onder|om|met|in|bij|over) welke?{mid}(?:{addr}|adres|e-?mail\w*|mail\w*|bericht\w*|account|bestelling|order\w*|\w*nummer|\w*datum|dag(?:en)?|zending|pakket|factuur|\w*afzender\w*|klant\w*|patient\w*|persoon|lid\b|huurder\w*|reservering|boeking|brief|dossier|organisatie|afdeling|vestiging"
            r"|winkel|tijdstip|moment|onderwerp|document\w*|\w*gegevens|product\w*|dienst\w*|clien\w*|gast|deelnemer|verzekerde|leerling|student|bewoner|naam|tekst|polis|contract|abonnement|gebeurtenis|periode|data\b|informatie|mailing\w*) ! telefoon\w* ! bereik\w* ! gsm ! bellen",
            r"(?:om |over )?(?:welke?|wat voor){near}(?:\w*datum|dag(?:en)?\b|\w*kenmerk|tijdstip|afdeling|vestiging|filiaal|winkel|onderwerp|afzender|schrijven|e-?mail\w*|mail\w*|bericht\w*|{addr}|\w*gegevens|\w*nummer|klant|patient|bestelling|zending|factuur|brief|documenten|mailing){mid}(?:gaat|betreft|bedoelt|bedoel|heeft u|heb je|hebt u|ontving|ontvangen|ontvangt|kreeg|krijgt|gekregen|is dat|precies|werd|was|waren|[^?]{0,60}\?|stond|staat"
            r"|gestuurd|verstuurd|zijn)",
            r"(?:{ask}) .. (?:doorsturen|door te sturen|doorstuur\w*|toesturen|toe te sturen|toezenden|toemailen|opsturen|sturen\b|te sturen|meesturen|mailen|bezorgen|te bezorgen|forwarden|aanleveren|aan te leveren|bijvoegen|overmaken|overleggen|uploaden|delen)\b"
            r" & (?:e-?mails?\b|mails?\b|mailtje\w*|bericht\w*|kopie\w*|screenshot\w*|screen\b|schermafdruk\w*|schermafbeelding\w*|schermopname|printscreen\w*|header\w*|origine\w+|voorbeeld\w*|bijlage\w*|bestand\w*|afdruk\w*|brief\b|factuur|documenten|voorbeeldmail\w*|ontvangen\b|internetkop\w*|koptekst\w*)"
            r" ! (?:identiteit|legitim|paspoort|id-?kaart|rijbewijs) ! (?:verzoek|vraag|klacht) (?:te |per )?(?:sturen|mailen|richten) (?:aan|naar) ! vernietig\w* ! verwijder\w* ! wissen ! geboortedatum ! uittreksel",
            r"(?:stuur|stuurt|mail|mailt|bezorg|bezorgt|forward|zend|voeg|lever|ontvangen (?:wij|we)|ontvang ik|zien (?:wij|we)){mid}(?:screenshot\w*|schermafdruk\w*|schermafbeelding\w*|printscreen\w*|header\w*|kopie van (?:de|het|die|dat|deze|dit|een)|de (?:bewuste|betreffende|originele|oorspronkelijke|ontvangen)"
            r" (?:e-?mail|mail|bericht)\w*|het (?:bewuste|betreffende|originele|oorspronkelijke|ontvangen) (?:e-?mail|mail|bericht)\w*|voorbeeld\w*|de mail\w*|het bericht|die mail\w*|deze mail\w*|internetkop\w*|eml\b) ! (?:identiteit|legitim|paspoort|id-?kaart|rijbewijs) ! {have} ! (?:aan|naar){near}{at}",
            r"(?:{ask}) .. (?:aangeven|aan te geven|laten weten|te laten weten|doorgeven|door te geven|vermelden|te vermelden|vertellen|mededelen|meedelen|specificeren|te specificeren|verduidelijken|toelichten|preciseren|noemen|bevestigen|melden|opgeven|zeggen|weten|verschaffen|verstrekken|nakijken|mailen|geven){mid}"
            r"(?:welke?\b|wanneer|wie\b|wat\b|hoe\s?veel|hoe vaak|waar\b|om wie|van wie|{addr}|\w*datum|tijdstip|\w*afzender\w*|\w*nummer\b|kenmerk|ordernummer|bestelnummer|ticketnummer|onderwerp|\w*gegevens|details|informatie|of (?:het|u)|sinds|de naam|naam van|exact\w*|precies)"
            r" ! telefoon\w* ! gsm\w* ! klantnummer ! geboortedatum ! (?:verwijderd|vernietigd|gewist) ! bereikbaar ! tevreden\w* ! lidnummer ! polisnummer ! legitim\w* ! identi\w+ ! paspoort",
            r"(?:wanneer|hoe laat|op welke (?:datum|dag(?:en)?|dagen|tijdstip)|sinds wanneer|hoe\s?veel|hoe vaak|hoelang|hoe lang|vanaf wanneer|van wie|door wie|om wie|voor wie|wie\b){near}(?:heeft u|heb je|hebt u|ontving|ontvangt|kreeg|kwam|kwamen|precies|exact|is (?:dat|het|dit|deze)|was|gaat|zijn|krijgt|ontvangen|de mail|het bericht|waren|betreft"
            r"|stuurde|verstuurde|werd\w*|e-?mails|mails|berichten|keer)\b.{0,90}\?",
            r"(?:nadere|meer|verdere|aanvullende|extra|wat meer|enkele|bijkomende|volgende|onderstaande|de volgende|precieze|concrete|specifieke|ontbrekende){near}(?:informatie|\w*gegevens|details|info|inlichtingen|toelichting|vragen|uitleg|zaken){mid}(?:nodig|geven|sturen|verstrekken|bezorgen|aanleveren|doorgeven|ontvangen|beantwoorden|mailen|over"
            r"|delen|:|zodat|om|voor)?(?:$|\W) & (?:nodig|kunt u|kan u|kun je|zou|graag|gelieve|wilt u|ontvang\w*|bezorg\w*|sturen|stuur\w*|geef|geven|verzoek\w*|vragen|behoefte|beantwoord\w*|hebben (?:wij|we)) ! vindt u ! contact ! website ! bezoek ! aanbieding\w* ! (?:mogen|kunnen){mid}(?:geen|niet) ! ontvangt u ! van ons"
            r" ! klantnummer ! (?:ge)?legitim\w* ! identi\w+",
            r"(?:(?:heb|hebben) (?:wij|we|ik)|(?:wij|we|ik) (?:heb|hebben)|benodig\w*|behoeven|nodig){mid}(?:het (?:e-?mail)?adres|{addr}|\w*datum|tijdstip|\w*afzender\w*|ordernummer|bestelnummer|kenmerk|ticketnummer|zaaknummer|factuurnummer|onderwerp|message-?id|header\w*|voorbeeld|de (?:originele )?(?:e-?mail|mail)){mid}(?:nodig|\.|$|om|zodat) & nodig ! niet ! {gone} ! {idnum}"
            r" ! identi\w+ ! legitim\w*",
            r"(?:wat|welk) (?:is|was|waren|zijn) (?:het|de){near}(?:{addr}|adres|\w*datum|tijdstip|afzender\w*|ordernummer|bestelnummer|kenmerk|ticketnummer|factuurnummer|onderwerp|inhoud|zaaknummer|message-?id|mailadres)|wie is de (?:afzender|klant|ontvanger|geadresseerde)|wat (?:stond|staat|stonden) (?:er|daar|hierin){mid}(?:[^?]{0,60}\?|in\b)|(?:heeft u|heb je|hebt u|heb jij|beschikt u){mid}(?:header\w*|screenshot\w*|schermafdruk\w*|voorbeeld\w*|kopie|kenmerk|\w*nummer|meer (?:info\w*|details|gegevens)|\w*datum|mail nog|bericht nog|(?:mail|bericht|factuur) voor (?:mij|ons|me)) ! (?:ontvangen|klant|lid|telefoon)nummer"
            r"|(?:leest|lezen|toegang){near}(?:nog (?:iemand|anderen|andere)|iemand anders|anderen){mid}\?|(?:bedoelt u|bedoel je|over wie|om wie){mid}\?",
            r"(?:onduidelijk|niet duidelijk|begrijp\w* niet|begrijpen niet|snap\w* niet|kunnen{near}niet (?:plaatsen|thuisbrengen|herleiden)){mid}(?:welk|wat|waar|wie|om welke|bedoelt|over)|kunt u (?:dit|uw (?:vraag|melding|verzoek)){near}(?:toelichten|verduidelijken|specificeren|preciseren)",
            r"{ask} .. {item} & {give} ! {idnum} ! telefoon\w* ! gsm\w* ! {gone} ! verwijder\w* ! vernietig\w* ! legitim\w* ! identi\w+ ! paspoort ! bewijs\w* ! domein ! bereik\w* ! portaal ! formulier ! uw verzoek ! {at} ! (?:wij|we|ik) (?:kunnen|kan|mogen|mag) .{0,20}(?:niet|geen) ! wachtwoord ! iban ! rekeningnummer ! code ! postbus ! {cust} zelf ! gelieve .{0,20}(?:te richten|contact) ! contact op ! doorgestuurd",
            r"(?:over|om|op|van|aan|naar|voor|bij|in|uit|met) (?:welke?|wat voor|wiens) [^?]{0,90}\? ! telefoon\w* ! gsm ! bellen ! bereik\w* ! tevreden\w* ! winkelen",
            r"waar (?:gaat|ging|slaat|heeft|hebt|heb|verwijst|doelt) .{0,40}(?:over|het|op|naar) [^?]{0,40}\?|wat (?:bedoelt|bedoel|bedoelde) (?:u|je)|waarover (?:gaat|heeft|heb|schrijft|ging)|(?:niets|niks|weinig) met (?:uw|je|dit) (?:bericht|mail|e-?mail|melding)|(?:kunt|kan|kun) (?:u|je) .{0,30}(?:iets |wat |nader |eens )*(?:concreter|specifieker|duidelijker|preciezer)",
            r"{item} .{0,50}(?:ontbreekt|ontbreken|missen (?:wij|we)|mis ik|ontbrak) ! {idnum}|zonder .{0,20}{item} .{0,40}(?:kunnen|kan) .{0,30}(?:niet|niets) .{0,30}(?:vinden|nagaan|terugvinden|opzoeken|achterhalen|onderzoeken|traceren) ! {idnum}",
        ),
        "ask_hit_address": (
            r"(?:welke?|om welk|wat is|het (?:exacte|precieze|volledige|betreffende|juiste|bewuste|foute|foutieve|getroffen)|betreffende|exacte|uw volledige|desbetreffende|ontvangende|ontvangst|doel|geraakte){near}{addr} ! {addr} (?:van de )?afzender ! afzend\w* ! verzonden vanaf",
            r"{addr}{mid}(?:doorgeven|vermelden|noemen|aangeven|laten weten|opgeven|nodig|gaat|betreft|mailen|waarop|waar(?:op|naar)|in kwestie|ontving|ontvangen|ontvangt) ! afzend\w* ! nieuw ! van ons",
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
            r"(?:sinds wanneer|vanaf wanneer|hoe\s?lang|sedert wanneer|wanneer{near}(?:begonnen|gestart|begon|voor het eerst)|eerste (?:mail|bericht|e-?mail))",
        ),
        "ask_customer_name": (
            r"(?:(?:om|over|van|voor|naar|aan) (?:welke? (?:\w+ )?(?:klant|patient|persoon|lid|huurder|clien|gast|verzekerde|deelnemer|bewoner|student|leerling|gebruiker)\w*|wie\b(?! (?:u|je) bent))|naam{near}(?:klant|patient|persoon|lid|huurder|clien|gast|geadresseerde|ontvanger|betrokkene|verzekerde|deelnemer|erin|vermeld|in de|op de|die|staat)\w*"
            r"|(?:klant|patient|gast|huurder)(?:naam|\w*gegevens|\w*nummer|code)|welke (?:klant|patient|persoon|huurder|naam|naw|gast|clien\w*|verzekerde)\b|wie is de (?:klant|ontvanger|geadresseerde|patient)|op (?:welke )?naam|namen\b|aan wie|(?:achternaam|postcode|geboortedatum|adresgegevens|naam) (?:en|van|staat)|wie (?:staat|wordt){near}(?:vermeld|genoemd|aangeschreven)) ! (?:stuur|geef|vermeld|deel|mail){near}geen\b ! geen (?:\w+)?gegevens",
        ),
        "ask_original": (
            r"(?:doorsturen|doorstuur\w*|door te sturen|toesturen|toe te sturen|toezenden|toemailen|meesturen|forward\w*|doormailen|bijvoegen|uploaden|opsturen|aanleveren)\b & (?:e-?mail\w*|mail\w*|bericht\w*|kopie\w*|origine\w+|bijlage\w*|document\w*|factuur|brief|bestand\w*|die|deze|dit|ze)",
            r"(?:screenshot\w*|screen\s?shot\w*|schermafdruk\w*|schermafbeelding\w*|schermopname|printscreen\w*|print\s?screen\w*|kopie van (?:de|het|die|dat|deze|dit|een)|originele? (?:e-?mail|mail|bericht)|oorspronkelijke? (?:e-?mail|mail|bericht)|inhoud van|voorbeeldmail\w*|foto van|de tekst van|afdruk)",
            r"(?:stuur|mail|bezorg|zend|kunt u|kan u|wilt u|gelieve|graag){mid}(?:(?:de|het|die|dat|deze|dit|een) (?:\w+ )?(?:e-?mails?|mails?|mailtje|bericht\w*)){mid}(?:sturen|te sturen|mailen|bezorgen|forwarden|(?:door|toe|op|mee)\b\W*(?:$|dan\b|zodat\b|naar\b|aan\b|als\b)) ! antwoord op",
        ),
        "ask_other": (
            r"(?:wie (?:leest|heeft|hebben){near}(?:toegang|mailbox|mee)|toegang tot{near}(?:mailbox|postvak|adres)|leest{near}(?:iemand|anderen)|hebt u{mid}(?:gedeeld|doorgestuurd|gelezen|geopend)|heeft u{mid}(?:gedeeld|doorgestuurd|gelezen|geopend|kennisgenomen)|waarom (?:denkt|bent|gebruikt)|hoe (?:komt|bent) u|wat wilt u|wat is de reden)",
        ),
        "asks_deletion_confirmation": (
            r"(?:{ask}|verzoeken|vragen|sommeren|dringen|eisen|rekenen|hopen|verwachten) .. (?:e-?mails?\b|mails?\b|mailtje\w*|bericht\w*|bijlage\w*|document\w*|bestand\w*|gegevens|kopie\w*|inhoud|stukken|informatie|correspondentie|factu\w+|dossier|deze|ze\b|alles|het\b|dit\b|die\b|brief|brieven|post){mid}(?:verwijder\w*|vernietig\w*|wissen|te wissen|wist\b"
            r"|gewist|weg te gooien|weggooi\w*|deleten|te deleten|verscheuren|te schrappen|onmiddellijk te) ! {addr} (?:uit|van|te verwijderen|verwijderen|verwijderd) ! account ! uitschrijf\w* ! uitschrijv\w* ! uit ons ! uit onze ! cookies ! ons verzoek(?:t|en) ! u verzoekt ! of wij ! dat wij ! zelf ! kunnen{near}niet ! niet verwijder\w* ! (?:wij|we|ik) zou(?:den)? ! {addr}{near}(?:verwijder\w*|wissen|gewist|schrappen)",
            r"(?:verwijder|vernietig|wis|delete|gooi|verscheur)t? (?:u |je )?(?:a\.?u\.?b\.? |svp |s\.v\.p\. |dan |deze |dit |het |de |die |alle |al |ons |onze |eventuele |graag |definitief |direct |onmiddellijk )*(?:[\w-]+ )?(?:e-?mails?|mails?|mailtje\w*|bericht\w*|bijlage\w*|document\w*|bestand\w*|gegevens|kopie\w*|inhoud|stukken|informatie|correspondentie)\b ! cookies ! account",
            r"(?:bevestig\w*|verklaar\w*|verklaring|verzeker\w*|laat\w*{near}weten|berichten|bericht|terugkoppel\w*|schriftelijk|per kerende) .. (?:verwijder(?:d|t|en|ing)\b|vernietig\w*|gewist|geen kopie\w*|niet (?:gedeeld|verspreid|bewaard|gelezen|ingezien)|niet verder) ! {addr}{near}(?:verwijderd|gewist|verwijderen) ! account ! uit ons ! uit onze ! wij (?:zullen|gaan) ! {have} (?:wij|we|ik) ! uw {addr} ! kunnen (?:wij|we) ! hierbij",
            r"(?:verwijder\w*|vernietig\w*|wissen|gewist) .. (?:bevestig\w*|te bevestigen|verklar\w+|terugkoppel\w*|laten weten|weten dat|schriftelijk) & (?:u|uw|je|gelieve|graag|wilt|kunt|verzoek\w*) ! {addr}{near}(?:verwijderd|gewist|verwijderen) ! uw verzoek ! account ! uit ons ! uit onze ! kunnen (?:wij|we) ! wij zullen ! zodra",
            r"(?:geheimhoudings\w*|vertrouwelijkheids?)(?:verklaring|overeenkomst)|vernietigingsverklaring|verwijderverklaring|verklaring{mid}(?:onderteken\w*|getekend|te tekenen|terugsturen)|(?:onderteken\w*|getekend\w*){mid}(?:verklaring|formulier|document|overeenkomst|bijlage|terug)"
            r"|(?:geen|nergens) kopie\w*{mid}(?:bewaren|te bewaren|bewaart|maken|te maken|achterhoud\w*|behouden|bezit)|(?:wenst|wil|probeert|zou{near}willen){mid}bericht{mid}in\s?(?:te )?trek\w*|bericht{mid}(?:intrekken|in te trekken|terugroepen|terug te roepen)|recall",
            r"(?:niet|verder) (?:te )?(?:verspreid\w*|gebruik\w*|openbaar\w*|delen met) & (?:verwijder\w*|vernietig\w*|wissen) & (?:verzoek\w*|vragen|gelieve|wilt|kunt)",
        ),
        "redirect_contact": (
            r"(?:mail\w*|stuur\w*|sturen|schrijf\w*|schrijven|richt\w*|wend\w*|contacteer\w*|contact\w*|neem\w*|meld\w*|terecht|e-?mail\w*|zend\w*|verzend\w*|bereik\w*|bereikbaar|adresseer|bericht|melden|indienen|dien|probeer|beter|adres\w*|zijn|bezorg\w*|verwijzen|terechtkunnen|aankloppen|langs|zaak|over te maken|overmaken|per e-?mail)\b"
            r" .. (?:naar|aan|via|op|met|bij|tot|onder|is|adres\w*|:)\W.{0,60}?{at} ! (?:{addr}|e-?mail|mail|berichten){near}(?:ontvangen|verzonden|verstuurd) (?:op|naar|aan) ! {gone} ! aangemeld ! (?:bij|voor) (?:eventuele |verdere |algemene )?vragen over uw (?:bestelling|factuur|afspraak) ! doorgestuurd ! {have}{near}(?:wij|we|ik) ! bevestig\w*",
            r"{at}\S*{mid}(?:is |zijn )?(?:hiervoor|daarvoor|bevoegd|verantwoordelijk|aanspreekpunt|juiste|contacteren|te bereiken|mailen|schrijven|sturen|richten|wenden|helpen|helpt|verder|beantwoord\w*|behandel\w*|gaat (?:hier|daar)over|terecht|te contacteren|beter|melden|te mailen|te sturen) ! doorgestuurd ! {have}{near}(?:wij|we|ik)",
            r"(?:mail|stuur|schrijf|contacteer|probeer|richt|meld|mailen|sturen|schrijven|contacteren|zenden|wenden)\b{mid}{at} ! {have}{near}(?:wij|we|ik) ! doorgestuurd ! {gone}",
            r"(?:wend\w*|richt\w*|contact op\w*|contacteer\w*|contacteren|melden?|meldt|terecht|aankloppen|klop\w*|verwijs|verwijzen|doorverwijzen|schrijf\w*|schrijven|mail\w*|stuur\w*|sturen|moet u zijn|zijn bij|bellen){mid}(?:met|bij|tot|aan|naar|via){mid}{dept}\b"
            r" ! (?:bij|voor|heeft u|hebt u|met) (?:\w+ ){0,2}vragen ! gerust ! {have}{near}(?:wij|we|ik) ! {cust} ! (?:ik|wij|we) (?:zal|zullen|ga|gaan|stuur|sturen|meld|verwijs{near}door naar de rechter) ! provider ! spoed ! dringend ! afwezig\w* ! telefoon\w* ! telefonisch ! bellen ! belt ! politie",
            r"(?:andere|verkeerde|niet de (?:juiste|bevoegde)|niet bij de (?:juiste|goede)|foute|onjuiste|niet het juiste|niet aan het juiste){near}(?:afdeling|dienst|loket|adres|persoon|organisatie|bedrijf|vestiging|kantoor|instantie|mailbox|postbus|partij|entiteit) ! {addr}{near}(?:staan|gebruikt|ingevoerd|opgeslagen|verwijderd|genoteerd) ! verkeerde adres"
            r" ! verkeerd adres ! {gone} ! foute adres ! verkeerde persoon",
            r"(?:niet|geen|ander\w*|andere){near}(?:over (?:gaan|gaat|ga)|verantwoordelijk voor|bevoegd voor|ons werkgebied|onder ons|bij ons thuis)|(?:valt|vallen|hoort|horen|ligt|behoort|wordt behandeld|worden behandeld|zit|behandeld){mid}(?:onder|bij|door){near}{dept} ! {have} ! doorgestuurd ! (?:fg|dpo|functionaris)",
            r"(?:ga|gaan) (?:ik|wij|we) (?:hier |daar )?(?:helaas )?niet over|(?:hier|daar) ga(?:an)? (?:ik|wij|we) niet over|(?:bij ons|hier) (?:bent u|ben je|zit u){near}(?:verkeerd|niet (?:aan het|op het) juiste)|u bent (?:hier |bij ons )?(?:verkeerd|aan het verkeerde adres|niet aan het juiste adres)"
            r"|(?:schrijven|schrijf|sturen|stuur|stuurt|richten|schrijft){mid}(?:naar|aan|op)\W.{0,40}(?:postbus|antwoordnummer|bus \d|\d{4}\s?[a-z]{2}\b)|(?:dat|dit) (?:doet|regelt|behandelt|is voor) (?:onze|een|de|het){near}{dept}|(?:schriftelijk|per (?:brief|post)|per aangetekend\w*){mid}(?:aan|naar|op|ter attentie|t\.a\.v|postbus|:)",
            r"(?:bevoegde?|verantwoordelijke?|juiste|aangewezen|correcte|goede|behandelende) (?:dienst|afdeling|persoon|team|adres|e-?mailadres|contact\w*|aanspreekpunt|instantie|collega|loket|weg|kanaal) .. {at} ! {gone} ! doorgestuurd",
            r"(?:aangetekend|per post|schriftelijk|per brief) .{0,40}(?:verstuurd|verzonden|gestuurd|ingediend|gericht|bezorgd|richten|sturen|indienen|in te dienen|te sturen|te richten) ! (?:wij|we) (?:zullen|hebben) ! bevestig\w*|(?:probeer|probeert) .{0,20}{at}|(?:gelieve|kunt u|best) .{0,40}daar .{0,20}(?:herhalen|melden|sturen|indienen|terecht|aankloppen)",
        ),
        "told_unsubscribe": (
            r"(?:afmeld\w*|af te melden|uitschrijf\w*|uitschrijv\w*|uit te schrijven|uitgeschreven|afgemeld|opzegg\w*|opgezegd|meld\w*{mid}af\b|schrijf\w*{mid}uit\b|stopgezet|gestopt|gestaakt|verwijderd|geschrapt|gehaald|uitgezet|afbestel\w*) .. {news} ! account"
            r" ! (?:in|uit){near}(?:systeem|crm|klantenbestand|database) en",
            r"{news} .. (?:afmeld\w*|af te melden|uitschrijf\w*|uitschrijv\w*|uit te schrijven|uitgeschreven|afgemeld|opzegg\w*|opgezegd|stopgezet|gestopt|gestaakt|verwijderd|geschrapt|gehaald|uitgezet|afbestel\w*|niet meer|geen{near}meer|bezwaar)",
            r"(?:afmeld|uitschrijf|unsubscribe|opt-?out)[- ]?(?:link\w*|knop|pagina|optie|mogelijkheid|functie)|(?:link|knop){near}(?:afmelden|uitschrijven|unsubscribe|af te melden|uit te schrijven)|(?:u|je) (?:bent|wordt|werd|hebben){mid}(?:uitgeschreven|afgemeld)|(?:uitschrijving|afmelding){mid}(?:verwerkt|doorgevoerd|ontvangen|bevestigd|geslaagd|gelukt)"
            r"|(?:hebben|heb) (?:wij |we |ik )?(?:u|je){mid}(?:uitgeschreven|afgemeld)|(?:onderaan|onderin|footer|beneden){mid}(?:afmeld\w*|uitschrijv\w*|uit te schrijven|af te melden)|(?:afmeld\w*|uitschrijv\w*|uit te schrijven|af te melden){mid}(?:onderaan|onderin|footer)|geen reclame meer|recht van verzet|voorkeuren{near}(?:e-?mail|mail|beheren|wijzig\w*|aanpas\w*)"
            r"|(?:e-?mail|mail|communicatie|marketing)voorkeuren",
            r"{news} .{0,60}(?:geannuleerd|beeindigd|ingetrokken|annuleren|stopzetten|stop te zetten|opgeheven|gewist)|(?:annuleren|geannuleerd|beeindigd|stopzetten|intrekken|ingetrokken) .{0,60}{news}|uw verzet .{0,40}(?:genoteerd|verwerkt|geregistreerd)|commerciele .{0,30}(?:mail\w*|bericht\w*|doeleinden|communicatie) .{0,60}(?:niet meer|geen|stop\w*|verzet|uitgeschreven)",
        ),
        "no_record_found": (
            r"(?:geen|niet|niets|niks|nergens|niemand)\b(?! (?:meer|langer|alleen)) .. (?:gevonden|vinden|terugvinden|teruggevonden|terug te vinden|aangetroffen|aantreffen|traceren|achterhalen|te vinden|gelokaliseerd|opgeleverd|lokaliseren|opzoeken|thuisbrengen|koppelen aan) & (?:klant\w*|gegevens|account\w*|bestelling\w*|dossier\w*|registratie\w*|resulta\w+|overeenkomst\w*"
            r"|inschrijving\w*|naam|{addr}|e-?mailadres|u\b|systeem|systemen|database|bestand\w*|administratie|reservering\w*|boeking\w*|abonnement\w*|contract\w*|polis\w*|patient\w*|lid\w*|profiel\w*|order\w*|match|treffer\w*|spoor|records?|zoek\w*|correspondentie) ! fout ! oorzaak ! bereiken ! verkeerd\w* ! betaling",
            r"(?:geen|nul|0){near}(?:klant\w*|gegevens|account\w*|bestelling\w*|dossier\w*|registratie\w*|resulta\w+|overeenkomst\w*|inschrijving\w*|profiel\w*|record\w*|treffer\w*|hits?|persoonsgegevens|contract\w*|polis\w*|abonnement\w*){mid}(?:op (?:uw|deze|dit|die) (?:naam|adres|{addr}|gegevens)|van u\b|onder (?:uw|deze|dit|die|deze)|bekend|in ons|in onze|aanwezig"
            r"|bij ons|geregistreerd|beschikken|verwerken|opgeleverd|met (?:uw|deze|dit) (?:naam|gegevens|{addr})|over u\b|gekoppeld)",
            r"(?:u|uw|je|jouw|deze|dit|die|persoon){mid}(?:komt|komen|kom|staat|staan|is|zijn|bent|blijkt){mid}(?:niet|onbekend|nergens)\b(?! (?:meer|langer|de juiste|correct|juist)){mid}(?:voor\b|bekend|geregistreerd|in (?:ons|onze)|bij ons|terug\b|als klant|ingeschreven|als lid|opgenomen|in het systeem|in de database|vermeld\b|aangesloten)"
            r" ! doorgestuurd ! lees\w* ! gecontroleerd ! bemand ! bevoegd",
            r"(?:(?:u|je) (?:bent|staat|lijkt){near}(?:geen|niet) (?:\w+ )?(?:klant|lid|patient|huurder|abonnee|verzekerde|relatie|gebruiker)|onbekend (?:in|bij|binnen) (?:ons|onze|de)|niet (?:als )?klant (?:bij|van) ons|(?:zoekopdracht|zoektocht|zoeken|zoekactie|opzoeking){mid}(?:geen|niets|niet|zonder|nul)|leverde?{near}(?:geen|niets|niks){near}(?:op\b|resulta\w+)"
            r"|zonder resultaat (?:gezocht|opgezocht)|(?:kennen|ken) (?:wij|we|ik|u)?\s?(?:u|je|deze|dit|die)?\s?.{0,30}niet\b(?= (?:in|als|bij|terug|$)|\W*$)|herken\w*{mid}niet|bij ons (?:niet|onbekend|onbekende))",
            r"(?:geen|nul)\b .{0,15}(?:klant\w*|\w*account\w*|\w*gegevens|dossier\w*|\w*registratie\w*|overeenkomst\w*|contract\w*|polis\w*|abonnement\w*|inschrijving\w*|profiel\w*|record\w*|bestelling\w*|reservering\w*|boeking\w*|patient\w*|lid\b|\w*relatie|huurder\w*) & (?:opgeslagen|bekend|bestaat|bestaan|gekoppeld|aangemaakt|beschik\w*|bewaard|bewaren|verwerk\w*|in ons|in onze|bij ons|op (?:uw|deze|die) naam|voorhanden|geregistreerd|terug|terugvinden|over u|van u|uw persoon|aanwezig|actief|hebben (?:wij|we)|vinden|zie ik|zien (?:wij|we)|tref\w*|staat|staan) ! niet meer ! verstrek\w* ! delen ! {removing} ! {gone} ! stuur ! gelieve ! derden ! privacy\w* ! vanwege ! wijzig\w*",
            r"(?:{addr}|naam|u\b|persoon){mid}(?:niet|nergens|onbekend)\b(?! meer) .{0,30}(?:voorkom\w*|voor in|terug|gevonden|bekend|geregistreerd|in ons|in onze|aanwezig|opgenomen|teruggevonden|gekoppeld|in gebruik bij) & (?:systeem|systemen|bestand\w*|database|administratie|bij ons|register|klant\w*|ons\b|onze\b|gegevens) ! {have} .{0,15}(?:wij|we|ik) .{0,40}(?:verwijderd|gewist) ! {cust} (?:zegt|bevestigt) ! (?:niet|nergens|geen) (?:van|meer|langer)",
            r"(?:niemand|niets|niks|geen\w*|niet) .{0,40}(?:met|op|onder|bij|aan) (?:die|deze|uw|dit|dat|zo'n|je|de opgegeven) (?:\w*naam|{addr}|\w*nummer|combinatie) ! {have} .{0,30}gewijzigd ! {removing} ! {cust} zelf|(?:op|onder|met|bij) (?:uw|deze|die|je|dit|dat) (?:\w*naam|{addr}) .{0,40}(?:niets|niks|geen|niemand|nergens)\b(?! meer)|vind (?:ik )?(?:niemand|niets|niks|u niet|geen)|(?:ik|wij|we) (?:vind|vinden|zie|zien) .{0,20}(?:niemand|niets|niks|geen (?:klant|gegevens|account|dossier))",
        ),
        "interim_reply": (
            r"(?:uitzoek\w*|zoeken{mid}uit\b|(?:ik zoek|zoek ik|zoek het voor|wordt|is){mid}uit\b|uitgezocht|uit te zoeken|uitgezocht|zoeken (?:het|dit|dat|een en ander){near}uit|kijk\w*{mid}na\b|nakijk\w*|na te kijken|nagekeken wordt|kijk\w* (?:er|hier|dit|het|even|ernaar|hiernaar|daarnaar|nu|intern|mee|waar|wat|hoe)\b|check\w* (?:dit|het|dat|even|intern|bij|of|nu)|vraag\w*{mid}na\b|navra\w+|navraag|nagevraagd|nagaan"
            r"|na te gaan|gaan{mid}na\b|ga{mid}na\b|onderzoeken|onderzoek\w* (?:loopt|gestart|gaande|nog|ingesteld|doen|naar)|in onderzoek|aan het onderzoeken|te onderzoeken|bekijken|bekijk|kijken wat|erachteraan|achteraan|achterna\b|duik\w* (?:er|hier)) ! enquete ! tevreden\w* ! {cust} zelf ! u (?:kunt|kan) ! kunt u ! kan u ! kun je ! wilt u ! gelieve ! uw voorkeuren ! zodra ik"
            r" ! terug ben ! (?:kunnen|kan){near}niet ! niet aan ons ! online ! saldo ! zelf ! bekijk (?:uw|de|je|hier|onze|alle) ! besluit ! afgerond ! bleek ! blijkt",
            r"(?:kom|komen|kom ik|komen we|komt){mid}(?:terug\b|op terug|bij u terug)|(?:(?:ik|wij|we|dan) (?:laat|laten)|(?:laat|laten) (?:ik|wij|we)|(?:laat|laten) (?:ik |wij |we |het |dit |dat )*(?:u|je)\b){mid}weten|(?:u|je) (?:hoort|verneemt|krijgt bericht|ontvangt bericht|krijgt (?:\w+ )?antwoord|krijgt (?:\w+ )?reactie)\b{mid}(?:van|nog|zo|uiterlijk|binnen|snel|spoedig|deze|volgende|morgen|later)?"
            r"|(?:hoor je|hoort u|verneemt u|berichten (?:wij|we)|bericht ik|mail ik|mailen (?:wij|we)|(?:ik|wij|we) (?:bericht|berichten|mail|mailen|informeer|informeren|verwittigen|verwittig|contacteren|contacteer|hou|houd|houden)){mid}(?:zo snel|zo spoedig|zodra|van ons|van mij|nader|asap|terug\b|deze week|volgende week|morgen|binnen|uiterlijk|u\b|je\b|hierover|daarover|snel|op de hoogte)"
            r"|(?:inhoudelijk\w*|definitie\w+|uitgebreid\w*|nader|verder) (?:re?actie|antwoord|bericht\w*){near}(?:volgt|ontvangt|krijgt|sturen)|zodra (?:ik|wij|we|er){mid}(?:weet|weten|nieuws|antwoord|reactie|duidelijk\w*|uitsluitsel|terugkoppeling|iets)|(?:neem|nemen|zal|zullen|ga|gaan|bel|bellen|vraag|vragen|contacteren|contacteer|spreek|spreken){mid}(?:met|bij) (?:de |onze |het |die )?{cust}"
            r" ! graag van u ! vernemen (?:wij|we) graag ! horen (?:wij|we) graag ! hoor\w* graag ! kantoor ! vakantie ! afwezig ! terug ben ! laat u ! laat het ons ! als reactie ! {at} ! doorgeven ! beoordel\w* ! tevreden\w* ! (?:u|klant){near}(?:telefonisch|bellen) ! {cust} ! account ! {have}{near}(?:laten weten|bericht)",
            r"(?:in (?:behandeling|onderzoek|bespreking|beraad|afwachting|overleg)|nog (?:lopende|gaande|bezig|aan het|niet (?:rond|klaar|afgerond|uit|zover|duidelijk|compleet))|bezig (?:met|om|hiermee|ermee|mee)|mee bezig|aan het werk|loopt nog|lopend onderzoek|lopende is|stand van zaken|meer duidelijkheid|update (?:volgt|over|krijgt|zodra)|meer weten|op de zaak|bekeken wordt|wordt bekeken|nog te bespreken|tussenbericht\w*|tussentijds|tussenstand|voorlopig\w* antwoord|opvolging|volgen{near}op\b"
            r"|volg{near}op\b|pak\w*{mid}(?:op|aan)\b|oppakken|opgepakt|buigen ons|ermee aan de slag|mee aan de slag|aan de slag|ter harte|staat op mijn lijst\w*|actiepunt) ! vakantie ! afwezig ! software ! bestelling ! uw pakket ! in behandeling (?:nemen|genomen) ! niet in behandeling ! {have}{mid}overleg met ! onderling",
            r"(?:geduld\b|uitstel|vertraging in (?:onze|de) (?:reactie|beantwoording|afhandeling)|langer (?:de )?tijd|meer tijd|wat tijd|enige tijd|iets langer|wat langer|enkele dagen nodig|tijd nodig|duurt (?:nog|langer|even|iets)|nog geen (?:antwoord|reactie|uitsluitsel|terugkoppeling|nieuws|uitslag)|wacht\w* (?:nog )?(?:op|tot){mid}(?:antwoord|reactie|terugkoppeling|informatie|collega|it\b|afdeling|leverancier"
            r"|beheerder|uitsluitsel|akkoord)|in afwachting) ! wachttijd\w* ! bestelling ! betaling ! levering ! afwezig ! vakantie ! (?:dank\w*|bedankt){near}geduld",
            r"(?:leg\w*|bespreek|bespreken|overleg\w*|kaart\w*|stem\w*|zet\w*|speel\w*|geef|geven|meld|melden|breng\w*|neem|nemen|schakel\w*){mid}(?:intern|collega\w*|team\w*|afdeling|leverancier|it\b|ict|beheerder\w*|technisch\w*|{officer}|behandelaar|betrokken){mid}(?:voor\b|over\b|aan\b|af\b|op\b|uit\b|door\b|neer\b|in\b|$|\.|bespreken|overleggen|op te nemen|opnemen|overleg)"
            r" ! kunt u ! kan u ! wilt u ! gelieve ! u (?:kunt|kan|dient) ! niet ! contact ! vragen (?:wij|we) u ! {at}",
            r"{have}{mid}(?:doorge\w+|overgedragen|overgemaakt|uitgezet|neergelegd|voorgelegd|gevraagd|nagevraagd|uitgevraagd|besproken|bezorgd|gemeld|verzocht|gestuurd|weggezet|ingeschoten|aangemaakt|aangekaart|opdracht gegeven){mid}(?:collega\w*|afdeling\w*|klantenservice|klantendienst|dienst\b|\w+dienst\b|team\w*|it\b|ict\b|helpdesk|verantwoordelijke\w*"
            r"|administratie|\w*administratie|vestiging|leverancier|beheerder\w*|intern|behandelaar\w*|behandelend\w*|medewerk\w+|secretariaat|hoofdkantoor) ! geen reactie ! (?:ge)?train\w*",
            r"{have}{mid}(?:naar|aan|bij|met){near}(?:collega\w*|afdeling\w*|klantenservice|klantendienst|\w*dienst\b|team\w*|it\b|ict\b|helpdesk|\w*administratie|leverancier|beheerder\w*|verantwoordelijke\w*|vestiging|secretariaat|medewerk\w+|behandel\w+){mid}(?:{passed}|gevraagd|nagevraagd|verzocht|gelegd|aangeboden)",
            r"(?:wordt|worden){mid}(?:onderzocht|bekeken|nagekeken|geanalyseerd|beoordeeld|opgevolgd|nagegaan|uitgezocht|opgepakt|bestudeerd|gecontroleerd|opgenomen met|besproken|voorgelegd|nagevraagd|bestudeert|in behandeling) & (?:melding|bericht|mededeling|klacht|kwestie|zaak|dit|e-?mail|mail|schrijven|momenteel|thans|nu|intern|verder|vraag|uw|het|dossier|door) ! {quest} ! zo (?:spoedig|snel) mogelijk ! in volgorde ! (?:niet|geen)\b ! pakket ! bestelling ! {box}{near}(?:niet|geen)",
            r"(?:moet|moeten|ga|gaan|zal|zullen|wil|willen|kan pas|kunnen pas|zou) (?:ik|wij|we|dat|het|dit|er|eerst|even|nog|eens|hier|daar|hem|haar|bij|aan|mijn|de|met|onze|een|dat even|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen)\b{mid}(?:vragen|navragen|na te vragen|overleggen|nakijken|uitzoeken|bellen|kijken|bekijken|checken|opzoeken|nagaan|controleren|bespreken|onderzoeken|informeren bij|afstemmen|aankaarten) ! (?:niet|geen)\b ! u (?:zelf|moet|dient) ! {quest} ! (?:ik|wij|we) (?:u|je)\b{near}(?:bellen|vragen) ! {cust} zelf ! onderling",
            r"(?:ik|wij|we|en|dan) (?:stem|stemmen|overleg|overleggen|bespreek|bespreken|koppel|koppelen|check|checken|kijk|kijken|bekijk|bekijken|onderzoek|onderzoeken|controleer|controleren|verifieer|verifieren|analyseren|vraag|vragen|zoek|zoeken|pak|pakken|neem dit|nemen dit|volg|volgen)\b{mid}(?:af\b|met|dit|het|dat|intern|na\b|uit\b|op\b|mee|even|bij|hoe|wat|of\b) ! (?:niet|geen)\b ! vragen (?:wij|we) u ! (?:wij|we) vragen u ! vraag (?:ik )?u ! {quest} ! {at} ! ik vraag me ! {removing}",
            r"(?:geef|gun|geeft) (?:me|mij|ons) .{0,15}(?:momentje|moment|tijd|dag|week|minuutje|ogenblik|paar)|(?:momentje|ogenblikje|een moment) (?:graag|geduld|aub|alstublieft)|wordt vervolgd|(?:laat|laten) (?:u|je|ik|wij|we) .{0,50}(?:iets |nog |zo |snel )*(?:horen|weten)\b|(?:kan|kunnen) .{0,15}pas .{0,40}(?:nakijken|kijken|bekijken|uitzoeken|terugkomen|antwoorden)|{have}{mid}(?:overlegd|besproken|gesproken|overleg gehad|ruggespraak){near}(?:met|over|bij)?|(?:met|bij) .{0,40}(?:overlegd|besproken|gesproken|overleg)\b",
            r"{have} .{0,50}(?:technici|technicus|techneuten|programmeur\w*|ontwikkelaar\w*|softwareleverancier|leverancier|webmaster|hoofdkantoor|hoofdzetel|beheerder\w*|collega\w*|boekhouding|administratie|planning|it\b|ict\b|receptie) .{0,30}(?:gevraagd|verzocht|ingeschakeld|gebeld|gemaild|aangesproken|ingelicht|gecontacteerd|op de hoogte)|bij .{0,25}(?:leverancier|softwarehuis|hoofdkantoor|collega\w*|helpdesk) .{0,20}(?:gemeld|aangekaart|nagevraagd|neergelegd)|(?:vraag|vragen) .{0,20}(?:rond|na|eens|even)\b.{0,20}(?:bij|aan|in)\b",
        ),
        "promise": (
            r"(?:zal|zullen|ga\b|gaan|wordt|worden|zult|laat|laten|moet|moeten) .. (?:{addr}|gegevens|het\b|dit\b|deze\b|fout){mid}(?:{removing}|{gone}|in orde (?:maken|brengen)|rechtzetten|regelen|verwerken|laten {removing}) ! (?:niet|geen)\b ! (?:kan|kunnen|als|indien|zodra de klant|alleen|enkel|pas|zelf)\b ! u\b{near}(?:zelf|moet|dient) ! wachtwoord ! account",
            r"{addr}{mid}(?:zal|zullen|wordt|worden|gaat|gaan|laten){mid}(?:{removing}|{gone}) ! (?:niet|geen)\b ! (?:kan|kunnen|als|indien|alleen|enkel|pas|zelf)\b ! account",
            r"(?:wij|we|ik) (?:verwijder|wis|pas|haal|corrigeer|blokkeer|schrap|zet|wijzig|herstel|deactiveer|rectificeer|neem)\w* (?:het|dit|uw|dat|deze|je|de){mid}(?:{addr}|gegevens|recht|aan\b|uit\b|eruit|weg\b)? ! (?:niet|geen)\b ! als\b ! indien",
            r"(?:verwijder|pas|haal|corrigeer|blokkeer|schrap|zet|wijzig|herstel|wis)\w* (?:ik|wij|we){mid}(?:{addr}|gegevens|het|dit) ! (?:niet|geen)\b",
            r"(?:passen?|halen?|haal|zetten?|nemen|verwijderen|corrigeren|wissen|wijzigen) (?:het|dit|dat|deze|de|uw|je){mid}(?:aan|eruit|uit|recht|weg|{addr}|daarna|dan|vervolgens)\b & (?:wij|we|ik) ! (?:niet|geen)\b ! als\b ! indien ! u (?:kunt|kan) ! zelf",
            r"(?:opdracht|instructie|verzoek|aanvraag|ticket|wijzigingsverzoek|signaal|actie){mid}(?:{removing}|verwijder\w*|correctie|aanpassing|aan te passen|wijziging|te wijzigen|{addr}) & (?:gegeven|ingediend|uitgezet|gestuurd|aangemaakt|doorgegeven|ingeschoten|gekregen|lopen|gedaan) ! (?:niet|geen)\b ! uw (?:verzoek|aanvraag)",
            r"{have}{mid}(?:gevraagd|verzocht|opgedragen|aangevraagd|doorgegeven|gemeld){mid}(?:{removing}|verwijder\w*|aan te passen|te wijzigen|na te kijken)|(?:staat|is|zijn){near}(?:ingepland|gepland|aangevraagd|in gang gezet|in de planning|voorzien|onderweg) & (?:{fixing}|{addr})",
            r"(?:komt (?:allemaal )?(?:goed|in orde|voor elkaar)|wordt (?:\w+ )?(?:geregeld|opgelost|in orde gebracht|rechtgezet|opgepakt|aangepast|hersteld)|(?:ik|wij|we) (?:ga|gaan|zal|zullen) (?:het|dit|dat|hier|er|\w+ )*.{0,20}(?:regelen|in orde brengen|rechtzetten|oplossen|zorgen|voor zorgen|fixen|aanpakken|herstellen)|(?:ik|wij|we) (?:regel|regelen|zorg|zorgen) (?:het|dit|dat|ervoor|er\s?voor|dat"
            r"|voor)|(?:regel|zorg)\w* (?:ik|wij|we)|maken (?:het|dit){near}in orde|maak (?:het|dit){near}in orde) ! (?:niet|geen)\b ! zelf",
            r"(?:stuur|sturen|zet|zetten|geef|geven|speel|leg|leggen|licht|lichten|breng|brengen|draag|dragen|maak|maken|meld|melden|escaleer|escaleren|informeer|informeren|schakel\w*|betrek\w*|neem|nemen|zal|zullen|wordt|worden|gaan|ga\b|verwittig\w*) .. {officer}.{0,60}\s?(?:door\b|over\b|voor\b|in\b|op de hoogte|op\b|doorsturen|doorzetten|doorgeven|doorgestuurd|voorleggen|voorgelegd|melden|inlichten|informeren|ingelicht"
            r"|geinform\w+|bespreken|overleggen|overdragen|overmaken|sturen|bekijk\w*|contact\w*|opnemen|beoordel\w*|$|\.) ! (?:niet|geen)\b ! (?:u|je) (?:kunt|kan|dient|moet) ! kunt u ! kan u ! wilt u ! gelieve ! {at} ! richt\w*",
            r"{officer}{mid}(?:zal|zullen|gaat|gaan|wordt|worden|neemt|nemen|komt|behandelt|bekijkt|onderzoekt|buigt){mid}(?:contact|reageren|antwoord\w*|oppakken|bekijken|onderzoeken|behandelen|beoordelen|bij u|terug|ingelicht|geinform\w+|op de hoogte|betrokken|uw|dit|melding)",
        ),
        "canned_misread": (
            r"(?:bedankt|dank\w*|hartelijk dank|dankuwel|dank u|dank je){near}voor{near}(?:uw|je|jouw|het|de) (?:\w+ )?(?:telefoontje|telefonisch\w*|gesprek|bezoek|vertrouwen|interesse|belangstelling|geduld|afspraak|aanvraag|offerteaanvraag|opzegging|klandizie|keuze|verblijf|wijziging|adreswijziging|opgave|sollicitatie"
            r"|telefoongesprek|chat\w*|feedback|review|beoordeling|retour\w*|retourzending)|(?:bedankt|dank\w*){near}(?:dat|omdat) (?:u|je){mid}(?:gekozen|koos|kiest|klant|belde|gebeld|bent|besteld|vertrouwt|langs)",
            r"(?:fijn|leuk|wat fijn|wat leuk|super|top|mooi|goed|geweldig|tof|prachtig|we zijn blij|wij zijn blij|blij),? (?:om te horen )?dat (?:u|je){mid}(?:er bent|contact|komt|bij ons|belde|gebeld|besteld|gekozen|hebt|heeft|wilt|wil|bent|gaat|klant|interesse|langs|geniet|aangemeld|tevreden) ! weten ! melding ! meldt ! gemeld ! fout\w* ! attend\w*",
            r"(?:jammer|spijtig|vervelend|we vinden het jammer|het spijt ons),? (?:om te horen )?dat (?:u|je|uw|jullie){mid}(?:wilt|wil|opzeg\w*|weg\b|verlaat|gaat|niet tevreden|ontevreden|annule\w+|niet kan|niet kunt|niet kunnen|afzegg\w*|stopt|stoppen|moet|pakket|bestelling|product\w*|niet ontvangen|problemen|niet (?:naar wens|goed)|lukt) ! {addr} ! mails? ! berichten",
            r"(?:uw|je|jouw) (?:\w+ )?(?:bestelling|pakket|zending|levering|order|aankoop|reservering|boeking|afspraak|retour\w*|aanvraag|abonnement|opzegging|lidmaatschap|contract|tafel|maat|wens\w*|verblijf|offerte){mid}(?:aangepast|gewijzigd|geannuleerd|bevestigd|verplaatst|omgezet|verwerkt|verlengd|genoteerd|geregeld|gereserveerd|is (?:weer|in orde)|op voorraad|weer leverbaar"
            r"|opgezegd|stopgezet|beeindigd|ingepland|welkom)",
            r"(?:we|wij|ik) (?:helpen|help|kijken|zien|verwelkomen|ontvangen|plannen|reserveren|bezorgen|leveren|begrijpen|begrijp|lees|lezen|hoor|horen) (?:u|je|jullie|dat u|dat je|van u|uw){mid}(?:graag|binnenkort|snel|uit naar|wilt|wil|verhuizen|verhuist|afspraak|bestel\w*|wijzigen|annuleren|opzeggen|bezoek|komst|nieuwe|vraag over|interesse|proefrit|bezichtiging|offerte|product\w*) ! melding ! {addr} (?:verwijder|fout|onjuist) ! niet",
            r"(?:wij|we|ik) (?:hebben|heb|zullen|zal){mid}(?:uw|je|jouw) (?:\w+ )?(?:afspraak|bestelling|reservering|boeking|wijziging|abonnement|adreswijziging|verhuizing|opzegging|contract|lidmaatschap|retour|voorkeur|wens|verzoek tot (?:annulering|opzegging)|annulering|tafel|voorschot\w*|tarief){mid}(?:gewijzigd|verplaatst|genoteerd|doorgevoerd|verwerkt|aangepast|bevestigd|geannuleerd|omgezet|vastgelegd|ingepland|gereserveerd"
            r"|in orde|verlengd|stopgezet|opgezegd|ontvangen|aangemaakt)",
            r"(?:welkom (?:bij|terug|als)|wij heten u|tot (?:dan|ziens|snel|binnenkort|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag)|(?:we|wij) (?:kijken|zien){near}(?:uit naar|naar uit)|veel (?:plezier|leesplezier|succes|kijkplezier|woonplezier|rijplezier) (?:met|van|in|op)|wens\w*{near}(?:prettig verblijf|fijne reis|goede reis|fijn verblijf|smakelijk)|neem\w*{near}(?:verzekeringspas|legitimatie|kortingscode|ticket\w*|medicatie\w*){near}mee)"
            r" ! kantoor",
            r"(?:nieuwe?|gewijzigde?) (?:[\w-]+ )?{addr}{mid}(?:genoteerd|opgeslagen|verwerkt|doorgevoerd|geregistreerd|bijgewerkt|toegevoegd|bevestigd|ingevoerd|vastgelegd|aangepast|gewijzigd|opgenomen|ingesteld)|(?:uw|je|jouw) {addr}{mid}(?:is|hebben|heb){mid}(?:bijgewerkt|geregistreerd|toegevoegd|opgeslagen|genoteerd|geactualiseerd|bevestigd|geactiveerd|vastgelegd|ingesteld|gewijzigd (?:naar|in)) ! {wiped} ! niet ! fout\w* ! verkeerd\w*",
            r"(?:super|fijn|leuk|goed|top|tof),? dat (?:u|je) .{0,40}(?:laat horen|van u laat horen|iets van je|weer bij ons|terug bent|ons weet te vinden)",
            r"(?:uw|je|jouw) (?:\w*boeking|annulering|wijziging|verlenging|inschrijving|aanmelding|retour\w*|terugbetaling|opzegging|verhuizing|reparatie|\w*wens\w*|aanvraag) .{0,40}(?:naar wens|uitgevoerd|verwerkt|doorgevoerd|geregeld|in orde|genoteerd|goed ontvangen|bevestigd)",
            r"(?:heb|hebt|heeft) (?:u|je) .{0,40}(?:al (?:eens )?(?:geprobeerd|opnieuw|gereset|bekeken|gekeken|herstart|gecheckt)|opnieuw (?:opgestart|gestart)|de (?:stekker|handleiding)) .{0,60}\?|(?:passen|past|staat|bevalt|smaakt|zit) .{0,30}(?:het|de maat|de kleur|uw|je) .{0,30}\?",
            r"(?:voorstel\w*|offerte|afspraak|plek\w*|kamer|tafel|route|pakket|programma) .{0,20}(?:voor u|voor je) .{0,30}(?:gemaakt|klaar|gereserveerd|ingepland|vrijgehouden|uitgezocht|uitgewerkt|opgesteld)|(?:ik|wij|we) (?:heb|hebben) (?:voor u|voor je) .{0,60}(?:gemaakt|gereserveerd|ingepland|vrijgehouden|uitgezocht|uitgewerkt|opgesteld|klaargelegd)",
        ),
        "stored": (
            r"(?:uw|je|jouw|het|een|dit|als) (?:nieuwe?|gewijzigde?) (?:[\w-]+ )?{addr}{mid}(?:genoteerd|opgeslagen|verwerkt|doorgevoerd|geregistreerd|bijgewerkt|toegevoegd|bevestigd|ingevoerd|vastgelegd|aangepast|gewijzigd|opgenomen|ingesteld) ! niet ! fout\w* ! verkeerd\w* ! juiste ! vergissing ! procedure ! {wiped} ! {cust}",
            r"(?:uw|je|jouw|dit) {addr}{mid}(?:bijgewerkt|geregistreerd|toegevoegd|opgeslagen|genoteerd|geactualiseerd|bevestigd|geactiveerd|vastgelegd|ingesteld|gewijzigd (?:naar|in)) ! {wiped} ! {fixed} ! niet ! ooit ! fout\w* ! verkeerd\w* ! {cust} ! was ! vergissing ! onterecht ! abuis\w* ! ongeluk ! onrechte ! onjuist ! ander\w* ! eerder ! destijds ! opt-?out ! blok\w* ! lijst",
            r"{have}{mid}{addr}{mid}(?:bijgewerkt|geregistreerd|toegevoegd|opgeslagen|genoteerd|geactualiseerd|geactiveerd|vastgelegd|ingesteld|gewijzigd (?:naar|in)|aan (?:uw|je) (?:account|profiel|dossier|gegevens)) ! {wiped} ! {fixed} ! {wrong} ! {cust} ! niet ! ooit ! blok\w* ! lijst ! onrechte ! onterecht ! procedure ! stap\b",
            r"(?:vanaf nu|voortaan|in het vervolg|in de toekomst){mid}(?:ontvangt|sturen|krijgt|mailen|ontvangen|versturen|verzenden){mid}(?:op|naar|aan){near}(?:dit|uw|het nieuwe){near}{addr} ! (?:niet|geen)",
            r"(?:gegevens|contactgegevens){mid}(?:bijgewerkt|geactualiseerd|aangevuld|gewijzigd){near}(?:in (?:uw|je)|naar|met uw|op uw verzoek) ! {wiped}",
        ),
        "yes_wanted": (
            r"(?:antwoord|reageer|beantwoord|stuur|mail|antwoorden|reageren|bevestig\w*|klik|typ|sms){mid}(?:met|door|op){near}[\"']?(?:ja\b|yes\b|ok\b|akkoord\b|stop\b|oke\b|bevestig\b|nee\b)",
            r"[\"'](?:ja|yes|ok|akkoord|bevestigd)[\"']|(?:ja|akkoord) (?:te )?(?:antwoorden|mailen|reageren|antwoord|door te geven|te geven)|(?:geef|laat|mail){near}(?:akkoord|of (?:wij|we|dit|het|u|je){mid}(?:mogen|mag|akkoord|klopt|doorgaat|annuler\w*|verlengen|boeken|reserveren|bestellen|definitief))",
            r"(?:bevestig\w*|bevestiging){mid}(?:afspraak|boeking|reservering|bestelling|annulering|opzegging|komst|deelname|aanwezigheid|order|offerte|verlenging) & (?:antwoord\w*|reageer|reageren|graag|gelieve|kunt u|kan u|wilt u|door te|per mail|dit bericht|deze mail|mail) ! {have}",
            r"(?:gaat|gaan|bent|ben) (?:u|je) (?:hiermee |hier mee |ermee )?(?:akkoord|accoord)|(?:wilt|wil) (?:u|je){mid}(?:verlengen|annuleren|boeken|doorgaan|bestellen|reserveren|opzeggen|behouden|overstappen|dat (?:wij|we)){mid}\?",
        ),
        "event": (
            r"(?:uw|je|jouw|de|een|bijgaand|hierbij|bijgevoegd|onze|nieuwe|deze) (?:[\w-]+ ){0,2}(?:\w*factuur|\w*facturen|\w*rekening|\w*afrekening|\w*nota|orderbevestiging|bestelbevestiging|bestelling|verzendbevestiging|betalingsherinnering|aanmaning|herinneringsfactuur|polis\w*|polisblad|contract|huurovereenkomst|loonstrook|loonbrief|salarisstrook|jaaropgave|offerte|boeking\w*|reservering\w*|reisbescheiden|ticket\w* voor|e-?ticket\w*"
            r"|toegangsbewij\w+|boarding\w*|uitslag\w*|onderzoeksresulta\w+|labo?resultat\w+|verwijzing|recept\b|behandelplan|leveringsbevestiging|pakbon|rooster|rapport\w*|rekeningoverzicht|energieoverzicht|verbruiksoverzicht|maandoverzicht|verzekeringsbewijs|groene kaart|abonnement|lidmaatschap|cv\b|jaarafrekening|eindafrekening|termijnbedrag|voorschotfactuur|creditnota|betalingsbewijs|schadedossier|inschrijving) .. "
            r"(?:staat klaar|staan klaar|klaar|bijlage|bijgevoegd|vindt u|vind je|ontvangt|ontvangen|bedrag\w*|eur\b|€|betal\w*|verv\w+|verzonden|onderweg|geleverd|beschikbaar|in de bijlage|toe\b|bevestigd|downloaden|verlengd|per \d|van \d|gaat in|in te zien|aan\b|binnen|bekijken|ondertekenen|nog niet|open\b|\d{4,}|voldaan|is definitief|begint|start|verlopen) ! {addr} ! melding ! ontvangen hebt ! verkeerde? ! u meldt ! doorgestuurd ! fout\w*",
            r"(?:bijlage|bijgevoegd|hierbij|bijgaand|bijgesloten|aangehecht|hieronder){mid}(?:\w*factuur|\w*facturen|\w*rekening|\w*afrekening|\w*nota|\w*bevestiging|polis\w*|verzekering\w*|contract|\w*overeenkomst|loonstrook|loonbrief|jaaropgave|offerte|reisbescheiden|\w*ticket\w*|toegangsbewij\w+|uitslag\w*|resultaten|recept\b|behandelplan|rooster|rapport\w*|\w*overzicht|notulen|agenda|aanslag|attest|bestelling|boeking|planning|verslag|groepsindeling|lesrooster|cijferlijst)\b ! {addr} ! verklaring ! ontvangst\w* ! melding ! vernietig\w* ! te verwijderen",
            r"(?:herinner\w*|herinnering|denk\w* aan|vergeet niet|uw|je|een|volgende|nieuwe){mid}(?:afspraak|controle\w*|consult|onderzoek|behandeling|bezichtiging|les\b|intake|keuring|apk|onderhoudsbeurt|rijles|examen|oudergesprek|bezoek van|vaccinatie|operatie|proefrit|monteur|tandarts\w*|training|vlucht|verblijf|check-?in){mid}(?:op|om|bij|met|staat|is|gepland|ingepland|van|morgen|in (?:ons|de|het)){near}(?:\d|maandag|dinsdag|woensdag"
            r"|donderdag|vrijdag|zaterdag|zondag|morgen|overmorgen) ! in onderzoek ! melding",
            r"(?:pakket\w*|pakje|zending|bestelling|levering|brief|postpakket|maaltijdbox|meubel\w*|order|artikel\w*){mid}(?:onderweg|bezorgd|geleverd|afgeleverd|bezorgen|leveren|aangekomen|klaar (?:om|voor)|afhalen|afgehaald|ophalen|verzonden|verstuurd|track|op te halen|afgeven|ingepakt|overhandigd|gesorteerd|ligt klaar|komt (?:vandaag|morgen|op)) ! {addr} ! melding",
            r"(?:bedrag|termijn|incasso|premie|contributie|saldo|huur|voorschot|betaling|storting|afschrijving|maandbedrag|rekening|terugbetaling|tegoed){mid}(?:afgeschreven|geincasseerd|openstaa\w*|open\b|betal\w*|voldoen|overmaken|te voldoen|verschuldigd|bedraagt|bedragen|vervalt|vervaldag|vervallen|ontvangen|mislukt|gestorneerd|overschrijven|bijgeschreven|automatisch|domiciliering) & (?:uw|u|je|€|eur\w*|\d) ! {addr}",
            r"(?:openstaand\w*|onbetaald\w*|achterstallig\w*){near}(?:bedrag|factu\w+|saldo|post\w*|rekening\w*|huur)|vervaldatum|(?:uw|je) (?:auto|fiets|toestel|apparaat|wagen|voertuig|laptop|telefoon|bril|gehoorapparaat|reparatie|herstelling|sleutel\w*|recept|medicatie|medicijnen){mid}(?:klaar|gereed|hersteld|gerepareerd|opgehaald|op te halen|afhalen|opgehaald worden|is binnen)"
            r"|(?:tafel|kamer|hotel|vlucht|verblijf|huisje|camping\w*){mid}(?:gereserveerd|geboekt|bevestigd|inchecken|check-?in|aankomst) ! {addr}",
            r"(?:er staat een (?:nieuw )?(?:bericht|document|factuur|uitslag){mid}(?:klaar|voor u)|(?:nieuw|een) (?:bericht|document){mid}(?:klaar|in uw|in mijn|beschikbaar|in je)|meterstand\w*{mid}(?:door|opgeven|invullen|opnemen)|storing\w*{near}in uw (?:buurt|straat|regio)|uw (?:zoon|dochter|kind){mid}(?:school|klas|opvang|afwezig|rapport|toets|gesprek|ingeschreven)|ouderavond|oudercontact"
            r"|wij (?:nodigen|nodig\w*) u uit|uitnodiging voor|u bent ingeschreven|(?:uw|je) (?:sollicitatie|kandidatuur|deelname|inschrijving){mid}(?:ontvangen|bevestigd|goedgekeurd|afgewezen|gesprek)|deze week in de aanbieding|kortingscode|sale\b|uw (?:boek|gereserveerde \w+){near}(?:ligt klaar|klaar|inleveren|terug te brengen))",
            r"(?:wij|we|ik) nodig\w* (?:u|je) .. (?:uit|gesprek|bijeenkomst|afspraak)|nodig\w* .{0,15}(?:u|je) .{0,30}uit (?:voor|om)|(?:monteur|technicus|installateur|bezorger|koerier|chauffeur|schoonmaker|verpleegkundige|thuiszorg) .{0,40}(?:komt|langs|aan huis|vervang\w*|tussen|op \d|bij u)|komt (?:onze|de|een) (?:monteur|technicus|installateur|bezorger|koerier|chauffeur)",
            r"(?:uw|je|jouw) (?:reis|vlucht|rit|treinreis|hotel|huurauto|verblijf|cursus|training|workshop|abonnement|kaartje\w*) .{0,60}(?:is|zijn|staat|bevestigd|geboekt|gewijzigd|geannuleerd|begint|vertrekt|start)|(?:vertrek|aankomst|inchecken|instappen|boarding|gate) .{0,30}\d",
            r"(?:dient|moet|hoeft|gelieve|wilt|kunt) (?:u|je)? ?.{0,30}(?:bij te betalen|te betalen|over te maken|te voldoen|bijbetalen|overmaken|overschrijven|te storten) ! terugbet\w+ ! {addr}|(?:u|je) (?:krijgt|ontvangt) .{0,30}(?:€|eur\w*|euro) .{0,30}(?:terug|korting|retour)|(?:recept|medicijn\w*|medicatie|bestelling|pakket|auto|fiets|boek\w*|bril) .{0,40}(?:worden opgehaald|opgehaald|afgehaald|klaar|op te halen|af te halen|ophalen|afhalen) ! {addr}",
            r"(?:\w*vergadering|bijeenkomst|ouderavond|infoavond|les\b|uitstap|excursie|schoolreis|repetitie|wedstrijd|zitting|receptie|feest|kamp|workshop|lezing|concert|voorstelling) .{0,60}(?:vindt plaats|vinden plaats|gaat door|begint|start|is op|op \d|op (?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag))",
            r"(?:bedankt|dank\w*) .{0,15}voor .{0,10}(?:uw|je|het|de) (?:\w+ )?(?:bestelling|aankoop|reservering|reservatie|boeking|order|donatie|gift|betaling|inschrijving|aanmelding|deelname|storting)|te betalen ?: ?.{0,10}\d|(?:koerier|bezorger|chauffeur) .{0,20}(?:levert|bezorgt|komt|brengt)|(?:contract|verzekering|abonnement|polis|lidmaatschap|rijbewijs|identiteitskaart) .{0,30}(?:vervalt|verloopt|loopt af|wordt .{0,20}verlengd)",
        ),
        "auto_ack": (
            r"(?:ontvangstbevestiging|bevestiging van ontvangst|ontvangstmelding|leesbevestiging)|(?:bevestig\w*|hierbij){near}(?:de )?ontvangst|(?:uw|je|jouw|het|dit|deze|een|wij|we){mid}(?:bericht|e-?mail|mail|vraag|verzoek|aanvraag|melding|klacht|brief|mailtje|reactie|schrijven|contactaanvraag|correspondentie){mid}(?:ontvangen|binnengekomen|aangekomen|in goede orde|geregistreerd|binnen\b|goed ontvangen|bij ons binnen"
            r"|onder (?:nummer|referentie|kenmerk)|aangemaakt|vastgelegd) ! {wiped} ! doorgestuurd ! niet ontvangen ! hebt ontvangen ! heeft ontvangen ! u{near}ontvangt ! (?:door|aan) u ontvangen ! geen (?:reactie|antwoord) ! {cust} ! bestelling ! (?:welk|wanneer|waar|wie|stuur|sturen|kunt|kan u|zou)\b ! ten onrechte",
            r"(?:hebben|heb|heeft){mid}(?:bericht|e-?mail|mail|vraag|verzoek|aanvraag|melding|klacht|brief|schrijven){near}(?:ontvangen|binnengekregen|geregistreerd|gekregen)|(?:bericht|e-?mail|mail|vraag|verzoek|melding|klacht){near}(?:goed|in goede orde){near}(?:ontvangen|aangekomen)"
            r" ! geen (?:reactie|antwoord) ! u{near}ontvangen heeft ! {wiped} ! doorgestuurd ! (?:welk|wanneer|wie)\b ! {cust}",
            r"(?:uw|je|jouw|het|dit|met|onder) (?:\w+ )?(?:ticket|kenmerk|referentie|referentienummer|zaaknummer|dossiernummer|meldingsnummer|ticketnummer|casenummer|klachtnummer|aanvraagnummer|incidentnummer|volgnummer|registratienummer|case|nummer|id) (?:is|luidt|:|van uw|voor uw|voor deze|van deze|\W?#?\w*\d)|(?:ticket|case|zaak|dossier|melding|aanvraag|incident|verzoek){mid}(?:aangemaakt|geopend|geregistreerd|toegewezen aan|toegekend|is nu bekend)"
            r" ! samengevoegd ! gesloten ! afgesloten ! opgelost ! bestel\w* ! factuur ! afgehandeld ! heropen\w* ! polis ! {cust} ! datalek\w* ! klantnummer ! (?:welk|wat|graag|kunt|kan u|gelieve|stuur|doorgeven)\b",
            r"(?:streven|trachten|proberen|doen ons best|stellen alles|verwachten|beantwoorden|behandelen|reageren|nemen|antwoorden|krijgt|ontvangt|ontvang|zullen|hoort|doen ons uiterste){mid}(?:binnen|zo spoedig|zo snel|zo vlug|spoedig|snel|zsm|z\.s\.m|uiterlijk|doorgaans|gemiddeld|meestal){mid}(?:werkdag\w*|dagen|uur|uren|week|weken|mogelijk\w*|antwoord\w*|reactie|beantwoord\w*|behandel\w*|contact|te reageren|te beantwoorden|antwoord)"
            r" ! {wiped} ! {officer} ! {removing} ! levering ! bestelling ! collega ! terugkom ! ik\b ! bellen ! geldig",
            r"(?:bedankt|dank\w*|hartelijk dank){near}voor{near}(?:uw|je|jouw|het) (?:bericht|e-?mail|mail|vraag|contact\w*|aanvraag|melding|reactie|mailtje|verzoek|schrijven|contacteren|contact opnemen)\b{near}(?:aan|met|dat|\.|!|,|$) & (?:ons|onze|met|klantenservice|klantendienst|support|servicedesk|helpdesk|contact) ! {have} ! {gone} ! doorgestuurd ! {officer} ! ik\b ! {addr}",
            r"(?:verwijder|wijzig|laat|vermeld|gebruik|behoud){mid}(?:onderwerp\w*|kenmerk|ticketnummer|referentie|nummer){mid}(?:niet|staan|bij (?:verdere|volgende|elke)|in (?:verdere|alle|uw|het))|(?:in behandeling (?:genomen|nemen)|(?:nemen|neemt){mid}in behandeling|in onze wachtrij|drukte|grote hoeveelheid|hoge werkdruk|extra druk|aanvullen{mid}(?:beantwoorden|antwoord\w*)|wachtrij) ! niet in behandeling ! {officer}"
            r" ! kunnen{near}niet ! pas in behandeling",
            r"(?:bericht|e-?mail|mail|vraag|verzoek|mededeling|melding|klacht|schrijven|brief|aanvraag|reactie) .{0,30}(?:heeft|hebben|is|zijn) .{0,20}(?:ons (?:goed )?bereikt|bij ons (?:aangekomen|binnen)|goed aangekomen|in goede orde)|(?:ticket|case|dossier|aanvraag) .{0,20}(?:is|werd) .{0,20}(?:geopend|aangemaakt|geregistreerd|gestart) ! {cust} ! datalek\w*",
            r"(?:krijgen|ontvangen|verwerken|hebben) .{0,30}(?:dagelijks|momenteel|veel|heel veel|erg veel|tijdelijk|grote) .{0,30}(?:berichten|mails?|e-?mails?|vragen|aanvragen|verzoeken|reacties|drukte)|(?:antwoord|reactie|beantwoording|reactietijd|afhandeling|behandeling) .{0,40}(?:op zich .{0,10}wachten|langer duren|iets langer|vertraging|kan (?:even|wat|tot)|duurt (?:gemiddeld|momenteel|maximaal)|neemt .{0,20}in beslag)",
            r"(?:wordt|worden|zal|zullen) .{0,30}(?:zo spoedig|zo snel|zo vlug|spoedig|in volgorde|binnen|zsm|uiterlijk) .{0,60}(?:behandeld|beantwoord|verwerkt|opgepakt|bekeken|gelezen|bezorgd|doorgegeven|antwoord\w*|behandelen|beantwoorden|contact) ! {addr} ! {officer} ! {gone}",
            r"(?:bedankt|dank\w*) .{0,10}(?:om|voor het) .{0,20}(?:contacteren|contact (?:op te nemen|opnemen)|schrijven|mailen)|(?:toegekomen|ingeschreven|ingeboekt|geregistreerd|binnengekomen) .{0,15}(?:onder|met) .{0,15}(?:nr|nummer|kenmerk|referentie)|(?:wordt|worden) (?:binnen de|conform de) .{0,30}termijn.{0,20}behandeld",
        ),
        "by_machine": (
            r"(?:automatisch\w*|geautomatiseerd\w*|automatic){near}(?:gegenereerd\w*|bericht\w*|antwoord\w*|e-?mail\w*|mail\w*|reactie\w*|verzonden|verstuurd|aangemaakt|ontvangstbevestiging|bevestiging|opgemaakt|melding|opgesteld|reply|notificatie) ! incasso|systeembericht|autoreply|auto-?reply|autoresponder|no-?reply"
            r"|ontvangstbevestiging|(?:reageer|antwoord|beantwoord){near}niet{near}(?:op|deze|dit)|(?:niet|geen){mid}(?:op (?:dit|deze) (?:bericht|e-?mail|mail) (?:te )?(?:antwoord\w*|reageren|reageer)|antwoorden op (?:dit|deze) (?:bericht|mail|e-?mail)|te reageren op (?:dit|deze))|(?:typ|schrijf|antwoord){near}boven (?:deze|de) (?:lijn|regel)",
        ),
        "out_of_office": (
            r"(?:ik|wij|we|(?:de |onze )?praktijk|kantoor|kantoren|onze|mijn|ons|collega|^\W*\w+(?: \w+)?)\b{mid}(?:ben|zijn|is|was|blijft){mid}(?:afwezig|niet aanwezig|niet op kantoor|niet bereikbaar|buiten kantoor|uit kantoor|met (?:\w+ )?verlof|op vakantie|met vakantie|vrij\b|op reis|op congres|ziek\w*|onbereikbaar|niet in de gelegenheid|gesloten|dicht\b|niet werkzaam|op zakenreis|niet beschikbaar|in het buitenland|op training|op cursus|op studiedag)"
            r" ! (?:ticket|melding|zaak|verzoek|klacht|dossier|aanvraag|postvak|mailbox|adres|vraag|case|call|conversatie|chat|onderzoek\w*){near}gesloten ! {addr}{near}niet bereikbaar ! feestdag\w*",
            r"(?:afwezig\w*|out of office|out-of-office|zwangerschapsverlof|ouderschapsverlof|bevallingsverlof|moederschapsrust|jaarlijks verlof|vakantieperiode|zomersluiting|kerstsluiting|bouwverlof|sluitingsperiode|zomervakantie|kerstvakantie|collectieve sluiting|vaderschapsverlof|ziekteverlof|sabbatical|tijdskrediet|jaarlijkse vakantie|met verlof|op verlof|met vakantie|op vakantie|verlofdag\w*) ! (?:uw|je) vakantie ! boek\w* ! les\b ! uw kind",
            r"(?:terug|weer|opnieuw|terug op kantoor|bereikbaar|aanwezig|back){mid}(?:vanaf|op|per|na|tot|sinds){near}(?:\d|maandag|dinsdag|woensdag|donderdag|vrijdag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) & (?:ik|kantoor|bereikbaar|aanwezig|praktijk|terug|mail|weer|geopend|open) ! (?:kom|komen){mid}terug ! bezorg\w* ! leverbaar",
            r"(?:vanaf|op|per){near}(?:\d|maandag|dinsdag|woensdag|donderdag|vrijdag){near}(?:ben ik|zijn (?:wij|we)|is (?:de praktijk|het kantoor)|sta ik){near}(?:weer|terug|bereikbaar|aanwezig|afwezig|geopend|open|beschikbaar|niet)",
            r"(?:niet meer|niet langer|geen{near}meer){mid}(?:werkzaam|in dienst|werkt|werken|werk|actief (?:bij|binnen)|bij (?:ons|dit bedrijf)|verbonden aan|medewerk\w+|tewerkgesteld)|(?:uit dienst|heeft (?:ons bedrijf|de organisatie|onze organisatie|het bedrijf) verlaten|met pensioen|andere (?:baan|functie|uitdaging|werkgever)) ! {addr}{near}(?:verwijderd|gekoppeld)",
            r"(?:tijdens (?:mijn|onze|deze|de) (?:afwezigheid|verlof|vakantie|sluiting\w*)|in mijn afwezigheid|lees (?:je|uw|mijn|de) (?:bericht|mail|e-?mail)\w*{mid}(?:zodra|niet|als|wanneer|terug|later)|(?:mails?|e-?mails?|berichten){near}(?:niet (?:gelezen en )?(?:automatisch )?doorgestuurd|beperkt (?:gelezen|lezen))|beperkt(?:e)?{near}(?:bereikbaar|toegang tot)|(?:werk|werkdagen|werkzaam){near}(?:maandag|dinsdag|woensdag|donderdag|vrijdag)|(?:mijn|onze) (?:vervang\w+|waarneme?r|waarneming|achterwacht)"
            r"|waargenomen door|vervangt mij|(?:bij|in|voor) (?:spoed\w*|dringende\w*|urgente?|noodgeval\w*|nood\b|dringend).{0,60}(?:contact|bel\w*|mail\w*|wend\w*|terecht|collega\w*|richt\w*|neem|contacteer)|zodra ik (?:weer |terug |er )*(?:terug|er|aanwezig|bereikbaar|ben|op kantoor))",
            r"(?:werkt|werk|werken) .{0,20}niet (?:meer|langer) (?:in|bij|voor|op|hier) .{0,20}(?:dit|ons|onze|het|de|bedrijf|hier)?|(?:gesloten|dicht) (?:wegens|van|tot|op|voor|tijdens)|(?:openen|open|heropenen) .{0,20}(?:opnieuw|weer|terug) .{0,15}op",
        ),
        "mailbox_unmonitored": (
            r"(?:wordt|worden|is|zijn|word){mid}(?:niet|niet meer|nooit|niet langer|onbemand|onbeheerd|door niemand){mid}(?:gelezen|bekeken|gemonitord|gemonitored|beheerd|beantwoord|bemand|uitgelezen|opgevolgd|gecontroleerd|in gebruik|actief|behandeld|geraadpleegd|verwerkt|bewaakt|geopend|onderhouden) & (?:mailbox|postvak|postbus|inbox|{addr}|adres|berichten|mails?|e-?mails?|antwoorden|reacties|account|bericht) ! (?:uw|je) {addr} ! in onze systemen ! door {cust}"
            r" ! verzoek",
            r"(?:mailbox|postvak|inbox|{addr}|e-?mailbox){mid}(?:niet (?:meer )?(?:in gebruik|actief|gelezen|beheerd|gemonitord|bemand|bereikbaar|gebruikt)|buiten gebruik|opgeheven|gesloten|onbemand|onbeheerd|uitsluitend (?:voor|bedoeld)|alleen (?:voor|bedoeld)|enkel (?:voor|bedoeld)|bestaat niet (?:meer|langer)|vervallen|niet langer|geen (?:antwoord\w*|inkomende|berichten|mail\w*)|no-?reply|afgesloten) ! (?:uw|je|haar|zijn) {addr} ! in ons systeem ! gekoppeld"
            r" ! {cust} ! geregistreerd",
            r"(?:niemand|geen mens|geen medewerk\w+){mid}(?:leest|lezen|bekijkt|ziet|opent|beheert)|(?:kunt|kan|kun|kunnen|is het){near}(?:niet|geen){mid}(?:antwoord\w*|reageren|reply\w*|beantwoord\w*|mailen naar dit)\b{mid}(?:dit|deze|hierop|adres|bericht|mail)?|(?:dit|deze|hierop|op dit|op deze){mid}(?:kunt|kan|kun){near}niet{near}(?:antwoord\w*|reageren|reply\w*|beantwoord\w*) ! verzoek ! vraag ! inhoudelijk",
            r"(?:reageer|antwoord|beantwoord|reageren|antwoorden|stuur)\w*{near}(?:niet|geen){near}(?:op|deze|dit|naar|antwoord|berichten){near}(?:bericht|e-?mail|mail|adres|{addr})?|no-?reply|niet te (?:beantwoorden|antwoorden|reageren) ! (?:kunnen|kan) (?:wij|we|ik) ! bijlage ! gevoelige",
            r"(?:alleen|enkel|uitsluitend|slechts){near}(?:voor het (?:verzenden|versturen)|om te (?:verzenden|versturen)|uitgaande|verzend\w*|voor (?:uitgaand|automatische)\w*) & (?:adres\w*|mailbox|postvak|{addr}|mail|berichten|e-?mail)|(?:antwoorden|reacties|berichten|mails?|mail){mid}(?:komen|komt|worden|gaan){near}(?:niet aan|nergens aan|niet bij ons|automatisch (?:verwijderd|gewist)|ongelezen|in het niets|verloren|niet terecht)|bereikt ons niet",
        ),
        "ticket_closed": (
            r"{ticket}\b .. (?:gesloten|afgesloten|afgehandeld|opgelost|afgerond|beeindigd|afgewikkeld|gearchiveerd|voltooid|closed|solved|dicht\b) ! {have}{near}niet ! nog niet ! {wiped} ! {officer}{mid}(?:doorgestuurd|overgedragen) ! account",
            r"(?:sluiten|sluit|afsluiten|sloten|sloot|beschouwen|beschouw|beeindigen|handelen|archiveren|rond){mid}(?:{ticket}|hiermee|dit|de zaak|gesprek|deze)\b.{0,60}(?:af\b|als (?:afgehandeld|opgelost|gesloten|afgerond|afgedaan)|gesloten|afgehandeld|opgelost|hiermee|dan ook|automatisch|nu|bij deze|\.|!|,|$) ! niet uit ! {addr} ! kantoor ! wij sluiten ons ! verlof",
            r"status\b{mid}(?:opgelost|gesloten|afgesloten|afgehandeld|voltooid|afgerond|solved|closed|resolved)|(?:gemarkeerd|gezet|geregistreerd|aangemerkt|bestempeld) (?:als|op){near}(?:opgelost|gesloten|afgehandeld|afgerond|afgesloten)|(?:automatisch|hiermee|hierbij|daarmee|bij deze){near}(?:gesloten|afgesloten|afgehandeld|afgerond|afgedaan|opgelost)",
            r"(?:geen|niet){near}(?:reactie|antwoord|bericht|gehoord|vernomen|respons|terugkoppeling){mid}(?:ontvangen|gekregen|meer|mochten|van u|gehad|vernemen)? & (?:gesloten|sluit\w*|afgesloten|automatisch|dagen|uit van|opgelost|afgehandeld|gaan ervan|gaan wij ervan|gaan we ervan) ! {addr} ! bellen",
            r"(?:is|was|zijn) (?:voor ons |hiermee |daarmee |wat ons betreft |voor mij |dus |nu )+(?:afgehandeld|afgedaan|afgerond|klaar|opgelost|gesloten|ten einde)|(?:heropen\w*|opnieuw (?:geopend|open\w*)|te heropenen) ! {addr}|(?:oplossing|antwoord){near}(?:aangedragen|gegeven|geboden|toegevoegd){mid}(?:gesloten|opgelost|afgehandeld)|(?:verder|meer) (?:geen )?actie{near}(?:nodig|vereist|ondernomen){mid}(?:gesloten|afgesloten)",
            r"(?:archivering|afsluiting|sluiting) van .{0,20}{ticket}|sluit\w* .{0,30}(?:onderwerp|topic|draad|kwestie|dossier|case|zaak|hiermee) .{0,20}(?:af|$|[.!])|van onze (?:kant|zijde) .{0,30}(?:alles|afgerond|afgesloten|afgehandeld)|status .{0,20}(?:beeindigd|afgewerkt|gereed|klaar)|(?:doen|zetten|maken) .{0,20}{ticket} .{0,20}(?:dicht|toe)\b",
        ),
        "ticket_merged": (
            r"(?:samengevoegd|samengebracht|samengevoeg\w*|gebundeld|gecombineerd|samengenomen|gemerged|gemergd|merged|geconsolideerd|gevoegd bij|toegevoegd aan|gekoppeld aan|ondergebracht (?:in|onder|bij)|opgenomen in|verder behandeld (?:onder|in)|samen behandeld|geclusterd|bijgevoegd bij|aangehecht|bijgeschreven) & (?:ticket\w*|melding\w*|case|zaak|zaken|verzoek\w*|aanvra\w+|dossier\w*|incident\w*|call\w*|gesprek\w*|conversatie\w*|klacht\w*|vragen|berichten"
            r"|#|\d{4,}) ! register\w* ! {addr} ! account ! bestelling\w* ! klantdossier ! logboek ! kennisbank",
            r"(?:dubbel\w*|duplica\w+|duplicaat|dubbele melding){mid}(?:ticket\w*|melding\w*|case|verzoek\w*|{number}|aanvra\w+|van|#|\d) & (?:samen\w*|gesloten|gekoppeld|verder|onder|van|bestaand\w*|in\b) ! bestelling\w* ! betaling\w* ! betaald ! {addr}|(?:volg|volgt|verloopt|behandel\w*|communiceer|gaat|gaan|loopt|zet\w*){mid}(?:verder|voortaan|verdere){near}(?:onder|via|in|binnen|op){near}(?:ticket\w*|nummer|zaak|dossier|kenmerk|melding|case|{number}|#)",
            r"(?:voeg|voegen|bundel|bundelen|koppel|koppelen|combineer|combineren|voegden|samenvoegen|samen te voegen) .{0,60}(?:samen|toe aan|bij elkaar|onder|met|aan|in)\b & (?:ticket\w*|case|zaak|melding\w*|berichten|aanvra\w+|verzoek\w*|vragen|dossier\w*|gesprek\w*|\d{4,}) ! bestelling\w* ! {addr} ! account",
        ),
        "survey": (
            r"(?:enquete\w*|vragenlijst\w*|tevredenheidsonderzoek|klanttevredenheid\w*|klantonderzoek|survey\w*|feedbackformulier|onderzoekje|klantbeoordeling|nps\b|trustpilot|kiyoh|google[- ]?review|tevredenheidsenquete|bevraging|tevredenheidsmeting)|(?:hoe|in welke mate|wat vond|wat vindt|wat vond je|was u|bent u|ben je|was je){mid}(?:tevreden|deden we|deed{near}het|beoordeelt|beoordeel|ervaren|ervaring|geholpen|waardeert|bevallen|hebben (?:wij|we) het gedaan)"
            r" ! account ! wachtwoord",
            r"(?:beoordeel\w*|beoordelen|beoordeling|waardeer|review\w*|recensie\w*|cijfer\b|sterren|rating){mid}(?:ons|onze|uw|je|contact|service|dienstverlening|ervaring|gesprek|geven|achter\w*|schrijven|medewerker|van 1|1 tot|van \d|hulp)|(?:geef|laat|deel|horen|vertel|benieuwd|waarderen|stellen){mid}(?:feedback|beoordeling|mening|ervaring\w*|review|cijfer|waardering|wat u (?:ervan )?v\w+|wat je v\w+|of (?:u|je){near}tevreden)"
            r"|(?:uw|jouw|je) (?:mening|feedback|oordeel|waardering|ervaring|beoordeling){mid}(?:telt|belangrijk|helpt|horen|waardevol|stellen|delen|weten)|(?:aanbevelen|aanbeveelt|aanraden){mid}(?:vrienden|familie|collega\w*|anderen|kennissen|schaal)|hoe waarschijnlijk|op een schaal van ! risico ! datalek\w* ! {officer}",
            r"(?:aanraden|aanbevelen) .{0,30}(?:vriend\w*|familie|collega\w*|kennissen|anderen|kennis)|vertel (?:ons|het ons) .{0,40}(?:vind|vindt|vond|ervaring|denkt)|van (?:0|1|nul|een) (?:tot|t/m) (?:5|10|tien|vijf)|kost (?:je|u|maar|slechts)? ?.{0,20}(?:minuut|minuten|minuutje)",
        ),
        "challenge_response": (
            r"(?:bevestig\w*|verifieer\w*|verifieren|valideer|valideren|klik\w*|captcha|puzzel|los|vul\w*|voer\w*|typ\w*|kopieer|selecteer|sleep|vink\w*) .. (?:afzender\w*|geen robot|een mens|menselijk\w*|captcha|bezorgd|afgeleverd|doorgelaten|vrijge\w+|vrij te geven|goedgekeurde|geen spam|tekens|cijfers in|letters|plaatje|afbeelding|som\b|code hieronder|uw (?:bericht|e-?mail|mail|e-?mailadres|mailadres) (?:af te leveren|te bezorgen|te versturen)|toegelaten"
            r"|whitelist\w*|lijst van (?:toegestane|goedgekeurde)|verzending|levering van uw) ! {have} (?:wij|we|ik) ! {cust} ! pakket ! bestelling",
            r"captcha|geen robot|bent (?:u|je) (?:een )?(?:robot|mens)|(?:bericht|e-?mail|mail){mid}(?:in quarantaine|vastgehouden|tegengehouden|wacht op (?:goedkeuring|vrijgave|bevestiging)|in de wacht|geparkeerd|achtergehouden|pas (?:bezorgd|afgeleverd|doorgestuurd|gelezen|zichtbaar))|(?:antispam|anti-spam|spamfilter|spambeveiliging|boxbe|spamarrest|challenge).{0,90}(?:bevestig\w*|klik\w*|verifi\w+|afzender|beantwoord\w*)"
            r"|(?:onbekende|nieuwe|eerste keer|eenmalig\w*|niet in){mid}(?:afzender\w*|adresboek|contacten\w*|mailt|verificatie|bevestig\w*|controle) .. (?:bevestig\w*|klik\w*|verifi\w+|vrij\w*|eenmalig)|(?:bevestig|verifieer|valideer)\w* (?:eerst |a\.?u\.?b\.? |hieronder |even |eenmalig )*(?:je|uw|jouw) (?:e-?mail\w*|mail\w*|bericht|afzender\w*|verzending)\b ! {have} ! wijziging ! inschrijving ! aanmelding ! account",
        ),
        "bounce": (
            r"(?:bericht|e-?mail|mail|levering|aflevering|bezorging){mid}(?:niet|kon niet|kan niet|mislukt\w*|vertraagd){near}(?:bezorgd|afgeleverd|bezorgen|afleveren|besteld|verzonden|geleverd|aangekomen|mislukt) ! pakket ! bestelling ! zending ! {cust} ! ontvangt u",
            r"onbestelbaar|(?:aflevering|bezorging|levering|verzending){near}(?:is )?(?:mislukt|vertraagd|niet gelukt) & (?:bericht|e-?mail|mail|geadresseerde\w*|server|ontvanger\w*)|(?:mailbox|postvak|inbox){near}(?:vol\b|bestaat niet|niet gevonden|onbekend)|delivery (?:status|failed|failure)|undeliver\w+|mailer-daemon",
        ),
        "legal_threat": (
            r"(?:sommeren|sommeer|sommatie|gesommeerd|ingebrekestelling|in gebreke (?:stell\w*|gesteld)|stellen{near}in gebreke|dagvaard\w*|kort geding|dwangsom\w*|aanmaning om te staken|stakingsbevel|bewarend beslag|beslaglegging|conservatoir|onthouding\w*|boetebeding|contractuele boete|onrechtmatig(?:e)? (?:daad|handelen)|burgerlijke partijstelling|strafrechtelijk\w*|strafklacht|smaad|laster|stalking|belaging|chantage|afpersing)"
            r" ! (?:factuur|openstaand\w*|betaling\w*|huurachterstand)",
            r"(?:schadevergoeding|schadeclaim|schade|kosten|advocaatkosten|gerechtskosten){mid}(?:eisen|vorderen|verhalen|op u|claimen|in rekening|aansprakelijk\w*|gevorderd|te vergoeden|verhaald)|(?:aansprakelijk){near}(?:stel\w*|gesteld|houd\w*|gehouden)|(?:stel\w*|houd\w*){mid}aansprakelijk ! niet aansprakelijk ! (?:factuur|openstaand\w*)",
            r"(?:advoca\w+|raadsman|raadsvrouw\w*|raadslieden|advocatenkantoor|clien(?:t|te){mid}(?:gemachtigd|verzocht|wendde|gevraagd)|namens (?:mijn |onze )?clien\w+|treed ik op|treden wij op|deurwaarder\w*|rechtsbijstand\w*|juridisch adviseur van|als gemachtigde|jurist van) ! (?:factuur|openstaand\w*|huurachterstand|betaal\w*) ! afdeling ! beoordeelt",
            r"(?:aangifte|politie|klacht bij (?:het )?(?:parket|politie|openbaar)|openbaar ministerie|parket\b|officier van justitie|justitie|recherche){mid}(?:do\w+|gedaan|inschakel\w*|ingeschakeld|melden|gemeld|gaan|ga\b|bel\w*|stap\w*|in te dienen|indienen|neer\w*|overgaan|over te gaan|ingediend|naar\b|overwegen|voorbehoud\w*|$|\.)|(?:naar de politie|bij de politie|doe ik aangifte|doen wij aangifte|politie (?:inschakelen|bellen))"
            r" ! belasting\w* ! inkomsten ! btw",
            r"(?:juridische|gerechtelijke|rechts|wettelijke)\s?(?:stappen|maatregelen|procedure\w*|actie\w*|consequenties|gevolgen|weg\b) ! (?:technische en organisatorische) ! privacy ! (?:factuur|openstaand\w*|huurachterstand|betaling) ! om herhaling ! {have}{near}passende ! (?:genomen|getroffen)|(?:gerechtelijk\w*|langs (?:de )?(?:gerechtelijke|juridische)) (?:weg|stappen)|rechtsmaatregel\w*|(?:behoud\w*|voorbehoud\w*){mid}(?:verdere|nadere|passende|alle) (?:stappen|maatregelen|rechten)",
            r"(?:naar|voor|bij) (?:de |het )?(?:rechter|rechtbank|gerecht|kantonrechter|voorzieningenrechter|ondernemingsrechtbank){mid}(?:stappen|brengen|gaan|slepen|dagen|daag|leiden|zien|aanhangig|vorder\w*|eisen) & (?:wij|we|ik|clien\w+) ! (?:kunt|kan|dient|mag|moet) u ! u (?:kunt|kan|dient|mag|moet)|(?:laatste|ultieme) (?:waarschuwing|kans|aanmaning|sommatie) ! betal\w* ! factuur ! korting\w* ! aanbieding",
            r"(?:alle rechten (?:en weren )?voor\b|onder voorbehoud van (?:alle )?(?:rechten|recht)|rechten{near}voorbehouden)|(?:bewaar|bewaren|te bewaren|bewaarplicht|veilig te stellen|niet (?:te )?(?:verwijderen|wissen|vernietigen)){mid}(?:bewijs\w*|litigation|procedure|geschil|gerechtelijk\w*|onderzoek van)|litigation hold|legal hold|(?:bewijs\w*|logbestanden|logs|gegevens|correspondentie){mid}(?:veilig te stellen|te bewaren|niet te (?:wissen|verwijderen|vernietigen))"
            r"|(?:strafbaar|computervredebreuk|hacking|hacken|gehackt|identiteitsfraude|oplichting|oplicht\w*|diefstal|gestolen|fraude){mid}(?:aangifte|politie|stappen|gevolgen|u\b|bent|pleegt|strafbaar|melden|gevolg) ! voorkom\w* ! let op ! pas op ! waarschuw\w* ! phishing",
            r"(?:(?:mijn|onze) (?:advocaat|rechtsbijstandsverzekering|raadsman|jurist|dossier){mid}(?:schakel|inschakel\w*|geraadpleegd|over te dragen|overgedragen|contact|laat)|(?:blijf|hou|stop){near}(?:van mijn|met mijn|uit mijn){near}(?:mail\w*|gegevens|post)|hoe (?:komt|kom) (?:u|je) aan (?:mijn|onze)|waarom (?:leest|lees|opent|heeft|heb) (?:u|je) mijn|val (?:mij|me|ons) niet (?:meer|langer) lastig|lastig te vallen|lastigval\w*|intimida\w+|bedreig\w*"
            r"|verzoek\w*{mid}(?:staken|te staken|onmiddellijk te stoppen))",
            r"(?:procedure|geding|geschil|rechtszaak|bewijs\w*|beslag|litig\w+) & (?:bewaren|te bewaren|bewaart|bewaring|veilig te stellen|ongewijzigd|niet te wissen|niet te verwijderen|niet te vernietigen|intact)",
            r"(?:manen|maan|maanden) .{0,10}(?:u|je) .{0,20}(?:aan|hierbij|bij dezen?) .{0,60}(?:staken|te stoppen|onthouden|nalaten|verwijderen)|zo niet,? .{0,30}(?:volgt|dagvaard\w*|rechter|advocaat|stappen)|(?:doe|doen|dien|dienen) .{0,20}(?:ik|wij|we)? .{0,20}(?:aangifte|klacht in|een klacht) .{0,20}(?:tegen u|tegen je|bij|in\b|als|$|[.,!])|ongewenste (?:e-?mails?|mails?|berichten) .{0,60}(?:staken|dagvaard\w*|stoppen)",
        ),
        "suspicious": (
            r"(?:wachtwoord\w*|pincode|inloggegevens|beveiligingscode|verificatiecode|creditcardgegevens|bankgegevens|kaartgegevens|digid-?gegevens|toegangscode|sms-?code|bankpas)\b{mid}(?:te bevestigen|bevestigen|in te voeren|invoeren|door te geven|doorgeven|te verstrekken|toe te sturen|toesturen|te mailen|mailen|te vernieuwen|op te geven|bij te werken|te valideren|te verifieren|te controleren|in te vullen|te sturen)"
            r" ! (?:nooit|geen|niet)\b ! vergeten",
            r"(?:bevestig\w*|voer\w*|vul\w*|geef|geeft|stuur\w*|verstrek\w*|controleer|valideer|verifieer\w*|update|vernieuw\w*|invoeren|doorgeven|mailen|deel|wijzig\w*|reset\w*|herstel|ontgrendel){mid}(?:wachtwoord\w*|password|pincode|pin-?code|inloggegevens|beveiligingscode|verificatiecode|eenmalige code|toegangscode|sms-?code|tan-?code|cvc|cvv|creditcard\w*|bankgegevens|kaartgegevens|rekeninggegevens|kredietkaart\w*|digid-?gegevens|bankpas\w*|itsme-?code|response\b|inlogcode"
            r"|bankkaart\w*) ! (?:nooit|geen|niet)\b ! vergeten ! (?:verzoek|aanvraag){near}wachtwoord ! uw wachtwoord is gewijzigd",
            r"(?:\d|vier|vijf|zes|acht)[- ]?cijferige?{near}code|(?:code){mid}(?:die (?:wij|we|u|je|zojuist|zonet)|zojuist|zonet|naar (?:uw|je|dit)|op (?:uw|je|dit)){mid}(?:gestuurd|gemaild|ontvangen|verzonden|ontvangt|gekregen|verstuurd|toegestuurd){mid}(?:door|sturen|mailen|geef|antwoord\w*|terug\w*|invoeren|in te voeren|delen|vermelden|noemen|bevestig\w*|vul\w*|[^?]{0,60}\?|$)|(?:geef|stuur|mail|deel|noem|vermeld|antwoord|voer|gelieve|kunt u|kan u){mid}(?:de|die|een|deze) (?:\w+ )?code\b"
            r"{mid}(?:gestuurd|ontvangen|ontving|sms|door\b|terug|naar ons|in\b|verzonden) ! (?:nooit|geen)\b ! kortingscode\w* ! track\w*",
            r"(?:rekeningnummer|iban|bankrekening\w*|bankgegevens|rekeninggegevens|kaartnummer|kredietkaart\w*|creditcard\w*) .. (?:terugbet\w+|terug te (?:betalen|storten)|compensatie|vergoeding|storten|uitbetal\w*|overmaken|te ontvangen|restitutie|tegoed|bevestig\w*|verifi\w+) & (?:geef|geven|stuur|sturen|mail|mailen|doorgeven|door te geven|graag|kunt u|kan u|gelieve|wilt u|nodig|bezorg\w*|vul\w*|invullen|bevestig\w*|laten weten|opgeven)",
            r"(?:terugbet\w+|terug te (?:betalen|storten)|compensatie|vergoeding|storten|uitbetal\w*|restitutie|teruggave|tegoed) .. (?:rekeningnummer|iban|bankrekening\w*|bankgegevens|rekeninggegevens|kaartnummer|kredietkaart\w*|creditcard\w*) & (?:geef|geven|stuur|sturen|mail|mailen|doorgeven|door te geven|graag|kunt u|kan u|gelieve|wilt u|nodig|bezorg\w*|vul\w*|invullen|bevestig\w*|laten weten|opgeven|klik\w*)",
            r"(?:account|mailbox|postvak|toegang|e-?mailaccount|rekening|pakket){mid}(?:geblokkeerd|opgeschort|gedeactiveerd|verloopt|afgesloten|beperkt|opgezegd|stopgezet|vergrendeld|vastgehouden) .. (?:tenzij|klik\w*|bevestig\w*|verifi\w+|binnen|log\w*|voorkom\w*|heractiv\w*|betaal|betaling) & (?:klik\w*|bevestig\w*|verifi\w+|inlog\w*|log in|link|betaal|heractiv\w*) ! {have} (?:wij|we|ik)"
            r"|(?:installeer|installeren|download\w*|anydesk|teamviewer|quicksupport|scherm (?:delen|overnemen)|op afstand (?:mee\w*|toegang|overnemen|helpen))\b{mid}(?:app|software|programma|plug-?in|meekijken|toegang|viewer|bestand|beveiligings\w*|certificaat|tool|anydesk|teamviewer|zodat|om|$) ! app store ! factuur ! (?:uw|je) (?:tickets?|e-?tickets?|polis\w*|contract|offerte)",
            r"(?:anydesk|teamviewer|quicksupport)|(?:app|software|programma|plug-?in|certificaat|tool|extensie|viewer){near}(?:te installeren|installeren|te downloaden) & (?:dient|moet|gelieve|kunt|verzoek\w*|vragen|nodig|installeer)",
            r"(?:open|opent|klik\w*|download){mid}(?:bijlage|bijgevoegd\w*|link\b|zip\b|html\b|bestand){mid}(?:om{mid}(?:(?:uw|je) (?:account|identiteit|gegevens|betaling) te (?:bevestig\w*|verifi\w+)|verwijder\w*|identi\w+|in te loggen|aan te melden|te beveiligen|vrij te geven|te voltooien|te ontgrendelen)|inlog\w*|wachtwoord\w*|microsoft|office\s?365|google-?account|mailaccount)|(?:log|meld){near}(?:in|aan){near}(?:met (?:uw|je) (?:e-?mail\w*|mail\w*|microsoft|office|google)|mailaccount|e-?mailaccount)"
            r" ! vragenlijst ! enquete ! uitschrijv\w*|(?:bitcoin\w*|cryptomunt\w*|cadeaukaart\w*|cadeaubon\w* (?:kopen|te kopen)|western union|wallet){mid}(?:stuur\w*|betaal|betalen|overmaken|koop|kopen|maak\w*|code)|paypal-?gegevens|herstellink|resetlink|reset-link",
            r"install\w* .{0,20}(?:u|je|het|de|dit|deze|onze|een) .{0,50}(?:programma|software|app\b|tool|plug-?in|certificaat|update|extensie|hulp op afstand) ! factuur|(?:log|meld|inloggen|aanmelden|logt|meldt) .{0,40}(?:met|via) (?:uw|je) (?:wachtwoord|inlog\w*|e-?mail\w*|mail\w*|mailgegevens|microsoft|google|office)",
            r"(?:uw|je|deze) (?:mailbox|postvak|e-?mailaccount|mailaccount|inbox|e-?mailbox|opslag\w*) .{0,40}(?:geblokkeerd|gesloten|gedeactiveerd|verwijderd|opgeheven|vol\b|afgesloten|opgeschort|verloopt|geschorst|beperkt)|(?:verdachte|ongebruikelijke) (?:activiteit|aanmelding|inlog\w*) .{0,60}(?:bevestig\w*|klik\w*|verifi\w+|wachtwoord)",
            r"(?:terugbet\w+|teruggave|restitutie|compensatie|vergoeding|tegoed) .. (?:iban|rekeningnummer|bankgegevens|kaartgegevens|kredietkaart\w*|creditcard\w*|kaartnummer) & (?:mee\b|deel\w*|meedelen|opgeven|geef|bezorg\w*|stuur\w*|vermeld\w*|bevestig\w*|nodig|invullen|vul)",
        ),
        "pleasantry": (
            r"(?:beste|geachte|goede(?:n)?(?:morgen|middag|avond|dag)|goede(?:n)? (?:morgen|middag|avond|dag)|dag|hallo|hoi|hi|hey|dear|waarde|mijnheer|meneer|mevrouw|l\.s\.|ls)\b[^.!?]{0,60}$",
            r"(?:bedankt|dank\b|dankuwel|dankjewel|dank u|hartelijk|hartelijke|thanks|merci|met dank|alvast|waarderen|stellen{near}op prijs|attent|fijn dat u|goed dat u|prettig dat)",
            r"(?:excuus|excuses|sorry|verontschuldig\w*|spijt|betreuren|onze oprechte|vervelend|onaangenaam|ongemak|overlast|hinder|pardon|jammer)",
            r"(?:fijne?|prettige?|goede?|mooie?|leuke|aangename?|nog een) (?:\w+ )?(?:dag|avond|middag|week|weekend|feestdagen|vakantie|voortzetting|zondag|ochtend|namiddag)|(?:hopen|hoop|vertrouwen|wensen|wens){mid}(?:u|je|hiermee|hierbij|voldoende|geinformeerd|zo|verder|van dienst|geholpen)",
            r"(?:heeft|hebt|heb|mocht|mochten|bij|voor|indien|als){mid}(?:vragen|vraag|opmerkingen|bedenkingen|onduidelijk\w*)|(?:aarzel|schroom|twijfel){near}niet|neem\w*{near}gerust|gerust{near}(?:contact|mailen|bellen)|(?:begrip|medewerking|oplettend\w*|alertheid|moeite|geduld|vertrouwen|aandacht|bereidheid)|vriendelijke groet|hoogachtend|groet\w*|namens (?:het|de|ons|onze)|bereikbaar (?:van|op) ",
            r"(?:begrijp\w*|snap\w*|kan me voorstellen|kunnen ons voorstellen|inderdaad|u heeft gelijk|je hebt gelijk|terecht|uiteraard){mid}(?:vervelend|hinderlijk|lastig|frustrer\w*|gelijk|opmerking|zorg\w*|irritatie|melding|onze fout|fout|$)|(?:had|mag|mocht|hoort|horen|hadden){mid}niet (?:mogen )?(?:gebeuren|voorkomen)|niet de bedoeling|ter harte",
            r"(?:mocht|mochten|indien|als|krijgt|ontvangt) (?:u|je|er) .{0,60}(?:nog|toch|weer|opnieuw|alsnog|onverhoopt|ondanks).{0,160}",
            r"(?:u|je) (?:zult|zal|zou|krijgt|ontvangt|hoort|zult) .{0,60}(?:niets?|niks|geen) (?:meer|verder|van ons).{0,80}|(?:er|dan) (?:zou|zal|zouden|komt|komen|gaan) .{0,60}(?:niets?|niks|geen) .{0,20}(?:meer|binnenkomen).{0,60}",
        ),
        "hazard": (
            r"(?:advocaa?t\w*|jurid\w+|rechter\w*|rechtbank\w*|gerecht\w*|politie|aangifte|strafbaar|sommat\w+|sommeren|dagvaard\w*|deurwaarder\w*|schadevergoeding|aansprakelijk\w*|claim\w*|klacht (?:tegen|over u)|procedure|wetboek|onrechtmatig\w*)",
            r"(?:uiterlijk|deadline|binnen (?:\d+|een|twee|drie|vijf|zeven|tien|veertien) (?:dagen|werkdagen|uur|weken)|termijn)",
            r"(?:identi\w+|legitim\w+|paspoort|rijbewijs|geboortedatum|klantnummer|bsn\b|rijksregister\w*|bewij\w+|machtiging|volmacht)",
            r"(?:wachtwoord\w*|pincode|code\b|iban|rekeningnummer|bankrekening\w*|creditcard\w*|kredietkaart|betal\w*|factu\w+|incasso|verschuldigd|kosten)",
            r"(?:onderteken\w*|handtekening|teken\b|akkoord|bevestig (?:u|dit|dat|de|het|uw|je)|gelieve{mid}bevestig\w*|verklaring|instem\w*|toestemming)",
            r"(?:verwijdert u|verwijder (?:de|het|deze|dit|u|alle)|vernietig\w*|wis (?:de|het|deze|dit|alle)|te vernietigen|te wissen)",
            r"(?:bijlage|bijgevoegd\w*|in bijlage|aangehecht|klik\w*|link\b|hieronder|knop\b|download\w*)",
            r"(?:lastig\w*|bedreig\w*|intimid\w+|onbeschoft|schand\w+|brutaal|stalk\w*|misbruik\w*|fraude|oplicht\w*|hack\w*)",
            r"(?:houdt vol|beweert|staat erop|blijft erbij|verzekert ons|volgens (?:de|onze) (?:klant|huurder|patient|gast)|betwist\w*|geschil\w*)",
            r"(?:annuler\w*|opzegg\w*|bestel\w*|verleng\w*|reserver\w*|boek\w*|toestemming van)",
        ),
    },
)
