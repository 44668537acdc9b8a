"""The words that stand before numbers, by what they say of the number.

Written folded: lower case, without accents. A stem ends in `*` and stands for all words that begin with it; `+` before
a word: it may also end a compound (`kundenanfrage`, `serviceärende`), `~`: only that. One line or a few a language, in
the order de, en, fr, es, it, nl, pl, sv, da/no, pt, cs/sk, fi, hu, ro, tr, then other scripts.
"""

TICKET = """
+ticket ticketnr vorgang* servicefall* supportfall* schadenfall* schadensfall* schadenmeldung* schadennummer
schadenummer
 schaden-nr +reklamation* +beschwerde* +storung* +stoerung* storungsmeldung* bearbeitungsnummer* +anliegen
 geschaftsvorfall*
 +vorfall ~fall schadens* schadennr*
case incident* helpdesk* tkt caseid complaint complaints grievance
dossier* reclamation* incident sinistre* signalement* plainte* ticket
incidencia* caso expediente* reclamacion* queja* siniestro* tique radicado
pratica segnalazione reclamo reclami caso sinistro
+zaak zaaknummer* +melding* +klacht* storing* +schademelding* dossier* casus
zgloszeni* spraw sprawa sprawy sprawie reklamacj* skarg* szkod*
+arende* +felanmalan* reklamation* klagomal* skadearende* skadeanmalan* skadenr* skadenummer* skada
+sag sagen sagsnummer* sagsnr* +sak saken saksnummer* saksnr* +henvendelse* +klage* +skadesag* reklamasjon* skadesnr*
skadesnummer* skademelding*
chamado* atendimento* protocolo processo reclamacao ocorrencia* sinistro caso
pozadav* pripad* hlaseni* reklamac* tiket* podnet* stiznost* poziadav* hlasenie*
tapaus* palvelupyynto* tiketti tiketin tukipyynto* reklamaatio* vikailmoitus* vahinko* yhteydenotto*
ugyszam* ugy bejelentes* hibajegy* hibabejelent* karszam* panasz* ugyfelszolgalati
tichet* sesizare* dosar* reclamati*
talep destek_talebi
тикет* обращени* заявк* звернення запит* αιτημα* υποθεση*
"""

REQUEST = """
+anfrage +anfragen nachforschung* kundenanfrage* +meldung meldungs* +rucksprache fall fallnummer fall-nr ruckfrage*
 nachfrage +antrag +widerspruch +einspruch
 +mitteilung serviceauftrag* wartungsauftrag* ~serviceauftrag* reparaturauftrag* supportauftrag* supportanfrage*
 hilfeanfrage* kontaktanfrage*
 +eingabe eingangsnummer* fehlermeldung* mangel mangelmeldung* kundenservice kundendienst servicemeldung*
request requests dispute* chargeback* enquiry inquiry question query claim issue bug support escalation conversation
matter thread repair rma msg message sr tt inc req ritm tkt
cas demande* question assistance litige intervention* conversation requete* sav reparation requ
solicitud* consulta* peticion* averia* reporte asistencia gestion tramite atencion garantia
richiesta richieste assistenza domanda intervento* tecnico quesito guasto contestazion* riparazione quesito rimborso
verzoek* bezwaar* vraag aanvraag* serviceverzoek* hulpvraag* reparatie* contactverzoek* bericht
zleceni* serwisow* zapytani* wniosek wniosku watk* pytani* awari* napraw* kontaktu
+fraga +forfragan* +begaran +felrapport* kundfraga anmalan supportarende*
+foresporgsel* +forespørsel* +foresporsel* +anmodning* +sporgsmal* supportsag* reparation* +sporsmal*
solicitacao* solicitacoes duvida* manifestacao* demanda requerimento suporte apoio ajuda assistencia
dotaz* udalost* zadost* ziadost* servis* oprav*
kysely* pyynto* huoltopyynto* yhteydenottopyynto*
kerdes* keres* megkereses* ugyintezes*
solicitare* cerere* intrebare*
soru* basvuru* sikayet* destek
вопрос* запрос* жалоба
"""

REFERENCE = """
gz az tgb aktenzeichen geschaftszeichen ref reference references referenz* kennung zeichen kennzeichen unser_zeichen
nachrichten-id vorgangszeichen kontaktnummer
referencenumber refno trackingid conversationid correspondence
refer reference* notre
referencia* ref_interna
riferimento* rif protocollo prot
kenmerk* referentie* referte
sygnatur* znak oznaczeni*
referens* diarienummer* dnr
reference* referanse* journalnr journalnummer
referencia*
znacka spisova spis zn referenc*
viite viitenumero* diaarinumero* asianumero* asianro
hivatkozasi iktatoszam*
referint* inregistrare
"""

OTHER = """
+bestell* +auftrag* auftragsbestatigung* +rechnung* +quittung* +zahlung* zahlungs* +uberweisung* +lastschrift* mandat*
 kundennummer* kundennr* kunden-nr kundenkonto* kundenkarte* +konto kontonummer* kontoauszug* mitglied* +vertrag*
 vertrags*
 police* versicherungsschein* versicherungs* +sendung* +paket* +lieferung* liefer* lieferschein* +buchung* buchungs*
 +reservierung* zimmer* flug* sitzplatz* +termin* artikel* produkt* objekt* +anzeige anzeigen* inserat* zahler* +kurs
 kurs*
 seminar* anmeldecode* code codes pin tan version* ausgabe* newsletter* rundbrief* +angebot* angebots* +lizenz*
 seriennummer* serien* steuer* stelle* stellen* bewerbung* bewerber* lotterie* los +gutschein* folge teil kapitel
 woche kw
 platz hausnummer* raum linie zug retoure* ruckgabe* rucksendung* spende* einkauf* beleg* abschlag* abo abo-nr kassenbon
 rezept* bescheid* nummernschild* kennziffer* stellenangebot* mahnung* pressemeldung* pressemitteilung* ausschreibung*
 protokoll* wartung* charge
 urteil* sitzung* ticketkauf ticketshop eintrittskarte* eventim parkschein* fahrschein* fahrkarte* wettbewerb* umfrage*
 bewertung* teilnehmer* startnummer* akte_x gewinn* ziehung* verlosung* vorlage drucksache* tagesordnung* personal*
 lieferanten* depot* wertpapier* kredit* darlehen* bon bonus* zertifikat* modell* baureihe* gerat* inventar* katalog*
 patent*
order orders ordered invoice* receipt* payment* transaction* transfer* customer account* member members membership*
contract*
 policy policies parcel* package* shipment* shipping delivery deliveries dispatch* tracking track booking*
 reservation* room
 flight* seat seats gate appointment* meeting item items product* property listing* advert* ad meter* course* passcode*
 passcodes verification login sign-in signin otp release* edition episode* volume chapter part week page newsletter*
 digest
 quote quotation* estimate licen?e serial sku voucher* coupon* gift subscription* renewal* donation* fine lottery draw
 raffle
 build host server cron backup deploy* alert alerts cve advisory patch commit ticketmaster concert festival admission
 return returns refund statement bill billing vacancy job jobs position candidate* applicant* application* tender* rfp
 rfq
 proposal* survey* rating review reviews poll webinar* podcast study studies court batch lot model bonus points
 registration* enrolment* test exam* paper supplier* vendor* purchase* po asset* catalogue* version changelog
commande* facture* recu recus quittance* paiement* virement* prelevement* mandat* client clients compte* adherent*
adhesion*
 contrat* police* assurance* colis livraison* expedition* envoi* suivi reservation* chambre vol place billet*
 rendez-vous rdv
 article* produit* objet annonce* compteur* cours stage code codes numero_de_telephone version* edition* episode*
 bulletin*
 lettre devis offre* licence* serie bon cheque cadeau avoir don amende* loterie tirage emploi poste candidature*
 appel_d_offres
 marche enquete* avis* sondage* presse communique* releve* echeance* retour* remboursement* abonnement* train* trajet
pedido* orden factura* recibo* pago* transferencia* cliente cuenta socio* contrato* poliza* seguro paquete* envio*
entrega*
 seguimiento reserva* habitacion vuelo* asiento* cita* articulo* producto* anuncio* inmueble contador* lectura curso*
 codigo*
 version* edicion* episodio* boletin* presupuesto* oferta* licencia* serie cupon* vale donativo* multa* loteria*
 sorteo* empleo
 vacante* candidatura* licitacion* encuesta* opinion valoracion exito prensa nota extracto* devolucion* suscripcion*
 entrada*
 billete* albaran* compra* matricula*
ordine ordini fattura* ricevuta* scontrino pagamento* bonifico* addebito* cliente conto socio tessera contratto*
polizza*
 pacco spedizione* consegna* tracciamento prenotazione* camera volo posto appuntamento* articolo* prodotto* annuncio*
 immobile
 contatore lettura corso codice* versione* edizione* episodio* puntata lezione bollettino preventivo* offerta*
 licenza* serie
 buono coupon donazione* multa* lotteria estrazione lavoro candidatura* bando gara sondaggio* questionario*
 recensione* studio
 successo stampa comunicato* estratto* reso resi abbonamento* biglietto biglietti treno
bestelling* order* factuur* bon betaling* incasso* overboeking* klant klantnummer* rekening* lid lidmaatschap* contract*
 overeenkomst* polis* pakket* zending* bezorging* levering* boeking* reservering* kamer vlucht* stoel* afspraak*
 artikel* product*
 object woning* advertentie* meter* meterstand* cursus* code inlogcode* versie* editie* aflevering* nieuwsbrief*
 offerte*
 licentie* serienummer* tegoedbon* cadeaubon* donatie* boete* loterij* trekking* vacature* sollicitatie* aanbesteding*
 enquete* onderzoek* recensie* persbericht* afschrift* retour* abonnement* kaartje* treinkaartje* nieuws
zamowieni* faktur* paragon* platnosc* przelew* wplat* klient klienta konto konta czlonk* umow* polis* ubezpieczeni*
paczk* przesylk*
 dostaw* rezerwacj* pokoj* lot lotu miejsc* wizyt* artykul* produkt* ogloszeni* nieruchomosc* licznik* odczyt* kurs
 kursu kod
 kodu wersj* wydani* odcinek odcinka numer_wydania newsletter* biuletyn* ofert* wycen* licencj* seryjny bon bonu
 kupon* darowizn*
 mandat* loteri* losowani* prac* rekrutac* przetarg* ankiet* opini* recenzj* prasow* wyciag* zwrot* abonament* bilet*
 protokol*
bestallning* +order ordernummer* faktur* kvitto* betalning* kund kundnummer* konto medlem* avtal* forsakring* paket*
forsandelse*
 leverans* sandning* bokning* rum flyg* plats tid artikel* produkt* objekt* annons* matare kurs* kod version* utgava*
 nyhetsbrev*
 avsnitt* offert* licens* serienummer* presentkort* gava bot lotteri* dragning* jobb* tjanst ansokan* upphandling*
 undersokning*
 recension* pressmeddelande* kontoutdrag* retur* abonnemang* biljett*
+ordre ordrenummer* faktura* kvittering* betaling* kunde kundenummer* konto medlem* kontrakt* aftale* avtale* police*
polise*
 pakke* forsendelse* levering* sending* booking* bestilling* reservation* vaerelse fly saede artikel* vare produkt*
 bolig* annonce*
 maler* kursus* kode version* udgave* nyhedsbrev* tilbud* licens* serienummer* gavekort* bode lotteri* job stilling*
 ansogning*
 udbud* undersogelse* spørgeskema* pressemeddelelse* kontoudtog* retur* abonnement* billet* billett*
pedido encomenda* fatura* factura* recibo* pagamento* transferencia* cliente conta socio contrato* apolice* seguro
pacote* entrega*
 envio* rastreio* rastreamento reserva* quarto voo lugar consulta_medica artigo* produto* imovel anuncio* contador*
 leitura curso*
 codigo* versao* edicao* episodio* boletim* orcamento* proposta* licenca* serie vale cupom doacao* multa* lotaria*
 sorteio* vaga
 candidatura* licitacao* inquerito* pesquisa avaliacao* imprensa extrato* devolucao* assinatura* bilhete* nota
objednavk* faktur* uctenk* platb* zakaznick* uctu ucet clen* smlouv* zmluv* pojistk* balik* zasilk* zasielk* doruceni*
rezervac*
 pokoj* let sedadl* terminu schuzk* zbozi* produkt* inzerat* elektromer* kurz* kod* verze* vydani* newsletter* nabidk*
 licenc*
 poukaz* dar pokut* loteri* losovani* prace vyberove* dotaznik* recenz* tiskov* vypis* vratk* predplatn* vstupenk*
 jizdenk*
tilaus* tilausnumero* lasku* kuitti* maksu* asiakas* tili* jasen* sopimus* vakuutus* paketti* lahetys* toimitus*
varaus* lento*
 tuote* kurssi* koodi* versio* uutiskirje* tarjous* lisenssi* lahjakortti* arvonta* tyopaikka* kysely_tulos lippu*
rendeles* szamla* nyugta* fizetes* ugyfel fiok* szerzodes* kotveny* csomag* kuldemeny* foglalas* jarat* idopont*
termek* hirdetes*
 tanfolyam* kod verzio* hirlevel* ajanlat* licenc* utalvany* sorsolas* allas* jegy
comand* factur* chitant* plat* client* cont contract* polit* colet* livrar* rezervar* zbor* produs* anunt* curs* cod
versiun* ofert*
siparis* fatura* odeme* musteri* hesap* kargo* rezervasyon* ucus* urun* ilan* kod* surum* teklif*
заказ* счет* оплат* посылк* бронирован* рейс* код* версия* παραγγελια* τιμολογιο* κωδικος*
"""

NUMBER = """
nr no num nro n number numbers id ids code_nr nummer nummern numero numeros num numer numeru numre cislo c numarasi
szam sz
nro numero numar номер № n.o n.os identyfikator* identifikator* identifier identifiant* identificativo identificador*
"""

SMALL = """
bestatigung bestatigt eingang eingegangen confirmation confirmed confirmacion confirmacao conferma confirme
potwierdzenie potvrzeni bekraftelse bekraeftelse bevestiging bevestigd received update regarding about
der die das des dem den zu zum zur mit von vom fur im in ihr ihre ihrer ihrem ihren unser unsere unserer lautet ist
neue neuer
the of to for your our with is under new re about has have
le la les a rappeler de du des votre vos notre nos avec sous d l est pour concernant
el los del su sus con bajo es para nuestra nuestro sobre
il lo gli di della del vostra vostro sua suo con e nostra
het een van uw je met onder is onze ons voor
z o w pod na do twoje panstwa dotyczy
er din dit ditt av om for med under vores var
o a os as do da seu sua com sob n nossa
k ke vas vase
"""

OUR = """
our unser unsere unseres notre nos nuestra nuestro ntra nostro nostra ns ons onze nasz nasze nasza var vart vor vores
nossa
"""
