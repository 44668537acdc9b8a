"""Mail providers at which anybody has an address: whoever writes from there is no company."""

from __future__ import annotations

_DOMAINS = """
gmail.com googlemail.com outlook.com outlook.de outlook.fr outlook.it outlook.es outlook.at outlook.be outlook.dk
outlook.ie outlook.com.br outlook.jp hotmail.com hotmail.de hotmail.fr hotmail.it hotmail.es hotmail.co.uk hotmail.nl
hotmail.be hotmail.se hotmail.no hotmail.dk hotmail.fi live.com live.de live.fr live.it live.nl live.co.uk live.se
live.dk live.no live.at live.be msn.com passport.com icloud.com me.com mac.com yahoo.com yahoo.de yahoo.fr yahoo.it
yahoo.es yahoo.co.uk yahoo.ie yahoo.se yahoo.no yahoo.dk yahoo.gr yahoo.ro yahoo.pl yahoo.co.jp yahoo.com.br ymail.com
rocketmail.com aol.com aol.de aol.fr aol.it aol.co.uk aim.com gmx.de gmx.net gmx.at gmx.ch gmx.com gmx.org gmx.eu
gmx.info gmx.fr gmx.es gmx.co.uk web.de email.de mail.de mail.com email.com freenet.de freemail.de t-online.de
magenta.de online.de arcor.de posteo.de posteo.net posteo.at posteo.ch posteo.eu mailbox.org proton.me
protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tuta.io tuta.com tutamail.com keemail.me fastmail.com
fastmail.fm hushmail.com hey.com zoho.com zohomail.com zohomail.eu startmail.com runbox.com disroot.org riseup.net
bluewin.ch hispeed.ch aon.at chello.at kabsi.at liwest.at utanet.at orange.fr wanadoo.fr free.fr laposte.net sfr.fr
neuf.fr bbox.fr numericable.fr club-internet.fr aliceadsl.fr libero.it virgilio.it tin.it alice.it inwind.it iol.it
fastwebnet.it telefonica.net movistar.es terra.es ono.com ziggo.nl kpnmail.nl kpnplanet.nl planet.nl hetnet.nl
xs4all.nl home.nl casema.nl upcmail.nl telfort.nl skynet.be telenet.be btinternet.com talktalk.net ntlworld.com
blueyonder.co.uk tiscali.co.uk eircom.net wp.pl o2.pl onet.pl op.pl poczta.onet.pl interia.pl interia.eu gazeta.pl
tlen.pl poczta.fm vp.pl seznam.cz email.cz post.cz centrum.cz atlas.cz volny.cz azet.sk zoznam.sk centrum.sk post.sk
freemail.hu citromail.hu indamail.hu t-email.hu comhem.se bredband.net spray.se online.no broadpark.no jubii.dk
mail.dk tdcadsl.dk ofir.dk kolumbus.fi luukku.com suomi24.fi elisanet.fi saunalahti.fi mail.ee hot.ee inbox.lv
inbox.lt one.lv abv.bg mail.bg dir.bg otenet.gr in.gr freemail.gr siol.net volja.net net.hr inet.hr sapo.pt iol.pt
clix.pt mail.pt uol.com.br bol.com.br terra.com.br mail.ru bk.ru list.ru inbox.ru yandex.ru yandex.com ya.ru
rambler.ru ukr.net i.ua meta.ua mynet.com qq.com 163.com 126.com sina.com naver.com daum.net rediffmail.com
comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net optonline.net rogers.com
shaw.ca sympatico.ca bigpond.com duck.com simplelogin.com anonaddy.com mailfence.com cock.li yopmail.com
mailinator.com trashmail.com
"""
PROVIDERS = frozenset(_DOMAINS.split())
"""Exact domains; what their makers write from themselves (Telekom from telekom.de) is no part of the list."""

MIXED = frozenset(
    [
        "1und1.de",
        "a1.net",
        "kabelmail.de",
        "o2mail.de",
        "o2online.de",
        "proximus.be",
        "sky.com",
        "sunrise.ch",
        "telefonica.net",
        "tiscali.it",
        "virginmedia.com",
        "vodafone.de",
        "vodafonemail.de",
    ]
)
"""Domains at which customers have mailboxes and from which the company writes itself."""
