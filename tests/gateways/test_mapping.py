"""Columns and words of foreign files: guessed in six languages, or read from a map file that says what is wrong with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from deskapp.domain.errors import DeskError
from deskapp.gateways import headings
from deskapp.gateways.headings import HEADINGS, key
from deskapp.gateways.mapping import FileMap, guess, load, resolve


@pytest.fixture
def written(tmp_path: Path):
    def written(text: str) -> Path:
        path = tmp_path / "map.toml"
        path.write_text(text, encoding="utf-8")
        return path

    return written


@pytest.mark.parametrize(
    ("headers", "fields"),
    [
        ("Number,Short description,Caller,Assigned to,Assignment group,Priority,State,Opened,Updated", "en"),
        ("Ticket-Nr.;Betreff;Anfragende Person;Bearbeiter/in;Gruppe;Priorität;Status;Erstellt am;Geändert am", "de"),
        ("Tikettinumero;Otsikko;Pyytäjä;Käsittelijä;Tiimi;Prioriteetti;Tila;Luotu;Päivitetty", "fi"),
        ("Azonosító;Tárgy;Kérelmező;Felelős;Csoport;Prioritás;Állapot;Létrehozva;Módosítva", "hu"),
        ("Talep No;Konu;Talep Eden;Atanan Kişi;Ekip;Öncelik;Durum;Oluşturma Tarihi;Güncelleme Tarihi", "tr"),
        ("رقم التذكرة;الموضوع;مقدم الطلب;المكلف;الفريق;الأولوية;الحالة;تاريخ الإنشاء;تاريخ التحديث", "ar"),
    ],
    ids=["en", "de", "fi", "hu", "tr", "ar"],
)
def test_headings_of_tickets_in_six_languages(headers: str, fields: str) -> None:
    names = headers.split("," if fields == "en" else ";")
    found = guess(names, "tickets").columns
    wanted = ("number", "subject", "requester", "assignee", "team", "priority", "status", "opened", "updated")
    assert {name: columns[0] for name, columns in found.items()} == dict(zip(wanted, names, strict=True))


@pytest.mark.parametrize(
    "headers",
    [
        "Employee ID,Manager,Full Name,Username,Job Title,Department,Office,Phone,E-Mail",
        "Personalnummer,Vorgesetzte/r,Vollständiger Name,Benutzername,Stelle,Abteilung,Standort,Telefon,E-Mail",
        "Henkilönumero,Esihenkilö,Nimi,Käyttäjätunnus,Tehtävänimike,Osasto,Toimipiste,Puhelin,Sähköposti",
        "Törzsszám,Közvetlen vezető,Név,Felhasználónév,Munkakör,Szervezeti egység,Telephely,Telefonszám,E-mail",
        "Sicil No,Yönetici,Ad Soyad,Kullanıcı Adı,Unvan,Departman,Lokasyon,Telefon,E-posta",
        "الرقم الوظيفي,المدير,الاسم,اسم المستخدم,المسمى الوظيفي,القسم,الموقع,الهاتف,البريد الإلكتروني",
    ],
    ids=["en", "de", "fi", "hu", "tr", "ar"],
)
def test_headings_of_people_in_six_languages(headers: str) -> None:
    found = guess(headers.split(","), "people").columns
    wanted = ("id", "manager", "name", "login", "job", "unit", "place", "phone", "email")
    assert {name: columns[0] for name, columns in found.items()} == dict(zip(wanted, headers.split(","), strict=True))


@pytest.mark.parametrize(
    ("name", "value", "ours"),
    [
        ("status", "New", "new"),
        ("status", "Active", "open"),
        ("status", "Awaiting User Info", "waiting"),
        ("status", "Pending - Vendor", "waiting"),
        ("status", "-100", "open"),
        ("status", "In Bearbeitung", "open"),
        ("status", "KÄSITTELYSSÄ", "open"),
        ("status", "lezárva", "closed"),
        ("status", "Çözüldü", "solved"),
        ("status", "قيد المعالجة", "open"),
        ("status", "Closed Complete", "closed"),
        ("status", "whatever", None),
        ("priority", "1 - Critical", "3"),
        ("priority", "4 - Low", "0"),
        ("priority", "3 - Moderate", "1"),
        ("priority", "2", "2"),
        ("priority", "P1", "3"),
        ("priority", "Sürgős", "3"),
        ("priority", "عالية", "2"),
        ("priority", "purple", None),
        ("channel", "Self-service", "desk"),
        ("channel", "E-Mail (Outlook)", "mail"),
    ],
)
def test_words_for_values(name: str, value: str, ours: str | None) -> None:
    assert FileMap().translated(name, value) == ours


def test_no_word_means_two_values() -> None:
    for kind in HEADINGS.values():
        assert all(all(words) for words in kind.values()), "a word folds to nothing"
    for table in (headings._STATUS_WORDS, headings._PRIORITY_WORDS, headings._CHANNEL_WORDS):
        words = [word for words in headings._table(table).values() for word in words]
        assert len(set(words)) == len(words)
    assert key("Ticket-Nr.:  _X_") == "ticket nr x"


def test_a_map_file(written) -> None:
    path = written(
        """
        zone = "Europe/Helsinki"
        dates = "%d.%m.%Y"
        missing = ["Keine"]
        encoding = "cp1252"
        separator = ";"
        sheet = "Export"
        [columns]
        number = "Case"
        subject = ["Product", "Fault"]
        [values.status]
        "Parked*" = "waiting"
        [values.priority]
        "P0" = 3
        "Nix" = "low"
        """
    )
    found = load(path, "tickets")
    assert (found.zone, found.encoding, found.separator, found.sheet) == ("Europe/Helsinki", "cp1252", ";", "Export")
    assert found.dates == ("%d.%m.%Y",)
    assert found.says_nothing(" keine ")
    assert found.says_nothing("?")
    assert not found.says_nothing("0")
    assert found.translated("status", "Parked until May") == "waiting"
    assert found.translated("priority", "p0") == "3"
    assert found.translated("priority", "nix") == "0"
    whole = resolve(Path("f.csv"), found, ["case", "Product", "Fault", "Status", "Team"], "tickets")
    assert whole.columns == {
        "number": ("case",),
        "subject": ("Product", "Fault"),
        "status": ("Status",),
        "team": ("Team",),
    }
    with pytest.raises(DeskError, match=r"names the column Fault, which f\.csv lacks"):
        resolve(Path("f.csv"), found, ["Case", "Product"], "tickets")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("zone = ", "line 1, column"),
        ("colums = 1", "says colums in the file. Known there: encoding"),
        ("[columns]\nnumer = 'x'", "says numer in columns"),
        ("[columns]\nnumber = 5", "says 5 in number"),
        ("columns = 5", "says 5 in columns"),
        ("[values.status]\n'X' = 'parked'", "says parked in values.status. Known there: new, open"),
        ("[values.team]\n'X' = 'y'", "says team in values"),
        ("zone = 'Mars/Olympus'", "says Mars/Olympus in zone"),
        ("encoding = 'klingon'", "says klingon in encoding"),
        ("separator = '::'", "says :: in separator"),
    ],
)
def test_a_map_file_that_is_wrong_says_where(written, text: str, says: str) -> None:
    with pytest.raises(DeskError) as caught:
        load(written(text), "tickets")
    assert says in str(caught.value)


def test_a_map_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(DeskError, match="There is no file"):
        load(tmp_path / "none.toml", "people")
