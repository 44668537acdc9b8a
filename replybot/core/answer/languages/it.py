"""How companies answer in Italian (formal and informal address, officialese and everyday speech)."""

from __future__ import annotations

from replybot.core.answer.lexicon import Lexicon

LEXICON = Lexicon(
    language="it",
    words={
        "mail": r"(?:e-?mail|mail|posta elettronica|pec)\b",
        "addr": r"(?:indirizz[oi]\b|indizizzo\b|inidirizzo\b|e-?mails?\b|mail\b|(?:casella|account"
        r"|recapito) (?:di posta|e-?mail|mail)|"
        r"casell[ae]\b|posta elettronica|(?:suo|tuo|vostro|questo|tale|quel|vecchio) contatto\b"
        r"|domicilio digitale|recapit[oi]\b(?! telefonic)|contatt[oi] (?:e-?mail|mail|di posta|errat"
        r"|sbagliat)|"
        r"dat[oi] (?:di contatto|errat\w|anagrafic\w|sbagliat\w|inesatt\w)|anagrafic[ah]e?\b|campo (?:e-?mail|mail)|"
        r"riferiment[oi] (?:e-?mail|mail|di posta))",
        "yours": r"(?:suo|sua|suoi|sue|vostr[oaie]|tu[oa]|tuoi|tue)\b",
        "have": r"(?:abbiamo|ho|hanno|ha|avendo|aver|abbiam|si (?:e|sono)|(?:e|sono|sia|siano"
        r"|essendo) (?:\w+ ){0,2}?stat[oaie]|"
        r"risult\w+|viene|vengono)\b",
        "wiped": r"(?:rimoss[oaie]|cancellat[oaie]|eliminat[oaie]|tolt[oaie]|levat[oaie]|depennat[oaie]"
        r"|stralciat[oaie]|"
        r"espunt[oaie]|disattivat[oaie]|disabilitat[oaie]|dissociat[oaie]|disassociat[oaie]"
        r"|scollegat[oaie]|svincolat[oaie]|"
        r"sganciat[oaie]|slegat[oaie]|staccat[oaie]|bloccat[oaie]|inibit[oaie]|soppress[oaie]"
        r"|cassat[oaie]|ripulit[oaie]|"
        r"bonificat[oaie]|oscurat[oaie]|anonimizzat[oaie]|azzerat[oaie]|svuotat[oaie]|sbiancat[oaie]|escluso|esclusa|"
        r"esclusi|escluse|estromess[oaie]|disinserit[oaie]|deregistrat[oaie]|dismess[oaie]|cestinat[oaie]"
        r"|sradicat[oaie]|"
        r"obliterat[oaie]|annullat[oaie]|invalidat[oaie]|resettat[oaie]|purgat[oaie]|eradicat[oaie]|distrutt[oaie]|"
        r"neutralizzat[oaie]|espuls[oaie]|scartat[oaie]|estratt[oaie]|ritirat[oaie]|abolit[oaie]"
        r"|eradicat[oaie]|sostituit[oaie] con quell[oa]|tirat[oa] via|tolt[oa] di mezzo|rimosos|cancelato"
        r"|elliminato|eliminta|canellato)\b",
        "mended": r"(?:corrett[oaie]|rettificat[oaie]|emendat[oaie]|sanat[oaie]|sistemat[oaie]|regolarizzat[oaie]|"
        r"aggiustat[oaie]|risistemat[oaie]|normalizzat[oaie])\b",
        "changed": r"(?:aggiornat[oaie]|modificat[oaie]|variat[oaie]|cambiat[oaie]|sostituit[oaie]|rimpiazzat[oaie]|"
        r"sovrascritt[oaie]|rivist[oaie])\b",
        "gone": r"{wiped}|{mended}|{changed}",
        "wrong": r"(?:errat\w|erron\w+|sbagli\w+|inesatt\w|scorrett\w|non corrett\w|non (?:e|era|fosse"
        r"|sia) (?:il )?(?:suo|sua|corrett\w|"
        r"giust\w|esatt\w|valid\w|quell\w)|refus\w|error\w|per sbaglio|svist\w|impropri\w+|non (?:appart"
        r"|pertin|ricond)\w+|"
        r"con (?:quell[oa]|il|la|l'indirizzo|uno|un altro|altro)\s?(?:\w+ )?(?:giust\w|corrett\w|esatt\w"
        r"|effettiv\w|nuov\w|"
        r"fornit\w|comunicat\w|real\w|indicat\w)|non (?:le|vi|ti) (?:appart|ricond|arriv)\w*)",
        "untrue": (
            r"(?:e|sarebbe) (?:\w+ )?(?:falso|inesatto|infondato|inveritiero)\W.{0,40}?\bche\b|non (?:e"
            r"|corrisponde|risponde|sarebbe)\W.{0,12}?(?:vero|verita|esatto)\b.{0,40}?\bche\b|non (?:poss\w+"
            r"|me la sento di|siamo in grado di|sono in grado di) (?:\w+ )?(?:conferm|assicur|garant|attest"
            r"|dichiar|dir)\w*.{0,50}?\bche\b|non (?:conferm|signific|garant|sosten|sosteng|vuol dire|vuole"
            r" dire|implic|comport|assicur|dic)\w*.{0,40}?\bche\b|(?:dubit|smentisc"
            r"|smentiam)\w*.{0,30}?\b(?:che|di)\b|(?:nego|neghiamo) (?:che|di)\b|(?:lei|tu"
            r"|voi)\W(?:\w+\W+){0,2}?(?:sostien|sosten|scriv|afferm|cred|pens|riten"
            r"|ritien)\w*\W.{0,30}?\bche\b"
        ),
        "removing": r"(?:rimuover\w*|rimozione|cancellar\w*|cancellazione|eliminar\w*|eliminazione|togliere"
        r"|toglier\w+|levar\w+|"
        r"correggere|corregger\w+|correzione|rettificar\w*|rettifica\b|bloccar\w*|blocco\b|disattivar\w*"
        r"|disattivazione|"
        r"disabilitar\w*|disabilitazione|inibir\w*|inibizione|depennar\w*|depennamento|stralciar\w*"
        r"|stralcio|espunger\w*|"
        r"espunzione|scollegar\w*|scollegamento|svincolar\w*|svincolo|dissociar\w*|dissociazione|disassociar\w*|"
        r"disassociazione|sganciar\w*|sostituir\w*|sostituzione|modificar\w*|modifica\b|variar\w*"
        r"|variazione|aggiornar\w*|"
        r"aggiornamento|bonificar\w*|bonifica\b|ripulir\w*|pulizia|sopprimer\w*|soppressione|oscurar\w*|oscuramento|"
        r"sistemar\w*|sistemazione|sanar\w*|cambiar\w*|escluder\w*|esclusione|anonimizzar\w*|deregistrar\w*)",
        "wiping": r"(?:rimuover\w*|rimozione|cancellar\w*|cancellazione|eliminar\w*|eliminazione|togliere"
        r"|toglier\w+|levar\w+|"
        r"correggere|corregger\w+|correzione|rettificar\w*|rettifica\b|bloccar\w*|blocco\b|disattivar\w*"
        r"|disattivazione|"
        r"disabilitar\w*|disabilitazione|inibir\w*|inibizione|depennar\w*|depennamento|stralciar\w*"
        r"|stralcio|espunger\w*|"
        r"scollegar\w*|scollegamento|svincolar\w*|dissociar\w*|dissociazione|disassociar\w*"
        r"|disassociazione|sganciar\w*|"
        r"bonificar\w*|bonifica\b|ripulir\w*|sopprimer\w*|soppressione|oscurar\w*|escluder\w*|esclusione"
        r"|deregistrar\w*)",
        "carried": r"(?:effettuat\w|eseguit\w|avvenut\w|completat\w|compiut\w|conclus\w|apportat\w|realizzat\w"
        r"|attuat\w|"
        r"andat\w a buon fine|portat\w a (?:termine|compimento)|recepit\w|processat\w|finalizzat\w"
        r"|fatt[oa]\b|operat\w|"
        r"espletat\w|perfezionat\w|implementat\w|lavorat\w|registrat\w|disposta e eseguita)",
        "thing": r"(?:account|profil[oi]|ordin[ei]|prenotazion\w+|appuntament\w+|ticket|abbonament\w+|fattur\w+"
        r"|contratt\w+|"
        r"iscrizion\w+|registrazion\w+|utenz\w|tesser\w|pratic\w+|richiest\w+|segnalazion\w+|messaggi\w*"
        r"|comunicazion\w+|"
        r"document\w+|allegat\w+|polizz\w+|preventiv\w+|pacc\w+|spedizion\w+|reclam\w+|bigliett\w+"
        r"|viaggi\w*|newsletter|"
        r"bollett\w+|pagament\w+|rimbors\w+|servizi\w*|punti|credito|fornitur\w+|import[oi]|tariff\w+"
        r"|visit[ae]|esam\w+|"
        r"password|credenzial\w+|carrello|addebit\w+|process[oi]\b|modul[oi]\b|procedur\w+|difett\w+"
        r"|anomali\w+|bug\b|"
        r"fluss[oi]\b|configurazion\w+|impostazion\w+|problem\w+|malfunzionament\w+|e-?mail inviat\w+"
        r"|mail inviat\w+)",
        "place": r"(?:(?:dal|dai|dall[aeo]|dagli|nel|nei|nell[aeo]|negli|in|dall'|nell'|da)\b)",
        "cust": r"(?:client[ei]\b|clientela|intestatari[oae]?\b|titolar[ei] (?!del trattamento)|(?:l'|all'|dall'"
        r"|dell'|dell)interessat[oa]\b|"
        r"(?:gli|la|con gli) interessat[aie]\b|assistit[oaie]\b|pazient[ei]\b|ospit[ei]\b|iscritt[oaie]\b"
        r"|soci[oa]?\b|"
        r"abbonat[oaie]\b|assicurat[oaie]\b|contraent[ei]\b|inquilin[oaie]\b|conduttor[ei]|conduttrice"
        r"|condomin[oi]\b|locatari\w|"
        r"utent[ei]\b|utilizzator\w+|passegger[oaie]\b|viaggiator[ei]|viaggiatrice|student[ei]\b"
        r"|studentessa|alunn[oaie]\b|"
        r"genitor[ei]\b|mamma|candidat[oaie]\b|destinatari[oae]?\b|persona\b|signor[ae]?\b|sig\.?(?:ra"
        r"|na)?\b|acquirent[ei]\b|"
        r"compratore|committent[ei]|correntist[aei]|donator[ei]|donatrice|tesserat[oaie]\b"
        r"|associat[oaie] (?!a[dl]?\b|all|con)|"
        r"proprietari[oae]?\b|beneficiari[oae]?\b|fruitore|contribuent[ei]|cittadin[oaie]\b"
        r"|dipendent[ei]\b|collaborator\w+|"
        r"debitore|mutuatari\w|controparte|il diretto interessato|la diretta interessata"
        r"|nostr[oa] (?:assistit|client|iscritt)\w|"
        r"famiglia|moglie|marito|titolar[ei]$|titolar[ei]\W|paziente|affittuari\w|partecipant[ei]|lavorator\w+)",
        "says": r"(?:conferm\w+|sostien\w+|sosten\w+|insist\w+|afferm\w+|assicur\w+|dichiar\w+|ribadi\w+|asser\w+"
        r"|garanti\w+|giur\w+|"
        r"dice\b|dicono|ha detto|ci dice|riferi\w+|comunica\b|ritien\w+|e sicur\w|e cert[oa]|e convint\w"
        r"|rivendic\w+|precis\w+|"
        r"riconosc\w+|attest\w+|specific\w+|ha ripetuto|ripete|sottoline\w+|conveng\w+|certific\w+"
        r"|valida\w+|mantien\w+|non (?:vuole|intende)|"
        r"pretend\w+|ci tiene|ha risposto|risponde|contest\w+|indica\b)",
        "right": r"(?:corrett[oae]\b|giust[oae]\b|esatt[oae]\b|valid[oae]\b|e (?:il )?su[oa]\b|sia (?:il "
        r"|la )?(?:su[oa]|propri[oa])\b|"
        r"e (?:il |la )?propri[oa]\b|appart\w+|in (?:suo )?uso|esser\w+ (?:il |la )?(?:su[oa]|propri[oa]|titolare)|"
        r"di (?:sua |propria )(?:proprieta|pertinenza|titolarita)|da (?:anni|sempre|tempo)|le spetta|gli spetta|"
        r"e (?:proprio )?quell[oa]|sia (?:proprio )?quell[oa]|effettivamente (?:su[oa]|il suo)"
        r"|funzionante|personale|attiv[oa]\b|"
        r"suo indirizzo|sua (?:e-?mail|mail|casella)|suo (?:contatto|recapito)|utilizz\w+|usa\b|usare"
        r"|utilizza\w*|riceve\b|di ricevere|leggere|legge\b|funziona\w*|raggiungibil\w|"
        r"a (?:tale|questo|quest')\s?(?:indirizzo|casella|recapito|e-?mail)|"
        r"come (?:il |la )?(?:su[oa]|propri[oa])\b|non (?:ha|aver) (?:\w+ )?(?:sbagliat|error|altr)\w*"
        r"|rimanga|resti\b|mantener\w*|lasciar\w*)",
        "officer": r"(?:(?:team|ufficio|gruppo|collegh[ie]|colleg[ai]|struttura|persona|person[ae]|chi|reparto|area"
        r"|funzione|quant[io]) (?:\w+ ){0,2}?(?:occup\w+|segu\w+|gestisc\w+|cura\w*|dedicat\w|prepost\w"
        r"|competent\w|responsabile) (?:\w+\W){0,3}?"
        r"(?:privacy|protezione (?:dei )?dati|gdpr|dati personali|data protection)|d\.?p\.?o\.?\b"
        r"|r\.?p\.?d\.?\b|data\s?protection\w*|responsabil[ei] (?:\w+ )?(?:della |per la |di )?protezione|"
        r"responsabil[ei] (?:della |del |per la |di |aziendale (?:della )?)?(?:privacy|trattamento|gdpr"
        r"|sicurezza|compliance|"
        r"data protection|tutela)|(?:referent[ei]|incaricat[oa]|delegat[oa]|consulent[ei]|team|ufficio"
        r"|area|funzione|reparto|"
        r"settore|gruppo|unita|servizio|struttura|direzione|collegh[ie]|presidio|desk|divisione"
        r"|dipartimento|comitato|"
        r"specialist[ai]) (?:\w+ )?(?:della |del |dell'|alla |per la |di |interno |aziendale )*(?:privacy"
        r"|protezione (?:dei )?dati|legal[ei]|"
        r"legal|compliance|gdpr|data protection|affari legali|tutela (?:dei )?dati|sicurezza|security"
        r"|data breach|cyber\w*|"
        r"trattamento dati|riservatezza)|privacy (?:officer|team|manager|office|desk|specialist"
        r"|coordinator|focal point|"
        r"ufficio|contact|unit|department)|(?:sicurezza|security) (?:informatic\w|it\b|delle informazioni"
        r"|dei dati|ict|aziendale|"
        r"team|officer|manager)|it security|ciso\b|csirt\b|cert aziendale|protezione dati|"
        r"ufficio legale|(?:nostr[oi] )?legal[ei]\b(?! rappresent)|avvocat[oi] (?:interno|aziendale"
        r"|nostro)|compliance\w*|affari legali|"
        r"(?:alta )?direzione\b(?! (?:commercial|vendit|marketing|tecnic|logistic))"
        r"|direttor[ei]\b(?! (?:commercial|vendit|marketing|"
        r"tecnic|logistic))|direttrice\b|dirigent[ei]\b|dirigenza|vertici|amministrator[ei] (?:delegat"
        r"|unic|di condominio)?\w*|"
        r"consiglio (?:di amministrazione|direttivo)|titolar[ei] (?:del trattamento|dello studio"
        r"|della (?:farmacia|ditta|societa|"
        r"struttura|palestra|azienda|scuola|agenzia|clinica|officina|gelateria|pizzeria|bottega"
        r"|concessionaria|impresa|ferramenta|libreria|tipografia)|del (?:negozio|bar|ristorante|locale"
        r"|salone|panificio|centro|"
        r"laboratorio|vivaio)|dell'(?:azienda|attivita|agenzia|officina|hotel|albergo|agriturismo|impresa"
        r"|esercizio|enoteca))|"
        r"(?:mi[oa]|nostr[oa]|su[oa]) (?:dirett[oa] )?(?:responsabile|capo|superiore|titolare|supervisore"
        r"|team leader|manager|"
        r"coordinator\w+|caposervizio|capoufficio|referente)|responsabile (?:\w+ )?(?:di (?:sede|filiale"
        r"|struttura|reparto|funzione|"
        r"area|sportello|negozio|turno)|del (?:servizio|punto vendita|negozio|reparto|personale)"
        r"|della (?:sede|filiale|struttura)|"
        r"dell'ufficio)|capo (?:ufficio|area|servizio|settore|reparto)|capoufficio|capoarea"
        r"|superior[ei]\b|supervisore|"
        r"team leader|store manager|general manager|presidenza|president[ei]\b|preside\b"
        r"|dirigente scolastico|segretario (?:comunale|"
        r"generale)|dsga|proprietari[oa] (?:dell|del)\w*|management|capo\b|il responsabile\b|al responsabile\b|"
        r"security manager|quality manager|il boss|al boss|principale\b(?! (?:motiv|caus|refer))"
        r"|rettorato|sindaco|comandante|coordinat(?:ore|rice)\b|casa madre|headquarter\w*)",
        "passed": r"(?:inoltrat[oaie]|trasmess[oaie]|girat[oaie]|passat[oaie]|mandat[oaie]|inviat[oaie]"
        r"|segnalat[oaie]|"
        r"comunicat[oaie]|consegnat[oaie]|rimess[oaie]|trasferit[oaie]|sottopost[oaie]|riferit[oaie]|assegnat[oaie]|"
        r"demandat[oaie]|indirizzat[oaie]|smistat[oaie]|veicolat[oaie]|condivis[oaie]|espost[oaie]"
        r"|rappresentat[oaie]|"
        r"escalat[oaie]|scalat[oaie]|affidat[oaie]|notificat[oaie]|presentat[oaie]|portat[oaie]"
        r"|rigirat[oaie]|reinoltrat[oaie]|"
        r"recapitat[oaie]|devolut[oaie]|rimandat[oaie]|dirottat[oaie]|parlato|discusso|messo al corrente"
        r"|relazionat[oaie]|"
        r"fatt[oa] (?:pervenire|avere|presente)|dato (?:notizia|comunicazione|informazione|evidenza)|forwardat[oaie]|"
        r"mess[oaie] (?:tutto )?(?:in mano|nelle mani)|data (?:comunicazione|notizia|evidenza))",
        "involved": r"(?:informat[oaie]|avvisat[oaie]|coinvolt[oaie]|interessat[oaie]|allertat[oaie]|investit[oaie]"
        r"|notiziat[oaie]|"
        r"avvertit[oaie]|attivat[oaie]|mess[oaie] (?:al corrente|a conoscenza|in copia|in cc)|ingaggiat[oaie]|"
        r"incaricat[oaie]|res[oaie] edott[oaie]|contattat[oaie]|ragguagliat[oaie]|inserit[oaie] in copia"
        r"|aggiornat[oaie])",
        "to": r"(?:al|alla|allo|ai|agli|alle|a|verso|presso|sul|sulla|nelle|nei|in|con|col|dal|dalla)",
        "det": r"(?:(?:indirizzo|casella|e-?mail|mail|posta|ufficio|esame|cortese|visione|valutazione|verifica"
        r"|nome|la|il|lo|i|gli|le|un|una|nostr[oaie]|mi[oa]|propri[oa]|competent[ei]|apposit[oa]|preposto"
        r"|preposta|relativ[oa]|"
        r"su[oa]|team|tavolo|scrivania|attenzione|conoscenza|mani|mano|carico|copia|attuale|intern[oa]"
        r"|aziendale|esterno|di|del|della|"
        r"dei|degli|collegh[ie]|dell|nuov[oa]) )",
        "phone": r"(?:telefon\w*|cellulare|cell\.|numero di (?:telefono|cellulare|rete fissa)|(?:recapito"
        r"|contatto) telefonico|"
        r"(?:un|suo|vostro|tuo|numero|recapito) (?:numero|recapito) (?:a cui|al quale|dove|diretto|fisso|mobile)|"
        r"un numero (?:su cui|dove|per)|utenza telefonica|numero (?:fisso|mobile|diretto)|telefonata|whats\s?app)",
        "tell": r"(?:(?<!si\s)|(?=chied|richied|preg))(?!(?:comunic|conferm|segnal|scriv|invi|mand|alleg|ricord"
        r"|precis|specific|indic|riport)o\b)(?!(?!richied|chied)\w+iamo\b|\w+zion[ei]\b|\w+[ai]t[oai]\b"
        r"|conferma\b(?! (?:la|il|le|i|a|di)\b)|rispost)(?:indic\w+|comunic\w+|forni\w+|lasci\w+|invi\w+"
        r"|mand\w+|dar(?:e|ci|mi)\b|dirci|dirmi|scriver\w+|scriv\w+|"
        r"trasmett\w+|farci avere|fatemi avere|faccia avere|fammi avere|far avere|farmi avere|facci avere"
        r"|condivid\w+|"
        r"riport\w+|specific\w+|precis\w+|allegh\w+|allegar\w+|ci dia\b|mi dia\b|mi dica|ci dica|dica\b"
        r"|dicci|dimmi|ditemi|diteci|"
        r"segnal\w+|elenc\w+|rispond\w+|ricord\w+|confermar\w+|conferm\w+|chiarir\w+|chiarisc\w+|produrre|esibir\w*|"
        r"ci serv\w+|mi serv\w+|serv(?:e|ono|irebbe|irebbero)\b|occorr\w+|necess\w+|bisogno|avrei bisogno"
        r"|richied\w+|chied\w+|"
        r"deve\b|dovrebbe|puo\b|potrebbe|potete|potreste|puoi|possiamo sapere|possiamo avere|posso avere|sapere)",
        "form": r"(?:modul[oi]\b|moduletto|form\b|formular\w+|web\s?form|area (?:riservata|client[ei]|personale"
        r"|utent[ei]|privata|"
        r"soci|pazient[ei]|iscritti|studenti|condomini|dedicata)|portale\b|app\b|applicazione|chat\w*"
        r"|sportello (?:online|digitale|"
        r"telematico|virtuale)|self\s?care|self\s?service|home banking|internet banking"
        r"|assistente virtuale|pagina (?:contatt\w|web|"
        r"dedicata|di assistenza|supporto)|sezione (?:contatt\w|assistenza|privacy|dedicata|supporto"
        r"|reclami|aiuto|profilo)|"
        r"centro assistenza|help\s?center|help\s?desk online|centro (?:supporto|messaggi)|suo (?:account|profilo)|"
        r"tuo (?:account|profilo)|il proprio (?:account|profilo)|account (?:personale|online|cliente)"
        r"|fascicolo (?:online|elettronico)|"
        r"pannello di controllo|profilo (?:online|personale|utente|cliente)|piattaforma"
        r"|cassetto (?:fiscale|digitale|online|personale)|spid\b|"
        r"bacheca|(?:nostro|vostro|dal|sul|tramite il) sito\b|procedura (?:online|guidata|telematica))",
        "news": r"(?:newsletter|mailing\s?list|iscrizion\w+|lista di (?:distribuzione|invio|contatti)"
        r"|liste? (?:marketing|promozional\w|"
        r"commercial\w|di marketing|pubblicitari\w)|comunicazion[ei] (?:promozional\w|commercial\w"
        r"|pubblicitari\w|di marketing|"
        r"marketing|informativ\w)|pubblicit\w+|promozion\w+|marketing|dem\b|offerte"
        r"|messaggi (?:promozional\w|commercial\w|"
        r"pubblicitari\w)|e-?mail (?:promozional\w|commercial\w|pubblicitari\w|di marketing)"
        r"|mail (?:promozional\w|commercial\w|"
        r"pubblicitari\w)|invii (?:promozional\w|commercial\w|pubblicitari\w)|materiale (?:promozional\w"
        r"|pubblicitari\w)|"
        r"volantin\w+|spam)",
        "ticket": r"(?:ticket|richiest[ae]|pratic[ah]e?|segnalazion[ei]|caso\b|chiamata|intervento|reclamo|istanza"
        r"|incident\w*|"
        r"case\b|domanda|conversazione|posizione|fascicolo|quesito|problematica|sr\b|task|discussione|chat)",
        "told_v": r"(?:informat[oaie]|avvisat[oaie]|contattat[oaie]|avvertit[oaie]|notiziat[oaie]|sentit[oaie]"
        r"|chiamat[oaie]|"
        r"raggiunt[oaie]|res[oaie] edott[oaie]|mess[oaie] al corrente|aggiornat[oaie]|telefonato|scritto"
        r"|parlato|comunicato|"
        r"interpellat[oaie]|chiesto|notificat[oaie]|dato comunicazione|allertat[oaie])",
    },
    moods={
        "not": (
            r"non\b(?! (?:solo|appena|esit\w+|si preoccupi|(?:e|sono|risulta|risultano|figura|figurano"
            r"|compare|compaiono|abbiamo|"
            r"teniamo|conserviamo|utilizziamo|usiamo|c'e|viene|vengono) (?:quindi |pertanto |ora "
            r"|dunque )?piu|riceve\w* piu|"
            r"ricever\w+ piu|vi (?:e|sono) piu|(?:ci )?(?:sara|saranno|comparir\w+|figurer\w+|risulter\w+) (?:\w+ )?piu"
            r"|corrett[oae]\b|valid|esatt|pertinent|appartenent|"
            r"appartiene|di (?:sua|vostra|tua|loro) (?:pertinenza|proprieta)|aggiornat|dovut|volut|piu valid"
            r"|riconducibil|"
            r"veritier|suo\b|sua\b|riferibil|autorizzat|associat|desiderat|collegat|intestat|era (?:suo|sua"
            r"|il suo|corrett|giust)|"
            r"(?:\w+ ){0,3}?(?:comport|present|sussist|ravvis|pon|configur|determin"
            r"|deriv)\w* (?:\w+ ){0,4}?rischi|e (?:il )?su[oa]\b|del cliente|ricevera piu|arriveranno piu"
            r"|ha nulla a che))",
            r"(?<!ad\s)(?<!piu\sda\s)(?<!piu\sin\s)nessun[oa]?\b(?! (?:dubbio|problema|altr\w|rischi))",
            r"mai\b",
            r"senza\b(?! (?:indugio|ritardo|ulterior\w+|problem\w+))",
            r"impossibil",
            r"impossibilitat",
            r"impedisc",
            r"impedit[oa] di",
            r"(?:nemmeno|neanche|neppure)\b",
            r"rifiut",
            r"(?:nulla|niente)\b",
        ),
        "if": (
            r"se\b(?! (?:stess|medesim|ne (?:scus|accorg)))",
            r"qualora|laddove|ove\b",
            r"purche|a condizione|a patto",
            r"(?:solo|soltanto|solamente|unicamente|esclusivamente) (?:se|dopo|previ|a seguito|in seguito"
            r"|quando|su|con|dietro|"
            r"all|da|dal|dall|il|l'|al|a fronte|in presenza|una volta|nel|per iscritto|mediante|tramite"
            r"|attraverso)\b",
            r"previ[oa]\b",
            r"(?:fino a|fin|sino a|fintanto|finche|fino) (?:quando|che|a che|non|al|alla)",
            r"finche",
            r"(?:in|nel) caso\b(?! di (?:specie|necessita|ulterior))",
            r"non appena\b|appena (?:avr|ric|sar|poss|ho|abbiamo|il|la|le|l'|torn|rient)",
            r"una volta\b(?! per tutte)",
            r"quando\b",
            r"salvo|a meno che|a meno di|tranne|fatto salvo|eccetto",
            r"condizionat",
            r"(?!dovrebbe essere)\w+(?:rebbe|rebbero|remmo|resti|reste|rei)\b",
            r"(?:avesse|avessi|avessero|fosse|fossero|fossimo) .. (?:stat|rimoss|cancell|corrett)",
            r"occorre|bisogna",
            r"eventual\w* .. (?:rimoz|cancell)",
            r"in attesa",
            r"in assenza",
        ),
        "will": (
            r"(?:verra|verranno|sara|saranno|andra|andranno|dovra|dovranno|potra|potranno|avra|avranno|fara"
            r"|faranno)\b",
            r"(?:cancell|elimin|rimuov|provved|proced|corregg|aggiorn|modific|inoltr|trasmett|gir|pass|inform"
            r"|avvis|mand|"
            r"invi|segnal|occup|blocc|disattiv|sostitui|togli|prend|riferi|parl|port|sottopor|rettific"
            r"|coinvolg|contatt|"
            r"richied|chied|cur|comunic|effettu|esegu|tratt|valut|scriv|sent|met|cerc|ved)(?:h?er|ir|r|ter)[oa]\b",
            r"(?:saro|faro|dara|daro|andro|potro|vorra|vorro|dovro|vedra|vedro|verro|avro)\b",
            r"\w+(?:er|ir)(?:emo|anno|ete)\b|(?:sar|far|dar|andr|potr|vorr|dovr|vedr|verr|avr)(?:emo|ete)\b",
            r"(?:va|vanno)\b",
            r"(?:deve|devono|dobbiamo|devo|puo|possono|possiamo|posso|vuole|vogliamo|voglio|intend\w+)\b",
            r"(?:da|per) (?:rimuovere|cancellare|eliminare|correggere|modificare|togliere|poter|inoltrare)",
            r"in corso\b",
            r"(?:abbiamo|ho|hanno|e stat[oa]|avendo|stata) (?:\w+ )?(?:chiest|richiest|sollecitat|programmat"
            r"|pianificat|"
            r"previst|ordinat|prenotat|propost|avviat|aperta? una)",
            r"(?:stiamo|sto|stanno|sta)\b(?! a cuore)",
            r"in fase di|in procinto|e in via di",
            r"a breve|prossimamente|quanto prima|al piu presto|nei prossimi|nelle prossime|entro (?:\d|domani"
            r"|oggi|la|il|le|i|e non|"
            r"qualche|poch|cinque|dieci|sette|tre|due|fine)",
            r"(?:domani|lunedi prossimo|la settimana prossima|la prossima settimana)",
            r"in programma|programmat[oa]|pianificat[oa]|in lavorazione|in coda",
            r"(?:invitat|sollecitat|pregat)[oaie]\b",
            r"(?:sono|e) da\b(?! (?:ieri|oggi|stamattina|stamane|stamani|questa|questo|lunedi|martedi|mercoledi|giovedi"
            r"|venerdi|tempo|qualche|poche|alcun|un|due|tre|subito|adesso|\d))|dovrebbe essere",
            r"provved(?:o|iamo)\b",
            r"proced(?:o|iamo)\b",
            r"(?:cerch\w+|cercand\w+|provo|proviamo|prover\w+|provando|tent\w+) (?:di|a) ",
        ),
        "please": (
            r"(?:per favore|per cortesia|per piacere|cortesemente|gentilmente|pf|pls)\b",
            r"(?:la|vi|ti|si|le) preg(?:o|hiamo|a)\b(?! di (?:accettare|scusar|prendere (?:nota|atto)"
            r"|voler scusare|notare))",
            r"preg(?:o|hiamo|asi)\b(?! di (?:accettare|scusar|prendere (?:nota|atto)|voler scusare|notare))",
            r"(?:la|vi|ti) invit(?:o|iamo)",
            r"(?:le|vi|ti) chied(?:o|iamo)\b(?! scusa)",
            r"(?:chiediamo|chiedo|chiedere)\b(?! (?:scusa|venia|perdono))",
            r"(?:voglia|vogliate|volesse|voler)\b",
            r"(?:ci|mi) (?:conferm(?:i|ate)|dica|dite|faccia|fate|invi|indichi|mandi)\b",
            r"verifich(?:i|ate)\b|controll(?:i|ate)\b",
        ),
    },
    breaks=(
        r"e(?= (?:abbiamo|ho|hanno|provved|sara|saranno|verra|verranno|non|se|in caso|qualora"
        r"|la (?:inform|preg|contatt|ringraz|"
        r"avvis|terr|invit|ricontatt|aggiorn)|le (?:chied|comunic|conferm|scriv|far|dar|risp|port|invi)"
        r"|vi (?:preg|inform|chied|"
        r"far|comunic|ringraz)|ti |ci (?:scus|dispiac|far|risent|conferm)|mi (?:scus|inform|far)"
        r"|l'abbiamo|lo abbiamo|l'ho|"
        r"lo ho|li abbiamo|stiamo|sto|ora|adesso|quindi|pertanto|per (?:questo|il futuro|evitare)|attend"
        r"|resto|restiamo|"
        r"rest|chied|ringraz|proced|attualmente|i (?:mess|nostri|colleg)|il (?:cliente|nostro|colleg|mess)))"
        r"|ma|pero|tuttavia|mentre|perche|poiche|quindi|pertanto|percio|affinche|cosi che|cosicche"
        r"|in modo|dunque|bensi|"
        r"sicche|dopodiche|anche se|sebbene|benche|purtroppo"
    ),
    signs={
        "removed": (
            r"{addr} & (?:rimoss[oaie]|cancellat[oaie]|eliminat[oaie]|depennat[oaie]|stralciat[oaie]"
            r"|espunt[oaie]|dissociat[oaie]|"
            r"disassociat[oaie]|scollegat[oaie]|svincolat[oaie]|sganciat[oaie]|deregistrat[oaie]"
            r"|estromess[oaie]|anonimizzat[oaie]|"
            r"oscurat[oaie]|soppress[oaie]|cassat[oaie]|sbiancat[oaie]|tolt[oaie]|levat[oaie]"
            r"|disabilitat[oaie]|rettificat[oaie]|emendat[oaie]|disinserit[oaie]|"
            r"obliterat[oaie]|ripulit[oaie]|bonificat[oaie]|espuls[oaie]|tirat[oa] via|elliminato|cancelato"
            r"|canellato)\b"
            r" ! {thing} (?:\w+ ){0,4}?(?:(?:e|sono|risulta) )?(?:gia )?(?:stat[oaie] )?{wiped}"
            r" ! {wiped} (?:\w+ ){0,2}?(?:l'|il |la |i |le |gli |quest[oa] |tale |{yours} ){1,2}(?:\w+ )?{thing}"
            r" ! (?:client[ei]|intestatari\w|titolare|utente) .. (?:ha|hanno|aveva) .. {wiped}"
            r" ! (?:automatic\w+|server|antispam|filtr\w+|quarantena)"
            r" ! {untrue}",
            r"{have} (?:\w+ ){0,3}?{gone}\W+(?:\w+\W+){0,6}?{addr} ! {changed} .. {addr} ! {gone} (?:\w+ ){0,2"
            r"}?(?:l'|il |la |i |le |"
            r"gli |{yours} ){1,2}(?:\w+ )?{thing} ! (?:iscrizion|newsletter|promozional|pubblicitari|mailing)"
            r" ! (?:corrett|sistemat|aggiustat)[oa] (?:il |la )?{yours} ! {gone} (?:\w+ ){0,2}?(?:l'|il |la "
            r"|i |le |un )(?:\w+ ){0,2}?{thing}"
            r" ! {untrue}",
            r"{addr} .. {have} (?:\w+ ){0,3}?(?:{wiped}|{mended}) ! {wiped} (?:\w+ ){0,2}?(?:l'|il |la |i "
            r"|le |gli |{yours} ){1,2}(?:\w+ )?{thing} ! {thing} (?:\w+ ){0,4}?(?:(?:e|sono"
            r"|risulta) )?(?:gia )?"
            r"(?:stat[oaie] )?{wiped} ! (?:e|risulta) (?:\w+ )?corrett"
            r" ! {untrue}",
            r"{addr} .. (?:stat[oaie]|venut[oaie]|abbiamo|ho|hanno) (?:\w+ ){0,3}?(?:{wiped}|{mended})"
            r" ! {wiped} (?:\w+ ){0,2}?(?:l'|il |la |i |le |gli |{yours} ){1,2}(?:\w+ )?{thing}"
            r" ! {thing} (?:\w+ ){0,4}?(?:(?:e|sono|risulta) )?(?:gia )?(?:stat[oaie] )?{wiped}"
            r" ! {untrue}",
            r"{addr} & {changed} & {wrong}"
            r" ! {untrue}",
            r"{addr} .. (?:stat[oaie]|venut[oaie]|abbiamo|ho|hanno) .. {changed} (?:con|in base|secondo"
            r"|usando|inserendo)\b"
            r" ! (?:nuov\w|suo nuovo|sua nuova) (?:indirizzo|e-?mail|mail)"
            r" ! {untrue}",
            r"(?:provveduto|proceduto|pensato|riuscit[oi]|gia corso|corso la|dato corso) (?:\w+ ){0,4}?(?:a"
            r"|ad|al|alla|all'|con|con la|"
            r"con il|per|della|nel|nella)\W?(?:\w+ ){0,2}?{wiping} .. {addr}"
            r" ! {wiping} (?:\w+ ){0,2}?(?:l'|il |la |del |della |dell'|dei |delle |{yours} ){1,2}(?:\w+ )?{thing}"
            r" ! {untrue}",
            r"(?:provveduto|proceduto) .. {removing} .. {addr} .. (?:err\w+|sbagliat\w|corrett\w|giust\w"
            r"|client\w|nei nostri|dai nostri)"
            r" ! {untrue}",
            r"{addr} .. (?:provveduto|proceduto) .. {wiping}"
            r" ! {untrue}",
            r"(?:richiest|segnal)\w* .. (?:provveduto|proceduto) .. {wiping} .. (?:dat[oi]|nominativ\w|riferiment\w)"
            r" ! {untrue}",
            r"{removing} .. {addr} .. {carried} ! {thing} (?:e|sono) .. {carried}"
            r" ! {untrue}",
            r"(?:effettuat|eseguit|fatt|apportat|operat|disposto e|completat|conclus"
            r"|portat)\w* .. {wiping} .. {addr}"
            r" ! {untrue}",
            r"{addr} .. non (?:e|sono|risulta\w*|figura\w*|compare|compaiono|esiste|esistono"
            r"|abbiamo) (?:\w+ )?(?:quindi |pertanto |ora )?piu .. "
            r"(?:present\w|associat\w|registrat\w|memorizzat\w|collegat\w|censit\w|in (?:archivio|anagrafica"
            r"|memoria|uso)|utilizzat\w|"
            r"legat\w|abbinat\w|inserit\w|attiv\w|archiviat\w|conservat\w|nel|nei|nella|nelle|tra|fra|su|salvat\w)"
            r" ! {untrue}",
            r"(?:non (?:e|figura|risulta|compare|c'e|abbiamo|conserviamo|utilizziamo) piu) .. {addr}"
            r" ! {untrue}",
            r"{addr} .. (?:messo|messa|inserito|inserita|aggiunto|aggiunta|posto) .. (?:black\s?list"
            r"|lista nera|lista di (?:esclusione|blocco|"
            r"soppressione|inibizione)|suppression|blocklist|bloccati|esclusi)"
            r" ! {untrue}",
            r"(?:messo|messa|inserito|inserita|aggiunto|aggiunta|posto) .. {addr} .. (?:black\s?list"
            r"|lista nera|lista di (?:esclusione|"
            r"blocco|soppressione|inibizione)|suppression|blocklist|bloccati|esclusi)"
            r" ! {untrue}",
            r"(?:interrott[oaie]|sospes[oaie]|bloccat[oaie]|fermat[oaie]|cessat[oaie]"
            r"|inibit[oaie]) .. (?:invi\w*|comunicazioni|spedizion\w|"
            r"notific\w+|messaggi|recapit\w) .. {addr} ! {news}"
            r" ! {untrue}",
            r"(?:invi[oi]|comunicazioni|notific\w+) .. {addr} .. (?:stat[oaie]|abbiamo"
            r"|ho) (?:\w+ )?(?:interrott|sospes|bloccat|fermat|cessat|"
            r"inibit)\w ! {news}"
            r" ! {untrue}",
            r"{addr} .. (?:e|sono|risulta|risultano) (?:\w+ ){0,2}?(?:fuori|via|sparit\w|scompars\w|uscit\w"
            r"|pulit\w) (?:dal|dai|dall|da)"
            r" ! {untrue}",
            r"(?:dal|dai|dalla|dalle|dagli) (?:\w+ ){0,4}?(?:e|sono) (?:\w+ )?(?:sparit\w|scompars\w"
            r"|uscit\w) .. {addr}"
            r" ! {untrue}",
            r"(?:avvenut[oa]|effettuat[oa]|eseguit[oa]|completat[oa]) (?:\w+ )?{wiping} .. {addr}"
            r" ! {untrue}",
            r"(?:preso|presa|fatto|effettuat\w|eseguit\w) .. {removing} .. {addr} .. (?:err\w+|sbagliat\w"
            r"|con quell\w)"
            r" ! {untrue}",
            r"{addr} .. non (?:c'e|ci sono|vi e|ce l'abbiamo|lo abbiamo|l'abbiamo) (?:\w+ )?piu (?:da nessuna"
            r"|in nessun|nei|nel|nelle|nella|tra|fra|da noi|presso)\b ! (?:{thing}|scritt[oa]|scriv\w+"
            r"|inviat\w+|rispond\w*)"
            r" ! {untrue}",
            r"(?:quell'|quest'|quel |quell[oa] |quest[oa] |suo |sua |tuo |tua |vostro |vostra )(?:\w+"
            r" ){0,2}?(?:indirizzo|mail|e-?mail|recapito|contatto)\W+(?:\w+\W+){0,2}?non c'e piu !"
            r" (?:scritt[oa]|scriv\w+|inviat\w+|rispond\w*|casella)"
            r" ! {untrue}",
            r"(?:fatt[oa] (?:sparire|scomparire|uscire|togliere|cancellare|rimuovere|eliminare|levare)"
            r"|butta?t[oa] (?:fuori|via)|sbattut[oa] fuori|mess[oa] fuori) .. {addr} ! {thing} .. (?:sparire"
            r"|togliere)"
            r" ! {untrue}",
            r"{addr} .. (?:e|sono|abbiamo|ho|stat[oa]) (?:\w+ ){0,2}?(?:fuori (?:dal|dai|dalle|dalla)"
            r"|(?:fatt[oa] sparire|buttat[oa] (?:fuori|via)|sparit[oa]|scompars[oa]))\b ! {thing} .. (?:fuori"
            r"|sparit)"
            r" ! {untrue}",
            r"{addr} .. non (?:ci )?(?:sara|saranno|comparir\w+|figurer\w+|risulter\w+) (?:\w+ )?piu .."
            r" (?:nei|nel|nella|nelle|in|tra|fra|present\w|associat\w|registrat\w|da nessuna)"
            r" ! {untrue}",
        ),
        "removed_it": (
            r"(?:l'|lo |la |li |le |si )(?:abbiamo|ho|hanno|e) (?:\w+ ){0,3}?(?:{wiped}|{mended}|{changed})"
            r" ! {untrue}",
            r"(?:e|sono) (?:\w+ ){0,2}?stat[oaie] (?:\w+ ){0,3}?(?:{wiped}|{mended}) ! {thing}"
            r" ! (?:modul\w+|difett\w+|anomali\w+|procedur\w+|process\w+|bug|software|problem\w+"
            r"|malfunzionament\w+|form|configurazion\w+|fluss\w+|disallineament\w+|impostazion\w+|disguid\w+"
            r"|errore|errori)\b"
            r" ! {untrue}",
            r"(?:abbiamo|ho) (?:\w+ ){0,3}?(?:{wiped}|{mended}) (?:\w+ ){0,2}?(?:tutto|dal|dai|dall|nel|quel"
            r"|quest|il dato|la voce|"
            r"il riferimento|l'anomalia|l'errore) ! {thing} (?:\w+ )?{place}"
            r" ! {untrue}",
            r"(?:provveduto|proceduto) (?:\w+ ){0,4}?(?:a|ad|alla|all'|al"
            r"|con)\W?(?:\w+ ){0,2}?{wiping} ! {removing} (?:\w+ ){0,2}?"
            r"(?:l'|il |la |del |della |dell'|{yours} ){1,2}{thing}"
            r" ! {untrue}",
            r"(?:rimozione|cancellazione|eliminazione|correzione|rettifica|disattivazione|bonifica"
            r"|depennamento) .. {carried} ! {thing}"
            r" ! {untrue}",
            r"(?:effettuat|eseguit|fatt|apportat|completat)\w .. (?:rimozione|cancellazione|eliminazione"
            r"|correzione|rettifica|"
            r"disattivazione|bonifica|modifica) ! {thing}"
            r" ! {untrue}",
            r"(?:rimoss|tolt|cancellat|eliminat|corrett|rettificat|depennat)[oa] (?:\w+ )?(?:dal|dai|dall"
            r"|da tutt|oggi|ieri|stamattina|"
            r"subito|immediatamente|definitivamente|in data|il \d) ! {thing}"
            r" ! {untrue}",
        ),
        "address": (r"{addr}",),
        "reinstated": (
            r"{addr} .. (?:reinseri|ripristina|rimetter|riattiva|riaggiung|rimett)(?:re|rlo|rla|e|mo)\b",
            r"{addr} .. (?:ripristinat|reinserit|riattivat|rimess|reintegrat|ricaricat|riabilitat"
            r"|nuovamente (?:inserit|registrat|attivat|"
            r"associat)|di nuovo (?:inserit|registrat|attiv|associat))\w*",
            r"(?:ripristinat|reinserit|riattivat|rimess[oa] (?:dentro|in|nel)|reintegrat|ricaricat|riabilitat"
            r"|nuovamente (?:inserit|"
            r"registrat|attivat|associat)|di nuovo (?:inserit|registrat|attivat|associat))\w* .. {addr}",
        ),
        "removed_short": (
            r"(?:abbiamo|ho|e stat[oa]|sono stat[ei]|l'ho|stat[oaie]) (?:\w+ ){0,2}?(?:{wiped}|{mended}) ! {thing}"
            r" ! {untrue}",
            r"(?:rimoss|tolt|cancellat|eliminat|levat|depennat|disattivat|bloccat|corrett"
            r"|rettificat)[oaie]\b ! {thing}"
            r" ! {untrue}",
            r"(?:rimozione|cancellazione|eliminazione|correzione|rettifica) .. {carried} ! {thing}"
            r" ! {untrue}",
        ),
        "done": (
            r"^\W*(?:ok|si|certo|ecco|buongiorno|salve|perfetto|gia|va bene|tutto|e stato)?\W*(?:gia |tutto "
            r"|ora |subito )?(?:fatto|eseguito|"
            r"provveduto|sistemato|a posto|risolto|evaso)\W*(?:\w+\W*){0,3}$",
            r"^\W*(?:abbiamo|ho) (?:gia |subito )?(?:provveduto|fatto|sistemato|eseguito|risolto)\W*(?:\w+\W*){0,3}$",
            r"^\W*si\W+(?:entramb[ei]|tutt[ei] e due|ambedue|tutto fatto|confermo|confermiamo|ad entramb[ei]"
            r"|a entramb[ei])",
        ),
        "forwarded": (
            r"{passed} .. {to}\W(?:\w+\W+)?{det}{0,3}{officer} ! {officer} (?:\w+ ){0,3}?(?:ci |mi )?(?:ha"
            r"|hanno|aveva) (?:\w+ )?{passed}"
            r" ! {passed} .. (?:reparto|ufficio) (?:tecnic|commercial|vendit|logistic)"
            r" ! {untrue}",
            r"{passed} .. (?:all'|dell'|nell')(?:{det}){0,5}{officer} ! {officer} (?:\w+ ){0,3}?(?:ci "
            r"|mi )?(?:ha|hanno) (?:\w+ )?{passed}"
            r" ! {untrue}",
            r"(?:abbiamo|ho|hanno|avendo|e stat[oaie]|sono stat[oaie]) (?:\w+ ){0,3}?{involved}\W+(?:\w+\W+){0"
            r",5}?{officer}"
            r" ! {untrue}",
            r"{officer} (?:\w+ ){0,6}?(?:e|sono) (?:\w+ ){0,2}?stat[oaie] (?:\w+ ){0,2}?{involved}"
            r" ! {untrue}",
            r"(?:(?:al|allo|alla|ai)\W{det}{0,3}|all'){officer} (?:\w+ ){0,6}?(?:e|sono|abbiamo|ho"
            r"|viene) (?:\w+ ){0,2}?(?:stat[oaie] )?{passed}"
            r" ! {untrue}",
            r"(?:questo|quest'|questa|lo scrivente|la scrivente|il nostro|la nostra|la segreteria"
            r"|la direzione|il servizio|l'ufficio|la collega"
            r"|il collega) ?(?:\w+ ){0,3}?ha (?:\w+ ){0,2}?(?:{passed}|{involved}) .. {officer}"
            r" ! {officer} (?:\w+ ){0,3}?(?:ci |mi )?ha (?:\w+ )?(?:{passed}|{involved})"
            r" ! {untrue}",
            r"(?:provveduto|proceduto) (?:\w+ ){0,3}?(?:a|ad|all'|alla|con|ad)\W?(?:\w+ )?(?:inoltr|trasmett"
            r"|trasmission|invi|gir|pass|"
            r"segnal|inform|avvis|comunic|coinvolg|sottopor|consegn|condivid|allert|notific)\w* .. {officer}"
            r" ! {untrue}",
            r"(?:pratic|segnalazion|richiest|mail|messaggi|questione|caso|cosa|tutto|comunicazion|vicenda"
            r"|argoment)\w* .. (?:e|sono)"
            r" (?:\w+ ){0,2}?(?:in mano|nelle mani|sul tavolo|sulla scrivania|all'attenzione|in carico"
            r"|al vaglio|all'esame|di competenza"
            r" ora|a conoscenza|presso) .. {officer}"
            r" ! {untrue}",
            r"(?:lo|la|le|li|ne)\W(?:\w+ )?(?:sta seguendo|segue|sta gestendo|gestisce|ha in carico"
            r"|ha preso in carico) (?:ora )?"
            r"(?:il|la|l'|i)\W?{det}{0,2}{officer}"
            r" ! {untrue}",
            r"messo (?:qui |gia )?in (?:copia|cc|conoscenza) .. {officer}"
            r" ! {untrue}",
            r"(?:l'ho|lo ho|l'abbiamo|lo abbiamo|le ho|li ho|ho|abbiamo|e stat[oa]"
            r"|sono stat[ei]) (?:\w+ ){0,2}?(?:dett[oaie]|dat[oaie]|lasciat[oaie]|mess[oaie]|raccontat[oaie]"
            r"|spiegat[oaie]|rinviat[oaie]|instradat[oaie]|"
            r"spedit[oaie]|sollevat[oaie]|evidenziat[oaie]|rimandat[oaie]|fatt[oaie] (?:vedere|leggere"
            r"|sapere)|depositat[oaie]|canalizzat[oaie]|accennat[oaie]|confluit[oaie]) (?:\w+ ){0,4}?(?:(?:al"
            r"|alla|allo|ai|agli|alle|a|presso|con|col)"
            r"\W{det}{0,3}|all'){officer}"
            r" ! {untrue}",
            r"(?:in mano|nelle mani|in carico|alla valutazione|all'esame|al vaglio|alla cortese attenzione"
            r"|a disposizione) (?:di |del |della |dell'|dei |al |alla |all'|a )(?:{det}){0,2}{officer}"
            r" ! {untrue}",
            r"(?:ci|se ne|la|lo|le) (?:pensa|sta pensando|occupa|sta occupando|segue) (?:ora |adesso "
            r"|gia )?(?:lui|lei|il|la|l')\W?(?:{det}){0,2}{officer}"
            r" ! {untrue}",
            r"avvenut[oa] (?:inoltro|trasmissione|invio|passaggio|segnalazione|comunicazione|notifica"
            r"|consegna|coinvolgimento) .. {officer}"
            r" ! {untrue}",
            r"(?:della|dell'|del) .. (?:e stat[oa]|abbiamo|sono stat[ei]) (?:\w+ ){0,3}?(?:interessat"
            r"|investit|notiziat|informat|edott|messo a conoscenza)\w* .. {officer}"
            r" ! {untrue}",
            r"(?:palla|pratica|cosa|questione|tutto|segnalazione|faccenda) .. (?:e (?:adesso |ora )?(?:a lui"
            r"|a lei|in mano)|passa\w*) .. {officer}"
            r" ! {untrue}",
            r"(?:inoltro|trasmissione|invio|passaggio|escalation|segnalazione"
            r"|comunicazione) .. {officer} .. {carried}"
            r" ! {untrue}",
            r"{officer} .. (?:ha|hanno) (?:\w+ )?(?:ricevuto|preso in carico|preso visione"
            r"|aperto) .. (?:segnalazion|pratic|richiest|mail|"
            r"messaggi|comunicazion|istanz)"
            r" ! {untrue}",
            r"(?:aperto|aperta|aperta una|registrato) .. (?:segnalazione|ticket|pratica"
            r"|incident) .. (?:presso|con|verso|al|alla|all') .. {officer}"
            r" ! {untrue}",
            r"(?:pratic|segnalazion|richiest|mail|messaggi|questione|caso|cosa|tutto|comunicazion|vicenda"
            r"|lettera|nota|istanz|reclam)\w* .. (?:e|sono|si trova|si trovano|giace|sta|e arrivat\w|e"
            r" finit\w|e giunt\w|e approdat\w|e pervenut\w) (?:\w+ ){0,4}?(?:in mano|nelle mani|sul tavolo"
            r"|sulla scrivania|all'attenzione|in carico|al vaglio|all'esame|presso|sotto gli occhi|a"
            r" conoscenza|al|alla|all'|dal|dalla) .. {officer}"
            r" ! {untrue}",
            r"(?:rimess[oa]|devolut[oa]|demandat[oa]|assegnat[oa]|affidat[oa]|posta?|post[oa]|sottopost[oa]"
            r"|portat[oa]) (?:\w+ ){0,4}?(?:al|alla|all'|allo|all'attenzione|alla valutazione|a conoscenza)"
            r" ?.. {officer} ! (?:verra|sara|va\b)"
            r" ! {untrue}",
            r"(?:pratic|segnalazion|richiest|mail|messaggi|questione|caso|tutto|comunicazion|vicenda"
            r"|lettera)\w* .. (?:sara|saranno|finira|finiranno|arrivera|andra) (?:\w+ ){0,2}?(?:in mano|nelle"
            r" mani|sul tavolo|sulla scrivania|all'attenzione|al vaglio|all'esame|presso|al|alla|all') .."
            r" {officer}"
            r" ! {untrue}",
            r"{passed} .. (?:al|alla|all'|a) ?(?:[\w.]+\W+){1,5}?(?:che|cui|chi) (?:\w+ ){0,4}?(?:cur|segu"
            r"|gestisc|occup|tratt)\w* .. (?:privacy|protezione (?:dei )?dati|gdpr)"
            r" ! {untrue}",
        ),
        "informed": (
            r"(?:abbiamo|ho|hanno|avendo) (?:\w+ ){0,4}?{told_v}\W+(?:\w+\W+){0,4}?{cust}",
            r"{cust} (?:\w+ ){0,5}?(?:e|sono|viene) (?:\w+ ){0,2}?stat[oaie] (?:\w+ ){0,3}?{told_v}",
            r"(?:provveduto|proceduto) .. (?:inform|avvis|contatt|avvert|notizi|comunic)\w+ .. {cust}",
        ),
        "verified": (
            r"(?:verificat|controllat|accertat|riscontrat|appurat|concordat|convalidat)\w* .. (?:con|insieme"
            r"|telefonicamente|presso|"
            r"dal|dalla) .. {cust}",
            r"(?:insieme|unitamente|congiuntamente|a voce|al telefono|telefonicamente"
            r"|di persona) .. {cust} .. (?:verificat|controllat|"
            r"accertat|confermat|convalidat)",
            r"(?:verifica|controllo|riscontro|confronto|contatto telefonico|colloquio) (?:\w+ ){0,3}?(?:con"
            r"|presso) .. {cust}",
            r"{cust} .. (?:insieme|a voce|al telefono|allo sportello) .. (?:verificat|controllat|accertat)",
        ),
        "handled": (
            r"(?:violazione|incident\w+|evento|segnalazione|fatto|episodio|accaduto|anomalia|data breach|caso"
            r"|vicenda) .. (?:registrat|"
            r"annotat|document|valutat|analizzat|esaminat|notificat|classificat|qualificat|censit|istruit"
            r"|iscritt|approfondit|"
            r"inserit|tracciat|verbalizzat)\w*",
            r"(?:registrat|annotat|documentat|valutat|analizzat|notificat|classificat|qualificat|istruit"
            r"|iscritt|tracciat|censit|"
            r"inserit)\w* .. (?:violazion\w+|incident\w+|evento|episodio|accaduto|data breach|registro)",
            r"(?:l'|lo |la |li |ne )(?:abbiamo|ho) (?:\w+ ){0,2}?(?:annotat|registrat|documentat|valutat"
            r"|esaminat|verbalizzat|classificat|notificat|tracciat|dato conto)\w*",
            r"(?:dato|impartit\w|fornit\w|diramat\w) (?:\w+ ){0,2}?(?:istruzion\w+|direttiv\w+|disposizion\w+"
            r"|indicazion\w+) .. (?:operator\w|personale|addett\w|collegh\w|colleg\w|uffic\w+|repart\w"
            r"|sportell\w|incaricat\w|tutt\w)",
            r"(?:comport|present|sussist|ravvis|pon|configur|determin|deriv)\w* .. rischi\w*",
            r"(?:registro|elenco) (?:delle violazioni|degli incidenti|dei data breach|violazioni|incidenti"
            r"|data breach|interno)",
            r"(?:(?:nessun|basso|lieve|scarso|improbabile|limitat|non presenta|elevat|trascurabile)\w*) .. rischi\w*",
            r"rischi\w* .. (?:bass|improbabil|trascurabil|lieve|contenut|limitat|minim|remot|assent)\w*",
            r"(?:garante|autorita di controllo) .. (?:notificat|comunicat|segnalat|informat|notifica)\w*",
            r"(?:notificat|comunicat|segnalat|informat)\w* .. (?:garante|autorita di controllo)",
            r"(?:procedur|process|modul|sistem|flusso|prassi|form)\w* .. (?:modificat|rivist|aggiornat"
            r"|adeguat|corrett|rafforzat|"
            r"integrat|migliorat|introdott|implementat)\w*",
            r"(?:modificat|rivist|aggiornat|adeguat|corrett|rafforzat|integrat|migliorat|introdott"
            r"|implementat|adottat)\w* .. (?:procedur|"
            r"process|flusso|prassi|misur|controll|verifica dell'indirizzo|doppia conferma)\w*",
            r"(?:personale|operator\w|addett\w|collegh\w|colleg\w|dipendent\w) .. (?:sensibilizzat|formato"
            r"|formati|istruit|richiamat)\w*",
            r"(?:sensibilizzat|formato|istruit|richiamat)\w* .. (?:personale|operator\w|addett\w|collegh\w"
            r"|colleg\w|dipendent\w)",
            r"(?:causa|origine|errore|disguido|disservizio|anomalia) .. (?:era|e|stata|dovut|riconducibil"
            r"|individuat|imputabil|deriv|"
            r"attribuibil|determinat|ascrivibil|accertat|generat|riguarda|nasc)\w*",
            r"double\s?opt-?in|doppio opt-?in|doppia conferma|conferma dell'indirizzo|link di conferma",
            r"(?:art\.?|articol[oi]|artt\.?)\s?(?:33|34|16|17|5)\b",
            r"(?:istruttoria|accertament\w+|audit|indagine interna|verifica interna) .. (?:conclus|chius"
            r"|svolt|condott|effettuat|"
            r"completat|emers)\w*",
        ),
        "officer": (
            r"(?:sono|in qualita di|quale|scrivo|scrive|qui) .. (?:dpo\b|rpd\b"
            r"|responsabile (?:della )?protezione|data protection officer|"
            r"privacy officer|referente privacy|delegat[oa] privacy|responsabile privacy)",
            r"(?:in )?qualita di (?:responsabile (?:della )?protezione|dpo\b|rpd\b|data protection)",
            r"(?:il nostro|lo scrivente|questo|la scrivente|lo|l')\s?(?:ufficio|team|servizio"
            r"|funzione) (?:privacy|protezione dati|dpo|del dpo|"
            r"data protection) .. (?:ha|hanno|comunica|informa|rappresenta|conferma)",
            r"(?:il|la) (?:sottoscritt\w )?(?:dpo|rpd|responsabile della protezione dei dati) (?:\w+ ){0,4}?(?"
            r":ha|comunica|informa|"
            r"rappresenta|conferma|precisa)\b",
            r"(?:mi occupo|ci occupiamo|seguo|curo) .. (?:privacy|protezione (?:dei )?dati)",
            r"(?:rispondo|rispondiamo|scrivo|scriviamo) .. (?:per (?:il|la|l'ufficio)|come|in qualita"
            r"|a nome) .. (?:privacy|dpo|rpd|"
            r"protezione)",
        ),
        "customer_insists": (
            r"{cust}\W+(?:\w+\W+){0,7}?{says} .. {right} ! {wrong} ! (?:nuovo|altro|diverso"
            r"|differente) (?:indirizzo|recapito|contatto|e-?mail)"
            r" ! (?:non (?:essere|riconosc|utilizz|avere)|mai (?:fornit|usat|avut))\w*",
            r"(?!assicurat)(?:ribadi|sostien|sosten|insist|afferm|assicur|asser|giur|dichiar|conferm|garanti"
            r"|ci dice|mi dice|dice che)\w* .. (?:e|sia|essere|fosse|appartien\w+) (?:proprio "
            r"|effettivamente |davvero |realmente )?(?:il |la |"
            r"a )?(?:su[oa]|propri[oa]|lui|lei|quell[oa] (?:corrett|giust|esatt)[oa])\b ! {wrong} ! non (?:e"
            r"|sia|essere|fosse)\b ! (?:conferm(?:o|iamo)|si conferma) ! {gone}",
            r"(?:sicurissim|sicur|cert|convint|convintissim|irremovibil|categoric"
            r"|perentori)[oaie]\b .. (?:{right}|{addr}) ! {wrong} ! (?:non (?:siamo|sono|e)|essere|rendere"
            r"|siamo|per) (?:\w+ )?(?:sicur|cert) ! certificat",
            r"non (?:vuole|intende|desidera|ha intenzione di|accetta di|gradisce|vuol) (?:\w+ )?(?:cambi"
            r"|modific|sostitu|rimuov|cancell|rinunc|togl|che (?:la|lo|venga|sia)|fornir|variar"
            r"|toccar)\w* ! (?:se non|ricevere|comunicazioni|newsletter)",
            r"(?:lui|lei|egli|ella|lo stesso|la stessa|quest'ultim[oa]|il medesimo|la medesima|il suddetto"
            r"|la suddetta|costui|il ragazzo|la ragazza|il figlio"
            r"|la figlia)\W(?:\W*\w+\W+){0,4}?(?!assicurat){says} .. {right} ! {wrong}"
            r" ! (?:nuovo|altro|diverso) (?:indirizzo|recapito|contatto|e-?mail) ! (?:le|vi|ti) (?:conferm|comunic)",
            r"{says} .. {cust} .. (?:indirizzo|casella|e-?mail|mail|recapito|contatto) .. (?:e|sia"
            r"|risulta) .. {right} ! {wrong}",
            r"{addr} .. (?:e|risulta|sia|era|essere) (?:\w+ ){0,3}?(?:corrett[oae]|esatt[oae]|giust[oae]|valid[oae]|"
            r"confermat[oae]|verificat[oae]|quell[oae]|di proprieta|di pertinenza|attiv[oa] e)\b .. {cust} ! {wrong}",
            r"{addr} (?:\w+ ){0,6}?(?:e|risulta) (?:\w+ ){0,2}?(?:corrett[oa]|esatt[oa]|giust[oa]|valid[oa]"
            r"|verificat[oa])\b"
            r" ! (?:{wrong}|se\b|non\b|qual|nuov|verifich|controll|stat[oa] corrett)",
            r"{addr} .. (?:appartien\w+|appartenga|intestat\w|riconducibil\w|in uso) .. (?:{cust}|nostr[oa]"
            r"|terz[oaie]|lei stess[oa])"
            r" ! (?:non appart|{wrong}|non e)",
            r"{addr} .. (?:e|risulta|stat[oa]|sono) .. (?:fornit|comunicat|indicat|rilasciat|dat|inserit"
            r"|confermat|dichiarat|"
            r"specificat|riportat|scelt|scritt|registrat)\w (?:\w+ ){0,3}?(?:da|dal|dalla|dall'|dallo|dai"
            r"|direttamente|personalmente)\W?"
            r"(?:\w+ ){0,3}?{cust} ! {wrong}",
            r"(?:ci|e) (?:\w+ )?(?:e |viene |stat[oa] )?(?:\w+ )?(?:confermat|ribadit|assicurat|riconfermat"
            r"|garantit)[oa] .. (?:da|dal|dalla|"
            r"dall')\W?(?:\w+ ){0,3}?{cust} ! {wrong}",
            r"(?:secondo|a detta|stando|per|in base) (?:\w+ ){0,4}?{cust} .. {addr} .. {right} ! {wrong}",
            r"(?:verificat|controllat|confermat|riconfermat|accertat)\w* .. (?:con|insieme|dal|dalla|dall'"
            r"|presso)\W(?:\w+\W){0,3}?{cust} .. "
            r"(?:{right}|{addr}) ! {wrong} ! (?:nuovo|altro|diverso) (?:indirizzo|recapito|e-?mail)",
            r"{cust} .. (?:ha|hanno|aveva) (?:\w+ ){0,3}?(?:indicat|fornit|comunicat|rilasciat|dichiarat|dat"
            r"|inserit|registrat|"
            r"confermat|ribadit|scelt)o .. (?:proprio )?(?:quest[oa]|tale|{addr}|esso|il medesimo"
            r"|lo stesso) ! {wrong}"
            r" ! (?:nuovo|altro|diverso) (?:indirizzo|recapito|contatto|e-?mail)",
            r"{cust} .. (?:insist|sostien|rivendic|giur|non (?:vuole|intende|desidera) (?:cambi|modific|togli"
            r"|rimuov|rinunc))\w*"
            r" .. (?:{addr}|su[oa]|propri[oa]|corrett[oa]|giust[oa]|cambi\w+) ! {wrong}",
            r"(?:contratto|modulo|domanda|scheda|ordine|registrazione|anagrafica|documentazione"
            r"|richiesta) (?:\w+ ){0,4}?{cust} .. (?:compare|figura|risulta|riporta|c'e|indicat|riportat"
            r"|scritt|inserit)\w* .. (?:quell|quest|tale|propri|{addr}) ! {wrong}",
            r"(?:quell|quest|tale) ?.. (?:indirizzo|mail|e-?mail|casella|recapito) .. (?:compare|figura"
            r"|risulta|riportat|indicat|scritt)\w* .. (?:contratto|modulo|domanda|scheda|ordine) .. (?:firmat"
            r"|sottoscritt|compilat|dal|dalla)\w* ! {wrong}",
            r"{cust} .. (?:usa|utilizza|adopera|riceve|legge) .. (?:regolarmente|da anni|da sempre"
            r"|abitualmente|normalmente|da tempo|"
            r"tranquillamente|quotidianamente|questa|quest')",
            r"(?:su|a|dietro) (?:espressa )?(?:richiesta|volere|indicazione"
            r"|conferma) .. {cust} .. {addr} .. (?:ripristin|reinser|mantenut|"
            r"riattiv|lasciat|conferm)\w*",
            r"{cust} .. (?:fatto|chiesto|voluto|preteso|ottenuto) (?:\w+ ){0,2}?(?:reinser|ripristin|rimett"
            r"|riattiv|riaggiung|lasciar|mantener)\w*",
            r"(?:richiesta|volere|indicazione|istanza|disposizione|conferma|volonta|insistenza"
            r"|parola) .. {cust} & (?:ripristin|reinser|riattiv|riassoci|nuovamente|di nuovo|rimess[oa]"
            r"|mantenut|reintegr|rimett|lasciat|ricaric)\w*",
            r"{cust} .. (?:dice|ha detto|mi dice|ci dice|ha scandito|ha ripetuto|ha sillabato|ha dettato"
            r"|ha letto|ha compitato) .. (?:{addr}|giust|corrett|esatt|quell|letter)\w* ! {wrong}",
            r"(?:sentit|chiamat|contattat|parlat|chiest|interpellat|telefonat)\w* .. {cust} & (?:{addr} .."
            r" (?:e|sia) (?:\w+ )?(?:la |il |proprio |davvero )?(?:su[oa]|quell[oa])\b|secondo (?:lei|lui)) !"
            r" {wrong}",
            r"(?:secondo|a detta|per|stando|a sentire|a dire|ad avviso) (?:di |del |della |dell'|la |il"
            r" )?(?:\w+ ){0,2}?{cust} .. (?:e|sarebbe|resta) (?:\w+ )?(?:la |il |proprio |davvero )?(?:su[oa]"
            r"|quell[oa] (?:giust|corrett|esatt)[oa])\b ! {wrong}",
        ),
        "dispute_referral": (
            r"(?:question\w+|controversi\w+|vicend\w+|faccend\w+|disput\w+|materia|problem\w+|fatto|cosa"
            r"|rapport\w+|divergenz\w+|conflitt\w+|"
            r"affar\w+|contes\w+|lite|diverbio) (?:\w+ ){0,3}?(?:tra|fra|di natura|di carattere|meramente"
            r"|strettamente|prettamente|"
            r"puramente|squisitamente) (?:privat\w+|di voi|voi|le parti|lei|terz\w+|personale|civil\w+|due|l'"
            r"|il |privatistic\w+|i )",
            r"(?:tra|fra) (?:di )?(?:voi|loro|privati|le parti|lei e)\b .. (?:chiar|risol|accord|regol|defin"
            r"|sistem|mett|vedersela|"
            r"vedetevela|parl|intend|concord)\w*",
            r"(?:chiar|risol|accord|regol|defin|sistem|confront|concord|interfacci|verific|vedersela|veder"
            r"|appian|dirim|tratt|mettersi|"
            r"prend\w* accord|parl)\w* .. (?:direttamente|tra voi|fra voi|tra di voi|fra di voi|privatamente"
            r"|autonomamente|in autonomia|"
            r"in privato|bonariamente|per conto)\b .. (?:{cust}|con|altr\w|voi|terz\w|titolare|lui|lei|lor[oa])",
            r"non (?:ci |vogliamo |vuole |desideriamo |intendiamo |possiamo ){1,2}(?:entr\w+|mettiamo"
            r"|metterci|immischi\w+|intromett\w+|interess\w+|rigu\w+|impicci\w+|schier\w+) .. (?:faccend|cose"
            r"|question|beghe|vostr|"
            r"affar|storie|merito|mezzo|liti|diatrib|vicend)\w*",
            r"(?:direttamente|privatamente|personalmente|autonomamente|in autonomia) .. (?:con|a|al|alla|all'"
            r"|dal)\W(?:\w+ ){0,3}?"
            r"(?:{cust}|titolare|lui|altra parte|altro soggetto|gestore|provider|registrar|proprietario)",
            r"(?:rivolga|rivolgersi|rivolgetevi|rivolgiti|rivolgervi|rivolgerti|contatti|contattare"
            r"|contattate|contatta|parli|parlare|parlate|parlarne|parlane|scriva|scrivere|scrivete|chieda"
            r"|chiederlo|chiedetelo|"
            r"interpelli|interpellare|prendere contatto|prenda contatto|si metta|mettersi|mettetevi|senta"
            r"|sentire|intendersi|accordarsi|si accordi|accordatevi|confrontarsi"
            r"|si confronti) (?:\w+ ){0,4}?(?:con|a|al|alla|"
            r"all'|il|la|l'|lo|i|col)\W?(?:\w+ ){0,2}?(?:{cust}|proprietari\w+ del dominio"
            r"|gestore (?:del dominio|della posta|di posta)|provider|registrar|"
            r"registro|gestore|fornitore di posta)\b ! (?:servizio|assistenza|ufficio|area|supporto|sportello"
            r"|serv\w*|reparto|customer|numero|relazioni|dell[oa]|centro) (?:\w+ )?client"
            r" ! (?:abbiamo|ho\b|provved\w+|nostro provider|dobbiamo|devo\b|stiamo|vogliamo|cerch\w+|procedo"
            r"|procediamo|prima di|intendiamo|andremo|dovremo|dovro|possiamo|posso)"
            r" ! [\w.+-]+@ ! titolare del (?:trattamento|programma|servizio|sito|portale|circuito)",
            r"(?:non (?:spetta|compete|compet|sta|tocca) (?:a noi|alla (?:scrivente|nostra)|allo scrivente"
            r"|a questo)) .. (?:stabil|giudic|decid|"
            r"valut|accert|dirim|verific|entrar|arbitr|determin|intromet|interven)\w*",
            r"(?:non|ne) .. (?:entriamo|entrare|intendiamo entrare|intromett\w+|interven\w+"
            r"|prend\w+ posizione|prend\w+ le parti|schier\w+|"
            r"immischi\w+|interfer\w+|fare da (?:arbitr|tramite|giudic)\w*) .. (?:question|merito|controvers"
            r"|disput|vicend|"
            r"rapport|diatrib|contes)\w*",
            r"(?:non (?:possiamo|siamo in grado|e possibile|ci e possibile|abbiamo (?:modo|titolo|elementi)"
            r"|siamo (?:tenuti|legittimati|"
            r"competenti|titolati))) .. (?:stabilir|giudicar|accertar|dirimer|decider|arbitr|appurar"
            r"|determinar|dir|verificar)\w* .. (?:chi|a chi|"
            r"quale|di chi|titolar|propriet|controvers|ragion|appart)\w*",
            r"(?:autorita|sede|tribunale|giudice|foro|via) (?:\w+ )?(?:giudiziari\w|civil\w|competent\w"
            r"|ordinari\w) .. (?:rivolg|adir|far valer|"
            r"stabil|risol|defin|decid|tutel|question|controvers)\w*",
            r"(?:rivolg|adir|far\w* valere|tutel|decid|risol|stabil)\w* .. (?:autorita giudiziaria"
            r"|sede (?:civile|giudiziari\w|competente)|"
            r"giudice|tribunale|sedi competenti|vie legali) ! (?:agirem|procederem|provvederem|costrett|sarem"
            r"|diffid|riserv)",
            r"(?:controversi\w+|contes[ae]\b|disput\w+|diverbi\w*|\blite\b|vertenz\w+|contenzios\w+|vicend\w+"
            r"|question\w+|diatrib\w+) & (?:non (?:siamo|essendo|e|ci|facciamo|intendiamo|vogliamo"
            r"|desideriamo) (?:\w+ ){0,3}?(?:parte|coinvolt|entrare|"
            r"riguarda|compet|interess|intrometter|immischi|prender|schier|legittimat)\w*|estrane\w+"
            r"|civilistic\w+|privatistic\w+|di diritto privato|rapporti privati) ! (?:{officer}"
            r"|non e di (?:mia|nostra) competenza)",
            r"(?:trov|raggiung|cerc|tent|invit|esort|suggeri|consigli)\w* .. (?:accordo|intesa|soluzione"
            r"|composizione|conciliazione) .. (?:con|tra|fra|bonari)\w*",
            r"(?:risol|defin|chiar|accert|decid|stabil|trat|verific|discut|affront|fatt)\w* .. (?:tra"
            r"|fra) (?:gli |i |le |di )?(?:interessat[ie]|dirett[ie]|vo[i]\b|lor[o]\b|part[ei]\b|due)",
            r"(?:sedi|sede) (?:piu )?(?:appropriat|opportun|competent|deputat|idone|adatt)\w .. (?:{cust}"
            r"|interessat|parti|loro|voi)",
            r"(?:risol|defin|chiar|accert|decid|stabil|trat|question)\w* .. (?:nelle|nella|in) (?:sedi"
            r"|sede) (?:piu )?(?:appropriat|opportun|competent|deputat|idone)\w ! (?:diffid|agir|riserv"
            r"|proceder|provveder|costrett|tutel)\w*",
            r"(?:non|ne) .. (?:erger\w*|far(?:e|ci)|funger\w*|agire|porsi|porci|sostituir\w*"
            r"|metter\w*) .. (?:arbitr\w+|giudic[ei]|tramite|mediator\w|paciere|intermediar\w+|interlocutor\w)",
            r"(?:innanzi|dinanzi|davanti|avanti|di fronte) .. (?:autorita giudiziaria|giudice|tribunale|giustizia)",
            r"(?:ve la|se la|te la) (?:dovete|deve|devono|veda|vediate|vede|vedete|vedi|sbrig\w+|risolv\w+"
            r"|devi) .. (?:veder|voi|sol|sbrig|lei|lui|con|fra|tra)\w*|vedetevela|se la veda|vedersela"
            r"|sbrigarvela|se la (?:sbrighi|risolva|veda)|"
            r"chiaritevi|mettetevi d'accordo",
            r"estrane[aoi] .. (?:rapport|controvers|vicend|disput|question|contes|fatt)\w*",
            r"(?:titolarita|proprieta|assegnazione|intestazione) .. (?:dominio|casella"
            r"|indirizzo) .. (?:registr|provider|gestore|competen|"
            r"non (?:riguarda|compet)|rivolg)\w*",
            r"(?:sent|parl|chiar|risol|accord|mett|sbrig|ved|spieg|intend|defin|discut|cap|trov)\w* .. (?:tra"
            r"|fra) (?:di )?(?:voi|vuialtri|loro due)\b ! (?:tra voi|fra voi) (?:e noi|ed io)",
            r"(?:non|mica|ne) (?:\w+ )?(?:facci\w+|facc\w+|farem\w+|fungiam\w+|siamo|sono|vogli\w+ fare"
            r"|poss\w+ fare) (?:\w+ )?(?:l'|gli |il |i |da |un |dei |la )?(?:arbitr|giudic|pacier|mediator"
            r"|intermediar|tribunal|postin[oi] tra)\w*",
            r"(?:dic\w+|sostien\w+) (?:\w+ )?una cosa .. (?:un'altra|il contrario|altra)",
            r"(?:finche|fino a quando|fintanto che|prima che|quando) (?:\w+ ){0,3}?(?:vi|non vi|tra voi|voi"
            r" due|entrambi) (?:\w+ )?(?:sarete |siete |sia )?(?:chiar|accord|mett\w+ d'accordo|intend|decid"
            r"|pront)\w*",
            r"(?:rest|siamo|rimaniam|rimang|manten|ci teniamo|ritenem)\w* .. (?:terz[oi] (?:rispetto|estrane)"
            r"|neutral\w*|imparzial\w*|equidistant\w*|super partes|fuori da (?:quest|tal|ogni))",
            r"non (?:\w+ ){0,2}?(?:prend\w+|parteggi\w+|tifi\w+) (?:\w+ )?(?:posizion\w|part[ei]|le parti)",
            r"(?:l'uno|l'una|lei|voi) (?:o|e) (?:l'altr[oa]|il (?:nostro )?client\w|la (?:nostra )?client\w)"
            r" .. (?:accord|chiar|decid|mett|risolv|stabil)\w* ! (?:abbiamo|ho) ",
            r"(?:sbrigat|risolvet|chiarit|regolat|vedet|aggiustat)e(?:ve)?la (?:tra|fra|voi|da soli"
            r"|direttamente)\b|sbrigatevela|regolatevela|aggiustatevela",
            r"(?:riguarda|concerne|coinvolge|e (?:una )?(?:cosa|faccenda|questione) (?:tra|fra)) (?:solo "
            r"|soltanto |unicamente )?(?:lei|voi) (?:e|ed) (?:il |la |l'|lo |un )(?:\w+ )?{cust} ! (?:abbiamo"
            r"|ho\b)",
        ),
        "refusal": (
            r"(?:non (?:\w+ )?(?:possiamo|posso|puo|possono|(?:ci |mi |lo |ce lo )?(?:permett\w+|consent\w+"
            r"|autorizz\w+)|siamo (?:\w+ )?(?:in grado|autorizzat\w|abilitat\w|legittimat\w|in condizione"
            r"|messi in condizione|"
            r"nella possibilita|tenuti|titolati|nelle condizioni)|sono (?:autorizzat\w|abilitat\w|in grado)"
            r"|(?:ci )?(?:e|sara|risulta) (?:\w+ )?"
            r"(?:possibile|consentito|permesso|concesso|fattibile|previsto|prevista|dato)"
            r"|abbiamo (?:la (?:possibilita|facolta)|facolta|"
            r"modo|titolo|i permessi|l'autorizzazione|il potere|accesso|alcun titolo|alcuna possibilita)"
            r"|ho (?:modo|i permessi|la "
            r"possibilita|accesso)|intendiamo|riteniamo (?:di|opportuno)|riusciamo a|riesco a|provvederemo"
            r"|procederemo|effettueremo|"
            r"vogliamo|dobbiamo)|impossibilitat\w|impossibilita (?:di|a)|ci e impossibile"
            r"|(?:ci )?e impossibile|vietato|precluso|"
            r"esclus[oa] che)\b .. (?:{removing}|toglier\w*|(?:far )?(?:cancell|modific|corregg|elimin"
            r"|rimuov)\w*|inoltrar\w*|trasmettere|"
            r"girar\w*|proceder\w*|procedere|dar(?:e|vi|le)? (?:seguito|corso)|accogliere|soddisfar\w*"
            r"|esaudir\w*|evader\w*|"
            r"interven\w+|apport\w+|far(?:e|ci)? (?:nulla|niente|altro|molto|di piu)|operare|agire"
            r"|variazion\w|tocc\w+|"
            r"accontent\w+|assecond\w+|prendere in (?:carico|considerazione)|provvedere|metter\w* mano"
            r"|ottemper\w+|dar(?:le|vi)? ascolto)"
            r" ! (?:risponder|questo indirizzo e-?mail non|trovar|rintracciar|individuar)\w*"
            r" ! (?:da qui|da qua|dalla nostra postazione|(?:via|per|tramite|a mezzo) (?:e-?mail|mail)|telefonicamente"
            r"|al telefono|senza (?:il )?(?:modulo|login))\b",
            r"(?:solo|soltanto|solamente|unicamente|esclusivamente|soltanto) .. {cust} .. (?:puo|possono"
            r"|ha (?:facolta|titolo|diritto)|"
            r"autorizzat\w|legittimat\w|potra|richied\w+|modific\w+|cambi\w+|cancell\w+|chied\w+|abilitat\w"
            r"|titolat\w|fare)",
            r"(?:solo|soltanto|solamente|unicamente|esclusivamente|ammess\w|accettat\w|valid\w) .. (?:da|dal"
            r"|dalla|dall'|su (?:\w+ )?richiesta|"
            r"dietro richiesta|a fronte|in presenza)\W(?:\w+ ){0,6}?{cust}",
            r"(?:deve|dovra|dovrebbe|devono|bisogna che|occorre che|necessario che|serve che|sia"
            r"|essere) (?:\w+ ){0,3}?{cust} .. (?:a (?:chied|"
            r"richied|comunic|modific|cambi|contatt|far|corregg|aggiorn|provved)|chied|richied|comunic"
            r"|modific|cambi|provved|ad\b|"
            r"presentar|present|sottoscriv)\w*",
            r"(?:richiesta|modifica|variazione|cancellazione|istanza|rettifica|domanda) .. (?:deve|dovra|puo"
            r"|dovrebbe|va|potra) .. (?:pervenire|"
            r"provenire|essere (?:\w+ )?(?:presentat|richiest|effettuat|inoltrat|fatt|chiest|autorizzat"
            r"|sottoscritt|formulat|avanzat)\w|"
            r"arrivare|giungere|fatta|richiesta|presentata|partire) .. (?:da|dal|dalla|dall'"
            r"|solo da)\W?(?:\w+ ){0,4}?{cust}",
            r"(?:richiesta|istanza|domanda|segnalazione) .. (?:stata |non |e |viene |risulta |respint"
            r"|rigettat)(?:\w+ ){0,3}?(?:respint|rigettat|"
            r"accolt|accoglibil|declinat|ricevibil|ammissibil|rifiutat|accettat|procedibil|evadibil|fondat"
            r"|esaudit|accogliment)\w*"
            r" ! (?:stata|e stata) (?:\w+ )?(?:accolta|accettata)",
            r"(?:respingiamo|rigettiamo|decliniamo|rifiutiamo|respingo|dobbiamo (?:respingere|rifiutare"
            r"|declinare)|rigetto della|diniego|"
            r"non (?:viene|verra|puo essere|e stata) (?:\w+ )?(?:accolt|accettat)\w)",
            r"(?:senza|in (?:assenza|mancanza)|previ[oa]|occorre|serve|necessari\w"
            r"|manca) .. (?:autorizzazione|delega|consenso|benestare|"
            r"assenso|nulla osta|richiesta|conferma|liberatoria) .. {cust}",
            r"(?:finche|fino a quando|fintanto che|fino a che|se|senza che|salvo che"
            r"|a meno che) (?:\w+ ){0,2}?{cust} .. (?:non .. )?(?:chied\w+|comunic\w+|richied\w+|autorizz\w+"
            r"|provved\w+|dispon\w+|modific\w+) ! chied\w+ a (?:lei|voi)",
            r"(?:solo|soltanto|solamente|esclusivamente|unicamente|sempre e solo|necessariamente"
            r"|personalmente|direttamente) .. {cust} & (?:variazion|modific|richiest|accettat|rettific"
            r"|cancellazion|aggiornament|cambi\w* (?:di )?(?:indirizz|mail|recapit))\w*"
            r" ! (?:abbiamo|ho|stat[oa]) (?:\w+ )?(?:{wiped}|{mended}) ! {form}",
            r"{removing} .. non (?:e|sara|risulta|puo essere) (?:\w+ ){0,2}?(?:possibil|consentit|fattibil"
            r"|ammess|previst|eseguibil|praticabil|autorizzat|accolt|esegui|effettua|eseguit"
            r"|effettuat)\w* ! {form}",
            r"(?:lei|tu|richiedente|mittente|chi scrive) (?:\w+ ){0,3}?non (?:e|sei|risulta\w*"
            r"|essendo) (?:\w+ )?(?:l'|il |la )?(?:intestatari|titolare|contraente|proprietari|avente diritto"
            r"|legittimat|autorizzat|delegat)\w* ! (?:casella|dominio|indirizzo)",
            r"non (?:me|ce|glie) ?l[oa] (?:lascia\w*|permett\w+|consent\w+|fa\b)|(?:programma|sistema"
            r"|gestionale|software|procedura|policy|regolamento|contratto"
            r"|direttiv\w+) .. (?:non (?:\w+ ){0,2}?(?:permett|consent|lascia|prevede|ammett|accett)|imped|"
            r"viet|proib|blocca)\w* ! (?:inform|dati di terz|dettagl)",
            r"(?:posizion|situazion|dat|anagrafic|registrazion|impostazion)\w+ (?:\w+ ){0,3}?(?:invariat"
            r"|immutat|inalterat|com'e|cosi com)\w*",
            r"(?:{cust}|lui|lei stess[oa]|diretto interessato|intestatario) (?:\w+ ){0,2}?(?:a|che) (?:farlo"
            r"|provvedere|richiederlo|chiederlo|modificarl\w|cambiarl\w|doverlo fare|deve farlo|doverl\w)",
            r"(?:dat[oi]|tutto|situazione|anagrafica|recapito|contatto) (?:\w+ ){0,2}?(?:resta\w*|rimane\w*"
            r"|rimarra|rimangono) (?:\w+ ){0,2}?(?:com'|cosi|quell\w|invariat\w|registrat\w|inalterat\w"
            r"|immutat\w|attiv\w)",
            r"{addr} .. (?:resta|restera|rimane|rimarra|rester\w+|permane|continu\w+ ad? (?:essere|restare)"
            r"|viene mantenut\w|sara mantenut\w|"
            r"manteniamo|conserviamo|non (?:verra|sara|viene) (?:\w+ )?{gone})",
            r"(?:manteniamo|manterremo|lasciamo|lasceremo|terremo|continueremo (?:a|ad) (?:utilizz|us"
            r"|invi)\w*) .. {addr}",
            r"non (?:\w+ )?(?:sussist\w+|ravvis\w+|vi (?:e|sono)|c'e|ci sono|esist\w+|emerg\w+|rilev\w+"
            r"|ritien\w+|riteniamo) .. (?:presuppost|"
            r"motiv|ragion|estrem|element|necessit|margin|obblig|bisogno|interven)\w*",
            r"(?:nessun[oa]?|alcun[oa]?) .. (?:intervento|azione|modifica|variazione|cancellazione|correzione"
            r"|rettifica|provvedimento|"
            r"operazione|margine) .. (?:possibil|necessari|previst|verra|sara|da parte|dovut|consentit"
            r"|effettuat)\w* ! stat[ao] .. (?:gia)",
            r"(?:abbiamo|ho) le mani legate|mani legate|nulla (?:di piu )?(?:da|che) (?:poss|far)\w*"
            r"|nulla possiamo|non c'e (?:nulla|niente) "
            r"(?:da|che)|non (?:ci )?(?:posso|possiamo) (?:far|mettere) (?:ci )?(?:nulla|niente)|non possiamo farci",
            r"non (?:diamo|daremo|dara|verra dato|si da|si dara|sara dato|puo essere dat[oa]|abbiamo dato"
            r"|possiamo dare) (?:\w+ ){0,2}?"
            r"(?:seguito|corso)",
            r"non (?:l[aoie] |l'|ve l[aoie] |gliel[aoie] |vi |le |ne |lo )?(?:inoltr|trasmett|gir|pass"
            r"|cancell|modific|rimuov|elimin|corregg|tocc|togl|lev|vari|aggiorn|rettific|sostitu|disattiv"
            r"|blocc|accett|accogl|cambi|esaud|evad|"
            r"intervenia|ottemper)(?:o|hiamo|iamo|h?eremo|iremo|h?ero|liamo|gliamo|iera|h?era|gono|ano"
            r"|ghiamo)\b ! (?:piu|rispost)",
            r"non (?:gestiamo (?:richieste|segnalazioni) di (?:terzi|estranei|non client\w))\b",
            r"(?:richiest|segnalazion)\w+ .. (?:da parte di |di |da )(?:terzi|soggetti (?:terzi|diversi|non)"
            r"|persone (?:diverse|non)|estranei|chi non)"
            r" .. (?:non|vietat|impossibil)",
            r"(?:non (?:e|risulta|essendo)) (?:\w+ ){0,3}?(?:{cust}|nostr[oa] client\w"
            r"|parte) .. (?:non (?:possiamo|puo|siamo)|impossibil)\w*",
            r"(?:non possiamo|non siamo in grado di|spiacenti) .. (?:venirle|venirvi|venirti) incontro",
            r"{addr} .. (?:verra|sara|potra essere|puo essere|viene) (?:\w+ )?{gone} .. (?:solo|soltanto"
            r"|solamente|unicamente|esclusivamente|non prima) (?:quando|se|dopo|su|previ|a seguito|una volta"
            r"|che|di)",
            r"(?:potr|far|proced|provved|interv|agi|tocc|modific|cancell|rimuov|togli)\w* .. (?:solo|soltanto"
            r"|solamente|unicamente|esclusivamente|appena e solo) (?:quando|se|dopo che|dopo|previ\w*|a"
            r" fronte|una volta|nel momento) .. (?:{cust}|richiesta|nuov\w|altr\w|autorizz\w+|conferm\w+)",
            r"(?:senza|finche non|fintanto che non|fino a quando non|se non) .. (?:consenso|ok|benestare|via"
            r" libera|autorizzazione|richiesta|conferma|nuovo recapito|altro recapito|altro indirizzo) .."
            r" (?:non (?:tocc|modific|cancell|cambi|togli|mett|facci|poss|proced|interv)|resta|rimane"
            r"|lasci)\w*",
            r"(?:compet|spett)\w* (?:\w+ )?(?:solo|soltanto|esclusivamente|unicamente) .. {cust}",
            r"(?:puo|possono|potra|potrebbe|deve|devono)\b (?:\w+ ){0,2}?(?:vari|modific|cambi|cancell"
            r"|rettific|aggiorn|togli|rimuov|chied|richied|far|correg)\w* (?:solo|soltanto|solamente"
            r"|unicamente|esclusivamente|solo e soltanto) (?:il |la |l'|lo |i |gli |le |chi )(?:\w+"
            r" ){0,2}?{cust}",
        ),
        "no_info_privacy": (
            r"(?:per|a causa|per via|in ragione|nel rispetto|in virtu|in ossequio|ai sensi|a tutela|a norma"
            r"|in base|stante|per esigenze|"
            r"in conformita|la normativa|le norme|la legge|la policy|il regolamento|il gdpr|il codice"
            r"|vincol\w+|obblig\w+|tenut\w+) .. (?:privacy|riservatezza|"
            r"protezione (?:dei )?dati|segret\w+|gdpr|tutela (?:dei )?dati|dati personali|confidenzialita"
            r"|riserbo) .. (?:non|nessun\w*|impedi\w+|"
            r"viet\w+|impossibil\w*|preclud\w+|ne\b|limit\w+) .. (?:inform|dettagl|comunic|fornir|rivelar|dir"
            r"|divulg|condivid|riscontr|conferm|dat[oi]|"
            r"rilasci|entrar|rifer|aggiung|diffonder|precis|notizi|esprim|discut|tratt|parl"
            r"|rispond)\w* ! {removing} .. {addr}",
            r"(?:non|nessun\w*|ne\b|impossibil\w*) .. (?:inform|dettagl|comunicar|fornir|rivelar|dir|divulg"
            r"|condivid|rilasci|riscontr|"
            r"notizi|confermar|dat[oi])\w* .. (?:privacy|riservatezza|protezione (?:dei )?dati|segret\w+|gdpr"
            r"|riserbo|"
            r"confidenzialita|dati personali|riservat\w)",
            r"(?:privacy|riservatezza|normativa|gdpr|segreto|regolamento|norme) .. (?:impedisc\w*|viet\w+"
            r"|non (?:ci )?(?:consent\w+|permett\w+)|"
            r"impon\w+|preclud\w+|obblig\w+|proibi\w+) .. (?:inform|dettagl|comunic|fornir|rivelar|dir|divulg"
            r"|condivid|riscontr|dat[oi]|rilasci|"
            r"rifer|altro|conferm|aggiung|parl)\w*",
            r"segreto (?:professionale|bancario|istruttorio|d'ufficio|medico|statistico|fiscale|aziendale)",
            r"(?:tenut\w|vincolat\w|soggett\w) .. (?:riservatezza|segret\w+|riserbo|confidenzialita)",
            r"ne (?:confermare|smentire|confermar|affermare) ne|(?:confermare o|ne confermiamo ne) smentire"
            r"|ne confermare",
            r"(?:non (?:possiamo|posso|siamo autorizzat\w|ci e (?:consentito|possibile|permesso)"
            r"|e (?:possibile|consentito)|siamo (?:in grado|"
            r"tenuti)|sono autorizzat\w|intendiamo)) .. (?:fornir\w*|dar(?:e|le|vi|ti)|rilasciar\w*"
            r"|comunicar\w*|divulgar\w*|rivelar\w*|"
            r"condivider\w*|dir\w*|riferir\w*|diffonder\w*) .. (?:informazion\w+|dettagl\w+|dat[oi]\b"
            r"|notizi\w+|indicazion\w+|ulterior\w+|"
            r"altro\b|di piu|riscontro|client\w|terz\w)",
            r"(?:nessun[a]?|alcuna?|ulterior\w) (?:\w+ )?(?:informazion\w|dettagli\w*|notizia"
            r"|dat[oi]) .. (?:puo|possono|sara|verra|verranno|saranno|"
            r"possiamo) .. (?:fornit|rilasciat|comunicat|divulgat|dat|condivis|rivelat|fornir|dar)\w*",
            r"(?:informazion\w|dat[oi]|notizi\w) .. (?:riservat\w|confidenzial\w|coperti|protett\w) & (?:non"
            r"|terz\w|nessun\w*)",
            r"(?:informazion\w|dat[oi]|notizi\w|dettagli) .. (?:non|ne) .. (?:comunicat|divulgat|rilasciat"
            r"|fornit|condivis|rivelat|ceduti|diffus)\w* .. (?:terz\w|altr\w|estrane\w|soggett\w|persone|non)",
            r"(?:informazion\w|dat[oi]) (?:\w+ ){0,4}?(?:riservat\w|coperti|confidenzial\w)",
            r"(?:non (?:forniamo|diamo|rilasciamo|comunichiamo|divulghiamo|condividiamo)) .. (?:inform"
            r"|dettagl|dat[oi]|notizi|terz)\w*",
            r"(?:non|ne) (?:\w+ )?(?:possiamo|posso|potendo|ci e consentito|parliamo|discutiamo|riferiamo|ci"
            r" pronunciamo|ci esprimiamo) .. (?:con|a) (?:nessun\w*|terz[ie]|estrane\w+|persone (?:esterne"
            r"|terze|estranee)|chi non|soggetti (?:terzi|esterni)) ! {removing} ! inoltr\w*",
            r"(?:non (?:\w+ )?(?:possiamo|posso)) .. (?:parlar|discuter|pronunciar|esprimer|dir)\w* .. (?:chi"
            r" (?:frequent|e|sia|viene|vien)|(?:nostr\w+ )?(?:client\w|pazient\w|assistit\w|ospit\w|alliev\w"
            r"|iscritt\w)) ! {removing} ! {wrong}",
            r"(?:su|di) chi (?:frequent|viene|sia|e|vien|si cura)\w* .. non .. (?:parl|dir|dic|rifer|inform"
            r"|pronunc|esprim|riscontr|rispond)\w*",
        ),
        "asks_phone": (
            r"{tell} .. (?:telefono|cellulare|cell\.|recapito telefonico|numero (?:di (?:telefono|cellulare)"
            r"|a cui|al quale|dove|"
            r"telefonico|fisso|mobile|diretto|su cui|per (?:richiam|contatt|sentir|chiam))"
            r"|contatto telefonico|numero per|un numero\b|"
            r"(?:suo|tuo|vostro) numero\b|utenza telefonica|recapiti telefonici"
            r"|whats\s?app) ! (?:numero (?:di |d'|del )?(?:telefono )?(?:verde|"
            r"(?:client|pratic|ordin|contratt|ticket|protocoll|polizz|tesser|socio)))",
            r"(?:ci|mi) (?:chiami|chiamate|chiama|telefoni|telefonate|telefona|richiami|richiamate|richiama)\b",
            r"(?:chiamarci|telefonarci|chiamarmi|telefonarmi|richiamarci|richiamarmi"
            r"|contattarci (?:telefonicamente|al numero|per telefono|"
            r"al \+?\d|allo \d)|contattarmi (?:telefonicamente|al numero|per telefono|al \+?\d)"
            r"|sentirci (?:al telefono|per telefono|a voce|"
            r"telefonicamente|un attimo)) ! (?:per (?:urgenz|ogni|qualsiasi|ulterior|informazion|emergenz"
            r"|maggiori|qualunque|eventual)|urgen|"
            r"non esit|a disposizione|in caso)\w*",
            r"(?:contatti|contattate|contatta|contattare|chiamare|telefonare|chiami|chiamate|chiama|telefoni"
            r"|telefonate|componga|digiti|comporre) .. (?:telefonicamente|al numero|il "
            r"numero|per telefono|allo? \d|al \+?\d|call center|centralino|numero verde"
            r"|telefono) ! (?:per (?:urgenz|ogni|qualsiasi|ulterior|"
            r"emergenz|maggiori|qualunque|eventual|informazion|info\b|disdir|spostar|annullar)|urgen|dubbi"
            r"|domande|chiariment|annullar)\w*",
            r"(?:provat|tentat|cercat)\w* .. (?:chiam|contattarl\w (?:telefon|al)|telefon"
            r"|raggiung\w+ (?:telefon|al)|sentirl|rintracciarl\w (?:telefon|al))\w*",
            r"(?:contattar|raggiung|sentir|richiam|chiam|ricontatt|rintracciar)\w* .. (?:telefonicamente"
            r"|al telefono|per telefono|a voce|per vie brevi) ! "
            r"(?:{cust}|non esit)",
            r"(?:tentativ\w+|prov\w+) .. (?:telefon|chiamat)\w*",
            r"(?:a|in|quali|che) (?:che |quali |quale )?(?:ora|orari|orario|fasce|numero|fascia oraria"
            r"|momento) .. (?:chiam|telefon|sentir|"
            r"contatt|raggiung|richiam|reperibil|disponibil)\w*",
            r"quando .. (?:possiamo|posso|potremmo|e possibile|preferisce) .. (?:chiam|sentir|telefon|richiam)\w*",
            r"(?:preferi\w+|meglio|opportuno|comodo|pratico|piu (?:facile|semplice|rapido|veloce)"
            r"|si fa prima) .. (?:telefon|a voce|sentirci|chiam)\w*",
            r"(?:la|vi|ti) (?:richiam|chiam|telefon)(?:o|iamo|eremo|ero|era|eranno)\b|(?:le|vi"
            r"|ti) (?:telefon)(?:o|iamo|eremo|ero|era)\b",
            r"(?:fissare|concordare|organizzare|fare|facciamo) (?:\w+ )?(?:una (?:call|telefonata|chiamata)"
            r"|un appuntamento telefonico)",
            r"(?:per|gestit\w|solo|esclusivamente|unicamente) (?:telefono|telefonicamente|via telefono"
            r"|al telefono) .. (?:chiam|contatt|"
            r"numero|call center|\d)",
            r"(?:attend|aspett|gradir|in attesa)\w* .. (?:chiamata|telefonata|richiamata|squillo"
            r"|colpo di telefono|suo contatto telefonico)|colpo di (?:telefono|fono)|(?:fac|dar"
            r"|diam)\w* (?:\w+ )?uno squillo",
            r"(?:possiamo|potremmo|puo|possa|riusciamo|vorrei|preferir\w+|preferis\w+|meglio|le va|ti va"
            r"|facciamo|gradirei|sarebbe|bisogn\w+|opportun\w|dovremmo|riesce a) .. (?:al telefono"
            r"|per telefono|a voce|telefonicamente|telefonat\w|"
            r"una (?:chiamata|call|videocall)|due parole|uno squillo)\b ! (?:non (?:possiamo|puo)"
            r"|per (?:qualsiasi|ogni|ulterior|informazion))",
            r"(?:ci|mi) (?:scriv|mand|lasc|d|dic|invi|indic|comunic|forn|ricord)\w* (?:\w+ ){0,3}?(?:numero"
            r"|recapito|cellulare|telefono)\b(?! (?:d|ticket|client|pratic|ordin|polizz|client))",
            r"(?:ricontatt|richiam)\w* .. (?:telefon|al numero|al \+?\d|allo \d)\w*",
            r"(?:chiamando|telefonando) .. (?:numero|al \d|allo \d|centralino|call center"
            r"|servizio) ! (?:per (?:ogni|qualsiasi|ulterior|maggiori|"
            r"informazion|disdir|spostar|annullar)|urgen|dubbi)\w*",
        ),
        "asks_id": (
            r"{tell} .. (?:codice (?:client\w|fiscale|utente|soci\w|contratto|assistito|paziente|abbonat\w"
            r"|identificativo|personale|tessera|"
            r"iscritto|fornitura|pod|pdr|fedelta|id)|(?:numero|n\.|nr\.?|n)\s?(?:di |del |della "
            r"|d')?(?:(?:{yours}|propria|proprio) )?(?:client\w|tessera|polizza|contratto|soci\w|"
            r"iscrizione|matricola|carta (?:fedelta|socio)|utenza|abbonamento|conto|assistito|cartella"
            r"|libretto|targa|documento)|"
            r"partita iva|p\.?\s?iva|matricola|numero cliente|cod\. (?:cliente|fiscale)|c\.f\.)"
            r" ! (?:non (?:serv|occorr|e necess|possiamo|possied))\w* ! (?:in allegato|fattura di|importo)",
            r"(?:data|luogo|anno) (?:e (?:data|luogo) )?di nascita ! (?:non (?:serv|occorr))\w*",
            r"(?:document[oi] (?:d'identita|di identita|di riconoscimento|d'identificazione"
            r"|di identificazione|identita|valido|in corso di "
            r"validita|personale)|carta d'identita|carta di identita|passaporto|patente|tessera sanitaria"
            r"|copia (?:fronte.retro|del "
            r"(?:suo |vostro |proprio )?document\w*|di un (?:suo )?document\w*)|selfie|fotocopia (?:di"
            r"|del)\w* (?:\w+ )?document\w*|su[oa] document[oi]\b)"
            r" ! (?:non (?:serv|occorr|e necess))\w* ! (?:suo|tuo) (?:passaporto|documento) .. (?:pronto|scad"
            r"|rinnov)",
            r"(?:verific|accert|conferm|comprov|attest|dimostr|stabil|prov|valid|certific)\w* .. (?:sua"
            r"|vostra|tua|propria|dell')\s?(?:identita)",
            r"(?:identific\w+|riconosc\w+|autentic\w+)\b .. (?:lei|richiedent\w|la persona|corrett\w+"
            r"|l'utente|procedur\w+|prim\w|dati|"
            r"interessato|client\w|chiam\w+|mittente|servono|domand\w+) ! (?:robot|due fattori|spf|dkim)",
            r"(?:identificarl[ao]|riconoscerl[ao]|identificarvi|identificarti|identificazione) .. (?:{tell}"
            r"|document|client|nascita|"
            r"domand|dat[oi])\w* ",
            r"(?:per|di|poter|a) (?:identificarl[aoe]|riconoscerl[ao]|identificarvi|identificarti)",
            r"(?:dimostr|comprov|attest|prov|document|certific|giustific)\w* .. (?:di essere|titolar\w*"
            r"|propriet\w*|intestatari\w*|appart\w+|"
            r"possess\w+|legittim\w+|che (?:lei|l'indirizzo|la casella|il dominio|tale)|sua (?:propriet"
            r"|titolar)\w*) ! (?:abbiamo|contratt)",
            r"(?:prova|prove|evidenza|evidenze|attestazione|certificato|documentazione|visura|whois"
            r"|dichiarazione|ricevuta|contratto|fattura) .. "
            r"(?:titolarita|proprieta|intestazione|intestatari\w|possesso|dominio|appartenenza) ! garante",
            r"(?:titolarita|proprieta|possesso) (?:\w+ ){0,3}?(?:dominio|casella|indirizzo"
            r"|account) .. (?:{tell}|prov|document|dimostr|allegat)\w*",
            r"(?:generalita|dati anagrafici|estremi (?:del|di un|anagrafici)|nominativo completo e"
            r"|nome,? cognome,?) .. (?:{tell}|document|"
            r"nascita|fiscale|client)\w*",
            r"(?:invi|forni|mand|alleg|allegh|produ|mostr|dimostr|serv|occorr|chied|richied"
            r"|dar)\w* .. (?:una |qualche |delle |un'|idonea )(?:\w+ )?(?:prova|prove|evidenza|evidenze"
            r"|pezza giustificativa|attestazione)\b ! (?:consegna|invio|garante|pagamento)",
            r"(?:verific|accert|controll|assicur|esser\w* cert|sapere|conferm)\w* .. (?:sia|siate|e"
            r"|sei) (?:\w+ ){0,2}?(?:proprietari|titolar|intestatari|legittim)\w* ! {cust} .. (?:conferm"
            r"|sostien)\w*",
            r"(?:domand\w+ di sicurezza|parola d'ordine|codice di sicurezza telefonico|ultime (?:4|quattro) cifre)",
            r"(?:qual e|a che nome|con che nome|sotto quale nome) .. (?:suo |tuo |vostro "
            r"|intestat)(?:\w+ )?(?:codice|numero|contratto|account|fornitura|"
            r"tessera|polizza|utenza)",
        ),
        "asks_portal": (
            r"(?:acced\w+|effettu\w+ (?:il |l')?(?:login|log-in|accesso)|fare (?:il )?login|entr\w+|colleg\w+"
            r"|registr\w+|autentic\w+|log\w*|"
            r"vada|andare|vai) .. (?:{form}|credenzial\w+) ! (?:{thing} .. disponibil|gia registrat)",
            r"(?:compil\w+|utilizz\w+|us[iao]\b|usare|usi\b|usate|riemp\w+|complet\w+|sfrutt\w+|serv\w+ del"
            r"|avval\w+|aprire|apra|apri|invi\w+|"
            r"scarich\w+|present\w+|inser\w+|caric\w+|gest\w+|effettu\w+|segnal\w+|inoltr\w+|modific\w+"
            r"|provved\w+|procedere|richied\w+|"
            r"rivolg\w+|contatt\w+|scriv\w+|ripet\w+|formul\w+|accett\w+|tratt\w+|esclusiv\w+|solo\b|soltanto"
            r"|unicamente|"
            r"disponibil\w|trov\w+|clicc\w+) .. {form} ! (?:estern\w|di terz\w|(?:stat[oa]|abbiamo|ho"
            r"|ha) (?:\w+ )?(?:fatt|effettuat|eseguit|registrat|inserit|compilat|acquisit|ricevut|caricat"
            r"|generat|segnalat|inviat)\w+) ! (?:seguir\w*|segu[ai]|avanzamento|stato (?:della|del|di)"
            r"|monitor\w+|"
            r"tracci\w+|abbiamo (?:\w+ )?(?:inser|trov|regist)|fattura|referto|bolletta|scadenz|consult\w+"
            r"|in allegato)",
            r"(?:tramite|attraverso|mediante|per mezzo|utilizzando|usando|via|con|dal|dall'|nell'|sul|sull'"
            r"|nel|alla|all'|con il|in) (?:\w+ ){0,4}?"
            r"{form} .. (?:compil|invi|segnal|modific|inser|chied|richied|gest|effettu|procedere|aggiorn"
            r"|cancell|provved|cambiar|puo|"
            r"potra|deve|possibil|apri|ricev|accett)\w* ! (?:estern\w|di terz\w|(?:stat[oa]|abbiamo|ho"
            r"|ha) (?:\w+ )?(?:fatt|effettuat|eseguit|registrat|inserit|compilat|acquisit|ricevut|caricat"
            r"|generat|segnalat|inviat)\w+) ! (?:seguir\w*|avanzamento|stato (?:della|del|di)|monitor\w+"
            r"|tracci\w+|fattura|referto|"
            r"bolletta|consult\w+)",
            r"(?:log-?in|loggarsi|loggati|si logghi|fare accesso|effettui l'accesso|effettuare l'accesso"
            r"|acceda|accedi\b|acceda con)",
            r"(?:in autonomia|autonomamente|da sol[oa]|direttamente|personalmente) .. {form}",
            r"{form} .. (?:in autonomia|autonomamente|da sol[oa])",
            r"(?:esclusivamente|solo|soltanto|unicamente) .. {form}",
            r"(?:via (?:e-?mail|mail)|per (?:e-?mail|mail|posta elettronica)|a mezzo mail|tramite (?:e-?mail"
            r"|mail)) .. (?:non (?:sono|e|vengono|possiamo|gestiamo|accettiamo|trattiamo)) (?:\w+ )?(?:ammess"
            r"|accettat|accolt|gest|prese|trat|possibil|valid|dar)\w*",
            r"(?:clicc|tocc|sele|apr|vai|vada|prem)\w* .. (?:impostazioni|profilo|i miei dati|il mio account"
            r"|contatti|assistenza|dati personali|gestione account|menu)",
        ),
        "asks_details": (
            r"(?<!il\s)(?<!la\s)(?<!i\s)(?<!le\s)(?<!al\s)(?<!alla\s)(?<!del\s)(?<!della\s)(?<!nel\s)(?<!nella"
            r"\s)(?<!dal\s)(?<!dalla\s)(?<!sul\s)"
            r"(?:(?:(?:a |su |da |di |in |con |per )(?:qual[ei]?|quali|che|quant[ei])|qual[ei]?|quali"
            r"|quant[ei]) (?:\w+ )?|(?:qual[ei]?|quali) (?:\w+ ){0,4}?)(?:indirizz\w+|"
            r"e-?mail|mail|casell\w|messagg\w+|comunicazion\w+|ordin[ei]|pratic\w+|prenotazion\w+"
            r"|spedizion\w+|client\w|paziente|fattur\w|"
            r"document\w+|mittente|oggetto|data\b|giorno|numero (?:d|ticket)|recapito|account|sede"
            r"|punto vendita|filiale|societa|"
            r"sito|nominativo|persona|contratto|periodo|allegat\w+|testo|ufficio|reparto|collega"
            r"|negozio) ! (?:informar\w+|ricordi\w+|numero di telefono|"
            r"abbiamo|qualora|in caso|a quale ora|chiam\w+|tempo e)",
            r"che (?:indirizzo|mail|e-?mail|messaggio|data|giorno|ordine|pratica|comunicazione|casella"
            r"|cliente|oggetto|codice|numero d)\b & \w+\W{1,3}$ & (?:\w+\W)?(?:{tell}|riceve\w*|ricevut\w"
            r"|arriva\w*|parla\w*|tratta\w*) ! (?:abbiamo|conferm|inform)\w*",
            r"{tell} .. (?:nominativo|nome (?:del|della|dell'|di quest|a cui|al quale|che|present|indicat)"
            r"|cognome|intestatario|indirizzo (?:\w+ )?(?:e-?mail|mail|esatto|preciso|completo|interessato"
            r"|coinvolto|a cui|al quale|su cui|che (?:ha|riceve)|"
            r"errato|destinatario|in questione|oggetto|mittente|da cui|dal quale|di posta)"
            r"|indirizzi (?:\w+ )?(?:interessat|coinvolt|e-?mail|in)|"
            r"casella (?:interessata|coinvolta|che)|mittente|data e (?:l')?ora|data (?:di (?:ricezione|invio"
            r"|ricevimento)|della|del|dell'|esatta|in cui)|"
            r"orario|oggetto (?:della|del|dell')|message-?id|numero (?:di|del|della|d'|dell')?\s?(?:ticket"
            r"|ordine|pratica|protocollo|riferimento|spedizione|"
            r"prenotazione|fattura|caso|segnalazione)|codice (?:\w+ )?(?:ticket|ordine|pratica|prenotazione"
            r"|spedizione|riferimento)|header\w*|"
            r"intestazion\w+ (?:complet|del|tecnic)\w*|screenshot|schermat\w+|stralcio) ! (?:{yours} (?:nuovo"
            r"|nuova)|fissare)",
            r"{tell} .. (?:ulterior\w|maggior\w|altr\w|alcun\w|seguent\w|qualche|piu|tutt[ie]"
            r"|i) (?:\w+ )?(?:dettagl\w+|informazion\w+|element\w+|precisazion\w+|"
            r"riferiment\w+|dat[oi]\b|estremi|indicazion\w+|chiariment\w+|specific\w+|info\b)"
            r" ! (?:non esit|a disposizione|contattar|qualora|telefon|per ulterior|per maggior|per qualsiasi"
            r"|non (?:possiamo|siamo|e possibile))\w*",
            r"(?:inoltr|gir|invi|mand|trasmett|allegh|alleg|spedi|fornir|fornisc|far avere|faccia avere|rigir"
            r"|condivid)\w*(?:ci|mi|cela|cele|celo|mela)\b .. "
            r"(?:mail|e-?mail|messagg\w+|copia|comunicazion\w+|screenshot|schermat\w+|originale|immagin\w+"
            r"|header\w*|intestazion\w+|esempi\w*|document\w+|"
            r"allegat\w+|corrispondenza|file|eml|foto|riferiment\w+|dettagl\w+|stralcio|pdf) ! (?:identita"
            r"|riconoscimento)",
            r"(?:ci|mi) (?:inoltri|giri|invii|mandi|trasmetta|alleghi|faccia avere|fornisca|dia|dica|indichi"
            r"|comunichi|scriva|ricordi|precisi|specifichi|dici|dai|indica|ricordi|dite|date|inoltrate|girate"
            r"|inviate|mandate|inoltra|gira|"
            r"manda|invia|puo (?:inoltrare|girare|mandare|inviare|allegare|fare avere|far avere)"
            r"|puoi (?:inoltrare|girare|mandare|inviare)|potrebbe (?:inoltrare|girare|mandare"
            r"|inviare)) .. (?:mail|"
            r"e-?mail|messagg\w+|copia|comunicazion\w+|screenshot|schermat\w+|originale|header\w*"
            r"|intestazion\w+|esempi\w*|document\w+|allegat\w+|"
            r"file|eml|foto|dettagl\w+|riferiment\w+|quell\w|l'indirizzo|indirizzo|numero (?:d|ticket)"
            r"|codice (?:d|ticket)|data\b|oggetto|mittente|nominativo|giorno|header) ! (?:identita"
            r"|riconoscimento)",
            r"come (?:sia|e|ha|abbia|avete|hai) (?:\w+ )?(?:entrat|venut|avut|ottenut|ricevut|ricav|fatto)\w*",
            r"(?:allegar|alleghi|allegate|allegando|voler allegare|unire|accludere"
            r"|acclud) .. (?:comunicazion\w+|mail|e-?mail|messagg\w+|documentazion\w+|corrispondenz\w+"
            r"|nota) ! (?:identita|titolarita|comprovant|attestant|riservatezza)",
            r"(?:allegar|alleghi|allegate|allegando|fornir|trasmetter|copia) .. (?:screenshot|schermat\w+"
            r"|header\w*|originale|copia (?:del messaggio|della (?:mail|"
            r"e-?mail|comunicazione))|messaggio (?:ricevuto|originale)|mail (?:ricevut|original)\w)",
            r"(?:farci|farmi|fateci|fatemi|faccia|fammi|facci) (?:avere|pervenire|sapere) .. (?:mail|e-?mail"
            r"|messagg\w+|copia|comunicazion\w+|originale|document\w+|allegat\w+|indirizz\w+|data\b|oggetto"
            r"|numero (?:d|ticket)|dettagl\w+|"
            r"riferiment\w+|header\w*|quale|quali|a quale|quando|da quando) ! (?:identita|riconoscimento"
            r"|recapito telefonico|quando (?:l'ha|li ha|l'hai|avra|lo avra|sara|fatto))",
            r"(?:mail|e-?mail|indirizzo|casella) (?:\w+ )?(?:esatt[oa]|precis[oa]|che (?:devo"
            r"|dobbiamo) (?:toglier|rimuov|cancell|corregg|cerc|elimin)\w*) & (?:{tell}|mi dica|ci dica|qual)",
            r"(?:di che|di quale|di cosa|a cosa|a che|a quale|a chi|di chi) .. (?:si tratta|tratta|parla"
            r"|si riferisce|riferisce|fa riferimento|riguarda|e intestat\w|"
            r"era (?:indirizzat|intestat|rivolt)\w)",
            r"(?:quando|in che (?:data|giorno)|a che ora|da quando|da quanto|quante (?:volte|mail|e-?mail)"
            r"|quanti messaggi|da chi|chi) (?:\w+ ){0,2}?"
            r"(?:ha ricevut\w+|riceve\w*|ricevut\w+|arriva\w+|e arrivat\w|sono arrivat\w|le (?:e|sono|scriv)"
            r"|e stat\w (?:ricevut|inviat|spedit)\w|"
            r"e successo|l'ha ricev\w+|le ha (?:scritt|mandat|inviat)\w|ti ha|ti e|sta ricevendo"
            r"|avete ricevut\w+|hai ricevut\w+|vi (?:e|ha))",
            r"(?:non (?:abbiamo|ho) (?:\w+ )?(?:elementi|dati|informazioni) (?:\w+ )?(?:sufficient\w|per)"
            r"|(?:dat[oi]|informazion\w+|element\w+|segnalazione) (?:\w+ )?"
            r"(?:insufficient\w|non (?:sono |e )?sufficient\w|incomplet\w|troppo generic\w))",
            r"non (?:mi |ci )?(?:e chiaro|risulta chiaro|abbiamo capito|ho capito|capisco|capiamo"
            r"|comprend\w+) .. (?:indirizz|mail|quale|cosa|a cosa|"
            r"riferi|messagg|richiest|chi)\w*",
            r"qual[ei]? (?:delle (?:nostre )?)?(?:mail|e-?mail|messaggi\w*|comunicazion\w+|lettera) .."
            r" (?:arrivat|ricevut|giunt|pervenut|recapitat)\w*",
        ),
        "ask_hit_address": (
            r"(?:qual[ei]?|quali|che|a che|su quale|su che) (?:\w+ ){0,3}?(?:indirizz[oi]\b|casell\w"
            r"|e-?mail\b|mail\b|recapito) ! (?:mittente|quale (?:mail|e-?mail|messaggio) (?:ha|si|parla))",
            r"{tell} .. (?:indirizz[oi]|casell[ae]) ! (?:mittente|identita)",
            r"(?:mail|e-?mail|indirizzo|casella|recapito) (?:\w+ )?(?:esatt\w|precis\w|complet\w|che (?:devo"
            r"|dobbiamo|vuole|desidera)|da (?:togliere|rimuovere|cancellare|correggere|eliminare|bloccare))",
            r"(?:indirizz[oi]|casell[ae]) (?:\w+ ){0,3}?(?:interessat|coinvolt|esatt|precis|in questione"
            r"|destinatari|ricevent|a cui|al quale|su cui|da rimuovere|"
            r"da cancellare|da eliminare|errat|complet)\w*",
        ),
        "ask_sender": (
            r"mittent\w+",
            r"(?:da chi|da quale (?:indirizzo|ufficio|casella|sede|nostr\w+|mail)|chi (?:le|vi|ti) (?:ha"
            r"|scriv)|da che (?:indirizzo|mail|casella)|indirizzo da cui|"
            r"indirizzo dal quale|quale (?:ufficio|collega|reparto|sede|negozio))",
        ),
        "ask_time": (
            r"(?:quando|in che (?:data|giorno)|a che ora|quale (?:data|giorno)|quali date)\b .. ?(?:ha ricev"
            r"|riceve|ricevut|arriv|e stat|success|invi|l'ha|le ha|avete|hai|mand|sped|e\b)\w*",
            r"(?:data|date|giorno|orari\w|ora\b) (?:\w+\W+){0,3}?(?:di (?:ricezione|invio|ricevimento|arrivo)"
            r"|ricezione|invio|in cui|della (?:mail|ricezione|comunicazione)|del "
            r"(?:messaggio|ricevimento)|dell'(?:invio|e-?mail)|esatt\w|e (?:l')?ora|approssimativ\w)",
            r"{tell} .. (?:data\b|date\b|orario|giorno)",
        ),
        "ask_message_id": (r"message-?id|id (?:del )?messaggio|identificativo del messaggio",),
        "ask_headers": (
            r"header\w*|intestazion\w+ (?:complet|del messaggio|tecnic|internet|della mail|dell'e-?mail)\w*"
            r"|codice sorgente|sorgente del messaggio|\.eml|formato eml",
        ),
        "ask_code": (
            r"(?:numero|codice|n\.|nr|riferimento)\s?(?:di |del |della |d'|dell')?(?:ticket|ordine|pratica"
            r"|protocollo|riferimento|spedizione|prenotazione|fattura|caso|"
            r"segnalazione|pratica|rif|lettera di vettura|tracking|richiesta)",
            r"oggetto (?:della|del|dell'|esatto)|(?:qual e|indicar\w*) l'oggetto|data,? (?:ora )?e oggetto"
            r"|oggetto e|l'oggetto",
        ),
        "ask_count": (
            r"quant[ei] (?:\w+ )?(?:volte|mail|e-?mail|messaggi|comunicazioni|ne\b|altr\w)|numero (?:di|dei"
            r"|delle) (?:messaggi|mail|e-?mail|comunicazioni)",
        ),
        "ask_since": (r"da quando|da quanto tempo|dal quale momento|da che (?:data|periodo)",),
        "ask_customer_name": (
            r"(?:di che|di quale|qual[ei]?|a quale|per quale|che) (?:\w+ )?(?:client\w|paziente|ospite|socio"
            r"|studente|alunno|inquilino|condomino|assicurat\w|nominativo|utente|persona|passegger\w)",
            r"(?:nome|nominativo|cognome|generalita|intestatario|dati) (?:\w+ ){0,3}?(?:del |della |dell'"
            r"|di (?:quest|un)\w* )(?:\w+ )?(?:client\w|paziente|ospite|soci\w|intestatari\w|"
            r"destinatari\w|person\w|interessat\w|utente|passegger\w|assicurat\w|ordine|prenotazione|pratica)",
            r"(?:a chi|di chi|a che nome) .. (?:intestat|indirizzat|riferi|rivolt|nome|tratta|destinat)\w*",
            r"(?:nome (?:a cui|al quale)|nominativo (?:a cui|al quale|riportato|indicato|presente|citato|che)"
            r"|a quale nominativo)",
            r"{tell} .. (?:nominativo|nome (?:del|della|che)|cognome)",
        ),
        "ask_original": (
            r"(?:inoltr|gir|mand|invi|alleg|allegh|trasm|rigir|spedi|fornir)\w*(?:ci|mi|cela|cele|celo|mela)\b",
            r"(?:ci|mi) (?:(?:puo|puoi|potrebbe|potreste) (?:\w+ )?)?(?:inoltri|giri|invii|mandi|trasmetta"
            r"|alleghi|inoltrate|girate|inviate|mandate|inoltra|gira|manda|invia|faccia avere|inoltrare"
            r"|girare|mandare|"
            r"inviare|allegare|fare avere|far avere|rimandare|rigirare) .. (?:mail|e-?mail|"
            r"messagg\w+|copia|comunicazion\w+|originale|document\w+|allegat\w+) ! (?:mail|e-?mail"
            r"|indirizzo) (?:\w+ )?(?:esatt\w|precis\w|che (?:devo|dobbiamo)|da (?:togliere|rimuovere"
            r"|cancellare))",
            r"(?:farci|farmi|fateci|fatemi|faccia|fammi|facci) (?:avere|pervenire) .. (?:mail|e-?mail"
            r"|messagg\w+|copia|comunicazion\w+|originale|document\w+|allegat\w+)",
            r"screenshot|schermat\w+|istantanea|copia (?:del|della|dell'|di (?:una|un|quanto))|in (?:allegato"
            r"|originale)|messaggio originale|mail originale|e-?mail originale|\.eml|testo (?:del|della"
            r"|integrale)|"
            r"contenuto (?:del|della|integrale)|alleghi|allegare|allegando|foto\b|corpo (?:del|della)",
        ),
        "ask_other": (
            r"chi (?:altro|altri|ha accesso|legge)|altre persone|come (?:ha|mai|e venut|sia|e entrat|abbia)"
            r"|per quale motivo|ha (?:aperto|letto|visualizzato|condiviso)|perche (?:ha|avete|riceve)|"
            r"in che (?:modo|rapporti)|che rapporto|conosce (?:il|la|questa|l')",
        ),
        "asks_deletion_confirmation": (
            r"(?:preg|chied|invit|vogli|cortes|favor|gentil|richied|dovrebbe|deve|esig|intim|sollecit"
            r"|necessari|opportun|ringrazi|basta|puo|potrebbe|bisogna)\w* .. "
            r"(?:cancell|elimin|distrugg|cestin|rimuov|distruzion|elimin|disfar)\w* .. (?:messagg|mail"
            r"|e-?mail|comunicazion|document|allegat|copi|contenut|file|quanto "
            r"(?:ricev|perven)|ricevut|materiale|dati (?:ricev|perven|in|contenut)|pec\b|pdf|corrispondenza"
            r"|missiva|tutto)\w* ! (?:se non|qualora|chiunque|nel caso|indirizzo)"
            r" ! non",
            r"(?:cancelli|elimini|distrugga|cestini|cancelliate|eliminiate|distruggiate|elimina|cancella"
            r"|distruggi|cestina|distruggete|eliminate|cancellate)\b .. (?:il |la |"
            r"lo |gli |i |l'|le |quest|quell|ogni|tutt|immediatamente |pure |tranquillamente "
            r"|cortesemente )(?:\w+ ){0,3}?(?:messagg|mail|e-?mail|comunicazion|document|"
            r"allegat|copi|file|pec\b|pdf|contenut)\w* ! (?:se non|qualora|chiunque|nel caso|abbiamo|stat[ei]"
            r"|{addr} .. cancellate)",
            r"(?:preg|chied|invit|vogli|cortes|favor)\w* .. (?:cancellarl[aoie]|eliminarl[aoie]"
            r"|distruggerl[aoie]|cestinarl[aoie]) ! (?:se non|qualora|chiunque|chi (?:l'|lo |la |ne )?(?:avess|abbia|riceve|dovesse|ha)\w*)",
            r"(?:conferm|dar\w* conferma|darcene conferma|riscontr|assicur|attest|dichiar|comunic"
            r"|rassicur)\w* .. (?:cancell|elimin|distruzion|distrutt|distrugg|cestinat|"
            r"cancellat)\w* .. (?:messagg|mail|e-?mail|comunicazion|document|allegat|copi|contenut|file"
            r"|avvenut|definitiv|conserv|\W*$)\w*"
            r" ! (?:indirizzo|casella|le conferm|vi conferm|ti conferm|si conferma|confermiamo|confermo)"
            r" ! (?:chi|chiunque) (?:l'|lo |la |ne )?(?:avess|abbia|riceve|dovesse|ha)\w*",
            r"(?:conferm|attest|assicur)\w* .. (?:avvenut|aver|di aver) .. (?:cancell|elimin|distruzion"
            r"|distrutt|distrugg|cestin)\w*"
            r" ! (?:{addr}|confermiamo|si conferma|confermo)",
            r"(?:document|messagg|file|mail|e-?mail|copi|allegat|contenut|comunicazion|perizia|referto"
            r"|dati)\w* .. (?:venga|vengano|sia|siano) (?:\w+ )?(?:distrutt|cancellat|eliminat|cestinat"
            r"|restituit|rimoss)\w* ! {addr}",
            r"(?:preg|chied|invit|vogli|favor|cortes)\w* .. (?:voler|volerl[aoei]|di|a|provvedere a"
            r"|provvedere alla) (?:\w+ )?(?:cancell|elimin|distrugg|distruzion|cestin)\w* ! (?:indirizzo"
            r"|casella|newsletter|account|se non|qualora|in caso"
            r"|(?:chi|chiunque) (?:l'|lo |la |ne )?(?:avess|abbia|riceve|dovesse|ha))",
            r"(?:non )?(?:averne|aver|avere|tenerne|conservarne|trattenerne) (?:\w+ )?(?:conservat\w"
            r"|trattenut\w|fatt\w|mantenut\w)? ?copi\w",
            r"(?:eliminar|cancellar|distrugger|cestinar)(?:ne|la|lo|li|le)\b .. (?:copi|conferm|assicur"
            r"|comunic|rispond|scriv|traccia|contenut)\w*|(?:elimin|cancell|distrugg)\w+ .. (?:ogni|qualsiasi"
            r"|eventual\w|tutte le) copi\w+",
            r"(?:ce|me) ne (?:dia|dare|dai|date|voglia dare|fornisca) (?:\w+ )?(?:comunicazione|conferma"
            r"|notizia|riscontro|atto|evidenza)",
            r"non farne (?:\w+ )?uso|non far(?:e)? (?:alcun )?uso|senza (?:leggerl|aprirl|conservar|trattener"
            r"|divulgar|tenerne|farne)\w*",
            r"(?:assicur|garant|attest|conferm|scriv|dic|comunic)\w* .. (?:di averl[oaie]|che l'ha"
            r"|quando l'ha|d'averl[oaie]) (?:fatt|cancellat|eliminat|distrutt|cestinat)\w*",
            r"(?:darcene|darmene|fornircene|dandocene|darne) (?:\w+ )?(?:conferma|riscontro|comunicazione|evidenza)",
            r"(?:non (?!\w+iamo\b|\w+eremo\b)(?:divulg|diffond|conserv|utilizz|tratten|copi|comunic|riprodu"
            r"|condivid|aprir|legger|far uso|trasmett)\w*) .. (?:contenut|copi|messagg|"
            r"document|inform|allegat|ricevut|dati|terz)\w* ! (?:non (?:conserviamo|divulghiamo|utilizziamo"
            r"|condividiamo|comunichiamo|abbiamo)|privacy policy|possiamo)",
            r"(?:sottoscri|firm|restitu|compil)\w* .. (?:dichiarazione|impegno|riservatezza|liberatoria"
            r"|attestazione)",
            r"(?:dichiarazione|impegno) (?:\w+ )?(?:di riservatezza|di distruzione|di cancellazione"
            r"|di avvenuta|di non)",
            r"(?:richiamo|richiamare|ritiro|annullare l'invio|recall) (?:\w+ )?(?:del|il|della|la"
            r"|di questo) (?:messaggio|mail|e-?mail)|"
            r"(?:desidera|vorrebbe|intende) richiamare il messaggio",
            r"(?:butt(?:i|are|a|ate|arl[oaie])|gett(?:i|are|ate|arl[oaie])|cestin(?:i|are|ate)|strapp(?:i|are"
            r"|ate)|elimin(?:i|are|ate)|cancell(?:i|are|ate)|distrugg(?:a|ere|ete))\b .. (?:file|lettera"
            r"|messaggi\w*|mail|e-?mail|document\w+|allegat\w+|pdf|foglio|stampa|copi\w+|comunicazion\w+"
            r"|referto|fattura|tutto|quanto ricevut\w) & (?:non (?:ce )?l[oa']\W?\s?(?:ha|avete) piu"
            r"|scriv(?:a|er)|mi dic|ci dic|facci|farmelo|farcelo|fatemelo|fatecelo|fammelo|sapere|rassicur"
            r"|conferm)\w* ! {addr} .. (?:da|dal) ! (?:{wiped}|abbiamo|se non|chi l'avess\w+|chiunque)",
            r"(?:distrugg|elimin|cancell|cestin|butt|gett|strapp)\w* .. (?:farmelo|farcelo|fatemelo|fatecelo"
            r"|fammelo|faccelo|me lo (?:faccia|scriva|confermi)|ce lo (?:faccia|scriva|confermi)|(?:mi|ci)"
            r" (?:faccia|fate|fai) sapere) ! (?:{addr}|abbiamo|ho\b|se non|qualora)",
        ),
        "redirect_contact": (
            r"(?:scriv|rivolg|contatt|indirizz|invi|inoltr|mand|trasm|dirig|segnal|utilizz|us[aoi]|rispond"
            r"|present|rimand|rigir|spedi|fac|provi|prov|gir|volga|interpell|chied|domand|trov|sent|raggiung"
            r"|reperibil|riferi|"
            r"comunic|richied|reinvi|riscriv)\w* .. [\w.+-]+\s?(?:@|[(\[](?:at|chiocciola|a)[)\]]| at | chiocciola )"
            r" ! (?:per (?:qualsiasi|ogni|ulterior|assistenza|info\b|domand|maggiori|urgenz|qualunque"
            r"|eventual|chiariment|disdir|annullar|modificar|spostar|disdett)\w*|dubbi|non esit\w+|(?:mia|sua"
            r"|nostra) assenza|durante|nel frattempo|urgenz\w+|urgent\w+|necessita\b|al mio rientro|"
            r"(?:abbiamo|ho|e stat[oa]|stata) (?:\w+ )?(?:inviat|mandat|inoltrat|trasmess|spedit|rimoss"
            r"|cancellat|girat)\w*|{news})",
            r"(?:scriv|rivolg|contatt|indirizz|invi|inoltr|mand|trasm|segnal|utilizz"
            r"|rispond)\w* .. [\w.+-]+@ & (?:privacy|dpo|rpd|protezione|dati personali|reclam\w+|gdpr|"
            r"segnalazion\w+|tema|argoment\w+|materia|question\w+) ! (?:abbiamo|ho"
            r"|e stat[oa]) (?:\w+ )?(?:inviat|inoltrat|trasmess|girat)\w* ! (?:mia|sua) assenza|urgenz\w+",
            r"[\w.+-]+@[\w.-]+ .. (?:competent|responsabil|si occup|gestis|scriv|rivolg|giust|corrett|apposit"
            r"|dedicat|contatt|prende|tratta|aiut)\w* ! (?:abbiamo|ho|stat[oa]) "
            r"(?:\w+ )?(?:rimoss|cancellat|eliminat|inoltrat|corrett|tolt)\w*",
            r"(?:competent\w|referente|riferimento|incaricat\w|giust[oa]|corrett[oa]|apposit[oa]|preposto"
            r"|preposta|dedicat[oa]|indirizzo da (?:usare|utilizzare)|occup\w+|gestit\w) .. "
            r"[\w.+-]+\s?(?:@|[(\[](?:at|chiocciola)[)\]]) ! (?:abbiamo|ho|stat[oa]) (?:\w+ )?(?:rimoss"
            r"|cancellat|eliminat|inoltrat|tolt|girat)\w* ! per (?:qualsiasi|ogni|ulterior)",
            r"(?:non (?:sono|siamo|e) (?:io |noi |la |l'|il |di )?(?:\w+ ){0,2}?(?:competen\w+"
            r"|la persona giusta|l'ufficio (?:giusto|competente|corretto)|il referente|l'indirizzo giusto|"
            r"il canale (?:giusto|corretto|adatto)|nostra competenza|mia competenza|l'ente (?:competente"
            r"|giusto)|ufficio giusto|ci occupiamo))",
            r"non (?:\w+ )?(?:ci occupiamo|mi occupo|gestiamo|gestisco|seguiamo|rientra|trattiamo|compete a"
            r"|spetta a) .. (?:question|ufficio|privacy|richiest|segnalazion|dati|pratich|"
            r"tema|competenz|queste|questo|quest|problem|tipo|noi|client|nostr)\w*",
            r"(?:ha sbagliato|avete sbagliato|hai sbagliato) (?:sportello|porta|persona|canale|ufficio|indirizzo|reparto|destinatario"
            r"|azienda|numero|interlocutore)|ufficio sbagliato|reparto sbagliato",
            r"(?:rivolg|contatt|scriv|indirizz|invi|inoltr|chied|sent|parl|segnal"
            r"|bussar)\w*(?: direttamente)? (?:\w+ ){0,2}?(?:a|al|alla|all'|allo|agli|ai|con|il|la|lo|l')\W?"
            r"(?:\w+ ){0,3}?(?:ufficio|reparto|servizio|sportello|sede|collegh\w|centrale|assistenza"
            r"|responsabil\w|dpo|rpd|urp|direzione|segreteria|amministrazione|"
            r"casa madre|capogruppo|filiale|agenzia|corriere|fornitore|societa|titolare del trattamento"
            r"|referente|protocollo|supporto|centro) ! (?:abbiamo|ho|provved\w+|"
            r"stiamo|sto|procedo|procediamo|verra|sara|non esit\w+|per (?:qualsiasi|ogni|ulterior|maggiori"
            r"|qualunque|eventual)\w*|stat[oa]|{passed}|dubbi|inform\w+ (?:la|di)|"
            r"chiest[oa]|(?:ri)?contattat\w*|(?:la|vi) contatt\w+ra|(?:devo|dobbiamo|dovrei|dovremmo|dovro"
            r"|dovremo|vorrei)\b|inoltr(?:o|iamo|eremo|ero)|gir(?:o|iamo|eremo|ero)\b|segnal(?:o|iamo|eremo)"
            r"|chied(?:o|iamo|eremo)\b|"
            r"sent(?:o|iamo|iro)\b|parl(?:o|iamo|ero|eremo)\b|risponder\w+|urgen\w+)",
            r"(?:competenza|gestione|trattazione|trattamento|titolarita|gestit\w|trattat\w|seguit\w|materia"
            r"|questione|aspett\w+) .. (?:e (?:di|del|in capo)|spetta|compete|da(?:l|lla|ll')|fa capo|attiene"
            r"|pertiene|in capo|"
            r"riguarda) .. (?:ufficio|reparto|servizio|sede|collegh\w|centrale|responsabil\w|dpo|rpd"
            r"|direzione|segreteria|casa madre|capogruppo|filiale|agenzia|"
            r"corriere|societa|titolare del trattamento|comune|asl|ente\b|altra?) ! (?:stat[oa]|inoltrat"
            r"|trasmess|{cust} .. voi)\w*",
            r"(?:raccomandata|a mezzo pec|via pec|posta ordinaria|all'indirizzo pec|tramite pec"
            r"|per iscritto) .. (?:a\b|al|alla|all'|indirizz|via|presso|ufficio)",
            r"(?:altr|divers|apposit|giust|specific|dedicat|corrett)\w* (?:\w+ ){0,2}?(?:casella|indirizzo"
            r"|contatto|canale|ufficio|recapito|mail|e-?mail)\W+(?:\w+\W+){0,4}?[\w.+-]+@ ! (?:abbiamo|ho"
            r"|stat[oa]) (?:\w+ )?(?:rimoss|cancellat|eliminat|inoltrat|tolt|girat)\w*",
            r"per (?:la |il |le |i |gli |l'|queste |tali |questo |questi )?(?:\w+ ){0,4}?(?:c'e|esiste|vale"
            r"|abbiamo|utilizzi|usi|vada su) (?:\w+ ){0,3}?[\w.+-]+@ ! urgenz\w+",
        ),
        "told_unsubscribe": (
            r"(?:disiscri\w+|unsubscrib\w*|cancella iscrizione|annulla iscrizione|disiscrizione|opt-?out"
            r"|disdetta della newsletter)",
            r"(?:annullar|cancellar|revocar|disdir|rimuover|interromp|cessar|sospend|bloccar|smett"
            r"|disattivar)\w* .. {news}",
            r"(?:cancellat|annullat|revocat|rimoss|interrott|sospes|disattivat|eliminat|tolt|depennat|esclus"
            r"|bloccat|fermat)[oaie] .. {news}",
            r"{news} .. (?:cancellat|annullat|revocat|rimoss|interrott|sospes|disattivat|eliminat|tolt|fermat"
            r"|bloccat)[oaie]",
            r"{news} .. (?:non (?:ricev|arriv|invi|desider|verrann|vuol)\w*|cancell\w+|disattiv\w+|rifiut\w+"
            r"|oppor\w+|oppos\w+|revoc\w+|cliccar?\w* .. (?:link|piede|fondo))",
            r"(?:cancellazion|disdett|revoc|rimozion|opposizion|disattivazion|interruzion)\w+ .. {news}",
            r"non .. (?:ricev|invi|mand|arriver)\w* .. (?:piu )?(?:\w+ ){0,3}?{news}",
            r"(?:link|pulsante|tasto|voce) .. (?:cancella|annulla|rimuovi|in (?:calce|fondo|basso)"
            r"|a(?:l)? (?:fondo|pie)|disiscri)\w* .. (?:mail|messagg|pagina|e-?mail|newsletter|comunicazion"
            r"|iscri)\w*",
            r"(?:preferenze|consensi) .. (?:comunicazion|marketing|newsletter|invio|contatto|mail)\w*",
            r"non (?:e|sei|siete|figura|figuri|sara|risulta|risulti|compare|fa|fai) (?:\w+ )?piu .."
            r" (?:list\w+|elenc\w+|iscritt\w|destinatari\w*|mailing|newsletter) .. (?:promozional|pubblicitar"
            r"|offert|commercial|marketing|novita|newsletter)\w*",
            r"(?:list\w+|elenc\w+|invii?|comunicazioni|mail|e-?mail|messaggi) (?:\w+ ){0,2}?(?:promozional"
            r"|pubblicitar|marketing|commercial|delle offerte|di offerte)\w* .. (?:tolt|rimoss|esclus"
            r"|cancellat|eliminat|fermat|bloccat|interrott|sospes|disattivat|depennat|non (?:le|ti|vi)"
            r" arriver|non (?:la|ti) ragg)\w* ! {addr} .. (?:rimoss|cancellat)\w*",
            r"(?:tolt|rimoss|esclus|cancellat|eliminat|fermat|bloccat|interrott|sospes|disattivat|depennat)\w"
            r" .. (?:list\w+|elenc\w+|invii?|comunicazioni|e-?mail|messaggi) (?:\w+ ){0,2}?(?:promozional"
            r"|pubblicitar|marketing|commercial|delle offerte|di offerte)\w*",
        ),
        "no_record_found": (
            r"non .. (?:risult\w+|emers\w+|trov\w+|rinven\w+|riscontri\b|riscontriamo|riscontrat\w"
            r"|riscontrano|individu\w+|figur\w+|rintracci\w+|compa\w+|emerg\w+|present\w|rilev\w+|esist\w+"
            r"|localizz\w+|abbin\w+|associ\w+|corrispond\w+|identific\w+ .. client\w|"
            r"restitu\w+) .. (?:client\w|contratt\w+|dat[oi]\b|nominativ\w+|nome|anagrafic\w*|archiv\w+"
            r"|sistem\w+|database|utent\w+|account|corrispondenz\w+|registrat\w+|indirizz\w+|e-?mail"
            r"|prenotazion\w+|"
            r"trattament\w+|informazion\w+ (?:a lei|che la|riferi|riconduc|relat)\w*|ordin[ei]|pratic\w+"
            r"|posizion\w+|risultat\w+|registrazion\w+|banc\w+ dati|iscritt\w|pazient\w|tra i|nulla|niente"
            r"|gestional\w+|nessun\w*|profil\w+|schede?|polizz\w+|elench\w+|elenco)"
            r" ! (?:non risult\w+ (?:possibile|piu|necessari\w+|corrett\w+|chiar\w+)|numero di telefono"
            r"|se non|non (?:avendo|abbiamo) (?:\w+ )?ricevut|non (?:compare|figura|risulta|e) piu)",
            r"(?:nessun[oa]?|alcun[oa]?|zero|nulla|niente) (?:\w+ ){0,4}?(?:client\w|contratt\w+|dat[oi]\b"
            r"|nominativ\w+|anagrafic\w*|utent\w+|account|corrispondenz\w+|registrazion\w+|"
            r"prenotazion\w+|ordin[ei]|pratic\w+|posizion\w+|risultat\w+|tracci\w+|iscritt\w|pazient\w"
            r"|profil\w+|riscontr\w+|record|polizz\w+|a suo nome|scheda|occorrenz\w+|nome\b|utenza|"
            r"indirizz\w+|informazion\w+ (?:relativ|che)\w*) ! (?:{wiped}|non (?:e|sono|risulta|figura"
            r"|compare) piu|puo|possiamo|verra|problem|modific|riscont\w+ (?:da parte|alla|alle)|(?:autorizz"
            r"|forni|dare|rilasci|comunic|divulg|rivel)\w* .. (?:inform|dat|dettagl))\w*",
            r"(?:esito|ricerca|ricerche|verifica|interrogazione) .. (?:negativ\w|senza (?:esito|risultat\w+)"
            r"|infruttuos\w|non ha (?:dato|prodotto|restituito))",
            r"(?:negativ\w|infruttuos\w) .. (?:ricerc\w+|esito)",
            r"(?:non (?:siete|sei|e|risulta\w*|figura\w*|la troviamo|la trovo"
            r"|vi troviamo)) (?:\w+ ){0,3}?(?:nostr[oaie] )?(?:client\w|registrat\w|censit\w|iscritt\w"
            r"|tra i nostri|fra i nostri|presente (?:nei|in|nel|nella)|"
            r"nei nostri|nel nostro|nelle nostre|nella nostra|in anagrafica|in archivio) ! (?:piu"
            r"|non possiamo|puo\b|corrett|client\w,? non)",
            r"non (?:abbiamo|conserviamo|deteniamo|trattiamo|possediamo|disponiamo|c'e|ci sono|vi sono|ho"
            r"|vedo|vediamo) (?:\w+ ){0,3}?(?:client\w|contratt\w+|dat[oi] (?:\w+ )?(?:person|a (?:su|vostr)"
            r"|su|riferi|relat|che)\w*|nominativ\w+|anagrafic\w+|account|"
            r"tracci\w+|registrazion\w+|prenotazion\w+|nulla|niente|nessun\w*|evidenz\w+|rapport\w+|utenz\w+"
            r"|ordin\w+|schede?) ! (?:(?:c'e|ci sono|vi sono) (?:\w+ )?piu\b|{wiped}|potut\w+|ricevut\w+ (?:risp|risc)\w+|aggiung\w+|da dire)",
            r"(?:nome|cognome|nominativo|account|profilo|prenotazione|ordine|contratto|pratica|scheda|utenza"
            r"|anagrafica|posizione) .. non (?:mi |ci |lo |la |l'|ne |le )?(?:\w+ )?(?:risult|compar|figur"
            r"|trov|esist|ved|ritrov|rintracci|individu|reperisc|"
            r"e (?:registrat|present|censit|in |tra|fra|associat)|c'e|abbiamo|ho\b)\w* ! (?:non (?:e|c'e"
            r"|risulta|figura|compare|ci sono) piu|possibile|se non|correttament)",
            r"non (?:la|vi|ti|li|lo|l'|le) (?:\w+ )?(?:trov\w+|conosc\w+|ved\w+|rintracci\w+|annover\w+"
            r"|individu\w+|abbiamo (?:mai )?(?:tra|fra|in|registrat|censit|trovat|come)\w*|ho (?:in|tra|mai"
            r"|trovat|come))",
            r"(?:mai|non) (?:\w+ )?(?:stat[oa]|avut\w|e"
            r"|risult\w+ (?:essere )?(?:mai )?stat[oa]) (?:\w+ ){0,2}?(?:client\w|rapport\w+ (?:con"
            r"|contrattual)|abbonat\w|iscritt\w|registrat\w|pazient\w|soci\w) ! {cust} .. conferm",
            r"(?:e|sei|siete) sicur[oaie] (?:di|che) .. (?:client|registrat|iscritt|prenotat|acquistat|noi"
            r"|ordinat|azienda)\w*|(?:forse|magari|eventualmente) .. (?:altr[oa]|divers[oa]) (?:nome|cognome"
            r"|nominativo|azienda|struttura|negozio|e-?mail|mail)",
            r"(?:nome|cognome|nominativo|dati|cognome) .. (?:non (?:mi |ci )?(?:risult|compar|figur|present"
            r"|corrispond|e present|sono present)\w*|sconosciut\w)",
            r"non (?:mi|ci|le|vi) (?:esce|appare|salta fuori|viene fuori|compare|da|spunta|restituisce)"
            r" (?:fuori )?(?:niente|nulla|nessun\w*|alcun\w*)",
            r"(?:cercando|cercato|ricercando|ho provato) .. (?:nome|cognome|nominativo|codice) .. (?:niente"
            r"|nulla|nessun\w*|zero)\b ! {wiped}",
        ),
        "interim_reply": (
            r"(?:stiamo|sto|stanno|sta) (?:\w+ ){0,2}?\w+[ae]ndo(?:l[aoei]|ci|ne|si)?\b ! (?:ordine|pacco"
            r"|spedizion\w+|cercando un|pensando di|offert\w+|leggendo la)",
            r"in corso (?:di )?(?:\w+ ){0,3}?(?:verific|accertament|approfondiment|controll|analisi"
            r"|istruttoria|indagin|valutazion|lavorazion)\w* ! non",
            r"(?:sara|e) (?:nostra|mia|ns) (?:cura|premura) .. (?:inform|aggiorn|comunic|contatt|forni"
            r"|riscontr|tener|far|dar)\w* ! (?:piu presto|lavorativ\w+|\d+ (?:ore|giorni))",
            r"(?:stiamo|sto|stanno|sta) (?:\w+ ){0,2}?(?:verific|effettu|svolg|facend|approfond|analizz"
            r"|esamin|controll|lavor|cerc|gest|procedend|valut|indag|raccogl|attend|aspett|"
            r"studi|condu|provvedend|segu|ricostru|chied|sent|confront|occup|guard|ved|compi|accert|eseguend"
            r"|interessand|coordin|risol|contatt)\w*",
            r"(?:verific\w+|accertament\w+|approfondiment\w+|analisi|controll[oi]\b|istruttoria|indagin\w+"
            r"|ricerc\w+|valutazion\w+) .. (?:in corso|avviat\w|in essere|ancora (?:in|apert|attiv)\w*"
            r"|necessari\w+ (?:del )?tempo|richied\w+|"
            r"in atto|procedono|iniziat\w|intern\w)",
            r"(?:abbiamo|ho|e stat[oa]|sono stat[ei]) (?:\w+ )?(?:avviat|apert|inizi|intrapres"
            r"|dispost)\w* .. (?:verific\w+|accertament\w+|approfondiment\w+|analisi|controll\w+|istruttoria"
            r"|indagin\w+)",
            r"(?:necessari\w|serv\w+|occorr\w+|richied\w+|bisogno) (?:\w+ ){0,3}?(?:approfondiment\w+"
            r"|verific\w+ (?:intern|con)|accertament\w+|confront\w+ (?:con|intern)|sentire|consultare)\w*",
            r"(?:abbiamo|ho) (?:\w+ ){0,2}?(?:chiest\w+|domandat\w+|sentit\w+|sollecitat\w+|richiest\w+"
            r"|contattat\w+|interpellat\w+|girat\w+|inoltrat\w+|passat\w+|segnalat\w+|trasmess\w+|coinvolt\w+"
            r"|smistat\w+|assegnat\w+|"
            r"interessat\w+|scritt\w+) .. (?:colleg\w+|collegh\w+|ufficio|repart\w+|tecnic\w+|fornitor\w+"
            r"|sede|filiale|agenzia|informatic\w+|negozio|amministrazione|segreteria|sistemist\w+"
            r"|sviluppator\w+|"
            r"settore|team|gruppo|responsabil\w+|competent\w+|magazzino|corriere|it\b)",
            r"(?:richiest|segnalazion|mail|messaggi|pratic|tutto)\w* .. (?:stat[oa]"
            r"|e) (?:\w+ ){0,2}?(?:inoltrat|trasmess|girat|passat|assegnat|smistat|trasferit|sottopost"
            r"|segnalat|escalat)\w .. (?:ufficio|repart\w+|"
            r"tecnic\w+|settore|competent\w+|team|colleg\w+|collegh\w+|serviz\w+|sede|filiale|secondo livello"
            r"|2. livello|livello superiore|gruppo|area)",
            r"(?:inoltr|gir|pass|trasmett|segnal|chied|sent|verific|inform|approfond|controll|guard|ved|indag"
            r"|valut|sottopon)(?:o|io|ero|iamo|eremo|iremo|gero|gerem|iro|hiamo|hero|heremo|ro|remo"
            r"|go)\b .. (?:colleg\w+|"
            r"collegh\w+|ufficio|repart\w+|tecnic\w+|sede|fornitor\w+|e (?:le|la|vi|ti)|intern\w+"
            r"|responsabil\w+|competent\w+|subito|la situazione|il caso|meglio|la questione|la cosa|cosa (?:e"
            r"|sia) success\w+|la pratica|"
            r"l'accaduto|settore|la segnalazione|quanto)",
            r"(?:le|vi|ti) (?:far(?:o|emo)|daremo|daro|dico|diremo|diro|facciamo|faccio) (?:\w+ )?(?:sapere"
            r"|notizi\w+|avere notizie|un riscontro appena|riscontro (?:appena|non appena|dopo))",
            r"(?:la|vi|ti) (?:terr(?:o|emo)|tengo|teniamo|aggiorn\w+|ricontatt(?:o|ero)"
            r"|riaggiorn\w+) (?:\w+ )?(?:inform\w+|aggiornat\w+|al corrente|appena|non appena|entro"
            r"|la prossima|nei|quando|dopo|presto|a breve|sull\w+|in merito|su)?",
            r"(?:tornero|torneremo|torno|torniamo|ritorno|ritorniamo) .. (?:lei|voi|te|contatt\w+|argomento"
            r"|aggiorn\w+)",
            r"(?:mi|ci) (?:risent\w+|riaggiorn\w+|faccio (?:sentire|vivo|viva)|far[oe]\w* (?:sentire|vivi)"
            r"|inform(?:o|iamo|ero|eremo)|attiv(?:o|iamo|ero|eremo)|stiamo|sto|riservo|riserviamo|prendo"
            r"|prendiamo|occorr\w+ (?:ancora|qualche|del|un po)|"
            r"serv\w+ (?:ancora|qualche|del tempo|un po)|occup(?:o|iamo|ero|eremo)|mett(?:o|iamo)|adoper\w+"
            r"|consult\w+)",
            r"(?:appena|non appena|quando|dopo che) .. (?:avr[oe]\w*|ho|abbiamo|sapr\w+|ricev\w+|ottenut\w+"
            r"|disponibil\w+|concl\w+|rispond\w+|so\b|sappiamo|rientra\w*|torn\w+"
            r"|possibile avere) .. (?:notizi\w+|novita|aggiornament\w+|riscontr\w+|"
            r"rispost\w+|esit\w+|informazion\w+|qualcosa|di piu|element\w+|verific\w+|quadro|scriv\w+"
            r"|aggiorn\w+|dico|diremo|contatt\w+)",
            r"(?:attend|aspett)(?:o|iamo|ndo) .. (?:rientro|ritorno|rispost\w (?:da|del|dei)"
            r"|riscontr\w* (?:da|dei|del)|colleg\w+|fornitor\w+|conferm\w* (?:da|dal|dei|del)|esit\w+"
            r"|verific\w+|indicazion\w+|istruzion\w+|chiariment\w+ (?:da|dal))",
            r"(?:al lavoro|lavorando|ci stanno lavorando|all'opera) (?:per|su|sul|sulla|affinche)\b",
            r"(?:stat[oaie]|abbiamo|ho) (?:\w+ )?{passed} .. (?:a|al|alla|all'|ai|agli|alle"
            r"|presso)\W?.. ?(?:competent\w|prepost\w|unita|u\.\s?o\.|ufficio|uffici|repart\w+|sezione"
            r"|struttura|referent\w|incaricat\w|addett\w|direzione|division\w|squadra|chi di)",
            r"appena (?:riesco|riusciamo|posso|possiamo|possibile|ho un (?:attimo|momento)|ho tempo|torno"
            r"|trovo) .. (?:guard|ved|controll|occup|verific|rispond|aggiorn|scriv|dic|dir|far|inform|lo|la"
            r"|ci)\w*",
            r"(?:ci|lo|la|li) (?:guardo|guardiamo|do un'occhiata|diamo un'occhiata|verifico|verifichiamo"
            r"|controllo|controlliamo|penso io|pensiamo noi)\b",
            r"(?:facendo|fare|faremo|far) (?:luce|chiarezza|il punto|mente locale)|a stretto giro|(?:siamo"
            r"|sono) (?:sommers|oberat|incasinat|indietro)\w*|(?:contiamo|conto|speriamo|spero"
            r"|pensiamo) di .. (?:aggiorn|rispond|dar|risolv|fornir|sistem|avere)\w*",
            r"(?:se ne (?:sta|stanno) occupando|ci (?:sta|stanno) (?:lavorando|guardando"
            r"|pensando)) (?:\w+ ){0,4}?(?!dpo|privacy)",
            r"(?:devo|dobbiamo|vorrei|vorremmo|bisogna|dovrei|dovremmo|dovro|dovremo"
            r"|meglio che) (?:\w+ ){0,3}?(?:chieder\w*|sentir\w*|parlar\w*|consultar\w*|verificar\w*"
            r"|confrontar\w*|capire|informar\w*|guardar\w*|vedere|controllar\w*)"
            r" ! (?:lei|voi|numero|identita|propriet\w+|titolar\w+|telefon\w*)",
            r"(?:un po'|ancora|qualche|alcuni|un attimo|un minimo) (?:di |del |un po' di )?(?:pazienza|tempo"
            r"|giorn\w+|attesa|minut\w+)",
            r"(?:abbia|abbiate|portare|porti|abbi) (?:\w+ )?pazienza|pazientare",
            r"(?:in (?:fase di )?(?:lavorazione|valutazione|verifica|esame|istruttoria|approfondimento)"
            r"|al vaglio|sotto esame|allo studio)",
            r"(?:ritardo|tempi) .. (?:rispost|riscontr|tecnic|verific|allung|lavorazion|piu lungh)\w*",
            r"(?:risposta|riscontro|comunicazione) (?:interlocutori\w|provvisori\w|intermedi\w|parziale)",
            r"(?:siamo|sono|resto|restiamo|rimaniamo) (?:\w+ )?in attesa (?:di|del|della|che) .. (?:colleg\w+"
            r"|collegh\w+|ufficio|repart\w+|tecnic\w+|fornitor\w+|sede|riscontro (?:da|dai|dal|intern)\w*"
            r"|rispost\w+ (?:da|dai|dal)\w*)",
            r"(?:prolungh|proroga|prorog)\w* .. (?:termin|due mesi|60|giorn|rispost)\w*",
        ),
        "promise": (
            r"(?:provved(?:o|iamo|eremo|ero|era|eranno)|proced(?:o|iamo|eremo|ero|era|eranno)|verra|verranno"
            r"|sara|saranno|stiamo (?:provvedendo|procedendo)|sto (?:provvedendo|procedendo)|andremo"
            r"|ci (?:attiviamo|attiveremo|adoperiamo|impegniamo)|"
            r"vedremo|vedo di|cerc\w+ di|in corso|a breve|intendiamo|dovra|chiediamo|chiedero|faremo|faro"
            r"|faccio|facciamo|(?:abbiamo|ho|stat[oa]|hanno) (?:\w+ )?(?:richiest|chiest|avviat|programmat"
            r"|pianificat|dispost|ordinat|sollecitat)[oaie]) .. (?:{removing}|"
            r"{wiped}|{mended}|rettifica) ! (?:automatic\w*|messagg\w+ .. (?:elimin|cancell)"
            r"|rispost\w+ .. (?:elimin|cancell)|newsletter|iscrizion\w+|mailing|promozional\w+|ordin[ei]\b"
            r"|prenotazion\w+|non (?:e|sara|verra|possiamo|provv|proc)|{cust} .. (?:richied|chied|provved))\w*",
            r"(?:cancell(?:o|iamo|eremo|ero)|elimin(?:o|iamo|eremo|ero)|rimuov(?:o|iamo|eremo|ero)|tolg(?:o"
            r"|iamo)|toglier(?:o|emo)|corregg(?:o|iamo|eremo|ero)|modific(?:o|hiamo|heremo|hero)|aggiorn(?:o"
            r"|iamo|eremo|ero)|disattiv(?:o|iamo|eremo|ero)|"
            r"blocc(?:o|hiamo|heremo|hero)|rettific(?:o|hiamo|heremo|hero)|sostitu(?:isco|iamo|iremo"
            r"|iro)) .. (?:{addr}|dato|subito|anagrafica) ! non",
            r"(?:la |lo |l'|li |le )(?:cancell(?:o|iamo|eremo|ero)|elimin(?:o|iamo|eremo|ero)|rimuov(?:o|iamo"
            r"|eremo|ero)|tolg(?:o|iamo)|toglier(?:o|emo)|corregg(?:o|iamo|eremo|ero)|disattiv(?:o|iamo|eremo"
            r"|ero)|blocc(?:o|hiamo|heremo|hero)|"
            r"sistem(?:o|iamo|eremo|ero)|faccio (?:togliere|cancellare|rimuovere|correggere|eliminare)"
            r"|facciamo (?:togliere|cancellare|rimuovere|correggere|eliminare))\b ! non (?:la|lo|l'|li|le)",
            r"(?:inoltr(?:o|iamo|eremo|ero)|trasmett(?:o|iamo|eremo|ero)|gir(?:o|iamo|eremo|ero)|pass(?:o"
            r"|iamo|eremo|ero)|segnal(?:o|iamo|eremo|ero)|inform(?:o|iamo|eremo|ero)|avvis(?:o|iamo|eremo"
            r"|ero)|coinvolg(?:o|iamo|eremo|ero)|"
            r"mand(?:o|iamo|eremo|ero)|port(?:o|iamo|eremo|ero)|sottopon(?:go|iamo)|sottoporr(?:o|emo)"
            r"|parl(?:o|iamo|eremo|ero)|provved\w+ a (?:inoltrare|girare|trasmettere|segnalare|informare"
            r"|passare)|verra (?:\w+ )?(?:inoltrat|trasmess|girat|"
            r"passat|sottopost)\w|sara (?:\w+ )?(?:inoltrat|trasmess|girat|passat|sottopost)\w)\b .. {officer} ! non",
            r"(?:cancellazione|rimozione|eliminazione|correzione|rettifica|modifica) .. (?:in corso|richiest"
            r"|avviat|programmat|pianificat|in lavorazione|previst|presa in carico|effettiv[ao] (?:entro|dal)"
            r"|attiva (?:entro|dal)|operativ)\w* ! {cust} .. deve"
            r" ! non (?:e|sara|puo|risulta|verra|possiamo)",
            r"non riceve(?:ra|rai|rete) piu .. (?:mail|e-?mail|messagg|comunicazion|nostr)\w* ! {news}",
            r"(?:invi|comunicazion|messagg|mail)\w* .. (?:cesseranno|verranno (?:interrott|sospes|bloccat)"
            r"|saranno (?:interrott|sospes|bloccat))\w* ! {news}",
        ),
        "canned_misread": (
            r"(?:grazie|ringraz\w+) (?:\w+ ){0,2}?(?:per|della|dell'|del) (?:\w+ ){0,2}?(?:averci (?:chiamat"
            r"|telefonat|scelt|preferit|dato fiducia|accordat|visitat)\w*|"
            r"aver (?:chiamat|telefonat|scelt|preferit|prenotat|acquistat|visitat|partecipat)\w*|telefonata"
            r"|chiamata|fiducia|preferenza|visita|fedelta|recensione|acquisto|"
            r"ordine|ordinazione|prenotazione|interesse|interessamento (?:a|per|verso)|scelta|conversazione"
            r"|colloquio telefonico|disdetta|iscrizione|iscriversi|soggiorno|shopping)",
            r"(?:ci|mi) (?:dispiace|rincresce|spiace|rammarica) .. (?:che (?:lei |tu )?(?:voglia|vuole"
            r"|desideri|intenda|abbia deciso|stia pensando|non sia|vuoi)|perder\w+|lasci\w+|disdi\w+|"
            r"attesa|ritardo (?:della|del|nella) (?:consegna|spedizione|ordine)|prodotto|non (?:sia"
            r"|siate) (?:rimast|soddisfatt)\w+|recesso)",
            r"(?:suo|tuo|vostro|sua|tua|vostra) (?:ordine|prenotazione|pacco|spedizione|consegna|appuntamento"
            r"|reso|richiesta di (?:reso|rimborso|disdetta|recesso|cambio)|disdetta|recesso|rimborso|"
            r"abbonamento|contratto|tariffa|offerta|fornitura|visita|articolo|prodotto|acquisto|tessera|carta"
            r"|iscrizione|preventivo|camera|tavolo|polizza|domanda di \w+) .. (?:arriver\w*|e (?:in|stat[oa]"
            r"|gia|attiv\w|conferm\w+|regolar\w*|"
            r"pront\w|disponibil\w)|sara|verra|confermat\w|spedit\w|in viaggio|in consegna|in transito"
            r"|consegnat\w|annullat\w|modificat\w|spostat\w|aggiornat\w|attivat\w|rinnovat\w|accolt\w"
            r"|registrat\w|riceverla|riceverlo|rimborsat\w)"
            r" ! (?:indirizzo|protezione) ! \w*\d",
            r"(?:abbiamo|ho) (?:\w+ )?(?:annullat|spostat|modificat|confermat|prenotat|attivat|rinnovat"
            r"|prorogat|riprogrammat|riservat|emess|accreditat|ricaricat|registrat|inserit"
            r"|fissat)\w* .. (?:{yours}|l'|la|il|un|una)\W?\s?(?:\w+ )?"
            r"(?:ordine|prenotazione|appuntamento|abbonamento|contratto|tariffa|offerta|consegna|visita"
            r"|rimborso|disdetta|recesso|tavolo|camera|lettura|autolettura|buono|reso|preferenz\w|prelievo"
            r"|lezione|corso)",
            r"(?:saremo|siamo|sono|sarei|saremmo) (?:\w+ )?(?:liet[ie]|felic[ie]|content[ie]) (?:di"
            r"|che) .. (?:aiut|assist|accoglier|ospitar|averl|aver\w* (?:scelto|tra)|ricever|consigl|propor"
            r"|rivederl|riveder|lei sia|sia soddisf|le sia piac|"
            r"vi sia)\w*",
            r"(?:rattrist|addolor|dispiac|spiac|peccato)\w* .. (?:veder\w+ (?:andare|partire|via)"
            r"|che (?:te ne vada|se ne vada)|vada via|perdert|perderl|lascia)\w*",
            r"(?:speriamo|spero|non vediamo l'ora|ti aspettiamo|la aspettiamo|vi aspettiamo"
            r"|saremo felici) .. (?:riveder|ritrov|riaver|accogli|presto|di nuovo (?:tra|con)|in negozio"
            r"|da noi|a bordo)\w* ! (?:risol|sistem|chiar)\w*",
            r"(?:stat[oaie]|abbiamo|ho) (?:\w+ )?(?:cancellat|annullat|spostat|modificat|attivat|disattivat"
            r"|rinnovat|prenotat|sospes|chius|riprogrammat|confermat|anticipat|posticipat"
            r"|inserit)\w* .. (?:come (?:volev|desiderat|da (?:lei|te|voi|accord|su)|ci ha|mi ha|"
            r"hai|aveva|concordat)|secondo (?:i suoi|le sue)|su sua)\w* ! {addr}",
            r"(?:auguriamo|auguro) .. (?:buon viaggio|buon soggiorno|buona vacanza|buon volo|buon appetito"
            r"|buona visione|buona lettura|buon divertimento)",
            r"(?:nessun problema|non si preoccupi|non ti preoccupare|stia tranquill\w"
            r"|tranquill\w)\W .. ?(?:il|la|lo|l'|le|i|abbiamo|{yours}) .. (?:ordine|pacco|appuntament"
            r"|prenotazion|consegn|spedizion|ritir|rimbors|contratt|visit|viaggi|camera|tavol)\w*",
            r"che (?:bello|piacere|gioia) .. (?:sentir|aver|ricever|legger|sia)\w*",
            r"(?:cambio|reso|rimborso|disdetta|recesso|ordine|prenotazione|cancellazione dell'ordine"
            r"|annullamento|rinnovo|attivazione|voltura|subentro) (?:\w+ ){0,3}?(?:e stat[oa]|stat[oa]|e"
            r"|risulta) (?:\w+ ){0,2}?(?:registrat|accolt|approvat|"
            r"accettat|attivat|elaborat|complet|effettuat|pres[oa] in carico|conferm|andat|inserit"
            r"|a posto)\w* ! \w*\d",
            r"(?:ti|le|vi) (?:mandiamo|spediamo|inviamo|rimborsiamo|accreditiamo|attiviamo|prenotiamo"
            r"|riserviamo|applichiamo|riconosciamo|offriamo|proponiamo) .. (?:etichetta|rimborso|reso"
            r"|prodotto|articolo|buono|ordine|voucher|preventivo|offerta|"
            r"sconto|omaggio|credito|promozione|tariffa|camera|tavolo)",
            r"(?:scus\w+|pazienza) .. (?:attesa|ritardo)\W .. ?(?:{yours}|il|la|l') ?(?:\w+ )?(?:ordine|pacco"
            r"|spedizione|consegna|reso|rimborso|cambio|appuntamento)",
            r"(?:taglia|misura|colore|modello|prodotto|articolo) .. (?:disponibil|esaurit|scelt|tornat|ordin"
            r"|cambi|magazzino)\w*",
            r"(?:per|di|il|un) (?:annullare|disdire|spostare|modificare|cambiare|rinnovare"
            r"|disattivare) (?:\w+ )?(?:{yours} )?(?:ordine|prenotazione|appuntamento|abbonamento|contratto"
            r"|tariffa|fornitura|consegna) .. (?:e sufficiente|basta|puo|occorre|"
            r"clicc|segu|e necessario|sara|rispond|vada|chiam)\w*",
            r"(?:capisco|comprendo|comprendiamo|capiamo|vedo|vediamo|mi sembra di capire) .. (?:che (?:lei "
            r"|tu )?(?:desider|voglia|vuole|vorrebbe|vuoi|intend|sta cercando|stia|ha problemi"
            r"|abbia difficolta|e interessat)\w*)",
            r"(?:benvenut[oaie]) .. (?:in|nel|nella|tra|a|da|su)\b",
            r"(?:come|di cosa) (?:da )?(?:{yours} )?(?:richiest[ao]|accord\w|telefonata|colloquio"
            r"|conversazione|sentit\w) (?:telefonic\w+)?\s?.. (?:abbiamo|ho|le|vi) .. (?:ordine|prenotazione"
            r"|appuntamento|contratto|tariffa|attivat|invi|spost|modific|confermat)\w*",
            r"che (?:bello|piacere|gioia|bella cosa|bella notizia) .. (?:ri)?(?:sentir|aver|ricever|legger"
            r"|veder|trov|ritrov|incontr)\w*",
            r"(?:ci|mi) (?:sei|e|siete|era|eri|eravate) mancat[oaie]\b|ci mancav[iae]\w*|(?:bentornat|ben"
            r" tornat|ben ritrovat|bentrovat)[oaie]",
            r"(?:punti|credito|buono|sconto|pacchetto|tessera|carta|abbonamento|voucher|coupon|omaggio|card"
            r"|premio|carnet|ingress\w|gettoni) .. (?:sempre|ancora|gia|tuttora) (?:\w+ )?(?:valid|attiv"
            r"|disponibil|li\b|utilizzabil|spendibil|(?:la|qui) che|a (?:tua|sua) disp)\w* ! {addr}",
            r"a (?:presto|prestissimo) (?:\w+ )?(?:in|a|nel|nella|su|sul|sulla|sulle) (?:vasca|negozio"
            r"|palestra|campo|bordo|tavola|pista|sella|piste|sala|studio|cucina|spiaggia)",
            r"(?:averci scelto|per la (?:tua|sua|vostra) (?:fedelta|fiducia)|sceglierci|di nuovo (?:con|tra"
            r"|fra) noi|ancora una volta (?:con|tra) noi)",
            r"(?:grazie|ringraz\w+) (?:\w+ )?(?:di|per) (?:aver|averci|essere|esserti|essersi) (?:\w+"
            r" )?(?:viaggiat|soggiornat|volat|cenat|dormit|mangiat|allenat|stat|pernottat|partecipat|guidat"
            r"|noleggiat)[oaie]\b",
        ),
        "stored": (
            r"(?:nuov[oa]|su[oa]|quest[oa]|vostr[oa]|tu[oa]|l')\W?\s?(?:\w+ )?(?:indirizzo|e-?mail|mail"
            r"|recapito|contatto|casella)\b .. (?:e stat[oa]|abbiamo|ho|risulta|viene|sara|verra"
            r"|sono) (?:\w+ ){0,3}?(?:registrat|memorizzat|salvat|"
            r"aggiornat|inserit|aggiunt|annotat|acquisit|confermat|associat|abbinat|impostat|attivat|caricat"
            r"|collegat|verificat)[oa] ! (?:{wrong}|erroneamente|(?:era|fu) stat|rimoss|cancellat|per errore"
            r"|origin\w+|al momento)",
            r"(?:abbiamo|ho|e stat[oa]) (?:\w+ ){0,3}?(?:registrat|memorizzat|salvat|aggiornat|inserit"
            r"|aggiunt|annotat|acquisit|confermat|associat|abbinat|impostat"
            r"|preso nota)\w*\W+(?:\w+\W+){0,5}?(?:indirizzo|e-?mail|mail|recapito|"
            r"contatto|casella|dati di contatto)\b ! (?:{wrong}|rimoss|cancellat|black\s?list|esclusione"
            r"|blocco|abbiamo ricevuto|corrett[oa] del|del client|{cust})",
            r"(?:fattur|comunicazion|document|bollett|notific|avvis|conferm|aggiornament)\w* .. (?:a questo"
            r"|a quest'|al (?:suo )?nuovo|presso il nuovo|sul nuovo|all'indirizzo (?:da lei )?(?:indicat"
            r"|comunicat|fornit)\w*) .. (?:da ora|d'ora|da oggi|a partire|in poi|"
            r"in futuro)",
            r"(?:d'ora in (?:poi|avanti)|da ora in poi|da oggi|a partire da|in futuro) .. (?:ricever|invi"
            r"|arriver|spedir|mander)\w* .. (?:a questo|a quest'|indirizzo|nuov|questa (?:mail|e-?mail"
            r"|casella))\w* ! (?:non|corrett)",
        ),
        "yes_wanted": (
            r"(?:rispond|replic|scriv|digit|invi|mand)\w* .. (?:[\"'(]|con (?:un )?)\W?(?:si|sì|ok|yes"
            r"|confermo|stop|annulla|conferma|accetto)\b",
            r"(?:risponda|rispondi|rispondete|rispondere|rispondendo|replicare"
            r"|replichi) (?:\w+ ){0,2}?[\"'(]?(?:si|ok|yes|confermo|accetto|stop)\b(?! prega)",
            r"[\"'](?:si|yes|confermo|ok|conferma|annulla|accetto|procedi|procedere)[\"']",
            r"(?:rispond|bast|sufficiente|replic)\w* .. (?:a questa (?:mail|e-?mail)"
            r"|a questo messaggio) .. (?:per (?:conferm|annull|accett|prenot|ordin|attiv|disdi|proced|rinnov)"
            r"|con (?:si|ok))\w*",
            r"(?:conferm|ci dia|mi dia|dateci)\w* .. (?:via libera|procedere con|ordine|prenotazione"
            r"|appuntamento|attivazione|disdetta|annullamento|rinnovo|accettazione)\W .. (?:rispond|si|ok)\w* ",
            r"(?:attend|aspett|in attesa)\w* .. (?:sua |tua |vostra |suo |un suo )?(?:conferma|ok|via libera"
            r"|benestare) .. (?:per|di) (?:proced|annull|spedi|ordin|prenot|attiv|disdi|evader|la (?:prenot"
            r"|disdett|sped))\w*",
        ),
        "event": (
            r"(?:{yours}|in allegato|alleg\w+|ecco|invi\w+|trasmett\w+|nuova|nuovo|disponibile|emess\w"
            r"|di seguito|la presente|l')\W+(?:\w+\W+){0,5}?(?:fattura|bolletta|estratto conto|ricevuta (?:di"
            r"|n|del|fiscale)|nota di credito|parcella|"
            r"conferma (?:d'ordine|dell'ordine|di prenotazione|della prenotazione|ordine|di acquisto"
            r"|appuntamento)|referto|esito (?:dell'esame|degli esami|esame)|polizza|quietanza|preventivo"
            r"|biglietto|carta d'imbarco|"
            r"contratto|avviso di (?:pagamento|scadenza|giacenza|consegna)|sollecito|cedolino|busta paga"
            r"|certificato|rendiconto|verbale|convocazione|ddt|documento di trasporto|pagella"
            r"|scheda (?:tecnica|di)|voucher|"
            r"prescrizione|ricetta|piano (?:terapeutico|di ammortamento)|lettera di assunzione"
            r"|codice di ritiro|circolare|bando|attestato)\b"
            r" ! (?:richiesta di rettifica|prov\w+ (?:la|di)|titolarita|ci (?:invi|alleg|mand)|per errore"
            r"|segnalat|chiar\w+ (?:a chi|quale))",
            r"(?:pubblicat|caricat|emess|rilasciat|disponibil)\w+ .. (?:circolare|document[oi]|vot[oi]"
            r"|compit[oi]|bando|avviso|fattur\w+|bollett\w+|pagell\w|certificat\w|referto|esiti|estratto"
            r"|comunicazione|programma|orario|graduatori\w|verbale)"
            r" ! {addr} .. (?:rimoss|cancellat)\w*",
            r"(?:in allegato|allegat[oaie]|alleghiamo|allego|si allega\w*|trova\w*|trasmett\w+|invi(?:o"
            r"|iamo)) .. (?:biglietti|fatture|contratti|ricevute|referti|bollettin\w|tessera|programma"
            r"|offerta|preventivi|verbale|convocazione|modello f24|f24|cud?\b|"
            r"certificazione unica|scheda|ordine del giorno|attestato|diploma|pagell\w|planimetri\w|listino"
            r"|piano|orario|distinta|bonifico|conferma|modulo di iscrizione|documenti di viaggio|coupon|menu"
            r"|presentazione|relazione|perizia)"
            r" ! (?:ci|mi) (?:invi|alleg|trasm|mand)\w* ! per (?:errore|sbaglio) ! (?:restitu|firmat|{tell})",
            r"(?:{yours}|il|la|l'|lo) (?:\w+ ){0,3}?(?:ordine|pacco|spedizione|consegna|prodotto|articolo"
            r"|prenotazione|reso|acquisto|merce|plico)\W+(?:\w+\W+){0,5}?(?:e (?:\w+ )?(?:stat[oa] |gia |in "
            r"|pront|partit|arrivat|conferm|disponibil|"
            r"giunt)|spedit|consegnat|confermat|in consegna|in transito|in viaggio|affidat|partit"
            r"|pront\w (?:per|al)|arriver|sara consegnat|verra consegnat|ritirabil|disponibile)\w*",
            r"(?:{yours}|il|l'|un)\s?(?:\w+ ){0,2}?(?:appuntamento|visita|prenotazione|check-?in|volo"
            r"|soggiorno|esame|lezione|colloquio|intervento|sopralluogo|ricovero|prestazione|tagliando"
            r"|revisione)\W+(?:\w+\W+){0,8}?(?:(?:del|il|per il|di|alle|dal|"
            r"lunedi|martedi|mercoledi|giovedi|venerdi|sabato|e (?:\w+ )?(?:confermat|fissat|previst"
            r"|programmat|stat))\w*|ore \d)",
            r"(?:(?:le|ti|vi) )?(?:ricordiamo|promemoria|rammentiamo|ricordi\b|si ricorda) .. (?:appuntamento"
            r"|scadenz\w+|pagament\w+|fattur\w+|visita|rata|prenotazione|bolletta|importo|lezione|assemblea"
            r"|riunione|saldo|revisione|quota|rinnovo|"
            r"consegna|esame|ritiro|restitu\w+)",
            r"(?:promemoria|sollecito|avviso) (?:di )?(?:appuntamento|pagamento|scadenza|visita|fattura"
            r"|giacenza|rinnovo)",
            r"(?:importo|pagamento|rata|addebito|saldo|bonifico|accredito|somma|canone|premio|quota"
            r"|rimborso) .. (?:euro|eur\b|€|scad\w+|effettuat\w|addebitat\w|accreditat\w|ricevut\w|disposto"
            r"|ammonta|insolut\w|pagare entro|versare|dovut\w|"
            r"pari a|domiciliat\w|entro il)",
            r"(?:risult\w+|non (?:e|sono) (?:ancora )?(?:pervenut|stat)\w*) .. (?:insolut\w|non pagat\w"
            r"|scadut\w|il pagamento|da saldare|da pagare|saldat\w|da ritirare)",
            r"(?:scade|scadra|in scadenza|e scadut[oa]|si rinnova|si rinnovera|sta per scadere) .. (?:il|tra"
            r"|fra|domani|oggi|polizza|contratto|abbonamento|tessera|assicurazione|certificato"
            r"|automaticamente|\d)",
            r"(?:abbonamento|polizza|contratto|tessera|assicurazione|certificato|revisione|carta) .. (?:scade"
            r"|scadra|in scadenza|e scadut|rinnov|sta per scadere|attiv[oa] dal)\w*",
            r"(?:esami|analisi|referti|risultati|referto|cartella clinica|ricetta|impegnativa|documenti"
            r"|occhiali|auto|vettura|veicolo|riparazione|dispositivo|computer|notebook|libro"
            r"|libri) .. (?:pront[ioea]|disponibil\w|ritirar\w*|scaricar\w*|"
            r"consultar\w*|terminat\w|completat\w)",
            r"(?:grazie|ringraz\w+) (?:\w+ ){0,2}?(?:per|dell'|del|della) (?:\w+ ){0,2}?(?:ordine|acquisto"
            r"|prenotazione|pagamento|aver (?:acquistat|ordinat|prenotat)\w*|ordinazione)",
            r"(?:numero|n\.|codice) (?:d'|di |dell')?(?:ordine|tracking|spedizione|prenotazione|fattura"
            r"|polizza)\W+(?:\w+\W+)?[\w/-]*\d ! {ticket} (?:e|stat)",
            r"(?:puo|potra|puoi|potete) (?:\w+ )?(?:ritirar|scaricar|consultar|visualizzar|tracciar|pagar"
            r"|salda)\w* .. ",
            r"(?:convocat\w|assemblea (?:condominiale|ordinaria|dei soci)|riunione (?:di|dei|del)"
            r"|consiglio di classe|colloqui(?:o)? (?:con|coi|generali|con i)|gita|iscrizione (?:di|del"
            r"|all'anno)|orario (?:delle lezioni|di lavoro)|turno (?:di|del))",
            r"(?:lettura (?:del )?contatore|autolettura|consumi|distacco|interruzione del servizio|guasto"
            r"|intervento tecnico (?:del|previsto))",
            r"(?:suo figlio|sua figlia|tuo figlio|tua figlia|il bambino|la bambina|suo cane|suo gatto"
            r"|il suo animale)",
            r"(?:treno|volo|traghetto|nave|aliscafo|autobus|pullman|corriera|corsa|imbarco|partenza"
            r"|crociera)\W+(?:\w+\W+){0,8}?(?:part\w+ alle|alle (?:ore )?\d|ore \d|(?:del|il) \d)",
            r"(?:appuntamento|visita|prenotazione|consegna|lezione|prestazione|seduta|ritiro) .. (?:stat[oa]"
            r" )?(?:spostat|rinviat|anticipat|posticipat|cancellat|annullat|riprogrammat)[oa] ! {addr}",
            r"nuov[oa] (?:appuntamento|data|orario)\W+(?:\w+\W+){0,3}?\d",
        ),
        "auto_ack": (
            r"(?:abbiamo|ho|si e|e stat[oa]|risulta|sono stat[ei]|e|ci e) (?:\w+ ){0,3}?(?:ricevut"
            r"|pres[oa] in carico|protocollat|pervenut|giunt)\w* ! (?:per (?:errore|sbaglio)|{wiped}"
            r"|{addr} .. (?:e|stat[oa]) (?:registrat)|"
            r"(?:ha|ho|avete) ricevuto (?:la )?(?:mail|messaggi) (?:di|da|del|per)|non (?:abbiamo"
            r"|ho) (?:\w+ )?ricevut|violazion|incident|registro|pagamento|iscrizione)",
            r"(?:abbiamo|ho) (?:\w+ )?(?:preso|presa|presi) (?:\w+ )?(?:in carico|in consegna|in gestione)"
            r"|pres[oa] in carico",
            r"(?:richiesta|segnalazione|mail|e-?mail|messaggio|comunicazione|pec|istanza|ticket|reclamo"
            r"|quesito|missiva) .. (?:e|stat[oa]) (?:\w+ ){0,3}?(?:ricevut|pervenut|registrat|acquisit"
            r"|inserit|apert|giunt|protocollat|pres[oa] in carico|"
            r"accettat|arrivat|consegnat|inoltrat[oa] al (?:nostro )?(?:servizio|team"
            r"|supporto))\w* ! {wiped} ! qual[ei]\b ! (?:la|le|ti|vi) (?:e|sono) (?:arriv|perv|giun)",
            r"(?:e stat[oa]|abbiamo|ho|viene) (?:\w+ )?(?:apert|creat|generat|assegnat|attribuit"
            r"|registrat)[oa]\W+(?:\w+\W+){0,5}?(?:ticket|richiesta|pratica|segnalazione|numero|caso"
            r"|protocollo|codice|case|chiamata|id\b) ! violazion",
            r"(?:ticket|pratica|richiesta|segnalazione|caso|protocollo|prot\.|case|riferimento"
            r"|id)\W{1,3}(?:n\.?|nr\.?|numero|id|n°|#|:|num\.)?\W{0,3}[\w/-]*\d+ .. ?",
            r"(?:numero|codice|n\.|nr) (?:di |del |della |d'|identificativo (?:della|del) )?(?:ticket|pratica"
            r"|richiesta|segnalazione|caso|protocollo|riferimento|case|chiamata) ! {tell} .. (?:numero"
            r"|codice) ! (?:abbiamo bisogno|non disponiamo)",
            r"(?:conferma|avviso|ricevuta) (?:di |dell'avvenuta |della |d'|di avvenuta )?(?:ricezione"
            r"|ricevimento|presa in carico|accettazione|consegna|lettura|protocollazione|apertura)",
            r"(?:le|vi|ti) (?:risponder|dar|fornir|invier|scriver)(?:emo|a|anno|o)\w* .. (?:prima possibile"
            r"|piu presto|breve|entro|appena possibile|ore|giorn\w+|lavorativ\w|riscontro|possibile|rispost\w"
            r"|tempest\w+|quanto prima|celer\w+|seguito|minor tempo)",
            r"(?:risponderemo|sara (?:evas|gestit|esaminat|lavorat|processat|trattat|valutat)\w|verra (?:evas"
            r"|gestit|esaminat|lavorat|processat|trattat|valutat|ricontattat|pres\w in)\w*"
            r"|ricevera (?:\w+ )?(?:risposta|riscontro|aggiornament\w|un riscontro|una "
            r"risposta|notizie))",
            r"(?:un|nostr[oi]|il|uno dei) (?:\w+ ){0,3}?(?:operator\w+|addett\w+|consulent\w+|colleg\w+"
            r"|incaricat\w+|specialist\w+|team|agente|servizio clienti|staff|esperti"
            r"|tecnic\w) .. (?:risponder|contatter|ricontatter|prender|fornir|dar|esaminer|"
            r"elaborer|si mettera|analizzer|gestir|valuter|verificher)\w+",
            r"(?:la|vi|ti) (?:ri)?contatter(?:emo|a|anno|o)\w*|(?:sara|verra|sarete"
            r"|verrete) (?:ri)?contattat\w|riscontro (?:nel|entro|quanto|al) .. (?:possibile|ore|giorn|presto"
            r"|prima)",
            r"(?:tempo|tempi) (?:medi\w* |di |medi di )(?:\w+ )?(?:rispost|attes|lavorazion|evasion|gestion)\w*",
            r"(?:non (?:modific|cancell|rimuov|alter)\w+ (?:\w+ )?(?:l'oggetto|oggetto|il numero|il codice"
            r"|il riferimento))|(?:mantenere|mantenga|lasciare|citare|citi|riportare|riporti"
            r"|indicare) (?:\w+ ){0,3}?(?:oggetto|numero di (?:ticket|pratica|riferimento)|"
            r"codice (?:ticket|di riferimento)|riferimento)",
        ),
        "by_machine": (
            r"(?:messaggio|e-?mail|mail|risposta|comunicazione|notifica|ricevuta|avviso|risponditore"
            r"|sistema) (?:\w+ ){0,4}?(?:automatic\w+|autogenerat\w|in automatico|generat\w (?:dal"
            r"|da un) sistema)",
            r"(?:automatic\w+|in automatico) .. (?:generat|inviat|prodott|spedit|creat|emess|dal sistema)\w*",
            r"(?:generat|inviat|prodott|spedit|creat|emess)\w* .. (?:automatic\w+|in automatico|dal sistema"
            r"|da un sistema)",
            r"(?:si prega|preghiamo|prego|la preghiamo|per favore|ti preghiamo)?\s?(?:di )?non rispond(?:ere"
            r"|a|ete|i|iate) (?:\w+ ){0,2}?(?:a |al |alla )?(?:quest[oa]|quest'|presente|direttamente"
            r"|messaggio|mail|e-?mail)",
            r"no-?reply|autorisponditore|risponditore automatico|auto-?reply",
        ),
        "out_of_office": (
            r"(?:sono|saro|siamo|saremo|e|sara|sarà|essendo|mi trovo|resto|trovandomi"
            r"|ero) (?:\w+ ){0,4}?(?:assent\w|fuori (?:sede|ufficio|dall'ufficio|stanza|servizio)|in (?:ferie"
            r"|vacanza|trasferta|malattia|maternita|congedo|missione|permesso|viaggio (?:di lavoro|fino|dal"
            r"|per lavoro)|smart)|"
            r"all'estero|chius[oaie]|lontan[oa] dall'ufficio|impegnat\w fuori|a riposo"
            r"|in aspettativa) ! (?:{ticket}|#\s?\d) .. chius ! (?:la|il|lo) #\S+ e stat[oa] chius ! stat[oa] chius[oa] ! chius[oa] (?:con successo|definitivamente|automaticamente)",
            r"(?:assenza|ferie|vacanz[ae]|congedo|maternita|chiusura (?:estiva|natalizia|aziendale|collettiva"
            r"|per|uffici|degli|dello|dal|pasquale|dei)|fuori ufficio|fuori sede|out of office"
            r"|periodo di (?:chiusura|assenza|ferie)) ! (?:programma|prenotat|pacchetto|buone)",
            r"(?:restera|resteranno|rimarra|rimarranno|resta|restano|rimane|rimangono|resteremo"
            r"|rimarremo) (?:\w+ ){0,2}?chius\w+",
            r"(?:rientr|ritorn|torn|riapr|riprend|ripres)\w* .. (?:in (?:ufficio|sede|servizio)|il \d"
            r"|il (?:prossimo )?(?:lunedi|martedi|mercoledi|giovedi|venerdi)|lunedi|dal \d|al lavoro"
            r"|alla scrivania|operativ\w|attivit\w+|l'\d|regolar\w+|ufficio|dalle ferie)",
            r"(?:di nuovo|nuovamente) (?:in ufficio|operativ\w|disponibil\w|in servizio|raggiungibil\w"
            r"|al lavoro|a disposizione) .. (?:\d|dal|lunedi|da)",
            r"(?:non (?:lavora|lavoro|collabora|collaboro|fa|faccio|e|sono|presta|opera"
            r"|opero) (?:\w+ )?piu) .. (?:azienda|societa|presso|qui|noi|organico|studio|gruppo|ente|servizio"
            r"|struttura|ufficio|staff|parte|nostr\w|questa|per) ! {addr}",
            r"(?:(?:ha|ho) (?:lasciato|cessato|terminato|concluso) (?:\w+ ){0,3}?|(?:e andat[oa]"
            r"|sono) in (?:pensione|quiescenza) .. )(?:azienda|societa|collaborazione|rapporto|servizio"
            r"|incarico|attivita|pensione|studio|ente|dal|\W*$)?",
            r"(?:non (?:sar[oae]|potr[oae]|posso|sono|saremo|potremo|riuscir[oa]|avro"
            r"|avremo)\w*) (?:\w+ ){0,3}?(?:disponibil|leggere|risponder|controllare|raggiungibil|reperibil"
            r"|consultare|in ufficio|in sede|visionare|accesso alla|accedere alla posta)\w* .. ?(?:fino|dal|"
            r"sino|prima|al|posta|mail|e-?mail|in questi|per|regolar|da|oggi|tempestiv|mio|messagg)?",
            r"(?:accesso|accedo|leggo|leggero|consult\w+) .. (?:saltuari\w+|limitat\w|sporadic\w+"
            r"|occasional\w+|discontinu\w+)",
            r"(?:in mia assenza|durante (?:la mia assenza|il periodo|le ferie|la chiusura)|nel frattempo"
            r"|in caso di urgenz\w|per (?:le )?(?:urgenze|necessita urgenti|questioni urgenti"
            r"|comunicazioni urgenti|ogni urgenza|emergenze)) .. (?:contatt|rivolg|scriv|chiam|telefon|fare "
            r"riferimento|colleg|[\w.+-]+@)\w*",
            r"(?:uffici|studio|ambulatorio|negozio|sede|azienda|segreteria) .. (?:chius[oaie]|chiuder\w+|riapr\w+)",
            r"(?:mi (?:godo|prendo|concedo)|sto (?:godendo|facendo)|stacco|mi stacco) .. (?:giorn\w+"
            r"|settiman\w+|ferie|riposo|vacanz\w|pausa|spina)",
            r"(?:rientr|ritorn|torn)\w* (?:\w+ ){0,3}?(?:alla scrivania|al (?:computer|pc|portatile|lavoro)"
            r"|operativ\w|in pista)",
        ),
        "mailbox_unmonitored": (
            r"(?:casella|indirizzo|account|mailbox|posta|e-?mail|mail) .. non (?:\w+ ){0,3}?(?:presidiat"
            r"|monitorat|letta|letto|lette|consultat|controllat|gestit|abilitat|attiv|utilizzat|usat|legg"
            r"|operativ|in uso|riceve(?!ra)|accett|visionat|verificat|sorvegliat|"
            r"consente|permette|predispost|presidi|configurat|adatt|e in grado)\w* ! siamo in grado",
            r"(?:non (?:vengono|sono|saranno|verranno|viene|e|sara|verra|vengano)) (?:\w+ ){0,2}?(?:lett"
            r"|presidiat|monitorat|consultat|controllat|ricevut|elaborat|esaminat|gestit|visionat"
            r"|processat)[oaie]\b",
            r"(?:nessuno|non) (?:\w+ )?(?:legge|leggera|leggiamo|controlla|risponde|monitora|presidia"
            r"|risponder\w+) .. (?:casella|indirizzo|mail|e-?mail|messagg\w+|rispost\w+|post\w|qui)",
            r"(?:casella|indirizzo|mail\b|e-?mail|messagg\w+|rispost\w+|posta) & nessuno (?:\w+ )?(?:legge\w*"
            r"|leggera|controlla|guarda|risponde\w*|monitora|presidia|visiona|riceve\w*|apre)\b",
            r"(?:casella|indirizzo|account) .. (?:solo|esclusivamente|unicamente|soltanto|riservat\w"
            r"|abilitat\w al solo|sola) .. (?:invi\w+|uscita|spedizion\w|trasmission\w|notific\w+"
            r"|comunicazion\w+ automatic\w+|pec)",
            r"(?:casella|indirizzo|account|posta|mail) .. (?:dismess|disattivat|non piu attiv|non e piu"
            r"|in disuso|cessat|chius|abbandonat|sara dismess)\w* ! (?:abbiamo|ho"
            r"|{yours} (?:\w+ )?(?:indirizzo|casella)|client\w)",
            r"(?:rispost\w+|messagg\w+|mail|e-?mail) .. (?:andranno pers|verranno (?:ignorat|cancellat"
            r"|cestinat|eliminat)|saranno (?:ignorat|cancellat|cestinat|eliminat|scartat)|ignorat"
            r"|automaticamente (?:cancellat|eliminat))\w*",
            r"(?:solo (?:in )?uscita|sola uscita|solo invio|outbound|send-?only|non presidiat\w)",
            r"(?:quest[oa]|la presente|tale) (?:\w+ )?(?:casella|indirizzo|mailbox|account) (?:\w+ ){0,2}?non"
            r" (?:c'e|esiste) piu",
        ),
        "ticket_closed": (
            r"{ticket} .. (?:e|e stat[oa]|stat[oa]|risulta|viene|verra|sara|abbiamo|ho"
            r"|considerat\w)\W+(?:\w+\W+){0,4}?(?:chius|risolt|evas|conclus|archiviat|definit[oa]|terminat"
            r"|completat)\w*"
            r" ! (?:una volta|nel caso|pagament|verra (?:evas|pres)|sara evas)",
            r"(?:chiud\w+|chius\w+|archivi\w+|consider\w+ (?:chius|risolt|conclus|evas|definit)\w*"
            r"|riten\w+ (?:chius|risolt|conclus)\w*|risolt\w|conclud\w+"
            r"|dichiar\w+ chius\w) .. {ticket} ! (?:nel caso|in nessun caso)",
            r"(?:stato|status|esito)\W .. ?(?:chius|risolt|evas|conclus|closed|complet|solved|resolved|archiviat)\w*",
            r"(?:per noi|da parte nostra|per quanto ci riguarda) .. (?:chius|risolt|conclus|a posto|finit)\w*",
            r"(?:non abbiamo (?:\w+ ){0,2}?ricevut\w+|in (?:assenza|mancanza) di"
            r"|non avendo (?:\w+ ){0,2}?ricevut\w+|non essendo perven\w+|mancat\w) .. (?:riscontr|rispost"
            r"|aggiornament|comunicazion|replic|notizi)\w* .. (?:chiu|chius|archiv|consider|conclu|riten)\w*",
            r"(?:riaprir|riapertur|riapra|riaprire|riaprirl|riapre)\w* .. (?:ticket|richiesta|pratica"
            r"|segnalazione|caso|rispond|entro|giorn)\w*|(?:rispond\w+) .. (?:riaprir|riapertur|riaprira)\w*",
            r"chiusura (?:\w+ )?(?:del|della|ticket|pratica|richiesta|segnalazione|automatica|chiamata|intervento)",
            r"(?:ticket|richiesta|segnalazione|pratica|chiamata)\W+(?:\w+\W+){0,3}?(?:chius|risolt|evas"
            r"|conclus|archiviat)[oa]\b",
        ),
        "ticket_merged": (
            r"{ticket} .. (?:unit|unific|accorp|fus|riunit|raggrupp|incorpor|accodat|collegat|associat"
            r"|aggregat|confluit|abbinat|integrat|assorbit|concaten|inglobat|aggiunt)\w* .. (?:{ticket}|#|n\."
            r"|\d|preceden|esistent|principal|unic|altr)\w*"
            r" ! {addr} .. (?:associat|collegat|abbinat)\w*",
            r"(?:unit|unific|accorp|fus|riunit|raggrupp|incorpor|aggregat|abbinat|fusion"
            r"|merg)\w* .. {ticket} ! (?:indirizz|account)",
            r"(?:duplicat\w|doppion\w+|duplicazione) .. ?(?:{ticket}|chius|unit|di|\W*$)?",
            r"(?:tratta|gest|segui|prosegu|lavor|continu)\w* .. (?:con|sotto|nel|nell'|sul|unico|unica"
            r"|all'interno) .. (?:unic\w|ticket principale|ticket (?:esistente|precedente|padre)"
            r"|pratica principale|numero \d|ticket (?:n|#|\d))",
            r"merge[dt]?\b",
        ),
        "survey": (
            r"sondaggi\w*|questionari\w*|indagine (?:di|sulla) (?:soddisfazione|gradimento|qualita)"
            r"|customer satisfaction|survey|nps\b",
            r"(?:quanto|come) .. (?:soddisfatt|consigli|valut|raccomand|giudic|e stata la sua esperienza"
            r"|ti sei trovat|si e trovat|vi siete trovat)\w*",
            r"(?:valut|vot|giudic|recensi|lasci\w* (?:una|la sua|il suo)|esprim)\w* .. (?:servizio|assistenza"
            r"|esperienza|supporto|recension\w|feedback|giudizio|opinione|qualita|operat\w+|stelle|voto"
            r"|parere|valutazione|gradimento) ! (?:stiamo|rischio|tecnic)",
            r"(?:sua|tua|vostra) (?:opinione|valutazione|recensione|esperienza|soddisfazione) .. (?:conta"
            r"|important\w|prezios\w|con noi|interess\w+|ci (?:sta|aiut|e)|\?)|(?:suo|tuo|vostro) (?:parere"
            r"|giudizio|feedback)",
            r"(?:da 1 a (?:5|10)|da 0 a 10|da uno a (?:cinque|dieci)|stelle|stelline|faccin\w+|pollice)",
            r"(?:lascia|dacci|dia|dica|lasci)\w* .. (?:feedback|recensione|voto|opinione)|come siamo andati"
            r"|ci aiuti a migliorare|aiutaci a migliorare",
        ),
        "challenge_response": (
            r"(?:clicc|fare clic|fai clic|prem|segu|apr|visit|acced)\w* .. (?:link|pulsante|collegamento"
            r"|indirizzo|qui|bottone|pagina) .. (?:per|affinche|cosi|e) .. (?:recapit|consegn"
            r"|conferm\w* (?:di essere|l'invio|il (?:suo )?(?:messaggio|indirizzo))|verific\w* (?:di"
            r"|il (?:tuo|suo) indirizzo|"
            r"l'indirizzo|che)|autorizz|sblocc|far passare|inoltr|completare (?:l'invio"
            r"|la verifica))\w* ! (?:account|conto\b|pacco|identita|password)",
            r"(?:(?:non|di non) (?:e |sei |essere |siete )(?:un |una )?(?:robot|bot|macchina|programma"
            r"|spammer))|(?:e |sia |sei |essere )(?:una persona|un essere umano|umano)|captcha|antirobot"
            r"|anti-?spam .. (?:conferm|verific|clicc|autoriz)\w*",
            r"(?:messaggio|mail|e-?mail) .. (?:trattenut|in quarantena|sospes|in attesa|bloccat"
            r"|non e (?:stat[oa] )?(?:ancora )?(?:consegnat|recapitat)|parcheggiat)\w* .. (?:conferm|verific"
            r"|autorizz|clicc|mittent|fino|finche|approv)\w*",
            r"(?:mittent\w+) .. (?:sconosciut|non (?:e )?(?:ancora )?(?:autorizzat|riconosciut|presente"
            r"|verificat)|autorizzat|approvat|verific|convalid|in (?:rubrica|whitelist)|non in elenco)\w*",
            r"(?:inser|digit|scriv|ricop|trascriv|risolv)\w* .. (?:caratter\w+|codice (?:visualizzato"
            r"|mostrato|nell'immagine|che vede)|immagine|operazione|numeri (?:che|nell)|somma|puzzle"
            r"|lettere (?:che|nell))",
            r"(?:conferm|verific|convalid)\w* .. (?:{yours}|proprio|il|l')\s?(?:\w+ )?(?:indirizzo|mittente"
            r"|e-?mail|invio|mail|messaggio) .. (?:per|affinche|cosi|prima|entro|cliccando|clicc|recapit"
            r"|consegn|ricev)\w* ! (?:account|pacco|aggiornare|conto\b|abbiamo)",
            r"(?:whitelist|lista (?:bianca|dei mittenti|mittenti)|mittenti (?:autorizzati|approvati|attendibili))",
            r"(?:far arrivare|recapit|consegn|inoltr|ricever|complet|raggiung)\w* .. (?:mail|messaggio"
            r"|e-?mail|destinatario|consegna|invio) .. (?:collegamento|link|clicc|autentic|conferm|verific"
            r"|pulsante|bottone)\w*"
            r" ! (?:pacco|corriere|ordine|abbiamo|privacy|identita|account)",
            r"(?:filtro|sistema|protezione) anti-?spam .. (?:richied|chied|conferm|verific|mittent)\w*",
        ),
        "bounce": (
            r"(?:messaggio|mail|e-?mail|comunicazione|posta) .. (?:non (?:e stat[oa]|puo essere|e|ha potuto"
            r"|verra|sara|era) (?:\w+ )?(?:consegnat|recapitat|inoltrat|inviat)|impossibile (?:consegn"
            r"|recapit)|respint|rifiutat|rimbalzat|tornat\w indietro|restituit)\w*",
            r"(?:mancata|mancato|impossibile|fallit\w|errore (?:di|nella|durante)|ritardo (?:di|nella)"
            r"|notifica di) (?:\w+ ){0,2}?(?:consegna|recapito|recapitare|consegnare|delivery)",
            r"(?:casella|mailbox|quota) .. (?:piena|esaurit\w|superat\w|inesistente|non esiste|non trovat\w)",
            r"(?:utente|destinatario|indirizzo|dominio|host) (?:(?:e-?mail|di posta|specificato|indicato"
            r"|del destinatario|e|risulta) ){0,2}?(?:sconosciut\w|inesistent\w|non (?:esist\w+|trovat\w)"
            r"|unknown) ! (?:client\w|anagrafic\w)",
            r"undeliver\w+|delivery (?:status|failure|has failed)|mailer-daemon|user unknown|mailbox (?:full"
            r"|unavailable)|\b5\d\d [45]\.\d\.\d",
            r"consegna .. (?:non riuscit|fallit|ritardat|rinviat|posticipat)\w* ! (?:pacco|corriere"
            r"|spedizione|ordine)",
        ),
        "legal_threat": (
            r"diffid\w+|messa in mora|costituzione in mora|ingiun\w+|intim(?:iamo|o|a|azione)\b",
            r"(?:sed[ei]|vie) (?:opportun\w|legal\w|giudiziari\w|competent\w|penal\w|civil\w"
            r"|giudizial\w) ! (?:rivolg\w+|adir\w*) (?:\w+ )?(?:se lo ritiene|lei|potra)",
            r"(?:azion\w|iniziativ\w|provvediment\w|conseguenz\w|misur\w|vie) (?:\w+ ){0,2}?(?:legal\w"
            r"|giudiziari\w|giudizial\w|penal\w|civil\w e|risarcitori\w)",
            r"(?:agir|procede|adir|ricorr)\w* .. (?:legal\w+|giudizi\w*|tribunal\w|autorita giudiziari\w"
            r"|vie legali|penal\w+|nei suoi confronti|nei vostri confronti|contro di (?:lei|voi)|confronti)",
            r"(?:denunc|querel|espost)\w* ! (?:denuncia di sinistro|denuncia (?:del )?sinistro)",
            r"(?:avv\.|avvocat[oia]|studio legale|legale rappresentante e difensore|mio assistito"
            r"|mia assistita|nostr[oa] assistit[oa]|mandato conferit\w|in nome e per conto|legale di fiducia"
            r"|miei legali|mio legale|nostri legali|mio avvocato) .. (?:diffid|intim|scriv|invit|"
            r"agir|proced|contest|nome|chied|contatt|conferit|rappresent|tutel|parl|sent|rivol|inform|affid"
            r"|valut|incaric|provved)\w* ! (?:questione tra privati|chiarire|conferma|sostiene|insiste)"
            r" ! (?:protezione (?:dei )?dati|rpd|dpo|privacy|ufficio legale|compliance)\W+(?:\w+\W+){0,4}?avv",
            r"(?:polizia|carabinieri|procura|questura|guardia di finanza|magistratura|forze dell'ordine)\b",
            r"(?:risarciment|danni\b|penale\b|sanzion|responsabilita (?:civile|penale)|reato|illecit|abusiv"
            r"|violazione di (?:corrispondenza|domicilio)|sostituzione di persona|furto d'identita|stalking"
            r"|molesti|accesso abusivo|perseguit|minacc)\w* .. (?:chied|richied|riserv|agir|ris|punit|perseg|"
            r"costitu|integr|addebit|quantific|legale|subit|patit|configur|art|denunc|proced|contro|confront"
            r"|smett|caus|personale|ulterior)\w* ! (?:garante|gdpr|violazione dei dati)",
            r"(?:ultimo|estremo|formale) (?:avvertimento|avviso|sollecito bonario|invito a cessare"
            r"|invito bonario)|(?:ci|mi) (?:vediamo|vedremo) in tribunale|(?:la|vi|ti) (?:denunci|querel)\w*"
            r"|passero alle vie|passeremo alle vie",
            r"(?:non (?:distrugg|cancell|elimin|alter|dispers)\w+) .. (?:prov[ae]|document\w+"
            r"|corrispondenz\w+) .. (?:procediment|contenzios|giudizi|caus|legal|indagin)\w*|(?:conservare"
            r"|preservare) .. (?:procediment|contenzios|giudizi|indagin)\w*",
            r"(?:smett|cess)\w+ .. (?:legger|aprir|usare|utilizz|ricever|molest|spiar|intercett"
            r"|trattener)\w* .. (?:mia|mie|mio|nostra|posta|mail|corrispondenza|immediatamente)",
            r"(?:porter|trascin|cit|vedr|vedi)\w* .. (?:in tribunale|in giudizio|davanti al giudice"
            r"|dal giudice)|(?:e|costituisce|commett\w+|configura) (?:\w+ )?(?:un |il )?(?:reato|illecito"
            r"|illegale|violazione della (?:mia|sua) (?:privacy|corrispondenza))\b",
            r"(?:passer|adir|ricorr|proceder|andr)\w* .. (?:vie (?:di fatto|legali)|avvocato|legale\b"
            r"|legali\b|questura|autorita)",
            r"citazione (?:in giudizio)?|ricorso (?:d'urgenza|cautelare|al garante contro)|art\. 700"
            r"|art\. 616|provvedimento d'urgenza",
            r"in nome e (?:per conto|nell'interesse) .. (?:invit|diffid|intim|signific|contest|chied|richied"
            r"|comunic|rappresent)\w*",
            r"(?:per conto|nell'interesse|su incarico|su mandato) (?:del|della|dell'|di|dei) ?(?:\w+"
            r" ){0,2}?(?:assistit|mandant|patrocinat)\w*",
            r"(?:in difetto|in mancanza|in caso (?:contrario|di (?:inadempi|inottemper|mancat|persist)\w*)"
            r"|(?:decors|trascors|spirat|scadut)\w (?:\w+ ){0,5}?(?:inutilmente|invano|termine|giorni|giorno)"
            r"|altrimenti|diversamente) .. (?:si proced|proced(?:er|iam)|agir|si agir|adi(?:r|remo)|si adir"
            r"|ricorr|giudiz|senza (?:ulterior|altr)\w* (?:preavvis|avvis|indugi)|incaric\w+ (?:il|i|un) |mi"
            r" rivolg|ci rivolg)\w* ! (?:ticket|richiesta|segnalazione|pratica) .. (?:chi|archiv)\w* !"
            r" (?:chiusura|archiviazione|cancellazione (?:dell'ordine|della prenotazione))",
            r"(?:le|vi|ti) (?:\w+ )?(?:addebit|riversi|riversere|metteremo in conto|mettero in conto|fatturer"
            r"|chieder|chiederem)\w* .. (?:cost[oi]|spese|danni|rimborso delle spese)\b ! (?:ordine"
            r"|spedizion\w+|consegn\w+|contratt\w+|bollett\w+|fornitur\w+|prenotazion\w+)",
            r"(?:corrispond|pag|vers|rifond|rimbors|riconosc)\w* .. (?:somma|importo|cifra|spese) .. (?:spese"
            r"|costi|danni|disturbo|onorari|competenze|ristoro) & (?:invit|intim|second|trattenut|altrui"
            r"|entro e non oltre|cess|interromp|difetto)\w*",
            r"(?:trattenend|leggend|aprend|intercettand|sottraend|appropriand)\w* .. (?:posta|corrispondenza"
            r"|mail|e-?mail|lettere|messaggi) .. (?:altru|non su|di altr|di terz|mi[ae]\b|nostr|client)\w*",
            r"(?:trattien|si appropri|intercett|sottrae|ruba|spia|spiand)\w* .. (?:posta|corrispondenza|mail"
            r"|e-?mail|lettere) ! (?:server|antispam|filtr)\w*",
            r"(?:interromp|cess|desist|smett)\w* .. (?:trattenut|lettur|intercett|utilizz|uso|appropriaz"
            r"|ricezion|accesso)\w* .. (?:corrispondenza|posta|mail|e-?mail|casella|indirizzo|account) !"
            r" (?:abbiamo|ho\b|newsletter|stat[oa])",
            r"(?:in difetto|in mancanza|in caso contrario|in caso di (?:inadempi|inottemper|mancat"
            r"|persist)\w*) .. (?:dar(?:a|emo|o)? corso|tutel\w*|azion\w*|iniziativ\w*|provvediment\w*) !"
            r" (?:ticket|chiusura|archiviazione)",
            r"(?:contattat|sentir|scriver|ricever|riceverai|citat|convocat|notizi|lettera)\w* .. (?:dai|dal"
            r"|dagli|dei|del|da)(?: un)? (?:nostr[oi] |mi(?:o|ei) |suo )?(?:\w+ )?(?:legal[ei]|avvocat[oi])\b"
            r" ! {officer} .. (?:inoltrat|girat)\w* ! rappresentante",
            r"(?:integra|costituisce|configura|rappresenta|commette|commettendo) (?:\w+ ){0,3}?(?:illecit"
            r"|reat|appropriazion|abus)\w* ! (?:gdpr|garante)",
        ),
        "suspicious": (
            r"(?:reimpost|cambi|aggiorn|reset|inser|conferm|modific|verific|comunic|forni|invi|digit"
            r"|ripristin|indic)\w* .. (?:password|pin\b|credenzial\w+ (?:bancari|di accesso|della (?:posta"
            r"|casella)|del (?:conto|suo account))|codice segreto|dati di accesso) ! (?:mai\b"
            r"|non (?:le )?chied\w+|dimenticat)",
            r"(?:password|credenzial\w+) .. (?:scad\w+|compromess\w+|sospet\w+|violat\w+|rubat\w+|webmail"
            r"|casella (?:di )?posta|e-?mail aziendale|della (?:sua|tua) (?:mail|posta|casella"
            r"|e-?mail)) ! mai\b",
            r"(?:codice|pin) (?:\w+ ){0,2}?(?:otp|monouso|usa e getta|di (?:verifica|sicurezza|conferma"
            r"|accesso|autenticazione|sblocco)|a (?:6|sei|5|cinque|4|quattro) cifre|temporaneo|ricevut\w"
            r"|che (?:ha|hai|le e|ti e|avete|riceve)) ! (?:mai\b|disdetta|fiscale)",
            r"otp\b|(?:6|sei) cifre|codice (?:di verifica|di sicurezza|otp)",
            r"(?:iban|coordinate bancarie|dati bancari|dati della (?:sua |tua )?carta|carta di credito"
            r"|numero (?:di|della) carta|cvv|conto corrente|carta prepagata) .. (?:rimbors|accredit|inser"
            r"|conferm|verific|forni|comunic|indic|invi|procedere|aggiorn|ricever|serv|process)\w* ! "
            r"(?:addebit\w+ (?:sul|in)|bonifico (?:al|su)|pagamento .. iban|domiciliaz\w+|mai\b)",
            r"(?:rimbors|accredit|inser|conferm|verific|forni|comunic|indic|invi|aggiorn|mand|scriv|ricever"
            r"|dia)\w* .. (?:iban|coordinate bancarie|dati bancari|dati della (?:sua |tua )?carta"
            r"|carta di credito|numero (?:di|della) carta|cvv|estremi bancari|estremi del conto)"
            r" ! (?:mai\b|(?:pagare|pagamento|bonifico|versare|addebit\w+) .. iban|domiciliaz\w+|fattura)",
            r"(?:install|scaric|esegu|lanci)\w* .. (?:app\b|applicazione|software|programma|anydesk"
            r"|teamviewer|plugin|estensione|apk|aggiornamento|file (?:exe|zip|allegato)) .. ?(?:per|sicurezza"
            r"|verific|conferm|assist|remot|accedere|sblocc|legger|visualizz)\w* ! (?:fattura|referto"
            r"|bolletta|"
            r"biglietto|portale|modulo)",
            r"anydesk|teamviewer|controllo remoto|assistenza remota|desktop remoto",
            r"(?:apr|scaric|visualizz|consult)\w* .. (?:allegat\w+|file|documento (?:allegato|protetto"
            r"|condiviso)) .. (?:conferm|verific|abilit|macro|sblocc|password|accett|credenzial|accedend"
            r"|autentic|e-?mail)\w*",
            r"(?:acced|autentic|effettu\w* (?:il )?login|entr)\w* .. (?:con (?:le|la|il) (?:sue |tue |sua "
            r"|tua |suo |tuo |proprie )?(?:credenzial\w+ (?:e-?mail|della|di posta|microsoft|google"
            r"|aziendal)\w*|password (?:della|di posta)\w*|account (?:microsoft|google|di posta|e-?mail))"
            r"|microsoft 365|office 365|"
            r"google (?:drive|account)|onedrive|wetransfer)\w*",
            r"(?:account|conto|profilo|casella|accesso|carta|utenza)\W+(?:\w+\W+){0,5}?(?:sara|verra"
            r"|e stat[oa]|risulta|sta per essere) (?:\w+ ){0,2}?(?:sospes|bloccat|limitat|disattivat|chius"
            r"|eliminat|compromess)\w* .. (?:se non|clicc|verific|conferm|entro|salvo"
            r"|per (?:motivi di )?sicurezza|evitare|"
            r"accesso|24|48|aggiorn|riattiv)\w* ! (?:{addr} .. rimoss|su richiesta|client\w ha)",
            r"(?:clicc|segu|prem)\w* .. (?:per|e) .. (?:verific|conferm|aggiorn|sblocc|riattiv"
            r"|ripristin)\w* .. (?:account|conto\b|identita|profilo|dati (?:bancari|di pagamento|personali)"
            r"|password|carta|pagamento)",
            r"(?:account|conto|profilo|carta|utenza|accesso|casella di posta)\W+(?:\w+\W+){0,4}?(?:sara|verra"
            r"|e stat[oa]|risulta) (?:\w+ ){0,2}?(?:sospes|bloccat|limitat|disattivat"
            r"|congelat)\w* & (?:sicurezza|clicc\w+|verific\w+|entro|evitare|salvo|link)"
            r" ! (?:su (?:sua|tua|vostra)? ?richiesta|come richiest|newsletter|indirizzo)",
            r"(?:verific|conferm|aggiorn|convalid)\w* .. (?:identita|{yours} (?:account|conto|dati|profilo"
            r"|informazion\w+)) .. (?:clicc|link|collegamento|pulsante|qui\b|entro \d+ ore)\w*",
            r"(?:accesso|attivita|operazione|transazione|login) (?:\w+ )?(?:sospett|anomal|insolit"
            r"|non autorizzat|non riconosciut)\w*",
            r"(?:hai|ha|avete) vinto|premio .. (?:ritir|riscuot)\w*|buono regalo|gift card|bitcoin"
            r"|criptovalut\w+|spese (?:di sdoganamento|doganali) .. (?:pag|vers)\w*|(?:pag"
            r"|vers)\w* .. (?:spese|tariffa|dazio|tassa) (?:di |doganal)(?:sdoganamento|riconsegna|svincolo"
            r"|giacenza)?",
        ),
        "pleasantry": (
            r"(?:gentil[ei]|gent\.m[oa]|gent\.|egregi\w|egr\.|spett\w*|spett\.le|car[oaie]|buongiorno"
            r"|buon giorno|buonasera|buon pomeriggio|buonanotte|salve|ciao|saluti|cordiali|distinti)\b",
            r"grazie|ringrazi\w+|la ringrazio|vi ringraziamo",
            r"(?:ci|mi) (?:scus\w+|dispiac\w+|spiac\w+|rincresc\w+|rammaric\w+|perdon\w+)|scus\w+|spiacent\w+"
            r"|dispiaciut\w+|chied\w+ (?:scusa|venia)|perdon\w+",
            r"(?:disagio|disagi|inconvenient\w|disturbo|disguido|spiacevole|fastidio|equivoco|malinteso)",
            r"(?:rest|riman|siamo|sono)\w* .. (?:a disposizione|disponibil\w)|a (?:sua|vostra|tua"
            r"|completa) disposizione|disposizione per",
            r"(?:per|in caso di) (?:qualsiasi|ogni|ulterior\w|eventual\w|qualunque|altr\w|maggior\w|dubbi"
            r"|domand\w) .. ",
            r"non esit\w+ .. (?:contatt|scriv|chied|rivolg)\w*",
            r"(?:buon[ao]?|felice|serena|splendida) (?:giornata|serata|lavoro|settimana|fine settimana"
            r"|weekend|proseguimento|continuazione)",
            r"(?:apprezz\w+|comprensione|collaborazione|pazienza|attenzione|cortesia|segnalazione|avviso"
            r"|cordialita|un saluto)\b",
            r"(?:ha fatto bene|ha ragione|capisc\w+|comprend\w+|prend\w+ atto|ci teniamo|teniamo molto"
            r"|tengo a|e importante per noi|prendiamo (?:molto )?(?:sul serio|a cuore))",
            r"(?:a presto|a risentirci|in attesa (?:di|del) (?:un )?(?:suo|vostro|tuo)|porgiamo|porgo"
            r"|con l'occasione|si coglie l'occasione)",
            r"(?:in riferimento|con riferimento|in relazione|in merito|facendo seguito|a seguito|in risposta"
            r"|rispondo|riscontr(?:o|iamo)|in riscontro) .. (?:sua|vostra|tua|mail|e-?mail|messaggio"
            r"|segnalazione|richiesta|nota|comunicazione|pec|oggetto)",
            r"(?:non (?:occorre|serve|deve|devi|dovete|e necessario|c'e bisogno) (?:che )?(?:\w+ )?(?:faccia"
            r"|fare|far|facciate|fai|preoccup\w+) (?:\w+ )?(?:altro|nulla|niente|di piu)|attenda pure|buona"
            r" giornata|a presto\W*$)",
        ),
        "hazard": (
            r"avvocat\w*|avv\.|legal[ei]\b|tribunal\w*|giudi[cz]\w*|polizia|carabinier\w*|procura|denunc\w*"
            r"|querel\w*|reat[oi]\b|diffid\w*|penal\w*|risarcim\w*|sanzion\w*|causa\b",
            r"entro (?:e non oltre|il|\d|le|i|cinque|dieci|tre|sette|due)|termine (?:di|ultimo|perentorio)"
            r"|scadenza|ultimatum|tassativ\w*",
            r"document[oi] (?:d'|di )(?:identita|riconoscimento)|carta d'identita|passaporto|patente"
            r"|identit\w*|identific\w*|data di nascita|codice (?:fiscale|cliente)|numero cliente|titolarita"
            r"|dimostr\w*|comprov\w*",
            r"password|credenzial\w*|pin\b|otp\b|iban\b|bancari\w*|conto corrente|carta di credito|bonifico"
            r"|rimbors\w*",
            r"firm\w+|sottoscri\w*|dichiarazion\w*|liberatoria|impegno\b|accordo di",
            r"(?:ci|mi) confermi|conferm(?:i|are|ate|arci|armi)\b|confermarc\w*|dar\w* conferma|acconsent\w*"
            r"|accett\w*|autorizz\w*|consenso",
            r"cancell(?:i|ate|are|arl\w)\b|elimin(?:i|are|arl\w)\b|distrugg\w*|cestin\w*",
            r"allegat\w*|in allegato|alleghi\w*",
            r"clicc\w*|link\b|collegamento",
            r"molest\w*|minacc\w*|vergogn\w*|scandal\w*|insist\w*|intoller\w*|abus\w*|stalk\w*|insult\w*",
            r"sostien\w*|riba(?:d|t)\w*|asseris\w*|afferma\b|rivendic\w*|pretend\w*|contest\w*",
            r"fattur\w*|sollecit\w*|pagament\w*|debit\w*|insolut\w*|dovut[oa]\b|credit\w*|importo|saldo\b"
            r"|mora\b|euro\b|€",
            r"reclam\w*|garante|autorita|segretezza|segreto|riservatezza",
            r"risponda (?:si|con)|\bsi\b o no|yes\b|stop\b",
            r"non (?:possiamo|posso|puo|siamo|intend\w+|verra|sara)\b|impossibil\w*|purtroppo|esclusivamente"
            r"|soltanto|solo (?:il|l'|la|su|se|dopo|con)",
        ),
    },
)
