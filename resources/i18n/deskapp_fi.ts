<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>AboutMe</name>
    <message>
        <source>About me</source>
        <translation>Minusta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>No team has noted anything.</source>
        <translation>Yksikään tiimi ei ole kirjannut mitään.</translation>
    </message>
    <message>
        <source>Only you and the people you name can read what you write here. It is in nobody else’s searches, lists or files.</source>
        <translation>Tähän kirjoittamaasi ei voi lukea kukaan muu kuin sinä ja nimeämäsi ihmiset. Se ei näy muiden hauissa, luetteloissa eikä tiedostoissa.</translation>
    </message>
    <message>
        <source>What I wish for</source>
        <translation>Mitä toivon</translation>
    </message>
    <message>
        <source>What I would like to learn</source>
        <translation>Mitä haluaisin oppia</translation>
    </message>
    <message>
        <source>What teams have noted about reaching me</source>
        <translation>Mitä tiimit ovat kirjanneet siitä, miten minut tavoittaa</translation>
    </message>
    <message>
        <source>Where I want to go</source>
        <translation>Mihin tähtään</translation>
    </message>
    <message>
        <source>Who may read it?</source>
        <translation>Kuka saa lukea tämän?</translation>
    </message>
    <message>
        <source>Why I work the hours I do</source>
        <translation>Miksi työaikani ovat tällaiset</translation>
    </message>
</context>
<context>
    <name>Absence</name>
    <message>
        <source>away</source>
        <translation>poissa</translation>
    </message>
    <message>
        <source>away, back {day}</source>
        <translation>poissa, palaa {day}</translation>
    </message>
    <message>
        <source>{name} is away and back {day}.</source>
        <translation>{name} on poissa ja palaa {day}.</translation>
    </message>
    <message>
        <source>{name} is away and back {day}; {other} stands in.</source>
        <translation>{name} on poissa ja palaa {day}; sijaisena on {other}.</translation>
    </message>
    <message>
        <source>{name} is away.</source>
        <translation>{name} on poissa.</translation>
    </message>
    <message>
        <source>{name} is away; {other} stands in.</source>
        <translation>{name} on poissa; sijaisena on {other}.</translation>
    </message>
    <message>
        <source>{name} stands in</source>
        <translation>sijainen: {name}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About deskapp</source>
        <translation>&amp;Tietoja deskapp-ohjelmasta</translation>
    </message>
    <message>
        <source>&amp;All commands</source>
        <translation>&amp;Kaikki komennot</translation>
    </message>
    <message>
        <source>&amp;All tickets</source>
        <translation>&amp;Kaikki tiketit</translation>
    </message>
    <message>
        <source>&amp;Assign to…</source>
        <translation>&amp;Osoita käsittelijälle…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Takaisin</translation>
    </message>
    <message>
        <source>&amp;Close ticket…</source>
        <translation>Sul&amp;je tiketti…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Sulje &amp;ikkuna</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>&amp;Tiiviit rivit</translation>
    </message>
    <message>
        <source>&amp;Copy ticket number and title</source>
        <translation>Kopioi &amp;numero ja otsikko</translation>
    </message>
    <message>
        <source>&amp;Dark or light</source>
        <translation>T&amp;umma tai vaalea</translation>
    </message>
    <message>
        <source>&amp;Due today</source>
        <translation>Hoida tä&amp;nään</translation>
    </message>
    <message>
        <source>&amp;Find in this view</source>
        <translation>&amp;Etsi tästä näkymästä</translation>
    </message>
    <message>
        <source>&amp;Follow or stop following</source>
        <translation>&amp;Seuraa tai lopeta seuraaminen</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Eteenpäin</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Koko näyttö</translation>
    </message>
    <message>
        <source>&amp;Help for this view</source>
        <translation>&amp;Ohje tähän näkymään</translation>
    </message>
    <message>
        <source>&amp;Join with another ticket…</source>
        <translation>&amp;Yhdistä toiseen tikettiin…</translation>
    </message>
    <message>
        <source>&amp;Kept aside</source>
        <translation>Si&amp;vuun laitetut</translation>
    </message>
    <message>
        <source>&amp;Keyboard overview</source>
        <translation>&amp;Näppäinopas</translation>
    </message>
    <message>
        <source>&amp;Labels…</source>
        <translation>T&amp;unnisteet…</translation>
    </message>
    <message>
        <source>&amp;Move to another team…</source>
        <translation>Siirrä toiselle &amp;tiimille…</translation>
    </message>
    <message>
        <source>&amp;My queue</source>
        <translation>&amp;Oma jono</translation>
    </message>
    <message>
        <source>&amp;Needs a decision</source>
        <translation>Kaipaa p&amp;äätöstä</translation>
    </message>
    <message>
        <source>&amp;New ticket…</source>
        <translation>&amp;Uusi tiketti…</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Seuraava alue</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>A&amp;setukset…</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Edellinen alue</translation>
    </message>
    <message>
        <source>&amp;Principles of good service…</source>
        <translation>Hyvän palvelun &amp;periaatteet…</translation>
    </message>
    <message>
        <source>&amp;Priority…</source>
        <translation>&amp;Prioriteetti…</translation>
    </message>
    <message>
        <source>&amp;Question to a colleague or a team…</source>
        <translation>&amp;Kysy työkaverilta tai tiimiltä…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Lopeta</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Vastaa</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>Etsi k&amp;aikkialta</translation>
    </message>
    <message>
        <source>&amp;Snooze until…</source>
        <translation>&amp;Lykkää…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Synkronoi nyt</translation>
    </message>
    <message>
        <source>&amp;Take it (assign to me)</source>
        <translation>Ota &amp;hoitoon (itselle)</translation>
    </message>
    <message>
        <source>&amp;Team queue</source>
        <translation>Tii&amp;min jono</translation>
    </message>
    <message>
        <source>&amp;Unassigned</source>
        <translation>&amp;Ilman käsittelijää</translation>
    </message>
    <message>
        <source>&amp;Undo last action</source>
        <translation>&amp;Kumoa viimeisin toiminto</translation>
    </message>
    <message>
        <source>&amp;Wait for…</source>
        <translation>Merkitse o&amp;dottamaan…</translation>
    </message>
    <message>
        <source>&amp;Waiting</source>
        <translation>O&amp;dottaa</translation>
    </message>
    <message>
        <source>&amp;Whom do I ask?</source>
        <translation>K&amp;eneltä kysyn?</translation>
    </message>
    <message>
        <source>&amp;Write to everybody below…</source>
        <translation>Kir&amp;joita kaikille alla oleville…</translation>
    </message>
    <message>
        <source>A message to both sides…</source>
        <translation>Viesti kummallekin osapuolelle…</translation>
    </message>
    <message>
        <source>A&amp;bout me…</source>
        <translation>&amp;Minusta…</translation>
    </message>
    <message>
        <source>Add a step…</source>
        <translation>Lisää vaihe…</translation>
    </message>
    <message>
        <source>Add what is still to say</source>
        <translation>Lisää, mitä vielä puuttuu</translation>
    </message>
    <message>
        <source>As&amp;k another team to do part of it…</source>
        <translation>Pyydä &amp;osuutta toiselta tiimiltä…</translation>
    </message>
    <message>
        <source>Ask a lea&amp;d for support…</source>
        <translation>Pyydä tukea esihenkil&amp;öltä…</translation>
    </message>
    <message>
        <source>Ask for help…</source>
        <translation>Pyydä apua…</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Liitä tiedostoja…</translation>
    </message>
    <message>
        <source>Back already</source>
        <translation>On jo palannut</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Takaisin luetteloon</translation>
    </message>
    <message>
        <source>Back to the queue after…</source>
        <translation>Takaisin jonoon, kun…</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Lihavointi</translation>
    </message>
    <message>
        <source>Bring in work from a USB s&amp;tick…</source>
        <translation>&amp;Tuo työtä muistitikulta…</translation>
    </message>
    <message>
        <source>Bullet list</source>
        <translation>Luettelomerkit</translation>
    </message>
    <message>
        <source>Can work again for now (workaround)…</source>
        <translation>Työ onnistuu toistaiseksi (tilapäisratkaisu)…</translation>
    </message>
    <message>
        <source>Change it, or put it right…</source>
        <translation>Muuta tai korjaa…</translation>
    </message>
    <message>
        <source>Change this entry…</source>
        <translation>Muuta tätä merkintää…</translation>
    </message>
    <message>
        <source>Change this view…</source>
        <translation>Muokkaa tätä näkymää…</translation>
    </message>
    <message>
        <source>Clear selection, then filter</source>
        <translation>Tyhjennä valinta, sitten suodatin</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Poista valinta</translation>
    </message>
    <message>
        <source>Columns of the table…</source>
        <translation>Taulukon sarakkeet…</translation>
    </message>
    <message>
        <source>Confidential c&amp;ircles…</source>
        <translation>Luottamukselliset pii&amp;rit…</translation>
    </message>
    <message>
        <source>Copy its text</source>
        <translation>Kopioi teksti</translation>
    </message>
    <message>
        <source>D&amp;raw the org chart by line, department or office</source>
        <translation>Piirrä kaavio linjan, osaston tai t&amp;oimipisteen mukaan</translation>
    </message>
    <message>
        <source>Data &amp;held about me…</source>
        <translation>Minusta &amp;tallennetut tiedot…</translation>
    </message>
    <message>
        <source>Data held about this person…</source>
        <translation>Tästä henkilöstä tallennetut tiedot…</translation>
    </message>
    <message>
        <source>Discard it…</source>
        <translation>Hylkää…</translation>
    </message>
    <message>
        <source>Draft a re-&amp;organisation…</source>
        <translation>&amp;Luonnostele organisaatiomuutos…</translation>
    </message>
    <message>
        <source>Draft&amp;s…</source>
        <translation>L&amp;uonnokset…</translation>
    </message>
    <message>
        <source>Edit the value, or write a correction</source>
        <translation>Muokkaa arvoa tai kirjoita oikaisu</translation>
    </message>
    <message>
        <source>Empty this cell</source>
        <translation>Tyhjennä tämä solu</translation>
    </message>
    <message>
        <source>Erase for &amp;good…</source>
        <translation>Poista &amp;pysyvästi…</translation>
    </message>
    <message>
        <source>Erase t&amp;his message for good…</source>
        <translation>Pois&amp;ta tämä viesti pysyvästi…</translation>
    </message>
    <message>
        <source>F&amp;it the org chart</source>
        <translation>Sovita kaavio &amp;ikkunaan</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Suodata…</translation>
    </message>
    <message>
        <source>Fo&amp;llowed</source>
        <translation>Seu&amp;ratut</translation>
    </message>
    <message>
        <source>Fold or unfold all groups</source>
        <translation>Kutista tai laajenna kaikki ryhmät</translation>
    </message>
    <message>
        <source>Forward to somebody else…</source>
        <translation>Välitä jollekulle muulle…</translation>
    </message>
    <message>
        <source>Gaps and clashes</source>
        <translation>Aukot ja päällekkäisyydet</translation>
    </message>
    <message>
        <source>Give it back to the team</source>
        <translation>Palauta tiimille</translation>
    </message>
    <message>
        <source>Give it to somebody, with a note and a word to the customer…</source>
        <translation>Anna jollekulle, mukaan kommentti ja viesti asiakkaalle…</translation>
    </message>
    <message>
        <source>Give the draft to a colleague to read…</source>
        <translation>Anna luonnos työkaverin luettavaksi…</translation>
    </message>
    <message>
        <source>Give the selected tickets to whoever is chosen here</source>
        <translation>Anna valitut tiketit sille, joka on valittuna täällä</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>Anna käsittelijälle…</translation>
    </message>
    <message>
        <source>Group by…</source>
        <translation>Ryhmittele…</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>Toimita</translation>
    </message>
    <message>
        <source>Hand it in, or say that it is here</source>
        <translation>Toimita tai kuittaa saapuneeksi</translation>
    </message>
    <message>
        <source>History of this ticket</source>
        <translation>Tämän tiketin historia</translation>
    </message>
    <message>
        <source>I am awa&amp;y…</source>
        <translation>Olen &amp;poissa…</translation>
    </message>
    <message>
        <source>I keep it</source>
        <translation>Pidän sen itselläni</translation>
    </message>
    <message>
        <source>Incomplete: what is missing…</source>
        <translation>Puutteellinen: mitä puuttuu…</translation>
    </message>
    <message>
        <source>Insert a snippet</source>
        <translation>Lisää tekstipohja</translation>
    </message>
    <message>
        <source>Internal &amp;note</source>
        <translation>Sisäinen &amp;kommentti</translation>
    </message>
    <message>
        <source>It is here</source>
        <translation>Saapui</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiivi</translation>
    </message>
    <message>
        <source>Jump to the &amp;list</source>
        <translation>Siirry &amp;luetteloon</translation>
    </message>
    <message>
        <source>Jump to the &amp;side panel</source>
        <translation>Siirry si&amp;vupaneeliin</translation>
    </message>
    <message>
        <source>Keep on this comp&amp;uter</source>
        <translation>Pid&amp;ä tällä koneella</translation>
    </message>
    <message>
        <source>Keep the other value</source>
        <translation>Ota toinen arvo</translation>
    </message>
    <message>
        <source>Keep this value</source>
        <translation>Pidä tämä arvo</translation>
    </message>
    <message>
        <source>Keep what you set</source>
        <translation>Pidä oma arvosi</translation>
    </message>
    <message>
        <source>L&amp;ink to another ticket…</source>
        <translation>Li&amp;nkitä toiseen tikettiin…</translation>
    </message>
    <message>
        <source>Language of this reply</source>
        <translation>Vastauksen kieli</translation>
    </message>
    <message>
        <source>Larger &amp;text</source>
        <translation>Suu&amp;rempi teksti</translation>
    </message>
    <message>
        <source>Leave the text (the draft is kept)</source>
        <translation>Poistu tekstistä (luonnos säilyy)</translation>
    </message>
    <message>
        <source>Leave the text as it is</source>
        <translation>Jätä teksti ennalleen</translation>
    </message>
    <message>
        <source>Lend a hand…</source>
        <translation>Auta…</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Linkki</translation>
    </message>
    <message>
        <source>List as a ta&amp;ble</source>
        <translation>Luettelo t&amp;aulukkona</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>Merkitse lukemattomaksi</translation>
    </message>
    <message>
        <source>Mentions: notes that name me</source>
        <translation>Maininnat: kommentit, joissa minut mainitaan</translation>
    </message>
    <message>
        <source>Move this view down</source>
        <translation>Siirrä näkymä alemmas</translation>
    </message>
    <message>
        <source>Move this view up</source>
        <translation>Siirrä näkymä ylemmäs</translation>
    </message>
    <message>
        <source>My &amp;card…</source>
        <translation>&amp;Oma kortti…</translation>
    </message>
    <message>
        <source>My re&amp;quests</source>
        <translation>Om&amp;at pyynnöt</translation>
    </message>
    <message>
        <source>N&amp;ormal text size</source>
        <translation>N&amp;ormaali tekstikoko</translation>
    </message>
    <message>
        <source>Ne&amp;xt ticket in this list</source>
        <translation>Seuraava t&amp;iketti luettelossa</translation>
    </message>
    <message>
        <source>New line about a matter…</source>
        <translation>Uusi rivi asialle…</translation>
    </message>
    <message>
        <source>New ticket for this &amp;person…</source>
        <translation>Uusi tiketti tälle &amp;henkilölle…</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>Seuraava viesti</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Seuraava rivi</translation>
    </message>
    <message>
        <source>Next spelling mistake</source>
        <translation>Seuraava kirjoitusvirhe</translation>
    </message>
    <message>
        <source>No, I cannot work yet</source>
        <translation>En pysty vielä tekemään töitä</translation>
    </message>
    <message>
        <source>Nobody is waiting for it any more</source>
        <translation>Kukaan ei enää odota tätä</translation>
    </message>
    <message>
        <source>Not mine, or mine after all</source>
        <translation>Ei kuulu minulle tai kuuluu sittenkin</translation>
    </message>
    <message>
        <source>Note a c&amp;all or visit…</source>
        <translation>Kirj&amp;aa puhelu tai käynti…</translation>
    </message>
    <message>
        <source>O&amp;verdue</source>
        <translation>My&amp;öhässä</translation>
    </message>
    <message>
        <source>Open &amp;beside, in a window of its own</source>
        <translation>Avaa &amp;omaan ikkunaan</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Avaa tiketti</translation>
    </message>
    <message>
        <source>Open the ticket of this question</source>
        <translation>Avaa asiaan kuuluva tiketti</translation>
    </message>
    <message>
        <source>Or&amp;g chart</source>
        <translation>Or&amp;ganisaatiokaavio</translation>
    </message>
    <message>
        <source>P&amp;rint or save as PDF…</source>
        <translation>Tul&amp;osta tai tallenna PDF:nä…</translation>
    </message>
    <message>
        <source>Paste without formatting</source>
        <translation>Liitä ilman muotoiluja</translation>
    </message>
    <message>
        <source>People from a &amp;directory…</source>
        <translation>Henkilöt &amp;hakemistosta…</translation>
    </message>
    <message>
        <source>Pin this view at the side, or unpin it</source>
        <translation>Kiinnitä näkymä reunaan tai irrota se</translation>
    </message>
    <message>
        <source>Pre&amp;vious ticket in this list</source>
        <translation>&amp;Edellinen tiketti luettelossa</translation>
    </message>
    <message>
        <source>Previous message</source>
        <translation>Edellinen viesti</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Edellinen rivi</translation>
    </message>
    <message>
        <source>Print the org c&amp;hart, or save it…</source>
        <translation>Tulosta or&amp;ganisaatiokaavio tai tallenna se…</translation>
    </message>
    <message>
        <source>Put it into a new ticket</source>
        <translation>Siirrä uuteen tikettiin</translation>
    </message>
    <message>
        <source>Re&amp;open ticket</source>
        <translation>&amp;Avaa uudelleen</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Poista tämä rivi</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>Poista tämä näkymä</translation>
    </message>
    <message>
        <source>Reverse the order</source>
        <translation>Käännä järjestys</translation>
    </message>
    <message>
        <source>Run a macro b&amp;y name…</source>
        <translation>Suorita &amp;makro…</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Pie&amp;nempi teksti</translation>
    </message>
    <message>
        <source>S&amp;olved</source>
        <translation>&amp;Ratkaistu</translation>
    </message>
    <message>
        <source>S&amp;ync status</source>
        <translation>&amp;Synkronoinnin tila</translation>
    </message>
    <message>
        <source>Save all that is kept aside to a file…</source>
        <translation>Kirjoita kaikki sivuun laitettu tiedostoon…</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Tallenna näkymäksi…</translation>
    </message>
    <message>
        <source>Save the draft now</source>
        <translation>Tallenna luonnos nyt</translation>
    </message>
    <message>
        <source>Save unsent &amp;work to a USB stick…</source>
        <translation>Tallenna lähettämätön muistitikull&amp;e…</translation>
    </message>
    <message>
        <source>Say thank you</source>
        <translation>Kiitä</translation>
    </message>
    <message>
        <source>Say thank you for the answer</source>
        <translation>Kiitä vastauksesta</translation>
    </message>
    <message>
        <source>Say when, or change it…</source>
        <translation>Kirjaa poissaolo tai muuta sitä…</translation>
    </message>
    <message>
        <source>Say who leads the team…</source>
        <translation>Nimeä tiimin vetäjä…</translation>
    </message>
    <message>
        <source>Scroll the conversation</source>
        <translation>Vieritä keskustelua</translation>
    </message>
    <message>
        <source>Search by form…</source>
        <translation>Hae lomakkeella…</translation>
    </message>
    <message>
        <source>Select all in this list</source>
        <translation>Valitse kaikki luettelosta</translation>
    </message>
    <message>
        <source>Select or unselect it</source>
        <translation>Valitse tai poista valinta</translation>
    </message>
    <message>
        <source>Select or unselect the row</source>
        <translation>Valitse rivi tai poista valinta</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Lähetä</translation>
    </message>
    <message>
        <source>Send and close ticket</source>
        <translation>Lähetä ja sulje tiketti</translation>
    </message>
    <message>
        <source>Send later…</source>
        <translation>Lähetä myöhemmin…</translation>
    </message>
    <message>
        <source>Share out evenly…</source>
        <translation>Jaa tasaisesti…</translation>
    </message>
    <message>
        <source>Show m&amp;e in the org chart</source>
        <translation>Näytä &amp;minut kaaviossa</translation>
    </message>
    <message>
        <source>Show the side p&amp;anel</source>
        <translation>Näytä sivu&amp;paneeli</translation>
    </message>
    <message>
        <source>Sn&amp;ippets</source>
        <translation>Teksti&amp;pohjat</translation>
    </message>
    <message>
        <source>Snoo&amp;zed</source>
        <translation>&amp;Lykätyt</translation>
    </message>
    <message>
        <source>Somebody is away…</source>
        <translation>Joku on poissa…</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Järjestä tämän sarakkeen mukaan</translation>
    </message>
    <message>
        <source>Sort…</source>
        <translation>Järjestä…</translation>
    </message>
    <message>
        <source>Split m&amp;essages off into a new ticket…</source>
        <translation>E&amp;rota viestejä uudeksi tiketiksi…</translation>
    </message>
    <message>
        <source>T&amp;eam board</source>
        <translation>Tiimitaul&amp;u</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Ota hoitoon</translation>
    </message>
    <message>
        <source>Take over what somebody else set</source>
        <translation>Ota käyttöön toisen asettama arvo</translation>
    </message>
    <message>
        <source>Take the absence back</source>
        <translation>Peru poissaolo</translation>
    </message>
    <message>
        <source>The board of another team…</source>
        <translation>Toisen tiimin taulu…</translation>
    </message>
    <message>
        <source>The pa&amp;ge of this role…</source>
        <translation>T&amp;ämän roolin sivu…</translation>
    </message>
    <message>
        <source>This crosses a line…</source>
        <translation>Tämä ylittää rajan…</translation>
    </message>
    <message>
        <source>Tick the next step</source>
        <translation>Merkitse seuraava vaihe tehdyksi</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Turn it into a ticket, or ask for one…</source>
        <translation>Tee siitä tiketti tai pyydä sellaista…</translation>
    </message>
    <message>
        <source>Turn the p&amp;yramid</source>
        <translation>Käännä p&amp;yramidi</translation>
    </message>
    <message>
        <source>Un&amp;heard: nobody has spoken to them</source>
        <translation>Kuulematta &amp;jääneet: kukaan ei ole vastannut</translation>
    </message>
    <message>
        <source>Un&amp;read</source>
        <translation>L&amp;ukematta</translation>
    </message>
    <message>
        <source>What I answer for</source>
        <translation>Mistä minä vastaan</translation>
    </message>
    <message>
        <source>What I wait for</source>
        <translation>Mitä minä odotan</translation>
    </message>
    <message>
        <source>What my people owe and wait for</source>
        <translation>Mitä oma väki odottaa ja mitä siltä odotetaan</translation>
    </message>
    <message>
        <source>What others are waiting for from me</source>
        <translation>Mitä muut odottavat minulta</translation>
    </message>
    <message>
        <source>What they will also need…</source>
        <translation>Mitä vielä tarvitaan…</translation>
    </message>
    <message>
        <source>Who answers for what</source>
        <translation>Kuka vastaa mistäkin</translation>
    </message>
    <message>
        <source>Who is away in the ne&amp;xt two weeks</source>
        <translation>Poissa seuraavan kahden viikon a&amp;ikana</translation>
    </message>
    <message>
        <source>Who takes &amp;care of what</source>
        <translation>Kuka &amp;hoitaa mitäkin</translation>
    </message>
    <message>
        <source>Who waits for what</source>
        <translation>Kuka odottaa mitä</translation>
    </message>
    <message>
        <source>Who waits for what: new entry…</source>
        <translation>Kuka odottaa mitä: uusi merkintä…</translation>
    </message>
    <message>
        <source>Will sli&amp;p within four working hours</source>
        <translation>Vaarassa m&amp;yöhästyä neljän työtunnin sisällä</translation>
    </message>
    <message>
        <source>Write down minutes of work…</source>
        <translation>Kirjaa työminuutit…</translation>
    </message>
    <message>
        <source>Write what the hint suggests</source>
        <translation>Kirjoita vihjeen ehdotus</translation>
    </message>
    <message>
        <source>Yes, I can work again</source>
        <translation>Kyllä, pystyn taas tekemään töitä</translation>
    </message>
</context>
<context>
    <name>AfterSending</name>
    <message>
        <source>Forwarded to {name}</source>
        <translation>Välitetty: {name}</translation>
    </message>
    <message>
        <source>The e-mail to {name} is in your mail program</source>
        <translation>Viesti odottaa sähköpostiohjelmassasi: {name}</translation>
    </message>
    <message>
        <source>The note is added</source>
        <translation>Kommentti on lisätty</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Attach files</source>
        <translation>Liitä tiedostoja</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation>Luonnos tallennettu {time}</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Lähetä</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Kirjoita vastaus</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>If that does not help: {people}</source>
        <translation>Jos se ei auta: {people}</translation>
    </message>
    <message>
        <source>If they are away: {people}</source>
        <translation>Jos ei ole paikalla: {people}</translation>
    </message>
    <message>
        <source>Nearest to you there: {person}</source>
        <translation>Tiimistä lähinnä: {person}</translation>
    </message>
    <message>
        <source>Nobody is named for your place; this is who has it elsewhere.</source>
        <translation>Toimipisteellesi ei ole nimetty ketään; tässä on se, joka hoitaa asiaa muualla.</translation>
    </message>
    <message>
        <source>You look after this: others are sent to you.</source>
        <translation>Tämä kuuluu sinulle: muut ohjataan kysymään sinulta.</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>A change</source>
        <translation>Muutos</translation>
    </message>
    <message>
        <source>A change: {fields}</source>
        <translation>Muutos: {fields}</translation>
    </message>
    <message>
        <source>A decision</source>
        <translation>Päätös</translation>
    </message>
    <message>
        <source>A deletion</source>
        <translation>Poisto</translation>
    </message>
    <message>
        <source>A message taken back</source>
        <translation>Peruttu viesti</translation>
    </message>
    <message>
        <source>A move to another team</source>
        <translation>Siirto toiselle tiimille</translation>
    </message>
    <message>
        <source>A new request</source>
        <translation>Uusi pyyntö</translation>
    </message>
    <message>
        <source>A new ticket</source>
        <translation>Uusi tiketti</translation>
    </message>
    <message>
        <source>A reply</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>A reply that was to go out later</source>
        <translation>Myöhemmin lähtevä vastaus</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>An internal note</source>
        <translation>Sisäinen kommentti</translation>
    </message>
    <message>
        <source>It was too large for the hub.</source>
        <translation>Se oli liian suuri hubille.</translation>
    </message>
    <message>
        <source>Its ticket had gone to another team, where you may not write.</source>
        <translation>Tiketti oli jo siirtynyt tiimille, jonka tiketteihin sinulla ei ole kirjoitusoikeutta.</translation>
    </message>
    <message>
        <source>Its ticket is not here</source>
        <translation>Tiketti ei ole täällä</translation>
    </message>
    <message>
        <source>The hub could not read it.</source>
        <translation>Hubi ei osannut lukea sitä.</translation>
    </message>
    <message>
        <source>The hub could not take it yet.</source>
        <translation>Hubi ei ole vielä voinut ottaa sitä vastaan.</translation>
    </message>
    <message>
        <source>The hub has something else in its place.</source>
        <translation>Hubissa on sen paikalla jotain muuta.</translation>
    </message>
    <message>
        <source>The hub was set back to an older backup that lacks it. It will come again from the computer it was written on.</source>
        <translation>Hubi palautettiin vanhempaan varmuuskopioon, josta tämä puuttuu. Se tulee uudelleen koneelta, jolla se kirjoitettiin.</translation>
    </message>
    <message>
        <source>The hub was set back to an older backup that lacks what this was about, and nobody has sent that again.</source>
        <translation>Hubi palautettiin vanhempaan varmuuskopioon, josta puuttuu se, mitä tämä koski, eikä kukaan ole tuonut sitä uudelleen.</translation>
    </message>
    <message>
        <source>The team it was written for could not take it.</source>
        <translation>Tiimi, jolle se oli kirjoitettu, ei voinut ottaa sitä vastaan.</translation>
    </message>
    <message>
        <source>The ticket could not move as a whole, so it stayed where it was.</source>
        <translation>Tiketti ei voinut siirtyä kokonaisena, joten se jäi paikalleen.</translation>
    </message>
    <message>
        <source>What it changed has been erased in the meantime.</source>
        <translation>Muutoksen kohde on sillä välin poistettu.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tyhjä</translation>
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
            <numerusform>%Ln kirjoitettu tiedostoon</numerusform>
            <numerusform>%Ln kirjoitettu tiedostoon</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopioitu</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Discard it for good?</source>
        <translation>Hylätäänkö pysyvästi?</translation>
    </message>
    <message>
        <source>It goes with the next sync</source>
        <translation>Se lähtee seuraavassa synkronoinnissa</translation>
    </message>
    <message>
        <source>It stays here until it is discarded.</source>
        <translation>Se pysyy täällä, kunnes se hylätään.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Pidä</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Sivuun laitetut</translation>
    </message>
    <message>
        <source>Nothing is kept aside</source>
        <translation>Mitään ei ole sivussa</translation>
    </message>
    <message>
        <source>Save all of it to a file</source>
        <translation>Kirjoita kaikki tiedostoon</translation>
    </message>
    <message>
        <source>The hub has taken everything that was sent from here.</source>
        <translation>Hubi on ottanut vastaan kaiken täältä lähetetyn.</translation>
    </message>
    <message>
        <source>{number} is open</source>
        <translation>{number} on avattu</translation>
    </message>
    <message>
        <source>{what} exists nowhere else. It cannot be brought back.</source>
        <translation>{what}: tätä ei ole missään muualla. Sitä ei voi palauttaa.</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Version {version}. A service desk that works offline and loses nothing.</source>
        <translation>Versio {version}. Palvelupiste, joka toimii ilman yhteyttä eikä hukkaa mitään.</translation>
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
        <translation>Vastaa</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Kysy</translation>
    </message>
    <message>
        <source>Ask more</source>
        <translation>Kysy lisää</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>I cannot help</source>
        <translation>En voi auttaa</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Kiitos</translation>
    </message>
    <message>
        <source>You asked {name}</source>
        <translation>Odotat vastausta: {name}</translation>
    </message>
    <message>
        <source>You asked {name}, until {time}</source>
        <translation>Odotat vastausta: {name}, viimeistään {time}</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Oma tekstisi</translation>
    </message>
    <message>
        <source>{name} answered your question</source>
        <translation>{name} vastasi kysymykseesi</translation>
    </message>
    <message>
        <source>{name} asks you</source>
        <translation>{name} kysyy sinulta</translation>
    </message>
    <message>
        <source>{name} asks you, until {time}</source>
        <translation>{name} kysyy sinulta, vastaus viimeistään {time}</translation>
    </message>
    <message>
        <source>{name} cannot help with your question</source>
        <translation>{name} ei voi auttaa kysymyksessäsi</translation>
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
            <numerusform>%Ln henkilö</numerusform>
            <numerusform>%Ln henkilöä</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer until</source>
        <translation>Vastaus viimeistään</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Lähetä</translation>
    </message>
    <message>
        <source>Ask a colleague or a team</source>
        <translation>Kysy työkaverilta tai tiimiltä</translation>
    </message>
    <message>
        <source>Ask for support from your reporting line</source>
        <translation>Pyydä tukea esihenkilöltä</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>There is nobody left to ask in your reporting line: it is about them.</source>
        <translation>Esihenkilöistäsi ei jää ketään, jolta kysyä: asia koskee heitä.</translation>
    </message>
    <message>
        <source>What do you need to know?</source>
        <translation>Mitä haluat tietää?</translation>
    </message>
    <message>
        <source>What do you need? One short reason is enough</source>
        <translation>Mitä tarvitset? Lyhyt syy riittää</translation>
    </message>
    <message>
        <source>Whom do you ask?</source>
        <translation>Keneltä kysyt?</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>Keneltä?</translation>
    </message>
    <message>
        <source>Whom? {name}</source>
        <translation>Keneltä? {name}</translation>
    </message>
    <message>
        <source>You keep the ticket. Anybody it is about is skipped, and not told.</source>
        <translation>Tiketti pysyy sinulla. Jos asia koskee jotakuta esihenkilöistäsi, pyyntö menee hänen ohitseen, eikä hänelle kerrota.</translation>
    </message>
    <message>
        <source>You keep the ticket. Whoever is asked sees the messages ticked here and answers you alone.</source>
        <translation>Tiketti pysyy sinulla. Se, jolta kysyt, näkee tässä valitut viestit ja vastaa vain sinulle.</translation>
    </message>
    <message>
        <source>answer until {time}</source>
        <translation>vastaus viimeistään {time}</translation>
    </message>
    <message>
        <source>stands in for {name}</source>
        <translation>sijaistaa: {name}</translation>
    </message>
    <message>
        <source>whenever it suits</source>
        <translation>kun sopii</translation>
    </message>
</context>
<context>
    <name>AskForm</name>
    <message>
        <source>A few words, please, so that the team knows what it is about.</source>
        <translation>Muutama sana riittää, niin tiimi tietää, mistä on kyse.</translation>
    </message>
    <message>
        <source>Ask for something</source>
        <translation>Pyydä jotakin</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Liitä tiedostoja</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation>Luonnos tallennettu {time}</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Lähetä</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tiimi</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>Mitä tarvitset?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Mistä on kyse?</translation>
    </message>
    <message>
        <source>Whom do I ask?</source>
        <translation>Keneltä kysyn?</translation>
    </message>
</context>
<context>
    <name>AskHelp</name>
    <message>
        <source>Ask</source>
        <translation>Pyydä</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Pyydä apua</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Everybody who may read the team’s tickets sees it. Whoever steps in belongs to the team until then.</source>
        <translation>Pyynnön näkevät kaikki, jotka saavat lukea tiimin tikettejä. Auttaja kuuluu siihen asti tiimiin.</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Mihin asti</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Mihin apua tarvitaan</translation>
    </message>
    <message>
        <source>What for, in a few words: payday, three people ill</source>
        <translation>Mihin apua tarvitaan, muutamalla sanalla: palkkapäivä, kolme sairaana</translation>
    </message>
</context>
<context>
    <name>AskedCards</name>
    <message numerus="yes">
        <source>%Ln more question(s)</source>
        <translation>
            <numerusform>vielä %Ln kysymys</numerusform>
            <numerusform>vielä %Ln kysymystä</numerusform>
        </translation>
    </message>
    <message>
        <source>Thanks are on their way</source>
        <translation>Kiitos on matkalla</translation>
    </message>
    <message>
        <source>The question is taken back</source>
        <translation>Kysymys on peruttu</translation>
    </message>
    <message>
        <source>They know that you cannot help</source>
        <translation>Kysyjä tietää nyt, ettet voi auttaa</translation>
    </message>
    <message>
        <source>Your answer is on its way</source>
        <translation>Vastauksesi on matkalla</translation>
    </message>
    <message>
        <source>Your question is on its way</source>
        <translation>Lisäkysymys on matkalla</translation>
    </message>
    <message>
        <source>{name} has been asked</source>
        <translation>Kysymys on matkalla: {name}</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>%Ln of your changes were sent again</source>
        <translation>
            <numerusform>%Ln muutoksesi lähetettiin uudelleen</numerusform>
            <numerusform>%Ln muutostasi lähetettiin uudelleen</numerusform>
        </translation>
    </message>
    <message>
        <source>Back in touch</source>
        <translation>Yhteys palasi</translation>
    </message>
    <message>
        <source>It has a name of its own now; nothing was lost.</source>
        <translation>Sillä on nyt oma nimi; mitään ei kadonnut.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>The hub was restored from a backup</source>
        <translation>Palvelin palautettiin varmuuskopiosta</translation>
    </message>
    <message>
        <source>This computer was a copy of another one</source>
        <translation>Tämä kone oli toisen koneen kopio</translation>
    </message>
    <message>
        <source>{count} kept aside</source>
        <comment>changes</comment>
        <translation>{count} laitettu sivuun</translation>
    </message>
    <message>
        <source>{count} received</source>
        <comment>changes</comment>
        <translation>{count} vastaanotettu</translation>
    </message>
    <message>
        <source>{count} sent</source>
        <comment>changes</comment>
        <translation>{count} lähetetty</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <comment>questions</comment>
        <translation>{count} päätettävää</translation>
    </message>
</context>
<context>
    <name>AwayCounts</name>
    <message numerus="yes">
        <source>%Ln away now</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln nyt poissa</numerusform>
            <numerusform>%Ln nyt poissa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln avoin</numerusform>
            <numerusform>%Ln avointa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open: what should happen to them?</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln avoin: miten jatketaan?</numerusform>
            <numerusform>%Ln avointa: miten jatketaan?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) went to others</source>
        <translation>
            <numerusform>%Ln tiketti siirtyi toiselle</numerusform>
            <numerusform>%Ln tikettiä siirtyi toisille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share the %Ln open ticket(s) out now</source>
        <translation>
            <numerusform>Siirrä avoin tiketti nyt</numerusform>
            <numerusform>Jaa %Ln avointa tikettiä nyt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell %Ln customer(s) who has it now</source>
        <translation>
            <numerusform>Kerro %Ln asiakkaalle, kenellä se nyt on</numerusform>
            <numerusform>Kerro %Ln asiakkaalle, kenellä se nyt on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln open ticket(s) stay</source>
        <translation>
            <numerusform>Avoin tiketti pysyy ennallaan</numerusform>
            <numerusform>%Ln avointa tikettiä pysyy ennallaan</numerusform>
        </translation>
    </message>
    <message>
        <source>from {first}, back {back}</source>
        <translation>{first} alkaen, palaa {back}</translation>
    </message>
</context>
<context>
    <name>AwayDialog</name>
    <message>
        <source>&amp;Back on</source>
        <translation>&amp;Palaa</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Ensimmäinen päivä</translation>
    </message>
    <message>
        <source>&amp;Tickets</source>
        <translation>&amp;Tiketit</translation>
    </message>
    <message>
        <source>Ask the lead</source>
        <translation>Kysy tiimin vetäjältä</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>Palaa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>I am away</source>
        <translation>Olen poissa</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ei kukaan</translation>
    </message>
    <message>
        <source>Nobody who could take them is here, so they stay.</source>
        <translation>Paikalla ei ole ketään, joka voisi ottaa ne, joten ne pysyvät ennallaan.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ei vielä tiedossa</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Avoimia tikettejä ei ole</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Kirjaa</translation>
    </message>
    <message>
        <source>Stands &amp;in</source>
        <translation>&amp;Sijainen</translation>
    </message>
    <message>
        <source>The reason is private, so nobody asks for it.</source>
        <translation>Syytä ei kysytä: se ei kuulu muille.</translation>
    </message>
    <message>
        <source>Who stands in?</source>
        <translation>Kuka on sijaisena?</translation>
    </message>
    <message>
        <source>Who would get what, and what the customers would read</source>
        <translation>Kuka saisi mitä ja mitä asiakkaat lukisivat</translation>
    </message>
    <message>
        <source>{name} is away</source>
        <translation>{name} on poissa</translation>
    </message>
</context>
<context>
    <name>AwayModel</name>
    <message>
        <source>Open tickets</source>
        <translation>Avoimet tiketit</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Sijainen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>away {times}</source>
        <translation>poissa {times}</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation>{day} alkaen</translation>
    </message>
    <message>
        <source>here throughout</source>
        <translation>paikalla koko ajan</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ei kukaan</translation>
    </message>
    <message>
        <source>{name} stands in</source>
        <translation>sijainen: {name}</translation>
    </message>
</context>
<context>
    <name>AwayPage</name>
    <message>
        <source>Noted: you are away</source>
        <translation>Kirjattu: olet poissa</translation>
    </message>
    <message>
        <source>Noted: {name} is away</source>
        <translation>Kirjattu: {name} on poissa</translation>
    </message>
    <message>
        <source>The absence is taken back</source>
        <translation>Poissaolo on peruttu</translation>
    </message>
    <message>
        <source>The customers hear of it in two minutes; until then Undo takes that back too.</source>
        <translation>Asiakkaat saavat tiedon kahden minuutin kuluttua; siihen asti Kumoa peruu senkin.</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Tervetuloa takaisin</translation>
    </message>
    <message>
        <source>Who is away?</source>
        <translation>Kuka on poissa?</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} on palannut</translation>
    </message>
</context>
<context>
    <name>AwayPane</name>
    <message>
        <source>I am away…</source>
        <translation>Olen poissa…</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>Olen palannut</translation>
    </message>
    <message>
        <source>Somebody is away…</source>
        <translation>Joku on poissa…</translation>
    </message>
    <message>
        <source>The next two weeks</source>
        <translation>Seuraavat kaksi viikkoa</translation>
    </message>
    <message>
        <source>Today and the thirteen days after. Everybody sees that somebody is away, and nobody why.</source>
        <translation>Tämä päivä ja kolmetoista seuraavaa. Kaikki näkevät, kuka on poissa, mutta kukaan ei näe, miksi.</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Ketkä ovat poissa</translation>
    </message>
    <message>
        <source>You stand in for {people}.</source>
        <translation>Olet sijaisena: {people}.</translation>
    </message>
    <message>
        <source>{name} until {day}</source>
        <translation>{name} {day} asti</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Piilota</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Back to the queue after {hours}</source>
        <translation>Takaisin jonoon {hours}</translation>
    </message>
    <message>
        <source>Back to the queue: never</source>
        <translation>Takaisin jonoon: ei koskaan</translation>
    </message>
    <message>
        <source>Lead: nobody named</source>
        <translation>Vetäjää ei ole nimetty</translation>
    </message>
    <message>
        <source>Lead: {name}</source>
        <translation>Vetäjä: {name}</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Ei otsikkoa</translation>
    </message>
    <message>
        <source>Nobody has it yet</source>
        <translation>Ei vielä kenelläkään</translation>
    </message>
    <message>
        <source>back {time}</source>
        <translation>taas paikalla {time}</translation>
    </message>
    <message>
        <source>has {category} already</source>
        <translation>hoitaa jo: {category}</translation>
    </message>
    <message>
        <source>here until {time}</source>
        <translation>paikalla {time} asti</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>valittu</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>lykätty</translation>
    </message>
    <message>
        <source>speaks {language}</source>
        <translation>puhuu: {language}</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>odottaa</translation>
    </message>
    <message>
        <source>{time}, after {hours}</source>
        <translation>{time}, {hours}</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Board of</source>
        <translation>Minkä tiimin taulu</translation>
    </message>
    <message>
        <source>Nobody leads the team now</source>
        <translation>Tiimillä ei ole nyt vetäjää</translation>
    </message>
    <message>
        <source>Nobody: the nearest manager at a desk decides</source>
        <translation>Ei kukaan: lähin palvelupisteen esihenkilö päättää</translation>
    </message>
    <message>
        <source>There is nothing to share out</source>
        <translation>Jaettavaa ei ole</translation>
    </message>
    <message>
        <source>What nobody has decided for three working days comes to the lead.</source>
        <translation>Jos päätöstä ei tehdä kolmeen työpäivään, asia tulee vetäjälle.</translation>
    </message>
    <message>
        <source>What nobody works on goes back to the team</source>
        <translation>Tiketti, joka ei etene, palaa tiimille</translation>
    </message>
    <message>
        <source>Who leads this team?</source>
        <translation>Kuka vetää tätä tiimiä?</translation>
    </message>
    <message>
        <source>Whoever has it is asked one working hour before, and keeps it with one key.</source>
        <translation>Käsittelijältä kysytään työtuntia aiemmin, ja hän voi pitää tiketin yhdellä näppäimellä.</translation>
    </message>
    <message>
        <source>me</source>
        <translation>minulle</translation>
    </message>
    <message>
        <source>{name} leads the team</source>
        <translation>{name} vetää tiimiä</translation>
    </message>
</context>
<context>
    <name>BoardPane</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln valittu</numerusform>
            <numerusform>%Ln valittu</numerusform>
        </translation>
    </message>
    <message>
        <source>As soon as a team has people, its work appears here.</source>
        <translation>Kun tiimissä on ihmisiä, sen työt näkyvät tässä.</translation>
    </message>
    <message>
        <source>Ask for help…</source>
        <translation>Pyydä apua…</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>Takaisin jonoon</translation>
    </message>
    <message>
        <source>Board of {team}</source>
        <translation>Taulu: {team}</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>Anna käsittelijälle…</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Vetäjä</translation>
    </message>
    <message>
        <source>No team yet</source>
        <translation>Ei vielä tiimiä</translation>
    </message>
    <message>
        <source>Share out evenly…</source>
        <translation>Jaa tasaisesti…</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tiimi</translation>
    </message>
    <message>
        <source>Team board</source>
        <translation>Tiimitaulu</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln valittu</numerusform>
            <numerusform>%Ln valittu</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign the selected tickets</source>
        <translation>Osoita valitut tiketit</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Poista valinnat</translation>
    </message>
    <message>
        <source>Close the selected tickets</source>
        <translation>Sulje valitut tiketit</translation>
    </message>
    <message>
        <source>Join the selected tickets</source>
        <translation>Yhdistä valitut tiketit</translation>
    </message>
    <message>
        <source>Move the selected tickets to a team</source>
        <translation>Siirrä valitut tiketit tiimille</translation>
    </message>
    <message>
        <source>Priority of the selected tickets</source>
        <translation>Valittujen tikettien prioriteetti</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Eteneminen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Pysäytä</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}/{total}</translation>
    </message>
</context>
<context>
    <name>BulkWork</name>
    <message numerus="yes">
        <source>%Ln ticket(s) assigned to {name}</source>
        <translation>
            <numerusform>%Ln tiketti osoitettu: {name}</numerusform>
            <numerusform>%Ln tikettiä osoitettu: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) closed</source>
        <translation>
            <numerusform>%Ln tiketti suljettu</numerusform>
            <numerusform>%Ln tikettiä suljettu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) followed</source>
        <translation>
            <numerusform>Seuraat %Ln tikettiä</numerusform>
            <numerusform>Seuraat %Ln tikettiä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) given back to the team</source>
        <translation>
            <numerusform>%Ln tiketti palautettu tiimille</numerusform>
            <numerusform>%Ln tikettiä palautettu tiimille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) labelled {name}</source>
        <translation>
            <numerusform>%Ln tiketti sai tunnisteen {name}</numerusform>
            <numerusform>%Ln tikettiä sai tunnisteen {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) moved to {name}</source>
        <translation>
            <numerusform>%Ln tiketti siirretty: {name}</numerusform>
            <numerusform>%Ln tikettiä siirretty: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) set to {name}</source>
        <translation>
            <numerusform>%Ln tiketti, prioriteetti nyt {name}</numerusform>
            <numerusform>%Ln tikettiä, prioriteetti nyt {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) snoozed until {time}</source>
        <translation>
            <numerusform>%Ln tiketti lykätty, palaa {time}</numerusform>
            <numerusform>%Ln tikettiä lykätty, palaavat {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Vastattu</translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln ticket(s) to</source>
        <translation>
            <numerusform>Osoita %Ln tiketti käsittelijälle</numerusform>
            <numerusform>Osoita %Ln tikettiä käsittelijälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln ticket(s)?</source>
        <translation>
            <numerusform>Muutetaanko %Ln tiketti?</numerusform>
            <numerusform>Muutetaanko %Ln tikettiä?</numerusform>
        </translation>
    </message>
    <message>
        <source>Change all of them</source>
        <translation>Muuta kaikki</translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln ticket(s): what solved them?</source>
        <translation>
            <numerusform>Sulje %Ln tiketti: mikä auttoi?</numerusform>
            <numerusform>Sulje %Ln tikettiä: mikä auttoi?</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Sama asia toisessa tiketissä</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln ticket(s) to</source>
        <translation>
            <numerusform>Siirrä %Ln tiketti tiimille</numerusform>
            <numerusform>Siirrä %Ln tikettiä tiimille</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Ei enää tarpeen</translation>
    </message>
    <message>
        <source>Nobody, back to the team</source>
        <translation>Ei käsittelijää, takaisin tiimille</translation>
    </message>
    <message numerus="yes">
        <source>Priority of %Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln tiketin prioriteetti</numerusform>
            <numerusform>%Ln tiketin prioriteetti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put a label on %Ln ticket(s)</source>
        <translation>
            <numerusform>Lisää tunniste %Ln tikettiin</numerusform>
            <numerusform>Lisää tunniste %Ln tikettiin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze %Ln ticket(s) until</source>
        <translation>
            <numerusform>Lykkää %Ln tiketti, palaa</numerusform>
            <numerusform>Lykkää %Ln tikettiä, palaavat</numerusform>
        </translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Ratkaistu</translation>
    </message>
    <message>
        <source>The solution in a few words</source>
        <translation>Ratkaisu muutamalla sanalla</translation>
    </message>
    <message>
        <source>This takes a while and can be stopped at any time. What is done by then stays, and Undo puts it back.</source>
        <translation>Tämä kestää hetken, ja sen voi keskeyttää milloin tahansa. Siihen mennessä tehty jää voimaan; Kumoa peruu senkin.</translation>
    </message>
    <message>
        <source>With a note, a promise, a word to each customer…</source>
        <translation>Mukaan kommentti, lupaus, viesti joka asiakkaalle…</translation>
    </message>
    <message>
        <source>With a word to each customer…</source>
        <translation>Viesti jokaiselle asiakkaalle…</translation>
    </message>
    <message>
        <source>new label</source>
        <translation>uusi tunniste</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Cancel: {what}</source>
        <translation>Peruuta: {what}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Pysäytetään…</translation>
    </message>
</context>
<context>
    <name>CaptureCard</name>
    <message>
        <source>&amp;Belongs to</source>
        <translation>Ku&amp;uluu tikettiin</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Lisätietoja</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Kuka</translation>
    </message>
    <message>
        <source>A new ticket</source>
        <translation>Uusi tiketti</translation>
    </message>
    <message>
        <source>At the &amp;desk</source>
        <translation>Paika&amp;n päällä</translation>
    </message>
    <message>
        <source>Before the end</source>
        <translation>Ennen kuin lopetat</translation>
    </message>
    <message>
        <source>Best reached: {how}</source>
        <translation>Tavoittaa parhaiten: {how}</translation>
    </message>
    <message>
        <source>By &amp;phone</source>
        <translation>&amp;Puhelimessa</translation>
    </message>
    <message>
        <source>Call or visit</source>
        <translation>Puhelu tai käynti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>Muutamalla sanalla</translation>
    </message>
    <message>
        <source>Only if there is more to remember</source>
        <translation>Vain jos on muuta muistettavaa</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Vielä auki</translation>
    </message>
    <message>
        <source>To say in {language}: {words}</source>
        <translation>Sano näin ({language}): {words}</translation>
    </message>
    <message>
        <source>Wh&amp;at</source>
        <translation>&amp;Asia</translation>
    </message>
    <message>
        <source>What is it about? A few words are enough.</source>
        <translation>Mistä on kyse? Muutama sana riittää.</translation>
    </message>
    <message>
        <source>Who is it? Type a name and choose from the list.</source>
        <translation>Kuka ottaa yhteyttä? Kirjoita nimi ja valitse luettelosta.</translation>
    </message>
    <message>
        <source>{number} is written down</source>
        <translation>{number} on kirjattu</translation>
    </message>
    <message>
        <source>{number} is written down, and done</source>
        <translation>{number} on kirjattu ja valmis</translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Sukunimi</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Etunimi</translation>
    </message>
    <message>
        <source>&amp;Name, as you write it</source>
        <translation>&amp;Nimi, kuten sen kirjoitat</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>P&amp;aikka</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Puhelin</translation>
    </message>
    <message>
        <source>Add working hours</source>
        <translation>Lisää työaika</translation>
    </message>
    <message>
        <source>Address &amp;me</source>
        <translation>P&amp;uhuttelu</translation>
    </message>
    <message>
        <source>As you would tell somebody on the telephone</source>
        <translation>Niin kuin kertoisit sen puhelimessa</translation>
    </message>
    <message>
        <source>By the given name, informally</source>
        <translation>Etunimellä, sinutellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Everybody in your organisation can read this. What you leave empty is not shown.</source>
        <translation>Kaikki talossa näkevät tämän. Tyhjäksi jätetty kohta ei näy missään.</translation>
    </message>
    <message>
        <source>Fields with a lock come from {directory} and are changed there.</source>
        <translation>Lukolla merkityt kentät tulevat lähteestä {directory}, ja ne muutetaan siellä.</translation>
    </message>
    <message>
        <source>Formally</source>
        <translation>Teititellen</translation>
    </message>
    <message>
        <source>From {directory}, and changed there</source>
        <translation>Tulee lähteestä {directory} ja muutetaan siellä</translation>
    </message>
    <message>
        <source>How to &amp;say it</source>
        <translation>Ään&amp;täminen</translation>
    </message>
    <message>
        <source>I &amp;read</source>
        <translation>&amp;Luen</translation>
    </message>
    <message>
        <source>I &amp;write</source>
        <translation>K&amp;irjoitan</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Oma kortti</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Ei kerrottu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Aika&amp;vyöhyke</translation>
    </message>
    <message>
        <source>Working &amp;hours</source>
        <translation>T&amp;yöajat</translation>
    </message>
</context>
<context>
    <name>ChangeKeys</name>
    <message>
        <source>&amp;All usual keys</source>
        <translation>&amp;Kaikki tavalliset näppäimet</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Vaihda…</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Ei näppäintä</translation>
    </message>
    <message>
        <source>&amp;Usual key</source>
        <translation>&amp;Tavallinen näppäin</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Kaikki tavalliset näppäimet</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Vaihda näppäimiä</translation>
    </message>
    <message>
        <source>Choose a command, press Change, then press its new key.</source>
        <translation>Valitse komento, paina Vaihda ja sitten sen uutta näppäintä.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Komento</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Komennot ja niiden näppäimet</translation>
    </message>
    <message>
        <source>Every command has its usual key.</source>
        <translation>Jokaisella komennolla on tavallinen näppäimensä.</translation>
    </message>
    <message>
        <source>Every command has the key again that it had at first.</source>
        <translation>Jokaisella komennolla on taas se näppäin, joka sillä alussa oli.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Näppäin</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Jätä se sinne</translation>
    </message>
    <message>
        <source>Press the new key of “{command}”. Esc leaves it as it is.</source>
        <translation>Paina komennon ”{command}” uutta näppäintä. Esc jättää ennalleen.</translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation>Hae komentoa tai näppäintä</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Ota se sieltä</translation>
    </message>
    <message>
        <source>Text is typed where this command works: choose a key with Ctrl, or a function key.</source>
        <translation>Tämän komennon paikassa kirjoitetaan tekstiä: valitse näppäin Ctrl:n kanssa tai toimintonäppäin.</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>Uusi näppäin</translation>
    </message>
    <message>
        <source>This key is taken</source>
        <translation>Tämä näppäin on varattu</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Tavallinen näppäin</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Missä</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ei mitään</translation>
    </message>
    <message>
        <source>{key} belongs to writing in texts. Please choose another key.</source>
        <translation>{key} kuuluu tekstin kirjoittamiseen. Valitse toinen näppäin.</translation>
    </message>
    <message>
        <source>{key} is needed by the window or the system. Please choose another key.</source>
        <translation>Ikkuna tai järjestelmä tarvitsee näppäintä {key}. Valitse toinen näppäin.</translation>
    </message>
    <message>
        <source>{key} is: {commands}. Take it from there?</source>
        <translation>{key} on: {commands}. Otetaanko se sieltä?</translation>
    </message>
    <message>
        <source>{key} stands for “{command}”, or begins its keys, and cannot be taken from it.</source>
        <translation>{key} on komennon ”{command}” näppäin tai aloittaa sen, eikä sitä voi ottaa siltä.</translation>
    </message>
    <message>
        <source>“{command}” has no key now.</source>
        <translation>Komennolla ”{command}” ei ole nyt näppäintä.</translation>
    </message>
    <message>
        <source>“{command}”: {key}</source>
        <translation>”{command}”: {key}</translation>
    </message>
</context>
<context>
    <name>ChartBy</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln jäsen</numerusform>
            <numerusform>%Ln jäsentä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open from here</source>
        <translation>
            <numerusform>%Ln avoinna täältä</numerusform>
            <numerusform>%Ln avoinna täältä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open in its teams</source>
        <translation>
            <numerusform>%Ln avoinna sen tiimeissä</numerusform>
            <numerusform>%Ln avoinna sen tiimeissä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln henkilö</numerusform>
            <numerusform>%Ln henkilöä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted without confidential circles, and without departments of fewer than %Ln people.</source>
        <translation>
            <numerusform>Laskettu ilman luottamuksellisia piirejä ja ilman alle %Ln hengen osastoja.</numerusform>
            <numerusform>Laskettu ilman luottamuksellisia piirejä ja ilman alle %Ln hengen osastoja.</numerusform>
        </translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Osasto</translation>
    </message>
    <message numerus="yes">
        <source>Figures stand here from %Ln people on: with fewer they would be those of a person.</source>
        <translation>
            <numerusform>Lukuja näytetään vähintään %Ln hengen osastoista: pienemmissä ne kertoisivat yksittäisestä ihmisestä.</numerusform>
            <numerusform>Lukuja näytetään vähintään %Ln hengen osastoista: pienemmissä ne kertoisivat yksittäisestä ihmisestä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linja</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Toimipiste</translation>
    </message>
    <message>
        <source>The whole house</source>
        <translation>Koko talo</translation>
    </message>
    <message>
        <source>What the chart is drawn by</source>
        <translation>Minkä mukaan kaavio on piirretty</translation>
    </message>
    <message>
        <source>{asked} from · {waiting} to</source>
        <translation>{asked} lähti · {waiting} tuli</translation>
    </message>
    <message>
        <source>{asked} open from here</source>
        <translation>{asked} avoinna täältä</translation>
    </message>
    <message>
        <source>{number} for each who answers</source>
        <translation>{number} vastaajaa kohden</translation>
    </message>
</context>
<context>
    <name>ChartDeeds</name>
    <message numerus="yes">
        <source>%Ln address(es) on the clipboard, for the Bcc field</source>
        <translation>
            <numerusform>%Ln osoite leikepöydällä: liitä Piilokopio-kenttään</numerusform>
            <numerusform>%Ln osoitetta leikepöydällä: liitä Piilokopio-kenttään</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody there has an e-mail address</source>
        <translation>Kenelläkään siellä ei ole sähköpostiosoitetta</translation>
    </message>
    <message numerus="yes">
        <source>To %Ln people: the mail program opens</source>
        <translation>
            <numerusform>%Ln henkilölle: sähköpostiohjelma avautuu</numerusform>
            <numerusform>%Ln henkilölle: sähköpostiohjelma avautuu</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role page is saved</source>
        <translation>Roolisivusi on tallennettu</translation>
    </message>
</context>
<context>
    <name>ChartHead</name>
    <message>
        <source>Customers on top</source>
        <translation>Asiakkaat ylhäällä</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Sovita</translation>
    </message>
    <message>
        <source>Leads on top</source>
        <translation>Johto ylhäällä</translation>
    </message>
    <message>
        <source>Org chart</source>
        <translation>Organisaatiokaavio</translation>
    </message>
    <message>
        <source>Turn the pyramid</source>
        <translation>Käännä pyramidi</translation>
    </message>
</context>
<context>
    <name>ChecklistForm</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>One step on each line. Every ticket of your team with this category shows them.</source>
        <translation>Yksi vaihe riville. Vaiheet näkyvät jokaisessa tiimisi tiketissä, joka on tässä luokassa.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Steps for {category}</source>
        <translation>Vaiheet: {category}</translation>
    </message>
    <message>
        <source>Steps, one on each line</source>
        <translation>Vaiheet, yksi riville</translation>
    </message>
</context>
<context>
    <name>ChecklistPart</name>
    <message>
        <source>Add a step</source>
        <translation>Lisää vaihe</translation>
    </message>
    <message>
        <source>Add a step to this ticket</source>
        <translation>Lisää vaihe tähän tikettiin</translation>
    </message>
    <message>
        <source>Edit list</source>
        <translation>Muokkaa luetteloa</translation>
    </message>
    <message>
        <source>It is linked to {number}.</source>
        <translation>Se linkitetään tikettiin {number}.</translation>
    </message>
    <message>
        <source>New ticket: {name}</source>
        <translation>Uusi tiketti: {name}</translation>
    </message>
    <message>
        <source>No step is open</source>
        <translation>Avoimia vaiheita ei ole</translation>
    </message>
    <message>
        <source>Open again: {step}</source>
        <translation>Taas auki: {step}</translation>
    </message>
    <message>
        <source>Step: {name}</source>
        <translation>Vaihe: {name}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Vaiheet</translation>
    </message>
    <message>
        <source>Steps: {done} of {all}</source>
        <translation>Vaiheet: {done}/{all}</translation>
    </message>
    <message>
        <source>The list is saved</source>
        <translation>Luettelo on tallennettu</translation>
    </message>
    <message>
        <source>The step is added</source>
        <translation>Vaihe on lisätty</translation>
    </message>
    <message>
        <source>They will also need</source>
        <translation>Tarvitaan luultavasti myös</translation>
    </message>
    <message>
        <source>Ticked: {step}</source>
        <translation>Tehty: {step}</translation>
    </message>
    <message>
        <source>Too little is known yet about what is asked next</source>
        <translation>Vielä ei tiedetä tarpeeksi siitä, mitä seuraavaksi pyydetään</translation>
    </message>
    <message>
        <source>asked next in {followed} of {cases} cases</source>
        <translation>pyydetty seuraavaksi, {followed}/{cases} tapauksesta</translation>
    </message>
    <message>
        <source>{number} is open and linked</source>
        <translation>{number} on avattu ja linkitetty</translation>
    </message>
</context>
<context>
    <name>Circles</name>
    <message>
        <source>A different key was given for one of {name}’s computers. It is not used.</source>
        <translation>Käyttäjän {name} tietokoneelle annettiin toinen avain. Sitä ei käytetä.</translation>
    </message>
    <message>
        <source>Somebody gave a circle a different key in {name}’s name. It is not used.</source>
        <translation>Joku antoi piirille toisen avaimen käyttäjän {name} nimissä. Sitä ei käytetä.</translation>
    </message>
    <message>
        <source>Something was written into a circle in {name}’s name, but not by one of its readers. It has no effect.</source>
        <translation>Piiriin kirjoitettiin jotakin käyttäjän {name} nimissä, mutta kirjoittaja ei ollut piirin lukija. Sillä ei ole vaikutusta.</translation>
    </message>
    <message>
        <source>an unknown person</source>
        <translation>tuntematon henkilö</translation>
    </message>
    <message>
        <source>first seen {moment}</source>
        <translation>nähty ensi kerran {moment}</translation>
    </message>
    <message>
        <source>{name} was added at the hub, but not by a reader of the circle, and cannot read any of it.</source>
        <translation>{name} lisättiin piiriin hubissa, mutta lisääjä ei ollut piirin lukija. Sisältöä ei näin pääse lukemaan.</translation>
    </message>
</context>
<context>
    <name>CirclesDialog</name>
    <message numerus="yes">
        <source>%Ln computer(s)</source>
        <translation>
            <numerusform>%Ln tietokone</numerusform>
            <numerusform>%Ln tietokonetta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more computer(s) without access</source>
        <translation>
            <numerusform>%Ln muu tietokone ilman pääsyä</numerusform>
            <numerusform>%Ln muuta tietokonetta ilman pääsyä</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a reader…</source>
        <translation>Lisää lukija…</translation>
    </message>
    <message>
        <source>After the next sync, {name} cannot read anything new, and what is on their computers is removed the next time they sync. What they have already read, they know.</source>
        <translation>Seuraavan synkronoinnin jälkeen {name} ei näe piirissä mitään uutta, ja hänen tietokoneilleen tallennettu poistuu, kun ne seuraavan kerran synkronoidaan. Jo lukemansa hän tietää.</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Piiri</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Confidential circles</source>
        <translation>Luottamukselliset piirit</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Luo</translation>
    </message>
    <message>
        <source>Everything in a circle is locked, and only its readers’ computers can open it. Nobody else can read a word of it, whatever database tool they use.</source>
        <translation>Piirin sisältö on lukittu, ja vain lukijoiden tietokoneet voivat avata sen. Kukaan muu ei voi lukea siitä sanaakaan millään tietokantatyökalulla.</translation>
    </message>
    <message>
        <source>Name of a new circle</source>
        <translation>Uuden piirin nimi</translation>
    </message>
    <message>
        <source>Number of this computer: {number}</source>
        <translation>Tämän tietokoneen numero: {number}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Päästä pois</translation>
    </message>
    <message>
        <source>Remove reader…</source>
        <translation>Poista lukija…</translation>
    </message>
    <message>
        <source>Remove {name} from this circle?</source>
        <translation>Poistetaanko piirin lukijoista {name}?</translation>
    </message>
    <message>
        <source>The circle is ready</source>
        <translation>Piiri on luotu</translation>
    </message>
    <message>
        <source>The readers change with the next sync</source>
        <translation>Lukijat muuttuvat seuraavassa synkronoinnissa</translation>
    </message>
    <message>
        <source>There are no circles yet</source>
        <translation>Piirejä ei vielä ole</translation>
    </message>
    <message numerus="yes">
        <source>This computer cannot read %Ln circle(s) yet: a reader has to give it access.</source>
        <translation>
            <numerusform>Tämä tietokone ei voi vielä lukea %Ln piiriä: jonkun lukijan on annettava sille pääsy.</numerusform>
            <numerusform>Tämä tietokone ei voi vielä lukea %Ln piiriä: jonkun lukijan on annettava sille pääsy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which computer? Ask for its number by phone.</source>
        <translation>Mikä tietokone? Kysy sen numero puhelimessa.</translation>
    </message>
    <message>
        <source>Who may read it too?</source>
        <translation>Kuka muu saa lukea sitä?</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Kuka sitä lukee</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (sinä)</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>&amp;Solution</source>
        <translation>&amp;Ratkaisu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln ticket(s)</source>
        <translation>
            <numerusform>Sulje %Ln tiketti</numerusform>
            <numerusform>Sulje %Ln tikettiä</numerusform>
        </translation>
    </message>
    <message>
        <source>What solved them, in a few words; only the team can read it</source>
        <translation>Mikä auttoi, muutamalla sanalla; vain tiimi näkee tämän</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>A few words for whoever has this next time; the customer does not see them.</source>
        <translation>Muutama sana sille, joka kohtaa tämän seuraavaksi; asiakas ei näe tätä.</translation>
    </message>
    <message>
        <source>Close ticket</source>
        <translation>Sulje tiketti</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Ratkaisu</translation>
    </message>
    <message>
        <source>The last answer to {name} ends without a kind closing.</source>
        <translation>Viimeisestä vastauksesta puuttuu ystävällinen lopetus ({name}).</translation>
    </message>
    <message>
        <source>What solved it?</source>
        <translation>Mikä auttoi?</translation>
    </message>
    <message>
        <source>Write it first</source>
        <translation>Kirjoita ensin</translation>
    </message>
    <message>
        <source>{name} has not been answered yet.</source>
        <translation>{name} ei ole vielä saanut vastausta.</translation>
    </message>
    <message>
        <source>{name} has not been told yet that it is solved.</source>
        <translation>{name} ei vielä tiedä, että asia on ratkaistu.</translation>
    </message>
</context>
<context>
    <name>ColumnsForm</name>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Alas</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Ylös</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Leveys</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Taulukon sarakkeet</translation>
    </message>
    <message>
        <source>Columns, from the first to the last</source>
        <translation>Sarakkeet ensimmäisestä viimeiseen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt with an arrow moves it.</source>
        <translation>Välilyönti näyttää tai piilottaa sarakkeen, Alt ja nuoli siirtää sitä.</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>Tavalliset</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>All commands</source>
        <translation>Kaikki komennot</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Mitä haluat tehdä?</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>A file is still being added. Send again in a moment.</source>
        <translation>Tiedostoa lisätään vielä. Lähetä hetken päästä uudelleen.</translation>
    </message>
    <message>
        <source>A word about it, for whoever gets it</source>
        <translation>Muutama sana vastaanottajalle</translation>
    </message>
    <message>
        <source>Back to the note</source>
        <translation>Takaisin kommenttiin</translation>
    </message>
    <message>
        <source>Back to the reply</source>
        <translation>Takaisin vastaukseen</translation>
    </message>
    <message>
        <source>Back to what is forwarded</source>
        <translation>Takaisin välitettävään viestiin</translation>
    </message>
    <message>
        <source>Choose who gets it. {customer} never sees it.</source>
        <translation>Valitse vastaanottaja. {customer} ei näe sitä koskaan.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Sulje silti</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation>Luonnos tallennettu {time}</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Täytä</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Välitä</translation>
    </message>
    <message>
        <source>Forward the message only</source>
        <translation>Välitä vain viesti</translation>
    </message>
    <message>
        <source>Forward this text</source>
        <translation>Välitä tämä teksti</translation>
    </message>
    <message>
        <source>Goes out through this computer’s mail program; {customer} never sees it</source>
        <translation>Lähtee tämän koneen sähköpostiohjelmalla; {customer} ei näe sitä koskaan</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Sisäinen kommentti</translation>
    </message>
    <message>
        <source>Internal note: {name} never sees it</source>
        <translation>Sisäinen kommentti: {name} ei näe tätä</translation>
    </message>
    <message>
        <source>It is meant like that, send</source>
        <translation>Näin oli tarkoitus, lähetä</translation>
    </message>
    <message>
        <source>Not saved on this computer yet. The text stays here and deskapp keeps trying; please free some disk space.</source>
        <translation>Ei vielä tallessa tällä koneella. Teksti pysyy tässä, ja tallennusta yritetään uudelleen; vapauta hieman levytilaa.</translation>
    </message>
    <message>
        <source>Only colleagues read this. Type @ to tell one.</source>
        <translation>Vain työkaverit lukevat tämän. Merkki @ vie tiedon jollekulle.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>Reply to {name}</source>
        <translation>Vastaus: {name}</translation>
    </message>
    <message>
        <source>Still to say before it closes: {what}.</source>
        <translation>Ennen sulkemista puuttuu vielä: {what}.</translation>
    </message>
    <message>
        <source>There is no snippet for this in this language yet.</source>
        <translation>Tähän ei ole vielä tekstipohjaa tällä kielellä.</translation>
    </message>
    <message>
        <source>There is no text yet. Write a few words first.</source>
        <translation>Tekstiä ei vielä ole. Muutama sana riittää.</translation>
    </message>
    <message>
        <source>There is no way to reach {name} yet</source>
        <translation>Yhteystieto puuttuu vielä: {name}</translation>
    </message>
    <message>
        <source>There is still a gap to fill in: {gap}</source>
        <translation>Tekstissä on vielä täytettävä kohta: {gap}</translation>
    </message>
    <message>
        <source>This was written as an internal note. Forward it to somebody?</source>
        <translation>Tämä kirjoitettiin sisäiseksi kommentiksi. Välitetäänkö se jollekulle?</translation>
    </message>
    <message>
        <source>This was written as an internal note. Send it to {name}?</source>
        <translation>Tämä kirjoitettiin sisäiseksi kommentiksi. Lähetetäänkö se? Vastaanottaja: {name}</translation>
    </message>
    <message>
        <source>This was written as the reply to {name}. Forward it to somebody else?</source>
        <translation>Tämä kirjoitettiin vastaukseksi asiakkaalle {name}. Välitetäänkö se jollekulle muulle?</translation>
    </message>
    <message>
        <source>This was written to be forwarded. Send it to {name}?</source>
        <translation>Tämä kirjoitettiin välitettäväksi. Lähetetäänkö se? Vastaanottaja: {name}</translation>
    </message>
    <message>
        <source>Use it as the reply</source>
        <translation>Käytä vastauksena</translation>
    </message>
    <message>
        <source>Write a new reply</source>
        <translation>Kirjoita uusi vastaus</translation>
    </message>
    <message>
        <source>Write it first</source>
        <translation>Kirjoita se ensin</translation>
    </message>
    <message>
        <source>Write to {name}. Type :: for a snippet.</source>
        <translation>Viesti: {name}. Merkeillä :: saat tekstipohjan.</translation>
    </message>
    <message>
        <source>Your text from {time} is back</source>
        <translation>Teksti on taas tässä ({time})</translation>
    </message>
    <message>
        <source>that it is solved</source>
        <translation>tieto ratkaisusta</translation>
    </message>
    <message>
        <source>{name} cannot read this ticket, but gets these words and can answer you</source>
        <translation>{name} ei näe tätä tikettiä, vaan saa vain nämä sanat ja voi vastata sinulle</translation>
    </message>
    <message>
        <source>{name} cannot read this yet: add an address or tell them by phone</source>
        <translation>{name} ei voi vielä lukea tätä: lisää osoite tai soita</translation>
    </message>
    <message>
        <source>{name} finds it under Mentions; {customer} never sees it</source>
        <translation>{name} löytää sen kohdasta Maininnat; {customer} ei näe sitä koskaan</translation>
    </message>
    <message>
        <source>{name} is the customer here: write a reply instead</source>
        <translation>{name} on tämän tiketin asiakas: kirjoita mieluummin vastaus</translation>
    </message>
    <message>
        <source>{name} wrote in the meantime, {time}</source>
        <translation>{name} kirjoitti tällä välin, {time}</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Conversation</source>
        <translation>Keskustelu</translation>
    </message>
    <message>
        <source>New message below</source>
        <translation>Uusi viesti alempana</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln for other teams</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln muille tiimeille</numerusform>
            <numerusform>%Ln muille tiimeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln lisää</numerusform>
            <numerusform>%Ln lisää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) given back to the team</source>
        <translation>
            <numerusform>%Ln tiketti palautettu tiimille</numerusform>
            <numerusform>%Ln tikettiä palautettu tiimille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) given to {name}</source>
        <translation>
            <numerusform>%Ln tiketti annettu: {name}</numerusform>
            <numerusform>%Ln tikettiä annettu: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) shared out</source>
        <translation>
            <numerusform>%Ln tiketti jaettu</numerusform>
            <numerusform>%Ln tikettiä jaettu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln urgent or high</source>
        <translation>
            <numerusform>%Ln kiireellinen tai korkea</numerusform>
            <numerusform>%Ln kiireellistä tai korkeaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working hour(s)</source>
        <translation>
            <numerusform>%Ln työtunnin kuluttua</numerusform>
            <numerusform>%Ln työtunnin kuluttua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln ticket(s) back to the team</source>
        <translation>
            <numerusform>Palauta %Ln tiketti tiimille</numerusform>
            <numerusform>Palauta %Ln tikettiä tiimille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln ticket(s) to</source>
        <translation>
            <numerusform>Anna %Ln tiketti käsittelijälle</numerusform>
            <numerusform>Anna %Ln tikettiä käsittelijälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln ticket(s) to {name}</source>
        <translation>
            <numerusform>Anna %Ln tiketti: {name}</numerusform>
            <numerusform>Anna %Ln tikettiä: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share out %Ln ticket(s)</source>
        <translation>
            <numerusform>Jaa %Ln tiketti</numerusform>
            <numerusform>Jaa %Ln tikettiä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell %Ln customer(s) that it is done</source>
        <translation>
            <numerusform>Kerro %Ln asiakkaalle, että asia on hoidettu</numerusform>
            <numerusform>Kerro %Ln asiakkaalle, että asia on hoidettu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell %Ln customer(s) which team has it now</source>
        <translation>
            <numerusform>Kerro %Ln asiakkaalle, mikä tiimi hoitaa asiaa nyt</numerusform>
            <numerusform>Kerro %Ln asiakkaalle, mikä tiimi hoitaa asiaa nyt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell %Ln customer(s) who has it now</source>
        <translation>
            <numerusform>Kerro %Ln asiakkaalle, kuka asiaa nyt hoitaa</numerusform>
            <numerusform>Kerro %Ln asiakkaalle, kuka asiaa nyt hoitaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more in the queue</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>ja %Ln muu jonossa</numerusform>
            <numerusform>ja %Ln muuta jonossa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Carry on working</source>
        <translation>Jatka työtä</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopioi raportti</translation>
    </message>
    <message>
        <source>Hide the report</source>
        <translation>Piilota raportti</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raportti</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Näytä raportti</translation>
    </message>
    <message>
        <source>Something went wrong in deskapp</source>
        <translation>Jokin meni pieleen deskapp-ohjelmassa</translation>
    </message>
    <message>
        <source>The report stays on this computer: {file}</source>
        <translation>Raportti jää tälle koneelle: {file}</translation>
    </message>
    <message>
        <source>This is the program’s fault, not yours. Everything you typed is saved; you can carry on.</source>
        <translation>Kyse on ohjelmavirheestä. Kaikki kirjoitettu on tallessa; työ voi jatkua.</translation>
    </message>
    <message>
        <source>This is the program’s fault, not yours. Please copy what you are typing before you carry on.</source>
        <translation>Kyse on ohjelmavirheestä. Kopioi keskeneräinen teksti talteen, ennen kuin jatkat.</translation>
    </message>
</context>
<context>
    <name>CrossForm</name>
    <message>
        <source>A private word, if you like</source>
        <translation>Muutama luottamuksellinen sana, jos haluat</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Luovuta tiketti</translation>
    </message>
    <message>
        <source>This crosses a line</source>
        <translation>Tämä ylittää rajan</translation>
    </message>
    <message>
        <source>{number} is in other hands now</source>
        <translation>{number} ei ole enää sinun huolenasi</translation>
    </message>
    <message>
        <source>{to} takes it from you, with everything as it was written. Nothing goes to {customer}, and you will not see further messages on it unless you ask.</source>
        <translation>{to} ottaa sen hoitoonsa, ja kaikki säilyy niin kuin se kirjoitettiin. {customer} ei saa tästä viestiä, etkä näe uusia viestejä, ellet itse pyydä.</translation>
    </message>
</context>
<context>
    <name>Crossed</name>
    <message numerus="yes">
        <source>%Ln message(s) are kept as they were written then.</source>
        <translation>
            <numerusform>%Ln viesti on tallessa sellaisena kuin se silloin kirjoitettiin.</numerusform>
            <numerusform>%Ln viestiä on tallessa sellaisina kuin ne silloin kirjoitettiin.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in other hands now.</source>
        <translation>Asia on nyt muiden hoidossa.</translation>
    </message>
    <message>
        <source>Messages since then are not shown to you.</source>
        <translation>Sen jälkeisiä viestejä ei näytetä sinulle.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Näytä ne</translation>
    </message>
    <message>
        <source>You handed this over {time}</source>
        <translation>Luovutit tämän {time}</translation>
    </message>
    <message>
        <source>{name} handed this over {time}: it crosses a line</source>
        <translation>{name} luovutti tämän {time}: se ylittää rajan</translation>
    </message>
</context>
<context>
    <name>CustomerBand</name>
    <message>
        <source>All departments served</source>
        <translation>Kaikki palveltavat osastot</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>Departments served: {departments}</source>
        <translation>Palveltavat osastot: {departments}</translation>
    </message>
    <message>
        <source>From outside: {kinds}</source>
        <translation>Talon ulkopuolelta: {kinds}</translation>
    </message>
    <message>
        <source>No department is served from here</source>
        <translation>Täältä ei palvella mitään osastoa</translation>
    </message>
    <message>
        <source>{department} is served from here</source>
        <translation>{department}: palvellaan täältä</translation>
    </message>
</context>
<context>
    <name>CustomerPart</name>
    <message>
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Org chart</source>
        <translation>Organisaatiokaavio</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>Tuntematon asiakas</translation>
    </message>
    <message>
        <source>Writes {language}</source>
        <translation>Kirjoittaa: {language}</translation>
    </message>
    <message>
        <source>Writes {language}, reads {others}</source>
        <translation>Kirjoittaa: {language}, lukee: {others}</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>ei enää talossa</translation>
    </message>
    <message>
        <source>{place} · {local}</source>
        <translation>{place} · {local}</translation>
    </message>
    <message>
        <source>{time} local time</source>
        <translation>{time} paikallista aikaa</translation>
    </message>
</context>
<context>
    <name>DataDialog</name>
    <message>
        <source>&amp;Why it is erased</source>
        <translation>&amp;Miksi se poistetaan</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>Kopio</translation>
    </message>
    <message>
        <source>A text to read, and beside it the same for programs. It says at its end what was left out.</source>
        <translation>Luettava teksti ja sen vieressä sama ohjelmille. Lopussa sanotaan, mitä jätettiin pois.</translation>
    </message>
    <message>
        <source>Data held about me</source>
        <translation>Minusta tallennetut tiedot</translation>
    </message>
    <message>
        <source>Data held about {name}</source>
        <translation>Tallennetut tiedot: {name}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Done &amp;tickets</source>
        <translation>Valmiit t&amp;iketit</translation>
    </message>
    <message>
        <source>Erase all</source>
        <translation>Poista kaikki</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Poista pysyvästi</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Poistaminen</translation>
    </message>
    <message>
        <source>Erase this data of {name} for good?</source>
        <translation>Poistetaanko nämä tiedot pysyvästi: {name}?</translation>
    </message>
    <message numerus="yes">
        <source>Erase those older than %Ln year(s)</source>
        <translation>
            <numerusform>Poista yli %Ln vuoden vanhat</numerusform>
            <numerusform>Poista yli %Ln vuotta vanhat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased for good: %Ln entries</source>
        <translation>
            <numerusform>Poistettu pysyvästi: %Ln tieto</numerusform>
            <numerusform>Poistettu pysyvästi: %Ln tietoa</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Poista…</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Poistetaan…</translation>
    </message>
    <message>
        <source>Goes: {goes}

Stays: {stays}

Nobody can bring it back.</source>
        <translation>Poistuu: {goes}

Jää: {stays}

Kukaan ei voi palauttaa sitä.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Miten pitkällä ollaan</translation>
    </message>
    <message>
        <source>It is erased at the hub and on every computer, and nobody can bring it back.</source>
        <translation>Se poistetaan hubista ja joka koneelta, eikä kukaan voi palauttaa sitä.</translation>
    </message>
    <message>
        <source>It stays in the record</source>
        <translation>Jää kirjauksiin</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Säilytä ne</translation>
    </message>
    <message>
        <source>Looking for what is held…</source>
        <translation>Katsotaan, mitä on tallennettu…</translation>
    </message>
    <message>
        <source>Nothing would be erased.</source>
        <translation>Mitään ei poistuisi.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Tallenna kopio</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Tallenna kopio…</translation>
    </message>
    <message>
        <source>Saved as {text} and {data}</source>
        <translation>Tallennettu: {text} ja {data}</translation>
    </message>
    <message>
        <source>Would be erased</source>
        <translation>Poistuisi</translation>
    </message>
    <message>
        <source>Would stay</source>
        <translation>Jäisi</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Kirjoitetaan…</translation>
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
        <translation>Päätetty</translation>
    </message>
    <message>
        <source>Include what is for others to decide</source>
        <translation>Myös muiden päätettävät</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Kaipaa päätöstä</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Ei päätettävää</translation>
    </message>
    <message>
        <source>When two people change the same thing without seeing each other’s change, both values come here.</source>
        <translation>Kun kaksi ihmistä muuttaa samaa asiaa toisistaan tietämättä, molemmat arvot tulevat tänne.</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>A reply was not sent</source>
        <translation>Vastausta ei lähetetty</translation>
    </message>
    <message>
        <source>Current value</source>
        <translation>Voimassa nyt</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Deleted here, changed there</source>
        <translation>Täällä poistettu, siellä muutettu</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Muokkaa…</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>Ensimmäinen vastaus</translation>
    </message>
    <message>
        <source>It is fine</source>
        <translation>Näin on hyvä</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Pidä</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Pidä ennallaan</translation>
    </message>
    <message>
        <source>Keep the other</source>
        <translation>Ota toinen</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Pidä tämä</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Viesti</translation>
    </message>
    <message>
        <source>Nobody has decided for three working days, so it has come to the lead too: {names}.</source>
        <translation>Päätöstä ei ole tehty kolmeen työpäivään, joten asia tuli myös tiimin vetäjälle: {names}.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <source>Reply that goes out later</source>
        <translation>Myöhemmin lähtevä vastaus</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Pyyntö</translation>
    </message>
    <message>
        <source>Second reply</source>
        <translation>Toinen vastaus</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Tekstipohja</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Joku</translation>
    </message>
    <message>
        <source>Somebody wrote before the reply was due to go out. It has not been sent.</source>
        <translation>Joku kirjoitti, ennen kuin vastauksen piti lähteä. Sitä ei ole lähetetty.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tiimi</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Toinen</translation>
    </message>
    <message>
        <source>The ticket was closed before the reply was due to go out. It has not been sent.</source>
        <translation>Tiketti suljettiin, ennen kuin vastauksen piti lähteä. Sitä ei ole lähetetty.</translation>
    </message>
    <message>
        <source>This is confidential, so the lead decides: {names}.</source>
        <translation>Tämä on luottamuksellista, joten tiimin vetäjä päättää: {names}.</translation>
    </message>
    <message>
        <source>Those who wrote this do not work here any more, so the lead decides: {names}.</source>
        <translation>Tämän kirjoittajat eivät ole enää talossa, joten tiimin vetäjä päättää: {names}.</translation>
    </message>
    <message>
        <source>Those who wrote this do not work here any more; anybody may decide.</source>
        <translation>Tämän kirjoittajat eivät ole enää talossa; kuka tahansa voi päättää.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Tiketti</translation>
    </message>
    <message>
        <source>Two replies crossed</source>
        <translation>Kaksi vastausta meni ristiin</translation>
    </message>
    <message>
        <source>Two values: {field}</source>
        <translation>Kaksi arvoa: {field}</translation>
    </message>
    <message>
        <source>Waiting for {names} since {time}.</source>
        <translation>Odottaa: {names} (alkaen {time}).</translation>
    </message>
    <message>
        <source>Write a correction…</source>
        <translation>Kirjoita oikaisu…</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tyhjä</translation>
    </message>
    <message>
        <source>offline since {time}</source>
        <translation>ilman yhteyttä ({time} alkaen)</translation>
    </message>
    <message>
        <source>on {computer}</source>
        <translation>koneella {computer}</translation>
    </message>
    <message>
        <source>{one} and {other} both replied, and neither had seen the other’s reply.</source>
        <translation>Sekä {one} että {other} vastasivat näkemättä toistensa vastausta.</translation>
    </message>
    <message>
        <source>{one} and {other} both set the {field}, and neither had seen the other’s change.</source>
        <translation>{one} ja {other} muuttivat tämän toisistaan tietämättä: {field}.</translation>
    </message>
    <message>
        <source>{other} deleted this, and {one} changed it without knowing. It is still here.</source>
        <translation>{other} poisti tämän, ja {one} muutti sitä tietämättä poistosta. Se on yhä täällä.</translation>
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
        <translation>Pidä: {value}</translation>
    </message>
    <message>
        <source>Needs a decision: {field}</source>
        <translation>Kaipaa päätöstä: {field}</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation>Valitse: {value}</translation>
    </message>
    <message>
        <source>{name} chose {value} ({time}), {other_name} chose {other} ({other_time}).</source>
        <translation>{name} valitsi: {value} ({time}), {other_name} valitsi: {other} ({other_time}).</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} lisää</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Assign to</source>
        <translation>Osoita käsittelijälle</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Decided: {field}</source>
        <translation>Päätetty: {field}</translation>
    </message>
    <message>
        <source>Label {label} is added</source>
        <translation>Tunniste {label} on lisätty</translation>
    </message>
    <message>
        <source>Label {label} is removed</source>
        <translation>Tunniste {label} on poistettu</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Tunnisteet</translation>
    </message>
    <message>
        <source>Move to another team</source>
        <translation>Siirrä toiselle tiimille</translation>
    </message>
    <message>
        <source>Noted: told by phone</source>
        <translation>Kirjattu: kerrottu puhelimessa</translation>
    </message>
    <message>
        <source>Nothing was put back: it had changed in the meantime</source>
        <translation>Mitään ei palautettu: tieto oli ehtinyt muuttua</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteetti</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Kumottu</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Lykkää, palaa</translation>
    </message>
    <message>
        <source>You follow {number}</source>
        <translation>Seuraat pyyntöä {number}</translation>
    </message>
    <message>
        <source>You no longer follow {number}</source>
        <translation>Et enää seuraa pyyntöä {number}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>käytössä</translation>
    </message>
    <message>
        <source>new label</source>
        <translation>uusi tunniste</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>poista</translation>
    </message>
    <message>
        <source>{field} was changed</source>
        <translation>{field} on vaihdettu</translation>
    </message>
    <message>
        <source>{field} was cleared</source>
        <translation>{field} on tyhjennetty</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{number} and its files stay on this computer</source>
        <translation>{number} ja sen tiedostot pysyvät tällä koneella</translation>
    </message>
    <message>
        <source>{number} is assigned</source>
        <translation>{number} on osoitettu käsittelijälle</translation>
    </message>
    <message>
        <source>{number} is awake again</source>
        <translation>{number} on taas esillä</translation>
    </message>
    <message>
        <source>{number} is back with the team</source>
        <translation>{number} on taas tiimillä</translation>
    </message>
    <message>
        <source>{number} is closed</source>
        <translation>{number} on suljettu</translation>
    </message>
    <message>
        <source>{number} is open again</source>
        <translation>{number} on taas avoinna</translation>
    </message>
    <message>
        <source>{number} is open as part of it</source>
        <translation>{number} on avattu sen osaksi</translation>
    </message>
    <message>
        <source>{number} is snoozed until {time}</source>
        <translation>{number} on lykätty, palaa {time}</translation>
    </message>
    <message>
        <source>{number} is yours</source>
        <translation>{number} on nyt sinulla</translation>
    </message>
    <message>
        <source>{number} leaves this computer once it is old enough</source>
        <translation>{number} poistuu täältä, kun se on tarpeeksi vanha</translation>
    </message>
    <message>
        <source>{number} was moved</source>
        <translation>{number} on siirretty</translation>
    </message>
</context>
<context>
    <name>DeskDialog</name>
    <message>
        <source>&amp;Best reached</source>
        <translation>&amp;Tavoittaa parhaiten</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Kieli</translation>
    </message>
    <message>
        <source>&amp;Quiet times</source>
        <translation>&amp;Hiljaiset ajat</translation>
    </message>
    <message>
        <source>&amp;Times that suit</source>
        <translation>&amp;Sopivat ajat</translation>
    </message>
    <message>
        <source>&amp;Wording</source>
        <translation>Sa&amp;navalinta</translation>
    </message>
    <message>
        <source>Add a quiet time</source>
        <translation>Lisää hiljainen aika</translation>
    </message>
    <message>
        <source>Add a time that suits</source>
        <translation>Lisää sopiva aika</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Form of &amp;address</source>
        <translation>&amp;Puhuttelu</translation>
    </message>
    <message>
        <source>How {team} reaches me</source>
        <translation>Miten minut tavoittaa: {team}</translation>
    </message>
    <message>
        <source>How {team} reaches {name}</source>
        <translation>Miten {name} tavoitetaan: {team}</translation>
    </message>
    <message>
        <source>Nothing arranged</source>
        <translation>Ei sovittu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>The fields you cannot change here are {name}’s own words.</source>
        <translation>Sen, mitä tässä ei voi muuttaa, {name} on kertonut itse.</translation>
    </message>
    <message>
        <source>This is everything the team has noted about you. What you correct stays that way, whatever was there before.</source>
        <translation>Tämä on kaikki, mitä tiimi on sinusta kirjannut. Korjauksesi jää voimaan, luki tässä mitä tahansa.</translation>
    </message>
    <message>
        <source>by first name, informally</source>
        <translation>etunimellä, sinutellen</translation>
    </message>
    <message>
        <source>formally</source>
        <translation>teititellen</translation>
    </message>
    <message>
        <source>{name} can read and correct all of this. There is no field for remarks.</source>
        <translation>{name} näkee tämän kaiken ja voi korjata sen. Luonnehdinnoille ei ole paikkaa.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message numerus="yes">
        <source>%Ln ticket(s) to read</source>
        <translation>
            <numerusform>%Ln lukematon tiketti</numerusform>
            <numerusform>%Ln lukematonta tikettiä</numerusform>
        </translation>
    </message>
    <message>
        <source>Open deskapp</source>
        <translation>Avaa deskapp</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
</context>
<context>
    <name>DetailsPart</name>
    <message>
        <source>An outside customer is waiting</source>
        <translation>Ulkoinen asiakas odottaa</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Käsittelijä</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Tiedot</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Tunnisteet</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Tarvitaan</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteetti</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tiimi</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>{time} asti</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>%Ln people updated</source>
        <translation>
            <numerusform>%Ln henkilö päivitetty</numerusform>
            <numerusform>%Ln henkilöä päivitetty</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved. Only you and whoever you named can read it</source>
        <translation>Tallennettu. Sitä ei voi lukea kukaan muu kuin sinä ja nimeämäsi ihmiset</translation>
    </message>
    <message>
        <source>The source is changed</source>
        <translation>Lähde on muutettu</translation>
    </message>
    <message>
        <source>Your card is changed</source>
        <translation>Korttisi on päivitetty</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Back again</source>
        <translation>Palanneet</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muuttuneet</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Sukunimi</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Etunimi</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tehtävä</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Esihenkilö</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Lähteneet</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Käyttäjätunnus</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uudet</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Kuva</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Yksikkö</translation>
    </message>
</context>
<context>
    <name>DirectoryDialog</name>
    <message numerus="yes">
        <source>%Ln in doubt: decide below, or leave them for later</source>
        <translation>
            <numerusform>%Ln epäselvä: päätä alla tai jätä myöhemmäksi</numerusform>
            <numerusform>%Ln epäselvää: päätä alla tai jätä myöhemmäksi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are left out: too large, or not pictures</source>
        <translation>
            <numerusform>%Ln kuva jää pois: se on liian suuri tai ei ole kuva</numerusform>
            <numerusform>%Ln kuvaa jää pois: ne ovat liian suuria tai eivät ole kuvia</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bring in the changes</source>
        <translation>&amp;Tuo muutokset</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>U&amp;nohda</translation>
    </message>
    <message>
        <source>&amp;Look at what would change</source>
        <translation>&amp;Katso, mikä muuttuisi</translation>
    </message>
    <message>
        <source>&amp;New source…</source>
        <translation>&amp;Uusi lähde…</translation>
    </message>
    <message>
        <source>&amp;Read everybody again</source>
        <translation>&amp;Lue kaikki uudelleen</translation>
    </message>
    <message>
        <source>A source is a list of people: a file that is updated from time to time, or a directory server.</source>
        <translation>Lähde on luettelo henkilöistä: tiedosto, joka päivitetään aika ajoin, tai hakemistopalvelin.</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>&amp;Muuta…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Ei vielä päätetty</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Mikään ei muuttuisi.</translation>
    </message>
    <message>
        <source>People from a directory</source>
        <translation>Henkilöt hakemistosta</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Luetaan…</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Joku uusi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Pysäytä</translation>
    </message>
    <message numerus="yes">
        <source>The source is complete: %Ln people have left</source>
        <translation>
            <numerusform>Lähde on täydellinen: %Ln henkilö on lähtenyt</numerusform>
            <numerusform>Lähde on täydellinen: %Ln henkilöä on lähtenyt</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Mikä muuttuisi</translation>
    </message>
    <message>
        <source>Who is this here?</source>
        <translation>Kenestä on kyse?</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Kirjoitetaan…</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>uusi</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ja %Ln muu</numerusform>
            <numerusform>ja %Ln muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>ei kuvaa</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tyhjä</translation>
    </message>
    <message>
        <source>somebody new</source>
        <translation>joku uusi</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}/{total}</translation>
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
        <translation>Luonnokset tällä koneella</translation>
    </message>
    <message>
        <source>There are no drafts: everything you started has been sent</source>
        <translation>Ei luonnoksia: kaikki aloitettu on lähetetty</translation>
    </message>
    <message>
        <source>To read, and drafts on this computer</source>
        <translation>Luettavat ja tällä koneella olevat luonnokset</translation>
    </message>
    <message>
        <source>{name} asks you to read it</source>
        <translation>{name} pyytää sinua lukemaan sen</translation>
    </message>
    <message>
        <source>{name} has read it</source>
        <translation>{name} on lukenut sen</translation>
    </message>
</context>
<context>
    <name>DraftTree</name>
    <message>
        <source>Ctrl+X picks up, Ctrl+V puts under the chosen person, Delete leaves people as they are today.</source>
        <translation>Ctrl+X poimii, Ctrl+V asettaa valitun henkilön alle, Delete palauttaa nykyiselleen.</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>Luonnos</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>GIVE TO</source>
        <translation>KENELLE</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
</context>
<context>
    <name>EmptyQueue</name>
    <message>
        <source>All done for now</source>
        <translation>Kaikki hoidettu tältä erää</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Uusi tiketti</translation>
    </message>
    <message>
        <source>New tickets appear by themselves.</source>
        <translation>Uudet tiketit ilmestyvät itsestään.</translation>
    </message>
    <message>
        <source>No ticket matches this filter</source>
        <translation>Suodatin ei löytänyt tikettejä</translation>
    </message>
    <message>
        <source>No tickets yet</source>
        <translation>Ei vielä tikettejä</translation>
    </message>
    <message>
        <source>Nothing here for “{text}”</source>
        <translation>Ei tuloksia: ”{text}”</translation>
    </message>
    <message>
        <source>Nothing is waiting here</source>
        <translation>Mikään ei odota täällä</translation>
    </message>
    <message>
        <source>Only {view} was searched.</source>
        <translation>Haku koski vain näkymää {view}.</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Poista suodatin</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Etsi kaikkialta</translation>
    </message>
    <message>
        <source>See what nobody has taken</source>
        <translation>Katso, mikä on ilman käsittelijää</translation>
    </message>
    <message>
        <source>This list cannot be read right now</source>
        <translation>Luetteloa ei voi nyt lukea</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>What is assigned to you appears here by itself.</source>
        <translation>Sinulle osoitetut tiketit ilmestyvät tähän itsestään.</translation>
    </message>
    <message>
        <source>Write down the first request somebody comes with.</source>
        <translation>Kirjaa ensimmäinen pyyntö, kun joku kysyy jotakin.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message numerus="yes">
        <source>%Ln working day(s) before</source>
        <translation>
            <numerusform>%Ln työpäivä ennen</numerusform>
            <numerusform>%Ln työpäivää ennen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;From whom</source>
        <translation>&amp;Keneltä</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Viimeinen päivä</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Lisätietoja</translation>
    </message>
    <message>
        <source>&amp;Reminder</source>
        <translation>Muis&amp;tutus</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Mitä</translation>
    </message>
    <message>
        <source>A date on a day off moves to the last working day before it.</source>
        <translation>Vapaapäivälle osuva päivä siirtyy edelliseen työpäivään.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Lisää…</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>Kaikki esihenkilöt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Change what is waited for</source>
        <translation>Muuta, mitä odotetaan</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Valitse…</translation>
    </message>
    <message>
        <source>First due &amp;by</source>
        <translation>E&amp;nsimmäinen määräaika</translation>
    </message>
    <message>
        <source>First due by: day</source>
        <translation>Ensimmäinen määräaika: päivä</translation>
    </message>
    <message>
        <source>First due by: time</source>
        <translation>Ensimmäinen määräaika: kellonaika</translation>
    </message>
    <message>
        <source>From whom; Delete removes one</source>
        <translation>Keneltä; Delete poistaa valitun</translation>
    </message>
    <message>
        <source>From whom?</source>
        <translation>Keneltä?</translation>
    </message>
    <message>
        <source>Hours of the month</source>
        <translation>Kuukauden tunnit</translation>
    </message>
    <message>
        <source>How &amp;often</source>
        <translation>Kuinka &amp;usein</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Viimeinen päivä</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Ei muistutusta</translation>
    </message>
    <message>
        <source>Where it goes, and what it has to include</source>
        <translation>Minne se toimitetaan ja mitä siinä pitää olla</translation>
    </message>
    <message>
        <source>Who &amp;waits</source>
        <translation>Kuka &amp;odottaa</translation>
    </message>
    <message>
        <source>Who waits for what?</source>
        <translation>Kuka odottaa mitä?</translation>
    </message>
    <message>
        <source>Who waits?</source>
        <translation>Kuka odottaa?</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Kirjaa</translation>
    </message>
    <message>
        <source>until</source>
        <translation>asti</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>Erase for good</source>
        <translation>Poista pysyvästi</translation>
    </message>
    <message>
        <source>Erase the message from {name}, {time}, for good?</source>
        <translation>Poistetaanko viesti pysyvästi ({name}, {time})?</translation>
    </message>
    <message>
        <source>Erase {number} for good?</source>
        <translation>Poistetaanko {number} pysyvästi?</translation>
    </message>
    <message>
        <source>Its words and files are erased from every computer, and nobody can bring them back. Only the reason stays.</source>
        <translation>Sen jokainen sana ja tiedosto katoaa joka koneelta, eikä kukaan voi palauttaa sitä. Vain syy jää.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>The message is erased</source>
        <translation>Viesti on poistettu</translation>
    </message>
    <message>
        <source>Why it is erased</source>
        <translation>Miksi se poistetaan</translation>
    </message>
    <message>
        <source>{number} is erased</source>
        <translation>{number} on poistettu</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A card needs a name. Write it the way others should see it.</source>
        <translation>Korttiin tarvitaan nimi. Kirjoita se niin kuin haluat sen näkyvän.</translation>
    </message>
    <message>
        <source>A circle needs a name of up to 60 characters. Only those who read it see the name.</source>
        <translation>Piiri tarvitsee nimen, enintään 60 merkkiä. Nimen näkevät vain piirin lukijat.</translation>
    </message>
    <message>
        <source>A directory source needs a name of its own of up to 60 characters.</source>
        <translation>Lähde tarvitsee oman nimen, enintään 60 merkkiä.</translation>
    </message>
    <message>
        <source>A draft needs a name of up to 60 characters.</source>
        <translation>Luonnos tarvitsee nimen, enintään 60 merkkiä.</translation>
    </message>
    <message>
        <source>A hub in a file cannot keep a circle: whoever can read the shared file reads all of it. Use a Postgres hub.</source>
        <translation>Tiedostona oleva hubi ei sovi piirille: jokainen, joka pääsee yhteiseen tiedostoon, voi lukea kaiken. Käytä Postgres-hubia.</translation>
    </message>
    <message>
        <source>A macro needs a name of up to 60 characters.</source>
        <translation>Anna makrolle nimi, enintään 60 merkkiä.</translation>
    </message>
    <message>
        <source>A macro that solves a ticket needs to say what solved it.</source>
        <translation>Kun makro ratkaisee tiketin, siihen tarvitaan myös ratkaisu: mikä auttoi?</translation>
    </message>
    <message>
        <source>A ticket has no field {field}. Fields: {known}.</source>
        <translation>Tiketissä ei ole kenttää {field}. Kentät: {known}.</translation>
    </message>
    <message>
        <source>A view needs a name of up to 60 characters.</source>
        <translation>Anna näkymälle nimi, enintään 60 merkkiä.</translation>
    </message>
    <message>
        <source>Another choice is needed first: {what}.</source>
        <translation>Ensin tarvitaan toinen valinta: {what}.</translation>
    </message>
    <message>
        <source>Choose a department first.</source>
        <translation>Valitse ensin osasto.</translation>
    </message>
    <message>
        <source>Choose at least one message for the new ticket.</source>
        <translation>Valitse uuteen tikettiin vähintään yksi viesti.</translation>
    </message>
    <message>
        <source>Choose at least one thing for the macro to do.</source>
        <translation>Valitse vähintään yksi asia, jonka makro tekee.</translation>
    </message>
    <message>
        <source>Choose at least two tickets to join.</source>
        <translation>Valitse yhdistettäväksi vähintään kaksi tikettiä.</translation>
    </message>
    <message>
        <source>Files cannot be attached in a circle yet. Nothing was saved; put what matters into words.</source>
        <translation>Piiriin ei voi vielä liittää tiedostoja. Mitään ei tallennettu; kirjoita tärkein tekstinä.</translation>
    </message>
    <message>
        <source>It is now in a place where {name} may not write. Copy its text, or put it into a new ticket.</source>
        <translation>Se on nyt paikassa, jossa käyttäjällä {name} ei ole kirjoitusoikeutta. Kopioi teksti tai siirrä se uuteen tikettiin.</translation>
    </message>
    <message>
        <source>Locks do not work in the folder {path}, so two computers would overwrite each other’s work. Choose another folder, or Postgres.</source>
        <translation>Lukitus ei toimi kansiossa {path}, joten kaksi tietokonetta kirjoittaisi toistensa päälle. Valitse toinen kansio tai Postgres.</translation>
    </message>
    <message>
        <source>More than {most} people would see this entry. Make one for each part of the organisation.</source>
        <translation>Yli {most} henkilöä näkisi tämän merkinnän. Tee oma merkintä kullekin organisaation osalle.</translation>
    </message>
    <message>
        <source>No computer with the number {number} is known here. Sync, and ask for it again.</source>
        <translation>Tietokonetta, jonka numero on {number}, ei tunneta täällä. Synkronoi ja kysy numeroa uudelleen.</translation>
    </message>
    <message>
        <source>Nobody asks for help there any more.</source>
        <translation>Siellä ei enää pyydetä apua.</translation>
    </message>
    <message>
        <source>Nobody by that name in your reporting line can be asked here. Choose another step.</source>
        <translation>Tältä esihenkilöltä ei voi kysyä tässä asiassa. Valitse joku muu.</translation>
    </message>
    <message>
        <source>Nobody can stand above themselves. Choose another lead.</source>
        <translation>Kukaan ei voi olla oma esihenkilönsä. Valitse toinen esihenkilö.</translation>
    </message>
    <message>
        <source>Nobody can stand in for themselves. Choose somebody else, or nobody.</source>
        <translation>Kukaan ei ole oma sijaisensa. Valitse joku toinen tai ei ketään.</translation>
    </message>
    <message>
        <source>Nobody can wait for themselves. Choose somebody else for one side.</source>
        <translation>Kukaan ei voi odottaa itseään. Valitse toiseksi osapuoleksi joku muu.</translation>
    </message>
    <message>
        <source>Nobody here has the login {login}. Check the spelling, or sync first.</source>
        <translation>Kenelläkään ei ole täällä käyttäjätunnusta {login}. Tarkista kirjoitusasu tai synkronoi ensin.</translation>
    </message>
    <message>
        <source>Nobody is named yet for what crosses a line: no team takes it, and this team has no lead.</source>
        <translation>Rajan ylittäviä asioita varten ei ole vielä nimetty ketään: mikään tiimi ei ota niitä vastaan, eikä tällä tiimillä ole vetäjää.</translation>
    </message>
    <message>
        <source>Nothing is kept aside under {id} any more.</source>
        <translation>Tunnuksella {id} ei ole enää mitään sivussa.</translation>
    </message>
    <message>
        <source>Older tickets are on the hub, and it cannot be reached right now. Try again when you are back online.</source>
        <translation>Vanhemmat tiketit ovat hubissa, johon ei nyt saada yhteyttä. Yritä uudelleen, kun yhteys palaa.</translation>
    </message>
    <message>
        <source>One side of the entry has to be you, your team or somebody you lead.</source>
        <translation>Toisen osapuolen on oltava sinä, tiimisi tai joku, jonka esihenkilö olet.</translation>
    </message>
    <message>
        <source>Only its author or a lead of the team can erase this. Ask one of them.</source>
        <translation>Vain kirjoittaja tai tiimin vetäjä voi poistaa tämän pysyvästi. Kysy heiltä.</translation>
    </message>
    <message>
        <source>Only people in the team can say this.</source>
        <translation>Vain tiimin jäsenet voivat tehdä tämän.</translation>
    </message>
    <message>
        <source>Only people in {team} can change this. Ask one of them.</source>
        <translation>Vain tiimin {team} jäsenet voivat muuttaa tätä. Kysy joltakulta heistä.</translation>
    </message>
    <message>
        <source>Only staff who write for the whole organisation can bring people in from a directory.</source>
        <translation>Hakemistosta voivat tuoda henkilöitä vain ne, jotka saavat muuttaa koko organisaation tietoja.</translation>
    </message>
    <message>
        <source>Only the keeper of the hub {hub} may do that, with their own login. Nothing was changed.</source>
        <translation>Vain hubin {hub} ylläpitäjä voi tehdä tämän omalla käyttäjätunnuksellaan. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Only the person and whoever looks after the hub can do this. Ask one of them.</source>
        <translation>Tämän voi tehdä vain henkilö itse tai hubin ylläpitäjä. Kysy heiltä.</translation>
    </message>
    <message>
        <source>Only the person can change what is said about them. Ask them.</source>
        <translation>Jokainen korjaa itse, mitä hänestä on kirjattu. Kysy häneltä.</translation>
    </message>
    <message>
        <source>Only the person themselves or their lead can say when they are away. Ask one of them.</source>
        <translation>Poissaolon voi kirjata vain henkilö itse tai se, joka häntä johtaa. Pyydä jompaakumpaa.</translation>
    </message>
    <message>
        <source>Only the person this entry waits for can hand it in.</source>
        <translation>Vain se, jolta tätä odotetaan, voi toimittaa sen.</translation>
    </message>
    <message>
        <source>Only the person waiting can say that it is here, say what is missing, or open a ticket.</source>
        <translation>Vain odottaja voi kuitata saapuneeksi, kertoa, mitä puuttuu, tai avata tiketin.</translation>
    </message>
    <message>
        <source>Only whoever wrote this draft can change it. Ask them.</source>
        <translation>Luonnosta voi muuttaa vain sen kirjoittaja. Kysy häneltä.</translation>
    </message>
    <message>
        <source>Only {name}, who wrote this entry, can change it. Write them a message instead.</source>
        <translation>Vain merkinnän kirjoittaja {name} voi muuttaa sitä. Kirjoita hänelle viesti.</translation>
    </message>
    <message>
        <source>Say in a few words what happens during that time, such as “closes the month”.</source>
        <translation>Kerro muutamalla sanalla, mitä silloin tapahtuu, esimerkiksi ”kirjanpidon kuukausikatko”.</translation>
    </message>
    <message>
        <source>Say why it is erased: the reason is all that stays.</source>
        <translation>Kerro, miksi se poistetaan: vain syy jää jäljelle.</translation>
    </message>
    <message>
        <source>Somebody has moved this ticket in the meantime. Look where it is now, then move it again.</source>
        <translation>Joku on sillä välin siirtänyt tämän tiketin. Katso, missä se nyt on, ja siirrä se sitten uudelleen.</translation>
    </message>
    <message>
        <source>Stopped as asked. Nothing was changed.</source>
        <translation>Pysäytetty pyynnöstä. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synkronoi nyt</translation>
    </message>
    <message>
        <source>Syncing with the hub stopped because of an error in the program: {what}. Your work is kept here; please report it.</source>
        <translation>Synkronointi hubin kanssa keskeytyi ohjelmavikaan: {what}. Työ on tallessa täällä; ilmoitathan viasta.</translation>
    </message>
    <message>
        <source>That time has passed. Choose a later one.</source>
        <translation>Se aika on jo mennyt. Valitse myöhempi.</translation>
    </message>
    <message>
        <source>The address {url} would take any certificate, or none, so somebody in between could pretend to be the hub. Leave sslmode out, or say sslmode=verify-full; sslrootcert=FILE names the company&apos;s own authority.</source>
        <translation>Osoite {url} hyväksyisi minkä tahansa varmenteen tai ei vaatisi varmennetta lainkaan, joten joku matkan varrella voisi tekeytyä hubiksi. Jätä sslmode pois tai kirjoita sslmode=verify-full; sslrootcert=TIEDOSTO nimeää yrityksen oman varmentajan.</translation>
    </message>
    <message>
        <source>The certificate of {host} was not accepted: {why}. Nothing was sent; choose the file with your company’s own certificates, or ask whoever looks after the directory.</source>
        <translation>Palvelimen {host} varmennetta ei hyväksytty: {why}. Mitään ei lähetetty; valitse tiedosto, jossa ovat oman organisaation varmenteet, tai kysy hakemiston ylläpitäjältä.</translation>
    </message>
    <message>
        <source>The certificates in {path} cannot be read: {why}. Choose another file.</source>
        <translation>Varmenteita ei voi lukea tiedostosta {path}: {why}. Valitse toinen tiedosto.</translation>
    </message>
    <message>
        <source>The connection to {hub} broke off when {done} of {total} documents were here ({why}). They are kept: join again with the same address and login, and it carries on from there.</source>
        <translation>Yhteys katkesi ({hub}), kun {done}/{total} asiakirjaa oli täällä ({why}). Ne säilyvät: liity uudelleen samalla osoitteella ja tunnuksella, niin lataus jatkuu siitä.</translation>
    </message>
    <message>
        <source>The copy builds on {count} tickets that are not here yet, and the hub cannot be reached. Nothing was brought in; sync first.</source>
        <translation>Kopio perustuu {count} tikettiin, joita täällä ei vielä ole, eikä hubiin saada yhteyttä. Mitään ei tuotu; synkronoi ensin.</translation>
    </message>
    <message>
        <source>The day back has to come after the first day away. Choose other days.</source>
        <translation>Paluupäivän pitää olla ensimmäisen poissaolopäivän jälkeen. Valitse toiset päivät.</translation>
    </message>
    <message>
        <source>The directory {host} cannot be reached: {why}. Nothing was changed; try again later.</source>
        <translation>Hakemistoon {host} ei saada yhteyttä: {why}. Mitään ei muutettu; yritä myöhemmin uudelleen.</translation>
    </message>
    <message>
        <source>The directory {host} does not know the login {login}, or the password is wrong.</source>
        <translation>Hakemisto {host} ei tunne käyttäjätunnusta {login}, tai salasana on väärä.</translation>
    </message>
    <message>
        <source>The directory {host} has nothing at {base}. Check where to look.</source>
        <translation>Hakemistossa {host} ei ole mitään kohdassa {base}. Tarkista, mistä haetaan.</translation>
    </message>
    <message>
        <source>The directory {host} needs a password, and there is none for it on this computer.</source>
        <translation>Hakemisto {host} tarvitsee salasanan, eikä sitä ole tällä tietokoneella.</translation>
    </message>
    <message>
        <source>The directory {host} refused: {why}. Nothing was changed.</source>
        <translation>Hakemisto {host} kieltäytyi: {why}. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The directory {host} returns fewer entries at once than it holds. Nothing was changed, because the people missing would look as if they had left; ask for a higher limit, or narrow the filter.</source>
        <translation>Hakemisto {host} antaa kerralla vähemmän tietueita kuin siinä on. Mitään ei muutettu, sillä puuttuvat näyttäisivät lähteneiltä; pyydä suurempaa rajaa tai tiukenna suodatinta.</translation>
    </message>
    <message>
        <source>The disk is full: {path}. What you typed is still in the window; free some space and try again.</source>
        <translation>Levy on täynnä: {path}. Kirjoitettu teksti pysyy ikkunassa; vapauta tilaa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The disk reported an error at {path}. What was saved is kept; check the disk, then try again.</source>
        <translation>Levy ilmoitti viasta: {path}. Tallennettu säilyy; tarkista levy ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The end has to come after the start, and before the next time it starts. Choose other days.</source>
        <translation>Lopun täytyy olla alun jälkeen ja ennen kuin kaikki alkaa uudelleen. Valitse muut päivät.</translation>
    </message>
    <message>
        <source>The folder {home} cannot be written to. Choose another with --home, or ask for permission to write there.</source>
        <translation>Kansioon {home} ei voi kirjoittaa. Valitse toinen valitsimella --home tai pyydä kirjoitusoikeus.</translation>
    </message>
    <message>
        <source>The hub does not know the login {login}. Ask its keeper for: deskapp hub add-person {login}.</source>
        <translation>Hubi ei tunne käyttäjätunnusta {login}. Pyydä hubin ylläpitäjältä: deskapp hub add-person {login}.</translation>
    </message>
    <message>
        <source>The hub file {hub} is damaged. Nothing is written to it any more and all work is kept here; its keeper brings it back with: deskapp hub restore FILE, or deskapp hub rebuild.</source>
        <translation>Hubin tiedosto {hub} on vioittunut. Siihen ei enää kirjoiteta, ja kaikki työ on tallessa täällä; ylläpitäjä palauttaa sen: deskapp hub restore FILE tai deskapp hub rebuild.</translation>
    </message>
    <message>
        <source>The hub knows no computer {device} that may work with it. deskapp hub status lists them.</source>
        <translation>Hubi ei tunne konetta {device}. Koneet, jotka saavat käyttää hubia, luettelee komento deskapp hub status.</translation>
    </message>
    <message>
        <source>The hub refused {what}: {why}. It is kept here.</source>
        <translation>Hubi ei ottanut vastaan: {what}. Syy: {why}. Tieto säilyy täällä.</translation>
    </message>
    <message>
        <source>The hub tells a different history from the one seen here (space {space}). Nothing was sent; ask its keeper whether a backup was restored.</source>
        <translation>Hubin historia poikkeaa täällä nähdystä (alue {space}). Mitään ei lähetetty; kysy hubin ylläpitäjältä, onko varmuuskopio palautettu.</translation>
    </message>
    <message>
        <source>The hub {hub} cannot be reached: {why}. You can carry on here; deskapp keeps trying.</source>
        <translation>Hubiin {hub} ei saada yhteyttä: {why}. Työ jatkuu täällä, ja yhteyttä yritetään uudelleen.</translation>
    </message>
    <message>
        <source>The hub {hub} is intact and can be read. Nothing was changed; to go back to a backup use: deskapp hub restore FILE.</source>
        <translation>Hubi {hub} on ehjä ja luettavissa. Mitään ei muutettu; varmuuskopioon palataan näin: deskapp hub restore FILE.</translation>
    </message>
    <message>
        <source>The hub {hub} was made by a newer deskapp (schema {found}, this one knows {known}). Install the newer deskapp.</source>
        <translation>Hubin {hub} on luonut uudempi deskapp (skeema {found}, tämä tuntee {known}). Asenna uudempi deskapp.</translation>
    </message>
    <message>
        <source>The hub {hub} was written to without a pause, so no backup could be taken. Try again in a while.</source>
        <translation>Hubiin {hub} kirjoitettiin tauotta, joten varmuuskopiota ei voitu ottaa. Yritä hetken päästä uudelleen.</translation>
    </message>
    <message>
        <source>The key does not open the replica in {home}. Nothing was changed; check the passphrase or the key file.</source>
        <translation>Avain ei avaa paikallista kopiota kansiossa {home}. Mitään ei muutettu; tarkista tunnuslause tai avaintiedosto.</translation>
    </message>
    <message>
        <source>The key of this replica is not in {place}. Put it back, or join the hub again in a new home.</source>
        <translation>Paikallisen kopion avain ei ole paikassa {place}. Palauta se tai liity hubiin uudelleen uudessa kansiossa.</translation>
    </message>
    <message>
        <source>The last reader cannot leave: nobody could read the circle any more. Add another reader first.</source>
        <translation>Viimeinen lukija ei voi lähteä: kukaan ei enää voisi lukea piiriä. Lisää ensin toinen lukija.</translation>
    </message>
    <message>
        <source>The passphrase does not open {path}. Nothing was brought in; type it as it was when the copy was written.</source>
        <translation>Tunnuslause ei avaa tiedostoa {path}. Mitään ei tuotu; kirjoita se samoin kuin kopiota tallennettaessa.</translation>
    </message>
    <message>
        <source>The passphrase needs at least {least} characters, so that a lost stick stays locked.</source>
        <translation>Tunnuslauseeseen tarvitaan vähintään {least} merkkiä, jotta kukaan ei saa kadonnutta tikkua auki.</translation>
    </message>
    <message>
        <source>The replica in {home} is damaged. Nothing was changed; keep the folder and join the hub again in a new home.</source>
        <translation>Paikallinen kopio kansiossa {home} on vioittunut. Mitään ei muutettu; säilytä kansio ja liity hubiin uudelleen uudessa kansiossa.</translation>
    </message>
    <message>
        <source>The replica in {home} was written by a newer deskapp (schema {found}, this one knows {known}). Install the newer deskapp.</source>
        <translation>Paikallisen kopion kansiossa {home} on kirjoittanut uudempi deskapp (skeema {found}, tämä tuntee {known}). Asenna uudempi deskapp.</translation>
    </message>
    <message>
        <source>The ticket needs a subject. Write in a few words what it is about.</source>
        <translation>Tiketiltä puuttuu vielä otsikko. Muutama sana riittää kertomaan, mistä on kyse.</translation>
    </message>
    <message>
        <source>There is a ticket for this already: {number}.</source>
        <translation>Tästä on jo tiketti: {number}.</translation>
    </message>
    <message>
        <source>There is already a hub at {hub}. Join it with: deskapp join URL --as LOGIN.</source>
        <translation>Osoitteessa {hub} on jo hubi. Liity siihen: deskapp join URL --as LOGIN.</translation>
    </message>
    <message>
        <source>There is already a snippet called {trigger}. Choose another word.</source>
        <translation>Tekstipohja {trigger} on jo olemassa. Valitse toinen sana.</translation>
    </message>
    <message>
        <source>There is no circle called {name} here that this computer can read.</source>
        <translation>Tällä tietokoneella ei voi lukea piiriä nimeltä {name}.</translation>
    </message>
    <message>
        <source>There is no directory source called {name}. Known: {known}.</source>
        <translation>Lähdettä nimeltä {name} ei ole. Tunnetut: {known}.</translation>
    </message>
    <message>
        <source>There is no display here to show a window on. Use the command line (deskapp --help), or take pictures of the window with: deskapp tour.</source>
        <translation>Täällä ei ole näyttöä ikkunalle. Käytä komentoriviä (deskapp --help) tai ota kuvia ikkunasta: deskapp tour.</translation>
    </message>
    <message>
        <source>There is no draft of a re-organisation called {name} here.</source>
        <translation>Luonnosta nimeltä {name} ei ole täällä.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Tiedostoa {path} ei ole.</translation>
    </message>
    <message>
        <source>There is no replica in {home} yet. Start with: deskapp join URL --as LOGIN, or deskapp demo.</source>
        <translation>Kansiossa {home} ei ole vielä paikallista kopiota. Aloita: deskapp join URL --as LOGIN tai deskapp demo.</translation>
    </message>
    <message>
        <source>There is no team called {team}. Known teams: {known}.</source>
        <translation>Tiimiä {team} ei ole. Tunnetut tiimit: {known}.</translation>
    </message>
    <message>
        <source>There is no text yet. Write a few words first.</source>
        <translation>Tekstiä ei vielä ole. Muutama sana riittää.</translation>
    </message>
    <message>
        <source>There is no ticket {number} here. Check the number, or sync first.</source>
        <translation>Tikettiä {number} ei ole täällä. Tarkista numero tai synkronoi ensin.</translation>
    </message>
    <message>
        <source>There is no way to reach {name} yet. Choose somebody else, or type an e-mail address.</source>
        <translation>Yhteystieto puuttuu vielä: {name}. Valitse joku muu tai kirjoita sähköpostiosoite.</translation>
    </message>
    <message>
        <source>There is nobody left to ask in your reporting line: it is about them. Ask a colleague or another team.</source>
        <translation>Esihenkilöistäsi ei jää ketään, jolta kysyä: asia koskee heitä. Kysy työkaverilta tai toiselta tiimiltä.</translation>
    </message>
    <message>
        <source>These working hours cannot be used: {why}.</source>
        <translation>Työaikoja ei voi käyttää: {why}.</translation>
    </message>
    <message>
        <source>These working hours never add up to {minutes} minutes. Check the hours and the days off.</source>
        <translation>Näistä työajoista ei koskaan kerry {minutes} minuuttia. Tarkista ajat ja vapaapäivät.</translation>
    </message>
    <message>
        <source>They said this about themselves, and their word stands. Ask them to change it.</source>
        <translation>Hän kertoi tämän itse, ja hänen sanansa ratkaisee. Pyydä häntä muuttamaan sitä.</translation>
    </message>
    <message>
        <source>This absence is not here any more.</source>
        <translation>Tätä poissaoloa ei enää ole.</translation>
    </message>
    <message>
        <source>This date never comes round. Choose a first day, a time, and how often.</source>
        <translation>Tästä ei synny määräaikaa. Valitse ensimmäinen päivä, kellonaika ja toistuvuus.</translation>
    </message>
    <message>
        <source>This did not work ({code}). Nothing was lost.</source>
        <translation>Tämä ei onnistunut ({code}). Mitään ei kadonnut.</translation>
    </message>
    <message>
        <source>This draft has been applied and stays as it was. Undo it first, or begin another one.</source>
        <translation>Tämä luonnos on toteutettu ja pysyy sellaisenaan. Kumoa se ensin tai aloita uusi.</translation>
    </message>
    <message>
        <source>This draft no longer needs reading: it was taken back.</source>
        <translation>Tätä luonnosta ei tarvitse enää lukea: se otettiin takaisin.</translation>
    </message>
    <message>
        <source>This entry is not here: it was taken back, or has not arrived yet. Sync, and look again.</source>
        <translation>Merkintää ei ole täällä: se on peruttu tai ei ole vielä saapunut. Synkronoi ja katso uudelleen.</translation>
    </message>
    <message>
        <source>This home already belongs to {hub}. Use another --home, or export and import: {how}.</source>
        <translation>Tämä kansio kuuluu jo hubiin {hub}. Valitse toinen valitsimella --home tai vie ja tuo tiedot: {how}.</translation>
    </message>
    <message>
        <source>This is no longer here.</source>
        <translation>Tätä ei enää ole.</translation>
    </message>
    <message>
        <source>This is your own team.</source>
        <translation>Tämä on oma tiimisi.</translation>
    </message>
    <message>
        <source>This line is not here any more.</source>
        <translation>Tätä vastuuriviä ei enää ole.</translation>
    </message>
    <message>
        <source>This macro is not here any more.</source>
        <translation>Tätä makroa ei enää ole.</translation>
    </message>
    <message>
        <source>This question is not here any more: it was taken back, or has not come yet. Sync, and look again.</source>
        <translation>Tätä kysymystä ei enää ole täällä: se on peruttu tai ei ole vielä saapunut. Synkronoi ja katso uudelleen.</translation>
    </message>
    <message>
        <source>This reply has gone out already, or was taken back. What was sent can be corrected with another message.</source>
        <translation>Tämä vastaus on jo lähtenyt tai peruttu. Lähetetyn voi oikaista uudella viestillä.</translation>
    </message>
    <message>
        <source>This snippet is not here any more.</source>
        <translation>Tätä tekstipohjaa ei enää ole.</translation>
    </message>
    <message>
        <source>This time was already removed from the card.</source>
        <translation>Tämä aika on jo poistettu kortista.</translation>
    </message>
    <message>
        <source>This view is not here any more.</source>
        <translation>Tätä näkymää ei enää ole.</translation>
    </message>
    <message>
        <source>Tickets of this team are read by its own people only, so nobody else can lend it a hand.</source>
        <translation>Tämän tiimin tikettejä lukevat vain sen omat jäsenet, joten muut eivät voi auttaa.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Yritä nyt</translation>
    </message>
    <message>
        <source>What is confidential can be opened up only while the hub can be reached. Try again when you are back online.</source>
        <translation>Luottamuksellisen voi avata muille vain, kun hubiin on yhteys. Yritä uudelleen, kun yhteys palaa.</translation>
    </message>
    <message>
        <source>What is in a circle stays there, so this is not possible. Tell them in person or by phone.</source>
        <translation>Piirin asiat pysyvät piirissä, joten tätä ei voi tehdä. Kerro asiasta kasvotusten tai puhelimessa.</translation>
    </message>
    <message>
        <source>What it changes is not here any more, so it cannot be tried again. Copy its text, or put it into a new ticket.</source>
        <translation>Muutoksen kohde ei ole enää täällä, joten sitä ei voi yrittää uudelleen. Kopioi teksti tai siirrä se uuteen tikettiin.</translation>
    </message>
    <message>
        <source>Whoever reads the draft must be able to read its ticket. Choose somebody else.</source>
        <translation>Luonnoksen lukijan täytyy voida lukea myös tiketti. Valitse joku muu.</translation>
    </message>
    <message>
        <source>You can lend a hand for up to two weeks from now. Choose another time.</source>
        <translation>Auttaa voi enintään kaksi viikkoa eteenpäin. Valitse toinen aika.</translation>
    </message>
    <message>
        <source>Your organisation keeps the cards of departments. Ask your service desk to change this one.</source>
        <translation>Organisaatiosi ylläpitää osastojen kortteja. Pyydä palvelupistettä muuttamaan tätä.</translation>
    </message>
    <message>
        <source>Your organisation keeps your card. Ask your service desk to change it.</source>
        <translation>Korttisi tietoja ylläpidetään keskitetysti. Pyydä palvelupistettä muuttamaan niitä.</translation>
    </message>
    <message>
        <source>deskapp is already open for {home}.</source>
        <translation>deskapp on jo auki kansiolle {home}.</translation>
    </message>
    <message>
        <source>{count} of {all} people would be marked as having left. Nothing was changed; check that the source is complete before you confirm it.</source>
        <translation>Lähteneiksi merkittäisiin {count} henkilöä, kun kaikkiaan on {all}. Mitään ei muutettu; tarkista ennen vahvistamista, onko lähde täydellinen.</translation>
    </message>
    <message>
        <source>{field} comes from {source} and is changed there; a change made here would be overwritten the next time.</source>
        <translation>{field} tulee lähteestä {source} ja muutetaan siellä; täällä tehty muutos katoaisi seuraavassa päivityksessä.</translation>
    </message>
    <message>
        <source>{filter} is not a filter that a directory understands.</source>
        <translation>{filter} ei ole suodatin, jota hakemisto ymmärtää.</translation>
    </message>
    <message>
        <source>{home} holds nothing of the hub {hub}. Name homes that have joined it with: --from HOME.</source>
        <translation>Kansiossa {home} ei ole mitään hubista {hub}. Anna siihen liitetyt kansiot: --from HOME.</translation>
    </message>
    <message>
        <source>{hub} is a Postgres server, which has tools of its own for this. Use pg_dump and pg_restore.</source>
        <translation>{hub} on Postgres-palvelin, jolla on tähän omat työkalunsa. Käytä: pg_dump ja pg_restore.</translation>
    </message>
    <message>
        <source>{hub} is a different hub from the one this home belongs to. Nothing was synced; check the address and the file.</source>
        <translation>{hub} on eri hubi kuin se, johon tämä kansio kuuluu. Mitään ei siirretty; tarkista osoite ja tiedosto.</translation>
    </message>
    <message>
        <source>{hub} is not a deskapp hub. Check the address, or make one with: deskapp hub create URL.</source>
        <translation>{hub} ei ole deskapp-hubi. Tarkista osoite tai luo hubi: deskapp hub create URL.</translation>
    </message>
    <message>
        <source>{match} cannot be used: say ID=LOGIN, or ID=new for somebody new.</source>
        <translation>{match} ei kelpaa: kirjoita ID=LOGIN tai, jos henkilö on uusi, ID=new.</translation>
    </message>
    <message>
        <source>{name} does not use deskapp yet, so they could not read it.</source>
        <translation>{name} ei vielä käytä deskappia, joten hän ei voisi lukea sitä.</translation>
    </message>
    <message>
        <source>{name} has no computer whose key is known here. Once they have joined and synced, sync here and try again.</source>
        <translation>Käyttäjän {name} yhdenkään tietokoneen avainta ei tunneta täällä. Kun hän on liittynyt ja synkronoinut, synkronoi täällä ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>{name} has replied in the meantime. Your reply is kept; please read the other one first.</source>
        <translation>{name} vastasi tällä välin. Oma vastaus on tallessa; lue ensin uusi vastaus.</translation>
    </message>
    <message>
        <source>{name} is a program, and deskapp does not start programs. Save it if you know who sent it.</source>
        <translation>{name} on ohjelma, eikä sitä käynnistetä täältä. Tallenna se, jos tunnet lähettäjän.</translation>
    </message>
    <message>
        <source>{name} is empty. Check whether it was saved.</source>
        <translation>{name} on tyhjä. Tarkista, onko se tallennettu.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB, the most a file may have here. Make it smaller, or send a link to it.</source>
        <translation>{name} on suurempi kuin {limit} Mt, joka on suurin sallittu koko. Pienennä tiedostoa tai lähetä linkki siihen.</translation>
    </message>
    <message>
        <source>{name} is not at the hub any more: it was erased, or never arrived there in full. Ask whoever sent it.</source>
        <translation>{name} ei ole enää hubissa: se on poistettu tai ei tullut perille kokonaan. Kysy lähettäjältä.</translation>
    </message>
    <message>
        <source>{name} is not on this computer yet, and the hub cannot be reached. Open it again when you are back online.</source>
        <translation>{name} ei ole vielä tällä koneella, eikä hubiin saada yhteyttä. Avaa se uudelleen, kun yhteys palaa.</translation>
    </message>
    <message>
        <source>{name} is the customer of this ticket. Write a reply instead.</source>
        <translation>{name} on tämän tiketin asiakas. Kirjoita mieluummin vastaus.</translation>
    </message>
    <message>
        <source>{name} works on {count} computers, and it is not known here which came first. Ask them by phone for the number of their computer, and choose that one.</source>
        <translation>{name} työskentelee {count} tietokoneella, eikä täällä tiedetä, mikä niistä tuli ensin. Kysy puhelimessa tietokoneen numero ja valitse se.</translation>
    </message>
    <message>
        <source>{number} belongs to a team whose tickets are kept separate. Link the tickets instead.</source>
        <translation>{number} kuuluu tiimille, jonka tiketit pidetään erillään muista. Linkitä tiketit sen sijaan toisiinsa.</translation>
    </message>
    <message>
        <source>{path} belongs to the hub {hub}, this computer to {here}. Nothing was brought in.</source>
        <translation>{path} kuuluu hubiin {hub}, tämä kone hubiin {here}. Mitään ei tuotu.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}. Check the path and the rights on the file.</source>
        <translation>Tiedostoa {path} ei voi lukea: {why}. Tarkista polku ja tiedoston oikeudet.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}. Choose another place.</source>
        <translation>Kohteeseen {path} ei voi kirjoittaa: {why}. Valitse toinen paikka.</translation>
    </message>
    <message>
        <source>{path} has no sheet called {sheet}. Found: {found}. Name it in the map file.</source>
        <translation>Tiedostossa {path} ei ole taulukkoa {sheet}. Löytyi: {found}. Nimeä se määritystiedostossa.</translation>
    </message>
    <message>
        <source>{path} holds the work of {login}; this computer is used by {here}. Nothing was brought in; use a computer of {login}’s.</source>
        <translation>{path} sisältää käyttäjän {login} työtä; täällä työskentelee {here}. Mitään ei tuotu; avaa se käyttäjän {login} koneella.</translation>
    </message>
    <message>
        <source>{path} is cut short or damaged. Nothing was brought in; write the copy again where the work is.</source>
        <translation>{path} on katkennut tai vioittunut. Mitään ei tuotu; tallenna kopio uudelleen siellä, missä työ on.</translation>
    </message>
    <message>
        <source>{path} is in a folder that {service} copies between computers, where work would be lost. Choose a plain folder or Postgres.</source>
        <translation>{path} on kansiossa, jota {service} kopioi koneiden välillä; siellä työtä katoaisi. Valitse tavallinen kansio tai Postgres.</translation>
    </message>
    <message>
        <source>{path} is neither CSV nor XLSX nor LDIF.</source>
        <translation>{path} ei ole CSV, XLSX eikä LDIF.</translation>
    </message>
    <message>
        <source>{path} is not a complete backup of a hub: {why}. Nothing was changed; choose another one.</source>
        <translation>{path} ei ole ehjä hubin varmuuskopio: {why}. Mitään ei muutettu; valitse toinen.</translation>
    </message>
    <message>
        <source>{path} is not a copy of unsent work. Choose a file that deskapp wrote; its name ends in .deskapp-unsent.</source>
        <translation>{path} ei ole kopio lähettämättömästä työstä. Valitse deskappin kirjoittama tiedosto; sen nimen lopussa on .deskapp-unsent.</translation>
    </message>
    <message>
        <source>{path} lacks the column {column}. Found: {found}. Name it in the map file.</source>
        <translation>Tiedostosta {path} puuttuu sarake {column}. Löytyi: {found}. Nimeä se määritystiedostossa.</translation>
    </message>
    <message>
        <source>{path} names the column {column}, which {file} lacks. Found: {found}.</source>
        <translation>{path} mainitsee sarakkeen {column}, joka puuttuu: {file}. Löytyi: {found}.</translation>
    </message>
    <message>
        <source>{path} says {word} in {place}. Known there: {known}.</source>
        <translation>Tiedostossa {path} lukee {word} kohdassa {place}. Siinä tunnetaan: {known}.</translation>
    </message>
    <message>
        <source>{path}, line {line}, column {column}: {why}. Nothing was imported.</source>
        <translation>{path}, rivi {line}, sarake {column}: {why}. Mitään ei tuotu.</translation>
    </message>
    <message>
        <source>{space} cannot be the id of a team&apos;s space. Use lower-case letters, digits and hyphens, beginning with a letter.</source>
        <translation>{space} ei käy tiimin alueen tunnukseksi. Käytä pieniä kirjaimia, numeroita ja yhdysmerkkejä, ensimmäisenä kirjain.</translation>
    </message>
    <message>
        <source>{trigger} cannot be typed as a snippet. Use 2 to 16 lower-case letters a to z, digits and hyphens, beginning with a letter.</source>
        <translation>{trigger} ei käy tekstipohjan tunnukseksi. Käytä 2–16 pientä kirjainta a–z, numeroita ja yhdysmerkkejä, ensimmäisenä kirjain.</translation>
    </message>
    <message>
        <source>{url} is not the address of a directory. Use ldap://HOST or ldaps://HOST.</source>
        <translation>{url} ei ole hakemiston osoite. Käytä muotoa ldap://HOST tai ldaps://HOST.</translation>
    </message>
    <message>
        <source>{url} is not the address of a hub. Use sqlite:///PATH or postgresql://USER@HOST/NAME.</source>
        <translation>{url} ei ole hubin osoite. Käytä muotoa sqlite:///PATH tai postgresql://USER@HOST/NAME.</translation>
    </message>
    <message>
        <source>{value} is not a {field}. Allowed: {allowed}.</source>
        <translation>{value} ei sovi kenttään {field}. Sallitut: {allowed}.</translation>
    </message>
    <message>
        <source>{what} has not reached the hub yet. Sync first, or take it back with Undo.</source>
        <translation>{what} ei ole vielä hubissa. Synkronoi ensin tai kumoa se.</translation>
    </message>
    <message>
        <source>{what} is still running. Wait for it, or cancel it.</source>
        <translation>{what} on vielä kesken. Odota tai peruuta se.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tyhjä</translation>
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
        <translation>Liite {name}, {size}</translation>
    </message>
    <message>
        <source>Open {name}, {size}</source>
        <translation>Avaa {name}, {size}</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>Tallenna {name}</translation>
    </message>
    <message>
        <source>Stop fetching {name}</source>
        <translation>Keskeytä haku: {name}</translation>
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
        <translation>Tällä koneella ei ole ohjelmaa, joka avaisi tiedoston {name}. Sen voi kuitenkin tallentaa.</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>Tallenna {name}</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} on tallennettu</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>A program: it can be saved, but not opened here</source>
        <translation>Ohjelmatiedosto: sitä ei avata täällä, sen voi vain tallentaa</translation>
    </message>
    <message>
        <source>File {name}, {size}</source>
        <translation>Tiedosto {name}, {size}</translation>
    </message>
    <message>
        <source>Preview of {name}</source>
        <translation>Esikatselu: {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Poista {name}</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Mitä kuvassa näkyy</translation>
    </message>
    <message>
        <source>What {name} shows</source>
        <translation>Mitä kuvassa {name} näkyy</translation>
    </message>
</context>
<context>
    <name>FilesBar</name>
    <message>
        <source>A file is being added…</source>
        <translation>Tiedostoa lisätään…</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Liitä tiedostoja</translation>
    </message>
    <message>
        <source>Kept here; goes out with the text, even if you are offline now</source>
        <translation>Tallessa täällä; lähtee tekstin mukana, vaikka yhteyttä ei nyt olisi</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Kuva</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Add note</source>
        <translation>Lisää kommentti</translation>
    </message>
    <message>
        <source>After sending</source>
        <translation>Lähetyksen jälkeen</translation>
    </message>
    <message>
        <source>After sending: {after}</source>
        <translation>Sitten: {after}</translation>
    </message>
    <message>
        <source>After sending: {after} · {seconds} s to undo</source>
        <translation>Sitten: {after} · {seconds} s aikaa kumota</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Välitä</translation>
    </message>
    <message>
        <source>Forward to {name}</source>
        <translation>Välitä: {name}</translation>
    </message>
    <message>
        <source>Only colleagues in the team read it</source>
        <translation>Vain oman tiimin työkaverit näkevät</translation>
    </message>
    <message>
        <source>Other ways to send</source>
        <translation>Muut lähetystavat</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Lähetä</translation>
    </message>
    <message>
        <source>Send and close ticket</source>
        <translation>Lähetä ja sulje tiketti</translation>
    </message>
    <message>
        <source>Send and next</source>
        <translation>Lähetä ja seuraava</translation>
    </message>
    <message>
        <source>Send and stay here</source>
        <translation>Lähetä ja jää tähän</translation>
    </message>
    <message>
        <source>Send later…</source>
        <translation>Lähetä myöhemmin…</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>takaisin luetteloon</translation>
    </message>
    <message>
        <source>next ticket</source>
        <translation>seuraava tiketti</translation>
    </message>
    <message>
        <source>stay here</source>
        <translation>jää tähän</translation>
    </message>
</context>
<context>
    <name>ForeignLine</name>
    <message>
        <source>Keep mine</source>
        <translation>Pidä omani</translation>
    </message>
    <message>
        <source>Somebody changed this to: {value}</source>
        <translation>Joku muutti tämän: {value}</translation>
    </message>
    <message>
        <source>Somebody cleared this</source>
        <translation>Joku tyhjensi tämän</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ota käyttöön</translation>
    </message>
    <message>
        <source>Take over: {take}. Keep mine: {keep}.</source>
        <translation>Ota käyttöön: {take}. Pidä omani: {keep}.</translation>
    </message>
    <message>
        <source>{name} changed this to: {value}</source>
        <translation>{name} muutti tämän: {value}</translation>
    </message>
    <message>
        <source>{name} cleared this</source>
        <translation>{name} tyhjensi tämän</translation>
    </message>
</context>
<context>
    <name>ForwardRow</name>
    <message>
        <source>A name or an e-mail address</source>
        <translation>Nimi tai sähköpostiosoite</translation>
    </message>
    <message>
        <source>Choose who gets it</source>
        <translation>Valitse vastaanottaja</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Valitse…</translation>
    </message>
    <message>
        <source>Forward to</source>
        <translation>Kenelle välitetään</translation>
    </message>
    <message>
        <source>Forward to: {name}</source>
        <translation>Välitetään: {name}</translation>
    </message>
    <message>
        <source>Whole conversation</source>
        <translation>Koko keskustelu</translation>
    </message>
    <message>
        <source>through this computer’s mail program</source>
        <translation>tämän koneen sähköpostiohjelmalla</translation>
    </message>
</context>
<context>
    <name>FrontLine</name>
    <message>
        <source>Nobody you support waits for you now.</source>
        <translation>Kukaan tukemistasi ei odota sinua juuri nyt.</translation>
    </message>
    <message>
        <source>What does my front line need from me?</source>
        <translation>Mitä eturivini tarvitsee minulta?</translation>
    </message>
    <message>
        <source>needed by {time}</source>
        <translation>tarvitaan viimeistään {time}</translation>
    </message>
    <message>
        <source>{name} asks: {words}</source>
        <translation>{name} kysyy: {words}</translation>
    </message>
    <message>
        <source>{name} waits for: {words}</source>
        <translation>{name} odottaa: {words}</translation>
    </message>
</context>
<context>
    <name>Giving</name>
    <message>
        <source>Nobody, back to the team</source>
        <translation>Ei käsittelijää, takaisin tiimille</translation>
    </message>
    <message>
        <source>The customers hear of it in two minutes; until then Undo takes that back too.</source>
        <translation>Asiakkaat saavat tiedon kahden minuutin kuluttua; siihen asti Kumoa peruu senkin.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Language of this reply (Ctrl+Shift+G)</source>
        <translation>Vastauksen kieli (Ctrl+Vaihto+G)</translation>
    </message>
    <message>
        <source>Language of this reply: {language}</source>
        <translation>Vastauksen kieli: {language}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Assign</source>
        <translation>Osoita</translation>
    </message>
    <message numerus="yes">
        <source>Done, older than %Ln month(s): on the hub</source>
        <translation>
            <numerusform>Valmiit, yli kuukauden vanhat: hubissa</numerusform>
            <numerusform>Valmiit, yli %Ln kk vanhat: hubissa</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Suodata</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Ryhmittele</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Lisää toimintoja</translation>
    </message>
    <message>
        <source>More for this view</source>
        <translation>Muut näkymän toiminnot</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Ei suodatinta</translation>
    </message>
    <message>
        <source>Only the readers of its circle can read this; no administrator and no backup can</source>
        <translation>Tämän voivat lukea vain piirin lukijat. Ylläpitäjä ei näe sitä, eikä sitä saa luettua varmuuskopiosta</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Järjestys</translation>
    </message>
    <message>
        <source>Order: {name}</source>
        <translation>Järjestys: {name}</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteetti</translation>
    </message>
    <message>
        <source>Remove the filter {name}</source>
        <translation>Poista suodatin {name}</translation>
    </message>
    <message>
        <source>Show what happened</source>
        <translation>Näytä tapahtumat</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Lykkää</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tiimi</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Toisin päin</translation>
    </message>
    <message>
        <source>Ticket {number}: {subject}</source>
        <translation>Tiketti {number}: {subject}</translation>
    </message>
    <message>
        <source>back: {reason}</source>
        <translation>palasi: {reason}</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>ei vielä synkronoitu</translation>
    </message>
    <message>
        <source>only its circle</source>
        <translation>vain piirille</translation>
    </message>
    <message>
        <source>outside customer is waiting</source>
        <translation>ulkoinen asiakas odottaa</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>palaa {time}</translation>
    </message>
    <message>
        <source>until {time}: {reason}</source>
        <translation>palaa {time}: {reason}</translation>
    </message>
    <message>
        <source>waiting for {name}</source>
        <translation>odottaa: {name}</translation>
    </message>
    <message>
        <source>waiting for {name}, until {time}</source>
        <translation>odottaa: {name}, {time} asti</translation>
    </message>
    <message>
        <source>waiting until {time}</source>
        <translation>odottaa {time} asti</translation>
    </message>
    <message>
        <source>{name}, until {time}</source>
        <translation>{name}, {time} asti</translation>
    </message>
    <message>
        <source>{number}+</source>
        <translation>{number}+</translation>
    </message>
    <message>
        <source>“Search everything” looks there too.</source>
        <translation>”Etsi kaikkialta” hakee myös sieltä.</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message numerus="yes">
        <source>%Ln open</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln avoin</numerusform>
            <numerusform>%Ln avointa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeldCard</name>
    <message>
        <source>Reply to {name}</source>
        <translation>Vastaus: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Undo the reply to {name}</source>
        <translation>Kumoa vastaus: {name}</translation>
    </message>
    <message>
        <source>goes out in {n} s</source>
        <translation>lähtee {n} s kuluttua</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>lähetetään</translation>
    </message>
    <message>
        <source>was kept when deskapp stopped; it goes out in {n} s</source>
        <translation>säilyi, kun deskapp sulkeutui; lähtee {n} s kuluttua</translation>
    </message>
</context>
<context>
    <name>HelpCalls</name>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>{team} says thank you for your help</source>
        <translation>{team} kiittää avustasi</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <source>Keys in this view</source>
        <translation>Tämän näkymän näppäimet</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ei löytynyt mitään</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hae ohjeesta</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Aiheet</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>By when? A promise with a time lets people plan.</source>
        <translation>Mihin mennessä? Kun aika on tiedossa, on helpompi suunnitella.</translation>
    </message>
    <message>
        <source>Capitals and rows of !!! or ??? read as shouting.</source>
        <translation>Isot kirjaimet ja merkkirivit !!! tai ??? kuulostavat huutamiselta.</translation>
    </message>
    <message>
        <source>Is the name spelt like this?</source>
        <translation>Kirjoitetaanko nimi näin?</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Jätä ennalleen</translation>
    </message>
    <message>
        <source>The text mentions a file, but none is attached.</source>
        <translation>Tekstissä puhutaan tiedostosta, mutta liitettä ei ole.</translation>
    </message>
    <message>
        <source>There is still a gap to fill in.</source>
        <translation>Yksi kohta odottaa vielä täyttämistä.</translation>
    </message>
    <message>
        <source>Whoever gets this reads {languages}.</source>
        <translation>Vastaanottaja lukee näitä kieliä: {languages}.</translation>
    </message>
    <message>
        <source>Write instead: {words}</source>
        <translation>Kirjoita sen sijaan: {words}</translation>
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
            <numerusform>%Ln merkintä</numerusform>
            <numerusform>%Ln merkintää</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Takaisin keskusteluun</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Etsi historiasta</translation>
    </message>
    <message>
        <source>History of this ticket</source>
        <translation>Tämän tiketin historia</translation>
    </message>
    <message>
        <source>Nothing in the history fits. Try fewer letters or another chip.</source>
        <translation>Historiasta ei löydy mitään sopivaa. Kokeile vähemmillä kirjaimilla tai toisella suodattimella.</translation>
    </message>
    <message>
        <source>Only what one person did</source>
        <translation>Vain yhden ihmisen tekemät</translation>
    </message>
    <message>
        <source>Only what {name} did</source>
        <translation>Vain: {name}</translation>
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
            <numerusform>%Ln muuttunut</numerusform>
            <numerusform>%Ln muuttunutta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln uusi</numerusform>
            <numerusform>%Ln uutta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln ennallaan</numerusform>
            <numerusform>%Ln ennallaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong</source>
        <translation>
            <numerusform>%Ln virheellinen</numerusform>
            <numerusform>%Ln virheellistä</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in snippets</source>
        <translation>Tuo tekstipohjia</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Tuo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Changed:</source>
        <translation>Muuttuneet:</translation>
    </message>
    <message>
        <source>Everything in this file is here already.</source>
        <translation>Kaikki tässä tiedostossa on jo täällä.</translation>
    </message>
    <message>
        <source>Line {line}: {what}</source>
        <translation>Rivi {line}: {what}</translation>
    </message>
    <message>
        <source>New:</source>
        <translation>Uudet:</translation>
    </message>
    <message>
        <source>Nothing is brought in until these lines are put right in the file.</source>
        <translation>Mitään ei tuoda, ennen kuin nämä rivit on korjattu tiedostossa.</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Mitä tapahtuisi</translation>
    </message>
    <message>
        <source>Will be brought in, but is worth a look:</source>
        <translation>Tulee mukaan, mutta kannattaa tarkistaa:</translation>
    </message>
    <message>
        <source>Wrong:</source>
        <translation>Virheelliset:</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message numerus="yes">
        <source>%Ln ticket(s) joined into {number}</source>
        <translation>
            <numerusform>%Ln tiketti yhdistettiin tikettiin {number}</numerusform>
            <numerusform>%Ln tikettiä yhdistettiin tikettiin {number}</numerusform>
        </translation>
    </message>
    <message>
        <source>All messages of {others} are shown in {number} from now on; their numbers lead there.</source>
        <translation>Kaikki viestit ({others}) ovat tästä lähtien tiketissä {number}, ja vanhat numerot johtavat sinne.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Yhdistä</translation>
    </message>
    <message>
        <source>Join tickets</source>
        <translation>Yhdistä tikettejä</translation>
    </message>
    <message>
        <source>Tell {names} in one sentence</source>
        <translation>Kerro siitä yhdellä lauseella: {names}</translation>
    </message>
    <message>
        <source>Which ticket stays?</source>
        <translation>Mikä tiketti jää?</translation>
    </message>
    <message>
        <source>{names} asked too: they will follow {number} and read what is written there to {customer}.</source>
        <translation>Samaa kysyi myös {names}: tästä lähtien seurattavana on {number}, ja siitä näkee, mitä asiakkaalle {customer} kirjoitetaan.</translation>
    </message>
    <message>
        <source>{number} takes over {what}</source>
        <translation>Tikettiin {number} siirtyy: {what}</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Due since {date}</source>
        <translation>Tarkistettava {date} alkaen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Kansio</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Kuukauden päästä</translation>
    </message>
    <message>
        <source>In half a year</source>
        <translation>Puolen vuoden päästä</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>Kolmen kuukauden päästä</translation>
    </message>
    <message>
        <source>It still fits: look again in a year</source>
        <translation>Sopii yhä: katsotaan vuoden päästä uudelleen</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Vastuuhenkilö</translation>
    </message>
    <message>
        <source>Looked after by: {name}</source>
        <translation>Vastuuhenkilö: {name}</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ei koskaan</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ei kukaan</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei kansiota</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tarkistus</translation>
    </message>
    <message>
        <source>Review: {date}</source>
        <translation>Tarkistus: {date}</translation>
    </message>
    <message>
        <source>When should somebody check that it still fits?</source>
        <translation>Milloin tarkistetaan, sopiiko se yhä?</translation>
    </message>
</context>
<context>
    <name>KeysOverview</name>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;Vaihda näppäimiä…</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Komennot ja näppäimet</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Kaikkialla</translation>
    </message>
    <message>
        <source>In my requests</source>
        <translation>Omissa pyynnöissä</translation>
    </message>
    <message>
        <source>In the conversation</source>
        <translation>Keskustelussa</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Luettelossa</translation>
    </message>
    <message>
        <source>In the list of views</source>
        <translation>Näkymäluettelossa</translation>
    </message>
    <message>
        <source>In the list of who is away</source>
        <translation>Poissaolijoiden luettelossa</translation>
    </message>
    <message>
        <source>In the list of who waits for what</source>
        <translation>Odotusten luettelossa</translation>
    </message>
    <message>
        <source>In the org chart</source>
        <translation>Organisaatiokaaviossa</translation>
    </message>
    <message>
        <source>In the responsibilities</source>
        <translation>Vastuissa</translation>
    </message>
    <message>
        <source>Keyboard overview</source>
        <translation>Näppäinopas</translation>
    </message>
    <message>
        <source>On the team board</source>
        <translation>Tiimitaululla</translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation>Etsi komento tai näppäin</translation>
    </message>
    <message>
        <source>Where a decision is needed</source>
        <translation>Päätöstä kaipaavissa</translation>
    </message>
    <message>
        <source>Where nothing is typed</source>
        <translation>Missä ei kirjoiteta</translation>
    </message>
    <message>
        <source>Where things are kept aside</source>
        <translation>Sivuun laitetuissa</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Kirjoittaessa</translation>
    </message>
</context>
<context>
    <name>Kinship</name>
    <message>
        <source>A duplicate of which ticket?</source>
        <translation>Sama asia kuin missä tiketissä?</translation>
    </message>
    <message>
        <source>A duplicate of…</source>
        <translation>Sama asia kuin…</translation>
    </message>
    <message>
        <source>Caused by which ticket?</source>
        <translation>Minkä tiketin aiheuttama?</translation>
    </message>
    <message>
        <source>Caused by…</source>
        <translation>Aiheuttaja…</translation>
    </message>
    <message>
        <source>It is a ticket of its own again</source>
        <translation>Se on taas oma tikettinsä</translation>
    </message>
    <message>
        <source>Join with which ticket?</source>
        <translation>Mihin tikettiin yhdistetään?</translation>
    </message>
    <message>
        <source>Link to another ticket</source>
        <translation>Linkitä toiseen tikettiin</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Linkitetty</translation>
    </message>
    <message>
        <source>Related to which ticket?</source>
        <translation>Mihin tikettiin liittyy?</translation>
    </message>
    <message>
        <source>Related to…</source>
        <translation>Liittyy…</translation>
    </message>
    <message>
        <source>The link is removed</source>
        <translation>Linkki on poistettu</translation>
    </message>
    <message>
        <source>remove this link</source>
        <translation>poista tämä linkki</translation>
    </message>
    <message>
        <source>take it out again</source>
        <translation>erota taas omaksi tiketiksi</translation>
    </message>
    <message>
        <source>{number} is open with the chosen messages</source>
        <translation>{number} on avattu valituista viesteistä</translation>
    </message>
</context>
<context>
    <name>Later</name>
    <message numerus="yes">
        <source>%Ln more waiting</source>
        <translation>
            <numerusform>%Ln muu odottaa</numerusform>
            <numerusform>%Ln muuta odottaa</numerusform>
        </translation>
    </message>
    <message>
        <source>The reply goes out {time}</source>
        <translation>Vastaus lähtee {time}</translation>
    </message>
    <message>
        <source>The reply is on its way</source>
        <translation>Vastaus on matkalla</translation>
    </message>
    <message>
        <source>The reply was changed</source>
        <translation>Vastausta muutettiin</translation>
    </message>
    <message>
        <source>The reply was taken back</source>
        <translation>Vastaus on peruttu</translation>
    </message>
</context>
<context>
    <name>LaterCard</name>
    <message>
        <source>Another time</source>
        <translation>Toinen aika</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Goes out {time}</source>
        <translation>Lähtee {time}</translation>
    </message>
    <message>
        <source>Goes out {time}, by {name}</source>
        <translation>Lähtee {time}, kirjoittaja {name}</translation>
    </message>
    <message>
        <source>Not sent, because somebody wrote in the meantime</source>
        <translation>Ei lähetetty, koska joku ehti kirjoittaa välissä</translation>
    </message>
    <message>
        <source>Not sent, because the ticket is done</source>
        <translation>Ei lähetetty, koska tiketti on valmis</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Lähetä nyt</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Peru vastaus</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>Vastauksen teksti</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message numerus="yes">
        <source>%Ln change(s) are only on this computer, the oldest from {time}.</source>
        <translation>
            <numerusform>%Ln muutos on vain tällä koneella, ajalta {time}.</numerusform>
            <numerusform>%Ln muutosta on vain tällä koneella, vanhin ajalta {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit anyway</source>
        <translation>&amp;Lopeta silti</translation>
    </message>
    <message>
        <source>&amp;Send and quit</source>
        <translation>Lä&amp;hetä ja lopeta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Everything stays here and goes out when deskapp is opened again.</source>
        <translation>Kaikki jää tänne ja lähtee, kun deskapp avataan uudelleen.</translation>
    </message>
    <message>
        <source>Quit before everything is sent?</source>
        <translation>Lopetetaanko, ennen kuin kaikki on lähetetty?</translation>
    </message>
    <message>
        <source>Save a &amp;copy to a USB stick…</source>
        <translation>&amp;Tallenna kopio muistitikulle…</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Lähetetään</translation>
    </message>
    <message numerus="yes">
        <source>Sending: %Ln change(s) to go.</source>
        <translation>
            <numerusform>Lähetetään: %Ln muutos jäljellä.</numerusform>
            <numerusform>Lähetetään: %Ln muutosta jäljellä.</numerusform>
        </translation>
    </message>
    <message>
        <source>So that you can bring it in on another computer, should this one get lost.</source>
        <translation>Jotta sen voi tuoda toiselle omalle koneelle, jos tämä katoaa.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Lopeta odottaminen</translation>
    </message>
    <message>
        <source>Waits until the hub has everything.</source>
        <translation>Odottaa, kunnes hubilla on kaikki.</translation>
    </message>
    <message>
        <source>{hub} is not answering right now.</source>
        <translation>{hub} ei vastaa juuri nyt.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Sending the last changes…</source>
        <translation>Lähetetään viimeiset muutokset…</translation>
    </message>
</context>
<context>
    <name>Lending</name>
    <message>
        <source>Change the end…</source>
        <translation>Toinen loppuaika…</translation>
    </message>
    <message>
        <source>Help is not needed any more</source>
        <translation>Apua ei enää tarvita</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Osuuteni on tehty</translation>
    </message>
    <message>
        <source>It has ended</source>
        <translation>Apusi on päättynyt</translation>
    </message>
    <message>
        <source>Lend a hand…</source>
        <translation>Auta…</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Ei enää tarpeen</translation>
    </message>
    <message>
        <source>No other team asks for help</source>
        <translation>Mikään muu tiimi ei pyydä apua</translation>
    </message>
    <message>
        <source>Say thank you</source>
        <translation>Kiitä</translation>
    </message>
    <message>
        <source>Thank you for lending a hand. It ends by itself.</source>
        <translation>Kiitos, että autat. Apu päättyy itsestään.</translation>
    </message>
    <message>
        <source>There is nobody to thank right now</source>
        <translation>Juuri nyt ei ole ketään kiitettävää</translation>
    </message>
    <message>
        <source>Until when will you lend a hand?</source>
        <translation>Mihin asti autat?</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>{time} asti</translation>
    </message>
    <message>
        <source>Who would you like to lend a hand?</source>
        <translation>Ketä autat?</translation>
    </message>
    <message>
        <source>You thanked {name}</source>
        <translation>Kiitit: {name}</translation>
    </message>
    <message>
        <source>Your colleagues are asked for help</source>
        <translation>Työkavereilta on pyydetty apua</translation>
    </message>
    <message>
        <source>{name} lends a hand until {time}</source>
        <translation>{name} auttaa {time} asti</translation>
    </message>
    <message>
        <source>{name} lent a hand</source>
        <translation>{name} auttoi</translation>
    </message>
    <message>
        <source>{team} asks for help until {time}</source>
        <translation>{team} pyytää apua {time} asti</translation>
    </message>
    <message>
        <source>{team} was lent a hand</source>
        <translation>{team} sai apua</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>A language is missing</source>
        <translation>Kieli puuttuu</translation>
    </message>
    <message>
        <source>All snippets</source>
        <translation>Kaikki tekstipohjat</translation>
    </message>
    <message>
        <source>Bring in from a file…</source>
        <translation>Tuo tiedostosta…</translation>
    </message>
    <message>
        <source>Due for review</source>
        <translation>Tarkistettavat</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Suosikit</translation>
    </message>
    <message>
        <source>Files: bring in, save all</source>
        <translation>Tiedostot: tuo, tallenna kaikki</translation>
    </message>
    <message>
        <source>Folder: {name}</source>
        <translation>Kansio: {name}</translation>
    </message>
    <message>
        <source>I look after it</source>
        <translation>Minun vastuullani</translation>
    </message>
    <message>
        <source>New snippet</source>
        <translation>Uusi tekstipohja</translation>
    </message>
    <message>
        <source>Save all to a file…</source>
        <translation>Tallenna kaikki tiedostoon…</translation>
    </message>
    <message>
        <source>Search snippets</source>
        <translation>Etsi tekstipohjia</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Tekstipohjat</translation>
    </message>
    <message>
        <source>Which snippets</source>
        <translation>Mitkä tekstipohjat</translation>
    </message>
</context>
<context>
    <name>LikeIt</name>
    <message>
        <source>Solved: {what}</source>
        <translation>Ratkaistu: {what}</translation>
    </message>
    <message>
        <source>Something like it came before:</source>
        <translation>Vastaavaa on ollut:</translation>
    </message>
</context>
<context>
    <name>LineCard</name>
    <message>
        <source>A ticket is only opened if the person waiting agrees.</source>
        <translation>Tiketti avataan vain, jos odottaja suostuu.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Muuta…</translation>
    </message>
    <message>
        <source>End this entry</source>
        <translation>Päätä odotus</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>Toimita</translation>
    </message>
    <message>
        <source>Incomplete…</source>
        <translation>Puutteellinen…</translation>
    </message>
    <message>
        <source>It is here</source>
        <translation>Saapui</translation>
    </message>
    <message>
        <source>Turn it into a ticket…</source>
        <translation>Tee siitä tiketti…</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Mitä on sanottu</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>Kirjoita viesti…</translation>
    </message>
    <message>
        <source>goes out with the next sync</source>
        <translation>lähtee seuraavassa synkronoinnissa</translation>
    </message>
    <message>
        <source>reminder {when}</source>
        <translation>muistutus tulee {when}</translation>
    </message>
</context>
<context>
    <name>LinksPart</name>
    <message>
        <source>Link a ticket</source>
        <translation>Linkitä tiketti</translation>
    </message>
    <message>
        <source>Linked tickets</source>
        <translation>Liittyvät tiketit</translation>
    </message>
    <message>
        <source>Part of {ticket}</source>
        <translation>Osa tikettiä {ticket}</translation>
    </message>
    <message>
        <source>next word {time}</source>
        <translation>seuraava tieto {time}</translation>
    </message>
    <message>
        <source>on its way to them</source>
        <translation>matkalla heille</translation>
    </message>
    <message>
        <source>{name} is also waiting for</source>
        <translation>{name} odottaa myös</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln löytyi</numerusform>
            <numerusform>%Ln löytyi</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a person or a team</source>
        <translation>Etsi henkilö tai tiimi</translation>
    </message>
    <message>
        <source>Nobody found for {text}</source>
        <translation>Ketään ei löytynyt: {text}</translation>
    </message>
    <message>
        <source>Up and Down go through what was found, Enter goes to the list.</source>
        <translation>Nuolet ylös ja alas selaavat tuloksia, Enter siirtyy luetteloon.</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place}/{count}</translation>
    </message>
</context>
<context>
    <name>MacroForm</name>
    <message>
        <source>&amp;Assigned to</source>
        <translation>Kä&amp;sittelijä</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Kenelle</translation>
    </message>
    <message>
        <source>&amp;Labels to add</source>
        <translation>Lisättävät t&amp;unnisteet</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nimi</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Prioriteetti</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Tila</translation>
    </message>
    <message>
        <source>&amp;Text for the reply</source>
        <translation>&amp;Vastauksen teksti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Change this macro</source>
        <translation>Muokkaa makroa</translation>
    </message>
    <message>
        <source>Labels to re&amp;move</source>
        <translation>P&amp;oistettavat tunnisteet</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>Uusi makro</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Vain minä</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>S&amp;nooze</source>
        <translation>&amp;Lykkää</translation>
    </message>
    <message>
        <source>S&amp;olution</source>
        <translation>&amp;Ratkaisu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>What solved it, in a few words</source>
        <translation>Mikä auttoi, muutamalla sanalla</translation>
    </message>
    <message>
        <source>do not snooze</source>
        <translation>ei lykätä</translation>
    </message>
    <message>
        <source>leave as it is</source>
        <translation>ei muuteta</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>ei tekstiä</translation>
    </message>
    <message>
        <source>nobody, back to the team</source>
        <translation>ei käsittelijää, takaisin tiimille</translation>
    </message>
    <message>
        <source>whoever runs it</source>
        <translation>makron suorittaja</translation>
    </message>
    <message>
        <source>with commas between them</source>
        <translation>pilkuilla erotettuina</translation>
    </message>
</context>
<context>
    <name>MacroWords</name>
    <message>
        <source>Add label: {what}</source>
        <translation>Lisätään tunniste: {what}</translation>
    </message>
    <message>
        <source>Remove label: {what}</source>
        <translation>Poistetaan tunniste: {what}</translation>
    </message>
    <message>
        <source>for a week</source>
        <translation>viikoksi</translation>
    </message>
    <message>
        <source>for an hour</source>
        <translation>tunniksi</translation>
    </message>
    <message>
        <source>for two days</source>
        <translation>kahdeksi päiväksi</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tyhjä</translation>
    </message>
    <message>
        <source>until Monday morning</source>
        <translation>maanantaiaamuun</translation>
    </message>
    <message>
        <source>until tomorrow morning</source>
        <translation>huomisaamuun</translation>
    </message>
    <message>
        <source>{field}: {new}</source>
        <translation>{field}: {new}</translation>
    </message>
    <message>
        <source>{field}: {new} (now {old})</source>
        <translation>{field}: {new} (nyt {old})</translation>
    </message>
</context>
<context>
    <name>Macros</name>
    <message>
        <source>Change a macro…</source>
        <translation>Muokkaa makroa…</translation>
    </message>
    <message>
        <source>Change which macro?</source>
        <translation>Mitä makroa muokataan?</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>Makro</translation>
    </message>
    <message>
        <source>New macro…</source>
        <translation>Uusi makro…</translation>
    </message>
    <message>
        <source>Nothing was put back: it had changed in the meantime</source>
        <translation>Mitään ei palautettu: tieto oli ehtinyt muuttua</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Kumottu</translation>
    </message>
    <message>
        <source>Run a macro</source>
        <translation>Suorita makro</translation>
    </message>
    <message>
        <source>The macro is removed</source>
        <translation>Makro on poistettu</translation>
    </message>
    <message>
        <source>The macro is saved</source>
        <translation>Makro on tallennettu</translation>
    </message>
    <message>
        <source>{macro}: done with {number}</source>
        <translation>{macro}: tehty, {number}</translation>
    </message>
</context>
<context>
    <name>Many</name>
    <message numerus="yes">
        <source>%Ln had changed in the meantime and stay as they are</source>
        <translation>
            <numerusform>%Ln oli ehtinyt muuttua ja jää ennalleen</numerusform>
            <numerusform>%Ln oli ehtinyt muuttua ja jää ennalleen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln put back</source>
        <translation>
            <numerusform>%Ln palautettu</numerusform>
            <numerusform>%Ln palautettu</numerusform>
        </translation>
    </message>
    <message>
        <source>The customers hear of it in two minutes; until then Undo takes that back too.</source>
        <translation>Asiakkaat saavat tiedon kahden minuutin kuluttua; siihen asti Kumoa peruu senkin.</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Answers for it</source>
        <translation>Vastaa</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Kysytään ensin</translation>
    </message>
    <message>
        <source>Choose a manager</source>
        <translation>Valitse esihenkilö</translation>
    </message>
    <message>
        <source>Choose a team</source>
        <translation>Valitse tiimi</translation>
    </message>
    <message>
        <source>Choose who answers for it</source>
        <translation>Valitse yksi vastaamaan siitä</translation>
    </message>
    <message>
        <source>Choose who follows</source>
        <translation>Valitse, kuka jatkaa</translation>
    </message>
    <message>
        <source>Choose who leads</source>
        <translation>Valitse, kuka johtaa</translation>
    </message>
    <message>
        <source>Choose who stands in</source>
        <translation>Valitse sijainen</translation>
    </message>
    <message>
        <source>Choose who takes it</source>
        <translation>Valitse, kuka ottaa asian</translation>
    </message>
    <message>
        <source>Does it</source>
        <translation>Hoitaa</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Työntekijät</translation>
    </message>
    <message>
        <source>External people</source>
        <translation>Ulkopuoliset</translation>
    </message>
    <message>
        <source>From outside the house</source>
        <translation>Talon ulkopuolelta</translation>
    </message>
    <message>
        <source>It is still right</source>
        <translation>Pitää yhä paikkansa</translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation>Nimeä joku</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Kumppani</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Kumppanit</translation>
    </message>
    <message>
        <source>Shareholder</source>
        <translation>Osakas</translation>
    </message>
    <message>
        <source>Shareholders</source>
        <translation>Osakkaat</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Sidosryhmän edustaja</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Sidosryhmät</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Toimittaja</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Toimittajat</translation>
    </message>
    <message>
        <source>Told after</source>
        <translation>Kerrotaan jälkeenpäin</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Kirjoita</translation>
    </message>
    <message>
        <source>{matter}: nobody answers for it</source>
        <translation>{matter}: tästä ei vastaa vielä kukaan</translation>
    </message>
    <message>
        <source>{matter}: only {people} does it</source>
        <translation>{matter}: tätä hoitaa vain {people}</translation>
    </message>
    <message>
        <source>{matter}: several answer for it, {people}</source>
        <translation>{matter}: tästä vastaa useampi kuin yksi, {people}</translation>
    </message>
    <message>
        <source>{matter}: should be looked at again</source>
        <translation>{matter}: olisi aika tarkistaa</translation>
    </message>
    <message>
        <source>{matter}: {people} says it is not theirs</source>
        <translation>{matter}: ”ei kuulu minulle”, sanoo {people}</translation>
    </message>
    <message>
        <source>{people} has left but is still named</source>
        <translation>{people} ei ole enää talossa, mutta nimi on yhä vastuissa</translation>
    </message>
    <message>
        <source>{people} has not said what the role is for</source>
        <translation>{people} ei ole vielä kertonut, mitä varten oma rooli on</translation>
    </message>
    <message>
        <source>{people} is in no unit and no team</source>
        <translation>{people} ei ole missään yksikössä eikä tiimissä</translation>
    </message>
    <message>
        <source>{people}: each leads the other</source>
        <translation>{people} ovat toistensa esihenkilöitä</translation>
    </message>
    <message>
        <source>{people}: the manager is not here any more</source>
        <translation>{people}: esihenkilö ei ole enää talossa</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Customers</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>Kept up to date by</source>
        <translation>Ajan tasalla pitää</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Tarkistetaan</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Toimipiste</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>all</source>
        <translation>kaikki</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ei kukaan</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>A new line about</source>
        <translation>Uusi rivi asialle</translation>
    </message>
    <message>
        <source>A new line: name who does it</source>
        <translation>Uusi rivi: nimeä, kuka asiaa hoitaa</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muutettu</translation>
    </message>
    <message>
        <source>It is noted</source>
        <translation>Kerrottu</translation>
    </message>
    <message>
        <source>Mine after all</source>
        <translation>Kuuluu sittenkin minulle</translation>
    </message>
    <message>
        <source>New matter: {name}</source>
        <translation>Uusi asia: {name}</translation>
    </message>
    <message>
        <source>Noted: not mine. It is among the clashes now.</source>
        <translation>Merkitty: ei kuulu sinulle. Se on nyt päällekkäisyyksissä.</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Korjattu</translation>
    </message>
    <message>
        <source>The line is removed</source>
        <translation>Rivi on poistettu</translation>
    </message>
    <message>
        <source>take out</source>
        <translation>ota pois</translation>
    </message>
    <message>
        <source>team</source>
        <translation>tiimi</translation>
    </message>
</context>
<context>
    <name>MatrixPane</name>
    <message numerus="yes">
        <source>%Ln to put right</source>
        <translation>
            <numerusform>%Ln korjattava</numerusform>
            <numerusform>%Ln korjattavaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything has somebody, and nobody is alone with it.</source>
        <translation>Joka asialla on hoitajansa, eikä kukaan ole yksin.</translation>
    </message>
    <message>
        <source>Gaps and clashes</source>
        <translation>Aukot ja päällekkäisyydet</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Omat</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Uusi rivi</translation>
    </message>
    <message>
        <source>No gaps, no clashes</source>
        <translation>Ei aukkoja, ei päällekkäisyyksiä</translation>
    </message>
    <message>
        <source>Nothing has been said yet. One sentence is enough.</source>
        <translation>Vielä ei ole kerrottu mitään. Yksi lause riittää.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Ei vielä mitään</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Vastuut</translation>
    </message>
    <message>
        <source>What I answer for</source>
        <translation>Mistä minä vastaan</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Mitä näytetään</translation>
    </message>
    <message>
        <source>What my role is for</source>
        <translation>Mitä varten roolini on</translation>
    </message>
    <message>
        <source>What you or your team answer for appears here as soon as it is named.</source>
        <translation>Omat ja tiimisi vastuut näkyvät tässä heti, kun ne on nimetty.</translation>
    </message>
    <message>
        <source>Who answers for what</source>
        <translation>Kuka vastaa mistäkin</translation>
    </message>
    <message>
        <source>Write it…</source>
        <translation>Kirjoita…</translation>
    </message>
    <message>
        <source>by the team {team}</source>
        <translation>tiimin {team} kautta</translation>
    </message>
    <message>
        <source>kept up to date by {name}</source>
        <translation>ajan tasalla sen pitää {name}</translation>
    </message>
    <message>
        <source>you said: not mine</source>
        <translation>sanoit: ei kuulu minulle</translation>
    </message>
</context>
<context>
    <name>MentionFinder</name>
    <message>
        <source>cannot read this ticket and will not be told</source>
        <translation>ei voi lukea tikettiä, ei saa tietoa</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Muokkaa</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tiedosto</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Siirry</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ohje</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>Ti&amp;ketti</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Näytä</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>T&amp;yökalut</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Forwarded to {name}</source>
        <translation>Välitetty: {name}</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Sisäinen kommentti</translation>
    </message>
    <message>
        <source>Internal note by {name}, {time}: {text}</source>
        <translation>Sisäinen kommentti, {name}, {time}: {text}</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more quoted line(s)</source>
        <translation>
            <numerusform>Näytä vielä %Ln lainattu rivi</numerusform>
            <numerusform>Näytä vielä %Ln lainattua riviä</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more of this long message</source>
        <translation>Näytä lisää tästä pitkästä viestistä</translation>
    </message>
    <message>
        <source>Told by phone</source>
        <translation>Kerrottu puhelimessa</translation>
    </message>
    <message>
        <source>Told: {names}</source>
        <translation>Tiedoksi: {names}</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Tuntematon lähettäjä</translation>
    </message>
    <message>
        <source>also in {number}</source>
        <translation>myös tiketissä {number}</translation>
    </message>
    <message>
        <source>corrected {time}</source>
        <translation>korjattu {time}</translation>
    </message>
    <message>
        <source>from {number}</source>
        <translation>tiketistä {number}</translation>
    </message>
    <message>
        <source>{name} · you</source>
        <translation>{name} · sinä</translation>
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
        <translation>Pidän omani</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ota takaisin</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Kiitos</translation>
    </message>
    <message>
        <source>The text that came back</source>
        <translation>Palautettu teksti</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Käytä tätä</translation>
    </message>
    <message>
        <source>{name} has had this to read since {time}</source>
        <translation>{name} on saanut tämän luettavaksi {time}</translation>
    </message>
    <message>
        <source>{name} has read it</source>
        <translation>{name} on lukenut sen</translation>
    </message>
    <message>
        <source>{name} says it is fine as it is</source>
        <translation>{name}: hyvä näin</translation>
    </message>
    <message>
        <source>{name} would put it differently</source>
        <translation>{name} sanoisi sen toisin</translation>
    </message>
</context>
<context>
    <name>MiniMap</name>
    <message>
        <source>Click or drag to go there</source>
        <translation>Siirry napsauttamalla tai vetämällä</translation>
    </message>
    <message>
        <source>Ctrl and the arrow keys move the drawing, + and − change its size.</source>
        <translation>Ctrl ja nuolinäppäimet siirtävät piirrosta, + ja − muuttavat sen kokoa.</translation>
    </message>
    <message>
        <source>Map of the drawing</source>
        <translation>Piirroksen yleiskartta</translation>
    </message>
</context>
<context>
    <name>Months</name>
    <message numerus="yes">
        <source>In %Ln month(s)</source>
        <translation>
            <numerusform>%Ln kuukauden kuluttua</numerusform>
            <numerusform>%Ln kuukauden kuluttua</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MorePart</name>
    <message>
        <source>Category</source>
        <translation>Luokka</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>More details</source>
        <translation>Lisätiedot</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>Numero muualla</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Ratkaisu</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Mihin tarkoitukseen</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Tilapäisratkaisu</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Kommentti</translation>
    </message>
    <message>
        <source>Anything that helps whoever takes it on; only the team can read it</source>
        <translation>Mistä on apua jatkajalle; vain tiimi näkee tämän</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Anna</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Keep what was promised</source>
        <translation>Pidä luvattu aika</translation>
    </message>
    <message>
        <source>Next &amp;word</source>
        <translation>Seuraava &amp;tieto</translation>
    </message>
    <message>
        <source>Share out</source>
        <translation>Jaa</translation>
    </message>
    <message>
        <source>Who would get what</source>
        <translation>Kuka saisi mitäkin</translation>
    </message>
</context>
<context>
    <name>NewAbove</name>
    <message numerus="yes">
        <source>%Ln new above</source>
        <translation>
            <numerusform>%Ln uusi ylempänä</numerusform>
            <numerusform>%Ln uutta ylempänä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new ticket(s) above: sort them in</source>
        <translation>
            <numerusform>%Ln uusi tiketti ylempänä: lisää luetteloon</numerusform>
            <numerusform>%Ln uutta tikettiä ylempänä: lisää luetteloon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewTicketDialog</name>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Prioriteetti</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Otsikko</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Teksti</translation>
    </message>
    <message>
        <source>A few words, please, so that the list has something to show.</source>
        <translation>Muutama sana riittää, niin tiketti erottuu luettelossa.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Liitä tiedostoja</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>&amp;Asiakas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Uusi tiketti</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Avaa tiketti</translation>
    </message>
    <message>
        <source>Part of it for another team</source>
        <translation>Osuus toiselle tiimille</translation>
    </message>
    <message>
        <source>T&amp;eam</source>
        <translation>T&amp;iimi</translation>
    </message>
    <message>
        <source>What it is about, in a few words</source>
        <translation>Mistä on kyse, muutamalla sanalla</translation>
    </message>
    <message>
        <source>What the customer said or wrote</source>
        <translation>Mitä asiakas kertoi tai kirjoitti</translation>
    </message>
    <message>
        <source>Who is it for? Type a name and choose from the list.</source>
        <translation>Kenelle? Kirjoita nimi ja valitse luettelosta.</translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message numerus="yes">
        <source>%Ln update(s) in your tickets</source>
        <translation>
            <numerusform>%Ln uusi tapahtuma tiketeissäsi</numerusform>
            <numerusform>%Ln uutta tapahtumaa tiketeissäsi</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft for you to read</source>
        <translation>Luonnos on luettavanasi</translation>
    </message>
    <message>
        <source>A new message</source>
        <translation>Uusi viesti</translation>
    </message>
    <message>
        <source>A new note</source>
        <translation>Uusi kommentti</translation>
    </message>
    <message>
        <source>A note names you</source>
        <translation>Sinut mainittiin kommentissa</translation>
    </message>
    <message>
        <source>A ticket is yours now</source>
        <translation>Tiketti on nyt sinulla</translation>
    </message>
    <message>
        <source>Due at {time}</source>
        <translation>Määräaika {time}</translation>
    </message>
    <message>
        <source>Goes back to the team at {time}</source>
        <translation>Palaa tiimille klo {time}</translation>
    </message>
    <message>
        <source>You stand in for {name}</source>
        <translation>Olet sijaisena: {name}</translation>
    </message>
    <message>
        <source>You stand in for {name} until {day}</source>
        <translation>Olet sijaisena: {name}, {day} asti</translation>
    </message>
    <message>
        <source>Your draft was read</source>
        <translation>Luonnoksesi on luettu</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>news</comment>
        <translation>
            <numerusform>ja %Ln muu</numerusform>
            <numerusform>ja %Ln muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} asks you to read a draft</source>
        <translation>{name} pyytää sinua lukemaan luonnoksen</translation>
    </message>
    <message>
        <source>{name} gave you a ticket</source>
        <translation>{name} antoi sinulle tiketin</translation>
    </message>
    <message>
        <source>{name} handed in what you wait for</source>
        <translation>{name} toimitti odottamasi asian</translation>
    </message>
    <message>
        <source>{name} has read your draft</source>
        <translation>{name} on lukenut luonnoksesi</translation>
    </message>
    <message>
        <source>{name} left a note</source>
        <translation>{name} jätti kommentin</translation>
    </message>
    <message>
        <source>{name} named you in a note</source>
        <translation>{name} mainitsi sinut kommentissa</translation>
    </message>
    <message>
        <source>{name} says what is still missing</source>
        <translation>{name} kertoo, mitä vielä puuttuu</translation>
    </message>
    <message>
        <source>{name} thinks a ticket would help</source>
        <translation>{name} arvelee, että tiketti auttaisi</translation>
    </message>
    <message>
        <source>{name} waits for this from you by {when}</source>
        <translation>{name} odottaa tätä sinulta viimeistään {when}</translation>
    </message>
    <message>
        <source>{name} wrote</source>
        <translation>{name} kirjoitti</translation>
    </message>
</context>
<context>
    <name>NothingOpen</name>
    <message>
        <source>Choose one from the list, or press Ctrl+N for a new one.</source>
        <translation>Valitse tiketti luettelosta tai luo uusi: Ctrl+N.</translation>
    </message>
    <message>
        <source>Close that window to read it here again.</source>
        <translation>Sulje se ikkuna, niin voit taas lukea tiketin tässä.</translation>
    </message>
    <message>
        <source>No ticket is open</source>
        <translation>Mikään tiketti ei ole auki</translation>
    </message>
    <message>
        <source>Show that window</source>
        <translation>Näytä ikkuna</translation>
    </message>
    <message>
        <source>This ticket has a window of its own</source>
        <translation>Tämä tiketti on omassa ikkunassaan</translation>
    </message>
</context>
<context>
    <name>OrgDrawing</name>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>johtaa %Ln henkilöä</numerusform>
            <numerusform>johtaa %Ln henkilöä</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawing of the organisation</source>
        <translation>Piirros organisaatiosta</translation>
    </message>
    <message>
        <source>The same people as in the list. Everything can be done there too.</source>
        <translation>Samat ihmiset kuin luettelossa. Kaiken voi tehdä myös siellä.</translation>
    </message>
    <message numerus="yes">
        <source>supports %Ln</source>
        <translation>
            <numerusform>tukee %Ln henkilöä</numerusform>
            <numerusform>tukee %Ln henkilöä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgPage</name>
    <message>
        <source>Carries and supports everyone above</source>
        <translation>Kannattelee ja tukee kaikkia ylempänä olevia</translation>
    </message>
    <message>
        <source>Closest to customers and colleagues</source>
        <translation>Lähimpänä asiakkaita ja työkavereita</translation>
    </message>
    <message>
        <source>Import people with their managers, and the org chart draws itself.</source>
        <translation>Tuo henkilöt ja heidän esihenkilönsä, niin kaavio piirtyy itsestään.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Johto</translation>
    </message>
    <message>
        <source>No team of {name} takes requests</source>
        <translation>Mikään kohteen {name} tiimi ei ota pyyntöjä vastaan</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Täällä ei ole vielä ketään</translation>
    </message>
    <message>
        <source>Org chart</source>
        <translation>Organisaatiokaavio</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Lähennä</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Loitonna</translation>
    </message>
    <message>
        <source>{name} has several teams: choose one of them here</source>
        <translation>Kohteella {name} on useita tiimejä: valitse niistä yksi täällä</translation>
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
        <translation>Jokainen on tukijansa alla. Nimen kirjoittaminen vie suoraan henkilöön.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
</context>
<context>
    <name>OrgTreeModel</name>
    <message numerus="yes">
        <source>%Ln person(s) cannot be placed: no one is known who supports them, or the line would run in a circle.</source>
        <translation>
            <numerusform>%Ln henkilö on vielä vailla paikkaa: tukijaa ei tunneta, tai linja kiertäisi kehää.</numerusform>
            <numerusform>%Ln henkilöä on vielä vailla paikkaa: tukijaa ei tunneta, tai linja kiertäisi kehää.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a person to read why.</source>
        <translation>Syy näkyy, kun valitset henkilön.</translation>
    </message>
    <message>
        <source>Not placed yet</source>
        <translation>Vielä vailla paikkaa</translation>
    </message>
    <message numerus="yes">
        <source>Not placed yet, %Ln person(s)</source>
        <translation>
            <numerusform>Vielä vailla paikkaa, %Ln henkilö</numerusform>
            <numerusform>Vielä vailla paikkaa, %Ln henkilöä</numerusform>
        </translation>
    </message>
    <message>
        <source>The person named as the next in line is not known here.</source>
        <translation>Linjassa seuraavaksi nimettyä henkilöä ei tunneta täällä.</translation>
    </message>
    <message>
        <source>This line would run in a circle: {line}. The last link was left out.</source>
        <translation>Linja kiertäisi kehää: {line}. Viimeinen lenkki jätettiin pois.</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>ei enää talossa</translation>
    </message>
    <message numerus="yes">
        <source>supports %Ln</source>
        <translation>
            <numerusform>tukee %Ln henkilöä</numerusform>
            <numerusform>tukee %Ln henkilöä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnViews</name>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln tiketti</numerusform>
            <numerusform>%Ln tikettiä</numerusform>
        </translation>
    </message>
    <message>
        <source>Own view</source>
        <translation>Oma näkymä</translation>
    </message>
    <message>
        <source>“{name}” holds more than {limit}</source>
        <translation>Näkymässä ”{name}” on tikettejä yli {limit}</translation>
    </message>
    <message>
        <source>“{name}” is changed</source>
        <translation>”{name}” on muutettu</translation>
    </message>
    <message>
        <source>“{name}” is removed</source>
        <translation>”{name}” on poistettu</translation>
    </message>
    <message>
        <source>“{name}” is saved</source>
        <translation>”{name}” on tallennettu</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Files: {names}</source>
        <translation>Tiedostot: {names}</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Sisäinen kommentti</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Tunnisteet</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Avattu</translation>
    </message>
    <message>
        <source>Printed {time}</source>
        <translation>Tulostettu {time}</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Ratkaisu</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Ratkaistu</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Tuntematon lähettäjä</translation>
    </message>
    <message>
        <source>What the customer may read</source>
        <translation>Mitä asiakas saa lukea</translation>
    </message>
    <message>
        <source>With internal notes</source>
        <translation>Sisäiset kommentit mukaan</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message numerus="yes">
        <source>%Ln sheet(s)</source>
        <translation>
            <numerusform>%Ln arkki</numerusform>
            <numerusform>%Ln arkkia</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Muoto</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Ketkä</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Every name is large enough to read. What does not fit on one sheet is spread over several.</source>
        <translation>Jokainen nimi on luettavan kokoinen. Mikä ei mahdu yhdelle arkille, jatkuu seuraavilla.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Org chart</source>
        <translation>Organisaatiokaavio</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pictures (PNG)</source>
        <translation>Kuvat (PNG)</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Tulostin</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Arkki</translation>
    </message>
    <message>
        <source>Save the org chart</source>
        <translation>Tallenna organisaatiokaavio</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Tallenna…</translation>
    </message>
    <message>
        <source>The org chart goes to the printer</source>
        <translation>Organisaatiokaavio lähtee tulostimelle</translation>
    </message>
    <message>
        <source>The org chart on paper</source>
        <translation>Organisaatiokaavio paperilla</translation>
    </message>
    <message>
        <source>{name} and everybody below</source>
        <translation>{name} ja kaikki alla olevat</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} on tallennettu</translation>
    </message>
    <message>
        <source>{sheets}: choose a larger one</source>
        <translation>{sheets}: valitse suurempi</translation>
    </message>
</context>
<context>
    <name>ParkedView</name>
    <message>
        <source>Copy the text</source>
        <translation>Kopioi teksti</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Hylkää…</translation>
    </message>
    <message>
        <source>New ticket from it</source>
        <translation>Uusi tiketti tästä</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Avaa tiketti</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Sisältö</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Tunnuslause</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters, so that a lost stick stays locked.</source>
        <translation>
            <numerusform>Vähintään %Ln merkki, jotta kukaan ei saa kadonnutta tikkua auki.</numerusform>
            <numerusform>Vähintään %Ln merkkiä, jotta kukaan ei saa kadonnutta tikkua auki.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>Ne eivät ole samat. Kirjoita uudelleen.</translation>
    </message>
    <message>
        <source>Type it &amp;again</source>
        <translation>Sama &amp;uudelleen</translation>
    </message>
</context>
<context>
    <name>PastDialog</name>
    <message>
        <source>Bring this back</source>
        <translation>Palauta tämä</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>History of {trigger}</source>
        <translation>{trigger}: historia</translation>
    </message>
    <message>
        <source>How it was then</source>
        <translation>Millainen se silloin oli</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Kirjoitettu</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>nykyinen</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Who should be told?</source>
        <translation>Kenelle kerrotaan?</translation>
    </message>
</context>
<context>
    <name>PersonData</name>
    <message>
        <source>Computer: {name} ({id})</source>
        <translation>Kone: {name} ({id})</translation>
    </message>
    <message>
        <source>From {hub} and this computer, {time}</source>
        <translation>Lähde: {hub} ja tämä kone, {time}</translation>
    </message>
    <message>
        <source>Left out, because they are the team’s own: internal notes ({count})</source>
        <translation>Jätetty pois, koska ne ovat tiimin omia: sisäiset kommentit ({count})</translation>
    </message>
    <message>
        <source>Left out: what belongs to others and was only changed by this person ({count})</source>
        <translation>Jätetty pois: toisten asiat, joita tämä henkilö vain muutti ({count})</translation>
    </message>
    <message>
        <source>Login at the hub: {login}</source>
        <translation>Tunnus hubissa: {login}</translation>
    </message>
    <message>
        <source>What an erasure would leave, and why</source>
        <translation>Mitä poistaminen jättäisi ja miksi</translation>
    </message>
    <message>
        <source>absences</source>
        <translation>poissaolot</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ja {count} muuta</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>kaikki muu</translation>
    </message>
    <message>
        <source>done tickets are to be kept</source>
        <translation>valmiit tiketit säilytetään</translation>
    </message>
    <message>
        <source>how to reach the person</source>
        <translation>miten henkilön tavoittaa</translation>
    </message>
    <message>
        <source>it belongs to somebody else’s matter</source>
        <translation>se kuuluu toisen asiaan</translation>
    </message>
    <message>
        <source>it belongs to the person alone</source>
        <translation>se on vain henkilön omaa</translation>
    </message>
    <message>
        <source>it is not done yet</source>
        <translation>se on vielä kesken</translation>
    </message>
    <message>
        <source>it is not old enough yet</source>
        <translation>se ei ole vielä tarpeeksi vanha</translation>
    </message>
    <message>
        <source>it only says who changed what, and every later entry rests on it</source>
        <translation>se kertoo vain, kuka muutti mitä, ja kaikki myöhempi nojaa siihen</translation>
    </message>
    <message>
        <source>it was done longer ago than it has to be kept</source>
        <translation>se valmistui kauemmin sitten kuin se pitää säilyttää</translation>
    </message>
    <message>
        <source>it was only kept to reach the person</source>
        <translation>sitä säilytettiin vain henkilön tavoittamiseksi</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>viestit</translation>
    </message>
    <message>
        <source>minutes worked</source>
        <translation>työminuutit</translation>
    </message>
    <message>
        <source>named as: {fields}</source>
        <translation>mainittu kentissä: {fields}</translation>
    </message>
    <message>
        <source>only those who write there, or whoever looks after the hub, may erase it</source>
        <translation>vain siellä kirjoittavat tai hubin ylläpitäjä voivat poistaa sen</translation>
    </message>
    <message>
        <source>responsibilities</source>
        <translation>vastuut</translation>
    </message>
    <message>
        <source>the card</source>
        <translation>kortti</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>loki</translation>
    </message>
    <message>
        <source>the person answers for it: name somebody else first</source>
        <translation>henkilö vastaa siitä: nimeä ensin joku toinen</translation>
    </message>
    <message>
        <source>the person has left, and nobody needs the card</source>
        <translation>henkilö on lähtenyt, eikä kukaan tarvitse korttia</translation>
    </message>
    <message>
        <source>the person still works here, and names and rights depend on it</source>
        <translation>henkilö on yhä töissä täällä, ja nimet ja oikeudet ovat sen varassa</translation>
    </message>
    <message>
        <source>the person’s own notes</source>
        <translation>mitä henkilö on kirjoittanut itselleen</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>tiketit</translation>
    </message>
    <message>
        <source>{name}: everything that is held about this person</source>
        <translation>{name}: kaikki, mitä tästä henkilöstä on tallennettu</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>People found</source>
        <translation>Löydetyt henkilöt</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Etsi henkilöitä</translation>
    </message>
    <message>
        <source>Type a name, a place or a job</source>
        <translation>Kirjoita nimi, paikka tai tehtävä</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>About me…</source>
        <translation>Minusta…</translation>
    </message>
    <message>
        <source>Choose a person in the list or in the drawing.</source>
        <translation>Valitse henkilö luettelosta tai piirroksesta.</translation>
    </message>
    <message>
        <source>Data held…</source>
        <translation>Tallennetut tiedot…</translation>
    </message>
    <message>
        <source>Line of support</source>
        <translation>Tukijat</translation>
    </message>
    <message>
        <source>My card…</source>
        <translation>Oma kortti…</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Uusi tiketti</translation>
    </message>
    <message>
        <source>New ticket for {name}</source>
        <translation>Uusi tiketti: {name}</translation>
    </message>
    <message>
        <source>No open tickets.</source>
        <translation>Ei avoimia tikettejä.</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Ketään ei ole valittu</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Avoimet tiketit</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <source>Role page…</source>
        <translation>Roolisivu…</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>suljettu</translation>
    </message>
    <message>
        <source>new</source>
        <translation>uusi</translation>
    </message>
    <message>
        <source>open</source>
        <translation>työn alla</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>ratkaistu</translation>
    </message>
    <message>
        <source>supports {name}</source>
        <translation>tukee: {name}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>odottaa</translation>
    </message>
</context>
<context>
    <name>PhaseRow</name>
    <message>
        <source>Add what is still to say: {what}</source>
        <translation>Lisää vielä: {what}</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Tervehdys</translation>
    </message>
    <message>
        <source>Kind closing</source>
        <translation>Ystävällinen lopetus</translation>
    </message>
    <message>
        <source>Still to say:</source>
        <translation>Vielä puuttuu:</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Mitä seuraavaksi</translation>
    </message>
    <message>
        <source>What you understood</source>
        <translation>Mitä ymmärsit</translation>
    </message>
</context>
<context>
    <name>PickPopup</name>
    <message>
        <source>Nothing matches. Try fewer letters.</source>
        <translation>Ei osumia. Kokeile vähemmillä kirjaimilla.</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Etsi kirjoittamalla</translation>
    </message>
</context>
<context>
    <name>PosterDialog</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Language of the poster</source>
        <translation>Julisteen kieli</translation>
    </message>
    <message>
        <source>Principles of good service</source>
        <translation>Hyvän palvelun periaatteet</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Tallenna PDF:nä…</translation>
    </message>
    <message>
        <source>Save the poster</source>
        <translation>Tallenna juliste</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>&amp;After sending</source>
        <translation>&amp;Lähetyksen jälkeen</translation>
    </message>
    <message>
        <source>&amp;Done tickets kept here</source>
        <translation>Tällä koneella &amp;pidettävät valmiit tiketit</translation>
    </message>
    <message>
        <source>&amp;Friendly hints while I write a reply</source>
        <translation>&amp;Ystävälliset vihjeet, kun kirjoitan vastausta</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Kieli</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Hiljainen aika</translation>
    </message>
    <message>
        <source>&amp;Tell me what is new while another window is in front</source>
        <translation>&amp;Ilmoita uudesta, kun toinen ikkuna on päällimmäisenä</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 sekuntia</translation>
    </message>
    <message>
        <source>20 seconds</source>
        <translation>20 sekuntia</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 sekuntia</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation>5 sekuntia</translation>
    </message>
    <message>
        <source>Ani&amp;mations, such as the org chart turning</source>
        <translation>Liikku&amp;vat kuvat, kuten kääntyvä organisaatiokaavio</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Ulkoasu</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>Muutokset tulevat heti voimaan.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Colleagues see it beside a value when two people changed the same thing.</source>
        <translation>Työkaverit näkevät sen arvon vieressä, kun kaksi ihmistä on muuttanut samaa asiaa.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Väljä</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Tiivis</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Yleiset</translation>
    </message>
    <message>
        <source>Go back to the list</source>
        <translation>Palaa luetteloon</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Näppäimistö</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Messages in mine</source>
        <translation>Viestit omissa tiketeissä</translation>
    </message>
    <message>
        <source>Na&amp;me of this computer</source>
        <translation>Tämän koneen ni&amp;mi</translation>
    </message>
    <message>
        <source>Notes that name me</source>
        <translation>Kommentit, joissa minut mainitaan</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Ilmoitukset</translation>
    </message>
    <message>
        <source>Only while I do, only to those who may read the ticket, and kept nowhere.</source>
        <translation>Vain sillä hetkellä ja vain niille, jotka saavat lukea tiketin. Mitään ei tallenneta.</translation>
    </message>
    <message>
        <source>Open the next ticket</source>
        <translation>Avaa seuraava tiketti</translation>
    </message>
    <message>
        <source>Opened &amp;files kept here</source>
        <translation>Tällä koneella pidettävät tie&amp;dostot</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Luettelon rivit</translation>
    </message>
    <message>
        <source>S&amp;how colleagues where I am reading or writing</source>
        <translation>&amp;Näytä työkavereille, missä luen tai kirjoitan</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Kuten järjestelmä</translation>
    </message>
    <message>
        <source>Send at once</source>
        <translation>Lähetä heti</translation>
    </message>
    <message>
        <source>Single &amp;keys in list and conversation: R replies, J goes on</source>
        <translation>Yhd&amp;en näppäimen komennot: R vastaa, J seuraava</translation>
    </message>
    <message>
        <source>Stay with the ticket</source>
        <translation>Pysy tiketissä</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Tekstin koko</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Viimeiset 12 kuukautta</translation>
    </message>
    <message>
        <source>The last 2 years</source>
        <translation>Viimeiset 2 vuotta</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation>Viimeiset 3 kuukautta</translation>
    </message>
    <message>
        <source>The last 5 years</source>
        <translation>Viimeiset 5 vuotta</translation>
    </message>
    <message>
        <source>The last 6 months</source>
        <translation>Viimeiset 6 kuukautta</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Teema</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Tämä kone</translation>
    </message>
    <message>
        <source>Tickets I am given</source>
        <translation>Minulle annetut tiketit</translation>
    </message>
    <message>
        <source>Time to &amp;undo sending</source>
        <translation>Aika kum&amp;ota lähetys</translation>
    </message>
    <message>
        <source>Underline &amp;misspelt words</source>
        <translation>&amp;Alleviivaa kirjoitusvirheet</translation>
    </message>
    <message>
        <source>Up to 10 GB</source>
        <translation>Enintään 10 Gt</translation>
    </message>
    <message>
        <source>Up to 2 GB</source>
        <translation>Enintään 2 Gt</translation>
    </message>
    <message>
        <source>Up to 500 MB</source>
        <translation>Enintään 500 Mt</translation>
    </message>
    <message>
        <source>W&amp;hen I write down minutes, suggest how long I had the ticket open</source>
        <translation>Kun k&amp;irjaan työminuutteja, ehdota aikaa, jonka tiketti oli auki</translation>
    </message>
    <message>
        <source>What is due in 15 minutes</source>
        <translation>Määräaika 15 minuutin kuluttua</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Kirjoittaminen</translation>
    </message>
    <message>
        <source>from</source>
        <translation>alkaa</translation>
    </message>
    <message>
        <source>until</source>
        <translation>päättyy</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>{name} are also viewing</source>
        <translation>{name} katsovat myös tätä</translation>
    </message>
    <message>
        <source>{name} are writing</source>
        <translation>{name} kirjoittavat</translation>
    </message>
    <message>
        <source>{name} is also viewing</source>
        <translation>{name} katsoo myös tätä</translation>
    </message>
    <message>
        <source>{name} is writing</source>
        <translation>{name} kirjoittaa</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>All of this is already the case. There is nothing to do.</source>
        <translation>Kaikki on jo näin. Mitään ei tarvitse tehdä.</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Tee se</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Run a macro</source>
        <translation>Suorita makro</translation>
    </message>
    <message>
        <source>The text {trigger} is not here any more, so no text is written.</source>
        <translation>Tekstipohjaa {trigger} ei enää ole, joten tekstiä ei lisätä.</translation>
    </message>
    <message>
        <source>This goes below what is written in the composer; nothing is sent:</source>
        <translation>Tämä lisätään jo kirjoitetun alle; mitään ei lähetetä:</translation>
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
        <translation>Tallennettu: {path}</translation>
    </message>
    <message>
        <source>The poster could not be saved</source>
        <translation>Julistetta ei voitu tallentaa</translation>
    </message>
</context>
<context>
    <name>PromisePart</name>
    <message>
        <source>Due internally</source>
        <translation>Talon oma määräaika</translation>
    </message>
    <message>
        <source>Lasting fix by</source>
        <translation>Pysyvä korjaus</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>Seuraava tieto</translation>
    </message>
    <message>
        <source>Next word by</source>
        <translation>Tieto viimeistään</translation>
    </message>
    <message>
        <source>{name} hears from us</source>
        <translation>{name} kuulee meistä</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>I cannot help</source>
        <translation>En voi auttaa</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Avaa tiketti</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Kiitos</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>What was written in the ticket</source>
        <translation>Mitä tikettiin on kirjoitettu</translation>
    </message>
    <message>
        <source>What you write below goes with it; you can leave it empty</source>
        <translation>Alla oleva teksti lähtee mukana; se saa olla tyhjä</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sinä</translation>
    </message>
    <message>
        <source>Your answer goes to {name} alone, who keeps the ticket.</source>
        <translation>Vastauksesi menee vain tälle henkilölle: {name}. Tiketti pysyy hänellä.</translation>
    </message>
    <message>
        <source>answer until {time}</source>
        <translation>vastaus viimeistään {time}</translation>
    </message>
    <message>
        <source>{name} asks you</source>
        <translation>{name} kysyy sinulta</translation>
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
        <translation>Kaikki avoimet tiketit</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>Kaikki tiketit</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Oranssi</translation>
    </message>
    <message>
        <source>As set in the preferences</source>
        <translation>Kuten asetuksissa</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Käsittelijä</translation>
    </message>
    <message>
        <source>Assigned to {name}</source>
        <translation>Käsittelijä: {name}</translation>
    </message>
    <message>
        <source>Assigned to, A to Z</source>
        <translation>Käsittelijä, A–Ö</translation>
    </message>
    <message>
        <source>Assigned to, Z to A</source>
        <translation>Käsittelijä, Ö–A</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Parhaat osumat ensin</translation>
    </message>
    <message>
        <source>Best match last</source>
        <translation>Parhaat osumat viimeisenä</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Sininen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Luokka</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muutettu</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Kello</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Suljettu</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Väljä</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Tiivis</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Customer, A to Z</source>
        <translation>Asiakas, A–Ö</translation>
    </message>
    <message>
        <source>Customer, Z to A</source>
        <translation>Asiakas, Ö–A</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Määräaika</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Määräaika</translation>
    </message>
    <message>
        <source>Due last</source>
        <translation>Myöhäisin määräaika ensin</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Hoida tänään</translation>
    </message>
    <message>
        <source>Due {moment}</source>
        <translation>Määräaika {moment}</translation>
    </message>
    <message>
        <source>Eye</source>
        <translation>Silmä</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Lippu</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Seuratut</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Keneltä</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>Mittari</translation>
    </message>
    <message>
        <source>Globe</source>
        <translation>Maapallo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vihreä</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Korkea</translation>
    </message>
    <message>
        <source>In the next few days</source>
        <translation>Lähipäivinä</translation>
    </message>
    <message>
        <source>It has</source>
        <translation>Tiketissä on</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Tiketti on</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Sivuun laitetut</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Tunniste</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Viimeksi muuttuneet</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Myöhemmin</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Kirje</translation>
    </message>
    <message>
        <source>Like the others</source>
        <translation>Kuten muut</translation>
    </message>
    <message>
        <source>Longest untouched first</source>
        <translation>Pisimpään ennallaan ensin</translation>
    </message>
    <message>
        <source>Longest without news first</source>
        <translation>Pisimpään kuulematta ensin</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Matala</translation>
    </message>
    <message>
        <source>Low priority first</source>
        <translation>Matala prioriteetti ensin</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Maininnat</translation>
    </message>
    <message>
        <source>My queue</source>
        <translation>Oma jono</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Oma tiimi</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Kaipaa päätöstä</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uusi</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Uusimmat</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Ei luokkaa</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Ei asiakasta</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Ei otsikkoa</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Ei tiimiä</translation>
    </message>
    <message>
        <source>No time agreed</source>
        <translation>Ei sovittua aikaa</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ei kukaan</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normaali</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Ei ryhmittelyä</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Vanhimmat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Työn alla</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Avattu ennen</translation>
    </message>
    <message>
        <source>Opened since</source>
        <translation>Avattu aikaisintaan</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteetti</translation>
    </message>
    <message>
        <source>Priority first</source>
        <translation>Prioriteetti</translation>
    </message>
    <message>
        <source>Recently solved</source>
        <translation>Äskettäin ratkaistut</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Punainen</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Lykätyt</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>Lykätty, palaa</translation>
    </message>
    <message>
        <source>Snoozed until {moment}</source>
        <translation>Lykätty, palaa {moment}</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Ratkaistu</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Tähti</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Status, closed first</source>
        <translation>Tila, suljetut ensin</translation>
    </message>
    <message>
        <source>Status, new first</source>
        <translation>Tila, uudet ensin</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Subject, A to Z</source>
        <translation>Otsikko, A–Ö</translation>
    </message>
    <message>
        <source>Subject, Z to A</source>
        <translation>Otsikko, Ö–A</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tiimi</translation>
    </message>
    <message>
        <source>Team, A to Z</source>
        <translation>Tiimi, A–Ö</translation>
    </message>
    <message>
        <source>Team, Z to A</source>
        <translation>Tiimi, Ö–A</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Huomenna</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Lokero</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Kolmio</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Ilman käsittelijää</translation>
    </message>
    <message>
        <source>Unheard</source>
        <translation>Kuulematta jääneet</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Lukematta</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Kiireellinen</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violetti</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>Will slip</source>
        <translation>Vaarassa myöhästyä</translation>
    </message>
    <message>
        <source>an outside customer is waiting</source>
        <translation>ulkoinen asiakas odottaa</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>vastattu</translation>
    </message>
    <message>
        <source>decision needed</source>
        <translation>kaipaa päätöstä</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>kutistettu</translation>
    </message>
    <message>
        <source>not yet sent to the others</source>
        <translation>ei vielä lähetetty muille</translation>
    </message>
    <message>
        <source>only the readers of its circle can read this</source>
        <translation>tämän voivat lukea vain piirin lukijat</translation>
    </message>
    <message>
        <source>priority {name}</source>
        <translation>prioriteetti {name}</translation>
    </message>
    <message>
        <source>still cannot work: the workaround does not help</source>
        <translation>ei vieläkään pysty tekemään töitä: tilapäisratkaisu ei auta</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>laajennettu</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>lukematta</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>{time} asti</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>odottaa</translation>
    </message>
    <message>
        <source>with attachment</source>
        <translation>liite mukana</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>This row is still loading</source>
        <translation>Riviä haetaan</translation>
    </message>
    <message>
        <source>This ticket is no longer here</source>
        <translation>Tiketti ei ole enää täällä</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln tiketti</numerusform>
            <numerusform>%Ln tikettiä</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in {view}</source>
        <translation>Etsi: {view}</translation>
    </message>
    <message>
        <source>{count} of {total} selected</source>
        <translation>{count}/{total} valittu</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place}/{total}</translation>
    </message>
</context>
<context>
    <name>QuickSearch</name>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln osuma</numerusform>
            <numerusform>%Ln osumaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Fetching it from the hub…</source>
        <translation>Haetaan hubista…</translation>
    </message>
    <message>
        <source>Nothing found for “{text}” so far; {number} older texts cannot be searched yet.</source>
        <translation>Ei vielä tuloksia: ”{text}”. Haku ei vielä yllä vanhempiin teksteihin ({number}).</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Try fewer letters.</source>
        <translation>Ei tuloksia: ”{text}”. Kokeile vähemmillä kirjaimilla.</translation>
    </message>
    <message>
        <source>Nothing older found for “{text}” on the hub.</source>
        <translation>Hubista ei löytynyt vanhempaa: ”{text}”.</translation>
    </message>
    <message>
        <source>Older, on the hub</source>
        <translation>Vanhemmat, hubissa</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Etsi kaikkialta</translation>
    </message>
    <message>
        <source>Search older tickets on the hub</source>
        <translation>Etsi vanhempia tikettejä hubista</translation>
    </message>
    <message>
        <source>Search tickets, people, snippets</source>
        <translation>Etsi tikettejä, henkilöitä, tekstipohjia</translation>
    </message>
    <message>
        <source>Searching the hub: {number} texts so far</source>
        <translation>Haetaan hubista: {number} tekstiä tähän mennessä</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Tekstipohjat</translation>
    </message>
    <message>
        <source>Somebody to ask</source>
        <translation>Keneltä voi kysyä</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Lopeta haku</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tiketit</translation>
    </message>
    <message>
        <source>Two letters or a number are enough</source>
        <translation>Kaksi kirjainta tai numero riittää</translation>
    </message>
    <message>
        <source>Whom do I ask about this?</source>
        <translation>Keneltä kysyn tästä?</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>valitse</translation>
    </message>
    <message>
        <source>open</source>
        <translation>avaa</translation>
    </message>
    <message>
        <source>{found}; {number} older texts cannot be searched yet</source>
        <translation>{found}; haku ei vielä yllä vanhempiin teksteihin ({number})</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>%Ln of them late</source>
        <translation>
            <numerusform>joista %Ln myöhässä</numerusform>
            <numerusform>joista %Ln myöhässä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln lukematta</numerusform>
            <numerusform>%Ln lukematta</numerusform>
        </translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>Omat pyynnöt</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Uusi tiketti</translation>
    </message>
    <message>
        <source>ORGANISATION</source>
        <translation>ORGANISAATIO</translation>
    </message>
    <message>
        <source>Org chart</source>
        <translation>Organisaatiokaavio</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Vastuut</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Tekstipohjat</translation>
    </message>
    <message>
        <source>TICKETS</source>
        <translation>TIKETIT</translation>
    </message>
    <message>
        <source>Team board</source>
        <translation>Tiimitaulu</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Näkymät</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Odotukset</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Ketkä ovat poissa</translation>
    </message>
    <message>
        <source>more than {limit}</source>
        <translation>yli {limit}</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Busy: answers take longer</source>
        <translation>Kiirettä: vastaukset kestävät</translation>
    </message>
    <message>
        <source>Please do not disturb</source>
        <translation>Älä häiritse</translation>
    </message>
    <message>
        <source>by chat</source>
        <translation>pikaviestillä</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>sähköpostilla</translation>
    </message>
    <message>
        <source>by first name</source>
        <translation>etunimellä</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>puhelimitse</translation>
    </message>
    <message>
        <source>easier to reach from {time}</source>
        <translation>paremmin tavoitettavissa {time} alkaen</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>joka kuukausi</translation>
    </message>
    <message>
        <source>every month, day {first} to {last}</source>
        <translation>joka kuukausi, päivät {first}–{last}</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>joka viikko</translation>
    </message>
    <message>
        <source>every week, {first} to {last}</source>
        <translation>joka viikko, {first} – {last}</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>joka vuosi</translation>
    </message>
    <message>
        <source>every year, {first} to {last}</source>
        <translation>joka vuosi, {first} – {last}</translation>
    </message>
    <message>
        <source>formally</source>
        <translation>teititellen</translation>
    </message>
    <message>
        <source>here, in writing</source>
        <translation>täällä, kirjallisesti</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>käymällä paikan päällä</translation>
    </message>
    <message>
        <source>in plain words</source>
        <translation>selkeästi, ilman ammattikieltä</translation>
    </message>
    <message>
        <source>once</source>
        <translation>kerran</translation>
    </message>
    <message>
        <source>quiet time until {time}</source>
        <translation>hiljainen aika päättyy: {time}</translation>
    </message>
    <message>
        <source>quiet: {times}</source>
        <translation>hiljaista: {times}</translation>
    </message>
    <message>
        <source>technical words are welcome</source>
        <translation>ammattisanat sopivat hyvin</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{unit}: {why}, until {time}</source>
        <translation>{unit}: {why}, päättyy {time}</translation>
    </message>
</context>
<context>
    <name>ReachCard</name>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Edit how {team} reaches them</source>
        <translation>Muokkaa, miten hänet tavoittaa: {team}</translation>
    </message>
    <message>
        <source>New ticket: {subject}</source>
        <translation>Uusi tiketti: {subject}</translation>
    </message>
    <message>
        <source>Nothing arranged yet</source>
        <translation>Ei vielä sovittu mitään</translation>
    </message>
    <message>
        <source>Often asked for: one click starts the ticket</source>
        <translation>Usein pyydetty: yksi napsautus aloittaa tiketin</translation>
    </message>
    <message>
        <source>Recently with this team</source>
        <translation>Viime aikoina tämän tiimin kanssa</translation>
    </message>
    <message>
        <source>Usual requests</source>
        <translation>Tavalliset pyynnöt</translation>
    </message>
    <message>
        <source>With {team}</source>
        <translation>Tiimi: {team}</translation>
    </message>
</context>
<context>
    <name>ReadCard</name>
    <message>
        <source>A word about it</source>
        <translation>Muutama sana luonnoksesta</translation>
    </message>
    <message>
        <source>A word about it, if you like</source>
        <translation>Muutama sana luonnoksesta, jos haluat</translation>
    </message>
    <message>
        <source>Change what you would put differently, or add a word. Only {name} can send it.</source>
        <translation>Muuta kohdat, jotka sanoisit toisin, tai kirjoita muutama sana. Vastauksen lähettää vain {name}.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>It is fine as it is</source>
        <translation>Hyvä näin</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>Vastauksen teksti</translation>
    </message>
    <message>
        <source>{name} asks you to read this reply</source>
        <translation>{name} pyytää sinua lukemaan tämän vastauksen</translation>
    </message>
</context>
<context>
    <name>ReorganiseDialog</name>
    <message numerus="yes">
        <source>%Ln cards are changed</source>
        <translation>
            <numerusform>%Ln kortti on muutettu</numerusform>
            <numerusform>%Ln korttia on muutettu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change their unit</source>
        <translation>
            <numerusform>%Ln vaihtaa yksikköä</numerusform>
            <numerusform>%Ln vaihtaa yksikköä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln come from a directory and stay as they are there</source>
        <translation>
            <numerusform>%Ln tulee hakemistosta ja pysyy ennallaan</numerusform>
            <numerusform>%Ln tulee hakemistosta ja pysyy ennallaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln get another lead</source>
        <translation>
            <numerusform>%Ln saa toisen esihenkilön</numerusform>
            <numerusform>%Ln saa toisen esihenkilön</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln move along with their lead</source>
        <translation>
            <numerusform>%Ln siirtyy oman esihenkilönsä mukana</numerusform>
            <numerusform>%Ln siirtyy oman esihenkilönsä mukana</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Toteuta</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Aloita</translation>
    </message>
    <message>
        <source>&amp;Nobody above</source>
        <translation>&amp;Ei esihenkilöä</translation>
    </message>
    <message>
        <source>&amp;On a day:</source>
        <translation>Päi&amp;vänä:</translation>
    </message>
    <message>
        <source>&amp;Pick up</source>
        <translation>&amp;Poimi</translation>
    </message>
    <message>
        <source>As &amp;today</source>
        <translation>Kuten &amp;nyt</translation>
    </message>
    <message>
        <source>Choose the whole un&amp;it</source>
        <translation>Valitse koko &amp;yksikkö</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Day on which it applies</source>
        <translation>Päivä, jona se tulee voimaan</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Luonnos</translation>
    </message>
    <message>
        <source>Draft a re-organisation</source>
        <translation>Organisaatiomuutoksen luonnos</translation>
    </message>
    <message>
        <source>Give the draft a name. Only you and the people you name can read it.</source>
        <translation>Anna luonnokselle nimi. Sitä ei näe kukaan muu kuin sinä ja nimeämäsi ihmiset.</translation>
    </message>
    <message>
        <source>Name of a new draft</source>
        <translation>Uuden luonnoksen nimi</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>Uusi yksikkö</translation>
    </message>
    <message>
        <source>Nothing has changed yet. Drag people onto their new lead, or pick them up and put them down.</source>
        <translation>Mikään ei ole vielä muuttunut. Vedä henkilö uuden esihenkilönsä päälle tai poimi ja aseta.</translation>
    </message>
    <message>
        <source>Only you and {names} can read this draft.</source>
        <translation>Lukijat: sinä ja {names}.</translation>
    </message>
    <message>
        <source>Only you can read this draft.</source>
        <translation>Vain sinä näet tämän luonnoksen.</translation>
    </message>
    <message>
        <source>Picked up: {names}. Choose their new lead and put them down.</source>
        <translation>Poimittu: {names}. Valitse uusi esihenkilö ja aseta.</translation>
    </message>
    <message>
        <source>Put &amp;under</source>
        <translation>Aseta a&amp;lle</translation>
    </message>
    <message>
        <source>Put into unit</source>
        <translation>Siirrä yksikköön</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>Luonnos</translation>
    </message>
    <message>
        <source>The draft is thrown away</source>
        <translation>Luonnos on hylätty</translation>
    </message>
    <message>
        <source>This draft has been applied.</source>
        <translation>Tämä luonnos on toteutettu.</translation>
    </message>
    <message>
        <source>Throw awa&amp;y</source>
        <translation>&amp;Hylkää</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Nykyinen</translation>
    </message>
    <message>
        <source>Who &amp;may read it…</source>
        <translation>Kuka &amp;saa lukea…</translation>
    </message>
    <message>
        <source>Who may read this draft?</source>
        <translation>Kuka saa lukea tämän luonnoksen?</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>toteutettu</translation>
    </message>
    <message>
        <source>can read it; choose to stop sharing</source>
        <translation>lukee tämän: valitse, niin lukuoikeus poistuu</translation>
    </message>
    <message>
        <source>nobody above</source>
        <translation>ei esihenkilöä</translation>
    </message>
    <message>
        <source>stays: from a directory</source>
        <translation>pysyy: hakemistosta</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>→ {name}</translation>
    </message>
    <message>
        <source>to {unit}</source>
        <translation>→ {unit}</translation>
    </message>
    <message>
        <source>was in {unit}</source>
        <translation>oli: {unit}</translation>
    </message>
    <message>
        <source>was with {name}</source>
        <translation>oli: {name}</translation>
    </message>
    <message>
        <source>{name} lets you read this draft.</source>
        <translation>{name} antaa sinun lukea tämän luonnoksen.</translation>
    </message>
</context>
<context>
    <name>RequestList</name>
    <message>
        <source>Ask for something</source>
        <translation>Pyydä jotakin</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>Omat pyynnöt</translation>
    </message>
</context>
<context>
    <name>RequestView</name>
    <message>
        <source>Next word by {time}</source>
        <translation>Seuraava tieto viimeistään {time}</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Mitä on sanottu</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sinä</translation>
    </message>
    <message>
        <source>You follow this</source>
        <translation>Seuraat tätä</translation>
    </message>
    <message>
        <source>asked {time}</source>
        <translation>kysytty {time}</translation>
    </message>
    <message>
        <source>corrected {time}</source>
        <translation>korjattu {time}</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>ei vielä lähetetty</translation>
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
        <translation>Vastattu</translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation>Kysyy sinulta</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Et voinut auttaa</translation>
    </message>
    <message>
        <source>Nobody has taken it yet</source>
        <translation>Kukaan ei ole vielä ottanut tätä</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Kiitos</translation>
    </message>
    <message>
        <source>The next word is {late}</source>
        <translation>Seuraava tieto: {late}</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>lukematta</translation>
    </message>
    <message>
        <source>{name} asks you</source>
        <translation>{name} kysyy sinulta</translation>
    </message>
    <message>
        <source>{name} has this</source>
        <translation>{name} hoitaa tätä</translation>
    </message>
    <message>
        <source>{team} has it; nobody has taken it yet</source>
        <translation>Asia on tiimillä {team}; kukaan ei ole vielä ottanut sitä</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Ask any team for something; here you see who has it, what they promise and what they say.</source>
        <translation>Pyydä jotakin miltä tahansa tiimiltä; täällä näkyy, kuka sitä hoitaa, mitä luvataan ja mitä sanotaan.</translation>
    </message>
    <message>
        <source>Ask for something</source>
        <translation>Pyydä jotakin</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>Omat pyynnöt</translation>
    </message>
    <message>
        <source>Nothing asked yet</source>
        <translation>Ei vielä pyyntöjä</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>A reply or a note also keeps it with you.</source>
        <translation>Se pysyy sinulla myös, kun vastaat tai kirjoitat kommentin.</translation>
    </message>
    <message>
        <source>Goes back to the team {time}, unless you keep it</source>
        <translation>Palaa tiimille {time}, ellet pidä sitä itselläsi</translation>
    </message>
    <message>
        <source>I keep it</source>
        <translation>Pidän sen itselläni</translation>
    </message>
    <message>
        <source>It stays with you</source>
        <translation>Se pysyy sinulla</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message numerus="yes">
        <source>%Ln more draft(s) to look at</source>
        <translation>
            <numerusform>Vielä %Ln luonnos katsottavana</numerusform>
            <numerusform>Vielä %Ln luonnosta katsottavana</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft has gone out to be read; it stays here too</source>
        <translation>Luonnos on annettu luettavaksi; se pysyy myös täällä</translation>
    </message>
    <message>
        <source>The draft was taken back</source>
        <translation>Luonnos otettiin takaisin</translation>
    </message>
    <message>
        <source>The text is in your reply now</source>
        <translation>Teksti on nyt vastauksessasi</translation>
    </message>
    <message>
        <source>Who reads it before you send it?</source>
        <translation>Kuka lukee sen, ennen kuin lähetät?</translation>
    </message>
    <message>
        <source>Write a reply first; then somebody can read it.</source>
        <translation>Kirjoita ensin vastaus; sitten joku voi lukea sen.</translation>
    </message>
    <message>
        <source>Your own text stays</source>
        <translation>Oma tekstisi pysyy ennallaan</translation>
    </message>
    <message>
        <source>{name} has it back</source>
        <translation>{name} sai sen takaisin</translation>
    </message>
</context>
<context>
    <name>RingCards</name>
    <message>
        <source>Noted: how to reach {name}</source>
        <translation>Kirjattu, miten {name} tavoitetaan</translation>
    </message>
    <message>
        <source>Shared with you</source>
        <translation>Jaettu kanssasi</translation>
    </message>
    <message>
        <source>The card of the department is changed</source>
        <translation>Osaston kortti on muutettu</translation>
    </message>
</context>
<context>
    <name>RoleDialog</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Everybody in your organisation can read this page.</source>
        <translation>Kaikki organisaatiossasi voivat lukea tämän sivun.</translation>
    </message>
    <message>
        <source>For whom, and what they can count on</source>
        <translation>Kenelle, ja mihin he voivat luottaa</translation>
    </message>
    <message>
        <source>In your own words; nothing here is counted</source>
        <translation>Omin sanoin; täällä ei mitata mitään</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Mitään ei ole valittu</translation>
    </message>
    <message>
        <source>Nothing in the list “Waits for”</source>
        <translation>Odotuksissa ei ole mitään</translation>
    </message>
    <message>
        <source>Nothing said yet</source>
        <translation>Ei vielä mitään</translation>
    </message>
    <message>
        <source>Role: {name}</source>
        <translation>Rooli: {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>What I am here for</source>
        <translation>Mitä varten olen täällä</translation>
    </message>
    <message>
        <source>What I delivered</source>
        <translation>Mitä olen saanut aikaan</translation>
    </message>
    <message>
        <source>What I owe to whom</source>
        <translation>Mitä kukin odottaa minulta</translation>
    </message>
    <message>
        <source>What I wait for</source>
        <translation>Mitä odotan</translation>
    </message>
    <message>
        <source>{title}: ticked lines are shown on the page</source>
        <translation>{title}: merkityt rivit näkyvät sivulla</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Filters to choose from</source>
        <translation>Valittavat suodattimet</translation>
    </message>
    <message>
        <source>Search by form</source>
        <translation>Hae lomakkeella</translation>
    </message>
    <message>
        <source>The quotation mark is still open.</source>
        <translation>Lainausmerkki on vielä auki.</translation>
    </message>
    <message>
        <source>There is no filter called “{word}”. There are {some} and others.</source>
        <translation>Suodatinta ”{word}” ei ole. Tarjolla on esimerkiksi {some}.</translation>
    </message>
    <message>
        <source>What should come after “{word}:”?</source>
        <translation>Mitä tulee kohdan ”{word}:” perään?</translation>
    </message>
    <message>
        <source>“{word}” is not a day. Days look like {some}.</source>
        <translation>”{word}” ei ole päivä. Päivän voi kirjoittaa näin: {some}.</translation>
    </message>
    <message>
        <source>“{word}” is not known here. Possible: {some}.</source>
        <translation>”{word}” ei ole tuttu tälle suodattimelle. Vaihtoehdot: {some}.</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>Empty the form</source>
        <translation>Tyhjennä lomake</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Täsmälleen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Hae</translation>
    </message>
    <message>
        <source>Search by form</source>
        <translation>Hae lomakkeella</translation>
    </message>
    <message>
        <source>With the words</source>
        <translation>Sisältää sanat</translation>
    </message>
    <message>
        <source>Without the words</source>
        <translation>Ei sisällä sanoja</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>Back to the note</source>
        <translation>Takaisin kommenttiin</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Keep as note</source>
        <translation>Säilytä kommenttina</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Lähetä silti</translation>
    </message>
    <message>
        <source>This ticket is closed to {names}: nothing is told there.</source>
        <translation>Ei oikeutta lukea tätä tikettiä: {names}. Tieto ei mene perille.</translation>
    </message>
    <message>
        <source>Write it anyway</source>
        <translation>Kirjoita silti</translation>
    </message>
    <message>
        <source>{name} is the name of several people. Choose from the list behind the @.</source>
        <translation>{name} on usean ihmisen nimi. Valitse luettelosta, joka aukeaa @-merkistä.</translation>
    </message>
    <message>
        <source>{name} wrote at {time}. The reply is kept.</source>
        <translation>{name} kirjoitti {time}. Vastaus on tallessa.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>About this ticket</source>
        <translation>Tietoja tiketistä</translation>
    </message>
</context>
<context>
    <name>SimilarPart</name>
    <message>
        <source>Nothing like it so far.</source>
        <translation>Vastaavaa ei ole vielä ollut.</translation>
    </message>
    <message>
        <source>Similar tickets</source>
        <translation>Samankaltaiset tiketit</translation>
    </message>
    <message>
        <source>Solved: {what}</source>
        <translation>Ratkaisu: {what}</translation>
    </message>
    <message>
        <source>both: {words}</source>
        <translation>kummassakin: {words}</translation>
    </message>
    <message>
        <source>same category: {name}</source>
        <translation>sama luokka: {name}</translation>
    </message>
</context>
<context>
    <name>SnippetEditor</name>
    <message>
        <source>Favourite: keep it at hand</source>
        <translation>Suosikki: aina käsillä</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Kansio</translation>
    </message>
    <message>
        <source>History: who changed what</source>
        <translation>Historia: kuka muutti mitä</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Hakusanat</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Tekstien kieli</translation>
    </message>
    <message>
        <source>Make my own copy</source>
        <translation>Tee oma kopio</translation>
    </message>
    <message>
        <source>Remove this snippet</source>
        <translation>Poista tämä tekstipohja</translation>
    </message>
    <message>
        <source>The word to type after ::</source>
        <translation>Sana, joka kirjoitetaan merkkien :: perään</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Try it on</source>
        <translation>Kokeile</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Mihin se on</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Kenen käytössä</translation>
    </message>
    <message>
        <source>Words to find it by, with commas between them</source>
        <translation>Sanat, joilla sen löytää, pilkuin erotettuna</translation>
    </message>
    <message>
        <source>{language}: not written yet</source>
        <translation>{language}: vielä kirjoittamatta</translation>
    </message>
    <message>
        <source>{name} is filled from the ticket, {ask:text|what} is asked, {&gt; sign} takes in another snippet, {|} is where the cursor goes.</source>
        <translation>{name} täytetään tiketistä, {ask:text|what} kysytään, {&gt; sign} tuo mukaan toisen tekstipohjan, ja kohdistin jää kohtaan {|}.</translation>
    </message>
</context>
<context>
    <name>SnippetFiles</name>
    <message numerus="yes">
        <source>%Ln snippet(s) brought in</source>
        <translation>
            <numerusform>%Ln tekstipohja tuotu</numerusform>
            <numerusform>%Ln tekstipohjaa tuotu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snippet(s) saved to {file}</source>
        <translation>
            <numerusform>%Ln tekstipohja tallennettu: {file}</numerusform>
            <numerusform>%Ln tekstipohjaa tallennettu: {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in snippets</source>
        <translation>Tuo tekstipohjia</translation>
    </message>
    <message>
        <source>Save all snippets to a file</source>
        <translation>Tallenna kaikki tekstipohjat tiedostoon</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Tekstipohjat</translation>
    </message>
</context>
<context>
    <name>SnippetPopup</name>
    <message numerus="yes">
        <source>%Ln snippet(s)</source>
        <translation>
            <numerusform>%Ln tekstipohja</numerusform>
            <numerusform>%Ln tekstipohjaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Tekstipohjat</translation>
    </message>
    <message>
        <source>Snippets in {language}</source>
        <translation>Tekstipohjat: {language}</translation>
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
        <translation>Aaltosulje on sulkematta: {what}</translation>
    </message>
    <message>
        <source>A friendly reminder</source>
        <translation>Ystävällinen muistutus</translation>
    </message>
    <message>
        <source>A kind no</source>
        <translation>Ystävällinen ei</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>Mies</translation>
    </message>
    <message>
        <source>A question is a text, a date or a choice: {what}.</source>
        <translation>Kysyä voi tekstiä, päivää tai valintaa: {what}.</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>Nainen</translation>
    </message>
    <message>
        <source>An Arabic name</source>
        <translation>Arabiankielinen nimi</translation>
    </message>
    <message>
        <source>Asking for more</source>
        <translation>Lisätietojen kysyminen</translation>
    </message>
    <message>
        <source>Bad news</source>
        <translation>Ikävä uutinen</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Lopetus</translation>
    </message>
    <message>
        <source>Did I understand you?</source>
        <translation>Ymmärsinkö oikein?</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation>Sukunimi ensin</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Suosikki</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Kansio</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Muodollinen</translation>
    </message>
    <message>
        <source>Gender not known</source>
        <translation>Sukupuoli ei tiedossa</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Siirto eteenpäin</translation>
    </message>
    <message>
        <source>Helping</source>
        <translation>Auttaminen</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>Miten meni?</translation>
    </message>
    <message>
        <source>Informal</source>
        <translation>Tuttavallinen</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Hakusanat</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Vastuuhenkilö</translation>
    </message>
    <message>
        <source>Nothing fills {what}.</source>
        <translation>Mikään ei täytä kohtaa {what}.</translation>
    </message>
    <message>
        <source>One name only</source>
        <translation>Vain yksi nimi</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Vain minä</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Aloitus</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tarkistus</translation>
    </message>
    <message>
        <source>Saying sorry</source>
        <translation>Anteeksipyyntö</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Ratkaistu</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Kiitos</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>Palvelupiste</translation>
    </message>
    <message>
        <source>The text is longer than {what} characters.</source>
        <translation>Teksti on pidempi kuin {what} merkkiä.</translation>
    </message>
    <message>
        <source>There is no snippet called {what}.</source>
        <translation>Tekstipohjaa {what} ei ole.</translation>
    </message>
    <message>
        <source>There is no {what} to choose a form by.</source>
        <translation>Muotoa ei voi valita arvolla {what}.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Mihin se on</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Kenen käytössä</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Sana</translation>
    </message>
    <message>
        <source>Your message is here</source>
        <translation>Viesti perillä</translation>
    </message>
    <message>
        <source>due for review</source>
        <translation>tarkistettava</translation>
    </message>
    <message>
        <source>{field}: nothing is written there.</source>
        <translation>{field}: kohta on tyhjä.</translation>
    </message>
    <message>
        <source>{field}: {value} does not fit there.</source>
        <translation>{field}: {value} ei sovi tähän kohtaan.</translation>
    </message>
    <message>
        <source>{field}: {value} is not known. There are {allowed}.</source>
        <translation>{field}: arvoa {value} ei tunneta. Sallitut: {allowed}.</translation>
    </message>
    <message>
        <source>{value} cannot be typed. Use 2 to 16 lower-case letters a to z, digits and hyphens.</source>
        <translation>{value} ei käy: 2–16 pientä kirjainta a–z, numeroa tai yhdysmerkkiä.</translation>
    </message>
</context>
<context>
    <name>SnippetsPage</name>
    <message>
        <source>A snippet is an answer you need often. Write it once; two colons and a word bring it back.</source>
        <translation>Tekstipohja on vastaus, jota tarvitset usein. Kun sen on kerran kirjoittanut, sen saa esiin kahdella kaksoispisteellä ja sanalla.</translation>
    </message>
    <message>
        <source>New snippet</source>
        <translation>Uusi tekstipohja</translation>
    </message>
    <message>
        <source>No snippet here</source>
        <translation>Tekstipohjia ei ole</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Tekstipohja</translation>
    </message>
    <message>
        <source>Snippet removed</source>
        <translation>Tekstipohja poistettu</translation>
    </message>
    <message>
        <source>The snippet is back as it was then</source>
        <translation>Tekstipohja on taas sellainen kuin silloin</translation>
    </message>
    <message>
        <source>The snippet is for: {who}</source>
        <translation>Tekstipohja on nyt käytössä: {who}</translation>
    </message>
    <message>
        <source>Who looks after it?</source>
        <translation>Kuka siitä vastaa?</translation>
    </message>
</context>
<context>
    <name>Snooze</name>
    <message>
        <source>Back from its snooze: {reason}</source>
        <translation>Palasi lykkäyksestä, syynä oli: {reason}</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Syy: {reason}</translation>
    </message>
    <message>
        <source>Why? One line, if you like</source>
        <translation>Miksi? Yksi rivi, jos haluat</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>&amp;Authority’s certificates</source>
        <translation>&amp;Varmentajan varmenteet</translation>
    </message>
    <message>
        <source>&amp;File or address</source>
        <translation>&amp;Tiedosto tai osoite</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nimi</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Salasana</translation>
    </message>
    <message>
        <source>A file (CSV, XLSX, LDIF), or ldap://host</source>
        <translation>Tiedosto (CSV, XLSX, LDIF) tai ldap://host</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Valitse tiedosto</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Valitse tiedosto…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Fil&amp;ter</source>
        <translation>S&amp;uodatin</translation>
    </message>
    <message>
        <source>File or address</source>
        <translation>Tiedosto tai osoite</translation>
    </message>
    <message>
        <source>Guessed: {column}</source>
        <translation>Arvaus: {column}</translation>
    </message>
    <message>
        <source>How the first people will look</source>
        <translation>Näin ensimmäiset henkilöt näkyvät</translation>
    </message>
    <message>
        <source>Log &amp;in as</source>
        <translation>&amp;Kirjaudutaan tunnuksella</translation>
    </message>
    <message>
        <source>Look &amp;below</source>
        <translation>&amp;Haetaan kohdasta</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Ei ole</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Stays on this computer; leave empty to keep it as it is</source>
        <translation>Pysyy tällä tietokoneella; tyhjä ei muuta sitä</translation>
    </message>
    <message>
        <source>Such as: Staff list</source>
        <translation>Esimerkiksi: Henkilöstöluettelo</translation>
    </message>
    <message>
        <source>The ones this computer trusts</source>
        <translation>Ne, joihin tämä tietokone luottaa</translation>
    </message>
    <message>
        <source>What is ticked is changed in the source and not here; the rest stays as people write it here.</source>
        <translation>Valitut muutetaan lähteessä eikä täällä; muut pysyvät sellaisina kuin ne täällä kirjoitetaan.</translation>
    </message>
    <message>
        <source>What it keeps up to date on the cards</source>
        <translation>Mitä se ylläpitää korteilla</translation>
    </message>
    <message>
        <source>Where the list of people comes from</source>
        <translation>Mistä henkilöt tulevat</translation>
    </message>
    <message>
        <source>Which column is which</source>
        <translation>Mikä sarake on mikä</translation>
    </message>
</context>
<context>
    <name>SpellDialog</name>
    <message>
        <source>&amp;For us it means</source>
        <translation>&amp;Meille se tarkoittaa</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>Kuinka &amp;usein</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Viimeinen päivä</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Päättyy</translation>
    </message>
    <message>
        <source>&amp;What happens</source>
        <translation>Mitä &amp;tapahtuu</translation>
    </message>
    <message>
        <source>A busy time for {unit}</source>
        <translation>Kiireinen aika: {unit}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Alkaa</translation>
    </message>
    <message>
        <source>First &amp;day</source>
        <translation>&amp;Ensimmäinen päivä</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Such as: closes the month</source>
        <translation>Esimerkiksi: kirjanpidon kuukausikatko</translation>
    </message>
    <message>
        <source>Whole da&amp;ys</source>
        <translation>&amp;Koko päivät</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Add to my words</source>
        <translation>Lisää omiin sanoihin</translation>
    </message>
    <message>
        <source>Instead of {word}</source>
        <translation>Sanan {word} tilalle</translation>
    </message>
    <message>
        <source>No dictionary for this language was found here: {language}. LibreOffice comes with one, or you can put .aff and .dic files into {folder}</source>
        <translation>Tälle kielelle ei löytynyt oikolukusanastoa: {language}. Sellainen tulee LibreOfficen tai Voikon mukana; voit myös lisätä .aff- ja .dic-tiedostot kansioon {folder}</translation>
    </message>
    <message>
        <source>No spelling mistakes found ({language}).</source>
        <translation>Kirjoitusvirheitä ei löytynyt ({language}).</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Go back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Open the new ticket</source>
        <translation>Avaa uusi tiketti</translation>
    </message>
    <message>
        <source>Split off a ticket</source>
        <translation>Erota uudeksi tiketiksi</translation>
    </message>
    <message>
        <source>Subject of the new ticket</source>
        <translation>Uuden tiketin otsikko</translation>
    </message>
    <message>
        <source>The messages stay readable here and say where they went. Both tickets are linked.</source>
        <translation>Viestit voi yhä lukea tästä, ja niistä näkee, minne ne siirtyivät. Tiketit linkitetään toisiinsa.</translation>
    </message>
    <message>
        <source>What the new ticket is about, in a few words</source>
        <translation>Mistä uudessa tiketissä on kyse, muutamalla sanalla</translation>
    </message>
    <message>
        <source>Which messages become a ticket of their own?</source>
        <translation>Mistä viesteistä tehdään oma tiketti?</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>The desk cannot be opened right now</source>
        <translation>Palvelupistettä ei voi nyt avata</translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>For whom, and what they can count on. Everybody in your organisation can read it.</source>
        <translation>Ketä varten, ja mitä sinulta voi odottaa. Tämä näkyy kaikille talossa.</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Kerro</translation>
    </message>
    <message>
        <source>What is my role for?</source>
        <translation>Mitä varten roolini on?</translation>
    </message>
    <message>
        <source>What is the role of {name} for?</source>
        <translation>Mitä varten rooli on ({name})?</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>All commands</source>
        <translation>Kaikki komennot</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ohje</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message numerus="yes">
        <source>%Ln change(s) only on this computer</source>
        <translation>
            <numerusform>%Ln muutos vain tällä koneella</numerusform>
            <numerusform>%Ln muutosta vain tällä koneella</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) the hub could not take.</source>
        <translation>
            <numerusform>%Ln muutos, jota hubi ei voinut ottaa vastaan.</numerusform>
            <numerusform>%Ln muutosta, joita hubi ei voinut ottaa vastaan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept aside.</source>
        <translation>
            <numerusform>%Ln laitettu sivuun.</numerusform>
            <numerusform>%Ln laitettu sivuun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) changed on two sides.</source>
        <translation>
            <numerusform>%Ln tieto muuttui kahdella taholla.</numerusform>
            <numerusform>%Ln tietoa muuttui kahdella taholla.</numerusform>
        </translation>
    </message>
    <message>
        <source>A different hub is there</source>
        <translation>Siellä on toinen hubi</translation>
    </message>
    <message>
        <source>Cannot save on this computer</source>
        <translation>Tallennus tälle koneelle ei onnistu</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Kaikki on tallessa</translation>
    </message>
    <message>
        <source>Everything is saved here</source>
        <translation>Kaikki on tallessa täällä</translation>
    </message>
    <message>
        <source>Everything works as usual here.</source>
        <translation>Kaikki toimii täällä kuten ennenkin.</translation>
    </message>
    <message>
        <source>Everything works as usual here; as of {when}.</source>
        <translation>Kaikki toimii täällä kuten ennenkin; tilanne {when}.</translation>
    </message>
    <message>
        <source>In step with {hub}, {when}</source>
        <translation>Ajan tasalla: {hub}, {when}</translation>
    </message>
    <message>
        <source>Its file is on a network drive; for several computers Postgres is safer.</source>
        <translation>Sen tiedosto on verkkolevyllä; useammalle koneelle Postgres on varmempi.</translation>
    </message>
    <message>
        <source>Its folder is copied between computers. Nothing is sent, and all work is kept here. Tell its keeper.</source>
        <translation>Sen kansiota kopioidaan koneiden välillä. Mitään ei lähetetä, ja kaikki työ on tallessa täällä. Kerro ylläpitäjälle.</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Sivuun laitetut</translation>
    </message>
    <message>
        <source>Last contact: {when}.</source>
        <translation>Viimeisin yhteys: {when}.</translation>
    </message>
    <message>
        <source>Locks do not work on that drive. Nothing is sent, and all work is kept here. Tell its keeper.</source>
        <translation>Lukitus ei toimi sillä levyllä. Mitään ei lähetetä, ja kaikki työ on tallessa täällä. Kerro ylläpitäjälle.</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Kaipaa päätöstä</translation>
    </message>
    <message>
        <source>Nothing is sent to it, and all work is kept here. Ask the hub’s keeper for the address.</source>
        <translation>Sinne ei lähetetä mitään, ja kaikki työ on tallessa täällä. Kysy osoitetta hubin ylläpitäjältä.</translation>
    </message>
    <message>
        <source>Nothing is written to it any more, and all work is kept here. Its keeper can bring it back.</source>
        <translation>Siihen ei enää kirjoiteta, ja kaikki työ on tallessa täällä. Ylläpitäjä voi palauttaa sen.</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Vain tällä koneella</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Sending {sending}, receiving {receiving}</source>
        <translation>Lähtee {sending}, saapuu {receiving}</translation>
    </message>
    <message>
        <source>Syncing stopped by itself and is starting again.</source>
        <translation>Synkronointi pysähtyi itsestään ja käynnistetään uudelleen.</translation>
    </message>
    <message>
        <source>Syncing with {hub}</source>
        <translation>Synkronointi: {hub}</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; what is typed is kept.</source>
        <translation>Levy on täynnä. Vapauta tilaa; kirjoitettu teksti säilyy.</translation>
    </message>
    <message>
        <source>The hub cannot stay where it is</source>
        <translation>Hubille tarvitaan toinen paikka</translation>
    </message>
    <message>
        <source>The hub is damaged</source>
        <translation>Hubi on vioittunut</translation>
    </message>
    <message>
        <source>What is typed stays in the window.</source>
        <translation>Kirjoitettu teksti pysyy ikkunassa.</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Työ jatkuu ilman yhteyttä</translation>
    </message>
    <message>
        <source>oldest {span}</source>
        <translation>vanhin {span}</translation>
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
        <translation>{waiting}. Lähetys jatkuu, kun yhteys palaa.</translation>
    </message>
</context>
<context>
    <name>Stick</name>
    <message numerus="yes">
        <source>%Ln change(s) brought in; they go out with the next sync.</source>
        <translation>
            <numerusform>%Ln muutos tuotu; se lähtee seuraavassa synkronoinnissa.</numerusform>
            <numerusform>%Ln muutosta tuotu; ne lähtevät seuraavassa synkronoinnissa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of {login}, written {time}.</source>
        <translation>
            <numerusform>%Ln muutos käyttäjältä {login}, tallennettu {time}.</numerusform>
            <numerusform>%Ln muutosta käyttäjältä {login}, tallennettu {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be used here and are kept aside.</source>
        <translation>
            <numerusform>%Ln muutos ei käynyt täällä, ja se jäi sivuun.</numerusform>
            <numerusform>%Ln muutosta ei käynyt täällä, ja ne jäivät sivuun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held reply(s) are drafts now.</source>
        <translation>
            <numerusform>%Ln odottanut vastaus on nyt luonnos.</numerusform>
            <numerusform>%Ln odottanutta vastausta on nyt luonnoksina.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already.</source>
        <translation>
            <numerusform>%Ln muutos oli jo täällä.</numerusform>
            <numerusform>%Ln muutosta oli jo täällä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A copy of %Ln change(s) is in {file}.</source>
        <translation>
            <numerusform>Kopio %Ln muutoksesta on tiedostossa {file}.</numerusform>
            <numerusform>Kopio %Ln muutoksesta on tiedostossa {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in unsent work</source>
        <translation>Tuo lähettämätön työ</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Tuo</translation>
    </message>
    <message>
        <source>Lock the copy with a passphrase</source>
        <translation>Lukitse kopio tunnuslauseella</translation>
    </message>
    <message>
        <source>Only somebody who knows it can read the copy. It is not stored anywhere: without it the copy cannot be opened.</source>
        <translation>Vain tunnuslauseen tietävä voi lukea kopion. Lausetta ei säilytetä missään, eikä kopiota saa auki ilman sitä.</translation>
    </message>
    <message>
        <source>Save a copy of unsent work</source>
        <translation>Tallenna kopio lähettämättömästä työstä</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Tallenna kopio</translation>
    </message>
    <message>
        <source>The hub has everything already; no copy was needed.</source>
        <translation>Hubilla on jo kaikki; kopiota ei tarvittu.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Tämä ei onnistunut</translation>
    </message>
    <message>
        <source>Unsent work</source>
        <translation>Lähettämätön työ</translation>
    </message>
</context>
<context>
    <name>TeamDialog</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Kommentti</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Tiimi</translation>
    </message>
    <message>
        <source>Anything that helps the other team; customers cannot read it</source>
        <translation>Kaikki, mikä auttaa toista tiimiä; asiakkaat eivät näe tätä</translation>
    </message>
    <message>
        <source>Choose a team</source>
        <translation>Valitse tiimi</translation>
    </message>
    <message>
        <source>Keep what was promised</source>
        <translation>Pidä luvattu aika</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Siirrä</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln ticket(s)</source>
        <translation>
            <numerusform>Siirrä %Ln tiketti</numerusform>
            <numerusform>Siirrä %Ln tikettiä</numerusform>
        </translation>
    </message>
    <message>
        <source>Next &amp;word</source>
        <translation>Seuraava &amp;tieto</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Do not tell {name}</source>
        <translation>Älä kerro: {name}</translation>
    </message>
    <message>
        <source>Goes out in two minutes; until then Undo takes it back.</source>
        <translation>Lähtee kahden minuutin kuluttua; siihen asti sen voi kumota.</translation>
    </message>
    <message>
        <source>What the customers would read</source>
        <translation>Mitä asiakkaat lukisivat</translation>
    </message>
    <message>
        <source>Where nothing was promised yet, the time in the sentence becomes the promise.</source>
        <translation>Jos mitään ei ole vielä luvattu, viestissä mainitusta ajasta tulee lupaus.</translation>
    </message>
    <message>
        <source>as promised before</source>
        <translation>kuten jo luvattiin</translation>
    </message>
    <message>
        <source>{name} is not told; tell after all</source>
        <translation>Ei kerrota: {name}; kerro sittenkin</translation>
    </message>
</context>
<context>
    <name>TellingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>TicketChoices</name>
    <message>
        <source>Another day and time…</source>
        <translation>Muu päivä ja aika…</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Viikon päästä</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Tunnin päästä</translation>
    </message>
    <message>
        <source>In two days</source>
        <translation>Kahden päivän päästä</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Ensi maanantaina</translation>
    </message>
    <message>
        <source>Nobody: back to the team</source>
        <translation>Ei käsittelijää: takaisin tiimille</translation>
    </message>
    <message>
        <source>This afternoon</source>
        <translation>Tänään iltapäivällä</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Huomisaamuna</translation>
    </message>
    <message>
        <source>Wake it up now</source>
        <translation>Palauta esille nyt</translation>
    </message>
    <message>
        <source>When it suits them</source>
        <translation>Kun hänelle sopii</translation>
    </message>
    <message>
        <source>you</source>
        <translation>sinä</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>{n} avoinna</translation>
    </message>
</context>
<context>
    <name>TicketPane</name>
    <message>
        <source>Go to the message first, with J and K</source>
        <translation>Siirry ensin viestin kohdalle näppäimillä J ja K</translation>
    </message>
    <message>
        <source>Number and title are copied</source>
        <translation>Numero ja otsikko on kopioitu</translation>
    </message>
</context>
<context>
    <name>TicketPaper</name>
    <message>
        <source>Confidential: it can only be saved where you say</source>
        <translation>Luottamuksellinen: tallennetaan vain valitsemaasi paikkaan</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Print or save the ticket</source>
        <translation>Tulosta tai tallenna tiketti</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Tallenna PDF:nä</translation>
    </message>
    <message>
        <source>Save the ticket as PDF</source>
        <translation>Tallenna tiketti PDF-tiedostona</translation>
    </message>
    <message>
        <source>The ticket goes to the printer</source>
        <translation>Tiketti menee tulostimelle</translation>
    </message>
    <message>
        <source>What the customer may read</source>
        <translation>Mitä asiakas saa lukea</translation>
    </message>
    <message>
        <source>With internal notes</source>
        <translation>Sisäiset kommentit mukaan</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} on tallennettu</translation>
    </message>
</context>
<context>
    <name>TicketTies</name>
    <message>
        <source>a duplicate of this</source>
        <translation>sama asia kuin tässä</translation>
    </message>
    <message>
        <source>caused by this</source>
        <translation>tämän aiheuttama</translation>
    </message>
    <message>
        <source>caused this</source>
        <translation>aiheutti tämän</translation>
    </message>
    <message>
        <source>joined into this</source>
        <translation>yhdistetty tähän</translation>
    </message>
    <message>
        <source>related</source>
        <translation>liittyy tähän</translation>
    </message>
    <message>
        <source>this is a duplicate of it</source>
        <translation>tässä on sama asia</translation>
    </message>
</context>
<context>
    <name>TicketWords</name>
    <message>
        <source>A colleague</source>
        <translation>Työkaveri</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>Päivämäärä</translation>
    </message>
    <message>
        <source>A reply was stopped on its way: {new}</source>
        <translation>Vastaus pysäytettiin matkalla: {new}</translation>
    </message>
    <message>
        <source>A supplier</source>
        <translation>Toimittaja</translation>
    </message>
    <message>
        <source>Another team</source>
        <translation>Toinen tiimi</translation>
    </message>
    <message>
        <source>Another ticket</source>
        <translation>Toinen tiketti</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabia</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Itsestään</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muutos</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Suljettu</translation>
    </message>
    <message>
        <source>English</source>
        <translation>englanti</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Kentät</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>suomi</translation>
    </message>
    <message>
        <source>German</source>
        <translation>saksa</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Korkea</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>unkari</translation>
    </message>
    <message>
        <source>It went back from {old} to the team by itself</source>
        <translation>Palasi itsestään tiimille (käsittelijänä oli {old})</translation>
    </message>
    <message>
        <source>It went back to the team by itself</source>
        <translation>Palasi itsestään tiimille</translation>
    </message>
    <message>
        <source>It woke by itself at the set time</source>
        <translation>Taas esillä: lykkäyksen aika päättyi</translation>
    </message>
    <message>
        <source>It woke by itself: {who} answered</source>
        <translation>Taas esillä: {who} vastasi</translation>
    </message>
    <message>
        <source>Lasting problem</source>
        <translation>Pysyvä ongelma</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Linkit</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Matala</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uusi</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ei ketään</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normaali</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Ihmiset</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Lupaukset</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Pyyntö</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Ratkaistu</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Joku</translation>
    </message>
    <message>
        <source>Something is broken</source>
        <translation>Häiriö</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turkki</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Kiireellinen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Viestit</translation>
    </message>
    <message>
        <source>Working on it</source>
        <translation>Työn alla</translation>
    </message>
    <message>
        <source>asked whether it works now</source>
        <translation>kysytty, toimiiko nyt</translation>
    </message>
    <message>
        <source>assignee</source>
        <translation>käsittelijä</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>itsestään</translation>
    </message>
    <message>
        <source>can be read in deskapp</source>
        <translation>luettavissa deskapp-ohjelmassa</translation>
    </message>
    <message>
        <source>can work for now</source>
        <translation>työ onnistuu toistaiseksi</translation>
    </message>
    <message>
        <source>cannot work</source>
        <translation>ei pysty tekemään töitä</translation>
    </message>
    <message>
        <source>category</source>
        <translation>luokka</translation>
    </message>
    <message>
        <source>caused by</source>
        <translation>aiheuttaja</translation>
    </message>
    <message>
        <source>causes</source>
        <translation>seuraukset</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>kanava</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>luottamuksellinen</translation>
    </message>
    <message>
        <source>could not be delivered to {name}; tell them by phone, or check the address</source>
        <translation>ei mennyt perille: {name}; soita tai tarkista osoite</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>asiakas</translation>
    </message>
    <message>
        <source>delete it</source>
        <translation>poista</translation>
    </message>
    <message>
        <source>delete or keep</source>
        <translation>poista tai pidä</translation>
    </message>
    <message>
        <source>deskapp</source>
        <translation>deskapp</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>määräaika</translation>
    </message>
    <message>
        <source>duplicate of</source>
        <translation>sama asia kuin</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>sama asia myös</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>sähköposti</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>sähköpostiosoite</translation>
    </message>
    <message>
        <source>followers</source>
        <translation>seuraajat</translation>
    </message>
    <message>
        <source>form of address</source>
        <translation>puhuttelu</translation>
    </message>
    <message>
        <source>helpers</source>
        <translation>auttajat</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>tuotu</translation>
    </message>
    <message>
        <source>job</source>
        <translation>tehtävä</translation>
    </message>
    <message>
        <source>joined tickets</source>
        <translation>yhdistetyt tiketit</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>laji</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>tunnisteet</translation>
    </message>
    <message>
        <source>language</source>
        <translation>kieli</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>kielet</translation>
    </message>
    <message>
        <source>lasting fix by</source>
        <translation>pysyvä korjaus viimeistään</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>vetäjä</translation>
    </message>
    <message>
        <source>links</source>
        <translation>linkit</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>esihenkilö</translation>
    </message>
    <message>
        <source>merged into</source>
        <translation>yhdistetty tikettiin</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nimi</translation>
    </message>
    <message>
        <source>needed by</source>
        <translation>tarvitaan viimeistään</translation>
    </message>
    <message>
        <source>next word by</source>
        <translation>seuraava tieto viimeistään</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>ei vielä synkronoitu</translation>
    </message>
    <message>
        <source>number elsewhere</source>
        <translation>numero muualla</translation>
    </message>
    <message>
        <source>on behalf of</source>
        <translation>kenen puolesta</translation>
    </message>
    <message>
        <source>opened {day}, {time}</source>
        <translation>avattu {day}, {time}</translation>
    </message>
    <message>
        <source>outside customer is waiting</source>
        <translation>ulkoinen asiakas odottaa</translation>
    </message>
    <message>
        <source>parent ticket</source>
        <translation>ylätiketti</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>puhelin</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>puhelinnumero</translation>
    </message>
    <message>
        <source>place</source>
        <translation>paikka</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioriteetti</translation>
    </message>
    <message>
        <source>sent by e-mail</source>
        <translation>lähetetty sähköpostilla</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>lyhenne</translation>
    </message>
    <message>
        <source>snoozed until</source>
        <translation>lykätty, palaa</translation>
    </message>
    <message>
        <source>solution</source>
        <translation>ratkaisu</translation>
    </message>
    <message>
        <source>somebody wrote in the meantime</source>
        <translation>joku kirjoitti välissä</translation>
    </message>
    <message>
        <source>status</source>
        <translation>tila</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>vaiheet</translation>
    </message>
    <message>
        <source>still cannot work</source>
        <translation>ei vieläkään pysty tekemään töitä</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>otsikko</translation>
    </message>
    <message>
        <source>taken back by Undo</source>
        <translation>kumottu</translation>
    </message>
    <message>
        <source>team</source>
        <translation>tiimi</translation>
    </message>
    <message>
        <source>text</source>
        <translation>teksti</translation>
    </message>
    <message>
        <source>the ticket is done</source>
        <translation>tiketti on valmis</translation>
    </message>
    <message>
        <source>ticked steps</source>
        <translation>tehdyt vaiheet</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>aikavyöhyke</translation>
    </message>
    <message>
        <source>told by phone</source>
        <translation>kerrottu puhelimessa</translation>
    </message>
    <message>
        <source>two replies</source>
        <translation>kaksi vastausta</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>yksikkö</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>käynti</translation>
    </message>
    <message>
        <source>waiting for</source>
        <translation>odottaa</translation>
    </message>
    <message>
        <source>waiting until</source>
        <translation>odotus päättyy</translation>
    </message>
    <message>
        <source>waits for the next sync</source>
        <translation>odottaa seuraavaa synkronointia</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>tarkoitus</translation>
    </message>
    <message>
        <source>whether it works now</source>
        <translation>toimiiko nyt</translation>
    </message>
    <message>
        <source>why it is snoozed</source>
        <translation>lykkäyksen syy</translation>
    </message>
    <message>
        <source>workaround</source>
        <translation>tilapäisratkaisu</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>työajat</translation>
    </message>
    <message>
        <source>works for now</source>
        <translation>toimii toistaiseksi</translation>
    </message>
    <message>
        <source>works now?</source>
        <translation>toimiiko nyt?</translation>
    </message>
    <message>
        <source>written offline since {time}</source>
        <translation>kirjoitettu ilman yhteyttä ({time} alkaen)</translation>
    </message>
    <message>
        <source>written on {computer}, offline since {time}</source>
        <translation>kirjoitettu koneella {computer} ilman yhteyttä ({time} alkaen)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>{name} cannot read this yet: add an address or tell them by phone</source>
        <translation>{name} ei voi vielä lukea tätä: lisää osoite tai soita</translation>
    </message>
    <message>
        <source>{name} is not in this circle: tell them by phone</source>
        <translation>{name} ei lue tätä piiriä: kerro asia puhelimessa</translation>
    </message>
    <message>
        <source>{what} follows this ticket ({who})</source>
        <translation>{what} seuraa tätä tikettiä ({who})</translation>
    </message>
    <message>
        <source>{what} no longer follows this ticket ({who})</source>
        <translation>{what} ei enää seuraa tätä tikettiä ({who})</translation>
    </message>
    <message>
        <source>{what} no longer helps ({who})</source>
        <translation>{what} ei enää auta ({who})</translation>
    </message>
    <message>
        <source>{who} added the label {what}</source>
        <translation>{who} lisäsi tunnisteen {what}</translation>
    </message>
    <message>
        <source>{who} added the step: {new}</source>
        <translation>{who} lisäsi vaiheen: {new}</translation>
    </message>
    <message>
        <source>{who} answered the question</source>
        <translation>{who} vastasi kysymykseen</translation>
    </message>
    <message>
        <source>{who} asked a follow-up question</source>
        <translation>{who} kysyi lisää</translation>
    </message>
    <message>
        <source>{who} asked another team to do part of it: {new}</source>
        <translation>{who} pyysi osuutta toiselta tiimiltä: {new}</translation>
    </message>
    <message>
        <source>{who} asked whether it works now</source>
        <translation>{who} kysyi, toimiiko nyt</translation>
    </message>
    <message>
        <source>{who} asked {new}</source>
        <translation>{who} kysyi, vastaajana {new}</translation>
    </message>
    <message>
        <source>{who} asked {what} to help</source>
        <translation>{who} pyysi apua: {what}</translation>
    </message>
    <message>
        <source>{who} assigned it to {new}</source>
        <translation>{who} vaihtoi käsittelijäksi: {new}</translation>
    </message>
    <message>
        <source>{who} called it a duplicate of {what}</source>
        <translation>{who} merkitsi samaksi asiaksi: {what}</translation>
    </message>
    <message>
        <source>{who} called {what} a duplicate of it</source>
        <translation>{who} merkitsi, että samaa asiaa koskee myös {what}</translation>
    </message>
    <message>
        <source>{who} can work again for now</source>
        <translation>{who} pystyy toistaiseksi taas tekemään töitä</translation>
    </message>
    <message>
        <source>{who} cannot help with the question</source>
        <translation>{who} ei voi auttaa kysymyksessä</translation>
    </message>
    <message>
        <source>{who} changed the category from {old} to {new}</source>
        <translation>{who} vaihtoi luokan: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} changed the customer from {old} to {new}</source>
        <translation>{who} vaihtoi asiakkaan: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} changed the kind from {old} to {new}</source>
        <translation>{who} muutti lajia: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} changed the language from {old} to {new}</source>
        <translation>{who} vaihtoi kielen: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} changed the priority from {old} to {new}</source>
        <translation>{who} muutti prioriteettia: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} changed the reply that goes out {new}</source>
        <translation>{who} muutti vastausta, joka lähtee {new}</translation>
    </message>
    <message>
        <source>{who} changed the solution to: {new}</source>
        <translation>{who} vaihtoi ratkaisun: {new}</translation>
    </message>
    <message>
        <source>{who} changed the status from {old} to {new}</source>
        <translation>{who} muutti tilaa: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} changed the subject from {old} to {new}</source>
        <translation>{who} vaihtoi otsikon: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} changed the workaround to: {new}</source>
        <translation>{who} vaihtoi tilapäisratkaisun: {new}</translation>
    </message>
    <message>
        <source>{who} cleared the solution</source>
        <translation>{who} tyhjensi ratkaisun</translation>
    </message>
    <message>
        <source>{who} cleared {field}</source>
        <translation>{who} tyhjensi kentän ”{field}”</translation>
    </message>
    <message>
        <source>{who} decided between two values</source>
        <translation>{who} valitsi kahdesta arvosta</translation>
    </message>
    <message>
        <source>{who} erased a message: {new}</source>
        <translation>{who} poisti viestin pysyvästi: {new}</translation>
    </message>
    <message>
        <source>{who} forwarded it to {new}</source>
        <translation>{who} välitti sen: {new}</translation>
    </message>
    <message>
        <source>{who} found that it caused {what}</source>
        <translation>{who} totesi, että tästä johtui {what}</translation>
    </message>
    <message>
        <source>{who} found that {what} caused it</source>
        <translation>{who} totesi, että tämän aiheutti {what}</translation>
    </message>
    <message>
        <source>{who} gave it back to the team</source>
        <translation>{who} palautti tiketin tiimille</translation>
    </message>
    <message>
        <source>{who} handed it over to {new}</source>
        <translation>{who} luovutti sen: {new}</translation>
    </message>
    <message>
        <source>{who} handed it over, because it crosses a line</source>
        <translation>{who} luovutti sen, koska se ylittää rajan</translation>
    </message>
    <message>
        <source>{who} hands it over to {new} at the next sync</source>
        <translation>{who} luovuttaa tiketin seuraavassa synkronoinnissa: {new}</translation>
    </message>
    <message>
        <source>{who} joined {new} into it</source>
        <translation>{who} yhdisti tähän: {new}</translation>
    </message>
    <message>
        <source>{who} linked {what}</source>
        <translation>{who} linkitti: {what}</translation>
    </message>
    <message>
        <source>{who} made it confidential</source>
        <translation>{who} merkitsi tämän luottamukselliseksi</translation>
    </message>
    <message>
        <source>{who} made it visible to the team again</source>
        <translation>{who} teki tästä taas tiimille näkyvän</translation>
    </message>
    <message>
        <source>{who} made {old} a ticket of its own again</source>
        <translation>{who} erotti taas omaksi tiketiksi: {old}</translation>
    </message>
    <message>
        <source>{who} moved it from {old} to {new}</source>
        <translation>{who} siirsi tiimistä toiseen: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} moved it to {new}</source>
        <translation>{who} siirsi tiketin tiimille {new}</translation>
    </message>
    <message>
        <source>{who} moved the date it is needed by from {old} to {new}</source>
        <translation>{who} muutti, milloin tätä tarvitaan: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} moved the end of its wait from {old} to {new}</source>
        <translation>{who} muutti, mihin asti tämä odottaa: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} moved the internal due date from {old} to {new}</source>
        <translation>{who} siirsi sisäistä määräaikaa: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} moved the promised lasting fix from {old} to {new}</source>
        <translation>{who} siirsi luvattua pysyvää korjausta: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} moved the promised next word from {old} to {new}</source>
        <translation>{who} siirsi luvattua seuraavaa tietoa: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} noted that an outside customer is waiting</source>
        <translation>{who} merkitsi, että ulkoinen asiakas odottaa</translation>
    </message>
    <message>
        <source>{who} noted that it is needed by {new}</source>
        <translation>{who} merkitsi, että tätä tarvitaan viimeistään {new}</translation>
    </message>
    <message>
        <source>{who} noted that it is on behalf of {new}</source>
        <translation>{who} merkitsi, kenen puolesta: {new}</translation>
    </message>
    <message>
        <source>{who} noted that no outside customer is waiting any more</source>
        <translation>{who} merkitsi, ettei ulkoinen asiakas enää odota</translation>
    </message>
    <message>
        <source>{who} noted the customer: {new}</source>
        <translation>{who} merkitsi asiakkaan: {new}</translation>
    </message>
    <message>
        <source>{who} noted the number it has elsewhere: {new}</source>
        <translation>{who} merkitsi muualla käytetyn numeron: {new}</translation>
    </message>
    <message>
        <source>{who} opened the ticket</source>
        <translation>{who} avasi tiketin</translation>
    </message>
    <message>
        <source>{who} passed it on from {old} to {new}</source>
        <translation>{who} vaihtoi käsittelijän: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} promised the lasting fix by {new}</source>
        <translation>{who} lupasi pysyvän korjauksen viimeistään {new}</translation>
    </message>
    <message>
        <source>{who} promised the next word by {new}</source>
        <translation>{who} lupasi seuraavan tiedon viimeistään {new}</translation>
    </message>
    <message>
        <source>{who} put it in the category {new}</source>
        <translation>{who} valitsi luokan {new}</translation>
    </message>
    <message>
        <source>{who} removed a message</source>
        <translation>{who} poisti viestin</translation>
    </message>
    <message>
        <source>{who} removed its purpose</source>
        <translation>{who} poisti tiedon siitä, mihin tätä tarvitaan</translation>
    </message>
    <message>
        <source>{who} removed the date it was needed by: {old}</source>
        <translation>{who} poisti tiedon, milloin tätä tarvitaan: {old}</translation>
    </message>
    <message>
        <source>{who} removed the internal due date {old}</source>
        <translation>{who} poisti sisäisen määräajan {old}</translation>
    </message>
    <message>
        <source>{who} removed the label {what}</source>
        <translation>{who} poisti tunnisteen {what}</translation>
    </message>
    <message>
        <source>{who} removed the link to {what}</source>
        <translation>{who} poisti linkin: {what}</translation>
    </message>
    <message>
        <source>{who} removed the number {old} that it had elsewhere</source>
        <translation>{who} poisti muualla käytetyn numeron {old}</translation>
    </message>
    <message>
        <source>{who} removed the promised lasting fix by {old}</source>
        <translation>{who} poisti luvatun pysyvän korjauksen: {old}</translation>
    </message>
    <message>
        <source>{who} removed the promised next word by {old}</source>
        <translation>{who} poisti luvatun seuraavan tiedon: {old}</translation>
    </message>
    <message>
        <source>{who} removed the step: {old}</source>
        <translation>{who} poisti vaiheen: {old}</translation>
    </message>
    <message>
        <source>{who} removed the workaround</source>
        <translation>{who} poisti tilapäisratkaisun</translation>
    </message>
    <message>
        <source>{who} replied</source>
        <translation>{who} vastasi</translation>
    </message>
    <message>
        <source>{who} said thanks for the answer</source>
        <translation>{who} kiitti vastauksesta</translation>
    </message>
    <message>
        <source>{who} said why it is snoozed: {new}</source>
        <translation>{who} kertoi, miksi se on lykätty: {new}</translation>
    </message>
    <message>
        <source>{who} set it to wait for {new}</source>
        <translation>{who} merkitsi, että odotetaan: {new}</translation>
    </message>
    <message>
        <source>{who} set it to wait until {new}</source>
        <translation>{who} merkitsi odottamaan, odotus päättyy {new}</translation>
    </message>
    <message>
        <source>{who} set the internal due date: {new}</source>
        <translation>{who} asetti sisäisen määräajan: {new}</translation>
    </message>
    <message>
        <source>{who} set the language: {new}</source>
        <translation>{who} valitsi kielen: {new}</translation>
    </message>
    <message>
        <source>{who} set {field} from {old} to {new}</source>
        <translation>{who} muutti kenttää ”{field}”: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} set {field} to {new}</source>
        <translation>{who} täytti kentän ”{field}”: {new}</translation>
    </message>
    <message>
        <source>{who} snoozed it for another reason: {new}</source>
        <translation>{who} lykkäsi sen toisesta syystä: {new}</translation>
    </message>
    <message>
        <source>{who} snoozed it until {new}</source>
        <translation>{who} lykkäsi tikettiä, palaa {new}</translation>
    </message>
    <message>
        <source>{who} snoozed it until {new} instead of {old}</source>
        <translation>{who} siirsi lykkäystä: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} split some messages off into {new}</source>
        <translation>{who} erotti viestejä uudeksi tiketiksi: {new}</translation>
    </message>
    <message>
        <source>{who} still cannot work</source>
        <translation>{who} ei vieläkään pysty tekemään töitä</translation>
    </message>
    <message>
        <source>{who} ticked: {new}</source>
        <translation>{who} merkitsi tehdyksi: {new}</translation>
    </message>
    <message>
        <source>{who} took a decision back</source>
        <translation>{who} perui päätöksen</translation>
    </message>
    <message>
        <source>{who} took away why it is snoozed: {old}</source>
        <translation>{who} poisti lykkäyksen syyn: {old}</translation>
    </message>
    <message>
        <source>{who} took back the reply that was to go out {old}</source>
        <translation>{who} perui vastauksen, jonka piti lähteä {old}</translation>
    </message>
    <message>
        <source>{who} took it out of the category {old}</source>
        <translation>{who} poisti luokan {old}</translation>
    </message>
    <message>
        <source>{who} took it out of {old}</source>
        <translation>{who} poisti tiketin tiimiltä {old}</translation>
    </message>
    <message>
        <source>{who} took the question back</source>
        <translation>{who} perui kysymyksen</translation>
    </message>
    <message>
        <source>{who} unticked: {old}</source>
        <translation>{who} poisti merkinnän: {old}</translation>
    </message>
    <message>
        <source>{who} woke it up</source>
        <translation>{who} palautti tiketin esille</translation>
    </message>
    <message>
        <source>{who} wrote a reply that goes out {new}</source>
        <translation>{who} kirjoitti vastauksen, joka lähtee {new}</translation>
    </message>
    <message>
        <source>{who} wrote a workaround: {new}</source>
        <translation>{who} kirjoitti tilapäisratkaisun: {new}</translation>
    </message>
    <message>
        <source>{who} wrote an internal note</source>
        <translation>{who} kirjoitti sisäisen kommentin</translation>
    </message>
    <message>
        <source>{who} wrote down its purpose: {new}</source>
        <translation>{who} kirjoitti, mihin tätä tarvitaan: {new}</translation>
    </message>
    <message>
        <source>{who} wrote down minutes: {new}</source>
        <translation>{who} kirjasi minuutteja: {new}</translation>
    </message>
    <message>
        <source>{who} wrote the solution: {new}</source>
        <translation>{who} kirjasi ratkaisun: {new}</translation>
    </message>
    <message>
        <source>{who} wrote the subject: {new}</source>
        <translation>{who} kirjoitti otsikon: {new}</translation>
    </message>
    <message>
        <source>{who}: it no longer waits for {old}</source>
        <translation>{who}: ei enää odoteta: {old}</translation>
    </message>
    <message>
        <source>{who}: it no longer waits until {old}</source>
        <translation>{who}: ei enää odota {old} asti</translation>
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
            <numerusform>%Ln päivä</numerusform>
            <numerusform>%Ln päivää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>how a date without its year is written, see QLocale</comment>
        <translation>d.M.</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>huomenna {time}</translation>
    </message>
    <message>
        <source>{span} late</source>
        <translation>{span} myöhässä</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>{span} jäljellä</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Piilota</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
</context>
<context>
    <name>UnitCard</name>
    <message>
        <source>In the chart</source>
        <translation>Kaaviossa</translation>
    </message>
</context>
<context>
    <name>UnitDialog</name>
    <message>
        <source>Add a time…</source>
        <translation>Lisää aika…</translation>
    </message>
    <message>
        <source>Always &amp;arranged</source>
        <translation>&amp;Aina sovittu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Department: {unit}</source>
        <translation>Osasto: {unit}</translation>
    </message>
    <message>
        <source>Everybody can read this. Anybody who sends later, promises a date or writes to many people is told about these times.</source>
        <translation>Kaikki näkevät tämän. Ajoista kerrotaan, kun joku ajastaa viestin, lupaa päivän tai kirjoittaa monelle.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Their busy times</source>
        <translation>Ajat</translation>
    </message>
    <message>
        <source>What always applies, such as new laptops on Mondays</source>
        <translation>Mikä pätee aina, esimerkiksi uudet kannettavat maanantaisin</translation>
    </message>
    <message>
        <source>What helps them most, such as a spare card reader</source>
        <translation>Mikä auttaa heitä eniten, esimerkiksi toinen kortinlukija varalla</translation>
    </message>
    <message>
        <source>What they &amp;need</source>
        <translation>Mitä he &amp;tarvitsevat</translation>
    </message>
</context>
<context>
    <name>UnitPart</name>
    <message>
        <source>Department: {unit}</source>
        <translation>Osasto: {unit}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Edit the card of {unit}</source>
        <translation>Muokkaa osaston korttia: {unit}</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Ei vielä mitään</translation>
    </message>
    <message>
        <source>Their busy times</source>
        <translation>Ajat</translation>
    </message>
    <message>
        <source>What is always arranged</source>
        <translation>Mitä on aina sovittu</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Mitä he tarvitsevat</translation>
    </message>
</context>
<context>
    <name>UnitWarning</name>
    <message numerus="yes">
        <source>and %Ln more department(s)</source>
        <translation>
            <numerusform>ja vielä %Ln osasto</numerusform>
            <numerusform>ja vielä %Ln osastoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>concerns %Ln customer(s)</source>
        <translation>
            <numerusform>koskee %Ln asiakasta</numerusform>
            <numerusform>koskee %Ln asiakasta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewForm</name>
    <message>
        <source>&amp;Alert me above</source>
        <translation>&amp;Hälytä, jos yli</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Väri</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Kenelle</translation>
    </message>
    <message>
        <source>&amp;Icon</source>
        <translation>K&amp;uvake</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nimi</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Rivit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Change this view</source>
        <translation>Muokkaa tätä näkymää</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ei koskaan</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Vain minä</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Save as a new one</source>
        <translation>Tallenna uutena</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Tallenna näkymäksi</translation>
    </message>
</context>
<context>
    <name>WaitForm</name>
    <message>
        <source>A name, a team, a supplier, a ticket</source>
        <translation>Nimi, tiimi, toimittaja tai tiketti</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Valitse…</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>It is no longer waiting</source>
        <translation>Ei odota enää</translation>
    </message>
    <message>
        <source>It is waiting for {name}</source>
        <translation>Odottaa: {name}</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>Jätä odottamaan</translation>
    </message>
    <message>
        <source>Tell {name} in these words</source>
        <translation>Kerro asiakkaalle näillä sanoilla ({name})</translation>
    </message>
    <message>
        <source>Until the answer comes</source>
        <translation>Kunnes vastaus tulee</translation>
    </message>
    <message>
        <source>Wait for whom?</source>
        <translation>Ketä odotetaan?</translation>
    </message>
    <message>
        <source>Wait until</source>
        <translation>Mihin asti odotetaan?</translation>
    </message>
    <message>
        <source>What does it wait for?</source>
        <translation>Mitä odotetaan?</translation>
    </message>
    <message>
        <source>until the answer comes</source>
        <translation>kunnes vastaus tulee</translation>
    </message>
    <message>
        <source>until {time}, then it wakes by itself</source>
        <translation>{time} asti, sitten se on taas esillä</translation>
    </message>
    <message>
        <source>{number} is no longer waiting</source>
        <translation>{number} ei odota enää</translation>
    </message>
    <message>
        <source>{number} is waiting</source>
        <translation>{number} odottaa</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Fetching everything: {done} of {total}</source>
        <translation>Tuodaan kaikki tänne: {done}/{total}</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Valmistellaan…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Pysäytetään…</translation>
    </message>
</context>
<context>
    <name>Waits</name>
    <message>
        <source>Somebody</source>
        <translation>Joku</translation>
    </message>
    <message>
        <source>by {when}</source>
        <translation>viimeistään {when}</translation>
    </message>
    <message>
        <source>each month</source>
        <translation>joka kuukausi</translation>
    </message>
    <message>
        <source>each quarter</source>
        <translation>joka vuosineljännes</translation>
    </message>
    <message>
        <source>each week</source>
        <translation>joka viikko</translation>
    </message>
    <message>
        <source>each working day</source>
        <translation>joka työpäivä</translation>
    </message>
    <message>
        <source>each year</source>
        <translation>joka vuosi</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>joka toinen viikko</translation>
    </message>
    <message>
        <source>from {giver}</source>
        <translation>keneltä: {giver}</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>toimitettu</translation>
    </message>
    <message>
        <source>here</source>
        <translation>saapunut</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>ei vielä saapunut</translation>
    </message>
    <message>
        <source>once</source>
        <translation>kerran</translation>
    </message>
    <message>
        <source>still missing: {what}</source>
        <translation>vielä puuttuu: {what}</translation>
    </message>
    <message>
        <source>was for {when}</source>
        <translation>määräaika oli {when}</translation>
    </message>
    <message>
        <source>{name} handed it in</source>
        <translation>{name} toimitti sen</translation>
    </message>
    <message>
        <source>{name} opened a ticket</source>
        <translation>{name} avasi tiketin</translation>
    </message>
    <message>
        <source>{name} thinks a ticket would help</source>
        <translation>{name} arvelee, että tiketti auttaisi</translation>
    </message>
    <message>
        <source>{name}: it is here, thank you</source>
        <translation>{name}: saapui, kiitos</translation>
    </message>
    <message>
        <source>{name}: something is still missing</source>
        <translation>{name}: jotakin vielä puuttuu</translation>
    </message>
    <message>
        <source>{receiver} waits for it</source>
        <translation>{receiver} odottaa tätä</translation>
    </message>
    <message>
        <source>{receiver} waits for {giver}</source>
        <translation>Odottaja: {receiver}, keneltä: {giver}</translation>
    </message>
</context>
<context>
    <name>WaitsPage</name>
    <message>
        <source>A message to the others</source>
        <translation>Viesti muille</translation>
    </message>
    <message>
        <source>Ask for one</source>
        <translation>Pyydä tikettiä</translation>
    </message>
    <message>
        <source>Changed; both sides can see it</source>
        <translation>Muutettu; kumpikin osapuoli näkee sen</translation>
    </message>
    <message>
        <source>Handed in: {what}</source>
        <translation>Toimitettu: {what}</translation>
    </message>
    <message>
        <source>How would a ticket help?</source>
        <translation>Miten tiketti auttaisi?</translation>
    </message>
    <message>
        <source>It is here: {what}</source>
        <translation>Saapui: {what}</translation>
    </message>
    <message>
        <source>Nobody is waiting for it any more: {what}</source>
        <translation>Kukaan ei enää odota: {what}</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Kerro</translation>
    </message>
    <message>
        <source>They know what is missing</source>
        <translation>Tieto puuttuvasta on perillä</translation>
    </message>
    <message>
        <source>What is still missing?</source>
        <translation>Mitä vielä puuttuu?</translation>
    </message>
    <message>
        <source>What is the ticket about?</source>
        <translation>Mitä tiketti koskee?</translation>
    </message>
    <message>
        <source>Written down; both sides can see it</source>
        <translation>Kirjattu; kumpikin osapuoli näkee sen</translation>
    </message>
    <message>
        <source>Your message is on its way</source>
        <translation>Viestisi on matkalla</translation>
    </message>
    <message>
        <source>{name} decides whether to open a ticket</source>
        <translation>{name} päättää, avataanko tiketti</translation>
    </message>
    <message>
        <source>{number} is open</source>
        <translation>{number} on avattu</translation>
    </message>
</context>
<context>
    <name>WaitsPane</name>
    <message>
        <source>I wait for</source>
        <translation>Minä odotan</translation>
    </message>
    <message>
        <source>My people</source>
        <translation>Oma väki</translation>
    </message>
    <message>
        <source>New entry…</source>
        <translation>Uusi merkintä…</translation>
    </message>
    <message>
        <source>Nobody is waiting for anything from you</source>
        <translation>Kukaan ei odota sinulta mitään</translation>
    </message>
    <message>
        <source>Nothing is open between your people and others</source>
        <translation>Omalla väellä ei ole avoimia odotuksia</translation>
    </message>
    <message>
        <source>Only both sides and their leads can see an entry.</source>
        <translation>Merkinnän näkevät osapuolet ja heidän esihenkilönsä, ei kukaan muu.</translation>
    </message>
    <message>
        <source>Others wait for me</source>
        <translation>Minulta odotetaan</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Odotukset</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Mitä näytetään</translation>
    </message>
    <message>
        <source>What is waited for</source>
        <translation>Mitä odotetaan</translation>
    </message>
    <message>
        <source>Write down what you need from others, and by when; they are reminded in good time.</source>
        <translation>Kirjaa, mitä tarvitset muilta ja mihin mennessä; heitä muistutetaan ajoissa.</translation>
    </message>
    <message>
        <source>You are not waiting for anything</source>
        <translation>Et odota mitään</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>&amp;Address of the hub</source>
        <translation>&amp;Hubin osoite</translation>
    </message>
    <message>
        <source>&amp;Login name</source>
        <translation>&amp;Käyttäjätunnus</translation>
    </message>
    <message>
        <source>&amp;Name of the office</source>
        <translation>&amp;Toimiston nimi</translation>
    </message>
    <message>
        <source>A new desk on this computer. Others can join later.</source>
        <translation>Uusi palvelupiste tälle koneelle. Muut voivat liittyä myöhemmin.</translation>
    </message>
    <message>
        <source>A service desk that is fast, works offline and loses nothing. How would you like to start?</source>
        <translation>Palvelupiste, joka on nopea, toimii ilman yhteyttä eikä hukkaa mitään. Miten aloitetaan?</translation>
    </message>
    <message>
        <source>Four teams, 400 people and 2,000 tickets in six languages. Nothing leaves this computer.</source>
        <translation>Neljä tiimiä, 400 henkilöä ja 2 000 tikettiä kuudella kielellä. Mikään ei lähde tältä koneelta.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Yhdistä</translation>
    </message>
    <message>
        <source>Join colleagues</source>
        <translation>Liity työkavereiden seuraan</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Tutustu</translation>
    </message>
    <message>
        <source>My office</source>
        <translation>Oma toimisto</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Aloita</translation>
    </message>
    <message>
        <source>Start an office</source>
        <translation>Perusta toimisto</translation>
    </message>
    <message>
        <source>The address of the hub and the login name are still missing.</source>
        <translation>Tähän tarvitaan vielä hubin osoite ja käyttäjätunnus.</translation>
    </message>
    <message>
        <source>The keeper of the hub will give you an address and a login name.</source>
        <translation>Hubin ylläpitäjältä saa osoitteen ja käyttäjätunnuksen.</translation>
    </message>
    <message>
        <source>Try the demo desk</source>
        <translation>Kokeile demoa</translation>
    </message>
    <message>
        <source>Welcome to deskapp</source>
        <translation>Tervetuloa deskapp-ohjelmaan</translation>
    </message>
</context>
<context>
    <name>WhenPopup</name>
    <message>
        <source>No time</source>
        <translation>Ilman aikaa</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Aseta</translation>
    </message>
    <message>
        <source>{time} instead</source>
        <translation>Mieluummin {time}</translation>
    </message>
</context>
<context>
    <name>WhenToSend</name>
    <message>
        <source>Send later</source>
        <translation>Lähetä myöhemmin</translation>
    </message>
</context>
<context>
    <name>Whom</name>
    <message>
        <source>Back {time}</source>
        <translation>Taas paikalla {time}</translation>
    </message>
    <message>
        <source>Here until {time}</source>
        <translation>Paikalla {time} asti</translation>
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
        <translation>Tämän saa {name}: {matter}</translation>
    </message>
    <message>
        <source>Nobody is named for that yet. {team} takes it in and passes it on; Enter writes to them.</source>
        <translation>Tähän ei ole vielä nimetty ketään. {team} ottaa asian vastaan ja vie sen eteenpäin; Enterillä kirjoitat heille.</translation>
    </message>
    <message>
        <source>Printer, sick leave, parking: the answer is for your office and your language.</source>
        <translation>Tulostin, sairausloma, pysäköinti: vastaus katsotaan toimipisteesi ja kielesi mukaan.</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <comment>the keys</comment>
        <translation>Vaihto+Enter</translation>
    </message>
    <message>
        <source>What is it about? In your own words, in any language</source>
        <translation>Mistä on kyse? Omin sanoin, millä kielellä tahansa</translation>
    </message>
    <message>
        <source>What it may be about</source>
        <translation>Mistä voi olla kyse</translation>
    </message>
    <message>
        <source>Whom do I ask?</source>
        <translation>Keneltä kysyn?</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>valitse</translation>
    </message>
    <message>
        <source>show in the org chart</source>
        <translation>näytä organisaatiokaaviossa</translation>
    </message>
    <message>
        <source>write a ticket</source>
        <translation>kirjoita tiketti</translation>
    </message>
    <message>
        <source>{name} answers for it: {matter}. The team below takes it there.</source>
        <translation>Tästä vastaa {name}: {matter}. Alla oleva tiimi vie asian perille.</translation>
    </message>
</context>
<context>
    <name>WordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>WorkaroundForm</name>
    <message>
        <source>A note for colleagues, if you like</source>
        <translation>Kommentti työkavereille, jos haluat</translation>
    </message>
    <message numerus="yes">
        <source>Also for %Ln other ticket(s) with the same cause</source>
        <translation>
            <numerusform>Myös %Ln muulle tiketille, jolla on sama syy</numerusform>
            <numerusform>Myös %Ln muulle tiketille, joilla on sama syy</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Lasting fix by</source>
        <translation>Pysyvä korjaus viimeistään</translation>
    </message>
    <message>
        <source>Lasting fix by {time}</source>
        <translation>Pysyvä korjaus viimeistään {time}</translation>
    </message>
    <message>
        <source>Lasting fix: no day promised</source>
        <translation>Pysyvä korjaus: päivää ei ole luvattu</translation>
    </message>
    <message>
        <source>No day promised yet</source>
        <translation>Päivää ei ole vielä luvattu</translation>
    </message>
    <message>
        <source>Note the workaround</source>
        <translation>Kirjaa tilapäisratkaisu</translation>
    </message>
    <message>
        <source>Tell {name}, and ask whether it works:</source>
        <translation>Kerro asiakkaalle {name} ja kysy:</translation>
    </message>
    <message>
        <source>What to do until then, written for {name}</source>
        <translation>Mitä tehdä siihen asti: ohje asiakkaalle {name}</translation>
    </message>
    <message>
        <source>{name} can work again for now</source>
        <translation>{name} pystyy toistaiseksi taas tekemään töitä</translation>
    </message>
    <message>
        <source>{number}: can work again for now; the lasting fix stays open</source>
        <translation>{number}: työ onnistuu toistaiseksi; pysyvä korjaus on vielä tekemättä</translation>
    </message>
</context>
<context>
    <name>WorkedForm</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Päivä</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minuutit</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>M&amp;ihin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>In a few words; may be left empty</source>
        <translation>Muutamalla sanalla; voi jättää tyhjäksi</translation>
    </message>
    <message>
        <source>Minutes of work</source>
        <translation>Työminuutit</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>The minutes are removed</source>
        <translation>Minuutit on poistettu</translation>
    </message>
    <message>
        <source>The minutes are written down</source>
        <translation>Minuutit on kirjattu</translation>
    </message>
    <message>
        <source>The ticket was open here for this long. Only what you write down is kept.</source>
        <translation>Näin kauan tiketti oli tällä koneella auki. Vain se tallennetaan, minkä kirjaat.</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Kirjaa</translation>
    </message>
</context>
<context>
    <name>WorkedPart</name>
    <message>
        <source>Time worked</source>
        <translation>Käytetty aika</translation>
    </message>
    <message>
        <source>Time worked: {time}</source>
        <translation>Käytetty aika: {time}</translation>
    </message>
    <message>
        <source>Write down minutes</source>
        <translation>Kirjaa minuutit</translation>
    </message>
</context>
<context>
    <name>WorkedWords</name>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>WorksQuestion</name>
    <message>
        <source>Can you work now?</source>
        <translation>Pystytkö nyt tekemään töitä?</translation>
    </message>
    <message>
        <source>No, I cannot work yet</source>
        <translation>En pysty vielä tekemään töitä</translation>
    </message>
    <message>
        <source>The lasting fix follows by {time}, whatever you answer.</source>
        <translation>Pysyvä korjaus tulee viimeistään {time}, vastasitpa miten tahansa.</translation>
    </message>
    <message>
        <source>Yes, I can work again</source>
        <translation>Kyllä, pystyn taas tekemään töitä</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>%Ln change(s) put back</source>
        <translation>
            <numerusform>%Ln muutos kumottu</numerusform>
            <numerusform>%Ln muutosta kumottu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had changed in the meantime</source>
        <translation>
            <numerusform>%Ln oli ehtinyt muuttua</numerusform>
            <numerusform>%Ln oli ehtinyt muuttua</numerusform>
        </translation>
    </message>
    <message>
        <source>Select tickets in the list first; then choose here who gets them</source>
        <translation>Valitse ensin tiketit luettelosta ja sitten täällä, kuka ne saa</translation>
    </message>
    <message>
        <source>{number} is open</source>
        <translation>{number} on avattu</translation>
    </message>
</context>
<context>
    <name>_About</name>
    <message>
        <source>Arabic</source>
        <translation>arabia</translation>
    </message>
    <message>
        <source>E-mail {address}</source>
        <translation>Sähköposti {address}</translation>
    </message>
    <message>
        <source>English</source>
        <translation>englanti</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>suomi</translation>
    </message>
    <message>
        <source>French</source>
        <translation>ranska</translation>
    </message>
    <message>
        <source>From {directory}: {fields}</source>
        <translation>Lähteestä {directory}: {fields}</translation>
    </message>
    <message>
        <source>German</source>
        <translation>saksa</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>unkari</translation>
    </message>
    <message>
        <source>No longer works here</source>
        <translation>Ei enää talossa</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <source>Person: {name}</source>
        <translation>Henkilö: {name}</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>ruotsi</translation>
    </message>
    <message>
        <source>Telephone {number}</source>
        <translation>Puhelin {number}</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turkki</translation>
    </message>
    <message>
        <source>Works {times}</source>
        <translation>Työssä {times}</translation>
    </message>
    <message>
        <source>Writes {language}</source>
        <translation>Kirjoittaa: {language}</translation>
    </message>
    <message>
        <source>Writes {language}, reads {others}</source>
        <translation>Kirjoittaa: {language}, lukee: {others}</translation>
    </message>
    <message>
        <source>pronounced: {pronunciation}</source>
        <translation>äännetään: {pronunciation}</translation>
    </message>
    <message>
        <source>{time} local time</source>
        <translation>{time} paikallista aikaa</translation>
    </message>
</context>
<context>
    <name>_CardButton</name>
    <message>
        <source>How far syncing has got</source>
        <translation>Synkronoinnin edistyminen</translation>
    </message>
    <message>
        <source>Sync status</source>
        <translation>Synkronoinnin tila</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>From</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>Poista tämä aika</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Päättyy</translation>
    </message>
</context>
<context>
    <name>_NotedLine</name>
    <message>
        <source>Correct what {team} has noted</source>
        <translation>Korjaa, mitä on kirjannut {team}</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Korjaa…</translation>
    </message>
    <message>
        <source>Nothing arranged</source>
        <translation>Ei sovittu</translation>
    </message>
</context>
<context>
    <name>_SpellLine</name>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Edit: {what}</source>
        <translation>Muokkaa: {what}</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Poista: {what}</translation>
    </message>
</context>
<context>
    <name>_TopicCard</name>
    <message>
        <source>Name somebody…</source>
        <translation>Nimeä joku…</translation>
    </message>
    <message>
        <source>Only you can read this.</source>
        <translation>Vain sinä näet tämän.</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Lukijat: sinä ja</translation>
    </message>
    <message>
        <source>Stop sharing with {name}</source>
        <translation>Poista lukijoista: {name}</translation>
    </message>
    <message>
        <source>{name} can read it; stop sharing</source>
        <translation>{name} lukee tämän; poista lukijoista</translation>
    </message>
    <message>
        <source>{title}: name somebody who may read it</source>
        <translation>{title}: nimeä joku, joka saa lukea sen</translation>
    </message>
</context>
<context>
    <name>_Why</name>
    <message>
        <source>Not placed yet</source>
        <translation>Vielä vailla paikkaa</translation>
    </message>
</context>
</TS>
