<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutMe</name>
    <message>
        <source>About me</source>
        <translation>Über mich</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>No team has noted anything.</source>
        <translation>Kein Team hat etwas notiert.</translation>
    </message>
    <message>
        <source>Only you and the people you name can read what you write here. It is in nobody else’s searches, lists or files.</source>
        <translation>Was du hier schreibst, lesen nur du und alle, die du nennst. Es steht in keiner Suche, Liste oder Datei von anderen.</translation>
    </message>
    <message>
        <source>What I wish for</source>
        <translation>Was ich mir wünsche</translation>
    </message>
    <message>
        <source>What I would like to learn</source>
        <translation>Was ich lernen möchte</translation>
    </message>
    <message>
        <source>What teams have noted about reaching me</source>
        <translation>Was Teams darüber notiert haben, wie sie mich erreichen</translation>
    </message>
    <message>
        <source>Where I want to go</source>
        <translation>Wohin ich will</translation>
    </message>
    <message>
        <source>Who may read it?</source>
        <translation>Wer darf es lesen?</translation>
    </message>
    <message>
        <source>Why I work the hours I do</source>
        <translation>Warum meine Zeiten so sind</translation>
    </message>
</context>
<context>
    <name>Absence</name>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>away, back {day}</source>
        <translation>abwesend, zurück am {day}</translation>
    </message>
    <message>
        <source>{name} is away and back {day}.</source>
        <translation>{name} ist abwesend und am {day} zurück.</translation>
    </message>
    <message>
        <source>{name} is away and back {day}; {other} stands in.</source>
        <translation>{name} ist abwesend und am {day} zurück; Vertretung: {other}.</translation>
    </message>
    <message>
        <source>{name} is away.</source>
        <translation>{name} ist abwesend.</translation>
    </message>
    <message>
        <source>{name} is away; {other} stands in.</source>
        <translation>{name} ist abwesend; Vertretung: {other}.</translation>
    </message>
    <message>
        <source>{name} stands in</source>
        <translation>Vertretung: {name}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About deskapp</source>
        <translation>Ü&amp;ber deskapp</translation>
    </message>
    <message>
        <source>&amp;All commands</source>
        <translation>Alle &amp;Befehle</translation>
    </message>
    <message>
        <source>&amp;All tickets</source>
        <translation>&amp;Alle Tickets</translation>
    </message>
    <message>
        <source>&amp;Assign to…</source>
        <translation>&amp;Zuweisen…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Close ticket…</source>
        <translation>Ticket ab&amp;schließen…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>&amp;Kompakte Zeilen</translation>
    </message>
    <message>
        <source>&amp;Copy ticket number and title</source>
        <translation>Ticketnummer und Titel &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Dark or light</source>
        <translation>&amp;Dunkel oder hell</translation>
    </message>
    <message>
        <source>&amp;Due today</source>
        <translation>&amp;Heute fällig</translation>
    </message>
    <message>
        <source>&amp;Find in this view</source>
        <translation>In dieser Ansicht &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Follow or stop following</source>
        <translation>F&amp;olgen oder nicht mehr folgen</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>&amp;Help for this view</source>
        <translation>&amp;Hilfe zu dieser Ansicht</translation>
    </message>
    <message>
        <source>&amp;Join with another ticket…</source>
        <translation>&amp;Mit anderem Ticket zusammenlegen…</translation>
    </message>
    <message>
        <source>&amp;Kept aside</source>
        <translation>Bei&amp;seitegelegt</translation>
    </message>
    <message>
        <source>&amp;Keyboard overview</source>
        <translation>&amp;Tastenübersicht</translation>
    </message>
    <message>
        <source>&amp;Labels…</source>
        <translation>&amp;Etiketten…</translation>
    </message>
    <message>
        <source>&amp;Move to another team…</source>
        <translation>An anderes &amp;Team weitergeben…</translation>
    </message>
    <message>
        <source>&amp;My queue</source>
        <translation>&amp;Meine Tickets</translation>
    </message>
    <message>
        <source>&amp;Needs a decision</source>
        <translation>&amp;Entscheidung offen</translation>
    </message>
    <message>
        <source>&amp;New ticket…</source>
        <translation>&amp;Neues Ticket…</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Principles of good service…</source>
        <translation>&amp;Grundsätze für guten Service…</translation>
    </message>
    <message>
        <source>&amp;Priority…</source>
        <translation>&amp;Priorität…</translation>
    </message>
    <message>
        <source>&amp;Question to a colleague or a team…</source>
        <translation>Jemanden oder ein Team &amp;fragen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Antworten</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Alles durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Snooze until…</source>
        <translation>Zurückstellen b&amp;is…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>Jetzt &amp;abgleichen</translation>
    </message>
    <message>
        <source>&amp;Take it (assign to me)</source>
        <translation>&amp;Übernehmen (mir zuweisen)</translation>
    </message>
    <message>
        <source>&amp;Team queue</source>
        <translation>&amp;Team-Tickets</translation>
    </message>
    <message>
        <source>&amp;Unassigned</source>
        <translation>&amp;Nicht zugewiesen</translation>
    </message>
    <message>
        <source>&amp;Undo last action</source>
        <translation>Letzten Schritt &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Wait for…</source>
        <translation>&amp;Warten auf…</translation>
    </message>
    <message>
        <source>&amp;Waiting</source>
        <translation>&amp;Wartend</translation>
    </message>
    <message>
        <source>&amp;Whom do I ask?</source>
        <translation>&amp;Wen frage ich?</translation>
    </message>
    <message>
        <source>&amp;Write to everybody below…</source>
        <translation>An alle darunter sch&amp;reiben…</translation>
    </message>
    <message>
        <source>A message to both sides…</source>
        <translation>Nachricht an beide Seiten…</translation>
    </message>
    <message>
        <source>A&amp;bout me…</source>
        <translation>&amp;Über mich…</translation>
    </message>
    <message>
        <source>Add a step…</source>
        <translation>Schritt hinzufügen…</translation>
    </message>
    <message>
        <source>Add what is still to say</source>
        <translation>Einfügen, was noch zu sagen ist</translation>
    </message>
    <message>
        <source>As&amp;k another team to do part of it…</source>
        <translation>Einen Teil an ein an&amp;deres Team geben…</translation>
    </message>
    <message>
        <source>Ask a lea&amp;d for support…</source>
        <translation>Die Leitung um Unterstützung &amp;bitten…</translation>
    </message>
    <message>
        <source>Ask for help…</source>
        <translation>Um Hilfe bitten…</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Dateien anhängen…</translation>
    </message>
    <message>
        <source>Back already</source>
        <translation>Schon zurück</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Back to the queue after…</source>
        <translation>Zurück ans Team nach…</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Bring in work from a USB s&amp;tick…</source>
        <translation>Vom Stick &amp;übernehmen…</translation>
    </message>
    <message>
        <source>Bullet list</source>
        <translation>Aufzählung</translation>
    </message>
    <message>
        <source>Can work again for now (workaround)…</source>
        <translation>Kann vorerst wieder arbeiten (Zwischenlösung)…</translation>
    </message>
    <message>
        <source>Change it, or put it right…</source>
        <translation>Ändern oder klären…</translation>
    </message>
    <message>
        <source>Change this entry…</source>
        <translation>Diesen Eintrag ändern…</translation>
    </message>
    <message>
        <source>Change this view…</source>
        <translation>Diese Ansicht ändern…</translation>
    </message>
    <message>
        <source>Clear selection, then filter</source>
        <translation>Auswahl aufheben, dann Filter</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Columns of the table…</source>
        <translation>Spalten der Tabelle…</translation>
    </message>
    <message>
        <source>Confidential c&amp;ircles…</source>
        <translation>Vertrauliche K&amp;reise…</translation>
    </message>
    <message>
        <source>Copy its text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>D&amp;raw the org chart by line, department or office</source>
        <translation>Organigramm nach Linie, Abteilung oder &amp;Standort zeichnen</translation>
    </message>
    <message>
        <source>Data &amp;held about me…</source>
        <translation>&amp;Gespeicherte Daten über mich…</translation>
    </message>
    <message>
        <source>Data held about this person…</source>
        <translation>Gespeicherte Daten über diese Person…</translation>
    </message>
    <message>
        <source>Discard it…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Draft a re-&amp;organisation…</source>
        <translation>&amp;Umorganisation entwerfen…</translation>
    </message>
    <message>
        <source>Draft&amp;s…</source>
        <translation>Entw&amp;ürfe…</translation>
    </message>
    <message>
        <source>Edit the value, or write a correction</source>
        <translation>Wert bearbeiten oder Berichtigung schreiben</translation>
    </message>
    <message>
        <source>Empty this cell</source>
        <translation>Dieses Feld leeren</translation>
    </message>
    <message>
        <source>Erase for &amp;good…</source>
        <translation>Endgültig &amp;löschen…</translation>
    </message>
    <message>
        <source>Erase t&amp;his message for good…</source>
        <translation>Diese Nach&amp;richt endgültig löschen…</translation>
    </message>
    <message>
        <source>F&amp;it the org chart</source>
        <translation>Organigramm ein&amp;passen</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtern…</translation>
    </message>
    <message>
        <source>Fo&amp;llowed</source>
        <translation>Denen ich &amp;folge</translation>
    </message>
    <message>
        <source>Fold or unfold all groups</source>
        <translation>Alle Gruppen ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Forward to somebody else…</source>
        <translation>An jemand anderen weiterleiten…</translation>
    </message>
    <message>
        <source>Gaps and clashes</source>
        <translation>Lücken und Überschneidungen</translation>
    </message>
    <message>
        <source>Give it back to the team</source>
        <translation>Ans Team zurückgeben</translation>
    </message>
    <message>
        <source>Give it to somebody, with a note and a word to the customer…</source>
        <translation>Zuweisen, mit Notiz und Nachricht an den Kunden…</translation>
    </message>
    <message>
        <source>Give the draft to a colleague to read…</source>
        <translation>Entwurf gegenlesen lassen…</translation>
    </message>
    <message>
        <source>Give the selected tickets to whoever is chosen here</source>
        <translation>Die ausgewählten Tickets der hier gewählten Stelle geben</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>Zuweisen an…</translation>
    </message>
    <message>
        <source>Group by…</source>
        <translation>Gruppieren nach…</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>Hand it in, or say that it is here</source>
        <translation>Abgeben oder Bescheid sagen, dass es da ist</translation>
    </message>
    <message>
        <source>History of this ticket</source>
        <translation>Änderungsverlauf dieses Tickets</translation>
    </message>
    <message>
        <source>I am awa&amp;y…</source>
        <translation>Ich bin &amp;abwesend…</translation>
    </message>
    <message>
        <source>I keep it</source>
        <translation>Ich behalte es</translation>
    </message>
    <message>
        <source>Incomplete: what is missing…</source>
        <translation>Unvollständig: was fehlt…</translation>
    </message>
    <message>
        <source>Insert a snippet</source>
        <translation>Textbaustein einfügen</translation>
    </message>
    <message>
        <source>Internal &amp;note</source>
        <translation>Interne &amp;Notiz</translation>
    </message>
    <message>
        <source>It is here</source>
        <translation>Es ist da</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Jump to the &amp;list</source>
        <translation>Zur &amp;Liste</translation>
    </message>
    <message>
        <source>Jump to the &amp;side panel</source>
        <translation>Zur &amp;Seitenleiste</translation>
    </message>
    <message>
        <source>Keep on this comp&amp;uter</source>
        <translation>A&amp;uf diesem Computer behalten</translation>
    </message>
    <message>
        <source>Keep the other value</source>
        <translation>Den anderen Wert nehmen</translation>
    </message>
    <message>
        <source>Keep this value</source>
        <translation>Diesen Wert behalten</translation>
    </message>
    <message>
        <source>Keep what you set</source>
        <translation>Behalten, was man selbst gesetzt hat</translation>
    </message>
    <message>
        <source>L&amp;ink to another ticket…</source>
        <translation>Mit Ticket &amp;verknüpfen…</translation>
    </message>
    <message>
        <source>Language of this reply</source>
        <translation>Sprache der Antwort</translation>
    </message>
    <message>
        <source>Larger &amp;text</source>
        <translation>Text &amp;größer</translation>
    </message>
    <message>
        <source>Leave the text (the draft is kept)</source>
        <translation>Text verlassen (der Entwurf bleibt)</translation>
    </message>
    <message>
        <source>Leave the text as it is</source>
        <translation>Den Text so lassen</translation>
    </message>
    <message>
        <source>Lend a hand…</source>
        <translation>Aushelfen…</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>List as a ta&amp;ble</source>
        <translation>Liste als &amp;Tabelle</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Mentions: notes that name me</source>
        <translation>Erwähnungen: Notizen, die mich erwähnen</translation>
    </message>
    <message>
        <source>Move this view down</source>
        <translation>Diese Ansicht nach unten</translation>
    </message>
    <message>
        <source>Move this view up</source>
        <translation>Diese Ansicht nach oben</translation>
    </message>
    <message>
        <source>My &amp;card…</source>
        <translation>Meine Visiten&amp;karte…</translation>
    </message>
    <message>
        <source>My re&amp;quests</source>
        <translation>Me&amp;ine Anfragen</translation>
    </message>
    <message>
        <source>N&amp;ormal text size</source>
        <translation>N&amp;ormale Textgröße</translation>
    </message>
    <message>
        <source>Ne&amp;xt ticket in this list</source>
        <translation>Nä&amp;chstes Ticket der Liste</translation>
    </message>
    <message>
        <source>New line about a matter…</source>
        <translation>Neue Zeile zu einem Thema…</translation>
    </message>
    <message>
        <source>New ticket for this &amp;person…</source>
        <translation>Neues Ticket für diese &amp;Person…</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>Nächste Nachricht</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Next spelling mistake</source>
        <translation>Nächster Rechtschreibfehler</translation>
    </message>
    <message>
        <source>No, I cannot work yet</source>
        <translation>Nein, ich kann noch nicht arbeiten</translation>
    </message>
    <message>
        <source>Nobody is waiting for it any more</source>
        <translation>Niemand wartet mehr darauf</translation>
    </message>
    <message>
        <source>Not mine, or mine after all</source>
        <translation>Nicht meins oder doch meins</translation>
    </message>
    <message>
        <source>Note a c&amp;all or visit…</source>
        <translation>Anruf oder Besuch n&amp;otieren…</translation>
    </message>
    <message>
        <source>O&amp;verdue</source>
        <translation>Überf&amp;ällig</translation>
    </message>
    <message>
        <source>Open &amp;beside, in a window of its own</source>
        <translation>Zus&amp;ätzlich in eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Ticket öffnen</translation>
    </message>
    <message>
        <source>Open the ticket of this question</source>
        <translation>Das Ticket dazu öffnen</translation>
    </message>
    <message>
        <source>Or&amp;g chart</source>
        <translation>O&amp;rganigramm</translation>
    </message>
    <message>
        <source>P&amp;rint or save as PDF…</source>
        <translation>D&amp;rucken oder als PDF speichern…</translation>
    </message>
    <message>
        <source>Paste without formatting</source>
        <translation>Ohne Formatierung einfügen</translation>
    </message>
    <message>
        <source>People from a &amp;directory…</source>
        <translation>Personen aus einem &amp;Verzeichnis…</translation>
    </message>
    <message>
        <source>Pin this view at the side, or unpin it</source>
        <translation>Diese Ansicht am Rand anheften oder lösen</translation>
    </message>
    <message>
        <source>Pre&amp;vious ticket in this list</source>
        <translation>Vori&amp;ges Ticket der Liste</translation>
    </message>
    <message>
        <source>Previous message</source>
        <translation>Vorige Nachricht</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Vorige Zeile</translation>
    </message>
    <message>
        <source>Print the org c&amp;hart, or save it…</source>
        <translation>Organigramm drucken oder spei&amp;chern…</translation>
    </message>
    <message>
        <source>Put it into a new ticket</source>
        <translation>In ein neues Ticket übernehmen</translation>
    </message>
    <message>
        <source>Re&amp;open ticket</source>
        <translation>Wieder &amp;öffnen</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>Diese Ansicht entfernen</translation>
    </message>
    <message>
        <source>Reverse the order</source>
        <translation>Reihenfolge umkehren</translation>
    </message>
    <message>
        <source>Run a macro b&amp;y name…</source>
        <translation>Ma&amp;kro ausführen…</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Text kl&amp;einer</translation>
    </message>
    <message>
        <source>S&amp;olved</source>
        <translation>Gel&amp;öst</translation>
    </message>
    <message>
        <source>S&amp;ync status</source>
        <translation>Abg&amp;leichstatus</translation>
    </message>
    <message>
        <source>Save all that is kept aside to a file…</source>
        <translation>Alles Beiseitegelegte in eine Datei schreiben…</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Als Ansicht speichern…</translation>
    </message>
    <message>
        <source>Save the draft now</source>
        <translation>Entwurf jetzt speichern</translation>
    </message>
    <message>
        <source>Save unsent &amp;work to a USB stick…</source>
        <translation>Ungesendetes auf einen Stic&amp;k sichern…</translation>
    </message>
    <message>
        <source>Say thank you</source>
        <translation>Danke sagen</translation>
    </message>
    <message>
        <source>Say thank you for the answer</source>
        <translation>Für die Antwort danken</translation>
    </message>
    <message>
        <source>Say when, or change it…</source>
        <translation>Zeitraum eintragen oder ändern…</translation>
    </message>
    <message>
        <source>Say who leads the team…</source>
        <translation>Teamleitung festlegen…</translation>
    </message>
    <message>
        <source>Scroll the conversation</source>
        <translation>Im Verlauf blättern</translation>
    </message>
    <message>
        <source>Search by form…</source>
        <translation>Mit Formular suchen…</translation>
    </message>
    <message>
        <source>Select all in this list</source>
        <translation>Alle in dieser Liste auswählen</translation>
    </message>
    <message>
        <source>Select or unselect it</source>
        <translation>Auswählen oder abwählen</translation>
    </message>
    <message>
        <source>Select or unselect the row</source>
        <translation>Zeile aus- oder abwählen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send and close ticket</source>
        <translation>Senden und Ticket abschließen</translation>
    </message>
    <message>
        <source>Send later…</source>
        <translation>Später senden…</translation>
    </message>
    <message>
        <source>Share out evenly…</source>
        <translation>Gleichmäßig verteilen…</translation>
    </message>
    <message>
        <source>Show m&amp;e in the org chart</source>
        <translation>&amp;Mich im Organigramm zeigen</translation>
    </message>
    <message>
        <source>Show the side p&amp;anel</source>
        <translation>Seitenleiste &amp;anzeigen</translation>
    </message>
    <message>
        <source>Sn&amp;ippets</source>
        <translation>Te&amp;xtbausteine</translation>
    </message>
    <message>
        <source>Snoo&amp;zed</source>
        <translation>Zurück&amp;gestellt</translation>
    </message>
    <message>
        <source>Somebody is away…</source>
        <translation>Jemand ist abwesend…</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Nach dieser Spalte sortieren</translation>
    </message>
    <message>
        <source>Sort…</source>
        <translation>Sortieren…</translation>
    </message>
    <message>
        <source>Split m&amp;essages off into a new ticket…</source>
        <translation>Nac&amp;hrichten als neues Ticket abtrennen…</translation>
    </message>
    <message>
        <source>T&amp;eam board</source>
        <translation>Teamü&amp;bersicht</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take over what somebody else set</source>
        <translation>Übernehmen, was jemand anders gesetzt hat</translation>
    </message>
    <message>
        <source>Take the absence back</source>
        <translation>Abwesenheit zurücknehmen</translation>
    </message>
    <message>
        <source>The board of another team…</source>
        <translation>Übersicht eines anderen Teams…</translation>
    </message>
    <message>
        <source>The pa&amp;ge of this role…</source>
        <translation>Se&amp;ite dieser Rolle…</translation>
    </message>
    <message>
        <source>This crosses a line…</source>
        <translation>Das geht zu weit…</translation>
    </message>
    <message>
        <source>Tick the next step</source>
        <translation>Nächsten Schritt abhaken</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Turn it into a ticket, or ask for one…</source>
        <translation>Ticket daraus machen oder darum bitten…</translation>
    </message>
    <message>
        <source>Turn the p&amp;yramid</source>
        <translation>Pyramide &amp;umdrehen</translation>
    </message>
    <message>
        <source>Un&amp;heard: nobody has spoken to them</source>
        <translation>&amp;Ohne Nachricht: noch niemand hat sich bei ihnen gemeldet</translation>
    </message>
    <message>
        <source>Un&amp;read</source>
        <translation>&amp;Ungelesen</translation>
    </message>
    <message>
        <source>What I answer for</source>
        <translation>Wofür ich zuständig bin</translation>
    </message>
    <message>
        <source>What I wait for</source>
        <translation>Worauf ich warte</translation>
    </message>
    <message>
        <source>What my people owe and wait for</source>
        <translation>Was meine Leute betrifft</translation>
    </message>
    <message>
        <source>What others are waiting for from me</source>
        <translation>Was andere von mir erwarten</translation>
    </message>
    <message>
        <source>What they will also need…</source>
        <translation>Was wohl auch gebraucht wird…</translation>
    </message>
    <message>
        <source>Who answers for what</source>
        <translation>Wer ist wofür zuständig</translation>
    </message>
    <message>
        <source>Who is away in the ne&amp;xt two weeks</source>
        <translation>Abwesenheiten der nä&amp;chsten zwei Wochen</translation>
    </message>
    <message>
        <source>Who takes &amp;care of what</source>
        <translation>Wer ist wofür &amp;da</translation>
    </message>
    <message>
        <source>Who waits for what</source>
        <translation>Wer worauf wartet</translation>
    </message>
    <message>
        <source>Who waits for what: new entry…</source>
        <translation>Wer worauf wartet: neuer Eintrag…</translation>
    </message>
    <message>
        <source>Will sli&amp;p within four working hours</source>
        <translation>Wird &amp;knapp: binnen vier Arbeitsstunden fällig</translation>
    </message>
    <message>
        <source>Write down minutes of work…</source>
        <translation>Arbeitszeit notieren…</translation>
    </message>
    <message>
        <source>Write what the hint suggests</source>
        <translation>So schreiben, wie der Hinweis vorschlägt</translation>
    </message>
    <message>
        <source>Yes, I can work again</source>
        <translation>Ja, ich kann wieder arbeiten</translation>
    </message>
</context>
<context>
    <name>AfterSending</name>
    <message>
        <source>Forwarded to {name}</source>
        <translation>Weitergeleitet an {name}</translation>
    </message>
    <message>
        <source>The e-mail to {name} is in your mail program</source>
        <translation>Die E-Mail an {name} ist in deinem E-Mail-Programm</translation>
    </message>
    <message>
        <source>The note is added</source>
        <translation>Die Notiz ist gespeichert</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation>Entwurf gespeichert {time}</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Antwort schreiben</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>If that does not help: {people}</source>
        <translation>Falls das nicht hilft: {people}</translation>
    </message>
    <message>
        <source>If they are away: {people}</source>
        <translation>Falls nicht da: {people}</translation>
    </message>
    <message>
        <source>Nearest to you there: {person}</source>
        <translation>Dort dir am nächsten: {person}</translation>
    </message>
    <message>
        <source>Nobody is named for your place; this is who has it elsewhere.</source>
        <translation>Für deinen Standort ist niemand eingetragen; hier steht, wer es anderswo macht.</translation>
    </message>
    <message>
        <source>You look after this: others are sent to you.</source>
        <translation>Dafür bist du zuständig: Andere werden zu dir geschickt.</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>A change</source>
        <translation>Eine Änderung</translation>
    </message>
    <message>
        <source>A change: {fields}</source>
        <translation>Eine Änderung: {fields}</translation>
    </message>
    <message>
        <source>A decision</source>
        <translation>Eine Entscheidung</translation>
    </message>
    <message>
        <source>A deletion</source>
        <translation>Eine Löschung</translation>
    </message>
    <message>
        <source>A message taken back</source>
        <translation>Eine zurückgenommene Nachricht</translation>
    </message>
    <message>
        <source>A move to another team</source>
        <translation>Ein Wechsel zu einem anderen Team</translation>
    </message>
    <message>
        <source>A new request</source>
        <translation>Eine neue Anfrage</translation>
    </message>
    <message>
        <source>A new ticket</source>
        <translation>Ein neues Ticket</translation>
    </message>
    <message>
        <source>A reply</source>
        <translation>Eine Antwort</translation>
    </message>
    <message>
        <source>A reply that was to go out later</source>
        <translation>Eine Antwort, die später hinausgehen sollte</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Ein Text</translation>
    </message>
    <message>
        <source>An internal note</source>
        <translation>Eine interne Notiz</translation>
    </message>
    <message>
        <source>It was too large for the hub.</source>
        <translation>Es war zu groß für den Hub.</translation>
    </message>
    <message>
        <source>Its ticket had gone to another team, where you may not write.</source>
        <translation>Das Ticket lag schon bei einem anderen Team, in dem du nicht schreiben kannst.</translation>
    </message>
    <message>
        <source>Its ticket is not here</source>
        <translation>Das Ticket dazu ist nicht hier</translation>
    </message>
    <message>
        <source>The hub could not read it.</source>
        <translation>Der Hub konnte es nicht lesen.</translation>
    </message>
    <message>
        <source>The hub could not take it yet.</source>
        <translation>Der Hub konnte es noch nicht annehmen.</translation>
    </message>
    <message>
        <source>The hub has something else in its place.</source>
        <translation>Im Hub steht an dieser Stelle etwas anderes.</translation>
    </message>
    <message>
        <source>The hub was set back to an older backup that lacks it. It will come again from the computer it was written on.</source>
        <translation>Der Hub wurde auf eine ältere Sicherung zurückgesetzt, in der es fehlt. Es kommt wieder von dem Computer, auf dem es geschrieben wurde.</translation>
    </message>
    <message>
        <source>The hub was set back to an older backup that lacks what this was about, and nobody has sent that again.</source>
        <translation>Der Hub wurde auf eine ältere Sicherung zurückgesetzt. Darin fehlt, worum es hier ging, und bisher hat es niemand wieder eingebracht.</translation>
    </message>
    <message>
        <source>The team it was written for could not take it.</source>
        <translation>Das Team, für das es bestimmt war, konnte es nicht annehmen.</translation>
    </message>
    <message>
        <source>The ticket could not move as a whole, so it stayed where it was.</source>
        <translation>Das Ticket konnte nicht als Ganzes umziehen und blieb, wo es war.</translation>
    </message>
    <message>
        <source>What it changed has been erased in the meantime.</source>
        <translation>Was es änderte, wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
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
            <numerusform>%Ln in die Datei geschrieben</numerusform>
            <numerusform>%Ln in die Datei geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard it for good?</source>
        <translation>Endgültig verwerfen?</translation>
    </message>
    <message>
        <source>It goes with the next sync</source>
        <translation>Es geht mit dem nächsten Abgleich hinaus</translation>
    </message>
    <message>
        <source>It stays here until it is discarded.</source>
        <translation>Es bleibt hier, bis es verworfen wird.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Nothing is kept aside</source>
        <translation>Nichts beiseitegelegt</translation>
    </message>
    <message>
        <source>Save all of it to a file</source>
        <translation>Alles in eine Datei schreiben</translation>
    </message>
    <message>
        <source>The hub has taken everything that was sent from here.</source>
        <translation>Der Hub hat alles angenommen, was von hier kam.</translation>
    </message>
    <message>
        <source>{number} is open</source>
        <translation>{number} ist angelegt</translation>
    </message>
    <message>
        <source>{what} exists nowhere else. It cannot be brought back.</source>
        <translation>„{what}“ gibt es sonst nirgends. Danach lässt es sich nicht zurückholen.</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Version {version}. A service desk that works offline and loses nothing.</source>
        <translation>Version {version}. Ein Servicedesk, der auch ohne Verbindung läuft und nichts verliert.</translation>
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
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Ask more</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>I cannot help</source>
        <translation>Ich kann nicht helfen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Danke</translation>
    </message>
    <message>
        <source>You asked {name}</source>
        <translation>Du hast {name} gefragt</translation>
    </message>
    <message>
        <source>You asked {name}, until {time}</source>
        <translation>Du hast {name} gefragt, Antwort bis {time}</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Deine Worte</translation>
    </message>
    <message>
        <source>{name} answered your question</source>
        <translation>{name} hat deine Frage beantwortet</translation>
    </message>
    <message>
        <source>{name} asks you</source>
        <translation>{name} fragt dich</translation>
    </message>
    <message>
        <source>{name} asks you, until {time}</source>
        <translation>{name} fragt dich, Antwort bis {time}</translation>
    </message>
    <message>
        <source>{name} cannot help with your question</source>
        <translation>{name} kann bei deiner Frage nicht helfen</translation>
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
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer until</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Ask a colleague or a team</source>
        <translation>Jemanden oder ein Team fragen</translation>
    </message>
    <message>
        <source>Ask for support from your reporting line</source>
        <translation>Die Leitung um Unterstützung bitten</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>There is nobody left to ask in your reporting line: it is about them.</source>
        <translation>Von deiner Leitung kannst du hier niemanden fragen: Es geht um sie selbst.</translation>
    </message>
    <message>
        <source>What do you need to know?</source>
        <translation>Was möchtest du wissen?</translation>
    </message>
    <message>
        <source>What do you need? One short reason is enough</source>
        <translation>Was brauchst du? Ein kurzer Grund genügt</translation>
    </message>
    <message>
        <source>Whom do you ask?</source>
        <translation>Wen fragst du?</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>Wen?</translation>
    </message>
    <message>
        <source>Whom? {name}</source>
        <translation>Wen? {name}</translation>
    </message>
    <message>
        <source>You keep the ticket. Anybody it is about is skipped, and not told.</source>
        <translation>Das Ticket bleibt bei dir. Wer selbst betroffen ist, wird nicht gefragt und erfährt nichts davon.</translation>
    </message>
    <message>
        <source>You keep the ticket. Whoever is asked sees the messages ticked here and answers you alone.</source>
        <translation>Das Ticket bleibt bei dir. Wer gefragt wird, sieht die hier angekreuzten Nachrichten und antwortet nur dir.</translation>
    </message>
    <message>
        <source>answer until {time}</source>
        <translation>Antwort bis {time}</translation>
    </message>
    <message>
        <source>stands in for {name}</source>
        <translation>vertritt {name}</translation>
    </message>
    <message>
        <source>whenever it suits</source>
        <translation>wenn es gerade passt</translation>
    </message>
</context>
<context>
    <name>AskForm</name>
    <message>
        <source>A few words, please, so that the team knows what it is about.</source>
        <translation>Bitte ein paar Worte, damit das Team weiß, worum es geht.</translation>
    </message>
    <message>
        <source>Ask for something</source>
        <translation>Um etwas bitten</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation>Entwurf gespeichert {time}</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>Was brauchst du?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>Whom do I ask?</source>
        <translation>Wen frage ich?</translation>
    </message>
</context>
<context>
    <name>AskHelp</name>
    <message>
        <source>Ask</source>
        <translation>Um Hilfe bitten</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Um Hilfe bitten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Everybody who may read the team’s tickets sees it. Whoever steps in belongs to the team until then.</source>
        <translation>Das sehen alle, die Tickets dieses Teams lesen dürfen. Wer aushilft, gehört bis dahin zum Team.</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>What for, in a few words: payday, three people ill</source>
        <translation>Wofür, in wenigen Worten: Zahltag, drei sind krank</translation>
    </message>
</context>
<context>
    <name>AskedCards</name>
    <message numerus="yes">
        <source>%Ln more question(s)</source>
        <translation>
            <numerusform>noch %Ln Frage</numerusform>
            <numerusform>noch %Ln Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Thanks are on their way</source>
        <translation>Dein Dank ist unterwegs</translation>
    </message>
    <message>
        <source>The question is taken back</source>
        <translation>Die Frage ist zurückgenommen</translation>
    </message>
    <message>
        <source>They know that you cannot help</source>
        <translation>Deine Absage ist unterwegs</translation>
    </message>
    <message>
        <source>Your answer is on its way</source>
        <translation>Deine Antwort ist unterwegs</translation>
    </message>
    <message>
        <source>Your question is on its way</source>
        <translation>Deine Frage ist unterwegs</translation>
    </message>
    <message>
        <source>{name} has been asked</source>
        <translation>{name} wurde gefragt</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>%Ln of your changes were sent again</source>
        <translation>
            <numerusform>%Ln deiner Änderungen wurde erneut gesendet</numerusform>
            <numerusform>%Ln deiner Änderungen wurden erneut gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Back in touch</source>
        <translation>Wieder verbunden</translation>
    </message>
    <message>
        <source>It has a name of its own now; nothing was lost.</source>
        <translation>Er hat jetzt einen eigenen Namen; nichts ging verloren.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The hub was restored from a backup</source>
        <translation>Der Server wurde aus einer Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>This computer was a copy of another one</source>
        <translation>Dieser Computer war die Kopie eines anderen</translation>
    </message>
    <message>
        <source>{count} kept aside</source>
        <comment>changes</comment>
        <translation>{count} beiseitegelegt</translation>
    </message>
    <message>
        <source>{count} received</source>
        <comment>changes</comment>
        <translation>{count} empfangen</translation>
    </message>
    <message>
        <source>{count} sent</source>
        <comment>changes</comment>
        <translation>{count} gesendet</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <comment>questions</comment>
        <translation>{count} zu entscheiden</translation>
    </message>
</context>
<context>
    <name>AwayCounts</name>
    <message numerus="yes">
        <source>%Ln away now</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln jetzt abwesend</numerusform>
            <numerusform>%Ln jetzt abwesend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open: what should happen to them?</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln offen: Was wird daraus?</numerusform>
            <numerusform>%Ln offen: Was wird daraus?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) went to others</source>
        <translation>
            <numerusform>%Ln Ticket ging an jemand anderen</numerusform>
            <numerusform>%Ln Tickets gingen an andere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share the %Ln open ticket(s) out now</source>
        <translation>
            <numerusform>Das offene Ticket jetzt weitergeben</numerusform>
            <numerusform>Die %Ln offenen Tickets jetzt verteilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell %Ln customer(s) who has it now</source>
        <translation>
            <numerusform>%Ln Kunden sagen, wer jetzt zuständig ist</numerusform>
            <numerusform>%Ln Kunden sagen, wer jetzt zuständig ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln open ticket(s) stay</source>
        <translation>
            <numerusform>Das offene Ticket bleibt</numerusform>
            <numerusform>Die %Ln offenen Tickets bleiben</numerusform>
        </translation>
    </message>
    <message>
        <source>from {first}, back {back}</source>
        <translation>ab {first}, zurück {back}</translation>
    </message>
</context>
<context>
    <name>AwayDialog</name>
    <message>
        <source>&amp;Back on</source>
        <translation>&amp;Zurück am</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>&amp;Tickets</source>
        <translation>&amp;Tickets</translation>
    </message>
    <message>
        <source>Ask the lead</source>
        <translation>Die Leitung fragen</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>Zurück am</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>I am away</source>
        <translation>Ich bin abwesend</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Nobody who could take them is here, so they stay.</source>
        <translation>Niemand ist da, der sie übernehmen könnte: Sie bleiben.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist offen</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Stands &amp;in</source>
        <translation>&amp;Vertretung</translation>
    </message>
    <message>
        <source>The reason is private, so nobody asks for it.</source>
        <translation>Der Grund ist privat, danach fragt niemand.</translation>
    </message>
    <message>
        <source>Who stands in?</source>
        <translation>Wer vertritt?</translation>
    </message>
    <message>
        <source>Who would get what, and what the customers would read</source>
        <translation>Wer was bekäme und was die Kunden lesen würden</translation>
    </message>
    <message>
        <source>{name} is away</source>
        <translation>{name} ist abwesend</translation>
    </message>
</context>
<context>
    <name>AwayModel</name>
    <message>
        <source>Open tickets</source>
        <translation>Offene Tickets</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>away {times}</source>
        <translation>abwesend {times}</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>here throughout</source>
        <translation>durchgehend da</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>{name} stands in</source>
        <translation>Vertretung: {name}</translation>
    </message>
</context>
<context>
    <name>AwayPage</name>
    <message>
        <source>Noted: you are away</source>
        <translation>Eingetragen: Du bist abwesend</translation>
    </message>
    <message>
        <source>Noted: {name} is away</source>
        <translation>Eingetragen: {name} ist abwesend</translation>
    </message>
    <message>
        <source>The absence is taken back</source>
        <translation>Die Abwesenheit ist zurückgenommen</translation>
    </message>
    <message>
        <source>The customers hear of it in two minutes; until then Undo takes that back too.</source>
        <translation>Die Kunden erfahren es in zwei Minuten; bis dahin nimmt „Rückgängig“ auch das zurück.</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>Who is away?</source>
        <translation>Wer ist abwesend?</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} ist zurück</translation>
    </message>
</context>
<context>
    <name>AwayPane</name>
    <message>
        <source>I am away…</source>
        <translation>Ich bin abwesend…</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>Ich bin zurück</translation>
    </message>
    <message>
        <source>Somebody is away…</source>
        <translation>Jemand ist abwesend…</translation>
    </message>
    <message>
        <source>The next two weeks</source>
        <translation>Die nächsten zwei Wochen</translation>
    </message>
    <message>
        <source>Today and the thirteen days after. Everybody sees that somebody is away, and nobody why.</source>
        <translation>Heute und die dreizehn Tage danach. Alle sehen, dass jemand abwesend ist, aber niemand sieht, warum.</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Abwesenheiten</translation>
    </message>
    <message>
        <source>You stand in for {people}.</source>
        <translation>Du vertrittst {people}.</translation>
    </message>
    <message>
        <source>{name} until {day}</source>
        <translation>{name} bis {day}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Back to the queue after {hours}</source>
        <translation>Zurück ans Team nach {hours}</translation>
    </message>
    <message>
        <source>Back to the queue: never</source>
        <translation>Zurück ans Team: nie</translation>
    </message>
    <message>
        <source>Lead: nobody named</source>
        <translation>Leitung: niemand festgelegt</translation>
    </message>
    <message>
        <source>Lead: {name}</source>
        <translation>Leitung: {name}</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Kein Betreff</translation>
    </message>
    <message>
        <source>Nobody has it yet</source>
        <translation>Hat noch niemand</translation>
    </message>
    <message>
        <source>back {time}</source>
        <translation>wieder da {time}</translation>
    </message>
    <message>
        <source>has {category} already</source>
        <translation>hat schon Tickets zu {category}</translation>
    </message>
    <message>
        <source>here until {time}</source>
        <translation>da bis {time}</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>speaks {language}</source>
        <translation>spricht {language}</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>{time}, after {hours}</source>
        <translation>{time}, nach {hours}</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Board of</source>
        <translation>Übersicht für</translation>
    </message>
    <message>
        <source>Nobody leads the team now</source>
        <translation>Das Team hat jetzt keine Leitung</translation>
    </message>
    <message>
        <source>Nobody: the nearest manager at a desk decides</source>
        <translation>Niemand: Dann entscheidet die nächste Leitung im Servicedesk</translation>
    </message>
    <message>
        <source>There is nothing to share out</source>
        <translation>Es gibt nichts zu verteilen</translation>
    </message>
    <message>
        <source>What nobody has decided for three working days comes to the lead.</source>
        <translation>Was drei Arbeitstage lang niemand entschieden hat, geht an die Leitung.</translation>
    </message>
    <message>
        <source>What nobody works on goes back to the team</source>
        <translation>Was liegen bleibt, geht zurück ans Team</translation>
    </message>
    <message>
        <source>Who leads this team?</source>
        <translation>Wer leitet dieses Team?</translation>
    </message>
    <message>
        <source>Whoever has it is asked one working hour before, and keeps it with one key.</source>
        <translation>Wer es hat, wird eine Arbeitsstunde vorher gefragt und kann es mit einem Tastendruck behalten.</translation>
    </message>
    <message>
        <source>me</source>
        <translation>mich</translation>
    </message>
    <message>
        <source>{name} leads the team</source>
        <translation>{name} leitet das Team</translation>
    </message>
</context>
<context>
    <name>BoardPane</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>As soon as a team has people, its work appears here.</source>
        <translation>Sobald ein Team Mitglieder hat, steht hier, was es zu tun hat.</translation>
    </message>
    <message>
        <source>Ask for help…</source>
        <translation>Um Hilfe bitten…</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>Zurück ans Team</translation>
    </message>
    <message>
        <source>Board of {team}</source>
        <translation>Übersicht: {team}</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>Zuweisen an…</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>No team yet</source>
        <translation>Noch kein Team</translation>
    </message>
    <message>
        <source>Share out evenly…</source>
        <translation>Gleichmäßig verteilen…</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Team board</source>
        <translation>Teamübersicht</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign the selected tickets</source>
        <translation>Ausgewählte Tickets zuweisen</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Close the selected tickets</source>
        <translation>Ausgewählte Tickets abschließen</translation>
    </message>
    <message>
        <source>Join the selected tickets</source>
        <translation>Ausgewählte Tickets zusammenlegen</translation>
    </message>
    <message>
        <source>Move the selected tickets to a team</source>
        <translation>Ausgewählte Tickets an ein Team weitergeben</translation>
    </message>
    <message>
        <source>Priority of the selected tickets</source>
        <translation>Priorität der ausgewählten Tickets</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
</context>
<context>
    <name>BulkWork</name>
    <message numerus="yes">
        <source>%Ln ticket(s) assigned to {name}</source>
        <translation>
            <numerusform>%Ln Ticket an {name} zugewiesen</numerusform>
            <numerusform>%Ln Tickets an {name} zugewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) closed</source>
        <translation>
            <numerusform>%Ln Ticket abgeschlossen</numerusform>
            <numerusform>%Ln Tickets abgeschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) followed</source>
        <translation>
            <numerusform>Du folgst %Ln Ticket</numerusform>
            <numerusform>Du folgst %Ln Tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) given back to the team</source>
        <translation>
            <numerusform>%Ln Ticket ans Team zurückgegeben</numerusform>
            <numerusform>%Ln Tickets ans Team zurückgegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) labelled {name}</source>
        <translation>
            <numerusform>%Ln Ticket mit Etikett {name}</numerusform>
            <numerusform>%Ln Tickets mit Etikett {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) moved to {name}</source>
        <translation>
            <numerusform>%Ln Ticket an {name} weitergegeben</numerusform>
            <numerusform>%Ln Tickets an {name} weitergegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) set to {name}</source>
        <translation>
            <numerusform>%Ln Ticket hat jetzt Priorität {name}</numerusform>
            <numerusform>%Ln Tickets haben jetzt Priorität {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) snoozed until {time}</source>
        <translation>
            <numerusform>%Ln Ticket zurückgestellt bis {time}</numerusform>
            <numerusform>%Ln Tickets zurückgestellt bis {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln ticket(s) to</source>
        <translation>
            <numerusform>%Ln Ticket zuweisen an</numerusform>
            <numerusform>%Ln Tickets zuweisen an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln ticket(s)?</source>
        <translation>
            <numerusform>%Ln Ticket ändern?</numerusform>
            <numerusform>%Ln Tickets ändern?</numerusform>
        </translation>
    </message>
    <message>
        <source>Change all of them</source>
        <translation>Alle ändern</translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln ticket(s): what solved them?</source>
        <translation>
            <numerusform>%Ln Ticket abschließen: Was war die Lösung?</numerusform>
            <numerusform>%Ln Tickets abschließen: Was war die Lösung?</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln ticket(s) to</source>
        <translation>
            <numerusform>%Ln Ticket weitergeben an</numerusform>
            <numerusform>%Ln Tickets weitergeben an</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Nicht mehr nötig</translation>
    </message>
    <message>
        <source>Nobody, back to the team</source>
        <translation>Niemand, zurück ans Team</translation>
    </message>
    <message numerus="yes">
        <source>Priority of %Ln ticket(s)</source>
        <translation>
            <numerusform>Priorität für %Ln Ticket</numerusform>
            <numerusform>Priorität für %Ln Tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put a label on %Ln ticket(s)</source>
        <translation>
            <numerusform>Etikett für %Ln Ticket</numerusform>
            <numerusform>Etikett für %Ln Tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze %Ln ticket(s) until</source>
        <translation>
            <numerusform>%Ln Ticket zurückstellen bis</numerusform>
            <numerusform>%Ln Tickets zurückstellen bis</numerusform>
        </translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>The solution in a few words</source>
        <translation>Die Lösung in wenigen Worten</translation>
    </message>
    <message>
        <source>This takes a while and can be stopped at any time. What is done by then stays, and Undo puts it back.</source>
        <translation>Das dauert eine Weile und lässt sich jederzeit anhalten. Was bis dahin getan ist, bleibt, und „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>With a note, a promise, a word to each customer…</source>
        <translation>Mit Notiz, Zusage und einem Wort an jeden Kunden…</translation>
    </message>
    <message>
        <source>With a word to each customer…</source>
        <translation>Mit einem Wort an jeden Kunden…</translation>
    </message>
    <message>
        <source>new label</source>
        <translation>neues Etikett</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Cancel: {what}</source>
        <translation>Abbrechen: {what}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>CaptureCard</name>
    <message>
        <source>&amp;Belongs to</source>
        <translation>&amp;Gehört zu</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>A new ticket</source>
        <translation>Ein neues Ticket</translation>
    </message>
    <message>
        <source>At the &amp;desk</source>
        <translation>&amp;Persönlich</translation>
    </message>
    <message>
        <source>Before the end</source>
        <translation>Zum Schluss</translation>
    </message>
    <message>
        <source>Best reached: {how}</source>
        <translation>Am besten erreichbar: {how}</translation>
    </message>
    <message>
        <source>By &amp;phone</source>
        <translation>Am &amp;Telefon</translation>
    </message>
    <message>
        <source>Call or visit</source>
        <translation>Anruf oder Besuch</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In wenigen Worten</translation>
    </message>
    <message>
        <source>Only if there is more to remember</source>
        <translation>Nur wenn es mehr zu notieren gibt</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>To say in {language}: {words}</source>
        <translation>Auf {language} zu sagen: {words}</translation>
    </message>
    <message>
        <source>Wh&amp;at</source>
        <translation>W&amp;as</translation>
    </message>
    <message>
        <source>What is it about? A few words are enough.</source>
        <translation>Worum geht es? Ein paar Worte genügen.</translation>
    </message>
    <message>
        <source>Who is it? Type a name and choose from the list.</source>
        <translation>Wer ist es? Namen tippen und aus der Liste wählen.</translation>
    </message>
    <message>
        <source>{number} is written down</source>
        <translation>{number} ist notiert</translation>
    </message>
    <message>
        <source>{number} is written down, and done</source>
        <translation>{number} ist notiert und erledigt</translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>&amp;Family name</source>
        <translation>Nachna&amp;me</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Vorname</translation>
    </message>
    <message>
        <source>&amp;Name, as you write it</source>
        <translation>&amp;Name, wie du ihn schreibst</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Add working hours</source>
        <translation>Arbeitszeit hinzufügen</translation>
    </message>
    <message>
        <source>Address &amp;me</source>
        <translation>Anre&amp;de</translation>
    </message>
    <message>
        <source>As you would tell somebody on the telephone</source>
        <translation>So, wie du es am Telefon sagen würdest</translation>
    </message>
    <message>
        <source>By the given name, informally</source>
        <translation>Mit Vornamen, per Du</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Everybody in your organisation can read this. What you leave empty is not shown.</source>
        <translation>Das lesen alle im Haus. Was du leer lässt, steht nirgends.</translation>
    </message>
    <message>
        <source>Fields with a lock come from {directory} and are changed there.</source>
        <translation>Felder mit Schloss kommen aus {directory} und werden dort geändert.</translation>
    </message>
    <message>
        <source>Formally</source>
        <translation>Förmlich, per Sie</translation>
    </message>
    <message>
        <source>From {directory}, and changed there</source>
        <translation>Aus {directory}; wird dort geändert</translation>
    </message>
    <message>
        <source>How to &amp;say it</source>
        <translation>Aus&amp;sprache</translation>
    </message>
    <message>
        <source>I &amp;read</source>
        <translation>Ich &amp;lese</translation>
    </message>
    <message>
        <source>I &amp;write</source>
        <translation>Ich sch&amp;reibe</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Meine Visitenkarte</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>Working &amp;hours</source>
        <translation>Ar&amp;beitszeiten</translation>
    </message>
</context>
<context>
    <name>ChangeKeys</name>
    <message>
        <source>&amp;All usual keys</source>
        <translation>&amp;Alle üblichen Tasten</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern …</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>&amp;Usual key</source>
        <translation>&amp;Übliche Taste</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Alle üblichen Tasten</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Choose a command, press Change, then press its new key.</source>
        <translation>Wähle einen Befehl, drücke „Ändern“ und dann seine neue Taste.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Every command has its usual key.</source>
        <translation>Jeder Befehl hat seine übliche Taste.</translation>
    </message>
    <message>
        <source>Every command has the key again that it had at first.</source>
        <translation>Jeder Befehl hat wieder die Taste, die er am Anfang hatte.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Dort lassen</translation>
    </message>
    <message>
        <source>Press the new key of “{command}”. Esc leaves it as it is.</source>
        <translation>Drücke die neue Taste für „{command}“. Esc lässt es, wie es ist.</translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation>Nach Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Von dort nehmen</translation>
    </message>
    <message>
        <source>Text is typed where this command works: choose a key with Ctrl, or a function key.</source>
        <translation>Wo dieser Befehl wirkt, wird Text getippt: Wähle eine Taste mit Strg oder eine Funktionstaste.</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>Die neue Taste</translation>
    </message>
    <message>
        <source>This key is taken</source>
        <translation>Diese Taste ist vergeben</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Übliche Taste</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{key} belongs to writing in texts. Please choose another key.</source>
        <translation>{key} gehört zum Schreiben in Texten. Bitte wähle eine andere Taste.</translation>
    </message>
    <message>
        <source>{key} is needed by the window or the system. Please choose another key.</source>
        <translation>{key} braucht das Fenster oder das System. Bitte wähle eine andere Taste.</translation>
    </message>
    <message>
        <source>{key} is: {commands}. Take it from there?</source>
        <translation>{key} ist: {commands}. Von dort nehmen?</translation>
    </message>
    <message>
        <source>{key} stands for “{command}”, or begins its keys, and cannot be taken from it.</source>
        <translation>{key} steht für „{command}“ oder beginnt dessen Tasten und kann ihm nicht genommen werden.</translation>
    </message>
    <message>
        <source>“{command}” has no key now.</source>
        <translation>„{command}“ hat jetzt keine Taste.</translation>
    </message>
    <message>
        <source>“{command}”: {key}</source>
        <translation>„{command}“: {key}</translation>
    </message>
</context>
<context>
    <name>ChartBy</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln Mitglied</numerusform>
            <numerusform>%Ln Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open from here</source>
        <translation>
            <numerusform>%Ln offen von hier</numerusform>
            <numerusform>%Ln offen von hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open in its teams</source>
        <translation>
            <numerusform>%Ln offen bei ihren Teams</numerusform>
            <numerusform>%Ln offen bei ihren Teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted without confidential circles, and without departments of fewer than %Ln people.</source>
        <translation>
            <numerusform>Gezählt ohne vertrauliche Kreise und ohne Abteilungen mit weniger als %Ln Person.</numerusform>
            <numerusform>Gezählt ohne vertrauliche Kreise und ohne Abteilungen mit weniger als %Ln Personen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message numerus="yes">
        <source>Figures stand here from %Ln people on: with fewer they would be those of a person.</source>
        <translation>
            <numerusform>Zahlen stehen hier ab %Ln Person: Bei weniger wären es die eines einzelnen Menschen.</numerusform>
            <numerusform>Zahlen stehen hier ab %Ln Personen: Bei weniger wären es die eines einzelnen Menschen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>The whole house</source>
        <translation>Das ganze Haus</translation>
    </message>
    <message>
        <source>What the chart is drawn by</source>
        <translation>Wonach das Organigramm gezeichnet ist</translation>
    </message>
    <message>
        <source>{asked} from · {waiting} to</source>
        <translation>{asked} von · {waiting} an</translation>
    </message>
    <message>
        <source>{asked} open from here</source>
        <translation>{asked} offen von hier</translation>
    </message>
    <message>
        <source>{number} for each who answers</source>
        <translation>{number} je Person, die antwortet</translation>
    </message>
</context>
<context>
    <name>ChartDeeds</name>
    <message numerus="yes">
        <source>%Ln address(es) on the clipboard, for the Bcc field</source>
        <translation>
            <numerusform>%Ln Adresse in der Zwischenablage, für das Feld Bcc</numerusform>
            <numerusform>%Ln Adressen in der Zwischenablage, für das Feld Bcc</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody there has an e-mail address</source>
        <translation>Dort hat niemand eine E-Mail-Adresse</translation>
    </message>
    <message numerus="yes">
        <source>To %Ln people: the mail program opens</source>
        <translation>
            <numerusform>An %Ln Person: Das E-Mail-Programm öffnet sich</numerusform>
            <numerusform>An %Ln Personen: Das E-Mail-Programm öffnet sich</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role page is saved</source>
        <translation>Deine Rollenseite ist gespeichert</translation>
    </message>
</context>
<context>
    <name>ChartHead</name>
    <message>
        <source>Customers on top</source>
        <translation>Kunden oben</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Leads on top</source>
        <translation>Leitung oben</translation>
    </message>
    <message>
        <source>Org chart</source>
        <translation>Organigramm</translation>
    </message>
    <message>
        <source>Turn the pyramid</source>
        <translation>Pyramide umdrehen</translation>
    </message>
</context>
<context>
    <name>ChecklistForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>One step on each line. Every ticket of your team with this category shows them.</source>
        <translation>Ein Schritt pro Zeile. Jedes Ticket deines Teams in dieser Kategorie zeigt diese Schritte.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Steps for {category}</source>
        <translation>Schritte für {category}</translation>
    </message>
    <message>
        <source>Steps, one on each line</source>
        <translation>Schritte, einer pro Zeile</translation>
    </message>
</context>
<context>
    <name>ChecklistPart</name>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Add a step to this ticket</source>
        <translation>Schritt zu diesem Ticket hinzufügen</translation>
    </message>
    <message>
        <source>Edit list</source>
        <translation>Liste ändern</translation>
    </message>
    <message>
        <source>It is linked to {number}.</source>
        <translation>Es wird mit {number} verknüpft.</translation>
    </message>
    <message>
        <source>New ticket: {name}</source>
        <translation>Neues Ticket: {name}</translation>
    </message>
    <message>
        <source>No step is open</source>
        <translation>Kein Schritt ist offen</translation>
    </message>
    <message>
        <source>Open again: {step}</source>
        <translation>Wieder offen: {step}</translation>
    </message>
    <message>
        <source>Step: {name}</source>
        <translation>Schritt: {name}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Steps: {done} of {all}</source>
        <translation>Schritte: {done} von {all}</translation>
    </message>
    <message>
        <source>The list is saved</source>
        <translation>Die Liste ist gespeichert</translation>
    </message>
    <message>
        <source>The step is added</source>
        <translation>Der Schritt ist hinzugefügt</translation>
    </message>
    <message>
        <source>They will also need</source>
        <translation>Wird wohl auch gebraucht</translation>
    </message>
    <message>
        <source>Ticked: {step}</source>
        <translation>Abgehakt: {step}</translation>
    </message>
    <message>
        <source>Too little is known yet about what is asked next</source>
        <translation>Noch ist zu wenig darüber bekannt, was danach angefragt wird</translation>
    </message>
    <message>
        <source>asked next in {followed} of {cases} cases</source>
        <translation>in {followed} von {cases} Fällen danach angefragt</translation>
    </message>
    <message>
        <source>{number} is open and linked</source>
        <translation>{number} ist angelegt und verknüpft</translation>
    </message>
</context>
<context>
    <name>Circles</name>
    <message>
        <source>A different key was given for one of {name}’s computers. It is not used.</source>
        <translation>Für einen Computer von {name} wurde ein anderer Schlüssel angegeben. Er wird nicht benutzt.</translation>
    </message>
    <message>
        <source>Somebody gave a circle a different key in {name}’s name. It is not used.</source>
        <translation>Jemand hat einem Kreis im Namen von {name} einen anderen Schlüssel gegeben. Er wird nicht benutzt.</translation>
    </message>
    <message>
        <source>Something was written into a circle in {name}’s name, but not by one of its readers. It has no effect.</source>
        <translation>In einem Kreis wurde im Namen von {name} etwas geschrieben, aber von niemandem, der dazugehört. Es bleibt ohne Wirkung.</translation>
    </message>
    <message>
        <source>an unknown person</source>
        <translation>jemand Unbekanntes</translation>
    </message>
    <message>
        <source>first seen {moment}</source>
        <translation>zum ersten Mal gesehen: {moment}</translation>
    </message>
    <message>
        <source>{name} was added at the hub, but not by a reader of the circle, and cannot read any of it.</source>
        <translation>{name} wurde am Hub hinzugefügt, aber von niemandem aus dem Kreis, und kann nichts davon lesen.</translation>
    </message>
</context>
<context>
    <name>CirclesDialog</name>
    <message numerus="yes">
        <source>%Ln computer(s)</source>
        <translation>
            <numerusform>%Ln Computer</numerusform>
            <numerusform>%Ln Computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more computer(s) without access</source>
        <translation>
            <numerusform>%Ln weiterer Computer ohne Zugang</numerusform>
            <numerusform>%Ln weitere Computer ohne Zugang</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a reader…</source>
        <translation>Jemanden hinzufügen…</translation>
    </message>
    <message>
        <source>After the next sync, {name} cannot read anything new, and what is on their computers is removed the next time they sync. What they have already read, they know.</source>
        <translation>Nach dem nächsten Abgleich kann {name} nichts Neues mehr lesen, und was dort auf den Computern liegt, wird bei deren nächstem Abgleich entfernt. Was schon gelesen wurde, bleibt bekannt.</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Confidential circles</source>
        <translation>Vertrauliche Kreise</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Everything in a circle is locked, and only its readers’ computers can open it. Nobody else can read a word of it, whatever database tool they use.</source>
        <translation>Alles in einem Kreis ist verschlüsselt, und nur die Computer derer, die dazugehören, können es öffnen. Sonst kann niemand ein Wort davon lesen, egal mit welchem Datenbankwerkzeug.</translation>
    </message>
    <message>
        <source>Name of a new circle</source>
        <translation>Name eines neuen Kreises</translation>
    </message>
    <message>
        <source>Number of this computer: {number}</source>
        <translation>Nummer dieses Computers: {number}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove reader…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove {name} from this circle?</source>
        <translation>{name} aus dem Kreis entfernen?</translation>
    </message>
    <message>
        <source>The circle is ready</source>
        <translation>Der Kreis ist bereit</translation>
    </message>
    <message>
        <source>The readers change with the next sync</source>
        <translation>Mit dem nächsten Abgleich ändert sich, wer ihn liest</translation>
    </message>
    <message>
        <source>There are no circles yet</source>
        <translation>Es gibt noch keinen Kreis</translation>
    </message>
    <message numerus="yes">
        <source>This computer cannot read %Ln circle(s) yet: a reader has to give it access.</source>
        <translation>
            <numerusform>%Ln Kreis kann dieser Computer noch nicht lesen: Jemand aus dem Kreis muss ihm Zugang geben.</numerusform>
            <numerusform>%Ln Kreise kann dieser Computer noch nicht lesen: Jemand aus dem Kreis muss ihm Zugang geben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which computer? Ask for its number by phone.</source>
        <translation>Welcher Computer? Bitte am Telefon nach seiner Nummer fragen.</translation>
    </message>
    <message>
        <source>Who may read it too?</source>
        <translation>Wer darf ihn auch lesen?</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Wer ihn liest</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (du)</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>&amp;Solution</source>
        <translation>&amp;Lösung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Abschließen</translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln Ticket abschließen</numerusform>
            <numerusform>%Ln Tickets abschließen</numerusform>
        </translation>
    </message>
    <message>
        <source>What solved them, in a few words; only the team can read it</source>
        <translation>Was geholfen hat, in wenigen Worten; nur das Team kann es lesen</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>A few words for whoever has this next time; the customer does not see them.</source>
        <translation>Ein paar Worte für alle, die beim nächsten Mal davorstehen; der Kunde sieht sie nicht.</translation>
    </message>
    <message>
        <source>Close ticket</source>
        <translation>Ticket abschließen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>The last answer to {name} ends without a kind closing.</source>
        <translation>Der letzten Antwort an {name} fehlt ein freundlicher Schluss.</translation>
    </message>
    <message>
        <source>What solved it?</source>
        <translation>Was war die Lösung?</translation>
    </message>
    <message>
        <source>Write it first</source>
        <translation>Erst schreiben</translation>
    </message>
    <message>
        <source>{name} has not been answered yet.</source>
        <translation>{name} hat noch keine Antwort bekommen.</translation>
    </message>
    <message>
        <source>{name} has not been told yet that it is solved.</source>
        <translation>{name} weiß noch nicht, dass es gelöst ist.</translation>
    </message>
</context>
<context>
    <name>ColumnsForm</name>
    <message>
        <source>&amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Breite</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>Columns, from the first to the last</source>
        <translation>Spalten, von der ersten bis zur letzten</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt with an arrow moves it.</source>
        <translation>Die Leertaste zeigt oder verbirgt eine Spalte, Alt mit einer Pfeiltaste verschiebt sie.</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>Die üblichen</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchtest du tun?</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>A file is still being added. Send again in a moment.</source>
        <translation>Eine Datei wird noch hinzugefügt. Bitte gleich noch einmal senden.</translation>
    </message>
    <message>
        <source>A word about it, for whoever gets it</source>
        <translation>Ein paar Worte mit auf den Weg</translation>
    </message>
    <message>
        <source>Back to the note</source>
        <translation>Zurück zur Notiz</translation>
    </message>
    <message>
        <source>Back to the reply</source>
        <translation>Zurück zur Antwort</translation>
    </message>
    <message>
        <source>Back to what is forwarded</source>
        <translation>Zurück zum Weiterleiten</translation>
    </message>
    <message>
        <source>Choose who gets it. {customer} never sees it.</source>
        <translation>Bitte wählen, wer es bekommt. {customer} sieht es nie.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem abschließen</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation>Entwurf gespeichert {time}</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>Forward the message only</source>
        <translation>Nur die Nachricht weiterleiten</translation>
    </message>
    <message>
        <source>Forward this text</source>
        <translation>Diesen Text weiterleiten</translation>
    </message>
    <message>
        <source>Goes out through this computer’s mail program; {customer} never sees it</source>
        <translation>Wird mit dem E-Mail-Programm dieses Computers gesendet; {customer} sieht es nie</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Internal note: {name} never sees it</source>
        <translation>Interne Notiz: {name} sieht sie nie</translation>
    </message>
    <message>
        <source>It is meant like that, send</source>
        <translation>Das ist so gemeint, senden</translation>
    </message>
    <message>
        <source>Not saved on this computer yet. The text stays here and deskapp keeps trying; please free some disk space.</source>
        <translation>Noch nicht auf diesem Computer gespeichert. Der Text bleibt hier, und deskapp versucht es weiter; bitte etwas Speicherplatz freigeben.</translation>
    </message>
    <message>
        <source>Only colleagues read this. Type @ to tell one.</source>
        <translation>Das lesen nur Kolleginnen und Kollegen. Mit @ jemandem Bescheid geben.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Reply to {name}</source>
        <translation>Antwort an {name}</translation>
    </message>
    <message>
        <source>Still to say before it closes: {what}.</source>
        <translation>Vor dem Abschließen noch zu sagen: {what}.</translation>
    </message>
    <message>
        <source>There is no snippet for this in this language yet.</source>
        <translation>Dafür gibt es in dieser Sprache noch keinen Textbaustein.</translation>
    </message>
    <message>
        <source>There is no text yet. Write a few words first.</source>
        <translation>Hier steht noch kein Text. Ein paar Worte genügen.</translation>
    </message>
    <message>
        <source>There is no way to reach {name} yet</source>
        <translation>Für {name} ist noch keine Adresse bekannt</translation>
    </message>
    <message>
        <source>There is still a gap to fill in: {gap}</source>
        <translation>Da ist noch eine Lücke: {gap}</translation>
    </message>
    <message>
        <source>This was written as an internal note. Forward it to somebody?</source>
        <translation>Das wurde als interne Notiz geschrieben. An jemanden weiterleiten?</translation>
    </message>
    <message>
        <source>This was written as an internal note. Send it to {name}?</source>
        <translation>Das wurde als interne Notiz geschrieben. An {name} senden?</translation>
    </message>
    <message>
        <source>This was written as the reply to {name}. Forward it to somebody else?</source>
        <translation>Das wurde als Antwort an {name} geschrieben. An jemand anderen weiterleiten?</translation>
    </message>
    <message>
        <source>This was written to be forwarded. Send it to {name}?</source>
        <translation>Das wurde zum Weiterleiten geschrieben. An {name} senden?</translation>
    </message>
    <message>
        <source>Use it as the reply</source>
        <translation>Als Antwort verwenden</translation>
    </message>
    <message>
        <source>Write a new reply</source>
        <translation>Neue Antwort schreiben</translation>
    </message>
    <message>
        <source>Write it first</source>
        <translation>Erst schreiben</translation>
    </message>
    <message>
        <source>Write to {name}. Type :: for a snippet.</source>
        <translation>Nachricht an {name}. Mit :: Textbaustein einfügen.</translation>
    </message>
    <message>
        <source>Your text from {time} is back</source>
        <translation>Der Text von {time} ist wieder da</translation>
    </message>
    <message>
        <source>that it is solved</source>
        <translation>dass es gelöst ist</translation>
    </message>
    <message>
        <source>{name} cannot read this ticket, but gets these words and can answer you</source>
        <translation>{name} kann dieses Ticket nicht lesen, bekommt nur diesen Text und kann dir antworten</translation>
    </message>
    <message>
        <source>{name} cannot read this yet: add an address or tell them by phone</source>
        <translation>{name} kann das noch nicht lesen: Adresse ergänzen oder anrufen</translation>
    </message>
    <message>
        <source>{name} finds it under Mentions; {customer} never sees it</source>
        <translation>{name} findet es unter „Erwähnungen“; {customer} sieht es nie</translation>
    </message>
    <message>
        <source>{name} is the customer here: write a reply instead</source>
        <translation>{name} ist hier der Kunde: lieber eine Antwort schreiben</translation>
    </message>
    <message>
        <source>{name} wrote in the meantime, {time}</source>
        <translation>{name} hat inzwischen geschrieben, {time}</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Conversation</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>New message below</source>
        <translation>Neue Nachricht weiter unten</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln for other teams</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln für andere Teams</numerusform>
            <numerusform>%Ln für andere Teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln mehr</numerusform>
            <numerusform>%Ln mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) given back to the team</source>
        <translation>
            <numerusform>%Ln Ticket ans Team zurückgegeben</numerusform>
            <numerusform>%Ln Tickets ans Team zurückgegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) given to {name}</source>
        <translation>
            <numerusform>%Ln Ticket an {name} zugewiesen</numerusform>
            <numerusform>%Ln Tickets an {name} zugewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) shared out</source>
        <translation>
            <numerusform>%Ln Ticket verteilt</numerusform>
            <numerusform>%Ln Tickets verteilt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln urgent or high</source>
        <translation>
            <numerusform>%Ln dringend oder hoch</numerusform>
            <numerusform>%Ln dringend oder hoch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working hour(s)</source>
        <translation>
            <numerusform>%Ln Arbeitsstunde</numerusform>
            <numerusform>%Ln Arbeitsstunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln ticket(s) back to the team</source>
        <translation>
            <numerusform>%Ln Ticket ans Team zurückgeben</numerusform>
            <numerusform>%Ln Tickets ans Team zurückgeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln ticket(s) to</source>
        <translation>
            <numerusform>%Ln Ticket zuweisen an</numerusform>
            <numerusform>%Ln Tickets zuweisen an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln ticket(s) to {name}</source>
        <translation>
            <numerusform>%Ln Ticket an {name} zuweisen</numerusform>
            <numerusform>%Ln Tickets an {name} zuweisen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share out %Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln Ticket verteilen</numerusform>
            <numerusform>%Ln Tickets verteilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell %Ln customer(s) that it is done</source>
        <translation>
            <numerusform>%Ln Kunden sagen, dass es erledigt ist</numerusform>
            <numerusform>%Ln Kunden sagen, dass es erledigt ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell %Ln customer(s) which team has it now</source>
        <translation>
            <numerusform>%Ln Kunden sagen, welches Team zuständig ist</numerusform>
            <numerusform>%Ln Kunden sagen, welches Team zuständig ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell %Ln customer(s) who has it now</source>
        <translation>
            <numerusform>%Ln Kunden sagen, wer jetzt zuständig ist</numerusform>
            <numerusform>%Ln Kunden sagen, wer jetzt zuständig ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more in the queue</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>und %Ln weiteres in der Liste</numerusform>
            <numerusform>und %Ln weitere in der Liste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Carry on working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Hide the report</source>
        <translation>Bericht ausblenden</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht anzeigen</translation>
    </message>
    <message>
        <source>Something went wrong in deskapp</source>
        <translation>In deskapp ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>The report stays on this computer: {file}</source>
        <translation>Der Bericht bleibt auf diesem Computer: {file}</translation>
    </message>
    <message>
        <source>This is the program’s fault, not yours. Everything you typed is saved; you can carry on.</source>
        <translation>Das liegt am Programm, nicht an dir. Alles Geschriebene ist gespeichert; du kannst weiterarbeiten.</translation>
    </message>
    <message>
        <source>This is the program’s fault, not yours. Please copy what you are typing before you carry on.</source>
        <translation>Das liegt am Programm, nicht an dir. Bitte kopiere deinen Text, bevor du weiterarbeitest.</translation>
    </message>
</context>
<context>
    <name>CrossForm</name>
    <message>
        <source>A private word, if you like</source>
        <translation>Ein vertrauliches Wort, wenn du magst</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>This crosses a line</source>
        <translation>Das geht zu weit</translation>
    </message>
    <message>
        <source>{number} is in other hands now</source>
        <translation>Um {number} musst du dich nicht mehr kümmern</translation>
    </message>
    <message>
        <source>{to} takes it from you, with everything as it was written. Nothing goes to {customer}, and you will not see further messages on it unless you ask.</source>
        <translation>{to} nimmt es dir ab, mit allem im genauen Wortlaut. {customer} erfährt nichts davon, und weitere Nachrichten siehst du nur, wenn du möchtest.</translation>
    </message>
</context>
<context>
    <name>Crossed</name>
    <message numerus="yes">
        <source>%Ln message(s) are kept as they were written then.</source>
        <translation>
            <numerusform>%Ln Nachricht ist im damaligen Wortlaut erhalten.</numerusform>
            <numerusform>%Ln Nachrichten sind im damaligen Wortlaut erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in other hands now.</source>
        <translation>Es ist jetzt in anderen Händen.</translation>
    </message>
    <message>
        <source>Messages since then are not shown to you.</source>
        <translation>Was seitdem kam, siehst du hier nicht.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>You handed this over {time}</source>
        <translation>Von dir abgegeben ({time})</translation>
    </message>
    <message>
        <source>{name} handed this over {time}: it crosses a line</source>
        <translation>{name} hat das abgegeben ({time}), weil es zu weit geht</translation>
    </message>
</context>
<context>
    <name>CustomerBand</name>
    <message>
        <source>All departments served</source>
        <translation>Alle Abteilungen, für die gearbeitet wird</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Departments served: {departments}</source>
        <translation>Gearbeitet wird für: {departments}</translation>
    </message>
    <message>
        <source>From outside: {kinds}</source>
        <translation>Von außen: {kinds}</translation>
    </message>
    <message>
        <source>No department is served from here</source>
        <translation>Von hier aus wird für keine Abteilung gearbeitet</translation>
    </message>
    <message>
        <source>{department} is served from here</source>
        <translation>Von hier aus wird für {department} gearbeitet</translation>
    </message>
</context>
<context>
    <name>CustomerPart</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Org chart</source>
        <translation>Organigramm</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>Unbekannter Kunde</translation>
    </message>
    <message>
        <source>Writes {language}</source>
        <translation>Schreibt {language}</translation>
    </message>
    <message>
        <source>Writes {language}, reads {others}</source>
        <translation>Schreibt {language}, liest {others}</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>nicht mehr im Haus</translation>
    </message>
    <message>
        <source>{place} · {local}</source>
        <translation>{place} · {local}</translation>
    </message>
    <message>
        <source>{time} local time</source>
        <translation>{time} Ortszeit</translation>
    </message>
</context>
<context>
    <name>DataDialog</name>
    <message>
        <source>&amp;Why it is erased</source>
        <translation>&amp;Warum es gelöscht wird</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>Eine Kopie</translation>
    </message>
    <message>
        <source>A text to read, and beside it the same for programs. It says at its end what was left out.</source>
        <translation>Ein Text zum Lesen und daneben dasselbe für Programme. Am Ende steht, was weggelassen ist.</translation>
    </message>
    <message>
        <source>Data held about me</source>
        <translation>Gespeicherte Daten über mich</translation>
    </message>
    <message>
        <source>Data held about {name}</source>
        <translation>Gespeicherte Daten über {name}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done &amp;tickets</source>
        <translation>Erledigte &amp;Tickets</translation>
    </message>
    <message>
        <source>Erase all</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Erase this data of {name} for good?</source>
        <translation>Diese Daten von {name} endgültig löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Erase those older than %Ln year(s)</source>
        <translation>
            <numerusform>Löschen, was älter als %Ln Jahr ist</numerusform>
            <numerusform>Löschen, was älter als %Ln Jahre ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased for good: %Ln entries</source>
        <translation>
            <numerusform>Endgültig gelöscht: %Ln Eintrag</numerusform>
            <numerusform>Endgültig gelöscht: %Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Goes: {goes}

Stays: {stays}

Nobody can bring it back.</source>
        <translation>Weg kommt: {goes}

Es bleibt: {stays}

Niemand kann es zurückholen.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>It is erased at the hub and on every computer, and nobody can bring it back.</source>
        <translation>Es wird am Hub und auf allen Computern gelöscht, und niemand kann es zurückholen.</translation>
    </message>
    <message>
        <source>It stays in the record</source>
        <translation>Bleibt im Protokoll stehen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Looking for what is held…</source>
        <translation>Es wird nachgesehen, was gespeichert ist…</translation>
    </message>
    <message>
        <source>Nothing would be erased.</source>
        <translation>Es würde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Eine Kopie speichern</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Eine Kopie speichern…</translation>
    </message>
    <message>
        <source>Saved as {text} and {data}</source>
        <translation>Gespeichert als {text} und {data}</translation>
    </message>
    <message>
        <source>Would be erased</source>
        <translation>Würde gelöscht</translation>
    </message>
    <message>
        <source>Would stay</source>
        <translation>Würde bleiben</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
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
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Include what is for others to decide</source>
        <translation>Auch, was andere entscheiden</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Entscheidung offen</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nichts zu entscheiden</translation>
    </message>
    <message>
        <source>When two people change the same thing without seeing each other’s change, both values come here.</source>
        <translation>Wenn zwei dasselbe ändern, ohne voneinander zu wissen, stehen hier beide Werte.</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>A reply was not sent</source>
        <translation>Eine Antwort wurde nicht gesendet</translation>
    </message>
    <message>
        <source>Current value</source>
        <translation>Gilt jetzt</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deleted here, changed there</source>
        <translation>Hier gelöscht, dort geändert</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>It is fine</source>
        <translation>Das passt so</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>So behalten</translation>
    </message>
    <message>
        <source>Keep the other</source>
        <translation>Das andere nehmen</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Dieses behalten</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Nobody has decided for three working days, so it has come to the lead too: {names}.</source>
        <translation>Seit drei Arbeitstagen hat niemand entschieden, deshalb liegt es auch bei der Leitung: {names}.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Reply that goes out later</source>
        <translation>Antwort, die später hinausgeht</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Second reply</source>
        <translation>Zweite Antwort</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Textbaustein</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Somebody wrote before the reply was due to go out. It has not been sent.</source>
        <translation>Jemand hat geschrieben, bevor die Antwort hinausgehen sollte. Sie wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Das andere</translation>
    </message>
    <message>
        <source>The ticket was closed before the reply was due to go out. It has not been sent.</source>
        <translation>Das Ticket wurde abgeschlossen, bevor die Antwort hinausgehen sollte. Sie wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>This is confidential, so the lead decides: {names}.</source>
        <translation>Was vertraulich ist, entscheidet die Leitung: {names}.</translation>
    </message>
    <message>
        <source>Those who wrote this do not work here any more, so the lead decides: {names}.</source>
        <translation>Wer das geschrieben hat, arbeitet nicht mehr hier, also entscheidet die Leitung: {names}.</translation>
    </message>
    <message>
        <source>Those who wrote this do not work here any more; anybody may decide.</source>
        <translation>Wer das geschrieben hat, arbeitet nicht mehr hier; alle dürfen entscheiden.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Two replies crossed</source>
        <translation>Zwei Antworten haben sich überschnitten</translation>
    </message>
    <message>
        <source>Two values: {field}</source>
        <translation>Zwei Werte: {field}</translation>
    </message>
    <message>
        <source>Waiting for {names} since {time}.</source>
        <translation>Wartet seit {time} auf {names}.</translation>
    </message>
    <message>
        <source>Write a correction…</source>
        <translation>Berichtigung schreiben…</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>offline since {time}</source>
        <translation>ohne Verbindung seit {time}</translation>
    </message>
    <message>
        <source>on {computer}</source>
        <translation>auf {computer}</translation>
    </message>
    <message>
        <source>{one} and {other} both replied, and neither had seen the other’s reply.</source>
        <translation>{one} und {other} haben beide geantwortet, ohne voneinander zu wissen.</translation>
    </message>
    <message>
        <source>{one} and {other} both set the {field}, and neither had seen the other’s change.</source>
        <translation>{one} und {other} haben „{field}“ geändert, ohne voneinander zu wissen.</translation>
    </message>
    <message>
        <source>{other} deleted this, and {one} changed it without knowing. It is still here.</source>
        <translation>{other} hat dies gelöscht, {one} hat es geändert, ohne davon zu wissen. Es ist noch da.</translation>
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
        <translation>{value} behalten</translation>
    </message>
    <message>
        <source>Needs a decision: {field}</source>
        <translation>Entscheidung offen: {field}</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation>{value} nehmen</translation>
    </message>
    <message>
        <source>{name} chose {value} ({time}), {other_name} chose {other} ({other_time}).</source>
        <translation>{name} hat {value} gewählt ({time}), {other_name} dagegen {other} ({other_time}).</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} weitere</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Assign to</source>
        <translation>Zuweisen an</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Decided: {field}</source>
        <translation>Entschieden: {field}</translation>
    </message>
    <message>
        <source>Label {label} is added</source>
        <translation>Etikett {label} ist gesetzt</translation>
    </message>
    <message>
        <source>Label {label} is removed</source>
        <translation>Etikett {label} ist entfernt</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Move to another team</source>
        <translation>An anderes Team weitergeben</translation>
    </message>
    <message>
        <source>Noted: told by phone</source>
        <translation>Notiert: am Telefon gesagt</translation>
    </message>
    <message>
        <source>Nothing was put back: it had changed in the meantime</source>
        <translation>Nichts rückgängig gemacht: Es hatte sich inzwischen geändert</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Zurückstellen bis</translation>
    </message>
    <message>
        <source>You follow {number}</source>
        <translation>Du folgst {number}</translation>
    </message>
    <message>
        <source>You no longer follow {number}</source>
        <translation>Du folgst {number} nicht mehr</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>schon verwendet</translation>
    </message>
    <message>
        <source>new label</source>
        <translation>neues Etikett</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>{field} was changed</source>
        <translation>{field} wurde geändert</translation>
    </message>
    <message>
        <source>{field} was cleared</source>
        <translation>{field} ist jetzt leer</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{number} and its files stay on this computer</source>
        <translation>{number} bleibt samt Dateien auf diesem Computer</translation>
    </message>
    <message>
        <source>{number} is assigned</source>
        <translation>{number} ist zugewiesen</translation>
    </message>
    <message>
        <source>{number} is awake again</source>
        <translation>{number} ist wieder da</translation>
    </message>
    <message>
        <source>{number} is back with the team</source>
        <translation>{number} ist zurück beim Team</translation>
    </message>
    <message>
        <source>{number} is closed</source>
        <translation>{number} ist abgeschlossen</translation>
    </message>
    <message>
        <source>{number} is open again</source>
        <translation>{number} ist wieder offen</translation>
    </message>
    <message>
        <source>{number} is open as part of it</source>
        <translation>{number} ist als Teil davon angelegt</translation>
    </message>
    <message>
        <source>{number} is snoozed until {time}</source>
        <translation>{number} ist zurückgestellt bis {time}</translation>
    </message>
    <message>
        <source>{number} is yours</source>
        <translation>Du hast {number} übernommen</translation>
    </message>
    <message>
        <source>{number} leaves this computer once it is old enough</source>
        <translation>{number} wird hier aufgeräumt, sobald es alt genug ist</translation>
    </message>
    <message>
        <source>{number} was moved</source>
        <translation>{number} ist weitergegeben</translation>
    </message>
</context>
<context>
    <name>DeskDialog</name>
    <message>
        <source>&amp;Best reached</source>
        <translation>Am &amp;besten erreichbar</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Quiet times</source>
        <translation>&amp;Ruhezeiten</translation>
    </message>
    <message>
        <source>&amp;Times that suit</source>
        <translation>Passende &amp;Zeiten</translation>
    </message>
    <message>
        <source>&amp;Wording</source>
        <translation>Beim S&amp;chreiben</translation>
    </message>
    <message>
        <source>Add a quiet time</source>
        <translation>Ruhezeit hinzufügen</translation>
    </message>
    <message>
        <source>Add a time that suits</source>
        <translation>Passende Zeit hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Form of &amp;address</source>
        <translation>&amp;Anrede</translation>
    </message>
    <message>
        <source>How {team} reaches me</source>
        <translation>Wie {team} mich erreicht</translation>
    </message>
    <message>
        <source>How {team} reaches {name}</source>
        <translation>Wie {team} {name} erreicht</translation>
    </message>
    <message>
        <source>Nothing arranged</source>
        <translation>Nichts vereinbart</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The fields you cannot change here are {name}’s own words.</source>
        <translation>Was sich hier nicht ändern lässt, hat {name} selbst angegeben.</translation>
    </message>
    <message>
        <source>This is everything the team has noted about you. What you correct stays that way, whatever was there before.</source>
        <translation>Das ist alles, was das Team über dich notiert hat. Was du richtigstellst, gilt, egal, was vorher dort stand.</translation>
    </message>
    <message>
        <source>by first name, informally</source>
        <translation>mit Vornamen, per Du</translation>
    </message>
    <message>
        <source>formally</source>
        <translation>förmlich, per Sie</translation>
    </message>
    <message>
        <source>{name} can read and correct all of this. There is no field for remarks.</source>
        <translation>{name} kann das alles lesen und richtigstellen. Bemerkungen gehören nicht hierher.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message numerus="yes">
        <source>%Ln ticket(s) to read</source>
        <translation>
            <numerusform>%Ln ungelesenes Ticket</numerusform>
            <numerusform>%Ln ungelesene Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Open deskapp</source>
        <translation>deskapp öffnen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>DetailsPart</name>
    <message>
        <source>An outside customer is waiting</source>
        <translation>Externer Kunde wartet</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Nötig bis</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>bis {time}</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>%Ln people updated</source>
        <translation>
            <numerusform>%Ln Person abgeglichen</numerusform>
            <numerusform>%Ln Personen abgeglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved. Only you and whoever you named can read it</source>
        <translation>Gespeichert. Lesen können es nur du und alle, die du genannt hast</translation>
    </message>
    <message>
        <source>The source is changed</source>
        <translation>Die Quelle ist geändert</translation>
    </message>
    <message>
        <source>Your card is changed</source>
        <translation>Deine Visitenkarte ist geändert</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Back again</source>
        <translation>Wieder da</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Abteilung</translation>
    </message>
</context>
<context>
    <name>DirectoryDialog</name>
    <message numerus="yes">
        <source>%Ln in doubt: decide below, or leave them for later</source>
        <translation>
            <numerusform>%Ln Person unklar: bitte unten entscheiden, sonst wartet sie</numerusform>
            <numerusform>%Ln Personen unklar: bitte unten entscheiden, sonst warten sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are left out: too large, or not pictures</source>
        <translation>
            <numerusform>%Ln Bild wird ausgelassen: zu groß oder gar kein Bild</numerusform>
            <numerusform>%Ln Bilder werden ausgelassen: zu groß oder gar keine Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bring in the changes</source>
        <translation>&amp;Einlesen</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>&amp;Look at what would change</source>
        <translation>Änderungen &amp;ansehen</translation>
    </message>
    <message>
        <source>&amp;New source…</source>
        <translation>&amp;Neue Quelle…</translation>
    </message>
    <message>
        <source>&amp;Read everybody again</source>
        <translation>Alle noch einmal &amp;lesen</translation>
    </message>
    <message>
        <source>A source is a list of people: a file that is updated from time to time, or a directory server.</source>
        <translation>Eine Quelle ist eine Liste von Personen: eine Datei, die immer wieder erneuert wird, oder ein Verzeichnisserver.</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Än&amp;dern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Noch nicht entschieden</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Es würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>People from a directory</source>
        <translation>Personen aus einem Verzeichnis</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Jemand Neues</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>The source is complete: %Ln people have left</source>
        <translation>
            <numerusform>Die Quelle ist vollständig: %Ln Person ist ausgeschieden</numerusform>
            <numerusform>Die Quelle ist vollständig: %Ln Personen sind ausgeschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Who is this here?</source>
        <translation>Wer ist das hier?</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>ein neues</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>somebody new</source>
        <translation>jemand Neues</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
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
        <translation>Entwürfe auf diesem Computer</translation>
    </message>
    <message>
        <source>There are no drafts: everything you started has been sent</source>
        <translation>Keine Entwürfe: Alles Angefangene ist gesendet</translation>
    </message>
    <message>
        <source>To read, and drafts on this computer</source>
        <translation>Zum Gegenlesen, und Entwürfe auf diesem Computer</translation>
    </message>
    <message>
        <source>{name} asks you to read it</source>
        <translation>{name} bittet dich, gegenzulesen</translation>
    </message>
    <message>
        <source>{name} has read it</source>
        <translation>{name} hat gegengelesen</translation>
    </message>
</context>
<context>
    <name>DraftTree</name>
    <message>
        <source>Ctrl+X picks up, Ctrl+V puts under the chosen person, Delete leaves people as they are today.</source>
        <translation>Strg+X nimmt Personen auf, Strg+V setzt sie unter die gewählte Person, Entf lässt sie, wo sie heute sind.</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>Der Entwurf</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>GIVE TO</source>
        <translation>ABGEBEN AN</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>EmptyQueue</name>
    <message>
        <source>All done for now</source>
        <translation>Fürs Erste alles erledigt</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>New tickets appear by themselves.</source>
        <translation>Neue Tickets erscheinen von selbst.</translation>
    </message>
    <message>
        <source>No ticket matches this filter</source>
        <translation>Kein Ticket passt zu diesem Filter</translation>
    </message>
    <message>
        <source>No tickets yet</source>
        <translation>Noch keine Tickets</translation>
    </message>
    <message>
        <source>Nothing here for “{text}”</source>
        <translation>Nichts gefunden zu „{text}“</translation>
    </message>
    <message>
        <source>Nothing is waiting here</source>
        <translation>Hier wartet nichts</translation>
    </message>
    <message>
        <source>Only {view} was searched.</source>
        <translation>Durchsucht wurde nur {view}.</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>See what nobody has taken</source>
        <translation>Nicht zugewiesene ansehen</translation>
    </message>
    <message>
        <source>This list cannot be read right now</source>
        <translation>Diese Liste ist gerade nicht lesbar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What is assigned to you appears here by itself.</source>
        <translation>Neu zugewiesene Tickets erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>Write down the first request somebody comes with.</source>
        <translation>Einfach das erste Anliegen aufschreiben.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message numerus="yes">
        <source>%Ln working day(s) before</source>
        <translation>
            <numerusform>%Ln Arbeitstag vorher</numerusform>
            <numerusform>%Ln Arbeitstage vorher</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;From whom</source>
        <translation>&amp;Von wem</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Reminder</source>
        <translation>&amp;Erinnerung</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>Wa&amp;s</translation>
    </message>
    <message>
        <source>A date on a day off moves to the last working day before it.</source>
        <translation>Fällt ein Termin auf einen freien Tag, gilt der letzte Arbeitstag davor.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>Alle Leitungen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change what is waited for</source>
        <translation>Ändern, worauf gewartet wird</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>First due &amp;by</source>
        <translation>&amp;Zuerst fällig</translation>
    </message>
    <message>
        <source>First due by: day</source>
        <translation>Zuerst fällig: Tag</translation>
    </message>
    <message>
        <source>First due by: time</source>
        <translation>Zuerst fällig: Uhrzeit</translation>
    </message>
    <message>
        <source>From whom; Delete removes one</source>
        <translation>Von wem; Entf entfernt jemanden</translation>
    </message>
    <message>
        <source>From whom?</source>
        <translation>Von wem?</translation>
    </message>
    <message>
        <source>Hours of the month</source>
        <translation>Stundenzettel des Monats</translation>
    </message>
    <message>
        <source>How &amp;often</source>
        <translation>Wie &amp;oft</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Keine Erinnerung</translation>
    </message>
    <message>
        <source>Where it goes, and what it has to include</source>
        <translation>Wohin es geht und was dazugehört</translation>
    </message>
    <message>
        <source>Who &amp;waits</source>
        <translation>Wer &amp;wartet</translation>
    </message>
    <message>
        <source>Who waits for what?</source>
        <translation>Wer wartet worauf?</translation>
    </message>
    <message>
        <source>Who waits?</source>
        <translation>Wer wartet?</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Erase the message from {name}, {time}, for good?</source>
        <translation>Die Nachricht von {name}, {time}, endgültig löschen?</translation>
    </message>
    <message>
        <source>Erase {number} for good?</source>
        <translation>{number} endgültig löschen?</translation>
    </message>
    <message>
        <source>Its words and files are erased from every computer, and nobody can bring them back. Only the reason stays.</source>
        <translation>Jedes Wort und jede Datei davon verschwindet von allen Computern, und niemand kann es zurückholen. Nur der Grund bleibt.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The message is erased</source>
        <translation>Die Nachricht ist gelöscht</translation>
    </message>
    <message>
        <source>Why it is erased</source>
        <translation>Warum es gelöscht wird</translation>
    </message>
    <message>
        <source>{number} is erased</source>
        <translation>{number} ist gelöscht</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A card needs a name. Write it the way others should see it.</source>
        <translation>Eine Visitenkarte braucht einen Namen. Bitte so schreiben, wie andere ihn lesen sollen.</translation>
    </message>
    <message>
        <source>A circle needs a name of up to 60 characters. Only those who read it see the name.</source>
        <translation>Ein Kreis braucht einen Namen von höchstens 60 Zeichen. Nur wer ihn liest, sieht den Namen.</translation>
    </message>
    <message>
        <source>A directory source needs a name of its own of up to 60 characters.</source>
        <translation>Eine Quelle braucht einen eigenen Namen von höchstens 60 Zeichen.</translation>
    </message>
    <message>
        <source>A draft needs a name of up to 60 characters.</source>
        <translation>Ein Entwurf braucht einen Namen von höchstens 60 Zeichen.</translation>
    </message>
    <message>
        <source>A hub in a file cannot keep a circle: whoever can read the shared file reads all of it. Use a Postgres hub.</source>
        <translation>Ein Hub in einer Datei kann keinen Kreis schützen: Wer die gemeinsame Datei lesen kann, liest alles darin. Bitte einen Postgres-Hub nehmen.</translation>
    </message>
    <message>
        <source>A macro needs a name of up to 60 characters.</source>
        <translation>Ein Makro braucht einen Namen mit höchstens 60 Zeichen.</translation>
    </message>
    <message>
        <source>A macro that solves a ticket needs to say what solved it.</source>
        <translation>Ein Makro, das ein Ticket auf „Gelöst“ setzt, braucht auch eine Lösung.</translation>
    </message>
    <message>
        <source>A ticket has no field {field}. Fields: {known}.</source>
        <translation>Ein Ticket hat kein Feld {field}. Felder: {known}.</translation>
    </message>
    <message>
        <source>A view needs a name of up to 60 characters.</source>
        <translation>Eine Ansicht braucht einen Namen mit höchstens 60 Zeichen.</translation>
    </message>
    <message>
        <source>Another choice is needed first: {what}.</source>
        <translation>Zuerst ist eine andere Auswahl nötig: {what}.</translation>
    </message>
    <message>
        <source>Choose a department first.</source>
        <translation>Bitte zuerst eine Abteilung wählen.</translation>
    </message>
    <message>
        <source>Choose at least one message for the new ticket.</source>
        <translation>Bitte mindestens eine Nachricht für das neue Ticket wählen.</translation>
    </message>
    <message>
        <source>Choose at least one thing for the macro to do.</source>
        <translation>Bitte mindestens eine Sache wählen, die das Makro tun soll.</translation>
    </message>
    <message>
        <source>Choose at least two tickets to join.</source>
        <translation>Bitte mindestens zwei Tickets zum Zusammenlegen wählen.</translation>
    </message>
    <message>
        <source>Files cannot be attached in a circle yet. Nothing was saved; put what matters into words.</source>
        <translation>In einem Kreis lassen sich noch keine Dateien anhängen. Es wurde nichts gespeichert; bitte das Wichtige in Worten schreiben.</translation>
    </message>
    <message>
        <source>It is now in a place where {name} may not write. Copy its text, or put it into a new ticket.</source>
        <translation>Es liegt jetzt dort, wo {name} nicht schreiben kann. Du kannst den Text kopieren oder in ein neues Ticket übernehmen.</translation>
    </message>
    <message>
        <source>Locks do not work in the folder {path}, so two computers would overwrite each other’s work. Choose another folder, or Postgres.</source>
        <translation>Sperren wirken im Ordner {path} nicht; zwei Computer würden einander überschreiben. Bitte einen anderen Ordner oder Postgres wählen.</translation>
    </message>
    <message>
        <source>More than {most} people would see this entry. Make one for each part of the organisation.</source>
        <translation>Mehr als {most} Personen würden diesen Eintrag sehen. Bitte für jeden Teil des Hauses einen eigenen anlegen.</translation>
    </message>
    <message>
        <source>No computer with the number {number} is known here. Sync, and ask for it again.</source>
        <translation>Hier ist kein Computer mit der Nummer {number} bekannt. Bitte abgleichen und noch einmal danach fragen.</translation>
    </message>
    <message>
        <source>Nobody asks for help there any more.</source>
        <translation>Dort bittet niemand mehr um Hilfe.</translation>
    </message>
    <message>
        <source>Nobody by that name in your reporting line can be asked here. Choose another step.</source>
        <translation>Unter diesem Namen gibt es in deiner Leitung niemanden, den du fragen kannst. Bitte jemand anderen wählen.</translation>
    </message>
    <message>
        <source>Nobody can stand above themselves. Choose another lead.</source>
        <translation>Niemand kann sich selbst leiten. Bitte eine andere Leitung wählen.</translation>
    </message>
    <message>
        <source>Nobody can stand in for themselves. Choose somebody else, or nobody.</source>
        <translation>Niemand vertritt sich selbst. Bitte jemand anderen wählen oder niemanden.</translation>
    </message>
    <message>
        <source>Nobody can wait for themselves. Choose somebody else for one side.</source>
        <translation>Niemand wartet auf sich selbst. Bitte für eine Seite jemand anderen wählen.</translation>
    </message>
    <message>
        <source>Nobody here has the login {login}. Check the spelling, or sync first.</source>
        <translation>Niemand hat hier den Anmeldenamen {login}. Bitte die Schreibweise prüfen oder erst abgleichen.</translation>
    </message>
    <message>
        <source>Nobody is named yet for what crosses a line: no team takes it, and this team has no lead.</source>
        <translation>Für Fälle, die zu weit gehen, ist noch niemand eingetragen: Kein Team übernimmt sie, und dieses Team hat keine Leitung.</translation>
    </message>
    <message>
        <source>Nothing is kept aside under {id} any more.</source>
        <translation>Unter {id} liegt nichts mehr beiseite.</translation>
    </message>
    <message>
        <source>Older tickets are on the hub, and it cannot be reached right now. Try again when you are back online.</source>
        <translation>Ältere Tickets liegen auf dem Server, und der ist gerade nicht erreichbar. Bitte noch einmal versuchen, wenn die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>One side of the entry has to be you, your team or somebody you lead.</source>
        <translation>Eine Seite des Eintrags muss zu dir gehören: du selbst, dein Team oder jemand, den du leitest.</translation>
    </message>
    <message>
        <source>Only its author or a lead of the team can erase this. Ask one of them.</source>
        <translation>Löschen kann das nur, wer es geschrieben hat, oder die Teamleitung. Bitte dort nachfragen.</translation>
    </message>
    <message>
        <source>Only people in the team can say this.</source>
        <translation>Das kann nur jemand aus dem Team sagen.</translation>
    </message>
    <message>
        <source>Only people in {team} can change this. Ask one of them.</source>
        <translation>Das kann nur das Team {team} ändern. Bitte dort nachfragen.</translation>
    </message>
    <message>
        <source>Only staff who write for the whole organisation can bring people in from a directory.</source>
        <translation>Personen aus einem Verzeichnis kann nur einlesen, wer für das ganze Haus schreibt.</translation>
    </message>
    <message>
        <source>Only the keeper of the hub {hub} may do that, with their own login. Nothing was changed.</source>
        <translation>Das darf nur, wer den Hub {hub} betreut, mit dem eigenen Anmeldenamen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Only the person and whoever looks after the hub can do this. Ask one of them.</source>
        <translation>Das können nur die Person selbst und die Hub-Betreuung. Bitte dort nachfragen.</translation>
    </message>
    <message>
        <source>Only the person can change what is said about them. Ask them.</source>
        <translation>Was über jemanden notiert ist, kann nur die Person selbst ändern. Bitte dort nachfragen.</translation>
    </message>
    <message>
        <source>Only the person themselves or their lead can say when they are away. Ask one of them.</source>
        <translation>Wann jemand abwesend ist, kann nur die Person selbst oder ihre Leitung eintragen. Bitte dort nachfragen.</translation>
    </message>
    <message>
        <source>Only the person this entry waits for can hand it in.</source>
        <translation>Abgeben kann das nur die Person, von der es erwartet wird.</translation>
    </message>
    <message>
        <source>Only the person waiting can say that it is here, say what is missing, or open a ticket.</source>
        <translation>Nur wer darauf wartet, kann sagen, dass es da ist oder was fehlt, oder ein Ticket anlegen.</translation>
    </message>
    <message>
        <source>Only whoever wrote this draft can change it. Ask them.</source>
        <translation>Diesen Entwurf kann nur ändern, wer ihn geschrieben hat. Bitte dort nachfragen.</translation>
    </message>
    <message>
        <source>Only {name}, who wrote this entry, can change it. Write them a message instead.</source>
        <translation>Diesen Eintrag hat {name} geschrieben, und nur von dort lässt er sich ändern. Bitte stattdessen eine Nachricht schreiben.</translation>
    </message>
    <message>
        <source>Say in a few words what happens during that time, such as “closes the month”.</source>
        <translation>Bitte in wenigen Worten sagen, was in dieser Zeit geschieht, etwa „Monatsabschluss“.</translation>
    </message>
    <message>
        <source>Say why it is erased: the reason is all that stays.</source>
        <translation>Bitte angeben, warum es gelöscht wird: Nur der Grund bleibt stehen.</translation>
    </message>
    <message>
        <source>Somebody has moved this ticket in the meantime. Look where it is now, then move it again.</source>
        <translation>Jemand hat dieses Ticket inzwischen verschoben. Bitte erst nachsehen, wo es jetzt ist, und dann noch einmal verschieben.</translation>
    </message>
    <message>
        <source>Stopped as asked. Nothing was changed.</source>
        <translation>Wie gewünscht angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Syncing with the hub stopped because of an error in the program: {what}. Your work is kept here; please report it.</source>
        <translation>Der Abgleich mit dem Hub wurde durch einen Programmfehler beendet: {what}. Die Arbeit bleibt hier erhalten; bitte den Fehler melden.</translation>
    </message>
    <message>
        <source>That time has passed. Choose a later one.</source>
        <translation>Diese Zeit ist schon vorbei. Bitte eine spätere wählen.</translation>
    </message>
    <message>
        <source>The address {url} would take any certificate, or none, so somebody in between could pretend to be the hub. Leave sslmode out, or say sslmode=verify-full; sslrootcert=FILE names the company&apos;s own authority.</source>
        <translation>Die Adresse {url} würde jedes Zertifikat annehmen oder gar keines verlangen: Jemand auf der Leitung könnte sich als Hub ausgeben. Bitte sslmode weglassen oder sslmode=verify-full schreiben; sslrootcert=DATEI nennt die firmeneigene Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The certificate of {host} was not accepted: {why}. Nothing was sent; choose the file with your company’s own certificates, or ask whoever looks after the directory.</source>
        <translation>Das Zertifikat von {host} wurde nicht angenommen: {why}. Es wurde nichts gesendet; bitte die Datei mit den Zertifikaten des Hauses wählen oder bei der Stelle nachfragen, die das Verzeichnis pflegt.</translation>
    </message>
    <message>
        <source>The certificates in {path} cannot be read: {why}. Choose another file.</source>
        <translation>Die Zertifikate in {path} sind nicht lesbar: {why}. Bitte eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>The connection to {hub} broke off when {done} of {total} documents were here ({why}). They are kept: join again with the same address and login, and it carries on from there.</source>
        <translation>Die Verbindung zu {hub} riss ab, als {done} von {total} Dokumenten hier waren ({why}). Sie bleiben erhalten: Bitte mit derselben Adresse und demselben Anmeldenamen noch einmal beitreten, dann geht es dort weiter.</translation>
    </message>
    <message>
        <source>The copy builds on {count} tickets that are not here yet, and the hub cannot be reached. Nothing was brought in; sync first.</source>
        <translation>Die Kopie baut auf {count} Tickets auf, die hier noch fehlen, und der Hub ist nicht erreichbar. Nichts wurde übernommen; bitte zuerst abgleichen.</translation>
    </message>
    <message>
        <source>The day back has to come after the first day away. Choose other days.</source>
        <translation>Der Tag der Rückkehr muss nach dem ersten Tag der Abwesenheit liegen. Bitte andere Tage wählen.</translation>
    </message>
    <message>
        <source>The directory {host} cannot be reached: {why}. Nothing was changed; try again later.</source>
        <translation>Das Verzeichnis {host} ist nicht erreichbar: {why}. Es wurde nichts geändert; bitte später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The directory {host} does not know the login {login}, or the password is wrong.</source>
        <translation>Das Verzeichnis {host} kennt den Anmeldenamen {login} nicht, oder das Passwort stimmt nicht.</translation>
    </message>
    <message>
        <source>The directory {host} has nothing at {base}. Check where to look.</source>
        <translation>Im Verzeichnis {host} steht unter {base} nichts. Bitte prüfen, wo gesucht werden soll.</translation>
    </message>
    <message>
        <source>The directory {host} needs a password, and there is none for it on this computer.</source>
        <translation>Das Verzeichnis {host} braucht ein Passwort, und auf diesem Computer gibt es dafür keins.</translation>
    </message>
    <message>
        <source>The directory {host} refused: {why}. Nothing was changed.</source>
        <translation>Das Verzeichnis {host} hat abgelehnt: {why}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The directory {host} returns fewer entries at once than it holds. Nothing was changed, because the people missing would look as if they had left; ask for a higher limit, or narrow the filter.</source>
        <translation>Das Verzeichnis {host} gibt auf einmal weniger Einträge heraus, als es hat. Es wurde nichts geändert, weil alle, die fehlen, sonst als ausgeschieden gälten; bitte die Grenze erhöhen lassen oder den Filter enger fassen.</translation>
    </message>
    <message>
        <source>The disk is full: {path}. What you typed is still in the window; free some space and try again.</source>
        <translation>Der Datenträger ist voll: {path}. Das Geschriebene bleibt im Fenster; bitte Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The disk reported an error at {path}. What was saved is kept; check the disk, then try again.</source>
        <translation>Der Datenträger meldet ein Problem bei {path}. Gespeichertes bleibt erhalten; bitte den Datenträger prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The end has to come after the start, and before the next time it starts. Choose other days.</source>
        <translation>Das Ende muss nach dem Anfang liegen und vor der nächsten Wiederholung. Bitte andere Tage wählen.</translation>
    </message>
    <message>
        <source>The folder {home} cannot be written to. Choose another with --home, or ask for permission to write there.</source>
        <translation>In den Ordner {home} kann nicht geschrieben werden. Bitte mit --home einen anderen wählen oder um das Schreibrecht bitten.</translation>
    </message>
    <message>
        <source>The hub does not know the login {login}. Ask its keeper for: deskapp hub add-person {login}.</source>
        <translation>Der Hub kennt den Anmeldenamen {login} nicht. Wer den Hub betreut, hilft weiter mit: deskapp hub add-person {login}.</translation>
    </message>
    <message>
        <source>The hub file {hub} is damaged. Nothing is written to it any more and all work is kept here; its keeper brings it back with: deskapp hub restore FILE, or deskapp hub rebuild.</source>
        <translation>Die Hub-Datei {hub} ist beschädigt. Es wird nichts mehr hineingeschrieben, alle Arbeit bleibt hier; wer sie betreut, stellt sie wieder her mit: deskapp hub restore FILE oder deskapp hub rebuild.</translation>
    </message>
    <message>
        <source>The hub knows no computer {device} that may work with it. deskapp hub status lists them.</source>
        <translation>Der Hub kennt keinen Computer {device}, der mit ihm arbeiten darf. deskapp hub status zeigt alle, die es dürfen.</translation>
    </message>
    <message>
        <source>The hub refused {what}: {why}. It is kept here.</source>
        <translation>Der Hub hat {what} nicht angenommen: {why}. Es bleibt hier erhalten.</translation>
    </message>
    <message>
        <source>The hub tells a different history from the one seen here (space {space}). Nothing was sent; ask its keeper whether a backup was restored.</source>
        <translation>Der Stand im Hub passt nicht zu dem, der hier bekannt ist (Bereich {space}). Nichts wurde gesendet; bitte bei der Hub-Betreuung nachfragen, ob eine Sicherung eingespielt wurde.</translation>
    </message>
    <message>
        <source>The hub {hub} cannot be reached: {why}. You can carry on here; deskapp keeps trying.</source>
        <translation>Der Hub {hub} ist nicht erreichbar: {why}. Du kannst hier weiterarbeiten; deskapp versucht es wieder.</translation>
    </message>
    <message>
        <source>The hub {hub} is intact and can be read. Nothing was changed; to go back to a backup use: deskapp hub restore FILE.</source>
        <translation>Der Hub {hub} ist unbeschädigt und lesbar. Nichts wurde geändert; zurück zu einer Sicherung geht es mit: deskapp hub restore FILE.</translation>
    </message>
    <message>
        <source>The hub {hub} was made by a newer deskapp (schema {found}, this one knows {known}). Install the newer deskapp.</source>
        <translation>Der Hub {hub} stammt von einem neueren deskapp (Schema {found}, dieses kennt {known}). Bitte das neuere deskapp installieren.</translation>
    </message>
    <message>
        <source>The hub {hub} was written to without a pause, so no backup could be taken. Try again in a while.</source>
        <translation>In den Hub {hub} wurde ohne Pause geschrieben, daher kam keine Sicherung zustande. Bitte später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The key does not open the replica in {home}. Nothing was changed; check the passphrase or the key file.</source>
        <translation>Der Schlüssel öffnet die lokale Kopie in {home} nicht. Nichts wurde geändert; bitte Passphrase oder Schlüsseldatei prüfen.</translation>
    </message>
    <message>
        <source>The key of this replica is not in {place}. Put it back, or join the hub again in a new home.</source>
        <translation>Der Schlüssel dieser lokalen Kopie liegt nicht in {place}. Bitte zurücklegen oder dem Hub in einem neuen Ordner erneut beitreten.</translation>
    </message>
    <message>
        <source>The last reader cannot leave: nobody could read the circle any more. Add another reader first.</source>
        <translation>Die letzte Person lässt sich nicht entfernen: Danach könnte niemand mehr den Kreis lesen. Bitte zuerst jemand anderen hinzufügen.</translation>
    </message>
    <message>
        <source>The passphrase does not open {path}. Nothing was brought in; type it as it was when the copy was written.</source>
        <translation>Die Passphrase öffnet {path} nicht. Nichts wurde übernommen; bitte so eingeben wie beim Sichern der Kopie.</translation>
    </message>
    <message>
        <source>The passphrase needs at least {least} characters, so that a lost stick stays locked.</source>
        <translation>Die Passphrase braucht mindestens {least} Zeichen, damit ein verlorener Stick verschlossen bleibt.</translation>
    </message>
    <message>
        <source>The replica in {home} is damaged. Nothing was changed; keep the folder and join the hub again in a new home.</source>
        <translation>Die lokale Kopie in {home} ist beschädigt. Nichts wurde geändert; bitte den Ordner aufheben und dem Hub in einem neuen Ordner erneut beitreten.</translation>
    </message>
    <message>
        <source>The replica in {home} was written by a newer deskapp (schema {found}, this one knows {known}). Install the newer deskapp.</source>
        <translation>Die lokale Kopie in {home} stammt von einem neueren deskapp (Schema {found}, dieses kennt {known}). Bitte das neuere deskapp installieren.</translation>
    </message>
    <message>
        <source>The ticket needs a subject. Write in a few words what it is about.</source>
        <translation>Das Ticket braucht einen Betreff. Ein paar Worte, worum es geht, genügen.</translation>
    </message>
    <message>
        <source>There is a ticket for this already: {number}.</source>
        <translation>Dafür gibt es schon ein Ticket: {number}.</translation>
    </message>
    <message>
        <source>There is already a hub at {hub}. Join it with: deskapp join URL --as LOGIN.</source>
        <translation>Unter {hub} gibt es schon einen Hub. Beitreten mit: deskapp join URL --as LOGIN.</translation>
    </message>
    <message>
        <source>There is already a snippet called {trigger}. Choose another word.</source>
        <translation>Einen Textbaustein namens {trigger} gibt es schon. Bitte ein anderes Wort wählen.</translation>
    </message>
    <message>
        <source>There is no circle called {name} here that this computer can read.</source>
        <translation>Hier gibt es keinen Kreis namens {name}, den dieser Computer lesen kann.</translation>
    </message>
    <message>
        <source>There is no directory source called {name}. Known: {known}.</source>
        <translation>Eine Quelle namens {name} gibt es nicht. Bekannt: {known}.</translation>
    </message>
    <message>
        <source>There is no display here to show a window on. Use the command line (deskapp --help), or take pictures of the window with: deskapp tour.</source>
        <translation>Hier gibt es keinen Bildschirm für ein Fenster. Es geht in der Befehlszeile (deskapp --help) oder mit Bildern des Fensters: deskapp tour.</translation>
    </message>
    <message>
        <source>There is no draft of a re-organisation called {name} here.</source>
        <translation>Einen Entwurf namens {name} gibt es hier nicht.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Die Datei {path} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no replica in {home} yet. Start with: deskapp join URL --as LOGIN, or deskapp demo.</source>
        <translation>In {home} gibt es noch keine lokale Kopie. Los geht es mit: deskapp join URL --as LOGIN oder deskapp demo.</translation>
    </message>
    <message>
        <source>There is no team called {team}. Known teams: {known}.</source>
        <translation>Ein Team {team} gibt es nicht. Bekannte Teams: {known}.</translation>
    </message>
    <message>
        <source>There is no text yet. Write a few words first.</source>
        <translation>Hier steht noch kein Text. Ein paar Worte genügen.</translation>
    </message>
    <message>
        <source>There is no ticket {number} here. Check the number, or sync first.</source>
        <translation>Das Ticket {number} gibt es hier nicht. Bitte die Nummer prüfen oder erst abgleichen.</translation>
    </message>
    <message>
        <source>There is no way to reach {name} yet. Choose somebody else, or type an e-mail address.</source>
        <translation>Für {name} ist noch keine Adresse bekannt. Bitte jemand anderen wählen oder eine E-Mail-Adresse eingeben.</translation>
    </message>
    <message>
        <source>There is nobody left to ask in your reporting line: it is about them. Ask a colleague or another team.</source>
        <translation>Von deiner Leitung kannst du hier niemanden fragen: Es geht um sie selbst. Bitte jemand anderen oder ein anderes Team fragen.</translation>
    </message>
    <message>
        <source>These working hours cannot be used: {why}.</source>
        <translation>Die Arbeitszeiten sind so nicht verwendbar: {why}.</translation>
    </message>
    <message>
        <source>These working hours never add up to {minutes} minutes. Check the hours and the days off.</source>
        <translation>Diese Arbeitszeiten ergeben nie {minutes} Minuten. Bitte Zeiten und freie Tage prüfen.</translation>
    </message>
    <message>
        <source>They said this about themselves, and their word stands. Ask them to change it.</source>
        <translation>Das hat die Person selbst angegeben, und ihr Wort gilt. Bitte bei ihr ändern lassen.</translation>
    </message>
    <message>
        <source>This absence is not here any more.</source>
        <translation>Diese Abwesenheit gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This date never comes round. Choose a first day, a time, and how often.</source>
        <translation>So ergibt sich kein Termin. Bitte einen ersten Tag, eine Uhrzeit und die Häufigkeit wählen.</translation>
    </message>
    <message>
        <source>This did not work ({code}). Nothing was lost.</source>
        <translation>Das hat nicht geklappt ({code}). Nichts ging verloren.</translation>
    </message>
    <message>
        <source>This draft has been applied and stays as it was. Undo it first, or begin another one.</source>
        <translation>Dieser Entwurf ist umgesetzt und bleibt, wie er war. Bitte erst rückgängig machen oder einen neuen anfangen.</translation>
    </message>
    <message>
        <source>This draft no longer needs reading: it was taken back.</source>
        <translation>Dieser Entwurf muss nicht mehr gegengelesen werden: Er wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>This entry is not here: it was taken back, or has not arrived yet. Sync, and look again.</source>
        <translation>Dieser Eintrag ist nicht hier: Er wurde zurückgenommen oder ist noch nicht angekommen. Bitte abgleichen und noch einmal nachsehen.</translation>
    </message>
    <message>
        <source>This home already belongs to {hub}. Use another --home, or export and import: {how}.</source>
        <translation>Dieser Ordner gehört schon zu {hub}. Bitte mit --home einen anderen wählen oder exportieren und importieren: {how}.</translation>
    </message>
    <message>
        <source>This is no longer here.</source>
        <translation>Das ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This is your own team.</source>
        <translation>Das ist dein eigenes Team.</translation>
    </message>
    <message>
        <source>This line is not here any more.</source>
        <translation>Diese Zeile der Zuständigkeiten gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This macro is not here any more.</source>
        <translation>Dieses Makro gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This question is not here any more: it was taken back, or has not come yet. Sync, and look again.</source>
        <translation>Diese Frage ist nicht hier: Sie wurde zurückgenommen oder ist noch nicht da. Bitte abgleichen und noch einmal nachsehen.</translation>
    </message>
    <message>
        <source>This reply has gone out already, or was taken back. What was sent can be corrected with another message.</source>
        <translation>Diese Antwort ist schon abgegangen oder wurde zurückgenommen. Was gesendet wurde, lässt sich mit einer weiteren Nachricht berichtigen.</translation>
    </message>
    <message>
        <source>This snippet is not here any more.</source>
        <translation>Diesen Textbaustein gibt es hier nicht mehr.</translation>
    </message>
    <message>
        <source>This time was already removed from the card.</source>
        <translation>Diese Zeit wurde schon von der Karte genommen.</translation>
    </message>
    <message>
        <source>This view is not here any more.</source>
        <translation>Diese Ansicht gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Tickets of this team are read by its own people only, so nobody else can lend it a hand.</source>
        <translation>Die Tickets dieses Teams darf nur das Team selbst lesen, deshalb kann dort sonst niemand aushelfen.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>What is confidential can be opened up only while the hub can be reached. Try again when you are back online.</source>
        <translation>Vertrauliches lässt sich nur öffnen, solange der Hub erreichbar ist. Bitte noch einmal versuchen, wenn die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>What is in a circle stays there, so this is not possible. Tell them in person or by phone.</source>
        <translation>Was in einem Kreis steht, bleibt dort, deshalb geht das hier nicht. Bitte persönlich oder am Telefon sagen.</translation>
    </message>
    <message>
        <source>What it changes is not here any more, so it cannot be tried again. Copy its text, or put it into a new ticket.</source>
        <translation>Was es ändert, ist nicht mehr hier; erneut versuchen geht deshalb nicht. Du kannst den Text kopieren oder in ein neues Ticket übernehmen.</translation>
    </message>
    <message>
        <source>Whoever reads the draft must be able to read its ticket. Choose somebody else.</source>
        <translation>Wer den Entwurf gegenliest, muss auch das Ticket lesen dürfen. Bitte jemand anderen wählen.</translation>
    </message>
    <message>
        <source>You can lend a hand for up to two weeks from now. Choose another time.</source>
        <translation>Aushelfen geht höchstens bis in zwei Wochen. Bitte einen anderen Zeitpunkt wählen.</translation>
    </message>
    <message>
        <source>Your organisation keeps the cards of departments. Ask your service desk to change this one.</source>
        <translation>Die Karten der Abteilungen pflegt das Haus. Bitte beim Servicedesk ändern lassen.</translation>
    </message>
    <message>
        <source>Your organisation keeps your card. Ask your service desk to change it.</source>
        <translation>Deine Visitenkarte pflegt das Haus. Bitte beim Servicedesk ändern lassen.</translation>
    </message>
    <message>
        <source>deskapp is already open for {home}.</source>
        <translation>deskapp ist für {home} schon geöffnet.</translation>
    </message>
    <message>
        <source>{count} of {all} people would be marked as having left. Nothing was changed; check that the source is complete before you confirm it.</source>
        <translation>{count} von {all} Personen würden als ausgeschieden gelten. Es wurde nichts geändert; bitte vor dem Bestätigen nachsehen, ob die Quelle vollständig ist.</translation>
    </message>
    <message>
        <source>{field} comes from {source} and is changed there; a change made here would be overwritten the next time.</source>
        <translation>{field} kommt aus {source} und wird dort geändert; eine Änderung hier würde beim nächsten Mal überschrieben.</translation>
    </message>
    <message>
        <source>{filter} is not a filter that a directory understands.</source>
        <translation>{filter} ist kein Filter, den ein Verzeichnis versteht.</translation>
    </message>
    <message>
        <source>{home} holds nothing of the hub {hub}. Name homes that have joined it with: --from HOME.</source>
        <translation>{home} enthält nichts vom Hub {hub}. Bitte Ordner nennen, die ihm beigetreten sind: --from HOME.</translation>
    </message>
    <message>
        <source>{hub} is a Postgres server, which has tools of its own for this. Use pg_dump and pg_restore.</source>
        <translation>{hub} ist ein Postgres-Server; der hat dafür eigene Werkzeuge. Bitte pg_dump und pg_restore verwenden.</translation>
    </message>
    <message>
        <source>{hub} is a different hub from the one this home belongs to. Nothing was synced; check the address and the file.</source>
        <translation>{hub} ist ein anderer Hub als der, zu dem dieser Ordner gehört. Es wurde nichts ausgetauscht; bitte Adresse und Datei prüfen.</translation>
    </message>
    <message>
        <source>{hub} is not a deskapp hub. Check the address, or make one with: deskapp hub create URL.</source>
        <translation>{hub} ist kein deskapp-Hub. Bitte die Adresse prüfen oder einen anlegen mit: deskapp hub create URL.</translation>
    </message>
    <message>
        <source>{match} cannot be used: say ID=LOGIN, or ID=new for somebody new.</source>
        <translation>{match} ist nicht verwendbar: Bitte ID=LOGIN schreiben oder ID=new für jemand Neues.</translation>
    </message>
    <message>
        <source>{name} does not use deskapp yet, so they could not read it.</source>
        <translation>{name} nutzt deskapp noch nicht und könnte es also nicht lesen.</translation>
    </message>
    <message>
        <source>{name} has no computer whose key is known here. Once they have joined and synced, sync here and try again.</source>
        <translation>Von {name} ist hier noch kein Computer mit Schlüssel bekannt. Sobald die Person beigetreten ist und abgeglichen hat, bitte hier abgleichen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{name} has replied in the meantime. Your reply is kept; please read the other one first.</source>
        <translation>{name} hat inzwischen geantwortet. Deine Antwort bleibt erhalten; bitte lies zuerst die andere.</translation>
    </message>
    <message>
        <source>{name} is a program, and deskapp does not start programs. Save it if you know who sent it.</source>
        <translation>{name} ist ein Programm und wird von hier nicht gestartet. Wer den Absender kennt, kann es speichern.</translation>
    </message>
    <message>
        <source>{name} is empty. Check whether it was saved.</source>
        <translation>{name} ist leer. Bitte prüfen, ob die Datei gespeichert wurde.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB, the most a file may have here. Make it smaller, or send a link to it.</source>
        <translation>{name} ist größer als {limit} MB, mehr darf eine Datei hier nicht haben. Bitte verkleinern oder einen Link senden.</translation>
    </message>
    <message>
        <source>{name} is not at the hub any more: it was erased, or never arrived there in full. Ask whoever sent it.</source>
        <translation>{name} ist nicht mehr im Hub: gelöscht oder nie ganz angekommen. Bitte beim Absender nachfragen.</translation>
    </message>
    <message>
        <source>{name} is not on this computer yet, and the hub cannot be reached. Open it again when you are back online.</source>
        <translation>{name} ist noch nicht auf diesem Computer, und der Hub ist nicht erreichbar. Bitte wieder öffnen, sobald die Verbindung steht.</translation>
    </message>
    <message>
        <source>{name} is the customer of this ticket. Write a reply instead.</source>
        <translation>{name} ist der Kunde dieses Tickets. Bitte stattdessen eine Antwort schreiben.</translation>
    </message>
    <message>
        <source>{name} works on {count} computers, and it is not known here which came first. Ask them by phone for the number of their computer, and choose that one.</source>
        <translation>{name} arbeitet an {count} Computern, und hier ist nicht bekannt, welcher zuerst da war. Bitte am Telefon nach der Nummer des Computers fragen und diesen wählen.</translation>
    </message>
    <message>
        <source>{number} belongs to a team whose tickets are kept separate. Link the tickets instead.</source>
        <translation>{number} gehört zu einem Bereich, der für sich arbeitet. Bitte die Tickets stattdessen verknüpfen.</translation>
    </message>
    <message>
        <source>{path} belongs to the hub {hub}, this computer to {here}. Nothing was brought in.</source>
        <translation>{path} gehört zum Hub {hub}, dieser Computer zu {here}. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}. Check the path and the rights on the file.</source>
        <translation>{path} ist nicht lesbar: {why}. Bitte Pfad und Dateirechte prüfen.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}. Choose another place.</source>
        <translation>{path} ist nicht beschreibbar: {why}. Bitte einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>{path} has no sheet called {sheet}. Found: {found}. Name it in the map file.</source>
        <translation>{path} hat kein Blatt {sheet}. Gefunden: {found}. Bitte in der Zuordnungsdatei angeben.</translation>
    </message>
    <message>
        <source>{path} holds the work of {login}; this computer is used by {here}. Nothing was brought in; use a computer of {login}’s.</source>
        <translation>{path} enthält die Arbeit von {login}; hier arbeitet {here}. Nichts wurde übernommen; bitte an einem Computer von {login} öffnen.</translation>
    </message>
    <message>
        <source>{path} is cut short or damaged. Nothing was brought in; write the copy again where the work is.</source>
        <translation>{path} ist unvollständig oder beschädigt. Nichts wurde übernommen; bitte die Kopie dort neu sichern, wo die Arbeit liegt.</translation>
    </message>
    <message>
        <source>{path} is in a folder that {service} copies between computers, where work would be lost. Choose a plain folder or Postgres.</source>
        <translation>{path} liegt in einem Ordner, den {service} zwischen Computern kopiert; dort ginge Arbeit verloren. Bitte einen einfachen Ordner oder Postgres wählen.</translation>
    </message>
    <message>
        <source>{path} is neither CSV nor XLSX nor LDIF.</source>
        <translation>{path} ist weder CSV noch XLSX noch LDIF.</translation>
    </message>
    <message>
        <source>{path} is not a complete backup of a hub: {why}. Nothing was changed; choose another one.</source>
        <translation>{path} ist keine vollständige Sicherung eines Hubs: {why}. Nichts wurde geändert; bitte eine andere wählen.</translation>
    </message>
    <message>
        <source>{path} is not a copy of unsent work. Choose a file that deskapp wrote; its name ends in .deskapp-unsent.</source>
        <translation>{path} ist keine Kopie ungesendeter Arbeit. Bitte eine Datei wählen, die deskapp geschrieben hat; ihr Name endet auf .deskapp-unsent.</translation>
    </message>
    <message>
        <source>{path} lacks the column {column}. Found: {found}. Name it in the map file.</source>
        <translation>In {path} fehlt die Spalte {column}. Gefunden: {found}. Bitte in der Zuordnungsdatei angeben.</translation>
    </message>
    <message>
        <source>{path} names the column {column}, which {file} lacks. Found: {found}.</source>
        <translation>{path} nennt die Spalte {column}, die in {file} fehlt. Gefunden: {found}.</translation>
    </message>
    <message>
        <source>{path} says {word} in {place}. Known there: {known}.</source>
        <translation>In {path} steht {word} bei {place}. Dort bekannt: {known}.</translation>
    </message>
    <message>
        <source>{path}, line {line}, column {column}: {why}. Nothing was imported.</source>
        <translation>{path}, Zeile {line}, Spalte {column}: {why}. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>{space} cannot be the id of a team&apos;s space. Use lower-case letters, digits and hyphens, beginning with a letter.</source>
        <translation>{space} kann nicht die Kennung eines Teambereichs sein: Erlaubt sind Kleinbuchstaben, Ziffern und Bindestriche, mit einem Buchstaben am Anfang.</translation>
    </message>
    <message>
        <source>{trigger} cannot be typed as a snippet. Use 2 to 16 lower-case letters a to z, digits and hyphens, beginning with a letter.</source>
        <translation>{trigger} eignet sich nicht als Wort für einen Textbaustein. Möglich sind 2 bis 16 Zeichen: kleine Buchstaben a bis z, Ziffern und Bindestriche, mit einem Buchstaben am Anfang.</translation>
    </message>
    <message>
        <source>{url} is not the address of a directory. Use ldap://HOST or ldaps://HOST.</source>
        <translation>{url} ist keine Adresse eines Verzeichnisses. Bitte ldap://HOST oder ldaps://HOST schreiben.</translation>
    </message>
    <message>
        <source>{url} is not the address of a hub. Use sqlite:///PATH or postgresql://USER@HOST/NAME.</source>
        <translation>{url} ist keine Hub-Adresse. Möglich sind sqlite:///PATH oder postgresql://USER@HOST/NAME.</translation>
    </message>
    <message>
        <source>{value} is not a {field}. Allowed: {allowed}.</source>
        <translation>{value} passt nicht zu {field}. Möglich: {allowed}.</translation>
    </message>
    <message>
        <source>{what} has not reached the hub yet. Sync first, or take it back with Undo.</source>
        <translation>{what} ist noch nicht beim Hub. Bitte zuerst abgleichen oder mit „Rückgängig“ zurücknehmen.</translation>
    </message>
    <message>
        <source>{what} is still running. Wait for it, or cancel it.</source>
        <translation>{what} läuft noch. Bitte warten oder abbrechen.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
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
        <translation>Anhang {name}, {size}</translation>
    </message>
    <message>
        <source>Open {name}, {size}</source>
        <translation>{name} öffnen, {size}</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>{name} speichern</translation>
    </message>
    <message>
        <source>Stop fetching {name}</source>
        <translation>Laden von {name} abbrechen</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
</context>
<context>
    <name>FileOpener</name>
    <message>
        <source>No program here opens {name}. Save it instead.</source>
        <translation>Hier gibt es kein Programm, das {name} öffnet. Bitte stattdessen speichern.</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>{name} speichern</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} ist gespeichert</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>A program: it can be saved, but not opened here</source>
        <translation>Ein Programm: Es wird hier nicht geöffnet, nur gespeichert</translation>
    </message>
    <message>
        <source>File {name}, {size}</source>
        <translation>Datei {name}, {size}</translation>
    </message>
    <message>
        <source>Preview of {name}</source>
        <translation>Vorschau von {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Was das Bild zeigt</translation>
    </message>
    <message>
        <source>What {name} shows</source>
        <translation>Was {name} zeigt</translation>
    </message>
</context>
<context>
    <name>FilesBar</name>
    <message>
        <source>A file is being added…</source>
        <translation>Eine Datei wird hinzugefügt…</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Kept here; goes out with the text, even if you are offline now</source>
        <translation>Liegt hier und geht mit dem Text hinaus, auch wenn gerade keine Verbindung besteht</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Add note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>After sending</source>
        <translation>Nach dem Senden</translation>
    </message>
    <message>
        <source>After sending: {after}</source>
        <translation>Danach: {after}</translation>
    </message>
    <message>
        <source>After sending: {after} · {seconds} s to undo</source>
        <translation>Dann: {after} · {seconds} s widerrufbar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>Forward to {name}</source>
        <translation>An {name} weiterleiten</translation>
    </message>
    <message>
        <source>Only colleagues in the team read it</source>
        <translation>Das liest nur das eigene Team</translation>
    </message>
    <message>
        <source>Other ways to send</source>
        <translation>Anders senden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send and close ticket</source>
        <translation>Senden und Ticket abschließen</translation>
    </message>
    <message>
        <source>Send and next</source>
        <translation>Senden und weiter</translation>
    </message>
    <message>
        <source>Send and stay here</source>
        <translation>Senden und hier bleiben</translation>
    </message>
    <message>
        <source>Send later…</source>
        <translation>Später senden…</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>zurück zur Liste</translation>
    </message>
    <message>
        <source>next ticket</source>
        <translation>nächstes Ticket</translation>
    </message>
    <message>
        <source>stay here</source>
        <translation>hier bleiben</translation>
    </message>
</context>
<context>
    <name>ForeignLine</name>
    <message>
        <source>Keep mine</source>
        <translation>Meines behalten</translation>
    </message>
    <message>
        <source>Somebody changed this to: {value}</source>
        <translation>Jemand hat das geändert: {value}</translation>
    </message>
    <message>
        <source>Somebody cleared this</source>
        <translation>Jemand hat das geleert</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take over: {take}. Keep mine: {keep}.</source>
        <translation>Übernehmen: {take}. Eigenes behalten: {keep}.</translation>
    </message>
    <message>
        <source>{name} changed this to: {value}</source>
        <translation>{name} hat das geändert: {value}</translation>
    </message>
    <message>
        <source>{name} cleared this</source>
        <translation>{name} hat das geleert</translation>
    </message>
</context>
<context>
    <name>ForwardRow</name>
    <message>
        <source>A name or an e-mail address</source>
        <translation>Ein Name oder eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Choose who gets it</source>
        <translation>Wählen, wer es bekommt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Forward to</source>
        <translation>Weiterleiten an</translation>
    </message>
    <message>
        <source>Forward to: {name}</source>
        <translation>Weiterleiten an: {name}</translation>
    </message>
    <message>
        <source>Whole conversation</source>
        <translation>Ganzer Verlauf</translation>
    </message>
    <message>
        <source>through this computer’s mail program</source>
        <translation>mit dem E-Mail-Programm dieses Computers</translation>
    </message>
</context>
<context>
    <name>FrontLine</name>
    <message>
        <source>Nobody you support waits for you now.</source>
        <translation>Im Moment wartet niemand auf dich, den du unterstützt.</translation>
    </message>
    <message>
        <source>What does my front line need from me?</source>
        <translation>Was braucht meine vorderste Reihe von mir?</translation>
    </message>
    <message>
        <source>needed by {time}</source>
        <translation>gebraucht bis {time}</translation>
    </message>
    <message>
        <source>{name} asks: {words}</source>
        <translation>{name} fragt: {words}</translation>
    </message>
    <message>
        <source>{name} waits for: {words}</source>
        <translation>{name} wartet auf: {words}</translation>
    </message>
</context>
<context>
    <name>Giving</name>
    <message>
        <source>Nobody, back to the team</source>
        <translation>Niemand, zurück ans Team</translation>
    </message>
    <message>
        <source>The customers hear of it in two minutes; until then Undo takes that back too.</source>
        <translation>Die Kunden erfahren es in zwei Minuten; bis dahin nimmt „Rückgängig“ auch das zurück.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Language of this reply (Ctrl+Shift+G)</source>
        <translation>Sprache der Antwort (Strg+Umschalt+G)</translation>
    </message>
    <message>
        <source>Language of this reply: {language}</source>
        <translation>Sprache der Antwort: {language}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message numerus="yes">
        <source>Done, older than %Ln month(s): on the hub</source>
        <translation>
            <numerusform>Erledigt, älter als ein Monat: auf dem Server</numerusform>
            <numerusform>Erledigt, älter als %Ln Monate: auf dem Server</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>More for this view</source>
        <translation>Mehr zu dieser Ansicht</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Kein Filter</translation>
    </message>
    <message>
        <source>Only the readers of its circle can read this; no administrator and no backup can</source>
        <translation>Das kann nur lesen, wer zum Kreis gehört, auch keine Administration und niemand mit einer Sicherung</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Order: {name}</source>
        <translation>Reihenfolge: {name}</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Remove the filter {name}</source>
        <translation>Filter {name} entfernen</translation>
    </message>
    <message>
        <source>Show what happened</source>
        <translation>Zeigen, was geschehen ist</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Andersherum</translation>
    </message>
    <message>
        <source>Ticket {number}: {subject}</source>
        <translation>Ticket {number}: {subject}</translation>
    </message>
    <message>
        <source>back: {reason}</source>
        <translation>wieder da: {reason}</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>noch nicht abgeglichen</translation>
    </message>
    <message>
        <source>only its circle</source>
        <translation>nur der Kreis</translation>
    </message>
    <message>
        <source>outside customer is waiting</source>
        <translation>externer Kunde wartet</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>bis {time}</translation>
    </message>
    <message>
        <source>until {time}: {reason}</source>
        <translation>bis {time}: {reason}</translation>
    </message>
    <message>
        <source>waiting for {name}</source>
        <translation>wartet auf {name}</translation>
    </message>
    <message>
        <source>waiting for {name}, until {time}</source>
        <translation>wartet auf {name}, bis {time}</translation>
    </message>
    <message>
        <source>waiting until {time}</source>
        <translation>wartet bis {time}</translation>
    </message>
    <message>
        <source>{name}, until {time}</source>
        <translation>{name}, bis {time}</translation>
    </message>
    <message>
        <source>{number}+</source>
        <translation>{number}+</translation>
    </message>
    <message>
        <source>“Search everything” looks there too.</source>
        <translation>„Alles durchsuchen“ sucht auch dort.</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message numerus="yes">
        <source>%Ln open</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeldCard</name>
    <message>
        <source>Reply to {name}</source>
        <translation>Antwort an {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Undo the reply to {name}</source>
        <translation>Antwort an {name} zurückholen</translation>
    </message>
    <message>
        <source>goes out in {n} s</source>
        <translation>geht in {n} s hinaus</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>was kept when deskapp stopped; it goes out in {n} s</source>
        <translation>blieb erhalten, als deskapp beendet wurde; geht in {n} s hinaus</translation>
    </message>
</context>
<context>
    <name>HelpCalls</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>{team} says thank you for your help</source>
        <translation>{team} bedankt sich für deine Hilfe</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keys in this view</source>
        <translation>Tasten dieser Ansicht</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>By when? A promise with a time lets people plan.</source>
        <translation>Bis wann? Mit einem Termin lässt sich besser planen.</translation>
    </message>
    <message>
        <source>Capitals and rows of !!! or ??? read as shouting.</source>
        <translation>Großbuchstaben und viele Satzzeichen klingen schnell laut.</translation>
    </message>
    <message>
        <source>Is the name spelt like this?</source>
        <translation>Wird der Name so geschrieben?</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>The text mentions a file, but none is attached.</source>
        <translation>Im Text ist von einer Datei die Rede, angehängt ist noch keine.</translation>
    </message>
    <message>
        <source>There is still a gap to fill in.</source>
        <translation>Eine Lücke ist noch zu füllen.</translation>
    </message>
    <message>
        <source>Whoever gets this reads {languages}.</source>
        <translation>Die Person, die das bekommt, liest {languages}.</translation>
    </message>
    <message>
        <source>Write instead: {words}</source>
        <translation>Stattdessen schreiben: {words}</translation>
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
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Zurück zu den Nachrichten</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Im Änderungsverlauf suchen</translation>
    </message>
    <message>
        <source>History of this ticket</source>
        <translation>Änderungsverlauf dieses Tickets</translation>
    </message>
    <message>
        <source>Nothing in the history fits. Try fewer letters or another chip.</source>
        <translation>Nichts davon passt. Weniger Buchstaben oder ein anderer Filter helfen oft.</translation>
    </message>
    <message>
        <source>Only what one person did</source>
        <translation>Nur, was eine Person getan hat</translation>
    </message>
    <message>
        <source>Only what {name} did</source>
        <translation>Nur, was {name} getan hat</translation>
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
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neuer</numerusform>
            <numerusform>%Ln neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln gleich</numerusform>
            <numerusform>%Ln gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong</source>
        <translation>
            <numerusform>%Ln stimmt noch nicht</numerusform>
            <numerusform>%Ln stimmen noch nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in snippets</source>
        <translation>Textbausteine einlesen</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Changed:</source>
        <translation>Geändert:</translation>
    </message>
    <message>
        <source>Everything in this file is here already.</source>
        <translation>Alles aus dieser Datei ist schon da.</translation>
    </message>
    <message>
        <source>Line {line}: {what}</source>
        <translation>Zeile {line}: {what}</translation>
    </message>
    <message>
        <source>New:</source>
        <translation>Neu:</translation>
    </message>
    <message>
        <source>Nothing is brought in until these lines are put right in the file.</source>
        <translation>Nichts wird eingelesen, bis diese Zeilen in der Datei stimmen.</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Was geschehen würde</translation>
    </message>
    <message>
        <source>Will be brought in, but is worth a look:</source>
        <translation>Wird eingelesen, bitte aber noch einmal ansehen:</translation>
    </message>
    <message>
        <source>Wrong:</source>
        <translation>Stimmt noch nicht:</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message numerus="yes">
        <source>%Ln ticket(s) joined into {number}</source>
        <translation>
            <numerusform>%Ln Ticket mit {number} zusammengelegt</numerusform>
            <numerusform>%Ln Tickets mit {number} zusammengelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>All messages of {others} are shown in {number} from now on; their numbers lead there.</source>
        <translation>Alle Nachrichten aus {others} stehen ab jetzt in {number}; die alten Nummern führen dorthin.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>Join tickets</source>
        <translation>Tickets zusammenlegen</translation>
    </message>
    <message>
        <source>Tell {names} in one sentence</source>
        <translation>{names} in einem Satz Bescheid geben</translation>
    </message>
    <message>
        <source>Which ticket stays?</source>
        <translation>Welches Ticket bleibt?</translation>
    </message>
    <message>
        <source>{names} asked too: they will follow {number} and read what is written there to {customer}.</source>
        <translation>Auch angefragt: {names}. Sie folgen dann {number} und lesen mit, was dort an {customer} geschrieben wird.</translation>
    </message>
    <message>
        <source>{number} takes over {what}</source>
        <translation>{number} übernimmt {what}</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Due since {date}</source>
        <translation>Fällig seit {date}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In einem Monat</translation>
    </message>
    <message>
        <source>In half a year</source>
        <translation>In einem halben Jahr</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>In drei Monaten</translation>
    </message>
    <message>
        <source>It still fits: look again in a year</source>
        <translation>Passt noch: in einem Jahr wieder ansehen</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Looked after by: {name}</source>
        <translation>Zuständig: {name}</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Review: {date}</source>
        <translation>Durchsicht: {date}</translation>
    </message>
    <message>
        <source>When should somebody check that it still fits?</source>
        <translation>Wann sieht jemand nach, ob er noch passt?</translation>
    </message>
</context>
<context>
    <name>KeysOverview</name>
    <message>
        <source>&amp;Change keys…</source>
        <translation>Tasten ä&amp;ndern …</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In my requests</source>
        <translation>In meinen Anfragen</translation>
    </message>
    <message>
        <source>In the conversation</source>
        <translation>Im Verlauf</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>In the list of views</source>
        <translation>Bei den Ansichten</translation>
    </message>
    <message>
        <source>In the list of who is away</source>
        <translation>Bei den Abwesenheiten</translation>
    </message>
    <message>
        <source>In the list of who waits for what</source>
        <translation>In der Liste „Wer worauf wartet“</translation>
    </message>
    <message>
        <source>In the org chart</source>
        <translation>Im Organigramm</translation>
    </message>
    <message>
        <source>In the responsibilities</source>
        <translation>Bei den Zuständigkeiten</translation>
    </message>
    <message>
        <source>Keyboard overview</source>
        <translation>Tastenübersicht</translation>
    </message>
    <message>
        <source>On the team board</source>
        <translation>In der Teamübersicht</translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Where a decision is needed</source>
        <translation>Wo eine Entscheidung offen ist</translation>
    </message>
    <message>
        <source>Where nothing is typed</source>
        <translation>Wo nichts getippt wird</translation>
    </message>
    <message>
        <source>Where things are kept aside</source>
        <translation>Unter „Beiseitegelegt“</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Beim Schreiben</translation>
    </message>
</context>
<context>
    <name>Kinship</name>
    <message>
        <source>A duplicate of which ticket?</source>
        <translation>Duplikat von welchem Ticket?</translation>
    </message>
    <message>
        <source>A duplicate of…</source>
        <translation>Duplikat von…</translation>
    </message>
    <message>
        <source>Caused by which ticket?</source>
        <translation>Durch welches Ticket verursacht?</translation>
    </message>
    <message>
        <source>Caused by…</source>
        <translation>Verursacht durch…</translation>
    </message>
    <message>
        <source>It is a ticket of its own again</source>
        <translation>Es ist wieder ein eigenes Ticket</translation>
    </message>
    <message>
        <source>Join with which ticket?</source>
        <translation>Mit welchem Ticket zusammenlegen?</translation>
    </message>
    <message>
        <source>Link to another ticket</source>
        <translation>Mit anderem Ticket verknüpfen</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>Related to which ticket?</source>
        <translation>Mit welchem Ticket verwandt?</translation>
    </message>
    <message>
        <source>Related to…</source>
        <translation>Verwandt mit…</translation>
    </message>
    <message>
        <source>The link is removed</source>
        <translation>Die Verknüpfung ist entfernt</translation>
    </message>
    <message>
        <source>remove this link</source>
        <translation>diese Verknüpfung entfernen</translation>
    </message>
    <message>
        <source>take it out again</source>
        <translation>wieder herausnehmen</translation>
    </message>
    <message>
        <source>{number} is open with the chosen messages</source>
        <translation>{number} ist mit den gewählten Nachrichten angelegt</translation>
    </message>
</context>
<context>
    <name>Later</name>
    <message numerus="yes">
        <source>%Ln more waiting</source>
        <translation>
            <numerusform>%Ln weitere wartet</numerusform>
            <numerusform>%Ln weitere warten</numerusform>
        </translation>
    </message>
    <message>
        <source>The reply goes out {time}</source>
        <translation>Die Antwort geht {time} hinaus</translation>
    </message>
    <message>
        <source>The reply is on its way</source>
        <translation>Die Antwort ist unterwegs</translation>
    </message>
    <message>
        <source>The reply was changed</source>
        <translation>Die Antwort wurde geändert</translation>
    </message>
    <message>
        <source>The reply was taken back</source>
        <translation>Die Antwort wurde zurückgenommen</translation>
    </message>
</context>
<context>
    <name>LaterCard</name>
    <message>
        <source>Another time</source>
        <translation>Andere Zeit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Goes out {time}</source>
        <translation>Geht {time} hinaus</translation>
    </message>
    <message>
        <source>Goes out {time}, by {name}</source>
        <translation>Geht {time} hinaus, von {name}</translation>
    </message>
    <message>
        <source>Not sent, because somebody wrote in the meantime</source>
        <translation>Nicht gesendet, weil inzwischen jemand geschrieben hat</translation>
    </message>
    <message>
        <source>Not sent, because the ticket is done</source>
        <translation>Nicht gesendet, weil das Ticket erledigt ist</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>Text der Antwort</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message numerus="yes">
        <source>%Ln change(s) are only on this computer, the oldest from {time}.</source>
        <translation>
            <numerusform>%Ln Änderung ist nur auf diesem Computer, von {time}.</numerusform>
            <numerusform>%Ln Änderungen sind nur auf diesem Computer, die älteste von {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit anyway</source>
        <translation>Trotzdem &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Send and quit</source>
        <translation>&amp;Senden und beenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Everything stays here and goes out when deskapp is opened again.</source>
        <translation>Alles bleibt hier und wird gesendet, wenn deskapp wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>Quit before everything is sent?</source>
        <translation>Beenden, bevor alles gesendet ist?</translation>
    </message>
    <message>
        <source>Save a &amp;copy to a USB stick…</source>
        <translation>&amp;Kopie auf einem Stick sichern…</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message numerus="yes">
        <source>Sending: %Ln change(s) to go.</source>
        <translation>
            <numerusform>Wird gesendet: noch %Ln Änderung.</numerusform>
            <numerusform>Wird gesendet: noch %Ln Änderungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>So that you can bring it in on another computer, should this one get lost.</source>
        <translation>Um sie an einem anderen eigenen Computer zu übernehmen, falls dieser verloren geht.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht länger warten</translation>
    </message>
    <message>
        <source>Waits until the hub has everything.</source>
        <translation>Wartet, bis der Hub alles hat.</translation>
    </message>
    <message>
        <source>{hub} is not answering right now.</source>
        <translation>{hub} antwortet gerade nicht.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Sending the last changes…</source>
        <translation>Letzte Änderungen werden gesendet…</translation>
    </message>
</context>
<context>
    <name>Lending</name>
    <message>
        <source>Change the end…</source>
        <translation>Ende ändern…</translation>
    </message>
    <message>
        <source>Help is not needed any more</source>
        <translation>Es wird keine Hilfe mehr gebraucht</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Ich bin fertig</translation>
    </message>
    <message>
        <source>It has ended</source>
        <translation>Das Aushelfen ist beendet</translation>
    </message>
    <message>
        <source>Lend a hand…</source>
        <translation>Aushelfen…</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Nicht mehr nötig</translation>
    </message>
    <message>
        <source>No other team asks for help</source>
        <translation>Kein anderes Team bittet um Hilfe</translation>
    </message>
    <message>
        <source>Say thank you</source>
        <translation>Danke sagen</translation>
    </message>
    <message>
        <source>Thank you for lending a hand. It ends by itself.</source>
        <translation>Danke fürs Aushelfen. Es endet von selbst.</translation>
    </message>
    <message>
        <source>There is nobody to thank right now</source>
        <translation>Gerade ist niemand da, dem du danken könntest</translation>
    </message>
    <message>
        <source>Until when will you lend a hand?</source>
        <translation>Bis wann aushelfen?</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Bis {time}</translation>
    </message>
    <message>
        <source>Who would you like to lend a hand?</source>
        <translation>Wo aushelfen?</translation>
    </message>
    <message>
        <source>You thanked {name}</source>
        <translation>Du hast {name} gedankt</translation>
    </message>
    <message>
        <source>Your colleagues are asked for help</source>
        <translation>Die anderen Teams sind um Hilfe gebeten</translation>
    </message>
    <message>
        <source>{name} lends a hand until {time}</source>
        <translation>{name} hilft bis {time} aus</translation>
    </message>
    <message>
        <source>{name} lent a hand</source>
        <translation>{name} hat ausgeholfen</translation>
    </message>
    <message>
        <source>{team} asks for help until {time}</source>
        <translation>{team} bittet bis {time} um Hilfe</translation>
    </message>
    <message>
        <source>{team} was lent a hand</source>
        <translation>{team} hat Hilfe bekommen</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>A language is missing</source>
        <translation>Eine Sprache fehlt</translation>
    </message>
    <message>
        <source>All snippets</source>
        <translation>Alle Textbausteine</translation>
    </message>
    <message>
        <source>Bring in from a file…</source>
        <translation>Aus einer Datei einlesen…</translation>
    </message>
    <message>
        <source>Due for review</source>
        <translation>Zur Durchsicht fällig</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Files: bring in, save all</source>
        <translation>Dateien: einlesen, alle speichern</translation>
    </message>
    <message>
        <source>Folder: {name}</source>
        <translation>Ordner: {name}</translation>
    </message>
    <message>
        <source>I look after it</source>
        <translation>Ich bin zuständig</translation>
    </message>
    <message>
        <source>New snippet</source>
        <translation>Neuer Textbaustein</translation>
    </message>
    <message>
        <source>Save all to a file…</source>
        <translation>Alle in einer Datei speichern…</translation>
    </message>
    <message>
        <source>Search snippets</source>
        <translation>Textbausteine suchen</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Which snippets</source>
        <translation>Welche Textbausteine</translation>
    </message>
</context>
<context>
    <name>LikeIt</name>
    <message>
        <source>Solved: {what}</source>
        <translation>Gelöst: {what}</translation>
    </message>
    <message>
        <source>Something like it came before:</source>
        <translation>Etwas Ähnliches gab es schon:</translation>
    </message>
</context>
<context>
    <name>LineCard</name>
    <message>
        <source>A ticket is only opened if the person waiting agrees.</source>
        <translation>Ein Ticket wird nur angelegt, wenn die wartende Person zustimmt.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>End this entry</source>
        <translation>Eintrag beenden</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>Incomplete…</source>
        <translation>Unvollständig…</translation>
    </message>
    <message>
        <source>It is here</source>
        <translation>Es ist da</translation>
    </message>
    <message>
        <source>Turn it into a ticket…</source>
        <translation>Ticket daraus machen…</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>Nachricht schreiben…</translation>
    </message>
    <message>
        <source>goes out with the next sync</source>
        <translation>geht mit dem nächsten Abgleich hinaus</translation>
    </message>
    <message>
        <source>reminder {when}</source>
        <translation>Erinnerung: {when}</translation>
    </message>
</context>
<context>
    <name>LinksPart</name>
    <message>
        <source>Link a ticket</source>
        <translation>Ticket verknüpfen</translation>
    </message>
    <message>
        <source>Linked tickets</source>
        <translation>Verknüpfte Tickets</translation>
    </message>
    <message>
        <source>Part of {ticket}</source>
        <translation>Teil von {ticket}</translation>
    </message>
    <message>
        <source>next word {time}</source>
        <translation>nächste Nachricht {time}</translation>
    </message>
    <message>
        <source>on its way to them</source>
        <translation>auf dem Weg dorthin</translation>
    </message>
    <message>
        <source>{name} is also waiting for</source>
        <translation>{name} wartet auch auf</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a person or a team</source>
        <translation>Person oder Team finden</translation>
    </message>
    <message>
        <source>Nobody found for {text}</source>
        <translation>Niemand gefunden zu {text}</translation>
    </message>
    <message>
        <source>Up and Down go through what was found, Enter goes to the list.</source>
        <translation>Auf und Ab gehen durch die Treffer, Eingabe führt zur Liste.</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
</context>
<context>
    <name>MacroForm</name>
    <message>
        <source>&amp;Assigned to</source>
        <translation>&amp;Zuständig</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>Fü&amp;r</translation>
    </message>
    <message>
        <source>&amp;Labels to add</source>
        <translation>&amp;Etiketten setzen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorität</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Text for the reply</source>
        <translation>&amp;Text für die Antwort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change this macro</source>
        <translation>Dieses Makro ändern</translation>
    </message>
    <message>
        <source>Labels to re&amp;move</source>
        <translation>Etiketten ent&amp;fernen</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>Neues Makro</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Nur ich</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>S&amp;nooze</source>
        <translation>Zur&amp;ückstellen</translation>
    </message>
    <message>
        <source>S&amp;olution</source>
        <translation>L&amp;ösung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What solved it, in a few words</source>
        <translation>Die Lösung in wenigen Worten</translation>
    </message>
    <message>
        <source>do not snooze</source>
        <translation>nicht zurückstellen</translation>
    </message>
    <message>
        <source>leave as it is</source>
        <translation>so lassen</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>nobody, back to the team</source>
        <translation>niemand, zurück ans Team</translation>
    </message>
    <message>
        <source>whoever runs it</source>
        <translation>wer es ausführt</translation>
    </message>
    <message>
        <source>with commas between them</source>
        <translation>durch Kommas getrennt</translation>
    </message>
</context>
<context>
    <name>MacroWords</name>
    <message>
        <source>Add label: {what}</source>
        <translation>Etikett setzen: {what}</translation>
    </message>
    <message>
        <source>Remove label: {what}</source>
        <translation>Etikett entfernen: {what}</translation>
    </message>
    <message>
        <source>for a week</source>
        <translation>für eine Woche</translation>
    </message>
    <message>
        <source>for an hour</source>
        <translation>für eine Stunde</translation>
    </message>
    <message>
        <source>for two days</source>
        <translation>für zwei Tage</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>until Monday morning</source>
        <translation>bis Montagmorgen</translation>
    </message>
    <message>
        <source>until tomorrow morning</source>
        <translation>bis morgen früh</translation>
    </message>
    <message>
        <source>{field}: {new}</source>
        <translation>{field}: {new}</translation>
    </message>
    <message>
        <source>{field}: {new} (now {old})</source>
        <translation>{field}: {new} (jetzt {old})</translation>
    </message>
</context>
<context>
    <name>Macros</name>
    <message>
        <source>Change a macro…</source>
        <translation>Makro ändern…</translation>
    </message>
    <message>
        <source>Change which macro?</source>
        <translation>Welches Makro ändern?</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>Makro</translation>
    </message>
    <message>
        <source>New macro…</source>
        <translation>Neues Makro…</translation>
    </message>
    <message>
        <source>Nothing was put back: it had changed in the meantime</source>
        <translation>Nichts rückgängig gemacht: Es hatte sich inzwischen geändert</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Run a macro</source>
        <translation>Makro ausführen</translation>
    </message>
    <message>
        <source>The macro is removed</source>
        <translation>Das Makro ist entfernt</translation>
    </message>
    <message>
        <source>The macro is saved</source>
        <translation>Das Makro ist gespeichert</translation>
    </message>
    <message>
        <source>{macro}: done with {number}</source>
        <translation>{macro}: ausgeführt für {number}</translation>
    </message>
</context>
<context>
    <name>Many</name>
    <message numerus="yes">
        <source>%Ln had changed in the meantime and stay as they are</source>
        <translation>
            <numerusform>%Ln wurde inzwischen geändert und bleibt, wie es ist</numerusform>
            <numerusform>%Ln wurden inzwischen geändert und bleiben, wie sie sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln put back</source>
        <translation>
            <numerusform>%Ln rückgängig gemacht</numerusform>
            <numerusform>%Ln rückgängig gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>The customers hear of it in two minutes; until then Undo takes that back too.</source>
        <translation>Die Kunden erfahren es in zwei Minuten; bis dahin nimmt „Rückgängig“ auch das zurück.</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Answers for it</source>
        <translation>Verantwortet es</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Wird vorher gefragt</translation>
    </message>
    <message>
        <source>Choose a manager</source>
        <translation>Neue Leitung wählen</translation>
    </message>
    <message>
        <source>Choose a team</source>
        <translation>Ein Team wählen</translation>
    </message>
    <message>
        <source>Choose who answers for it</source>
        <translation>Eine verantwortliche Person wählen</translation>
    </message>
    <message>
        <source>Choose who follows</source>
        <translation>Nachfolge wählen</translation>
    </message>
    <message>
        <source>Choose who leads</source>
        <translation>Wählen, wer leitet</translation>
    </message>
    <message>
        <source>Choose who stands in</source>
        <translation>Vertretung wählen</translation>
    </message>
    <message>
        <source>Choose who takes it</source>
        <translation>Wählen, wer es übernimmt</translation>
    </message>
    <message>
        <source>Does it</source>
        <translation>Macht es</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Beschäftigte</translation>
    </message>
    <message>
        <source>External people</source>
        <translation>Externe</translation>
    </message>
    <message>
        <source>From outside the house</source>
        <translation>Von außerhalb des Hauses</translation>
    </message>
    <message>
        <source>It is still right</source>
        <translation>Stimmt noch</translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation>Jemanden eintragen</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Shareholder</source>
        <translation>Anteilseigner</translation>
    </message>
    <message>
        <source>Shareholders</source>
        <translation>Anteilseigner</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Beteiligt</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Interessengruppen</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <source>Told after</source>
        <translation>Erfährt es danach</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>{matter}: nobody answers for it</source>
        <translation>{matter}: niemand zuständig</translation>
    </message>
    <message>
        <source>{matter}: only {people} does it</source>
        <translation>{matter}: Nur {people} macht es</translation>
    </message>
    <message>
        <source>{matter}: several answer for it, {people}</source>
        <translation>{matter}: mehrere verantwortlich, {people}</translation>
    </message>
    <message>
        <source>{matter}: should be looked at again</source>
        <translation>{matter}: bitte wieder einmal ansehen</translation>
    </message>
    <message>
        <source>{matter}: {people} says it is not theirs</source>
        <translation>{matter}: {people} sagt „nicht meins“</translation>
    </message>
    <message>
        <source>{people} has left but is still named</source>
        <translation>{people} ist nicht mehr im Haus, aber noch eingetragen</translation>
    </message>
    <message>
        <source>{people} has not said what the role is for</source>
        <translation>{people} hat noch nicht gesagt, wofür die Rolle da ist</translation>
    </message>
    <message>
        <source>{people} is in no unit and no team</source>
        <translation>{people} gehört zu keiner Abteilung und keinem Team</translation>
    </message>
    <message>
        <source>{people}: each leads the other</source>
        <translation>{people}: leiten sich gegenseitig</translation>
    </message>
    <message>
        <source>{people}: the manager is not here any more</source>
        <translation>{people}: Die Leitung ist nicht mehr im Haus</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Kept up to date by</source>
        <translation>Gepflegt von</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Wieder ansehen</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>A new line about</source>
        <translation>Eine neue Zeile zu</translation>
    </message>
    <message>
        <source>A new line: name who does it</source>
        <translation>Neue Zeile: Bitte eintragen, wer es macht</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>It is noted</source>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <source>Mine after all</source>
        <translation>Doch meins</translation>
    </message>
    <message>
        <source>New matter: {name}</source>
        <translation>Neues Thema: {name}</translation>
    </message>
    <message>
        <source>Noted: not mine. It is among the clashes now.</source>
        <translation>Notiert: nicht meins. Es steht jetzt bei den Überschneidungen.</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>The line is removed</source>
        <translation>Die Zeile ist entfernt</translation>
    </message>
    <message>
        <source>take out</source>
        <translation>herausnehmen</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>MatrixPane</name>
    <message numerus="yes">
        <source>%Ln to put right</source>
        <translation>
            <numerusform>%Ln zu klären</numerusform>
            <numerusform>%Ln zu klären</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything has somebody, and nobody is alone with it.</source>
        <translation>Für alles ist jemand da, und niemand ist damit allein.</translation>
    </message>
    <message>
        <source>Gaps and clashes</source>
        <translation>Lücken und Überschneidungen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>No gaps, no clashes</source>
        <translation>Keine Lücken, keine Überschneidungen</translation>
    </message>
    <message>
        <source>Nothing has been said yet. One sentence is enough.</source>
        <translation>Hier steht noch nichts. Ein Satz genügt.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Zuständigkeiten</translation>
    </message>
    <message>
        <source>What I answer for</source>
        <translation>Wofür ich zuständig bin</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>What my role is for</source>
        <translation>Wofür meine Rolle da ist</translation>
    </message>
    <message>
        <source>What you or your team answer for appears here as soon as it is named.</source>
        <translation>Was bei dir oder deinem Team liegt, steht hier, sobald es eingetragen ist.</translation>
    </message>
    <message>
        <source>Who answers for what</source>
        <translation>Wer ist wofür zuständig</translation>
    </message>
    <message>
        <source>Write it…</source>
        <translation>Schreiben…</translation>
    </message>
    <message>
        <source>by the team {team}</source>
        <translation>über das Team {team}</translation>
    </message>
    <message>
        <source>kept up to date by {name}</source>
        <translation>gepflegt von {name}</translation>
    </message>
    <message>
        <source>you said: not mine</source>
        <translation>du hast gesagt: nicht meins</translation>
    </message>
</context>
<context>
    <name>MentionFinder</name>
    <message>
        <source>cannot read this ticket and will not be told</source>
        <translation>kann dieses Ticket nicht lesen, erfährt nichts</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>&amp;Ticket</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>E&amp;xtras</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Forwarded to {name}</source>
        <translation>Weitergeleitet an {name}</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Internal note by {name}, {time}: {text}</source>
        <translation>Interne Notiz von {name}, {time}: {text}</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more quoted line(s)</source>
        <translation>
            <numerusform>Noch %Ln zitierte Zeile zeigen</numerusform>
            <numerusform>Noch %Ln zitierte Zeilen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more of this long message</source>
        <translation>Mehr von dieser langen Nachricht zeigen</translation>
    </message>
    <message>
        <source>Told by phone</source>
        <translation>Am Telefon gesagt</translation>
    </message>
    <message>
        <source>Told: {names}</source>
        <translation>Bescheid bekommen: {names}</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Unbekannter Absender</translation>
    </message>
    <message>
        <source>also in {number}</source>
        <translation>auch in {number}</translation>
    </message>
    <message>
        <source>corrected {time}</source>
        <translation>korrigiert {time}</translation>
    </message>
    <message>
        <source>from {number}</source>
        <translation>aus {number}</translation>
    </message>
    <message>
        <source>{name} · you</source>
        <translation>{name} · du</translation>
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
        <translation>Meinen behalten</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Danke</translation>
    </message>
    <message>
        <source>The text that came back</source>
        <translation>Der Text, der zurückkam</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Diesen Text nehmen</translation>
    </message>
    <message>
        <source>{name} has had this to read since {time}</source>
        <translation>Liegt seit {time} zum Gegenlesen bei {name}</translation>
    </message>
    <message>
        <source>{name} has read it</source>
        <translation>{name} hat deinen Entwurf gegengelesen</translation>
    </message>
    <message>
        <source>{name} says it is fine as it is</source>
        <translation>{name} findet deinen Entwurf gut so</translation>
    </message>
    <message>
        <source>{name} would put it differently</source>
        <translation>{name} würde es anders formulieren</translation>
    </message>
</context>
<context>
    <name>MiniMap</name>
    <message>
        <source>Click or drag to go there</source>
        <translation>Klicke oder ziehe, um dorthin zu kommen</translation>
    </message>
    <message>
        <source>Ctrl and the arrow keys move the drawing, + and − change its size.</source>
        <translation>Strg und die Pfeiltasten bewegen die Zeichnung, + und − ändern ihre Größe.</translation>
    </message>
    <message>
        <source>Map of the drawing</source>
        <translation>Übersicht der Zeichnung</translation>
    </message>
</context>
<context>
    <name>Months</name>
    <message numerus="yes">
        <source>In %Ln month(s)</source>
        <translation>
            <numerusform>In %Ln Monat</numerusform>
            <numerusform>In %Ln Monaten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MorePart</name>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>More details</source>
        <translation>Weitere Details</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>Externe Nummer</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Zwischenlösung</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Anything that helps whoever takes it on; only the team can read it</source>
        <translation>Was beim Weiterarbeiten hilft; nur das Team liest es</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Keep what was promised</source>
        <translation>Bleibt wie versprochen</translation>
    </message>
    <message>
        <source>Next &amp;word</source>
        <translation>Nächste Na&amp;chricht</translation>
    </message>
    <message>
        <source>Share out</source>
        <translation>Verteilen</translation>
    </message>
    <message>
        <source>Who would get what</source>
        <translation>Wer was bekäme</translation>
    </message>
</context>
<context>
    <name>NewAbove</name>
    <message numerus="yes">
        <source>%Ln new above</source>
        <translation>
            <numerusform>%Ln neues oben</numerusform>
            <numerusform>%Ln neue oben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new ticket(s) above: sort them in</source>
        <translation>
            <numerusform>%Ln neues Ticket oben: einsortieren</numerusform>
            <numerusform>%Ln neue Tickets oben: einsortieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewTicketDialog</name>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorität</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>A few words, please, so that the list has something to show.</source>
        <translation>Bitte ein paar Worte, damit in der Liste etwas steht.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Ticket öffnen</translation>
    </message>
    <message>
        <source>Part of it for another team</source>
        <translation>Ein Teil für ein anderes Team</translation>
    </message>
    <message>
        <source>T&amp;eam</source>
        <translation>&amp;Team</translation>
    </message>
    <message>
        <source>What it is about, in a few words</source>
        <translation>Worum es geht, in wenigen Worten</translation>
    </message>
    <message>
        <source>What the customer said or wrote</source>
        <translation>Was der Kunde gesagt oder geschrieben hat</translation>
    </message>
    <message>
        <source>Who is it for? Type a name and choose from the list.</source>
        <translation>Für wen ist es? Namen tippen und aus der Liste wählen.</translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message numerus="yes">
        <source>%Ln update(s) in your tickets</source>
        <translation>
            <numerusform>%Ln Neuigkeit in deinen Tickets</numerusform>
            <numerusform>%Ln Neuigkeiten in deinen Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft for you to read</source>
        <translation>Ein Entwurf zum Gegenlesen</translation>
    </message>
    <message>
        <source>A new message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>A new note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>A note names you</source>
        <translation>Eine Notiz erwähnt dich</translation>
    </message>
    <message>
        <source>A ticket is yours now</source>
        <translation>Ein Ticket liegt jetzt bei dir</translation>
    </message>
    <message>
        <source>Due at {time}</source>
        <translation>Fällig um {time}</translation>
    </message>
    <message>
        <source>Goes back to the team at {time}</source>
        <translation>Geht um {time} zurück ans Team</translation>
    </message>
    <message>
        <source>You stand in for {name}</source>
        <translation>Du vertrittst {name}</translation>
    </message>
    <message>
        <source>You stand in for {name} until {day}</source>
        <translation>Du vertrittst {name} bis {day}</translation>
    </message>
    <message>
        <source>Your draft was read</source>
        <translation>Dein Entwurf wurde gegengelesen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>news</comment>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} asks you to read a draft</source>
        <translation>{name} bittet dich, einen Entwurf gegenzulesen</translation>
    </message>
    <message>
        <source>{name} gave you a ticket</source>
        <translation>{name} hat dir ein Ticket zugewiesen</translation>
    </message>
    <message>
        <source>{name} handed in what you wait for</source>
        <translation>{name} hat abgegeben, worauf du wartest</translation>
    </message>
    <message>
        <source>{name} has read your draft</source>
        <translation>{name} hat deinen Entwurf gegengelesen</translation>
    </message>
    <message>
        <source>{name} left a note</source>
        <translation>{name} hat eine Notiz hinterlassen</translation>
    </message>
    <message>
        <source>{name} named you in a note</source>
        <translation>{name} erwähnt dich in einer Notiz</translation>
    </message>
    <message>
        <source>{name} says what is still missing</source>
        <translation>{name} sagt, was noch fehlt</translation>
    </message>
    <message>
        <source>{name} thinks a ticket would help</source>
        <translation>{name} meint, ein Ticket würde helfen</translation>
    </message>
    <message>
        <source>{name} waits for this from you by {when}</source>
        <translation>{name} erwartet das von dir bis {when}</translation>
    </message>
    <message>
        <source>{name} wrote</source>
        <translation>{name} hat geschrieben</translation>
    </message>
</context>
<context>
    <name>NothingOpen</name>
    <message>
        <source>Choose one from the list, or press Ctrl+N for a new one.</source>
        <translation>Eines aus der Liste wählen oder mit Strg+N ein neues anlegen.</translation>
    </message>
    <message>
        <source>Close that window to read it here again.</source>
        <translation>Das andere Fenster schließen, um es wieder hier zu lesen.</translation>
    </message>
    <message>
        <source>No ticket is open</source>
        <translation>Kein Ticket geöffnet</translation>
    </message>
    <message>
        <source>Show that window</source>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <source>This ticket has a window of its own</source>
        <translation>Dieses Ticket hat ein eigenes Fenster</translation>
    </message>
</context>
<context>
    <name>OrgDrawing</name>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>führt %Ln</numerusform>
            <numerusform>führt %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawing of the organisation</source>
        <translation>Zeichnung der Organisation</translation>
    </message>
    <message>
        <source>The same people as in the list. Everything can be done there too.</source>
        <translation>Dieselben Personen wie in der Liste. Alles geht auch dort.</translation>
    </message>
    <message numerus="yes">
        <source>supports %Ln</source>
        <translation>
            <numerusform>unterstützt %Ln</numerusform>
            <numerusform>unterstützt %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgPage</name>
    <message>
        <source>Carries and supports everyone above</source>
        <translation>Trägt und unterstützt alle darüber</translation>
    </message>
    <message>
        <source>Closest to customers and colleagues</source>
        <translation>Am nächsten bei Kunden, Kolleginnen und Kollegen</translation>
    </message>
    <message>
        <source>Import people with their managers, and the org chart draws itself.</source>
        <translation>Personen mit ihren Vorgesetzten importieren, dann zeichnet sich das Organigramm von selbst.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>No team of {name} takes requests</source>
        <translation>Kein Team von {name} nimmt Anfragen an</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Noch niemand hier</translation>
    </message>
    <message>
        <source>Org chart</source>
        <translation>Organigramm</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>{name} has several teams: choose one of them here</source>
        <translation>{name} hat mehrere Teams: Wähle hier eines davon</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>OrgTree</name>
    <message>
        <source>Everybody under whoever supports them. Type a name to go there.</source>
        <translation>Alle unter denen, die sie unterstützen. Einen Namen tippen, um dorthin zu springen.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>OrgTreeModel</name>
    <message numerus="yes">
        <source>%Ln person(s) cannot be placed: no one is known who supports them, or the line would run in a circle.</source>
        <translation>
            <numerusform>%Ln Person hat noch keinen Platz: Niemand ist bekannt, der sie unterstützt, oder die Linie liefe im Kreis.</numerusform>
            <numerusform>%Ln Personen haben noch keinen Platz: Niemand ist bekannt, der sie unterstützt, oder die Linie liefe im Kreis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a person to read why.</source>
        <translation>Eine Person wählen, um den Grund zu lesen.</translation>
    </message>
    <message>
        <source>Not placed yet</source>
        <translation>Noch ohne Platz</translation>
    </message>
    <message numerus="yes">
        <source>Not placed yet, %Ln person(s)</source>
        <translation>
            <numerusform>Noch ohne Platz, %Ln Person</numerusform>
            <numerusform>Noch ohne Platz, %Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>The person named as the next in line is not known here.</source>
        <translation>Die Person, die als Nächste in der Linie steht, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>This line would run in a circle: {line}. The last link was left out.</source>
        <translation>Diese Linie liefe im Kreis: {line}. Das letzte Glied wurde weggelassen.</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>nicht mehr im Haus</translation>
    </message>
    <message numerus="yes">
        <source>supports %Ln</source>
        <translation>
            <numerusform>unterstützt %Ln</numerusform>
            <numerusform>unterstützt %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnViews</name>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln Ticket</numerusform>
            <numerusform>%Ln Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Own view</source>
        <translation>Eigene Ansicht</translation>
    </message>
    <message>
        <source>“{name}” holds more than {limit}</source>
        <translation>„{name}“ enthält mehr als {limit}</translation>
    </message>
    <message>
        <source>“{name}” is changed</source>
        <translation>„{name}“ ist geändert</translation>
    </message>
    <message>
        <source>“{name}” is removed</source>
        <translation>„{name}“ ist entfernt</translation>
    </message>
    <message>
        <source>“{name}” is saved</source>
        <translation>„{name}“ ist gespeichert</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Files: {names}</source>
        <translation>Dateien: {names}</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Printed {time}</source>
        <translation>Gedruckt {time}</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Unbekannter Absender</translation>
    </message>
    <message>
        <source>What the customer may read</source>
        <translation>Was der Kunde lesen darf</translation>
    </message>
    <message>
        <source>With internal notes</source>
        <translation>Mit internen Notizen</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message numerus="yes">
        <source>%Ln sheet(s)</source>
        <translation>
            <numerusform>%Ln Blatt</numerusform>
            <numerusform>%Ln Blätter</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Als</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Every name is large enough to read. What does not fit on one sheet is spread over several.</source>
        <translation>Jeder Name bleibt gut lesbar. Was nicht auf ein Blatt passt, verteilt sich auf mehrere.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Org chart</source>
        <translation>Organigramm</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pictures (PNG)</source>
        <translation>Bilder (PNG)</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Blatt</translation>
    </message>
    <message>
        <source>Save the org chart</source>
        <translation>Organigramm speichern</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>The org chart goes to the printer</source>
        <translation>Das Organigramm geht an den Drucker</translation>
    </message>
    <message>
        <source>The org chart on paper</source>
        <translation>Das Organigramm auf Papier</translation>
    </message>
    <message>
        <source>{name} and everybody below</source>
        <translation>{name} und alle darunter</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} ist gespeichert</translation>
    </message>
    <message>
        <source>{sheets}: choose a larger one</source>
        <translation>{sheets}: bitte ein größeres wählen</translation>
    </message>
</context>
<context>
    <name>ParkedView</name>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>New ticket from it</source>
        <translation>Neues Ticket daraus</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Ticket öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was darin steht</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters, so that a lost stick stays locked.</source>
        <translation>
            <numerusform>Mindestens %Ln Zeichen, damit ein verlorener Stick verschlossen bleibt.</numerusform>
            <numerusform>Mindestens %Ln Zeichen, damit ein verlorener Stick verschlossen bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>Die beiden sind nicht gleich. Bitte noch einmal eingeben.</translation>
    </message>
    <message>
        <source>Type it &amp;again</source>
        <translation>Noch &amp;einmal</translation>
    </message>
</context>
<context>
    <name>PastDialog</name>
    <message>
        <source>Bring this back</source>
        <translation>Diesen Stand zurückholen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>History of {trigger}</source>
        <translation>Verlauf von {trigger}</translation>
    </message>
    <message>
        <source>How it was then</source>
        <translation>Stand von damals</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>jetziger Stand</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Who should be told?</source>
        <translation>Wer soll es erfahren?</translation>
    </message>
</context>
<context>
    <name>PersonData</name>
    <message>
        <source>Computer: {name} ({id})</source>
        <translation>Computer: {name} ({id})</translation>
    </message>
    <message>
        <source>From {hub} and this computer, {time}</source>
        <translation>Von {hub} und diesem Computer, {time}</translation>
    </message>
    <message>
        <source>Left out, because they are the team’s own: internal notes ({count})</source>
        <translation>Weggelassen, weil sie dem Team gehören: interne Notizen ({count})</translation>
    </message>
    <message>
        <source>Left out: what belongs to others and was only changed by this person ({count})</source>
        <translation>Weggelassen: was anderen gehört und von dieser Person nur geändert wurde ({count})</translation>
    </message>
    <message>
        <source>Login at the hub: {login}</source>
        <translation>Anmeldename am Hub: {login}</translation>
    </message>
    <message>
        <source>What an erasure would leave, and why</source>
        <translation>Was beim Löschen bliebe und warum</translation>
    </message>
    <message>
        <source>absences</source>
        <translation>Abwesenheiten</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>alles Übrige</translation>
    </message>
    <message>
        <source>done tickets are to be kept</source>
        <translation>erledigte Tickets sollen bleiben</translation>
    </message>
    <message>
        <source>how to reach the person</source>
        <translation>wie die Person zu erreichen ist</translation>
    </message>
    <message>
        <source>it belongs to somebody else’s matter</source>
        <translation>es gehört zum Anliegen von jemand anderem</translation>
    </message>
    <message>
        <source>it belongs to the person alone</source>
        <translation>es gehört nur dieser Person</translation>
    </message>
    <message>
        <source>it is not done yet</source>
        <translation>es ist noch nicht erledigt</translation>
    </message>
    <message>
        <source>it is not old enough yet</source>
        <translation>es ist noch nicht alt genug</translation>
    </message>
    <message>
        <source>it only says who changed what, and every later entry rests on it</source>
        <translation>es sagt nur, wer was geändert hat, und alles Spätere baut darauf auf</translation>
    </message>
    <message>
        <source>it was done longer ago than it has to be kept</source>
        <translation>es ist länger her, als es aufzuheben ist</translation>
    </message>
    <message>
        <source>it was only kept to reach the person</source>
        <translation>es diente nur dazu, die Person zu erreichen</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>minutes worked</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>named as: {fields}</source>
        <translation>genannt als: {fields}</translation>
    </message>
    <message>
        <source>only those who write there, or whoever looks after the hub, may erase it</source>
        <translation>nur wer dort schreibt oder den Hub betreut, darf es löschen</translation>
    </message>
    <message>
        <source>responsibilities</source>
        <translation>Zuständigkeiten</translation>
    </message>
    <message>
        <source>the card</source>
        <translation>die Karte</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>das Protokoll</translation>
    </message>
    <message>
        <source>the person answers for it: name somebody else first</source>
        <translation>die Person ist dafür zuständig: zuerst jemand anderen benennen</translation>
    </message>
    <message>
        <source>the person has left, and nobody needs the card</source>
        <translation>die Person ist gegangen, und niemand braucht die Karte</translation>
    </message>
    <message>
        <source>the person still works here, and names and rights depend on it</source>
        <translation>die Person arbeitet noch hier, und Namen und Rechte hängen daran</translation>
    </message>
    <message>
        <source>the person’s own notes</source>
        <translation>eigene Notizen der Person</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>{name}: everything that is held about this person</source>
        <translation>{name}: alles, was über diese Person gespeichert ist</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>People found</source>
        <translation>Gefundene Personen</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Type a name, a place or a job</source>
        <translation>Name, Ort oder Funktion tippen</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>About me…</source>
        <translation>Über mich…</translation>
    </message>
    <message>
        <source>Choose a person in the list or in the drawing.</source>
        <translation>Eine Person in der Liste oder der Zeichnung wählen.</translation>
    </message>
    <message>
        <source>Data held…</source>
        <translation>Gespeicherte Daten…</translation>
    </message>
    <message>
        <source>Line of support</source>
        <translation>Wer wen unterstützt</translation>
    </message>
    <message>
        <source>My card…</source>
        <translation>Meine Visitenkarte…</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>New ticket for {name}</source>
        <translation>Neues Ticket für {name}</translation>
    </message>
    <message>
        <source>No open tickets.</source>
        <translation>Keine offenen Tickets.</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Niemand gewählt</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Offene Tickets</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role page…</source>
        <translation>Rollenseite…</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>open</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>gelöst</translation>
    </message>
    <message>
        <source>supports {name}</source>
        <translation>unterstützt {name}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
</context>
<context>
    <name>PhaseRow</name>
    <message>
        <source>Add what is still to say: {what}</source>
        <translation>Einfügen, was noch zu sagen ist: {what}</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Kind closing</source>
        <translation>Freundlicher Schluss</translation>
    </message>
    <message>
        <source>Still to say:</source>
        <translation>Noch zu sagen:</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>What you understood</source>
        <translation>Was du verstanden hast</translation>
    </message>
</context>
<context>
    <name>PickPopup</name>
    <message>
        <source>Nothing matches. Try fewer letters.</source>
        <translation>Nichts gefunden. Weniger Buchstaben helfen oft.</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Zum Suchen tippen</translation>
    </message>
</context>
<context>
    <name>PosterDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Language of the poster</source>
        <translation>Sprache des Plakats</translation>
    </message>
    <message>
        <source>Principles of good service</source>
        <translation>Grundsätze für guten Service</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Save the poster</source>
        <translation>Plakat speichern</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>&amp;After sending</source>
        <translation>&amp;Nach dem Senden</translation>
    </message>
    <message>
        <source>&amp;Done tickets kept here</source>
        <translation>E&amp;rledigte Tickets hier behalten</translation>
    </message>
    <message>
        <source>&amp;Friendly hints while I write a reply</source>
        <translation>&amp;Freundliche Hinweise, während ich antworte</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Ruhezeit</translation>
    </message>
    <message>
        <source>&amp;Tell me what is new while another window is in front</source>
        <translation>Neues me&amp;lden, während ein anderes Fenster vorn ist</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 Sekunden</translation>
    </message>
    <message>
        <source>20 seconds</source>
        <translation>20 Sekunden</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 Sekunden</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation>5 Sekunden</translation>
    </message>
    <message>
        <source>Ani&amp;mations, such as the org chart turning</source>
        <translation>&amp;Bewegungen, etwa wenn sich das Organigramm dreht</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>Jede Änderung gilt sofort.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Colleagues see it beside a value when two people changed the same thing.</source>
        <translation>Andere sehen ihn neben einem Wert, wenn zwei dasselbe geändert haben.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Luftig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Go back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Messages in mine</source>
        <translation>Nachrichten in meinen Tickets</translation>
    </message>
    <message>
        <source>Na&amp;me of this computer</source>
        <translation>Na&amp;me dieses Computers</translation>
    </message>
    <message>
        <source>Notes that name me</source>
        <translation>Notizen, die mich erwähnen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Only while I do, only to those who may read the ticket, and kept nowhere.</source>
        <translation>Nur solange ich es tue und nur für die, die das Ticket lesen dürfen; gespeichert wird davon nichts.</translation>
    </message>
    <message>
        <source>Open the next ticket</source>
        <translation>Nächstes Ticket öffnen</translation>
    </message>
    <message>
        <source>Opened &amp;files kept here</source>
        <translation>Geöffnete &amp;Dateien hier behalten</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Zeilen der Liste</translation>
    </message>
    <message>
        <source>S&amp;how colleagues where I am reading or writing</source>
        <translation>&amp;Im Team zeigen, wo ich gerade lese oder schreibe</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Send at once</source>
        <translation>Sofort senden</translation>
    </message>
    <message>
        <source>Single &amp;keys in list and conversation: R replies, J goes on</source>
        <translation>Einzelne &amp;Tasten in Liste und Verlauf: R antwortet, J geht weiter</translation>
    </message>
    <message>
        <source>Stay with the ticket</source>
        <translation>Beim Ticket bleiben</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Text&amp;größe</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Die letzten 12 Monate</translation>
    </message>
    <message>
        <source>The last 2 years</source>
        <translation>Die letzten 2 Jahre</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation>Die letzten 3 Monate</translation>
    </message>
    <message>
        <source>The last 5 years</source>
        <translation>Die letzten 5 Jahre</translation>
    </message>
    <message>
        <source>The last 6 months</source>
        <translation>Die letzten 6 Monate</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Tickets I am given</source>
        <translation>Tickets, die ich bekomme</translation>
    </message>
    <message>
        <source>Time to &amp;undo sending</source>
        <translation>Zeit zum &amp;Zurückholen</translation>
    </message>
    <message>
        <source>Underline &amp;misspelt words</source>
        <translation>Falsch geschriebene &amp;Wörter unterstreichen</translation>
    </message>
    <message>
        <source>Up to 10 GB</source>
        <translation>Bis 10 GB</translation>
    </message>
    <message>
        <source>Up to 2 GB</source>
        <translation>Bis 2 GB</translation>
    </message>
    <message>
        <source>Up to 500 MB</source>
        <translation>Bis 500 MB</translation>
    </message>
    <message>
        <source>W&amp;hen I write down minutes, suggest how long I had the ticket open</source>
        <translation>Beim Notieren vorschlagen, wie lange ich ein Ticket offen h&amp;atte</translation>
    </message>
    <message>
        <source>What is due in 15 minutes</source>
        <translation>Was in 15 Minuten fällig ist</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>{name} are also viewing</source>
        <translation>{name} sehen es sich auch an</translation>
    </message>
    <message>
        <source>{name} are writing</source>
        <translation>{name} schreiben gerade</translation>
    </message>
    <message>
        <source>{name} is also viewing</source>
        <translation>{name} sieht es sich auch an</translation>
    </message>
    <message>
        <source>{name} is writing</source>
        <translation>{name} schreibt gerade</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>All of this is already the case. There is nothing to do.</source>
        <translation>All das ist schon so. Es gibt nichts zu tun.</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Run a macro</source>
        <translation>Makro ausführen</translation>
    </message>
    <message>
        <source>The text {trigger} is not here any more, so no text is written.</source>
        <translation>Den Textbaustein {trigger} gibt es nicht mehr, deshalb wird kein Text eingefügt.</translation>
    </message>
    <message>
        <source>This goes below what is written in the composer; nothing is sent:</source>
        <translation>Das kommt unter den Text, der schon dasteht; gesendet wird nichts:</translation>
    </message>
    <message>
        <source>{macro} on {number}</source>
        <translation>{macro} für {number}</translation>
    </message>
</context>
<context>
    <name>Principles</name>
    <message>
        <source>Saved to {path}</source>
        <translation>Gespeichert unter {path}</translation>
    </message>
    <message>
        <source>The poster could not be saved</source>
        <translation>Das Plakat ließ sich nicht speichern</translation>
    </message>
</context>
<context>
    <name>PromisePart</name>
    <message>
        <source>Due internally</source>
        <translation>Intern fällig</translation>
    </message>
    <message>
        <source>Lasting fix by</source>
        <translation>Dauerhafte Lösung bis</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>Nächste Nachricht</translation>
    </message>
    <message>
        <source>Next word by</source>
        <translation>Nachricht bis</translation>
    </message>
    <message>
        <source>{name} hears from us</source>
        <translation>{name} hört von uns</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>I cannot help</source>
        <translation>Ich kann nicht helfen</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Ticket öffnen</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Danke</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>What was written in the ticket</source>
        <translation>Was im Ticket geschrieben wurde</translation>
    </message>
    <message>
        <source>What you write below goes with it; you can leave it empty</source>
        <translation>Was unten steht, geht mit; es darf leer sein</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Your answer goes to {name} alone, who keeps the ticket.</source>
        <translation>Deine Antwort geht nur an {name}; das Ticket bleibt dort.</translation>
    </message>
    <message>
        <source>answer until {time}</source>
        <translation>Antwort bis {time}</translation>
    </message>
    <message>
        <source>{name} asks you</source>
        <translation>{name} fragt dich</translation>
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
        <translation>Alle offenen Tickets</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>Alle Tickets</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ocker</translation>
    </message>
    <message>
        <source>As set in the preferences</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>Assigned to {name}</source>
        <translation>Zuständig: {name}</translation>
    </message>
    <message>
        <source>Assigned to, A to Z</source>
        <translation>Zuständigkeit, A bis Z</translation>
    </message>
    <message>
        <source>Assigned to, Z to A</source>
        <translation>Zuständigkeit, Z bis A</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Beste Treffer zuerst</translation>
    </message>
    <message>
        <source>Best match last</source>
        <translation>Beste Treffer zuletzt</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Luftig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer, A to Z</source>
        <translation>Kunde, A bis Z</translation>
    </message>
    <message>
        <source>Customer, Z to A</source>
        <translation>Kunde, Z bis A</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Fällige zuerst</translation>
    </message>
    <message>
        <source>Due last</source>
        <translation>Fällige zuletzt</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Due {moment}</source>
        <translation>Fällig: {moment}</translation>
    </message>
    <message>
        <source>Eye</source>
        <translation>Auge</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Fahne</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Denen ich folge</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>Tacho</translation>
    </message>
    <message>
        <source>Globe</source>
        <translation>Weltkugel</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>In the next few days</source>
        <translation>In den nächsten Tagen</translation>
    </message>
    <message>
        <source>It has</source>
        <translation>Es hat</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Es ist</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Like the others</source>
        <translation>Wie die anderen</translation>
    </message>
    <message>
        <source>Longest untouched first</source>
        <translation>Am längsten unverändert zuerst</translation>
    </message>
    <message>
        <source>Longest without news first</source>
        <translation>Am längsten ohne Nachricht zuerst</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Low priority first</source>
        <translation>Niedrige Priorität zuerst</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>My queue</source>
        <translation>Meine Tickets</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Mein Team</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Entscheidung offen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Keine Kategorie</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Kein Kunde</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Kein Betreff</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Kein Team</translation>
    </message>
    <message>
        <source>No time agreed</source>
        <translation>Keine Zeit vereinbart</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Angelegt vor</translation>
    </message>
    <message>
        <source>Opened since</source>
        <translation>Angelegt seit</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Priority first</source>
        <translation>Nach Priorität</translation>
    </message>
    <message>
        <source>Recently solved</source>
        <translation>Kürzlich gelöst</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>Zurückgestellt bis</translation>
    </message>
    <message>
        <source>Snoozed until {moment}</source>
        <translation>Zurückgestellt bis {moment}</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status, closed first</source>
        <translation>Status, Abgeschlossene zuerst</translation>
    </message>
    <message>
        <source>Status, new first</source>
        <translation>Status, Neue zuerst</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Subject, A to Z</source>
        <translation>Betreff, A bis Z</translation>
    </message>
    <message>
        <source>Subject, Z to A</source>
        <translation>Betreff, Z bis A</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Team, A to Z</source>
        <translation>Team, A bis Z</translation>
    </message>
    <message>
        <source>Team, Z to A</source>
        <translation>Team, Z bis A</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Dreieck</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>Unheard</source>
        <translation>Ohne Nachricht</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Will slip</source>
        <translation>Wird knapp</translation>
    </message>
    <message>
        <source>an outside customer is waiting</source>
        <translation>externer Kunde wartet</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>decision needed</source>
        <translation>Entscheidung offen</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>not yet sent to the others</source>
        <translation>noch nicht an die anderen gesendet</translation>
    </message>
    <message>
        <source>only the readers of its circle can read this</source>
        <translation>das kann nur lesen, wer zum Kreis gehört</translation>
    </message>
    <message>
        <source>priority {name}</source>
        <translation>Priorität {name}</translation>
    </message>
    <message>
        <source>still cannot work: the workaround does not help</source>
        <translation>kann noch nicht arbeiten: die Zwischenlösung hilft nicht</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>bis {time}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>with attachment</source>
        <translation>mit Anhang</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>This row is still loading</source>
        <translation>Diese Zeile wird gerade geladen</translation>
    </message>
    <message>
        <source>This ticket is no longer here</source>
        <translation>Dieses Ticket ist nicht mehr hier</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln Ticket</numerusform>
            <numerusform>%Ln Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in {view}</source>
        <translation>Suchen in: {view}</translation>
    </message>
    <message>
        <source>{count} of {total} selected</source>
        <translation>{count} von {total} ausgewählt</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} von {total}</translation>
    </message>
</context>
<context>
    <name>QuickSearch</name>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Fetching it from the hub…</source>
        <translation>Wird vom Server geholt…</translation>
    </message>
    <message>
        <source>Nothing found for “{text}” so far; {number} older texts cannot be searched yet.</source>
        <translation>Bisher nichts zu „{text}“; {number} ältere Texte sind noch nicht durchsuchbar.</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Try fewer letters.</source>
        <translation>Nichts gefunden zu „{text}“. Weniger Buchstaben helfen oft.</translation>
    </message>
    <message>
        <source>Nothing older found for “{text}” on the hub.</source>
        <translation>Im Hub nichts Älteres zu „{text}“.</translation>
    </message>
    <message>
        <source>Older, on the hub</source>
        <translation>Ältere, auf dem Server</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Search older tickets on the hub</source>
        <translation>Ältere Tickets im Hub durchsuchen</translation>
    </message>
    <message>
        <source>Search tickets, people, snippets</source>
        <translation>Tickets, Personen, Textbausteine suchen</translation>
    </message>
    <message>
        <source>Searching the hub: {number} texts so far</source>
        <translation>Suche im Hub: bisher {number} Texte</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Somebody to ask</source>
        <translation>Jemand, den man fragen kann</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Suche beenden</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Two letters or a number are enough</source>
        <translation>Zwei Buchstaben oder eine Nummer genügen</translation>
    </message>
    <message>
        <source>Whom do I ask about this?</source>
        <translation>Wen frage ich dazu?</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>auswählen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>{found}; {number} older texts cannot be searched yet</source>
        <translation>{found}; {number} ältere Texte sind noch nicht durchsuchbar</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>%Ln of them late</source>
        <translation>
            <numerusform>%Ln davon überfällig</numerusform>
            <numerusform>%Ln davon überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln ungelesen</numerusform>
            <numerusform>%Ln ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>Meine Anfragen</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>ORGANISATION</source>
        <translation>ORGANISATION</translation>
    </message>
    <message>
        <source>Org chart</source>
        <translation>Organigramm</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Zuständigkeiten</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>TICKETS</source>
        <translation>TICKETS</translation>
    </message>
    <message>
        <source>Team board</source>
        <translation>Teamübersicht</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wer worauf wartet</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Abwesenheiten</translation>
    </message>
    <message>
        <source>more than {limit}</source>
        <translation>mehr als {limit}</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Busy: answers take longer</source>
        <translation>Viel zu tun: Antworten dauern länger</translation>
    </message>
    <message>
        <source>Please do not disturb</source>
        <translation>Bitte nicht stören</translation>
    </message>
    <message>
        <source>by chat</source>
        <translation>per Chat</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>per E-Mail</translation>
    </message>
    <message>
        <source>by first name</source>
        <translation>mit Vornamen</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>telefonisch</translation>
    </message>
    <message>
        <source>easier to reach from {time}</source>
        <translation>besser erreichbar ab {time}</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>jeden Monat</translation>
    </message>
    <message>
        <source>every month, day {first} to {last}</source>
        <translation>jeden Monat, Tag {first} bis {last}</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>every week, {first} to {last}</source>
        <translation>jede Woche, {first} bis {last}</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>jedes Jahr</translation>
    </message>
    <message>
        <source>every year, {first} to {last}</source>
        <translation>jedes Jahr, {first} bis {last}</translation>
    </message>
    <message>
        <source>formally</source>
        <translation>förmlich, per Sie</translation>
    </message>
    <message>
        <source>here, in writing</source>
        <translation>hier, schriftlich</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>persönlich vor Ort</translation>
    </message>
    <message>
        <source>in plain words</source>
        <translation>in einfachen Worten</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>quiet time until {time}</source>
        <translation>Ruhezeit bis {time}</translation>
    </message>
    <message>
        <source>quiet: {times}</source>
        <translation>Ruhezeiten: {times}</translation>
    </message>
    <message>
        <source>technical words are welcome</source>
        <translation>Fachwörter sind willkommen</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{unit}: {why}, until {time}</source>
        <translation>{unit}: {why}, bis {time}</translation>
    </message>
</context>
<context>
    <name>ReachCard</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit how {team} reaches them</source>
        <translation>Bearbeiten, wie {team} die Person erreicht</translation>
    </message>
    <message>
        <source>New ticket: {subject}</source>
        <translation>Neues Ticket: {subject}</translation>
    </message>
    <message>
        <source>Nothing arranged yet</source>
        <translation>Noch nichts vereinbart</translation>
    </message>
    <message>
        <source>Often asked for: one click starts the ticket</source>
        <translation>Oft angefragt: Ein Klick beginnt das Ticket</translation>
    </message>
    <message>
        <source>Recently with this team</source>
        <translation>Zuletzt mit diesem Team</translation>
    </message>
    <message>
        <source>Usual requests</source>
        <translation>Häufige Anfragen</translation>
    </message>
    <message>
        <source>With {team}</source>
        <translation>Mit {team}</translation>
    </message>
</context>
<context>
    <name>ReadCard</name>
    <message>
        <source>A word about it</source>
        <translation>Ein Wort dazu</translation>
    </message>
    <message>
        <source>A word about it, if you like</source>
        <translation>Ein Wort dazu, wenn du magst</translation>
    </message>
    <message>
        <source>Change what you would put differently, or add a word. Only {name} can send it.</source>
        <translation>Du kannst ändern, was du anders formulieren würdest, oder ein Wort dazu schreiben. Senden kann nur {name}.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>It is fine as it is</source>
        <translation>Gut so, wie es ist</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>Text der Antwort</translation>
    </message>
    <message>
        <source>{name} asks you to read this reply</source>
        <translation>{name} bittet dich, diese Antwort gegenzulesen</translation>
    </message>
</context>
<context>
    <name>ReorganiseDialog</name>
    <message numerus="yes">
        <source>%Ln cards are changed</source>
        <translation>
            <numerusform>%Ln Visitenkarte ist geändert</numerusform>
            <numerusform>%Ln Visitenkarten sind geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change their unit</source>
        <translation>
            <numerusform>%Ln wechselt die Abteilung</numerusform>
            <numerusform>%Ln wechseln die Abteilung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln come from a directory and stay as they are there</source>
        <translation>
            <numerusform>%Ln kommt aus einem Verzeichnis und bleibt, wie es dort steht</numerusform>
            <numerusform>%Ln kommen aus einem Verzeichnis und bleiben, wie sie dort stehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln get another lead</source>
        <translation>
            <numerusform>%Ln bekommt eine andere Leitung</numerusform>
            <numerusform>%Ln bekommen eine andere Leitung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln move along with their lead</source>
        <translation>
            <numerusform>%Ln zieht mit der eigenen Leitung mit</numerusform>
            <numerusform>%Ln ziehen mit der eigenen Leitung mit</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Umsetzen</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>An&amp;fangen</translation>
    </message>
    <message>
        <source>&amp;Nobody above</source>
        <translation>Oh&amp;ne Leitung</translation>
    </message>
    <message>
        <source>&amp;On a day:</source>
        <translation>An einem Ta&amp;g:</translation>
    </message>
    <message>
        <source>&amp;Pick up</source>
        <translation>Aufneh&amp;men</translation>
    </message>
    <message>
        <source>As &amp;today</source>
        <translation>Wie &amp;heute</translation>
    </message>
    <message>
        <source>Choose the whole un&amp;it</source>
        <translation>Ganze Abteilung w&amp;ählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Day on which it applies</source>
        <translation>Tag, ab dem es gilt</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Draft a re-organisation</source>
        <translation>Umorganisation entwerfen</translation>
    </message>
    <message>
        <source>Give the draft a name. Only you and the people you name can read it.</source>
        <translation>Gib dem Entwurf einen Namen. Lesen können ihn nur du und alle, die du nennst.</translation>
    </message>
    <message>
        <source>Name of a new draft</source>
        <translation>Name eines neuen Entwurfs</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>Neue Abteilung</translation>
    </message>
    <message>
        <source>Nothing has changed yet. Drag people onto their new lead, or pick them up and put them down.</source>
        <translation>Noch ist alles wie heute. Zieh Personen auf ihre neue Leitung oder nimm sie auf und setz sie ab.</translation>
    </message>
    <message>
        <source>Only you and {names} can read this draft.</source>
        <translation>Lesen können ihn nur du und {names}.</translation>
    </message>
    <message>
        <source>Only you can read this draft.</source>
        <translation>Diesen Entwurf kannst nur du lesen.</translation>
    </message>
    <message>
        <source>Picked up: {names}. Choose their new lead and put them down.</source>
        <translation>Aufgenommen: {names}. Neue Leitung wählen und absetzen.</translation>
    </message>
    <message>
        <source>Put &amp;under</source>
        <translation>Darun&amp;ter setzen</translation>
    </message>
    <message>
        <source>Put into unit</source>
        <translation>In die Abteilung setzen</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>Der Entwurf</translation>
    </message>
    <message>
        <source>The draft is thrown away</source>
        <translation>Der Entwurf ist verworfen</translation>
    </message>
    <message>
        <source>This draft has been applied.</source>
        <translation>Dieser Entwurf ist umgesetzt.</translation>
    </message>
    <message>
        <source>Throw awa&amp;y</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Who &amp;may read it…</source>
        <translation>Wer ihn &amp;lesen darf…</translation>
    </message>
    <message>
        <source>Who may read this draft?</source>
        <translation>Wer darf diesen Entwurf lesen?</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>umgesetzt</translation>
    </message>
    <message>
        <source>can read it; choose to stop sharing</source>
        <translation>liest ihn; wählen, um das zu beenden</translation>
    </message>
    <message>
        <source>nobody above</source>
        <translation>ohne Leitung</translation>
    </message>
    <message>
        <source>stays: from a directory</source>
        <translation>bleibt: aus einem Verzeichnis</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>künftig: {name}</translation>
    </message>
    <message>
        <source>to {unit}</source>
        <translation>künftig in {unit}</translation>
    </message>
    <message>
        <source>was in {unit}</source>
        <translation>war in {unit}</translation>
    </message>
    <message>
        <source>was with {name}</source>
        <translation>war bei {name}</translation>
    </message>
    <message>
        <source>{name} lets you read this draft.</source>
        <translation>{name} lässt dich diesen Entwurf lesen.</translation>
    </message>
</context>
<context>
    <name>RequestList</name>
    <message>
        <source>Ask for something</source>
        <translation>Um etwas bitten</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>Meine Anfragen</translation>
    </message>
</context>
<context>
    <name>RequestView</name>
    <message>
        <source>Next word by {time}</source>
        <translation>Nächste Nachricht bis {time}</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>You follow this</source>
        <translation>Du folgst der Anfrage</translation>
    </message>
    <message>
        <source>asked {time}</source>
        <translation>angefragt {time}</translation>
    </message>
    <message>
        <source>corrected {time}</source>
        <translation>korrigiert {time}</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>noch nicht gesendet</translation>
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
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation>Fragt dich</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Nobody has taken it yet</source>
        <translation>Noch hat es niemand übernommen</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Danke</translation>
    </message>
    <message>
        <source>The next word is {late}</source>
        <translation>Nächste Nachricht: {late}</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>{name} asks you</source>
        <translation>{name} fragt dich</translation>
    </message>
    <message>
        <source>{name} has this</source>
        <translation>{name} kümmert sich darum</translation>
    </message>
    <message>
        <source>{team} has it; nobody has taken it yet</source>
        <translation>Liegt bei {team}; noch hat es niemand übernommen</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Ask any team for something; here you see who has it, what they promise and what they say.</source>
        <translation>Hier kannst du jedes Team um etwas bitten und siehst, wer sich kümmert, was zugesagt ist und was es Neues gibt.</translation>
    </message>
    <message>
        <source>Ask for something</source>
        <translation>Um etwas bitten</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>Meine Anfragen</translation>
    </message>
    <message>
        <source>Nothing asked yet</source>
        <translation>Noch nichts angefragt</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>A reply or a note also keeps it with you.</source>
        <translation>Auch mit einer Antwort oder Notiz behältst du es.</translation>
    </message>
    <message>
        <source>Goes back to the team {time}, unless you keep it</source>
        <translation>Geht zurück ans Team ({time}), wenn du es nicht behältst</translation>
    </message>
    <message>
        <source>I keep it</source>
        <translation>Ich behalte es</translation>
    </message>
    <message>
        <source>It stays with you</source>
        <translation>Es bleibt bei dir</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message numerus="yes">
        <source>%Ln more draft(s) to look at</source>
        <translation>
            <numerusform>Noch %Ln Entwurf anzusehen</numerusform>
            <numerusform>Noch %Ln Entwürfe anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft has gone out to be read; it stays here too</source>
        <translation>Der Entwurf liegt zum Gegenlesen bereit; er bleibt auch hier</translation>
    </message>
    <message>
        <source>The draft was taken back</source>
        <translation>Der Entwurf wurde zurückgenommen</translation>
    </message>
    <message>
        <source>The text is in your reply now</source>
        <translation>Der Text steht jetzt in deiner Antwort</translation>
    </message>
    <message>
        <source>Who reads it before you send it?</source>
        <translation>Wer soll vor dem Senden gegenlesen?</translation>
    </message>
    <message>
        <source>Write a reply first; then somebody can read it.</source>
        <translation>Zuerst eine Antwort schreiben, dann kann sie jemand gegenlesen.</translation>
    </message>
    <message>
        <source>Your own text stays</source>
        <translation>Dein eigener Text bleibt</translation>
    </message>
    <message>
        <source>{name} has it back</source>
        <translation>{name} hat den Entwurf zurück</translation>
    </message>
</context>
<context>
    <name>RingCards</name>
    <message>
        <source>Noted: how to reach {name}</source>
        <translation>Notiert, wie {name} erreichbar ist</translation>
    </message>
    <message>
        <source>Shared with you</source>
        <translation>Dir anvertraut</translation>
    </message>
    <message>
        <source>The card of the department is changed</source>
        <translation>Die Karte der Abteilung ist geändert</translation>
    </message>
</context>
<context>
    <name>RoleDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everybody in your organisation can read this page.</source>
        <translation>Diese Seite lesen alle im Haus.</translation>
    </message>
    <message>
        <source>For whom, and what they can count on</source>
        <translation>Für wen, und worauf man zählen kann</translation>
    </message>
    <message>
        <source>In your own words; nothing here is counted</source>
        <translation>In deinen eigenen Worten; gezählt wird hier nichts</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts angegeben</translation>
    </message>
    <message>
        <source>Nothing in the list “Waits for”</source>
        <translation>In „Wer worauf wartet“ steht nichts</translation>
    </message>
    <message>
        <source>Nothing said yet</source>
        <translation>Noch nichts geschrieben</translation>
    </message>
    <message>
        <source>Role: {name}</source>
        <translation>Rolle: {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What I am here for</source>
        <translation>Wofür ich da bin</translation>
    </message>
    <message>
        <source>What I delivered</source>
        <translation>Was ich geschafft habe</translation>
    </message>
    <message>
        <source>What I owe to whom</source>
        <translation>Was andere von mir erwarten</translation>
    </message>
    <message>
        <source>What I wait for</source>
        <translation>Worauf ich warte</translation>
    </message>
    <message>
        <source>{title}: ticked lines are shown on the page</source>
        <translation>{title}: Angehakte Zeilen stehen auf der Seite</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Filters to choose from</source>
        <translation>Filter zur Auswahl</translation>
    </message>
    <message>
        <source>Search by form</source>
        <translation>Mit Formular suchen</translation>
    </message>
    <message>
        <source>The quotation mark is still open.</source>
        <translation>Das Anführungszeichen ist noch offen.</translation>
    </message>
    <message>
        <source>There is no filter called “{word}”. There are {some} and others.</source>
        <translation>Einen Filter „{word}“ gibt es nicht. Es gibt zum Beispiel {some}.</translation>
    </message>
    <message>
        <source>What should come after “{word}:”?</source>
        <translation>Was soll nach „{word}:“ stehen?</translation>
    </message>
    <message>
        <source>“{word}” is not a day. Days look like {some}.</source>
        <translation>„{word}“ ist kein Tag. Tage sehen so aus: {some}.</translation>
    </message>
    <message>
        <source>“{word}” is not known here. Possible: {some}.</source>
        <translation>„{word}“ kennt dieser Filter nicht. Möglich sind {some}.</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>Empty the form</source>
        <translation>Formular leeren</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Genau so</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search by form</source>
        <translation>Mit Formular suchen</translation>
    </message>
    <message>
        <source>With the words</source>
        <translation>Mit den Wörtern</translation>
    </message>
    <message>
        <source>Without the words</source>
        <translation>Ohne die Wörter</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>Back to the note</source>
        <translation>Zurück zur Notiz</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Keep as note</source>
        <translation>Als Notiz behalten</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>This ticket is closed to {names}: nothing is told there.</source>
        <translation>Dieses Ticket ist für {names} nicht lesbar: Dort kommt kein Bescheid an.</translation>
    </message>
    <message>
        <source>Write it anyway</source>
        <translation>Trotzdem schreiben</translation>
    </message>
    <message>
        <source>{name} is the name of several people. Choose from the list behind the @.</source>
        <translation>{name} heißen mehrere. Bitte hinter dem @ aus der Liste wählen.</translation>
    </message>
    <message>
        <source>{name} wrote at {time}. The reply is kept.</source>
        <translation>{name} hat um {time} geschrieben. Die Antwort bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>About this ticket</source>
        <translation>Zu diesem Ticket</translation>
    </message>
</context>
<context>
    <name>SimilarPart</name>
    <message>
        <source>Nothing like it so far.</source>
        <translation>Bisher nichts Ähnliches.</translation>
    </message>
    <message>
        <source>Similar tickets</source>
        <translation>Ähnliche Tickets</translation>
    </message>
    <message>
        <source>Solved: {what}</source>
        <translation>Gelöst: {what}</translation>
    </message>
    <message>
        <source>both: {words}</source>
        <translation>in beiden: {words}</translation>
    </message>
    <message>
        <source>same category: {name}</source>
        <translation>gleiche Kategorie: {name}</translation>
    </message>
</context>
<context>
    <name>SnippetEditor</name>
    <message>
        <source>Favourite: keep it at hand</source>
        <translation>Favorit: griffbereit haben</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>History: who changed what</source>
        <translation>Verlauf: wer was geändert hat</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Sprache der Texte</translation>
    </message>
    <message>
        <source>Make my own copy</source>
        <translation>Eigene Kopie anlegen</translation>
    </message>
    <message>
        <source>Remove this snippet</source>
        <translation>Diesen Textbaustein entfernen</translation>
    </message>
    <message>
        <source>The word to type after ::</source>
        <translation>Das Wort, das man nach :: tippt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Try it on</source>
        <translation>Ausprobieren mit</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wozu er dient</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Wer ihn hat</translation>
    </message>
    <message>
        <source>Words to find it by, with commas between them</source>
        <translation>Wörter, unter denen man ihn findet, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>{language}: not written yet</source>
        <translation>{language}: noch nicht geschrieben</translation>
    </message>
    <message>
        <source>{name} is filled from the ticket, {ask:text|what} is asked, {&gt; sign} takes in another snippet, {|} is where the cursor goes.</source>
        <translation>{name} wird aus dem Ticket gefüllt, nach {ask:text|what} wird gefragt, {&gt; sign} fügt einen anderen Textbaustein ein, bei {|} steht danach der Cursor.</translation>
    </message>
</context>
<context>
    <name>SnippetFiles</name>
    <message numerus="yes">
        <source>%Ln snippet(s) brought in</source>
        <translation>
            <numerusform>%Ln Textbaustein eingelesen</numerusform>
            <numerusform>%Ln Textbausteine eingelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snippet(s) saved to {file}</source>
        <translation>
            <numerusform>%Ln Textbaustein in {file} gespeichert</numerusform>
            <numerusform>%Ln Textbausteine in {file} gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in snippets</source>
        <translation>Textbausteine einlesen</translation>
    </message>
    <message>
        <source>Save all snippets to a file</source>
        <translation>Alle Textbausteine in einer Datei speichern</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Textbausteine</translation>
    </message>
</context>
<context>
    <name>SnippetPopup</name>
    <message numerus="yes">
        <source>%Ln snippet(s)</source>
        <translation>
            <numerusform>%Ln Textbaustein</numerusform>
            <numerusform>%Ln Textbausteine</numerusform>
        </translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Snippets in {language}</source>
        <translation>Textbausteine auf {language}</translation>
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
        <translation>Eine Klammer ist nicht geschlossen: {what}</translation>
    </message>
    <message>
        <source>A friendly reminder</source>
        <translation>Freundlich erinnern</translation>
    </message>
    <message>
        <source>A kind no</source>
        <translation>Ein freundliches Nein</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>Ein Mann</translation>
    </message>
    <message>
        <source>A question is a text, a date or a choice: {what}.</source>
        <translation>Gefragt werden kann nach Text, Datum oder Auswahl: {what}.</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>Eine Frau</translation>
    </message>
    <message>
        <source>An Arabic name</source>
        <translation>Ein arabischer Name</translation>
    </message>
    <message>
        <source>Asking for more</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Bad news</source>
        <translation>Schlechte Nachricht</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Did I understand you?</source>
        <translation>Richtig verstanden?</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation>Familienname zuerst</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Förmlich</translation>
    </message>
    <message>
        <source>Gender not known</source>
        <translation>Geschlecht unbekannt</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Helping</source>
        <translation>Helfen</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>Wie war es?</translation>
    </message>
    <message>
        <source>Informal</source>
        <translation>Informell</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Nothing fills {what}.</source>
        <translation>{what} wird von nichts ausgefüllt.</translation>
    </message>
    <message>
        <source>One name only</source>
        <translation>Nur ein Name</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Nur ich</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Saying sorry</source>
        <translation>Um Entschuldigung bitten</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Danken</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>Das Team</translation>
    </message>
    <message>
        <source>The text is longer than {what} characters.</source>
        <translation>Der Text hat mehr als {what} Zeichen.</translation>
    </message>
    <message>
        <source>There is no snippet called {what}.</source>
        <translation>Einen Textbaustein namens {what} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no {what} to choose a form by.</source>
        <translation>Nach {what} lässt sich keine Form wählen.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wozu er dient</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Wer ihn hat</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Your message is here</source>
        <translation>Eingang bestätigen</translation>
    </message>
    <message>
        <source>due for review</source>
        <translation>zur Durchsicht fällig</translation>
    </message>
    <message>
        <source>{field}: nothing is written there.</source>
        <translation>{field}: Da steht nichts.</translation>
    </message>
    <message>
        <source>{field}: {value} does not fit there.</source>
        <translation>{field}: {value} passt da nicht.</translation>
    </message>
    <message>
        <source>{field}: {value} is not known. There are {allowed}.</source>
        <translation>{field}: {value} ist unbekannt. Möglich: {allowed}.</translation>
    </message>
    <message>
        <source>{value} cannot be typed. Use 2 to 16 lower-case letters a to z, digits and hyphens.</source>
        <translation>{value} lässt sich nicht tippen: 2 bis 16 Kleinbuchstaben a bis z, Ziffern und Bindestriche.</translation>
    </message>
</context>
<context>
    <name>SnippetsPage</name>
    <message>
        <source>A snippet is an answer you need often. Write it once; two colons and a word bring it back.</source>
        <translation>Ein Textbaustein ist eine Antwort, die du oft brauchst. Einmal geschrieben, ist sie mit zwei Doppelpunkten und einem Wort da.</translation>
    </message>
    <message>
        <source>New snippet</source>
        <translation>Neuer Textbaustein</translation>
    </message>
    <message>
        <source>No snippet here</source>
        <translation>Hier ist kein Textbaustein</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Textbaustein</translation>
    </message>
    <message>
        <source>Snippet removed</source>
        <translation>Textbaustein entfernt</translation>
    </message>
    <message>
        <source>The snippet is back as it was then</source>
        <translation>Der Textbaustein ist wieder wie damals</translation>
    </message>
    <message>
        <source>The snippet is for: {who}</source>
        <translation>Der Textbaustein ist für: {who}</translation>
    </message>
    <message>
        <source>Who looks after it?</source>
        <translation>Wer kümmert sich darum?</translation>
    </message>
</context>
<context>
    <name>Snooze</name>
    <message>
        <source>Back from its snooze: {reason}</source>
        <translation>Wieder da, zurückgestellt war es wegen: {reason}</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Grund: {reason}</translation>
    </message>
    <message>
        <source>Why? One line, if you like</source>
        <translation>Warum? Eine Zeile, wenn Sie mögen</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>&amp;Authority’s certificates</source>
        <translation>&amp;Zertifikate des Hauses</translation>
    </message>
    <message>
        <source>&amp;File or address</source>
        <translation>&amp;Datei oder Adresse</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>A file (CSV, XLSX, LDIF), or ldap://host</source>
        <translation>Eine Datei (CSV, XLSX, LDIF) oder ldap://host</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Fil&amp;ter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>File or address</source>
        <translation>Datei oder Adresse</translation>
    </message>
    <message>
        <source>Guessed: {column}</source>
        <translation>Vermutet: {column}</translation>
    </message>
    <message>
        <source>How the first people will look</source>
        <translation>So werden die Ersten gelesen</translation>
    </message>
    <message>
        <source>Log &amp;in as</source>
        <translation>Anmelden &amp;als</translation>
    </message>
    <message>
        <source>Look &amp;below</source>
        <translation>Suchen &amp;unter</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Stays on this computer; leave empty to keep it as it is</source>
        <translation>Bleibt auf diesem Computer; leer lassen ändert nichts</translation>
    </message>
    <message>
        <source>Such as: Staff list</source>
        <translation>Zum Beispiel: Personalliste</translation>
    </message>
    <message>
        <source>The ones this computer trusts</source>
        <translation>Die, denen dieser Computer vertraut</translation>
    </message>
    <message>
        <source>What is ticked is changed in the source and not here; the rest stays as people write it here.</source>
        <translation>Was angehakt ist, wird dort geändert und nicht hier; alles andere bleibt, wie es hier geschrieben wird.</translation>
    </message>
    <message>
        <source>What it keeps up to date on the cards</source>
        <translation>Was sie auf den Visitenkarten pflegt</translation>
    </message>
    <message>
        <source>Where the list of people comes from</source>
        <translation>Woher die Personen kommen</translation>
    </message>
    <message>
        <source>Which column is which</source>
        <translation>Welche Spalte was ist</translation>
    </message>
</context>
<context>
    <name>SpellDialog</name>
    <message>
        <source>&amp;For us it means</source>
        <translation>&amp;Für uns heißt das</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>&amp;Wie oft</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>&amp;What happens</source>
        <translation>Wa&amp;s geschieht</translation>
    </message>
    <message>
        <source>A busy time for {unit}</source>
        <translation>Ein Zeitraum von {unit}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>First &amp;day</source>
        <translation>Erster &amp;Tag</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Such as: closes the month</source>
        <translation>Zum Beispiel: Monatsabschluss</translation>
    </message>
    <message>
        <source>Whole da&amp;ys</source>
        <translation>&amp;Ganze Tage</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Add to my words</source>
        <translation>Zu meinen Wörtern</translation>
    </message>
    <message>
        <source>Instead of {word}</source>
        <translation>Statt {word}</translation>
    </message>
    <message>
        <source>No dictionary for this language was found here: {language}. LibreOffice comes with one, or you can put .aff and .dic files into {folder}</source>
        <translation>Für diese Sprache gibt es hier kein Wörterbuch: {language}. LibreOffice bringt eines mit; sonst die .aff- und die .dic-Datei in {folder} legen</translation>
    </message>
    <message>
        <source>No spelling mistakes found ({language}).</source>
        <translation>Keine Rechtschreibfehler gefunden ({language}).</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Open the new ticket</source>
        <translation>Neues Ticket anlegen</translation>
    </message>
    <message>
        <source>Split off a ticket</source>
        <translation>Ticket abtrennen</translation>
    </message>
    <message>
        <source>Subject of the new ticket</source>
        <translation>Betreff des neuen Tickets</translation>
    </message>
    <message>
        <source>The messages stay readable here and say where they went. Both tickets are linked.</source>
        <translation>Die Nachrichten bleiben hier lesbar und zeigen, wo sie jetzt stehen. Beide Tickets werden verknüpft.</translation>
    </message>
    <message>
        <source>What the new ticket is about, in a few words</source>
        <translation>Worum es im neuen Ticket geht, in wenigen Worten</translation>
    </message>
    <message>
        <source>Which messages become a ticket of their own?</source>
        <translation>Aus welchen Nachrichten wird ein eigenes Ticket?</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The desk cannot be opened right now</source>
        <translation>Der Servicedesk lässt sich gerade nicht öffnen</translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>For whom, and what they can count on. Everybody in your organisation can read it.</source>
        <translation>Für wen, und worauf man zählen kann. Alle im Haus können es lesen.</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>What is my role for?</source>
        <translation>Wofür ist meine Rolle da?</translation>
    </message>
    <message>
        <source>What is the role of {name} for?</source>
        <translation>Wofür ist die Rolle von {name} da?</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message numerus="yes">
        <source>%Ln change(s) only on this computer</source>
        <translation>
            <numerusform>%Ln Änderung nur auf diesem Computer</numerusform>
            <numerusform>%Ln Änderungen nur auf diesem Computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) the hub could not take.</source>
        <translation>
            <numerusform>%Ln Änderung, die der Hub nicht annehmen konnte.</numerusform>
            <numerusform>%Ln Änderungen, die der Hub nicht annehmen konnte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept aside.</source>
        <translation>
            <numerusform>%Ln beiseitegelegt.</numerusform>
            <numerusform>%Ln beiseitegelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) changed on two sides.</source>
        <translation>
            <numerusform>%Ln Angabe wurde auf zwei Seiten geändert.</numerusform>
            <numerusform>%Ln Angaben wurden auf zwei Seiten geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>A different hub is there</source>
        <translation>Dort ist ein anderer Hub</translation>
    </message>
    <message>
        <source>Cannot save on this computer</source>
        <translation>Speichern auf diesem Computer geht gerade nicht</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Alles ist gespeichert</translation>
    </message>
    <message>
        <source>Everything is saved here</source>
        <translation>Alles ist hier gespeichert</translation>
    </message>
    <message>
        <source>Everything works as usual here.</source>
        <translation>Hier läuft alles wie gewohnt.</translation>
    </message>
    <message>
        <source>Everything works as usual here; as of {when}.</source>
        <translation>Hier läuft alles wie gewohnt; Stand {when}.</translation>
    </message>
    <message>
        <source>In step with {hub}, {when}</source>
        <translation>Abgeglichen mit {hub}, {when}</translation>
    </message>
    <message>
        <source>Its file is on a network drive; for several computers Postgres is safer.</source>
        <translation>Seine Datei liegt auf einem Netzlaufwerk; für mehrere Computer ist Postgres sicherer.</translation>
    </message>
    <message>
        <source>Its folder is copied between computers. Nothing is sent, and all work is kept here. Tell its keeper.</source>
        <translation>Sein Ordner wird zwischen Computern kopiert. Es wird nichts gesendet, alle Arbeit bleibt hier. Bitte der Hub-Betreuung Bescheid geben.</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Last contact: {when}.</source>
        <translation>Letzter Kontakt: {when}.</translation>
    </message>
    <message>
        <source>Locks do not work on that drive. Nothing is sent, and all work is kept here. Tell its keeper.</source>
        <translation>Auf dem Laufwerk wirken Sperren nicht. Es wird nichts gesendet, alle Arbeit bleibt hier. Bitte der Hub-Betreuung Bescheid geben.</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Entscheidung offen</translation>
    </message>
    <message>
        <source>Nothing is sent to it, and all work is kept here. Ask the hub’s keeper for the address.</source>
        <translation>Dorthin wird nichts gesendet, alle Arbeit bleibt hier. Bitte bei der Hub-Betreuung nach der Adresse fragen.</translation>
    </message>
    <message>
        <source>Nothing is written to it any more, and all work is kept here. Its keeper can bring it back.</source>
        <translation>Es wird nichts mehr hineingeschrieben, alle Arbeit bleibt hier. Wer ihn betreut, kann ihn zurückholen.</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Nur auf diesem Computer</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sending {sending}, receiving {receiving}</source>
        <translation>{sending} gesendet, {receiving} empfangen</translation>
    </message>
    <message>
        <source>Syncing stopped by itself and is starting again.</source>
        <translation>Der Abgleich ist stehen geblieben und wird neu gestartet.</translation>
    </message>
    <message>
        <source>Syncing with {hub}</source>
        <translation>Abgleich mit {hub}</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; what is typed is kept.</source>
        <translation>Der Datenträger ist voll. Bitte Platz schaffen; das Geschriebene bleibt erhalten.</translation>
    </message>
    <message>
        <source>The hub cannot stay where it is</source>
        <translation>Der Hub kann dort nicht bleiben</translation>
    </message>
    <message>
        <source>The hub is damaged</source>
        <translation>Der Hub ist beschädigt</translation>
    </message>
    <message>
        <source>What is typed stays in the window.</source>
        <translation>Das Geschriebene bleibt im Fenster.</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Arbeiten ohne Verbindung</translation>
    </message>
    <message>
        <source>oldest {span}</source>
        <translation>älteste: {span}</translation>
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
        <translation>{waiting}. Gesendet wird, sobald die Verbindung wieder da ist.</translation>
    </message>
</context>
<context>
    <name>Stick</name>
    <message numerus="yes">
        <source>%Ln change(s) brought in; they go out with the next sync.</source>
        <translation>
            <numerusform>%Ln Änderung übernommen; sie geht mit dem nächsten Abgleich hinaus.</numerusform>
            <numerusform>%Ln Änderungen übernommen; sie gehen mit dem nächsten Abgleich hinaus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of {login}, written {time}.</source>
        <translation>
            <numerusform>%Ln Änderung von {login}, gesichert {time}.</numerusform>
            <numerusform>%Ln Änderungen von {login}, gesichert {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be used here and are kept aside.</source>
        <translation>
            <numerusform>%Ln war hier nicht verwendbar und ist beiseitegelegt.</numerusform>
            <numerusform>%Ln waren hier nicht verwendbar und sind beiseitegelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held reply(s) are drafts now.</source>
        <translation>
            <numerusform>%Ln zurückgehaltene Antwort ist jetzt ein Entwurf.</numerusform>
            <numerusform>%Ln zurückgehaltene Antworten sind jetzt Entwürfe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already.</source>
        <translation>
            <numerusform>%Ln war schon hier.</numerusform>
            <numerusform>%Ln waren schon hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A copy of %Ln change(s) is in {file}.</source>
        <translation>
            <numerusform>Eine Kopie von %Ln Änderung liegt in {file}.</numerusform>
            <numerusform>Eine Kopie von %Ln Änderungen liegt in {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in unsent work</source>
        <translation>Ungesendete Arbeit übernehmen</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Lock the copy with a passphrase</source>
        <translation>Kopie mit einer Passphrase verschließen</translation>
    </message>
    <message>
        <source>Only somebody who knows it can read the copy. It is not stored anywhere: without it the copy cannot be opened.</source>
        <translation>Nur wer sie kennt, kann die Kopie lesen. Sie wird nirgends aufbewahrt: Ohne sie lässt sich die Kopie nicht öffnen.</translation>
    </message>
    <message>
        <source>Save a copy of unsent work</source>
        <translation>Kopie ungesendeter Arbeit sichern</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Kopie sichern</translation>
    </message>
    <message>
        <source>The hub has everything already; no copy was needed.</source>
        <translation>Der Hub hat schon alles; eine Kopie war nicht nötig.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Unsent work</source>
        <translation>Ungesendete Arbeit</translation>
    </message>
</context>
<context>
    <name>TeamDialog</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Team</translation>
    </message>
    <message>
        <source>Anything that helps the other team; customers cannot read it</source>
        <translation>Alles, was dem anderen Team hilft; außerhalb liest es niemand</translation>
    </message>
    <message>
        <source>Choose a team</source>
        <translation>Team auswählen</translation>
    </message>
    <message>
        <source>Keep what was promised</source>
        <translation>Bleibt wie versprochen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Weitergeben</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln Ticket weitergeben</numerusform>
            <numerusform>%Ln Tickets weitergeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Next &amp;word</source>
        <translation>Nächste Na&amp;chricht</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Do not tell {name}</source>
        <translation>{name} nicht Bescheid geben</translation>
    </message>
    <message>
        <source>Goes out in two minutes; until then Undo takes it back.</source>
        <translation>Geht in zwei Minuten hinaus; bis dahin holt „Rückgängig“ es zurück.</translation>
    </message>
    <message>
        <source>What the customers would read</source>
        <translation>Was die Kunden lesen würden</translation>
    </message>
    <message>
        <source>Where nothing was promised yet, the time in the sentence becomes the promise.</source>
        <translation>Wo noch nichts versprochen war, gilt die Zeit im Satz als versprochen.</translation>
    </message>
    <message>
        <source>as promised before</source>
        <translation>wie schon versprochen</translation>
    </message>
    <message>
        <source>{name} is not told; tell after all</source>
        <translation>{name} erfährt nichts davon; doch Bescheid geben</translation>
    </message>
</context>
<context>
    <name>TellingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>TicketChoices</name>
    <message>
        <source>Another day and time…</source>
        <translation>Anderer Tag, andere Zeit…</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>In two days</source>
        <translation>In zwei Tagen</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Nächsten Montag</translation>
    </message>
    <message>
        <source>Nobody: back to the team</source>
        <translation>Niemand: zurück ans Team</translation>
    </message>
    <message>
        <source>This afternoon</source>
        <translation>Heute Nachmittag</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Morgen früh</translation>
    </message>
    <message>
        <source>Wake it up now</source>
        <translation>Jetzt wieder anzeigen</translation>
    </message>
    <message>
        <source>When it suits them</source>
        <translation>Wenn es passt</translation>
    </message>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>{n} offen</translation>
    </message>
</context>
<context>
    <name>TicketPane</name>
    <message>
        <source>Go to the message first, with J and K</source>
        <translation>Bitte zuerst mit J und K zur Nachricht gehen</translation>
    </message>
    <message>
        <source>Number and title are copied</source>
        <translation>Nummer und Titel sind kopiert</translation>
    </message>
</context>
<context>
    <name>TicketPaper</name>
    <message>
        <source>Confidential: it can only be saved where you say</source>
        <translation>Vertraulich: Speichern nur dort, wo du es möchtest</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print or save the ticket</source>
        <translation>Ticket drucken oder speichern</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save the ticket as PDF</source>
        <translation>Ticket als PDF speichern</translation>
    </message>
    <message>
        <source>The ticket goes to the printer</source>
        <translation>Das Ticket geht an den Drucker</translation>
    </message>
    <message>
        <source>What the customer may read</source>
        <translation>Was der Kunde lesen darf</translation>
    </message>
    <message>
        <source>With internal notes</source>
        <translation>Mit internen Notizen</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} ist gespeichert</translation>
    </message>
</context>
<context>
    <name>TicketTies</name>
    <message>
        <source>a duplicate of this</source>
        <translation>Duplikat von diesem Ticket</translation>
    </message>
    <message>
        <source>caused by this</source>
        <translation>Folge dieses Tickets</translation>
    </message>
    <message>
        <source>caused this</source>
        <translation>Ursache dieses Tickets</translation>
    </message>
    <message>
        <source>joined into this</source>
        <translation>hier zusammengelegt</translation>
    </message>
    <message>
        <source>related</source>
        <translation>verwandt</translation>
    </message>
    <message>
        <source>this is a duplicate of it</source>
        <translation>dieses ist ein Duplikat davon</translation>
    </message>
</context>
<context>
    <name>TicketWords</name>
    <message>
        <source>A colleague</source>
        <translation>Kollegin oder Kollege</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>Ein Datum</translation>
    </message>
    <message>
        <source>A reply was stopped on its way: {new}</source>
        <translation>Eine Antwort wurde unterwegs angehalten: {new}</translation>
    </message>
    <message>
        <source>A supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Another team</source>
        <translation>Anderes Team</translation>
    </message>
    <message>
        <source>Another ticket</source>
        <translation>Anderes Ticket</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>It went back from {old} to the team by itself</source>
        <translation>Das Ticket ging von selbst von {old} ans Team zurück</translation>
    </message>
    <message>
        <source>It went back to the team by itself</source>
        <translation>Das Ticket ging von selbst ans Team zurück</translation>
    </message>
    <message>
        <source>It woke by itself at the set time</source>
        <translation>Das Ticket ist zur gesetzten Zeit von selbst wieder da</translation>
    </message>
    <message>
        <source>It woke by itself: {who} answered</source>
        <translation>Das Ticket ist von selbst wieder da: {who} hat geantwortet</translation>
    </message>
    <message>
        <source>Lasting problem</source>
        <translation>Wiederkehrendes Problem</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Something is broken</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Working on it</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>asked whether it works now</source>
        <translation>gefragt, ob es jetzt geht</translation>
    </message>
    <message>
        <source>assignee</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>von selbst</translation>
    </message>
    <message>
        <source>can be read in deskapp</source>
        <translation>in deskapp lesbar</translation>
    </message>
    <message>
        <source>can work for now</source>
        <translation>kann vorerst arbeiten</translation>
    </message>
    <message>
        <source>cannot work</source>
        <translation>kann nicht arbeiten</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>caused by</source>
        <translation>verursacht durch</translation>
    </message>
    <message>
        <source>causes</source>
        <translation>verursacht</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>vertraulich</translation>
    </message>
    <message>
        <source>could not be delivered to {name}; tell them by phone, or check the address</source>
        <translation>kam bei {name} nicht an; bitte anrufen oder die Adresse prüfen</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>delete it</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>delete or keep</source>
        <translation>löschen oder behalten</translation>
    </message>
    <message>
        <source>deskapp</source>
        <translation>deskapp</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>duplicate of</source>
        <translation>Duplikat von</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>followers</source>
        <translation>Mitlesende</translation>
    </message>
    <message>
        <source>form of address</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>helpers</source>
        <translation>Mithelfende</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>job</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>joined tickets</source>
        <translation>zusammengelegte Tickets</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>lasting fix by</source>
        <translation>dauerhafte Lösung bis</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Vorgesetzte Person</translation>
    </message>
    <message>
        <source>merged into</source>
        <translation>zusammengelegt mit</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>needed by</source>
        <translation>nötig bis</translation>
    </message>
    <message>
        <source>next word by</source>
        <translation>Nachricht bis</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>noch nicht abgeglichen</translation>
    </message>
    <message>
        <source>number elsewhere</source>
        <translation>Externe Nummer</translation>
    </message>
    <message>
        <source>on behalf of</source>
        <translation>im Namen von</translation>
    </message>
    <message>
        <source>opened {day}, {time}</source>
        <translation>angelegt {day}, {time}</translation>
    </message>
    <message>
        <source>outside customer is waiting</source>
        <translation>externer Kunde wartet</translation>
    </message>
    <message>
        <source>parent ticket</source>
        <translation>übergeordnetes Ticket</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>sent by e-mail</source>
        <translation>per E-Mail gesendet</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>snoozed until</source>
        <translation>zurückgestellt bis</translation>
    </message>
    <message>
        <source>solution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>somebody wrote in the meantime</source>
        <translation>inzwischen hat jemand geschrieben</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>still cannot work</source>
        <translation>kann noch nicht arbeiten</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>taken back by Undo</source>
        <translation>mit „Rückgängig“ zurückgenommen</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the ticket is done</source>
        <translation>das Ticket ist erledigt</translation>
    </message>
    <message>
        <source>ticked steps</source>
        <translation>abgehakte Schritte</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>told by phone</source>
        <translation>am Telefon gesagt</translation>
    </message>
    <message>
        <source>two replies</source>
        <translation>zwei Antworten</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>waiting for</source>
        <translation>wartet auf</translation>
    </message>
    <message>
        <source>waiting until</source>
        <translation>wartet bis</translation>
    </message>
    <message>
        <source>waits for the next sync</source>
        <translation>wartet auf den nächsten Abgleich</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>wofür</translation>
    </message>
    <message>
        <source>whether it works now</source>
        <translation>ob es jetzt geht</translation>
    </message>
    <message>
        <source>why it is snoozed</source>
        <translation>Grund der Zurückstellung</translation>
    </message>
    <message>
        <source>workaround</source>
        <translation>Zwischenlösung</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>works for now</source>
        <translation>geht vorerst</translation>
    </message>
    <message>
        <source>works now?</source>
        <translation>geht es jetzt?</translation>
    </message>
    <message>
        <source>written offline since {time}</source>
        <translation>geschrieben, ohne Verbindung seit {time}</translation>
    </message>
    <message>
        <source>written on {computer}, offline since {time}</source>
        <translation>geschrieben auf {computer}, ohne Verbindung seit {time}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{name} cannot read this yet: add an address or tell them by phone</source>
        <translation>{name} kann das noch nicht lesen: Adresse ergänzen oder anrufen</translation>
    </message>
    <message>
        <source>{name} is not in this circle: tell them by phone</source>
        <translation>{name} gehört nicht zu diesem Kreis: bitte anrufen</translation>
    </message>
    <message>
        <source>{what} follows this ticket ({who})</source>
        <translation>{what} folgt diesem Ticket ({who})</translation>
    </message>
    <message>
        <source>{what} no longer follows this ticket ({who})</source>
        <translation>{what} folgt diesem Ticket nicht mehr ({who})</translation>
    </message>
    <message>
        <source>{what} no longer helps ({who})</source>
        <translation>{what} hilft nicht mehr mit ({who})</translation>
    </message>
    <message>
        <source>{who} added the label {what}</source>
        <translation>{who} hat das Etikett {what} hinzugefügt</translation>
    </message>
    <message>
        <source>{who} added the step: {new}</source>
        <translation>{who} hat den Schritt hinzugefügt: {new}</translation>
    </message>
    <message>
        <source>{who} answered the question</source>
        <translation>{who} hat die Frage beantwortet</translation>
    </message>
    <message>
        <source>{who} asked a follow-up question</source>
        <translation>{who} hat nachgefragt</translation>
    </message>
    <message>
        <source>{who} asked another team to do part of it: {new}</source>
        <translation>{who} hat einen Teil an ein anderes Team gegeben: {new}</translation>
    </message>
    <message>
        <source>{who} asked whether it works now</source>
        <translation>{who} hat gefragt, ob es jetzt geht</translation>
    </message>
    <message>
        <source>{who} asked {new}</source>
        <translation>{who} hat {new} gefragt</translation>
    </message>
    <message>
        <source>{who} asked {what} to help</source>
        <translation>{who} hat {what} um Mithilfe gebeten</translation>
    </message>
    <message>
        <source>{who} assigned it to {new}</source>
        <translation>{who} hat {new} das Ticket zugewiesen</translation>
    </message>
    <message>
        <source>{who} called it a duplicate of {what}</source>
        <translation>{who} hat das Ticket als Duplikat von {what} markiert</translation>
    </message>
    <message>
        <source>{who} called {what} a duplicate of it</source>
        <translation>{who} hat {what} als Duplikat davon markiert</translation>
    </message>
    <message>
        <source>{who} can work again for now</source>
        <translation>{who} kann vorerst wieder arbeiten</translation>
    </message>
    <message>
        <source>{who} cannot help with the question</source>
        <translation>{who} kann bei der Frage nicht helfen</translation>
    </message>
    <message>
        <source>{who} changed the category from {old} to {new}</source>
        <translation>{who} hat die Kategorie von {old} auf {new} geändert</translation>
    </message>
    <message>
        <source>{who} changed the customer from {old} to {new}</source>
        <translation>{who} hat als Kunden {new} statt {old} eingetragen</translation>
    </message>
    <message>
        <source>{who} changed the kind from {old} to {new}</source>
        <translation>{who} hat die Art von {old} auf {new} geändert</translation>
    </message>
    <message>
        <source>{who} changed the language from {old} to {new}</source>
        <translation>{who} hat die Sprache von {old} auf {new} geändert</translation>
    </message>
    <message>
        <source>{who} changed the priority from {old} to {new}</source>
        <translation>{who} hat die Priorität von {old} auf {new} gesetzt</translation>
    </message>
    <message>
        <source>{who} changed the reply that goes out {new}</source>
        <translation>{who} hat die Antwort geändert, die {new} hinausgeht</translation>
    </message>
    <message>
        <source>{who} changed the solution to: {new}</source>
        <translation>{who} hat die Lösung geändert: {new}</translation>
    </message>
    <message>
        <source>{who} changed the status from {old} to {new}</source>
        <translation>{who} hat den Status von {old} auf {new} gesetzt</translation>
    </message>
    <message>
        <source>{who} changed the subject from {old} to {new}</source>
        <translation>{who} hat den Betreff von {old} in {new} geändert</translation>
    </message>
    <message>
        <source>{who} changed the workaround to: {new}</source>
        <translation>{who} hat die Zwischenlösung geändert: {new}</translation>
    </message>
    <message>
        <source>{who} cleared the solution</source>
        <translation>{who} hat die Lösung entfernt</translation>
    </message>
    <message>
        <source>{who} cleared {field}</source>
        <translation>{who} hat „{field}“ geleert</translation>
    </message>
    <message>
        <source>{who} decided between two values</source>
        <translation>{who} hat zwischen zwei Werten entschieden</translation>
    </message>
    <message>
        <source>{who} erased a message: {new}</source>
        <translation>{who} hat eine Nachricht gelöscht: {new}</translation>
    </message>
    <message>
        <source>{who} forwarded it to {new}</source>
        <translation>{who} hat es an {new} weitergeleitet</translation>
    </message>
    <message>
        <source>{who} found that it caused {what}</source>
        <translation>{who} hat festgehalten, dass dieses Ticket {what} verursacht hat</translation>
    </message>
    <message>
        <source>{who} found that {what} caused it</source>
        <translation>{who} hat festgehalten, dass {what} dieses Ticket verursacht hat</translation>
    </message>
    <message>
        <source>{who} gave it back to the team</source>
        <translation>{who} hat das Ticket ans Team zurückgegeben</translation>
    </message>
    <message>
        <source>{who} handed it over to {new}</source>
        <translation>{who} hat es an {new} übergeben</translation>
    </message>
    <message>
        <source>{who} handed it over, because it crosses a line</source>
        <translation>{who} hat es abgegeben, weil es zu weit geht</translation>
    </message>
    <message>
        <source>{who} hands it over to {new} at the next sync</source>
        <translation>{who} übergibt beim nächsten Abgleich an {new}</translation>
    </message>
    <message>
        <source>{who} joined {new} into it</source>
        <translation>{who} hat {new} mit diesem Ticket zusammengelegt</translation>
    </message>
    <message>
        <source>{who} linked {what}</source>
        <translation>{who} hat {what} verknüpft</translation>
    </message>
    <message>
        <source>{who} made it confidential</source>
        <translation>{who} hat das Ticket vertraulich gemacht</translation>
    </message>
    <message>
        <source>{who} made it visible to the team again</source>
        <translation>{who} hat das Ticket für das Team wieder sichtbar gemacht</translation>
    </message>
    <message>
        <source>{who} made {old} a ticket of its own again</source>
        <translation>{who} hat {old} wieder herausgenommen</translation>
    </message>
    <message>
        <source>{who} moved it from {old} to {new}</source>
        <translation>{who} hat das Ticket von {old} an {new} weitergegeben</translation>
    </message>
    <message>
        <source>{who} moved it to {new}</source>
        <translation>{who} hat das Ticket an {new} weitergegeben</translation>
    </message>
    <message>
        <source>{who} moved the date it is needed by from {old} to {new}</source>
        <translation>{who} hat „nötig bis“ von {old} auf {new} geändert</translation>
    </message>
    <message>
        <source>{who} moved the end of its wait from {old} to {new}</source>
        <translation>{who} lässt das Ticket bis {new} statt bis {old} warten</translation>
    </message>
    <message>
        <source>{who} moved the internal due date from {old} to {new}</source>
        <translation>{who} hat den internen Termin von {old} auf {new} verlegt</translation>
    </message>
    <message>
        <source>{who} moved the promised lasting fix from {old} to {new}</source>
        <translation>{who} hat die zugesagte dauerhafte Lösung von {old} auf {new} verlegt</translation>
    </message>
    <message>
        <source>{who} moved the promised next word from {old} to {new}</source>
        <translation>{who} hat die zugesagte nächste Nachricht von {old} auf {new} verlegt</translation>
    </message>
    <message>
        <source>{who} noted that an outside customer is waiting</source>
        <translation>{who} hat eingetragen, dass ein externer Kunde wartet</translation>
    </message>
    <message>
        <source>{who} noted that it is needed by {new}</source>
        <translation>{who} hat eingetragen: nötig bis {new}</translation>
    </message>
    <message>
        <source>{who} noted that it is on behalf of {new}</source>
        <translation>{who} hat eingetragen: im Namen von {new}</translation>
    </message>
    <message>
        <source>{who} noted that no outside customer is waiting any more</source>
        <translation>{who} hat eingetragen, dass kein externer Kunde mehr wartet</translation>
    </message>
    <message>
        <source>{who} noted the customer: {new}</source>
        <translation>{who} hat den Kunden eingetragen: {new}</translation>
    </message>
    <message>
        <source>{who} noted the number it has elsewhere: {new}</source>
        <translation>{who} hat die externe Nummer eingetragen: {new}</translation>
    </message>
    <message>
        <source>{who} opened the ticket</source>
        <translation>{who} hat das Ticket angelegt</translation>
    </message>
    <message>
        <source>{who} passed it on from {old} to {new}</source>
        <translation>{who} hat das Ticket {new} statt {old} zugewiesen</translation>
    </message>
    <message>
        <source>{who} promised the lasting fix by {new}</source>
        <translation>{who} hat die dauerhafte Lösung bis {new} zugesagt</translation>
    </message>
    <message>
        <source>{who} promised the next word by {new}</source>
        <translation>{who} hat die nächste Nachricht bis {new} zugesagt</translation>
    </message>
    <message>
        <source>{who} put it in the category {new}</source>
        <translation>{who} hat das Ticket in die Kategorie {new} eingeordnet</translation>
    </message>
    <message>
        <source>{who} removed a message</source>
        <translation>{who} hat eine Nachricht entfernt</translation>
    </message>
    <message>
        <source>{who} removed its purpose</source>
        <translation>{who} hat entfernt, wofür das Ticket ist</translation>
    </message>
    <message>
        <source>{who} removed the date it was needed by: {old}</source>
        <translation>{who} hat „nötig bis {old}“ entfernt</translation>
    </message>
    <message>
        <source>{who} removed the internal due date {old}</source>
        <translation>{who} hat den internen Termin {old} entfernt</translation>
    </message>
    <message>
        <source>{who} removed the label {what}</source>
        <translation>{who} hat das Etikett {what} entfernt</translation>
    </message>
    <message>
        <source>{who} removed the link to {what}</source>
        <translation>{who} hat die Verknüpfung mit {what} entfernt</translation>
    </message>
    <message>
        <source>{who} removed the number {old} that it had elsewhere</source>
        <translation>{who} hat die externe Nummer {old} entfernt</translation>
    </message>
    <message>
        <source>{who} removed the promised lasting fix by {old}</source>
        <translation>{who} hat die Zusage einer dauerhaften Lösung bis {old} entfernt</translation>
    </message>
    <message>
        <source>{who} removed the promised next word by {old}</source>
        <translation>{who} hat die Zusage einer Nachricht bis {old} entfernt</translation>
    </message>
    <message>
        <source>{who} removed the step: {old}</source>
        <translation>{who} hat den Schritt entfernt: {old}</translation>
    </message>
    <message>
        <source>{who} removed the workaround</source>
        <translation>{who} hat die Zwischenlösung entfernt</translation>
    </message>
    <message>
        <source>{who} replied</source>
        <translation>{who} hat geantwortet</translation>
    </message>
    <message>
        <source>{who} said thanks for the answer</source>
        <translation>{who} hat sich für die Antwort bedankt</translation>
    </message>
    <message>
        <source>{who} said why it is snoozed: {new}</source>
        <translation>{who} hat gesagt, warum es zurückgestellt ist: {new}</translation>
    </message>
    <message>
        <source>{who} set it to wait for {new}</source>
        <translation>{who} lässt das Ticket auf {new} warten</translation>
    </message>
    <message>
        <source>{who} set it to wait until {new}</source>
        <translation>{who} lässt das Ticket bis {new} warten</translation>
    </message>
    <message>
        <source>{who} set the internal due date: {new}</source>
        <translation>{who} hat einen internen Termin gesetzt: {new}</translation>
    </message>
    <message>
        <source>{who} set the language: {new}</source>
        <translation>{who} hat die Sprache festgelegt: {new}</translation>
    </message>
    <message>
        <source>{who} set {field} from {old} to {new}</source>
        <translation>{who} hat „{field}“ von {old} auf {new} geändert</translation>
    </message>
    <message>
        <source>{who} set {field} to {new}</source>
        <translation>{who} hat „{field}“ auf {new} gesetzt</translation>
    </message>
    <message>
        <source>{who} snoozed it for another reason: {new}</source>
        <translation>{who} hat es aus einem anderen Grund zurückgestellt: {new}</translation>
    </message>
    <message>
        <source>{who} snoozed it until {new}</source>
        <translation>{who} hat das Ticket bis {new} zurückgestellt</translation>
    </message>
    <message>
        <source>{who} snoozed it until {new} instead of {old}</source>
        <translation>{who} hat das Ticket bis {new} statt bis {old} zurückgestellt</translation>
    </message>
    <message>
        <source>{who} split some messages off into {new}</source>
        <translation>{who} hat Nachrichten als {new} abgetrennt</translation>
    </message>
    <message>
        <source>{who} still cannot work</source>
        <translation>{who} kann noch nicht arbeiten</translation>
    </message>
    <message>
        <source>{who} ticked: {new}</source>
        <translation>{who} hat abgehakt: {new}</translation>
    </message>
    <message>
        <source>{who} took a decision back</source>
        <translation>{who} hat eine Entscheidung zurückgenommen</translation>
    </message>
    <message>
        <source>{who} took away why it is snoozed: {old}</source>
        <translation>{who} hat den Grund der Zurückstellung entfernt: {old}</translation>
    </message>
    <message>
        <source>{who} took back the reply that was to go out {old}</source>
        <translation>{who} hat die Antwort zurückgenommen, die {old} hinausgehen sollte</translation>
    </message>
    <message>
        <source>{who} took it out of the category {old}</source>
        <translation>{who} hat das Ticket aus der Kategorie {old} genommen</translation>
    </message>
    <message>
        <source>{who} took it out of {old}</source>
        <translation>{who} hat das Ticket aus {old} herausgenommen</translation>
    </message>
    <message>
        <source>{who} took the question back</source>
        <translation>{who} hat die Frage zurückgenommen</translation>
    </message>
    <message>
        <source>{who} unticked: {old}</source>
        <translation>{who} hat den Haken entfernt: {old}</translation>
    </message>
    <message>
        <source>{who} woke it up</source>
        <translation>{who} hat das Ticket wieder hervorgeholt</translation>
    </message>
    <message>
        <source>{who} wrote a reply that goes out {new}</source>
        <translation>{who} hat eine Antwort geschrieben, die {new} hinausgeht</translation>
    </message>
    <message>
        <source>{who} wrote a workaround: {new}</source>
        <translation>{who} hat eine Zwischenlösung notiert: {new}</translation>
    </message>
    <message>
        <source>{who} wrote an internal note</source>
        <translation>{who} hat eine interne Notiz geschrieben</translation>
    </message>
    <message>
        <source>{who} wrote down its purpose: {new}</source>
        <translation>{who} hat eingetragen, wofür das Ticket ist: {new}</translation>
    </message>
    <message>
        <source>{who} wrote down minutes: {new}</source>
        <translation>{who} hat Minuten notiert: {new}</translation>
    </message>
    <message>
        <source>{who} wrote the solution: {new}</source>
        <translation>{who} hat die Lösung notiert: {new}</translation>
    </message>
    <message>
        <source>{who} wrote the subject: {new}</source>
        <translation>{who} hat den Betreff geschrieben: {new}</translation>
    </message>
    <message>
        <source>{who}: it no longer waits for {old}</source>
        <translation>{who} lässt das Ticket nicht mehr auf {old} warten</translation>
    </message>
    <message>
        <source>{who}: it no longer waits until {old}</source>
        <translation>{who} lässt das Ticket nicht mehr bis {old} warten</translation>
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
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln Std.</numerusform>
            <numerusform>%Ln Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln Min.</numerusform>
            <numerusform>%Ln Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>how a date without its year is written, see QLocale</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>morgen {time}</translation>
    </message>
    <message>
        <source>{span} late</source>
        <translation>{span} überfällig</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>noch {span}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>UnitCard</name>
    <message>
        <source>In the chart</source>
        <translation>Im Organigramm</translation>
    </message>
</context>
<context>
    <name>UnitDialog</name>
    <message>
        <source>Add a time…</source>
        <translation>Zeit hinzufügen…</translation>
    </message>
    <message>
        <source>Always &amp;arranged</source>
        <translation>Fest &amp;vereinbart</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Department: {unit}</source>
        <translation>Abteilung: {unit}</translation>
    </message>
    <message>
        <source>Everybody can read this. Anybody who sends later, promises a date or writes to many people is told about these times.</source>
        <translation>Alle lesen das. Wer später sendet, einen Termin zusagt oder vielen schreibt, wird auf die Zeiten hingewiesen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Their busy times</source>
        <translation>Stoßzeiten</translation>
    </message>
    <message>
        <source>What always applies, such as new laptops on Mondays</source>
        <translation>Was immer gilt, etwa neue Laptops montags</translation>
    </message>
    <message>
        <source>What helps them most, such as a spare card reader</source>
        <translation>Was am meisten hilft, etwa ein Ersatz-Kartenleser</translation>
    </message>
    <message>
        <source>What they &amp;need</source>
        <translation>Was &amp;gebraucht wird</translation>
    </message>
</context>
<context>
    <name>UnitPart</name>
    <message>
        <source>Department: {unit}</source>
        <translation>Abteilung: {unit}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the card of {unit}</source>
        <translation>Karte von {unit} bearbeiten</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Noch nichts notiert</translation>
    </message>
    <message>
        <source>Their busy times</source>
        <translation>Stoßzeiten</translation>
    </message>
    <message>
        <source>What is always arranged</source>
        <translation>Was fest vereinbart ist</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Was gebraucht wird</translation>
    </message>
</context>
<context>
    <name>UnitWarning</name>
    <message numerus="yes">
        <source>and %Ln more department(s)</source>
        <translation>
            <numerusform>und %Ln weitere Abteilung</numerusform>
            <numerusform>und %Ln weitere Abteilungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>concerns %Ln customer(s)</source>
        <translation>
            <numerusform>betrifft %Ln Person</numerusform>
            <numerusform>betrifft %Ln Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewForm</name>
    <message>
        <source>&amp;Alert me above</source>
        <translation>&amp;Melden, wenn mehr als</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>Fü&amp;r</translation>
    </message>
    <message>
        <source>&amp;Icon</source>
        <translation>&amp;Symbol</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change this view</source>
        <translation>Diese Ansicht ändern</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Nur ich</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as a new one</source>
        <translation>Als neue speichern</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Als Ansicht speichern</translation>
    </message>
</context>
<context>
    <name>WaitForm</name>
    <message>
        <source>A name, a team, a supplier, a ticket</source>
        <translation>Ein Name, ein Team, ein Lieferant, ein Ticket</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>It is no longer waiting</source>
        <translation>Es wartet nicht mehr</translation>
    </message>
    <message>
        <source>It is waiting for {name}</source>
        <translation>Es wartet auf {name}</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>Warten lassen</translation>
    </message>
    <message>
        <source>Tell {name} in these words</source>
        <translation>{name} mit diesen Worten Bescheid geben</translation>
    </message>
    <message>
        <source>Until the answer comes</source>
        <translation>Bis die Antwort kommt</translation>
    </message>
    <message>
        <source>Wait for whom?</source>
        <translation>Auf wen warten?</translation>
    </message>
    <message>
        <source>Wait until</source>
        <translation>Warten bis</translation>
    </message>
    <message>
        <source>What does it wait for?</source>
        <translation>Worauf wartet es?</translation>
    </message>
    <message>
        <source>until the answer comes</source>
        <translation>bis die Antwort kommt</translation>
    </message>
    <message>
        <source>until {time}, then it wakes by itself</source>
        <translation>bis {time}, dann ist es von selbst wieder da</translation>
    </message>
    <message>
        <source>{number} is no longer waiting</source>
        <translation>{number} wartet nicht mehr</translation>
    </message>
    <message>
        <source>{number} is waiting</source>
        <translation>{number} wartet</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Fetching everything: {done} of {total}</source>
        <translation>Alles wird geholt: {done} von {total}</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>Waits</name>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>by {when}</source>
        <translation>bis {when}</translation>
    </message>
    <message>
        <source>each month</source>
        <translation>jeden Monat</translation>
    </message>
    <message>
        <source>each quarter</source>
        <translation>jedes Quartal</translation>
    </message>
    <message>
        <source>each week</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>each working day</source>
        <translation>jeden Arbeitstag</translation>
    </message>
    <message>
        <source>each year</source>
        <translation>jedes Jahr</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>alle zwei Wochen</translation>
    </message>
    <message>
        <source>from {giver}</source>
        <translation>von {giver}</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>abgegeben</translation>
    </message>
    <message>
        <source>here</source>
        <translation>da</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>noch nicht da</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>still missing: {what}</source>
        <translation>fehlt noch: {what}</translation>
    </message>
    <message>
        <source>was for {when}</source>
        <translation>war für {when} gedacht</translation>
    </message>
    <message>
        <source>{name} handed it in</source>
        <translation>{name} hat es abgegeben</translation>
    </message>
    <message>
        <source>{name} opened a ticket</source>
        <translation>{name} hat ein Ticket angelegt</translation>
    </message>
    <message>
        <source>{name} thinks a ticket would help</source>
        <translation>{name} meint, ein Ticket würde helfen</translation>
    </message>
    <message>
        <source>{name}: it is here, thank you</source>
        <translation>{name}: Es ist da, danke</translation>
    </message>
    <message>
        <source>{name}: something is still missing</source>
        <translation>{name}: Es fehlt noch etwas</translation>
    </message>
    <message>
        <source>{receiver} waits for it</source>
        <translation>{receiver} wartet darauf</translation>
    </message>
    <message>
        <source>{receiver} waits for {giver}</source>
        <translation>{receiver} wartet auf {giver}</translation>
    </message>
</context>
<context>
    <name>WaitsPage</name>
    <message>
        <source>A message to the others</source>
        <translation>Nachricht an die anderen</translation>
    </message>
    <message>
        <source>Ask for one</source>
        <translation>Darum bitten</translation>
    </message>
    <message>
        <source>Changed; both sides can see it</source>
        <translation>Geändert; beide Seiten sehen es</translation>
    </message>
    <message>
        <source>Handed in: {what}</source>
        <translation>Abgegeben: {what}</translation>
    </message>
    <message>
        <source>How would a ticket help?</source>
        <translation>Wie würde ein Ticket helfen?</translation>
    </message>
    <message>
        <source>It is here: {what}</source>
        <translation>Es ist da: {what}</translation>
    </message>
    <message>
        <source>Nobody is waiting for it any more: {what}</source>
        <translation>Niemand wartet mehr darauf: {what}</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Eröffnen</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Sagen</translation>
    </message>
    <message>
        <source>They know what is missing</source>
        <translation>Jetzt ist bekannt, was fehlt</translation>
    </message>
    <message>
        <source>What is still missing?</source>
        <translation>Was fehlt noch?</translation>
    </message>
    <message>
        <source>What is the ticket about?</source>
        <translation>Worum geht es im Ticket?</translation>
    </message>
    <message>
        <source>Written down; both sides can see it</source>
        <translation>Festgehalten; beide Seiten sehen es</translation>
    </message>
    <message>
        <source>Your message is on its way</source>
        <translation>Deine Nachricht ist unterwegs</translation>
    </message>
    <message>
        <source>{name} decides whether to open a ticket</source>
        <translation>{name} entscheidet, ob ein Ticket angelegt wird</translation>
    </message>
    <message>
        <source>{number} is open</source>
        <translation>{number} ist offen</translation>
    </message>
</context>
<context>
    <name>WaitsPane</name>
    <message>
        <source>I wait for</source>
        <translation>Ich warte auf</translation>
    </message>
    <message>
        <source>My people</source>
        <translation>Meine Leute</translation>
    </message>
    <message>
        <source>New entry…</source>
        <translation>Neuer Eintrag…</translation>
    </message>
    <message>
        <source>Nobody is waiting for anything from you</source>
        <translation>Niemand wartet gerade auf etwas von dir</translation>
    </message>
    <message>
        <source>Nothing is open between your people and others</source>
        <translation>Zwischen deinen Leuten und anderen steht nichts aus</translation>
    </message>
    <message>
        <source>Only both sides and their leads can see an entry.</source>
        <translation>Einen Eintrag sehen beide Seiten und ihre Leitungen, sonst niemand.</translation>
    </message>
    <message>
        <source>Others wait for me</source>
        <translation>Andere warten auf mich</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wer worauf wartet</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>What is waited for</source>
        <translation>Worauf gewartet wird</translation>
    </message>
    <message>
        <source>Write down what you need from others, and by when; they are reminded in good time.</source>
        <translation>Halte fest, was du von anderen brauchst und bis wann; sie werden rechtzeitig erinnert.</translation>
    </message>
    <message>
        <source>You are not waiting for anything</source>
        <translation>Du wartest gerade auf nichts</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>&amp;Address of the hub</source>
        <translation>&amp;Adresse des Hubs</translation>
    </message>
    <message>
        <source>&amp;Login name</source>
        <translation>An&amp;meldename</translation>
    </message>
    <message>
        <source>&amp;Name of the office</source>
        <translation>&amp;Name des Büros</translation>
    </message>
    <message>
        <source>A new desk on this computer. Others can join later.</source>
        <translation>Ein neuer Servicedesk auf diesem Computer. Andere können später dazukommen.</translation>
    </message>
    <message>
        <source>A service desk that is fast, works offline and loses nothing. How would you like to start?</source>
        <translation>Ein Servicedesk, der schnell ist, auch ohne Verbindung läuft und nichts verliert. Wie möchtest du anfangen?</translation>
    </message>
    <message>
        <source>Four teams, 400 people and 2,000 tickets in six languages. Nothing leaves this computer.</source>
        <translation>Vier Teams, 400 Personen und 2.000 Tickets in sechs Sprachen. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>Join colleagues</source>
        <translation>Einem Team beitreten</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Umschauen</translation>
    </message>
    <message>
        <source>My office</source>
        <translation>Mein Büro</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Loslegen</translation>
    </message>
    <message>
        <source>Start an office</source>
        <translation>Ein Büro einrichten</translation>
    </message>
    <message>
        <source>The address of the hub and the login name are still missing.</source>
        <translation>Die Adresse des Hubs und der Anmeldename fehlen noch.</translation>
    </message>
    <message>
        <source>The keeper of the hub will give you an address and a login name.</source>
        <translation>Adresse und Anmeldenamen bekommst du von der Hub-Betreuung.</translation>
    </message>
    <message>
        <source>Try the demo desk</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Welcome to deskapp</source>
        <translation>Willkommen bei deskapp</translation>
    </message>
</context>
<context>
    <name>WhenPopup</name>
    <message>
        <source>No time</source>
        <translation>Ohne Termin</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>{time} instead</source>
        <translation>Stattdessen {time}</translation>
    </message>
</context>
<context>
    <name>WhenToSend</name>
    <message>
        <source>Send later</source>
        <translation>Später senden</translation>
    </message>
</context>
<context>
    <name>Whom</name>
    <message>
        <source>Back {time}</source>
        <translation>Wieder da {time}</translation>
    </message>
    <message>
        <source>Here until {time}</source>
        <translation>Da bis {time}</translation>
    </message>
</context>
<context>
    <name>WhomPopup</name>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Goes to {name}: {matter}</source>
        <translation>Geht an {name}: {matter}</translation>
    </message>
    <message>
        <source>Nobody is named for that yet. {team} takes it in and passes it on; Enter writes to them.</source>
        <translation>Dafür ist noch niemand eingetragen. {team} nimmt es an und gibt es weiter; mit Eingabe schreibst du dorthin.</translation>
    </message>
    <message>
        <source>Printer, sick leave, parking: the answer is for your office and your language.</source>
        <translation>Drucker, Krankmeldung, Parkplatz: Die Antwort gilt für deinen Standort und deine Sprache.</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <comment>the keys</comment>
        <translation>Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>What is it about? In your own words, in any language</source>
        <translation>Worum geht es? In eigenen Worten, in jeder Sprache</translation>
    </message>
    <message>
        <source>What it may be about</source>
        <translation>Worum es gehen kann</translation>
    </message>
    <message>
        <source>Whom do I ask?</source>
        <translation>Wen frage ich?</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>auswählen</translation>
    </message>
    <message>
        <source>show in the org chart</source>
        <translation>im Organigramm zeigen</translation>
    </message>
    <message>
        <source>write a ticket</source>
        <translation>ein Ticket schreiben</translation>
    </message>
    <message>
        <source>{name} answers for it: {matter}. The team below takes it there.</source>
        <translation>{matter}: Zuständig ist {name}. Das Team unten gibt es dorthin weiter.</translation>
    </message>
</context>
<context>
    <name>WordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>WorkaroundForm</name>
    <message>
        <source>A note for colleagues, if you like</source>
        <translation>Eine Notiz fürs Team, wenn du magst</translation>
    </message>
    <message numerus="yes">
        <source>Also for %Ln other ticket(s) with the same cause</source>
        <translation>
            <numerusform>Auch für %Ln weiteres Ticket mit derselben Ursache</numerusform>
            <numerusform>Auch für %Ln weitere Tickets mit derselben Ursache</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Lasting fix by</source>
        <translation>Dauerhafte Lösung bis</translation>
    </message>
    <message>
        <source>Lasting fix by {time}</source>
        <translation>Dauerhafte Lösung bis {time}</translation>
    </message>
    <message>
        <source>Lasting fix: no day promised</source>
        <translation>Dauerhafte Lösung: kein Tag zugesagt</translation>
    </message>
    <message>
        <source>No day promised yet</source>
        <translation>Noch kein Tag zugesagt</translation>
    </message>
    <message>
        <source>Note the workaround</source>
        <translation>Zwischenlösung eintragen</translation>
    </message>
    <message>
        <source>Tell {name}, and ask whether it works:</source>
        <translation>{name} informieren und nachfragen:</translation>
    </message>
    <message>
        <source>What to do until then, written for {name}</source>
        <translation>Was bis dahin hilft, in Worten für {name}</translation>
    </message>
    <message>
        <source>{name} can work again for now</source>
        <translation>{name} kann vorerst wieder arbeiten</translation>
    </message>
    <message>
        <source>{number}: can work again for now; the lasting fix stays open</source>
        <translation>{number}: kann vorerst wieder arbeiten; die dauerhafte Lösung bleibt offen</translation>
    </message>
</context>
<context>
    <name>WorkedForm</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minuten</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>&amp;Wofür</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>In a few words; may be left empty</source>
        <translation>In wenigen Worten; darf leer bleiben</translation>
    </message>
    <message>
        <source>Minutes of work</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The minutes are removed</source>
        <translation>Die Minuten sind entfernt</translation>
    </message>
    <message>
        <source>The minutes are written down</source>
        <translation>Die Minuten sind notiert</translation>
    </message>
    <message>
        <source>The ticket was open here for this long. Only what you write down is kept.</source>
        <translation>So lange war das Ticket hier offen. Festgehalten wird nur, was du notierst.</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Notieren</translation>
    </message>
</context>
<context>
    <name>WorkedPart</name>
    <message>
        <source>Time worked</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>Time worked: {time}</source>
        <translation>Arbeitszeit: {time}</translation>
    </message>
    <message>
        <source>Write down minutes</source>
        <translation>Minuten notieren</translation>
    </message>
</context>
<context>
    <name>WorkedWords</name>
    <message>
        <source>{hours} h</source>
        <translation>{hours} Std.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} Std. {minutes} Min.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
</context>
<context>
    <name>WorksQuestion</name>
    <message>
        <source>Can you work now?</source>
        <translation>Kannst du jetzt arbeiten?</translation>
    </message>
    <message>
        <source>No, I cannot work yet</source>
        <translation>Nein, ich kann noch nicht arbeiten</translation>
    </message>
    <message>
        <source>The lasting fix follows by {time}, whatever you answer.</source>
        <translation>Die dauerhafte Lösung folgt bis {time}, egal, wie du antwortest.</translation>
    </message>
    <message>
        <source>Yes, I can work again</source>
        <translation>Ja, ich kann wieder arbeiten</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>%Ln change(s) put back</source>
        <translation>
            <numerusform>%Ln Änderung rückgängig gemacht</numerusform>
            <numerusform>%Ln Änderungen rückgängig gemacht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had changed in the meantime</source>
        <translation>
            <numerusform>%Ln wurde inzwischen geändert</numerusform>
            <numerusform>%Ln wurden inzwischen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Select tickets in the list first; then choose here who gets them</source>
        <translation>Wähle erst Tickets in der Liste, dann hier, wer sie bekommt</translation>
    </message>
    <message>
        <source>{number} is open</source>
        <translation>{number} ist angelegt</translation>
    </message>
</context>
<context>
    <name>_About</name>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>E-mail {address}</source>
        <translation>E-Mail {address}</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>From {directory}: {fields}</source>
        <translation>Aus {directory}: {fields}</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>No longer works here</source>
        <translation>Nicht mehr im Haus</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Person: {name}</source>
        <translation>Person: {name}</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Telephone {number}</source>
        <translation>Telefon {number}</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Works {times}</source>
        <translation>Arbeitet {times}</translation>
    </message>
    <message>
        <source>Writes {language}</source>
        <translation>Schreibt {language}</translation>
    </message>
    <message>
        <source>Writes {language}, reads {others}</source>
        <translation>Schreibt {language}, liest {others}</translation>
    </message>
    <message>
        <source>pronounced: {pronunciation}</source>
        <translation>Aussprache: {pronunciation}</translation>
    </message>
    <message>
        <source>{time} local time</source>
        <translation>{time} Ortszeit</translation>
    </message>
</context>
<context>
    <name>_CardButton</name>
    <message>
        <source>How far syncing has got</source>
        <translation>Wie weit der Abgleich ist</translation>
    </message>
    <message>
        <source>Sync status</source>
        <translation>Abgleichstatus</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>Diese Zeit entfernen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>_NotedLine</name>
    <message>
        <source>Correct what {team} has noted</source>
        <translation>Richtigstellen, was {team} notiert hat</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Richtigstellen…</translation>
    </message>
    <message>
        <source>Nothing arranged</source>
        <translation>Nichts vereinbart</translation>
    </message>
</context>
<context>
    <name>_SpellLine</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit: {what}</source>
        <translation>Bearbeiten: {what}</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Entfernen: {what}</translation>
    </message>
</context>
<context>
    <name>_TopicCard</name>
    <message>
        <source>Name somebody…</source>
        <translation>Jemanden nennen…</translation>
    </message>
    <message>
        <source>Only you can read this.</source>
        <translation>Nur du liest das.</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Das lesen du und</translation>
    </message>
    <message>
        <source>Stop sharing with {name}</source>
        <translation>{name} nicht mehr lesen lassen</translation>
    </message>
    <message>
        <source>{name} can read it; stop sharing</source>
        <translation>{name} liest es; nicht mehr lesen lassen</translation>
    </message>
    <message>
        <source>{title}: name somebody who may read it</source>
        <translation>{title}: jemanden zum Mitlesen nennen</translation>
    </message>
</context>
<context>
    <name>_Why</name>
    <message>
        <source>Not placed yet</source>
        <translation>Noch ohne Platz</translation>
    </message>
</context>
</TS>
