"""How companies answer in Spanish (Spain and Latin America)."""

from __future__ import annotations

from replybot.core.answer.lexicon import Lexicon

LEXICON = Lexicon(
    language="es",
    words={
        "addr": r"(?:direccion(?:es)?|dir|cuentas?|casillas?|casilleros?|buzon(?:es)?) (?:(?:personal|particular|erronea|equivocada"
        r"|incorrecta) )?(?:de |del )?(?:correos?|e-?mails?|mails?|electronic\w+)(?: electronic\w+)?"
        r"|direccion(?:es)?\b(?! (?:general|postal|fisica|medica|tecnica|comercial|juridica|financiera|de (?:envio|entrega"
        r"|facturacion|la empresa|seguridad|sistemas|personas|recursos)))"
        r"|(?:correos?|e-?mails?|mails?)(?: electronic\w+)?\b(?! (?:que (?:nos|usted|me|le|recib|envi|manda)|enviad|de (?:fecha|ayer"
        r"|hoy|confirmacion|respuesta)|anterior|no dese|postal|certificad|automatic|comercial|publicitari|masiv))"
        r"|casilla\b|(?:datos?|informacion|medios?|via|campo|ficha) de (?:contacto|correo|e-?mail|mail|notificacion\w*)"
        r"|[\w.+-]{1,60}@[\w.-]{1,60}",
        "data": r"(?:sus|los|tus|estos|esos|todos (?:sus|los|tus)) (?:\w+ )?datos(?: (?:personales|erroneos|incorrectos|suyos))?\b"
        r"|(?:su|tu|ese|este|el) (?:dato|contacto|registro)\b(?! (?:es\b|numero|civil|mercantil))|la (?:entrada|ficha) erronea",
        "wiped": r"(?:eliminad|borrad|suprimid|retirad|quitad|bloquead|desactivad|inactivad|inhabilitad|deshabilitad|desvinculad"
        r"|desasociad|desligad|depurad|sacad|removid|excluid|cancelad|purgad|limpiad|anulad|descartad|extraid|vaciad"
        r"|anonimizad|destruid|tachad|invalidad|desenlazad|desconectad|eliminao|borrao|quitao|elminad|eliminiad)[oa]?s?\b"
        r"|(?:dad[oa]s?|pasad[oa]s?|puest[oa]s?) de baja|(?:incluid|anadid|agregad|metid|puest|incorporad|pasad)[oa]s? (?:en|a) "
        r"(?:la |nuestra |una )?(?:lista|listado) (?:negra|de (?:exclusion|supresion|bloqueo|bloquead\w+|excluid\w+|no envio))"
        r"|(?:dejad[oa]s?|puest[oa]s?|quedad[oa]s?|marcad[oa]s?) (?:en blanco|sin efecto|vaci[oa]s?|como (?:no valid|invalid|inactiv"
        r"|errone|baja)\w*|fuera de uso|inactiv[oa]s?|fuera)",
        "fixed": r"(?:corregid|rectificad|subsanad|enmendad|arreglad|regularizad|saneado|saneada|solventad|repar?ad)[oa]?s?\b",
        "changed": r"(?:modificad|actualizad|cambiad|sustituid|substituid|reemplazad|remplazad|editad|reasignad)[oa]s?\b"
        r"|puest[oa]s? al dia",
        "gone": r"{wiped}|{fixed}|{changed}",
        "have": r"(?:he|hemos|ha|han|has|habia|habian|habiendo|fue|fueron|esta|estan|queda|quedan|quedo|quedaron|tenemos|tengo"
        r"|siendo|ha sido|han sido)\b",
        "wepast": r"(?:elimin|borr|retir|quit|bloque|desactiv|inactiv|inhabilit|deshabilit|desvincul|desasoci|deslig|depur|sac"
        r"|purg|limpi|anul|anonimiz|tach|rectific|subsan|enmend|arregl|solvent)(?:amos|aron)\b|(?:suprim|remov|exclu|correg)imos\b"
        r"|(?:suprim|remov|corrig)ieron\b|excluyeron|(?:dimos|dieron) de baja",
        "wechange": r"(?:modific|actualiz|cambi|reemplaz|remplaz|edit)(?:amos|aron)\b|(?:sustitu|substitu)(?:imos|yeron)\b",
        "sepast": r"(?:elimin|borr|retir|quit|bloque|desactiv|inactiv|inhabilit|deshabilit|desvincul|desasoci|deslig|depur|sac"
        r"|purg|limpi|anul|rectific|subsan|enmend|arregl|modific|actualiz|cambi|reemplaz|cancel|solvent)(?:o|aron)\b|(?:suprim|remov"
        r"|corrig)(?:io|ieron)\b|(?:exclu|sustitu|destru)(?:yo|yeron)\b|(?:dio|dieron) de baja",
        "ipast": r"(?:elimine|borre|retire|quite|bloquee|desactive|inactive|desvincule|depure|saque|limpie|anule|rectifique|corregi"
        r"|subsane|arregle|modifique|actualice|cambie|reemplace|suprimi|removi|exclui|sustitui|di de baja)\b",
        "removing": r"(?:eliminar|borrar|suprimir|dar(?:l[oae]s?)? de baja|retirar|quitar|bloquear|desactivar|inactivar|inhabilitar"
        r"|deshabilitar|desvincular|desasociar|desligar|depurar|sacar|remover|excluir|cancelar|purgar|limpiar|anular|anonimizar"
        r"|destruir|corregir|rectificar|subsanar|enmendar|arreglar|regularizar|modificar|actualizar|cambiar|sustituir|reemplazar"
        r"|solventar|editar)(?:l[oae]s?|se(?:l[oa]s?)?)?\b",
        "fixing": r"(?:eliminacion|supresion|baja|borrado|rectificacion|correccion|bloqueo|desactivacion|cancelacion|modificacion"
        r"|actualizacion|desvinculacion|depuracion|cambio|subsanacion|retirada|retiro|exclusion|inhabilitacion|remocion"
        r"|sustitucion|anulacion|inactivacion)\b",
        "carried": r"(?:realizad|efectuad|ejecutad|completad|tramitad|llevad|procesad|aplicad|hech|efectiv|practicad|practicada"
        r"|concluid|finalizad|registrad|cursad|gestionad)[oa]s?\b",
        "proceeded": r"(?:(?:he|hemos|ha|han|habiendo) procedido|procedimos|procedi\b|procedio|procedieron|acabo|acabamos|acaban|acaba"
        r"|(?:ha|han|hemos|he) (?:sido )?(?:hecho efectiva|llevado a cabo|realizado|efectuado|tramitado|practicado|ejecutado|cursado))",
        "thing": r"(?:pedidos?|reservas?|citas?|contratos?|poliza\w*|suscripcion\w*|facturas?|ticket\w*|incidencias?|casos?"
        r"|cargos?|recibos?|domiciliacion\w*|envios?|paquetes?|compras?|membresia\w*|turnos?|inscripcion\w*|matricula\w*"
        r"|presupuestos?|tarjetas?|abonos?|boletos?|solicitud(?:es)?|mensajes?|adjuntos?|documentos?|reclamo|reclamacion\w*)\b",
        "cust": r"(?:client[ea]s?\b|titular\w*|pacientes?\b|soci[oa]s?\b|asegurad[oa]s?\b|tomador\w*|abonad[oa]s?\b|usuari[oa]s?\b"
        r"|huesped\w*|pasajer[oa]s?\b|viajer[oa]s?\b|inquilin[oa]s?\b|arrendatari[oa]s?\b|comprador\w*|destinatari[oa]s?\b"
        r"|interesad[oa]s?\b|contratantes?\b|su[b]?scriptor\w*|alumn[oa]s?\b|estudiantes?\b|afiliad[oa]s?\b|beneficiari[oa]s?\b"
        r"|candidat[oa]s?\b|contribuyentes?\b|ciudadan[oa]s?\b|consumidor\w*|solicitantes?\b|senora?\b|senorita|sra?\b|srta\b"
        r"|mutualistas?\b|derechohabientes?\b|cuentahabientes?\b|tarjetahabientes?\b|residentes?\b|miembros?\b|donantes?\b"
        r"|participantes?\b|vecin[oa]s?\b|comunera?s?\b|conductor\w*|familias?\b|madre\b|padres?\b|tutor(?:es|a)?\b|persona\b"
        r"|propietari[oa] (?:de la|del) (?:cuenta|contrato|vivienda|poliza|piso|inmueble)|dueno de la cuenta|mutuari\w+"
        r"|colegiad[oa]s?\b|opositor\w*|acreditad[oa]\b|copropietari[oa]s?\b|trabajador(?:a|es|as)?\b)",
        "they": r"(?:{cust}|ell[ao]s?\b|el mism[oa]\b)",
        "says": r"(?:dice\w*|dijo|dijeron|afirm[ao]n?\b|afirmaron|asegura\w*|aseguro\b|confirma\b|confirman\b|confirmo\b|confirmaron"
        r"|insist[eio]\w*|sostiene\w*|sostuvo|mantiene\w*|mantuvo|manifiesta\w*|manifesto\b|declara\b|declaro\b|indica\b|indico\b"
        r"|indican|senala\b|senalo\b|reitera\w*|reitero\b|jura\b|alega\b|alego\b|ratifica\b|ratifico\b|corrobora\b|corroboro\b"
        r"|reconoce\w*|reconocio|garantiza\b|garantizo\b|comenta\b|comento\b|responde que|respondio|nos comunica\b|comunico\b"
        r"|nos informa\b|informo que|nos traslada|sigue diciendo|no duda|esta (?:segur[oa]|convencid[oa])|niega|nego\b|expresa\b"
        r"|expreso\b|refiere\b|refirio|aduce|adujo|contesta\b|contesto\b|explica\b|explico\b|se reafirma|se ratifica|se empena"
        r"|utiliza|usa\b|emplea|aporto|facilito|proporciono|registro\b|consigno|verifico\b|valido\b)",
        "said": r"(?:dicho|afirmado|asegurado|confirmado|insistido|sostenido|mantenido|manifestado|declarado|indicado|senalado|reiterado"
        r"|alegado|ratificado|corroborado|reconocido|garantizado|comentado|respondido|comunicado|informado que|validado|verificado"
        r"|facilitado|proporcionado|aportado|reafirmado|jurado|negado|contestado|explicado)\b",
        "right": r"(?:correct[oa]s?\b|valid[oa]s?\b|vigentes?\b|suy[oa]s?\b|es (?:su|el suyo|la suya|propi[oa])|le pertenece\w*"
        r"|pertenece a (?:ella|el|dicha|dicho|la|nuestr)|de su propiedad|es la (?:buena|que usa|que utiliza|correcta)|es el (?:bueno"
        r"|que usa|que utiliza|correcto)|sigue siendo|esta bien\b|en uso|la usa|lo usa|la utiliza|lo utiliza|su (?:direccion|correo|mail"
        r"|e-?mail|email|cuenta|casilla)\b.{0,20} (?:de siempre|personal|habitual|desde)|desde hace|fuera de duda|es propi[oa]"
        r"|legitim[oa]\b|exact[oa]s?\b|no hay (?:ningun )?error|accede a|tiene acceso|suya propia|es de (?:ella|el\b|su))",
        "wrong": r"(?:no (?:es|era|son|le pertenece|pertenece|corresponde\w*|reconoce|reconocio|usa|tiene|fue|estaba|conoce|utiliza)\b"
        r"|ya no\b|error\w*|erron\w*|errata|equivoc\w*|incorrect\w*|mal (?:escrit|tecle|anotad|tom|registrad|consign)\w*|confusion"
        r"|confundi\w*|otr[oa] (?:correo|direccion|mail|email|e-mail|cuenta)|nuev[oa]\b|correct[oa] (?:es|seria)|tecle\w*|antigu\w+|despist\w*"
        r"|sin querer|letra de mas|inventad\w*|nos (?:dio|facilito|ha dado|ha facilitado|indico|proporciono) (?:la|el|su|una?) (?:direccion|correo"
        r"|mail|nuev\w+|correct\w+))",
        "cond": r"(?:si (?!bien\b)|cuando\b|hasta que|en cuanto|una vez|siempre que|salvo que|a menos que|antes de|en caso de|vamos a"
        r"|consultaremos|preguntaremos|contactaremos|verificaremos|tenemos que|voy a)",
        "officer": r"(?:delegad[oa]s?\w*(?:/[ao])? (?:\w+ )?de (?:la )?(?:proteccion|privacidad|datos)|d\.?p\.?d\.?\b|d\.?p\.?o\.?\b"
        r"|data protection\w*|(?:responsable|encargad[oa]|oficial|coordinador\w*|equipo|departamento|dpto\.?|depto\.?|area|oficina|unidad"
        r"|gabinete|servicio|gerencia|direccion|companer[oa]s|comite|gente|asesor\w*|secretaria|persona encargada|buzon|mesa) (?:corporativ[oa] )?"
        r"(?:de |del |en )?(?:(?:la|los|nuestr[oa]s?|materia de) )?(?:proteccion de (?:datos|la informacion)|datos personales|privacidad|rgpd|lopd"
        r"\w*|habeas data|seguridad\b(?! social)|ciberseguridad|compliance|cumplimiento|legal\b|legales|juridic\w+|asuntos (?:legales|juridicos)|riesgos"
        r"|transparencia|tratamiento|derechos arco|incidentes|brechas|auditoria|calidad|integridad|control interno|datos\b)"
        r"|proteccion de datos\b|privacidad\b(?= (?:corporativa|de la))|(?:asesoria|servicios?|departamento|area|direccion|gerencia|equipo|unidad)"
        r" (?:juridic[oa]s?|legal(?:es)?)|juridic[oa]\b(?= (?:de|para|a fin|y|,|\.|$))|legales\b|compliance|cumplimiento normativo|seguridad de la informacion"
        r"|seguridad informatica|ciberseguridad|ciso\b|csirt\b|security\b|privacy\b|equipo de seguridad|oficial de (?:privacidad|cumplimiento|seguridad)"
        r"|abogad[oa]s? (?:de la (?:casa|empresa|compania|firma)|intern[oa]s?)|(?:la|mi|nuestra|a) (?:direccion|gerencia)\b(?! de (?:correo|e-?mail|mail"
        r"|envio)| electron| que| erro| incorr| facil| indic| del| figura| es\b)|direccion (?:general|de (?:la empresa|operaciones|centro)|medica|tecnica)"
        r"|gerente\b|gerenta\b|director(?:a|es|as)?\b|jef[ea]s?\b|supervisor\w*|(?:mi|nuestr[oa]) (?:responsable|superior\w*|coordinador\w*|encargad[oa])"
        r"|responsables? (?:de|del) (?:tienda|centro|oficina|area|departamento|equipo|clinica|sucursal|tratamiento|hotel|sistema)|administrador de la finca"
        r"|directiva\b|consejo de administracion|junta directiva|duen[oa] (?:de la empresa|del negocio)|superiores\b|subdirector\w*|consejero delegado"
        r"|\bceo\b|\bcto\b|alta direccion)",
        "passed": r"(?:trasladad|remitid|reenviad|derivad|enviad|pasad|elevad|escalad|transferid|comunicad|notificad|transmitid|turnad"
        r"|canalizad|redirigid|reportad|compartid|asignad|encaminad|puest|informad|avisad|alertad|involucrad|facilitad|entregad"
        r"|expuest|consultad|presentad|cursad|referid|direccionad|re-?direccionad|planteado|planteada|reasignad|despachad|mandad|copiad)[oa]s?\b"
        r"|dado (?:traslado|parte|aviso|cuenta)|hecho llegar|puest[oa] (?:en|al) (?:conocimiento|manos|corriente)|abierto (?:un |el )?(?:expediente|caso|incidente)",
        "wepassed": r"(?:traslad|reenvi|deriv|envi|pas|elev|escal|comunic|notific|turn|canaliz|report|inform|avis|alert|asign|entreg|mand"
        r"|redireccion|direccion|involucr|plante|reasign|consult)(?:amos|aron|e)\b|(?:remit|transfer|transmit|compart|redirig|refer)(?:imos|ieron|i)\b"
        r"|remitieron|pusimos en (?:conocimiento|manos)|dimos (?:traslado|parte|aviso|cuenta)|di (?:traslado|parte|aviso|cuenta)|hicimos llegar|puse en (?:conocimiento|manos)",
        "told": r"(?:informad|avisad|contactad|notificad|advertid|comunicad|llamad|hablad|alertad|escrit|puest|prevenid|requerid|localizad|indicad|solicitad"
        r"|pedid|dich|enviad|hecho saber|dado aviso)[oa]?s?\b",
        "phone": r"(?:telefon\w*|celular\w*|movil\b|moviles\b|tfno\w*|tlf\w*|tel\b|telf\w*|whats ?app|numero de contacto|numero para (?:llamar|contactar)"
        r"|llamad\w+|llamar\w*|fono\b|linea fija|fijo\b)",
        "form": r"(?:formulari[oa]s?\b|portal(?:es)?\b|area (?:de |del )?(?:client\w*|privada|personal|usuario|soci\w*|paciente|abonad\w+|asegurad\w+)"
        r"|zona (?:de )?(?:client\w*|privada|usuario|personal)|oficina virtual|sucursal virtual|sede electronica|mi cuenta\b|mi perfil|tu cuenta|su cuenta"
        r"|app\b|aplicacion\b|aplicativo|chat\w*|banca (?:online|en linea|electronica|movil|por internet)|centro de (?:ayuda|privacidad|soporte)"
        r"|pagina web|sitio web|nuestra web|nuestro sitio|nuestra pagina|autogestion|plataforma\b|espacio (?:cliente|personal)|perfil\b|mi \w+ (?:online|web)"
        r"|intranet|carpeta (?:ciudadana|del? \w+)|registro electronico|ventanilla (?:unica|virtual)|canal online|asistente virtual|home ?banking)",
        "news": r"(?:boletin\w*|newsletters?|publicidad\w*|publicitari\w*|comercial(?:es)?\b|promocion\w*|mailing\w*|marketing|ofertas?\b|suscripcion\w*"
        r"|suscriptor\w*|lista de (?:correo|distribucion|difusion|envio|mailing)\w*|listas de (?:correo|distribucion|difusion|envio)\w*|novedades"
        r"|correos masivos|campanas?\b|propaganda|envios masivos|comunicados? promocional\w*)",
        "ticket": r"(?:ticket\w*|incidencias?|casos?|solicitud(?:es)?|consultas?|peticion(?:es)?|reclamacion(?:es)?|reclamos?|expedientes?|tiquete\w*"
        r"|requerimientos?|quejas?|incidentes?|avisos?|conversacion|caso|gestion|folio|radicado|pqrs?\w*|hilo|reporte)",
        "number": r"(?:numero|num|nro|n[o.]|n\W|referencia|ref|folio|codigo|radicado|localizador|id|expediente|ticket|caso)\b",
        "inform": r"(?:confirm\w*|inform\w*|comunic\w*|asegur\w*|decir\w*|indicar\w*|notificar\w*|avisar\w*|garantizar\w*|trasladar(?:le|te) que|senalar"
        r"|hacer(?:le|te) saber|adelantar\w*|tranquiliz\w*|anadir|aclarar\w*)",
        "at": r"[\w.+-]{1,60} ?(?:@|[(\[{] ?(?:at|a|arroba|@) ?[)\]}]|\barroba\b)",
        "dept": r"(?:departamento|dpto|depto|area|servicio|seccion|equipo|unidad|oficina|sucursal|central|sede|atencion al? (?:cliente|client\w+|usuario\w*"
        r"|ciudadan\w+|soci\w+|paciente\w*|publico|consumidor)|soporte|mesa de (?:ayuda|servicio)|centro de|companer[oa]s?|colegas?|administracion"
        r"|secretaria|delegad[oa]|dpd\b|dpo\b|matriz|filial|organismo|entidad|proveedor\w*|responsable|contabilidad|facturacion|recepcion|buzon|delegacion"
        r"|gerencia|ventanilla|tienda|fabricante|distribuidor\w*|franquicia\w*|correduria|transportista|mensajeria|operadora?)\b",
        "ask": r"(?:podrias?\b|podrian\b|puede\b|puedes\b|pueden\b|podes\b|serias? tan amable|seria tan amable|seria posible|es posible|rogamos|ruego"
        r"|por favor|porfa\w*|pf\b|solicitamos|solicito\b|le pedimos|te pedimos|pedimos|pido\b|agradecer\w+|agradezco|necesitamos|necesito|necesitaria\w*"
        r"|precisamos|preciso\b|precisariamos|requerimos|requiero|se requiere|es necesari[oa]|es imprescindible|es preciso|hace falta|nos falta|haria falta"
        r"|sirvase|sirvanse|tenga a bien|haga el favor|favor de|debe(?:ra)?\b|debes\b|tiene que|tienes que|tenes que|indiquenos|indiqueme|indicanos"
        r"|indiquen|indique|facilit[ea]\w*|proporcion[ea]\w*|envi(?:e|a)(?:nos|me)\b|mandenos|mandanos|mandame|mandeme|digan?(?:os|me)|dinos|dime|decinos"
        r"|decime|haganos|haznos|remit[ai](?:nos|me)?\b|comunique(?:nos|me)|aporte\w*|aporta\b|adjunte\w*|adjunta\b(?! copia de nuestra)|confirm[ea](?:nos|me)"
        r"|nos (?:puede|podria|puedes|podrias|podes|podeis|indica|dice|dices|facilita|facilitas|pasa|pasas|manda|mandas|envia|envias|confirma"
        r"|reenvia|reenvias|gustaria)|me (?:puede|podria|puedes|podrias|podes|indica|dice|dices|facilita|pasa|pasas|manda|mandas|envia|envias|confirma"
        r"|confirmas|reenvia|reenvias)|queda\w* a la espera|a la espera|quisieramos|nos interesaria|si es tan amable|que nos (?:indique|facilite|envie|diga"
        r"|remita|mande|aporte|confirme|comunique|haga|proporcione|pase)|conocer\b|saber\b|pasame|pasanos|especifique\w*|precise\b|detalle\b|detallenos|podeis)",
    },
    moods={
        "not": (
            r"(?<!ya\s)no\b(?! (?:solo|dude|obstante|se preocupe|te preocupes|le (?:pertenec|correspond)|es suy|es del|volvera|recibira"
            r"|valid|deseado|corresponde (?:a|al|con)|pertenec|era (?:la|el|correct|suy|de)|coincid|autorizad|existe\w* mas))",
            r"(?:nunca|jamas|ningun[ao]?|nadie|tampoco|imposible|imposibilidad|denegad\w+|rechazad\w+|desestimad\w+|todavia no|aun no"
            r"|sin (?:haber|que|ser|poder|necesidad)|en lugar de|en vez de|lejos de|excepto|impide\w*|impedid\w+|no es posible|no procede"
            r"|ni (?:se|hemos|ha|he|podemos)|fallado|fallo al|se olvido|olvidamos|erroneamente|por error (?:hemos|se ha|se) (?:elim|borr))\b",
        ),
        "if": (
            r"si (?!bien\b|,)",
            r"(?:siempre que|siempre y cuando|salvo que|a menos que|a no ser que|en caso de|en el caso de|en tanto|mientras no|hasta que"
            r"|hasta (?:tener|recibir|contar|obtener)|cuando (?:el|la|nos|usted|su|se|lo|dispong|tengam|recibam|hay)|una vez|en cuanto|apenas"
            r"|tan pronto|unicamente (?:si|cuando|a|el|la|por|previa)|solo (?:si|cuando|a |el |la |por|previa|con|tras|puede|podr)"
            r"|solamente (?:si|cuando|a|el|la|por|con|tras)|previa\b|previo\b|a condicion|supeditad\w+|condicionad\w+|de ser (?:asi|el caso|correct|necesari)"
            r"|dependiendo|en funcion de|sujet[oa] a)\b",
            r"(?:eliminar|borrar|suprimir|corregir|rectificar|modificar|cambiar|actualizar|retirar|quitar|bloquear|tendr|pondr|podr|deber|habr"
            r"|estar|har|necesitar|proceder|quedar|gustar|requerir|supondr|dar|convendr|sabr|querr|vendr|ser|informar|trasladar|remitir"
            r"|pasar|enviar|avisar|contactar|corresponder|implicar|pedir|solicitar)(?:ia|ian|iamos)\b",
            r"(?:hubiera|hubiese|hubieran|hubieramos|hubiesemos|fuera|fuese|fueran|quisiera|pudiera|pudiese|tuviera|solicitara|pidiera|confirmara)\b",
            r"(?:quizas?|tal vez|a lo mejor|posiblemente|probablemente|es posible que|puede que|supong\w+|suponemos|creo que|creemos que|imagin\w+|entiendo que"
            r"|en principio|al parecer|parece (?:ser )?que|esperamos que|espero que|a la espera de)\b",
            r"(?:saber|sabe|sabemos|comprob\w+|verific\w+|ver|confirmar|consult\w+|averigu\w+|revis\w+|valor\w+|decid\w+|estudi\w+|pregunt\w+) si\b",
        ),
        "will": (
            r"(?!(?:para|prepara|compara|separa|repara|declara|ampara|quisiera|cualquiera|manera|primera|espera|tercera|cartera|afuera|siquiera"
            r"|supera|opera|genera|carrera|mira|retira|tira|financiera|clara|cara|rara|fuera|hubiera|quiera|cajera|enfermera|companera|considera"
            r"|pudiera|tuviera|pasajera|extranjera|frontera|recupera|segura|figura|ladera|madera|mera|era|hora|ahora|severa|lidera|verdadera"
            r"|entera|barrera|bandera|viajera|camara|entre|sobre|siempre|septiembre|nombre|cobre|libre|padre|madre|aire|gire|retire|mire|tire)\b)"
            r"\w{2,}(?:ara|aran|era|eran|ira|iran|dra|dran|aremos|eremos|iremos|dremos|bremos|aras|dre)\b"
            r"|(?:eliminar|borrar|suprimir|corregir|quitar|retirar|bloquear|modificar|cambiar|actualizar|pasar|reenviar|remitir|trasladar|avisar|consultar"
            r"|revisar|mirar|dar|har|informar|enviar|comentar|hablar|preguntar|pedir|ocupar|encargar|comunicar|ver)e\b",
            r"(?:va|van|voy|vamos|iremos|ira|iba|ibamos) a (?:\w+\W+){0,2}?(?:\w+[aei]r|\w+[aei]r(?:l[oae]s?|se))\b",
            r"(?:puede|pueden|podemos|puedo|debe|deben|debemos|debo|quiero|queremos|deseamos|pretend\w+|intent\w+|trat\w+ de|procur\w+)\b"
            r"(?!(?:\W+\w+){0,5}?\W+{inform})",
            r"(?:procedemos|procedo|procede|procediendo|estamos|estoy|estan|sigo|seguimos) (?:ya |ahora |actualmente )?(?:a |\w+(?:ando|iendo|yendo)\w*\b)",
            r"(?:en breve|proximamente|a la brevedad|manana|proxim[oa]s? (?:dias?|semana|horas?|lunes)|pendientes? de|en proceso|en tramite|en curso|en vias de"
            r"|con el fin de|a fin de|a efectos de|para que|para (?:su|la) (?:{fixing}|valoracion)|para (?:eliminar|borrar|suprimir|corregir|rectificar|quitar"
            r"|modificar|dar)|tenemos que|tengo que|hay que|tiene que|tienen que|con objeto de|plazo de|previst\w+|programad\w+|planificad\w+|lo antes posible)\b",
            r"(?:solicitad[oa]|solicitamos|pedido (?:que|la|su|el|a)|pedimos|pedi\b|solicite\b|ordenado|encargado (?:a|la)|dado (?:instrucciones|orden)|dimos (?:orden|"
            r"instrucciones)|abiert[oa] (?:un|una) (?:ticket|peticion|incidencia|solicitud)|cursad[oa] (?:la|una) (?:peticion|solicitud)|instado|reclamado|sea\b|sean\b"
            r"|se (?:elimine|borre|suprima|corrija|rectifique|quite|retire|modifique|bloquee|actualice|desvincule|proceda)|para su (?:\w+ )?(?:eliminacion|baja|supresion))",
        ),
        "please": (
            r"(?:rogamos|ruego|le pedimos|le pido|te pedimos|te pido|le solicitamos|podrias?|podrian|agradecer\w+|sirvase|tenga a bien|haga el favor"
            r"|favor de|debe usted|usted debe|es necesario que|necesitamos que|le agradezco|puede usted|puedes|podes)\b",
            r"por favor\b(?! (?:tenga|ten|disculp|acept|perdon))|porfa\b",
        ),
    },
    breaks=r"y(?! (?:(?:su|el|la|los|las|otros|demas) )?(?:nombre|correo|telefono|direccion|datos|e-?mail|registro\w*|sistem\w+|fichero\w*|lista\w*"
    r"|archivo\w*|base\w*|agenda\w*|suprimid|borrad|eliminad|correg))|pero|aunque|porque|ya que|dado que|puesto que|pues|sin embargo|no obstante"
    r"|mientras que|por lo que|asi que|de modo que|de manera que|de forma que|sino|ademas|asimismo|por lo tanto|por tanto|lo cual|e(?= (?:inform|inici))"
    r"|con lo que|como consecuencia|por ello|tras lo cual|debido a que|debido al?",
    signs={
        "removed": (
            r"{have} .. (?:{wiped}|{fixed}) .. {addr} ! {thing} .{0,25}(?:a|en|con|de) .{0,15}{addr} ! nuev[oa] {addr}"
            r" ! {news} .{0,15}(?:a|en) .{0,12}{addr} ! {addr} nuev ! segun (?:lo )?solicitad ! por {addr}",
            r"{have} .. {addr} .. (?:{wiped}|{fixed}) ! {thing} .{0,25}(?:a|en|con|de) .{0,15}{addr} ! nuev[oa] {addr} ! {addr} nuev",
            r"{addr} .. {have} .. (?:{wiped}|{fixed}) ! {thing} .{0,25}(?:a|en|con) .{0,15}{addr} ! nuev[oa] {addr} ! {addr} nuev"
            r" ! (?:su|tu|este) (?:mensaje|correo) (?:fue|ha sido) (?:{wiped}) (?:por|automat)",
            r"(?:{have} .. {changed} .. {addr}|{addr} .. {have} .. {changed}) & (?:err\w+|incorrect\w+|equivoc\w+|correct[oa]\b"
            r"|disculp\w+|perdon|lamentamos|sentimos|confusion|avis\w+|advert\w+|sustitu\w+|reemplaz\w+|verdader\w+|titular|otr[oa]\b|mal\b)"
            r" ! nuev[oa] {addr} ! {addr} nuev ! (?:su|tu) solicitud ! actualizad\w+ correctamente",
            r"(?:{wepast}|(?:sustitu|reemplaz)\w+(?:imos|amos)) .. {addr} ! {cond} ! nuev[oa] {addr} ! {thing} .{0,25}(?:a|en|con|de) .{0,15}{addr} ! siempre"
            r" ! {addr} nuev",
            r"{addr} .{0,30}(?:ya )?(?:la|lo|las|los) (?:{wepast}|{wechange}) ! {cond} ! nuev[oa] {addr}",
            r"{wechange} .. {addr} & (?:err\w+|incorrect\w+|equivoc\w+|disculp\w+|perdon|lamentamos|confusion|avis\w+|otr[oa]\b) ! {cond} ! nuev[oa] {addr}",
            r"se (?:{sepast}) .. {addr} ! {cond} ! nuev[oa] {addr} ! {thing} .{0,25}(?:a|en|con|de) .{0,15}{addr} ! se actualizo .{0,20}correctamente",
            r"{addr} .. se (?:{sepast}) ! {cond} ! nuev[oa] {addr} ! {thing} .{0,25}(?:a|en|con) .{0,15}{addr}",
            r"(?:ya|yo|hoy|ayer|inmediatamente|enseguida|personalmente|ahora mismo|acto seguido) (?:mismo )?(?:la |lo )?(?:{ipast}) .. {addr} ! {cond} ! que (?:la |lo )?(?:{ipast})"
            r" ! no (?:la |lo )?(?:{ipast}) ! por favor",
            r"{proceeded} .{0,20}(?:a|de|en|con) .. (?:{removing}|{fixing}) .. {addr} ! nuev[oa] {addr} ! {thing} .{0,25}(?:a|en|con|de) .{0,15}{addr}",
            r"{proceeded} .{0,30}(?:la|el|su) {fixing} .. {addr} ! nuev[oa] {addr} ! {thing} .{0,25}(?:a|en|con|de) .{0,15}{addr}",
            r"{addr} .. {proceeded} .{0,20}(?:a|de) .{0,12}{removing} ! nuev[oa] {addr}",
            r"(?:la|el|su|una) {fixing} .. {addr} .. (?:{carried}|es efectiva|surtido efecto) ! nuev[oa] {addr} ! solicitud ! peticion",
            r"{carried} .{0,30}(?:la|el|su|una) {fixing} .. {addr} ! nuev[oa] {addr} ! solicitud de",
            r"{addr} .. (?:ya no|dejado de|dejo de|no .{0,20}mas\b) .{0,15}(?:figura\w*|consta\w*|aparec\w*|esta\w*|exist\w*|forma\w* parte|se encuentra\w*|sale\w*|asociad\w*"
            r"|vinculad\w*|en (?:nuestr|el sist|la base|la ficha|el exp)|constar|figurar) ! no .{0,10}seguira ! registro de su",
            r"ya no .{0,15}(?:figura\w*|consta\w*|aparec\w*|tenemos|exist\w*|hay|se encuentra\w*|conserv\w+|almacen\w+|dispon\w+|guard\w+) .. {addr} ! inscrit",
            r"(?:{have} .. {data}|{data} .. {have}) .. {wiped} ! {thing} .{0,25}(?:a|en|con|de) .{0,15}{data} ! (?:su|tu) cuenta .{0,20}{wiped}",
            r"{have} .. {wiped} .. {data} ! (?:su|tu) cuenta .{0,20}{wiped}|(?:{wepast}) (?:ya )?.{0,12}{data} .{0,40}(?:sistema|base|fichero|registro|archivo)\w* ! {cond}"
            r"|(?:{proceeded}) .{0,20}(?:a|de) .{0,12}{removing} .. {data} ! {thing}",
            r"^\W*(?:\w+\W+){0,4}?{wiped} .{0,25}{addr} ! {thing} ! (?:su|este|tu) (?:mensaje|correo) (?:fue|ha) ! nuev[oa]",
            r"^\W*(?:\w+\W+){0,4}?{addr} (?:\S+ ){0,4}?(?:{wiped}|corregid[oa]|rectificad[oa])\W*(?:$|[.,;!]|del?\b|en\b|y\b) ! {thing} ! no ! sin",
            r"(?:se )?(?:ha|he|hemos|han) (?:quedado |dejado |puesto )?(?:desvincul|roto|cortado|deshecho|anulado|retirado)\w* .. (?:vinculo|asociacion|enlace|relacion|conexion)"
            r" .. {addr}|(?:vinculo|asociacion|enlace) .. {addr} .. {have} .. (?:{wiped}|deshech\w|rot\w)",
            r"(?:{have} .{0,20}(?:detenido|suspendido|parado|cortado|cesado|interrumpido|bloqueado|anulado|cancelado)|(?:detuvimos|suspendimos|cortamos|paramos)) .{0,40}"
            r"(?:envios?|comunicaciones|notificaciones|correos|mensajes)\b .{0,25}(?:a|hacia|con destino a) .{0,20}{addr} ! {news}",
        ),
        "removed_it": (
            r"(?:l[oae]s? |se l[oa] |ya l[oa]s? |te l[oa] )?(?:he|hemos|ha|han) (?:ya |sido |podido |tenido que )?(?:ya )?(?:{gone})(?! (?:por|de acuerdo|segun))",
            r"(?:l[oa]s? (?:{wepast}|{wechange}|{ipast})|ya (?:l[oa]s? |se )?(?:{wepast}|{wechange}|{ipast}|{sepast})|se (?:l[oa]s? )?(?:{sepast})) ! {cond} ! que l[oa]s? {ipast}",
            r"(?:esta|estan|queda|quedan|quedo|quedaron|fue|fueron|ha sido|han sido|ha quedado|han quedado) (?:ya |tod[oa] |por fin |definitivamente |totalmente |completamente )*"
            r"(?:{gone})",
            r"(?:l[oa]s? (?:tenemos|tengo|doy por|damos por|dejamos|deje|he dejado|hemos dejado)) (?:ya )?(?:{gone})",
            r"{proceeded} (?:ya |de inmediato |inmediatamente )?(?:a|de|con) (?:su |la |el )?(?:{removing}|{fixing})\b",
            r"(?:la|el|su) (?:{fixing}) .{0,40}(?:ha sido|fue|esta|ha quedado|quedo|se ha) .{0,12}{carried}",
            r"(?:hemos|he|se ha|han|hicimos|hice|realizamos|efectuamos) (?:hecho|realizado|efectuado|practicado)? ?(?:ya )?(?:la|el|los) (?:oportun[oa] |pertinentes? |correspondiente )?{fixing}",
            r"^\W*(?:ya |listo\W+|ok\W+|hecho\W+|perdon\W+)*{gone}(?: (?:de|del|en) (?:\w+\W+){1,5})?\W*$",
            r"ya no (?:figura\w*|consta\w*|aparec\w*|esta|existe|la tenemos|lo tenemos|sale)\b ! inscrit ! disponible ! en uso",
            r"(?:error|fallo|equivocacion|errata|confusion) .{0,40}(?:ha sido|esta|fue|queda|quedo|hemos|ha quedado) .{0,15}(?:{fixed})|(?:hemos|he|se ha|fue) (?:ya )?(?:{fixed}) .{0,15}"
            r"(?:error|fallo|errata|equivocacion|confusion|dato)|(?:subsanamos|corregimos|arreglamos) .{0,15}(?:error|fallo|errata|dato)",
        ),
        "address": (r"{addr}|{data}",),
        "reinstated": (
            r"(?:vuelto a|volvimos a|volvio a|volvieron a|nuevamente|de nuevo|otra vez) .{0,15}(?:registr|anad|incorpor|introduc|activ|dar de alta|inclu|carg|asoci|poner|vincul|agreg|ingres|grab|consign)\w* ! no .{0,20}volv",
            r"(?:registrad|anadid|incorporad|introducid|activad|alta|incluid|cargad|asociad|puest|vinculad|agregad|ingresad|grabad)\w* (?:nuevamente|de nuevo|otra vez|a peticion de(?:l| la)|a solicitud de(?:l| la))",
            r"(?:reactivad|restablecid|reincorporad|repuest|restaurad|reinstalad|restituid|reingresad)\w*|(?:reactivamos|restablecimos|repusimos|reincorporamos|restauramos)"
            r" ! servicio .{0,20}restab ! contrasena",
            r"(?:revertid|deshech|anulad)\w* .{0,20}(?:la|el) (?:{fixing})|(?:dejado|deja|dejamos|queda) (?:la |el |su )?(?:{addr}).{0,20} (?:como estaba|original|anterior)",
        ),
        "removed_short": (
            r"^\W*(?:(?:hola|buen\w*|dias|tardes|si|ok|vale|listo|hecho|perdon|perdone|disculp\w*|lo|la|sentimos|siento|gracias|por|el|su|tu|aviso|avisar|estimad\w+|senor\w*|ya|esta|ha|sido"
            r"|queda|quedo|fue|hemos|he|se|mil|muchas|todo|ahora|mismo|{addr})\W+)*(?:{gone})\b",
            r"^\W*(?:(?:hola|buen\w*|dias|tardes|si|ok|vale|listo|hecho|perdon|disculp\w*|gracias|por|el|aviso|avisar|ya|mil|muchas)\W+)*(?:se )?(?:l[oa] )?(?:{wepast}|{ipast}|{sepast})\b ! que l[oa]s?",
            r"^\W*(?:(?:hola|si|ok|vale|perdon|gracias|disculp\w*)\W+)*ya no (?:esta|figura|aparece|consta|existe|sale)\b",
        ),
        "done": (
            r"^\W*(?:si\W+)?(?:(?:ya|todo|esta|estan|queda|quedo|ha|sido|lo|las|dos|ambas|cosas|tema|eso|hemos|he|se|por|fin|listo|ok)\W+)*(?:hech[oa]s?|list[oa]s?|realizad[oa]s?|solucionad[oa]|resuelt[oa]"
            r"|arreglad[oa]|tramitad[oa]|gestionad[oa]|efectuad[oa]|ejecutad[oa]|completad[oa]|procesad[oa]|atendid[oa]|cumplid[oa])\W*(?:$|[.,;!])",
            r"^\W*si\W*(?:ambas|las dos|los dos|ambos|a las dos|a ambas|todo|claro|correcto|efectivamente|asi es|hecho)?(?: cosas| preguntas)?\W*$",
        ),
        "forwarded": (
            r"{have} .. (?:{passed}) .{0,75}?\b(?:a|al|en|para|con|de|hacia|ante|ha?cia|traslado) .{0,40}?\b{officer}",
            r"{have} .. (?:{passed}) .{0,30}?\b{officer} ! (?:informad|avisad|consultad)\w* (?:por|que|de que) .{0,12}{officer}",
            r"(?:{wepassed}) .{0,75}?\b(?:a|al|en|con|ante|hacia|para) .{0,40}?\b{officer} ! {cond}",
            r"(?:he|hemos|ha|han|habiendo) .{0,25}(?:puesto|informado|dado|hecho|abierto|elevado|trasladado) .. {officer}",
            r"{officer} .{0,20}(?:ha|han|esta|estan|fue|fueron|ya ha|queda|quedo) .{0,20}(?:sido )?(?:informad|avisad|notificad|alertad|al (?:corriente|tanto)|en conocimiento|en copia|al cargo|puest|recibido"
            r"|asumido|a cargo|tomado)\w* ! {cust} .{0,15}informad ! {officer} .{0,20}ha informad ! avisad\w* a",
            r"(?:se )?(?:lo|la|le) (?:{wepassed}) .. {officer}|(?:se )?(?:traslado|remitio|reenvio|derivo|envio|paso|elevo|escalo|comunico|notifico|turno|canalizo|informo|aviso|dio (?:traslado|parte|aviso|cuenta)) .{0,60}"
            r"\b(?:a|al|en|ante) .{0,40}?\b{officer} ! {cond}",
            r"{proceeded} .{0,20}(?:a|de|con) .{0,20}(?:trasladar|remitir|reenviar|derivar|enviar|pasar|elevar|escalar|comunicar|notificar|informar|dar (?:traslado|parte|cuenta)|el traslado|la remision|poner)\w* .. {officer}",
            r"(?:esta|estan|queda|se encuentra|obra|obran|consta|lo tiene|la tiene|los tiene|tiene ya) .{0,35}(?:en manos|en poder|en conocimiento|en la mesa|sobre la mesa|encima de la mesa|ya|a disposicion|al cuidado|en) "
            r".{0,20}{officer} ! contact ! escrib ! dirij ! en {officer}",
            r"^\W*(?:\w+\W+){0,4}?(?:{passed}) (?:ya )?(?:a|al|en|para|con|ante) .{0,45}?\b{officer}",
            r"(?:pongo|ponemos|puesto|va|incluyo|incluimos|copio|copiamos|anado|anadimos|sumo|sumamos|adjunto) .{0,25}(?:en |a )?(?:copia|cc|c\.c\.) .{0,50}{officer}|(?:copio|copiamos|sumo|sumamos|incorporo|con copia) "
            r".{0,25}{officer}|(?:en copia|\bcc\b)\W.{0,15}{officer} ! ponga ! pongan ! incluya",
            r"{officer} .{0,60}(?:a quien|al que|a la que) .{0,20}(?:he|hemos|se ha|se han|ya) .{0,25}{passed}|(?:a|al) .{0,40}{officer} .{0,20}(?:he|hemos|se ha|se han|ha sido|fue) .{0,20}(?:{passed})",
            r"(?:traslado|damos traslado|doy traslado|remito|reenvio|derivo|paso|elevo|escalo) (?:en este momento |ahora mismo |con esta fecha |hoy |con esta misma fecha |por la presente )(?:\w+\W+){0,7}?"
            r"(?:a|al) .{0,30}?{officer}",
        ),
        "informed": (
            r"{have} .{0,30}{told} .{0,45}?(?:a|al|con|del?)\b.{0,30}?\b{cust}",
            r"(?:informamos|avisamos|contactamos|notificamos|advertimos|comunicamos|llamamos|hablamos|escribimos|pedimos|solicitamos|informe|avise|contacte|hable|llame) "
            r".{0,40}(?:a|al|con)\b.{0,30}?\b{cust} ! (?:que )?(?:el|la) {cust} (?:nos )?(?:informe|avise|contacte) ! {cond} ! por favor",
            r"{cust} .{0,25}(?:ha|han|fue|fueron|esta|estan|queda) (?:ya |sido )*{told} ! (?:ha|han) (?:informado|comunicado|dicho|indicado|solicitado|pedido|avisado|advertido) (?:que|de|a|un)",
            r"(?:nos hemos puesto|nos pusimos|me he puesto|me puse|hemos entrado|se ha contactado|se contacto|ya hable|se hablo|se aviso|se informo|se comunico|se notifico) .{0,30}(?:con|a|al)\b .{0,30}?\b{cust}",
        ),
        "verified": (
            r"(?:verificad|comprobad|contrastad|confirmad|cotejad|revisad|validad|chequeado|corroborad)[oa]?s? .{0,40}(?:junto )?(?:con|a)\b.{0,20}?\b{cust}",
            r"(?:verificamos|comprobamos|contrastamos|confirmamos|cotejamos|revisamos|validamos|corroboramos|chequeamos) .{0,40}(?:con)\b.{0,20}?\b{cust}",
            r"(?:consultad|preguntad)[oa]?s? .{0,20}(?:a|al|con|la|el)\b.{0,20}?\b{cust}|consultamos .{0,15}(?:a|al|con) .{0,15}{cust} ! {officer}",
        ),
        "handled": (
            r"(?:incidente?\w*|incidencia\w*|brecha\w*|violacion\w*|suceso|hecho\w*|evento|caso|asunto|comunicacion|notificacion|aviso) .{0,90}(?:registrad[oa]|documentad[oa]|evaluad[oa]|analizad[oa]|investigad[oa]|inscrit[oa]"
            r"|calificad[oa]|clasificad[oa]|anotad[oa]|valorad[oa]|catalogad[oa]|examinad[oa]|asentad[oa]|estudiad[oa]|incorporad[oa] al)\b ! (?:con|bajo) (?:el |la )?{number} ! ticket",
            r"(?:registrad|documentad|evaluad|analizad|investigad|inscrit|calificad|clasificad|anotad|valorad|examinad|asentad|revisad|estudiad)[oa]s? .{0,60}(?:incidente?\w*|incidencia\w*|brecha\w*|violacion\w*|suceso"
            r"|riesgo\w*|caso|lo ocurrido|lo sucedido|los hechos|asunto|registro (?:interno )?de) ! (?:con|bajo) (?:el |la )?{number} ! ticket",
            r"(?:registramos|documentamos|evaluamos|analizamos|investigamos|anotamos|inscribimos|se (?:registro|documento|evaluo|analizo|investigo|anoto|inscribio|abrio)) .{0,60}(?:incidente?\w*|brecha\w*|violacion\w*|suceso|lo ocurrido|los hechos)"
            r" ! {number} .{0,5}\d",
            r"(?:registro|libro|inventario|bitacora|listado) (?:interno |de actividades |oficial )?de (?:las )?(?:brechas|violaciones|incidentes|incidencias de (?:seguridad|datos)|seguridad)",
            r"(?:riesgo\w*) .{0,45}(?:bajo|escaso|nulo|limitado|improbable|reducido|minimo|inexistente|alto|elevado|leve|moderado|acotado)|(?:bajo|escaso|ningun|sin|improbable|reducido|minimo|poco|no (?:existe|entrana|supone|hay|reviste)) .{0,12}"
            r"riesgo",
            r"(?:notificad|comunicad|reportad|notificamos|comunicamos|notificacion|comunicacion|puest[oa] en conocimiento|dado cuenta)\w* .{0,60}(?:aepd|agencia (?:espanola|vasca|catalana|de (?:proteccion|acceso))|autoridad de (?:control|proteccion|proteccion)|autoridad"
            r" (?:catalana|vasca|nacional|competente)|inai\b|superintendencia|consejo de transparencia|autoridades? competentes?)",
            r"(?:procedimiento\w*|proceso\w*|protocolo\w*|formulario\w*|instruccion(?:es)?|sistema\w*|alta de (?:cliente|usuario)\w*|controles|validacion) .{0,70}(?:reforzad|modificad|revisad|mejorad|ajustad|cambiad|adaptad|actualizad|implantad|incorporad"
            r"|endurecid|anadid|corregid)[oa]s?\b ! {addr} .{0,30}(?:modificad|cambiad)",
            r"(?:hemos|se ha|se han|he|fueron|han|reforzamos|implantamos|implementamos|adoptamos|incorporamos|anadimos|introdujimos) .{0,20}(?:reforzad|implantad|implementad|adoptad|tomad|incorporad|anadid|introducid|establecid|puest[oa] en marcha|el|la|las|los|un|una)"
            r"\w* .{0,40}(?:medidas|doble (?:verificacion|opt|confirmacion)|paso de (?:confirmacion|verificacion)|verificacion|validacion|controles?|correo de confirmacion|procedimiento|protocolo)",
            r"(?:personal|plantilla|equipo|emplead\w+|operador\w*|agente\w*|compan\w+|trabajador\w*|administrativ\w+) .{0,40}(?:recordad|formad|instruid|concienciad|capacitad|advertid|sensibilizad|formacion|recordatorio|retroaliment|amonestad)\w*"
            r"|(?:recordado|instruido|formado|capacitado|recordamos|impartido|reforzado la formacion) .{0,25}(?:al|a la|a todo|a nuestr|el|la|las|los) .{0,20}(?:personal|plantilla|equipo|emplead|operador|agente)\w*",
            r"(?:causa|origen|motivo|raiz|fallo|error|incidente|problema) .{0,60}(?:fue|ha sido|se debio|se debe|obedec\w+|reside|radica|estuvo|estaba|proced\w+|es imputable|deriv\w+|result\w+|se origin\w+|se produjo)\b .{0,90}"
            r"(?:error|tecle\w*|transcri\w*|tipogra\w*|human\w*|migracion|homonim\w*|alta|confusion|importacion|dato|carga|sincroniz\w*|registro|captura|formulario|letra|autocomplet\w*|mostrador|manual\w*)",
            r"(?:art(?:iculo)?s?\.? ?(?:33|34|16|17|18|12|32|5)\b|articulos? (?:33|34|16|17|18|12|32|5)\b)|debido a un error (?:human|de (?:transcrip|tecle|captura|migrac|grabac))\w*|error (?:humano|de transcripcion|de captura|de grabacion|tipografico|de tecleo"
            r"|mecanografico|de mecanizacion) .{0,20}(?:al|en|durante|cometid|de)",
        ),
        "officer": (
            r"(?:soy|somos|como|en (?:mi )?(?:calidad|condicion|funciones) de|escrib\w+|le (?:contesto|respondo|contacto)|habla|desde|actuo como|actuamos|en nombre del?|se dirige a usted|le atiende) .{0,30}(?:delegad[oa]\w* (?:\w+ )?de "
            r"(?:proteccion|privacidad|datos)|dpd\b|dpo\b|data protection|(?:equipo|oficina|responsable|area|departamento|unidad|oficial|servicio|gabinete|encargad[oa]) de (?:la )?(?:proteccion de datos|privacidad|datos personales|proteccion de la informacion)"
            r"|oficial de (?:privacidad|datos)) ! (?:trasladad|remitid|enviad|reenviad|pasad|derivad)\w*",
            r"(?:el|la|este|esta|nuestr[oa]|desde el|desde la) (?:delegad[oa] de proteccion de datos|equipo de (?:privacidad|proteccion de datos)|oficina (?:de |del )(?:privacidad|proteccion de datos|delegad\w+|dpd|dpo)|departamento de (?:privacidad|proteccion de datos)"
            r"|area de (?:privacidad|proteccion de datos)|unidad de proteccion de datos|dpd|dpo|delegacion de proteccion de datos)\W.{0,40}?(?:ha|hemos|han|le|les|informa|comunica|responde|contesta|acusa|concluy\w+|evalu\w+|analiz\w+|resuelve"
            r"|queremos|constata\w*) .{0,60}(?:revisad|analizad|evaluad|su|usted|que|concluid|estudiad|investigad|registrad|lo siguiente|comprobad|resuelt)\w* ! (?:sido|esta|queda) (?:informad|avisad|notificad)\w* ! {have} (?:ya )?(?:trasladad|remitid|pasad|derivad)\w*"
            r" ! le contactara ! se pondra ! respondera",
            r"(?:soy|somos) (?:\w+\W+){0,3}?(?:quien|quienes|la persona|el|la|los|las) .{0,20}(?:encargad|responsable|lleva|llevan|llevamos|llevo|gestion|ocup)\w* .{0,30}(?:proteccion de datos|privacidad|datos personales|rgpd|lopd)|(?:me ocupo|llevo|llevamos|gestiono|nos ocupamos)"
            r" .{0,15}(?:de |los temas de |la |el )?.{0,15}(?:proteccion de datos|privacidad|rgpd|lopd)",
        ),
        "customer_insists": (
            r"{they}.{0,45} (?:{says}) .. {right} ! {wrong} ! {cond}",
            r"{they}.{0,45} (?:{says}) .{0,40}(?:{addr}) .{0,60}{right} ! {wrong} ! {cond}",
            r"{they}.{0,40} (?:ha|han|habia) .{0,25}{said} .. (?:{right}|{addr}) ! {wrong} ! {cond} ! {gone}",
            r"{they}.{0,45} (?:insist[eio]\w*|se (?:reafirma|ratifica|empena|mantiene|aferra|obstina)|no cede|ha insistido|sigue insistiendo|se mantiene en|persiste|porfia)\b ! {cond} ! llamar"
            r" ! no (?:es|era) suy ! se equivoc",
            r"(?:segun|de acuerdo con|conforme a|a decir de|en palabras de) .{0,30}{they} .. (?:{right}) ! {wrong} ! {cond}",
            r"(?:consultad|preguntad|contactad|hablad|llamad|verificad|comprobad|contrastad|confirmad|contacto|consulta|comprobacion|llamada|validad|cotejad|conversad|revisad)\w* .{0,30}(?:con|a|al|la|el|por)\b .{0,25}?\b{cust} .. {right} ! {wrong} ! {cond}",
            r"(?:verificad|comprobad|contrastad|confirmad|validad|cotejad|ratificad|corroborad)\w* .{0,20}(?:junto )?(?:con|por)\b.{0,25}?\b{cust} & {addr} ! {wrong} ! {cond} ! {gone}",
            r"{addr} .{0,60}(?:facilitad|proporcionad|indicad|aportad|confirmad|registrad|dad|validad|verificad|comunicad|consignad|ratificad|declarad|introducid|suministrad)[oa]s? "
            r".{0,25}(?:por|con)\b .{0,30}?\b{cust} ! {wrong} ! {cond} ! {gone} ! podria ! puede ! indiqu",
            r"(?:fue|ha sido|era|es) .{0,20}(?:{cust}|ell[ao]\b|el propio|la propia|el mism[oa]|la misma).{0,30} (?:quien|el que|la que) .{0,30}(?:facilit|dio|indic|proporcion|dado|confirm|registr|introduj|aport|puso)\w* ! {wrong} ! {cond} ! {gone}",
            r"{addr} (?:\S+ ){0,6}?(?:es|esta|sigue siendo|figura como|resulta|consta como) (?:plenamente |totalmente |efectivamente |perfectamente |la |el |bien |si )*(?:correct[oa]|valid[oa]\b|verificad[oa]|confirmad[oa]|vigente|exact[oa]|legitim[oa]|buen[oa]\b)"
            r" ! {wrong} ! {cond} ! {gone} ! cual\b",
            r"(?:esta|ese|esa|este|la|el|dicha|dicho) (?:{addr}) .{0,25}(?:es de|pertenece a|corresponde a|es propiedad de|la usa|lo usa|la utiliza|lo utiliza) .{0,25}{they} ! {wrong} ! {cond} ! no\b ! cual\b",
            r"(?:a peticion|a instancias?|por (?:expres\w+ )?(?:deseo|peticion|indicacion|voluntad)|por orden|a solicitud|siguiendo .{0,15}instruc\w+) .{0,15}(?:de|del)\b .{0,25}?\b{cust} .. (?:de nuevo|nuevamente|otra vez|reactiv\w*|restable\w*|manten\w*|conserv\w*|reincorpor\w*"
            r"|vuelto|volvimos|repuest\w*|restaur\w*)",
            r"{they}.{0,40} (?:usa|utiliza|emplea|lleva usando|lleva utilizando|viene usando|recibe|tiene|lleva) .{0,50}(?:{addr}|esa cuenta|este buzon) .{0,50}(?:desde|hace anos|siempre|anos|a diario|sin problem\w+|habitualmente|con normalidad) ! {wrong} ! {cond}",
            r"{they}.{0,40} (?:quiere|desea|prefiere|ha pedido|pide|solicita|ha solicitado|pidio|solicito) .{0,20}(?:mantener|conservar|seguir|continuar|que (?:la |lo )?(?:mantengamos|conservemos|sigamos|dejemos|no)) ! {wrong} ! {cond} ! baja",
        ),
        "dispute_referral": (
            r"(?:entre (?:las |ambas )?partes|entre particulares|entre ustedes|entre vosotros|entre los dos|entre ambos|entre usted y|entre las dos|de comun acuerdo|amistosa\w*|entre interesados) & (?:resolv\w*|resuelv\w*|soluci\w*|arregl\w*"
            r"|aclar\w*|dirim\w*|conflict\w*|disput\w*|controvers\w*|asunto|cuestion|litigio|acuerdo|desacuerdo|tema|problema|diferenc\w*|privad\w*|discrep\w*)",
            r"(?:asunto|cuestion|tema|conflicto|controversia|disputa|problema|litigio|desacuerdo|discrepancia)s? (?:\w+ )?(?:privad|particular|civil|personal|ajen|estrictamente entre|de indole (?:privad|civil|personal)|de caracter (?:privad|civil|personal)|entre)\w*"
            r" ! no es un ! {addr} privad ! con(?:tra)? .{0,15}personal de",
            r"(?:resolver|solucionar|aclarar|arreglar|dirimir|tratar|ventilar|hablar|discutir|acordar|plantear|dilucidar|resuelvan?|resuelva\w*|solucionen?|arreglen?|aclare\w*|resolverlo|solucionarlo|arreglarlo|aclararlo|hable|hablelo|trate)\b.{0,50} (?:directamente|usted mismo|personalmente"
            r"|por su cuenta|con|en privado) .{0,40}(?:{cust}|otra parte|otra persona|dueno|propietari[oa]|interlocutor|tercer[oa]|contraparte|registrador|juzgad\w*|tribunal\w*) ! nosotros .{0,12}(?:resolv|hablar)\w* ! vamos a ! hemos",
            r"(?:contact\w*|dirij\w*|dirig\w*|ponga\w*|pongase|acud\w*|recurr\w*|hable\w*|reclam\w*) .{0,60}(?:directamente|con|a|al|ante)\b .{0,30}(?:titular del (?:dominio|correo)|dueno del dominio|propietari[oa] (?:del dominio|del buzon)|registrador\w*|proveedor (?:de (?:correo|internet|dominio|hosting|servicios"
            r" de (?:correo|internet))|suyo)|su proveedor|la otra (?:parte|persona)|administrador del (?:dominio|correo)|registro de dominios|contraparte|operador de (?:correo|su dominio)|hosting|red\.es|nic\b|(?:propi[ao] )?(?:client[ea]|titular|usuari[oa]|soci[oa]|inquilin[oa]|paciente|huesped|abonad[oa]))\b"
            r" ! hemos ! nos hemos ! contactado ! vamos a ! contactaremos ! servicio ! atencion al? ! departamento ! pondremos",
            r"(?:contact|dirij|dirig|acud|consult|hable|reclam)\w* .{0,20}(?:con|a|al|ante) (?:su|el|la|tu) (?:\w+ )?(?:registrador|proveedor (?:de )?(?:correo|internet|hosting|dominio|e-?mail)|hosting|proveedor\b)",
            r"(?:juzgad\w*|tribunal\w*|via (?:judicial|civil|jurisdiccional)|justicia ordinaria|jurisdiccion (?:civil|ordinaria)|juez|vias legales|arbitraje|mediacion|orden judicial|resolucion judicial|sentencia|mandamiento judicial|mandato judicial|autoridad judicial|instancias (?:judiciales|legales|competentes))"
            r" & (?:usted\w*|corresponde\w*|partes|debe\w*|acud\w*|dirim\w*|puede\w*|resolv\w*|dirij\w*|libre|plante\w*|salvo|hasta que|mientras|sin|recurr\w*|someti\w*|interpon\w*|solo|previa)\b ! (?:emprender|iniciar|ejercer|interpondr|acudir)emos ! acciones legales ! nos reservamos"
            r" ! nuestr\w+ abogad ! mi abogad ! denunci\w* ! procederemos",
            r"(?:no (?:es|somos|resulta|corresponde|compete|entramos|podemos|vamos|nos|le) .{0,30}(?:competen\w*|arbitr\w*|juez|jueces|quien\w* para|parte (?:en|de)|mediar|intervenir|intermedi\w*|dirimir|decidir|determinar|juzgar|valorar|tomar partido|pronunciar\w*|inmiscu\w*|meter\w*|terciar|entrar en|resolver|dilucidar)"
            r") ! por (?:este|correo) ! (?:competente|este) .{0,15}(?:departamento|oficina) ! atend ! adjunto",
            r"(?:somos|permane\w+|mantenemos|quedamos|estamos) (?:totalmente )?(?:ajen[oa]s|neutral\w*|al margen|imparcial\w*)|ajen[oa]s? a (?:nuestra|esta|la empresa|nosotros)|excede .{0,20}(?:nuestr\w+ )?(?:competenci\w*|ambito|funciones) ! enlace",
            r"(?:no (?:podemos|nos es posible|estamos en (?:posicion|condiciones)|tenemos (?:forma|manera|medios|modo)|cabe|sabemos|nos corresponde)) .{0,40}(?:saber|determinar|comprobar|verificar|decidir|establecer|juzgar|valorar|acreditar|dar la razon)\b .{0,45}(?:quien|a quien|de quien|titularidad|propiedad|duen[oa]"
            r"|verdader\w+|legitim\w+|quien (?:tiene|dice|es)|razon)",
            r"(?:le|les|te|los|lo) (?:recomendamos|aconsejamos|sugerimos|invitamos|instamos|emplazamos|remitimos) .{0,20}(?:que |a )?(?:resolv|solucion|arregl|aclar|hablar?|contact|acud|trat|acord|llegu|llegar|pong|dirij|dirig|resuelv|plantear?)\w* .{0,60}(?:entre|con (?:el|la|dicha|dicho|ese|esa)|ante|a un acuerdo)"
            r" .{0,40}(?:{cust}|otra|dueno|ustedes|partes|dominio|juzgad\w*|tribunal\w*)? ! departamento ! atencion al? ! correo de ! {at}",
            r"(?:es|seria|queda|corresponde|debe) .{0,20}(?:algo|cosa|usted(?:es)?|ambos|ambas partes|quienes|las partes) .{0,40}(?:resolver|solucionar|arreglar|ponerse de acuerdo|aclarar|dirimir|llegar a)|ponganse (?:ustedes )?de acuerdo|ponerse de acuerdo|lleguen? a un acuerdo|arreglense",
        ),
        "refusal": (
            r"(?:no|imposible|tampoco|nunca)\b.{0,50} (?:podemos|puedo|puede|es posible|sera posible|nos es posible|me es posible|resulta posible|estamos (?:en condiciones|autorizad\w+|facultad\w+|obligad\w+|habilitad\w+)|estoy (?:autorizad\w+|facultad\w+|en condiciones)"
            r"|procede|cabe|procedera|vamos a|voy a|podremos|esta (?:permitid|autorizad|en nuestr)\w*|tenemos (?:permis|autoriz|facultad|potestad|posibilidad|autoridad)\w*|tengo (?:permiso|autorizacion|acceso|posibilidad)|pensamos|queremos|realizamos|efectuamos|ha lugar)"
            r".{0,70} (?:{removing}|{fixing}|reenviar\w*|trasladar\w*|remitir\w*|atender\w*|acceder\b|acceder a su|tramitar\w*|cursar\w*|gestionar\w*|hacer\b|hacer (?:nada|cambios)|realizar\w*|efectuar\w*|procesar\w*|satisfacer|estimar|aceptar|complacer|intervenir|actuar|cambios|ayudar\w*|aplicar|dar curso|proceder|derivar\w*|pasar\w*|nada|alterar\w*|dejar de|tocar\w*)"
            r" ! por (?:este|esta|correo|mail|e-?mail|telefono) ! (?:a traves de|desde) (?:este|esta|el) (?:correo|buzon|via|canal|medio|direccion) ! {removing} (?:la|el|su) (?:reserva|pedido|cita) ! no podemos (?:facilitar|dar) ! sobre {cust}",
            r"(?:solo|solamente|unicamente|exclusivamente|solo y exclusivamente)\b.{0,60}? (?:el|la|los|las|al|del|por|a|su|un|una|quien|nuestr[oa]s?) .{0,25}(?:{cust}).{0,60} ?(?:puede\w*|podr\w+|solicit\w*|pued\w+|modific\w*|cambi\w*|ped\w*|autorizad\w*|gestion\w*|pid\w+|dar\b|tien\w+|hac\w+|facultad\w*|actualiz\w*|comuniq\w*|interesar\w*|$|\.|,)"
            r" ! destinad ! dirigid ! {have} (?:{wiped}) ! uso exclusivo ! para uso ! contiene",
            r"(?:debe|deben|debera|tiene que|tendria que|ha de|habra de|deberia|hace falta que|es necesario que|es imprescindible que|corresponde|compete|necesitamos que|es preciso que) .{0,25}(?:ser )?(?:el|la|al|a la|los|un|una)\b.{0,12} (?:propi[oa] )?(?:{cust}).{0,45} (?:quien|solicit\w*|pid\w*|ped\w*"
            r"|modific\w*|cambi\w*|comuniq\w*|hacerlo|dirij\w*|actualiz\w*|notifi\w*|haga|gestion\w*|autoric\w*|personalmente|en persona|firm\w*|quien lo)",
            r"(?:el|la) (?:propi[oa] |mism[oa] )?(?:{cust}) .{0,35}(?:debe|debera|tiene que|ha de|es quien|es el unico|es la unica|tendra que|deberia|puede) .{0,50}(?:solicit\w*|pedir\w*|modific\w*|cambi\w*|comunic\w*|hacerlo|dirigir\w*|actualiz\w*|notific\w*|gestion\w*|autoriz\w*|personarse|{removing})"
            r" ! le (?:facilitamos|enviamos) ! {have} (?:{wiped}) ! {addr} .{0,20}nuev",
            r"(?:no (?:podemos|puedo|se puede|es posible|cabe|hacemos|aceptamos|admitimos|atendemos|tramitamos|realizamos|modificamos|borramos|eliminamos|cambiamos|procesamos|reenviamos|trasladamos|compartimos|damos|actuamos)) .{0,60}(?:sin (?:la|el|su|previ\w+|consent|autoriz|orden|instruc|peticion|que)|de terceros|a terceros"
            r"|a peticion de|por peticion de|a instancia|de personas (?:ajenas|que no)|desconocid|ajen[oa])\w* ! {have} ",
            r"(?:sin (?:la |el |su |previ[oa] |expres[oa] )*(?:autorizacion|consentimiento|permiso|autoriz\w+|conformidad|aprobacion|solicitud|peticion|orden)\w*) .{0,70}(?:no|imposible|nada|ningun|tampoco)\b|(?:requiere|exige|precisa|necesita\w*) .{0,20}(?:la |el )?(?:autorizacion|consentimiento|conformidad|firma|peticion"
            r"|solicitud) .{0,15}(?:expresa |escrita |previa |firmada )?(?:del|de la|de nuestr\w|por parte)\b.{0,15} (?:{cust})",
            r"(?:denegamos|rechazamos|desestimamos|declinamos|nos negamos|deniego|rehusamos|inadmitimos|se (?:deniega|desestima|rechaza|inadmite|ha (?:denegado|desestimado|rechazado|acordado no)|acuerda no|resuelve no)|(?:ha sido|fue|queda|es|ha resultado|resulta) (?:denegad|rechazad|desestimad|inadmitid|improcedente)\w*|no ha lugar"
            r"|no procede|no accedemos|no se accede|improcedente|no (?:ha sido|fue) (?:aceptad|admitid|estimad|aprobad)\w*) ! pago ! tarjeta ! {cust} .{0,10}rechaz ! entrega ! cargo ! transaccion ! no procede de",
            r"(?:no (?:vamos|voy|pensamos|tenemos intencion|tenemos previsto|se va|haremos|realizaremos|efectuaremos|atenderemos|tomaremos|procederemos|podremos|adoptaremos|modificaremos|eliminaremos|borraremos|daremos|trasladaremos|reenviaremos|cambiaremos|estimamos|consideramos|apreciamos|existe|vemos|hay|tenemos)) .{0,60}"
            r"(?:{removing}|{fixing}|cambio\w*|medida\w*|curso|accion\w*|atender|tramit\w*|motivo\w*|razon\w*|fundament\w*|base (?:legal|juridica)|causa|necesari[oa]|oportun[oa]|obligacion|procedente|gestion\w*|nada\b|{addr}) ! errores ! cargo ! prisa ! riesgo ! registro ! inscrit ! constancia ! ningun dato ! datos suyos",
            r"{addr} .{0,50}(?:seguira|permanecera|se mantendra|se mantiene|continuara|va a seguir|seguiran|quedara|permanece|continua|sigue|debe seguir|debe permanecer|ha de permanecer) .{0,40}(?:registrad|tal|igual|en (?:nuestr|el|la)|asociad|vinculad|como (?:esta|hasta)|sin (?:cambios|modific)|inalterad|activ|vigent|mismo)\w* ! no .{0,8}(?:seguira|permanec)",
            r"(?:mantendremos|mantenemos|conservaremos|dejaremos|seguiremos|continuaremos|hemos decidido (?:mantener|conservar|dejar|no)|decidimos no|optado por (?:no|mantener)|hemos resuelto (?:no|mantener)) .{0,60}(?:{addr}|datos|registro|enviando|utilizando|usando|{removing}|{fixing}|como estan?\b|tal cual) ! informad ! al corriente",
            r"(?:no (?:es|figura|consta|aparece|es usted|eres|somos|tiene|ostenta|acredita|cuenta con|esta usted|esta) .{0,40}(?:el|la|como|ser|usted|legitim\w+|autoriz\w+|condicion|facult\w*)?) .{0,15}(?:titular del (?:contrato|servicio|expediente)|titular de la (?:cuenta|poliza|linea|reserva|suscripcion)|legitimad\w+|legitimacion|autorizad\w+ (?:para|en|por)"
            r"|titular de los datos|parte contratante|parte interesada|persona autorizada|apoderad\w+)",
            r"(?:manos atadas|no (?:esta|depende|queda) (?:en|de) (?:nuestr\w+|mi|mis) (?:mano|poder|alcance|competencia)\w*|no depende de (?:nosotros|mi)|fuera de nuestr\w+ (?:alcance|control|mano)\w*|nada (?:que|podemos|puedo|mas que) (?:podamos |pueda )?hacer|no (?:podemos|puedo) hacer nada|no hay nada que|poco podemos hacer|nada (?:se puede|cabe) hacer"
            r"|no (?:le|te|les) (?:podemos|puedo) ayudar|no (?:podemos|puedo) ayudar(?:le|te|lo)?)\b ! por (?:este|esta|correo|telefono) ! mas hasta",
            r"(?:no (?:reenviamos|trasladamos|remitimos|derivamos|transferimos|pasamos|redirigimos|damos traslado|compartimos|hacemos llegar|realizamos|eliminamos|borramos|modificamos|cambiamos|tramitamos|gestionamos|aceptamos|atendemos|quitamos|corregimos)) .{0,70}(?:correos|mensajes|solicitudes|peticiones|comunicaciones|datos|direcciones|a otr|internamente|nadie"
            r"|ningun\w*|cambios?|bajas?|departament\w*|escritos|{addr}|quejas|gestiones|modificaciones|por cuenta) ! por (?:este|esta|correo|telefono) ! a traves de este ! no compartimos su",
            r"(?:impide\w*|impidio|impiden|prohibe\w*|imposibilit\w*|no (?:nos )?permit\w*|bloquea) .{0,45}(?:{removing}|{fixing}|reenviar|trasladar|hacer cambios|cambiar\w*|atender|tramitar) ! {cust} .{0,10}permit ! por (?:este|correo)",
        ),
        "no_info_privacy": (
            r"(?:por|debido a|en virtud de|atendiendo a|conforme a|de acuerdo con|por motivos?|por razones|por cuestiones|a causa de|dada|dado|segun|en aplicacion|en cumplimiento|al amparo|con motivo|por imperativo|por temas?|por politica|a fin de proteger|para proteger|por respeto) .{0,45}(?:proteccion de datos|privacidad|confidencialidad|rgpd"
            r"|lopd\w*|secreto|reserva|ley\b|datos personales|normativa|seguridad|intimidad|sigilo|legal(?:es)?\b|habeas data) .{0,90}?(?:no\b|ningun\w*|imposible|nada|tampoco|nunca|ni)\b(?! (?:obstante|dude|solo)) ! formulario ! identidad",
            r"(?:no\b|ningun\w*|imposible|nada|tampoco|nunca) .{0,90}(?:por|debido a|en virtud de|atendiendo a|conforme a|por motivos?|por razones|por cuestiones|a causa de|en cumplimiento|por temas?|por politica|para proteger|ya que|porque|al amparo) .{0,40}(?:proteccion de datos|privacidad|confidencialidad|rgpd|lopd\w*|secreto|datos (?:personales|son)|intimidad"
            r"|confidencial(?:es)?|sigilo|reserva de)",
            r"(?:ley|normativa|rgpd|lopd\w*|reglamento|legislacion|proteccion de datos|confidencialidad|privacidad|secreto|deontolog\w*) .{0,50}(?:nos |me |les )?(?:impide\w*|prohib\w*|obliga\w* (?:a no|a guardar|al secreto|a mantener)|no (?:nos |me )?permit\w*|veda|no autoriza|imposibilita|restringe|limita|exige (?:no|guardar|reserva|mantener))",
            r"(?:secreto (?:profesional|bancario|medico|estadistico|de las comunicaciones|fiscal|tributario)|deber de (?:secreto|confidencialidad|sigilo|reserva)|(?:estrict\w+|deber|obligacion|obligados|sujetos|compromiso) .{0,15}(?:confidencialidad|sigilo|secreto|reserva)|reserva bancaria|sigilo (?:profesional|bancario)|confidencialidad (?:medica|del paciente|profesional)"
            r"|historia\w* clinica\w* .{0,20}confidencial\w*) ! acuerdo ! si (?:ha|usted) recib ! por error ! este mensaje ! clausula",
            r"(?:ni (?:podemos )?confirmar ni (?:podemos )?(?:negar|desmentir)|no (?:podemos|puedo|nos es posible|es posible|estamos (?:autorizad\w+|en (?:disposicion|condiciones))) (?:ni )?(?:confirmar|negar|afirmar|desmentir)\w* (?:ni|o|que|si|la|el)|ni (?:confirmamos|afirmamos) ni|ni (?:negar|desmentir) ni confirmar)",
            r"(?:no (?:podemos|puedo|estamos autorizad\w+|estoy autorizad\w+|nos (?:es|esta) (?:posible|permitido)|me (?:es|esta) (?:posible|permitido)|es posible|damos|facilitamos|proporcionamos|compartimos|revelamos|cabe|podremos|daremos|facilitaremos|se (?:puede|facilita|proporciona|permite)|ofrecemos|procede|divulgamos|brindamos)) .{0,25}"
            r"(?:dar|facilitar|proporcionar|compartir|revelar|ofrecer|brindar|divulgar|suministrar|hablar|comentar|comunicar|decir|entrar en|trasladar|informar|ampliar|desvelar|mas|ningun\w*|informacion|detalles?|datos)(?:l[ea]s?|te|selos?)?\b.{0,60}(?:informacion|dato\w*|detalle\w*|explicac\w*|{cust}|terceros|al respecto|sobre (?:el|la|este|esta|otr|nuestr|person|su|un)|nada|mas\b|expediente\w*"
            r"|otr[oa]s) ! por (?:este|correo|telefono) ! contrasena ! cambio ! telefono ! {fixing} ! sobre el (?:estado de su pedido|envio)",
            r"(?:solo|solamente|unicamente|exclusivamente) .{0,30}(?:facilit|proporcion|damos|dar|inform|ofrec|brind)\w* .{0,30}(?:informacion|datos|detalles|informes) .{0,15}(?:al|a la|a los|a nuestr|con)",
        ),
        "asks_phone": (
            r"(?:{ask}|cual es|deme|denos|damos|dejenos|dejeme|dejanos|dejame) .{0,70}(?:(?:numero|num|nro|n[o.]?) (?:de |telefonico|del )?(?:su |tu |un )?(?:telefon\w*|celular|movil|contacto|whats ?app)?|telefono\w*|celular|movil\b|tfno|tlf\w*|whats ?app|numero telefonico|fono\b)"
            r" .{0,60}(?:contact\w*|llam\w*|localiz\w*|ubic\w*|comunic\w*|hablar|donde|en el que|al que|para|de contacto|$|\.|\?|,|y\b) & (?:telefon\w*|celular|movil|tfno|tlf\w*|whats ?app|fono|llam\w*|localiz\w*|contacto) ! {number} (?:de )?(?:cliente|pedido|socio|poliza|expediente|reserva|contrato|factura|ticket|caso)"
            r" ! {at} ! si (?:lo|tiene) ! urgen",
            r"(?:su|tu|un|algun) (?:numero (?:de |telefonico)?)?(?:telefono|celular|movil|whatsapp|tfno|numero de contacto|telefono de contacto)\b.{0,50}(?:para (?:poder )?(?:llamar|contactar|comunicar|hablar|ubicar|localizar)|\?|por favor|y (?:le|te) llam|donde|en el que|necesit\w*|falta|asi (?:le|te)) ! nuestro",
            r"(?:en|a) que (?:numero|telefono|celular|movil)|cual es (?:su|tu) (?:numero|telefono|celular|movil)|(?:que|a que) (?:hora|dia|momento|horario|franja)\w* .{0,40}(?:llam\w*|localiz\w*|ubic\w*|telefon\w*|hablar)|cuando (?:podemos|puedo|podriamos|le viene bien|seria buen\w+|le va bien|te viene bien) .{0,30}(?:llamar|hablar|localizar|telefon|que .{0,5}llam)\w*",
            r"(?:llamenos|llameme|llamanos|llamame|llamen\b|llame (?:a|al|por|usted|directamente|en|por favor|lo antes)|llama (?:al|a nuestro|a nuestra)|pongase en contacto telefonico|contacte(?:nos)? (?:por|via) telefono|contacte(?:nos)? telefonicamente|comuniquese (?:con nosotros )?(?:al|por|via telefon|telefonicamente|a los telefon|a la linea)|marque (?:al|el)|marcar al|telefonee"
            r"|contactarnos (?:por telefono|telefonicamente|al)|contactar (?:telefonicamente|por telefono)|llamada telefonica|comunicate al|comunicarse (?:al|a los)|denos un(?:a llamada| toque)|hagame una llamada|pegue un toque|peganos un|dame un toque|deme un telefonazo) .{0,40}(?:\d{3,}|nosotros|al|telefon\w*|linea|numero|por|oficina|centralita|horario|de|\.|$|,|para|cuando|manana|y)"
            r" ! urgen ! emergenc ! 112 ! dud[ao]s ! cualquier (?:otra )?(?:consulta|cosa|duda) ! ausen ! si (?:tiene|necesita|precisa)",
            r"(?:puede|podria|puedes|podrias|podes|podeis|le rogamos|rogamos|por favor|es necesario|debe|debera|tiene que|necesitamos que|le agradeceriamos|prefer\w+|es mejor|lo mejor|mejor|mas (?:facil|rapido|sencillo|agil)|le ruego|tendria que|seria bueno|le sugerimos|le pedimos|conviene) .{0,40}(?:llamar(?:nos|me)?|llam(?:e|es)(?:nos|me)?|telefonear\w*"
            r"|hablarlo|hablar (?:por|con|telefon)\w*|contactar\w* .{0,20}(?:telefon\w*|al \d)|comunicar\w* .{0,20}(?:telefon\w*|al \d|linea)|marcar) ! urgen ! emergenc ! dud[ao]s ! cualquier (?:otra )?consulta ! ausen ! contacte .{0,20}por escrito ! si (?:tiene|necesita|precisa) ! {cust} .{0,25}llam",
            r"(?:hemos|he|han) (?:intentado|tratado|procurado|estado|probado|llamado|telefoneado) .{0,50}(?:llamar\w*|contactar\w*|localizar\w*|telefon\w*|ubicar\w*|comunicar\w*|hablar\w*|llamando\w*|sin (?:exito|respuesta)|no (?:contest|respond|cog)\w*|veces|sin que) ! {cust} .{0,10}(?:pero|y) no ! al? {cust} ! con (?:el|la) {cust} ! sistema"
            r" ! {gone}",
            r"(?:intentamos|intente|tratamos|trate|procuramos|probamos|llamamos|le llame|se intento) .{0,30}(?:llamar\w*|contactar\w* (?:por|telefon)\w*|localizar\w*|comunicar\w* (?:por|telefon|con usted)\w*|hablar con usted|sin exito|sin respuesta|veces|por telefono) ! {cust}|(?:no (?:hemos|he) (?:podido|conseguido|logrado)|no (?:logramos|pudimos|conseguimos|logre|pude)) "
            r".{0,20}(?:llamar\w*|localizar\w*|contactar\w*|comunicar\w*|hablar\w*|ubicar\w*|dar con usted) .{0,25}(?:telefon\w*|por (?:telefono|llamada|movil)|con usted|llamad\w*) ! {cust}",
            r"(?:por telefono|telefonicamente|via telefonica|de viva voz|por llamada|mediante (?:una )?llamada|de forma telefonica|verbalmente|en una llamada|por whatsapp) .{0,60}(?:hablar\w*|tratar\w*|aclarar\w*|comentar\w*|resolver\w*|explicar\w*|gestionar\w*|contact\w*|atend\w*|comunicar\w*|solucion\w*|lo (?:vemos|hablamos|tratamos)|dirig\w*|nos|ver\w*|al|conversar\w*|coment\w*"
            r"|agendar\w*) ! {cust} ! no (?:deseo|quiero) ! urgen ! no se atiende ! dudas ! ausen ! hemos|(?:hablar|hablarlo|tratar\w*|aclarar\w*|comentar\w*|resolver\w*|conversar\w*|explicar\w*|ver\w*|gestionar\w*|coment\w*|solicit\w*) .{0,30}(?:por telefono|telefonicamente|via telefonica|de viva voz|por llamada|por whatsapp|mejor por)\b ! {cust} ! no se puede ! dudas ! ausen ! hemos",
            r"(?:le|te|lo|la) (?:llamamos|llamo|llamaremos|llamare|podemos llamar|puedo llamar|devolvemos la llamada|devuelvo la llamada|llamariamos|telefoneamos|telefoneo|vamos a llamar|voy a llamar|marcamos)\b ! hemos ! cuando vuelva|(?:querriamos|quisiera|quisieramos|me gustaria|nos gustaria|deseamos|queremos|quiero) .{0,15}(?:llamar|hablar (?:con usted|contigo)|"
            r"contactar\w* (?:por|telefon)\w*)|(?:agendar|programar|concertar|coordinar|fijar|acordar) .{0,15}(?:una )?(?:llamada|conversacion|charla|reunion telefonica)|devolver\w* la llamada|devuelva la llamada",
        ),
        "asks_id": (
            r"(?:{ask}) .{0,95}(?:{number} (?:de |del )?(?:su |tu )?(?:client\w*|soci\w*|poliza|contrato|abonad\w*|historia|afiliad\w*|identificacion|identidad|documento|cuenta\b|suministro|paciente|asegurad\w*|miembro|tarjeta|cedula|usuario|membresia|colegiad\w*|afiliacion|seguridad social|servicio|medidor|contribuyente|alumn\w*|matricula)"
            r"|d\.?n\.?i\.?\b|n\.?i\.?[ef]\.?\b|c\.?i\.?f\.?\b|cedula|pasaporte|curp\b|rfc\b|rut\b|cuit\b|cuil\b|cups\b|carnet\b|carne de|documento (?:de identidad|nacional|identificativo|identitario|oficial|de identificacion|acreditativo)|identificacion\b|identidad|fecha de (?:su )?nacimiento|nombre completo|nombre y apellidos?|apellidos y|licencia de (?:conducir|manejo)|ine\b"
            r"|credencial|datos (?:personales|identificativos|del? titular|de identificacion)|direccion (?:postal|completa)|domicilio|poder (?:notarial|de representacion)|(?:codigo|clave|id) de (?:cliente|socio|usuario))\b"
            r" ! que {cust} se trata ! {number} (?:de )?telef ! {cust} (?:que|al que|a quien) ! nombre completo (?:del|de la) {cust} ! aparece ! {at} ! verificad\w* ! pasword ! el mensaje ! remitente",
            r"(?:fotocopia|copia|foto|imagen|scan|escaneo|escaneado|anverso|reverso|ambas caras) .{0,25}(?:d\.?n\.?i|nie\b|cedula|pasaporte|documento (?:de|nacional|oficial)|identificacion|carnet|identidad|ine\b|ambas|licencia de|credencial)",
            r"(?:acredit\w*|demostr\w*|demuestr\w*|prob(?:ar|ara|arse)\b|prueb[ae]\w*|justific\w*|comprobante\w*|evidenci\w*|verific\w*|document\w*|certific\w*|constat\w*) .{0,60}(?:identidad|titularidad|propiedad|es (?:usted )?(?:el|la|realmente|verdaderamente|efectivamente)? ?(?:titular|propietari|duen|suy|legitim)\w*|titular (?:del?|legitim)|dominio|le pertenece|quien (?:dice|es)\b"
            r"|duen[oa]\b|propietari[oa]\b|representacion|usted es|que es suy[oa]|personalidad) ! {have} .{0,30}(?:verificad|comprobad)\w* ! {cust} (?:ha|acredit|nos) ! nosotros ! no podemos .{0,60}quien es",
            r"(?:identif(?:iquese|iquese|icarse|icarle|icarlo|icarte|ique|icate)|identificar(?:le|lo|la|te)\b|verificar (?:su|tu|la) identidad|comprobar (?:su|tu|la) identidad|confirmar (?:su|tu|la) identidad|validar (?:su|tu|la) identidad|acreditar (?:su|tu|la) (?:identidad|personalidad|condicion|titularidad|representacion)|acredite (?:su|la|que|ser)|prueba de (?:identidad|titularidad|propiedad)"
            r"|verificacion de (?:su |la )?identidad|identidad (?:debe|ha de|tiene que)|proceso de identificacion|datos de seguridad|preguntas de seguridad|asegurarnos de (?:que (?:es|habla|hablamos)|su identidad)|saber (?:quien es usted|con quien)|quien es usted|en calidad de que|en que calidad|en nombre de quien)\b ! {cust} .{0,10}identidad ! contrasena",
            r"(?:indiqu?e|facilite|envie|mande|aporte|remita|proporcione|adjunte|necesit\w+|precis\w+|incluya|falta\w*|requerimos|confirme|dejenos|solicitamos|adjuntando|aportando|acompan\w+|digame|digan\w*|pasame|mandame|mandenos|mandanos|cual es|dime|dinos|decinos) .{0,30}(?:su|tu|el|la|los|sus|tus|un|una)? ?(?:numero de (?:client[ea]|socio|poliza|contrato|abonado|historia|afiliado|cuenta"
            r"|suministro|miembro|documento|identificacion|cedula|usuario|paciente)|dni|nie\b|nif|cedula|pasaporte|curp|rfc|rut\b|cuit|fecha de nacimiento|documento de identidad|identificacion oficial|identificacion\b|cups\b|datos personales|datos del titular|codigo de (?:cliente|socio)) ! {cust} (?:al|a quien|del mensaje) ! no (?:envie|mande|aporte|es necesari)\w*",
            r"(?:cuyo titular|quien figura como titular|whois|certificado de titularidad|factura del dominio|contrato del dominio|recibo del dominio|certificado digital|firma digital|firma electronica|cl@ve|dnie\b|escritura de|poder notarial|videollamada|video-?identificacion) & (?:{ask}|aport\w*|envi\w*|acredit\w*|identific\w*|mediante|con\b)",
        ),
        "asks_portal": (
            r"(?:rellen\w*|cumpliment\w*|complet\w*|diligenci\w*|llen\w*|utilic\w*|use\b|usar|utiliz\w*|emple\w*|a traves de|mediante|por medio de|via|desde|en|acced\w*|acceda\w*|ingres\w*|entr[ae]\w*|visit\w*|dirij\w*|ir a|vaya|gestion\w*|realic\w*|realiz\w*|present\w*|tramit\w*|envi\w*|hag\w*|solicit\w*|abr\w*|registr\w*|cre\w*|descargu?\w*|contact\w*|escrib\w*|consult\w*|por|puls\w*|clic\w*)"
            r" .{0,45}(?:nuestr[oa]s? |el |la |su |tu |del |al |este |siguiente )(?:\w+ ){0,2}?(?:formulari[oa]s?\b|portal\b|area (?:de |del )?(?:client\w*|privada|personal|usuario|soci\w*|paciente|abonad\w+|asegurad\w+)|zona (?:de )?(?:client\w*|privada|usuario)|oficina virtual|sucursal virtual|sede electronica|app\b|aplicacion\b|aplicativo|chat\w*|banca (?:online|en linea|electronica|movil|por internet)"
            r"|centro de (?:ayuda|privacidad|soporte)|autogestion|espacio (?:cliente|personal)|carpeta ciudadana|registro electronico|ventanilla virtual|asistente virtual|mi (?:cuenta|perfil|area)|pagina web|sitio web|web\b|plataforma|home ?banking|perfil\b|cuenta (?:de usuario|online|personal|de cliente|en (?:la|nuestr))) & (?:formul\w*|rellen\w*|complet\w*|cumpliment\w*|diligenci\w*|llen\w*|utili\w+|use\b|usar|usa\b"
            r"|acced\w*|acceso|ingres\w*|entr[ae]\w*|gestion\w*|realic\w*|realiz\w*|present\w*|tramit\w*|envi\w*|solicit\w*|unicamente|solo\b|exclusivamente|podra|puede|puedes|podes|debe|debera|sesion|recomend\w*|haga|mediante|a traves) ! {have} (?:ya )?(?:{wiped}) ! encuesta ! satisfaccion ! politica de privacidad ! visite nuestra ! mas informacion ! siganos ! descargue su factura"
            r" ! consult\w+ (?:su|el estado) ! formulario de (?:alta|registro) .{0,60}(?:modificad|correg|revis)\w* ! {proceeded} ! {have} .{0,15}{changed} ! opinion ! (?:correo|mensaje) (?:generado|enviado) ! a su disposicion",
            r"(?:inicie|iniciar|inicia|inicias|inicio de) sesion|(?:identif\w+|registr\w+|logue\w+|ingres\w+|acced\w+|entr[ae]\w*|autentic\w+) .{0,30}(?:con (?:su|tu)s? (?:usuario|clave|credencial\w*|contrasena|datos de acceso|cuenta)|en (?:su|tu|mi|el|la|nuestr\w) (?:cuenta|perfil|area|zona|portal|app|espacio|oficina|usuario))"
            r" ! nuevo (?:inicio|acceso|dispositivo) ! sospechos ! caduc ! verific\w+ su cuenta ! bloque ! suspen ! correo electronico para",
            r"(?:formulario\w*) .{0,50}(?:que (?:encontrara|encontraras|hallara|figura|esta|aparece|hay|tiene|ponemos|se encuentra|le)|disponible|online|en linea|de (?:contacto|derechos|solicitud|reclam|atencion|privacidad|incidencia|baja)\w*|web|habilitad\w*|publicad\w*|adjunt\w*|en (?:nuestra|la|el|el siguiente)|del siguiente)"
            r" & (?:rellen\w*|complet\w*|cumpliment\w*|diligenci\w*|llen\w*|utili\w+|use\b|usar|a traves|mediante|acced\w*|envi\w*|present\w*|solicit\w*|debe\w*|puede\w*|remit\w*|ingres\w*|por\b|dirij\w*|hag\w*) ! {have} .{0,20}(?:{gone}) ! encuesta ! cuando .{0,20}relleno ! opinion",
            r"(?:solo|solamente|unicamente|exclusivamente|obligatoriamente|necesariamente) .{0,50}(?:a traves|mediante|por|desde|en|via|con)\b .{0,25}{form} ! telefono .{0,10}unicamente ! {cust} ! puede (?:abrir|leer)\w*",
            r"(?:desde|en|dentro de|accediendo a|entrando en|ingresando a) (?:su|tu|el|la|mi|nuestr\w) (?:\w+ )?(?:cuenta\b|perfil|area (?:de |del )?(?:client\w*|privada|personal|usuario)|zona|app\b|portal|configuracion|ajustes|oficina virtual|banca) .{0,70}(?:puede\w*|podra\w*|podes|modific\w*|cambi\w*|actualiz\w*|gestion\w*|elimin\w*|edit\w*|borr\w*|usted mismo|solicit\w*|cancel\w*|dar\w*)"
            r" ! {have} .{0,10}(?:{gone}) ! hemos ! {cust} ! datos de acceso",
            r"(?:puede\w*|podra\w*|podes|debe\w*|tiene que|podria) .{0,60}(?:usted mismo|tu mismo|vos mismo|modificar\w*|cambiar\w*|actualizar\w*|gestionar\w*|eliminar\w*|editar\w*|borrar\w*|realizar\w*|tramitar\w*|hacer\w*|solicitar\w*|presentar\w*) .{0,60}(?:desde|en|a traves de|mediante|por medio de|accediendo|entrando|ingresando|via)\b .{0,25}{form} ! hemos ! {cust} ! se ha\b",
            r"(?:olvid\w+ (?:su |la |mi |tu )?(?:contrasena|clave)|recuperar (?:la |su )?(?:contrasena|clave)|cre[ae]\w* (?:una |un )?(?:cuenta|usuario)\b|registrarse como|date de alta en|dese de alta en|darse de alta en|hablar con nuestro (?:chat|asistente)|escriba por (?:el )?chat|abra (?:un |una )?(?:ticket|caso|incidencia|solicitud) (?:en|desde|a traves))",
        ),
    },
)
