<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>AboutMe</name>
    <message>
        <source>About me</source>
        <translation>Hakkımda</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>No team has noted anything.</source>
        <translation>Hiçbir ekip bir şey not etmemiş.</translation>
    </message>
    <message>
        <source>Only you and the people you name can read what you write here. It is in nobody else’s searches, lists or files.</source>
        <translation>Buraya yazdıklarınızı yalnızca siz ve adını verdiğiniz kişiler okuyabilir. Başkalarının aramalarında, listelerinde ve dosyalarında yer almaz.</translation>
    </message>
    <message>
        <source>What I wish for</source>
        <translation>Dileklerim</translation>
    </message>
    <message>
        <source>What I would like to learn</source>
        <translation>Öğrenmek istediklerim</translation>
    </message>
    <message>
        <source>What teams have noted about reaching me</source>
        <translation>Bana nasıl ulaşılacağı: ekiplerin notları</translation>
    </message>
    <message>
        <source>Where I want to go</source>
        <translation>Nereye varmak istiyorum</translation>
    </message>
    <message>
        <source>Who may read it?</source>
        <translation>Kim okuyabilir?</translation>
    </message>
    <message>
        <source>Why I work the hours I do</source>
        <translation>Çalışma saatlerim neden böyle</translation>
    </message>
</context>
<context>
    <name>Absence</name>
    <message>
        <source>away</source>
        <translation>şu an yok</translation>
    </message>
    <message>
        <source>away, back {day}</source>
        <translation>yok, dönüş: {day}</translation>
    </message>
    <message>
        <source>{name} is away and back {day}.</source>
        <translation>{name} şu an yok, dönüş: {day}.</translation>
    </message>
    <message>
        <source>{name} is away and back {day}; {other} stands in.</source>
        <translation>{name} şu an yok, dönüş: {day}; yerine {other} bakıyor.</translation>
    </message>
    <message>
        <source>{name} is away.</source>
        <translation>{name} şu an yok.</translation>
    </message>
    <message>
        <source>{name} is away; {other} stands in.</source>
        <translation>{name} şu an yok; yerine {other} bakıyor.</translation>
    </message>
    <message>
        <source>{name} stands in</source>
        <translation>yerine bakan: {name}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About deskapp</source>
        <translation>&amp;deskapp hakkında</translation>
    </message>
    <message>
        <source>&amp;All commands</source>
        <translation>&amp;Tüm komutlar</translation>
    </message>
    <message>
        <source>&amp;All tickets</source>
        <translation>T&amp;üm kayıtlar</translation>
    </message>
    <message>
        <source>&amp;Assign to…</source>
        <translation>&amp;Ata…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>&amp;Close ticket…</source>
        <translation>Kaydı &amp;kapat…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Pencereyi kapat</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>&amp;Kompakt satırlar</translation>
    </message>
    <message>
        <source>&amp;Copy ticket number and title</source>
        <translation>&amp;Numarayı ve konuyu kopyala</translation>
    </message>
    <message>
        <source>&amp;Dark or light</source>
        <translation>Koyu veya &amp;açık</translation>
    </message>
    <message>
        <source>&amp;Due today</source>
        <translation>Son günü &amp;bugün</translation>
    </message>
    <message>
        <source>&amp;Find in this view</source>
        <translation>&amp;Bu görünümde bul</translation>
    </message>
    <message>
        <source>&amp;Follow or stop following</source>
        <translation>&amp;Takip et ya da bırak</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>İl&amp;eri</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Tam ekran</translation>
    </message>
    <message>
        <source>&amp;Help for this view</source>
        <translation>Bu görünüm için &amp;yardım</translation>
    </message>
    <message>
        <source>&amp;Join with another ticket…</source>
        <translation>Başka bir kayıtla birle&amp;ştir…</translation>
    </message>
    <message>
        <source>&amp;Kept aside</source>
        <translation>Kenar&amp;da tutulanlar</translation>
    </message>
    <message>
        <source>&amp;Keyboard overview</source>
        <translation>&amp;Klavye özeti</translation>
    </message>
    <message>
        <source>&amp;Labels…</source>
        <translation>&amp;Etiketler…</translation>
    </message>
    <message>
        <source>&amp;Move to another team…</source>
        <translation>&amp;Başka ekibe taşı…</translation>
    </message>
    <message>
        <source>&amp;My queue</source>
        <translation>&amp;Kuyruğum</translation>
    </message>
    <message>
        <source>&amp;Needs a decision</source>
        <translation>Karar gereke&amp;n</translation>
    </message>
    <message>
        <source>&amp;New ticket…</source>
        <translation>&amp;Yeni kayıt…</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Sonraki bölme</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Tercihler…</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Önceki bölme</translation>
    </message>
    <message>
        <source>&amp;Principles of good service…</source>
        <translation>İyi &amp;hizmetin ilkeleri…</translation>
    </message>
    <message>
        <source>&amp;Priority…</source>
        <translation>&amp;Öncelik…</translation>
    </message>
    <message>
        <source>&amp;Question to a colleague or a team…</source>
        <translation>Çalışma arkadaş&amp;ına ya da ekibe sor…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Çıkış</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Yanıtla</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Her yerde ara</translation>
    </message>
    <message>
        <source>&amp;Snooze until…</source>
        <translation>E&amp;rtele…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>Şimdi &amp;eşitle</translation>
    </message>
    <message>
        <source>&amp;Take it (assign to me)</source>
        <translation>&amp;Üstlen (bana ata)</translation>
    </message>
    <message>
        <source>&amp;Team queue</source>
        <translation>Eki&amp;p kuyruğu</translation>
    </message>
    <message>
        <source>&amp;Unassigned</source>
        <translation>&amp;Atanmamış</translation>
    </message>
    <message>
        <source>&amp;Undo last action</source>
        <translation>Son işlemi &amp;geri al</translation>
    </message>
    <message>
        <source>&amp;Wait for…</source>
        <translation>Bek&amp;let…</translation>
    </message>
    <message>
        <source>&amp;Waiting</source>
        <translation>Bek&amp;leyen</translation>
    </message>
    <message>
        <source>&amp;Whom do I ask?</source>
        <translation>Kime &amp;sorayım?</translation>
    </message>
    <message>
        <source>&amp;Write to everybody below…</source>
        <translation>Altındaki &amp;herkese yaz…</translation>
    </message>
    <message>
        <source>A message to both sides…</source>
        <translation>İki tarafa da mesaj…</translation>
    </message>
    <message>
        <source>A&amp;bout me…</source>
        <translation>&amp;Hakkımda…</translation>
    </message>
    <message>
        <source>Add a step…</source>
        <translation>Adım ekle…</translation>
    </message>
    <message>
        <source>Add what is still to say</source>
        <translation>Henüz söylenmeyeni ekle</translation>
    </message>
    <message>
        <source>As&amp;k another team to do part of it…</source>
        <translation>Başka ekipten bir &amp;parça iste…</translation>
    </message>
    <message>
        <source>Ask a lea&amp;d for support…</source>
        <translation>Bir yöneticiden &amp;destek iste…</translation>
    </message>
    <message>
        <source>Ask for help…</source>
        <translation>Yardım iste…</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Dosya ekle…</translation>
    </message>
    <message>
        <source>Back already</source>
        <translation>Geri döndü</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Listeye dön</translation>
    </message>
    <message>
        <source>Back to the queue after…</source>
        <translation>Kuyruğa dönüş süresi…</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Kalın</translation>
    </message>
    <message>
        <source>Bring in work from a USB s&amp;tick…</source>
        <translation>USB bellekten ça&amp;lışma al…</translation>
    </message>
    <message>
        <source>Bullet list</source>
        <translation>Madde işaretli liste</translation>
    </message>
    <message>
        <source>Can work again for now (workaround)…</source>
        <translation>Şimdilik çalışabiliyor (geçici çözüm)…</translation>
    </message>
    <message>
        <source>Change it, or put it right…</source>
        <translation>Değiştir ya da düzelt…</translation>
    </message>
    <message>
        <source>Change this entry…</source>
        <translation>Bu maddeyi değiştir…</translation>
    </message>
    <message>
        <source>Change this view…</source>
        <translation>Bu görünümü değiştir…</translation>
    </message>
    <message>
        <source>Clear selection, then filter</source>
        <translation>Önce seçimi, sonra filtreyi kaldır</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Seçimi kaldır</translation>
    </message>
    <message>
        <source>Columns of the table…</source>
        <translation>Tablonun sütunları…</translation>
    </message>
    <message>
        <source>Confidential c&amp;ircles…</source>
        <translation>Gizli çe&amp;vreler…</translation>
    </message>
    <message>
        <source>Copy its text</source>
        <translation>Metnini kopyala</translation>
    </message>
    <message>
        <source>D&amp;raw the org chart by line, department or office</source>
        <translation>Şemayı hat, departman veya &amp;ofise göre çiz</translation>
    </message>
    <message>
        <source>Data &amp;held about me…</source>
        <translation>Hakkımda &amp;tutulan veriler…</translation>
    </message>
    <message>
        <source>Data held about this person…</source>
        <translation>Bu kişi hakkında tutulan veriler…</translation>
    </message>
    <message>
        <source>Discard it…</source>
        <translation>Çöpe at…</translation>
    </message>
    <message>
        <source>Draft a re-&amp;organisation…</source>
        <translation>Yeniden ya&amp;pılanma taslağı…</translation>
    </message>
    <message>
        <source>Draft&amp;s…</source>
        <translation>Ta&amp;slaklar…</translation>
    </message>
    <message>
        <source>Edit the value, or write a correction</source>
        <translation>Değeri düzenle ya da düzeltme yaz</translation>
    </message>
    <message>
        <source>Empty this cell</source>
        <translation>Bu hücreyi boşalt</translation>
    </message>
    <message>
        <source>Erase for &amp;good…</source>
        <translation>Kalıcı &amp;olarak sil…</translation>
    </message>
    <message>
        <source>Erase t&amp;his message for good…</source>
        <translation>Bu mesajı kalıcı olarak s&amp;il…</translation>
    </message>
    <message>
        <source>F&amp;it the org chart</source>
        <translation>Şemayı sığ&amp;dır</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrele…</translation>
    </message>
    <message>
        <source>Fo&amp;llowed</source>
        <translation>&amp;Takip edilenler</translation>
    </message>
    <message>
        <source>Fold or unfold all groups</source>
        <translation>Tüm grupları daralt ya da genişlet</translation>
    </message>
    <message>
        <source>Forward to somebody else…</source>
        <translation>Başkasına ilet…</translation>
    </message>
    <message>
        <source>Gaps and clashes</source>
        <translation>Boşluklar ve çakışmalar</translation>
    </message>
    <message>
        <source>Give it back to the team</source>
        <translation>Ekibe geri ver</translation>
    </message>
    <message>
        <source>Give it to somebody, with a note and a word to the customer…</source>
        <translation>Birine ver; yanına not, müşteriye haber ekle…</translation>
    </message>
    <message>
        <source>Give the draft to a colleague to read…</source>
        <translation>Taslağı okuması için bir çalışma arkadaşına ver…</translation>
    </message>
    <message>
        <source>Give the selected tickets to whoever is chosen here</source>
        <translation>Seçili kayıtları burada seçilene ver</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>Birine ver…</translation>
    </message>
    <message>
        <source>Group by…</source>
        <translation>Grupla…</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>Teslim et</translation>
    </message>
    <message>
        <source>Hand it in, or say that it is here</source>
        <translation>Teslim et ya da geldiğini söyle</translation>
    </message>
    <message>
        <source>History of this ticket</source>
        <translation>Bu kaydın geçmişi</translation>
    </message>
    <message>
        <source>I am awa&amp;y…</source>
        <translation>&amp;Yerimde değilim…</translation>
    </message>
    <message>
        <source>I keep it</source>
        <translation>Bende kalsın</translation>
    </message>
    <message>
        <source>Incomplete: what is missing…</source>
        <translation>Eksik: ne gerekli…</translation>
    </message>
    <message>
        <source>Insert a snippet</source>
        <translation>Hazır metin ekle</translation>
    </message>
    <message>
        <source>Internal &amp;note</source>
        <translation>İç &amp;not</translation>
    </message>
    <message>
        <source>It is here</source>
        <translation>Geldi</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>İtalik</translation>
    </message>
    <message>
        <source>Jump to the &amp;list</source>
        <translation>&amp;Listeye git</translation>
    </message>
    <message>
        <source>Jump to the &amp;side panel</source>
        <translation>&amp;Yan panele git</translation>
    </message>
    <message>
        <source>Keep on this comp&amp;uter</source>
        <translation>B&amp;u bilgisayarda tut</translation>
    </message>
    <message>
        <source>Keep the other value</source>
        <translation>Diğer değer kalsın</translation>
    </message>
    <message>
        <source>Keep this value</source>
        <translation>Bu değer kalsın</translation>
    </message>
    <message>
        <source>Keep what you set</source>
        <translation>Kendi belirlediğini koru</translation>
    </message>
    <message>
        <source>L&amp;ink to another ticket…</source>
        <translation>Başka kayda ba&amp;ğla…</translation>
    </message>
    <message>
        <source>Language of this reply</source>
        <translation>Bu yanıtın dili</translation>
    </message>
    <message>
        <source>Larger &amp;text</source>
        <translation>Metni &amp;büyüt</translation>
    </message>
    <message>
        <source>Leave the text (the draft is kept)</source>
        <translation>Metinden çık (taslak kalır)</translation>
    </message>
    <message>
        <source>Leave the text as it is</source>
        <translation>Metni olduğu gibi bırak</translation>
    </message>
    <message>
        <source>Lend a hand…</source>
        <translation>Yardım et…</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>List as a ta&amp;ble</source>
        <translation>L&amp;isteyi tablo olarak göster</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>Okunmadı olarak işaretle</translation>
    </message>
    <message>
        <source>Mentions: notes that name me</source>
        <translation>Benden söz edenler: adımın geçtiği notlar</translation>
    </message>
    <message>
        <source>Move this view down</source>
        <translation>Bu görünümü aşağı taşı</translation>
    </message>
    <message>
        <source>Move this view up</source>
        <translation>Bu görünümü yukarı taşı</translation>
    </message>
    <message>
        <source>My &amp;card…</source>
        <translation>Ka&amp;rtım…</translation>
    </message>
    <message>
        <source>My re&amp;quests</source>
        <translation>Talepler&amp;im</translation>
    </message>
    <message>
        <source>N&amp;ormal text size</source>
        <translation>&amp;Normal metin boyutu</translation>
    </message>
    <message>
        <source>Ne&amp;xt ticket in this list</source>
        <translation>Listede &amp;sonraki kayıt</translation>
    </message>
    <message>
        <source>New line about a matter…</source>
        <translation>Bir konu için yeni satır…</translation>
    </message>
    <message>
        <source>New ticket for this &amp;person…</source>
        <translation>Bu &amp;kişi için yeni kayıt…</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>Sonraki mesaj</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Sonraki satır</translation>
    </message>
    <message>
        <source>Next spelling mistake</source>
        <translation>Sonraki yazım yanlışı</translation>
    </message>
    <message>
        <source>No, I cannot work yet</source>
        <translation>Hayır, henüz çalışamıyorum</translation>
    </message>
    <message>
        <source>Nobody is waiting for it any more</source>
        <translation>Artık kimse beklemiyor</translation>
    </message>
    <message>
        <source>Not mine, or mine after all</source>
        <translation>Bana ait değil ya da yine bana ait</translation>
    </message>
    <message>
        <source>Note a c&amp;all or visit…</source>
        <translation>&amp;Arama veya ziyaret kaydet…</translation>
    </message>
    <message>
        <source>O&amp;verdue</source>
        <translation>Ge&amp;ciken</translation>
    </message>
    <message>
        <source>Open &amp;beside, in a window of its own</source>
        <translation>Ayrı pencerede &amp;göster</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Kaydı aç</translation>
    </message>
    <message>
        <source>Open the ticket of this question</source>
        <translation>İlgili kaydı aç</translation>
    </message>
    <message>
        <source>Or&amp;g chart</source>
        <translation>Organi&amp;zasyon şeması</translation>
    </message>
    <message>
        <source>P&amp;rint or save as PDF…</source>
        <translation>Ya&amp;zdır veya PDF olarak kaydet…</translation>
    </message>
    <message>
        <source>Paste without formatting</source>
        <translation>Biçimlendirmeden yapıştır</translation>
    </message>
    <message>
        <source>People from a &amp;directory…</source>
        <translation>&amp;Dizinden kişiler…</translation>
    </message>
    <message>
        <source>Pin this view at the side, or unpin it</source>
        <translation>Bu görünümü yana sabitle ya da sabitlemeyi kaldır</translation>
    </message>
    <message>
        <source>Pre&amp;vious ticket in this list</source>
        <translation>Listede ön&amp;ceki kayıt</translation>
    </message>
    <message>
        <source>Previous message</source>
        <translation>Önceki mesaj</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Önceki satır</translation>
    </message>
    <message>
        <source>Print the org c&amp;hart, or save it…</source>
        <translation>Ş&amp;emayı yazdır ya da kaydet…</translation>
    </message>
    <message>
        <source>Put it into a new ticket</source>
        <translation>Yeni bir kayda koy</translation>
    </message>
    <message>
        <source>Re&amp;open ticket</source>
        <translation>Kaydı yeniden a&amp;ç</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Bu satırı kaldır</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>Bu görünümü kaldır</translation>
    </message>
    <message>
        <source>Reverse the order</source>
        <translation>Sıralamayı ters çevir</translation>
    </message>
    <message>
        <source>Run a macro b&amp;y name…</source>
        <translation>&amp;Makro çalıştır…</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Metni k&amp;üçült</translation>
    </message>
    <message>
        <source>S&amp;olved</source>
        <translation>&amp;Çözüldü</translation>
    </message>
    <message>
        <source>S&amp;ync status</source>
        <translation>E&amp;şitleme durumu</translation>
    </message>
    <message>
        <source>Save all that is kept aside to a file…</source>
        <translation>Kenarda tutulanların hepsini dosyaya yaz…</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Görünüm olarak kaydet…</translation>
    </message>
    <message>
        <source>Save the draft now</source>
        <translation>Taslağı şimdi kaydet</translation>
    </message>
    <message>
        <source>Save unsent &amp;work to a USB stick…</source>
        <translation>Gönderilmeyenleri USB &amp;belleğe kaydet…</translation>
    </message>
    <message>
        <source>Say thank you</source>
        <translation>Teşekkür et</translation>
    </message>
    <message>
        <source>Say thank you for the answer</source>
        <translation>Yanıt için teşekkür et</translation>
    </message>
    <message>
        <source>Say when, or change it…</source>
        <translation>Yokluk günlerini gir veya değiştir…</translation>
    </message>
    <message>
        <source>Say who leads the team…</source>
        <translation>Ekip yöneticisini belirle…</translation>
    </message>
    <message>
        <source>Scroll the conversation</source>
        <translation>Yazışmayı kaydır</translation>
    </message>
    <message>
        <source>Search by form…</source>
        <translation>Formla ara…</translation>
    </message>
    <message>
        <source>Select all in this list</source>
        <translation>Bu listedeki tümünü seç</translation>
    </message>
    <message>
        <source>Select or unselect it</source>
        <translation>Seç ya da seçimi kaldır</translation>
    </message>
    <message>
        <source>Select or unselect the row</source>
        <translation>Satırı seç veya seçimini kaldır</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>Send and close ticket</source>
        <translation>Gönder ve kaydı kapat</translation>
    </message>
    <message>
        <source>Send later…</source>
        <translation>Sonra gönder…</translation>
    </message>
    <message>
        <source>Share out evenly…</source>
        <translation>Eşit paylaştır…</translation>
    </message>
    <message>
        <source>Show m&amp;e in the org chart</source>
        <translation>Şemada beni &amp;göster</translation>
    </message>
    <message>
        <source>Show the side p&amp;anel</source>
        <translation>Yan &amp;paneli göster</translation>
    </message>
    <message>
        <source>Sn&amp;ippets</source>
        <translation>Hazır &amp;metinler</translation>
    </message>
    <message>
        <source>Snoo&amp;zed</source>
        <translation>E&amp;rtelenen</translation>
    </message>
    <message>
        <source>Somebody is away…</source>
        <translation>Biri yerinde yok…</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Bu sütuna göre sırala</translation>
    </message>
    <message>
        <source>Sort…</source>
        <translation>Sırala…</translation>
    </message>
    <message>
        <source>Split m&amp;essages off into a new ticket…</source>
        <translation>Mesa&amp;jları ayrı bir kayda taşı…</translation>
    </message>
    <message>
        <source>T&amp;eam board</source>
        <translation>Ekip panos&amp;u</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Devral</translation>
    </message>
    <message>
        <source>Take over what somebody else set</source>
        <translation>Başkasının belirlediğini al</translation>
    </message>
    <message>
        <source>Take the absence back</source>
        <translation>Yokluk bilgisini geri al</translation>
    </message>
    <message>
        <source>The board of another team…</source>
        <translation>Başka bir ekibin panosu…</translation>
    </message>
    <message>
        <source>The pa&amp;ge of this role…</source>
        <translation>Bu r&amp;olün sayfası…</translation>
    </message>
    <message>
        <source>This crosses a line…</source>
        <translation>Bu, sınırı aşıyor…</translation>
    </message>
    <message>
        <source>Tick the next step</source>
        <translation>Sonraki adımı işaretle</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Turn it into a ticket, or ask for one…</source>
        <translation>Kayda dönüştür ya da iste…</translation>
    </message>
    <message>
        <source>Turn the p&amp;yramid</source>
        <translation>Pi&amp;ramidi çevir</translation>
    </message>
    <message>
        <source>Un&amp;heard: nobody has spoken to them</source>
        <translation>&amp;Haber bekleyenler: kimse onlarla konuşmadı</translation>
    </message>
    <message>
        <source>Un&amp;read</source>
        <translation>&amp;Okunmamış</translation>
    </message>
    <message>
        <source>What I answer for</source>
        <translation>Benim üstlendiklerim</translation>
    </message>
    <message>
        <source>What I wait for</source>
        <translation>Benim beklediklerim</translation>
    </message>
    <message>
        <source>What my people owe and wait for</source>
        <translation>Ekibimle ilgili beklenenler</translation>
    </message>
    <message>
        <source>What others are waiting for from me</source>
        <translation>Benden beklenenler</translation>
    </message>
    <message>
        <source>What they will also need…</source>
        <translation>Başka ne gerekecek…</translation>
    </message>
    <message>
        <source>Who answers for what</source>
        <translation>Kim neyi üstleniyor</translation>
    </message>
    <message>
        <source>Who is away in the ne&amp;xt two weeks</source>
        <translation>Önümüzdeki iki ha&amp;fta kimler yok</translation>
    </message>
    <message>
        <source>Who takes &amp;care of what</source>
        <translation>Kim neye bakı&amp;yor</translation>
    </message>
    <message>
        <source>Who waits for what</source>
        <translation>Kim neyi bekliyor</translation>
    </message>
    <message>
        <source>Who waits for what: new entry…</source>
        <translation>Kim neyi bekliyor: yeni madde…</translation>
    </message>
    <message>
        <source>Will sli&amp;p within four working hours</source>
        <translation>Gecikmek üzere: d&amp;ört çalışma saati içinde</translation>
    </message>
    <message>
        <source>Write down minutes of work…</source>
        <translation>Çalışma dakikalarını yaz…</translation>
    </message>
    <message>
        <source>Write what the hint suggests</source>
        <translation>İpucunun önerdiği gibi yaz</translation>
    </message>
    <message>
        <source>Yes, I can work again</source>
        <translation>Evet, yeniden çalışabiliyorum</translation>
    </message>
</context>
<context>
    <name>AfterSending</name>
    <message>
        <source>Forwarded to {name}</source>
        <translation>İletildi: {name}</translation>
    </message>
    <message>
        <source>The e-mail to {name} is in your mail program</source>
        <translation>{name} için yazılan e-posta, e-posta programınızda hazır</translation>
    </message>
    <message>
        <source>The note is added</source>
        <translation>Not eklendi</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Attach files</source>
        <translation>Dosya ekle</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation>Taslak kaydedildi: {time}</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Yanıt yazın</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>If that does not help: {people}</source>
        <translation>Bu yardımcı olmazsa: {people}</translation>
    </message>
    <message>
        <source>If they are away: {people}</source>
        <translation>Yerinde yoksa: {people}</translation>
    </message>
    <message>
        <source>Nearest to you there: {person}</source>
        <translation>Ekipte size en yakın kişi: {person}</translation>
    </message>
    <message>
        <source>Nobody is named for your place; this is who has it elsewhere.</source>
        <translation>Bulunduğunuz yer için kimse belirtilmemiş; başka yerlerde bu konuya bu kişi bakıyor.</translation>
    </message>
    <message>
        <source>You look after this: others are sent to you.</source>
        <translation>Bu konuya siz bakıyorsunuz: soranlar size yönlendiriliyor.</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>A change</source>
        <translation>Bir değişiklik</translation>
    </message>
    <message>
        <source>A change: {fields}</source>
        <translation>Değişiklik: {fields}</translation>
    </message>
    <message>
        <source>A decision</source>
        <translation>Bir karar</translation>
    </message>
    <message>
        <source>A deletion</source>
        <translation>Bir silme</translation>
    </message>
    <message>
        <source>A message taken back</source>
        <translation>Geri çekilen bir mesaj</translation>
    </message>
    <message>
        <source>A move to another team</source>
        <translation>Başka ekibe aktarma</translation>
    </message>
    <message>
        <source>A new request</source>
        <translation>Yeni bir talep</translation>
    </message>
    <message>
        <source>A new ticket</source>
        <translation>Yeni bir kayıt</translation>
    </message>
    <message>
        <source>A reply</source>
        <translation>Bir yanıt</translation>
    </message>
    <message>
        <source>A reply that was to go out later</source>
        <translation>Sonra gidecek bir yanıt</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Bir metin</translation>
    </message>
    <message>
        <source>An internal note</source>
        <translation>Bir iç not</translation>
    </message>
    <message>
        <source>It was too large for the hub.</source>
        <translation>Merkez için çok büyüktü.</translation>
    </message>
    <message>
        <source>Its ticket had gone to another team, where you may not write.</source>
        <translation>Kayıt, yazma yetkinizin olmadığı başka bir ekibe geçmişti.</translation>
    </message>
    <message>
        <source>Its ticket is not here</source>
        <translation>İlgili kayıt burada değil</translation>
    </message>
    <message>
        <source>The hub could not read it.</source>
        <translation>Merkez okuyamadı.</translation>
    </message>
    <message>
        <source>The hub could not take it yet.</source>
        <translation>Merkez bunu henüz alamadı.</translation>
    </message>
    <message>
        <source>The hub has something else in its place.</source>
        <translation>Merkezde onun yerinde başka bir şey var.</translation>
    </message>
    <message>
        <source>The hub was set back to an older backup that lacks it. It will come again from the computer it was written on.</source>
        <translation>Merkez, bunun bulunmadığı eski bir yedeğe döndürüldü. Yazıldığı bilgisayardan yeniden gelecek.</translation>
    </message>
    <message>
        <source>The hub was set back to an older backup that lacks what this was about, and nobody has sent that again.</source>
        <translation>Merkez eski bir yedeğe döndürüldü; bu değişikliğin konusu o yedekte yok ve onu kimse yeniden getirmedi.</translation>
    </message>
    <message>
        <source>The team it was written for could not take it.</source>
        <translation>Yazıldığı ekip bunu alamadı.</translation>
    </message>
    <message>
        <source>The ticket could not move as a whole, so it stayed where it was.</source>
        <translation>Kayıt bütün olarak taşınamadı, bu yüzden yerinde kaldı.</translation>
    </message>
    <message>
        <source>What it changed has been erased in the meantime.</source>
        <translation>Değiştirdiği şey bu arada silindi.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>boş</translation>
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
            <numerusform>%Ln tanesi dosyaya yazıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Çöpe at</translation>
    </message>
    <message>
        <source>Discard it for good?</source>
        <translation>Tümüyle çöpe atılsın mı?</translation>
    </message>
    <message>
        <source>It goes with the next sync</source>
        <translation>Bir sonraki eşitlemeyle gidecek</translation>
    </message>
    <message>
        <source>It stays here until it is discarded.</source>
        <translation>Atılana kadar burada kalır.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Kalsın</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Kenarda tutulanlar</translation>
    </message>
    <message>
        <source>Nothing is kept aside</source>
        <translation>Kenarda tutulan bir şey yok</translation>
    </message>
    <message>
        <source>Save all of it to a file</source>
        <translation>Hepsini dosyaya yaz</translation>
    </message>
    <message>
        <source>The hub has taken everything that was sent from here.</source>
        <translation>Merkez buradan gönderilen her şeyi aldı.</translation>
    </message>
    <message>
        <source>{number} is open</source>
        <translation>{number} açıldı</translation>
    </message>
    <message>
        <source>{what} exists nowhere else. It cannot be brought back.</source>
        <translation>{what}: başka hiçbir yerde yok. Geri getirilemez.</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Geri dön</translation>
    </message>
    <message>
        <source>Version {version}. A service desk that works offline and loses nothing.</source>
        <translation>Sürüm {version}. Çevrimdışı da çalışan ve hiçbir şeyi kaybetmeyen bir hizmet masası.</translation>
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
        <translation>Yanıtla</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Sor</translation>
    </message>
    <message>
        <source>Ask more</source>
        <translation>Bir soru daha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>I cannot help</source>
        <translation>Yardımcı olamıyorum</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Teşekkürler</translation>
    </message>
    <message>
        <source>You asked {name}</source>
        <translation>Sorduğunuz kişi: {name}</translation>
    </message>
    <message>
        <source>You asked {name}, until {time}</source>
        <translation>Sorduğunuz kişi: {name}; yanıt en geç {time}</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Yazacaklarınız</translation>
    </message>
    <message>
        <source>{name} answered your question</source>
        <translation>{name} sorunuzu yanıtladı</translation>
    </message>
    <message>
        <source>{name} asks you</source>
        <translation>{name} size soruyor</translation>
    </message>
    <message>
        <source>{name} asks you, until {time}</source>
        <translation>{name} size soruyor; yanıt en geç {time}</translation>
    </message>
    <message>
        <source>{name} cannot help with your question</source>
        <translation>{name} sorunuzda yardımcı olamıyor</translation>
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
            <numerusform>%Ln kişi</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer until</source>
        <translation>Yanıt en geç ne zaman?</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>Ask a colleague or a team</source>
        <translation>Çalışma arkadaşına ya da ekibe sorun</translation>
    </message>
    <message>
        <source>Ask for support from your reporting line</source>
        <translation>Bir yöneticiden destek isteyin</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Geri dön</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Soru</translation>
    </message>
    <message>
        <source>There is nobody left to ask in your reporting line: it is about them.</source>
        <translation>Destek zincirinizde soracak kimse kalmadı: konu onlarla ilgili.</translation>
    </message>
    <message>
        <source>What do you need to know?</source>
        <translation>Neyi öğrenmek istiyorsunuz?</translation>
    </message>
    <message>
        <source>What do you need? One short reason is enough</source>
        <translation>Neye ihtiyacınız var? Kısa bir neden yeter</translation>
    </message>
    <message>
        <source>Whom do you ask?</source>
        <translation>Kime soruyorsunuz?</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>Kime?</translation>
    </message>
    <message>
        <source>Whom? {name}</source>
        <translation>Kime? {name}</translation>
    </message>
    <message>
        <source>You keep the ticket. Anybody it is about is skipped, and not told.</source>
        <translation>Kayıt sizde kalır. Konu kiminle ilgiliyse o atlanır, ona haber verilmez.</translation>
    </message>
    <message>
        <source>You keep the ticket. Whoever is asked sees the messages ticked here and answers you alone.</source>
        <translation>Kayıt sizde kalır. Sorulan kişi burada işaretli mesajları görür ve yalnızca size yanıt verir.</translation>
    </message>
    <message>
        <source>answer until {time}</source>
        <translation>yanıt en geç {time}</translation>
    </message>
    <message>
        <source>stands in for {name}</source>
        <translation>{name} yerine bakıyor</translation>
    </message>
    <message>
        <source>whenever it suits</source>
        <translation>uygun olduğunda</translation>
    </message>
</context>
<context>
    <name>AskForm</name>
    <message>
        <source>A few words, please, so that the team knows what it is about.</source>
        <translation>Ekip konuyu anlasın diye birkaç sözcük yazar mısınız?</translation>
    </message>
    <message>
        <source>Ask for something</source>
        <translation>Bir şey iste</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dosya ekle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation>Taslak kaydedildi: {time}</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Ekip</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>Neye ihtiyacınız var?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Konu nedir?</translation>
    </message>
    <message>
        <source>Whom do I ask?</source>
        <translation>Kime sorayım?</translation>
    </message>
</context>
<context>
    <name>AskHelp</name>
    <message>
        <source>Ask</source>
        <translation>İste</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Yardım iste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Everybody who may read the team’s tickets sees it. Whoever steps in belongs to the team until then.</source>
        <translation>Ekibin kayıtlarını okuyabilen herkes görür. Yardıma gelen, o zamana kadar ekipten sayılır.</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Ne zamana kadar</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Ne için</translation>
    </message>
    <message>
        <source>What for, in a few words: payday, three people ill</source>
        <translation>Ne için, birkaç sözcükle: maaş günü, üç kişi hasta</translation>
    </message>
</context>
<context>
    <name>AskedCards</name>
    <message numerus="yes">
        <source>%Ln more question(s)</source>
        <translation>
            <numerusform>%Ln soru daha</numerusform>
        </translation>
    </message>
    <message>
        <source>Thanks are on their way</source>
        <translation>Teşekkürünüz yolda</translation>
    </message>
    <message>
        <source>The question is taken back</source>
        <translation>Soru geri alındı</translation>
    </message>
    <message>
        <source>They know that you cannot help</source>
        <translation>Yardımcı olamadığınızı biliyorlar</translation>
    </message>
    <message>
        <source>Your answer is on its way</source>
        <translation>Yanıtınız yolda</translation>
    </message>
    <message>
        <source>Your question is on its way</source>
        <translation>Sorunuz yolda</translation>
    </message>
    <message>
        <source>{name} has been asked</source>
        <translation>Soru iletildi: {name}</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>%Ln of your changes were sent again</source>
        <translation>
            <numerusform>%Ln değişikliğiniz yeniden gönderildi</numerusform>
        </translation>
    </message>
    <message>
        <source>Back in touch</source>
        <translation>Bağlantı geri geldi</translation>
    </message>
    <message>
        <source>It has a name of its own now; nothing was lost.</source>
        <translation>Artık kendi adı var; hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>The hub was restored from a backup</source>
        <translation>Merkez bir yedekten geri yüklendi</translation>
    </message>
    <message>
        <source>This computer was a copy of another one</source>
        <translation>Bu bilgisayar başka bir bilgisayarın kopyasıydı</translation>
    </message>
    <message>
        <source>{count} kept aside</source>
        <comment>changes</comment>
        <translation>{count} kenarda tutuldu</translation>
    </message>
    <message>
        <source>{count} received</source>
        <comment>changes</comment>
        <translation>{count} alındı</translation>
    </message>
    <message>
        <source>{count} sent</source>
        <comment>changes</comment>
        <translation>{count} gönderildi</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <comment>questions</comment>
        <translation>{count} karar bekliyor</translation>
    </message>
</context>
<context>
    <name>AwayCounts</name>
    <message numerus="yes">
        <source>%Ln away now</source>
        <comment>people</comment>
        <translation>
            <numerusform>Şu an %Ln kişi yok</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln açık</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open: what should happen to them?</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln açık kayıt: ne yapalım?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) went to others</source>
        <translation>
            <numerusform>%Ln kayıt başkalarına geçti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share the %Ln open ticket(s) out now</source>
        <translation>
            <numerusform>%Ln açık kaydı şimdi paylaştır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell %Ln customer(s) who has it now</source>
        <translation>
            <numerusform>Şimdi kimde olduğunu %Ln müşteriye bildir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln open ticket(s) stay</source>
        <translation>
            <numerusform>%Ln açık kayıt olduğu yerde kalsın</numerusform>
        </translation>
    </message>
    <message>
        <source>from {first}, back {back}</source>
        <translation>{first} itibarıyla, dönüş: {back}</translation>
    </message>
</context>
<context>
    <name>AwayDialog</name>
    <message>
        <source>&amp;Back on</source>
        <translation>&amp;Dönüş</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>İ&amp;lk gün</translation>
    </message>
    <message>
        <source>&amp;Tickets</source>
        <translation>&amp;Kayıtlar</translation>
    </message>
    <message>
        <source>Ask the lead</source>
        <translation>Yöneticiye sor</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>Dönüş</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>I am away</source>
        <translation>Yerimde değilim</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Hiç kimse</translation>
    </message>
    <message>
        <source>Nobody who could take them is here, so they stay.</source>
        <translation>Şu an alabilecek kimse yok: kayıtlar olduğu yerde kalır.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Henüz belli değil</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Açık kayıt yok</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Stands &amp;in</source>
        <translation>&amp;Yerine bakan</translation>
    </message>
    <message>
        <source>The reason is private, so nobody asks for it.</source>
        <translation>Nedeni kimseyi ilgilendirmez, o yüzden sormuyoruz.</translation>
    </message>
    <message>
        <source>Who stands in?</source>
        <translation>Yerine kim bakıyor?</translation>
    </message>
    <message>
        <source>Who would get what, and what the customers would read</source>
        <translation>Kim neyi alır ve müşteriler ne okur</translation>
    </message>
    <message>
        <source>{name} is away</source>
        <translation>{name} yerinde yok</translation>
    </message>
</context>
<context>
    <name>AwayModel</name>
    <message>
        <source>Open tickets</source>
        <translation>Açık kayıtlar</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Yerine bakan</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>away {times}</source>
        <translation>yok ({times})</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation>{day} itibarıyla</translation>
    </message>
    <message>
        <source>here throughout</source>
        <translation>hep burada</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>hiç kimse</translation>
    </message>
    <message>
        <source>{name} stands in</source>
        <translation>yerine bakan: {name}</translation>
    </message>
</context>
<context>
    <name>AwayPage</name>
    <message>
        <source>Noted: you are away</source>
        <translation>Kaydedildi: yerinizde değilsiniz</translation>
    </message>
    <message>
        <source>Noted: {name} is away</source>
        <translation>Kaydedildi: {name} yerinde yok</translation>
    </message>
    <message>
        <source>The absence is taken back</source>
        <translation>Yokluk bilgisi geri alındı</translation>
    </message>
    <message>
        <source>The customers hear of it in two minutes; until then Undo takes that back too.</source>
        <translation>Müşteriler iki dakika sonra öğrenir; o zamana kadar Geri al bunu da geri alır.</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Tekrar hoş geldiniz</translation>
    </message>
    <message>
        <source>Who is away?</source>
        <translation>Kim yerinde yok?</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} geri döndü</translation>
    </message>
</context>
<context>
    <name>AwayPane</name>
    <message>
        <source>I am away…</source>
        <translation>Yerimde değilim…</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>Geri döndüm</translation>
    </message>
    <message>
        <source>Somebody is away…</source>
        <translation>Biri yerinde yok…</translation>
    </message>
    <message>
        <source>The next two weeks</source>
        <translation>Önümüzdeki iki hafta</translation>
    </message>
    <message>
        <source>Today and the thirteen days after. Everybody sees that somebody is away, and nobody why.</source>
        <translation>Bugün ve sonraki on üç gün. Birinin yerinde olmadığını herkes görür, nedenini kimse görmez.</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Kim yerinde yok</translation>
    </message>
    <message>
        <source>You stand in for {people}.</source>
        <translation>Yerine baktığınız kişiler: {people}.</translation>
    </message>
    <message>
        <source>{name} until {day}</source>
        <translation>{name} ({day} tarihine kadar)</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Gizle</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Back to the queue after {hours}</source>
        <translation>Kuyruğa dönüş: {hours} sonra</translation>
    </message>
    <message>
        <source>Back to the queue: never</source>
        <translation>Kuyruğa dönüş: hiçbir zaman</translation>
    </message>
    <message>
        <source>Lead: nobody named</source>
        <translation>Yönetici: belirtilmemiş</translation>
    </message>
    <message>
        <source>Lead: {name}</source>
        <translation>Yönetici: {name}</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Konu yok</translation>
    </message>
    <message>
        <source>Nobody has it yet</source>
        <translation>Henüz kimsede değil</translation>
    </message>
    <message>
        <source>back {time}</source>
        <translation>dönüş: {time}</translation>
    </message>
    <message>
        <source>has {category} already</source>
        <translation>elinde zaten {category} kaydı var</translation>
    </message>
    <message>
        <source>here until {time}</source>
        <translation>şu zamana kadar yerinde: {time}</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>seçili</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>ertelendi</translation>
    </message>
    <message>
        <source>speaks {language}</source>
        <translation>konuştuğu dil: {language}</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>bekliyor</translation>
    </message>
    <message>
        <source>{time}, after {hours}</source>
        <translation>{time}, {hours} sonra</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Board of</source>
        <translation>Hangi ekibin panosu?</translation>
    </message>
    <message>
        <source>Nobody leads the team now</source>
        <translation>Ekibin şu an yöneticisi yok</translation>
    </message>
    <message>
        <source>Nobody: the nearest manager at a desk decides</source>
        <translation>Hiç kimse: masada çalışan en yakın yönetici karar verir</translation>
    </message>
    <message>
        <source>There is nothing to share out</source>
        <translation>Paylaştırılacak bir şey yok</translation>
    </message>
    <message>
        <source>What nobody has decided for three working days comes to the lead.</source>
        <translation>Üç iş günü boyunca kimsenin karar vermediği şeyler yöneticiye gelir.</translation>
    </message>
    <message>
        <source>What nobody works on goes back to the team</source>
        <translation>Kimsenin ilgilenmediği kayıt ekibe geri döner</translation>
    </message>
    <message>
        <source>Who leads this team?</source>
        <translation>Bu ekibin yöneticisi kim?</translation>
    </message>
    <message>
        <source>Whoever has it is asked one working hour before, and keeps it with one key.</source>
        <translation>Kayıt kimdeyse ona bir çalışma saati önce sorulur; isterse tek tuşla kendisinde tutar.</translation>
    </message>
    <message>
        <source>me</source>
        <translation>bana</translation>
    </message>
    <message>
        <source>{name} leads the team</source>
        <translation>Ekibin yöneticisi: {name}</translation>
    </message>
</context>
<context>
    <name>BoardPane</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seçili</numerusform>
        </translation>
    </message>
    <message>
        <source>As soon as a team has people, its work appears here.</source>
        <translation>Bir ekibe kişi eklenince ekibin işleri burada görünür.</translation>
    </message>
    <message>
        <source>Ask for help…</source>
        <translation>Yardım iste…</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>Kuyruğa dönüş</translation>
    </message>
    <message>
        <source>Board of {team}</source>
        <translation>Pano: {team}</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>Birine ver…</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Yönetici</translation>
    </message>
    <message>
        <source>No team yet</source>
        <translation>Henüz ekip yok</translation>
    </message>
    <message>
        <source>Share out evenly…</source>
        <translation>Eşit paylaştır…</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Ekip</translation>
    </message>
    <message>
        <source>Team board</source>
        <translation>Ekip panosu</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seçili</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign the selected tickets</source>
        <translation>Seçili kayıtları ata</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Seçimi kaldır</translation>
    </message>
    <message>
        <source>Close the selected tickets</source>
        <translation>Seçili kayıtları kapat</translation>
    </message>
    <message>
        <source>Join the selected tickets</source>
        <translation>Seçili kayıtları birleştir</translation>
    </message>
    <message>
        <source>Move the selected tickets to a team</source>
        <translation>Seçili kayıtları bir ekibe taşı</translation>
    </message>
    <message>
        <source>Priority of the selected tickets</source>
        <translation>Seçili kayıtların önceliği</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
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
            <numerusform>%Ln kayıt atandı: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) closed</source>
        <translation>
            <numerusform>%Ln kayıt kapatıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) followed</source>
        <translation>
            <numerusform>%Ln kayıt takip ediliyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) given back to the team</source>
        <translation>
            <numerusform>%Ln kayıt ekibe geri verildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) labelled {name}</source>
        <translation>
            <numerusform>%Ln kayda etiket kondu: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) moved to {name}</source>
        <translation>
            <numerusform>%Ln kayıt taşındı: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) set to {name}</source>
        <translation>
            <numerusform>%Ln kaydın önceliği: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) snoozed until {time}</source>
        <translation>
            <numerusform>%Ln kayıt ertelendi: {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Yanıtlandı</translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln ticket(s) to</source>
        <translation>
            <numerusform>%Ln kaydı ata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln ticket(s)?</source>
        <translation>
            <numerusform>%Ln kayıt değiştirilsin mi?</numerusform>
        </translation>
    </message>
    <message>
        <source>Change all of them</source>
        <translation>Hepsini değiştir</translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln ticket(s): what solved them?</source>
        <translation>
            <numerusform>%Ln kaydı kapat: çözüm neydi?</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Başka bir kaydın tekrarı</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln ticket(s) to</source>
        <translation>
            <numerusform>%Ln kaydı taşı</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Artık gerek yok</translation>
    </message>
    <message>
        <source>Nobody, back to the team</source>
        <translation>Hiç kimse: ekibe geri</translation>
    </message>
    <message numerus="yes">
        <source>Priority of %Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln kaydın önceliği</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put a label on %Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln kayda etiket koy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze %Ln ticket(s) until</source>
        <translation>
            <numerusform>%Ln kaydı şu zamana ertele</numerusform>
        </translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Çözüldü</translation>
    </message>
    <message>
        <source>The solution in a few words</source>
        <translation>Birkaç sözcükle çözüm</translation>
    </message>
    <message>
        <source>This takes a while and can be stopped at any time. What is done by then stays, and Undo puts it back.</source>
        <translation>Bu biraz sürer; istediğiniz an durdurabilirsiniz. O ana kadar yapılan kalır, onu da “Geri al” geri alır.</translation>
    </message>
    <message>
        <source>With a note, a promise, a word to each customer…</source>
        <translation>Not, söz ve her müşteriye bir cümle ile…</translation>
    </message>
    <message>
        <source>With a word to each customer…</source>
        <translation>Her müşteriye bir cümleyle…</translation>
    </message>
    <message>
        <source>new label</source>
        <translation>yeni etiket</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Cancel: {what}</source>
        <translation>İptal: {what}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Durduruluyor…</translation>
    </message>
</context>
<context>
    <name>CaptureCard</name>
    <message>
        <source>&amp;Belongs to</source>
        <translation>&amp;Ait olduğu kayıt</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>A&amp;yrıntı</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Kim</translation>
    </message>
    <message>
        <source>A new ticket</source>
        <translation>Yeni kayıt</translation>
    </message>
    <message>
        <source>At the &amp;desk</source>
        <translation>&amp;Masada</translation>
    </message>
    <message>
        <source>Before the end</source>
        <translation>Bitirmeden önce</translation>
    </message>
    <message>
        <source>Best reached: {how}</source>
        <translation>En kolay ulaşma yolu: {how}</translation>
    </message>
    <message>
        <source>By &amp;phone</source>
        <translation>&amp;Telefonda</translation>
    </message>
    <message>
        <source>Call or visit</source>
        <translation>Arama veya ziyaret</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>Birkaç sözcükle</translation>
    </message>
    <message>
        <source>Only if there is more to remember</source>
        <translation>Yalnızca hatırlanacak başka şey varsa</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Hâlâ açık</translation>
    </message>
    <message>
        <source>To say in {language}: {words}</source>
        <translation>{language} söylenecek: {words}</translation>
    </message>
    <message>
        <source>Wh&amp;at</source>
        <translation>&amp;Ne</translation>
    </message>
    <message>
        <source>What is it about? A few words are enough.</source>
        <translation>Konu ne? Birkaç sözcük yeter.</translation>
    </message>
    <message>
        <source>Who is it? Type a name and choose from the list.</source>
        <translation>Arayan ya da gelen kim? Adını yazıp listeden seçin.</translation>
    </message>
    <message>
        <source>{number} is written down</source>
        <translation>{number} kaydedildi</translation>
    </message>
    <message>
        <source>{number} is written down, and done</source>
        <translation>{number} kaydedildi, iş bitti</translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Soyad</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>Ö&amp;n ad</translation>
    </message>
    <message>
        <source>&amp;Name, as you write it</source>
        <translation>&amp;Ad, yazdığınız gibi</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Yer</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Add working hours</source>
        <translation>Çalışma saati ekle</translation>
    </message>
    <message>
        <source>Address &amp;me</source>
        <translation>&amp;Hitap</translation>
    </message>
    <message>
        <source>As you would tell somebody on the telephone</source>
        <translation>Telefonda söyleyeceğiniz gibi</translation>
    </message>
    <message>
        <source>By the given name, informally</source>
        <translation>Ön adımla, sen diye</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Everybody in your organisation can read this. What you leave empty is not shown.</source>
        <translation>Bunu kurumdaki herkes okur. Boş bıraktığınız alanlar hiçbir yerde görünmez.</translation>
    </message>
    <message>
        <source>Fields with a lock come from {directory} and are changed there.</source>
        <translation>Kilitli alanlar {directory} kaynağından gelir ve orada değiştirilir.</translation>
    </message>
    <message>
        <source>Formally</source>
        <translation>Resmî, siz diye</translation>
    </message>
    <message>
        <source>From {directory}, and changed there</source>
        <translation>{directory} kaynağından; orada değiştirilir</translation>
    </message>
    <message>
        <source>How to &amp;say it</source>
        <translation>&amp;Okunuşu</translation>
    </message>
    <message>
        <source>I &amp;read</source>
        <translation>Oku&amp;duğum diller</translation>
    </message>
    <message>
        <source>I &amp;write</source>
        <translation>Ya&amp;zdığım dil</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Kartım</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Belirtilmedi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Saat d&amp;ilimi</translation>
    </message>
    <message>
        <source>Working &amp;hours</source>
        <translation>Ça&amp;lışma saatleri</translation>
    </message>
</context>
<context>
    <name>ChangeKeys</name>
    <message>
        <source>&amp;All usual keys</source>
        <translation>&amp;Tüm her zamanki tuşlar</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Değiştir…</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>Tuş &amp;yok</translation>
    </message>
    <message>
        <source>&amp;Usual key</source>
        <translation>&amp;Her zamanki tuş</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Tüm her zamanki tuşlar</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Tuşları değiştir</translation>
    </message>
    <message>
        <source>Choose a command, press Change, then press its new key.</source>
        <translation>Bir komut seçin, Değiştir&apos;e ve ardından yeni tuşuna basın.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Komut</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Komutlar ve tuşları</translation>
    </message>
    <message>
        <source>Every command has its usual key.</source>
        <translation>Her komut her zamanki tuşunda.</translation>
    </message>
    <message>
        <source>Every command has the key again that it had at first.</source>
        <translation>Her komut baştaki tuşunu geri alır.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Geri dön</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tuş</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Orada bırak</translation>
    </message>
    <message>
        <source>Press the new key of “{command}”. Esc leaves it as it is.</source>
        <translation>“{command}” için yeni tuşa basın. Esc olduğu gibi bırakır.</translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation>Komut veya tuş ara</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Oradan al</translation>
    </message>
    <message>
        <source>Text is typed where this command works: choose a key with Ctrl, or a function key.</source>
        <translation>Bu komutun çalıştığı yerde metin yazılır: Ctrl ile bir tuş veya bir işlev tuşu seçin.</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>Yeni tuş</translation>
    </message>
    <message>
        <source>This key is taken</source>
        <translation>Bu tuş kullanılıyor</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Her zamanki tuş</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>{key} belongs to writing in texts. Please choose another key.</source>
        <translation>{key} metin yazmaya aittir. Lütfen başka bir tuş seçin.</translation>
    </message>
    <message>
        <source>{key} is needed by the window or the system. Please choose another key.</source>
        <translation>{key} pencereye veya sisteme gerekli. Lütfen başka bir tuş seçin.</translation>
    </message>
    <message>
        <source>{key} is: {commands}. Take it from there?</source>
        <translation>{key} şu komutun: {commands}. Oradan alınsın mı?</translation>
    </message>
    <message>
        <source>{key} stands for “{command}”, or begins its keys, and cannot be taken from it.</source>
        <translation>{key}, “{command}” komutunun tuşudur veya onun tuşlarını başlatır; ondan alınamaz.</translation>
    </message>
    <message>
        <source>“{command}” has no key now.</source>
        <translation>“{command}” komutunun artık tuşu yok.</translation>
    </message>
    <message>
        <source>“{command}”: {key}</source>
        <translation>“{command}”: {key}</translation>
    </message>
</context>
<context>
    <name>ChartBy</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln üye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open from here</source>
        <translation>
            <numerusform>Buradan %Ln açık</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open in its teams</source>
        <translation>
            <numerusform>Ekiplerinde %Ln açık</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln kişi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted without confidential circles, and without departments of fewer than %Ln people.</source>
        <translation>
            <numerusform>Gizli çevreler ve %Ln kişiden küçük departmanlar sayılmadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departman</translation>
    </message>
    <message numerus="yes">
        <source>Figures stand here from %Ln people on: with fewer they would be those of a person.</source>
        <translation>
            <numerusform>Sayılar burada %Ln kişiden itibaren görünür: daha azında tek bir kişiye ait olurdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Hat</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ofis</translation>
    </message>
    <message>
        <source>The whole house</source>
        <translation>Bütün kurum</translation>
    </message>
    <message>
        <source>What the chart is drawn by</source>
        <translation>Şemanın neye göre çizildiği</translation>
    </message>
    <message>
        <source>{asked} from · {waiting} to</source>
        <translation>{asked} giden · {waiting} gelen</translation>
    </message>
    <message>
        <source>{asked} open from here</source>
        <translation>Buradan {asked} açık</translation>
    </message>
    <message>
        <source>{number} for each who answers</source>
        <translation>Yanıtlayan kişi başına {number}</translation>
    </message>
</context>
<context>
    <name>ChartDeeds</name>
    <message numerus="yes">
        <source>%Ln address(es) on the clipboard, for the Bcc field</source>
        <translation>
            <numerusform>%Ln adres kopyalandı; “Gizli (Bcc)” alanına yapıştırın</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody there has an e-mail address</source>
        <translation>Orada kimsenin e-posta adresi yok</translation>
    </message>
    <message numerus="yes">
        <source>To %Ln people: the mail program opens</source>
        <translation>
            <numerusform>E-posta programı %Ln kişi için açılıyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role page is saved</source>
        <translation>Rol sayfanız kaydedildi</translation>
    </message>
</context>
<context>
    <name>ChartHead</name>
    <message>
        <source>Customers on top</source>
        <translation>Müşteriler üstte</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Sığdır</translation>
    </message>
    <message>
        <source>Leads on top</source>
        <translation>Yöneticiler üstte</translation>
    </message>
    <message>
        <source>Org chart</source>
        <translation>Organizasyon şeması</translation>
    </message>
    <message>
        <source>Turn the pyramid</source>
        <translation>Piramidi çevir</translation>
    </message>
</context>
<context>
    <name>ChecklistForm</name>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>One step on each line. Every ticket of your team with this category shows them.</source>
        <translation>Her satıra bir adım. Ekibinizin bu kategorideki her kaydında bunlar görünür.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Steps for {category}</source>
        <translation>{category} için adımlar</translation>
    </message>
    <message>
        <source>Steps, one on each line</source>
        <translation>Adımlar, her satıra bir tane</translation>
    </message>
</context>
<context>
    <name>ChecklistPart</name>
    <message>
        <source>Add a step</source>
        <translation>Adım ekle</translation>
    </message>
    <message>
        <source>Add a step to this ticket</source>
        <translation>Bu kayda adım ekle</translation>
    </message>
    <message>
        <source>Edit list</source>
        <translation>Listeyi düzenle</translation>
    </message>
    <message>
        <source>It is linked to {number}.</source>
        <translation>{number} kaydına bağlanacak.</translation>
    </message>
    <message>
        <source>New ticket: {name}</source>
        <translation>Yeni kayıt: {name}</translation>
    </message>
    <message>
        <source>No step is open</source>
        <translation>Açık adım yok</translation>
    </message>
    <message>
        <source>Open again: {step}</source>
        <translation>Yeniden açık: {step}</translation>
    </message>
    <message>
        <source>Step: {name}</source>
        <translation>Adım: {name}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Adımlar</translation>
    </message>
    <message>
        <source>Steps: {done} of {all}</source>
        <translation>Adımlar: {done}/{all}</translation>
    </message>
    <message>
        <source>The list is saved</source>
        <translation>Liste kaydedildi</translation>
    </message>
    <message>
        <source>The step is added</source>
        <translation>Adım eklendi</translation>
    </message>
    <message>
        <source>They will also need</source>
        <translation>Büyük olasılıkla bu da gerekecek</translation>
    </message>
    <message>
        <source>Ticked: {step}</source>
        <translation>İşaretlendi: {step}</translation>
    </message>
    <message>
        <source>Too little is known yet about what is asked next</source>
        <translation>Ardından ne istendiği henüz yeterince bilinmiyor</translation>
    </message>
    <message>
        <source>asked next in {followed} of {cases} cases</source>
        <translation>{cases} durumun {followed} tanesinde ardından istendi</translation>
    </message>
    <message>
        <source>{number} is open and linked</source>
        <translation>{number} açıldı ve bağlandı</translation>
    </message>
</context>
<context>
    <name>Circles</name>
    <message>
        <source>A different key was given for one of {name}’s computers. It is not used.</source>
        <translation>{name} kişisinin bilgisayarlarından biri için başka bir anahtar verildi. Bu anahtar kullanılmıyor.</translation>
    </message>
    <message>
        <source>Somebody gave a circle a different key in {name}’s name. It is not used.</source>
        <translation>Biri, {name} adına bir çevreye başka bir anahtar verdi. Bu anahtar kullanılmıyor.</translation>
    </message>
    <message>
        <source>Something was written into a circle in {name}’s name, but not by one of its readers. It has no effect.</source>
        <translation>Bir çevreye {name} adına bir şey yazıldı, ama yazan çevredekilerden biri değil. Bunun bir etkisi yok.</translation>
    </message>
    <message>
        <source>an unknown person</source>
        <translation>tanınmayan biri</translation>
    </message>
    <message>
        <source>first seen {moment}</source>
        <translation>ilk görülme: {moment}</translation>
    </message>
    <message>
        <source>{name} was added at the hub, but not by a reader of the circle, and cannot read any of it.</source>
        <translation>{name} merkezde eklendi, ama ekleyen çevredekilerden biri değil; bu yüzden hiçbir şey okuyamaz.</translation>
    </message>
</context>
<context>
    <name>CirclesDialog</name>
    <message numerus="yes">
        <source>%Ln computer(s)</source>
        <translation>
            <numerusform>%Ln bilgisayar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more computer(s) without access</source>
        <translation>
            <numerusform>henüz erişimi olmayan %Ln bilgisayar daha</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a reader…</source>
        <translation>Çevreye ekle…</translation>
    </message>
    <message>
        <source>After the next sync, {name} cannot read anything new, and what is on their computers is removed the next time they sync. What they have already read, they know.</source>
        <translation>Bir sonraki eşitlemeden sonra {name} yeni yazılanları okuyamaz; bilgisayarlarında olanlar da kendi eşitlemesinde silinir. Ama okuduklarını biliyordur.</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Çevre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Confidential circles</source>
        <translation>Gizli çevreler</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Oluştur</translation>
    </message>
    <message>
        <source>Everything in a circle is locked, and only its readers’ computers can open it. Nobody else can read a word of it, whatever database tool they use.</source>
        <translation>Çevredeki her şey kilitlidir ve yalnızca çevredekilerin bilgisayarlarında açılır. Hangi veritabanı aracını kullanırsa kullansın, başka kimse tek kelimesini okuyamaz.</translation>
    </message>
    <message>
        <source>Name of a new circle</source>
        <translation>Yeni çevrenin adı</translation>
    </message>
    <message>
        <source>Number of this computer: {number}</source>
        <translation>Bu bilgisayarın numarası: {number}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Çevreden çıkar</translation>
    </message>
    <message>
        <source>Remove reader…</source>
        <translation>Çevreden çıkar…</translation>
    </message>
    <message>
        <source>Remove {name} from this circle?</source>
        <translation>{name} bu çevreden çıkarılsın mı?</translation>
    </message>
    <message>
        <source>The circle is ready</source>
        <translation>Çevre oluşturuldu</translation>
    </message>
    <message>
        <source>The readers change with the next sync</source>
        <translation>Okuyanlar bir sonraki eşitlemeyle değişir</translation>
    </message>
    <message>
        <source>There are no circles yet</source>
        <translation>Henüz çevre yok</translation>
    </message>
    <message numerus="yes">
        <source>This computer cannot read %Ln circle(s) yet: a reader has to give it access.</source>
        <translation>
            <numerusform>Bu bilgisayar %Ln çevreyi henüz okuyamıyor: çevredekilerden birinin ona erişim vermesi gerekir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which computer? Ask for its number by phone.</source>
        <translation>Hangi bilgisayar? Numarasını telefonda sorun.</translation>
    </message>
    <message>
        <source>Who may read it too?</source>
        <translation>Başka kim okuyabilir?</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Kimler okuyor</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (siz)</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>&amp;Solution</source>
        <translation>Çö&amp;züm</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln kaydı kapat</numerusform>
        </translation>
    </message>
    <message>
        <source>What solved them, in a few words; only the team can read it</source>
        <translation>Neyin çözdüğü, birkaç sözcükle; yalnızca ekip okuyabilir</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>A few words for whoever has this next time; the customer does not see them.</source>
        <translation>Bununla bir daha karşılaşacak kişi için birkaç sözcük; müşteri bunu görmez.</translation>
    </message>
    <message>
        <source>Close ticket</source>
        <translation>Kaydı kapat</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Geri dön</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Çözüm</translation>
    </message>
    <message>
        <source>The last answer to {name} ends without a kind closing.</source>
        <translation>{name} için yazılan son yanıt nazik bir kapanış olmadan bitiyor.</translation>
    </message>
    <message>
        <source>What solved it?</source>
        <translation>Çözüm neydi?</translation>
    </message>
    <message>
        <source>Write it first</source>
        <translation>Önce yaz</translation>
    </message>
    <message>
        <source>{name} has not been answered yet.</source>
        <translation>{name} henüz yanıt almadı.</translation>
    </message>
    <message>
        <source>{name} has not been told yet that it is solved.</source>
        <translation>{name} konunun çözüldüğünü henüz bilmiyor.</translation>
    </message>
</context>
<context>
    <name>ColumnsForm</name>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Aşağı</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Yukarı</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Genişlik</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Tablonun sütunları</translation>
    </message>
    <message>
        <source>Columns, from the first to the last</source>
        <translation>Sütunlar, ilkinden sonuncusuna</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt with an arrow moves it.</source>
        <translation>Boşluk tuşu bir sütunu gösterir ya da gizler, Alt ile ok tuşu onu taşır.</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>Her zamanki sütunlar</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>All commands</source>
        <translation>Tüm komutlar</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Ne yapmak istersiniz?</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>A file is still being added. Send again in a moment.</source>
        <translation>Bir dosya hâlâ ekleniyor. Birazdan yeniden gönderin.</translation>
    </message>
    <message>
        <source>A word about it, for whoever gets it</source>
        <translation>Alacak kişi için bir not</translation>
    </message>
    <message>
        <source>Back to the note</source>
        <translation>Nota dön</translation>
    </message>
    <message>
        <source>Back to the reply</source>
        <translation>Yanıta dön</translation>
    </message>
    <message>
        <source>Back to what is forwarded</source>
        <translation>İletilene dön</translation>
    </message>
    <message>
        <source>Choose who gets it. {customer} never sees it.</source>
        <translation>Kime gideceğini seçin. {customer} bunu hiç görmez.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Yine de kapat</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation>Taslak kaydedildi: {time}</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Doldur</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İlet</translation>
    </message>
    <message>
        <source>Forward the message only</source>
        <translation>Yalnızca mesajı ilet</translation>
    </message>
    <message>
        <source>Forward this text</source>
        <translation>Bu metni ilet</translation>
    </message>
    <message>
        <source>Goes out through this computer’s mail program; {customer} never sees it</source>
        <translation>Bu bilgisayarın e-posta programıyla gider; {customer} bunu hiç görmez</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>İç not</translation>
    </message>
    <message>
        <source>Internal note: {name} never sees it</source>
        <translation>İç not: {name} bunu hiç görmez</translation>
    </message>
    <message>
        <source>It is meant like that, send</source>
        <translation>Böyle kalsın, gönder</translation>
    </message>
    <message>
        <source>Not saved on this computer yet. The text stays here and deskapp keeps trying; please free some disk space.</source>
        <translation>Bu bilgisayara henüz kaydedilemedi. Metniniz burada duruyor, yeniden denenecek; lütfen diskte biraz yer açın.</translation>
    </message>
    <message>
        <source>Only colleagues read this. Type @ to tell one.</source>
        <translation>Bunu yalnızca çalışma arkadaşlarınız okur. Birine haber vermek için @ yazın.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Reply to {name}</source>
        <translation>Yanıt: {name}</translation>
    </message>
    <message>
        <source>Still to say before it closes: {what}.</source>
        <translation>Kapanmadan önce söylenecek: {what}.</translation>
    </message>
    <message>
        <source>There is no snippet for this in this language yet.</source>
        <translation>Bunun için bu dilde henüz hazır metin yok.</translation>
    </message>
    <message>
        <source>There is no text yet. Write a few words first.</source>
        <translation>Henüz metin yok. Önce birkaç sözcük yazın.</translation>
    </message>
    <message>
        <source>There is no way to reach {name} yet</source>
        <translation>{name} kişisine henüz ulaşılamıyor</translation>
    </message>
    <message>
        <source>There is still a gap to fill in: {gap}</source>
        <translation>Doldurulacak bir boşluk kaldı: {gap}</translation>
    </message>
    <message>
        <source>This was written as an internal note. Forward it to somebody?</source>
        <translation>Bu, iç not olarak yazıldı. Birine iletilsin mi?</translation>
    </message>
    <message>
        <source>This was written as an internal note. Send it to {name}?</source>
        <translation>Bu bir iç not olarak yazıldı. Gönderilsin mi: {name}?</translation>
    </message>
    <message>
        <source>This was written as the reply to {name}. Forward it to somebody else?</source>
        <translation>Bu, {name} için yanıt olarak yazıldı. Başkasına iletilsin mi?</translation>
    </message>
    <message>
        <source>This was written to be forwarded. Send it to {name}?</source>
        <translation>Bu, iletilmek için yazıldı. {name} kişisine gönderilsin mi?</translation>
    </message>
    <message>
        <source>Use it as the reply</source>
        <translation>Yanıt olarak kullan</translation>
    </message>
    <message>
        <source>Write a new reply</source>
        <translation>Yeni yanıt yaz</translation>
    </message>
    <message>
        <source>Write it first</source>
        <translation>Önce yaz</translation>
    </message>
    <message>
        <source>Write to {name}. Type :: for a snippet.</source>
        <translation>{name} için yazın. Hazır metin: ::</translation>
    </message>
    <message>
        <source>Your text from {time} is back</source>
        <translation>Metniniz geri geldi ({time})</translation>
    </message>
    <message>
        <source>that it is solved</source>
        <translation>çözüldüğü</translation>
    </message>
    <message>
        <source>{name} cannot read this ticket, but gets these words and can answer you</source>
        <translation>{name} bu kaydı okuyamaz: yalnızca bu sözleri alır ve size yanıt verebilir</translation>
    </message>
    <message>
        <source>{name} cannot read this yet: add an address or tell them by phone</source>
        <translation>{name} bunu henüz okuyamıyor: adres ekleyin veya telefonla bildirin</translation>
    </message>
    <message>
        <source>{name} finds it under Mentions; {customer} never sees it</source>
        <translation>{name} bunu “Benden söz edenler” altında bulur; {customer} hiç görmez</translation>
    </message>
    <message>
        <source>{name} is the customer here: write a reply instead</source>
        <translation>{name} buradaki müşteri: bunun yerine yanıt yazın</translation>
    </message>
    <message>
        <source>{name} wrote in the meantime, {time}</source>
        <translation>{name} bu arada yazdı, {time}</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Conversation</source>
        <translation>Yazışma</translation>
    </message>
    <message>
        <source>New message below</source>
        <translation>Aşağıda yeni mesaj var</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln for other teams</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln tanesi başka ekipler için</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln tane daha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) given back to the team</source>
        <translation>
            <numerusform>%Ln kayıt ekibe geri verildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) given to {name}</source>
        <translation>
            <numerusform>%Ln kayıt verildi: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) shared out</source>
        <translation>
            <numerusform>%Ln kayıt paylaştırıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln urgent or high</source>
        <translation>
            <numerusform>%Ln acil ya da yüksek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working hour(s)</source>
        <translation>
            <numerusform>%Ln çalışma saati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln ticket(s) back to the team</source>
        <translation>
            <numerusform>%Ln kaydı ekibe geri ver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln ticket(s) to</source>
        <translation>
            <numerusform>%Ln kayıt kime verilsin?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln ticket(s) to {name}</source>
        <translation>
            <numerusform>%Ln kaydı ver: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share out %Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln kaydı paylaştır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell %Ln customer(s) that it is done</source>
        <translation>
            <numerusform>%Ln müşteriye tamamlandığını bildir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell %Ln customer(s) which team has it now</source>
        <translation>
            <numerusform>%Ln müşteriye artık hangi ekibin ilgilendiğini bildir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell %Ln customer(s) who has it now</source>
        <translation>
            <numerusform>%Ln müşteriye artık kimin ilgilendiğini bildir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more in the queue</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>ve kuyrukta %Ln tane daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Carry on working</source>
        <translation>Çalışmaya devam et</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Raporu kopyala</translation>
    </message>
    <message>
        <source>Hide the report</source>
        <translation>Raporu gizle</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapor</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Raporu göster</translation>
    </message>
    <message>
        <source>Something went wrong in deskapp</source>
        <translation>deskapp’te bir sorun çıktı</translation>
    </message>
    <message>
        <source>The report stays on this computer: {file}</source>
        <translation>Rapor bu bilgisayarda kalır: {file}</translation>
    </message>
    <message>
        <source>This is the program’s fault, not yours. Everything you typed is saved; you can carry on.</source>
        <translation>Bu, programın bir kusuru; sizin değil. Yazdığınız her şey kaydedildi, çalışmaya devam edebilirsiniz.</translation>
    </message>
    <message>
        <source>This is the program’s fault, not yours. Please copy what you are typing before you carry on.</source>
        <translation>Bu, programın bir kusuru; sizin değil. Devam etmeden önce lütfen yazmakta olduğunuz metni kopyalayın.</translation>
    </message>
</context>
<context>
    <name>CrossForm</name>
    <message>
        <source>A private word, if you like</source>
        <translation>İsterseniz yalnızca ona birkaç söz</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Geri dön</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Devret</translation>
    </message>
    <message>
        <source>This crosses a line</source>
        <translation>Bu, sınırı aşıyor</translation>
    </message>
    <message>
        <source>{number} is in other hands now</source>
        <translation>{number} artık sizde değil</translation>
    </message>
    <message>
        <source>{to} takes it from you, with everything as it was written. Nothing goes to {customer}, and you will not see further messages on it unless you ask.</source>
        <translation>{to} bunu her şeyiyle, yazıldığı gibi sizden devralır. {customer} kişisine hiçbir şey gitmez; siz de istemedikçe yeni mesajları görmezsiniz.</translation>
    </message>
</context>
<context>
    <name>Crossed</name>
    <message numerus="yes">
        <source>%Ln message(s) are kept as they were written then.</source>
        <translation>
            <numerusform>%Ln mesaj o zaman yazıldığı gibi saklanıyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in other hands now.</source>
        <translation>Artık başka ellerde.</translation>
    </message>
    <message>
        <source>Messages since then are not shown to you.</source>
        <translation>O zamandan sonraki mesajlar size gösterilmiyor.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Onları göster</translation>
    </message>
    <message>
        <source>You handed this over {time}</source>
        <translation>Bunu devrettiniz: {time}</translation>
    </message>
    <message>
        <source>{name} handed this over {time}: it crosses a line</source>
        <translation>{name} bunu devretti ({time}): sınır aşılmıştı</translation>
    </message>
</context>
<context>
    <name>CustomerBand</name>
    <message>
        <source>All departments served</source>
        <translation>Hizmet verilen tüm departmanlar</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müşteriler</translation>
    </message>
    <message>
        <source>Departments served: {departments}</source>
        <translation>Hizmet verilen departmanlar: {departments}</translation>
    </message>
    <message>
        <source>From outside: {kinds}</source>
        <translation>Dışarıdan: {kinds}</translation>
    </message>
    <message>
        <source>No department is served from here</source>
        <translation>Buradan hiçbir departmana hizmet verilmiyor</translation>
    </message>
    <message>
        <source>{department} is served from here</source>
        <translation>{department}: buradan hizmet alıyor</translation>
    </message>
</context>
<context>
    <name>CustomerPart</name>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Org chart</source>
        <translation>Organizasyon şeması</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>Bilinmeyen müşteri</translation>
    </message>
    <message>
        <source>Writes {language}</source>
        <translation>Yazdığı dil: {language}</translation>
    </message>
    <message>
        <source>Writes {language}, reads {others}</source>
        <translation>Yazdığı dil: {language} · okuduğu: {others}</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>ayrıldı</translation>
    </message>
    <message>
        <source>{place} · {local}</source>
        <translation>{place} · {local}</translation>
    </message>
    <message>
        <source>{time} local time</source>
        <translation>yerel saat {time}</translation>
    </message>
</context>
<context>
    <name>DataDialog</name>
    <message>
        <source>&amp;Why it is erased</source>
        <translation>&amp;Neden siliniyor</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>Kopya</translation>
    </message>
    <message>
        <source>A text to read, and beside it the same for programs. It says at its end what was left out.</source>
        <translation>Okunacak bir metin ve yanında programlar için aynısı. Sonunda neyin dışarıda bırakıldığı yazar.</translation>
    </message>
    <message>
        <source>Data held about me</source>
        <translation>Hakkımda tutulan veriler</translation>
    </message>
    <message>
        <source>Data held about {name}</source>
        <translation>Tutulan veriler: {name}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Done &amp;tickets</source>
        <translation>Bitmiş &amp;kayıtlar</translation>
    </message>
    <message>
        <source>Erase all</source>
        <translation>Hepsini sil</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Kalıcı olarak sil</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Silme</translation>
    </message>
    <message>
        <source>Erase this data of {name} for good?</source>
        <translation>Bu veriler kalıcı olarak silinsin mi: {name}?</translation>
    </message>
    <message numerus="yes">
        <source>Erase those older than %Ln year(s)</source>
        <translation>
            <numerusform>%Ln yıldan eski olanları sil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased for good: %Ln entries</source>
        <translation>
            <numerusform>Kalıcı olarak silindi: %Ln öğe</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Sil…</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Siliniyor…</translation>
    </message>
    <message>
        <source>Goes: {goes}

Stays: {stays}

Nobody can bring it back.</source>
        <translation>Silinecek: {goes}

Kalacak: {stays}

Kimse geri getiremez.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Ne kadarı bitti</translation>
    </message>
    <message>
        <source>It is erased at the hub and on every computer, and nobody can bring it back.</source>
        <translation>Merkezden ve bütün bilgisayarlardan silinir, kimse geri getiremez.</translation>
    </message>
    <message>
        <source>It stays in the record</source>
        <translation>Kayıtlarda kalır</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Kalsınlar</translation>
    </message>
    <message>
        <source>Looking for what is held…</source>
        <translation>Tutulan veriler aranıyor…</translation>
    </message>
    <message>
        <source>Nothing would be erased.</source>
        <translation>Hiçbir şey silinmez.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopyayı kaydet</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopyayı kaydet…</translation>
    </message>
    <message>
        <source>Saved as {text} and {data}</source>
        <translation>Kaydedildi: {text} ve {data}</translation>
    </message>
    <message>
        <source>Would be erased</source>
        <translation>Silinecekler</translation>
    </message>
    <message>
        <source>Would stay</source>
        <translation>Kalacaklar</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Yazılıyor…</translation>
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
        <translation>Karar verildi</translation>
    </message>
    <message>
        <source>Include what is for others to decide</source>
        <translation>Başkalarının karar verecekleri de</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Karar gerekiyor</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Karar verilecek bir şey yok</translation>
    </message>
    <message>
        <source>When two people change the same thing without seeing each other’s change, both values come here.</source>
        <translation>İki kişi birbirinden habersiz aynı şeyi değiştirirse iki değer de buraya gelir.</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>A reply was not sent</source>
        <translation>Bir yanıt gönderilmedi</translation>
    </message>
    <message>
        <source>Current value</source>
        <translation>Şu an geçerli</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Deleted here, changed there</source>
        <translation>Burada silindi, orada değişti</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Düzenle…</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>Birinci yanıt</translation>
    </message>
    <message>
        <source>It is fine</source>
        <translation>Böyle iyi</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Kalsın</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Olduğu gibi kalsın</translation>
    </message>
    <message>
        <source>Keep the other</source>
        <translation>Diğeri kalsın</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Bu kalsın</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mesaj</translation>
    </message>
    <message>
        <source>Nobody has decided for three working days, so it has come to the lead too: {names}.</source>
        <translation>Üç iş günüdür kimse karar vermedi, bu yüzden yöneticiye de geldi: {names}.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Reply that goes out later</source>
        <translation>Sonra gidecek yanıt</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Talep</translation>
    </message>
    <message>
        <source>Second reply</source>
        <translation>İkinci yanıt</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Hazır metin</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Biri</translation>
    </message>
    <message>
        <source>Somebody wrote before the reply was due to go out. It has not been sent.</source>
        <translation>Yanıt gitmeden önce biri yazdı. Yanıt gönderilmedi.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Ekip</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Diğeri</translation>
    </message>
    <message>
        <source>The ticket was closed before the reply was due to go out. It has not been sent.</source>
        <translation>Yanıt gitmeden önce kayıt kapatıldı. Yanıt gönderilmedi.</translation>
    </message>
    <message>
        <source>This is confidential, so the lead decides: {names}.</source>
        <translation>Bu gizli bir konu, o yüzden yönetici karar verir: {names}.</translation>
    </message>
    <message>
        <source>Those who wrote this do not work here any more, so the lead decides: {names}.</source>
        <translation>Bunu yazanlar artık burada çalışmıyor, bu yüzden yönetici karar verir: {names}.</translation>
    </message>
    <message>
        <source>Those who wrote this do not work here any more; anybody may decide.</source>
        <translation>Bunu yazanlar artık burada çalışmıyor; herkes karar verebilir.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>Two replies crossed</source>
        <translation>İki yanıt çakıştı</translation>
    </message>
    <message>
        <source>Two values: {field}</source>
        <translation>İki değer: {field}</translation>
    </message>
    <message>
        <source>Waiting for {names} since {time}.</source>
        <translation>{names} bekleniyor ({time} beri).</translation>
    </message>
    <message>
        <source>Write a correction…</source>
        <translation>Düzeltme yaz…</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>offline since {time}</source>
        <translation>çevrimdışı (bağlantı kopuşu: {time})</translation>
    </message>
    <message>
        <source>on {computer}</source>
        <translation>bilgisayar: {computer}</translation>
    </message>
    <message>
        <source>{one} and {other} both replied, and neither had seen the other’s reply.</source>
        <translation>{one} ile {other} birbirlerinin yanıtını görmeden yanıt verdi.</translation>
    </message>
    <message>
        <source>{one} and {other} both set the {field}, and neither had seen the other’s change.</source>
        <translation>{one} ile {other} birbirinden habersiz şunu değiştirdi: {field}.</translation>
    </message>
    <message>
        <source>{other} deleted this, and {one} changed it without knowing. It is still here.</source>
        <translation>{other} bunu sildi, {one} ise bilmeden değiştirdi. Hâlâ burada.</translation>
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
        <translation>{value} kalsın</translation>
    </message>
    <message>
        <source>Needs a decision: {field}</source>
        <translation>Karar gerekiyor: {field}</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation>{value} olsun</translation>
    </message>
    <message>
        <source>{name} chose {value} ({time}), {other_name} chose {other} ({other_time}).</source>
        <translation>{name} şunu seçti: {value} ({time}), {other_name} ise şunu: {other} ({other_time}).</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} tane daha</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Assign to</source>
        <translation>Ata</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Decided: {field}</source>
        <translation>Karar verildi: {field}</translation>
    </message>
    <message>
        <source>Label {label} is added</source>
        <translation>{label} etiketi eklendi</translation>
    </message>
    <message>
        <source>Label {label} is removed</source>
        <translation>{label} etiketi kaldırıldı</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Move to another team</source>
        <translation>Başka ekibe taşı</translation>
    </message>
    <message>
        <source>Noted: told by phone</source>
        <translation>Not edildi: telefonla bildirildi</translation>
    </message>
    <message>
        <source>Nothing was put back: it had changed in the meantime</source>
        <translation>Hiçbir şey geri alınmadı: bu arada değişmişti</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Öncelik</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Geri alındı</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Şu zamana ertele</translation>
    </message>
    <message>
        <source>You follow {number}</source>
        <translation>{number} takip ediliyor</translation>
    </message>
    <message>
        <source>You no longer follow {number}</source>
        <translation>{number} artık takip edilmiyor</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>kullanılıyor</translation>
    </message>
    <message>
        <source>new label</source>
        <translation>yeni etiket</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>kaldır</translation>
    </message>
    <message>
        <source>{field} was changed</source>
        <translation>{field} değiştirildi</translation>
    </message>
    <message>
        <source>{field} was cleared</source>
        <translation>{field} silindi</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{number} and its files stay on this computer</source>
        <translation>{number} ve dosyaları bu bilgisayarda kalıyor</translation>
    </message>
    <message>
        <source>{number} is assigned</source>
        <translation>{number} atandı</translation>
    </message>
    <message>
        <source>{number} is awake again</source>
        <translation>{number} yeniden listede</translation>
    </message>
    <message>
        <source>{number} is back with the team</source>
        <translation>{number} ekibe geri döndü</translation>
    </message>
    <message>
        <source>{number} is closed</source>
        <translation>{number} kapatıldı</translation>
    </message>
    <message>
        <source>{number} is open again</source>
        <translation>{number} yeniden açıldı</translation>
    </message>
    <message>
        <source>{number} is open as part of it</source>
        <translation>{number} bunun bir parçası olarak açıldı</translation>
    </message>
    <message>
        <source>{number} is snoozed until {time}</source>
        <translation>{number} ertelendi: {time}</translation>
    </message>
    <message>
        <source>{number} is yours</source>
        <translation>{number} artık sizde</translation>
    </message>
    <message>
        <source>{number} leaves this computer once it is old enough</source>
        <translation>{number} yeterince eskiyince buradan kalkar</translation>
    </message>
    <message>
        <source>{number} was moved</source>
        <translation>{number} taşındı</translation>
    </message>
</context>
<context>
    <name>DeskDialog</name>
    <message>
        <source>&amp;Best reached</source>
        <translation>En kolay &amp;ulaşma yolu</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>&amp;Quiet times</source>
        <translation>&amp;Sessiz saatler</translation>
    </message>
    <message>
        <source>&amp;Times that suit</source>
        <translation>Uy&amp;gun saatler</translation>
    </message>
    <message>
        <source>&amp;Wording</source>
        <translation>&amp;Anlatım</translation>
    </message>
    <message>
        <source>Add a quiet time</source>
        <translation>Sessiz saat ekle</translation>
    </message>
    <message>
        <source>Add a time that suits</source>
        <translation>Uygun saat ekle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Form of &amp;address</source>
        <translation>&amp;Hitap</translation>
    </message>
    <message>
        <source>How {team} reaches me</source>
        <translation>Bana nasıl ulaşılır: {team}</translation>
    </message>
    <message>
        <source>How {team} reaches {name}</source>
        <translation>{name} kişisine nasıl ulaşılır: {team}</translation>
    </message>
    <message>
        <source>Nothing arranged</source>
        <translation>Belirtilmedi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>The fields you cannot change here are {name}’s own words.</source>
        <translation>Burada değiştiremediğiniz alanları {name} kendisi yazdı.</translation>
    </message>
    <message>
        <source>This is everything the team has noted about you. What you correct stays that way, whatever was there before.</source>
        <translation>Ekibin sizinle ilgili not ettiği her şey burada. Önceden ne yazılmış olursa olsun, sizin düzelttiğiniz geçerlidir.</translation>
    </message>
    <message>
        <source>by first name, informally</source>
        <translation>adıyla, sen diye</translation>
    </message>
    <message>
        <source>formally</source>
        <translation>resmî, siz diye</translation>
    </message>
    <message>
        <source>{name} can read and correct all of this. There is no field for remarks.</source>
        <translation>{name} bunların hepsini okuyup düzeltebilir. Görüş yazılacak bir alan yoktur.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message numerus="yes">
        <source>%Ln ticket(s) to read</source>
        <translation>
            <numerusform>Okunacak %Ln kayıt</numerusform>
        </translation>
    </message>
    <message>
        <source>Open deskapp</source>
        <translation>deskapp uygulamasını aç</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
</context>
<context>
    <name>DetailsPart</name>
    <message>
        <source>An outside customer is waiting</source>
        <translation>Dış müşteri bekliyor</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Atanan</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Gereken tarih</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Öncelik</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Ekip</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Beklenen</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>en geç {time}</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>%Ln people updated</source>
        <translation>
            <numerusform>%Ln kişi güncellendi</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved. Only you and whoever you named can read it</source>
        <translation>Kaydedildi. Yalnızca siz ve adını verdiğiniz kişiler okuyabilir</translation>
    </message>
    <message>
        <source>The source is changed</source>
        <translation>Kaynak değişti</translation>
    </message>
    <message>
        <source>Your card is changed</source>
        <translation>Kartınız değişti</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Back again</source>
        <translation>Geri dönen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Değişen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Soyad</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Ön ad</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Görev</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Yönetici</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ayrılan</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Kullanıcı adı</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Fotoğraf</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
</context>
<context>
    <name>DirectoryDialog</name>
    <message numerus="yes">
        <source>%Ln in doubt: decide below, or leave them for later</source>
        <translation>
            <numerusform>%Ln kişi belirsiz: aşağıda karar verin ya da sonraya bırakın</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are left out: too large, or not pictures</source>
        <translation>
            <numerusform>%Ln resim alınmadı: çok büyük ya da resim değil</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bring in the changes</source>
        <translation>Değişiklikleri &amp;al</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Unut</translation>
    </message>
    <message>
        <source>&amp;Look at what would change</source>
        <translation>Neyin değişeceğine &amp;bak</translation>
    </message>
    <message>
        <source>&amp;New source…</source>
        <translation>&amp;Yeni kaynak…</translation>
    </message>
    <message>
        <source>&amp;Read everybody again</source>
        <translation>&amp;Herkesi yeniden oku</translation>
    </message>
    <message>
        <source>A source is a list of people: a file that is updated from time to time, or a directory server.</source>
        <translation>Kaynak bir kişi listesidir: zaman zaman yenilenen bir dosya ya da bir dizin sunucusu.</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>&amp;Değiştir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Henüz karar verilmedi</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Hiçbir şey değişmeyecek.</translation>
    </message>
    <message>
        <source>People from a directory</source>
        <translation>Dizinden kişiler</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Okunuyor…</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Yeni biri</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message numerus="yes">
        <source>The source is complete: %Ln people have left</source>
        <translation>
            <numerusform>Kaynak eksiksiz: %Ln kişi ayrıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Neler değişecek</translation>
    </message>
    <message>
        <source>Who is this here?</source>
        <translation>Bu kişi burada kim?</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Yazılıyor…</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>yeni</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ve %Ln kişi daha</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>somebody new</source>
        <translation>yeni biri</translation>
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
        <translation>Bu bilgisayardaki taslaklar</translation>
    </message>
    <message>
        <source>There are no drafts: everything you started has been sent</source>
        <translation>Taslak yok: başlanan her şey gönderildi</translation>
    </message>
    <message>
        <source>To read, and drafts on this computer</source>
        <translation>Okunacaklar ve bu bilgisayardaki taslaklar</translation>
    </message>
    <message>
        <source>{name} asks you to read it</source>
        <translation>{name} okumanızı istiyor</translation>
    </message>
    <message>
        <source>{name} has read it</source>
        <translation>{name} okudu</translation>
    </message>
</context>
<context>
    <name>DraftTree</name>
    <message>
        <source>Ctrl+X picks up, Ctrl+V puts under the chosen person, Delete leaves people as they are today.</source>
        <translation>Ctrl+X alır, Ctrl+V seçili kişinin altına koyar, Delete bugünkü yerinde bırakır.</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>Taslak</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>GIVE TO</source>
        <translation>KİME VERİLSİN</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
</context>
<context>
    <name>EmptyQueue</name>
    <message>
        <source>All done for now</source>
        <translation>Şimdilik her şey tamam</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Yeni kayıt</translation>
    </message>
    <message>
        <source>New tickets appear by themselves.</source>
        <translation>Yeni kayıtlar kendiliğinden görünür.</translation>
    </message>
    <message>
        <source>No ticket matches this filter</source>
        <translation>Bu filtreye uyan kayıt yok</translation>
    </message>
    <message>
        <source>No tickets yet</source>
        <translation>Henüz kayıt yok</translation>
    </message>
    <message>
        <source>Nothing here for “{text}”</source>
        <translation>“{text}” için burada bir şey yok</translation>
    </message>
    <message>
        <source>Nothing is waiting here</source>
        <translation>Burada bekleyen yok</translation>
    </message>
    <message>
        <source>Only {view} was searched.</source>
        <translation>Yalnızca şurada arandı: {view}.</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Filtreyi kaldır</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Her yerde ara</translation>
    </message>
    <message>
        <source>See what nobody has taken</source>
        <translation>Kimsenin üstlenmediklerine bak</translation>
    </message>
    <message>
        <source>This list cannot be read right now</source>
        <translation>Bu liste şu anda okunamıyor</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>What is assigned to you appears here by itself.</source>
        <translation>Size atananlar burada kendiliğinden görünür.</translation>
    </message>
    <message>
        <source>Write down the first request somebody comes with.</source>
        <translation>Size gelen ilk isteği buraya yazın.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message numerus="yes">
        <source>%Ln working day(s) before</source>
        <translation>
            <numerusform>%Ln iş günü önce</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;From whom</source>
        <translation>&amp;Kimden</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Son gün</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Not</translation>
    </message>
    <message>
        <source>&amp;Reminder</source>
        <translation>&amp;Hatırlatma</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>N&amp;e</translation>
    </message>
    <message>
        <source>A date on a day off moves to the last working day before it.</source>
        <translation>Çalışılmayan güne denk gelen tarih, önceki son iş gününe kayar.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ekle…</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>Tüm yöneticiler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Change what is waited for</source>
        <translation>Bekleneni değiştir</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seçin…</translation>
    </message>
    <message>
        <source>First due &amp;by</source>
        <translation>&amp;İlk tarih</translation>
    </message>
    <message>
        <source>First due by: day</source>
        <translation>İlk tarih, gün</translation>
    </message>
    <message>
        <source>First due by: time</source>
        <translation>İlk tarih, saat</translation>
    </message>
    <message>
        <source>From whom; Delete removes one</source>
        <translation>Kimden; Delete tuşu seçileni kaldırır</translation>
    </message>
    <message>
        <source>From whom?</source>
        <translation>Kimden?</translation>
    </message>
    <message>
        <source>Hours of the month</source>
        <translation>Ayın çalışma saatleri</translation>
    </message>
    <message>
        <source>How &amp;often</source>
        <translation>Ne sık&amp;lıkta</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Hatırlatma yok</translation>
    </message>
    <message>
        <source>Where it goes, and what it has to include</source>
        <translation>Nereye gider, içinde neler olmalı</translation>
    </message>
    <message>
        <source>Who &amp;waits</source>
        <translation>Kim &amp;bekliyor</translation>
    </message>
    <message>
        <source>Who waits for what?</source>
        <translation>Kim neyi bekliyor?</translation>
    </message>
    <message>
        <source>Who waits?</source>
        <translation>Kim bekliyor?</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Yaz</translation>
    </message>
    <message>
        <source>until</source>
        <translation>şu güne kadar</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>Erase for good</source>
        <translation>Kalıcı olarak sil</translation>
    </message>
    <message>
        <source>Erase the message from {name}, {time}, for good?</source>
        <translation>{name}, {time} mesajı kalıcı olarak silinsin mi?</translation>
    </message>
    <message>
        <source>Erase {number} for good?</source>
        <translation>{number} kalıcı olarak silinsin mi?</translation>
    </message>
    <message>
        <source>Its words and files are erased from every computer, and nobody can bring them back. Only the reason stays.</source>
        <translation>Her sözcüğü ve dosyası bütün bilgisayarlardan silinir, kimse geri getiremez. Geriye yalnızca nedeni kalır.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Kalsın</translation>
    </message>
    <message>
        <source>The message is erased</source>
        <translation>Mesaj silindi</translation>
    </message>
    <message>
        <source>Why it is erased</source>
        <translation>Neden siliniyor</translation>
    </message>
    <message>
        <source>{number} is erased</source>
        <translation>{number} silindi</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A card needs a name. Write it the way others should see it.</source>
        <translation>Kartta bir ad olmalı. Nasıl görünmesini istiyorsanız öyle yazın.</translation>
    </message>
    <message>
        <source>A circle needs a name of up to 60 characters. Only those who read it see the name.</source>
        <translation>Çevrenin en çok 60 karakterlik bir adı olmalı. Adı yalnızca çevredekiler görür.</translation>
    </message>
    <message>
        <source>A directory source needs a name of its own of up to 60 characters.</source>
        <translation>Kaynağın en çok 60 karakterlik, kendine ait bir adı olmalı.</translation>
    </message>
    <message>
        <source>A draft needs a name of up to 60 characters.</source>
        <translation>Taslağın en çok 60 karakterlik bir adı olmalı.</translation>
    </message>
    <message>
        <source>A hub in a file cannot keep a circle: whoever can read the shared file reads all of it. Use a Postgres hub.</source>
        <translation>Dosyadaki bir merkez gizli çevre barındıramaz: ortak dosyayı okuyabilen, içindeki her şeyi okur. Postgres merkezi kullanın.</translation>
    </message>
    <message>
        <source>A macro needs a name of up to 60 characters.</source>
        <translation>Makronun en çok 60 harflik bir adı olmalı.</translation>
    </message>
    <message>
        <source>A macro that solves a ticket needs to say what solved it.</source>
        <translation>Kaydı çözen bir makroda, sorunu neyin çözdüğü de yazmalı.</translation>
    </message>
    <message>
        <source>A ticket has no field {field}. Fields: {known}.</source>
        <translation>Kayıtta {field} alanı yok. Alanlar: {known}.</translation>
    </message>
    <message>
        <source>A view needs a name of up to 60 characters.</source>
        <translation>Görünümün en çok 60 harflik bir adı olmalı.</translation>
    </message>
    <message>
        <source>Another choice is needed first: {what}.</source>
        <translation>Önce başka bir seçim gerekiyor: {what}.</translation>
    </message>
    <message>
        <source>Choose a department first.</source>
        <translation>Önce bir departman seçin.</translation>
    </message>
    <message>
        <source>Choose at least one message for the new ticket.</source>
        <translation>Yeni kayıt için en az bir mesaj seçin.</translation>
    </message>
    <message>
        <source>Choose at least one thing for the macro to do.</source>
        <translation>Makronun yapacağı en az bir şey seçin.</translation>
    </message>
    <message>
        <source>Choose at least two tickets to join.</source>
        <translation>Birleştirmek için en az iki kayıt seçin.</translation>
    </message>
    <message>
        <source>Files cannot be attached in a circle yet. Nothing was saved; put what matters into words.</source>
        <translation>Çevrede henüz dosya eklenemiyor. Hiçbir şey kaydedilmedi; önemli olanı mesaja yazın.</translation>
    </message>
    <message>
        <source>It is now in a place where {name} may not write. Copy its text, or put it into a new ticket.</source>
        <translation>Artık {name} adına yazılamayan bir yerde. Metnini kopyalayın ya da yeni bir kayda koyun.</translation>
    </message>
    <message>
        <source>Locks do not work in the folder {path}, so two computers would overwrite each other’s work. Choose another folder, or Postgres.</source>
        <translation>{path} klasöründe kilitler çalışmıyor; iki bilgisayar birbirinin üzerine yazardı. Başka bir klasör veya Postgres seçin.</translation>
    </message>
    <message>
        <source>More than {most} people would see this entry. Make one for each part of the organisation.</source>
        <translation>Bu maddeyi {most} kişiden fazlası görecek. Kurumun her bölümü için ayrı bir madde yazın.</translation>
    </message>
    <message>
        <source>No computer with the number {number} is known here. Sync, and ask for it again.</source>
        <translation>Burada {number} numaralı bir bilgisayar bilinmiyor. Eşitleyin ve numarayı yeniden sorun.</translation>
    </message>
    <message>
        <source>Nobody asks for help there any more.</source>
        <translation>Orada artık kimse yardım istemiyor.</translation>
    </message>
    <message>
        <source>Nobody by that name in your reporting line can be asked here. Choose another step.</source>
        <translation>Destek zincirinizde bu adda sorabileceğiniz kimse yok. Başka bir basamak seçin.</translation>
    </message>
    <message>
        <source>Nobody can stand above themselves. Choose another lead.</source>
        <translation>Kimse kendi üstünde olamaz. Başka bir yönetici seçin.</translation>
    </message>
    <message>
        <source>Nobody can stand in for themselves. Choose somebody else, or nobody.</source>
        <translation>Kimse kendi yerine bakamaz. Başka birini ya da “Kimse” seçeneğini seçin.</translation>
    </message>
    <message>
        <source>Nobody can wait for themselves. Choose somebody else for one side.</source>
        <translation>Kimse kendini beklemez. Taraflardan biri için başkasını seçin.</translation>
    </message>
    <message>
        <source>Nobody here has the login {login}. Check the spelling, or sync first.</source>
        <translation>Burada {login} kullanıcı adlı kimse yok. Yazımı denetleyin veya önce eşitleyin.</translation>
    </message>
    <message>
        <source>Nobody is named yet for what crosses a line: no team takes it, and this team has no lead.</source>
        <translation>Sınırı aşan durumlar için henüz kimse belirlenmedi: hiçbir ekip üstlenmiyor ve bu ekibin yöneticisi yok.</translation>
    </message>
    <message>
        <source>Nothing is kept aside under {id} any more.</source>
        <translation>{id} altında artık kenarda tutulan bir şey yok.</translation>
    </message>
    <message>
        <source>Older tickets are on the hub, and it cannot be reached right now. Try again when you are back online.</source>
        <translation>Eski kayıtlar merkezde ve merkeze şu anda ulaşılamıyor. Bağlantı gelince yeniden deneyin.</translation>
    </message>
    <message>
        <source>One side of the entry has to be you, your team or somebody you lead.</source>
        <translation>Maddenin bir tarafı siz, ekibiniz ya da yönettiğiniz biri olmalı.</translation>
    </message>
    <message>
        <source>Only its author or a lead of the team can erase this. Ask one of them.</source>
        <translation>Bunu yalnızca yazarı ya da ekibin yöneticisi kalıcı olarak silebilir. Onlardan birine sorabilirsiniz.</translation>
    </message>
    <message>
        <source>Only people in the team can say this.</source>
        <translation>Bunu yalnızca ekipten biri söyleyebilir.</translation>
    </message>
    <message>
        <source>Only people in {team} can change this. Ask one of them.</source>
        <translation>Bunu yalnızca {team} ekibindekiler değiştirebilir. Onlardan birine sorun.</translation>
    </message>
    <message>
        <source>Only staff who write for the whole organisation can bring people in from a directory.</source>
        <translation>Dizinden yalnızca tüm kurum için yazabilen çalışma arkadaşları kişi alabilir.</translation>
    </message>
    <message>
        <source>Only the keeper of the hub {hub} may do that, with their own login. Nothing was changed.</source>
        <translation>Bunu yalnızca {hub} merkezinin sorumlusu, kendi kullanıcı adıyla yapabilir. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Only the person and whoever looks after the hub can do this. Ask one of them.</source>
        <translation>Bunu yalnızca kişinin kendisi ve merkez sorumlusu yapabilir. Onlardan birine sorun.</translation>
    </message>
    <message>
        <source>Only the person can change what is said about them. Ask them.</source>
        <translation>Herkes kendisi hakkında yazılanı kendisi değiştirir. Ondan rica edin.</translation>
    </message>
    <message>
        <source>Only the person themselves or their lead can say when they are away. Ask one of them.</source>
        <translation>Birinin ne zaman yerinde olmayacağını yalnızca kendisi veya yöneticisi girebilir. Onlardan rica edin.</translation>
    </message>
    <message>
        <source>Only the person this entry waits for can hand it in.</source>
        <translation>Bunu yalnızca kendisinden beklenen kişi teslim edebilir.</translation>
    </message>
    <message>
        <source>Only the person waiting can say that it is here, say what is missing, or open a ticket.</source>
        <translation>Geldiğini ya da neyin eksik olduğunu yalnızca bekleyen söyleyebilir; kaydı da o açar.</translation>
    </message>
    <message>
        <source>Only whoever wrote this draft can change it. Ask them.</source>
        <translation>Bu taslağı yalnızca yazan kişi değiştirebilir. Ona sorun.</translation>
    </message>
    <message>
        <source>Only {name}, who wrote this entry, can change it. Write them a message instead.</source>
        <translation>Bu maddeyi yalnızca yazan kişi değiştirebilir: {name}. Ona mesaj yazın.</translation>
    </message>
    <message>
        <source>Say in a few words what happens during that time, such as “closes the month”.</source>
        <translation>O sürede ne olduğunu birkaç kelimeyle yazın, örneğin “ay kapanışı”.</translation>
    </message>
    <message>
        <source>Say why it is erased: the reason is all that stays.</source>
        <translation>Neden silindiğini yazın: geriye yalnızca neden kalır.</translation>
    </message>
    <message>
        <source>Somebody has moved this ticket in the meantime. Look where it is now, then move it again.</source>
        <translation>Bu arada biri bu kaydı taşıdı. Şimdi nerede olduğuna bakın, sonra yeniden taşıyın.</translation>
    </message>
    <message>
        <source>Stopped as asked. Nothing was changed.</source>
        <translation>İsteğiniz üzerine durduruldu. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Şimdi eşitle</translation>
    </message>
    <message>
        <source>Syncing with the hub stopped because of an error in the program: {what}. Your work is kept here; please report it.</source>
        <translation>Merkezle eşitleme bir program kusuru nedeniyle durdu: {what}. Çalışmanız burada saklanıyor; lütfen bildirin.</translation>
    </message>
    <message>
        <source>That time has passed. Choose a later one.</source>
        <translation>Bu saat geçmiş. Daha ileri bir zaman seçin.</translation>
    </message>
    <message>
        <source>The address {url} would take any certificate, or none, so somebody in between could pretend to be the hub. Leave sslmode out, or say sslmode=verify-full; sslrootcert=FILE names the company&apos;s own authority.</source>
        <translation>{url} adresi her sertifikayı kabul eder, hatta hiç sertifika istemez; bu yüzden araya giren biri merkezmiş gibi davranabilir. sslmode yazmayın ya da sslmode=verify-full yazın; sslrootcert=DOSYA kurumun kendi sertifika makamını belirtir.</translation>
    </message>
    <message>
        <source>The certificate of {host} was not accepted: {why}. Nothing was sent; choose the file with your company’s own certificates, or ask whoever looks after the directory.</source>
        <translation>{host} sertifikası kabul edilmedi: {why}. Hiçbir şey gönderilmedi; kurumunuzun kendi sertifikalarının bulunduğu dosyayı seçin ya da dizine bakan kişiye sorun.</translation>
    </message>
    <message>
        <source>The certificates in {path} cannot be read: {why}. Choose another file.</source>
        <translation>{path} içindeki sertifikalar okunamıyor: {why}. Başka bir dosya seçin.</translation>
    </message>
    <message>
        <source>The connection to {hub} broke off when {done} of {total} documents were here ({why}). They are kept: join again with the same address and login, and it carries on from there.</source>
        <translation>{hub} bağlantısı, {total} belgeden {done} tanesi buradayken koptu ({why}). Bunlar saklanıyor: aynı adres ve kullanıcı adıyla yeniden katılın, kaldığı yerden sürer.</translation>
    </message>
    <message>
        <source>The copy builds on {count} tickets that are not here yet, and the hub cannot be reached. Nothing was brought in; sync first.</source>
        <translation>Kopya, burada henüz olmayan {count} kayda dayanıyor ve merkeze ulaşılamıyor. Hiçbir şey alınmadı; önce eşitleyin.</translation>
    </message>
    <message>
        <source>The day back has to come after the first day away. Choose other days.</source>
        <translation>Dönüş günü, yokluğun ilk gününden sonra olmalı. Başka günler seçin.</translation>
    </message>
    <message>
        <source>The directory {host} cannot be reached: {why}. Nothing was changed; try again later.</source>
        <translation>{host} dizinine ulaşılamıyor: {why}. Hiçbir şey değişmedi; daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The directory {host} does not know the login {login}, or the password is wrong.</source>
        <translation>{host} dizini {login} kullanıcı adını tanımıyor ya da parola yanlış.</translation>
    </message>
    <message>
        <source>The directory {host} has nothing at {base}. Check where to look.</source>
        <translation>{host} dizininde {base} altında bir şey yok. Nerede aranacağını denetleyin.</translation>
    </message>
    <message>
        <source>The directory {host} needs a password, and there is none for it on this computer.</source>
        <translation>{host} dizini parola istiyor ve bu bilgisayarda kayıtlı parola yok.</translation>
    </message>
    <message>
        <source>The directory {host} refused: {why}. Nothing was changed.</source>
        <translation>{host} dizini reddetti: {why}. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>The directory {host} returns fewer entries at once than it holds. Nothing was changed, because the people missing would look as if they had left; ask for a higher limit, or narrow the filter.</source>
        <translation>{host} dizini bir seferde içindekinden az kişi veriyor. Gelmeyenler ayrılmış gibi görüneceği için hiçbir şey değiştirilmedi; daha yüksek bir sınır isteyin ya da filtreyi daraltın.</translation>
    </message>
    <message>
        <source>The disk is full: {path}. What you typed is still in the window; free some space and try again.</source>
        <translation>Disk dolu: {path}. Yazılanlar pencerede duruyor; biraz yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The disk reported an error at {path}. What was saved is kept; check the disk, then try again.</source>
        <translation>Diskte bir sorun çıktı: {path}. Kaydedilenler duruyor; diski denetleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The end has to come after the start, and before the next time it starts. Choose other days.</source>
        <translation>Bitiş, başlangıçtan sonra ve bir sonraki başlangıçtan önce olmalı. Başka günler seçin.</translation>
    </message>
    <message>
        <source>The folder {home} cannot be written to. Choose another with --home, or ask for permission to write there.</source>
        <translation>{home} klasörüne yazılamıyor. --home ile başka bir klasör seçin veya yazma izni isteyin.</translation>
    </message>
    <message>
        <source>The hub does not know the login {login}. Ask its keeper for: deskapp hub add-person {login}.</source>
        <translation>Merkez {login} kullanıcı adını tanımıyor. Merkez sorumlusundan şunu isteyin: deskapp hub add-person {login}.</translation>
    </message>
    <message>
        <source>The hub file {hub} is damaged. Nothing is written to it any more and all work is kept here; its keeper brings it back with: deskapp hub restore FILE, or deskapp hub rebuild.</source>
        <translation>Merkez dosyası {hub} hasarlı. Artık içine yazılmıyor ve tüm çalışma burada duruyor; sorumlusu şununla geri getirir: deskapp hub restore FILE veya deskapp hub rebuild.</translation>
    </message>
    <message>
        <source>The hub knows no computer {device} that may work with it. deskapp hub status lists them.</source>
        <translation>Merkez, kendisiyle çalışabilecek {device} diye bir bilgisayar tanımıyor. deskapp hub status hepsini listeler.</translation>
    </message>
    <message>
        <source>The hub refused {what}: {why}. It is kept here.</source>
        <translation>Merkez kabul etmedi: {what}; neden: {why}. Burada saklanıyor.</translation>
    </message>
    <message>
        <source>The hub tells a different history from the one seen here (space {space}). Nothing was sent; ask its keeper whether a backup was restored.</source>
        <translation>Merkezin geçmişi burada görülenden farklı (alan {space}). Hiçbir şey gönderilmedi; sorumlusuna bir yedeğin geri yüklenip yüklenmediğini sorun.</translation>
    </message>
    <message>
        <source>The hub {hub} cannot be reached: {why}. You can carry on here; deskapp keeps trying.</source>
        <translation>{hub} merkezine ulaşılamıyor: {why}. Burada çalışmaya devam edebilirsiniz; yeniden denenecek.</translation>
    </message>
    <message>
        <source>The hub {hub} is intact and can be read. Nothing was changed; to go back to a backup use: deskapp hub restore FILE.</source>
        <translation>{hub} merkezi sağlam ve okunabiliyor. Hiçbir şey değiştirilmedi; bir yedeğe dönmek için: deskapp hub restore FILE.</translation>
    </message>
    <message>
        <source>The hub {hub} was made by a newer deskapp (schema {found}, this one knows {known}). Install the newer deskapp.</source>
        <translation>{hub} merkezi daha yeni bir deskapp ile oluşturulmuş (şema {found}, buradaki {known}). Yeni deskapp sürümünü kurun.</translation>
    </message>
    <message>
        <source>The hub {hub} was written to without a pause, so no backup could be taken. Try again in a while.</source>
        <translation>{hub} merkezine aralıksız yazıldığından yedek alınamadı. Biraz sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The key does not open the replica in {home}. Nothing was changed; check the passphrase or the key file.</source>
        <translation>Anahtar {home} içindeki yerel kopyayı açmıyor. Hiçbir şey değişmedi; parolayı veya anahtar dosyasını denetleyin.</translation>
    </message>
    <message>
        <source>The key of this replica is not in {place}. Put it back, or join the hub again in a new home.</source>
        <translation>Bu yerel kopyanın anahtarı {place} içinde yok. Geri koyun veya yeni bir klasörde merkeze yeniden katılın.</translation>
    </message>
    <message>
        <source>The last reader cannot leave: nobody could read the circle any more. Add another reader first.</source>
        <translation>Çevredeki son kişi çıkarılamaz: çevreyi okuyabilecek kimse kalmaz. Önce başka birini ekleyin.</translation>
    </message>
    <message>
        <source>The passphrase does not open {path}. Nothing was brought in; type it as it was when the copy was written.</source>
        <translation>Parola {path} dosyasını açmıyor. Hiçbir şey alınmadı; kopya kaydedilirken yazıldığı gibi yazın.</translation>
    </message>
    <message>
        <source>The passphrase needs at least {least} characters, so that a lost stick stays locked.</source>
        <translation>Parola en az {least} karakter olsun ki kaybolan USB belleği başkası açamasın.</translation>
    </message>
    <message>
        <source>The replica in {home} is damaged. Nothing was changed; keep the folder and join the hub again in a new home.</source>
        <translation>{home} içindeki yerel kopya hasarlı. Hiçbir şey değişmedi; klasörü saklayın ve yeni bir klasörde merkeze yeniden katılın.</translation>
    </message>
    <message>
        <source>The replica in {home} was written by a newer deskapp (schema {found}, this one knows {known}). Install the newer deskapp.</source>
        <translation>{home} içindeki yerel kopya daha yeni bir deskapp ile yazılmış (şema {found}, buradaki {known}). Yeni deskapp sürümünü kurun.</translation>
    </message>
    <message>
        <source>The ticket needs a subject. Write in a few words what it is about.</source>
        <translation>Kayda bir konu gerekiyor. Ne hakkında olduğunu birkaç sözcükle yazın.</translation>
    </message>
    <message>
        <source>There is a ticket for this already: {number}.</source>
        <translation>Bunun için zaten bir kayıt var: {number}.</translation>
    </message>
    <message>
        <source>There is already a hub at {hub}. Join it with: deskapp join URL --as LOGIN.</source>
        <translation>{hub} adresinde zaten bir merkez var. Katılmak için: deskapp join URL --as LOGIN.</translation>
    </message>
    <message>
        <source>There is already a snippet called {trigger}. Choose another word.</source>
        <translation>{trigger} adında bir hazır metin zaten var. Başka bir sözcük seçin.</translation>
    </message>
    <message>
        <source>There is no circle called {name} here that this computer can read.</source>
        <translation>Burada bu bilgisayarın okuyabildiği {name} adlı bir çevre yok.</translation>
    </message>
    <message>
        <source>There is no directory source called {name}. Known: {known}.</source>
        <translation>{name} adlı bir kaynak yok. Bilinenler: {known}.</translation>
    </message>
    <message>
        <source>There is no display here to show a window on. Use the command line (deskapp --help), or take pictures of the window with: deskapp tour.</source>
        <translation>Burada pencere gösterecek bir ekran yok. Komut satırını kullanın (deskapp --help) veya pencerenin resimlerini alın: deskapp tour.</translation>
    </message>
    <message>
        <source>There is no draft of a re-organisation called {name} here.</source>
        <translation>Burada {name} adlı bir taslak yok.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>{path} dosyası yok.</translation>
    </message>
    <message>
        <source>There is no replica in {home} yet. Start with: deskapp join URL --as LOGIN, or deskapp demo.</source>
        <translation>{home} içinde henüz yerel kopya yok. Başlamak için: deskapp join URL --as LOGIN veya deskapp demo.</translation>
    </message>
    <message>
        <source>There is no team called {team}. Known teams: {known}.</source>
        <translation>{team} adlı ekip yok. Bilinen ekipler: {known}.</translation>
    </message>
    <message>
        <source>There is no text yet. Write a few words first.</source>
        <translation>Henüz metin yok. Önce birkaç sözcük yazın.</translation>
    </message>
    <message>
        <source>There is no ticket {number} here. Check the number, or sync first.</source>
        <translation>Burada {number} numaralı kayıt yok. Numarayı denetleyin veya önce eşitleyin.</translation>
    </message>
    <message>
        <source>There is no way to reach {name} yet. Choose somebody else, or type an e-mail address.</source>
        <translation>{name} kişisine henüz ulaşılamıyor. Başka birini seçin ya da bir e-posta adresi yazın.</translation>
    </message>
    <message>
        <source>There is nobody left to ask in your reporting line: it is about them. Ask a colleague or another team.</source>
        <translation>Destek zincirinizde soracak kimse kalmadı: konu onlarla ilgili. Bir çalışma arkadaşınıza veya başka bir ekibe sorun.</translation>
    </message>
    <message>
        <source>These working hours cannot be used: {why}.</source>
        <translation>Çalışma saatleri kullanılamıyor: {why}.</translation>
    </message>
    <message>
        <source>These working hours never add up to {minutes} minutes. Check the hours and the days off.</source>
        <translation>Bu çalışma saatleri hiçbir zaman {minutes} dakikaya ulaşmıyor. Saatleri ve tatil günlerini denetleyin.</translation>
    </message>
    <message>
        <source>They said this about themselves, and their word stands. Ask them to change it.</source>
        <translation>Bunu kişi kendisi yazdı ve onun sözü geçerli. Değiştirmesini ondan rica edin.</translation>
    </message>
    <message>
        <source>This absence is not here any more.</source>
        <translation>Bu yokluk bilgisi artık burada değil.</translation>
    </message>
    <message>
        <source>This date never comes round. Choose a first day, a time, and how often.</source>
        <translation>Böyle hiçbir tarih çıkmıyor. İlk günü, saati ve sıklığı seçin.</translation>
    </message>
    <message>
        <source>This did not work ({code}). Nothing was lost.</source>
        <translation>Bu kez olmadı ({code}). Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>This draft has been applied and stays as it was. Undo it first, or begin another one.</source>
        <translation>Bu taslak uygulandı, artık olduğu gibi kalır. Önce uygulamayı geri alın ya da yeni bir taslağa başlayın.</translation>
    </message>
    <message>
        <source>This draft no longer needs reading: it was taken back.</source>
        <translation>Bu taslağın artık okunması gerekmiyor: geri alındı.</translation>
    </message>
    <message>
        <source>This entry is not here: it was taken back, or has not arrived yet. Sync, and look again.</source>
        <translation>Bu madde burada değil: geri alındı ya da henüz gelmedi. Eşitleyip yeniden bakın.</translation>
    </message>
    <message>
        <source>This home already belongs to {hub}. Use another --home, or export and import: {how}.</source>
        <translation>Bu klasör zaten {hub} merkezine ait. Başka bir --home kullanın veya dışa ve içe aktarın: {how}.</translation>
    </message>
    <message>
        <source>This is no longer here.</source>
        <translation>Bu artık burada değil.</translation>
    </message>
    <message>
        <source>This is your own team.</source>
        <translation>Bu sizin kendi ekibiniz.</translation>
    </message>
    <message>
        <source>This line is not here any more.</source>
        <translation>Sorumluluklardaki bu satır artık yok.</translation>
    </message>
    <message>
        <source>This macro is not here any more.</source>
        <translation>Bu makro artık yok.</translation>
    </message>
    <message>
        <source>This question is not here any more: it was taken back, or has not come yet. Sync, and look again.</source>
        <translation>Bu soru artık burada değil: geri alındı ya da henüz gelmedi. Eşitleyip yeniden bakın.</translation>
    </message>
    <message>
        <source>This reply has gone out already, or was taken back. What was sent can be corrected with another message.</source>
        <translation>Bu yanıt zaten gitti ya da geri çekildi. Gönderileni başka bir mesajla düzeltebilirsiniz.</translation>
    </message>
    <message>
        <source>This snippet is not here any more.</source>
        <translation>Bu hazır metin artık burada değil.</translation>
    </message>
    <message>
        <source>This time was already removed from the card.</source>
        <translation>Bu zaman karttan zaten kaldırıldı.</translation>
    </message>
    <message>
        <source>This view is not here any more.</source>
        <translation>Bu görünüm artık yok.</translation>
    </message>
    <message>
        <source>Tickets of this team are read by its own people only, so nobody else can lend it a hand.</source>
        <translation>Bu ekibin kayıtlarını yalnızca ekiptekiler okuyabilir, bu yüzden dışarıdan kimse yardıma gelemez.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Şimdi dene</translation>
    </message>
    <message>
        <source>What is confidential can be opened up only while the hub can be reached. Try again when you are back online.</source>
        <translation>Gizli bir şeyi herkese açmak için merkeze ulaşmak gerekir. Bağlantı gelince yeniden deneyin.</translation>
    </message>
    <message>
        <source>What is in a circle stays there, so this is not possible. Tell them in person or by phone.</source>
        <translation>Çevrede olan çevrede kalır, onun için bu yapılamaz. Yüz yüze ya da telefonla anlatın.</translation>
    </message>
    <message>
        <source>What it changes is not here any more, so it cannot be tried again. Copy its text, or put it into a new ticket.</source>
        <translation>Değiştirdiği şey artık burada değil, bu yüzden yeniden denenemez. Metnini kopyalayın ya da yeni bir kayda koyun.</translation>
    </message>
    <message>
        <source>Whoever reads the draft must be able to read its ticket. Choose somebody else.</source>
        <translation>Taslağı okuyacak kişi kaydı da okuyabilmeli. Başka birini seçin.</translation>
    </message>
    <message>
        <source>You can lend a hand for up to two weeks from now. Choose another time.</source>
        <translation>Yardım bugünden başlayarak en çok iki hafta sürebilir. Lütfen başka bir zaman seçin.</translation>
    </message>
    <message>
        <source>Your organisation keeps the cards of departments. Ask your service desk to change this one.</source>
        <translation>Departman kartlarını kurum tutuyor. Değişiklik için hizmet masasına yazın.</translation>
    </message>
    <message>
        <source>Your organisation keeps your card. Ask your service desk to change it.</source>
        <translation>Kartınızı kurum tutuyor. Değişiklik için hizmet masasına yazın.</translation>
    </message>
    <message>
        <source>deskapp is already open for {home}.</source>
        <translation>deskapp, {home} için zaten açık.</translation>
    </message>
    <message>
        <source>{count} of {all} people would be marked as having left. Nothing was changed; check that the source is complete before you confirm it.</source>
        <translation>{all} kişiden {count} kişi ayrılmış sayılacaktı. Hiçbir şey değişmedi; onaylamadan önce kaynağın eksiksiz olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>{field} comes from {source} and is changed there; a change made here would be overwritten the next time.</source>
        <translation>{field}: {source} kaynağından gelir ve orada değiştirilir; burada değiştirilirse bir sonraki okumada üzerine yazılır.</translation>
    </message>
    <message>
        <source>{filter} is not a filter that a directory understands.</source>
        <translation>{filter} bir dizinin anladığı bir filtre değil.</translation>
    </message>
    <message>
        <source>{home} holds nothing of the hub {hub}. Name homes that have joined it with: --from HOME.</source>
        <translation>{home} klasöründe {hub} merkezinden bir şey yok. Ona katılmış klasörleri şununla belirtin: --from HOME.</translation>
    </message>
    <message>
        <source>{hub} is a Postgres server, which has tools of its own for this. Use pg_dump and pg_restore.</source>
        <translation>{hub} bir Postgres sunucusu; bunun için kendi araçları var. pg_dump ve pg_restore kullanın.</translation>
    </message>
    <message>
        <source>{hub} is a different hub from the one this home belongs to. Nothing was synced; check the address and the file.</source>
        <translation>{hub}, bu klasörün bağlı olduğu merkez değil. Hiçbir şey eşitlenmedi; adresi ve dosyayı denetleyin.</translation>
    </message>
    <message>
        <source>{hub} is not a deskapp hub. Check the address, or make one with: deskapp hub create URL.</source>
        <translation>{hub} bir deskapp merkezi değil. Adresi denetleyin veya bir merkez oluşturun: deskapp hub create URL.</translation>
    </message>
    <message>
        <source>{match} cannot be used: say ID=LOGIN, or ID=new for somebody new.</source>
        <translation>{match} kullanılamıyor: ID=LOGIN, yeni biri içinse ID=new yazın.</translation>
    </message>
    <message>
        <source>{name} does not use deskapp yet, so they could not read it.</source>
        <translation>{name} henüz deskapp kullanmıyor, bu yüzden okuyamaz.</translation>
    </message>
    <message>
        <source>{name} has no computer whose key is known here. Once they have joined and synced, sync here and try again.</source>
        <translation>{name} kişisinin burada anahtarı bilinen bir bilgisayarı yok. O katılıp eşitledikten sonra siz de eşitleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>{name} has replied in the meantime. Your reply is kept; please read the other one first.</source>
        <translation>{name} bu arada yanıtladı. Yanıtınız saklandı; önce gelen yanıtı okuyun.</translation>
    </message>
    <message>
        <source>{name} is a program, and deskapp does not start programs. Save it if you know who sent it.</source>
        <translation>{name} bir program; buradan başlatılmaz. Göndereni tanıyorsanız kaydedin.</translation>
    </message>
    <message>
        <source>{name} is empty. Check whether it was saved.</source>
        <translation>{name} boş. Kaydedilip kaydedilmediğini denetleyin.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB, the most a file may have here. Make it smaller, or send a link to it.</source>
        <translation>{name} çok büyük: bir dosya burada en çok {limit} MB olabilir. Küçültün ya da bağlantısını gönderin.</translation>
    </message>
    <message>
        <source>{name} is not at the hub any more: it was erased, or never arrived there in full. Ask whoever sent it.</source>
        <translation>{name} artık merkezde değil: silinmiş ya da bütünüyle ulaşmamış. Gönderene sorun.</translation>
    </message>
    <message>
        <source>{name} is not on this computer yet, and the hub cannot be reached. Open it again when you are back online.</source>
        <translation>{name} henüz bu bilgisayarda değil ve merkeze ulaşılamıyor. Bağlantı gelince yeniden açın.</translation>
    </message>
    <message>
        <source>{name} is the customer of this ticket. Write a reply instead.</source>
        <translation>{name} bu kaydın müşterisi. Bunun yerine yanıt yazın.</translation>
    </message>
    <message>
        <source>{name} works on {count} computers, and it is not known here which came first. Ask them by phone for the number of their computer, and choose that one.</source>
        <translation>{name} {count} bilgisayarda çalışıyor; hangisinin ilk olduğu burada bilinmiyor. Bilgisayarının numarasını telefonda sorun ve o bilgisayarı seçin.</translation>
    </message>
    <message>
        <source>{number} belongs to a team whose tickets are kept separate. Link the tickets instead.</source>
        <translation>{number}, ötekilerden ayrı çalışan bir ekibin kaydı. Bunun yerine kayıtları birbirine bağlayın.</translation>
    </message>
    <message>
        <source>{path} belongs to the hub {hub}, this computer to {here}. Nothing was brought in.</source>
        <translation>{path} {hub} merkezine, bu bilgisayar {here} merkezine ait. Hiçbir şey alınmadı.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}. Check the path and the rights on the file.</source>
        <translation>{path} okunamıyor: {why}. Yolu ve dosya izinlerini denetleyin.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}. Choose another place.</source>
        <translation>{path} konumuna yazılamıyor: {why}. Başka bir yer seçin.</translation>
    </message>
    <message>
        <source>{path} has no sheet called {sheet}. Found: {found}. Name it in the map file.</source>
        <translation>{path} içinde {sheet} adlı sayfa yok. Bulunan: {found}. Adını eşleme dosyasına yazın.</translation>
    </message>
    <message>
        <source>{path} holds the work of {login}; this computer is used by {here}. Nothing was brought in; use a computer of {login}’s.</source>
        <translation>{path}, {login} kullanıcısının çalışmasını içeriyor; burada {here} çalışıyor. Hiçbir şey alınmadı; {login} kullanıcısının bilgisayarında açın.</translation>
    </message>
    <message>
        <source>{path} is cut short or damaged. Nothing was brought in; write the copy again where the work is.</source>
        <translation>{path} yarım kalmış veya bozulmuş. Hiçbir şey alınmadı; kopyayı çalışmanın olduğu yerde yeniden kaydedin.</translation>
    </message>
    <message>
        <source>{path} is in a folder that {service} copies between computers, where work would be lost. Choose a plain folder or Postgres.</source>
        <translation>{path}, {service} tarafından bilgisayarlar arasında kopyalanan bir klasörde; burada iş kaybolabilir. Sıradan bir klasör veya Postgres seçin.</translation>
    </message>
    <message>
        <source>{path} is neither CSV nor XLSX nor LDIF.</source>
        <translation>{path} CSV, XLSX veya LDIF değil.</translation>
    </message>
    <message>
        <source>{path} is not a complete backup of a hub: {why}. Nothing was changed; choose another one.</source>
        <translation>{path} sağlam bir merkez yedeği değil: {why}. Hiçbir şey değiştirilmedi; başka bir yedek seçin.</translation>
    </message>
    <message>
        <source>{path} is not a copy of unsent work. Choose a file that deskapp wrote; its name ends in .deskapp-unsent.</source>
        <translation>{path} gönderilmemiş çalışmanın kopyası değil. deskapp tarafından yazılmış bir dosya seçin; adı .deskapp-unsent ile biter.</translation>
    </message>
    <message>
        <source>{path} lacks the column {column}. Found: {found}. Name it in the map file.</source>
        <translation>{path} içinde {column} sütunu yok. Bulunan: {found}. Adını eşleme dosyasına yazın.</translation>
    </message>
    <message>
        <source>{path} names the column {column}, which {file} lacks. Found: {found}.</source>
        <translation>{path}, {file} içinde olmayan bir sütun istiyor: {column}. Bulunan: {found}.</translation>
    </message>
    <message>
        <source>{path} says {word} in {place}. Known there: {known}.</source>
        <translation>{path} içinde şurada {word} yazıyor: {place}. Orada olabilecekler: {known}.</translation>
    </message>
    <message>
        <source>{path}, line {line}, column {column}: {why}. Nothing was imported.</source>
        <translation>{path}, satır {line}, sütun {column}: {why}. Hiçbir şey içe aktarılmadı.</translation>
    </message>
    <message>
        <source>{space} cannot be the id of a team&apos;s space. Use lower-case letters, digits and hyphens, beginning with a letter.</source>
        <translation>{space} bir ekip alanının kimliği olamaz: küçük harf, rakam ve kısa çizgi kullanılabilir; ilki harf olmalıdır.</translation>
    </message>
    <message>
        <source>{trigger} cannot be typed as a snippet. Use 2 to 16 lower-case letters a to z, digits and hyphens, beginning with a letter.</source>
        <translation>{trigger} hazır metin kısaltması olamaz. Harfle başlayan, 2–16 küçük harf (a–z), rakam ve kısa çizgi kullanın.</translation>
    </message>
    <message>
        <source>{url} is not the address of a directory. Use ldap://HOST or ldaps://HOST.</source>
        <translation>{url} bir dizin adresi değil. ldap://HOST ya da ldaps://HOST yazın.</translation>
    </message>
    <message>
        <source>{url} is not the address of a hub. Use sqlite:///PATH or postgresql://USER@HOST/NAME.</source>
        <translation>{url} bir merkez adresi değil. Şunu kullanın: sqlite:///PATH veya postgresql://USER@HOST/NAME.</translation>
    </message>
    <message>
        <source>{value} is not a {field}. Allowed: {allowed}.</source>
        <translation>{value}, {field} için uygun değil. Olabilecekler: {allowed}.</translation>
    </message>
    <message>
        <source>{what} has not reached the hub yet. Sync first, or take it back with Undo.</source>
        <translation>{what} henüz merkeze ulaşmadı. Önce eşitleyin ya da geri alın.</translation>
    </message>
    <message>
        <source>{what} is still running. Wait for it, or cancel it.</source>
        <translation>{what} hâlâ sürüyor. Bekleyin veya iptal edin.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>boş</translation>
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
        <translation>Ek: {name}, {size}</translation>
    </message>
    <message>
        <source>Open {name}, {size}</source>
        <translation>Aç: {name}, {size}</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>Kaydet: {name}</translation>
    </message>
    <message>
        <source>Stop fetching {name}</source>
        <translation>İndirmeyi durdur: {name}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>%{n}</translation>
    </message>
</context>
<context>
    <name>FileOpener</name>
    <message>
        <source>No program here opens {name}. Save it instead.</source>
        <translation>Burada bunu açan bir program yok: {name}. Bunun yerine kaydedin.</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>Kaydet: {name}</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>Kaydedildi: {name}</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>A program: it can be saved, but not opened here</source>
        <translation>Program: burada açılmaz, yalnızca kaydedilir</translation>
    </message>
    <message>
        <source>File {name}, {size}</source>
        <translation>Dosya: {name}, {size}</translation>
    </message>
    <message>
        <source>Preview of {name}</source>
        <translation>{name} önizlemesi</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Kaldır: {name}</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Resimde ne görülüyor</translation>
    </message>
    <message>
        <source>What {name} shows</source>
        <translation>Resimde görülen: {name}</translation>
    </message>
</context>
<context>
    <name>FilesBar</name>
    <message>
        <source>A file is being added…</source>
        <translation>Dosya ekleniyor…</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dosya ekle</translation>
    </message>
    <message>
        <source>Kept here; goes out with the text, even if you are offline now</source>
        <translation>Burada duruyor; şu an bağlantı olmasa da metinle birlikte gider</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Resim</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Add note</source>
        <translation>Not ekle</translation>
    </message>
    <message>
        <source>After sending</source>
        <translation>Gönderdikten sonra</translation>
    </message>
    <message>
        <source>After sending: {after}</source>
        <translation>Ardından: {after}</translation>
    </message>
    <message>
        <source>After sending: {after} · {seconds} s to undo</source>
        <translation>Ardından: {after} · geri alma: {seconds} sn</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İlet</translation>
    </message>
    <message>
        <source>Forward to {name}</source>
        <translation>İlet: {name}</translation>
    </message>
    <message>
        <source>Only colleagues in the team read it</source>
        <translation>Yalnızca ekip arkadaşları okur</translation>
    </message>
    <message>
        <source>Other ways to send</source>
        <translation>Diğer gönderme yolları</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>Send and close ticket</source>
        <translation>Gönder ve kaydı kapat</translation>
    </message>
    <message>
        <source>Send and next</source>
        <translation>Gönder ve ilerle</translation>
    </message>
    <message>
        <source>Send and stay here</source>
        <translation>Gönder ve burada kal</translation>
    </message>
    <message>
        <source>Send later…</source>
        <translation>Sonra gönder…</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>listeye dön</translation>
    </message>
    <message>
        <source>next ticket</source>
        <translation>sonraki kayıt</translation>
    </message>
    <message>
        <source>stay here</source>
        <translation>burada kal</translation>
    </message>
</context>
<context>
    <name>ForeignLine</name>
    <message>
        <source>Keep mine</source>
        <translation>Benimki kalsın</translation>
    </message>
    <message>
        <source>Somebody changed this to: {value}</source>
        <translation>Birisi bunu şöyle değiştirdi: {value}</translation>
    </message>
    <message>
        <source>Somebody cleared this</source>
        <translation>Birisi bunu boşalttı</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Onunkini al</translation>
    </message>
    <message>
        <source>Take over: {take}. Keep mine: {keep}.</source>
        <translation>Onunkini al: {take}. Benimki kalsın: {keep}.</translation>
    </message>
    <message>
        <source>{name} changed this to: {value}</source>
        <translation>{name} bunu şöyle değiştirdi: {value}</translation>
    </message>
    <message>
        <source>{name} cleared this</source>
        <translation>{name} bunu boşalttı</translation>
    </message>
</context>
<context>
    <name>ForwardRow</name>
    <message>
        <source>A name or an e-mail address</source>
        <translation>Bir ad ya da e-posta adresi</translation>
    </message>
    <message>
        <source>Choose who gets it</source>
        <translation>Kime gideceğini seç</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Forward to</source>
        <translation>İletilecek kişi</translation>
    </message>
    <message>
        <source>Forward to: {name}</source>
        <translation>İletilecek kişi: {name}</translation>
    </message>
    <message>
        <source>Whole conversation</source>
        <translation>Tüm yazışma</translation>
    </message>
    <message>
        <source>through this computer’s mail program</source>
        <translation>bu bilgisayarın e-posta programıyla</translation>
    </message>
</context>
<context>
    <name>FrontLine</name>
    <message>
        <source>Nobody you support waits for you now.</source>
        <translation>Desteklediğiniz kimse şu anda sizi beklemiyor.</translation>
    </message>
    <message>
        <source>What does my front line need from me?</source>
        <translation>Ön saftakiler benden ne bekliyor?</translation>
    </message>
    <message>
        <source>needed by {time}</source>
        <translation>en geç {time} gerekli</translation>
    </message>
    <message>
        <source>{name} asks: {words}</source>
        <translation>{name} soruyor: {words}</translation>
    </message>
    <message>
        <source>{name} waits for: {words}</source>
        <translation>{name} şunu bekliyor: {words}</translation>
    </message>
</context>
<context>
    <name>Giving</name>
    <message>
        <source>Nobody, back to the team</source>
        <translation>Hiç kimse: ekibe geri</translation>
    </message>
    <message>
        <source>The customers hear of it in two minutes; until then Undo takes that back too.</source>
        <translation>Müşteriler iki dakika sonra öğrenir; o zamana kadar Geri al bunu da geri alır.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Language of this reply (Ctrl+Shift+G)</source>
        <translation>Bu yanıtın dili (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>Language of this reply: {language}</source>
        <translation>Bu yanıtın dili: {language}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Assign</source>
        <translation>Ata</translation>
    </message>
    <message numerus="yes">
        <source>Done, older than %Ln month(s): on the hub</source>
        <translation>
            <numerusform>Biten, %Ln aydan eski: merkezde</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrele</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruplama</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Diğer işlemler</translation>
    </message>
    <message>
        <source>More for this view</source>
        <translation>Bu görünüm için daha fazlası</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Filtre yok</translation>
    </message>
    <message>
        <source>Only the readers of its circle can read this; no administrator and no backup can</source>
        <translation>Bunu yalnızca çevredekiler okuyabilir; sistem yöneticisi de yedeklere bakan da okuyamaz</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sıralama</translation>
    </message>
    <message>
        <source>Order: {name}</source>
        <translation>Sıralama: {name}</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Öncelik</translation>
    </message>
    <message>
        <source>Remove the filter {name}</source>
        <translation>{name} filtresini kaldır</translation>
    </message>
    <message>
        <source>Show what happened</source>
        <translation>Neler olduğunu göster</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Ertele</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Ekip</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Ters sırala</translation>
    </message>
    <message>
        <source>Ticket {number}: {subject}</source>
        <translation>Kayıt {number}: {subject}</translation>
    </message>
    <message>
        <source>back: {reason}</source>
        <translation>geri döndü: {reason}</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>henüz eşitlenmedi</translation>
    </message>
    <message>
        <source>only its circle</source>
        <translation>yalnızca çevredekiler</translation>
    </message>
    <message>
        <source>outside customer is waiting</source>
        <translation>dış müşteri bekliyor</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>{time} zamanına kadar</translation>
    </message>
    <message>
        <source>until {time}: {reason}</source>
        <translation>{time} zamanına kadar: {reason}</translation>
    </message>
    <message>
        <source>waiting for {name}</source>
        <translation>beklenen: {name}</translation>
    </message>
    <message>
        <source>waiting for {name}, until {time}</source>
        <translation>bekleniyor: {name}, en geç {time}</translation>
    </message>
    <message>
        <source>waiting until {time}</source>
        <translation>bekliyor, en geç {time}</translation>
    </message>
    <message>
        <source>{name}, until {time}</source>
        <translation>{name}, en geç {time}</translation>
    </message>
    <message>
        <source>{number}+</source>
        <translation>{number}+</translation>
    </message>
    <message>
        <source>“Search everything” looks there too.</source>
        <translation>“Her yerde ara” orada da arar.</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message numerus="yes">
        <source>%Ln open</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln açık</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeldCard</name>
    <message>
        <source>Reply to {name}</source>
        <translation>Yanıt: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Undo the reply to {name}</source>
        <translation>Yanıtı geri al: {name}</translation>
    </message>
    <message>
        <source>goes out in {n} s</source>
        <translation>{n} sn sonra gidiyor</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>gönderiliyor</translation>
    </message>
    <message>
        <source>was kept when deskapp stopped; it goes out in {n} s</source>
        <translation>deskapp kapanınca saklandı; {n} sn sonra gidiyor</translation>
    </message>
</context>
<context>
    <name>HelpCalls</name>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>{team} says thank you for your help</source>
        <translation>{team} yardımınız için teşekkür ediyor</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Keys in this view</source>
        <translation>Bu görünümün tuşları</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Bir şey bulunamadı</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Yardımda ara</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Konular</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>By when? A promise with a time lets people plan.</source>
        <translation>Ne zamana kadar? Zamanı belli bir söz plan yapmayı kolaylaştırır.</translation>
    </message>
    <message>
        <source>Capitals and rows of !!! or ??? read as shouting.</source>
        <translation>Büyük harfler ve art arda !!! ya da ??? bağırmak gibi okunur.</translation>
    </message>
    <message>
        <source>Is the name spelt like this?</source>
        <translation>Ad böyle mi yazılıyor?</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Olduğu gibi bırak</translation>
    </message>
    <message>
        <source>The text mentions a file, but none is attached.</source>
        <translation>Metinde bir dosyadan söz ediliyor ama ek yok.</translation>
    </message>
    <message>
        <source>There is still a gap to fill in.</source>
        <translation>Doldurulacak bir yer kaldı.</translation>
    </message>
    <message>
        <source>Whoever gets this reads {languages}.</source>
        <translation>Bunu alacak kişinin okuduğu diller: {languages}.</translation>
    </message>
    <message>
        <source>Write instead: {words}</source>
        <translation>Bunun yerine yaz: {words}</translation>
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
            <numerusform>%Ln satır</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Yazışmaya dön</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Geçmişte ara</translation>
    </message>
    <message>
        <source>History of this ticket</source>
        <translation>Bu kaydın geçmişi</translation>
    </message>
    <message>
        <source>Nothing in the history fits. Try fewer letters or another chip.</source>
        <translation>Geçmişte uyan bir şey yok. Daha az harf yazın ya da başka bir filtre seçin.</translation>
    </message>
    <message>
        <source>Only what one person did</source>
        <translation>Yalnızca bir kişinin yaptıkları</translation>
    </message>
    <message>
        <source>Only what {name} did</source>
        <translation>Yalnızca şu kişinin yaptıkları: {name}</translation>
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
            <numerusform>%Ln değişmiş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln yeni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln aynı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong</source>
        <translation>
            <numerusform>%Ln hatalı</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in snippets</source>
        <translation>Hazır metin al</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>İçeri al</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Changed:</source>
        <translation>Değişenler:</translation>
    </message>
    <message>
        <source>Everything in this file is here already.</source>
        <translation>Bu dosyadakilerin hepsi zaten burada.</translation>
    </message>
    <message>
        <source>Line {line}: {what}</source>
        <translation>Satır {line}: {what}</translation>
    </message>
    <message>
        <source>New:</source>
        <translation>Yeniler:</translation>
    </message>
    <message>
        <source>Nothing is brought in until these lines are put right in the file.</source>
        <translation>Bu satırlar dosyada düzeltilene kadar hiçbir şey alınmaz.</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Neler olacak</translation>
    </message>
    <message>
        <source>Will be brought in, but is worth a look:</source>
        <translation>Alınır, ama göz atmakta yarar var:</translation>
    </message>
    <message>
        <source>Wrong:</source>
        <translation>Hatalı:</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message numerus="yes">
        <source>%Ln ticket(s) joined into {number}</source>
        <translation>
            <numerusform>%Ln kayıt {number} ile birleştirildi</numerusform>
        </translation>
    </message>
    <message>
        <source>All messages of {others} are shown in {number} from now on; their numbers lead there.</source>
        <translation>{others} içindeki tüm mesajlar bundan sonra {number} kaydında okunur; numaraları da oraya götürür.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Geri dön</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Birleştir</translation>
    </message>
    <message>
        <source>Join tickets</source>
        <translation>Kayıtları birleştir</translation>
    </message>
    <message>
        <source>Tell {names} in one sentence</source>
        <translation>Tek cümleyle haber ver: {names}</translation>
    </message>
    <message>
        <source>Which ticket stays?</source>
        <translation>Hangi kayıt kalsın?</translation>
    </message>
    <message>
        <source>{names} asked too: they will follow {number} and read what is written there to {customer}.</source>
        <translation>Şunlar da sordu: {names}. {number} kaydını takip edecekler ve orada {customer} için yazılanları da okuyacaklar.</translation>
    </message>
    <message>
        <source>{number} takes over {what}</source>
        <translation>{number} şunları devralır: {what}</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Due since {date}</source>
        <translation>{date} gününden beri bekliyor</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Bir ay sonra</translation>
    </message>
    <message>
        <source>In half a year</source>
        <translation>Altı ay sonra</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>Üç ay sonra</translation>
    </message>
    <message>
        <source>It still fits: look again in a year</source>
        <translation>Hâlâ uygun: bir yıl sonra yeniden bak</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>İlgilenen</translation>
    </message>
    <message>
        <source>Looked after by: {name}</source>
        <translation>İlgilenen: {name}</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Hiçbir zaman</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Hiç kimse</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Gözden geçirme</translation>
    </message>
    <message>
        <source>Review: {date}</source>
        <translation>Gözden geçirme: {date}</translation>
    </message>
    <message>
        <source>When should somebody check that it still fits?</source>
        <translation>Hâlâ uygun mu diye ne zaman bakılsın?</translation>
    </message>
</context>
<context>
    <name>KeysOverview</name>
    <message>
        <source>&amp;Change keys…</source>
        <translation>Tuşları &amp;değiştir…</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Komutlar ve tuşları</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Her yerde</translation>
    </message>
    <message>
        <source>In my requests</source>
        <translation>Taleplerimde</translation>
    </message>
    <message>
        <source>In the conversation</source>
        <translation>Yazışmada</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Listede</translation>
    </message>
    <message>
        <source>In the list of views</source>
        <translation>Görünümlerde</translation>
    </message>
    <message>
        <source>In the list of who is away</source>
        <translation>Kim yerinde yok sayfasında</translation>
    </message>
    <message>
        <source>In the list of who waits for what</source>
        <translation>Kim neyi bekliyor listesinde</translation>
    </message>
    <message>
        <source>In the org chart</source>
        <translation>Organizasyon şemasında</translation>
    </message>
    <message>
        <source>In the responsibilities</source>
        <translation>Sorumluluklarda</translation>
    </message>
    <message>
        <source>Keyboard overview</source>
        <translation>Klavye özeti</translation>
    </message>
    <message>
        <source>On the team board</source>
        <translation>Ekip panosunda</translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation>Komut veya tuş ara</translation>
    </message>
    <message>
        <source>Where a decision is needed</source>
        <translation>Karar gereken yerde</translation>
    </message>
    <message>
        <source>Where nothing is typed</source>
        <translation>Metin yazılmayan yerlerde</translation>
    </message>
    <message>
        <source>Where things are kept aside</source>
        <translation>Kenarda tutulanlarda</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Yazarken</translation>
    </message>
</context>
<context>
    <name>Kinship</name>
    <message>
        <source>A duplicate of which ticket?</source>
        <translation>Hangi kaydın tekrarı?</translation>
    </message>
    <message>
        <source>A duplicate of…</source>
        <translation>Şunun tekrarı…</translation>
    </message>
    <message>
        <source>Caused by which ticket?</source>
        <translation>Hangi kayıt neden oldu?</translation>
    </message>
    <message>
        <source>Caused by…</source>
        <translation>Nedeni…</translation>
    </message>
    <message>
        <source>It is a ticket of its own again</source>
        <translation>Yine kendi başına bir kayıt</translation>
    </message>
    <message>
        <source>Join with which ticket?</source>
        <translation>Hangi kayıtla birleştirilsin?</translation>
    </message>
    <message>
        <source>Link to another ticket</source>
        <translation>Başka bir kayda bağla</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Bağlandı</translation>
    </message>
    <message>
        <source>Related to which ticket?</source>
        <translation>Hangi kayıtla ilgili?</translation>
    </message>
    <message>
        <source>Related to…</source>
        <translation>Şununla ilgili…</translation>
    </message>
    <message>
        <source>The link is removed</source>
        <translation>Bağlantı kaldırıldı</translation>
    </message>
    <message>
        <source>remove this link</source>
        <translation>bu bağlantıyı kaldır</translation>
    </message>
    <message>
        <source>take it out again</source>
        <translation>yeniden ayır</translation>
    </message>
    <message>
        <source>{number} is open with the chosen messages</source>
        <translation>{number} seçilen mesajlarla açıldı</translation>
    </message>
</context>
<context>
    <name>Later</name>
    <message numerus="yes">
        <source>%Ln more waiting</source>
        <translation>
            <numerusform>%Ln yanıt daha bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>The reply goes out {time}</source>
        <translation>Yanıt şu zamanda gidecek: {time}</translation>
    </message>
    <message>
        <source>The reply is on its way</source>
        <translation>Yanıt yolda</translation>
    </message>
    <message>
        <source>The reply was changed</source>
        <translation>Yanıt değiştirildi</translation>
    </message>
    <message>
        <source>The reply was taken back</source>
        <translation>Yanıt geri çekildi</translation>
    </message>
</context>
<context>
    <name>LaterCard</name>
    <message>
        <source>Another time</source>
        <translation>Başka zaman</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Düzenle</translation>
    </message>
    <message>
        <source>Goes out {time}</source>
        <translation>Gideceği zaman: {time}</translation>
    </message>
    <message>
        <source>Goes out {time}, by {name}</source>
        <translation>Gideceği zaman: {time}, yazan: {name}</translation>
    </message>
    <message>
        <source>Not sent, because somebody wrote in the meantime</source>
        <translation>Gönderilmedi, çünkü bu arada biri yazdı</translation>
    </message>
    <message>
        <source>Not sent, because the ticket is done</source>
        <translation>Gönderilmedi, çünkü kayıt tamamlandı</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Şimdi gönder</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Geri çek</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>Yanıtın metni</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message numerus="yes">
        <source>%Ln change(s) are only on this computer, the oldest from {time}.</source>
        <translation>
            <numerusform>%Ln değişiklik yalnızca bu bilgisayarda; en eskisi: {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit anyway</source>
        <translation>Yine de &amp;çık</translation>
    </message>
    <message>
        <source>&amp;Send and quit</source>
        <translation>&amp;Gönder ve çık</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Everything stays here and goes out when deskapp is opened again.</source>
        <translation>Her şey burada kalır ve deskapp yeniden açıldığında gönderilir.</translation>
    </message>
    <message>
        <source>Quit before everything is sent?</source>
        <translation>Her şey gönderilmeden çıkılsın mı?</translation>
    </message>
    <message>
        <source>Save a &amp;copy to a USB stick…</source>
        <translation>USB belleğe bir &amp;kopya kaydet…</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Gönderiliyor</translation>
    </message>
    <message numerus="yes">
        <source>Sending: %Ln change(s) to go.</source>
        <translation>
            <numerusform>Gönderiliyor: %Ln değişiklik kaldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>So that you can bring it in on another computer, should this one get lost.</source>
        <translation>Bu bilgisayar kaybolursa başka bir bilgisayarınızda almak için.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Beklemeyi bırak</translation>
    </message>
    <message>
        <source>Waits until the hub has everything.</source>
        <translation>Merkez her şeyi alana kadar bekler.</translation>
    </message>
    <message>
        <source>{hub} is not answering right now.</source>
        <translation>{hub} şu anda yanıt vermiyor.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Sending the last changes…</source>
        <translation>Son değişiklikler gönderiliyor…</translation>
    </message>
</context>
<context>
    <name>Lending</name>
    <message>
        <source>Change the end…</source>
        <translation>Bitişi değiştir…</translation>
    </message>
    <message>
        <source>Help is not needed any more</source>
        <translation>Artık yardıma gerek yok</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Benden bu kadar</translation>
    </message>
    <message>
        <source>It has ended</source>
        <translation>Yardımınız sona erdi</translation>
    </message>
    <message>
        <source>Lend a hand…</source>
        <translation>Yardım et…</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Artık gerekmiyor</translation>
    </message>
    <message>
        <source>No other team asks for help</source>
        <translation>Başka hiçbir ekip yardım istemiyor</translation>
    </message>
    <message>
        <source>Say thank you</source>
        <translation>Teşekkür et</translation>
    </message>
    <message>
        <source>Thank you for lending a hand. It ends by itself.</source>
        <translation>Yardımınız için teşekkürler. Süre dolunca kendiliğinden sona erer.</translation>
    </message>
    <message>
        <source>There is nobody to thank right now</source>
        <translation>Şu anda teşekkür edilecek kimse yok</translation>
    </message>
    <message>
        <source>Until when will you lend a hand?</source>
        <translation>Ne zamana kadar yardım edeceksiniz?</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Bitiş: {time}</translation>
    </message>
    <message>
        <source>Who would you like to lend a hand?</source>
        <translation>Kime yardım edeceksiniz?</translation>
    </message>
    <message>
        <source>You thanked {name}</source>
        <translation>Teşekkürünüz iletildi: {name}</translation>
    </message>
    <message>
        <source>Your colleagues are asked for help</source>
        <translation>Çalışma arkadaşlarınızdan yardım istendi</translation>
    </message>
    <message>
        <source>{name} lends a hand until {time}</source>
        <translation>{name} yardım ediyor, bitiş: {time}</translation>
    </message>
    <message>
        <source>{name} lent a hand</source>
        <translation>{name} yardım etti</translation>
    </message>
    <message>
        <source>{team} asks for help until {time}</source>
        <translation>{team} yardım istiyor, bitiş: {time}</translation>
    </message>
    <message>
        <source>{team} was lent a hand</source>
        <translation>{team} yardım aldı</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>A language is missing</source>
        <translation>Bir dil eksik</translation>
    </message>
    <message>
        <source>All snippets</source>
        <translation>Tüm hazır metinler</translation>
    </message>
    <message>
        <source>Bring in from a file…</source>
        <translation>Dosyadan al…</translation>
    </message>
    <message>
        <source>Due for review</source>
        <translation>Gözden geçirilecek</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriler</translation>
    </message>
    <message>
        <source>Files: bring in, save all</source>
        <translation>Dosyalar: al, hepsini kaydet</translation>
    </message>
    <message>
        <source>Folder: {name}</source>
        <translation>Klasör: {name}</translation>
    </message>
    <message>
        <source>I look after it</source>
        <translation>İlgilendiklerim</translation>
    </message>
    <message>
        <source>New snippet</source>
        <translation>Yeni metin</translation>
    </message>
    <message>
        <source>Save all to a file…</source>
        <translation>Hepsini dosyaya kaydet…</translation>
    </message>
    <message>
        <source>Search snippets</source>
        <translation>Hazır metin ara</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Hazır metinler</translation>
    </message>
    <message>
        <source>Which snippets</source>
        <translation>Hangi hazır metinler</translation>
    </message>
</context>
<context>
    <name>LikeIt</name>
    <message>
        <source>Solved: {what}</source>
        <translation>Çözüm: {what}</translation>
    </message>
    <message>
        <source>Something like it came before:</source>
        <translation>Buna benzer bir şey vardı:</translation>
    </message>
</context>
<context>
    <name>LineCard</name>
    <message>
        <source>A ticket is only opened if the person waiting agrees.</source>
        <translation>Kayıt ancak bekleyen onaylarsa açılır.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>End this entry</source>
        <translation>Bitir</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>Teslim et</translation>
    </message>
    <message>
        <source>Incomplete…</source>
        <translation>Eksik…</translation>
    </message>
    <message>
        <source>It is here</source>
        <translation>Geldi</translation>
    </message>
    <message>
        <source>Turn it into a ticket…</source>
        <translation>Kayda dönüştür…</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Söylenenler</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>Mesaj yaz…</translation>
    </message>
    <message>
        <source>goes out with the next sync</source>
        <translation>sonraki eşitlemede gider</translation>
    </message>
    <message>
        <source>reminder {when}</source>
        <translation>hatırlatma: {when}</translation>
    </message>
</context>
<context>
    <name>LinksPart</name>
    <message>
        <source>Link a ticket</source>
        <translation>Kayıt bağla</translation>
    </message>
    <message>
        <source>Linked tickets</source>
        <translation>Birbirine bağlı</translation>
    </message>
    <message>
        <source>Part of {ticket}</source>
        <translation>Şunun parçası: {ticket}</translation>
    </message>
    <message>
        <source>next word {time}</source>
        <translation>sonraki haber: {time}</translation>
    </message>
    <message>
        <source>on its way to them</source>
        <translation>onlara doğru yolda</translation>
    </message>
    <message>
        <source>{name} is also waiting for</source>
        <translation>{name} bunları da bekliyor</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln bulundu</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a person or a team</source>
        <translation>Kişi veya ekip bul</translation>
    </message>
    <message>
        <source>Nobody found for {text}</source>
        <translation>{text} için kimse bulunamadı</translation>
    </message>
    <message>
        <source>Up and Down go through what was found, Enter goes to the list.</source>
        <translation>Yukarı ve aşağı oklar bulunanlar arasında gezer, Enter listeye götürür.</translation>
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
        <translation>A&amp;tanan</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Kim için</translation>
    </message>
    <message>
        <source>&amp;Labels to add</source>
        <translation>&amp;Etiket ekle</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>Ön&amp;celik</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Durum</translation>
    </message>
    <message>
        <source>&amp;Text for the reply</source>
        <translation>&amp;Yanıt metni</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Change this macro</source>
        <translation>Bu makroyu değiştir</translation>
    </message>
    <message>
        <source>Labels to re&amp;move</source>
        <translation>Etiket ka&amp;ldır</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>Yeni makro</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Yalnız ben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>S&amp;nooze</source>
        <translation>E&amp;rtele</translation>
    </message>
    <message>
        <source>S&amp;olution</source>
        <translation>Çö&amp;züm</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>What solved it, in a few words</source>
        <translation>Neyin çözdüğünü birkaç sözcükle yazın</translation>
    </message>
    <message>
        <source>do not snooze</source>
        <translation>ertelenmesin</translation>
    </message>
    <message>
        <source>leave as it is</source>
        <translation>olduğu gibi kalsın</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>metin yok</translation>
    </message>
    <message>
        <source>nobody, back to the team</source>
        <translation>hiç kimse, ekibe geri</translation>
    </message>
    <message>
        <source>whoever runs it</source>
        <translation>makroyu çalıştıran</translation>
    </message>
    <message>
        <source>with commas between them</source>
        <translation>virgülle ayırarak</translation>
    </message>
</context>
<context>
    <name>MacroWords</name>
    <message>
        <source>Add label: {what}</source>
        <translation>Etiket eklenir: {what}</translation>
    </message>
    <message>
        <source>Remove label: {what}</source>
        <translation>Etiket kaldırılır: {what}</translation>
    </message>
    <message>
        <source>for a week</source>
        <translation>bir haftalığına</translation>
    </message>
    <message>
        <source>for an hour</source>
        <translation>bir saatliğine</translation>
    </message>
    <message>
        <source>for two days</source>
        <translation>iki günlüğüne</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>until Monday morning</source>
        <translation>pazartesi sabahına kadar</translation>
    </message>
    <message>
        <source>until tomorrow morning</source>
        <translation>yarın sabaha kadar</translation>
    </message>
    <message>
        <source>{field}: {new}</source>
        <translation>{field}: {new}</translation>
    </message>
    <message>
        <source>{field}: {new} (now {old})</source>
        <translation>{field}: {new} (şimdi {old})</translation>
    </message>
</context>
<context>
    <name>Macros</name>
    <message>
        <source>Change a macro…</source>
        <translation>Bir makroyu değiştir…</translation>
    </message>
    <message>
        <source>Change which macro?</source>
        <translation>Hangi makro değiştirilsin?</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>Makro</translation>
    </message>
    <message>
        <source>New macro…</source>
        <translation>Yeni makro…</translation>
    </message>
    <message>
        <source>Nothing was put back: it had changed in the meantime</source>
        <translation>Hiçbir şey geri alınmadı: bu arada değişmişti</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Geri alındı</translation>
    </message>
    <message>
        <source>Run a macro</source>
        <translation>Makro çalıştır</translation>
    </message>
    <message>
        <source>The macro is removed</source>
        <translation>Makro kaldırıldı</translation>
    </message>
    <message>
        <source>The macro is saved</source>
        <translation>Makro kaydedildi</translation>
    </message>
    <message>
        <source>{macro}: done with {number}</source>
        <translation>{macro}: {number} için çalıştırıldı</translation>
    </message>
</context>
<context>
    <name>Many</name>
    <message numerus="yes">
        <source>%Ln had changed in the meantime and stay as they are</source>
        <translation>
            <numerusform>%Ln tanesi bu arada değişmişti, öyle kalıyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln put back</source>
        <translation>
            <numerusform>%Ln geri alındı</numerusform>
        </translation>
    </message>
    <message>
        <source>The customers hear of it in two minutes; until then Undo takes that back too.</source>
        <translation>Müşteriler iki dakika sonra öğrenir; o zamana kadar Geri al bunu da geri alır.</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Answers for it</source>
        <translation>Üstlenen</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Önce danışılan</translation>
    </message>
    <message>
        <source>Choose a manager</source>
        <translation>Bir yönetici seçin</translation>
    </message>
    <message>
        <source>Choose a team</source>
        <translation>Bir ekip seçin</translation>
    </message>
    <message>
        <source>Choose who answers for it</source>
        <translation>Bunu üstlenen tek kişiyi seçin</translation>
    </message>
    <message>
        <source>Choose who follows</source>
        <translation>Yerine geçecek kişiyi seçin</translation>
    </message>
    <message>
        <source>Choose who leads</source>
        <translation>Kimin yöneteceğini seçin</translation>
    </message>
    <message>
        <source>Choose who stands in</source>
        <translation>Vekili seçin</translation>
    </message>
    <message>
        <source>Choose who takes it</source>
        <translation>Kimin üstleneceğini seçin</translation>
    </message>
    <message>
        <source>Does it</source>
        <translation>Yapan</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Çalışanlar</translation>
    </message>
    <message>
        <source>External people</source>
        <translation>Dışarıdan kişiler</translation>
    </message>
    <message>
        <source>From outside the house</source>
        <translation>Kurum dışından</translation>
    </message>
    <message>
        <source>It is still right</source>
        <translation>Hâlâ doğru</translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation>Birini belirtin</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>İş ortağı</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>İş ortakları</translation>
    </message>
    <message>
        <source>Shareholder</source>
        <translation>Hissedar</translation>
    </message>
    <message>
        <source>Shareholders</source>
        <translation>Hissedarlar</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Paydaş</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Paydaşlar</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Tedarikçi</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Tedarikçiler</translation>
    </message>
    <message>
        <source>Told after</source>
        <translation>Sonra haber verilen</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Yazın</translation>
    </message>
    <message>
        <source>{matter}: nobody answers for it</source>
        <translation>{matter}: kimse üstlenmiyor</translation>
    </message>
    <message>
        <source>{matter}: only {people} does it</source>
        <translation>{matter}: yalnızca {people} yapıyor</translation>
    </message>
    <message>
        <source>{matter}: several answer for it, {people}</source>
        <translation>{matter}: birden çok kişi üstleniyor ({people})</translation>
    </message>
    <message>
        <source>{matter}: should be looked at again</source>
        <translation>{matter}: yeniden gözden geçirilmeli</translation>
    </message>
    <message>
        <source>{matter}: {people} says it is not theirs</source>
        <translation>{matter}: {people} kendisine ait olmadığını söylüyor</translation>
    </message>
    <message>
        <source>{people} has left but is still named</source>
        <translation>{people} ayrıldı ama adı hâlâ geçiyor</translation>
    </message>
    <message>
        <source>{people} has not said what the role is for</source>
        <translation>{people} rolünün amacını henüz yazmadı</translation>
    </message>
    <message>
        <source>{people} is in no unit and no team</source>
        <translation>{people} ne bir birimde ne de bir ekipte</translation>
    </message>
    <message>
        <source>{people}: each leads the other</source>
        <translation>{people}: her biri ötekinin yöneticisi görünüyor</translation>
    </message>
    <message>
        <source>{people}: the manager is not here any more</source>
        <translation>{people}: yöneticisi artık burada değil</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Customers</source>
        <translation>Müşteriler</translation>
    </message>
    <message>
        <source>Kept up to date by</source>
        <translation>Güncel tutan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Gözden geçirme</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ofis</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>all</source>
        <translation>hepsi</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>hiç kimse</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>A new line about</source>
        <translation>Hangi konu için yeni satır?</translation>
    </message>
    <message>
        <source>A new line: name who does it</source>
        <translation>Yeni satır: kimin yaptığını belirtin</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Değiştirildi</translation>
    </message>
    <message>
        <source>It is noted</source>
        <translation>Kaydedildi</translation>
    </message>
    <message>
        <source>Mine after all</source>
        <translation>Yine size ait</translation>
    </message>
    <message>
        <source>New matter: {name}</source>
        <translation>Yeni konu: {name}</translation>
    </message>
    <message>
        <source>Noted: not mine. It is among the clashes now.</source>
        <translation>“Bana ait değil” dediniz. Artık çakışmalar arasında.</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Düzeltildi</translation>
    </message>
    <message>
        <source>The line is removed</source>
        <translation>Satır kaldırıldı</translation>
    </message>
    <message>
        <source>take out</source>
        <translation>çıkar</translation>
    </message>
    <message>
        <source>team</source>
        <translation>ekip</translation>
    </message>
</context>
<context>
    <name>MatrixPane</name>
    <message numerus="yes">
        <source>%Ln to put right</source>
        <translation>
            <numerusform>Düzeltilecek: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything has somebody, and nobody is alone with it.</source>
        <translation>Her konuya bakan biri var ve kimse yalnız değil.</translation>
    </message>
    <message>
        <source>Gaps and clashes</source>
        <translation>Boşluklar ve çakışmalar</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Benimkiler</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Yeni satır</translation>
    </message>
    <message>
        <source>No gaps, no clashes</source>
        <translation>Boşluk yok, çakışma yok</translation>
    </message>
    <message>
        <source>Nothing has been said yet. One sentence is enough.</source>
        <translation>Henüz bir şey yazılmadı. Bir cümle yeter.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Henüz bir şey yok</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Sorumluluklar</translation>
    </message>
    <message>
        <source>What I answer for</source>
        <translation>Benim üstlendiklerim</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Gösterilen</translation>
    </message>
    <message>
        <source>What my role is for</source>
        <translation>Rolümün amacı</translation>
    </message>
    <message>
        <source>What you or your team answer for appears here as soon as it is named.</source>
        <translation>Sizin ya da ekibinizin üstlendikleri, belirtildiği anda burada yer alır.</translation>
    </message>
    <message>
        <source>Who answers for what</source>
        <translation>Kim neyi üstleniyor</translation>
    </message>
    <message>
        <source>Write it…</source>
        <translation>Yaz…</translation>
    </message>
    <message>
        <source>by the team {team}</source>
        <translation>{team} ekibi aracılığıyla</translation>
    </message>
    <message>
        <source>kept up to date by {name}</source>
        <translation>güncel tutan: {name}</translation>
    </message>
    <message>
        <source>you said: not mine</source>
        <translation>“bana ait değil” dediniz</translation>
    </message>
</context>
<context>
    <name>MentionFinder</name>
    <message>
        <source>cannot read this ticket and will not be told</source>
        <translation>bu kaydı okuyamaz, haber almaz</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>Dü&amp;zen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Gi&amp;t</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>&amp;Kayıt</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>A&amp;raçlar</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Forwarded to {name}</source>
        <translation>İletildi: {name}</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>İç not</translation>
    </message>
    <message>
        <source>Internal note by {name}, {time}: {text}</source>
        <translation>{name} yazdı, iç not, {time}: {text}</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more quoted line(s)</source>
        <translation>
            <numerusform>Alıntıdan %Ln satır daha göster</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more of this long message</source>
        <translation>Bu uzun mesajın devamını göster</translation>
    </message>
    <message>
        <source>Told by phone</source>
        <translation>Telefonla bildirildi</translation>
    </message>
    <message>
        <source>Told: {names}</source>
        <translation>Haber verildi: {names}</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Bilinmeyen gönderen</translation>
    </message>
    <message>
        <source>also in {number}</source>
        <translation>{number} kaydında da</translation>
    </message>
    <message>
        <source>corrected {time}</source>
        <translation>düzeltildi: {time}</translation>
    </message>
    <message>
        <source>from {number}</source>
        <translation>{number} kaydından</translation>
    </message>
    <message>
        <source>{name} · you</source>
        <translation>{name} · siz</translation>
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
        <translation>Benimki kalsın</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Teşekkürler</translation>
    </message>
    <message>
        <source>The text that came back</source>
        <translation>Geri gelen metin</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Bu metni kullan</translation>
    </message>
    <message>
        <source>{name} has had this to read since {time}</source>
        <translation>Okuyacak kişi: {name} (verildi: {time})</translation>
    </message>
    <message>
        <source>{name} has read it</source>
        <translation>{name} okudu</translation>
    </message>
    <message>
        <source>{name} says it is fine as it is</source>
        <translation>{name} “böyle iyi” diyor</translation>
    </message>
    <message>
        <source>{name} would put it differently</source>
        <translation>{name} başka türlü yazardı</translation>
    </message>
</context>
<context>
    <name>MiniMap</name>
    <message>
        <source>Click or drag to go there</source>
        <translation>Oraya gitmek için tıklayın veya sürükleyin</translation>
    </message>
    <message>
        <source>Ctrl and the arrow keys move the drawing, + and − change its size.</source>
        <translation>Ctrl ile ok tuşları çizimi kaydırır, + ve − boyutunu değiştirir.</translation>
    </message>
    <message>
        <source>Map of the drawing</source>
        <translation>Çizimin küçük haritası</translation>
    </message>
</context>
<context>
    <name>Months</name>
    <message numerus="yes">
        <source>In %Ln month(s)</source>
        <translation>
            <numerusform>%Ln ay sonra</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MorePart</name>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>More details</source>
        <translation>Diğer ayrıntılar</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>Başka yerdeki no.</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Çözüm</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Ne için</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Geçici çözüm</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Not</translation>
    </message>
    <message>
        <source>Anything that helps whoever takes it on; only the team can read it</source>
        <translation>Devralana yardımcı olacak bir not; yalnızca ekip okur</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Geri ver</translation>
    </message>
    <message>
        <source>Keep what was promised</source>
        <translation>Verilen söz kalsın</translation>
    </message>
    <message>
        <source>Next &amp;word</source>
        <translation>Sonraki &amp;haber</translation>
    </message>
    <message>
        <source>Share out</source>
        <translation>Paylaştır</translation>
    </message>
    <message>
        <source>Who would get what</source>
        <translation>Kim ne alacak</translation>
    </message>
</context>
<context>
    <name>NewAbove</name>
    <message numerus="yes">
        <source>%Ln new above</source>
        <translation>
            <numerusform>Yukarıda %Ln yeni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new ticket(s) above: sort them in</source>
        <translation>
            <numerusform>Yukarıda %Ln yeni kayıt: sıraya al</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewTicketDialog</name>
    <message>
        <source>&amp;Priority</source>
        <translation>Ön&amp;celik</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Konu</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Metin</translation>
    </message>
    <message>
        <source>A few words, please, so that the list has something to show.</source>
        <translation>Listede görünsün diye birkaç sözcük yazar mısınız?</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dosya ekle</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>M&amp;üşteri</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Yeni kayıt</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Kaydı aç</translation>
    </message>
    <message>
        <source>Part of it for another team</source>
        <translation>Başka ekip için bir parça</translation>
    </message>
    <message>
        <source>T&amp;eam</source>
        <translation>&amp;Ekip</translation>
    </message>
    <message>
        <source>What it is about, in a few words</source>
        <translation>Birkaç sözcükle ne hakkında</translation>
    </message>
    <message>
        <source>What the customer said or wrote</source>
        <translation>Müşterinin söylediği veya yazdığı</translation>
    </message>
    <message>
        <source>Who is it for? Type a name and choose from the list.</source>
        <translation>Kimin için? Bir ad yazın ve listeden seçin.</translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message numerus="yes">
        <source>%Ln update(s) in your tickets</source>
        <translation>
            <numerusform>Kayıtlarınızda %Ln yenilik</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft for you to read</source>
        <translation>Okunacak bir taslak var</translation>
    </message>
    <message>
        <source>A new message</source>
        <translation>Yeni mesaj</translation>
    </message>
    <message>
        <source>A new note</source>
        <translation>Yeni not</translation>
    </message>
    <message>
        <source>A note names you</source>
        <translation>Bir notta adınız geçiyor</translation>
    </message>
    <message>
        <source>A ticket is yours now</source>
        <translation>Bir kayıt artık sizde</translation>
    </message>
    <message>
        <source>Due at {time}</source>
        <translation>Son tarih: {time}</translation>
    </message>
    <message>
        <source>Goes back to the team at {time}</source>
        <translation>Ekibe geri döner: {time}</translation>
    </message>
    <message>
        <source>You stand in for {name}</source>
        <translation>{name} yerine siz bakıyorsunuz</translation>
    </message>
    <message>
        <source>You stand in for {name} until {day}</source>
        <translation>{name} yerine {day} tarihine kadar siz bakıyorsunuz</translation>
    </message>
    <message>
        <source>Your draft was read</source>
        <translation>Taslağınız okundu</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>news</comment>
        <translation>
            <numerusform>ve %Ln tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} asks you to read a draft</source>
        <translation>{name} bir taslağı okumanızı istiyor</translation>
    </message>
    <message>
        <source>{name} gave you a ticket</source>
        <translation>{name} size bir kayıt verdi</translation>
    </message>
    <message>
        <source>{name} handed in what you wait for</source>
        <translation>{name} beklediğinizi teslim etti</translation>
    </message>
    <message>
        <source>{name} has read your draft</source>
        <translation>{name} taslağınızı okudu</translation>
    </message>
    <message>
        <source>{name} left a note</source>
        <translation>{name} bir not bıraktı</translation>
    </message>
    <message>
        <source>{name} named you in a note</source>
        <translation>{name} bir notta sizden söz etti</translation>
    </message>
    <message>
        <source>{name} says what is still missing</source>
        <translation>{name} neyin eksik olduğunu söylüyor</translation>
    </message>
    <message>
        <source>{name} thinks a ticket would help</source>
        <translation>{name} bir kaydın işe yarayacağını düşünüyor</translation>
    </message>
    <message>
        <source>{name} waits for this from you by {when}</source>
        <translation>{name} bunu sizden en geç {when} bekliyor</translation>
    </message>
    <message>
        <source>{name} wrote</source>
        <translation>{name} yazdı</translation>
    </message>
</context>
<context>
    <name>NothingOpen</name>
    <message>
        <source>Choose one from the list, or press Ctrl+N for a new one.</source>
        <translation>Listeden birini seçin veya yenisi için Ctrl+N tuşlarına basın.</translation>
    </message>
    <message>
        <source>Close that window to read it here again.</source>
        <translation>Burada yeniden okumak için o pencereyi kapatın.</translation>
    </message>
    <message>
        <source>No ticket is open</source>
        <translation>Açık kayıt yok</translation>
    </message>
    <message>
        <source>Show that window</source>
        <translation>O pencereyi göster</translation>
    </message>
    <message>
        <source>This ticket has a window of its own</source>
        <translation>Bu kayıt ayrı bir pencerede açık</translation>
    </message>
</context>
<context>
    <name>OrgDrawing</name>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln bağlı kişi</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawing of the organisation</source>
        <translation>Organizasyonun çizimi</translation>
    </message>
    <message>
        <source>The same people as in the list. Everything can be done there too.</source>
        <translation>Listedeki kişilerin aynısı. Her şey orada da yapılabilir.</translation>
    </message>
    <message numerus="yes">
        <source>supports %Ln</source>
        <translation>
            <numerusform>%Ln kişiye destek</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgPage</name>
    <message>
        <source>Carries and supports everyone above</source>
        <translation>Yukarıdaki herkesi taşır ve destekler</translation>
    </message>
    <message>
        <source>Closest to customers and colleagues</source>
        <translation>Müşterilere ve çalışma arkadaşlarına en yakın olanlar</translation>
    </message>
    <message>
        <source>Import people with their managers, and the org chart draws itself.</source>
        <translation>Kişileri yöneticileriyle içe aktarın, organizasyon şeması kendiliğinden çizilsin.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Yöneticiler</translation>
    </message>
    <message>
        <source>No team of {name} takes requests</source>
        <translation>{name} altında talep alan bir ekip yok</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Burada henüz kimse yok</translation>
    </message>
    <message>
        <source>Org chart</source>
        <translation>Organizasyon şeması</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Yakınlaştır</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uzaklaştır</translation>
    </message>
    <message>
        <source>{name} has several teams: choose one of them here</source>
        <translation>{name} altında birden çok ekip var: buradan birini seçin</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>%{percent}</translation>
    </message>
</context>
<context>
    <name>OrgTree</name>
    <message>
        <source>Everybody under whoever supports them. Type a name to go there.</source>
        <translation>Herkes, kendisine destek olanın altında. Gitmek için bir ad yazın.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizasyon</translation>
    </message>
</context>
<context>
    <name>OrgTreeModel</name>
    <message numerus="yes">
        <source>%Ln person(s) cannot be placed: no one is known who supports them, or the line would run in a circle.</source>
        <translation>
            <numerusform>%Ln kişi yerleştirilemedi: destek olan kişi bilinmiyor veya zincir kendi üzerine dönüyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a person to read why.</source>
        <translation>Nedenini okumak için bir kişi seçin.</translation>
    </message>
    <message>
        <source>Not placed yet</source>
        <translation>Henüz yerleşmedi</translation>
    </message>
    <message numerus="yes">
        <source>Not placed yet, %Ln person(s)</source>
        <translation>
            <numerusform>Henüz yerleşmedi, %Ln kişi</numerusform>
        </translation>
    </message>
    <message>
        <source>The person named as the next in line is not known here.</source>
        <translation>Zincirde sonraki olarak adı geçen kişi burada bilinmiyor.</translation>
    </message>
    <message>
        <source>This line would run in a circle: {line}. The last link was left out.</source>
        <translation>Bu zincir kendi üzerine dönüyor: {line}. Son halka dışarıda bırakıldı.</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>kurumdan ayrıldı</translation>
    </message>
    <message numerus="yes">
        <source>supports %Ln</source>
        <translation>
            <numerusform>%Ln kişiye destek</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnViews</name>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln kayıt</numerusform>
        </translation>
    </message>
    <message>
        <source>Own view</source>
        <translation>Kendi görünümüm</translation>
    </message>
    <message>
        <source>“{name}” holds more than {limit}</source>
        <translation>“{name}”: {limit} kayıttan fazla</translation>
    </message>
    <message>
        <source>“{name}” is changed</source>
        <translation>“{name}” değiştirildi</translation>
    </message>
    <message>
        <source>“{name}” is removed</source>
        <translation>“{name}” kaldırıldı</translation>
    </message>
    <message>
        <source>“{name}” is saved</source>
        <translation>“{name}” kaydedildi</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Files: {names}</source>
        <translation>Dosyalar: {names}</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>İç not</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Açıldı</translation>
    </message>
    <message>
        <source>Printed {time}</source>
        <translation>Yazdırıldı: {time}</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Çözüm</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Çözüldü</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Bilinmeyen gönderen</translation>
    </message>
    <message>
        <source>What the customer may read</source>
        <translation>Müşterinin okuyabildikleri</translation>
    </message>
    <message>
        <source>With internal notes</source>
        <translation>İç notlarla</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message numerus="yes">
        <source>%Ln sheet(s)</source>
        <translation>
            <numerusform>%Ln sayfa</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>Bi&amp;çim</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Kimler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Every name is large enough to read. What does not fit on one sheet is spread over several.</source>
        <translation>Her ad okunacak büyüklüktedir. Tek sayfaya sığmayan birkaç sayfaya yayılır.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>Org chart</source>
        <translation>Organizasyon şeması</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pictures (PNG)</source>
        <translation>Resim (PNG)</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Yazıcı</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Yazdır…</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>Kâğı&amp;t</translation>
    </message>
    <message>
        <source>Save the org chart</source>
        <translation>Şemayı kaydet</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Kaydet…</translation>
    </message>
    <message>
        <source>The org chart goes to the printer</source>
        <translation>Şema yazıcıya gidiyor</translation>
    </message>
    <message>
        <source>The org chart on paper</source>
        <translation>Şemayı yazdır ya da kaydet</translation>
    </message>
    <message>
        <source>{name} and everybody below</source>
        <translation>{name} ve altındaki herkes</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} kaydedildi</translation>
    </message>
    <message>
        <source>{sheets}: choose a larger one</source>
        <translation>{sheets}: daha büyük bir kâğıt seçin</translation>
    </message>
</context>
<context>
    <name>ParkedView</name>
    <message>
        <source>Copy the text</source>
        <translation>Metni kopyala</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Çöpe at…</translation>
    </message>
    <message>
        <source>New ticket from it</source>
        <translation>Bundan yeni kayıt</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Kaydı aç</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>İçeriği</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Parola</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters, so that a lost stick stays locked.</source>
        <translation>
            <numerusform>En az %Ln karakter; kaybolan USB belleği başkası açamasın.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>İkisi aynı değil. Yeniden yazın.</translation>
    </message>
    <message>
        <source>Type it &amp;again</source>
        <translation>Aynısı &amp;bir daha</translation>
    </message>
</context>
<context>
    <name>PastDialog</name>
    <message>
        <source>Bring this back</source>
        <translation>Bunu geri getir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>History of {trigger}</source>
        <translation>{trigger} geçmişi</translation>
    </message>
    <message>
        <source>How it was then</source>
        <translation>O zamanki hâli</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Yazıldı</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>şimdiki hâli</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Who should be told?</source>
        <translation>Kime haber verilsin?</translation>
    </message>
</context>
<context>
    <name>PersonData</name>
    <message>
        <source>Computer: {name} ({id})</source>
        <translation>Bilgisayar: {name} ({id})</translation>
    </message>
    <message>
        <source>From {hub} and this computer, {time}</source>
        <translation>Kaynak: {hub} ve bu bilgisayar, {time}</translation>
    </message>
    <message>
        <source>Left out, because they are the team’s own: internal notes ({count})</source>
        <translation>Ekibe ait olduğu için dışarıda bırakıldı: iç notlar ({count})</translation>
    </message>
    <message>
        <source>Left out: what belongs to others and was only changed by this person ({count})</source>
        <translation>Dışarıda bırakıldı: başkalarına ait olup bu kişinin yalnızca değiştirdikleri ({count})</translation>
    </message>
    <message>
        <source>Login at the hub: {login}</source>
        <translation>Merkezdeki kullanıcı adı: {login}</translation>
    </message>
    <message>
        <source>What an erasure would leave, and why</source>
        <translation>Silmeden sonra ne kalır, neden</translation>
    </message>
    <message>
        <source>absences</source>
        <translation>yokluklar</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ve {count} tane daha</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>geri kalan her şey</translation>
    </message>
    <message>
        <source>done tickets are to be kept</source>
        <translation>bitmiş kayıtlar saklanacak</translation>
    </message>
    <message>
        <source>how to reach the person</source>
        <translation>kişiye nasıl ulaşılacağı</translation>
    </message>
    <message>
        <source>it belongs to somebody else’s matter</source>
        <translation>başka birinin işine ait</translation>
    </message>
    <message>
        <source>it belongs to the person alone</source>
        <translation>yalnızca kişinin kendisine ait</translation>
    </message>
    <message>
        <source>it is not done yet</source>
        <translation>henüz bitmedi</translation>
    </message>
    <message>
        <source>it is not old enough yet</source>
        <translation>henüz yeterince eski değil</translation>
    </message>
    <message>
        <source>it only says who changed what, and every later entry rests on it</source>
        <translation>yalnızca kimin neyi değiştirdiğini söyler ve sonraki her şey buna dayanır</translation>
    </message>
    <message>
        <source>it was done longer ago than it has to be kept</source>
        <translation>saklanması gerekenden daha önce bitti</translation>
    </message>
    <message>
        <source>it was only kept to reach the person</source>
        <translation>yalnızca kişiye ulaşmak için tutuluyordu</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>mesajlar</translation>
    </message>
    <message>
        <source>minutes worked</source>
        <translation>çalışılan dakikalar</translation>
    </message>
    <message>
        <source>named as: {fields}</source>
        <translation>şöyle geçiyor: {fields}</translation>
    </message>
    <message>
        <source>only those who write there, or whoever looks after the hub, may erase it</source>
        <translation>yalnızca orada yazanlar ya da merkez sorumlusu silebilir</translation>
    </message>
    <message>
        <source>responsibilities</source>
        <translation>sorumluluklar</translation>
    </message>
    <message>
        <source>the card</source>
        <translation>kart</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>günlük</translation>
    </message>
    <message>
        <source>the person answers for it: name somebody else first</source>
        <translation>bundan bu kişi sorumlu: önce başka birini belirleyin</translation>
    </message>
    <message>
        <source>the person has left, and nobody needs the card</source>
        <translation>kişi ayrıldı ve karta kimsenin ihtiyacı yok</translation>
    </message>
    <message>
        <source>the person still works here, and names and rights depend on it</source>
        <translation>kişi hâlâ burada çalışıyor; adlar ve yetkiler buna bağlı</translation>
    </message>
    <message>
        <source>the person’s own notes</source>
        <translation>kişinin kendi notları</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>kayıtlar</translation>
    </message>
    <message>
        <source>{name}: everything that is held about this person</source>
        <translation>{name}: bu kişi hakkında tutulan her şey</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>People found</source>
        <translation>Bulunan kişiler</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Kişi ara</translation>
    </message>
    <message>
        <source>Type a name, a place or a job</source>
        <translation>Ad, yer veya görev yazın</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>About me…</source>
        <translation>Hakkımda…</translation>
    </message>
    <message>
        <source>Choose a person in the list or in the drawing.</source>
        <translation>Listeden veya çizimden bir kişi seçin.</translation>
    </message>
    <message>
        <source>Data held…</source>
        <translation>Tutulan veriler…</translation>
    </message>
    <message>
        <source>Line of support</source>
        <translation>Destek zinciri</translation>
    </message>
    <message>
        <source>My card…</source>
        <translation>Kartım…</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Yeni kayıt</translation>
    </message>
    <message>
        <source>New ticket for {name}</source>
        <translation>Yeni kayıt: {name}</translation>
    </message>
    <message>
        <source>No open tickets.</source>
        <translation>Açık kayıt yok.</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Kimse seçilmedi</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Açık kayıtlar</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Role page…</source>
        <translation>Rol sayfası…</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>kapandı</translation>
    </message>
    <message>
        <source>new</source>
        <translation>yeni</translation>
    </message>
    <message>
        <source>open</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>çözüldü</translation>
    </message>
    <message>
        <source>supports {name}</source>
        <translation>desteklediği: {name}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>bekliyor</translation>
    </message>
</context>
<context>
    <name>PhaseRow</name>
    <message>
        <source>Add what is still to say: {what}</source>
        <translation>Henüz söylenmeyeni ekle: {what}</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Selamlama</translation>
    </message>
    <message>
        <source>Kind closing</source>
        <translation>Nazik kapanış</translation>
    </message>
    <message>
        <source>Still to say:</source>
        <translation>Söylenecekler:</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Şimdi ne olacak</translation>
    </message>
    <message>
        <source>What you understood</source>
        <translation>Ne anladığınız</translation>
    </message>
</context>
<context>
    <name>PickPopup</name>
    <message>
        <source>Nothing matches. Try fewer letters.</source>
        <translation>Uyan yok. Daha az harf deneyin.</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Aramak için yazın</translation>
    </message>
</context>
<context>
    <name>PosterDialog</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Language of the poster</source>
        <translation>Afişin dili</translation>
    </message>
    <message>
        <source>Principles of good service</source>
        <translation>İyi hizmetin ilkeleri</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Yazdır…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF olarak kaydet…</translation>
    </message>
    <message>
        <source>Save the poster</source>
        <translation>Afişi kaydet</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>&amp;After sending</source>
        <translation>&amp;Gönderdikten sonra</translation>
    </message>
    <message>
        <source>&amp;Done tickets kept here</source>
        <translation>Burada &amp;tutulan biten kayıtlar</translation>
    </message>
    <message>
        <source>&amp;Friendly hints while I write a reply</source>
        <translation>Yanıt yazarken dostça i&amp;puçları</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Sessiz saatler</translation>
    </message>
    <message>
        <source>&amp;Tell me what is new while another window is in front</source>
        <translation>Başka bir pencere öndeyken &amp;yenilikleri bildir</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 saniye</translation>
    </message>
    <message>
        <source>20 seconds</source>
        <translation>20 saniye</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 saniye</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation>5 saniye</translation>
    </message>
    <message>
        <source>Ani&amp;mations, such as the org chart turning</source>
        <translation>&amp;Hareketli görüntüler, örneğin şemanın dönmesi</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Görünüş</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>Her değişiklik hemen geçerli olur.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Colleagues see it beside a value when two people changed the same thing.</source>
        <translation>İki kişi aynı şeyi değiştirdiğinde çalışma arkadaşlarınız bunu değerin yanında görür.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Rahat</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Her şey</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Genel</translation>
    </message>
    <message>
        <source>Go back to the list</source>
        <translation>Listeye dön</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klavye</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Messages in mine</source>
        <translation>Kayıtlarımdaki mesajlar</translation>
    </message>
    <message>
        <source>Na&amp;me of this computer</source>
        <translation>Bu bilgisayarın &amp;adı</translation>
    </message>
    <message>
        <source>Notes that name me</source>
        <translation>Adımın geçtiği notlar</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Bildirimler</translation>
    </message>
    <message>
        <source>Only while I do, only to those who may read the ticket, and kept nowhere.</source>
        <translation>Yalnızca o sırada, yalnızca kaydı okuyabilenlere; hiçbir yerde saklanmaz.</translation>
    </message>
    <message>
        <source>Open the next ticket</source>
        <translation>Sonraki kaydı aç</translation>
    </message>
    <message>
        <source>Opened &amp;files kept here</source>
        <translation>Burada tutulan açılmış d&amp;osyalar</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Tercihler</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Liste satırları</translation>
    </message>
    <message>
        <source>S&amp;how colleagues where I am reading or writing</source>
        <translation>Ne&amp;rede okuduğumu veya yazdığımı çalışma arkadaşlarım görsün</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>Send at once</source>
        <translation>Hemen gönder</translation>
    </message>
    <message>
        <source>Single &amp;keys in list and conversation: R replies, J goes on</source>
        <translation>Liste ve yazışmada te&amp;k tuş: R yanıtlar, J ilerler</translation>
    </message>
    <message>
        <source>Stay with the ticket</source>
        <translation>Kayıtta kal</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Metin &amp;boyutu</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Son 12 ay</translation>
    </message>
    <message>
        <source>The last 2 years</source>
        <translation>Son 2 yıl</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation>Son 3 ay</translation>
    </message>
    <message>
        <source>The last 5 years</source>
        <translation>Son 5 yıl</translation>
    </message>
    <message>
        <source>The last 6 months</source>
        <translation>Son 6 ay</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Bu bilgisayar</translation>
    </message>
    <message>
        <source>Tickets I am given</source>
        <translation>Bana verilen kayıtlar</translation>
    </message>
    <message>
        <source>Time to &amp;undo sending</source>
        <translation>Geri al&amp;ma süresi</translation>
    </message>
    <message>
        <source>Underline &amp;misspelt words</source>
        <translation>Yanlış yazılan sö&amp;zcüklerin altını çiz</translation>
    </message>
    <message>
        <source>Up to 10 GB</source>
        <translation>En çok 10 GB</translation>
    </message>
    <message>
        <source>Up to 2 GB</source>
        <translation>En çok 2 GB</translation>
    </message>
    <message>
        <source>Up to 500 MB</source>
        <translation>En çok 500 MB</translation>
    </message>
    <message>
        <source>W&amp;hen I write down minutes, suggest how long I had the ticket open</source>
        <translation>Çalışma dakikası yazarken kaydın açık kaldığı süreyi &amp;öner</translation>
    </message>
    <message>
        <source>What is due in 15 minutes</source>
        <translation>15 dakika içinde süresi dolanlar</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Yazma</translation>
    </message>
    <message>
        <source>from</source>
        <translation>başlangıç</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bitiş</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>{name} are also viewing</source>
        <translation>{name} şu anda buna bakıyor</translation>
    </message>
    <message>
        <source>{name} are writing</source>
        <translation>{name} yazıyor</translation>
    </message>
    <message>
        <source>{name} is also viewing</source>
        <translation>{name} şu anda buna bakıyor</translation>
    </message>
    <message>
        <source>{name} is writing</source>
        <translation>{name} yazıyor</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>All of this is already the case. There is nothing to do.</source>
        <translation>Bunların hepsi zaten böyle. Yapılacak bir şey yok.</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Uygula</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Geri dön</translation>
    </message>
    <message>
        <source>Run a macro</source>
        <translation>Makro çalıştır</translation>
    </message>
    <message>
        <source>The text {trigger} is not here any more, so no text is written.</source>
        <translation>{trigger} hazır metni artık yok, bu yüzden metin eklenmez.</translation>
    </message>
    <message>
        <source>This goes below what is written in the composer; nothing is sent:</source>
        <translation>Bu, yazılanın altına eklenir; hiçbir şey gönderilmez:</translation>
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
        <translation>Kaydedildi: {path}</translation>
    </message>
    <message>
        <source>The poster could not be saved</source>
        <translation>Afiş kaydedilemedi</translation>
    </message>
</context>
<context>
    <name>PromisePart</name>
    <message>
        <source>Due internally</source>
        <translation>İç son tarih</translation>
    </message>
    <message>
        <source>Lasting fix by</source>
        <translation>Kalıcı çözüm tarihi</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>Sonraki haber</translation>
    </message>
    <message>
        <source>Next word by</source>
        <translation>Haber zamanı</translation>
    </message>
    <message>
        <source>{name} hears from us</source>
        <translation>{name} haber alacak</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>I cannot help</source>
        <translation>Yardımcı olamıyorum</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Kaydı aç</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Teşekkürler</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Soru</translation>
    </message>
    <message>
        <source>What was written in the ticket</source>
        <translation>Kayıtta yazılanlar</translation>
    </message>
    <message>
        <source>What you write below goes with it; you can leave it empty</source>
        <translation>Aşağıya yazdığınız da birlikte gider; boş bırakabilirsiniz</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Siz</translation>
    </message>
    <message>
        <source>Your answer goes to {name} alone, who keeps the ticket.</source>
        <translation>Yanıtınız yalnızca {name} kişisine gider; kayıt onda kalır.</translation>
    </message>
    <message>
        <source>answer until {time}</source>
        <translation>yanıt en geç {time}</translation>
    </message>
    <message>
        <source>{name} asks you</source>
        <translation>{name} size soruyor</translation>
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
        <translation>Tüm açık kayıtlar</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>Tüm kayıtlar</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Kehribar</translation>
    </message>
    <message>
        <source>As set in the preferences</source>
        <translation>Tercihlerdeki gibi</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Atanan</translation>
    </message>
    <message>
        <source>Assigned to {name}</source>
        <translation>Atanan: {name}</translation>
    </message>
    <message>
        <source>Assigned to, A to Z</source>
        <translation>Atanan, A–Z</translation>
    </message>
    <message>
        <source>Assigned to, Z to A</source>
        <translation>Atanan, Z–A</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>En uygun olan başta</translation>
    </message>
    <message>
        <source>Best match last</source>
        <translation>En uygun olan sonda</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Mavi</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Değiştirildi</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Kapandı</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Geniş</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Sıkı</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Customer, A to Z</source>
        <translation>Müşteri, A–Z</translation>
    </message>
    <message>
        <source>Customer, Z to A</source>
        <translation>Müşteri, Z–A</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Son tarih</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Süreye göre</translation>
    </message>
    <message>
        <source>Due last</source>
        <translation>Son tarihi en uzak olan önce</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Son günü bugün</translation>
    </message>
    <message>
        <source>Due {moment}</source>
        <translation>Son tarih: {moment}</translation>
    </message>
    <message>
        <source>Eye</source>
        <translation>Göz</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Bayrak</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Takip edilenler</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kimden</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>Gösterge</translation>
    </message>
    <message>
        <source>Globe</source>
        <translation>Küre</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Yeşil</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Yüksek</translation>
    </message>
    <message>
        <source>In the next few days</source>
        <translation>Önümüzdeki günlerde</translation>
    </message>
    <message>
        <source>It has</source>
        <translation>Şunu içeren</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Şöyle olan</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Kenarda tutulanlar</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Son değişene göre</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Geciken</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Daha sonra</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Mektup</translation>
    </message>
    <message>
        <source>Like the others</source>
        <translation>Diğerleri gibi</translation>
    </message>
    <message>
        <source>Longest untouched first</source>
        <translation>En uzun süredir dokunulmayan önce</translation>
    </message>
    <message>
        <source>Longest without news first</source>
        <translation>En uzun süredir haber almayan önce</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Düşük</translation>
    </message>
    <message>
        <source>Low priority first</source>
        <translation>Düşük öncelikliler önce</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Benden söz edenler</translation>
    </message>
    <message>
        <source>My queue</source>
        <translation>Kuyruğum</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Ekibim</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Karar gereken</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Yeniden eskiye</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Kategori yok</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Müşteri yok</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Konu yok</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Ekip yok</translation>
    </message>
    <message>
        <source>No time agreed</source>
        <translation>Zaman belirlenmemiş</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Kimse</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Gruplanmamış</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Eskiden yeniye</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Şu günden önce açılan</translation>
    </message>
    <message>
        <source>Opened since</source>
        <translation>Şu günden beri açılan</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Geciken</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Öncelik</translation>
    </message>
    <message>
        <source>Priority first</source>
        <translation>Önceliğe göre</translation>
    </message>
    <message>
        <source>Recently solved</source>
        <translation>Yeni çözülenler</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Kırmızı</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Ertelenen</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>Erteleme sonu</translation>
    </message>
    <message>
        <source>Snoozed until {moment}</source>
        <translation>Ertelendi: {moment}</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Çözüldü</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Yıldız</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Status, closed first</source>
        <translation>Durum, önce kapalı</translation>
    </message>
    <message>
        <source>Status, new first</source>
        <translation>Durum, önce yeni</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Subject, A to Z</source>
        <translation>Konu, A–Z</translation>
    </message>
    <message>
        <source>Subject, Z to A</source>
        <translation>Konu, Z–A</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Ekip</translation>
    </message>
    <message>
        <source>Team, A to Z</source>
        <translation>Ekip, A–Z</translation>
    </message>
    <message>
        <source>Team, Z to A</source>
        <translation>Ekip, Z–A</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Yarın</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Tepsi</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Üçgen</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Atanmamış</translation>
    </message>
    <message>
        <source>Unheard</source>
        <translation>Haber bekleyenler</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Okunmamış</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Acil</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Mor</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bekleyen</translation>
    </message>
    <message>
        <source>Will slip</source>
        <translation>Gecikmek üzere</translation>
    </message>
    <message>
        <source>an outside customer is waiting</source>
        <translation>dış müşteri bekliyor</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>yanıtlandı</translation>
    </message>
    <message>
        <source>decision needed</source>
        <translation>karar gerekiyor</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>daraltılmış</translation>
    </message>
    <message>
        <source>not yet sent to the others</source>
        <translation>henüz diğerlerine gönderilmedi</translation>
    </message>
    <message>
        <source>only the readers of its circle can read this</source>
        <translation>bunu yalnızca çevredekiler okuyabilir</translation>
    </message>
    <message>
        <source>priority {name}</source>
        <translation>öncelik {name}</translation>
    </message>
    <message>
        <source>still cannot work: the workaround does not help</source>
        <translation>hâlâ çalışamıyor: geçici çözüm işe yaramıyor</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>genişletilmiş</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>okunmamış</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>en geç {time}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>bekliyor</translation>
    </message>
    <message>
        <source>with attachment</source>
        <translation>ekli</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>This row is still loading</source>
        <translation>Bu satır yükleniyor</translation>
    </message>
    <message>
        <source>This ticket is no longer here</source>
        <translation>Bu kayıt artık burada değil</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln kayıt</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in {view}</source>
        <translation>Ara: {view}</translation>
    </message>
    <message>
        <source>{count} of {total} selected</source>
        <translation>{count} / {total} seçili</translation>
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
            <numerusform>%Ln sonuç</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Fetching it from the hub…</source>
        <translation>Merkezden getiriliyor…</translation>
    </message>
    <message>
        <source>Nothing found for “{text}” so far; {number} older texts cannot be searched yet.</source>
        <translation>Şimdilik “{text}” için bir şey yok; {number} eski metin henüz aranamıyor.</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Try fewer letters.</source>
        <translation>“{text}” için sonuç yok. Daha az harf deneyin.</translation>
    </message>
    <message>
        <source>Nothing older found for “{text}” on the hub.</source>
        <translation>Merkezde “{text}” için daha eski bir şey yok.</translation>
    </message>
    <message>
        <source>Older, on the hub</source>
        <translation>Daha eski, merkezde</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Her yerde ara</translation>
    </message>
    <message>
        <source>Search older tickets on the hub</source>
        <translation>Merkezdeki eski kayıtlarda ara</translation>
    </message>
    <message>
        <source>Search tickets, people, snippets</source>
        <translation>Kayıt, kişi, hazır metin ara</translation>
    </message>
    <message>
        <source>Searching the hub: {number} texts so far</source>
        <translation>Merkezde aranıyor: şimdiye kadar {number} metin</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Hazır metinler</translation>
    </message>
    <message>
        <source>Somebody to ask</source>
        <translation>Sorabileceğiniz biri</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Aramayı durdur</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Kayıtlar</translation>
    </message>
    <message>
        <source>Two letters or a number are enough</source>
        <translation>İki harf veya bir numara yeter</translation>
    </message>
    <message>
        <source>Whom do I ask about this?</source>
        <translation>Bunu kime sorayım?</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>seç</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aç</translation>
    </message>
    <message>
        <source>{found}; {number} older texts cannot be searched yet</source>
        <translation>{found}; {number} eski metin henüz aranamıyor</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>%Ln of them late</source>
        <translation>
            <numerusform>%Ln tanesi gecikti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln okunmamış</numerusform>
        </translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>Taleplerim</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Yeni kayıt</translation>
    </message>
    <message>
        <source>ORGANISATION</source>
        <translation>ORGANİZASYON</translation>
    </message>
    <message>
        <source>Org chart</source>
        <translation>Organizasyon şeması</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Sorumluluklar</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Hazır metinler</translation>
    </message>
    <message>
        <source>TICKETS</source>
        <translation>KAYITLAR</translation>
    </message>
    <message>
        <source>Team board</source>
        <translation>Ekip panosu</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Görünümler</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Beklenenler</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Kim yerinde yok</translation>
    </message>
    <message>
        <source>more than {limit}</source>
        <translation>{limit} kayıttan fazla</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Busy: answers take longer</source>
        <translation>Yoğun: yanıtlar gecikir</translation>
    </message>
    <message>
        <source>Please do not disturb</source>
        <translation>Lütfen rahatsız etmeyin</translation>
    </message>
    <message>
        <source>by chat</source>
        <translation>sohbetle</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>e-postayla</translation>
    </message>
    <message>
        <source>by first name</source>
        <translation>adıyla, sen diye</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>telefonla</translation>
    </message>
    <message>
        <source>easier to reach from {time}</source>
        <translation>{time} ve sonrasında ulaşmak daha kolay</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>her ay</translation>
    </message>
    <message>
        <source>every month, day {first} to {last}</source>
        <translation>her ayın {first}–{last}. günleri</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>her hafta</translation>
    </message>
    <message>
        <source>every week, {first} to {last}</source>
        <translation>her hafta, {first} – {last}</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>her yıl</translation>
    </message>
    <message>
        <source>every year, {first} to {last}</source>
        <translation>her yıl, {first} – {last}</translation>
    </message>
    <message>
        <source>formally</source>
        <translation>resmî, siz diye</translation>
    </message>
    <message>
        <source>here, in writing</source>
        <translation>burada, yazıyla</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>yüz yüze</translation>
    </message>
    <message>
        <source>in plain words</source>
        <translation>sade bir dille</translation>
    </message>
    <message>
        <source>once</source>
        <translation>bir kez</translation>
    </message>
    <message>
        <source>quiet time until {time}</source>
        <translation>sessiz saatler, bitiş: {time}</translation>
    </message>
    <message>
        <source>quiet: {times}</source>
        <translation>sessiz saatler: {times}</translation>
    </message>
    <message>
        <source>technical words are welcome</source>
        <translation>teknik terimler olabilir</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{unit}: {why}, until {time}</source>
        <translation>{unit}: {why}, bitiş: {time}</translation>
    </message>
</context>
<context>
    <name>ReachCard</name>
    <message>
        <source>Edit</source>
        <translation>Düzenle</translation>
    </message>
    <message>
        <source>Edit how {team} reaches them</source>
        <translation>Nasıl ulaşıldığını düzenle: {team}</translation>
    </message>
    <message>
        <source>New ticket: {subject}</source>
        <translation>Yeni kayıt: {subject}</translation>
    </message>
    <message>
        <source>Nothing arranged yet</source>
        <translation>Henüz bir şey belirtilmedi</translation>
    </message>
    <message>
        <source>Often asked for: one click starts the ticket</source>
        <translation>Sık istenir: tek tıkla yeni kayıt başlar</translation>
    </message>
    <message>
        <source>Recently with this team</source>
        <translation>Son dönemde bu ekiple</translation>
    </message>
    <message>
        <source>Usual requests</source>
        <translation>Sık gelen talepler</translation>
    </message>
    <message>
        <source>With {team}</source>
        <translation>Ekip: {team}</translation>
    </message>
</context>
<context>
    <name>ReadCard</name>
    <message>
        <source>A word about it</source>
        <translation>Bir not</translation>
    </message>
    <message>
        <source>A word about it, if you like</source>
        <translation>İsterseniz bir not</translation>
    </message>
    <message>
        <source>Change what you would put differently, or add a word. Only {name} can send it.</source>
        <translation>Başka türlü söyleyeceğiniz yeri değiştirin ya da bir not ekleyin. Onu yalnızca {name} gönderir.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Geri ver</translation>
    </message>
    <message>
        <source>It is fine as it is</source>
        <translation>Böyle iyi</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>Yanıtın metni</translation>
    </message>
    <message>
        <source>{name} asks you to read this reply</source>
        <translation>{name} bu yanıtı okumanızı istiyor</translation>
    </message>
</context>
<context>
    <name>ReorganiseDialog</name>
    <message numerus="yes">
        <source>%Ln cards are changed</source>
        <translation>
            <numerusform>%Ln kart değişti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change their unit</source>
        <translation>
            <numerusform>%Ln kişi birim değiştirir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln come from a directory and stay as they are there</source>
        <translation>
            <numerusform>%Ln kişi dizinden geliyor, oradaki gibi kalır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln get another lead</source>
        <translation>
            <numerusform>%Ln kişinin yöneticisi değişir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln move along with their lead</source>
        <translation>
            <numerusform>%Ln kişi yöneticisiyle birlikte gider</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Uygula</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Başla</translation>
    </message>
    <message>
        <source>&amp;Nobody above</source>
        <translation>&amp;Üstünde kimse yok</translation>
    </message>
    <message>
        <source>&amp;On a day:</source>
        <translation>Şu &amp;gün:</translation>
    </message>
    <message>
        <source>&amp;Pick up</source>
        <translation>&amp;Al</translation>
    </message>
    <message>
        <source>As &amp;today</source>
        <translation>Bugü&amp;nkü gibi</translation>
    </message>
    <message>
        <source>Choose the whole un&amp;it</source>
        <translation>Tüm bi&amp;rimi seç</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Day on which it applies</source>
        <translation>Geçerli olacağı gün</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Taslak</translation>
    </message>
    <message>
        <source>Draft a re-organisation</source>
        <translation>Yeniden yapılanma taslağı</translation>
    </message>
    <message>
        <source>Give the draft a name. Only you and the people you name can read it.</source>
        <translation>Taslağa bir ad verin. Onu yalnızca siz ve adını verdiğiniz kişiler okuyabilir.</translation>
    </message>
    <message>
        <source>Name of a new draft</source>
        <translation>Yeni taslağın adı</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>Yeni birim</translation>
    </message>
    <message>
        <source>Nothing has changed yet. Drag people onto their new lead, or pick them up and put them down.</source>
        <translation>Henüz bir şey değişmedi. Kişileri yeni yöneticisinin üzerine sürükleyin ya da alıp bırakın.</translation>
    </message>
    <message>
        <source>Only you and {names} can read this draft.</source>
        <translation>Bu taslağı yalnızca siz ve {names} okuyabilirsiniz.</translation>
    </message>
    <message>
        <source>Only you can read this draft.</source>
        <translation>Bu taslağı yalnızca siz okuyabilirsiniz.</translation>
    </message>
    <message>
        <source>Picked up: {names}. Choose their new lead and put them down.</source>
        <translation>Alındı: {names}. Yeni yöneticiyi seçip bırakın.</translation>
    </message>
    <message>
        <source>Put &amp;under</source>
        <translation>Al&amp;tına koy</translation>
    </message>
    <message>
        <source>Put into unit</source>
        <translation>Birime koy</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>Taslak</translation>
    </message>
    <message>
        <source>The draft is thrown away</source>
        <translation>Taslak silindi</translation>
    </message>
    <message>
        <source>This draft has been applied.</source>
        <translation>Bu taslak uygulandı.</translation>
    </message>
    <message>
        <source>Throw awa&amp;y</source>
        <translation>&amp;Sil</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Who &amp;may read it…</source>
        <translation>&amp;Kim okuyabilir…</translation>
    </message>
    <message>
        <source>Who may read this draft?</source>
        <translation>Bu taslağı kim okuyabilir?</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>uygulandı</translation>
    </message>
    <message>
        <source>can read it; choose to stop sharing</source>
        <translation>okuyabiliyor; paylaşımı bitirmek için seçin</translation>
    </message>
    <message>
        <source>nobody above</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>stays: from a directory</source>
        <translation>yerinde kalır: dizinden geliyor</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>yeni yöneticisi: {name}</translation>
    </message>
    <message>
        <source>to {unit}</source>
        <translation>yeni birimi: {unit}</translation>
    </message>
    <message>
        <source>was in {unit}</source>
        <translation>önceki birimi: {unit}</translation>
    </message>
    <message>
        <source>was with {name}</source>
        <translation>önceki yöneticisi: {name}</translation>
    </message>
    <message>
        <source>{name} lets you read this draft.</source>
        <translation>{name} bu taslağı okumanıza izin veriyor.</translation>
    </message>
</context>
<context>
    <name>RequestList</name>
    <message>
        <source>Ask for something</source>
        <translation>Bir şey iste</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>Taleplerim</translation>
    </message>
</context>
<context>
    <name>RequestView</name>
    <message>
        <source>Next word by {time}</source>
        <translation>En geç {time} haber verilecek</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Söylenenler</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Siz</translation>
    </message>
    <message>
        <source>You follow this</source>
        <translation>Bunu takip ediyorsunuz</translation>
    </message>
    <message>
        <source>asked {time}</source>
        <translation>istendi: {time}</translation>
    </message>
    <message>
        <source>corrected {time}</source>
        <translation>düzeltildi: {time}</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>henüz gönderilmedi</translation>
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
        <translation>Yanıtlandı</translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation>Size soruyor</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Yardım edilemedi</translation>
    </message>
    <message>
        <source>Nobody has taken it yet</source>
        <translation>Henüz kimse üstlenmedi</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Teşekkürler</translation>
    </message>
    <message>
        <source>The next word is {late}</source>
        <translation>Sonraki haber: {late}</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>okunmamış</translation>
    </message>
    <message>
        <source>{name} asks you</source>
        <translation>{name} size soruyor</translation>
    </message>
    <message>
        <source>{name} has this</source>
        <translation>{name} ilgileniyor</translation>
    </message>
    <message>
        <source>{team} has it; nobody has taken it yet</source>
        <translation>{team} ekibinde; henüz kimse üstlenmedi</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Ask any team for something; here you see who has it, what they promise and what they say.</source>
        <translation>Herhangi bir ekipten bir şey isteyin: kimde olduğu, ne söz verildiği ve ne söylendiği burada görünür.</translation>
    </message>
    <message>
        <source>Ask for something</source>
        <translation>Bir şey iste</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>Taleplerim</translation>
    </message>
    <message>
        <source>Nothing asked yet</source>
        <translation>Henüz bir talep yok</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>A reply or a note also keeps it with you.</source>
        <translation>Yanıt ya da not yazarsanız da sizde kalır.</translation>
    </message>
    <message>
        <source>Goes back to the team {time}, unless you keep it</source>
        <translation>Sizde tutmazsanız ekibe geri döner: {time}</translation>
    </message>
    <message>
        <source>I keep it</source>
        <translation>Bende kalsın</translation>
    </message>
    <message>
        <source>It stays with you</source>
        <translation>Sizde kalıyor</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message numerus="yes">
        <source>%Ln more draft(s) to look at</source>
        <translation>
            <numerusform>Bakılacak %Ln taslak daha var</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft has gone out to be read; it stays here too</source>
        <translation>Taslak okunmaya verildi; burada da duruyor</translation>
    </message>
    <message>
        <source>The draft was taken back</source>
        <translation>Taslak geri alındı</translation>
    </message>
    <message>
        <source>The text is in your reply now</source>
        <translation>Metin yanıtınızda</translation>
    </message>
    <message>
        <source>Who reads it before you send it?</source>
        <translation>Göndermeden önce kim okusun?</translation>
    </message>
    <message>
        <source>Write a reply first; then somebody can read it.</source>
        <translation>Önce bir yanıt yazın; sonra biri okuyabilir.</translation>
    </message>
    <message>
        <source>Your own text stays</source>
        <translation>Kendi metniniz kalıyor</translation>
    </message>
    <message>
        <source>{name} has it back</source>
        <translation>Geri verildi: {name}</translation>
    </message>
</context>
<context>
    <name>RingCards</name>
    <message>
        <source>Noted: how to reach {name}</source>
        <translation>Not edildi: {name} kişisine nasıl ulaşılır</translation>
    </message>
    <message>
        <source>Shared with you</source>
        <translation>Sizinle paylaştıkları</translation>
    </message>
    <message>
        <source>The card of the department is changed</source>
        <translation>Departman kartı değişti</translation>
    </message>
</context>
<context>
    <name>RoleDialog</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Everybody in your organisation can read this page.</source>
        <translation>Bu sayfayı kurumdaki herkes okur.</translation>
    </message>
    <message>
        <source>For whom, and what they can count on</source>
        <translation>Kimler için, insanlar neye güvenebilir</translation>
    </message>
    <message>
        <source>In your own words; nothing here is counted</source>
        <translation>Kendi sözlerinizle; burada hiçbir şey ölçülmez</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Bir şey seçilmedi</translation>
    </message>
    <message>
        <source>Nothing in the list “Waits for”</source>
        <translation>“Beklenenler” listesinde bir şey yok</translation>
    </message>
    <message>
        <source>Nothing said yet</source>
        <translation>Henüz bir şey yazılmadı</translation>
    </message>
    <message>
        <source>Role: {name}</source>
        <translation>Rol: {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>What I am here for</source>
        <translation>Ne için buradayım</translation>
    </message>
    <message>
        <source>What I delivered</source>
        <translation>Tamamladıklarım</translation>
    </message>
    <message>
        <source>What I owe to whom</source>
        <translation>Benden beklenenler</translation>
    </message>
    <message>
        <source>What I wait for</source>
        <translation>Benim beklediklerim</translation>
    </message>
    <message>
        <source>{title}: ticked lines are shown on the page</source>
        <translation>{title}: işaretli satırlar sayfada yer alır</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Filters to choose from</source>
        <translation>Seçilebilecek filtreler</translation>
    </message>
    <message>
        <source>Search by form</source>
        <translation>Formla ara</translation>
    </message>
    <message>
        <source>The quotation mark is still open.</source>
        <translation>Tırnak işareti hâlâ açık.</translation>
    </message>
    <message>
        <source>There is no filter called “{word}”. There are {some} and others.</source>
        <translation>“{word}” adında bir filtre yok. Örneğin {some} var.</translation>
    </message>
    <message>
        <source>What should come after “{word}:”?</source>
        <translation>“{word}:” ifadesinden sonra ne gelsin?</translation>
    </message>
    <message>
        <source>“{word}” is not a day. Days look like {some}.</source>
        <translation>“{word}” bir gün değil. Günler şöyle yazılır: {some}.</translation>
    </message>
    <message>
        <source>“{word}” is not known here. Possible: {some}.</source>
        <translation>“{word}” burada bilinmiyor. Şunlar olabilir: {some}.</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>Empty the form</source>
        <translation>Formu temizle</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Tam olarak</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Search by form</source>
        <translation>Formla ara</translation>
    </message>
    <message>
        <source>With the words</source>
        <translation>Şu sözcüklerle</translation>
    </message>
    <message>
        <source>Without the words</source>
        <translation>Şu sözcükler olmadan</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>Back to the note</source>
        <translation>Nota dön</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Düzenle</translation>
    </message>
    <message>
        <source>Keep as note</source>
        <translation>Not olarak sakla</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Yine de gönder</translation>
    </message>
    <message>
        <source>This ticket is closed to {names}: nothing is told there.</source>
        <translation>Bu kayıt şu kişilere kapalı: {names}. Onlara haber gitmez.</translation>
    </message>
    <message>
        <source>Write it anyway</source>
        <translation>Yine de yaz</translation>
    </message>
    <message>
        <source>{name} is the name of several people. Choose from the list behind the @.</source>
        <translation>{name} birkaç kişinin adı. Lütfen @ işaretinin listesinden seçin.</translation>
    </message>
    <message>
        <source>{name} wrote at {time}. The reply is kept.</source>
        <translation>{name} yazdı ({time}). Yanıt saklandı.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>About this ticket</source>
        <translation>Bu kayıt hakkında</translation>
    </message>
</context>
<context>
    <name>SimilarPart</name>
    <message>
        <source>Nothing like it so far.</source>
        <translation>Şimdiye kadar benzeri olmadı.</translation>
    </message>
    <message>
        <source>Similar tickets</source>
        <translation>Benzer kayıtlar</translation>
    </message>
    <message>
        <source>Solved: {what}</source>
        <translation>Çözüm: {what}</translation>
    </message>
    <message>
        <source>both: {words}</source>
        <translation>ikisinde de: {words}</translation>
    </message>
    <message>
        <source>same category: {name}</source>
        <translation>aynı kategori: {name}</translation>
    </message>
</context>
<context>
    <name>SnippetEditor</name>
    <message>
        <source>Favourite: keep it at hand</source>
        <translation>Favori: elinizin altında olsun</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>History: who changed what</source>
        <translation>Geçmiş: kim neyi değiştirdi</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Anahtar sözcükler</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Metinlerin dili</translation>
    </message>
    <message>
        <source>Make my own copy</source>
        <translation>Kendi kopyamı yap</translation>
    </message>
    <message>
        <source>Remove this snippet</source>
        <translation>Bu hazır metni kaldır</translation>
    </message>
    <message>
        <source>The word to type after ::</source>
        <translation>:: sonrasında yazılacak sözcük</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Try it on</source>
        <translation>Şunun için dene</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ne işe yarar</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Kimde var</translation>
    </message>
    <message>
        <source>Words to find it by, with commas between them</source>
        <translation>Ararken bulduracak sözcükler, virgülle ayrılmış</translation>
    </message>
    <message>
        <source>{language}: not written yet</source>
        <translation>{language}: henüz yazılmadı</translation>
    </message>
    <message>
        <source>{name} is filled from the ticket, {ask:text|what} is asked, {&gt; sign} takes in another snippet, {|} is where the cursor goes.</source>
        <translation>{name} kayıttan doldurulur, {ask:text|what} sorulur, {&gt; sign} başka bir hazır metni ekler, imleç {|} olan yere gider.</translation>
    </message>
</context>
<context>
    <name>SnippetFiles</name>
    <message numerus="yes">
        <source>%Ln snippet(s) brought in</source>
        <translation>
            <numerusform>%Ln hazır metin alındı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snippet(s) saved to {file}</source>
        <translation>
            <numerusform>%Ln hazır metin kaydedildi: {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in snippets</source>
        <translation>Hazır metin al</translation>
    </message>
    <message>
        <source>Save all snippets to a file</source>
        <translation>Tüm hazır metinleri dosyaya kaydet</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Hazır metinler</translation>
    </message>
</context>
<context>
    <name>SnippetPopup</name>
    <message numerus="yes">
        <source>%Ln snippet(s)</source>
        <translation>
            <numerusform>%Ln hazır metin</numerusform>
        </translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Hazır metinler</translation>
    </message>
    <message>
        <source>Snippets in {language}</source>
        <translation>Hazır metinler: {language}</translation>
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
        <translation>Bir süslü ayraç kapanmamış: {what}</translation>
    </message>
    <message>
        <source>A friendly reminder</source>
        <translation>Dostça hatırlatma</translation>
    </message>
    <message>
        <source>A kind no</source>
        <translation>Nazik bir hayır</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>Bir erkek</translation>
    </message>
    <message>
        <source>A question is a text, a date or a choice: {what}.</source>
        <translation>Metin, tarih ya da seçim sorulabilir: {what}.</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>Bir kadın</translation>
    </message>
    <message>
        <source>An Arabic name</source>
        <translation>Arapça bir ad</translation>
    </message>
    <message>
        <source>Asking for more</source>
        <translation>Daha fazlasını sorma</translation>
    </message>
    <message>
        <source>Bad news</source>
        <translation>Kötü haber</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Kapanış</translation>
    </message>
    <message>
        <source>Did I understand you?</source>
        <translation>Doğru anladım mı?</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation>Önce soyadı</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Resmî</translation>
    </message>
    <message>
        <source>Gender not known</source>
        <translation>Cinsiyeti bilinmiyor</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Devretme</translation>
    </message>
    <message>
        <source>Helping</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>Nasıldı?</translation>
    </message>
    <message>
        <source>Informal</source>
        <translation>Samimi</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Anahtar sözcükler</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>İlgilenen</translation>
    </message>
    <message>
        <source>Nothing fills {what}.</source>
        <translation>{what} hiçbir şeyle doldurulmuyor.</translation>
    </message>
    <message>
        <source>One name only</source>
        <translation>Tek ad</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Yalnız ben</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Açılış</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Gözden geçirme</translation>
    </message>
    <message>
        <source>Saying sorry</source>
        <translation>Özür</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Çözüldü</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Teşekkür</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>Hizmet masası</translation>
    </message>
    <message>
        <source>The text is longer than {what} characters.</source>
        <translation>Metin {what} karakterden uzun.</translation>
    </message>
    <message>
        <source>There is no snippet called {what}.</source>
        <translation>{what} adında bir hazır metin yok.</translation>
    </message>
    <message>
        <source>There is no {what} to choose a form by.</source>
        <translation>{what} değerine göre biçim seçilemez.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ne işe yarar</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Kimde var</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Kısaltma</translation>
    </message>
    <message>
        <source>Your message is here</source>
        <translation>Mesajınız ulaştı</translation>
    </message>
    <message>
        <source>due for review</source>
        <translation>gözden geçirilecek</translation>
    </message>
    <message>
        <source>{field}: nothing is written there.</source>
        <translation>{field}: boş.</translation>
    </message>
    <message>
        <source>{field}: {value} does not fit there.</source>
        <translation>{field}: {value} buraya uymuyor.</translation>
    </message>
    <message>
        <source>{field}: {value} is not known. There are {allowed}.</source>
        <translation>{field}: {value} bilinmiyor. Şunlar var: {allowed}.</translation>
    </message>
    <message>
        <source>{value} cannot be typed. Use 2 to 16 lower-case letters a to z, digits and hyphens.</source>
        <translation>{value} yazılamaz: a’dan z’ye 2–16 küçük harf, rakam ve kısa çizgi gerekir.</translation>
    </message>
</context>
<context>
    <name>SnippetsPage</name>
    <message>
        <source>A snippet is an answer you need often. Write it once; two colons and a word bring it back.</source>
        <translation>Hazır metin, sık gereken bir yanıttır. Bir kez yazılınca iki nokta üst üste ve bir sözcükle gelir.</translation>
    </message>
    <message>
        <source>New snippet</source>
        <translation>Yeni metin</translation>
    </message>
    <message>
        <source>No snippet here</source>
        <translation>Burada hazır metin yok</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Hazır metin</translation>
    </message>
    <message>
        <source>Snippet removed</source>
        <translation>Hazır metin kaldırıldı</translation>
    </message>
    <message>
        <source>The snippet is back as it was then</source>
        <translation>Hazır metin yeniden o zamanki gibi</translation>
    </message>
    <message>
        <source>The snippet is for: {who}</source>
        <translation>Hazır metin şunun için: {who}</translation>
    </message>
    <message>
        <source>Who looks after it?</source>
        <translation>Kim ilgilensin?</translation>
    </message>
</context>
<context>
    <name>Snooze</name>
    <message>
        <source>Back from its snooze: {reason}</source>
        <translation>Ertelemeden döndü, nedeni: {reason}</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Neden: {reason}</translation>
    </message>
    <message>
        <source>Why? One line, if you like</source>
        <translation>Neden? İsterseniz tek satır</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>&amp;Authority’s certificates</source>
        <translation>&amp;Sertifika dosyası</translation>
    </message>
    <message>
        <source>&amp;File or address</source>
        <translation>&amp;Dosya ya da adres</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Parola</translation>
    </message>
    <message>
        <source>A file (CSV, XLSX, LDIF), or ldap://host</source>
        <translation>Bir dosya (CSV, XLSX, LDIF) ya da ldap://host</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Dosya seç</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Dosya seç…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>Fil&amp;ter</source>
        <translation>&amp;Filtre</translation>
    </message>
    <message>
        <source>File or address</source>
        <translation>Dosya ya da adres</translation>
    </message>
    <message>
        <source>Guessed: {column}</source>
        <translation>Tahmin: {column}</translation>
    </message>
    <message>
        <source>How the first people will look</source>
        <translation>İlk kişiler böyle görünecek</translation>
    </message>
    <message>
        <source>Log &amp;in as</source>
        <translation>&amp;Kullanıcı adı</translation>
    </message>
    <message>
        <source>Look &amp;below</source>
        <translation>Şunun altında a&amp;ra</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Bulunamadı</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Stays on this computer; leave empty to keep it as it is</source>
        <translation>Bu bilgisayarda kalır; boş bırakılırsa değişmez</translation>
    </message>
    <message>
        <source>Such as: Staff list</source>
        <translation>Örneğin: Personel listesi</translation>
    </message>
    <message>
        <source>The ones this computer trusts</source>
        <translation>Bu bilgisayarın güvendikleri</translation>
    </message>
    <message>
        <source>What is ticked is changed in the source and not here; the rest stays as people write it here.</source>
        <translation>İşaretliler burada değil, kaynakta değiştirilir; gerisi burada yazıldığı gibi kalır.</translation>
    </message>
    <message>
        <source>What it keeps up to date on the cards</source>
        <translation>Kartlarda neleri güncel tutar</translation>
    </message>
    <message>
        <source>Where the list of people comes from</source>
        <translation>Kişi listesi nereden geliyor</translation>
    </message>
    <message>
        <source>Which column is which</source>
        <translation>Hangi sütun hangisi</translation>
    </message>
</context>
<context>
    <name>SpellDialog</name>
    <message>
        <source>&amp;For us it means</source>
        <translation>&amp;Bizim için anlamı</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>&amp;Ne sıklıkta</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Son gün</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>Bit&amp;iş</translation>
    </message>
    <message>
        <source>&amp;What happens</source>
        <translation>Ne &amp;oluyor</translation>
    </message>
    <message>
        <source>A busy time for {unit}</source>
        <translation>Yoğun zaman: {unit}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>Başlangı&amp;ç</translation>
    </message>
    <message>
        <source>First &amp;day</source>
        <translation>İlk &amp;gün</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Such as: closes the month</source>
        <translation>Örneğin: ay kapanışı</translation>
    </message>
    <message>
        <source>Whole da&amp;ys</source>
        <translation>&amp;Tüm gün</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Add to my words</source>
        <translation>Sözcüklerime ekle</translation>
    </message>
    <message>
        <source>Instead of {word}</source>
        <translation>{word} yerine</translation>
    </message>
    <message>
        <source>No dictionary for this language was found here: {language}. LibreOffice comes with one, or you can put .aff and .dic files into {folder}</source>
        <translation>Burada bu dil için yazım sözlüğü bulunamadı: {language}. LibreOffice ile birlikte gelir; ya da .aff ve .dic dosyalarını şu klasöre koyun: {folder}</translation>
    </message>
    <message>
        <source>No spelling mistakes found ({language}).</source>
        <translation>Yazım yanlışı bulunmadı ({language}).</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Go back</source>
        <translation>Geri dön</translation>
    </message>
    <message>
        <source>Open the new ticket</source>
        <translation>Yeni kaydı aç</translation>
    </message>
    <message>
        <source>Split off a ticket</source>
        <translation>Mesajları ayrı bir kayda taşı</translation>
    </message>
    <message>
        <source>Subject of the new ticket</source>
        <translation>Yeni kaydın konusu</translation>
    </message>
    <message>
        <source>The messages stay readable here and say where they went. Both tickets are linked.</source>
        <translation>Mesajlar burada okunmaya devam eder, nereye taşındıkları da yazar. İki kayıt birbirine bağlanır.</translation>
    </message>
    <message>
        <source>What the new ticket is about, in a few words</source>
        <translation>Yeni kaydın konusu, birkaç sözcükle</translation>
    </message>
    <message>
        <source>Which messages become a ticket of their own?</source>
        <translation>Hangi mesajlar ayrı bir kayıt olsun?</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>The desk cannot be opened right now</source>
        <translation>Hizmet masası şu anda açılamıyor</translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>For whom, and what they can count on. Everybody in your organisation can read it.</source>
        <translation>Kimin için var, insanlar sizden ne bekleyebilir? Bunu kurumdaki herkes okur.</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>What is my role for?</source>
        <translation>Rolümün amacı ne?</translation>
    </message>
    <message>
        <source>What is the role of {name} for?</source>
        <translation>{name}: rolünün amacı ne?</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>All commands</source>
        <translation>Tüm komutlar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message numerus="yes">
        <source>%Ln change(s) only on this computer</source>
        <translation>
            <numerusform>%Ln değişiklik yalnızca bu bilgisayarda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) the hub could not take.</source>
        <translation>
            <numerusform>Merkezin alamadığı %Ln değişiklik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept aside.</source>
        <translation>
            <numerusform>%Ln tanesi kenarda tutuluyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) changed on two sides.</source>
        <translation>
            <numerusform>%Ln şey iki tarafta da değişti.</numerusform>
        </translation>
    </message>
    <message>
        <source>A different hub is there</source>
        <translation>Orada başka bir merkez var</translation>
    </message>
    <message>
        <source>Cannot save on this computer</source>
        <translation>Bu bilgisayara kaydedilemiyor</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Her şey kaydedildi</translation>
    </message>
    <message>
        <source>Everything is saved here</source>
        <translation>Her şey buraya kaydedildi</translation>
    </message>
    <message>
        <source>Everything works as usual here.</source>
        <translation>Burada her şey her zamanki gibi çalışıyor.</translation>
    </message>
    <message>
        <source>Everything works as usual here; as of {when}.</source>
        <translation>Burada her şey her zamanki gibi çalışıyor; son durum: {when}.</translation>
    </message>
    <message>
        <source>In step with {hub}, {when}</source>
        <translation>{hub} ile eşitlendi, {when}</translation>
    </message>
    <message>
        <source>Its file is on a network drive; for several computers Postgres is safer.</source>
        <translation>Dosyası bir ağ sürücüsünde; birden çok bilgisayar için Postgres daha güvenli.</translation>
    </message>
    <message>
        <source>Its folder is copied between computers. Nothing is sent, and all work is kept here. Tell its keeper.</source>
        <translation>Klasörü bilgisayarlar arasında kopyalanıyor. Bir şey gönderilmiyor, tüm çalışma burada duruyor. Sorumlusuna haber verin.</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Kenarda tutulanlar</translation>
    </message>
    <message>
        <source>Last contact: {when}.</source>
        <translation>Son bağlantı: {when}.</translation>
    </message>
    <message>
        <source>Locks do not work on that drive. Nothing is sent, and all work is kept here. Tell its keeper.</source>
        <translation>O sürücüde kilitler çalışmıyor. Bir şey gönderilmiyor, tüm çalışma burada duruyor. Sorumlusuna haber verin.</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Karar gerekiyor</translation>
    </message>
    <message>
        <source>Nothing is sent to it, and all work is kept here. Ask the hub’s keeper for the address.</source>
        <translation>Oraya bir şey gönderilmiyor ve tüm çalışma burada duruyor. Adresi merkez sorumlusuna sorun.</translation>
    </message>
    <message>
        <source>Nothing is written to it any more, and all work is kept here. Its keeper can bring it back.</source>
        <translation>Artık içine yazılmıyor ve tüm çalışma burada duruyor. Sorumlusu onu geri getirebilir.</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Yalnızca bu bilgisayarda</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Tercihler</translation>
    </message>
    <message>
        <source>Sending {sending}, receiving {receiving}</source>
        <translation>Gönderilen {sending}, alınan {receiving}</translation>
    </message>
    <message>
        <source>Syncing stopped by itself and is starting again.</source>
        <translation>Eşitleme kendiliğinden durdu, yeniden başlatılıyor.</translation>
    </message>
    <message>
        <source>Syncing with {hub}</source>
        <translation>{hub} ile eşitleniyor</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; what is typed is kept.</source>
        <translation>Disk dolu. Biraz yer açın; yazılanlar saklanıyor.</translation>
    </message>
    <message>
        <source>The hub cannot stay where it is</source>
        <translation>Merkez orada kalamaz</translation>
    </message>
    <message>
        <source>The hub is damaged</source>
        <translation>Merkez hasarlı</translation>
    </message>
    <message>
        <source>What is typed stays in the window.</source>
        <translation>Yazılanlar pencerede kalıyor.</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Çevrimdışı çalışılıyor</translation>
    </message>
    <message>
        <source>oldest {span}</source>
        <translation>en eskisi {span}</translation>
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
        <translation>{waiting}. Bağlantı gelince gönderilecek.</translation>
    </message>
</context>
<context>
    <name>Stick</name>
    <message numerus="yes">
        <source>%Ln change(s) brought in; they go out with the next sync.</source>
        <translation>
            <numerusform>%Ln değişiklik alındı; bir sonraki eşitlemede gönderilecek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of {login}, written {time}.</source>
        <translation>
            <numerusform>{login}: %Ln değişiklik, kaydedildi: {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be used here and are kept aside.</source>
        <translation>
            <numerusform>%Ln tanesi burada kullanılamadı, kenarda tutuluyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held reply(s) are drafts now.</source>
        <translation>
            <numerusform>Bekletilen %Ln yanıt artık taslak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already.</source>
        <translation>
            <numerusform>%Ln tanesi zaten buradaydı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A copy of %Ln change(s) is in {file}.</source>
        <translation>
            <numerusform>%Ln değişikliğin kopyası şurada: {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in unsent work</source>
        <translation>Gönderilmemiş çalışmayı al</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Lock the copy with a passphrase</source>
        <translation>Kopyayı parolayla kapat</translation>
    </message>
    <message>
        <source>Only somebody who knows it can read the copy. It is not stored anywhere: without it the copy cannot be opened.</source>
        <translation>Kopyayı yalnızca parolayı bilen okuyabilir. Parola hiçbir yerde saklanmaz: onsuz kopya açılamaz.</translation>
    </message>
    <message>
        <source>Save a copy of unsent work</source>
        <translation>Gönderilmemiş çalışmanın kopyasını kaydet</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Kopyayı kaydet</translation>
    </message>
    <message>
        <source>The hub has everything already; no copy was needed.</source>
        <translation>Merkezde zaten her şey var; kopyaya gerek kalmadı.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Bu kez olmadı</translation>
    </message>
    <message>
        <source>Unsent work</source>
        <translation>Gönderilmemiş çalışma</translation>
    </message>
</context>
<context>
    <name>TeamDialog</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Not</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Ekip</translation>
    </message>
    <message>
        <source>Anything that helps the other team; customers cannot read it</source>
        <translation>Diğer ekibin işine yarayacak her şey; müşteriler okuyamaz</translation>
    </message>
    <message>
        <source>Choose a team</source>
        <translation>Bir ekip seçin</translation>
    </message>
    <message>
        <source>Keep what was promised</source>
        <translation>Verilen söz kalsın</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Taşı</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln kaydı taşı</numerusform>
        </translation>
    </message>
    <message>
        <source>Next &amp;word</source>
        <translation>Sonraki &amp;haber</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Do not tell {name}</source>
        <translation>Haber verme: {name}</translation>
    </message>
    <message>
        <source>Goes out in two minutes; until then Undo takes it back.</source>
        <translation>İki dakika sonra gönderilir; o zamana kadar “Geri al” ile geri çekilebilir.</translation>
    </message>
    <message>
        <source>What the customers would read</source>
        <translation>Müşterilerin okuyacağı metin</translation>
    </message>
    <message>
        <source>Where nothing was promised yet, the time in the sentence becomes the promise.</source>
        <translation>Henüz söz verilmemişse cümledeki zaman söz sayılır.</translation>
    </message>
    <message>
        <source>as promised before</source>
        <translation>daha önce söz verildiği gibi</translation>
    </message>
    <message>
        <source>{name} is not told; tell after all</source>
        <translation>Haber verilmeyecek: {name}; yine de haber ver</translation>
    </message>
</context>
<context>
    <name>TellingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
</context>
<context>
    <name>TicketChoices</name>
    <message>
        <source>Another day and time…</source>
        <translation>Başka gün ve saat…</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Bir hafta sonra</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Bir saat sonra</translation>
    </message>
    <message>
        <source>In two days</source>
        <translation>İki gün sonra</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Gelecek pazartesi</translation>
    </message>
    <message>
        <source>Nobody: back to the team</source>
        <translation>Hiç kimse: ekibe geri</translation>
    </message>
    <message>
        <source>This afternoon</source>
        <translation>Bugün öğleden sonra</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Yarın sabah</translation>
    </message>
    <message>
        <source>Wake it up now</source>
        <translation>Şimdi listeye al</translation>
    </message>
    <message>
        <source>When it suits them</source>
        <translation>Ona uygun olduğunda</translation>
    </message>
    <message>
        <source>you</source>
        <translation>siz</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>{n} açık</translation>
    </message>
</context>
<context>
    <name>TicketPane</name>
    <message>
        <source>Go to the message first, with J and K</source>
        <translation>Önce J ve K ile mesaja gidin</translation>
    </message>
    <message>
        <source>Number and title are copied</source>
        <translation>Numara ve konu kopyalandı</translation>
    </message>
</context>
<context>
    <name>TicketPaper</name>
    <message>
        <source>Confidential: it can only be saved where you say</source>
        <translation>Gizli: yalnızca sizin gösterdiğiniz yere kaydedilir</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Print or save the ticket</source>
        <translation>Kaydı yazdır veya kaydet</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF olarak kaydet</translation>
    </message>
    <message>
        <source>Save the ticket as PDF</source>
        <translation>Kaydı PDF olarak kaydet</translation>
    </message>
    <message>
        <source>The ticket goes to the printer</source>
        <translation>Kayıt yazıcıya gidiyor</translation>
    </message>
    <message>
        <source>What the customer may read</source>
        <translation>Müşterinin okuyabildikleri</translation>
    </message>
    <message>
        <source>With internal notes</source>
        <translation>İç notlarla</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} kaydedildi</translation>
    </message>
</context>
<context>
    <name>TicketTies</name>
    <message>
        <source>a duplicate of this</source>
        <translation>bunun tekrarı</translation>
    </message>
    <message>
        <source>caused by this</source>
        <translation>bunun sonucu</translation>
    </message>
    <message>
        <source>caused this</source>
        <translation>bunun nedeni</translation>
    </message>
    <message>
        <source>joined into this</source>
        <translation>bununla birleştirildi</translation>
    </message>
    <message>
        <source>related</source>
        <translation>ilgili</translation>
    </message>
    <message>
        <source>this is a duplicate of it</source>
        <translation>bu onun tekrarı</translation>
    </message>
</context>
<context>
    <name>TicketWords</name>
    <message>
        <source>A colleague</source>
        <translation>Çalışma arkadaşı</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>Bir tarih</translation>
    </message>
    <message>
        <source>A reply was stopped on its way: {new}</source>
        <translation>Bir yanıt yolda durduruldu: {new}</translation>
    </message>
    <message>
        <source>A supplier</source>
        <translation>Tedarikçi</translation>
    </message>
    <message>
        <source>Another team</source>
        <translation>Başka ekip</translation>
    </message>
    <message>
        <source>Another ticket</source>
        <translation>Başka kayıt</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arapça</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Kendiliğinden</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değişiklik</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Kapandı</translation>
    </message>
    <message>
        <source>English</source>
        <translation>İngilizce</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Alanlar</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Fince</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Almanca</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Yüksek</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Macarca</translation>
    </message>
    <message>
        <source>It went back from {old} to the team by itself</source>
        <translation>Kendiliğinden ekibe geri döndü (önceki atanan: {old})</translation>
    </message>
    <message>
        <source>It went back to the team by itself</source>
        <translation>Kendiliğinden ekibe geri döndü</translation>
    </message>
    <message>
        <source>It woke by itself at the set time</source>
        <translation>Zamanı geldi, kendiliğinden yeniden listede</translation>
    </message>
    <message>
        <source>It woke by itself: {who} answered</source>
        <translation>{who} yanıt verdi, kendiliğinden yeniden listede</translation>
    </message>
    <message>
        <source>Lasting problem</source>
        <translation>Kalıcı sorun</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Bağlantılar</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Düşük</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Hiç kimse</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Sözler</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Soru</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Talep</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Çözüldü</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Biri</translation>
    </message>
    <message>
        <source>Something is broken</source>
        <translation>Arıza</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkçe</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Acil</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Yazışmalar</translation>
    </message>
    <message>
        <source>Working on it</source>
        <translation>Çalışılıyor</translation>
    </message>
    <message>
        <source>asked whether it works now</source>
        <translation>şimdi çalışıp çalışmadığı soruldu</translation>
    </message>
    <message>
        <source>assignee</source>
        <translation>atanan</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>kendiliğinden</translation>
    </message>
    <message>
        <source>can be read in deskapp</source>
        <translation>deskapp içinde okunabilir</translation>
    </message>
    <message>
        <source>can work for now</source>
        <translation>şimdilik çalışabiliyor</translation>
    </message>
    <message>
        <source>cannot work</source>
        <translation>çalışamıyor</translation>
    </message>
    <message>
        <source>category</source>
        <translation>kategori</translation>
    </message>
    <message>
        <source>caused by</source>
        <translation>nedeni</translation>
    </message>
    <message>
        <source>causes</source>
        <translation>sonuçları</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>kanal</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>sohbet</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>gizli</translation>
    </message>
    <message>
        <source>could not be delivered to {name}; tell them by phone, or check the address</source>
        <translation>{name} kişisine iletilemedi; telefonla bildirin veya adresi denetleyin</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>müşteri</translation>
    </message>
    <message>
        <source>delete it</source>
        <translation>sil</translation>
    </message>
    <message>
        <source>delete or keep</source>
        <translation>silinsin ya da kalsın</translation>
    </message>
    <message>
        <source>deskapp</source>
        <translation>deskapp</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>son tarih</translation>
    </message>
    <message>
        <source>duplicate of</source>
        <translation>şunun tekrarı</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>tekrarları</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-posta</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>e-posta adresi</translation>
    </message>
    <message>
        <source>followers</source>
        <translation>takip edenler</translation>
    </message>
    <message>
        <source>form of address</source>
        <translation>hitap biçimi</translation>
    </message>
    <message>
        <source>helpers</source>
        <translation>yardımcılar</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>aktarıldı</translation>
    </message>
    <message>
        <source>job</source>
        <translation>görev</translation>
    </message>
    <message>
        <source>joined tickets</source>
        <translation>birleştirilen kayıtlar</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tür</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>etiketler</translation>
    </message>
    <message>
        <source>language</source>
        <translation>dil</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>diller</translation>
    </message>
    <message>
        <source>lasting fix by</source>
        <translation>kalıcı çözüm tarihi</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>yönetici</translation>
    </message>
    <message>
        <source>links</source>
        <translation>bağlantılar</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>bağlı olduğu kişi</translation>
    </message>
    <message>
        <source>merged into</source>
        <translation>birleştirildiği kayıt</translation>
    </message>
    <message>
        <source>name</source>
        <translation>ad</translation>
    </message>
    <message>
        <source>needed by</source>
        <translation>gereken tarih</translation>
    </message>
    <message>
        <source>next word by</source>
        <translation>haber zamanı</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>henüz eşitlenmedi</translation>
    </message>
    <message>
        <source>number elsewhere</source>
        <translation>başka yerdeki no.</translation>
    </message>
    <message>
        <source>on behalf of</source>
        <translation>adına açılan</translation>
    </message>
    <message>
        <source>opened {day}, {time}</source>
        <translation>açıldı: {day}, {time}</translation>
    </message>
    <message>
        <source>outside customer is waiting</source>
        <translation>dış müşteri bekliyor</translation>
    </message>
    <message>
        <source>parent ticket</source>
        <translation>üst kayıt</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>telefon numarası</translation>
    </message>
    <message>
        <source>place</source>
        <translation>yer</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>öncelik</translation>
    </message>
    <message>
        <source>sent by e-mail</source>
        <translation>e-postayla gönderildi</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>kısaltma</translation>
    </message>
    <message>
        <source>snoozed until</source>
        <translation>ertelendiği zaman</translation>
    </message>
    <message>
        <source>solution</source>
        <translation>çözüm</translation>
    </message>
    <message>
        <source>somebody wrote in the meantime</source>
        <translation>bu arada biri yazdı</translation>
    </message>
    <message>
        <source>status</source>
        <translation>durum</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>adımlar</translation>
    </message>
    <message>
        <source>still cannot work</source>
        <translation>hâlâ çalışamıyor</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>konu</translation>
    </message>
    <message>
        <source>taken back by Undo</source>
        <translation>“Geri al” ile geri alındı</translation>
    </message>
    <message>
        <source>team</source>
        <translation>ekip</translation>
    </message>
    <message>
        <source>text</source>
        <translation>metin</translation>
    </message>
    <message>
        <source>the ticket is done</source>
        <translation>kayıt tamamlandı</translation>
    </message>
    <message>
        <source>ticked steps</source>
        <translation>işaretli adımlar</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>saat dilimi</translation>
    </message>
    <message>
        <source>told by phone</source>
        <translation>telefonla bildirildi</translation>
    </message>
    <message>
        <source>two replies</source>
        <translation>iki yanıt</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>birim</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>ziyaret</translation>
    </message>
    <message>
        <source>waiting for</source>
        <translation>beklenen</translation>
    </message>
    <message>
        <source>waiting until</source>
        <translation>bekleme sonu</translation>
    </message>
    <message>
        <source>waits for the next sync</source>
        <translation>sonraki eşitlemeyi bekliyor</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>ne için</translation>
    </message>
    <message>
        <source>whether it works now</source>
        <translation>şimdi çalışıp çalışmadığı</translation>
    </message>
    <message>
        <source>why it is snoozed</source>
        <translation>erteleme nedeni</translation>
    </message>
    <message>
        <source>workaround</source>
        <translation>geçici çözüm</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>çalışma saatleri</translation>
    </message>
    <message>
        <source>works for now</source>
        <translation>şimdilik çalışıyor</translation>
    </message>
    <message>
        <source>works now?</source>
        <translation>şimdi çalışıyor mu?</translation>
    </message>
    <message>
        <source>written offline since {time}</source>
        <translation>çevrimdışı yazıldı (bağlantı kopuşu: {time})</translation>
    </message>
    <message>
        <source>written on {computer}, offline since {time}</source>
        <translation>{computer} bilgisayarında çevrimdışı yazıldı (bağlantı kopuşu: {time})</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>{name} cannot read this yet: add an address or tell them by phone</source>
        <translation>{name} bunu henüz okuyamıyor: adres ekleyin veya telefonla bildirin</translation>
    </message>
    <message>
        <source>{name} is not in this circle: tell them by phone</source>
        <translation>{name} bu çevrede değil: telefonla haber verin</translation>
    </message>
    <message>
        <source>{what} follows this ticket ({who})</source>
        <translation>{what} bu kaydı takip ediyor ({who})</translation>
    </message>
    <message>
        <source>{what} no longer follows this ticket ({who})</source>
        <translation>{what} bu kaydı artık takip etmiyor ({who})</translation>
    </message>
    <message>
        <source>{what} no longer helps ({who})</source>
        <translation>{what} artık yardım etmiyor ({who})</translation>
    </message>
    <message>
        <source>{who} added the label {what}</source>
        <translation>{who} etiket ekledi: {what}</translation>
    </message>
    <message>
        <source>{who} added the step: {new}</source>
        <translation>{who} adım ekledi: {new}</translation>
    </message>
    <message>
        <source>{who} answered the question</source>
        <translation>{who} soruyu yanıtladı</translation>
    </message>
    <message>
        <source>{who} asked a follow-up question</source>
        <translation>{who} bir soru daha sordu</translation>
    </message>
    <message>
        <source>{who} asked another team to do part of it: {new}</source>
        <translation>{who} bir parçasını başka ekipten istedi: {new}</translation>
    </message>
    <message>
        <source>{who} asked whether it works now</source>
        <translation>{who} şimdi çalışıp çalışmadığını sordu</translation>
    </message>
    <message>
        <source>{who} asked {new}</source>
        <translation>{who} soruyu iletti: {new}</translation>
    </message>
    <message>
        <source>{who} asked {what} to help</source>
        <translation>{who} yardım istedi: {what}</translation>
    </message>
    <message>
        <source>{who} assigned it to {new}</source>
        <translation>{who} kaydı atadı: {new}</translation>
    </message>
    <message>
        <source>{who} called it a duplicate of {what}</source>
        <translation>{who} bu kaydı şunun tekrarı saydı: {what}</translation>
    </message>
    <message>
        <source>{who} called {what} a duplicate of it</source>
        <translation>{who} şunu bu kaydın tekrarı saydı: {what}</translation>
    </message>
    <message>
        <source>{who} can work again for now</source>
        <translation>{who} şimdilik yeniden çalışabiliyor</translation>
    </message>
    <message>
        <source>{who} cannot help with the question</source>
        <translation>{who} soruda yardımcı olamıyor</translation>
    </message>
    <message>
        <source>{who} changed the category from {old} to {new}</source>
        <translation>{who} kategoriyi değiştirdi: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} changed the customer from {old} to {new}</source>
        <translation>{who} müşteriyi değiştirdi: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} changed the kind from {old} to {new}</source>
        <translation>{who} türü değiştirdi: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} changed the language from {old} to {new}</source>
        <translation>{who} dili değiştirdi: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} changed the priority from {old} to {new}</source>
        <translation>{who} önceliği değiştirdi: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} changed the reply that goes out {new}</source>
        <translation>{who} şu zamanda gidecek yanıtı değiştirdi: {new}</translation>
    </message>
    <message>
        <source>{who} changed the solution to: {new}</source>
        <translation>{who} çözümü değiştirdi: {new}</translation>
    </message>
    <message>
        <source>{who} changed the status from {old} to {new}</source>
        <translation>{who} durumu değiştirdi: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} changed the subject from {old} to {new}</source>
        <translation>{who} konuyu değiştirdi: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} changed the workaround to: {new}</source>
        <translation>{who} geçici çözümü değiştirdi: {new}</translation>
    </message>
    <message>
        <source>{who} cleared the solution</source>
        <translation>{who} çözümü sildi</translation>
    </message>
    <message>
        <source>{who} cleared {field}</source>
        <translation>{who} “{field}” değerini sildi</translation>
    </message>
    <message>
        <source>{who} decided between two values</source>
        <translation>{who} iki değer arasında karar verdi</translation>
    </message>
    <message>
        <source>{who} erased a message: {new}</source>
        <translation>{who} bir mesajı kalıcı olarak sildi: {new}</translation>
    </message>
    <message>
        <source>{who} forwarded it to {new}</source>
        <translation>{who} bunu {new} kişisine iletti</translation>
    </message>
    <message>
        <source>{who} found that it caused {what}</source>
        <translation>{who} bunun şuna yol açtığını saptadı: {what}</translation>
    </message>
    <message>
        <source>{who} found that {what} caused it</source>
        <translation>{who} nedenini saptadı: {what}</translation>
    </message>
    <message>
        <source>{who} gave it back to the team</source>
        <translation>{who} kaydı ekibe geri verdi</translation>
    </message>
    <message>
        <source>{who} handed it over to {new}</source>
        <translation>{who} devretti: {new}</translation>
    </message>
    <message>
        <source>{who} handed it over, because it crosses a line</source>
        <translation>{who} kaydı devretti, çünkü sınır aşılmıştı</translation>
    </message>
    <message>
        <source>{who} hands it over to {new} at the next sync</source>
        <translation>{who} sonraki eşitlemede devrediyor: {new}</translation>
    </message>
    <message>
        <source>{who} joined {new} into it</source>
        <translation>{who} bununla birleştirdi: {new}</translation>
    </message>
    <message>
        <source>{who} linked {what}</source>
        <translation>{who} bağladı: {what}</translation>
    </message>
    <message>
        <source>{who} made it confidential</source>
        <translation>{who} kaydı gizliye aldı</translation>
    </message>
    <message>
        <source>{who} made it visible to the team again</source>
        <translation>{who} kaydı yeniden ekibe açtı</translation>
    </message>
    <message>
        <source>{who} made {old} a ticket of its own again</source>
        <translation>{who} yeniden ayırdı: {old}</translation>
    </message>
    <message>
        <source>{who} moved it from {old} to {new}</source>
        <translation>{who} başka ekibe taşıdı: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} moved it to {new}</source>
        <translation>{who} kaydı taşıdı: {new}</translation>
    </message>
    <message>
        <source>{who} moved the date it is needed by from {old} to {new}</source>
        <translation>{who} gereken tarihi değiştirdi: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} moved the end of its wait from {old} to {new}</source>
        <translation>{who} beklemenin bitişini değiştirdi: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} moved the internal due date from {old} to {new}</source>
        <translation>{who} iç son tarihi değiştirdi: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} moved the promised lasting fix from {old} to {new}</source>
        <translation>{who} kalıcı çözüm için verilen sözü değiştirdi: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} moved the promised next word from {old} to {new}</source>
        <translation>{who} sonraki haber için verilen sözü değiştirdi: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} noted that an outside customer is waiting</source>
        <translation>{who} bir dış müşterinin beklediğini belirtti</translation>
    </message>
    <message>
        <source>{who} noted that it is needed by {new}</source>
        <translation>{who} gereken tarihi belirtti: {new}</translation>
    </message>
    <message>
        <source>{who} noted that it is on behalf of {new}</source>
        <translation>{who} kimin adına olduğunu belirtti: {new}</translation>
    </message>
    <message>
        <source>{who} noted that no outside customer is waiting any more</source>
        <translation>{who} artık bekleyen dış müşteri olmadığını belirtti</translation>
    </message>
    <message>
        <source>{who} noted the customer: {new}</source>
        <translation>{who} müşteriyi belirtti: {new}</translation>
    </message>
    <message>
        <source>{who} noted the number it has elsewhere: {new}</source>
        <translation>{who} başka yerdeki numarasını yazdı: {new}</translation>
    </message>
    <message>
        <source>{who} opened the ticket</source>
        <translation>{who} kaydı açtı</translation>
    </message>
    <message>
        <source>{who} passed it on from {old} to {new}</source>
        <translation>{who} atananı değiştirdi: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} promised the lasting fix by {new}</source>
        <translation>{who} kalıcı çözüm için söz verdi: {new}</translation>
    </message>
    <message>
        <source>{who} promised the next word by {new}</source>
        <translation>{who} sonraki haber için söz verdi: {new}</translation>
    </message>
    <message>
        <source>{who} put it in the category {new}</source>
        <translation>{who} kategori verdi: {new}</translation>
    </message>
    <message>
        <source>{who} removed a message</source>
        <translation>{who} bir mesajı kaldırdı</translation>
    </message>
    <message>
        <source>{who} removed its purpose</source>
        <translation>{who} ne için olduğu bilgisini kaldırdı</translation>
    </message>
    <message>
        <source>{who} removed the date it was needed by: {old}</source>
        <translation>{who} gereken tarihi kaldırdı: {old}</translation>
    </message>
    <message>
        <source>{who} removed the internal due date {old}</source>
        <translation>{who} iç son tarihi kaldırdı: {old}</translation>
    </message>
    <message>
        <source>{who} removed the label {what}</source>
        <translation>{who} etiketi kaldırdı: {what}</translation>
    </message>
    <message>
        <source>{who} removed the link to {what}</source>
        <translation>{who} bağlantıyı kaldırdı: {what}</translation>
    </message>
    <message>
        <source>{who} removed the number {old} that it had elsewhere</source>
        <translation>{who} başka yerdeki numarasını kaldırdı: {old}</translation>
    </message>
    <message>
        <source>{who} removed the promised lasting fix by {old}</source>
        <translation>{who} kalıcı çözüm için verilen sözü kaldırdı: {old}</translation>
    </message>
    <message>
        <source>{who} removed the promised next word by {old}</source>
        <translation>{who} sonraki haber için verilen sözü kaldırdı: {old}</translation>
    </message>
    <message>
        <source>{who} removed the step: {old}</source>
        <translation>{who} adımı kaldırdı: {old}</translation>
    </message>
    <message>
        <source>{who} removed the workaround</source>
        <translation>{who} geçici çözümü kaldırdı</translation>
    </message>
    <message>
        <source>{who} replied</source>
        <translation>{who} yanıtladı</translation>
    </message>
    <message>
        <source>{who} said thanks for the answer</source>
        <translation>{who} yanıt için teşekkür etti</translation>
    </message>
    <message>
        <source>{who} said why it is snoozed: {new}</source>
        <translation>{who} neden ertelendiğini yazdı: {new}</translation>
    </message>
    <message>
        <source>{who} set it to wait for {new}</source>
        <translation>{who} beklemeye aldı, beklenen: {new}</translation>
    </message>
    <message>
        <source>{who} set it to wait until {new}</source>
        <translation>{who} beklemeye aldı, bitiş: {new}</translation>
    </message>
    <message>
        <source>{who} set the internal due date: {new}</source>
        <translation>{who} iç son tarihi belirledi: {new}</translation>
    </message>
    <message>
        <source>{who} set the language: {new}</source>
        <translation>{who} dili belirledi: {new}</translation>
    </message>
    <message>
        <source>{who} set {field} from {old} to {new}</source>
        <translation>{who} “{field}” değerini değiştirdi: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} set {field} to {new}</source>
        <translation>{who} “{field}” değerini girdi: {new}</translation>
    </message>
    <message>
        <source>{who} snoozed it for another reason: {new}</source>
        <translation>{who} başka bir nedenle erteledi: {new}</translation>
    </message>
    <message>
        <source>{who} snoozed it until {new}</source>
        <translation>{who} erteledi: {new}</translation>
    </message>
    <message>
        <source>{who} snoozed it until {new} instead of {old}</source>
        <translation>{who} ertelemeyi değiştirdi: {old} → {new}</translation>
    </message>
    <message>
        <source>{who} split some messages off into {new}</source>
        <translation>{who} bazı mesajları şu kayda taşıdı: {new}</translation>
    </message>
    <message>
        <source>{who} still cannot work</source>
        <translation>{who} hâlâ çalışamıyor</translation>
    </message>
    <message>
        <source>{who} ticked: {new}</source>
        <translation>{who} işaretledi: {new}</translation>
    </message>
    <message>
        <source>{who} took a decision back</source>
        <translation>{who} bir kararı geri aldı</translation>
    </message>
    <message>
        <source>{who} took away why it is snoozed: {old}</source>
        <translation>{who} erteleme nedenini kaldırdı: {old}</translation>
    </message>
    <message>
        <source>{who} took back the reply that was to go out {old}</source>
        <translation>{who} şu zamanda gidecek yanıtı geri çekti: {old}</translation>
    </message>
    <message>
        <source>{who} took it out of the category {old}</source>
        <translation>{who} kategoriden çıkardı: {old}</translation>
    </message>
    <message>
        <source>{who} took it out of {old}</source>
        <translation>{who} ekipten çıkardı: {old}</translation>
    </message>
    <message>
        <source>{who} took the question back</source>
        <translation>{who} soruyu geri aldı</translation>
    </message>
    <message>
        <source>{who} unticked: {old}</source>
        <translation>{who} işareti kaldırdı: {old}</translation>
    </message>
    <message>
        <source>{who} woke it up</source>
        <translation>{who} yeniden listeye aldı</translation>
    </message>
    <message>
        <source>{who} wrote a reply that goes out {new}</source>
        <translation>{who} şu zamanda gidecek bir yanıt yazdı: {new}</translation>
    </message>
    <message>
        <source>{who} wrote a workaround: {new}</source>
        <translation>{who} geçici çözüm yazdı: {new}</translation>
    </message>
    <message>
        <source>{who} wrote an internal note</source>
        <translation>{who} bir iç not yazdı</translation>
    </message>
    <message>
        <source>{who} wrote down its purpose: {new}</source>
        <translation>{who} ne için olduğunu yazdı: {new}</translation>
    </message>
    <message>
        <source>{who} wrote down minutes: {new}</source>
        <translation>{who} çalışma dakikası yazdı: {new}</translation>
    </message>
    <message>
        <source>{who} wrote the solution: {new}</source>
        <translation>{who} çözümü yazdı: {new}</translation>
    </message>
    <message>
        <source>{who} wrote the subject: {new}</source>
        <translation>{who} konuyu yazdı: {new}</translation>
    </message>
    <message>
        <source>{who}: it no longer waits for {old}</source>
        <translation>{who} beklenenlerden çıkardı: {old}</translation>
    </message>
    <message>
        <source>{who}: it no longer waits until {old}</source>
        <translation>{who} beklemenin bitişini kaldırdı: {old}</translation>
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
            <numerusform>%Ln gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln sa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln dk</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>how a date without its year is written, see QLocale</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>yarın {time}</translation>
    </message>
    <message>
        <source>{span} late</source>
        <translation>{span} gecikti</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>{span} kaldı</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Gizle</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>UnitCard</name>
    <message>
        <source>In the chart</source>
        <translation>Şemada</translation>
    </message>
</context>
<context>
    <name>UnitDialog</name>
    <message>
        <source>Add a time…</source>
        <translation>Zaman ekle…</translation>
    </message>
    <message>
        <source>Always &amp;arranged</source>
        <translation>&amp;Her zaman geçerli</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Department: {unit}</source>
        <translation>Departman: {unit}</translation>
    </message>
    <message>
        <source>Everybody can read this. Anybody who sends later, promises a date or writes to many people is told about these times.</source>
        <translation>Bunu herkes okuyabilir. Sonraya gönderme ayarlayan, tarih sözü veren ya da çok kişiye yazan herkese bu zamanlar hatırlatılır.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Their busy times</source>
        <translation>Yoğun zamanları</translation>
    </message>
    <message>
        <source>What always applies, such as new laptops on Mondays</source>
        <translation>Her zaman geçerli olan, örneğin yeni dizüstü bilgisayarlar pazartesi günleri</translation>
    </message>
    <message>
        <source>What helps them most, such as a spare card reader</source>
        <translation>En çok işlerine yarayan, örneğin yedek bir kart okuyucu</translation>
    </message>
    <message>
        <source>What they &amp;need</source>
        <translation>&amp;İhtiyaçları</translation>
    </message>
</context>
<context>
    <name>UnitPart</name>
    <message>
        <source>Department: {unit}</source>
        <translation>Departman: {unit}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Düzenle</translation>
    </message>
    <message>
        <source>Edit the card of {unit}</source>
        <translation>Departman kartını düzenle: {unit}</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Henüz bir şey yazılmadı</translation>
    </message>
    <message>
        <source>Their busy times</source>
        <translation>Yoğun zamanları</translation>
    </message>
    <message>
        <source>What is always arranged</source>
        <translation>Her zaman geçerli olan</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>İhtiyaçları</translation>
    </message>
</context>
<context>
    <name>UnitWarning</name>
    <message numerus="yes">
        <source>and %Ln more department(s)</source>
        <translation>
            <numerusform>ve %Ln departman daha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>concerns %Ln customer(s)</source>
        <translation>
            <numerusform>%Ln müşteriyi ilgilendirir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewForm</name>
    <message>
        <source>&amp;Alert me above</source>
        <translation>Şundan çoksa &amp;uyar</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Renk</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Kim için</translation>
    </message>
    <message>
        <source>&amp;Icon</source>
        <translation>&amp;Simge</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>Sa&amp;tırlar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Change this view</source>
        <translation>Bu görünümü değiştir</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Hiçbir zaman</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Yalnız ben</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Save as a new one</source>
        <translation>Yeni olarak kaydet</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Görünüm olarak kaydet</translation>
    </message>
</context>
<context>
    <name>WaitForm</name>
    <message>
        <source>A name, a team, a supplier, a ticket</source>
        <translation>Bir ad, ekip, tedarikçi ya da kayıt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Geri dön</translation>
    </message>
    <message>
        <source>It is no longer waiting</source>
        <translation>Artık beklemiyor</translation>
    </message>
    <message>
        <source>It is waiting for {name}</source>
        <translation>Beklenen: {name}</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>Beklet</translation>
    </message>
    <message>
        <source>Tell {name} in these words</source>
        <translation>{name} kişisine bu sözlerle bildir</translation>
    </message>
    <message>
        <source>Until the answer comes</source>
        <translation>Yanıt gelene kadar</translation>
    </message>
    <message>
        <source>Wait for whom?</source>
        <translation>Kim bekleniyor?</translation>
    </message>
    <message>
        <source>Wait until</source>
        <translation>Şu zamana kadar bekle</translation>
    </message>
    <message>
        <source>What does it wait for?</source>
        <translation>Neyi bekliyor?</translation>
    </message>
    <message>
        <source>until the answer comes</source>
        <translation>yanıt gelene kadar</translation>
    </message>
    <message>
        <source>until {time}, then it wakes by itself</source>
        <translation>{time} gelince kendiliğinden yeniden listede</translation>
    </message>
    <message>
        <source>{number} is no longer waiting</source>
        <translation>{number} artık beklemiyor</translation>
    </message>
    <message>
        <source>{number} is waiting</source>
        <translation>{number} beklemede</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Fetching everything: {done} of {total}</source>
        <translation>Her şey buraya getiriliyor: {done} / {total}</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Hazırlanıyor…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Durduruluyor…</translation>
    </message>
</context>
<context>
    <name>Waits</name>
    <message>
        <source>Somebody</source>
        <translation>Birisi</translation>
    </message>
    <message>
        <source>by {when}</source>
        <translation>en geç {when}</translation>
    </message>
    <message>
        <source>each month</source>
        <translation>her ay</translation>
    </message>
    <message>
        <source>each quarter</source>
        <translation>her üç ayda bir</translation>
    </message>
    <message>
        <source>each week</source>
        <translation>her hafta</translation>
    </message>
    <message>
        <source>each working day</source>
        <translation>her iş günü</translation>
    </message>
    <message>
        <source>each year</source>
        <translation>her yıl</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>iki haftada bir</translation>
    </message>
    <message>
        <source>from {giver}</source>
        <translation>beklenen: {giver}</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>teslim edildi</translation>
    </message>
    <message>
        <source>here</source>
        <translation>geldi</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>henüz gelmedi</translation>
    </message>
    <message>
        <source>once</source>
        <translation>bir kez</translation>
    </message>
    <message>
        <source>still missing: {what}</source>
        <translation>hâlâ eksik: {what}</translation>
    </message>
    <message>
        <source>was for {when}</source>
        <translation>{when} için bekleniyordu</translation>
    </message>
    <message>
        <source>{name} handed it in</source>
        <translation>{name} teslim etti</translation>
    </message>
    <message>
        <source>{name} opened a ticket</source>
        <translation>{name} kayıt açtı</translation>
    </message>
    <message>
        <source>{name} thinks a ticket would help</source>
        <translation>{name} bir kaydın işe yarayacağını düşünüyor</translation>
    </message>
    <message>
        <source>{name}: it is here, thank you</source>
        <translation>{name}: geldi, teşekkürler</translation>
    </message>
    <message>
        <source>{name}: something is still missing</source>
        <translation>{name}: hâlâ eksik bir şey var</translation>
    </message>
    <message>
        <source>{receiver} waits for it</source>
        <translation>{receiver} bunu bekliyor</translation>
    </message>
    <message>
        <source>{receiver} waits for {giver}</source>
        <translation>Bekleyen: {receiver}, beklenen: {giver}</translation>
    </message>
</context>
<context>
    <name>WaitsPage</name>
    <message>
        <source>A message to the others</source>
        <translation>Diğerlerine mesaj</translation>
    </message>
    <message>
        <source>Ask for one</source>
        <translation>Kayıt iste</translation>
    </message>
    <message>
        <source>Changed; both sides can see it</source>
        <translation>Değiştirildi; iki taraf da görür</translation>
    </message>
    <message>
        <source>Handed in: {what}</source>
        <translation>Teslim edildi: {what}</translation>
    </message>
    <message>
        <source>How would a ticket help?</source>
        <translation>Bir kayıt nasıl işe yarar?</translation>
    </message>
    <message>
        <source>It is here: {what}</source>
        <translation>Geldi: {what}</translation>
    </message>
    <message>
        <source>Nobody is waiting for it any more: {what}</source>
        <translation>Artık kimse beklemiyor: {what}</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Söyle</translation>
    </message>
    <message>
        <source>They know what is missing</source>
        <translation>Neyin eksik olduğu bildirildi</translation>
    </message>
    <message>
        <source>What is still missing?</source>
        <translation>Hâlâ ne eksik?</translation>
    </message>
    <message>
        <source>What is the ticket about?</source>
        <translation>Kaydın konusu ne?</translation>
    </message>
    <message>
        <source>Written down; both sides can see it</source>
        <translation>Yazıldı; iki taraf da görür</translation>
    </message>
    <message>
        <source>Your message is on its way</source>
        <translation>Mesajınız yolda</translation>
    </message>
    <message>
        <source>{name} decides whether to open a ticket</source>
        <translation>Kayıt açılıp açılmayacağına {name} karar verir</translation>
    </message>
    <message>
        <source>{number} is open</source>
        <translation>{number} açıldı</translation>
    </message>
</context>
<context>
    <name>WaitsPane</name>
    <message>
        <source>I wait for</source>
        <translation>Benim beklediklerim</translation>
    </message>
    <message>
        <source>My people</source>
        <translation>Ekibim</translation>
    </message>
    <message>
        <source>New entry…</source>
        <translation>Yeni madde…</translation>
    </message>
    <message>
        <source>Nobody is waiting for anything from you</source>
        <translation>Kimse sizden bir şey beklemiyor</translation>
    </message>
    <message>
        <source>Nothing is open between your people and others</source>
        <translation>Ekibinizle başkaları arasında bekleyen bir şey yok</translation>
    </message>
    <message>
        <source>Only both sides and their leads can see an entry.</source>
        <translation>Bir maddeyi yalnızca iki taraf ve yöneticileri görebilir.</translation>
    </message>
    <message>
        <source>Others wait for me</source>
        <translation>Benden beklenenler</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Beklenenler</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Gösterilen</translation>
    </message>
    <message>
        <source>What is waited for</source>
        <translation>Beklenenler</translation>
    </message>
    <message>
        <source>Write down what you need from others, and by when; they are reminded in good time.</source>
        <translation>Başkalarından ne beklediğinizi ve en geç ne zaman gerektiğini yazın; onlara zamanında hatırlatılır.</translation>
    </message>
    <message>
        <source>You are not waiting for anything</source>
        <translation>Hiçbir şey beklemiyorsunuz</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>&amp;Address of the hub</source>
        <translation>Merkezin &amp;adresi</translation>
    </message>
    <message>
        <source>&amp;Login name</source>
        <translation>&amp;Kullanıcı adı</translation>
    </message>
    <message>
        <source>&amp;Name of the office</source>
        <translation>&amp;Ofisin adı</translation>
    </message>
    <message>
        <source>A new desk on this computer. Others can join later.</source>
        <translation>Bu bilgisayarda yeni bir masa. Diğerleri sonra katılabilir.</translation>
    </message>
    <message>
        <source>A service desk that is fast, works offline and loses nothing. How would you like to start?</source>
        <translation>Hızlı, çevrimdışı da çalışan ve hiçbir şeyi kaybetmeyen bir hizmet masası. Nasıl başlayalım?</translation>
    </message>
    <message>
        <source>Four teams, 400 people and 2,000 tickets in six languages. Nothing leaves this computer.</source>
        <translation>Altı dilde dört ekip, 400 kişi ve 2.000 kayıt. Hiçbir şey bu bilgisayarın dışına çıkmaz.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Birleştir</translation>
    </message>
    <message>
        <source>Join colleagues</source>
        <translation>Çalışma arkadaşlarına katıl</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Bir göz atın</translation>
    </message>
    <message>
        <source>My office</source>
        <translation>Ofisim</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başla</translation>
    </message>
    <message>
        <source>Start an office</source>
        <translation>Yeni ofis kur</translation>
    </message>
    <message>
        <source>The address of the hub and the login name are still missing.</source>
        <translation>Merkezin adresi ve kullanıcı adı henüz eksik.</translation>
    </message>
    <message>
        <source>The keeper of the hub will give you an address and a login name.</source>
        <translation>Merkez sorumlusu adresi ve kullanıcı adını verir.</translation>
    </message>
    <message>
        <source>Try the demo desk</source>
        <translation>Deneme masasını aç</translation>
    </message>
    <message>
        <source>Welcome to deskapp</source>
        <translation>deskapp’e hoş geldiniz</translation>
    </message>
</context>
<context>
    <name>WhenPopup</name>
    <message>
        <source>No time</source>
        <translation>Zamanı kaldır</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ayarla</translation>
    </message>
    <message>
        <source>{time} instead</source>
        <translation>Bunun yerine {time}</translation>
    </message>
</context>
<context>
    <name>WhenToSend</name>
    <message>
        <source>Send later</source>
        <translation>Sonra gönder</translation>
    </message>
</context>
<context>
    <name>Whom</name>
    <message>
        <source>Back {time}</source>
        <translation>Dönüş: {time}</translation>
    </message>
    <message>
        <source>Here until {time}</source>
        <translation>Şu zamana kadar yerinde: {time}</translation>
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
        <translation>Alıcı: {name} ({matter})</translation>
    </message>
    <message>
        <source>Nobody is named for that yet. {team} takes it in and passes it on; Enter writes to them.</source>
        <translation>Bunun için henüz kimse belirtilmemiş. {team} konuyu alıp iletir; Enter ile yazabilirsiniz.</translation>
    </message>
    <message>
        <source>Printer, sick leave, parking: the answer is for your office and your language.</source>
        <translation>Yazıcı, hastalık izni, otopark: yanıt sizin ofisiniz ve diliniz içindir.</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <comment>the keys</comment>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>What is it about? In your own words, in any language</source>
        <translation>Konu ne? Kendi sözcüklerinizle, istediğiniz dilde</translation>
    </message>
    <message>
        <source>What it may be about</source>
        <translation>Konu ne olabilir</translation>
    </message>
    <message>
        <source>Whom do I ask?</source>
        <translation>Kime sorayım?</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>seç</translation>
    </message>
    <message>
        <source>show in the org chart</source>
        <translation>organizasyon şemasında göster</translation>
    </message>
    <message>
        <source>write a ticket</source>
        <translation>kayıt aç</translation>
    </message>
    <message>
        <source>{name} answers for it: {matter}. The team below takes it there.</source>
        <translation>{name} bunu üstleniyor: {matter}. Aşağıdaki ekip konuyu ona iletir.</translation>
    </message>
</context>
<context>
    <name>WordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
</context>
<context>
    <name>WorkaroundForm</name>
    <message>
        <source>A note for colleagues, if you like</source>
        <translation>İsterseniz çalışma arkadaşlarınıza bir not</translation>
    </message>
    <message numerus="yes">
        <source>Also for %Ln other ticket(s) with the same cause</source>
        <translation>
            <numerusform>Aynı nedenli %Ln başka kayıt için de</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Geri dön</translation>
    </message>
    <message>
        <source>Lasting fix by</source>
        <translation>Kalıcı çözüm tarihi</translation>
    </message>
    <message>
        <source>Lasting fix by {time}</source>
        <translation>Kalıcı çözüm en geç {time}</translation>
    </message>
    <message>
        <source>Lasting fix: no day promised</source>
        <translation>Kalıcı çözüm: gün sözü verilmedi</translation>
    </message>
    <message>
        <source>No day promised yet</source>
        <translation>Henüz gün sözü yok</translation>
    </message>
    <message>
        <source>Note the workaround</source>
        <translation>Geçici çözümü kaydet</translation>
    </message>
    <message>
        <source>Tell {name}, and ask whether it works:</source>
        <translation>Haber ver ve çalışıyor mu diye sor: {name}</translation>
    </message>
    <message>
        <source>What to do until then, written for {name}</source>
        <translation>O zamana kadar ne yapmalı? {name} için yazın</translation>
    </message>
    <message>
        <source>{name} can work again for now</source>
        <translation>{name} şimdilik yeniden çalışabilir</translation>
    </message>
    <message>
        <source>{number}: can work again for now; the lasting fix stays open</source>
        <translation>{number}: şimdilik çalışabiliyor; kalıcı çözüm açık kalıyor</translation>
    </message>
</context>
<context>
    <name>WorkedForm</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Gün</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Dakika</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>&amp;Ne için</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>In a few words; may be left empty</source>
        <translation>Birkaç sözcükle; boş kalabilir</translation>
    </message>
    <message>
        <source>Minutes of work</source>
        <translation>Çalışma dakikaları</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>The minutes are removed</source>
        <translation>Dakikalar kaldırıldı</translation>
    </message>
    <message>
        <source>The minutes are written down</source>
        <translation>Dakikalar yazıldı</translation>
    </message>
    <message>
        <source>The ticket was open here for this long. Only what you write down is kept.</source>
        <translation>Kayıt burada bu kadar süre açık kaldı. Yalnızca yazdığınız saklanır.</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Yaz</translation>
    </message>
</context>
<context>
    <name>WorkedPart</name>
    <message>
        <source>Time worked</source>
        <translation>Çalışma süresi</translation>
    </message>
    <message>
        <source>Time worked: {time}</source>
        <translation>Çalışma süresi: {time}</translation>
    </message>
    <message>
        <source>Write down minutes</source>
        <translation>Dakika yaz</translation>
    </message>
</context>
<context>
    <name>WorkedWords</name>
    <message>
        <source>{hours} h</source>
        <translation>{hours} sa</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} sa {minutes} dk</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} dk</translation>
    </message>
</context>
<context>
    <name>WorksQuestion</name>
    <message>
        <source>Can you work now?</source>
        <translation>Şimdi çalışabiliyor musunuz?</translation>
    </message>
    <message>
        <source>No, I cannot work yet</source>
        <translation>Hayır, henüz çalışamıyorum</translation>
    </message>
    <message>
        <source>The lasting fix follows by {time}, whatever you answer.</source>
        <translation>Yanıtınız ne olursa olsun, kalıcı çözüm en geç {time} gelecek.</translation>
    </message>
    <message>
        <source>Yes, I can work again</source>
        <translation>Evet, yeniden çalışabiliyorum</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>%Ln change(s) put back</source>
        <translation>
            <numerusform>%Ln değişiklik geri alındı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had changed in the meantime</source>
        <translation>
            <numerusform>%Ln tanesi bu arada değişmişti</numerusform>
        </translation>
    </message>
    <message>
        <source>Select tickets in the list first; then choose here who gets them</source>
        <translation>Önce listeden kayıt seçin; sonra kime verileceğini burada belirleyin</translation>
    </message>
    <message>
        <source>{number} is open</source>
        <translation>{number} açıldı</translation>
    </message>
</context>
<context>
    <name>_About</name>
    <message>
        <source>Arabic</source>
        <translation>Arapça</translation>
    </message>
    <message>
        <source>E-mail {address}</source>
        <translation>E-posta {address}</translation>
    </message>
    <message>
        <source>English</source>
        <translation>İngilizce</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Fince</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Fransızca</translation>
    </message>
    <message>
        <source>From {directory}: {fields}</source>
        <translation>{directory} kaynağından: {fields}</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Almanca</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Macarca</translation>
    </message>
    <message>
        <source>No longer works here</source>
        <translation>Kurumdan ayrıldı</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Person: {name}</source>
        <translation>Kişi: {name}</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>İsveççe</translation>
    </message>
    <message>
        <source>Telephone {number}</source>
        <translation>Telefon {number}</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkçe</translation>
    </message>
    <message>
        <source>Works {times}</source>
        <translation>Çalışma saatleri: {times}</translation>
    </message>
    <message>
        <source>Writes {language}</source>
        <translation>Yazdığı dil: {language}</translation>
    </message>
    <message>
        <source>Writes {language}, reads {others}</source>
        <translation>Yazdığı dil: {language} · okuduğu: {others}</translation>
    </message>
    <message>
        <source>pronounced: {pronunciation}</source>
        <translation>okunuşu: {pronunciation}</translation>
    </message>
    <message>
        <source>{time} local time</source>
        <translation>yerel saat {time}</translation>
    </message>
</context>
<context>
    <name>_CardButton</name>
    <message>
        <source>How far syncing has got</source>
        <translation>Eşitlemenin durumu</translation>
    </message>
    <message>
        <source>Sync status</source>
        <translation>Eşitleme durumu</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>From</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>Bu zamanı kaldır</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bitiş</translation>
    </message>
</context>
<context>
    <name>_NotedLine</name>
    <message>
        <source>Correct what {team} has noted</source>
        <translation>Yazılanı düzelt: {team}</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Düzelt…</translation>
    </message>
    <message>
        <source>Nothing arranged</source>
        <translation>Belirtilmedi</translation>
    </message>
</context>
<context>
    <name>_SpellLine</name>
    <message>
        <source>Edit</source>
        <translation>Düzenle</translation>
    </message>
    <message>
        <source>Edit: {what}</source>
        <translation>Düzenle: {what}</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Kaldır: {what}</translation>
    </message>
</context>
<context>
    <name>_TopicCard</name>
    <message>
        <source>Name somebody…</source>
        <translation>Birini ekle…</translation>
    </message>
    <message>
        <source>Only you can read this.</source>
        <translation>Bunu yalnızca siz okuyabilirsiniz.</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Paylaşılan kişiler:</translation>
    </message>
    <message>
        <source>Stop sharing with {name}</source>
        <translation>Paylaşımı bitir: {name}</translation>
    </message>
    <message>
        <source>{name} can read it; stop sharing</source>
        <translation>{name} okuyabiliyor; paylaşımı bitir</translation>
    </message>
    <message>
        <source>{title}: name somebody who may read it</source>
        <translation>{title}: okuyabilecek birini ekle</translation>
    </message>
</context>
<context>
    <name>_Why</name>
    <message>
        <source>Not placed yet</source>
        <translation>Henüz yerleşmedi</translation>
    </message>
</context>
</TS>
