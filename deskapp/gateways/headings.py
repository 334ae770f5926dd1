"""The words by which exports in our six languages call our fields and their values, the likeliest first.

Everything here is compared as `key()` makes it: folded, without punctuation. Order of fields matters too: each
column is taken once.
"""

from __future__ import annotations

from deskapp.domain.fold_text import tokens

_TICKET_WORDS = {
    "number": """
        number, ticket number, ticket id, ticket no, incident number, incident, case number, case, request number,
        issue key, key, ticket, id, ticketnummer, vorgangsnummer, vorgang, ticket nr, nummer, nr, tikettinumero,
        tiketin numero, palvelupyyntö, tiketti, tunnus, numero, jegyszám, hibajegy száma, hibajegy, ügyszám,
        azonosító, sorszám, szám, talep no, talep numarası, bilet no, kayıt no, numara, رقم التذكرة, رقم الطلب,
        رقم البلاغ, الرقم, المعرف, رقم
    """,
    "subject": """
        subject, short description, summary, title, topic, betreff, kurzbeschreibung, titel, thema, otsikko, aihe,
        tárgy, cím, konu, başlık, الموضوع, العنوان
    """,
    "text": """
        description, long description, details, body, message, beschreibung, nachricht, text, kuvaus, viesti,
        leírás, üzenet, açıklama, mesaj, الوصف, التفاصيل, الرسالة
    """,
    "requester": """
        caller id, caller, requester, requestor, requested for, requested by, customer, reporter, reported by,
        on behalf of, contact, user, from, requester email, email, anfragende person, anfragender, antragsteller,
        melder, gemeldet von, kunde, pyytäjä, asiakas, ilmoittaja, kérelmező, igénylő, bejelentő, ügyfél,
        talep eden, müşteri, bildiren, مقدم الطلب, صاحب الطلب, العميل, المبلغ
    """,
    "team": """
        assignment group, assigned group, support group, team, group, queue, gruppe, zuständige gruppe,
        warteschlange, bereich, tiimi, ryhmä, jono, csapat, csoport, ekip, takım, grup, atama grubu, الفريق,
        المجموعة, القسم
    """,
    "assignee": """
        assigned to, assignee, owner, agent, technician, handler, zugewiesen an, bearbeiter, bearbeiterin, bearbeiter in,
        zuständig, verantwortlich, käsittelijä, vastuuhenkilö, vastuullinen, felelős, ügyintéző, hozzárendelve,
        atanan kişi, atanan, sorumlu, مسند الى, المكلف, المسؤول
    """,
    "priority": """
        priority, prio, urgency, severity, priorität, dringlichkeit, prioriteetti, kiireellisyys, tärkeys,
        prioritás, sürgősség, öncelik, aciliyet, الأولوية, الأهمية
    """,
    "status": """
        incident state, state, status, ticket state, ticket status, zustand, bearbeitungsstand, tila, állapot,
        státusz, durum, الحالة
    """,
    "category": """
        category, request type, issue type, type, kategorie, luokka, kategoria, kategória, kategori, الفئة, التصنيف
    """,
    "subcategory": """
        subcategory, sub category, unterkategorie, alaluokka, alakategoria, alkategória, alt kategori, الفئة الفرعية
    """,
    "symptom": "u symptom, symptom, oire, tünet, belirti, العرض",
    "channel": "contact type, channel, source, via, kanal, eingangskanal, kanava, csatorna, القناة",
    "place": """
        location, site, office, place, standort, büro, ort, toimipiste, sijainti, paikka, telephely, helyszín,
        iroda, hely, konum, lokasyon, ofis, yer, الموقع, المكتب, المكان
    """,
    "opened": """
        opened at, opened, created at, created on, created, creation date, open date, sys created at,
        sys created on, date, erstellt am, erstellt, eröffnet am, eröffnet, angelegt am, erstellungsdatum, datum,
        luotu, avattu, luontiaika, päivämäärä, létrehozva, megnyitva, létrehozás dátuma, dátum, oluşturma tarihi,
        oluşturuldu, açılış tarihi, açıldı, tarih, تاريخ الإنشاء, تاريخ الفتح, التاريخ
    """,
    "opened_by": """
        opened by, created by, sys created by, erstellt von, eröffnet von, luonut, avannut, létrehozta, létrehozó,
        oluşturan, açan, أنشأه
    """,
    "updated": """
        sys updated at, sys updated on, updated at, updated on, updated, last updated, modified, changed,
        geändert am, geändert, aktualisiert am, aktualisiert, päivitetty, muokattu, módosítva, frissítve,
        güncelleme tarihi, güncellendi, değiştirilme tarihi, تاريخ التحديث, آخر تحديث
    """,
    "updated_by": """
        sys updated by, updated by, modified by, changed by, geändert von, aktualisiert von, päivittäjä, muokkaaja,
        módosította, güncelleyen, حدثه
    """,
    "resolved": """
        resolved at, resolved on, resolved, solved at, solved, gelöst am, gelöst, ratkaistu, megoldva, çözüm tarihi,
        çözüldü, تاريخ الحل
    """,
    "resolved_by": "resolved by, solved by, gelöst von, ratkaisija, megoldotta, çözen, حله",
    "closed": """
        closed at, closed on, closed, geschlossen am, geschlossen, suljettu, lezárva, kapanış tarihi, kapatıldı,
        تاريخ الإغلاق
    """,
    "version": "sys mod count",
    "problem": "problem id, parent, problem, parent ticket",
    "supplier": "vendor, supplier, lieferant, toimittaja, beszállító, tedarikçi, المورد",
}

_PERSON_WORDS = {
    "id": """
        post unique reference, employee id, employee number, employee no, staff id, person id, personnel number, id,
        dn, personalnummer, mitarbeiternummer, personal nr, henkilönumero, työntekijänumero, henkilötunniste,
        törzsszám, dolgozói azonosító, azonosító, sicil no, sicil numarası, personel no, çalışan no, الرقم الوظيفي,
        رقم الموظف, المعرف
    """,
    "manager": """
        reports to senior post, manager id, manager employee id, reports to, manager, line manager, supervisor,
        boss, m, vorgesetzter, vorgesetzte, vorgesetzte r, führungskraft, esihenkilö, lähiesihenkilö, esimies,
        közvetlen vezető, vezető, felettes, yönetici, bağlı olduğu yönetici, amir, المدير المباشر, الرئيس المباشر,
        المدير
    """,
    "name": """
        name, full name, display name, displayname, employee name, cn, vollständiger name, koko nimi, nimi,
        teljes név, név, ad soyad, adı soyadı, isim, الاسم الكامل, الاسم, اسم الموظف
    """,
    "first": """
        first, first name, firstname, given name, givenname, vorname, etunimi, keresztnév, utónév, adı, ad,
        الاسم الأول
    """,
    "last": """
        last, last name, lastname, family name, surname, sn, nachname, familienname, sukunimi, vezetéknév,
        családnév, soyadı, soyad, اسم العائلة, اللقب
    """,
    "login": """
        login, user name, username, user id, userid, uid, account, samaccountname, benutzername, anmeldename,
        benutzerkennung, käyttäjätunnus, käyttäjänimi, felhasználónév, kullanıcı adı, اسم المستخدم
    """,
    "job": """
        job title, title, job, position, role, stelle, berufsbezeichnung, funktion, stellenbezeichnung,
        tehtävänimike, nimike, tehtävä, munkakör, beosztás, pozíció, ünvan, unvan, görev, pozisyon, المسمى الوظيفي,
        الوظيفة
    """,
    "unit": """
        unit, department, dept, departmentnumber, division, team, ou, abteilung, organisationseinheit, bereich,
        osasto, yksikkö, szervezeti egység, osztály, részleg, birim, departman, bölüm, القسم, الإدارة, الوحدة
    """,
    "place": """
        location, office, site, place, city, l, standort, büro, ort, toimipiste, paikkakunta, sijainti, telephely,
        iroda, helyszín, ofis, lokasyon, konum, الموقع, المكتب, المدينة
    """,
    "phone": """
        contact phone, phone, phone number, telephone, telephone number, telephonenumber, mobile, telefon,
        telefonnummer, puhelin, puhelinnumero, telefonszám, telefon numarası, الهاتف, رقم الهاتف
    """,
    "email": """
        contact e mail, contact email, e mail, email, mail, email address, e mail address, e mail adresse,
        sähköposti, sähköpostiosoite, e mail cím, e posta, eposta, e posta adresi, البريد الإلكتروني
    """,
}

# A word with a star stands for all that begin with it.
_STATUS_WORDS = {
    "new": "new, submitted, neu, uusi, új, yeni, جديد",
    "open": """
        open, active, in progress, work in progress, assigned, accepted, reopened, offen, in arbeit, in bearbeitung,
        zugewiesen, wiedereröffnet, avoin, avattu, työn alla, käsittelyssä, nyitott, folyamatban, açık,
        devam ediyor, işlemde, مفتوح, مفتوحة, قيد المعالجة, قيد التنفيذ, 100
    """,
    "waiting": """
        awaiting*, waiting*, pending*, on hold*, hold, warten*, wartet*, wartend, zurückgestellt, odottaa*,
        odotustilassa, várakozik, várakozás*, függőben, bekliyor, beklemede, معلق, معلقة, قيد الانتظار, في انتظار*
    """,
    "solved": """
        resolved, solved, done, fixed, completed, gelöst, erledigt, behoben, ratkaistu, valmis, megoldva, megoldott,
        kész, çözüldü, tamamlandı, تم الحل, محلول, محلولة
    """,
    "closed": """
        closed*, cancelled, canceled, geschlossen, abgeschlossen, suljettu, peruttu, lezárva, lezárt, kapalı,
        kapatıldı, kapandı, مغلق, مغلقة
    """,
}

_PRIORITY_WORDS = {
    "3": """
        critical, urgent, highest, blocker, emergency, immediate, very high, kritisch, dringend, sehr hoch,
        kriittinen, kiireellinen, erittäin korkea, kritikus, sürgős, kritik, acil, çok yüksek, حرج, حرجة, عاجل,
        عاجلة, 1, p1
    """,
    "2": "high, major, hoch, korkea, magas, yüksek, عالي, عالية, مرتفع, مرتفعة, 2, p2",
    "1": """
        medium, normal, moderate, standard, average, mittel, normaali, keskitaso, tavallinen, közepes, normál, orta,
        متوسط, متوسطة, عادي, عادية, 3, p3
    """,
    "0": """
        low, lowest, minor, trivial, planning, niedrig, gering, matala, alhainen, alacsony, düşük, منخفض, منخفضة, 4,
        p4, 5, p5
    """,
}

_CHANNEL_WORDS = {
    "phone": "phone*, telephone, call, telefon*, puhelin, هاتف, الهاتف",
    "mail": "mail*, e mail*, email*, sähköposti, e posta, بريد*",
    "visit": "visit, walk in*, walkin, in person, persönlich, käynti, személyes*, şahsen, زيارة",
    "chat": "chat*, virtual agent, instant message, teams, slack",
    "desk": "web, portal, self service*, form, selfservice, desk",
}

_WAITING_WORDS = {  # any of these words in a waiting status says for whom
    "customer": """
        user, caller, customer, requester, evidence, info, kunde, kunden, kundenantwort, anwender, rückmeldung,
        asiakasta, ügyfélre, müşteri, العميل
    """,
    "supplier": "vendor, supplier, party, lieferant, hersteller, toimittajaa, beszállítóra, tedarikçi, المورد",
    "ticket": "problem, change, incident, ticket, problembehebung, änderung",
}


def key(text: str) -> str:
    """A heading or value as it is compared."""
    return " ".join(tokens(text))


def _table(words: dict[str, str]) -> dict[str, tuple[str, ...]]:
    return {
        name: tuple(dict.fromkeys(key(word) + ("*" if word.rstrip().endswith("*") else "") for word in line.split(",")))
        for name, line in words.items()
    }


def _by_word(words: dict[str, str]) -> dict[str, str]:
    return {word: name for name, all_words in _table(words).items() for word in all_words}


HEADINGS = {"tickets": _table(_TICKET_WORDS), "people": _table(_PERSON_WORDS)}
VALUES = {
    "status": _by_word(_STATUS_WORDS),
    "priority": _by_word(_PRIORITY_WORDS),
    "channel": _by_word(_CHANNEL_WORDS),
}
WAITING = {word: kind for kind, line in _WAITING_WORDS.items() for word in key(line).split()}
