BEGIN TRANSACTION;
CREATE TABLE addresses (address TEXT PRIMARY KEY, whose TEXT NOT NULL, learned_at TEXT NOT NULL);
INSERT INTO "addresses" VALUES('jonas@kahlo.example','mine','2026-11-28T00:42:19.215930Z');
CREATE TABLE cases (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            company TEXT NOT NULL,
            address TEXT NOT NULL,
            UNIQUE (company, address)
        );
INSERT INTO "cases" VALUES(1,'nordstern','gisela.w@kahlo.example');
INSERT INTO "cases" VALUES(4,'fjordpost.example','gisela.w@kahlo.example');
INSERT INTO "cases" VALUES(8,'nordstern-computers.example','gisela.w@kahlo.example');
CREATE TABLE claims (
            company TEXT NOT NULL,
            code TEXT NOT NULL,
            step TEXT NOT NULL,
            message_id TEXT NOT NULL REFERENCES exchanges (message_id),
            PRIMARY KEY (company, code, step)
        );
INSERT INTO "claims" VALUES('nordstern','2026111810004217','notice','<replybot.e15985fef155b0689531af9d8015b4d5@kahlo.example>');
CREATE TABLE events (
            number INTEGER PRIMARY KEY,
            at TEXT NOT NULL,
            what TEXT NOT NULL,
            exchange BIGINT NOT NULL,
            state TEXT NOT NULL,
            form INTEGER NOT NULL,
            content TEXT NOT NULL,
            hash TEXT NOT NULL
        );
INSERT INTO "events" VALUES(1,'2026-11-28T00:42:18.000000Z','recorded',1,'file',1,'9b7db6ed13753725039ba527a12143109a79f404a0e06d6a72aaf8330650ee61','fa7bc269842fd44201fb33c700b787fd5a9dbaf26bb034eb47c7ac628c6dba1a');
INSERT INTO "events" VALUES(2,'2026-11-28T00:42:18.000000Z','recorded',2,'file',1,'fc23553a4afcd880616b926e476562cec891e0024dc5053d2c12581f680fd4b7','18a62ff08b2c374c6975f5f2c389af4067d3e6c54780890024545580be0c40fa');
INSERT INTO "events" VALUES(3,'2026-11-28T00:42:18.000000Z','recorded',3,'file',1,'4cab0d751bbd37704641503eaa1b6b61d74496db1e54d044efba3d23e1bbba6e','24f5be3c4745fcf030a01e73fcb94f4dc9cbee6cdf4f42d08889900f1384dc09');
INSERT INTO "events" VALUES(4,'2026-11-28T00:42:18.000000Z','recorded',4,'hold',1,'fb2c6f5741b433113670bd1b2d17e2719c57c09a58f17513163870efee84580e','a3a9448682f3c3785834d79991b5234af66a57834e649fce87c6c5594fdb2eb3');
INSERT INTO "events" VALUES(5,'2026-11-28T00:42:18.000000Z','recorded',5,'send',1,'f7af65fc8ac47f8ce9a9f2b785f8ab08860ec1c2f2dc8a7dfd970a993f816618','4e1ebfb517df8789f4ebdb49f83f78608cd39ef162ea188bbf25c340bc5b2270');
INSERT INTO "events" VALUES(6,'2026-11-28T00:42:18.000000Z','recorded',6,'intended',1,'3b17b8045540efe7e0d5fa3583a2ecbe9e7384ec18901c1f7c3e91e8dc1d2ff8','a76d94b011e688cb9f1668e8665fb31db4c7ce88069cd63bd52d82ba6c2ba983');
INSERT INTO "events" VALUES(7,'2026-11-28T00:42:18.000000Z','recorded',7,'file',1,'bf431a0ef47a7fe632975b23d6a7e7dc33c36b01514c6e2c58cb8e1eea566ff7','70294cc1bb3c4817b888960e7bfe521ec7c4f9cce64645ac4e357b3bd04644d2');
INSERT INTO "events" VALUES(8,'2026-11-28T00:42:18.000000Z','recorded',8,'file',1,'4cbf3cbf4a3c55b04058c31555c8de894ebaca8be924674b847d8f0668406734','e8898d2eb5c6b5064a79a80947c7c4a31f566cdd6764449faf095c03e6eb192a');
INSERT INTO "events" VALUES(9,'2026-11-28T00:42:18.000000Z','settled',6,'sending',1,'6d2ff9dd6a79e71020b9c360acf1ed5761175452d0d5e7984726f6fa1521374a','fe28a39d9b6996219642eb14eefe9a59c91cd1a5f7471e7542e6655914664347');
INSERT INTO "events" VALUES(10,'2026-11-28T00:42:18.000000Z','settled',6,'sent',1,'35a59e61bbcf2aaf35700439148d0ff57afb9e9e5a5b907ab99c2dba6a0e7034','09084f358d7bb7c663891f5c98e89de2875e9c320f2d367399315bb6c9312e41');
INSERT INTO "events" VALUES(11,'2026-11-28T00:42:18.000000Z','kept',6,'sent',1,'af4907960f58c13e2d3cbf3054cecca0612e25b0a0f3fd921b94f43bf03d9de6','1581f802d0e65f60159f93827da3a9f26de43fd0298e6edc5668e6c0d9bce0db');
CREATE TABLE exchanges (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            way TEXT NOT NULL CHECK (way IN ('in', 'out')),
            at TEXT NOT NULL,
            company TEXT NOT NULL,
            address TEXT NOT NULL,
            code_system TEXT,
            code TEXT,
            decision TEXT NOT NULL,
            step TEXT NOT NULL,
            outcome TEXT,
            left_at TEXT,
            tries INTEGER NOT NULL,
            released INTEGER NOT NULL,
            kept INTEGER NOT NULL,
            put_away INTEGER NOT NULL DEFAULT 0,
            look_again INTEGER NOT NULL DEFAULT 0,
            mailbox TEXT NOT NULL,
            mail_key TEXT NOT NULL,
            sender TEXT NOT NULL,
            subject TEXT NOT NULL,
            message_id TEXT NOT NULL UNIQUE,
            answers TEXT NOT NULL,
            envelope_sender TEXT,
            envelope_recipient TEXT,
            note TEXT NOT NULL,
            findings TEXT NOT NULL,
            digest TEXT NOT NULL,
            size BIGINT NOT NULL,
            raw BLOB NOT NULL, evidence TEXT NOT NULL DEFAULT '',
            FOREIGN KEY (company, address) REFERENCES cases (company, address)
        );
INSERT INTO "exchanges" VALUES(1,'in','2026-11-03T08:12:40.000000Z','nordstern','gisela.w@kahlo.example',NULL,NULL,'file','',NULL,NULL,0,0,0,0,0,'catch-all','1793693560.1.sample','no-reply@nordstern-computer.example','[…]','<20261103081236.A41C07.so@out1.mail.nordstern-computer.example>','',NULL,NULL,'','[{"check": "automatic-sender", "verdict": "NEVER", "text": "a reply would go to {value}, which nobody reads", "args": {"value": "no-reply@nordstern-computer.example"}}, {"check": "automatic-sender", "verdict": "NEVER", "text": "a reply would go to {value}, which nobody reads", "args": {"value": "no-reply@nordstern-computer.example"}}, {"check": "auto-submitted", "verdict": "HOLD", "text": "it carries a machine''s mark ({value}), and no playbook accepts that", "args": {"value": "Auto-Submitted: auto-generated"}}, {"check": "ticket", "verdict": "NEVER", "text": "its subject holds no ticket code", "args": {}}, {"check": "target", "verdict": "HOLD", "text": "a reply would go to {value}, which is not on the playbook''s list", "args": {"value": "no-reply@nordstern-computer.example"}}]','dba7c10cd90e0f6a6129fe1704f78d3bc4b00826e0744157d46e86fd87324ad4',3413,X'','{"proof": "aligned", "text": "your mail server says: {value}", "value": "dmarc=pass for nordstern-computer.example", "field": "mx.kahlo.example;\tdkim=pass (2048-bit key; unprotected) header.d=nordstern-computer.example header.i=@nordstern-computer.example header.s=ns2026;\tspf=pass smtp.mailfrom=nordstern-computer.example;\tdmarc=pass (p=reject dis=none) header.from=nordstern-computer.example", "place": 5, "signatures": []}');
INSERT INTO "exchanges" VALUES(2,'in','2026-11-09T10:03:18.000000Z','nordstern','gisela.w@kahlo.example',NULL,NULL,'file','',NULL,NULL,0,0,0,0,0,'catch-all','1794218598.4.sample','no-reply@nordstern-computer.example','[…]','<20261109100314.B77E19.so@out1.mail.nordstern-computer.example>','',NULL,NULL,'','[{"check": "automatic-sender", "verdict": "NEVER", "text": "a reply would go to {value}, which nobody reads", "args": {"value": "no-reply@nordstern-computer.example"}}, {"check": "automatic-sender", "verdict": "NEVER", "text": "a reply would go to {value}, which nobody reads", "args": {"value": "no-reply@nordstern-computer.example"}}, {"check": "auto-submitted", "verdict": "HOLD", "text": "it carries a machine''s mark ({value}), and no playbook accepts that", "args": {"value": "Auto-Submitted: auto-generated"}}, {"check": "ticket", "verdict": "NEVER", "text": "its subject holds no ticket code", "args": {}}, {"check": "target", "verdict": "HOLD", "text": "a reply would go to {value}, which is not on the playbook''s list", "args": {"value": "no-reply@nordstern-computer.example"}}]','031eade28da8b5ea563f679349a8377d24f718b52e99c207f8b3aaca015e92cf',1911,X'','{"proof": "aligned", "text": "your mail server says: {value}", "value": "dmarc=pass for nordstern-computer.example", "field": "mx.kahlo.example;\tdkim=pass (2048-bit key; unprotected) header.d=nordstern-computer.example header.i=@nordstern-computer.example header.s=ns2026;\tspf=pass smtp.mailfrom=nordstern-computer.example;\tdmarc=pass (p=reject dis=none) header.from=nordstern-computer.example", "place": 5, "signatures": []}');
INSERT INTO "exchanges" VALUES(3,'in','2026-11-13T15:40:33.000000Z','nordstern','gisela.w@kahlo.example',NULL,NULL,'file','',NULL,NULL,0,0,0,0,0,'catch-all','1794584433.7.sample','no-reply@nordstern-computer.example','[…]','<20261113154029.C02D55.so@out1.mail.nordstern-computer.example>','',NULL,NULL,'','[{"check": "automatic-sender", "verdict": "NEVER", "text": "a reply would go to {value}, which nobody reads", "args": {"value": "no-reply@nordstern-computer.example"}}, {"check": "automatic-sender", "verdict": "NEVER", "text": "a reply would go to {value}, which nobody reads", "args": {"value": "no-reply@nordstern-computer.example"}}, {"check": "auto-submitted", "verdict": "HOLD", "text": "it carries a machine''s mark ({value}), and no playbook accepts that", "args": {"value": "Auto-Submitted: auto-generated"}}, {"check": "ticket", "verdict": "NEVER", "text": "its subject holds no ticket code", "args": {}}, {"check": "target", "verdict": "HOLD", "text": "a reply would go to {value}, which is not on the playbook''s list", "args": {"value": "no-reply@nordstern-computer.example"}}]','814204816b04d7c4abcf7a0d4a3515151f789ec81f828df516f2825908f07b4d',1911,X'','{"proof": "aligned", "text": "your mail server says: {value}", "value": "dmarc=pass for nordstern-computer.example", "field": "mx.kahlo.example;\tdkim=pass (2048-bit key; unprotected) header.d=nordstern-computer.example header.i=@nordstern-computer.example header.s=ns2026;\tspf=pass smtp.mailfrom=nordstern-computer.example;\tdmarc=pass (p=reject dis=none) header.from=nordstern-computer.example", "place": 5, "signatures": []}');
INSERT INTO "exchanges" VALUES(4,'in','2026-11-17T13:05:46.000000Z','fjordpost.example','gisela.w@kahlo.example','osticket','482913','hold','',NULL,NULL,0,0,0,0,0,'catch-all','1794920746.10.sample','support@fjordpost.example','[…] 482913 […]','<482913.1.1794920742@fjordpost.example>','',NULL,NULL,'','[{"check": "company", "verdict": "HOLD", "text": "no playbook names the domain {value}", "args": {"value": "fjordpost.example"}}]','1bbd8f73f6601d273726e47a9cf7ef250be6fbd2b7dc4534df1f7adfb8335f1d',1647,X'','');
INSERT INTO "exchanges" VALUES(5,'in','2026-11-19T09:42:07.000000Z','nordstern','gisela.w@kahlo.example','otrs','2026111810004217','send','',NULL,NULL,0,0,0,0,0,'catch-all','1795081327.11.sample','service@nordstern-computer.example','[…] 2026111810004217 […]','<1795081323.419226.88@nordstern-computer.example>','',NULL,NULL,'','[]','9e5fa04fc7e96834dd498bd732d31c57f0f90e70a46f94c53340197ddad72382',2190,X'','{"proof": "aligned", "text": "your mail server says: {value}", "value": "dmarc=pass for nordstern-computer.example", "field": "mx.kahlo.example;\tdkim=pass (2048-bit key; unprotected) header.d=nordstern-computer.example header.i=@nordstern-computer.example header.s=ns2026;\tspf=pass smtp.mailfrom=nordstern-computer.example;\tdmarc=pass (p=reject dis=none) header.from=nordstern-computer.example", "place": 5, "signatures": []}');
INSERT INTO "exchanges" VALUES(6,'out','2026-11-28T00:42:18.632166Z','nordstern','gisela.w@kahlo.example','otrs','2026111810004217','','notice','sent','2026-11-28T00:42:18.632166Z',1,0,1,0,0,'catch-all','','gisela.w@kahlo.example','','<replybot.e15985fef155b0689531af9d8015b4d5@kahlo.example>','<1795081323.419226.88@nordstern-computer.example>','gisela.w@kahlo.example','service@nordstern-computer.example','The letter lies at /srv/replybot/var/outbox/new/a392f7b0262aa6101daa04912ebc98b6.replybot.','[]','',2186,X'46726F6D3A20676973656C612E77406B61686C6F2E6578616D706C650D0A546F3A2073657276696365406E6F7264737465726E2D636F6D70757465722E6578616D706C650D0A5375626A6563743A2052653A204968726520457266616872756E67206D697420756E736572656D2053657276696365205B566F7267616E6723323032363131313831303030343231375D0D0A446174653A205361742C203238204E6F7620323032362030303A34323A3138202B303030300D0A4D6573736167652D49443A203C7265706C79626F742E6531353938356665663135356230363839353331616639643830313562346435406B61686C6F2E6578616D706C653E0D0A496E2D5265706C792D546F3A203C313739353038313332332E3431393232362E3838406E6F7264737465726E2D636F6D70757465722E6578616D706C653E0D0A5265666572656E6365733A203C313739353038313332332E3431393232362E3838406E6F7264737465726E2D636F6D70757465722E6578616D706C653E0D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A582D4175746F2D526573706F6E73652D53757070726573733A2044522C20524E2C204E524E2C204F4F462C204175746F5265706C790D0A582D5265706C79626F743A2065313539383566656631353562303638393533316166396438303135623464350D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A2071756F7465642D7072696E7461626C650D0A4D494D452D56657273696F6E3A20312E300D0A0D0A46616C7363686520452D4D61696C2D41647265737365203D45323D38303D393320446174656E73636875747A0D0A57726F6E6720656D61696C2061646472657373203D45323D38303D393320646174612070726F74656374696F6E3A204920616D206E6F7420796F757220637573746F6D65722E20506C656173653D0D0A20646F206E6F742073746F72652074686973206164647265737320666F7220796F757220637573746F6D65722E0D0A0D0A477574656E205461672C0D0A0D0A49687265204E61636872696368742069737420626569206465722066616C736368656E20506572736F6E20616E67656B6F6D6D656E2E204963682062696E206E696368742064696520506572733D0D0A6F6E2C20663D43333D42437220646965207369652062657374696D6D74206973742E20446965204164726573736520676973656C612E77406B61686C6F2E6578616D706C65206765683D43333D0D0A3D42367274207A75206D65696E657220446F6D61696E206B61686C6F2E6578616D706C652E204E69656D616E6420736F6E73742062656E75747A74207369653B20736965206B616E6E20616C733D0D0A6F206E69636874206469652041647265737365204968726572204B756E64696E206F646572204968726573204B756E64656E207365696E2E0D0A0D0A566F7267616E673A20323032363131313831303030343231370D0A45696E676567616E67656E20616D3A2031392E204E6F76656D62657220323032360D0A0D0A4269747465206C656974656E20536965206469657365204E616368726963687420756E7665723D43333D41346E6465727420616E204968726520446174656E73636875747A62656175667472613D0D0A677465206F64657220496872656E20446174656E73636875747A62656175667472616774656E207765697465722E20536965206D656C6465742065696E65205665726C65747A756E67206465733D0D0A2053636875747A657320706572736F6E656E62657A6F67656E657220446174656E20284172742E2034204E722E20313220445347564F293B206D697420696872656D2045696E67616E67206B613D0D0A6E6E2064696520467269737420646573204172742E20333320445347564F20626567696E6E656E2E0D0A0D0A426974746520656E746665726E656E205369652061753D43333D3946657264656D206469652041647265737365206175732064656D20446174656E7361747A2C206B6C3D43333D413472656E203D0D0A536965206469652072696368746967652061756620616E646572656D20576567202854656C65666F6E206F64657220506F73742920756E642073656E64656E20536965206B65696E65207765693D0D0A746572656E20446174656E20686965726865722E0D0A0D0A44656E20496E68616C742068616265206963682077656465722067656E75747A74206E6F6368207765697465726765676562656E2C206B65696E65204C696E6B732067653D43333D423666666E3D0D0A657420756E64206D696368206E697267656E647320616E67656D656C6465742E204963682062657761687265206E7572206175662C2077617320616C73204E61636877656973206E3D43333D0D0A3D4236746967206973742C20756E64206C3D43333D423673636865206573206E6163682041627363686C7573732E0D0A0D0A3D43333D39436265722065696E65206B75727A6520736368726966746C6963686520426573743D43333D4134746967756E6720667265756520696368206D6963682E0D0A0D0A4D697420667265756E646C696368656E2047723D43333D42433D43333D3946656E0D0A4A6F6E6173204B61686C0D0A6B61686C6F2E6578616D706C650D0A0D0A57726F6E672D526563697069656E743A20313B20616464726573733D3344676973656C612E77406B61686C6F2E6578616D706C653B207265666572656E63653D334432303236313131383130303D0D0A30343231373B2072656365697665643D3344323032362D31312D31393B20726571756573743D3344666F72776172642D746F2D64706F2C72656D6F76652C636F6E6669726D0D0A5265663A207265706C79626F742F312F65313539383566656631353562303638393533316166396438303135623464350D0A','');
INSERT INTO "exchanges" VALUES(7,'in','2026-11-20T07:00:31.000000Z','nordstern','gisela.w@kahlo.example','otrs','2026111810004217','file','',NULL,NULL,0,0,0,0,0,'catch-all','1795158031.12.sample','service@nordstern-computer.example','[…] 2026111810004217 […]','<1795158027.502113.12@nordstern-computer.example>','',NULL,NULL,'mail_continues','[{"check": "null-sender", "verdict": "NEVER", "text": "it has no sender on its envelope (Return-Path: <>)", "args": {}}, {"check": "null-sender", "verdict": "NEVER", "text": "it has no sender on its envelope (Return-Path: <>)", "args": {}}, {"check": "auto-submitted", "verdict": "NEVER", "text": "the mail calls itself automatic ({value})", "args": {"value": "Auto-Submitted: auto-replied"}}, {"check": "suppress", "verdict": "HOLD", "text": "it carries a machine''s mark ({value}), and no playbook accepts that", "args": {"value": "X-Auto-Response-Suppress: all"}}, {"check": "automatic-subject", "verdict": "NEVER", "text": "its subject is that of an automatic answer or a bounce", "args": {}}, {"check": "ticket", "verdict": "HOLD", "text": "its subject is that of an automatic answer or a bounce", "args": {"value": ""}}, {"check": "once", "verdict": "NEVER", "text": "ticket {value} was answered before", "args": {"value": "2026111810004217"}}, {"check": "company-caps", "verdict": "HOLD", "text": "this company was answered less than {value} minutes ago", "args": {"value": "60"}}]','8c953cbec3e677201eca660e69b4e90dc7fff16fc7db3777a1edd165b3327fd3',1754,X'','{"proof": "aligned", "text": "your mail server says: {value}", "value": "dmarc=pass for nordstern-computer.example", "field": "mx.kahlo.example;\tdkim=pass (2048-bit key; unprotected) header.d=nordstern-computer.example header.i=@nordstern-computer.example header.s=ns2026;\tspf=pass smtp.mailfrom=nordstern-computer.example;\tdmarc=pass (p=reject dis=none) header.from=nordstern-computer.example", "place": 5, "signatures": []}');
INSERT INTO "exchanges" VALUES(8,'in','2026-11-21T05:33:02.000000Z','nordstern-computers.example','gisela.w@kahlo.example','otrs','2026112010007731','file','',NULL,NULL,0,0,0,0,0,'catch-all','1795239182.13.sample','service@nordstern-computers.example','[…] 2026112010007731 […]','<1795239178.77310.4@nordstern-computers.example>','',NULL,NULL,'','[{"check": "company", "verdict": "NEVER", "text": "its domain {value} imitates that of {company}", "args": {"value": "nordstern-computers.example", "company": "Nordstern Computer"}}, {"check": "company", "verdict": "NEVER", "text": "its domain {value} imitates that of {company}", "args": {"value": "nordstern-computers.example", "company": "Nordstern Computer"}}]','adc2143139de377405f8931d38e7cd5131447cec29782fe2212b51ef149e9f12',1663,X'','');
CREATE TABLE leases (
            mailbox TEXT PRIMARY KEY,
            holder TEXT NOT NULL,
            until DOUBLE PRECISION NOT NULL,
            fence INTEGER NOT NULL
        );
CREATE TABLE mailboxes (name TEXT PRIMARY KEY, first_run TEXT, cursor BLOB NOT NULL);
INSERT INTO "mailboxes" VALUES('catch-all',NULL,X'7B226B696E64223A20226D61696C6469722031222C20227374616D7073223A205B313739353832363533383431363136313432332C20305D2C2022736574746C6564223A2066616C73657D0A0CDEF3704FF0944BA49C1A73B4F0D9641A65032A94E12C6C3BBE81768754F47BCF8096F38914F284409907EB2B69FB99E227A01D30C42FB34770EDDF48CC26D57040C95C469830E1E248A91F65EA9BF18F823DD0A7C1A5F20420E11A9D3B42F5080FFBD32DD098FC');
CREATE TABLE schema_version (version INTEGER PRIMARY KEY);
INSERT INTO "schema_version" VALUES(1);
INSERT INTO "schema_version" VALUES(2);
INSERT INTO "schema_version" VALUES(3);
INSERT INTO "schema_version" VALUES(4);
CREATE INDEX exchanges_case ON exchanges (company, address, at);
CREATE INDEX exchanges_company ON exchanges (company, at);
CREATE INDEX exchanges_at ON exchanges (at);
CREATE INDEX exchanges_left ON exchanges (left_at) WHERE left_at IS NOT NULL;
CREATE INDEX exchanges_company_left ON exchanges (company, left_at) WHERE left_at IS NOT NULL;
CREATE INDEX exchanges_outcome ON exchanges (outcome, mailbox, kept) WHERE outcome IS NOT NULL;
CREATE INDEX exchanges_answers ON exchanges (answers) WHERE answers <> '';
CREATE INDEX exchanges_hold ON exchanges (at) WHERE decision = 'hold' AND put_away = 0;
CREATE INDEX exchanges_look_again ON exchanges (mailbox) WHERE look_again = 1;
CREATE INDEX claims_message_id ON claims (message_id);
CREATE INDEX events_exchange ON events (exchange, number);
CREATE TRIGGER events_fixed BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'the log is only appended to'); END;
CREATE TRIGGER events_stay BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'the log is only appended to'); END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('cases',8);
INSERT INTO "sqlite_sequence" VALUES('exchanges',8);
COMMIT;
