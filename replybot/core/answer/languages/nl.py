"""How companies answer in Dutch (Netherlands and Flanders)."""

from __future__ import annotations

from replybot.core.answer.lexicon import Lexicon

LEXICON = Lexicon(
    language="nl",
    words={
        "addr": (
            r"(?:foute?|foutieve|verkeerde|onjuiste) (?:contact|contactpersoon|gegevens|registratie|invoer"
            r"|vermelding)\b|(?:e-?)?mail[- ]?ad{1,2}res\w*|ad{1,2}res(?:sen|je|jes|gegevens?|veld)?\b|(?:contact"
            r"|correspondentie)(?:adres\w*|gegevens?\b)|(?:e-?)?mail(?:gegevens?|veld|contact)\b"
            r"|e-?mail ad{1,2}res\w*"
        ),
        "data": (
            r"(?:(?:uw|je|jouw|de|deze|die|alle|foutieve|onjuiste|verkeerde) ){1,2}(?:\w+ )?(?:persoons|contact"
            r"|klant|adres|email)?gegevens\b|(?:uw|je|jouw) data\b"
        ),
        "fixed": (
            r"gecorrigeerd\w*|gecorrigeert|hersteld\b|herstelt\b|rechtgezet|recht gezet|rechtgetrokken"
            r"|gerectificeerd|verbeterd\b|in orde gebracht|in orde gemaakt|goed gezet|goedgezet|ongedaan gemaakt"
            r"|opgeschoond|opgekuist|geschoond|gezuiverd"
        ),
        "changed": (
            r"aangepast|aangepas\b|gewijzigd|gewijzigt|veranderd|vervangen|bijgewerkt|omgezet|omgewisseld|ingeruild"
            r"|overschreven|geupdate\w*|geactualiseerd|herzien"
        ),
        "wiped": (
            r"verwijderd|verwijdert|verwijderdt|gewist|uitgewist|weggewist|geschrapt|geblokkeerd|geblokkeert"
            r"|geblockt|gedeactiveerd|gedesactiveerd|geinactiveerd|onklaar gemaakt|uitgeschakeld|losgekoppeld"
            r"|ontkoppeld|afgekoppeld|weggehaald|weggenomen|weggelaten|weggegooid|uitgehaald|afgehaald|(?:er\s?uit"
            r"|er\s?af|er\s?tussenuit) (?:gehaald|gegooid|genomen|gemaakt|gezet|geknikkerd|gekieperd|gesmeten)"
            r"|eruitgehaald|leeggemaakt|leeg gemaakt|leeggehaald|doorgehaald|doorgestreept|vernietigd|gedelete[dt]?"
            r"|geanonimiseerd|afgeschermd|afgevoerd|uitgegooid|gesupprimeerd|uitgeschreven uit (?:ons|het) systeem"
            r"|op (?:de |een |onze )?(?:\w+ )?(?:blok\w+|suppres\w+|zwarte|sper\w*|uitsluit\w+|black\w*|block\w*"
            r"|stop)[- ]?(?:lijst)? (?:gezet|geplaatst|opgenomen|toegevoegd)|op (?:inactief|non-?actief) (?:gezet"
            r"|geplaatst)|buiten (?:gebruik|werking) gesteld|onderdrukt|uit (?:ons|onze|het|de|dit|dat|al|alle|zijn"
            r"|haar|hun) (?:[\w-]+ ){1,3}(?:gehaald|genomen|gegooid|gezet|gefilterd|gesmeten|geknikkerd|gekieperd)"
            r"|van (?:het|de|dit|dat|haar|zijn) (?:[\w-]+ ){1,2}(?:gehaald|losgemaakt|afgehaald)"
        ),
        "gone": r"{wiped}|{fixed}|{changed}",
        "away": r"(?:er\s?uit|er\s?af|uit (?:ons|onze|het|de) [\w-]+|weg|verdwenen|foetsie)",
        "untrue": (
            r"(?:het|dat|dit|dan) (?:is|klopt|was) (?:\w+ ){0,2}?(?:onjuist|onwaar|niet"
            r"|geenszins)\b.{0,50}?\bdat\b|(?:betekent|betekenen|wil zeggen|houdt in|impliceert) (?:\w+"
            r" ){0,2}?niet\b.{0,15}?\bdat\b|(?:niet|geenszins) (?:bevestigen|garanderen|verzekeren|zeggen"
            r"|beloven|beweren)\b.{0,40}?\b(?:dat|of)\b|(?:betwijfel|twijfel|ontken"
            r"|betwist)\w*.{0,40}?\b(?:dat|of)\b|(?:u|je|jij) (?:schrijft|stelt|beweert|zegt|meent|denkt"
            r"|veronderstelt|dacht|meende)\b.{0,20}?\bdat\b|dat{mid}(?:is een misverstand|berust op een"
            r" misverstand|is onjuist|is niet zo)"
        ),
        "removing": (
            r"verwijderen|wissen|schrappen|blokkeren|deactiveren|desactiveren|uitschakelen|loskoppelen|ontkoppelen"
            r"|weghalen|wegnemen|leegmaken|corrigeren|herstellen|rechtzetten|rectificeren|verbeteren|aanpassen"
            r"|wijzigen|veranderen|vervangen|opschonen|anonimiseren|deleten|(?:eruit|eraf|er uit"
            r"|er af) (?:te )?(?:halen|gooien|nemen)|(?:uit|van) (?:ons|onze|het|de) [\w-]+ (?:te )?(?:halen|nemen)"
            r"|verwijdering|aan te passen|recht te zetten|weg te halen"
        ),
        "fixing": (
            r"verwijdering|correctie|aanpassing|wijziging|blokkering|blokkade|rechtzetting|schrapping|rectificatie"
            r"|wissing|deactivatie|deactivering|ontkoppeling|verbetering|herstel|mutatie|opschoning"
        ),
        "carried": (
            r"uitgevoerd|doorgevoerd|voltooid|afgerond|gebeurd|verwerkt|gerealiseerd|voltrokken|geeffectueerd"
            r"|doorgekomen|aangebracht"
        ),
        "have": r"(?:heb|hebben|heeft|hebt|is|zijn|werd|werden|ben)\b(?! (?:ge|ver)\w+ om)",
        "adv": (
            r"(?:inmiddels|nu|direct|meteen|zojuist|intussen|ondertussen|al|reeds|net|vandaag|gisteren|vanmorgen"
            r"|vanochtend|vanmiddag|dan ook|daarom|daarop|dus|uiteraard|natuurlijk|voor u|voor je|handmatig|manueel"
            r"|volledig|definitief|ook|overal|even|gelijk|onmiddellijk|per direct|per heden|vanaf nu|bij dezen?"
            r"|hierbij|meteen|alvast|helemaal|zelf|uit voorzorg|toch|snel|gewoon|permanent|daar|er|hier|allemaal"
            r"|beide|beiden|maar|vorige week|deze week|deze ochtend|zonet|onlangs|toen|eindelijk|persoonlijk|prompt)"
        ),
        "from": (
            r"(?:uit|in|van|bij|vanuit|tussen) (?:ons|onze|het|de|dit|dat|al|alle|zijn|haar|hun"
            r"|jullie) (?:[\w-]+ ){0,2}[\w-]+"
        ),
        "thing": (
            r"(?:account\w*|profiel\w*|bestelling\w*|order\w*|reservering\w*|reservatie\w*|boeking\w*|afspra\w+"
            r"|ticket\w*|abonnement\w*|factu\w+|overeenkomst\w*|contract\w*|aanmelding\w*|inschrijving\w*"
            r"|lidmaatschap\w*|pakket\w*|polis\w*|aanvra\w+|melding\w*|zaak|case|bericht\w*|e-?mails?|mails?"
            r"|mailtje\w*|document\w*|bijlage\w*|aankoop|offerte\w*)"
        ),
        "cust": (
            r"(?:klant\w*|clien\w+|patient\w*|lid\b|leden\b|(?:ver)?huurder\w*|huurster\w*|bewoner\w*|bewoonster\w*"
            r"|verzekerde\w*|verzekeringne\w+|polishoud\w+|abonnee\w*|gast(?:en)?\b|deelne\w+|reiziger\w*"
            r"|passagier\w*|koper\w*|koopster\w*|bestelle\w+|opdrachtge\w+|geadresseerde\w*|ontvang(?:er|ster)\w*"
            r"|betrokkene\w*|relatie\b|rekeninghoud\w+|contractant\w*|contractpartij|mevrouw|meneer|mijnheer"
            r"|de heer|dhr\b|mevr\b|mw\b|dame\b|persoon\b|cursist\w*|student\w*|leerling\w*|ouders?\b"
            r"|sollicitant\w*|kandida\w+|gebruik(?:er|ster)\w*|titularis\w*|aanvra(?:ger|agster)\w*|donateur\w*"
            r"|bezoek(?:er|ster)\w*|accounthoud\w+|rechthebbende|eigenaar van (?:het|de) (?:account|polis|contract"
            r"|woning)|kaarthoud\w+|pashoud\w+|consument\w*|afnemer\w*|leerkracht|werknemer\w*|belastingplichtige"
            r"|moeder|vader|verzorg(?:er|ster)\w*|voogd|mama\b|papa\b|opa\b|oma\b|schuldenaar|debiteur\w*|crediteur"
            r"|echtgeno\w+|partner\b|familie\b|dochter|zoon\b|lener\w*|lezer\w*|lezeres|speler\w*|muzikant\w*"
            r"|vrijwilliger\w*|kandida\w+|verkoper\b|eigenares|bestuurde\w+ van het voertuig|zorgvrager\w*"
            r"|zorgverlener|rekeningnemer|begunstigde|verzender\b|burger\b|inwoner\w*|eigenares\w*)"
        ),
        "they": r"(?:{cust}|zij\b|hij\b|ze\b|men\b)",
        "says": (
            r"(?:zegt|zei\b|beweert|beweerde|stelt\b|stelde|houdt vol|hield vol|bevestigt|bevestigde|verzekert"
            r"|verzekerde|verzekerd ons|geeft aan|gaf aan|meldt|meldde|meld\b|blijft erbij|blijft bij|staat erop"
            r"|benadrukt|benadrukte|verklaart|verklaarde|herhaalt|herhaalde|gaf|verzekeren|bevestigen|zeggen"
            r"|geven aan|gebruikt|hanteert|persisteert|volhard\w+|insisteert|is (?:er )?(?:stellig|heel zeker|zeker"
            r"|er\s?van overtuigd|overtuigd|van mening)|vindt|vertelde|vertelt|laat weten|liet (?:ons )?weten"
            r"|zweert|claimt|claimde|beroept|deelt mee|deelde (?:ons )?mee|gaf (?:ons )?te kennen|antwoordde"
            r"|reageerde|wil dit|wenst dit|spreekt dat tegen|betwist|stelt)"
        ),
        "said": (
            r"(?:aangegeven|bevestigd|verzekerd|gezegd|laten weten|verklaard|opgegeven|doorgegeven|meegedeeld"
            r"|medegedeeld|volgehouden|benadrukt|gemeld|beweerd|gesteld|verteld|te kennen gegeven|verstrekt"
            r"|ingevuld|ingegeven|ingevoerd|aangeleverd|herbevestigd|gegeven|geverifieerd|gevalideerd|geactiveerd"
            r"|aangemaakt|ondertekend|beaamd|staande gehouden)"
        ),
        "right": (
            r"(?:klopt|kloppen|klopte|correct|juist\b|juiste|in orde|geldig|van (?:haar|hem|hun|henzelf|haarzelf"
            r"|hemzelf)|haar eigen|zijn eigen|hun eigen|toebehoort|toebehoren|de hare|de zijne|goed is|goed staat"
            r"|in gebruik|hoort bij|wel degelijk|al jaren|sinds jaar|raadpleegt|nakijkt|bekijkt|enige gebruiker"
            r"|exact\b|accuraat|(?:haar|zijn|hun) (?:eigen |persoonlijke? |prive-?\s?|enige |vaste "
            r"|oude )?(?:e-?mail|mail|mailbox|postvak|inbox|prive\w+)|het zijne|de zijne|de hare|het hare|mailbox"
            r"|postvak|berichten krijgt|mails krijgt|zelf heeft|zelf hebben|door (?:haar|hem|hen|mevrouw"
            r"|meneer)(?:zelf)?|(?:zijn|haar|hun) {addr}|goed ontvangt|goed aankom\w*|goed ontvangen"
            r"|berichten{near}ontvangt|zelf aan|elke dag|dagelijks|werkt|van zichzelf|zelf gebruik\w*|al lang)"
        ),
        "wrong": (
            r"(?:niet (?:van|meer|haar|zijn|hun|juist|correct|klopt|het juiste|de juiste|kloppend|bekend|in orde"
            r"|gelukt)|klopt niet|klopte niet|kloppen niet|fout\w*|verkeerd\w*|onjuist\w*"
            r"|(?<!geen\s)ander(?:e)? (?:e-?mail|mail|adres)|nieuw\w*|ti[kp]+fout\w*|typfout\w*"
            r"|(?<!u\szich\s)(?<!je\szich\s)vergis\w*|abuis|abusievelijk|per ongeluk|oud(?:e)? (?:e-?mail|mail"
            r"|adres|e-?mailadres|mailadres)\b|schrijffout|spelfout|geen idee|niet kende|incorrect)"
        ),
        "cond": (
            r"(?:zodra|als\b(?! (?:de uwe|het uwe|juist|correct|geldig|zijn|haar|het zijne))|indien|totdat|tot dat"
            r"|wacht\w*|tenzij|mits|wanneer|mocht\b|mochten|eerst\b|of\b|nagaan|navrag\w*|vragen|zal\b|zullen\b"
            r"|gaan\b|wilt u|kunt u|kan u)"
        ),
        "officer": (
            r"(?:functionaris(?:sen)?\b|privacy-?(?!beleid|verklar|wet|reden|regel|recht|reglement|statement|vra"
            r"|verzoek|melding|inbreuk|schend|gevoelig|incident|kwestie|voorwaarden|bescherming|instelling"
            r"|overweging|gronden|zaken|belang|aspect|voorkeur|klacht|policy)\w{3,}|gegevensbescherming\w*"
            r"|f\.?g\.?\b|\w*-?dpo\b|data\s?protection\w*|dataprotect\w*|privacy(?:[- ]?(?:officer|team|afdeling"
            r"|functionaris|dienst|desk|coordinator|medewerk\w+|jurist\w*|collega\w*|loket|manager|specialist\w*"
            r"|verantwoordelijke\w*|cel|office|contact\w*|adviseur\w*|bureau|commissie|lead|ambassadeur"
            r"|aanspreekpunt|meldpunt|gemachtigde|postbus|mailbox|consultant|beheerder))\w*|(?:afdeling|dienst|team"
            r"|cel|collega'?s? van|mensen van|bureau) (?:\w+ (?:en|&) )?(?:privacy|juridische\w*"
            r"|gegevensbescherming|informatiebeveiliging|informatieveiligheid|security|legal|compliance|beveiliging"
            r"|integriteit|kwaliteit en veiligheid)|(?:avg|gdpr)-?[- ]?(?:team|verantwoordelijke|coordinator"
            r"|functionaris|contact\w*|afdeling|specialist|officer|collega\w*|aanspreekpunt)|(?:informatie|data|it"
            r"|ict|cyber)[- ]?(?:beveilig|veilig|security)\w*|security(?:[- ]?(?:team|officer|afdeling|desk))?\b"
            r"|veiligheidsconsulent\w*|ciso\b|csirt\b|privacy\s?&\s?security|legal(?:[- ]?(?:team|afdeling|counsel"
            r"|department))?\b|jurist(?:en|e)?\b|bedrijfsjurist\w*|juridische? (?:dienst|afdeling|zaken|team"
            r"|collega\w*)|compliance\w*|directi\w+|directeur\w*|directrice|bestuur\b|bestuurder\w*|management\w*"
            r"|leidinggevende\w*|(?:\w+-?)?teamlei\w+|teamlead\w*|(?:locatie|vestigings|team|kwaliteits|praktijk"
            r"|afdelings|filiaal|winkel|office|operations?|operationeel|klachten|risk|hr|general|regio|dienst|zorg"
            r"|kantoor)?[- ]?manager\w*|diensthoofd|afdelingshoofd|hoofd van (?:de|het|onze)|chef\b|baas\b|bazin\b"
            r"|zaakvoerder\w*|bedrijfsleid\w+|praktijkhouder\w*|gedelegeerd bestuurder|raad van bestuur"
            r"|verwerkingsverantwoordelijke|(?:team|meldpunt|commissie|loket|afdeling) datalek\w*"
            r"|datalek(?:ken)?[- ]?(?:team|coordinator|functionaris|meldpunt|commissie|loket|responsteam)"
            r"|meldpunt (?:datalek\w*|privacy\w*)|incident(?:en)?[- ]?(?:team|response\w*|coordinator)"
            r"|supervisor\w*|gemeentesecretaris|schooldirect\w+|verantwoordelijke (?:voor (?:de )?)?(?:gegevens"
            r"|privacy|avg|gdpr)\w*|bestuursleden|hoofd\w* (?:van de )?(?:administratie|dienst)|burgemeester"
            r"|algemeen directeur|dpd\b|av?g-?loket|verantwoordelijke informatie\w*|preventieadviseur|(?:persoon"
            r"|verantwoordelijke|collega|medewerk\w+|dienst|cel|afdeling|team|gevolmachtigde|contactpersoon"
            r"|aangestelde)\b.{0,40}?bescherming van (?:de )?(?:persoons)?gegevens|(?:avg|gdpr)-(?:cel|loket|desk"
            r"|meldpunt|dienst|bureau|medewerk\w+)|secretaris-generaal|directiesecretariaat"
            r"|collega (?:van mij )?die{mid}(?:privacy|gegevensbescherming|avg|gdpr|datalekken))"
        ),
        "passed": (
            r"(?:doorge(?:stuur[dt]|zonden|zet|geven|leid|speeld|mail[dt]|schoven|seind)|door\s?verwezen"
            r"|overge(?:dragen|maakt|heveld)|overhandigd|toege(?:stuurd|zonden|mail[dt]|wezen)|voorgelegd"
            r"|neergelegd|aan?gemeld|gemeld|gesignaleerd|geescaleerd|ingelicht|geinform\w+|verwittigd"
            r"|op de hoogte (?:gesteld|gebracht)|in kennis gesteld|ingeschakeld|aangekaart|uitgezet|weggezet"
            r"|gedeeld|gefor?ward\w*|bezorgd|ondergebracht|onder (?:de|hun|haar|zijn) aandacht gebracht|gestuurd"
            r"|verstuurd|verzonden|gemail[dt]|gedropt|opgestuurd|aangehaakt|afgegeven|gerapporteerd"
            r"|aanhangig gemaakt|belegd|opgeschaald|bekend\s?gemaakt|ter (?:beoordeling|behandeling|opvolging"
            r"|kennis)|geattendeerd|op het bureau gelegd|bijgehaald|gealarmeerd|gecontacteerd|genotificeerd"
            r"|in handen ge(?:geven|steld|legd)|ter hand gesteld|gezonden|getipt|gewaarschuwd|overgebracht|melding (?:gemaakt|gedaan)|kenbaar gemaakt"
            r"|ter sprake gebracht|neer\s?gelegd|gelegd|ingediend|aangeboden|gebracht|gezet|gedropt|geplaatst"
            r"|getransfereerd|gegeven|weggelegd|doorgesluisd|door\s?getrokken)\b"
        ),
        "told": (
            r"(?:geinform\w+|ingelicht|op de hoogte (?:gesteld|gebracht)|bericht (?:gegeven|gedaan|gestuurd)"
            r"|gecontacteerd|verwittigd|benaderd|gebeld|opgebeld|aangeschreven|contact (?:opgenomen|gehad|gelegd)"
            r"|laten weten|gemaild|geschreven|gesproken|in kennis gesteld|verteld|meegedeeld|medegedeeld"
            r"|gewaarschuwd|nagebeld|gewezen op|geattendeerd|een brief gestuurd|bereikt|aan de lijn gehad"
            r"|genotificeerd|om (?:een|het) (?:juiste|nieuwe|correcte|ander) )"
        ),
        "phone": (
            r"(?:telefoon\w*|telefonisch\w*|gsm(?:-?nummer\w*)?|mobiel(?:e)?(?:\s?nummer)?|06-?nummer|belnummer"
            r"|nummer waarop|tel\.?\s?nr|terugbel\w*|bel(?:len|t)?\b|opbellen|nabellen|doorbellen|belafspraak"
            r"|telefoontje|rechtstreeks nummer)"
        ),
        "form": (
            r"(?:\w*formulier\w*|portaal|\w*portal|klantportaal|mijn[- ]?(?:omgeving|account|pagina|polis\w*"
            r"|dossier|profiel|huis|zaken)|app\b|chat\w*|helpcent\w+|klantenzone|klantomgeving|webshop-?account"
            r"|selfservice|self-?service|gebruikersaccount|klantaccount|online (?:account|omgeving|loket|dossier)"
            r"|e-?loket|loket\b|zelfbedien\w+|patientenportaal|ledenportaal|huurdersportaal|webpagina"
            r"|beveiligde omgeving|berichtenbox|persoonlijke (?:pagina|omgeving|account))"
        ),
        "news": (
            r"(?:nieuwsbrie\w*|newsletter\w*|mailing\w*|mailinglijst\w*|reclame\w*|aanbieding\w*|promo\w*"
            r"|commerciele (?:mail|e-mail|bericht)\w*|marketing\w*|digitale folder|verzendlijst (?:van|voor) (?:de "
            r"|onze )?(?:nieuws|reclame|mailing)\w*|e-?zine|actiemail\w*|kortingsmail\w*|reclamemail\w*)"
        ),
        "ticket": (
            r"(?:(?:uw|je|jouw|dit|het|deze|de|onze) )?(?:\w*ticket\w*|melding|aanvraag|verzoek|vraag|case|zaak"
            r"|dossier|incident|call|klacht|servicemelding|serviceaanvraag|supportverzoek|hulpvraag|issue|gesprek"
            r"|conversatie|bericht)"
        ),
        "number": (
            r"(?:nummer|nr\b|kenmerk|referentie\w*|ticket\w*|zaaknummer|dossiernummer|meldingsnummer|casenummer"
            r"|id\b)"
        ),
        "inform": (
            r"(?:bevestig\w*|meld\w*|mededel\w*|mede te delen|meedel\w*|mee te delen|laten weten|informer\w*"
            r"|bericht\w*|zeggen|verzeker\w*|gerust\w*|vertell\w*|weten\b|inlicht\w*|aangeven|terugkoppel\w*"
            r"|op de hoogte|doorgeven|concluder\w*|garander\w*)"
        ),
        "idnum": (
            r"(?:(?:klant|klanten|lid|leden|lidmaatschaps|gebruikers?|relatie|polis|patient(?:en)?|client(?:en)?"
            r"|contract|debiteur(?:en)?|account|lezers?|abonnee|abonnement|aansluit\w*|aansluitings|inschrijvings?"
            r"|inschrijf|student(?:en)?|personeels?|registratie|pas|kaart|klantkaart|verzekerings|verzekerden"
            r"|huurders?|rijksregister|burgerservice|paspoort|deelnemers?|gasten|leerling|ean-?"
            r"|dossier van uw )[- ]?(?:nummer|nr|code|id)\b|bsn\b|bsn-nummer|geboorte\s?datum|geboortejaar"
            r"|klantcode)"
        ),
        "give": (
            r"(?:bezorgen|geven|te geven|sturen|te sturen|mailen|doorgeven|door te geven|doormailen|toesturen"
            r"|toe te sturen|toezenden|vermelden|laten weten|meedelen|mededelen|mee te delen|verstrekken"
            r"|te verstrekken|aanleveren|opgeven|op te geven|overmaken|over te maken|noemen|te noemen|aangeven"
            r"|vertellen|weten|nodig\b|verschaffen|ontvang\w*|overhandigen|opsturen|toekomen|stuur\b|geef\b"
            r"|bezorg\b|mail\b|vermeld\b|noem\b|delen|zeggen)"
        ),
        "item": (
            r"(?:message-?id\w*|bericht-?id|\w*headers?\b|(?:ontvangst|afzend|afzender|mail|e-?mail|doel"
            r"|ontvangers?|verzend)?-?adres\w*|\w*datum|data\b|tijdstip\w*|\w*afzender\w*|\w*kenmerk\w*"
            r"|\w*nummer\w*|\w*referentie\w*|onderwerp\w*|inhoud|\bnaam\b|aantal|details|screenshot\w*"
            r"|schermafdruk\w*|schermafbeelding\w*|precies|waar het over gaat|wat er)"
        ),
        "box": (
            r"(?:{addr}|mailbox|postvak|inbox|e-?mailbox|dit adres|deze mail|dit e-?mail|het e-?mail|(?:haar|zijn"
            r"|hun) (?:eigen )?(?:e-?mail|mail))"
        ),
        "proc": (
            r"(?:procedure\w*|proces\b|processen|werkwijze\w*|werkinstructie\w*|beleid|protocol\w*|formulieren"
            r"|invoerscherm\w*|workflow\w*)"
        ),
        "stuff": (
            r"(?:bestelling\w*|reservering\w*|reservatie\w*|boeking\w*|afspra\w+|account\w*|abonnement\w*"
            r"|tickets?\b|orders?\b|factu\w+|melding\w*|aanvra\w+|contract\w*|polis\w*|pakket\w*|nieuwsbrie\w*)"
        ),
        "near": r"(?:\W|\W.{0,30}?\W)",
        "mid": r"(?:\W|\W.{0,60}?\W)",
        "quest": (
            r"(?:(?:voor|bij|met|heeft u|hebt u|heb je|eventuele|verdere|andere|nog|al uw|al je|uw|je|meer|overige"
            r"|algemene) (?:\w+ ){0,2}vra\w+|vragen\?|veelgestelde)"
        ),
        "at": r"[\w.+-]{1,60}\s?(?:@|[(\[{]\s?(?:at|a|apenstaart\w*|@)\s?[)\]}])",
        "dept": (
            r"(?:afdeling\w*|dienst\b|\w+dienst\b|team\b|\w+team\b|collega\w*|klantenservice|klantendienst"
            r"|servicedesk|helpdesk|secretariaat|functionaris\w*|dpo\b|fg\b|hoofdkantoor|hoofdzetel|zetel|kantoor"
            r"|administratie|\w+administratie|vestiging|filiaal|receptie|balie|instantie|leverancier|organisatie"
            r"|bedrijf|ombuds\w+|klachten\w*|privacy\w*|moederbedrijf|dochter(?:onderneming|maatschappij|bedrijf)"
            r"|zuster\w+|moedermaatschappij|franchise\w*|verkoper|webwinkel|bezorger|vervoerder|partner|postadres"
            r"|meldpunt)"
        ),
        "ask": (
            r"(?:kunt u|(?<!ik\s)(?<!wij\s)(?<!we\s)kan (?:u|je)|kun je|kunt uw|(?<!ik\s)zou (?:u|je)|zoudt u"
            r"|wilt u|wil u|wil je|wou u|zou (?:het|dat) mogelijk|mogen (?:we|wij)|mag ik|verzoeken (?:we|wij|u|je)"
            r"|verzoek (?:ik|u|je)|vragen (?:we|wij|u|je)|vraag (?:ik|u|je)|gelieve|graag|svp|s\.v\.p|a\.?u\.?b"
            r"|alstublieft|alsjeblieft|aub|dient u|u dient|moet u|u moet|wij ontvangen|ontvangen (?:we|wij|ik)"
            r"|ontvang ik|nodig|hebben (?:we|wij){near}nodig|wij (?:zouden|hadden)|willen (?:we|wij)|wil ik"
            r"|(?<!collega\s)(?<!hij\s)(?<!zij\s)heeft u|(?<!ik\s)(?<!wij\s)heb je|hebt u"
            r"|laat (?:u )?(?:het )?(?:ons|me|mij)|geef (?:ons|me|mij)|vertel (?:ons|me|mij)"
            r"|(?<!ik\s)stuur\b(?! ik)|^\W*mail\b|mail (?:ons|me|mij|even|dan|het|dit|die)\b|bezorg\b|vermeld\b"
            r"|noem\b|wat is|wat zijn|weet u|weet je|is het mogelijk|lukt het)"
        ),
    },
    moods={
        "not": (
            r"{they} (?:heeft|hebben|had){mid}zelf\b",
            r"(?:laten staan|hersteld naar|deels|gedeeltelijk)\b",
            r"(?<!nog\s)niet\b(?! (?:meer|langer|alleen|enkel|slechts|van (?:haar|hem|u|onze|deze|die|de|het|mevr"
            r"|mene|dhr|mw|een)|juist|correct|klop\w+|kloppend\w*|toebehoor\w*|bedoeld|bestemd|bij (?:haar|hem|deze"
            r"|onze) (?:hoort|horen)))",
            r"(?<!nog\s)geen\b(?! (?:enkele?|probleem|zorgen|enkel probleem|dank))",
            r"(?:geenszins|nooit|noch|nimmer|zonder|niemand|evenmin|onmogelijk|verzuimd|vergeten|nagelaten|mislukt"
            r"|geweiger\w+|weiger\w+|afgewezen|behalve|in plaats van|i\.p\.v|ipv|amper|ten onrechte)\b",
        ),
        "if": (
            r"(?:lijkt|lijken|schijnt|schijnen|blijkbaar|kennelijk|volgens mij|volgens ons|bij mijn weten|meen"
            r"|meende|hopelijk|normaal|normaliter|in de regel|doorgaans|gewoonlijk|tijdelijk|voorlopig|bijna"
            r"|vrijwel)\b",
            r"(?:indien|wanneer|mits|tenzij|zolang|alvorens|voordat|voor zover|voorzover|ingeval|gesteld dat"
            r"|stel dat)\b",
            r"als\b (?:u|uw|je|jij|jouw|jullie|wij|we|ik|hij|zij|ze|het|dit|dat|deze|die|er|de|men|onze|ons|mevrouw"
            r"|meneer|blijkt|klanten|daar|hier|nodig|alles|zou|eenmaal|zodanig blijkt)\b",
            r"^\W*(?:had|hadden|was|waren)\b (?:u|wij|we|ik|je|het|dit|dat|uw|de)\b",
            r"(?:pas|eerst|alleen|slechts|enkel|uitsluitend) (?:als|indien|wanneer|na\b|nadat|zodra|door|op|via|met"
            r"|mits|indien)",
            r"(?:zou|zouden|mocht|mochten)\b",
            r"(?:had|hadden) .. (?:moeten|kunnen|mogen|willen)",
            r"zodra .. (?:klant|clien|patient|huurder|lid\b|hij|zij|toestemming|verzoek|akkoord|gegevens|u\b|je\b"
            r"|wij .. (?:ontvang|hebben ont)|bewijs|bevestiging)\w*",
            r"(?:weet|weten|vraag\w*|vragen|kijken|controleren|nagaan|nagegaan|onderzoek\w*|bezien|bekijken|bepalen"
            r"|beslissen|zeker|afvragen|checken|uitzoeken|onduidelijk|of\b{mid}of)\b{near}of\b",
            r"(?:in het geval|in geval|op voorwaarde|onder voorbehoud|onder de voorwaarde|voorbehoud\w*|in principe"
            r"|in de veronderstelling|aannemen|vermoed\w*|vermoedelijk|waarschijnlijk"
            r"|(?<!snel\s)(?<!spoedig\s)(?<!vlug\s)mogelijk|wellicht|misschien|naar verwachting|denk\b|denken|hopen"
            r"|hoop\b|verwacht\w*|afhankelijk)\b",
        ),
        "will": (
            r"(?:zal|zullen|zult|ga|gaat|gaan|wordt|worden|word)\b(?! (?:er van uit|ervan uit))",
            r"(?:kan|kunnen|kunt|moet|moeten|wil|willen|mag|mogen|dient|dienen|hoop"
            r"|hopen)\b(?!(?:\W+\w+){0,7}?\W+{inform})",
            r"(?:nog (?:niet|geen)|wilt|wenst|zodra|binnenkort|eerdaags|spoedig|weldra|straks|morgen|volgende week"
            r"|komende week|nog te|nog moeten|te (?:laten )?(?:verwijderen|wijzigen|corrigeren|wissen|schrappen"
            r"|blokkeren|melden|informeren|sturen)|door te (?:sturen|zetten|geven)|aan te passen|in te lichten"
            r"|gevraagd om|verzocht om|verzocht te|gevraagd te|opdracht (?:gegeven|gekregen)|aangevraagd|ingepland"
            r"|gepland|voornemens|van plan|in gang gezet|in behandeling(?! (?:gegeven|gesteld|genomen))|bezig|verzoek ingediend|ingediend"
            r"|aangekondigd|uitgezet om|doorgegeven om|gestart|voorzien|totdat|tot dat|tot wanneer)\b",
            r"(?:laat|laten) (?:ik|wij|we|het|dit|uw|de|dat|je)\b(?!(?:\W+\w+){0,6}?\W+weten)",
            r"(?:streven|trachten|proberen|beloven|beloof|toegezegd|zegt toe|zeggen toe|zorg\w* er\s?voor dat"
            r"|zorgen dat|ervoor zorgen)",
        ),
        "please": (
            r"(?:gelieve|wilt u|kunt u|kun je|(?<!ik\s)zou u|wil je|verzoeken (?:wij |we )?u|vragen (?:wij |we )?u"
            r"|verzoek ik u|vraag ik u|svp|s\.v\.p|a\.u\.b|aub|alstublieft|alsjeblieft|u dient|dient u|moet u"
            r"|u moet|u kunt|u kan|je kunt|je kan|is het mogelijk)\b",
        ),
    },
    breaks=(
        r"en(?! (?:(?:uw|het|de) )?(?:naam|adres\w*|e-?mail\w*|mail\w*|telefoon\w*|contact\w*|gegevens))|maar|omdat"
        r"|want|aangezien|zodat|waardoor|waarna|doch|echter|terwijl|hoewel|nadat|dus|alsook|alsmede|waarbij|waarmee"
        r"|opdat|vandaar|waarop|alleen(?= is)|zonder dat|evenwel|sedert|daar(?= (?:het|dit|u|wij|deze))"
    ),
    signs={
        "removed": (
            r"(?:dat|of|als|omdat|zodat|nadat|waarbij|indien) .. {addr} .. {gone} {have} ! nieuwe? {addr}"
            r" ! {thing} (?:aan|naar|onder|met|op|gekoppeld){near}{addr} ! {proc}"
            r" ! {untrue}",
            r"{have} .. (?:het|dit|dat|de|deze|die|foute|foutieve|verkeerde|onjuiste|uw|je"
            r"|jouw) (?:[\w-]+ ){0,3}{addr} .. (?:{wiped}|{fixed}) ! nieuwe? {addr} ! {thing} (?:aan|naar|onder|met"
            r"|op|gekoppeld){near}{addr} ! {proc}"
            r" ! {untrue}",
            r"{addr} .. {have} .. (?:{wiped}|{fixed}) ! nieuwe? {addr} ! {thing} (?:aan|naar|onder|met|op"
            r"|gekoppeld){near}{addr} ! {proc}"
            r" ! {untrue}",
            r"(?:{have} .. {addr}|{addr} .. {have}) .. {changed} ! nieuwe? (?:[\w-]+ )?{addr} ! {changed} (?:naar"
            r"|in|als|tot) (?:uw )?[\w.+-]+@ ! (?:uw|je|jouw) {addr} ! {thing} (?:aan|naar|onder|met"
            r"|op){near}{addr} ! op uw verzoek ! {proc}"
            r" ! {untrue}",
            r"{have} .. {addr} .. {gone} & (?:fout\w*|verkeerd\w*|onterecht\w*|onjuist\w*|vergissing|excuus|excuses"
            r"|sorry|uit (?:ons|onze|het|de|alle)) ! nieuwe? {addr} ! {thing} (?:aan|naar|onder|met|op"
            r"|gekoppeld){near}{addr} ! {proc}"
            r" ! {untrue}",
            r"^\W*(?:\w+\W+){0,4}?{addr} .. (?:{wiped}|{fixed}) ! {thing} (?:aan|naar|onder|met|op) ! uw (?:bericht"
            r"|mail|e-?mail) ! {proc}"
            r" ! {untrue}",
            r"^\W*(?:(?:inmiddels|reeds|al|zojuist|direct|meteen|ok|oke|sorry|excuus|beste|hallo)\W+)*(?:{wiped}"
            r"|{fixed}|aangepast) .. {addr} ! {proc}"
            r" ! {untrue}",
            r"{have} .. (?:laten )?{gone}\s?: .. {addr}|(?:heb|hebben|heeft) .. {addr} .. laten {removing} ! {proc}"
            r" ! {untrue}",
            r"{fixing} .. {addr} .. {carried} ! nieuwe? {addr} ! op uw verzoek ! {proc}"
            r" ! {untrue}",
            r"{fixing} .. {carried} .. {addr} ! nieuwe? {addr} ! op uw verzoek ! {proc}"
            r" ! {untrue}",
            r"{addr} .. (?:niet|geen) (?:meer|langer) .. (?:gekoppeld|opgeslagen|bekend|aanwezig|geregistreerd"
            r"|vermeld\b|verbonden|voor\b|in (?:ons|onze|het|de|haar|zijn) |bij (?:deze|onze|de|haar|zijn) "
            r"|geassocieerd|gelinkt)"
            r" ! {untrue}",
            r"(?:niet|geen) (?:meer|langer) .. (?:gekoppeld|verbonden|gelinkt) .. {addr}"
            r" ! {untrue}",
            r"{addr} .. (?:is|zijn|werd) .. {away}(?: gehaald)?\W*(?:$|[.,;!]|en\b|nu\b)"
            r" ! {untrue}",
            r"(?:u|je) (?:staat|komt|zit){near}(?:niet|nergens) (?:meer|langer){near}(?:in|op|tussen|bij) (?:de|ons"
            r"|onze|het|mijn|haar|zijn)\b ! {news}"
            r" ! {untrue}",
            r"(?:u|je) (?:bent|is|werd|hebben|heb){mid}(?:verwijderd|geschrapt|gehaald|gewist"
            r"|uitgehaald){near}(?:uit|van) (?:ons|onze|het|de|haar|zijn) ! {news} ! {thing}"
            r" ! {untrue}",
            r"(?:uit|van) (?:ons|onze|het|de){mid}{have} (?:wij |we |ik )?(?:u|je){near}(?:verwijderd|geschrapt"
            r"|gehaald|gewist) ! {news} ! {thing}"
            r" ! {untrue}",
            r"^\W*(?:\w+\W+){0,2}?(?:e-?mail|mail) (?:is )?{wiped} (?:uit|van|bij) ! {news} ! (?:inbox|mailbox"
            r"|postvak|prullenbak|mailserver)"
            r" ! {untrue}",
            r"(?:verwijderde|wiste|corrigeerde|schrapte|blokkeerde|verving|herstelde|deactiveerde"
            r"|rectificeerde)n? .. {addr}"
            r" ! {untrue}",
            r"vervingen .. {addr}|(?:haalden?|namen?|gooiden?) .. {addr} .. (?:uit|eruit|weg|eraf)\b"
            r"|zett?en? recht .. {addr}"
            r" ! {untrue}",
            r"{have} .. {data} .. (?:{wiped}|{fixed}) ! {thing} (?:aan|naar|onder|met|op|van) ! nieuwe? gegevens"
            r" ! {proc}"
            r" ! {untrue}",
            r"{data} .. {have} .. (?:{wiped}|{fixed}) ! {thing} (?:aan|naar|onder|met|op|van) ! nieuwe? gegevens"
            r" ! {proc}"
            r" ! {untrue}",
            r"{have}{mid}(?:koppeling|link|verbinding) .. {addr}{mid}(?:verbroken|verwijderd|opgeheven|ongedaan)"
            r" ! {untrue}",
            r"(?:koppeling|link|verbinding) .. {addr} .. {have}{mid}(?:verbroken|verwijderd|opgeheven|ongedaan)"
            r" ! {untrue}",
            r"{have}{mid}(?:verzend\w+|mailverkeer|alle (?:mails?|berichten|e-?mails?)|uitgaande mail) .. (?:naar"
            r"|aan) .. {addr} .. (?:stopgezet|gestopt|geblokkeerd|stilgelegd)"
            r" ! {untrue}",
            r"{have} .. (?:uw|je|jouw|de|het) (?:e-?mail|mail)(?: {adv})* (?:losgekoppeld|ontkoppeld|afgekoppeld"
            r"|geblokkeerd|afgehaald|uitgehaald|geschrapt|weggehaald|gewist|verwijderd){near}(?:van|uit|bij|voor"
            r"|in){near}(?:account|profiel|dossier|klant|systeem|bestand|fiche|kaart|gegevens)\w* ! bericht"
            r" ! (?:inbox|mailbox|postvak|prullenbak|mailserver)"
            r" ! {untrue}",
            r"(?:wij|we|ik) (?:hebben|heb) (?:uw|je|jouw|het|dit){near}{addr}{near}(?:niet (?:meer"
            r"|langer)){mid}(?:staan|geregistreerd|opgeslagen|gekoppeld|in (?:ons|onze|het))"
            r" ! {untrue}",
            r"(?:deactivatie|deactivering|verwijdering|schrapping|wissing|correctie|rechtzetting"
            r"|blokkering) .. {addr} .. (?:met succes|succesvol|vandaag|inmiddels|reeds"
            r"|intussen){near}(?:uitgevoerd|doorgevoerd|voltooid|afgerond|gebeurd|verwerkt)"
            r" ! {untrue}",
            r"^\W*(?:\w+\W+){0,2}?(?:e-?mail|mail)(?:adres)? (?:is |werd |heb ik |hebben we |hebben wij )?(?:uit"
            r"|van) (?:ons|onze|het|de|jullie) [\w-]+ (?:gehaald|verwijderd|gewist|gegooid) ! {news} ! (?:inbox"
            r"|mailbox|postvak|prullenbak|mailserver)"
            r" ! {untrue}",
            r"{addr} .. (?:aan|bij|in|met|op) geen (?:enkele? )?[\w-]+ meer\b"
            r" ! {untrue}",
            r"(?:{addr}|contact|contactpersoon|vermelding) .. (?:komt|komen|staat|staan|zit) .. niet (?:meer"
            r"|langer){near}(?:voor|in|op|bij|tussen)\b ! {news}"
            r" ! {untrue}",
            r"{have} .. (?:overgegaan tot|gezorgd voor|zorg gedragen voor"
            r"|overgegaan naar){near}{fixing} .. {addr} ! {proc}"
            r" ! {untrue}",
            r"(?:wijst|verwijst){near}niet (?:meer|langer) naar (?:uw|je|dit) {addr}"
            r" ! {untrue}",
            r"{have} .. (?:u|je)\b{near}(?:van|uit) (?:de|het|onze|ons){near}(?:verzend|distributie|mail|contact"
            r"|adres|ontvangers)\w*lijst\w*{mid}(?:gehaald|verwijderd|geschrapt|gewist|genomen) ! {news}"
            r" ! {untrue}",
            r"(?:het uwe|de uwe|dat van u|dat van jou|het jouwe) .. (?:niet|nergens|nooit) (?:meer|langer)\b"
            r" ! {news}"
            r" ! {untrue}",
            r"(?:staat|staan|is|hebben (?:wij|we)|heb ik)\b{near}(?:nu|inmiddels|thans|intussen"
            r"|voortaan){near}(?:het|een) (?:juiste|correcte|goede) {addr} ! volgens ! {cust} (?:zegt|bevestigt)"
            r" ! {untrue}",
            r"{have} .. (?:uw|je|jouw|de|het|die) (?:e-?mail|mail){mid}{wiped} & (?:kaart|fiche|account|profiel"
            r"|dossier|klant|contact)\w* ! bericht ! inbox"
            r" ! {untrue}",
            r"^\W*(?:[\w']+\W+){0,4}?(?:u|je|jij|{addr})\b (?:staat|zit|komt|zijn|bent|is) (?:er|hier|daar|nu"
            r"|dus|inmiddels|bij ons|er nu|er dus) (?:\w+ )?niet (?:meer|langer) (?:in|tussen|bij"
            r"|voor)\b\W*(?:$|[.,;!]) ! {news}"
            r" ! {untrue}",
            r"(?:u|je|{addr}) (?:komt|kom|duikt|duik|staat|sta){near}(?:nergens|niet) (?:meer"
            r"|langer){near}(?:voor|op|in) (?:in |bij |tussen )?(?:ons|onze|het|de)\b ! {news} ! (?:nieuwe?)"
            r" {addr}"
            r" ! {untrue}",
            r"{addr} .. (?:is|zijn){near}(?:overal|nergens meer|volledig|definitief){near}(?:verdwenen|weg"
            r"|uit|te vinden|te bekennen)"
            r" ! {untrue}",
            r"^\W*(?:[\w']+\W+){0,4}?(?:staat|sta|zit) (?:u|je|jij|{addr}) (?:er|hier|daar|nu|dus) (?:\w+"
            r" )?niet (?:meer|langer) (?:in|tussen|bij)\b\W*(?:$|[.,;!]) ! {news}"
            r" ! {untrue}",
            r"{addr} .. (?:is|zijn){near}{away} (?:bij ons|hier|overal|uit (?:ons|onze|alle))\b ! {news}"
            r" ! {untrue}",
        ),
        "removed_it": (
            r"(?:heb|hebben|heeft)\b(?: (?:ik|wij|we|mijn collega|onze collega|collega \w+|ons team))?(?: (?:het"
            r"|dit|deze|dat|die|hem|'t|ze|u|je))?(?: (?:{adv}|{from}))* (?:laten )?(?:{wiped}|{fixed})"
            r" ! {untrue}",
            r"(?:heb|hebben|heeft)\b(?: (?:ik|wij|we|mijn collega|onze collega))? (?:het|dit|deze|dat|hem"
            r"|'t)(?: (?:{adv}|{from}))* (?:laten )?(?:aangepast|gewijzigd|veranderd|vervangen) ! nieuwe?\b"
            r" ! {changed} (?:naar|in) ! op uw verzoek ! zoals gevraagd"
            r" ! {untrue}",
            r"(?:het|dit|dat|deze|die|hem|u|je|alles|ze)(?: {adv})* (?:is|zijn|hebben|heb|heeft|werd|werden"
            r"|bent)\b(?: (?:ik|wij|we|mijn collega|onze collega))?(?: (?:{adv}|{from}))* (?:{wiped}|{fixed}"
            r"|aangepast|gewijzigd|veranderd|vervangen|verholpen|opgelost) ! nieuwe?\b ! {changed} (?:naar|in)"
            r" ! op uw verzoek"
            r" ! {untrue}",
            r"(?:^\W*(?:{adv} )?|en |maar |dus )(?:is|zijn|werd|werden)(?: (?:deze|dit|dat|het|die|u))?(?: (?:{adv}"
            r"|{from}))* (?:{wiped}|{fixed}|aangepast)"
            r" ! {untrue}",
            r"(?:heb|hebben|heeft)\b(?: (?:ik|wij|we))? (?:het|dit|deze|dat|die|hem){mid}{away} (?:gehaald|gegooid)"
            r" ! {untrue}",
            r"(?:dit|dat|het|deze|die)(?: {adv})* (?:is|zijn)(?: {adv})* {away}\W*(?:$|[.,;!])"
            r" ! {untrue}",
            r"^\W*(?:(?:{adv}|sorry|excuus|oke?)\W+)*{gone}(?: {from})?\W*$"
            r" ! {untrue}",
            r"(?:heb|hebben|heeft|is|werd)\b{mid}(?:correctie|aanpassing|wijziging|rechtzetting"
            r"|verwijdering){mid}{carried}"
            r" ! {untrue}",
            r"(?:haalden?|pasten?|verwijderden?|corrigeerden?|wisten?) (?:het|dit|deze|dat|die|hem)\b"
            r" ! {untrue}",
            r"(?:fout|vergissing|probleem) .. (?:is|werd|hebben|heb) .. (?:{fixed}|verholpen|opgelost)"
            r" ! {untrue}",
            r"(?:registratie|vermelding|inschrijving|invoer|fiche|opgave|foute? gegevens?){near}(?:is|werd|hebben"
            r"|heb)\b{near}(?:{wiped}|{fixed})"
            r" ! {untrue}",
            r"(?:dat|dit|het|fout\w*|vergissing|probleem|de kwestie|de zaak){near}(?:is|werd){near}(?:verholpen"
            r"|rechtgezet|hersteld|opgelost|gecorrigeerd)"
            r" ! {untrue}",
            r"(?:het|dit|dat)(?: {adv})* (?:is|werd)(?: {adv})* (?:geannuleerd|ingetrokken|ongeldig gemaakt)"
            r" ! {stuff}"
            r" ! {untrue}",
            r"{have}{mid}(?:fout|vergissing|onjuistheid|probleem|invoerfout|tikfout|typefout)\w*{near}(?:hersteld"
            r"|verholpen|gecorrigeerd|rechtgezet|opgelost|weggewerkt)"
            r" ! {untrue}",
        ),
        "address": (r"{addr}|{data}",),
        "reinstated": (
            r"{addr} .. (?:weer|opnieuw|terug){mid}(?:toegevoegd|opgenomen|ingevoerd|gezet|geactiveerd|geplaatst"
            r"|gekoppeld|geregistreerd|opgeslagen|ingesteld|in gebruik)",
            r"(?:weer|opnieuw|terug){near}(?:toegevoegd|ingevoerd|geactiveerd|gekoppeld|geregistreerd|ingesteld)"
            r"|teruggezet|teruggeplaatst|gereactiveerd|heropgenomen|hersteld naar (?:het )?(?:oude|oorspronkelijke)"
            r"|{fixing} .. (?:teruggedraaid|ongedaan)",
        ),
        "removed_short": (
            r"^\W*(?:(?:hallo|hoi|hi|dag|beste|sorry|excuus|excuses|oke?|ok|ja|dank|bedankt|dankjewel|goed|prima"
            r"|voor|de|het|melding|tip|ik|we|wij|heb|hebben|is|zijn|dit|dat|deze|die|hem|'t|goede\w+|\w*morgen"
            r"|\w*middag|meneer|mevrouw|heer|{adv}|{addr}|{from})\W+)*{gone}"
            r" ! {untrue}",
            r"^\W*(?:(?:hallo|hoi|hi|sorry|excuus|ja|ok|oke|het|dit|dat|deze|die|{addr}|{adv})\W+)*(?:is|zijn"
            r"|staat)(?: {adv})* {away}\W*(?:$|[.,;!])"
            r" ! {untrue}",
            r"^\W*(?:[\w']+\W+){0,4}?(?:{wiped}|{fixed}|aangepast|gewijzigd) ! (?:uw|je|jouw) {addr} (?:is|werd"
            r"|zijn|hebben|heb) ! (?:uw|je|de|het) (?:e-?mail|mail|mailtje) (?:is|werd|hebben|heb) ! {stuff}"
            r" ! (?:berichten?|documenten?|bijlage|bestand|telefoon\w*|nummer|foto\w*)\b ! {they} (?:heeft"
            r"|hebben) ! (?:aan|onder) ! nieuwe? ! u\b.{0,5}(?:heeft|hebt)"
            r" ! {untrue}",
            r"(?:is|zijn|staat|zit) (?:er )?(?:{adv} )*{away}\b ! {stuff}"
            r" ! {untrue}",
        ),
        "done": (
            r"^\W*(?:ja\W+)?(?:(?:dat|dit|het|alles|beide|allebei|zijn|is|werd|we|ik|heb|hebben"
            r"|{adv})\W+)*(?:gedaan|gebeurd|geregeld|in orde|klaar|verwerkt|uitgevoerd|opgelost|afgehandeld|gefikst"
            r"|gefixt|geklaard|afgerond|voltooid|done|gelukt)\W*(?:$|[.,;!])",
            r"^\W*ja\W*(?:beide|allebei|alle twee|klopt|zeker|hoor|is gebeurd)?\W*$|^\W*(?:alles |beide "
            r"|allebei )(?:ok|in orde|gedaan|gebeurd|geregeld)",
        ),
        "forwarded": (
            r"{have} .. (?:naar|aan|bij|met|tot){mid}\b{officer} .. {passed} ! {cust} (?:doorge\w+|doorverw\w+)"
            r" ! {untrue}",
            r"{have} .. {passed} .. (?:naar|aan|bij|met|tot){mid}\b{officer} ! {cust} (?:doorge\w+|doorverw\w+)"
            r" ! {untrue}",
            r"{passed} {have} .. (?:naar|aan|bij|met){mid}\b{officer} ! {cust} (?:doorge\w+|doorverw\w+)"
            r" ! {untrue}",
            r"(?:naar|aan|bij|met){mid}\b{officer} .. {passed} {have} ! {cust} (?:doorge\w+|doorverw\w+)"
            r" ! {untrue}",
            r"{officer} .. (?:is|zijn|werd|werden|heb|hebben|heeft) .. {passed} ! (?:u|klant\w*|clien\w*"
            r"|betrokkene\w*){near}(?:ingelicht|geinform) ! {cust} (?:doorge\w+|doorverw\w+)"
            r" ! {untrue}",
            r"{have} .. (?:onze|de|het|mijn|ons) (?:[\w-]+ ){0,3}?{officer} .. (?:ingelicht|geinform\w+|verwittigd"
            r"|op de hoogte|in kennis|ingeschakeld|betrokken|geattendeerd|bijgehaald|gealarmeerd|gecontacteerd"
            r"|gewaarschuwd|getipt|aangehaakt|bericht\b|gemaild) ! {cust} (?:doorge\w+|doorverw\w+)"
            r" ! {untrue}",
            r"^\W*(?:\w+\W+){0,4}?{passed} .. (?:naar|aan|bij|met|tot){mid}\b{officer} ! {cust} (?:doorge\w+"
            r"|doorverw\w+)"
            r" ! {untrue}",
            r"(?:ligt|liggen|staat|is|zit|bevindt zich|loopt) .. (?:bij|op het (?:bureau|bord) van|op de tafel van"
            r"|in handen van|in behandeling bij|onder behandeling bij){near}\b{officer} ! vragen ! terecht"
            r" ! bereik ! contact ! collega van ! {cust} (?:doorge\w+|doorverw\w+)"
            r" ! {untrue}",
            r"(?:stuurden?|zond|zonden|mailden?|gaf|gaven|maakten?|droeg|droegen|lichtten?|informeerden?"
            r"|verwittigden?|legden?|bracht\w*) .. {officer} .. (?:door|in\b|over|voor|op de hoogte|$|[.,;!])"
            r" ! {cust} (?:doorge\w+|doorverw\w+)"
            r" ! {untrue}",
            r"{officer} .. (?:staat|staan|is|zet\w*|heb\w*|meegenomen) .. (?:in|op) (?:de )?(?:cc|kopie|bcc)|(?:cc"
            r"|kopie) (?:aan|naar){near}{officer} ! {cust} (?:doorge\w+|doorverw\w+)"
            r" ! {untrue}",
            r"(?:in|met) (?:de )?(?:cc|kopie) .. {officer} ! stuur ! zet ! u kunt ! {cust} (?:doorge\w+|doorverw\w+)"
            r" ! {untrue}",
            r"{officer} .. (?:heeft|hebben|pakt|neemt|behandelt) .. (?:uw|je|deze|dit|het|de){near}(?:ontvangen"
            r"|in behandeling|opgepakt|overgenomen|ter hand) ! {cust} (?:doorge\w+|doorverw\w+)"
            r" ! {untrue}",
            r"{officer}{mid}(?:in|op) (?:de )?(?:cc|kopie|bcc)\b ! u kunt ! kunt u ! (?:zet|zetten) ! gelieve"
            r" ! wilt u ! {cust} (?:doorge\w+|doorverw\w+)"
            r" ! {untrue}",
            r"{have} .. (?:in het kanaal|in de mailbox|op het bord|op tafel|op het bureau|onder de neus|in de bak"
            r"|ter attentie|in handen)\b (?:van|bij){near}\b{officer} ! {cust} (?:doorge\w+|doorverw\w+)"
            r" ! {untrue}",
            r"(?:is|zijn|ging|gingen){near}(?:naar|aan|bij){near}\b{officer}{near}(?:gegaan|toe\b|terechtgekomen"
            r"|beland|vertrokken|onderweg) ! {cust} (?:doorge\w+|doorverw\w+)"
            r" ! {untrue}",
            r"{have} .. (?:toegewezen|toebedeeld|toegekend|doorverbonden|uitgezet){near}(?:aan"
            r"|bij){near}\b{officer} ! {cust} (?:doorge\w+|doorverw\w+)"
            r" ! {untrue}",
            r"{have} .. {officer}{mid}(?:op de hoogte gebracht|in kennis gesteld|ingelicht|verwittigd|geinformeerd"
            r"|gealarmeerd|gewaarschuwd|gecontacteerd|ingeschakeld) ! {have}{near}(?:als|namens)"
            r" ! {cust} (?:doorge\w+|doorverw\w+)"
            r" ! {untrue}",
            r"{officer} .. heeft{mid}(?:in handen|op (?:haar|zijn|het) bureau|onder zich|in beraad|ontvangen)\b"
            r" ! zodra ! {cust} (?:doorge\w+|doorverw\w+)"
            r" ! {untrue}",
            r"{have}{mid}(?:ter kennis|onder de aandacht|op de hoogte) (?:gebracht )?van{near}\b{officer}"
            r" ! {cust} (?:doorge\w+|doorverw\w+)"
            r" ! {untrue}",
            r"{officer}{near}(?:is|werd){near}(?:gevat|geadieerd|ingelicht|verwittigd|op de hoogte"
            r"|in kennis gesteld|aan zet|ermee belast|mee belast) ! {cust} (?:doorge\w+|doorverw\w+)"
            r" ! {untrue}",
            r"{officer} .. heeft{near}(?:uw|je|dit|de|het) .. (?:gekregen|ontvangen|overgenomen)\b ! (?:niet|geen"
            r"|nog)\b ! {cust} (?:doorge\w+|doorverw\w+)"
            r" ! {untrue}",
            r"{have} .. in handen (?:gesteld|gegeven|gelegd) (?:van|bij){near}\b{officer} ! {cust}"
            r" (?:doorge\w+|doorverw\w+)"
            r" ! {untrue}",
            r"(?:uw|je|jouw|jullie|de|deze|dit|het) (?:\w+ ){0,2}?(?:mail|melding|bericht|brief|dossier"
            r"|verzoek|vraag|klacht|zaak|kwestie|e-?mail|schrijven|aanvraag){near}(?:ligt|is|zit|staat|rust"
            r"|bevindt zich|belandde|kwam|kwam terecht){near}(?:bij|op (?:het )?(?:bureau|tafel|bord|bordje)"
            r" (?:van|bij)|in (?:de )?handen van|onder (?:de )?hoede van|in de bak (?:van"
            r"|bij)){near}\b{officer} ! vragen (?:over|voor) ! terecht ! niet ! nooit"
            r" ! {untrue}",
            r"{have} .. {officer} .. (?:erbij gehaald|erbij betrokken|bijgehaald|erop gezet|aangesproken"
            r"|erbij geroepen|erop gewezen|erover gesproken|erover gemaild)"
            r" ! {untrue}",
            r"{have} (?:ik |wij |we )?(?:het|dit|dat|dit alles|een en ander|hierover|erover|de"
            r" zaak){near}(?:besproken|opgenomen|overlegd|gesproken|kortgesloten) met{near}\b{officer}"
            r" ! {untrue}",
        ),
        "informed": (
            r"(?:de|onze|het|die|deze|betreffende|desbetreffende|juiste|zowel|hebben|heb|is|zijn"
            r"|heeft) (?:[\w-]+ ){0,2}{cust} .. {told}",
            r"{told}{near}(?:met|aan|bij) (?:de |het |onze |die |deze |betreffende "
            r"|desbetreffende )?(?:[\w-]+ ){0,2}{cust}",
            r"{have} .. contact (?:gehad|opgenomen|gelegd) met{near}{cust}|{have} .. {cust} .. {told}"
            r"|^\W*{cust}{mid}{told}",
            r"contact (?:gehad|opgenomen|gelegd) met{near}{cust}|{cust} (?:is|zijn|werd|werden){mid}{told}",
        ),
        "verified": (
            r"(?:samen|gezamenlijk|telefonisch|persoonlijk|nogmaals|opnieuw"
            r"|aan de balie){mid}{cust} .. (?:geverifieerd|gecontroleerd|nagekeken|doorgenomen|nagegaan|bevestigd"
            r"|afgestemd)",
            r"{cust} .. (?:samen|gezamenlijk|telefonisch|persoonlijk|nogmaals|opnieuw) .. (?:geverifieerd"
            r"|gecontroleerd|nagekeken|doorgenomen|nagegaan|bevestigd|afgestemd)",
            r"(?:nagevraagd|navraag gedaan|geverifieerd|afgestemd|gecheckt|nagegaan|gecontroleerd){near}(?:bij"
            r"|met){near}{cust}",
            r"(?:bij|met){near}{cust}{mid}(?:nagevraagd|navraag gedaan|geverifieerd|gecheckt)",
        ),
        "handled": (
            r"(?:datalek\w*|incident\w*|voorval|inbreuk\w*|melding|kwestie|gebeurtenis|zaak|onderzoek|casus|het lek"
            r"|een lek|fout|vergissing|dit|bevinding\w*) & (?:geregistreerd|gedocumenteerd|beoordeeld|onderzocht"
            r"|geanalyseerd|gekwalificeerd|opgenomen in (?:ons|het|onze|de)|ingeschreven|vastgelegd|gemeld (?:bij"
            r"|aan) (?:de )?(?:ap\b|autor|gba|gegevensb)|afgerond|ge-?evalueerd|aangemerkt|geclassificeerd|gelogd"
            r"|genoteerd in|in kaart gebracht|bijgeschreven|toegevoegd aan|intern gemeld) ! (?:onder"
            r"|met){near}(?:nummer|kenmerk|referentie) ! ticket",
            r"(?:datalek|incidenten|inbreuk|meld|verwerkings)[\w-]*(?:register|logboek|registratie|administratie)",
            r"(?:geen|laag|gering|beperkt|klein|hoog|verwaarloosbaar|minimaal)\w* (?:\w+ )?(?:risico"
            r"|kans op nadelige)|risico\w*{mid}(?:beperkt|laag|gering|nihil|klein|onwaarschijnlijk|verwaarloosbaar"
            r"|ingeschat|beoordeeld)",
            r"(?:gemeld|melding|aangegeven|genotificeerd|notificatie){mid}(?:autoriteit persoonsgegevens|\bap\b"
            r"|gba\b|gegevensbeschermingsautoriteit|toezichthoud\w+)|(?:autoriteit persoonsgegevens|\bap\b|gba\b"
            r"|gegevensbeschermingsautoriteit|toezichthoud\w+){mid}(?:gemeld|melding|ingelicht|geinform\w+"
            r"|meldplicht\w*|in kennis) ! (?:wij|we) dien\w* ! klacht",
            r"(?:proces\w*|procedure\w*|werkwijze\w*|formulier\w*|werkinstructie\w*|invoer\w*|protocol\w*|software"
            r"|systeem\w*|registratieproces|aanmeldproces){mid}(?:aangepast|aangescherpt|gewijzigd|verbeterd"
            r"|herzien|uitgebreid|aangevuld|ingebouwd)",
            r"(?:medewerk\w+|personeel|collega'?s|\w*team\w*|balie\w*){mid}(?:getraind|geinstrueerd|bijgeschoold"
            r"|aangesproken|gewezen op|bewust gemaakt|gesensibiliseerd|geattendeerd|opgeleid|herinnerd aan)",
            r"(?:oorzaak|aanleiding|verklaring){mid}(?:was|is|bleek|lag|ligt|blijkt|betreft|gevonden|vastgesteld"
            r"|achterhaald)|(?:te wijten aan|veroorzaakt door|gevolg van|berust op|ontstaan door|voortgekomen uit"
            r"|terug te voeren op){mid}(?:fout|vergissing|verwisseling|tikfout|typfout|menselijk|migratie|invoer"
            r"|koppeling|instelling|onoplettend)",
            r"double\s?opt-?in|bevestigings(?:mail|link|stap)|verificatiestap|extra controle|maatregelen (?:genomen"
            r"|getroffen)|genomen maatregelen|(?:art(?:ikel)?\.?|artikelen)\s?(?:33|34|16|17|18|5|12|32)\b",
            r"(?:voorval|incident|melding|datalek|gebeurtenis|inbreuk|fout){near}(?:is|werd|hebben"
            r"|heb){near}(?:in|op) (?:het|ons|de|onze) (?:\w+ )?(?:\w*register|logboek|overzicht"
            r"|datalek\w*)\w*{near}(?:opgenomen|vastgelegd|genoteerd|bijgeschreven|ingeschreven|geregistreerd)",
        ),
        "officer": (
            r"(?:ik|wij|als|in mijn|vanuit mijn|ben|hier|schrijf\w*|hoedanigheid|namens"
            r"|rol){mid}(?:functionaris (?:voor )?(?:de )?gegevensbescherming|\bfg\b|dpo\b|data protection officer"
            r"|privacy\s?officer|privacyfunctionaris|privacyverantwoordelijke|privacycoordinator|privacyteam"
            r"|privacy team|privacy office|gegevensbeschermingsfunctionaris|veiligheidsconsulent"
            r"|informatieveiligheidsconsulent) ! (?:naar|aan|bij|door|ingelicht|doorgestuurd){near}(?:functionaris"
            r"|fg|dpo|privacy)",
            r"(?:het|ons|de|onze|dit is het) (?:privacy\s?team|privacy\s?office|privacy\s?desk|team privacy"
            r"|afdeling privacy|team gegevensbescherming|privacybureau"
            r"|functionaris(?: voor)?(?: de)? gegevensbescherming|fg|dpo|privacy officer"
            r"|data protection officer){near}(?:heeft|hebben|is|schrijft|meldt|deelt|bericht|reageert|antwoordt"
            r"|stelde|onderzocht|beoordeelde){mid}(?:uw|je|deze|dit|het|de|u|vast\w*|melding|zaak|onderzo\w+)"
            r" ! (?:ingelicht|geinformeerd|verwittigd|op de hoogte|ingeschakeld|in kennis)",
            r"(?:ik|wij|we){near}(?:belast|verantwoordelijk|waarnemend|aanspreekpunt){near}(?:privacy"
            r"|gegevensbescherming|avg|gdpr)|(?:ik|wij|we) (?:behandel|ga|gaan|behandelen|doe|doen|beheer"
            r"|verzorg)\w*{near}(?:privacyzaken|privacymeldingen|privacyvragen|datalekken|avg-(?:zaken|verzoeken"
            r"|meldingen)|gegevensbescherming|de privacy\b)",
        ),
        "customer_insists": (
            r"{they}{mid}{says} .. {addr} .. {right} ! {wrong} ! {cond}",
            r"{they}{mid}{says}{mid}{right} ! {wrong} ! {cond} ! (?:gegevens|opgave){near}aanpassen",
            r"{they}{mid}(?:heeft|hebben|had){mid}{said} .. (?:{right}|{addr}) ! {wrong} ! {cond} ! (?:juiste"
            r"|correcte) {addr} (?:door|aan|gegeven|op)",
            r"{they}{mid}(?:houdt|hield|blijft|bleef|staat|stond|volhardt|dringt|houden|wenst|wil"
            r"|persisteert){mid}(?:vol\b|erbij|bij\b|erop|volhouden|aan op|vast\b|behouden|blijven gebruiken"
            r"|blijven ontvangen|handhaven|laten staan) ! {wrong} ! {cond}",
            r"volgens{mid}{they} .. (?:{right}|{addr}|hoort) ! {wrong} ! {cond}",
            r"(?:contact|overleg|navraag|verificatie|controle|ruggespraak|nagevraagd|geverifieerd|nagegaan|gecheckt"
            r"|gebeld|telefoontje|gecontroleerd|gesproken|afgestemd){near}(?:met|bij|door){mid}{cust} .. {right}"
            r" ! {wrong} ! {cond} ! (?:juiste|correcte) {addr} (?:door|aan|gegeven|ontvangen|gekregen)",
            r"{addr} .. (?:door|van|bij|met) (?:de |het |onze |die |deze |haar "
            r"|dit )?(?:[\w-]+ ){0,3}?{cust}{mid}(?:zelf |zelve )?(?:opgegeven|bevestigd|doorgegeven|verstrekt"
            r"|ingevuld|ingevoerd|ingegeven|aangeleverd|aangegeven|geverifieerd|aangemaakt|gekregen|ontvangen"
            r"|bekrachtigd) ! {wrong} ! {cond} ! {wiped} ! {fixed} ! {changed}",
            r"(?:door|van) (?:de |het |onze |die |deze )?(?:[\w-]+ ){0,3}?{cust}{near}zelf{near}(?:opgegeven"
            r"|bevestigd|doorgegeven|verstrekt|ingevuld|aangegeven) & (?:{addr}|gegevens|dit|zo) ! {wrong}"
            r" ! {cond} ! {gone}",
            r"{addr}{mid}(?:klopt|kloppen|is|zijn|blijkt|was|bevonden|staat) (?:wel degelijk |wel |volgens ons "
            r"|gewoon |inderdaad |volgens onze (?:gegevens|administratie) |nochtans |nog steeds |echt |toch "
            r"|dus )*(?:correct|juist|geldig|bevestigd|goed|in orde|het juiste|bevonden|geverifieerd|actueel)\b"
            r" ! {wrong} ! {cond} ! (?:{wiped}|{fixed}|{changed}) ! controle",
            r"{addr}{mid}(?:klopt|kloppen|(?:juist|correct|geldig|goed|in orde) (?:is|zijn|was|blijkt|staat"
            r"|is gebleken|bevonden|geregistreerd))\b(?! (?:niet|inderdaad niet)) ! {wrong} ! {cond} ! {gone}",
            r"(?:dit|het|dat|deze|uw){near}(?:is|betreft|was) (?:echt |wel degelijk |gewoon |toch |zeker "
            r"|al jaren )*(?:haar|zijn|hun|mijn) (?:eigen )?(?:e-?mail|mail|adres|{addr}) ! {wrong} ! {cond}"
            r" ! niet (?:haar|zijn|hun)",
            r"op (?:uitdrukkelijk |nadrukkelijk |verzoek |aandringen )*(?:verzoek|vraag|aandringen"
            r"|wens) van{mid}{cust} .. (?:weer|opnieuw|terug\w*|hersteld|gehandhaafd|behouden|gereactiveerd|blijft)",
            r"{they}{mid}(?:gebruikt|hanteert|heeft|bezit|mailt|ontvangt){mid}(?:{addr}|dit adres"
            r"|deze mailbox){mid}(?:al jaren|sinds|al \w+ jaar|jarenlang|al lang|altijd|dagelijks"
            r"|zonder problem\w+) ! {wrong} ! {cond}",
            r"{they}{mid}(?:wil|wenst|verlangt|verkiest){near}(?:dit|het|dat){near}{addr}{near}(?:behouden|blijven"
            r"|houden|handhaven|laten) ! {wrong}",
            r"{they}{mid}(?:heeft|hebben) .. {box} .. {said} ! {wrong} ! {cond} ! (?:juiste|correcte|goede"
            r"|gewijzigd\w*|actuele) (?:[\w-]+ )?{addr} ! {gone} ! inmiddels ! alsnog",
            r"{they}{mid}{says} .. {box} .. (?:is|zijn|betreft|gebruikt|leest|heeft|hoort|klopt) ! {wrong}"
            r" ! {cond} ! {gone}",
            r"{they}{mid}(?:heeft|hebben){mid}(?:verklaard|bevestigd|gezegd|aangegeven|verzekerd|volgehouden"
            r"|laten weten){mid}(?:gebruik\w*|{box}|eigenaar|houder|van (?:haar|hem)) ! {wrong} ! {cond} ! {gone}"
            r" ! (?:juiste|correcte) {addr} (?:door|is)",
            r"(?:fout|vergissing|misverstand|verwisseling|typefout){near}(?:is|lijkt|zijn"
            r"|achten){near}(?:uitgesloten|onmogelijk|onwaarschijnlijk|niet aan de orde)|(?:geen sprake van"
            r"|sluiten) (?:een )?(?:fout|vergissing|verwisseling)(?:{near}uit)?",
            r"(?:beschouwen|gaan (?:er )?\s?van\s?uit|gaan er(?:van| dan ook| dus)|houden het erop|nemen aan|achten"
            r"|menen|besluiten|concluderen){mid}(?:{box}|gegevens|opgave){mid}(?:juist|correct|kloppen|klopt|geldig"
            r"|in orde)\b ! {wrong} ! (?:hopen|hoop) ! {gone}",
            r"(?:het (?:gaat|betreft)|gaat het|dit is|het is){near}(?:om |wel degelijk |echt )*(?:haar|zijn|hun"
            r"|diens) (?:eigen )?(?:{box}|adres|mailbox)\b ! {wrong} ! {cond}",
            r"{they} .. (?:gaf|geeft|gaven|geven){mid}(?:{addr}|adres|dit){near}(?:op|door|aan)\b ! {wrong}"
            r" ! {cond} ! (?:juiste|correcte|goede|ander\w*) ! {gone}",
            r"{they} .. (?:gaf|geeft|gaven){mid}(?:{addr}|adres|dit)\b .. (?:op|door|aan)\b ! {wrong} ! {cond}"
            r" ! (?:juiste|correcte|goede|ander\w*) ! {gone}",
            r"(?:heeft|hebben|had){near}{they}.{0,60}{said} .. {right} ! {wrong} ! {cond} ! (?:juiste"
            r"|correcte) {addr} (?:door|aan|op)",
            r"{they}{mid}{says}{near}(?:de zijne|het zijne|de hare|het hare|van (?:haar|hem)|(?:zijn"
            r"|haar) (?:eigen )?(?:adres|mail|e-?mail\w*|mailbox|postvak))\b ! (?:niet|verkeerd\w*|fout\w*)\b"
            r" ! {cond}",
            r"volgens (?:haar|hem|{cust}|mevrouw|meneer|onze{near}{cust}){mid}(?:is|klopt|hoort"
            r"|staat){mid}(?:haar|zijn|van (?:haar|hem)|juist|correct|klopt|goed|wel degelijk)\b ! niet van !"
            r" {wrong}",
        ),
        "dispute_referral": (
            r"onderling\w* & (?:op\b|oplos\w*|opgelost|losse\w*|regel\w*|geregeld|uit\b|uitkomen|uitvecht\w*"
            r"|uitklaren|uitpraten|afsprek\w*|afspreken|overleg\w*|bespre\w+|afhandel\w*|uitmaken|afstemmen|klaren"
            r"|akkoord|schikk\w*|vergelijk|beslecht\w*|geschil\w*|eens\b)",
            r"(?:zelf|zelve|rechtstreeks|direct|persoonlijk|samen){mid}(?:met|tegen|bij){mid}(?:{cust}|tegenpartij"
            r"|andere partij|wederpartij|houder|eigenaar|domein\w*|elkaar|derde\b){mid}(?:op\b|oplos\w*"
            r"|op te lossen|opnemen|op te nemen|regel\w*|te regelen|afsprek\w*|af te spreken|overleg\w*|bespre\w+"
            r"|uitzoek\w*|uit te zoeken|uitvecht\w*|uitklaren|klaren|afstem\w*|af te stemmen|uitkom\w*|uit te komen"
            r"|schikk\w*|treden|uit te maken|uitmaken|aan te spreken|aanspreken|wenden)",
            r"(?:met|tegen){near}(?:{cust}|houder|eigenaar|elkaar|tegenpartij|wederpartij"
            r"|andere partij){near}(?:zelf |zelve )?(?:(?:rechtstreeks|direct|persoonlijk) )?(?:op te lossen"
            r"|op te nemen|af te spreken|te regelen|uit te maken|uit te zoeken|uit te klaren|uit te vechten"
            r"|te bespreken|te overleggen|oplossen|uitmaken|uitvechten|uitzoeken|regelen|te schikken) ! (?:wij|we"
            r"|ik) (?:zullen|gaan|hebben|ga|zal|heb)",
            r"(?:dient|moet|moeten|mag|kunt|kan|raden|adviseren|verwijzen|vragen|verzoeken){near}(?:u"
            r"|je){mid}(?:contact op\w*|wenden|te richten|richten|aankloppen|verhaal){near}(?:met|tot|bij"
            r"|aan){near}(?:{cust}|domein\w*|provider\w*|registrar|hosting\w*|houder|internetaanbieder|mailprovider"
            r"|e-?mailprovider|eigenaar) ! klantenservice ! klantendienst",
            r"(?:contact|wend\w*|richt\w*|klop\w*|neem|verwij\w+|terecht|kwestie|aankaarten|melden|vraag|vragen"
            r"|moet u|moet je|best){mid}(?:met|tot|bij|aan|naar){near}(?:uw|je|de|een|het|die"
            r"|of) (?:\w+ )?(?:\w*provider|registrar|host\w*|internetaanbieder|mailprovider|e-?mailprovider"
            r"|domein\w*|e-?maildienst|isp|sidn|dns belgium|beheerder van (?:het|uw) domein|houder van (?:het"
            r"|uw) (?:domein|adres))",
            r"(?:prive-?(?:kwestie|zaak|zaken|aangelegenheid|geschil|conflict)|civiel\w*|burgerlijke? (?:rechter"
            r"|rechtbank|zaak|kwestie)|civielrechtelijk\w*|privaatrechtelijk\w*|vrederechter|in der minne"
            r"|kwestie tussen|zaak tussen|aangelegenheid tussen|geschil tussen|tussen u en|tussen jullie"
            r"|tussen (?:beide )?partijen|tussen jou en)",
            r"(?:(?:wij|we|ons){near}geen partij\b|geen partij in|partij kiezen|geen scheidsrechter|geen arbiter"
            r"|bemiddelen|buiten (?:onze|ons) (?:bevoegdheid|verantwoordelijkheid|invloed)|mengen (?:wij |we )?ons"
            r"|bemoeien (?:wij |we )?ons|ons (?:hier |er |daar )?(?:niet|buiten){near}(?:mengen|bemoeien|houden)"
            r"|in deze discussie|(?:blijven|blijf|houden|hou|staan|sta){near}(?:hier|er|daar)\s?buiten|(?:blijven"
            r"|houden|houd|hou){near}(?:ons|me|mij){near}(?:buiten|afzijdig)|afzijdig|uitspraak te doen"
            r"|geen uitspraak over|geen oordeel|geen standpunt)",
            r"(?:niet aan ons|niet onze taak|niet onze rol|niet onze zaak|niet tot onze taak|niet op onze weg"
            r"|niet in positie|kunnen|kan|mogen|wij){mid}(?:niet|geen){mid}(?:beoordelen|oordelen|vaststellen"
            r"|uitmaken|bepalen|nagaan|beslissen|achterhalen|verifieren){mid}(?:wie|van wie|aan wie|wiens|eigenaar"
            r"|rechtmatig|gelijk|toebehoort|eigendom)",
            r"(?:niet aan ons|niet onze taak|niet onze rol|niet tot onze taak|niet op onze weg)\b|(?:beoordelen"
            r"|oordelen|vaststellen|uitmaken|bepalen|nagaan|beslissen){near}(?:niet|geen){near}(?:van wie|aan wie"
            r"|wie (?:de )?(?:eigenaar|rechthebbende|gelijk))|(?:van wie|aan wie|wie){mid}(?:kunnen|kan"
            r"|mogen){near}(?:niet|geen){near}(?:beoordelen|vaststellen|uitmaken|bepalen|nagaan|beslissen)",
            r"(?:voorleggen|voor te leggen|leg\w*|stap\w*|wend\w*){mid}(?:rechter|rechtbank|geschillencommissie"
            r"|vrederecht\w+|rechtsinstantie) & (?:u|uw|je|partijen|geschil)\b ! (?:wij|we) (?:zullen|gaan|stappen)",
            r"(?:los|regel|bespreek|maak|zoek|vecht|neem|praat) (?:dit|het|dat|u dit|u dat|deze kwestie"
            r"|contact)\b{mid}(?:met|tussen){mid}(?:elkaar|{cust}|houder|eigenaar|jullie){mid}(?:op|uit|af)?\b"
            r" ! (?:wij|we) ! (?:medewerk|collega|afdeling|ons\b)",
            r"(?:zelf (?:uit\w*|oplos\w*|op te lossen|uit te zoeken|uit te vechten|te regelen|regelen|afspreken"
            r"|af te spreken)|buiten ons om|in onderling overleg|zelf samen|(?:samen|gezamenlijk|beiden|met elkaar"
            r"|met z\'n tweeen|beide partijen){mid}(?:uit te komen|uitkomen|eruit\b|uit komen|op te lossen|oplossen"
            r"|tot een (?:oplossing|akkoord|vergelijk)|overeenstemming)|van mening verschil\w+) ! (?:wij|we"
            r"|ik){near}zelf ! account ! portaal ! app\b ! mijn",
            r"(?:geschil\w*|betwisting\w*|discussie\w*|conflict\w*|eigendomskwestie\w*|meningsverschil\w*"
            r"|onenigheid) .. (?:beslissen|beslist|oordelen|bemoeien|mengen|tussenkomen|tussenbeide|behandelen"
            r"|uitspraak|partij|buiten|bevoegd|zelf|rechter|rechtbank|partijen|onderling)\b",
            r"(?:daarvoor|hiervoor|daartoe){mid}(?:rechtbank\w*|rechter\w*|vrederechter\w*|gerecht)\b"
            r"|(?:tussenpersoon|bemiddelaar|scheidsrechter|doorgeefluik|arbiter|politieagent){mid}(?:spelen|zijn"
            r"|optreden|fungeren)|(?:fungeren|optreden|spelen){mid}(?:tussenpersoon|bemiddelaar|scheidsrechter"
            r"|doorgeefluik)",
            r"^\W*(?:[\w']+\W+){0,2}?(?:praat|spreek|overleg|bespreek|bel|vraag (?:het|dit|dat|er)|regel|schik|stem"
            r"|neem|ga)\b{mid}(?:met|bij|aan){near}(?:{cust}|eigenaar\w*|houder\b|degene die|diegene die"
            r"|persoon die) ! (?:wij|we|ik)\b.{0,10}(?:praten|spreken|overleg|bel|vraag) ! klantenservice ! {have}",
            r"(?:gelieve|verzoeken|vragen|raden|adviseren|dient|dienen|moet|kunt|verwijzen|richten|wenden"
            r"|aanspreken|aan te spreken){mid}(?:met|tot|aan|naar|bij){near}(?:{cust}|huurder|eigenaar\w*"
            r"|degene die|diegene die|persoon die|tegenpartij|andere partij|houder)\b .. (?:te bespreken|bespreken"
            r"|overleggen|te overleggen|op te nemen|opnemen|te richten|richten|te regelen|regelen|heeft opgegeven"
            r"|opgaf|gebruikt|verstrekt\w*|wenden|te wenden|uit te klaren|te klaren|af te handelen) ! (?:wij"
            r"|we) (?:zullen|gaan|hebben) ! klantenservice ! wijziging door",
            r"(?:aanspra\w+|vorderingen?|claims?|klachten hierover|bezwaren?){mid}(?:richten|gericht|wenden|kenbaar"
            r"|indienen){near}(?:aan|tot|bij|tegen){near}(?:degene|diegene|persoon|{cust}|houder)",
            r"(?:onder|met) (?:elkaar|mekaar) .. (?:uit|klaren|regelen|oplossen|op te lossen|uitmaken|uit te maken"
            r"|afspreken|bespreken|te bespreken|uitvechten)\b|(?:iets|zaak|kwestie|aangelegenheid|probleem"
            r"|verhaal) (?:tussen|van) (?:u|jullie|jou|beide\w*|partijen|de betrokkenen)\b|(?:kom|komt|komen) (?:er"
            r"|u er|jullie er|daar){near}(?:samen|onderling|zelf){near}uit",
            r"(?:niet|geen){mid}(?:bevoegd|bevoegdheid|taak|rol|toe\b) .. (?:wie|geschil|eigend\w*|toebehoor\w*"
            r"|toekomt|rechthebbende)|(?:komt|komen) ons niet toe{mid}(?:wie|te bepalen|te beoordelen|te oordelen)"
            r"|(?:niet aan ons|niet onze taak)\b.{0,60}(?:wie|bepalen|oordelen|beoordelen|uitmaken)",
            r"(?:rechter|rechtbank\w*|gerecht\w*|vrederechter|rechtsgang){mid}(?:wenden|stappen|voorleggen"
            r"|voor te leggen|terecht|aanhangig|beslissen|uitmaken|vragen) & (?:u|uw|je|partijen|betrokkenen"
            r"|men)\b ! (?:wij|we) (?:zullen|gaan|stappen|zien)",
            r"(?:baseren|baseert|steunen|varen|voortgaan|gaan voort|gaan uit){near}(?:ons|wij"
            r"|we)?\s?.{0,20}op (?:de|het|wat){mid}(?:contract|klant|huurder|{cust}|opgegeven"
            r"|opgeeft) .. (?:onderling|zelf|samen|elkaar)",
            r"(?:tot|bij|met|naar) (?:uw|je|jouw|de|een) (?:\w*provider|\w*aanbieder|registrar|host\w*|domein\w*"
            r"|mailprogramma|systeembeheerder){mid}(?:wenden|contact|opnemen|navragen|melden|richten|terecht"
            r"|aankaarten|oplossen) ! (?:wij|we|ik) (?:zullen|gaan|hebben)",
            r"met (?:de |die |deze )?(?:andere|tegen|weder)\s?(?:partij|kant|zijde){mid}(?:akkoord|oplossing|eens"
            r"|overeen\w*|overleg\w*|uit\b|regel\w*|schikk\w*|vergelijk)",
            r"(?:kwestie|geschil|zaak|conflict|verschil|discussie|aangelegenheid|onenigheid|twist)\w* .."
            r" (?:geen|niet) (?:\w+ )?partij",
            r"(?:geen|niet) partij (?:in|bij|te zijn|en)\b ! {officer}",
            r"zolang{near}(?:u|jullie|beiden|partijen){near}(?:niet uit\b|het niet eens|geen overeenstemming"
            r"|oneens|niet samen)",
            r"(?:wie|aan wie){near}(?:rechthebbende|eigena(?:ar|res)|houder|gerechtigd\w*|toebehoort|toekomt"
            r"|hoort){mid}(?:is|zijn|wij|ons|kunnen|oordelen|beoordel\w+|bepalen|kwestie|vraag|uitmaken) !"
            r" {have} ! gevonden",
            r"(?:verwijzen|verwijs)\b{near}(?:u|je){mid}naar (?:onze|de|het|uw) (?:{cust}|provider|domein\w+"
            r"|hostingpartij|rechter)",
            r"(?:houden|houd|blijven|blijf) (?:\w+ ){0,3}?(?:afzijdig|neutraal|onpartijdig|buiten (?:deze|die"
            r"|dit|dat|de) )",
            r"(?:samen|onderling|met elkaar|tussen u beiden|tussen jullie){near}(?:uit\b|uitzoeken|uitvechten"
            r"|oplossen|regelen|eens (?:te )?worden|afspreken|bespreken|uitmaken|overleggen) ! (?:collega"
            r"|afdeling)\w*",
            r"(?:spelen|speel|zijn|zijn wij|ben){near}(?:geen|niet voor) (?:scheidsrechter|rechter"
            r"|bemiddelaar|arbiter|politieagent)",
        ),
        "refusal": (
            r"(?:kunnen|kan|mogen|mag|willen|wil|zullen|zal|gaan|ga|hoeven)\b{near}(?:niet|geen|niets|niks"
            r"|onmogelijk)\b(?! (?:alleen|anders dan)) .. (?:{removing}|doorsturen|doorgeven|doorzetten|door te\b"
            r"|voldoen|honoreren|inwilligen|ingaan|tegemoet|uitvoeren|doen\b|doorvoeren|betekenen|ondernemen"
            r"|toepassen|gehoor|opvolgen|overdragen|meewerken|aanbrengen|gevolg|veranderen|afsluiten|verwijderd"
            r"|gewijzigd|aangepast|gecorrigeerd|geblokkeerd|gewist|doorgestuurd|tegenhouden|voorkomen|helpen)"
            r" ! inhoudelijk{near}(?:niet|geen) ! (?:niet|niets) (?:zeggen|vertellen|meedelen|mededelen|verklappen)"
            r" ! met niemand ! hoef\w*{near}niets{near}(?:te doen|te ondernemen)"
            r" ! (?:per|via) (?:e-?mail|mail|dit kanaal|deze weg) ! hier\w* (?:niet )?mee helpen ! {fixing} (?:van"
            r"|in) uw (?:bestelling|boeking)",
            r"(?:niet|geen|niets)\b{mid}(?:kunnen|kan|mogen|mag|willen|zullen)\b{mid}(?:{removing}|doorsturen"
            r"|doorgeven|doorzetten|voldoen|honoreren|inwilligen|ingaan|uitvoeren|doorvoeren|meewerken"
            r"|aanbrengen) ! (?:per|via) (?:e-?mail|mail|dit kanaal|deze weg) ! inhoudelijk{near}(?:niet|geen) ! met niemand",
            r"(?:alleen|enkel|uitsluitend|slechts|louter|enige)\b{mid}(?:{cust}|houder|eigenaar)\b{mid}(?:zelf|kan"
            r"|mag|kunnen|mogen|die|wijzig\w*|aanpass\w*|verwijder\w*|verzoek|doorgeven|gerechtigd|bevoegd"
            r"|gemachtigd|worden|vragen) ! (?:vestiging|bestemd)",
            r"(?:kan|kunnen|mag|mogen|moet|moeten|dient|dienen|wordt|worden|doen|nemen|voeren|aanvaarden|accepteren"
            r"|verwerken)\b{mid}(?:alleen|enkel|uitsluitend|slechts|zelf)\b{mid}(?:{cust}|houder|eigenaar)",
            r"{cust}{near}(?:kan|mag|moet|dient|zal){mid}zelf{mid}(?:{removing}|doorgeven|door te geven|melden"
            r"|vragen|aan te geven|verzoeken|wijzig\w*|contact|aanvragen|in te dienen)",
            r"(?:niet|geen)\b{near}(?:bevoegd\b|gemachtigd|geautoriseerd|gerechtigd|in staat|toegestaan|toegelaten"
            r"|van plan|van zins|geneigd|voornemens|verplicht|bereid|genegen|gehouden) ! (?:informatie|inlichtingen"
            r"|mededeling\w*|uitspra\w+) ! (?:per|via) (?:e-?mail|mail) ! openen ! uitsluitend bestemd",
            r"(?:niet mogelijk|onmogelijk|geen mogelijkheid|niet haalbaar) .. (?:{removing}|door te (?:sturen"
            r"|geven)|{addr}|verzoek|wijzig\w*|verwijder\w*|zonder) ! (?:per|via|langs) (?:e-?mail|mail|deze weg"
            r"|dit kanaal|telefon)",
            r"(?:wijzen|wijs|wees|wezen){mid}\baf\b|afgewezen|geweigerd|(?:wij|we|ik) weiger\w*|(?:niet"
            r"|geenszins) (?:ingewilligd|gehonoreerd|gehonoreert|toegekend|ontvankelijk)|onontvankelijk|ongegrond"
            r"|geen gehoor (?:te )?(?:geven|gegeven)|aan{mid}geen gehoor|geen gevolg (?:aan|gegeven|geven"
            r"|gegeven worden)|niet op in\b|geen medewerking",
            r"(?:geen|niet voldoende|onvoldoende) (?:[\w-]+ ){0,2}(?:aanleiding|reden|grond\w*|noodzaak|basis"
            r"|bezwaar gezien){mid}(?:{removing}|om\b|voor\b|tot\b|te\b) ! (?:zorgen|ongerust|paniek)",
            r"(?:zien|zie){mid}(?:af van|ervan af|geen|niet){mid}(?:{removing}|wijzig\w*|actie|mogelijkheid"
            r"|aanleiding|reden)|afgezien van (?:verwijder|wijzig|aanpass)\w*",
            r"(?:verzoek|vraag|eis){mid}(?:niet|geen){mid}(?:voldoen|honoreren|inwilligen|ingaan|ingewilligd"
            r"|gehonoreerd|voldaan|uitvoeren|uitgevoerd|gevolg|in behandeling (?:nemen|genomen)|verwerken"
            r"|verwerkt) ! (?:per|via) (?:e-?mail|mail) ! zonder",
            r"{addr}{mid}(?:blijft|blijven){mid}(?:gehandhaafd|staan|ongewijzigd|bestaan|geregistreerd|in (?:ons"
            r"|het|onze)|gekoppeld|actief|behouden|opgeslagen|zoals|bewaard|van kracht) ! niet ! log ! ticket",
            r"(?:handhaven|handhaaf|behouden|laten|laat){mid}(?:{addr}|registratie|gegevens){mid}(?:staan"
            r"|ongewijzigd|ongemoeid|in (?:ons|het)|\.|$) ! weten",
            r"zonder{near}(?:toestemming|machtiging|akkoord|instemming|opdracht|verzoek|volmacht|goedkeuring|fiat"
            r"|groen licht|uitdrukkelijk\w*){mid}(?:niet|geen|niets)|(?:niet|geen"
            r"|niets){mid}zonder{mid}(?:toestemming|machtiging|akkoord|instemming|opdracht|volmacht|goedkeuring"
            r"|medeweten)",
            r"(?:voeren|brengen|nemen|doen|aanvaarden|accepteren|sturen|geven|passen|wijzigen"
            r"|verwijderen){mid}(?:geen|niet|nooit){mid}(?:wijziging\w*|aanpassing\w*|verzoek\w*|opdracht\w*"
            r"|mutatie\w*|door\b|aan\b){mid}(?:door|aan|van derden|derden|onbekenden|niet-klanten|uit|in|op verzoek)"
            r" ! (?:per|via|langs) (?:e-?mail|mail|telefoon|deze weg)\b",
            r"(?:van|door|op verzoek van|namens) derden{mid}(?:niet|geen|nooit)|(?:niet|geen|nooit){mid}(?:van|door"
            r"|op verzoek van|namens) derden|(?:u|je) (?:bent|staat) (?:hier |bij ons )?(?:niet"
            r"|geen){near}(?:de )?(?:houder|contractant|contractspartij|rekeninghouder|accounthouder"
            r"|eigenaar van (?:het|de) account|polishouder|verzekeringnemer|huurder|titularis|lid|rechthebbende)",
            r"(?:niets|weinig)\b(?! te doen| te ondernemen| meer te doen){mid}(?:voor u |voor je |hieraan |eraan |aan )?.{0,20}"
            r"(?:doen|betekenen|veranderen|ondernemen|wijzigen)\b|handen gebonden|handen zijn gebonden|staan machteloos|buiten onze macht"
            r"|kan ik u niet verder helpen|kunnen (?:wij |we )?u (?:hierbij |hiermee |hierin "
            r"|helaas )*niet (?:verder )?(?:helpen|van dienst)|niet voor ons|ligt niet bij ons",
            r"(?:ondernemen|nemen){near}(?:geen|niet){near}(?:actie|stappen|verdere)|(?:hier|daar)(?:aan|mee"
            r"|toe){near}(?:kunnen|kan|gaan|willen){near}(?:niet|geen)|sturen{mid}(?:niet|geen){near}door\b"
            r"|(?:wordt|worden){near}niet (?:doorgestuurd|doorgegeven|overgedragen|verwijderd|gewijzigd|aangepast)",
            r"(?:wij|we|ik) (?:veranderen|verander|wijzigen|wijzig|verwijderen|verwijder|wissen|wis|schrappen"
            r"|schrap|blokkeren|corrigeren|doen|doe|ondernemen)\b.{0,50}(?:niet|niets|niks|geen)\b ! informatie"
            r" ! mededeling\w* ! afmeld\w* ! uitspra\w+ ! terug"
            r" ! (?:doen|doe|beheren|beheer) (?:\w+ ){0,2}?(?:de|die|onze|dat|deze) (?:mails?|post|administratie|website)",
            r"(?:{addr}|gegevens|registratie|dossier|fiche){mid}(?:ongewijzigd|onveranderd|ongemoeid|gehandhaafd)"
            r"|(?:blijft|blijven){mid}(?:{addr}|gegevens|registratie){mid}(?:ongewijzigd|onveranderd|staan|bestaan"
            r"|gehandhaafd|behouden|in ons)|(?:ongewijzigd|onveranderd|ongemoeid) (?:laten|blijven)",
            r"(?:bij gebrek aan|bij ontstentenis van|zonder|in afwezigheid van){near}(?:instructie|opdracht"
            r"|toestemming|akkoord|verzoek|bericht|mandaat|volmacht|instemming|vraag){near}van{near}(?:{cust}"
            r"|titularis|houder|hem|haar)\b",
            r"(?:dat|dit|het) (?:gaat|kan|mag|lukt|doen (?:wij|we)|doe ik){near}niet\b{near}(?:zomaar|zo maar"
            r"|zonder|zo |mogelijk|voor u|$|[.,!])|(?:niet aan de orde|daar beginnen (?:wij|we) niet aan"
            r"|geen sprake van zijn)|(?:niet|geen) (?:zomaar|zo maar|zonder meer)\b.{0,60}(?:{removing}|gegevens"
            r"|adres|klant)",
            r"(?:negeer|negeren|te negeren|blokkeer|blokkeren|te blokkeren|als spam|als ongewenst|prullen\w*"
            r"|spamfilter|ongeopend|gewoon weggooien|gewoon verwijderen){mid}(?:mails?|e-?mails?|berichten|afzender"
            r"|ze\b|deze|markeren|aanmerken|zelf)|(?:mails?|e-?mails?|berichten|afzender|ze\b){mid}(?:gewoon "
            r"|zelf )(?:negeren|te negeren|blokkeren|te blokkeren|verwijderen|weggooien|wissen|wegdoen) ! {have}"
            r" ! bevestig\w*",
            r"(?:bewaartermijn|bewaarplicht|wettelijk verplicht{near}bewaren|wettelijke verplichting"
            r"|noodzakelijk voor de uitvoering|nodig{near}voor de uitvoering"
            r"|uitvoering van de overeenkomst){mid}(?:niet|geen|nog|loopt|verstreken|verlopen|vereist|daarom"
            r"|bewaren|verwijder\w*)? & (?:niet|geen|bewaren|blijft|blijven|nodig)",
            r"(?:verzoek|vraag|aanvraag|klacht|bezwaar){mid}(?:negatief|afwijzend|ongunstig){near}(?:beoordeeld"
            r"|beslist|beantwoord|beschikt|advies)|(?:beslissing|besluit|standpunt){near}(?:is"
            r"|blijft){near}(?:definitief|ongewijzigd|onherroepelijk|gehandhaafd)|(?:verzoek|vraag"
            r"|aanvraag){mid}niet{near}(?:aanvaard|aanvaarden|ingewilligd|inwilligen|honoreren|gehonoreerd"
            r"|toegestaan|toestaan|aannemen|aangenomen|ontvankelijk|goedgekeurd|toegekend)",
            r"(?:pas|eerst|enkel|alleen|slechts|uitsluitend){mid}(?:als|wanneer|zodra|nadat|indien|op"
            r"|na){near}(?:{cust}|hij|zij|betrokkene){mid}(?:zelf|vraagt|vragen|meldt|verzoekt|verzoek|doorgeeft"
            r"|bezorgt|opdracht|akkoord|toestemming|instemt|aangeeft|laat weten|contact)",
            r"(?:laat|laten) (?:ik|wij|we|het|dit|alles|dat)\b{near}(?:zo\b|zoals het is|staan|ongewijzigd"
            r"|gewoon staan|rusten|hierbij) ! weten ! {have} ! {removing}",
            r"kom (?:ik )?niet aan{near}(?:gegevens|dossier|account)|(?:raken|raak"
            r"|komen){near}niet aan{near}gegevens",
            r"(?:verwijder\w*|wijzig\w*|aanpass\w*|correctie|wijziging){mid}(?:alleen|enkel|uitsluitend"
            r"|slechts){near}(?:door|via|op verzoek|op vraag|na akkoord){near}(?:{cust}|houder|eigenaar|titularis"
            r"|club|contractant)",
            r"(?:wijziging|verbetering|correctie|aanpassing|verwijdering|rechtzetting|adreswijziging|schrapping|dit"
            r"|dat|het)\b{near}(?:kan|kunnen|mag|mogen|moet|moeten|dient|gebeurt|wordt|worden){near}(?:enkel|alleen"
            r"|uitsluitend|slechts|louter){near}(?:door|via|op verzoek|op vraag|gebeuren|worden) ! (?:via"
            r"|langs) (?:het|ons|onze|de|mijn){near}(?:formulier|portaal|app|website|account|loket)",
            r"(?:bewaren|behouden|hanteren|gebruiken){near}(?:{addr}|gegevens){near}(?:zoals|die"
            r"|dat){near}(?:{cust}|contract|ons|opgegeven|gaf)",
            r"(?:dat|dit|het) (?:gaat|lukt|kan|mag) (?:\w+ )?niet\b(?! (?:om|over|goed|alleen|meer|langer|zo zijn"
            r"|de bedoeling|kloppen)) ! nog",
            r"(?:zou|zal|moet|dient){near}{cust}{near}zelf{near}(?:bellen|contact|doorgeven|aangeven|langs|mailen"
            r"|regelen|vragen|melden|moeten)",
            r"(?:stuur|sturen|zet|zetten|geef|geven|speel|spelen)\b{mid}(?:niet|geen|nooit)\b{near}door\b"
            r" ! meer informatie",
            r"(?:wij|we|ik) (?:het|uw|dit|de|dat) {addr}{near}niet{near}(?:{removing})\b",
            r"(?:{removing}|dat|dit|het)\b{near}(?:kan|kunnen|is|doen|lukt|gebeurt|mag|wordt|worden"
            r"|halen){near}pas{near}(?:als|wanneer|zodra|nadat|na|indien|mogelijk)\b ! (?:terug|op kantoor"
            r"|nakijken|nagaan|onderzo\w*|collega\w*)\b",
            r"{addr}{near}(?:nog niet|niet){near}(?:{wiped}|aangepast|gewijzigd|gehaald) & (?:pas|eerst"
            r"|zolang|totdat|tenzij)\b ! (?:vandaag|morgen|week|binnen)",
            r"(?:verwijderen|wijzigen|aanpassen|wissen|schrappen|weghalen){near}(?:is|kan){near}(?:pas|alleen"
            r"|enkel|slechts) .. (?:nadat|als|wanneer|zodra|indien|na|met){mid}{cust}",
            r"(?:is|valt|hebben|heb){near}(?:niets|weinig|niks) (?:meer )?te (?:doen|ondernemen|veranderen"
            r"|wijzigen)\b ! hoef\w*",
        ),
        "no_info_privacy": (
            r"(?:vanwege|in verband met|om|wegens|gezien|gelet op|i\.?v\.?m\.?|uit|omwille van|uit oogpunt van"
            r"|op grond van|krachtens|conform|door|vanuit|met het oog op|volgens|ingevolge|ter bescherming van"
            r"|omtrent|uit hoofde van|rekening houdend met){mid}(?:privacy\w*|avg|gdpr|gegevensbescherming\w*"
            r"|wetgeving|discretie|vertrouwelijk\w*|persoonsgegevens|privacyredenen"
            r"|veiligheidsredenen)\b.{0,90}(?:niet|geen|nooit|niets|noch|onmogelijk)\b(?! alleen)",
            r"(?:niet|geen|niets|nooit|niks)\b .. (?:vanwege|in verband met|om|wegens|gezien|gelet op|i\.?v\.?m\.?"
            r"|uit|omwille van|op grond van|krachtens|conform|door|ter bescherming van){near}(?:privacy\w*|avg|gdpr"
            r"|gegevensbescherming\w*|discretie|vertrouwelijk\w*|privacyredenen)",
            r"(?:privacy\w*|avg|gdpr|gegevensbescherming\w*|wet|wetgeving){mid}(?:verbied\w*|staat{near}niet toe"
            r"|laat{near}niet toe|verhinder\w*|beletten?|belet|weerhoud\w*|toelaat|toestaat|in de weg"
            r"|verplicht ons{mid}(?:geen|niet))",
            r"(?:beroepsgeheim|medisch geheim|bankgeheim|zwijgplicht|geheimhoudingsplicht|geheimhouding\b"
            r"|discretieplicht|geheimplicht|ambtsgeheim|briefgeheim|vertrouwelijkheidsplicht"
            r"|vertrouwelijk behandeld) ! verklaring ! overeenkomst",
            r"(?:noch|niet|kunnen|mogen|mag|kan){mid}(?:bevestigen|bevestigd){near}(?:noch|of|en ook niet"
            r"|en evenmin|evenmin){near}(?:ontken\w*|weerleg\w*|ontkracht\w*)|bevestigen noch ontkennen"
            r"|ontkennen noch bevestigen",
            r"(?:geen|niet|niets|niks){near}(?:verdere |nadere |inhoudelijke |enkele |specifieke "
            r"|meer )*(?:mededelingen|mededeling|inlichting\w*|informatie|uitspraken|details|uitleg|toelichting"
            r"|gegevens|uitsluitsel|terugkoppeling|info)\b{mid}(?:over|aan|geven|verstrekken|delen|doen|verschaffen"
            r"|verstrekt|gegeven|gedeeld|meedelen|vrijgeven) ! contact ! (?:uw|je) bestelling ! nieuw ! ontvangen"
            r" ! wachtwoord ! nooit ! gevonden ! vinden ! vragen",
            r"(?:mogen|mag|kunnen|kan|delen|geven|verstrekken|doen){mid}(?:niet|geen|niets|niks){mid}(?:meedelen"
            r"|mededelen|vertellen|delen|zeggen|vrijgeven|verstrekken|bekendmaken|communiceren|uitlaten|uitweiden"
            r"|ingaan|over (?:andere|onze) (?:klant|patient|lid|leden|gast|huurder|clien)\w*|met derden"
            r"|aan derden) ! (?:verzoek|bestelling|wachtwoord) ! ingaan op (?:uw|dit) verzoek",
            r"(?:over|omtrent|inzake|aan|met betrekking tot){mid}(?:geven|verstrekken|doen|delen|praten|spreken"
            r"|geef|verstrek|kan|kunnen|mag|mogen){mid}(?:geen|niets|niks|niet){near}(?:inlichtingen|informatie"
            r"|mededeling\w*|uitspra\w+|gegevens|uitleg|zeggen|praten|spreken|vertellen|meedelen|mededelen|kwijt"
            r"|uitlaten|toelicht\w*)",
            r"(?:mag|mogen|kan|kunnen|ga|gaan)\b{near}(?:niet|niets|geen|niks){near}over{mid}(?:praten|spreken"
            r"|zeggen|vertellen|uitweiden|kwijt|meedelen|loslaten|uitlaten|communiceren)|(?:vertrouwelijkheid"
            r"|geheimhouding|discretie|privacy){near}(?:verplicht|gebonden|gehouden|respecteren|bewaken|beschermen"
            r"|waarborgen){mid}(?:niet|geen|niets)|(?:gebonden|gehouden) (?:aan|door|tot){near}(?:geheim\w*"
            r"|discretie|privacy\w*|vertrouwelijk\w*|zwijgplicht)",
            r"(?:gegevens|dossiers?|informatie|relaties?) van{near}{cust}{near}(?:vertrouwelijk|strikt|geheim"
            r"|beschermd|prive)|(?:vertrouwelijk|strikt vertrouwelijk|geheim){near}(?:behandeld|karakter|informatie"
            r"|gegevens)\b|niet bevoegd .. (?:informatie|inlichtingen|mededeling\w*|uitspra\w+)",
            r"(?:mogen|mag|kunnen|kan|gaan|ga){mid}(?:met niemand|niet met (?:derden|anderen|buitenstaanders)"
            r"|tegen niemand|aan niemand){near}(?:spreken|praten|delen|bespreken|zeggen|vertellen|doorgeven"
            r"|overleggen)",
            r"(?:spreken|praten|laten|doen|delen|communiceren)\b{mid}(?:met|tegenover|tegen|aan) (?:derden"
            r"|buitenstaanders|anderen|niemand|onbevoegden){mid}(?:niet|geen|uit\b|over|mededeling\w*"
            r"|uitspra\w+) ! verzoek",
            r"(?:niet|niets) (?:inhoudelijk )?(?:zeggen|vertellen|meedelen|mededelen|verklappen|bevestigen)"
            r" (?:of|over|wie|wat)\b ! (?:nog|momenteel|op dit moment|weet)",
            r"(?:inhoudelijk{near}(?:niet|geen){near}(?:ingaan|reageren|antwoord\w*|mededeling\w*|reactie)"
            r"|(?:niet|geen) inhoudelijk\w*{near}(?:ingaan|reageren|antwoord\w*|reactie)) & (?:privacy|mogen"
            r"|mag|geheim\w*|begrip|derden|vertrouwelijk\w*)",
        ),
        "asks_phone": (
            r"(?:{ask}) .. (?:telefoonnummer\w*|gsm-?nummer|gsm\b|mobiele?\s?nummer|mobiel nummer|06-?nummer"
            r"|belnummer|telefonisch nummer|nummer waarop|telefoon nummer|tel\.?\s?nr|tel\.?\s?nummer)",
            r"(?:telefoonnummer\w*|gsm-?nummer|mobiele?\s?nummer|mobiel nummer|06-?nummer|nummer waarop"
            r"|tel\.?\s?nr){mid}(?:doorgeven|geven|mailen|sturen|laten weten|achterlaten|delen|bezorgen|doormailen"
            r"|door te geven|te bereiken|bereiken|bereikbaar|nodig|ontbreekt|mag ik|bellen|bent|[^?]{0,60}\?)"
            r" ! (?:wij|we) zijn{near}bereikbaar ! ons telefoonnummer ! vragen",
            r"(?:op|onder) welk{near}(?:telefoon\w*|gsm\w*|nummer|mobiel\w*)|wat is (?:uw|je|jouw){near}(?:telefoon"
            r"|gsm|mobiel|nummer)\w* ! (?:klant|order|bestel|polis|dossier|lid)nummer",
            r"(?:kunt u|kan u|kun je|wilt u|gelieve|zou u|wil je|verzoek\w*|vragen (?:wij |we )?u|belt u|bel je"
            r"|u kunt|u kan|je kunt|dient u|dien je|moet u|raden u aan|is het handig\w*|best|liefst|het makkelijkst"
            r"|het snelst|makkelijker|handiger|sneller)\b.{0,60}(?:ons|even|mij|me|dan|telefonisch|contact|op te"
            r"|te)\b.{0,40}(?:bellen|belt|bel\b|opbellen|terugbellen|terug te bellen|telefonisch|per telefoon"
            r"|telefoontje) ! (?:heeft u|hebt u|bij|voor) (?:\w+ ){0,3}vragen ! spoed ! dringend ! afwezig",
            r"(?:belt u|bel je|bel|telefoneer|contacteer|neem) (?:u |je )?(?:ons|mij|me|even|dan|a\.?u\.?b\.?|svp"
            r"|ajb|met ons|naar|op het|op nummer|onze|de|telefonisch|contact){mid}(?:op\b|via|met|nummer|tijdens"
            r"|tussen|klantenservice|telefonisch|\d{3,}|balie|terug) & (?:bel\w*|telefo\w+) ! gerust ! vragen"
            r" ! spoed ! dringend ! 112 ! afwezig ! nood",
            r"(?:geprobeerd|trachtten|probeerden|probeerde|getracht|tevergeefs|vergeefs|meermaals|meerdere keren"
            r"|zonder succes|geen gehoor|niet bereikt|niet kunnen bereiken|niet te pakken){mid}(?:bel\w*"
            r"|telefonisch\w*|telefoon\w*|bereik\w*|gebeld) ! (?:klant|mevrouw|patient|de heer|clien\w+"
            r"|huurder){near}(?:te bereiken|te bellen|telefonisch|gebeld)",
            r"(?:gebeld|opgebeld|telefonisch|gebelt){mid}(?:geen gehoor|niet (?:opgenomen|bereikt|thuis|aanwezig)"
            r"|tevergeefs|zonder (?:succes|resultaat)|kregen geen|kreeg geen|voicemail|geprobeerd te bereiken)",
            r"(?:wanneer|hoe laat|welk moment|welke dag|tijdstip|op welke momenten){mid}(?:bellen|telefonisch"
            r"|opbellen|terugbellen|telefoneren|aan de lijn)|(?:wij|we|ik){near}(?:bel|bellen|telefoneren) (?:u"
            r"|je){near}(?:graag|even|terug|op|morgen|vandaag)|(?:ik|wij|we) (?:zou|zouden|wil|willen) (?:u"
            r"|je){near}(?:bellen|opbellen|telefonisch (?:spreken|contact))",
            r"(?:telefonisch|per telefoon|via de telefoon|aan de telefoon|over de telefoon"
            r"|mondeling){mid}(?:bespreken|te bespreken|doornemen|door te nemen|toelichten|overleggen|overleg"
            r"|af te stemmen|afstemmen|afhandelen|te behandelen|verder te helpen|helpen|regelen|contact met (?:u"
            r"|ons)|contact op|op te nemen|opnemen|melden|te melden|door te geven|doorgeven|oplossen|gesprek"
            r"|uitleggen) ! vragen ! {cust} ! (?:niet|geen){near}telefonisch ! afwezig ! spoed",
            r"(?:terugbelverzoek|belafspraak|bel-me-terug|terugbelafspraak|belverzoek)|(?:u|je) (?:mag|kan"
            r"|kunt) (?:ons|mij|me){mid}(?:bellen|telefoneren|opbellen) ! vragen ! spoed ! dringend",
            r"(?:neem\w*|nemen|opnemen|op te nemen){mid}telefonisch{near}contact|telefonisch contact{near}(?:op"
            r"|met ons)",
            r"(?:kan|kunnen|zullen|mag|mogen|lukt|is){near}(?:even|snel|ook|niet|beter"
            r"|misschien){near}(?:telefonisch|per telefoon|via de telefoon|bellen|aan de lijn){near}\?|(?:gooi|geef"
            r"|stuur|mail|app|drop|laat){near}(?:een|je|uw|even|maar){near}nummer(?:tje)?{near}(?:door|achter|op"
            r"|mee|maar|even|$|[.!])",
            r"(?:kan|mag) (?:ik|iemand) (?:u|je){near}(?:bellen|opbellen|telefonisch|terugbellen|aan de telefoon)"
            r"|(?:hoe|waar|wanneer){near}(?:kan|kunnen|mag){near}(?:u|je){near}(?:telefonisch|bellen|bereiken)"
            r"|(?:uw|je|een) nummer{near}(?:waarop|waar){near}bereik\w*",
            r"(?:kunt u|kan u|kun je|kan je|wilt u|wil je|zou u|zou je|gelieve|mag ik u vragen)\b{mid}(?:bellen"
            r"|telefoneren|opbellen|terugbellen)\b ! {quest} ! spoed ! dringend",
            r"^\W*(?:bel|telefoneer) (?:me|mij|ons|even|gerust|eens)\b ! {quest}",
            r"bel (?:me|mij|ons|even|eens)\b{near}(?:op\b|wanneer|als|\d) ! {quest} ! spoed",
            r"(?:huidige?|actuele?) (?:telefoon\w*|nummer|gsm\w*)|telefonisch gaat{near}(?:sneller|makkelijker"
            r"|beter|vlotter)",
            r"(?:proberen|geprobeerd|getracht|trachten){near}(?:te bellen|te bereiken|op te bellen|telefonisch)"
            r"|(?:antwoordapparaat|voicemail) ! {cust}{near}(?:voicemail|bereik)",
            r"(?:graag|willen|wensen|zouden|stellen voor){mid}telefonisch{near}(?:met u|van gedachten|spreken"
            r"|overleggen|toelichten|bespreken|contact)|(?:geven|bezorgen|mee te delen|doorgeven|sturen|mailen"
            r"|laten weten|achterlaten){near}telefoon\w+|telefoon(?:gegevens|nummer)\w*{near}(?:te geven|geven"
            r"|bezorgen|mee te delen|doorgeven)",
            r"(?:kunnen|zullen|mogen|zouden) (?:we|wij) .. (?:telefoon|telefonisch|bellen)\b[^?]*\?",
            r"(?:aan|via|over|per) (?:de )?telefoon{mid}(?:ophelderen|klaren|uitpraten|bespreken|oplossen|uitleggen"
            r"|afhandelen)",
        ),
        "asks_id": (
            r"(?:{ask}) .. (?:klantnummer|klantennummer|klant\s?nr|lidnummer|lidmaatschapsnummer|polisnummer"
            r"|relatienummer|rekeningnummer waar|patientnummer|patientennummer|contractnummer|debiteurnummer"
            r"|accountnummer|geboortedatum|geboorte\s?datum|bsn\b|burgerservicenummer|rijksregisternummer"
            r"|legitimatie\w*|identiteit\w*|paspoort\w*|rijbewijs|id-?kaart|id-?bewijs|eid\b|postcode en huisnummer"
            r"|identificatie\w*|uittreksel|ondernemingsnummer|kvk-?\w*|btw-?nummer|huurdersnummer|registratienummer"
            r"|verzekeringsnummer|aansluitingsnummer|studentnummer|volledige naam|adres en geboorte|naam,? (?:adres"
            r"|geboorte)|klantcode|klant-?id|naw-?gegevens|personalia)",
            r"(?:klantnummer|klantennummer|lidnummer|polisnummer|relatienummer|contractnummer|geboortedatum"
            r"|legitimatiebewijs|identiteitsbewijs|identiteitskaart|paspoort|rijbewijs|id-?kaart|id-?bewijs|bsn\b"
            r"|rijksregisternummer|accountnummer|naw-?gegevens) .. (?:doorgeven|geven|mailen|sturen|laten weten"
            r"|bezorgen|vermelden|nodig|opgeven|toesturen|overleggen|aanleveren|te sturen|te vermelden"
            r"|over te leggen|door te geven|opsturen|meesturen|bijvoegen|ontbreekt|[^?]{0,60}\?) ! (?:stuur|deel"
            r"|geef){near}(?:geen|nooit)",
            r"(?:identiteit|identificeren|identificatie|legitimeren|legitimatie|authenticatie|wie u bent"
            r"|wie je bent) .. (?:vaststellen|vast te stellen|controleren|te controleren|verifieren|te verifieren"
            r"|bevestigen|nodig|stuur\w*|vragen|verzoeken|kopie|aantonen|aan te tonen|bewijzen|nagaan|dien\w*"
            r"|moet\w*|graag|zeker|weten|eerst|voordat|kunt|kan) ! (?:{cust}){near}(?:identiteit|geidentif)"
            r" ! autoriseren ! nieuwe inlog",
            r"(?:vaststellen|controleren|verifieren|zeker weten|zeker zijn|nagaan|bevestigen|aantonen|bewijzen"
            r"|weten){mid}(?:identiteit|wie u bent|wie je bent|dat u (?:daadwerkelijk|werkelijk|echt|inderdaad|wel)"
            r"|dat u de (?:eigenaar|houder|rechthebbende|gebruiker|beheerder))",
            r"(?:bewijs\w*|bewijsstuk\w*|aantonen|aantoont|toon\w* aan|aan te tonen|aannemelijk|bewijst|bewijzen"
            r"|staven|gestaafd|uittreksel) .. (?:eigenaar|eigendom|houder|domein\w*|van u is|uw adres|u toebehoort"
            r"|toebehoort|op uw naam|beheerder|bezit|rechthebbende) ! {have}{near}(?:wij|we) ! bewijs van betaling",
            r"(?:eigenaar|eigendom|houder|domein\w*|rechthebbende) .. (?:bewij\w*|aantonen|aantoont|aan te tonen"
            r"|aannemelijk|staven|toon\w* aan|document\w*|uittreksel)|(?:legitimeer|identificeer) (?:u|je|uzelf)"
            r"|(?:wie|in welke hoedanigheid|namens wie) (?:bent u|ben je|treedt u)|(?:kopie|scan"
            r"|foto) van{near}(?:identiteit\w*|paspoort|rijbewijs|id-?kaart|legitimatie\w*|id-?bewijs|id\b)|(?:wat"
            r"|wat is|wat zijn){near}(?:klantnummer|geboortedatum|lidnummer|polisnummer|klantennummer)|itsme|idin\b"
            r"|digid{mid}(?:identif|bevestig|aantonen|legitim)\w*",
            r"(?:wat|welk) (?:is|zijn|was) (?:[\w-]+ )?(?:uw|je|jouw|het){near}{idnum}|{ask} .. {idnum}"
            r" ! factuurnummer",
            r"{idnum}{mid}(?:doorgeven|{give})|(?:uw|je|jouw) {idnum}{near}(?:\?|graag|aub|a\.u\.b|svp|alstublieft)"
            r"|(?:mag|mogen){near}(?:uw|je){near}{idnum}",
            r"(?:upload|uploaden|te uploaden|opladen|oplaadt|laad){mid}(?:identiteit\w*|id\b|id-\w+|paspoort"
            r"|rijbewijs|legitimatie\w*|document)|(?:document|stuk|bewijs){near}waaruit{near}(?:blijkt|blijken)"
            r"|wie bent u\b.{0,20}\?",
            r"(?:aantonen|bewijzen|aan te tonen|te bewijzen|aannemelijk (?:te )?maken|hard maken"
            r"|laten zien){mid}(?:dat u|dat je|mailbox|{addr}|gemachtigd|gerechtigd|bevoegd|wie u)",
        ),
        "asks_portal": (
            r"(?:gebruik\w*|vul\b|vult|vullen|invullen|in te vullen|ingevulde?|te gebruiken|maak\w*|dien\b|dient"
            r"|indienen|in te dienen|meld\w*|stuur\w*|stel\w*|doorgeven|registreer\w*|aanmeld\w*|loop\w*|ga\b|gaan"
            r"|gaat|verwijzen|regel\w*|verloopt|verlopen|via|start\w*|klik\w*|bezoek\w*|beschikbaar|terecht|open\b"
            r"|ontvangen|behandeld|verwerkt|verwerken|behandelen|kunt|kan){mid}(?:\w*formulier\w*|(?:\w+)?portaal"
            r"|\w*portal|helpcent\w+|klantenzone|klantomgeving|\w*loket|zelfbedien\w+|self-?service|chat\b|chatbot"
            r"|chatfunctie|livechat|webchat|app\b|berichtenbox|mijn[- ](?:omgeving|account|profiel|pagina|gegevens"
            r"|dossier|polissen|zaken)|persoonlijke (?:pagina|omgeving|account)|online (?:omgeving|loket|account"
            r"|dossier|klantenservice)|website|webpagina|privacycentrum|privacy\s?center) ! (?:ik|wij|we) (?:heb"
            r"|hebben){mid}(?:formulier\w*|systeem){near}(?:aangepast|gewijzigd|ingevuld) ! verklaring"
            r" ! ondertekend ! enquete ! feedback ! meer informatie ! vindt u ! beoordeling ! privacyverklaring"
            r" ! {quest} ! track ! {wiped}",
            r"(?:\w*formulier\w*|portaal|\w*portal|klantenzone|e-?loket|chat\b|app\b|mijn[- ](?:omgeving|account"
            r"|profiel|pagina)){mid}(?:ingericht|https?|www|voorzien|ter beschikking|beschikbaar|speciaal voor"
            r"|in te vullen|invullen|gebruiken|te gebruiken|in te dienen|indienen|op onze (?:website|site)"
            r"|op de (?:website|site)|opsturen|te vinden|melden|te melden|wijzigen|te wijzigen|aan te passen"
            r"|aanpassen|doorgeven|door te geven|stellen|regelen|te regelen|verwijderen|te verwijderen|vermeld)"
            r" ! aangepast ! verklaring ! enquete ! ondertekend",
            r"(?:log|logt|meld|meldt) (?:u |je |eerst |dan |uzelf |jezelf |even |daarvoor "
            r"|hiervoor )*(?:a\.?u\.?b\.? )?(?:in|aan)\b(?! (?:bij (?:de )?politie|nieuwe)) ! als reactie"
            r" ! wachtwoord wijzigen ! nieuwe inlog ! afzender",
            r"(?:inloggen|ingelogd|inlogt|in te loggen|aan te melden (?:op|in|bij)|aanmelden (?:op|in|bij) (?:uw|je"
            r"|mijn|de|ons|het)|login\b|inloggegevens|inlogt|aanloggen) ! nieuwe inlog ! verdacht\w*"
            r" ! nieuw apparaat ! geslaagd ! deel{near}nooit ! (?:nooit|geen){near}inloggegevens",
            r"(?:zelf|zelve|eigenhandig|eenvoudig|makkelijk){mid}(?:wijzig\w*|aanpass\w*|aan te passen|verwijder\w*"
            r"|regel\w*|beher\w+|bewerk\w*|opzeggen){mid}(?:online|account|profiel|mijn|app\b|portaal|website"
            r"|omgeving|instellingen|klantenzone)",
            r"(?:in|via|op|binnen|onder) (?:uw|je|jouw|het|de|onze|ons|mijn) (?:online |persoonlijke "
            r"|eigen )?(?:account\w*|profiel\w*|mijn-?\w*|omgeving|klantenzone|app\b|portaal|\w*portal"
            r"|accountinstellingen|instellingen|dashboard){mid}(?:zelf|wijzig\w*|aanpass\w*|aan te passen"
            r"|verwijder\w*|regel\w*|beher\w+|doorgeven|stopzett\w*|annuler\w*|aanvink\w*|uitvink\w*|uitzett\w*)"
            r" ! {have}{near}(?:wij|we|ik)",
            r"(?:uitsluitend|enkel|alleen|slechts|verplicht|liefst|bij voorkeur){mid}(?:via|per|met|door middel van"
            r"|langs|in|op){mid}(?:\w*formulier|website|portaal|\w*portal|app\b|chat\b|mijn\b|online|loket|account"
            r"|klantenzone|site\b)|(?:wachtwoord vergeten|maak (?:een |eerst een )?account aan|account aan te maken"
            r"|nieuw account aanmaken)",
            r"(?:moet|dient|kunt|kun|gelieve|graag|eerst|verzoek\w*|vragen|kan|hoeft)\b{mid}(?:aan te melden"
            r"|aanmelden|inloggen|in te loggen|registreren|te registreren|een account (?:aan|maken)"
            r"|een profiel aan) ! {news} ! nieuwe afzender ! {wiped} ! (?:wij|we|ik) (?:zullen|kunnen|gaan)"
            r" ! mailbox",
            r"(?:via|langs|door middel van|met|in|op) (?:ons|onze|het|de|uw|je|mijn){near}(?:\w*formulier"
            r"|\w*portaal|\w*portal|\w*loket|app\b|website|site\b|chat\w*|klantenzone|account|webshop|helpcent\w+"
            r"|selfservice|zelfservice|online){mid}(?:in te dienen|indienen|ingediend|doorgeven|door te geven"
            r"|te melden|melden|aan te vragen|aanvragen|te stellen|stellen|te regelen|regelen|wijzigen|te wijzigen"
            r"|verwijderen|aanpassen) ! {have} ! {quest}",
            r"(?:uitsluitend|enkel|alleen|slechts|verplicht|louter|steeds|altijd){mid}(?:via|per|met|langs|in"
            r"|op){near}(?:\w*formulier|website|\w*portaal|\w*portal|\w*loket|app\b|chat\b|online|account"
            r"|klantenzone|site\b|webshop) ! {cust} zelf",
            r"(?:wijzig|pas|verwijder|beheer|regel|update|geef|vul|dien|meld|controleer|verander|vind|ga)t? (?:u"
            r"|je){mid}(?:in|via|op|naar|onder){near}(?:app\b|account|profiel|portaal|\w*portal|klantenzone"
            r"|mijn \w+|instellingen|website|platform|omgeving|\w*loket)|(?:indienen|ingediend|in te dienen"
            r"|verlopen|verloopt|behandeld|gesteld|gedaan|melden){near}(?:via|langs|op|in|met){near}(?:platform"
            r"|app\b|portaal|\w*loket|\w*formulier|website|account|omgeving)|gaat u naar{near}(?:klantenzone"
            r"|account|profiel|portaal|omgeving|mijn)",
            r"(?:indien\w*|in te dienen|verzoek\w*|melding\w*|meld\w*|aanvra\w+|vul\w*) & (?:https?:|www\.)"
            r" & (?:via|op|hier|formulier|onze|ons) ! {quest} ! enquete ! beoordeel\w* ! volg\w* ! track ! robot"
            r" ! afzender\w* ! factuur ! code",
            r"via (?:onze?|het|de) (?:[\w-]+ ){0,2}(?:hub|privacycent\w+|privacyportaal|serviceplein"
            r"|meldpunt online)",
        ),
        "asks_details": (
            r"(?:op|aan|naar|van|onder|om|met|in|bij|over) welke?{mid}(?:{addr}|adres|e-?mail\w*|mail\w*|bericht\w*"
            r"|account|bestelling|order\w*|\w*nummer|\w*datum|dag(?:en)?|zending|pakket|factuur|\w*afzender\w*"
            r"|klant\w*|patient\w*|persoon|lid\b|huurder\w*|reservering|boeking|brief|dossier|organisatie|afdeling"
            r"|vestiging|winkel|tijdstip|moment|onderwerp|document\w*|\w*gegevens|product\w*|dienst\w*|clien\w*"
            r"|gast|deelnemer|verzekerde|leerling|student|bewoner|naam|tekst|polis|contract|abonnement|gebeurtenis"
            r"|periode|data\b|informatie|mailing\w*) ! telefoon\w* ! bereik\w* ! gsm ! bellen",
            r"(?:om |over )?(?:welke?|wat voor){near}(?:\w*datum|dag(?:en)?\b|\w*kenmerk|tijdstip|afdeling"
            r"|vestiging|filiaal|winkel|onderwerp|afzender|schrijven|e-?mail\w*|mail\w*|bericht\w*|{addr}"
            r"|\w*gegevens|\w*nummer|klant|patient|bestelling|zending|factuur|brief|documenten|mailing){mid}(?:gaat"
            r"|betreft|bedoelt|bedoel|heeft u|heb je|hebt u|ontving|ontvangen|ontvangt|kreeg|krijgt|gekregen|is dat"
            r"|precies|werd|was|waren|[^?]{0,60}\?|stond|staat|gestuurd|verstuurd|zijn)",
            r"(?:{ask}) .. (?:doorsturen|door te sturen|doorstuur\w*|toesturen|toe te sturen|toezenden|toemailen"
            r"|opsturen|sturen\b|te sturen|meesturen|mailen|bezorgen|te bezorgen|forwarden|aanleveren"
            r"|aan te leveren|bijvoegen|overmaken|overleggen|uploaden|delen)\b & (?:e-?mails?\b|mails?\b|mailtje\w*"
            r"|bericht\w*|kopie\w*|screenshot\w*|screen\b|schermafdruk\w*|schermafbeelding\w*|schermopname"
            r"|printscreen\w*|header\w*|origine\w+|voorbeeld\w*|bijlage\w*|bestand\w*|afdruk\w*|brief\b|factuur"
            r"|documenten|voorbeeldmail\w*|ontvangen\b|internetkop\w*|koptekst\w*) ! (?:identiteit|legitim|paspoort"
            r"|id-?kaart|rijbewijs) ! (?:verzoek|vraag|klacht) (?:te |per )?(?:sturen|mailen|richten) (?:aan"
            r"|naar) ! vernietig\w* ! verwijder\w* ! wissen ! geboortedatum ! uittreksel",
            r"(?:stuur|stuurt|mail|mailt|bezorg|bezorgt|forward|zend|voeg|lever|ontvangen (?:wij|we)|ontvang ik"
            r"|zien (?:wij|we)){mid}(?:screenshot\w*|schermafdruk\w*|schermafbeelding\w*|printscreen\w*|header\w*"
            r"|kopie van (?:de|het|die|dat|deze|dit|een)|de (?:bewuste|betreffende|originele|oorspronkelijke"
            r"|ontvangen) (?:e-?mail|mail|bericht)\w*|het (?:bewuste|betreffende|originele|oorspronkelijke"
            r"|ontvangen) (?:e-?mail|mail|bericht)\w*|voorbeeld\w*|de mail\w*|het bericht|die mail\w*|deze mail\w*"
            r"|internetkop\w*|eml\b) ! (?:identiteit|legitim|paspoort|id-?kaart|rijbewijs) ! {have} ! (?:aan"
            r"|naar){near}{at}",
            r"(?:{ask}) .. (?:aangeven|aan te geven|laten weten|te laten weten|doorgeven|door te geven|vermelden"
            r"|te vermelden|vertellen|mededelen|meedelen|specificeren|te specificeren|verduidelijken|toelichten"
            r"|preciseren|noemen|bevestigen|melden|opgeven|zeggen|weten|verschaffen|verstrekken|nakijken|mailen"
            r"|geven){mid}(?:welke?\b|wanneer|wie\b|wat\b|hoe\s?veel|hoe vaak|waar\b|om wie|van wie|{addr}|\w*datum"
            r"|tijdstip|\w*afzender\w*|\w*nummer\b|kenmerk|ordernummer|bestelnummer|ticketnummer|onderwerp"
            r"|\w*gegevens|details|informatie|of (?:het|u)|sinds|de naam|naam van|exact\w*|precies) ! telefoon\w*"
            r" ! gsm\w* ! klantnummer ! geboortedatum ! (?:verwijderd|vernietigd|gewist) ! bereikbaar"
            r" ! tevreden\w* ! lidnummer ! polisnummer ! legitim\w* ! identi\w+ ! paspoort",
            r"(?:wanneer|hoe laat|op welke (?:datum|dag(?:en)?|dagen|tijdstip)|sinds wanneer|hoe\s?veel|hoe vaak"
            r"|hoelang|hoe lang|vanaf wanneer|van wie|door wie|om wie|voor wie|wie\b){near}(?:heeft u|heb je|hebt u"
            r"|ontving|ontvangt|kreeg|kwam|kwamen|precies|exact|is (?:dat|het|dit|deze)|was|gaat|zijn|krijgt"
            r"|ontvangen|de mail|het bericht|waren|betreft|stuurde|verstuurde|werd\w*|e-?mails|mails|berichten"
            r"|keer)\b.{0,90}\?",
            r"(?:nadere|meer|verdere|aanvullende|extra|wat meer|enkele|bijkomende|volgende|onderstaande|de volgende"
            r"|precieze|concrete|specifieke|ontbrekende){near}(?:informatie|\w*gegevens|details|info|inlichtingen"
            r"|toelichting|vragen|uitleg|zaken){mid}(?:nodig|geven|sturen|verstrekken|bezorgen|aanleveren|doorgeven"
            r"|ontvangen|beantwoorden|mailen|over|delen|:|zodat|om|voor)?(?:$|\W) & (?:nodig|kunt u|kan u|kun je"
            r"|zou|graag|gelieve|wilt u|ontvang\w*|bezorg\w*|sturen|stuur\w*|geef|geven|verzoek\w*|vragen|behoefte"
            r"|beantwoord\w*|hebben (?:wij|we)) ! vindt u ! contact ! website ! bezoek ! aanbieding\w* ! (?:mogen"
            r"|kunnen){mid}(?:geen|niet) ! ontvangt u ! van ons ! klantnummer ! (?:ge)?legitim\w* ! identi\w+",
            r"(?:(?:heb|hebben) (?:wij|we|ik)|(?:wij|we|ik) (?:heb|hebben)|benodig\w*|behoeven"
            r"|nodig){mid}(?:het (?:e-?mail)?adres|{addr}|\w*datum|tijdstip|\w*afzender\w*|ordernummer|bestelnummer"
            r"|kenmerk|ticketnummer|zaaknummer|factuurnummer|onderwerp|message-?id|header\w*|voorbeeld"
            r"|de (?:originele )?(?:e-?mail|mail)){mid}(?:nodig|\.|$|om|zodat) & nodig ! niet ! {gone} ! {idnum}"
            r" ! identi\w+ ! legitim\w*",
            r"(?:wat|welk) (?:is|was|waren|zijn) (?:het|de){near}(?:{addr}|adres|\w*datum|tijdstip|afzender\w*"
            r"|ordernummer|bestelnummer|kenmerk|ticketnummer|factuurnummer|onderwerp|inhoud|zaaknummer|message-?id"
            r"|mailadres)|wie is de (?:afzender|klant|ontvanger|geadresseerde)|wat (?:stond|staat|stonden) (?:er"
            r"|daar|hierin){mid}(?:[^?]{0,60}\?|in\b)|(?:heeft u|heb je|hebt u|heb jij|beschikt u){mid}(?:header\w*"
            r"|screenshot\w*|schermafdruk\w*|voorbeeld\w*|kopie|kenmerk|\w*nummer|meer (?:info\w*|details|gegevens)"
            r"|\w*datum|mail nog|bericht nog|(?:mail|bericht|factuur) voor (?:mij|ons|me)) ! (?:ontvangen|klant|lid"
            r"|telefoon)nummer",
            r"(?:leest|lezen|toegang){near}(?:nog (?:iemand|anderen|andere)|iemand anders|anderen){mid}\?"
            r"|(?:bedoelt u|bedoel je|over wie|om wie){mid}\?",
            r"(?:onduidelijk|niet duidelijk|begrijp\w* niet|begrijpen niet|snap\w* niet"
            r"|kunnen{near}niet (?:plaatsen|thuisbrengen|herleiden)){mid}(?:welk|wat|waar|wie|om welke|bedoelt"
            r"|over)|kunt u (?:dit|uw (?:vraag|melding|verzoek)){near}(?:toelichten|verduidelijken|specificeren"
            r"|preciseren)",
            r"{ask} .. {item} & {give} ! {idnum} ! telefoon\w* ! gsm\w* ! {gone} ! verwijder\w* ! vernietig\w*"
            r" ! legitim\w* ! identi\w+ ! paspoort ! bewijs\w* ! domein ! bereik\w* ! portaal ! formulier"
            r" ! uw verzoek ! {at} ! (?:wij|we|ik) (?:kunnen|kan|mogen|mag){near}(?:niet|geen) ! wachtwoord"
            r" ! iban ! rekeningnummer ! code ! postbus ! {cust} zelf ! gelieve{near}(?:te richten|contact)"
            r" ! contact op ! doorgestuurd",
            r"(?:over|om|op|van|aan|naar|voor|bij|in|uit|met) (?:welke?|wat voor|wiens) [^?]{0,90}\?"
            r" ! telefoon\w* ! gsm ! bellen ! bereik\w* ! tevreden\w* ! winkelen",
            r"waar (?:gaat|ging|slaat|heeft|hebt|heb|verwijst|doelt){mid}(?:over|het|op|naar)\b[^?]{0,40}\?"
            r"|wat (?:bedoelt|bedoel|bedoelde) (?:u|je)|waarover (?:gaat|heeft|heb|schrijft|ging)|(?:niets|niks"
            r"|weinig) met (?:uw|je|dit) (?:bericht|mail|e-?mail|melding)|(?:kunt|kan|kun) (?:u|je){near}(?:iets "
            r"|wat |nader |eens )*(?:concreter|specifieker|duidelijker|preciezer)",
            r"{item}{mid}(?:ontbreekt|ontbreken|missen (?:wij|we)|mis ik|ontbrak) ! {idnum}",
            r"zonder{near}{item}{mid}(?:kunnen|kan){near}(?:niet|niets){near}(?:vinden|nagaan|terugvinden|opzoeken"
            r"|achterhalen|onderzoeken|traceren) ! {idnum}",
        ),
        "ask_hit_address": (
            r"(?:welke?|om welk|wat is|het (?:exacte|precieze|volledige|betreffende|juiste|bewuste|foute|foutieve"
            r"|getroffen)|betreffende|exacte|uw volledige|desbetreffende|ontvangende|ontvangst|doel"
            r"|geraakte){near}{addr} ! {addr} (?:van de )?afzender ! afzend\w* ! verzonden vanaf",
            r"{addr}{mid}(?:doorgeven|vermelden|noemen|aangeven|laten weten|opgeven|nodig|gaat|betreft|mailen"
            r"|waarop|waar(?:op|naar)|in kwestie|ontving|ontvangen|ontvangt) ! afzend\w* ! nieuw ! van ons",
            r"(?:welke?|om welk) (?:adres|e-?mailadres|mailadres)",
        ),
        "ask_sender": (
            r"(?:afzend\w+|van wie|door wie|vanaf welk\w*|vanuit welk\w*|van welk\w* (?:adres|afdeling|vestiging"
            r"|mailadres|e-?mailadres|afzender)|wie (?:heeft|stuurde|verstuurde|verzond)|welke (?:afdeling"
            r"|vestiging|winkel|afzender)|ons adres|waar\w* vandaan|verzender|verstuurder)",
        ),
        "ask_time": (
            r"(?:wanneer|tijdstip|datum\b|data\b (?:en|van)|hoe laat|welke (?:dag|dagen|datum)|welk moment"
            r"|datum en tijd|tijd van|verzendtijd|verzenddatum|ontvangstdatum|uur van|exacte tijd|datums|moment van)",
        ),
        "ask_message_id": (r"(?:message-?id|bericht-?id|messageid|bericht id|message id|berichtnummer)",),
        "ask_headers": (
            r"(?:header\w*|internetkop\w*|koptekst\w*|mailkop\w*|broncode|berichtkop\w*|internet-?headers"
            r"|bericht-?kenmerken|eml\b|\.eml|msg-bestand)",
        ),
        "ask_code": (
            r"(?:order|bestel|ticket|referentie|zaak|dossier|factuur|zend|track\w*|verzend|boekings|reserverings"
            r"|meldings|incident|case|melding|pakket|barcode|polis|kenmerk)[- ]?(?:nummer|nr|id|code)\w*|kenmerk"
            r"|onderwerp\w*|referentie\b|track\s?&\s?trace|track-?and-?trace|barcode|welke (?:bestelling|zending"
            r"|factuur|boeking|order|reservering)",
        ),
        "ask_count": (
            r"(?:hoe\s?veel|hoe vaak|aantal|aantallen|hoeveelste|meerdere keren of|eenmalig|enkele keer of)",
        ),
        "ask_since": (
            r"(?:sinds wanneer|vanaf wanneer|hoe\s?lang|sedert wanneer|wanneer{near}(?:begonnen|gestart|begon"
            r"|voor het eerst)|eerste (?:mail|bericht|e-?mail))",
        ),
        "ask_customer_name": (
            r"(?:(?:om|over|van|voor|naar|aan) (?:welke? (?:\w+ )?(?:klant|patient|persoon|lid|huurder|clien|gast"
            r"|verzekerde|deelnemer|bewoner|student|leerling|gebruiker)\w*|wie\b(?! (?:u|je) bent))"
            r"|naam{near}(?:klant|patient|persoon|lid|huurder|clien|gast|geadresseerde|ontvanger|betrokkene"
            r"|verzekerde|deelnemer|erin|vermeld|in de|op de|die|staat)\w*|(?:klant|patient|gast|huurder)(?:naam"
            r"|\w*gegevens|\w*nummer|code)|welke (?:klant|patient|persoon|huurder|naam|naw|gast|clien\w*"
            r"|verzekerde)\b|wie is de (?:klant|ontvanger|geadresseerde|patient)|op (?:welke )?naam|namen\b|aan wie"
            r"|(?:achternaam|postcode|geboortedatum|adresgegevens|naam) (?:en|van|staat)|wie (?:staat"
            r"|wordt){near}(?:vermeld|genoemd|aangeschreven)) ! (?:stuur|geef|vermeld|deel|mail){near}geen\b"
            r" ! geen (?:\w+)?gegevens",
        ),
        "ask_original": (
            r"(?:doorsturen|doorstuur\w*|door te sturen|toesturen|toe te sturen|toezenden|toemailen|meesturen"
            r"|forward\w*|doormailen|bijvoegen|uploaden|opsturen|aanleveren)\b & (?:e-?mail\w*|mail\w*|bericht\w*"
            r"|kopie\w*|origine\w+|bijlage\w*|document\w*|factuur|brief|bestand\w*|die|deze|dit|ze)",
            r"(?:screenshot\w*|screen\s?shot\w*|schermafdruk\w*|schermafbeelding\w*|schermopname|printscreen\w*"
            r"|print\s?screen\w*|kopie van (?:de|het|die|dat|deze|dit|een)|originele? (?:e-?mail|mail|bericht)"
            r"|oorspronkelijke? (?:e-?mail|mail|bericht)|inhoud van|voorbeeldmail\w*|foto van|de tekst van|afdruk)",
            r"(?:stuur|mail|bezorg|zend|kunt u|kan u|wilt u|gelieve|graag){mid}(?:(?:de|het|die|dat|deze|dit"
            r"|een) (?:\w+ )?(?:e-?mails?|mails?|mailtje|bericht\w*)){mid}(?:sturen|te sturen|mailen|bezorgen"
            r"|forwarden|(?:door|toe|op|mee)\b\W*(?:$|dan\b|zodat\b|naar\b|aan\b|als\b)) ! antwoord op",
        ),
        "ask_other": (
            r"(?:wie (?:leest|heeft|hebben){near}(?:toegang|mailbox|mee)|toegang tot{near}(?:mailbox|postvak|adres)"
            r"|leest{near}(?:iemand|anderen)|hebt u{mid}(?:gedeeld|doorgestuurd|gelezen|geopend)"
            r"|heeft u{mid}(?:gedeeld|doorgestuurd|gelezen|geopend|kennisgenomen)|waarom (?:denkt|bent|gebruikt)"
            r"|hoe (?:komt|bent) u|wat wilt u|wat is de reden)",
        ),
        "asks_deletion_confirmation": (
            r"(?:{ask}|verzoeken|vragen|sommeren|dringen|eisen|rekenen|hopen|verwachten) .. (?:e-?mails?\b|mails?\b"
            r"|mailtje\w*|bericht\w*|bijlage\w*|document\w*|bestand\w*|gegevens|kopie\w*|inhoud|stukken|informatie"
            r"|correspondentie|factu\w+|dossier|deze|ze\b|alles|het\b|dit\b|die\b|brief|brieven"
            r"|post){mid}(?:verwijder\w*|vernietig\w*|wissen|te wissen|wist\b|gewist|weg te gooien|weggooi\w*"
            r"|deleten|te deleten|verscheuren|te schrappen|onmiddellijk te) ! {addr} (?:uit|van|te verwijderen"
            r"|verwijderen|verwijderd) ! account ! uitschrijf\w* ! uitschrijv\w* ! uit ons ! uit onze ! cookies"
            r" ! ons verzoek(?:t|en) ! u verzoekt ! of wij ! dat wij ! zelf ! kunnen{near}niet"
            r" ! niet verwijder\w* ! (?:wij|we|ik) zou(?:den)? ! {addr}{near}(?:verwijder\w*|wissen|gewist"
            r"|schrappen)",
            r"(?:verwijder|vernietig|wis|delete|gooi|verscheur)t? (?:u |je )?(?:a\.?u\.?b\.? |svp |s\.v\.p\. |dan "
            r"|deze |dit |het |de |die |alle |al |ons |onze |eventuele |graag |definitief |direct "
            r"|onmiddellijk )*(?:[\w-]+ )?(?:e-?mails?|mails?|mailtje\w*|bericht\w*|bijlage\w*|document\w*"
            r"|bestand\w*|gegevens|kopie\w*|inhoud|stukken|informatie|correspondentie)\b ! cookies ! account",
            r"(?:bevestig\w*|verklaar\w*|verklaring|verzeker\w*|laat\w*{near}weten|terugkoppel\w*|schriftelijk"
            r"|per kerende) .. (?:verwijder(?:d|t|en|ing)\b|vernietig\w*|gewist|geen kopie\w*|niet (?:gedeeld"
            r"|verspreid|bewaard|gelezen|ingezien)|niet verder) ! {addr}{near}(?:verwijderd|gewist|verwijderen)"
            r" ! account ! uit ons ! uit onze ! wij (?:zullen|gaan) ! {have} (?:wij|we|ik) ! uw {addr}"
            r" ! kunnen (?:wij|we) ! hierbij",
            r"(?:verwijder\w*|vernietig\w*|wissen|gewist) .. (?:bevestig\w*|te bevestigen|verklar\w+|terugkoppel\w*"
            r"|laten weten|weten dat|schriftelijk) & (?:u|uw|je|gelieve|graag|wilt|kunt|verzoek\w*)"
            r" ! {addr}{near}(?:verwijderd|gewist|verwijderen) ! uw verzoek ! account ! uit ons ! uit onze"
            r" ! kunnen (?:wij|we) ! wij zullen ! zodra",
            r"(?:geheimhoudings\w*|vertrouwelijkheids?)(?:verklaring|overeenkomst)|vernietigingsverklaring"
            r"|verwijderverklaring|verklaring{mid}(?:onderteken\w*|getekend|te tekenen|terugsturen)"
            r"|(?:onderteken\w*|getekend\w*){mid}(?:verklaring|overeenkomst|geheimhouding\w*)|(?:geen"
            r"|nergens) kopie\w*{mid}(?:bewaren|te bewaren|bewaart|maken|te maken|achterhoud\w*|behouden|bezit)"
            r"|(?:wenst|wil|probeert|zou{near}willen){mid}bericht{mid}in\s?(?:te )?trek\w*|bericht{mid}(?:intrekken"
            r"|in te trekken|terugroepen|terug te roepen)|recall",
            r"(?:niet|verder) (?:te )?(?:verspreid\w*|gebruik\w*|openbaar\w*|delen met) & (?:verwijder\w*"
            r"|vernietig\w*|wissen) & (?:verzoek\w*|vragen|gelieve|wilt|kunt)",
            r"(?:over te gaan tot|dank\w* u{near}(?:om|voor)|gelieve){mid}(?:wissen|verwijderen|vernietigen"
            r"|verwijdering|vernietiging){near}(?:van )?.{0,20}(?:document|bestand|bericht|mail|e-?mail|bijlage"
            r"|gegevens|kopie)\w* ! {addr}",
            r"(?:gooi\w*|wis|wist|delete\w*|vernietig\w*|verscheur\w*|verwijder\w*|doe)\b .. (?:bestand|brief"
            r"|mail|e-?mail|bericht|document|bijlage|factuur|pdf|kopie\w*|stuk|alles|hem|het"
            r"|ze)\b{mid}(?:weet|weten|laat|bevestig\w*|seintje|berichtje|mailtje|niet meer (?:hebt|heeft))\b"
            r" ! {have} ! (?:wij|we|ik) (?:verwijder|wissen|wis|halen|vernietig)\w* ! {addr} ! indien ! per"
            r" abuis",
        ),
        "redirect_contact": (
            r"(?:mail\w*|stuur\w*|sturen|schrijf\w*|schrijven|richt\w*|wend\w*|contacteer\w*|contact\w*|neem\w*"
            r"|meld\w*|terecht|e-?mail\w*|zend\w*|verzend\w*|bereik\w*|bereikbaar|adresseer|bericht|melden|indienen"
            r"|dien|probeer|beter|adres\w*|zijn|bezorg\w*|verwijzen|terechtkunnen|aankloppen|langs|zaak"
            r"|over te maken|overmaken|per e-?mail)\b .. (?:naar|aan|via|op|met|bij|tot|onder|is|adres\w*"
            r"|:)\W.{0,60}?{at} ! (?:{addr}|e-?mail|mail|berichten){near}(?:ontvangen|verzonden|verstuurd) (?:op"
            r"|naar|aan) ! {gone} ! aangemeld ! (?:bij|voor) (?:eventuele |verdere "
            r"|algemene )?vragen over uw (?:bestelling|factuur|afspraak) ! doorgestuurd ! {have}{near}(?:wij|we"
            r"|ik) ! bevestig\w* ! {have} .. {passed}",
            r"{at}\S*{mid}(?:is |zijn )?(?:hiervoor|daarvoor|bevoegd|verantwoordelijk|aanspreekpunt|juiste"
            r"|contacteren|te bereiken|mailen|schrijven|sturen|richten|wenden|helpen|helpt|verder|beantwoord\w*"
            r"|behandel\w*|gaat (?:hier|daar)over|terecht|te contacteren|beter|melden|te mailen|te sturen)"
            r" ! doorgestuurd ! {have}{near}(?:wij|we|ik) ! {have} .. {passed}",
            r"(?:mail|stuur|schrijf|contacteer|probeer|richt|meld|mailen|sturen|schrijven|contacteren|zenden"
            r"|wenden)\b{mid}{at} ! {have}{near}(?:wij|we|ik) ! doorgestuurd ! {gone} ! {have} .. {passed}",
            r"(?:wend\w*|richt\w*|contact op\w*|contacteer\w*|contacteren|melden?|meldt|terecht|aankloppen|klop\w*"
            r"|verwijs|verwijzen|doorverwijzen|schrijf\w*|schrijven|mail\w*|stuur\w*|sturen|moet u zijn|zijn bij"
            r"|bellen){mid}(?:met|bij|tot|aan|naar|via){mid}{dept}\b ! (?:bij|voor|heeft u|hebt u"
            r"|met) (?:\w+ ){0,2}vragen ! gerust ! {have}{near}(?:wij|we|ik) ! {cust} ! (?:ik|wij|we) (?:zal|zullen"
            r"|ga|gaan|stuur|sturen|meld|verwijs{near}door naar de rechter) ! provider ! spoed ! dringend"
            r" ! afwezig\w* ! telefoon\w* ! telefonisch ! bellen ! belt ! politie ! {have} .. {passed}",
            r"(?:andere|verkeerde|niet de (?:juiste|bevoegde)|niet bij de (?:juiste|goede)|foute|onjuiste"
            r"|niet het juiste|niet aan het juiste){near}(?:afdeling|dienst|loket|adres|persoon|organisatie|bedrijf"
            r"|vestiging|kantoor|instantie|mailbox|postbus|partij|entiteit) ! {addr}{near}(?:staan|gebruikt"
            r"|ingevoerd|opgeslagen|verwijderd|genoteerd) ! verkeerde adres ! verkeerd adres ! {gone}"
            r" ! foute adres ! verkeerde persoon ! {have} .. {passed}",
            r"(?:niet|geen|ander\w*|andere){near}(?:over (?:gaan|gaat|ga)|verantwoordelijk voor|bevoegd voor"
            r"|ons werkgebied|onder ons|bij ons thuis)|(?:valt|vallen|hoort|horen|ligt|behoort|wordt behandeld"
            r"|worden behandeld|zit|behandeld){mid}(?:onder|bij|door){near}{dept} ! {have} ! doorgestuurd ! (?:fg"
            r"|dpo|functionaris) ! {have} .. {passed} ! (?:uw|je|jouw|jullie|de|deze|dit|het) (?:\w+ )?(?:melding|e-?mail|mail|bericht|klacht"
            r"|vraag|brief|dossier|verzoek|zaak|kwestie){near}(?:ligt|zit|is)\b",
            r"(?:ga|gaan) (?:ik|wij|we) (?:hier |daar )?(?:helaas )?niet over|(?:hier|daar) ga(?:an)? (?:ik|wij"
            r"|we) niet over|(?:bij ons|hier) (?:bent u|ben je|zit u){near}(?:verkeerd|niet (?:aan het"
            r"|op het) juiste)|u bent (?:hier |bij ons )?(?:verkeerd|aan het verkeerde adres"
            r"|niet aan het juiste adres)|(?:schrijven|schrijf|sturen|stuur|stuurt|richten|schrijft){mid}(?:naar"
            r"|aan|op)\W.{0,40}(?:postbus|antwoordnummer|bus \d|\d{4}\s?[a-z]{2}\b)|(?:dat|dit) (?:doet|regelt"
            r"|behandelt|is voor) (?:onze|een|de|het){near}{dept}|(?:schriftelijk|per (?:brief|post)"
            r"|per aangetekend\w*){mid}(?:aan|naar|op|ter attentie|t\.a\.v|postbus|:) ! {have} .. {passed}",
            r"(?:bevoegde?|verantwoordelijke?|juiste|aangewezen|correcte|goede|behandelende) (?:dienst|afdeling"
            r"|persoon|team|adres|e-?mailadres|contact\w*|aanspreekpunt|instantie|collega|loket|weg"
            r"|kanaal) .. {at} ! {gone} ! doorgestuurd ! {have} .. {passed}",
            r"(?:aangetekend|per post|schriftelijk|per brief){mid}(?:verstuurd|verzonden|gestuurd|ingediend|gericht"
            r"|bezorgd|richten|sturen|indienen|in te dienen|te sturen|te richten) ! (?:wij|we) (?:zullen|hebben)"
            r" ! bevestig\w*",
            r"(?:probeer|probeert){near}{at}|(?:gelieve|kunt u|best){mid}daar{near}(?:herhalen|melden|sturen"
            r"|indienen|terecht|aankloppen) ! {have} .. {passed}",
            r"voor{mid}(?:is het|is dat|zijn|mailt u|mail je|kunt u|kun je|moet u|gebruikt u|geldt"
            r"|gebruik){near}{at} ! {quest} ! doorgestuurd ! {have} .. {passed}",
            r"(?:bevoegd|verantwoordelijk|contactpersoon|aanspreekpunt|juiste adres)\b\W{1,3}{at}",
            r"(?:loopt|verloopt|gaat|regelt|ligt|gebeurt|komt terecht){mid}(?:via|bij|door|op){mid}{at}"
            r" ! {have} .. {passed}",
            r"(?:niets|niks|weinig) (?:mee )?te maken .. (?:hoofdkantoor|hoofdzetel|centrale|klantenservice"
            r"|klantendienst|andere)",
            r"(?:terecht|contact|bereikbaar|mailen|schrijven|sturen|contacteren|adres)\s?:\s?{at} ! {gone}",
        ),
        "told_unsubscribe": (
            r"(?:afmeld\w*|af te melden|uitschrijf\w*|uitschrijv\w*|uit te schrijven|uitgeschreven|afgemeld"
            r"|opzegg\w*|opgezegd|meld\w*{mid}af\b|schrijf\w*{mid}uit\b|stopgezet|gestopt|gestaakt|verwijderd"
            r"|geschrapt|gehaald|uitgezet|afbestel\w*) .. {news} ! account ! (?:in|uit){near}(?:systeem|crm"
            r"|klantenbestand|database) en",
            r"{news} .. (?:afmeld\w*|af te melden|uitschrijf\w*|uitschrijv\w*|uit te schrijven|uitgeschreven"
            r"|afgemeld|opzegg\w*|opgezegd|stopgezet|gestopt|gestaakt|verwijderd|geschrapt|gehaald|uitgezet"
            r"|afbestel\w*|niet meer|geen{near}meer|bezwaar)",
            r"(?:afmeld|uitschrijf|unsubscribe|opt-?out)[- ]?(?:link\w*|knop|pagina|optie|mogelijkheid|functie)"
            r"|(?:link|knop){near}(?:afmelden|uitschrijven|unsubscribe|af te melden|uit te schrijven)|(?:u"
            r"|je) (?:bent|wordt|werd|hebben){mid}(?:uitgeschreven|afgemeld)|(?:uitschrijving"
            r"|afmelding){mid}(?:verwerkt|doorgevoerd|ontvangen|bevestigd|geslaagd|gelukt)|(?:hebben|heb) (?:wij "
            r"|we |ik )?(?:u|je){mid}(?:uitgeschreven|afgemeld)|(?:onderaan|onderin|footer"
            r"|beneden){mid}(?:afmeld\w*|uitschrijv\w*|uit te schrijven|af te melden)|(?:afmeld\w*|uitschrijv\w*"
            r"|uit te schrijven|af te melden){mid}(?:onderaan|onderin|footer)|geen reclame meer|recht van verzet"
            r"|voorkeuren{near}(?:e-?mail|mail|beheren|wijzig\w*|aanpas\w*)|(?:e-?mail|mail|communicatie"
            r"|marketing)voorkeuren",
            r"{news}{mid}(?:geannuleerd|beeindigd|ingetrokken|annuleren|stopzetten|stop te zetten|opgeheven|gewist)"
            r"|(?:annuleren|geannuleerd|beeindigd|stopzetten|intrekken|ingetrokken){mid}{news}"
            r"|uw verzet{mid}(?:genoteerd|verwerkt|geregistreerd)|commerciele{near}(?:mail\w*|bericht\w*|doeleinden"
            r"|communicatie){mid}(?:niet meer|geen|stop\w*|verzet|uitgeschreven)",
            r"(?:niets|niks|geen)\b.{0,40}meer\b{mid}(?:klik|scrol)\w*{mid}(?:uitschrijv\w*|afmeld\w*|unsubscribe)",
            r"(?:staat|zit|sta|bent|komt){near}niet (?:meer|langer) (?:op|in|tussen|voor){mid}{news}",
            r"(?:krijgt|ontvangt|krijg|ontvang|sturen|mailen|zenden){near}(?:geen"
            r"|niet){near}{news}{near}(?:meer|langer)\b",
            r"(?:uit|van){near}(?:nieuwsbrief|mailing|aanbiedingen|marketing|promotie"
            r"|reclame)\w*{near}(?:gehaald|verwijderd|geschrapt|gewist|gegooid|afgehaald)",
        ),
        "no_record_found": (
            r"(?:geen|niet|niets|niks|nergens|niemand)\b(?! (?:meer|langer|alleen)) .. (?:gevonden|vinden"
            r"|terugvinden|teruggevonden|terug te vinden|aangetroffen|aantreffen|traceren|achterhalen|te vinden"
            r"|gelokaliseerd|opgeleverd|lokaliseren|opzoeken|thuisbrengen|koppelen aan) & (?:klant\w*|gegevens"
            r"|account\w*|bestelling\w*|dossier\w*|registratie\w*|resulta\w+|overeenkomst\w*|inschrijving\w*|naam"
            r"|{addr}|e-?mailadres|u\b|systeem|systemen|database|bestand\w*|administratie|reservering\w*|boeking\w*"
            r"|abonnement\w*|contract\w*|polis\w*|patient\w*|lid\w*|profiel\w*|order\w*|match|treffer\w*|spoor"
            r"|records?|zoek\w*|correspondentie) ! fout ! oorzaak ! bereiken ! verkeerd\w* ! betaling ! {gone}",
            r"(?:geen|nul|0)\b(?! enkele? [\w-]+ meer){near}(?:klant\w*|gegevens|account\w*|bestelling\w*"
            r"|dossier\w*|registratie\w*|resulta\w+|overeenkomst\w*|inschrijving\w*|profiel\w*|record\w*|treffer\w*"
            r"|hits?|persoonsgegevens|contract\w*|polis\w*|abonnement\w*){mid}(?:op (?:uw|deze|dit|die) (?:naam"
            r"|adres|{addr}|gegevens)|van u\b|onder (?:uw|deze|dit|die|deze)|bekend|in ons|in onze|aanwezig|bij ons"
            r"|geregistreerd|beschikken|verwerken|opgeleverd|met (?:uw|deze|dit) (?:naam|gegevens|{addr})|over u\b"
            r"|gekoppeld) ! {gone}",
            r"(?:u|uw|je|jouw|deze|dit|die|persoon){mid}(?:komt|komen|kom|staat|staan|is|zijn|bent"
            r"|blijkt){mid}(?:niet|onbekend|nergens)\b(?! (?:meer|langer|de juiste|correct|juist)){mid}(?:voor\b"
            r"|bekend|geregistreerd|in (?:ons|onze)|bij ons|terug\b|als klant|ingeschreven|als lid|opgenomen"
            r"|in het systeem|in de database|vermeld\b|aangesloten) ! doorgestuurd ! lees\w* ! gecontroleerd"
            r" ! bemand ! bevoegd ! {gone}",
            r"(?:(?:u|je) (?:bent|staat|lijkt){near}(?:geen|niet) (?:\w+ )?(?:klant|lid|patient|huurder|abonnee"
            r"|verzekerde|relatie|gebruiker)|onbekend (?:in|bij|binnen) (?:ons|onze|de)|niet (?:als )?klant (?:bij"
            r"|van) ons|(?:zoekopdracht|zoektocht|zoeken|zoekactie|opzoeking){mid}(?:geen|niets|niet|zonder|nul)"
            r"|leverde?{near}(?:geen|niets|niks){near}(?:op\b|resulta\w+)|zonder resultaat (?:gezocht|opgezocht)"
            r"|(?:kennen|ken) (?:wij|we|ik|u)?\s?(?:u|je|deze|dit|die)?\s?.{0,30}niet\b(?= (?:in|als|bij|terug|$)"
            r"|\W*$)|herken\w*{mid}niet|bij ons (?:niet|onbekend|onbekende)) ! {gone}",
            r"(?:geen|nul)\b{near}(?:klant\w*|\w*account\w*|\w*gegevens|dossier\w*|\w*registratie\w*"
            r"|overeenkomst\w*|contract\w*|polis\w*|abonnement\w*|inschrijving\w*|profiel\w*|record\w*"
            r"|bestelling\w*|reservering\w*|boeking\w*|patient\w*|lid\b|\w*relatie|huurder\w*) & (?:opgeslagen"
            r"|bekend|bestaat|bestaan|gekoppeld|aangemaakt|beschik\w*|bewaard|bewaren|verwerk\w*|in ons|in onze"
            r"|bij ons|op (?:uw|deze|die) naam|voorhanden|geregistreerd|terug|terugvinden|over u|van u|uw persoon"
            r"|aanwezig|actief|hebben (?:wij|we)|vinden|zie ik|zien (?:wij|we)|tref\w*|staat|staan) ! niet meer"
            r" ! verstrek\w* ! delen ! {removing} ! {gone} ! stuur ! gelieve ! derden ! privacy\w* ! vanwege"
            r" ! wijzig\w*",
            r"(?:{addr}|naam|u\b|persoon){mid}(?:niet|nergens|onbekend)\b(?! meer){near}(?:voorkom\w*|voor in|terug"
            r"|gevonden|bekend|geregistreerd|in ons|in onze|aanwezig|opgenomen|teruggevonden|gekoppeld"
            r"|in gebruik bij) & (?:systeem|systemen|bestand\w*|database|administratie|bij ons|register|klant\w*"
            r"|ons\b|onze\b|gegevens) ! {have}{near}(?:wij|we|ik){mid}(?:verwijderd|gewist) ! {cust} (?:zegt"
            r"|bevestigt) ! (?:niet|nergens|geen) (?:van|meer|langer) ! {gone}",
            r"(?:niemand|niets|niks|geen\w*|niet){mid}(?:met|op|onder|bij|aan) (?:die|deze|uw|dit|dat|zo'n|je"
            r"|de opgegeven) (?:\w*naam|{addr}|\w*nummer|combinatie) ! {have}{near}gewijzigd ! {removing}"
            r" ! {cust} zelf ! {gone}",
            r"(?:op|onder|met|bij) (?:uw|deze|die|je|dit|dat) (?:\w*naam|{addr}){mid}(?:niets|niks|geen|niemand"
            r"|nergens)\b(?! meer)|vind (?:ik )?(?:niemand|niets|niks|u niet|geen)|(?:ik|wij|we) (?:vind|vinden|zie"
            r"|zien){near}(?:niemand|niets|niks|geen (?:klant|gegevens|account|dossier)) ! {gone}",
            r"(?:op|onder|met|bij) (?:uw|deze|die|je|dit|dat) [\w-]*naam{mid}(?:niets|niks|geen|niemand"
            r"|nergens)\b(?! meer) ! {gone}",
            r"(?:vind|zie|ken|herken) (?:ik )?(?:niemand|niets|niks|u niet|geen)\b ! {gone}",
            r"(?:niemand|niets|niks){near}(?:met|op|onder) (?:die|deze|uw|dit|dat|zo'n|je) [\w-]*(?:naam|adres)"
            r" ! {gone}",
            r"{addr}{near}(?:duikt|komt|staat|is|vinden (?:wij|we))?{near}?nergens\b ! {gone} ! {cust}",
            r"(?:bij ons|in ons systeem|in onze systemen){mid}nergens (?:op|voor|terug|te vinden|bekend) ! {gone}",
            r"geen [\w-]+ in (?:ons|onze|mijn|het|de) (?:boek\w*|systeem|systemen|lijst\w*|administratie|bestand\w*"
            r"|agenda|database|adresboek|register)",
        ),
        "interim_reply": (
            r"(?:uitzoek\w*|zoeken{mid}uit\b|(?:ik zoek|zoek ik|zoek het voor|wordt|is){mid}uit\b(?! (?:ons|onze|het|de|dit|dat|uw|alle|zijn|haar|hun|mijn)\b)|uitgezocht"
            r"|uit te zoeken|uitgezocht|zoeken (?:het|dit|dat|een en ander){near}uit|kijk\w*{mid}na\b|nakijk\w*"
            r"|na te kijken|nagekeken wordt|kijk\w* (?:er|hier|dit|het|even|ernaar|hiernaar|daarnaar|nu|intern|mee"
            r"|waar|wat|hoe)\b|check\w* (?:dit|het|dat|even|intern|bij|of|nu)|vraag\w*{mid}na\b|navra\w+|navraag"
            r"|nagevraagd|nagaan|(?<!om\s)na te gaan|(?:wij|we) gaan{mid}\bna\b|ga{mid}na\b|onderzoeken"
            r"|onderzoek\w* (?:loopt|gestart|gaande|nog|ingesteld|doen|naar)|in onderzoek|aan het onderzoeken"
            r"|te onderzoeken|bekijken|bekijk|kijken wat|erachteraan|achteraan|achterna\b|duik\w* (?:er|hier))"
            r" ! enquete ! tevreden\w* ! {cust} zelf ! u (?:kunt|kan) ! kunt u ! kan u ! kun je ! wilt u"
            r" ! gelieve ! uw voorkeuren ! zodra ik ! terug ben ! (?:kunnen|kan){near}niet ! niet aan ons"
            r" ! online ! saldo ! zelf ! bekijk (?:uw|de|je|hier|onze|alle) ! besluit ! afgerond ! bleek ! blijkt",
            r"(?:kom|komen|kom ik|komen we|komt){mid}(?:terug\b|op terug|bij u terug)|(?:(?:ik|wij|we|dan) (?:laat"
            r"|laten)|(?:laat|laten) (?:ik|wij|we)|(?:laat|laten) (?:ik |wij |we |het |dit |dat )*(?:u"
            r"|je)\b){mid}weten|(?:u|je) (?:hoort|verneemt|krijgt bericht|ontvangt bericht|krijgt (?:\w+ )?antwoord"
            r"|krijgt (?:\w+ )?reactie)\b{mid}(?:van|nog|zo|uiterlijk|binnen|snel|spoedig|deze|volgende|morgen"
            r"|later)?|(?:hoor je|hoort u|verneemt u|berichten (?:wij|we)|bericht ik|mail ik|mailen (?:wij|we)"
            r"|(?:ik|wij|we) (?:bericht|berichten|mail|mailen|informeer|informeren|verwittigen|verwittig"
            r"|contacteren|contacteer|hou|houd|houden)){mid}(?:zo snel|zo spoedig|zodra|van ons|van mij|nader|asap"
            r"|terug\b|deze week|volgende week|morgen|binnen|uiterlijk|u\b|je\b|hierover|daarover|snel"
            r"|op de hoogte)|(?:inhoudelijk\w*|definitie\w+|uitgebreid\w*|nader|verder) (?:re?actie|antwoord"
            r"|bericht\w*){near}(?:volgt|ontvangt|krijgt|sturen)|zodra (?:ik|wij|we|er){mid}(?:weet|weten|nieuws"
            r"|antwoord|reactie|duidelijk\w*|uitsluitsel|terugkoppeling|iets)|(?:neem|nemen|zal|zullen|ga|gaan|bel"
            r"|bellen|vraag|vragen|contacteren|contacteer|spreek|spreken){mid}(?:met|bij) (?:de |onze |het "
            r"|die )?{cust} ! graag van u ! vernemen (?:wij|we) graag ! horen (?:wij|we) graag ! hoor\w* graag"
            r" ! kantoor ! vakantie ! afwezig ! terug ben ! laat u ! laat het ons ! als reactie ! {at}"
            r" ! doorgeven ! beoordel\w* ! tevreden\w* ! (?:u|klant){near}(?:telefonisch|bellen) ! {cust}"
            r" ! account ! {have}{near}(?:laten weten|bericht)",
            r"(?:in (?:behandeling|onderzoek|bespreking|beraad|afwachting|overleg)|nog (?:lopende|gaande|bezig"
            r"|aan het|niet (?:rond|klaar|afgerond|uit|zover|duidelijk|compleet))|bezig (?:met|om|hiermee|ermee"
            r"|mee)|mee bezig|aan het werk|loopt nog|lopend onderzoek|lopende is|stand van zaken|meer duidelijkheid"
            r"|update (?:volgt|over|krijgt|zodra)|meer weten|op de zaak|bekeken wordt|wordt bekeken"
            r"|nog te bespreken|tussenbericht\w*|tussentijds|tussenstand|voorlopig\w* antwoord|opvolging"
            r"|volgen{near}op\b|volg{near}op\b|pak\w*{mid}(?:op|aan)\b|oppakken|opgepakt|buigen ons"
            r"|ermee aan de slag|mee aan de slag|aan de slag|ter harte|staat op mijn lijst\w*|actiepunt)"
            r" ! vakantie ! afwezig ! software ! bestelling ! uw pakket ! in behandeling (?:nemen|genomen)"
            r" ! niet in behandeling ! {have}{mid}overleg met ! onderling",
            r"(?:geduld\b|uitstel|vertraging in (?:onze|de) (?:reactie|beantwoording|afhandeling)"
            r"|langer (?:de )?tijd|meer tijd|wat tijd|enige tijd|iets langer|wat langer|enkele dagen nodig"
            r"|tijd nodig|duurt (?:nog|langer|even|iets)|nog geen (?:antwoord|reactie|uitsluitsel|terugkoppeling"
            r"|nieuws|uitslag)|wacht\w* (?:nog )?(?:op|tot){mid}(?:antwoord|reactie|terugkoppeling|informatie"
            r"|collega|it\b|afdeling|leverancier|beheerder|uitsluitsel|akkoord)|in afwachting) ! wachttijd\w*"
            r" ! bestelling ! betaling ! levering ! afwezig ! vakantie ! (?:dank\w*|bedankt){near}geduld",
            r"(?:leg\w*|bespreek|bespreken|overleg\w*|kaart\w*|stem\w*|zet\w*|speel\w*|geef|geven|meld|melden"
            r"|breng\w*|neem|nemen|schakel\w*){mid}(?:intern|collega\w*|team\w*|afdeling|leverancier|it\b|ict"
            r"|beheerder\w*|technisch\w*|{officer}|behandelaar|betrokken){mid}(?:voor\b|over\b|aan\b|af\b|op\b"
            r"|uit\b|door\b|neer\b|in\b|$|\.|bespreken|overleggen|op te nemen|opnemen|overleg) ! kunt u ! kan u"
            r" ! wilt u ! gelieve ! u (?:kunt|kan|dient) ! niet ! contact ! vragen (?:wij|we) u ! {at}",
            r"{have}{mid}(?:doorge\w+|overgedragen|overgemaakt|uitgezet|neergelegd|voorgelegd|gevraagd|nagevraagd"
            r"|uitgevraagd|besproken|bezorgd|gemeld|verzocht|gestuurd|weggezet|ingeschoten|aangemaakt|aangekaart"
            r"|opdracht gegeven){mid}(?:collega\w*|afdeling\w*|klantenservice|klantendienst|dienst\b|\w+dienst\b"
            r"|team\w*|it\b|ict\b|helpdesk|verantwoordelijke\w*|administratie|\w*administratie|vestiging"
            r"|leverancier|beheerder\w*|intern|behandelaar\w*|behandelend\w*|medewerk\w+|secretariaat"
            r"|hoofdkantoor) ! geen reactie ! (?:ge)?train\w*",
            r"{have}{mid}(?:naar|aan|bij|met){near}(?:collega\w*|afdeling\w*|klantenservice|klantendienst"
            r"|\w*dienst\b|team\w*|it\b|ict\b|helpdesk|\w*administratie|leverancier|beheerder\w*"
            r"|verantwoordelijke\w*|vestiging|secretariaat|medewerk\w+|behandel\w+){mid}(?:{passed}|gevraagd"
            r"|nagevraagd|verzocht|gelegd|aangeboden)",
            r"(?:wordt|worden){mid}(?:onderzocht|bekeken|nagekeken|geanalyseerd|beoordeeld|opgevolgd|nagegaan"
            r"|uitgezocht|opgepakt|bestudeerd|gecontroleerd|opgenomen met|besproken|voorgelegd|nagevraagd"
            r"|bestudeert|in behandeling) & (?:melding|bericht|mededeling|klacht|kwestie|zaak|dit|e-?mail|mail"
            r"|schrijven|momenteel|thans|nu|intern|verder|vraag|uw|het|dossier|door) ! {quest} ! zo (?:spoedig"
            r"|snel) mogelijk ! in volgorde ! (?:niet|geen)\b ! pakket ! bestelling ! {box}{near}(?:niet|geen)",
            r"(?:moet|moeten|ga|gaan|zal|zullen|wil|willen|kan pas|kunnen pas|zou) (?:ik|wij|we|dat|het|dit|er"
            r"|eerst|even|nog|eens|hier|daar|hem|haar|bij|aan|mijn|de|met|onze|een|dat even|maandag|dinsdag"
            r"|woensdag|donderdag|vrijdag|morgen)\b{mid}(?:vragen|navragen|na te vragen|overleggen|nakijken"
            r"|uitzoeken|bellen|kijken|bekijken|checken|opzoeken|nagaan|controleren|bespreken|onderzoeken"
            r"|informeren bij|afstemmen|aankaarten) ! (?:niet|geen)\b ! u (?:zelf|moet|dient) ! {quest} ! (?:ik|wij"
            r"|we) (?:u|je)\b{near}(?:bellen|vragen) ! {cust} zelf ! onderling",
            r"(?:ik|wij|we|en|dan) (?:stem|stemmen|overleg|overleggen|bespreek|bespreken|koppel|koppelen|check"
            r"|checken|kijk|kijken|bekijk|bekijken|onderzoek|onderzoeken|controleer|controleren|verifieer"
            r"|verifieren|analyseren|vraag|vragen|zoek|zoeken|pak|pakken|neem dit|nemen dit|volg"
            r"|volgen)\b{mid}(?:af\b|met|dit|het|dat|intern|na\b|uit\b|op\b|mee|even|bij|hoe|wat|of\b) ! (?:niet"
            r"|geen)\b ! vragen (?:wij|we) u ! (?:wij|we) vragen u ! vraag (?:ik )?u ! {quest} ! {at}"
            r" ! ik vraag me ! {removing}",
            r"(?:geef|gun|geeft) (?:me|mij|ons){near}(?:momentje|moment|tijd|dag|week|minuutje|ogenblik|paar)"
            r"|(?:momentje|ogenblikje|een moment) (?:graag|geduld|aub|alstublieft)|wordt vervolgd|(?:laat"
            r"|laten) (?:u|je|ik|wij|we){mid}(?:iets |nog |zo |snel )*(?:horen|weten)\b|(?:kan"
            r"|kunnen){near}pas{mid}(?:nakijken|kijken|bekijken|uitzoeken|terugkomen|antwoorden)"
            r"|{have}{mid}(?:overlegd|besproken|gesproken|overleg gehad|ruggespraak){near}(?:met|over|bij)?|(?:met"
            r"|bij){mid}(?:overlegd|besproken|gesproken|overleg)\b",
            r"{have}{mid}(?:technici|technicus|techneuten|programmeur\w*|ontwikkelaar\w*|softwareleverancier"
            r"|leverancier|webmaster|hoofdkantoor|hoofdzetel|beheerder\w*|collega\w*|boekhouding|administratie"
            r"|planning|it\b|ict\b|receptie){near}(?:gevraagd|verzocht|ingeschakeld|gebeld|gemaild|aangesproken"
            r"|ingelicht|gecontacteerd|op de hoogte)|bij{near}(?:leverancier|softwarehuis|hoofdkantoor|collega\w*"
            r"|helpdesk){near}(?:gemeld|aangekaart|nagevraagd|neergelegd)|(?:vraag|vragen){near}(?:rond|na|eens"
            r"|even)\b.{0,20}(?:bij|aan|in)\b",
            r"(?:kijk|kijken){near}(?:en|,){near}(?:laat|laten){near}weten|(?:bezorg|bezorgen|geef|geven|sturen"
            r"|stuur) (?:wij |we |ik )?(?:u|je){mid}(?:antwoord|reactie|uitsluitsel|terugkoppeling|bericht) ! {ask}",
            r"(?:vergt|vraagt|kost|neemt|vereist){near}tijd\b|(?:volle|nodige|alle) aandacht|(?:controles?"
            r"|verificaties?|onderzoek|nazicht|opzoekingen|navraag){near}(?:nodig|vereist|lopende|gaande|loopt"
            r"|bezig)|alles aan{near}(?:antwoord\w*|op te lossen|uit te zoeken)|(?:dit|het|dat"
            r"|een en ander) (?:intern )?(?:te )?(?:verifieren|nazien|onderzoeken|nagaan|uitklaren|navragen"
            r"|bekijken)\b ! (?:niet|geen)\b ! kunt u ! kan u",
        ),
        "promise": (
            r"(?:zal|zullen|ga\b|gaan|wordt|worden|zult|laat|laten|moet|moeten) .. (?:{addr}|gegevens|het\b|dit\b"
            r"|deze\b|fout){mid}(?:{removing}|{gone}|in orde (?:maken|brengen)|rechtzetten|regelen|verwerken"
            r"|laten {removing}) ! (?:niet|geen)\b ! (?:kan|kunnen|als|indien|zodra de klant|alleen|enkel|pas"
            r"|zelf)\b ! u\b{near}(?:zelf|moet|dient) ! wachtwoord ! account",
            r"{addr}{mid}(?:zal|zullen|wordt|worden|gaat|gaan|laten){mid}(?:{removing}|{gone}) ! (?:niet|geen)\b"
            r" ! (?:kan|kunnen|als|indien|alleen|enkel|pas|zelf)\b ! account",
            r"(?:wij|we|ik) (?:verwijder|wis|pas|haal|corrigeer|blokkeer|schrap|zet|wijzig|herstel|deactiveer"
            r"|rectificeer|neem)\w* (?:het|dit|uw|dat|deze|je|de){mid}(?:{addr}|gegevens|recht|aan\b|uit\b|eruit"
            r"|weg\b)? ! (?:niet|geen)\b ! als\b ! indien",
            r"(?:verwijder|pas|haal|corrigeer|blokkeer|schrap|zet|wijzig|herstel|wis)\w* (?:ik|wij"
            r"|we){mid}(?:{addr}|gegevens|het|dit) ! (?:niet|geen)\b",
            r"(?:passen?|halen?|haal|zetten?|nemen|verwijderen|corrigeren|wissen|wijzigen) (?:het|dit|dat|deze|de"
            r"|uw|je){mid}(?:aan|eruit|uit|recht|weg|{addr}|daarna|dan|vervolgens)\b & (?:wij|we|ik) ! (?:niet"
            r"|geen)\b ! als\b ! indien ! u (?:kunt|kan) ! zelf",
            r"(?:opdracht|instructie|verzoek|aanvraag|ticket|wijzigingsverzoek|signaal|actie){mid}(?:{removing}"
            r"|verwijder\w*|correctie|aanpassing|aan te passen|wijziging|te wijzigen|{addr}) & (?:gegeven|ingediend"
            r"|uitgezet|gestuurd|aangemaakt|doorgegeven|ingeschoten|gekregen|lopen|gedaan) ! (?:niet|geen)\b"
            r" ! uw (?:verzoek|aanvraag)",
            r"{have}{mid}(?:gevraagd|verzocht|opgedragen|aangevraagd|doorgegeven|gemeld){mid}(?:{removing}"
            r"|verwijder\w*|aan te passen|te wijzigen|na te kijken)|(?:staat|is|zijn){near}(?:ingepland|gepland"
            r"|aangevraagd|in gang gezet|in de planning|voorzien|onderweg) & (?:{fixing}|{addr})",
            r"(?:komt (?:allemaal )?(?:goed|in orde|voor elkaar)|wordt (?:\w+ )?(?:geregeld|opgelost"
            r"|in orde gebracht|rechtgezet|opgepakt|aangepast|hersteld)|(?:ik|wij|we) (?:ga|gaan|zal|zullen) (?:het"
            r"|dit|dat|hier|er|\w+ )*.{0,20}(?:regelen|in orde brengen|rechtzetten|oplossen|zorgen|voor zorgen"
            r"|fixen|aanpakken|herstellen)|(?:ik|wij|we) (?:regel|regelen|zorg|zorgen) (?:het|dit|dat|ervoor"
            r"|er\s?voor|dat|voor)|(?:regel|zorg)\w* (?:ik|wij|we)|maken (?:het|dit){near}in orde|maak (?:het"
            r"|dit){near}in orde) ! (?:niet|geen)\b ! zelf",
            r"(?:stuur|sturen|zet|zetten|geef|geven|speel|leg|leggen|licht|lichten|breng|brengen|draag|dragen|maak"
            r"|maken|meld|melden|escaleer|escaleren|informeer|informeren|schakel\w*|betrek\w*|neem|nemen|zal|zullen"
            r"|wordt|worden|gaan|ga\b|verwittig\w*) .. {officer}.{0,60}\s?(?:door\b|over\b|voor\b|in\b|op de hoogte"
            r"|op\b|doorsturen|doorzetten|doorgeven|doorgestuurd|voorleggen|voorgelegd|melden|inlichten|informeren"
            r"|ingelicht|geinform\w+|bespreken|overleggen|overdragen|overmaken|sturen|bekijk\w*|contact\w*|opnemen"
            r"|beoordel\w*|$|\.) ! (?:niet|geen)\b ! (?:u|je) (?:kunt|kan|dient|moet) ! kunt u ! kan u ! wilt u"
            r" ! gelieve ! {at} ! richt\w*",
            r"{officer}{mid}(?:zal|zullen|gaat|gaan|wordt|worden|neemt|nemen|komt|behandelt|bekijkt|onderzoekt"
            r"|buigt){mid}(?:contact|reageren|antwoord\w*|oppakken|bekijken|onderzoeken|behandelen|beoordelen|bij u"
            r"|terug|ingelicht|geinform\w+|op de hoogte|betrokken|uw|dit|melding)",
        ),
        "canned_misread": (
            r"(?:bedankt|dank\w*|hartelijk dank|dankuwel|dank u|dank je){near}voor{near}(?:uw|je|jouw|het"
            r"|de) (?:\w+ )?(?:telefoontje|telefonisch\w*|gesprek|bezoek|vertrouwen|interesse|belangstelling|geduld"
            r"|afspraak|aanvraag|offerteaanvraag|opzegging|klandizie|keuze|verblijf|wijziging|adreswijziging|opgave"
            r"|sollicitatie|telefoongesprek|chat\w*|feedback|review|beoordeling|retour\w*|retourzending)|(?:bedankt"
            r"|dank\w*){near}(?:dat|omdat) (?:u|je){mid}(?:gekozen|koos|kiest|klant|belde|gebeld|bent|besteld"
            r"|vertrouwt|langs)",
            r"(?:fijn|leuk|wat fijn|wat leuk|super|top|mooi|goed|geweldig|tof|prachtig|we zijn blij|wij zijn blij"
            r"|blij),? (?:om te horen )?dat (?:u|je){mid}(?:er bent|contact|komt|bij ons|belde|gebeld|besteld"
            r"|gekozen|hebt|heeft|wilt|wil|bent|gaat|klant|interesse|langs|geniet|aangemeld|tevreden) ! weten"
            r" ! melding ! meldt ! gemeld ! fout\w* ! attend\w*",
            r"(?:jammer|spijtig|vervelend|we vinden het jammer|het spijt ons),? (?:om te horen )?dat (?:u|je|uw"
            r"|jullie){mid}(?:wilt|wil|opzeg\w*|weg\b|verlaat|gaat|niet tevreden|ontevreden|annule\w+|niet kan"
            r"|niet kunt|niet kunnen|afzegg\w*|stopt|stoppen|moet|pakket|bestelling|product\w*|niet ontvangen"
            r"|problemen|niet (?:naar wens|goed)|lukt) ! {addr} ! mails? ! berichten",
            r"(?:uw|je|jouw) (?:\w+ )?(?:bestelling|pakket|zending|levering|order|aankoop|reservering|boeking"
            r"|afspraak|retour\w*|aanvraag|abonnement|opzegging|lidmaatschap|contract|tafel|maat|wens\w*|verblijf"
            r"|offerte){mid}(?:aangepast|gewijzigd|geannuleerd|bevestigd|verplaatst|omgezet|verwerkt|verlengd"
            r"|genoteerd|geregeld|gereserveerd|is (?:weer|in orde)|op voorraad|weer leverbaar|opgezegd|stopgezet"
            r"|beeindigd|ingepland|welkom)",
            r"(?:we|wij|ik) (?:helpen|help|kijken|zien|verwelkomen|ontvangen|plannen|reserveren|bezorgen|leveren"
            r"|begrijpen|begrijp|lees|lezen|hoor|horen) (?:u|je|jullie|dat u|dat je|van u|uw){mid}(?:graag"
            r"|binnenkort|snel|uit naar|wilt|wil|verhuizen|verhuist|afspraak|bestel\w*|wijzigen|annuleren|opzeggen"
            r"|bezoek|komst|nieuwe|vraag over|interesse|proefrit|bezichtiging|offerte|product\w*) ! melding"
            r" ! {addr} (?:verwijder|fout|onjuist) ! niet",
            r"(?:wij|we|ik) (?:hebben|heb|zullen|zal){mid}(?:uw|je|jouw) (?:\w+ )?(?:afspraak|bestelling"
            r"|reservering|boeking|wijziging|abonnement|adreswijziging|verhuizing|opzegging|contract|lidmaatschap"
            r"|retour|voorkeur|wens|verzoek tot (?:annulering|opzegging)|annulering|tafel|voorschot\w*"
            r"|tarief){mid}(?:gewijzigd|verplaatst|genoteerd|doorgevoerd|verwerkt|aangepast|bevestigd|geannuleerd"
            r"|omgezet|vastgelegd|ingepland|gereserveerd|in orde|verlengd|stopgezet|opgezegd|ontvangen|aangemaakt)",
            r"(?:welkom (?:bij|terug|als)|wij heten u|^\W*tot (?:dan|ziens|snel|binnenkort|morgen|maandag|dinsdag"
            r"|woensdag|donderdag|vrijdag|zaterdag)|(?:we|wij) (?:kijken|zien){near}(?:uit naar|naar uit)"
            r"|veel (?:plezier|leesplezier|succes|kijkplezier|woonplezier|rijplezier) (?:met|van|in|op)"
            r"|wens\w*{near}(?:prettig verblijf|fijne reis|goede reis|fijn verblijf|smakelijk)"
            r"|neem\w*{near}(?:verzekeringspas|legitimatie|kortingscode|ticket\w*|medicatie\w*){near}mee) ! kantoor",
            r"(?:nieuwe?|gewijzigde?) (?:[\w-]+ )?{addr}{mid}(?:genoteerd|opgeslagen|verwerkt|doorgevoerd"
            r"|geregistreerd|bijgewerkt|toegevoegd|bevestigd|ingevoerd|vastgelegd|aangepast|gewijzigd|opgenomen"
            r"|ingesteld)|(?:uw|je|jouw) {addr}{mid}(?:is|hebben|heb){mid}(?:bijgewerkt|geregistreerd|toegevoegd"
            r"|opgeslagen|genoteerd|geactualiseerd|bevestigd|geactiveerd|vastgelegd|ingesteld|gewijzigd (?:naar"
            r"|in)) ! {wiped} ! niet ! fout\w* ! verkeerd\w*",
            r"(?:super|fijn|leuk|goed|top|tof),? dat (?:u|je){mid}(?:laat horen|van u laat horen|iets van je"
            r"|weer bij ons|terug bent|ons weet te vinden)",
            r"(?:uw|je|jouw) (?:\w*boeking|annulering|wijziging|verlenging|inschrijving|aanmelding|retour\w*"
            r"|terugbetaling|opzegging|verhuizing|reparatie|\w*wens\w*|aanvraag){mid}(?:naar wens|uitgevoerd"
            r"|verwerkt|doorgevoerd|geregeld|in orde|genoteerd|goed ontvangen|bevestigd)",
            r"(?:heb|hebt|heeft) (?:u|je){mid}(?:al (?:eens )?(?:geprobeerd|opnieuw|gereset|bekeken|gekeken"
            r"|herstart|gecheckt)|opnieuw (?:opgestart|gestart)|de (?:stekker|handleiding)){mid}\?|(?:passen|past"
            r"|staat|bevalt|smaakt|zit){near}(?:het|de maat|de kleur|uw|je){near}\?",
            r"(?:voorstel\w*|offerte|afspraak|plek\w*|kamer|tafel|route|pakket|programma){near}(?:voor u"
            r"|voor je){near}(?:gemaakt|klaar|gereserveerd|ingepland|vrijgehouden|uitgezocht|uitgewerkt|opgesteld)"
            r"|(?:ik|wij|we) (?:heb|hebben) (?:voor u|voor je){mid}(?:gemaakt|gereserveerd|ingepland|vrijgehouden"
            r"|uitgezocht|uitgewerkt|opgesteld|klaargelegd)",
            r"(?:spijt (?:ons|me|mij)|vervelend|jammer|spijtig) (?:om te horen )?dat (?:uw|je"
            r"|jouw) (?:[\w-]+ ){0,2}(?:toestel|apparaat|artikel|product|bestelling|pakket|machine|telefoon|laptop"
            r"|fiets|auto|router|verblijf|reis|vlucht)",
            r"(?:retourlabel|retourzending|vervangend (?:exemplaar|product|toestel)|nieuw exemplaar"
            r"|reparatieverzoek|garantieaanvraag|proefperiode|kortingsbon|waardebon) ! {addr}",
            r"(?:leuk|fijn|gezellig|top|super|mooi|blij|heerlijk|tof|goed),? dat (?:u|je|jullie"
            r"|jij){near}(?:weer|opnieuw|terug|erbij|er (?:weer )?bij|(?:voor )?ons (?:kiest|koos|hebt"
            r" gekozen|heeft gekozen))\b ! fout\w* ! meld\w* ! e-?mail\w* ! bericht\w* ! {addr}",
            r"(?:jammer|spijtig|zonde),? dat (?:u|je|jullie){near}(?:weggaat|vertrekt|verlaat|opzegt|stopt"
            r"|afscheid|gaat|gaan|wegga|weg wilt|weg wil)\b ! {addr}",
            r"(?:tot (?:snel|gauw|ziens|dan|binnenkort)|welkom terug){near}(?:in|op|bij|aan) (?:de|het|ons"
            r"|onze) (?:winkel|salon|studio|zaal|mat|restaurant|praktijk|les|sportschool|zwembad|tafel|terras"
            r"|hotel|camping)|welkom terug\b",
            r"(?:pas|kaart|voordeelpas|klantenkaart|spaarpunten|tegoed|punten|bon|strippenkaart|rittenkaart"
            r"|voucher|cadeaubon|lidmaatschap|knipkaart){near}(?:blijft|is|zijn|blijven|staat"
            r"|staan){near}(?:geldig|actief|te gebruiken|voor (?:u|je) klaar|klaar)\b ! {addr}",
            r"(?:bedankt|dank\w*){near}voor{near}(?:uw|je|jouw|jullie|het|de) (?:\w+ )?(?:reis|vlucht"
            r"|overnachting|diner|rit\b|training|les\b|huur|deelname|inschrijving|verhuizing|lidmaatschap"
            r"|trouw|loyaliteit)",
            r"(?:bedankt|dank\w*){near}(?:dat|om) (?:u|je|jullie)?{near}(?:met ons|bij ons|voor"
            r" ons){near}(?:reis\w*|gereisd|vloog|gevlogen|verbleef|verbleven|gegeten|geslapen|gekozen|koos)",
        ),
        "stored": (
            r"(?:uw|je|jouw|het|een|dit|als) (?:nieuwe?|gewijzigde?) (?:[\w-]+ )?{addr}{mid}(?:genoteerd|opgeslagen"
            r"|verwerkt|doorgevoerd|geregistreerd|bijgewerkt|toegevoegd|bevestigd|ingevoerd|vastgelegd|aangepast"
            r"|gewijzigd|opgenomen|ingesteld) ! niet ! fout\w* ! verkeerd\w* ! juiste ! vergissing ! procedure"
            r" ! {wiped} ! (?:bij|door|van|aan|voor) (?:de|onze|een|die|deze) (?:[\w-]+ )?{cust}",
            r"(?:uw|je|jouw|dit) {addr}{mid}(?:bijgewerkt|geregistreerd|toegevoegd|opgeslagen|genoteerd"
            r"|geactualiseerd|bevestigd|geactiveerd|vastgelegd|ingesteld|gewijzigd (?:naar|in)) ! {wiped}"
            r" ! {fixed} ! niet ! ooit ! fout\w* ! verkeerd\w* ! (?:bij|door|van|aan|voor) (?:de|onze|een|die"
            r"|deze) (?:[\w-]+ )?{cust} ! was ! vergissing ! onterecht ! abuis\w* ! ongeluk ! onrechte ! onjuist"
            r" ! ander\w* ! eerder ! destijds ! opt-?out ! blok\w* ! lijst",
            r"{have}{mid}{addr}{mid}(?:bijgewerkt|geregistreerd|toegevoegd|opgeslagen|genoteerd|geactualiseerd"
            r"|geactiveerd|vastgelegd|ingesteld|gewijzigd (?:naar|in)|aan (?:uw|je) (?:account|profiel|dossier"
            r"|gegevens)) ! {wiped} ! {fixed} ! {wrong} ! (?:bij|door|van|aan|voor) (?:de|onze|een|die"
            r"|deze) (?:[\w-]+ )?{cust} ! niet ! ooit ! blok\w* ! lijst ! onrechte ! onterecht ! procedure ! stap\b",
            r"(?:vanaf nu|voortaan|in het vervolg|in de toekomst){mid}(?:ontvangt|sturen|krijgt|mailen|ontvangen"
            r"|versturen|verzenden){mid}(?:op|naar|aan){near}(?:dit|uw|het nieuwe){near}{addr} ! (?:niet|geen)",
            r"(?:gegevens|contactgegevens){mid}(?:bijgewerkt|geactualiseerd|aangevuld|gewijzigd){near}(?:in (?:uw"
            r"|je)|naar|met uw|op uw verzoek) ! {wiped}",
            r"(?:sturen|schrijven|mailen|ontvangt|krijgt|bereiken|versturen){mid}(?:voortaan|vanaf nu"
            r"|in het vervolg|nu){near}(?:dit|het|uw|je){near}{addr} ! (?:niet|geen)\b",
        ),
        "yes_wanted": (
            r"(?:antwoord|reageer|beantwoord|stuur|mail|antwoorden|reageren|bevestig\w*|klik|typ|sms){mid}(?:met"
            r"|door|op){near}[\"']?(?:ja\b|yes\b|ok\b|akkoord\b|stop\b|oke\b|bevestig\b|nee\b)",
            r"[\"'](?:ja|yes|ok|akkoord|bevestigd)[\"']|(?:ja|akkoord) (?:te )?(?:antwoorden|mailen|reageren"
            r"|antwoord|door te geven|te geven)|(?:geef|laat|mail){near}(?:akkoord|of (?:wij|we|dit|het|u"
            r"|je){mid}(?:mogen|mag|akkoord|klopt|doorgaat|annuler\w*|verlengen|boeken|reserveren|bestellen"
            r"|definitief))",
            r"(?:bevestig\w*|bevestiging){mid}(?:afspraak|boeking|reservering|bestelling|annulering|opzegging|komst"
            r"|deelname|aanwezigheid|order|offerte|verlenging) & (?:antwoord\w*|reageer|reageren|graag|gelieve"
            r"|kunt u|kan u|wilt u|door te|per mail|dit bericht|deze mail|mail) ! {have}",
            r"(?:gaat|gaan|bent|ben) (?:u|je) (?:hiermee |hier mee |ermee )?(?:akkoord|accoord)|(?:wilt|wil) (?:u"
            r"|je){mid}(?:verlengen|annuleren|boeken|doorgaan|bestellen|reserveren|opzeggen|behouden|overstappen"
            r"|dat (?:wij|we)){mid}\?",
            r"(?:antwoord|reageer|stuur|mail|typ|app|sms) (?:simpelweg |gewoon |kort |even |dan "
            r"|ons )*[\x22']?(?:ja|ok|oke|akkoord|yes)\b",
            r"(?:zal|zullen|mag|mogen) (?:ik|wij|we)\b[^?]{0,90}(?:afschrijven|boeken|reserveren|bestellen"
            r"|vastleggen|annuleren|opzeggen|inplannen|incasseren|bevestigen|doorvoeren|innen|verlengen|verzenden"
            r"|opsturen|leveren)\b[^?]{0,30}\?",
            r"(?:wilt|wil|wenst) (?:u|je)\b[^?]{0,60}(?:boeken|bestellen|reserveren|annuleren|verlengen|vastleggen"
            r"|afspraak[^?]{0,30}bevestigen)\b[^?]{0,30}\? ! verwijder\w* ! vernietig\w* ! gewist",
        ),
        "event": (
            r"(?:uw|je|jouw|de|een|bijgaand|hierbij|bijgevoegd|onze|nieuwe|deze) (?:[\w-]+ ){0,2}(?:\w*factuur"
            r"|\w*facturen|\w*rekening|\w*afrekening|\w*nota|orderbevestiging|bestelbevestiging|bestelling"
            r"|verzendbevestiging|betalingsherinnering|aanmaning|herinneringsfactuur|polis\w*|polisblad|contract"
            r"|huurovereenkomst|loonstrook|loonbrief|salarisstrook|jaaropgave|offerte|boeking\w*|reservering\w*"
            r"|reisbescheiden|ticket\w* voor|e-?ticket\w*|toegangsbewij\w+|boarding\w*|uitslag\w*"
            r"|onderzoeksresulta\w+|labo?resultat\w+|verwijzing|recept\b|behandelplan|leveringsbevestiging|pakbon"
            r"|rooster|rapport\w*|rekeningoverzicht|energieoverzicht|verbruiksoverzicht|maandoverzicht"
            r"|verzekeringsbewijs|groene kaart|abonnement|lidmaatschap|cv\b|jaarafrekening|eindafrekening"
            r"|termijnbedrag|voorschotfactuur|creditnota|betalingsbewijs|schadedossier"
            r"|inschrijving) .. (?:staat klaar|staan klaar|klaar|bijlage|bijgevoegd|vindt u|vind je|ontvangt"
            r"|ontvangen|bedrag\w*|eur\b|€|betal\w*|verv\w+|verzonden|onderweg|geleverd|beschikbaar|in de bijlage"
            r"|toe\b|bevestigd|downloaden|verlengd|per \d|van \d|gaat in|in te zien|aan\b|binnen|bekijken"
            r"|ondertekenen|nog niet|open\b|\d{4,}|voldaan|is definitief|begint|start|verlopen) ! {addr}"
            r" ! melding ! ontvangen hebt ! verkeerde? ! u meldt ! doorgestuurd ! fout\w*",
            r"(?:bijlage|bijgevoegd|hierbij|bijgaand|bijgesloten|aangehecht|hieronder){mid}(?:\w*factuur"
            r"|\w*facturen|\w*rekening|\w*afrekening|\w*nota|\w*bevestiging|polis\w*|verzekering\w*|\w*contract"
            r"|\w*overeenkomst|loonstrook|loonbrief|jaaropgave|offerte|reisbescheiden|\w*ticket\w*|toegangsbewij\w+"
            r"|uitslag\w*|resultaten|recept\b|behandelplan|rooster|rapport\w*|\w*overzicht|notulen|agenda|aanslag"
            r"|attest|bestelling|boeking|planning|verslag|groepsindeling|lesrooster|cijferlijst)\b ! {addr}"
            r" ! verklaring ! ontvangst\w* ! melding ! vernietig\w* ! te verwijderen",
            r"(?:herinner\w*|herinnering|denk\w* aan|vergeet niet|uw|je|een|volgende|nieuwe){mid}(?:afspraak"
            r"|controle\w*|consult|onderzoek|behandeling|bezichtiging|les\b|intake|keuring|apk|onderhoudsbeurt"
            r"|rijles|examen|oudergesprek|bezoek van|vaccinatie|operatie|proefrit|monteur|tandarts\w*|training"
            r"|vlucht|verblijf|check-?in){mid}(?:op|om|bij|met|staat|is|gepland|ingepland|van|morgen|in (?:ons|de"
            r"|het)){near}(?:\d|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|overmorgen)"
            r" ! in onderzoek ! melding",
            r"(?:pakket\w*|pakje|zending|bestelling|levering|brief|postpakket|maaltijdbox|meubel\w*|order"
            r"|artikel\w*){mid}(?:onderweg|bezorgd|geleverd|afgeleverd|bezorgen|leveren|aangekomen|klaar (?:om"
            r"|voor)|afhalen|afgehaald|ophalen|verzonden|verstuurd|track|op te halen|afgeven|ingepakt|overhandigd"
            r"|gesorteerd|ligt klaar|komt (?:vandaag|morgen|op)) ! {addr} ! melding",
            r"(?:bedrag|termijn|incasso|premie|contributie|saldo|huur|voorschot|betaling|storting|afschrijving"
            r"|maandbedrag|rekening|terugbetaling|tegoed){mid}(?:afgeschreven|geincasseerd|openstaa\w*|open\b"
            r"|betal\w*|voldoen|overmaken|te voldoen|verschuldigd|bedraagt|bedragen|vervalt|vervaldag|vervallen"
            r"|ontvangen|mislukt|gestorneerd|overschrijven|bijgeschreven|automatisch|domiciliering) & (?:uw|u|je|€"
            r"|eur\w*|\d) ! {addr}",
            r"(?:openstaand\w*|onbetaald\w*|achterstallig\w*){near}(?:bedrag|factu\w+|saldo|post\w*|rekening\w*"
            r"|huur)|vervaldatum|(?:uw|je) (?:auto|fiets|toestel|apparaat|wagen|voertuig|laptop|telefoon|bril"
            r"|gehoorapparaat|reparatie|herstelling|sleutel\w*|recept|medicatie|medicijnen){mid}(?:klaar|gereed"
            r"|hersteld|gerepareerd|opgehaald|op te halen|afhalen|opgehaald worden|is binnen)|(?:tafel|kamer|hotel"
            r"|vlucht|verblijf|huisje|camping\w*){mid}(?:gereserveerd|geboekt|bevestigd|inchecken|check-?in"
            r"|aankomst) ! {addr}",
            r"(?:er staat een (?:nieuw )?(?:bericht|document|factuur|uitslag){mid}(?:klaar|voor u)|(?:nieuw"
            r"|een) (?:bericht|document){mid}(?:klaar|in uw|in mijn|beschikbaar|in je)|meterstand\w*{mid}(?:door"
            r"|opgeven|invullen|opnemen)|storing\w*{near}in uw (?:buurt|straat|regio)|uw (?:zoon|dochter"
            r"|kind){mid}(?:school|klas|opvang|afwezig|rapport|toets|gesprek|ingeschreven)|ouderavond|oudercontact"
            r"|wij (?:nodigen|nodig\w*) u uit|uitnodiging voor|u bent ingeschreven|(?:uw|je) (?:sollicitatie"
            r"|kandidatuur|deelname|inschrijving){mid}(?:ontvangen|bevestigd|goedgekeurd|afgewezen|gesprek)"
            r"|deze week in de aanbieding|kortingscode|sale\b|uw (?:boek|gereserveerde \w+){near}(?:ligt klaar"
            r"|klaar|inleveren|terug te brengen))",
            r"(?:wij|we|ik) nodig\w* (?:u|je) .. (?:uit|gesprek|bijeenkomst|afspraak)|nodig\w*{near}(?:u"
            r"|je){near}uit (?:voor|om)|(?:monteur|technicus|installateur|bezorger|koerier|chauffeur|schoonmaker"
            r"|verpleegkundige|thuiszorg){mid}(?:komt|langs|aan huis|vervang\w*|tussen|op \d|bij u)|komt (?:onze|de"
            r"|een) (?:monteur|technicus|installateur|bezorger|koerier|chauffeur)",
            r"(?:uw|je|jouw) (?:reis|vlucht|rit|treinreis|hotel|huurauto|verblijf|cursus|training|workshop"
            r"|abonnement|kaartje\w*){mid}(?:is|zijn|staat|bevestigd|geboekt|gewijzigd|geannuleerd|begint|vertrekt"
            r"|start)|(?:vertrek|aankomst|inchecken|instappen|boarding|gate){near}\d",
            r"(?:dient|moet|hoeft|gelieve|wilt|kunt) (?:u|je)?\s?.{0,30}(?:bij te betalen|te betalen|over te maken"
            r"|te voldoen|bijbetalen|overmaken|overschrijven|te storten) ! terugbet\w+ ! {addr}",
            r"(?:u|je) (?:krijgt|ontvangt){near}(?:€|eur\w*|euro){near}(?:terug|korting|retour)|(?:recept"
            r"|medicijn\w*|medicatie|bestelling|pakket|auto|fiets|boek\w*|bril){mid}(?:worden opgehaald|opgehaald"
            r"|afgehaald|klaar|op te halen|af te halen|ophalen|afhalen) ! {addr}",
            r"(?:\w*vergadering|bijeenkomst|ouderavond|infoavond|les\b|uitstap|excursie|schoolreis|repetitie"
            r"|wedstrijd|zitting|receptie|feest|kamp|workshop|lezing|concert|voorstelling){mid}(?:vindt plaats"
            r"|vinden plaats|gaat door|begint|start|is op|op \d|op (?:maandag|dinsdag|woensdag|donderdag|vrijdag"
            r"|zaterdag|zondag))",
            r"(?:bedankt|dank\w*){near}voor{near}(?:uw|je|het|de) (?:\w+ )?(?:bestelling|aankoop|reservering"
            r"|reservatie|boeking|order|donatie|gift|betaling|inschrijving|aanmelding|deelname|storting)"
            r"|te betalen\s?:\s?.{0,10}\d|(?:koerier|bezorger|chauffeur){near}(?:levert|bezorgt|komt|brengt)"
            r"|(?:contract|verzekering|abonnement|polis|lidmaatschap|rijbewijs|identiteitskaart){near}(?:vervalt"
            r"|verloopt|loopt af|wordt{near}verlengd)",
            r"\w*(?:contract|verzekering|abonnement|polis|lidmaatschap){near}(?:vervalt|verloopt|loopt af|verlengd"
            r"|hernieuwd)|vervaldagbericht|premiebericht|(?:herhaling|vaccin\w*|controle|keuring|onderhoud"
            r"|screening){mid}(?:voorzien|gepland|ingepland|deze maand|aan de beurt|tijd voor)"
            r"|maak{near}(?:online )?(?:een )?afspraak ! {addr}",
            r"\w*(?:huurovereenkomst|huurcontract|lease\w*|overeenkomst){near}(?:loopt|eindigt|vervalt|verloopt"
            r"|wordt){near}(?:af|op|verlengd|beeindigd)\b ! {addr}",
            r"(?:prijs|offerte|tarief|kostenraming){mid}(?:€|eur\w*|euro)\b",
            r"(?:afspraak|reservering|levering|bezorging|les|behandeling|rit|vlucht|boeking){near}(?:is|werd"
            r"|wordt){near}(?:verzet|gewijzigd|verplaatst|verschoven|geannuleerd|verwijderd|afgezegd"
            r"|uitgesteld|vervroegd) ! {addr}",
            r"nieuwe (?:afspraak|datum|tijd|tijdstip|bezorgdatum|leverdatum)\W{1,3}(?:\w+\W+){0,3}?\d",
        ),
        "auto_ack": (
            r"(?:ontvangstbevestiging|bevestiging van ontvangst|ontvangstmelding|leesbevestiging)|(?:bevestig\w*"
            r"|hierbij){near}(?:de )?ontvangst|(?:uw|je|jouw|het|dit|deze|een|wij|we){mid}(?:bericht|e-?mail|mail"
            r"|vraag|verzoek|aanvraag|melding|klacht|brief|mailtje|reactie|schrijven|contactaanvraag"
            r"|correspondentie){mid}(?:ontvangen|binnengekomen|aangekomen|in goede orde|geregistreerd|binnen\b"
            r"|goed ontvangen|bij ons binnen|onder (?:nummer|referentie|kenmerk)|aangemaakt|vastgelegd) ! {wiped}"
            r" ! doorgestuurd ! niet ontvangen ! hebt ontvangen ! heeft ontvangen ! u{near}ontvangt ! (?:door"
            r"|aan) u ontvangen ! geen (?:reactie|antwoord) ! {cust} ! bestelling ! (?:welk|wanneer|waar|wie|stuur"
            r"|sturen|kunt|kan u|zou)\b ! ten onrechte",
            r"(?:hebben|heb|heeft){mid}(?:bericht|e-?mail|mail|vraag|verzoek|aanvraag|melding|klacht|brief"
            r"|schrijven){near}(?:ontvangen|binnengekregen|geregistreerd|gekregen)|(?:bericht|e-?mail|mail|vraag"
            r"|verzoek|melding|klacht){near}(?:goed|in goede orde){near}(?:ontvangen|aangekomen) ! geen (?:reactie"
            r"|antwoord) ! u{near}ontvangen heeft ! {wiped} ! doorgestuurd ! (?:welk|wanneer|wie)\b ! {cust}",
            r"(?:uw|je|jouw|het|dit|met|onder) (?:\w+ )?(?:ticket|kenmerk|referentie|referentienummer|zaaknummer"
            r"|dossiernummer|meldingsnummer|ticketnummer|casenummer|klachtnummer|aanvraagnummer|incidentnummer"
            r"|volgnummer|registratienummer|case|nummer|id) (?:is|luidt|:|van uw|voor uw|voor deze|van deze"
            r"|\W?#?\w*\d)|(?:ticket|case|zaak|dossier|melding|aanvraag|incident|verzoek){mid}(?:aangemaakt|geopend"
            r"|geregistreerd|toegewezen aan|toegekend|is nu bekend) ! samengevoegd ! gesloten ! afgesloten"
            r" ! opgelost ! bestel\w* ! factuur ! afgehandeld ! heropen\w* ! polis ! {cust} ! datalek\w*"
            r" ! klantnummer ! (?:welk|wat|graag|kunt|kan u|gelieve|stuur|doorgeven)\b",
            r"(?:streven|trachten|proberen|doen ons best|stellen alles|verwachten|beantwoorden|behandelen|reageren"
            r"|nemen|antwoorden|krijgt|ontvangt|ontvang|zullen|hoort|doen ons uiterste){mid}(?:binnen|zo spoedig"
            r"|zo snel|zo vlug|spoedig|snel|zsm|z\.s\.m|uiterlijk|doorgaans|gemiddeld|meestal){mid}(?:werkdag\w*"
            r"|dagen|uur|uren|week|weken|mogelijk\w*|antwoord\w*|reactie|beantwoord\w*|behandel\w*|contact"
            r"|te reageren|te beantwoorden|antwoord) ! {wiped} ! {officer} ! {removing} ! levering ! bestelling"
            r" ! collega ! terugkom ! ik\b ! bellen ! geldig",
            r"(?:bedankt|dank\w*|hartelijk dank){near}voor{near}(?:uw|je|jouw|het) (?:bericht|e-?mail|mail|vraag"
            r"|contact\w*|aanvraag|melding|reactie|mailtje|verzoek|schrijven|contacteren"
            r"|contact opnemen)\b{near}(?:aan|met|dat|\.|!|,|$) & (?:ons|onze|met|klantenservice|klantendienst"
            r"|support|servicedesk|helpdesk|contact) ! {have} ! {gone} ! doorgestuurd ! {officer} ! ik\b ! {addr}",
            r"(?:verwijder|wijzig|laat|vermeld|gebruik|behoud){mid}(?:onderwerp\w*|kenmerk|ticketnummer|referentie"
            r"|nummer){mid}(?:niet|staan|bij (?:verdere|volgende|elke)|in (?:verdere|alle|uw|het))"
            r"|(?:in behandeling (?:genomen|nemen)|(?:nemen|neemt){mid}in behandeling|in onze wachtrij|drukte"
            r"|grote hoeveelheid|hoge werkdruk|extra druk|aanvullen{mid}(?:beantwoorden|antwoord\w*)|wachtrij)"
            r" ! niet in behandeling ! {officer} ! kunnen{near}niet ! pas in behandeling",
            r"(?:bericht|e-?mail|mail|vraag|verzoek|mededeling|melding|klacht|schrijven|brief|aanvraag"
            r"|reactie){near}(?:heeft|hebben|is|zijn){near}(?:ons (?:goed )?bereikt|bij ons (?:aangekomen|binnen)"
            r"|goed aangekomen|in goede orde)|(?:ticket|case|dossier|aanvraag){near}(?:is|werd){near}(?:geopend"
            r"|aangemaakt|geregistreerd|gestart) ! {cust} ! datalek\w*",
            r"(?:krijgen|ontvangen|verwerken|hebben){near}(?:dagelijks|momenteel|veel|heel veel|erg veel|tijdelijk"
            r"|grote){near}(?:berichten|mails?|e-?mails?|vragen|aanvragen|verzoeken|reacties|drukte)|(?:antwoord"
            r"|reactie|beantwoording|reactietijd|afhandeling|behandeling){mid}(?:op zich{near}wachten|langer duren"
            r"|iets langer|vertraging|kan (?:even|wat|tot)|duurt (?:gemiddeld|momenteel|maximaal)"
            r"|neemt{near}in beslag)",
            r"(?:wordt|worden|zal|zullen){near}(?:zo spoedig|zo snel|zo vlug|spoedig|in volgorde|binnen|zsm"
            r"|uiterlijk){mid}(?:behandeld|beantwoord|verwerkt|opgepakt|bekeken|gelezen|bezorgd|doorgegeven"
            r"|antwoord\w*|behandelen|beantwoorden|contact) ! {addr} ! {officer} ! {gone}",
            r"(?:bedankt|dank\w*){near}(?:om|voor het){near}(?:contacteren|contact (?:op te nemen|opnemen)"
            r"|schrijven|mailen)|(?:toegekomen|ingeschreven|ingeboekt|geregistreerd|binnengekomen){near}(?:onder"
            r"|met){near}(?:nr|nummer|kenmerk|referentie)|(?:wordt|worden) (?:binnen de"
            r"|conform de){near}termijn.{0,20}behandeld",
        ),
        "by_machine": (
            r"(?:automatisch\w*|geautomatiseerd\w*|automatic){near}(?:gegenereerd\w*|bericht\w*|antwoord\w*"
            r"|e-?mail\w*|mail\w*|reactie\w*|verzonden|verstuurd|aangemaakt|ontvangstbevestiging|bevestiging"
            r"|opgemaakt|melding|opgesteld|reply|notificatie) ! incasso",
            r"systeembericht|autoreply|auto-?reply|autoresponder|no-?reply|ontvangstbevestiging|(?:reageer|antwoord"
            r"|beantwoord){near}niet{near}(?:op|deze|dit)|(?:niet|geen){mid}(?:op (?:dit|deze) (?:bericht|e-?mail"
            r"|mail) (?:te )?(?:antwoord\w*|reageren|reageer)|antwoorden op (?:dit|deze) (?:bericht|mail|e-?mail)"
            r"|te reageren op (?:dit|deze))|(?:typ|schrijf|antwoord){near}boven (?:deze|de) (?:lijn|regel)",
        ),
        "out_of_office": (
            r"(?:ik|wij|we|(?:de |onze )?praktijk|kantoor|kantoren|onze|mijn|ons|collega"
            r"|^\W*\w+(?: \w+)?)\b{mid}(?:ben|zijn|is|was|blijft){mid}(?:afwezig|niet aanwezig|niet op kantoor"
            r"|niet bereikbaar|buiten kantoor|uit kantoor|met (?:\w+ )?verlof|op vakantie|met vakantie|vrij\b"
            r"|op reis|op congres|ziek\w*|onbereikbaar|niet in de gelegenheid|gesloten|dicht\b|niet werkzaam"
            r"|op zakenreis|niet beschikbaar|in het buitenland|op training|op cursus|op studiedag) ! (?:ticket"
            r"|melding|zaak|verzoek|klacht|dossier|aanvraag|postvak|mailbox|adres|vraag|case|call|conversatie|chat"
            r"|onderzoek\w*){near}gesloten ! {addr}{near}niet bereikbaar ! feestdag\w*",
            r"(?:afwezig\w*|out of office|out-of-office|zwangerschapsverlof|ouderschapsverlof|bevallingsverlof"
            r"|moederschapsrust|jaarlijks verlof|vakantieperiode|zomersluiting|kerstsluiting|bouwverlof"
            r"|sluitingsperiode|zomervakantie|kerstvakantie|collectieve sluiting|bedrijfsvakantie|vakantiesluiting"
            r"|zomerverlof|kerstverlof|vaderschapsverlof|ziekteverlof|sabbatical|tijdskrediet|jaarlijkse vakantie"
            r"|met verlof|op verlof|met vakantie|op vakantie|verlofdag\w*) ! (?:uw|je) vakantie ! boek\w* ! les\b"
            r" ! uw kind",
            r"(?:terug|weer|opnieuw|terug op kantoor|bereikbaar|aanwezig|back){mid}(?:vanaf|op|per|na|tot"
            r"|sinds){near}(?:\d|maandag|dinsdag|woensdag|donderdag|vrijdag|januari|februari|maart|april|mei|juni"
            r"|juli|augustus|september|oktober|november|december) & (?:ik|kantoor|bereikbaar|aanwezig|praktijk"
            r"|terug|mail|weer|geopend|open) ! (?:kom|komen){mid}terug ! bezorg\w* ! leverbaar"
            r" ! bereikbaar (?:op|van|tijdens) (?:alle )?(?:werkdagen|kantoor\w*|weekdagen|maandag t)",
            r"(?:vanaf|op|per){near}(?:\d|maandag|dinsdag|woensdag|donderdag|vrijdag){near}(?:ben ik|zijn (?:wij"
            r"|we)|is (?:de praktijk|het kantoor)|sta ik|staan (?:wij|we)|kunt u|helpen (?:wij|we)){near}(?:weer"
            r"|terug|bereikbaar|aanwezig|afwezig|geopend|open|beschikbaar|klaar|niet)",
            r"(?:niet meer|niet langer|geen{near}meer){mid}(?:werkzaam|in dienst|werkt|werken|werk|actief (?:bij"
            r"|binnen)|bij (?:ons|dit bedrijf)|verbonden aan|medewerk\w+|tewerkgesteld)|(?:uit dienst"
            r"|heeft (?:ons bedrijf|de organisatie|onze organisatie|het bedrijf) verlaten|met pensioen"
            r"|andere (?:baan|functie|uitdaging|werkgever)) ! {addr}{near}(?:verwijderd|gekoppeld)",
            r"(?:tijdens (?:mijn|onze|deze|de) (?:afwezigheid|verlof|vakantie|sluiting\w*)|in mijn afwezigheid"
            r"|lees (?:je|uw|mijn|de) (?:bericht|mail|e-?mail)\w*{mid}(?:zodra|niet|als|wanneer|terug|later)"
            r"|(?:mails?|e-?mails?|berichten){near}(?:niet (?:gelezen en )?(?:automatisch )?doorgestuurd"
            r"|beperkt (?:gelezen|lezen))|beperkt(?:e)?{near}(?:bereikbaar|toegang tot)|(?:werk|werkdagen"
            r"|werkzaam){near}(?:maandag|dinsdag|woensdag|donderdag|vrijdag)|(?:mijn|onze) (?:vervang\w+|waarneme?r"
            r"|waarneming|achterwacht)|waargenomen door|vervangt mij|zodra ik (?:weer |terug |er )*(?:terug|er"
            r"|aanwezig|bereikbaar|ben|op kantoor))",
            r"(?:werkt|werk|werken){near}niet (?:meer|langer) (?:in|bij|voor|op|hier){near}(?:dit|ons|onze|het|de"
            r"|bedrijf|hier)?|(?:gesloten|dicht) (?:wegens (?:vakantie|verlof|ziekte|feest\w*|sluiting|inventaris"
            r"|verbouwing|omstandigheden)|van \d|tot \d|tot en met|op (?:maandag|dinsdag|woensdag|donderdag"
            r"|vrijdag)|tijdens)|(?:openen|open|heropenen){near}(?:opnieuw|weer|terug){near}op",
            r"(?:ben|is|zijn|blijf) (?:ik |wij |we )?(?:weg|er niet|op pad|even weg|niet thuis|vissen|op stap"
            r"|op trektocht) (?:tot|van|vanaf|t/m|op|deze)|terug op (?:de \d|maandag|dinsdag|woensdag|donderdag"
            r"|vrijdag|\d)|lees (?:ik )?(?:dan |nu )?geen (?:mail|e-?mail|berichten)",
            r"(?:zit|ben|sta|zijn|zitten){near}(?:\d|maandag|dinsdag|woensdag|donderdag|vrijdag"
            r"|week){mid}(?:weer|opnieuw|terug){near}(?:achter|op|aan|in) (?:mijn|het|de|onze) (?:laptop"
            r"|bureau|plek|computer|werk|kantoor|werkplek|scherm|stoel)",
            r"(?:geniet\w*|neem|pak){near}(?:vrije dag\w*|vakantie|verlof|rust|paar dagen vrij)|(?:ben"
            r"|zijn){near}er (?:even |een weekje |een paar dagen )?tussenuit|even geen (?:laptop|mail"
            r"|computer)",
        ),
        "mailbox_unmonitored": (
            r"(?:wordt|worden|is|zijn|word){mid}(?:niet|niet meer|nooit|niet langer|onbemand|onbeheerd"
            r"|door niemand){mid}(?:gelezen|bekeken|gemonitord|gemonitored|beheerd|beantwoord|bemand|uitgelezen"
            r"|opgevolgd|gecontroleerd|in gebruik|actief|behandeld|geraadpleegd|verwerkt|bewaakt|geopend"
            r"|onderhouden) & (?:mailbox|postvak|postbus|inbox|{addr}|adres|berichten|mails?|e-?mails?|antwoorden"
            r"|reacties|account|bericht) ! (?:uw|je) {addr} ! in onze systemen ! door {cust} ! verzoek",
            r"(?:mailbox|postvak|inbox|{addr}|e-?mailbox){mid}(?:niet (?:meer )?(?:in gebruik|actief|gelezen"
            r"|beheerd|gemonitord|bemand|bereikbaar|gebruikt)|buiten gebruik|opgeheven|gesloten|onbemand|onbeheerd"
            r"|uitsluitend (?:voor|bedoeld)|alleen (?:voor|bedoeld)|enkel (?:voor|bedoeld)|bestaat niet (?:meer"
            r"|langer)|vervallen|niet langer|geen (?:antwoord\w*|inkomende|berichten|mail\w*)|no-?reply"
            r"|afgesloten) ! (?:uw|je|haar|zijn) {addr} ! in ons systeem ! gekoppeld ! {cust} ! geregistreerd"
            r" ! (?:ticket|case)\b",
            r"(?:niemand|geen mens|geen medewerk\w+){mid}(?:leest|lezen|bekijkt|ziet|opent|beheert)|(?:kunt|kan|kun"
            r"|kunnen|is het){near}(?:niet|geen){mid}(?:antwoord\w*|reageren|reply\w*|beantwoord\w*"
            r"|mailen naar dit)\b{mid}(?:dit|deze|hierop|adres|bericht|mail)?|(?:dit|deze|hierop|op dit"
            r"|op deze){mid}(?:kunt|kan|kun){near}niet{near}(?:antwoord\w*|reageren|reply\w*|beantwoord\w*)"
            r" ! verzoek ! vraag ! inhoudelijk",
            r"(?:reageer|antwoord|beantwoord|reageren|antwoorden|stuur (?=geen (?:mail|bericht"
            r"|e-?mail)))\w*{near}(?:niet|geen){near}(?:op|deze|dit|naar|antwoord|berichten){near}(?:bericht"
            r"|e-?mail|mail|adres|{addr})?|no-?reply|niet te (?:beantwoorden|antwoorden|reageren) ! (?:kunnen"
            r"|kan) (?:wij|we|ik) ! bijlage ! gevoelige",
            r"(?:alleen|enkel|uitsluitend|slechts){near}(?:voor het (?:verzenden|versturen)|om te (?:verzenden"
            r"|versturen)|uitgaande|verzend\w*|voor (?:uitgaand|automatische)\w*) & (?:adres\w*|mailbox|postvak"
            r"|{addr}|mail|berichten|e-?mail)|(?:antwoorden|reacties|berichten|mails?|mail){mid}(?:komen|komt"
            r"|worden|gaan){near}(?:niet aan|nergens aan|niet bij ons|automatisch (?:verwijderd|gewist)|ongelezen"
            r"|in het niets|verloren|niet terecht)|bereikt ons niet",
            r"(?:antwoord\w*|reacties?|berichten|mails?) (?:\w+ ){0,4}?(?:adres|mailbox|postvak|bericht"
            r"|mail)\b{near}(?:komt|komen|worden|gaan|belanden){near}(?:nergens|niet|bij niemand) (?:aan"
            r"|terecht|gelezen|bekeken|bezorgd)",
        ),
        "ticket_closed": (
            r"{ticket}\b .. (?:gesloten|afgesloten|afgehandeld|opgelost|afgerond|beeindigd|afgewikkeld|gearchiveerd"
            r"|voltooid|closed|solved|dicht\b) ! {have}{near}niet ! nog niet ! {wiped}"
            r" ! {officer}{mid}(?:doorgestuurd|overgedragen) ! account",
            r"(?:sluiten|sluit|afsluiten|sloten|sloot|beschouwen|beschouw|beeindigen|handelen|archiveren"
            r"|rond){mid}(?:{ticket}|hiermee|dit|de zaak|gesprek|deze)\b.{0,60}(?:af\b|als (?:afgehandeld|opgelost"
            r"|gesloten|afgerond|afgedaan)|gesloten|afgehandeld|opgelost|hiermee|dan ook|automatisch|nu|bij deze|\."
            r"|!|,|$) ! niet uit ! {addr} ! kantoor ! wij sluiten ons ! verlof",
            r"status\b{mid}(?:opgelost|gesloten|afgesloten|afgehandeld|voltooid|afgerond|solved|closed|resolved)"
            r"|(?:gemarkeerd|gezet|geregistreerd|aangemerkt|bestempeld) (?:als|op){near}(?:opgelost|gesloten"
            r"|afgehandeld|afgerond|afgesloten)|(?:automatisch|hiermee|hierbij|daarmee|bij deze){near}(?:gesloten"
            r"|afgesloten|afgehandeld|afgerond|afgedaan|opgelost)",
            r"(?:geen|niet){near}(?:reactie|antwoord|bericht|gehoord|vernomen|respons"
            r"|terugkoppeling){mid}(?:ontvangen|gekregen|meer|mochten|van u|gehad|vernemen)? & (?:gesloten|sluit\w*"
            r"|afgesloten|automatisch|dagen|uit van|opgelost|afgehandeld|gaan ervan|gaan wij ervan|gaan we ervan)"
            r" ! {addr} ! bellen",
            r"(?:is|was|zijn) (?:voor ons |hiermee |daarmee |wat ons betreft |voor mij |dus |nu )+(?:afgehandeld"
            r"|afgedaan|afgerond|klaar|opgelost|gesloten|ten einde)|(?:heropen\w*|opnieuw (?:geopend|open\w*)"
            r"|te heropenen) ! {addr}",
            r"(?:oplossing|antwoord){near}(?:aangedragen|gegeven|geboden|toegevoegd){mid}(?:gesloten|opgelost"
            r"|afgehandeld)|(?:verder|meer) (?:geen )?actie{near}(?:nodig|vereist|ondernomen){mid}(?:gesloten"
            r"|afgesloten)",
            r"(?:archivering|afsluiting|sluiting) van{near}{ticket}|sluit\w*{near}(?:onderwerp|topic|draad|kwestie"
            r"|dossier|case|zaak|hiermee){near}(?:af|$|[.!])|van onze (?:kant|zijde){near}(?:alles|afgerond"
            r"|afgesloten|afgehandeld)|status{near}(?:beeindigd|afgewerkt|gereed|klaar)|(?:doen|zetten"
            r"|maken){near}{ticket}{near}(?:dicht|toe)\b",
        ),
        "ticket_merged": (
            r"(?:samengevoegd|samengebracht|samengevoeg\w*|gebundeld|gecombineerd|samengenomen|gemerged|gemergd"
            r"|merged|geconsolideerd|gevoegd bij|toegevoegd aan|gekoppeld aan|ondergebracht (?:in|onder|bij)"
            r"|opgenomen in|verder behandeld (?:onder|in)|samen behandeld|geclusterd|bijgevoegd bij|aangehecht"
            r"|bijgeschreven) & (?:ticket\w*|melding\w*|case|zaak|zaken|verzoek\w*|aanvra\w+|dossier\w*|incident\w*"
            r"|call\w*|gesprek\w*|conversatie\w*|klacht\w*|vragen|berichten|#|\d{4,}) ! register\w* ! {addr}"
            r" ! account ! bestelling\w* ! klantdossier ! logboek ! kennisbank",
            r"(?:dubbel\w*|duplica\w+|duplicaat|dubbele melding){mid}(?:ticket\w*|melding\w*|case|verzoek\w*"
            r"|{number}|aanvra\w+|van|#|\d) & (?:samen\w*|gesloten|gekoppeld|verder|onder|van|bestaand\w*|in\b)"
            r" ! bestelling\w* ! betaling\w* ! betaald ! {addr}",
            r"(?:volg|volgt|verloopt|behandel\w*|communiceer|gaat|gaan|loopt|zet\w*){mid}(?:verder|voortaan"
            r"|verdere){near}(?:onder|via|in|binnen|op){near}(?:ticket\w*|nummer|zaak|dossier|kenmerk|melding|case"
            r"|{number}|#)",
            r"(?:voeg|voegen|bundel|bundelen|koppel|koppelen|combineer|combineren|voegden|samenvoegen"
            r"|samen te voegen){mid}(?:samen|toe aan|bij elkaar|onder|met|aan|in)\b & (?:ticket\w*|case|zaak"
            r"|melding\w*|berichten|aanvra\w+|verzoek\w*|vragen|dossier\w*|gesprek\w*|\d{4,}) ! bestelling\w*"
            r" ! {addr} ! account",
        ),
        "survey": (
            r"(?:enquete\w*|vragenlijst\w*|tevredenheidsonderzoek|klanttevredenheid\w*|klantonderzoek|survey\w*"
            r"|feedbackformulier|onderzoekje|klantbeoordeling|nps\b|trustpilot|kiyoh|google[- ]?review"
            r"|tevredenheidsenquete|bevraging|tevredenheidsmeting)|(?:hoe|in welke mate|wat vond|wat vindt"
            r"|wat vond je|was u|bent u|ben je|was je){mid}(?:tevreden|deden we|deed{near}het|beoordeelt|beoordeel"
            r"|ervaren|ervaring|geholpen|waardeert|bevallen|hebben (?:wij|we) het gedaan) ! account ! wachtwoord",
            r"(?:beoordeel\w*|beoordelen|beoordeling|waardeer|review\w*|recensie\w*|cijfer\b|sterren"
            r"|rating){mid}(?:ons|onze|uw|je|contact|service|dienstverlening|ervaring|gesprek|geven|achter\w*"
            r"|schrijven|medewerker|van 1|1 tot|van \d|hulp)|(?:geef|laat|deel|horen|vertel|benieuwd|waarderen"
            r"|stellen){mid}(?:feedback|beoordeling|mening|ervaring\w*|review|cijfer|waardering"
            r"|wat u (?:ervan )?v\w+|wat je v\w+|of (?:u|je){near}tevreden)|(?:uw|jouw|je) (?:mening|feedback"
            r"|oordeel|waardering|ervaring|beoordeling){mid}(?:telt|belangrijk|helpt|horen|waardevol|stellen|delen"
            r"|weten)|(?:aanbevelen|aanbeveelt|aanraden){mid}(?:vrienden|familie|collega\w*|anderen|kennissen"
            r"|schaal)|hoe waarschijnlijk|op een schaal van ! risico ! datalek\w* ! {officer}",
            r"(?:aanraden|aanbevelen){near}(?:vriend\w*|familie|collega\w*|kennissen|anderen|kennis)|vertel (?:ons"
            r"|het ons){mid}(?:vind|vindt|vond|ervaring|denkt)|van (?:0|1|nul|een) (?:tot|t/m) (?:5|10|tien|vijf)"
            r"|kost (?:je|u|maar|slechts)?\s?.{0,20}(?:minuut|minuten|minuutje)",
        ),
        "challenge_response": (
            r"(?:bevestig\w*|verifieer\w*|verifieren|valideer|valideren|klik\w*|captcha|puzzel|los|vul\w*|voer\w*"
            r"|typ\w*|kopieer|selecteer|sleep|vink\w*) .. (?:afzender\w*|geen robot|een mens|menselijk\w*|captcha"
            r"|bezorgd|afgeleverd|doorgelaten|vrijge\w+|vrij te geven|goedgekeurde|geen spam|tekens|cijfers in"
            r"|letters|plaatje|afbeelding|som\b|code hieronder|uw (?:bericht|e-?mail|mail|e-?mailadres"
            r"|mailadres) (?:af te leveren|te bezorgen|te versturen)|toegelaten|whitelist\w*"
            r"|lijst van (?:toegestane|goedgekeurde)|verzending|levering van uw) ! {have} (?:wij|we|ik) ! {cust}"
            r" ! pakket ! bestelling",
            r"captcha|geen robot|bent (?:u|je) (?:een )?(?:robot|mens)|(?:bericht|e-?mail"
            r"|mail){mid}(?:in quarantaine|vastgehouden|tegengehouden|wacht op (?:goedkeuring|vrijgave|bevestiging)"
            r"|in de wacht|geparkeerd|achtergehouden|pas (?:bezorgd|afgeleverd|doorgestuurd|gelezen|zichtbaar))"
            r"|(?:antispam|anti-spam|spamfilter|spambeveiliging|boxbe|spamarrest|challenge).{0,90}(?:bevestig\w*"
            r"|klik\w*|verifi\w+|afzender|beantwoord\w*)|(?:onbekende|nieuwe|eerste keer|eenmalig\w*"
            r"|niet in){mid}(?:afzender\w*|adresboek|contacten\w*|mailt|verificatie|bevestig\w*"
            r"|controle) .. (?:bevestig\w*|klik\w*|verifi\w+|vrij\w*|eenmalig)|(?:bevestig|verifieer"
            r"|valideer)\w* (?:eerst |a\.?u\.?b\.? |hieronder |even |eenmalig )*(?:je|uw|jouw) (?:e-?mail\w*"
            r"|mail\w*|bericht|afzender\w*|verzending)\b ! {have} ! wijziging ! inschrijving ! aanmelding ! account",
            r"(?:lijst|lijstje) (?:met|van) (?:toegestane|toegelaten|goedgekeurde|bekende|vertrouwde"
            r"|veilige) (?:afzenders|contacten|verzenders)",
        ),
        "bounce": (
            r"(?:bericht|e-?mail|mail|levering|aflevering|bezorging){mid}(?:niet|kon niet|kan niet|mislukt\w*"
            r"|vertraagd){near}(?:bezorgd|afgeleverd|bezorgen|afleveren|besteld|verzonden|geleverd|aangekomen"
            r"|mislukt) ! pakket ! bestelling ! zending ! {cust} ! ontvangt u",
            r"onbestelbaar|(?:aflevering|bezorging|levering|verzending){near}(?:is )?(?:mislukt|vertraagd"
            r"|niet gelukt) & (?:bericht|e-?mail|mail|geadresseerde\w*|server|ontvanger\w*)|(?:mailbox|postvak"
            r"|inbox){near}(?:vol\b|bestaat niet|niet gevonden|onbekend)|delivery (?:status|failed|failure)"
            r"|undeliver\w+|mailer-daemon",
        ),
        "legal_threat": (
            r"(?:sommeren|sommeer|sommatie|gesommeerd|ingebrekestelling|in gebreke (?:stell\w*|gesteld)"
            r"|stellen{near}in gebreke|dagvaard\w*|kort geding|dwangsom\w*|aanmaning om te staken|stakingsbevel"
            r"|bewarend beslag|beslaglegging|conservatoir|onthouding\w*|boetebeding|contractuele boete"
            r"|onrechtmatig(?:e)? (?:daad|handelen)|burgerlijke partijstelling|strafrechtelijk\w*|strafklacht|smaad"
            r"|laster|stalking|belaging|chantage|afpersing) ! (?:factuur|openstaand\w*|betaling\w*|huurachterstand)",
            r"(?:schadevergoeding|schadeclaim|schade|kosten|advocaatkosten|gerechtskosten){mid}(?:eisen|vorderen"
            r"|verhalen|op u|claimen|in rekening|aansprakelijk\w*|gevorderd|te vergoeden|verhaald)"
            r"|(?:aansprakelijk){near}(?:stel\w*|gesteld|houd\w*|gehouden)|(?:stel\w*|houd\w*){mid}aansprakelijk"
            r" ! niet aansprakelijk ! (?:factuur|openstaand\w*)",
            r"(?:advoca\w+|raadsman|raadsvrouw\w*|raadslieden|advocatenkantoor|clien(?:t|te){mid}(?:gemachtigd"
            r"|verzocht|wendde|gevraagd)|namens (?:mijn |onze )?clien\w+|treed ik op|treden wij op|deurwaarder\w*"
            r"|rechtsbijstand\w*|juridisch adviseur van|als gemachtigde|jurist van) ! (?:factuur|openstaand\w*"
            r"|huurachterstand|betaal\w*) ! afdeling ! beoordeelt",
            r"(?:aangifte|politie|klacht bij (?:het )?(?:parket|politie|openbaar)|openbaar ministerie|parket\b"
            r"|officier van justitie|justitie|recherche){mid}(?:do\w+|gedaan|inschakel\w*|ingeschakeld|melden"
            r"|gemeld|gaan|ga\b|bel\w*|stap\w*|in te dienen|indienen|neer\w*|overgaan|over te gaan|ingediend|naar\b"
            r"|overwegen|voorbehoud\w*|$|\.)|(?:naar de politie|bij de politie|doe ik aangifte|doen wij aangifte"
            r"|politie (?:inschakelen|bellen)) ! belasting\w* ! inkomsten ! btw",
            r"(?:juridische|gerechtelijke|rechts|wettelijke)\s?(?:stappen|maatregelen|procedure\w*|actie\w*"
            r"|consequenties|gevolgen|weg\b) ! (?:technische en organisatorische) ! privacy ! (?:factuur"
            r"|openstaand\w*|huurachterstand|betaling) ! om herhaling ! {have}{near}passende ! (?:genomen|getroffen)",
            r"(?:gerechtelijk\w*|langs (?:de )?(?:gerechtelijke|juridische)) (?:weg|stappen)|rechtsmaatregel\w*"
            r"|(?:behoud\w*|voorbehoud\w*){mid}(?:verdere|nadere|passende|alle) (?:stappen|maatregelen|rechten)",
            r"(?:naar|voor|bij) (?:de |het )?(?:rechter|rechtbank|gerecht|kantonrechter|voorzieningenrechter"
            r"|ondernemingsrechtbank){mid}(?:stappen|brengen|gaan|slepen|dagen|daag|leiden|zien|aanhangig|vorder\w*"
            r"|eisen) & (?:wij|we|ik|clien\w+) ! (?:kunt|kan|dient|mag|moet) u ! u (?:kunt|kan|dient|mag|moet)",
            r"(?:laatste|ultieme) (?:waarschuwing|kans|aanmaning|sommatie) ! betal\w* ! factuur ! korting\w*"
            r" ! aanbieding",
            r"(?:alle rechten (?:en weren )?voor\b|onder voorbehoud van (?:alle )?(?:rechten|recht)"
            r"|rechten{near}voorbehouden)|(?:bewaar|bewaren|te bewaren|bewaarplicht|veilig te stellen"
            r"|niet (?:te )?(?:verwijderen|wissen|vernietigen)){mid}(?:bewijs\w*|litigation|procedure|geschil"
            r"|gerechtelijk\w*|onderzoek van)|litigation hold|legal hold|(?:bewijs\w*|logbestanden|logs|gegevens"
            r"|correspondentie){mid}(?:veilig te stellen|te bewaren|niet te (?:wissen|verwijderen|vernietigen))"
            r"|(?:strafbaar|computervredebreuk|hacking|hacken|gehackt|identiteitsfraude|oplichting|oplicht\w*"
            r"|diefstal|gestolen|fraude){mid}(?:aangifte|politie|stappen|gevolgen|u\b|bent|pleegt|strafbaar|melden"
            r"|gevolg) ! voorkom\w* ! let op ! pas op ! waarschuw\w* ! phishing",
            r"(?:(?:mijn|onze) (?:advocaat|rechtsbijstandsverzekering|raadsman|jurist|dossier){mid}(?:schakel"
            r"|inschakel\w*|geraadpleegd|over te dragen|overgedragen|contact|laat)|(?:blijf|hou"
            r"|stop){near}(?:van mijn|met mijn|uit mijn){near}(?:mail\w*|gegevens|post)|hoe (?:komt|kom) (?:u"
            r"|je) aan (?:mijn|onze)|waarom (?:leest|lees|opent|heeft|heb) (?:u|je) mijn|val (?:mij|me"
            r"|ons) niet (?:meer|langer) lastig|lastig te vallen|lastigval\w*|intimida\w+|bedreig\w*"
            r"|verzoek\w*{mid}(?:staken|te staken|onmiddellijk te stoppen))",
            r"(?:procedure|geding|geschil|rechtszaak|bewijs\w*|beslag|litig\w+) & (?:bewaren|te bewaren|bewaart"
            r"|bewaring|veilig te stellen|ongewijzigd|niet te wissen|niet te verwijderen|niet te vernietigen|intact)",
            r"(?:manen|maan|maanden){near}(?:u|je){near}(?:aan|hierbij|bij dezen?){mid}(?:staken|te stoppen"
            r"|onthouden|nalaten|verwijderen)|zo niet,?{near}(?:volgt|dagvaard\w*|rechter|advocaat|stappen)|(?:doe"
            r"|doen|dien|dienen){near}(?:ik|wij|we)?{near}(?:aangifte|klacht in|een klacht){near}(?:tegen u"
            r"|tegen je|bij|in\b|als|$|[.,!])|ongewenste (?:e-?mails?|mails?|berichten){mid}(?:staken|dagvaard\w*"
            r"|stoppen)",
            r"(?:recht voor|rechten voor){near}(?:te procederen|procedure|te dagvaarden|stappen)|(?:te procederen"
            r"|gaan procederen|procederen wij)|(?:tijd|uren|kosten){mid}(?:factureren|in rekening|doorrekenen)\b"
            r" & (?:briefwisseling|correspondentie|bericht\w*|mails|lastig\w*|verzoeken)",
        ),
        "suspicious": (
            r"(?:wachtwoord\w*|pincode|inloggegevens|beveiligingscode|verificatiecode|creditcardgegevens"
            r"|bankgegevens|kaartgegevens|digid-?gegevens|toegangscode|sms-?code|bankpas)\b{mid}(?:te bevestigen"
            r"|bevestigen|in te voeren|invoeren|door te geven|doorgeven|te verstrekken|toe te sturen|toesturen"
            r"|te mailen|mailen|te vernieuwen|op te geven|bij te werken|te valideren|te verifieren|te controleren"
            r"|in te vullen|te sturen) ! (?:nooit|geen|niet)\b ! vergeten",
            r"(?:bevestig\w*|voer\w*|vul\w*|geef|geeft|stuur\w*|verstrek\w*|controleer|valideer|verifieer\w*|update"
            r"|vernieuw\w*|invoeren|doorgeven|mailen|deel|wijzig\w*|reset\w*|herstel"
            r"|ontgrendel){mid}(?:wachtwoord\w*|password|pincode|pin-?code|inloggegevens|beveiligingscode"
            r"|verificatiecode|eenmalige code|toegangscode|sms-?code|tan-?code|cvc|cvv|creditcard\w*|bankgegevens"
            r"|kaartgegevens|rekeninggegevens|kredietkaart\w*|digid-?gegevens|bankpas\w*|itsme-?code|response\b"
            r"|inlogcode|bankkaart\w*) ! (?:nooit|geen|niet)\b ! vergeten ! (?:verzoek|aanvraag){near}wachtwoord"
            r" ! uw wachtwoord is gewijzigd",
            r"(?:\d|vier|vijf|zes|acht)[- ]?cijferige?{near}code|(?:code){mid}(?:die (?:wij|we|u|je|zojuist|zonet)"
            r"|zojuist|zonet|naar (?:uw|je|dit)|op (?:uw|je|dit)){mid}(?:gestuurd|gemaild|ontvangen|verzonden"
            r"|ontvangt|gekregen|verstuurd|toegestuurd){mid}(?:door|sturen|mailen|geef|antwoord\w*|terug\w*"
            r"|invoeren|in te voeren|delen|vermelden|noemen|bevestig\w*|vul\w*|[^?]{0,60}\?|$)|(?:geef|stuur|mail"
            r"|deel|noem|vermeld|antwoord|voer|gelieve|kunt u|kan u){mid}(?:de|die|een"
            r"|deze) (?:\w+ )?code\b{mid}(?:gestuurd|ontvangen|ontving|sms|door\b|terug|naar ons|in\b|verzonden)"
            r" ! (?:nooit|geen)\b ! kortingscode\w* ! track\w*",
            r"(?:rekeningnummer|iban|bankrekening\w*|bankgegevens|rekeninggegevens|kaartnummer|kredietkaart\w*"
            r"|creditcard\w*) .. (?:terugbet\w+|terug te (?:betalen|storten)|compensatie|vergoeding|storten"
            r"|uitbetal\w*|overmaken|te ontvangen|restitutie|tegoed|bevestig\w*|verifi\w+) & (?:geef|geven|stuur"
            r"|sturen|mail|mailen|doorgeven|door te geven|graag|kunt u|kan u|gelieve|wilt u|nodig|bezorg\w*|vul\w*"
            r"|invullen|bevestig\w*|laten weten|opgeven)",
            r"(?:terugbet\w+|terug te (?:betalen|storten)|compensatie|vergoeding|storten|uitbetal\w*|restitutie"
            r"|teruggave|tegoed) .. (?:rekeningnummer|iban|bankrekening\w*|bankgegevens|rekeninggegevens"
            r"|kaartnummer|kredietkaart\w*|creditcard\w*) & (?:geef|geven|stuur|sturen|mail|mailen|doorgeven"
            r"|door te geven|graag|kunt u|kan u|gelieve|wilt u|nodig|bezorg\w*|vul\w*|invullen|bevestig\w*"
            r"|laten weten|opgeven|klik\w*)",
            r"(?:account|mailbox|postvak|toegang|e-?mailaccount|rekening|pakket){mid}(?:geblokkeerd|opgeschort"
            r"|gedeactiveerd|verloopt|afgesloten|beperkt|opgezegd|stopgezet|vergrendeld|vastgehouden) .. (?:tenzij"
            r"|klik\w*|bevestig\w*|verifi\w+|binnen|log\w*|voorkom\w*|heractiv\w*|betaal|betaling) & (?:klik\w*"
            r"|bevestig\w*|verifi\w+|inlog\w*|log in|link|betaal|heractiv\w*) ! {have} (?:wij|we|ik)",
            r"(?:installeer|installeren|download\w*|anydesk|teamviewer|quicksupport|scherm (?:delen|overnemen)"
            r"|op afstand (?:mee\w*|toegang|overnemen|helpen))\b{mid}(?:app|software|programma|plug-?in|meekijken"
            r"|toegang|viewer|bestand|beveiligings\w*|certificaat|tool|anydesk|teamviewer|zodat|om|$) ! app store"
            r" ! factuur ! (?:uw|je) (?:tickets?|e-?tickets?|polis\w*|contract|offerte) ! opnieuw ! (?:het|dit|je"
            r"|uw) (?:spel|game|toestel|router|printer) ! geprobeerd",
            r"(?:anydesk|teamviewer|quicksupport)|(?:app|software|programma|plug-?in|certificaat|tool|extensie"
            r"|viewer){near}(?:te installeren|installeren|te downloaden) & (?:dient|moet|gelieve|kunt|verzoek\w*"
            r"|vragen|nodig|installeer) ! opnieuw ! (?:het|dit|je|uw) (?:spel|game|toestel|router|printer)"
            r" ! geprobeerd",
            r"(?:open|opent|klik\w*|download){mid}(?:bijlage|bijgevoegd\w*|link\b|zip\b|html\b"
            r"|bestand){mid}(?:om{mid}(?:(?:uw|je) (?:account|identiteit|gegevens|betaling) te (?:bevestig\w*"
            r"|verifi\w+)|verwijder\w*|identi\w+|in te loggen|aan te melden|te beveiligen|vrij te geven"
            r"|te voltooien|te ontgrendelen)|inlog\w*|wachtwoord\w*|microsoft|office\s?365|google-?account"
            r"|mailaccount)|(?:log|meld){near}(?:in|aan){near}(?:met (?:uw|je) (?:e-?mail\w*|mail\w*|microsoft"
            r"|office|google)|mailaccount|e-?mailaccount) ! vragenlijst ! enquete ! uitschrijv\w*",
            r"(?:bitcoin\w*|cryptomunt\w*|cadeaukaart\w*|cadeaubon\w* (?:kopen|te kopen)|western union"
            r"|wallet){mid}(?:stuur\w*|betaal|betalen|overmaken|koop|kopen|maak\w*|code)|paypal-?gegevens"
            r"|herstellink|resetlink|reset-link",
            r"install\w*{near}(?:u|je|het|de|dit|deze|onze|een){mid}(?:programma|software|app\b|tool|plug-?in"
            r"|certificaat|update|extensie|hulp op afstand) ! factuur",
            r"(?:log|meld|inloggen|aanmelden|logt|meldt){mid}(?:met|via) (?:uw|je) (?:wachtwoord|inlog\w*"
            r"|e-?mail\w*|mail\w*|mailgegevens|microsoft|google|office)",
            r"(?:uw|je|deze) (?:mailbox|postvak|e-?mailaccount|mailaccount|inbox|e-?mailbox"
            r"|opslag\w*){mid}(?:geblokkeerd|gesloten|gedeactiveerd|verwijderd|opgeheven|vol\b|afgesloten"
            r"|opgeschort|verloopt|geschorst|beperkt)|(?:verdachte|ongebruikelijke) (?:activiteit|aanmelding"
            r"|inlog\w*){mid}(?:bevestig\w*|klik\w*|verifi\w+|wachtwoord)",
            r"(?:terugbet\w+|teruggave|restitutie|compensatie|vergoeding|tegoed) .. (?:iban|rekeningnummer"
            r"|bankgegevens|kaartgegevens|kredietkaart\w*|creditcard\w*|kaartnummer) & (?:mee\b|deel\w*|meedelen"
            r"|opgeven|geef|bezorg\w*|stuur\w*|vermeld\w*|bevestig\w*|nodig|invullen|vul)",
        ),
        "pleasantry": (
            r"(?:beste|geachte|goede(?:n)?(?:morgen|middag|avond|dag)|goede(?:n)? (?:morgen|middag|avond|dag)|dag"
            r"|hallo|hoi|hi|hey|dear|waarde|mijnheer|meneer|mevrouw|l\.s\.|ls)\b[^.!?]{0,60}$",
            r"(?:bedankt|dank\b|dankuwel|dankjewel|dank u|hartelijk|hartelijke|thanks|merci|met dank|alvast"
            r"|waarderen|stellen{near}op prijs|attent|fijn dat u|goed dat u|prettig dat)",
            r"(?:excuus|excuses|sorry|verontschuldig\w*|spijt|betreuren|onze oprechte|vervelend|onaangenaam|ongemak"
            r"|overlast|hinder|pardon|jammer)",
            r"(?:fijne?|prettige?|goede?|mooie?|leuke|aangename?|nog een) (?:\w+ )?(?:dag|avond|middag|week|weekend"
            r"|feestdagen|vakantie|voortzetting|zondag|ochtend|namiddag)|(?:hopen|hoop|vertrouwen|wensen"
            r"|wens){mid}(?:u|je|hiermee|hierbij|voldoende|geinformeerd|zo|verder|van dienst|geholpen)",
            r"(?:heeft|hebt|heb|mocht|mochten|bij|voor|indien|als){mid}(?:vragen|vraag|opmerkingen|bedenkingen"
            r"|onduidelijk\w*)|(?:aarzel|schroom|twijfel){near}niet|neem\w*{near}gerust|gerust{near}(?:contact"
            r"|mailen|bellen)|(?:begrip|medewerking|oplettend\w*|alertheid|moeite|geduld|vertrouwen|aandacht"
            r"|bereidheid)|vriendelijke groet|hoogachtend|groet\w*|namens (?:het|de|ons|onze)|bereikbaar (?:van|op)",
            r"(?:begrijp\w*|snap\w*|kan me voorstellen|kunnen ons voorstellen|inderdaad|u heeft gelijk"
            r"|je hebt gelijk|terecht|uiteraard){mid}(?:vervelend|hinderlijk|lastig|frustrer\w*|gelijk|opmerking"
            r"|zorg\w*|irritatie|melding|onze fout|fout|$)|(?:had|mag|mocht|hoort|horen"
            r"|hadden){mid}niet (?:mogen )?(?:gebeuren|voorkomen)|niet de bedoeling|ter harte",
            r"(?:mocht|mochten|indien|als|krijgt|ontvangt) (?:u|je|er){mid}(?:nog|toch|weer|opnieuw|alsnog"
            r"|onverhoopt|ondanks).{0,160}",
            r"(?:u|je) (?:zult|zal|zou|krijgt|ontvangt|hoort|zult){mid}(?:niets?|niks|geen) (?:meer|verder"
            r"|van ons).{0,80}|(?:er|dan) (?:zou|zal|zouden|komt|komen|gaan){mid}(?:niets?|niks|geen){near}(?:meer"
            r"|binnenkomen).{0,60}",
            r"(?:u|je|jullie) hoe[fv]\w* (?:\w+ ){0,3}?(?:niets|niks) (?:\w+ )?te (?:doen|ondernemen|regelen)",
            r"^\W*(?:klopt|inderdaad|ja|oei|oeps|ai)\W+(?:ik |we |wij )?(?:zie\w*|zag\w*) (?:het|dat) (?:nu "
            r"|ook |net |inderdaad |nu ook )*\W*$",
            r"^\W*(?:die |zo iemand |een (?:fg|functionaris) )?(?:hebben|heb) (?:we|wij|ik) (?:hier |dus"
            r" )?niet\W+(?:want )?(?:we |wij )?(?:zijn|ben) (?:hier )?(?:maar|slechts)\b.{0,40}$",
        ),
        "hazard": (
            r"(?:advocaa?t\w*|jurid\w+|rechter\w*|rechtbank\w*|gerecht\w*|politie|aangifte|strafbaar|sommat\w+"
            r"|sommeren|dagvaard\w*|deurwaarder\w*|schadevergoeding|aansprakelijk\w*|claim\w*|klacht (?:tegen"
            r"|over u)|procedure|wetboek|onrechtmatig\w*)",
            r"(?:uiterlijk|deadline|binnen (?:\d+|een|twee|drie|vijf|zeven|tien|veertien) (?:dagen|werkdagen|uur"
            r"|weken)|termijn)",
            r"(?:identi\w+|legitim\w+|paspoort|rijbewijs|geboortedatum|klantnummer|bsn\b|rijksregister\w*|bewij\w+"
            r"|machtiging|volmacht)",
            r"(?:wachtwoord\w*|pincode|code\b|iban|rekeningnummer|bankrekening\w*|creditcard\w*|kredietkaart"
            r"|betal\w*|factu\w+|incasso|verschuldigd|kosten)",
            r"(?:onderteken\w*|handtekening|teken\b|akkoord|bevestig (?:u|dit|dat|de|het|uw|je)"
            r"|gelieve{mid}bevestig\w*|verklaring|instem\w*|toestemming)",
            r"(?:verwijdert u|verwijder (?:de|het|deze|dit|u|alle)|vernietig\w*|wis (?:de|het|deze|dit|alle)"
            r"|te vernietigen|te wissen)",
            r"(?:bijlage|bijgevoegd\w*|in bijlage|aangehecht|klik\w*|link\b|hieronder|knop\b|download\w*)",
            r"(?:lastig\w*|bedreig\w*|intimid\w+|onbeschoft|schand\w+|brutaal|stalk\w*|misbruik\w*|fraude"
            r"|oplicht\w*|hack\w*)",
            r"(?:houdt vol|beweert|staat erop|blijft erbij|verzekert ons|volgens (?:de|onze) (?:klant|huurder"
            r"|patient|gast)|betwist\w*|geschil\w*)",
            r"(?:annuler\w*|opzegg\w*|bestel\w*|verleng\w*|reserver\w*|boek\w*|toestemming van)",
            r"(?:zal|zullen|mag|mogen|wilt|wil|wenst|kan|kunnen) (?:ik|wij|we|u|je)\b[^?]*\?",
            r"(?:aanbetaling|afschrij\w+|incasse\w+|offerte|voorstel|korting)",
        ),
    },
)
