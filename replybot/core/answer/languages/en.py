"""How companies answer in English."""

from __future__ import annotations

from replybot.core.answer.lexicon import Lexicon

LEXICON = Lexicon(
    language="en",
    words={
        "addr": (
            r"e-?mail (?:address|addy|add\b|ids?\b|contact|detail|account|record|field|entry)|e?mail-?ids?\b|mail ids?\b"
            r"|mail(?:ing)? address|(?<!to\s)(?<!can\s)(?<!will\s)(?<!further\s)address(?:es)?\b|contact (?:detail|data|info|record"
            r"|entry|e-?mail|point)|(?:your|the|that|these|those|this|wrong|incorrect|personal) (?:\w+ )?(?:details|data|entry)\b"
            r"|e-?mails? (?:on|from|off|against|in|for|linked|attached|associated|held|we (?:have|had|held|hold))\b"
            r"|domain\b|(?:the|that|wrong|incorrect|erroneous|invalid|misspel\w+|mistyped) e-?mail\b"
        ),
        "box": r"e-?mail|mail ?box|inbox|address|domain",
        "gone": (
            r"removed|deleted|erased|wiped|purged|expunged|scrubbed|stripped|cleared|blanked|taken (?:\w+ ){0,5}?(?:off|out|down)"
            r"\b|took (?:\w+ ){0,5}?(?:off|out)\b|struck (?:off|from|out)|crossed out|deactivated|inactivated|disabled|blocked|suppressed"
            r"|blacklisted|block-?listed|unlinked|de-?linked|detached|decoupled|disassociated|dissociated|disconnected"
            r"|de-?registered|unregistered|corrected|rectified|amended|replaced|changed|altered|swapped|put right|fixed|edited"
            r"|overwritten|invalidated|withdrawn|dropped from|eliminated|eradicated|separated|stopped using|scrapped|nixed"
            r"|(?:flagged|marked|tagged|set) (?:\w+ ){0,3}?(?:as )?(?:invalid|wrong|incorrect|bad|do[- ]not|undeliverable|not to be"
            r"|inactive|unusable|no longer)|pulled (?:\w+ ){0,3}?(?:off|out|from)\b|got rid of|binned"
        ),
        "undo": (
            r"remov|delet|eras|wip(?:e|ing)|purg|tak(?:e|ing) .{0,40}\b(?:off|out)\b|deactivat|disabl|block|suppress|unlink|correct"
            r"|rectif|amend|replac|chang|fix\b|fixing|edit\b|clear|detach|updat"
        ),
        "near": (
            r"(?:(?!accounts?\b|orders?\b|tickets?\b|subscriptions?\b|memberships?\b|requests?\b|cards?\b|messages?\b"
            r"|attachments?\b|cop(?:y|ies)\b|documents?\b|bookings?\b|files?\b|please\b|if\b|cases?\b|complaints?\b)\S+ ){0,7}?"
        ),
        "store": (
            r"system|record|file\b|files\b|database|account|profile|booking|reservation|crm|books|policy|contact list|listing"
            r"|membership|server|everywhere|register|application|registration|distribution|platform|directory|end\b|side\b"
        ),
        "cust": (
            r"customers?\b(?!'?s? (?:service|care|support|relation|success|experience|team|number|portal|help|contact|ref|id\b"
            r"|feedback|satisf|area))|clients?\b|members?\b(?! (?:of|service|support|number|relation|id\b|care|portal|area))"
            r"|guests?\b(?! (?:relation|service))|patients?\b|tenants?\b|lodgers?\b|residents?\b|policy-?\s?holders?"
            r"|account-?\s?holders?|card-?\s?holders?|ticket ?holders?|passengers?|subscribers?|users?\b|parents?\b"
            r"|students?\b(?! service)|pupils?\b|applicants?|borrowers?|the insured|buyers?\b|purchasers?|lady\b|gentleman"
            r"|(?:the|this|that|our|other|right|actual) (?:person|individual|party|family|couple)|mrs?\b|ms\b|miss\b|consumers?\b"
            r"|shoppers?|lease-?holders?|lessee|landlords?|travell?ers?|bookers?|donors?|claimants?|employees?\b|beneficiar"
            r"|(?:account|pet|dog|cat|horse|vehicle|property|home|policy|card|policy|listing|business) owners?|data subjects?"
            r"|(?:registered|named|legal|lawful|rightful) (?:user|keeper|owner|holder)|attendees?|delegates?|payees?"
            r"|(?:contract|account) (?:partner|party)|bill-?payer|contact person|sender\b(?= of)|investors?|clientele"
        ),
        "officer": (
            r"data[- ]?protection|dpo\b|dpos\b|privacy|gdpr|compliance|legal (?:team|dep|counsel|office|colleague|function|people"
            r"|affairs|and)|legal\b(?=\W*$)|in-?house (?:lawyer|counsel|legal)|general counsel|information (?:governance|security"
            r"|rights|management)|info-?sec|it[- ]security|cyber ?-?security|security (?:team|officer|dep|colleague|people|operations"
            r"|incident)|ciso\b|grievance|nodal officer|data (?:privacy|governance|controller|security|steward|incident|breach)"
            r"|(?<!sales\s)(?<!account\s)(?<!relationship\s)(?<!property\s)(?<!project\s)(?<!warehouse\s)(?<!fleet\s)(?<!logistics\s)"
            r"(?<!kitchen\s)(?<!product\s)(?<!transport\s)(?<!booking\s)manager|supervisor|team ?-?lead|boss\b|gaffer|head (?:of|teacher)"
            r"|headteacher|director|management\b|leadership|higher[- ]ups?|principal\b|proprietor|ceo\b|coo\b|cto\b|cio\b|founder"
            r"|caldicott|breach (?:team|response)|incident (?:team|response)|company secretary|senior (?:partner|team|colleague|leader"
            r"|management)|bursar|risk (?:team|and|officer|dep)|the owner\b|audit\b|ig team|executive (?:office|team)"
        ),
        "passed": (
            r"passed|forwarded|fwd\b|fwded|escalated|referred|raised|handed|shared|reported|flagged|relayed|notified|informed|alerted"
            r"|transferred|routed|redirected|brought|made|told|cc'?e?d\b|copied|looped|logged|sent|submitted|put|given|gave|channell?ed"
            r"|delegated|assigned|advised|apprised|briefed|emailed|involved|dropped|marked|moved|allocated|spoken|spoke|consulted"
        ),
        "ticket": (
            r"ticket|case\b|cases\b|request|enquir|inquir|query|incident|conversation|thread|issue|complaint|matter|interaction"
            r"|sr\b|service request|work ?order|job\b|chat\b|contact reference|email thread|concern"
        ),
        "num": r"(?:phone|telephone|mobile|cell|contact|daytime|landline|call-?back|whats ?app)(?: phone)? ?(?:number|no\b|num|#)",
        "ring": r"call|ring|phone|telephone|speak|talk|chat",
        "form": (
            r"(?:\w+-? ?)?form\b|(?:\w+ )?portal|self[- ]?serv|(?:help|support|privacy|data|resource|message|service|trust"
            r"|preference|request|contact)[- ]?(?:cent(?:re|er)|hub)|(?:mobile |smartphone |\w+ )?app\b|(?:account|profile|privacy"
            r"|security|email) (?:settings|page|section|area)|settings\b|(?:my|online|your) ?(?:\w+ )?account|dashboard|live[- ]?chat"
            r"|web-?chat|chat ?bot|virtual (?:assistant|agent)|contact us page|chat (?:window|function|icon|button|box|feature)"
            r"|(?:member|customer|client|patient|student)s?'? (?:area|zone|login|section)|web ?tool|online (?:tool|system|banking)"
            r"|internet banking|secure (?:message|messaging|inbox)|privacy request page"
        ),
        "news": (
            r"newsletter|marketing|promotion|promo\b|promos\b|mailing list|mailing-?list|mailshot|mail-?out|advert|bulletin|offers"
            r"|commercial (?:e-?mail|comm|message)|circular|campaign|subscriber list|subscription list|e-?shots?|digest|distribution list"
        ),
        "at": r"[\w.+-]+ ?(?:@|[\[({<] ?at ?[\])}>])",
        "cant": (
            r"unable|not able|cannot|can not|can't|cant\b|could not|couldn't|may not|must not|mustn't|won't|will not|shall not|wouldn't"
            r"|would not|not (?:be )?(?:possible|permitted|allowed|authori[sz]ed|in a position|prepared|going to|willing|obliged"
            r"|able|at liberty|empowered|entitled|our policy|something we can)|refuse|declin|don't|do not|isn't possible|no way"
            r"|aren't (?:able|allowed|permitted)|isn't allowed|not legally|impossible|powerless|no longer able|no authority"
        ),
        "askfor": (
            r"please|pls\b|plz\b|could (?:you|u|we)|can (?:you|u|we|i)|would you|will you|kindly|need|require|provide|supply|confirm"
            r"|quote\b|what(?:'s| is)|let (?:us|me) (?:have|know)|give (?:us|me)|tell (?:us|me)|(?:respond|reply) with|share|submit|request"
            r"|may (?:we|i)|send (?:us|me|over|in|a|your|the|proof|copies)|ask(?:ed)? (?:you )?(?:for|to)|must|furnish|state|upload|grateful"
        ),
    },
    moods={
        "not": (
            r"not\b(?! only| just)|no\b(?! longer| doubt| problem| worries| time| later)|no longer able|never\b|nobody|no one"
            r"|none\b|neither|nor\b|cannot|\w+n't\b|cant\b|dont\b|wont\b|didnt\b|hasnt\b|havent\b|isnt\b|wasnt\b|couldnt\b|doesnt\b",
            r"unable|without\b(?! delay| undue| further| any delay)|fail|refus|declin|impossible|unsuccessful|instead of",
            r"rather than|unfortunately|regrettably|yet to\b|incorrectly (?:remov|delet)|wrongly (?:remov|delet)|nothing\b",
            r"insist|against (?:the|our)|objected|hardly|far from",
        ),
        "if": (
            r"if\b|unless|until|till\b|once\b|whenever|provided (?:that|you|we|the)|providing|as (?:long|soon) as|in case\b",
            r"when\b(?! (?:you|we|i) (?:\w+ )?(?:wrote|emailed|contacted|got|received|called|reported|spoke|first))",
            r"would(?:n't)?\b(?! (?:also )?like to (?:confirm|inform|let|advise|assure|apologi|thank|say|tell|reassure|update))",
            r"should (?:you|the customer|he|she|they) ",
            r"in the event|subject to|pending\b|depend(?:s|ing)? on|dependent|assuming|whether|otherwise|had (?:we|you|i|the)\b",
            r"suppose|meant to|thought\b|under the impression|presum|apparently|i (?:believe|think|guess|assume)\b|may have|might have",
            r"only (?:be |been )?(?:remov|delet|chang|amend|if|when|once|after|by|upon|on request|at the|with|possible)",
            r"(?:could|should|ought to|must) have\b|before (?:we|i|it|this|the|your|any) .. (?:can|may|is|be|have|has)\b|conditional",
            r"upon (?:receipt|request|confirm|verif)|on receipt|following (?:confirm|verif|receipt)|wait(?:ing)? (?:for|on)|await",
        ),
        "will": (
            r"will\b|\w+'ll\b|shall\b|going to\b|gonna\b|about to\b|being\b",
            r"be\b(?! (?:advised|assured|informed|aware|in touch|sure|safe|clear|honest|certain|reassured))",
            r"(?:to|can|could|let me|try and|try to) (?:have|get)\b(?! (?:in touch|back))|getting\b|arrang|schedul|due to\b",
            r"could\b|might\b|may\b(?! i)|must\b(?! (?:apologi|say|admit))|should\b|ought\b|need(?:s|ed)? to\b|ha(?:s|ve) to\b(?! say)",
            r"want(?:s|ed)? (?:to|your|it|the|this|you)\b(?! (?:let|assure|confirm|say|apologi|inform|tell|reassure|know))",
            r"wish(?:es)? to\b(?! (?:confirm|inform|apologi|assure|advise|let|thank))|hop(?:e|ing) to|aim(?:ing)? to",
            r"(?:try|trying|attempt\w*|intend\w*|plan\w*|expect\w*|propose\w*) to\b|in the process|in progress|under ?way|shortly\b|soon\b",
            r"tomorrow|later (?:today|this)|next (?:week|month)|in due course|in hand\b|in train\b",
            r"(?:have|has|been|i've|we've|i|we|was|is|and) (?:\w+ )?requested\b|request(?:ed|ing)? (?:that|for|the|its|your|it|a)\b",
            r"(?:raised|logged|opened|submitted|put in|placed|made) (?:a|an|the) (?:\w+ )?(?:request|ticket|job|change) (?:for|to|so|that)",
            r"ask(?:ed|ing)? (?:for|the|our|my|it|them|him|her|that|to|if|someone|a colleague|i\.?t)\b|instruct|commission",
            r"can\b(?! (?:\w+ )?(?:confirm|see|tell|advise|assure|inform|report|say|verify|reassure))|able to\b(?! confirm)|queued",
            r"in (?:the )?(?:queue|pipeline)|to do list|to-do|marked for|earmarked|set to be|working on|request for\b",
        ),
        "please": (
            r"(?:please|pls|plz|kindly)\b(?! (?:note|be (?:advised|assured|informed|aware|reassured|told)|accept|rest|find|see|know"
            r"|don't worry|do not worry|ignore|disregard|bear|forgive|excuse|take (?:this|it) as))",
            r"(?:could|can|would|will) (?:you|u)\b|you (?:must|need to|should (?:have )?(?:delet|destroy|remov)|have to)",
            r"you (?:are|were) (?:required|asked|requested|obliged|hereby)",
            r"(?:ask|request|require|instruct|demand|expect|urge|want|need|trust|insist) (?:that )?you\b|(?:have|did|had|are) you\b",
            r"confirm(?:ation)? (?:to us |in writing |by return )*(?:that )?you\b|let (?:us|me) know (?:if|when|once|whether|that)",
            r"(?:make sure|ensure|see to it) (?:that )?(?:you|all|any)|in writing that",
        ),
    },
    breaks=(
        r"and|but|so|because|since|while|whilst|whereas|although|though|however|which|who|where|hence|therefore|thus|thereby"
        r"|as (?!soon|long|if|far)|to (?:ensure|make sure|prevent|avoid|stop)|in order|meaning|ensuring|you (?:should|will|won't|shouldn't"
        r"|may|might)|that (?:should|shouldn't|had|was|were|we had)|to (?:see|check|review|look|investigate|deal|handle|follow|respond)|for"
        r" (?:their|his|her|them|him|further|review|investigation|action)|it (?:should|will|won't|may)|apologies|sorry"
    ),
    signs={},
)
