"""How companies answer in Spanish (Spain and Latin America)."""

from __future__ import annotations

from replybot.core.answer.lexicon import Lexicon

LEXICON = Lexicon(
    language="es",
    words={
        "addr": r"(?:direccion(?:es)?|dir|cuentas?|casillas?|casilleros?|buzon(?:es)?) (?:(?:personal|particular"
        r"|erronea|equivocada"
        r"|incorrecta) )?(?:de |del )?(?:correos?|e-?mails?|mails?|electronic\w+)(?: electronic\w+)?"
        r"|direccion(?:es)?\b(?! (?:general|postal|fisica|medica|tecnica|comercial|juridica|financiera|de"
        r" (?:envio|entrega"
        r"|facturacion|la empresa|seguridad|sistemas|personas|recursos)))"
        r"|(?:correos?|e-?mails?|mails?)(?: electronic\w+)?\b(?! (?:que (?:nos|usted|me|le|recib|envi|manda)"
        r"|enviad|de (?:fecha|ayer"
        r"|hoy|confirmacion|respuesta)|anterior|no dese|postal|certificad|automatic|comercial|publicitari|masiv))"
        r"|casilla\b|(?:datos?|informacion|medios?|via|campo|ficha) de (?:contacto|correo|e-?mail|mail"
        r"|notificacion\w*)"
        r"|[\w.+-]{1,60}@[\w.-]{1,60}",
        "data": r"(?:sus|los|tus|estos|esos|todos (?:sus|los|tus)) (?:\w+ )?datos(?: (?:personales|erroneos"
        r"|incorrectos|suyos))?\b"
        r"|(?:su|tu|ese|este|el) (?:dato|contacto|registro)\b(?! (?:es\b|numero|civil|mercantil))|la (?:entrada"
        r"|ficha) erronea",
        "wiped": r"(?:eliminad|borrad|suprimid|retirad|quitad|bloquead|desactivad|inactivad|inhabilitad"
        r"|deshabilitad|desvinculad"
        r"|desasociad|desligad|depurad|sacad|removid|excluid|cancelad|purgad|limpiad|anulad|descartad|extraid"
        r"|vaciad"
        r"|anonimizad|destruid|tachad|invalidad|desenlazad|desconectad|eliminao|borrao|quitao|elminad"
        r"|eliminiad)[oa]?s?\b"
        r"|(?:dad[oa]s?|pasad[oa]s?|puest[oa]s?) de baja|(?:incluid|anadid|agregad|metid|puest|incorporad"
        r"|pasad)[oa]s? (?:en|a) "
        r"(?:la |nuestra |una )?(?:lista|listado) (?:negra|de (?:exclusion|supresion|bloqueo|bloquead\w+"
        r"|excluid\w+|no envio))"
        r"|(?:dejad[oa]s?|puest[oa]s?|quedad[oa]s?|marcad[oa]s?) (?:en blanco|sin efecto|vaci[oa]s?|como (?:no"
        r" valid|invalid|inactiv"
        r"|errone|baja)\w*|fuera de uso|inactiv[oa]s?|fuera)|fuera d(?:e (?:nuestr\w+|la|el|las|los|todos?)|el) (?:\w+ )?(?:listado|base"
        r"|sistema|lista|fichero|registro|agenda|crm)\w*",
        "fixed": r"(?:corregid|rectificad|subsanad|enmendad|arreglad|regularizad|saneado|saneada|solventad"
        r"|repar?ad)[oa]?s?\b",
        "changed": r"(?:modificad|actualizad|cambiad|sustituid|substituid|reemplazad|remplazad|editad"
        r"|reasignad)[oa]s?\b"
        r"|puest[oa]s? al dia",
        "gone": r"{wiped}|{fixed}|{changed}",
        "have": r"(?:he|hemos|ha|han|has|habia|habian|habiendo|fue|fueron|esta|estan|queda|quedan|quedo|quedaron"
        r"|tenemos|tengo"
        r"|siendo|ha sido|han sido)\b",
        "wepast": r"(?:elimin|borr|retir|quit|bloque|desactiv|inactiv|inhabilit|deshabilit|desvincul|desasoci"
        r"|deslig|depur|sac"
        r"|purg|limpi|anul|anonimiz|tach|rectific|subsan|enmend|arregl|solvent)(?:amos|aron)\b|(?:suprim|remov"
        r"|exclu|correg)imos\b"
        r"|(?:suprim|remov|corrig)ieron\b|excluyeron|(?:dimos|dieron) de baja",
        "wechange": r"(?:modific|actualiz|cambi|reemplaz|remplaz|edit)(?:amos|aron)\b|(?:sustitu|substitu)(?:imos"
        r"|yeron)\b",
        "sepast": r"(?:elimin|borr|retir|quit|bloque|desactiv|inactiv|inhabilit|deshabilit|desvincul|desasoci"
        r"|deslig|depur|sac"
        r"|purg|limpi|anul|rectific|subsan|enmend|arregl|modific|actualiz|cambi|reemplaz|cancel|solvent)(?:o"
        r"|aron)\b|(?:suprim|remov"
        r"|corrig)(?:io|ieron)\b|(?:exclu|sustitu|destru)(?:yo|yeron)\b|(?:dio|dieron) de baja",
        "ipast": r"(?:elimine|borre|retire|quite|bloquee|desactive|inactive|desvincule|depure|saque|limpie|anule"
        r"|rectifique|corregi"
        r"|subsane|arregle|modifique|actualice|cambie|reemplace|suprimi|removi|exclui|sustitui|di de baja)\b",
        "removing": r"(?:eliminar|borrar|suprimir|dar(?:l[oae]s?)? de baja|retirar|quitar|bloquear|desactivar"
        r"|inactivar|inhabilitar"
        r"|deshabilitar|desvincular|desasociar|desligar|depurar|sacar|remover|excluir|cancelar|purgar|limpiar"
        r"|anular|anonimizar"
        r"|destruir|corregir|rectificar|subsanar|enmendar|arreglar|regularizar|modificar|actualizar|cambiar"
        r"|sustituir|reemplazar"
        r"|solventar|editar)(?:l[oae]s?|se(?:l[oa]s?)?)?\b",
        "fixing": r"(?:eliminacion|supresion|baja|borrado|rectificacion|correccion|bloqueo|desactivacion"
        r"|cancelacion|modificacion"
        r"|actualizacion|desvinculacion|depuracion|cambio|subsanacion|retirada|retiro|exclusion|inhabilitacion"
        r"|remocion"
        r"|sustitucion|anulacion|inactivacion)\b",
        "carried": r"(?:realizad|efectuad|ejecutad|completad|tramitad|llevad|procesad|aplicad|hech|efectiv"
        r"|practicad|practicada"
        r"|concluid|finalizad|registrad|cursad|gestionad)[oa]s?\b",
        "proceeded": r"(?:(?:he|hemos|ha|han|habiendo) procedido|procedimos|procedi\b|procedio|procedieron|acabo"
        r"|acabamos|acaban|acaba"
        r"|(?:ha|han|hemos|he) (?:sido )?(?:hecho efectiva|llevado a cabo|realizado|efectuado|tramitado"
        r"|practicado|ejecutado|cursado))",
        "thing": r"(?:pedidos?|reservas?|citas?|contratos?|poliza\w*|suscripcion\w*|facturas?|ticket\w*"
        r"|incidencias?|casos?"
        r"|cargos?|recibos?|domiciliacion\w*|envios?|paquetes?|compras?|membresia\w*|turnos?|inscripcion\w*"
        r"|matricula\w*"
        r"|presupuestos?|tarjetas?|abonos?|boletos?|solicitud(?:es)?|mensajes?|adjuntos?|documentos?|reclamo"
        r"|reclamacion\w*)\b",
        "cust": r"(?:client[ea]s?\b|titular\w*|pacientes?\b|soci[oa]s?\b|asegurad[oa]s?\b|tomador\w*"
        r"|abonad[oa]s?\b|usuari[oa]s?\b"
        r"|huesped\w*|pasajer[oa]s?\b|viajer[oa]s?\b|inquilin[oa]s?\b|arrendatari[oa]s?\b|comprador\w*"
        r"|destinatari[oa]s?\b"
        r"|interesad[oa]s?\b|contratantes?\b|su[b]?scriptor\w*|alumn[oa]s?\b|estudiantes?\b|afiliad[oa]s?\b"
        r"|beneficiari[oa]s?\b"
        r"|candidat[oa]s?\b|contribuyentes?\b|ciudadan[oa]s?\b|consumidor\w*|solicitantes?\b|senora?\b|senorita"
        r"|sra?\b|srta\b"
        r"|mutualistas?\b|derechohabientes?\b|cuentahabientes?\b|tarjetahabientes?\b|residentes?\b|miembros?\b"
        r"|donantes?\b"
        r"|participantes?\b|vecin[oa]s?\b|comunera?s?\b|conductor\w*|familias?\b|madre\b|padres?\b|tutor(?:es"
        r"|a)?\b|persona\b"
        r"|propietari[oa] (?:de la|del) (?:cuenta|contrato|vivienda|poliza|piso|inmueble)|dueno de la cuenta"
        r"|mutuari\w+"
        r"|colegiad[oa]s?\b|opositor\w*|acreditad[oa]\b|copropietari[oa]s?\b|trabajador(?:a|es|as)?\b)",
        "they": r"(?:{cust}|ell[ao]s?\b|el mism[oa]\b)",
        "says": r"(?:dice\w*|dijo|dijeron|afirm[ao]n?\b|afirmaron|asegura\w*|aseguro\b|confirma\b|confirman\b"
        r"|confirmo\b|confirmaron"
        r"|insist[eio]\w*|sostiene\w*|sostuvo|mantiene\w*|mantuvo|manifiesta\w*|manifesto\b|declara\b|declaro\b"
        r"|indica\b|indico\b"
        r"|indican|senala\b|senalo\b|reitera\w*|reitero\b|jura\b|alega\b|alego\b|ratifica\b|ratifico\b"
        r"|corrobora\b|corroboro\b"
        r"|reconoce\w*|reconocio|garantiza\b|garantizo\b|comenta\b|comento\b|responde que|respondio|nos"
        r" comunica\b|comunico\b"
        r"|nos informa\b|informo que|nos traslada|sigue diciendo|no duda|esta (?:segur[oa]|convencid[oa])|niega"
        r"|nego\b|expresa\b"
        r"|expreso\b|refiere\b|refirio|aduce|adujo|contesta\b|contesto\b|explica\b|explico\b|se reafirma|se"
        r" ratifica|se empena"
        r"|utiliza|usa\b|emplea|aporto|facilito|proporciono|registro\b|consigno|verifico\b|valido\b)",
        "said": r"(?:dicho|afirmado|asegurado|confirmado|insistido|sostenido|mantenido|manifestado|declarado"
        r"|indicado|senalado|reiterado"
        r"|alegado|ratificado|corroborado|reconocido|garantizado|comentado|respondido|comunicado|informado que"
        r"|validado|verificado"
        r"|facilitado|proporcionado|aportado|reafirmado|jurado|negado|contestado|explicado)\b",
        "right": r"(?:correct[oa]s?\b|valid[oa]s?\b|vigentes?\b|suy[oa]s?\b|es (?:su|el suyo|la suya|propi[oa])"
        r"|le pertenece\w*"
        r"|pertenece a (?:ella|el|dicha|dicho|la|nuestr)|de su propiedad|es la (?:buena|que usa|que utiliza"
        r"|correcta)|es el (?:bueno"
        r"|que usa|que utiliza|correcto)|sigue siendo|esta bien\b|en uso|lleva\w* (?:\w+ ){0,2}?(?:anos|tiempo"
        r"|meses|toda la vida)|de toda la vida|no se (?:ha )?equivoc\w+|el equivocado|la usa|lo usa|la utiliza|lo"
        r" utiliza|su (?:direccion|correo|mail"
        r"|e-?mail|email|cuenta|casilla)\b.{0,20} (?:de siempre|personal|habitual|desde)|desde hace|fuera de duda"
        r"|es propi[oa]"
        r"|legitim[oa]\b|exact[oa]s?\b|no hay (?:ningun )?error|accede a|tiene acceso|suya propia|es de (?:ella"
        r"|el\b|su))",
        "wrong": r"(?:no (?:es|era|son|le pertenece|pertenece|corresponde\w*|reconoce|reconocio|usa|tiene|fue"
        r"|estaba|conoce|utiliza)\b"
        r"|ya no\b|error(?!\w* (?:es )?(?:suyo|de usted))\w*|erron\w*|errata|equivoc(?!\w* (?:es |esta"
        r" )?usted)\w*|incorrect\w*|mal (?:escrit|tecle|anotad|tom|registrad|consign)\w*|confusion"
        r"|confundi\w*|otr[oa] (?:correo|direccion|mail|email|e-mail|cuenta)|nuev[oa]\b|correct[oa] (?:es|seria)"
        r"|tecle\w*|antigu\w+|despist\w*"
        r"|sin querer|letra de mas|inventad\w*|nos (?:dio|facilito|ha dado|ha facilitado|indico|proporciono)"
        r" (?:la|el|su|una?) (?:direccion|correo"
        r"|mail|nuev\w+|correct\w+))",
        "cond": r"(?:si (?!bien\b)|cuando\b|hasta que|en cuanto|una vez|siempre que|salvo que|a menos que|antes"
        r" de|en caso de|vamos a"
        r"|consultaremos|preguntaremos|contactaremos|verificaremos|tenemos que|voy a)",
        "officer": r"(?:(?:nuestr[oa]|el|la|al|su) delegad[oa]\b(?! (?:comercial|sindical|territorial|regional|medic"
        r"|de (?!la proteccion|proteccion|privacidad|datos)|del))|delegad[oa]s?\w*(?:/[ao])? (?:\w+ )?de (?:la )?(?:proteccion|privacidad|datos)"
        r"|d\.?p\.?d\.?\b|d\.?p\.?o\.?\b"
        r"|data protection\w*|(?:responsable|encargad[oa]|oficial|coordinador\w*|equipo|departamento|dpto\.?"
        r"|depto\.?|area|oficina|unidad"
        r"|gabinete|servicio|gerencia|direccion|companer[oa]s|comite|gente|asesor\w*|secretaria|persona encargada"
        r"|buzon|mesa) (?:corporativ[oa] )?"
        r"(?:de |del |en )?(?:(?:la|los|nuestr[oa]s?|materia de) )?(?:proteccion de (?:datos|la informacion)"
        r"|datos personales|privacidad|rgpd|lopd"
        r"\w*|habeas data|seguridad\b(?! social)|ciberseguridad|compliance|cumplimiento|legal\b|legales"
        r"|juridic\w+|asuntos (?:legales|juridicos)|riesgos"
        r"|transparencia|tratamiento|derechos arco|incidentes|brechas|auditoria|calidad|integridad|control"
        r" interno|datos\b)"
        r"|proteccion de datos\b|privacidad\b(?= (?:corporativa|de la))|(?:asesoria|servicios?|departamento|area"
        r"|direccion|gerencia|equipo|unidad)"
        r" (?:juridic[oa]s?|legal(?:es)?)|juridic[oa]\b(?= (?:de|para|a fin|y|,|\.|$))|legales\b|compliance"
        r"|cumplimiento normativo|seguridad de la informacion"
        r"|seguridad informatica|ciberseguridad|ciso\b|csirt\b|security\b|privacy\b|equipo de seguridad|oficial"
        r" de (?:privacidad|cumplimiento|seguridad)"
        r"|abogad[oa]s? (?:de la (?:casa|empresa|compania|firma)|intern[oa]s?)|(?:la|mi|nuestra|a) (?:direccion"
        r"|gerencia)\b(?! de (?:correo|e-?mail|mail"
        r"|envio)| electron| que| erro| incorr| facil| indic| del| figura| es\b)|direccion (?:general|de (?:la"
        r" empresa|operaciones|centro)|medica|tecnica)"
        r"|gerente\b|gerenta\b|director(?:a|es|as)?\b|jef[ea]s?\b|supervisor\w*|(?:mi|nuestr[oa]) (?:responsable"
        r"|superior\w*|coordinador\w*|encargad[oa])"
        r"|responsables? (?:de|del) (?:tienda|centro|oficina|area|departamento|equipo|clinica|sucursal"
        r"|tratamiento|hotel|sistema)|administrador de la finca"
        r"|directiva\b|consejo de administracion|junta directiva|duen[oa] (?:de la empresa|del negocio)"
        r"|superiores\b|subdirector\w*|consejero delegado"
        r"|\bceo\b|\bcto\b|alta direccion)",
        "passed": r"(?:trasladad|remitid|reenviad|derivad|enviad|pasad|elevad|escalad|transferid|comunicad"
        r"|notificad|transmitid|turnad"
        r"|canalizad|redirigid|reportad|compartid|asignad|encaminad|puest|informad|avisad|alertad|involucrad"
        r"|facilitad|entregad"
        r"|expuest|consultad|presentad|cursad|referid|direccionad|re-?direccionad|planteado|planteada|reasignad"
        r"|despachad|mandad|copiad)[oa]s?\b"
        r"|dado (?:traslado|parte|aviso|cuenta)|hecho llegar|puest[oa] (?:en|al) (?:conocimiento|manos|corriente)"
        r"|abierto (?:un |el )?(?:expediente|caso|incidente)",
        "wepassed": r"(?:traslad|reenvi|deriv|envi|pas|elev|escal|comunic|notific|turn|canaliz|report|inform|avis"
        r"|alert|asign|entreg|mand"
        r"|redireccion|direccion|involucr|plante|reasign|consult)(?:amos|aron|e)\b|(?:remit|transfer|transmit"
        r"|compart|redirig|refer)(?:imos|ieron|i)\b"
        r"|remitieron|pusimos en (?:conocimiento|manos)|dimos (?:traslado|parte|aviso|cuenta)|di (?:traslado"
        r"|parte|aviso|cuenta)|hicimos llegar|puse en (?:conocimiento|manos)",
        "told": r"(?:informad|avisad|contactad|notificad|advertid|comunicad|llamad|hablad|alertad|escrit|puest"
        r"|prevenid|requerid|localizad|indicad|solicitad"
        r"|pedid|dich|enviad|hecho saber|dado aviso)[oa]?s?\b",
        "phone": r"(?:telefon\w*|celular\w*|movil\b|moviles\b|tfno\w*|tlf\w*|tel\b|telf\w*|whats\s?app|numero de"
        r" contacto|numero para (?:llamar|contactar)"
        r"|llamad\w+|llamar\w*|fono\b|linea fija|fijo\b)",
        "form": r"(?:formulari[oa]s?\b|portal(?:es)?\b|area (?:de |del )?(?:client\w*|privada|personal|usuario"
        r"|soci\w*|paciente|abonad\w+|asegurad\w+)"
        r"|zona (?:de )?(?:client\w*|privada|usuario|personal)|oficina virtual|sucursal virtual|sede electronica"
        r"|mi cuenta\b|mi perfil|tu cuenta|su cuenta"
        r"|app\b|aplicacion\b|aplicativo|chat\w*|banca (?:online|en linea|electronica|movil|por internet)|centro"
        r" de (?:ayuda|privacidad|soporte)"
        r"|pagina web|sitio web|nuestra web|nuestro sitio|nuestra pagina|autogestion|plataforma\b|espacio"
        r" (?:cliente|personal)|perfil\b|mi \w+ (?:online|web)"
        r"|intranet|carpeta (?:ciudadana|del? \w+)|registro electronico|ventanilla (?:unica|virtual)|canal online"
        r"|asistente virtual|home\s?banking)",
        "news": r"(?:boletin\w*|newsletters?|publicidad\w*|publicitari\w*|comercial(?:es)?\b|promocion\w*"
        r"|mailing\w*|marketing|ofertas?\b|suscripcion\w*"
        r"|suscriptor\w*|lista de (?:correo|distribucion|difusion|envio|mailing)\w*|listas de (?:correo"
        r"|distribucion|difusion|envio)\w*|novedades"
        r"|correos masivos|campanas?\b|propaganda|envios masivos|comunicados? promocional\w*)",
        "ticket": r"(?:ticket\w*|incidencias?|casos?|solicitud(?:es)?|consultas?|peticion(?:es)?"
        r"|reclamacion(?:es)?|reclamos?|expedientes?|tiquete\w*"
        r"|requerimientos?|quejas?|incidentes?|avisos?|conversacion|caso|gestion|folio|radicado|pqrs?\w*|hilo"
        r"|reporte)",
        "number": r"(?:numero|num|nro|n[o.]|n\W|referencia|ref|folio|codigo|radicado|localizador|id|expediente"
        r"|ticket|caso)\b",
        "inform": r"(?:confirm\w*|inform\w*|comunic\w*|asegur\w*|decir\w*|indicar\w*|notificar\w*|avisar\w*"
        r"|garantizar\w*|trasladar(?:le|te) que|senalar"
        r"|hacer(?:le|te) saber|adelantar\w*|tranquiliz\w*|anadir|aclarar\w*)",
        "at": r"[\w.+-]{1,60}\s?(?:@|[(\[{]\s?(?:at|a|arroba|@)\s?[)\]}]|\barroba\b)",
        "dept": r"(?:departamento|dpto|depto|area|servicio|seccion|equipo|unidad|oficina|sucursal|central|sede"
        r"|atencion al? (?:cliente|client\w+|usuario\w*"
        r"|ciudadan\w+|soci\w+|paciente\w*|publico|consumidor)|soporte|mesa de (?:ayuda|servicio)|centro de"
        r"|companer[oa]s?|colegas?|administracion"
        r"|secretaria|delegad[oa]|dpd\b|dpo\b|matriz|filial|organismo|entidad|proveedor\w*|responsable"
        r"|contabilidad|facturacion|recepcion|buzon|delegacion"
        r"|gerencia|ventanilla|tienda|fabricante|distribuidor\w*|franquicia\w*|correduria|transportista"
        r"|mensajeria|operadora?)\b",
        "ask": r"(?:podrias?\b|podrian\b|puede\b|puedes\b|pueden\b|podes\b|serias? tan amable|seria tan amable"
        r"|seria posible|es posible que (?:nos|me)|rogamos|ruego"
        r"|por favor|porfa\w*|pf\b|solicitamos|solicito\b|le pedimos|te pedimos|pedimos|pido\b|agradecer\w+"
        r"|agradezco|necesitamos|necesito|necesitaria\w*"
        r"|precisamos|preciso\b|precisariamos|requerimos|requiero|se requiere|es necesari[oa]|es imprescindible"
        r"|es preciso|hace falta|nos falta|haria falta"
        r"|sirvase|sirvanse|tenga a bien|haga el favor|favor de|debe(?:ra)?\b|debes\b|tiene que|tienes que|tenes"
        r" que|indiquenos|indiqueme|indicanos"
        r"|indiquen|indique|facilit[ea]\w*|proporcion[ea]\w*|envi(?:e|a)(?:nos|me)\b|mandenos|mandanos|mandame"
        r"|mandeme|digan?(?:os|me)|dinos|dime|decinos"
        r"|decime|haganos|haznos|remit[ai](?:nos|me)?\b|comunique(?:nos|me)|aporte\w*|aporta\b|adjunte\w*"
        r"|adjunta\b(?! copia de nuestra)|confirm[ea](?:nos|me)"
        r"|nos (?:puede|podria|puedes|podrias|podes|podeis|indica|dice|dices|facilita|facilitas|pasa|pasas|manda"
        r"|mandas|envia|envias|confirma"
        r"|reenvia|reenvias|gustaria)|me (?:puede|podria|puedes|podrias|podes|indica|dice|dices|facilita|pasa"
        r"|pasas|manda|mandas|envia|envias|confirma"
        r"|confirmas|reenvia|reenvias)|queda\w* a la espera|a la espera|quisieramos|nos interesaria|si es tan"
        r" amable|(?:me|nos) (?:diria|dirias|indicaria|indicarias|facilitaria|mandaria|mandarias|confirmaria"
        r"|confirmarias|pasaria|pasarias|enviaria|daria|darias|aclararia|reenviaria)|que nos (?:indique|facilite"
        r"|envie|diga"
        r"|remita|mande|aporte|confirme|comunique|haga|proporcione|pase)|conocer\b|saber\b|pasame|pasanos"
        r"|especifique\w*|precise\b|detalle\b|detallenos|podeis|pas[ae](?:nos|me)\b|denos|deme\b|danos\b|dame\b"
        r"|dejenos|dejanos|dejeme|dejame|hagame|hazme|contesteme|contestenos)",
    },
    moods={
        "not": (
            r"(?<!ya\s)no\b(?! (?:solo|figura\w*|consta\w*|aparece\w*|se (?:volvera|repetira|vuelva|repita)|dude"
            r"|obstante|se preocupe|te preocupes|le (?:pertenec|correspond)|es suy|es del|volvera|recibira"
            r"|valid|deseado|corresponde (?:a|al|con)|pertenec|era (?:la|el|correct|suy|de)|coincid|autorizad"
            r"|existe\w* mas))",
            r"(?:nunca|jamas|ningun[ao]?\b(?! (?:otr\w+ )?(?:{cust}|jugador|registro|expediente|perfil|cuenta"
            r"|sistema|fichero|pedido|contrato|aviso|mensaje|comunicacion|tipo de comunic))|nadie|tampoco"
            r"|imposible|imposibilidad|denegad\w+|rechazad\w+|desestimad\w+|todavia no|aun no"
            r"|sin (?:haber|que|ser|poder|necesidad)|en lugar de|en vez de|lejos de|excepto|impide\w*|impedid\w+"
            r"|no es posible|no procede"
            r"|ni (?:se|hemos|ha|he|podemos)|fallado|fallo al|se olvido|olvidamos|erroneamente|por error (?:hemos"
            r"|se ha|se) (?:elim|borr))\b",
        ),
        "if": (
            r"si (?!bien\b|,)",
            r"(?:siempre que|siempre y cuando|salvo que|a menos que|a no ser que|en caso de|en el caso de|en"
            r" tanto|mientras no|hasta que"
            r"|hasta (?:tener|recibir|contar|obtener)|cuando (?:el|la|nos|usted|su|se|lo|dispong|tengam|recibam"
            r"|hay)|una vez|en cuanto|apenas"
            r"|tan pronto|unicamente (?:si|cuando|a|el|la|por|previa)|solo (?:si|cuando|a |el |la |por|previa|con"
            r"|tras|puede|podr)"
            r"|solamente (?:si|cuando|a|el|la|por|con|tras)|previa\b|previo\b|a condicion|supeditad\w+"
            r"|condicionad\w+|de ser (?:asi|el caso|correct|necesari)"
            r"|dependiendo|en funcion de|sujet[oa] a)\b",
            r"(?:eliminar|borrar|suprimir|corregir|rectificar|modificar|cambiar|actualizar|retirar|quitar"
            r"|bloquear|tendr|pondr|podr|deber|habr"
            r"|estar|har|necesitar|proceder|quedar|gustar|requerir|supondr|dar|convendr|sabr|querr|vendr|ser"
            r"|informar|trasladar|remitir"
            r"|pasar|enviar|avisar|contactar|corresponder|implicar|pedir|solicitar)(?:ia|ian|iamos)\b",
            r"(?:hubiera|hubiese|hubieran|hubieramos|hubiesemos|fuera(?! del?\b)(?!$)|fuese|fueran|quisiera|pudiera"
            r"|pudiese|tuviera|solicitara|pidiera|confirmara)\b",
            r"(?:quizas?|tal vez|a lo mejor|posiblemente|probablemente|es posible que|puede que|supong\w+"
            r"|suponemos|creo que|creemos que|imagin\w+|entiendo que"
            r"|en principio|al parecer|parece (?:ser )?que|esperamos que|espero que|a la espera de)\b",
            r"(?:saber|sabe|sabemos|comprob\w+|verific\w+|ver|confirmar|consult\w+|averigu\w+|revis\w+|valor\w+"
            r"|decid\w+|estudi\w+|pregunt\w+) si\b",
        ),
        "will": (
            r"(?:har(?:a|an|as|e|emos)|dar(?:a|an|as|e|emos)|ser(?:a|an|as|e|emos)|ver(?:a|an|as|e|emos)|ira|iran|ire|iremos)\b",
            r"(?!(?:para|prepara|compara|separa|repara|declara|ampara|quisiera|cualquiera|manera|primera|espera"
            r"|tercera|cartera|afuera|siquiera"
            r"|supera|opera|genera|carrera|mira|retira|tira|financiera|clara|cara|rara|fuera|hubiera|quiera"
            r"|cajera|enfermera|companera|considera"
            r"|pudiera|tuviera|pasajera|extranjera|frontera|recupera|segura|figura|ladera|madera|mera|era|hora"
            r"|ahora|severa|lidera|verdadera"
            r"|entera|barrera|bandera|viajera|camara|entre|sobre|siempre|septiembre|nombre|cobre|libre|padre"
            r"|madre|aire|gire|retire|mire|tire)\b)"
            r"\w{2,}(?:ara|aran|era|eran|ira|iran|dra|dran|aremos|eremos|iremos|dremos|bremos|aras|dre)\b"
            r"|(?:eliminar|borrar|suprimir|corregir|quitar|retirar|bloquear|modificar|cambiar|actualizar|pasar"
            r"|reenviar|remitir|trasladar|avisar|consultar"
            r"|revisar|mirar|dar|har|informar|enviar|comentar|hablar|preguntar|pedir|ocupar|encargar|comunicar"
            r"|ver)e\b",
            r"(?:va|van|voy|vamos|iremos|ira|iba|ibamos) a (?:\w+\W+){0,2}?(?:\w+[aei]r|\w+[aei]r(?:l[oae]s?"
            r"|se))\b",
            r"(?:puede|pueden|podemos|puedo|debe|deben|debemos|debo|quiero|queremos|deseamos|pretend\w+|intent\w+"
            r"|trat\w+ de|procur\w+)\b"
            r"(?!(?:\W+\w+){0,5}?\W+{inform})",
            r"(?:procedemos|procedo|procede|procediendo|estamos|estoy|estan|sigo|seguimos) (?:ya |ahora "
            r"|actualmente )?(?:a |\w+(?:ando|iendo|yendo)\w*\b)",
            r"(?:en breve|proximamente|a la brevedad|(?<!esta\s)(?<!misma\s)(?<!la\s)manana|proxim[oa]s? (?:dias?|semana"
            r"|horas?|lunes)|pendientes? de|en proceso|en tramite|en curso|en vias de"
            r"|tenemos que|tengo que|hay que|tiene que|tienen que|plazo de|previst\w+|programad\w+|planificad\w+"
            r"|lo antes posible)\b",
            r"(?:solicitad[oa]|solicitamos|pedido (?:que|la|su|el|a)|pedimos|pedi\b|solicite\b|ordenado|encargado"
            r" (?:a|la)|dado (?:instrucciones|orden)|dimos (?:orden|"
            r"instrucciones)|abiert[oa] (?:un|una) (?:ticket|peticion|incidencia|solicitud)|cursad[oa] (?:la|una)"
            r" (?:peticion|solicitud)|instado|reclamado|sea\b|sean\b"
            r")",
        ),
        "please": (
            r"(?:rogamos|ruego|le pedimos|le pido|te pedimos|te pido|le solicitamos|podrias?|podrian|agradecer\w+"
            r"|sirvase|tenga a bien|haga el favor"
            r"|favor de|debe usted|usted debe|es necesario que|necesitamos que|le agradezco|puede usted|puedes"
            r"|podes)\b",
            r"por favor\b(?! (?:tenga|ten|disculp|acept|perdon))|porfa\b",
        ),
    },
    breaks=r"y(?! (?:(?:su|el|la|los|las|otros|demas) )?(?:nombre|correo|telefono|direccion|datos|e-?mail|registro\w*|sistem\w+|fichero\w*|lista\w*"
    r"|archivo\w*|base\w*|agenda\w*|suprimid|borrad|eliminad|correg))|pero|aunque|porque|ya que|dado que|puesto"
    r" que|pues|sin embargo|no obstante"
    r"|mientras que|por lo que|asi que|de modo que|de manera que|de forma que|sino|ademas|asimismo|por lo tanto"
    r"|por tanto|lo cual|e(?= (?:inform|inici))"
    r"|con lo que|como consecuencia|por ello|tras lo cual|debido a que|debido al?",
    signs={
        "removed": (
            r"{have} .. (?:{wiped}|{fixed}) .. {addr} ! {thing}\W.{0,25}\b(?:a|en|con|de)\W.{0,15}\b{addr} !"
            r" nuev[oa] {addr}"
            r" ! {news}\W.{0,15}\b(?:a|en)\W.{0,12}\b{addr} ! {addr} nuev ! segun (?:lo )?solicitad ! por {addr}",
            r"{have} .. {addr} .. (?:{wiped}|{fixed}) ! {thing}\W.{0,25}\b(?:a|en|con|de)\W.{0,15}\b{addr} !"
            r" nuev[oa] {addr} ! {addr} nuev",
            r"{addr} .. {have} .. (?:{wiped}|{fixed}) ! {thing}\W.{0,25}\b(?:a|en|con)\W.{0,15}\b{addr} !"
            r" nuev[oa] {addr} ! {addr} nuev"
            r" ! (?:su|tu|este) (?:mensaje|correo) (?:fue|ha sido) (?:{wiped}) (?:por|automat)",
            r"(?:{have} .. {changed} .. {addr}|{addr} .. {have} .. {changed}) & (?:err\w+|incorrect\w+|equivoc\w+"
            r"|correct[oa]\b"
            r"|disculp\w+|perdon|lamentamos|sentimos|confusion|avis\w+|advert\w+|sustitu\w+|reemplaz\w+"
            r"|verdader\w+|titular|otr[oa]\b|mal\b)"
            r" ! nuev[oa] {addr} ! {addr} nuev ! (?:su|tu) solicitud ! actualizad\w+ correctamente",
            r"(?:{wepast}|(?:sustitu|reemplaz)\w+(?:imos|amos)) .. {addr} ! {cond} ! nuev[oa] {addr} !"
            r" {thing}\W.{0,25}\b(?:a|en|con|de)\W.{0,15}\b{addr} ! siempre"
            r" ! {addr} nuev",
            r"{addr}\W.{0,30}\b(?:ya )?(?:la|lo|las|los) (?:{wepast}|{wechange}) ! {cond} ! nuev[oa] {addr}",
            r"{wechange} .. {addr} & (?:err\w+|incorrect\w+|equivoc\w+|disculp\w+|perdon|lamentamos|confusion"
            r"|avis\w+|otr[oa]\b) ! {cond} ! nuev[oa] {addr}",
            r"se (?:{sepast}) .. {addr} ! {cond} ! nuev[oa] {addr} ! {thing}\W.{0,25}\b(?:a|en|con"
            r"|de)\W.{0,15}\b{addr} ! se actualizo\W.{0,20}\bcorrectamente",
            r"{addr} .. se (?:{sepast}) ! {cond} ! nuev[oa] {addr} ! {thing}\W.{0,25}\b(?:a|en"
            r"|con)\W.{0,15}\b{addr}",
            r"(?:ya|yo|hoy|ayer|inmediatamente|enseguida|personalmente|ahora mismo|acto seguido) (?:mismo )?(?:la"
            r" |lo )?(?:{ipast}) .. {addr} ! {cond} ! que (?:la |lo )?(?:{ipast})"
            r" ! no (?:la |lo )?(?:{ipast}) ! por favor",
            r"{proceeded}\W.{0,20}\b(?:a|de|en|con) .. (?:{removing}|{fixing}) .. {addr} ! nuev[oa] {addr} !"
            r" {thing}\W.{0,25}\b(?:a|en|con|de)\W.{0,15}\b{addr}",
            r"{proceeded}\W.{0,30}\b(?:la|el|su) {fixing} .. {addr} ! nuev[oa] {addr} ! {thing}\W.{0,25}\b(?:a|en"
            r"|con|de)\W.{0,15}\b{addr}",
            r"{addr} .. {proceeded}\W.{0,20}\b(?:a|de)\W.{0,12}\b{removing} ! nuev[oa] {addr}",
            r"(?:la|el|su|una) {fixing} .. {addr} .. (?:{carried}|es efectiva|surtido efecto) ! nuev[oa] {addr} !"
            r" solicitud ! peticion",
            r"{carried}\W.{0,30}\b(?:la|el|su|una) {fixing} .. {addr} ! nuev[oa] {addr} ! solicitud de",
            r"{addr} .. (?:ya no|dejado de|dejo de|no\W.{0,20}\bmas\b)\W.{0,15}\b(?:figura\w*|consta\w*|aparec\w*"
            r"|esta\w*|exist\w*|forma\w* parte|se encuentra\w*|sale\w*|asociad\w*"
            r"|vinculad\w*|en (?:nuestr|el sist|la base|la ficha|el exp)|constar|figurar) ! no\W.{0,10}\bseguira"
            r" ! registro de su",
            r"ya no\W.{0,15}\b(?:figura\w*|consta\w*|aparec\w*|tenemos|exist\w*|hay|se encuentra\w*|conserv\w+"
            r"|almacen\w+|dispon\w+|guard\w+) .. {addr} ! inscrit",
            r"(?:{have} .. {data}|{data} .. {have}) .. {wiped} ! {thing}\W.{0,25}\b(?:a|en|con"
            r"|de)\W.{0,15}\b{data} ! (?:su|tu) cuenta\W.{0,20}\b{wiped}",
            r"{have} .. {wiped} .. {data} ! (?:su|tu) cuenta\W.{0,20}\b{wiped}",
            r"(?:{wepast}) (?:ya )?.{0,12}\b{data}\W.{0,40}\b(?:sistema|base|fichero|registro|archivo)\w* ! {cond}",
            r"(?:{proceeded})\W.{0,20}\b(?:a|de)\W.{0,12}\b{removing} .. {data} ! {thing}",
            r"^\W*(?:\w+\W+){0,4}?{wiped}\W.{0,25}\b{addr} ! {thing} ! (?:su|este|tu) (?:mensaje|correo) (?:fue"
            r"|ha) ! nuev[oa]",
            r"^\W*(?:\w+\W+){0,4}?{addr} (?:\S+ ){0,4}?(?:{wiped}|corregid[oa]|rectificad[oa])\W*(?:$|[.,;!]"
            r"|del?\b|en\b|y\b) ! {thing} ! no ! sin",
            r"(?:te|le|lo|la) (?:he|hemos|ha|han) (?:ya )?{wiped} (?:de|del) (?:la |el |las |los |nuestr\w+ |mi"
            r" )?(?:agenda|sistema\w*|base\w*|ficha\w*|registro\w*|contactos|fichero\w*|crm|programa|libreta) !"
            r" {news} ! {thing}",
            r"(?:te|le) (?:{ipast}|{wepast}) (?:de|del) (?:la |el |las |los |nuestr\w+ |mi )?(?:agenda|sistema\w*"
            r"|base\w*|ficha\w*|registro\w*|contactos|fichero\w*|crm|programa|libreta) ! que (?:te|le) ! {cond} !"
            r" {news} ! {thing}",
            r"(?:se )?(?:ha|he|hemos|han) (?:quedado |dejado |puesto )?(?:desvincul|roto|cortado|deshecho|anulado"
            r"|retirado)\w* .. (?:vinculo|asociacion|enlace|relacion|conexion)"
            r" .. {addr}|(?:vinculo|asociacion|enlace) .. {addr} .. {have} .. (?:{wiped}|deshech\w|rot\w)",
            r"(?:{have}\W.{0,20}\b(?:detenido|suspendido|parado|cortado|cesado|interrumpido|bloqueado|anulado"
            r"|cancelado)|(?:detuvimos|suspendimos|cortamos|paramos))\W.{0,40}"
            r"(?:envios?|comunicaciones|notificaciones|correos|mensajes)\b\W.{0,25}\b(?:a|hacia|con destino"
            r" a)\W.{0,20}\b{addr} ! {news}",
        ),
        "removed_it": (
            r"(?:l[oae]s? |se l[oa] |ya l[oa]s? |te l[oa] )?(?:he|hemos|ha|han) (?:ya |sido |podido |tenido que"
            r" )?(?:ya )?(?:{gone})(?! (?:por|de acuerdo|segun))",
            r"(?:l[oa]s? (?:{wepast}|{wechange}|{ipast})|ya (?:l[oa]s? |se )?(?:{wepast}|{wechange}|{ipast}"
            r"|{sepast})|se (?:l[oa]s? )?(?:{sepast})) ! {cond} ! que l[oa]s? {ipast}",
            r"(?:esta|estan|queda|quedan|quedo|quedaron|fue|fueron|ha sido|han sido|ha quedado|han quedado) (?:ya"
            r" |tod[oa] |por fin |definitivamente |totalmente |completamente )*"
            r"(?:{gone})",
            r"(?:l[oa]s? (?:tenemos|tengo|doy por|damos por|dejamos|deje|he dejado|hemos dejado)) (?:ya"
            r" )?(?:{gone})",
            r"{proceeded} (?:ya |de inmediato |inmediatamente )?(?:a|de|con) (?:su |la |el )?(?:{removing}"
            r"|{fixing})\b",
            r"(?:la|el|su) (?:{fixing})\W.{0,40}\b(?:ha sido|fue|esta|ha quedado|quedo|se ha)\W.{0,12}\b{carried}",
            r"(?:hemos|he|se ha|han|hicimos|hice|realizamos|efectuamos) (?:hecho|realizado|efectuado"
            r"|practicado)?\s?(?:ya )?(?:la|el|los) (?:oportun[oa] |pertinentes? |correspondiente )?{fixing}",
            r"^\W*(?:ya |listo\W+|ok\W+|hecho\W+|perdon\W+)*{gone}(?: (?:de|del|en) (?:\w+\W+){1,5})?\W*$",
            r"ya no (?:figura\w*|consta\w*|aparec\w*|esta|existe|la tenemos|lo tenemos|sale)\b ! inscrit !"
            r" disponible ! en uso",
            r"(?:error|fallo|equivocacion|errata|confusion)\W.{0,40}\b(?:ha sido|esta|fue|queda|quedo|hemos|ha"
            r" quedado)\W.{0,15}\b(?:{fixed})|(?:hemos|he|se ha|fue) (?:ya )?(?:{fixed})\W.{0,15}"
            r"(?:error|fallo|errata|equivocacion|confusion|dato)|(?:subsanamos|corregimos"
            r"|arreglamos)\W.{0,15}\b(?:error|fallo|errata|dato)",
        ),
        "address": (r"{addr}|{data}",),
        "reinstated": (
            r"(?:vuelto a|volvimos a|volvio a|volvieron a|nuevamente|de nuevo|otra vez)\W.{0,15}\b(?:registr|anad"
            r"|incorpor|introduc|activ|dar de alta|inclu|carg|asoci|poner|vincul|agreg|ingres|grab|consign)\w* !"
            r" no\W.{0,20}\bvolv",
            r"(?:registrad|anadid|incorporad|introducid|activad|alta|incluid|cargad|asociad|puest|vinculad"
            r"|agregad|ingresad|grabad)\w* (?:nuevamente|de nuevo|otra vez|a peticion de(?:l| la)|a solicitud"
            r" de(?:l| la))",
            r"(?:reactivad|restablecid|reincorporad|repuest|restaurad|reinstalad|restituid|reingresad)\w*"
            r"|(?:reactivamos|restablecimos|repusimos|reincorporamos|restauramos)"
            r" ! servicio\W.{0,20}\brestab ! contrasena",
            r"(?:revertid|deshech|anulad)\w*\W.{0,20}\b(?:la|el) (?:{fixing})|(?:dejado|deja|dejamos|queda) (?:la"
            r" |el |su )?(?:{addr}).{0,20} (?:como estaba|original|anterior)",
        ),
        "removed_short": (
            r"^\W*(?:(?:hola|buen\w*|dias|tardes|si|ok|vale|listo|hecho|perdon|perdone|disculp\w*|lo|la|sentimos"
            r"|siento|gracias|por|el|su|tu|aviso|avisar|estimad\w+|senor\w*|ya|esta|ha|sido"
            r"|queda|quedo|fue|hemos|he|se|mil|muchas|todo|ahora|mismo|{addr})\W+)*(?:{gone})\b",
            r"^\W*(?:(?:hola|buen\w*|dias|tardes|si|ok|vale|listo|hecho|perdon|disculp\w*|gracias|por|el|aviso"
            r"|avisar|ya|mil|muchas)\W+)*(?:se )?(?:l[oa] )?(?:{wepast}|{ipast}|{sepast})\b ! que l[oa]s?",
            r"^\W*(?:(?:hola|si|ok|vale|perdon|gracias|disculp\w*)\W+)*ya no (?:esta|figura|aparece|consta|existe"
            r"|sale)\b",
        ),
        "done": (
            r"^\W*(?:si\W+)?(?:(?:ya|todo|esta|estan|queda|quedo|ha|sido|lo|las|dos|ambas|cosas|tema|eso|hemos|he"
            r"|se|por|fin|listo|ok)\W+)*(?:hech[oa]s?|list[oa]s?|realizad[oa]s?|solucionad[oa]|resuelt[oa]"
            r"|arreglad[oa]|tramitad[oa]|gestionad[oa]|efectuad[oa]|ejecutad[oa]|completad[oa]|procesad[oa]"
            r"|atendid[oa]|cumplid[oa])\W*(?:$|[.,;!])",
            r"^\W*si\W*(?:ambas|las dos|los dos|ambos|a las dos|a ambas|todo|claro|correcto|efectivamente|asi es"
            r"|hecho)?(?: cosas| preguntas)?\W*$",
        ),
        "forwarded": (
            r"{have} .. (?:{passed})\W.{0,75}?\b(?:a|al|en|para|con|de|hacia|ante|ha?cia"
            r"|traslado)\W.{0,40}?\b{officer}",
            r"{have} .. (?:{passed})\W.{0,30}?\b{officer} ! (?:informad|avisad|consultad)\w* (?:por|que|de"
            r" que)\W.{0,12}\b{officer}",
            r"(?:{wepassed})\W.{0,75}?\b(?:a|al|en|con|ante|hacia|para)\W.{0,40}?\b{officer} ! {cond}",
            r"(?:he|hemos|ha|han|habiendo)\W.{0,25}\b(?:puesto|informado|dado|hecho|abierto|elevado|trasladado)"
            r" .. {officer}",
            r"{officer}\W.{0,20}\b(?:ha|han|esta|estan|fue|fueron|ya ha|queda|quedo)\W.{0,20}\b(?:sido"
            r" )?(?:informad|avisad|notificad|alertad|al (?:corriente|tanto)|en conocimiento|en copia|al cargo"
            r"|puest|recibido"
            r"|asumido|a cargo|tomado)\w* ! {cust}\W.{0,15}\binformad ! {officer}\W.{0,20}\bha informad !"
            r" avisad\w* a",
            r"(?:se )?(?:lo|la|le) (?:{wepassed}) .. {officer}|(?:se )?(?:traslado|remitio|reenvio|derivo|envio"
            r"|paso|elevo|escalo|comunico|notifico|turno|canalizo|informo|aviso|dio (?:traslado|parte|aviso"
            r"|cuenta))\W.{0,60}"
            r"\b(?:a|al|en|ante)\W.{0,40}?\b{officer} ! {cond}",
            r"{proceeded}\W.{0,20}\b(?:a|de|con)\W.{0,20}\b(?:trasladar|remitir|reenviar|derivar|enviar|pasar"
            r"|elevar|escalar|comunicar|notificar|informar|dar (?:traslado|parte|cuenta)|el traslado|la remision"
            r"|poner)\w* .. {officer}",
            r"(?:esta|estan|queda|se encuentra|obra|obran|consta|lo tiene|la tiene|los tiene|tiene"
            r" ya)\W.{0,35}\b(?:en manos|en poder|en conocimiento|en la mesa|sobre la mesa|encima de la mesa|ya|a"
            r" disposicion|al cuidado|en) "
            r".{0,20}\b{officer} ! contact ! escrib ! dirij ! en {officer}",
            r"^\W*(?:\w+\W+){0,4}?(?:{passed}) (?:ya )?(?:a|al|en|para|con|ante)\W.{0,45}?\b{officer}",
            r"(?:pongo|ponemos|puesto|va|incluyo|incluimos|copio|copiamos|anado|anadimos|sumo|sumamos"
            r"|adjunto)\W.{0,25}\b(?:en |a )?(?:copia|cc|c\.c\.)\W.{0,50}\b{officer}|(?:copio|copiamos|sumo"
            r"|sumamos|incorporo|con copia) "
            r".{0,25}\b{officer}|(?:en copia|\bcc\b)\W.{0,15}\b{officer} ! ponga ! pongan ! incluya",
            r"{officer}\W.{0,60}\b(?:a quien|al que|a la que)\W.{0,20}\b(?:he|hemos|se ha|se han"
            r"|ya)\W.{0,25}\b{passed}|(?:a|al)\W.{0,40}\b{officer}\W.{0,20}\b(?:he|hemos|se ha|se han|ha sido"
            r"|fue)\W.{0,20}\b(?:{passed})",
            r"(?:lo|la|esto|los|las|su \w+) (?:ya )?(?:ha|han|tiene|tienen|lleva|estudia) (?:recibido )?(?:ya"
            r" )?.{0,20}\b{officer} ! contact ! escrib ! dirij",
            r"{officer}\W.{0,25}\b(?:a (?:la|el|los|las) (?:que|cual\w*)|al (?:que|cual)|a"
            r" quien\w*)\W.{0,20}\b(?:{wepassed}|hemos\W.{0,20}\b{passed}|he\W.{0,20}\b{passed})",
            r"(?:traslado|damos traslado|le doy traslado|doy traslado|remito|reenvio|derivo|paso|elevo|escalo)"
            r" (?:en este momento |ahora mismo |con esta fecha |hoy |con esta misma fecha |por la presente"
            r" )(?:\w+\W+){0,7}?"
            r"(?:a|al)\W.{0,30}?\b{officer}",
            r"(?:traslado|remision|derivacion|reenvio|envio|comunicacion|entrega"
            r"|notificacion)\W.{0,40}\b(?:a|al)\W.{0,40}\b{officer}\W.{0,40}\b(?:{carried}|se (?:efectuo"
            r"|realizo|hizo|produjo|practico))",
            r"(?:ha|han|habiendo) sido objeto de (?:traslado|remision|derivacion|reenvio"
            r"|comunicacion)\W.{0,60}\b{officer}",
            r"(?:hecho|efectuado|realizado|practicado) (?:la |el )?(?:entrega|traslado|remision"
            r"|derivacion)\W.{0,60}\b{officer}",
            r"(?:entregue|deje|imprimi|lleve|puse|acerque|subi)\W.{0,50}\b(?:en mano|en persona"
            r"|personalmente|encima de la mesa|sobre la mesa|impres\w+|a|al)\b\W.{0,40}\b{officer} ! {cond}",
        ),
        "informed": (
            r"{have}\W.{0,30}\b{told}\W.{0,45}?\b(?:a|al|con|del?)\b.{0,30}?\b{cust}",
            r"(?:informamos|avisamos|contactamos|notificamos|advertimos|comunicamos|llamamos|hablamos|escribimos"
            r"|pedimos|solicitamos|informe|avise|contacte|hable|llame) "
            r".{0,40}\b(?:a|al|con)\b.{0,30}?\b{cust} ! (?:que )?(?:el|la) {cust} (?:nos )?(?:informe|avise"
            r"|contacte) ! {cond} ! por favor",
            r"{cust}\W.{0,25}\b(?:ha|han|fue|fueron|esta|estan|queda) (?:ya |sido )*{told} ! (?:ha|han)"
            r" (?:informado|comunicado|dicho|indicado|solicitado|pedido|avisado|advertido) (?:que|de|a|un)",
            r"(?:nos hemos puesto|nos pusimos|me he puesto|me puse|hemos entrado|se ha contactado|se contacto|ya"
            r" hable|se hablo|se aviso|se informo|se comunico|se notifico)\W.{0,30}\b(?:con|a"
            r"|al)\b\W.{0,30}?\b{cust}",
        ),
        "verified": (
            r"(?:verificad|comprobad|contrastad|confirmad|cotejad|revisad|validad|chequeado"
            r"|corroborad)[oa]?s?\W.{0,40}\b(?:junto )?(?:con|a)\b.{0,20}?\b{cust}",
            r"(?:verificamos|comprobamos|contrastamos|confirmamos|cotejamos|revisamos|validamos|corroboramos"
            r"|chequeamos)\W.{0,40}\b(?:con)\b.{0,20}?\b{cust}",
            r"(?:consultad|preguntad)[oa]?s?\W.{0,20}\b(?:a|al|con|la|el)\b.{0,20}?\b{cust}"
            r"|consultamos\W.{0,15}\b(?:a|al|con)\W.{0,15}\b{cust} ! {officer}",
        ),
        "handled": (
            r"(?:incidente?\w*|incidencia\w*|brecha\w*|violacion\w*|suceso|hecho\w*|evento|caso|asunto"
            r"|comunicacion|notificacion|aviso)\W.{0,90}\b(?:registrad[oa]|documentad[oa]|evaluad[oa]"
            r"|analizad[oa]|investigad[oa]|inscrit[oa]"
            r"|calificad[oa]|clasificad[oa]|anotad[oa]|valorad[oa]|catalogad[oa]|examinad[oa]|asentad[oa]"
            r"|estudiad[oa]|incorporad[oa] al)\b ! (?:con|bajo) (?:el |la )?{number} ! ticket",
            r"(?:registrad|documentad|evaluad|analizad|investigad|inscrit|calificad|clasificad|anotad|valorad"
            r"|examinad|asentad|revisad|estudiad)[oa]s?\W.{0,60}\b(?:incidente?\w*|incidencia\w*|brecha\w*"
            r"|violacion\w*|suceso"
            r"|riesgo\w*|caso|lo ocurrido|lo sucedido|los hechos|asunto|registro (?:interno )?de) ! (?:con|bajo)"
            r" (?:el |la )?{number} ! ticket",
            r"(?:registramos|documentamos|evaluamos|analizamos|investigamos|anotamos|inscribimos|se (?:registro"
            r"|documento|evaluo|analizo|investigo|anoto|inscribio|abrio))\W.{0,60}\b(?:incidente?\w*|brecha\w*"
            r"|violacion\w*|suceso|lo ocurrido|los hechos)"
            r" ! {number}\W.{0,5}\d",
            r"(?:registro|libro|inventario|bitacora|listado) (?:interno |de actividades |oficial )?de (?:las"
            r" )?(?:brechas|violaciones|incidentes|incidencias de (?:seguridad|datos)|seguridad)",
            r"(?:riesgo\w*)\W.{0,45}\b(?:bajo|escaso|nulo|limitado|improbable|reducido|minimo|inexistente|alto"
            r"|elevado|leve|moderado|acotado)|(?:bajo|escaso|ningun|sin|improbable|reducido|minimo|poco|no"
            r" (?:existe|entrana|supone|hay|reviste))\W.{0,12}"
            r"riesgo",
            r"(?:notificad|comunicad|reportad|notificamos|comunicamos|notificacion|comunicacion|puest[oa] en"
            r" conocimiento|dado cuenta)\w*\W.{0,60}\b(?:aepd|agencia (?:espanola|vasca|catalana|de (?:proteccion"
            r"|acceso))|autoridad de (?:control|proteccion|proteccion)|autoridad"
            r" (?:catalana|vasca|nacional|competente)|inai\b|superintendencia|consejo de transparencia"
            r"|autoridades? competentes?)",
            r"(?:procedimiento\w*|proceso\w*|protocolo\w*|formulario\w*|instruccion(?:es)?|sistema\w*|alta de"
            r" (?:cliente|usuario)\w*|controles|validacion)\W.{0,70}\b(?:reforzad|modificad|revisad|mejorad"
            r"|ajustad|cambiad|adaptad|actualizad|implantad|incorporad"
            r"|endurecid|anadid|corregid)[oa]s?\b ! {addr}\W.{0,30}\b(?:modificad|cambiad)",
            r"(?:hemos|se ha|se han|he|fueron|han|reforzamos|implantamos|implementamos|adoptamos|incorporamos"
            r"|anadimos|introdujimos)\W.{0,20}\b(?:reforzad|implantad|implementad|adoptad|tomad|incorporad|anadid"
            r"|introducid|establecid|puest[oa] en marcha|el|la|las|los|un|una)"
            r"\w*\W.{0,40}\b(?:medidas|doble (?:verificacion|opt|confirmacion)|paso de (?:confirmacion"
            r"|verificacion)|verificacion|validacion|controles?|correo de confirmacion|procedimiento|protocolo)",
            r"(?:personal|plantilla|equipo|emplead\w+|operador\w*|agente\w*|compan\w+|trabajador\w*"
            r"|administrativ\w+)\W.{0,40}\b(?:recordad|formad|instruid|concienciad|capacitad|advertid"
            r"|sensibilizad|formacion|recordatorio|retroaliment|amonestad)\w*"
            r"|(?:recordado|instruido|formado|capacitado|recordamos|impartido|reforzado la"
            r" formacion)\W.{0,25}\b(?:al|a la|a todo|a nuestr|el|la|las|los)\W.{0,20}\b(?:personal|plantilla"
            r"|equipo|emplead|operador|agente)\w*",
            r"(?:causa|origen|motivo|raiz|fallo|error|incidente|problema)\W.{0,60}\b(?:fue|ha sido|se debio|se"
            r" debe|obedec\w+|reside|radica|estuvo|estaba|proced\w+|es imputable|deriv\w+|result\w+|se origin\w+"
            r"|se produjo)\b\W.{0,90}"
            r"(?:error|tecle\w*|transcri\w*|tipogra\w*|human\w*|migracion|homonim\w*|alta|confusion|importacion"
            r"|dato|carga|sincroniz\w*|registro|captura|formulario|letra|autocomplet\w*|mostrador|manual\w*)",
            r"(?:art(?:iculo)?s?\.?\s?(?:33|34|16|17|18|12|32|5)\b|articulos? (?:33|34|16|17|18|12|32|5)\b)"
            r"|debido a un error (?:human|de (?:transcrip|tecle|captura|migrac|grabac))\w*|error (?:humano|de"
            r" transcripcion|de captura|de grabacion|tipografico|de tecleo"
            r"|mecanografico|de mecanizacion)\W.{0,20}\b(?:al|en|durante|cometid|de)",
        ),
        "officer": (
            r"(?:soy|somos|como|en (?:mi )?(?:calidad|condicion|funciones) de|escrib\w+|le (?:contesto|respondo"
            r"|contacto)|habla|desde|actuo como|actuamos|en nombre del?|se dirige a usted|le"
            r" atiende)\W.{0,30}\b(?:delegad[oa]\w* (?:\w+ )?de "
            r"(?:proteccion|privacidad|datos)|dpd\b|dpo\b|data protection|(?:equipo|oficina|responsable|area"
            r"|departamento|unidad|oficial|servicio|gabinete|encargad[oa]) de (?:la )?(?:proteccion de datos"
            r"|privacidad|datos personales|proteccion de la informacion)"
            r"|oficial de (?:privacidad|datos)) ! (?:trasladad|remitid|enviad|reenviad|pasad|derivad)\w*",
            r"(?:el|la|este|esta|nuestr[oa]|desde el|desde la) (?:delegad[oa] de proteccion de datos|equipo de"
            r" (?:privacidad|proteccion de datos)|oficina (?:de |del )(?:privacidad|proteccion de datos"
            r"|delegad\w+|dpd|dpo)|departamento de (?:privacidad|proteccion de datos)"
            r"|area de (?:privacidad|proteccion de datos)|unidad de proteccion de datos|dpd|dpo|delegacion de"
            r" proteccion de datos)\W.{0,40}?\b(?:ha|hemos|han|le|les|informa|comunica|responde|contesta|acusa"
            r"|concluy\w+|evalu\w+|analiz\w+|resuelve"
            r"|queremos|constata\w*)\W.{0,60}\b(?:revisad|analizad|evaluad|su|usted|que|concluid|estudiad"
            r"|investigad|registrad|lo siguiente|comprobad|resuelt)\w* ! (?:sido|esta|queda) (?:informad|avisad"
            r"|notificad)\w* ! {have} (?:ya )?(?:trasladad|remitid|pasad|derivad)\w*"
            r" ! le contactara ! se pondra ! respondera",
            r"(?:anotad|inscrit|registrad|incluid|asentad|incorporad|documentad)[oa]s?\W.{0,30}\b(?:registro"
            r"|libro|inventario|bitacora) (?:interno |oficial )?de (?:brechas|violaciones|incidentes|incidencias"
            r"|quiebras) ! se anotara ! informad",
            r"(?:soy|somos) (?:\w+\W+){0,3}?(?:quien|quienes|la persona|el|la|los|las)\W.{0,20}\b(?:encargad"
            r"|responsable|lleva|llevan|llevamos|llevo|gestion|ocup)\w*\W.{0,30}\b(?:proteccion de datos"
            r"|privacidad|datos personales|rgpd|lopd)|(?:me ocupo|llevo|llevamos|gestiono|nos ocupamos)"
            r"\W.{0,15}\b(?:de |los temas de |la |el )?.{0,15}\b(?:proteccion de datos|privacidad|rgpd|lopd)",
        ),
        "customer_insists": (
            r"{they}.{0,45} (?:{says}) .. {right} ! {wrong} ! {cond}",
            r"{they}.{0,45} (?:{says})\W.{0,40}\b(?:{addr})\W.{0,60}\b{right} ! {wrong} ! {cond}",
            r"{they}.{0,40} (?:ha|han|habia)\W.{0,25}\b{said} .. (?:{right}|{addr}) ! {wrong} ! {cond} ! {gone}",
            r"{they}.{0,45} (?:insist[eio]\w*|se (?:reafirma|ratifica|empena|mantiene|aferra|obstina)|no cede|ha"
            r" insistido|sigue insistiendo|se mantiene en|persiste|porfia)\b ! {cond} ! llamar"
            r" ! no (?:es|era) suy ! se equivoc",
            r"(?:segun|de acuerdo con|conforme a|a decir de|en palabras de)\W.{0,30}\b{they} .. (?:{right}) !"
            r" {wrong} ! {cond}",
            r"(?:consultad|preguntad|contactad|hablad|llamad|verificad|comprobad|contrastad|confirmad|contacto"
            r"|consulta|comprobacion|llamada|validad|cotejad|conversad|revisad)\w*\W.{0,30}\b(?:con|a|al|la|el"
            r"|por)\b\W.{0,25}?\b{cust} .. {right} ! {wrong} ! {cond}",
            r"(?:verificad|comprobad|contrastad|confirmad|validad|cotejad|ratificad"
            r"|corroborad)\w*\W.{0,20}\b(?:junto )?(?:con|por)\b.{0,25}?\b{cust} & {addr} ! {wrong} ! {cond} !"
            r" {gone}",
            r"{addr}\W.{0,60}\b(?:facilitad|proporcionad|indicad|aportad|confirmad|registrad|dad|validad"
            r"|verificad|comunicad|consignad|ratificad|declarad|introducid|suministrad)[oa]s? "
            r".{0,25}\b(?:por|con)\b\W.{0,30}?\b{cust} ! {wrong} ! {cond} ! {gone} ! podria ! puede ! indiqu",
            r"(?:fue|ha sido|era|es)\W.{0,20}\b(?:{cust}|ell[ao]\b|el propio|la propia|el mism[oa]|la"
            r" misma).{0,30} (?:quien|el que|la que)\W.{0,30}\b(?:facilit|dio|indic|proporcion|dado|confirm"
            r"|registr|introduj|aport|puso)\w* ! {wrong} ! {cond} ! {gone}",
            r"{addr} (?:\S+ ){0,6}?(?:es|esta|sigue siendo|figura como|resulta|consta como) (?:plenamente "
            r"|totalmente |efectivamente |perfectamente |la |el |bien |si )*(?:correct[oa]|valid[oa]\b"
            r"|verificad[oa]|confirmad[oa]|vigente|exact[oa]|legitim[oa]|buen[oa]\b)"
            r" ! {wrong} ! {cond} ! {gone} ! cual\b",
            r"{they}.{0,45}\W.{0,40}\b(?:vuelto a|volvio a|nuevamente|de nuevo|una vez mas|otra vez) (?:nos |lo "
            r"|la )*(?:confirm|ratific|asegur|dar|indic|valid|facilit)\w* ! {wrong} ! {cond} ! {gone}",
            r"(?:esta|ese|esa|este|la|el|dicha|dicho) (?:{addr})\W.{0,25}\b(?:es de|pertenece a|corresponde a|es"
            r" propiedad de|la usa|lo usa|la utiliza|lo utiliza)\W.{0,25}\b{they} ! {wrong} ! {cond} ! no\b !"
            r" cual\b",
            r"(?:a peticion|a instancias?|por (?:expres\w+ )?(?:deseo|peticion|indicacion|voluntad)|por orden|a"
            r" solicitud|siguiendo\W.{0,15}\binstruc\w+)\W.{0,15}\b(?:de|del)\b\W.{0,25}?\b{cust} .. (?:de nuevo"
            r"|nuevamente|otra vez|reactiv\w*|restable\w*|manten\w*|conserv\w*|reincorpor\w*"
            r"|vuelto|volvimos|repuest\w*|restaur\w*)",
            r"{they}.{0,40} (?:usa|utiliza|emplea|lleva usando|lleva utilizando|viene usando|recibe|tiene"
            r"|lleva)\W.{0,50}\b(?:{addr}|esa cuenta|este buzon)\W.{0,50}\b(?:desde|hace anos|siempre|anos|a"
            r" diario|sin problem\w+|habitualmente|con normalidad) ! {wrong} ! {cond}",
            r"{they}.{0,40} (?:quiere|desea|prefiere|ha pedido|pide|solicita|ha solicitado|pidio"
            r"|solicito)\W.{0,20}\b(?:mantener|conservar|seguir|continuar|que (?:la |lo )?(?:mantengamos"
            r"|conservemos|sigamos|dejemos|no)) ! {wrong} ! {cond} ! baja",
        ),
        "dispute_referral": (
            r"(?:entre (?:las |ambas )?partes|entre particulares|entre ustedes|entre vosotros|entre los dos|entre"
            r" ambos|entre usted y|entre las dos|de comun acuerdo|amistosa\w*|entre interesados) & (?:resolv\w*"
            r"|resuelv\w*|soluci\w*|arregl\w*"
            r"|aclar\w*|dirim\w*|conflict\w*|disput\w*|controvers\w*|asunto|cuestion|litigio|acuerdo|desacuerdo"
            r"|tema|problema|diferenc\w*|privad\w*|discrep\w*)",
            r"(?:asunto|cuestion|tema|conflicto|controversia|disputa|problema|litigio|desacuerdo|discrepancia)s?"
            r" (?:\w+ )?(?:privad|particular|civil|personal|ajen|estrictamente entre|de indole (?:privad|civil"
            r"|personal)|de caracter (?:privad|civil|personal)|entre)\w*"
            r" ! no es un ! {addr} privad ! con(?:tra)?\W.{0,15}\bpersonal de",
            r"(?:resolver|solucionar|aclarar|arreglar|dirimir|tratar|ventilar|hablar|discutir|acordar|plantear"
            r"|dilucidar|resuelvan?|resuelva\w*|solucionen?|arreglen?|aclare\w*|resolverlo|solucionarlo"
            r"|arreglarlo|aclararlo|hable|hablelo|trate)\b.{0,50} (?:directamente|usted mismo|personalmente"
            r"|por su cuenta|con|en privado)\W.{0,40}\b(?:{cust}|otra parte|otra persona|dueno|propietari[oa]"
            r"|interlocutor|tercer[oa]|contraparte|registrador|juzgad\w*|tribunal\w*) !"
            r" nosotros\W.{0,12}\b(?:resolv|hablar)\w* ! vamos a ! hemos",
            r"(?:contact\w*|dirij\w*|dirig\w*|ponga\w*|pongase|acud\w*|recurr\w*|hable\w*"
            r"|reclam\w*)\W.{0,60}\b(?:directamente|con|a|al|ante)\b\W.{0,30}\b(?:titular del (?:dominio|correo)"
            r"|dueno del dominio|propietari[oa] (?:del dominio|del buzon)|registrador\w*|proveedor (?:de"
            r" (?:correo|internet|dominio|hosting|servicios"
            r" de (?:correo|internet))|suyo)|su proveedor|la otra (?:parte|persona)|administrador del (?:dominio"
            r"|correo)|registro de dominios|contraparte|operador de (?:correo|su dominio)|hosting|red\.es|nic\b"
            r"|(?:propi[ao] )?(?:client[ea]|titular|usuari[oa]|soci[oa]|inquilin[oa]|paciente|huesped"
            r"|abonad[oa]))\b"
            r" ! hemos ! nos hemos ! contactado ! vamos a ! contactaremos ! servicio ! atencion al? !"
            r" departamento ! pondremos",
            r"(?:contact|dirij|dirig|acud|consult|hable|reclam)\w*\W.{0,20}\b(?:con|a|al|ante) (?:su|el|la|tu)"
            r" (?:\w+ )?(?:registrador|proveedor (?:de )?(?:correo|internet|hosting|dominio|e-?mail)|hosting"
            r"|proveedor\b)",
            r"(?:juzgad\w*|tribunal\w*|via (?:judicial|civil|jurisdiccional)|justicia ordinaria|jurisdiccion"
            r" (?:civil|ordinaria)|juez|vias legales|arbitraje|mediacion|orden judicial|resolucion judicial"
            r"|sentencia|mandamiento judicial|mandato judicial|autoridad judicial|instancias (?:judiciales"
            r"|legales|competentes))"
            r" & (?:usted\w*|corresponde\w*|partes|debe\w*|acud\w*|dirim\w*|puede\w*|resolv\w*|dirij\w*|libre"
            r"|plante\w*|salvo|hasta que|mientras|sin|recurr\w*|someti\w*|interpon\w*|solo|previa)\b !"
            r" (?:emprender|iniciar|ejercer|interpondr|acudir)emos ! acciones legales ! nos reservamos"
            r" ! nuestr\w+ abogad ! mi abogad ! denunci\w* ! procederemos",
            r"(?:no (?:es|somos|resulta|corresponde|compete|entramos|podemos|vamos|nos"
            r"|le)\W.{0,30}\b(?:competen\w* (?:para|(?:nuestra |de esta \w+ )?(?:juzg|decid|entrar|resolv|valor"
            r"|determin|dirim|interven))|arbitr\w*|juez|jueces|quien\w* para|parte (?:en|de)|mediar|intervenir"
            r"|intermedi\w*|dirimir|decidir|determinar|juzgar|valorar|tomar partido|pronunciar\w*|inmiscu\w*"
            r"|meter\w*|terciar|entrar en|resolver|dilucidar)"
            r") ! detalle ! datos ! informacion ! por (?:este|correo) ! (?:competente"
            r"|este)\W.{0,15}\b(?:departamento|oficina) ! atend ! adjunto",
            r"(?:somos|permane\w+|mantenemos|quedamos|estamos) (?:totalmente )?(?:ajen[oa]s|neutral\w*|al margen"
            r"|imparcial\w*)|ajen[oa]s? a (?:nuestra|esta|la empresa|nosotros)|excede\W.{0,20}\b(?:nuestr\w+"
            r" )?(?:competenci\w*|ambito|funciones) ! enlace",
            r"(?:no (?:podemos|nos es posible|estamos en (?:posicion|condiciones)|tenemos (?:forma|manera|medios"
            r"|modo)|cabe|sabemos|nos corresponde))\W.{0,40}\b(?:saber|determinar|comprobar|verificar|decidir"
            r"|establecer|juzgar|valorar|acreditar|dar la razon)\b\W.{0,45}\b(?:quien|a quien|de quien"
            r"|titularidad|propiedad|duen[oa]"
            r"|verdader\w+|legitim\w+|quien (?:tiene|dice|es)|razon)",
            r"(?:le|les|te|los|lo) (?:recomendamos|aconsejamos|sugerimos|invitamos|instamos|emplazamos"
            r"|remitimos)\W.{0,20}\b(?:que |a )?(?:resolv|solucion|arregl|aclar|hablar?|contact|acud|trat|acord"
            r"|llegu|llegar|pong|dirij|dirig|resuelv|plantear?)\w*\W.{0,60}\b(?:entre|con (?:el|la|dicha|dicho"
            r"|ese|esa)|ante|a un acuerdo)"
            r"\W.{0,40}\b(?:{cust}|otra|dueno|ustedes|partes|dominio|juzgad\w*|tribunal\w*)? ! departamento !"
            r" atencion al? ! correo de ! {at}",
            r"(?:es|seria|queda|corresponde|debe)\W.{0,20}\b(?:algo|cosa|usted(?:es)?|ambos|ambas partes|quienes"
            r"|las partes)\W.{0,40}\b(?:resolver|solucionar|arreglar|ponerse de acuerdo|aclarar|dirimir|llegar a)"
            r"|ponganse (?:ustedes )?de acuerdo|ponerse de acuerdo|lleguen? a un acuerdo|arreglense",
        ),
        "refusal": (
            r"(?:no|imposible|tampoco|nunca)\b.{0,50} (?:podemos|puedo|puede|es posible|sera posible|nos es"
            r" posible|me es posible|resulta posible|estamos (?:en condiciones|autorizad\w+|facultad\w+"
            r"|obligad\w+|habilitad\w+)|estoy (?:autorizad\w+|facultad\w+|en condiciones)"
            r"|procede|cabe|procedera|vamos a|voy a|podremos|esta (?:permitid|autorizad|en nuestr)\w*|tenemos"
            r" (?:permis|autoriz|facultad|potestad|posibilidad|autoridad)\w*|tengo (?:permiso|autorizacion|acceso"
            r"|posibilidad)|pensamos|queremos|realizamos|efectuamos|ha lugar)"
            r".{0,70} (?:{removing}|{fixing}|reenviar\w*|trasladar\w*|remitir\w*|atender\w*|acceder\b|acceder a"
            r" su|tramitar\w*|cursar\w*|gestionar\w*|hacer\b|hacer (?:nada|cambios)|realizar\w*|efectuar\w*"
            r"|procesar\w*|satisfacer|estimar|aceptar|complacer|intervenir|actuar|cambios|ayudar\w*|aplicar|dar"
            r" curso|proceder|derivar\w*|pasar\w*|nada|alterar\w*|dejar de|tocar\w*)"
            r" ! (?:dec|inform|facilit|d|revel|confirm|coment|brind|proporcion|habl|compart|divulg"
            r"|ampli)\w*r(?:l[ea]s?|te|se)? (?:si\b|quien|cual|cuando|cuant|como|que\b|con usted |a usted |de |sobre |ningun |al respecto |{cust}|a"
            r" tercer|nada|mas|ningun|ni\b|informacion|datos?\b|detalles?) ! por (?:este|esta|correo|mail|e-?mail"
            r"|telefono) ! (?:a traves de|desde) (?:este|esta|el) (?:correo|buzon|via|canal|medio|direccion) !"
            r" {removing} (?:la|el|su) (?:reserva|pedido|cita) ! no podemos (?:facilitar|dar) ! sobre {cust}"
            r" ! desde (?:aqui|(?:este|esta|mi|nuestr[oa]|el|la) (?:departamento|area|servicio|oficina"
            r"|seccion|unidad|mostrador|recepcion|puesto|tienda|sucursal|mesa|turno|perfil)|reservas"
            r"|recepcion|tienda|caja|ventas|facturacion|administracion|atencion) ! {at}",
            r"(?:solo|solamente|unicamente|exclusivamente|solo y exclusivamente)\b.{0,60}? (?:el|la|los|las|al"
            r"|del|por|a|su|un|una|quien|nuestr[oa]s?)\W.{0,25}\b(?:{cust}).{0,60}\s?(?:puede\w*|podr\w+"
            r"|solicit\w*|pued\w+|modific\w*|cambi\w*|ped\w*|autorizad\w*|gestion\w*|pid\w+|dar\b|tien\w+|hac\w+"
            r"|facultad\w*|actualiz\w*|comuniq\w*|interesar\w*|$|\.|,)"
            r" ! destinad ! dirigid ! {have} (?:{wiped}) ! uso exclusivo ! para uso ! contiene",
            r"(?:debe|deben|debera|tiene que|tendria que|ha de|habra de|deberia|hace falta que|es necesario que"
            r"|es imprescindible que|corresponde|compete|necesitamos que|es preciso que)\W.{0,25}\b(?:ser )?(?:el"
            r"|la|al|a la|los|un|una)\b.{0,12} (?:propi[oa] )?(?:{cust}).{0,45} (?:quien|solicit\w*|pid\w*|ped\w*"
            r"|modific\w*|cambi\w*|comuniq\w*|hacerlo|dirij\w*|actualiz\w*|notifi\w*|haga|gestion\w*|autoric\w*"
            r"|personalmente|en persona|firm\w*|quien lo)",
            r"(?:el|la) (?:propi[oa] |mism[oa] )?(?:{cust})\W.{0,35}\b(?:debe|debera|tiene que|ha de|es quien|es"
            r" el unico|es la unica|tendra que|deberia|puede)\W.{0,50}\b(?:solicit\w*|pedir\w*|modific\w*"
            r"|cambi\w*|comunic\w*|hacerlo|dirigir\w*|actualiz\w*|notific\w*|gestion\w*|autoriz\w*|personarse"
            r"|{removing})"
            r" ! le (?:facilitamos|enviamos) ! {have} (?:{wiped}) ! {addr}\W.{0,20}\bnuev",
            r"(?:no (?:podemos|puedo|se puede|es posible|cabe|hacemos|aceptamos|admitimos|atendemos|tramitamos"
            r"|realizamos|modificamos|borramos|eliminamos|cambiamos|procesamos|reenviamos|trasladamos|compartimos"
            r"|damos|actuamos))\W.{0,60}\b(?:sin (?:la|el|su|previ\w+|consent|autoriz|orden|instruc|peticion|que)"
            r"|de terceros|a terceros"
            r"|a peticion de|por peticion de|a instancia|de personas (?:ajenas|que no)|desconocid|ajen[oa])\w* !"
            r" {have} ",
            r"(?:sin (?:la |el |su |previ[oa] |expres[oa] )*(?:autorizacion|consentimiento|permiso|autoriz\w+"
            r"|conformidad|aprobacion|solicitud|peticion|orden)\w*)\W.{0,70}\b(?:no|imposible|nada|ningun"
            r"|tampoco)\b|(?:requiere|exige|precisa|necesita\w*)\W.{0,20}\b(?:la |el )?(?:autorizacion"
            r"|consentimiento|conformidad|firma|peticion"
            r"|solicitud)\W.{0,15}\b(?:expresa |escrita |previa |firmada )?(?:del|de la|de nuestr\w|por"
            r" parte)\b.{0,15} (?:{cust})",
            r"(?:denegamos|rechazamos|desestimamos|declinamos|nos negamos|deniego|rehusamos|inadmitimos|se"
            r" (?:deniega|desestima|rechaza|inadmite|ha (?:denegado|desestimado|rechazado|acordado no)|acuerda no"
            r"|resuelve no)|(?:ha sido|fue|queda|es|ha resultado|resulta) (?:denegad|rechazad|desestimad"
            r"|inadmitid|improcedente)\w*|no ha lugar"
            r"|no procede|no accedemos|no se accede|improcedente|no (?:ha sido|fue) (?:aceptad|admitid|estimad"
            r"|aprobad)\w*) ! pago ! tarjeta ! {cust}\W.{0,10}\brechaz ! entrega ! cargo ! transaccion ! no"
            r" procede de",
            r"(?:no (?:vamos|voy|pensamos|tenemos intencion|tenemos previsto|se va|haremos|realizaremos"
            r"|efectuaremos|atenderemos|tomaremos|procederemos|podremos|adoptaremos|modificaremos|eliminaremos"
            r"|borraremos|daremos|trasladaremos|reenviaremos|cambiaremos|estimamos|consideramos|apreciamos|existe"
            r"|vemos|hay|tenemos))\W.{0,60}"
            r"(?:{removing}|{fixing}|cambio\w*|medida\w*|curso|accion\w*|atender|tramit\w*|motivo\w*|razon\w*"
            r"|fundament\w*|base (?:legal|juridica)|causa|necesari[oa]|oportun[oa]|obligacion|procedente"
            r"|gestion\w*|nada\b|{addr}) ! errores ! cargo ! prisa ! riesgo ! registro ! inscrit ! constancia !"
            r" ningun dato ! datos suyos",
            r"{addr}\W.{0,50}\b(?:seguira|permanecera|se mantendra|se mantiene|continuara|va a seguir|seguiran"
            r"|quedara|permanece|continua|sigue|debe seguir|debe permanecer|ha de"
            r" permanecer)\W.{0,40}\b(?:registrad|tal|igual|en (?:nuestr|el|la)|asociad|vinculad|como (?:esta"
            r"|hasta)|sin (?:cambios|modific)|inalterad|activ|vigent|mismo)\w* ! no\W.{0,8}\b(?:seguira|permanec)",
            r"(?:mantendremos|mantenemos|conservaremos|dejaremos|seguiremos|continuaremos|hemos decidido"
            r" (?:mantener|conservar|dejar|no)|decidimos no|optado por (?:no|mantener)|hemos resuelto (?:no"
            r"|mantener))\W.{0,60}\b(?:{addr}|datos|registro|enviando|utilizando|usando|{removing}|{fixing}|como"
            r" estan?\b|tal cual) ! informad ! al corriente",
            r"(?:no (?:es|figura|consta|aparece|es usted|eres|somos|tiene|ostenta|acredita|cuenta con|esta usted"
            r"|esta)\W.{0,40}\b(?:el|la|como|ser|usted|legitim\w+|autoriz\w+|condicion"
            r"|facult\w*)?)\W.{0,15}\b(?:titular del (?:contrato|servicio|expediente)|titular de la (?:cuenta"
            r"|poliza|linea|reserva|suscripcion)|legitimad\w+|legitimacion|autorizad\w+ (?:para|en|por)"
            r"|titular de los datos|parte contratante|parte interesada|persona autorizada|apoderad\w+)",
            r"(?:{addr}|registro|dato|datos|ficha|peticion|solicitud|cambio\w*|modificacion\w*|baja"
            r"|supresion)\W.{0,40}\bno (?:va\w* a ser |pued\w+ ser |podra\w* ser |sera\w* |es |ha sido |fue"
            r" )(?:{gone}|atendid|estimad|aceptad|tramitad|admitid|autorizad|aprobad|viable|posible|factible"
            r"|procedente|concedid)\w* ! por (?:este|correo) ! hasta ahora ! leid ! fuera de",
            r"no (?:hemos|he|han|ha|nos|me|se) (?:ha )?(?:\w+ )?(?:pod\w+|logrado|conseguido|sido posible|resulta"
            r" posible|autorizan?|dejan?|permiten?|consienten?)\W.{0,70}\b(?:{removing}|{fixing}|trasladar\w*"
            r"|reenviar\w*|atender\w*|tramitar\w*|acceder\b) ! telefon ! llamar",
            r"(?:habria|hubiera|hubiese|habriamos|quisiera|gustaria|encantaria)\w*\W.{0,40}\b(?:{removing}"
            r"|trasladar\w*|reenviar\w*|atender\w*|ayudar\w*|poder)\W.{0,90}\bpero ! llamar",
            r"no (?:cambiamos|modificamos|tocamos|borramos|eliminamos|quitamos|hacemos|alteramos|tocare|cambiare"
            r"|cambio|toco|borro|modifico) (?:nada|ningun\w*|el|la|los|las|esos?|datos?|fichas?|correos?)\b ! por"
            r" (?:este|correo|telefono)",
            r"(?:manos atadas|no (?:esta|depende|queda) (?:en|de) (?:nuestr\w+|mi|mis) (?:mano|poder|alcance"
            r"|competencia)\w*|no depende de (?:nosotros|mi)|fuera de nuestr\w+ (?:alcance|control|mano)\w*|nada"
            r" (?:que|podemos|puedo|mas que) (?:podamos |pueda )?hacer|no (?:podemos|puedo) hacer nada|no hay"
            r" nada que|poco podemos hacer|nada (?:se puede|cabe) hacer"
            r"|no (?:le|te|les) (?:podemos|puedo) ayudar|no (?:podemos|puedo) ayudar(?:le|te|lo)?)\b ! por"
            r" (?:este|esta|correo|telefono) ! mas hasta",
            r"(?:no (?:reenviamos|trasladamos|remitimos|derivamos|transferimos|pasamos|redirigimos|damos traslado"
            r"|compartimos|hacemos llegar|realizamos|eliminamos|borramos|modificamos|cambiamos|tramitamos"
            r"|gestionamos|aceptamos|atendemos|quitamos|corregimos))\W.{0,70}\b(?:correos|mensajes|solicitudes"
            r"|peticiones|comunicaciones|datos|direcciones|a otr|internamente|nadie"
            r"|ningun\w*|cambios?|bajas?|departament\w*|escritos|{addr}|quejas|gestiones|modificaciones|por"
            r" cuenta) ! por (?:este|esta|correo|telefono|e-?mail|mail) ! a traves de este ! no compartimos su"
            r" ! no (?:gestionamos|tramitamos|atendemos|tratamos) (?:los |estos |esos |esas |las )?(?:datos|temas|asuntos|cuestiones|fichas|direcciones)"
            r" ! desde (?:aqui|(?:este|esta|mi|nuestr[oa]|el|la) (?:departamento|area|servicio|oficina"
            r"|seccion|unidad|mostrador|recepcion|puesto|tienda|sucursal|mesa|turno|perfil)|reservas"
            r"|recepcion|tienda|caja|ventas|facturacion|administracion|atencion) ! {at}",
            r"(?:impide\w*|impidio|impiden|prohibe\w*|imposibilit\w*|no (?:nos )?permit\w*"
            r"|bloquea)\W.{0,45}\b(?:{removing}|{fixing}|reenviar|trasladar|hacer cambios|cambiar\w*|atender"
            r"|tramitar) ! {cust}\W.{0,10}\bpermit ! por (?:este|correo)",
        ),
        "no_info_privacy": (
            r"(?:por|debido a|en virtud de|atendiendo a|conforme a|de acuerdo con|por motivos?|por razones|por"
            r" cuestiones|a causa de|dada|dado|segun|en aplicacion|en cumplimiento|al amparo|con motivo|por"
            r" imperativo|por temas?|por politica|a fin de proteger|para proteger|por"
            r" respeto)\W.{0,45}\b(?:proteccion de datos|privacidad|confidencialidad|rgpd"
            r"|lopd\w*|secreto|reserva|ley\b|datos personales|normativa|seguridad|intimidad|sigilo|legal(?:es)?\b"
            r"|habeas data)\W.{0,90}?\b(?:no\b|ningun\w*|imposible|nada|tampoco|nunca|ni)\b(?! (?:obstante|dude"
            r"|solo)) ! formulario ! identidad",
            r"(?:no\b|ningun\w*|imposible|nada|tampoco|nunca)\W.{0,90}\b(?:por|debido a|en virtud de|atendiendo a"
            r"|conforme a|por motivos?|por razones|por cuestiones|a causa de|en cumplimiento|por temas?|por"
            r" politica|para proteger|ya que|porque|al amparo)\W.{0,40}\b(?:proteccion de datos|privacidad"
            r"|confidencialidad|rgpd|lopd\w*|secreto|datos (?:personales|son)|intimidad"
            r"|confidencial(?:es)?|sigilo|reserva de)",
            r"(?:ley|normativa|rgpd|lopd\w*|reglamento|legislacion|proteccion de datos|confidencialidad"
            r"|privacidad|secreto|deontolog\w*)\W.{0,50}\b(?:nos |me |les )?(?:impide\w*|prohib\w*|obliga\w* (?:a"
            r" no|a guardar|al secreto|a mantener)|no (?:nos |me )?permit\w*|veda|no autoriza|imposibilita"
            r"|restringe|limita|exige (?:no|guardar|reserva|mantener))",
            r"(?:secreto (?:profesional|bancario|medico|estadistico|de las comunicaciones|fiscal|tributario)"
            r"|deber de (?:secreto|confidencialidad|sigilo|reserva)|(?:estrict\w+|deber|obligacion|obligados"
            r"|sujetos|compromiso)\W.{0,15}\b(?:confidencialidad|sigilo|secreto|reserva)|reserva bancaria|sigilo"
            r" (?:profesional|bancario)|confidencialidad (?:medica|del paciente|profesional)"
            r"|historia\w* clinica\w*\W.{0,20}\bconfidencial\w*) ! acuerdo ! si (?:ha|usted) recib ! por error !"
            r" este mensaje ! clausula",
            r"(?:expediente\w*|datos|historia\w*|informacion|ficha\w*|relacion\w*|archivo\w*|todo lo relativo"
            r"|cualquier dato|asunto\w*)\W.{0,60}\b(?:es|son|tiene\w* caracter|resulta\w*|esta\w*) (?:\w+"
            r" )?(?:confidencial|reservad|protegid|amparad|privad|secret)\w* ! si (?:\w+ ){0,6}?error ! este"
            r" mensaje ! {number}",
            r"no se (?:facilita|proporciona|da|dan|brinda|ofrece|entrega|suministra|comparte|revela|divulga"
            r"|permite facilitar|puede dar|puede facilitar|pueden dar|pueden facilitar)\w* (?:ningun tipo de |mas"
            r" |dicha |esa |ningun\w* )?(?:informacion|datos?|detalles?|informes?) ! por (?:este|telefono|correo)",
            r"(?:ni (?:podemos )?confirmar ni (?:podemos )?(?:negar|desmentir)|no (?:podemos|puedo|nos es posible"
            r"|es posible|estamos (?:autorizad\w+|en (?:disposicion|condiciones))) (?:ni )?(?:confirmar|negar"
            r"|afirmar|desmentir)\w* (?:ni|o|que|si|la|el)|ni (?:confirmamos|afirmamos) ni|ni (?:negar|desmentir)"
            r" ni confirmar)",
            r"(?:no (?:podemos|puedo|estamos autorizad\w+|estoy autorizad\w+|nos (?:es|esta) (?:posible"
            r"|permitido)|me (?:es|esta) (?:posible|permitido)|es posible|damos|facilitamos|proporcionamos"
            r"|compartimos|revelamos|cabe|podremos|daremos|facilitaremos|se (?:puede|facilita|proporciona"
            r"|permite)|ofrecemos|procede|divulgamos|brindamos))\W.{0,25}"
            r"(?:dar|facilitar|proporcionar|compartir|revelar|ofrecer|brindar|divulgar|suministrar|hablar"
            r"|comentar|comunicar|decir|entrar en|trasladar|informar|ampliar|desvelar|mas|ningun\w*|informacion"
            r"|detalles?|datos)(?:l[ea]s?|te|selos?)?\b.{0,60}\b(?:informacion|dato\w*|detalle\w*|explicac\w*"
            r"|{cust}|terceros|al respecto|sobre (?:el|la|este|esta|otr|nuestr|person|su|un)|nada|mas\b"
            r"|expediente\w*"
            r"|otr[oa]s) ! por (?:este|correo|telefono) ! contrasena ! cambio ! telefono ! {fixing} ! sobre el"
            r" (?:estado de su pedido|envio)",
            r"(?:solo|solamente|unicamente|exclusivamente)\W.{0,30}\b(?:facilit|proporcion|damos|dar|inform|ofrec"
            r"|brind)\w*\W.{0,30}\b(?:informacion|datos|detalles|informes)\W.{0,15}\b(?:al|a la|a los|a nuestr"
            r"|con)",
        ),
        "asks_phone": (
            r"(?:{ask}|cual es|deme|denos|damos|dejenos|dejeme|dejanos|dejame)\W.{0,70}\b(?:(?:numero|num|nro"
            r"|n[o.]?) (?:de |telefonico|del )?(?:su |tu |un )?(?:telefon\w*|celular|movil|contacto|whats\s?app)?"
            r"|telefono\w*|celular|movil\b|tfno|tlf\w*|whats\s?app|numero telefonico|fono\b)"
            r"\W.{0,60}\b(?:contact\w*|llam\w*|localiz\w*|ubic\w*|comunic\w*|hablar|donde|en el que|al que|para"
            r"|de contacto|$|\.|\?|,|y\b) & (?:telefon\w*|celular|movil|tfno|tlf\w*|whats\s?app|fono|llam\w*"
            r"|localiz\w*|contacto) ! {number} (?:de )?(?:cliente|pedido|socio|poliza|expediente|reserva|contrato"
            r"|factura|ticket|caso)"
            r" ! {at} ! si (?:lo|tiene) ! urgen",
            r"(?:tiene|tienes|dispone de|usa|nos deja|me deja|deja) (?:usted |algun |un |una )?(?:whats\s?app"
            r"|telefono|movil|celular|numero (?:de )?(?:contacto|telefono|telefonico))\b ! nuestro ! si (?:tiene"
            r"|usted|usa)",
            r"(?:su|tu|un|algun) (?:numero (?:de |telefonico)?)?(?:telefono|celular|movil|whatsapp|tfno|numero de"
            r" contacto|telefono de contacto)\b.{0,50}\b(?:para (?:poder )?(?:llamar|contactar|comunicar|hablar"
            r"|ubicar|localizar)|\?|por favor|y (?:le|te) llam|donde|en el que|necesit\w*|falta|asi (?:le|te)) !"
            r" nuestro",
            r"(?:en|a) que (?:numero|telefono|celular|movil)|cual es (?:su|tu) (?:numero|telefono|celular|movil)"
            r"|(?:que|a que) (?:hora|dia|momento|horario|franja)\w*\W.{0,40}\b(?:llam\w*|localiz\w*|ubic\w*"
            r"|telefon\w*|hablar)|cuando (?:podemos|puedo|podriamos|le viene bien|seria buen\w+|le va bien|te"
            r" viene bien)\W.{0,30}\b(?:llamar|hablar|localizar|telefon|que\W.{0,5}\bllam)\w*",
            r"(?:llamenos|llameme|llamanos|llamame|llamen\b|llame (?:a|al|por|usted|directamente|en|por favor|lo"
            r" antes)|llama (?:al|a nuestro|a nuestra)|pongase en contacto telefonico|contacte(?:nos)? (?:por"
            r"|via) telefono|contacte(?:nos)? telefonicamente|comuniquese (?:con nosotros )?(?:al|por|via telefon"
            r"|telefonicamente|a los telefon|a la linea)|marque (?:al|el)|marcar al|telefonee"
            r"|contact\w* (?:con nosotros )?(?:por telefono|telefonicamente|por via telefonica)|contactarnos"
            r" (?:por telefono|telefonicamente|al)|contactar (?:telefonicamente|por telefono)|llamada telefonica"
            r"|comunicate al|comunicarse (?:al|a los)|denos un(?:a llamada| toque)|hagame una llamada|pegue un"
            r" toque|peganos un|dame un toque|deme un telefonazo)\W.{0,40}\b(?:\d{3,}|nosotros|al|telefon\w*"
            r"|linea|numero|por|oficina|centralita|horario|de|\.|$|,|para|cuando|manana|y)"
            r" ! urgen ! emergenc ! 112 ! dud[ao]s ! cualquier (?:otra )?(?:consulta|cosa|duda) ! ausen ! si"
            r" (?:tiene|necesita|precisa)",
            r"(?:puede|podria|puedes|podrias|podes|podeis|le rogamos|rogamos|por favor|es necesario|debe|debera"
            r"|tiene que|necesitamos que|le agradeceriamos|prefer\w+|es mejor|lo mejor|mejor|mas (?:facil|rapido"
            r"|sencillo|agil)|le ruego|tendria que|seria bueno|le sugerimos|le pedimos"
            r"|conviene)\W.{0,40}\b(?:llamar(?:nos|me)?|llam(?:e|es)(?:nos|me)?|telefonear\w*"
            r"|hablarlo|hablar (?:por|con|telefon)\w*|contactar\w*\W.{0,20}\b(?:telefon\w*|al \d)"
            r"|comunicar\w*\W.{0,20}\b(?:telefon\w*|al \d|linea)|marcar) ! urgen ! emergenc ! dud[ao]s !"
            r" cualquier (?:otra )?consulta ! ausen ! contacte\W.{0,20}\bpor escrito ! si (?:tiene|necesita"
            r"|precisa) ! {cust}\W.{0,25}\bllam",
            r"(?:hemos|he|han) (?:intentado|tratado|procurado|estado|probado|llamado"
            r"|telefoneado)\W.{0,50}\b(?:llamar\w*|contactar\w*|localizar\w*|telefon\w*|ubicar\w*|comunicar\w*"
            r"|hablar\w*|llamando\w*|sin (?:exito|respuesta)|no (?:contest|respond|cog)\w*|veces|sin que) !"
            r" {cust}\W.{0,10}\b(?:pero|y) no ! al? {cust} ! con (?:el|la) {cust} ! sistema"
            r" ! {gone}",
            r"(?:intentamos|intente|tratamos|trate|procuramos|probamos|llamamos|le llame|se"
            r" intento)\W.{0,30}\b(?:llamar\w*|contactar\w* (?:por|telefon)\w*|localizar\w*|comunicar\w* (?:por"
            r"|telefon|con usted)\w*|hablar con usted|sin exito|sin respuesta|veces|por telefono) ! {cust}",
            r"(?:no (?:hemos|he) (?:podido|conseguido|logrado)|no (?:logramos|pudimos|conseguimos|logre|pude)) "
            r".{0,20}\b(?:llamar\w*|localizar\w*|contactar\w*|comunicar\w*|hablar\w*|ubicar\w*|dar con"
            r" usted)\W.{0,25}\b(?:telefon\w*|por (?:telefono|llamada|movil)|con usted|llamad\w*) ! {cust}",
            r"(?:por telefono|telefonicamente|via telefonica|de viva voz|por llamada|mediante (?:una )?llamada|de"
            r" forma telefonica|verbalmente|en una llamada|por whatsapp)\W.{0,60}\b(?:hablar\w*|tratar\w*"
            r"|aclarar\w*|comentar\w*|resolver\w*|explicar\w*|gestionar\w*|contact\w*|atend\w*|comunicar\w*"
            r"|solucion\w*|lo (?:vemos|hablamos|tratamos)|dirig\w*|nos|ver\w*|al|conversar\w*|coment\w*"
            r"|agendar\w*) ! {cust} ! no (?:deseo|quiero) ! urgen ! no se atiende ! dudas ! ausen ! hemos",
            r"(?:hablar|hablarlo|tratar\w*|aclarar\w*|comentar\w*|resolver\w*|conversar\w*|explicar\w*|ver\w*"
            r"|gestionar\w*|coment\w*|solicit\w*)\W.{0,30}\b(?:por telefono|telefonicamente|via telefonica|de"
            r" viva voz|por llamada|por whatsapp|mejor por)\b ! {cust} ! no se puede ! dudas ! ausen ! hemos",
            r"(?:le|te|lo|la) (?:llamamos|llamo|llamaremos|llamare|podemos llamar|puedo llamar|devolvemos la"
            r" llamada|devuelvo la llamada|llamariamos|telefoneamos|telefoneo|vamos a llamar|voy a llamar"
            r"|marcamos)\b ! hemos ! cuando vuelva",
            r"(?:querriamos|quisiera|quisieramos|me gustaria|nos gustaria|deseamos|queremos"
            r"|quiero)\W.{0,15}\b(?:llamar|hablar (?:con usted|contigo)|"
            r"contactar\w* (?:por|telefon)\w*)|(?:agendar|programar|concertar|coordinar|fijar"
            r"|acordar)\W.{0,15}\b(?:una )?(?:llamada|conversacion|charla|reunion telefonica)|devolver\w* la"
            r" llamada|devuelva la llamada",
        ),
        "asks_id": (
            r"(?:{ask})\W.{0,95}\b(?:{number} (?:de |del )?(?:su |tu )?(?:client\w*|soci\w*|poliza|contrato"
            r"|abonad\w*|historia|afiliad\w*|identificacion|identidad|documento|cuenta\b|suministro|paciente"
            r"|asegurad\w*|miembro|tarjeta|cedula|usuario|membresia|colegiad\w*|afiliacion|seguridad social"
            r"|servicio|medidor|contribuyente|alumn\w*|matricula)"
            r"|d\.?n\.?i\.?\b|n\.?i\.?[ef]\.?\b|c\.?i\.?f\.?\b|cedula|pasaporte|curp\b|rfc\b|rut\b|cuit\b|cuil\b"
            r"|cups\b|carnet\b|carne de|documento (?:de identidad|nacional|identificativo|identitario|oficial|de"
            r" identificacion|acreditativo)|identificacion\b|identidad|fecha de (?:su )?nacimiento|nombre"
            r" (?:completo|y apellidos?)(?! (?:del|de la|que|al|con|con el))|apellidos y|licencia de (?:conducir"
            r"|manejo)|ine\b"
            r"|credencial|datos (?:personales|identificativos|del? titular|de identificacion)|direccion (?:postal"
            r"|completa)|domicilio|poder (?:notarial|de representacion)|(?:codigo|clave|id) de (?:cliente|socio"
            r"|usuario))\b"
            r" ! que {cust} se trata ! {number} (?:de )?telef ! {cust} (?:que|al que|a quien) ! (?:el|la|los|al)"
            r" (?:propi[oa] )?{cust} (?:puede|debe|podra|tiene|pueda|deba)\w* ! aparece ! {at} ! verificad\w* !"
            r" pasword ! el mensaje ! remitente",
            r"(?:fotocopia|copia|foto|imagen|scan|escaneo|escaneado|anverso|reverso|ambas"
            r" caras)\W.{0,25}\b(?:d\.?n\.?i|nie\b|cedula|pasaporte|documento (?:de|nacional|oficial)"
            r"|identificacion|carnet|identidad|ine\b|ambas|licencia de|credencial)",
            r"(?:acredit\w*|demostr\w*|demuestr\w*|prob(?:ar|ara|arse)\b|prueb[ae]\w*|justific\w*|comprobante\w*"
            r"|evidenci\w*|verific\w*|document\w*|certific\w*|constat\w*)\W.{0,60}\b(?:identidad|titularidad"
            r"|propiedad|es (?:usted )?(?:el|la|realmente|verdaderamente|efectivamente)?\s?(?:titular|propietari"
            r"|duen|suy|legitim)\w*|titular (?:del?|legitim)|dominio|le pertenece|quien (?:dice|es)\b"
            r"|duen[oa]\b|propietari[oa]\b|representacion|usted es|que es suy[oa]|personalidad) !"
            r" {have}\W.{0,30}\b(?:verificad|comprobad)\w* ! {cust} (?:ha|acredit|nos) ! nosotros ! no"
            r" podemos\W.{0,60}\bquien es",
            r"(?:identif(?:iquese|iquese|icarse|icarle|icarlo|icarte|ique|icate)|identificar(?:le|lo|la|te)\b"
            r"|verificar (?:su|tu|la) identidad|comprobar (?:su|tu|la) identidad|confirmar (?:su|tu|la) identidad"
            r"|validar (?:su|tu|la) identidad|acreditar (?:su|tu|la) (?:identidad|personalidad|condicion"
            r"|titularidad|representacion)|acredite (?:su|la|que|ser)|prueba de (?:identidad|titularidad"
            r"|propiedad)"
            r"|verificacion de (?:su |la )?identidad|identidad (?:debe|ha de|tiene que)|proceso de identificacion"
            r"|datos de seguridad|preguntas de seguridad|asegurarnos de (?:que (?:es|habla|hablamos)|su"
            r" identidad)|saber (?:quien es usted|con quien)|quien es usted|en calidad de que|en que calidad|en"
            r" nombre de quien)\b ! {cust}\W.{0,10}\bidentidad ! contrasena",
            r"(?:indiqu?e|facilite|envie|mande|aporte|remita|proporcione|adjunte|necesit\w+|precis\w+|incluya"
            r"|falta\w*|requerimos|confirme|dejenos|solicitamos|adjuntando|aportando|acompan\w+|digame|digan\w*"
            r"|pasame|mandame|mandenos|mandanos|cual es|dime|dinos|decinos)\W.{0,30}\b(?:su|tu|el|la|los|sus|tus"
            r"|un|una)?\s?(?:numero de (?:client[ea]|socio|poliza|contrato|abonado|historia|afiliado|cuenta"
            r"|suministro|miembro|documento|identificacion|cedula|usuario|paciente)|dni|nie\b|nif|cedula"
            r"|pasaporte|curp|rfc|rut\b|cuit|fecha de nacimiento|documento de identidad|identificacion oficial"
            r"|identificacion\b|cups\b|datos personales|datos del titular|codigo de (?:cliente|socio)) ! {cust}"
            r" (?:al|a quien|del mensaje) ! no (?:envie|mande|aporte|es necesari)\w*",
            r"(?:cuyo titular|quien figura como titular|whois|certificado de titularidad|factura del dominio"
            r"|contrato del dominio|recibo del dominio|certificado digital|firma digital|firma electronica|cl@ve"
            r"|dnie\b|escritura de|poder notarial|videollamada|video-?identificacion) & (?:{ask}|aport\w*|envi\w*"
            r"|acredit\w*|identific\w*|mediante|con\b)",
        ),
        "asks_portal": (
            r"(?:rellen\w*|cumpliment\w*|complet\w*|diligenci\w*|llen\w*|utilic\w*|use\b|usar|utiliz\w*|emple\w*"
            r"|a traves de|mediante|por medio de|via|desde|en|acced\w*|acceda\w*|ingres\w*|entr[ae]\w*|visit\w*"
            r"|dirij\w*|ir a|vaya|gestion\w*|realic\w*|realiz\w*|present\w*|tramit\w*|envi\w*|hag\w*|solicit\w*"
            r"|abr\w*|registr\w*|cre\w*|descargu?\w*|contact\w*|escrib\w*|consult\w*|por|puls\w*|clic\w*)"
            r"\W.{0,45}\b(?:nuestr[oa]s? |el |la |su |tu |del |al |este |siguiente )(?:\w+"
            r" ){0,2}?(?:formulari[oa]s?\b|portal\b|area (?:de |del )?(?:client\w*|privada|personal|usuario"
            r"|soci\w*|paciente|abonad\w+|asegurad\w+)|zona (?:de )?(?:client\w*|privada|usuario)|oficina virtual"
            r"|sucursal virtual|sede electronica|app\b|aplicacion\b|aplicativo|chat\w*|banca (?:online|en linea"
            r"|electronica|movil|por internet)"
            r"|centro de (?:ayuda|privacidad|soporte)|autogestion|espacio (?:cliente|personal)|carpeta ciudadana"
            r"|registro electronico|ventanilla virtual|asistente virtual|mi (?:cuenta|perfil|area)|pagina web"
            r"|sitio web|web\b|plataforma|home\s?banking|perfil\b|cuenta (?:de usuario|online|personal|de cliente"
            r"|en (?:la|nuestr))) & (?:formul\w*|rellen\w*|complet\w*|cumpliment\w*|diligenci\w*|llen\w*|utili\w+"
            r"|use\b|usar|usa\b"
            r"|acced\w*|acceso|ingres\w*|entr[ae]\w*|gestion\w*|realic\w*|realiz\w*|present\w*|tramit\w*|envi\w*"
            r"|solicit\w*|unicamente|solo\b|exclusivamente|podra|puede|puedes|podes|debe|debera|sesion"
            r"|recomend\w*|haga|mediante|a traves) ! {have}\W.{0,20}\b(?:{wiped}) ! encuesta ! satisfaccion !"
            r" politica de privacidad ! visite nuestra ! mas informacion ! siganos ! descargue su factura"
            r" ! consult\w+ (?:su|el estado) ! formulario de (?:alta|registro)\W.{0,60}\b(?:modificad|correg"
            r"|revis)\w* ! {proceeded} ! {have}\W.{0,15}\b{changed} ! opinion ! (?:correo|mensaje) (?:generado"
            r"|enviado) ! a su disposicion",
            r"(?:inicie|iniciar|inicia|inicias|inicio de) sesion|(?:identif\w+|registr\w+|logue\w+|ingres\w+"
            r"|acced\w+|entr[ae]\w*|autentic\w+)\W.{0,30}\b(?:con (?:su|tu)s? (?:usuario|clave|credencial\w*"
            r"|contrasena|datos de acceso|cuenta)|en (?:su|tu|mi|el|la|nuestr\w) (?:cuenta|perfil|area|zona"
            r"|portal|app|espacio|oficina|usuario))"
            r" ! nuevo (?:inicio|acceso|dispositivo) ! sospechos ! caduc ! verific\w+ su cuenta ! bloque ! suspen"
            r" ! correo electronico para",
            r"(?:formulario\w*)\W.{0,50}\b(?:que (?:encontrara|encontraras|hallara|figura|esta|aparece|hay|tiene"
            r"|ponemos|se encuentra|le)|disponible|online|en linea|de (?:contacto|derechos|solicitud|reclam"
            r"|atencion|privacidad|incidencia|baja)\w*|web|habilitad\w*|publicad\w*|adjunt\w*|en (?:nuestra|la|el"
            r"|el siguiente)|del siguiente)"
            r" & (?:rellen\w*|complet\w*|cumpliment\w*|diligenci\w*|llen\w*|utili\w+|use\b|usar|a traves|mediante"
            r"|acced\w*|envi\w*|present\w*|solicit\w*|debe\w*|puede\w*|remit\w*|ingres\w*|por\b|dirij\w*|hag\w*)"
            r" ! {have}\W.{0,20}\b(?:{gone}) ! encuesta ! cuando\W.{0,20}\brelleno ! opinion",
            r"(?:solo|solamente|unicamente|exclusivamente|obligatoriamente|necesariamente)\W.{0,50}\b(?:a traves"
            r"|mediante|por|desde|en|via|con)\b\W.{0,25}\b{form} ! telefono\W.{0,10}\bunicamente ! {cust} ! puede"
            r" (?:abrir|leer)\w*",
            r"(?:desde|en|dentro de|accediendo a|entrando en|ingresando a) (?:su|tu|el|la|mi|nuestr\w) (?:\w+"
            r" )?(?:cuenta\b|perfil|area (?:de |del )?(?:client\w*|privada|personal|usuario)|zona|app\b|portal"
            r"|configuracion|ajustes|oficina virtual|banca)\W.{0,70}\b(?:puede\w*|podra\w*|podes|modific\w*"
            r"|cambi\w*|actualiz\w*|gestion\w*|elimin\w*|edit\w*|borr\w*|usted mismo|solicit\w*|cancel\w*|dar\w*)"
            r" ! {have}\W.{0,10}\b(?:{gone}) ! hemos ! {cust} ! datos de acceso",
            r"(?:puede\w*|podra\w*|podes|debe\w*|tiene que|podria)\W.{0,60}\b(?:usted mismo|tu mismo|vos mismo"
            r"|modificar\w*|cambiar\w*|actualizar\w*|gestionar\w*|eliminar\w*|editar\w*|borrar\w*|realizar\w*"
            r"|tramitar\w*|hacer\w*|solicitar\w*|presentar\w*)\W.{0,60}\b(?:desde|en|a traves de|mediante|por"
            r" medio de|accediendo|entrando|ingresando|via)\b\W.{0,25}\b{form} ! hemos ! {cust} ! se ha\b",
            r"(?:olvid\w+ (?:su |la |mi |tu )?(?:contrasena|clave)|recuperar (?:la |su )?(?:contrasena|clave)"
            r"|cre[ae]\w* (?:una |un )?(?:cuenta|usuario)\b|registrarse como|date de alta en|dese de alta en"
            r"|darse de alta en|hablar con nuestro (?:chat|asistente)|escriba por (?:el )?chat|abra (?:un |una"
            r" )?(?:ticket|caso|incidencia|solicitud) (?:en|desde|a traves))",
        ),
        "asks_details": (
            r"(?:a|en|de|desde|con|por|sobre|bajo) (?:que|cual|cuales|quien|quienes)\b\W.{0,30}\b(?:{addr}"
            r"|direccion|correo\w*|mensaj\w*|cuenta|pedido|numero|fecha|dia|envio|paquete|factura|remitente"
            r"|{cust}|reserva|cita|comunicacion\w*|expediente|empresa|departamento|tienda|asunto|documento\w*"
            r"|datos|producto|servicio|caso|organi\w+|oficina|centro|sucursal|buzon|se refiere\w*"
            r"|se trata|hablamos|va dirigid\w*|iba dirigid\w*|estaba dirigid\w*|refiere|nos habla|nos escribe) &"
            r" (?:.{0,300}\?|{ask}) ! telefono ! llam ! {phone} ! en que calidad ! no (?:sabemos|podemos|nos"
            r" corresponde) ! departamento corresponde ! determinar ! en los que (?:aparec|figur) ! en (?:el|la)"
            r" que ! de que {have}",
            r"(?:que|cual|cuales) (?:es|son|era|fue|seria) (?:exactamente )?(?:el|la|los|las|su) (?:\w+"
            r" )?(?:{addr}|correo\w*|fecha|hora|numero|asunto|remitente|mensaje\w*|pedido|referencia|nombre"
            r"|contenido|identificador|emisor|cabecera\w*|problema|motivo|{cust}) ! {number} (?:de )?(?:client\w*"
            r"|soci\w*|poliza|telef\w*) ! telefono ! fecha de nacimiento ! cual es su nombre",
            r"(?:que|cual|cuales) (?:\w+ )?(?:correo\w*|mensaj\w*|e-?mails?|mails?|{addr}|comunicacion\w*|datos"
            r"|factura\w*|pedido|documento\w*|informacion|envios|notificacion\w*|cuenta"
            r"|persona)\W.{0,40}\b(?:recib\w*|lleg\w*|refiere\w*|se trata|ha estado|habla\w*|menciona\w*|esta"
            r" recib|es el que|son los que|contien\w*|figura\w*|aparec\w*|venian?|hay que|quiere que|debemos"
            r"|tenemos que|desea) ! de que {have} ! que (?:correo|mensaje) enviado",
            r"(?:{ask})\W.{0,90}\b(?:reenvi\w*|remit\w*|envi\w*|adjunt\w*|mand\w*|pas\w*|hag\w* llegar|hacer\w*"
            r" llegar|facilit\w*|aport\w*|proporcion\w*|compart\w*|muestr\w*|subir\w*|rebot\w*"
            r"|forward\w*)\W.{0,50}\b(?:correo\w*|mensaj\w*|e-?mails?\b|mails?\b|copia\w*|captura\w*"
            r"|pantallazo\w*|cabecera\w*|encabezad\w*|original\w*|ejemplo\w*|adjunto\w*|archivo|documento\w*"
            r" (?:recib|que)|comunicacion\w* recib\w*|foto|imagen"
            r"|muestra|screenshot\w*|eml\b|pdf\b|print|lo recibido|lo que (?:ha|has|le|te) (?:recibid|lleg|ha"
            r" lleg)\w*) ! identidad ! dni ! cedula ! pasaporte ! {at} ! nacimiento ! elimin\w+ ! destru\w* !"
            r" borr\w* ! a (?:la|el|nuestr\w) (?:departamento|oficina|direccion de correo|siguiente direccion) !"
            r" solicitud ! contrasena ! titularidad",
            r"(?:{ask})\W.{0,90}\b(?:indi(?:c|que)\w*|precis\w*|especific\w*|detall\w*|concret\w*|aclar\w*"
            r"|facilit\w*|proporcion\w*|dig\w*|decir\w*|dinos|dime|confirm\w*|comunic\w*|conocer|saber|senal\w*"
            r"|aport\w*|anot\w*|pas\w*|mand\w*|envi\w*|dar\w*|dato\w*|ampl\w*|necesit\w*|dice|indica|explic\w*"
            r"|explique\w*)\W.{0,70}"
            r"(?:que\b|cual\b|cuales\b|cuando\b|quien\b|cuant[oa]s?\b|donde\b|como\b|{addr}|fecha\w*|hora\b"
            r"|remitente\w*|emisor|numero (?:de )?(?:pedido|ticket|caso|expediente|factura|seguimiento|referencia"
            r"|reserva|incidencia|envio|orden|guia)|referencia\b|localizador|asunto|codigo|datos\b|detalles?"
            r"|informacion|nombre\b|identificador|message-?id|desde cuando|si (?:es|son|ha|el|la|hay|se|recib|nos"
            r"|los))"
            r" ! {phone} ! {number} (?:de )?(?:client\w*|soci\w*|poliza|contrato|abonad\w*) ! nacimiento !"
            r" identidad ! dni\b ! cedula ! pasaporte ! {wiped} ! elimin\w+ ! destru\w* ! borr\w* !"
            r" identific(?:acion|arse|arle) ! contrasena ! titularidad ! {at} ! satisf\w* ! que {have} ! que nos"
            r" ponga ! para que (?:conste|lo|podamos darle de baja) ! experiencia ! tarjeta ! acredit\w* !"
            r" documento (?:nac|oficial)"
            r" ! iban ! numero de cuenta ! si (?:quiere|desea|esta de acuerdo) ! datos bancarios ! le"
            r" (?:informamos|comunicamos|indicamos) que ! su asistencia ! nombre (?:completo|y apellidos) !"
            r" informaremos ! opinion",
            r"(?:(?:me|nos) (?:diria|dirias|indicaria|indicarias|confirmaria|pasaria|daria|darias|aclararia|dice"
            r"|dices|indica|indicas|da|das|pasa|pasas|confirma|confirmas|facilita)|pas[ae](?:nos|me)|d[ea](?:nos"
            r"|me))\W.{0,40}\b(?:localizador|fecha|hora\b|remitente|referencia|asunto|{addr}|numero de (?:pedido"
            r"|ticket|caso|expediente|factura|seguimiento|reserva|incidencia|guia|orden)|codigo de (?:reserva"
            r"|seguimiento)|detalles|mas datos|cuando|desde que) ! {phone} ! {number} (?:de )?(?:client\w*"
            r"|soci\w*|poliza) ! nacimiento ! identidad ! dni\b ! contrasena ! iban ! tarjeta ! {wiped} ! sms",
            r"(?:cuando|a que hora|en que (?:fecha|dia|momento)|desde cuando|cuantos|cuantas|cada cuanto|con que"
            r" frecuencia|quien|quienes|a quien|de quien|por que)\W.{0,25}\b(?:recib\w*|lleg\w*|fue|fueron"
            r"|exactamente|se lo|le (?:lleg|envi|remit|escrib)\w*|viene\w*|envi\w*|remit\w*|correo\w*|mensaj\w*"
            r"|mails?|e-?mails?|ha\b|han\b|era\w*|iba\w*|va\b|aparec\w*|figura\w*|firma\w*|dirigid\w*|es\b|son\b"
            r"|mas|veces|esta)\b\W.{0,90}\?"
            r" ! llam ! podra ! viene bien",
            r"(?:mas|mayor|algun\w*|nuevos|siguientes?|alguna otra|dato adicional|ulterior|otr[oa]s|un poco mas"
            r" de|datos|la siguiente|los siguientes|los detalles|detalles)\W.{0,15}\b(?:informacion|detalle\w*"
            r"|datos?|aclaracion\w*|precision\w*|contexto|pistas?|puntos|extremos|elementos)\W.{0,60}\b(?:para"
            r"|necesit\w*|sobre|que nos|a fin|nos|:|con el|poder|identific\w*|localiz\w*)?(?:$|\W) &"
            r" (?:necesit\w*|precis\w*|rog\w*|rueg\w*|podria\w*|puede\w*|indi\w*"
            r"|facilit\w*|proporcion\w*|aport\w*|requer\w*|solicit\w*|envi\w*|falt\w*|agradec\w*|pid\w*|pedi\w*"
            r"|brind\w*|ampli\w*) ! mas informacion en ! visite ! consulte ! web ! {cust} ! {phone} ! identidad !"
            r" dni\b ! {number} (?:de )?(?:client\w*|soci\w*) ! encontrara ! no podemos !"
            r" {cond}\W.{0,30}\binformacion ! le (?:informaremos|facilitaremos|daremos) ! contrasena ! bancari !"
            r" no (?:daremos|facilit) ! quedamos a",
            r"(?:necesit\w*|precis\w*|requer\w*|falta\w*|hace falta|imprescindible|haria falta|bastaria con|nos"
            r" bastaria|bastaria)\W.{0,60}\b(?:{addr}|fecha|hora\b|remitente|numero (?:de )?(?:pedido|ticket|caso"
            r"|expediente|factura|seguimiento|referencia|reserva|incidencia|guia|orden)|referencia|localizador"
            r"|asunto|message-?id|cabecera\w*|encabezad\w*|copia del (?:correo|mensaje)|captura\w*|pantallazo|el"
            r" (?:correo|mensaje|mail) (?:original|recibido|en cuestion)|ejemplo)"
            r" ! identidad ! dni\b ! {number} (?:de )?(?:client\w*|soci\w*|poliza) ! no (?:necesit|precis|hace"
            r" falta) ! {phone} ! titularidad ! acredit ! fecha de nac",
            r"(?:no (?:entiend\w*|entendemos|comprend\w*|queda claro|nos queda|me queda|esta claro|logr\w*"
            r" (?:identificar|entender)|acabamos de entender|sabemos a que|se a que|tenemos claro|consig\w*"
            r" (?:identificar|ubicar)|(?:podemos|puedo) (?:identificar|ubicar|localizar|saber"
            r"|relacionar)\w*))\W.{0,60}\b(?:que\b|cual|quien|a que|mensaje|correo|se refiere|su (?:solicitud"
            r"|consulta|peticion)|caso|de que)"
            r" ! de quien es ! titular ! razon ! ningun (?:registro|dato) ! ninguna cuenta",
            r"(?:podria|puede|podrias)\W.{0,20}\b(?:aclarar\w*|explicar\w*|ampliar\w*|concretar\w*|ser mas)\b",
            r"(?:(?:tiene|tienen|hay)\W.{0,15}\b(?:alguien|otra persona|otras personas|terceros|mas"
            r" gente)\W.{0,20}\b(?:acceso|mas)|comparte\W.{0,15}\b(?:el |su |la )?(?:{addr}|buzon|cuenta)|quien"
            r" (?:mas )?(?:tiene acceso|lee|accede)|lee alguien)\W.{0,40}\?",
        ),
        "ask_hit_address": (
            r"(?:que|cual\w*|la|el|direccion|cuenta|buzon|exact[oa])\W.{0,20}\b{addr}\W.{0,40}\b(?:afectad|recib"
            r"|lleg|exact|destinatari|concret|en cuestion|donde|en (?:la|el) que|a (?:la|el) que|al que|quiere"
            r"|desea|erron|debemos|hay que|equivocad|hablamos|refiere|se trata|tenemos que|tiene que|sobre)\w* !"
            r" remitente ! desde (?:la|el) que ! nuestra direccion",
            r"(?:en|a|sobre|de) que (?:{addr}|direccion|cuenta|correo|buzon)|cual es (?:la|el|su) (?:{addr}"
            r"|direccion|correo)|(?:direccion|correo|cuenta|mail|e-?mail) (?:exact|afectad|completa|concret"
            r"|receptora?|destinatari|implicad|a eliminar|que (?:debemos|hay que|quiere|desea|tenemos))\w*|que"
            r" {addr} (?:es|hay|debemos|quiere)",
            r"(?:indi\w*|facilit\w*|confirm\w*|precis\w*|necesit\w*|digan?\w*|dinos|comunic\w*|especific\w*"
            r"|proporcion\w*|saber|conocer|mand\w*|pas\w*|dar\w*)\W.{0,40}\b(?:la|el|su|tu|cual es (?:la|el|su))"
            r" (?:{addr}) ! remitente ! desde la que ! nuestra direccion ! original ! recib\w+ (?:el|la|los) !"
            r" emisora ! {addr} (?:original|recibido|completo con)",
        ),
        "ask_sender": (
            r"(?:remitente\w*|emisor\w*|quien (?:se |le |te )?(?:l[oa] |los )?(?:envi|remit|mand|escrib|firm)\w*"
            r"|de quien (?:proced|vien|era|lo)\w*|desde (?:que|cual)\b|de que (?:direccion|cuenta|departamento"
            r"|empresa|tienda|sucursal|area|buzon)|desde (?:la|el) (?:que|cual)|quien (?:era|es|figura como) el"
            r" (?:remitente|emisor)|procedencia|origen del"
            r"|nuestra direccion|direccion (?:de origen|desde|remitente|emisora)|que (?:departamento|tienda"
            r"|oficina|sucursal|area|empresa del grupo)\W.{0,20}\b(?:envi|remit|escrib|mand)\w*)",
            r"(?:desde|de) (?:que|cual|cuales) (?:direccion|cuenta|buzon|correo|remitente)(?: nuestr[oa]s?)?"
            r"|direccion(?:es)? nuestras?\b|(?:cual|que) de nuestr[oa]s (?:direccion|buzon|cuenta|correo)\w*",
        ),
        "ask_time": (
            r"(?:cuando\b|fecha\w*|hora\b|horas\b|que dia\w*|en que (?:momento|dia|fecha)|dia y hora|a que hora"
            r"|momento exacto|dias en (?:los )?que|fechado)",
        ),
        "ask_message_id": (
            r"(?:message-?\W?id|id\.? del? (?:mensaje|correo)|identificador (?:unico )?del?"
            r" (?:mensaje|correo)|identificador de mensaje|messageid)",
        ),
        "ask_headers": (
            r"(?:cabecera\w*|encabezad\w*|headers?\b|codigo fuente|fuente del mensaje|\.?eml\b"
            r"|\.?msg\b|propiedades del (?:mensaje|correo))",
        ),
        "ask_code": (
            r"(?:{number}|codigo|n[o.]|num) (?:de |del )?(?:\w+ )?(?:pedido|ticket|caso|expediente|factura"
            r"|seguimiento|referencia|reserva|incidencia|guia|orden|envio|tracking|localizador|radicado|folio"
            r"|reclam\w+|solicitud|rastreo)|referencia\b|localizador\b|asunto\b|tracking|que (?:pedido|reserva"
            r"|factura|envio|expediente|ticket)\b|{number} (?:que )?(?:figura|aparece|consta)",
        ),
        "ask_count": (
            r"(?:cuant[oa]s?\b|numero de (?:correos|mensajes|veces|envios)|cantidad de|con que"
            r" frecuencia|cada cuanto|una sola vez|varias veces|si (?:ha sido|fue) (?:uno|solo)|mas de"
            r" un[oa]?\b)",
        ),
        "ask_since": (
            r"(?:desde cuando|desde que (?:fecha|dia|momento)|cuanto tiempo (?:lleva|hace)|hace cuanto"
            r"|desde hace cuanto|cuando (?:empez|comenz|recibio el primer|llego el primer|fue la"
            r" primera)\w*|primer (?:correo|mensaje|mail)|primera vez)",
        ),
        "ask_customer_name": (
            r"(?:nombre|apellido|identidad|datos|dni|telefono|cuenta)\W.{0,30}\b(?:del?|de la|al?|que (?:figura"
            r"|aparec|consta|sale|viene|pone))\b\W.{0,20}?\b(?:{cust}|figura|aparec|consta|mensaje|correo|sale"
            r"|viene|pone|dirig|quien|encabez|mail|factura|person)\w* ! {number} (?:de )?(?:pedido|ticket|caso)"
            r" ! no (?:gestion|tramit|llev|manej|trat|tenemos|tengo|dispon|acced|ve)\w* ! acceso|sin acceder",
            r"(?:a nombre de quien|a que nombre|que nombre|quien es (?:el|la) (?:{cust})|(?:de|a|sobre|por)"
            r" (?:que|cual|quien) (?:{cust})|que (?:{cust})\b|a quien (?:va|iba|estaba|se dirig|van|corresponde"
            r"|esta|dirig)\w*|(?:para|de) quien (?:es|era|son|eran|va)|nombre (?:y apellidos )?(?:del|de la|de"
            r" nuestr\w) (?:{cust})|de quien se trata|quien aparece|quien figura|nombre del destinatario|cual es"
            r" el nombre"
            r"|nombre (?:al|con) (?:que|el que)|nombre de pila|los apellidos|nombre y apellidos|de que persona)",
        ),
        "ask_original": (
            r"(?:reenvi\w*|remit\w*|envi\w*|adjunt\w*|mand\w*|pas\w*|hag\w* llegar|hacer\w* llegar|facilit\w*"
            r"|aport\w*|compart\w*|muestr\w*|rebot\w*)\W.{0,40}\b(?:(?:el|los|la|las|ese|esos|esa|dicho|dichos|un"
            r"|una|algun) (?:\w+ )?(?:correo\w*|mensaj\w*|e-?mails?\b|mails?\b|comunicacion\w*|documento\w*"
            r"|factura\w*|adjunto\w*|archivo\w*|pdf|ejemplo)|copia|captura\w*|original\w*|lo recibido"
            r"|pantallazo\w*|lo que (?:ha|has|le|te))"
            r" ! copia del (?:dni|documento de) ! {number} ! {at}",
            r"(?:captura\w*|pantallazo\w*|screenshot\w*|copia (?:del|de los|de la|de ese|de esa|de dich\w)"
            r" (?:correo|mensaje|mail|e-?mail|comunicacion|factura|documento|recibid)\w*|(?:correo|mensaje|mail"
            r"|e-?mail) (?:original|recibido|en cuestion|completo)|contenido del|texto (?:del|completo|integro)"
            r"|foto (?:del|de la)|impresion de pantalla|print de|imagen del|cuerpo del mensaje|que (?:datos"
            r"|contenido|informacion) (?:contien|figur|aparec|hab|incl|ven)\w*|que (?:decia|pone|ponia|contenia))",
        ),
        "ask_other": (
            r"(?:(?:tiene|tienen|hay)\W.{0,15}\b(?:alguien|otra persona|otras personas|terceros|mas gente)|quien"
            r" (?:mas )?(?:tiene acceso|lee|accede)|lee alguien|alguien mas|comparte\W.{0,15}\b(?:{addr}|buzon"
            r"|cuenta)|ha (?:abierto|leido|compartido|divulgado|reenviado|usado|utilizado|descargado)|por que"
            r" (?:motivo|razon|cree|usa|tiene|quiere|desea)|como (?:ha\b|obtuvo|consiguio|llego|sabe|es que)|que"
            r" (?:desea|quiere|pretende|necesita)\b|motivo de su|relacion (?:con|tiene))",
        ),
        "asks_deletion_confirmation": (
            r"(?:{ask}|solicit\w*|pedimos|pido|rogamos|ruego|instamos|exigimos|requerimos|esperamos|conminamos"
            r"|encarecemos|agradec\w*)\W.{0,95}\b(?:elimin(?:ar|e|en|es|ad|a\b|acion)|borr(?:ar|e|en|es|ad|a\b"
            r"|ado)|destru(?:ir|ya|yan|yas|id|ye|ccion)|suprim(?:ir|a|an|as)|deshag\w*|deshacer\w*|tir(?:ar|e)\b"
            r"|descart(?:ar|e))\w*\W.{0,60}\b(?:correo\w*|mensaj\w*|e-?mails?\b|mails?\b|adjunt\w*|archiv\w*"
            r"|documento\w*|copia\w*|contenido|informacion"
            r"|comunicacion\w*|fichero\w*|recibid\w*|datos|inmediat\w*|definitiv\w*|lo\b|los\b|todo|cualquier"
            r"|dich\w+|ese|esos|factura\w*|informe\w*|confirm\w*) ! de (?:nuestr\w+|la|el) (?:sistema|base"
            r"|fichero|registro)\w* ! su solicitud ! {addr} de (?:nuestr|la) ! {cust} (?:solicit|quien|debe) ! su"
            r" cuenta ! para (?:poder )?(?:eliminar|borrar|suprimir) (?:su|la|el|dich) ! cookies ! no podemos !"
            r" posible ! derecho de ! desea (?:eliminar|borrar)"
            r" ! que (?:debemos|hay que|tenemos que|quiere que|desea|podamos) ! ha solicitado ! {addr} (?:que|a)"
            r" (?:debemos|hay|eliminar) ! no (?:podemos|procede) ! solicita (?:la|que) ! solicitando ! a"
            r" (?:eliminar|borrar|suprimir) (?:su|la|el) (?:{addr}) ! si (?:\w+ ){0,6}?(?:recibid|recib[ei])\w*"
            r" (?:\w+ ){0,6}?error ! si (?:usted )?no es (?:el|usted) ! aviso legal",
            r"(?:elimin(?:e|en|alo|elo|elos|alos|enlo)|borr(?:e|en|elo|alo|elos|alos|enlo)|destruy(?:a|an|alo"
            r"|alos|elo)|suprim(?:a|an|alo|alos)|elimina|borra|destruye)\b (?:por favor |inmediatamente "
            r"|definitivamente |de inmediato |usted |todos? |toda |cualquier |de su \w+ )*(?:el|los|la|las|dicho"
            r"|dichos|este|estos|ese|esos|esa|su|cualquier|todo|toda|nuestr\w+)?\s?(?:\w+ )?(?:correo\w*"
            r"|mensaj\w*|e-?mails?\b|mails?\b|adjunt\w*|archiv\w*|documento\w*|copia\w*"
            r"|contenido|informacion|comunicacion\w*|fichero\w*|factura\w*|informe\w*|de inmediato|y"
            r" confirm\w*)\b ! de (?:nuestr\w+|la base|el sistema) ! cookies ! cuando\W.{0,20}\b(?:sistema"
            r" )?elimin ! se elimine ! que\W.{0,12}\b(?:se )?elimin\w+ (?:su|la) direc ! si (?:\w+"
            r" ){0,6}?(?:recibid|recib[ei])\w* (?:\w+ ){0,6}?error ! si (?:usted )?no es (?:el|usted) ! aviso"
            r" legal",
            r"(?:proced\w*|ruego|rogamos|solicit\w*|pedi\w*|exig\w*|requer\w*|necesit\w*|espera\w*|aguarda\w*"
            r"|envi\w*|remit\w*|mand\w*)\W.{0,50}\b(?:destruccion|eliminacion|borrado|supresion) & (?:confirm\w*"
            r"|proceda\w*|certific\w*|constancia|acredit\w*|por escrito|inmediat\w*) & (?:mensaj\w*|correo\w*"
            r"|documento\w*|archiv\w*|copia\w*|confirm\w*|adjunt\w*|fichero\w*) ! {have} procedido ! {proceeded}"
            r" ! {addr} de (?:nuestr|la base|el sis) ! su solicitud de ! {cust} ! derecho ! le confirm\w+ !"
            r" solicitud de (?:elim|supr) ! identidad ! dni\b ! para tramitar ! procedemos ! procederemos ! si"
            r" (?:\w+ ){0,6}?(?:recibid|recib[ei])\w* (?:\w+ ){0,6}?error ! si (?:usted )?no es (?:el|usted) !"
            r" aviso legal",
            r"(?:confirm\w*|asegur\w*|manifest\w*|declar\w*|acredit\w*|certifi\w*|hag\w*nos saber|comuni\w*"
            r"|garanti\w*|dig\w*)\W.{0,30}\b(?:por escrito |por correo |expresamente )*(?:que |de que |la |su "
            r"|haber|si )(?:\w+\W+){0,4}?(?:ha (?:sido )?(?:elimin|borr|destru|suprim|conserv|compart|difund"
            r"|guard|hecho|realiz)\w*|haber\w* (?:elimin|borr|destru|suprim)\w*|han sido (?:elimin|borr|destru"
            r"|suprim)\w*|no (?:ha|conserva|guarda|ha hecho|queda|se ha|tiene|mantiene)\W.{0,25}\b(?:copia\w*"
            r"|conserv\w*|compart\w*|divulg\w*|difund\w*|uso)"
            r"|eliminacion|destruccion|borrado|supresion|los (?:ha|has) (?:elimin|borr|destru)\w*|lo (?:ha|has)"
            r" (?:elimin|borr|destru)\w*) & (?:usted\w*|confirm\w*|rog\w*|rueg\w*|por favor|agradec\w*|pedi\w*"
            r"|necesit\w*|favor|solicit\w*|nos\b|podria|puede) ! (?:le|les|te) (?:confirm|asegur|comunic|certific"
            r"|inform|garantiz)\w* ! (?:me|nos) (?:complace|es grato) ! puedo confirmar ! podemos (?:confirmar"
            r"|asegurar)"
            r" ! hemos ! {addr}\W.{0,25}\b(?:{wiped}) ! si (?:\w+ ){0,6}?(?:recibid|recib[ei])\w* (?:\w+"
            r" ){0,6}?error ! si (?:usted )?no es (?:el|usted) ! aviso legal",
            r"confirmacion (?:escrita |por escrito |expresa )?(?:de|del) (?:la |el |su |dich\w )?(?:destruccion"
            r"|eliminacion|borrado|supresion) (?:de (?:los|las|la|el|dich|todo|estos)|del|por su parte) ! si"
            r" (?:\w+ ){0,6}?(?:recibid|recib[ei])\w* (?:\w+ ){0,6}?error ! si (?:usted )?no es (?:el|usted) !"
            r" aviso legal",
            r"(?:compromiso|acuerdo|declaracion|clausula|documento|carta) de (?:confidencialidad|no divulgacion"
            r"|destruccion|eliminacion|borrado|no difusion)|(?:firm\w*|suscri\w*"
            r"|devuelv\w*)\W.{0,50}\b(?:declaracion|compromiso|documento adjunto|certificado de destruccion"
            r"|acuerdo)|(?:no (?:conserv\w*|guard\w*|difund\w*|divulg\w*|compart\w*|copi\w*|reenvi\w*"
            r"|utilic\w*)\W.{0,40}\b(?:copia\w*|contenido|informacion|tercer\w*|el mensaje|los correos|adjunt\w*))"
            r" & (?:rog\w*|rueg\w*|por favor|agradec\w*|pedi\w*|pid\w*|solicit\w*|elimin\w*|destru\w*|borr\w*"
            r"|favor)|(?:desea|quiere|quisiera|desearia|intenta|ha intentado) (?:recuperar|retirar|anular) el"
            r" mensaje|recuperar el mensaje|retirada del mensaje|recall ! si (?:\w+ ){0,6}?(?:recibid"
            r"|recib[ei])\w* (?:\w+ ){0,6}?error ! si (?:usted )?no es (?:el|usted) ! aviso legal",
            r"(?:borr(?:e|a|en|ad)|elimin(?:e|a|en|ad)|destruy(?:a|e|an)|destruid|suprim(?:a|e|an)|tir(?:e|a"
            r"|en)|descart(?:e|a|en)|romp(?:a|e|an)|deshag(?:a|an)se de)l[oae]s?\b ! si (?:\w+"
            r" ){0,6}?(?:recibid|recib[ei])\w* (?:\w+ ){0,6}?error ! si (?:usted )?no es (?:usted )?(?:el|la"
            r"|usted) ! aviso legal ! {addr}\W.{0,30}\bde (?:nuestr|su perfil)",
            r"(?:borr|elimin|destru|suprim|deshac)\w*\W.{0,60}\b(?:papelera|de su (?:equipo|ordenador|buzon"
            r"|bandeja|correo|movil|dispositivo|sistema)|elementos eliminados) ! si (?:\w+ ){0,6}?(?:recibid"
            r"|recib[ei])\w* (?:\w+ ){0,6}?error ! si (?:usted )?no es (?:usted )?(?:el|la|usted) ! aviso"
            r" legal ! {addr}\W.{0,30}\bde (?:nuestr|su perfil)",
            r"(?:puede|podria|puedes|podrias|le importa(?:ria)?|haga el favor de|hagame el favor de|rogamos"
            r"|ruego|pido|pedimos|necesito que|necesitamos que|le agradeceria que|tenga a"
            r" bien)\W.{0,15}\b(?:l[oae]s? )?(?:borr|elimin|destru|suprim)(?:ar|ir|e|a"
            r"|uya)(?:l[oae]s?)?\b\W.{0,60}\b(?:confirm|avis|dig|dec|contest|respond|comuni)\w* ! si (?:\w+"
            r" ){0,6}?(?:recibid|recib[ei])\w* (?:\w+ ){0,6}?error ! si (?:usted )?no es (?:usted )?(?:el|la"
            r"|usted) ! aviso legal ! {addr}\W.{0,30}\bde (?:nuestr|su perfil)",
            r"(?:contest|respond|escrib|devuelv)\w*\W.{0,25}\b(?:con un|con|un)\W.{0,4}(?:borrad|eliminad"
            r"|destruid|suprimid|hecho)\w*",
            r"no l[oae]s? (?:abra|lea|use|utilice|difunda|comparta|reenvie|copie|guarde|conserve"
            r"|divulgue)\w*\b ! si (?:\w+ ){0,6}?(?:recibid|recib[ei])\w* (?:\w+ ){0,6}?error ! si (?:usted"
            r" )?no es (?:usted )?(?:el|la|usted) ! aviso legal ! {addr}\W.{0,30}\bde (?:nuestr|su perfil)",
        ),
        "redirect_contact": (
            r"(?:escrib\w*|envi\w*|mand\w*|remit\w*|dirij\w*|dirig\w*|dirigirse|contact\w*|comuni\w*|pongase"
            r"|ponga\w*|ponerse|poneros|ponte|correo\w*|e-?mails?|mail\w*|reenvi\w*|acud\w*|use\b|utilic\w*"
            r"|utiliz\w*|plante\w*|present\w*|tramit\w*|gestion\w*|hag\w*|hacer\w*|traslad\w*|atiend\w*|atend\w*"
            r"|solicit\w*|direccion|buzon|canal|es|son|competen\w*|localiz\w*|disponible|lleva\w*|encarg\w*"
            r"|ocup\w*|prueb\w*|consult\w*)\b"
            r"\W.{0,90}\b(?:a|al|en|con|por|es|direccion|correo|mail|e-?mail|email|buzon|:|cuenta|desde|ante"
            r"|\()\W{0,4}?(?:\w+\W){0,2}?{at} ! {have}\W.{0,15}\b(?:{gone}|{passed}) ! recibi\w* (?:en|a) !"
            r" (?:enviad|remitid|mandad|recibid|dirigid)[oa]s? (?:a|en|por error) ! {gone} ! confirm\w* !"
            r" dud[ao]s ! a {at}\S* (?:ya|se) ! ausen\w* ! vacaciones ! consultas generales",
            r"{at}\S*\W.{0,60}\b(?:es (?:el|la|quien)|son (?:los|quien)|lleva\w*|gestiona\w*|se encarga\w*|se"
            r" ocupa\w*|atiend\w*|tramita\w*|competente\w*|podran? (?:ayudar|atender)\w*|correct[oa]"
            r"|habilitad[oa]|adecuad[oa]|para (?:estos|este|estas|esta|esos|cuestiones|asuntos|temas|ejerc)"
            r"|responsable\w*|que es|donde) ! {have} ! {gone} ! mi (?:companer|coleg)\w* ! ausen ! figura !"
            r" cliente ! titular",
            r"(?:escriba\w*|escribe\w*|escribir\w*|envie\w*|envia\b|enviar\w*|mande\w*|manda\w*|dirija\w*"
            r"|dirigir\w*|contacte\w*|contacta\w*|contactar|remita\w*|remitir\w*|pruebe\w*"
            r"|dirijase)\W.{0,50}\b{at} ! {have}\W.{0,15}\b(?:{gone}|{passed}) ! dud[ao]s ! contrasena",
            r"(?:dirij\w*|dirig\w*|contact\w*|pong\w*|ponerse|acud\w*|escrib\w*|envi\w*|remit\w*|plante\w*"
            r"|consult\w*|hable\w*|hablar|pregunt\w*|inform\w*se|comuniqu\w*|comunicar\w*|reencamin\w*|solicit\w*"
            r"|present\w*|curs\w*|habl\w*)\W.{0,70}\b(?:a|al|con|ante|en|directamente)\b\W.{0,35}?\b{dept} &"
            r" (?:debe\w*|puede\w*|podra\w*|tiene\w*|rog\w*|rueg\w*|sugeri\w*|recomend\w*|aconsej\w*|favor|tendra"
            r"|habra|haga\w*|ha de|conviene|dirijase|dirijanse|contacte\w*|acuda\w*|escriba\w*|escribe|pongase"
            r"|comuniquese|comunicate|consulte|pregunte\w*|pregunta\b|informese|hable\w*|envie\w*|remita\w*"
            r"|plantee|presente\w*|es mejor|mejor|toca|necesita\w*|correspond\w*|pedi\w*) !"
            r" {have}\W.{0,30}\b(?:{passed}|{gone}) ! dud[ao]s ! para cualquier ! {cust}\W.{0,12}\b(?:debe|puede"
            r"|contact) ! registrador ! proveedor (?:de )?(?:correo|internet|dominio|hosting) ! dueno del !"
            r" ausen\w* ! urgen\w* ! {phone} ! formulario ! se pondra ! se pondran ! nos pondremos ! contactaran"
            r" ! contactara ! contactaremos"
            r" ! le (?:respondera|escribira|enviara) ! juzgad\w* ! tribunal ! policia ! vacaciones ! {form} !"
            r" autoridad de control ! agencia espanola ! si (?:tiene|desea|necesita|precisa|considera|no recibe)"
            r" ! entre las partes ! su proveedor",
            r"(?:contact\w*|habl\w*|escrib\w*|dirij\w*|pregunt\w*|consult\w*|acud\w*|trat\w*|reclam\w*)"
            r" (?:directamente |por favor |mejor )*(?:con|a) (?:ell[oa]s|dicha empresa|esa empresa|dicha entidad"
            r"|la empresa|el fabricante|el vendedor|la gestoria|el ayuntamiento)\b ! hemos ! {have} (?:\w+"
            r" )?{passed} ! {cust} ! dud[ao]s ! contactaremos ! hablaremos",
            r"(?:no (?:lo |la |los |las )(?:llevamos|llevo|gestionamos|gestiono|tramitamos|tramito|vemos|veo"
            r"|manejamos|manejo|tratamos|atendemos|tenemos aqui|hacemos)|no (?:va|toca|es cosa|es asunto|es tema"
            r"|depende) (?:con|de) (?:nosotros|mi|aqui|esta|este|nuestr)|no es (?:aqui|nuestro (?:tema|negociado"
            r"|cometido)|por aqui)|aqui no (?:es|se (?:lleva|gestiona|tramita|ve)|lo|podemos))\b ! {gone} !"
            r" {have} (?:\w+ )?{passed} ! {cust} ! autoriz ! cambios",
            r"(?:no (?:es|somos|soy|seamos|le corresponde|corresponde|compete|depende|pertenece|gestionamos"
            r"|llevamos|tramitamos|nos encargamos|nos ocupamos|tenemos|tratamos|atendemos|es aqui|me ocupo|me"
            r" encargo|llevo|manejamos|manejo|entra|recae))\W.{0,35}\b(?:el (?:departamento|area|servicio|buzon"
            r"|canal|organismo|correo|contacto|equipo|responsable|destinatario)|la (?:persona|unidad|oficina"
            r"|empresa|direccion|entidad|sociedad|via|seccion|administracion)|"
            r"(?:a )?(?:este|esta|nuestr\w|mi) (?:departamento|area|servicio|oficina|unidad|entidad|empresa"
            r"|organismo|seccion|buzon|sucursal|competenci\w*|funciones|ambito)|estos (?:temas|asuntos|datos)"
            r"|este (?:tipo|tema|asunto)|competente\w*|quienes? (?:llev|gestion|tramit)\w*|de (?:nosotros|mi)"
            r"|esas cuestiones|esa (?:base|web|tienda)|los encargad\w*|bases de datos|las bajas|responsables? de)"
            r" ! {removing} ! posible ! arbitr ! titular del ! quien (?:tiene|es el) ! conflicto ! disput"
            r" ! {cust}\W.{0,12}\bquien ! de quien ! entre ! reenv ! destinatari",
            r"(?:ha (?:contactado|escrito|llegado)|se ha (?:equivocado|dirigido)|esta (?:escribiendo|contactando)"
            r"|has? escrito|usted (?:escribio|contacto)|se dirigio)\W.{0,20}\b(?:con |a |al |de |en )(?:el |la "
            r"|un |una |otro |otra )?(?:departamento|buzon|empresa|correo|servicio|organismo|direccion|sitio"
            r"|lugar|area|entidad|canal|persona) (?:equivocad|erron|incorrect|que no|distint|ajen)\w*|(?:lo|la"
            r"|esto|eso|este (?:tema|asunto)|estos (?:temas|asuntos|casos)|dicha gestion|esta gestion|ese tema"
            r"|las bases de datos|los datos|la gestion de (?:datos|correos)|el tratamiento|el envio"
            r" de)\W.{0,20}\b(?:lleva\w*|gestiona\w*|tramita\w*|maneja\w*|ve\b|atiende\w*|corresponde\w*"
            r"|depende\w*|compete\w*|es (?:competencia|responsabilidad|cosa|cuestion|tema)|pertenece\w*|son"
            r" (?:competencia|responsabilidad|cosa))\W.{0,15}\b(?:de|del|a|al|el|la|los|otr[oa]|desde|nuestr\w+|a"
            r" cargo)\b\W.{0,30}?\b(?:{dept}|empresa|otra)"
            r" ! {have} (?:ya )?(?:{passed}|{gone}) ! {proceeded} ! le responder\w+ ! {cust}\b.{0,10}\bcompet",
            r"(?:por (?:correo (?:postal|certificado|ordinario)|carta|escrito|burofax|via postal|correspondencia)"
            r"|mediante (?:carta|escrito|burofax|correo postal)|carta certificada|apartado de correos|apartado"
            r" postal|domicilio social|escrito (?:firmado|dirigido))\W.{0,70}\b(?:a|al|dirigid\w*|:|en|atencion"
            r"|att|att\.|calle|c/|avda|avenida|plaza|paseo|apartado)\b & (?:debe\w*|puede\w*|podra\w*|envi\w*"
            r"|remit\w*|dirij\w*|dirig\w*|present\w*|unicamente|solo\b|rog\w*|mand\w*|solicit\w*)"
            r" ! {have}\W.{0,20}\b(?:{told}|{passed}) ! confirm ! copia de ! {cust}",
            r"(?:desde (?:aqui|este|esta|el|la|mi|nuestr\w+|reservas|recepcion|tienda|ventas|caja"
            r"|facturacion|administracion)|aqui|en (?:este|esta) (?:departamento|oficina|area|tienda"
            r"|sucursal))\W.{0,25}\bno\b\W.{0,20}\b(?:gestion|tramit|llev|manej|trat|atend|tenemos|tengo|ve"
            r"|acced)\w*\W.{0,25}\b(?:datos|fichas?|registros?|bases?|direcciones|acceso|eso|esto|temas?"
            r"|asuntos?|contratos?|cuentas?)",
            r"(?:no (?:tenemos|tengo|disponemos|dispongo|contamos|cuento)(?: de| con)?|carec\w+ de|sin)"
            r" acceso a\W.{0,30}\b(?:datos|ficha\w*|registro\w*|base\w*|expediente\w*|contrato\w*|sistema\w*"
            r"|direccion\w*|informacion) ! ausen ! vacaciones",
        ),
        "told_unsubscribe": (
            r"(?:baja|desuscri\w*|dessuscri\w*|desinscri\w*|anular|cancelar|cancel\w+|elimin\w+|quitad\w*"
            r"|retirad\w*|sacado|borrado|suprimido|excluid\w*|dejar de recibir|dejara de recibir|no recibira|no"
            r" volvera a recibir|no recibiras|dejaras de recibir|dej[oae] de recibir|no (?:te|le) enviaremos|no"
            r" le volveremos|opt-?out|darse de baja|darte de baja|revoc\w*|opon\w*|oposicion|inscri\w*"
            r"|desapunt\w*)\W.{0,90}\b{news}"
            r" ! cuenta de cliente ! baja de (?:la|su) (?:cuenta|poliza|contrato) ! ni de ! no es (?:un |una"
            r" )?{news} ! no se trata ! suscripcion\W.{0,15}\b(?:anual|mensual|premium) ! contrat",
            r"{news}\W.{0,90}\b(?:baja\b|desuscri\w*|desinscri\w*|anulad\w*|cancelad\w*|eliminad\w*|retirad\w*"
            r"|quitad\w*|dejar de recibir|dejara de|no recibira|no volver\w*|opt-?out|darse de baja|detenid\w*"
            r"|interrumpid\w*|oponerse|borrad\w*) ! contrat ! no es (?:un |una )?{news} !"
            r" suscripcion\W.{0,15}\b(?:anual|mensual|premium)",
            r"(?:enlace|link|boton|vinculo|opcion|clic)\W.{0,40}\b(?:baja\b|desuscri\w*|cancelar (?:la |su"
            r" )?suscripcion|unsubscribe|anular (?:la |su )?suscripcion|dejar de recibir|darse)|(?:al pie|pie de"
            r"|parte inferior|al final|abajo|footer)\W.{0,60}\b(?:baja\b|desuscri\w*|cancelar (?:la |su"
            r" )?suscripcion|unsubscribe|dejar de recibir|dejarlos de recibir)|(?:baja|desuscri\w*|cancelar (?:la"
            r" |su )?suscripcion|unsubscribe|dejar de recibir\w*)\W.{0,70}\b(?:al pie|pie de|parte inferior"
            r"|al final|enlace|link|clic|boton|vinculo|pulse|pinche) ! cuenta de cliente",
            r"(?:desuscri(?:t|pt|b|pci|pc)\w*|desinscri\w*|unsubscribe\w*|desapuntad\w*) ! sesion",
            r"(?:se ha|le hemos|te hemos|hemos|ha sido|has sido|fue|fuiste|le damos|te damos|queda|quedas)"
            r" (?:dado |dada |sido dad[oa] )?(?:de )?(?:baja) (?:correctamente|con exito|satisfactoriamente)"
            r"|(?:su|tu|la|solicitud de) baja (?:ha sido |fue |se ha |esta |queda )(?:procesad|tramitad|registrad"
            r"|realizad|efectuad|confirmad|completad|recibid)\w* ! {addr} ! contrat ! servicio ! cuenta",
            r"preferencias de (?:comunicacion|correo|envio|suscripcion|contacto|e-?mail|mail|notificaci\w*)|lista"
            r" robinson|no recibira mas (?:comunicaciones|correos|mensajes|e-?mails?|mails?|informacion)"
            r" (?:comercial|publicitari|promocional|de nuestra parte|nuestr)\w*",
            r"(?:ya no|dejar\w* de|dejo de|no volver\w* a)\W.{0,25}\b(?:figur|est|recib|const|aparec|form"
            r"|inclu|encuentr|llegar)\w*\W.{0,60}\b{news} ! contrat ! factura",
            r"no (?:le|te|les) (?:llegaran?|mandaremos|remitiremos|enviaremos|molestaremos)\W.{0,30}\b{news}",
            r"(?:volver a|de nuevo|otra vez)\W.{0,12}\b(?:apunt|suscrib|inscrib|dars?e de alta)\w*|(?:apunt"
            r"|suscrib)\w*\W.{0,12}\b(?:de nuevo|otra vez|cuando quiera) ! contrat",
            r"(?:destinatari\w+|receptor\w*|envios?|comunicaciones)\W.{0,25}\b{news}\W.{0,60}\b(?:ya no"
            r"|quitad|sacad|retirad|excluid|borrad|fuera|baja)\w*",
        ),
        "no_record_found": (
            r"(?:no|ningun[ao]?|nada|nunca|sin|tampoco|ni)\b\W.{0,45}\b(?:encontr\w*|encuentr\w*|localiz\w*"
            r"|hall\w*|consta\w*|figura\w*|aparec\w*|existe\w*|dispon\w*|tenemos|tengo|hay\b|conservamos|obra\w*"
            r"|ubic\w*|identific\w*|guardamos|tratamos|registr\w*|sale\w*|constancia|resultad\w*|coincidenci\w*"
            r"|rastro|poseemos|reconoc\w*|arroj\w*)\W.{0,95}\s?(?:client\w*|cuenta\b|datos|dato|registro\w*"
            r"|expediente\w*|ficha\b|nombre|{addr}|sistema\w*|base\w*|usted\b"
            r"|contrato\w*|pedido\w*|reserva\w*|poliza\w*|fichero\w*|archivo\w*|resultado\w*|coincidenci\w*"
            r"|soci[oa]s?\b|pacient\w*|usuari\w*|perfil|suscripcion\w*|afiliad\w*|persona|informacion suya"
            r"|historial|inscrip\w*|padron|relacion (?:contractual|comercial)|vinculo|compra\w*|crm\b|rastro) !"
            r" ya no ! {gone} ! errores? ! acceso a ! no\W.{0,20}\bautoriz ! inconvenient ! obligacion ! medios !"
            r" competen ! manera ! forma de ! {proceeded} ! riesgo ! fraude ! no tenemos\W.{0,15}\b(?:posibilidad"
            r"|permiso|respuesta|noticias)"
            r" ! problema ! causa ! en uso ! no (?:disponemos|tenemos) de (?:personal|capacidad|mas informacion)"
            r" ! respuesta (?:suya|de) ! no (?:hay|existe) (?:motivo|razon|base) ! otr[oa]s? (?:datos|correo"
            r"|direcci) ! telefono",
            r"(?:no|nunca|tampoco) (?:\w+ )?(?:es|ha sido|fue|eres|consta|figura|aparece|esta|esta usted|existe"
            r"|sale|me sale|nos sale|nos figura|nos consta|nos aparece|es usted|consta usted|figura"
            r" usted)\W.{0,30}\b(?:client\w*|soci[oa]s?\b|pacient\w*|usuari[oa]s?\b|registrad\w*|dad[oa] de alta"
            r"|abonad\w*|afiliad\w*|suscrit\w*|inscrit\w*|en (?:nuestr\w+|la|el|ningun\w*) (?:base|sistema\w*"
            r"|fichero\w*|registro\w*|archivo\w*|crm|listado\w*|censo|padron|programa|ficha)|entre nuestr\w+)"
            r" ! ya no ! titular ! posible ! {gone} ! correctamente ! {cust} (?:nos|ha) ! autorizad",
            r"(?:busqueda\w*|consulta\w*|buscado|revisado|rastreado|comprobado|verificado|revisad[oa]s|cotejado"
            r"|consultad[oa]s?|indagado|buscamos|revisamos|comprobamos)\W.{0,90}\b(?:sin (?:exito|resultado\w*"
            r"|encontrar|hallar|localizar|que)|no (?:arroj\w*|hemos (?:encontrado|hallado|localizado|visto)"
            r"|aparec\w*|encontr\w*|figur\w*|consta\w*|hay\b|existe\w*|da\b|dan\b|devuelv\w*|ha dado|sale\w*"
            r"|localiz\w*|obra\w*|tenemos)|ningun\w* (?:resultado|coincidencia|registro|dato|cliente|cuenta)"
            r"|resultado negativo|infructuos\w*|cero resultados|negativ[oa]) ! ya no ! {gone} ! error !"
            r" incidencia tecnica",
            r"(?:desconocemos quien es|no (?:le|lo|la|te) (?:tenemos|conocemos|encontramos|localizamos|encuentro"
            r"|localizo|ubicamos|ubico|tengo|hallamos)\s?(?:en|como|registrad|dad|con|entre|por|$|\.|,)|no nos"
            r" (?:consta|figura|aparece|sale) (?:ninguna|ningun|nadie|nada|usted|como|que (?:sea|tenga|haya"
            r"|usted))|no (?:tenemos|hay|existe|consta|figura|hemos encontrado|encontramos|localizamos) (?:a"
            r" )?(?:nadie|ningun\w*)\W.{0,30}\b(?:nombre|cliente|usuario|correo|direccion|dato|registro|cuenta"
            r"|con)"
            r"|(?:nadie|ninguna persona)\W.{0,20}\b(?:con (?:ese|su|este) nombre|llamad\w|se llam\w)|inexisten\w+"
            r" (?:en|de) (?:nuestr\w+|datos)|no tratamos (?:ningun )?dato|no (?:tratamos|almacenamos|conservamos"
            r"|disponemos de|poseemos|tenemos) (?:ningun )?datos? (?:personal(?:es)? )?(?:suy|de usted|relativ"
            r"|sobre|a su nombre|personales))",
        ),
        "interim_reply": (
            r"(?:estamos|estoy|seguimos|sigo|continuamos|estan|nos encontramos|andamos|ando|me encuentro"
            r"|continuan|siguen|llevamos)\W.{0,25}\b(?:revis|analiz|estudi|investig|verific|comprob|valor|mir"
            r"|indag|consult|trabaj|gestion|tramit|averigu|esper|recab|trat|evalu|busc|rastre|aclar|reun|coordin"
            r"|hac|atend|contrast|viend|resolv|chequ|identific|recopil|espera de|ello|proceso)\w*(?:ando|iendo"
            r"|yendo|o)?"
            r" ! {addr} {wiped} ! encuesta ! su pedido ! su reserva ! su paquete ! {cust} quien ! alto volumen !"
            r" mejorar nuestr ! a su disposicion ! de vacaciones",
            r"(?:revisare\w*|analizare\w*|estudiare\w*|investigare\w*|verificare\w*|comprobare\w*|consultare\w*"
            r"|valorare\w*|averiguare\w*|indagare\w*|mirare\w*|preguntare\w*|chequeare\w*|comentare\w*|vamos a"
            r" (?:revis|analiz|estudi|investig|verific|comprob|consult|mir|ver|averigu|pregunt|coment|chequ|indag"
            r"|rastre|echar|tratar)\w*|voy a (?:revis|analiz|estudi|investig|verific|comprob|consult|mir|ver"
            r"|averigu|pregunt|coment|chequ|indag|hablar|echar|enterar)\w*"
            r"|dejeme|dejame|permitame|permitanos|permitenos|dejenos|lo (?:miro|reviso|consulto|compruebo|vemos"
            r"|pregunto|comento|miramos|revisamos|consultamos|chequeo|veo|averiguo|hablo|verifico)|le echo un"
            r"|echare un|echo un (?:ojo|vistazo)|me informo|me entero) ! {phone} ! numero de telefono ! cuando"
            r" vuelva ! a mi (?:vuelta|regreso) ! {cust} quien ! dejenos\W.{0,15}\b(?:opinion|valoracion)",
            r"(?:le|les|te|os|nos) (?:\w+ )?(?:informare\w*|avisare\w*|contestare\w*|respondere\w*|dire\w*"
            r"|daremos|dare\b|contactare\w*|escribire\w*|comunicare\w*|diremos|pondre\w*|tendremos|mantendre\w*"
            r"|indicare\w*|confirmare\w*|digo algo|cuento|contamos|decimos algo|aviso\b|avisamos|damos una"
            r" respuesta|damos respuesta|notificare\w*|remitiremos|haremos saber|haremos llegar|vamos"
            r" (?:informando|contando|diciendo)|respondo\b|volvere\w*|contacto\b)"
            r" ! (?:responderemos|contestaremos|atenderemos|contactaremos|respuesta) (?:\w+ )?(?:lo antes|a la"
            r" mayor|en breve|lo mas pronto|a la brevedad|en el menor|pronto|por orden|con la mayor|tan pronto|lo"
            r" mas rapid) ! cuando vuelva ! a mi (?:vuelta|regreso|reincorp) ! en (?:las|un plazo"
            r" de)\W.{0,10}\b(?:24|48|72) ! {at} ! vacaciones ! ausen ! numero de (?:caso|ticket|solicitud)",
            r"(?:volveremos|volvere|vuelvo|regresaremos)\W.{0,20}\b(?:a (?:contactar\w*|escribir\w*|comunicar\w*"
            r"|informar\w*)|con (?:usted|una respuesta|noticias|novedades))|(?:tendra|recibira|tendras|recibiras)"
            r" (?:noticias|respuesta|una respuesta|contestacion|novedades) ! automatic",
            r"(?:en (?:estudio|tramite|tramitacion|curso|revision|analisis|proceso de|fase de|gestion|vias de"
            r"|investigacion|evaluacion|manos (?:de|del))|pendiente (?:de|aun|todavia)|a la espera de|esperando"
            r" (?:respuesta|la|a que|contestacion|confirmacion|informacion|noticias|que)|aun no (?:tenemos|tengo"
            r"|disponemos|hemos recibido|hay|ha)|todavia no (?:tenemos|tengo|disponemos|hemos|hay|ha)|seguimiento"
            r"|actualizacion (?:de|sobre|del) (?:su|el|la|estado|caso)|estado de (?:su|la) (?:solicitud|gestion"
            r"|consulta)|respuesta provisional|aviso provisional|contestacion provisional|de momento|por el"
            r" momento|provisionalmente|le mantendremos|mantener\w* (?:informad|al (?:corriente|tanto))) ! de su"
            r" pago ! su pedido ! su paquete ! de que (?:nos|usted) ! alta de ! suya ! a la espera de (?:su|sus)"
            r" (?:respuesta|noticias|confirm) ! curso de ! proceso de (?:reserva|compra) ! {wiped} !"
            r" {officer}\W.{0,20}\b(?:queda|esta) ! proceda a ! abone ! saldo ! pago pendiente ! recogida",
            r"(?:seguimos|estamos|sigo|estoy|quedamos|quedo|continuamos) (?:\w+ )?(?:pendientes?|a la espera"
            r"|atent[oa]s? a|detras|encima|esperando)\b ! de su (?:respuesta|pago) ! sus (?:noticias|comentarios)",
            r"(?:tardanza|demora|retraso) ! pedido ! entrega ! paquete ! envio ! pago ! factura ! vuelo",
            r"(?:paciencia|prorroga|ampliacion del plazo|llevara (?:algo|un|algun|mas|unos|varios|aun|todavia)"
            r"|tardara\w*|demora\w* en (?:la|dar|contest|respond)|retraso en (?:la respuesta|contestar|responder)"
            r"|mas tiempo|algo de tiempo|unos dias|algunos dias|necesit\w+ (?:tiempo|algo mas|unos dias|mas)"
            r"|requiere tiempo|dilacion en) ! pedido ! entrega ! paquete ! pago ! ausen ! vacaciones ! alto"
            r" volumen",
            r"(?:he|hemos|se ha|han|ha sido|queda|ha quedado) (?:\w+ )?(?:trasladad|remitid|reenviad|derivad"
            r"|enviad|pasad|elevad|escalad|transferid|comunicad|turnad|canalizad|reportad|asignad|consultad"
            r"|preguntad|pedid|solicitad|direccionad|planteado|planteada|dado traslado|puesto en conocimiento"
            r"|abiert)\w*\W.{0,60}\b(?:departamento\w*|area\w*|equipo\w*|companer\w*|colega\w*|servicio\w*"
            r"|oficina\w*|tecnic\w*|informatic\w*|sistemas|administracion|proveedor\w*|ti\b|it\b|sucursal"
            r"|tienda|secretaria|contabilidad|comercial\w*|correspond\w*|responsable\w*|internamente|soporte"
            r"|incidencia interna|ticket interno|operaciones|persona encargada|seccion|unidad|central\b|recepcion"
            r"|tramitador\w*|persona (?:competente|que)) ! por favor ! {number} de (?:caso|ticket|incidencia)",
            r"(?:remitimos|reenviamos|derivamos|trasladamos|pasamos|enviamos|elevamos|escalamos|canalizamos"
            r"|turnamos|pase|remiti|reenvie|derive|traslade|comunique|consulte|pregunte|traslado|paso|remito"
            r"|reenvio|derivo)\W.{0,50}\b(?:a|al|con)\b\W.{0,20}\b(?:departamento\w*|area\w*|equipo\w*"
            r"|companer\w*|colega\w*|servicio\w*|oficina\w*|tecnic\w*|informatic\w*|sistemas|administracion"
            r"|proveedor\w*|ti\b|it\b|sucursal|tienda|secretaria|contabilidad|comercial\w*|responsable\w*|soporte"
            r"|operaciones|seccion|unidad)"
            r" ! por favor ! rogamos ! {at} ! debe ! (?:que )?(?:se )?(?:lo )?(?:comunique|consulte|traslade"
            r"|remita) (?:usted|a la)",
            r"(?:tomamos|tomo|he tomado|hemos tomado|tomada|tomado) (?:\w+ )?nota|(?:nos|me) (?:pongo|ponemos)"
            r" (?:con|a) (?:ello|trabajar|esto|revisar)|(?:lo|la|esto|su caso) (?:tengo|tenemos) (?:en|sobre)"
            r" (?:la |mi )?(?:mesa|agenda|lista|pendiente)|(?:me|nos) (?:encargo|encargamos|ocupo|ocupamos) de"
            r"|(?:manos a la obra|trabajando en ello|en ello estamos) ! {wiped} ! nuev[oa] !"
            r" {addr}\W.{0,15}\b(?:actual|nuev)",
            r"(?:todavia|aun) no (?:ha|han|hemos|he|se ha|nos ha) (?:sido |podido |dado tiempo )?(?:a"
            r" )?(?:examin|revis|estudi|tramit|analiz|atend|le[ir]|mir|trat|asign|valor)\w*",
            r"(?:gran|elevado|alto|mayor|fuerte) (?:numero|volumen|afluencia|cantidad)"
            r" de\W.{0,12}\b(?:solicitud|consulta|peticion|correo|mensaje|escrito|reclamaci)\w*|(?:desbordad"
            r"|saturad|colapsad)[oa]s?\b|acumulacion de (?:trabajo|tareas|asuntos|expedientes)",
        ),
        "promise": (
            r"(?:procederemos|vamos|voy|va|se va|se procedera|procedere|procedemos|procedo|intentaremos|nos"
            r" comprometemos|me comprometo|estamos procediendo|tenemos previsto|esta previsto|tengo que|hay que"
            r"|iniciaremos|iniciamos|tramitaremos|efectuaremos|realizaremos|solicitaremos|pediremos"
            r"|gestionaremos)\W.{0,25}\b(?:a |con |en |de |la |su |que )?.{0,15}\b(?:{removing}|{fixing}"
            r"|arreglarlo|solucionarlo|quitarlo|corregirlo)"
            r" ! no\b ! si (?!bien) ! hasta que ! cuando (?:el|la) ! solo\b ! {thing} ! usted ! siempre que ! una"
            r" vez ! suscrip",
            r"(?:eliminare\w*|borrare\w*|suprimire\w*|quitare\w*|retirare\w*|bloqueare\w*|desactivare\w*"
            r"|corregire\w*|rectificare\w*|modificare\w*|actualizare\w*|cambiare\w*|sustituire\w*|desvinculare\w*"
            r"|sacare\w*|daremos de baja|depurare\w*|subsanare\w*|arreglare\w*|solucionare\w*|excluire\w*"
            r"|removere\w*|(?:se |sera |seran )(?:eliminara|borrara|suprimira|quitara|retirara|bloqueara"
            r"|corregira|rectificara|modificara|actualizara|cambiara|dara de baja|subsanara|{gone}|arreglara)\w*)"
            r" ! no\b ! si (?!bien) ! hasta que ! cuando (?:el|la) ! solo\b ! cuenta (?:sera|se) ! siempre que !"
            r" una vez ! suscrip ! automatic",
            r"(?:solicitado|pedido|ordenado|cursado|dado (?:la )?orden|dado instrucciones|encargado|instado"
            r"|abierto|generado|creado|solicitamos|pedimos|pedi\b|solicite\b|cursamos|ordenamos|lanzado|reportado"
            r"|instruido)\W.{0,60}\b(?:{removing}|{fixing}|elimine\w*|borren?\b|supriman?\b|corrijan?\b|quiten?\b"
            r"|retiren?\b|rectifiquen?\b|modifiquen?\b|den de baja|dejen de|bloqueen?\b|actualicen?\b|revisen?\b"
            r"|desvinculen?\b)"
            r" ! usted\W.{0,12}\bsolicitado ! ha solicitado usted ! que ha(?:bia)? solicitado ! no\b !"
            r" {cust}\W.{0,15}\b(?:ha solicitado|pedido|solicita) ! su (?:solicitud|peticion)",
            r"(?:trasladare\w*|remitire\w*|reenviare\w*|derivare\w*|pasare\w*|elevare\w*|escalare\w*"
            r"|comunicare\w*|informare\w*|notificare\w*|avisare\w*|dare\w* (?:traslado|parte|aviso|cuenta)"
            r"|pondre\w* en (?:conocimiento|manos)|consultare\w*|hare\w* llegar|hablare\w*|vamos a (?:traslad"
            r"|remit|reenvi|deriv|pas|elev|escal|comunic|inform|notific|avis|dar|poner|consult|hacer|plantear)\w*"
            r"|voy a (?:traslad|remit|reenvi|deriv|pas|elev|escal|comunic|inform|notific|avis|dar|poner|consult"
            r"|hacer|hablar|comentar|plantear)\w*"
            r"|se (?:trasladara|remitira|reenviara|derivara|pasara|elevara|comunicara|informara|notificara|dara"
            r" (?:traslado|cuenta)|pondra)|lo (?:paso|traslado|comento|hablo|elevo|reenvio|derivo|remito)|sera"
            r" (?:trasladad|remitid|derivad|elevad|comunicad|analizad)\w*)\W.{0,90}\b{officer} ! no\b ! si"
            r" (?!bien) ! {at}",
            r"{officer}\W.{0,45}\b(?:le (?:contestara|respondera|contactara|escribira|informara|dara|atendera"
            r"|remitira)|se pondra|se pondran|estudiara|analizara|revisara|valorara|evaluara|tomara|asumira"
            r"|resolvera|recibira|sera informad|tramitara|atendera|lo vera|esta (?:revisando|analizando"
            r"|estudiando|viendo)|va a)\w* ! no\b",
            r"(?:nos aseguraremos|me asegurare|nos encargaremos|me encargare|nos ocuparemos|me ocupare|lo"
            r" (?:resolveremos|solucionaremos|arreglaremos|corregiremos|subsanaremos|arreglo|corrijo|soluciono"
            r"|quito|borro|elimino|gestiono|resuelvo|tramito)|quedara (?:resuelto|solucionado|arreglado|corregido"
            r"|subsanado|eliminad|borrad)\w*|no volvera a (?:ocurrir|suceder|pasar|recibir)|no volveran? a|no"
            r" recibira mas|dejara de recibir|haremos lo (?:necesario|posible)|tomaremos (?:las )?medidas|hare lo"
            r" posible)"
            r" ! {news} ! publicit ! {have}\W.{0,20}\b{gone}",
            r"(?:elimino|borro|quito|retiro|bloqueo|corrijo|rectifico|modifico|suprimo|eliminamos|borramos"
            r"|quitamos|procedemos)\W.{0,20}\b(?:ahora|en cuanto|hoy mismo|manana|en breve|a la brevedad|cuanto"
            r" antes|de inmediato|enseguida|esta (?:tarde|semana|manana)|lo antes)|(?:esta|estara|queda|quedo"
            r"|tenemos) (?:programad|planificad|previst|solicitad|agendad|pedid)\w*\W.{0,30}\b(?:{fixing}"
            r"|{removing})|(?:{fixing})\W.{0,40}\b(?:en (?:proceso|tramite|curso|marcha)|solicitad|programad"
            r"|iniciad|previst|pendiente)\w*"
            r" ! no\b ! su solicitud de",
        ),
        "canned_misread": (
            r"(?:gracias|agradec\w*|muchas gracias)\W.{0,15}\b(?:por|de)\W.{0,12}\b(?:su |tu |la |el "
            r"|haber(?:nos)? |habernos )?(?:\w+ )?(?:llamada|llamar(?:nos)?\b|llamado|pedido|compra|reserva"
            r"|visita|confianza|interes|preferencia|paciencia|eleccion|elegir(?:nos)?|elegid\w|confiar|confiado"
            r"|estancia|cita|inscripcion|registro|registrar\w*|suscripcion|suscribir\w*|fidelidad|solicitud de"
            r" (?:presupuesto|informacion|cita|baja)"
            r"|preferir(?:nos)?|comprar|comprado|reservar|reservado|donacion|donativo|pago|participacion"
            r"|candidatura|alojarse|volar|viajar|ser (?:client|part|soci)\w*|formar parte|unir\w*|contratar\w*"
            r"|contratacion|opinion|comentarios|resena|valoracion|devolucion|actualiz\w*|preferencias|lealtad"
            r"|atencion telefonica) ! {addr} erron ! aviso",
            r"(?:que bien|nos alegra\w*|nos alegramos|estamos encantad\w*|es un placer|encantad\w*|genial"
            r"|estupendo|nos complace|que alegria|nos hace mucha ilusion|celebramos|que bueno|me alegra|nos da"
            r" gusto|nos encanta)\b.{0,25} (?:que|de que|saber que|tener\w*|contar\w*|recibir\w*|atender\w*|ver"
            r" que|saludar\w*|acompanar\w*|darle la bienvenida|darte la bienvenida)\W.{0,60}\b(?:haya\w*|quier\w*"
            r"|est\w*|contact\w*|interes\w*|disfrut\w*|eleg\w*|client\w*|visit\w*|comprad\w*|guste|con nosotros"
            r"|entre nosotros|pueda\w*|sea\w*|compra\w*|reserv\w*|dese\w*)"
            r" ! {wiped} ! informarle ! comunicarle ! aviso",
            r"(?:lament\w*|sentimos|siento|nos apena|que pena|que lastima|nos entristece|sentimos"
            r" mucho)\W.{0,20}\b(?:que|saber que|leer que|oir que|enterarnos|ver que)\W.{0,40}\b(?:quier\w*"
            r"|dese\w*|dej\w*|cancel\w*|abandon\w*|se vay\w*|te vay\w*|no (?:este|haya|pued|le|te|se)\w*"
            r"|insatisf\w*|descontent\w*|decidi\w*|problem\w*|su pedido|su compra|el producto|el articulo|baja de"
            r" (?:nuestr|su|la)|marche|vaya\w*|mala experiencia|no (?:haya )?(?:quedado|cumpl)) ! {addr} !"
            r" correos ! mensajes ! ayudar ! atender",
            r"(?:su|tu) (?:\w+ )?(?:pedido|paquete|envio|entrega|orden|compra|reserva|cita|devolucion|turno"
            r"|suscripcion|membresia|contrato|mesa|habitacion|presupuesto|plan|tarifa|poliza|estancia|instalacion"
            r"|visita|tarjeta|solicitud de (?:baja|alta|cambio|presupuesto|cancelacion|cita)|cancelacion|alta"
            r"|portabilidad|cambio de (?:domicilio|plan|titular|fecha|talla))\W.{0,60}\b(?:esta (?:en camino"
            r"|confirmad|list|cancelad|en preparacion|program|reservad|activ|tramit)|en camino|confirmad"
            r"|modificad|cambiad|cancelad|procesad|enviad|renovad"
            r"|gestionad|tramitad|list[oa]\b|programad|agendad|anulad|reprogramad|llegara|disponible|activad"
            r"|preparad|reservad|aplazad|ha salido|ha sido|queda|prorrogad)\w* ! {addr} ! {wiped}\W.{0,20}\b(?:de"
            r"|del) (?:nuestr|sistema|base) ! numero de (?:caso|ticket) ! recibid ! \w*\d{4,} ! importe ! total",
            r"(?:hemos|he|le hemos|te hemos|se ha|ya) (?:\w+ )?(?:cambiado|modificado|anotado|reservado"
            r"|confirmado|cancelado|registrado|programado|gestionado|tramitado|agendado|aplazado|anulado|renovado"
            r"|activado|apuntado|reprogramado|actualizado|aplicado|contratado|procesado|ampliado)\W.{0,20}\b(?:su"
            r"|tu|la|el|una) (?:\w+ )?(?:cita|pedido|reserva|visita|turno|plan|tarifa|contrato|alta|baja"
            r"|suscripcion|membresia|cancelacion|mesa|habitacion|direccion de (?:envio|entrega|facturacion)"
            r"|domicilio|cambio|mudanza|entrega|poliza|preferencia\w*|viaje|vuelo|descuento"
            r"|portabilidad|devolucion|reembolso|instalacion|presupuesto) ! {addr} erron ! ticket ! de (?:nuestr"
            r"|el) sistema",
            r"(?:con gusto|con mucho gusto|encantad\w*|sera un placer|por supuesto|claro que si|estaremos"
            r" encantad\w*)\W.{0,25}\b(?:le|te|les|os) (?:ayud|atend|reserv|cambi|tramit|gestion|envi|prepar"
            r"|inform|ofrec|cotiz|agend|mand|esper)\w*|(?:entiendo|entendemos|veo|vemos|comprendo|leo|tengo"
            r" entendido|deduzco|comprendemos) que (?:\w+ )?(?:quier|desea|dese|tiene|le gustaria|necesita|esta"
            r" interesad|ha comprado|solicita (?:un|informacion|cita|presupuesto)|busca|le interesa|va a|se muda"
            r"|planea)\w* ! {addr} ! correo\w* ! datos ! mensaje ! error"
            r" ! recib ! nuestro departamento",
            r"(?:bienvenid[oa]s? (?:a|de nuevo|al)|le esperamos|te esperamos|os esperamos|los esperamos|nos vemos"
            r"|hasta pronto en|que (?:disfrute|disfrutes|tenga (?:un )?(?:buen|feliz) (?:viaje|vuelo|estancia))"
            r"|feliz (?:viaje|estancia|vuelo|compra)|buen provecho|deseamos (?:que )?(?:una |un )?(?:feliz "
            r"|agradable |buen\w* )?(?:estancia|viaje|disfrut\w*)|recuerde (?:traer|llegar|presentar|llevar)"
            r"|traiga (?:su|consigo)) ! {addr} ! bienvenid\w+ a la reunion",
            r"(?:nuev[oa]|actualizad[oa]) (?:\w+ )?{addr}\W.{0,60}\b(?:anotad|guardad|registrad|actualizad"
            r"|confirmad|grabad|introducid|vinculad|incorporad|asociad|anadid|agregad|cambiad|modificad"
            r"|ingresad)\w*|(?:{have}|actualizamos|registramos|guardamos|anotamos)\W.{0,25}\b(?:anotad|guardad"
            r"|registrad|actualizad|confirmad|grabad|anadid|agregad|asociad|vinculad|cambiad|modificad)\w* (?:\w+"
            r" )?(?:su|tu) (?:nuev[oa] )?{addr} ! {wiped} ! no\b ! err\w+ ! incorrect ! equivoc ! {fixed}"
            r" ! lista (?:negra|de exclusion|de bloqueo) ! exclusion ! bloque ! recibi ! {number} ! {officer} !"
            r" mensaje ! solicitud ! consulta ! reclam ! disculp ! a cual",
        ),
        "stored": (
            r"(?:nuev[oa]|actualizad[oa]) (?:\w+ )?{addr}\W.{0,60}\b(?:anotad|guardad|registrad|actualizad"
            r"|confirmad|grabad|introducid|vinculad|incorporad|asociad|anadid|agregad|cambiad|modificad|ingresad"
            r"|dad[oa] de alta)\w* ! no\b ! titular",
            r"(?:anotad|guardad|registrad|actualizad|confirmad|grabad|introducid|vinculad|incorporad|asociad"
            r"|anadid|agregad|ingresad|dado de alta|cambiad|modificad|verificad)\w*\W.{0,25}\b(?:su|tu|la|el|este"
            r"|esta) (?:nuev[oa] )?{addr} & (?:su|tu|nuev[oa]|contacto|perfil|cuenta|ficha) ! {wiped} ! no\b !"
            r" err\w+ ! incorrect\w* ! equivoc\w* ! lista (?:negra|de exclusion|de bloqueo) ! bloque ! mensaje !"
            r" solicitud ! consulta ! {fixed} ! disculp ! ha sido registrad\w* (?:su )?correo !"
            r" correo\W.{0,12}\b(?:recib|con el num|bajo)",
            r"(?:su|tu) (?:nuev[oa] )?{addr}\W.{0,50}\b(?:ha sido|ha quedado|esta|fue|queda|se ha|quedo) (?:\w+"
            r" )?(?:anotad|guardad|registrad|actualizad|confirmad|grabad|vinculad|incorporad|asociad|anadid"
            r"|agregad|verificad|validad|activad|modificad|cambiad|ingresad|dad[oa] de alta)\w* ! {wiped} ! no\b"
            r" ! err\w+ ! por (?:un|otro|nuestr) ! mensaje ! lista (?:negra|de) ! con el numero ! bajo ! disculp"
            r" ! {fixed} ! desde",
            r"(?:a partir de (?:ahora|hoy|este)|en adelante|desde ahora|en lo sucesivo|a partir"
            r" del)\W.{0,60}\b(?:recibira|recibiras|enviaremos|llegaran|mandaremos|remitiremos|se enviaran|le"
            r" llegaran|te llegaran|notificaremos)\W.{0,60}\b(?:en|a) (?:esta|este|su|tu|la nueva|el nuevo)"
            r" (?:nuev[oa] )?{addr} ! no\b",
            r"(?:{have}|actualizamos|registramos) (?:\w+ )?(?:actualizad\w*|registrad\w*|modificad\w*"
            r"|completad\w*)?\s?(?:sus|tus) datos (?:de contacto )?(?:en su (?:ficha|perfil)|correctamente|con"
            r" (?:esta|este|su|la nueva)|segun (?:su|lo)) ! {wiped} ! incident ! brecha ! lista",
        ),
        "yes_wanted": (
            r"(?:respond\w*|contest\w*|conteste\w*|envi\w*|escrib\w*|mand\w*|digit\w*|confirm\w*|puls\w*|teclee"
            r"|texto|marque|clic|palabra)\W.{0,35}\b(?:con |a |la palabra |el texto |un |simplemente |este"
            r" (?:correo|mensaje|mail) |indicando |escribiendo |solo |en )*[\"']?(?:si\b(?! (?:no|quiere|desea|el"
            r"|la|tiene|lo|ha|recib|es|son|esta))|ok\b|acepto|confirmo|de acuerdo\b|conforme\b|aceptar\b"
            r"|autorizo\b|baja\b)[\"']? ! https?:",
            r"[\"'](?:si|ok|acepto|confirmo|conforme|autorizo|confirmar|si, acepto|de acuerdo|baja)[\"']|(?:con"
            r" un|un) (?:simple )?[\"']?si[\"']?\b(?! (?:bien|no))|(?:nos|me) (?:da|das|dan) (?:su|tu|el) (?:ok"
            r"|conformidad|visto bueno|si)\b|(?:necesitamos|esperamos|precisamos|enviar|envie|dar|de|aguardamos)"
            r" (?:su|tu) (?:ok|conformidad|visto bueno|aceptacion|autorizacion)",
            r"(?:confirm\w*|confirmacion|acepte|aceptacion|conformidad)\W.{0,60}\b(?:cita|reserva|pedido"
            r"|asistencia|cancelacion|baja|compra|visita|turno|presupuesto|renovacion|estancia|fecha|operacion"
            r"|pago|contratacion|plaza|entrega|orden|cambio de) & (?:responda\w*|respondiendo|contest\w*|rog\w*"
            r"|rueg\w*|por favor|favor|necesit\w*|envi\w*|este (?:correo|mensaje|mail)|podria\w*|puede\w*|antes"
            r" del?|enlace) ! {have}",
            r"(?:esta|estas|estan) (?:usted )?de acuerdo|(?:quiere|desea|quieres|deseas|desean|le gustaria|te"
            r" gustaria)\W.{0,15}\b(?:que )?(?:renovar|cancelar|reservar|confirmar|continuar|contratar|seguir"
            r" adelante|mantener|anular|comprar|tramit|procedamos|sigamos|hagamos|cancelemos|reservemos|cambi"
            r"|program|agend|formaliz)\w*\W.{0,60}\?",
        ),
        "event": (
            r"(?:su|tu|la|el|una|un|adjunt\w+|nuestr[oa]|nuev[oa]|esta|este|copia de|sus|tus) (?:\w+"
            r" ){0,2}?(?:factura\w*|recibo\w*|extracto|estado de cuenta|pedido|albaran|poliza|contrato|nomina"
            r"|recibo de haberes|liquidacion|presupuesto|cotizacion|reserva|tarjeta de embarque|boletos?"
            r"|billetes?|entradas?|pasajes?|e-?ticket|resultados?|analitica|informe|receta|historia clinica"
            r"|certificado de (?:retenciones|notas|seguro)|boletin de (?:notas|calificaciones)|volante|cita|turno"
            r"|itinerario|bono|suscripcion|membresia"
            r"|abono|orden de compra|guia de (?:envio|despacho)|nota de credito|comprobante de (?:pago|compra"
            r"|reserva|deposito)|derrama|convocatoria|carta de pago|consumo|voucher|matricula|inscripcion"
            r"|renovacion|propuesta|oferta de empleo|candidatura|resumen (?:de cuenta|mensual)|cuota\w*"
            r"|expediente academico)\W.{0,95}\b(?:adjunt\w*|disponible\w*|list[oa]s?\b|vence\w*|importe|total"
            r"|euros?\b|eur\b|€|\$|pesos|abon\w*|enviad\w*|en camino|entreg\w*|descarg\w*|confirmad\w*"
            r"|encontrara\w*"
            r"|emitid\w*|ya (?:puede|esta)|consult\w*|del mes|de (?:enero|febrero|marzo|abril|mayo|junio|julio"
            r"|agosto|septiembre|octubre|noviembre|diciembre)|\d{4,}|para el|del \d|correspondiente\w*|renov\w*"
            r"|pendiente\w*|recoger|retirar|\bcon fecha|firm\w*|caduc\w*|salida|aprobad\w*|se cargara|generad\w*"
            r"|programad\w*|a las \d|aceptad\w*|anexo)"
            r" ! {addr} ! se (?:nos )?env(?:io|iaron) por error ! recibid[oa] por error ! incorrecto ! avis !"
            r" consulta ! reclam ! solicitud ! incidencia ! caso ! desconoc ! que (?:ha|has|usted) recib\w* !"
            r" podria ! numero de ! cual ! reenvi ! nos indica ! le (?:llega|llego) ! titular del ! {wiped}",
            r"(?:record\w*|le esperamos|proxim[oa]|tiene|tienes|no olvide|su|tu|confirm\w*"
            r"|nueva?)\W.{0,40}\b(?:cita|consulta medica|revision|visita|reunion|turno|intervencion|operacion"
            r"|cirugia|vuelo|viaje|clase|tutoria|examen|entrevista|itv|mantenimiento|vacun\w*|prueba|sesion"
            r"|check-?in|estancia|tecnico|analisis|ecografia|resonancia|limpieza dental|instalacion|junta de"
            r" (?:propietarios|vecinos))\W.{0,70}\b(?:el|del|para|a las|dia|proximo|es|este|en"
            r"|con)\W.{0,20}\b(?:\d|lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana)"
            r" ! {addr} ! reunion interna ! en revision ! le (?:contest|respond|inform)\w* ! vacaciones !"
            r" {number} ! caso ! solicitud",
            r"(?:(?:le|te|les) record\w+|recordatorio (?:de|:)|le esperamos|te esperamos|confirmamos|agendad\w"
            r"|queda)\W.{0,25}\b(?:su|tu|la|el|una?) (?:proxim[oa] )?(?:cita|turno|consulta|revision|visita|vuelo"
            r"|clase|reserva|entrevista|vacuna\w*|sesion) (?:con|de|en|del|para|medica|el|dental|presencial) !"
            r" {addr} ! caso ! solicitud",
            r"(?:paquete|envio|pedido|entrega|mercancia|articulo\w*|reparto|repartidor|mensajero|carta"
            r" certificada|encomienda|muebles?|electrodomestico)\W.{0,60}\b(?:en camino|en reparto|entregad\w*"
            r"|recoger\w*|recogid\w*|retirar\w*|enviad\w*|llega\b|llegara\w*|seguimiento|salido|almacen"
            r"|despachad\w*|preparad\w*|listo|en transito|listas?|no ha podido (?:ser )?entreg\w*|entregara\w*"
            r"|domicilio|punto de (?:recogida|retiro)|disponible) ! {addr} ! caso ! solicitud ! numero de"
            r" (?:pedido|seguimiento) para ! por error ! consulta ! correo",
            r"(?:importe|cuota|recibo|saldo|renta|alquiler|pago|prima|mensualidad|deuda|cargo|abono|reembolso"
            r"|transferencia|factura|deposito|domiciliacion|prestamo|hipoteca|expensas|anticipo"
            r"|ingreso)\W.{0,60}\b(?:vencid\w*|impagad\w*|pendiente\w*|adeudad\w*|cargad\w*|abonad\w*|vence\w*"
            r"|devuelt\w*|rechazad\w*|efectuad\w*|realizad\w*|recibid\w*|se ha (?:cargado|cobrado|abonado"
            r"|realizado)|domiciliad\w*|aprobad\w*|procesad\w*|fallid\w*|debit\w*|acreditad\w*|cobrad\w*|se"
            r" cargara|regulariz\w*|asciende\w*) & (?:su|usted|tu|le|te|€|\$|eur\w*|\d)"
            r" ! {addr} ! respuesta ! caso ! consulta ! solicitud ! titular ! por error !"
            r" {gone}\W.{0,20}\b(?:direc|correo)",
            r"(?:su|tu) (?:coche|vehiculo|auto|moto|movil|celular|dispositivo|equipo|portatil|gafas|lentes"
            r"|audifono\w*|reparacion|bicicleta|llaves|medicacion|medicamento\w*|receta|traje|libro"
            r"|tarjeta)\W.{0,40}\b(?:list[oa]\b|reparad\w*|recoger\w*|retirar\w*|disponible\w*|preparad\w*"
            r"|terminad\w*|lleg\w*|caduca\w*|esta en|a punto)|(?:mesa|habitacion|hotel|vuelo|apartamento|estancia"
            r"|plaza)\W.{0,60}\b(?:reservad\w*|confirmad\w*|check-?in|entrada el|llegada|asignad\w*) ! {addr} !"
            r" caso",
            r"(?:tiene|tienes|dispone de) (?:un |una |\d+ )?(?:nuev[oa]s? )?(?:mensajes?|documentos?"
            r"|notificacion\w*|facturas?|avisos?)\W.{0,30}\b(?:en su|en tu|disponible|pendiente|en el area|sin"
            r" leer|nuev\w+ en)|lectura del contador|corte (?:programado|de (?:luz|agua|suministro))|su"
            r" (?:hij[oa]|peque\w+)\W.{0,60}\b(?:colegio|clase|escuela|guarderia|curso|excursion|ausen\w*|notas"
            r"|comedor|inscri\w*|actividad|faltado|tutor\w*)|(?:reunion|junta) de (?:padres|propietarios|vecinos"
            r"|familias)|excursion"
            r"|le invitamos a|te invitamos a|invitacion a|codigo de descuento|cupon|rebajas|oferta (?:exclusiva"
            r"|especial|de la semana)|% (?:de )?(?:descuento|dto)|comprobante (?:fiscal|adjunto)|(?:libro"
            r"|prestamo)\W.{0,30}\b(?:vence|devolver|biblioteca|devolucion)|ha sido (?:admitid|seleccionad"
            r"|preseleccionad|matriculad)[oa]|siniestro\W.{0,40}\b(?:perit\w*|indemniz\w*|tramit\w*|apertura"
            r"|abiert\w*)|consumo\W.{0,25}\b(?:periodo|kwh|m3|mes) ! {addr} ! encuesta",
            r"(?:le|te|les|os) (?:recordamos|recuerdo|confirmamos|confirmo|esperamos|citamos"
            r"|convocamos)\W.{0,12}\b(?:su|tu|la|el|para|que)\W.{0,20}\b(?:ecografi|radiografi|resonanci"
            r"|tac\b|analitic|analisis|extraccion|revision|prueba|intervencion|operacion|sesion|vacun|clase"
            r"|visita|cita|consulta|turno|tratamiento|mamografi|endoscopi|colonoscopi|limpieza|itv|entrega"
            r"|reserva|mesa|reunion|entrevista|examen|citacion)\w*\W.{0,60}\b(?:\d|lunes|martes|miercoles"
            r"|jueves|viernes|sabado|domingo|manana|hoy)",
            r"(?:acuda|venga|preséntese|presentese|ven|vengan)\W.{0,12}\b(?:en ayunas|con (?:ropa|el|la|su"
            r"|\d)|\d+ minutos|acompanad)\w*",
        ),
        "auto_ack": (
            r"(?:acuse de recib\w*|acusamos recib\w*|acuso recib\w*|confirmacion de (?:recepcion|recibo)"
            r"|justificante de (?:recepcion|registro|entrada)|se acusa recibo|confirmamos (?:la )?(?:recepcion"
            r"|haber recibido|que hemos recibido)|comprobante de (?:recepcion|ingreso)) ! {wiped} !"
            r" {officer}\W.{0,10}\b(?:ha|le|trasl)",
            r"(?:hemos|he|ha|han|se ha|ha sido|fue|se|acabamos de) (?:\w+ )?(?:recibid[oa]|recibido"
            r"|recepcionad[oa]|registrad[oa]|ingresad[oa]|recibio|registro|recibir|generado|creado|abierto|dado"
            r" de alta|admitid[oa]|asignad[oa]|anotad[oa])\b\W.{0,60}\b(?:correo|mensaje|solicitud|consulta"
            r"|peticion|e-?mail|mail|incidencia|ticket|caso|reclam\w*|comunicacion|escrito|queja|expediente|aviso"
            r"|requerimiento|reporte|contacto|radicado|folio|formulario)\b ! {wiped} ! {officer} ! no {have} ! no"
            r" hemos ! {cust} ! que (?:ha|has|usted)"
            r" recib\w* ! registro de (?:incid|brech)\w* ! pedido ! por error ! podria ! indiqu ! direccion !"
            r" {passed} a ! brecha ! correos que ! cerrad ! fusion ! unific ! evaluad ! analizad",
            r"(?:su|tu|la|el|este|esta|dich[oa]) (?:\w+ )?(?:correo|mensaje|solicitud|consulta|peticion|e-?mail"
            r"|mail|incidencia|ticket|caso|reclam\w*|comunicacion|escrito|queja|expediente|aviso|requerimiento"
            r"|reporte)\W.{0,40}\b(?:ha sido|ha quedado|fue|queda|quedo|se ha|esta|recibid\w*|ha) (?:\w+"
            r" )?(?:recibid|registrad|recepcionad|generad|cread|abiert|asignad|admitid|ingresad|anotad|entrado"
            r"|numerad|dad[oa] de alta|en cola|llegado)\w* ! {wiped} ! {officer} ! {cust} ! cerrad ! fusion !"
            r" unific ! por error ! resuelt ! en copia ! reabiert ! evaluad ! brecha"
            r" ! pedido ! trasladad ! bandeja\W.{0,10}\bno",
            r"(?:su|tu|con|el|bajo|numero|le|es|asignado|siguiente) (?:el |la |un |siguiente )?(?:numero|num|nro"
            r"|n[o.]|n\W|codigo|referencia|ref|folio|radicado) (?:de |del )?(?:su |tu )?(?:caso|ticket|solicitud"
            r"|incidencia|referencia|consulta|reclam\w*|expediente|seguimiento|atencion|folio|radicado|gestion"
            r"|queja|registro|aviso|tramite|peticion|entrada|requerimiento|reporte)\b.{0,5}\b(?:es|:|\W"
            r"|asignad\w*|#|\d)|(?:ticket|caso|solicitud|incidencia|expediente|folio|radicado"
            r"|referencia)\W{1,3}(?:n\S{0,2}\s?|num\S* |nro\S* )?[#\[]?[a-z]{0,5}-?\d{3,}"
            r" ! cerrad ! fusion ! unific ! resuelt ! pedido ! factura ! {cust} ! {wiped} ! {officer} !"
            r" solucionad ! reabr ! finaliz ! brecha ! indiqu ! podria ! facilit ! necesit ! combinad ! cliente !"
            r" reserva ! duplicad ! agrupad ! adjunt ! integrad ! vinculad",
            r"(?:responderemos|contestaremos|atenderemos|respondemos|nos pondremos en contacto|le contactaremos"
            r"|sera (?:atendid|respondid|contestad)\w*|daremos respuesta|le atendera|se pondra en contacto"
            r"|recibira (?:una )?respuesta|tiempo (?:medio |maximo |estimado )?de respuesta|plazo (?:medio "
            r"|maximo |estimado )?(?:de respuesta|es de)|intentaremos (?:responder|contestar)\w*|uno de nuestros"
            r" (?:agentes|asesores|gestores|tecnicos)|un (?:agente|asesor|gestor|tecnico|ejecutivo|operador)"
            r" (?:le|se|te|revis)|nuestros (?:agentes|asesores|gestores))"
            r"\W.{0,70}\b(?:horas?\b|dias?\b|habiles|laborables|brevedad|antes posible|pronto|plazo|orden de"
            r" (?:llegada|recepcion)|turno|contacto|atendera|posible|semana) ! {officer} ! {cust} ! {removing} !"
            r" vuelta ! vacaciones ! regreso ! {wiped}",
            r"(?:gracias|agradecemos)\W.{0,15}\b(?:por|su|que)\W.{0,20}\b(?:contactar\w*|ponerse en contacto"
            r"|escribir(?:nos)?|mensaje|correo|contacto|comunicar\w*|e-?mail|consulta|haber contactado|dirigir\w*"
            r"|escribirnos)\b\W.{0,5}\b(?:con|a|al|nuestr\w*|el|la|\.|!|,|$) ! {have} ! {gone} ! {officer} !"
            r" {addr} erron",
            r"(?:no (?:elimine|borre|modifique|cambie|altere|quite)|mantenga|conserve|incluya|cite|indique"
            r" siempre|mencione|haga referencia)\W.{0,45}\b(?:asunto|referencia|numero|codigo|etiqueta|folio)"
            r"|alto volumen de|elevado numero de (?:consultas|correos|solicitudes)|volumen de (?:consultas"
            r"|solicitudes|correos)"
            r"|debido a la (?:gran )?(?:cantidad|demanda|afluencia)",
        ),
        "by_machine": (
            r"(?:automatic\w*|automatizad\w*|autogenerad\w*)\W.{0,30}\b(?:generad\w*|mensaje\w*|respuesta\w*"
            r"|correo\w*|e-?mail\w*|mail\w*|enviad\w*|acuse|notificacion\w*|contestador|reply|confirmacion)"
            r"|(?:mensaje|respuesta|correo|e-?mail|mail|notificacion|contestacion|acuse|aviso"
            r"|confirmacion)\W.{0,40}\b(?:automatic\w*|automatizad\w*|autogenerad\w*|generad\w* (?:por (?:el|un"
            r"|nuestro) sistema|electronicamente))|respuesta automatica|autorespuesta|auto-?respuesta|contestador"
            r" automatico|no-?reply"
            r"|(?:no|favor de no|rogamos no) (?:responda\w*|conteste\w*|respond\w*|contest\w*)\W.{0,20}\b(?:a"
            r" )?(?:este|esta)|escriba\W.{0,20}\b(?:por )?encima de esta linea|por encima de esta linea|##-",
        ),
        "out_of_office": (
            r"(?:estoy|estare|estaremos|estamos|me encuentro|me encontrare|nos encontramos|esta|permanezco"
            r"|permanecere|permanecera|permaneceremos|permanece|estara|se encuentra|ando|salgo|he salido|voy a"
            r" estar|actualmente)\W.{0,35}\b(?:ausente\w*|fuera (?:de la oficina|del despacho|por|de mi|hasta|del"
            r"|de la consulta|de viaje|de horario)|de vacaciones|de viaje|de baja (?:medica|maternal|paternal|por"
            r"|laboral|hasta)|de permiso|de licencia|sin acceso|con acceso limitado|cerrad[oa]s? (?:por|del|desde"
            r"|hasta)|en un congreso|en formacion|de feriado"
            r"|inaccesible|ilocalizable|incapacitad[oa]|de asueto|en el extranjero|fuera$) ! {cust} ! ticket !"
            r" caso (?:esta|ha|queda) ! direccion\W.{0,10}\bfuera"
            r" ! fuera (?:del|de la|de|de nuestr\w+) (?:sistema|base|plazo|lista|listado|fichero|registro|agenda)",
            r"(?:fuera de la oficina|out of (?:the )?office|mensaje de ausencia|aviso de ausencia|respuesta de"
            r" ausencia|ausencia temporal|permiso (?:de maternidad|de paternidad|parental|por nacimiento"
            r"|retribuido)|baja (?:maternal|paternal|por maternidad|medica)|licencia (?:de maternidad|por"
            r" maternidad|de paternidad|medica|anual)|periodo (?:vacacional|de vacaciones)|cierre (?:por"
            r" vacaciones|estival|de verano|de navidad|navideno|anual)|cerrado por vacaciones|cerrados por"
            r"|disfrutando de (?:mis|unas|unos)|vacaciones (?:de verano|de navidad|hasta"
            r"|del|anuales|colectivas)|mis vacaciones|semana santa|excedencia|receso (?:de|por|escolar|anual)) !"
            r" su (?:viaje|reserva) ! ofertas? ! disfrute de ! tus vacaciones ! reserv",
            r"(?:regres\w*|vuelv\w*|volver\w*|vuelta|reincorpor\w*|de nuevo (?:en|a partir|disponible)|estare"
            r" (?:de vuelta|de regreso|disponible|operativ\w*|de nuevo)|incorpor\w*|retom\w*|reanud\w*|reabri\w*"
            r"|abrimos|reapertura|hasta el (?:proximo )?(?:\d|lunes|dia))\W.{0,40}\b(?:\d{1,2}|lunes|martes"
            r"|miercoles|jueves|viernes|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre"
            r"|octubre|noviembre|diciembre|proxima semana) & (?:regres\w*|vuelv\w*|volver\w*|vuelta|reincorpor\w*"
            r"|ausen\w*|vacaciones|oficina|estare|estaremos|correo\w*"
            r"|incorpor\w*|fuera|despacho|reabri\w*|abrimos|reanud\w*|retom\w*|disponible) ! vuelva a ! no vuelva"
            r" ! devolver ! volver a (?:recibir|enviar|escribir|contactar|ocurrir|incorporar) ! volveremos a"
            r" (?:contact|escrib|informar)\w* ! paquete ! pedido ! factura ! incorpor\w* (?:al|a su|en el)"
            r" (?:exped|regis|sist)"
            r" ! incorpor\w* (?:a|al|en|con) (?:la |el |su |otr[oa] )?(?:[a-z]{2,5}-?\d|ticket|caso|incidencia"
            r"|solicitud|hilo|peticion|consulta|conversacion|\W)",
            r"(?:ya no|he dejado de|ha dejado de|dejo de|no) (?:\w+ )?(?:trabaj\w*|forma parte|pertenece\w*"
            r"|presto? (?:mis |sus )?servicios|labor\w*|esta en (?:la|esta|nuestra) (?:empresa|compania"
            r"|organizacion|plantilla)|formo parte|colabora\w*)\W.{0,30}\b(?:aqui|en (?:la|esta|nuestra|este|el)"
            r"|de (?:la|esta|nuestra|este)|con nosotros|para (?:la|esta|nosotros)|$|\.|del)|(?:se ha jubilado|me"
            r" he jubilado|jubilacion|me jubil\w*|nueva etapa profesional|ha causado baja en|abandono la empresa"
            r"|desvinculad[oa] de (?:la|esta) (?:empresa|compania)) ! {addr}\W.{0,12}\b(?:ya no|de baja)",
            r"(?:durante (?:mi|nuestra|este|su|ese|estos|dich\w+) (?:ausencia|periodo|vacaciones|dias|cierre"
            r"|tiempo)|en mi ausencia|a mi (?:vuelta|regreso|retorno|reincorporacion)|cuando (?:vuelva|regrese"
            r"|este de vuelta|me reincorpore|retorne)|leere (?:su|los|tu|el)\W.{0,30}\b(?:vuelta|regreso|cuando)"
            r"|no (?:leo|leere|tendre acceso|consultare|revisare|podre (?:atender|responder|leer|contestar)|puedo"
            r" leer|atendere)\W.{0,40}\b(?:correo\w*|mensaje\w*|e-?mails?|mails?|hasta)|me sustituye|sustituy\w+"
            r" durante|(?:trabajo|mi horario|mi jornada)\W.{0,20}\b(?:de lunes|los "
            r"(?:lunes|martes|miercoles|jueves|viernes)|es de|reducid)|(?:para|en caso de|si es|si se trata de"
            r"|por) (?:asuntos |temas |algo |cuestiones |una |alguna |consultas )?(?:urgente\w*|urgencia\w*"
            r"|inaplazable\w*|emergencia\w*).{0,60}\b(?:contact\w*|escrib\w*|llam\w*|dirij\w*|dirig\w*|comuni\w*"
            r"|compan\w*|pongase|a mi|atiende))",
        ),
        "mailbox_unmonitored": (
            r"(?:no (?:se )?(?:(?:es|esta|son|estan|sera|seran|esta siendo) )?(?:atiend\w*|atendid\w*"
            r"|le[ei]d?[oa]?s?\b|lee\b|leen\b|leemos|monitor\w*|supervis\w*|revis\w*|consult\w*|gestion\w*"
            r"|control\w*|vigil\w*|admite\w*|admitimos|acepta\w* (?:respuest|correo|mensaj)\w*|habilitad\w*"
            r"|operativ\w*|activ[oa]\b|recibe\w*|dispone de|procesa\w*|contest\w*|respond\w*)) & (?:buzon|bandeja"
            r"|cuenta|direccion|{addr}|casilla|correos?|mensajes?|respuestas?|e-?mails?) ! (?:su|tu) {addr} ! en"
            r" (?:nuestr|el) (?:sistema|base|fichero)\w* ! {cust}"
            r" ! solicitud ! consult\w+ (?:a |con )?{cust} ! no (?:admitimos|aceptamos) (?:peticion|cambios"
            r"|solicitud) ! gestionamos ! no contest\w+ (?:a|al|el) tele ! terceros ! no (?:hemos|ha)",
            r"(?:buzon|bandeja|cuenta|direccion|{addr}|casilla)\W.{0,60}\b(?:desatendid\w*|no (?:esta"
            r" )?(?:atendid|monitor|supervis|habilitad|operativ|activ|se (?:lee|revis|consult|atiend)|admite"
            r"|acepta|recibe|existe|en uso)\w*|fuera de servicio|en desuso|(?:solo|unicamente|exclusivamente"
            r"|meramente|exclusiv\w+ para|utiliza (?:solo|unicamente))\W.{0,12}\b(?:envi\w*|emis\w*|saliente\w*"
            r"|notific\w*|informativ\w*|salida)|sin (?:atencion|supervision|vigilancia)|dejado de (?:estar"
            r" operativ|utilizar|usar|atender|existir)\w*|ya no (?:se (?:utiliz|us|atiend|le)|esta|existe)\w*|de"
            r" solo (?:envio|salida)|desactivad\w*"
            r"|deshabilitad\w*|clausurad\w*|dad\w de baja) ! (?:su|tu) {addr} ! (?:de|en|del) (?:nuestr\w*|el|la)"
            r" (?:sistema|base|fichero|registro)\w* ! {have} (?:ya )?(?:{wiped}) (?:su|la|el|dich) ! de la cuenta"
            r" ! {cust} ! vinculad ! asociad ! correos (?:comerc|a) ! queda (?:{wiped}) ! hemos ! ha"
            r" sido\W.{0,20}\b(?:de (?:nuestr|todos|la|l[oa]s)|del)",
            r"(?:nadie|ninguna persona|ningun agente)\W.{0,20}\b(?:lee|leera|revisa|atiende|consulta|vera|ve"
            r"|supervisa|monitoriza)\b|(?:no (?:responda|responder|conteste|contestar|respondan|contesten"
            r"|respondas|contestes|escriba|envie (?:respuestas|correos|mensajes)|utilice|use|intente responder|es"
            r" posible responder|se puede responder|podemos responder a los mensajes|podra responder|sera (?:leid"
            r"|atendid|respondid|contestad|revisad)|recibira respuesta)\w*|favor de no (?:responder|contestar"
            r"|escribir)|absten\w+ de (?:responder|contestar))\b ! {cust} ! por telefono ! solicitud ! no"
            r" recibira respuesta si"
            r" ! adjunt ! contrasena ! datos sensibles ! enlaces ! llamadas ! salvo (?:que|para|si) ! excepto (?:para|si) ! a menos que ! solo si",
            r"(?:respuestas?|mensajes?|correos?|e-?mails?|lo que)\W.{0,60}\b(?:a|en) (?:esta|este|la presente"
            r"|dich\w) (?:{addr}|cuenta|buzon|direccion|casilla|correo|mensaje)\W.{0,50}\b(?:no (?:se|ser|lleg"
            r"|son|recib)\w*|se (?:elimina|borra|descarta|pierde)\w*|seran? (?:eliminad|borrad|descartad|ignorad"
            r"|rechazad)\w*|no llegan?|ignora\w*|nadie)|no-?reply|no admite respuestas?|no responder\b|solo"
            r" (?:para )?(?:el )?envio de (?:notific|comunic|mensaj|correo)\w*|no (?:sera|seran) (?:leid|atendid"
            r"|recibid|contestad|procesad|revisad)[oa]s?\b"
            r" ! solicitud ! incomplet ! {form} ! fuera de plazo ! recibid[oa]s? por ! sin ",
        ),
        "ticket_closed": (
            r"{ticket}\b\W.{0,80}\b(?:cerrad[oa]s?|resuelt[oa]s?|solucionad[oa]s?|finalizad[oa]s?|concluid[oa]s?"
            r"|archivad[oa]s?|completad[oa]s?|terminad[oa]s?|atendid[oa]s?|closed|solved|dad[oa] por (?:cerrad"
            r"|finalizad|resuelt)\w*|se cerrara|se cierra|se cerro|se ha cerrado|sera cerrad[oa]) ! no {have} !"
            r" aun no ! todavia no ! no esta ! {wiped} ! {cust}\W.{0,15}\bresuelt ! sera atendid ! seran atendid"
            r" ! tan pronto ! cuenta\W.{0,8}\bcerrad ! {officer}\W.{0,20}\btrasl ! a la mayor ! lo antes ! cuando"
            r" (?:este|sea|quede) (?:resuelt|cerrad)"
            r" ! hasta (?:que|su) ! estan siendo ! para ser atendid ! orden de",
            r"(?:cerramos|cierro|damos por (?:cerrad|resuelt|finalizad|concluid|zanjad|solucionad|terminad)\w*"
            r"|doy por (?:cerrad|resuelt|finalizad|concluid|zanjad)\w*|procedemos a(?:l)? (?:cerrar|cierre"
            r"|archivar|archivo|dar)|procederemos a(?:l)? (?:cerrar|cierre|archivar|finalizar)|hemos (?:cerrado"
            r"|resuelto|procedido a cerrar|dado por|archivado|finalizado|marcado)|he (?:cerrado|marcado|dado por)"
            r"|se (?:ha )?(?:procede|procedido|procedio) (?:a(?:l)? )(?:cerrar|cierre|archiv)\w*|se (?:cierra"
            r"|archiva|da por)|consideramos (?:cerrad|resuelt|solucionad|atendid|finalizad|concluid)\w*"
            r"|queda (?:cerrad|resuelt|archivad|zanjad|concluid|finalizad|solucionad)\w*|cierre (?:del?|de la|de"
            r" su|de este) {ticket}|ponemos fin a|finalizamos|archivamos) & (?:{ticket}|asunto|tema|gestion"
            r"|cerrad\w*|resuelt\w*|finalizad\w*|zanjad\w*|automatic\w*|actuaciones|archivo|solucionad\w*"
            r"|conversacion|#|\d{4,}) ! {addr} {wiped} ! su cuenta ! oficina ! tienda ! brecha ! incidente de"
            r" seguridad ! {officer} ! vacaciones",
            r"(?:estado|status|situacion)\b\W.{0,40}\b(?:resuelt|cerrad|solucionad|finalizad|concluid|completad"
            r"|solved|closed|resolved)\w*|(?:marcad|cambiad|catalogad|etiquetad|pasad)[oa] (?:como|a|al"
            r" estado)\W.{0,12}\b(?:resuelt|cerrad|solucionad|finalizad|concluid|complet)\w*|cierre automatico"
            r"|(?:se )?cerrara(?:n)? automaticamente|automaticamente\W.{0,15}\bcerrad\w*",
            r"(?:no (?:hemos (?:recibido|tenido|obtenido)|recibimos|tuvimos|tenemos|obtuvimos|se (?:ha recibido"
            r"|recibio|obtuvo)|habiendo recibido|ha (?:habido|respondido|contestado)|contamos con)|sin (?:recibir"
            r"|haber recibido|obtener|tener)|ante la (?:falta|ausencia) de|falta de|al no (?:haber )?(?:recib|ten"
            r"|obten|contar)\w*|por (?:falta de|inactividad)|inactividad)\W.{0,40}\b(?:respuesta|noticias"
            r"|contestacion|novedad\w*|comunicacion|informacion adicional|actividad|suya"
            r"|inactividad)?\s?.{0,90}\b(?:cerr\w*|cierr\w*|resuelt\w*|finaliz\w*|archiv\w*|conclu\w*|dar\w* por"
            r"|damos por|entend\w*|consider\w*)"
            r" ! {addr} ! telefono",
            r"(?:reabr\w*|volver a abrir|reapertura|reabiert\w*)\W.{0,60}\b(?:{ticket}|respond\w*|contest\w*|dias"
            r"|este (?:correo|mensaje)|plazo)|(?:respond\w*|contest\w*)\W.{0,60}\b(?:reabr\w*|volvera a abrir\w*"
            r"|reapertura)|(?:caso|tema|asunto|gestion) (?:cerrad|zanjad|resuelt|concluid|finalizad)[oa]\b|ticket"
            r" (?:resuelto|cerrado)|solucion (?:propuesta|aplicada|facilitada|brindada|ofrecida|dada"
            r"|entregada)\W.{0,60}\b(?:cerr\w*|resuelt\w*|satisf\w*|:)|(?:si (?:su|el|la) (?:problema|incidencia"
            r"|duda|consulta)\W.{0,12}\b(?:persiste|continua|no ha quedado))",
        ),
        "ticket_merged": (
            r"(?:fusionad\w*|unificad\w*|combinad\w*|agrupad\w*|unid[oa]s?\b|juntad\w*|consolidad\w*|acumulad\w*"
            r"|integrad\w*|vinculad\w*|incorporad\w*|adjuntad\w*|asociad\w*|anexad\w*|refundid\w*|merged"
            r"|anadid[oa]\b|enlazad\w*|agregad[oa]\b|fusionamos|unificamos|agrupamos|combinamos|juntamos"
            r"|fusiono\b|unifico\b|se (?:fusion|unific|agrup|acumul)\w*)\W.{0,60}\b(?:ticket\w*|caso\w*"
            r"|solicitud\w*|incidencia\w*|consulta\w*|expediente\w*|peticion\w*|#|\d{4,}|folio|requerimiento\w*"
            r"|reclam\w*|conversacion\w*|radicado|hilo)"
            r" ! {addr} ! cuenta ! pedido ! registro de ! brecha ! {cust} ! paga ! deuda",
            r"(?:ticket\w*|caso\w*|solicitud\w*|incidencia\w*|consulta\w*|expediente\w*|peticion\w*|folio"
            r"|requerimiento\w*|reclam\w*|conversacion\w*|radicado|hilo)\b\W.{0,60}\b(?:fusionad|unificad"
            r"|combinad|agrupad|unid[oa]|juntad|consolidad|acumulad|integrad|vinculad[oa] (?:al|a la|con)"
            r"|incorporad[oa] (?:al|a la)|anexad|refundid|duplicad|merged|asociad[oa] (?:al|a la|con)|enlazad)\w*"
            r" ! {addr} ! cuenta ! pedido ! registro de ! brecha ! {cust} ! factura",
            r"(?:ticket|caso|solicitud|incidencia|expediente|peticion|folio|consulta)\W.{0,30}\b(?:forma parte"
            r"|pasa a formar parte|ha pasado a|formara parte|queda (?:dentro|englobad|incluid)\w*|se (?:engloba"
            r"|incluye|une|suma|anexa|vincula)\w*|ha sido (?:unid|incluid|englobad|absorbid)\w*)\W.{0,20}\b(?:de"
            r"|del|a|al|en|con)\W.{0,25}\b(?:ticket|caso|solicitud|incidencia|expediente|\w*-?\d{3,}|existente"
            r"|anterior|otr[oa]) ! {cust} ! {officer}",
            r"(?:duplicad[oa]|duplicidad|repetid[oa])\W.{0,70}\b(?:ticket\w*|caso|solicitud|incidencia|expediente"
            r"|#|\d{4,}|existente|abiert\w*|anterior|previ[oa]|original)|(?:continuara|seguira|seguiremos"
            r"|continuaremos|gestionaremos|atenderemos|se (?:gestionara|tramitara|seguira|atendera)|sera"
            r" (?:gestionad|tramitad|atendid)[oa]|trataremos)\W.{0,50}\b(?:en|bajo|con|a traves de|desde|dentro"
            r" de)\W.{0,20}\b(?:el |la |un )?(?:ticket|caso|solicitud|incidencia|expediente|numero|folio"
            r"|referencia|hilo|conversacion)\W.{0,30}\b(?:#|\d{3,}|existente|abiert\w*|original|anterior|unic\w*)"
            r" ! {addr} ! pago ! factura",
        ),
        "survey": (
            r"(?:encuesta\w*|cuestionario (?:de satisfaccion|breve|de calidad|sobre)|nivel de satisfaccion|indice"
            r" de satisfaccion|estudio de satisfaccion|sondeo|nps\b|trustpilot|google reviews?|resena en|csat\b)"
            r"|(?:como|que tal|que|en que medida|cuan)\W.{0,35}\b(?:calific\w*|valor\w*|puntu\w*|evalu\w*|fue"
            r" (?:su|tu) (?:experiencia|atencion|visita)|lo hicimos|lo hemos hecho|le (?:parecio|atendimos|ha"
            r" parecido|hemos atendido)|te (?:parecio|atendimos|ha parecido|hemos atendido)|satisfech\w*|fuimos"
            r"|fue la atencion|le fue|te fue|nos ha visto)"
            r" ! {addr} ! contrasena ! riesgo ! hemos evaluado",
            r"(?:que|cual) (?:nota|puntuacion|calificacion|valoracion|puntaje)\W.{0,60}\b(?:pone|pondria|da|daria"
            r"|dar|merece|otorga|asign|nuestr)\w*|(?:ayud\w+ a mejorar|ayud\w+nos a mejorar|queremos (?:mejorar"
            r"|saber que|saber como)|su satisfaccion|tu satisfaccion) ! {addr} ! riesgo ! informacion para",
            r"(?:valor[ea]\w*|califi(?:que|car|ca)\w*|puntu[ea]\w*|evalu(?:e|ar|a)\b|punte\w*|puntuacion"
            r"|estrellas)\W.{0,60}\b(?:servicio|atencion|experiencia|nuestr\w*|nos\b|gestion|agente|del? 1|del? 0"
            r"|soporte|asesor|trato|1 al|opinion)|(?:dej\w*|compart\w*|cuent\w*|danos|denos|dinos|diganos|conocer"
            r"|saber|queremos|gustaria|ayud\w*|interesa\w*|escuchar|import\w*)\W.{0,45}\b(?:su|tu) (?:opinion"
            r"|valoracion|experiencia con|feedback|resena|comentario\w*|grado de satisfaccion)|(?:su|tu)"
            r" (?:opinion|valoracion|feedback|experiencia)\W.{0,45}\b(?:import\w*|cuenta\b|ayuda\w*|nos"
            r" (?:interesa|sirve|permite)|"
            r"vali\w*|minutos?)|(?:recomendaria\w*|recomendar\w*|recomiend\w*)\W.{0,50}\b(?:amig\w*|familiar\w*"
            r"|coleg\w*|conocid\w*|nos\b|escala)|en una escala|que (?:probabilidad|tan probable)|(?:esta|estas"
            r"|quedo|quedaste|ha quedado|esta usted|se siente) (?:\w+ )?(?:satisfech[oa]|content[oa]|conforme)"
            r" (?:con|de) (?:la|el|nuestr|su)|ha (?:quedado|sido) (?:satisfech|resuelt|util)\w*\W.{0,30}\? !"
            r" riesgo ! brecha ! le recomendamos ! {officer}",
        ),
        "challenge_response": (
            r"(?:confirm\w*|verifi\w*|valid\w*|hag\w* clic|haz clic|clic\w*|puls\w*|pinch\w*|captcha|puzle|puzzle"
            r"|rompecabezas|resuelv\w*|complet\w*|introduzc\w*|escrib\w*|copi\w*|seleccion\w*|arrastr\w*|marqu\w*"
            r"|autoric\w*|demuestr\w*|teclee|ingres\w*|respond\w*)\W.{0,85}\b(?:remitente\w*|no es (?:usted )?un"
            r" (?:robot|bot)|no eres un (?:robot|bot)|no soy un robot|es (?:usted )?(?:humano|una persona)|eres"
            r" (?:humano|una persona)|human[oa]\b|captcha|lista (?:blanca|de (?:remitentes|contactos|permitidos"
            r"|autorizados))|(?:se |sea |ser |pueda ser )(?:entreg\w*|liber\w*)"
            r"|entrega de (?:su|tu|este)|entregar(?:se|lo)?\b|liber(?:ar|e|ado|acion)\w*|no es spam|caracteres"
            r"|letras (?:de|que)|imagen|operacion aritmetica|suma\b|cuarentena|remitente autorizado|(?:su|tu)"
            r" (?:mensaje|correo|e-?mail) (?:llegue|sea|pueda|se)) ! {have} (?:ya )?{wiped} ! {cust} ! paquete !"
            r" pedido ! captura ! remitente del (?:correo|mensaje) que ! escrib\w+ al remitente ! reserva",
            r"captcha|no es un robot|no eres un robot|es usted un (?:robot|humano)|no ser un robot|(?:mensaje"
            r"|correo|e-?mail)\W.{0,60}\b(?:en cuarentena|retenid\w*|bloquead\w* (?:temporalmente|por)|en espera"
            r"|pendiente de (?:verific|aprob|valid|confirm|autoriz|entreg|liber)\w*|detenid\w*|no (?:ha sido|sera"
            r"|se) entregad\w* (?:hasta|aun|todavia))|(?:antispam|anti-spam|filtro (?:de )?(?:spam|correo)"
            r"|spam\s?arrest|boxbe|mailinblack|proteccion contra spam).{0,90}\b(?:confirm\w*|clic\w*|verifi\w*"
            r"|remitente\w*|valid\w*|responda)"
            r"|(?:primera vez|remitente desconocido|no (?:esta|figura|se encuentra) en (?:mi|nuestra|la|su)"
            r" (?:lista|agenda|libreta)|por unica vez|una (?:sola|unica) vez|nuevo"
            r" remitente)\W.{0,95}\b(?:confirm\w*|clic\w*|verifi\w*|valid\w*|autoriz\w*|enlace|identific\w*)"
            r"|(?:confirme|confirma|verifique|verifica|valide|valida) (?:por favor |primero |ahora )*(?:su|tu)"
            r" (?:envio|mensaje|{addr}) ! {have} ! pedido ! reserva ! cuenta ! cliente ! eliminar ! afectad !"
            r" reembolso ! contrasena",
            r"(?:puls|pinch|clic|acced|entr|abr|visit|sig|confirm|verifi|valid|haz|hag)\w*\W.{0,85}\b(?:su"
            r"|tu|el) (?:correo|mensaje|e-?mail|mail|envio)\W.{0,12}\b(?:pas|lleg|entr|sal|continu|ser|se"
            r" entreg|se envi|quedar)\w*(?:a|an)\b ! pedido ! reserva ! cuenta ! paquete",
            r"(?:protege|protegemos|filtra|filtro|verifica|resguarda)\W.{0,8}\b(?:su|sus|mi|mis|la|el|este"
            r"|nuestr\w+) (?:bandeja|buzon|correo|mensajeria|casilla|cuenta de correo) & (?:puls|pinch|clic"
            r"|confirm|verifi|valid|http|remitente|spam|desconocid)",
            r"(?:confirm|verifi|demuestr|acredit|valid)\w*\W.{0,12}\bque (?:usted )?(?:es|eres|soy|no es|no"
            r" eres) (?:una? )?(?:persona|human\w*|real|maquina|robot|bot|automat\w*)",
            r"(?:si no|de lo contrario|en caso contrario|pasad\w+ (?:ese|este|el) plazo)\W.{0,25}\b(?:se "
            r"|sera |su (?:correo|mensaje) )(?:elimin|descart|borr|rechaz|devuelv|devuelt|destru)\w* &"
            r" (?:puls|pinch|clic|confirm|verifi|valid|http|enlace) ! cuenta ! pedido ! reserva",
        ),
        "bounce": (
            r"(?:mensaje|correo|e-?mail|mail|entrega)\W.{0,60}\b(?:no (?:se ha podido|se pudo|pudo ser|ha podido"
            r" ser|ha sido|fue|ha sido posible|pudo) (?:ser )?(?:entreg\w*|envi\w*)|no entregad\w*|no se"
            r" entreg\w*|ha sido devuelto|fue devuelto|rebot\w*|fue rechazado por (?:el|su) servidor) ! paquete !"
            r" pedido ! {cust} ! a su domicilio ! certificad",
            r"(?:no se (?:ha )?(?:encontrado|puede encontrar|pudo encontrar|encontro) (?:el|la) (?:buzon"
            r"|direccion|destinatario)|(?:buzon|bandeja)\W.{0,20}\b(?:llen[oa]|no existe|no encontrad\w*"
            r"|inexistente|desconocid\w*)|(?:error|fallo|notificacion|informe|estado) (?:de|en la) (?:entrega"
            r"|envio|no entrega) (?:del? (?:mensaje|correo))?|(?:direccion|destinatario"
            r"|usuario)\W.{0,20}\b(?:desconocid[oa]|inexistente|no encontrad[oa]|no existe) (?:en|por) (?:este"
            r"|el) (?:servidor|dominio)|entrega (?:fallida|retrasada|aplazada|demorada) (?:del? mensaje)?"
            r"|delivery (?:status|failed|failure)|undeliver\w+|mailer-daemon|no entregable) ! paquete ! pedido !"
            r" repartid ! domicilio ! mi buzon ! certificad ! bandeja de ! envio de su",
        ),
        "legal_threat": (
            r"(?:requerimiento (?:formal|extrajudicial|fehaciente|previo)|le requerimos (?:formalmente|para que"
            r" (?:cese|deje))|se le requiere|cese (?:inmediato|y desista)|cese de inmediato|cese en (?:su|el|la)"
            r"|carta documento|intim(?:amos|o|acion)\b|burofax|apercib\w*|conminamos|querella\w*|demanda"
            r" (?:judicial|civil|penal|de)|interpondr\w*|interpon\w* (?:una )?(?:demanda|denuncia|querella)"
            r"|medidas? cautelar\w*|mandamiento|delito\w*|penal(?:es|mente)?\b|calumnia\w*|injuria\w*|acoso\b"
            r"|extorsion|chantaje|coaccion\w*|amenaza\w*|intrusion)"
            r" ! factura ! impag ! deuda ! por burofax (?:a|dirig) ! mediante burofax ! enviar (?:un )?burofax !"
            r" codigo penal\W.{0,20}\bsecreto ! ni amenaz ! no es (?:una )?amenaz",
            r"(?:indemniz\w*|resarc\w*|danos y perjuicios|perjuicios|costas|honorarios|gastos (?:legales|de"
            r" abogad\w*))\W.{0,60}\b(?:reclam\w*|exig\w*|demand\w*|abon\w*|a su cargo|repercut\w*|causad\w*"
            r"|ocasionad\w*|a usted|pagar\w*)|(?:reclam\w*|exig\w*|demand\w*|solicit\w*)\W.{0,30}\b(?:indemniz\w*"
            r"|danos y perjuicios|costas|perjuicios|compensacion economica) ! siniestro ! seguro ! poliza !"
            r" lamentamos ! disculp ! factura ! accidente",
            r"(?:acciones|medidas|vias?|pasos|actuaciones|procedimiento\w*) (?:legales|judiciales|penales|civiles"
            r"|judicial|legal|juridicas|oportunas|pertinentes)\W.{0,60}\b(?:oportun\w*|correspond\w*|emprend\w*"
            r"|ejerc\w*|inici\w*|tomar\w*|adopt\w*|que procedan|contra|pertinentes|reserv\w*|procedentes|en su"
            r" contra|sin mas aviso|$|\.|,)|(?:emprend\w*|ejerc\w*|inici\w*|adopt\w*|tomar\w*|reserv\w*"
            r"|interpon\w*|acudir\w*|recurrir\w*)\W.{0,45}\b(?:acciones|medidas|vias?) (?:legales|judiciales"
            r"|penales|civiles|judicial|legal|juridicas)"
            r" ! factura ! impag ! deuda ! acciones (?:oportunas|pertinentes) para (?:correg|evit|que|subsan)\w*"
            r" ! medidas (?:oportunas|pertinentes) para ! para (?:evitar|corregir|que no) ! usted puede ! puede"
            r" usted ! hemos (?:adoptado|tomado) las ! entre (?:las )?partes ! tomaremos las medidas (?:oportunas"
            r"|pertinentes)(?: para)? ! alta de",
            r"(?:abogad[oa]s?|letrad[oa]s?|bufete|procurador\w*|representacion (?:letrada|legal) (?:de|del)|en"
            r" nombre y representacion de|mi (?:representad[oa]|client[ea]|mandante|patrocinad[oa])|nuestr[oa]"
            r" (?:representad[oa]|mandante|patrocinad[oa])|apoderado legal) ! departamento ! factura ! impag !"
            r" deuda ! hemos (?:trasladado|consultado|remitido|pasado|dado) ! a(?:l|) abogado de la ! esta en"
            r" manos de ! esta revis ! consultar\w* ! lo (?:ve|lleva|tiene) ! abogados? (?:de la (?:casa|empresa"
            r"|compania)|intern) ! bufete\W.{0,20}\bcita ! si (?:es|usted)",
            r"(?:denunci\w*|policia|guardia civil|fiscalia|comisaria|mossos|ertzaintza|juzgado de guardia"
            r"|ministerio publico|autoridades (?:policiales|judiciales)|carabineros|pdi\b"
            r"|gendarmeria)\W.{0,60}\b(?:ante|interpon\w*|present\w*|acudir\w*|poner\w*|puesto|ir\w*|voy|vamos"
            r"|pondre\w*|contra|si\b|formul\w*|sin dudar|a la|llamar\w*|por\b|inmediat\w*|$|\.|correspond\w*)"
            r"|(?:voy|vamos|ire|iremos|acudir\w*|llamar\w*|poner\w*|pondre\w*|pondremos|presentar\w*|interpon\w*"
            r"|avisar\w*|aviso)\W.{0,30}\b(?:denuncia\w*|policia|guardia civil|fiscalia|comisaria|juzgad\w*"
            r"|tribunal\w*)"
            r" ! canal (?:de )?denuncias ! siniestro ! atestado ! copia de (?:la|su) denuncia ! perdida de !"
            r" oposicion ! aspirante ! usted (?:puede|podra) ! puede (?:usted )?(?:acudir|presentar|interponer) !"
            r" gracias por ! buzon de denuncias ! le (?:recomendamos|aconsejamos) ! si (?:lo )?(?:considera"
            r"|desea) ! robo ! ante la agencia",
            r"(?:ultim[oa] (?:aviso|advertencia|oportunidad|requerimiento)|(?:se )?(?:reserva|reservamos|reservo"
            r"|reservandonos|reservando|reserva de|con reserva de)\W.{0,20}\b(?:el derecho|todos los derechos"
            r"|derechos|las acciones|acciones|de acciones)|sin perjuicio de las acciones|responsabilidad (?:civil"
            r"|penal)|le haremos responsable|le hacemos responsable|responsable de (?:los|cualquier) (?:danos"
            r"|perjuicios)|aten\w* a las consecuencias|atengase) ! pago ! factura ! deuda ! oferta ! rebaj !"
            r" condiciones de (?:uso|venta) ! nos reservamos el derecho (?:a|de) (?:modificar|cancelar) !"
            r" promocion"
            r" ! (?:fecha|hora|copia|remitente|asunto|cuando|dia|reenvi\w*|captura|referencia|numero)\W.{0,30}\bultim"
            r" ! ultim\w+ (?:aviso|requerimiento) (?:que|recibid)\W?(?:le |te |nos )?(?:entro|llego|ha (?:llegado|entrado)|recib|de)",
            r"(?:conserv\w*|preserv\w*|no (?:borre|elimine|destruya|suprima|destruir|eliminar|borrar)|abstengase"
            r" de (?:borrar|eliminar|destruir)|guarde\w*|custodi\w*)\W.{0,70}\b(?:prueba\w*|evidencia\w*"
            r"|procedimiento (?:judicial|legal)|litigio|investigacion (?:policial|judicial|en curso)|diligencias"
            r"|registros? (?:de|y)|juicio|logs)|(?:delito|ilegal|ilicit\w*|hack\w*|jaque\w*|suplant\w*|robado"
            r"|robando|estafa\w*|usurpa\w*)\W.{0,60}\b(?:denunci\w*|policia|acciones|contra|usted|consecuencias"
            r"|castig\w*|cuenta|penad\w*)"
            r" ! phishing ! cuidado ! tenga ! evitar ! posibles? ! suplantacion de identidad (?:que|para) !"
            r" prevenir ! detect ! alert ! proteger",
            r"(?:(?:mi|nuestro) (?:abogad[oa]|letrad[oa]|asesor legal|gabinete juridico)\W.{0,60}\b(?:contact\w*"
            r"|hara|tom\w*|ya|estudi\w*|esta|se pondra|sabra|va a|actuar\w*)|deje\w* (?:ya )?de (?:molestar\w*"
            r"|acosar\w*|leer|usar|escribir\w*|enviar\w*|entrar)|como (?:ha (?:conseguido|obtenido)|consiguio"
            r"|obtuvo|tiene usted|es que tiene|tienes) (?:mi|mis|nuestr\w*)|por que (?:lee|abre|esta leyendo"
            r"|tiene|recibe|usa|me)\W.{0,12}\b(?:mi|mis|escrib)|no vuelva a (?:escrib\w*|contact\w*|molest\w*"
            r"|leer|usar)|dejeme en paz|dejenos en paz|no me (?:moleste|acose|escriba) mas)",
        ),
        "suspicious": (
            r"(?:confirm\w*|introduzc\w*|introduc\w*|escrib\w*|envi\w*|facilit\w*|proporcion\w*|ingres\w*"
            r"|verifi\w*|valid\w*|actualic\w*|actualiz\w*|digit\w*|mand\w*|inform\w*|rest[ae]ble\w*|comunic\w*"
            r"|indi\w*|desbloque\w*|diganos|renueve|complete\w*|teclee)\W.{0,75}\b(?:contrasena\w*|password|clave"
            r" (?:de acceso|secreta|personal|de su|bancaria|digital|del correo)|pin\b|codigo (?:de (?:seguridad"
            r"|verificacion|acceso|un solo uso|confirmacion|activacion)|sms|otp|de \d|enviado|recibido|que (?:le"
            r"|te|recib|acab))|credenciales|cvv\w*|cvc\b|tarjeta de (?:credito|debito)"
            r"|datos (?:bancarios|de (?:la|su) tarjeta|de acceso)|numero de (?:la |su )?tarjeta|coordenadas"
            r"|token\b|clave\b) ! nunca ! no (?:envie|facilite|comparta|proporcione|revele|comunique|le pediremos"
            r"|solicita) ! jamas ! olvid\w* ! ha sido (?:cambiad|modificad) ! {number} de socio ! codigo (?:de"
            r" (?:pedido|seguimiento|descuento)) ! contrasena ha ! inicie sesion con ! para acceder a su area !"
            r" tarjeta de (?:socio|embarque) ! mediante clave ! con clave",
            r"(?:codigo|clave|pin|otp)\W.{0,70}\b(?:que (?:le|te|acab\w*|hemos|recib\w*|llega\w*|ha)|enviad\w*"
            r"|recibid\w*|llegad\w*|sms|por correo)\W.{0,90}\b(?:reenvi\w*|diga\w*|digan\w*|facilit\w*|indi\w*"
            r"|respond\w*|comuni\w*|mand\w*|introd\w*|envi\w*|pas\w*|introduzc\w*|ingres\w*|podria)|(?:reenvi\w*"
            r"|diganos|facilit\w*|indiqu\w*|respond\w*|comuniqu\w*|mand[ea]\w*|envi[ea]\w*|pas[ea]\w*|podria"
            r"|digame)\W.{0,50}\b(?:el|ese|dicho|un) (?:\w+ )?(?:codigo|pin|otp)\b\W.{0,50}\b(?:que|recib\w*"
            r"|lleg\w*|sms|\d (?:digitos|cifras)|enviamos)|codigo de \w+ (?:digitos|cifras) ! nunca ! no"
            r" (?:comparta|facilite) ! descuento"
            r" ! pedido ! seguimiento ! postal ! referencia ! caso",
            r"(?:iban\b|numero de cuenta(?: bancaria)?\b|cuenta bancaria|datos bancarios|clabe\b|cbu\b|cuenta"
            r" corriente|numero de tarjeta)\W.{0,100}\b(?:devol\w*|reembols\w*|reintegr\w*|abon\w*|compensa\w*"
            r"|ingres\w*|indemniz\w*|transfer\w*|pag\w*|confirm\w*) & (?:facilit\w*|indi\w*|envi\w*|necesit\w*"
            r"|proporcion\w*|rog\w*|por favor|mand\w*|comuni\w*|confirm\w*|diga\w*|precis\w*|aport\w*) ! nunca !"
            r" no (?:facilite|envie) ! ultimos ! factura ! domicili",
            r"(?:devol\w*|reembols\w*|reintegr\w*|abono|compensa\w*|indemniz\w*|pago a su favor"
            r"|ingreso)\W.{0,100}\b(?:iban\b|numero de cuenta|cuenta bancaria|datos bancarios|clabe\b|cbu\b"
            r"|cuenta corriente|tarjeta) & (?:facilit\w*|indi\w*|envi\w*|necesit\w*|proporcion\w*|rog\w*|por"
            r" favor|mand\w*|comuni\w*|confirm\w*|diga\w*|precis\w*|aport\w*) ! nunca ! mismo (?:medio|metodo) !"
            r" en la tarjeta con ! cargad",
            r"(?:cuenta|buzon|acceso|correo|tarjeta|servicio|paquete|bandeja)\W.{0,60}\b(?:suspend\w*|bloquead\w*"
            r"|desactivad\w*|expir\w*|caduc\w*|cerrad\w*|limitad\w*|cancelad\w*|restringid\w*|desactivara"
            r"|suspendera|retenid\w*|inhabilit\w*|eliminara|bloqueara)\W.{0,95}\b(?:clic\w*|verifi\w*|confirm\w*"
            r"|valid\w*|actuali\w*|reactiv\w*|inici\w* sesion|enlace|pag\w*|abon\w*) & (?:clic\w*|enlace"
            r"|verifi\w*|valid\w*|sesion|reactiv\w*|pag\w*|abon\w*) ! {have} (?:ya )?{wiped} (?:su|la|el)"
            r" (?:{addr}) ! factura ! impag ! hemos ! membresia",
            r"(?:instal\w*|descarg\w*|anydesk|teamviewer|acceso remoto|control remoto)\W.{0,60}\b(?:programa"
            r"|aplicacion|app|software|archivo ejecutable|complemento|visor|certificado|herramienta|anydesk"
            r"|teamviewer|apk) ! app store ! nuestra app ! factura ! billete ! poliza ! google play",
            r"(?:abra|abrir|abre|haga clic|pinche|pulse|descargue|clic)\W.{0,60}\b(?:adjunto|archivo|enlace|zip\b"
            r"|html\b|fichero|documento)\W.{0,60}\b(?:para\W.{0,40}\b(?:confirm\w*|verifi\w*|identific\w*|acceder"
            r"|iniciar sesion|cancelar|evitar|detener|desbloque\w*|recuper\w*|proteg\w*|completar la (?:verif"
            r"|elim|baja))|contrasena|microsoft|office\s?365|google)|(?:inici\w*|acced\w*|entr\w*"
            r"|autentiq\w*)\W.{0,25}\b(?:sesion )?con su (?:cuenta|correo|usuario) (?:de )?(?:microsoft|google"
            r"|office|correo|outlook|gmail|email|electronico)"
            r" ! encuesta ! baja ! suscripcion",
            r"(?:bitcoin\w*|criptomoneda\w*|tarjetas? regalo|western union|wallet|monedero)\W.{0,60}\b(?:envi\w*"
            r"|pag\w*|transf\w*|compr\w*|codigo)|enlace de restablecimiento|link de recuperacion",
        ),
        "pleasantry": (
            r"(?:estimad\w+|querid[oa]s?|hola|buen[oa]s? (?:dias?|tardes|noches)|muy (?:senor\w*|buenas)"
            r"|distinguid\w+|apreciad\w+|buenas|senor\w*|saludos)\b[^.!?]{0,60}$",
            r"(?:gracias|agradec\w*|le doy las gracias|se lo agradec|mil gracias|muy agradecid)",
            r"(?:disculp\w*|perdon\w*|lament\w*|sentimos|siento|molestias?|inconvenient\w*|pedimos excusas"
            r"|excusas|lo sentimos|pena\b|apenad\w*)",
            r"(?:saludos?|atentamente|cordial\w*|un abrazo|reciba|recibe|quedamos a (?:su|tu)|quedo a (?:su|tu)|a"
            r" su (?:entera )?disposicion|le deseamos|que tenga|que tengas|feliz (?:dia|tarde|semana|fin)|buen"
            r" (?:dia|fin)|sin otro particular|agradeciendo|esperamos haber|espero haber|confiamos|encantad\w+ de"
            r" (?:ayud|atend)\w*)",
            r"(?:si (?:tiene|tuviera|tienes|necesita|precisa|desea|quedara|le surge|hay)|para cualquier|ante"
            r" cualquier|cualquier (?:otra )?(?:duda|consulta|aclaracion|cuestion|pregunta)|no dude en|no dudes"
            r" en|con gusto le|estamos (?:para|aqui)|aqui estamos|siempre a su|con confianza)",
            r"(?:comprend\w*|entend\w*|entiendo|somos conscientes|tiene(?:s)? (?:toda la )?razon|efectivamente"
            r"|tomamos muy en serio|nos tomamos|es importante para|valoramos|apreciamos|para nosotros es|no"
            r" deberia haber (?:ocurrido|pasado|sucedido)|compromiso con|atencion al? (?:cliente|usuario|socio"
            r"|paciente|publico)|equipo de (?:atencion|soporte|ayuda))",
        ),
        "hazard": (
            r"(?:abogad\w*|letrad\w*|jurid\w+|juez|juzgad\w*|tribunal\w*|judicial\w*|policia|denunci\w*"
            r"|querell\w*|penal\w*|delit\w*|demand\w*|indemniz\w*|requerimiento\w*|legal\w*|reclamacion contra"
            r"|apercib\w*|ilicit\w*|burofax)",
            r"(?:plazo (?:de|maximo|improrrog)|antes del|a mas tardar|fecha limite|en (?:el plazo|un plazo)"
            r"|dentro de los? \d|improrrogable|\d+ dias)",
            r"(?:identi\w+|dni\b|nie\b|nif\b|cedula|pasaporte|fecha de nacimiento|numero de (?:client\w*|socio"
            r"|cuenta)|acredit\w*|titularidad|poder notarial|representacion|autorizacion|curp|rfc\b)",
            r"(?:contrasen\w*|clave\b|codigo\b|pin\b|iban|bancari\w*|tarjeta|pag(?:o|ue|ar)\w*|factur\w*|importe"
            r"|deuda|adeud\w*|cobr\w*|abonar|gastos|coste\w*|reembols\w*)",
            r"(?:firm\w*|suscrib(?:a|ir)|conformidad|acept(?:a|e|o|ar)\b|de acuerdo\b|confirm(?:e|a|en)(?:nos"
            r"|me)?\b|declaracion|compromiso|consentimiento|autoric\w*|autoriz\w*)",
            r"(?:(?:elimine|borre|destruya|suprima|elimina|borra|destruye)\w* (?:el|los|la|las|este|estos|ese"
            r"|todo|cualquier|de inmediato)|destru\w+|que (?:lo|los|la|las) (?:elimine|borre|destruya)|proceda a"
            r" (?:elimin|borr|destru|suprim)\w*)",
            r"(?:adjunt\w*|anex\w*|clic\w*|enlace|link\b|descarg\w*|pulse|pinche|boton)",
            r"(?:acos\w*|amenaz\w*|extors\w*|coaccion\w*|moleste\w*|dej[ea]\w* de molest|fraud\w*|estaf\w*"
            r"|hacke\w*|suplant\w*|abus\w*|verguenza|inaceptable|intoler\w*)",
            r"(?:asegura|afirma|insiste|sostiene|mantiene|segun (?:el|la|nuestr\w) (?:{cust})|dice que|disput\w*"
            r"|conflict\w*|controversi\w*|litigi\w*)",
            r"(?:cancel\w*|anul\w*|contrat(?:ar|e)\b|renov\w*|reserv\w*|compr(?:a|ar|e)\b|pedido\b|suscripcion)",
        ),
    },
)
