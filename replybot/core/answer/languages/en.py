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
    signs={
        "removed": (
            r"{gone} {near}{addr} ! {news} ! unsubscri",
            r"{addr} .. {gone} ! {news} ! unsubscri ! account (?:\w+ ){0,2}(?:has|was|is|have|been)\b",
            r"{gone} {near}{addr} .. {store}",
            r"{addr} .. (?:is|are|'s) (?:now )?(?:gone|out of|off)\b .. (?:{store})",
            r"{addr} .. (?:is|are|does|do|will|has|have|was)? ?(?:no longer|not .. any ?more|any longer) .. (?:{store}|appear|held|stored"
            r"|link|associat|connect|assign|attach|in use|used|saved|exist|on there|show|hold|active|with us|kept|retain)",
            r"(?:no longer|any ?more) (?:hold|store|have|use|keep|retain|process|list) .. {addr}",
            r"(?:removal|deletion|correction|erasure|rectification|suppression|amendment|change) of .. {addr} .. (?:complete|done"
            r"|carried out|effected|made|gone through|successful|actioned|finali[sz]ed|performed|implemented|executed)",
            r"(?:remov|eras|delet|t[ao]\w+|purg|wip|stripp|clear|got|pulled)\w* you (?:\w+ ){0,4}?(?:from|off|out of) .. (?:{store})"
            r" ! {news} ! unsubscri ! removing ! taking ! remove\b ! take\b ! delete\b",
            r"you (?:have|'ve|were|are) .. (?:removed|deleted|taken off|erased) .. (?:{store}) ! {news} ! unsubscri",
            r"(?:un|de-?|dis)(?:linked|tached|coupled|sociated|associated|connected) .. (?:account|profile|booking|{cust})",
            r"(?:corrected|rectified|amended|fixed|updated|put right|cleaned(?: up)?) (?:our|the|their|his|her|its|this|that"
            r"|{cust}'?s?|mrs? \w+'?s) (?:\w+'?s? ){0,3}(?:record|system|database|entry|master data|contact)",
            r"our (?:\w+ )?(?:record|system|database|file|book)s? .. (?:corrected|rectified|amended|updated|put right|cleaned)",
            r"(?:e-?mail|address|contact) field .. (?:blank|empty|emptied|cleared|nulled|removed)",
            r"(?:block|stop|suppression|do[- ]not[- ](?:contact|email|mail|use)|hold)(?: list| flag| marker)? .. (?:put|placed|set|added"
            r"|applied) .. {addr}",
            r"(?:put|placed|set|added|applied) .. (?:block|stop|suppression|do[- ]not[- ](?:contact|email|mail|use)) .. {addr}",
            r"{addr} .. (?:put|placed|added|now) (?:\w+ ){0,2}(?:on|onto|to|in) .. (?:suppression|block|do[- ]not|exclusion|stop) ?-?list",
            r"(?:blocked|suppressed|stopped|disabled|switched off|turned off|ceased|halted) (?:all )?(?:\w+ ){0,2}(?:e-?mails?|mails?"
            r"|correspondence|communications?|messages?|sending|mailings?|notifications?) .. {addr} ! {news}",
            r"(?:new|right|proper|correct) (?:e-?mail )?address .. (?:has been|have been|was|is now|been) .. (?:entered|recorded|added"
            r"|put|saved|stored|obtained|set up|keyed) ! your new ! is your ! yours",
            r"(?:now|have|has) .. (?:right|correct|proper) (?:e-?mail )?(?:address|one) .. (?:on|in|for) .. (?:{store}|{cust}) ! please ! your",
        ),
        "removed_it": (
            r"(?:{gone})(?: it| this| that| them| these| those| yours?)?\b(?! (?:the|a|an|all|any|my|our|his|her) )",
            r"(?:it|this|that|they|these|which|yours?)(?:'s| is| has| have| are| was| were)? .. (?:{gone})",
            r"(?:it|this|that|they)(?:'s|'re| is| are) (?:now |all )*(?:off|out of|gone from) .. {store}",
            r"(?:it|this|that) .. (?:sorted|dealt with|taken care of|actioned|done|resolved|updated) .. (?:{store})",
            r"(?:have|'ve|has been|we|i) .. (?:updated|sorted|actioned|cleaned) .. (?:{store}) ! your account ! your profile",
        ),
        "address": (
            r"{addr}|e-?mail (?:address|we|you)|your e-?mail\b|@|wrong e-?mail|incorrect e-?mail|contact (?:detail|info)|e-?mail on",
            r"(?:details|data|record)s?\b",
        ),
        "reinstated": (
            r"{addr} .. (?:reinstat|restor|re-?added|re-?entered|put back|re-?activat|added back|added again|re-?instal|re-?enabled"
            r"|set back|re-?linked|re-?attached|back on|back in|re-?registered|entered again)",
            r"(?:reinstat|restor|re-?added|re-?entered|put back|re-?activat|added back|put .{0,40} back|switched .{0,40} back"
            r"|re-?enabled|changed .{0,60} back to|re-?linked|re-?attached|reverted) .. {addr}",
            r"(?:{cust}|she|he|they) .. (?:reinstat\w+|restor\w+|put back|put it back|re-?added|added back|back (?:in|on)\b)",
            r"(?:put|added|set|switched|changed|entered|gone) (?:\w+ ){0,3}back (?:in|on|to|onto|into) ! back to you ! get back",
        ),
        "removed_short": (
            r"{gone}",
            r"(?:taken|took|it'?s|is|are|now|been|you'?re) (?:\w+ )?(?:off|out of|gone from) ",
            r"(?:address|e-?mail|it|that|details) (?:\w+ )?(?:is|are|'s|has|all) ?(?:now )?(?:off|gone|sorted|updated)\b",
        ),
        "done": (
            r"(?:(?:all|now|both|that'?s|thats|it'?s|this is|have been|has been|yes|ok|okay|already|just|consider it|both are|job"
            r"|and) ?[,.:!/ -]*)*(?:done|sorted|actioned|completed?|taken care of|dealt with|fixed|handled|finished|amended)\b"
            r"(?: both| now| today| for you| this morning| already| thanks| mate| sir| and dusted)*\W*$",
            r"yes ?[,.:!/ -]*(?:to )?(?:both|all|done)",
            r"both (?:done|sorted|actioned|completed)",
        ),
        "forwarded": (
            r"{passed} .. {officer} ! (?:e-?mail|message|letter|enquiry|inquiry|query|mail|correspondence|complaint|note) (?:which )?"
            r"(?:you |was )?(?:sent|addressed|submitted|directed|marked|copied) ! told (?:me|us|that) ! informed (?:me|us) ! advised"
            r" (?:me|us) ! you (?:have )?(?:sent|raised|copied|addressed) ! given (?:that|the|your|our) ! put on ! given by ! raised by"
            r" ! sent by ! reported by ! made by ! signed by ! shared by ! by (?:our|the|my) (?:data|dpo|privacy|legal|manage|compl)",
            r"{officer} .. (?:has|have|was|were|been|is|are|'s) .. (?:notified|informed|alerted|made aware|told|copied|cc'?d|briefed"
            r"|involved|looped in|advised of|apprised|in the loop|been given|been sent|been passed|been handed|been copied) ! informed us"
            r" ! informed me ! advised (?:me|us) ! told (?:me|us) ! informed that the customer",
            r"(?:now |currently |sits |sitting |lies |rests |resting |is |it's |this is |remains |landed |that's )+(?:with|on the desk of"
            r"|in the hands of|in front of) .. {officer}",
            r"(?:gone|went|going straight|has gone|goes) (?:\w+ ){0,3}?(?:to|over to|up to|across to) .. {officer}",
            r"(?:copying|cc'?ing|cc:?|looping|adding|copied|bringing) (?:in )?.. {officer} .. (?:this|here|into|on|to|in|so)\b",
            r"(?:copying|cc'?ing|looping|copied|looped) (?:in )?.. {officer}",
            r"(?:our|the|my) {officer} .. (?:has it|has this|is dealing|is handling|now has|has taken|has picked|is looking|have it|have this"
            r"|is (?:now )?(?:investigating|reviewing|on it|aware|across)|have taken|are (?:now )?(?:dealing|handling|looking|aware))",
            r"taken (?:this|it|the matter|that|your \w+) (?:up )?(?:to|with) .. {officer}",
            r"(?:attention of|brought .. attention) .. {officer}",
        ),
        "informed": (
            r"(?:informed|notified|contacted|told|advised|alerted|called|phoned|rang|rung|emailed|e-mailed|messaged|texted|written to"
            r"|wrote to|spoken (?:to|with)|spoke (?:to|with)|let|reached out to|been in touch with|reached|asked|apologi[sz]ed to"
            r"|made aware|explained to|visited) .. (?:{cust}|her\b|him\b|them\b) ! (?:team|dep|manager|dpo|officer)",
            r"{cust} .. (?:has|have|was|were|been|is|are) .. (?:informed|notified|contacted|told|made aware|advised|alerted|written to"
            r"|called|phoned|emailed|spoken to|apologised to|apologized to|asked)",
            r"(?:informed|notified|told|alerted) (?:all )?(?:those|both|the) (?:affected|concerned|involved|individual|person|part)",
            r"(?:individual|person|people|those)s? (?:affected|concerned|involved) .. (?:informed|notified|told|contacted|written)",
        ),
        "verified": (
            r"(?:verified|confirmed|checked|double-?checked|validated|reconfirmed|re-?verified|gone over|went over|went through|reviewed)"
            r" .. with .. (?:{cust}|her\b|him\b|them\b)",
            r"{cust} .. (?:verified|validated|reconfirmed|re-?verified|double-?checked)",
            r"(?:spoke|spoken|conversation|call) (?:to|with) .. {cust} .. (?:confirm|verif|check)",
        ),
        "handled": (
            r"(?:logged|recorded|documented|registered|noted|entered|filed|written up|captured|classified|assessed|treated|rated|put)"
            r" .. (?:breach|incident|register|event|near[- ]miss|occurrence|data loss|disclosure)",
            r"(?:breach|incident|event|matter|report|disclosure|error|misdirect\w+|near[- ]miss|complaint) .. (?:logged|recorded"
            r"|documented|registered|entered|assessed|investigated|reviewed|reported to|concluded|contained|classified|rated|closed out"
            r"|notified to|analysed|analyzed|remediated|examined|looked into|upheld|addressed)",
            r"(?:completed|concluded|finished|carried out|conducted|undertaken|performed|finali[sz]ed) .. (?:investigation|review|assessment"
            r"|enquir|inquir|analysis|audit|check|examination)",
            r"(?:investigation|review|assessment|enquiries|inquiry|analysis|audit) .. (?:complete|concluded|found|shows|showed|revealed"
            r"|established|identified|confirmed|finished|indicates|determined|traced)",
            r"(?:root |underlying )?cause .. (?:was|is|turned out|lay|lies|being|appears|has been)|root cause|caused by|came about|arose"
            r"|resulted from|stemmed from|traced (?:it |this |the \w+ )?(?:back )?to|human error|keying error|clerical error|typo\w* (?:by|at|when)",
            r"(?:supervisory authority|information commissioner|ico\b|regulator|dpc\b|data protection (?:board|commission|authority)|cnil)"
            r" ! right to ! (?:lodge|make|file|raise) a complaint ! may (?:complain|contact) ! can (?:complain|contact)",
            r"(?:low|no|minimal|negligible|high|little|unlikely .{0,20}) (?:likelihood of )?risk|risk (?:is|was|as|to the rights)",
            r"(?:process|procedure|workflow|form|practice|policy|control|template|system|sign-?up)s? .. (?:changed|amended|updated|revised"
            r"|tightened|improved|strengthened|introduced|adapted|modified|overhauled|reviewed)",
            r"(?:introduced|added|implemented|put in place|brought in|rolled out|asked (?:it|our \w+) to add|tightened|changed|revised|updated"
            r"|amended|strengthened|improved) .. (?:step|check|process|procedure|control|measure|safeguard|verification|validation"
            r"|confirmation|double opt|training|guidance|workflow|form\b)",
            r"(?:staff|colleague|agent|employee|team|member of staff|adviser|advisor|clerk|person concerned) .. (?:retrain|trained|reminded"
            r"|spoken to|coached|briefed|refresher|sensiti[sz]ed|instructed|made aware of)",
            r"(?:retrained|reminded|briefed|coached|spoken to) .. (?:staff|colleague|agent|employee|team|branch|department|individual)",
            r"(?:art(?:icle|\.)?|section) ?(?:33|34|16|17|5|32|4)\b|not (?:reportable|notifiable)|threshold for (?:report|notif)",
            r"(?:mistyped|misspel\w+|keyed|misread|transcribed|misheard|entered (?:\w+ )?(?:in error|incorrectly|wrongly)|wrongly entered)",
        ),
        "officer": (
            r"(?:i am|i'm|as|am) (?:the |a |an |your |our |its |company'?s |their )*(?:\w+ ){0,3}(?:data protection|dpo\b|privacy|information"
            r" governance|gdpr|grievance|caldicott|data privacy|ciso|chief privacy|compliance)",
            r"(?:data protection|privacy|information (?:governance|security|rights)|compliance|grievance) (?:office|team|officer|lead"
            r"|manager|department|unit|function|counsel)? ?.. (?:has|have|here|writing) (?:reviewed|investigated|looked|completed|concluded"
            r"|assessed|considered|now|received)",
            r"(?:in my capacity|in my role|on behalf of) .. (?:data protection|dpo\b|privacy|information governance|compliance)",
            r"(?:i|we) (?:look after|deal with|handle|am responsible for|are responsible for|lead on|do) .. (?:data protection|gdpr|privacy)",
            r"this is .. (?:data protection|privacy|information governance|dpo\b) (?:team|officer|office|lead|manager)?",
        ),
        "customer_insists": (
            r"{cust} .. (?:confirm|insist|is adamant|was adamant|adamant|says?\b|said|maintain|claim|assure|state[sd]?|swear|swore|stands? by"
            r"|assert|told us|tells us|advise|verified|is (?:quite |very |absolutely )?(?:certain|sure|positive|clear)|repeat|vouch|re-?confirm"
            r"|reiterat|declare|attest|double[- ]?check|replied|came back|responds?\b|responded) .. (?:correct|right\b|hers\b|his\b|theirs"
            r"|accurate|valid|(?:her|his|their)s? own|belongs? to|(?:her|his|their) (?:\w+ )?(?:e-?mail|address|account|one|inbox|mailbox"
            r"|domain)|uses? (?:it|this|that|the)|using (?:it|this|that|the)|owns|up to date|set it up|ours\b|mine\b|genuine|no (?:mistake"
            r"|error)|has access|can access|access to|reads? (?:it|the|them)|receiv(?:es|ed|ing) (?:our|the|them|every|all)|in order"
            r"|fine\b|always (?:used|had)|had (?:it|this)|is the one) ! wrong ! typo ! mistyped ! misspel ! incorrect ! not (?:hers|his|theirs"
            r"|correct|right) ! isn't ! new (?:e-?mail|address|one) ! different ! mis-?heard ! error (?:in|on) ! corrected ! no longer"
            r" ! removed ! should have been",
            r"(?:she|he|they|cust) (?:\w+ ){0,3}?(?:confirm|insist|is adamant|are adamant|adamant|says?\b|said|maintain|claim|assure|swear|swore|stands? by"
            r"|tells? (?:us|me)|told (?:us|me)|reckons?|is (?:certain|sure|positive)|verified|reiterat|state[sd]?\b) .. (?:correct|right\b"
            r"|hers\b|his\b|theirs|valid|own|belongs|(?:her|his|their) (?:\w+ )?(?:e-?mail|address|one|inbox|mailbox)|uses? (?:it|this|that)"
            r"|set it up|genuine|accurate|for years) ! wrong ! typo ! mistyped ! misspel ! incorrect ! isn't ! not ! new ! no longer",
            r"{addr} .. (?:was|is|has been|have been|were) .. (?:confirmed|verified|validated|re-?confirmed|double-?checked)"
            r" ! not ! \w+n't ! once ! if ! until ! please ! your new ! you can ! to be ! must ! before ! by replying ! incorrect ! wrong"
            r" ! error ! removed ! deleted ! corrected",
            r"{addr} .. (?:was|has been|were) .. (?:given|provided|supplied|entered|registered|submitted|nominated|chosen|specified)"
            r" .. (?:by|from) .. {cust} ! incorrectly ! wrong ! mistake ! in error ! typo ! removed ! mistyped ! corrected ! deleted ! how ! asked",
            r"{cust} .. (?:gave|provided|supplied|registered|signed up with|entered|nominated|has given|have given) .. (?:{addr}|it\b)"
            r" ! wrong ! mistake ! error ! typo ! incorrect ! removed ! mistyped ! corrected ! deleted ! misspel ! new ! asked ! another"
            r" ! different ! invalid",
            r"(?:checked|verified|confirmed|validated|double-?checked|spoke|spoken|gone over|went over|went through|reviewed) .. with .."
            r" (?:{cust}|her\b|him\b|them\b) .. (?:correct|right\b|match|accurate|valid|hers\b|theirs\b|his\b|in order|confirmed)"
            r" ! wrong ! typo ! incorrect ! mistyped ! not ! removed ! new ! corrected",
            r"{addr} .. (?:is|are|remains|was|to be|as) (?:\w+ )?(?:correct|accurate|valid|genuine|right|the right one|the one (?:she|he|they)"
            r"|in order|up to date)\b ! not ! \w+n't ! if ! whether ! ensure ! make sure ! please ! check (?:that|the|your) ! once ! until ! may"
            r" ! new ! no longer ! would ! incorrect ! removed ! is that ! corrected ! process ! step",
            r"(?:that|this|it|yours) (?:is|was|'s) (?:indeed |definitely |in fact )?(?:her|his|their|our {cust}'?s|the {cust}'?s?) (?:own |correct"
            r" |current |real )?(?:e-?mail|address|inbox|account|mailbox) ! not ! if",
            r"{cust} .. (?:asked|wants?|wish(?:es|ed)?|requested|prefers?|likes?|chosen|decided|instructed|would like) .. (?:keep|kept|retain"
            r"|remain|stay|left as|leave it|not to be (?:changed|removed)|continue (?:using|to use|to receive)|reinstat|put back|restor|not"
            r" (?:want|wish))",
            r"(?:belongs?|belonging) to (?:our|the|this|that|her|him|them|a|one of our) (?:{cust}|her\b|him\b) ! not ! if ! whether ! does ! do you",
            r"(?:{cust}) .. (?:denies|denied|disputes?|disputed|rejects|refutes|contests) ",
            r"(?:no|isn't any|not any|not a) (?:error|mistake|mix-?up|wrong address|misdirect) .. (?:{cust}|side|part|confirmed|record|match)",
        ),
        "dispute_referral": (
            r"(?:private|civil|personal|domestic) (?:law )?(?:matter|dispute|issue|affair|disagreement|claim|proceedings|courts?)",
            r"(?:settle|resolve|sort|work|discuss|agree|thrash|iron|clear|clarify|straighten|take)[d]? .. (?:directly|between (?:you|the"
            r"|them)|yourselves|among|amongst|with (?:the|each|one) other|with (?:the|our|that) {cust}|with (?:her|him|them)\b|with whoever"
            r"|with the (?:other|actual|domain|person|individual)|without (?:us|our)) ! with you ! take (?:place|care) ! we will ! we'll",
            r"take (?:it|this|that|the matter) up (?:directly )?with (?!our|the team|my|them|it\b)",
            r"(?:contact|speak|talk|reach|approach|write|liaise|deal|communicate) (?:\w+ ){0,2}?(?:to|out to|with)? ?(?:the|our|that|this|said)"
            r" (?:other party|{cust}|individual|person|domain|owner) (?:directly|yourself|privately|about it)? ! phone ! if you (?:are|have)"
            r" any ! we will ! we'll ! we have ! i have ! i'll ! team ! we need ! as well ! and then ! unable ! cannot ! can't ! only",
            r"(?:not|\w+n't|never|neither|nor|refuse to|decline to) .. (?:party to|get(?:ting)? involved|take sides|taking sides|adjudicat"
            r"|arbitrat|mediat|interven|referee|become involved|be drawn|be involved|umpire|rule on|sit in judgment|judge (?:who|which|that)"
            r"|(?:decide|determine|establish|verify|say|assess|judge|tell|know) (?:who|which (?:of|party)|the (?:rightful|true|ownership))|be a"
            r" party|step in|act as)",
            r"(?:contact|speak (?:to|with)|check with|ask|consult|talk to|raise .{0,20} with|reach out to|get in touch with|take .{0,20} with"
            r"|refer .{0,20} to|turn to|approach) (?:\w+ )?(?:your|their|the) (?:own |respective )?(?:e-?mail|domain|internet|mail|hosting|web|"
            r"it\b|isp\b|registrar|provider|broadband|host\b|network)s? ?(?:service |name )?(?:provider|registrar|host|department|"
            r"administrator|company|supplier|team|support|registry|owner|helpdesk)?",
            r"(?:seek|obtain|take|get) (?:your own |independent |some )?legal (?:advice|counsel|representation) ! we (?:have|will|are|shall)",
            r"(?:ownership|title|rights?|entitlement|use) (?:of|to|over|in) (?:an? |the |this |that |your |any )?(?:\w+ )?(?:address|domain"
            r"|mail ?box|inbox) .. (?:dispute|matter|question|between|court|us to|disagree|outside|beyond|determin|decid|establish)",
            r"(?:disput|disagree|conflict|quarrel|argument|disput)\w* (?:\w+ ){0,4}?(?:between|over|about|concerning|with) .. (?:{cust}|address"
            r"|domain|mailbox|parties|you two|third part|other party|two of you)",
            r"not (?:for us|our (?:place|role|job|business|concern|responsibility|task|problem)|up to us|within our (?:remit|role|competence))"
            r" (?:to|in|who|which|how|and)? ?.. (?:decide|say|judge|determine|who|whose|sort|resolve|settle|own|rule|between|police|establish)",
            r"(?:matter|issue|thing|something|this is|dispute|disagreement|it's|strictly|purely|entirely) .. between (?:you|the (?:two|parties)"
            r"|yourself|both)",
            r"(?:court|tribunal|judge|ombudsman|arbitrator)s? .. (?:decide|determin|settle|resolve|rule|jurisdiction)|small claims",
            r"(?:two|both|each|one|parties|people) .. (?:claim|claiming|say|lay claim) .. (?:same|address|mailbox|domain|theirs|owner)",
            r"(?:contested|disputed) (?:e-?mail|address|ownership|mailbox|domain)|(?:e-?mail|address) (?:is|as|being) (?:in dispute|contested|disputed)",
        ),
        "refusal": (
            r"{cant} .. (?:remov|delet|chang|amend|alter|updat|correct|edit|modif|make (?:any |such |the |these |this )?(?:change|amend|correct"
            r"|alter|update)|forward|pass (?:on|this|it|your)|action\b|process (?:your|this|the|such)|comply|act (?:on|upon|without|unless|for)"
            r"|accept|take (?:any |further |the matter|it |this |action|instruction)|proceed|deal with|stop|block|suppress|unlink|accommodate"
            r"|fulfil|honou?r|grant|investigate|engage|correspond|do (?:anything|that|this|so|much)|touch|eras|interfere|unsubscribe|intervene"
            r"|assist|help you|progress|overrid|agree|uphold|entertain|consider|follow this up|escalate|support|cancel|disclose to you or chang)"
            r" ! without (?:more|further|this|these|knowing|that|additional|it\b|your|some|a\b|an\b|the (?:address|e-?mail|reference|number"
            r"|details|information)) ! unless you ! until you ! until we (?:have|receive|know|hear) ! hesitate ! from (?:here|this (?:desk|inbox"
            r"|mailbox|team|end|department)) ! we(?:'re| are) (?:just |only )?(?:the|a) (?:\w+ ){0,2}(?:desk|shop|store|branch|reception)"
            r" ! i(?:'m| am) (?:just|only) ! on (?:our|my|this) (?:end|side) ! this (?:inbox|mailbox|team|address|department|desk|branch)"
            r" ! future ! (?:sent|replies|emails) to this ! be able to (?:help|assist|action|process|deal) ! you (?:can|could|may|will)"
            r" (?:not|no longer)|you (?:cannot|can't|won't|don't|do not|need not) ! incident ! breach ! do not (?:delete|remove|change) the"
            r" ! don't (?:delete|remove|change) the ! without being ! accept (?:our|my) ! any further ! recur ! prevent",
            r"(?:only|just|solely|exclusively) (?:by )?(?:the|our|a|an|that|this|registered|named)? ?(?:\w+ ){0,3}?(?:{cust}|owner|holder)"
            r" .. (?:can|may|could|is able|are able|has|have|is (?:permitted|authori|allowed|entitled)|must|themsel|her|him|request|make|ask)",
            r"(?:can|may|could|will|must) only (?:be )?(?:\w+ ){0,4}?(?:if|by|at the|on the|with the|when|from|upon|once)? ?.. (?:{cust}|owner"
            r"|holder|registered|themsel|herself|himself|authori[sz]ed)",
            r"{cust}s? .. (?:would|will|must|needs?|has|have|should|ought|'ll|is required|has got) (?:need |have )?(?:to )?(?:\w+ )?(?:contact"
            r"|call|request|ask|make|update|change|amend|log in|get in touch|write|do (?:it|this|that|so)|confirm|authori[sz]e|instruct"
            r"|approve|email|tell us|let us|come|visit|apply|consent|inform|give (?:us )?(?:consent|permission)) ! we (?:will|have|are) (?:now )?"
            r"ask",
            r"(?:request|instruction|change|it|this|amendment)s? .. (?:must|has to|have to|needs? to|would have to|should|can only) (?:come|be"
            r" (?:made|submitted|received|requested|authori[sz]ed|initiated)) (?:from|by|via) .. (?:{cust}|her\b|him\b|owner|holder|them)",
            r"(?:not|\w+n't) (?:\w+ ){0,3}?(?:account|policy|contract|booking|card|registered|named|listed|lead|authori[sz]ed|ticket|title)"
            r" ?-?(?:\w+ )?(?:holder|owner|customer|contact|user|guest|person|part(?:y|ies)|keeper|passenger|rep\w*|signatory)",
            r"(?:need|require|await|without|obtain|in the absence of|subject to)\w* .. (?:consent|authori[sz]ation|authority|permission"
            r"|instruction|approval|go-?ahead|say-?so|mandate) .. (?:{cust}|holder|owner|her\b|him\b)",
            r"(?:need|require|await|without|in the absence of)\w* (?:\w+ ){0,3}?(?:{cust}|holder|owner|her|his|their)(?:'?s)? (?:\w+ )?"
            r"(?:consent|authori[sz]ation|authority|permission|instruction|approval|go-?ahead|say-?so)",
            r"no (?:further |other |additional )?action (?:will|is|can|to be|was|has been|would|shall|needed|required|necessary) .. (?:taken|our"
            r"|us\b|part|behalf|side|end|regard)?",
            r"(?:nothing|little|not much|no more|not (?:a lot|anything)) (?:further |more |else |that )?(?:we|i|us) (?:can|could|are able)",
            r"nothing (?:wrong|to (?:correct|do|change|remove|be done))|nothing (?:we|i) can do|hands are tied|out of our hands|beyond our (?:control"
            r"|remit|power)|outside (?:of )?our (?:control|remit|scope)",
            r"(?:see|have|has|is|are|find|saw|found|there's) no (?:\w+ )?(?:reason|grounds|basis|need|obligation|cause|intention|duty|option|means"
            r"|way|mechanism|facility|provision|possibility|requirement) ! no (?:need|reason) (?:for you|to (?:worry|reply|respond|apolog))",
            r"{addr} .. (?:will|shall|must|has to|have to|is to|are going to) (?:therefore |thus )?(?:remain|stay|be (?:kept|retained|left|used)"
            r"|continue)",
            r"(?:request|complaint|demand|claim|objection|notice|application) .. (?:rejected|declined|refused|denied|turned down|not (?:been )?"
            r"(?:upheld|granted|accepted|successful)|dismissed|unfounded|excessive|without merit)",
            r"(?:reject|decline|refuse|deny|dismiss|turn down) (?:your|this|the|to) ",
            r"(?:we|i) (?:do not|don't|will not|won't|cannot|can't) (?:\w+ )?(?:accept|take|act on|process|deal with|respond to|handle) .."
            r" (?:third[- ]part|non-?{cust}|anyone (?:other|who)|people who|someone (?:other|who)|strangers|members of the public)",
            r"(?:do not|don't|not) (?:have|got) (?:the |any )?(?:access|authority|permission|ability|facility|means|rights?|power)s? (?:to|for)"
            r" ! from (?:here|this) ! i(?:'m| am) (?:just|only) ! reception ! desk ! branch ! store",
            r"(?:third part(?:y|ies)|unauthori[sz]ed person|non-?customers?|anyone else) .. (?:{cant}|not|no\b)",
            r"(?:we|i) (?:must|have to|will|shall|intend to) (?:therefore )?(?:continue|keep|carry on|retain|decline|refuse|reject) .. (?:send"
            r"|using|use|address|your|to act|request|mail|details|it)",
            r"(?:leave|left|leaving|keep|keeping|retain) (?:it|things|the (?:\w+ )?(?:address|record|details|email)) (?:as (?:it|they)|unchanged"
            r"|in place|on file|on record|where)",
        ),
        "no_info_privacy": (
            r"(?:data protection|data privacy|gdpr|dpa\b|privacy|confidential|secrecy|hipaa|dpdp|professional discretion|legal reasons|security"
            r" reasons|data security|privilege|pdpa|bank secrecy|ferpa) .. (?:{cant}|not\b|n't|prevent|prohibit|forbid|restrict|no (?:further"
            r"|more|other|info|detail)|preclude|bar\b|bars\b|limit|stops? us|unable) .. (?:shar|disclos|discuss|reveal|comment|provid|giv"
            r"|confirm|tell|say|releas|divulg|info|detail|pass|speak|talk|outcome|go into|anything|communicat|correspond|elaborat|account"
            r"|customer|client|patient|member|case|updat|report|answer)",
            r"{cant} .. (?:discuss|disclos|shar(?:e|ing)|reveal|comment|releas|divulg|provide (?:you |any |further |more |details|information"
            r"|specific|with)|give (?:out|you|any|details|further|more|information)|tell you|say (?:any|more|whether|if|anything)|go into|talk"
            r" about|confirm (?:or deny|whether|if|anything|who|the|that|details)|elaborat|communicat|pass on (?:any )?(?:details|information|personal)"
            r"|speak (?:to you )?about|share) ! not share your ! don't share ! do not share ! won't share ! never share ! without (?:your|knowing"
            r"|verif) ! will not be (?:shared|disclosed) ! with third part ! you (?:must|may|should) not ! until you ! unless you",
            r"neither confirm n?or deny|confirm or deny|confirm nor deny",
            r"no (?:further |more |additional |other )(?:info|details|comment|disclosure|explanation|particulars|updates) .. (?:can|will|may|be"
            r"|about|regarding|given|shared|available|possible)",
            r"(?:{cust}|account|case|individual|matter|outcome|details|information) .. (?:is|are|remains?) (?:strictly |legally )?(?:confidential"
            r"|private|privileged|protected by)\b ! this (?:e-?mail|message)",
            r"(?:bound by|owe|duty of|reasons of|due to|because of|on grounds of|under|respect for|rules of|obligation of) .. (?:confidentiality"
            r"|secrecy|privacy) ! privacy (?:policy|team|office|notice|centre|center)",
            r"(?:not|\w+n't) (?:be )?(?:in a position|able|at liberty|permitted|allowed|free) to (?:say|share|give|provide|discuss|disclose|comment"
            r"|inform|tell|confirm)",
        ),
        "asks_phone": (
            r"{askfor} .. (?:{num}|(?:good|best|suitable|convenient) (?:\w+ )?number|a number|your number|number (?:we|i|to (?:reach|call|ring"
            r"|contact)|on which|where)|contact no\b) ! (?:our|my) (?:\w+ )?number is ! account number ! do not ! never ! don't ! passport ! date of"
            r" birth ! reference number",
            r"(?:which|what|best|good) (?:\w+ )?number .. (?:reach|call|ring|phone|contact|get (?:you|hold)|on\b|you)",
            r"(?:tried|attempted|trying|attempts?|been unable|unable|failed|couldn't|could not|not been able|no luck) .. (?:to )?(?:{ring}|calling|ringing"
            r"|phoning|speak to you|reach(?:ing)? you (?:by|on|over)|get(?:ting)? (?:hold of you|through)|get you on) ! recall ! not called",
            r"(?:called|rang|phoned|telephoned|dialled) (?:you|your|the number) .. (?:no answer|no reply|today|earlier|but|voicemail|without|times"
            r"|yesterday|this|couldn't|engaged|unsuccessful)",
            r"(?:give|drop) (?:us|me|our \w+|the \w+) (?:\w+ )?a (?:quick )?(?:call|ring|bell|buzz|shout|tinkle)\b ! if you (?:have|need|require|get"
            r"|receive) ! any (?:questions|problems|further) ! urgent ! emergency",
            r"(?:please|pls|kindly|could you|can you|would you|you(?:'ll| will)? need to|you should|you must|best to|easiest|better|just|simply|why"
            r" don't you|quickest|ask you to|advise you to|request you to|suggest you) (?:\w+ ){0,3}?(?:call|ring|phone|telephone|dial)\b ! if you (?:have"
            r"|need|require|wish|would like|get) ! any (?:questions|quer|problem|further|concern) ! urgent ! emergenc ! alternatively ! 999 ! 911"
            r" ! wish to ! call (?:id|ref|log|centre|center) ! call back within ! assistance ! further ! reschedul ! arrange (?:delivery|collection)"
            r" ! your appointment ! to book",
            r"(?:call|ring|phone) (?:us|me|the \w+|our \w+)(?: \w+)? (?:on|at|back|about|to discuss|so|when|today|tomorrow|as soon|quoting|regarding|directly"
            r"|to (?:sort|resolve|discuss|verify)) ! if you (?:have|need|require|wish|get|would|want) ! any (?:questions|quer|problem|further|concern)"
            r" ! urgent ! emergenc ! alternatively ! reschedul ! further ! assistance ! open ! or visit ! before ! cancel ! pay ! change your ! you can",
            r"(?:when|what time|which (?:day|time)|what day) .. (?:convenient|good|suitable|suit|best|free|available|work|reach you|catch you) .. (?:{ring}|you\b)",
            r"(?:arrange|schedule|book|set up|organi[sz]e|hop on|jump on|have|fancy) (?:\w+ ){0,2}(?:a |an )?(?:quick |short |brief )?(?:phone |telephone"
            r" |video |zoom |teams |call-?back )?(?:call\b|call-?back|chat\b|conversation by phone|telephone conversation)",
            r"(?:available|free|time) (?:\w+ ){0,3}?for (?:a|an) (?:\w+ )?(?:call|chat|conversation)|call-?back",
            r"(?:prefer|rather|easier|better|quicker|need|like|want|wish|happy|love|helpful|best) (?:\w+ ){0,2}(?:to )?(?:speak|talk|discuss|{ring}"
            r"|go through|sort) .. (?:phone|telephone|call\b|verbally|in person|voice)",
            r"(?:speak|talk) (?:to|with) you .. (?:phone|telephone|directly|in person|call)|over the (?:phone|telephone)\b.{0,40}\?",
            r"(?:can|could|may|shall) (?:we|i|someone|one of \w+) (?:\w+ )?(?:{ring}) (?:to )?you ! call you back when",
            r"(?:we|i|someone|an? \w+)(?:'d| would|'ll| will)? (?:\w+ ){0,2}(?:like|want|need) to (?:call|ring|phone|telephone|speak (?:to|with)) (?:to )?you",
            r"(?:by|via|over|on) (?:the )?(?:phone|telephone) only|only .. (?:by|over|on) (?:the )?(?:phone|telephone)",
        ),
        "asks_id": (
            r"{askfor} .. (?:(?:customer|account|membership|member|policy|client|loyalty|contract|patient|nhs|card|rewards?|frequent flyer|"
            r"national insurance|ni|social security|tax|aadhaar|pan|student|roll|employee|uhid|meter|installation|supply|crn|hospital|mrn)"
            r" ?(?:number|no\b|num\b|ids?\b|#|ref\w*))",
            r"{askfor} .. (?:date of birth|d\.?o\.?b\b|birth ?date|birthday|post ?code|zip ?code|(?:home|postal|billing|residential|full|current) address|"
            r"mother's maiden|memorable|security (?:answer|word|question|detail|information)|last (?:four|4) digits|first line of)"
            r" ! re-?enter",
            r"{askfor} .. (?:passport|driv\w+'?s? licen[cs]e|utility bill|aadhaar|pan card|voter|photo(?:graphic)?[- ]?id\b|government[- ]issued|id"
            r" card|identity card|identification|proof of (?:id|identity|address|who|your|owner|residence)|bank statement|council tax bill|id"
            r" (?:proof|document|copy)|(?:copy|scan|photo|picture) of (?:your |a |an )?(?:\w+ )?(?:id|identi\w+)\b|ids?\b(?= |\.|,|\?)|kyc"
            r"|selfie|certified cop|birth certificate) ! event id ! ticket id ! message-? ?id ! case id ! e-?mail id ! mail id ! request id ! order id"
            r" ! reference id ! bring ! boarding ! travel",
            r"(?:verify|confirm|establish|prove|validate|authenticate|check|satisf\w+|ascertain|evidence|substantiate) (?:\w+ ){0,4}?(?:your identity"
            r"|who you are|you are who|identity of|you are the|your id\b|you first|yourself|that you (?:are|own|control)|to your identity|identity)"
            r" ! (?:click|link|below) ! you are not a (?:robot|bot) ! human ! we have confirmed ! email address to",
            r"(?:identity|id|security|verification|identification|authentication|dpa|data protection) (?:\w+ )?(?:questions?|checks?|verification|procedure"
            r"|process|steps?\b|protocol) .. (?:complete|answer|pass|need|must|require|before|first|go through|take you|you)"
            r" ! breach ! we have (?:added|introduced)",
            r"(?:complete|answer|pass|go through|clear|take you through|get through|undergo|fail|follow) .. (?:identity|id|security|verification|identification"
            r"|authentication|dpa|data protection) (?:\w+ )?(?:questions?|checks?|verification|procedure|process|test)",
            r"(?:verify you\b|verify your (?:details|account|ownership)|need to (?:verify|identify|authenticate) (?:you|the)|before (?:we|i) can .. verif)"
            r" ! click ! link ! human",
            r"(?:proof|evidence|prove|proves|proving|documentation|confirmation|document\w*|demonstrate|show) .. (?:own(?:er)?\b|ownership|registrant|belongs"
            r"|domain|you control|is yours|yours\b|registered to you|entitled|in your name|you are the (?:owner|holder|registrant)) ! no proof"
            r" ! private ! dispute",
            r"for security (?:purposes|reasons) .. (?:please|need|require|confirm|provide|answer|ask)",
            r"(?:who am i|who are you|to whom am i) (?:speaking|writing|dealing|talking)|(?:state|tell us|let us know) who you are"
            r"|who (?:exactly )?(?:are|is) (?:you|this)\W*$",
            r"(?:what|whats|what's|what is) (?:your|ur) (?:\w+ )?(?:account|customer|membership|member|policy|client|card|patient) ?(?:number|no|id|ref\w*)?\b",
            r"(?:your|the) (?:account|customer|membership|member|policy|client|patient|card|loyalty) (?:number|no\b|id\b|ref\w*) (?:please|pls|plz|so|and (?:your )?"
            r"(?:name|date|post|dob|full))",
            r"(?:certified|notari[sz]ed|redacted) (?:copy|scan)|letter of authority|power of attorney|authority to act",
        ),
        "asks_portal": (
            r"(?:log|sign|logging|signing|logged|signed)[- ]?(?:in|on|into|onto)\b ! last log ! since ! with your (?:e-?mail|microsoft|office|google)"
            r" ! view (?:the |your )?(?:document|file|bill|statement|invoice|message|results?) ! to view ! failed ! sign in the ! do not ! don't ! without",
            r"(?:forgot(?:ten)?|reset) (?:your |the |my )?password (?:link|option|button|page|function|feature)|(?:hit|click|use|press|choose|select|tap) ['\"]?"
            r"forgot",
            r"(?:use|using|via|through|thru|complete|completing|fill|filling|submit\w*|visit|raise\w*|lodge\w*|go (?:to|onto|on)|head (?:over )?to|follow|access"
            r"|available|update|manage|change|amend|edit|request|report|make|made|log|file|register|send|sent|done|do|accept\w*|dealt|processed|handled"
            r"|find|open|download|enter|select|click|only take|only able|contact us|navigate|reach us|in touch|write to us|redirect\w*|direct\w*)"
            r" .. {form} ! status ! track ! progress ! meanwhile ! in the meantime ! survey ! feedback ! newsletter ! unsubscri ! marketing ! invoice"
            r" ! statement ! bill ! results ! payment ! pay ! application form ! consent form ! signed ! we have ! we've ! we'll ! i have ! i've ! we changed"
            r" ! i'll ! our (?:sign-?up|registration|booking) form ! has been ! have been ! was ! enclosed ! attached ! platform ! performed",
            r"{form} .. (?:instead|only|must be used|available|at https?|https?:|below|where you can|on our (?:web)?site|is the (?:only|best|quickest)|to"
            r" (?:submit|report|make|raise|update|change|remove|request)) ! status ! track ! progress ! survey ! meanwhile ! in the meantime ! statement"
            r" ! bill ! invoice ! results ! pay\b ! we have ! performed",
            r"(?:visit|go to|use|see|via|through|on) (?:\w+ ){0,3}?(?:web ?site|web ?page|www\.|https?:) .. (?:to (?:submit|report|make|raise|update|change"
            r"|remove|request|complete|manage|delete)|form|and (?:click|select|choose|complete|fill|follow|submit|use))",
            r"(?:create|register (?:for )?|set up|open) (?:an? |your )?(?:\w+ )?(?:account|profile|login) .. (?:to|and|then|so|with|on|at|in)\b",
            r"(?:update|change|remove|amend|delete|edit|manage|correct) .. (?:yourself|on your own|by yourself|online|any time|at any time|in a few clicks)"
            r" ! we ",
            r"(?:start|open|launch|join|use|hop on|via|through) (?:a |our |the )?(?:live |web )?chat\b",
            r"(?:raise|open|log|submit|create|lodge) (?:a|your|an|the) (?:\w+ )?(?:ticket|request|case|complaint|query|incident|sr) .. (?:portal|form|online"
            r"|web|via|through|here|at http|link|page|app\b)",
        ),
        "told_unsubscribe": (
            r"(?:you can|you could|you may|just|simply|easily|please|kindly|click\w*|use|using|hit|follow|there(?:'s| is)|find|press|via|by|want to|wish to"
            r"|like to|able to|tap|option to|scroll|best to|need to|you'll|try|should|each|every|have been|has been|'ve been|are now|are|you're|we have|we've"
            r"|i have|i've|successfully|been|will be) .. (?:unsubscri|opt[- ]?(?:ed |ing )?-?out|opted? out) ! receiving this (?:e-?mail|message|because)"
            r" ! this e-?mail was sent ! you are subscribed ! you subscribed",
            r"(?:unsubscri\w+|opt(?:ed|ing)?[- ]?out) .. (?:you|your address|your e-?mail|link|button|bottom|footer|foot|processed|successful|complete|confirmed"
            r"|received|page|any time) ! receiving this (?:e-?mail|message|because) ! this e-?mail was sent ! you are subscribed ! \|",
            r"(?:unsubscribed|opted you out|opted out) ",
            r"(?:remov|taken|took|delet|exclud|stopp|stop|suppress|cancel|withdr|block|end|ceas|discontinu|halt|switch\w* off|turn\w* off|opt)\w* .."
            r" {news} ! account ! booking ! system ! from all ! everything ! profile ! records ! receiving this ! database ! register ! file"
            r" ! policy ! as well as",
            r"{news} .. (?:remov|stopp|stop\b|delet|suppress|cancel|blocked|no longer|any ?more|cease|discontinu|opt|prefer|switched off|turned off|ended)"
            r" ! account ! booking ! system ! receiving this ! database ! records ! \|",
            r"(?:no longer|not|never|n't|stop) (?:\w+ ){0,4}?(?:receive|receiving|get|getting|be sent|sending|hear) (?:\w+ ){0,4}?{news}",
            r"(?:e-?mail|communication|contact|marketing|subscription|mailing|notification) preferences? .. (?:updated|changed|saved|amended|manage|update|change"
            r"|set)",
            r"(?:manage|update|change|amend|set|adjust|edit|review) (?:your |the )?(?:e-?mail |communication |contact |marketing |subscription |mailing"
            r" |notification )+preferences ! receiving this ! \|",
            r"subscription .. (?:e-?mails?|newsletter|mailing) .. (?:cancelled|ended|stopped|removed)|(?:bottom|foot|footer) of (?:the|our|any|each|every|this)"
            r" (?:\w+ )?e-?mails? .. (?:link|click)",
        ),
        "no_record_found": (
            r"(?:{cant}|did not|didn't|have not|haven't|had not|has not|hasn't|failed|no luck|not been able|struggl\w+|having trouble|not|am not|trouble) .."
            r" (?:find|found|finding|locat|trac(?:e|ing)|identif|see (?:you|any|a|an|your|that|anyone|anything|such)|match|pull (?:you )?up|recogni[sz]"
            r"|retriev|bring (?:you |it )?up|unearth|come across|look you up) .. (?:account|record|customer|booking|reservation|data|detail|name|address|trace|you\b"
            r"|anything|profile|policy|order|anyone|any\b|entry|system|file|match|registered|result|e-?mail|membership|patient|it\b|listing|one)"
            r" ! hear back ! cannot identify you without ! your identity ! identify yourself ! wrong ! without ! cannot verify ! cause ! more info ! find time"
            r" ! error ! could not find any further ! find (?:that|the|attached|enclosed|below)",
            r"(?:can't|cannot|couldn't|cant|could not|unable to|didn't|did not|not|don't) (?:seem to )?(?:find|locate|trace|see) (?:you|u|anyone|anything|any\b|it|that"
            r"|this|a\b|an\b|your)",
            r"(?:do not|don't|does not|doesn't|not|did not|didn't|never) (?:appear to |seem to |currently |actually )?(?:have|hold|keep|process|store|possess|got|had)"
            r" (?:any(?:thing|one|body)? |a |an |your |such a |such an |you )(?:\w+ ){0,3}?(?:record|account|customer|data\b|information|booking|reservation|details?"
            r"|client|patient|member|guest|policy|person|file|one\b|entry|by\b|under\b|with\b|in\b|on\b|for\b|of\b|about|relating|trace|call|as a|tenant"
            r"|user|subscri|order|contact|email) ! enough ! sufficient ! authority ! further info ! more info ! your (?:phone|number) ! any (?:further|more|other)"
            r" ! access ! copy ! without ! \w+n't have any (?:question|quer)",
            r"(?:hold|found|find|have|see|is|are|was|were|with|returned|gave|yield\w*|shows?|there's|got|came back|locate|trace|comes? up) (?:absolutely )?(?:no|zero|nil)"
            r" (?:\w+ ){0,3}?(?:record|trace|match|results?|account|customer|data\b|details|hits?|booking|reservation|information|such|one\b|entry|entries|client"
            r"|patient|member|policy|file|mention|person|listing|profile|guest|user|order|evidence of|sign of|tenant|contact)"
            r" ! no such (?:error|thing) ! risk ! no one (?:will|can|is) ! no evidence of (?:harm|misuse)",
            r"^(?:\W|sorry|hi|hello|there is|we have|we've got|got)*no (?:\w+ ){0,3}?(?:record|trace|match|account|customer|data|booking|reservation|client|patient|member"
            r"|one|guest|file|details) .. (?:found|under|for|in|on|matching|with|exist|of|name|by|called|here|that|your)",
            r"(?:not|\w+n't|never) (?:\w+ ){0,3}?(?:on|in|registered|known|listed|held|stored|recorded|showing|appear\w*|show(?:ing)? up|come up|coming up|exist|a customer|a client"
            r"|one of our|a member|a patient|customers? of|a guest|a tenant|an? existing) .. (?:our|system|database|record|file|books|us\b|here|ours|customer|client|list|crm"
            r"|member|patient|register) ! any ?more ! longer ! you are not the ! since you ! not listed as the ! mailing ! you're not the ! as you are",
            r"(?:nobody|no one|no-one|noone|nothing|no body) (?:by|with|of|called|under|named|here|registered|matching|on|in our|comes|came|shows?|showing|found|held|is|listed|at)"
            r" ! (?:reads|monitor|is (?:reading|here to)) ! wrong ! nothing (?:is )?(?:further|more) ! nothing here (?:is|to)",
            r"(?:search|look|check|trawl|query|enquir)\w* .. (?:nothing|no results?|nil|negative|zero|blank|empty|drew a blank|without (?:success|result|finding)|no trace"
            r"|no match|unsuccessful|no hits|no record|fruitless)",
            r"(?:doesn't|does not|don't|do not|didn't|did not|isn't|is not|aren't|not) (?:appear|exist|show|match|seem to be|correspond|relate|come up|ring|register(?:ed)?)"
            r" .. (?:any|our|system|database|record|file|here|list|us\b|bell|with us|account|customer|up\b)",
            r"(?:nil return|negative (?:response|reply|result)|drawing a blank|drew a blank|not known to us|unknown to us|not recognised|not recognized|no joy finding)",
            r"(?:you are|you're|this (?:person|name|address|customer)|(?:she|he|they)(?:'s| is| are)|your (?:name|e-?mail|address)) (?:not|isn't) (?:\w+ )?(?:on|in|registered|known)",
        ),
        "asks_details": (
            r"(?:which|what|whose) (?:\w+ ){0,2}?(?:e-?mails?|address|account|order|mail|message|booking|customer|client|letter|case|reference|document|statement|date|ticket"
            r"|property|patient|member|policy|guest|invoice|company|branch|shop|store|newsletter|one|brand|department|parcel|shipment|product|day|time) .. (?:is|are|was|were|did|do|you|it|we"
            r"|this|concern|refer|regard|about|affect|involve|has|have|mean|please|came|address|exactly|should|need|want|receiv)"
            r" ! which (?:email|message|mail) was ! in which case ! whichever ! which address is on ! at which time ! the date on which ! which we ! what date suits"
            r" ! what time ! tell you which ! at which",
            r"(?:could|can|would|will|please|pls|plz|kindly|grateful|need|require|able to|send|let (?:us|me)|helpful if|help if|request|appreciate|like|want|ask you|asking you|mind|if you) .. (?:forward|fwd"
            r"|send|sending|share|attach|provide|supply|let (?:us|me) have|let me see|resend|re-send|copy|paste|screen ?shot|return|give|pass on|upload|advise|indicate|quote|state"
            r"|confirm|enclose|include|forwarding|providing|sharing|show) .. (?:e-?mails?\b(?! (?:address )?(?:so that )?you (?:can|should))|messages?\b|headers?|screen ?shots?|cop(?:y|ies)|original|"
            r"correspondence|example|sample|(?:further|more|full|additional|some|the|complete|exact|any|following) (?:\w+ )?(?:details?|info|particulars|specifics)|"
            r"address (?:it|they|these|that|which|in question|concerned|affected|we|you)|(?:affected|relevant|incorrect|wrong|exact) (?:\w+ )?address|sender|the date|dates?\b"
            r"|reference|order number|subject line|subject\b|tracking|booking (?:ref|number)|ticket (?:no|number)|case (?:no|number|ref)|evidence|mails?\b|what (?:you|it|was|address|they)"
            r"|message-? ?id|timestamps?|following|context|background|specifics|letter) ! we will send ! we'll send ! we have sent ! repair ! estimate ! quotation ! payment"
            r" ! documents ! meter ! form\b ! passport ! signed ! identity ! date of birth ! delete ! destroy ! survey ! to our (?:data|dpo|privacy) ! in case you ! forward your (?:email|complaint"
            r"|message|request|query|mail|concern|enquiry) to ! forward this ! account number ! membership number ! do not ! reference at ! subject line of ! quote this ! in all ! quoting"
            r" ! proof of ! in (?:any|all) ! deliver your",
            r"(?:need|require|want|provide|send|give|share|supply|let us have|like|appreciate|missing|there (?:is|are)) (?:us |me )?(?:with )?(?:\w+ ){0,3}?(?:more|further|additional|fuller|some|bit more|little more|specific|extra)"
            r" (?:\w+ )?(?:details?|info\w*|context|particulars|specifics|background|clarification|to go on|explanation)"
            r" ! we (?:cannot|can't|are unable|will not) ! if you (?:need|require|want|would like|have) ! should you ! unable to ! not (?:be )?(?:able|permitted|allowed)"
            r" ! confidential ! data protection ! as soon as we ! when we have",
            r"(?:when|at what time|on what date|on which (?:date|day)|what (?:date|day|time)|how long) (?:\w+ )?(?:did|was|were|exactly|have|has|is) .. (?:receiv|get|got|arriv|sent|start|begin|com(?:e|ing)|happen|mail|message|it|been|last)"
            r" ! when was .* convenient ! good time",
            r"how (?:many|often|frequently|much) .. (?:e-?mails?|messages?|mails?|times|letters?|of them|of these|have|do|did|receiv|got|get)",
            r"(?:who|whom) (?:\w+ )?(?:sent|was (?:it|the)|is (?:it|the)|are (?:they|the)|did|signed|from|does) .. (?:e-?mails?|message|from|for|addressed|intended|customer|sender|it|mail|to)"
            r" ! who is the account ! who is responsible",
            r"(?:what|which) (?:is|was|are|were) (?:\w+ )?(?:the |your )?(?:\w+ )?(?:e-?mails?|address|message|subject|sender|reference|order number|date|content|wrong|issue|problem|error|name|names)"
            r" ! what are the next",
            r"(?:please|could you|can you|would you|kindly|help us|ask you to|pls) (?:\w+ ){0,2}?(?:elaborate|clarify|specify|explain|be more specific|describe|expand|point (?:us|me)|detail|let (?:us|me) know (?:which|what|when|who|how"
            r"|the|if you have the|your|more)|tell (?:us|me) (?:which|what|when|who|how|the|more|a bit)|advise (?:which|what|when|who|the|on which)|confirm (?:which|what|when|who|the (?:e-?mail|address|date|sender|exact)"
            r"|your e-?mail|the affected|to us which)|indicate|identify|state (?:which|the|what|when)|outline|list|quote the|name the)"
            r" ! delet ! destroy ! your (?:name|account|identity|date|phone|number|contact) ! quote (?:the|this) reference ! yourself ! account number ! best number ! attend ! phone",
            r"(?:not|\w+n't) (?:\w+ )?(?:sure|clear|certain|understand|follow|know|get|quite|tell) .. (?:what|which|who|why|how) .. (?:you|mean|this|refer|want|after|about|relat|ask|need|talking|e-?mail|address|it)"
            r" ! not sure what to tell ! not sure what (?:else )?(?:we|i) can ! know who has ! not sure how (?:this|it|that|the) ! know how",
            r"what(?:'s| is| are| do| does)? (?:exactly )?(?:this|you|it|that|do you) (?:\w+ )?(?:about|regarding|referring|mean|in relation|concerning|want|need|talking)",
            r"(?:what|who|which|when|where|how) (?:\w+ ){0,8}(?:please|pls|plz)?\?$ ! how (?:are you|can we help|may (?:i|we) help|satisfied|likely|did we|was your|would you) ! what next ! what can we ! when .. call ! who are you"
            r" ! which number ! what number ! who am i ! how about ! what's your (?:account|customer|member) ! best time ! how do (?:we|i) know",
            r"(?:forward|fwd|send|attach|screen ?shot|copy) (?:\w+ ){0,3}?(?:it|one|them|that|this|the (?:\w+ )?(?:e-?mails?|message|mail|header)s?) (?:\w+ )?(?:to (?:me|us)|over|across|through|back|on|here|please|pls|so (?:we|i)|and (?:we|i))"
            r" ! we (?:will|have|'ll) ! i (?:will|have|'ll) ! i'll ! i've ! delete ! move ! forward it on ! password",
            r"(?:missing|lack\w*|insufficient|not enough|no) (?:\w+ )?(?:details?|information|reference|address|info\b) .. (?:to|in|so|we|from)\b ! no further ! no longer ! confidential"
            r" ! about ! can be given ! privacy",
            r"(?:cannot|can't|unable|not able|won't be able|difficult|hard|impossible|not possible) .. (?:without (?:knowing|more|further|the|additional|that|your|a|an|this|some|these)|unless (?:you|we)"
            r" (?:tell|send|know|have|provide|give|let|share)|until (?:you|we) (?:tell|send|know|provide|have|receive)) .. (?:detail|info|address|e-?mail|reference|number|date|header|which|copy|what)"
            r" ! authori ! consent ! permission ! identity ! account number ! proof ! customer number",
            r"(?:do you (?:still )?have|have you (?:got|kept)|is there|was there|did (?:it|the)) .. (?:reference|number|copy|e-?mail|message|header|screenshot|subject|code|sender|date)"
            r" .{0,60}\?",
            r"(?:e-?mail|address|date|sender|reference|details|info|screenshot|headers?)s? (?:\w+ )?(?:please|pls|plz)\W*$|(?:any|a|the|got a) (?:reference|order|booking|ticket|tracking|case)"
            r" (?:number|ref|no|id)? ?(?:at all|for (?:me|us|this)|on it|please|pls)?\?",
        ),
        "ask_hit_address": (
            r"(?:which|what) (?:\w+ ){0,2}?(?:{box})",
            r"(?:affected|relevant|wrong|incorrect|exact|full|precise|your|recipient|receiving|concerned|impacted|the|receiving) (?:\w+ )?(?:e-?mail )?(?:address|mail ?id|e-?mail id) .. (?:in question|that|it|they"
            r"|to which|which|where|receiv|concerned|affected|so|please|want|we|you)",
            r"(?:affected|relevant|incorrect|wrong|exact|precise|recipient|receiving|concerned|impacted|e-?mail) (?:e-?mail )?(?:address(?:es)?|mail ?ids?|ids?)\b ! your (?:postal|home)",
            r"address(?:es)? (?:it|they|this|these|that|which|in question|concerned|affected|where|you)",
        ),
        "ask_sender": (
            r"sender|from (?:which|what|whom|who|where)|who (?:\w+ )?(?:sent|signed|wrote|was it from|is it from)|(?:which|what) .. (?:address|department|branch|shop|team|company|store|brand|office|mailbox) .. (?:from|sent|came)",
            r"which of our|address (?:it|they|these) (?:was|were|came|are|is) .. from|came from|sent (?:it|them|you)|from field|our (?:address|side) .. (?:sent|used)",
        ),
        "ask_time": (
            r"when (?:exactly )?(?:did|was|were|you|it|they|this|the)|dates?\b|times?\b(?! (?:to|being|for your|of need))|timestamp|what day|which day|on what|how recent",
        ),
        "ask_message_id": (r"message[- ]?ids?|internet message",),
        "ask_headers": (
            r"headers?|message source|raw (?:source|message|e-?mail)|source code|full source|technical details|\.?eml\b|\.?msg\b",
        ),
        "ask_code": (
            r"(?:order|ticket|case|booking|reference|ref|tracking|invoice|shipment|consignment|reservation|incident|claim|job|parcel|document|pnr|confirmation|quote|complaint|docket|transaction|sr)"
            r" ?(?:number|no\b|code|ref|id\b|#|line)|subject|reference\b|pnr\b|ref\b|awb\b",
        ),
        "ask_count": (r"how (?:many|often|frequently)|number of (?:e-?mails|messages|mails|times)|count of|quantity",),
        "ask_since": (
            r"since when|how long|when did .. (?:start|begin|first)|first (?:receiv|start|got|arriv|mail|e-?mail|one)|start(?:ed)? (?:receiv|date)",
        ),
        "ask_customer_name": (
            r"(?:which|what|whose|name of|name|who is|identity of|who's|names of|surname) .. (?:{cust}|account|recipient|person|addressee|intended|name)",
            r"(?:{cust}|recipient|addressee|intended|person|account|her|his|their)(?:'?s)? (?:\w+ )?(?:names?|details|surname|number|data|account|date)\b",
            r"(?:name|names|surname)s? (?:on|in|of|that|shown|appear|mentioned|it|they|the|used)|who (?:is|was|are) .. (?:for|addressed|intended|customer|to)\b|who's it (?:for|to)|addressed to",
            r"which (?:customer|client|patient|member|guest|account|policy|tenant|passenger|property|person)",
        ),
        "ask_original": (
            r"(?:forward|fwd|send|attach|provide|supply|resend|copy|paste|upload|share|let (?:us|me) (?:have|see)|return|show|submit|include|sending|forwarding|sharing|enclose) .. (?:e-?mails?\b(?! (?:address|id))|mails?\b"
            r"(?! (?:address|id))|messages?\b(?! ?-?id)|screen|cop(?:y|ies)|original|correspondence|example|sample|attachment|letter|document|statement|content|picture|photo|one\b|them\b|it\b|evidence|snap)",
            r"screen ?-?shots?|screen ?grab|print ?-?screen|snapshot|original (?:e-?mail|message|mail|attachment)|copy of|copies of|what (?:did|does|do) .. (?:say|contain|show)|contents? of|what (?:was|is) in|what it said"
            r"|what they said|wording|text of|\.?eml\b|\.?msg\b|as an attachment",
        ),
        "ask_other": (
            r"(?:your|ur) (?:full |own |legal |last |first )?(?:name|surname|position|company|employer|role|relationship|connection|relation|address is)|relationship (?:to|with)|who else|why (?:do|are|did|would) you"
            r"|anyone else|explain|elaborate|more (?:details?|info|context|specific|background)|further (?:details?|info|clarif|particulars|context)|additional (?:details?|info)|clarif|what (?:exactly )?(?:do )?you (?:want|need"
            r"|mean|are)|what(?:'s| is) (?:this|it) (?:about|regarding)|background|evidence|what (?:would you|should we|action)|some details|bit more|specifics|what is the (?:issue|problem)|how did you|how (?:do|can) you",
        ),
        "asks_deletion_confirmation": (
            r"(?:please|pls|plz|kindly|ask|asking|request\w*|require|grateful|must|would you|could you|can you|will you|want you|need you|need to|obliged|instruct\w*|urge|appreciate|expect|ought|should|we trust|advise|should be) .."
            r" (?:delete|destroy|erase|shred|dispose|discard|bin\b|wipe|deletion|destruction|destroyed|deleting|destroying|permanently remove|trash|double[- ]delete|return or) ! we (?:will|shall|'ll) (?:delete|destroy|erase) ! to delete"
            r" your ! delete your (?:account|profile|data|details|address|email) ! (?:any|another|one) (?:further|more|other|future|last|stray) ! still (?:get|receive|arrive|come) ! request (?:for|of) (?:the )?(?:deletion|erasure)"
            r" ! deletion request ! delete (?:the|this|that|my|an) (?:address|account) ! asked (?:it|our|the|them|for|my|him|her) ! please note ! do not delete ! preserve ! don't delete ! deleted unread ! delete cookies ! requested deletion"
            r" ! request to ! need to delete ! requested (?:that|us) ! will be ! colleague",
            r"(?:confirm|confirmation|assur|undertak|certif|declar|verif|acknowledg|let (?:us|me) know|notify us|advise us|attest|guarantee)\w* .. (?:delet|destroy|destruct|destroyed|erased|erasure|no cop(?:y|ies)|shredded|disposed|not (?:been )?(?:read|shared"
            r"|retained|disclosed|kept|used|forwarded|cop|opened|passed)|n't (?:read|shared|kept|open)|no longer (?:hold|have|possess|in your)|copies (?:kept|made)) ! we (?:have|can|are|hereby)? ?(?:now |hereby )?(?:confirm|assure|verify|delete)"
            r" ! i (?:can )?confirm ! writing to confirm ! your address ! your (?:\w+ )?details ! we've ! has been (?:deleted|removed|erased) from ! colleague ! confirmed ! our",
            r"(?:have|did) you .. (?:delete|deleted|kept|keep|shared|share|read|opened|open|retained|forwarded|copied|printed|disclos|destroy)\w* ! delete your",
            r"(?:would like to|wish(?:es)? to|want(?:s)? to|attempt\w*|like to|has) recall(?:ed)?\b|recall (?:the|this|of) (?:message|e-?mail|mail)|recall:",
            r"(?:sign|signed|signing|complete|return) .. (?:undertaking|non-?disclosure|nda\b|declaration|affidavit|certificate|acknowledg\w+|confidentiality|statement of destruction|enclosed form|attached form|deed)",
            r"(?:undertak(?:e|ing)|promise|agree) (?:not )?to .. (?:delete|destroy|disclose|keep|retain|use\b|share)|certificate of (?:deletion|destruction)",
            r"(?:ignore|disregard|don't open|do not (?:open|read|share|forward|use)) .. (?:and|then|or|,) ?.. (?:delete|destroy|discard)",
            r"^(?:delete|destroy|erase|discard|shred) (?:it|them|all|any|the|that|this|everything)",
            r"(?:from your|empty your|including your|clear your) (?:\w+ )?(?:system|inbox|deleted items|trash|mailbox|device|computer|sent|bin|server|backup)s? .. (?:confirm|delet|destroy|as well|too)?",
        ),
        "redirect_contact": (
            r"(?:contact|e-?mail|write|get in touch|reach|address|direct|re-?send|forward|speak|try|drop|message|use|send|mail|submit|refer|turn|go|raise|re-?direct|ask|report|put|copy|approach|via|liaise|connect|writing|sending|emailing"
            r"|contacting|reply|raised|sent|directed|made|addressed|is|are|at|best|on|:) .. {at} ! any (?:further |other |additional |more )?(?:questions?|quer|concerns?|doubts?) ! further (?:questions|assistance|help|quer|info) ! need (?:help|any|further"
            r"|assistance|more) ! urgent ! in my absence ! my absence ! while (?:i'm|i am) ! has been removed ! removed ! deleted ! unsubscri ! emergenc ! your (?:e-?mail )?address ! you have any ! dissatisf ! not (?:happy|satisfied) ! complain (?:to|about)"
            r" ! sent to (?:your|[\w.+-]+@) ! registered with us ! confirmed ! out of office ! immediate ! add .. to your",
            r"{at}[\w.-]+ .. (?:can help|will help|deals? with|handles?|is the|is who|looks after|are the|for (?:this|data|privacy|all|anything|such)|instead|should|who (?:can|will|deals?|handles?|looks?)|is best|would be|they'll|they will|they can|the (?:right|"
            r"correct)|please|responsible) ! urgent ! absence ! any questions",
            r"(?:handled|dealt with|managed|looked after|owned|processed|covered|administered|overseen) by (?:our|the|my|a|another|head|your|group) ! (?:has been|was|have been|being) (?:handled|dealt|managed|processed) ! our systems? ! mail ! automat",
            r"(?:responsible|in charge|right (?:team|person|people|address|place|department|contact|mailbox|inbox)|best placed|correct (?:department|team|address|contact|person|place|mailbox|channel)|better placed|best (?:person|team|people|place))"
            r" .. (?:to|for|is|would|are|at|here|{at}) ! not responsible ! i am ! right of ! person responsible ! the customer ! the colleague responsible ! responsible for (?:any|the (?:error|mistake|content))",
            r"(?:not|\w+n't) (?:\w+ )?(?:my|our|this|the right|the correct|in charge|responsible for|something (?:we|i)) (?:department|area|team|remit|bag|thing|job|inbox|address|mailbox|desk|place|person|field|deal|handle|this|that|such|data|privacy|contact|look)",
            r"(?:wrong|incorrect) (?:department|team|inbox|desk|person|mailbox|office|branch|section|company|place)\b",
            r"(?:you|this|that|it|they)(?:'ll| will| would)? (?:\w+ )?(?:need|want|requires?) (?:the|our|to (?:speak|talk|write|go|contact|email|get in touch|reach out|raise|direct|address|send|take|approach)) .. (?:team|department|office|desk|section|colleague|head"
            r"|branch|{at}|officer|hr\b|data protection|privacy|complaints|membership|accounts|group|manage) ! phone ! ring ! call\b ! we need ! number",
            r"(?:contact|e-?mail|write to|get in touch with|reach out to|speak to|speak with|talk to|try|ask|direct .{0,40} to|address .{0,40} to|send .{0,40} to|redirect .{0,40} to|refer .{0,40} to|raise .{0,30} with|approach|go through|go to|take .{0,20} to|liaise with)"
            r" (?:our|the|your|their|my|a|directly|head|group|local|someone in) (?:\w+[ -]?'?){0,5}?(?:team|department|dept|office|desk|section|branch|colleagues?|officer|head ?quarters|hq\b|division|unit|centre|centers?|manager|helpdesk|group|dpo|controller|company|agent"
            r"|letting|store|shop|society|supplier|partner|seller|retailer|merchant) ! any (?:further |other )?(?:questions?|quer|concerns?|doubts?) ! further (?:questions|assistance|help|quer|info) ! need (?:help|any|further) ! urgent ! absence ! i have ! we have"
            r" ! i've ! we've ! will (?:contact|speak|ask|write|email|raise|talk) ! i'll ! we'll ! let me ! need to (?:speak|ask|check|talk) (?:to|with)? ?(?:our|my|the|with) ! i will ! we will ! going to ! i need ! spam ! we asked ! i asked ! asked"
            r" ! data protection authority ! information commissioner ! your (?:own |domain|email|internet|it\b|broadband|service|mail|hosting|web) ! can you ! immediate ! emergenc ! you (?:have|require) any ! commissioner",
            r"(?:resend|re-send|redirect|re-?address|re-?direct|send|forward|direct|address|refer|submit) (?:\w+ ){0,5}?(?:to|at|towards) (?:our|the|head|group) (?:\w+[ -]?'?){0,4}?(?:team|department|dept|office|officer|desk|section|address|mailbox|inbox|branch|hq\b)"
            r" ! (?:has|have|was|been|i've|we've) .. (?:sent|forwarded|directed|referred|redirected) ! we will ! i will ! i'll ! we'll ! i have ! we have ! has been ! have been ! was ! i've ! we've ! survey",
            r"(?:we|i) (?:do not|don't|no longer|didn't|can't|cannot|only) (?:\w+ )?(?:deal|handle|manage|look after|run|operate|cover|own|do) (?:with )?(?:\w+ ){0,3}?(?:that|this|those|these|such|data|privacy|e-?mail|complaint|account|customer|it|here|matters)"
            r" .. (?:{at}|team|head|office|department|please|contact|colleagues|dept|you)",
            r"(?:write|letters?|post|in writing|by post|correspondence|mail) (?:\w+ ){0,3}?(?:to|at|only to)\W .. (?:road|street|lane|avenue|house|po box|p\.?o\.? box|freepost|floor|tower|[a-z]{1,2}\d{1,2}[a-z]? \d[a-z]{2})",
            r"(?:head office|headquarters|hq|group|corporate|central team|complaints|privacy|data protection) (?:\w+ )?(?:deals? with|handles?|looks? after|takes? care of|sorts?|manages?|do|does) (?:with )?(?:that|this|it|those|these|all|such)",
            r"(?:we are|we're|i'm|i am) (?:just |only |merely )?(?:a |the |an )?(?:franchise|agent|reseller|marketplace|platform|intermediary|processor|courier|letting agent|third[- ]party|service provider|carrier|outsourc)\w* .. (?:contact|controller|company|seller|behalf)",
        ),
        "interim_reply": (
            r"(?:look|dig|check|delv|investigat|enquir|inquir|review)(?:ing|e)? (?:\w+ )?(?:into|at) (?:it|this|that|your|the|what|why|how|these|matters) ! you (?:can|should|may) ! please ! could you ! can you ! without ! before we can ! have looked ! unable ! cannot",
            r"(?:we are|we're|i'm|i am|are|is|am|team|colleague|currently|now|still|have started|being|under) (?:\w+ ){0,3}?(?:investigat|looking|review|check(?:ing|ed)|examin|process|assess|consider|work(?:ing|ed) on|enquir|follow(?:ing|ed) up|chas(?:ing|ed)|wait(?:ing)?"
            r"|liais|discuss|sorting|dealing with (?:it|this)|trac(?:ing|ed)|in discussion|clarif|tak(?:ing|en) (?:this|it) up) ! automatic ! payment ! order ! delivery ! parcel ! application ! loan ! refund ! has been (?:processed|reviewed|investigated|checked) ! call",
            r"(?:will|\w+'ll|shall|going to|let me|need to|want to|have to|would like to|can|try to|i|we) (?:\w+ ){0,2}?(?:look into|check (?:this|it|with|what|on|and|our|the|who|why|where)|investigat|enquire|find out|ask (?:the|our|my|around|them|someone|about|it|what|head|her|him|for"
            r" advice)|chase|dig|speak (?:to|with) (?:the|our|my|them|someone|it|whoever|head)|make (?:\w+ )?enquiries|follow (?:this |it )?up|see what|review|have a look|take a look|raise (?:this|it)|pick this up|get (?:this|it) (?:sorted|looked|checked)|consult|discuss (?:this|it|with"
            r" (?:my|our|the))|run this (?:by|past)|trace|clarify (?:this|internally|with)) ! i (?:check|ask)(?:ed)? that you ! you (?:will|can|should|may) (?:need|have|check|look) ! please (?:look|check|ask|review)",
            r"(?:get|be|come|revert|circle|report|respond|write|reply|be in (?:touch|contact)|update|follow up|hear) (?:\w+ )?(?:back )?(?:to|with|from|in touch|in contact)? ?(?:you|u|us)? ?.. (?:by|when|once|as soon|shortly|asap|tomorrow|later|next week|within|with an? (?:update|answer"
            r"|reply|response)|again|soon|in due course|after|before|the moment|at the latest|on (?:mon|tues|wednes|thurs|fri)|this (?:week|afternoon|evening)|end of|if) & (?:will|\w+'ll|shall|can|going to|hope|let me|expect|aim|to|should|back|revert|shortly)"
            r" ! if we (?:do not|don't) hear ! not hear ! please ! haven't heard ! working days ! business days ! office ! if you ! return ! you can ! out of ! leave ! when i'm back ! when i am back ! ask you ! we ask ! in order of ! aim to ! all (?:e-?mails|messages|enquiries) ! our team",
            r"(?:back to you|get back|revert (?:back )?(?:to you|shortly|asap|soon|with)|come back to you|be in touch|keep you (?:posted|updated|informed)|let you know (?:what|how|when|once|as soon|the outcome|asap|shortly|more|the result)|update you|hear from (?:us|me|him|her|them|my|our))"
            r" ! if you (?:need|have|would|want) ! on my return ! when i (?:return|am back) ! hours ! working days ! business days ! one of our ! in order ! a member of ! an agent ! as soon as possible ! aim to ! team will ! representative ! advisor will ! out of office ! annual leave ! not hear",
            r"(?:bear|bare) with (?:me|us)|hold on|hang on|hang tight|leave (?:it|this|that) with (?:me|us)|on it\b|(?:i'm|we're|am|are) on (?:it|the case)|give (?:me|us) (?:a|some|until|till|\d|a few|two|another|time)|one (?:moment|sec|minute)|patien(?:ce|t) while|for your patience"
            r" ! patients ! give us a (?:call|ring|bell|shout)",
            r"(?:still|yet|continue to be) (?:\w+ )?(?:wait|await|in progress|ongoing|under|open|being|pending|looking|outstanding|working)",
            r"(?:holding|interim|short|brief|quick|progress|further|status) (?:reply|response|update|note|message|report|acknowledg)|(?:update|progress) (?:on|from|for|regarding) ! status update: ! survey ! quick note to say we have",
            r"(?:matter|investigation|case|enquir\w+|request|issue|this|it|review|complaint|report|query) .. (?:is|are|remains?) (?:still |currently |now |presently |being )*(?:under|in progress|in hand|ongoing|being|with (?:the|our) (?:relevant|it|tech|team|branch)|pending"
            r"|open\b|on-?going|reviewed|investigated|looked)",
            r"(?:need|take|require|allow|ask for|request|extend|extension|longer|more time|additional time|further (?:time|two|month)) .. (?:weeks?|months?|days?|time|longer|extension|complex) .. (?:investigat|review|look|respond|reply|complete|enquir|complex|regulation|allow|request|establish|check|conclude|answer)"
            r" ! payment ! 28 days ! notice ! delivery ! refund ! to take effect",
            r"(?:taking|taken|takes|take) (?:\w+ )?(?:longer|some time|a while|time than|a bit)|delay(?:ed)? (?:in|while|with|on) (?:\w+ )?(?:respon|reply|getting|our|this|the|investig|we)|apologi[sz]e for the delay|sorry for the (?:delay|wait|late) ! delivery",
            r"(?:asked|emailed|contacted|queried|chased|messaged|spoken (?:to|with)|spoke (?:to|with)|raised (?:this|it) with|checking with|gone back to|taken (?:this|it) up with|flagged (?:this|it) (?:to|with)|passed (?:this|it|on|that|your \w+) (?:\w+ )?(?:to|on)|sent (?:this|it)|forwarded"
            r" (?:this|it|your \w+)|referred (?:this|it|your \w+)|put (?:this|it) to|pinged|nudged) .. (?:team|colleague|branch|warehouse|shop|store|department|dept|it\b|tech|sales|office|who|what|how|why|agent|people|developer|supplier|him\b|her\b|them\b|depot|admin|desk|support|accounts|guys|someone"
            r"|whoever|provider|vendor|partner|section|finance|reception)",
            r"(?:i|we)(?:'ve| have)? (?:\w+ )?(?:started|opened|begun|launched|initiated|commenced|kicked off) (?:an?|our|the) (?:\w+ )?(?:investigation|enquiry|inquiry|review|check|look|trace)",
            r"(?:looking|checking|investigating|chasing|on it|working on|sorting|will do|leave it with|noted)\b .. (?:this|it|now|for you|into|that|today|asap|soon)\b ! looking forward ! sorting office",
            r"^(?:ok |okay |thanks |thank you |hi |hello |right |understood |noted |sure |yes |will )*(?:\W)*(?:will (?:do|check|look|investigate|ask|see)|looking|checking|on it|i'll|let me|leave it|noted)\b",
        ),
        "promise": (
            r"(?:will|\w+'ll|shall|going to|can|let me|about to|want to|intend to|are to|is to|to be|need to|aim to|try to|plan to|happy to|arrang\w+|ensure|make sure|see to it|being|proceed to|organis\w+|organiz\w+) .. (?:{undo}) .. {addr}"
            r" ! you (?:can|will|need|should|may|must|could) ! {cant} ! {cust} (?:will|can|must|needs?) (?:need )?(?:to )? ! {news} ! unsubscri ! before we can ! if you ! please ! your new ! only",
            r"{addr} .. (?:will|\w+'ll|shall|is going|are going|is to|to|can|is|are|should) (?:\w+ )?(?:be(?:ing)?|get|have) (?:\w+ )?(?:{gone}|taken|sorted|updated) ! {cant} ! only ! not\b ! \w+n't ! unless ! if\b ! please ! {news} ! unsubscri ! before ! request ! new email",
            r"(?:request|ticket|job|task|change|instruction|order)\w* .. (?:{undo}|remov|delet|removal|deletion|correction) .. (?:{addr}|raised|submitted|logged|placed|made|sent|put through|it\b|from) ! please ! you (?:can|need|must) ! your request ! our privacy ! {cant} ! {news}"
            r" ! ticket .. merged ! only ! form\b",
            r"(?:will|\w+'ll|shall|going to|let me|can|about to) (?:\w+ ){0,3}?(?:pass|forward|escalat|refer|rais|hand|report|flag|relay|notify|inform|alert|transfer|share|submit|bring|tell|copy|loop) .. {officer} ! you (?:will|can|may|should) ! {cant}",
            r"(?:will|\w+'ll|shall|going to|to) be .. (?:passed|forwarded|escalated|referred|raised|handed|reported|flagged|notified|informed|transferred|shared|brought) .. {officer}",
            r"(?:will|\w+'ll|shall|'d) (?:\w+ )?(?:not|no longer|never|n't) (?:\w+ )?(?:receive|get|hear|be (?:sent|contacted|emailed|bothered)|happen|use|email|send|occur) .. (?:e-?mails?|messages?|mails?|address|us\b|again|from|more|further|any) ! if you ! unless ! {news} ! marketing",
            r"(?:asked|instructed|requested|told|got|getting|asking|having) (?:our |the |my )?(?:\w+ ){0,4}?(?:to|that) (?:\w+ ){0,2}?(?:{undo}|take) .. (?:{addr}|it\b|you|this|that|them) ! {cust} ! please ! you (?:have )?asked ! as you",
            r"(?:will|\w+'ll|shall|going to) (?:\w+ ){0,2}?(?:get|have) (?:it|that|this|your \w+|the \w+|you) (?:\w+ ){0,2}?(?:removed|deleted|sorted|taken|fixed|updated|corrected|changed|blocked|off)",
            r"(?:will|\w+'ll|shall|let me|going to) (?:\w+ ){0,2}?(?:remove|delete|take|sort|fix|correct|amend|update|block|change|get rid) (?:it|that|this|you|these|them|your)\b ! you (?:will|can)",
        ),
        "canned_misread": (
            r"(?:thank(?:s| you)|many thanks|thanx|cheers|appreciate\w*|grateful) (?:so much |very much |a lot |again )*(?:for|that you) (?:your |the |you )?(?:\w+ )?(?:call|calling|choosing|order|ordering|purchas|booking|visit|interest|loyalty|feedback|custom\b|business|shopping|joining|sign(?:ing|ed)"
            r"|registering|payment|renew|subscri|trust|being a|staying|continued|application|reservation|stay\b|telephone|phone call|support\b|donation|referral|review\b|apply|downloading|buying|flying|travelling|enrol|applying|placing|suggestion|inquiry about|enquiry about|considering|update\b"
            r"|updating|confirming|confirmation|rsvp|new (?:e-?mail|address))",
            r"(?:understand|see|note|sounds like|gather|hear|can see|appears|looks like|appreciate|believe) (?:that |as if |like )?(?:you(?:'d| would|'re| are|'ve| have| want| wish| need)?|your) .. (?:cancel|chang|update|return|refund|clos(?:e|ing)|book|order|track|leav|reset|upgrade|switch|renew|reschedul"
            r"|amend|delivery|parcel|not received|haven't received|account|subscription|terminat|transfer|purchas|issue with your|trouble|login|invoice|payment|difficult|moving|join)"
            r" ! not (?:our|a) customer ! wrong ! mistake ! in error ! someone else ! another ! misdirect ! we (?:have|will|are) ! i have ! looking into ! not the ! not intended",
            r"sorry (?:to hear |to see |to learn |that |you )+(?:\w+ )?(?:you |you're |your )?(?:want|wish|leav|going|cancel|had (?:a|an|trouble|problem|difficult)|haven't|have not|didn't|did not|go\b|decid|order|delivery|parcel|product|experience|booking|stay|visit|are unhappy|were (?:unhappy|disappoint)|aren't"
            r"|feel|are thinking|no longer|having|are having|experienc)",
            r"your (?:\w+ ){0,3}?(?:order|parcel|booking|refund|subscription|membership|appointment|table|reservation|cancellation|request to (?:cancel|change|update|close)|delivery|account|policy|plan|tariff|package|seat|return|exchange|quote|class|slot|room|contract|application)\b .. (?:as requested|per your request"
            r"|as (?:you )?asked|at your request|following your|for you\b|as discussed|successfully|now been (?:cancel|chang|clos|updat|upgrad|resched|confirm))",
            r"(?:i|we)(?:'ve| have)? (?:now |gone ahead and |already |just )*(?:cancel|reschedul|rebook|booked|re-?ordered|refund|renew|upgrad|reserv|extended|applied (?:a|the)|credited|issued|processed (?:your|the)|re-?issued|re-?sent|resent|closed your|switched|moved your|chang\w+ your (?!address|e-?mail)|added .{0,30} to your"
            r" (?:account|order|booking))\w* ! wrong",
            r"(?:is there )?anything else (?:i|we) can (?:help|assist|do for)|(?:happy|glad|delighted|pleased|pleasure) to (?:help|assist|hear (?:that|from|you)|welcome|inform you that (?:you|your)|offer)",
            r"(?:great|good|lovely|nice|wonderful|fantastic|super) (?:to (?:hear|see|have)|news|choice)|welcome (?:to|back|aboard|on board|onboard) ! (?:good|great) news.{0,40}(?:removed|deleted|wrong)",
            r"(?:we|i)(?:'d| would) (?:hate|love|be (?:sorry|happy|delighted|glad)) (?:to|for) (?:see|lose|have|help|offer|you)|sad to see you|before you go|hope (?:to see|you(?:'ll| will)? (?:reconsider|enjoy|enjoyed|come back|stay|love)|that your)|look(?:ing)? forward to (?:seeing|welcoming|your (?:visit|stay|arrival|order))",
            r"your (?:next|first|final|last) (?:payment|instal|bill|delivery|order|collection|box|visit) .. (?:will|is|taken|due)|(?:days'?|month'?s?|weeks'?) notice .. (?:cancel|writing|membership|contract)|(?:cancel|terminat)\w* (?:your|the) (?:membership|subscription|contract|policy|booking|order|plan)",
            r"(?:you can|you may|you're able to|you are able to|feel free to) (?:\w+ )?(?:change|cancel|return|reschedul|amend|track|book|upgrade|manage|modify) (?:\w+ ){0,4}?(?:your|this|it|the) ! address (?:yourself|online) ! {news}",
            r"(?:change|update|chang|updat)\w* (?:of |the |your |to your )*(?:e-?mail|address|contact details|details|e-?mail address) .. (?:on|to|for|in|with) (?:your|the) (?:account|booking|policy|profile|order|file|membership|reservation|record) ! removed ! wrong ! not ! \w+n't ! please ! unable ! only ! will ! customer"
            r" ! log ! portal ! settings",
            r"your (?:new |updated |current |correct )+(?:\w+ )?(?:e-?mail|address|contact|details)|(?:your|this) (?:e-?mail(?: address)?|contact details|details|address|mail id) .. (?:(?:has|have|is|are|was|were|been|now) (?:\w+ )?)+(?:updated|saved|added|stored|recorded|registered|linked|noted|confirmed|verified|changed to)"
            r" ! wrong ! remov ! delet ! suppress ! block ! error",
            r"(?:your|the) (?:size|item|product|colour|style|model|tickets?) .. (?:in stock|available|sold out|back in|reserved)|(?:valued|loyal|esteemed) (?:customer|member|guest|client|patron)|(?:lost|missing|delayed|damaged) (?:parcel|package|order|item|luggage|delivery) ! apologi[sz]e to our",
            r"(?:refund|compensation|voucher|credit|discount|goodwill|points|free) (?:\w+ ){0,4}?(?:has been|will be|have been|been|is|to your|on your|off your|as a gesture|for your|code)",
            r"delivered to the wrong|wrong (?:item|product|size|delivery|parcel|package)|(?:track|tracking) your|(?:reset|change) your password .. (?:success|been|was)|(?:shipping|delivery|postal) address",
        ),
        "stored": (
            r"(?:your|this|the) (?:new |updated |correct |current )?(?:\w+ )?(?:e-?mail(?: address| id)?|address|contact details|details|mail id) .. (?:updated|saved|added|stored|recorded|noted|registered|linked|confirmed|verified|set as|changed to|on file|entered|activated) ! remov ! delet ! suppress ! block ! wrong ! error ! mistake"
            r" ! correct(?:ed|ion) ! please ! not\b ! \w+n't ! incorrect ! whether ! if you",
            r"(?:updated|saved|added|registered|stored|recorded|changed|linked|amended|noted|entered|confirmed|verified|logged) (?:\w+ )?(?:your|this|the new|that|the) (?:new |updated |correct )?(?:\w+ )?(?:e-?mail(?: address| id)?|address|contact details?|details|mail id)\b ! wrong ! remov ! delet ! previous ! incorrect ! from ! error"
            r" ! mistake ! block ! record(?:ed)? the (?:details|breach)",
            r"(?:will|now) (?:now )?(?:receive|be sent|get|go) .. (?:to|at|on) (?:this|your|that) (?:new )?(?:\w+ )?(?:e-?mail|address|inbox|mail id) ! not ! no longer ! wrong",
            r"(?:from now on|going forward|in future|henceforth|hereafter) .. (?:sent|reach|receive|use|contact|e-?mail) .. (?:this|your) (?:new )?(?:\w+ )?(?:e-?mail|address|inbox|mail id) ! not ! no longer ! never ! \w+n't",
            r"(?:using|use|have) this (?:e-?mail|address) (?:as|for) (?:your|the (?:primary|main|new)|all)|(?:primary|main|preferred|contact|registered) (?:e-?mail|address) (?:is|has been|now|to|on)",
        ),
        "yes_wanted": (
            r"(?:reply|respond|answer|text|type|write|say|send|return|e-?mail) (?:\w+ ){0,4}?(?:with |by )?(?:a |the word |with )?[\"'(]?(?:yes|y|ok|okay|confirm|stop|cancel|agree|accept|proceed|approve|go ahead)[\"')]?(?:\W|$)",
            r"(?:simply|just|please|by|kindly|can|only need to) (?:reply|respond|replying|responding|answer|answering) (?:\w+ ){0,4}?(?:to|and|with|so) .{0,30}(?:confirm|accept|approv|proceed|cancel|agree|book|consent)",
            r"(?:would you like|do you want|shall|should|want|are you happy for|may|can) (?:me|us|i|we) (?:to )?(?:go ahead|proceed|cancel|book|order|process|close|renew|reschedul|re-?order|refund|arrange|place|send|change|put|make|reserve|confirm|continue|resend|re-send|issue|add|update|switch|upgrade) .{0,90}\?",
            r"[\"']yes[\"']|(?:confirm|confirmation) (?:\w+ )?(?:that )?you(?:'d| would|'re| are)? (?:\w+ )?(?:like|wish|want|happy|to (?:go ahead|proceed|cancel)|cancel|proceed|go ahead)|(?:let (?:me|us) know|tell (?:me|us)) (?:if|whether) (?:you(?:'d| would|'re)?|that) (?:\w+ )?(?:like|want|wish|happy|suit|works?|ok|okay)"
            r" (?:me |us )?(?:to |for )?(?:go ahead|proceed|cancel|book|order|close|renew|keep|for you)?",
            r"(?:confirm|accept) (?:your|the|this|that) (?:booking|order|attendance|appointment|cancellation|reservation|offer|quote|renewal|purchase|plan|visit|slot|delivery|change)",
        ),
        "event": (
            r"your (?:\w+ ){0,4}?(?:bill|invoice|statement|e-?ticket|boarding pass|receipt|payslip|policy documents?|renewal|certificate|test results?|results?|report|prescription|quote|quotation|tax document|contract|lease|tenancy agreement|itinerary|voucher|documents?|claim|mortgage|loan|payment|direct debit|premium"
            r"|instal\w+|subscription|order|parcel|package|delivery|shipment|booking|reservation|appointment|repair|vehicle|car|device|test|scan|check-?in|flight|room|table|application|account|balance|membership|class|lesson|refund|meter reading|deposit|rent|arrears|query)\b .. (?:is (?:now )?(?:ready|due|confirmed|available|on (?:its|the)"
            r" way|attached|enclosed|overdue|complete|booked|scheduled|arriving|outstanding|being prepared|approved|open|past|active|about to|coming)|are (?:now )?(?:ready|available|attached|enclosed|in\b|due)|has (?:now )?(?:been|arrived|shipped|gone|expired|failed|come)|have (?:been|arrived|come)|was|were|will be|on \w+day|at \d|for \d|to view|dated"
            r"|expires|starts|begins|renews|of [£$€]|for [£$€]|from \d|in the amount) ! email address ! as requested ! wrong ! incorrect ! your request has been ! unsubscri ! you wrote ! account number ! you contacted ! your report has been ! your query has been ! has been (?:passed|forwarded|escalated|removed|referred)",
            r"(?:please find|find|we attach|we enclose|i attach|i enclose|attached (?:is|are|please)|enclosed (?:is|are|please)|pfa|here(?:'s| is| are)|attaching|herewith|see attached|sending you|sending|i've attached|we've attached|i have attached|we have attached) .. (?:invoice|statement|bill|quote|quotation|contract|agreement|results?|report|receipt|ticket"
            r"|certificate|policy|minutes|itinerary|estimate|document|letter|brochure|plans?\b|drawings|schedule|confirmation|prescription|lease|order|payslip|agenda|proposal|list) ! complaint form ! report of ! misdirect ! breach ! signed ! undertaking ! incident ! screenshot",
            r"(?:friendly |final |first |second |gentle |payment |appointment |just a )*reminder\b .. (?:payment|appointment|invoice|booking|overdue|due|visit|check-?up|renew|return|\d|tomorrow|that your|rent|fee|about|for|of)|remind(?:er|ing)? (?:you )?(?:that |of |about )?(?:your|the) (?:\w+ )?(?:appointment|payment|booking|invoice|visit|due|rent)",
            r"(?:amount|balance|total|sum|payment|instal\w+|premium|fee|rent|direct debit|collection) (?:\w+ ){0,3}?(?:due|payable|outstanding|of [£$€]|[£$€]|is|will be (?:taken|collected|debited)|overdue|owed|received|rs\.?|inr|gbp|usd|eur)",
            r"(?:parcel|package|delivery|shipment|order|consignment|courier|driver|engineer|technician) .. (?:on (?:its|the) way|out for delivery|dispatched|despatched|shipped|deliver(?:ed|y) (?:today|tomorrow|on|between|by)|arriv(?:e|ing|ed)|left|collected|ready (?:for|to)|between \d|tracking|estimated|will (?:be|call|arrive|attend|visit))",
            r"(?:appointment|visit|viewing|consultation|interview|meeting|session|lesson|class|check-?up|mot\b|service|operation|surgery|scan|vaccination|test drive|inspection|flight|survey visit|hearing|follow-?up) .. (?:(?:is|has been|booked|confirmed|scheduled|arranged|moved|cancelled|rescheduled|on|for|at|with|tomorrow) .. )?(?:(?:mon|tues|wednes|thurs|fri|satur"
            r"|sun)day|\d{1,2}(?::|\.)\d\d|\d{1,2} ?(?:am|pm)|tomorrow|dr\.? \w+) ! available for ! annual leave ! out of ! call\b ! phone",
            r"(?:thank you|thanks) for your (?:\w+ )?(?:order|payment|purchase|booking|donation) .. (?:\d|confirm|receipt|number|detail|here|below|summary|total)",
            r"(?:further to|following|as discussed|as agreed|after) (?:our|your|the) (?:\w+ )?(?:telephone |phone )?(?:conversation|call|discussion|meeting|visit|chat|appointment|consultation|viewing|order|application) ! dpo ! data protection ! your (?:complaint|report|email)",
            r"(?:dear|hi|hello) (?:mr|mrs|ms|miss|dr)\b.{0,30} .. (?:your|the) (?:\w+ )?(?:bill|invoice|order|appointment|results?|booking|policy|claim|statement)",
            r"(?:please|kindly) (?:\w+ )?(?:send|provide|bring|upload|return|complete|arrive|pay|make|sign|submit|fast|attend|allow|check[- ]in|let us have) .. (?:estimate|documents?|payment|paperwork|mileage|photos of|forms?|deposit|meter|minutes (?:early|before)|swab|sample|contract|quote|quotation|cheque|balance|by bank transfer|fee) ! proof ! identity ! passport"
            r" ! portal ! privacy ! complaint ! report ! data ! undertaking ! headers ! contact form ! web ! online form ! delete ! destroy",
            r"(?:collect|pick up|picked up|ready for (?:collection|pick))|(?:has been |was |been |are |is )(?:dispatched|despatched|shipped)|(?:starting|valid|covered) (?:from|until) \d|(?:order|invoice|booking|policy|quote) (?:no|number|ref|#|confirmation)\W{0,3}[a-z]*\d .. (?:total|qty|confirm|amount|due|attached|thank|item|ship|deliver)",
            r"(?:check-?in|boarding|departure|arrival|kick-?off|doors open) .. (?:\d|opens|open|now)|gate \d|(?:you|we) (?:have|'ve) (?:\w+ )?(?:earned|spent|used|reached) .. (?:points|data|allowance|minutes|miles)|new (?:sign-?in|login|message|document|statement) (?:in|on|from|to|is) (?:your)?",
        ),
        "auto_ack": (
            r"(?:we|i|have|has|we've|been|was|is) (?:\w+ ){0,4}?(?:received?|got|receipt of|logged|registered|recorded|in receipt) .. (?:e-?mail|message|enquir|inquir|request|query|complaint|correspondence|mail\b|ticket|letter|feedback|report|submission|contact|case) ! not received ! \w+n't received ! breach ! you received ! you have received ! if you have ! incident"
            r" ! removed ! passed ! have you ! did you ! erroneously ! in error ! looking into ! wrongly ! register\b",
            r"(?:your |the |this )?(?:e-?mail|message|enquiry|inquiry|request|query|complaint|correspondence|ticket|feedback|report|submission|case)\b .. (?:(?:has|have) (?:now )?been|was|is|been|safely|successfully) (?:\w+ )?(?:received|logged|registered|recorded|created|opened|assigned|submitted|raised|acknowledged|queued|arrived|allocated) ! breach ! register\b ! incident"
            r" ! error ! removed ! not (?:been )?(?:received|created) ! assigned to (?:our|the) (?:data|dpo|priv) ! sent to you ! gdpr",
            r"(?:your|the|with|under|this|a) (?:\w+ )?(?:case|ticket|request|reference|enquiry|complaint|incident|query|tracking|docket|sr|call|service request|grievance|conversation)(?: \w+)? ?(?:number|no\b|id\b|ref\w*|#|code)? ?(?:is|:|will be|has been assigned|for your|shown|below|in (?:all|any)|\(|\#)",
            r"(?:do not|don't|please) (?:\w+ )?(?:remove|delete|change|alter|edit|modify|keep|quote|mention|include|retain|cite|use) (?:\w+ ){0,3}?(?:reference|subject|ticket|case|number|id\b|identifier|token)",
            r"(?:we|our team|our \w+ team|an? (?:agent|advis[eo]r|representative|member|colleague|executive|specialist|human|expert)|one of our|someone|our (?:agents?|advis[eo]rs?|staff|support|customer|representatives?|executives?)|a member|us) (?:\w+ ){0,9}?(?:will|shall|aim|endeavou?r|try|strive|hope|typically|usually|normally|'ll|expect|should|can expect)"
            r" .. (?:respond|reply|replies|get back|be in touch|contact you|answer|read|review|revert|in contact|assist|look at|attend|response|come back|deal with|reach out|touch) .. (?:hours?|days?|soon|shortly|asap|possible|order|earliest|week|minutes|turn|promptly|short while|you|it|your)"
            r" ! looked into ! data protection officer ! dpo ! privacy team ! on my return",
            r"(?:we|team) (?:aim|endeavou?r|strive|try|expect|promise|undertake|normally|usually|typically) (?:to )?.. (?:hours?|days?|soon|shortly|possible)",
            r"(?:response|reply|turnaround|waiting|current) times? .. (?:hours?|days?|longer|weeks?|currently|usual|up to)|(?:high|unusual|large|unprecedented|exceptionally|increased|heavy) (?:\w+ )?(?:volumes?|number|demand) .. (?:of|enquir|e-?mails|messages|longer|contact|calls)?",
            r"(?:acknowledg\w+|confirm\w*|note|acknowledge) (?:\w+ ){0,3}?(?:receipt|received|receiving|that we have received|safe receipt)|(?:e-?mail|message|acknowledg\w+) (?:receipt|received)|acknowledgement of|this is (?:an?|to) (?:\w+ )?(?:acknowledg|confirm (?:receipt|that we have received|we have received|we've received))",
            r"(?:add|adding|provide|submit) (?:any )?(?:additional |further |more )?(?:comments?|information|details) .. (?:reply|replying|respond|ticket|e-?mail|this)|(?:ticket|case|request) .. (?:has been |was )?(?:created|opened|raised|logged|generated|registered) ! merged ! removal ! remove ! delete",
            r"(?:thank(?:s| you)|many thanks) (?:\w+ ){0,3}?for (?:contacting|getting in touch|reaching out|your (?:e-?mail|message|enquiry|inquiry|query|mail)|e-?mailing|writing|messaging) .. (?:will|aim|shall|working days|hours|received|number|respond|shortly|'ll)",
            r"(?:has been|is|was|been) (?:\w+ )?(?:placed|put|added|assigned) (?:\w+ ){0,2}?(?:in|to|into) (?:a|our|the) (?:\w+ )?(?:queue|team|agent|advisor|support)|in the order (?:they|in which|received|that)|reply to this (?:e-?mail|message) to (?:add|update)|we'll be in touch|we will be in touch",
        ),
        "by_machine": (
            r"(?:automat\w+|auto|system|computer|machine)[- ]?(?:ally)?[ -]?(?:generated|reply|replied|response|respond\w*|message|e-?mail|acknowledg\w+|sent|notification|created|confirmation|produced|receipt|mail)",
            r"(?:this|it) (?:is|was) (?:an? )?(?:automat|auto-?|system|computer)|(?:generated|sent|created|produced|issued) (?:\w+ )?(?:automatically|by (?:a|our|the) (?:system|computer|machine|software|bot))",
            r"(?:do not|don't|not to) (?:reply|respond) (?:directly )?(?:to|on) (?:this|it)|please (?:do not|don't) reply|no[- ]?reply (?:e-?mail|message|address)|(?:i'm|i am) (?:a|an|the|your) (?:\w+ )?(?:bot|virtual assistant|ai\b|digital assistant|chatbot)",
        ),
        "out_of_office": (
            r"out of (?:the |my |our )?(?:office|town|country)|(?:auto-?reply|automatic reply): out|ooo\b|oof\b",
            r"(?:i am|i'm|im|am|currently|is|be|are|away|we are|we're|went|gone|off|i will be|been) (?:\w+ ){0,4}?(?:on|for|off on|taking) (?:\w+ ){0,2}?(?:leave|vacation|holiday|holidays|pto|sabbatical|sick|secondment|a course|training|business trip|jury|maternity|paternity|honeymoon|lieu)\b ! leave (?:it|this|that) ! leave us",
            r"(?:annual|maternity|paternity|parental|sick|casual|earned|study|compassionate|medical|privilege|adoption|long|planned|extended|bereavement) leave|on (?:leave|holiday|vacation)\b|(?:away|absent) (?:from|until|till|for|on|this|today|at)\b.{0,60}|away (?:from (?:my|the) (?:desk|office|keyboard)|on)|not (?:in|at) (?:the |my )?(?:office|work|desk)\b",
            r"(?:back|return|returning|reopen|re-open|resume|available again|be in) (?:\w+ ){0,4}?(?:on|in the office|to (?:the office|work|my desk)|at work|from) .. (?:\d|mon|tues|wednes|thurs|fri|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) ! get back ! back to you ! come back ! call back ! call you back ! be back in touch",
            r"(?:limited|no|intermittent|restricted|infrequent|sporadic|without) (?:or no |and intermittent )?access to (?:my )?(?:e-?mails?|mails?|messages|inbox)|(?:checking|monitoring|reading|responding to) (?:\w+ )?e-?mails? (?:while|during|intermittently|infrequently|until)",
            r"(?:no longer|not longer) (?:\w+ )?(?:work|employ|with|at|part of|a member|in (?:this|the) (?:role|position|post)|here\b)|(?:has|have|i've) (?:now |since )?(?:left|retired|moved on|departed)\b ! work with your ! (?:has|have) (?:left|moved) (?:a|the|us a) (?:message|note|review) ! address",
            r"(?:my|his|her|their|last) (?:last|final) (?:working )?day|(?:in|during) (?:my|his|her|our) absence|(?:my|the|our) (?:e-?mails?|messages?) .. (?:not (?:be )?(?:forwarded|read|monitored)) .. (?:absence|return|away|leave)",
            r"(?:office|shop|surgery|clinic|practice|branch|school|we|store|department|reception|showroom|company|firm)s? (?:is|are|'re|will be|now) (?:\w+ )?(?:closed|shut)\b|closed (?:for|from|until|till|on|over) .. (?:\d|holiday|christmas|easter|diwali|bank|monday|week|new year|break|summer|thanksgiving)|(?:bank|public|national) holiday|office hours are|opening hours",
            r"(?:for|if|in|anything|with|urgent) (?:\w+ ){0,4}?urgent .. (?:contact|call|e-?mail|speak|reach|ring|phone|get in touch|please)|urgent (?:matters?|enquir|quer|issues?|cases?|requests?|assistance)|(?:immediate|emergency) (?:assistance|attention|help|response) ! not a ! mark(?:ed)? urgent",
            r"(?:reply|respond|read|deal with|get back|answer|attend) .. (?:on|upon|after|when) (?:my return|i(?:'m| am) back|i return|i get back|we (?:reopen|re-open|return|are back|open))|(?:i|we) (?:work|only work|am in) .. (?:part[- ]time|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?)|non-?working day",
        ),
        "mailbox_unmonitored": (
            r"(?:not|\w+n't|no longer|never|unattended|un-?manned|isn't) (?:\w+ ){0,2}?(?:monitored|read\b|checked|attended|manned|staffed|reviewed|accept\w* (?:\w+ )?(?:replies|incoming|e-?mails|mail|messages)|set up to (?:receive|accept)|able to (?:receive|accept|respond to|reply to) (?:replies|e-?mails|messages|to|incoming)|looked at|answered|seen|in use|receiv\w+"
            r" (?:replies|e-?mails|messages|incoming)|used|active|a monitored|processed|valid|actively|in operation|viewed|picked up) ! email is not used ! address is no longer (?:on|held|stored|linked|used) (?:on|for|by|in) ! your address ! the email you ! absence ! leave ! holiday ! we no longer use your ! order ! return ! will not be used ! your e-?mail address",
            r"un-?monitored|unattended|(?:nobody|no one|no-one|no human|none of us) (?:\w+ )?(?:reads?|checks?|monitors?|looks?|sees?|receives?|answers?|will (?:read|see|respond|reply|receive))|(?:deleted|discarded|destroyed|go(?:es)?) (?:\w+ )?(?:without being (?:read|opened)|unread|nowhere|into a black hole)",
            r"(?:please )?(?:do not|don't) (?:reply|respond|write|send (?:e-?mails|messages|mail)) (?:\w+ )?(?:to|at|directly)? ?(?:this|to this|here|the|e-?mail|$|\.|as|because) ! if you do not ! raise a new",
            r"(?:send|sending|outgoing|outbound|outward|notification)s?[- ](?:only|mails? only|use only|messages only|mail only)|(?:only|solely|just|exclusively) (?:\w+ ){0,3}?(?:for (?:\w+ )?(?:sending|outgoing|outbound|notifications)|sends|used to send|send out|outgoing|outbound)|one[- ]way|cannot receive (?:replies|e-?mail|incoming|mail|messages)",
            r"(?:cannot|can't|not|unable to|do not|don't|won't) (?:\w+ )?(?:respond|reply|answer) (?:to )?(?:\w+ )?(?:e-?mails?|messages?|replies|mails?|enquiries|anything) (?:sent |received |that (?:are|come) )?(?:to|at|from|via|here|in) (?:this|here)",
            r"(?:mail ?box|inbox|address|e-?mail|account) .. (?:(?:has been|is|was|now) (?:\w+ )?(?:retired|discontinued|decommissioned|closed|shut down|deactivated|obsolete|disabled|moved|out of use|redundant|replaced by|no longer)) .. (?:please|use|write|contact|now|longer|monitor|use|in use|e-?mail) ! your ! removed ! customer ! wrong ! we have ! her ! his",
        ),
        "ticket_closed": (
            r"{ticket}s? (?:\S+ ){0,4}?.. (?:has|have|is|was|been|are|as|were|status|be|being|will be|now|deemed|considered|marked) .. (?:closed|solved|resolved|completed?\b|concluded|archived|finali[sz]ed|closing) ! merged ! (?:once|when|until|after|before) .. resolved ! not (?:been )?(?:resolved|closed|solved) ! \w+n't (?:been )?(?:resolved|closed) ! closed account"
            r" ! as closely ! to be resolved ! to get .. resolved ! until ! will be resolved ! hope ! address (?:\w+ )?has been ! breach ! cannot be ! office",
            r"(?:closed|closing|close|resolved|solved|completed|archived|marked|consider(?:ed|ing)?|treat(?:ing|ed)?|regard(?:ed|ing)?|deem(?:ed)?|mark(?:ing)?) (?:out |off |down )?(?:this|your|the|our|my) (?:\w+ ){0,3}?(?:{ticket}|file\b|correspondence|investigation) ! before (?:we|i) ! account ! not (?:close|closed) ! \w+n't closed ! office ! customer's ! merged ! open(?:ed)? the ! to close the loop ! issue with"
            r" ! once ! unable ! cannot ! can't ! matter closely ! how to close",
            r"(?:not|\w+n't|no) (?:\w+ )?(?:heard|received|hear|receive|had|response|reply|feedback|response was) (?:\w+ )?(?:back|from you|any|a (?:reply|response)|further|anything|received|within|your) .. (?:close|closed|closing|days|assume|resolved|so|therefore|hours|we|since|$|\.) ! if you have not ! if you do not receive ! you have not heard ! order ! payment ! you haven't heard",
            r"(?:close|resolution|closure|completion) (?:code|notes?|reason|summary|date|category)\b|(?:status|state)\W{1,3}(?:changed to |set to |is |now |updated to |: )*(?:closed|solved|resolved|complete)|auto-?clos|(?:closed|resolved|solved) automatically|automatically (?:be )?(?:closed|resolved|solved|close)",
            r"(?:re-?open) (?:this|your|the|it|a)|(?:to|will|can|please) re-?open|(?:no further|nothing further) (?:action|correspondence|reply|response|communication|e-?mails?) .. (?:required|needed|entered|necessary|sent|given|will|be|matter|from us) ! we reopen ! when we re-?open ! office ! store ! our part ! taken",
            r"(?:we|i) (?:now )?(?:consider|regard|treat|deem|view|take|believe) (?:this|the|your|that|it|matters?) (?:\w+ )?(?:to be |as |is |has been )?(?:\w+ )?(?:closed|resolved|concluded|settled|complete|finished|done|dealt with|at an end|finali[sz]ed|solved)|(?:file|case|matter|ticket|book) (?:now )?closed\b|(?:this|that) (?:now )?concludes|closed (?:as|with|due)",
            r"(?:hope|trust|believe|glad|assume|happy|pleased) (?:\w+ ){0,4}?(?:resolves?|answers?|resolved|solved|solves|settles|concludes|clears up|been resolved|addresses) (?:\w+ )?(?:your|the|this|everything|matter|issue|query|question|concern) ! re-?solv\w+ .. once ! will be ! hope to",
        ),
        "ticket_merged": (
            r"(?:merged|merging|combined|consolidated|folded|joined|rolled|amalgamated|linked|grouped|incorporated|bundled|subsumed|absorbed|attached|appended|added|moved|transferred|tied|brought together|collated|associated|put|stitched|copied) (?:\S+ ){0,10}?(?:into|with|to|under|in|together|as a duplicate|onto) .. (?:{ticket}|#? ?\w*-?\d{3,}|one\b|same|existing|original|other|earlier"
            r"|parent|master) ! address ! queue ! newsletter ! suppression ! register ! officer ! data protection ! e-?mail ! account details ! list\b ! team ! attached to this e-?mail ! manager ! privacy ! dpo ! added to the case ! details ! please find ! invoice",
            r"(?:{ticket}|#\S+|inc\w*\d+)s? .. (?:merged|combined|consolidated|folded|joined|amalgamated|linked|bundled|incorporated|absorbed|attached .{0,30}(?:existing|ticket|case|complaint)|duplicate|superseded)\b ! address ! register ! e-?mail address",
            r"(?:duplicate|dup|dupe|copy) of (?:\S+ ){0,4}?(?:{ticket}|#|\w*\d{3,})|(?:closed|marked|flagged|treated|logged) (?:\w+ )?as (?:a |being a )?duplicate|merged\b",
            r"(?:handled|continued?|dealt with|continue|tracked|worked|progressed|managed|pursued|followed up) (?:\w+ ){0,3}?(?:under|in|within|via|through|on) (?:\w+ ){0,4}?(?:{ticket}|reference|number|#|one\b|single|\w*-?\d{4,})|(?:quote|use|refer to) .. (?:instead|from now on|going forward|henceforth|only) ! address ! form ! portal ! app",
        ),
        "survey": (
            r"survey|questionnaire|(?:rate|rating|review) (?:us|your|the|our|my|how|this)\b|how (?:did|are|were) (?:we|i|our \w+) do(?:ing)?|how (?:was|would you (?:rate|describe)|satisfied|likely|happy|easy|did you find|well did) ! we review your ! review your (?:request|case|message|complaint|email|enquiry|query|ticket) ! we (?:will|'ll) review ! interest rate ! survey (?:report|visit) ! review the",
            r"(?:your|leave|value|share|give|welcome|appreciate|provide|some|love|hear) (?:\w+ ){0,3}?(?:feedback|opinion|thoughts|views|rating|review)\b .. (?:matters?|help|us\b|count|important|moment|minute|take|link|click|on|experience|improve|service|survey|stars?|by) ! thank you for your feedback ! on the privacy",
            r"(?:recommend (?:us|\w+) to|net promoter|nps\b|csat|scale (?:of|from)|very (?:dis)?satisfied|out of (?:5|10|five|ten)|1 to (?:5|10)|0 to 10|[1-5] stars?\b|star rating|thumbs (?:up|down)|trustpilot|google review|tell us (?:how|what you think|about your experience)|take (?:a |our |this |the )?(?:\w+ )?(?:moment|minute|second)s? to (?:tell|rate|complete|share|answer|let))",
            r"(?:good|great|excellent|okay|bad|poor|neutral|satisfied|dissatisfied|happy|unhappy) ?[|/·•-] ?(?:good|great|excellent|okay|bad|poor|average|neutral|satisfied|dissatisfied|fair|not|i'm)|good, i'm satisfied|bad, i'm unsatisfied|was (?:this|our) (?:\w+ )?(?:helpful|answer|reply|response)|did (?:we|i|this|our \w+) (?:answer|solve|resolve|help|meet)",
        ),
        "challenge_response": (
            r"(?:verify|confirm|validate|authenticate) (?:your |you're |you are |the )?(?:\w+ )?(?:e-?mail(?: address)?|sender|address|message|human|human being|real person|request)\b .. (?:to|before|so|in order|finish|complete|link|click|below|deliver|submit|by click|first|or|otherwise|within|proceed|$|\.) ! we (?:have|will|'ll) ! address on (?:file|your account)"
            r" ! customer ! of the account ! could you (?:please )?confirm the ! please confirm the (?:e-?mail )?address (?:you|that|which|to) ! can you confirm ! deletion ! delete",
            r"approved[- ]senders?|captcha ! form ! portal ! profile ! centre ! center ! privacy request",
            r"visual verification|(?:not|\w+n't) (?:a |an )?(?:robot|bot|spam ?bot|machine)\b|are (?:you )?(?:a )?human|prove (?:that )?you(?:'re| are) (?:a |not |real|human)|(?:solve|complete|type|enter|copy|identify|select|match) (?:\w+ ){0,4}?(?:puzzle|characters|letters (?:shown|in|below)|image|picture|challenge|sum\b|symbols|slider)",
            r"(?:message|e-?mail|mail|it)s? (?:\w+ ){0,3}?(?:is|was|has been|been|being|are|will be)? ?(?:\w+ )?(?:quarantin|held\b|on hold|withheld|waiting for|being held|parked|pending|blocked until|detained|trapped|delayed until) .. (?:until|pending|deliver|verif|confirm|approv|releas|click|recipient|sender|before|complete|you)",
            r"(?:in order )?(?:to|before|until|will) (?:\w+ ){0,5}?(?:be )?(?:deliver|release|reach(?:es)?|pass(?:ed)? (?:on|through)|let through|get through)\w* .. (?:click|verif|confirm|link|complete|authenticat|solve|reply to this|one-time|press|follow|respond) ! parcel ! order ! package ! courier",
            r"(?:click|press|follow|tap|visit|open|use) .. (?:link|button|below|here) .. (?:to|and|so) .. (?:deliver|release|verify you|confirm (?:your|you|that)|prove|be added|authenticate|finish submitting|activate your (?:ticket|request)|validate) ! unsubscri ! parcel ! refund ! password ! account ! booking",
            r"(?:white|allow|safe)-?\s?list(?:ed)?\b|safe[- ]sender|(?:anti-?spam|spam (?:filter|protection|gate|arrest|guard)|boxbe|mailblocks|sender verification|challenge[- ]response) ! we have ! check your ! to your ! may have|(?:add(?:ed)?|put) (?:you|me|your address) (?:to|on) (?:\w+ )?(?:guest list|contact list|approved|trusted|allowed)",
            r"(?:unknown|first[- ]time|new|unrecogni[sz]ed|unverified|unfamiliar) senders?|(?:verify|confirm)\w* (?:\w+ ){0,6}?(?:otherwise|or (?:it|your (?:message|request|e-?mail))|not) (?:\w+ ){0,4}?(?:discard|deleted|expire|rejected|delivered|processed)|(?:link|request) (?:will )?expires? in \d+ (?:hours|days|minutes) ! password ! refund",
        ),
        "bounce": (
            r"(?:could|can|was|has|were|is) ?(?:not|\w+n't)?(?: not)? (?:be(?:en)? )?(?:deliver\w*) ! parcel ! order ! package ! courier ! was delivered ! has been delivered ! is delivered ! can be delivered ! be delivered to the wrong ! item",
            r"undeliver(?:able|ed)|delivery (?:has )?(?:failed|failure|status notification|delayed|incomplete|unsuccessful|report)|returned (?:mail|to sender)|returning message|mail delivery|failed to deliver|permanent(?:ly)? (?:error|fail|reject)|non-?delivery|message (?:not delivered|rejected|blocked|bounced) ! parcel ! courier ! package",
            r"(?:mailbox|inbox|quota) (?:\w+ ){0,3}?(?:full|exceeded|over|unavailable|does not exist|doesn't exist|not found|disabled|not accepting)|(?:user|recipient|address|account|mailbox) (?:\w+ ){0,2}?(?:unknown|not found|rejected|does not exist|doesn't exist|couldn't be found|wasn't found|no such user)|no such (?:user|mailbox|recipient|address)",
            r"(?:smtp|remote server|mail server|mx\d?) .. (?:error|returned|respon|reject|said|refused)|(?:5\d\d|4\d\d)[ -]\d\.\d\.\d+|address(?:es)? (?:\(es\) )?failed",
        ),
        "legal_threat": (
            r"(?:our|my|the firm|instruct\w*|consult\w*|appoint\w*|retain\w*|engag\w*|through|via|his|her|contact\w*|to|from|by|with) (?:\w+ ){0,3}?(?:solicitors?|attorneys?|lawyers?|barristers?|advocates?|counsel|legal representatives?)\b ! general counsel ! in-house ! you may ! you should ! you can ! you wish ! you might ! suggest ! recommend ! advise you ! legal counsel team ! your (?:own )?(?:solicitor|lawyer|attorney)"
            r" ! conveyanc ! passed (?:this|it|your \w+) to our (?:in|general|legal) ! contact your",
            r"cease[- ](?:and|&)[- ]desist|without prejudice|letter before (?:action|claim)|pre-?action|letter of claim|legal notice|statutory demand|injunct|restraining|sue\b|sued\b|suing|lawsuit|litigat|prosecut|defam|libel|slander|blackmail|extort|trespass|indemnif|cyber ?-?(?:cell|crime)|action ?fraud|computer misuse|information technology act|it act\b|punishable|penal code|\bipc\b|bns\b",
            r"(?:legal|court|criminal|civil|judicial|disciplinary) (?:action|proceeding|step|measure|remed|consequence|recourse|redress|route|hold|charges|complaint|liabilit|offence|offense|order|matter .{0,20}against)s? ! you (?:may|can|could) (?:wish|want|seek|take) ! civil matter ! private ! not (?:take|start)",
            r"(?:proceedings|action|claim|case|suit|complaint|charges?) .. (?:issued|commenced|brought|instituted|filed|initiated|taken|launched|started) (?:\w+ )?(?:against|without|in the|if|forthwith|for damages|immediately) ! complaint has been ! claim has been",
            r"(?:police|constabulary|sheriff|fbi|crime (?:branch|unit|stoppers)|f\.?i\.?r\b|crown prosecution|public prosecutor|law enforcement|authorities .{0,30}(?:report|inform|notif|contact))\b ! police (?:officer|service|staff) (?:pension|discount) ! policy",
            r"(?:hold|held) (?:you|your \w+) (?:\w+ )?(?:liable|responsible|accountable|to account)|(?:liable|liability) for .. (?:damage|loss|cost|breach)|(?:claim|seek|recover|pursue|demand|sue) .. (?:damages|compensation from you|costs? (?:from|against|incurred)|losses)|damages .. (?:from you|against you|claim)",
            r"harass|stalk|threaten(?:ing)? (?:me|us|my|our)|menac|(?:stop|quit|cease) (?:contacting|e-?mailing|writing|messaging|bothering|spamming|sending) (?:me|us|my|our|this) ! stop (?:contacting|emailing) you",
            r"(?:you|who|how|someone|u|have) (?:\w+ ){0,4}?(?:hack|hacked|hacking|stole|stolen|steal|intercept\w*|broke(?:n)? into|accessed illegally|spying|spied|snoop\w*|impersonat\w*|phish\w*|scam\w*)\b ! if ! believe (?:your|you) ! may have been ! might have been ! has been compromised ! phishing e-?mails ! protect ! aware",
            r"(?:unauthori[sz]ed|unlawful|illegal|wrongful|improper) (?:possession|access|use|retention|disclosure|interception|processing|receipt)|(?:breach|misuse) of (?:confiden\w+|private information|statutory)|(?:preserve|retain|do not (?:delete|destroy|alter)|litigation hold) .. (?:records?|evidence|documents?|materials?|e-?mails?|copies|relating)",
            r"(?:invoice|bill|charge|costs?|fee|administration fee|penalt\w+|fine) .. (?:for (?:our|the) (?:time|costs?|handling|administrative|legal|trouble|work|expense|effort)|you for|against you|at your expense|will be (?:charged|passed) to you)|our (?:costs|fees|charges|expenses) (?:of|in the sum|amount)",
            r"(?:final|last|formal|official|due) (?:warning|notice (?:before|of (?:claim|legal))|demand)|reported (?:you|this|your|it) to (?:the )?(?:police|authorit|cyber|ic3|bank)|(?:within|by|no later than) .. (?:failing which|failure to (?:comply|do so)|or we (?:will|shall))|failing (?:which|that|this)|reserve (?:all|our|the|its|my) (?:\w+ )?rights?|act(?:ing)? (?:for|on behalf of) (?:our|my|the above|messrs|the)"
            r" (?:\w+ )?client|(?:face|facing) (?:legal|court|serious|criminal|the) ! final notice .. (?:payment|invoice|bill)",
            r"(?:my|our) (?:wife|husband|mother|father|son|daughter|partner|mum|mom|dad)'?s? (?:\w+ )?(?:e-?mail|address|account|mails?|messages|private|personal) .. |(?:how|why) (?:did|do|are|have|dare) you (?:\w+ )?(?:get|have|got|read|reading|access|know|obtain) (?:\w+ )?(?:my|our|her|his) ! customer insists",
        ),
        "suspicious": (
            r"(?:send|confirm|enter|provide|share|reply with|give|verify|update|validate|tell|supply|type|forward|disclose|submit|input|change|re-?set) .. (?:your |the |current |e-?mail |account )*(?:pass ?words?|passcode|pin\b|login (?:details|credentials)|credentials|user ?name and|log-?in details) ! never ! do not ! don't ! forgot ! option ! not ask ! page ! reset your password (?:link|from|using|via|on) ! sign-in",
            r"(?:(?:4|6|8|four|six|eight|5|five)[- ]?digit (?:\w+ )?(?:code|number|pin|otp)|one[- ]?time (?:\w+ )?(?:code|pass\w*|pin)|otp\b|(?:verification|security|confirmation|access|authori[sz]ation|authentication|sms|text|login) (?:code|pin|passcode)) ! never ! do not share ! don't share ! not share ! account number ! 6-digit (?:account|customer|member|order|case|reference)",
            r"sign(?:ing)? in (?:\w+ )?(?:with|using|to|through) (?:your |the )?(?:e-?mail|microsoft|office|outlook|google|mail|work|corporate|365|mailbox|gmail)|(?:log|sign) ?-?in (?:\w+ )?(?:below|here|to (?:view|read|open|see|access|download|retrieve|keep)) (?:\w+ )?(?:secure|encrypted|shared|document|message|file|voicemail|report|response|mailbox)",
            r"(?:bank (?:details?|account|information)|account (?:number and sort|details)|iban|sort code|card (?:details|number)|cvv|routing number|ifsc|upi|net ?banking|credit card|debit card|banking details) .. (?:refund|compensat|reimburs|goodwill|pay(?:ment)? (?:you|to you|the)|transfer (?:the|it|to you)|process|credit (?:the|you)|verif|settle) ! invoice ! last (?:four|4) ! direct debit ! your bill"
            r" ! sort code: ! quote ! pay by ! never",
            r"(?:refund|compensat\w+|reimburs\w+|goodwill|payout|settlement|prize|inheritance|reward) .. (?:send|provide|confirm|need|reply|supply|share|enter|give|require) .. (?:bank|iban|account (?:number|details)|card|sort code|ifsc|upi|routing|payment details|paypal)",
            r"(?:send|provide|confirm|need|reply with|supply|share|enter|give|require|forward|let (?:us|me) have) .. (?:your )?(?:bank (?:account|details)|iban|card (?:number|details)|sort code|ifsc|routing number|cvv) ! never ! do not ! don't ! last (?:four|4)",
            r"gift ?cards?|bitcoin|crypto|wire transfer|western union|moneygram|(?:install|download|run|launch) (?:\w+ ){0,3}?(?:software|anydesk|teamviewer|tool\b|certificate|plug-?in|app to|extension|viewer|program|utility|patch|update)|any ?desk|team ?viewer|remote (?:access|session|support session|desktop)|enable (?:macros|content|editing) ! our gift",
            r"(?:shared|sent you|sending you|delivered|uploaded) .. (?:\"|'|a |an |the )?(?:\w+ ){0,3}?(?:\.pdf|\.docx?|\.xlsx?|\.html?|\.zip|document|file|secure message) .. (?:sign|view|click|open|access|log|download|with you) ! screenshot ! dpo with ! privacy",
            r"(?:open|see|view|download|unzip|extract|complete) (?:\w+ ){0,2}?(?:the |our |this )?(?:attach(?:ed|ment)|enclosed|zip|html) .. (?:confirm|complete|verify|validate|release|form|removal|proceed|password|authenticate|to) ! our response ! letter ! undertaking ! reply",
            r"(?:account|mailbox|e-?mail|access|domain) (?:\w+ ){0,3}?(?:will be|has been|is|was|be) (?:\w+ )?(?:suspended|locked|limited|restricted|terminated|deactivated|disabled|compromised|expire) .. (?:unless|within|verify|click|confirm|validate|hours|avoid|restore|unlock|re-?activate|log)|(?:unusual|suspicious|unrecogni[sz]ed) (?:sign-?in|login|log-?in|activity) ! your address ! customer",
            r"(?:click|follow|tap|visit) .. (?:here|link|below|button|secure) .. (?:verify|validate|confirm|update|unlock|restore|claim|re-?activate|secure|keep) (?:\w+ ){0,2}?(?:your |the )?(?:account|mailbox|identity|details|payment|refund|bank|password|credentials|ownership)|(?:claim|receive|get|collect) your (?:refund|compensation|prize|reward|payout|settlement)|(?:release|pay) (?:a |the )?(?:small )?(?:fee|processing|admin)",
        ),
        "pleasantry": (
            r"(?:dear|hello|hi|hiya|hey|good (?:morning|afternoon|evening|day)|greetings|namaste|to whom|morning|afternoon)\b.{0,50}$",
            r"thank(?:s|ing)?\b|thank you|thx\b|ta\b|many thanks|cheers|much appreciated|appreciate|grateful|ty\b",
            r"sorry|apolog|regret|excuse|forgive|oops|whoops|oh no|my bad|mortified|embarrass",
            r"(?:have a|enjoy|wish you|hope (?:you|this|that)|best of|all the best|take care|stay safe|warm regards|looking forward|look forward)|(?:kind|best|warm) (?:regards|wishes)",
            r"(?:if|should) you (?:\w+ )?(?:have|need|require|wish|would like|want|get|receive|experience|encounter|see|notice) .. (?:question|quer|concern|assistance|help|further|more|else|problem|issue|hesitate|let (?:us|me)|doubt|another)|(?:do not|don't|please) hesitate|feel free|happy to help|at your service|anything else|any (?:questions|quer|further)|get in touch|let (?:us|me) know",
            r"inconvenien|understand (?:your|how|that|this)|understanding|frustrat|for (?:raising|flagging|letting|bringing|highlighting|pointing|alerting|making|telling|contacting|getting|reaching|your)|aware\b|seriously|patience|annoying|valued|importan|no worries|no problem|worries",
            r"(?:we|our) (?:\w+ )?(?:take|value|pride|respect|strive|commit|care)|(?:please )?(?:rest assured|be assured|note that)|your ref|our ref|re:|ref:|subject:|yours|customer (?:service|care|support)|(?:you will|you should|you won't|you shouldn't|you may still) .. (?:receiv|get|hear|messages?|e-?mails?)|should(?:n't| not) happen again|(?:won't|will not) happen again",
            r"sent from my|regards|sincerely|faithfully|team\b.{0,30}$|mistake|in error|mix-?up|it seems|it looks like|it appears|noted|understood|okay|ok\b|please (?:ignore|disregard)|allow (?:up to )?\d|queued|cached|already (?:scheduled|in the)",
        ),
        "hazard": (
            r"solicitor|attorney|lawyer|barrister|advocate|counsel|legal|court|police|tribunal|prosecut|criminal|proceedings|injunct|litigat|sue\b|suing|sued|lawsuit|ombudsman|regulator|commissioner",
            r"deadline|within \w+ (?:\(\d+\) )?(?:days|hours|working|business|calendar) of|no later than|by return|immediately|forthwith|failing|otherwise|or else|final|last (?:warning|chance)",
            r"identity|identification|passport|licen[cs]e|date of birth|dob\b|account number|membership number|customer number|policy number|proof|verify|verification|authenticat|utility bill|who are you|aadhaar|pan card",
            r"pass ?word|passcode|pin\b|otp\b|digit|code\b .. (?:send|sent|enter|text)|iban|bank|sort code|card (?:number|details)|payment|pay\b|invoice|owe|owed|debt|refund|fee\b|charge|costs?\b|penalt|compensat|amount|gift card|crypto",
            r"sign\b|signed|signature|undertak|declaration|agree\b|accept (?:the|our|these)|consent|affidavit|certif|notari",
            r"(?:please|kindly|you must|you should|require you|ask you|need you|want you) .. (?:delete|destroy|erase|confirm|shred|return|discard)|confirm (?:that|whether|you|by|deletion|your)|delete (?:it|them|the|this|that|all|any)|destroy",
            r"attach(?:ed|ment)|enclosed|open the|download|install|macro|click|link\b|qr\b|http|app\b",
            r"harass|threat|abus|hack|stole|steal|fraud|scam|phish|spam|complaint (?:about|against) you|unacceptable|malicious|criminal|stop (?:contact|e-?mail|writ|messag|bother)|blocked you|nuisance|vexatious|impersonat",
            r"insist|adamant|confirmed (?:that|the|it|by|with)|claims|belongs to|is (?:hers|his|theirs)|dispute|disput|between you|ownership|not our (?:problem|concern)|denies|denied",
            r"yes\b|reply (?:with )?[\"']|go ahead|proceed|cancel|book\b|order\b|renew|subscri|upgrade|authori[sz]e|updated your|your new|registered your|added your|saved your|stored",
            r"child|patient|medical|diagnos|hospital|health|nhs\b|test result|medication|treatment|salary|payroll|arrest|suicid",
        ),
    },
)
