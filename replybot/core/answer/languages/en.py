"""How companies answer in English."""

from __future__ import annotations

from replybot.core.answer.lexicon import Lexicon

LEXICON = Lexicon(
    language="en",
    words={
        "addr": (
            r"e-?mail (?:address|addy|add\b|ids?\b|contact|detail|account|record|field|entry)|e?mail-?ids?\b"
            r"|mail ids?\b|mail(?:ing)? address|(?<!to\s)(?<!can\s)(?<!will\s)(?<!further\s)address(?:es)?\b"
            r"|(?:the\b|this\b|that\b|wrong|incorrect|your\b) contact (?=has\b|was\b|have\b|is\b|now\b)|contact"
            r" (?:detail|data|info|record|entry|e-?mail|point)|(?:your\b|the\b|that\b|these\b|those\b|this\b"
            r"|wrong|incorrect|personal) (?:\w+ )?(?:details|data|entry)\b|e-?mails? (?:on\b|from\b|off\b|against"
            r"|in\b|for\b|linked|attached|associated|held|we (?:have\b|had\b|held|hold))\b|your"
            r" e-?mail(?=\s+(?:is\b|isn't|isnt|has\b|was\b|won't|no longer|does\b|should\b))|domain\b"
            r"|[\w.+-]+@[\w.-]+|(?:the\b|that\b|wrong|incorrect|erroneous|invalid|misspel\w+|mistyped) e-?mail\b"
        ),
        "box": r"e-?mail|mail\s?box|inbox|address|domain",
        "gone": (
            r"removed|deleted|erased|wiped|purged|expunged|scrubbed|stripped|cleared|blanked|taken"
            r" (?:\w+ ){0,5}?(?:off\b|out\b|down|from\b)\b|took (?:\w+ ){0,5}?(?:off\b|out\b)\b|struck (?:off\b"
            r"|from\b|out\b)|cross(?:ed)? (?:\w+ ){0,4}?(?:off\b|out\b)|rubbed (?:\w+ ){0,4}?out\b|rooted out\b"
            r"|cut (?:\w+ ){0,3}?(?:out of\b|from\b)|deactivated|inactivated|disabled|blocked|suppressed"
            r"|blacklisted|block-?listed|unlinked|de-?linked|detached|decoupled|disassociated|dissociated"
            r"|disconnected|de-?registered|unregistered|corrected|rectified|amended|replaced|changed|altered"
            r"|swapped|put right|fixed|edited|overwritten|invalidated|withdrawn|dropped from\b|eliminated"
            r"|eradicated|separated|stopped using|scrapped|nixed|(?:flagged|marked|tagged|set)"
            r" (?:\w+ ){0,3}?(?:as )?(?:invalid|wrong|incorrect|bad|do[- ]not\b|undeliverable|not to be\b"
            r"|inactive|unusable|no longer)|pulled (?:\w+ ){0,3}?(?:off\b|out\b|from\b)\b|got rid of\b|binned"
        ),
        "undo": (
            r"remov|delet|eras|wip(?:e|ing)|purg|tak(?:e|ing) .{0,40}\b(?:off\b|out\b)\b|deactivat|disabl|block"
            r"|suppress|unlink|correct|rectif|amend|replac|chang|fix\b|fixing|edit\b|clear|detach|updat"
        ),
        "near": (
            r"(?:(?!accounts?\b|orders?\b|tickets?\b|subscriptions?\b|memberships?\b|requests?\b|cards?\b"
            r"|messages?\b|attachments?\b|cop(?:y|ies)\b|documents?\b|bookings?\b|files?\b|please\b|if\b|cases?\b"
            r"|complaints?\b)\S+ ){0,7}?"
        ),
        "hers": (
            r"correct|right\b|hers\b|his\b|theirs|accurate|valid|(?:her\b|his\b|their\b)s? own\b|belong|pertain"
            r"|(?:her\b|his\b|their\b) (?:\w+ )?(?:e-?mail|address|account|one\b|inbox|mail)|him only\b|her"
            r" only\b|them only\b|genuine|in order|up to date|in use|no change|works fine|uses it\b|using it\b"
            r"|for (?:ages|years)"
        ),
        "few": (
            r"(?:(?!dates?\b|numbers?\b|reference|address|time|sender|subject|names?\b|ids?\b|codes?\b|details?\b"
            r"|info|when\b|which\b|what\b|to\b|\S+@|query\b|request\b|enquiry\b)\S+ ){0,6}?"
        ),
        "biz": (
            r"bill|invoice|statement|e-?ticket|boarding pass|receipt|pay\s?slip|policy|renewal|certificate"
            r"|results?|lab report|report card|prescription|quote|quotation|estimate|contract|lease|tenancy"
            r"|itinerary|voucher|claim|mortgage|loan|emi\b|payment|direct debit|premium|instal\w+|subscription"
            r"|order|parcel|package|delivery|shipment|booking|reservation|appointment|repair|vehicle|car\b|mot\b"
            r"|device|scan|x-?ray|check-?in\b|flight|room|table|application|balance|membership|class\b|lesson"
            r"|course|refund|meter|deposit|rent\b|arrears|service charge|warranty|insurance|cover\b|tax\b"
            r"|licen[cs]e|visa\b|passport|card\b|season ticket|permit|fine\b|penalty charge|parking|trip|stay\b"
            r"|holiday|tour|ticket for\b|seat|school report|fee\b|fees\b|donation|exam|interview|shift|rota"
            r"|timesheet|payroll|expense|purchase|meal|box\b|boiler|service visit|engineer|viewing|survey visit"
            r"|inspection|vaccin\w+|consultation|discharge|referral|treatment|surgery date|sample"
        ),
        "nt": (
            r"\w+n't\b|(?:do\b|ca|wo|have\b|has\b|did\b|does\b|could\b|is\b|are\b|was\b|would\b|should\b|were\b"
            r"|had\b)nt\b"
        ),
        "store": (
            r"system|record|file\b|files\b|database|account|profile|booking|reservation|crm|books|policy|contact"
            r" list|listing|membership|server|everywhere|register|application|registration|distribution|platform"
            r"|directory|list\b|sheet|rota|end\b|side\b"
        ),
        "cust": (
            r"customers?\b(?!'?s? (?:service|care|support|relation|success|experience|team|number|portal|help"
            r"|contact|ref|id\b|feedback|satisf|area))|clients?\b|members?\b(?! (?:of\b|service|support|number"
            r"|relation|id\b|care|portal|area))|guests?\b(?! (?:relation|service))|patients?\b(?!'?s? (?:confidential|privacy|data|record|service|safety|portal|relation|support))|tenants?\b"
            r"|lodgers?\b|residents?\b|policy-?\s?holders?|account-?\s?holders?|card-?\s?holders?"
            r"|ticket\s?holders?|passengers?|subscribers?|users?\b|parents?\b|students?\b(?! service)|pupils?\b"
            r"|applicants?|borrowers?|the insured|buyers?\b|purchasers?|lady\b|gentleman|(?:the\b|this\b|that\b"
            r"|our\b|other|right|actual) (?:person|individual|party|family|couple)|mrs?\b|ms\b|miss\b"
            r"|consumers?\b|shoppers?|lease-?holders?|lessee|landlords?|travell?ers?|bookers?|donors?|claimants?"
            r"|employees?\b|beneficiar|(?:account|pet|dog|cat|horse|vehicle|property|home|policy|card|policy"
            r"|listing|business) owners?|data subjects?|(?:registered|named|legal|lawful|rightful) (?:user|keeper"
            r"|owner|holder)|attendees?|delegates?|payees?|(?:contract|account) (?:partner|party)|bill-?payer"
            r"|contact person|sender\b(?= of\b)|investors?|clientele|learners?\b|riders?\b|drivers?\b|diners?\b"
            r"|players?\b|viewers?\b|readers?\b|voters?\b|citizens?\b|householders?|tax\s?payers?|rate\s?payers?"
            r"|hirers?|traders?|sellers?|vendors?|exhibitors?|sponsors?|candidates?|volunteers?|visitors?\b"
            r"|patrons?\b|campers?\b|fella\b|bloke\b|chap\b|gent\b|woman\b|owner in question|correspondent"
            r"|bride\b|groom\b|couple\b|wife\b|husband\b|daughter\b|mother\b|father\b|enrolee|registrants?\b"
            r"|requesters?|addressee"
        ),
        "officer": (
            r"data[- ]?protection|dpo\b|dpos\b|privacy|gdpr|compliance|legal (?:team|dep|counsel|office|colleague"
            r"|function|people|affairs|and\b)|legal\b(?=\W*$)|in-?house (?:lawyer|counsel|legal)|general counsel"
            r"|information (?:governance|security|rights|management)|info-?sec|it[- ]security|cyber\s?-?security"
            r"|security (?:team|officer|dep|colleague|people|operations|incident)|ciso\b|grievance|nodal officer"
            r"|data (?:privacy|governance|controller|security|steward|incident|breach)"
            r"|(?<!sales\s)(?<!account\s)(?<!relationship\s)(?<!property\s)(?<!project\s)(?<!warehouse\s)(?<!fleet"
            r"\s)(?<!logistics\s)(?<!kitchen\s)(?<!product\s)(?<!transport\s)(?<!booking\s)manager|supervisor"
            r"|team\s?-?lead|boss\b|gaffer|head (?:of\b|teacher)|headteacher|director|management\b|leadership"
            r"|higher[- ]ups?|principal\b|proprietor|chief exec|managing director|m\.?d\.?\b|deputy head|matron"
            r"|chair(?:man|woman|person)?\b|trustees?|president|committee|powers that be\b|ceo\b|coo\b|cto\b"
            r"|cio\b|founder|caldicott|breach (?:team|response)|incident (?:team|response)|company secretary"
            r"|senior (?:partner|team|colleague|leader|management)|bursar|risk (?:team|and\b|officer|dep)|the"
            r" owner\b|audit\b|ig team|executive (?:office|team)"
        ),
        "passed": (
            r"passed|forwarded|fwd\b|fwded|escalated|referred|raised|handed|shared|reported|flagged|relayed"
            r"|notified|informed|alerted|transferred|routed|redirected|brought|made|told|cc'?e?d\b|copied|looped"
            r"|logged|sent|submitted|put|given|gave|channell?ed|delegated|assigned|advised|apprised|briefed"
            r"|emailed|involved|dropped|marked|moved|allocated|consulted"
        ),
        "ticket": (
            r"ticket|case\b|cases\b|request|enquir|inquir|query|incident|conversation|thread|issue|complaint"
            r"|matter|interaction|sr\b|service request|work\s?order|job\b|chat\b|contact reference|email thread"
            r"|concern"
        ),
        "num": (
            r"(?:phone|telephone|mobile|cell|contact|daytime|landline|call-?back"
            r"|whats\s?app)(?: phone)?\s?(?:number|no\b|num|#)"
        ),
        "ring": r"call|ring|phone|telephone|speak|talk|chat",
        "form": (
            r"(?:\w+-?\s?)?form\b|(?:\w+ )?portal|self[- ]?serv|(?:help|support|privacy|data|resource|message"
            r"|service|trust|preference|request|contact)[- ]?(?:cent(?:re\b|er)|hub)|(?:mobile |smartphone "
            r"|\w+ )?app\b|(?:account|profile|privacy|security|email) (?:settings|page|section|area)|settings\b"
            r"|(?:my\b|online|your\b)\s?(?:\w+ )?account|dashboard|live[- ]?chat|web-?chat|chat\s?bot|virtual"
            r" (?:assistant|agent)|contact us page|chat (?:window|function|icon|button|box|feature)|(?:member"
            r"|customer|client|patient|student)s?'? (?:area|zone|login|section)|web\s?tool|online (?:tool|system"
            r"|banking)|internet banking|secure (?:message|messaging|inbox)|privacy request page"
        ),
        "news": (
            r"newsletter|marketing|promotion|promo\b|promos\b|mailing list|mailing-?list|mailshot|mail-?out\b"
            r"|advert|bulletin|offers|commercial (?:e-?mail|comm|message)|circular|campaign|subscriber list"
            r"|subscription list|e-?shots?|digest|distribution list"
        ),
        "at": r"[\w.+-]+\s?(?:@|[\[({<]\s?at\s?[\])}>])",
        "cant": (
            r"unable|not able|cannot|can not\b|can't|cant\b|could not\b|couldn't|may not\b|must not\b|mustn't"
            r"|won't|will not\b|shall not\b|wouldn't|would not\b|not (?:be )?(?:possible|permitted|allowed"
            r"|authori[sz]ed|in a position|prepared|going to\b|willing|obliged|able|at liberty|empowered|entitled"
            r"|our policy|something we can\b)|refuse|declin|don't|do not\b|isn't possible|no way|aren't (?:able"
            r"|allowed|permitted)|isn't allowed|not legally|impossible|powerless|no longer able|no authority"
        ),
        "askfor": (
            r"please\b|pls\b|plz\b|could (?:you\b|u\b|we\b)|can (?:you\b|u\b|we\b|i\b)|would you\b|will you\b"
            r"|kindly|need|require|provide|supply|confirm|quote\b|what(?:'s| is\b)|let (?:us\b|me\b) (?:have\b"
            r"|know)|give (?:us\b|me\b)|tell (?:us\b|me\b)|(?:respond|reply) with\b|share|submit|request|may"
            r" (?:we\b|i\b)|send (?:us\b|me\b|over\b|in\b|a\b|your\b|the\b|proof|copies)|ask(?:ed)? (?:you"
            r" )?(?:for\b|to\b)|must|furnish|state|upload|grateful"
        ),
    },
    moods={
        "not": (
            r"not\b(?! only| just)(?!.{0,60}\bany ?more)|no\b(?! longer| doubt| problem| worries| time| later)"
            r"|no longer able|never\b|nobody|no one|none\b|neither|nor\b|cannot|{nt}(?!.{0,60}\bany ?more)|cant\b"
            r"|dont\b|wont\b|didnt\b|hasnt\b|havent\b|isnt\b|wasnt\b|couldnt\b|doesnt\b",
            r"unable|without\b(?! delay| undue| further| any delay)|fail|refus|declin|impossible|unsuccessful"
            r"|instead of",
            r"rather than|unfortunately|regrettably|yet to\b|incorrectly (?:remov|delet)|wrongly (?:remov|delet)"
            r"|nothing\b",
            r"insist|against (?:the|our|her|his) (?:\w+ )?(?:wish|instruct|will\b)|objected|hardly|far from",
        ),
        "if": (
            r"(?:once|as soon as)\b ! (?:once|as soon as) (?:our|the|my|this|that|it|everything|i|they|we)"
            r" (?:\w+ ){0,2}?(?:engineer|team|it\b|system|colleague|job|update|change|branch|office|tech"
            r"|developer|release|manager|department|i'm|am\b|get|is back|run|maintenance|migration|opens|open"
            r"|has been processed|back)",
            r"if\b|unless|until|till\b|whenever|provided (?:that|you|we|the)|providing|as long as|in case\b",
            r"when\b(?! (?:you|we|i) (?:\w+ )?(?:wrote|emailed|contacted|got|received|called|reported|spoke"
            r"|first))",
            r"would(?:n't)?\b(?! (?:also )?like to (?:confirm|inform|let|advise|assure|apologi|thank|say|tell"
            r"|reassure|update))",
            r"should (?:you|the customer|he|she|they) ",
            r"in the event|subject to|pending\b|depend(?:s|ing)? on|dependent|assuming|whether|otherwise|had"
            r" (?:we|you|i|the)\b",
            r"suppose|meant to|thought\b|under the impression|presum|apparently|i (?:believe|think|guess"
            r"|assume)\b|may have|might have",
            r"only (?:be |been )?(?:remov|delet|chang|amend|if|when|once|after|by|upon|on request|at the|with"
            r"|possible)",
            r"(?:could|should|ought to|must) have\b|before (?:we|i|it|this|the|your|any) .. (?:can|may|is|be|have"
            r"|has)\b|conditional",
            r"upon (?:receipt|request|confirm|verif)|on receipt|following (?:confirm|verif|receipt)|wait(?:ing)?"
            r" (?:for|on)|await",
        ),
        "will": (
            r"(?:make|making) sure|ensur(?:e|ing)\b|see(?:ing)? to it|(?:see|want|like|need|wish|prefer) (?:your"
            r"|the|that|this|it|these) (?:[\w'-]+ ){0,4}?(?:{gone}|{passed})|(?:have|get|having|getting) (?:your"
            r"|the|that|this|it|you|these|those|them|his|her|their|all|any) (?:[\w'-]+ ){0,6}?(?:{gone}|{passed})",
            r"will\b|\w+'ll\b|shall\b|going to\b|gonna\b|about to\b|being\b",
            r"be\b(?! (?:advised|assured|informed|aware|in touch|sure|safe|clear|honest|certain|reassured))",
            r"(?:to|can|could|let me|try and|try to) (?:have|get)\b(?! (?:in touch|back))|getting\b|arrang"
            r"|schedul|due to\b",
            r"could\b|might\b|may\b(?! i)|must\b(?! (?:apologi|say|admit))|should\b|ought\b|need(?:s|ed)? to\b"
            r"|ha(?:s|ve) to\b(?! say)",
            r"want(?:s|ed)? (?:to|your|it|the|this|you)\b(?! (?:let|assure|confirm|say|apologi|inform|tell"
            r"|reassure|know))",
            r"wish(?:es)? to\b(?! (?:confirm|inform|apologi|assure|advise|let|thank))|hop(?:e|ing) to"
            r"|aim(?:ing)? to",
            r"(?:try|trying|attempt\w*|intend\w*|plan\w*|expect\w*|propose\w*) to\b|in the process|in progress"
            r"|under\s?way|shortly\b|soon\b",
            r"tomorrow|later (?:today|this)|next (?:week|month)|in due course|in hand\b|in train\b",
            r"(?:have|has|been|i've|we've|i|we|was|is|and) (?:\w+ )?requested\b|request(?:ed|ing)? (?:that|for"
            r"|the|its|your|it|a)\b",
            r"(?:raised|logged|opened|submitted|put in|placed|made) (?:a|an|the) (?:\w+ )?(?:request|ticket|job"
            r"|change) (?:for|to|so|that)",
            r"ask(?:ed|ing)? (?:for|the|our|my|it|them|him|her|that|to|if|someone|a colleague|i\.?t)\b|instruct"
            r"|commission",
            r"can\b(?! (?:\w+ )?(?:confirm|see|tell|advise|assure|inform|report|say|verify|reassure))"
            r"|(?<!was\s)(?<!were\s)(?<!been\s)able to\b(?! confirm)|queued",
            r"in (?:the )?(?:queue|pipeline)|to do list|to-do|marked for|earmarked|set to be|working on|request"
            r" for\b",
        ),
        "please": (
            r"(?:please|pls|plz|kindly)\b(?! (?:note|be (?:advised|assured|informed|aware|reassured|told)|accept"
            r"|rest|find|see|know|don't worry|do not worry|ignore|disregard|bear|forgive|excuse|take (?:this|it)"
            r" as))",
            r"(?:could|can|would|will) (?:you|u)\b|you (?:must|need to|should (?:have )?(?:delet|destroy|remov)"
            r"|have to)",
            r"you (?:are|were) (?:required|asked|requested|obliged|hereby)",
            r"(?:ask|request|require|instruct|demand|expect|urge|want|need|trust|insist) (?:that )?you\b|(?:have"
            r"|did|had|are) you\b",
            r"confirm(?:ation)? (?:to us |in writing |by return )*(?:that )?you\b|let (?:us|me) know (?:if|when"
            r"|once|whether|that)",
            r"(?:make sure|ensure|see to it) (?:that )?(?:you|all|any)|in writing that",
        ),
    },
    breaks=(
        r"and|but|so|because|since|while|whilst|whereas|although|though|however|which|who|where|hence|therefore"
        r"|thus|thereby|as (?!soon|long|if|far)|to (?:ensure|make sure|prevent|avoid|stop)|in order|meaning"
        r"|ensuring|you (?:should|will|won't|shouldn't|may|might)|that (?:should|shouldn't|had|was|were|we had)"
        r"|to (?:see|check|review|look|investigate|deal|handle|follow|respond)|for (?:their|his|her|them|him"
        r"|further|review|investigation|necessary|appropriate|suitable|prompt|urgent|attention|consideration"
        r"|response|reply|handling|information|advice|guidance|follow|a (?:response|reply|decision)|(?:your |any"
        r" )?action)|it (?:should|will|won't|may)|apologies|sorry"
    ),
    signs={
        "removed": (
            r"(?:taken|took|pulled|gotten|got|struck|knocked|crossed) (?:your|the|that|this) (?:\w+"
            r" ){0,2}?(?:e-?mail(?: address)?|address) (?:\w+ )?(?:off|out of|from|down from) (?:\w+"
            r" ){0,3}?(?:{store}) ! {news} ! unsubscri",
            r"{addr} .. (?:is|are|was|were|does|do|will)(?:n't|nt| not\b) .. (?:linked|attached|associated"
            r"|connected|held|stored|on\b|in\b|with\b|there\b|used|appear|registered|part) .. any\s?more",
            r"(?:removal|deletion|correction|erasure|rectification|suppression|amendment|change|modification"
            r"|updation|delinking) (?:of\b|in\b|to\b|on\b|for\b) .. {addr} .. (?:complet|done\b|carried out"
            r"|effected|made\b|gone through|successful|actioned|finali|performed|implement|execut|incorporated"
            r"|processed)",
            r"(?:(?:was|were|been) able to|managed to|(?:went|gone|go) ahead and|took the liberty of|succeeded in"
            r"|made sure to|have (?:just )?finished|done what (?:i|we) could to|took (?:the )?steps to|had (?:it"
            r"|this|them|someone|our \w+|the \w+)|got (?:it|this|them|someone|our \w+|the \w+)(?: to)?)"
            r" (?:\w+ )?(?:{undo}|get) .. {addr} ! {news} ! unsubscri",
            r"(?:got|getting|gotten) (?:your|the|that|this) (?:\w+ ){0,3}?(?:e-?mail|address|details|contact)"
            r" (?:\w+ ){0,2}?(?:off|out|removed|deleted|changed|blocked|fixed|corrected|unlinked|cleared)",
            r"had (?:your|the|that|this) (?:\w+ ){0,3}?(?:e-?mail|address|details|contact) (?:\w+ ){0,3}?{gone}",
            r"{gone} {near}{addr} ! {news} ! unsubscri ! (?:once|until|unless|as soon as|provided|after)"
            r" .. and\b .. (?:{gone}) ! ^(?:once|when|as soon as|if|until|unless|should|before|after) .. (?:is"
            r"|are|gets?|get) (?:\w+ )?(?:{gone}) ! (?:to|can|will|\w+'ll|let me|shall) (?:have|get|see)"
            r" .. and\b .. (?:{gone}) ! outbox ! sent (?:items|folder) ! unread ! without (?:being )?(?:read"
            r"|opened) ! (?:removed|deleted|blocked|changed|corrected|wrong|suppressed) addresses ! attachment"
            r" ! deleted message",
            r"{addr} .. {gone} ! {news} ! unsubscri ! (?:once|until|unless|as soon as|provided|after) .. and\b"
            r" .. (?:{gone}) ! ^(?:once|when|as soon as|if|until|unless|should|before|after) .. (?:is|are|gets?"
            r"|get) (?:\w+ )?(?:{gone}) ! (?:to|can|will|\w+'ll|let me|shall) (?:have|get|see) .. and\b"
            r" .. (?:{gone}) ! outbox ! sent (?:items|folder) ! unread ! without (?:being )?(?:read|opened)"
            r" ! (?:removed|deleted|blocked|changed|corrected|wrong|suppressed) addresses ! attachment ! deleted"
            r" message ! account (?:\w+ ){0,2}(?:has|was|is|have|been)\b",
            r"{gone} {near}{addr} .. {store}",
            r"{addr} .. (?:is|are|'s) (?:now )?(?:gone|out of|off)\b .. (?:{store})",
            r"{addr} .. (?:is|are|does|do|will|has|have|was)?\s?(?:no longer|not\b .. any\s?more|any longer)"
            r" .. (?:{store}|appear|held|stored|link|associat|connect|assign|attach|in use|used|saved|exist|on"
            r" there|show|hold|active|with us|kept|retain)",
            r"(?:no longer|any\s?more) (?:hold|store|have\b|use|keep|retain|process|list) .. {addr}",
            r"(?:removal|deletion|correction|erasure|rectification|suppression|amendment|change) of\b .. {addr}"
            r" .. (?:complete|done|carried out|effected|made|gone through|successful|actioned|finali[sz]ed"
            r"|performed|implemented|executed)",
            r"(?:remov|eras|delet|t[ao]\w+|purg|wip|stripp|clear|got|pulled|struck|knocked|scratched|crossed)\w*"
            r" you (?:\w+ ){0,4}?(?:from\b|off\b|out of\b) .. (?:{store}) ! {news} ! unsubscri ! removing"
            r" ! taking ! remove\b ! take\b ! delete\b",
            r"you (?:have\b|'ve|were\b|are\b) .. (?:removed|deleted|taken off\b|erased) .. (?:{store}) ! {news}"
            r" ! unsubscri",
            r"(?:un|de-?|dis)(?:linked|tached|coupled|sociated|associated|connected) .. (?:account|profile"
            r"|booking|{cust})",
            r"(?:corrected|rectified|amended|fixed|updated|put right|cleaned(?: up)?) (?:our|the|their|his|her"
            r"|its|this|that|{cust}'?s?|mrs? \w+'?s) (?:\w+'?s? ){0,3}(?:record|system|database|entry|master data"
            r"|contact)",
            r"our (?:\w+ )?(?:record|system|database|file|book)s? .. (?:corrected|rectified|amended|updated|put"
            r" right|cleaned)",
            r"(?:e-?mail|address|contact) field .. (?:blank|empty|emptied|cleared|nulled|removed)",
            r"(?:block|stop|suppression|do[- ]not[- ](?:contact|email|mail|use)|hold)(?: list| flag| marker)?"
            r" .. (?:put|placed|set|added|applied) .. {addr}",
            r"(?:put|placed|set|added|applied) .. (?:block|stop|suppression|do[- ]not[- ](?:contact|email|mail"
            r"|use)) .. {addr}",
            r"{addr} .. (?:put|placed|added|now) (?:\w+ ){0,2}(?:on\b|onto\b|to\b|in\b) .. (?:suppression|block"
            r"|do[- ]not|exclusion|stop)\s?-?list",
            r"(?:blocked|suppressed|stopped|disabled|switched off|turned off|ceased|halted) (?:all"
            r" )?(?:\w+ ){0,2}(?:e-?mails?|mails?|correspondence|communications?|messages?|sending|mailings?"
            r"|notifications?) .. {addr} ! {news}",
            r"(?:new|right|proper|correct) (?:e-?mail )?address .. (?:has been\b|have been\b|was\b|is now\b"
            r"|been\b) .. (?:entered|recorded|added|put|saved|stored|obtained|set up|keyed) ! your new ! is your"
            r" ! yours",
            r"(?:now\b|have\b|has\b) .. (?:right|correct|proper) (?:e-?mail )?(?:address|one\b) .. (?:on\b|in\b"
            r"|for\b) .. (?:{store}|{cust}) ! please\b ! your",
        ),
        "removed_it": (
            r"(?:put|placed|set|added|got|slapped|popped) (?:a |an )?(?:\w+ )?(?:block|stop|suppression|bar) on"
            r" (?:it|this|that|them|your)",
            r"(?:{gone})(?: it| this| that| them| these| those| yours?)?\b(?! (?:the|a|an|all|any|my|our|his"
            r"|her) ) ! account (?:\w+ ){0,2}(?:has|was|is|have|been) ! order\b ! outbox ! subscription"
            r" ! membership ! ticket\b ! unread ! {news} ! attachment ! cop(?:y|ies)\b ! message\b ! ^(?:once"
            r"|when|as soon as|if|until|unless|should|before|after) .. (?:is|are|gets?) (?:\w+ )?(?:{gone})"
            r" ! (?:once|until|unless|as soon as|provided|after) .. and\b .. (?:{gone}) ! your new",
            r"(?:it|this|that|they|these|which|yours?)(?:'s| is| has| have| are| was| were)? .. (?:{gone})"
            r" ! account (?:\w+ ){0,2}(?:has|was|is|have|been) ! order\b ! outbox ! subscription ! membership"
            r" ! ticket\b ! unread ! {news} ! attachment ! cop(?:y|ies)\b ! message\b ! ^(?:once|when|as soon as"
            r"|if|until|unless|should|before|after) .. (?:is|are|gets?) (?:\w+ )?(?:{gone}) ! (?:once|until"
            r"|unless|as soon as|provided|after) .. and\b .. (?:{gone}) ! your new",
            r"(?:it|this|that|they)(?:'s|'re| is| are) (?:now |all )*(?:off\b|out of\b|gone from\b) .. {store}",
            r"(?:it\b|this\b|that\b) .. (?:sorted|dealt with\b|taken care of\b|actioned|done|resolved|updated)"
            r" .. (?:{store})",
            r"(?:have\b|'ve|has been\b|we\b|i\b) .. (?:updated|sorted|actioned|cleaned) .. (?:{store}) ! your"
            r" account ! your profile",
            r"(?:it'?s |that'?s |they'?re |all |is |are |has |now )*gone (?:now|from)\b|(?:it'?s|that'?s|all|now"
            r"|is|are) (?:now |all )?gone\b",
            r"^\W*gone\b",
        ),
        "address": (
            r"{addr}|e-?mail (?:address|we|you)|your e-?mail\b|@|wrong e-?mail|incorrect e-?mail|contact"
            r" (?:detail|info)|e-?mail on",
            r"(?:details|data|record)s?\b",
        ),
        "reinstated": (
            r"{addr} .. (?:reinstat|restor|re-?added|re-?entered|put back|re-?activat|added back|added again"
            r"|re-?instal|re-?enabled|set back|re-?linked|re-?attached|back on|back in|re-?registered|entered"
            r" again)",
            r"(?:reinstat|restor|re-?added|re-?entered|put back|re-?activat|added back|put .{0,40} back|switched"
            r" .{0,40} back|re-?enabled|changed .{0,60} back to\b|re-?linked|re-?attached|reverted) .. {addr}",
            r"(?:{cust}|she\b|he\b|they\b) .. (?:reinstat\w+|restor\w+|put back|put it back|re-?added|added back"
            r"|back (?:in|on)\b)",
            r"(?:put|added|set|switched|changed|entered|gone) (?:\w+ ){0,3}back (?:in|on|to|onto|into) ! back to"
            r" you ! get back",
        ),
        "removed_short": (
            r"{gone} ! {news} ! ^(?:once|when|as soon as|if|until|unless|should|before|after)\b ! (?:removed"
            r"|deleted|blocked|changed|corrected|wrong|suppressed) addresses ! unsubscri ! account ! order"
            r" ! subscription ! membership ! message ! outbox ! ticket ! request ! booking ! cop(?:y|ies)"
            r" ! attachment ! item ! card\b ! appointment ! unread ! without ! pass\s?word",
            r"(?:taken|took|it'?s|is|are|now|been|you'?re) (?:\w+ )?(?:off|out of|gone from)\b ! {news}"
            r" ! ^(?:once|when|as soon as|if|until|unless|should|before|after)\b ! (?:removed|deleted|blocked"
            r"|changed|corrected|wrong|suppressed) addresses ! unsubscri ! account ! order ! subscription"
            r" ! membership ! message ! outbox ! ticket ! request ! booking ! cop(?:y|ies) ! attachment ! item"
            r" ! card\b ! appointment ! unread ! without ! pass\s?word",
            r"(?:address|e-?mail|it|that|details) (?:\w+ )?(?:is|are|'s|has|all)\s?(?:now )?(?:off|gone|sorted"
            r"|updated)\b",
        ),
        "done": (
            r"(?:(?:all|now|both|that'?s|thats|it'?s|this is|have been|has been|yes|ok|okay|already|just"
            r"|consider it|both are|job|and)\s?[,.:!/ -]*)*(?:done|sorted|actioned|completed?|taken care of"
            r"|dealt with|fixed|handled|finished|amended)\b(?: both| now| today| for you| this morning| already"
            r"| thanks| mate| sir| and dusted)*\W*$",
            r"yes\s?[,.:!/ -]*(?:to )?(?:both|all|done)",
            r"both (?:done|sorted|actioned|completed)",
        ),
        "forwarded": (
            r"(?:left|leaving|dropped|popped|written|wrote) (?:a |your |you a )?(?:\w+ )?(?:message|note"
            r"|voicemail|memo|e-?mail|details)s? .. (?:for\b|with\b|to\b) .. {officer} ! (?:to|can|will|\w+'ll"
            r"|let me|shall) (?:have|get|see) .. and\b .. {passed} ! privacy (?:policy|notice|statement"
            r"|settings) ! by you ! you sent",
            r"{passed} .. {officer} ! (?:e-?mail|message|letter|enquiry|inquiry|query|mail|correspondence"
            r"|complaint|note) (?:which )?(?:you |was )?(?:sent|addressed|submitted|directed|marked|copied)"
            r" ! told (?:me|us|that) ! informed (?:me|us) ! advised (?:me|us) ! you (?:have )?(?:sent|raised"
            r"|copied|addressed) ! ^given (?:that|the|our) ! put on ! given by ! raised by ! sent by ! reported"
            r" by ! made by ! signed by ! shared by ! by (?:our|the|my) (?:data|dpo|privacy|legal|manage|compl)"
            r" ! (?:to|can|will|\w+'ll|let me|shall) (?:have|get|see) .. and\b .. {passed} ! privacy (?:policy"
            r"|notice|statement|settings) ! by you ! you sent",
            r"{officer} .. (?:has\b|have\b|was\b|were\b|been\b|is\b|are\b|'s) .. (?:notified|informed|alerted"
            r"|made aware|told|copied|cc'?d|briefed|involved|looped in|advised of|apprised|in the loop|been given"
            r"|been sent|been passed|been handed|been copied) ! informed us ! informed me ! advised (?:me|us)"
            r" ! told (?:me|us) ! informed that the customer",
            r"(?:now |currently |sits |sitting |lies |rests |resting |is |it's |this is |remains |landed |that's"
            r" )+(?:with\b|on the desk of\b|in the hands of\b|in front of\b) .. {officer} ! privacy (?:policy"
            r"|notice|statement|settings) ! will be ! discuss",
            r"(?:gone|went|going straight|has gone|goes) (?:\w+ ){0,3}?(?:to\b|over to\b|up to\b|across to\b)"
            r" .. {officer}",
            r"(?:copying|cc'?ing|cc:?|looping|adding|copied|bringing) (?:in )?.. {officer} .. (?:this|here|into"
            r"|on|to|in|so)\b",
            r"(?:copying|cc'?ing|looping|copied|looped) (?:in )?.. {officer}",
            r"(?:our|the|my) {officer} .. (?:has it|has this|is dealing|is handling|now has|has taken|has picked"
            r"|is looking|have it|have this|is (?:now )?(?:investigating|reviewing|on it|aware|across)|have taken"
            r"|are (?:now )?(?:dealing|handling|looking|aware))",
            r"taken (?:this|it|the matter|that|your \w+) (?:up )?(?:to\b|with\b) .. {officer}",
            r"(?:attention of\b|brought .. attention) .. {officer}",
            r"{officer} .. (?:has|have|'s|now has|have now|has now|is now|are now) (?:now )?(?:got |seen"
            r" )?(?:your|the|this|it|that) (?:e-?mail|message|report|complaint|case|matter|concern|letter|notice"
            r"|details)? ! has your ! have your",
            r"{officer} .. (?:has|have) got (?:your|this|it|the)",
        ),
        "informed": (
            r"(?:informed|notified|contacted|told|advised|alerted|called|phoned|rang|rung|emailed|e-mailed"
            r"|messaged|texted|written to\b|wrote to\b|spoken (?:to\b|with\b)|spoke (?:to\b|with\b)|let\b"
            r"|reached out to\b|been in touch with\b|reached|asked|apologi[sz]ed to\b|made aware|explained to\b"
            r"|visited) .. (?:{cust}|her\b|him\b|them\b) ! (?:team|dep|manager|dpo|officer)",
            r"{cust} .. (?:has\b|have\b|was\b|were\b|been\b|is\b|are\b) .. (?:informed|notified|contacted|told"
            r"|made aware|advised|alerted|written to|called|phoned|emailed|spoken to|apologised to|apologized to"
            r"|asked)",
            r"(?:informed|notified|told|alerted) (?:all )?(?:those|both|the) (?:affected|concerned|involved"
            r"|individual|person|part)",
            r"(?:individual|person|people|those)s? (?:affected|concerned|involved) .. (?:informed|notified|told"
            r"|contacted|written)",
        ),
        "verified": (
            r"(?:verified|confirmed|checked|double-?checked|validated|reconfirmed|re-?verified|gone over\b|went"
            r" over\b|went through|reviewed) .. with\b .. (?:{cust}|her\b|him\b|them\b)",
            r"{cust} .. (?:verified|validated|reconfirmed|re-?verified|double-?checked)",
            r"(?:spoke|spoken|conversation|call) (?:to\b|with\b) .. {cust} .. (?:confirm|verif|check)",
        ),
        "handled": (
            r"(?:logged|recorded|documented|registered|noted|entered|filed|written up\b|captured|classified"
            r"|assessed|treated|rated|put) .. (?:breach|incident|register|event|near[- ]miss|occurrence|data loss"
            r"|disclosure)",
            r"(?:breach|incident|event|matter|report|disclosure|error|misdirect\w+|near[- ]miss|complaint)"
            r" .. (?:logged|recorded|documented|registered|entered|assessed|investigated|reviewed|reported to"
            r"|concluded|contained|classified|rated|closed out|notified to|analysed|analyzed|remediated|examined"
            r"|looked into|upheld|addressed)",
            r"(?:completed|concluded|finished|carried out\b|conducted|undertaken|performed|finali[sz]ed)"
            r" .. (?:investigation|review|assessment|enquir|inquir|analysis|audit|check|examination)",
            r"(?:investigation|review|assessment|enquiries|inquiry|analysis|audit) .. (?:complete|concluded|found"
            r"|shows|showed|revealed|established|identified|confirmed|finished|indicates|determined|traced)",
            r"(?:root |underlying )?cause .. (?:was|is|turned out|lay|lies|being|appears|has been)|root cause"
            r"|caused by|came about|arose|resulted from|stemmed from|traced (?:it |this |the \w+ )?(?:back )?to"
            r"|human error|keying error|clerical error|typo\w* (?:by|at|when)",
            r"(?:supervisory authority|information commissioner|ico\b|regulator|dpc\b|data protection (?:board"
            r"|commission|authority)|cnil) ! right to ! (?:lodge|make|file|raise) a complaint ! may (?:complain"
            r"|contact) ! can (?:complain|contact)",
            r"(?:low|no|minimal|negligible|high|little|unlikely .{0,20}) (?:likelihood of )?risk|risk (?:is|was"
            r"|as|to the rights)",
            r"(?:process|procedure|workflow|form|practice|policy|control|template|system|sign-?up)s?"
            r" .. (?:changed|amended|updated|revised|tightened|improved|strengthened|introduced|adapted|modified"
            r"|overhauled|reviewed)",
            r"(?:introduced|added|implemented|put in place|brought in\b|rolled out\b|asked (?:it\b|our \w+) to"
            r" add|tightened|changed|revised|updated|amended|strengthened|improved) .. (?:step|check|process"
            r"|procedure|control|measure|safeguard|verification|validation|confirmation|double opt|training"
            r"|guidance|workflow|form\b)",
            r"(?:staff|colleague|agent|employee|team|member of staff|adviser|advisor|clerk|person concerned)"
            r" .. (?:retrain|trained|reminded|spoken to|coached|briefed|refresher|sensiti[sz]ed|instructed|made"
            r" aware of)",
            r"(?:retrained|reminded|briefed|coached|spoken to\b) .. (?:staff|colleague|agent|employee|team|branch"
            r"|department|individual)",
            r"(?:art(?:icle|\.)?|section)\s?(?:33|34|16|17|5|32|4)\b|not (?:reportable|notifiable)|threshold for"
            r" (?:report|notif)",
            r"(?:mistyped|misspel\w+|keyed|misread|transcribed|misheard|entered (?:\w+ )?(?:in error|incorrectly"
            r"|wrongly)|wrongly entered)",
            r"(?:i|we) (?:have|'ve)?\s?(?:now )?(?:established|concluded|found|determined|ascertained|identified"
            r"|traced|discovered|confirmed) (?:that|how|what|why|the (?:cause|source|error|reason))",
        ),
        "officer": (
            r"(?:i am|i'm|as|am) (?:the |a |an |your |our |its |company'?s |their )*(?:\w+ ){0,3}(?:data"
            r" protection|dpo\b|privacy|information governance|gdpr|grievance|caldicott|data privacy|ciso|chief"
            r" privacy|compliance)",
            r"(?:data protection|privacy|information (?:governance|security|rights)|compliance|grievance)"
            r" (?:office|team|officer|lead|manager|department|unit|function|counsel)?\s?.. (?:has|have|here"
            r"|writing) (?:reviewed|investigated|looked|completed|concluded|assessed|considered|now|received)",
            r"(?:in my capacity|in my role|on behalf of\b) .. (?:data protection|dpo\b|privacy|information"
            r" governance|compliance)",
            r"(?:i|we) (?:look after|deal with\b|handle|am responsible for\b|are responsible for\b|lead on\b"
            r"|do\b) .. (?:data protection|gdpr|privacy)",
            r"this is\b .. (?:data protection|privacy|information governance|dpo\b) (?:team|officer|office|lead"
            r"|manager)?",
        ),
        "customer_insists": (
            r"(?:she|he|they)(?:'s|'re| is| are|s) (?:\w+ )?(?:sure|certain|positive|convinced|adamant"
            r"|insistent) .. (?:her|his|their|hers|theirs|it|e-?mail|address) ! not ! new",
            r"{cust} .. (?:asked|wants?|wanted|requested|told|instructed) .. (?:add|put|use|restor|reinstat|enter"
            r"|keep|link|set) .. (?:again|back\b|as it was|in place)",
            r"(?:apparently|evidently|definitely|indeed|in fact) (?:it is |it's |is |that's )?(?:hers|his"
            r"|theirs)\b",
            r"(?:re-?add|add(?:ed)?|put|enter(?:ed)?) (?:the|your|this|that) (?:\w+ )?(?:address|e-?mail)"
            r" (?:again|back)",
            r"(?:as )?(?:confirmed|verified|validated|stated|advised|attested|reconfirmed|vouched for|declared"
            r"|reiterated) by\b .. {cust} .. {hers} ! wrong ! incorrect ! removed ! mistake",
            r"{cust} .. (?:confirm|insist|sa(?:id\b|ys)\b|maintain|claim|assure|swear|swore|state|told|tells"
            r"|verif|reiterat|replied|responded) .. {hers} ! wrong ! typo ! mistyped ! misspel ! incorrect"
            r" ! isn't ! not (?:hers|his|theirs|correct|right) ! new (?:e-?mail|address|one) ! different ! error"
            r" ! corrected ! no longer ! (?:now|been|i|we) removed",
            r"(?:according to\b|per\b|as per\b|going by\b) .. {cust} .. {hers}",
            r"{cust} .. (?:confirm|insist|is adamant|was adamant|adamant|says?\b|said|maintain|claim|assure"
            r"|state[sd]?|swear|swore|stands? by\b|assert|told us\b|tells us\b|advise|verified|is (?:quite |very "
            r"|absolutely )?(?:certain|sure|positive|clear)|repeat|vouch|re-?confirm|reiterat|declare|attest"
            r"|double[- ]?check|replied|came back|responds?\b|responded) .. (?:correct|right\b|hers\b|his\b"
            r"|theirs|accurate|valid|(?:her|his|their)s? own|belongs? to|(?:her|his|their) (?:\w+ )?(?:e-?mail"
            r"|address|account|one|inbox|mailbox|domain)|uses? (?:it|this|that|the)|using (?:it|this|that|the)"
            r"|owns|up to date|set it up|ours\b|mine\b|genuine|no (?:mistake|error)|has access|can access|access"
            r" to|reads? (?:it|the|them)|receiv(?:es|ed|ing) (?:our|the|them|every|all)|in order|fine\b|always"
            r" (?:used|had)|had (?:it|this)|is the one) ! wrong ! typo ! mistyped ! misspel ! incorrect ! not"
            r" (?:hers|his|theirs|correct|right) ! isn't ! new (?:e-?mail|address|one) ! different ! mis-?heard"
            r" ! error (?:in|on) ! corrected ! no longer ! (?:now|have|has been|been|i|we) removed ! should have"
            r" been",
            r"(?:she|he|they|cust) (?:\w+ ){0,3}?(?:confirm|insist|is adamant|are adamant|adamant|says?\b|said"
            r"|maintain|claim|assure|swear|swore|stands? by\b|tells? (?:us\b|me\b)|told (?:us\b|me\b)|reckons?"
            r"|is (?:certain|sure|positive)|verified|reiterat|state[sd]?\b) .. (?:correct|right\b|hers\b|his\b"
            r"|theirs|valid|own|belongs|(?:her|his|their) (?:\w+ )?(?:e-?mail|address|one|inbox|mailbox)|uses?"
            r" (?:it|this|that)|set it up|genuine|accurate|for years) ! wrong ! typo ! mistyped ! misspel"
            r" ! incorrect ! isn't ! not ! new ! no longer",
            r"{addr} .. (?:was\b|is\b|has been\b|have been\b|were\b) .. (?:confirmed|verified|validated"
            r"|re-?confirmed|double-?checked) ! not ! {nt} ! once ! if ! until ! please\b ! your new ! you can"
            r" ! to be ! must ! before ! by replying ! incorrect ! wrong ! error ! removed ! deleted ! corrected",
            r"{addr} .. (?:was\b|has been\b|were\b) .. (?:given|provided|supplied|entered|registered|submitted"
            r"|nominated|chosen|specified) .. (?:by\b|from\b) .. {cust} ! incorrectly ! wrong ! mistake ! in"
            r" error ! typo ! removed ! mistyped ! corrected ! deleted ! how ! asked",
            r"{cust} .. (?:gave|provided|supplied|registered|signed up with\b|entered|nominated|has given|have"
            r" given) .. (?:{addr}|it\b) ! wrong ! mistake ! error ! typo ! incorrect ! removed ! mistyped"
            r" ! corrected ! deleted ! misspel ! new ! asked ! another ! different ! invalid",
            r"(?:checked|verified|confirmed|validated|double-?checked|spoke|spoken|gone over\b|went over\b|went"
            r" through|reviewed) .. with\b .. (?:{cust}|her\b|him\b|them\b) .. (?:correct|right\b|match|accurate"
            r"|valid|hers\b|theirs\b|his\b|in order|confirmed) ! wrong ! typo ! incorrect ! mistyped ! not"
            r" ! removed ! new ! corrected",
            r"{addr} .. (?:is|are|remains|was|to be|as) (?:\w+ )?(?:correct|accurate|valid|genuine|right|the"
            r" right one|the one (?:she|he|they)|in order|up to date)\b ! not ! {nt} ! if ! whether ! ensure"
            r" ! make sure ! please\b ! check (?:that|the|your) ! once ! until ! may ! new ! no longer ! would"
            r" ! incorrect ! removed ! is that ! corrected ! process ! step",
            r"(?:that|this|it|yours) (?:is|was|'s) (?:indeed |definitely |in fact )?(?:her|his|their|our"
            r" {cust}'?s|the {cust}'?s?) (?:own |correct |current |real )?(?:e-?mail|address|inbox|account"
            r"|mailbox) ! not ! if",
            r"{cust} .. (?:asked|wants?|wish(?:es|ed)?|requested|prefers?|likes?|chosen|decided|instructed|would"
            r" like) .. (?:keep|kept|retain|remain|stay|left as|leave it|not to be (?:changed|removed)|continue"
            r" (?:using|to use|to receive)|reinstat|put back|restor|not (?:want|wish))",
            r"(?:belongs?|belonging) to (?:our|the|this|that|her|him|them|a|one of our) (?:{cust}|her\b|him\b)"
            r" ! not ! if ! whether ! does ! do you",
            r"(?:{cust}) .. (?:denies|denied|disputes?|disputed|rejects|refutes|contests) ",
            r"(?:no|isn't any|not any|not a) (?:error|mistake|mix-?up\b|wrong address|misdirect) .. (?:{cust}"
            r"|side|part|confirmed|record|match)",
            r"{addr} .. (?:reinstat|restor|re-?added|re-?entered|put back|re-?activat|added back|re-?instal"
            r"|re-?enabled|re-?linked|back on\b|back in\b) .. (?:{cust}|her\b|his\b|their|request|insist|verif"
            r"|confirm|account|policy|profile|file)",
            r"(?:reinstat|restor|re-?added|re-?entered|put back|re-?activat|added back|re-?enabled|re-?linked)"
            r" .. {addr} ! order ! service ! access",
            r"(?:put|added|set|switched|changed|entered) (?:it|your \w+|the \w+|this) (?:\w+ )?back (?:in\b|on\b"
            r"|to\b|onto\b|into\b|as\b) .. (?:{cust}|she|he|they|request|account|policy|profile|file|record"
            r"|insist)",
        ),
        "dispute_referral": (
            r"(?:who|whoever|whom|whose) (?:is entitled|owns?\b|has the right|is the (?:\w+ )?(?:owner|rightful"
            r"|legitimate|holder)|it belongs|this belongs|the (?:\w+ )?(?:address|mailbox) belongs|mailbox"
            r"|e-?mail|address) .. (?:outside|not|beyond|cannot|can't|between|should|matter|dispute|court|settle"
            r"|decide|resolve)",
            r"(?:pursued?|raised?|taken up|addressed|resolved?|settled?|dealt with|taken) (?:directly )?with"
            r" (?:the|your|a) (?:\w+ )?(?:domain|registr|e-?mail provider|provider|isp|hosting)",
            r"(?:settle|resolve|sort|work) (?:it|this|that|matters|things) (?:out )?(?:without|between|among"
            r"|amongst|privately|yourselves|with (?:him|her|them|each))|(?:you two|two of you\b|the both of you\b"
            r"|both of you\b) .. (?:sort|settle|resolve|agree|work|come to)|(?:in|into) the middle of (?:it|this"
            r"|that)",
            r"(?:private|civil|personal|domestic) (?:law )?(?:matter|dispute|issue|affair|disagreement|claim"
            r"|proceedings|courts?)",
            r"(?:settle|resolve|sort|work|discuss|agree|thrash|iron|clear|clarify|straighten|take)[d]?"
            r" .. (?:directly|between (?:you|the|them)|yourselves|among|amongst|with (?:the|each|one) other|with"
            r" (?:the|our|that) {cust}|with (?:her|him|them)\b|with whoever|with the (?:other|actual|domain"
            r"|person|individual)|without (?:us|our)) ! with you ! take (?:place|care) ! we will ! we'll",
            r"take (?:it|this|that|the matter) up (?:directly )?with (?!our|the team|my|them|it\b)",
            r"(?:contact|speak|talk|reach|approach|write|liaise|deal|communicate) (?:\w+ ){0,2}?(?:to|out to"
            r"|with)?\s?(?:the|our|that|this|said) (?:other party|{cust}|individual|person|domain|owner)"
            r" (?:directly|yourself|privately|about it)? ! phone ! if you (?:are|have) any ! we will ! we'll"
            r" ! we have ! i have ! i'll ! team ! we need ! as well ! and then ! unable ! cannot ! can't ! only",
            r"(?:not\b|{nt}|never\b|neither|nor|refuse to\b|decline to\b) .. (?:become (?:a )?party|be (?:a"
            r" )?party|get(?:ting)? involved|take sides|taking sides|adjudicat|arbitrat|mediat|interven|referee"
            r"|become involved|be drawn|be involved|umpire|rule on|sit in judgment|judge (?:who|which|that)"
            r"|(?:decide|determine|establish|verify|say|assess|judge|tell|know) (?:who|which (?:of|party)|the"
            r" (?:rightful|true|ownership))|be a party|step in|act as)",
            r"(?:contact|speak (?:to|with)|check with|ask|consult|talk to|raise .{0,20} with|reach out to|get in"
            r" touch with|take .{0,20} with|refer .{0,20} to|turn to|approach) (?:\w+ )?(?:your|their|the)"
            r" (?:own |respective )?(?:e-?mail|domain|internet|mail|hosting|web|it\b|isp\b|registrar|provider"
            r"|broadband|host\b|network)s?\s?(?:service |name )?(?:provider|registrar|host|department"
            r"|administrator|company|supplier|team|support|registry|owner|helpdesk)?",
            r"(?:seek|obtain|take|get) (?:your own |independent |some )?legal (?:advice|counsel|representation)"
            r" ! we (?:have|will|are|shall)",
            r"(?:ownership|title|rights?|entitlement|use) (?:of|to|over|in) (?:an? |the |this |that |your |any"
            r" )?(?:\w+ )?(?:address|domain|mail\s?box|inbox) .. (?:dispute|matter|question|between|court|us to"
            r"|disagree|outside|beyond|determin|decid|establish)",
            r"(?:disput|disagree|conflict|quarrel|argument|disput)\w* (?:\w+ ){0,4}?(?:between|over\b|about"
            r"|concerning|with\b) .. (?:{cust}|address|domain|mailbox|parties|you two|third part|other party|two"
            r" of you)",
            r"not (?:for us|our (?:place|role|job|business|concern|responsibility|task|problem)|up to us|within"
            r" our (?:remit|role|competence)) (?:to|in|who|which|how|and)?\s?.. (?:decide|say|judge|determine|who"
            r"|whose|sort|resolve|settle|own|rule|between|police|establish)",
            r"(?:matter|issue|thing|something|this is\b|dispute|disagreement|it's|strictly|purely|entirely)"
            r" .. between (?:you|the (?:two|parties)|yourself|both)",
            r"(?:court|tribunal|judge|ombudsman|arbitrator)s? .. (?:decide|determin|settle|resolve|rule"
            r"|jurisdiction)|small claims",
            r"(?:two|both\b|each\b|one\b|parties|people) .. (?:claim|claiming|say|lay claim) .. (?:same|address"
            r"|mailbox|domain|theirs|owner)",
            r"(?:contested|disputed) (?:e-?mail|address|ownership|mailbox|domain)|(?:e-?mail|address) (?:is|as"
            r"|being) (?:in dispute|contested|disputed)",
        ),
        "refusal": (
            r"(?:i'm|we're|i am|we are|will be|be|just) (?:\w+ )?(?:leaving|keeping) (?:it|things|that|this|the"
            r" (?:\w+ )?(?:address|e-?mail|record|details))\b ! for now ! with you ! an eye ! with me",
            r"(?:not|{nt}) (?:\w+ )?(?:feel|think|consider|believe|regard|see) .. (?:data protection (?:matter"
            r"|issue|breach)|a breach|our (?:error|mistake|fault|problem)|necessary|required|appropriate"
            r"|warranted|justified|any error|fault on our)",
            r"only (?:\w+ )?(?:take|accept|act|process|deal|make|action|respond to\b|amend|change|remove|follow)"
            r" .. (?:from\b|by\b|with\b|on\b|at\b|if\b|when\b) .. (?:{cust}|account|holder|owner|of record|named"
            r"|registered|themselves|instruction|authori)",
            r"{addr} (?:\w+ )?(?:stays|remains|stands)\b|until we (?:hear|have heard|get|receive) .. (?:from\b"
            r"|consent|instruction|authori) .. (?:address|stay|remain|cannot|can't|nothing)",
            r"(?:won't|doesn't|will not|does not|refuses to) (?:let|allow|permit) (?:me\b|us\b|anyone|you\b)"
            r" .. (?:remov|delet|chang|amend|edit|do|updat|mak)|(?:inability|unwilling|reluctan|not inclined|not"
            r" minded|not persuaded|not convinced|no intention|isn't a way|not a way|no means|no way) .. (?:to"
            r"|that|of|for)\b",
            r"(?:not|won't|isn't|aren't|never) (?:\w+ )?(?:doing|making|taking|changing|removing|deleting"
            r"|amending|forwarding|passing|discussing|entering into\b|getting into\b|pursuing) .. (?:anything|any"
            r"|that|this|it|your|more|further|else|action|the|address|details|e-?mail) ! any (?:chances|risk)"
            r" ! not making ! from (?:here|this)",
            r"{cust}s? .. (?:(?:would|will|must|should|'ll|can|may) (?:need to |have to |first )?(?:\w+ )?"
            r"|(?:needs?|has|have|ought|is required|are required|has got|is obliged) to (?:\w+ )?)(?:contact|call"
            r"|request|ask|make|update|change|amend|log in|get in touch|write|do (?:it|this|that|so)|confirm"
            r"|authori[sz]e|instruct|approve|tell us|let us|come|visit|apply|consent|inform|give (?:us"
            r" )?(?:consent|permission)) ! we (?:will|have|are) (?:now )?ask ! once ! will be asked",
            r"{cant} .. (?:remov|delet|chang|amend|alter|updat|correct|edit|modif|make (?:any |such |the |these "
            r"|this )?(?:change|amend|correct|alter|update)|forward|pass (?:on|this|it|your)|action\b|process"
            r" (?:your|this|the|such)|comply|act (?:on|upon|without|unless|for)|accept|take (?:any |further |the"
            r" matter|it |this |action|instruction)|proceed|deal with|stop|block|suppress|unlink|accommodate"
            r"|fulfil|honou?r|grant|investigate|engage|correspond|do (?:anything|that|this|so|much)|touch (?:it"
            r"|the|any|that|other)|eras|interfere|unsubscribe|intervene|assist|help you|progress|overrid|agree"
            r"|uphold|entertain|consider|follow this up|escalate|support|cancel|disclose to you or chang)"
            r" ! without (?:more|further|this|these|knowing|that|additional|it\b|your|some|a\b|an\b|the"
            r" (?:address|e-?mail|reference|number|details|information)) ! unless you ! until you ! until"
            r" we(?:'ve|'re)? (?:have |are )?(?:\w+) ! hesitate ! from (?:here|this (?:desk|inbox|mailbox|team"
            r"|end|department)) ! we(?:'re| are) (?:just |only )?(?:the|a) (?:\w+ ){0,2}(?:desk|shop|store|branch"
            r"|reception) ! i(?:'m| am) (?:just|only) ! on (?:our|my|this) (?:end|side) ! this (?:inbox|mailbox"
            r"|team|address|department|desk|branch) ! future ! (?:sent|replies|emails) to this ! be able to"
            r" (?:help|assist|action|process|deal) ! you (?:can|could|may|will) (?:not|no longer)|you (?:cannot"
            r"|can't|won't|don't|do not|need not) ! incident ! breach ! do not (?:delete|remove|change) the"
            r" ! don't (?:delete|remove|change) the ! without being ! accept (?:our|my) ! any further (?:e-?mail"
            r"|mail|message|corresp|comm|contact|problem) ! recur ! prevent",
            r"(?:only|just|solely|exclusively) (?:by )?(?:the|our|a|an|that|this|registered"
            r"|named)?\s?(?:\w+ ){0,3}?(?:{cust}|owner|holder) .. (?:can|may|could|is able|are able|has|have|is"
            r" (?:permitted|authori|allowed|entitled)|must|themsel|her|him|request|make|ask)",
            r"(?:can|may|could|will|must) only (?:be )?(?:\w+ ){0,4}?(?:if|by|at the|on the|with the|when|from"
            r"|upon|once)?\s?.. (?:{cust}|owner|holder|registered|themsel|herself|himself|authori[sz]ed)",
            r"(?:request|instruction|change|it|this|amendment)s? .. (?:must|has to|have to|needs? to|would have"
            r" to|should|can only) (?:come|be (?:made|submitted|received|requested|authori[sz]ed|initiated))"
            r" (?:from\b|by\b|via\b) .. (?:{cust}|her\b|him\b|owner|holder|them)",
            r"(?:not|{nt}) (?:\w+ ){0,3}?(?:account|policy|contract|booking|card|registered|named|listed|lead"
            r"|authori[sz]ed|ticket|title)\s?-?(?:\w+ )?(?:holder|owner|customer|contact|user|guest|person"
            r"|part(?:y|ies)|keeper|passenger|rep\w*|signatory)",
            r"(?:need|require|await|without|obtain|in the absence of|subject to)\w* .. (?:consent"
            r"|authori[sz]ation|authority|permission|instruction|approval|go-?ahead|say-?so\b|mandate)"
            r" .. (?:{cust}|holder|owner|her\b|him\b)",
            r"(?:need|require|await|without|in the absence of)\w* (?:\w+ ){0,3}?(?:{cust}|holder|owner|her|his"
            r"|their)(?:'?s)? (?:\w+ )?(?:consent|authori[sz]ation|authority|permission|instruction|approval"
            r"|go-?ahead|say-?so)",
            r"no (?:further |other |additional )?action (?:will\b|is\b|can\b|to be\b|was\b|has been\b|would\b"
            r"|shall|needed|required|necessary) .. (?:taken|our|us\b|part|behalf|side|end|regard)?",
            r"(?:nothing|little|not much|no more|not (?:a lot|anything)) (?:further |more |else |that )?(?:we|i"
            r"|us) (?:can|could|are able)",
            r"nothing (?:wrong|to (?:correct|do|change|remove|be done))|nothing (?:we|i) can do|hands are tied"
            r"|out of our hands|beyond our (?:control|remit|power)|outside (?:of )?our (?:control|remit|scope)",
            r"(?:see|have|has|is|are|find|saw|found|there's) no (?:\w+ )?(?:reason|grounds|basis|need|obligation"
            r"|cause|intention|duty|option|means|way|mechanism|facility|provision|possibility|requirement) ! no"
            r" (?:need|reason) (?:for you|to (?:worry|reply|respond|apolog))",
            r"{addr} .. (?:will|shall|must|has to|have to|is to|are going to) (?:therefore |thus )?(?:remain|stay"
            r"|be (?:kept|retained|left|used)|continue)",
            r"(?:request|complaint|demand|claim|objection|notice|application) .. (?:rejected|declined|refused"
            r"|denied|turned down|not (?:been )?(?:upheld|granted|accepted|successful)|dismissed|unfounded"
            r"|excessive|without merit)",
            r"(?:reject|decline|refuse|deny|dismiss|turn down) (?:your|this|the|to) ",
            r"(?:we|i) (?:do not|don't|will not|won't|cannot|can't) (?:\w+ )?(?:accept|take|act on\b|process"
            r"|deal with\b|respond to\b|handle) .. (?:third[- ]part|non-?{cust}|anyone (?:other|who)|people who"
            r"|someone (?:other|who)|strangers|members of the public)",
            r"(?:do not|don't|not) (?:have|got) (?:the |any )?(?:access|authority|permission|ability|facility"
            r"|means|rights?|power)s? (?:to|for) ! from (?:here|this) ! i(?:'m| am) (?:just|only) ! reception"
            r" ! desk ! branch ! store",
            r"(?:third part(?:y|ies)|unauthori[sz]ed person|non-?customers?|anyone else) .. (?:{cant}|not|no\b)",
            r"(?:we|i) (?:must|have to|will|shall|intend to) (?:therefore )?(?:continue|keep|carry on\b|retain"
            r"|decline|refuse|reject) .. (?:send|using|use|address|your|to act|request|mail|details|it)",
            r"(?:leave|left|leaving|keep|keeping|retain) (?:it|things|the (?:\w+ )?(?:address|record|details"
            r"|email)) (?:as (?:it|they)|unchanged|in place|on file|on record|where)",
            r"(?:satisfied|confident|content|convinced|of the view|of the opinion|believe|position is) (?:that"
            r" )?.. (?:records?|address|data|details|information|e-?mail|entry) (?:\w+ ){0,4}?(?:is|are|as)"
            r" (?:\w+ )?(?:correct|right|accurate|in order|valid|up to date)",
            r"only (?:the|our|a|an|their) (?:\w+ ){1,4}?(?:can|may|is able to|is allowed to|could|is entitled to"
            r"|are able to|has the right to) (?:\w+ )?(?:request|make|change|update|ask|remove|amend|authori"
            r"|alter|edit|do|instruct|delete|tell|submit|apply)",
        ),
        "no_info_privacy": (
            r"only (?:be )?(?:able to |allowed to |permitted to )?(?:discuss|shar|talk|speak|disclos|giv|releas"
            r"|provid|communicat) .. (?:with\b|to\b) .. (?:{cust}|holder|owner|named|its|individual|authori)",
            r"(?:respect|protect|safeguard|maintain|preserve) (?:\w+ )?(?:their|her|his|our \w+|the \w+|other"
            r"|client|customer|patient|guest|\w+'s?) (?:\w+ )?(?:privacy|confidential) ! your privacy",
            r"(?:matter|this|it|information|details|case|outcome|process|record|result|discussion)s? (?:is|are"
            r"|remains?|was|being) (?:\w+ )?(?:confidential|private and|privileged)",
            r"(?:data protection|data privacy|gdpr|dpa\b|privacy|confidential|secrecy|hipaa|dpdp|professional"
            r" discretion|legal reasons|security reasons|data security|privilege|pdpa|bank secrecy|ferpa)"
            r" .. (?:{cant}|not\b|n't|prevent|prohibit|forbid|restrict|no (?:further|more|other|info|detail)"
            r"|preclude|bar\b|bars\b|barred|limit|stop\w*|mean\w* (?:that )?(?:we\b|i\b)|unable|ties) .. (?:shar"
            r"|disclos|discuss|reveal|comment|provid|giv|confirm|tell|say|releas|divulg|info|detail|pass|speak"
            r"|talk|outcome|go into|anything|communicat|correspond|elaborat|account|customer|client|patient"
            r"|member|case|updat|report|answer)",
            r"{cant} .. (?:discuss|disclos|shar(?:e|ing)|reveal|comment|releas|divulg|provide (?:you |any "
            r"|further |more |details|information|specific|with)|give (?:out|you|any|details|further|more"
            r"|information)|tell you|say (?:any|more|whether|if|anything)|go into|talk about|confirm (?:or deny"
            r"|whether|if|anything|who|the|that|details)|elaborat|communicat|pass on (?:any )?(?:details"
            r"|information|personal)|speak (?:to you )?about|share) ! not share your ! don't share ! do not"
            r" share ! won't share ! never share ! (?:by|over|via|through) e-?mail ! without (?:your|knowing"
            r"|verif) ! will not be (?:shared|disclosed) ! with third part ! you (?:must|may|should) not ! until"
            r" you ! unless you",
            r"neither confirm n?or deny|confirm or deny|confirm nor deny",
            r"no (?:further |more |additional |other )(?:info|details|comment|disclosure|explanation|particulars"
            r"|updates) .. (?:can|will|may|be|about|regarding|given|shared|available|possible)",
            r"(?:{cust}|account|case|individual|matter|outcome|details|information) .. (?:is|are|remains?)"
            r" (?:strictly |legally )?(?:confidential|private|privileged|protected by)\b ! this (?:e-?mail"
            r"|message)",
            r"(?:bound by\b|owe|duty of\b|reasons of\b|due to\b|because of\b|on grounds of\b|under|respect for\b"
            r"|rules of\b|obligation of\b) .. (?:confidentiality|secrecy|privacy) ! privacy (?:policy|team|office"
            r"|notice|centre|center)",
            r"(?:not|{nt}) (?:be )?(?:in a position|able|at liberty|permitted|allowed|free) to (?:say|share|give"
            r"|provide|discuss|disclose|comment|inform|tell|confirm)",
        ),
        "asks_phone": (
            r"(?:is there|have you|do you have|got|have you got|any) (?:\w+ )?(?:a|any"
            r"|another)?\s?(?:\w+ )?number .. (?:{ring}|reach|get (?:you|hold)|contact you)",
            r"(?:rather|prefer to|easier to|happier to) (?:\w+ )?(?:talk|speak|{ring})\b ! write ! e-?mail ! not"
            r" (?:talk|speak)",
            r"{askfor} .. (?:{num}|(?:good|best|suitable|convenient) (?:\w+ )?number|a number|your number|number"
            r" (?:we|i|to (?:reach|call|ring|contact)|on which|where)|contact no\b) ! (?:our|my) (?:\w+ )?number"
            r" is ! account number ! do not ! never ! don't ! passport ! date of birth ! reference number",
            r"(?:which|what|best|good) (?:\w+ )?number .. (?:reach|call|ring|phone|contact|get (?:you|hold)|on\b"
            r"|you)",
            r"(?:tried|attempted|trying|attempts?|been unable|unable|failed|couldn't|could not\b|not been able"
            r"|no luck) .. (?:to )?(?:{ring}|calling|ringing|phoning|speak to you|reach(?:ing)? you (?:by|on"
            r"|over)|get(?:ting)? (?:hold of you|through)|get you on) ! recall ! not called",
            r"(?:called|rang|phoned|telephoned|dialled) (?:you\b|your\b|the number) .. (?:no answer|no reply"
            r"|today|earlier|but|voicemail|without|times|yesterday|this|couldn't|engaged|unsuccessful)",
            r"(?:give|drop) (?:us|me|our \w+|the \w+) (?:\w+ )?a (?:quick )?(?:call|ring|bell|buzz|shout"
            r"|tinkle)\b ! if you (?:have|need|require|get|receive) ! any (?:questions|problems|further)"
            r" ! urgent ! emergency",
            r"(?:please|pls|kindly|could you|can you|would you|you(?:'ll| will)? need to|you should|you must"
            r"|best to|easiest|better|just|simply|why don't you|quickest|ask you to|advise you to|request you to"
            r"|suggest you) (?:\w+ ){0,3}?(?:call|ring|phone|telephone|dial)\b ! if you (?:have|need|require|wish"
            r"|would like|get) ! any (?:questions|quer|problem|further|concern) ! urgent ! emergenc"
            r" ! alternatively ! 999 ! 911 ! wish to ! call (?:id|ref|log|centre|center) ! call back within"
            r" ! assistance ! further ! reschedul ! arrange (?:delivery|collection) ! your appointment ! to book",
            r"(?:call|ring|phone) (?:us|me|the \w+|our \w+)(?: \w+)? (?:on|at|back|about|to discuss|so|when|today"
            r"|tomorrow|as soon|quoting|regarding|directly|to (?:sort|resolve|discuss|verify)) ! if you (?:have"
            r"|need|require|wish|get|would|want) ! any (?:questions|quer|problem|further|concern) ! urgent"
            r" ! emergenc ! alternatively ! reschedul ! further ! assistance ! open ! or visit ! before ! cancel"
            r" ! pay ! change your ! you can",
            r"(?:when\b|what time|which (?:day|time)|what day) .. (?:convenient|good|suitable|suit|best|free"
            r"|available|work|reach you\b|catch you\b) .. (?:{ring}|you\b)",
            r"(?:arrange|schedule|book|set up|organi[sz]e|hop on|jump on|have|fancy) (?:\w+ ){0,2}(?:a |an"
            r" )?(?:quick |short |brief )?(?:phone |telephone |video |zoom |teams |call-?back )?(?:call\b"
            r"|call-?back|chat\b|conversation by phone|telephone conversation)",
            r"(?:available|free|time) (?:\w+ ){0,3}?for (?:a|an) (?:\w+ )?(?:call|chat|conversation)|call-?back",
            r"(?:prefer|rather|easier|better|quicker|need|like|want|wish|happy|love|helpful|best)"
            r" (?:\w+ ){0,2}(?:to )?(?:speak|talk|discuss|{ring}|go through|sort) .. (?:phone|telephone|call\b"
            r"|verbally|in person|voice)",
            r"(?:speak|talk) (?:to|with) you\b .. (?:phone|telephone|directly|in person|call)|over the (?:phone"
            r"|telephone)\b.{0,40}\?",
            r"(?:can|could|may|shall) (?:we|i|someone|one of \w+) (?:\w+ )?(?:{ring}) (?:to )?you ! call you"
            r" back when",
            r"(?:we|i|someone|an? \w+)(?:'d| would|'ll| will)? (?:\w+ ){0,2}(?:like|want|need) to (?:call|ring"
            r"|phone|telephone|speak (?:to|with)) (?:to )?you",
            r"(?:by|via|over|on) (?:the )?(?:phone|telephone) only|only\b .. (?:by|over|on) (?:the )?(?:phone"
            r"|telephone)",
        ),
        "asks_id": (
            r"(?:acceptable|valid|accepted|suitable|two|one|either|following|a|any|some) (?:\w+ )?(?:forms? of id"
            r"|documents? (?:are|include|is)|id documents?|identity documents?|pieces? of id|photo id)",
            r"{askfor} .. (?:(?:customer|account|membership|member|policy|client|loyalty|contract|patient|nhs"
            r"|card|rewards?|frequent flyer|national insurance|ni|social security|tax|aadhaar|pan|student|roll"
            r"|employee|uhid|meter|installation|supply|crn|hospital|mrn)\s?(?:number|no\b|num\b|ids?\b|#|ref\w*))",
            r"{askfor} .. (?:date of birth|d\.?o\.?b\b|birth\s?date|birthday|post\s?code|zip\s?code|(?:home"
            r"|postal|billing|residential|full|current) address|mother's maiden|memorable|security (?:answer|word"
            r"|question|detail|information)|last (?:four|4) digits|first line of) ! re-?enter",
            r"{askfor} .. (?:passport|driv\w+'?s? licen[cs]e|utility bill|aadhaar|pan card|voter"
            r"|photo(?:graphic)?[- ]?id\b|government[- ]issued|id card|identity card|identification|proof of"
            r" (?:id|identity|address|who|your|owner|residence)|bank statement|council tax bill|id (?:proof"
            r"|document|copy)|(?:copy|scan|photo|picture) of (?:your |a |an )?(?:\w+ )?(?:id|identi\w+)\b"
            r"|ids?\b(?= |\.|,|\?)|kyc|selfie|certified cop|birth certificate) ! event id ! ticket id"
            r" ! message-?\s?id ! case id ! e-?mail id ! mail id ! request id ! order id ! reference id ! bring"
            r" ! boarding ! travel",
            r"(?:verif\w*|confirm\w*|establish\w*|prov(?:e|ed|en|ing)|validat\w*|authenticat\w*|check\w*"
            r"|satisf\w+|ascertain\w*|evidenc\w*|substantiat\w*|know|sure of|certain of) (?:\w+ ){0,4}?(?:your"
            r" identity|who you are|you are who|identity of|you are the|your id\b|you first|yourself|that you"
            r" (?:are|own|control)|to your identity|identity) ! (?:click|link|below) ! you are not a (?:robot"
            r"|bot) ! human ! we have confirmed ! email address to",
            r"(?:identity|id|security|verification|identification|authentication|dpa|data protection)"
            r" (?:\w+ )?(?:questions?|checks?|verification|procedure|process|steps?\b|protocol) .. (?:complete"
            r"|answer|pass|need|must|require|before|first|go through|take you|you) ! breach ! we have (?:added"
            r"|introduced)",
            r"(?:complete|answer|pass|go through|clear|take you through|get through|undergo|fail|follow)"
            r" .. (?:identity|id|security|verification|identification|authentication|dpa|data protection)"
            r" (?:\w+ )?(?:questions?|checks?|verification|procedure|process|test)",
            r"(?:verify you\b|verify your (?:details|account|ownership)|need to (?:verify|identify|authenticate)"
            r" (?:you|the)|before (?:we|i) can\b .. verif) ! click ! link ! human",
            r"(?:proof|evidence|prove|proves|proving|documentation|documentary|demonstrate|substantiate)"
            r" .. (?:own(?:er)?\b|ownership|registrant|belongs|domain|you control|is yours|registered to you"
            r"|entitled|in your name|you are the (?:owner|holder|registrant)) ! no proof ! private ! dispute",
            r"for security (?:purposes|reasons) .. (?:please|need|require|confirm|provide|answer|ask)",
            r"(?:who am i|who are you|to whom am i) (?:speaking|writing|dealing|talking)|(?:state|tell us|let us"
            r" know) who you are|who (?:exactly )?(?:are|is) (?:you|this)\W*$",
            r"(?:what|whats|what's|what is) (?:your|ur) (?:\w+ )?(?:account|customer|membership|member|policy"
            r"|client|card|patient)\s?(?:number|no|id|ref\w*)?\b",
            r"(?:your|the) (?:account|customer|membership|member|policy|client|patient|card|loyalty) (?:number"
            r"|no\b|id\b|ref\w*) (?:please|pls|plz|so|and (?:your )?(?:name|date|post|dob|full))",
            r"(?:certified|notari[sz]ed|redacted) (?:copy|scan)|letter of authority|power of attorney|authority"
            r" to act",
        ),
        "asks_portal": (
            r"(?:log|sign|logging|signing|logged|signed)[- ]?(?:in|on|into|onto)\b ! last log ! since ! with"
            r" your (?:e-?mail|microsoft|office|google) ! view (?:the |your )?(?:document|file|bill|statement"
            r"|invoice|message|results?) ! to view ! failed ! sign in the ! do not ! don't ! without ! next log"
            r" ! at log ! prompted ! (?:customer|client|member|user|she|he|they) (?:will|logs?|can|must|next)"
            r" ! once they",
            r"(?:forgot(?:ten)?|reset) (?:your |the |my )?password (?:link|option|button|page|function|feature)"
            r"|(?:hit|click|use|press|choose|select|tap) ['\x22]?forgot",
            r"(?:use|using|via\b|through|thru|complete|completing|fill|filling|submit\w*|visit|raise\w*|lodge\w*"
            r"|go (?:to\b|onto\b|on\b)|head (?:over )?to\b|follow|access|available|update|manage|change|amend"
            r"|edit|request|report|make|made|log|file|register|send|sent|done|do\b|accept\w*|dealt|processed"
            r"|handled|find|open|download|enter|select|click|only take|only able|contact us\b|navigate|reach us\b"
            r"|in touch|write to us\b|redirect\w*|direct\w*) .. {form} ! status ! track ! progress ! meanwhile"
            r" ! in the meantime ! survey ! feedback ! newsletter ! unsubscri ! marketing ! invoice ! statement"
            r" ! bill ! results ! payment ! pay ! application form ! consent form ! signed ! we have ! we've"
            r" ! we'll ! i have ! i've ! we changed ! i'll ! our (?:sign-?up|registration|booking) form ! has"
            r" been ! have been ! was ! enclosed ! attached ! platform ! performed",
            r"{form} .. (?:instead|only|must be used|available|at https?|https?:|below|where you can|on our"
            r" (?:web)?site|is the (?:only|best|quickest)|to (?:submit|report|make|raise|update|change|remove"
            r"|request)) ! status ! track ! progress ! survey ! meanwhile ! in the meantime ! statement ! bill"
            r" ! invoice ! results ! pay\b ! we have ! performed",
            r"(?:visit|go to|use|see|via|through|on) (?:\w+ ){0,3}?(?:web\s?site|web\s?page|www\.|https?:)"
            r" .. (?:to (?:submit|report|make|raise|update|change|remove|request|complete|manage|delete)|form"
            r"|and (?:click|select|choose|complete|fill|follow|submit|use))",
            r"(?:create|register (?:for )?|set up|open) (?:an? |your )?(?:\w+ )?(?:account|profile|login)"
            r" .. (?:to|and|then|so|with|on|at|in)\b",
            r"(?:update|change|remove|amend|delete|edit|manage|correct|do) (?:it|this|that|them|these|your"
            r" (?:\w+ ){1,3}?|the (?:\w+ ){1,3}?|yours )?\s?(?:yourself|on your own|by yourself|online|any time"
            r"|at any time|in a few clicks) ! we ",
            r"(?:start|open|launch|join|use|hop on|via|through) (?:a |our |the )?(?:live |web )?chat\b",
            r"(?:raise|open|log|submit|create|lodge) (?:a|your|an|the) (?:\w+ )?(?:ticket|request|case|complaint"
            r"|query|incident|sr) .. (?:portal|form|online|web|via|through|here|at http|link|page|app\b)",
        ),
        "told_unsubscribe": (
            r"(?:off|from|out of) (?:the|our|that|this|all) (?:\w+ ){0,3}?{news} ! account ! system ! database"
            r" ! records ! booking ! receiving this",
            r"(?:you can\b|you could\b|you may\b|just\b|simply|easily|please\b|kindly|click\w*|use|using|hit"
            r"|follow|there(?:'s| is\b)|find|press|via\b|by\b|want to\b|wish to\b|like to\b|able to\b|tap|option"
            r" to\b|scroll|best to\b|need to\b|you'll|try|should\b|each\b|every|have been\b|has been\b|'ve been\b"
            r"|are now\b|are\b|you're|we have\b|we've|i have\b|i've|successfully|been\b|will be\b)"
            r" .. (?:unsubscri|opt[- ]?(?:ed |ing )?-?out|opted? out) ! receiving this (?:e-?mail|message"
            r"|because) ! this e-?mail was sent ! you are subscribed ! you subscribed",
            r"(?:unsubscri\w+|opt(?:ed|ing)?[- ]?out\b) .. (?:you|your address|your e-?mail|link|button|bottom"
            r"|footer|foot|processed|successful|complete|confirmed|received|page|any time) ! receiving this"
            r" (?:e-?mail|message|because) ! this e-?mail was sent ! you are subscribed ! \|",
            r"(?:unsubscribed|opted you out|opted out) ",
            r"(?:remov|taken|took|delet|exclud|stopp|stop|suppress|cancel|withdr|block|end|ceas|discontinu|halt"
            r"|switch\w* off|turn\w* off|opt)\w* .. {news} ! account ! booking ! system ! from all ! everything"
            r" ! profile ! records ! receiving this ! database ! register ! file ! policy ! as well as",
            r"{news} .. (?:remov|stopp|stop\b|delet|suppress|cancel|blocked|no longer|any\s?more|cease|discontinu"
            r"|opt|prefer|switched off|turned off|ended) ! account ! booking ! system ! receiving this"
            r" ! database ! records ! \|",
            r"(?:no longer|not|never|n't|stop) (?:\w+ ){0,4}?(?:receive|receiving|get|getting|be sent|sending"
            r"|hear) (?:\w+ ){0,4}?{news}",
            r"(?:e-?mail|communication|contact|marketing|subscription|mailing|notification) preferences?"
            r" .. (?:updated|changed|saved|amended|manage|update|change|set)",
            r"(?:manage|update|change|amend|set|adjust|edit|review) (?:your |the )?(?:e-?mail |communication "
            r"|contact |marketing |subscription |mailing |notification )+preferences ! receiving this ! \|",
            r"subscription .. (?:e-?mails?|newsletter|mailing) .. (?:cancelled|ended|stopped|removed)|(?:bottom"
            r"|foot|footer) of (?:the|our|any|each|every|this) (?:\w+ )?e-?mails? .. (?:link|click)",
        ),
        "no_record_found": (
            r"(?:{cant}|did not\b|didn't|have not\b|haven't|had not\b|has not\b|hasn't|failed|no luck|not been"
            r" able|struggl\w+|having trouble|not\b|am not\b|trouble) .. (?:find|found|finding|locat|trac(?:e"
            r"|ing)|identif|see (?:you\b|any\b|a\b|an\b|your\b|that\b|anyone|anything|such\b)|match|pull (?:you"
            r" )?up\b|recogni[sz]|retriev|bring (?:you |it )?up\b|unearth|come across|look you up\b)"
            r" .. (?:account|record|customer|booking|reservation|data|detail|name|address|trace|you\b|anything"
            r"|profile|policy|order|anyone|any\b|entry|system|file|match|registered|result|e-?mail|membership"
            r"|patient|it\b|listing|one) ! hear back ! cannot identify you without ! your identity ! identify"
            r" yourself ! wrong ! without ! cannot verify ! cause ! more info ! find time ! error ! could not"
            r" find any further ! find (?:that|the|attached|enclosed|below)",
            r"(?:can't|cannot|couldn't|cant|could not|unable to|didn't|did not|not|don't) (?:seem to )?(?:find"
            r"|locate|trace|see) (?:you|u|anyone|anything|any\b|it|that|this|a\b|an\b|your)",
            r"(?:do not|don't|does not|doesn't|not|did not|didn't|never) (?:appear to |seem to |currently "
            r"|actually )?(?:have|hold|keep|process|store|possess|got|had) (?:any(?:thing|one|body)? |a |an "
            r"|your |such a |such an |you )(?:\w+ ){0,3}?(?:record|account|customer|data\b|information|booking"
            r"|reservation|details?|client|patient|member|guest|policy|person|file|one\b|entry|by\b|under\b"
            r"|with\b|in\b|on\b|for\b|of\b|about|relating|trace|call|as a|tenant|user|subscri|order|contact"
            r"|email) ! enough ! sufficient ! authority ! further info ! more info ! your (?:phone|number) ! any"
            r" (?:further|more|other) ! access ! copy ! without ! {nt} have any (?:question|quer)",
            r"(?:hold|found|find|have|see|is|are|was|were|with|returned|gave|yield\w*|shows?|there's|got|came"
            r" back|locate|trace|comes? up) (?:absolutely )?(?:no|zero|nil) (?:\w+ ){0,3}?(?:record|trace|match"
            r"|results?|account|customer|data\b|details|hits?|booking|reservation|information|such|one\b|entry"
            r"|entries|client|patient|member|policy|file|mention|person|listing|profile|guest|user|order"
            r"|evidence of|sign of|tenant|contact) ! no such (?:error|thing) ! risk ! no one (?:will|can|is)"
            r" ! no evidence of (?:harm|misuse)",
            r"^(?:\W|sorry|hi|hello|there is|we have|we've got|got)*no (?:\w+ ){0,3}?(?:record|trace|match"
            r"|account|customer|data|booking|reservation|client|patient|member|one\b|guest|file|details)"
            r" .. (?:found|under|for|in|on|matching|with|exist|of|name|by|called|here|that|your)",
            r"(?:not|{nt}|never) (?:\w+ ){0,3}?(?:on\b|in\b|registered|known|listed|held|stored|recorded|showing"
            r"|appear\w*|show(?:ing)? up\b|come up\b|coming up\b|exist|a customer|a client|one of our\b|a member"
            r"|a patient|customers? of\b|a guest|a tenant|an? existing) .. (?:our|system|database|record|file"
            r"|books|us\b|here|ours|customer|client|list|crm|member|patient|register) ! any\s?more ! longer"
            r" ! you are not the ! since you ! not listed as the ! mailing ! you're not the ! as you are"
            r" ! allowed ! approved ! trusted ! safe ! contact list ! go into",
            r"(?:nobody|no one|no-one|noone|nothing|no body) (?:by|with|of|called|under|named|here|registered"
            r"|matching|on|in our|comes|came|shows?|showing|found|held|is|listed|at) ! (?:reads|monitor|is"
            r" (?:reading|here to)) ! wrong ! nothing (?:is )?(?:further|more) ! nothing here (?:is|to)",
            r"(?:search|look|check|trawl|query|enquir)\w* .. (?:nothing|no results?|nil|negative|zero|blank|empty"
            r"|drew a blank|without (?:success|result|finding)|no trace|no match|unsuccessful|no hits|no record"
            r"|fruitless)",
            r"(?:doesn't|does not|don't|do not|didn't|did not|isn't|is not|aren't|not) (?:appear|exist|show|match"
            r"|seem to be\b|correspond|relate|come up\b|ring|register(?:ed)?) .. (?:any|our|system|database"
            r"|record|file|here|list|us\b|bell|with us|account|customer|up\b)",
            r"(?:nil return|negative (?:response|reply|result)|drawing a blank|drew a blank|not known to us"
            r"|(?:haven't|havent|hasn't|don't|dont|do not) (?:got|have) (?:a|an|any|no) \w+ (?:on|in|with|at"
            r"|here)|unknown to us|not recognised|not recognized|no joy finding)",
            r"(?:you are|you're|this (?:person|name|address|customer)|(?:she|he|they)(?:'s| is| are)|your (?:name"
            r"|e-?mail|address)) (?:not|isn't) (?:\w+ )?(?:on|in|registered|known) ! allowed ! approved"
            r" ! trusted ! safe ! list",
            r"(?:didn't|did not|don't|not|never|haven't|hasn't) (?:get|got|have|see|return|produce|throw up|give"
            r"|bring up|come up with|turn up|had) (?:me |us )?(?:any|a|anything)\s?(?:hits?|matches|match"
            r"|results?|joy|luck|record|account|trace|customer|entries|entry|thing)?(?:\b) ! any (?:further|more"
            r"|question|access) ! authority ! have a\b",
            r"(?:not|{nt}|unlikely) (?:\w+ )?(?:look|looks|looking|seem|seems|appear|appears|think|believe)"
            r" (?:like |as if |as though |that |to me |to )?(?:you|there|we|your|be|have)\b.{0,25}(?:account"
            r"|customer|record|member|booking|client|anything|data|patient|registered|on (?:our|the)|in (?:our"
            r"|the)|with us|one of)",
            r"no (?:\w+ ){1,3}?(?:in|on|under|with|at|registered|listed) (?:our|the|my|this|us|here|file"
            r"|that)\s?(?:books|systems?|records?|database|files?|lists?|name|end|computer|register|side|e-?mail"
            r"|address)?(?:\W|$) ! no (?:longer|doubt|problem|need|one is|action|change|further|question|risk"
            r"|impact|reason) ! (?:remove|delet) ! no \w+ (?:on|in) (?:the|our) part",
        ),
        "asks_details": (
            r"do you (?:\w+ ){0,4}?(?:have\b|know|remember|recall|see|still have\b) .. (?:numbers?|reference|ref"
            r"|code|address|date|when|which|what|sender|name|copy|e-?mail|who)\b.{0,80}\? ! phone ! account"
            r" number ! call",
            r"(?:mention|furnish|intimate|specify|state|quote|advise|indicate|name|identify|provide)"
            r" (?:\w+ ){0,3}?(?:mail\s?id\b|e-?mail|address|date|time|sender|reference|subject|order|ticket"
            r"|booking|which\b|when\b|how many) .. (?:which|that|receiv|of|in|was|it|from|concern|affect|on|so|we"
            r"|you|in question) ! please quote ! quote this ! your address ! (?:will|can) (?:not )?(?:provide"
            r"|advise) ! we (?:\w+ )?(?:provide|advise) ! pleased to ! i (?:can|will) ! has been ! in all",
            r"(?:which|what) (?:\w+ ){0,2}?(?:e-?mails?|address|account|order|mail|message|booking|customer"
            r"|client|letter|case|reference|document|statement|date|ticket|property|patient|member|policy|guest"
            r"|invoice|company|branch|shop|store|newsletter|one\b|brand|department|parcel|shipment|product|day"
            r"|time) .. (?:is|are|was|were|did|do|you|it|we|this|concern|refer|regard|about|affect|involve|has"
            r"|have|mean|please|came|address|exactly|should|need|want|receiv) ! which (?:email|message|mail) was"
            r" ! in which case ! whichever ! which address is on ! at which time ! the date on which ! which we"
            r" ! what date suits ! what time ! tell you which ! at which",
            r"(?:(?:could\b|can\b|would\b|will\b) (?:you\b|u\b|i have\b|i see|we have\b|we see)|please\b|pls|plz"
            r"|kindly|grateful|(?:need|require) (?:you\b|to (?:see|know|have\b)|a\b|the\b|some|more|further"
            r"|your\b)|you able to\b|let (?:us\b|me\b) have\b|helpful if\b|help if\b|request(?:ing)? you\b"
            r"|appreciate|(?:would\b|'d) like|want you\b|ask you\b|asking you\b|you mind|if you\b) .. (?:forward"
            r"|fwd|send|sending|share|attach|provide|supply|let (?:us\b|me\b) have\b|let me see|mention|furnish"
            r"|intimate|inform (?:us\b|me\b)|specify|tell|give|list|name|identify|note|resend|re-send|copy|paste"
            r"|screen\s?shot|return|give|pass on\b|upload|advise|indicate|quote|state|confirm|enclose|include"
            r"|forwarding|providing|sharing|show) .. (?:e-?mails?\b(?! (?:address )?(?:so that )?you (?:can"
            r"|should))|messages?\b|headers?|screen\s?shots?|screen\s?grabs?|pics?\b|photos?\b|pictures?\b|snap"
            r"|image|scan of|cop(?:y|ies)|original|correspondence|example|sample|(?:further|more|full|additional"
            r"|some|the|complete|exact|any|following) (?:\w+ )?(?:details?|info|particulars|specifics)|address"
            r" (?:it|they|these|that|which|in question|concerned|affected|we|you)|(?:affected|relevant|incorrect"
            r"|wrong|exact) (?:\w+ )?address|sender|the date|dates?\b|reference|order number|subject line"
            r"|subject\b|tracking|booking (?:ref|number)|ticket (?:no|number)|case (?:no|number|ref)|evidence"
            r"|mails?\b|what (?:you|it|was|address|they)|message-?\s?id|timestamps?|following|context|background"
            r"|specifics|letter) ! we will send ! we'll send ! we have sent ! repair ! estimate ! quotation"
            r" ! payment ! documents ! meter ! form\b ! passport ! signed ! identity ! date of birth ! delete"
            r" ! destroy ! survey ! to our (?:data|dpo|privacy) ! in case you ! (?:send|forward|address|direct"
            r"|resend|submit|route) your (?:email|complaint|message|request|query|mail|concern|enquiry) to"
            r" ! forward this ! account number ! membership number ! secure message ! do not ! reference at"
            r" ! subject line of ! quote this ! in all ! quoting ! proof of ! in (?:any|all) ! deliver your"
            r" ! sign\b ! declaration ! undertaking ! no copy",
            r"(?:need|require|want|provide|send|give|share|supply|let us have|like|appreciate|missing|there (?:is"
            r"|are)) (?:us |me )?(?:with )?(?:\w+ ){0,3}?(?:more|further|additional|fuller|some|bit more|little"
            r" more|specific|extra) (?:\w+ )?(?:details?|info\w*|context|particulars|specifics|background"
            r"|clarification|to go on|explanation) ! we (?:cannot|can't|are unable|will not) ! if you (?:need"
            r"|require|want|would like|have) ! should you ! unable to ! not (?:be )?(?:able|permitted|allowed)"
            r" ! confidential ! data protection ! as soon as we ! when we have",
            r"(?:when|at what time|on what date|on which (?:date|day)|what (?:date|day|time)|how long)"
            r" (?:\w+ )?(?:did\b|was\b|were\b|exactly|have\b|has\b|is\b) .. (?:receiv|get|got|arriv|sent|start"
            r"|begin|com(?:e|ing)|happen|mail|message|it|been|last) ! when was .* convenient ! good time",
            r"how (?:many|often|frequently|much) .. (?:e-?mails?|messages?|mails?|times|letters?|of them|of these"
            r"|have|do|did|receiv|got|get)",
            r"(?:who|whom) (?:\w+ )?(?:sent|was (?:it\b|the\b)|is (?:it\b|the\b)|are (?:they\b|the\b)|did\b"
            r"|signed|from\b|does\b) .. (?:e-?mails?|message|from|for|addressed|intended|customer|sender|it|mail"
            r"|to) ! who is the account ! who is responsible",
            r"(?:what|which) (?:is|was|are|were) (?:\w+ )?(?:the |your )?(?:\w+ )?(?:e-?mails?|address|message"
            r"|subject|sender|reference|order number|date|content|wrong|issue|problem|error|name|names) ! what"
            r" are the next",
            r"(?:please|could you|can you|would you|kindly|help us|ask you to|pls) (?:\w+ ){0,2}?(?:elaborate"
            r"|clarify|specify|explain|be more specific|describe|expand|point (?:us|me)|detail|let (?:us|me)"
            r" know (?:which|what|when|who|how|the|if you have the|your|more)|tell (?:us|me) (?:which|what|when"
            r"|who|how|the|more|a bit)|advise (?:which|what|when|who|the|on which)|confirm (?:which|what|when|who"
            r"|the (?:e-?mail|address|date|sender|exact)|your e-?mail|the affected|to us which)|indicate|identify"
            r"|state (?:which|the|what|when)|outline|list|quote the|name the) ! delet ! destroy ! your (?:name"
            r"|account|identity|date|phone|number|contact) ! quote (?:the|this) reference ! can expect"
            r" ! yourself ! account number ! best number ! attend ! phone",
            r"(?:not|{nt}) (?:\w+ )?(?:sure|clear|certain|understand|follow|know|quite get|quite|tell)"
            r" .. (?:what\b|which\b|who\b|why\b|how\b) .. (?:you|mean|this|refer|want|after|about|relat|ask|need"
            r"|talking|e-?mail|address|it) ! not sure what to tell ! not sure what (?:else )?(?:we|i) can ! know"
            r" who has ! not sure how (?:this|it|that|the) ! know how",
            r"what(?:'s| is| are| do| does)? (?:exactly )?(?:this|you|it|that|do you) (?:\w+ )?(?:about|regarding"
            r"|referring|mean|in relation|concerning|want|need|talking) ! you needed ! need you to do ! what you"
            r" need ! looking for",
            r"(?:what|who|which|when|where|how) (?:\w+ ){0,8}(?:please|pls|plz)?\?$ ! how (?:are you|can we help"
            r"|may (?:i|we) help|satisfied|likely|did we|was your|would you) ! what next ! what can we ! when"
            r" .. call ! who are you ! which number ! what number ! who am i ! how about ! what's your (?:account"
            r"|customer|member) ! best time ! how do (?:we|i) know",
            r"(?:forward|fwd|send|attach|screen\s?shot|copy) (?:\w+ ){0,3}?(?:it|one|them|that|this|the"
            r" (?:\w+ )?(?:e-?mails?|message|mail|header)s?) (?:\w+ )?(?:to (?:me|us)|over|across|through|back|on"
            r"|here|please|pls|so (?:we|i)|and (?:we|i)) ! we (?:will|have|'ll) ! i (?:will|have|'ll) ! i'll"
            r" ! i've ! delete ! move ! forward it on ! password",
            r"(?:missing|lack\w*|insufficient|not enough|no) (?:\w+ )?(?:details?|information|reference|address"
            r"|info\b) .. (?:to|in|so|we|from)\b ! no further ! no longer ! confidential ! about ! can be given"
            r" ! privacy",
            r"(?:cannot|can't|unable|not able|won't be able|difficult|hard|impossible|not possible)"
            r" .. (?:without (?:knowing|more|further|the\b|additional|that\b|your\b|a\b|an\b|this\b|some|these\b)"
            r"|unless (?:you\b|we\b) (?:tell|send|know|have\b|provide|give|let\b|share)|until (?:you\b|we\b)"
            r" (?:tell|send|know|provide|have\b|receive)) .. (?:detail|info|address|e-?mail|reference|number|date"
            r"|header|which|copy|what) ! authori ! consent ! permission ! identity ! account number ! proof"
            r" ! customer number",
            r"(?:do you (?:still )?have\b|have you (?:got|kept)|is there\b|was there\b|did (?:it\b|the\b))"
            r" .. (?:reference|number|copy|e-?mail|message|header|screenshot|subject|code|sender|date) .{0,60}\?",
            r"(?:e-?mail|address|date|sender|reference|details|info|screenshot|headers?)s? (?:\w+ )?(?:please|pls"
            r"|plz)\W*$|(?:any|a|the|got a) (?:reference|order|booking|ticket|tracking|case) (?:number|ref|no"
            r"|id)?\s?(?:at all|for (?:me|us|this)|on it|please|pls)?\?",
            r"which (?:\w+ ){1,3}?(?:is|was|are|were|did|does|do) (?:it|this|that|you|they|these)\b ! which"
            r" (?:email|message|mail) was ! in which ! at which",
            r"(?:have you |you |u |do you have |have |is there |any chance of |without |need |what's the )?(?:got"
            r"|have|any|a|an|the|ur|your) (?:\w+ )?(?:ref(?:erence)?|order|booking|ticket|tracking|case|job"
            r"|invoice)\s?(?:number|no|id|code|ref|#)?\?",
            r"(?:what|who|which|whose|when|whereabouts) (?:[\w']+ ){1,8}[\w']+(?: please| pls)?\?\W*$ ! how"
            r" (?:are you|can we help|may|satisfied|likely|did we|was your|would you) ! what next ! what can we"
            r" ! call ! who are you ! which number ! what number ! who am i ! phone ! (?:account|customer"
            r"|member) number ! best time ! how do (?:we|i) know ! gone\b ! deleted ! can expect ! needed ! do"
            r" for you ! what else ! what to tell ! what should (?:we|i) ! what would you like ! next\?",
        ),
        "ask_hit_address": (
            r"(?:which|what) (?:\w+ ){0,2}?(?:{box})",
            r"(?:affected|relevant|wrong|incorrect|exact|full|precise|your|recipient|receiving|concerned|impacted"
            r"|the|receiving) (?:\w+ )?(?:e-?mail )?(?:address|mail\s?id\b|e-?mail id\b) .. (?:in question|that"
            r"|it|they|to which|which|where|receiv|concerned|affected|so|please|want|we|you)",
            r"(?:affected|relevant|incorrect|wrong|exact|precise|recipient|receiving|concerned|impacted|e-?mail)"
            r" (?:e-?mail )?(?:address(?:es)?|mail\s?ids?|ids?)\b ! your (?:postal|home)",
            r"address(?:es)? (?:it|they|this|these|that|which|in question|concerned|affected|where|you)",
        ),
        "ask_sender": (
            r"sender|from (?:which|what|whom|who|where)|who (?:\w+ )?(?:sent|signed|wrote|was it from|is it from)"
            r"|(?:which\b|what\b) .. (?:address|department|branch|shop|team|company|store|brand|office|mailbox)"
            r" .. (?:from|sent|came)",
            r"which of our|address (?:it|they|these) (?:was\b|were\b|came|are\b|is\b) .. from|came from|sent"
            r" (?:it|them|you)|from field|our (?:address|side\b) .. (?:sent|used)",
        ),
        "ask_time": (
            r"when (?:exactly )?(?:did|was|were|you|it|they|this|the)|dates?\b|times?\b(?! (?:to|being|for your"
            r"|of need))|timestamp|what day|which day|on what|how recent",
        ),
        "ask_message_id": (r"message[- ]?ids?|internet message",),
        "ask_headers": (
            r"headers?|message source|raw (?:source|message|e-?mail)|source code|full source|technical details"
            r"|\.?eml\b|\.?msg\b",
        ),
        "ask_code": (
            r"(?:order|ticket|case|booking|reference|ref|tracking|invoice|shipment|consignment|reservation"
            r"|incident|claim|job|parcel|document|pnr|confirmation|quote|complaint|docket|transaction"
            r"|sr)\s?(?:number|no\b|code|ref|id\b|#|line)|subject|reference\b|pnr\b|ref\b|awb\b",
        ),
        "ask_count": (r"how (?:many|often|frequently)|number of (?:e-?mails|messages|mails|times)|count of|quantity",),
        "ask_since": (
            r"since when|how long|when did\b .. (?:start|begin|first)|first (?:receiv|start|got|arriv|mail"
            r"|e-?mail|one)|start(?:ed)? (?:receiv|date)",
        ),
        "ask_customer_name": (
            r"(?:which\b|what\b|whose|name of\b|name|who is\b|identity of\b|who's|names of\b|surname)"
            r" .. (?:{cust}|account|recipient|person|addressee|intended|name)",
            r"(?:{cust}|recipient|addressee|intended|person\b|account|her|his|their)(?:'?s)? (?:\w+ )?(?:names?"
            r"|details|surname|number|data|account|date)\b",
            r"(?:name|names|surname)s? (?:on|in|of|that|shown|appear|mentioned|it|they|the|used)|who (?:is\b"
            r"|was\b|are\b) .. (?:for|addressed|intended|customer|to)\b|who's it (?:for|to)|addressed to",
            r"which (?:customer|client|patient|member|guest|account|policy|tenant|passenger|property|person)",
        ),
        "ask_original": (
            r"(?:forward|fwd|send|attach|provide|supply|resend|copy|paste|upload|share|let (?:us|me) (?:have|see)"
            r"|return|show|submit|include|sending|forwarding|sharing|attaching|enclose)"
            r" {few}(?:e-?mails?\b(?! (?:address|id))|mails?\b(?! (?:address|id))|messages?\b(?!\s?-?id)|screen"
            r"|cop(?:y|ies)|original|correspondence|example|sample|attachment|letter|document|statement|content"
            r"|pic\b|pics\b|picture|photo|image|scan|one\b|them\b|it\b|evidence|snap)",
            r"screen\s?-?shots?|screen\s?grab|print\s?-?screen|snapshot|original (?:e-?mail|message|mail"
            r"|attachment)|copy of|copies of|what (?:did\b|does\b|do\b) .. (?:say|contain|show)|contents? of"
            r"|what (?:was|is) in|what it said|what they said|wording|text of|\.?eml\b|\.?msg\b|as an attachment",
        ),
        "ask_other": (
            r"(?:your|ur) (?:full |own |legal |last |first )?(?:name|surname|position|company|employer|role"
            r"|relationship|connection|relation|address is)|relationship (?:to|with)|who else|why (?:do|are|did"
            r"|would) you|anyone else|explain|elaborate|more (?:details?|info|context|specific|background)"
            r"|further (?:details?|info|clarif|particulars|context)|additional (?:details?|info)|clarif|what"
            r" (?:exactly )?(?:do )?you (?:want|need|mean|are)|what(?:'s| is) (?:this|it) (?:about|regarding)"
            r"|background|evidence|what (?:would you|should we|action)|some details|bit more|specifics|what is"
            r" the (?:issue|problem)|how did you|how (?:do|can) you",
        ),
        "asks_deletion_confirmation": (
            r"(?:please\b|pls|plz|kindly|could you\b|can you\b|would you\b|need you to\b|want you to\b|just\b"
            r"|ask you to\b) .. (?:get rid|bin it|trash|junk it|wipe|scrub|delet)",
            r"(?:tell|let) (?:me|us) (?:know )?(?:when\b|once|that\b) .. (?:gone|deleted|destroyed|binned|erased"
            r"|shredded) ! your address",
            r"(?:not|don't|dont) (?:open|read|click on|look at|share|forward) (?:it|the (?:attach|e-?mail|file"
            r"|document|letter|message))\b ! i (?:did|have) ! we (?:did|have|do)",
            r"(?:confirm|attest|assur|undertak|certif|declar|state|promise|guarantee|say|verify) .. (?:did not\b"
            r"|have not\b|haven't|didn't|not\b|never\b|won't|will not\b|no one\b|nobody|neither) .. (?:cop(?:y"
            r"|ied)|disclos|keep|kept|shar|retain|read\b|open|forward|pass|use|print|distribut|seen) ! we (?:have"
            r"|did|can|will|are|do)\b ! i (?:have|can|did)\b ! your address ! customer ! records",
            r"(?:please\b|pls|plz|kindly|ask|asking|request\w*|require|grateful|must|would you\b|could you\b|can"
            r" you\b|will you\b|want you\b|need you\b|need to\b|obliged|instruct\w*|urge|appreciate|expect|ought"
            r"|should\b|we trust|advise|should be\b) .. (?:delete|destroy|erase|shred|dispose|discard|bin\b|wipe"
            r"|deletion|destruction|destroyed|deleting|destroying|permanently remove|trash|double[- ]delete"
            r"|return or) ! we (?:will|shall|'ll) (?:delete|destroy|erase) ! to delete your ! delete your"
            r" (?:account|profile|data|details|address|email) ! (?:any|another|one) (?:further|more|other|future"
            r"|last|stray) ! still (?:get|receive|arrive|come) ! request (?:for|of) (?:the )?(?:deletion"
            r"|erasure) ! deletion request ! delete (?:the|this|that|my|an) (?:address|account) ! asked (?:it|our"
            r"|the|them|for|my|him|her) ! please\b note ! do not delete ! preserve ! don't delete ! deleted"
            r" unread ! delete cookies ! requested deletion ! request to ! need to delete ! requested (?:that"
            r"|us) ! will be ! colleague",
            r"(?:confirm|confirmation|assur|undertak|certif|declar|verif|acknowledg|let (?:us|me) know|notify us"
            r"|advise us|attest|guarantee)\w* .. (?:delet|destroy|destruct|destroyed|erased|erasure|no cop(?:y"
            r"|ies)|shredded|disposed|not (?:been )?(?:read|shared|retained|disclosed|kept|used|forwarded|cop"
            r"|opened|passed)|n't (?:read|shared|kept|open)|no longer (?:hold|have|possess|in your)|copies"
            r" (?:kept|made)) ! we (?:have|can|are|hereby)?\s?(?:now |hereby )?(?:confirm|assure|verify|delete)"
            r" ! i (?:can )?confirm ! writing to confirm ! your address ! your (?:\w+ )?details ! we've ! has"
            r" been (?:deleted|removed|erased) from ! colleague ! confirmed ! our",
            r"(?:have|did) you\b .. (?:delete|deleted|kept|keep|shared|share|read|opened|open|retained|forwarded"
            r"|copied|printed|disclos|destroy)\w* ! delete your",
            r"(?:would like to|wish(?:es)? to|want(?:s)? to|attempt\w*|like to|has) recall(?:ed)?\b|recall (?:the"
            r"|this|of) (?:message|e-?mail|mail)|recall:",
            r"(?:sign|signed|signing|complete|return) .. (?:undertaking|non-?disclosure|nda\b|declaration"
            r"|affidavit|certificate|acknowledg\w+|confidentiality|statement of destruction|enclosed form"
            r"|attached form|deed)",
            r"(?:undertak(?:e|ing)|promise|agree) (?:not )?to\b .. (?:delete|destroy|disclose|keep|retain|use\b"
            r"|share)|certificate of (?:deletion|destruction)",
            r"(?:ignore|disregard|don't open|do not (?:open|read|share|forward|use)) .. (?:and|then|or"
            r"|,)\s?.. (?:delete|destroy|discard)",
            r"^(?:delete|destroy|erase|discard|shred) (?:it|them|all|any|the|that|this|everything)",
            r"(?:from your|empty your|including your|clear your) (?:\w+ )?(?:system|inbox|deleted items|trash"
            r"|mailbox|device|computer|sent|bin|server|backup)s? .. (?:confirm|delet|destroy|as well|too)?",
        ),
        "redirect_contact": (
            r"(?:please\b|kindly|pls|just\b|simply|instead|rather|you should\b|you'd better|you may\b|you can\b"
            r"|you could\b|you will need|you'll need|best|better|suggest|recommend|advise|resubmit|re-submit"
            r"|route|re-route|pop|fire|ping|shoot|lodge|post) .. {at} ! any (?:further |other |additional |more"
            r" )?(?:questions?|quer|concerns?|doubts?) ! further (?:questions|assistance|help|quer|info) ! need"
            r" (?:help|any|further|assistance|more) ! urgent ! absence ! while (?:i'm|i am) ! removed ! deleted"
            r" ! unsubscri ! emergenc ! your (?:e-?mail )?address ! you have any ! out of office ! add .. to"
            r" your ! registered with us ! confirmed ! sent to [\w.+-]+@",
            r"(?:contact|e-?mail|write|get in touch|reach|address|direct|re-?send|forward|speak|try|drop|message"
            r"|use|send|mail|submit|refer|turn|go|raise|re-?direct|ask|report|put|copy|approach|via\b|liaise"
            r"|connect|writing|sending|emailing|contacting|reply|raised|sent|directed|made|addressed|is\b|are\b"
            r"|at\b|best|on\b|:) .. {at} ! any (?:further |other |additional |more )?(?:questions?|quer|concerns?"
            r"|doubts?) ! further (?:questions|assistance|help|quer|info) ! need (?:help|any|further|assistance"
            r"|more) ! urgent ! in my absence ! my absence ! while (?:i'm|i am) ! has been removed ! removed"
            r" ! deleted ! unsubscri ! emergenc ! your (?:e-?mail )?address ! you have any ! dissatisf ! not"
            r" (?:happy|satisfied) ! complain (?:to|about) ! sent to (?:your|[\w.+-]+@) ! registered with us"
            r" ! confirmed ! out of office ! immediate ! add .. to your",
            r"{at}[\w.-]+ .. (?:can help|will help|deals? with|handles?|is the|is who|looks after|are the|for"
            r" (?:this|data|privacy|all|anything|such)|instead|should|who (?:can|will|deals?|handles?|looks?)|is"
            r" best|would be|they'll|they will|they can|the (?:right|correct)|please|responsible) ! urgent"
            r" ! absence ! any questions",
            r"(?:handled|dealt with|managed|looked after|owned|processed|covered|administered|overseen) by (?:our"
            r"|the|my|a|another|head|your|group)(?! (?:end|time|close|start|same|following|next|deadline))"
            r" ! (?:has been|was|have been|being) (?:handled|dealt|managed|processed) ! our systems? ! mail"
            r" ! automat",
            r"(?:responsible|in charge|right (?:team|person|people|address|place|department|contact|mailbox"
            r"|inbox)|best placed|correct (?:department|team|address|contact|person|place|mailbox|channel)"
            r"|better placed|best (?:person|team|people|place)) .. (?:to|for|is|would|are|at|here|{at}) ! not"
            r" responsible ! i am ! right of ! person responsible ! the customer ! the colleague responsible"
            r" ! responsible for (?:any|the (?:error|mistake|content))",
            r"(?:not|{nt}) (?:\w+ )?(?:my|our|this|the right|the correct|in charge|responsible for|something"
            r" (?:we|i)) (?:department|area|team|remit|bag|thing|job|inbox|address|mailbox|desk|place|person"
            r"|field|deal|handle|this|that|such|data|privacy|contact|look)",
            r"(?:wrong|incorrect) (?:department|team|inbox|desk|person|mailbox|office|branch|section|company"
            r"|place)\b",
            r"(?:you|this|that|it|they)(?:'ll| will| would)? (?:\w+ )?(?:need|want|requires?) (?:the\b|our\b|to"
            r" (?:speak|talk|write|go|contact|email|get in touch|reach out\b|raise|direct|address|send|take"
            r"|approach)) .. (?:team|department|office|desk|section|colleague|head|branch|{at}|officer|hr\b|data"
            r" protection|privacy|complaints|membership|accounts|group|manage) ! phone ! ring ! call\b ! we need"
            r" ! number",
            r"(?:contact|e-?mail|write to|get in touch with|reach out to|speak to|speak with|talk to|try|ask"
            r"|direct .{0,40} to|address .{0,40} to|send .{0,40} to|redirect .{0,40} to|refer .{0,40} to|raise"
            r" .{0,30} with|approach|go through|go to|take .{0,20} to|liaise with) (?:our|the|your|their|my|a"
            r"|directly|head|group|local|someone in) (?:\w+[ -]?'?){0,5}?(?:team|department|dept|office|desk"
            r"|section|branch|colleagues?|officer|head\s?quarters|hq\b|division|unit|centre|centers?|manager"
            r"|helpdesk|group|dpo|controller|company|agent|letting|store|shop|society|supplier|partner|seller"
            r"|retailer|merchant) ! any (?:further |other )?(?:questions?|quer|concerns?|doubts?) ! further"
            r" (?:questions|assistance|help|quer|info) ! need (?:help|any|further) ! urgent ! absence ! i have"
            r" ! we have ! i've ! we've ! will (?:contact|speak|ask|write|email|raise|talk) ! i'll ! we'll ! let"
            r" me ! need to (?:speak|ask|check|talk) (?:to|with)?\s?(?:our|my|the|with) ! i will ! we will"
            r" ! going to ! i need ! spam ! we asked ! i asked ! asked ! data protection authority ! information"
            r" commissioner ! your (?:own |domain|email|internet|it\b|broadband|service|mail|hosting|web) ! can"
            r" you ! immediate ! emergenc ! you (?:have|require) any ! commissioner",
            r"(?:resend|re-send|redirect|re-?address|re-?direct|send|forward|direct|address|refer|submit)"
            r" (?:\w+ ){0,5}?(?:to|at|towards) (?:our|the|head|group) (?:\w+[ -]?'?){0,4}?(?:team|department|dept"
            r"|office|officer|desk|section|address|mailbox|inbox|branch|hq\b) ! (?:has|have|was|been|i've|we've)"
            r" .. (?:sent|forwarded|directed|referred|redirected) ! we will ! i will ! i'll ! we'll ! i have"
            r" ! we have ! has been ! have been ! was ! i've ! we've ! survey",
            r"(?:we|i) (?:do not|don't|no longer|didn't|can't|cannot|only) (?:\w+ )?(?:deal|handle|manage|look"
            r" after|run|operate|cover|own|do) (?:with )?(?:\w+ ){0,3}?(?:that\b|this\b|those\b|these\b|such\b"
            r"|data|privacy|e-?mail|complaint|account|customer|it\b|here\b|matters) .. (?:{at}|team|head|office"
            r"|department|please|contact|colleagues|dept|you)",
            r"(?:write|letters?|post|in writing|by post|correspondence|mail) (?:\w+ ){0,3}?(?:to|at|only to)\W"
            r" .. (?:road|street|lane|avenue|house|po box|p\.?o\.? box|freepost|floor|tower"
            r"|[a-z]{1,2}\d{1,2}[a-z]? \d[a-z]{2})",
            r"(?:head office|headquarters|hq|group|corporate|central team|complaints|privacy|data protection)"
            r" (?:\w+ )?(?:deals? with|handles?|looks? after|takes? care of|sorts?|manages?|do|does) (?:with"
            r" )?(?:that|this|it|those|these|all|such)",
            r"(?:we are|we're|i'm|i am) (?:just |only |merely )?(?:a |the |an )?(?:franchise|agent|reseller"
            r"|marketplace|platform|intermediary|processor|courier|letting agent|third[- ]party|service provider"
            r"|carrier|outsourc)\w* .. (?:contact|controller|company|seller|behalf)",
            r"(?:not (?:us\b|me\b|mine|ours|here\b|this\b)|that(?:'ll| would\b| will\b| is\b|'s)(?: be\b)?|it's"
            r"|you(?:'d| would\b)? (?:want|need)|try|best bet|talk to\b|ask|speak to\b|suggest|recommend|over"
            r" to\b) .. {at} ! removed ! deleted ! urgent ! absence ! your address",
            r"^\W*(?:please |pls |try |e-?mail |use |to |contact |at |on |better |instead |maybe"
            r" )*{at}[\w.-]+(?: please| pls| instead| thanks)?\W*$",
        ),
        "interim_reply": (
            r"(?:contacted|written to\b|wrote to\b|e-?mailed|asked|approached|reached out to\b|called|messaged"
            r"|got in touch with\b) .. {cust} .. (?:to (?:obtain|get|check|confirm|ask|verify|find|clarify"
            r"|request|establish|see|provide|supply)|for (?:a|an|the|his|her|their)) ! asked us ! removed"
            r" ! confirmed",
            r"being (?:looked|dealt|followed|handled|investigat|reviewed|checked|processed|considered|examined"
            r"|worked)|(?:someone|a colleague|a member of (?:the|our) team|they|he|she|i|we) will"
            r" (?:\w+ )?(?:contact|be in touch|write to|come back|get back|reply|respond|update)\w* .. (?:in the"
            r" next|within|by|shortly|soon|when|once|tomorrow|next week|few days|separately) ! automat ! hours"
            r" ! working days ! business days ! as possible ! urgent",
            r"(?:escalated|logged|raised|assigned|reported|handed|passed|given|sent|put) (?:this |it |that |your"
            r" \w+ |the \w+ )?(?:\w+ )?(?:to|with|over to|through to|before) (?:the |our |my"
            r" )?(?:\w+ ){0,2}?(?:engineer|develop|tech|team|support|branch|warehouse|shop|store|department|dept"
            r"|office|back office|it\b|i\.t|web|agent|supplier|vendor|provider|manager|colleague|crew|admin"
            r"|accounts|head) ! address .. (?:removed|deleted)",
            r"(?:should|will|expect to|hope to|hoping to|shall|'ll) (?:hear|know|find out|have (?:news|an answer"
            r"|more|a reply|something))\b ! if ! not hear",
            r"(?:decision|response|reply|answer|outcome|instructions?|feedback|confirmation|result) .. (?:awaited"
            r"|pending|outstanding)|placed before|sort (?:it|this|that|something) (?:out )?(?:when|once|as soon"
            r"|tomorrow|later|on|today|this)",
            r"(?:reply|response|answer|update) (?:\w+ ){0,2}?(?:will be|shall be|follows|to follow|will follow"
            r"|is being|is on its way) ! automat ! working days ! usually",
            r"(?:receiving|getting|given|giving) (?:\w+ ){0,2}?attention|under consideration|attended to|in"
            r" process\b|under process|in the pipeline",
            r"(?:you will|you'll|you should|you can expect to) (?:\w+ )?(?:receive|get|have|hear) (?:a |an |our "
            r"|my )?(?:\w+ )?(?:response|reply|answer|update|letter|outcome|decision|report|findings) .. (?:by"
            r"|no later|within|on|before|shortly|soon|in due|when|once|from) ! working days of receipt ! aim"
            r" ! automat",
            r"(?:enquiries|inquiries|investigation|review|checks|assessment|work) (?:are|is|has|have) (?:not|n't"
            r"|still|yet)|(?:not|n't) yet (?:\w+ )?(?:complete|concluded|finished|heard|finali|able|had|received"
            r" .{0,20}(?:response|answer|reply|feedback))",
            r"(?:expect|hope|aim|should|intend|plan|anticipate|will be able|will|'ll) (?:\w+ )?to"
            r" (?:\w+ )?(?:write|reply|respond|report|update|revert|answer|come back|get back|conclude|have"
            r" (?:an answer|news|more)|be in touch|let you know) .. (?:by|on|before|within|next|this|end|\d"
            r"|shortly|soon|to you) ! e-?mails ! enquiries ! all",
            r"(?:look|dig|check|delv|investigat|enquir|inquir|review)(?:ing|e)? (?:\w+ )?(?:into|at) (?:it|this"
            r"|that|your|the|what|why|how|these|matters) ! you (?:can|should|may) ! please\b ! could you ! can"
            r" you ! without ! before we can ! have looked ! unable ! cannot",
            r"(?:we are|we're|i'm|i am|are|is|am|team|colleague|currently|now|still|have started|being|under)"
            r" (?:\w+ ){0,3}?(?:investigat|looking (?:at|into|for|through|up|in)|review|check(?:ing|ed)|examin"
            r"|process|assess|consider|work(?:ing|ed) on|enquir|follow(?:ing|ed) up|chas(?:ing|ed)|wait(?:ing)?"
            r"|liais|discuss|sorting|dealing with (?:it|this)|trac(?:ing|ed)|in discussion|clarif|tak(?:ing|en)"
            r" (?:this|it) up) ! automatic ! payment ! order ! delivery ! parcel ! application ! loan ! refund"
            r" ! has been (?:processed|reviewed|investigated|checked) ! call\b ! waiting (?:room|list|time|period)",
            r"(?:will|\w+'ll|shall|going to|let me|need to|want to|have to|would like to|can|try to|i|we)"
            r" (?:\w+ ){0,2}?(?:look into|check (?:this|it|with|what|on|and|our|the|who|why|where)|investigat"
            r"|enquire|find out|ask (?:the|our|my|around|them|someone|about|it|what|head|her|him|for advice)"
            r"|chase|dig|speak (?:to|with) (?:the|our|my|them|someone|it|whoever|head)|make (?:\w+ )?enquiries"
            r"|follow (?:this |it )?up|see what|review|have a look|take a look|raise (?:this|it)|pick this up"
            r"|get (?:this|it) (?:sorted|looked|checked)|consult|discuss (?:this|it|with (?:my|our|the))|run"
            r" this (?:by|past)|trace|clarify (?:this|internally|with)) ! ^(?:\W|hi|hello|\w+,)*(?:can|could"
            r"|would) you ! i (?:check|ask)(?:ed)? that you ! you (?:will|can|should|may) (?:need|have|check"
            r"|look) ! please\b (?:look|check|ask|review)",
            r"(?:get|be|come|revert|circle|report|respond|write|reply|be in (?:touch|contact)|update|follow up"
            r"|hear) (?:\w+ )?(?:back )?(?:to|with|from|in touch|in contact)?\s?(?:you|u|us)?\s?.. (?:by|when"
            r"|once|as soon|shortly|asap|tomorrow|later|next week|within|with an? (?:update|answer|reply"
            r"|response)|again|soon|in due course|after|before|the moment|at the latest|on (?:mon|tues|wednes"
            r"|thurs|fri)|this (?:week|afternoon|evening)|end of|if) & (?:will|\w+'ll|shall|can|going to|hope"
            r"|let me|expect|aim|to|should|back|revert|shortly) ! if we (?:do not|don't) hear ! not hear"
            r" ! please\b ! haven't heard ! working days ! business days ! office ! if you ! return ! you can"
            r" ! out of ! leave ! when i'm back ! when i am back ! ask you ! we ask ! in order of ! aim to ! all"
            r" (?:e-?mails|messages|enquiries) ! our team",
            r"(?:back to you|get back|revert (?:back )?(?:to you|shortly|asap|soon|with)|come back to you|be in"
            r" touch|keep you (?:posted|updated|informed)|let you know (?:what|how|when|once|as soon|the outcome"
            r"|asap|shortly|more|the result)|update you|hear from (?:us|me|him|her|them|my|our)) ! if you (?:need"
            r"|have|would|want) ! until ! on my return ! when i (?:return|am back) ! hours ! working days"
            r" ! business days ! one of our ! in order ! a member of ! an agent ! as soon as possible ! aim to"
            r" ! team will ! representative ! advisor will ! out of office ! annual leave ! not hear",
            r"(?:bear|bare) with (?:me|us)|hold on|hang on|hang tight|leave (?:it|this|that) with (?:me|us)"
            r"|^(?:\W|ok|hi|we're|i'm|already)*on it\b|(?:i'm|we're|am|are) on (?:it|the case)|give (?:me|us)"
            r" (?:a|some|until|till|\d|a few|two|another|time)|one (?:moment|sec|minute)|patien(?:ce|t) while"
            r"|for your patience ! patients ! give us a (?:call|ring|bell|shout)",
            r"(?:still|yet|continue to be) (?:\w+ )?(?:wait|await|in progress|ongoing|under|open|being|pending"
            r"|looking|outstanding|working)",
            r"(?:holding|interim|short|brief|quick|progress|further|status) (?:reply|response|update|note|message"
            r"|report|acknowledg)|(?:update|progress) (?:on|from|for|regarding) ! status update: ! survey"
            r" ! quick note to say we have",
            r"(?:matter|investigation|case|enquir\w+|request|issue|this\b|it\b|review|complaint|report|query)"
            r" .. (?:is|are|remains?) (?:still |currently |now |presently |being )*(?:under|in progress|in hand"
            r"|ongoing|being|with (?:the|our) (?:relevant|it|tech|team|branch)|pending|open\b|on-?going|reviewed"
            r"|investigated|looked)",
            r"(?:need|take|require|allow|ask for\b|request|extend|extension|longer|more time|additional time"
            r"|further (?:time|two|month)) .. (?:weeks?|months?|days?|time|longer|extension|complex)"
            r" .. (?:investigat|review|look|respond|reply|complete|enquir|complex|regulation|allow|request"
            r"|establish|check|conclude|answer) ! payment ! 28 days ! notice ! delivery ! refund ! to take effect",
            r"(?:taking|taken|takes|take) (?:\w+ )?(?:longer|some time|a while|time than|a bit)|delay(?:ed)?"
            r" (?:in|while|with|on) (?:\w+ )?(?:respon|reply|getting|our|this|the|investig|we)|apologi[sz]e for"
            r" the delay|sorry for the (?:delay|wait|late) ! deliver ! parcel ! order ! package ! item ! product"
            r" ! refund ! shipment ! ^.{0,20}apologi\w+ for the delay\W*$",
            r"(?:asked|emailed|contacted|queried|chased|messaged|spoken (?:to\b|with\b)|spoke (?:to\b|with\b)"
            r"|raised (?:this\b|it\b) with\b|checking with\b|gone back to\b|taken (?:this\b|it\b) up with\b"
            r"|flagged (?:this\b|it\b) (?:to\b|with\b)|passed (?:this\b|it\b|on\b|that\b|your \w+)"
            r" (?:\w+ )?(?:to\b|on\b)|sent (?:this\b|it\b)|forwarded (?:this\b|it\b|your \w+)|referred (?:this\b"
            r"|it\b|your \w+)|put (?:this\b|it\b) to\b|pinged|nudged) .. (?:team|colleague|branch|warehouse|shop"
            r"|store|department|dept|it\b|tech|sales|office|who|what|how|why|agent|people|developer|supplier"
            r"|him\b|her\b|them\b|depot|admin|desk|support|accounts|guys|someone|whoever|provider|vendor|partner"
            r"|section|finance|reception)",
            r"(?:i|we)(?:'ve| have)? (?:\w+ )?(?:started|opened|begun|launched|initiated|commenced|kicked off)"
            r" (?:an?|our|the) (?:\w+ )?(?:investigation|enquiry|inquiry|review|check|look|trace)",
            r"(?:looking|checking|investigating|chasing|on it|working on|sorting|will do|leave it with|noted)\b"
            r" .. (?:this|it|now|for you|into|that|today|asap|soon)\b ! looking forward ! sorting office",
            r"^(?:ok |okay |thanks |thank you |hi |hello |right |understood |noted |sure |yes |will"
            r" )*(?:\W)*(?:will (?:do|check|look|investigate|ask|see)|looking (?!forward)|checking|on it|i'll"
            r"|let me (?!know|have)|leave it|noted)\b ! let me know ! appointment ! order",
        ),
        "promise": (
            r"(?:will\b|\w+'ll|shall|going to\b|can\b|let me\b|about to\b|want to\b|intend to\b|are to\b|is to\b"
            r"|to be\b|need to\b|aim to\b|try to\b|plan to\b|happy to\b|arrang\w+|ensure|make sure|see to it\b"
            r"|being|proceed to\b|organis\w+|organiz\w+) .. (?:{undo}) .. {addr} ! you (?:can|will|need|should"
            r"|may|must|could) ! {cant} ! {cust} (?:will|can|must|needs?) (?:need )?(?:to )? ! {news}"
            r" ! unsubscri ! before we can ! if you ! please\b ! your new ! only",
            r"{addr} .. (?:will|\w+'ll|shall|is going|are going|is to|to|can|is|are|should)"
            r" (?:\w+ )?(?:be(?:ing)?|get|have) (?:\w+ )?(?:{gone}|taken|sorted|updated) ! {cant} ! only ! not\b"
            r" ! {nt} ! unless ! if\b ! please\b ! {news} ! unsubscri ! before ! request ! new email",
            r"(?:request|ticket|job|task|change|instruction|order)\w* .. (?:{undo}|remov|delet|removal|deletion"
            r"|correction) .. (?:{addr}|raised|submitted|logged|placed|made|sent|put through|it\b|from)"
            r" ! please\b ! you (?:can|need|must) ! your request ! our privacy ! {cant} ! {news} ! ticket"
            r" .. merged ! only ! form\b",
            r"(?:will|\w+'ll|shall|going to|let me|can|about to) (?:\w+ ){0,3}?(?:pass|forward|escalat|refer|rais"
            r"|hand|report|flag|relay|notify|inform|alert|transfer|share|submit|bring|tell|copy|loop)"
            r" .. {officer} ! you (?:will|can|may|should) ! {cant}",
            r"(?:will|\w+'ll|shall|going to|to) be\b .. (?:passed|forwarded|escalated|referred|raised|handed"
            r"|reported|flagged|notified|informed|transferred|shared|brought) .. {officer}",
            r"(?:will|\w+'ll|shall|'d) (?:\w+ )?(?:not|no longer|never|n't) (?:\w+ )?(?:receive|get|hear|be"
            r" (?:sent|contacted|emailed|bothered)|happen|use|email|send|occur) .. (?:e-?mails?|messages?|mails?"
            r"|address|us\b|again|from|more|further|any) ! if you ! unless ! {news} ! marketing",
            r"(?:asked|instructed|requested|told|got|getting|asking|having) (?:our |the |my )?(?:\w+ ){0,4}?(?:to"
            r"|that) (?:\w+ ){0,2}?(?:{undo}|take) .. (?:{addr}|it\b|you|this|that|them) ! {cust} ! please\b"
            r" ! you (?:have )?asked ! as you",
            r"(?:will|\w+'ll|shall|going to) (?:\w+ ){0,2}?(?:get|have) (?:it|that|this|your \w+|the \w+|you)"
            r" (?:\w+ ){0,2}?(?:removed|deleted|sorted|taken|fixed|updated|corrected|changed|blocked|off)",
            r"(?:will|\w+'ll|shall|let me|going to) (?:\w+ ){0,2}?(?:remove|delete|take|sort|fix|correct|amend"
            r"|update|block|change|get rid) (?:it|that|this|you|these|them|your)\b ! you (?:will|can)",
        ),
        "canned_misread": (
            r"sorry (?:to hear |to learn |to read |to see )(?:that |about |of )*(?:your|the) (?!e-?mail|address"
            r"|data|confusion|concern|mistake|error|mix)\w+",
            r"(?:i|we)(?:'ve| have)? (?:\w+ )?(?:ordered|arranged|booked|held|reserved|issued|raised|set up"
            r"|scheduled) (?:\w+ )?(?:a|an|the|another|you|\d) (?:\w+ )?(?:new|replacement|refund|visit|engineer"
            r"|table|date|slot|call-?out|collection|credit|one|for you|\d)?\s?.. (?:for you|which|within|with you"
            r"|on|to|in)\b ! investigation ! review ! ticket ! case ! call\b ! block ! data protection",
            r"(?:thanks|thank you) (?:so much |very much )?for (?:viewing|visiting|popping|dropping|coming|trying"
            r"|ordering|signing|stopping)",
            r"(?:reaching out\b|contacting|writing|getting in touch|message|e-?mail|enquir|inquir|asking|query)"
            r" .. (?:about|regarding|re|concerning) your (?!e-?mail|concern|data|report|address|complaint|message"
            r"|request|privacy|issue|personal|misdirect|wrong|erroneous|recent)\w+",
            r"come with (?:a|our)|warranty|drop (?:it|them|him|her) off|pop (?:in|into|by)\b|any (?:of our |store"
            r"|branch|shop)|in[- ]store|open until|our stores|gift card|loyalty|redeem|per your request|host you"
            r"|serve you (?:again|in)",
            r"(?:appreciate|value|grateful for|delighted (?:by|with|at)|pleased (?:by|with|at)) (?:\w+ )?your"
            r" (?:interest|business|loyalty|support|custom|trust|order|visit|booking|enquiry about|inquiry about)",
            r"(?:arrived|was|is|were|came|are|your \w+ being) (?:damaged|faulty|broken|late|missing|delayed"
            r"|defective|incomplete|lost|not as described|out of stock)",
            r"(?:replacement|exchange|new one|spare part|return label|courier) (?:\w+ )?(?:will|has|is|has been"
            r"|is on|can be|shall)|no need to return|send (?:it|them) back|return (?:it|them|the item)",
            r"congratulations|congrats|well done on|(?:i|we)(?:'ve| have|) (?:\w+ )?(?:\w+ed|put|set|sent|made"
            r"|changed) (?:\w+ )?your (?:order|booking|deadline|appointment|reservation|membership|subscription"
            r"|plan|tariff|seat|room|table|slot|course|policy|delivery|parcel|application|quote|claim|refund"
            r"|return|trip|flight|lesson|class|points|credit|invoice)\b ! wrong ! remov ! delet ! error",
            r"(?:updated|saved|added|registered|stored|recorded|changed|amended|noted) (?:\w+ )?(?:your|the new)"
            r" (?:new |updated |correct )?(?:\w+ )?(?:e-?mail(?: address| id)?|address|contact details?|details"
            r"|mail id)\b ! wrong ! remov ! delet ! previous ! incorrect ! from ! error ! mistake ! block",
            r"(?:thank(?:s| you)|many thanks|thanx|cheers|appreciate\w*|grateful) (?:so much |very much |a lot "
            r"|again )*(?:for|that you) (?:your |the |you )?(?:\w+ )?(?:call|calling|choosing|order|ordering"
            r"|purchas|booking|visit|interest|loyalty|feedback|shopping|joining|sign(?:ing|ed)|registering"
            r"|payment|renew|subscri|trust|being a|staying|continued|application|reservation|stay\b|telephone"
            r"|phone call|support\b|donation|referral|review\b|apply|downloading|buying|flying|travelling|enrol"
            r"|applying|placing|suggestion|inquiry about|enquiry about|considering|update\b|updating|confirming"
            r"|confirmation|rsvp|new (?:e-?mail|address))",
            r"(?:understand|see|note|sounds like|gather|hear|can see|appears|looks like|appreciate|believe)"
            r" (?:that |as if |like )?(?:you(?:'d| would\b|'re| are\b|'ve| have\b| want| wish| need)?|your\b)"
            r" .. (?:cancel|chang|update|return|refund|clos(?:e|ing)|book|order|track|leav|reset|upgrade|switch"
            r"|renew|reschedul|amend|delivery|parcel|not received|haven't received|account|subscription|terminat"
            r"|transfer|purchas|issue with your|trouble|login|invoice|payment|difficult|moving|join) ! not (?:our"
            r"|a) customer ! wrong ! mistake ! in error ! someone else ! another ! misdirect ! we (?:have|will"
            r"|are) ! i have ! looking into ! not the ! not intended",
            r"sorry (?:to hear |to see |to learn |that |you )+(?:\w+ )?(?:you |you're |your )?(?:want|wish|leav"
            r"|going|cancel|had (?:a|an|trouble|problem|difficult)|haven't|have not|didn't|did not|go\b|decid"
            r"|order|delivery|parcel|product|experience|booking|stay|visit|are unhappy|were (?:unhappy"
            r"|disappoint)|aren't|feel|are thinking|no longer|having|are having|experienc)",
            r"your (?:\w+ ){0,3}?(?:order|parcel|booking|refund|subscription|membership|appointment|table"
            r"|reservation|cancellation|request to (?:cancel|change|update|close)|delivery|account|policy|plan"
            r"|tariff|package|seat|return|exchange|quote|class|slot|room|contract|application)\b .. (?:as"
            r" requested|per your request|as (?:you )?asked|at your request|following your|for you\b|as discussed"
            r"|successfully|now been (?:cancel|chang|clos|updat|upgrad|resched|confirm))",
            r"(?:i|we)(?:'ve| have)? (?:now |gone ahead and |already |just )*(?:cancel|reschedul|rebook|booked"
            r"|re-?ordered|refund|renew|upgrad|reserv|extended|applied (?:a|the)|credited|issued|processed"
            r" (?:your|the)|re-?issued|re-?sent|resent|closed your|switched|moved your|chang\w+ your (?!address"
            r"|e-?mail)|added .{0,30} to your (?:account|order|booking))\w* ! wrong",
            r"(?:is there )?anything else (?:i|we) can (?:help|assist|do for)|(?:happy|glad|delighted|pleased"
            r"|pleasure) to (?:help|assist|hear (?:that|from|you)|welcome|inform you that (?:you|your)|offer)",
            r"(?:great|good|lovely|nice|wonderful|fantastic|super) (?:to (?:hear|see|have)|choice)|welcome (?:to"
            r"|back|aboard|on board|onboard)",
            r"(?:we|i)(?:'d| would) (?:hate|love|be (?:sorry|happy|delighted|glad)) (?:to|for) (?:see|lose|have"
            r"|help|offer|you)|sad to see you|before you go|hope (?:to see|you(?:'ll| will)? (?:reconsider|enjoy"
            r"|enjoyed|come back|stay|love)|that your)|look(?:ing)? forward to (?:seeing|welcoming|your (?:visit"
            r"|stay|arrival|order))",
            r"your (?:next|first|final|last) (?:payment|instal|bill|delivery|order|collection|box|visit)"
            r" .. (?:will|is|taken|due)|(?:days'?|month'?s?|weeks'?) notice .. (?:cancel|writing|membership"
            r"|contract)|(?:cancel|terminat)\w* (?:your|the) (?:membership|subscription|contract|policy|booking"
            r"|order|plan)",
            r"(?:you can|you may|you're able to|you are able to|feel free to) (?:\w+ )?(?:change|cancel|return"
            r"|reschedul|amend|track|book|upgrade|manage|modify) (?:\w+ ){0,4}?(?:your|this|it|the) ! address"
            r" (?:yourself|online) ! {news}",
            r"(?:change|update|chang|updat)\w* (?:of |the |your |to your )*(?:e-?mail|address|contact details"
            r"|details|e-?mail address) .. (?:on|to|for|in|with) (?:your|the) (?:account|booking|policy|profile"
            r"|order|file|membership|reservation|record) ! removed ! wrong ! not ! {nt} ! please\b ! unable"
            r" ! only ! will ! customer ! log ! portal ! settings",
            r"your (?:new |updated |current |correct )+(?:\w+ )?(?:e-?mail|address|contact|details)|(?:your"
            r"|this) (?:e-?mail(?: address)?|contact details|details|address|mail id\b) .. (?:(?:has|have|is|are"
            r"|was|were|been|now) (?:\w+ )?)+(?:updated|saved|added|stored|recorded|registered|linked|noted"
            r"|confirmed|verified|changed to) ! wrong ! remov ! delet ! suppress ! block ! error",
            r"(?:your|the) (?:size|item|product|colour|style|model|tickets?) .. (?:in stock|available|sold out"
            r"|back in|reserved)|(?:valued|loyal|esteemed) (?:customer|member|guest|client|patron)|(?:lost"
            r"|missing|delayed|damaged) (?:parcel|package|order|item|luggage|delivery) ! apologi[sz]e to our",
            r"(?:refund|compensation|voucher|credit|discount|goodwill|points|free) (?:\w+ ){0,4}?(?:has been"
            r"|will be|have been|been|is|to your|on your|off your|as a gesture|for your|code)",
            r"delivered to the wrong|wrong (?:item|product|size|delivery|parcel|package)|(?:track|tracking) your"
            r"|(?:reset|change) your password .. (?:success|been|was)|(?:shipping|delivery|postal) address",
            r"(?:i|we)(?:'ve| have| just)? (?:\w+ )?(?:moved|put|booked|pencilled|penciled|squeezed|slotted"
            r"|popped|switched|rescheduled|fitted|signed|enrolled|checked|upgraded) you (?:in|to|down|for|on|into"
            r"|up)\b",
            r"see you (?:then|soon|on|at|there|next|tomorrow) ! until i see",
            r"(?:thanks|thank you|thx) for (?!contact|writ|e-?mail|gett|reach|lett|tell|bring|flagg|rais|mak"
            r"|report|point|alert|forward|send|tak|reply|respond|clarif|provid|shar|confirm|notify|inform|draw"
            r"|messag|highlight|understand|wait|bear|being (?:so )?(?:patient|understand)|spott|help|return"
            r"|follow|look|check|gett|chas|advis|rememb|drop|warn|correct|com(?:ing) back|not|hav(?:ing) (?:let"
            r"|taken)|explain|the|assist|putt|enquir|inquir|submitt|noti)\w+ing\b",
            r"have you tried|try (?:restarting|reinstalling|clearing|logging|turning|again|refreshing|updating"
            r"|using a different)|(?:please )?(?:restart|reinstall|reboot) (?:the|your|it)|(?:usually|normally"
            r"|should) (?:does|do) the trick",
        ),
        "stored": (
            r"(?:your|this|the) (?:new |updated |correct |current )?(?:\w+ )?(?:e-?mail(?: address| id\b)?"
            r"|address|contact details|details|mail id\b) .. (?:updated|saved|added|stored|recorded|noted"
            r"|registered|linked|confirmed|verified|set as|changed to|on file|entered|activated) ! remov ! delet"
            r" ! suppress ! block ! wrong ! error ! mistake ! correct(?:ed|ion) ! please\b ! not\b ! {nt}"
            r" ! incorrect ! whether ! if you ! no longer ! (?:taken|took|pulled|struck|knocked|crossed) .. (?:off|out"
            r"|from)\b",
            r"(?:updated|saved|added|registered|stored|recorded|changed|linked|amended|noted|entered|confirmed"
            r"|verified|logged) (?:\w+ )?(?:your|this|the new|that|the) (?:new |updated |correct"
            r" )?(?:\w+ )?(?:e-?mail(?: address| id)?|address|contact details?|details|mail id)\b ! wrong"
            r" ! remov ! delet ! previous ! incorrect ! from ! error ! mistake ! block ! record(?:ed)? the"
            r" (?:details|breach)",
            r"(?:will|now) (?:now )?(?:receive|be sent|get|go) .. (?:to|at|on) (?:this|your|that) (?:new"
            r" )?(?:\w+ )?(?:e-?mail|address|inbox|mail id) ! not ! no longer ! wrong",
            r"(?:from now on\b|going forward|in future|henceforth|hereafter) .. (?:sent|reach|receive|use|contact"
            r"|e-?mail) .. (?:this|your) (?:new )?(?:\w+ )?(?:e-?mail|address|inbox|mail id) ! not ! no longer"
            r" ! never ! {nt}",
            r"(?:using|use|have) this (?:e-?mail|address) (?:as|for) (?:your|the (?:primary|main|new)|all)"
            r"|(?:your|the) (?:primary|main|preferred|registered) (?:e-?mail|address) (?:is now|has been set"
            r"|will now)",
        ),
        "yes_wanted": (
            r"(?:reply|respond|answer|text|type|write|return|e-?mail)\w* (?:\w+ ){0,4}?(?:with |by |saying "
            r"|using |the word |just |only )+[\x22'(]?(?:yes|y|ok|okay|confirm|stop|cancel|agree|accept|proceed"
            r"|approve|go ahead)[\x22')]?(?:\W|$)|(?:reply|respond|answer|text) (?:back )?(?:a )?[\x22']?(?:yes|y|ok"
            r"|stop|cancel|confirm)\b",
            r"(?:simply|just|please|by|kindly|can|only need to) (?:reply|respond|replying|responding|answer"
            r"|answering) (?:\w+ ){0,4}?(?:to|and|with|so) .{0,30}(?:confirm|accept|approv|proceed|cancel|agree"
            r"|book|consent)",
            r"(?:would you like|do you want|shall|should|want|are you happy for|may|can) (?:me|us|i|we) (?:to"
            r" )?(?:go ahead|proceed|cancel|book|order|process|close|renew|reschedul|re-?order|refund|arrange"
            r"|place|send|change|put|make|reserve|confirm|continue|resend|re-send|issue|add|update|switch"
            r"|upgrade) .{0,90}\?",
            r"[\x22']yes[\x22']|(?:confirm|confirmation) (?:\w+ )?(?:that )?you(?:'d| would|'re| are)?"
            r" (?:\w+ )?(?:like|wish|want|happy|to (?:go ahead|proceed|cancel)|cancel|proceed|go ahead)|(?:let"
            r" (?:me|us) know|tell (?:me|us)) (?:if|whether) (?:you(?:'d| would|'re)?|that) (?:\w+ )?(?:like|want"
            r"|wish|happy|suit|works?|ok|okay) (?:me |us )?(?:to |for )?(?:go ahead|proceed|cancel|book|order"
            r"|close|renew|keep|for you)?",
            r"(?:confirm|accept) (?:your|the|this|that) (?:booking|order|attendance|appointment|cancellation"
            r"|reservation|offer|quote|renewal|purchase|plan|visit|slot|delivery|change)",
        ),
        "event": (
            r"(?:assigned|invited|mentioned|tagged|added|shared|commented|replied|nominated|enrolled) (?:you"
            r"|\w+ with you|on your)\b ! removed ! added you back",
            r"contracts? (?:\w+ )?(?:been )?(?:exchanged|signed|completed)|completion (?:set|date|is|on|will)"
            r"|exchange of contracts|keys (?:can|will|are)|(?:minimum payment|ending (?:in )?\d{4}|statement for"
            r"|can now be viewed|now available to view|available online)",
            r"(?:had a (?:lovely|great|good|super) (?:day|time|week|session)|ate all|napped|homework|reading book"
            r"|spelling|behaviou?r|attendance|absence from school|school uniform|packed lunch|pe kit)",
            r"(?:exercises?|sets? (?:twice|of)|twice a day|once a day|three times a day|per day with|before food"
            r"|after meals|knee|shoulder|back pain|physio)\b",
            r"(?:due|deadline|submit(?:ted)?|expires?) (?:on |by )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\W*$",
            r"(?:evening|event|term|concert|match|fixture|meeting|agm|workshop|webinar|rehearsal|ceremony"
            r"|training|open day|trip|party|wedding|class|session|training|hearing|surgery|clinic) .. (?:takes?"
            r" place|will be held|is on\b|will take place|starts?\b|begins?\b|scheduled)|your appointments?\b"
            r" .. (?:is|are|as follows|on|at|with)|as follows\W*$",
            r"(?:results?|bloods?|blood tests?|scans?|x-?rays?|biops|swab|smear|mri|ultrasound|samples?)"
            r" .. (?:came back|are back|is back|normal|negative|positive|all clear|show|abnormal|are in\b|look)",
            r"(?:tablets|medication|medicine|dosage|dose\b|prescription|antibiotics|inhaler|\d+\s?mg\b|physio"
            r"|vaccinat|booster|jab\b|fasting|symptoms|diagnos)",
            r"(?:driver|van|lorry|truck|courier|engineer|fitter|technician|plumber|team|crew|surveyor|nurse|carer"
            r"|tutor|instructor) (?:\w+ )?(?:will|to|should) (?:\w+ )?(?:be (?:at|with|there|calling)|arrive|call"
            r"|attend|collect|visit|come|meet)|load \d|paperwork ready|your dock|pick-?up (?:at|is)|drop-?off",
            r"(?:has|have) been (?:credited|debited|charged|deducted|enrolled|admitted|discharged|prescribed"
            r"|accepted onto)|thank you for (?:the |your )?payment|payment of|balance of|to your account",
            r"(?:your|the|an?|this|our|new|latest|monthly|annual|next)"
            r" (?:[\w'-]+ ){0,4}?(?:{biz})(?: [\w'/#-]+){0,6}? (?:is (?:\w+ )?(?:ready|due|confirmed|available"
            r"|attached|enclosed|overdue|complete|booked|scheduled|arriving|outstanding|approved|open|expiring"
            r"|cancelled|delayed|here|set)|are (?:\w+ )?(?:ready|available|attached|enclosed|in|due|confirmed)"
            r"|(?:has|have) (?:\w+ )?(?:been (?:confirmed|booked|dispatched|despatched|shipped|received|approved"
            r"|issued|processed|paid|changed|moved|rescheduled|cancelled|delayed|scheduled|generated|renewed"
            r"|accepted|declined|debited|credited|arranged|activated)|arrived|shipped|expired|failed|changed"
            r"|started|gone up|increased)|runs? out|expires?|ends?\b|starts?\b|begins?\b|renews?|falls due|comes"
            r" to an end|will (?:be|expire|renew|end|start|arrive|begin|go)) ! wrong ! incorrect ! unsubscri"
            r" ! you wrote ! you contacted ! passed ! forwarded ! escalated ! removed ! referred ! misdirect"
            r" ! identity ! address on ! survey ! proof ! breach ! incident",
            r"(?:[£$€₹]|rs\.?|inr|gbp|usd|eur|cad|aud)\s?\d[\d,.]*|\d[\d,.]*\s?(?:gbp|usd|eur|inr|euros?|pounds?"
            r"|dollars?|rupees)\b ! compensat ! goodwill ! refund (?:you|of .* for the mistake) ! fine (?:of"
            r" )?up to ! reply with ! your bank",
            r"(?:not|{nt}|yet to) (?:\w+ )?(?:received|paid|settled|had|cleared|returned|completed)"
            r" (?:\w+ ){0,6}?(?:payment|instal\w+|fee|rent|premium|form|documents?|balance|deposit|invoice|signed"
            r"|contract|consent form|paperwork)",
            r"(?:enclosed|attached|herewith|below) (?:is\b|are\b|you will find|please find|find|you'll find)"
            r" .. {biz} ! undertaking ! breach ! complaint form",
            r"(?:on|for|at|by) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?\d{1,2}(?:st|nd|rd"
            r"|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*,? (?:\d{4} )?(?:at|@|from"
            r"|between) \d{1,2}",
            r"(?:order|invoice|booking|policy|sample|flight|claim|contract|quote|reservation|consignment|tracking"
            r"|customer|account) (?:no\.?|number|ref\.?|reference|#|id)?:?\s?#?[a-z]{0,4}-?\d{4,} .. (?:total|qty"
            r"|amount|due|attached|item|ship|deliver|dispatch|ready|paid|payment|collect|appointment|expires"
            r"|renew)",
            r"(?:book|pay|renew|order|reorder|top up|claim|redeem|upgrade|activate) (?:now|today|online|here|by"
            r"|before) ",
            r"(?:please|kindly) (?:consult|arrive|bring|pay|check in|settle|collect|remember to|attend|fast|take"
            r" (?:one|two|your)|keep sufficient|ensure (?:that )?(?:sufficient|funds|someone|the|you are)|let us"
            r" know when we can expect)|(?:when|where) (?:we|i) can expect (?:it|payment|them|the)",
            r"your (?:\w+ ){0,4}?(?:bill|invoice|statement|e-?ticket|boarding pass|receipt|payslip|policy"
            r" documents?|renewal|certificate|test results?|results?|report|prescription|quote|quotation|tax"
            r" document|contract|lease|tenancy agreement|itinerary|voucher|documents?|claim|mortgage|loan|payment"
            r"|direct debit|premium|instal\w+|subscription|order|parcel|package|delivery|shipment|booking"
            r"|reservation|appointment|repair|vehicle|car|device|test|scan|check-?in|flight|room|table"
            r"|application|account|balance|membership|class|lesson|refund|meter reading|deposit|rent|arrears"
            r"|query)\b .. (?:(?:is|comes?|runs?|falls?|needs?) (?:now )?(?:ready|due|to an end|out|up|renew"
            r"|confirmed|available|on (?:its|the) way|attached|enclosed|overdue|complete|booked|scheduled"
            r"|arriving|outstanding|being prepared|approved|open|past|active|about to|coming)|are (?:now"
            r" )?(?:ready|available|attached|enclosed|in\b|due)|has (?:now )?(?:been|arrived|shipped|gone|expired"
            r"|failed|come)|have (?:been|arrived|come)|was|were|will be|on \w+day|at \d|for \d|to view|dated"
            r"|expires|starts|begins|renews|of [£$€]|for [£$€]|from \d|in the amount) ! email address ! as"
            r" requested ! wrong ! incorrect ! your request has been ! unsubscri ! you wrote ! account number"
            r" ! you contacted ! your report has been ! your query has been ! has been (?:passed|forwarded"
            r"|escalated|removed|referred)",
            r"(?:please find|find|we attach|we enclose|i attach|i enclose|attached (?:is\b|are\b|please\b)"
            r"|enclosed (?:is\b|are\b|please\b)|pfa|here(?:'s| is\b| are\b)|attaching|herewith|see (?:the"
            r" )?attached|as promised|sending you\b|sending|i've attached|we've attached|i have attached|we have"
            r" attached) .. (?:invoice|statement|bill|quote|quotation|contract|agreement|results?|report|receipt"
            r"|ticket|certificate|policy|minutes|itinerary|estimate|document|letter|brochure|plans?\b|drawings"
            r"|schedule|confirmation|prescription|lease|order|payslip|agenda|proposal|list|renewal|form|lease"
            r"|tenancy|paperwork|payslip|remittance|plan) ! complaint form ! report of ! misdirect ! breach"
            r" ! signed ! undertaking ! incident ! screenshot",
            r"(?:friendly |final |first |second |gentle |payment |appointment |just a )*reminder\b .. (?:payment"
            r"|appointment|invoice|booking|overdue|due|visit|check-?up|renew|return|\d|tomorrow|that your|rent"
            r"|fee|about|for|of)|remind(?:er|ing)? (?:you )?(?:that |of |about )?(?:your|the)"
            r" (?:\w+ )?(?:appointment|payment|booking|invoice|visit|due|rent)",
            r"(?:amount|balance|total|sum|payment|instal\w+|premium|fee|rent|direct debit|collection)"
            r" (?:\w+ ){0,3}?(?:due|payable|outstanding|of [£$€]|[£$€]|is|will be (?:taken|collected|debited)"
            r"|overdue|owed|received|rs\.?|inr|gbp|usd|eur)",
            r"(?:parcel|package|delivery|shipment|order|consignment|courier|driver|engineer|technician) .. (?:on"
            r" (?:its|the) way|out for delivery|dispatched|despatched|shipped|deliver(?:ed|y) (?:today|tomorrow"
            r"|on|between|by)|arriv(?:e|ing|ed)|left|collected|ready (?:for|to)|between \d|tracking|estimated"
            r"|will (?:be|call|arrive|attend|visit))",
            r"(?:appointment|visit|viewing|consultation|interview|meeting|session|lesson|class|check-?up\b|mot\b"
            r"|service|operation|surgery|scan|vaccination|test drive|inspection|flight|survey visit|hearing"
            r"|follow-?up\b) .. (?:(?:is\b|has been\b|booked|confirmed|scheduled|arranged|moved|cancelled"
            r"|rescheduled|on\b|for\b|at\b|with\b|tomorrow) .. )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day"
            r"|\d{1,2}(?::|\.)\d\d|\d{1,2}\s?(?:am|pm)|tomorrow|dr\.? \w+) ! available for ! annual leave ! out"
            r" of ! call\b ! phone",
            r"(?:thank you|thanks) for your (?:\w+ )?(?:order|payment|purchase|booking|donation) .. (?:\d|confirm"
            r"|receipt|number|detail|here|below|summary|total)",
            r"(?:further to|following|as discussed|as agreed|after) (?:our|your|the) (?:\w+ )?(?:telephone "
            r"|phone )?(?:conversation|call|discussion|meeting|visit|chat|appointment|consultation|viewing|order"
            r"|application) ! dpo ! data protection ! your (?:complaint|report|email)",
            r"(?:dear|hi|hello) (?:mr|mrs|ms|miss|dr)\b.{0,30} .. (?:your|the) (?:\w+ )?(?:bill|invoice|order"
            r"|appointment|results?|booking|policy|claim|statement)",
            r"(?:please|kindly) (?:\w+ )?(?:send|provide|bring|upload|return|complete|arrive|pay|make|sign|submit"
            r"|fast|attend|allow|check[- ]in\b|let us have\b) .. (?:estimate|documents?|payment|paperwork|mileage"
            r"|photos of|forms?|deposit|meter|minutes (?:early|before)|swab|sample|contract|quote|quotation"
            r"|cheque|balance|by bank transfer|fee) ! proof ! identity ! passport ! portal ! privacy ! complaint"
            r" ! report ! data ! undertaking ! headers ! contact form ! web ! online form ! delete ! destroy",
            r"(?:collect|pick up|picked up|ready for (?:collection|pick))|(?:has been |was |been |are |is"
            r" )(?:dispatched|despatched|shipped)|(?:starting|valid|covered) (?:from|until) \d|(?:order|invoice"
            r"|booking|policy|quote) (?:no|number|ref|#|confirmation)\W{0,3}[a-z]*\d .. (?:total|qty|confirm"
            r"|amount|due|attached|thank|item|ship|deliver)",
            r"(?:check-?in\b|boarding|departure|arrival|kick-?off\b|doors open) .. (?:\d|opens|open|now)|gate \d"
            r"|(?:you|we) (?:have|'ve) (?:\w+ )?(?:earned|spent|used|reached) .. (?:points|data|allowance|minutes"
            r"|miles)|new (?:sign-?in|login|message|document|statement) (?:in|on|from|to|is) (?:your)?",
        ),
        "auto_ack": (
            r"^(?:well |duly |message |e-?mail |mail )?(?:received|acknowledged)(?: and noted)?(?: with thanks"
            r"| thank you| thanks| many thanks)?\W*$",
            r"(?:we are|we're) (?:looking after|on top of|taking care of) (?:your|it)|you (?:don't|do not) need"
            r" to do anything",
            r"(?:we|i|have|has|we've|been|was|is) (?:\w+ ){0,4}?(?:received?|got|receipt of\b|logged|registered"
            r"|recorded|in receipt) .. (?:e-?mail|message|enquir|inquir|request|query|complaint|correspondence"
            r"|mail\b|ticket|letter|feedback|report|submission|contact|case) ! not received ! {nt} received"
            r" ! breach ! you received ! you have received ! if you have ! incident ! removed ! passed ! have"
            r" you ! did you ! erroneously ! in error ! looking into ! wrongly ! register\b ! on which ! time of"
            r" receipt ! date of receipt ! kindly ! payment ! instal",
            r"(?:your |the |this )?(?:e-?mail|message|enquiry|inquiry|request|query|complaint|correspondence"
            r"|ticket|feedback|report|submission|case)\b .. (?:(?:has|have) (?:now )?been|was|is|been|safely"
            r"|successfully) (?:\w+ )?(?:received|logged|registered|recorded|created|opened|assigned|submitted"
            r"|raised|acknowledged|queued|arrived|allocated) ! breach ! register\b ! incident ! error ! removed"
            r" ! not (?:been )?(?:received|created) ! assigned to (?:our|the) (?:data|dpo|priv) ! sent to you"
            r" ! gdpr",
            r"(?:your|the|with|under|this|a) (?:\w+ )?(?:case|ticket|request|reference|enquiry|complaint|incident"
            r"|query|tracking|docket|sr|call|service request|grievance|conversation)(?: \w+)?\s?(?:number|no\b"
            r"|id\b|ref\w*|#|code)?\s?(?:is|:|will be|has been assigned|for your|shown|below|in (?:all|any)|\(|\#)",
            r"(?:do not|don't|please) (?:\w+ )?(?:remove|delete|change|alter|edit|modify|keep|quote|mention"
            r"|include|retain|cite|use) (?:\w+ ){0,3}?(?:reference|subject|ticket|case|number|id\b|identifier"
            r"|token)",
            r"(?:we|our team|our \w+ team|an? (?:agent|advis[eo]r|representative|member|colleague|executive"
            r"|specialist|human|expert)|one of our|someone|our (?:agents?|advis[eo]rs?|staff|support|customer"
            r"|representatives?|executives?)|a member|us) (?:\w+ ){0,9}?(?:will\b|shall|aim|endeavou?r|try|strive"
            r"|hope|typically|usually|normally|'ll|expect|should\b|can expect) .. (?:respond|reply|replies|get"
            r" back|be in touch|contact you\b|answer|read|review|revert|in contact|assist|look at\b|attend"
            r"|response|come back|deal with\b|reach out\b|touch) .. (?:hours?|days?|soon|shortly|asap|possible"
            r"|order|earliest|week|minutes|turn|promptly|short while|you|it|your) ! looked into ! data"
            r" protection officer ! dpo ! privacy team ! on my return",
            r"(?:we|team) (?:aim|endeavou?r|strive|try|expect|promise|undertake|normally|usually|typically)"
            r" (?:to )?.. (?:hours?|days?|soon|shortly|possible)",
            r"(?:response|reply|turnaround|waiting|current) times? .. (?:hours?|days?|longer|weeks?|currently"
            r"|usual|up to)|(?:high|unusual|large|unprecedented|exceptionally|increased|heavy)"
            r" (?:\w+ )?(?:volumes?|number|demand) .. (?:of|enquir|e-?mails|messages|longer|contact|calls)?",
            r"(?:acknowledg\w+|confirm\w*|note|acknowledge) (?:\w+ ){0,3}?(?:receipt|received|receiving|that we"
            r" have received|safe receipt)|(?:e-?mail|message|acknowledg\w+) (?:receipt|received)"
            r"|acknowledgement of|this is (?:an?|to) (?:\w+ )?(?:acknowledg|confirm (?:receipt|that we have"
            r" received|we have received|we've received))",
            r"(?:add|adding|provide|submit) (?:any )?(?:additional |further |more )?(?:comments?|information"
            r"|details) .. (?:reply|replying|respond|ticket|e-?mail|this)|(?:ticket|case|request) .. (?:has been "
            r"|was )?(?:created|opened|raised|logged|generated|registered) ! merged ! removal ! remove ! delete",
            r"(?:thank(?:s| you)|many thanks) (?:\w+ ){0,3}?for (?:contacting|getting in touch|reaching out\b"
            r"|your (?:e-?mail|message|enquiry|inquiry|query|mail)|e-?mailing|writing|messaging) .. (?:will|aim"
            r"|shall|working days|hours|received|number|respond|shortly|'ll)",
            r"(?:has been|is|was|been) (?:\w+ )?(?:placed|put|added|assigned) (?:\w+ ){0,2}?(?:in|to|into) (?:a"
            r"|our|the) (?:\w+ )?(?:queue|team|agent|advisor|support)|in the order (?:they|in which|received"
            r"|that)|reply to this (?:e-?mail|message) to (?:add|update)|we'll be in touch|we will be in touch",
        ),
        "by_machine": (
            r"(?:automat\w+|auto|system|computer|machine)[- ]?(?:ally)?[ -]?(?:generated|reply|replied|response"
            r"|respond\w*|message|e-?mail|acknowledg\w+|sent|notification|created|confirmation|produced|receipt"
            r"|mail)",
            r"(?:this|it) (?:is|was) (?:an? )?(?:automat|auto-?|system|computer)|(?:generated|sent|created"
            r"|produced|issued) (?:\w+ )?(?:automatically|by (?:a|our|the) (?:system|computer|machine|software"
            r"|bot))",
            r"(?:do not|don't|not to) (?:reply|respond) (?:directly )?(?:to|on) (?:this|it)|please (?:do not"
            r"|don't) reply|no[- ]?reply (?:e-?mail|message|address)|(?:i'm|i am) (?:a|an|the|your)"
            r" (?:\w+ )?(?:bot|virtual assistant|ai\b|digital assistant|chatbot)",
        ),
        "out_of_office": (
            r"(?:i am|i'm|i will be|i'll be|we are|we will be|be|am) (?:\w+ )?(?:off|away|out|absent|unavailable"
            r"|travelling|traveling|abroad) (?:work|sick|ill|until|till|from|for|on|this|today|between|all"
            r"|through|at|with|with|and)\b ! off the (?:list|system)",
            r"(?:won't|will not|not|wont) be (?:\w+ )?(?:reading|checking|available|around|in the|answering"
            r"|responding|looking at|picking up|able to (?:read|check|reply|respond|answer)) ! this (?:inbox"
            r"|mailbox|address) ! longer be",
            r"(?:can't|cannot|can not|not) wait (?:until|till|please|contact|e-?mail|$|\.)",
            r"out of (?:the |my |our )?(?:office|town|country)|(?:auto-?reply|automatic reply): out|ooo\b|oof\b",
            r"(?:i am|i'm|im|am|currently|is|be|are|away|we are|we're|went|gone|off|i will be|been)"
            r" (?:\w+ ){0,4}?(?:on|for|off on|taking) (?:\w+ ){0,2}?(?:leave|vacation|holiday|holidays|pto"
            r"|sabbatical|sick|secondment|a course|training|business trip|jury|maternity|paternity|honeymoon"
            r"|lieu)\b ! leave (?:it|this|that) ! leave us",
            r"(?:annual|maternity|paternity|parental|sick|casual|earned|study|compassionate|medical|privilege"
            r"|adoption|long|planned|extended|bereavement) leave|on (?:leave|holiday|vacation)\b|(?:away|absent)"
            r" (?:from|until|till|for|on|this|today|at)\b.{0,60}|away (?:from (?:my|the) (?:desk|office|keyboard)"
            r"|on)|not (?:in|at) (?:the |my )?(?:office|work|desk)\b",
            r"(?:back|return|returning|reopen|re-open|resume|available again|be in) (?:\w+ ){0,4}?(?:on\b|in the"
            r" office|to (?:the office|work|my desk)|at work|from\b) .. (?:\d|mon|tues|wednes|thurs|fri|jan|feb"
            r"|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) ! get back ! back from you ! heard? back ! back to you ! come back ! call back ! call"
            r" you back ! be back in touch",
            r"(?:limited|no|intermittent|restricted|infrequent|sporadic|without) (?:or no |and intermittent"
            r" )?access to (?:my )?(?:e-?mails?|mails?|messages|inbox)|(?:checking|monitoring|reading|responding"
            r" to) (?:\w+ )?e-?mails? (?:while|during|intermittently|infrequently|until)",
            r"(?:no longer|not longer) (?:\w+ )?(?:works?\b|working|employ|with (?:the|us|our|this|\w+\W*$)|at"
            r" (?:the|this|our|\w+\W*$)|part of|a member|in (?:this|the) (?:role|position|post)|here\b)|(?:has"
            r"|have|i've) (?:now |since )?(?:left|retired|moved on|departed)\b ! work with your ! linked"
            r" ! e-?mail address ! registered ! associated ! attached ! your (?:e-?mail|address) ! (?:has|have)"
            r" (?:left|moved) (?:a|the|us a) (?:message|note|review) ! address",
            r"(?:my|his|her|their|last) (?:last|final) (?:working )?day|(?:in|during) (?:my|his|her|our) absence"
            r"|(?:my|the|our) (?:e-?mails?|messages?) .. (?:not (?:be )?(?:forwarded|read|monitored))"
            r" .. (?:absence|return|away|leave)",
            r"(?:office|shop|surgery|clinic|practice|branch|school|we|store|department|reception|showroom|company"
            r"|firm)s? (?:is|are|'re|will be|now) (?:\w+ )?(?:closed|shut)\b|closed (?:for\b|from\b|until|till"
            r"|on\b|over\b) .. (?:\d|holiday|christmas|easter|diwali|bank|monday|week|new year|break|summer"
            r"|thanksgiving)|(?:bank|public|national) holiday|office hours are|opening hours",
            r"(?:for|if|in|anything|with|urgent) (?:\w+ ){0,4}?urgent .. (?:contact|call|e-?mail|speak|reach|ring"
            r"|phone|get in touch|please)|urgent (?:matters?|enquir|quer|issues?|cases?|requests?|assistance)"
            r"|(?:immediate|emergency) (?:assistance|attention|help|response) ! not a ! mark(?:ed)? urgent",
            r"(?:reply|respond|read|deal with\b|get back|answer|attend) .. (?:on|upon|after|when) (?:my return"
            r"|i(?:'m| am) back|i return|i get back|we (?:reopen|re-open|return|are back|open))|(?:i|we) (?:work"
            r"|only work|am in\b) .. (?:part[- ]time|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?)"
            r"|non-?working day",
        ),
        "mailbox_unmonitored": (
            r"(?:notification|notifications|outbound|send|sending|outgoing|alert|alerts|broadcast|system"
            r"|dispatch)[- ]only|(?:reply|message|e-?mail) (?:has|was|will|is) (?:not|n't|never)"
            r" (?:\w+ )?(?:delivered|seen|reach|read|received|forwarded) .. (?:anyone|anybody|by a|person|human"
            r"|team|us\b)",
            r"(?:not|{nt}|no longer|never|unattended|un-?manned|isn't) (?:\w+ ){0,2}?(?:monitored|read\b|checked"
            r"|attended|manned|staffed|reviewed|accept\w* (?:\w+ )?(?:replies|incoming|e-?mails|mail|messages)"
            r"|set up to (?:receive|accept)|able to (?:receive|accept|respond to|reply to) (?:replies|e-?mails"
            r"|messages|to|incoming)|looked at|answered|seen|in use|receiv\w+ (?:replies|e-?mails|messages"
            r"|incoming)|used|active|a monitored|processed|valid|actively|in operation|viewed|picked up) ! email"
            r" is not used ! address is no longer (?:on|held|stored|linked|used) (?:on|for|by|in) ! your address"
            r" ! the email you ! absence ! leave ! holiday ! we no longer use your ! order ! return ! will not"
            r" be used ! your e-?mail address",
            r"un-?monitored|unattended|(?:nobody|no one|no-one|no human|none of us) (?:\w+ )?(?:reads?|checks?"
            r"|monitors?|looks?|sees?|receives?|answers?|will (?:read|see|respond|reply|receive))"
            r"|(?<!been\s)(?:deleted|discarded|destroyed|go(?:es)?) (?:\w+ )?(?:without being (?:read|opened)"
            r"|unread|nowhere|into a black hole)",
            r"(?:please )?(?:do not|don't) (?:reply|respond|write|send (?:e-?mails|messages|mail)) (?:\w+ )?(?:to"
            r"|at|directly)?\s?(?:this|to this|here|the|e-?mail|$|\.|as|because) ! if you do not ! raise a new",
            r"(?:send|sending|outgoing|outbound|outward|notification)s?[- ](?:only|mails? only|use only|messages"
            r" only|mail only)|(?:only|solely|just|exclusively) (?:\w+ ){0,3}?(?:for (?:\w+ )?(?:sending|outgoing"
            r"|outbound|notifications)|sends|used to send|send out|outgoing|outbound)|one[- ]way|cannot receive"
            r" (?:replies|e-?mail|incoming|mail|messages)",
            r"(?:cannot|can't|not|unable to|do not|don't|won't) (?:\w+ )?(?:respond|reply|answer) (?:to"
            r" )?(?:\w+ )?(?:e-?mails?|messages?|replies|mails?|enquiries|anything) (?:sent |received |that"
            r" (?:are|come) )?(?:to|at|from|via|here|in) (?:this|here)",
            r"(?:mail\s?box|inbox|address|e-?mail|account) .. (?:(?:has been\b|is\b|was\b|now\b)"
            r" (?:\w+ )?(?:retired|discontinued|decommissioned|closed|shut down|deactivated|obsolete|disabled"
            r"|moved|out of use|redundant|replaced by\b|no longer)) .. (?:please|use|write|contact|now|longer"
            r"|monitor|use|in use|e-?mail) ! your ! removed ! customer ! wrong ! we have ! her ! his",
            r"(?:not|{nt}|never|nobody|no one) (?:\w+ )?(?:check|read|monitor|look at|see|open|review|pick up"
            r"|reads|checks|monitors|sees) (?:it|this|these|e-?mails?|replies|mails?|messages?|what|anything|here"
            r"|them)\b ! haven't (?:read|seen) ! did not see ! didn't see ! not (?:read|see) (?:it|this) (?:yet"
            r"|until) ! do not open ! don't open ! can't see this",
            r"no[- ]?reply (?:e-?mail |mail )?(?:address|mailbox|inbox|account)",
        ),
        "ticket_closed": (
            r"{ticket}s? (?:\w+ ){0,3}?(?:to|as) (?:resolved|closed|solved|complete|done|answered)",
            r"(?:believe|think|hope|trust|see that|consider) (?:that )?(?:we|i|our \w+)(?:'ve| have)? (?:now"
            r" )?(?:answered|resolved|solved|addressed|dealt with|responded to) (?:your|the|this|everything)",
            r"{ticket}s? (?:\S+ ){0,4}?.. (?:has\b|have\b|is\b|was\b|been\b|are\b|as\b|were\b|status|be\b|being"
            r"|will be\b|now\b|deemed|considered|marked) .. (?:closed|solved|resolved|completed?\b|concluded"
            r"|archived|finali[sz]ed|closing) ! merged ! (?:once|when|until|after|before) .. resolved ! not"
            r" (?:been )?(?:resolved|closed|solved) ! {nt} (?:been )?(?:resolved|closed) ! closed account ! as"
            r" closely ! to be resolved ! to get .. resolved ! until ! will be resolved ! hope ! address"
            r" (?:\w+ )?has been ! breach ! cannot be ! office",
            r"(?:closed|closing|close|resolved|solved|completed|archived|marked|consider(?:ed|ing)?|treat(?:ing"
            r"|ed)?|regard(?:ed|ing)?|deem(?:ed)?|mark(?:ing)?) (?:out |off |down )?(?:this|your|the|our|my)"
            r" (?:\w+ ){0,3}?(?:{ticket}|file\b|correspondence|investigation) ! before (?:we|i) ! account ! not"
            r" (?:close|closed) ! {nt} closed ! office ! customer's ! merged ! open(?:ed)? the ! to close the"
            r" loop ! issue with ! once ! unable ! cannot ! can't ! matter closely ! how to close",
            r"(?:not|{nt}|no) (?:\w+ )?(?:heard|received|hear|receive|had|response|reply|feedback|response was)"
            r" (?:\w+ )?(?:back|from you\b|any\b|a (?:reply|response)|further|anything|received|within|your\b)"
            r" .. (?:close|closed|closing|days|assume|resolved|so|therefore|hours|we|since|$|\.) ! if you have"
            r" not ! if you do not receive ! you have not ! order ! payment ! parcel ! package ! item ! refund"
            r" ! you haven't heard",
            r"(?:close|resolution|closure|completion) (?:code|notes?|reason|summary|date|category)\b|(?:status"
            r"|state)\W{1,3}(?:changed to |set to |is |now |updated to |: )*(?:closed|solved|resolved|complete)"
            r"|auto-?clos|(?:closed|resolved|solved) automatically|automatically (?:be )?(?:closed|resolved"
            r"|solved|close)",
            r"(?:re-?open) (?:this|your|the|it|a)|(?:to|will|can|please) re-?open|(?:no further|nothing further)"
            r" (?:action|correspondence|reply|response|communication|e-?mails?) .. (?:required|needed|entered"
            r"|necessary|sent|given|will|be|matter|from us) ! we reopen ! when we re-?open ! office ! store"
            r" ! our part ! taken",
            r"(?:we|i) (?:now )?(?:consider|regard|treat|deem|view|take|believe) (?:this|the|your|that|it"
            r"|matters?) (?:\w+ )?(?:to be |as |is |has been )?(?:\w+ )?(?:closed|resolved|concluded|settled"
            r"|complete|finished|done|dealt with|at an end|finali[sz]ed|solved)|(?:file|case|matter|ticket|book)"
            r" (?:now )?closed\b|(?:this|that) (?:now )?concludes|closed (?:as|with|due)",
            r"(?:hope|trust|believe|glad|assume|happy|pleased) (?:\w+ ){0,4}?(?:resolves?|answers?|resolved"
            r"|solved|solves|settles|concludes|clears up|been resolved|addresses) (?:\w+ )?(?:your|the|this"
            r"|everything|matter|issue|query|question|concern) ! re-?solv\w+ .. once ! will be ! hope to",
        ),
        "ticket_merged": (
            r"(?:merged|merging|combined|consolidated|folded|joined|rolled|amalgamated|linked|grouped"
            r"|incorporated|bundled|subsumed|absorbed|attached|appended|added|moved|transferred|tied|brought"
            r" together|collated|associated|put|stitched|copied) (?:\S+ ){0,10}?(?:into\b|with\b|to\b|under|in\b"
            r"|together|as a duplicate|onto\b) .. (?:{ticket}|#?\s?\w*-?\d{3,}|one\b|same|existing|original|other"
            r"|earlier|parent|master) ! address ! queue ! newsletter ! suppression ! register ! officer ! data"
            r" protection ! e-?mail ! account details ! list\b ! team ! attached to this e-?mail ! manager"
            r" ! privacy ! dpo ! added to the case ! details ! please\b find ! invoice",
            r"(?:{ticket}|#\S+|inc\w*\d+)s? .. (?:merged|combined|consolidated|folded|joined|amalgamated|linked"
            r"|bundled|incorporated|absorbed|attached .{0,30}(?:existing|ticket|case|complaint)|duplicate"
            r"|superseded)\b ! address ! register ! e-?mail address",
            r"(?:duplicate|dup|dupe|copy) of (?:\S+ ){0,4}?(?:{ticket}|#|\w*\d{3,})|(?:closed|marked|flagged"
            r"|treated|logged) (?:\w+ )?as (?:a |being a )?duplicate|merged\b",
            r"(?:handled|continued?|dealt with|continue|tracked|worked|progressed|managed|pursued|followed up)"
            r" (?:\w+ ){0,3}?(?:under|in|within|via|through|on) (?:\w+ ){0,4}?(?:{ticket}|reference|number|#"
            r"|one\b|single|\w*-?\d{4,})|(?:quote|use|refer to\b) .. (?:instead|from now on|going forward"
            r"|henceforth|only) ! address ! form ! portal ! app",
        ),
        "survey": (
            r"survey|questionnaire|(?:rate|rating|review) (?:us|your|the|our|my|how|this)\b|how (?:did|are|were)"
            r" (?:we|i|our \w+) do(?:ing)?|how (?:was|would you (?:rate|describe)|satisfied|likely|happy|easy"
            r"|did you find|well did) ! we review your ! review your (?:request|case|message|complaint|email"
            r"|enquiry|query|ticket) ! we (?:will|'ll) review ! interest rate ! survey (?:report|visit) ! review"
            r" the",
            r"(?:your|leave|value|share|give|welcome|appreciate|provide|some|love|hear) (?:\w+ ){0,3}?(?:feedback"
            r"|opinion|thoughts|views|rating|review)\b .. (?:matters?|help|us\b|count|important|moment|minute"
            r"|take|link|click|on|experience|improve|service|survey|stars?|by) ! thank you for your feedback"
            r" ! on the privacy",
            r"(?:recommend (?:us|\w+) to|net promoter|nps\b|csat|scale (?:of|from)|very (?:dis)?satisfied|out of"
            r" (?:5|10|five|ten)|1 to (?:5|10)|0 to 10|[1-5] stars?\b|star rating|thumbs (?:up|down)|trustpilot"
            r"|google review|tell us (?:how|what you think|about your experience)|take (?:a |our |this |the"
            r" )?(?:\w+ )?(?:moment|minute|second)s? to (?:tell|rate|complete|share|answer|let))",
            r"(?:good|great|excellent|okay|bad|poor|neutral|satisfied|dissatisfied|happy|unhappy)\s?["
            r"|/·•-]\s?(?:good|great|excellent|okay|bad|poor|average|neutral|satisfied|dissatisfied|fair|not|i'm)"
            r"|good, i'm satisfied|bad, i'm unsatisfied|was (?:this|our) (?:\w+ )?(?:helpful|answer|reply"
            r"|response)|did (?:we|i|this|our \w+) (?:answer|solve|resolve|help|meet)",
        ),
        "challenge_response": (
            r"(?:uses?|using|protected by|running|behind) (?:\S+ ){0,4}?(?:to (?:keep|stop|block|filter|fight"
            r"|reduce)|against|keep) .. (?:spam|junk|unwanted)|authenticate yourself|(?:lands?|reach(?:es)?|goes"
            r"|go|get|arrives?|delivered) (?:\w+ ){0,3}?(?:his|her|their|the|my) inbox|(?:keep|keeps|keeping)"
            r" (?:out )?(?:spam|junk)",
            r"(?:confirm|prove|verify|show|check|demonstrate|make sure|tell us) (?:\w+ ){0,4}?you(?:'re| are)"
            r" (?:\w+ )?(?:real|person|human|genuine|not (?:a|an)|legitimate|who)\b ! owner ! account",
            r"waiting room|(?:discarded|deleted|rejected|dropped|destroyed|bounced) (?:after|in|within)"
            r" \d+ (?:days|hours|minutes)",
            r"(?:verify|confirm|validate|authenticate) (?:your |you're |you are |the"
            r" )?(?:\w+ )?(?:e-?mail(?: address)?|sender|address|message|human|human being|real person"
            r"|request)\b .. (?:to|before|so|in order|finish|complete|link|click|below|deliver|submit|by click"
            r"|first|or|otherwise|within|proceed|$|\.) ! we (?:have|will|'ll) ! address on (?:file|your account)"
            r" ! customer ! of the account ! could you (?:please )?confirm the ! please\b confirm the (?:e-?mail"
            r" )?address (?:you|that|which|to) ! can you confirm ! deletion ! delete",
            r"approved[- ]senders?|captcha ! form ! portal ! profile ! centre ! center ! privacy request",
            r"visual verification|(?:not|{nt}) (?:a |an )?(?:robot|bot|spam\s?bot|machine)\b|are (?:you )?(?:a"
            r" )?human|prove (?:that )?you(?:'re| are) (?:a |not |real|human)|(?:solve|complete|type|enter|copy"
            r"|identify|select|match) (?:\w+ ){0,4}?(?:puzzle|characters|letters (?:shown|in|below)|image|picture"
            r"|challenge|sum\b|symbols|slider)",
            r"(?:message|e-?mail(?! add)|mail|it)s? (?:(?!address)\w+ ){0,3}?(?:is|was|has been|been|being|are"
            r"|will be)\s?(?:\w+ )?(?:quarantin|held\b|on hold|withheld|waiting for\b|being held|parked|pending"
            r"|blocked until|detained|trapped|delayed until) .. (?:until|pending|deliver|verif|confirm|approv"
            r"|releas|click|recipient|sender|before|complete|you)",
            r"(?:in order )?(?:to|before|until|will) (?:\w+ ){0,5}?(?:be )?(?:deliver|release|reach(?:es)?"
            r"|pass(?:ed)? (?:on|through)|let through|get through)\w* .. (?:click|verif|confirm|link|complete"
            r"|authenticat|solve|reply to this|one-time|press|follow|respond) ! parcel ! order ! package ! courier",
            r"(?:click|press|follow|tap|visit|open|use) .. (?:link|button|below|here\b) .. (?:to\b|and\b|so\b)"
            r" .. (?:deliver|release|verify you|confirm (?:your|you|that)|prove|be added|authenticate|finish"
            r" submitting|activate your (?:ticket|request)|validate) ! unsubscri ! parcel ! refund ! password"
            r" ! account ! booking",
            r"(?:white|allow|safe)-?\s?list(?:ed)?\b|safe[- ]sender|(?:anti-?spam|spam (?:filter|protection|gate"
            r"|arrest|guard)|boxbe|mailblocks|sender verification|challenge[- ]response) ! we have ! check your"
            r" ! to your ! may have|(?:add(?:ed)?|put) (?:you|me|your address) (?:to|on) (?:\w+ )?(?:guest list"
            r"|contact list|approved|trusted|allowed)",
            r"(?:unknown|first[- ]time|new|unrecogni[sz]ed|unverified|unfamiliar) senders?|(?:verify|confirm)\w*"
            r" (?:\w+ ){0,6}?(?:otherwise|or (?:it|your (?:message|request|e-?mail))|not)"
            r" (?:\w+ ){0,4}?(?:discard|deleted|expire|rejected|delivered|processed)|(?:link|request) (?:will"
            r" )?expires? in \d+ (?:hours|days|minutes) ! password ! refund",
        ),
        "bounce": (
            r"(?:could|can|was|has|were|is)\s?(?:not|{nt})?(?: not)? (?:be(?:en)? )?(?:deliver\w*) ! parcel"
            r" ! order ! package ! courier ! was delivered ! has been delivered ! is delivered ! can be"
            r" delivered ! be delivered to the wrong ! item ! to anyone ! to a person",
            r"undeliver(?:able|ed)|delivery (?:has )?(?:failed|failure|status notification|delayed|incomplete"
            r"|unsuccessful|report)|returned (?:mail|to sender)|returning message|mail delivery|failed to deliver"
            r"|permanent(?:ly)? (?:error|fail|reject)|non-?delivery|message (?:not delivered|rejected|blocked"
            r"|bounced) ! parcel ! courier ! package",
            r"(?:mailbox|inbox|quota) (?:\w+ ){0,3}?(?:full|exceeded|over|unavailable|does not exist|doesn't"
            r" exist|not found|disabled|not accepting)|(?:user|recipient|address|account|mailbox)"
            r" (?:\w+ ){0,2}?(?:unknown|not found|rejected|does not exist|doesn't exist|couldn't be found|wasn't"
            r" found|no such user)|no such (?:user|mailbox|recipient|address)",
            r"(?:smtp|remote server|mail server|mx\d?) .. (?:error|returned|respon|reject|said|refused)|(?:5\d\d"
            r"|4\d\d)[ -]\d\.\d\.\d+|address(?:es)? (?:\(es\) )?failed",
        ),
        "legal_threat": (
            r"(?:this is|that's|thats|it's|you are a|you're a|pure|such a|sounds like a) (?:\w+ )?(?:fraud|scam"
            r"|theft|illegal|criminal|crime|harassment|blackmail|unlawful|identity)\b ! error ! mistake",
            r"\bcops\b|(?:filed|filing|file|lodged|made|making|submit\w*) (?:a |an )?(?:\w+ )?(?:report|complaint"
            r"|charges) .. (?:cops|police|authorit|against you|fbi|cyber)|leave (?:me|us|my \w+|our \w+|him|her"
            r"|them) (?:the hell )?alone|put on notice|hereby (?:put|given|served|call|demand|require|notif)"
            r"|instructed by|injunctive|application for costs|on behalf of our client|our client",
            r"see (?:you|u|ya) in court|stop (?:reading|using|opening|sending|contacting|pretending|writing"
            r"|e-?mailing|harassing|messing|interfering|accessing|looking) (?:\w+ )?(?:my|our|me|us|her|his|to be"
            r"|as) ! stop sending you",
            r"(?:seek|claim|pursue|recover|sue) .. damages|my (?:lawyer|solicitor|attorney|brief)|(?:get|got"
            r"|getting) (?:the law|lawyers?|solicitors?|police)|identity theft|id theft",
            r"(?:our|my|the firm|instruct\w*|consult\w*|appoint\w*|retain\w*|engag\w*|through|via|his|her"
            r"|contact\w*|to|from|by|with) (?:\w+ ){0,3}?(?:solicitors?|attorneys?|lawyers?|barristers?"
            r"|advocates?|counsel|legal representatives?)\b ! general counsel ! in-house ! you may ! you should"
            r" ! you can ! you wish ! you might ! suggest ! recommend ! advise you ! legal counsel team ! your"
            r" (?:own )?(?:solicitor|lawyer|attorney) ! conveyanc ! passed (?:this|it|your \w+) to our (?:in"
            r"|general|legal) ! contact your",
            r"cease[- ](?:and|&)[- ]desist|without prejudice|letter before (?:action|claim)|pre-?action|letter"
            r" of claim|legal notice|statutory demand|injunct|restraining|(?:to|will|shall|can|may|and|we|i|'ll) sue\b|sue (?:you|for|over)\b|sued\b|suing|lawsuit|litigat"
            r"|prosecut|defam|libel|slander|blackmail|extort|trespass|indemnif|cyber\s?-?(?:cell|crime)"
            r"|action\s?fraud|computer misuse|information technology act|it act\b|punishable|penal code|\bipc\b"
            r"|bns\b",
            r"(?:legal|court|criminal|civil|judicial|disciplinary) (?:action|proceeding|step|measure|remed"
            r"|consequence|recourse|redress|route|hold|charges|complaint|liabilit|offence|offense|order|matter"
            r" .{0,20}against)s? ! you (?:may|can|could) (?:wish|want|seek|take) ! civil matter ! private ! not"
            r" (?:take|start)",
            r"(?:proceedings|action|claim|case|suit|complaint|charges?) .. (?:issued|commenced|brought|instituted"
            r"|filed|initiated|taken|launched|started) (?:\w+ )?(?:against|without|in the|if|forthwith|for"
            r" damages|immediately) ! complaint has been ! claim has been",
            r"(?:police|constabulary|sheriff|fbi|crime (?:branch|unit|stoppers)|f\.?i\.?r\b|crown prosecution"
            r"|public prosecutor|law enforcement|authorities .{0,30}(?:report|inform|notif|contact))\b ! police"
            r" (?:officer|service|staff) (?:pension|discount) ! policy",
            r"(?:hold|held) (?:you|your \w+) (?:\w+ )?(?:liable|responsible|accountable|to account)|(?:liable"
            r"|liability) for\b .. (?:damage|loss|cost|breach)|(?:claim|seek|recover|pursue|demand|sue)"
            r" .. (?:damages|compensation from you|costs? (?:from|against|incurred)|losses)|damages .. (?:from"
            r" you|against you|claim)",
            r"harass|stalk|threaten(?:ing)? (?:me|us|my|our)|menac|(?:stop|quit|cease) (?:contacting|e-?mailing"
            r"|writing|messaging|bothering|spamming|sending) (?:me|us|my|our|this) ! stop (?:contacting"
            r"|emailing) you",
            r"(?:you|who|how|someone|u|have) (?:\w+ ){0,4}?(?:hack|hacked|hacking|stole|stolen|steal|intercept\w*"
            r"|broke(?:n)? into|accessed illegally|spying|spied|snoop\w*|impersonat\w*|phish\w*|scam\w*)\b ! if"
            r" ! believe (?:your|you) ! may have been ! might have been ! has been compromised ! phishing"
            r" e-?mails ! protect ! aware",
            r"(?:unauthori[sz]ed|unlawful|illegal|wrongful|improper) (?:possession|access|use|retention"
            r"|disclosure|interception|processing|receipt)|(?:breach|misuse) of (?:confiden\w+|private"
            r" information|statutory)|(?:preserve|retain|do not (?:delete|destroy|alter)|litigation hold)"
            r" .. (?:records?|evidence|documents?|materials?|e-?mails?|copies|relating)",
            r"(?:invoice|bill|charge|costs?|fee|administration fee|penalt\w+|fine) .. (?:for (?:our|the) (?:time"
            r"|costs?|handling|administrative|legal|trouble|work|expense|effort)|you for|against you|at your"
            r" expense|will be (?:charged|passed) to you)|our (?:costs|fees|charges|expenses) (?:of|in the sum"
            r"|amount)",
            r"(?:final|last|formal|official|due) (?:warning|notice (?:before|of (?:claim|legal))|demand)"
            r"|reported (?:you|this|your|it) to (?:the )?(?:police|authorit|cyber|ic3|bank)|(?:within|by\b|no"
            r" later than\b) .. (?:failing which|failure to (?:comply|do so)|or we (?:will|shall))|failing"
            r" (?:which|that|this)|reserve (?:all|our|the|its|my) (?:\w+ )?rights?|act(?:ing)? (?:for|on behalf"
            r" of) (?:our|my|the above|messrs|the) (?:\w+ )?client|(?:face|facing) (?:legal|court|serious"
            r"|criminal|the) ! final notice .. (?:payment|invoice|bill)",
            r"(?:my|our) (?:wife|husband|mother|father|son|daughter|partner|mum|mom|dad)'?s? (?:\w+ )?(?:e-?mail"
            r"|address|account|mails?|messages|private|personal) .. |(?:how|why) (?:did|do|are|have|dare) you"
            r" (?:\w+ )?(?:get|have|got|read|reading|access|know|obtain) (?:\w+ )?(?:my|our|her|his) ! customer"
            r" insists",
        ),
        "suspicious": (
            r"pass\s?words? (?:\w+ ){0,3}?(?:expire|expir|must be|needs? to be|has to be|will be (?:reset"
            r"|changed))|(?:keep|update|change|renew) (?:\w+ ){0,3}?pass\s?word ! page ! settings ! account"
            r" settings",
            r"(?:send|confirm|enter|provide|share|reply with\b|give|verify|update|validate|tell|supply|type"
            r"|forward|disclose|submit|input|change|re-?set|using|use|with\b|keep|need|quote) .. (?:your |the "
            r"|current |e-?mail |account |mailbox |address |and |full |user\s?name )+(?:pass\s?words?|passcode"
            r"|pin\b|login (?:details|credentials)|credentials|user\s?name and|log-?in details) ! never ! do not"
            r" ! don't ! forgot ! option ! not ask ! page ! reset your password (?:link|from|using|via|on)"
            r" ! sign-in",
            r"(?:(?:4|6|8|four|six|eight|5|five)[- ]?digit (?:\w+ )?(?:code|number|pin|otp|pass\w*)|one[- ]?time"
            r" (?:\w+ )?(?:code|pass\w*|pin)|otp\b|pass\s?code|(?:verification|security|confirmation|access"
            r"|authori[sz]ation|authentication|sms|text|login) (?:code|pin|passcode)) ! never ! do not share"
            r" ! don't share ! not share ! account number ! 6-digit (?:account|customer|member|order|case"
            r"|reference)",
            r"sign(?:ing)? in (?:\w+ )?(?:with|using|to|through) (?:your |the )?(?:e-?mail|microsoft|office"
            r"|outlook|google|mail|work|corporate|365|mailbox|gmail)|(?:log|sign)\s?-?in (?:\w+ )?(?:below|here"
            r"|to (?:view|read|open|see|access|download|retrieve|keep)) (?:\w+ )?(?:secure|encrypted|shared"
            r"|document|message|file|voicemail|report|response|mailbox)",
            r"(?:bank (?:details?|account|information)|account (?:number and sort|details)|iban|sort code|card"
            r" (?:details|number)|cvv|routing number|ifsc|upi|net\s?banking|credit card|debit card|banking"
            r" details) .. (?:refund|compensat|reimburs|goodwill|pay(?:ment)? (?:you|to you|the)|transfer (?:the"
            r"|it|to you)|process|credit (?:the|you)|verif|settle) ! invoice ! last (?:four|4) ! direct debit"
            r" ! your bill ! sort code: ! quote ! pay by ! never",
            r"(?:refund|compensat\w+|reimburs\w+|goodwill|payout|settlement|prize|inheritance|reward) .. (?:send"
            r"|provide|confirm|need|reply|supply|share|enter|give|require) .. (?:bank|iban|account (?:number"
            r"|details)|card|sort code|ifsc|upi|routing|payment details|paypal)",
            r"(?:send|provide|confirm|need|reply with\b|supply|share|enter|give|require|forward|let (?:us\b"
            r"|me\b) have\b) .. (?:your )?(?:bank (?:account|details)|iban|card (?:number|details)|sort code|ifsc"
            r"|routing number|cvv) ! never ! do not ! don't ! last (?:four|4) ! thank(?:s| you) for (?:sending|providing"
            r"|confirming|giving|sharing)",
            r"gift\s?cards?|bitcoin|crypto|wire transfer|western union|moneygram|(?:install|download|run|launch)"
            r" (?:\w+ ){0,3}?(?:software|anydesk|teamviewer|tool\b|certificate|plug-?in|app to|extension|viewer"
            r"|program|utility|patch|update)|any\s?desk|team\s?viewer|remote (?:access|session|support session"
            r"|desktop)|enable (?:macros|content|editing) ! our gift",
            r"(?:shared|sent you\b|sending you\b|delivered|uploaded) .. (?:\x22|'|a |an |the"
            r" )?(?:\w+ ){0,3}?(?:\.pdf|\.docx?|\.xlsx?|\.html?|\.zip|document|file|secure message) .. (?:sign"
            r"|view|click|open|access|log|download|with you) ! screenshot ! dpo with ! privacy",
            r"(?:open|see|view|download|unzip|extract|complete) (?:\w+ ){0,2}?(?:the |our |this )?(?:attach(?:ed"
            r"|ment)|enclosed|zip|html) .. (?:confirm|complete|verify|validate|release|form|removal|proceed"
            r"|password|authenticate|to) ! our response ! letter ! undertaking ! reply",
            r"(?:account|mailbox|e-?mail|access|domain) (?:\w+ ){0,3}?(?:will be|has been|is|was|be)"
            r" (?:\w+ )?(?:suspended|locked|limited|restricted|terminated|deactivated|disabled|compromised"
            r"|expire) .. (?:unless|within|verify|click|confirm|validate|hours|avoid|restore|unlock|re-?activate"
            r"|log)|(?:unusual|suspicious|unrecogni[sz]ed) (?:sign-?in|login|log-?in|activity) ! your address"
            r" ! customer",
            r"(?:click|follow|tap|visit) .. (?:here\b|link|below|button|secure) .. (?:verify|validate|confirm"
            r"|update|unlock|restore|claim|re-?activate|secure|keep) (?:\w+ ){0,2}?(?:your |the )?(?:account"
            r"|mailbox|identity|details|payment|refund|bank|password|credentials|ownership)|(?:claim|receive|get"
            r"|collect) your (?:refund|compensation|prize|reward|payout|settlement)|(?:release|pay) (?:a |the"
            r" )?(?:small )?(?:fee|processing|admin)",
        ),
        "pleasantry": (
            r"(?:dear|hello|hi|hiya|hey|good (?:morning|afternoon|evening|day)|greetings|namaste|to whom|morning"
            r"|afternoon)\b.{0,50}$",
            r"thank(?:s|ing)?\b|thank you|thx\b|ta\b|many thanks|cheers|much appreciated|appreciate|grateful|ty\b",
            r"sorry|apolog|regret|excuse|forgive|oops|whoops|oh no|my bad|mortified|embarrass",
            r"(?:have a|enjoy|wish you|hope (?:you|this|that)|best of|all the best|take care|stay safe|warm"
            r" regards|looking forward|look forward)|(?:kind|best|warm) (?:regards|wishes)",
            r"(?:if|should) you (?:\w+ )?(?:have\b|need|require|wish|would like|want|get|receive|experience"
            r"|encounter|see|notice) .. (?:question|quer|concern|assistance|help|further|more|else|problem|issue"
            r"|hesitate|let (?:us|me)|doubt|another)|(?:do not|don't|please) hesitate|feel free|happy to help|at"
            r" your service|anything else|any (?:questions|quer|further)|get in touch|let (?:us|me) know",
            r"inconvenien|understand (?:your|how|that|this)|understanding|frustrat|for (?:raising|flagging"
            r"|letting|bringing|highlighting|pointing|alerting|making|telling|contacting|getting|reaching|your)"
            r"|aware\b|seriously|patience|annoying|valued|importan|no worries|no problem|worries",
            r"(?:we|our) (?:\w+ )?(?:take|value|pride|respect|strive|commit|care)|(?:please )?(?:rest assured|be"
            r" assured|note that)|your ref|our ref|re:|ref:|subject:|yours|customer (?:service|care|support)"
            r"|(?:you will\b|you should\b|you won't|you shouldn't|you may still\b) .. (?:receiv|get|hear"
            r"|messages?|e-?mails?)|should(?:n't| not) happen again|(?:won't|will not) happen again",
            r"sent from my|regards|sincerely|faithfully|team\b.{0,30}$|mistake|in error|mix-?up|it seems|it"
            r" looks like|it appears|noted|understood|okay|ok\b|please (?:ignore|disregard)|allow (?:up to )?\d"
            r"|queued|cached|already (?:scheduled|in the)",
        ),
        "hazard": (
            r"solicitor|attorney|lawyer|barrister|advocate|counsel|legal|court|police|tribunal|prosecut|criminal"
            r"|proceedings|injunct|litigat|sue (?:you|for|over)\b|to sue\b|will sue\b|suing|sued|lawsuit|ombudsman|regulator|commissioner",
            r"deadline|within \w+ (?:\(\d+\) )?(?:days|hours|working|business|calendar) of|no later than|by"
            r" return|immediately|forthwith|failing|otherwise|or else|final|last (?:warning|chance)",
            r"identity|identification|passport|licen[cs]e|date of birth|dob\b|account number|membership number"
            r"|customer number|policy number|proof|verify|verification|authenticat|utility bill|who are you"
            r"|aadhaar|pan card",
            r"pass\s?word|passcode|pin\b|otp\b|digit|code\b .. (?:send|sent|enter|text)|iban|bank|sort code|card"
            r" (?:number|details)|payment|pay\b|invoice|owe|owed|debt|refund|fee\b|charge|costs?\b|penalt"
            r"|compensat|amount|gift card|crypto",
            r"sign\b|signed|signature|undertak|declaration|agree\b|accept (?:the|our|these)|consent|affidavit"
            r"|certif|notari",
            r"(?:please\b|kindly|you must|you should\b|require you\b|ask you\b|need you\b|want you\b)"
            r" .. (?:delete|destroy|erase|confirm|shred|return|discard)|confirm (?:that|whether|you|by|deletion"
            r"|your)|delete (?:it|them|the|this|that|all|any)|destroy",
            r"attach(?:ed|ment)|enclosed|open the|download|install|macro|click|link\b|qr\b|http|app\b",
            r"harass|threat|abus|hack|stole|steal|fraud|scam|phish|spam|complaint (?:about|against) you"
            r"|unacceptable|malicious|criminal|stop (?:contact|e-?mail|writ|messag|bother)|blocked you|nuisance"
            r"|vexatious|impersonat",
            r"insist|adamant|confirmed (?:that|the|it|by|with)|claims|belongs to|is (?:hers|his|theirs)|dispute"
            r"|disput|between you|ownership|not our (?:problem|concern)|denies|denied",
            r"yes\b|reply (?:with )?[\x22']|go ahead|proceed|cancel|book\b|order\b|renew|subscri|upgrade"
            r"|authori[sz]e|updated your|your new|registered your|added your|saved your|stored",
            r"child|patient|medical|diagnos|hospital|health|nhs\b|test result|medication|treatment|salary|payroll"
            r"|arrest|suicid",
        ),
    },
)
