<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
<context>
    <name>AboutMe</name>
    <message>
        <source>About me</source>
        <translation>Rólam</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Kész</translation>
    </message>
    <message>
        <source>No team has noted anything.</source>
        <translation>Még egyetlen csapat sem jegyzett fel semmit.</translation>
    </message>
    <message>
        <source>Only you and the people you name can read what you write here. It is in nobody else’s searches, lists or files.</source>
        <translation>Amit ide írsz, azt csak te olvashatod, és akit megnevezel. Mások keresésében, listáján vagy fájljában nem szerepel.</translation>
    </message>
    <message>
        <source>What I wish for</source>
        <translation>Amit szeretnék</translation>
    </message>
    <message>
        <source>What I would like to learn</source>
        <translation>Amit szívesen megtanulnék</translation>
    </message>
    <message>
        <source>What teams have noted about reaching me</source>
        <translation>Amit a csapatok feljegyeztek arról, hogyan érnek el</translation>
    </message>
    <message>
        <source>Where I want to go</source>
        <translation>Ahová szeretnék eljutni</translation>
    </message>
    <message>
        <source>Who may read it?</source>
        <translation>Ki olvashatja?</translation>
    </message>
    <message>
        <source>Why I work the hours I do</source>
        <translation>Miért ilyen a munkaidőm</translation>
    </message>
</context>
<context>
    <name>Absence</name>
    <message>
        <source>away</source>
        <translation>távol</translation>
    </message>
    <message>
        <source>away, back {day}</source>
        <translation>távol, visszajön: {day}</translation>
    </message>
    <message>
        <source>{name} is away and back {day}.</source>
        <translation>{name} távol van, visszajön: {day}.</translation>
    </message>
    <message>
        <source>{name} is away and back {day}; {other} stands in.</source>
        <translation>{name} távol van, visszajön: {day}; {other} helyettesíti.</translation>
    </message>
    <message>
        <source>{name} is away.</source>
        <translation>{name} távol van.</translation>
    </message>
    <message>
        <source>{name} is away; {other} stands in.</source>
        <translation>{name} távol van; {other} helyettesíti.</translation>
    </message>
    <message>
        <source>{name} stands in</source>
        <translation>helyettes: {name}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About deskapp</source>
        <translation>A deskapp &amp;névjegye</translation>
    </message>
    <message>
        <source>&amp;All commands</source>
        <translation>&amp;Minden parancs</translation>
    </message>
    <message>
        <source>&amp;All tickets</source>
        <translation>Minden &amp;jegy</translation>
    </message>
    <message>
        <source>&amp;Assign to…</source>
        <translation>&amp;Kiosztás…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Vissza</translation>
    </message>
    <message>
        <source>&amp;Close ticket…</source>
        <translation>Jegy &amp;lezárása…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Ablak bezárása</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>&amp;Tömör sorok</translation>
    </message>
    <message>
        <source>&amp;Copy ticket number and title</source>
        <translation>Jegy&amp;szám és tárgy másolása</translation>
    </message>
    <message>
        <source>&amp;Dark or light</source>
        <translation>&amp;Sötét vagy világos</translation>
    </message>
    <message>
        <source>&amp;Due today</source>
        <translation>&amp;Ma esedékes</translation>
    </message>
    <message>
        <source>&amp;Find in this view</source>
        <translation>&amp;Keresés ebben a nézetben</translation>
    </message>
    <message>
        <source>&amp;Follow or stop following</source>
        <translation>Követé&amp;s be vagy ki</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Előre</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Teljes képe&amp;rnyő</translation>
    </message>
    <message>
        <source>&amp;Help for this view</source>
        <translation>&amp;Súgó ehhez a nézethez</translation>
    </message>
    <message>
        <source>&amp;Join with another ticket…</source>
        <translation>Összevo&amp;nás másik jeggyel…</translation>
    </message>
    <message>
        <source>&amp;Kept aside</source>
        <translation>&amp;Félretéve</translation>
    </message>
    <message>
        <source>&amp;Keyboard overview</source>
        <translation>&amp;Billentyűk áttekintése</translation>
    </message>
    <message>
        <source>&amp;Labels…</source>
        <translation>&amp;Címkék…</translation>
    </message>
    <message>
        <source>&amp;Move to another team…</source>
        <translation>&amp;Áthelyezés másik csapathoz…</translation>
    </message>
    <message>
        <source>&amp;My queue</source>
        <translation>&amp;Saját jegyeim</translation>
    </message>
    <message>
        <source>&amp;Needs a decision</source>
        <translation>&amp;Döntésre vár</translation>
    </message>
    <message>
        <source>&amp;New ticket…</source>
        <translation>Ú&amp;j jegy…</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Következő panel</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Beállítások…</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Előző panel</translation>
    </message>
    <message>
        <source>&amp;Principles of good service…</source>
        <translation>A jó ügyfélszolgálat &amp;elvei…</translation>
    </message>
    <message>
        <source>&amp;Priority…</source>
        <translation>&amp;Prioritás…</translation>
    </message>
    <message>
        <source>&amp;Question to a colleague or a team…</source>
        <translation>Kér&amp;dés egy kollégához vagy csapathoz…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Kilépés</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Válasz</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>Keresés &amp;mindenben</translation>
    </message>
    <message>
        <source>&amp;Snooze until…</source>
        <translation>&amp;Halasztás…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Szinkron most</translation>
    </message>
    <message>
        <source>&amp;Take it (assign to me)</source>
        <translation>Elvállalo&amp;m</translation>
    </message>
    <message>
        <source>&amp;Team queue</source>
        <translation>&amp;Csapat jegyei</translation>
    </message>
    <message>
        <source>&amp;Unassigned</source>
        <translation>Ki&amp;osztatlan</translation>
    </message>
    <message>
        <source>&amp;Undo last action</source>
        <translation>Utolsó művelet &amp;visszavonása</translation>
    </message>
    <message>
        <source>&amp;Wait for…</source>
        <translation>Vá&amp;rakozás…</translation>
    </message>
    <message>
        <source>&amp;Waiting</source>
        <translation>Vá&amp;rakozó</translation>
    </message>
    <message>
        <source>&amp;Whom do I ask?</source>
        <translation>&amp;Kitől kérdezzem?</translation>
    </message>
    <message>
        <source>&amp;Write to everybody below…</source>
        <translation>Levél &amp;mindenkinek, aki alatta van…</translation>
    </message>
    <message>
        <source>A message to both sides…</source>
        <translation>Üzenet mindkét félnek…</translation>
    </message>
    <message>
        <source>A&amp;bout me…</source>
        <translation>&amp;Rólam…</translation>
    </message>
    <message>
        <source>Add a step…</source>
        <translation>Lépés hozzáadása…</translation>
    </message>
    <message>
        <source>Add what is still to say</source>
        <translation>A még hiányzó mondat beszúrása</translation>
    </message>
    <message>
        <source>As&amp;k another team to do part of it…</source>
        <translation>Rész kérése más&amp;ik csapattól…</translation>
    </message>
    <message>
        <source>Ask a lea&amp;d for support…</source>
        <translation>Segítség kérése egy ve&amp;zetőtől…</translation>
    </message>
    <message>
        <source>Ask for help…</source>
        <translation>Segítségkérés…</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Fájlok csatolása…</translation>
    </message>
    <message>
        <source>Back already</source>
        <translation>Már visszajött</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Vissza a listához</translation>
    </message>
    <message>
        <source>Back to the queue after…</source>
        <translation>Vissza a csapathoz ennyi idő után…</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Félkövér</translation>
    </message>
    <message>
        <source>Bring in work from a USB s&amp;tick…</source>
        <translation>M&amp;unka átvétele pendrive-ról…</translation>
    </message>
    <message>
        <source>Bullet list</source>
        <translation>Felsorolás</translation>
    </message>
    <message>
        <source>Can work again for now (workaround)…</source>
        <translation>Egyelőre újra tud dolgozni (kerülőút)…</translation>
    </message>
    <message>
        <source>Change it, or put it right…</source>
        <translation>Módosítás vagy rendbetétel…</translation>
    </message>
    <message>
        <source>Change this entry…</source>
        <translation>Bejegyzés módosítása…</translation>
    </message>
    <message>
        <source>Change this view…</source>
        <translation>A nézet módosítása…</translation>
    </message>
    <message>
        <source>Clear selection, then filter</source>
        <translation>Kijelölés, majd szűrő törlése</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Kijelölés törlése</translation>
    </message>
    <message>
        <source>Columns of the table…</source>
        <translation>A táblázat oszlopai…</translation>
    </message>
    <message>
        <source>Confidential c&amp;ircles…</source>
        <translation>&amp;Bizalmas körök…</translation>
    </message>
    <message>
        <source>Copy its text</source>
        <translation>Szöveg másolása</translation>
    </message>
    <message>
        <source>D&amp;raw the org chart by line, department or office</source>
        <translation>Ábra rajzolása &amp;vonal, osztály vagy iroda szerint</translation>
    </message>
    <message>
        <source>Data &amp;held about me…</source>
        <translation>Rólam &amp;tárolt adatok…</translation>
    </message>
    <message>
        <source>Data held about this person…</source>
        <translation>Erről a személyről tárolt adatok…</translation>
    </message>
    <message>
        <source>Discard it…</source>
        <translation>Elvetés…</translation>
    </message>
    <message>
        <source>Draft a re-&amp;organisation…</source>
        <translation>Átszer&amp;vezés tervezése…</translation>
    </message>
    <message>
        <source>Draft&amp;s…</source>
        <translation>&amp;Piszkozatok…</translation>
    </message>
    <message>
        <source>Edit the value, or write a correction</source>
        <translation>Érték szerkesztése vagy helyesbítés írása</translation>
    </message>
    <message>
        <source>Empty this cell</source>
        <translation>Cella ürítése</translation>
    </message>
    <message>
        <source>Erase for &amp;good…</source>
        <translation>Végleges &amp;törlés…</translation>
    </message>
    <message>
        <source>Erase t&amp;his message for good…</source>
        <translation>Az &amp;üzenet végleges törlése…</translation>
    </message>
    <message>
        <source>F&amp;it the org chart</source>
        <translation>Á&amp;bra igazítása</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Szűrés…</translation>
    </message>
    <message>
        <source>Fo&amp;llowed</source>
        <translation>K&amp;övetett</translation>
    </message>
    <message>
        <source>Fold or unfold all groups</source>
        <translation>Minden csoport kinyitása vagy becsukása</translation>
    </message>
    <message>
        <source>Forward to somebody else…</source>
        <translation>Továbbítás másnak…</translation>
    </message>
    <message>
        <source>Gaps and clashes</source>
        <translation>Hiányok és átfedések</translation>
    </message>
    <message>
        <source>Give it back to the team</source>
        <translation>Visszaadás a csapatnak</translation>
    </message>
    <message>
        <source>Give it to somebody, with a note and a word to the customer…</source>
        <translation>Átadás valakinek, jegyzettel és pár szóval az ügyfélnek…</translation>
    </message>
    <message>
        <source>Give the draft to a colleague to read…</source>
        <translation>Piszkozat átadása egy kollégának elolvasásra…</translation>
    </message>
    <message>
        <source>Give the selected tickets to whoever is chosen here</source>
        <translation>A kijelölt jegyek átadása annak, aki itt ki van választva</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>Átadás…</translation>
    </message>
    <message>
        <source>Group by…</source>
        <translation>Csoportosítás…</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>Leadás</translation>
    </message>
    <message>
        <source>Hand it in, or say that it is here</source>
        <translation>Leadás, vagy szólok, hogy megjött</translation>
    </message>
    <message>
        <source>History of this ticket</source>
        <translation>A jegy előzményei</translation>
    </message>
    <message>
        <source>I am awa&amp;y…</source>
        <translation>&amp;Távol leszek…</translation>
    </message>
    <message>
        <source>I keep it</source>
        <translation>Megtartom</translation>
    </message>
    <message>
        <source>Incomplete: what is missing…</source>
        <translation>Hiányos: mi hiányzik…</translation>
    </message>
    <message>
        <source>Insert a snippet</source>
        <translation>Sablon beszúrása</translation>
    </message>
    <message>
        <source>Internal &amp;note</source>
        <translation>&amp;Belső jegyzet</translation>
    </message>
    <message>
        <source>It is here</source>
        <translation>Megjött</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Dőlt</translation>
    </message>
    <message>
        <source>Jump to the &amp;list</source>
        <translation>Ugrás a &amp;listára</translation>
    </message>
    <message>
        <source>Jump to the &amp;side panel</source>
        <translation>Ugrás az &amp;oldalpanelre</translation>
    </message>
    <message>
        <source>Keep on this comp&amp;uter</source>
        <translation>Megt&amp;artás ezen a gépen</translation>
    </message>
    <message>
        <source>Keep the other value</source>
        <translation>A másik érték maradjon</translation>
    </message>
    <message>
        <source>Keep this value</source>
        <translation>Ez az érték maradjon</translation>
    </message>
    <message>
        <source>Keep what you set</source>
        <translation>A saját érték megtartása</translation>
    </message>
    <message>
        <source>L&amp;ink to another ticket…</source>
        <translation>Kapcs&amp;olás másik jegyhez…</translation>
    </message>
    <message>
        <source>Language of this reply</source>
        <translation>A válasz nyelve</translation>
    </message>
    <message>
        <source>Larger &amp;text</source>
        <translation>&amp;Nagyobb szöveg</translation>
    </message>
    <message>
        <source>Leave the text (the draft is kept)</source>
        <translation>Kilépés a szövegből (a piszkozat megmarad)</translation>
    </message>
    <message>
        <source>Leave the text as it is</source>
        <translation>Maradjon így a szöveg</translation>
    </message>
    <message>
        <source>Lend a hand…</source>
        <translation>Besegítek…</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Hivatkozás</translation>
    </message>
    <message>
        <source>List as a ta&amp;ble</source>
        <translation>Lista táblá&amp;zatként</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>Megjelölés olvasatlanként</translation>
    </message>
    <message>
        <source>Mentions: notes that name me</source>
        <translation>Említések: jegyzetek, amelyek engem említenek</translation>
    </message>
    <message>
        <source>Move this view down</source>
        <translation>Nézet mozgatása lejjebb</translation>
    </message>
    <message>
        <source>Move this view up</source>
        <translation>Nézet mozgatása feljebb</translation>
    </message>
    <message>
        <source>My &amp;card…</source>
        <translation>Saját &amp;adatlapom…</translation>
    </message>
    <message>
        <source>My re&amp;quests</source>
        <translation>Kérése&amp;im</translation>
    </message>
    <message>
        <source>N&amp;ormal text size</source>
        <translation>&amp;Alap szövegméret</translation>
    </message>
    <message>
        <source>Ne&amp;xt ticket in this list</source>
        <translation>Következő je&amp;gy a listában</translation>
    </message>
    <message>
        <source>New line about a matter…</source>
        <translation>Új sor egy ügyről…</translation>
    </message>
    <message>
        <source>New ticket for this &amp;person…</source>
        <translation>Új jegy ennek a s&amp;zemélynek…</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>Következő üzenet</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Következő sor</translation>
    </message>
    <message>
        <source>Next spelling mistake</source>
        <translation>Következő helyesírási hiba</translation>
    </message>
    <message>
        <source>No, I cannot work yet</source>
        <translation>Nem, még nem tudok dolgozni</translation>
    </message>
    <message>
        <source>Nobody is waiting for it any more</source>
        <translation>Már senki sem vár rá</translation>
    </message>
    <message>
        <source>Not mine, or mine after all</source>
        <translation>Nem az enyém, vagy mégis az enyém</translation>
    </message>
    <message>
        <source>Note a c&amp;all or visit…</source>
        <translation>&amp;Hívás vagy látogatás feljegyzése…</translation>
    </message>
    <message>
        <source>O&amp;verdue</source>
        <translation>&amp;Késésben</translation>
    </message>
    <message>
        <source>Open &amp;beside, in a window of its own</source>
        <translation>Megn&amp;yitás külön ablakban</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Megnyitás</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Jegy megnyitása</translation>
    </message>
    <message>
        <source>Open the ticket of this question</source>
        <translation>A hozzá tartozó jegy megnyitása</translation>
    </message>
    <message>
        <source>Or&amp;g chart</source>
        <translation>Szervezeti á&amp;bra</translation>
    </message>
    <message>
        <source>P&amp;rint or save as PDF…</source>
        <translation>Nyom&amp;tatás vagy mentés PDF-be…</translation>
    </message>
    <message>
        <source>Paste without formatting</source>
        <translation>Beillesztés formázás nélkül</translation>
    </message>
    <message>
        <source>People from a &amp;directory…</source>
        <translation>Emberek &amp;címtárból…</translation>
    </message>
    <message>
        <source>Pin this view at the side, or unpin it</source>
        <translation>A nézet kitűzése oldalra vagy levétele</translation>
    </message>
    <message>
        <source>Pre&amp;vious ticket in this list</source>
        <translation>&amp;Előző jegy a listában</translation>
    </message>
    <message>
        <source>Previous message</source>
        <translation>Előző üzenet</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Előző sor</translation>
    </message>
    <message>
        <source>Print the org c&amp;hart, or save it…</source>
        <translation>Szer&amp;vezeti ábra nyomtatása vagy mentése…</translation>
    </message>
    <message>
        <source>Put it into a new ticket</source>
        <translation>Új jegy belőle</translation>
    </message>
    <message>
        <source>Re&amp;open ticket</source>
        <translation>Jegy ú&amp;jranyitása</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Sor eltávolítása</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>A nézet eltávolítása</translation>
    </message>
    <message>
        <source>Reverse the order</source>
        <translation>Sorrend megfordítása</translation>
    </message>
    <message>
        <source>Run a macro b&amp;y name…</source>
        <translation>Makró &amp;futtatása…</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>K&amp;isebb szöveg</translation>
    </message>
    <message>
        <source>S&amp;olved</source>
        <translation>Me&amp;goldott</translation>
    </message>
    <message>
        <source>S&amp;ync status</source>
        <translation>Szi&amp;nkron állapota</translation>
    </message>
    <message>
        <source>Save all that is kept aside to a file…</source>
        <translation>Minden félretett mentése fájlba…</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Mentés nézetként…</translation>
    </message>
    <message>
        <source>Save the draft now</source>
        <translation>Piszkozat mentése most</translation>
    </message>
    <message>
        <source>Save unsent &amp;work to a USB stick…</source>
        <translation>El nem küldött munka mentése pen&amp;drive-ra…</translation>
    </message>
    <message>
        <source>Say thank you</source>
        <translation>Köszönet a segítségért</translation>
    </message>
    <message>
        <source>Say thank you for the answer</source>
        <translation>Köszönet a válaszért</translation>
    </message>
    <message>
        <source>Say when, or change it…</source>
        <translation>Időszak megadása vagy módosítása…</translation>
    </message>
    <message>
        <source>Say who leads the team…</source>
        <translation>Csapatvezető megadása…</translation>
    </message>
    <message>
        <source>Scroll the conversation</source>
        <translation>Beszélgetés görgetése</translation>
    </message>
    <message>
        <source>Search by form…</source>
        <translation>Keresés űrlappal…</translation>
    </message>
    <message>
        <source>Select all in this list</source>
        <translation>Minden kijelölése a listában</translation>
    </message>
    <message>
        <source>Select or unselect it</source>
        <translation>Kijelölés vagy a kijelölés törlése</translation>
    </message>
    <message>
        <source>Select or unselect the row</source>
        <translation>Sor kijelölése vagy a kijelölés törlése</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Küldés</translation>
    </message>
    <message>
        <source>Send and close ticket</source>
        <translation>Küldés és a jegy lezárása</translation>
    </message>
    <message>
        <source>Send later…</source>
        <translation>Küldés később…</translation>
    </message>
    <message>
        <source>Share out evenly…</source>
        <translation>Egyenletes elosztás…</translation>
    </message>
    <message>
        <source>Show m&amp;e in the org chart</source>
        <translation>&amp;Helyem az ábrán</translation>
    </message>
    <message>
        <source>Show the side p&amp;anel</source>
        <translation>Oldal&amp;panel megjelenítése</translation>
    </message>
    <message>
        <source>Sn&amp;ippets</source>
        <translation>S&amp;ablonok</translation>
    </message>
    <message>
        <source>Snoo&amp;zed</source>
        <translation>Halas&amp;ztott</translation>
    </message>
    <message>
        <source>Somebody is away…</source>
        <translation>Valaki távol van…</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Rendezés e szerint az oszlop szerint</translation>
    </message>
    <message>
        <source>Sort…</source>
        <translation>Rendezés…</translation>
    </message>
    <message>
        <source>Split m&amp;essages off into a new ticket…</source>
        <translation>Üzenetek leválasztása &amp;új jegybe…</translation>
    </message>
    <message>
        <source>T&amp;eam board</source>
        <translation>Csapat&amp;tábla</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Átvétel</translation>
    </message>
    <message>
        <source>Take over what somebody else set</source>
        <translation>A másik által beállított érték átvétele</translation>
    </message>
    <message>
        <source>Take the absence back</source>
        <translation>Távollét visszavonása</translation>
    </message>
    <message>
        <source>The board of another team…</source>
        <translation>Másik csapat táblája…</translation>
    </message>
    <message>
        <source>The pa&amp;ge of this role…</source>
        <translation>A szerep lap&amp;ja…</translation>
    </message>
    <message>
        <source>This crosses a line…</source>
        <translation>Ez átlépi a határt…</translation>
    </message>
    <message>
        <source>Tick the next step</source>
        <translation>A következő lépés kipipálása</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Újrapróbálás</translation>
    </message>
    <message>
        <source>Turn it into a ticket, or ask for one…</source>
        <translation>Jegy nyitása vagy kérése…</translation>
    </message>
    <message>
        <source>Turn the p&amp;yramid</source>
        <translation>Piramis megfor&amp;dítása</translation>
    </message>
    <message>
        <source>Un&amp;heard: nobody has spoken to them</source>
        <translation>Válaszra várók: senki sem szólt &amp;hozzájuk</translation>
    </message>
    <message>
        <source>Un&amp;read</source>
        <translation>Olvasat&amp;lan</translation>
    </message>
    <message>
        <source>What I answer for</source>
        <translation>Amiért én felelek</translation>
    </message>
    <message>
        <source>What I wait for</source>
        <translation>Amire én várok</translation>
    </message>
    <message>
        <source>What my people owe and wait for</source>
        <translation>Mivel tartoznak és mire várnak a munkatársaim</translation>
    </message>
    <message>
        <source>What others are waiting for from me</source>
        <translation>Amit mások tőlem várnak</translation>
    </message>
    <message>
        <source>What they will also need…</source>
        <translation>Ami még kelleni fog…</translation>
    </message>
    <message>
        <source>Who answers for what</source>
        <translation>Ki miért felel</translation>
    </message>
    <message>
        <source>Who is away in the ne&amp;xt two weeks</source>
        <translation>Kik vannak t&amp;ávol a következő két hétben</translation>
    </message>
    <message>
        <source>Who takes &amp;care of what</source>
        <translation>Ki mi&amp;ért felel</translation>
    </message>
    <message>
        <source>Who waits for what</source>
        <translation>Ki mire vár</translation>
    </message>
    <message>
        <source>Who waits for what: new entry…</source>
        <translation>Ki mire vár: új bejegyzés…</translation>
    </message>
    <message>
        <source>Will sli&amp;p within four working hours</source>
        <translation>Csúszni fog négy m&amp;unkaórán belül</translation>
    </message>
    <message>
        <source>Write down minutes of work…</source>
        <translation>Ráfordított percek feljegyzése…</translation>
    </message>
    <message>
        <source>Write what the hint suggests</source>
        <translation>Beírás a javaslat szerint</translation>
    </message>
    <message>
        <source>Yes, I can work again</source>
        <translation>Igen, újra tudok dolgozni</translation>
    </message>
</context>
<context>
    <name>AfterSending</name>
    <message>
        <source>Forwarded to {name}</source>
        <translation>Továbbítva neki: {name}</translation>
    </message>
    <message>
        <source>The e-mail to {name} is in your mail program</source>
        <translation>Levél neki: {name}. A levelezőprogramodban találod</translation>
    </message>
    <message>
        <source>The note is added</source>
        <translation>A jegyzet bekerült</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Attach files</source>
        <translation>Fájlok csatolása</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation>Piszkozat mentve: {time}</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Küldés</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Válasz írása</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>If that does not help: {people}</source>
        <translation>Ha ez nem segít: {people}</translation>
    </message>
    <message>
        <source>If they are away: {people}</source>
        <translation>Ha nincs ott: {people}</translation>
    </message>
    <message>
        <source>Nearest to you there: {person}</source>
        <translation>Hozzád a legközelebbi, aki ott van: {person}</translation>
    </message>
    <message>
        <source>Nobody is named for your place; this is who has it elsewhere.</source>
        <translation>Nálad erre senki sincs megnevezve; máshol ő foglalkozik vele.</translation>
    </message>
    <message>
        <source>You look after this: others are sent to you.</source>
        <translation>Ez a tiéd: másokat hozzád irányítunk.</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>A change</source>
        <translation>Egy változás</translation>
    </message>
    <message>
        <source>A change: {fields}</source>
        <translation>Változás: {fields}</translation>
    </message>
    <message>
        <source>A decision</source>
        <translation>Egy döntés</translation>
    </message>
    <message>
        <source>A deletion</source>
        <translation>Egy törlés</translation>
    </message>
    <message>
        <source>A message taken back</source>
        <translation>Egy visszavont üzenet</translation>
    </message>
    <message>
        <source>A move to another team</source>
        <translation>Áthelyezés másik csapathoz</translation>
    </message>
    <message>
        <source>A new request</source>
        <translation>Egy új kérés</translation>
    </message>
    <message>
        <source>A new ticket</source>
        <translation>Egy új jegy</translation>
    </message>
    <message>
        <source>A reply</source>
        <translation>Egy válasz</translation>
    </message>
    <message>
        <source>A reply that was to go out later</source>
        <translation>Egy később induló válasz</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Egy szöveg</translation>
    </message>
    <message>
        <source>An internal note</source>
        <translation>Egy belső jegyzet</translation>
    </message>
    <message>
        <source>It was too large for the hub.</source>
        <translation>Túl nagy volt a központnak.</translation>
    </message>
    <message>
        <source>Its ticket had gone to another team, where you may not write.</source>
        <translation>A jegy már olyan csapatnál volt, ahol nem írhatsz.</translation>
    </message>
    <message>
        <source>Its ticket is not here</source>
        <translation>A hozzá tartozó jegy nincs itt</translation>
    </message>
    <message>
        <source>The hub could not read it.</source>
        <translation>A központ nem tudta elolvasni.</translation>
    </message>
    <message>
        <source>The hub could not take it yet.</source>
        <translation>A központ még nem tudta átvenni.</translation>
    </message>
    <message>
        <source>The hub has something else in its place.</source>
        <translation>A központban más van a helyén.</translation>
    </message>
    <message>
        <source>The hub was set back to an older backup that lacks it. It will come again from the computer it was written on.</source>
        <translation>A központot egy régebbi mentésre állították vissza, amelyből ez hiányzik. Újra megjön arról a gépről, amelyen írták.</translation>
    </message>
    <message>
        <source>The hub was set back to an older backup that lacks what this was about, and nobody has sent that again.</source>
        <translation>A központot egy régebbi mentésre állították vissza, amelyből hiányzik az, amiről ez szólt, és senki sem hozta vissza.</translation>
    </message>
    <message>
        <source>The team it was written for could not take it.</source>
        <translation>A csapat, amelynek szólt, nem tudta átvenni.</translation>
    </message>
    <message>
        <source>The ticket could not move as a whole, so it stayed where it was.</source>
        <translation>A jegy nem költözhetett egészben, ezért a helyén maradt.</translation>
    </message>
    <message>
        <source>What it changed has been erased in the meantime.</source>
        <translation>Amit módosított, azt közben végleg törölték.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>üres</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
</context>
<context>
    <name>AsidePage</name>
    <message numerus="yes">
        <source>%Ln saved to the file</source>
        <translation>
            <numerusform>%Ln a fájlba írva</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Másolva</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Elvetés</translation>
    </message>
    <message>
        <source>Discard it for good?</source>
        <translation>Végleg elveted?</translation>
    </message>
    <message>
        <source>It goes with the next sync</source>
        <translation>A következő szinkronnal elmegy</translation>
    </message>
    <message>
        <source>It stays here until it is discarded.</source>
        <translation>Itt marad, amíg el nem veted.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Maradjon</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Félretéve</translation>
    </message>
    <message>
        <source>Nothing is kept aside</source>
        <translation>Nincs félretéve semmi</translation>
    </message>
    <message>
        <source>Save all of it to a file</source>
        <translation>Mind mentése fájlba</translation>
    </message>
    <message>
        <source>The hub has taken everything that was sent from here.</source>
        <translation>A központ mindent átvett, ami innen elment.</translation>
    </message>
    <message>
        <source>{number} is open</source>
        <translation>{number} megnyitva</translation>
    </message>
    <message>
        <source>{what} exists nowhere else. It cannot be brought back.</source>
        <translation>{what}: sehol máshol nincs meg. Nem hozható vissza.</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>Version {version}. A service desk that works offline and loses nothing.</source>
        <translation>{version} verzió. Belső ügyfélszolgálat, amely kapcsolat nélkül is működik, és semmit sem veszít el.</translation>
    </message>
    <message>
        <source>deskapp</source>
        <translation>deskapp</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>Answer</source>
        <translation>Válasz</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Kérdezek</translation>
    </message>
    <message>
        <source>Ask more</source>
        <translation>További kérdés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>I cannot help</source>
        <translation>Nem tudok segíteni</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Köszönöm</translation>
    </message>
    <message>
        <source>You asked {name}</source>
        <translation>Megkérdezted: {name}</translation>
    </message>
    <message>
        <source>You asked {name}, until {time}</source>
        <translation>Megkérdezted: {name}; válasz eddig: {time}</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>A szöveged</translation>
    </message>
    <message>
        <source>{name} answered your question</source>
        <translation>{name} válaszolt a kérdésedre</translation>
    </message>
    <message>
        <source>{name} asks you</source>
        <translation>{name} kérdez tőled</translation>
    </message>
    <message>
        <source>{name} asks you, until {time}</source>
        <translation>{name} kérdez tőled; válasz eddig: {time}</translation>
    </message>
    <message>
        <source>{name} cannot help with your question</source>
        <translation>{name} nem tud segíteni a kérdésedben</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
</context>
<context>
    <name>AskColleague</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln fő</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer until</source>
        <translation>Válasz eddig</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Küldés</translation>
    </message>
    <message>
        <source>Ask a colleague or a team</source>
        <translation>Kérdés egy kollégához vagy csapathoz</translation>
    </message>
    <message>
        <source>Ask for support from your reporting line</source>
        <translation>Segítség kérése egy vezetőtől</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Kérdés</translation>
    </message>
    <message>
        <source>There is nobody left to ask in your reporting line: it is about them.</source>
        <translation>A támogatási láncodban feljebb nincs már, akihez fordulhatnál: a jegy róluk szól.</translation>
    </message>
    <message>
        <source>What do you need to know?</source>
        <translation>Mit szeretnél megtudni?</translation>
    </message>
    <message>
        <source>What do you need? One short reason is enough</source>
        <translation>Mire van szükséged? Elég egy rövid indok</translation>
    </message>
    <message>
        <source>Whom do you ask?</source>
        <translation>Kihez fordulsz?</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>Kihez?</translation>
    </message>
    <message>
        <source>Whom? {name}</source>
        <translation>Kihez? {name}</translation>
    </message>
    <message>
        <source>You keep the ticket. Anybody it is about is skipped, and not told.</source>
        <translation>A jegy nálad marad. Akiről szó van, azt kihagyjuk, és nem értesül róla.</translation>
    </message>
    <message>
        <source>You keep the ticket. Whoever is asked sees the messages ticked here and answers you alone.</source>
        <translation>A jegy nálad marad. Akihez fordulsz, az itt bejelölt üzeneteket látja, és csak neked válaszol.</translation>
    </message>
    <message>
        <source>answer until {time}</source>
        <translation>válasz eddig: {time}</translation>
    </message>
    <message>
        <source>stands in for {name}</source>
        <translation>{name} helyettese</translation>
    </message>
    <message>
        <source>whenever it suits</source>
        <translation>amikor ráér</translation>
    </message>
</context>
<context>
    <name>AskForm</name>
    <message>
        <source>A few words, please, so that the team knows what it is about.</source>
        <translation>Kérlek, írj pár szót, hogy a csapat tudja, miről van szó.</translation>
    </message>
    <message>
        <source>Ask for something</source>
        <translation>Kérek valamit</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Fájlok csatolása</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation>Piszkozat mentve: {time}</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Küldés</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Csapat</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>Mire van szükséged?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Miről van szó?</translation>
    </message>
    <message>
        <source>Whom do I ask?</source>
        <translation>Kitől kérdezzem?</translation>
    </message>
</context>
<context>
    <name>AskHelp</name>
    <message>
        <source>Ask</source>
        <translation>Segítséget kérek</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Segítségkérés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Everybody who may read the team’s tickets sees it. Whoever steps in belongs to the team until then.</source>
        <translation>Mindenki látja, aki a csapat jegyeit olvashatja. Aki besegít, addig a csapat tagja.</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Meddig</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Miért kell</translation>
    </message>
    <message>
        <source>What for, in a few words: payday, three people ill</source>
        <translation>Miért kell, néhány szóban: fizetésnap van, hárman betegek</translation>
    </message>
</context>
<context>
    <name>AskedCards</name>
    <message numerus="yes">
        <source>%Ln more question(s)</source>
        <translation>
            <numerusform>még %Ln kérdés</numerusform>
        </translation>
    </message>
    <message>
        <source>Thanks are on their way</source>
        <translation>A köszönet úton van</translation>
    </message>
    <message>
        <source>The question is taken back</source>
        <translation>A kérdés visszavonva</translation>
    </message>
    <message>
        <source>They know that you cannot help</source>
        <translation>Jeleztük, hogy ebben nem tudsz segíteni</translation>
    </message>
    <message>
        <source>Your answer is on its way</source>
        <translation>A válaszod úton van</translation>
    </message>
    <message>
        <source>Your question is on its way</source>
        <translation>A kérdésed úton van</translation>
    </message>
    <message>
        <source>{name} has been asked</source>
        <translation>A kérdés elment: {name}</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>%Ln of your changes were sent again</source>
        <translation>
            <numerusform>%Ln változtatásod újra elküldve</numerusform>
        </translation>
    </message>
    <message>
        <source>Back in touch</source>
        <translation>Újra van kapcsolat</translation>
    </message>
    <message>
        <source>It has a name of its own now; nothing was lost.</source>
        <translation>Most már saját neve van; semmi sem veszett el.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mutasd</translation>
    </message>
    <message>
        <source>The hub was restored from a backup</source>
        <translation>A központot mentésből állították vissza</translation>
    </message>
    <message>
        <source>This computer was a copy of another one</source>
        <translation>Ez a gép egy másik másolata volt</translation>
    </message>
    <message>
        <source>{count} kept aside</source>
        <comment>changes</comment>
        <translation>{count} félretéve</translation>
    </message>
    <message>
        <source>{count} received</source>
        <comment>changes</comment>
        <translation>{count} érkezett</translation>
    </message>
    <message>
        <source>{count} sent</source>
        <comment>changes</comment>
        <translation>{count} elküldve</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <comment>questions</comment>
        <translation>{count} döntésre vár</translation>
    </message>
</context>
<context>
    <name>AwayCounts</name>
    <message numerus="yes">
        <source>%Ln away now</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln most távol</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln nyitott</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open: what should happen to them?</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln nyitott: mi legyen velük?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) went to others</source>
        <translation>
            <numerusform>%Ln jegy került másokhoz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share the %Ln open ticket(s) out now</source>
        <translation>
            <numerusform>%Ln nyitott jegy elosztása most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell %Ln customer(s) who has it now</source>
        <translation>
            <numerusform>%Ln ügyfél értesítése arról, kinél van most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln open ticket(s) stay</source>
        <translation>
            <numerusform>%Ln nyitott jegy a helyén marad</numerusform>
        </translation>
    </message>
    <message>
        <source>from {first}, back {back}</source>
        <translation>ettől: {first}, visszajön: {back}</translation>
    </message>
</context>
<context>
    <name>AwayDialog</name>
    <message>
        <source>&amp;Back on</source>
        <translation>&amp;Visszajön</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Első nap</translation>
    </message>
    <message>
        <source>&amp;Tickets</source>
        <translation>&amp;Jegyek</translation>
    </message>
    <message>
        <source>Ask the lead</source>
        <translation>A vezető döntse el</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>Visszajön</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>I am away</source>
        <translation>Távol leszek</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Senki</translation>
    </message>
    <message>
        <source>Nobody who could take them is here, so they stay.</source>
        <translation>Nincs itt, aki átvehetné őket: a helyükön maradnak.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Még nem tudni</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nincs nyitott jegy</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Beírás</translation>
    </message>
    <message>
        <source>Stands &amp;in</source>
        <translation>&amp;Helyettes</translation>
    </message>
    <message>
        <source>The reason is private, so nobody asks for it.</source>
        <translation>Az ok magánügy: nem kérdezzük.</translation>
    </message>
    <message>
        <source>Who stands in?</source>
        <translation>Ki helyettesít?</translation>
    </message>
    <message>
        <source>Who would get what, and what the customers would read</source>
        <translation>Ki mit kapna, és mit olvasnának az ügyfelek</translation>
    </message>
    <message>
        <source>{name} is away</source>
        <translation>{name} távol van</translation>
    </message>
</context>
<context>
    <name>AwayModel</name>
    <message>
        <source>Open tickets</source>
        <translation>Nyitott jegyek</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Helyettes</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ki</translation>
    </message>
    <message>
        <source>away {times}</source>
        <translation>távol: {times}</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation>ettől: {day}</translation>
    </message>
    <message>
        <source>here throughout</source>
        <translation>végig itt van</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>senki</translation>
    </message>
    <message>
        <source>{name} stands in</source>
        <translation>helyettes: {name}</translation>
    </message>
</context>
<context>
    <name>AwayPage</name>
    <message>
        <source>Noted: you are away</source>
        <translation>Beírva: távol leszel</translation>
    </message>
    <message>
        <source>Noted: {name} is away</source>
        <translation>Beírva: {name} távol van</translation>
    </message>
    <message>
        <source>The absence is taken back</source>
        <translation>A távollét visszavonva</translation>
    </message>
    <message>
        <source>The customers hear of it in two minutes; until then Undo takes that back too.</source>
        <translation>Az ügyfelek két perc múlva tudják meg; addig a Visszavonás ezt is visszavonja.</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Üdv újra itt</translation>
    </message>
    <message>
        <source>Who is away?</source>
        <translation>Ki van távol?</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} visszajött</translation>
    </message>
</context>
<context>
    <name>AwayPane</name>
    <message>
        <source>I am away…</source>
        <translation>Távol leszek…</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>Visszajöttem</translation>
    </message>
    <message>
        <source>Somebody is away…</source>
        <translation>Valaki távol van…</translation>
    </message>
    <message>
        <source>The next two weeks</source>
        <translation>A következő két hét</translation>
    </message>
    <message>
        <source>Today and the thirteen days after. Everybody sees that somebody is away, and nobody why.</source>
        <translation>A mai és a rákövetkező tizenhárom nap. Mindenki látja, ki van távol, azt viszont senki, hogy miért.</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Kik vannak távol</translation>
    </message>
    <message>
        <source>You stand in for {people}.</source>
        <translation>Te helyettesíted: {people}.</translation>
    </message>
    <message>
        <source>{name} until {day}</source>
        <translation>{name} (eddig: {day})</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Elrejtés</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Back to the queue after {hours}</source>
        <translation>Vissza a csapathoz ennyi után: {hours}</translation>
    </message>
    <message>
        <source>Back to the queue: never</source>
        <translation>Vissza a csapathoz: soha</translation>
    </message>
    <message>
        <source>Lead: nobody named</source>
        <translation>Vezető: nincs megadva</translation>
    </message>
    <message>
        <source>Lead: {name}</source>
        <translation>Vezető: {name}</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Nincs tárgy</translation>
    </message>
    <message>
        <source>Nobody has it yet</source>
        <translation>Még senkié</translation>
    </message>
    <message>
        <source>back {time}</source>
        <translation>újra itt: {time}</translation>
    </message>
    <message>
        <source>has {category} already</source>
        <translation>már van ilyen jegye: {category}</translation>
    </message>
    <message>
        <source>here until {time}</source>
        <translation>itt eddig: {time}</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>kijelölve</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>halasztott</translation>
    </message>
    <message>
        <source>speaks {language}</source>
        <translation>nyelvtudás: {language}</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>várakozik</translation>
    </message>
    <message>
        <source>{time}, after {hours}</source>
        <translation>{time}, {hours} múlva</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Board of</source>
        <translation>Melyik csapat táblája?</translation>
    </message>
    <message>
        <source>Nobody leads the team now</source>
        <translation>A csapatnak most nincs vezetője</translation>
    </message>
    <message>
        <source>Nobody: the nearest manager at a desk decides</source>
        <translation>Senki: az ügyfélszolgálaton dolgozó legközelebbi vezető dönt</translation>
    </message>
    <message>
        <source>There is nothing to share out</source>
        <translation>Nincs mit elosztani</translation>
    </message>
    <message>
        <source>What nobody has decided for three working days comes to the lead.</source>
        <translation>Amiről három munkanapig senki sem döntött, az a vezetőhöz kerül.</translation>
    </message>
    <message>
        <source>What nobody works on goes back to the team</source>
        <translation>Amivel senki sem foglalkozik, visszakerül a csapathoz</translation>
    </message>
    <message>
        <source>Who leads this team?</source>
        <translation>Ki vezeti ezt a csapatot?</translation>
    </message>
    <message>
        <source>Whoever has it is asked one working hour before, and keeps it with one key.</source>
        <translation>Akinél van, azt egy munkaórával előtte megkérdezzük, és egy billentyűvel megtarthatja.</translation>
    </message>
    <message>
        <source>me</source>
        <translation>nekem</translation>
    </message>
    <message>
        <source>{name} leads the team</source>
        <translation>{name} vezeti a csapatot</translation>
    </message>
</context>
<context>
    <name>BoardPane</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln kijelölve</numerusform>
        </translation>
    </message>
    <message>
        <source>As soon as a team has people, its work appears here.</source>
        <translation>Amint egy csapatnak vannak tagjai, itt látszik a munkája.</translation>
    </message>
    <message>
        <source>Ask for help…</source>
        <translation>Segítségkérés…</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>Vissza a csapathoz</translation>
    </message>
    <message>
        <source>Board of {team}</source>
        <translation>Csapattábla: {team}</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>Átadás…</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Vezető</translation>
    </message>
    <message>
        <source>No team yet</source>
        <translation>Még nincs csapat</translation>
    </message>
    <message>
        <source>Share out evenly…</source>
        <translation>Egyenletes elosztás…</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Csapat</translation>
    </message>
    <message>
        <source>Team board</source>
        <translation>Csapattábla</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln kijelölve</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign the selected tickets</source>
        <translation>Kijelölt jegyek kiosztása</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Kijelölés törlése</translation>
    </message>
    <message>
        <source>Close the selected tickets</source>
        <translation>Kijelölt jegyek lezárása</translation>
    </message>
    <message>
        <source>Join the selected tickets</source>
        <translation>Kijelölt jegyek összevonása</translation>
    </message>
    <message>
        <source>Move the selected tickets to a team</source>
        <translation>Kijelölt jegyek áthelyezése egy csapathoz</translation>
    </message>
    <message>
        <source>Priority of the selected tickets</source>
        <translation>Kijelölt jegyek prioritása</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Haladás</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Leállítás</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
</context>
<context>
    <name>BulkWork</name>
    <message numerus="yes">
        <source>%Ln ticket(s) assigned to {name}</source>
        <translation>
            <numerusform>%Ln jegy kiosztva neki: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) closed</source>
        <translation>
            <numerusform>%Ln jegy lezárva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) followed</source>
        <translation>
            <numerusform>%Ln jegyet követsz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) given back to the team</source>
        <translation>
            <numerusform>%Ln jegy vissza a csapathoz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) labelled {name}</source>
        <translation>
            <numerusform>%Ln jegy kapta meg ezt a címkét: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) moved to {name}</source>
        <translation>
            <numerusform>%Ln jegy áthelyezve ide: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) set to {name}</source>
        <translation>
            <numerusform>%Ln jegy prioritása: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) snoozed until {time}</source>
        <translation>
            <numerusform>%Ln jegy halasztva: {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Megválaszolva</translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln ticket(s) to</source>
        <translation>
            <numerusform>%Ln jegy kiosztása</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln ticket(s)?</source>
        <translation>
            <numerusform>%Ln jegyet módosítasz?</numerusform>
        </translation>
    </message>
    <message>
        <source>Change all of them</source>
        <translation>Mindet módosítom</translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln ticket(s): what solved them?</source>
        <translation>
            <numerusform>%Ln jegy lezárása: mi volt a megoldás?</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Ismétlődő jegy</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln ticket(s) to</source>
        <translation>
            <numerusform>%Ln jegy áthelyezése</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Már nincs rá szükség</translation>
    </message>
    <message>
        <source>Nobody, back to the team</source>
        <translation>Senki, vissza a csapathoz</translation>
    </message>
    <message numerus="yes">
        <source>Priority of %Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln jegy prioritása</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put a label on %Ln ticket(s)</source>
        <translation>
            <numerusform>Címke %Ln jegyre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze %Ln ticket(s) until</source>
        <translation>
            <numerusform>%Ln jegy halasztása eddig</numerusform>
        </translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Megoldva</translation>
    </message>
    <message>
        <source>The solution in a few words</source>
        <translation>A megoldás pár szóban</translation>
    </message>
    <message>
        <source>This takes a while and can be stopped at any time. What is done by then stays, and Undo puts it back.</source>
        <translation>Ez eltart egy ideig, és bármikor leállíthatod. Ami addig elkészült, megmarad, de vissza is vonhatod.</translation>
    </message>
    <message>
        <source>With a note, a promise, a word to each customer…</source>
        <translation>Jegyzettel, ígérettel, pár szóval minden ügyfélnek…</translation>
    </message>
    <message>
        <source>With a word to each customer…</source>
        <translation>Egy mondattal minden ügyfélnek…</translation>
    </message>
    <message>
        <source>new label</source>
        <translation>új címke</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Cancel: {what}</source>
        <translation>Megszakítás: {what}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Leállítás…</translation>
    </message>
</context>
<context>
    <name>CaptureCard</name>
    <message>
        <source>&amp;Belongs to</source>
        <translation>&amp;Ide tartozik</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Bővebben</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Ki</translation>
    </message>
    <message>
        <source>A new ticket</source>
        <translation>Új jegy</translation>
    </message>
    <message>
        <source>At the &amp;desk</source>
        <translation>&amp;Személyesen</translation>
    </message>
    <message>
        <source>Before the end</source>
        <translation>Elköszönés előtt</translation>
    </message>
    <message>
        <source>Best reached: {how}</source>
        <translation>Így érhető el a legjobban: {how}</translation>
    </message>
    <message>
        <source>By &amp;phone</source>
        <translation>&amp;Telefonon</translation>
    </message>
    <message>
        <source>Call or visit</source>
        <translation>Hívás vagy látogatás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Kész</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>Néhány szóban</translation>
    </message>
    <message>
        <source>Only if there is more to remember</source>
        <translation>Csak ha van még mit megjegyezni</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Még nyitott</translation>
    </message>
    <message>
        <source>To say in {language}: {words}</source>
        <translation>Így mondd ({language}): {words}</translation>
    </message>
    <message>
        <source>Wh&amp;at</source>
        <translation>&amp;Mi</translation>
    </message>
    <message>
        <source>What is it about? A few words are enough.</source>
        <translation>Miről van szó? Néhány szó elég.</translation>
    </message>
    <message>
        <source>Who is it? Type a name and choose from the list.</source>
        <translation>Ki az? Írd be a nevét, és válassz a listából.</translation>
    </message>
    <message>
        <source>{number} is written down</source>
        <translation>{number} feljegyezve</translation>
    </message>
    <message>
        <source>{number} is written down, and done</source>
        <translation>{number} feljegyezve, megoldva</translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Vezetéknév</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Keresztnév</translation>
    </message>
    <message>
        <source>&amp;Name, as you write it</source>
        <translation>&amp;Név, ahogyan írod</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Hely</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Add working hours</source>
        <translation>Munkaidő hozzáadása</translation>
    </message>
    <message>
        <source>Address &amp;me</source>
        <translation>&amp;Megszólítás</translation>
    </message>
    <message>
        <source>As you would tell somebody on the telephone</source>
        <translation>Ahogyan telefonon mondanád</translation>
    </message>
    <message>
        <source>By the given name, informally</source>
        <translation>Keresztnéven, tegezve</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Everybody in your organisation can read this. What you leave empty is not shown.</source>
        <translation>Ezt a házban mindenki látja. Amit üresen hagysz, az sehol sem jelenik meg.</translation>
    </message>
    <message>
        <source>Fields with a lock come from {directory} and are changed there.</source>
        <translation>Ami mellett lakat van, innen jön: {directory}; ott módosítható.</translation>
    </message>
    <message>
        <source>Formally</source>
        <translation>Hivatalosan, önözve</translation>
    </message>
    <message>
        <source>From {directory}, and changed there</source>
        <translation>Innen jön: {directory}; ott módosítható</translation>
    </message>
    <message>
        <source>How to &amp;say it</source>
        <translation>K&amp;iejtés</translation>
    </message>
    <message>
        <source>I &amp;read</source>
        <translation>&amp;Olvasok</translation>
    </message>
    <message>
        <source>I &amp;write</source>
        <translation>Í&amp;rok</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Saját adatlapom</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Nincs megadva</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Idő&amp;zóna</translation>
    </message>
    <message>
        <source>Working &amp;hours</source>
        <translation>M&amp;unkaidő</translation>
    </message>
</context>
<context>
    <name>ChangeKeys</name>
    <message>
        <source>&amp;All usual keys</source>
        <translation>&amp;Minden szokásos billentyű</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Mó&amp;dosítás…</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Nincs billentyű</translation>
    </message>
    <message>
        <source>&amp;Usual key</source>
        <translation>&amp;Szokásos billentyű</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Minden szokásos billentyű</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Billentyűk módosítása</translation>
    </message>
    <message>
        <source>Choose a command, press Change, then press its new key.</source>
        <translation>Válassz parancsot, nyomd meg a Módosítást, majd az új billentyűjét.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Parancs</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Parancsok és billentyűik</translation>
    </message>
    <message>
        <source>Every command has its usual key.</source>
        <translation>Minden parancs a szokásos billentyűjén van.</translation>
    </message>
    <message>
        <source>Every command has the key again that it had at first.</source>
        <translation>Minden parancs újra az eredeti billentyűjét kapja.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Billentyű</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Maradjon ott</translation>
    </message>
    <message>
        <source>Press the new key of “{command}”. Esc leaves it as it is.</source>
        <translation>Nyomd meg a(z) „{command}” új billentyűjét. Az Esc mindent úgy hagy, ahogy van.</translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation>Parancs vagy billentyű keresése</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Elvesszük onnan</translation>
    </message>
    <message>
        <source>Text is typed where this command works: choose a key with Ctrl, or a function key.</source>
        <translation>Ahol ez a parancs működik, ott szöveget írnak: válassz Ctrl-os billentyűt vagy funkcióbillentyűt.</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>Az új billentyű</translation>
    </message>
    <message>
        <source>This key is taken</source>
        <translation>Ez a billentyű foglalt</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Szokásos billentyű</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hol</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nincs</translation>
    </message>
    <message>
        <source>{key} belongs to writing in texts. Please choose another key.</source>
        <translation>A(z) {key} a szövegíráshoz tartozik. Válassz másik billentyűt.</translation>
    </message>
    <message>
        <source>{key} is needed by the window or the system. Please choose another key.</source>
        <translation>A(z) {key} az ablaknak vagy a rendszernek kell. Válassz másik billentyűt.</translation>
    </message>
    <message>
        <source>{key} is: {commands}. Take it from there?</source>
        <translation>{key} jelenleg: {commands}. Elvegyük onnan?</translation>
    </message>
    <message>
        <source>{key} stands for “{command}”, or begins its keys, and cannot be taken from it.</source>
        <translation>A(z) {key} a(z) „{command}” parancsé, vagy annak billentyűit kezdi, és nem vehető el tőle.</translation>
    </message>
    <message>
        <source>“{command}” has no key now.</source>
        <translation>A(z) „{command}” parancsnak most nincs billentyűje.</translation>
    </message>
    <message>
        <source>“{command}”: {key}</source>
        <translation>„{command}”: {key}</translation>
    </message>
</context>
<context>
    <name>ChartBy</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln fő</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open from here</source>
        <translation>
            <numerusform>%Ln nyitott innen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open in its teams</source>
        <translation>
            <numerusform>%Ln nyitott a csapatainál</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln fő</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted without confidential circles, and without departments of fewer than %Ln people.</source>
        <translation>
            <numerusform>A bizalmas körök és a(z) %Ln főnél kisebb osztályok nélkül számolva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Osztály</translation>
    </message>
    <message numerus="yes">
        <source>Figures stand here from %Ln people on: with fewer they would be those of a person.</source>
        <translation>
            <numerusform>Itt %Ln főtől vannak számok: kevesebbnél egyetlen ember számai lennének.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Vonal</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Iroda</translation>
    </message>
    <message>
        <source>The whole house</source>
        <translation>Az egész ház</translation>
    </message>
    <message>
        <source>What the chart is drawn by</source>
        <translation>Mi szerint van rajzolva az ábra</translation>
    </message>
    <message>
        <source>{asked} from · {waiting} to</source>
        <translation>{asked} innen · {waiting} ide</translation>
    </message>
    <message>
        <source>{asked} open from here</source>
        <translation>{asked} nyitott innen</translation>
    </message>
    <message>
        <source>{number} for each who answers</source>
        <translation>{number} jut egy válaszolóra</translation>
    </message>
</context>
<context>
    <name>ChartDeeds</name>
    <message numerus="yes">
        <source>%Ln address(es) on the clipboard, for the Bcc field</source>
        <translation>
            <numerusform>%Ln cím a vágólapon, a Titkos másolat mezőhöz</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody there has an e-mail address</source>
        <translation>Ott senkinek sincs e-mail-címe</translation>
    </message>
    <message numerus="yes">
        <source>To %Ln people: the mail program opens</source>
        <translation>
            <numerusform>%Ln embernek: megnyílik a levelezőprogram</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role page is saved</source>
        <translation>A szereplapod elmentve</translation>
    </message>
</context>
<context>
    <name>ChartHead</name>
    <message>
        <source>Customers on top</source>
        <translation>Ügyfelek felül</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Igazítás</translation>
    </message>
    <message>
        <source>Leads on top</source>
        <translation>Vezetők felül</translation>
    </message>
    <message>
        <source>Org chart</source>
        <translation>Szervezeti ábra</translation>
    </message>
    <message>
        <source>Turn the pyramid</source>
        <translation>Piramis megfordítása</translation>
    </message>
</context>
<context>
    <name>ChecklistForm</name>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>One step on each line. Every ticket of your team with this category shows them.</source>
        <translation>Soronként egy lépés. A csapatod minden ilyen kategóriájú jegyén megjelennek.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Steps for {category}</source>
        <translation>Lépések: {category}</translation>
    </message>
    <message>
        <source>Steps, one on each line</source>
        <translation>Lépések, soronként egy</translation>
    </message>
</context>
<context>
    <name>ChecklistPart</name>
    <message>
        <source>Add a step</source>
        <translation>Lépés hozzáadása</translation>
    </message>
    <message>
        <source>Add a step to this ticket</source>
        <translation>Lépés hozzáadása ehhez a jegyhez</translation>
    </message>
    <message>
        <source>Edit list</source>
        <translation>Lista módosítása</translation>
    </message>
    <message>
        <source>It is linked to {number}.</source>
        <translation>Össze lesz kapcsolva ezzel: {number}.</translation>
    </message>
    <message>
        <source>New ticket: {name}</source>
        <translation>Új jegy: {name}</translation>
    </message>
    <message>
        <source>No step is open</source>
        <translation>Nincs nyitott lépés</translation>
    </message>
    <message>
        <source>Open again: {step}</source>
        <translation>Újra nyitva: {step}</translation>
    </message>
    <message>
        <source>Step: {name}</source>
        <translation>Lépés: {name}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Lépések</translation>
    </message>
    <message>
        <source>Steps: {done} of {all}</source>
        <translation>Lépések: {done}/{all}</translation>
    </message>
    <message>
        <source>The list is saved</source>
        <translation>A lista mentve</translation>
    </message>
    <message>
        <source>The step is added</source>
        <translation>A lépés bekerült</translation>
    </message>
    <message>
        <source>They will also need</source>
        <translation>Valószínűleg ez is kell majd</translation>
    </message>
    <message>
        <source>Ticked: {step}</source>
        <translation>Kipipálva: {step}</translation>
    </message>
    <message>
        <source>Too little is known yet about what is asked next</source>
        <translation>Még túl keveset tudunk arról, mit szoktak utána kérni</translation>
    </message>
    <message>
        <source>asked next in {followed} of {cases} cases</source>
        <translation>{cases} alkalomból {followed} alkalommal ezt kérték utána</translation>
    </message>
    <message>
        <source>{number} is open and linked</source>
        <translation>{number} megnyitva és összekapcsolva</translation>
    </message>
</context>
<context>
    <name>Circles</name>
    <message>
        <source>A different key was given for one of {name}’s computers. It is not used.</source>
        <translation>{name} egyik gépéhez más kulcsot adtak meg. Nem használjuk.</translation>
    </message>
    <message>
        <source>Somebody gave a circle a different key in {name}’s name. It is not used.</source>
        <translation>Valaki {name} nevében más kulcsot adott egy körnek. Nem használjuk.</translation>
    </message>
    <message>
        <source>Something was written into a circle in {name}’s name, but not by one of its readers. It has no effect.</source>
        <translation>{name} nevében olyasmi került egy körbe, amit egyik olvasója sem írt. Nincs hatása.</translation>
    </message>
    <message>
        <source>an unknown person</source>
        <translation>valaki, akit itt nem ismerünk</translation>
    </message>
    <message>
        <source>first seen {moment}</source>
        <translation>először látva: {moment}</translation>
    </message>
    <message>
        <source>{name} was added at the hub, but not by a reader of the circle, and cannot read any of it.</source>
        <translation>{name} a központban bekerült egy körbe, de nem az olvasói vették fel, és semmit sem tud elolvasni belőle.</translation>
    </message>
</context>
<context>
    <name>CirclesDialog</name>
    <message numerus="yes">
        <source>%Ln computer(s)</source>
        <translation>
            <numerusform>%Ln gép</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more computer(s) without access</source>
        <translation>
            <numerusform>még %Ln gép nem fér hozzá</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a reader…</source>
        <translation>Olvasó hozzáadása…</translation>
    </message>
    <message>
        <source>After the next sync, {name} cannot read anything new, and what is on their computers is removed the next time they sync. What they have already read, they know.</source>
        <translation>A következő szinkron után {name} semmi újat nem olvashat, és ami a gépein van, az ott a következő szinkronkor eltűnik. Amit már elolvasott, azt tudja.</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kör</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Confidential circles</source>
        <translation>Bizalmas körök</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Létrehozás</translation>
    </message>
    <message>
        <source>Everything in a circle is locked, and only its readers’ computers can open it. Nobody else can read a word of it, whatever database tool they use.</source>
        <translation>Ami egy körben van, az zárolva van, és csak az olvasói gépein nyílik ki. Senki más egy szót sem olvashat belőle, bármilyen eszközzel nyúl is az adatbázishoz.</translation>
    </message>
    <message>
        <source>Name of a new circle</source>
        <translation>Az új kör neve</translation>
    </message>
    <message>
        <source>Number of this computer: {number}</source>
        <translation>Ennek a gépnek a száma: {number}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kiveszem</translation>
    </message>
    <message>
        <source>Remove reader…</source>
        <translation>Olvasó kivétele…</translation>
    </message>
    <message>
        <source>Remove {name} from this circle?</source>
        <translation>Kiveszed a körből: {name}?</translation>
    </message>
    <message>
        <source>The circle is ready</source>
        <translation>A kör elkészült</translation>
    </message>
    <message>
        <source>The readers change with the next sync</source>
        <translation>Az olvasók a következő szinkronnal változnak</translation>
    </message>
    <message>
        <source>There are no circles yet</source>
        <translation>Még nincs kör</translation>
    </message>
    <message numerus="yes">
        <source>This computer cannot read %Ln circle(s) yet: a reader has to give it access.</source>
        <translation>
            <numerusform>Ez a gép %Ln kört még nem olvashat: ehhez az egyik olvasónak hozzá kell adnia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which computer? Ask for its number by phone.</source>
        <translation>Melyik gép? Kérdezd meg telefonon a számát.</translation>
    </message>
    <message>
        <source>Who may read it too?</source>
        <translation>Ki olvashatja még?</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Kik olvassák</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (te)</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>&amp;Solution</source>
        <translation>&amp;Megoldás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lezárás</translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln jegy lezárása</numerusform>
        </translation>
    </message>
    <message>
        <source>What solved them, in a few words; only the team can read it</source>
        <translation>Mi oldotta meg, néhány szóban; csak a csapat olvashatja</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>A few words for whoever has this next time; the customer does not see them.</source>
        <translation>Pár szó annak, aki legközelebb találkozik ezzel; az ügyfél nem látja.</translation>
    </message>
    <message>
        <source>Close ticket</source>
        <translation>Jegy lezárása</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Megoldás</translation>
    </message>
    <message>
        <source>The last answer to {name} ends without a kind closing.</source>
        <translation>Az utolsó válaszból hiányzik a kedves elköszönés ({name}).</translation>
    </message>
    <message>
        <source>What solved it?</source>
        <translation>Mi volt a megoldás?</translation>
    </message>
    <message>
        <source>Write it first</source>
        <translation>Előbb megírom</translation>
    </message>
    <message>
        <source>{name} has not been answered yet.</source>
        <translation>{name} még nem kapott választ.</translation>
    </message>
    <message>
        <source>{name} has not been told yet that it is solved.</source>
        <translation>{name} még nem tudja, hogy megoldódott.</translation>
    </message>
</context>
<context>
    <name>ColumnsForm</name>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Le</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Fel</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Szélesség</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>A táblázat oszlopai</translation>
    </message>
    <message>
        <source>Columns, from the first to the last</source>
        <translation>Oszlopok az elsőtől az utolsóig</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Megjelenítés</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt with an arrow moves it.</source>
        <translation>A szóköz megjeleníti vagy elrejti az oszlopot, az Alt és egy nyíl áthelyezi.</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>A szokásos oszlopok</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>All commands</source>
        <translation>Minden parancs</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Mit szeretnél csinálni?</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>A file is still being added. Send again in a moment.</source>
        <translation>Egy fájl hozzáadása még tart. Egy pillanat, és küldheted.</translation>
    </message>
    <message>
        <source>A word about it, for whoever gets it</source>
        <translation>Pár szó annak, aki megkapja</translation>
    </message>
    <message>
        <source>Back to the note</source>
        <translation>Vissza a jegyzethez</translation>
    </message>
    <message>
        <source>Back to the reply</source>
        <translation>Vissza a válaszhoz</translation>
    </message>
    <message>
        <source>Back to what is forwarded</source>
        <translation>Vissza a továbbításhoz</translation>
    </message>
    <message>
        <source>Choose who gets it. {customer} never sees it.</source>
        <translation>Válaszd ki, ki kapja. {customer} sosem látja.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Lezárom így is</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation>Piszkozat mentve: {time}</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Kitöltöm</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Továbbítás</translation>
    </message>
    <message>
        <source>Forward the message only</source>
        <translation>Csak az üzenetet továbbítom</translation>
    </message>
    <message>
        <source>Forward this text</source>
        <translation>Ezt a szöveget továbbítom</translation>
    </message>
    <message>
        <source>Goes out through this computer’s mail program; {customer} never sees it</source>
        <translation>A gép levelezőprogramjával megy ki; {customer} sosem látja</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Belső jegyzet</translation>
    </message>
    <message>
        <source>Internal note: {name} never sees it</source>
        <translation>Belső jegyzet: {name} sosem látja</translation>
    </message>
    <message>
        <source>It is meant like that, send</source>
        <translation>Így jó, mehet</translation>
    </message>
    <message>
        <source>Not saved on this computer yet. The text stays here and deskapp keeps trying; please free some disk space.</source>
        <translation>Még nincs mentve ezen a gépen. A szöveg itt marad, és újra megpróbáljuk; kérlek, szabadíts fel egy kis helyet a lemezen.</translation>
    </message>
    <message>
        <source>Only colleagues read this. Type @ to tell one.</source>
        <translation>Ezt csak a kollégák olvassák. A @ jellel szólhatsz valakinek.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Válasz</translation>
    </message>
    <message>
        <source>Reply to {name}</source>
        <translation>Válasz: {name}</translation>
    </message>
    <message>
        <source>Still to say before it closes: {what}.</source>
        <translation>Lezárás előtt még hátravan: {what}.</translation>
    </message>
    <message>
        <source>There is no snippet for this in this language yet.</source>
        <translation>Ehhez ezen a nyelven még nincs sablon.</translation>
    </message>
    <message>
        <source>There is no text yet. Write a few words first.</source>
        <translation>Még nincs szöveg. Írj előbb pár szót.</translation>
    </message>
    <message>
        <source>There is no way to reach {name} yet</source>
        <translation>{name} még nem érhető el</translation>
    </message>
    <message>
        <source>There is still a gap to fill in: {gap}</source>
        <translation>Egy hely még kitöltésre vár: {gap}</translation>
    </message>
    <message>
        <source>This was written as an internal note. Forward it to somebody?</source>
        <translation>Ez belső jegyzetnek készült. Továbbítod valakinek?</translation>
    </message>
    <message>
        <source>This was written as an internal note. Send it to {name}?</source>
        <translation>Ez belső jegyzetnek készült. Mehet az ügyfélnek ({name})?</translation>
    </message>
    <message>
        <source>This was written as the reply to {name}. Forward it to somebody else?</source>
        <translation>Ez válasznak készült neki: {name}. Továbbítod valaki másnak?</translation>
    </message>
    <message>
        <source>This was written to be forwarded. Send it to {name}?</source>
        <translation>Ez továbbításra készült. Elküldöd neki: {name}?</translation>
    </message>
    <message>
        <source>Use it as the reply</source>
        <translation>Legyen ez a válasz</translation>
    </message>
    <message>
        <source>Write a new reply</source>
        <translation>Új válasz írása</translation>
    </message>
    <message>
        <source>Write it first</source>
        <translation>Előbb megírom</translation>
    </message>
    <message>
        <source>Write to {name}. Type :: for a snippet.</source>
        <translation>Üzenet neki: {name}. Sablon: ::</translation>
    </message>
    <message>
        <source>Your text from {time} is back</source>
        <translation>Visszajött a szöveg, mentve: {time}</translation>
    </message>
    <message>
        <source>that it is solved</source>
        <translation>szólni, hogy megoldódott</translation>
    </message>
    <message>
        <source>{name} cannot read this ticket, but gets these words and can answer you</source>
        <translation>{name} nem olvashatja ezt a jegyet: csak ezt a szöveget kapja, és válaszolhat neked</translation>
    </message>
    <message>
        <source>{name} cannot read this yet: add an address or tell them by phone</source>
        <translation>{name} ezt még nem tudja elolvasni: adj meg egy címet, vagy mondd el telefonon</translation>
    </message>
    <message>
        <source>{name} finds it under Mentions; {customer} never sees it</source>
        <translation>{name} az Említések közt találja; {customer} sosem látja</translation>
    </message>
    <message>
        <source>{name} is the customer here: write a reply instead</source>
        <translation>{name} itt az ügyfél: írj inkább választ</translation>
    </message>
    <message>
        <source>{name} wrote in the meantime, {time}</source>
        <translation>{name} közben írt, {time}</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Conversation</source>
        <translation>Beszélgetés</translation>
    </message>
    <message>
        <source>New message below</source>
        <translation>Új üzenet lentebb</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln for other teams</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln más csapatoknak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>még %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) given back to the team</source>
        <translation>
            <numerusform>%Ln jegy visszaadva a csapatnak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) given to {name}</source>
        <translation>
            <numerusform>%Ln jegy átadva: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) shared out</source>
        <translation>
            <numerusform>%Ln jegy elosztva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln urgent or high</source>
        <translation>
            <numerusform>%Ln sürgős vagy magas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working hour(s)</source>
        <translation>
            <numerusform>%Ln munkaóra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln ticket(s) back to the team</source>
        <translation>
            <numerusform>%Ln jegy visszaadása a csapatnak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln ticket(s) to</source>
        <translation>
            <numerusform>%Ln jegy átadása</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln ticket(s) to {name}</source>
        <translation>
            <numerusform>%Ln jegy átadása: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share out %Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln jegy elosztása</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell %Ln customer(s) that it is done</source>
        <translation>
            <numerusform>%Ln ügyfél értesítése, hogy elkészült</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell %Ln customer(s) which team has it now</source>
        <translation>
            <numerusform>%Ln ügyfél értesítése, hogy melyik csapatnál van</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell %Ln customer(s) who has it now</source>
        <translation>
            <numerusform>%Ln ügyfél tájékoztatása arról, kinél van</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more in the queue</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>és még %Ln a listában</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Carry on working</source>
        <translation>Munka folytatása</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Jelentés másolása</translation>
    </message>
    <message>
        <source>Hide the report</source>
        <translation>Jelentés elrejtése</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Jelentés</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Jelentés megjelenítése</translation>
    </message>
    <message>
        <source>Something went wrong in deskapp</source>
        <translation>Valami elakadt a deskappban</translation>
    </message>
    <message>
        <source>The report stays on this computer: {file}</source>
        <translation>A jelentés ezen a gépen marad: {file}</translation>
    </message>
    <message>
        <source>This is the program’s fault, not yours. Everything you typed is saved; you can carry on.</source>
        <translation>Ez a program hibája, nem a tiéd. Minden, amit írtál, mentve van; nyugodtan folytathatod.</translation>
    </message>
    <message>
        <source>This is the program’s fault, not yours. Please copy what you are typing before you carry on.</source>
        <translation>Ez a program hibája, nem a tiéd. Mielőtt folytatod, kérlek, másold ki, amit éppen írsz.</translation>
    </message>
</context>
<context>
    <name>CrossForm</name>
    <message>
        <source>A private word, if you like</source>
        <translation>Pár bizalmas szó, ha szeretnéd</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Átadás</translation>
    </message>
    <message>
        <source>This crosses a line</source>
        <translation>Ez átlépi a határt</translation>
    </message>
    <message>
        <source>{number} is in other hands now</source>
        <translation>{number} már nem nálad van</translation>
    </message>
    <message>
        <source>{to} takes it from you, with everything as it was written. Nothing goes to {customer}, and you will not see further messages on it unless you ask.</source>
        <translation>{to} átveszi tőled, és minden úgy marad, ahogy megírták. {customer} semmit sem kap róla, te pedig nem látsz belőle több üzenetet, hacsak nem kéred.</translation>
    </message>
</context>
<context>
    <name>Crossed</name>
    <message numerus="yes">
        <source>%Ln message(s) are kept as they were written then.</source>
        <translation>
            <numerusform>%Ln üzenet megvan úgy, ahogy akkor megírták.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in other hands now.</source>
        <translation>Most már más foglalkozik vele.</translation>
    </message>
    <message>
        <source>Messages since then are not shown to you.</source>
        <translation>Az azóta érkezett üzenetek nem látszanak nálad.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mégis megnézem</translation>
    </message>
    <message>
        <source>You handed this over {time}</source>
        <translation>Ezt átadtad: {time}</translation>
    </message>
    <message>
        <source>{name} handed this over {time}: it crosses a line</source>
        <translation>{name} átadta ezt ({time}): átlépi a határt</translation>
    </message>
</context>
<context>
    <name>CustomerBand</name>
    <message>
        <source>All departments served</source>
        <translation>Minden kiszolgált osztály</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Ügyfelek</translation>
    </message>
    <message>
        <source>Departments served: {departments}</source>
        <translation>Kiszolgált osztályok: {departments}</translation>
    </message>
    <message>
        <source>From outside: {kinds}</source>
        <translation>Kívülről: {kinds}</translation>
    </message>
    <message>
        <source>No department is served from here</source>
        <translation>Innen egy osztályt sem szolgálnak ki</translation>
    </message>
    <message>
        <source>{department} is served from here</source>
        <translation>{department}: innen szolgálják ki</translation>
    </message>
</context>
<context>
    <name>CustomerPart</name>
    <message>
        <source>Customer</source>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Org chart</source>
        <translation>Szervezeti ábra</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>Ismeretlen ügyfél</translation>
    </message>
    <message>
        <source>Writes {language}</source>
        <translation>Írás: {language}</translation>
    </message>
    <message>
        <source>Writes {language}, reads {others}</source>
        <translation>Írás: {language}, olvasás: {others}</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>már nincs itt</translation>
    </message>
    <message>
        <source>{place} · {local}</source>
        <translation>{place} · {local}</translation>
    </message>
    <message>
        <source>{time} local time</source>
        <translation>{time} helyi idő</translation>
    </message>
</context>
<context>
    <name>DataDialog</name>
    <message>
        <source>&amp;Why it is erased</source>
        <translation>&amp;Miért törlik</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>Másolat</translation>
    </message>
    <message>
        <source>A text to read, and beside it the same for programs. It says at its end what was left out.</source>
        <translation>Olvasható szöveg, mellette ugyanez programoknak. A végén ott áll, mi maradt ki.</translation>
    </message>
    <message>
        <source>Data held about me</source>
        <translation>Rólam tárolt adatok</translation>
    </message>
    <message>
        <source>Data held about {name}</source>
        <translation>Tárolt adatok: {name}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Kész</translation>
    </message>
    <message>
        <source>Done &amp;tickets</source>
        <translation>Lezárt &amp;jegyek</translation>
    </message>
    <message>
        <source>Erase all</source>
        <translation>Mind törlése</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Végleges törlés</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Törlés</translation>
    </message>
    <message>
        <source>Erase this data of {name} for good?</source>
        <translation>Véglegesen törlöd ezeket az adatokat: {name}?</translation>
    </message>
    <message numerus="yes">
        <source>Erase those older than %Ln year(s)</source>
        <translation>
            <numerusform>A(z) %Ln évnél régebbiek törlése</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased for good: %Ln entries</source>
        <translation>
            <numerusform>Véglegesen törölve: %Ln bejegyzés</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Törlés…</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Törlés folyik…</translation>
    </message>
    <message>
        <source>Goes: {goes}

Stays: {stays}

Nobody can bring it back.</source>
        <translation>Törlődik: {goes}

Marad: {stays}

Senki sem hozhatja vissza.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Hol tart</translation>
    </message>
    <message>
        <source>It is erased at the hub and on every computer, and nobody can bring it back.</source>
        <translation>A központból és minden gépről törlődik, és senki sem hozhatja vissza.</translation>
    </message>
    <message>
        <source>It stays in the record</source>
        <translation>A feljegyzésben megmarad</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Maradjanak meg</translation>
    </message>
    <message>
        <source>Looking for what is held…</source>
        <translation>A tárolt adatok keresése…</translation>
    </message>
    <message>
        <source>Nothing would be erased.</source>
        <translation>Semmi sem törlődne.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Másolat mentése</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Másolat mentése…</translation>
    </message>
    <message>
        <source>Saved as {text} and {data}</source>
        <translation>Mentve: {text} és {data}</translation>
    </message>
    <message>
        <source>Would be erased</source>
        <translation>Törlődne</translation>
    </message>
    <message>
        <source>Would stay</source>
        <translation>Megmaradna</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Írás…</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
</context>
<context>
    <name>DecidePage</name>
    <message>
        <source>Decided</source>
        <translation>Eldöntve</translation>
    </message>
    <message>
        <source>Include what is for others to decide</source>
        <translation>Az is, amiben mások döntenek</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Döntésre vár</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nincs miben dönteni</translation>
    </message>
    <message>
        <source>When two people change the same thing without seeing each other’s change, both values come here.</source>
        <translation>Ha ketten egymásról nem tudva ugyanazt módosítják, mindkét érték ide kerül.</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>A reply was not sent</source>
        <translation>Egy válasz nem ment el</translation>
    </message>
    <message>
        <source>Current value</source>
        <translation>Most érvényes</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Törlés</translation>
    </message>
    <message>
        <source>Deleted here, changed there</source>
        <translation>Itt törölve, ott módosítva</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Szerkesztés…</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>Első válasz</translation>
    </message>
    <message>
        <source>It is fine</source>
        <translation>Így rendben van</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Maradjon</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Maradjon, ahogy van</translation>
    </message>
    <message>
        <source>Keep the other</source>
        <translation>A másik maradjon</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Ez maradjon</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Üzenet</translation>
    </message>
    <message>
        <source>Nobody has decided for three working days, so it has come to the lead too: {names}.</source>
        <translation>Három munkanapja senki sem döntött, ezért a vezetőhöz is eljutott: {names}.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Személy</translation>
    </message>
    <message>
        <source>Reply that goes out later</source>
        <translation>Később induló válasz</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Kérés</translation>
    </message>
    <message>
        <source>Second reply</source>
        <translation>Második válasz</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Sablon</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Valaki</translation>
    </message>
    <message>
        <source>Somebody wrote before the reply was due to go out. It has not been sent.</source>
        <translation>Valaki írt, mielőtt a válasz elment volna. Nem küldtük el.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Csapat</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>A másik</translation>
    </message>
    <message>
        <source>The ticket was closed before the reply was due to go out. It has not been sent.</source>
        <translation>A jegyet lezárták, mielőtt a válasz elment volna. Nem küldtük el.</translation>
    </message>
    <message>
        <source>This is confidential, so the lead decides: {names}.</source>
        <translation>Ez bizalmas, ezért a vezető dönt: {names}.</translation>
    </message>
    <message>
        <source>Those who wrote this do not work here any more, so the lead decides: {names}.</source>
        <translation>Akik ezt írták, már nem dolgoznak itt, ezért a vezető dönt: {names}.</translation>
    </message>
    <message>
        <source>Those who wrote this do not work here any more; anybody may decide.</source>
        <translation>Akik ezt írták, már nem dolgoznak itt; bárki dönthet.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Jegy</translation>
    </message>
    <message>
        <source>Two replies crossed</source>
        <translation>Két válasz keresztezte egymást</translation>
    </message>
    <message>
        <source>Two values: {field}</source>
        <translation>Két érték: {field}</translation>
    </message>
    <message>
        <source>Waiting for {names} since {time}.</source>
        <translation>Akire vár: {names} ({time} óta).</translation>
    </message>
    <message>
        <source>Write a correction…</source>
        <translation>Helyesbítés írása…</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>üres</translation>
    </message>
    <message>
        <source>offline since {time}</source>
        <translation>kapcsolat nélkül {time} óta</translation>
    </message>
    <message>
        <source>on {computer}</source>
        <translation>gép: {computer}</translation>
    </message>
    <message>
        <source>{one} and {other} both replied, and neither had seen the other’s reply.</source>
        <translation>{one} és {other} is válaszolt, egymás válaszát nem látva.</translation>
    </message>
    <message>
        <source>{one} and {other} both set the {field}, and neither had seen the other’s change.</source>
        <translation>{one} és {other} egymásról nem tudva módosította ezt: {field}.</translation>
    </message>
    <message>
        <source>{other} deleted this, and {one} changed it without knowing. It is still here.</source>
        <translation>{other} törölte ezt, {one} pedig erről nem tudva módosította. Még itt van.</translation>
    </message>
    <message>
        <source>{question} · {names} · {time}</source>
        <translation>{question} · {names} · {time}</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Keep {value}</source>
        <translation>Maradjon: {value}</translation>
    </message>
    <message>
        <source>Needs a decision: {field}</source>
        <translation>Döntésre vár: {field}</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation>Legyen: {value}</translation>
    </message>
    <message>
        <source>{name} chose {value} ({time}), {other_name} chose {other} ({other_time}).</source>
        <translation>{name} választása: {value} ({time}), {other_name} választása: {other} ({other_time}).</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>még {n}</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Assign to</source>
        <translation>Kiosztás</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Decided: {field}</source>
        <translation>Eldöntve: {field}</translation>
    </message>
    <message>
        <source>Label {label} is added</source>
        <translation>Címke rajta: {label}</translation>
    </message>
    <message>
        <source>Label {label} is removed</source>
        <translation>Címke levéve: {label}</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Címkék</translation>
    </message>
    <message>
        <source>Move to another team</source>
        <translation>Áthelyezés másik csapathoz</translation>
    </message>
    <message>
        <source>Noted: told by phone</source>
        <translation>Feljegyezve: telefonon elmondva</translation>
    </message>
    <message>
        <source>Nothing was put back: it had changed in the meantime</source>
        <translation>Semmi sem állt vissza: közben megváltozott</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritás</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Visszaállítva</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Halasztás eddig</translation>
    </message>
    <message>
        <source>You follow {number}</source>
        <translation>Követed: {number}</translation>
    </message>
    <message>
        <source>You no longer follow {number}</source>
        <translation>Már nem követed: {number}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>használatban</translation>
    </message>
    <message>
        <source>new label</source>
        <translation>új címke</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>levétel</translation>
    </message>
    <message>
        <source>{field} was changed</source>
        <translation>Módosítva: {field}</translation>
    </message>
    <message>
        <source>{field} was cleared</source>
        <translation>Törölve: {field}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{number} and its files stay on this computer</source>
        <translation>Ezen a gépen marad a fájljaival együtt: {number}</translation>
    </message>
    <message>
        <source>{number} is assigned</source>
        <translation>{number} kiosztva</translation>
    </message>
    <message>
        <source>{number} is awake again</source>
        <translation>{number} újra a listában</translation>
    </message>
    <message>
        <source>{number} is back with the team</source>
        <translation>{number} vissza a csapathoz</translation>
    </message>
    <message>
        <source>{number} is closed</source>
        <translation>{number} lezárva</translation>
    </message>
    <message>
        <source>{number} is open again</source>
        <translation>{number} újra nyitva</translation>
    </message>
    <message>
        <source>{number} is open as part of it</source>
        <translation>{number} megnyílt, ennek részeként</translation>
    </message>
    <message>
        <source>{number} is snoozed until {time}</source>
        <translation>{number} halasztva: {time}</translation>
    </message>
    <message>
        <source>{number} is yours</source>
        <translation>{number} mostantól a tiéd</translation>
    </message>
    <message>
        <source>{number} leaves this computer once it is old enough</source>
        <translation>Idővel lekerül erről a gépről: {number}</translation>
    </message>
    <message>
        <source>{number} was moved</source>
        <translation>{number} áthelyezve</translation>
    </message>
</context>
<context>
    <name>DeskDialog</name>
    <message>
        <source>&amp;Best reached</source>
        <translation>&amp;Legjobban elérhető</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Nyelv</translation>
    </message>
    <message>
        <source>&amp;Quiet times</source>
        <translation>&amp;Csendes idő</translation>
    </message>
    <message>
        <source>&amp;Times that suit</source>
        <translation>Megfelelő &amp;időpontok</translation>
    </message>
    <message>
        <source>&amp;Wording</source>
        <translation>Fogalma&amp;zás</translation>
    </message>
    <message>
        <source>Add a quiet time</source>
        <translation>Csendes idő hozzáadása</translation>
    </message>
    <message>
        <source>Add a time that suits</source>
        <translation>Megfelelő időpont hozzáadása</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Form of &amp;address</source>
        <translation>&amp;Megszólítás</translation>
    </message>
    <message>
        <source>How {team} reaches me</source>
        <translation>Hogyan ér el engem: {team}</translation>
    </message>
    <message>
        <source>How {team} reaches {name}</source>
        <translation>Hogyan érhető el {name}: {team}</translation>
    </message>
    <message>
        <source>Nothing arranged</source>
        <translation>Nincs megbeszélve</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>The fields you cannot change here are {name}’s own words.</source>
        <translation>Amit itt nem lehet módosítani, azt {name} mondta magáról.</translation>
    </message>
    <message>
        <source>This is everything the team has noted about you. What you correct stays that way, whatever was there before.</source>
        <translation>Ez minden, amit a csapat rólad feljegyzett. Amit kijavítasz, az érvényes, bármit írtak is.</translation>
    </message>
    <message>
        <source>by first name, informally</source>
        <translation>keresztnéven, tegezve</translation>
    </message>
    <message>
        <source>formally</source>
        <translation>hivatalosan, önözve</translation>
    </message>
    <message>
        <source>{name} can read and correct all of this. There is no field for remarks.</source>
        <translation>{name} mindezt olvashatja és kijavíthatja. Véleményeknek itt nincs helye.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message numerus="yes">
        <source>%Ln ticket(s) to read</source>
        <translation>
            <numerusform>%Ln olvasatlan jegy</numerusform>
        </translation>
    </message>
    <message>
        <source>Open deskapp</source>
        <translation>A deskapp megnyitása</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mutasd</translation>
    </message>
</context>
<context>
    <name>DetailsPart</name>
    <message>
        <source>An outside customer is waiting</source>
        <translation>Külső ügyfél vár</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Felelős</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Részletek</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Címkék</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Mikorra kell</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritás</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Csapat</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Mire vár</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>eddig: {time}</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>%Ln people updated</source>
        <translation>
            <numerusform>%Ln ember adatai frissítve</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved. Only you and whoever you named can read it</source>
        <translation>Mentve. Csak te olvashatod, és akit megneveztél</translation>
    </message>
    <message>
        <source>The source is changed</source>
        <translation>A forrás módosult</translation>
    </message>
    <message>
        <source>Your card is changed</source>
        <translation>Az adatlapod módosult</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Back again</source>
        <translation>Újra itt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Módosul</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Vezetéknév</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Keresztnév</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Munkakör</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Vezető</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Távozott</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Bejelentkezési név</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Új</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Azonosító</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Fénykép</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Hely</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Egység</translation>
    </message>
</context>
<context>
    <name>DirectoryDialog</name>
    <message numerus="yes">
        <source>%Ln in doubt: decide below, or leave them for later</source>
        <translation>
            <numerusform>%Ln ember kiléte bizonytalan: döntsd el lent, addig vár</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are left out: too large, or not pictures</source>
        <translation>
            <numerusform>%Ln kép kimarad: túl nagy, vagy nem is kép</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bring in the changes</source>
        <translation>&amp;Betöltöm</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Eltávolítás</translation>
    </message>
    <message>
        <source>&amp;Look at what would change</source>
        <translation>&amp;Mi változna?</translation>
    </message>
    <message>
        <source>&amp;New source…</source>
        <translation>Ú&amp;j forrás…</translation>
    </message>
    <message>
        <source>&amp;Read everybody again</source>
        <translation>Mindenki új&amp;raolvasása</translation>
    </message>
    <message>
        <source>A source is a list of people: a file that is updated from time to time, or a directory server.</source>
        <translation>A forrás egy névsor: időről időre frissített fájl vagy címtárkiszolgáló.</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Mó&amp;dosítás…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Még nincs eldöntve</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Semmi sem változna.</translation>
    </message>
    <message>
        <source>People from a directory</source>
        <translation>Emberek címtárból</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Olvasás…</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Valaki új</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Forrás</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Leállítás</translation>
    </message>
    <message numerus="yes">
        <source>The source is complete: %Ln people have left</source>
        <translation>
            <numerusform>A forrás teljes: %Ln ember távozott</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Mi változna</translation>
    </message>
    <message>
        <source>Who is this here?</source>
        <translation>Ki ez nálunk?</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Írás…</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>új</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>és még %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>nincs</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>üres</translation>
    </message>
    <message>
        <source>somebody new</source>
        <translation>valaki új</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{field}: {old} → {new}</source>
        <translation>{field}: {old} → {new}</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Drafts on this computer</source>
        <translation>Piszkozatok ezen a gépen</translation>
    </message>
    <message>
        <source>There are no drafts: everything you started has been sent</source>
        <translation>Nincs piszkozat: minden megkezdett szöveg elment</translation>
    </message>
    <message>
        <source>To read, and drafts on this computer</source>
        <translation>Olvasnivalók és piszkozatok ezen a gépen</translation>
    </message>
    <message>
        <source>{name} asks you to read it</source>
        <translation>{name} kéri, hogy olvasd el</translation>
    </message>
    <message>
        <source>{name} has read it</source>
        <translation>{name} elolvasta</translation>
    </message>
</context>
<context>
    <name>DraftTree</name>
    <message>
        <source>Ctrl+X picks up, Ctrl+V puts under the chosen person, Delete leaves people as they are today.</source>
        <translation>A Ctrl+X felvesz, a Ctrl+V a kijelölt személy alá tesz, a Delete mindenkit a mai helyén hagy.</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>A terv</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>GIVE TO</source>
        <translation>KINEK ADOD ÁT</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
</context>
<context>
    <name>EmptyQueue</name>
    <message>
        <source>All done for now</source>
        <translation>Egyelőre minden kész</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Új jegy</translation>
    </message>
    <message>
        <source>New tickets appear by themselves.</source>
        <translation>Az új jegyek maguktól megjelennek.</translation>
    </message>
    <message>
        <source>No ticket matches this filter</source>
        <translation>Nincs a szűrőnek megfelelő jegy</translation>
    </message>
    <message>
        <source>No tickets yet</source>
        <translation>Még nincs jegy</translation>
    </message>
    <message>
        <source>Nothing here for “{text}”</source>
        <translation>Itt nincs találat: „{text}”</translation>
    </message>
    <message>
        <source>Nothing is waiting here</source>
        <translation>Itt semmi sem vár</translation>
    </message>
    <message>
        <source>Only {view} was searched.</source>
        <translation>A keresés helye: {view}.</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Szűrő levétele</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Keresés mindenben</translation>
    </message>
    <message>
        <source>See what nobody has taken</source>
        <translation>Kiosztatlan jegyek megnézése</translation>
    </message>
    <message>
        <source>This list cannot be read right now</source>
        <translation>Ez a lista most nem olvasható</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újrapróbálás</translation>
    </message>
    <message>
        <source>What is assigned to you appears here by itself.</source>
        <translation>Amit rád osztanak, magától megjelenik itt.</translation>
    </message>
    <message>
        <source>Write down the first request somebody comes with.</source>
        <translation>Írd fel az első kérést, amellyel megkeresnek.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message numerus="yes">
        <source>%Ln working day(s) before</source>
        <translation>
            <numerusform>%Ln munkanappal előtte</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;From whom</source>
        <translation>Kit&amp;ől</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Utolsó nap</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Részletek</translation>
    </message>
    <message>
        <source>&amp;Reminder</source>
        <translation>&amp;Emlékeztető</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Mire</translation>
    </message>
    <message>
        <source>A date on a day off moves to the last working day before it.</source>
        <translation>A munkaszüneti napra eső határidő az előző munkanapra kerül.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hozzáadás…</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>Minden vezető</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Change what is waited for</source>
        <translation>Bejegyzés módosítása</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Választás…</translation>
    </message>
    <message>
        <source>First due &amp;by</source>
        <translation>El&amp;ső határidő</translation>
    </message>
    <message>
        <source>First due by: day</source>
        <translation>Első határidő: nap</translation>
    </message>
    <message>
        <source>First due by: time</source>
        <translation>Első határidő: időpont</translation>
    </message>
    <message>
        <source>From whom; Delete removes one</source>
        <translation>Kitől; a Delete kivesz egyet</translation>
    </message>
    <message>
        <source>From whom?</source>
        <translation>Kitől?</translation>
    </message>
    <message>
        <source>Hours of the month</source>
        <translation>A hónap munkaórái</translation>
    </message>
    <message>
        <source>How &amp;often</source>
        <translation>Milyen &amp;gyakran</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Utolsó nap</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Nincs emlékeztető</translation>
    </message>
    <message>
        <source>Where it goes, and what it has to include</source>
        <translation>Hová kerül, és minek kell benne lennie</translation>
    </message>
    <message>
        <source>Who &amp;waits</source>
        <translation>Ki &amp;vár</translation>
    </message>
    <message>
        <source>Who waits for what?</source>
        <translation>Ki mire vár?</translation>
    </message>
    <message>
        <source>Who waits?</source>
        <translation>Ki vár?</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Feljegyzem</translation>
    </message>
    <message>
        <source>until</source>
        <translation>eddig</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>Erase for good</source>
        <translation>Végleges törlés</translation>
    </message>
    <message>
        <source>Erase the message from {name}, {time}, for good?</source>
        <translation>Végleg törlöd ezt az üzenetet: {name}, {time}?</translation>
    </message>
    <message>
        <source>Erase {number} for good?</source>
        <translation>Végleg törlöd ezt: {number}?</translation>
    </message>
    <message>
        <source>Its words and files are erased from every computer, and nobody can bring them back. Only the reason stays.</source>
        <translation>Minden szava és fájlja eltűnik minden gépről, és senki sem hozhatja vissza. Csak az indok marad meg.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Maradjon</translation>
    </message>
    <message>
        <source>The message is erased</source>
        <translation>Az üzenet törölve</translation>
    </message>
    <message>
        <source>Why it is erased</source>
        <translation>Miért törlik</translation>
    </message>
    <message>
        <source>{number} is erased</source>
        <translation>{number} törölve</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A card needs a name. Write it the way others should see it.</source>
        <translation>Az adatlaphoz név kell. Írd úgy, ahogyan látni szeretnéd.</translation>
    </message>
    <message>
        <source>A circle needs a name of up to 60 characters. Only those who read it see the name.</source>
        <translation>Adj a körnek egy legfeljebb 60 karakteres nevet. A nevet csak azok látják, akik a kört olvassák.</translation>
    </message>
    <message>
        <source>A directory source needs a name of its own of up to 60 characters.</source>
        <translation>Adj a forrásnak egy saját, legfeljebb 60 karakteres nevet.</translation>
    </message>
    <message>
        <source>A draft needs a name of up to 60 characters.</source>
        <translation>Adj a tervnek egy legfeljebb 60 karakteres nevet.</translation>
    </message>
    <message>
        <source>A hub in a file cannot keep a circle: whoever can read the shared file reads all of it. Use a Postgres hub.</source>
        <translation>Fájlban lévő központ nem őrizhet kört: aki olvashatja a közös fájlt, mindent elolvashat benne. Használj Postgres-központot.</translation>
    </message>
    <message>
        <source>A macro needs a name of up to 60 characters.</source>
        <translation>Adj a makrónak egy legfeljebb 60 betűs nevet.</translation>
    </message>
    <message>
        <source>A macro that solves a ticket needs to say what solved it.</source>
        <translation>Ha a makró megold egy jegyet, írd be azt is, mi volt a megoldás.</translation>
    </message>
    <message>
        <source>A ticket has no field {field}. Fields: {known}.</source>
        <translation>A jegynek nincs ilyen mezője: {field}. Mezők: {known}.</translation>
    </message>
    <message>
        <source>A view needs a name of up to 60 characters.</source>
        <translation>Adj a nézetnek egy legfeljebb 60 betűs nevet.</translation>
    </message>
    <message>
        <source>Another choice is needed first: {what}.</source>
        <translation>Előbb ezt válaszd ki: {what}.</translation>
    </message>
    <message>
        <source>Choose a department first.</source>
        <translation>Előbb válassz egy osztályt.</translation>
    </message>
    <message>
        <source>Choose at least one message for the new ticket.</source>
        <translation>Válassz legalább egy üzenetet az új jegyhez.</translation>
    </message>
    <message>
        <source>Choose at least one thing for the macro to do.</source>
        <translation>Válassz legalább egy dolgot, amit a makró megtesz.</translation>
    </message>
    <message>
        <source>Choose at least two tickets to join.</source>
        <translation>Válassz legalább két jegyet az összevonáshoz.</translation>
    </message>
    <message>
        <source>Files cannot be attached in a circle yet. Nothing was saved; put what matters into words.</source>
        <translation>Körben még nem lehet fájlt csatolni. Semmi sem lett elmentve; írd le szavakkal, ami fontos.</translation>
    </message>
    <message>
        <source>It is now in a place where {name} may not write. Copy its text, or put it into a new ticket.</source>
        <translation>Most ott van, ahol {name} nem írhat. Másold ki a szövegét, vagy tedd új jegybe.</translation>
    </message>
    <message>
        <source>Locks do not work in the folder {path}, so two computers would overwrite each other’s work. Choose another folder, or Postgres.</source>
        <translation>Ebben a mappában nem működik a zárolás: {path}. Két gép egymás munkáját írná felül; válassz másik mappát vagy Postgrest.</translation>
    </message>
    <message>
        <source>More than {most} people would see this entry. Make one for each part of the organisation.</source>
        <translation>Több mint {most} ember látná ezt a bejegyzést. Készíts külön bejegyzést a szervezet egyes részeinek.</translation>
    </message>
    <message>
        <source>No computer with the number {number} is known here. Sync, and ask for it again.</source>
        <translation>Itt nincs ilyen számú gép: {number}. Szinkronizálj, és kérdezd meg újra a számot.</translation>
    </message>
    <message>
        <source>Nobody asks for help there any more.</source>
        <translation>Ott már senki sem kér segítséget.</translation>
    </message>
    <message>
        <source>Nobody by that name in your reporting line can be asked here. Choose another step.</source>
        <translation>Hozzá itt nem fordulhatsz a támogatási láncodban. Válassz másik szintet.</translation>
    </message>
    <message>
        <source>Nobody can stand above themselves. Choose another lead.</source>
        <translation>Senki sem állhat saját maga felett. Válassz másik vezetőt.</translation>
    </message>
    <message>
        <source>Nobody can stand in for themselves. Choose somebody else, or nobody.</source>
        <translation>Senki sem helyettesíti önmagát. Válassz valaki mást, vagy senkit.</translation>
    </message>
    <message>
        <source>Nobody can wait for themselves. Choose somebody else for one side.</source>
        <translation>Senki sem vár saját magára. Válassz mást az egyik oldalra.</translation>
    </message>
    <message>
        <source>Nobody here has the login {login}. Check the spelling, or sync first.</source>
        <translation>Itt nincs ilyen bejelentkezési név: {login}. Nézd meg, nincs-e elírva, vagy szinkronizálj előbb.</translation>
    </message>
    <message>
        <source>Nobody is named yet for what crosses a line: no team takes it, and this team has no lead.</source>
        <translation>Ha valami átlépi a határt, itt még nincs, aki átvegye: nincs rá csapat, és ennek a csapatnak vezetője sincs.</translation>
    </message>
    <message>
        <source>Nothing is kept aside under {id} any more.</source>
        <translation>{id} alatt már nincs félretéve semmi.</translation>
    </message>
    <message>
        <source>Older tickets are on the hub, and it cannot be reached right now. Try again when you are back online.</source>
        <translation>A régebbi jegyek a központban vannak, amely most nem érhető el. Ha újra van kapcsolat, próbáld meg ismét.</translation>
    </message>
    <message>
        <source>One side of the entry has to be you, your team or somebody you lead.</source>
        <translation>Az egyik fél te légy, a csapatod vagy valaki, akit vezetsz.</translation>
    </message>
    <message>
        <source>Only its author or a lead of the team can erase this. Ask one of them.</source>
        <translation>Ezt csak a szerzője vagy a csapat vezetője törölheti véglegesen. Kérd meg egyiküket.</translation>
    </message>
    <message>
        <source>Only people in the team can say this.</source>
        <translation>Ezt csak a csapat tagjai mondhatják.</translation>
    </message>
    <message>
        <source>Only people in {team} can change this. Ask one of them.</source>
        <translation>Ezt csak a csapat tagjai módosíthatják: {team}. Kérj meg valakit közülük.</translation>
    </message>
    <message>
        <source>Only staff who write for the whole organisation can bring people in from a directory.</source>
        <translation>Címtárból csak az tölthet be embereket, aki az egész ház adatait írja.</translation>
    </message>
    <message>
        <source>Only the keeper of the hub {hub} may do that, with their own login. Nothing was changed.</source>
        <translation>Ezt csak a központ ({hub}) gazdája teheti meg, a saját bejelentkezésével. Semmi sem változott.</translation>
    </message>
    <message>
        <source>Only the person and whoever looks after the hub can do this. Ask one of them.</source>
        <translation>Ezt csak az illető és a központ gazdája teheti meg. Kérd meg egyiküket.</translation>
    </message>
    <message>
        <source>Only the person can change what is said about them. Ask them.</source>
        <translation>Mindenki maga javítja, amit róla írtak. Kérdezd meg az illetőt.</translation>
    </message>
    <message>
        <source>Only the person themselves or their lead can say when they are away. Ask one of them.</source>
        <translation>Távollétet csak maga az érintett vagy a vezetője írhat be. Kérd meg egyiküket.</translation>
    </message>
    <message>
        <source>Only the person this entry waits for can hand it in.</source>
        <translation>Csak az adhatja le, akitől várják.</translation>
    </message>
    <message>
        <source>Only the person waiting can say that it is here, say what is missing, or open a ticket.</source>
        <translation>Csak az mondhatja meg, hogy megjött-e vagy mi hiányzik, és csak az nyithat jegyet, aki vár rá.</translation>
    </message>
    <message>
        <source>Only whoever wrote this draft can change it. Ask them.</source>
        <translation>Ezt a tervet csak az írója módosíthatja. Kérd meg rá.</translation>
    </message>
    <message>
        <source>Only {name}, who wrote this entry, can change it. Write them a message instead.</source>
        <translation>Ezt a bejegyzést csak {name} módosíthatja, mert ő írta. Inkább írj neki üzenetet.</translation>
    </message>
    <message>
        <source>Say in a few words what happens during that time, such as “closes the month”.</source>
        <translation>Írd le néhány szóban, mi történik ekkor, például „hónapzárás”.</translation>
    </message>
    <message>
        <source>Say why it is erased: the reason is all that stays.</source>
        <translation>Írd meg, kérlek, miért törlöd: csak az indok marad meg.</translation>
    </message>
    <message>
        <source>Somebody has moved this ticket in the meantime. Look where it is now, then move it again.</source>
        <translation>Valaki időközben áthelyezte ezt a jegyet. Nézd meg, hol van most, és utána helyezd át újra.</translation>
    </message>
    <message>
        <source>Stopped as asked. Nothing was changed.</source>
        <translation>Leállítva, ahogy kérted. Semmi sem változott.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Szinkron most</translation>
    </message>
    <message>
        <source>Syncing with the hub stopped because of an error in the program: {what}. Your work is kept here; please report it.</source>
        <translation>A szinkron a központtal a program hibája miatt leállt: {what}. A munkád itt megmaradt; kérlek, jelezd a hibát.</translation>
    </message>
    <message>
        <source>That time has passed. Choose a later one.</source>
        <translation>Ez az időpont már elmúlt. Válassz egy későbbit.</translation>
    </message>
    <message>
        <source>The address {url} would take any certificate, or none, so somebody in between could pretend to be the hub. Leave sslmode out, or say sslmode=verify-full; sslrootcert=FILE names the company&apos;s own authority.</source>
        <translation>Ez a cím bármilyen tanúsítványt elfogadna, vagy akár semmilyet: {url}. Így a vonalon valaki a központnak adhatná ki magát. Hagyd el az sslmode részt, vagy írd be: sslmode=verify-full; az sslrootcert=FÁJL a cég saját tanúsítványkiadóját adja meg.</translation>
    </message>
    <message>
        <source>The certificate of {host} was not accepted: {why}. Nothing was sent; choose the file with your company’s own certificates, or ask whoever looks after the directory.</source>
        <translation>A kiszolgáló tanúsítványát nem fogadtuk el: {host}; ok: {why}. Semmit sem küldtünk el; add meg a céged saját hitelesítőjének fájlját, vagy kérdezd meg a címtár kezelőjét.</translation>
    </message>
    <message>
        <source>The certificates in {path} cannot be read: {why}. Choose another file.</source>
        <translation>A tanúsítványok nem olvashatók: {path}; ok: {why}. Válassz másik fájlt.</translation>
    </message>
    <message>
        <source>The connection to {hub} broke off when {done} of {total} documents were here ({why}). They are kept: join again with the same address and login, and it carries on from there.</source>
        <translation>A kapcsolat megszakadt ({hub}), amikor {total} dokumentumból {done} már itt volt ({why}). Ezek megmaradnak: csatlakozz újra ugyanazzal a címmel és belépéssel, és onnan folytatódik.</translation>
    </message>
    <message>
        <source>The copy builds on {count} tickets that are not here yet, and the hub cannot be reached. Nothing was brought in; sync first.</source>
        <translation>A másolat {count} olyan jegyre épül, amely itt még nincs meg, és a központ nem érhető el. Semmi sem került be; szinkronizálj előbb.</translation>
    </message>
    <message>
        <source>The day back has to come after the first day away. Choose other days.</source>
        <translation>A visszatérés napja csak a távollét első napja után lehet. Válassz más napokat.</translation>
    </message>
    <message>
        <source>The directory {host} cannot be reached: {why}. Nothing was changed; try again later.</source>
        <translation>A címtár nem érhető el: {host}; ok: {why}. Semmi sem változott; próbáld meg később.</translation>
    </message>
    <message>
        <source>The directory {host} does not know the login {login}, or the password is wrong.</source>
        <translation>A címtár ({host}) nem ismeri ezt a bejelentkezési nevet: {login}, vagy nem jó a jelszó.</translation>
    </message>
    <message>
        <source>The directory {host} has nothing at {base}. Check where to look.</source>
        <translation>A címtárban ({host}) nincs semmi itt: {base}. Nézd meg, hol kell keresni.</translation>
    </message>
    <message>
        <source>The directory {host} needs a password, and there is none for it on this computer.</source>
        <translation>A címtár ({host}) jelszót kér, és ezen a gépen nincs hozzá.</translation>
    </message>
    <message>
        <source>The directory {host} refused: {why}. Nothing was changed.</source>
        <translation>A címtár ({host}) elutasította: {why}. Semmi sem változott.</translation>
    </message>
    <message>
        <source>The directory {host} returns fewer entries at once than it holds. Nothing was changed, because the people missing would look as if they had left; ask for a higher limit, or narrow the filter.</source>
        <translation>A címtár ({host}) egyszerre kevesebb bejegyzést ad ki, mint amennyi van benne. Semmi sem változott, mert a hiányzók távozottnak látszanának; kérj magasabb korlátot, vagy szűkítsd a szűrőt.</translation>
    </message>
    <message>
        <source>The disk is full: {path}. What you typed is still in the window; free some space and try again.</source>
        <translation>Megtelt a lemez: {path}. Amit írtál, az ablakban megmarad; szabadíts fel egy kis helyet, és próbáld újra.</translation>
    </message>
    <message>
        <source>The disk reported an error at {path}. What was saved is kept; check the disk, then try again.</source>
        <translation>A lemez hibát jelzett itt: {path}. Ami mentve volt, megmaradt; nézd meg a lemezt, aztán próbáld újra.</translation>
    </message>
    <message>
        <source>The end has to come after the start, and before the next time it starts. Choose other days.</source>
        <translation>A vége a kezdete utánra essen, de még azelőttre, hogy újra kezdődik. Válassz más napokat.</translation>
    </message>
    <message>
        <source>The folder {home} cannot be written to. Choose another with --home, or ask for permission to write there.</source>
        <translation>A mappába nem lehet írni: {home}. Adj meg másikat a --home kapcsolóval, vagy kérj írási jogot.</translation>
    </message>
    <message>
        <source>The hub does not know the login {login}. Ask its keeper for: deskapp hub add-person {login}.</source>
        <translation>A központ nem ismeri ezt a bejelentkezési nevet: {login}. Ezt kérd a gazdájától: deskapp hub add-person {login}.</translation>
    </message>
    <message>
        <source>The hub file {hub} is damaged. Nothing is written to it any more and all work is kept here; its keeper brings it back with: deskapp hub restore FILE, or deskapp hub rebuild.</source>
        <translation>A központ fájlja megsérült: {hub}. Már semmi sem íródik bele, minden munka itt megvan; a gazdája így hozza vissza: deskapp hub restore FILE vagy deskapp hub rebuild.</translation>
    </message>
    <message>
        <source>The hub knows no computer {device} that may work with it. deskapp hub status lists them.</source>
        <translation>A központ nem ismer ilyen gépet: {device}. Akik dolgozhatnak vele, azokat ez sorolja fel: deskapp hub status.</translation>
    </message>
    <message>
        <source>The hub refused {what}: {why}. It is kept here.</source>
        <translation>A központ nem fogadta el: {what}; ok: {why}. Itt megmaradt.</translation>
    </message>
    <message>
        <source>The hub tells a different history from the one seen here (space {space}). Nothing was sent; ask its keeper whether a backup was restored.</source>
        <translation>A központ más előzményt mutat, mint ami itt látszott (terület: {space}). Semmi sem ment el; a gazdája tudja, visszaállítottak-e egy mentést.</translation>
    </message>
    <message>
        <source>The hub {hub} cannot be reached: {why}. You can carry on here; deskapp keeps trying.</source>
        <translation>A központ nem érhető el: {hub}; ok: {why}. Itt nyugodtan dolgozhatsz tovább, és újra megpróbáljuk.</translation>
    </message>
    <message>
        <source>The hub {hub} is intact and can be read. Nothing was changed; to go back to a backup use: deskapp hub restore FILE.</source>
        <translation>A központ ép és olvasható: {hub}. Semmi sem változott; egy mentéshez így térhetsz vissza: deskapp hub restore FILE.</translation>
    </message>
    <message>
        <source>The hub {hub} was made by a newer deskapp (schema {found}, this one knows {known}). Install the newer deskapp.</source>
        <translation>A központot ({hub}) újabb deskapp készítette (séma: {found}, itt ismert: {known}). Az újabb deskapp telepítése segít.</translation>
    </message>
    <message>
        <source>The hub {hub} was written to without a pause, so no backup could be taken. Try again in a while.</source>
        <translation>A központba szünet nélkül írtak, ezért nem készült mentés: {hub}. Próbáld újra kicsit később.</translation>
    </message>
    <message>
        <source>The key does not open the replica in {home}. Nothing was changed; check the passphrase or the key file.</source>
        <translation>A kulcs nem nyitja a helyi másolatot itt: {home}. Semmi sem változott; nézd meg a jelmondatot vagy a kulcsfájlt.</translation>
    </message>
    <message>
        <source>The key of this replica is not in {place}. Put it back, or join the hub again in a new home.</source>
        <translation>A helyi másolat kulcsa nincs itt: {place}. Tedd vissza, vagy csatlakozz újra a központhoz egy új mappában.</translation>
    </message>
    <message>
        <source>The last reader cannot leave: nobody could read the circle any more. Add another reader first.</source>
        <translation>Az utolsó olvasó nem léphet ki: utána senki sem olvashatná a kört. Előbb adj hozzá valaki mást.</translation>
    </message>
    <message>
        <source>The passphrase does not open {path}. Nothing was brought in; type it as it was when the copy was written.</source>
        <translation>A jelmondat nem nyitja: {path}. Semmi sem került be; úgy írd be, ahogy a másolat mentésekor.</translation>
    </message>
    <message>
        <source>The passphrase needs at least {least} characters, so that a lost stick stays locked.</source>
        <translation>A jelmondat legalább {least} karakter legyen, hogy az elveszett pendrive zárva maradjon.</translation>
    </message>
    <message>
        <source>The replica in {home} is damaged. Nothing was changed; keep the folder and join the hub again in a new home.</source>
        <translation>A helyi másolat sérült: {home}. Semmi sem változott; őrizd meg a mappát, és csatlakozz újra a központhoz egy újban.</translation>
    </message>
    <message>
        <source>The replica in {home} was written by a newer deskapp (schema {found}, this one knows {known}). Install the newer deskapp.</source>
        <translation>A helyi másolatot ({home}) újabb deskapp írta (séma: {found}, itt ismert: {known}). Az újabb deskapp telepítése segít.</translation>
    </message>
    <message>
        <source>The ticket needs a subject. Write in a few words what it is about.</source>
        <translation>A jegynek kell egy tárgy: írd meg pár szóban, miről szól.</translation>
    </message>
    <message>
        <source>There is a ticket for this already: {number}.</source>
        <translation>Erről már van jegy: {number}.</translation>
    </message>
    <message>
        <source>There is already a hub at {hub}. Join it with: deskapp join URL --as LOGIN.</source>
        <translation>Itt már van központ: {hub}. Csatlakozás: deskapp join URL --as LOGIN.</translation>
    </message>
    <message>
        <source>There is already a snippet called {trigger}. Choose another word.</source>
        <translation>Már van {trigger} nevű sablon. Válassz másik szót.</translation>
    </message>
    <message>
        <source>There is no circle called {name} here that this computer can read.</source>
        <translation>Ezen a gépen nincs ilyen nevű olvasható kör: {name}.</translation>
    </message>
    <message>
        <source>There is no directory source called {name}. Known: {known}.</source>
        <translation>Nincs ilyen nevű forrás: {name}. Ezek vannak: {known}.</translation>
    </message>
    <message>
        <source>There is no display here to show a window on. Use the command line (deskapp --help), or take pictures of the window with: deskapp tour.</source>
        <translation>Itt nincs képernyő, amelyen ablak jelenhetne meg. Használd a parancssort (deskapp --help), vagy készíts képet az ablakról: deskapp tour.</translation>
    </message>
    <message>
        <source>There is no draft of a re-organisation called {name} here.</source>
        <translation>Nincs itt ilyen nevű terv: {name}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Nincs ilyen fájl: {path}.</translation>
    </message>
    <message>
        <source>There is no replica in {home} yet. Start with: deskapp join URL --as LOGIN, or deskapp demo.</source>
        <translation>Itt még nincs helyi másolat: {home}. Kezdés: deskapp join URL --as LOGIN vagy deskapp demo.</translation>
    </message>
    <message>
        <source>There is no team called {team}. Known teams: {known}.</source>
        <translation>Nincs ilyen csapat: {team}. Ismert csapatok: {known}.</translation>
    </message>
    <message>
        <source>There is no text yet. Write a few words first.</source>
        <translation>Még nincs szöveg. Írj előbb pár szót.</translation>
    </message>
    <message>
        <source>There is no ticket {number} here. Check the number, or sync first.</source>
        <translation>Itt nincs ilyen jegy: {number}. Nézd meg, nincs-e elírva, vagy szinkronizálj előbb.</translation>
    </message>
    <message>
        <source>There is no way to reach {name} yet. Choose somebody else, or type an e-mail address.</source>
        <translation>{name} még nem érhető el. Válassz valaki mást, vagy írj be egy e-mail-címet.</translation>
    </message>
    <message>
        <source>There is nobody left to ask in your reporting line: it is about them. Ask a colleague or another team.</source>
        <translation>A támogatási láncodban feljebb nincs már, akihez fordulhatnál: a jegy róluk szól. Fordulj egy kollégához vagy egy másik csapathoz.</translation>
    </message>
    <message>
        <source>These working hours cannot be used: {why}.</source>
        <translation>A munkaidő nem használható: {why}.</translation>
    </message>
    <message>
        <source>These working hours never add up to {minutes} minutes. Check the hours and the days off.</source>
        <translation>Ez a munkaidő sosem ad ki {minutes} percet. Nézd meg az órákat és a szabadnapokat.</translation>
    </message>
    <message>
        <source>They said this about themselves, and their word stands. Ask them to change it.</source>
        <translation>Ezt az illető mondta magáról, és az ő szava érvényes. Kérd meg, hogy módosítsa.</translation>
    </message>
    <message>
        <source>This absence is not here any more.</source>
        <translation>Ez a távollét már nincs itt.</translation>
    </message>
    <message>
        <source>This date never comes round. Choose a first day, a time, and how often.</source>
        <translation>Ebből nem lesz határidő. Válassz első napot, időpontot és gyakoriságot.</translation>
    </message>
    <message>
        <source>This did not work ({code}). Nothing was lost.</source>
        <translation>Ez nem sikerült ({code}). Semmi sem veszett el.</translation>
    </message>
    <message>
        <source>This draft has been applied and stays as it was. Undo it first, or begin another one.</source>
        <translation>Ez a terv életbe lépett, és úgy marad, ahogy volt. Előbb vond vissza, vagy kezdj másikat.</translation>
    </message>
    <message>
        <source>This draft no longer needs reading: it was taken back.</source>
        <translation>Ezt a piszkozatot már nem kell elolvasni: visszavonták.</translation>
    </message>
    <message>
        <source>This entry is not here: it was taken back, or has not arrived yet. Sync, and look again.</source>
        <translation>Ez a bejegyzés nincs itt: visszavonták, vagy még nem érkezett meg. Szinkronizálj, és nézd meg újra.</translation>
    </message>
    <message>
        <source>This home already belongs to {hub}. Use another --home, or export and import: {how}.</source>
        <translation>Ez a mappa már ehhez tartozik: {hub}. Adj meg másik --home mappát, vagy exportálj és importálj: {how}.</translation>
    </message>
    <message>
        <source>This is no longer here.</source>
        <translation>Ez már nincs meg.</translation>
    </message>
    <message>
        <source>This is your own team.</source>
        <translation>Ez a saját csapatod.</translation>
    </message>
    <message>
        <source>This line is not here any more.</source>
        <translation>Ez a sor már nincs itt.</translation>
    </message>
    <message>
        <source>This macro is not here any more.</source>
        <translation>Ez a makró már nincs meg.</translation>
    </message>
    <message>
        <source>This question is not here any more: it was taken back, or has not come yet. Sync, and look again.</source>
        <translation>Ez a kérdés már nincs itt: visszavonták, vagy még nem érkezett meg. Szinkronizálj, és nézd meg újra.</translation>
    </message>
    <message>
        <source>This reply has gone out already, or was taken back. What was sent can be corrected with another message.</source>
        <translation>Ez a válasz már elment, vagy visszavonták. Amit elküldtek, azt egy újabb üzenet helyesbítheti.</translation>
    </message>
    <message>
        <source>This snippet is not here any more.</source>
        <translation>Ez a sablon már nincs meg.</translation>
    </message>
    <message>
        <source>This time was already removed from the card.</source>
        <translation>Ezt az időt már levették a lapról.</translation>
    </message>
    <message>
        <source>This view is not here any more.</source>
        <translation>Ez a nézet már nincs meg.</translation>
    </message>
    <message>
        <source>Tickets of this team are read by its own people only, so nobody else can lend it a hand.</source>
        <translation>Ennek a csapatnak a jegyeit csak a saját emberei olvassák, ezért más nem segíthet be.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Próbáld most</translation>
    </message>
    <message>
        <source>What is confidential can be opened up only while the hub can be reached. Try again when you are back online.</source>
        <translation>A bizalmas jelzés csak akkor oldható fel, amikor a központ elérhető. Próbáld újra, ha lesz kapcsolat.</translation>
    </message>
    <message>
        <source>What is in a circle stays there, so this is not possible. Tell them in person or by phone.</source>
        <translation>Ami egy körben van, ott marad, ezért ez itt nem lehetséges. Mondd el személyesen vagy telefonon.</translation>
    </message>
    <message>
        <source>What it changes is not here any more, so it cannot be tried again. Copy its text, or put it into a new ticket.</source>
        <translation>Amit módosít, már nincs itt, ezért nem próbálható újra. Másold ki a szövegét, vagy tedd új jegybe.</translation>
    </message>
    <message>
        <source>Whoever reads the draft must be able to read its ticket. Choose somebody else.</source>
        <translation>A piszkozatot csak az olvashatja, aki a jegyet is. Válassz valaki mást.</translation>
    </message>
    <message>
        <source>You can lend a hand for up to two weeks from now. Choose another time.</source>
        <translation>Besegíteni legfeljebb két hétre előre lehet. Válassz másik időpontot.</translation>
    </message>
    <message>
        <source>Your organisation keeps the cards of departments. Ask your service desk to change this one.</source>
        <translation>Az osztályok lapjait a szervezeted gondozza. Kérd meg az ügyfélszolgálatot, hogy módosítsa.</translation>
    </message>
    <message>
        <source>Your organisation keeps your card. Ask your service desk to change it.</source>
        <translation>Az adatlapodat a ház kezeli. A módosítását az ügyfélszolgálattól kérheted.</translation>
    </message>
    <message>
        <source>deskapp is already open for {home}.</source>
        <translation>A deskapp már nyitva van ehhez: {home}.</translation>
    </message>
    <message>
        <source>{count} of {all} people would be marked as having left. Nothing was changed; check that the source is complete before you confirm it.</source>
        <translation>{all} emberből {count} számítana távozottnak. Semmi sem változott; mielőtt megerősíted, nézd meg, teljes-e a forrás.</translation>
    </message>
    <message>
        <source>{field} comes from {source} and is changed there; a change made here would be overwritten the next time.</source>
        <translation>{field} innen jön: {source}, és ott módosítható; amit itt írsz be, azt a következő betöltés felülírná.</translation>
    </message>
    <message>
        <source>{filter} is not a filter that a directory understands.</source>
        <translation>{filter}: ezt a szűrőt a címtár nem érti.</translation>
    </message>
    <message>
        <source>{home} holds nothing of the hub {hub}. Name homes that have joined it with: --from HOME.</source>
        <translation>Ebben a mappában semmi sincs a központból: {home} ({hub}). A hozzá csatlakozott mappákat így add meg: --from HOME.</translation>
    </message>
    <message>
        <source>{hub} is a Postgres server, which has tools of its own for this. Use pg_dump and pg_restore.</source>
        <translation>Ez Postgres-kiszolgáló, amelynek erre saját eszközei vannak: {hub}. Használd ezeket: pg_dump és pg_restore.</translation>
    </message>
    <message>
        <source>{hub} is a different hub from the one this home belongs to. Nothing was synced; check the address and the file.</source>
        <translation>Ez nem az a központ, amelyhez ez a mappa tartozik: {hub}. Nem volt szinkron; nézd meg a címet és a fájlt.</translation>
    </message>
    <message>
        <source>{hub} is not a deskapp hub. Check the address, or make one with: deskapp hub create URL.</source>
        <translation>Ez nem deskapp-központ: {hub}. Nézd meg a címet, vagy készíts újat: deskapp hub create URL.</translation>
    </message>
    <message>
        <source>{match} cannot be used: say ID=LOGIN, or ID=new for somebody new.</source>
        <translation>{match} így nem használható. Írd így: ID=LOGIN, új embernél ID=new.</translation>
    </message>
    <message>
        <source>{name} does not use deskapp yet, so they could not read it.</source>
        <translation>{name} még nem használja a deskappot, így nem tudná elolvasni.</translation>
    </message>
    <message>
        <source>{name} has no computer whose key is known here. Once they have joined and synced, sync here and try again.</source>
        <translation>{name} egyik gépének a kulcsát sem ismerjük itt. Ha már csatlakozott és szinkronizált, szinkronizálj itt is, és próbáld újra.</translation>
    </message>
    <message>
        <source>{name} has replied in the meantime. Your reply is kept; please read the other one first.</source>
        <translation>{name} közben válaszolt. A te válaszod megmaradt; előbb olvasd el a másikat.</translation>
    </message>
    <message>
        <source>{name} is a program, and deskapp does not start programs. Save it if you know who sent it.</source>
        <translation>Ez program, innen nem indul el: {name}. Ha tudod, ki küldte, mentsd el.</translation>
    </message>
    <message>
        <source>{name} is empty. Check whether it was saved.</source>
        <translation>Üres fájl: {name}. Nézd meg, mentve van-e.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB, the most a file may have here. Make it smaller, or send a link to it.</source>
        <translation>Túl nagy fájl: {name}. Legfeljebb {limit} MB lehet. Küldd kisebb méretben, vagy küldj róla hivatkozást.</translation>
    </message>
    <message>
        <source>{name} is not at the hub any more: it was erased, or never arrived there in full. Ask whoever sent it.</source>
        <translation>Már nincs a központban: {name}. Törölték, vagy nem érkezett meg egészben. Kérdezd meg a feladót.</translation>
    </message>
    <message>
        <source>{name} is not on this computer yet, and the hub cannot be reached. Open it again when you are back online.</source>
        <translation>Még nincs ezen a gépen: {name}, és a központ nem érhető el. Nyisd meg újra, ha lesz kapcsolat.</translation>
    </message>
    <message>
        <source>{name} is the customer of this ticket. Write a reply instead.</source>
        <translation>{name} ennek a jegynek az ügyfele. Írj inkább választ.</translation>
    </message>
    <message>
        <source>{name} works on {count} computers, and it is not known here which came first. Ask them by phone for the number of their computer, and choose that one.</source>
        <translation>{name} {count} gépen dolgozik, és itt nem tudni, melyik volt az első. Kérdezd meg telefonon a gépe számát, és azt válaszd.</translation>
    </message>
    <message>
        <source>{number} belongs to a team whose tickets are kept separate. Link the tickets instead.</source>
        <translation>{number} olyan csapaté, amelynek a jegyei elkülönülnek a többitől. Inkább kapcsold össze a jegyeket.</translation>
    </message>
    <message>
        <source>{path} belongs to the hub {hub}, this computer to {here}. Nothing was brought in.</source>
        <translation>{path} a(z) {hub} központhoz tartozik, ez a gép ehhez: {here}. Semmi sem került be.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}. Check the path and the rights on the file.</source>
        <translation>Nem olvasható: {path}; ok: {why}. Nézd meg az útvonalat és a fájl jogait.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}. Choose another place.</source>
        <translation>Nem írható: {path}; ok: {why}. Válassz másik helyet.</translation>
    </message>
    <message>
        <source>{path} has no sheet called {sheet}. Found: {found}. Name it in the map file.</source>
        <translation>Nincs ilyen munkalap: {sheet} ({path}). Megvan: {found}. A nevét add meg a leképezési fájlban.</translation>
    </message>
    <message>
        <source>{path} holds the work of {login}; this computer is used by {here}. Nothing was brought in; use a computer of {login}’s.</source>
        <translation>{path}: {login} munkája; itt {here} dolgozik. Semmi sem került be; vedd át {login} gépén.</translation>
    </message>
    <message>
        <source>{path} is cut short or damaged. Nothing was brought in; write the copy again where the work is.</source>
        <translation>{path} csonka vagy sérült. Semmi sem került be; mentsd újra a másolatot ott, ahol a munka van.</translation>
    </message>
    <message>
        <source>{path} is in a folder that {service} copies between computers, where work would be lost. Choose a plain folder or Postgres.</source>
        <translation>Ezt a mappát egy szolgáltatás ({service}) gépek között másolja, itt munka veszhetne el: {path}. Sima mappa vagy Postgres a jó választás.</translation>
    </message>
    <message>
        <source>{path} is neither CSV nor XLSX nor LDIF.</source>
        <translation>Nem CSV, XLSX vagy LDIF: {path}.</translation>
    </message>
    <message>
        <source>{path} is not a complete backup of a hub: {why}. Nothing was changed; choose another one.</source>
        <translation>Ez nem ép központmentés: {path}; ok: {why}. Semmi sem változott; válassz másik mentést.</translation>
    </message>
    <message>
        <source>{path} is not a copy of unsent work. Choose a file that deskapp wrote; its name ends in .deskapp-unsent.</source>
        <translation>Ebben nincs el nem küldött munka: {path}. Válassz olyan fájlt, amelyet a deskapp írt; a neve .deskapp-unsent végű.</translation>
    </message>
    <message>
        <source>{path} lacks the column {column}. Found: {found}. Name it in the map file.</source>
        <translation>Hiányzik egy oszlop: {column} ({path}). Megvan: {found}. A nevét add meg a leképezési fájlban.</translation>
    </message>
    <message>
        <source>{path} names the column {column}, which {file} lacks. Found: {found}.</source>
        <translation>{path}: olyan oszlopot említ ({column}), amely itt nincs: {file}. Megvan: {found}.</translation>
    </message>
    <message>
        <source>{path} says {word} in {place}. Known there: {known}.</source>
        <translation>{path}: „{word}” áll itt: {place}. Itt ismert: {known}.</translation>
    </message>
    <message>
        <source>{path}, line {line}, column {column}: {why}. Nothing was imported.</source>
        <translation>{path}, {line}. sor, {column}. oszlop: {why}. Semmi sem került be.</translation>
    </message>
    <message>
        <source>{space} cannot be the id of a team&apos;s space. Use lower-case letters, digits and hyphens, beginning with a letter.</source>
        <translation>{space} nem lehet egy csapat területének azonosítója: csak kisbetű, számjegy és kötőjel lehet benne, és betűvel kezdődik.</translation>
    </message>
    <message>
        <source>{trigger} cannot be typed as a snippet. Use 2 to 16 lower-case letters a to z, digits and hyphens, beginning with a letter.</source>
        <translation>A(z) {trigger} nem jó hívószónak. 2–16 ékezet nélküli kisbetű, számjegy és kötőjel lehet, betűvel kezdve.</translation>
    </message>
    <message>
        <source>{url} is not the address of a directory. Use ldap://HOST or ldaps://HOST.</source>
        <translation>Ez nem címtár címe: {url}. Írd így: ldap://HOST vagy ldaps://HOST.</translation>
    </message>
    <message>
        <source>{url} is not the address of a hub. Use sqlite:///PATH or postgresql://USER@HOST/NAME.</source>
        <translation>Ez nem egy központ címe: {url}. Így jó: sqlite:///PATH vagy postgresql://USER@HOST/NAME.</translation>
    </message>
    <message>
        <source>{value} is not a {field}. Allowed: {allowed}.</source>
        <translation>{field}: ez az érték nem jó: {value}. Lehet: {allowed}.</translation>
    </message>
    <message>
        <source>{what} has not reached the hub yet. Sync first, or take it back with Undo.</source>
        <translation>Ez még nem ért el a központba: {what}. Szinkronizálj előbb, vagy vond vissza.</translation>
    </message>
    <message>
        <source>{what} is still running. Wait for it, or cancel it.</source>
        <translation>Ez még fut: {what}. Várd meg, vagy állítsd le.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Add</source>
        <translation>Megadás</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>üres</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
</context>
<context>
    <name>FileChip</name>
    <message>
        <source>Attachment {name}, {size}</source>
        <translation>Melléklet: {name}, {size}</translation>
    </message>
    <message>
        <source>Open {name}, {size}</source>
        <translation>Megnyitás: {name}, {size}</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>Mentés: {name}</translation>
    </message>
    <message>
        <source>Stop fetching {name}</source>
        <translation>Letöltés leállítása: {name}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
</context>
<context>
    <name>FileOpener</name>
    <message>
        <source>No program here opens {name}. Save it instead.</source>
        <translation>Itt egyetlen program sem nyitja meg: {name}. Mentsd el inkább.</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>Mentés: {name}</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>Elmentve: {name}</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>A program: it can be saved, but not opened here</source>
        <translation>Program: itt nem nyílik meg, csak menthető</translation>
    </message>
    <message>
        <source>File {name}, {size}</source>
        <translation>Fájl: {name}, {size}</translation>
    </message>
    <message>
        <source>Preview of {name}</source>
        <translation>{name} előnézete</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Eltávolítás: {name}</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Mi látható a képen</translation>
    </message>
    <message>
        <source>What {name} shows</source>
        <translation>Mi látható ezen: {name}</translation>
    </message>
</context>
<context>
    <name>FilesBar</name>
    <message>
        <source>A file is being added…</source>
        <translation>Fájl hozzáadása…</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Fájlok csatolása</translation>
    </message>
    <message>
        <source>Kept here; goes out with the text, even if you are offline now</source>
        <translation>Itt megmarad; a szöveggel együtt megy ki, akkor is, ha most nincs kapcsolat</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Kép</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Add note</source>
        <translation>Jegyzet mentése</translation>
    </message>
    <message>
        <source>After sending</source>
        <translation>Küldés után</translation>
    </message>
    <message>
        <source>After sending: {after}</source>
        <translation>Utána: {after}</translation>
    </message>
    <message>
        <source>After sending: {after} · {seconds} s to undo</source>
        <translation>Utána: {after} · visszavonás {seconds} mp</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Továbbítás</translation>
    </message>
    <message>
        <source>Forward to {name}</source>
        <translation>Továbbítás: {name}</translation>
    </message>
    <message>
        <source>Only colleagues in the team read it</source>
        <translation>Csak a csapat tagjai olvassák</translation>
    </message>
    <message>
        <source>Other ways to send</source>
        <translation>Más küldési módok</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Küldés</translation>
    </message>
    <message>
        <source>Send and close ticket</source>
        <translation>Küldés és a jegy lezárása</translation>
    </message>
    <message>
        <source>Send and next</source>
        <translation>Küldés, következő</translation>
    </message>
    <message>
        <source>Send and stay here</source>
        <translation>Küldés, itt maradok</translation>
    </message>
    <message>
        <source>Send later…</source>
        <translation>Küldés később…</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>vissza a listához</translation>
    </message>
    <message>
        <source>next ticket</source>
        <translation>következő jegy</translation>
    </message>
    <message>
        <source>stay here</source>
        <translation>itt maradok</translation>
    </message>
</context>
<context>
    <name>ForeignLine</name>
    <message>
        <source>Keep mine</source>
        <translation>Az enyém maradjon</translation>
    </message>
    <message>
        <source>Somebody changed this to: {value}</source>
        <translation>Valaki erre módosította: {value}</translation>
    </message>
    <message>
        <source>Somebody cleared this</source>
        <translation>Valaki kiürítette ezt</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Átveszem</translation>
    </message>
    <message>
        <source>Take over: {take}. Keep mine: {keep}.</source>
        <translation>Átveszem: {take}. Az enyém maradjon: {keep}.</translation>
    </message>
    <message>
        <source>{name} changed this to: {value}</source>
        <translation>{name} erre módosította: {value}</translation>
    </message>
    <message>
        <source>{name} cleared this</source>
        <translation>{name} kiürítette ezt</translation>
    </message>
</context>
<context>
    <name>ForwardRow</name>
    <message>
        <source>A name or an e-mail address</source>
        <translation>Név vagy e-mail-cím</translation>
    </message>
    <message>
        <source>Choose who gets it</source>
        <translation>Ki kapja?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Válassz…</translation>
    </message>
    <message>
        <source>Forward to</source>
        <translation>Továbbítás neki</translation>
    </message>
    <message>
        <source>Forward to: {name}</source>
        <translation>Továbbítás neki: {name}</translation>
    </message>
    <message>
        <source>Whole conversation</source>
        <translation>Teljes beszélgetés</translation>
    </message>
    <message>
        <source>through this computer’s mail program</source>
        <translation>a gép levelezőprogramjával</translation>
    </message>
</context>
<context>
    <name>FrontLine</name>
    <message>
        <source>Nobody you support waits for you now.</source>
        <translation>Most senki sem vár rád azok közül, akiket támogatsz.</translation>
    </message>
    <message>
        <source>What does my front line need from me?</source>
        <translation>Mire van szüksége tőlem azoknak, akik elöl állnak?</translation>
    </message>
    <message>
        <source>needed by {time}</source>
        <translation>eddig kell: {time}</translation>
    </message>
    <message>
        <source>{name} asks: {words}</source>
        <translation>{name} kérdezi: {words}</translation>
    </message>
    <message>
        <source>{name} waits for: {words}</source>
        <translation>{name} erre vár: {words}</translation>
    </message>
</context>
<context>
    <name>Giving</name>
    <message>
        <source>Nobody, back to the team</source>
        <translation>Senki, vissza a csapathoz</translation>
    </message>
    <message>
        <source>The customers hear of it in two minutes; until then Undo takes that back too.</source>
        <translation>Az ügyfelek két perc múlva tudják meg; addig a Visszavonás ezt is visszavonja.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Language of this reply (Ctrl+Shift+G)</source>
        <translation>A válasz nyelve (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>Language of this reply: {language}</source>
        <translation>A válasz nyelve: {language}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Assign</source>
        <translation>Kiosztás</translation>
    </message>
    <message numerus="yes">
        <source>Done, older than %Ln month(s): on the hub</source>
        <translation>
            <numerusform>Kész, %Ln hónapnál régebbi: a központban</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Szűrés</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Csoportosítás</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>További műveletek</translation>
    </message>
    <message>
        <source>More for this view</source>
        <translation>További műveletek a nézethez</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Nincs szűrő</translation>
    </message>
    <message>
        <source>Only the readers of its circle can read this; no administrator and no backup can</source>
        <translation>Ezt csak a kör olvasói olvashatják, rendszergazda vagy biztonsági mentés nem</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sorrend</translation>
    </message>
    <message>
        <source>Order: {name}</source>
        <translation>Sorrend: {name}</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritás</translation>
    </message>
    <message>
        <source>Remove the filter {name}</source>
        <translation>Szűrő levétele: {name}</translation>
    </message>
    <message>
        <source>Show what happened</source>
        <translation>Ami eddig történt</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Halasztás</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Csapat</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Fordítva</translation>
    </message>
    <message>
        <source>Ticket {number}: {subject}</source>
        <translation>Jegy {number}: {subject}</translation>
    </message>
    <message>
        <source>back: {reason}</source>
        <translation>visszatért: {reason}</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>még nincs szinkronban</translation>
    </message>
    <message>
        <source>only its circle</source>
        <translation>csak a kör</translation>
    </message>
    <message>
        <source>outside customer is waiting</source>
        <translation>külső ügyfél vár</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>eddig: {time}</translation>
    </message>
    <message>
        <source>until {time}: {reason}</source>
        <translation>eddig: {time}: {reason}</translation>
    </message>
    <message>
        <source>waiting for {name}</source>
        <translation>erre vár: {name}</translation>
    </message>
    <message>
        <source>waiting for {name}, until {time}</source>
        <translation>erre vár: {name}, eddig: {time}</translation>
    </message>
    <message>
        <source>waiting until {time}</source>
        <translation>várakozik eddig: {time}</translation>
    </message>
    <message>
        <source>{name}, until {time}</source>
        <translation>{name}, eddig: {time}</translation>
    </message>
    <message>
        <source>{number}+</source>
        <translation>{number}+</translation>
    </message>
    <message>
        <source>“Search everything” looks there too.</source>
        <translation>A „Keresés mindenben” ott is keres.</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message numerus="yes">
        <source>%Ln open</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln nyitott</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeldCard</name>
    <message>
        <source>Reply to {name}</source>
        <translation>Válasz: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>Undo the reply to {name}</source>
        <translation>Válasz visszavonása: {name}</translation>
    </message>
    <message>
        <source>goes out in {n} s</source>
        <translation>{n} mp múlva megy el</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>küldés alatt</translation>
    </message>
    <message>
        <source>was kept when deskapp stopped; it goes out in {n} s</source>
        <translation>megmaradt, amikor a deskapp leállt; {n} mp múlva megy el</translation>
    </message>
</context>
<context>
    <name>HelpCalls</name>
    <message>
        <source>Show</source>
        <translation>Megnézem</translation>
    </message>
    <message>
        <source>{team} says thank you for your help</source>
        <translation>{team} köszöni a segítségedet</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Súgó</translation>
    </message>
    <message>
        <source>Keys in this view</source>
        <translation>E nézet billentyűi</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nincs találat</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Keresés a súgóban</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Témák</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>By when? A promise with a time lets people plan.</source>
        <translation>Mikorra? Ha van időpont, könnyebb tervezni.</translation>
    </message>
    <message>
        <source>Capitals and rows of !!! or ??? read as shouting.</source>
        <translation>A csupa nagybetű és a sok írásjel kiabálásnak hat.</translation>
    </message>
    <message>
        <source>Is the name spelt like this?</source>
        <translation>Így írják a nevet?</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Maradjon így</translation>
    </message>
    <message>
        <source>The text mentions a file, but none is attached.</source>
        <translation>A szöveg fájlt említ, de nincs csatolva semmi.</translation>
    </message>
    <message>
        <source>There is still a gap to fill in.</source>
        <translation>Egy hely még kitöltésre vár.</translation>
    </message>
    <message>
        <source>Whoever gets this reads {languages}.</source>
        <translation>Aki megkapja, ezeken a nyelveken olvas: {languages}.</translation>
    </message>
    <message>
        <source>Write instead: {words}</source>
        <translation>Inkább így: {words}</translation>
    </message>
</context>
<context>
    <name>HistoryLine</name>
    <message>
        <source>{what}, {time}</source>
        <translation>{what}, {time}</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln bejegyzés</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Vissza a beszélgetéshez</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Mindenki</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Keresés az előzményekben</translation>
    </message>
    <message>
        <source>History of this ticket</source>
        <translation>A jegy előzményei</translation>
    </message>
    <message>
        <source>Nothing in the history fits. Try fewer letters or another chip.</source>
        <translation>Nincs ilyen az előzményekben. Próbáld kevesebb betűvel vagy más szűrővel.</translation>
    </message>
    <message>
        <source>Only what one person did</source>
        <translation>Csak amit egyvalaki tett</translation>
    </message>
    <message>
        <source>Only what {name} did</source>
        <translation>Csak amit {name} tett</translation>
    </message>
    <message>
        <source>{kind} {count}</source>
        <translation>{kind} {count}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln módosul</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln új</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln változatlan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong</source>
        <translation>
            <numerusform>%Ln hibás</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in snippets</source>
        <translation>Sablonok betöltése</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Betöltöm</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Changed:</source>
        <translation>Módosul:</translation>
    </message>
    <message>
        <source>Everything in this file is here already.</source>
        <translation>A fájlból már minden megvan itt.</translation>
    </message>
    <message>
        <source>Line {line}: {what}</source>
        <translation>{line}. sor: {what}</translation>
    </message>
    <message>
        <source>New:</source>
        <translation>Új:</translation>
    </message>
    <message>
        <source>Nothing is brought in until these lines are put right in the file.</source>
        <translation>Semmi sem töltődik be, amíg a fájlban ki nem javítod ezeket a sorokat.</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Mi történne</translation>
    </message>
    <message>
        <source>Will be brought in, but is worth a look:</source>
        <translation>Betöltjük, de érdemes ránézni:</translation>
    </message>
    <message>
        <source>Wrong:</source>
        <translation>Hibás:</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message numerus="yes">
        <source>%Ln ticket(s) joined into {number}</source>
        <translation>
            <numerusform>%Ln jegy összevonva ezzel: {number}</numerusform>
        </translation>
    </message>
    <message>
        <source>All messages of {others} are shown in {number} from now on; their numbers lead there.</source>
        <translation>Mostantól minden üzenet ({others}) itt olvasható: {number}; a számuk is ide vezet.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Összevonás</translation>
    </message>
    <message>
        <source>Join tickets</source>
        <translation>Jegyek összevonása</translation>
    </message>
    <message>
        <source>Tell {names} in one sentence</source>
        <translation>Értesítés egy mondatban: {names}</translation>
    </message>
    <message>
        <source>Which ticket stays?</source>
        <translation>Melyik jegy marad?</translation>
    </message>
    <message>
        <source>{names} asked too: they will follow {number} and read what is written there to {customer}.</source>
        <translation>Ők is kérték: {names}. Mostantól követik a jegyet ({number}), és olvassák, amit ott {customer} kap.</translation>
    </message>
    <message>
        <source>{number} takes over {what}</source>
        <translation>{number} átveszi: {what}</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Due since {date}</source>
        <translation>Esedékes ezóta: {date}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Egy hónap múlva</translation>
    </message>
    <message>
        <source>In half a year</source>
        <translation>Fél év múlva</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>Három hónap múlva</translation>
    </message>
    <message>
        <source>It still fits: look again in a year</source>
        <translation>Még jó: egy év múlva újra</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Gondozza</translation>
    </message>
    <message>
        <source>Looked after by: {name}</source>
        <translation>Gondozza: {name}</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Soha</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Senki</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nincs</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Átnézés</translation>
    </message>
    <message>
        <source>Review: {date}</source>
        <translation>Átnézés: {date}</translation>
    </message>
    <message>
        <source>When should somebody check that it still fits?</source>
        <translation>Mikor nézze meg valaki, hogy jó-e még?</translation>
    </message>
</context>
<context>
    <name>KeysOverview</name>
    <message>
        <source>&amp;Change keys…</source>
        <translation>Billentyűk mó&amp;dosítása…</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Parancsok és billentyűik</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Mindenhol</translation>
    </message>
    <message>
        <source>In my requests</source>
        <translation>A kéréseim között</translation>
    </message>
    <message>
        <source>In the conversation</source>
        <translation>A beszélgetésben</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>A listában</translation>
    </message>
    <message>
        <source>In the list of views</source>
        <translation>A nézeteknél</translation>
    </message>
    <message>
        <source>In the list of who is away</source>
        <translation>A távollévők oldalán</translation>
    </message>
    <message>
        <source>In the list of who waits for what</source>
        <translation>A várakozások listájában</translation>
    </message>
    <message>
        <source>In the org chart</source>
        <translation>A szervezeti ábrán</translation>
    </message>
    <message>
        <source>In the responsibilities</source>
        <translation>A felelősségi köröknél</translation>
    </message>
    <message>
        <source>Keyboard overview</source>
        <translation>Billentyűk áttekintése</translation>
    </message>
    <message>
        <source>On the team board</source>
        <translation>A csapattáblán</translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation>Parancs vagy billentyű keresése</translation>
    </message>
    <message>
        <source>Where a decision is needed</source>
        <translation>Ahol döntés kell</translation>
    </message>
    <message>
        <source>Where nothing is typed</source>
        <translation>Ahol nem írnak szöveget</translation>
    </message>
    <message>
        <source>Where things are kept aside</source>
        <translation>A félretettek között</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Írás közben</translation>
    </message>
</context>
<context>
    <name>Kinship</name>
    <message>
        <source>A duplicate of which ticket?</source>
        <translation>Melyik jegy ismétlése?</translation>
    </message>
    <message>
        <source>A duplicate of…</source>
        <translation>Ennek az ismétlése…</translation>
    </message>
    <message>
        <source>Caused by which ticket?</source>
        <translation>Melyik jegy okozta?</translation>
    </message>
    <message>
        <source>Caused by…</source>
        <translation>Kiváltó ok…</translation>
    </message>
    <message>
        <source>It is a ticket of its own again</source>
        <translation>Ismét önálló jegy</translation>
    </message>
    <message>
        <source>Join with which ticket?</source>
        <translation>Melyik jeggyel vonjuk össze?</translation>
    </message>
    <message>
        <source>Link to another ticket</source>
        <translation>Kapcsolás másik jegyhez</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Összekapcsolva</translation>
    </message>
    <message>
        <source>Related to which ticket?</source>
        <translation>Melyik jegyhez kapcsolódik?</translation>
    </message>
    <message>
        <source>Related to…</source>
        <translation>Kapcsolódó jegy…</translation>
    </message>
    <message>
        <source>The link is removed</source>
        <translation>A kapcsolat megszűnt</translation>
    </message>
    <message>
        <source>remove this link</source>
        <translation>kapcsolat megszüntetése</translation>
    </message>
    <message>
        <source>take it out again</source>
        <translation>különválasztás</translation>
    </message>
    <message>
        <source>{number} is open with the chosen messages</source>
        <translation>{number} megnyílt a kiválasztott üzenetekkel</translation>
    </message>
</context>
<context>
    <name>Later</name>
    <message numerus="yes">
        <source>%Ln more waiting</source>
        <translation>
            <numerusform>még %Ln várakozik</numerusform>
        </translation>
    </message>
    <message>
        <source>The reply goes out {time}</source>
        <translation>A válasz ekkor megy ki: {time}</translation>
    </message>
    <message>
        <source>The reply is on its way</source>
        <translation>A válasz úton van</translation>
    </message>
    <message>
        <source>The reply was changed</source>
        <translation>A válasz megváltozott</translation>
    </message>
    <message>
        <source>The reply was taken back</source>
        <translation>A választ visszavonták</translation>
    </message>
</context>
<context>
    <name>LaterCard</name>
    <message>
        <source>Another time</source>
        <translation>Más időpont</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Szerkesztés</translation>
    </message>
    <message>
        <source>Goes out {time}</source>
        <translation>Ekkor megy ki: {time}</translation>
    </message>
    <message>
        <source>Goes out {time}, by {name}</source>
        <translation>Ekkor megy ki: {time}, írta: {name}</translation>
    </message>
    <message>
        <source>Not sent, because somebody wrote in the meantime</source>
        <translation>Nem ment ki, mert közben valaki írt</translation>
    </message>
    <message>
        <source>Not sent, because the ticket is done</source>
        <translation>Nem ment ki, mert a jegy már kész</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Küldés most</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>A válasz szövege</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message numerus="yes">
        <source>%Ln change(s) are only on this computer, the oldest from {time}.</source>
        <translation>
            <numerusform>%Ln változás csak ezen a gépen van, a legrégebbi: {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit anyway</source>
        <translation>&amp;Kilépés így is</translation>
    </message>
    <message>
        <source>&amp;Send and quit</source>
        <translation>K&amp;üldés és kilépés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Everything stays here and goes out when deskapp is opened again.</source>
        <translation>Minden itt marad, és elmegy, amikor a deskapp újra megnyílik.</translation>
    </message>
    <message>
        <source>Quit before everything is sent?</source>
        <translation>Kilépés, mielőtt minden elment?</translation>
    </message>
    <message>
        <source>Save a &amp;copy to a USB stick…</source>
        <translation>&amp;Másolat mentése pendrive-ra…</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Küldés</translation>
    </message>
    <message numerus="yes">
        <source>Sending: %Ln change(s) to go.</source>
        <translation>
            <numerusform>Küldés: még %Ln változás.</numerusform>
        </translation>
    </message>
    <message>
        <source>So that you can bring it in on another computer, should this one get lost.</source>
        <translation>Hogy egy másik gépeden át tudd venni, ha ez elveszne.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nem várok tovább</translation>
    </message>
    <message>
        <source>Waits until the hub has everything.</source>
        <translation>Megvárja, amíg minden a központba ér.</translation>
    </message>
    <message>
        <source>{hub} is not answering right now.</source>
        <translation>{hub} most nem válaszol.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Sending the last changes…</source>
        <translation>Az utolsó változások küldése…</translation>
    </message>
</context>
<context>
    <name>Lending</name>
    <message>
        <source>Change the end…</source>
        <translation>Más időpontig…</translation>
    </message>
    <message>
        <source>Help is not needed any more</source>
        <translation>Már nincs szükség segítségre</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Végeztem</translation>
    </message>
    <message>
        <source>It has ended</source>
        <translation>Véget ért</translation>
    </message>
    <message>
        <source>Lend a hand…</source>
        <translation>Besegítek…</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Már nem kell</translation>
    </message>
    <message>
        <source>No other team asks for help</source>
        <translation>Más csapat nem kér segítséget</translation>
    </message>
    <message>
        <source>Say thank you</source>
        <translation>Köszönöm</translation>
    </message>
    <message>
        <source>Thank you for lending a hand. It ends by itself.</source>
        <translation>Köszönjük, hogy besegítesz. Magától ér véget.</translation>
    </message>
    <message>
        <source>There is nobody to thank right now</source>
        <translation>Most nincs kinek megköszönni</translation>
    </message>
    <message>
        <source>Until when will you lend a hand?</source>
        <translation>Meddig segítesz be?</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Eddig: {time}</translation>
    </message>
    <message>
        <source>Who would you like to lend a hand?</source>
        <translation>Kinek segítesz be?</translation>
    </message>
    <message>
        <source>You thanked {name}</source>
        <translation>A köszönet elment: {name}</translation>
    </message>
    <message>
        <source>Your colleagues are asked for help</source>
        <translation>A kérés elment a kollégáknak</translation>
    </message>
    <message>
        <source>{name} lends a hand until {time}</source>
        <translation>{name} besegít eddig: {time}</translation>
    </message>
    <message>
        <source>{name} lent a hand</source>
        <translation>{name} besegített</translation>
    </message>
    <message>
        <source>{team} asks for help until {time}</source>
        <translation>{team} segítséget kér eddig: {time}</translation>
    </message>
    <message>
        <source>{team} was lent a hand</source>
        <translation>{team} segítséget kapott</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>A language is missing</source>
        <translation>Hiányzik egy nyelv</translation>
    </message>
    <message>
        <source>All snippets</source>
        <translation>Minden sablon</translation>
    </message>
    <message>
        <source>Bring in from a file…</source>
        <translation>Betöltés fájlból…</translation>
    </message>
    <message>
        <source>Due for review</source>
        <translation>Átnézésre vár</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Kedvencek</translation>
    </message>
    <message>
        <source>Files: bring in, save all</source>
        <translation>Fájlok: betöltés, mentés</translation>
    </message>
    <message>
        <source>Folder: {name}</source>
        <translation>Mappa: {name}</translation>
    </message>
    <message>
        <source>I look after it</source>
        <translation>Én gondozom</translation>
    </message>
    <message>
        <source>New snippet</source>
        <translation>Új sablon</translation>
    </message>
    <message>
        <source>Save all to a file…</source>
        <translation>Az összes mentése fájlba…</translation>
    </message>
    <message>
        <source>Search snippets</source>
        <translation>Sablonok keresése</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Sablonok</translation>
    </message>
    <message>
        <source>Which snippets</source>
        <translation>Mely sablonok</translation>
    </message>
</context>
<context>
    <name>LikeIt</name>
    <message>
        <source>Solved: {what}</source>
        <translation>Megoldva: {what}</translation>
    </message>
    <message>
        <source>Something like it came before:</source>
        <translation>Volt már hasonló:</translation>
    </message>
</context>
<context>
    <name>LineCard</name>
    <message>
        <source>A ticket is only opened if the person waiting agrees.</source>
        <translation>Jegy csak akkor nyílik, ha az is egyetért, aki vár.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Módosítás…</translation>
    </message>
    <message>
        <source>End this entry</source>
        <translation>Lezárás</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>Leadás</translation>
    </message>
    <message>
        <source>Incomplete…</source>
        <translation>Hiányos…</translation>
    </message>
    <message>
        <source>It is here</source>
        <translation>Megjött</translation>
    </message>
    <message>
        <source>Turn it into a ticket…</source>
        <translation>Legyen jegy…</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ami elhangzott</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>Üzenet…</translation>
    </message>
    <message>
        <source>goes out with the next sync</source>
        <translation>a következő szinkronnal megy el</translation>
    </message>
    <message>
        <source>reminder {when}</source>
        <translation>emlékeztető: {when}</translation>
    </message>
</context>
<context>
    <name>LinksPart</name>
    <message>
        <source>Link a ticket</source>
        <translation>Jegy kapcsolása</translation>
    </message>
    <message>
        <source>Linked tickets</source>
        <translation>Kapcsolt jegyek</translation>
    </message>
    <message>
        <source>Part of {ticket}</source>
        <translation>Ennek része: {ticket}</translation>
    </message>
    <message>
        <source>next word {time}</source>
        <translation>következő hír: {time}</translation>
    </message>
    <message>
        <source>on its way to them</source>
        <translation>úton van hozzájuk</translation>
    </message>
    <message>
        <source>{name} is also waiting for</source>
        <translation>{name} erre is vár</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln találat</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a person or a team</source>
        <translation>Személy vagy csapat keresése</translation>
    </message>
    <message>
        <source>Nobody found for {text}</source>
        <translation>Nincs találat: {text}</translation>
    </message>
    <message>
        <source>Up and Down go through what was found, Enter goes to the list.</source>
        <translation>A fel és le nyíl a találatok között lépked, az Enter a listához visz.</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} / {count}</translation>
    </message>
</context>
<context>
    <name>MacroForm</name>
    <message>
        <source>&amp;Assigned to</source>
        <translation>&amp;Felelős</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Kinek</translation>
    </message>
    <message>
        <source>&amp;Labels to add</source>
        <translation>Rákerülő &amp;címkék</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Név</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Prioritás</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Állapot</translation>
    </message>
    <message>
        <source>&amp;Text for the reply</source>
        <translation>&amp;Szöveg a válaszhoz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Change this macro</source>
        <translation>Makró módosítása</translation>
    </message>
    <message>
        <source>Labels to re&amp;move</source>
        <translation>&amp;Lekerülő címkék</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>Új makró</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Csak én</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eltávolítás</translation>
    </message>
    <message>
        <source>S&amp;nooze</source>
        <translation>&amp;Halasztás</translation>
    </message>
    <message>
        <source>S&amp;olution</source>
        <translation>&amp;Megoldás</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>What solved it, in a few words</source>
        <translation>A megoldás pár szóban</translation>
    </message>
    <message>
        <source>do not snooze</source>
        <translation>nincs halasztás</translation>
    </message>
    <message>
        <source>leave as it is</source>
        <translation>marad, ahogy van</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>nincs szöveg</translation>
    </message>
    <message>
        <source>nobody, back to the team</source>
        <translation>senki, vissza a csapathoz</translation>
    </message>
    <message>
        <source>whoever runs it</source>
        <translation>aki futtatja</translation>
    </message>
    <message>
        <source>with commas between them</source>
        <translation>vesszővel elválasztva</translation>
    </message>
</context>
<context>
    <name>MacroWords</name>
    <message>
        <source>Add label: {what}</source>
        <translation>Rákerülő címke: {what}</translation>
    </message>
    <message>
        <source>Remove label: {what}</source>
        <translation>Lekerülő címke: {what}</translation>
    </message>
    <message>
        <source>for a week</source>
        <translation>egy hétre</translation>
    </message>
    <message>
        <source>for an hour</source>
        <translation>egy órára</translation>
    </message>
    <message>
        <source>for two days</source>
        <translation>két napra</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>üres</translation>
    </message>
    <message>
        <source>until Monday morning</source>
        <translation>hétfő reggelig</translation>
    </message>
    <message>
        <source>until tomorrow morning</source>
        <translation>holnap reggelig</translation>
    </message>
    <message>
        <source>{field}: {new}</source>
        <translation>{field}: {new}</translation>
    </message>
    <message>
        <source>{field}: {new} (now {old})</source>
        <translation>{field}: {new} (most {old})</translation>
    </message>
</context>
<context>
    <name>Macros</name>
    <message>
        <source>Change a macro…</source>
        <translation>Makró módosítása…</translation>
    </message>
    <message>
        <source>Change which macro?</source>
        <translation>Melyik makrót módosítjuk?</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>Makró</translation>
    </message>
    <message>
        <source>New macro…</source>
        <translation>Új makró…</translation>
    </message>
    <message>
        <source>Nothing was put back: it had changed in the meantime</source>
        <translation>Semmi sem állt vissza: közben megváltozott</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Visszaállítva</translation>
    </message>
    <message>
        <source>Run a macro</source>
        <translation>Makró futtatása</translation>
    </message>
    <message>
        <source>The macro is removed</source>
        <translation>A makró eltávolítva</translation>
    </message>
    <message>
        <source>The macro is saved</source>
        <translation>A makró elmentve</translation>
    </message>
    <message>
        <source>{macro}: done with {number}</source>
        <translation>{macro}: kész ({number})</translation>
    </message>
</context>
<context>
    <name>Many</name>
    <message numerus="yes">
        <source>%Ln had changed in the meantime and stay as they are</source>
        <translation>
            <numerusform>%Ln közben megváltozott, és így is marad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln put back</source>
        <translation>
            <numerusform>%Ln visszaállítva</numerusform>
        </translation>
    </message>
    <message>
        <source>The customers hear of it in two minutes; until then Undo takes that back too.</source>
        <translation>Az ügyfelek két perc múlva tudják meg; addig a Visszavonás ezt is visszavonja.</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Answers for it</source>
        <translation>Felel érte</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Előtte megkérdezik</translation>
    </message>
    <message>
        <source>Choose a manager</source>
        <translation>Új vezető választása</translation>
    </message>
    <message>
        <source>Choose a team</source>
        <translation>Csapat választása</translation>
    </message>
    <message>
        <source>Choose who answers for it</source>
        <translation>Egyetlen felelős választása</translation>
    </message>
    <message>
        <source>Choose who follows</source>
        <translation>Utód választása</translation>
    </message>
    <message>
        <source>Choose who leads</source>
        <translation>Vezető választása</translation>
    </message>
    <message>
        <source>Choose who stands in</source>
        <translation>Helyettes választása</translation>
    </message>
    <message>
        <source>Choose who takes it</source>
        <translation>Átvevő választása</translation>
    </message>
    <message>
        <source>Does it</source>
        <translation>Végzi</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Munkatársak</translation>
    </message>
    <message>
        <source>External people</source>
        <translation>Külsősök</translation>
    </message>
    <message>
        <source>From outside the house</source>
        <translation>Házon kívülről</translation>
    </message>
    <message>
        <source>It is still right</source>
        <translation>Továbbra is érvényes</translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation>Felelős megnevezése</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnerek</translation>
    </message>
    <message>
        <source>Shareholder</source>
        <translation>Részvényes</translation>
    </message>
    <message>
        <source>Shareholders</source>
        <translation>Részvényesek</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Érdekelt fél</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Érdekeltek</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Szállító</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Beszállítók</translation>
    </message>
    <message>
        <source>Told after</source>
        <translation>Utána értesül</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Megírás</translation>
    </message>
    <message>
        <source>{matter}: nobody answers for it</source>
        <translation>{matter}: senki sem felel érte</translation>
    </message>
    <message>
        <source>{matter}: only {people} does it</source>
        <translation>{matter}: csak {people} végzi</translation>
    </message>
    <message>
        <source>{matter}: several answer for it, {people}</source>
        <translation>{matter}: többen felelnek érte ({people})</translation>
    </message>
    <message>
        <source>{matter}: should be looked at again</source>
        <translation>{matter}: ideje újra megnézni</translation>
    </message>
    <message>
        <source>{matter}: {people} says it is not theirs</source>
        <translation>{matter}: {people} szerint nem az övé</translation>
    </message>
    <message>
        <source>{people} has left but is still named</source>
        <translation>{people} már nem dolgozik itt, de még ő van megnevezve</translation>
    </message>
    <message>
        <source>{people} has not said what the role is for</source>
        <translation>{people} szerepéhez még nincs leírva, mire való</translation>
    </message>
    <message>
        <source>{people} is in no unit and no team</source>
        <translation>{people} nincs sem egységben, sem csapatban</translation>
    </message>
    <message>
        <source>{people}: each leads the other</source>
        <translation>{people}: egymást vezetik</translation>
    </message>
    <message>
        <source>{people}: the manager is not here any more</source>
        <translation>{people}: a vezetője már nem dolgozik itt</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Customers</source>
        <translation>Ügyfelek</translation>
    </message>
    <message>
        <source>Kept up to date by</source>
        <translation>Gondozza</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Következő átnézés</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Ügy</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Iroda</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Egység</translation>
    </message>
    <message>
        <source>all</source>
        <translation>mind</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>senki</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>A new line about</source>
        <translation>Új sor: melyik ügyről?</translation>
    </message>
    <message>
        <source>A new line: name who does it</source>
        <translation>Új sor: nevezd meg, ki végzi</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Módosítva</translation>
    </message>
    <message>
        <source>It is noted</source>
        <translation>Közzétéve</translation>
    </message>
    <message>
        <source>Mine after all</source>
        <translation>Mégis az enyém</translation>
    </message>
    <message>
        <source>New matter: {name}</source>
        <translation>Új ügy: {name}</translation>
    </message>
    <message>
        <source>Noted: not mine. It is among the clashes now.</source>
        <translation>Jelezve: nem az enyém. Mostantól az átfedések között szerepel.</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Rendbe téve</translation>
    </message>
    <message>
        <source>The line is removed</source>
        <translation>A sor eltávolítva</translation>
    </message>
    <message>
        <source>take out</source>
        <translation>levétel</translation>
    </message>
    <message>
        <source>team</source>
        <translation>csapat</translation>
    </message>
</context>
<context>
    <name>MatrixPane</name>
    <message numerus="yes">
        <source>%Ln to put right</source>
        <translation>
            <numerusform>%Ln rendbe teendő</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything has somebody, and nobody is alone with it.</source>
        <translation>Mindennek van felelőse, és senki sincs vele egyedül.</translation>
    </message>
    <message>
        <source>Gaps and clashes</source>
        <translation>Hiányok és átfedések</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Az enyém</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Új sor</translation>
    </message>
    <message>
        <source>No gaps, no clashes</source>
        <translation>Nincs hiány, nincs átfedés</translation>
    </message>
    <message>
        <source>Nothing has been said yet. One sentence is enough.</source>
        <translation>Még nincs itt semmi. Egy mondat elég.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Még nincs semmi</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Felelősségi körök</translation>
    </message>
    <message>
        <source>What I answer for</source>
        <translation>Amiért én felelek</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ami látszik</translation>
    </message>
    <message>
        <source>What my role is for</source>
        <translation>Mire való a szerepem</translation>
    </message>
    <message>
        <source>What you or your team answer for appears here as soon as it is named.</source>
        <translation>Itt jelenik meg minden, ami a tiéd vagy a csapatodé, amint megnevezték.</translation>
    </message>
    <message>
        <source>Who answers for what</source>
        <translation>Ki miért felel</translation>
    </message>
    <message>
        <source>Write it…</source>
        <translation>Megírás…</translation>
    </message>
    <message>
        <source>by the team {team}</source>
        <translation>a csapat révén: {team}</translation>
    </message>
    <message>
        <source>kept up to date by {name}</source>
        <translation>gondozza: {name}</translation>
    </message>
    <message>
        <source>you said: not mine</source>
        <translation>szerinted nem a tiéd</translation>
    </message>
</context>
<context>
    <name>MentionFinder</name>
    <message>
        <source>cannot read this ticket and will not be told</source>
        <translation>nem olvashatja a jegyet, nem kap értesítést</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>S&amp;zerkesztés</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fájl</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ugrás</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Súgó</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>&amp;Jegy</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Nézet</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Eszközök</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Forwarded to {name}</source>
        <translation>Továbbítva neki: {name}</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Belső jegyzet</translation>
    </message>
    <message>
        <source>Internal note by {name}, {time}: {text}</source>
        <translation>Belső jegyzet, {name}, {time}: {text}</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more quoted line(s)</source>
        <translation>
            <numerusform>Még %Ln idézett sor mutatása</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more of this long message</source>
        <translation>A hosszú üzenet többi része</translation>
    </message>
    <message>
        <source>Told by phone</source>
        <translation>Telefonon elmondva</translation>
    </message>
    <message>
        <source>Told: {names}</source>
        <translation>Értesítve: {names}</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Ismeretlen feladó</translation>
    </message>
    <message>
        <source>also in {number}</source>
        <translation>itt is: {number}</translation>
    </message>
    <message>
        <source>corrected {time}</source>
        <translation>javítva: {time}</translation>
    </message>
    <message>
        <source>from {number}</source>
        <translation>innen: {number}</translation>
    </message>
    <message>
        <source>{name} · you</source>
        <translation>{name} · én</translation>
    </message>
    <message>
        <source>{name}, {time}: {text}</source>
        <translation>{name}, {time}: {text}</translation>
    </message>
</context>
<context>
    <name>MineCard</name>
    <message>
        <source>Keep mine</source>
        <translation>Marad az enyém</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Visszaveszem</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Köszönöm</translation>
    </message>
    <message>
        <source>The text that came back</source>
        <translation>A visszakapott szöveg</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Ezt használom</translation>
    </message>
    <message>
        <source>{name} has had this to read since {time}</source>
        <translation>{name} megkapta elolvasásra: {time}</translation>
    </message>
    <message>
        <source>{name} has read it</source>
        <translation>{name} elolvasta</translation>
    </message>
    <message>
        <source>{name} says it is fine as it is</source>
        <translation>{name} szerint jó így</translation>
    </message>
    <message>
        <source>{name} would put it differently</source>
        <translation>{name} másképp mondaná</translation>
    </message>
</context>
<context>
    <name>MiniMap</name>
    <message>
        <source>Click or drag to go there</source>
        <translation>Kattints vagy húzd, hogy odajuss</translation>
    </message>
    <message>
        <source>Ctrl and the arrow keys move the drawing, + and − change its size.</source>
        <translation>A Ctrl és a nyilak mozgatják a rajzot, a + és a − a méretét változtatja.</translation>
    </message>
    <message>
        <source>Map of the drawing</source>
        <translation>A rajz áttekintő térképe</translation>
    </message>
</context>
<context>
    <name>Months</name>
    <message numerus="yes">
        <source>In %Ln month(s)</source>
        <translation>
            <numerusform>%Ln hónap múlva</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MorePart</name>
    <message>
        <source>Category</source>
        <translation>Kategória</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jelleg</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>More details</source>
        <translation>További részletek</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>Máshol használt szám</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Megoldás</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Tárgy</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Mire kell</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Kerülőút</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Jegyzet</translation>
    </message>
    <message>
        <source>Anything that helps whoever takes it on; only the team can read it</source>
        <translation>Ami segít annak, aki folytatja; csak a csapat olvassa</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Átadás</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Visszaadás</translation>
    </message>
    <message>
        <source>Keep what was promised</source>
        <translation>Marad, amit megígértünk</translation>
    </message>
    <message>
        <source>Next &amp;word</source>
        <translation>Következő &amp;hír</translation>
    </message>
    <message>
        <source>Share out</source>
        <translation>Elosztás</translation>
    </message>
    <message>
        <source>Who would get what</source>
        <translation>Ki mit kapna</translation>
    </message>
</context>
<context>
    <name>NewAbove</name>
    <message numerus="yes">
        <source>%Ln new above</source>
        <translation>
            <numerusform>%Ln új fent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new ticket(s) above: sort them in</source>
        <translation>
            <numerusform>%Ln új jegy fent: besorolás</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewTicketDialog</name>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Prioritás</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Tárgy</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Szöveg</translation>
    </message>
    <message>
        <source>A few words, please, so that the list has something to show.</source>
        <translation>Kérlek, írj pár szót, ez látszik majd a listában.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Fájlok csatolása</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>&amp;Ügyfél</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Új jegy</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Jegy nyitása</translation>
    </message>
    <message>
        <source>Part of it for another team</source>
        <translation>Rész egy másik csapatnak</translation>
    </message>
    <message>
        <source>T&amp;eam</source>
        <translation>&amp;Csapat</translation>
    </message>
    <message>
        <source>What it is about, in a few words</source>
        <translation>Miről szól, pár szóban</translation>
    </message>
    <message>
        <source>What the customer said or wrote</source>
        <translation>Amit az ügyfél mondott vagy írt</translation>
    </message>
    <message>
        <source>Who is it for? Type a name and choose from the list.</source>
        <translation>Kinek? Írd be a nevet, és válassz a listából.</translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message numerus="yes">
        <source>%Ln update(s) in your tickets</source>
        <translation>
            <numerusform>%Ln újdonság a jegyeidben</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft for you to read</source>
        <translation>Egy piszkozat elolvasásra vár</translation>
    </message>
    <message>
        <source>A new message</source>
        <translation>Új üzenet</translation>
    </message>
    <message>
        <source>A new note</source>
        <translation>Új jegyzet</translation>
    </message>
    <message>
        <source>A note names you</source>
        <translation>Egy jegyzetben megemlítettek</translation>
    </message>
    <message>
        <source>A ticket is yours now</source>
        <translation>Egy jegy mostantól a tiéd</translation>
    </message>
    <message>
        <source>Due at {time}</source>
        <translation>Esedékes: {time}</translation>
    </message>
    <message>
        <source>Goes back to the team at {time}</source>
        <translation>Visszakerül a csapathoz: {time}</translation>
    </message>
    <message>
        <source>You stand in for {name}</source>
        <translation>Te helyettesíted: {name}</translation>
    </message>
    <message>
        <source>You stand in for {name} until {day}</source>
        <translation>Te helyettesíted: {name}, eddig: {day}</translation>
    </message>
    <message>
        <source>Your draft was read</source>
        <translation>A piszkozatodat elolvasták</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>news</comment>
        <translation>
            <numerusform>és még %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} asks you to read a draft</source>
        <translation>{name} kéri, hogy olvass el egy piszkozatot</translation>
    </message>
    <message>
        <source>{name} gave you a ticket</source>
        <translation>{name} kiosztott neked egy jegyet</translation>
    </message>
    <message>
        <source>{name} handed in what you wait for</source>
        <translation>{name} leadta, amire vársz</translation>
    </message>
    <message>
        <source>{name} has read your draft</source>
        <translation>{name} elolvasta a piszkozatodat</translation>
    </message>
    <message>
        <source>{name} left a note</source>
        <translation>{name} jegyzetet írt</translation>
    </message>
    <message>
        <source>{name} named you in a note</source>
        <translation>{name} említett téged egy jegyzetben</translation>
    </message>
    <message>
        <source>{name} says what is still missing</source>
        <translation>{name} megírta, mi hiányzik még</translation>
    </message>
    <message>
        <source>{name} thinks a ticket would help</source>
        <translation>{name} szerint segítene egy jegy</translation>
    </message>
    <message>
        <source>{name} waits for this from you by {when}</source>
        <translation>{name} ezt várja tőled eddig: {when}</translation>
    </message>
    <message>
        <source>{name} wrote</source>
        <translation>{name} írt</translation>
    </message>
</context>
<context>
    <name>NothingOpen</name>
    <message>
        <source>Choose one from the list, or press Ctrl+N for a new one.</source>
        <translation>Válassz egyet a listából, vagy nyiss újat: Ctrl+N.</translation>
    </message>
    <message>
        <source>Close that window to read it here again.</source>
        <translation>Zárd be azt az ablakot, és itt újra olvashatod.</translation>
    </message>
    <message>
        <source>No ticket is open</source>
        <translation>Nincs megnyitott jegy</translation>
    </message>
    <message>
        <source>Show that window</source>
        <translation>Az ablak megmutatása</translation>
    </message>
    <message>
        <source>This ticket has a window of its own</source>
        <translation>Ez a jegy külön ablakban van nyitva</translation>
    </message>
</context>
<context>
    <name>OrgDrawing</name>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln munkatárs</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawing of the organisation</source>
        <translation>A szervezet rajza</translation>
    </message>
    <message>
        <source>The same people as in the list. Everything can be done there too.</source>
        <translation>Ugyanazok, mint a listában. Ott is minden elvégezhető.</translation>
    </message>
    <message numerus="yes">
        <source>supports %Ln</source>
        <translation>
            <numerusform>%Ln embert támogat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgPage</name>
    <message>
        <source>Carries and supports everyone above</source>
        <translation>Mindenkit hordoz és támogat, aki felette van</translation>
    </message>
    <message>
        <source>Closest to customers and colleagues</source>
        <translation>Legközelebb az ügyfelekhez és a kollégákhoz</translation>
    </message>
    <message>
        <source>Import people with their managers, and the org chart draws itself.</source>
        <translation>Importáld az embereket a vezetőikkel, és az ábra magától elkészül.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Vezetők</translation>
    </message>
    <message>
        <source>No team of {name} takes requests</source>
        <translation>Nincs olyan csapat, amely itt kéréseket fogad: {name}</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Itt még senki sincs</translation>
    </message>
    <message>
        <source>Org chart</source>
        <translation>Szervezeti ábra</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Nagyítás</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Kicsinyítés</translation>
    </message>
    <message>
        <source>{name} has several teams: choose one of them here</source>
        <translation>Több csapat is tartozik ide: {name}. Válassz itt közülük egyet</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>OrgTree</name>
    <message>
        <source>Everybody under whoever supports them. Type a name to go there.</source>
        <translation>Mindenki az alatt, aki támogatja. Írj be egy nevet, és odaugrik.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Szervezet</translation>
    </message>
</context>
<context>
    <name>OrgTreeModel</name>
    <message numerus="yes">
        <source>%Ln person(s) cannot be placed: no one is known who supports them, or the line would run in a circle.</source>
        <translation>
            <numerusform>%Ln embernek még nincs helye: nem ismert, ki támogatja, vagy a lánc körbeérne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a person to read why.</source>
        <translation>Válassz ki valakit, és elolvashatod, miért.</translation>
    </message>
    <message>
        <source>Not placed yet</source>
        <translation>Még nincs helye</translation>
    </message>
    <message numerus="yes">
        <source>Not placed yet, %Ln person(s)</source>
        <translation>
            <numerusform>Még nincs helye, %Ln ember</numerusform>
        </translation>
    </message>
    <message>
        <source>The person named as the next in line is not known here.</source>
        <translation>A láncban következőként megnevezett személy itt nem ismert.</translation>
    </message>
    <message>
        <source>This line would run in a circle: {line}. The last link was left out.</source>
        <translation>Ez a lánc körbeérne: {line}. Az utolsó szem kimaradt.</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>már nincs a cégnél</translation>
    </message>
    <message numerus="yes">
        <source>supports %Ln</source>
        <translation>
            <numerusform>%Ln embert támogat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnViews</name>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln jegy</numerusform>
        </translation>
    </message>
    <message>
        <source>Own view</source>
        <translation>Saját nézet</translation>
    </message>
    <message>
        <source>“{name}” holds more than {limit}</source>
        <translation>„{name}”: több mint {limit}</translation>
    </message>
    <message>
        <source>“{name}” is changed</source>
        <translation>„{name}” módosítva</translation>
    </message>
    <message>
        <source>“{name}” is removed</source>
        <translation>„{name}” eltávolítva</translation>
    </message>
    <message>
        <source>“{name}” is saved</source>
        <translation>„{name}” mentve</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Customer</source>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Files: {names}</source>
        <translation>Fájlok: {names}</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Belső jegyzet</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Címkék</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Megnyitva</translation>
    </message>
    <message>
        <source>Printed {time}</source>
        <translation>Nyomtatva: {time}</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Megoldás</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Megoldva</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Ismeretlen feladó</translation>
    </message>
    <message>
        <source>What the customer may read</source>
        <translation>Amit az ügyfél olvashat</translation>
    </message>
    <message>
        <source>With internal notes</source>
        <translation>Belső jegyzetekkel</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message numerus="yes">
        <source>%Ln sheet(s)</source>
        <translation>
            <numerusform>%Ln lap</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Forma</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Kik</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Every name is large enough to read. What does not fit on one sheet is spread over several.</source>
        <translation>Minden név olvasható méretű. Ami egy lapra nem fér, több lapra kerül.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Mindenki</translation>
    </message>
    <message>
        <source>Org chart</source>
        <translation>Szervezeti ábra</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pictures (PNG)</source>
        <translation>Képek (PNG)</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Nyomtató</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Nyomtatás…</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Lap</translation>
    </message>
    <message>
        <source>Save the org chart</source>
        <translation>Szervezeti ábra mentése</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Mentés…</translation>
    </message>
    <message>
        <source>The org chart goes to the printer</source>
        <translation>A szervezeti ábra a nyomtatóra megy</translation>
    </message>
    <message>
        <source>The org chart on paper</source>
        <translation>A szervezeti ábra papíron</translation>
    </message>
    <message>
        <source>{name} and everybody below</source>
        <translation>{name} és mindenki, aki alatta van</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} elmentve</translation>
    </message>
    <message>
        <source>{sheets}: choose a larger one</source>
        <translation>{sheets}: válassz nagyobbat</translation>
    </message>
</context>
<context>
    <name>ParkedView</name>
    <message>
        <source>Copy the text</source>
        <translation>Szöveg másolása</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Elvetés…</translation>
    </message>
    <message>
        <source>New ticket from it</source>
        <translation>Új jegy belőle</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Jegy megnyitása</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újrapróbálás</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ami benne áll</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Jelmondat</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters, so that a lost stick stays locked.</source>
        <translation>
            <numerusform>Legalább %Ln karakter, hogy az elveszett pendrive zárva maradjon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>A kettő nem egyezik. Írd be újra.</translation>
    </message>
    <message>
        <source>Type it &amp;again</source>
        <translation>Ugyanaz &amp;még egyszer</translation>
    </message>
</context>
<context>
    <name>PastDialog</name>
    <message>
        <source>Bring this back</source>
        <translation>Visszahozom ezt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>History of {trigger}</source>
        <translation>{trigger} előzményei</translation>
    </message>
    <message>
        <source>How it was then</source>
        <translation>Az akkori szöveg</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Megírva</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>a mostani</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Who should be told?</source>
        <translation>Ki kapjon értesítést?</translation>
    </message>
</context>
<context>
    <name>PersonData</name>
    <message>
        <source>Computer: {name} ({id})</source>
        <translation>Gép: {name} ({id})</translation>
    </message>
    <message>
        <source>From {hub} and this computer, {time}</source>
        <translation>Forrás: {hub} és ez a gép, {time}</translation>
    </message>
    <message>
        <source>Left out, because they are the team’s own: internal notes ({count})</source>
        <translation>Kihagyva, mert a csapaté: belső jegyzetek ({count})</translation>
    </message>
    <message>
        <source>Left out: what belongs to others and was only changed by this person ({count})</source>
        <translation>Kihagyva: ami másoké, és ez a személy csak módosította ({count})</translation>
    </message>
    <message>
        <source>Login at the hub: {login}</source>
        <translation>Bejelentkezési név a központban: {login}</translation>
    </message>
    <message>
        <source>What an erasure would leave, and why</source>
        <translation>Mi maradna törlés után, és miért</translation>
    </message>
    <message>
        <source>absences</source>
        <translation>távollétek</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>és még {count}</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>minden más</translation>
    </message>
    <message>
        <source>done tickets are to be kept</source>
        <translation>a lezárt jegyeket meg kell őrizni</translation>
    </message>
    <message>
        <source>how to reach the person</source>
        <translation>hogyan érhető el a személy</translation>
    </message>
    <message>
        <source>it belongs to somebody else’s matter</source>
        <translation>másvalaki ügyéhez tartozik</translation>
    </message>
    <message>
        <source>it belongs to the person alone</source>
        <translation>csak a személyé</translation>
    </message>
    <message>
        <source>it is not done yet</source>
        <translation>még nincs kész</translation>
    </message>
    <message>
        <source>it is not old enough yet</source>
        <translation>még nem elég régi</translation>
    </message>
    <message>
        <source>it only says who changed what, and every later entry rests on it</source>
        <translation>csak azt mondja meg, ki mit módosított, és minden későbbi bejegyzés erre épül</translation>
    </message>
    <message>
        <source>it was done longer ago than it has to be kept</source>
        <translation>régebben készült el, mint ameddig meg kell őrizni</translation>
    </message>
    <message>
        <source>it was only kept to reach the person</source>
        <translation>csak a személy eléréséhez kellett</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>üzenetek</translation>
    </message>
    <message>
        <source>minutes worked</source>
        <translation>ledolgozott percek</translation>
    </message>
    <message>
        <source>named as: {fields}</source>
        <translation>így szerepel: {fields}</translation>
    </message>
    <message>
        <source>only those who write there, or whoever looks after the hub, may erase it</source>
        <translation>csak az törölheti, aki ott ír, vagy a központ gazdája</translation>
    </message>
    <message>
        <source>responsibilities</source>
        <translation>felelősségi körök</translation>
    </message>
    <message>
        <source>the card</source>
        <translation>a kártya</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>a napló</translation>
    </message>
    <message>
        <source>the person answers for it: name somebody else first</source>
        <translation>a személy felel érte: előbb nevezz meg valaki mást</translation>
    </message>
    <message>
        <source>the person has left, and nobody needs the card</source>
        <translation>a személy elment, és a kártyára nincs már szükség</translation>
    </message>
    <message>
        <source>the person still works here, and names and rights depend on it</source>
        <translation>a személy még itt dolgozik, és nevek és jogok függnek tőle</translation>
    </message>
    <message>
        <source>the person’s own notes</source>
        <translation>a személy saját jegyzetei</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>jegyek</translation>
    </message>
    <message>
        <source>{name}: everything that is held about this person</source>
        <translation>{name}: minden, amit erről a személyről tárolunk</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>People found</source>
        <translation>Találatok</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Személy keresése</translation>
    </message>
    <message>
        <source>Type a name, a place or a job</source>
        <translation>Név, hely vagy munkakör</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>About me…</source>
        <translation>Rólam…</translation>
    </message>
    <message>
        <source>Choose a person in the list or in the drawing.</source>
        <translation>Válassz valakit a listából vagy a rajzról.</translation>
    </message>
    <message>
        <source>Data held…</source>
        <translation>Tárolt adatok…</translation>
    </message>
    <message>
        <source>Line of support</source>
        <translation>Támogatási lánc</translation>
    </message>
    <message>
        <source>My card…</source>
        <translation>Saját adatlapom…</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Új jegy</translation>
    </message>
    <message>
        <source>New ticket for {name}</source>
        <translation>Új jegy: {name}</translation>
    </message>
    <message>
        <source>No open tickets.</source>
        <translation>Nincs nyitott jegy.</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Senki sincs kiválasztva</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Nyitott jegyek</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Személy</translation>
    </message>
    <message>
        <source>Role page…</source>
        <translation>Szereplap…</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>lezárva</translation>
    </message>
    <message>
        <source>new</source>
        <translation>új</translation>
    </message>
    <message>
        <source>open</source>
        <translation>nyitott</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>megoldva</translation>
    </message>
    <message>
        <source>supports {name}</source>
        <translation>támogatja: {name}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>várakozik</translation>
    </message>
</context>
<context>
    <name>PhaseRow</name>
    <message>
        <source>Add what is still to say: {what}</source>
        <translation>Hiányzó rész beszúrása: {what}</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Köszöntés</translation>
    </message>
    <message>
        <source>Kind closing</source>
        <translation>Kedves elköszönés</translation>
    </message>
    <message>
        <source>Still to say:</source>
        <translation>Még hátravan:</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>A következő lépés</translation>
    </message>
    <message>
        <source>What you understood</source>
        <translation>Amit megértettél</translation>
    </message>
</context>
<context>
    <name>PickPopup</name>
    <message>
        <source>Nothing matches. Try fewer letters.</source>
        <translation>Nincs találat. Próbáld kevesebb betűvel.</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Keresés gépeléssel</translation>
    </message>
</context>
<context>
    <name>PosterDialog</name>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Language of the poster</source>
        <translation>A plakát nyelve</translation>
    </message>
    <message>
        <source>Principles of good service</source>
        <translation>A jó ügyfélszolgálat elvei</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Nyomtatás…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Mentés PDF-ként…</translation>
    </message>
    <message>
        <source>Save the poster</source>
        <translation>A plakát mentése</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>&amp;After sending</source>
        <translation>&amp;Küldés után</translation>
    </message>
    <message>
        <source>&amp;Done tickets kept here</source>
        <translation>I&amp;tt tartott kész jegyek</translation>
    </message>
    <message>
        <source>&amp;Friendly hints while I write a reply</source>
        <translation>&amp;Barátságos tanácsok, amíg választ írok</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Nyelv</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Csendes órák</translation>
    </message>
    <message>
        <source>&amp;Tell me what is new while another window is in front</source>
        <translation>Ú&amp;jdonságok jelzése, amíg másik ablak van elöl</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 másodperc</translation>
    </message>
    <message>
        <source>20 seconds</source>
        <translation>20 másodperc</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 másodperc</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation>5 másodperc</translation>
    </message>
    <message>
        <source>Ani&amp;mations, such as the org chart turning</source>
        <translation>&amp;Animációk, például a szervezeti ábra fordulása</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Megjelenés</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>Minden változás azonnal érvényes.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Colleagues see it beside a value when two people changed the same thing.</source>
        <translation>A kollégák egy érték mellett látják, ha ketten ugyanazt módosították.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Kényelmes</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Tömör</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sötét</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Minden</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Általános</translation>
    </message>
    <message>
        <source>Go back to the list</source>
        <translation>Vissza a listához</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Billentyűzet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Világos</translation>
    </message>
    <message>
        <source>Messages in mine</source>
        <translation>Üzenetek a jegyeimben</translation>
    </message>
    <message>
        <source>Na&amp;me of this computer</source>
        <translation>A gép ne&amp;ve</translation>
    </message>
    <message>
        <source>Notes that name me</source>
        <translation>Jegyzetek, amelyek engem említenek</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Értesítések</translation>
    </message>
    <message>
        <source>Only while I do, only to those who may read the ticket, and kept nowhere.</source>
        <translation>Csak addig, amíg ott vagyok, és csak azok, akik a jegyet olvashatják; sehol sem marad nyoma.</translation>
    </message>
    <message>
        <source>Open the next ticket</source>
        <translation>Következő jegy megnyitása</translation>
    </message>
    <message>
        <source>Opened &amp;files kept here</source>
        <translation>Itt tartott megnyitott &amp;fájlok</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Beállítások</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>A lista sorai</translation>
    </message>
    <message>
        <source>S&amp;how colleagues where I am reading or writing</source>
        <translation>A kollégák lássák, &amp;hol olvasok vagy írok éppen</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Mint a rendszeré</translation>
    </message>
    <message>
        <source>Send at once</source>
        <translation>Küldés azonnal</translation>
    </message>
    <message>
        <source>Single &amp;keys in list and conversation: R replies, J goes on</source>
        <translation>Egy&amp;betűs parancsok a listában és a beszélgetésben: R válasz, J tovább</translation>
    </message>
    <message>
        <source>Stay with the ticket</source>
        <translation>Maradás a jegynél</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Szövegméret</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Az utolsó 12 hónap</translation>
    </message>
    <message>
        <source>The last 2 years</source>
        <translation>Az utolsó 2 év</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation>Az utolsó 3 hónap</translation>
    </message>
    <message>
        <source>The last 5 years</source>
        <translation>Az utolsó 5 év</translation>
    </message>
    <message>
        <source>The last 6 months</source>
        <translation>Az utolsó 6 hónap</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Téma</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Ez a gép</translation>
    </message>
    <message>
        <source>Tickets I am given</source>
        <translation>Nekem kiosztott jegyek</translation>
    </message>
    <message>
        <source>Time to &amp;undo sending</source>
        <translation>&amp;Visszavonási idő</translation>
    </message>
    <message>
        <source>Underline &amp;misspelt words</source>
        <translation>Az &amp;elírt szavak aláhúzása</translation>
    </message>
    <message>
        <source>Up to 10 GB</source>
        <translation>Legfeljebb 10 GB</translation>
    </message>
    <message>
        <source>Up to 2 GB</source>
        <translation>Legfeljebb 2 GB</translation>
    </message>
    <message>
        <source>Up to 500 MB</source>
        <translation>Legfeljebb 500 MB</translation>
    </message>
    <message>
        <source>W&amp;hen I write down minutes, suggest how long I had the ticket open</source>
        <translation>Feljegyzéskor ajánlja fel, hány percig volt n&amp;yitva a jegy</translation>
    </message>
    <message>
        <source>What is due in 15 minutes</source>
        <translation>Ami 15 percen belül esedékes</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Írás</translation>
    </message>
    <message>
        <source>from</source>
        <translation>kezdete</translation>
    </message>
    <message>
        <source>until</source>
        <translation>vége</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>{name} are also viewing</source>
        <translation>{name} is ezt nézik</translation>
    </message>
    <message>
        <source>{name} are writing</source>
        <translation>{name} éppen írnak</translation>
    </message>
    <message>
        <source>{name} is also viewing</source>
        <translation>{name} is ezt nézi</translation>
    </message>
    <message>
        <source>{name} is writing</source>
        <translation>{name} éppen ír</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>All of this is already the case. There is nothing to do.</source>
        <translation>Mindez már így van, nincs több teendő.</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Végrehajtás</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>Run a macro</source>
        <translation>Makró futtatása</translation>
    </message>
    <message>
        <source>The text {trigger} is not here any more, so no text is written.</source>
        <translation>A sablon ({trigger}) már nincs meg, ezért nem kerül be szöveg.</translation>
    </message>
    <message>
        <source>This goes below what is written in the composer; nothing is sent:</source>
        <translation>Ez a már megírt szöveg alá kerül; semmi sem megy el:</translation>
    </message>
    <message>
        <source>{macro} on {number}</source>
        <translation>{macro}: {number}</translation>
    </message>
</context>
<context>
    <name>Principles</name>
    <message>
        <source>Saved to {path}</source>
        <translation>Elmentve ide: {path}</translation>
    </message>
    <message>
        <source>The poster could not be saved</source>
        <translation>A plakátot nem sikerült elmenteni</translation>
    </message>
</context>
<context>
    <name>PromisePart</name>
    <message>
        <source>Due internally</source>
        <translation>Belső határidő</translation>
    </message>
    <message>
        <source>Lasting fix by</source>
        <translation>Végleges javítás eddig</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>Következő hír</translation>
    </message>
    <message>
        <source>Next word by</source>
        <translation>Következő hír eddig</translation>
    </message>
    <message>
        <source>{name} hears from us</source>
        <translation>{name} hall felőlünk</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>I cannot help</source>
        <translation>Nem tudok segíteni</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Jegy megnyitása</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Köszönöm</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>A kérdés</translation>
    </message>
    <message>
        <source>What was written in the ticket</source>
        <translation>Amit a jegyben írtak</translation>
    </message>
    <message>
        <source>What you write below goes with it; you can leave it empty</source>
        <translation>Amit lent írsz, vele megy; üresen is maradhat</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Én</translation>
    </message>
    <message>
        <source>Your answer goes to {name} alone, who keeps the ticket.</source>
        <translation>A válaszod csak neki megy: {name}. A jegy nála marad.</translation>
    </message>
    <message>
        <source>answer until {time}</source>
        <translation>válasz eddig: {time}</translation>
    </message>
    <message>
        <source>{name} asks you</source>
        <translation>{name} kérdez tőled</translation>
    </message>
    <message>
        <source>{name}, {time}: {text}</source>
        <translation>{name}, {time}: {text}</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>All open tickets</source>
        <translation>Minden nyitott jegy</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>Minden jegy</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Borostyán</translation>
    </message>
    <message>
        <source>As set in the preferences</source>
        <translation>Mint a beállításokban</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Felelős</translation>
    </message>
    <message>
        <source>Assigned to {name}</source>
        <translation>Felelős: {name}</translation>
    </message>
    <message>
        <source>Assigned to, A to Z</source>
        <translation>Felelős, A–Z</translation>
    </message>
    <message>
        <source>Assigned to, Z to A</source>
        <translation>Felelős, Z–A</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Legjobb találatok elöl</translation>
    </message>
    <message>
        <source>Best match last</source>
        <translation>Legjobb találatok hátul</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Kék</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategória</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Módosítva</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Óra</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lezárt</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Kényelmes</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Tömör</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Customer, A to Z</source>
        <translation>Ügyfél, A–Z</translation>
    </message>
    <message>
        <source>Customer, Z to A</source>
        <translation>Ügyfél, Z–A</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Határidő</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Határidő</translation>
    </message>
    <message>
        <source>Due last</source>
        <translation>Legkésőbbi határidő elöl</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Ma esedékes</translation>
    </message>
    <message>
        <source>Due {moment}</source>
        <translation>Határidő: {moment}</translation>
    </message>
    <message>
        <source>Eye</source>
        <translation>Szem</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Zászló</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Követett</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kitől</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>Mérő</translation>
    </message>
    <message>
        <source>Globe</source>
        <translation>Földgömb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Zöld</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Magas</translation>
    </message>
    <message>
        <source>In the next few days</source>
        <translation>A következő napokban</translation>
    </message>
    <message>
        <source>It has</source>
        <translation>Van benne</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Milyen</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Félretéve</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Címke</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Friss változás elöl</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Késésben</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Később</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Levél</translation>
    </message>
    <message>
        <source>Like the others</source>
        <translation>Mint a többi</translation>
    </message>
    <message>
        <source>Longest untouched first</source>
        <translation>Legrégebbi változás elöl</translation>
    </message>
    <message>
        <source>Longest without news first</source>
        <translation>Legrégebben válaszra váró elöl</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Alacsony</translation>
    </message>
    <message>
        <source>Low priority first</source>
        <translation>Alacsony prioritás elöl</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Említések</translation>
    </message>
    <message>
        <source>My queue</source>
        <translation>Saját jegyeim</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Csapatom</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Döntésre vár</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Új</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Újak elöl</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Nincs kategória</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Nincs ügyfél</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Nincs tárgy</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Nincs csapat</translation>
    </message>
    <message>
        <source>No time agreed</source>
        <translation>Nincs megbeszélt időpont</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Senki</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normál</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Nincs csoportosítva</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Szám</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Régiek elöl</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Nyitott</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Nyitva ez előtt</translation>
    </message>
    <message>
        <source>Opened since</source>
        <translation>Nyitva ettől</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Késésben</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Személy</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Hely</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritás</translation>
    </message>
    <message>
        <source>Priority first</source>
        <translation>Prioritás</translation>
    </message>
    <message>
        <source>Recently solved</source>
        <translation>Nemrég megoldott</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Piros</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Halasztott</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>Elhalasztva eddig</translation>
    </message>
    <message>
        <source>Snoozed until {moment}</source>
        <translation>Halasztva: {moment}</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Megoldott</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Csillag</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Status, closed first</source>
        <translation>Állapot, lezártak elöl</translation>
    </message>
    <message>
        <source>Status, new first</source>
        <translation>Állapot, újak elöl</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Tárgy</translation>
    </message>
    <message>
        <source>Subject, A to Z</source>
        <translation>Tárgy, A–Z</translation>
    </message>
    <message>
        <source>Subject, Z to A</source>
        <translation>Tárgy, Z–A</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Csapat</translation>
    </message>
    <message>
        <source>Team, A to Z</source>
        <translation>Csapat, A–Z</translation>
    </message>
    <message>
        <source>Team, Z to A</source>
        <translation>Csapat, Z–A</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Ma</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Holnap</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Tálca</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Háromszög</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Kiosztatlan</translation>
    </message>
    <message>
        <source>Unheard</source>
        <translation>Válaszra várók</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Olvasatlan</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Sürgős</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Lila</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Várakozó</translation>
    </message>
    <message>
        <source>Will slip</source>
        <translation>Csúszni fog</translation>
    </message>
    <message>
        <source>an outside customer is waiting</source>
        <translation>külső ügyfél vár</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>megválaszolva</translation>
    </message>
    <message>
        <source>decision needed</source>
        <translation>döntésre vár</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>becsukva</translation>
    </message>
    <message>
        <source>not yet sent to the others</source>
        <translation>a többiekhez még nem ment el</translation>
    </message>
    <message>
        <source>only the readers of its circle can read this</source>
        <translation>ezt csak a kör olvasói olvashatják</translation>
    </message>
    <message>
        <source>priority {name}</source>
        <translation>prioritás: {name}</translation>
    </message>
    <message>
        <source>still cannot work: the workaround does not help</source>
        <translation>még mindig nem tud dolgozni: a kerülőút nem segít</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>kinyitva</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>olvasatlan</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>eddig: {time}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>várakozik</translation>
    </message>
    <message>
        <source>with attachment</source>
        <translation>melléklettel</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>This row is still loading</source>
        <translation>Ez a sor éppen betöltődik</translation>
    </message>
    <message>
        <source>This ticket is no longer here</source>
        <translation>Ez a jegy már nincs itt</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln jegy</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in {view}</source>
        <translation>Keresés itt: {view}</translation>
    </message>
    <message>
        <source>{count} of {total} selected</source>
        <translation>{count} / {total} kijelölve</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} / {total}</translation>
    </message>
</context>
<context>
    <name>QuickSearch</name>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln találat</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Fetching it from the hub…</source>
        <translation>Letöltés a központból…</translation>
    </message>
    <message>
        <source>Nothing found for “{text}” so far; {number} older texts cannot be searched yet.</source>
        <translation>Eddig nincs találat erre: „{text}”; {number} régebbi szövegben még nem lehet keresni.</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Try fewer letters.</source>
        <translation>Nincs találat: „{text}”. Próbáld kevesebb betűvel.</translation>
    </message>
    <message>
        <source>Nothing older found for “{text}” on the hub.</source>
        <translation>A központban sincs régebbi találat: „{text}”.</translation>
    </message>
    <message>
        <source>Older, on the hub</source>
        <translation>Régebbiek, a központban</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Emberek</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Keresés mindenben</translation>
    </message>
    <message>
        <source>Search older tickets on the hub</source>
        <translation>Keresés a régebbi jegyek között a központban</translation>
    </message>
    <message>
        <source>Search tickets, people, snippets</source>
        <translation>Jegy, ember, sablon keresése</translation>
    </message>
    <message>
        <source>Searching the hub: {number} texts so far</source>
        <translation>Keresés a központban: eddig {number} szöveg</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Sablonok</translation>
    </message>
    <message>
        <source>Somebody to ask</source>
        <translation>Akit megkérdezhetsz</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Keresés leállítása</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Jegyek</translation>
    </message>
    <message>
        <source>Two letters or a number are enough</source>
        <translation>Két betű vagy egy szám elég</translation>
    </message>
    <message>
        <source>Whom do I ask about this?</source>
        <translation>Kitől kérdezzem ezt?</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>választás</translation>
    </message>
    <message>
        <source>open</source>
        <translation>megnyitás</translation>
    </message>
    <message>
        <source>{found}; {number} older texts cannot be searched yet</source>
        <translation>{found}; {number} régebbi szövegben még nem lehet keresni</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>%Ln of them late</source>
        <translation>
            <numerusform>ebből %Ln késik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln olvasatlan</numerusform>
        </translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>Kéréseim</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Új jegy</translation>
    </message>
    <message>
        <source>ORGANISATION</source>
        <translation>SZERVEZET</translation>
    </message>
    <message>
        <source>Org chart</source>
        <translation>Szervezeti ábra</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Felelősségi körök</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Sablonok</translation>
    </message>
    <message>
        <source>TICKETS</source>
        <translation>JEGYEK</translation>
    </message>
    <message>
        <source>Team board</source>
        <translation>Csapattábla</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Nézetek</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Várakozások</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Kik vannak távol</translation>
    </message>
    <message>
        <source>more than {limit}</source>
        <translation>több mint {limit}</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Busy: answers take longer</source>
        <translation>Sok a munka: a válasz tovább tart</translation>
    </message>
    <message>
        <source>Please do not disturb</source>
        <translation>Ilyenkor ne zavarjuk őket</translation>
    </message>
    <message>
        <source>by chat</source>
        <translation>csevegésben</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>e-mailben</translation>
    </message>
    <message>
        <source>by first name</source>
        <translation>keresztnéven</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>telefonon</translation>
    </message>
    <message>
        <source>easier to reach from {time}</source>
        <translation>jobban elérhető ekkortól: {time}</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>minden hónapban</translation>
    </message>
    <message>
        <source>every month, day {first} to {last}</source>
        <translation>minden hónapban, {first}–{last}. nap</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>minden héten</translation>
    </message>
    <message>
        <source>every week, {first} to {last}</source>
        <translation>minden héten, {first} – {last}</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>minden évben</translation>
    </message>
    <message>
        <source>every year, {first} to {last}</source>
        <translation>minden évben, {first} – {last}</translation>
    </message>
    <message>
        <source>formally</source>
        <translation>hivatalosan, önözve</translation>
    </message>
    <message>
        <source>here, in writing</source>
        <translation>itt, írásban</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>személyesen</translation>
    </message>
    <message>
        <source>in plain words</source>
        <translation>egyszerű szavakkal</translation>
    </message>
    <message>
        <source>once</source>
        <translation>egyszer</translation>
    </message>
    <message>
        <source>quiet time until {time}</source>
        <translation>csendes idő eddig: {time}</translation>
    </message>
    <message>
        <source>quiet: {times}</source>
        <translation>csendes idő: {times}</translation>
    </message>
    <message>
        <source>technical words are welcome</source>
        <translation>jöhetnek a szakszavak</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{unit}: {why}, until {time}</source>
        <translation>{unit}: {why} (eddig: {time})</translation>
    </message>
</context>
<context>
    <name>ReachCard</name>
    <message>
        <source>Edit</source>
        <translation>Szerkesztés</translation>
    </message>
    <message>
        <source>Edit how {team} reaches them</source>
        <translation>Elérhetőség szerkesztése: {team}</translation>
    </message>
    <message>
        <source>New ticket: {subject}</source>
        <translation>Új jegy: {subject}</translation>
    </message>
    <message>
        <source>Nothing arranged yet</source>
        <translation>Még nincs megbeszélve semmi</translation>
    </message>
    <message>
        <source>Often asked for: one click starts the ticket</source>
        <translation>Gyakran kéri: egy kattintással indul a jegy</translation>
    </message>
    <message>
        <source>Recently with this team</source>
        <translation>Mostanában ezzel a csapattal</translation>
    </message>
    <message>
        <source>Usual requests</source>
        <translation>Szokásos kérések</translation>
    </message>
    <message>
        <source>With {team}</source>
        <translation>Csapat: {team}</translation>
    </message>
</context>
<context>
    <name>ReadCard</name>
    <message>
        <source>A word about it</source>
        <translation>Pár szó hozzá</translation>
    </message>
    <message>
        <source>A word about it, if you like</source>
        <translation>Pár szó hozzá, ha szeretnéd</translation>
    </message>
    <message>
        <source>Change what you would put differently, or add a word. Only {name} can send it.</source>
        <translation>Írd át, amit másképp mondanál, vagy fűzz hozzá pár szót. Elküldeni csak {name} tudja.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Visszaadom</translation>
    </message>
    <message>
        <source>It is fine as it is</source>
        <translation>Jó így</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>A válasz szövege</translation>
    </message>
    <message>
        <source>{name} asks you to read this reply</source>
        <translation>{name} kéri, hogy olvasd el ezt a választ</translation>
    </message>
</context>
<context>
    <name>ReorganiseDialog</name>
    <message numerus="yes">
        <source>%Ln cards are changed</source>
        <translation>
            <numerusform>%Ln adatlap módosult</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change their unit</source>
        <translation>
            <numerusform>%Ln ember vált egységet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln come from a directory and stay as they are there</source>
        <translation>
            <numerusform>%Ln ember címtárból jön, és úgy marad, ahogy ott van</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln get another lead</source>
        <translation>
            <numerusform>%Ln embernek más lesz a vezetője</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln move along with their lead</source>
        <translation>
            <numerusform>%Ln ember megy a vezetőjével</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Élet&amp;beléptetés</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Kezdés</translation>
    </message>
    <message>
        <source>&amp;Nobody above</source>
        <translation>&amp;Nincs felette senki</translation>
    </message>
    <message>
        <source>&amp;On a day:</source>
        <translation>Egy na&amp;pon:</translation>
    </message>
    <message>
        <source>&amp;Pick up</source>
        <translation>&amp;Felveszem</translation>
    </message>
    <message>
        <source>As &amp;today</source>
        <translation>Mint &amp;ma</translation>
    </message>
    <message>
        <source>Choose the whole un&amp;it</source>
        <translation>Az &amp;egész egység</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Day on which it applies</source>
        <translation>A nap, amelyen életbe lép</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Terv</translation>
    </message>
    <message>
        <source>Draft a re-organisation</source>
        <translation>Átszervezés tervezése</translation>
    </message>
    <message>
        <source>Give the draft a name. Only you and the people you name can read it.</source>
        <translation>Adj nevet a tervnek. Csak te olvashatod, és akit megnevezel.</translation>
    </message>
    <message>
        <source>Name of a new draft</source>
        <translation>Az új terv neve</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>Új egység</translation>
    </message>
    <message>
        <source>Nothing has changed yet. Drag people onto their new lead, or pick them up and put them down.</source>
        <translation>Még semmi sem változott. Húzd az embereket az új vezetőjükre, vagy vedd fel és tedd le őket.</translation>
    </message>
    <message>
        <source>Only you and {names} can read this draft.</source>
        <translation>Ezt a tervet csak te olvashatod, és {names}.</translation>
    </message>
    <message>
        <source>Only you can read this draft.</source>
        <translation>Ezt a tervet csak te olvashatod.</translation>
    </message>
    <message>
        <source>Picked up: {names}. Choose their new lead and put them down.</source>
        <translation>Felvéve: {names}. Válaszd ki az új vezetőt, és tedd le.</translation>
    </message>
    <message>
        <source>Put &amp;under</source>
        <translation>&amp;Alá teszem</translation>
    </message>
    <message>
        <source>Put into unit</source>
        <translation>Egységbe teszem</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>A terv</translation>
    </message>
    <message>
        <source>The draft is thrown away</source>
        <translation>A terv elvetve</translation>
    </message>
    <message>
        <source>This draft has been applied.</source>
        <translation>Ez a terv életbe lépett.</translation>
    </message>
    <message>
        <source>Throw awa&amp;y</source>
        <translation>El&amp;vetés</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Ma</translation>
    </message>
    <message>
        <source>Who &amp;may read it…</source>
        <translation>Ki &amp;olvashatja…</translation>
    </message>
    <message>
        <source>Who may read this draft?</source>
        <translation>Ki olvashatja ezt a tervet?</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>életbe lépett</translation>
    </message>
    <message>
        <source>can read it; choose to stop sharing</source>
        <translation>olvashatja; válaszd, ha már ne olvassa</translation>
    </message>
    <message>
        <source>nobody above</source>
        <translation>nincs felette senki</translation>
    </message>
    <message>
        <source>stays: from a directory</source>
        <translation>marad: címtárból</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>új vezető: {name}</translation>
    </message>
    <message>
        <source>to {unit}</source>
        <translation>ide: {unit}</translation>
    </message>
    <message>
        <source>was in {unit}</source>
        <translation>eddig itt: {unit}</translation>
    </message>
    <message>
        <source>was with {name}</source>
        <translation>eddigi vezető: {name}</translation>
    </message>
    <message>
        <source>{name} lets you read this draft.</source>
        <translation>{name} megosztotta veled ezt a tervet.</translation>
    </message>
</context>
<context>
    <name>RequestList</name>
    <message>
        <source>Ask for something</source>
        <translation>Kérek valamit</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>Kéréseim</translation>
    </message>
</context>
<context>
    <name>RequestView</name>
    <message>
        <source>Next word by {time}</source>
        <translation>Következő hír eddig: {time}</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ami elhangzott</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Én</translation>
    </message>
    <message>
        <source>You follow this</source>
        <translation>Követed</translation>
    </message>
    <message>
        <source>asked {time}</source>
        <translation>kérve: {time}</translation>
    </message>
    <message>
        <source>corrected {time}</source>
        <translation>javítva: {time}</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>még nincs elküldve</translation>
    </message>
    <message>
        <source>{name}, {time}: {text}</source>
        <translation>{name}, {time}: {text}</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>Answered</source>
        <translation>Megválaszolva</translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation>Téged kérdez</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Nem vállalta</translation>
    </message>
    <message>
        <source>Nobody has taken it yet</source>
        <translation>Még senki sem vette át</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Köszönöm</translation>
    </message>
    <message>
        <source>The next word is {late}</source>
        <translation>Következő hír: {late}</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>olvasatlan</translation>
    </message>
    <message>
        <source>{name} asks you</source>
        <translation>{name} kérdez tőled</translation>
    </message>
    <message>
        <source>{name} has this</source>
        <translation>{name} foglalkozik vele</translation>
    </message>
    <message>
        <source>{team} has it; nobody has taken it yet</source>
        <translation>Itt van: {team}; még senki sem vette át</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Ask any team for something; here you see who has it, what they promise and what they say.</source>
        <translation>Bármelyik csapattól kérhetsz valamit: itt látod, kinél van, mit ígérnek és mit mondanak.</translation>
    </message>
    <message>
        <source>Ask for something</source>
        <translation>Kérek valamit</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>Kéréseim</translation>
    </message>
    <message>
        <source>Nothing asked yet</source>
        <translation>Még nincs kérés</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>A reply or a note also keeps it with you.</source>
        <translation>Egy válasszal vagy jegyzettel is megtartod.</translation>
    </message>
    <message>
        <source>Goes back to the team {time}, unless you keep it</source>
        <translation>Visszakerül a csapathoz ({time}), hacsak meg nem tartod</translation>
    </message>
    <message>
        <source>I keep it</source>
        <translation>Megtartom</translation>
    </message>
    <message>
        <source>It stays with you</source>
        <translation>Nálad marad</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message numerus="yes">
        <source>%Ln more draft(s) to look at</source>
        <translation>
            <numerusform>Még %Ln piszkozat vár</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft has gone out to be read; it stays here too</source>
        <translation>A piszkozatot átadtad elolvasásra; itt is megmarad</translation>
    </message>
    <message>
        <source>The draft was taken back</source>
        <translation>A piszkozat visszavonva</translation>
    </message>
    <message>
        <source>The text is in your reply now</source>
        <translation>A szöveg a válaszodban van</translation>
    </message>
    <message>
        <source>Who reads it before you send it?</source>
        <translation>Ki olvassa el, mielőtt elküldöd?</translation>
    </message>
    <message>
        <source>Write a reply first; then somebody can read it.</source>
        <translation>Előbb írj egy választ; utána elolvashatja valaki.</translation>
    </message>
    <message>
        <source>Your own text stays</source>
        <translation>A saját szöveged marad</translation>
    </message>
    <message>
        <source>{name} has it back</source>
        <translation>{name} visszakapta</translation>
    </message>
</context>
<context>
    <name>RingCards</name>
    <message>
        <source>Noted: how to reach {name}</source>
        <translation>Feljegyezve, hogyan érhető el {name}</translation>
    </message>
    <message>
        <source>Shared with you</source>
        <translation>Veled megosztva</translation>
    </message>
    <message>
        <source>The card of the department is changed</source>
        <translation>Az osztály lapja módosult</translation>
    </message>
</context>
<context>
    <name>RoleDialog</name>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Everybody in your organisation can read this page.</source>
        <translation>Ezt a lapot a házban mindenki olvashatja.</translation>
    </message>
    <message>
        <source>For whom, and what they can count on</source>
        <translation>Kiknek, és mire számíthatnak</translation>
    </message>
    <message>
        <source>In your own words; nothing here is counted</source>
        <translation>A saját szavaiddal; itt semmit sem számolunk</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nincs kiválasztva semmi</translation>
    </message>
    <message>
        <source>Nothing in the list “Waits for”</source>
        <translation>A várakozások listája üres</translation>
    </message>
    <message>
        <source>Nothing said yet</source>
        <translation>Még nincs itt semmi</translation>
    </message>
    <message>
        <source>Role: {name}</source>
        <translation>Szerep: {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>What I am here for</source>
        <translation>Miért vagyok itt</translation>
    </message>
    <message>
        <source>What I delivered</source>
        <translation>Amit elvégeztem</translation>
    </message>
    <message>
        <source>What I owe to whom</source>
        <translation>Kinek mivel tartozom</translation>
    </message>
    <message>
        <source>What I wait for</source>
        <translation>Amire várok</translation>
    </message>
    <message>
        <source>{title}: ticked lines are shown on the page</source>
        <translation>{title}: a megjelölt sorok kerülnek a lapra</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Filters to choose from</source>
        <translation>Választható szűrők</translation>
    </message>
    <message>
        <source>Search by form</source>
        <translation>Keresés űrlappal</translation>
    </message>
    <message>
        <source>The quotation mark is still open.</source>
        <translation>Az idézőjel még nyitva van.</translation>
    </message>
    <message>
        <source>There is no filter called “{word}”. There are {some} and others.</source>
        <translation>Nincs „{word}” nevű szűrő. Van például {some}.</translation>
    </message>
    <message>
        <source>What should come after “{word}:”?</source>
        <translation>Mi álljon a „{word}:” után?</translation>
    </message>
    <message>
        <source>“{word}” is not a day. Days look like {some}.</source>
        <translation>A „{word}” nem nap. A nap így írható: {some}.</translation>
    </message>
    <message>
        <source>“{word}” is not known here. Possible: {some}.</source>
        <translation>A „{word}” itt nem ismert. Lehetséges értékek: {some}.</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>Empty the form</source>
        <translation>Űrlap ürítése</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Pontosan így</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Keresés</translation>
    </message>
    <message>
        <source>Search by form</source>
        <translation>Keresés űrlappal</translation>
    </message>
    <message>
        <source>With the words</source>
        <translation>Ezekkel a szavakkal</translation>
    </message>
    <message>
        <source>Without the words</source>
        <translation>E szavak nélkül</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>Back to the note</source>
        <translation>Vissza a jegyzethez</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Szerkesztés</translation>
    </message>
    <message>
        <source>Keep as note</source>
        <translation>Legyen jegyzet</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Küldés mégis</translation>
    </message>
    <message>
        <source>This ticket is closed to {names}: nothing is told there.</source>
        <translation>Ezt a jegyet nem láthatják: {names}. Ők nem kapnak értesítést.</translation>
    </message>
    <message>
        <source>Write it anyway</source>
        <translation>Megírom így is</translation>
    </message>
    <message>
        <source>{name} is the name of several people. Choose from the list behind the @.</source>
        <translation>Többen is vannak ilyen néven: {name}. Válassz a @ utáni listából.</translation>
    </message>
    <message>
        <source>{name} wrote at {time}. The reply is kept.</source>
        <translation>{name} írt ekkor: {time}. A válasz megmaradt.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>About this ticket</source>
        <translation>Erről a jegyről</translation>
    </message>
</context>
<context>
    <name>SimilarPart</name>
    <message>
        <source>Nothing like it so far.</source>
        <translation>Hasonló eddig nem volt.</translation>
    </message>
    <message>
        <source>Similar tickets</source>
        <translation>Hasonló jegyek</translation>
    </message>
    <message>
        <source>Solved: {what}</source>
        <translation>Megoldás: {what}</translation>
    </message>
    <message>
        <source>both: {words}</source>
        <translation>mindkettőben: {words}</translation>
    </message>
    <message>
        <source>same category: {name}</source>
        <translation>azonos kategória: {name}</translation>
    </message>
</context>
<context>
    <name>SnippetEditor</name>
    <message>
        <source>Favourite: keep it at hand</source>
        <translation>Kedvenc: legyen kéznél</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>History: who changed what</source>
        <translation>Előzmények: ki mit módosított</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Kulcsszavak</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>A szövegek nyelve</translation>
    </message>
    <message>
        <source>Make my own copy</source>
        <translation>Saját másolat</translation>
    </message>
    <message>
        <source>Remove this snippet</source>
        <translation>A sablon eltávolítása</translation>
    </message>
    <message>
        <source>The word to type after ::</source>
        <translation>A :: után beírandó szó</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cím</translation>
    </message>
    <message>
        <source>Try it on</source>
        <translation>Kipróbálás</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Mire való</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Ki használja</translation>
    </message>
    <message>
        <source>Words to find it by, with commas between them</source>
        <translation>Szavak, amelyekkel megtalálható, vesszővel elválasztva</translation>
    </message>
    <message>
        <source>{language}: not written yet</source>
        <translation>{language}: még nincs megírva</translation>
    </message>
    <message>
        <source>{name} is filled from the ticket, {ask:text|what} is asked, {&gt; sign} takes in another snippet, {|} is where the cursor goes.</source>
        <translation>A {name} a jegyből töltődik ki, az {ask:text|what} kérdés lesz, a {&gt; sign} másik sablont illeszt be, a kurzor pedig ide kerül: {|}.</translation>
    </message>
</context>
<context>
    <name>SnippetFiles</name>
    <message numerus="yes">
        <source>%Ln snippet(s) brought in</source>
        <translation>
            <numerusform>%Ln sablon betöltve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snippet(s) saved to {file}</source>
        <translation>
            <numerusform>%Ln sablon mentve ide: {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in snippets</source>
        <translation>Sablonok betöltése</translation>
    </message>
    <message>
        <source>Save all snippets to a file</source>
        <translation>Minden sablon mentése fájlba</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Sablonok</translation>
    </message>
</context>
<context>
    <name>SnippetPopup</name>
    <message numerus="yes">
        <source>%Ln snippet(s)</source>
        <translation>
            <numerusform>%Ln sablon</numerusform>
        </translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Sablonok</translation>
    </message>
    <message>
        <source>Snippets in {language}</source>
        <translation>Sablonok: {language}</translation>
    </message>
    <message>
        <source>{title}, {count}</source>
        <translation>{title}, {count}</translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message>
        <source>A brace is not closed: {what}</source>
        <translation>Nincs bezárva egy kapcsos zárójel: {what}</translation>
    </message>
    <message>
        <source>A friendly reminder</source>
        <translation>Barátságos emlékeztető</translation>
    </message>
    <message>
        <source>A kind no</source>
        <translation>Kedves elutasítás</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>Egy férfi</translation>
    </message>
    <message>
        <source>A question is a text, a date or a choice: {what}.</source>
        <translation>Kérdezni szöveget, dátumot vagy választást lehet: {what}.</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>Egy nő</translation>
    </message>
    <message>
        <source>An Arabic name</source>
        <translation>Arab név</translation>
    </message>
    <message>
        <source>Asking for more</source>
        <translation>Rákérdezés</translation>
    </message>
    <message>
        <source>Bad news</source>
        <translation>Rossz hír</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Elköszönés</translation>
    </message>
    <message>
        <source>Did I understand you?</source>
        <translation>Jól értettem?</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Mindenki</translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation>Elöl a vezetéknév</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Kedvenc</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Hivatalos</translation>
    </message>
    <message>
        <source>Gender not known</source>
        <translation>Ismeretlen nem</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Átadás</translation>
    </message>
    <message>
        <source>Helping</source>
        <translation>Segítség</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>Milyen volt?</translation>
    </message>
    <message>
        <source>Informal</source>
        <translation>Közvetlen</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Kulcsszavak</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Gondozza</translation>
    </message>
    <message>
        <source>Nothing fills {what}.</source>
        <translation>Ezt semmi sem tölti ki: {what}.</translation>
    </message>
    <message>
        <source>One name only</source>
        <translation>Csak egy név</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Csak én</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Köszöntés</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Átnézés</translation>
    </message>
    <message>
        <source>Saying sorry</source>
        <translation>Elnézéskérés</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Megoldva</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Köszönet</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>Az ügyfélszolgálat</translation>
    </message>
    <message>
        <source>The text is longer than {what} characters.</source>
        <translation>A szöveg hosszabb {what} karakternél.</translation>
    </message>
    <message>
        <source>There is no snippet called {what}.</source>
        <translation>Nincs {what} nevű sablon.</translation>
    </message>
    <message>
        <source>There is no {what} to choose a form by.</source>
        <translation>A(z) {what} alapján nem választható alak.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cím</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Mire való</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Ki használja</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Hívószó</translation>
    </message>
    <message>
        <source>Your message is here</source>
        <translation>Megérkezett</translation>
    </message>
    <message>
        <source>due for review</source>
        <translation>átnézésre vár</translation>
    </message>
    <message>
        <source>{field}: nothing is written there.</source>
        <translation>{field}: üres.</translation>
    </message>
    <message>
        <source>{field}: {value} does not fit there.</source>
        <translation>{field}: {value} nem illik ide.</translation>
    </message>
    <message>
        <source>{field}: {value} is not known. There are {allowed}.</source>
        <translation>{field}: {value} ismeretlen. Ezek vannak: {allowed}.</translation>
    </message>
    <message>
        <source>{value} cannot be typed. Use 2 to 16 lower-case letters a to z, digits and hyphens.</source>
        <translation>{value} nem lehet hívószó: 2–16 jel kell, a–z kisbetű, számjegy vagy kötőjel.</translation>
    </message>
</context>
<context>
    <name>SnippetsPage</name>
    <message>
        <source>A snippet is an answer you need often. Write it once; two colons and a word bring it back.</source>
        <translation>A sablon egy gyakran kellő válasz. Ha egyszer megírtad, két kettősponttal és egy szóval előhívható.</translation>
    </message>
    <message>
        <source>New snippet</source>
        <translation>Új sablon</translation>
    </message>
    <message>
        <source>No snippet here</source>
        <translation>Nincs itt sablon</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Sablon</translation>
    </message>
    <message>
        <source>Snippet removed</source>
        <translation>Sablon eltávolítva</translation>
    </message>
    <message>
        <source>The snippet is back as it was then</source>
        <translation>A sablon újra olyan, mint akkor</translation>
    </message>
    <message>
        <source>The snippet is for: {who}</source>
        <translation>A sablont mostantól használja: {who}</translation>
    </message>
    <message>
        <source>Who looks after it?</source>
        <translation>Ki gondozza?</translation>
    </message>
</context>
<context>
    <name>Snooze</name>
    <message>
        <source>Back from its snooze: {reason}</source>
        <translation>Visszatért, a halasztás oka: {reason}</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Ok: {reason}</translation>
    </message>
    <message>
        <source>Why? One line, if you like</source>
        <translation>Miért? Egy sorban, ha szeretné</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>&amp;Authority’s certificates</source>
        <translation>A &amp;hitelesítő tanúsítványai</translation>
    </message>
    <message>
        <source>&amp;File or address</source>
        <translation>&amp;Fájl vagy cím</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Név</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Jelszó</translation>
    </message>
    <message>
        <source>A file (CSV, XLSX, LDIF), or ldap://host</source>
        <translation>Fájl (CSV, XLSX, LDIF) vagy ldap://host</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Fájl kiválasztása</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Fájl kiválasztása…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Mindenki</translation>
    </message>
    <message>
        <source>Fil&amp;ter</source>
        <translation>&amp;Szűrő</translation>
    </message>
    <message>
        <source>File or address</source>
        <translation>Fájl vagy cím</translation>
    </message>
    <message>
        <source>Guessed: {column}</source>
        <translation>Vélhetően: {column}</translation>
    </message>
    <message>
        <source>How the first people will look</source>
        <translation>Így jelennek meg az elsők</translation>
    </message>
    <message>
        <source>Log &amp;in as</source>
        <translation>Bejelentkezés &amp;mint</translation>
    </message>
    <message>
        <source>Look &amp;below</source>
        <translation>Keresés ez &amp;alatt</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nincs benne</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Emberek</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Stays on this computer; leave empty to keep it as it is</source>
        <translation>Ezen a gépen marad; üresen hagyva nem változik</translation>
    </message>
    <message>
        <source>Such as: Staff list</source>
        <translation>Például: Munkatársak listája</translation>
    </message>
    <message>
        <source>The ones this computer trusts</source>
        <translation>Amelyekben ez a gép megbízik</translation>
    </message>
    <message>
        <source>What is ticked is changed in the source and not here; the rest stays as people write it here.</source>
        <translation>Amit bejelölsz, az a forrásban módosul, nem itt; a többi úgy marad, ahogy itt írják.</translation>
    </message>
    <message>
        <source>What it keeps up to date on the cards</source>
        <translation>Mit tart frissen az adatlapokon</translation>
    </message>
    <message>
        <source>Where the list of people comes from</source>
        <translation>Honnan jön a névsor</translation>
    </message>
    <message>
        <source>Which column is which</source>
        <translation>Melyik oszlop mi</translation>
    </message>
</context>
<context>
    <name>SpellDialog</name>
    <message>
        <source>&amp;For us it means</source>
        <translation>Nekünk e&amp;zt jelenti</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>&amp;Milyen gyakran</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Utolsó nap</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Vége</translation>
    </message>
    <message>
        <source>&amp;What happens</source>
        <translation>Mi tö&amp;rténik</translation>
    </message>
    <message>
        <source>A busy time for {unit}</source>
        <translation>Időszak: {unit}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Kezdete</translation>
    </message>
    <message>
        <source>First &amp;day</source>
        <translation>&amp;Első nap</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Such as: closes the month</source>
        <translation>Például: hónapzárás</translation>
    </message>
    <message>
        <source>Whole da&amp;ys</source>
        <translation>Egész &amp;napok</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Add to my words</source>
        <translation>Felvétel a saját szavaim közé</translation>
    </message>
    <message>
        <source>Instead of {word}</source>
        <translation>{word} helyett</translation>
    </message>
    <message>
        <source>No dictionary for this language was found here: {language}. LibreOffice comes with one, or you can put .aff and .dic files into {folder}</source>
        <translation>Ehhez a nyelvhez nincs itt szótár: {language}. A LibreOffice-szal érkezik egy, vagy tedd a .aff és .dic fájlt ide: {folder}</translation>
    </message>
    <message>
        <source>No spelling mistakes found ({language}).</source>
        <translation>Nincs helyesírási hiba ({language}).</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Go back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>Open the new ticket</source>
        <translation>Új jegy megnyitása</translation>
    </message>
    <message>
        <source>Split off a ticket</source>
        <translation>Jegy leválasztása</translation>
    </message>
    <message>
        <source>Subject of the new ticket</source>
        <translation>Az új jegy tárgya</translation>
    </message>
    <message>
        <source>The messages stay readable here and say where they went. Both tickets are linked.</source>
        <translation>Az üzenetek itt is olvashatók maradnak, és megmutatják, hová kerültek. A két jegyet összekapcsoljuk.</translation>
    </message>
    <message>
        <source>What the new ticket is about, in a few words</source>
        <translation>Miről szól az új jegy, pár szóban</translation>
    </message>
    <message>
        <source>Which messages become a ticket of their own?</source>
        <translation>Mely üzenetekből legyen önálló jegy?</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>The desk cannot be opened right now</source>
        <translation>A deskapp most nem nyitható meg</translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>For whom, and what they can count on. Everybody in your organisation can read it.</source>
        <translation>Kinek szól, és mire számíthatnak. A házban mindenki olvassa.</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Közzététel</translation>
    </message>
    <message>
        <source>What is my role for?</source>
        <translation>Mire való a szerepem?</translation>
    </message>
    <message>
        <source>What is the role of {name} for?</source>
        <translation>Mire való {name} szerepe?</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>All commands</source>
        <translation>Minden parancs</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Súgó</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message numerus="yes">
        <source>%Ln change(s) only on this computer</source>
        <translation>
            <numerusform>%Ln változás csak ezen a gépen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) the hub could not take.</source>
        <translation>
            <numerusform>%Ln változás, amelyet a központ nem tudott átvenni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept aside.</source>
        <translation>
            <numerusform>%Ln félretéve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) changed on two sides.</source>
        <translation>
            <numerusform>%Ln dolog két oldalon is változott.</numerusform>
        </translation>
    </message>
    <message>
        <source>A different hub is there</source>
        <translation>Ott egy másik központ van</translation>
    </message>
    <message>
        <source>Cannot save on this computer</source>
        <translation>Nem menthető ezen a gépen</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Minden mentve</translation>
    </message>
    <message>
        <source>Everything is saved here</source>
        <translation>Itt minden mentve</translation>
    </message>
    <message>
        <source>Everything works as usual here.</source>
        <translation>Itt minden a szokott módon működik.</translation>
    </message>
    <message>
        <source>Everything works as usual here; as of {when}.</source>
        <translation>Itt minden a szokott módon működik; utolsó állapot: {when}.</translation>
    </message>
    <message>
        <source>In step with {hub}, {when}</source>
        <translation>Szinkronban: {hub}, {when}</translation>
    </message>
    <message>
        <source>Its file is on a network drive; for several computers Postgres is safer.</source>
        <translation>A fájlja hálózati meghajtón van; több géphez a Postgres biztonságosabb.</translation>
    </message>
    <message>
        <source>Its folder is copied between computers. Nothing is sent, and all work is kept here. Tell its keeper.</source>
        <translation>A mappája gépek között másolódik. Semmi sem megy el, minden munka itt megvan. Szólj, kérlek, a gazdájának.</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Félretéve</translation>
    </message>
    <message>
        <source>Last contact: {when}.</source>
        <translation>Utolsó kapcsolat: {when}.</translation>
    </message>
    <message>
        <source>Locks do not work on that drive. Nothing is sent, and all work is kept here. Tell its keeper.</source>
        <translation>Azon a meghajtón nem működik a zárolás. Semmi sem megy el, minden munka itt megvan. Szólj, kérlek, a gazdájának.</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Döntésre vár</translation>
    </message>
    <message>
        <source>Nothing is sent to it, and all work is kept here. Ask the hub’s keeper for the address.</source>
        <translation>Oda semmi sem megy el, és minden munka itt megvan. A címet kérd el a központ gazdájától.</translation>
    </message>
    <message>
        <source>Nothing is written to it any more, and all work is kept here. Its keeper can bring it back.</source>
        <translation>Már semmi sem íródik bele, és minden munka itt megvan. A gazdája visszahozhatja.</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Csak ezen a gépen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Beállítások</translation>
    </message>
    <message>
        <source>Sending {sending}, receiving {receiving}</source>
        <translation>Küldés: {sending}, fogadás: {receiving}</translation>
    </message>
    <message>
        <source>Syncing stopped by itself and is starting again.</source>
        <translation>A szinkron magától leállt, most újraindul.</translation>
    </message>
    <message>
        <source>Syncing with {hub}</source>
        <translation>Szinkron folyik: {hub}</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; what is typed is kept.</source>
        <translation>Megtelt a lemez. Szabadíts fel egy kis helyet; amit írtál, megmarad.</translation>
    </message>
    <message>
        <source>The hub cannot stay where it is</source>
        <translation>A központ nem maradhat ott</translation>
    </message>
    <message>
        <source>The hub is damaged</source>
        <translation>A központ megsérült</translation>
    </message>
    <message>
        <source>What is typed stays in the window.</source>
        <translation>Amit írtál, az ablakban marad.</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Munka kapcsolat nélkül</translation>
    </message>
    <message>
        <source>oldest {span}</source>
        <translation>a legrégebbi: {span}</translation>
    </message>
    <message>
        <source>{changes}, {oldest}</source>
        <translation>{changes}, {oldest}</translation>
    </message>
    <message>
        <source>{changes}.</source>
        <translation>{changes}.</translation>
    </message>
    <message>
        <source>{waiting}. They go out when you are back online.</source>
        <translation>{waiting}. Elmennek, amint lesz kapcsolat.</translation>
    </message>
</context>
<context>
    <name>Stick</name>
    <message numerus="yes">
        <source>%Ln change(s) brought in; they go out with the next sync.</source>
        <translation>
            <numerusform>%Ln változás átvéve; a következő szinkronnal elmegy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of {login}, written {time}.</source>
        <translation>
            <numerusform>%Ln változás ({login}), mentve: {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be used here and are kept aside.</source>
        <translation>
            <numerusform>%Ln itt nem használható, félretéve marad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held reply(s) are drafts now.</source>
        <translation>
            <numerusform>%Ln visszatartott válasz most piszkozat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already.</source>
        <translation>
            <numerusform>%Ln már itt volt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A copy of %Ln change(s) is in {file}.</source>
        <translation>
            <numerusform>%Ln változás másolata itt van: {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in unsent work</source>
        <translation>El nem küldött munka átvétele</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Átvétel</translation>
    </message>
    <message>
        <source>Lock the copy with a passphrase</source>
        <translation>A másolat lezárása jelmondattal</translation>
    </message>
    <message>
        <source>Only somebody who knows it can read the copy. It is not stored anywhere: without it the copy cannot be opened.</source>
        <translation>Csak az olvashatja a másolatot, aki ismeri. Sehol sem tároljuk: nélküle a másolat nem nyitható meg.</translation>
    </message>
    <message>
        <source>Save a copy of unsent work</source>
        <translation>El nem küldött munka másolatának mentése</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Másolat mentése</translation>
    </message>
    <message>
        <source>The hub has everything already; no copy was needed.</source>
        <translation>A központban már minden megvan; nem kellett másolat.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Ez nem sikerült</translation>
    </message>
    <message>
        <source>Unsent work</source>
        <translation>El nem küldött munka</translation>
    </message>
</context>
<context>
    <name>TeamDialog</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Jegyzet</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Csapat</translation>
    </message>
    <message>
        <source>Anything that helps the other team; customers cannot read it</source>
        <translation>Bármi, ami a másik csapatnak segít; az ügyfelek nem olvashatják</translation>
    </message>
    <message>
        <source>Choose a team</source>
        <translation>Válassz csapatot</translation>
    </message>
    <message>
        <source>Keep what was promised</source>
        <translation>Marad, amit megígértünk</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Áthelyezés</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln jegy áthelyezése</numerusform>
        </translation>
    </message>
    <message>
        <source>Next &amp;word</source>
        <translation>Következő &amp;hír</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Do not tell {name}</source>
        <translation>{name} ne kapjon értesítést</translation>
    </message>
    <message>
        <source>Goes out in two minutes; until then Undo takes it back.</source>
        <translation>Két perc múlva megy el; addig visszavonható.</translation>
    </message>
    <message>
        <source>What the customers would read</source>
        <translation>Amit az ügyfelek olvasnának</translation>
    </message>
    <message>
        <source>Where nothing was promised yet, the time in the sentence becomes the promise.</source>
        <translation>Ahol még nem ígértünk semmit, a mondatban szereplő időpont lesz az ígéret.</translation>
    </message>
    <message>
        <source>as promised before</source>
        <translation>ahogy már megígértük</translation>
    </message>
    <message>
        <source>{name} is not told; tell after all</source>
        <translation>{name} nem kap értesítést; mégis kapjon</translation>
    </message>
</context>
<context>
    <name>TellingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
</context>
<context>
    <name>TicketChoices</name>
    <message>
        <source>Another day and time…</source>
        <translation>Más nap és időpont…</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Egy hét múlva</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Egy óra múlva</translation>
    </message>
    <message>
        <source>In two days</source>
        <translation>Két nap múlva</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Jövő hétfőn</translation>
    </message>
    <message>
        <source>Nobody: back to the team</source>
        <translation>Senki: vissza a csapathoz</translation>
    </message>
    <message>
        <source>This afternoon</source>
        <translation>Ma délután</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Holnap reggel</translation>
    </message>
    <message>
        <source>Wake it up now</source>
        <translation>Vissza a listába most</translation>
    </message>
    <message>
        <source>When it suits them</source>
        <translation>Amikor neki megfelel</translation>
    </message>
    <message>
        <source>you</source>
        <translation>én</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>{n} nyitott</translation>
    </message>
</context>
<context>
    <name>TicketPane</name>
    <message>
        <source>Go to the message first, with J and K</source>
        <translation>Előbb lépj az üzenetre a J és K billentyűvel</translation>
    </message>
    <message>
        <source>Number and title are copied</source>
        <translation>A szám és a tárgy a vágólapon van</translation>
    </message>
</context>
<context>
    <name>TicketPaper</name>
    <message>
        <source>Confidential: it can only be saved where you say</source>
        <translation>Bizalmas: csak oda menthető, ahová te választod</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Nyomtatás</translation>
    </message>
    <message>
        <source>Print or save the ticket</source>
        <translation>A jegy nyomtatása vagy mentése</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Mentés PDF-be</translation>
    </message>
    <message>
        <source>Save the ticket as PDF</source>
        <translation>A jegy mentése PDF-be</translation>
    </message>
    <message>
        <source>The ticket goes to the printer</source>
        <translation>A jegy elment a nyomtatóra</translation>
    </message>
    <message>
        <source>What the customer may read</source>
        <translation>Amit az ügyfél olvashat</translation>
    </message>
    <message>
        <source>With internal notes</source>
        <translation>Belső jegyzetekkel</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} mentve</translation>
    </message>
</context>
<context>
    <name>TicketTies</name>
    <message>
        <source>a duplicate of this</source>
        <translation>ennek az ismétlése</translation>
    </message>
    <message>
        <source>caused by this</source>
        <translation>ennek a következménye</translation>
    </message>
    <message>
        <source>caused this</source>
        <translation>ennek az oka</translation>
    </message>
    <message>
        <source>joined into this</source>
        <translation>ezzel összevonva</translation>
    </message>
    <message>
        <source>related</source>
        <translation>kapcsolódik</translation>
    </message>
    <message>
        <source>this is a duplicate of it</source>
        <translation>ennek az eredetije</translation>
    </message>
</context>
<context>
    <name>TicketWords</name>
    <message>
        <source>A colleague</source>
        <translation>Egy kolléga</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>Egy időpont</translation>
    </message>
    <message>
        <source>A reply was stopped on its way: {new}</source>
        <translation>Egy válasz útközben megállt: {new}</translation>
    </message>
    <message>
        <source>A supplier</source>
        <translation>Egy beszállító</translation>
    </message>
    <message>
        <source>Another team</source>
        <translation>Másik csapat</translation>
    </message>
    <message>
        <source>Another ticket</source>
        <translation>Másik jegy</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arab</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Magától</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Változtatás</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lezárva</translation>
    </message>
    <message>
        <source>English</source>
        <translation>angol</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Mezők</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finn</translation>
    </message>
    <message>
        <source>German</source>
        <translation>német</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Magas</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>magyar</translation>
    </message>
    <message>
        <source>It went back from {old} to the team by itself</source>
        <translation>Magától visszakerült a csapathoz (nála volt: {old})</translation>
    </message>
    <message>
        <source>It went back to the team by itself</source>
        <translation>Magától visszakerült a csapathoz</translation>
    </message>
    <message>
        <source>It woke by itself at the set time</source>
        <translation>Magától visszajött a listába: eljött az ideje</translation>
    </message>
    <message>
        <source>It woke by itself: {who} answered</source>
        <translation>Magától visszajött a listába: {who} válaszolt</translation>
    </message>
    <message>
        <source>Lasting problem</source>
        <translation>Tartós probléma</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Kapcsolatok</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Alacsony</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Új</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Senki</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normál</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Emberek</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Ígéretek</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Kérdés</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Kérés</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Megoldva</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Valaki</translation>
    </message>
    <message>
        <source>Something is broken</source>
        <translation>Valami elromlott</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Az ügyfél</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>török</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Sürgős</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Várakozik</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Üzenetek</translation>
    </message>
    <message>
        <source>Working on it</source>
        <translation>Dolgozunk rajta</translation>
    </message>
    <message>
        <source>asked whether it works now</source>
        <translation>megkérdezve, működik-e most</translation>
    </message>
    <message>
        <source>assignee</source>
        <translation>felelős</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>magától</translation>
    </message>
    <message>
        <source>can be read in deskapp</source>
        <translation>olvasható a deskappban</translation>
    </message>
    <message>
        <source>can work for now</source>
        <translation>egyelőre tud dolgozni</translation>
    </message>
    <message>
        <source>cannot work</source>
        <translation>nem tud dolgozni</translation>
    </message>
    <message>
        <source>category</source>
        <translation>kategória</translation>
    </message>
    <message>
        <source>caused by</source>
        <translation>kiváltó ok</translation>
    </message>
    <message>
        <source>causes</source>
        <translation>következmények</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>csatorna</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>csevegés</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>bizalmas</translation>
    </message>
    <message>
        <source>could not be delivered to {name}; tell them by phone, or check the address</source>
        <translation>nem jutott el hozzá: {name}; mondd el telefonon, vagy nézd meg a címet</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>ügyfél</translation>
    </message>
    <message>
        <source>delete it</source>
        <translation>törlés</translation>
    </message>
    <message>
        <source>delete or keep</source>
        <translation>törlés vagy megtartás</translation>
    </message>
    <message>
        <source>deskapp</source>
        <translation>deskapp</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>határidő</translation>
    </message>
    <message>
        <source>duplicate of</source>
        <translation>eredeti jegy</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>ismétlődések</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>e-mail-cím</translation>
    </message>
    <message>
        <source>followers</source>
        <translation>követők</translation>
    </message>
    <message>
        <source>form of address</source>
        <translation>megszólítás</translation>
    </message>
    <message>
        <source>helpers</source>
        <translation>segítők</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importálva</translation>
    </message>
    <message>
        <source>job</source>
        <translation>munkakör</translation>
    </message>
    <message>
        <source>joined tickets</source>
        <translation>összevont jegyek</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>jelleg</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>címkék</translation>
    </message>
    <message>
        <source>language</source>
        <translation>nyelv</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>nyelvek</translation>
    </message>
    <message>
        <source>lasting fix by</source>
        <translation>végleges javítás ideje</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>vezető</translation>
    </message>
    <message>
        <source>links</source>
        <translation>kapcsolatok</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>felettes</translation>
    </message>
    <message>
        <source>merged into</source>
        <translation>összevonva ezzel</translation>
    </message>
    <message>
        <source>name</source>
        <translation>név</translation>
    </message>
    <message>
        <source>needed by</source>
        <translation>mikorra kell</translation>
    </message>
    <message>
        <source>next word by</source>
        <translation>következő hír ideje</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nem</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>még nincs szinkronizálva</translation>
    </message>
    <message>
        <source>number elsewhere</source>
        <translation>máshol használt szám</translation>
    </message>
    <message>
        <source>on behalf of</source>
        <translation>kinek a nevében</translation>
    </message>
    <message>
        <source>opened {day}, {time}</source>
        <translation>nyitva: {day}, {time}</translation>
    </message>
    <message>
        <source>outside customer is waiting</source>
        <translation>külső ügyfél vár</translation>
    </message>
    <message>
        <source>parent ticket</source>
        <translation>főjegy</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>telefonszám</translation>
    </message>
    <message>
        <source>place</source>
        <translation>hely</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioritás</translation>
    </message>
    <message>
        <source>sent by e-mail</source>
        <translation>e-mailben elküldve</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>rövidítés</translation>
    </message>
    <message>
        <source>snoozed until</source>
        <translation>halasztva eddig</translation>
    </message>
    <message>
        <source>solution</source>
        <translation>megoldás</translation>
    </message>
    <message>
        <source>somebody wrote in the meantime</source>
        <translation>közben valaki írt</translation>
    </message>
    <message>
        <source>status</source>
        <translation>állapot</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>lépések</translation>
    </message>
    <message>
        <source>still cannot work</source>
        <translation>még nem tud dolgozni</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>tárgy</translation>
    </message>
    <message>
        <source>taken back by Undo</source>
        <translation>visszavonva</translation>
    </message>
    <message>
        <source>team</source>
        <translation>csapat</translation>
    </message>
    <message>
        <source>text</source>
        <translation>szöveg</translation>
    </message>
    <message>
        <source>the ticket is done</source>
        <translation>a jegy már kész</translation>
    </message>
    <message>
        <source>ticked steps</source>
        <translation>kipipált lépések</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>időzóna</translation>
    </message>
    <message>
        <source>told by phone</source>
        <translation>telefonon elmondva</translation>
    </message>
    <message>
        <source>two replies</source>
        <translation>két válasz</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>egység</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>személyesen</translation>
    </message>
    <message>
        <source>waiting for</source>
        <translation>mire vár</translation>
    </message>
    <message>
        <source>waiting until</source>
        <translation>várakozik eddig</translation>
    </message>
    <message>
        <source>waits for the next sync</source>
        <translation>a következő szinkronra vár</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>mire kell</translation>
    </message>
    <message>
        <source>whether it works now</source>
        <translation>működik-e most</translation>
    </message>
    <message>
        <source>why it is snoozed</source>
        <translation>a halasztás oka</translation>
    </message>
    <message>
        <source>workaround</source>
        <translation>kerülőút</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>munkaidő</translation>
    </message>
    <message>
        <source>works for now</source>
        <translation>egyelőre működik</translation>
    </message>
    <message>
        <source>works now?</source>
        <translation>most működik?</translation>
    </message>
    <message>
        <source>written offline since {time}</source>
        <translation>kapcsolat nélkül készült ({time} óta)</translation>
    </message>
    <message>
        <source>written on {computer}, offline since {time}</source>
        <translation>ezen a gépen készült: {computer}, kapcsolat nélkül ({time} óta)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>igen</translation>
    </message>
    <message>
        <source>{name} cannot read this yet: add an address or tell them by phone</source>
        <translation>{name} ezt még nem tudja elolvasni: adj meg egy címet, vagy mondd el telefonon</translation>
    </message>
    <message>
        <source>{name} is not in this circle: tell them by phone</source>
        <translation>{name} nem olvassa ezt a kört: mondd el telefonon</translation>
    </message>
    <message>
        <source>{what} follows this ticket ({who})</source>
        <translation>{what} követi ezt a jegyet ({who})</translation>
    </message>
    <message>
        <source>{what} no longer follows this ticket ({who})</source>
        <translation>{what} már nem követi ezt a jegyet ({who})</translation>
    </message>
    <message>
        <source>{what} no longer helps ({who})</source>
        <translation>{what} már nem segít ({who})</translation>
    </message>
    <message>
        <source>{who} added the label {what}</source>
        <translation>{who} rátett egy címkét: {what}</translation>
    </message>
    <message>
        <source>{who} added the step: {new}</source>
        <translation>{who} hozzáadta a lépést: {new}</translation>
    </message>
    <message>
        <source>{who} answered the question</source>
        <translation>{who} válaszolt a kérdésre</translation>
    </message>
    <message>
        <source>{who} asked a follow-up question</source>
        <translation>{who} újabb kérdést tett fel</translation>
    </message>
    <message>
        <source>{who} asked another team to do part of it: {new}</source>
        <translation>{who} egy részét másik csapattól kérte: {new}</translation>
    </message>
    <message>
        <source>{who} asked whether it works now</source>
        <translation>{who} megkérdezte, működik-e most</translation>
    </message>
    <message>
        <source>{who} asked {new}</source>
        <translation>{who} kérdést tett fel neki: {new}</translation>
    </message>
    <message>
        <source>{who} asked {what} to help</source>
        <translation>{who} segítséget kért: {what}</translation>
    </message>
    <message>
        <source>{who} assigned it to {new}</source>
        <translation>{who} kiosztotta neki: {new}</translation>
    </message>
    <message>
        <source>{who} called it a duplicate of {what}</source>
        <translation>{who} ismétlésnek jelölte, az eredeti: {what}</translation>
    </message>
    <message>
        <source>{who} called {what} a duplicate of it</source>
        <translation>{who} ismétlésnek jelölte: {what}</translation>
    </message>
    <message>
        <source>{who} can work again for now</source>
        <translation>{who} egyelőre újra tud dolgozni</translation>
    </message>
    <message>
        <source>{who} cannot help with the question</source>
        <translation>{who} nem tud segíteni a kérdésben</translation>
    </message>
    <message>
        <source>{who} changed the category from {old} to {new}</source>
        <translation>{who} módosította a kategóriát: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} changed the customer from {old} to {new}</source>
        <translation>{who} módosította az ügyfelet: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} changed the kind from {old} to {new}</source>
        <translation>{who} módosította a jelleget: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} changed the language from {old} to {new}</source>
        <translation>{who} módosította a nyelvet: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} changed the priority from {old} to {new}</source>
        <translation>{who} módosította a prioritást: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} changed the reply that goes out {new}</source>
        <translation>{who} módosította a választ, amely ekkor megy ki: {new}</translation>
    </message>
    <message>
        <source>{who} changed the solution to: {new}</source>
        <translation>{who} módosította a megoldást: {new}</translation>
    </message>
    <message>
        <source>{who} changed the status from {old} to {new}</source>
        <translation>{who} módosította az állapotot: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} changed the subject from {old} to {new}</source>
        <translation>{who} módosította a tárgyat: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} changed the workaround to: {new}</source>
        <translation>{who} módosította a kerülőutat: {new}</translation>
    </message>
    <message>
        <source>{who} cleared the solution</source>
        <translation>{who} törölte a megoldást</translation>
    </message>
    <message>
        <source>{who} cleared {field}</source>
        <translation>{who} törölte: {field}</translation>
    </message>
    <message>
        <source>{who} decided between two values</source>
        <translation>{who} döntött két érték között</translation>
    </message>
    <message>
        <source>{who} erased a message: {new}</source>
        <translation>{who} végleg törölt egy üzenetet: {new}</translation>
    </message>
    <message>
        <source>{who} forwarded it to {new}</source>
        <translation>{who} továbbította neki: {new}</translation>
    </message>
    <message>
        <source>{who} found that it caused {what}</source>
        <translation>{who} szerint ennek a következménye: {what}</translation>
    </message>
    <message>
        <source>{who} found that {what} caused it</source>
        <translation>{who} szerint a kiváltó ok: {what}</translation>
    </message>
    <message>
        <source>{who} gave it back to the team</source>
        <translation>{who} visszaadta a csapatnak</translation>
    </message>
    <message>
        <source>{who} handed it over to {new}</source>
        <translation>{who} átadta ide: {new}</translation>
    </message>
    <message>
        <source>{who} handed it over, because it crosses a line</source>
        <translation>{who} átadta, mert átlépi a határt</translation>
    </message>
    <message>
        <source>{who} hands it over to {new} at the next sync</source>
        <translation>{who} a következő szinkronkor átadja: {new}</translation>
    </message>
    <message>
        <source>{who} joined {new} into it</source>
        <translation>{who} összevonta ezzel: {new}</translation>
    </message>
    <message>
        <source>{who} linked {what}</source>
        <translation>{who} hozzákapcsolta: {what}</translation>
    </message>
    <message>
        <source>{who} made it confidential</source>
        <translation>{who} bizalmassá tette</translation>
    </message>
    <message>
        <source>{who} made it visible to the team again</source>
        <translation>{who} újra láthatóvá tette a csapatnak</translation>
    </message>
    <message>
        <source>{who} made {old} a ticket of its own again</source>
        <translation>{who} ismét különválasztotta: {old}</translation>
    </message>
    <message>
        <source>{who} moved it from {old} to {new}</source>
        <translation>{who} áthelyezte: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} moved it to {new}</source>
        <translation>{who} áthelyezte ide: {new}</translation>
    </message>
    <message>
        <source>{who} moved the date it is needed by from {old} to {new}</source>
        <translation>{who} módosította, mikorra kell: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} moved the end of its wait from {old} to {new}</source>
        <translation>{who} módosította, meddig vár: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} moved the internal due date from {old} to {new}</source>
        <translation>{who} módosította a belső határidőt: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} moved the promised lasting fix from {old} to {new}</source>
        <translation>{who} módosította a végleges javítás ígért idejét: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} moved the promised next word from {old} to {new}</source>
        <translation>{who} módosította a következő hír ígért idejét: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} noted that an outside customer is waiting</source>
        <translation>{who} feljegyezte, hogy külső ügyfél vár</translation>
    </message>
    <message>
        <source>{who} noted that it is needed by {new}</source>
        <translation>{who} feljegyezte, mikorra kell: {new}</translation>
    </message>
    <message>
        <source>{who} noted that it is on behalf of {new}</source>
        <translation>{who} feljegyezte, kinek a nevében kérik: {new}</translation>
    </message>
    <message>
        <source>{who} noted that no outside customer is waiting any more</source>
        <translation>{who} feljegyezte, hogy már nem vár külső ügyfél</translation>
    </message>
    <message>
        <source>{who} noted the customer: {new}</source>
        <translation>{who} megadta az ügyfelet: {new}</translation>
    </message>
    <message>
        <source>{who} noted the number it has elsewhere: {new}</source>
        <translation>{who} feljegyezte a máshol használt számát: {new}</translation>
    </message>
    <message>
        <source>{who} opened the ticket</source>
        <translation>{who} megnyitotta a jegyet</translation>
    </message>
    <message>
        <source>{who} passed it on from {old} to {new}</source>
        <translation>{who} átadta: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} promised the lasting fix by {new}</source>
        <translation>{who} eddigre ígérte a végleges javítást: {new}</translation>
    </message>
    <message>
        <source>{who} promised the next word by {new}</source>
        <translation>{who} eddigre ígérte a következő hírt: {new}</translation>
    </message>
    <message>
        <source>{who} put it in the category {new}</source>
        <translation>{who} ebbe a kategóriába sorolta: {new}</translation>
    </message>
    <message>
        <source>{who} removed a message</source>
        <translation>{who} eltávolított egy üzenetet</translation>
    </message>
    <message>
        <source>{who} removed its purpose</source>
        <translation>{who} törölte, mire kell</translation>
    </message>
    <message>
        <source>{who} removed the date it was needed by: {old}</source>
        <translation>{who} törölte, mikorra kell: {old}</translation>
    </message>
    <message>
        <source>{who} removed the internal due date {old}</source>
        <translation>{who} törölte a belső határidőt: {old}</translation>
    </message>
    <message>
        <source>{who} removed the label {what}</source>
        <translation>{who} levett egy címkét: {what}</translation>
    </message>
    <message>
        <source>{who} removed the link to {what}</source>
        <translation>{who} megszüntette a kapcsolatot: {what}</translation>
    </message>
    <message>
        <source>{who} removed the number {old} that it had elsewhere</source>
        <translation>{who} törölte a máshol használt számot: {old}</translation>
    </message>
    <message>
        <source>{who} removed the promised lasting fix by {old}</source>
        <translation>{who} törölte a végleges javítás ígéretét: {old}</translation>
    </message>
    <message>
        <source>{who} removed the promised next word by {old}</source>
        <translation>{who} törölte a következő hír ígéretét: {old}</translation>
    </message>
    <message>
        <source>{who} removed the step: {old}</source>
        <translation>{who} kivette a lépést: {old}</translation>
    </message>
    <message>
        <source>{who} removed the workaround</source>
        <translation>{who} törölte a kerülőutat</translation>
    </message>
    <message>
        <source>{who} replied</source>
        <translation>{who} válaszolt</translation>
    </message>
    <message>
        <source>{who} said thanks for the answer</source>
        <translation>{who} megköszönte a választ</translation>
    </message>
    <message>
        <source>{who} said why it is snoozed: {new}</source>
        <translation>{who} megírta, miért van elhalasztva: {new}</translation>
    </message>
    <message>
        <source>{who} set it to wait for {new}</source>
        <translation>{who} várakozásra tette: {new}</translation>
    </message>
    <message>
        <source>{who} set it to wait until {new}</source>
        <translation>{who} várakozásra tette eddig: {new}</translation>
    </message>
    <message>
        <source>{who} set the internal due date: {new}</source>
        <translation>{who} belső határidőt adott: {new}</translation>
    </message>
    <message>
        <source>{who} set the language: {new}</source>
        <translation>{who} beállította a nyelvet: {new}</translation>
    </message>
    <message>
        <source>{who} set {field} from {old} to {new}</source>
        <translation>{who} módosította: {field} ({old} → {new})</translation>
    </message>
    <message>
        <source>{who} set {field} to {new}</source>
        <translation>{who} beállította: {field} ({new})</translation>
    </message>
    <message>
        <source>{who} snoozed it for another reason: {new}</source>
        <translation>{who} más okból halasztotta el: {new}</translation>
    </message>
    <message>
        <source>{who} snoozed it until {new}</source>
        <translation>{who} elhalasztotta eddig: {new}</translation>
    </message>
    <message>
        <source>{who} snoozed it until {new} instead of {old}</source>
        <translation>{who} elhalasztotta: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} split some messages off into {new}</source>
        <translation>{who} néhány üzenetet ide választott le: {new}</translation>
    </message>
    <message>
        <source>{who} still cannot work</source>
        <translation>{who} még nem tud dolgozni</translation>
    </message>
    <message>
        <source>{who} ticked: {new}</source>
        <translation>{who} kipipálta: {new}</translation>
    </message>
    <message>
        <source>{who} took a decision back</source>
        <translation>{who} visszavont egy döntést</translation>
    </message>
    <message>
        <source>{who} took away why it is snoozed: {old}</source>
        <translation>{who} törölte a halasztás okát: {old}</translation>
    </message>
    <message>
        <source>{who} took back the reply that was to go out {old}</source>
        <translation>{who} visszavonta a választ, amely ekkor ment volna ki: {old}</translation>
    </message>
    <message>
        <source>{who} took it out of the category {old}</source>
        <translation>{who} kivette ebből a kategóriából: {old}</translation>
    </message>
    <message>
        <source>{who} took it out of {old}</source>
        <translation>{who} kivette innen: {old}</translation>
    </message>
    <message>
        <source>{who} took the question back</source>
        <translation>{who} visszavonta a kérdést</translation>
    </message>
    <message>
        <source>{who} unticked: {old}</source>
        <translation>{who} levette a pipát: {old}</translation>
    </message>
    <message>
        <source>{who} woke it up</source>
        <translation>{who} visszahozta a listába</translation>
    </message>
    <message>
        <source>{who} wrote a reply that goes out {new}</source>
        <translation>{who} választ írt, amely ekkor megy ki: {new}</translation>
    </message>
    <message>
        <source>{who} wrote a workaround: {new}</source>
        <translation>{who} leírta a kerülőutat: {new}</translation>
    </message>
    <message>
        <source>{who} wrote an internal note</source>
        <translation>{who} belső jegyzetet írt</translation>
    </message>
    <message>
        <source>{who} wrote down its purpose: {new}</source>
        <translation>{who} leírta, mire kell: {new}</translation>
    </message>
    <message>
        <source>{who} wrote down minutes: {new}</source>
        <translation>{who} feljegyezte a ráfordított perceket: {new}</translation>
    </message>
    <message>
        <source>{who} wrote the solution: {new}</source>
        <translation>{who} leírta a megoldást: {new}</translation>
    </message>
    <message>
        <source>{who} wrote the subject: {new}</source>
        <translation>{who} megadta a tárgyat: {new}</translation>
    </message>
    <message>
        <source>{who}: it no longer waits for {old}</source>
        <translation>{who} levette a várakozást: {old}</translation>
    </message>
    <message>
        <source>{who}: it no longer waits until {old}</source>
        <translation>{who} törölte, meddig vár: {old}</translation>
    </message>
    <message>
        <source>{who}: {deed}</source>
        <translation>{who}: {deed}</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln nap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln óra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln perc</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>how a date without its year is written, see QLocale</comment>
        <translation>MMM d.</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>holnap {time}</translation>
    </message>
    <message>
        <source>{span} late</source>
        <translation>{span} késés</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>még {span}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Elrejtés</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
</context>
<context>
    <name>UnitCard</name>
    <message>
        <source>In the chart</source>
        <translation>Az ábrán</translation>
    </message>
</context>
<context>
    <name>UnitDialog</name>
    <message>
        <source>Add a time…</source>
        <translation>Időszak hozzáadása…</translation>
    </message>
    <message>
        <source>Always &amp;arranged</source>
        <translation>&amp;Mindig érvényes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Department: {unit}</source>
        <translation>Osztály: {unit}</translation>
    </message>
    <message>
        <source>Everybody can read this. Anybody who sends later, promises a date or writes to many people is told about these times.</source>
        <translation>Mindenki olvashatja. Aki később küld, határidőt ígér vagy sokaknak ír, értesül ezekről az időkről.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Their busy times</source>
        <translation>Időszakok</translation>
    </message>
    <message>
        <source>What always applies, such as new laptops on Mondays</source>
        <translation>Ami mindig érvényes, például új laptopok hétfőn</translation>
    </message>
    <message>
        <source>What helps them most, such as a spare card reader</source>
        <translation>Ami a legtöbbet segít, például egy tartalék kártyaolvasó</translation>
    </message>
    <message>
        <source>What they &amp;need</source>
        <translation>Amire &amp;szükségük van</translation>
    </message>
</context>
<context>
    <name>UnitPart</name>
    <message>
        <source>Department: {unit}</source>
        <translation>Osztály: {unit}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Szerkesztés</translation>
    </message>
    <message>
        <source>Edit the card of {unit}</source>
        <translation>Az osztály lapjának szerkesztése: {unit}</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Még nincs itt semmi</translation>
    </message>
    <message>
        <source>Their busy times</source>
        <translation>Időszakok</translation>
    </message>
    <message>
        <source>What is always arranged</source>
        <translation>Ami mindig érvényes</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Amire szükségük van</translation>
    </message>
</context>
<context>
    <name>UnitWarning</name>
    <message numerus="yes">
        <source>and %Ln more department(s)</source>
        <translation>
            <numerusform>és még %Ln osztály</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>concerns %Ln customer(s)</source>
        <translation>
            <numerusform>%Ln ügyfelet érint</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewForm</name>
    <message>
        <source>&amp;Alert me above</source>
        <translation>&amp;Riasztás e fölött</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>S&amp;zín</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Kinek</translation>
    </message>
    <message>
        <source>&amp;Icon</source>
        <translation>&amp;Ikon</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Név</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Sorok</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Change this view</source>
        <translation>A nézet módosítása</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Soha</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Csak én</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Save as a new one</source>
        <translation>Mentés újként</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Mentés nézetként</translation>
    </message>
</context>
<context>
    <name>WaitForm</name>
    <message>
        <source>A name, a team, a supplier, a ticket</source>
        <translation>Név, csapat, beszállító vagy jegy</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Válassz…</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>It is no longer waiting</source>
        <translation>Már nem várunk</translation>
    </message>
    <message>
        <source>It is waiting for {name}</source>
        <translation>Erre vár: {name}</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>Várakozás</translation>
    </message>
    <message>
        <source>Tell {name} in these words</source>
        <translation>{name} kapja meg ezt az üzenetet</translation>
    </message>
    <message>
        <source>Until the answer comes</source>
        <translation>Amíg a válasz megjön</translation>
    </message>
    <message>
        <source>Wait for whom?</source>
        <translation>Kire várunk?</translation>
    </message>
    <message>
        <source>Wait until</source>
        <translation>Várakozás eddig</translation>
    </message>
    <message>
        <source>What does it wait for?</source>
        <translation>Kire vagy mire várunk?</translation>
    </message>
    <message>
        <source>until the answer comes</source>
        <translation>amíg a válasz megjön</translation>
    </message>
    <message>
        <source>until {time}, then it wakes by itself</source>
        <translation>eddig: {time}, utána magától visszajön</translation>
    </message>
    <message>
        <source>{number} is no longer waiting</source>
        <translation>{number} már nem várakozik</translation>
    </message>
    <message>
        <source>{number} is waiting</source>
        <translation>{number} várakozik</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Fetching everything: {done} of {total}</source>
        <translation>Minden ideérkezik: {done} / {total}</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Előkészítés…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Leállítás…</translation>
    </message>
</context>
<context>
    <name>Waits</name>
    <message>
        <source>Somebody</source>
        <translation>Valaki</translation>
    </message>
    <message>
        <source>by {when}</source>
        <translation>eddig: {when}</translation>
    </message>
    <message>
        <source>each month</source>
        <translation>havonta</translation>
    </message>
    <message>
        <source>each quarter</source>
        <translation>negyedévente</translation>
    </message>
    <message>
        <source>each week</source>
        <translation>hetente</translation>
    </message>
    <message>
        <source>each working day</source>
        <translation>minden munkanapon</translation>
    </message>
    <message>
        <source>each year</source>
        <translation>évente</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>kéthetente</translation>
    </message>
    <message>
        <source>from {giver}</source>
        <translation>tőle: {giver}</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>leadva</translation>
    </message>
    <message>
        <source>here</source>
        <translation>itt van</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>még nincs itt</translation>
    </message>
    <message>
        <source>once</source>
        <translation>egyszer</translation>
    </message>
    <message>
        <source>still missing: {what}</source>
        <translation>még hiányzik: {what}</translation>
    </message>
    <message>
        <source>was for {when}</source>
        <translation>határidő: {when}</translation>
    </message>
    <message>
        <source>{name} handed it in</source>
        <translation>{name} leadta</translation>
    </message>
    <message>
        <source>{name} opened a ticket</source>
        <translation>{name} jegyet nyitott</translation>
    </message>
    <message>
        <source>{name} thinks a ticket would help</source>
        <translation>{name} szerint segítene egy jegy</translation>
    </message>
    <message>
        <source>{name}: it is here, thank you</source>
        <translation>{name}: megjött, köszönöm</translation>
    </message>
    <message>
        <source>{name}: something is still missing</source>
        <translation>{name}: valami még hiányzik</translation>
    </message>
    <message>
        <source>{receiver} waits for it</source>
        <translation>{receiver} vár rá</translation>
    </message>
    <message>
        <source>{receiver} waits for {giver}</source>
        <translation>{receiver} vár, tőle: {giver}</translation>
    </message>
</context>
<context>
    <name>WaitsPage</name>
    <message>
        <source>A message to the others</source>
        <translation>Üzenet a többieknek</translation>
    </message>
    <message>
        <source>Ask for one</source>
        <translation>Jegy kérése</translation>
    </message>
    <message>
        <source>Changed; both sides can see it</source>
        <translation>Módosítva; mindkét fél látja</translation>
    </message>
    <message>
        <source>Handed in: {what}</source>
        <translation>Leadva: {what}</translation>
    </message>
    <message>
        <source>How would a ticket help?</source>
        <translation>Hogyan segítene egy jegy?</translation>
    </message>
    <message>
        <source>It is here: {what}</source>
        <translation>Megjött: {what}</translation>
    </message>
    <message>
        <source>Nobody is waiting for it any more: {what}</source>
        <translation>Már senki sem vár rá: {what}</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Megnyitás</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Elmondom</translation>
    </message>
    <message>
        <source>They know what is missing</source>
        <translation>Megtudják, mi hiányzik</translation>
    </message>
    <message>
        <source>What is still missing?</source>
        <translation>Mi hiányzik még?</translation>
    </message>
    <message>
        <source>What is the ticket about?</source>
        <translation>Miről szól a jegy?</translation>
    </message>
    <message>
        <source>Written down; both sides can see it</source>
        <translation>Feljegyezve; mindkét fél látja</translation>
    </message>
    <message>
        <source>Your message is on its way</source>
        <translation>Az üzeneted úton van</translation>
    </message>
    <message>
        <source>{name} decides whether to open a ticket</source>
        <translation>{name} dönti el, nyílik-e jegy</translation>
    </message>
    <message>
        <source>{number} is open</source>
        <translation>{number} megnyílt</translation>
    </message>
</context>
<context>
    <name>WaitsPane</name>
    <message>
        <source>I wait for</source>
        <translation>Én várok</translation>
    </message>
    <message>
        <source>My people</source>
        <translation>A munkatársaim</translation>
    </message>
    <message>
        <source>New entry…</source>
        <translation>Új bejegyzés…</translation>
    </message>
    <message>
        <source>Nobody is waiting for anything from you</source>
        <translation>Senki sem vár tőled semmit</translation>
    </message>
    <message>
        <source>Nothing is open between your people and others</source>
        <translation>A munkatársaid és mások között nincs nyitott várakozás</translation>
    </message>
    <message>
        <source>Only both sides and their leads can see an entry.</source>
        <translation>Egy bejegyzést csak a két fél és a vezetőik látnak.</translation>
    </message>
    <message>
        <source>Others wait for me</source>
        <translation>Mások várnak rám</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Várakozások</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ami látszik</translation>
    </message>
    <message>
        <source>What is waited for</source>
        <translation>Amire várnak</translation>
    </message>
    <message>
        <source>Write down what you need from others, and by when; they are reminded in good time.</source>
        <translation>Írd fel, mire van szükséged másoktól, és mikorra; időben kapnak emlékeztetőt.</translation>
    </message>
    <message>
        <source>You are not waiting for anything</source>
        <translation>Semmire sem vársz</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>&amp;Address of the hub</source>
        <translation>A központ &amp;címe</translation>
    </message>
    <message>
        <source>&amp;Login name</source>
        <translation>&amp;Bejelentkezési név</translation>
    </message>
    <message>
        <source>&amp;Name of the office</source>
        <translation>Az iroda &amp;neve</translation>
    </message>
    <message>
        <source>A new desk on this computer. Others can join later.</source>
        <translation>Új ügyfélszolgálat ezen a gépen. Mások később csatlakozhatnak.</translation>
    </message>
    <message>
        <source>A service desk that is fast, works offline and loses nothing. How would you like to start?</source>
        <translation>Belső ügyfélszolgálat, amely gyors, kapcsolat nélkül is működik, és semmit sem veszít el. Hogyan szeretnél kezdeni?</translation>
    </message>
    <message>
        <source>Four teams, 400 people and 2,000 tickets in six languages. Nothing leaves this computer.</source>
        <translation>Négy csapat, 400 ember és 2000 jegy hat nyelven. Semmi sem hagyja el ezt a gépet.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Összevonás</translation>
    </message>
    <message>
        <source>Join colleagues</source>
        <translation>Csatlakozás a kollégákhoz</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Körülnézés</translation>
    </message>
    <message>
        <source>My office</source>
        <translation>Az irodám</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Indítás</translation>
    </message>
    <message>
        <source>Start an office</source>
        <translation>Új iroda</translation>
    </message>
    <message>
        <source>The address of the hub and the login name are still missing.</source>
        <translation>A központ címe és a bejelentkezési név még hiányzik.</translation>
    </message>
    <message>
        <source>The keeper of the hub will give you an address and a login name.</source>
        <translation>A központ gazdája ad címet és bejelentkezési nevet.</translation>
    </message>
    <message>
        <source>Try the demo desk</source>
        <translation>A bemutató kipróbálása</translation>
    </message>
    <message>
        <source>Welcome to deskapp</source>
        <translation>Üdvözöl a deskapp</translation>
    </message>
</context>
<context>
    <name>WhenPopup</name>
    <message>
        <source>No time</source>
        <translation>Nincs időpont</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Beállítás</translation>
    </message>
    <message>
        <source>{time} instead</source>
        <translation>Inkább: {time}</translation>
    </message>
</context>
<context>
    <name>WhenToSend</name>
    <message>
        <source>Send later</source>
        <translation>Küldés később</translation>
    </message>
</context>
<context>
    <name>Whom</name>
    <message>
        <source>Back {time}</source>
        <translation>Újra ott: {time}</translation>
    </message>
    <message>
        <source>Here until {time}</source>
        <translation>Ott van eddig: {time}</translation>
    </message>
</context>
<context>
    <name>WhomPopup</name>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Goes to {name}: {matter}</source>
        <translation>Címzett: {name}, {matter}</translation>
    </message>
    <message>
        <source>Nobody is named for that yet. {team} takes it in and passes it on; Enter writes to them.</source>
        <translation>Erre még senki sincs megnevezve. {team} fogadja és továbbadja; az Enterrel nekik írsz.</translation>
    </message>
    <message>
        <source>Printer, sick leave, parking: the answer is for your office and your language.</source>
        <translation>Nyomtató, betegszabadság, parkolás: a válasz a te irodádra és nyelvedre szól.</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <comment>the keys</comment>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>What is it about? In your own words, in any language</source>
        <translation>Miről van szó? Saját szavakkal, bármely nyelven</translation>
    </message>
    <message>
        <source>What it may be about</source>
        <translation>Miről lehet szó</translation>
    </message>
    <message>
        <source>Whom do I ask?</source>
        <translation>Kitől kérdezzem?</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>választás</translation>
    </message>
    <message>
        <source>show in the org chart</source>
        <translation>megjelenítés a szervezeti ábrán</translation>
    </message>
    <message>
        <source>write a ticket</source>
        <translation>jegy írása</translation>
    </message>
    <message>
        <source>{name} answers for it: {matter}. The team below takes it there.</source>
        <translation>{name} felel érte: {matter}. Az alábbi csapat juttatja el hozzá.</translation>
    </message>
</context>
<context>
    <name>WordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
</context>
<context>
    <name>WorkaroundForm</name>
    <message>
        <source>A note for colleagues, if you like</source>
        <translation>Jegyzet a kollégáknak, ha szeretnéd</translation>
    </message>
    <message numerus="yes">
        <source>Also for %Ln other ticket(s) with the same cause</source>
        <translation>
            <numerusform>%Ln további, azonos okú jegyhez is</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>Lasting fix by</source>
        <translation>Végleges javítás eddig</translation>
    </message>
    <message>
        <source>Lasting fix by {time}</source>
        <translation>Végleges javítás eddig: {time}</translation>
    </message>
    <message>
        <source>Lasting fix: no day promised</source>
        <translation>Végleges javítás: még nincs megígért nap</translation>
    </message>
    <message>
        <source>No day promised yet</source>
        <translation>Még nincs megígért nap</translation>
    </message>
    <message>
        <source>Note the workaround</source>
        <translation>Kerülőút feljegyzése</translation>
    </message>
    <message>
        <source>Tell {name}, and ask whether it works:</source>
        <translation>Üzenet és kérdés neki: {name}</translation>
    </message>
    <message>
        <source>What to do until then, written for {name}</source>
        <translation>Mi a teendő addig, {name} számára érthetően</translation>
    </message>
    <message>
        <source>{name} can work again for now</source>
        <translation>{name} egyelőre újra tud dolgozni</translation>
    </message>
    <message>
        <source>{number}: can work again for now; the lasting fix stays open</source>
        <translation>{number}: egyelőre újra tud dolgozni; a végleges javítás nyitva marad</translation>
    </message>
</context>
<context>
    <name>WorkedForm</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Nap</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Percek</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>&amp;Mire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>In a few words; may be left empty</source>
        <translation>Néhány szóban; üresen is maradhat</translation>
    </message>
    <message>
        <source>Minutes of work</source>
        <translation>Ráfordított percek</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eltávolítás</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>The minutes are removed</source>
        <translation>A percek eltávolítva</translation>
    </message>
    <message>
        <source>The minutes are written down</source>
        <translation>A percek feljegyezve</translation>
    </message>
    <message>
        <source>The ticket was open here for this long. Only what you write down is kept.</source>
        <translation>Ennyi ideig volt itt nyitva a jegy. Csak az marad meg, amit feljegyzel.</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Feljegyzés</translation>
    </message>
</context>
<context>
    <name>WorkedPart</name>
    <message>
        <source>Time worked</source>
        <translation>Ráfordított idő</translation>
    </message>
    <message>
        <source>Time worked: {time}</source>
        <translation>Ráfordított idő: {time}</translation>
    </message>
    <message>
        <source>Write down minutes</source>
        <translation>Percek feljegyzése</translation>
    </message>
</context>
<context>
    <name>WorkedWords</name>
    <message>
        <source>{hours} h</source>
        <translation>{hours} óra</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} óra {minutes} perc</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} perc</translation>
    </message>
</context>
<context>
    <name>WorksQuestion</name>
    <message>
        <source>Can you work now?</source>
        <translation>Tudsz most dolgozni?</translation>
    </message>
    <message>
        <source>No, I cannot work yet</source>
        <translation>Nem, még nem tudok dolgozni</translation>
    </message>
    <message>
        <source>The lasting fix follows by {time}, whatever you answer.</source>
        <translation>A végleges javítás legkésőbb ekkorra elkészül: {time}, bármit válaszolsz is.</translation>
    </message>
    <message>
        <source>Yes, I can work again</source>
        <translation>Igen, újra tudok dolgozni</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>%Ln change(s) put back</source>
        <translation>
            <numerusform>%Ln változás visszaállítva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had changed in the meantime</source>
        <translation>
            <numerusform>%Ln közben megváltozott</numerusform>
        </translation>
    </message>
    <message>
        <source>Select tickets in the list first; then choose here who gets them</source>
        <translation>Előbb jelölj ki jegyeket a listában; aztán itt válaszd ki, ki kapja őket</translation>
    </message>
    <message>
        <source>{number} is open</source>
        <translation>{number} megnyitva</translation>
    </message>
</context>
<context>
    <name>_About</name>
    <message>
        <source>Arabic</source>
        <translation>arab</translation>
    </message>
    <message>
        <source>E-mail {address}</source>
        <translation>E-mail: {address}</translation>
    </message>
    <message>
        <source>English</source>
        <translation>angol</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finn</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francia</translation>
    </message>
    <message>
        <source>From {directory}: {fields}</source>
        <translation>Forrás ({directory}): {fields}</translation>
    </message>
    <message>
        <source>German</source>
        <translation>német</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>magyar</translation>
    </message>
    <message>
        <source>No longer works here</source>
        <translation>Már nincs a cégnél</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Személy</translation>
    </message>
    <message>
        <source>Person: {name}</source>
        <translation>Személy: {name}</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>svéd</translation>
    </message>
    <message>
        <source>Telephone {number}</source>
        <translation>Telefon: {number}</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>török</translation>
    </message>
    <message>
        <source>Works {times}</source>
        <translation>Munkaidő: {times}</translation>
    </message>
    <message>
        <source>Writes {language}</source>
        <translation>Írás: {language}</translation>
    </message>
    <message>
        <source>Writes {language}, reads {others}</source>
        <translation>Írás: {language}, olvasás: {others}</translation>
    </message>
    <message>
        <source>pronounced: {pronunciation}</source>
        <translation>kiejtése: {pronunciation}</translation>
    </message>
    <message>
        <source>{time} local time</source>
        <translation>{time} helyi idő</translation>
    </message>
</context>
<context>
    <name>_CardButton</name>
    <message>
        <source>How far syncing has got</source>
        <translation>Meddig jutott a szinkron</translation>
    </message>
    <message>
        <source>Sync status</source>
        <translation>Szinkron állapota</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>From</source>
        <translation>Kezdete</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>Időpont eltávolítása</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Vége</translation>
    </message>
</context>
<context>
    <name>_NotedLine</name>
    <message>
        <source>Correct what {team} has noted</source>
        <translation>A feljegyzés kijavítása: {team}</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Javítás…</translation>
    </message>
    <message>
        <source>Nothing arranged</source>
        <translation>Nincs megbeszélve</translation>
    </message>
</context>
<context>
    <name>_SpellLine</name>
    <message>
        <source>Edit</source>
        <translation>Szerkesztés</translation>
    </message>
    <message>
        <source>Edit: {what}</source>
        <translation>Szerkesztés: {what}</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Eltávolítás: {what}</translation>
    </message>
</context>
<context>
    <name>_TopicCard</name>
    <message>
        <source>Name somebody…</source>
        <translation>Valaki megnevezése…</translation>
    </message>
    <message>
        <source>Only you can read this.</source>
        <translation>Csak te olvashatod.</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Megosztva velük:</translation>
    </message>
    <message>
        <source>Stop sharing with {name}</source>
        <translation>Megosztás vége: {name}</translation>
    </message>
    <message>
        <source>{name} can read it; stop sharing</source>
        <translation>{name} olvashatja; megosztás vége</translation>
    </message>
    <message>
        <source>{title}: name somebody who may read it</source>
        <translation>{title}: valaki megnevezése, aki olvashatja</translation>
    </message>
</context>
<context>
    <name>_Why</name>
    <message>
        <source>Not placed yet</source>
        <translation>Még nincs helye</translation>
    </message>
</context>
</TS>
