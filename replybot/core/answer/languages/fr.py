"""How companies answer in French (France, Belgium, Switzerland, Quebec)."""

from __future__ import annotations

from replybot.core.answer.lexicon import Lexicon

LEXICON = Lexicon(
    language="fr",
    words={
        "addr": (
            r"(?<!avons[ ])(?<!ete[ ])(?<!vous[ ])(?<!m')(?<!s')(?<!avez[ ])adresses?\b(?! (?:postale|ip\b"
            r"|de (?:livraison|facturation|retour)))|coordonnées?(?! bancaire)|(?:e-?)?mail de contact"
            r"|contact (?:e-?mail|courriel)"
        ),
        "data": (r"données(?! (?:bancaires|de (?:navigation|paiement)))|renseignements (?:personnels|vous concernant)"),
        "mailbox": r"(?:e-?)?mails?\b|courriels?\b|mél\b|courrier électronique",
        "gone": (
            r"(?:supprim|effac|retir|enlev|radi|bloqu|désactiv|corrig|rectifi|remplac|dissoci|détach|déli"
            r"|neutralis|purg|écart|ray|ôt|invalid|blacklist|anonymis|élimin|expurg|biff|vir|dégag|déréférenc"
            r"|nettoy|décoch)ée?s?\b|exclue?s?\b|détruite?s?\b|(?:mise?|placée?|ajoutée?|inscrite?)s? (?:sur|en|à"
            r"|dans) (?:la |une |notre )?(?:liste (?:noire|rouge|d'exclusion|d'opposition|de blocage)|opposition)"
            r"|sortie?s?(?= d(?:e|u|es)\b)|suspendue?s?\b|(?:ai|avons|ont|été) (?:bien |donc |aussi "
            r"|immédiatement )?{removing}\b|(?:viens|venons|vient|viennent) (?:tout juste |juste )?(?:de "
            r"|d')(?:la |l'|le |les )?{removing}\b|(?:ai|avons|a|ont) (?:bien |donc |immédiatement )?fait (?:la "
            r"|le |les )?{removing}\b"
        ),
        "changed": r"(?:modifi|chang|actualis)ée?s?\b|mise?s? à jour",
        "removing": (
            r"(?:supprim|effac|retir|enlev|radi|bloqu|désactiv|corrig|rectifi|remplac|dissoci|détach|biff|ôt|purg"
            r"|neutralis|nettoy|élimin)er"
        ),
        "removal": (
            r"(?:suppression|effacement|retrait|rectification|correction|désactivation|blocage|radiation"
            r"|remplacement|dissociation|nettoyage|mise en opposition|purge)\w*"
        ),
        "store": (
            r"(?:fich(?:e|ier)|dossier|base|système|registre|listes?\b|bases de données|crm\b|outil|logiciel"
            r"|compte|profil|contrat|répertoire|annuaire|contacts\b|carnet|bail\b|police d'assurance|application"
            r"|tableau|tables?\b|archives)\w*"
        ),
        "cust": (
            r"(?:client|abonn|assurée?s?\b|adhérent|patient|membre|locataire|copropri|propriétaire|usag"
            r"|allocataire|bénéficiaire|titulaire|sociétaire|voyageu|passag|hôte|vacanci|élève|étudiant"
            r"|parents?\b|famille|personne (?:concernée|en question|visée)|intéressée?s?\b|destinataire|acheteu"
            r"|utilisat|contribuable|salarié|mandant|débit(?:eur|rice)|résident|donat|acquéreur|souscripteur"
            r"|participant|invitée?s?\b|consommat|licencié|apprenant|candidat|détenteur|détentrice|lecteur"
            r"|lectrice|maman|papa|mère\b|père\b|dame\b|administré|citoyen|visiteu|joueu|convive|pensionn"
            r"|bailleur|mutualiste|épargnant|investisseur|emprunteur|cotisant|retraité|assujetti|déclarant"
            r"|requérant|plaignant|preneu|curiste|skieu|cavalier|réservataire|commandit|donneur|copropriétaire"
            r"|tuteur|tutrice|représentant légal|usagère|(?:le|ce) monsieur|mari\b|épou|conjoint)\w*"
        ),
        "person": (
            r"(?:madame|monsieur|mme|m\.|mr|mlle) (?!monsieur|madame|nous|je\b|le\b|la\b)[a-z-]+|il\b|elle\b|{cust}"
        ),
        "officer": (
            r"(?:délégu\w+ (?:à|a) la protection|(?:notre|nos|la|le|au|sa|son|leur) déléguée?s?\b(?! (?:commercia|médica"
            r"|du personnel|syndica|techni|régiona|généra|client|aux vent|de classe|de parent|de secteur|territ))"
            r"|(?:mission|comité|guichet|pool|référente?) .{0,6}protection des|dpo\b|dpd\b|référent\w* (?:rgpd|données|protection|lpd)"
            r"|(?:responsable|chargée?|conseill\w+|préposée?|correspondante?|coordinat\w+|service|équipe|cellule"
            r"|pôle|bureau|département|direction|division|unité|collègues?) (?:\w+ |\w+')?(?:\w+ "
            r"|\w+')?(?:\w+ )?(?:protection|vie privée|données personnelles|rgpd|renseignements personnels"
            r"|confidentialité|privacy|lpd\b|informatique et libertés|accès à l'information)|(?:service|direction"
            r"|département|pôle|équipe|responsable|affaires|conseil\w*|cellule) juridiques?|juristes?\b"
            r"|contentieux interne|(?:service|responsable|département|équipe|cellule|officier) (?:de la "
            r"|de )?(?:conformité|compliance)|conformité|compliance|sécurité (?:informatique|de l'information"
            r"|des (?:systèmes|données|si\b)|it\b)|rssi\b|ciso\b|(?:ma|notre|la|leur) hiérarchie|(?:mon|ma|notre"
            r"|nos) (?:chef|cheffe|supérieur|patron|manager|gérant)|(?:mon|ma|notre) (?:responsable|direct(?:eur"
            r"|rice))(?! (?:clientèle|commercial|logistique|technique|des vent))|personnes? (?:\w+ )?(?:chargée?"
            r"|responsable|en charge|qui (?:s'occupe|gère|est chargée)|référente?) (?:de la |de l'|de |du "
            r"|des )?(?:\w+ )?(?:et de la )?(?:protection|rgpd|données|vie privée|confidentialité|accès"
            r"|renseignements)|(?:notre|nos|au|la|le|à la) président|conseil d'administration"
            r"|bureau de l'association|(?:notre|au|le) (?:directeur|dirigeant"
            r"|administrateur délégué)\b(?! (?:commercial|tech|log))|(?:notre|la"
            r"|ma) directrice\b(?! (?:commercial|tech|log))|protection des données|cpvp|prp\b|(?:à|la|notre"
            r"|ma) direction(?! (?:commercial|logistique|marketing|technique|client|des vent|de la rel))"
            r"|direction générale|(?:data protection|privacy|security|compliance|data privacy) (?:officer|team"
            r"|office)|secrétaire générale?|comité de direction|secrétariat général|privacy)\w*(?![\w.+-]{0,30}@)"
        ),
        "passed": (
            r"(?:transmi|remi|soumi)(?:s|se|ses)\b|(?:transféré|relayé|remonté|communiqué|confié|signalé|escaladé"
            r"|redirigé|réorienté|dirigé|orienté|acheminé|partagé|envoyé|passé|notifié|réadressé|réexpédié"
            r"|basculé|assigné|attribué|affecté|référé|rapporté|déféré|délégué(?=e?s? aux? |e?s? à (?!la prot)))e?s?\b|fait(?:e|es|s)? (?:suivre"
            r"|remonter|parvenir)|port(?:é|ée|és) à (?:la connaissance|l'attention)|(?:ai|avons|été|est"
            r"|ont) (?:bien |donc |également )?adressée?s? (?:ce jour |aussitôt |immédiatement )?(?:à|au|aux)\b"
            r"|(?:viens|venons|vient) de (?:le |la |l')?(?:transmettre|transférer|faire suivre|relayer|remonter"
            r"|signaler)|(?:ai|avons|été) (?:bien )?(?:transférer|transmit|envoyer|transmi|remonter|relayer)\b"
        ),
        "told": (
            r"(?:inform|avis|alert|contact|notifi|appel|sollicit|sensibilis)ée?s?\b(?! par)|(?:averti|prévenu"
            r"|saisi)e?s?\b|mis(?:e|es)? (?:au courant|en copie|dans la boucle)|joint\b|(?:viens"
            r"|venons) (?:tout juste |juste )?(?:de |d')(?:l'|le |la |les |en )?(?:inform|avis|alert|contact"
            r"|notifi|sollicit|prév|avert|sais|signal|parl)\w+"
        ),
        "msg": (
            r"(?:message|(?:e-?)?mail|courriel|courrier|demande|requête|signalement|réclamation|plainte"
            r"|sollicitation|écrit|alerte|dossier|ticket|cas\b|affaire|information|remarque|sujet|point|situation"
            r"|problème|éléments|incident)\w*"
        ),
        "ticket": (
            r"(?:ticket|demande|dossier|réclamation|requête|incident|signalement|cas\b|sollicitation|intervention"
            r"|billet|échange|conversation|fil\b)\w*"
        ),
        "phone": (r"(?:téléphon|tél\b|tel\b|portable|mobile|gsm\b|natel|cellulaire|cell\b|fixe\b|ligne directe)\w*"),
        "form": (
            r"(?:formulaire|télé-?formulaire|e-?formulaire|questionnaire (?:en ligne|web|dédié|de contact|de demande)|télé-?service"
            r"|télé-?procédure|démarche en ligne|outil en ligne|page de contact|page dédiée|module en ligne|assistant en ligne)\w*"
        ),
        "space": (
            r"(?:espace (?:client|personnel|abonn|adhér|assur|patient|locat|sécur|membre|usager|famille|en ligne"
            r"|perso|particul)|compte (?:client|en ligne|personnel|ameli|fidélité)|votre (?:compte|espace|profil"
            r"|dossier en ligne)|portail|extranet|application|appli\b|app\b|guichet (?:virtuel|en ligne"
            r"|électronique)|site (?:web|internet)|messagerie sécurisée|banque en ligne|e-?banking|chat\b|tchat"
            r"|clavardage|chatbot|assistant virtuel|plateforme|centre d'aide|rubrique)\w*"
        ),
        "news": (
            r"(?:newsletter|infolettre|lettres? d'info|bulletin d'info|listes? (?:de diffusion|d'envoi"
            r"|de distribution)(?! (?:des|du) (?!offre|newsl|promo|communic|info))|mailing|publicit|promo"
            r"|offres\b|communications? (?:commerciale|marketing|publicitaire|promotionnelle)|prospection"
            r"|marketing|e-?mailing|envois commerciaux|(?:e-?mails|courriels|messages) (?:commercia|promo"
            r"|publi))\w*"
        ),
        "ask": (
            r"merci (?:de(?! (?:votre|vos|ton|ta|nous l'avoir|nous avoir|m'avoir|l'avoir|la\b|cette|ce\b))"
            r"|d'(?!avoir)|par avance de)|veuillez|voud?r\w+ bien|vouloir bien|bien vouloir"
            r"|remerci\w+ (?:par avance |d'avance )?de|l'obligeance|l'amabilité|la gentillesse|j'aurais"
            r"|pri[èe]re de|prions de|pourriez|pouvez|pourrais-tu|peux-tu|auriez|svp\b|s'il vous plaît"
            r"|s'il te plaît|vous (?:demand|invit|saur)|prions|je vous prie|nous (?:faut|faudrait)|il (?:me"
            r"|nous) (?:faut|faudrait|manque)|(?:avons|ai|aurais|aurions) (?:.{0,20} )?besoin|besoin (?:de|d')"
            r"|nécessaires?\b|nécessitons|requis|obligatoire|indispensable|exig|souhait(?:ons|erais|erions)"
            r"|voudr(?:ais|ions)|aimer(?:ais|ions)|devez|devrez|il convient|convient de|demandons|suffit|gré de"
            r"|reconnaissant|à condition|sans (?:quoi|cela)|afin de pouvoir|quel(?:le|s|les)?\b"
        ),
        "give": (
            r"(?:indiqu|précis|communiqu|donn|renseign|rappel|transf[ée]r|envoy|renvoy|présent|confirm|signal"
            r"|laiss|mentionn|retourn|détaill|expliqu|pass|partag|montr|ajout|spécifi|cit|transcri|recopi|copi"
            r"|appren)(?:er|ez|e-)|(?:nous |m'|me )adresser|adressez[- ](?:nous|moi)|préciser|(?:faire"
            r"|faites)[- ](?:nous |moi |me )?(?:connaître|part|passer)|(?:transmet|remet|permet)(?:tre|tez)"
            r"|(?:fourn)(?:ir|issez)|(?:joindre|joignez|joigniez|dire|dites)\b|(?:faire|faites)[- ](?:suivre"
            r"|parvenir|savoir)|(?:faire|faites)[- ](?:nous|moi) (?:suivre|parvenir|savoir)|nous (?:envoyiez"
            r"|fournissiez|transmettiez|communiquiez|indiquiez|précisiez)|produire|munir|munissez|(?:joign"
            r"|fourniss|présent|communiqu|indiqu|transmett|envoy|précis|renseign|annex)ant\b"
        ),
        "saved": (
            r"(?:enregistr|ajout|actualis|modifi|confirm|valid|sauvegard|mémoris|intégr|encod|associ|rattach|not"
            r"|chang|renseign|inscri)ée?s?\b|mise?s? à jour|introduite?s?\b|inscrite?s?\b|pris(?:e|es)? (?:bonne "
            r"|bien )?(?:note|en compte)"
        ),
        "notstored": (
            r"(?:ne\b|n')|plus\b|pas\b|{gone}|erron|mauvaise|par erreur|{person} .. (?:confirm|maintien|assur"
            r"|affirm|valid)|concernée|(?:de notre|du|de la|par le|par la|notre|le|la|de nos|des|un) {cust}|{ask}"
            r"|quelle|si\b|trouv|aucun|sera\b|afin|signal|fausse|incorrect|qui (?:était|avait|figur)|nulle part"
            r"|auriez|vous (?:avez|aviez)|demande de suppression"
        ),
        "refused": (
            r"(?:supprim|modifi|effac|retir|corrig|rectifi|rectifier|chang|(?:donn|réserv)\w+ (?:une |de |aucune "
            r"|pas de )?(?:autre )?(?:suite|favorable)|accéd|satisfai|répondre (?:favorablement|positivement)"
            r"|intervenir|intervenons|procéd|prendre en compte|prendre en charge|bloquer|bloquée?s?\b"
            r"|faire (?:suite|droit|suivre|plus|quoi|autrement|davantage)|mettre à jour|désactiv|entreprend"
            r"|accepter|acceptée?s?\b|exécut|honorer|aboutir|relay|saisir|donner de suite|toucher|agir\b"
            r"|désinscri|transm\w+(?! .{0,25}(?:info|renseign|donn|précis|détail))|transfér|traiter votre"
            r"|traiter cette|traiter la demande|y remédier|aller plus loin|suite\b(?! à)|aucune suite|pas suite"
            r"|de suite\b|suite favorable|droit à (?:votre|cette))\w*"
        ),
        "lacking": (
            r"sans (?:ces|cette|ce\b|cela|votre (?:retour|réponse|numéro|aide)|plus|autre|éléments|info|précision"
            r"|elle\b|eux\b|réponse|le numéro|la date|la référence|référence)|faute d(?!e mandat|'accord"
            r"|e procuration|'autorisation|e consentement|e l'accord|'instruction)|à défaut|tant que (?:nous"
            r"|vous)|avant (?:de|d')|en l'absence d|pour (?:pouvoir|que nous puissions|nous permettre)|boîte"
            r"|messagerie|adressés? à cette adresse|envoyés? à cette adresse|cette adresse (?:ne\b|n')|dès que"
        ),
        "thing": (
            r"(?:{addr}|date\b(?! de naissance)|dates\b|heure|objet\b|expéditeur|émetteur|message"
            r"|(?:e-?)?mails?\b|courriels?\b|copie|capture|en-?têtes?|headers?|(?:numéro|n°|référence|réf) (?:de "
            r"|du |d'|de la )?.{0,3}(?:commande|dossier|suivi|ticket|colis|facture|réservation|demande|envoi)"
            r"|références?\b|exemple|exemplaire|précisions|détails|informations|éléments|renseignements|nature\b"
            r"|contenu|pièce jointe|contexte|nom (?:du|de la|de l'|figurant|de notre|des|qui|mentionné|et)|nom\b"
            r"|à quoi|de quoi|circonstances|message-id|screenshot|original)\w*"
        ),
        "idword": (
            r"(?:(?:numéro|n°|nº|no|num|identifiant|code|référence) (?:de |du |d'|de votre |de l')?(?:client"
            r"|contrat|adhérent|adhésion|police|sociétaire|compte|abonné|abonnement|membre|assuré"
            r"|sécurité sociale|sécu\b|registre national|avs\b|allocataire|patient|nas\b|permis|assurance sociale"
            r"|usager|locataire|carte|fiscal|siret|bce\b|d'entreprise|matricule|niss\b|élève|étudiant)|(?:jour|mois|année|lieu|ville|pays|département) .{0,24}naissance"
            r"|nom de (?:naissance|jeune fille)|quand (?:êtes|est|es)[- ](?:vous|il|elle|tu) née?|(?:votre|son) âge"
            r"|\w+ derniers chiffres|(?:question|mot|code) secr[eè]te?|réponse secrète|(?:votre"
            r"|un) (?:matricule|identifiant)|date (?:et lieu )?de naissance|niss\b|nas\b|(?:pièce|carte|document"
            r"|titre) (?:officielle? )?d'identité|cni\b|passeport|permis de conduire|titre de séjour"
            r"|justificatif (?:d'identité|de domicile|de propriété)|preuve (?:d'identité|de votre|que vous|d')"
            r"|pièces? justificative|élément probant|attestation (?:d'|de (?:propriété|titularité|votre))"
            r"|extrait (?:kbis|whois|du registre)|selfie|(?:document|pièce|papier)s? (?:officiel|avec photo"
            r"|légal)\w*|adresse postale complète|code (?:client|confidentiel)|pièce officielle|numéro national"
            r"|carte vitale)\w*"
        ),
        "biz": (
            r"(?:factur|devis\b|quittance|relevé|cotisation|prélèvement|prêts?\b|fonds\b|versement|virement"
            r"|paiement|règlement|rendez-vous|rdv\b|consultation|ordonnance|résultat|analyse|colis|livraison"
            r"|commande|expédition|réservation|séjour|billet|inscription|cours\b|réunion|assemblée|convocation"
            r"|bulletin|attestation|contrat|avenant|bail\b|loyer|état des lieux|sinistre|remboursement"
            r"|intervention|technicien|travaux|chantier|visite|véhicule|vaccin|abonnement|renouvellement|garantie"
            r"|candidature|entretien|adhésion|carte de membre|certificat|diplôme|stage|formation|match"
            r"|entraînement|répétition|spectacle|voyage|vol\b|chambre|location|dossier de prêt|demande de (?:prêt"
            r"|crédit|bourse|logement|visa|place)|traitement|médicament|opération|hospitalisation|examen|table"
            r"|repas|panier|article|produit|taille|essayage|compte.rendu|procès-verbal|planning|emploi du temps"
            r"|horaire|badge|recharge|forfait|sortie|goûter|garderie|cantine|projet|compromis|signature|acte\b"
            r"|séance|relance|rappel|virement|tournoi|concert|audience|audition|dépannage|ramassage|collecte"
            r"|compteur|consommation|échantillon|lunettes|appareil)\w*"
        ),
        "unwanted": (
            r"inutile|pas besoin|pas la peine|pas nécessaire|pas utile|sans (?:me|nous) (?:les? |la"
            r" )?(?:envo|transm|transf|join)|(?:ne|n') ?(?:nous |m'|me )?(?:le |la |les )?(?:envoy|transf"
            r"|transm|joign)ez (?:pas|rien|aucun)|ne pas (?:nous |me )?(?:le |la |les )?(?:envo|transf"
            r"|transm|join)"
        ),
        "at": r"[\w.+-]+[ ]?(?:@|[(\[][ ]?(?:at|arobase|a|chez)\b[ ]?[)\]]|\barobase\b)",
    },
    moods={
        "not": (
            r"pas\b(?! (?:celle|la (?:bonne|sienne|vôtre)|correct|exact|valide|le bon|destin|à (?:lui|elle)"
            r"|seulement|manqué))",
            r"(?:ne\b|n')[ ]?(?:lui |vous |nous )?(?:peu[tx]|peuvent|pouvons|saur\w+|pourr\w+|puis|pouvant)\b",
            r"aucun",
            r"jamais",
            r"nulle\w*",
            r"ni\b",
            r"sans (?:que|avoir|être|pouvoir)",
            r"impossib",
            r"refus",
            r"(?:ne\b|n')[ ]?.{1,40} que\b",
            r"non (?:supprim|transmis|corrig|effac|retir)",
            r"renonc",
            r"échou",
            r"au lieu d",
            r"plutôt que d",
            r"toujours pas|pas encore",
            r"rétabli|réactiv|réintrodui|réintégr|réinscri|annulé",
        ),
        "if": (
            r"si\b(?! (?:besoin|nécessaire|bien))",
            r"s'ils?\b(?! (?:vous|te) pla)",
            r"s'(?:elle|on)\b",
            r"dès (?:que|lors|réception|la|votre|le)\b",
            r"(?:lorsque|lorsqu'|quand\b|tant que|tant qu'|une fois (?!de))",
            r"sous réserve|à condition|à moins|sauf\b|en cas de|au cas où|pourvu|sous condition|sous peine|hormis",
            r"uniquement|seulement|exclusivement|seule?s? (?:le|la|les|notre|un|l')",
            r"(?:aur|ser|pourr|faudr|voudr|fer|ir|viendr|souhaiter)(?:ais|ait|ions|iez|aient)\b",
            r"(?:supprim|effac|retir|corrig|rectifi|transf|bloqu|enl|modifi)\w*er(?:ais|ait|ions|aient)\b",
            r"transmettr(?:ais|ait|ions|aient)",
            r"sembl|pensi?ons\b|pensais|croy(?:ions|ais|ons)|censée?s?\b|devait|devions|devaient|supposée?s?\b",
            r"sans doute|probablement|peut-être|vraisemblablement|éventuel|normalement|en principe|en théorie",
            r"au bout d|après (?:\d|un délai|une période|une? an|trois|six|deux|douze|accord|votre accord)",
            r"chaque|toute adresse|généralement|en général|habituellement|d'ordinaire|d'habitude|systématiquement",
            r"toute demande|toutes les demandes|les demandes|toute réclamation",
            r"par (?:mois|an)\b|selon le cas|le cas échéant",
        ),
        "will": (
            r"[a-z]{2,}(?:rai|ra|rons|ront)\b",
            r"(?:va|vais|vont|allons|allez)\b",
            r"(?:doit|dois|devons|doivent|devra|devrait|devraient|devrions|peut|peux|pouvons|peuvent)\b",
            r"à être|pour être (?:supprim|effac|corrig|transmis)",
            r"en (?:cours|train|attente|voie)",
            r"(?:ai|avons|a été|ont|est|était|a) (?:bien |donc |également |aussi |déjà )?demandé",
            r"demande (?:de|d')[ ]?(?:{removal}|transmission|transfert)",
            r"demandons|demande (?:que|qu')",
            r"(?:souhait|voul|propos|envisag|prév)(?:ons|ais|ait|ions|e|u|ue|oyons)\b|(?:compt)(?:ons|ais|ions)\b",
            r"prochain|sous peu|bientôt|incessamment|d'ici|ultérieur|à venir",
            r"programmée?s?\b|planifiée?s?\b|prévue?s?\b",
            r"(?:je|on|nous|vous) (?:le |la |l'|les |vous |nous )?(?:supprime|efface|retire|enlève|corrige|bloque"
            r"|rectifie|remplace|transmet|transmets|transfère|passe|remonte|relaie|relaye|(?:informe|préviens"
            r"|avertis|signale)(?! (?:que|qu'|de\b|du\b|avoir))|envoie|contacte|désactive)s?\b",
            r"(?:supprim|effaç|effac|retir|enlev|corrige|bloqu|rectifi|transmett|transfér|relay|prévis"
            r"|désactiv)ons\b",
            r"(?:je|on|nous) (?:le |la |l'|les )?(?:fais|fait|faisons)\b",
            r"à (?:faire )?{removing}",
            r"il (?:faut|faudra|convient|reste)",
            r"a été (?:invité|prié|chargé)",
            r"instruction|consigne",
            r"processus d|procédure d",
        ),
        "please": (
            r"merci (?:de|d')(?! (?:votre|vos|nous|l'avoir|avoir|la|cette|ce)\b)",
            r"veuillez",
            r"pri[èe]re de",
            r"(?:vous|nous) pri(?:e|ons)\b",
            r"vous (?:demand|invit|saur)",
            r"vous (?:devez|devrez|devriez|pouvez|pourrez|pourriez|êtes prié|êtes invité)",
            r"vous (?:avez|ayez|auriez|aurez) (?:bien |vous-même )?(?:supprim|effac|transmis|retir|inform|corrig"
            r"|détrui)",
            r"[a-z]+ez-vous\b",
            r"(?:pourriez|pouvez|auriez|avez)[- ]vous",
            r"il vous (?:suffit|appartient|revient|faut)",
            r"svp\b|s'il vous plaît|s'il te plaît",
            r"attendons (?:de vous|que vous|votre)",
        ),
    },
    breaks=(
        r"et|mais|car|donc|afin|pour|ainsi que|cependant|toutefois|néanmoins|tandis|alors que|parce que|puisque"
        r"|qui|lequel|laquelle|lesquels|dont|de sorte que|de façon|de manière|par contre|en revanche|comme"
        r"|conformément|suite à|à la suite|grâce"
    ),
    signs={
        "removed": (
            r"{addr} .. {gone} ! {gone} (?:(?:votre|vos|le|les|la|ce|cette|son|sa|ses|ta|leurs?|mon|ma|notre|un"
            r"|une|tous les) |l')(?:\w+ )?(?:compte|commande|ticket|abonnement|demande) ! spam|filtre|antispam"
            r"|expédit|accès ! {gone} .. (?:newsletter|infolettre|liste d'envoi|liste de diffusion)",
            r"{gone} .. {addr} ! {gone} .. (?:mais|sauf|cependant) .. {addr} ! {gone} (?:(?:votre|vos|le|les|la"
            r"|ce|cette|son|sa|ses|ta|leurs?|mon|ma|notre|un|une|tous les) |l')(?:\w+ )?(?:compte|commande|ticket"
            r"|abonnement|demande|messages?|courriels?|(?:e-?)?mails?)\b ! spam|filtre|antispam"
            r"|expédit ! (?:newsletter|infolettre|liste d'envoi|liste de diffusion)",
            r"{gone} .. {mailbox} .. {store} ! {gone} (?:(?:votre|vos|le|les|la|ce|cette|son|sa|ses|ta|leurs?|mon"
            r"|ma|notre|un|une|tous les) |l')(?:\w+ )?(?:compte|commande|ticket) ! {news}",
            r"(?:votre|son|l'|cet|le|ce)[ ]?{mailbox} .. {gone} .. {store} ! {news}",
            r"{data} .. {gone} ! {news} ! compte .. {gone}",
            r"{gone} .. {data} ! {news} ! {gone} (?:(?:votre|vos|le|les|la|ce|cette|son|sa|ses|ta|leurs?|mon|ma"
            r"|notre|un|une|tous les) |l')(?:\w+ )?(?:compte|commande|ticket|message|courriel)",
            r"(?:procédé|procéder) .. (?:{removal}|changement|modification|mise à jour) .. {addr}",
            r"(?:procédé|avons fait|ai fait) .. (?:{removal}) .. {store}",
            r"(?<!demande[ ]de[ ])(?:{removal}|modification|changement) .. {addr} .. (?:effectu|réalis|fait|opér"
            r"|effectiv|termin|achev|exécut|intervenue|ok\b|est acquise|accompli)",
            r"(?:confirm|annonc|inform)\w* .. (?<!demande[ ]de[ ])(?:{removal}) .. {addr}",
            r"{addr} .. (?:ne\b|n')[ ]?.{0,12}(?:figure|appara[iî]t|est|sont|existe) plus .. (?:{store}|associ"
            r"|li[ée]e|rattach|enregistr|repris|présent|utilis|connu|chez nous|nulle part) ! (?:lue|relevée"
            r"|consultée|surveillée|en service)",
            r"(?:nous|on|je)[ ]?(?:n'|ne)[ ]?(?:avons|ai|a|détenons|conservons|utilisons|disposons"
            r"|possédons) plus .. {addr}",
            r"(?:avons|ai|ont) .. (?:cessé|arrêté) .. (?:utiliser|d'utiliser|envoyer|d'envoyer|écrire"
            r"|d'écrire) .. {addr}",
            r"{addr} .. (?:du|de la|de notre|de nos|des|dans la fiche|dans le dossier"
            r"|dans les données) .. {changed} ! votre (?:nouvelle|profil|compte|espace|dossier"
            r"|demande de changement) ! {addr} .. (?:en|par) .. {at}",
            r"{changed} .. {addr} .. (?:du|de la|de notre|de nos|des|dans) .. (?:{cust}|{store}|madame|monsieur"
            r"|mme|m\.) ! votre (?:nouvelle|profil|compte|espace|dossier)|vos coordonnées",
            r"(?:{changed}) .. (?:fiche|dossier|fichier|base|données|coordonnées)s? .. {cust} ! votre|vos\b",
            r"(?:bonne|véritable|correcte|juste|vraie) {addr} .. (?:enregistr|saisi|renseign|encod|introdui"
            r"|inscri|rétabli|mis\b|mise\b)",
            r"(?:enregistr|saisi|renseign|encod|introdui|inscri|mis|mise|obtenu)\w* .. (?:bonne|véritable"
            r"|correcte|juste|vraie) {addr}",
            r"vous (?:avez été|n'êtes plus|êtes) .. (?:{gone}|dans|enregistré) .. {store} ! {news}",
            r"(?:vous ai|vous avons|t'ai|t'avons|vous a|t'a) (?:bien |donc "
            r"|immédiatement )?{gone} .. {store} ! {news}",
            r"(?:votre|ton|cet|l'|son|ce)[ ]?{mailbox} .. (?:ne\b|n')[ ]?.{0,12}(?:figure|appara[iî]t|est|sont"
            r"|existe) plus .. (?:{store}|associ|li[ée]e?|rattach|enregistr|repris|présent|utilis)",
            r"{addr} .. (?:marquée?|signalée?|flaguée?|notée?|renseignée?|étiquetée?|qualifiée?) .. (?:invalide"
            r"|erronée|inactive|incorrecte|plus utiliser|non valide|fausse|obsolète|bloquée)",
            r"(?:envois?|notifications?|messages|expéditions?|communications?|e-?mails|courriels) .. (?:à|vers"
            r"|sur) .. {addr} & (?:arrêt|stopp|interromp|suspend|suspen|coup|désactiv|bloqu|cess)\w*(?:é|u|és|ée"
            r"|ées)\b ! {news}",
            r"(?:arrêt|stopp|interromp|suspend|coup|désactiv|bloqu|cess)(?:é|u|és|ée|ées)\b .. (?:envoi"
            r"|notification|message|expédition|communication|e-?mail|courriel)s? .. {addr} ! {news}",
            r"(?:{addr}|{mailbox}|{data}) .. (?:a|ont) (?:bien |donc )?fait l'objet .{0,8}(?:d'un|d'une) {removal}",
            r"mis (?:fin|un terme|un point final) .. {addr} ! {news}",
            r"(?:nécessaire) .. (?:fait|effectué)\w* .. {addr} .. (?:ne\b|n')[ ]?.{0,12} plus",
            r"(?:fait le nécessaire|nécessaire a été fait) .. pour .. {removing} .. {addr}",
        ),
        "removed_it": (
            r"(?:l'avons|l'ai|les avons|les ai|l'a|l'ont|l'on a) .. {gone} ! {news}",
            r"(?:l'avons|l'ai|les avons|les ai|l'a|l'ont) (?:\w+ )?{gone}",
            r"(?:elle|elles|celle-ci|cela|ça|c')[ ]?(?:est|a été|ont été|vient d'être|viennent d'être"
            r"|sont) .. {gone}",
            r"(?:elle|elles|celle-ci|cela|ça|c')[ ]?(?:est|a été|ont été|vient d'être) (?:\w+ )?{gone}",
            r"(?:viens|venons|vient) (?:tout juste |juste )?de (?:la|l'|le|les)[ ]?{removing}",
            r"(?:erreur|faute|saisie|fiche|anomalie|coquille|situation) .{0,30}(?:corrig|rectifi|régularis|réparé"
            r"|redress)ée?s?\b",
            r"(?:avons|ai|a) (?:bien |donc |aussitôt |immédiatement )?(?:corrig|rectifi|régularis|répar"
            r"|redress)é .{0,20}(?:erreur|faute|saisie|fiche|anomalie|coquille|situation)",
            r"(?:elle|celle-ci) (?:ne\b|n')[ ]?.{0,12}(?:figure|appara[iî]t|est|existe) plus",
            r"(?:{removal}) .. (?:a été|est|bien) .. (?:effectu|réalis|fait|opér|effectiv|terminé"
            r"|exécut) ! demande de",
            r"(?:avons|ai|a été) (?:bien |donc |aussitôt |immédiatement )?procédé à (?:sa|leur|la|l'"
            r"|son)[ ]?(?:{removal})",
            r"(?:confirm)\w* .. (?:sa|la|son|l')(?: )?(?:{removal}) ! demande|message",
            r"(?:avons|ai|a été|est) .. (?:fait|faite) le nécessaire ! auprès|transmis|service|collègue",
            r"nécessaire a (?:bien |déjà |donc )?été (?:fait|effectué) ! auprès|transmis|service|collègue",
        ),
        "address": (r"{addr}", r"(?:votre|cet|son|l')(?: )?{mailbox} .. (?:fich|base|dossier|système)"),
        "reinstated": (
            r"{addr} .. (?:réintrodui|réactiv|rétabli|réintégr|réinscri|remis|ré-?enregistr|restaur"
            r"|de nouveau enregistr)",
            r"(?:réintrodui|réactiv|rétabli|réintégr|réinscri|remis|ré-?enregistr|restaur)\w* .. {addr}",
        ),
        "removed_short": (
            r"{gone} ! message|mail|courriel|compte|commande|ticket|newsletter|ip\b|expédit|accès",
            r"(?:c'est |ça y est,? )?(?:enlevé|supprimé|viré|corrigé)e?s?\b ! message|mail|courriel|compte"
            r"|commande|ticket|newsletter|ip\b|expédit|accès",
            r"plus dans (?:la|notre|nos) (?:base|fichier|liste|système)",
        ),
        "done": (
            r"^(?:bonjour,? |oui,? |ok,? |voilà,? |bien sûr,? )*(?:c'est |tout est |les deux sont "
            r"|cela a été )*(?:bien )?(?:fait|faits|chose faite|réglé|effectué|exécuté|bon pour nous|ok fait|bon"
            r"|en ordre|ok|terminé|corrigé|supprimé)(?: ce (?:jour|matin)| de (?:notre|mon) côté| pour (?:nous"
            r"|moi))?\W*(?:merci(?: à vous)?|désolée?|sorry|encore désolée?|bonne (?:journée|soirée)|cordialement"
            r"|navrée?|cdt|cldt|toutes nos excuses|mes excuses|à bientôt)?\W*$",
            r"^oui,? (?:les deux|c'est fait|tout est fait|c'est réglé)",
            r"^(?:demandes? )?(?:traitée?s? et effectuée?s?|exécutée?s?)\W*$",
        ),
        "forwarded": (
            r"(?:(?:a|ont|ayant|avoir) (?:bien |donc |déjà )?fait|fera|feront) l'objet .{0,12}(?:transfert"
            r"|transmission|réorientation|réacheminement|signalement|communication|envoi|saisine|renvoi"
            r"|remontée|remise|relais|information) .. {officer}",
            r"(?:procédé|procéder) .{0,30}(?:transfert|transmission|réorientation|réacheminement|signalement"
            r"|communication|envoi|saisine|renvoi|remontée|remise|relais|information) .. {officer}",
            r"(?:transfert|transmission|réorientation|réacheminement|signalement|communication|envoi|saisine"
            r"|renvoi|remontée|remise|relais|information) .. {officer} .{0,40}(?:a été|est|ont été|sont|fut"
            r"|sera|seront) .{0,12}(?:effectu|fait|réalis|opér|intervenu|assur|exécut|effectiv)",
            r"(?:remis|remise|déposé|déposée|donné|donnée|apporté|apportée|glissé|tendu|montré|lu|présenté"
            r"|imprimé) .{0,60}(?:en mains? propres?|sur le bureau|à|au|de vive voix) .{0,30}{officer} !"
            r" (?:nous|m') .{0,8}(?:a|ont|avez) .{0,8}remis",
            r"{officer} .{0,40}(?:dispose|disposent|tient|possède|traite|instruit|étudie|examine|détient)"
            r" (?:désormais |maintenant |à présent |déjà )(?:de |d')?(?:votre|vos|ce|cette|le|la|l'|tous"
            r"|tout)",
            r"(?:saisine|saisi) (?:de |du |la |le |notre ){0,2}{officer} .{0,20}(?:ce (?:jour|matin)|hier|le"
            r" \d|effectu|immédiat|aussitôt)",
            r"{officer} .{0,25}(?:vient de|a|ont|viennent de) (?:bien |déjà )?(?:le |la |l')?(?:recevoir|reçue?"
            r"|prendre connaissance|pris connaissance|hérité)",
            r"{passed} .. {officer} ! par (?:le|la|notre|nos) {officer}|{officer} .{0,20}(?:a|ont) (?:{passed})"
            r"|(?:nous|m') .{0,8}(?:a|ont|avez|avait) .{0,8}{passed}|(?:données|demandes|messages|courriels"
            r"|informations|requêtes|réclamations) (?:transmis|envoyé|adressé|communiqué|remis)\w* (?:à|au)"
            r"|(?:votre|la) (?:demande|message|courriel|courrier) (?:transmis|envoyé|adressé)\w* (?:à|au)",
            r"{told} .. {officer} ! {officer} .. (?:vous|m')",
            r"{officer} .{0,30}(?:a|ont) (?:bien |déjà |désormais |également |donc |aussi "
            r"|immédiatement )*été (?:bien |également |immédiatement )?(?:{told}|mise? au|chargé"
            r"|rendu destinataire)",
            r"{officer} .{0,30}(?:est|sont) (?:bien |déjà |désormais |également |donc |aussi "
            r"|maintenant )*(?:{told}|en copie|destinataire|en possession|chargé) ! {officer} .. (?:est"
            r"|sont) chargée? (?:de|d')",
            r"(?:mets|mis|met|mettons|mise) .. {officer} .. (?:en copie|dans la boucle|au courant)",
            r"{officer} .. (?:est |sont |en )?(?:en copie|en cc)\b|en copie (?:de ce|:) .. {officer}",
            r"en copie .. {officer}",
            r"(?:entre les mains|sur (?:le|la) (?:bureau|table)) (?:de |du ).{0,12}{officer}",
            r"{msg} .. (?:est (?:maintenant |désormais |à présent )?(?:chez|auprès)) .. {officer}",
            r"(?:parlé|touché un mot|fait part|rendu compte|remis copie|fait état) .. {officer}",
        ),
        "informed": (
            r"{told} .. {cust} ! nous a|nous ont|m'a|{cust} .. nous",
            r"{cust} .. (?:a|ont|est|sont) (?:bien |déjà |également |aussi )*(?:été )?(?:{told})",
            r"(?:écrit|téléphoné|signalé|fait savoir|indiqué|fait part) .. (?:à|au|aux) (?:la |l'|notre |nos "
            r"|cette )?{cust}",
            r"(?:avons|ai) .. (?:pris contact|pris attache) .. {cust}",
        ),
        "verified": (
            r"(?:vérifi|confirm|valid|contrôl|recoup|revu|fait le point)\w* .. (?:avec|auprès d\w*|par) .. {cust}",
            r"(?:après|suite à) (?:vérification|contact|échange|entretien|confirmation) .. (?:avec|auprès"
            r"|de) .. {cust}",
            r"renseignements? pris auprès",
        ),
        "handled": (
            r"(?:incident|violation|événement|signalement|fuite|divulgation|erreur d'(?:envoi|adressage)|faille"
            r"|manquement|fait|anomalie|dossier|cas|demande)s? .. (?:consign|inscrit|documenté|évalué|analysé"
            r"|notifié|déclaré|qualifié|instruit|examiné|tracé|répertorié|porté au|apprécié|investigué|journalisé)",
            r"(?:consign|inscrit|document|évalu|analys|notifi|déclar|qualifi|instrui|examin"
            r"|répertori)\w* .. (?:incident|violation|événement|fuite|divulgation|faille|manquement|anomalie"
            r"|registre)",
            r"registre (?:interne |des? |de nos )|(?:notre|nos|au|le|du) registre|journal des incidents",
            r"cnil\b|autorité de (?:contrôle|protection|surveillance)|\bapd\b|pfpdt|préposé fédéral"
            r"|commission d'accès|commission nationale",
            r"(?:cause|origine|source|raison)s?\b .. (?:est|était|provient|provenait|réside|résidait|identifiée"
            r"|retrouvée|due|tient)",
            r"(?:erreur|confusion|faute) (?:de saisie|de frappe|humaine|d'homonymie|d'encodage|manuelle"
            r"|d'adressage)",
            r"risques? .. (?:faible|élevé|négligeable|limité|nul|mineur|modéré)|(?:faible|aucun|absence de) risque",
            r"double (?:opt-?in|confirmation|vérification|saisie|validation)|lien de (?:confirmation|validation)",
            r"(?:procédure|processus|procédé|formulaire|contrôle|saisie|paramétrage|parcours|outil) .. (?:modifié"
            r"|revu|adapté|renforcé|corrigé|mise? en place|changé|amélioré|complété|révisé)",
            r"(?:collaborat|équipes?|agents?|personnel|employés|salariés|opérat|collègues)\w* .. (?:sensibilis"
            r"|formé|rappel|instrui)",
            r"mesures .. (?:prises|adoptées|mises en|correctives|engagées)",
            r"art(?:icle)?s?\.? (?:33|34|16|17|5|12)\b",
            r"droit (?:de rectification|à l'effacement|d'opposition)",
            r"(?:retrouv|identifi|retrac|détermin|établi|trouv|localis)\w* .{0,20}(?:cause|origine|source|raison"
            r"|provenance|erreur)",
            r"(?:risque|préjudice) .{0,20}(?:sérieux|élevé|grave|faible|minime)|(?:vendeu|agent|collaborat"
            r"|collègue|opérat|employé|client)\w* .{0,20}(?:a|avait) .{0,14}(?:encod|saisi|tap|inscri|communiqu"
            r"|not|confond|recopi)",
        ),
        "officer": (
            r"(?:je suis|en (?:ma )?qualité de|en tant que|agissant .. comme|moi-même) .. (?:délégu|dpo\b|dpd\b"
            r"|référent|responsable de la (?:protection|conformité)|responsable rgpd|conseill\w+ à la"
            r"|préposée? à la|chargée? de la prot)",
            r"(?:notre|le|la|l')[ ]?(?:équipe|cellule|service|bureau|pôle|délégu\w+|dpo) .. (?:protection"
            r"|vie privée|privacy|données personnelles)?.{0,30}(?:a (?:bien )?(?:examiné|analysé|instruit|étudié"
            r"|consigné)|vous répond|accuse)",
            r"(?:ici|bonjour,) .. (?:dpo\b|déléguée? à la protection)",
        ),
        "customer_insists": (
            r"{person} .. (?:maintient|affirme|assure\b|certifie|soutient|prétend|jure|insiste|persiste|atteste"
            r"|garanti|conteste|revendique|campe|tient à|réaffirme|réitère|ne démord|est formel|est catégorique"
            r"|est certain|est sûr) & (?:{addr}|{mailbox}|sienne|sien\b|la bonne|bonne adresse|lui appart"
            r"|lui) ! erron|fausse|incorrect|mauvaise|inexact|n'est pas (?:la |le )?(?:sien|bon|correct)|(?:ne"
            r"|n') .{0,12}appartient pas|erreur ! {cust} .. (?:{gone}|{passed})",
            r"{person} .. (?:dit|déclare|indique|a indiqué|a déclaré|a dit|nous a dit|répond|a répondu|confirme"
            r"|a confirmé|a certifié|a assuré|a affirmé|a maintenu|a soutenu|explique|a expliqué"
            r"|estime) & (?:{addr}|{mailbox}|elle|il|ce) & (?:que|qu'|être|avoir|utilis|bien|sienne|correct|exact"
            r"|bonne|valide|appartien|l'adresse) & (?:sienne|sien\b|correct|exact|bonne|bon\b|valide|à jour"
            r"|appartien|appartenir|utilise|utiliser|à (?:lui|elle)|juste|son adresse|bien celle|depuis|seule?\b"
            r"|unique|titulaire|propriétaire) ! erron|fausse|incorrect|mauvaise|inexact|pas (?:la |le "
            r"|à )?(?:sien|bon|correct|lui|elle|son)|(?:ne|n') .{0,12}appartient pas|erreur|{gone}|{passed}",
            r"(?:{addr}|{mailbox}) .. (?:est|était|serait|reste) (?:bien |bel et bien |pourtant |tout à fait "
            r"|parfaitement |donc )*(?:celle|la bonne|correcte|exacte|valide|conforme|à jour|la sienne|le sien"
            r"|juste|celui) ! (?:si\b|s'il|afin|erron|fausse|incorrect|inexact)|pas\b|vôtre|{gone}",
            r"(?:selon|d'après|aux dires|de l'aveu|au dire) .. (?:{cust}|intéress|madame|monsieur|mme"
            r"|m\.) & (?:{addr}|{mailbox}|sienne) ! erron|fausse|incorrect|mauvaise|inexact|erreur|{gone}",
            r"(?:{addr}|{mailbox}) .. (?:nous |m')?(?:a|avait) été .{0,12}(?:confirmée?|certifiée?|validée?"
            r"|réaffirmée?|vérifiée?)\b & (?:par|auprès|avec) .. {person} ! erron|fausse|incorrect|inexact|erreur"
            r"|{gone}",
            r"(?:{addr}) .. nous a .{0,12}été .{0,12}(?:communiqu|fourni|donn|renseign|transmis"
            r"|indiqu)\w* & (?:par|de la part) .. {person} ! erreur|erron|fausse|incorrect|{gone}|faute"
            r"|par vos soins",
            r"(?:vérifi|confirm|contrôl|valid)\w* .. (?:avec|auprès|par) .. {person} & (?:correct|exact|bonne"
            r"|valide|sienne|conforme|bien celle|{addr}|{mailbox}) ! erron|fausse|incorrect|mauvaise|inexact"
            r"|erreur|{gone}|afin|allons|vais|va\b",
            r"(?:à la demande|sur demande|sur instruction) .. {person} .. (?:réintrodui|réactiv|rétabli|remis"
            r"|conserv|maintenu|ré-?enr)",
            r"(?:reconnaît|admet) pas .. erreur|{person} .. (?:ne veut|refuse|ne souhaite) .. (?:changer"
            r"|modifier) .. {addr}",
            r"{person} .. (?:n'a jamais eu|n'a pas|n'a jamais utilisé|n'utilise"
            r"|ne possède) .. (?:autre (?:adresse|e?-?mail|courriel|boîte|messagerie))",
            r"{person} .. (?:reçoit|consulte|ouvre|relève|utilise) (?:bien|régulièrement|tous|quotidiennement"
            r"|toujours|parfaitement|couramment|depuis|cette|ce) & (?:{addr}|{mailbox}|envois|messages"
            r"|boîte) ! erreur|{gone}|par erreur|vous",
            r"vous (?:devez|faites|avez dû|devriez) .{0,14}(?:erreur|tromp|confond|confus|méprend)"
            r"|vous (?:vous )?(?:trompez|méprenez|confondez)|erreur (?:vient|provient|est) de votre (?:côté|part"
            r"|fait)",
            r"(?:{addr}|{mailbox}) .. correspond .. (?:fourni|communiqu|donn|renseign|celle|celui|enregistr"
            r"|déclar|indiqu) ! {gone}|aucun|ne correspond",
            r"{person} .. (?:reconnaît|revendique|désigne|présente|considère) .. (?:sienne|comme étant|sien\b"
            r"|lui appartenant)",
            r"{person} .. (?:demande|souhaite|veut|tient|préfère|exige|insiste) .. (?:ne rien (?:chang|modif"
            r"|touch)|conserv|maint[ei]n|gard|laiss|continuer|rest) ! tant qu|sans\b|(?:ne|n') .{0,30}demand|si\b|jusqu'à",
            r"(?:personnel|propre) (?:{addr}|{mailbox})|(?:{addr}|{mailbox}) personnel\w* & {person} .. (?:assure"
            r"|confirm|affirm|dit|déclar|certifi)",
            r"c'est (?:bien|bel et bien|effectivement|réellement) (?:la bonne|sa|son|celle|le bon|l'adresse"
            r"|cette adresse|la sienne|le sien|correct|exact)|il s'agit (?:bien|effectivement|bel et bien"
            r"|réellement) (?:de |d')(?:son|sa|l'adresse|la bonne|cette|celle) ! (?:ne\b|n')|pas\b|si\b|afin"
            r"|vérifier|nous écrire|{at}|vôtre|votre|erron|fausse|{gone}|lors",
            r"{person} .. (?:dit|disent|jure|confirment|maintiennent|affirment|assurent|certifient) & (?:{addr}"
            r"|{mailbox}|sienne|sien\b) ! erron|fausse|incorrect|inexact|erreur|{gone}|{passed}|plus\b",
            r"(?:exactitude|validité|justesse|véracité) (?:de |du |d')(?:l'|cette |cet |ce |l)?(?:{addr}"
            r"|{mailbox}) ! vérifier|vérifierons|contester|contestez|doute|{ask}",
            r"(?:question|vérifi|relu|repos|redemand|épel)\w* .. {person} & (?:{addr}|{mailbox}|bonne|sienne"
            r"|pareil|même|correct|exact|confirm) ! {gone}|erron|fausse|erreur|vais|allons|je vous|afin",
        ),
        "dispute_referral": (
            r"(?:régl|résoud|résolv|tranch|arrang|entend|accord|clarifi|démêl|convenir|convenez|voir|voyez"
            r"|débrouill|expliqu|discut)\w* .. (?:entre vous|à l'amiable|entre particuliers|entre eux"
            r"|entre les parties)",
            r"(?:régl|résoud|résolv|tranch|arrang|entend|accord|clarifi|démêl|convenir|convenez|voir|voyez"
            r"|débrouill|expliqu|discut)\w* .. (?:directement|avec) (?:avec )?(?:[\w']+ ){0,3}(?:\w')?(?:{cust}"
            r"|domaine|personne|autre partie|monsieur|madame|mme|m\.)",
            r"(?:contact|rapproch|prendre contact|prenez contact|adress|tourn)\w* .. (?:directement"
            r"|vous-même) .. (?:{cust}|personne) ! {at}",
            r"(?:litige|différend|conflit|désaccord|contestation|querelle)s? .. (?:privé|entre"
            r"|ne (?:nous )?(?:concern|relèv|regard)|parti|extérieur|tiers|étrang|avec (?:le|la|un|notre|votre"
            r"|son)|vous oppos|appartien|domaine)",
            r"(?:pas|ni|nullement|aucunement|refus\w+ d[e']|aucune? (?:qualité|compétence"
            r"|pouvoir) pour)[ ]?..[ ]?(?:arbitr|tranch|prendre parti|prendre position|immiscer|mêl|départag"
            r"|statuer|juger|s'ingérer|ingérer|faire l'arbitre|jouer les arbitres)",
            r"(?:affaire|question|matière|histoire|problème) (?:d'ordre |strictement |purement )?(?:privée?"
            r"|civile?|personnelle?)\b",
            r"(?:tribunal|tribunaux|juridiction|juge|justice de paix|voie judiciaire|juge de paix"
            r"|prud'homm) .. (?:compéten|tranch|appartien|départag|saisi\b|saisir)",
            r"(?:vous|il) .. (?:saisir|tourner vers|porter .. devant) .. (?:tribunal|tribunaux|juridiction|juge"
            r"|justice)",
            r"(?:adress|tourn|contact|voy|voir|rapproch|pren)\w* .. (?:fournisseur (?:de|d')|hébergeur"
            r"|registraire|registrar|bureau d'enreg|opérateur|fai\b|prestataire de messagerie"
            r"|gestionnaire du domaine|titulaire du (?:nom de )?domaine)",
            r"(?:vous|s')[ ]?(?:arranger|entendre|mettre d'accord|accorder|débrouiller|concerter"
            r"|expliquer) & (?:entre|avec|{cust}|à vous|deux|directement|intéressé) ! nous (?:arranger|accorder)",
            r"(?:n'avons|n'a|n'ai|n'est) pas (?:à|de notre rôle d[e'])[ ]?(?:intervenir|nous mêler|trancher"
            r"|prendre|arbitrer|départager|s'immiscer|nous immiscer|régler)",
            r"(?:prendr\w+|prenons|prend) pas (?:position|parti)|seule?s? (?:un|le|la|une) (?:juge|tribunal"
            r"|juridiction|décision de justice)|(?:juge|tribunal|juridiction) .{0,30}(?:se prononcer|trancher"
            r"|décider)",
            r"(?:titulaire|propriétaire|détenteur) (?:du nom de domaine|du domaine|de l'adresse"
            r"|de la boîte) .. (?:régl|voir|arrang|entend)",
            r"(?:savoir|déterminer|établir|vérifier|juger|dire) .. (?:à qui|qui de vous|lequel|qui (?:est|a"
            r"|possède)) .. (?:appartien|adresse|domaine|raison|titulaire|propriétaire|boîte)",
            r"(?:ne nous|ne me) (?:regarde|concerne) .. pas|(?:ne nous|ne me) (?:regarde|concerne)\w* (?:pas"
            r"|en rien|nullement) ! suite|(?:demande|courriel|message|mail)\b,? qui",
            r"entre (?:vous|les) (?:et|deux)",
            r"(?:c'est )?à vous (?:deux )?de (?:vous |le |la )?(?:régler|voir|trouver|arranger|entendre|contacter)",
            r"ne (?:sommes|suis) pas partie|restons neutres|notre neutralité|neutralité",
            r"(?:ne nous|ne m')[ ]?(?:appartient|revient|incombe)\w* (?:pas|nullement|aucunement"
            r"|en rien) & (?:litige|différend|arbitr|tranch|juger|entre|propri|apparten|domaine|savoir|déterminer"
            r"|qui)",
            r"(?:rest|ten|tien)\w* (?:en dehors|à l'écart|hors d)|pas notre (?:affaire|problème|histoire)"
            r"|(?:sommes|suis) (?:étranger|tiers|extérieur)",
            r"(?:voir|régler|réglez|trouver|trouvez|discuter|résoudre|voyez|clarifier|arranger) (?:cela|ça|ceci"
            r"|la question|le problème|une solution|un arrangement|un accord|ce point|cette question"
            r"|l'affaire) (?:ensemble|entre|directement avec|avec|à l'amiable)",
            r"(?:moyens?|pouvoir|compétence|qualité|vocation) (?:de|d'|pour) (?:déterminer|juger|dire|établir"
            r"|trancher|savoir|décider|vérifier|apprécier) .. (?:qui|lequel|laquelle|propri|apparten|titulaire"
            r"|raison|deux)",
            r"(?:usurp|titularité|propriété) .. (?:hébergeur|fournisseur|justice|tribun|registr|opérateur)",
            r"(?:contact|rapproch|prendre (?:contact|attache|langue)|prenez (?:contact|attache)|adress|tourn|voi"
            r"|voy|écri|interpell|demand)\w* .. (?:client|titulaire|intéress|locataire|abonn|adhér|propriétaire"
            r"|assuré|détent|membre|cette personne|la personne|usag|copropri)\w* & (?:vous (?:invit|sugg|conseill"
            r"|recommand|laiss|pri|pouv|dev|appartient|revient|incombe)\w*|veuillez|merci de|libre à vous"
            r"|à vous de|[a-z]+ez-vous|directement) ! {at}|service|espace|avons|{ask} .. votre|numéro|formulaire"
            r"|portail",
            r"(?:ne\b|n'|sans|refus) .. arbitr|(?:trouv|conven|conclu|cherch)\w* .{0,12}(?:arrangement"
            r"|accord amiable|terrain d'entente|compromis)|(?:qui|lequel) (?:dit vrai|a raison|a tort"
            r"|dit la vérité|ment)\b",
        ),
        "refusal": (
            r"(?:pas|plus|ni) .{0,12}(?:d'autres?|de nouvel|d'ultérieur|de prochain)\w* (?:échange|réponse"
            r"|correspondance|suite|retour|courrier|communication|message)",
            r"(?:ne répond|ne donner|n'y répond)\w* plus|(?:ne|n'y) sera plus (?:répondu|donné)|(?:resteront"
            r"|restera|demeurer\w+) sans (?:réponse|suite)|(?:mett\w+|met|mis) (?:fin|un terme)"
            r" .{0,20}(?:échange|correspondance|discussion|conversation)",
            r"sans (?:un |une |l'|le |la |son |sa |leur )?(?:écrit|mot|courrier|lettre|document|papier"
            r"|procuration|demande|aval|formulaire|mail|courriel) .{0,30}(?:du|de la|de l'|de notre|de nos"
            r"|des|de sa|de son)[ ]?{cust}",
            r"(?:je|on|nous|j'|ça|cela) .{0,8}(?:touche|change|modifie|supprime|bouge|efface|retire|corrige"
            r"|transmets)\w* .{0,6}(?:rien|pas)\b ! {lacking}",
            r"(?:je|on|nous|j')[ ]?(?:peu[xt]|pouvons|veu[xt]|voulons|vais|va|ai|a) (?:vraiment "
            r"|malheureusement |absolument )?(?:pas|rien) .{0,12}(?:le droit|la main|{removing}|modifier"
            r"|changer|toucher|faire|transmettre|y faire)",
            r"(?:telle?s?|comme) (?:quelle?s?|elle est|elles sont|il est|avant)\b & (?:rest|laiss|maint"
            r"|demeur|gard|conserv|{addr})",
            r"(?:sur|à) (?:la (?:seule )?(?:foi|demande|parole|simple)|simple demande|demande)"
            r" .{0,20}(?:d'un tiers|d'une personne|d'un inconnu|de tiers|d'une tierce) & (?:ne\b|n'|pas|rien"
            r"|jamais|aucun)",
            r"(?:ne|n') .{0,20}(?:paraît|semble|apparaît|juge|jugeons|estim|voyons|vois|trouv)\w*"
            r" .{0,20}(?:utile|nécessaire|opportun|justifié|motif|raison|fondé)\w* .{0,12}(?:de|d'|pour)",
            r"c'est (?:la |notre |une )?(?:consigne|règle|procédure|politique) ! {ask}",
            r"(?:ne\b|n')[ ]?.{0,14}(?:pouvons|pouvoir|peux|peut|pourr\w+|saur\w+|puis|sommes|suis|est|souhait\w+"
            r"|comptons|envisage\w*|voulons|allons|ser\w+|procéd\w+|effectu\w+|donn\w+|intervien\w+|trait\w+"
            r"|accept\w+|autoris\w+|a\b|ont|avons|ai|fais\w*|permet\w*) .. {refused} ! {lacking} ! rien à (?:supprim|retir"
            r"|effac|enlev|radi) ! {at}|depuis (?:ce|cette|notre|mon)\b|(?:notre|mon) niveau|\bici\b|(?:nous|moi)-mêmes? ! (?:vous"
            r"|nous) .{0,12}(?:avez|auriez) pas ! ne .{0,20} plus .. (?:utilis|envoy|sollicit)",
            r"(?:impossible|impossibilité|pas possible|pas habilit|pas autoris|pas en mesure|pas le droit"
            r"|pas la main|incapables?|pas la possibilité|pas les droits|aucun moyen|hors de question"
            r"|interdit) .. {refused} ! {lacking} ! {at}|(?:nous|moi)-mêmes?|\bici\b|(?:notre|mon) niveau",
            r"(?:seule?s?|uniquement|exclusivement|seulement|que) (?:(?:par|de|à) )?(?:le|la|l'|les|notre|un|une"
            r"|nos|du|au|aux)[ ]?(?:propre )?{cust} ! information|destin|{lacking} ! {gone}",
            r"(?:seule?s?|uniquement|exclusivement|seulement) .. (?:à la demande|sur demande|par demande"
            r"|avec l'accord) .. {person}",
            r"(?:doit|devra|devrait|faut que|appartient|revient|incombe|à charge|c'est) .{0,12}(?:au|à la|à l'"
            r"|à notre|le|la|l'|notre)[ ]?{cust} .. (?:demand|modifi|chang|corrig|contact|faire|signal|mett"
            r"|effectu|supprim|se connect)",
            r"(?:demande|modification|changement|rectification) .. (?:doit|devra|ne peut) .. (?:émaner|provenir"
            r"|venir|formulée par|faite par|introduite par|être faite|être demand) ! (?:courrier|formulaire|écrit"
            r"|espace|portail)",
            r"sans (?:l'|son |le |un |la |une )(?:accord|consentement|autorisation|demande|mandat|procuration"
            r"|ordre|instruction) .{0,30}(?:{cust}|part|exprès|écrit|explicite|préalable)",
            r"(?:refus(?:ons|e|é|ée)?\b|rejet(?:ons|é|ée|te)\b|déclin(?:ons|é)\b|opposons) ! (?:avez|vous) refus"
            r"|{gone} ! serveur",
            r"(?:n'y a pas|n'y a|pas) lieu (?:de|d')|fin de non-recevoir|sans suite|irrecevable|non fondée"
            r"|infondée|mal fondée",
            r"(?:pas|aucune) (?:de )?(?:suite|raison|motif|intention|obligation|base légale|action|démarche"
            r"|mesure) .{0,40}(?:donn|réserv|de\b|pour|prise?|entrepris|ser\w+|d') ! {lacking} ! de votre part"
            r"|aucune action de",
            r"(?:{addr}|données|fiche) .. (?:reste|restera|demeure|demeurera|est maintenue|sera maintenue"
            r"|sera conservée|est conservée|maintenons|conservons) ! plus\b|votre disposition",
            r"(?:maint(?:enons|enir|enu)|conserv(?:ons|er|é)|gard(?:ons|er|é)|laiss(?:ons|er|é)) .. (?:{addr}"
            r"|données|fiche|coordonnées|dossier en l'état|en l'état) ! plus\b",
            r"(?:rien|pas grand-chose) .. (?:faire|pouvons|puis|peux) ! {lacking}",
            r"(?:ne relève|ne tombe|ne constitue|n'est) (?:pas|nullement|aucunement) .{0,30}(?:rgpd"
            r"|donnée à caractère|donnée personnelle|violation|de notre responsabilité|une erreur de notre)",
            r"(?:ne transmett|ne transf|ne commun|ne relay|ne fais|ne fait|ne faisons)\w* .{0,20}pas\b.{0,20}{msg}",
            r"(?:mains|pieds et poings) liée?s",
            r"défavorable|réponse négative|ne pourra aboutir|n'aboutira",
            r"aucune? (?:intervention|modification|suppression|suite|démarche|changement|action|correction"
            r"|rectification|mesure|transmission|opération) .{0,20}(?:ne\b|n') ! {lacking}|vous n'avez aucune"
            r"|de votre part",
            r"(?:n'ai|n'avons|n'a) (?:pas|aucun) (?:la possibilité|le pouvoir|l'autorisation|les droits"
            r"|droit|compétence|mandat|qualité) ! arbitr|tranch|{lacking}",
            r"vous n'êtes (?:ni |pas |pas vous-même )(?:le |la |notre |l'|un |une |mandaté|autorisé|habilité"
            r"|concerné)(?:[ ]?(?:titulaire|propriétaire|détent|souscript|contractant|client|abonné|assuré"
            r"|intéressé|personne|signataire|membre))?\w* ! de nos|chez nous|parmi|au bon|connu",
            r"(?:politique|règlement|procédures?|conditions générales|règles|système|logiciel|réglementation"
            r"|statuts) .. (?:ne\b|n')[ ]?.{0,12}(?:permet|autoris|prévoi|prévoy) ! informations?|communiqu"
            r"|divulgu",
            r"(?:ne nous|ne m')[ ]?(?:appartient|revient|incombe)\w* (?:pas|nullement|aucunement|en rien)",
            r"(?:n'entendons|n'entend|n'avons pas pour (?:habitude|usage)|ne sommes (?:pas|nullement) (?:tenus"
            r"|obligés)|n'est pas (?:dans nos|prévu|envisag|nécessaire|possible|souhait)) ! répondre|numéro"
            r"|{lacking}|{idword}",
            r"(?:ne ser|ne feron|ne procéd|ne prendr)\w* .{0,20}(?:pas|rien|aucun) ! {ticket} .. clos|en dire|dire (?:plus|dav)"
            r"|communiqu|renseign|commenter|divulgu|préciser|au bureau|présent|disponible|joignable|absen",
            r"(?:mérit|appel|justifi|nécessit|requi)\w* (?:aucune?|pas) .{0,20}(?:suite|action|intervention"
            r"|réponse|changement|modification|mesure)|inutile (?:de|d')[ ]?(?:insist|saisir|nous|relanc|écri"
            r"|renouvel|contact|revenir)",
            r"sans (?:leur|son|sa|l'|un)[ ]?(?:feu vert|aval|assentiment|signature|autorisation|accord"
            r"|consentement|aval|ordre)",
            r"(?:ne\b|n') .{0,6}(?:touch|modifi|chang|supprim|effac|corrig|retir|transmett|transf)\w* (?:pas|rien"
            r"|jamais|aucun|point) ! {lacking}",
            r"(?:requ|nécessit|suppos|exig|impliqu)\w* .{0,30}(?:action|accord|intervention|demande|autorisation"
            r"|signature|consentement|validation) .{0,12}(?:du|de la|de l'|de notre|des)[ ]?{cust}",
        ),
        "no_info_privacy": (
            r"(?:fait|font|faire|faisant) obstacle .. (?:indiqu|di(?:re|sions|sons|se)|communiqu|divulgu"
            r"|dévoil|révél|confirm|comment|renseign|inform|fourni|précis|évoqu|partag|donn|répond|transm)",
            r"(?:règle|loi|législation|réglementation|texte|secret|confidentialité|déontolog|rgpd|protection"
            r" des|code de|principe|statut|obligation|norme|disposition|devoir|politique)\w*"
            r" .{0,50}(?:s'oppose\w*|interdi\w*|empêch\w*|proscri\w*|prohib\w*|défend\w*|exclu\w*) .."
            r" (?:indiqu|di(?:re|sions|sons|se)|communiqu|divulgu|dévoil|révél|confirm|comment|renseign"
            r"|inform|fourni|précis|évoqu|partag|donn|répond|transm)",
            r"(?:quant à|sur|de) (?:la suite|les suites|ce qui a été fait|l'issue|le traitement)"
            r" .{0,40}(?:confidentiel|secret|interne|pas communi|pas être communi|ne vous ser)",
            r"(?:sommes|suis|est|restons|demeurons) (?:tenue?s?|astreinte?s?|soumise?s?|liée?s?"
            r"|contrainte?s?) .{0,20}(?:secret|confidential|discrétion|réserve|silence)",
            r"(?:pas|impossible) .{0,20}(?:vous en dire|en dire|vous en apprendre|vous en communiquer)"
            r" (?:plus|davantage)",
            r"(?:confidentialité|confidentiel|secret (?:professionnel|bancaire|médical|fiscal|des (?:correspond"
            r"|affaires)|de fonction)|protection des (?:données|renseignements)|rgpd|vie privée|discrétion"
            r"|(?:devoir|obligation) de réserve|\blpd\b|loi 25|déontolog|secret\b) & (?:(?:ne\b"
            r"|n')[ ]?.{0,20}(?:pouvons|peux|peut|puis|saur\w+|permet\w*)|impossib|interdi|empêch|pas autoris"
            r"|pas en mesure|pas le droit|pas habilit|tenue?s?\b|soumis|astreint|défend|proscri|oblige|contrain"
            r"|liée?s? par|prohib|aucun) ! {officer} .. (?:ne|n')|boîte",
            r"ni (?:vous )?(?:confirmer|infirmer|affirmer)|(?:ne\b|n') .{0,20}confirmer (?:ou|ni) (?:infirmer"
            r"|nier|démentir)",
            r"(?:ne\b|n')[ ]?.{0,20}(?:pouvons|peux|puis|peut|saur\w+|sommes|suis|pourr\w+"
            r"|souhait\w+) .. (?:communiqu|divulgu|dévoil|révél|donner|donn\w+|fourni|partag|transmet|dire"
            r"|renseign|commenter|préciser) & (?:information|renseign|donnée|détail|précision|élément|davantage"
            r"|plus\b|identité|client|suites|quoi que) ! suite (?:à|favorable)|{lacking}|donner suite",
            r"(?:aucune?|pas d'|pas de|plus d'|sans)[ ]?(?:autre |plus ample )?(?:information|renseignement"
            r"|détail|précision|donnée|élément)\w* .. (?:communiqu|divulgu|donn|fourni|transmis|partag|délivr"
            r"|ser) ! trouv|concernant n'est|{gone}|détenons|{store}",
            r"(?:pas|ni) .. (?:autoris|habilit|permis|droit|mesure)\w* .. (?:communiquer|divulguer|révéler|dire"
            r"|fournir|renseigner|donner d|donner plus|partager|discuter|évoquer|parler)",
        ),
        "asks_phone": (
            r"(?:numéro|n°|num\b|coordonnées) .{0,12}(?:{phone}|où |auquel |pour (?:vous )?(?:rappel"
            r"|joindre)) & (?:{ask}|{give}|avez-vous|votre|un|vous) ! {at}|notre numéro|numéro vert"
            r"|numéro de (?:client|commande|dossier) ! ci-dessous",
            r"(?:à|sur) quel(?:s)? (?:numéro|{phone})",
            r"(?:appelez|téléphonez|rappelez|passez)[- ](?:nous|moi|le|au|notre|un)(?! à côté) ! urgen"
            r"|besoin d'aide|pour toute",
            r"(?:contact|join|appel|rappel|téléphon)\w*[- ].{0,30}(?:par téléphone|téléphoniquement|de vive voix"
            r"|par tél|au (?:\+?\d|numéro)) ! urgen|pour toute|hésit|si vous|en cas",
            r"(?:tent|essay|cherch)\w* .. (?:vous |de vous |à vous )(?:join|appel|contact|rappel) ! courriel"
            r"|par mail|par e-?mail",
            r"(?:vous|t')[ ]?(?:rappel|appel|téléphon|joindre)\w* & (?:quand|heure|moment|disponib|numéro|créneau"
            r"|quel|convien|jour|sans succès|vain|répondeur|pourrais|peut)",
            r"(?:par téléphone|de vive voix|au téléphone|par tél\b|téléphoniquement|oralement) ! urgen|pour toute"
            r"|hésit|en cas|merci de votre|votre appel|conseill",
            r"(?:coup de (?:fil|téléphone|tél)|petit appel|bref appel|entretien téléphonique|échange téléphonique"
            r"|être joint|êtes-vous joignable|vous êtes joignable|rendez-vous téléphonique) ! suite à"
            r"|pour faire suite|merci pour|hésit",
            r"(?:laissé|message) .. (?:répondeur|boîte vocale|messagerie vocale)",
            r"(?:pouvez|pourriez|peux|veuillez|merci)\b.{0,16}(?:nous |me |m'|d'|de )(?:appel|téléphon"
            r"|rappel)(?:er|ez)\b(?! (?:la|le|votre|que|qu))",
            r"{give} .. {phone} ! {form}|{at}",
        ),
        "asks_id": (
            r"{idword} & (?:{ask}|{give}) ! (?:sans (?:avoir|devoir)|pas besoin|inutile|ne joignez"
            r"|n'envoyez) .. {idword}|facture|votre {idword} (?:est|:)",
            r"(?:quel(?:le)?s? (?:est|sont)|avez-vous|auriez-vous|il (?:me|nous) (?:faut|manque)"
            r"|manque) .. {idword}",
            r"{idword} .. \?",
            r"(?:vérifi|justifi|confirm|prouv|établi|attest|contrôl|démontr)\w* .. votre (?:identité|qualité"
            r"|titularité)",
            r"(?:vérification|preuve|justificatif|contrôle|justification|confirmation) (?:de |d')(?:votre "
            r"|l')?(?:identité|domicile|propriété|titularité) & (?:{ask}|{give}|préalable|avant|d'abord)",
            r"(?:vous|votre identité) .{0,10}(?:identifier|authentifier|identifi\w+ formellement) ! connect"
            r"|espace|portail|site|pas trouv|retrouv|parv",
            r"(?:prouv|justifi|démontr|attest|établi|étay|document)\w* .. (?:titulaire|propriétaire|détenteur"
            r"|détenez|appartien|domaine|possédez|vôtre) ! copie|exemplaire|détru|supprim|(?:n'en"
            r"|ne) .{0,12}(?:déten|conserv)|{cust} .. (?:affirm|attest|prouv|démontr)|nous a",
            r"(?:preuve|justificatif|attestation|élément|document|pièce|extrait)\w* .. (?:titulaire|propriétaire"
            r"|domaine|appartien|identité|titularité) ! destruction|copie|supprim|détru|facture",
            r"questions? (?:de sécurité|secrète)",
            r"(?:sans|faute d\w*|à défaut d\w*) .. {idword} & (?:ne\b|n'|impossib|pas)",
        ),
        "asks_portal": (
            r"(?:doit|doivent|devra|devront|à|faut|peut|peuvent|pourra) .{0,30}(?:parvenir|être (?:faite?s?"
            r"|introduite?s?|déposée?s?|formulée?s?|adressée?s?|envoyée?s?|soumise?s?|effectuée?s?)|passer"
            r"|transiter) .{0,30}{form}",
            r"(?:au moyen|à l'aide|par le biais|via|par l'intermédiaire|au travers|à travers|sur)"
            r" .{0,12}(?:{form}|{space}) & (?:doit|doivent|devra|uniquement|exclusivement|seul|obligatoire"
            r"|veuillez|merci de|invit|pri) ! {news}|{gone}",
            r"(?:connect|identifi|authentifi|logg|log|inscri|enregistr)\w*(?:ez|er|ant|tre|re)[- ](?:vous|nous"
            r"|moi)?.{0,3}..[ ]?(?:{space})",
            r"(?:connectez-vous|vous connecter|se connecter|en vous connectant|loguez|identifiez-vous"
            r"|authentifiez-vous|vous connectant)",
            r"(?:rend|all|pass|accéd|consult|utilis|ouvr|dépos|introdui|soumet|faire|fait|faites|effectu|modifi"
            r"|gér|suppr|mett|saisi|enregistr|envoy|adress|écri|contact|formul|trait)\w* .. (?:via|dans|sur"
            r"|depuis|par|à|au|le|la|notre|l'|de|votre)[ ]?(?:{space}) ! {gone}|{store} .. {gone} ! (?:avons|ai"
            r"|a été|sera|sont|est) .. (?:modifi|enregistr|supprim|mis)|adresse e-?mail de votre",
            r"(?:uniquement|exclusivement|seulement|obligatoirement|qu'|que|directement|vous-même) .. (?:via|dans"
            r"|sur|depuis|par|au moyen) .{0,20}(?:{space}|{form})",
            r"(?:rempl|complét|utilis|renseign|pass|saisi|introdui|soumet|dépos|envoy|adress|écri|contact|retourn"
            r"|via|moyen|aide|biais|travers|par|faire|formul|trait|suiv)\w* .. {form} ! inscription"
            r"|commande .. {form} ! {form} .. (?:corrigé|modifié|revu|adapté)",
            r"{form} .. (?:rempli|complét|en ligne|de contact|disponible|dédié|prévu|ci-joint|joint|à cet effet"
            r"|site|suivant|ci-après|accessible) ! corrigé|modifié|revu|adapté",
            r"(?:créer|créez|ouvrir|ouvrez) (?:un|votre) (?:compte|espace|ticket|profil)",
            r"(?:télécharg|install)\w* .. (?:application|appli\b|app\b)",
            r"(?:conseillers?|agents?|équipes?) .. (?:par|via|sur) (?:le |notre )?(?:chat|tchat|clavardage)"
            r"|(?:chat|tchat|clavardage) .. (?:en ligne|site|24)",
            r"mot de passe oublié",
            r"(?:rubrique|onglet|menu|page|bouton|section) .{0,4}(?:mon |mes |contact|nous |vie|mon compte|profil"
            r"|paramètres|\"|aide|assistance) ! désinscri|désabonn",
        ),
        "asks_details": (
            r"(?:à |de |par |sur |depuis )?(?:quel(?:le)?s?|laquelle|lequel|lesquel\w*) .. (?:{addr}|{mailbox}"
            r"|date|jour|heure|moment|message|commande|dossier|expéditeur|facture|colis|société|service|enseigne"
            r"|envoi|document|boîte|client|agence|magasin|établissement|contenu|données) ! quel que|quelle que"
            r"|{phone}|quels? que|date de naissance",
            r"(?:{ask}) .. (?:{give}) .. {thing} ! {idword}|{phone}|{at}|formulaire|(?:envo|transm|adress|réitér"
            r"|formul|transf|soumet|réécri)\w* .{0,12}votre (?:message|demande|courriel|requête|mail"
            r"|e-mail)\b ! (?:clos|supprim|détru)\w* .. {thing}|réception de (?:ce|notre)",
            r"(?:{give})[- ](?:nous|moi)..[ ]?{thing} ! {idword}|{phone}|{at}|formulaire|(?:envo|transm|adress"
            r"|réitér|formul|transf|soumet|réécri)\w* .{0,12}votre (?:message|demande|courriel|requête|mail"
            r"|e-mail)\b",
            r"(?:{give}) .. {thing} & (?:afin|pour|permett|besoin|svp|\?|merci) ! {idword}|{phone}|{at}"
            r"|formulaire|(?:envo|transm|adress|réitér|formul|transf|soumet|réécri)\w* .{0,12}votre (?:message"
            r"|demande|courriel|requête|mail|e-mail)\b|voulu .. signaler|merci de votre|merci d'avoir|{passed}"
            r"|merci pour",
            r"(?:avez-vous|auriez-vous|aurais-tu|vous avez|avez vous) .. (?:{thing}|exemple) .. \?",
            r"(?:besoin|nécessaires?|faut|faudrait|manque|nécessitons|requis) .. {thing} ! {idword}|{phone}|{at}"
            r"|formulaire|(?:envo|transm|adress|réitér|formul|transf|soumet|réécri)\w* .{0,12}votre (?:message"
            r"|demande|courriel|requête|mail|e-mail)\b|pas (?:besoin|nécessaire)",
            r"(?:depuis quand|combien de|à combien|à quand|qui (?:vous )?(?:a|est) .{0,12}(?:envoy|écri"
            r"|l'expéditeur)|de qui|par qui|de quoi|de quel) & (?:\?|{ask}|{give}|avez|recev)",
            r"(?:plus|davantage) (?:de |d')(?:précisions|détails|informations|éléments|renseignements)[ ]?(?:sur"
            r"|concernant|svp|s'il|\?|pour|afin|quant) ! pour plus d'info|pour plus de (?:rens"
            r"|détail) ! ne (?:pouvons|sommes|peux)",
            r"(?:quelques|certaines|les|des) (?:précisions|informations|éléments|renseignements) (?:suivant"
            r"|complément|supplément|ci-dess|nous manqu)",
            r"(?:de quoi|où|comment) .. (?:s'agit|avez-vous (?:reçu|eu|obtenu)|retrouver)",
            r"(?:en-têtes?|entêtes?|headers?|capture d'écran|copie d'écran|screenshot) ! {idword}|double|ci-joint",
            r"(?:veuillez|merci de|pourriez|pouvez)\b.{0,16}(?:préciser|détailler|expliciter|clarifier|expliquer)",
            r"s'agit-il (?:de|d'|du)",
            r"(?:en dire (?:plus|davantage)|nous éclairer|éclairer notre|m'éclairer|être plus (?:précis|explicite"
            r"|clair)|de quel (?:message|mail|courriel|envoi)|à quel (?:message|mail|courriel|envoi)) ! (?:ne\b"
            r"|n') .{0,6}(?:pouv|peux|saur|ser|somm|souhait|pourr|puis|désir|voul|permet|est)|interdi|empêch|autoris|mesure de"
            r"|habilit|impossib|obstacle|défend",
            r"(?:nous|m')[ ]?(?:aider|serait|seraient|permettr)\w* .. (?:{thing}) ! {idword}|{phone}",
            r"(?:{thing}) .{0,40}(?:nous aider|nous serait|seraient|serait utile|nous permettr|me serait"
            r"|m'aider) ! {idword}|{phone}",
            r"(?:c'est|c'était|était|est-ce|s'agit|vient|venait) .{0,14}(?:qui|quoi|quel|quelle|où)\b .{0,40}\?",
            r"(?:pour|à|de|chez|avec) (?:qui|quoi)\b .{0,40}\?|en savoir (?:plus|davantage)\b .{0,40}\?",
        ),
        "ask_hit_address": (
            r"quel(?:le)?s? .. {addr} ! expédit",
            r"{addr} .{0,20}(?:concernée?|en cause|en question|erronée?|exacte|de réception|destinataire|touchée?"
            r"|visée?|qui reçoit|à laquelle|sur laquelle|complète|électronique|e-?mail|mail|courriel"
            r"|à (?:supprimer|retirer|corriger)) ! expédit",
            r"(?:{give}) .{0,30}(?:l'|votre |cette )?{addr} ! expédit",
            r"(?:sur|dans|à|vers) (?:quelle|laquelle|quel)\w* .{0,12}(?:boîte|compte|mail|courriel)",
        ),
        "ask_sender": (
            r"(?:de |depuis )(?:laquelle|quelle|lequel) de nos|(?:laquelle|quelle) de nos adresses|d'où (?:vient|venait|est part|émane)"
            r"|expédit|émetteur|envoyeur|de qui|par qui|qui (?:vous )?(?:a|est) .{0,12}(?:envoy|écri)"
            r"|nom (?:du service|de l'enseigne)|adresse (?:d'envoi|d'origine|émettrice)|quel(?:le)? (?:service"
            r"|société|agence|magasin|enseigne|entité|établissement)",
        ),
        "ask_time": (r"date(?!\s+de naissance)|heure|quand|quel jour|à quel moment|horodat|jour de réception",),
        "ask_message_id": (r"message-?id|identifiant (?:du|de) (?:message|mail|courriel)",),
        "ask_headers": (r"en-?têtes?\b|headers?\b|code source|source (?:du|complète)|\.eml|propriétés du message",),
        "ask_code": (
            r"(?:numéro|n°|nº|référence|réf\b|code) (?:de |du |d'|de la |figurant|qui figure"
            r"|mentionné)?.{0,4}(?:commande|dossier|suivi|ticket|colis|facture|réservation|demande|envoi|message"
            r"|incident|billet|objet|figur|dans)|objet (?:du|de|exact|des)|l'objet|la référence|références?\b",
        ),
        "ask_count": (
            r"y en a-t-il|en avez-vous reçu (?:plusieurs|d'autres)|plusieurs .{0,20}\?|une seule fois|combien|nombre d|à quelle fréquence|fréquence",
        ),
        "ask_since": (r"depuis (?:quand|combien|quelle)|première fois|à partir de quand|depuis quel",),
        "ask_customer_name": (
            r"(?:nom|prénom|identité|coordonnées) .{0,22}(?:{cust}|personne|figurant|mentionné|concerné|indiqué) ! accès|(?:ne|n') ?(?:gère|gérons|trait|dispos|déten|vois|voyons)",
            r"quel(?:le)?s? (?:est |sont )?(?:le |la |l')?(?:{cust}|personne|nom)",
            r"(?:de|à|au nom de) (?:quel|quelle|qui) .{0,12}(?:{cust}|personne|s'agit|nom)|au nom de qui"
            r"|à quel nom|de qui s'agit|pour qui\b|c'est qui|vous appelez",
            r"(?:nom et (?:le )?prénom|nom, prénom)",
            r"à qui .{0,25}(?:destin|adress)",
        ),
        "ask_original": (
            r"(?:faire suivre|faites[- ](?:nous |moi )?suivre|(?:nous |me |le |les |de )transf[ée]rer"
            r"|transf[ée]rez|renvoyer|renvoyez|réexpédier|copier|joindre|joignez|adresser|envoyer|envoyez"
            r"|transmettre|transmettez|fournir|parvenir|partager|retourner) .. (?:message|mail|e-?mail|courriel"
            r"|copie|capture|original|pièce|document|contenu|facture|exemple|impression|photo|screenshot|texte"
            r"|exemplaire|pdf) ! (?:par|retour de) (?:mail|courriel)|numéro|objet du|date d|sécurisé|référence|{unwanted}",
            r"copie (?:du|de la|des|de ce|d'écran|intégrale|complète|d'un)|capture|screenshot|photo d'écran"
            r"|impr[ié]m?.{0,6}écran|message (?:original|d'origine|complet|en question)|original du|contenu (?:du"
            r"|des|exact)|teneur|exemplaire ! {unwanted}",
            r"(?:le|les|la|nous|me) (?:transférer|transmettre|renvoyer|faire suivre|envoyer|réexpédier)[ ]?(?:\?"
            r"|en pièce|svp|s'il|à (?:nouveau|cette|notre)|$) ! {unwanted}",
        ),
        "ask_other": (
            r"qui (?:d'autre|a accès|consulte|lit|utilise)|(?:lien|relation|rapport) .. (?:avec|entre)"
            r"|comment avez-vous|pourquoi|êtes-vous (?:client|le|la)|connaissez-vous|quel(?:le)? est votre"
            r"|votre nom|vos (?:nom|coordonnées)|qui êtes-vous|(?:plus|davantage) de (?:précisions|détails"
            r"|renseign|inform)|de quoi s'agit|nature de|quelles mesures",
        ),
        "asks_deletion_confirmation": (
            r"(?:{ask}|vous (?:enjoign|somm)|enjoi|demande de|exigeons) .. (?:supprim|détrui|effac"
            r"|élimin)\w* .. (?:message|courriel|(?:e-?)?mail|copie|pièce|document|données|contenu|fichier|envoi"
            r"|exemplaire|tout|intégral|informations|annexe|courrier|facture|relevé) ! {form}"
            r"|{addr} .. (?:supprim|effac)|(?:pour|afin de|que nous|nous puissions) .{0,12}supprim|{space}"
            r"|avons (?:bien )?(?:supprim|effac)",
            r"(?:supprimez|détruisez|effacez|veillez à (?:supprimer|détruire|effacer)) .. (?:message|courriel"
            r"|mail|copie|pièce|document|données|contenu|fichier|tout|définitivement)",
            r"(?:{ask}|{give}|attend\w*|confirm\w*|attest\w*|certifi\w*) .. (?:confirm|attest"
            r"|certifi)\w* .. (?:suppression|destruction|effacement|supprim|détrui|effac|conserv|copie|n'avez"
            r"|ne (?:détenez|conservez)|ni (?:copié|diffusé|transmis)|diffus) ! (?:confirmer|confirmons"
            r"|confirme) (?:la|que) .{0,30}(?:{addr}|vos données|avons|a été|a bien)",
            r"(?:confirmez|confirmer|attester|attestez|certifier|certifiez) .{0,30}(?:suppression|destruction"
            r"|effacement|avoir (?:supprimé|détruit|effacé)|avez (?:bien )?(?:supprimé|détruit|effacé)"
            r"|ne (?:conservez|détenez)|n'avez (?:pas )?(?:conservé|gardé|copié|diffusé)) ! {addr} .. {gone}"
            r"|vous (?:confirmer|confirmons)",
            r"(?:attestation|certificat|déclaration|confirmation) (?:écrite )?de (?:destruction|suppression"
            r"|non-divulgation|confidentialité|non-conservation)",
            r"engagement (?:écrit )?(?:de|à la) (?:confidentialité|non-divulgation|destruction)"
            r"|accord de confidentialité",
            r"(?:ne conserv|ne gard|ni conserv|n'en conserv|n'en gard)\w* .{0,20}(?:copie|aucun|trace|exemplaire)",
            r"(?:rappeler|rappel du|rappel de|rappelle) (?:le |ce |ledit )?(?:message|courriel"
            r"|mail) ! (?:pour )?mémoire",
            r"(?:supprim|détrui|effac)\w* .{0,40}(?:et|puis|ainsi que) .{0,20}(?:nous |m'|me |nous en )?(?:le "
            r"|en )?confirm(?:er|ez|ation)",
            r"(?:garder|maintenir|préserver|tenir) .{0,20}(?:confidentialité|confidentiel|strictement) & (?:{ask})",
            r"(?:{ask}|demand\w*|pri\w*) .. (?:de |d')?(?:le|la|les|l')[ ]?(?:supprimer|détruire|effacer"
            r"|éliminer) ! {addr} .. (?:supprimer|effacer)|je (?:peux|puisse)|voulez-vous",
            r"(?:ne pas|ni) .{0,12}(?:exploiter|divulguer|diffuser|copier|reproduire|utiliser|ouvrir|faire usage"
            r"|transférer|partager|prendre connaissance|lire) & (?:{ask}|demand|pri) ! répondre|cette adresse"
            r"|formulaire",
            r"(?:supprimer|détruire|effacer|supprimez|détruisez|effacez) .{0,40}(?:et|puis"
            r"|ainsi que) .{0,20}(?:certifier|attester|prévenir|avertir|(?:me |nous |m')(?:dire|informer"
            r"|confirmer))",
            r"(?:considérer|tenir|traiter) .{0,20}(?:comme )?(?:nul et non avenu|non avenu|confidentiel)",
        ),
        "redirect_contact": (
            r"(?:adress(?!es?\b(?!-))|contact|écri|envo|redirig|tourn|rapproch|orient|dirig|saisi|renvo|transm|réadress|réécri"
            r"|join|prendre contact|prenez contact|faire parvenir|voi|voy|interrog|sollicit"
            r"|pass)\w* .. {at} ! (?:nous|avons|ai) (?:transmis|transféré|envoyé|adressé)|hésit|urgen|transmis à"
            r"|désabonn|désinscri|toute question(?! (?:relative|concernant|sur|liée|touchant))|depuis .{0,12}{at}",
            r"{at} .. (?:compétent|qui (?:trait|gèr|pourr|s'occup|est en charge|prend)|pour (?:ce (?:type|genre)"
            r"|toute demande|cela|ces|les questions|vos|ce sujet|le traitement)|à contacter|est à|est désormais"
            r"|est la bonne|en charge|chargé) ! hésit|toute question(?! rel)",
            r"(?:compétent|bon interlocuteur|bonne adresse|bon contact|interlocutrice?|en charge|chargé"
            r"|responsable|bon service|bonne personne|point de contact|bonne boîte|ressort|relève|gérée?s? par"
            r"|traitée?s? par|adresse est|suivie? par) .. {at} ! {cust} .. {at}",
            r"(?:joignable|joint|accessible|disponible|atteignable|contactable) .{0,20}(?:à l'adresse|via|sur|par"
            r"|au) .{0,25}{at} ! urgen|absen|congé",
            r"(?:ne suis pas|pas|plus|n'est pas|ne sommes pas|mauvaise?) .{0,12}(?:la bonne personne"
            r"|le bon (?:service|interlocuteur|contact|département|guichet)|la bonne (?:adresse|boîte|entité)"
            r"|compétente?s?\b|service compétent|interlocuteur|en charge|responsables? (?:de|du)|de notre ressort"
            r"|du ressort|de mon ressort|service concerné) ! {cust} .. compétent|arbitr|tranch|litige|différend"
            r"|juger",
            r"(?:ne\b|n')[ ]?.{0,12}(?:relève|relèvent|dépend|dépendent|ressortit|incombe|m'occupe|nous occupons"
            r"|gère|gérons|traitons) .{0,6}pas",
            r"(?:relève|relèvent|dépend|du ressort|compétence|en charge|s'occupe|gérée?s? par|traitée?s? par"
            r"|concerne) .{0,30}(?:service|département|direction|délégu|dpo|équipe|collègue|siège|agence|filiale"
            r"|cellule|bureau|pôle|commune|canton) ! transmis|transféré|en cours|actuellement|est traitée",
            r"(?:adress|rapproch|tourn|contact|orient|dirig|écri|voi|voy|prendre contact|prenez contact|saisi"
            r"|interrog|redirig|faire parvenir|envo)\w* .. (?:auprès|au|à|le|la|notre|leur|du|de la|vers|nos|avec"
            r"|chez) .{0,12}(?:service|département|direction|délégu|dpo|équipe|collègue|siège|agence|filiale"
            r"|cellule|bureau|pôle|secrétariat|syndic|commune|mairie|maison.mère|franchisé|magasin|boutique"
            r"|transporteur|vendeur|prestataire) & (?:veuillez|merci de|merci d'|vous (?:devez|invit|pri|pouvez"
            r"|conseill|sugg|recommand|faut|faudra)|ez-vous|[a-z]ez (?:le|la|notre|directement|plutôt|au|vous|au)"
            r"|convient|devez|faut|voir avec|à voir|bien vouloir) ! hésit|urgen|toute question(?! (?:rel|conc"
            r"|sur))|pour toute info|{passed}",
            r"(?:par courrier|par la poste|voie postale|courrier recommandé|par écrit"
            r"|lettre recommandée) .. (?:à l'adresse|adress|suivante|à :|au |rue|avenue|bp\b|case postale|cs\b"
            r"|siège) ! avons|{cust} .. par courrier",
            r"(?:nouvelle|bonne|autre) adresse (?:de contact )?(?:est|:|pour) .. {at}",
            r"(?:c'est|plutôt|passez par|utilisez|utiliser|essayez|via|il y a|au"
            r"|tapez) .{0,12}{at} ! {cust} .. {at}|(?:reçu|envoyé|adressé|depuis|lié|associé"
            r"|enregistré)\w* .{0,30}{at}",
            r"pour (?:les|ce|ces|cette|ça|cela|toute|tout|vos|votre|le|la|une|ton|tes)\b .{0,40} {at} ! hésit"
            r"|urgen|toute (?:autre )?(?:question|information)|absen|désabonn|désinscri|reçu|envoyé",
            r"^(?:voir|cf\.?|essayez|plutôt|mieux vaut|écrire à|adresse :|contact :) .{0,40}{at}",
            r"voyez (?:ça |cela )?(?:avec|auprès)",
            r"(?:est|sont|reste) à (?:adresser|envoyer|soumettre|formuler|introduire|présenter|faire parvenir"
            r"|diriger|transmettre) (?:à|au|aux|auprès|directement|par)",
            r"(?:dossier|demande|cela|ceci|affaire|sujet|question|point|tout) .{0,20}(?:suivi|traité|géré"
            r"|instruit|pris en charge|centralisé)e?s? par (?:un|une|mon|ma|notre|le|la|l'|nos|m\.|mme"
            r"|me) ! actuellement|en cours",
            r"(?:contactez|voyez avec|écrivez à|adressez-vous à|appelez) (?:m\.|mr|mme|madame|monsieur|me|maître"
            r"|mon|ma|notre|le|la) ! hésit|urgen|toute question",
            r"(?:interlocut|correspondant|référent|point de contact|contact)\w* .{0,30}(?:est|sera|:) .{0,30}{at}",
            r"(?:n'ai|n'avons|n'a|ai|avons|ont) (?:pas|aucun|nul|plus) (?:d')?accès (?:à|aux?)"
            r" .{0,30}(?:coordonn|fiche|fichier|donn|base|dossier|système|compte|contrat|adresse|outil"
            r"|informations)",
            r"(?:adressez|transmettez|envoyez|faites parvenir|faites suivre|écrivez|contactez|saisissez"
            r"|interrogez|sollicitez|tournez|rapprochez|renvoyez|réadressez|redirigez|soumettez|formulez"
            r"|joignez|dirigez)\b.{0,70}(?:{officer}|{at}) ! hésit|urgen|toute question|en cas|{store} .."
            r" {gone}",
            r"(?:n'est|ne sont|n'étant) pas (?:gér|trait|suivi|administr|tenu|enregistr|instrui|saisi)\w*"
            r" (?:ici|chez nous|par (?:nous|nos soins|notre|mon)|à notre niveau|sur place|localement)",
            r"(?:la main|le contrôle|accès|le pouvoir) sur (?:les|ces|la|le|leurs?) (?:fiche|fichier|donn"
            r"|base|dossier|coordonn|système)\w* & {at}|(?:ils|elles|eux|qui|elle|lui) (?:ont|a) (?:seuls? "
            r"|seules? )?la main",
            r"adresse (?:à utiliser|à contacter|dédiée|prévue|suivante|générique|compétente|appropriée) .."
            r" {at} ! {gone}|{cust}|{saved}",
        ),
        "told_unsubscribe": (
            r"(?:désabonn|désinscri)\w* ! ne plus .. cliquez ici$|^se d|sms",
            r"(?:lien|bouton) .{0,14}(?:de )?(?:désabonnement|désinscription|désinscrire|\"stop)",
            r"{news} .. (?:retir|supprim|arrêt|stopp|suspend|cess|radi|plus\b|enlev|exclu|résili|{gone}|refus"
            r"|oppos|décoch|désactiv) ! ne contient|votre facture",
            r"(?:retir|supprim|arrêt|stopp|suspend|cess|radi|enlev|exclu|résili|{gone}|oppos|décoch|désactiv"
            r"|ne recevrez plus|plus (?:aucun|de|d'|nos))\w* .. {news}",
            r"(?:gérer|modifier|adapter|changer|mettre à jour|paramétrer|régler) (?:vos|les|mes|tes) préférences",
            r"(?:bas|pied|fin) de (?:page|nos|chaque|chacun|tous|tout|l'e-?mail|notre|la newsletter|courriel|mail"
            r"|e-?mail|l'infolettre) & (?:cliqu|lien|utilis|bouton)",
            r"vous (?:avez été|êtes|serez) .{0,20}(?:retirée?|supprimée?|enlevée?|radiée?"
            r"|exclue?) .{0,12}(?:de )?(?:nos |notre |la |cette )?(?:listes?\b|mailing) ! {store} clients?",
        ),
        "no_record_found": (
            r"rien (?:ne |n')[ ]?(?:ressort|remont|appara|sort|s'affich|correspond|a été trouv|a été retrouv"
            r"|est (?:enregistr|référenc|connu|associ|remont)|figur|y est|existe|s'y trouv)\w*",
            r"(?:il n'y a|n'y a|n'avons|y a) .{0,12}rien à (?:supprim|retir|effac|enlev|radi)",
            r"(?:ne|n') .{0,12}(?:figurez|apparaissez|êtes|existez) .{0,12}(?:nulle part|dans aucun|sur"
            r" aucun|à aucun|ni\b)",
            r"(?:recherche|requête|interrogation|consultation|vérification)\w* .{0,60}(?:(?:rien|ne) (?:ne "
            r"|n'a )?(?:donn|ressort|ramen|renvoi|révél|fait apparaître|trouv)|zéro|0 résultat|sans succès"
            r"|bredouille|chou blanc|en vain)",
            r"(?:zéro|0|pas (?:de|un|le moindre)|nul) (?:résultat|occurrence|fiche|dossier|compte|trace"
            r"|enregistrement)s? .{0,30}(?:à|pour|sous|avec|au|chez|dans)",
            r"(?:ne\b|n')[ ]?.{0,20}(?:trouv|retrouv|figur|appara[iî]|exist|identifi|localis|détenons|détient"
            r"|dispos|avons|ai\b|a\b|poss[eé]d|connai|conserv|est|êtes|remont|donn|correspond|parven|ressort"
            r"|constat|sont|recens|vois|voyons)\w* .. (?:aucun|pas|rien|trace|inconnu|nul)\w* & (?:client|compte"
            r"|dossier|trace|données|contrat|résultat|enregistr|correspond|fiche|réservation|commande|base"
            r"|système|fichier|nom\b|coordonn|identifi|registre|trouv|retrouv|connu|répertori|abonné|adhérent"
            r"|patient|membre|information vous|dossiers|locataire|chez nous|{addr}) & (?:trouv|retrouv|figur"
            r"|appara[iî]|exist|identifi|localis|déten|détient|connai|connu|enregistrée?s?|trace|(?:à|sous"
            r"|au) (?:ce |votre |cette )?nom\b|résultat|correspond|répertori|client chez|clients? de|associ"
            r"|liée?s?\b|vous concernant|sous (?:ce|votre|cette)|dispos|ressort|inscrit|abonné chez|vois"
            r"|voyons) ! plus (?:dans|enregistr|aucun|trace|li|assoc)|{gone}|arbitr|{removing} .. {addr}"
            r"|ne (?:pouvons|peux|peut) .. (?:supprim|modif)|fondée",
            r"(?:aucune?|nulle?) (?:\w+ ){0,2}?(?:client|compte|dossier|trace|donnée|contrat|résultat"
            r"|enregistrement|correspondance|fiche|réservation|commande|adresse|personne|abonn|adhérent|patient"
            r"|membre|mention|occurrence|information vous)\w* .{0,60}(?:trouv|retrouv|figur|appara|exist|identifi"
            r"|enregistr|correspond|détenu|associ|sous|à (?:ce|votre|cette)|au nom|li[ée]e?s?\b|vous concernant"
            r"|à votre nom|dans|chez) ! plus aucun|communiqu|divulgu|{gone}|ne peut être (?:communiqu|donn|fourni"
            r"|transm)|action|ne vous sera",
            r"(?:recherches?|vérifications?|consultation) .{0,50}(?:infructueu|vaine?s?\b|négative?s?\b|n'(?:a"
            r"|ont) rien|sans résultat|aucun|n'(?:a|ont) pas (?:abouti|donné|permis))",
            r"introuvable|inconnue?s? (?:dans|de|au|à|chez) (?:nos|notre|nous|no\b|fichier|service|base)|(?:vous"
            r"|nous) (?:est|êtes|sont|m'est) inconnue?s?",
            r"(?:pas|rien|ni) (?:pu )?(?:vous |le |la )?(?:trouv|retrouv|identifi|localis)\w* ! solution|moyen"
            r"|accord",
            r"(?:pas|ni) (?:de |un |notre |parmi nos |l'un de nos |une de nos )?(?:clients?|cliente|abonnée?"
            r"|adhérente?|patiente?|membre|locataire)s? (?:chez nous|de notre|de la|de nos|parmi)",
            r"vous n'êtes pas .{0,20}(?:client|connu|répertori|inscrit|enregistr|abonné|adhérent|patient|membre"
            r"|dans nos)",
            r"(?:parv|réuss|arriv)\w+ pas à .{0,20}(?:trouv|retrouv|identif|localis)",
            r"aucune? .{0,50}(?:n'est|ne|n'a|n'existe)\b .{0,20}(?:rattach|associ|li[ée]e?\b|trouv|enregistr"
            r"|correspond|figur|répertori|connu|apparaî|ressort) ! communiqu|divulgu|{gone}|inform|suite",
            r"(?:vous|votre nom|votre adresse) .{0,12}(?:n'êtes|n'est|ne figure|n'apparaî\w+|n'apparaissez"
            r"|ne figurez) pas (?:dans|sur|parmi) (?:notre|nos|la|le)",
            r"(?:ne vois|ne voyons|ne trouve|ne trouvons|ne retrouve|ne retrouvons) .{0,20}(?:rien|aucun|pas"
            r"|personne|trace) ! solution|pourquoi|raison|inconvénient|comment|ce (?:que|qui|dont)|de quoi|en quoi|à quoi|quel"
            r"|bien\b|trop|rapport|où (?:est|se trouve|vous)|attend|objection|utilité|intérêt|mal\b|problème|lien|redire|ajouter|à (?:dire|faire)|d'anormal|d'autre",
        ),
        "interim_reply": (
            r"(?:n'a|n'ont|n'avons|n'ai|pas) (?:pas )?encore (?:été|pu|eu)(?: être)? .{0,20}(?:examin|trait"
            r"|étudi|instrui|lue?s?\b|analys|prise?s?\b|regard|attribu|parcour|le temps|vérifi|abord|répond)",
            r"(?:elle|il|ce|cela|elles|ils) (?:le |l')?(?:sera|seront|aura|interviendra) .{0,30}(?:avant"
            r"|d'ici|au plus tard|courant|cette semaine|semaine|prochain) ! délais",
            r"(?:surcroît|afflux|grand nombre|nombre (?:élevé|important)|volume (?:élevé|important)|retard"
            r"|arriéré|file d'attente|surcharg|débord|submerg|sous l'eau|forte affluence|sous-effectif)\w*"
            r" .. (?:demande|sollicitation|dossier|message|courriel|mail|réponse|traitement|travail|courrier"
            r"|en ce moment|actuel) ! {biz}",
            r"(?:toujours|encore|reste|demeure) (?:en attente|à l'étude|à traiter|à l'examen|en suspens|en"
            r" instance|pendant)\w*",
            r"(?:rest|demeur)\w* saisie? de|(?:bien |toujours )?(?:sur|dans) (?:ma|notre|la|sa) (?:pile"
            r"|liste|file|to-?do)",
            r"en cours (?:de|d')(?: )?(?:instruction|traitement|analyse|examen|vérification|étude|résolution"
            r"|investigation|clarification|recherche|validation) ! commande|colis|livraison|paiement",
            r"(?:je|j'|nous|on)[ ]?(?:étudi|examin|vérifi|analys|regard|renseign|investigu|recherch|creus|enquêt"
            r"|m'occupe|nous occupons|occupe|m'en occupe|nous en occupons|s'en occupe|me renseigne"
            r"|nous renseignons|me penche|nous penchons|vois\b|voyons)\w* ! {gone}|(?:avons|ai) .. {gone}",
            r"(?:je|nous|on|il|elle) (?:vais|allons|va|dois|devons|doit) .{0,12}(?:étudier|examiner|vérifier"
            r"|analyser|regarder|me renseigner|nous renseigner|investiguer|rechercher|voir|creuser|demander"
            r"|interroger|consulter|en parler|contacter|traiter|m'en occuper|faire le point|prendre)",
            r"(?:je|j'|on) .{0,12}(?:revien|reviend|recontact|tien|tiend|réécri|donne des nouvelles|refais signe"
            r"|répond)\w* .{0,20}(?:vers vous|informé|au courant|rapidement|dès|sous)",
            r"(?:reviendr|revenons|revien|recontact|tiendr|tenons|répondr|informer)\w* .{0,40}(?:dès que|aussitôt"
            r"|une fois|après|lorsque|quand|au courant|informé|du suivi|de la suite|des suites|de l'avancement)",
            r"(?:avant|d'ici|au plus tard|fin) .{0,25}(?:reviendr|réponse|retour|répondr|nouvelles)|(?:réponse"
            r"|retour|nouvelles) .{0,25}(?:avant|d'ici|au plus tard|courant|dans la semaine|cette semaine)",
            r"patien(?:ce|ter|tez)\b ! votre appel|livraison|commande|colis|merci (?:de|pour) votre|remerci",
            r"(?:interrogé|questionné|(?:ai|avons) demandé à|posé la question|relancé|sollicité|consulté"
            r"|j'attends|attendons|en attente) .{0,40}(?:service|collègue|équipe|retour|réponse|informatique"
            r"|technique|responsable|siège|prestataire|éditeur|agence|avis|confirmation) ! votre (?:retour"
            r"|réponse|confirmation|part)",
            r"(?:{passed}|{told}|transmet\w*|transfèr\w*|fais suivre|faisons suivre) .. (?:service|département"
            r"|collègue|équipe|agence|siège|gestionnaire|technique|informatique|magasin|agence|pôle|cellule"
            r"|personne|prestataire|secrétariat|conseiller|qui de droit) ! {officer}|{at}|(?:merci|veuillez)|afin (?:d'|de|qu)"
            r"|vous avez|avez-vous|votre avis",
            r"point d'étape|réponse (?:d'attente|intermédiaire|provisoire)|pris en charge|prise en charge (?:de"
            r"|par)|état d'avancement",
            r"(?:délai|temps) .{0,20}(?:supplémentaire|d'instruction|de traitement|nécessaire|de réponse)"
            r"|(?:prendra|prend|demande|nécessite) (?:un peu|encore|quelques|plus)[ ]?(?:de )?(?:temps|jours"
            r"|semaines)",
            r"(?:enquête|vérifications?|recherches?|analyse|investigations?|contrôles?) .{0,20}(?:interne"
            r"|est lancée|sont en|est en|a été lancée|a été ouverte|en cours|ouverte|sont nécessaires"
            r"|complémentaire)",
            r"(?:n'ai|n'avons) pas (?:encore )?(?:eu|reçu|obtenu) (?:de |le |son |leur )?(?:retour|réponse)"
            r"|toujours pas (?:de|eu)",
            r"(?:suivi|attention|charge|main|compte) (?:le |votre )?(?:dossier|demande|signalement)"
            r"|fais le nécessaire|ferons le nécessaire|ferai le nécessaire|allons faire le nécessaire",
            r"prenons (?:votre|cette|ce|en compte|la chose|très au sérieux)|pren(?:ds|ons) (?:bonne )?note"
            r"|en prenons note",
            r"(?:mets|met|mettons|note|noté|garde) .{0,12}(?:ça|cela|ce point"
            r"|votre demande) .{0,12}(?:sur ma liste|de côté|à l'ordre|à l'étude|dans ma)",
            r"(?:j'attends|attendons|attends) .{0,20}(?:feu vert|réponse|retour|confirmation|son avis"
            r"|des nouvelles|validation) ! de votre part|votre (?:retour|réponse)",
            r"procéd\w+ .{0,20}(?:aux|à des|à l'|à une|à la)[ ]?(?:vérif|contrôl|examen|analyse|enquête|recherch"
            r"|investig)|au terme de (?:cet|cette|l'|nos|notre)|(?:tent|essa|cherch)\w* .{0,12}(?:comprendre"
            r"|l'origine|d'où|identifier|savoir|trouver)",
            r"entre les mains (?:de|du|d') ! {officer}|(?:on|nous|je)\b[ ]?(?:s'en|nous en|m'en|m'"
            r"|nous) (?:charge|chargeons|occupe|occupons)",
            r"(?:suit son cours|se poursuit|sont toujours en cours|éléments de réponse)"
            r"|ne disposons pas (?:encore )?d",
            r"(?:ne manquer|manquerons)\w* .{0,20}(?:inform|recontact|revenir|tenir)|(?:dès que"
            r"|aussitôt que) (?:j'aurai|nous aurons|j'ai|nous avons|possible)",
        ),
        "promise": (
            r"(?:allons|vais|va|vont) .{0,20}{removing} .. (?:{addr}|{data}|{mailbox})",
            r"(?:allons|vais|va|vont) (?:immédiatement |bien |donc |tout de suite )?(?:la|l'|le|les)[ ]?{removing}",
            r"(?:supprim|effac|retir|enlèv|enlev|corrig|rectifi|bloqu|désactiv|remplac)\w*er?(?:ai|ons|a"
            r"|ont)\b .. (?:{addr}|{data}|{mailbox})",
            r"(?:je|on|nous) (?:supprim|effac|retir|enlèv|corrig|rectifi|bloqu|désactiv|remplac)\w* .. (?:{addr}"
            r"|{data}|{mailbox})",
            r"(?:{addr}|{data}) .. (?:sera|seront|va être|vont être|doit être|devrait être) .{0,20}(?:{gone}"
            r"|{changed})",
            r"(?:demand|sollicit|ordonn|requis)\w* .. (?:{removal}|{removing}|modification) .. (?:{addr}|{data}"
            r"|{store})",
            r"(?:{removal}|modification) .. {addr} .. (?:demandée|en cours|sera|programmée|prévue|planifiée"
            r"|lancée|est prise en compte|est enregistrée)",
            r"(?:je|j'|nous|on|il|elle|vais|allons|va|sera|seront)\b .{0,30}(?:transmet|transf[èe]r|f(?:ais"
            r"|aisons|ait|erai|erons|era|aire) suivre|relay|relai|remont|soumet|inform|sais|avertis|préven"
            r"|préviens|préviendr|avis|alert|consult|remett|signal|port|parler|en parle|communiq"
            r"|interrog)\w* .. {officer} ! (?:vous|merci|veuillez) .{0,20}(?:transm|transf)",
        ),
        "canned_misread": (
            r"(?:merci|remerci\w*) .{0,12}(?:pour|de|d')[ ]?(?:nous )?(?:avoir )?(?:votre )?(?:appel|coup de fil"
            r"|confiance que|patience|visite|intérêt|achat|fidélité|commentaire|inscription|adhésion|réservation"
            r"|don\b|généro|compliment|choisi|appelé|téléphoné|candidature|entretien|passage|nous avoir (?:choisi"
            r"|appel|rendu)) ! {ticket} n°",
            r"(?:remerci\w*) .{0,20}(?:confiance|fidélité)",
            r"(?:merci|remerci\w*) .{0,30}(?:votre commande|avoir commandé|avoir réservé|échange téléphonique"
            r"|conversation téléphonique|de votre demande de (?:devis|rendez))",
            r"(?:ravi|heureu|enchant|content|trop content)\w* .{0,12}(?:de te|que tu)|(?:tu peux|t'inquiète"
            r"|ton colis|ta commande|tes articles)",
            r"(?:ravi|heureu|enchant|content)\w* .{0,20}(?:de vous (?:compter|accueillir|revoir|aider|lire|avoir)"
            r"|que vous|d'apprendre|que (?:notre|votre|le))",
            r"(?:désolé|navré|regrett|attristé|triste)\w* .{0,25}(?:d'apprendre|de vous voir|que vous (?:souhait"
            r"|quitt|part)|de votre (?:départ|déception|insatisf|expérience)|pour (?:le retard|l'attente"
            r"|ce retard)|du retard|de cette attente|votre départ)",
            r"(?:compren|entend)\w* .{0,20}(?:votre (?:impatience|déception|frustration|mécontent|insatisf"
            r"|inquiétude|souhait)|que vous (?:souhaitez|désirez|voulez)) ! supprim|retir|données|adresse",
            r"(?:avons|ai|a|ont) (?:bien |donc |également )?(?:annul|modifi|déplac|report|rembours|prolong|résili"
            r"|décal|réserv|renvoy|relanc|réédit|activ|ajout)é .{0,25}(?:votre|vos|ton|ta|tes|pour vous) ! {addr}"
            r"|{data}",
            r"(?:votre|vos|ton|ta|tes) (?:commande|colis|livraison|réservation|rendez-vous|abonnement|contrat"
            r"|résiliation|remboursement|retour|séjour|billet|voyage|inscription|article|devis|intervention"
            r"|sinistre|forfait|ligne)\b .{0,60}(?:comme (?:convenu|souhaité|demandé)|selon votre (?:souhait"
            r"|demande)|conformément à votre|suite à votre (?:appel|demande))",
            r"(?:suivre|suivi de) .{0,12}(?:son acheminement|votre (?:commande|colis|livraison|envoi)"
            r"|l'acheminement|votre dossier de)",
            r"(?:bien |avons |ai )(?:noté|pris note|pris en compte|enregistré) .{0,12}(?:votre|vos) (?:souhait"
            r"|demande de (?:change|rési|modif|report|rend|annul|devis|dup|rapp|rembours)|changement|déménagement"
            r"|résiliation|annulation|préférence|commande|choix|venue|réservation|rendez|absence)",
            r"(?:n'hésitez pas|pouvez) .{0,12}(?:à )?(?:consulter|découvrir|profiter|télécharger|suivre|commander"
            r"|réserver|passer commande)",
            r"(?:concernant|au sujet de|s'agissant de|relative? à|pour) votre (?:commande|colis|livraison"
            r"|réservation|abonnement|remboursement|séjour|sinistre|facture|contrat|rendez-vous) ! {at}|contact",
            r"(?:bienvenue|à bientôt|à très (?:vite|bientôt)|au plaisir de vous) .{0,20}(?:chez|parmi|dans"
            r"|en magasin|sur|accueillir|revoir|boutique)",
            r"(?:remise (?:de \d|exceptionn|sur|fidél|imméd)|bon d'achat|code promo|geste commercial|avoir de"
            r"|points fidélité|bon de réduction)",
            r"(?:équipe|conseill)\w* .{0,20}(?:à votre (?:disposition|écoute)) ! question",
            r"(?:cherch|souhait|désir)\w* (?:une |un )?(?:annuler|résilier|modifier|échanger|retourner) (?:votre"
            r"|une|un|la)",
            r"(?:{saved}) .{0,25}(?:votre|vos|ton|tes) (?:nouvelles? |nouveau |bonne )?(?:{addr}|{phone}|numéro"
            r"|nom) ! {notstored}",
            r"(?:chère|cher) (?:cliente?|abonnée?|membre|adhérente?)s? .. (?:merci|votre)",
            r"(?:avec (?:grand )?plaisir|avec joie|volontiers|parfait|super|génial|c'est noté"
            r"|bien noté) & (?:{biz}|à (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|bientôt|demain"
            r"|tout à l'heure)) ! adresse|supprim",
            r"(?:navré|désolé|regrett)\w* .{0,25}(?:votre|cette|ta) (?:mauvaise |mésaventure|expérience|déception"
            r"|attente|panne)|votre (?:technicien|conseiller|livreur|chauffeur|moniteur) ",
        ),
        "stored": (
            r"(?:l'|cette ){addr} .. (?:{saved}) .. (?:votre|ton|vos) (?:fiche|dossier|compte|profil|espace"
            r"|contrat|contact|abonnement)\w* ! {notstored}",
            r"(?:votre|ton) (?:compte|profil|espace|dossier|fiche|inscription) .. (?:désormais |maintenant "
            r"|bien )?(?:associ|li|rattach|enregistr|rédig|créé|activ|confirm|valid)\w* .{0,30}(?:{at}|(?:à"
            r"|avec|sous|sur) (?:cette|la nouvelle|l') ?{addr}) ! {notstored}",
            r"(?:votre|ton|cette|la|vos|tes|nouvelle) (?:nouvelles? )?{addr} .. (?:{saved}) ! {notstored}"
            r"|{addr} .. (?:{saved}) .. par erreur|emménag|déménag|logement",
            r"(?:votre|ton|nouvelle) (?:nouvelles? )?{addr} .. (?:{saved}) & (?:{mailbox}|{at}) ! {notstored}",
            r"(?:{saved}) .{0,25}(?:votre|vos|ton|tes|nouvelles?|cette|la) (?:nouvelles? "
            r"|bonne )?{addr} ! {notstored}|suppression",
            r"(?:votre|ton|le) (?:changement|modification|mise à jour) (?:d'|de (?:votre |l'"
            r"|vos )?){addr} .. (?:{saved}|effectu|effectiv|opéré|bien été|réalis|fait) ! (?:ne\b|n')"
            r"|{cust} .. {saved}|sera",
            r"(?:utiliser|utiliserons|désormais|dorénavant|à l'avenir|communiquer|enverrons|écrirons"
            r"|parviendront) .. (?:cette|votre|nouvelle|la nouvelle) (?:nouvelle )?adresse ! (?:ne\b|n')|plus"
            r"|pas\b|aucun|cessé",
        ),
        "yes_wanted": (
            r"(?:répond|retourn|renvoy|envoy|écri|tap|indiqu|confirm)\w* .{0,30}[\"'(][ ]?(?:oui|ok|stop|yes"
            r"|je confirme|j'accepte|d'accord|non|annul\w*|valid\w*)\b",
            r"(?:répond|retourn|renvoy|envoy|écri|tap)\w* .{0,25}(?:par|avec|simplement|juste) (?:un "
            r"|le mot )?(?:oui|ok|stop|yes|non|d'accord)\b",
            r"[\"'](?:oui|yes|ok|j'accepte|je confirme)[\"']",
            r"(?:répond|retour de|mail|message|courriel|cliqu)\w* .{0,25}(?:pour|afin de) (?:confirmer|valider"
            r"|accepter|annuler|réserver|commander|maintenir) .{0,20}(?:commande|réserv|rendez|résil|rdv|séjour"
            r"|annulation|contrat|présence|participation|inscription|abonnement|devis|changement|date|venue"
            r"|nouvelle) ! supprim|destruct|suppression|réception",
            r"(?:sans|à défaut de|faute de) (?:réponse|retour|confirmation|opposition) .{0,40}(?:considér|annul"
            r"|confirm|command|réserv|accept|valid)\w* .{0,30}(?:commande|réserv|rendez|résil|rdv|séjour|contrat"
            r"|accord|accept|abonnement|devis|valid|correct|exact|confirm)",
            r"(?:souhaitez|voulez|désirez)-vous .{0,30}(?:confirmer|annuler|maintenir|valider|réserver|commander"
            r"|poursuivre|modifier|résilier|renouveler) .{0,20}(?:commande|réserv|rendez|résil|rdv|séjour|contrat"
            r"|abonnement|devis|adresse|la demande|l'opération)",
            r"(?:confirmez|confirmer|confirme) .{0,12}(?:votre|la|le|ta|ton) (?:présence|commande|réservation"
            r"|rendez-vous|rdv|annulation|participation|résiliation|accord|choix|venue|changement"
            r"|nouvelle) ! (?:vous|avons|ai) .{0,8}(?:confirmer|confirmons|confirme)",
        ),
        "event": (
            r"(?:votre|vos|une|la|notre|cette|nouvelle|dernière|ci-joint|ci-joints?,? (?:la|le|votre)"
            r"|présente) .{0,12}(?:facture|quittance|relevé|échéancier|décompte|avis d'échéance|bordereau"
            r"|attestation|ordonnance|convocation|bulletin|reçu|note d'honoraires|devis|mahnung|police|quote-part"
            r"|fiche de paie|compte.rendu|résultats?|analyses?|bilan|rappel de paiement|billet|e-?billet"
            r"|carte d'embarquement|bon de commande|confirmation de commande|contrat|avenant|avis d'imposition"
            r"|mutuelle|décision) ! concernant votre (?:message|signalement)|numéro|quelle|copie|{ask} .. {give}"
            r"|{gone}",
            r"facture .{0,20}(?:n°|numéro|du mois|de \d|de (?:janv|févr|mars|avril|mai|juin|juil|août|sept|octo"
            r"|nove|déce)|disponible|s'élève|échue|impayée|jointe|ci-joint|est prête|en pièce)",
            r"(?:rappel|confirm|convoqu|prévu|fixé|planifi|report|déplac|annul|pris)\w* .{0,30}(?:rendez-vous|rdv"
            r"|consultation|séance|visite|intervention|entretien|examen|cours|réunion|assemblée) ! téléphon|quand"
            r"|convien",
            r"(?:rendez-vous|rdv|consultation|séance|visite|intervention|entretien|réunion"
            r"|assemblée) .{0,40}(?:le |du |au |à )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi"
            r"|\d{1,2}(?:er)?[ ]?(?:janv|févr|mars|avri|mai|juin|juil|août|sept|octo|nove|déce|/|h\b|:))",
            r"(?:colis|commande|livraison|envoi|paquet|marchandise|article)s?\b .{0,50}(?:expédi|livré|en route"
            r"|en chemin|disponible|arriv|retrait|préparé|prêt|déposé|remis|transporteur|retirer|confirmé|validé"
            r"|enregistré|en cours d'ach|en préparation|parti|annulé)",
            r"(?:merci pour|remercions pour|confirmons|confirmation de|accusons réception de) (?:votre|la"
            r"|de votre) (?:commande|réservation|achat|inscription|paiement|don|versement|virement|souscription)",
            r"(?:appels? (?:de|à) (?:fonds|provision|cotisation|charges)|note de (?:crédit|débit)"
            r"|avis de (?:passage|prélèvement|paiement|somme|versement)|ordre du jour|fiche de salaire"
            r"|décompte de|certificat de|demande de paiement|facture d'acompte|bon d'enlèvement|carnet de)",
            r"(?:montant|somme|solde|règlement|prélèvement|paiement|échéance|mensualité|cotisation|loyer|acompte"
            r"|débit|virement|versement|provision) .{0,50}(?:prélev|débit|dû|due\b|échéance|règlement|effectu"
            r"|exigible|régler|versé|€|eur\b|chf|\$|attendu|reçu|rejet|impay|enregistr)",
            r"(?:régler|payer|verser|acquitter|vous acquitter) .{0,20}(?:montant|facture|somme|solde|cotisation"
            r"|avant le|loyer|échéance)",
            r"(?:votre|vos) (?:véhicule|voiture|appareil|ordinateur|lunettes|vélo|montre|dossier médical"
            r"|ordonnance|passeport|carte|médicaments?|lentilles|chien|chat\b|animal|enfant|fils|fille"
            r"|demande de (?:prêt|crédit|remboursement|logement|visa|bourse)) .{0,30}(?:est|sont|sera|a été|vous"
            r"|prête?s?|disponible|répar|accept|refus|a )",
            r"(?:veuillez trouver|vous trouverez|trouverez|en pièce jointe|ci-joint|ci-jointe|en annexe|ci-après"
            r"|je vous (?:envoie|adresse|transmets)|nous vous (?:adressons|transmettons|envoyons"
            r"|faisons parvenir)) .{0,40}(?:facture|relevé|contrat|devis|convocation|résultat|compte.rendu"
            r"|ordonnance|bulletin|document|attestation|billet|police|décompte|avis|procès-verbal|bail|programme"
            r"|planning|quittance|bilan|rapport|état des lieux|photos|liste|carte)",
            r"(?:inscription|réservation|abonnement|contrat|adhésion|séjour|vol|souscription"
            r"|option) .{0,40}(?:confirmé|renouvel|arrive à|expire|échéance|validé|enregistré|activé|début"
            r"|commence|débute|prend fin|reconduit)",
            r"(?:retard|relance|rappel|mise en recouvrement|impayé) .{0,20}(?:paiement|facture|règlement|loyer"
            r"|cotisation)|(?:1er|2e|premier|deuxième|second|dernier) rappel",
            r"(?:votre|vos) .{0,20}(?:fidélité|points|cagnotte|crédit) .{0,20}(?:expir|solde|disponible)",
            r"(?:aura|auront|a) lieu .. (?:le|ce|du|à|au|en)\b|(?:se tiendra|se tiendront|se déroulera|débutera"
            r"|commencera|ouvrira|ouvre ses portes)",
            r"(?:est|sont) (?:prévue?s?|programmée?s?|fixée?s?|planifiée?s?) (?:le|ce|pour|du|à|demain"
            r"|en)\b ! {removal}|correction|réponse|retour|modification|mise à jour",
            r"rappel (?:de |du |d')?(?:vaccin|contrôle|dépistage|révision|entretien|visite|cotisation|votre)"
            r"|prenez rendez-vous|pensez à (?:prendre|renouveler|régler|apporter|réserver)",
            r"(?:chers?|chères?) (?:parents|adhérents?|membres?|copropriétaires|sociétaires|élèves"
            r"|clients fidèles|locataires|collègues|licenciés)",
            r"(?:code de (?:retrait|suivi)|numéro de suivi|suivez votre (?:colis|commande|envoi)|point relais"
            r"|bon de livraison|arrivée prévue|vos identifiants|activez votre)",
            r"{biz} & (?:\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourd'hui|semaine|joint"
            r"|annexe|parvenir|sera|seront|a été|ont été|prête?s?\b|disponible|confirm|valid|accept|report"
            r"|débuter|arriv|versé|trouver|expir|annul|maintenu|avancé|déplac|ce (?:soir|matin|midi)"
            r"|bienvenue) ! enquête|satisf|votre avis|recommand|connect|formulaire|évalu|not(?:er|ez)|{gone}"
            r"|{addr}|étoiles|échelle|clos|clôtur|{ask}",
            r"(?:je|nous) vous (?:fais|faisons|adresse|adressons|joins|joignons|transmets|transmettons|envoie"
            r"|envoyons|communique|remets) .{0,25}{biz}",
        ),
        "auto_ack": (
            r"accus(?:é|e|és|ons|er) (?:de |d'|bonne |bien )?réception|accusé (?:automatique )?de réception"
            r"|confirmation de réception",
            r"{msg} .. (?:nous est (?:bien )?parvenu|a (?:bien |été bien |été )?(?:été )?(?:reçu|enregistré"
            r"|réceptionné|pris en compte|prise en compte|pris en charge|créé|ouvert|transmis à nos)"
            r"|est (?:bien )?(?:arrivé|parvenu|enregistré|prise? en)|reçue?s?\b|enregistrée?s?\b"
            r"|bien reçu) ! pas (?:reçu|encore)|n'a|{addr} .. enregistr|changement|modification d|mise à jour d"
            r"|{officer} .. reçu",
            r"(?:avons|ai|a|ont) (?:bien |donc )?(?:reçu|réceptionné|enregistré|pris connaissance|pris en compte"
            r"|pris bonne note|ouvert|créé) .{0,20}(?:{msg}|ticket) ! pas|n'avons|n'ai|vous (?:avez|ai)|si vous",
            r"(?:enregistré|référencé|suivi|ouvert|traité|créé|répertorié)e?s? .{0,12}(?:sous|avec) (?:le |la "
            r"|l')?(?:numéro|référence|n°|code|identifiant|réf)",
            r"(?:numéro|référence|n°|nº|identifiant|code) (?:de |du |d'|de votre |attribué à votre )?(?:ticket"
            r"|dossier|demande|référence|suivi|incident|réclamation|billet|cas)\b .{0,20}(?:est|:|n°|porte|sera"
            r"|\d) ! colis|commande|clos|résolu|clôtur|traité|fermé|{ask}",
            r"(?:votre|ce) (?:ticket|dossier|demande|numéro|référence|réclamation|requête) (?:porte|est le|est la"
            r"|a reçu|a pour|s'est vu|: \W?\d)",
            r"(?:ticket|demande|dossier|réclamation|incident|billet) .{0,30}(?:a été (?:créé|ouvert|enregistr"
            r"|généré)|vient d'être (?:créé|ouvert|enregistr)|est (?:créé|ouvert|enregistr))",
            r"(?:répondr|reviendr|contacter|recontacter|traiter|traité|traitée|réponse|apporter|prendr|retour"
            r"|examin)\w* .{0,50}(?:meilleurs délais|plus brefs délais|bref délai|plus vite|rapidement"
            r"|dans les \d|sous \d|sous (?:deux|trois|quatre|cinq|48)|délai (?:de|maximum|moyen)|jours ouvr"
            r"|heures ouvr|dès que possible|aussi vite|au plus tôt|prochainement|ordre d'arrivée|jours)",
            r"(?:nos|notre|un|l'un) (?:équipes?|conseill\w+|agents?|service|de nos) .{0,30}(?:traiter|répondr"
            r"|prendr|reviendr|contacter|étudier|met tout|mettent tout)",
            r"(?:délai (?:moyen )?de (?:réponse|traitement))|(?:conserv|rappel|mentionn|gard|indiqu"
            r"|laiss)\w* .{0,20}(?:cette|ce|le|la) (?:numéro|référence|n°) .{0,20}(?:objet|correspondance|échange"
            r"|contact|réponse|courriel|sujet|message)?",
            r"bien reçu|bien réceptionné|bonne réception",
        ),
        "by_machine": (
            r"(?:message|(?:e-?)?mail|courriel|réponse|courrier|avis|notification|accusé) .{0,20}(?:automatique"
            r"|automatisée?|généré|système)|(?:envoyé|généré|rédigé|produit|créé|expédié|émis)e?s? (?:de façon "
            r"|de manière )?automatique",
            r"réponse automatique|répondeur automatique|automatiquement (?:généré|envoyé|créé)",
            r"(?:ne pas|ne|pas|inutile de|prière de ne pas|merci de ne pas) .{0,6}(?:y )?(?:répondre"
            r"|répondez) ! .. autre manière",
            r"(?:généré|envoyé|traité) par (?:un |notre |le )?(?:robot|système|automate|logiciel)|no-?reply"
            r"|ne-pas-repondre|noreply",
        ),
        "out_of_office": (
            r"(?:je suis|je serai|suis|serai|sera|est|sommes|serons|actuellement) .{0,30}(?:absente?s?\b"
            r"|en (?:congés?|vacances|déplacement|formation|arrêt|mission|récupération|rtt)|hors (?:du "
            r"|de mon )?bureau|indisponible|en dehors du bureau|à l'étranger) ! {addr}|destinataire|colis",
            r"absente?s? (?:du bureau|jusqu|du \d|du (?:lundi|mardi|mercredi|jeudi|vendredi)|à partir|ce jour"
            r"|cette semaine|pour|les|le|aujourd|en ce moment|et)",
            r"(?:mon|notre|son) absence|message d'absence|absence du bureau|d'absence ! votre absence",
            r"(?:en|congés?|vacances) (?:congé|congés|vacances)?[ ]?(?:de )?(?:maternité|paternité|parental"
            r"|annuel|maladie|d'été|estiva|sabbatique|sans solde|de naissance) ! votre",
            r"^(?:en )?(?:congés?|vacances|absente?|absence)\b.{0,40}(?:\d|jusqu|retour)",
            r"(?:de retour|retour|reprise|reviendrai|reprendrai|reprends|reviens|rentre|rentrerai|joignable"
            r"|disponible|rouvr\w+|réouverture|réouvr\w+) .{0,12}(?:le |à partir du |dès le |au bureau "
            r"|à compter du |en |début |fin ){0,2}(?:lundi|mardi|mercredi|jeudi|vendredi|samedi"
            r"|\d{1,2}(?:er)?[ ]?(?:janv|févr|fevr|mars|avri|mai|juin|juil|août|aout|sept|octo|nove|déce|/|\.)"
            r"|janvier|février|mars|avril|septembre|rentrée)",
            r"(?:ne suis|ne serai|ne sommes|ne serons|ne sera|n'est) pas .{0,20}(?:au bureau|disponible|joignable"
            r"|présente?|en mesure de (?:répondre|vous lire|consulter)|là\b) ! si vous",
            r"(?:ferm|clos)(?:é|ée|és|ées|e|eture) .{0,40}(?:du \d|jusqu|annuelle|vacances|congés|estivale|entre"
            r"|pour (?:les )?(?:fêtes|congés|vacances|inventaire)|exceptionnelle|jours fériés|week-?end)",
            r"(?:ne travaille|ne fait|ne fais|n'exerce|n'est|n'occupe|ne suis) plus .{0,30}(?:partie|chez|pour"
            r"|dans|effectifs?|en poste|fonctions?|poste|société|entreprise|employée?|salariée?|ici|nous|service"
            r"|collabor) ! {addr}|{gone}|vous n'",
            r"(?:a quitté|ai quitté|quitte|quitterai|a pris sa retraite|parti|partie|en retraite|à la retraite"
            r"|fait valoir ses droits) .{0,25}(?:société|entreprise|fonctions|établissement|équipe|service"
            r"|retraite|cabinet|étude|organis|structure|collectivité|groupe|poste|bureau)",
            r"(?:en|pour toute|cas d'|pour les|en cas d'|une|toute)[ ]?(?:demande |question |affaire "
            r"|cas )?urgen\w+ .. (?:contact|adress|appel|écri|join|tourn|voi|{at}|\d\d|collègue|messages)",
            r"(?:prendrai|prendrons|traiterai|répondrai|lirai|consulterai|traiterons|répondrons|connaissance"
            r"|traités?|répondu) .{0,40}(?:à mon retour|à notre retour|dès mon retour|à la reprise|à son retour"
            r"|à la réouverture|dès la reprise|dès notre)",
            r"(?:accès|connexion) .{0,20}(?:limité|restreint|réduit|intermittent|sporadique"
            r"|irrégulier) .{0,20}(?:messagerie|mail|e-?mail|courriel|boîte)",
            r"(?:mes|nos) (?:messages|(?:e-?)?mails|courriels) .{0,20}(?:ne (?:sont|seront) pas|que (?:de façon"
            r"|très)|transférés|relevés|lus)",
            r"(?:en mon absence|pendant mon absence|durant mon absence|durant cette période|mon remplaçant"
            r"|ma remplaçante|ma collègue .. remplace|mon suppléant|ma suppléance|mon intérim|assure l'intérim)",
        ),
        "mailbox_unmonitored": (
            r"(?:ne\b|n')[ ]?.{0,12}(?:est|sont|sera|seront|serons|peut|fait|être)[ ]?.{0,20}(?:pas|plus|jamais"
            r"|ni) .{0,12}(?:consult|lue?s?\b|relev|surveill|suivi|gér[ée]|dépouill|traitée?s? par|monitor"
            r"|ouverte?s?\b|administr|supervis|alimentée) & (?:{mailbox}|boîte|adresse|messag|réponse|compte|bal\b|canal"
            r"|ligne|celle-ci|elles? n|il n|ils n|ce fil|écri|cet envoi) ! facture|magasin|boutique|bureau|chez nous",
            r"(?:adresse|boîte|messagerie|mail|e-?mail|courriel|compte|bal\b) .. (?:ne\b|n')[ ]?.{0,20}(?:plus"
            r"|pas) .{0,12}(?:active?\b|en (?:service|fonction|usage|activité)|utilisée|valide|opérationnel"
            r"|attribuée|d'usage|destinée à|prévue? pour|permet|accept|reçoi|recevoir|fonctionn"
            r"|exploit) ! {store} (?:client|de)|associ|li[ée]e|rattach|{cust}|chez nous|dans nos|dans notre"
            r"|si l'adresse",
            r"(?:personne|nul|aucun (?:agent|collaborateur|conseiller|humain)) .{0,12}(?:ne |n')(?:lit|consulte"
            r"|relève|répond|traite|surveille|sera)",
            r"(?:réponses?|messages?|(?:e-?)?mails?|courriels?) .{0,40}(?:ne\b|n')[ ]?.{0,16}(?:pas|jamais|ni"
            r"|aucune?) .{0,14}(?:lu|lue|lus|lues|traité|consult|relev|pris|pris en|examin|parviennent|reçu|suivi"
            r"|réponse|obtiendr|trait)\w* ! non lus|encore",
            r"(?:adresse|boîte|compte|messagerie|mail) .{0,30}(?:d'envoi|d'expédition|d'émission|technique"
            r"|sortante?|émettrice|automatique|uniquement (?:pour|à|l')|exclusivement (?:pour|à|l')"
            r"|destinée? (?:uniquement|exclusivement|seulement|à l'envoi)|réservée? à l'envoi)",
            r"(?:uniquement|exclusivement|seulement|que) .{0,12}(?:l'envoi|envoi|notifications|expédition|envois"
            r"|émettre)",
            r"(?:ne (?:peut|peuvent|permet|permettent|pouvons|pourr\w+)|impossible de"
            r"|pas possible de) .{0,20}(?:recevoir|réceptionner|lire|répondre|réponses|de réponse"
            r"|traiter les (?:messages|réponses|mails|courriels)) .{0,30}(?:adresse|boîte|réponse|messages?|mail"
            r"|courriel|ici|par ce biais|ce canal)",
            r"(?:boîte|adresse|messagerie) .{0,20}(?:non surveillée|non consultée|non relevée|non suivie"
            r"|désaffectée|hors service|abandonnée|fermée|supprimée|désactivée|clôturée|obsolète"
            r"|inactive) ! {cust}|fich|dossier|base|système|{store}",
            r"(?:ne (?:pas|jamais)|ne répondez|pas) .{0,4}répon\w+ .{0,8}(?:à|sur|via) (?:cette|cet"
            r"|la présente) (?:adresse|boîte|e-?mail|messagerie)",
            r"dans le vide|aux oubliettes|lettre morte",
            r"(?:personne|nul|aucun (?:agent|conseiller|collaborateur|humain|opérateur)) ne \w+ & (?:message"
            r"|courriel|boîte|adresse|mail\b|lit|lira|relève|réponse)",
            r"(?:adresse|boîte|messagerie|compte mail|courriel|e-?mail) .{0,16}(?:ne\b|n')[ ]?(?:reçoi|trait"
            r"|permet|accept|gèr|lit|prend|fonctionn|exist|peu)\w* (?:pas|plus|aucun|recevoir) ! {store}"
            r"|chez nous|dans nos|{cust}",
        ),
        "ticket_closed": (
            r"{ticket} .. (?:clos|close|closes|clôturée?s?|fermée?s?|résolue?s?|terminée?s?|archivée?s?|soldée?s?"
            r"|finalisée?s?|réglée?s?|traitée?s?|clôturer|fermer|closed|resolved)\b ! (?:ne\b"
            r"|n') .{0,20}pas (?:encore |été )|sera traité|seront traité|être traité|sont traité|{officer}"
            r"|en cours|pourra|traitée? par|traitée?s? (?:dans|sous|par|en|avec)|{at}",
            r"(?:clôtur|ferm|clos|archiv|solde)(?:ons|é|e|er|ent|era|erons|ée|ure)? .{0,20}(?:de |du |donc "
            r"|automatiquement )?(?:votre |ce |le |la |cette |l')?{ticket} ! {cust} .. {ticket}",
            r"clôture (?:automatique|de|du|définitive)|statut .{0,30}(?:résolu|clos|fermé|terminé|clôturé|traité"
            r"|\"clos)",
            r"(?:consid[ée]r|estim|part)\w* .{0,30}(?:comme )?(?:clos|close|résolue?|réglée?|terminée?|clôturée?"
            r"|soldée?|classée?)\b",
            r"(?:sans|pas de|pas eu de|aucune?|absence de) (?:nouvelles?|retour|réponse"
            r"|réaction) .{0,20}(?:de votre part|depuis|sous|dans|d'ici)",
            r"(?:rouvrir|réouvrir|rouvert|réouvert|ré-ouvrir)",
            r"(?:c'est|affaire|dossier|sujet|incident|point) (?:désormais |est )?(?:clos|close|réglée?|classée?"
            r"|classé)\b|marquée? (?:comme )?(?:résolu|clos|traité|terminé)",
            r"solution .{0,20}(?:apportée|proposée|fournie|a été)",
        ),
        "ticket_merged": (
            r"fusionn|regroup|jumel|doublon|consolidé",
            r"(?:{ticket}|message|courriel|mail) .. (?:rattach|joint|jointe|adjoint|annex|intégr|ajout|associ"
            r"|liée?|versée?|réuni)\w* .{0,20}(?:à|au|avec|dans) .{0,20}(?:{ticket}|n°|#|numéro"
            r"|existant) ! {addr}|pièce|{cust} .. ajout",
            r"(?:suivi|traitée?s?|poursuivi|continuer) .{0,25}(?:sous|avec|dans) .{0,20}(?:seule?|même|unique"
            r"|ticket|n°|numéro|le dossier)",
        ),
        "survey": (
            r"enquêtes? (?:de |d')?(?:satisfaction|qualité|opinion|clientèle|express)|questionnaire|sondage"
            r"|baromètre ! (?:doit|doivent|devra|parvenir|dépos|formul|introdui|adress\w+ .{0,12}réclam)",
            r"(?:donnez|donner|partagez|partager|laissez|laisser|votre|vos) .{0,20}(?:avis|opinion|impressions"
            r"|commentaires|retour d'expérience|ressenti) ! avis d|avis de|à votre avis",
            r"votre (?:avis|opinion|satisfaction|expérience) .{0,30}(?:compte|nous intéresse|importe|essentiel"
            r"|précieu|aide|important|est)",
            r"(?:évalu|not|juger|qualifier)(?:er|ez|iez|ation de) .{0,25}(?:notre|nos|votre|la qualité|service"
            r"|échange|expérience|prestation|conseiller|traitement|réponse|agent|prise en charge|visite|de \d)",
            r"(?:êtes|étiez|avez|fûtes)[- ]vous .{0,20}satisfait|satisfaite?s? .{0,20}(?:de|du|par|êtes)"
            r"|niveau de satisfaction|degré de satisfaction|quelle note",
            r"recommand\w+[- ].{0,20}(?:vous |nous |notre |à (?:un|vos|votre) )",
            r"(?:étoiles|smiley|échelle de|de 0 à 10|de 1 à \d|sur 10|sur 5)\b",
            r"comment .{0,20}(?:avons-nous|s'est (?:passé|déroulé)|évalu|jug|avez-vous trouvé)",
            r"aidez-nous à (?:nous )?(?:améliorer|progresser|mieux)|(?:racontez|dites|partagez|confiez)[- ]nous"
            r"|(?:cela|ça|ne) (?:vous )?(?:prend|prendra|dure|demande) .{0,20}(?:minute|seconde|instant)"
            r"|en (?:une|deux|trois|quelques|2|3|5) (?:minute|clic)",
        ),
        "challenge_response": (
            r"(?:valid|confirm|authentifi|vérifi)\w* .{0,20}(?:votre|l'|cet|son|que votre)[ ]?(?:envoi|message"
            r"|courriel|e-?mail|mail|adresse|expéditeur|identité d'expéditeur) .{0,60}(?:cliqu|lien|remis"
            r"|distribué|délivr|livr|transm|destinataire|boîte|parvien|achemin|pour|afin) ! {gone}|client",
            r"(?:cliqu|appuy|suiv|ouvr)\w* .{0,60}(?:pour|afin de|afin que|et) .{0,40}(?:valid|confirm|authentifi"
            r"|prouv|libér|délivr|débloqu|distribu|remis|vérifi|s'inscrire comme exp|autoris) ! newsletter"
            r"|désabonn|désinscri|commande|compte|inscription|rendez",
            r"(?:pas|n'êtes pas) (?:un )?(?:robot|spam|spameur|spammeur|automate|machine)"
            r"|êtes (?:bien )?(?:un )?(?:humain|personne physique|être humain)|captcha",
            r"(?:recopi|saisi|entr|tap|résoud|résolv|indiqu|complét|reprodui)\w* .{0,30}(?:caractères|lettres"
            r"|chiffres|code (?:affiché|ci-dessous|visuel|de sécurité visuel|image)|image|puzzle|énigme|opération"
            r"|addition|calcul|mot affiché)",
            r"(?:message|courriel|(?:e-?)?mail|envoi) .{0,40}(?:en attente|retenu|bloqué|mis en quarantaine"
            r"|en quarantaine|suspendu|n'a pas encore été (?:remis|distribué|délivré)|placé en|stoppé"
            r"|retardé) ! (?:avons|votre compte)",
            r"(?:expéditeur|correspondant|adresse) .{0,20}(?:inconnue?|non reconnue?|autorisée?s?|approuvée?s?"
            r"|vérifiée?|de confiance|non identifiée?|authentifiée?) & (?:liste|messag|valid|cliqu|filtr|remis"
            r"|antispam|protég|protec|délivr|distribu)",
            r"anti-?spam|liste blanche|mailinblack|protégée? (?:par|contre) (?:un|les|le)?[ ]?(?:filtre|spam|anti"
            r"|système)",
        ),
        "bounce": (
            r"(?:n'a|n'ont|ne) .{0,16}(?:pu|peut|pas été|pas) .{0,12}(?:être )?(?:remis|distribu|délivr|livré"
            r"|acheminé) .{0,40} ! colis|commande|paquet|livraison|facteur|courrier recommandé|cliqu",
            r"(?:message|courriel|mail|e-?mail) .{0,20}(?:non remis|non distribu|non délivr|rejeté|refusé"
            r"|retourné)|échec de (?:la )?(?:remise|distribution|livraison)|avis de non[- ](?:remise|distribution)",
            r"(?:remise|distribution) .{0,20}(?:a échoué|retardée|différée|impossible|incomplète)"
            r"|adresse .{0,20}(?:introuvable|n'existe pas|rejetée)|boîte .{0,20}(?:pleine|saturée|n'existe)"
            r"|quota .{0,20}dépass",
            r"mailer-daemon|smtp|550 5|5\.1\.1|5\.2\.2",
        ),
        "legal_threat": (
            r"mettons? en demeure|mise? en demeure|mets en demeure|sommation|sommons|injonction|astreinte"
            r"|enjoignons",
            r"avocat|bâtonnier|huissier|commissaire de justice|barreau|notre cliente?,? (?:la société|m\.|mme"
            r"|madame|monsieur)|cabinet d'avocats|notre conseil\b|nos conseils\b|mandaté par",
            r"(?:porter|porterons|porterai|portons|déposer|déposerons|déposé|dépôt de|dépose"
            r"|porté) .{0,6}(?:une )?plainte ! auprès de la cnil si vous|vous pouvez|droit de|auprès de l'autorité",
            r"(?:poursuites?|poursuivr\w+|poursuivons|poursuivi) .{0,30}(?:judiciaires?|pénale|civile|en justice"
            r"|devant|légale|tribunaux)?(?:\W|$) & (?:judici|pénal|justice|tribun|légal|devant|exposez|engag"
            r"|s'expos|réserv)",
            r"(?:tribunal|tribunaux|juridiction|(?:le|un|du|au) juges?\b|en référé|cour d'appel|parquet|procureur"
            r"|ministère public) ! arbitr|entre vous|vous (?:pouvez|appartient)|appartient (?:au|à la|aux)|litige"
            r"|différend|seul|tourner vers|échapp|titularité|conciliat",
            r"(?:action|voie|procédure|démarche|suite|recours|instance)s? (?:en justice|judiciaires?|légales?"
            r"|contentieuse|pénale|juridiques?) ! entre vous|vous (?:pouvez|appartient)|litige (?:privé|entre)"
            r"|différend",
            r"(?:police|gendarmerie|cybercriminalité|commissariat) ! (?:numéro de|police d'assur|votre police"
            r"|police n|contrat|assurance)",
            r"plainte .{0,20}(?:pénale|a été (?:déposée|enregistrée|introduite)|contre (?:vous|x\b)|sera déposée)"
            r"|à votre encontre|audition|convocation .{0,30}(?:police|enquêteur)|procès-verbal d'infraction",
            r"(?:dommages?[- ](?:et[- ])?intérêts|indemnisation|préjudice|frais d'avocat"
            r"|réparation du) & (?:réclam|exig|subi|caus|demand|réserv|engag|somme|droit)",
            r"(?:article|art\.?) \d+.{0,8} (?:du )?code (?:pénal|civil|de procédure)|délit|infraction|usurpation"
            r"|escroquerie|détournement|atteinte au secret|recel",
            r"harcèlement|harcel|(?:vous|tu) (?:nous |m'|me )importun|(?:cess|arrêt)\w* .{0,12}(?:de )?(?:m'"
            r"|nous )importun|abusi(?:f|ve) .{0,20}(?:demand|comport|sollicit)|diffam|calomni|menac(?:e"
            r"|ez) ! menace informatique",
            r"tous (?:nos|ses|mes) droits|toutes voies de droit|plus amples? droits?|sous peine de|à peine de"
            r"|dernier avertissement|dernière sommation|ultime (?:rappel|avertissement|relance)"
            r"|commandement de payer|aux poursuites",
            r"(?:conserv|préserv)\w* .{0,30}(?:preuves?|éléments|données|messages) .{0,30}(?:procédure|litige"
            r"|enquête|justice|judiciaire)|gel des données|obligation de conservation .{0,20}(?:preuve|litig)",
            r"(?:facturer|facturerons|imputer|mettre à votre charge|réclamer|réclamerons) .{0,30}(?:frais"
            r"|honoraires|coûts)|vous (?:vous )?exposez|engagez votre responsabilité"
            r"|votre responsabilité (?:pénale|civile)",
            r"clause pénale|engagement de cessation|cesser (?:immédiatement |sans délai |toute |ces |vos )",
            r"(?:saisir|saisis|saisissons|alert|dénonc|signal)\w* .{0,20}(?:justice|autorités (?:compétentes"
            r"|judiciaires|de police)|nos avocats|un avocat|procureur|tribunal) ! (?:vous|libre)",
            r"(?:dans l'intérêt|pour le compte|au nom) de (?:notre|ma|mon) client|(?:notre|ma|mon) (?:cliente"
            r"|client|mandante?),? .{0,40}(?:me|nous) (?:charge|mandate|prie)|restitution .{0,20}(?:courriel"
            r"|message|document|données)",
            r"(?:me|nous) réserv\w+ .{0,20}(?:droit|toute|suite|action|possibilité)|main courante|interception"
            r"|accès frauduleux|piratage|secret des correspondances|correspondances? privées?|intrusion",
        ),
        "suspicious": (
            r"(?:communiqu|fourni|indiqu|transm|confirm|saisi|mett|valid|renseign|envoy|entr|donn|vérifi|précis"
            r"|actualis|complét)\w* .{0,40}(?:iban|rib\b|(?:coordonnées|données|informations) bancaires"
            r"|carte (?:bancaire|de crédit|bleue)|numéro de (?:carte|compte bancaire)|cvv|cryptogramme"
            r"|compte bancaire|bic\b) ! ne (?:vous |jamais )|jamais",
            r"(?:votre|vos|un|le|son|nouveau) (?:mot de passe|mots de passe|code (?:pin|secret"
            r"|confidentiel))(?! oublié) ! mot de passe oublié|jamais",
            r"(?:réinitialis|changer|modifier|confirmer|saisir|définir|créer)\w* .{0,12}mot de passe",
            r"code (?:à (?:usage unique|\d|six|quatre)|de (?:sécurité|vérification|validation|confirmation"
            r"|connexion) (?!visuel)|sms|otp|unique|temporaire|reçu)|otp\b|(?:six|6|4|quatre) chiffres",
            r"(?:remboursement|virement|indemnité|gain|crédit d'impôt) .{0,60}(?:cliqu|lien|coordonnées|compte"
            r"|formulaire|carte) & (?:{give}|cliqu|saisi|valid|confirm|transm|rempl)",
            r"(?:connect|identifi)\w* .{0,30}(?:votre|vos) (?:messagerie|compte (?:microsoft|google|de messagerie"
            r"|office|mail)|identifiants (?:de messagerie|microsoft|mail)|boîte)",
            r"(?:compte|accès|boîte|messagerie) .{0,40}(?:suspendu|bloqué|désactivé|expir|limité"
            r"|fermé) .{0,60}(?:cliqu|vérifi|confirm|mett|sous 24|sous 48)",
            r"(?:télécharg|install|ouvr|exécut)\w* .{0,30}(?:logiciel|teamviewer|anydesk"
            r"|pièce jointe .{0,20}(?:confirm|vérif|consult|compl)|fichier joint|prise en main|macro|extension)",
            r"(?:activité|connexion|tentative|transaction) (?:suspecte|inhabituelle|non autorisée)",
        ),
        "pleasantry": (
            r"(?:madame|monsieur|mesdames|chère?s?\b|bonjour|bonsoir|salut|hello|allô|re-?bonjour"
            r"|coucou)\b.{0,60}$",
            r"^(?:madame|monsieur|bonjour|bonsoir|chère?)",
            r"merci\b|remerci|excus|pardon|navré|désolé|regrett|confus\b",
            r"(?:bonne|belle|excellente|agréable) (?:journée|soirée|fin|semaine|après-midi|réception|continuation"
            r"|année)|bon (?:week-?end|après-midi|courage)",
            r"(?:n'hésitez pas|restons à votre (?:disposition|écoute)|reste à (?:votre )?(?:disposition|écoute)"
            r"|à votre (?:entière )?disposition|toute (?:question|information complément))",
            r"(?:gêne|désagrément|inconvénient|dérangement|compréhension|vigilance|attiré notre attention"
            r"|prévenus?|signalé)",
            r"(?:suite à|en réponse à|faisant suite|pour faire suite|nous (?:référant|revenons)|je reviens"
            r"|comme convenu|nous espérons)",
            r"(?:cordialement|salutations|sincèrement|bien à vous|agréer)",
        ),
        "hazard": (
            r"avocat|juridique|juriste|tribun|justice|judiciaire|police\b|gendarm|plainte|poursuit|poursuivr"
            r"|pénal|huissier|litige|différend|contentieux|recouvrement",
            r"sous (?:huitaine|quinzaine|\d+ (?:jours|heures))|avant le \d|délai de rigueur|au plus tard"
            r"|dernier délai|échéance|dans un délai",
            r"identité|passeport|naissance|justificatif|numéro client|preuve|propriétaire|titulaire|prouver|attest",
            r"mot de passe|code (?:pin|secret|à|de)|iban|rib\b|bancaire|carte (?:de|bancaire)|virement|rembours",
            r"sign(?:er|ature|ez|é)\b|paraph|engagement|déclaration sur l'honneur|attestation|procuration",
            r"confirmez|confirmer|confirmation|accepter|acceptez|consent|d'accord|\"oui\"|valider|validez",
            r"supprimez|détrui|effacez|supprimer (?:ce|le|les|tout)|copie",
            r"pièce jointe|pièces jointes|ci-joint|en annexe|fichier joint|document joint|annexé",
            r"cliqu|lien\b|http|www\.",
            r"harcel|harcèl|menac|insult|scandal|inadmissible|inacceptable|honte|abus",
            r"maintient|affirme|insiste|conteste|prétend|certifie|persiste|assure que|sienne|lui appartient",
            r"facture|impayé|payer|régler|dû\b|dette|montant|somme|paiement|frais|€|chf",
            r"seul|uniquement|exclusivement|refus|impossible|ne pouvons|ne peux|ne peut|pas possible"
            r"|malheureusement|regrett",
            r"enregistré votre (?:nouvelle )?adresse|nouvelle adresse|mis à jour|mise à jour",
        ),
    },
)
