"""What may stand before the colon of a search, and after it, in each of the six languages.

The English word is the one that is stored and printed; the others are understood. A word of any language is understood
in every window: people of one house mix them.
"""

from __future__ import annotations

LANGUAGES = ("en", "de", "fi", "hu", "tr", "ar")

# field -> its words, in the order of LANGUAGES; a blank divides two words for the same
FIELDS: dict[str, tuple[str, ...]] = {
    "from": ("from customer", "von kunde", "keneltä asiakas", "kitől ügyfél", "kimden müşteri", "من عميل"),
    "to": ("to assignee", "an bearbeiter", "kenelle käsittelijä", "kinek felelős", "kime sorumlu", "إلى مسؤول"),
    "team": ("team", "team", "tiimi", "csapat", "ekip", "فريق"),
    "status": ("status", "status", "tila", "állapot", "durum", "حالة"),
    "priority": ("priority", "priorität", "kiireellisyys", "prioritás", "öncelik", "أولوية"),
    "category": ("category", "kategorie", "luokka", "kategória", "kategori", "فئة"),
    "label": ("label tag", "etikett", "tunniste", "címke", "etiket", "وسم"),
    "is": ("is", "ist", "on", "van", "olan", "هو"),
    "has": ("has", "hat", "sisältää", "tartalmaz", "içeren", "يحوي"),
    "before": ("before", "vor", "ennen", "előtt", "önce", "قبل"),
    "after": ("after since", "nach seit", "jälkeen alkaen", "után óta", "sonra", "بعد منذ"),
    "number": ("number no", "nummer nr", "numero nro", "szám", "numara", "رقم"),
}

# field -> stored value -> its words, likewise
VALUES: dict[str, dict[str, tuple[str, ...]]] = {
    "status": {
        "new": ("new", "neu", "uusi", "új", "yeni", "جديد جديدة"),
        "open": ("open", "offen in-arbeit", "avoin", "nyitott", "açık", "مفتوح مفتوحة"),
        "waiting": ("waiting", "wartend", "odottaa", "várakozó", "bekliyor", "منتظر منتظرة"),
        "solved": ("solved", "gelöst", "ratkaistu", "megoldott", "çözüldü", "محلول محلولة"),
        "closed": ("closed", "abgeschlossen geschlossen", "suljettu", "lezárt", "kapalı", "مغلق مغلقة"),
    },
    "priority": {
        "0": ("low", "niedrig", "matala", "alacsony", "düşük", "منخفض منخفضة"),
        "1": ("normal", "normal", "normaali", "normál", "normal", "عادي عادية"),
        "2": ("high", "hoch", "korkea", "magas", "yüksek", "عال عالية"),
        "3": ("urgent", "dringend", "kiireellinen", "sürgős", "acil", "عاجل عاجلة"),
    },
    "is": {
        "unread": ("unread", "ungelesen", "lukematon", "olvasatlan", "okunmamış", "غير-مقروء"),
        "unanswered": ("unanswered", "unbeantwortet", "vastaamaton", "megválaszolatlan", "yanıtsız", "بلا-رد"),
        "overdue": ("overdue late", "überfällig", "myöhässä", "lejárt", "gecikmiş", "متأخر متأخرة"),
        "snoozed": ("snoozed", "zurückgestellt", "torkutettu", "elhalasztott", "ertelenmiş", "مؤجل مؤجلة"),
        "unsent": ("unsent", "ungesendet", "lähettämätön", "elküldetlen", "gönderilmemiş", "غير-مرسل"),
    },
    "has": {
        "file": ("file attachment", "datei anhang", "tiedosto liite", "fájl melléklet", "dosya ek", "ملف مرفق"),
        "decision": ("decision", "entscheidung", "päätös", "döntés", "karar", "قرار"),
        "promise": ("promise", "zusage", "lupaus", "ígéret", "söz", "وعد"),
    },
    "to": {
        "me": ("me", "mich mir", "minulle", "nekem", "ben bana", "أنا لي"),
        "nobody": ("nobody", "niemand", "eikenellekään", "senkinek", "kimse", "لا-أحد"),
    },
    "from": {
        "me": ("me", "mir", "minulta", "tőlem", "benden", "مني"),
    },
}

DAYS: dict[str, tuple[str, ...]] = {
    "today": ("today", "heute", "tänään", "ma", "bugün", "اليوم"),
    "yesterday": ("yesterday", "gestern", "eilen", "tegnap", "dün", "أمس"),
    "tomorrow": ("tomorrow", "morgen", "huomenna", "holnap", "yarın", "غدا"),
}

# the letter after a number of days, weeks, months, years: before:2w
UNITS: dict[str, tuple[str, ...]] = {
    "d": ("d", "t", "p", "n", "g", "ي"),
    "w": ("w", "w", "vk", "h", "h", "س"),
    "m": ("m", "m", "kk", "hó", "ay", "ش"),
    "y": ("y", "j", "v", "é", "y", "ع"),
}
