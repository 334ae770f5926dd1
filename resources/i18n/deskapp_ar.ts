<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutMe</name>
    <message>
        <source>About me</source>
        <translation>عني</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>No team has noted anything.</source>
        <translation>لم يدوّن أي فريق شيئًا.</translation>
    </message>
    <message>
        <source>Only you and the people you name can read what you write here. It is in nobody else’s searches, lists or files.</source>
        <translation>ما يُكتب هنا متاح لك ولمن يُضاف اسمه فقط، ولا يظهر لغيركم في بحث أو قائمة أو ملف.</translation>
    </message>
    <message>
        <source>What I wish for</source>
        <translation>ما أتمناه</translation>
    </message>
    <message>
        <source>What I would like to learn</source>
        <translation>ما أود تعلّمه</translation>
    </message>
    <message>
        <source>What teams have noted about reaching me</source>
        <translation>ما تدوّنه الفرق عن طريقة التواصل معي</translation>
    </message>
    <message>
        <source>Where I want to go</source>
        <translation>إلى أين أطمح</translation>
    </message>
    <message>
        <source>Who may read it?</source>
        <translation>من يمكنه قراءته؟</translation>
    </message>
    <message>
        <source>Why I work the hours I do</source>
        <translation>سبب ساعات عملي هذه</translation>
    </message>
</context>
<context>
    <name>Absence</name>
    <message>
        <source>away</source>
        <translation>غياب</translation>
    </message>
    <message>
        <source>away, back {day}</source>
        <translation>غياب، والعودة {day}</translation>
    </message>
    <message>
        <source>{name} is away and back {day}.</source>
        <translation>غياب {name}، والعودة {day}.</translation>
    </message>
    <message>
        <source>{name} is away and back {day}; {other} stands in.</source>
        <translation>غياب {name}، والعودة {day}؛ والنيابة: {other}.</translation>
    </message>
    <message>
        <source>{name} is away.</source>
        <translation>غياب {name}.</translation>
    </message>
    <message>
        <source>{name} is away; {other} stands in.</source>
        <translation>غياب {name}؛ والنيابة: {other}.</translation>
    </message>
    <message>
        <source>{name} stands in</source>
        <translation>النيابة: {name}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About deskapp</source>
        <translation>&amp;حول deskapp</translation>
    </message>
    <message>
        <source>&amp;All commands</source>
        <translation>كل ال&amp;أوامر</translation>
    </message>
    <message>
        <source>&amp;All tickets</source>
        <translation>&amp;كل التذاكر</translation>
    </message>
    <message>
        <source>&amp;Assign to…</source>
        <translation>إ&amp;سناد إلى…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Close ticket…</source>
        <translation>إ&amp;غلاق التذكرة…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>إغلاق ال&amp;نافذة</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>صفوف &amp;متراصة</translation>
    </message>
    <message>
        <source>&amp;Copy ticket number and title</source>
        <translation>&amp;نسخ رقم التذكرة وعنوانها</translation>
    </message>
    <message>
        <source>&amp;Dark or light</source>
        <translation>&amp;داكن أو فاتح</translation>
    </message>
    <message>
        <source>&amp;Due today</source>
        <translation>مست&amp;حقة اليوم</translation>
    </message>
    <message>
        <source>&amp;Find in this view</source>
        <translation>&amp;بحث في هذا العرض</translation>
    </message>
    <message>
        <source>&amp;Follow or stop following</source>
        <translation>&amp;متابعة أو إيقافها</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;تقدم</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>ملء ال&amp;شاشة</translation>
    </message>
    <message>
        <source>&amp;Help for this view</source>
        <translation>&amp;مساعدة لهذا العرض</translation>
    </message>
    <message>
        <source>&amp;Join with another ticket…</source>
        <translation>دمج م&amp;ع تذكرة أخرى…</translation>
    </message>
    <message>
        <source>&amp;Kept aside</source>
        <translation>محفو&amp;ظ جانبًا</translation>
    </message>
    <message>
        <source>&amp;Keyboard overview</source>
        <translation>نظرة على &amp;لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Labels…</source>
        <translation>ال&amp;وسوم…</translation>
    </message>
    <message>
        <source>&amp;Move to another team…</source>
        <translation>&amp;نقل إلى فريق آخر…</translation>
    </message>
    <message>
        <source>&amp;My queue</source>
        <translation>&amp;قائمتي</translation>
    </message>
    <message>
        <source>&amp;Needs a decision</source>
        <translation>&amp;بحاجة إلى قرار</translation>
    </message>
    <message>
        <source>&amp;New ticket…</source>
        <translation>تذكرة &amp;جديدة…</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>ال&amp;جزء التالي</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>الت&amp;فضيلات…</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>الجزء ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Principles of good service…</source>
        <translation>م&amp;بادئ الخدمة الطيبة…</translation>
    </message>
    <message>
        <source>&amp;Priority…</source>
        <translation>الأو&amp;لوية…</translation>
    </message>
    <message>
        <source>&amp;Question to a colleague or a team…</source>
        <translation>سؤال ل&amp;زميل أو فريق…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;رد</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>بحث في &amp;كل شيء</translation>
    </message>
    <message>
        <source>&amp;Snooze until…</source>
        <translation>تأ&amp;جيل حتى…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;مزامنة الآن</translation>
    </message>
    <message>
        <source>&amp;Take it (assign to me)</source>
        <translation>&amp;استلام (إسناد إليّ)</translation>
    </message>
    <message>
        <source>&amp;Team queue</source>
        <translation>قائمة ال&amp;فريق</translation>
    </message>
    <message>
        <source>&amp;Unassigned</source>
        <translation>غير &amp;مسندة</translation>
    </message>
    <message>
        <source>&amp;Undo last action</source>
        <translation>&amp;تراجع عن آخر إجراء</translation>
    </message>
    <message>
        <source>&amp;Wait for…</source>
        <translation>انت&amp;ظار…</translation>
    </message>
    <message>
        <source>&amp;Waiting</source>
        <translation>قيد ال&amp;انتظار</translation>
    </message>
    <message>
        <source>&amp;Whom do I ask?</source>
        <translation>&amp;من أسأل؟</translation>
    </message>
    <message>
        <source>&amp;Write to everybody below…</source>
        <translation>ال&amp;كتابة إلى كل الفريق أدناه…</translation>
    </message>
    <message>
        <source>A message to both sides…</source>
        <translation>رسالة إلى الطرفين…</translation>
    </message>
    <message>
        <source>A&amp;bout me…</source>
        <translation>&amp;عني…</translation>
    </message>
    <message>
        <source>Add a step…</source>
        <translation>إضافة خطوة…</translation>
    </message>
    <message>
        <source>Add what is still to say</source>
        <translation>إضافة ما لم يُقل بعد</translation>
    </message>
    <message>
        <source>As&amp;k another team to do part of it…</source>
        <translation>طلب جزء من فر&amp;يق آخر…</translation>
    </message>
    <message>
        <source>Ask a lea&amp;d for support…</source>
        <translation>طل&amp;ب الدعم من مسؤول…</translation>
    </message>
    <message>
        <source>Ask for help…</source>
        <translation>طلب المساعدة…</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>إرفاق ملفات…</translation>
    </message>
    <message>
        <source>Back already</source>
        <translation>العودة قبل الموعد</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Back to the queue after…</source>
        <translation>العودة إلى القائمة بعد…</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>Bring in work from a USB s&amp;tick…</source>
        <translation>است&amp;يراد عمل من ذاكرة محمولة…</translation>
    </message>
    <message>
        <source>Bullet list</source>
        <translation>قائمة نقطية</translation>
    </message>
    <message>
        <source>Can work again for now (workaround)…</source>
        <translation>يمكن العمل من جديد (حل مؤقت)…</translation>
    </message>
    <message>
        <source>Change it, or put it right…</source>
        <translation>تغييره أو معالجته…</translation>
    </message>
    <message>
        <source>Change this entry…</source>
        <translation>تعديل هذا البند…</translation>
    </message>
    <message>
        <source>Change this view…</source>
        <translation>تعديل هذا العرض…</translation>
    </message>
    <message>
        <source>Clear selection, then filter</source>
        <translation>إلغاء التحديد، ثم التصفية</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Columns of the table…</source>
        <translation>أعمدة الجدول…</translation>
    </message>
    <message>
        <source>Confidential c&amp;ircles…</source>
        <translation>المجموعات ال&amp;سرية…</translation>
    </message>
    <message>
        <source>Copy its text</source>
        <translation>نسخ نصّه</translation>
    </message>
    <message>
        <source>D&amp;raw the org chart by line, department or office</source>
        <translation>رسم الهيكل حسب التسلسل أو ا&amp;لقسم أو المكتب</translation>
    </message>
    <message>
        <source>Data &amp;held about me…</source>
        <translation>ال&amp;بيانات المحفوظة عني…</translation>
    </message>
    <message>
        <source>Data held about this person…</source>
        <translation>البيانات المحفوظة عن هذا الشخص…</translation>
    </message>
    <message>
        <source>Discard it…</source>
        <translation>حذفه…</translation>
    </message>
    <message>
        <source>Draft a re-&amp;organisation…</source>
        <translation>مسودة إعادة تن&amp;ظيم…</translation>
    </message>
    <message>
        <source>Draft&amp;s…</source>
        <translation>المس&amp;ودات…</translation>
    </message>
    <message>
        <source>Edit the value, or write a correction</source>
        <translation>تعديل القيمة أو كتابة تصحيح</translation>
    </message>
    <message>
        <source>Empty this cell</source>
        <translation>إفراغ هذه الخانة</translation>
    </message>
    <message>
        <source>Erase for &amp;good…</source>
        <translation>م&amp;حو نهائي…</translation>
    </message>
    <message>
        <source>Erase t&amp;his message for good…</source>
        <translation>محو &amp;هذه الرسالة نهائيًا…</translation>
    </message>
    <message>
        <source>F&amp;it the org chart</source>
        <translation>م&amp;لاءمة الهيكل التنظيمي</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>تصفية…</translation>
    </message>
    <message>
        <source>Fo&amp;llowed</source>
        <translation>ت&amp;ذاكر أتابعها</translation>
    </message>
    <message>
        <source>Fold or unfold all groups</source>
        <translation>طي كل المجموعات أو فتحها</translation>
    </message>
    <message>
        <source>Forward to somebody else…</source>
        <translation>إعادة توجيه إلى شخص آخر…</translation>
    </message>
    <message>
        <source>Gaps and clashes</source>
        <translation>الثغرات والتداخل</translation>
    </message>
    <message>
        <source>Give it back to the team</source>
        <translation>إعادتها إلى الفريق</translation>
    </message>
    <message>
        <source>Give it to somebody, with a note and a word to the customer…</source>
        <translation>إسنادها إلى شخص، مع ملاحظة وكلمة إلى العميل…</translation>
    </message>
    <message>
        <source>Give the draft to a colleague to read…</source>
        <translation>إعطاء المسودة لزميل للقراءة…</translation>
    </message>
    <message>
        <source>Give the selected tickets to whoever is chosen here</source>
        <translation>إسناد التذاكر المحددة إلى من اختير هنا</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>إسناد إلى…</translation>
    </message>
    <message>
        <source>Group by…</source>
        <translation>تجميع حسب…</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Hand it in, or say that it is here</source>
        <translation>تسليم، أو تأكيد الوصول</translation>
    </message>
    <message>
        <source>History of this ticket</source>
        <translation>سجل هذه التذكرة</translation>
    </message>
    <message>
        <source>I am awa&amp;y…</source>
        <translation>تسجيل &amp;غيابي…</translation>
    </message>
    <message>
        <source>I keep it</source>
        <translation>إبقاؤها معي</translation>
    </message>
    <message>
        <source>Incomplete: what is missing…</source>
        <translation>غير مكتمل: ما الناقص…</translation>
    </message>
    <message>
        <source>Insert a snippet</source>
        <translation>إدراج نص جاهز</translation>
    </message>
    <message>
        <source>Internal &amp;note</source>
        <translation>ملاحظة &amp;داخلية</translation>
    </message>
    <message>
        <source>It is here</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Jump to the &amp;list</source>
        <translation>الانتقال إلى ال&amp;قائمة</translation>
    </message>
    <message>
        <source>Jump to the &amp;side panel</source>
        <translation>الانتقال إلى اللوحة الجان&amp;بية</translation>
    </message>
    <message>
        <source>Keep on this comp&amp;uter</source>
        <translation>إبقاؤها على ه&amp;ذا الحاسوب</translation>
    </message>
    <message>
        <source>Keep the other value</source>
        <translation>اعتماد القيمة الأخرى</translation>
    </message>
    <message>
        <source>Keep this value</source>
        <translation>إبقاء هذه القيمة</translation>
    </message>
    <message>
        <source>Keep what you set</source>
        <translation>الإبقاء على ما عيّنته</translation>
    </message>
    <message>
        <source>L&amp;ink to another ticket…</source>
        <translation>رب&amp;ط بتذكرة أخرى…</translation>
    </message>
    <message>
        <source>Language of this reply</source>
        <translation>لغة هذا الرد</translation>
    </message>
    <message>
        <source>Larger &amp;text</source>
        <translation>&amp;تكبير النص</translation>
    </message>
    <message>
        <source>Leave the text (the draft is kept)</source>
        <translation>مغادرة النص (تبقى المسودة)</translation>
    </message>
    <message>
        <source>Leave the text as it is</source>
        <translation>إبقاء النص كما هو</translation>
    </message>
    <message>
        <source>Lend a hand…</source>
        <translation>تقديم المساعدة…</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>List as a ta&amp;ble</source>
        <translation>عر&amp;ض القائمة كجدول</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>إعادة إلى غير المقروءة</translation>
    </message>
    <message>
        <source>Mentions: notes that name me</source>
        <translation>الإشارات: ملاحظات أُشير فيها إليّ</translation>
    </message>
    <message>
        <source>Move this view down</source>
        <translation>تحريك هذا العرض إلى الأسفل</translation>
    </message>
    <message>
        <source>Move this view up</source>
        <translation>تحريك هذا العرض إلى الأعلى</translation>
    </message>
    <message>
        <source>My &amp;card…</source>
        <translation>ب&amp;طاقتي…</translation>
    </message>
    <message>
        <source>My re&amp;quests</source>
        <translation>&amp;طلباتي</translation>
    </message>
    <message>
        <source>N&amp;ormal text size</source>
        <translation>حجم ال&amp;نص العادي</translation>
    </message>
    <message>
        <source>Ne&amp;xt ticket in this list</source>
        <translation>التذكرة ال&amp;تالية في هذه القائمة</translation>
    </message>
    <message>
        <source>New line about a matter…</source>
        <translation>سطر جديد لمجال…</translation>
    </message>
    <message>
        <source>New ticket for this &amp;person…</source>
        <translation>تذكرة جديدة لهذا ال&amp;شخص…</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>الرسالة التالية</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>الصف التالي</translation>
    </message>
    <message>
        <source>Next spelling mistake</source>
        <translation>الخطأ الإملائي التالي</translation>
    </message>
    <message>
        <source>No, I cannot work yet</source>
        <translation>لا، لا أستطيع العمل بعد</translation>
    </message>
    <message>
        <source>Nobody is waiting for it any more</source>
        <translation>لم يعد أحد ينتظره</translation>
    </message>
    <message>
        <source>Not mine, or mine after all</source>
        <translation>من مهامي أو ليس منها</translation>
    </message>
    <message>
        <source>Note a c&amp;all or visit…</source>
        <translation>تدوين مك&amp;المة أو زيارة…</translation>
    </message>
    <message>
        <source>O&amp;verdue</source>
        <translation>متأ&amp;خرة</translation>
    </message>
    <message>
        <source>Open &amp;beside, in a window of its own</source>
        <translation>فتح في نافذة مست&amp;قلة</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>فتح التذكرة</translation>
    </message>
    <message>
        <source>Open the ticket of this question</source>
        <translation>فتح تذكرة هذا السؤال</translation>
    </message>
    <message>
        <source>Or&amp;g chart</source>
        <translation>ال&amp;هيكل التنظيمي</translation>
    </message>
    <message>
        <source>P&amp;rint or save as PDF…</source>
        <translation>&amp;طباعة أو حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Paste without formatting</source>
        <translation>لصق دون تنسيق</translation>
    </message>
    <message>
        <source>People from a &amp;directory…</source>
        <translation>أشخاص من ال&amp;دليل…</translation>
    </message>
    <message>
        <source>Pin this view at the side, or unpin it</source>
        <translation>تثبيت هذا العرض في الجانب أو إلغاء تثبيته</translation>
    </message>
    <message>
        <source>Pre&amp;vious ticket in this list</source>
        <translation>التذكرة السابق&amp;ة في هذه القائمة</translation>
    </message>
    <message>
        <source>Previous message</source>
        <translation>الرسالة السابقة</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>الصف السابق</translation>
    </message>
    <message>
        <source>Print the org c&amp;hart, or save it…</source>
        <translation>&amp;طباعة الهيكل التنظيمي أو حفظه…</translation>
    </message>
    <message>
        <source>Put it into a new ticket</source>
        <translation>وضعه في تذكرة جديدة</translation>
    </message>
    <message>
        <source>Re&amp;open ticket</source>
        <translation>إعادة &amp;فتح التذكرة</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>إزالة هذا السطر</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>إزالة هذا العرض</translation>
    </message>
    <message>
        <source>Reverse the order</source>
        <translation>عكس الترتيب</translation>
    </message>
    <message>
        <source>Run a macro b&amp;y name…</source>
        <translation>ت&amp;شغيل ماكرو…</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>ت&amp;صغير النص</translation>
    </message>
    <message>
        <source>S&amp;olved</source>
        <translation>مح&amp;لولة</translation>
    </message>
    <message>
        <source>S&amp;ync status</source>
        <translation>حالة الم&amp;زامنة</translation>
    </message>
    <message>
        <source>Save all that is kept aside to a file…</source>
        <translation>نسخ كل المحفوظ جانبًا إلى ملف…</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>حفظ كعرض…</translation>
    </message>
    <message>
        <source>Save the draft now</source>
        <translation>حفظ المسودة الآن</translation>
    </message>
    <message>
        <source>Save unsent &amp;work to a USB stick…</source>
        <translation>ح&amp;فظ ما لم يُرسل على ذاكرة محمولة…</translation>
    </message>
    <message>
        <source>Say thank you</source>
        <translation>تقديم الشكر</translation>
    </message>
    <message>
        <source>Say thank you for the answer</source>
        <translation>تقديم الشكر على الرد</translation>
    </message>
    <message>
        <source>Say when, or change it…</source>
        <translation>تحديد المدة أو تغييرها…</translation>
    </message>
    <message>
        <source>Say who leads the team…</source>
        <translation>تحديد مسؤول الفريق…</translation>
    </message>
    <message>
        <source>Scroll the conversation</source>
        <translation>تمرير المحادثة</translation>
    </message>
    <message>
        <source>Search by form…</source>
        <translation>بحث متقدم…</translation>
    </message>
    <message>
        <source>Select all in this list</source>
        <translation>تحديد كل ما في هذه القائمة</translation>
    </message>
    <message>
        <source>Select or unselect it</source>
        <translation>تحديدها أو إلغاء تحديدها</translation>
    </message>
    <message>
        <source>Select or unselect the row</source>
        <translation>تحديد الصف أو إلغاء تحديده</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send and close ticket</source>
        <translation>إرسال ثم إغلاق التذكرة</translation>
    </message>
    <message>
        <source>Send later…</source>
        <translation>إرسال لاحقًا…</translation>
    </message>
    <message>
        <source>Share out evenly…</source>
        <translation>توزيع بالتساوي…</translation>
    </message>
    <message>
        <source>Show m&amp;e in the org chart</source>
        <translation>موق&amp;عي في الهيكل التنظيمي</translation>
    </message>
    <message>
        <source>Show the side p&amp;anel</source>
        <translation>إظهار الل&amp;وحة الجانبية</translation>
    </message>
    <message>
        <source>Sn&amp;ippets</source>
        <translation>النصو&amp;ص الجاهزة</translation>
    </message>
    <message>
        <source>Snoo&amp;zed</source>
        <translation>مؤ&amp;جلة</translation>
    </message>
    <message>
        <source>Somebody is away…</source>
        <translation>تسجيل غياب شخص…</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>الترتيب حسب هذا العمود</translation>
    </message>
    <message>
        <source>Sort…</source>
        <translation>فرز…</translation>
    </message>
    <message>
        <source>Split m&amp;essages off into a new ticket…</source>
        <translation>ف&amp;صل رسائل في تذكرة جديدة…</translation>
    </message>
    <message>
        <source>T&amp;eam board</source>
        <translation>لوحة الفر&amp;يق</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>استلامها</translation>
    </message>
    <message>
        <source>Take over what somebody else set</source>
        <translation>اعتماد ما عيّنه شخص آخر</translation>
    </message>
    <message>
        <source>Take the absence back</source>
        <translation>إلغاء الغياب</translation>
    </message>
    <message>
        <source>The board of another team…</source>
        <translation>لوحة فريق آخر…</translation>
    </message>
    <message>
        <source>The pa&amp;ge of this role…</source>
        <translation>صف&amp;حة هذا الدور…</translation>
    </message>
    <message>
        <source>This crosses a line…</source>
        <translation>هذا يتجاوز الحدود…</translation>
    </message>
    <message>
        <source>Tick the next step</source>
        <translation>إنجاز الخطوة التالية</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Turn it into a ticket, or ask for one…</source>
        <translation>تحويله إلى تذكرة، أو طلب تذكرة…</translation>
    </message>
    <message>
        <source>Turn the p&amp;yramid</source>
        <translation>قلب ال&amp;هرم</translation>
    </message>
    <message>
        <source>Un&amp;heard: nobody has spoken to them</source>
        <translation>بلا رد ب&amp;عد: لم يكلّمهم أحد</translation>
    </message>
    <message>
        <source>Un&amp;read</source>
        <translation>&amp;غير مقروءة</translation>
    </message>
    <message>
        <source>What I answer for</source>
        <translation>ما أتولاه</translation>
    </message>
    <message>
        <source>What I wait for</source>
        <translation>ما أنتظره</translation>
    </message>
    <message>
        <source>What my people owe and wait for</source>
        <translation>ما على فريقي وما ينتظره</translation>
    </message>
    <message>
        <source>What others are waiting for from me</source>
        <translation>ما ينتظره الآخرون مني</translation>
    </message>
    <message>
        <source>What they will also need…</source>
        <translation>ما قد يلزم أيضًا…</translation>
    </message>
    <message>
        <source>Who answers for what</source>
        <translation>من يتولى ماذا</translation>
    </message>
    <message>
        <source>Who is away in the ne&amp;xt two weeks</source>
        <translation>الغائبون خلال ال&amp;أسبوعين القادمين</translation>
    </message>
    <message>
        <source>Who takes &amp;care of what</source>
        <translation>م&amp;ن يتولى ماذا</translation>
    </message>
    <message>
        <source>Who waits for what</source>
        <translation>من ينتظر ماذا</translation>
    </message>
    <message>
        <source>Who waits for what: new entry…</source>
        <translation>من ينتظر ماذا: بند جديد…</translation>
    </message>
    <message>
        <source>Will sli&amp;p within four working hours</source>
        <translation>تو&amp;شك أن تتأخر خلال أربع ساعات عمل</translation>
    </message>
    <message>
        <source>Write down minutes of work…</source>
        <translation>تدوين دقائق العمل…</translation>
    </message>
    <message>
        <source>Write what the hint suggests</source>
        <translation>كتابة ما يقترحه التلميح</translation>
    </message>
    <message>
        <source>Yes, I can work again</source>
        <translation>نعم، أستطيع العمل من جديد</translation>
    </message>
</context>
<context>
    <name>AfterSending</name>
    <message>
        <source>Forwarded to {name}</source>
        <translation>أُعيد توجيهه إلى {name}</translation>
    </message>
    <message>
        <source>The e-mail to {name} is in your mail program</source>
        <translation>رسالة البريد إلى {name} في برنامج البريد لديك</translation>
    </message>
    <message>
        <source>The note is added</source>
        <translation>أُضيفت الملاحظة</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation>حُفظت المسودة {time}</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>كتابة رد</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>If that does not help: {people}</source>
        <translation>إن لم يكفِ ذلك: {people}</translation>
    </message>
    <message>
        <source>If they are away: {people}</source>
        <translation>عند الغياب: {people}</translation>
    </message>
    <message>
        <source>Nearest to you there: {person}</source>
        <translation>الأقرب إليك في الفريق: {person}</translation>
    </message>
    <message>
        <source>Nobody is named for your place; this is who has it elsewhere.</source>
        <translation>لم يُحدَّد أحد لمكتبك بعد؛ وهذا من يتولاه في مكان آخر.</translation>
    </message>
    <message>
        <source>You look after this: others are sent to you.</source>
        <translation>هذا من مهامك، ومن يسأل عنه يُوجَّه إليك.</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>A change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>A change: {fields}</source>
        <translation>تغيير: {fields}</translation>
    </message>
    <message>
        <source>A decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>A deletion</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>A message taken back</source>
        <translation>رسالة مسحوبة</translation>
    </message>
    <message>
        <source>A move to another team</source>
        <translation>نقل إلى فريق آخر</translation>
    </message>
    <message>
        <source>A new request</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>A new ticket</source>
        <translation>تذكرة جديدة</translation>
    </message>
    <message>
        <source>A reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>A reply that was to go out later</source>
        <translation>رد كان سيُرسل لاحقًا</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>An internal note</source>
        <translation>ملاحظة داخلية</translation>
    </message>
    <message>
        <source>It was too large for the hub.</source>
        <translation>كان كبيرًا جدًا على مركز المزامنة.</translation>
    </message>
    <message>
        <source>Its ticket had gone to another team, where you may not write.</source>
        <translation>كانت التذكرة قد انتقلت إلى فريق آخر، والكتابة لديه غير متاحة لك.</translation>
    </message>
    <message>
        <source>Its ticket is not here</source>
        <translation>تذكرته ليست هنا</translation>
    </message>
    <message>
        <source>The hub could not read it.</source>
        <translation>لم يستطع مركز المزامنة قراءته.</translation>
    </message>
    <message>
        <source>The hub could not take it yet.</source>
        <translation>لم يستطع مركز المزامنة استلامه بعد.</translation>
    </message>
    <message>
        <source>The hub has something else in its place.</source>
        <translation>في مركز المزامنة شيء آخر مكانه.</translation>
    </message>
    <message>
        <source>The hub was set back to an older backup that lacks it. It will come again from the computer it was written on.</source>
        <translation>أُعيد مركز المزامنة إلى نسخة احتياطية أقدم تخلو منه. سيصل مجددًا من الحاسوب الذي كُتب عليه.</translation>
    </message>
    <message>
        <source>The hub was set back to an older backup that lacks what this was about, and nobody has sent that again.</source>
        <translation>عاد مركز المزامنة إلى نسخة احتياطية أقدم ليس فيها ما يخصه هذا التغيير، ولم يُرسله أحد من جديد.</translation>
    </message>
    <message>
        <source>The team it was written for could not take it.</source>
        <translation>لم يستطع الفريق الموجَّه إليه استلامه.</translation>
    </message>
    <message>
        <source>The ticket could not move as a whole, so it stayed where it was.</source>
        <translation>لم يمكن نقل التذكرة كاملة فبقيت في مكانها.</translation>
    </message>
    <message>
        <source>What it changed has been erased in the meantime.</source>
        <translation>ما غيّره مُحي في هذه الأثناء.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
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
            <numerusform>لم يُنسخ شيء إلى الملف</numerusform>
            <numerusform>نُسخ عنصر واحد إلى الملف</numerusform>
            <numerusform>نُسخ عنصران إلى الملف</numerusform>
            <numerusform>نُسخت %Ln عناصر إلى الملف</numerusform>
            <numerusform>نُسخ %Ln عنصرًا إلى الملف</numerusform>
            <numerusform>نُسخ %Ln عنصر إلى الملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Discard it for good?</source>
        <translation>حذفه نهائيًا؟</translation>
    </message>
    <message>
        <source>It goes with the next sync</source>
        <translation>يُرسل مع المزامنة التالية</translation>
    </message>
    <message>
        <source>It stays here until it is discarded.</source>
        <translation>يبقى هنا إلى أن يُحذف.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>محفوظ جانبًا</translation>
    </message>
    <message>
        <source>Nothing is kept aside</source>
        <translation>لا شيء محفوظ جانبًا</translation>
    </message>
    <message>
        <source>Save all of it to a file</source>
        <translation>نسخ كل ذلك إلى ملف</translation>
    </message>
    <message>
        <source>The hub has taken everything that was sent from here.</source>
        <translation>استلم مركز المزامنة كل ما أُرسل من هنا.</translation>
    </message>
    <message>
        <source>{number} is open</source>
        <translation>فُتحت {number}</translation>
    </message>
    <message>
        <source>{what} exists nowhere else. It cannot be brought back.</source>
        <translation>{what}: لا يوجد في أي مكان آخر، ولا يمكن استرجاعه.</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Version {version}. A service desk that works offline and loses nothing.</source>
        <translation>الإصدار {version}. مكتب خدمة يعمل دون اتصال ولا يضيع فيه شيء.</translation>
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
        <translation>رد</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Ask more</source>
        <translation>سؤال آخر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>I cannot help</source>
        <translation>لا أستطيع المساعدة</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>شكرًا</translation>
    </message>
    <message>
        <source>You asked {name}</source>
        <translation>سؤالك إلى {name}</translation>
    </message>
    <message>
        <source>You asked {name}, until {time}</source>
        <translation>سؤالك إلى {name}، والرد حتى {time}</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>كلماتك</translation>
    </message>
    <message>
        <source>{name} answered your question</source>
        <translation>وصل رد {name} على سؤالك</translation>
    </message>
    <message>
        <source>{name} asks you</source>
        <translation>{name}: سؤال لك</translation>
    </message>
    <message>
        <source>{name} asks you, until {time}</source>
        <translation>{name}: سؤال لك، والرد حتى {time}</translation>
    </message>
    <message>
        <source>{name} cannot help with your question</source>
        <translation>اعتذار من {name} عن الرد على سؤالك</translation>
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
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer until</source>
        <translation>الرد حتى</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Ask a colleague or a team</source>
        <translation>سؤال لزميل أو فريق</translation>
    </message>
    <message>
        <source>Ask for support from your reporting line</source>
        <translation>طلب الدعم من سلسلة المسؤولين</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>There is nobody left to ask in your reporting line: it is about them.</source>
        <translation>لم يبق في سلسلة المسؤولين من يُسأل: الأمر يخصهم.</translation>
    </message>
    <message>
        <source>What do you need to know?</source>
        <translation>ما السؤال؟</translation>
    </message>
    <message>
        <source>What do you need? One short reason is enough</source>
        <translation>ما المطلوب؟ يكفي سبب قصير</translation>
    </message>
    <message>
        <source>Whom do you ask?</source>
        <translation>لمن السؤال؟</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>لمن؟</translation>
    </message>
    <message>
        <source>Whom? {name}</source>
        <translation>لمن؟ {name}</translation>
    </message>
    <message>
        <source>You keep the ticket. Anybody it is about is skipped, and not told.</source>
        <translation>تبقى التذكرة معك. من يخصه الأمر يُتجاوز ولا يصل إليه شيء.</translation>
    </message>
    <message>
        <source>You keep the ticket. Whoever is asked sees the messages ticked here and answers you alone.</source>
        <translation>تبقى التذكرة معك. من يُسأل يرى الرسائل المحددة هنا فقط، ورده يصل إليك وحدك.</translation>
    </message>
    <message>
        <source>answer until {time}</source>
        <translation>الرد حتى {time}</translation>
    </message>
    <message>
        <source>stands in for {name}</source>
        <translation>نيابةً عن {name}</translation>
    </message>
    <message>
        <source>whenever it suits</source>
        <translation>في أي وقت مناسب</translation>
    </message>
</context>
<context>
    <name>AskForm</name>
    <message>
        <source>A few words, please, so that the team knows what it is about.</source>
        <translation>كلمات قليلة من فضلك، ليعرف الفريق ما الموضوع.</translation>
    </message>
    <message>
        <source>Ask for something</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation>حُفظت المسودة {time}</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>كيف يمكننا أن نساعدك؟</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>ما الموضوع؟</translation>
    </message>
    <message>
        <source>Whom do I ask?</source>
        <translation>من أسأل؟</translation>
    </message>
</context>
<context>
    <name>AskHelp</name>
    <message>
        <source>Ask</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>طلب المساعدة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Everybody who may read the team’s tickets sees it. Whoever steps in belongs to the team until then.</source>
        <translation>يراه كل من يحق له قراءة تذاكر الفريق. ومن يساعد يُعد من الفريق حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>حتى متى</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>سبب الطلب</translation>
    </message>
    <message>
        <source>What for, in a few words: payday, three people ill</source>
        <translation>السبب في كلمات قليلة: يوم الرواتب، مرض ثلاثة زملاء</translation>
    </message>
</context>
<context>
    <name>AskedCards</name>
    <message numerus="yes">
        <source>%Ln more question(s)</source>
        <translation>
            <numerusform>لا أسئلة أخرى</numerusform>
            <numerusform>سؤال آخر</numerusform>
            <numerusform>سؤالان آخران</numerusform>
            <numerusform>%Ln أسئلة أخرى</numerusform>
            <numerusform>%Ln سؤالًا آخر</numerusform>
            <numerusform>%Ln سؤال آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Thanks are on their way</source>
        <translation>الشكر في الطريق</translation>
    </message>
    <message>
        <source>The question is taken back</source>
        <translation>سُحب السؤال</translation>
    </message>
    <message>
        <source>They know that you cannot help</source>
        <translation>وصل اعتذارك إلى صاحب السؤال</translation>
    </message>
    <message>
        <source>Your answer is on its way</source>
        <translation>ردك في الطريق</translation>
    </message>
    <message>
        <source>Your question is on its way</source>
        <translation>سؤالك في الطريق</translation>
    </message>
    <message>
        <source>{name} has been asked</source>
        <translation>أُرسل السؤال إلى {name}</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>%Ln of your changes were sent again</source>
        <translation>
            <numerusform>لم يُعَد إرسال شيء من تغييراتك</numerusform>
            <numerusform>أُعيد إرسال تغيير واحد من تغييراتك</numerusform>
            <numerusform>أُعيد إرسال تغييرين من تغييراتك</numerusform>
            <numerusform>أُعيد إرسال %Ln من تغييراتك</numerusform>
            <numerusform>أُعيد إرسال %Ln من تغييراتك</numerusform>
            <numerusform>أُعيد إرسال %Ln من تغييراتك</numerusform>
        </translation>
    </message>
    <message>
        <source>Back in touch</source>
        <translation>عاد الاتصال</translation>
    </message>
    <message>
        <source>It has a name of its own now; nothing was lost.</source>
        <translation>صار له اسمه الخاص، ولم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>The hub was restored from a backup</source>
        <translation>استُعيد مركز المزامنة من نسخة احتياطية</translation>
    </message>
    <message>
        <source>This computer was a copy of another one</source>
        <translation>كان هذا الحاسوب نسخة من حاسوب آخر</translation>
    </message>
    <message>
        <source>{count} kept aside</source>
        <comment>changes</comment>
        <translation>حُفظ جانبًا: {count}</translation>
    </message>
    <message>
        <source>{count} received</source>
        <comment>changes</comment>
        <translation>استُلم: {count}</translation>
    </message>
    <message>
        <source>{count} sent</source>
        <comment>changes</comment>
        <translation>أُرسل: {count}</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <comment>questions</comment>
        <translation>بانتظار قرار: {count}</translation>
    </message>
</context>
<context>
    <name>AwayCounts</name>
    <message numerus="yes">
        <source>%Ln away now</source>
        <comment>people</comment>
        <translation>
            <numerusform>لا غائب الآن</numerusform>
            <numerusform>غائب واحد الآن</numerusform>
            <numerusform>غائبان الآن</numerusform>
            <numerusform>%Ln غائبين الآن</numerusform>
            <numerusform>%Ln غائبًا الآن</numerusform>
            <numerusform>%Ln غائب الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>لا شيء مفتوح</numerusform>
            <numerusform>تذكرة مفتوحة واحدة</numerusform>
            <numerusform>تذكرتان مفتوحتان</numerusform>
            <numerusform>%Ln تذاكر مفتوحة</numerusform>
            <numerusform>%Ln تذكرة مفتوحة</numerusform>
            <numerusform>%Ln تذكرة مفتوحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open: what should happen to them?</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>لا شيء مفتوح</numerusform>
            <numerusform>تذكرة مفتوحة واحدة: ما العمل؟</numerusform>
            <numerusform>تذكرتان مفتوحتان: ما العمل؟</numerusform>
            <numerusform>%Ln تذاكر مفتوحة: ما العمل؟</numerusform>
            <numerusform>%Ln تذكرة مفتوحة: ما العمل؟</numerusform>
            <numerusform>%Ln تذكرة مفتوحة: ما العمل؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) went to others</source>
        <translation>
            <numerusform>لم تنتقل أي تذكرة</numerusform>
            <numerusform>انتقلت تذكرة واحدة إلى زميل آخر</numerusform>
            <numerusform>انتقلت تذكرتان إلى آخرين</numerusform>
            <numerusform>انتقلت %Ln تذاكر إلى آخرين</numerusform>
            <numerusform>انتقلت %Ln تذكرة إلى آخرين</numerusform>
            <numerusform>انتقلت %Ln تذكرة إلى آخرين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share the %Ln open ticket(s) out now</source>
        <translation>
            <numerusform>لا شيء للتوزيع</numerusform>
            <numerusform>توزيع التذكرة المفتوحة الآن</numerusform>
            <numerusform>توزيع التذكرتين المفتوحتين الآن</numerusform>
            <numerusform>توزيع %Ln تذاكر مفتوحة الآن</numerusform>
            <numerusform>توزيع %Ln تذكرة مفتوحة الآن</numerusform>
            <numerusform>توزيع %Ln تذكرة مفتوحة الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell %Ln customer(s) who has it now</source>
        <translation>
            <numerusform>لا عملاء لإبلاغهم</numerusform>
            <numerusform>إبلاغ عميل واحد بمن يتولاها الآن</numerusform>
            <numerusform>إبلاغ عميلين بمن يتولاها الآن</numerusform>
            <numerusform>إبلاغ %Ln عملاء بمن يتولاها الآن</numerusform>
            <numerusform>إبلاغ %Ln عميلًا بمن يتولاها الآن</numerusform>
            <numerusform>إبلاغ %Ln عميل بمن يتولاها الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln open ticket(s) stay</source>
        <translation>
            <numerusform>لا شيء مفتوح</numerusform>
            <numerusform>تبقى التذكرة المفتوحة مكانها</numerusform>
            <numerusform>تبقى التذكرتان المفتوحتان مكانهما</numerusform>
            <numerusform>تبقى %Ln تذاكر مفتوحة مكانها</numerusform>
            <numerusform>تبقى %Ln تذكرة مفتوحة مكانها</numerusform>
            <numerusform>تبقى %Ln تذكرة مفتوحة مكانها</numerusform>
        </translation>
    </message>
    <message>
        <source>from {first}, back {back}</source>
        <translation>من {first}، والعودة {back}</translation>
    </message>
</context>
<context>
    <name>AwayDialog</name>
    <message>
        <source>&amp;Back on</source>
        <translation>&amp;العودة</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>أول &amp;يوم</translation>
    </message>
    <message>
        <source>&amp;Tickets</source>
        <translation>ال&amp;تذاكر</translation>
    </message>
    <message>
        <source>Ask the lead</source>
        <translation>سؤال مسؤول الفريق</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>العودة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>I am away</source>
        <translation>غيابي</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Nobody who could take them is here, so they stay.</source>
        <translation>لا أحد هنا يمكنه توليها الآن، فتبقى مكانها.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معروفة بعد</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>لا شيء مفتوح</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Stands &amp;in</source>
        <translation>من ي&amp;نوب</translation>
    </message>
    <message>
        <source>The reason is private, so nobody asks for it.</source>
        <translation>السبب أمر خاص، فلا يُسأل عنه.</translation>
    </message>
    <message>
        <source>Who stands in?</source>
        <translation>من ينوب؟</translation>
    </message>
    <message>
        <source>Who would get what, and what the customers would read</source>
        <translation>من يتولى ماذا، وما الذي سيقرؤه العملاء</translation>
    </message>
    <message>
        <source>{name} is away</source>
        <translation>غياب {name}</translation>
    </message>
</context>
<context>
    <name>AwayModel</name>
    <message>
        <source>Open tickets</source>
        <translation>التذاكر المفتوحة</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>من ينوب</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>away {times}</source>
        <translation>غياب {times}</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation>ابتداءً من {day}</translation>
    </message>
    <message>
        <source>here throughout</source>
        <translation>بلا غياب</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>{name} stands in</source>
        <translation>النيابة: {name}</translation>
    </message>
</context>
<context>
    <name>AwayPage</name>
    <message>
        <source>Noted: you are away</source>
        <translation>سُجِّل غيابك</translation>
    </message>
    <message>
        <source>Noted: {name} is away</source>
        <translation>سُجِّل غياب {name}</translation>
    </message>
    <message>
        <source>The absence is taken back</source>
        <translation>أُلغي الغياب</translation>
    </message>
    <message>
        <source>The customers hear of it in two minutes; until then Undo takes that back too.</source>
        <translation>يصل الخبر إلى العملاء بعد دقيقتين؛ وحتى ذلك الحين يسحبه «تراجع» أيضًا.</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>أهلًا بعودتك</translation>
    </message>
    <message>
        <source>Who is away?</source>
        <translation>من الغائب؟</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>انتهى غياب {name}</translation>
    </message>
</context>
<context>
    <name>AwayPane</name>
    <message>
        <source>I am away…</source>
        <translation>تسجيل غيابي…</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>انتهى غيابي</translation>
    </message>
    <message>
        <source>Somebody is away…</source>
        <translation>تسجيل غياب شخص…</translation>
    </message>
    <message>
        <source>The next two weeks</source>
        <translation>الأسبوعان القادمان</translation>
    </message>
    <message>
        <source>Today and the thirteen days after. Everybody sees that somebody is away, and nobody why.</source>
        <translation>اليوم والأيام الثلاثة عشر التالية. يرى الجميع الغياب، ولا يرى أحد سببه.</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>الغائبون</translation>
    </message>
    <message>
        <source>You stand in for {people}.</source>
        <translation>أنت من ينوب عن {people}.</translation>
    </message>
    <message>
        <source>{name} until {day}</source>
        <translation>{name} حتى {day}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Back to the queue after {hours}</source>
        <translation>العودة إلى القائمة بعد {hours}</translation>
    </message>
    <message>
        <source>Back to the queue: never</source>
        <translation>العودة إلى القائمة: أبدًا</translation>
    </message>
    <message>
        <source>Lead: nobody named</source>
        <translation>مسؤول الفريق: غير محدد</translation>
    </message>
    <message>
        <source>Lead: {name}</source>
        <translation>مسؤول الفريق: {name}</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>بلا موضوع</translation>
    </message>
    <message>
        <source>Nobody has it yet</source>
        <translation>لم يتولها أحد بعد</translation>
    </message>
    <message>
        <source>back {time}</source>
        <translation>العودة {time}</translation>
    </message>
    <message>
        <source>has {category} already</source>
        <translation>تذاكر أخرى في {category}</translation>
    </message>
    <message>
        <source>here until {time}</source>
        <translation>الدوام حتى {time}</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>محددة</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>مؤجلة</translation>
    </message>
    <message>
        <source>speaks {language}</source>
        <translation>اللغة: {language}</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>{time}, after {hours}</source>
        <translation>{time}، بعد {hours}</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Board of</source>
        <translation>لوحة أي فريق؟</translation>
    </message>
    <message>
        <source>Nobody leads the team now</source>
        <translation>ليس للفريق مسؤول الآن</translation>
    </message>
    <message>
        <source>Nobody: the nearest manager at a desk decides</source>
        <translation>لا أحد: القرار لأقرب مدير في مكتب خدمة</translation>
    </message>
    <message>
        <source>There is nothing to share out</source>
        <translation>لا يوجد ما يُوزَّع</translation>
    </message>
    <message>
        <source>What nobody has decided for three working days comes to the lead.</source>
        <translation>ما لم يقرره أحد خلال ثلاثة أيام عمل يصل إلى مسؤول الفريق.</translation>
    </message>
    <message>
        <source>What nobody works on goes back to the team</source>
        <translation>ما لا يعمل عليه أحد يعود إلى الفريق</translation>
    </message>
    <message>
        <source>Who leads this team?</source>
        <translation>من مسؤول هذا الفريق؟</translation>
    </message>
    <message>
        <source>Whoever has it is asked one working hour before, and keeps it with one key.</source>
        <translation>يُسأل المسند إليه قبلها بساعة عمل واحدة، ويكفي مفتاح واحد لإبقائها.</translation>
    </message>
    <message>
        <source>me</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>{name} leads the team</source>
        <translation>مسؤول الفريق: {name}</translation>
    </message>
</context>
<context>
    <name>BoardPane</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>واحدة محددة</numerusform>
            <numerusform>اثنتان محددتان</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محددة</numerusform>
        </translation>
    </message>
    <message>
        <source>As soon as a team has people, its work appears here.</source>
        <translation>ما إن يكون للفريق أعضاء حتى يظهر عمله هنا.</translation>
    </message>
    <message>
        <source>Ask for help…</source>
        <translation>طلب المساعدة…</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Board of {team}</source>
        <translation>لوحة {team}</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>إسناد إلى…</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>مسؤول الفريق</translation>
    </message>
    <message>
        <source>No team yet</source>
        <translation>لا يوجد فريق بعد</translation>
    </message>
    <message>
        <source>Share out evenly…</source>
        <translation>توزيع بالتساوي…</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Team board</source>
        <translation>لوحة الفريق</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>واحدة محددة</numerusform>
            <numerusform>اثنتان محددتان</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محددة</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign the selected tickets</source>
        <translation>إسناد التذاكر المحددة</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Close the selected tickets</source>
        <translation>إغلاق التذاكر المحددة</translation>
    </message>
    <message>
        <source>Join the selected tickets</source>
        <translation>دمج التذاكر المحددة</translation>
    </message>
    <message>
        <source>Move the selected tickets to a team</source>
        <translation>نقل التذاكر المحددة إلى فريق</translation>
    </message>
    <message>
        <source>Priority of the selected tickets</source>
        <translation>أولوية التذاكر المحددة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
</context>
<context>
    <name>BulkWork</name>
    <message numerus="yes">
        <source>%Ln ticket(s) assigned to {name}</source>
        <translation>
            <numerusform>لم تُسند أي تذكرة إلى {name}</numerusform>
            <numerusform>أُسندت تذكرة واحدة إلى {name}</numerusform>
            <numerusform>أُسندت تذكرتان إلى {name}</numerusform>
            <numerusform>أُسندت %Ln تذاكر إلى {name}</numerusform>
            <numerusform>أُسندت %Ln تذكرة إلى {name}</numerusform>
            <numerusform>أُسندت %Ln تذكرة إلى {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) closed</source>
        <translation>
            <numerusform>لم تُغلق أي تذكرة</numerusform>
            <numerusform>أُغلقت تذكرة واحدة</numerusform>
            <numerusform>أُغلقت تذكرتان</numerusform>
            <numerusform>أُغلقت %Ln تذاكر</numerusform>
            <numerusform>أُغلقت %Ln تذكرة</numerusform>
            <numerusform>أُغلقت %Ln تذكرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) followed</source>
        <translation>
            <numerusform>لا تذاكر جديدة للمتابعة</numerusform>
            <numerusform>تتابع الآن تذكرة واحدة</numerusform>
            <numerusform>تتابع الآن تذكرتين</numerusform>
            <numerusform>تتابع الآن %Ln تذاكر</numerusform>
            <numerusform>تتابع الآن %Ln تذكرة</numerusform>
            <numerusform>تتابع الآن %Ln تذكرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) given back to the team</source>
        <translation>
            <numerusform>لم تُعد أي تذكرة إلى الفريق</numerusform>
            <numerusform>أُعيدت تذكرة واحدة إلى الفريق</numerusform>
            <numerusform>أُعيدت تذكرتان إلى الفريق</numerusform>
            <numerusform>أُعيدت %Ln تذاكر إلى الفريق</numerusform>
            <numerusform>أُعيدت %Ln تذكرة إلى الفريق</numerusform>
            <numerusform>أُعيدت %Ln تذكرة إلى الفريق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) labelled {name}</source>
        <translation>
            <numerusform>لم توسم أي تذكرة: {name}</numerusform>
            <numerusform>وُسمت تذكرة واحدة: {name}</numerusform>
            <numerusform>وُسمت تذكرتان: {name}</numerusform>
            <numerusform>وُسمت %Ln تذاكر: {name}</numerusform>
            <numerusform>وُسمت %Ln تذكرة: {name}</numerusform>
            <numerusform>وُسمت %Ln تذكرة: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) moved to {name}</source>
        <translation>
            <numerusform>لم تُنقل أي تذكرة إلى {name}</numerusform>
            <numerusform>نُقلت تذكرة واحدة إلى {name}</numerusform>
            <numerusform>نُقلت تذكرتان إلى {name}</numerusform>
            <numerusform>نُقلت %Ln تذاكر إلى {name}</numerusform>
            <numerusform>نُقلت %Ln تذكرة إلى {name}</numerusform>
            <numerusform>نُقلت %Ln تذكرة إلى {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) set to {name}</source>
        <translation>
            <numerusform>لم تتغير أي أولوية إلى {name}</numerusform>
            <numerusform>أولوية تذكرة واحدة الآن {name}</numerusform>
            <numerusform>أولوية تذكرتين الآن {name}</numerusform>
            <numerusform>أولوية %Ln تذاكر الآن {name}</numerusform>
            <numerusform>أولوية %Ln تذكرة الآن {name}</numerusform>
            <numerusform>أولوية %Ln تذكرة الآن {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) snoozed until {time}</source>
        <translation>
            <numerusform>لم تؤجَّل أي تذكرة حتى {time}</numerusform>
            <numerusform>أُجّلت تذكرة واحدة حتى {time}</numerusform>
            <numerusform>أُجّلت تذكرتان حتى {time}</numerusform>
            <numerusform>أُجّلت %Ln تذاكر حتى {time}</numerusform>
            <numerusform>أُجّلت %Ln تذكرة حتى {time}</numerusform>
            <numerusform>أُجّلت %Ln تذكرة حتى {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تم الرد</translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln ticket(s) to</source>
        <translation>
            <numerusform>إسناد التذاكر إلى</numerusform>
            <numerusform>إسناد تذكرة واحدة إلى</numerusform>
            <numerusform>إسناد تذكرتين إلى</numerusform>
            <numerusform>إسناد %Ln تذاكر إلى</numerusform>
            <numerusform>إسناد %Ln تذكرة إلى</numerusform>
            <numerusform>إسناد %Ln تذكرة إلى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln ticket(s)?</source>
        <translation>
            <numerusform>تغيير %Ln تذكرة؟</numerusform>
            <numerusform>تغيير تذكرة واحدة؟</numerusform>
            <numerusform>تغيير تذكرتين؟</numerusform>
            <numerusform>تغيير %Ln تذاكر؟</numerusform>
            <numerusform>تغيير %Ln تذكرة؟</numerusform>
            <numerusform>تغيير %Ln تذكرة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Change all of them</source>
        <translation>تغييرها كلها</translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln ticket(s): what solved them?</source>
        <translation>
            <numerusform>إغلاق التذاكر: ما الحل؟</numerusform>
            <numerusform>إغلاق تذكرة واحدة: ما الحل؟</numerusform>
            <numerusform>إغلاق تذكرتين: ما الحل؟</numerusform>
            <numerusform>إغلاق %Ln تذاكر: ما الحل؟</numerusform>
            <numerusform>إغلاق %Ln تذكرة: ما الحل؟</numerusform>
            <numerusform>إغلاق %Ln تذكرة: ما الحل؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>مكررة</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln ticket(s) to</source>
        <translation>
            <numerusform>نقل التذاكر إلى</numerusform>
            <numerusform>نقل تذكرة واحدة إلى</numerusform>
            <numerusform>نقل تذكرتين إلى</numerusform>
            <numerusform>نقل %Ln تذاكر إلى</numerusform>
            <numerusform>نقل %Ln تذكرة إلى</numerusform>
            <numerusform>نقل %Ln تذكرة إلى</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>لم تعد مطلوبة</translation>
    </message>
    <message>
        <source>Nobody, back to the team</source>
        <translation>لا أحد، تعود إلى الفريق</translation>
    </message>
    <message numerus="yes">
        <source>Priority of %Ln ticket(s)</source>
        <translation>
            <numerusform>أولوية التذاكر</numerusform>
            <numerusform>أولوية تذكرة واحدة</numerusform>
            <numerusform>أولوية تذكرتين</numerusform>
            <numerusform>أولوية %Ln تذاكر</numerusform>
            <numerusform>أولوية %Ln تذكرة</numerusform>
            <numerusform>أولوية %Ln تذكرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put a label on %Ln ticket(s)</source>
        <translation>
            <numerusform>لا تذاكر لوسمها</numerusform>
            <numerusform>وسم على تذكرة واحدة</numerusform>
            <numerusform>وسم على تذكرتين</numerusform>
            <numerusform>وسم على %Ln تذاكر</numerusform>
            <numerusform>وسم على %Ln تذكرة</numerusform>
            <numerusform>وسم على %Ln تذكرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze %Ln ticket(s) until</source>
        <translation>
            <numerusform>لا تذاكر لتأجيلها</numerusform>
            <numerusform>تأجيل تذكرة واحدة حتى</numerusform>
            <numerusform>تأجيل تذكرتين حتى</numerusform>
            <numerusform>تأجيل %Ln تذاكر حتى</numerusform>
            <numerusform>تأجيل %Ln تذكرة حتى</numerusform>
            <numerusform>تأجيل %Ln تذكرة حتى</numerusform>
        </translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>تم الحل</translation>
    </message>
    <message>
        <source>The solution in a few words</source>
        <translation>الحل في كلمات قليلة</translation>
    </message>
    <message>
        <source>This takes a while and can be stopped at any time. What is done by then stays, and Undo puts it back.</source>
        <translation>قد يستغرق هذا بعض الوقت ويمكن إيقافه في أي لحظة. ما أُنجز حتى ذلك الحين يبقى، ويسحبه «تراجع».</translation>
    </message>
    <message>
        <source>With a note, a promise, a word to each customer…</source>
        <translation>مع ملاحظة وموعد وكلمة لكل عميل…</translation>
    </message>
    <message>
        <source>With a word to each customer…</source>
        <translation>مع كلمة لكل عميل…</translation>
    </message>
    <message>
        <source>new label</source>
        <translation>وسم جديد</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Cancel: {what}</source>
        <translation>إلغاء: {what}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
</context>
<context>
    <name>CaptureCard</name>
    <message>
        <source>&amp;Belongs to</source>
        <translation>ي&amp;تبع</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>الم&amp;زيد</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>م&amp;ن</translation>
    </message>
    <message>
        <source>A new ticket</source>
        <translation>تذكرة جديدة</translation>
    </message>
    <message>
        <source>At the &amp;desk</source>
        <translation>عند ال&amp;مكتب</translation>
    </message>
    <message>
        <source>Before the end</source>
        <translation>في الختام</translation>
    </message>
    <message>
        <source>Best reached: {how}</source>
        <translation>أفضل طريقة للتواصل: {how}</translation>
    </message>
    <message>
        <source>By &amp;phone</source>
        <translation>با&amp;لهاتف</translation>
    </message>
    <message>
        <source>Call or visit</source>
        <translation>مكالمة أو زيارة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>في كلمات قليلة</translation>
    </message>
    <message>
        <source>Only if there is more to remember</source>
        <translation>إن كان هناك ما يلزم تذكّره</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>ما زالت مفتوحة</translation>
    </message>
    <message>
        <source>To say in {language}: {words}</source>
        <translation>يُقال ({language}): {words}</translation>
    </message>
    <message>
        <source>Wh&amp;at</source>
        <translation>ما&amp;ذا</translation>
    </message>
    <message>
        <source>What is it about? A few words are enough.</source>
        <translation>ما الموضوع؟ تكفي كلمات قليلة.</translation>
    </message>
    <message>
        <source>Who is it? Type a name and choose from the list.</source>
        <translation>من صاحب الطلب؟ يُكتب الاسم ثم يُختار من القائمة.</translation>
    </message>
    <message>
        <source>{number} is written down</source>
        <translation>دُوِّنت {number}</translation>
    </message>
    <message>
        <source>{number} is written down, and done</source>
        <translation>دُوِّنت {number} وانتهت</translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>&amp;Family name</source>
        <translation>اسم ال&amp;عائلة</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>الاسم ال&amp;أول</translation>
    </message>
    <message>
        <source>&amp;Name, as you write it</source>
        <translation>&amp;الاسم كما يُكتب</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>ال&amp;مكان</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>ال&amp;هاتف</translation>
    </message>
    <message>
        <source>Add working hours</source>
        <translation>إضافة ساعات عمل</translation>
    </message>
    <message>
        <source>Address &amp;me</source>
        <translation>مخا&amp;طبتي</translation>
    </message>
    <message>
        <source>As you would tell somebody on the telephone</source>
        <translation>كما يُقال على الهاتف</translation>
    </message>
    <message>
        <source>By the given name, informally</source>
        <translation>بالاسم الأول، دون تكلّف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Everybody in your organisation can read this. What you leave empty is not shown.</source>
        <translation>يقرأ هذا كل من في المؤسسة. وما يبقى فارغًا لا يظهر.</translation>
    </message>
    <message>
        <source>Fields with a lock come from {directory} and are changed there.</source>
        <translation>الخانات التي عليها قفل تأتي من {directory} وتُغيَّر هناك.</translation>
    </message>
    <message>
        <source>Formally</source>
        <translation>بصيغة رسمية</translation>
    </message>
    <message>
        <source>From {directory}, and changed there</source>
        <translation>من {directory}، ويُغيَّر هناك</translation>
    </message>
    <message>
        <source>How to &amp;say it</source>
        <translation>كيف &amp;يُنطق</translation>
    </message>
    <message>
        <source>I &amp;read</source>
        <translation>أ&amp;قرأ</translation>
    </message>
    <message>
        <source>I &amp;write</source>
        <translation>أ&amp;كتب</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>بطاقتي</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>المنطقة ال&amp;زمنية</translation>
    </message>
    <message>
        <source>Working &amp;hours</source>
        <translation>&amp;ساعات العمل</translation>
    </message>
</context>
<context>
    <name>ChangeKeys</name>
    <message>
        <source>&amp;All usual keys</source>
        <translation>&amp;كل المفاتيح المعتادة</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;تغيير…</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;بلا مفتاح</translation>
    </message>
    <message>
        <source>&amp;Usual key</source>
        <translation>المفتاح الم&amp;عتاد</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>كل المفاتيح المعتادة</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>تغيير المفاتيح</translation>
    </message>
    <message>
        <source>Choose a command, press Change, then press its new key.</source>
        <translation>اختر أمرًا، ثم اضغط «تغيير»، ثم اضغط مفتاحه الجديد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Every command has its usual key.</source>
        <translation>لكل أمر مفتاحه المعتاد.</translation>
    </message>
    <message>
        <source>Every command has the key again that it had at first.</source>
        <translation>يعود لكل أمر مفتاحه الذي كان له في البداية.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>اتركه هناك</translation>
    </message>
    <message>
        <source>Press the new key of “{command}”. Esc leaves it as it is.</source>
        <translation>اضغط المفتاح الجديد للأمر «{command}». ويتركه Esc كما هو.</translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation>ابحث عن أمر أو مفتاح</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>خذه من هناك</translation>
    </message>
    <message>
        <source>Text is typed where this command works: choose a key with Ctrl, or a function key.</source>
        <translation>حيث يعمل هذا الأمر يُكتب نص: اختر مفتاحًا مع Ctrl أو مفتاح وظيفة.</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>المفتاح الجديد</translation>
    </message>
    <message>
        <source>This key is taken</source>
        <translation>هذا المفتاح مستخدم</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>المفتاح المعتاد</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{key} belongs to writing in texts. Please choose another key.</source>
        <translation>{key} مخصص لكتابة النصوص. يُرجى اختيار مفتاح آخر.</translation>
    </message>
    <message>
        <source>{key} is needed by the window or the system. Please choose another key.</source>
        <translation>{key} تحتاجه النافذة أو النظام. يُرجى اختيار مفتاح آخر.</translation>
    </message>
    <message>
        <source>{key} is: {commands}. Take it from there?</source>
        <translation>{key} هو مفتاح: {commands}. هل يؤخذ من هناك؟</translation>
    </message>
    <message>
        <source>{key} stands for “{command}”, or begins its keys, and cannot be taken from it.</source>
        <translation>{key} مفتاح الأمر «{command}» أو بداية مفاتيحه، ولا يمكن أخذه منه.</translation>
    </message>
    <message>
        <source>“{command}” has no key now.</source>
        <translation>لا مفتاح الآن للأمر «{command}».</translation>
    </message>
    <message>
        <source>“{command}”: {key}</source>
        <translation>«{command}»: {key}</translation>
    </message>
</context>
<context>
    <name>ChartBy</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%Ln أعضاء</numerusform>
            <numerusform>%Ln عضوًا</numerusform>
            <numerusform>%Ln عضو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open from here</source>
        <translation>
            <numerusform>لا شيء مفتوح من هنا</numerusform>
            <numerusform>واحدة مفتوحة من هنا</numerusform>
            <numerusform>اثنتان مفتوحتان من هنا</numerusform>
            <numerusform>%Ln مفتوحة من هنا</numerusform>
            <numerusform>%Ln مفتوحة من هنا</numerusform>
            <numerusform>%Ln مفتوحة من هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open in its teams</source>
        <translation>
            <numerusform>لا شيء مفتوح لدى فرقه</numerusform>
            <numerusform>واحدة مفتوحة لدى فرقه</numerusform>
            <numerusform>اثنتان مفتوحتان لدى فرقه</numerusform>
            <numerusform>%Ln مفتوحة لدى فرقه</numerusform>
            <numerusform>%Ln مفتوحة لدى فرقه</numerusform>
            <numerusform>%Ln مفتوحة لدى فرقه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted without confidential circles, and without departments of fewer than %Ln people.</source>
        <translation>
            <numerusform>لا تُحسب المجموعات السرية ولا الأقسام الصغيرة جدًا.</numerusform>
            <numerusform>لا تُحسب المجموعات السرية ولا الأقسام التي يقل أفرادها عن شخص واحد.</numerusform>
            <numerusform>لا تُحسب المجموعات السرية ولا الأقسام التي يقل أفرادها عن شخصين.</numerusform>
            <numerusform>لا تُحسب المجموعات السرية ولا الأقسام التي يقل أفرادها عن %Ln أشخاص.</numerusform>
            <numerusform>لا تُحسب المجموعات السرية ولا الأقسام التي يقل أفرادها عن %Ln شخصًا.</numerusform>
            <numerusform>لا تُحسب المجموعات السرية ولا الأقسام التي يقل أفرادها عن %Ln شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message numerus="yes">
        <source>Figures stand here from %Ln people on: with fewer they would be those of a person.</source>
        <translation>
            <numerusform>لا تظهر الأرقام هنا إلا مع عدد كافٍ من الأشخاص: وإلا لكانت أرقام شخص بعينه.</numerusform>
            <numerusform>تظهر الأرقام هنا ابتداءً من شخص واحد: وإلا لكانت أرقام شخص بعينه.</numerusform>
            <numerusform>تظهر الأرقام هنا ابتداءً من شخصين: وإلا لكانت أرقام شخص بعينه.</numerusform>
            <numerusform>تظهر الأرقام هنا ابتداءً من %Ln أشخاص: وإلا لكانت أرقام شخص بعينه.</numerusform>
            <numerusform>تظهر الأرقام هنا ابتداءً من %Ln شخصًا: وإلا لكانت أرقام شخص بعينه.</numerusform>
            <numerusform>تظهر الأرقام هنا ابتداءً من %Ln شخص: وإلا لكانت أرقام شخص بعينه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>التسلسل</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>The whole house</source>
        <translation>المؤسسة كلها</translation>
    </message>
    <message>
        <source>What the chart is drawn by</source>
        <translation>ما يُرسم الهيكل حسبه</translation>
    </message>
    <message>
        <source>{asked} from · {waiting} to</source>
        <translation>{asked} منه · {waiting} إليه</translation>
    </message>
    <message>
        <source>{asked} open from here</source>
        <translation>{asked} مفتوحة من هنا</translation>
    </message>
    <message>
        <source>{number} for each who answers</source>
        <translation>{number} لكل من يجيب</translation>
    </message>
</context>
<context>
    <name>ChartDeeds</name>
    <message numerus="yes">
        <source>%Ln address(es) on the clipboard, for the Bcc field</source>
        <translation>
            <numerusform>لا عناوين في الحافظة</numerusform>
            <numerusform>عنوان واحد في الحافظة، لحقل النسخة المخفية</numerusform>
            <numerusform>عنوانان في الحافظة، لحقل النسخة المخفية</numerusform>
            <numerusform>%Ln عناوين في الحافظة، لحقل النسخة المخفية</numerusform>
            <numerusform>%Ln عنوانًا في الحافظة، لحقل النسخة المخفية</numerusform>
            <numerusform>%Ln عنوان في الحافظة، لحقل النسخة المخفية</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody there has an e-mail address</source>
        <translation>لا عنوان بريد لأحد هناك</translation>
    </message>
    <message numerus="yes">
        <source>To %Ln people: the mail program opens</source>
        <translation>
            <numerusform>بلا مستلمين: يُفتح برنامج البريد</numerusform>
            <numerusform>إلى شخص واحد: يُفتح برنامج البريد</numerusform>
            <numerusform>إلى شخصين: يُفتح برنامج البريد</numerusform>
            <numerusform>إلى %Ln أشخاص: يُفتح برنامج البريد</numerusform>
            <numerusform>إلى %Ln شخصًا: يُفتح برنامج البريد</numerusform>
            <numerusform>إلى %Ln شخص: يُفتح برنامج البريد</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role page is saved</source>
        <translation>حُفظت صفحة دورك</translation>
    </message>
</context>
<context>
    <name>ChartHead</name>
    <message>
        <source>Customers on top</source>
        <translation>العملاء أعلى</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Leads on top</source>
        <translation>المسؤولون أعلى</translation>
    </message>
    <message>
        <source>Org chart</source>
        <translation>الهيكل التنظيمي</translation>
    </message>
    <message>
        <source>Turn the pyramid</source>
        <translation>قلب الهرم</translation>
    </message>
</context>
<context>
    <name>ChecklistForm</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>One step on each line. Every ticket of your team with this category shows them.</source>
        <translation>خطوة في كل سطر. تظهر في كل تذكرة من هذه الفئة لدى فريقك.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Steps for {category}</source>
        <translation>خطوات {category}</translation>
    </message>
    <message>
        <source>Steps, one on each line</source>
        <translation>الخطوات، واحدة في كل سطر</translation>
    </message>
</context>
<context>
    <name>ChecklistPart</name>
    <message>
        <source>Add a step</source>
        <translation>إضافة خطوة</translation>
    </message>
    <message>
        <source>Add a step to this ticket</source>
        <translation>إضافة خطوة إلى هذه التذكرة</translation>
    </message>
    <message>
        <source>Edit list</source>
        <translation>تعديل القائمة</translation>
    </message>
    <message>
        <source>It is linked to {number}.</source>
        <translation>ستُربط بـ {number}.</translation>
    </message>
    <message>
        <source>New ticket: {name}</source>
        <translation>تذكرة جديدة: {name}</translation>
    </message>
    <message>
        <source>No step is open</source>
        <translation>لا توجد خطوة مفتوحة</translation>
    </message>
    <message>
        <source>Open again: {step}</source>
        <translation>مفتوحة من جديد: {step}</translation>
    </message>
    <message>
        <source>Step: {name}</source>
        <translation>خطوة: {name}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Steps: {done} of {all}</source>
        <translation>الخطوات: {done} من {all}</translation>
    </message>
    <message>
        <source>The list is saved</source>
        <translation>حُفظت القائمة</translation>
    </message>
    <message>
        <source>The step is added</source>
        <translation>أضيفت الخطوة</translation>
    </message>
    <message>
        <source>They will also need</source>
        <translation>قد يلزم أيضًا</translation>
    </message>
    <message>
        <source>Ticked: {step}</source>
        <translation>أُنجزت: {step}</translation>
    </message>
    <message>
        <source>Too little is known yet about what is asked next</source>
        <translation>لا يُعرف بعد ما يكفي عمّا يُطلب عادةً بعدها</translation>
    </message>
    <message>
        <source>asked next in {followed} of {cases} cases</source>
        <translation>طُلب بعدها في {followed} من {cases} حالة</translation>
    </message>
    <message>
        <source>{number} is open and linked</source>
        <translation>فُتحت {number} ورُبطت</translation>
    </message>
</context>
<context>
    <name>Circles</name>
    <message>
        <source>A different key was given for one of {name}’s computers. It is not used.</source>
        <translation>ورد مفتاح مختلف لأحد حواسيب {name}. لن يُستخدم.</translation>
    </message>
    <message>
        <source>Somebody gave a circle a different key in {name}’s name. It is not used.</source>
        <translation>أُعطيت مجموعة سرية مفتاحًا مختلفًا باسم {name}. لن يُستخدم.</translation>
    </message>
    <message>
        <source>Something was written into a circle in {name}’s name, but not by one of its readers. It has no effect.</source>
        <translation>كُتب شيء في مجموعة سرية باسم {name}، وليس من أحد أعضائها. لا أثر له.</translation>
    </message>
    <message>
        <source>an unknown person</source>
        <translation>شخص غير معروف</translation>
    </message>
    <message>
        <source>first seen {moment}</source>
        <translation>شوهد أول مرة {moment}</translation>
    </message>
    <message>
        <source>{name} was added at the hub, but not by a reader of the circle, and cannot read any of it.</source>
        <translation>أُضيف {name} في مركز المزامنة من خارج أعضاء المجموعة، ولا يمكن بذلك قراءة شيء منها.</translation>
    </message>
</context>
<context>
    <name>CirclesDialog</name>
    <message numerus="yes">
        <source>%Ln computer(s)</source>
        <translation>
            <numerusform>لا حواسيب</numerusform>
            <numerusform>حاسوب واحد</numerusform>
            <numerusform>حاسوبان</numerusform>
            <numerusform>%Ln حواسيب</numerusform>
            <numerusform>%Ln حاسوبًا</numerusform>
            <numerusform>%Ln حاسوب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more computer(s) without access</source>
        <translation>
            <numerusform>لا حواسيب أخرى دون إذن</numerusform>
            <numerusform>حاسوب آخر دون إذن</numerusform>
            <numerusform>حاسوبان آخران دون إذن</numerusform>
            <numerusform>%Ln حواسيب أخرى دون إذن</numerusform>
            <numerusform>%Ln حاسوبًا آخر دون إذن</numerusform>
            <numerusform>%Ln حاسوب آخر دون إذن</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a reader…</source>
        <translation>إضافة عضو…</translation>
    </message>
    <message>
        <source>After the next sync, {name} cannot read anything new, and what is on their computers is removed the next time they sync. What they have already read, they know.</source>
        <translation>بعد المزامنة التالية لا يصل إلى {name} شيء جديد، وما على الحواسيب هناك يُزال عند مزامنتها التالية. أما ما سبقت قراءته فيبقى معروفًا.</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Confidential circles</source>
        <translation>المجموعات السرية</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Everything in a circle is locked, and only its readers’ computers can open it. Nobody else can read a word of it, whatever database tool they use.</source>
        <translation>كل ما في المجموعة مقفل، ولا تفتحه إلا حواسيب أعضائها. لا يستطيع غيرهم قراءة كلمة منه، مهما كانت أداة قاعدة البيانات المستخدمة.</translation>
    </message>
    <message>
        <source>Name of a new circle</source>
        <translation>اسم مجموعة جديدة</translation>
    </message>
    <message>
        <source>Number of this computer: {number}</source>
        <translation>رقم هذا الحاسوب: {number}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Remove reader…</source>
        <translation>إزالة عضو…</translation>
    </message>
    <message>
        <source>Remove {name} from this circle?</source>
        <translation>إزالة {name} من هذه المجموعة؟</translation>
    </message>
    <message>
        <source>The circle is ready</source>
        <translation>المجموعة جاهزة</translation>
    </message>
    <message>
        <source>The readers change with the next sync</source>
        <translation>يتغير الأعضاء مع المزامنة التالية</translation>
    </message>
    <message>
        <source>There are no circles yet</source>
        <translation>لا مجموعات بعد</translation>
    </message>
    <message numerus="yes">
        <source>This computer cannot read %Ln circle(s) yet: a reader has to give it access.</source>
        <translation>
            <numerusform>لا مجموعات بانتظار الإذن.</numerusform>
            <numerusform>مجموعة واحدة لا تُقرأ على هذا الحاسوب بعد: يلزم إذن من أحد أعضائها.</numerusform>
            <numerusform>مجموعتان لا تُقرآن على هذا الحاسوب بعد: يلزم إذن من أحد أعضائهما.</numerusform>
            <numerusform>%Ln مجموعات لا تُقرأ على هذا الحاسوب بعد: يلزم إذن من أحد أعضائها.</numerusform>
            <numerusform>%Ln مجموعة لا تُقرأ على هذا الحاسوب بعد: يلزم إذن من أحد أعضائها.</numerusform>
            <numerusform>%Ln مجموعة لا تُقرأ على هذا الحاسوب بعد: يلزم إذن من أحد أعضائها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which computer? Ask for its number by phone.</source>
        <translation>أي حاسوب؟ يُرجى السؤال عن رقمه بالهاتف.</translation>
    </message>
    <message>
        <source>Who may read it too?</source>
        <translation>من يقرؤها أيضًا؟</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>من يقرؤها</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (أنت)</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>&amp;Solution</source>
        <translation>الح&amp;ل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln ticket(s)</source>
        <translation>
            <numerusform>لا تذاكر لإغلاقها</numerusform>
            <numerusform>إغلاق تذكرة واحدة</numerusform>
            <numerusform>إغلاق تذكرتين</numerusform>
            <numerusform>إغلاق %Ln تذاكر</numerusform>
            <numerusform>إغلاق %Ln تذكرة</numerusform>
            <numerusform>إغلاق %Ln تذكرة</numerusform>
        </translation>
    </message>
    <message>
        <source>What solved them, in a few words; only the team can read it</source>
        <translation>ما الذي حلّها بكلمات قليلة؛ لا يقرؤه إلا الفريق</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>A few words for whoever has this next time; the customer does not see them.</source>
        <translation>كلمات قليلة تفيد من يواجه هذا في المرة القادمة؛ لا تظهر للعميل.</translation>
    </message>
    <message>
        <source>Close ticket</source>
        <translation>إغلاق التذكرة</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>الحل</translation>
    </message>
    <message>
        <source>The last answer to {name} ends without a kind closing.</source>
        <translation>ينتهي آخر رد على {name} دون خاتمة لطيفة.</translation>
    </message>
    <message>
        <source>What solved it?</source>
        <translation>ما الحل؟</translation>
    </message>
    <message>
        <source>Write it first</source>
        <translation>كتابته أولًا</translation>
    </message>
    <message>
        <source>{name} has not been answered yet.</source>
        <translation>لم يصل أي رد إلى {name} بعد.</translation>
    </message>
    <message>
        <source>{name} has not been told yet that it is solved.</source>
        <translation>لم يُبلَّغ {name} بالحل بعد.</translation>
    </message>
</context>
<context>
    <name>ColumnsForm</name>
    <message>
        <source>&amp;Down</source>
        <translation>إلى الأ&amp;سفل</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>إلى ال&amp;أعلى</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>عر&amp;ض العمود</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>أعمدة الجدول</translation>
    </message>
    <message>
        <source>Columns, from the first to the last</source>
        <translation>الأعمدة من الأول إلى الأخير</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt with an arrow moves it.</source>
        <translation>مفتاح المسافة يُظهر العمود أو يخفيه، وAlt مع سهم ينقله.</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>الأعمدة المعتادة</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>All commands</source>
        <translation>كل الأوامر</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>ماذا نفعل الآن؟</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>A file is still being added. Send again in a moment.</source>
        <translation>لا يزال ملف قيد الإضافة. يُرجى الإرسال مجددًا بعد لحظة.</translation>
    </message>
    <message>
        <source>A word about it, for whoever gets it</source>
        <translation>كلمة عنه لمن يصله</translation>
    </message>
    <message>
        <source>Back to the note</source>
        <translation>العودة إلى الملاحظة</translation>
    </message>
    <message>
        <source>Back to the reply</source>
        <translation>العودة إلى الرد</translation>
    </message>
    <message>
        <source>Back to what is forwarded</source>
        <translation>العودة إلى ما يُعاد توجيهه</translation>
    </message>
    <message>
        <source>Choose who gets it. {customer} never sees it.</source>
        <translation>يلزم اختيار من يصله. لا يصل إلى {customer} أبدًا.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>إغلاق رغم ذلك</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation>حُفظت المسودة {time}</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>تعبئته</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إعادة توجيه</translation>
    </message>
    <message>
        <source>Forward the message only</source>
        <translation>إعادة توجيه الرسالة وحدها</translation>
    </message>
    <message>
        <source>Forward this text</source>
        <translation>إعادة توجيه هذا النص</translation>
    </message>
    <message>
        <source>Goes out through this computer’s mail program; {customer} never sees it</source>
        <translation>يُرسل عبر برنامج البريد في هذا الحاسوب؛ ولا يصل إلى {customer} أبدًا</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>ملاحظة داخلية</translation>
    </message>
    <message>
        <source>Internal note: {name} never sees it</source>
        <translation>ملاحظة داخلية: لا تصل إلى {name} أبدًا</translation>
    </message>
    <message>
        <source>It is meant like that, send</source>
        <translation>إرسال كما هو</translation>
    </message>
    <message>
        <source>Not saved on this computer yet. The text stays here and deskapp keeps trying; please free some disk space.</source>
        <translation>لم يُحفظ على هذا الحاسوب بعد. النص باقٍ هنا وتُعاد المحاولة؛ يلزم إخلاء بعض المساحة على القرص.</translation>
    </message>
    <message>
        <source>Only colleagues read this. Type @ to tell one.</source>
        <translation>لا يقرأ هذا إلا الزملاء. لإخبار أحدهم تُكتب @</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Reply to {name}</source>
        <translation>رد على {name}</translation>
    </message>
    <message>
        <source>Still to say before it closes: {what}.</source>
        <translation>بقي أن يُقال قبل الإغلاق: {what}.</translation>
    </message>
    <message>
        <source>There is no snippet for this in this language yet.</source>
        <translation>لا يوجد نص جاهز لهذا بهذه اللغة بعد.</translation>
    </message>
    <message>
        <source>There is no text yet. Write a few words first.</source>
        <translation>لا يوجد نص بعد. تكفي كلمات قليلة للبدء.</translation>
    </message>
    <message>
        <source>There is no way to reach {name} yet</source>
        <translation>لا توجد بعد وسيلة للوصول إلى {name}</translation>
    </message>
    <message>
        <source>There is still a gap to fill in: {gap}</source>
        <translation>ما زال هناك موضع ينتظر التعبئة: {gap}</translation>
    </message>
    <message>
        <source>This was written as an internal note. Forward it to somebody?</source>
        <translation>كُتب هذا ملاحظةً داخلية. هل يُعاد توجيهه إلى أحد؟</translation>
    </message>
    <message>
        <source>This was written as an internal note. Send it to {name}?</source>
        <translation>كُتب هذا ملاحظةً داخلية. هل يُرسل إلى {name}؟</translation>
    </message>
    <message>
        <source>This was written as the reply to {name}. Forward it to somebody else?</source>
        <translation>كُتب هذا ردًا على {name}. هل يُعاد توجيهه إلى شخص آخر؟</translation>
    </message>
    <message>
        <source>This was written to be forwarded. Send it to {name}?</source>
        <translation>كُتب هذا لإعادة التوجيه. هل يُرسل إلى {name}؟</translation>
    </message>
    <message>
        <source>Use it as the reply</source>
        <translation>استخدامه ردًا</translation>
    </message>
    <message>
        <source>Write a new reply</source>
        <translation>كتابة رد جديد</translation>
    </message>
    <message>
        <source>Write it first</source>
        <translation>كتابته أولًا</translation>
    </message>
    <message>
        <source>Write to {name}. Type :: for a snippet.</source>
        <translation>الكتابة إلى {name}. لإدراج نص جاهز تُكتب ::</translation>
    </message>
    <message>
        <source>Your text from {time} is back</source>
        <translation>عاد نصك من {time}</translation>
    </message>
    <message>
        <source>that it is solved</source>
        <translation>أن الأمر حُلّ</translation>
    </message>
    <message>
        <source>{name} cannot read this ticket, but gets these words and can answer you</source>
        <translation>هذه التذكرة غير متاحة لـ {name}: تصل هذه الكلمات وحدها، ويصلك الرد عليها</translation>
    </message>
    <message>
        <source>{name} cannot read this yet: add an address or tell them by phone</source>
        <translation>هذا لا يصل إلى {name} بعد: يلزم عنوان أو إبلاغ بالهاتف</translation>
    </message>
    <message>
        <source>{name} finds it under Mentions; {customer} never sees it</source>
        <translation>يظهر لـ {name} تحت «الإشارات»؛ ولا يصل إلى {customer} أبدًا</translation>
    </message>
    <message>
        <source>{name} is the customer here: write a reply instead</source>
        <translation>العميل هنا هو {name}: يمكن كتابة رد بدلًا من ذلك</translation>
    </message>
    <message>
        <source>{name} wrote in the meantime, {time}</source>
        <translation>رسالة من {name} في هذه الأثناء، {time}</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>New message below</source>
        <translation>رسالة جديدة في الأسفل</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln for other teams</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>لا شيء لفرق أخرى</numerusform>
            <numerusform>واحدة لفرق أخرى</numerusform>
            <numerusform>اثنتان لفرق أخرى</numerusform>
            <numerusform>%Ln لفرق أخرى</numerusform>
            <numerusform>%Ln لفرق أخرى</numerusform>
            <numerusform>%Ln لفرق أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>لا شيء آخر</numerusform>
            <numerusform>واحدة أخرى</numerusform>
            <numerusform>اثنتان أخريان</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) given back to the team</source>
        <translation>
            <numerusform>لم تُعَد أي تذكرة إلى الفريق</numerusform>
            <numerusform>أُعيدت تذكرة واحدة إلى الفريق</numerusform>
            <numerusform>أُعيدت تذكرتان إلى الفريق</numerusform>
            <numerusform>أُعيدت %Ln تذاكر إلى الفريق</numerusform>
            <numerusform>أُعيدت %Ln تذكرة إلى الفريق</numerusform>
            <numerusform>أُعيدت %Ln تذكرة إلى الفريق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) given to {name}</source>
        <translation>
            <numerusform>لم تُسند أي تذكرة إلى {name}</numerusform>
            <numerusform>أُسندت تذكرة واحدة إلى {name}</numerusform>
            <numerusform>أُسندت تذكرتان إلى {name}</numerusform>
            <numerusform>أُسندت %Ln تذاكر إلى {name}</numerusform>
            <numerusform>أُسندت %Ln تذكرة إلى {name}</numerusform>
            <numerusform>أُسندت %Ln تذكرة إلى {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) shared out</source>
        <translation>
            <numerusform>لم تُوزَّع أي تذكرة</numerusform>
            <numerusform>وُزِّعت تذكرة واحدة</numerusform>
            <numerusform>وُزِّعت تذكرتان</numerusform>
            <numerusform>وُزِّعت %Ln تذاكر</numerusform>
            <numerusform>وُزِّعت %Ln تذكرة</numerusform>
            <numerusform>وُزِّعت %Ln تذكرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln urgent or high</source>
        <translation>
            <numerusform>لا شيء عاجل أو عالي الأولوية</numerusform>
            <numerusform>واحدة عاجلة أو عالية</numerusform>
            <numerusform>اثنتان عاجلتان أو عاليتان</numerusform>
            <numerusform>%Ln عاجلة أو عالية</numerusform>
            <numerusform>%Ln عاجلة أو عالية</numerusform>
            <numerusform>%Ln عاجلة أو عالية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working hour(s)</source>
        <translation>
            <numerusform>أقل من ساعة عمل</numerusform>
            <numerusform>ساعة عمل واحدة</numerusform>
            <numerusform>ساعتي عمل</numerusform>
            <numerusform>%Ln ساعات عمل</numerusform>
            <numerusform>%Ln ساعة عمل</numerusform>
            <numerusform>%Ln ساعة عمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln ticket(s) back to the team</source>
        <translation>
            <numerusform>لا تذاكر لإعادتها إلى الفريق</numerusform>
            <numerusform>إعادة تذكرة واحدة إلى الفريق</numerusform>
            <numerusform>إعادة تذكرتين إلى الفريق</numerusform>
            <numerusform>إعادة %Ln تذاكر إلى الفريق</numerusform>
            <numerusform>إعادة %Ln تذكرة إلى الفريق</numerusform>
            <numerusform>إعادة %Ln تذكرة إلى الفريق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln ticket(s) to</source>
        <translation>
            <numerusform>لا تذاكر لإسنادها</numerusform>
            <numerusform>إسناد تذكرة واحدة إلى</numerusform>
            <numerusform>إسناد تذكرتين إلى</numerusform>
            <numerusform>إسناد %Ln تذاكر إلى</numerusform>
            <numerusform>إسناد %Ln تذكرة إلى</numerusform>
            <numerusform>إسناد %Ln تذكرة إلى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln ticket(s) to {name}</source>
        <translation>
            <numerusform>لا تذاكر لإسنادها إلى {name}</numerusform>
            <numerusform>إسناد تذكرة واحدة إلى {name}</numerusform>
            <numerusform>إسناد تذكرتين إلى {name}</numerusform>
            <numerusform>إسناد %Ln تذاكر إلى {name}</numerusform>
            <numerusform>إسناد %Ln تذكرة إلى {name}</numerusform>
            <numerusform>إسناد %Ln تذكرة إلى {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share out %Ln ticket(s)</source>
        <translation>
            <numerusform>لا تذاكر لتوزيعها</numerusform>
            <numerusform>توزيع تذكرة واحدة</numerusform>
            <numerusform>توزيع تذكرتين</numerusform>
            <numerusform>توزيع %Ln تذاكر</numerusform>
            <numerusform>توزيع %Ln تذكرة</numerusform>
            <numerusform>توزيع %Ln تذكرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell %Ln customer(s) that it is done</source>
        <translation>
            <numerusform>لا أحد ليُبلَّغ</numerusform>
            <numerusform>إبلاغ عميل واحد بأن الأمر أُنجز</numerusform>
            <numerusform>إبلاغ عميلين بأن الأمر أُنجز</numerusform>
            <numerusform>إبلاغ %Ln عملاء بأن الأمر أُنجز</numerusform>
            <numerusform>إبلاغ %Ln عميلًا بأن الأمر أُنجز</numerusform>
            <numerusform>إبلاغ %Ln عميل بأن الأمر أُنجز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell %Ln customer(s) which team has it now</source>
        <translation>
            <numerusform>لا أحد ليُبلَّغ</numerusform>
            <numerusform>إبلاغ عميل واحد بالفريق الذي يتولى طلبه الآن</numerusform>
            <numerusform>إبلاغ عميلين بالفريق الذي يتولى طلبهما الآن</numerusform>
            <numerusform>إبلاغ %Ln عملاء بالفريق الذي يتولى طلباتهم الآن</numerusform>
            <numerusform>إبلاغ %Ln عميلًا بالفريق الذي يتولى طلباتهم الآن</numerusform>
            <numerusform>إبلاغ %Ln عميل بالفريق الذي يتولى طلباتهم الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell %Ln customer(s) who has it now</source>
        <translation>
            <numerusform>لا عملاء لإبلاغهم</numerusform>
            <numerusform>إبلاغ عميل واحد بمن يتولاها الآن</numerusform>
            <numerusform>إبلاغ عميلين بمن يتولاها الآن</numerusform>
            <numerusform>إبلاغ %Ln عملاء بمن يتولاها الآن</numerusform>
            <numerusform>إبلاغ %Ln عميلًا بمن يتولاها الآن</numerusform>
            <numerusform>إبلاغ %Ln عميل بمن يتولاها الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more in the queue</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>ولا شيء آخر في القائمة</numerusform>
            <numerusform>وواحدة أخرى في القائمة</numerusform>
            <numerusform>واثنتان أخريان في القائمة</numerusform>
            <numerusform>و%Ln أخرى في القائمة</numerusform>
            <numerusform>و%Ln أخرى في القائمة</numerusform>
            <numerusform>و%Ln أخرى في القائمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Carry on working</source>
        <translation>متابعة العمل</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Hide the report</source>
        <translation>إخفاء التقرير</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>إظهار التقرير</translation>
    </message>
    <message>
        <source>Something went wrong in deskapp</source>
        <translation>حدث خلل في deskapp</translation>
    </message>
    <message>
        <source>The report stays on this computer: {file}</source>
        <translation>يبقى التقرير على هذا الحاسوب: {file}</translation>
    </message>
    <message>
        <source>This is the program’s fault, not yours. Everything you typed is saved; you can carry on.</source>
        <translation>هذا خلل في البرنامج، ولا ذنب لك فيه. كل ما كُتب محفوظ، ويمكن متابعة العمل.</translation>
    </message>
    <message>
        <source>This is the program’s fault, not yours. Please copy what you are typing before you carry on.</source>
        <translation>هذا خلل في البرنامج، ولا ذنب لك فيه. يُرجى نسخ ما يُكتب الآن قبل المتابعة.</translation>
    </message>
</context>
<context>
    <name>CrossForm</name>
    <message>
        <source>A private word, if you like</source>
        <translation>كلمة خاصة، عند الرغبة</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>This crosses a line</source>
        <translation>هذا يتجاوز الحدود</translation>
    </message>
    <message>
        <source>{number} is in other hands now</source>
        <translation>انتقلت {number} إلى من يتولاها</translation>
    </message>
    <message>
        <source>{to} takes it from you, with everything as it was written. Nothing goes to {customer}, and you will not see further messages on it unless you ask.</source>
        <translation>تنتقل منك إلى {to} مع كل ما كُتب كما هو. لا يصل شيء إلى {customer}، ولن تظهر لك رسائلها اللاحقة إلا عند طلبها.</translation>
    </message>
</context>
<context>
    <name>Crossed</name>
    <message numerus="yes">
        <source>%Ln message(s) are kept as they were written then.</source>
        <translation>
            <numerusform>لا رسائل محفوظة.</numerusform>
            <numerusform>رسالة واحدة محفوظة كما كُتبت حينها.</numerusform>
            <numerusform>رسالتان محفوظتان كما كُتبتا حينها.</numerusform>
            <numerusform>%Ln رسائل محفوظة كما كُتبت حينها.</numerusform>
            <numerusform>%Ln رسالة محفوظة كما كُتبت حينها.</numerusform>
            <numerusform>%Ln رسالة محفوظة كما كُتبت حينها.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in other hands now.</source>
        <translation>يتولاها الآن غيرك.</translation>
    </message>
    <message>
        <source>Messages since then are not shown to you.</source>
        <translation>لا تُعرض عليك الرسائل التي جاءت بعد ذلك.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>You handed this over {time}</source>
        <translation>سُلِّمت منك {time}</translation>
    </message>
    <message>
        <source>{name} handed this over {time}: it crosses a line</source>
        <translation>تسليم من {name} {time}: هذا يتجاوز الحدود</translation>
    </message>
</context>
<context>
    <name>CustomerBand</name>
    <message>
        <source>All departments served</source>
        <translation>كل الأقسام التي نخدمها</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Departments served: {departments}</source>
        <translation>الأقسام التي نخدمها: {departments}</translation>
    </message>
    <message>
        <source>From outside: {kinds}</source>
        <translation>من الخارج: {kinds}</translation>
    </message>
    <message>
        <source>No department is served from here</source>
        <translation>لا يُخدَم أي قسم من هنا</translation>
    </message>
    <message>
        <source>{department} is served from here</source>
        <translation>{department}: يُخدَم من هنا</translation>
    </message>
</context>
<context>
    <name>CustomerPart</name>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Org chart</source>
        <translation>الهيكل التنظيمي</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>عميل غير معروف</translation>
    </message>
    <message>
        <source>Writes {language}</source>
        <translation>الكتابة: {language}</translation>
    </message>
    <message>
        <source>Writes {language}, reads {others}</source>
        <translation>الكتابة: {language} · القراءة: {others}</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>موظف سابق</translation>
    </message>
    <message>
        <source>{place} · {local}</source>
        <translation>{place} · {local}</translation>
    </message>
    <message>
        <source>{time} local time</source>
        <translation>{time} بالتوقيت المحلي</translation>
    </message>
</context>
<context>
    <name>DataDialog</name>
    <message>
        <source>&amp;Why it is erased</source>
        <translation>&amp;سبب المحو</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>A text to read, and beside it the same for programs. It says at its end what was left out.</source>
        <translation>نص للقراءة، وبجانبه المحتوى نفسه للبرامج. وفي آخره ذكر ما لم يُدرج.</translation>
    </message>
    <message>
        <source>Data held about me</source>
        <translation>البيانات المحفوظة عني</translation>
    </message>
    <message>
        <source>Data held about {name}</source>
        <translation>البيانات المحفوظة عن {name}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Done &amp;tickets</source>
        <translation>ال&amp;تذاكر المنجزة</translation>
    </message>
    <message>
        <source>Erase all</source>
        <translation>محو الكل</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>المحو</translation>
    </message>
    <message>
        <source>Erase this data of {name} for good?</source>
        <translation>محو هذه البيانات نهائيًا: {name}؟</translation>
    </message>
    <message numerus="yes">
        <source>Erase those older than %Ln year(s)</source>
        <translation>
            <numerusform>محو ما أتمّ أقل من سنة (%Ln)</numerusform>
            <numerusform>محو ما مضى عليه أكثر من سنة (%Ln)</numerusform>
            <numerusform>محو ما مضى عليه أكثر من سنتين (%Ln)</numerusform>
            <numerusform>محو ما مضى عليه أكثر من %Ln سنوات</numerusform>
            <numerusform>محو ما مضى عليه أكثر من %Ln سنة</numerusform>
            <numerusform>محو ما مضى عليه أكثر من %Ln سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased for good: %Ln entries</source>
        <translation>
            <numerusform>لم يُمحَ شيء (%Ln)</numerusform>
            <numerusform>مُحي نهائيًا: عنصر واحد (%Ln)</numerusform>
            <numerusform>مُحي نهائيًا: عنصران (%Ln)</numerusform>
            <numerusform>مُحي نهائيًا: %Ln عناصر</numerusform>
            <numerusform>مُحي نهائيًا: %Ln عنصرًا</numerusform>
            <numerusform>مُحي نهائيًا: %Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>محو…</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>جارٍ المحو…</translation>
    </message>
    <message>
        <source>Goes: {goes}

Stays: {stays}

Nobody can bring it back.</source>
        <translation>يُمحى: {goes}

يبقى: {stays}

لا يستطيع أحد إعادته.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>مدى التقدم</translation>
    </message>
    <message>
        <source>It is erased at the hub and on every computer, and nobody can bring it back.</source>
        <translation>يُمحى من مركز المزامنة ومن كل حاسوب، ولا يستطيع أحد إعادته.</translation>
    </message>
    <message>
        <source>It stays in the record</source>
        <translation>يبقى في السجل</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>الاحتفاظ بها</translation>
    </message>
    <message>
        <source>Looking for what is held…</source>
        <translation>جارٍ البحث عما هو محفوظ…</translation>
    </message>
    <message>
        <source>Nothing would be erased.</source>
        <translation>لن يُمحى شيء.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Saved as {text} and {data}</source>
        <translation>حُفظ باسم {text} و{data}</translation>
    </message>
    <message>
        <source>Would be erased</source>
        <translation>سيُمحى</translation>
    </message>
    <message>
        <source>Would stay</source>
        <translation>سيبقى</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ الكتابة…</translation>
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
        <translation>حُسم</translation>
    </message>
    <message>
        <source>Include what is for others to decide</source>
        <translation>مع ما يقرره الآخرون</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>بحاجة إلى قرار</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>لا شيء بحاجة إلى قرار</translation>
    </message>
    <message>
        <source>When two people change the same thing without seeing each other’s change, both values come here.</source>
        <translation>حين يغيّر شخصان الأمر نفسه دون علم أحدهما بالآخر تظهر القيمتان هنا.</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>A reply was not sent</source>
        <translation>رد لم يُرسل</translation>
    </message>
    <message>
        <source>Current value</source>
        <translation>القيمة المعتمدة الآن</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذفه</translation>
    </message>
    <message>
        <source>Deleted here, changed there</source>
        <translation>حُذف هنا وتغيّر هناك</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>الرد الأول</translation>
    </message>
    <message>
        <source>It is fine</source>
        <translation>لا بأس بذلك</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>إبقاؤه كما هو</translation>
    </message>
    <message>
        <source>Keep the other</source>
        <translation>اعتماد الأخرى</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>إبقاء هذه</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Nobody has decided for three working days, so it has come to the lead too: {names}.</source>
        <translation>لم يقرر أحد منذ ثلاثة أيام عمل، فوصل الأمر إلى مسؤول الفريق أيضًا: {names}.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Reply that goes out later</source>
        <translation>رد يُرسل لاحقًا</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Second reply</source>
        <translation>الرد الثاني</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>نص جاهز</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>أحدهم</translation>
    </message>
    <message>
        <source>Somebody wrote before the reply was due to go out. It has not been sent.</source>
        <translation>كتب أحدهم قبل موعد إرسال الرد، فلم يُرسل.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>فريق</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>القيمة الأخرى</translation>
    </message>
    <message>
        <source>The ticket was closed before the reply was due to go out. It has not been sent.</source>
        <translation>أُغلقت التذكرة قبل موعد إرسال الرد، فلم يُرسل.</translation>
    </message>
    <message>
        <source>This is confidential, so the lead decides: {names}.</source>
        <translation>ما هو سري يقرره مسؤول الفريق: {names}.</translation>
    </message>
    <message>
        <source>Those who wrote this do not work here any more, so the lead decides: {names}.</source>
        <translation>من كتبوا هذا لم يعودوا يعملون هنا، فيقرر مسؤول الفريق: {names}.</translation>
    </message>
    <message>
        <source>Those who wrote this do not work here any more; anybody may decide.</source>
        <translation>من كتبوا هذا لم يعودوا يعملون هنا؛ لأي شخص أن يقرر.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>تذكرة</translation>
    </message>
    <message>
        <source>Two replies crossed</source>
        <translation>ردّان في الوقت نفسه</translation>
    </message>
    <message>
        <source>Two values: {field}</source>
        <translation>قيمتان مختلفتان: {field}</translation>
    </message>
    <message>
        <source>Waiting for {names} since {time}.</source>
        <translation>بانتظار {names} منذ {time}.</translation>
    </message>
    <message>
        <source>Write a correction…</source>
        <translation>كتابة تصحيح…</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>offline since {time}</source>
        <translation>دون اتصال منذ {time}</translation>
    </message>
    <message>
        <source>on {computer}</source>
        <translation>على {computer}</translation>
    </message>
    <message>
        <source>{one} and {other} both replied, and neither had seen the other’s reply.</source>
        <translation>ردّ كل من {one} و{other} دون أن يرى أحدهما رد الآخر.</translation>
    </message>
    <message>
        <source>{one} and {other} both set the {field}, and neither had seen the other’s change.</source>
        <translation>غيّر {one} و{other} هذا دون علم أحدهما بالآخر: {field}.</translation>
    </message>
    <message>
        <source>{other} deleted this, and {one} changed it without knowing. It is still here.</source>
        <translation>حذف {other} هذا، وغيّره {one} دون علم. ما زال هنا.</translation>
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
        <translation>إبقاء {value}</translation>
    </message>
    <message>
        <source>Needs a decision: {field}</source>
        <translation>بحاجة إلى قرار: {field}</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation>اعتماد {value}</translation>
    </message>
    <message>
        <source>{name} chose {value} ({time}), {other_name} chose {other} ({other_time}).</source>
        <translation>اختيار {name}: {value} ({time})، واختيار {other_name}: {other} ({other_time}).</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>و{n} أخرى</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Assign to</source>
        <translation>إسناد إلى</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Decided: {field}</source>
        <translation>حُسم: {field}</translation>
    </message>
    <message>
        <source>Label {label} is added</source>
        <translation>أُضيف الوسم {label}</translation>
    </message>
    <message>
        <source>Label {label} is removed</source>
        <translation>أُزيل الوسم {label}</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Move to another team</source>
        <translation>نقل إلى فريق آخر</translation>
    </message>
    <message>
        <source>Noted: told by phone</source>
        <translation>سُجّل: أُبلغ بالهاتف</translation>
    </message>
    <message>
        <source>Nothing was put back: it had changed in the meantime</source>
        <translation>لم يُسترجع شيء، لأنه تغيّر في هذه الأثناء</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>تم الاسترجاع</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>تأجيل حتى</translation>
    </message>
    <message>
        <source>You follow {number}</source>
        <translation>بدأت متابعة {number}</translation>
    </message>
    <message>
        <source>You no longer follow {number}</source>
        <translation>توقفت متابعة {number}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>مستعمل</translation>
    </message>
    <message>
        <source>new label</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>{field} was changed</source>
        <translation>تم تغيير {field}</translation>
    </message>
    <message>
        <source>{field} was cleared</source>
        <translation>تم مسح {field}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{number} and its files stay on this computer</source>
        <translation>تبقى {number} وملفاتها على هذا الحاسوب</translation>
    </message>
    <message>
        <source>{number} is assigned</source>
        <translation>أُسندت {number}</translation>
    </message>
    <message>
        <source>{number} is awake again</source>
        <translation>انتهى تأجيل {number}</translation>
    </message>
    <message>
        <source>{number} is back with the team</source>
        <translation>أُعيدت {number} إلى الفريق</translation>
    </message>
    <message>
        <source>{number} is closed</source>
        <translation>أُغلقت {number}</translation>
    </message>
    <message>
        <source>{number} is open again</source>
        <translation>أُعيد فتح {number}</translation>
    </message>
    <message>
        <source>{number} is open as part of it</source>
        <translation>فُتحت {number} جزءًا منها</translation>
    </message>
    <message>
        <source>{number} is snoozed until {time}</source>
        <translation>أُجّلت {number} حتى {time}</translation>
    </message>
    <message>
        <source>{number} is yours</source>
        <translation>أُسندت {number} إليك</translation>
    </message>
    <message>
        <source>{number} leaves this computer once it is old enough</source>
        <translation>تغادر {number} هذا الحاسوب متى مضى عليها وقت كافٍ</translation>
    </message>
    <message>
        <source>{number} was moved</source>
        <translation>نُقلت {number}</translation>
    </message>
</context>
<context>
    <name>DeskDialog</name>
    <message>
        <source>&amp;Best reached</source>
        <translation>أفضل &amp;وسيلة</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Quiet times</source>
        <translation>أوقات ال&amp;هدوء</translation>
    </message>
    <message>
        <source>&amp;Times that suit</source>
        <translation>الأوقات ال&amp;مناسبة</translation>
    </message>
    <message>
        <source>&amp;Wording</source>
        <translation>الأ&amp;سلوب</translation>
    </message>
    <message>
        <source>Add a quiet time</source>
        <translation>إضافة وقت هدوء</translation>
    </message>
    <message>
        <source>Add a time that suits</source>
        <translation>إضافة وقت مناسب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Form of &amp;address</source>
        <translation>&amp;المخاطبة</translation>
    </message>
    <message>
        <source>How {team} reaches me</source>
        <translation>طريقة تواصل {team} معي</translation>
    </message>
    <message>
        <source>How {team} reaches {name}</source>
        <translation>طريقة تواصل {team} مع {name}</translation>
    </message>
    <message>
        <source>Nothing arranged</source>
        <translation>لم يُتفق على شيء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>The fields you cannot change here are {name}’s own words.</source>
        <translation>ما لا يمكن تغييره هنا هو من كلام {name}.</translation>
    </message>
    <message>
        <source>This is everything the team has noted about you. What you correct stays that way, whatever was there before.</source>
        <translation>هذا كل ما يدوّنه الفريق عنك. وتصحيحك هو المعتمد مهما كُتب.</translation>
    </message>
    <message>
        <source>by first name, informally</source>
        <translation>بالاسم الأول، دون تكلّف</translation>
    </message>
    <message>
        <source>formally</source>
        <translation>بصيغة رسمية</translation>
    </message>
    <message>
        <source>{name} can read and correct all of this. There is no field for remarks.</source>
        <translation>كل هذا متاح لـ {name} للقراءة والتصحيح. ولا مكان هنا للتعليقات.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message numerus="yes">
        <source>%Ln ticket(s) to read</source>
        <translation>
            <numerusform>لا تذاكر غير مقروءة</numerusform>
            <numerusform>تذكرة واحدة غير مقروءة</numerusform>
            <numerusform>تذكرتان غير مقروءتين</numerusform>
            <numerusform>%Ln تذاكر غير مقروءة</numerusform>
            <numerusform>%Ln تذكرة غير مقروءة</numerusform>
            <numerusform>%Ln تذكرة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Open deskapp</source>
        <translation>فتح deskapp</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>DetailsPart</name>
    <message>
        <source>An outside customer is waiting</source>
        <translation>عميل خارجي ينتظر</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>مسندة إلى</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>مطلوبة قبل</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>بانتظار</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>حتى {time}</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>%Ln people updated</source>
        <translation>
            <numerusform>لم تُحدّث بيانات أحد</numerusform>
            <numerusform>حُدّثت بيانات شخص واحد</numerusform>
            <numerusform>حُدّثت بيانات شخصين</numerusform>
            <numerusform>حُدّثت بيانات %Ln أشخاص</numerusform>
            <numerusform>حُدّثت بيانات %Ln شخصًا</numerusform>
            <numerusform>حُدّثت بيانات %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved. Only you and whoever you named can read it</source>
        <translation>حُفظ. متاح لك ولمن أُضيف اسمه فقط</translation>
    </message>
    <message>
        <source>The source is changed</source>
        <translation>تغيّر المصدر</translation>
    </message>
    <message>
        <source>Your card is changed</source>
        <translation>تغيّرت بطاقتك</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Back again</source>
        <translation>عائد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>متغيّر</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>مغادر</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
</context>
<context>
    <name>DirectoryDialog</name>
    <message numerus="yes">
        <source>%Ln in doubt: decide below, or leave them for later</source>
        <translation>
            <numerusform>لا أحد بحاجة إلى قرار</numerusform>
            <numerusform>شخص واحد بحاجة إلى قرار: الآن أدناه أو لاحقًا</numerusform>
            <numerusform>شخصان بحاجة إلى قرار: الآن أدناه أو لاحقًا</numerusform>
            <numerusform>%Ln أشخاص بحاجة إلى قرار: الآن أدناه أو لاحقًا</numerusform>
            <numerusform>%Ln شخصًا بحاجة إلى قرار: الآن أدناه أو لاحقًا</numerusform>
            <numerusform>%Ln شخص بحاجة إلى قرار: الآن أدناه أو لاحقًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are left out: too large, or not pictures</source>
        <translation>
            <numerusform>لا تُستثنى أي صورة</numerusform>
            <numerusform>تُستثنى صورة واحدة: كبيرة جدًا أو ليست صورة</numerusform>
            <numerusform>تُستثنى صورتان: كبيرتان جدًا أو ليستا صورتين</numerusform>
            <numerusform>تُستثنى %Ln صور: كبيرة جدًا أو ليست صورًا</numerusform>
            <numerusform>تُستثنى %Ln صورة: كبيرة جدًا أو ليست صورًا</numerusform>
            <numerusform>تُستثنى %Ln صورة: كبيرة جدًا أو ليست صورًا</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bring in the changes</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;نسيان</translation>
    </message>
    <message>
        <source>&amp;Look at what would change</source>
        <translation>&amp;عرض ما سيتغير</translation>
    </message>
    <message>
        <source>&amp;New source…</source>
        <translation>مصدر &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Read everybody again</source>
        <translation>&amp;قراءة الجميع من جديد</translation>
    </message>
    <message>
        <source>A source is a list of people: a file that is updated from time to time, or a directory server.</source>
        <translation>المصدر قائمة أشخاص: ملف يُحدَّث من حين إلى آخر، أو خادم دليل.</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>ت&amp;غيير…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>لم يُحسم بعد</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>لن يتغير شيء.</translation>
    </message>
    <message>
        <source>People from a directory</source>
        <translation>أشخاص من الدليل</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message numerus="yes">
        <source>The source is complete: %Ln people have left</source>
        <translation>
            <numerusform>المصدر كامل: لم يغادر أحد</numerusform>
            <numerusform>المصدر كامل: غادر شخص واحد</numerusform>
            <numerusform>المصدر كامل: غادر شخصان</numerusform>
            <numerusform>المصدر كامل: غادر %Ln أشخاص</numerusform>
            <numerusform>المصدر كامل: غادر %Ln شخصًا</numerusform>
            <numerusform>المصدر كامل: غادر %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ما سيتغير</translation>
    </message>
    <message>
        <source>Who is this here?</source>
        <translation>من يكون هذا هنا؟</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>صورة جديدة</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا أحد غيرهم</numerusform>
            <numerusform>وشخص آخر</numerusform>
            <numerusform>وشخصان آخران</numerusform>
            <numerusform>و%Ln آخرون</numerusform>
            <numerusform>و%Ln آخرون</numerusform>
            <numerusform>و%Ln آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا صورة</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>somebody new</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>{field}: {old} → {new}</source>
        <translation>{field}: {old} ← {new}</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Drafts on this computer</source>
        <translation>المسودات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>There are no drafts: everything you started has been sent</source>
        <translation>لا توجد مسودات: كل ما كُتب أُرسل</translation>
    </message>
    <message>
        <source>To read, and drafts on this computer</source>
        <translation>للقراءة، ومسودات هذا الحاسوب</translation>
    </message>
    <message>
        <source>{name} asks you to read it</source>
        <translation>للقراءة، بطلب من {name}</translation>
    </message>
    <message>
        <source>{name} has read it</source>
        <translation>عادت من {name} بعد القراءة</translation>
    </message>
</context>
<context>
    <name>DraftTree</name>
    <message>
        <source>Ctrl+X picks up, Ctrl+V puts under the chosen person, Delete leaves people as they are today.</source>
        <translation>التحديد للنقل بـ Ctrl+X، والنقل إلى الشخص المختار بـ Ctrl+V، والإبقاء كما اليوم بـ Delete.</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>المسودة</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>GIVE TO</source>
        <translation>إسناد إلى</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>EmptyQueue</name>
    <message>
        <source>All done for now</source>
        <translation>أُنجز كل شيء الآن</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>تذكرة جديدة</translation>
    </message>
    <message>
        <source>New tickets appear by themselves.</source>
        <translation>تظهر التذاكر الجديدة هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>No ticket matches this filter</source>
        <translation>لا توجد تذكرة تطابق هذه التصفية</translation>
    </message>
    <message>
        <source>No tickets yet</source>
        <translation>لا تذاكر بعد</translation>
    </message>
    <message>
        <source>Nothing here for “{text}”</source>
        <translation>لا نتائج هنا عن «{text}»</translation>
    </message>
    <message>
        <source>Nothing is waiting here</source>
        <translation>لا شيء ينتظر هنا</translation>
    </message>
    <message>
        <source>Only {view} was searched.</source>
        <translation>شمل البحث «{view}» فقط.</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>إزالة التصفية</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>بحث في كل شيء</translation>
    </message>
    <message>
        <source>See what nobody has taken</source>
        <translation>عرض التذاكر غير المسندة</translation>
    </message>
    <message>
        <source>This list cannot be read right now</source>
        <translation>تتعذر قراءة هذه القائمة الآن</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>What is assigned to you appears here by itself.</source>
        <translation>ما يُسند إليك يظهر هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>Write down the first request somebody comes with.</source>
        <translation>يمكن البدء بتدوين أول طلب يصل.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message numerus="yes">
        <source>%Ln working day(s) before</source>
        <translation>
            <numerusform>قبل %Ln يوم عمل</numerusform>
            <numerusform>قبل يوم عمل واحد</numerusform>
            <numerusform>قبل يومي عمل</numerusform>
            <numerusform>قبل %Ln أيام عمل</numerusform>
            <numerusform>قبل %Ln يوم عمل</numerusform>
            <numerusform>قبل %Ln يوم عمل</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;From whom</source>
        <translation>&amp;ممن</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>آ&amp;خر يوم</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>ملا&amp;حظة</translation>
    </message>
    <message>
        <source>&amp;Reminder</source>
        <translation>&amp;تذكير</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>ما&amp;ذا</translation>
    </message>
    <message>
        <source>A date on a day off moves to the last working day before it.</source>
        <translation>الموعد الذي يقع في يوم عطلة ينتقل إلى آخر يوم عمل قبله.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>كل المسؤولين</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change what is waited for</source>
        <translation>تعديل ما يُنتظر</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>First due &amp;by</source>
        <translation>أول مو&amp;عد</translation>
    </message>
    <message>
        <source>First due by: day</source>
        <translation>أول موعد، اليوم</translation>
    </message>
    <message>
        <source>First due by: time</source>
        <translation>أول موعد، الوقت</translation>
    </message>
    <message>
        <source>From whom; Delete removes one</source>
        <translation>ممن؛ مفتاح Delete يزيل المحدد</translation>
    </message>
    <message>
        <source>From whom?</source>
        <translation>ممن؟</translation>
    </message>
    <message>
        <source>Hours of the month</source>
        <translation>ساعات الشهر</translation>
    </message>
    <message>
        <source>How &amp;often</source>
        <translation>&amp;كم مرة</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>بلا تذكير</translation>
    </message>
    <message>
        <source>Where it goes, and what it has to include</source>
        <translation>إلى أين يُرسل، وماذا يجب أن يتضمن</translation>
    </message>
    <message>
        <source>Who &amp;waits</source>
        <translation>من &amp;ينتظر</translation>
    </message>
    <message>
        <source>Who waits for what?</source>
        <translation>من ينتظر ماذا؟</translation>
    </message>
    <message>
        <source>Who waits?</source>
        <translation>من ينتظر؟</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>until</source>
        <translation>حتى</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Erase the message from {name}, {time}, for good?</source>
        <translation>هل تُمحى رسالة {name}، {time}، نهائيًا؟</translation>
    </message>
    <message>
        <source>Erase {number} for good?</source>
        <translation>هل تُمحى {number} نهائيًا؟</translation>
    </message>
    <message>
        <source>Its words and files are erased from every computer, and nobody can bring them back. Only the reason stays.</source>
        <translation>تزول كل كلماتها وملفاتها من كل حاسوب، ولا يستطيع أحد إعادتها. لا يبقى إلا السبب.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>The message is erased</source>
        <translation>مُحيت الرسالة</translation>
    </message>
    <message>
        <source>Why it is erased</source>
        <translation>سبب المحو</translation>
    </message>
    <message>
        <source>{number} is erased</source>
        <translation>مُحيت {number}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A card needs a name. Write it the way others should see it.</source>
        <translation>تحتاج البطاقة إلى اسم، كما ينبغي أن يراه الآخرون.</translation>
    </message>
    <message>
        <source>A circle needs a name of up to 60 characters. Only those who read it see the name.</source>
        <translation>تحتاج المجموعة إلى اسم لا يزيد عن 60 حرفًا. لا يرى الاسم إلا أعضاؤها.</translation>
    </message>
    <message>
        <source>A directory source needs a name of its own of up to 60 characters.</source>
        <translation>يحتاج المصدر اسمًا خاصًا به لا يزيد عن 60 حرفًا.</translation>
    </message>
    <message>
        <source>A draft needs a name of up to 60 characters.</source>
        <translation>تحتاج المسودة اسمًا لا يزيد عن 60 حرفًا.</translation>
    </message>
    <message>
        <source>A hub in a file cannot keep a circle: whoever can read the shared file reads all of it. Use a Postgres hub.</source>
        <translation>لا يمكن لمركز مزامنة في ملف حفظ مجموعة سرية: من يصل إلى الملف المشترك يقرأ كل ما فيه. يلزم مركز مزامنة على Postgres.</translation>
    </message>
    <message>
        <source>A macro needs a name of up to 60 characters.</source>
        <translation>يحتاج الماكرو إلى اسم لا يزيد على ستين حرفًا.</translation>
    </message>
    <message>
        <source>A macro that solves a ticket needs to say what solved it.</source>
        <translation>الماكرو الذي يحل تذكرة يلزم أن يُذكر فيه الحل.</translation>
    </message>
    <message>
        <source>A ticket has no field {field}. Fields: {known}.</source>
        <translation>ليس في التذكرة حقل {field}. الحقول: {known}.</translation>
    </message>
    <message>
        <source>A view needs a name of up to 60 characters.</source>
        <translation>يحتاج العرض إلى اسم لا يزيد على ستين حرفًا.</translation>
    </message>
    <message>
        <source>Another choice is needed first: {what}.</source>
        <translation>يلزم اختيار آخر أولًا: {what}.</translation>
    </message>
    <message>
        <source>Choose a department first.</source>
        <translation>يُرجى اختيار قسم أولًا.</translation>
    </message>
    <message>
        <source>Choose at least one message for the new ticket.</source>
        <translation>يُرجى اختيار رسالة واحدة على الأقل للتذكرة الجديدة.</translation>
    </message>
    <message>
        <source>Choose at least one thing for the macro to do.</source>
        <translation>يُرجى اختيار شيء واحد على الأقل ليقوم به الماكرو.</translation>
    </message>
    <message>
        <source>Choose at least two tickets to join.</source>
        <translation>يُرجى اختيار تذكرتين على الأقل للدمج.</translation>
    </message>
    <message>
        <source>Files cannot be attached in a circle yet. Nothing was saved; put what matters into words.</source>
        <translation>لا يمكن إرفاق ملفات في مجموعة سرية بعد. لم يُحفظ شيء؛ يمكن كتابة المهم نصًا.</translation>
    </message>
    <message>
        <source>It is now in a place where {name} may not write. Copy its text, or put it into a new ticket.</source>
        <translation>صار في مكان لا تُتاح فيه الكتابة لـ {name}. يمكن نسخ نصّه أو وضعه في تذكرة جديدة.</translation>
    </message>
    <message>
        <source>Locks do not work in the folder {path}, so two computers would overwrite each other’s work. Choose another folder, or Postgres.</source>
        <translation>الأقفال لا تعمل في المجلد {path}، وقد يكتب حاسوبان أحدهما فوق الآخر. يُرجى اختيار مجلد آخر أو Postgres.</translation>
    </message>
    <message>
        <source>More than {most} people would see this entry. Make one for each part of the organisation.</source>
        <translation>سيظهر هذا البند لأكثر من {most} شخص. يُرجى إنشاء بند لكل قسم.</translation>
    </message>
    <message>
        <source>No computer with the number {number} is known here. Sync, and ask for it again.</source>
        <translation>لا يُعرف هنا حاسوب بالرقم {number}. تلزم المزامنة ثم السؤال عن الرقم من جديد.</translation>
    </message>
    <message>
        <source>Nobody asks for help there any more.</source>
        <translation>لم تعد المساعدة مطلوبة هناك.</translation>
    </message>
    <message>
        <source>Nobody by that name in your reporting line can be asked here. Choose another step.</source>
        <translation>لا يمكن سؤال هذا الشخص هنا في سلسلة المسؤولين. يُرجى اختيار درجة أخرى.</translation>
    </message>
    <message>
        <source>Nobody can stand above themselves. Choose another lead.</source>
        <translation>لا يكون أحد مسؤولًا عن نفسه. يُرجى اختيار مسؤول آخر.</translation>
    </message>
    <message>
        <source>Nobody can stand in for themselves. Choose somebody else, or nobody.</source>
        <translation>لا أحد ينوب عن نفسه. يُرجى اختيار شخص آخر أو لا أحد.</translation>
    </message>
    <message>
        <source>Nobody can wait for themselves. Choose somebody else for one side.</source>
        <translation>لا أحد ينتظر نفسه. يُرجى اختيار شخص آخر لأحد الطرفين.</translation>
    </message>
    <message>
        <source>Nobody here has the login {login}. Check the spelling, or sync first.</source>
        <translation>لا أحد هنا باسم الدخول {login}. يُرجى التحقق من كتابته، أو المزامنة أولًا.</translation>
    </message>
    <message>
        <source>Nobody is named yet for what crosses a line: no team takes it, and this team has no lead.</source>
        <translation>لم يُحدَّد بعد من يتولى ما يتجاوز الحدود: لا فريق يتولاه، وليس لهذا الفريق مسؤول.</translation>
    </message>
    <message>
        <source>Nothing is kept aside under {id} any more.</source>
        <translation>لم يعد شيء محفوظًا جانبًا برقم {id}.</translation>
    </message>
    <message>
        <source>Older tickets are on the hub, and it cannot be reached right now. Try again when you are back online.</source>
        <translation>التذاكر الأقدم في مركز المزامنة، ويتعذر الوصول إليه الآن. يُرجى المحاولة عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>One side of the entry has to be you, your team or somebody you lead.</source>
        <translation>يلزم أن يكون أحد الطرفين أنت أو فريقك أو أحد أعضائه.</translation>
    </message>
    <message>
        <source>Only its author or a lead of the team can erase this. Ask one of them.</source>
        <translation>لا يمحو هذا إلا كاتبه أو مسؤول الفريق. يُرجى سؤال أحدهما.</translation>
    </message>
    <message>
        <source>Only people in the team can say this.</source>
        <translation>هذا لأعضاء الفريق وحدهم.</translation>
    </message>
    <message>
        <source>Only people in {team} can change this. Ask one of them.</source>
        <translation>هذا لأعضاء {team} وحدهم. يُرجى سؤال أحدهم.</translation>
    </message>
    <message>
        <source>Only staff who write for the whole organisation can bring people in from a directory.</source>
        <translation>استيراد الأشخاص من الدليل متاح فقط لمن يكتب للمؤسسة كلها.</translation>
    </message>
    <message>
        <source>Only the keeper of the hub {hub} may do that, with their own login. Nothing was changed.</source>
        <translation>لا يمكن القيام بذلك إلا للمسؤول عن مركز المزامنة {hub} وبحسابه الخاص. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Only the person and whoever looks after the hub can do this. Ask one of them.</source>
        <translation>هذا لصاحب الشأن وللمسؤول عن مركز المزامنة وحدهما. يُرجى سؤال أحدهما.</translation>
    </message>
    <message>
        <source>Only the person can change what is said about them. Ask them.</source>
        <translation>كل شخص يصحح بنفسه ما كُتب عنه. يُرجى سؤاله.</translation>
    </message>
    <message>
        <source>Only the person themselves or their lead can say when they are away. Ask one of them.</source>
        <translation>لا يسجّل الغياب إلا صاحبه أو مسؤول فريقه. يُرجى سؤال أحدهما.</translation>
    </message>
    <message>
        <source>Only the person this entry waits for can hand it in.</source>
        <translation>التسليم لمن يُنتظر منه وحده.</translation>
    </message>
    <message>
        <source>Only the person waiting can say that it is here, say what is missing, or open a ticket.</source>
        <translation>تأكيد الوصول وذكر الناقص وفتح تذكرة لمن ينتظره وحده.</translation>
    </message>
    <message>
        <source>Only whoever wrote this draft can change it. Ask them.</source>
        <translation>لا يغيّر هذه المسودة إلا كاتبها. يُرجى سؤاله.</translation>
    </message>
    <message>
        <source>Only {name}, who wrote this entry, can change it. Write them a message instead.</source>
        <translation>كاتب هذا البند {name}، وتعديله له وحده. يمكن كتابة رسالة إليه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Say in a few words what happens during that time, such as “closes the month”.</source>
        <translation>يُرجى ذكر ما يحدث في ذلك الوقت بكلمات قليلة، مثل «إقفال الشهر».</translation>
    </message>
    <message>
        <source>Say why it is erased: the reason is all that stays.</source>
        <translation>يُرجى ذكر سبب المحو، فهو كل ما يبقى.</translation>
    </message>
    <message>
        <source>Somebody has moved this ticket in the meantime. Look where it is now, then move it again.</source>
        <translation>نُقلت هذه التذكرة في هذه الأثناء. يُرجى معرفة مكانها الآن ثم نقلها من جديد.</translation>
    </message>
    <message>
        <source>Stopped as asked. Nothing was changed.</source>
        <translation>تم الإيقاف كما طُلب. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>Syncing with the hub stopped because of an error in the program: {what}. Your work is kept here; please report it.</source>
        <translation>توقفت المزامنة مع المركز بسبب خلل في البرنامج: {what}. عملك محفوظ هنا؛ يُرجى الإبلاغ عن الخلل.</translation>
    </message>
    <message>
        <source>That time has passed. Choose a later one.</source>
        <translation>لقد مضى هذا الوقت. يُرجى اختيار وقت لاحق.</translation>
    </message>
    <message>
        <source>The address {url} would take any certificate, or none, so somebody in between could pretend to be the hub. Leave sslmode out, or say sslmode=verify-full; sslrootcert=FILE names the company&apos;s own authority.</source>
        <translation>العنوان {url} يقبل أي شهادة أو لا يطلب شهادة، فقد ينتحل أحدهم في الطريق صفة مركز المزامنة. يُرجى حذف sslmode أو كتابة sslmode=verify-full؛ وتحدد sslrootcert=FILE جهة التصديق الخاصة بالشركة.</translation>
    </message>
    <message>
        <source>The certificate of {host} was not accepted: {why}. Nothing was sent; choose the file with your company’s own certificates, or ask whoever looks after the directory.</source>
        <translation>لم تُقبل شهادة {host}: {why}. لم يُرسل شيء؛ يُرجى تحديد ملف الجهة الموثوقة للمؤسسة أو سؤال من يدير الدليل.</translation>
    </message>
    <message>
        <source>The certificates in {path} cannot be read: {why}. Choose another file.</source>
        <translation>تتعذر قراءة الشهادات في {path}: {why}. يُرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>The connection to {hub} broke off when {done} of {total} documents were here ({why}). They are kept: join again with the same address and login, and it carries on from there.</source>
        <translation>انقطع الاتصال بـ {hub} حين كان هنا {done} من {total} مستندًا ({why}). وهي محفوظة: عند الانضمام مجددًا بالعنوان نفسه واسم الدخول نفسه يستمر النقل من هناك.</translation>
    </message>
    <message>
        <source>The copy builds on {count} tickets that are not here yet, and the hub cannot be reached. Nothing was brought in; sync first.</source>
        <translation>تعتمد النسخة على {count} من التذاكر غير الموجودة هنا بعد، ويتعذر الوصول إلى مركز المزامنة. لم يُستورد شيء؛ تلزم المزامنة أولًا.</translation>
    </message>
    <message>
        <source>The day back has to come after the first day away. Choose other days.</source>
        <translation>يأتي يوم العودة بعد أول يوم غياب. يُرجى اختيار يومين آخرين.</translation>
    </message>
    <message>
        <source>The directory {host} cannot be reached: {why}. Nothing was changed; try again later.</source>
        <translation>يتعذر الوصول إلى الدليل {host}: {why}. لم يتغير شيء، وتمكن إعادة المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The directory {host} does not know the login {login}, or the password is wrong.</source>
        <translation>الدليل {host} لا يعرف اسم الدخول {login}، أو كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>The directory {host} has nothing at {base}. Check where to look.</source>
        <translation>لا شيء في الدليل {host} عند {base}. يُرجى التحقق من موضع البحث.</translation>
    </message>
    <message>
        <source>The directory {host} needs a password, and there is none for it on this computer.</source>
        <translation>الدليل {host} يحتاج كلمة مرور، ولا توجد له كلمة مرور على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The directory {host} refused: {why}. Nothing was changed.</source>
        <translation>رفض الدليل {host}: {why}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The directory {host} returns fewer entries at once than it holds. Nothing was changed, because the people missing would look as if they had left; ask for a higher limit, or narrow the filter.</source>
        <translation>يعطي الدليل {host} دفعة واحدة سجلات أقل مما فيه. لم يتغير شيء لأن من ينقص سيبدو مغادرًا؛ يُرجى طلب حد أعلى أو تضييق التصفية.</translation>
    </message>
    <message>
        <source>The disk is full: {path}. What you typed is still in the window; free some space and try again.</source>
        <translation>القرص ممتلئ: {path}. ما كُتب محفوظ في النافذة؛ يُرجى إخلاء بعض المساحة ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The disk reported an error at {path}. What was saved is kept; check the disk, then try again.</source>
        <translation>خلل في القرص عند {path}. ما حُفظ باقٍ؛ يُرجى فحص القرص ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The end has to come after the start, and before the next time it starts. Choose other days.</source>
        <translation>يلزم أن تأتي النهاية بعد البداية وقبل أن يتكرر الموعد. يُرجى اختيار أيام أخرى.</translation>
    </message>
    <message>
        <source>The folder {home} cannot be written to. Choose another with --home, or ask for permission to write there.</source>
        <translation>لا تمكن الكتابة في المجلد {home}. يمكن اختيار مجلد آخر بالخيار ⁦--home⁩، أو طلب إذن الكتابة فيه.</translation>
    </message>
    <message>
        <source>The hub does not know the login {login}. Ask its keeper for: deskapp hub add-person {login}.</source>
        <translation>مركز المزامنة لا يعرف اسم الدخول {login}. يُطلب من المسؤول عنه: ⁦deskapp hub add-person {login}⁩.</translation>
    </message>
    <message>
        <source>The hub file {hub} is damaged. Nothing is written to it any more and all work is kept here; its keeper brings it back with: deskapp hub restore FILE, or deskapp hub rebuild.</source>
        <translation>ملف مركز المزامنة {hub} تالف. لا يُكتب فيه شيء بعد الآن وكل العمل محفوظ هنا؛ يستعيده المسؤول عنه بالأمر: ⁦deskapp hub restore FILE⁩ أو ⁦deskapp hub rebuild⁩.</translation>
    </message>
    <message>
        <source>The hub knows no computer {device} that may work with it. deskapp hub status lists them.</source>
        <translation>لا يعرف مركز المزامنة حاسوبًا باسم {device} يُسمح له بالعمل معه. الأمر deskapp hub status يعرض القائمة.</translation>
    </message>
    <message>
        <source>The hub refused {what}: {why}. It is kept here.</source>
        <translation>لم يقبل مركز المزامنة {what}: {why}. وهو محفوظ هنا.</translation>
    </message>
    <message>
        <source>The hub tells a different history from the one seen here (space {space}). Nothing was sent; ask its keeper whether a backup was restored.</source>
        <translation>سجل مركز المزامنة يختلف عما هو معروف هنا (المساحة {space}). لم يُرسل شيء؛ يُرجى سؤال المسؤول عنه إن كانت نسخة احتياطية قد استُعيدت.</translation>
    </message>
    <message>
        <source>The hub {hub} cannot be reached: {why}. You can carry on here; deskapp keeps trying.</source>
        <translation>يتعذر الوصول إلى مركز المزامنة {hub}: {why}. العمل مستمر هنا، وتُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The hub {hub} is intact and can be read. Nothing was changed; to go back to a backup use: deskapp hub restore FILE.</source>
        <translation>مركز المزامنة {hub} سليم ومقروء. لم يتغير شيء؛ للعودة إلى نسخة احتياطية: ⁦deskapp hub restore FILE⁩.</translation>
    </message>
    <message>
        <source>The hub {hub} was made by a newer deskapp (schema {found}, this one knows {known}). Install the newer deskapp.</source>
        <translation>مركز المزامنة {hub} أُنشئ بإصدار أحدث من deskapp (المخطط {found}، والمعروف هنا {known}). يلزم تثبيت الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>The hub {hub} was written to without a pause, so no backup could be taken. Try again in a while.</source>
        <translation>كانت الكتابة في مركز المزامنة {hub} متواصلة، فتعذر أخذ نسخة احتياطية. يُرجى المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>The key does not open the replica in {home}. Nothing was changed; check the passphrase or the key file.</source>
        <translation>المفتاح لا يفتح النسخة المحلية في {home}. لم يتغير شيء؛ يُرجى التحقق من عبارة المرور أو ملف المفتاح.</translation>
    </message>
    <message>
        <source>The key of this replica is not in {place}. Put it back, or join the hub again in a new home.</source>
        <translation>مفتاح هذه النسخة المحلية غير موجود في {place}. يُرجى إعادته، أو الانضمام من جديد إلى مركز المزامنة في مجلد جديد.</translation>
    </message>
    <message>
        <source>The last reader cannot leave: nobody could read the circle any more. Add another reader first.</source>
        <translation>لا يمكن إزالة آخر عضو: لن يستطيع أحد قراءة المجموعة بعد ذلك. تلزم إضافة عضو آخر أولًا.</translation>
    </message>
    <message>
        <source>The passphrase does not open {path}. Nothing was brought in; type it as it was when the copy was written.</source>
        <translation>عبارة المرور لا تفتح {path}. لم يُستورد شيء؛ تُكتب كما كُتبت عند حفظ النسخة.</translation>
    </message>
    <message>
        <source>The passphrase needs at least {least} characters, so that a lost stick stays locked.</source>
        <translation>تحتاج عبارة المرور إلى {least} أحرف على الأقل، كي لا يفتح النسخة أحد إن فُقدت الذاكرة المحمولة.</translation>
    </message>
    <message>
        <source>The replica in {home} is damaged. Nothing was changed; keep the folder and join the hub again in a new home.</source>
        <translation>النسخة المحلية في {home} تالفة. لم يتغير شيء؛ يُرجى الاحتفاظ بالمجلد والانضمام من جديد إلى مركز المزامنة في مجلد جديد.</translation>
    </message>
    <message>
        <source>The replica in {home} was written by a newer deskapp (schema {found}, this one knows {known}). Install the newer deskapp.</source>
        <translation>النسخة المحلية في {home} كتبها إصدار أحدث من deskapp (المخطط {found}، والمعروف هنا {known}). يلزم تثبيت الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>The ticket needs a subject. Write in a few words what it is about.</source>
        <translation>تحتاج التذكرة إلى موضوع، وتكفي كلمات قليلة.</translation>
    </message>
    <message>
        <source>There is a ticket for this already: {number}.</source>
        <translation>توجد تذكرة لهذا بالفعل: {number}.</translation>
    </message>
    <message>
        <source>There is already a hub at {hub}. Join it with: deskapp join URL --as LOGIN.</source>
        <translation>يوجد مركز مزامنة في {hub} من قبل. الانضمام إليه: ⁦deskapp join URL --as LOGIN⁩.</translation>
    </message>
    <message>
        <source>There is already a snippet called {trigger}. Choose another word.</source>
        <translation>يوجد نص جاهز باسم {trigger}. يُرجى اختيار كلمة أخرى.</translation>
    </message>
    <message>
        <source>There is no circle called {name} here that this computer can read.</source>
        <translation>لا توجد هنا مجموعة سرية باسم {name} يستطيع هذا الحاسوب قراءتها.</translation>
    </message>
    <message>
        <source>There is no directory source called {name}. Known: {known}.</source>
        <translation>لا يوجد مصدر باسم {name}. المعروف: {known}.</translation>
    </message>
    <message>
        <source>There is no display here to show a window on. Use the command line (deskapp --help), or take pictures of the window with: deskapp tour.</source>
        <translation>لا توجد شاشة هنا لعرض نافذة. يمكن استخدام سطر الأوامر (⁦deskapp --help⁩)، أو التقاط صور للنافذة: ⁦deskapp tour⁩.</translation>
    </message>
    <message>
        <source>There is no draft of a re-organisation called {name} here.</source>
        <translation>لا توجد هنا مسودة باسم {name}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>لا يوجد ملف {path}.</translation>
    </message>
    <message>
        <source>There is no replica in {home} yet. Start with: deskapp join URL --as LOGIN, or deskapp demo.</source>
        <translation>لا توجد نسخة محلية في {home} بعد. للبدء: ⁦deskapp join URL --as LOGIN⁩ أو ⁦deskapp demo⁩.</translation>
    </message>
    <message>
        <source>There is no team called {team}. Known teams: {known}.</source>
        <translation>لا يوجد فريق باسم {team}. الفرق المعروفة: {known}.</translation>
    </message>
    <message>
        <source>There is no text yet. Write a few words first.</source>
        <translation>لا يوجد نص بعد. تكفي كلمات قليلة للبدء.</translation>
    </message>
    <message>
        <source>There is no ticket {number} here. Check the number, or sync first.</source>
        <translation>لا توجد تذكرة {number} هنا. يُرجى التحقق من الرقم، أو المزامنة أولًا.</translation>
    </message>
    <message>
        <source>There is no way to reach {name} yet. Choose somebody else, or type an e-mail address.</source>
        <translation>لا توجد بعد وسيلة للوصول إلى {name}. يُرجى اختيار شخص آخر أو كتابة عنوان بريد.</translation>
    </message>
    <message>
        <source>There is nobody left to ask in your reporting line: it is about them. Ask a colleague or another team.</source>
        <translation>لم يبق في سلسلة المسؤولين من يُسأل: الأمر يخصهم. يمكن سؤال زميل أو فريق آخر.</translation>
    </message>
    <message>
        <source>These working hours cannot be used: {why}.</source>
        <translation>ساعات العمل غير صالحة للاستخدام: {why}.</translation>
    </message>
    <message>
        <source>These working hours never add up to {minutes} minutes. Check the hours and the days off.</source>
        <translation>لا تبلغ ساعات العمل هذه {minutes} دقيقة أبدًا. يُرجى التحقق من الساعات وأيام العطلة.</translation>
    </message>
    <message>
        <source>They said this about themselves, and their word stands. Ask them to change it.</source>
        <translation>هذا ما قاله الشخص عن نفسه وكلامه هو المعتمد. يُرجى طلب التغيير منه.</translation>
    </message>
    <message>
        <source>This absence is not here any more.</source>
        <translation>لم يعد هذا الغياب هنا.</translation>
    </message>
    <message>
        <source>This date never comes round. Choose a first day, a time, and how often.</source>
        <translation>لا ينتج عن هذا موعد. يُرجى اختيار أول يوم والوقت وعدد المرات.</translation>
    </message>
    <message>
        <source>This did not work ({code}). Nothing was lost.</source>
        <translation>لم ينجح هذا ({code})، ولم يضع شيء.</translation>
    </message>
    <message>
        <source>This draft has been applied and stays as it was. Undo it first, or begin another one.</source>
        <translation>طُبّقت هذه المسودة وتبقى كما كانت. يلزم التراجع أولًا أو بدء مسودة أخرى.</translation>
    </message>
    <message>
        <source>This draft no longer needs reading: it was taken back.</source>
        <translation>لم تعد هذه المسودة بحاجة إلى قراءة: فقد سُحبت.</translation>
    </message>
    <message>
        <source>This entry is not here: it was taken back, or has not arrived yet. Sync, and look again.</source>
        <translation>هذا البند ليس هنا: سُحب أو لم يصل بعد. يمكن المزامنة ثم النظر مرة أخرى.</translation>
    </message>
    <message>
        <source>This home already belongs to {hub}. Use another --home, or export and import: {how}.</source>
        <translation>هذا المجلد تابع لمركز المزامنة {hub}. يمكن استخدام ⁦--home⁩ آخر، أو التصدير ثم الاستيراد: {how}.</translation>
    </message>
    <message>
        <source>This is no longer here.</source>
        <translation>لم يعد هذا موجودًا.</translation>
    </message>
    <message>
        <source>This is your own team.</source>
        <translation>هذا فريقك.</translation>
    </message>
    <message>
        <source>This line is not here any more.</source>
        <translation>لم يعد هذا السطر هنا.</translation>
    </message>
    <message>
        <source>This macro is not here any more.</source>
        <translation>لم يعد هذا الماكرو موجودًا.</translation>
    </message>
    <message>
        <source>This question is not here any more: it was taken back, or has not come yet. Sync, and look again.</source>
        <translation>لم يعد هذا السؤال هنا: سُحب أو لم يصل بعد. يمكن المزامنة ثم النظر مرة أخرى.</translation>
    </message>
    <message>
        <source>This reply has gone out already, or was taken back. What was sent can be corrected with another message.</source>
        <translation>سبق إرسال هذا الرد أو سحبه. ويمكن تصحيح ما أُرسل برسالة أخرى.</translation>
    </message>
    <message>
        <source>This snippet is not here any more.</source>
        <translation>لم يعد هذا النص الجاهز موجودًا.</translation>
    </message>
    <message>
        <source>This time was already removed from the card.</source>
        <translation>أُزيل هذا الوقت من البطاقة من قبل.</translation>
    </message>
    <message>
        <source>This view is not here any more.</source>
        <translation>لم يعد هذا العرض موجودًا.</translation>
    </message>
    <message>
        <source>Tickets of this team are read by its own people only, so nobody else can lend it a hand.</source>
        <translation>لا يقرأ تذاكر هذا الفريق إلا أعضاؤه، فلا يمكن لغيرهم تقديم المساعدة فيها.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>What is confidential can be opened up only while the hub can be reached. Try again when you are back online.</source>
        <translation>لا يُرفع طابع السرية إلا حين يمكن الوصول إلى مركز المزامنة. يُرجى المحاولة عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>What is in a circle stays there, so this is not possible. Tell them in person or by phone.</source>
        <translation>ما في المجموعة يبقى فيها، لذلك لا يمكن هذا هنا. يمكن الإبلاغ شخصيًا أو بالهاتف.</translation>
    </message>
    <message>
        <source>What it changes is not here any more, so it cannot be tried again. Copy its text, or put it into a new ticket.</source>
        <translation>ما يغيّره لم يعد هنا، فلا يمكن إعادة المحاولة. يمكن نسخ نصّه أو وضعه في تذكرة جديدة.</translation>
    </message>
    <message>
        <source>Whoever reads the draft must be able to read its ticket. Choose somebody else.</source>
        <translation>من يقرأ المسودة يلزم أن تكون تذكرتها متاحة له. يُرجى اختيار شخص آخر.</translation>
    </message>
    <message>
        <source>You can lend a hand for up to two weeks from now. Choose another time.</source>
        <translation>تُقدَّم المساعدة حتى وقت خلال الأسبوعين القادمين. يُرجى اختيار وقت آخر.</translation>
    </message>
    <message>
        <source>Your organisation keeps the cards of departments. Ask your service desk to change this one.</source>
        <translation>بطاقات الأقسام تحفظها المؤسسة. يُرجى طلب التغيير من مكتب الخدمة.</translation>
    </message>
    <message>
        <source>Your organisation keeps your card. Ask your service desk to change it.</source>
        <translation>بطاقتك تحفظها المؤسسة. يُرجى طلب تغييرها من مكتب الخدمة.</translation>
    </message>
    <message>
        <source>deskapp is already open for {home}.</source>
        <translation>deskapp مفتوح بالفعل للمجلد {home}.</translation>
    </message>
    <message>
        <source>{count} of {all} people would be marked as having left. Nothing was changed; check that the source is complete before you confirm it.</source>
        <translation>سيُعدّ {count} من أصل {all} مغادرين. لم يتغير شيء؛ يُرجى التحقق من اكتمال المصدر قبل التأكيد.</translation>
    </message>
    <message>
        <source>{field} comes from {source} and is changed there; a change made here would be overwritten the next time.</source>
        <translation>{field} يأتي من {source} ويُغيَّر هناك، وأي تغيير هنا يُستبدل في المرة القادمة.</translation>
    </message>
    <message>
        <source>{filter} is not a filter that a directory understands.</source>
        <translation>{filter} ليست تصفية يفهمها الدليل.</translation>
    </message>
    <message>
        <source>{home} holds nothing of the hub {hub}. Name homes that have joined it with: --from HOME.</source>
        <translation>لا يحوي {home} شيئًا من مركز المزامنة {hub}. يُرجى تحديد المجلدات المنضمة إليه: ⁦--from HOME⁩.</translation>
    </message>
    <message>
        <source>{hub} is a Postgres server, which has tools of its own for this. Use pg_dump and pg_restore.</source>
        <translation>{hub} خادم Postgres وله أدواته لهذا الغرض. يُرجى استخدام ⁦pg_dump⁩ و⁦pg_restore⁩.</translation>
    </message>
    <message>
        <source>{hub} is a different hub from the one this home belongs to. Nothing was synced; check the address and the file.</source>
        <translation>{hub} مركز مزامنة غير الذي ينتمي إليه هذا المجلد. لم تتم أي مزامنة؛ يُرجى التحقق من العنوان والملف.</translation>
    </message>
    <message>
        <source>{hub} is not a deskapp hub. Check the address, or make one with: deskapp hub create URL.</source>
        <translation>{hub} ليس مركز مزامنة deskapp. يُرجى التحقق من العنوان، أو إنشاء مركز: ⁦deskapp hub create URL⁩.</translation>
    </message>
    <message>
        <source>{match} cannot be used: say ID=LOGIN, or ID=new for somebody new.</source>
        <translation>لا يمكن استعمال {match}: يُكتب ID=LOGIN، أو ID=new لشخص جديد.</translation>
    </message>
    <message>
        <source>{name} does not use deskapp yet, so they could not read it.</source>
        <translation>برنامج deskapp ليس لدى {name} بعد، فلا تمكن قراءته هناك.</translation>
    </message>
    <message>
        <source>{name} has no computer whose key is known here. Once they have joined and synced, sync here and try again.</source>
        <translation>لا يُعرف هنا مفتاح أي حاسوب لـ {name}. بعد الانضمام والمزامنة هناك تلزم المزامنة هنا ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>{name} has replied in the meantime. Your reply is kept; please read the other one first.</source>
        <translation>وصل رد من {name} في هذه الأثناء. ردك محفوظ؛ يُرجى قراءة الرد الآخر أولًا.</translation>
    </message>
    <message>
        <source>{name} is a program, and deskapp does not start programs. Save it if you know who sent it.</source>
        <translation>{name} برنامج ولا يُشغَّل من هنا. يمكن حفظه إذا كان المرسل معروفًا.</translation>
    </message>
    <message>
        <source>{name} is empty. Check whether it was saved.</source>
        <translation>{name} فارغ. يُرجى التحقق من حفظه.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB, the most a file may have here. Make it smaller, or send a link to it.</source>
        <translation>{name} أكبر من {limit} ميغابايت، وهو الحد الأقصى للملف هنا. يُرجى تصغيره أو إرسال رابط إليه.</translation>
    </message>
    <message>
        <source>{name} is not at the hub any more: it was erased, or never arrived there in full. Ask whoever sent it.</source>
        <translation>لم يعد {name} في مركز المزامنة: مُحي أو لم يصل كاملًا. يُرجى سؤال المرسل.</translation>
    </message>
    <message>
        <source>{name} is not on this computer yet, and the hub cannot be reached. Open it again when you are back online.</source>
        <translation>{name} ليس على هذا الحاسوب بعد، ويتعذر الوصول إلى مركز المزامنة. يُرجى فتحه مجددًا عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>{name} is the customer of this ticket. Write a reply instead.</source>
        <translation>عميل هذه التذكرة هو {name}. يمكن كتابة رد بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>{name} works on {count} computers, and it is not known here which came first. Ask them by phone for the number of their computer, and choose that one.</source>
        <translation>لدى {name} عدة حواسيب ({count})، ولا يُعرف هنا أيها جاء أولًا. يُرجى السؤال بالهاتف عن رقم الحاسوب واختياره.</translation>
    </message>
    <message>
        <source>{number} belongs to a team whose tickets are kept separate. Link the tickets instead.</source>
        <translation>{number} لدى فريق يعمل بمعزل عن الآخرين. يمكن ربط التذاكر بدلًا من دمجها.</translation>
    </message>
    <message>
        <source>{path} belongs to the hub {hub}, this computer to {here}. Nothing was brought in.</source>
        <translation>{path} تابع لمركز المزامنة {hub}، وهذا الحاسوب تابع لـ {here}. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}. Check the path and the rights on the file.</source>
        <translation>تتعذر قراءة {path}: {why}. يُرجى التحقق من المسار ومن أذونات الملف.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}. Choose another place.</source>
        <translation>تتعذر الكتابة إلى {path}: {why}. يُرجى اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>{path} has no sheet called {sheet}. Found: {found}. Name it in the map file.</source>
        <translation>ليس في {path} ورقة باسم {sheet}. الموجود: {found}. يُكتب اسمها في ملف الربط.</translation>
    </message>
    <message>
        <source>{path} holds the work of {login}; this computer is used by {here}. Nothing was brought in; use a computer of {login}’s.</source>
        <translation>يحتوي {path} على عمل {login}؛ ومن يعمل هنا هو {here}. لم يُستورد شيء؛ يُفتح على حاسوب {login}.</translation>
    </message>
    <message>
        <source>{path} is cut short or damaged. Nothing was brought in; write the copy again where the work is.</source>
        <translation>{path} مبتور أو تالف. لم يُستورد شيء؛ تُحفظ النسخة من جديد حيث يوجد العمل.</translation>
    </message>
    <message>
        <source>{path} is in a folder that {service} copies between computers, where work would be lost. Choose a plain folder or Postgres.</source>
        <translation>يقع {path} في مجلد تنسخه {service} بين الحواسيب، وقد يضيع فيه العمل. الأنسب مجلد عادي أو Postgres.</translation>
    </message>
    <message>
        <source>{path} is neither CSV nor XLSX nor LDIF.</source>
        <translation>الملف {path} ليس CSV ولا XLSX ولا LDIF.</translation>
    </message>
    <message>
        <source>{path} is not a complete backup of a hub: {why}. Nothing was changed; choose another one.</source>
        <translation>{path} ليس نسخة احتياطية سليمة لمركز مزامنة: {why}. لم يتغير شيء؛ يُرجى اختيار نسخة أخرى.</translation>
    </message>
    <message>
        <source>{path} is not a copy of unsent work. Choose a file that deskapp wrote; its name ends in .deskapp-unsent.</source>
        <translation>{path} ليس نسخة من عمل لم يُرسل. يُختار ملف كتبه deskapp؛ ينتهي اسمه بـ .deskapp-unsent.</translation>
    </message>
    <message>
        <source>{path} lacks the column {column}. Found: {found}. Name it in the map file.</source>
        <translation>ينقص {path} العمود {column}. الموجود: {found}. يُكتب اسمه في ملف الربط.</translation>
    </message>
    <message>
        <source>{path} names the column {column}, which {file} lacks. Found: {found}.</source>
        <translation>يذكر {path} العمود {column} وهو غير موجود في {file}. الموجود: {found}.</translation>
    </message>
    <message>
        <source>{path} says {word} in {place}. Known there: {known}.</source>
        <translation>في {path} ورد {word} عند {place}. المعروف هناك: {known}.</translation>
    </message>
    <message>
        <source>{path}, line {line}, column {column}: {why}. Nothing was imported.</source>
        <translation>{path}، السطر {line}، العمود {column}: {why}. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>{space} cannot be the id of a team&apos;s space. Use lower-case letters, digits and hyphens, beginning with a letter.</source>
        <translation>لا يصلح {space} معرّفًا لمساحة فريق: يُسمح بالأحرف اللاتينية الصغيرة والأرقام والشرطات، على أن يبدأ بحرف.</translation>
    </message>
    <message>
        <source>{trigger} cannot be typed as a snippet. Use 2 to 16 lower-case letters a to z, digits and hyphens, beginning with a letter.</source>
        <translation>لا يصلح {trigger} اختصارًا لنص جاهز. المسموح من 2 إلى 16 حرفًا لاتينيًا صغيرًا وأرقام وشرطات، ويبدأ بحرف.</translation>
    </message>
    <message>
        <source>{url} is not the address of a directory. Use ldap://HOST or ldaps://HOST.</source>
        <translation>{url} ليس عنوان دليل. يُستعمل ldap://HOST أو ldaps://HOST.</translation>
    </message>
    <message>
        <source>{url} is not the address of a hub. Use sqlite:///PATH or postgresql://USER@HOST/NAME.</source>
        <translation>{url} ليس عنوان مركز مزامنة. الصيغة: ⁦sqlite:///PATH⁩ أو ⁦postgresql://USER@HOST/NAME⁩.</translation>
    </message>
    <message>
        <source>{value} is not a {field}. Allowed: {allowed}.</source>
        <translation>{value} ليس من قيم {field}. المسموح: {allowed}.</translation>
    </message>
    <message>
        <source>{what} has not reached the hub yet. Sync first, or take it back with Undo.</source>
        <translation>لم يصل {what} إلى مركز المزامنة بعد. تلزم المزامنة أولًا، أو التراجع عنه.</translation>
    </message>
    <message>
        <source>{what} is still running. Wait for it, or cancel it.</source>
        <translation>{what} قيد التنفيذ. يمكن انتظار انتهائه أو إلغاؤه.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
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
        <translation>مرفق {name}، {size}</translation>
    </message>
    <message>
        <source>Open {name}, {size}</source>
        <translation>فتح {name}، {size}</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>حفظ {name}</translation>
    </message>
    <message>
        <source>Stop fetching {name}</source>
        <translation>إيقاف جلب {name}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}٪</translation>
    </message>
</context>
<context>
    <name>FileOpener</name>
    <message>
        <source>No program here opens {name}. Save it instead.</source>
        <translation>لا برنامج هنا يفتح {name}. يمكن حفظه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>حفظ {name}</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>حُفظ {name}</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>A program: it can be saved, but not opened here</source>
        <translation>برنامج: لا يُفتح هنا، بل يُحفظ فقط</translation>
    </message>
    <message>
        <source>File {name}, {size}</source>
        <translation>ملف {name}، {size}</translation>
    </message>
    <message>
        <source>Preview of {name}</source>
        <translation>معاينة {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>ما الذي تُظهره الصورة</translation>
    </message>
    <message>
        <source>What {name} shows</source>
        <translation>ما الذي تُظهره {name}</translation>
    </message>
</context>
<context>
    <name>FilesBar</name>
    <message>
        <source>A file is being added…</source>
        <translation>جارٍ إضافة ملف…</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Kept here; goes out with the text, even if you are offline now</source>
        <translation>محفوظ هنا ويُرسل مع النص، وُجد اتصال الآن أم لم يوجد</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>After sending</source>
        <translation>بعد الإرسال</translation>
    </message>
    <message>
        <source>After sending: {after}</source>
        <translation>بعد الإرسال: {after}</translation>
    </message>
    <message>
        <source>After sending: {after} · {seconds} s to undo</source>
        <translation>بعد الإرسال: {after} · {seconds} ث للتراجع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إعادة توجيه</translation>
    </message>
    <message>
        <source>Forward to {name}</source>
        <translation>إعادة توجيه إلى {name}</translation>
    </message>
    <message>
        <source>Only colleagues in the team read it</source>
        <translation>يقرؤها زملاء الفريق فقط</translation>
    </message>
    <message>
        <source>Other ways to send</source>
        <translation>طرق أخرى للإرسال</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send and close ticket</source>
        <translation>إرسال ثم إغلاق التذكرة</translation>
    </message>
    <message>
        <source>Send and next</source>
        <translation>إرسال ثم التالي</translation>
    </message>
    <message>
        <source>Send and stay here</source>
        <translation>إرسال والبقاء هنا</translation>
    </message>
    <message>
        <source>Send later…</source>
        <translation>إرسال لاحقًا…</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>next ticket</source>
        <translation>التذكرة التالية</translation>
    </message>
    <message>
        <source>stay here</source>
        <translation>البقاء هنا</translation>
    </message>
</context>
<context>
    <name>ForeignLine</name>
    <message>
        <source>Keep mine</source>
        <translation>إبقاء قيمتي</translation>
    </message>
    <message>
        <source>Somebody changed this to: {value}</source>
        <translation>تغيّر هذا في هذه الأثناء إلى: {value}</translation>
    </message>
    <message>
        <source>Somebody cleared this</source>
        <translation>أُفرغ هذا الحقل في هذه الأثناء</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>اعتماد القيمة</translation>
    </message>
    <message>
        <source>Take over: {take}. Keep mine: {keep}.</source>
        <translation>اعتماد القيمة: {take}. إبقاء قيمتي: {keep}.</translation>
    </message>
    <message>
        <source>{name} changed this to: {value}</source>
        <translation>‏{name}: تغيير هذا إلى {value}</translation>
    </message>
    <message>
        <source>{name} cleared this</source>
        <translation>‏{name}: إفراغ هذا الحقل</translation>
    </message>
</context>
<context>
    <name>ForwardRow</name>
    <message>
        <source>A name or an e-mail address</source>
        <translation>اسم أو عنوان بريد</translation>
    </message>
    <message>
        <source>Choose who gets it</source>
        <translation>اختيار من يصله</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Forward to</source>
        <translation>إعادة توجيه إلى</translation>
    </message>
    <message>
        <source>Forward to: {name}</source>
        <translation>إعادة توجيه إلى: {name}</translation>
    </message>
    <message>
        <source>Whole conversation</source>
        <translation>المحادثة كلها</translation>
    </message>
    <message>
        <source>through this computer’s mail program</source>
        <translation>عبر برنامج البريد في هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>FrontLine</name>
    <message>
        <source>Nobody you support waits for you now.</source>
        <translation>لا أحد ممن تدعمهم ينتظرك الآن.</translation>
    </message>
    <message>
        <source>What does my front line need from me?</source>
        <translation>ما الذي يحتاجه مني من هم في الواجهة؟</translation>
    </message>
    <message>
        <source>needed by {time}</source>
        <translation>مطلوب حتى {time}</translation>
    </message>
    <message>
        <source>{name} asks: {words}</source>
        <translation>{name} يسأل: {words}</translation>
    </message>
    <message>
        <source>{name} waits for: {words}</source>
        <translation>{name} ينتظر: {words}</translation>
    </message>
</context>
<context>
    <name>Giving</name>
    <message>
        <source>Nobody, back to the team</source>
        <translation>لا أحد، تعود إلى الفريق</translation>
    </message>
    <message>
        <source>The customers hear of it in two minutes; until then Undo takes that back too.</source>
        <translation>يصل الخبر إلى العملاء بعد دقيقتين؛ وحتى ذلك الحين يسحبه «تراجع» أيضًا.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Language of this reply (Ctrl+Shift+G)</source>
        <translation>لغة هذا الرد (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>Language of this reply: {language}</source>
        <translation>لغة هذا الرد: {language}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Assign</source>
        <translation>إسناد</translation>
    </message>
    <message numerus="yes">
        <source>Done, older than %Ln month(s): on the hub</source>
        <translation>
            <numerusform>المنتهي الأقدم: في مركز المزامنة</numerusform>
            <numerusform>المنتهي منذ أكثر من شهر: في مركز المزامنة</numerusform>
            <numerusform>المنتهي منذ أكثر من شهرين: في مركز المزامنة</numerusform>
            <numerusform>المنتهي منذ أكثر من %Ln أشهر: في مركز المزامنة</numerusform>
            <numerusform>المنتهي منذ أكثر من %Ln شهرًا: في مركز المزامنة</numerusform>
            <numerusform>المنتهي منذ أكثر من %Ln شهر: في مركز المزامنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>تجميع حسب</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>إجراءات أخرى</translation>
    </message>
    <message>
        <source>More for this view</source>
        <translation>المزيد لهذا العرض</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>بلا تصفية</translation>
    </message>
    <message>
        <source>Only the readers of its circle can read this; no administrator and no backup can</source>
        <translation>لا يقرأ هذه التذكرة إلا أعضاء مجموعتها السرية: لا مسؤول نظام ولا نسخة احتياطية</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Order: {name}</source>
        <translation>الترتيب: {name}</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Remove the filter {name}</source>
        <translation>إزالة التصفية {name}</translation>
    </message>
    <message>
        <source>Show what happened</source>
        <translation>عرض ما حدث</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>عكس الترتيب</translation>
    </message>
    <message>
        <source>Ticket {number}: {subject}</source>
        <translation>تذكرة {number}: {subject}</translation>
    </message>
    <message>
        <source>back: {reason}</source>
        <translation>عادت: {reason}</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>لم تُزامن بعد</translation>
    </message>
    <message>
        <source>only its circle</source>
        <translation>مجموعتها السرية فقط</translation>
    </message>
    <message>
        <source>outside customer is waiting</source>
        <translation>عميل خارجي ينتظر</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>حتى {time}</translation>
    </message>
    <message>
        <source>until {time}: {reason}</source>
        <translation>حتى {time}: {reason}</translation>
    </message>
    <message>
        <source>waiting for {name}</source>
        <translation>بانتظار {name}</translation>
    </message>
    <message>
        <source>waiting for {name}, until {time}</source>
        <translation>بانتظار {name} حتى {time}</translation>
    </message>
    <message>
        <source>waiting until {time}</source>
        <translation>قيد الانتظار حتى {time}</translation>
    </message>
    <message>
        <source>{name}, until {time}</source>
        <translation>{name}، حتى {time}</translation>
    </message>
    <message>
        <source>{number}+</source>
        <translation>{number}+</translation>
    </message>
    <message>
        <source>“Search everything” looks there too.</source>
        <translation>«بحث في كل شيء» يبحث هناك أيضًا.</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message numerus="yes">
        <source>%Ln open</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>لا شيء مفتوح</numerusform>
            <numerusform>واحدة مفتوحة</numerusform>
            <numerusform>اثنتان مفتوحتان</numerusform>
            <numerusform>%Ln مفتوحة</numerusform>
            <numerusform>%Ln مفتوحة</numerusform>
            <numerusform>%Ln مفتوحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeldCard</name>
    <message>
        <source>Reply to {name}</source>
        <translation>رد على {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo the reply to {name}</source>
        <translation>تراجع عن الرد على {name}</translation>
    </message>
    <message>
        <source>goes out in {n} s</source>
        <translation>يُرسل بعد {n} ث</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>was kept when deskapp stopped; it goes out in {n} s</source>
        <translation>حُفظ عند توقف deskapp؛ يُرسل بعد {n} ث</translation>
    </message>
</context>
<context>
    <name>HelpCalls</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>{team} says thank you for your help</source>
        <translation>شكرًا على مساعدتك، من فريق {team}</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Keys in this view</source>
        <translation>مفاتيح هذا العرض</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>By when? A promise with a time lets people plan.</source>
        <translation>متى؟ الوعد المقرون بموعد يساعد على التخطيط.</translation>
    </message>
    <message>
        <source>Capitals and rows of !!! or ??? read as shouting.</source>
        <translation>الأحرف الكبيرة وكثرة علامات !!! أو ؟؟؟ تُقرأ كأنها صراخ.</translation>
    </message>
    <message>
        <source>Is the name spelt like this?</source>
        <translation>هل يُكتب الاسم هكذا؟</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>إبقاؤه كما هو</translation>
    </message>
    <message>
        <source>The text mentions a file, but none is attached.</source>
        <translation>النص يذكر ملفًا، ولا يوجد مرفق.</translation>
    </message>
    <message>
        <source>There is still a gap to fill in.</source>
        <translation>ما زال هناك موضع ينتظر التعبئة.</translation>
    </message>
    <message>
        <source>Whoever gets this reads {languages}.</source>
        <translation>من سيستلم هذا يقرأ: {languages}.</translation>
    </message>
    <message>
        <source>Write instead: {words}</source>
        <translation>بدلًا منه: {words}</translation>
    </message>
</context>
<context>
    <name>HistoryLine</name>
    <message>
        <source>{what}, {time}</source>
        <translation>{what}، {time}</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>لا سطور</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%Ln سطور</numerusform>
            <numerusform>%Ln سطرًا</numerusform>
            <numerusform>%Ln سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>العودة إلى المحادثة</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>History of this ticket</source>
        <translation>سجل هذه التذكرة</translation>
    </message>
    <message>
        <source>Nothing in the history fits. Try fewer letters or another chip.</source>
        <translation>لا شيء مطابق في السجل. يمكن تجربة حروف أقل أو تصفية أخرى.</translation>
    </message>
    <message>
        <source>Only what one person did</source>
        <translation>عمل شخص واحد فقط</translation>
    </message>
    <message>
        <source>Only what {name} did</source>
        <translation>عمل {name} فقط</translation>
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
            <numerusform>لا تغيير</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%Ln تغييرات</numerusform>
            <numerusform>%Ln تغييرًا</numerusform>
            <numerusform>%Ln تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>جديد واحد</numerusform>
            <numerusform>جديدان</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدًا</numerusform>
            <numerusform>%Ln جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>لا شيء بلا تغيير</numerusform>
            <numerusform>واحد بلا تغيير</numerusform>
            <numerusform>اثنان بلا تغيير</numerusform>
            <numerusform>%Ln بلا تغيير</numerusform>
            <numerusform>%Ln بلا تغيير</numerusform>
            <numerusform>%Ln بلا تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%Ln أخطاء</numerusform>
            <numerusform>%Ln خطأً</numerusform>
            <numerusform>%Ln خطأ</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in snippets</source>
        <translation>استيراد نصوص جاهزة</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Changed:</source>
        <translation>يتغيّر:</translation>
    </message>
    <message>
        <source>Everything in this file is here already.</source>
        <translation>كل ما في هذا الملف موجود هنا بالفعل.</translation>
    </message>
    <message>
        <source>Line {line}: {what}</source>
        <translation>السطر {line}: {what}</translation>
    </message>
    <message>
        <source>New:</source>
        <translation>جديد:</translation>
    </message>
    <message>
        <source>Nothing is brought in until these lines are put right in the file.</source>
        <translation>لن يُستورد شيء حتى تُصحَّح هذه الأسطر في الملف.</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>ما الذي سيحدث</translation>
    </message>
    <message>
        <source>Will be brought in, but is worth a look:</source>
        <translation>يُستورد، لكن يحسن النظر فيه:</translation>
    </message>
    <message>
        <source>Wrong:</source>
        <translation>خطأ:</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message numerus="yes">
        <source>%Ln ticket(s) joined into {number}</source>
        <translation>
            <numerusform>لم تُدمج أي تذكرة في {number}</numerusform>
            <numerusform>دُمجت تذكرة واحدة في {number}</numerusform>
            <numerusform>دُمجت تذكرتان في {number}</numerusform>
            <numerusform>دُمجت %Ln تذاكر في {number}</numerusform>
            <numerusform>دُمجت %Ln تذكرة في {number}</numerusform>
            <numerusform>دُمجت %Ln تذكرة في {number}</numerusform>
        </translation>
    </message>
    <message>
        <source>All messages of {others} are shown in {number} from now on; their numbers lead there.</source>
        <translation>تُقرأ كل رسائل {others} من الآن فصاعدًا في {number}، وأرقامها السابقة تقود إلى هناك.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Join tickets</source>
        <translation>دمج التذاكر</translation>
    </message>
    <message>
        <source>Tell {names} in one sentence</source>
        <translation>إبلاغ {names} بجملة واحدة</translation>
    </message>
    <message>
        <source>Which ticket stays?</source>
        <translation>أي تذكرة تبقى؟</translation>
    </message>
    <message>
        <source>{names} asked too: they will follow {number} and read what is written there to {customer}.</source>
        <translation>ورد السؤال نفسه من {names}: ستشملهم متابعة {number} وقراءة ما يُكتب هناك إلى {customer}.</translation>
    </message>
    <message>
        <source>{number} takes over {what}</source>
        <translation>تنتقل إلى {number}: {what}</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Due since {date}</source>
        <translation>حان موعد المراجعة منذ {date}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>بعد شهر</translation>
    </message>
    <message>
        <source>In half a year</source>
        <translation>بعد نصف سنة</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>بعد ثلاثة أشهر</translation>
    </message>
    <message>
        <source>It still fits: look again in a year</source>
        <translation>ما زال مناسبًا: يُراجَع بعد سنة</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Looked after by: {name}</source>
        <translation>المسؤول: {name}</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>دون مراجعة</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا مجلد</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Review: {date}</source>
        <translation>المراجعة: {date}</translation>
    </message>
    <message>
        <source>When should somebody check that it still fits?</source>
        <translation>متى يُراجَع ليُعرف هل ما زال مناسبًا؟</translation>
    </message>
</context>
<context>
    <name>KeysOverview</name>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;تغيير المفاتيح…</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>In my requests</source>
        <translation>في طلباتي</translation>
    </message>
    <message>
        <source>In the conversation</source>
        <translation>في المحادثة</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>في القائمة</translation>
    </message>
    <message>
        <source>In the list of views</source>
        <translation>في قائمة العروض</translation>
    </message>
    <message>
        <source>In the list of who is away</source>
        <translation>في صفحة الغائبين</translation>
    </message>
    <message>
        <source>In the list of who waits for what</source>
        <translation>في قائمة من ينتظر ماذا</translation>
    </message>
    <message>
        <source>In the org chart</source>
        <translation>في الهيكل التنظيمي</translation>
    </message>
    <message>
        <source>In the responsibilities</source>
        <translation>في المسؤوليات</translation>
    </message>
    <message>
        <source>Keyboard overview</source>
        <translation>نظرة على لوحة المفاتيح</translation>
    </message>
    <message>
        <source>On the team board</source>
        <translation>في لوحة الفريق</translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation>بحث عن أمر أو مفتاح</translation>
    </message>
    <message>
        <source>Where a decision is needed</source>
        <translation>حيث يلزم قرار</translation>
    </message>
    <message>
        <source>Where nothing is typed</source>
        <translation>حيث لا يُكتب نص</translation>
    </message>
    <message>
        <source>Where things are kept aside</source>
        <translation>حيث المحفوظ جانبًا</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>أثناء الكتابة</translation>
    </message>
</context>
<context>
    <name>Kinship</name>
    <message>
        <source>A duplicate of which ticket?</source>
        <translation>نسخة مكررة من أي تذكرة؟</translation>
    </message>
    <message>
        <source>A duplicate of…</source>
        <translation>نسخة مكررة من تذكرة…</translation>
    </message>
    <message>
        <source>Caused by which ticket?</source>
        <translation>أي تذكرة سببتها؟</translation>
    </message>
    <message>
        <source>Caused by…</source>
        <translation>سببتها تذكرة…</translation>
    </message>
    <message>
        <source>It is a ticket of its own again</source>
        <translation>عادت تذكرة مستقلة</translation>
    </message>
    <message>
        <source>Join with which ticket?</source>
        <translation>الدمج مع أي تذكرة؟</translation>
    </message>
    <message>
        <source>Link to another ticket</source>
        <translation>ربط بتذكرة أخرى</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>تم الربط</translation>
    </message>
    <message>
        <source>Related to which ticket?</source>
        <translation>مرتبطة بأي تذكرة؟</translation>
    </message>
    <message>
        <source>Related to…</source>
        <translation>مرتبطة بتذكرة…</translation>
    </message>
    <message>
        <source>The link is removed</source>
        <translation>أُزيل الرابط</translation>
    </message>
    <message>
        <source>remove this link</source>
        <translation>إزالة هذا الرابط</translation>
    </message>
    <message>
        <source>take it out again</source>
        <translation>إلغاء دمجها</translation>
    </message>
    <message>
        <source>{number} is open with the chosen messages</source>
        <translation>فُتحت {number} بالرسائل المختارة</translation>
    </message>
</context>
<context>
    <name>Later</name>
    <message numerus="yes">
        <source>%Ln more waiting</source>
        <translation>
            <numerusform>لا ردود أخرى تنتظر</numerusform>
            <numerusform>رد آخر ينتظر</numerusform>
            <numerusform>ردان آخران ينتظران</numerusform>
            <numerusform>%Ln ردود أخرى تنتظر</numerusform>
            <numerusform>%Ln ردًا آخر ينتظر</numerusform>
            <numerusform>%Ln رد آخر ينتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>The reply goes out {time}</source>
        <translation>يُرسل الرد {time}</translation>
    </message>
    <message>
        <source>The reply is on its way</source>
        <translation>الرد في طريقه</translation>
    </message>
    <message>
        <source>The reply was changed</source>
        <translation>عُدّل الرد</translation>
    </message>
    <message>
        <source>The reply was taken back</source>
        <translation>سُحب الرد</translation>
    </message>
</context>
<context>
    <name>LaterCard</name>
    <message>
        <source>Another time</source>
        <translation>وقت آخر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Goes out {time}</source>
        <translation>يُرسل {time}</translation>
    </message>
    <message>
        <source>Goes out {time}, by {name}</source>
        <translation>يُرسل {time}، كتبه {name}</translation>
    </message>
    <message>
        <source>Not sent, because somebody wrote in the meantime</source>
        <translation>لم يُرسل، لأن رسالة وصلت في هذه الأثناء</translation>
    </message>
    <message>
        <source>Not sent, because the ticket is done</source>
        <translation>لم يُرسل، لأن التذكرة أُنجزت</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>نص الرد</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message numerus="yes">
        <source>%Ln change(s) are only on this computer, the oldest from {time}.</source>
        <translation>
            <numerusform>لا تغييرات على هذا الحاسوب وحده ({time}).</numerusform>
            <numerusform>تغيير واحد على هذا الحاسوب فقط، منذ {time}.</numerusform>
            <numerusform>تغييران على هذا الحاسوب فقط، أقدمهما {time}.</numerusform>
            <numerusform>%Ln تغييرات على هذا الحاسوب فقط، أقدمها {time}.</numerusform>
            <numerusform>%Ln تغييرًا على هذا الحاسوب فقط، أقدمها {time}.</numerusform>
            <numerusform>%Ln تغيير على هذا الحاسوب فقط، أقدمها {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit anyway</source>
        <translation>&amp;خروج على أي حال</translation>
    </message>
    <message>
        <source>&amp;Send and quit</source>
        <translation>إ&amp;رسال ثم خروج</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Everything stays here and goes out when deskapp is opened again.</source>
        <translation>يبقى كل شيء هنا ويُرسل عند فتح deskapp من جديد.</translation>
    </message>
    <message>
        <source>Quit before everything is sent?</source>
        <translation>الخروج قبل إرسال كل شيء؟</translation>
    </message>
    <message>
        <source>Save a &amp;copy to a USB stick…</source>
        <translation>حفظ &amp;نسخة على ذاكرة محمولة…</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message numerus="yes">
        <source>Sending: %Ln change(s) to go.</source>
        <translation>
            <numerusform>جارٍ الإرسال: لم يبقَ شيء.</numerusform>
            <numerusform>جارٍ الإرسال: بقي تغيير واحد.</numerusform>
            <numerusform>جارٍ الإرسال: بقي تغييران.</numerusform>
            <numerusform>جارٍ الإرسال: بقيت %Ln تغييرات.</numerusform>
            <numerusform>جارٍ الإرسال: بقي %Ln تغييرًا.</numerusform>
            <numerusform>جارٍ الإرسال: بقي %Ln تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>So that you can bring it in on another computer, should this one get lost.</source>
        <translation>لاستيرادها على حاسوب آخر لك إن فُقد هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>إيقاف الانتظار</translation>
    </message>
    <message>
        <source>Waits until the hub has everything.</source>
        <translation>ينتظر حتى يصل كل شيء إلى مركز المزامنة.</translation>
    </message>
    <message>
        <source>{hub} is not answering right now.</source>
        <translation>لا يستجيب {hub} الآن.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Sending the last changes…</source>
        <translation>جارٍ إرسال آخر التغييرات…</translation>
    </message>
</context>
<context>
    <name>Lending</name>
    <message>
        <source>Change the end…</source>
        <translation>تغيير موعد الانتهاء…</translation>
    </message>
    <message>
        <source>Help is not needed any more</source>
        <translation>لم تعد هناك حاجة إلى المساعدة</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>انتهيت من المساعدة</translation>
    </message>
    <message>
        <source>It has ended</source>
        <translation>انتهت المساعدة</translation>
    </message>
    <message>
        <source>Lend a hand…</source>
        <translation>تقديم المساعدة…</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>لم تعد مطلوبة</translation>
    </message>
    <message>
        <source>No other team asks for help</source>
        <translation>لا يطلب أي فريق آخر المساعدة</translation>
    </message>
    <message>
        <source>Say thank you</source>
        <translation>تقديم الشكر</translation>
    </message>
    <message>
        <source>Thank you for lending a hand. It ends by itself.</source>
        <translation>شكرًا على المساعدة. تنتهي من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>There is nobody to thank right now</source>
        <translation>لا يوجد الآن من يُشكر</translation>
    </message>
    <message>
        <source>Until when will you lend a hand?</source>
        <translation>حتى متى تستمر المساعدة؟</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>حتى {time}</translation>
    </message>
    <message>
        <source>Who would you like to lend a hand?</source>
        <translation>لمن تُقدَّم المساعدة؟</translation>
    </message>
    <message>
        <source>You thanked {name}</source>
        <translation>قدّمت الشكر إلى {name}</translation>
    </message>
    <message>
        <source>Your colleagues are asked for help</source>
        <translation>طُلبت المساعدة من الزملاء</translation>
    </message>
    <message>
        <source>{name} lends a hand until {time}</source>
        <translation>مساعدة من {name} حتى {time}</translation>
    </message>
    <message>
        <source>{name} lent a hand</source>
        <translation>مساعدة من {name}</translation>
    </message>
    <message>
        <source>{team} asks for help until {time}</source>
        <translation>فريق {team} يطلب المساعدة حتى {time}</translation>
    </message>
    <message>
        <source>{team} was lent a hand</source>
        <translation>تلقّى فريق {team} المساعدة</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>A language is missing</source>
        <translation>تنقصه لغة</translation>
    </message>
    <message>
        <source>All snippets</source>
        <translation>كل النصوص الجاهزة</translation>
    </message>
    <message>
        <source>Bring in from a file…</source>
        <translation>استيراد من ملف…</translation>
    </message>
    <message>
        <source>Due for review</source>
        <translation>حان موعد مراجعته</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Files: bring in, save all</source>
        <translation>الملفات: استيراد، حفظ الكل</translation>
    </message>
    <message>
        <source>Folder: {name}</source>
        <translation>المجلد: {name}</translation>
    </message>
    <message>
        <source>I look after it</source>
        <translation>من مسؤوليتي</translation>
    </message>
    <message>
        <source>New snippet</source>
        <translation>نص جاهز جديد</translation>
    </message>
    <message>
        <source>Save all to a file…</source>
        <translation>حفظ الكل في ملف…</translation>
    </message>
    <message>
        <source>Search snippets</source>
        <translation>البحث في النصوص الجاهزة</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>النصوص الجاهزة</translation>
    </message>
    <message>
        <source>Which snippets</source>
        <translation>أي النصوص الجاهزة</translation>
    </message>
</context>
<context>
    <name>LikeIt</name>
    <message>
        <source>Solved: {what}</source>
        <translation>الحل: {what}</translation>
    </message>
    <message>
        <source>Something like it came before:</source>
        <translation>سبق ما يشبهه:</translation>
    </message>
</context>
<context>
    <name>LineCard</name>
    <message>
        <source>A ticket is only opened if the person waiting agrees.</source>
        <translation>لا تُفتح تذكرة إلا بموافقة من ينتظر.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>End this entry</source>
        <translation>إنهاء البند</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Incomplete…</source>
        <translation>غير مكتمل…</translation>
    </message>
    <message>
        <source>It is here</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Turn it into a ticket…</source>
        <translation>تحويله إلى تذكرة…</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>كتابة رسالة…</translation>
    </message>
    <message>
        <source>goes out with the next sync</source>
        <translation>يُرسل مع المزامنة القادمة</translation>
    </message>
    <message>
        <source>reminder {when}</source>
        <translation>التذكير {when}</translation>
    </message>
</context>
<context>
    <name>LinksPart</name>
    <message>
        <source>Link a ticket</source>
        <translation>ربط تذكرة</translation>
    </message>
    <message>
        <source>Linked tickets</source>
        <translation>مرتبطة معًا</translation>
    </message>
    <message>
        <source>Part of {ticket}</source>
        <translation>جزء من {ticket}</translation>
    </message>
    <message>
        <source>next word {time}</source>
        <translation>الرد القادم {time}</translation>
    </message>
    <message>
        <source>on its way to them</source>
        <translation>في طريقه إليهم</translation>
    </message>
    <message>
        <source>{name} is also waiting for</source>
        <translation>تذاكر أخرى من {name}</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a person or a team</source>
        <translation>بحث عن شخص أو فريق</translation>
    </message>
    <message>
        <source>Nobody found for {text}</source>
        <translation>لا نتائج عن {text}</translation>
    </message>
    <message>
        <source>Up and Down go through what was found, Enter goes to the list.</source>
        <translation>السهمان لأعلى ولأسفل للتنقل بين النتائج، وEnter للانتقال إلى القائمة.</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} من {count}</translation>
    </message>
</context>
<context>
    <name>MacroForm</name>
    <message>
        <source>&amp;Assigned to</source>
        <translation>مسن&amp;دة إلى</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>ل&amp;من</translation>
    </message>
    <message>
        <source>&amp;Labels to add</source>
        <translation>إض&amp;افة وسوم</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>الأ&amp;ولوية</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>ال&amp;حالة</translation>
    </message>
    <message>
        <source>&amp;Text for the reply</source>
        <translation>&amp;نص الرد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change this macro</source>
        <translation>تعديل هذا الماكرو</translation>
    </message>
    <message>
        <source>Labels to re&amp;move</source>
        <translation>إ&amp;زالة وسوم</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>ماكرو جديد</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>أنا فقط</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>S&amp;nooze</source>
        <translation>ت&amp;أجيل</translation>
    </message>
    <message>
        <source>S&amp;olution</source>
        <translation>الح&amp;ل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>What solved it, in a few words</source>
        <translation>الحل بكلمات قليلة</translation>
    </message>
    <message>
        <source>do not snooze</source>
        <translation>دون تأجيل</translation>
    </message>
    <message>
        <source>leave as it is</source>
        <translation>تُترك كما هي</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>بلا نص</translation>
    </message>
    <message>
        <source>nobody, back to the team</source>
        <translation>لا أحد، تعود إلى الفريق</translation>
    </message>
    <message>
        <source>whoever runs it</source>
        <translation>من يشغّله</translation>
    </message>
    <message>
        <source>with commas between them</source>
        <translation>تفصل بينها فواصل</translation>
    </message>
</context>
<context>
    <name>MacroWords</name>
    <message>
        <source>Add label: {what}</source>
        <translation>إضافة الوسم: {what}</translation>
    </message>
    <message>
        <source>Remove label: {what}</source>
        <translation>إزالة الوسم: {what}</translation>
    </message>
    <message>
        <source>for a week</source>
        <translation>لمدة أسبوع</translation>
    </message>
    <message>
        <source>for an hour</source>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <source>for two days</source>
        <translation>لمدة يومين</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>until Monday morning</source>
        <translation>حتى صباح الاثنين</translation>
    </message>
    <message>
        <source>until tomorrow morning</source>
        <translation>حتى صباح الغد</translation>
    </message>
    <message>
        <source>{field}: {new}</source>
        <translation>{field}: {new}</translation>
    </message>
    <message>
        <source>{field}: {new} (now {old})</source>
        <translation>{field}: {new} (الآن {old})</translation>
    </message>
</context>
<context>
    <name>Macros</name>
    <message>
        <source>Change a macro…</source>
        <translation>تعديل ماكرو…</translation>
    </message>
    <message>
        <source>Change which macro?</source>
        <translation>أي ماكرو يُعدَّل؟</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>ماكرو</translation>
    </message>
    <message>
        <source>New macro…</source>
        <translation>ماكرو جديد…</translation>
    </message>
    <message>
        <source>Nothing was put back: it had changed in the meantime</source>
        <translation>لم يُسترجع شيء، لأنه تغيّر في هذه الأثناء</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>تم الاسترجاع</translation>
    </message>
    <message>
        <source>Run a macro</source>
        <translation>تشغيل ماكرو</translation>
    </message>
    <message>
        <source>The macro is removed</source>
        <translation>أُزيل الماكرو</translation>
    </message>
    <message>
        <source>The macro is saved</source>
        <translation>حُفظ الماكرو</translation>
    </message>
    <message>
        <source>{macro}: done with {number}</source>
        <translation>{macro}: نُفِّذ على {number}</translation>
    </message>
</context>
<context>
    <name>Many</name>
    <message numerus="yes">
        <source>%Ln had changed in the meantime and stay as they are</source>
        <translation>
            <numerusform>كلها كما كانت</numerusform>
            <numerusform>واحدة تغيّرت في هذه الأثناء وتبقى كما هي</numerusform>
            <numerusform>اثنتان تغيّرتا في هذه الأثناء وتبقيان كما هما</numerusform>
            <numerusform>%Ln تغيّرت في هذه الأثناء وتبقى كما هي</numerusform>
            <numerusform>%Ln تغيّرت في هذه الأثناء وتبقى كما هي</numerusform>
            <numerusform>%Ln تغيّرت في هذه الأثناء وتبقى كما هي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln put back</source>
        <translation>
            <numerusform>لم يُسترجع شيء</numerusform>
            <numerusform>استُرجعت واحدة</numerusform>
            <numerusform>استُرجعت اثنتان</numerusform>
            <numerusform>استُرجعت %Ln</numerusform>
            <numerusform>استُرجعت %Ln</numerusform>
            <numerusform>استُرجعت %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The customers hear of it in two minutes; until then Undo takes that back too.</source>
        <translation>يصل الخبر إلى العملاء بعد دقيقتين؛ وحتى ذلك الحين يسحبه «تراجع» أيضًا.</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Answers for it</source>
        <translation>يتحمل مسؤوليته</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>يُسأل قبله</translation>
    </message>
    <message>
        <source>Choose a manager</source>
        <translation>اختيار مدير</translation>
    </message>
    <message>
        <source>Choose a team</source>
        <translation>اختيار فريق</translation>
    </message>
    <message>
        <source>Choose who answers for it</source>
        <translation>اختيار من يتحمل المسؤولية</translation>
    </message>
    <message>
        <source>Choose who follows</source>
        <translation>اختيار من يخلفه</translation>
    </message>
    <message>
        <source>Choose who leads</source>
        <translation>تحديد أيهما المدير</translation>
    </message>
    <message>
        <source>Choose who stands in</source>
        <translation>اختيار من ينوب عنه</translation>
    </message>
    <message>
        <source>Choose who takes it</source>
        <translation>اختيار من يتولاه</translation>
    </message>
    <message>
        <source>Does it</source>
        <translation>يُنفِّذه</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>External people</source>
        <translation>من خارج المؤسسة</translation>
    </message>
    <message>
        <source>From outside the house</source>
        <translation>من خارج المؤسسة</translation>
    </message>
    <message>
        <source>It is still right</source>
        <translation>ما زال صحيحًا</translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation>تحديد شخص</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>شريك</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Shareholder</source>
        <translation>مساهم</translation>
    </message>
    <message>
        <source>Shareholders</source>
        <translation>المساهمون</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>صاحب مصلحة</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>أصحاب المصلحة</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>مورّد</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>الموردون</translation>
    </message>
    <message>
        <source>Told after</source>
        <translation>يُبلَّغ بعده</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>كتابتها</translation>
    </message>
    <message>
        <source>{matter}: nobody answers for it</source>
        <translation>{matter}: لا أحد يتولاه</translation>
    </message>
    <message>
        <source>{matter}: only {people} does it</source>
        <translation>{matter}: لا ينفذه إلا {people}</translation>
    </message>
    <message>
        <source>{matter}: several answer for it, {people}</source>
        <translation>{matter}: المسؤولية على أكثر من شخص، {people}</translation>
    </message>
    <message>
        <source>{matter}: should be looked at again</source>
        <translation>{matter}: حان وقت مراجعته</translation>
    </message>
    <message>
        <source>{matter}: {people} says it is not theirs</source>
        <translation>{matter}: ورد من {people} «ليس من مهامي»</translation>
    </message>
    <message>
        <source>{people} has left but is still named</source>
        <translation>{people}: ما زال الاسم هنا بعد المغادرة</translation>
    </message>
    <message>
        <source>{people} has not said what the role is for</source>
        <translation>{people}: لم تُكتب الغاية من الدور بعد</translation>
    </message>
    <message>
        <source>{people} is in no unit and no team</source>
        <translation>{people}: دون وحدة ودون فريق</translation>
    </message>
    <message>
        <source>{people}: each leads the other</source>
        <translation>{people}: كل منهما مدير الآخر</translation>
    </message>
    <message>
        <source>{people}: the manager is not here any more</source>
        <translation>{people}: لم يعد المدير هنا</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Kept up to date by</source>
        <translation>من يُحدِّثه</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>A new line about</source>
        <translation>سطر جديد لمجال</translation>
    </message>
    <message>
        <source>A new line: name who does it</source>
        <translation>سطر جديد: من يُنفِّذه؟</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تم التغيير</translation>
    </message>
    <message>
        <source>It is noted</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Mine after all</source>
        <translation>بل هو من مهامي</translation>
    </message>
    <message>
        <source>New matter: {name}</source>
        <translation>مجال جديد: {name}</translation>
    </message>
    <message>
        <source>Noted: not mine. It is among the clashes now.</source>
        <translation>سُجِّل: ليس من مهامي. وهو الآن ضمن حالات التداخل.</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>تمت المعالجة</translation>
    </message>
    <message>
        <source>The line is removed</source>
        <translation>أُزيل السطر</translation>
    </message>
    <message>
        <source>take out</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>team</source>
        <translation>فريق</translation>
    </message>
</context>
<context>
    <name>MatrixPane</name>
    <message numerus="yes">
        <source>%Ln to put right</source>
        <translation>
            <numerusform>لا شيء للمعالجة</numerusform>
            <numerusform>حالة واحدة للمعالجة</numerusform>
            <numerusform>حالتان للمعالجة</numerusform>
            <numerusform>%Ln حالات للمعالجة</numerusform>
            <numerusform>%Ln حالة للمعالجة</numerusform>
            <numerusform>%Ln حالة للمعالجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything has somebody, and nobody is alone with it.</source>
        <translation>لكل مجال من يتولاه، ولا أحد يتحمله وحده.</translation>
    </message>
    <message>
        <source>Gaps and clashes</source>
        <translation>الثغرات والتداخل</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>مهامي</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <source>No gaps, no clashes</source>
        <translation>لا ثغرات ولا تداخل</translation>
    </message>
    <message>
        <source>Nothing has been said yet. One sentence is enough.</source>
        <translation>لم يُكتب شيء بعد، وتكفي جملة واحدة.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>المسؤوليات</translation>
    </message>
    <message>
        <source>What I answer for</source>
        <translation>ما أتولاه</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>What my role is for</source>
        <translation>الغاية من دوري</translation>
    </message>
    <message>
        <source>What you or your team answer for appears here as soon as it is named.</source>
        <translation>ما تتولاه أنت أو يتولاه فريقك يظهر هنا فور تحديده.</translation>
    </message>
    <message>
        <source>Who answers for what</source>
        <translation>من يتولى ماذا</translation>
    </message>
    <message>
        <source>Write it…</source>
        <translation>كتابتها…</translation>
    </message>
    <message>
        <source>by the team {team}</source>
        <translation>عن طريق فريق {team}</translation>
    </message>
    <message>
        <source>kept up to date by {name}</source>
        <translation>يُحدِّثه {name}</translation>
    </message>
    <message>
        <source>you said: not mine</source>
        <translation>قلت إنه ليس من مهامك</translation>
    </message>
</context>
<context>
    <name>MentionFinder</name>
    <message>
        <source>cannot read this ticket and will not be told</source>
        <translation>هذه التذكرة غير متاحة لهذا الشخص، ولن يصل إليه شيء</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;انتقال</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>ال&amp;تذكرة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>أ&amp;دوات</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Forwarded to {name}</source>
        <translation>أُعيد توجيهه إلى {name}</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>ملاحظة داخلية</translation>
    </message>
    <message>
        <source>Internal note by {name}, {time}: {text}</source>
        <translation>ملاحظة داخلية من {name}، {time}: {text}</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more quoted line(s)</source>
        <translation>
            <numerusform>عرض بقية الاقتباس</numerusform>
            <numerusform>عرض سطر آخر من الاقتباس</numerusform>
            <numerusform>عرض سطرين آخرين من الاقتباس</numerusform>
            <numerusform>عرض %Ln أسطر أخرى من الاقتباس</numerusform>
            <numerusform>عرض %Ln سطرًا آخر من الاقتباس</numerusform>
            <numerusform>عرض %Ln سطر آخر من الاقتباس</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more of this long message</source>
        <translation>عرض المزيد من هذه الرسالة الطويلة</translation>
    </message>
    <message>
        <source>Told by phone</source>
        <translation>أُبلغ بالهاتف</translation>
    </message>
    <message>
        <source>Told: {names}</source>
        <translation>وصل الخبر إلى: {names}</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>مرسل غير معروف</translation>
    </message>
    <message>
        <source>also in {number}</source>
        <translation>أيضًا في {number}</translation>
    </message>
    <message>
        <source>corrected {time}</source>
        <translation>صُحّحت {time}</translation>
    </message>
    <message>
        <source>from {number}</source>
        <translation>من {number}</translation>
    </message>
    <message>
        <source>{name} · you</source>
        <translation>{name} · أنت</translation>
    </message>
    <message>
        <source>{name}, {time}: {text}</source>
        <translation>{name}، {time}: {text}</translation>
    </message>
</context>
<context>
    <name>MineCard</name>
    <message>
        <source>Keep mine</source>
        <translation>إبقاء نصّي</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>شكرًا</translation>
    </message>
    <message>
        <source>The text that came back</source>
        <translation>النص العائد بعد القراءة</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>استخدام هذا النص</translation>
    </message>
    <message>
        <source>{name} has had this to read since {time}</source>
        <translation>عند {name} للقراءة منذ {time}</translation>
    </message>
    <message>
        <source>{name} has read it</source>
        <translation>عادت من {name} بعد القراءة</translation>
    </message>
    <message>
        <source>{name} says it is fine as it is</source>
        <translation>جيدة كما هي، برأي {name}</translation>
    </message>
    <message>
        <source>{name} would put it differently</source>
        <translation>صياغة أخرى من {name}</translation>
    </message>
</context>
<context>
    <name>MiniMap</name>
    <message>
        <source>Click or drag to go there</source>
        <translation>يُنتقل إلى هناك بالنقر أو السحب</translation>
    </message>
    <message>
        <source>Ctrl and the arrow keys move the drawing, + and − change its size.</source>
        <translation>يُحرَّك الرسم بمفتاح Ctrl مع الأسهم، ويُغيَّر حجمه بالمفتاحين + و−.</translation>
    </message>
    <message>
        <source>Map of the drawing</source>
        <translation>خريطة الرسم</translation>
    </message>
</context>
<context>
    <name>Months</name>
    <message numerus="yes">
        <source>In %Ln month(s)</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>بعد شهر</numerusform>
            <numerusform>بعد شهرين</numerusform>
            <numerusform>بعد %Ln أشهر</numerusform>
            <numerusform>بعد %Ln شهرًا</numerusform>
            <numerusform>بعد %Ln شهر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MorePart</name>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>More details</source>
        <translation>تفاصيل أخرى</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>رقمها لدى جهة أخرى</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>الحل</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض منها</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>حل مؤقت</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;ملاحظة</translation>
    </message>
    <message>
        <source>Anything that helps whoever takes it on; only the team can read it</source>
        <translation>ما يساعد من يتولى المتابعة؛ لا يقرؤه إلا الفريق</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Keep what was promised</source>
        <translation>إبقاء الموعد المتفق عليه</translation>
    </message>
    <message>
        <source>Next &amp;word</source>
        <translation>ال&amp;رد القادم</translation>
    </message>
    <message>
        <source>Share out</source>
        <translation>توزيع</translation>
    </message>
    <message>
        <source>Who would get what</source>
        <translation>من سيتولى ماذا</translation>
    </message>
</context>
<context>
    <name>NewAbove</name>
    <message numerus="yes">
        <source>%Ln new above</source>
        <translation>
            <numerusform>لا جديد في الأعلى</numerusform>
            <numerusform>جديدة في الأعلى</numerusform>
            <numerusform>جديدتان في الأعلى</numerusform>
            <numerusform>%Ln جديدة في الأعلى</numerusform>
            <numerusform>%Ln جديدة في الأعلى</numerusform>
            <numerusform>%Ln جديدة في الأعلى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new ticket(s) above: sort them in</source>
        <translation>
            <numerusform>لا تذاكر جديدة في الأعلى</numerusform>
            <numerusform>تذكرة جديدة في الأعلى: إدراجها في الترتيب</numerusform>
            <numerusform>تذكرتان جديدتان في الأعلى: إدراجهما في الترتيب</numerusform>
            <numerusform>%Ln تذاكر جديدة في الأعلى: إدراجها في الترتيب</numerusform>
            <numerusform>%Ln تذكرة جديدة في الأعلى: إدراجها في الترتيب</numerusform>
            <numerusform>%Ln تذكرة جديدة في الأعلى: إدراجها في الترتيب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewTicketDialog</name>
    <message>
        <source>&amp;Priority</source>
        <translation>الأ&amp;ولوية</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>ال&amp;موضوع</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>ال&amp;نص</translation>
    </message>
    <message>
        <source>A few words, please, so that the list has something to show.</source>
        <translation>كلمات قليلة من فضلك، ليظهر شيء في القائمة.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>ال&amp;عميل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>تذكرة جديدة</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>فتح التذكرة</translation>
    </message>
    <message>
        <source>Part of it for another team</source>
        <translation>جزء لفريق آخر</translation>
    </message>
    <message>
        <source>T&amp;eam</source>
        <translation>ال&amp;فريق</translation>
    </message>
    <message>
        <source>What it is about, in a few words</source>
        <translation>عمّ تدور، في كلمات قليلة</translation>
    </message>
    <message>
        <source>What the customer said or wrote</source>
        <translation>ما قاله العميل أو كتبه</translation>
    </message>
    <message>
        <source>Who is it for? Type a name and choose from the list.</source>
        <translation>لمن هذه التذكرة؟ يُكتب الاسم ثم يُختار من القائمة.</translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message numerus="yes">
        <source>%Ln update(s) in your tickets</source>
        <translation>
            <numerusform>لا جديد في تذاكرك</numerusform>
            <numerusform>خبر واحد جديد في تذاكرك</numerusform>
            <numerusform>خبران جديدان في تذاكرك</numerusform>
            <numerusform>%Ln أخبار جديدة في تذاكرك</numerusform>
            <numerusform>%Ln خبرًا جديدًا في تذاكرك</numerusform>
            <numerusform>%Ln خبر جديد في تذاكرك</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft for you to read</source>
        <translation>هناك مسودة للقراءة</translation>
    </message>
    <message>
        <source>A new message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <source>A new note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>A note names you</source>
        <translation>إشارة إليك في ملاحظة</translation>
    </message>
    <message>
        <source>A ticket is yours now</source>
        <translation>لديك تذكرة جديدة</translation>
    </message>
    <message>
        <source>Due at {time}</source>
        <translation>الموعد {time}</translation>
    </message>
    <message>
        <source>Goes back to the team at {time}</source>
        <translation>تعود إلى الفريق الساعة {time}</translation>
    </message>
    <message>
        <source>You stand in for {name}</source>
        <translation>أنت من ينوب عن {name}</translation>
    </message>
    <message>
        <source>You stand in for {name} until {day}</source>
        <translation>أنت من ينوب عن {name} حتى {day}</translation>
    </message>
    <message>
        <source>Your draft was read</source>
        <translation>قُرئت مسودتك</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>news</comment>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وخبر آخر</numerusform>
            <numerusform>وخبران آخران</numerusform>
            <numerusform>و%Ln أخبار أخرى</numerusform>
            <numerusform>و%Ln خبرًا آخر</numerusform>
            <numerusform>و%Ln خبر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} asks you to read a draft</source>
        <translation>مسودة للقراءة من {name}</translation>
    </message>
    <message>
        <source>{name} gave you a ticket</source>
        <translation>تذكرة لك من {name}</translation>
    </message>
    <message>
        <source>{name} handed in what you wait for</source>
        <translation>‏{name}: سُلّم ما كنت بانتظاره</translation>
    </message>
    <message>
        <source>{name} has read your draft</source>
        <translation>عادت مسودتك من {name} بعد القراءة</translation>
    </message>
    <message>
        <source>{name} left a note</source>
        <translation>ملاحظة من {name}</translation>
    </message>
    <message>
        <source>{name} named you in a note</source>
        <translation>إشارة إليك في ملاحظة من {name}</translation>
    </message>
    <message>
        <source>{name} says what is still missing</source>
        <translation>‏{name}: توضيح ما ينقص بعد</translation>
    </message>
    <message>
        <source>{name} thinks a ticket would help</source>
        <translation>‏{name}: اقتراح فتح تذكرة</translation>
    </message>
    <message>
        <source>{name} waits for this from you by {when}</source>
        <translation>‏{name}: بانتظار هذا منك حتى {when}</translation>
    </message>
    <message>
        <source>{name} wrote</source>
        <translation>رسالة من {name}</translation>
    </message>
</context>
<context>
    <name>NothingOpen</name>
    <message>
        <source>Choose one from the list, or press Ctrl+N for a new one.</source>
        <translation>يمكن اختيار تذكرة من القائمة، أو Ctrl+N لتذكرة جديدة.</translation>
    </message>
    <message>
        <source>Close that window to read it here again.</source>
        <translation>أغلق تلك النافذة لتقرأها هنا من جديد.</translation>
    </message>
    <message>
        <source>No ticket is open</source>
        <translation>لا تذكرة مفتوحة</translation>
    </message>
    <message>
        <source>Show that window</source>
        <translation>إظهار تلك النافذة</translation>
    </message>
    <message>
        <source>This ticket has a window of its own</source>
        <translation>هذه التذكرة مفتوحة في نافذة مستقلة</translation>
    </message>
</context>
<context>
    <name>OrgDrawing</name>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%Ln أعضاء</numerusform>
            <numerusform>%Ln عضوًا</numerusform>
            <numerusform>%Ln عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawing of the organisation</source>
        <translation>رسم المؤسسة</translation>
    </message>
    <message>
        <source>The same people as in the list. Everything can be done there too.</source>
        <translation>الأشخاص أنفسهم كما في القائمة. كل شيء ممكن هناك أيضًا.</translation>
    </message>
    <message numerus="yes">
        <source>supports %Ln</source>
        <translation>
            <numerusform>لا دعم لأحد</numerusform>
            <numerusform>دعم شخص واحد</numerusform>
            <numerusform>دعم شخصين</numerusform>
            <numerusform>دعم %Ln أشخاص</numerusform>
            <numerusform>دعم %Ln شخصًا</numerusform>
            <numerusform>دعم %Ln شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgPage</name>
    <message>
        <source>Carries and supports everyone above</source>
        <translation>سند ودعم لكل من في الأعلى</translation>
    </message>
    <message>
        <source>Closest to customers and colleagues</source>
        <translation>الأقرب إلى العملاء والزملاء</translation>
    </message>
    <message>
        <source>Import people with their managers, and the org chart draws itself.</source>
        <translation>عند استيراد الأشخاص مع مديريهم يُرسم الهيكل التنظيمي تلقائيًا.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>المسؤولون</translation>
    </message>
    <message>
        <source>No team of {name} takes requests</source>
        <translation>لا فريق لدى {name} يستقبل الطلبات</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>لا أحد هنا بعد</translation>
    </message>
    <message>
        <source>Org chart</source>
        <translation>الهيكل التنظيمي</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>{name} has several teams: choose one of them here</source>
        <translation>لدى {name} أكثر من فريق: يُختار أحدها هنا</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}٪</translation>
    </message>
</context>
<context>
    <name>OrgTree</name>
    <message>
        <source>Everybody under whoever supports them. Type a name to go there.</source>
        <translation>كل شخص تحت من يدعمه. تكفي كتابة اسم للانتقال إليه.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
</context>
<context>
    <name>OrgTreeModel</name>
    <message numerus="yes">
        <source>%Ln person(s) cannot be placed: no one is known who supports them, or the line would run in a circle.</source>
        <translation>
            <numerusform>لا أحد بلا مكان</numerusform>
            <numerusform>شخص واحد بلا مكان: داعمه غير معروف، أو تدور السلسلة في حلقة.</numerusform>
            <numerusform>شخصان بلا مكان: داعمهما غير معروف، أو تدور السلسلة في حلقة.</numerusform>
            <numerusform>%Ln أشخاص بلا مكان: داعموهم غير معروفين، أو تدور السلسلة في حلقة.</numerusform>
            <numerusform>%Ln شخصًا بلا مكان: داعموهم غير معروفين، أو تدور السلسلة في حلقة.</numerusform>
            <numerusform>%Ln شخص بلا مكان: داعموهم غير معروفين، أو تدور السلسلة في حلقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a person to read why.</source>
        <translation>السبب يظهر عند اختيار شخص.</translation>
    </message>
    <message>
        <source>Not placed yet</source>
        <translation>بلا مكان بعد</translation>
    </message>
    <message numerus="yes">
        <source>Not placed yet, %Ln person(s)</source>
        <translation>
            <numerusform>بلا مكان بعد، لا أحد</numerusform>
            <numerusform>بلا مكان بعد، شخص واحد</numerusform>
            <numerusform>بلا مكان بعد، شخصان</numerusform>
            <numerusform>بلا مكان بعد، %Ln أشخاص</numerusform>
            <numerusform>بلا مكان بعد، %Ln شخصًا</numerusform>
            <numerusform>بلا مكان بعد، %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>The person named as the next in line is not known here.</source>
        <translation>الشخص المذكور بعده في السلسلة غير معروف هنا.</translation>
    </message>
    <message>
        <source>This line would run in a circle: {line}. The last link was left out.</source>
        <translation>تدور هذه السلسلة في حلقة: {line}. لم تُحتسب الصلة الأخيرة.</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>موظف سابق</translation>
    </message>
    <message numerus="yes">
        <source>supports %Ln</source>
        <translation>
            <numerusform>لا دعم لأحد</numerusform>
            <numerusform>دعم شخص واحد</numerusform>
            <numerusform>دعم شخصين</numerusform>
            <numerusform>دعم %Ln أشخاص</numerusform>
            <numerusform>دعم %Ln شخصًا</numerusform>
            <numerusform>دعم %Ln شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnViews</name>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>لا تذاكر</numerusform>
            <numerusform>تذكرة واحدة</numerusform>
            <numerusform>تذكرتان</numerusform>
            <numerusform>%Ln تذاكر</numerusform>
            <numerusform>%Ln تذكرة</numerusform>
            <numerusform>%Ln تذكرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Own view</source>
        <translation>عرض محفوظ</translation>
    </message>
    <message>
        <source>“{name}” holds more than {limit}</source>
        <translation>في «{name}» أكثر من {limit}</translation>
    </message>
    <message>
        <source>“{name}” is changed</source>
        <translation>عُدِّل «{name}»</translation>
    </message>
    <message>
        <source>“{name}” is removed</source>
        <translation>أُزيل «{name}»</translation>
    </message>
    <message>
        <source>“{name}” is saved</source>
        <translation>حُفظ «{name}»</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Files: {names}</source>
        <translation>الملفات: {names}</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>ملاحظة داخلية</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>فُتحت</translation>
    </message>
    <message>
        <source>Printed {time}</source>
        <translation>طُبعت {time}</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>الحل</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>حُلَّت</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>مرسل غير معروف</translation>
    </message>
    <message>
        <source>What the customer may read</source>
        <translation>ما يجوز للعميل قراءته</translation>
    </message>
    <message>
        <source>With internal notes</source>
        <translation>مع الملاحظات الداخلية</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message numerus="yes">
        <source>%Ln sheet(s)</source>
        <translation>
            <numerusform>بلا أوراق</numerusform>
            <numerusform>ورقة واحدة</numerusform>
            <numerusform>ورقتان</numerusform>
            <numerusform>%Ln أوراق</numerusform>
            <numerusform>%Ln ورقة</numerusform>
            <numerusform>%Ln ورقة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;بصيغة</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>م&amp;ن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Every name is large enough to read. What does not fit on one sheet is spread over several.</source>
        <translation>كل اسم كبير بما يكفي للقراءة. وما لا تتسع له ورقة يتوزع على عدة أوراق.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Org chart</source>
        <translation>المخطط التنظيمي</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pictures (PNG)</source>
        <translation>صور (PNG)</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>طابعة</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;الورقة</translation>
    </message>
    <message>
        <source>Save the org chart</source>
        <translation>حفظ الهيكل التنظيمي</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>The org chart goes to the printer</source>
        <translation>الهيكل التنظيمي في طريقه إلى الطابعة</translation>
    </message>
    <message>
        <source>The org chart on paper</source>
        <translation>الهيكل التنظيمي على الورق</translation>
    </message>
    <message>
        <source>{name} and everybody below</source>
        <translation>‏{name} وكل الفريق أدناه</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>حُفظ {name}</translation>
    </message>
    <message>
        <source>{sheets}: choose a larger one</source>
        <translation>{sheets}: يُرجى اختيار ورقة أكبر</translation>
    </message>
</context>
<context>
    <name>ParkedView</name>
    <message>
        <source>Copy the text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>New ticket from it</source>
        <translation>تذكرة جديدة منه</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>فتح التذكرة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ما ورد فيه</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters, so that a lost stick stays locked.</source>
        <translation>
            <numerusform>%Ln أحرف على الأقل، كي لا يفتح النسخة أحد إن فُقدت الذاكرة المحمولة.</numerusform>
            <numerusform>حرف واحد على الأقل، كي لا يفتح النسخة أحد إن فُقدت الذاكرة المحمولة.</numerusform>
            <numerusform>حرفان على الأقل، كي لا يفتح النسخة أحد إن فُقدت الذاكرة المحمولة.</numerusform>
            <numerusform>%Ln أحرف على الأقل، كي لا يفتح النسخة أحد إن فُقدت الذاكرة المحمولة.</numerusform>
            <numerusform>%Ln حرفًا على الأقل، كي لا يفتح النسخة أحد إن فُقدت الذاكرة المحمولة.</numerusform>
            <numerusform>%Ln حرف على الأقل، كي لا يفتح النسخة أحد إن فُقدت الذاكرة المحمولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>العبارتان غير متطابقتين. تُكتبان من جديد.</translation>
    </message>
    <message>
        <source>Type it &amp;again</source>
        <translation>&amp;مرة أخرى</translation>
    </message>
</context>
<context>
    <name>PastDialog</name>
    <message>
        <source>Bring this back</source>
        <translation>استرجاع هذا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>History of {trigger}</source>
        <translation>سجل {trigger}</translation>
    </message>
    <message>
        <source>How it was then</source>
        <translation>كيف كان حينها</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>كُتب</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>كما هو الآن</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Who should be told?</source>
        <translation>من يُبلَّغ؟</translation>
    </message>
</context>
<context>
    <name>PersonData</name>
    <message>
        <source>Computer: {name} ({id})</source>
        <translation>الحاسوب: {name} ({id})</translation>
    </message>
    <message>
        <source>From {hub} and this computer, {time}</source>
        <translation>من {hub} ومن هذا الحاسوب، {time}</translation>
    </message>
    <message>
        <source>Left out, because they are the team’s own: internal notes ({count})</source>
        <translation>لم تُدرج لأنها للفريق: ملاحظات داخلية ({count})</translation>
    </message>
    <message>
        <source>Left out: what belongs to others and was only changed by this person ({count})</source>
        <translation>لم يُدرج: ما يخص غيره ولم يفعل هذا الشخص إلا تعديله ({count})</translation>
    </message>
    <message>
        <source>Login at the hub: {login}</source>
        <translation>اسم الدخول في مركز المزامنة: {login}</translation>
    </message>
    <message>
        <source>What an erasure would leave, and why</source>
        <translation>ما يبقى بعد المحو وسبب بقائه</translation>
    </message>
    <message>
        <source>absences</source>
        <translation>فترات الغياب</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} غيرها</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>كل ما عدا ذلك</translation>
    </message>
    <message>
        <source>done tickets are to be kept</source>
        <translation>التذاكر المنجزة يُحتفظ بها</translation>
    </message>
    <message>
        <source>how to reach the person</source>
        <translation>كيفية التواصل مع الشخص</translation>
    </message>
    <message>
        <source>it belongs to somebody else’s matter</source>
        <translation>يخص موضوع شخص آخر</translation>
    </message>
    <message>
        <source>it belongs to the person alone</source>
        <translation>يخص الشخص وحده</translation>
    </message>
    <message>
        <source>it is not done yet</source>
        <translation>لم يُنجز بعد</translation>
    </message>
    <message>
        <source>it is not old enough yet</source>
        <translation>لم يمضِ عليه وقت كافٍ بعد</translation>
    </message>
    <message>
        <source>it only says who changed what, and every later entry rests on it</source>
        <translation>لا يقول إلا من غيّر ماذا، وكل ما بعده يستند إليه</translation>
    </message>
    <message>
        <source>it was done longer ago than it has to be kept</source>
        <translation>أُنجز منذ مدة أطول مما يلزم حفظه</translation>
    </message>
    <message>
        <source>it was only kept to reach the person</source>
        <translation>لم يُحفظ إلا للتواصل مع الشخص</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>minutes worked</source>
        <translation>دقائق العمل</translation>
    </message>
    <message>
        <source>named as: {fields}</source>
        <translation>مذكور في: {fields}</translation>
    </message>
    <message>
        <source>only those who write there, or whoever looks after the hub, may erase it</source>
        <translation>لا يمحوه إلا من يكتب هناك أو المسؤول عن مركز المزامنة</translation>
    </message>
    <message>
        <source>responsibilities</source>
        <translation>المسؤوليات</translation>
    </message>
    <message>
        <source>the card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>the person answers for it: name somebody else first</source>
        <translation>الشخص مسؤول عنه: يلزم أولًا تعيين غيره</translation>
    </message>
    <message>
        <source>the person has left, and nobody needs the card</source>
        <translation>غادر الشخص ولا يحتاج أحد إلى البطاقة</translation>
    </message>
    <message>
        <source>the person still works here, and names and rights depend on it</source>
        <translation>ما زال الشخص يعمل هنا، وتعتمد عليه أسماء وصلاحيات</translation>
    </message>
    <message>
        <source>the person’s own notes</source>
        <translation>ملاحظات الشخص نفسه</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>{name}: everything that is held about this person</source>
        <translation>{name}: كل ما هو محفوظ عن هذا الشخص</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>People found</source>
        <translation>نتائج الأشخاص</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>بحث عن أشخاص</translation>
    </message>
    <message>
        <source>Type a name, a place or a job</source>
        <translation>اسم أو مكان أو وظيفة</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>About me…</source>
        <translation>عني…</translation>
    </message>
    <message>
        <source>Choose a person in the list or in the drawing.</source>
        <translation>يمكن اختيار شخص من القائمة أو من الرسم.</translation>
    </message>
    <message>
        <source>Data held…</source>
        <translation>البيانات المحفوظة…</translation>
    </message>
    <message>
        <source>Line of support</source>
        <translation>سلسلة الدعم</translation>
    </message>
    <message>
        <source>My card…</source>
        <translation>بطاقتي…</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>تذكرة جديدة</translation>
    </message>
    <message>
        <source>New ticket for {name}</source>
        <translation>تذكرة جديدة لـ {name}</translation>
    </message>
    <message>
        <source>No open tickets.</source>
        <translation>لا تذاكر مفتوحة.</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>لم يُختر أحد</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>التذاكر المفتوحة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Role page…</source>
        <translation>صفحة الدور…</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>محلولة</translation>
    </message>
    <message>
        <source>supports {name}</source>
        <translation>دعم {name}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
</context>
<context>
    <name>PhaseRow</name>
    <message>
        <source>Add what is still to say: {what}</source>
        <translation>إضافة ما لم يُقل بعد: {what}</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>التحية</translation>
    </message>
    <message>
        <source>Kind closing</source>
        <translation>خاتمة لطيفة</translation>
    </message>
    <message>
        <source>Still to say:</source>
        <translation>بقي أن يُقال:</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>What you understood</source>
        <translation>ما فهمته</translation>
    </message>
</context>
<context>
    <name>PickPopup</name>
    <message>
        <source>Nothing matches. Try fewer letters.</source>
        <translation>لا شيء مطابق. قد تكفي حروف أقل.</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>PosterDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Language of the poster</source>
        <translation>لغة الملصق</translation>
    </message>
    <message>
        <source>Principles of good service</source>
        <translation>مبادئ الخدمة الطيبة</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save the poster</source>
        <translation>حفظ الملصق</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>&amp;After sending</source>
        <translation>بعد ال&amp;إرسال</translation>
    </message>
    <message>
        <source>&amp;Done tickets kept here</source>
        <translation>التذاكر المنتهية المحفوظة &amp;هنا</translation>
    </message>
    <message>
        <source>&amp;Friendly hints while I write a reply</source>
        <translation>&amp;تلميحات ودّية أثناء كتابة الرد</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>ساعات اله&amp;دوء</translation>
    </message>
    <message>
        <source>&amp;Tell me what is new while another window is in front</source>
        <translation>إبلاغي ب&amp;الجديد عندما تكون نافذة أخرى في المقدمة</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>عشر ثوانٍ</translation>
    </message>
    <message>
        <source>20 seconds</source>
        <translation>عشرون ثانية</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>ثلاثون ثانية</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation>خمس ثوانٍ</translation>
    </message>
    <message>
        <source>Ani&amp;mations, such as the org chart turning</source>
        <translation>تأثيرات &amp;متحركة، مثل دوران الهيكل التنظيمي</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>كل تغيير يسري فورًا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Colleagues see it beside a value when two people changed the same thing.</source>
        <translation>يراه الزملاء بجانب القيمة حين يغيّر شخصان الأمر نفسه.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريحة</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراصة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Go back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Messages in mine</source>
        <translation>الرسائل في تذاكري</translation>
    </message>
    <message>
        <source>Na&amp;me of this computer</source>
        <translation>اس&amp;م هذا الحاسوب</translation>
    </message>
    <message>
        <source>Notes that name me</source>
        <translation>ملاحظات أُشير فيها إليّ</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Only while I do, only to those who may read the ticket, and kept nowhere.</source>
        <translation>فقط أثناء ذلك، ولمن يحق له قراءة التذكرة فقط، ولا يُحفظ منه شيء.</translation>
    </message>
    <message>
        <source>Open the next ticket</source>
        <translation>فتح التذكرة التالية</translation>
    </message>
    <message>
        <source>Opened &amp;files kept here</source>
        <translation>الملفات المفتوحة المحفوظة ه&amp;نا</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>صفوف القائمة</translation>
    </message>
    <message>
        <source>S&amp;how colleagues where I am reading or writing</source>
        <translation>إظهار ما أقرؤه أو أكتب فيه الآن للزملاء</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Send at once</source>
        <translation>إرسال فوري</translation>
    </message>
    <message>
        <source>Single &amp;keys in list and conversation: R replies, J goes on</source>
        <translation>مفاتيح &amp;مفردة في القائمة والمحادثة: R للرد، J للتالي</translation>
    </message>
    <message>
        <source>Stay with the ticket</source>
        <translation>البقاء مع التذكرة</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;حجم النص</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>آخر 12 شهرًا</translation>
    </message>
    <message>
        <source>The last 2 years</source>
        <translation>آخر سنتين</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation>آخر 3 أشهر</translation>
    </message>
    <message>
        <source>The last 5 years</source>
        <translation>آخر 5 سنوات</translation>
    </message>
    <message>
        <source>The last 6 months</source>
        <translation>آخر 6 أشهر</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Tickets I am given</source>
        <translation>التذاكر التي تُسند إليّ</translation>
    </message>
    <message>
        <source>Time to &amp;undo sending</source>
        <translation>مهلة ال&amp;تراجع عن الإرسال</translation>
    </message>
    <message>
        <source>Underline &amp;misspelt words</source>
        <translation>وضع &amp;خط تحت الأخطاء الإملائية</translation>
    </message>
    <message>
        <source>Up to 10 GB</source>
        <translation>حتى 10 غيغابايت</translation>
    </message>
    <message>
        <source>Up to 2 GB</source>
        <translation>حتى 2 غيغابايت</translation>
    </message>
    <message>
        <source>Up to 500 MB</source>
        <translation>حتى 500 ميغابايت</translation>
    </message>
    <message>
        <source>W&amp;hen I write down minutes, suggest how long I had the ticket open</source>
        <translation>اق&amp;تراح مدة فتح التذكرة عند تدوين الدقائق</translation>
    </message>
    <message>
        <source>What is due in 15 minutes</source>
        <translation>ما يحل موعده خلال خمس عشرة دقيقة</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>until</source>
        <translation>حتى</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>{name} are also viewing</source>
        <translation>يطّلع عليها الآن أيضًا: {name}</translation>
    </message>
    <message>
        <source>{name} are writing</source>
        <translation>جارٍ الكتابة: {name}</translation>
    </message>
    <message>
        <source>{name} is also viewing</source>
        <translation>يطّلع عليها الآن أيضًا: {name}</translation>
    </message>
    <message>
        <source>{name} is writing</source>
        <translation>جارٍ الكتابة: {name}</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>All of this is already the case. There is nothing to do.</source>
        <translation>كل شيء على هذه الحال بالفعل، ولا حاجة إلى تغيير.</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Run a macro</source>
        <translation>تشغيل ماكرو</translation>
    </message>
    <message>
        <source>The text {trigger} is not here any more, so no text is written.</source>
        <translation>لم يعد النص الجاهز {trigger} موجودًا، لذلك لن يُضاف نص.</translation>
    </message>
    <message>
        <source>This goes below what is written in the composer; nothing is sent:</source>
        <translation>يُضاف هذا تحت ما كُتب، ولا يُرسل شيء:</translation>
    </message>
    <message>
        <source>{macro} on {number}</source>
        <translation>{macro} على {number}</translation>
    </message>
</context>
<context>
    <name>Principles</name>
    <message>
        <source>Saved to {path}</source>
        <translation>حُفظ في {path}</translation>
    </message>
    <message>
        <source>The poster could not be saved</source>
        <translation>تعذّر حفظ الملصق</translation>
    </message>
</context>
<context>
    <name>PromisePart</name>
    <message>
        <source>Due internally</source>
        <translation>الاستحقاق الداخلي</translation>
    </message>
    <message>
        <source>Lasting fix by</source>
        <translation>الإصلاح الدائم</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>الرد القادم</translation>
    </message>
    <message>
        <source>Next word by</source>
        <translation>موعد الرد القادم</translation>
    </message>
    <message>
        <source>{name} hears from us</source>
        <translation>موعد ردنا على {name}</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>I cannot help</source>
        <translation>لا أستطيع المساعدة</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>فتح التذكرة</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>شكرًا</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>What was written in the ticket</source>
        <translation>ما كُتب في التذكرة</translation>
    </message>
    <message>
        <source>What you write below goes with it; you can leave it empty</source>
        <translation>ما كُتب في الأسفل يُرسل معه، ويمكن أن يكون فارغًا</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Your answer goes to {name} alone, who keeps the ticket.</source>
        <translation>يصل ردك إلى {name} فقط، وتبقى التذكرة هناك.</translation>
    </message>
    <message>
        <source>answer until {time}</source>
        <translation>الرد حتى {time}</translation>
    </message>
    <message>
        <source>{name} asks you</source>
        <translation>{name}: سؤال لك</translation>
    </message>
    <message>
        <source>{name}, {time}: {text}</source>
        <translation>{name}، {time}: {text}</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>All open tickets</source>
        <translation>كل التذاكر المفتوحة</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>كل التذاكر</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>As set in the preferences</source>
        <translation>كما في التفضيلات</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>المسند إليه</translation>
    </message>
    <message>
        <source>Assigned to {name}</source>
        <translation>مسندة إلى {name}</translation>
    </message>
    <message>
        <source>Assigned to, A to Z</source>
        <translation>المسند إليه، من أ إلى ي</translation>
    </message>
    <message>
        <source>Assigned to, Z to A</source>
        <translation>المسند إليه، من ي إلى أ</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>الأقرب إلى البحث أولًا</translation>
    </message>
    <message>
        <source>Best match last</source>
        <translation>الأقرب إلى البحث أخيرًا</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تم التغيير</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريح</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراصّ</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Customer, A to Z</source>
        <translation>العميل، من أ إلى ي</translation>
    </message>
    <message>
        <source>Customer, Z to A</source>
        <translation>العميل، من ي إلى أ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>الأقرب موعدًا</translation>
    </message>
    <message>
        <source>Due last</source>
        <translation>الأبعد موعدًا</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>مستحقة اليوم</translation>
    </message>
    <message>
        <source>Due {moment}</source>
        <translation>تستحق {moment}</translation>
    </message>
    <message>
        <source>Eye</source>
        <translation>عين</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>علم</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>تذاكر أتابعها</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>عدّاد</translation>
    </message>
    <message>
        <source>Globe</source>
        <translation>كرة أرضية</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>In the next few days</source>
        <translation>في الأيام القادمة</translation>
    </message>
    <message>
        <source>It has</source>
        <translation>فيها</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>هي</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>محفوظ جانبًا</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>آخر ما تغيّر</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>ظرف</translation>
    </message>
    <message>
        <source>Like the others</source>
        <translation>مثل البقية</translation>
    </message>
    <message>
        <source>Longest untouched first</source>
        <translation>الأقدم تغييرًا أولًا</translation>
    </message>
    <message>
        <source>Longest without news first</source>
        <translation>الأطول بلا رد أولًا</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Low priority first</source>
        <translation>الأولوية المنخفضة أولًا</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>الإشارات</translation>
    </message>
    <message>
        <source>My queue</source>
        <translation>قائمتي</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>فريقي</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>بحاجة إلى قرار</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>بلا فئة</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>بلا عميل</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>بلا موضوع</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>بلا فريق</translation>
    </message>
    <message>
        <source>No time agreed</source>
        <translation>بلا موعد متفق عليه</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>بلا تجميع</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>فُتحت قبل</translation>
    </message>
    <message>
        <source>Opened since</source>
        <translation>فُتحت منذ</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Priority first</source>
        <translation>الأعلى أولوية</translation>
    </message>
    <message>
        <source>Recently solved</source>
        <translation>حُلّت مؤخرًا</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>مؤجلة</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>مؤجلة حتى</translation>
    </message>
    <message>
        <source>Snoozed until {moment}</source>
        <translation>مؤجلة حتى {moment}</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>محلولة</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Status, closed first</source>
        <translation>الحالة، المغلقة أولًا</translation>
    </message>
    <message>
        <source>Status, new first</source>
        <translation>الحالة، الجديدة أولًا</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Subject, A to Z</source>
        <translation>الموضوع، من أ إلى ي</translation>
    </message>
    <message>
        <source>Subject, Z to A</source>
        <translation>الموضوع، من ي إلى أ</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>فريق</translation>
    </message>
    <message>
        <source>Team, A to Z</source>
        <translation>الفريق، من أ إلى ي</translation>
    </message>
    <message>
        <source>Team, Z to A</source>
        <translation>الفريق، من ي إلى أ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>صندوق</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>مثلث</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>غير مسندة</translation>
    </message>
    <message>
        <source>Unheard</source>
        <translation>بلا رد بعد</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجلة</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Will slip</source>
        <translation>توشك أن تتأخر</translation>
    </message>
    <message>
        <source>an outside customer is waiting</source>
        <translation>عميل خارجي ينتظر</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>decision needed</source>
        <translation>بحاجة إلى قرار</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطوية</translation>
    </message>
    <message>
        <source>not yet sent to the others</source>
        <translation>لم تُرسل إلى الآخرين بعد</translation>
    </message>
    <message>
        <source>only the readers of its circle can read this</source>
        <translation>لا يقرأ هذه التذكرة إلا أعضاء مجموعتها السرية</translation>
    </message>
    <message>
        <source>priority {name}</source>
        <translation>الأولوية {name}</translation>
    </message>
    <message>
        <source>still cannot work: the workaround does not help</source>
        <translation>العمل غير ممكن بعد: الحل المؤقت لا يفيد</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>حتى {time}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>with attachment</source>
        <translation>مع مرفق</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>This row is still loading</source>
        <translation>تجري قراءة هذا الصف</translation>
    </message>
    <message>
        <source>This ticket is no longer here</source>
        <translation>لم تعد هذه التذكرة هنا</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>لا تذاكر</numerusform>
            <numerusform>تذكرة واحدة</numerusform>
            <numerusform>تذكرتان</numerusform>
            <numerusform>%Ln تذاكر</numerusform>
            <numerusform>%Ln تذكرة</numerusform>
            <numerusform>%Ln تذكرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in {view}</source>
        <translation>بحث في «{view}»</translation>
    </message>
    <message>
        <source>{count} of {total} selected</source>
        <translation>{count} من {total} محددة</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} من {total}</translation>
    </message>
</context>
<context>
    <name>QuickSearch</name>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Fetching it from the hub…</source>
        <translation>جارٍ الجلب من مركز المزامنة…</translation>
    </message>
    <message>
        <source>Nothing found for “{text}” so far; {number} older texts cannot be searched yet.</source>
        <translation>لا نتائج عن «{text}» حتى الآن؛ {number} من النصوص الأقدم لا يمكن البحث فيها بعد.</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Try fewer letters.</source>
        <translation>لا نتائج عن «{text}». قد تكفي حروف أقل.</translation>
    </message>
    <message>
        <source>Nothing older found for “{text}” on the hub.</source>
        <translation>لا نتائج أقدم عن «{text}» في مركز المزامنة.</translation>
    </message>
    <message>
        <source>Older, on the hub</source>
        <translation>الأقدم، في مركز المزامنة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>بحث في كل شيء</translation>
    </message>
    <message>
        <source>Search older tickets on the hub</source>
        <translation>البحث في التذاكر الأقدم في مركز المزامنة</translation>
    </message>
    <message>
        <source>Search tickets, people, snippets</source>
        <translation>بحث في التذاكر والأشخاص والنصوص الجاهزة</translation>
    </message>
    <message>
        <source>Searching the hub: {number} texts so far</source>
        <translation>جارٍ البحث في مركز المزامنة: {number} من النصوص حتى الآن</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>النصوص الجاهزة</translation>
    </message>
    <message>
        <source>Somebody to ask</source>
        <translation>من يمكن سؤاله</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>إيقاف البحث</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Two letters or a number are enough</source>
        <translation>يكفي حرفان أو رقم</translation>
    </message>
    <message>
        <source>Whom do I ask about this?</source>
        <translation>من أسأل عن هذا؟</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>{found}; {number} older texts cannot be searched yet</source>
        <translation>{found}؛ {number} من النصوص الأقدم لا يمكن البحث فيها بعد</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>%Ln of them late</source>
        <translation>
            <numerusform>لا متأخر منها</numerusform>
            <numerusform>واحدة منها متأخرة</numerusform>
            <numerusform>اثنتان منها متأخرتان</numerusform>
            <numerusform>%Ln منها متأخرة</numerusform>
            <numerusform>%Ln منها متأخرة</numerusform>
            <numerusform>%Ln منها متأخرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>لا شيء غير مقروء</numerusform>
            <numerusform>واحد غير مقروء</numerusform>
            <numerusform>اثنان غير مقروءين</numerusform>
            <numerusform>%Ln غير مقروءة</numerusform>
            <numerusform>%Ln غير مقروء</numerusform>
            <numerusform>%Ln غير مقروء</numerusform>
        </translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>طلباتي</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>تذكرة جديدة</translation>
    </message>
    <message>
        <source>ORGANISATION</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Org chart</source>
        <translation>الهيكل التنظيمي</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>المسؤوليات</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>النصوص الجاهزة</translation>
    </message>
    <message>
        <source>TICKETS</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Team board</source>
        <translation>لوحة الفريق</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>طرق العرض</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>من ينتظر ماذا</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>الغائبون</translation>
    </message>
    <message>
        <source>more than {limit}</source>
        <translation>أكثر من {limit}</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Busy: answers take longer</source>
        <translation>مشغولون: الردود تتأخر</translation>
    </message>
    <message>
        <source>Please do not disturb</source>
        <translation>يُرجى عدم الإزعاج</translation>
    </message>
    <message>
        <source>by chat</source>
        <translation>بالدردشة</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>by first name</source>
        <translation>بالاسم الأول</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>easier to reach from {time}</source>
        <translation>التواصل أفضل ابتداءً من {time}</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>كل شهر</translation>
    </message>
    <message>
        <source>every month, day {first} to {last}</source>
        <translation>كل شهر، من اليوم {first} إلى {last}</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>every week, {first} to {last}</source>
        <translation>كل أسبوع، من {first} إلى {last}</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>كل سنة</translation>
    </message>
    <message>
        <source>every year, {first} to {last}</source>
        <translation>كل سنة، من {first} إلى {last}</translation>
    </message>
    <message>
        <source>formally</source>
        <translation>بصيغة رسمية</translation>
    </message>
    <message>
        <source>here, in writing</source>
        <translation>هنا، كتابةً</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>شخصيًا</translation>
    </message>
    <message>
        <source>in plain words</source>
        <translation>بكلمات بسيطة</translation>
    </message>
    <message>
        <source>once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>quiet time until {time}</source>
        <translation>وقت هدوء حتى {time}</translation>
    </message>
    <message>
        <source>quiet: {times}</source>
        <translation>أوقات الهدوء: {times}</translation>
    </message>
    <message>
        <source>technical words are welcome</source>
        <translation>المصطلحات التقنية مرحب بها</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{unit}: {why}, until {time}</source>
        <translation>{unit}: {why}، حتى {time}</translation>
    </message>
</context>
<context>
    <name>ReachCard</name>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Edit how {team} reaches them</source>
        <translation>تعديل طريقة التواصل من {team}</translation>
    </message>
    <message>
        <source>New ticket: {subject}</source>
        <translation>تذكرة جديدة: {subject}</translation>
    </message>
    <message>
        <source>Nothing arranged yet</source>
        <translation>لم يُتفق على شيء بعد</translation>
    </message>
    <message>
        <source>Often asked for: one click starts the ticket</source>
        <translation>يتكرر طلبه: نقرة واحدة تبدأ التذكرة</translation>
    </message>
    <message>
        <source>Recently with this team</source>
        <translation>مع هذا الفريق مؤخرًا</translation>
    </message>
    <message>
        <source>Usual requests</source>
        <translation>طلبات معتادة</translation>
    </message>
    <message>
        <source>With {team}</source>
        <translation>مع {team}</translation>
    </message>
</context>
<context>
    <name>ReadCard</name>
    <message>
        <source>A word about it</source>
        <translation>كلمة عنها</translation>
    </message>
    <message>
        <source>A word about it, if you like</source>
        <translation>كلمة عنها، عند الرغبة</translation>
    </message>
    <message>
        <source>Change what you would put differently, or add a word. Only {name} can send it.</source>
        <translation>يمكن تعديل الصياغة أو إضافة كلمة. الإرسال يبقى بيد {name}.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>إعادتها</translation>
    </message>
    <message>
        <source>It is fine as it is</source>
        <translation>جيدة كما هي</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>نص الرد</translation>
    </message>
    <message>
        <source>{name} asks you to read this reply</source>
        <translation>{name}: طلب قراءة هذا الرد</translation>
    </message>
</context>
<context>
    <name>ReorganiseDialog</name>
    <message numerus="yes">
        <source>%Ln cards are changed</source>
        <translation>
            <numerusform>لم تتغير أي بطاقة</numerusform>
            <numerusform>تغيّرت بطاقة واحدة</numerusform>
            <numerusform>تغيّرت بطاقتان</numerusform>
            <numerusform>تغيّرت %Ln بطاقات</numerusform>
            <numerusform>تغيّرت %Ln بطاقة</numerusform>
            <numerusform>تغيّرت %Ln بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change their unit</source>
        <translation>
            <numerusform>لا أحد يغيّر وحدته</numerusform>
            <numerusform>شخص واحد يغيّر وحدته</numerusform>
            <numerusform>شخصان يغيّران وحدتهما</numerusform>
            <numerusform>%Ln أشخاص يغيّرون وحدتهم</numerusform>
            <numerusform>%Ln شخصًا يغيّرون وحدتهم</numerusform>
            <numerusform>%Ln شخص يغيّرون وحدتهم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln come from a directory and stay as they are there</source>
        <translation>
            <numerusform>لا أحد من دليل</numerusform>
            <numerusform>شخص واحد من دليل ويبقى كما هو هناك</numerusform>
            <numerusform>شخصان من دليل ويبقيان كما هما هناك</numerusform>
            <numerusform>%Ln أشخاص من دليل ويبقون كما هم هناك</numerusform>
            <numerusform>%Ln شخصًا من دليل ويبقون كما هم هناك</numerusform>
            <numerusform>%Ln شخص من دليل ويبقون كما هم هناك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln get another lead</source>
        <translation>
            <numerusform>لا يتغير مسؤول أحد</numerusform>
            <numerusform>يتغير مسؤول شخص واحد</numerusform>
            <numerusform>يتغير مسؤول شخصين</numerusform>
            <numerusform>يتغير مسؤول %Ln أشخاص</numerusform>
            <numerusform>يتغير مسؤول %Ln شخصًا</numerusform>
            <numerusform>يتغير مسؤول %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln move along with their lead</source>
        <translation>
            <numerusform>لا ينتقل أحد مع مسؤوله</numerusform>
            <numerusform>ينتقل شخص واحد مع مسؤوله</numerusform>
            <numerusform>ينتقل شخصان مع مسؤولهما</numerusform>
            <numerusform>ينتقل %Ln أشخاص مع مسؤولهم</numerusform>
            <numerusform>ينتقل %Ln شخصًا مع مسؤولهم</numerusform>
            <numerusform>ينتقل %Ln شخص مع مسؤولهم</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>ت&amp;طبيق</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;بدء</translation>
    </message>
    <message>
        <source>&amp;Nobody above</source>
        <translation>دون &amp;مسؤول</translation>
    </message>
    <message>
        <source>&amp;On a day:</source>
        <translation>في &amp;يوم:</translation>
    </message>
    <message>
        <source>&amp;Pick up</source>
        <translation>&amp;تحديد للنقل</translation>
    </message>
    <message>
        <source>As &amp;today</source>
        <translation>&amp;كما اليوم</translation>
    </message>
    <message>
        <source>Choose the whole un&amp;it</source>
        <translation>اختيار ال&amp;وحدة كلها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Day on which it applies</source>
        <translation>يوم السريان</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>المسودة</translation>
    </message>
    <message>
        <source>Draft a re-organisation</source>
        <translation>مسودة إعادة تنظيم</translation>
    </message>
    <message>
        <source>Give the draft a name. Only you and the people you name can read it.</source>
        <translation>يلزم اسم للمسودة. وهي متاحة لك ولمن يُضاف اسمه فقط.</translation>
    </message>
    <message>
        <source>Name of a new draft</source>
        <translation>اسم مسودة جديدة</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>وحدة جديدة</translation>
    </message>
    <message>
        <source>Nothing has changed yet. Drag people onto their new lead, or pick them up and put them down.</source>
        <translation>لا شيء مختلف بعد. يمكن سحب الأشخاص إلى مسؤولهم الجديد، أو تحديدهم للنقل ثم نقلهم إليه.</translation>
    </message>
    <message>
        <source>Only you and {names} can read this draft.</source>
        <translation>هذه المسودة متاحة لك ولـ {names} فقط.</translation>
    </message>
    <message>
        <source>Only you can read this draft.</source>
        <translation>هذه المسودة متاحة لك وحدك.</translation>
    </message>
    <message>
        <source>Picked up: {names}. Choose their new lead and put them down.</source>
        <translation>للنقل: {names}. يُرجى اختيار المسؤول الجديد ثم «النقل إليه».</translation>
    </message>
    <message>
        <source>Put &amp;under</source>
        <translation>ال&amp;نقل إليه</translation>
    </message>
    <message>
        <source>Put into unit</source>
        <translation>النقل إلى الوحدة</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>المسودة</translation>
    </message>
    <message>
        <source>The draft is thrown away</source>
        <translation>حُذفت المسودة</translation>
    </message>
    <message>
        <source>This draft has been applied.</source>
        <translation>طُبّقت هذه المسودة.</translation>
    </message>
    <message>
        <source>Throw awa&amp;y</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Who &amp;may read it…</source>
        <translation>من ي&amp;قرؤها…</translation>
    </message>
    <message>
        <source>Who may read this draft?</source>
        <translation>من يقرأ هذه المسودة؟</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>طُبّقت</translation>
    </message>
    <message>
        <source>can read it; choose to stop sharing</source>
        <translation>متاحة: الاختيار يوقف المشاركة</translation>
    </message>
    <message>
        <source>nobody above</source>
        <translation>دون مسؤول</translation>
    </message>
    <message>
        <source>stays: from a directory</source>
        <translation>يبقى: من دليل</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>إلى {name}</translation>
    </message>
    <message>
        <source>to {unit}</source>
        <translation>إلى {unit}</translation>
    </message>
    <message>
        <source>was in {unit}</source>
        <translation>سابقًا في {unit}</translation>
    </message>
    <message>
        <source>was with {name}</source>
        <translation>سابقًا مع {name}</translation>
    </message>
    <message>
        <source>{name} lets you read this draft.</source>
        <translation>هذه المسودة متاحة لك من {name}.</translation>
    </message>
</context>
<context>
    <name>RequestList</name>
    <message>
        <source>Ask for something</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>طلباتي</translation>
    </message>
</context>
<context>
    <name>RequestView</name>
    <message>
        <source>Next word by {time}</source>
        <translation>الرد القادم قبل {time}</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>You follow this</source>
        <translation>هذا الطلب ضمن متابعاتك</translation>
    </message>
    <message>
        <source>asked {time}</source>
        <translation>طُلب {time}</translation>
    </message>
    <message>
        <source>corrected {time}</source>
        <translation>صُحّحت {time}</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>{name}, {time}: {text}</source>
        <translation>{name}، {time}: {text}</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>Answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation>سؤال لك</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>اعتُذر عنه</translation>
    </message>
    <message>
        <source>Nobody has taken it yet</source>
        <translation>لم يتولَّه أحد بعد</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>شكرًا</translation>
    </message>
    <message>
        <source>The next word is {late}</source>
        <translation>الرد القادم: {late}</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>{name} asks you</source>
        <translation>{name}: سؤال لك</translation>
    </message>
    <message>
        <source>{name} has this</source>
        <translation>هذا الطلب مع {name}</translation>
    </message>
    <message>
        <source>{team} has it; nobody has taken it yet</source>
        <translation>لدى {team}؛ لم يتولَّه أحد بعد</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Ask any team for something; here you see who has it, what they promise and what they say.</source>
        <translation>يمكن طلب أي شيء من أي فريق: يظهر هنا من يتولاه، وبماذا يعد، وماذا يقول.</translation>
    </message>
    <message>
        <source>Ask for something</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>طلباتي</translation>
    </message>
    <message>
        <source>Nothing asked yet</source>
        <translation>لا طلبات بعد</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>A reply or a note also keeps it with you.</source>
        <translation>الرد أو الملاحظة يُبقيها معك أيضًا.</translation>
    </message>
    <message>
        <source>Goes back to the team {time}, unless you keep it</source>
        <translation>تعود إلى الفريق {time} ما لم يتقرر إبقاؤها معك</translation>
    </message>
    <message>
        <source>I keep it</source>
        <translation>إبقاؤها معي</translation>
    </message>
    <message>
        <source>It stays with you</source>
        <translation>بقيت معك</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message numerus="yes">
        <source>%Ln more draft(s) to look at</source>
        <translation>
            <numerusform>لا مسودات أخرى</numerusform>
            <numerusform>مسودة أخرى للنظر فيها</numerusform>
            <numerusform>مسودتان أخريان للنظر فيهما</numerusform>
            <numerusform>%Ln مسودات أخرى للنظر فيها</numerusform>
            <numerusform>%Ln مسودة أخرى للنظر فيها</numerusform>
            <numerusform>%Ln مسودة أخرى للنظر فيها</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft has gone out to be read; it stays here too</source>
        <translation>أُرسلت المسودة للقراءة، وهي باقية هنا أيضًا</translation>
    </message>
    <message>
        <source>The draft was taken back</source>
        <translation>سُحبت المسودة</translation>
    </message>
    <message>
        <source>The text is in your reply now</source>
        <translation>النص الآن في ردك</translation>
    </message>
    <message>
        <source>Who reads it before you send it?</source>
        <translation>من يقرؤها قبل الإرسال؟</translation>
    </message>
    <message>
        <source>Write a reply first; then somebody can read it.</source>
        <translation>يُكتب الرد أولًا، ثم يمكن أن يقرأه زميل.</translation>
    </message>
    <message>
        <source>Your own text stays</source>
        <translation>يبقى نصّك كما هو</translation>
    </message>
    <message>
        <source>{name} has it back</source>
        <translation>عادت إلى {name}</translation>
    </message>
</context>
<context>
    <name>RingCards</name>
    <message>
        <source>Noted: how to reach {name}</source>
        <translation>دُوّنت طريقة التواصل مع {name}</translation>
    </message>
    <message>
        <source>Shared with you</source>
        <translation>ما أُتيح لك</translation>
    </message>
    <message>
        <source>The card of the department is changed</source>
        <translation>تغيّرت بطاقة القسم</translation>
    </message>
</context>
<context>
    <name>RoleDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Everybody in your organisation can read this page.</source>
        <translation>يقرأ هذه الصفحة كل من في المؤسسة.</translation>
    </message>
    <message>
        <source>For whom, and what they can count on</source>
        <translation>لمن هو، وعلامَ يمكن الاعتماد فيه</translation>
    </message>
    <message>
        <source>In your own words; nothing here is counted</source>
        <translation>بكلماتك؛ لا شيء يُحصى هنا</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>لم يُختر شيء</translation>
    </message>
    <message>
        <source>Nothing in the list “Waits for”</source>
        <translation>لا شيء في «من ينتظر ماذا»</translation>
    </message>
    <message>
        <source>Nothing said yet</source>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>Role: {name}</source>
        <translation>الدور: {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>What I am here for</source>
        <translation>الغاية من دوري</translation>
    </message>
    <message>
        <source>What I delivered</source>
        <translation>ما أنجزته</translation>
    </message>
    <message>
        <source>What I owe to whom</source>
        <translation>ما عليّ تسليمه ولمن</translation>
    </message>
    <message>
        <source>What I wait for</source>
        <translation>ما أنتظره</translation>
    </message>
    <message>
        <source>{title}: ticked lines are shown on the page</source>
        <translation>{title}: السطور المحددة تظهر في الصفحة</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Filters to choose from</source>
        <translation>تصفيات للاختيار</translation>
    </message>
    <message>
        <source>Search by form</source>
        <translation>بحث متقدم</translation>
    </message>
    <message>
        <source>The quotation mark is still open.</source>
        <translation>علامة الاقتباس ما زالت مفتوحة.</translation>
    </message>
    <message>
        <source>There is no filter called “{word}”. There are {some} and others.</source>
        <translation>لا توجد تصفية باسم «{word}». توجد مثلًا {some}.</translation>
    </message>
    <message>
        <source>What should come after “{word}:”?</source>
        <translation>ماذا يأتي بعد «{word}:»؟</translation>
    </message>
    <message>
        <source>“{word}” is not a day. Days look like {some}.</source>
        <translation>«{word}» ليس يومًا. تُكتب الأيام هكذا: {some}.</translation>
    </message>
    <message>
        <source>“{word}” is not known here. Possible: {some}.</source>
        <translation>«{word}» غير معروف هنا. يمكن أن يكون {some}.</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>Empty the form</source>
        <translation>إفراغ النموذج</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>العبارة بنصها</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search by form</source>
        <translation>بحث متقدم</translation>
    </message>
    <message>
        <source>With the words</source>
        <translation>فيها الكلمات</translation>
    </message>
    <message>
        <source>Without the words</source>
        <translation>ليست فيها الكلمات</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>Back to the note</source>
        <translation>العودة إلى الملاحظة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Keep as note</source>
        <translation>حفظه ملاحظةً</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>إرسال مع ذلك</translation>
    </message>
    <message>
        <source>This ticket is closed to {names}: nothing is told there.</source>
        <translation>هذه التذكرة غير متاحة لـ {names}، ولن يصل إليهم شيء.</translation>
    </message>
    <message>
        <source>Write it anyway</source>
        <translation>كتابتها رغم ذلك</translation>
    </message>
    <message>
        <source>{name} is the name of several people. Choose from the list behind the @.</source>
        <translation>أكثر من شخص باسم {name}. يُرجى الاختيار من القائمة بعد علامة @.</translation>
    </message>
    <message>
        <source>{name} wrote at {time}. The reply is kept.</source>
        <translation>وصلت رسالة من {name} عند {time}. الرد محفوظ.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>About this ticket</source>
        <translation>عن هذه التذكرة</translation>
    </message>
</context>
<context>
    <name>SimilarPart</name>
    <message>
        <source>Nothing like it so far.</source>
        <translation>لا شيء مشابه حتى الآن.</translation>
    </message>
    <message>
        <source>Similar tickets</source>
        <translation>تذاكر مشابهة</translation>
    </message>
    <message>
        <source>Solved: {what}</source>
        <translation>الحل: {what}</translation>
    </message>
    <message>
        <source>both: {words}</source>
        <translation>في كلتيهما: {words}</translation>
    </message>
    <message>
        <source>same category: {name}</source>
        <translation>الفئة نفسها: {name}</translation>
    </message>
</context>
<context>
    <name>SnippetEditor</name>
    <message>
        <source>Favourite: keep it at hand</source>
        <translation>مفضل: يبقى في المتناول</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>History: who changed what</source>
        <translation>السجل: من غيّر ماذا</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>كلمات مفتاحية</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>لغة النصوص</translation>
    </message>
    <message>
        <source>Make my own copy</source>
        <translation>نسخة خاصة بي</translation>
    </message>
    <message>
        <source>Remove this snippet</source>
        <translation>إزالة هذا النص</translation>
    </message>
    <message>
        <source>The word to type after ::</source>
        <translation>الكلمة التي تُكتب بعد ::</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Try it on</source>
        <translation>تجربة على</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>وظيفته</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>لمن يتاح</translation>
    </message>
    <message>
        <source>Words to find it by, with commas between them</source>
        <translation>كلمات للعثور عليه، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>{language}: not written yet</source>
        <translation>{language}: لم يُكتب بعد</translation>
    </message>
    <message>
        <source>{name} is filled from the ticket, {ask:text|what} is asked, {&gt; sign} takes in another snippet, {|} is where the cursor goes.</source>
        <translation>يُملأ {name} من التذكرة، ويُسأل عن {ask:text|what}، ويُدرج {&gt; sign} نصًا جاهزًا آخر، ويقف المؤشر عند {|}.</translation>
    </message>
</context>
<context>
    <name>SnippetFiles</name>
    <message numerus="yes">
        <source>%Ln snippet(s) brought in</source>
        <translation>
            <numerusform>لم يُستورد أي نص جاهز</numerusform>
            <numerusform>استُورد نص جاهز واحد</numerusform>
            <numerusform>استُورد نصان جاهزان</numerusform>
            <numerusform>استُوردت %Ln نصوص جاهزة</numerusform>
            <numerusform>استُورد %Ln نصًا جاهزًا</numerusform>
            <numerusform>استُورد %Ln نص جاهز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snippet(s) saved to {file}</source>
        <translation>
            <numerusform>لم يُحفظ أي نص جاهز في {file}</numerusform>
            <numerusform>حُفظ نص جاهز واحد في {file}</numerusform>
            <numerusform>حُفظ نصان جاهزان في {file}</numerusform>
            <numerusform>حُفظت %Ln نصوص جاهزة في {file}</numerusform>
            <numerusform>حُفظ %Ln نصًا جاهزًا في {file}</numerusform>
            <numerusform>حُفظ %Ln نص جاهز في {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in snippets</source>
        <translation>استيراد نصوص جاهزة</translation>
    </message>
    <message>
        <source>Save all snippets to a file</source>
        <translation>حفظ كل النصوص الجاهزة في ملف</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>النصوص الجاهزة</translation>
    </message>
</context>
<context>
    <name>SnippetPopup</name>
    <message numerus="yes">
        <source>%Ln snippet(s)</source>
        <translation>
            <numerusform>لا نصوص جاهزة</numerusform>
            <numerusform>نص جاهز واحد</numerusform>
            <numerusform>نصان جاهزان</numerusform>
            <numerusform>%Ln نصوص جاهزة</numerusform>
            <numerusform>%Ln نصًا جاهزًا</numerusform>
            <numerusform>%Ln نص جاهز</numerusform>
        </translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>النصوص الجاهزة</translation>
    </message>
    <message>
        <source>Snippets in {language}</source>
        <translation>نصوص جاهزة باللغة {language}</translation>
    </message>
    <message>
        <source>{title}, {count}</source>
        <translation>{title}، {count}</translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message>
        <source>A brace is not closed: {what}</source>
        <translation>قوس غير مغلق: {what}</translation>
    </message>
    <message>
        <source>A friendly reminder</source>
        <translation>تذكير ودّي</translation>
    </message>
    <message>
        <source>A kind no</source>
        <translation>رفض لطيف</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>رجل</translation>
    </message>
    <message>
        <source>A question is a text, a date or a choice: {what}.</source>
        <translation>السؤال يكون عن نص أو تاريخ أو اختيار: {what}.</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>An Arabic name</source>
        <translation>اسم عربي</translation>
    </message>
    <message>
        <source>Asking for more</source>
        <translation>طلب المزيد</translation>
    </message>
    <message>
        <source>Bad news</source>
        <translation>خبر غير سار</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>الختام</translation>
    </message>
    <message>
        <source>Did I understand you?</source>
        <translation>هل فهمت قصدك؟</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation>اسم العائلة أولًا</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>مفضل</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>رسمي</translation>
    </message>
    <message>
        <source>Gender not known</source>
        <translation>الجنس غير معروف</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>التحويل</translation>
    </message>
    <message>
        <source>Helping</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>كيف كانت التجربة؟</translation>
    </message>
    <message>
        <source>Informal</source>
        <translation>ودّي</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>كلمات مفتاحية</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Nothing fills {what}.</source>
        <translation>لا شيء يملأ {what}.</translation>
    </message>
    <message>
        <source>One name only</source>
        <translation>اسم واحد فقط</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>أنا فقط</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Saying sorry</source>
        <translation>الاعتذار</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>تم الحل</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>الشكر</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>مكتب الخدمة</translation>
    </message>
    <message>
        <source>The text is longer than {what} characters.</source>
        <translation>النص أطول من {what} حرفًا.</translation>
    </message>
    <message>
        <source>There is no snippet called {what}.</source>
        <translation>لا يوجد نص جاهز باسم {what}.</translation>
    </message>
    <message>
        <source>There is no {what} to choose a form by.</source>
        <translation>لا يمكن اختيار صيغة بحسب {what}.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>وظيفته</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>لمن يتاح</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>Your message is here</source>
        <translation>وصلت رسالتك</translation>
    </message>
    <message>
        <source>due for review</source>
        <translation>حان موعد مراجعته</translation>
    </message>
    <message>
        <source>{field}: nothing is written there.</source>
        <translation>{field}: لم يُكتب فيه شيء.</translation>
    </message>
    <message>
        <source>{field}: {value} does not fit there.</source>
        <translation>{field}: القيمة {value} غير مناسبة هنا.</translation>
    </message>
    <message>
        <source>{field}: {value} is not known. There are {allowed}.</source>
        <translation>{field}: القيمة {value} غير معروفة. المعروف: {allowed}.</translation>
    </message>
    <message>
        <source>{value} cannot be typed. Use 2 to 16 lower-case letters a to z, digits and hyphens.</source>
        <translation>لا يمكن كتابة {value}: يلزم من 2 إلى 16 حرفًا لاتينيًا صغيرًا أو رقمًا أو شرطة.</translation>
    </message>
</context>
<context>
    <name>SnippetsPage</name>
    <message>
        <source>A snippet is an answer you need often. Write it once; two colons and a word bring it back.</source>
        <translation>النص الجاهز جواب يُحتاج إليه كثيرًا. يُكتب مرة واحدة، ثم يحضر بنقطتين متكررتين وكلمة.</translation>
    </message>
    <message>
        <source>New snippet</source>
        <translation>نص جاهز جديد</translation>
    </message>
    <message>
        <source>No snippet here</source>
        <translation>لا نصوص جاهزة هنا</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>النص الجاهز</translation>
    </message>
    <message>
        <source>Snippet removed</source>
        <translation>أُزيل النص الجاهز</translation>
    </message>
    <message>
        <source>The snippet is back as it was then</source>
        <translation>عاد النص الجاهز كما كان</translation>
    </message>
    <message>
        <source>The snippet is for: {who}</source>
        <translation>النص الجاهز متاح لـ: {who}</translation>
    </message>
    <message>
        <source>Who looks after it?</source>
        <translation>من المسؤول عنه؟</translation>
    </message>
</context>
<context>
    <name>Snooze</name>
    <message>
        <source>Back from its snooze: {reason}</source>
        <translation>عادت بعد التأجيل، وسببه: {reason}</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>السبب: {reason}</translation>
    </message>
    <message>
        <source>Why? One line, if you like</source>
        <translation>لماذا؟ سطر واحد إن شئت</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>&amp;Authority’s certificates</source>
        <translation>شهادات ال&amp;جهة الموثوقة</translation>
    </message>
    <message>
        <source>&amp;File or address</source>
        <translation>&amp;ملف أو عنوان</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>A file (CSV, XLSX, LDIF), or ldap://host</source>
        <translation>ملف (CSV أو XLSX أو LDIF)، أو ldap://host</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Fil&amp;ter</source>
        <translation>ال&amp;تصفية</translation>
    </message>
    <message>
        <source>File or address</source>
        <translation>ملف أو عنوان</translation>
    </message>
    <message>
        <source>Guessed: {column}</source>
        <translation>تخمين: {column}</translation>
    </message>
    <message>
        <source>How the first people will look</source>
        <translation>معاينة أول الأشخاص</translation>
    </message>
    <message>
        <source>Log &amp;in as</source>
        <translation>ال&amp;دخول باسم</translation>
    </message>
    <message>
        <source>Look &amp;below</source>
        <translation>ال&amp;بحث تحت</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>People</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Stays on this computer; leave empty to keep it as it is</source>
        <translation>تبقى على هذا الحاسوب، وتركها فارغة لا يغيّرها</translation>
    </message>
    <message>
        <source>Such as: Staff list</source>
        <translation>مثلًا: قائمة الموظفين</translation>
    </message>
    <message>
        <source>The ones this computer trusts</source>
        <translation>الموثوقة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>What is ticked is changed in the source and not here; the rest stays as people write it here.</source>
        <translation>المحدد يُغيَّر في المصدر لا هنا، والباقي يبقى كما يُكتب هنا.</translation>
    </message>
    <message>
        <source>What it keeps up to date on the cards</source>
        <translation>ما يحدّثه في البطاقات</translation>
    </message>
    <message>
        <source>Where the list of people comes from</source>
        <translation>من أين يأتي الأشخاص</translation>
    </message>
    <message>
        <source>Which column is which</source>
        <translation>أي عمود لأي حقل</translation>
    </message>
</context>
<context>
    <name>SpellDialog</name>
    <message>
        <source>&amp;For us it means</source>
        <translation>ما ي&amp;عنيه لنا</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>كم &amp;مرة</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;آخر يوم</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;حتى</translation>
    </message>
    <message>
        <source>&amp;What happens</source>
        <translation>ما ال&amp;ذي يحدث</translation>
    </message>
    <message>
        <source>A busy time for {unit}</source>
        <translation>وقت انشغال {unit}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>م&amp;ن</translation>
    </message>
    <message>
        <source>First &amp;day</source>
        <translation>أول &amp;يوم</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Such as: closes the month</source>
        <translation>مثلًا: إقفال الشهر</translation>
    </message>
    <message>
        <source>Whole da&amp;ys</source>
        <translation>أيام &amp;كاملة</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Add to my words</source>
        <translation>إضافة إلى كلماتي</translation>
    </message>
    <message>
        <source>Instead of {word}</source>
        <translation>بدلًا من {word}</translation>
    </message>
    <message>
        <source>No dictionary for this language was found here: {language}. LibreOffice comes with one, or you can put .aff and .dic files into {folder}</source>
        <translation>لا يوجد هنا قاموس لهذه اللغة: {language}. يأتي مع LibreOffice، أو يوضع ملفاه ‎.aff و‎.dic في {folder}</translation>
    </message>
    <message>
        <source>No spelling mistakes found ({language}).</source>
        <translation>لا توجد أخطاء إملائية ({language}).</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Open the new ticket</source>
        <translation>فتح التذكرة الجديدة</translation>
    </message>
    <message>
        <source>Split off a ticket</source>
        <translation>فصل تذكرة</translation>
    </message>
    <message>
        <source>Subject of the new ticket</source>
        <translation>موضوع التذكرة الجديدة</translation>
    </message>
    <message>
        <source>The messages stay readable here and say where they went. Both tickets are linked.</source>
        <translation>تبقى الرسائل مقروءة هنا وتذكر إلى أين انتقلت، وتُربط التذكرتان معًا.</translation>
    </message>
    <message>
        <source>What the new ticket is about, in a few words</source>
        <translation>موضوع التذكرة الجديدة بكلمات قليلة</translation>
    </message>
    <message>
        <source>Which messages become a ticket of their own?</source>
        <translation>أي الرسائل تصبح تذكرة مستقلة؟</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The desk cannot be opened right now</source>
        <translation>يتعذر فتح مكتب الخدمة الآن</translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>For whom, and what they can count on. Everybody in your organisation can read it.</source>
        <translation>لمن هو، وعلامَ يمكن الاعتماد فيه. يقرؤه كل من في المؤسسة.</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>What is my role for?</source>
        <translation>ما الغاية من دوري؟</translation>
    </message>
    <message>
        <source>What is the role of {name} for?</source>
        <translation>ما الغاية من دور {name}؟</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>All commands</source>
        <translation>كل الأوامر</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message numerus="yes">
        <source>%Ln change(s) only on this computer</source>
        <translation>
            <numerusform>لا تغييرات على هذا الحاسوب وحده</numerusform>
            <numerusform>تغيير واحد على هذا الحاسوب فقط</numerusform>
            <numerusform>تغييران على هذا الحاسوب فقط</numerusform>
            <numerusform>%Ln تغييرات على هذا الحاسوب فقط</numerusform>
            <numerusform>%Ln تغييرًا على هذا الحاسوب فقط</numerusform>
            <numerusform>%Ln تغيير على هذا الحاسوب فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) the hub could not take.</source>
        <translation>
            <numerusform>لا تغييرات تعذّر على مركز المزامنة استلامها.</numerusform>
            <numerusform>تغيير واحد تعذّر على مركز المزامنة استلامه.</numerusform>
            <numerusform>تغييران تعذّر على مركز المزامنة استلامهما.</numerusform>
            <numerusform>%Ln تغييرات تعذّر على مركز المزامنة استلامها.</numerusform>
            <numerusform>%Ln تغييرًا تعذّر على مركز المزامنة استلامها.</numerusform>
            <numerusform>%Ln تغيير تعذّر على مركز المزامنة استلامها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept aside.</source>
        <translation>
            <numerusform>لا شيء محفوظ جانبًا.</numerusform>
            <numerusform>واحد محفوظ جانبًا.</numerusform>
            <numerusform>اثنان محفوظان جانبًا.</numerusform>
            <numerusform>%Ln محفوظة جانبًا.</numerusform>
            <numerusform>%Ln محفوظًا جانبًا.</numerusform>
            <numerusform>%Ln محفوظة جانبًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) changed on two sides.</source>
        <translation>
            <numerusform>لا شيء تغيّر في الجانبين.</numerusform>
            <numerusform>أمر واحد تغيّر في الجانبين.</numerusform>
            <numerusform>أمران تغيّرا في الجانبين.</numerusform>
            <numerusform>%Ln أمور تغيّرت في الجانبين.</numerusform>
            <numerusform>%Ln أمرًا تغيّر في الجانبين.</numerusform>
            <numerusform>%Ln أمر تغيّر في الجانبين.</numerusform>
        </translation>
    </message>
    <message>
        <source>A different hub is there</source>
        <translation>هناك مركز مزامنة آخر</translation>
    </message>
    <message>
        <source>Cannot save on this computer</source>
        <translation>يتعذر الحفظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>كل شيء محفوظ</translation>
    </message>
    <message>
        <source>Everything is saved here</source>
        <translation>كل شيء محفوظ هنا</translation>
    </message>
    <message>
        <source>Everything works as usual here.</source>
        <translation>كل شيء يعمل هنا كالمعتاد.</translation>
    </message>
    <message>
        <source>Everything works as usual here; as of {when}.</source>
        <translation>كل شيء يعمل هنا كالمعتاد؛ آخر مزامنة {when}.</translation>
    </message>
    <message>
        <source>In step with {hub}, {when}</source>
        <translation>متزامن مع {hub}، {when}</translation>
    </message>
    <message>
        <source>Its file is on a network drive; for several computers Postgres is safer.</source>
        <translation>ملفه على قرص شبكي؛ وPostgres أكثر أمانًا لعدة حواسيب.</translation>
    </message>
    <message>
        <source>Its folder is copied between computers. Nothing is sent, and all work is kept here. Tell its keeper.</source>
        <translation>مجلده يُنسخ بين الحواسيب. لا يُرسل شيء وكل العمل محفوظ هنا. يُرجى إبلاغ المسؤول عنه.</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>محفوظ جانبًا</translation>
    </message>
    <message>
        <source>Last contact: {when}.</source>
        <translation>آخر اتصال: {when}.</translation>
    </message>
    <message>
        <source>Locks do not work on that drive. Nothing is sent, and all work is kept here. Tell its keeper.</source>
        <translation>الأقفال لا تعمل على ذلك القرص. لا يُرسل شيء وكل العمل محفوظ هنا. يُرجى إبلاغ المسؤول عنه.</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>بحاجة إلى قرار</translation>
    </message>
    <message>
        <source>Nothing is sent to it, and all work is kept here. Ask the hub’s keeper for the address.</source>
        <translation>لا يُرسل إليه شيء وكل العمل محفوظ هنا. العنوان عند المسؤول عن مركز المزامنة.</translation>
    </message>
    <message>
        <source>Nothing is written to it any more, and all work is kept here. Its keeper can bring it back.</source>
        <translation>لا يُكتب فيه شيء بعد الآن وكل العمل محفوظ هنا. يمكن للمسؤول عنه استعادته.</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Sending {sending}, receiving {receiving}</source>
        <translation>الإرسال {sending}، الاستقبال {receiving}</translation>
    </message>
    <message>
        <source>Syncing stopped by itself and is starting again.</source>
        <translation>توقفت المزامنة من تلقاء نفسها وتبدأ من جديد.</translation>
    </message>
    <message>
        <source>Syncing with {hub}</source>
        <translation>تجري المزامنة مع {hub}</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; what is typed is kept.</source>
        <translation>القرص ممتلئ. يلزم إخلاء بعض المساحة؛ ما يُكتب محفوظ.</translation>
    </message>
    <message>
        <source>The hub cannot stay where it is</source>
        <translation>لا يمكن لمركز المزامنة البقاء في مكانه</translation>
    </message>
    <message>
        <source>The hub is damaged</source>
        <translation>مركز المزامنة تالف</translation>
    </message>
    <message>
        <source>What is typed stays in the window.</source>
        <translation>ما يُكتب يبقى في النافذة.</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>العمل دون اتصال</translation>
    </message>
    <message>
        <source>oldest {span}</source>
        <translation>أقدمها منذ {span}</translation>
    </message>
    <message>
        <source>{changes}, {oldest}</source>
        <translation>{changes}، {oldest}</translation>
    </message>
    <message>
        <source>{changes}.</source>
        <translation>{changes}.</translation>
    </message>
    <message>
        <source>{waiting}. They go out when you are back online.</source>
        <translation>{waiting}. تُرسل عند عودة الاتصال.</translation>
    </message>
</context>
<context>
    <name>Stick</name>
    <message numerus="yes">
        <source>%Ln change(s) brought in; they go out with the next sync.</source>
        <translation>
            <numerusform>لم يُستورد شيء جديد.</numerusform>
            <numerusform>استُورد تغيير واحد؛ يُرسل مع المزامنة القادمة.</numerusform>
            <numerusform>استُورد تغييران؛ يُرسلان مع المزامنة القادمة.</numerusform>
            <numerusform>استُوردت %Ln تغييرات؛ تُرسل مع المزامنة القادمة.</numerusform>
            <numerusform>استُورد %Ln تغييرًا؛ تُرسل مع المزامنة القادمة.</numerusform>
            <numerusform>استُورد %Ln تغيير؛ تُرسل مع المزامنة القادمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of {login}, written {time}.</source>
        <translation>
            <numerusform>لا تغييرات من {login}، حُفظت {time}.</numerusform>
            <numerusform>تغيير واحد من {login}، حُفظ {time}.</numerusform>
            <numerusform>تغييران من {login}، حُفظا {time}.</numerusform>
            <numerusform>%Ln تغييرات من {login}، حُفظت {time}.</numerusform>
            <numerusform>%Ln تغييرًا من {login}، حُفظت {time}.</numerusform>
            <numerusform>%Ln تغيير من {login}، حُفظت {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be used here and are kept aside.</source>
        <translation>
            <numerusform>لم يبقَ شيء جانبًا.</numerusform>
            <numerusform>تعذر استخدام واحد هنا فحُفظ جانبًا.</numerusform>
            <numerusform>تعذر استخدام اثنين هنا فحُفظا جانبًا.</numerusform>
            <numerusform>تعذر استخدام %Ln هنا فحُفظت جانبًا.</numerusform>
            <numerusform>تعذر استخدام %Ln هنا فحُفظت جانبًا.</numerusform>
            <numerusform>تعذر استخدام %Ln هنا فحُفظت جانبًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held reply(s) are drafts now.</source>
        <translation>
            <numerusform>لا ردود كانت تنتظر الإرسال.</numerusform>
            <numerusform>رد واحد كان ينتظر الإرسال صار مسودة.</numerusform>
            <numerusform>ردان كانا ينتظران الإرسال صارا مسودتين.</numerusform>
            <numerusform>%Ln ردود كانت تنتظر الإرسال صارت مسودات.</numerusform>
            <numerusform>%Ln ردًا كانت تنتظر الإرسال صارت مسودات.</numerusform>
            <numerusform>%Ln رد كانت تنتظر الإرسال صارت مسودات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already.</source>
        <translation>
            <numerusform>لم يكن هنا شيء من قبل.</numerusform>
            <numerusform>واحد كان هنا من قبل.</numerusform>
            <numerusform>اثنان كانا هنا من قبل.</numerusform>
            <numerusform>%Ln كانت هنا من قبل.</numerusform>
            <numerusform>%Ln كانت هنا من قبل.</numerusform>
            <numerusform>%Ln كانت هنا من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A copy of %Ln change(s) is in {file}.</source>
        <translation>
            <numerusform>النسخة في {file} فارغة.</numerusform>
            <numerusform>نسخة من تغيير واحد في {file}.</numerusform>
            <numerusform>نسخة من تغييرين في {file}.</numerusform>
            <numerusform>نسخة من %Ln تغييرات في {file}.</numerusform>
            <numerusform>نسخة من %Ln تغييرًا في {file}.</numerusform>
            <numerusform>نسخة من %Ln تغيير في {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in unsent work</source>
        <translation>استيراد ما لم يُرسل</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Lock the copy with a passphrase</source>
        <translation>حماية النسخة بعبارة مرور</translation>
    </message>
    <message>
        <source>Only somebody who knows it can read the copy. It is not stored anywhere: without it the copy cannot be opened.</source>
        <translation>لا يقرأ النسخة إلا من يعرفها. لا تُحفظ في أي مكان: بدونها لا يمكن فتح النسخة.</translation>
    </message>
    <message>
        <source>Save a copy of unsent work</source>
        <translation>حفظ نسخة مما لم يُرسل</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>حفظ النسخة</translation>
    </message>
    <message>
        <source>The hub has everything already; no copy was needed.</source>
        <translation>كل شيء موجود في مركز المزامنة؛ لم تلزم نسخة.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>لم ينجح ذلك</translation>
    </message>
    <message>
        <source>Unsent work</source>
        <translation>عمل لم يُرسل</translation>
    </message>
</context>
<context>
    <name>TeamDialog</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;ملاحظة</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>ال&amp;فريق</translation>
    </message>
    <message>
        <source>Anything that helps the other team; customers cannot read it</source>
        <translation>كل ما يفيد الفريق الآخر؛ لا يستطيع العملاء قراءته</translation>
    </message>
    <message>
        <source>Choose a team</source>
        <translation>اختر فريقًا</translation>
    </message>
    <message>
        <source>Keep what was promised</source>
        <translation>إبقاء الموعد المتفق عليه</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln ticket(s)</source>
        <translation>
            <numerusform>لا تذاكر لنقلها</numerusform>
            <numerusform>نقل تذكرة واحدة</numerusform>
            <numerusform>نقل تذكرتين</numerusform>
            <numerusform>نقل %Ln تذاكر</numerusform>
            <numerusform>نقل %Ln تذكرة</numerusform>
            <numerusform>نقل %Ln تذكرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Next &amp;word</source>
        <translation>ال&amp;رد القادم</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Do not tell {name}</source>
        <translation>عدم إبلاغ {name}</translation>
    </message>
    <message>
        <source>Goes out in two minutes; until then Undo takes it back.</source>
        <translation>يُرسل بعد دقيقتين؛ وحتى ذلك الحين يسحبه «تراجع».</translation>
    </message>
    <message>
        <source>What the customers would read</source>
        <translation>ما سيقرؤه العملاء</translation>
    </message>
    <message>
        <source>Where nothing was promised yet, the time in the sentence becomes the promise.</source>
        <translation>إن لم يُتفق على موعد بعد، صار الوقت المذكور في الجملة هو الموعد.</translation>
    </message>
    <message>
        <source>as promised before</source>
        <translation>بحسب الموعد السابق</translation>
    </message>
    <message>
        <source>{name} is not told; tell after all</source>
        <translation>بلا إبلاغ {name}؛ الإبلاغ رغم ذلك</translation>
    </message>
</context>
<context>
    <name>TellingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>TicketChoices</name>
    <message>
        <source>Another day and time…</source>
        <translation>يوم ووقت آخران…</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>بعد أسبوع</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <source>In two days</source>
        <translation>بعد يومين</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>الاثنين القادم</translation>
    </message>
    <message>
        <source>Nobody: back to the team</source>
        <translation>لا أحد: تعود إلى الفريق</translation>
    </message>
    <message>
        <source>This afternoon</source>
        <translation>بعد ظهر اليوم</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>صباح الغد</translation>
    </message>
    <message>
        <source>Wake it up now</source>
        <translation>إنهاء التأجيل الآن</translation>
    </message>
    <message>
        <source>When it suits them</source>
        <translation>في وقت يناسب العميل</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>{n} مفتوحة</translation>
    </message>
</context>
<context>
    <name>TicketPane</name>
    <message>
        <source>Go to the message first, with J and K</source>
        <translation>يلزم الانتقال إلى الرسالة أولًا بالمفتاحين J وK</translation>
    </message>
    <message>
        <source>Number and title are copied</source>
        <translation>نُسخ الرقم والعنوان</translation>
    </message>
</context>
<context>
    <name>TicketPaper</name>
    <message>
        <source>Confidential: it can only be saved where you say</source>
        <translation>سري: لا يُحفظ إلا في المكان الذي يُختار</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Print or save the ticket</source>
        <translation>طباعة التذكرة أو حفظها</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Save the ticket as PDF</source>
        <translation>حفظ التذكرة بصيغة PDF</translation>
    </message>
    <message>
        <source>The ticket goes to the printer</source>
        <translation>التذكرة في طريقها إلى الطابعة</translation>
    </message>
    <message>
        <source>What the customer may read</source>
        <translation>ما يجوز للعميل قراءته</translation>
    </message>
    <message>
        <source>With internal notes</source>
        <translation>مع الملاحظات الداخلية</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>حُفظ {name}</translation>
    </message>
</context>
<context>
    <name>TicketTies</name>
    <message>
        <source>a duplicate of this</source>
        <translation>نسخة مكررة من هذه</translation>
    </message>
    <message>
        <source>caused by this</source>
        <translation>سببتها هذه</translation>
    </message>
    <message>
        <source>caused this</source>
        <translation>سببت هذه</translation>
    </message>
    <message>
        <source>joined into this</source>
        <translation>دُمجت في هذه</translation>
    </message>
    <message>
        <source>related</source>
        <translation>مرتبطة</translation>
    </message>
    <message>
        <source>this is a duplicate of it</source>
        <translation>هذه نسخة مكررة منها</translation>
    </message>
</context>
<context>
    <name>TicketWords</name>
    <message>
        <source>A colleague</source>
        <translation>زميل</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>A reply was stopped on its way: {new}</source>
        <translation>أُوقف رد في طريقه: {new}</translation>
    </message>
    <message>
        <source>A supplier</source>
        <translation>مورّد</translation>
    </message>
    <message>
        <source>Another team</source>
        <translation>فريق آخر</translation>
    </message>
    <message>
        <source>Another ticket</source>
        <translation>تذكرة أخرى</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>تلقائيًا</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>الفنلندية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>المجرية</translation>
    </message>
    <message>
        <source>It went back from {old} to the team by itself</source>
        <translation>عادت التذكرة من {old} إلى الفريق تلقائيًا</translation>
    </message>
    <message>
        <source>It went back to the team by itself</source>
        <translation>عادت التذكرة إلى الفريق تلقائيًا</translation>
    </message>
    <message>
        <source>It woke by itself at the set time</source>
        <translation>عادت التذكرة تلقائيًا: حان الوقت</translation>
    </message>
    <message>
        <source>It woke by itself: {who} answered</source>
        <translation>عادت التذكرة تلقائيًا: وصل رد {who}</translation>
    </message>
    <message>
        <source>Lasting problem</source>
        <translation>مشكلة مستمرة</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>محلولة</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>أحدهم</translation>
    </message>
    <message>
        <source>Something is broken</source>
        <translation>عطل</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجلة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Working on it</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>asked whether it works now</source>
        <translation>سؤال: هل العمل ممكن الآن؟</translation>
    </message>
    <message>
        <source>assignee</source>
        <translation>المسند إليه</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>تلقائيًا</translation>
    </message>
    <message>
        <source>can be read in deskapp</source>
        <translation>متاح للقراءة في deskapp</translation>
    </message>
    <message>
        <source>can work for now</source>
        <translation>العمل ممكن مؤقتًا</translation>
    </message>
    <message>
        <source>cannot work</source>
        <translation>العمل غير ممكن</translation>
    </message>
    <message>
        <source>category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>caused by</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>causes</source>
        <translation>ما سببته</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>دردشة</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>سرية</translation>
    </message>
    <message>
        <source>could not be delivered to {name}; tell them by phone, or check the address</source>
        <translation>تعذر التسليم إلى ⁨{name}⁩؛ يلزم إبلاغ بالهاتف أو التحقق من العنوان</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>delete it</source>
        <translation>حذفه</translation>
    </message>
    <message>
        <source>delete or keep</source>
        <translation>حذف أو إبقاء</translation>
    </message>
    <message>
        <source>deskapp</source>
        <translation>deskapp</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>موعد الاستحقاق</translation>
    </message>
    <message>
        <source>duplicate of</source>
        <translation>نسخة مكررة من</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>النسخ المكررة</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>followers</source>
        <translation>المتابعون</translation>
    </message>
    <message>
        <source>form of address</source>
        <translation>صيغة المخاطبة</translation>
    </message>
    <message>
        <source>helpers</source>
        <translation>المساعدون</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>مستوردة</translation>
    </message>
    <message>
        <source>job</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>joined tickets</source>
        <translation>التذاكر المدمجة</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>lasting fix by</source>
        <translation>موعد الإصلاح الدائم</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>مسؤول الفريق</translation>
    </message>
    <message>
        <source>links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>المدير</translation>
    </message>
    <message>
        <source>merged into</source>
        <translation>مدمجة في</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>needed by</source>
        <translation>مطلوبة قبل</translation>
    </message>
    <message>
        <source>next word by</source>
        <translation>موعد الرد القادم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>لم تُزامن بعد</translation>
    </message>
    <message>
        <source>number elsewhere</source>
        <translation>رقمها لدى جهة أخرى</translation>
    </message>
    <message>
        <source>on behalf of</source>
        <translation>نيابة عن</translation>
    </message>
    <message>
        <source>opened {day}, {time}</source>
        <translation>فُتحت {day}، {time}</translation>
    </message>
    <message>
        <source>outside customer is waiting</source>
        <translation>عميل خارجي ينتظر</translation>
    </message>
    <message>
        <source>parent ticket</source>
        <translation>التذكرة الأم</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>sent by e-mail</source>
        <translation>أُرسل بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>snoozed until</source>
        <translation>مؤجلة حتى</translation>
    </message>
    <message>
        <source>solution</source>
        <translation>الحل</translation>
    </message>
    <message>
        <source>somebody wrote in the meantime</source>
        <translation>وصلت رسالة في هذه الأثناء</translation>
    </message>
    <message>
        <source>status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>still cannot work</source>
        <translation>العمل غير ممكن بعد</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>taken back by Undo</source>
        <translation>سُحب بالتراجع</translation>
    </message>
    <message>
        <source>team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>the ticket is done</source>
        <translation>أُنجزت التذكرة</translation>
    </message>
    <message>
        <source>ticked steps</source>
        <translation>الخطوات المنجزة</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>told by phone</source>
        <translation>أُبلغ بالهاتف</translation>
    </message>
    <message>
        <source>two replies</source>
        <translation>ردّان</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>waiting for</source>
        <translation>بانتظار</translation>
    </message>
    <message>
        <source>waiting until</source>
        <translation>الانتظار حتى</translation>
    </message>
    <message>
        <source>waits for the next sync</source>
        <translation>ينتظر المزامنة القادمة</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>الغرض منها</translation>
    </message>
    <message>
        <source>whether it works now</source>
        <translation>هل العمل ممكن الآن</translation>
    </message>
    <message>
        <source>why it is snoozed</source>
        <translation>سبب التأجيل</translation>
    </message>
    <message>
        <source>workaround</source>
        <translation>حل مؤقت</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>works for now</source>
        <translation>العمل ممكن مؤقتًا</translation>
    </message>
    <message>
        <source>works now?</source>
        <translation>هل العمل ممكن الآن؟</translation>
    </message>
    <message>
        <source>written offline since {time}</source>
        <translation>كُتب دون اتصال منذ {time}</translation>
    </message>
    <message>
        <source>written on {computer}, offline since {time}</source>
        <translation>كُتب على {computer} دون اتصال منذ {time}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{name} cannot read this yet: add an address or tell them by phone</source>
        <translation>هذا لا يصل إلى ⁨{name}⁩ بعد: يلزم عنوان أو إبلاغ بالهاتف</translation>
    </message>
    <message>
        <source>{name} is not in this circle: tell them by phone</source>
        <translation>المجموعة لا تشمل {name}: يلزم إبلاغ بالهاتف</translation>
    </message>
    <message>
        <source>{what} follows this ticket ({who})</source>
        <translation>‏⁨{who}⁩: متابعة هذه التذكرة من ⁨{what}⁩</translation>
    </message>
    <message>
        <source>{what} no longer follows this ticket ({who})</source>
        <translation>‏⁨{who}⁩: انتهاء متابعة هذه التذكرة من ⁨{what}⁩</translation>
    </message>
    <message>
        <source>{what} no longer helps ({who})</source>
        <translation>‏⁨{who}⁩: انتهاء مساعدة ⁨{what}⁩</translation>
    </message>
    <message>
        <source>{who} added the label {what}</source>
        <translation>‏⁨{who}⁩: إضافة الوسم ⁨{what}⁩</translation>
    </message>
    <message>
        <source>{who} added the step: {new}</source>
        <translation>‏⁨{who}⁩: إضافة الخطوة: ⁨{new}⁩</translation>
    </message>
    <message>
        <source>{who} answered the question</source>
        <translation>‏⁨{who}⁩: رد على السؤال</translation>
    </message>
    <message>
        <source>{who} asked a follow-up question</source>
        <translation>‏⁨{who}⁩: سؤال آخر</translation>
    </message>
    <message>
        <source>{who} asked another team to do part of it: {new}</source>
        <translation>‏⁨{who}⁩: طلب جزء منها من فريق آخر: {new}</translation>
    </message>
    <message>
        <source>{who} asked whether it works now</source>
        <translation>‏{who}: سؤال العميل هل العمل ممكن الآن</translation>
    </message>
    <message>
        <source>{who} asked {new}</source>
        <translation>‏⁨{who}⁩: سؤال إلى ⁨{new}⁩</translation>
    </message>
    <message>
        <source>{who} asked {what} to help</source>
        <translation>‏⁨{who}⁩: طلب المساعدة من ⁨{what}⁩</translation>
    </message>
    <message>
        <source>{who} assigned it to {new}</source>
        <translation>‏⁨{who}⁩: إسناد إلى ⁨{new}⁩</translation>
    </message>
    <message>
        <source>{who} called it a duplicate of {what}</source>
        <translation>‏⁨{who}⁩: اعتبارها نسخة مكررة من ⁨{what}⁩</translation>
    </message>
    <message>
        <source>{who} called {what} a duplicate of it</source>
        <translation>‏⁨{who}⁩: اعتبار ⁨{what}⁩ نسخة مكررة منها</translation>
    </message>
    <message>
        <source>{who} can work again for now</source>
        <translation>‏{who}: العمل ممكن مؤقتًا من جديد</translation>
    </message>
    <message>
        <source>{who} cannot help with the question</source>
        <translation>‏⁨{who}⁩: اعتذار عن المساعدة في السؤال</translation>
    </message>
    <message>
        <source>{who} changed the category from {old} to {new}</source>
        <translation>‏{who}: تغيير الفئة من {old} إلى {new}</translation>
    </message>
    <message>
        <source>{who} changed the customer from {old} to {new}</source>
        <translation>‏{who}: تغيير العميل من {old} إلى {new}</translation>
    </message>
    <message>
        <source>{who} changed the kind from {old} to {new}</source>
        <translation>‏{who}: تغيير النوع من {old} إلى {new}</translation>
    </message>
    <message>
        <source>{who} changed the language from {old} to {new}</source>
        <translation>‏{who}: تغيير اللغة من {old} إلى {new}</translation>
    </message>
    <message>
        <source>{who} changed the priority from {old} to {new}</source>
        <translation>‏{who}: تغيير الأولوية من {old} إلى {new}</translation>
    </message>
    <message>
        <source>{who} changed the reply that goes out {new}</source>
        <translation>‏⁨{who}⁩: تعديل الرد الذي يُرسل {new}</translation>
    </message>
    <message>
        <source>{who} changed the solution to: {new}</source>
        <translation>‏{who}: تغيير الحل إلى: {new}</translation>
    </message>
    <message>
        <source>{who} changed the status from {old} to {new}</source>
        <translation>‏{who}: تغيير الحالة من {old} إلى {new}</translation>
    </message>
    <message>
        <source>{who} changed the subject from {old} to {new}</source>
        <translation>‏{who}: تغيير الموضوع من {old} إلى {new}</translation>
    </message>
    <message>
        <source>{who} changed the workaround to: {new}</source>
        <translation>‏{who}: تغيير الحل المؤقت إلى: {new}</translation>
    </message>
    <message>
        <source>{who} cleared the solution</source>
        <translation>‏⁨{who}⁩: مسح الحل</translation>
    </message>
    <message>
        <source>{who} cleared {field}</source>
        <translation>‏⁨{who}⁩: مسح «{field}»</translation>
    </message>
    <message>
        <source>{who} decided between two values</source>
        <translation>‏⁨{who}⁩: حسم بين قيمتين</translation>
    </message>
    <message>
        <source>{who} erased a message: {new}</source>
        <translation>‏⁨{who}⁩: محو رسالة: {new}</translation>
    </message>
    <message>
        <source>{who} forwarded it to {new}</source>
        <translation>‏⁨{who}⁩: إعادة توجيه إلى ⁨{new}⁩</translation>
    </message>
    <message>
        <source>{who} found that it caused {what}</source>
        <translation>‏⁨{who}⁩: تحديدها سببًا لتذكرة ⁨{what}⁩</translation>
    </message>
    <message>
        <source>{who} found that {what} caused it</source>
        <translation>‏⁨{who}⁩: تحديد ⁨{what}⁩ سببًا لها</translation>
    </message>
    <message>
        <source>{who} gave it back to the team</source>
        <translation>‏⁨{who}⁩: إعادة إلى الفريق</translation>
    </message>
    <message>
        <source>{who} handed it over to {new}</source>
        <translation>‏⁨{who}⁩: تسليم إلى ⁨{new}⁩</translation>
    </message>
    <message>
        <source>{who} handed it over, because it crosses a line</source>
        <translation>‏⁨{who}⁩: تسليم لأنها تتجاوز الحدود</translation>
    </message>
    <message>
        <source>{who} hands it over to {new} at the next sync</source>
        <translation>‏⁨{who}⁩: تسليم إلى ⁨{new}⁩ عند المزامنة القادمة</translation>
    </message>
    <message>
        <source>{who} joined {new} into it</source>
        <translation>‏⁨{who}⁩: دمج ⁨{new}⁩ فيها</translation>
    </message>
    <message>
        <source>{who} linked {what}</source>
        <translation>‏⁨{who}⁩: ربط ⁨{what}⁩</translation>
    </message>
    <message>
        <source>{who} made it confidential</source>
        <translation>‏{who}: جعل التذكرة سرية</translation>
    </message>
    <message>
        <source>{who} made it visible to the team again</source>
        <translation>‏{who}: إظهار التذكرة للفريق من جديد</translation>
    </message>
    <message>
        <source>{who} made {old} a ticket of its own again</source>
        <translation>‏⁨{who}⁩: إلغاء دمج ⁨{old}⁩</translation>
    </message>
    <message>
        <source>{who} moved it from {old} to {new}</source>
        <translation>‏{who}: نقل من {old} إلى {new}</translation>
    </message>
    <message>
        <source>{who} moved it to {new}</source>
        <translation>‏⁨{who}⁩: نقل إلى ⁨{new}⁩</translation>
    </message>
    <message>
        <source>{who} moved the date it is needed by from {old} to {new}</source>
        <translation>‏{who}: نقل الموعد المطلوب من {old} إلى {new}</translation>
    </message>
    <message>
        <source>{who} moved the end of its wait from {old} to {new}</source>
        <translation>‏{who}: تغيير نهاية الانتظار من {old} إلى {new}</translation>
    </message>
    <message>
        <source>{who} moved the internal due date from {old} to {new}</source>
        <translation>‏{who}: نقل موعد الاستحقاق الداخلي من {old} إلى {new}</translation>
    </message>
    <message>
        <source>{who} moved the promised lasting fix from {old} to {new}</source>
        <translation>‏{who}: نقل موعد الإصلاح الدائم من {old} إلى {new}</translation>
    </message>
    <message>
        <source>{who} moved the promised next word from {old} to {new}</source>
        <translation>‏{who}: نقل موعد الرد القادم من {old} إلى {new}</translation>
    </message>
    <message>
        <source>{who} noted that an outside customer is waiting</source>
        <translation>‏{who}: تسجيل أن عميلًا خارجيًا ينتظر</translation>
    </message>
    <message>
        <source>{who} noted that it is needed by {new}</source>
        <translation>‏{who}: تحديد الموعد المطلوب: {new}</translation>
    </message>
    <message>
        <source>{who} noted that it is on behalf of {new}</source>
        <translation>‏{who}: تسجيل أن الطلب نيابةً عن {new}</translation>
    </message>
    <message>
        <source>{who} noted that no outside customer is waiting any more</source>
        <translation>‏{who}: تسجيل أن لا عميل خارجيًا ينتظر بعد الآن</translation>
    </message>
    <message>
        <source>{who} noted the customer: {new}</source>
        <translation>‏{who}: تسجيل العميل: {new}</translation>
    </message>
    <message>
        <source>{who} noted the number it has elsewhere: {new}</source>
        <translation>‏{who}: تسجيل رقمها لدى جهة أخرى: {new}</translation>
    </message>
    <message>
        <source>{who} opened the ticket</source>
        <translation>‏⁨{who}⁩: فتح التذكرة</translation>
    </message>
    <message>
        <source>{who} passed it on from {old} to {new}</source>
        <translation>‏{who}: نقل الإسناد من {old} إلى {new}</translation>
    </message>
    <message>
        <source>{who} promised the lasting fix by {new}</source>
        <translation>‏{who}: وعد بالإصلاح الدائم قبل {new}</translation>
    </message>
    <message>
        <source>{who} promised the next word by {new}</source>
        <translation>‏{who}: وعد بالرد القادم قبل {new}</translation>
    </message>
    <message>
        <source>{who} put it in the category {new}</source>
        <translation>‏{who}: إدراج في الفئة {new}</translation>
    </message>
    <message>
        <source>{who} removed a message</source>
        <translation>‏⁨{who}⁩: إزالة رسالة</translation>
    </message>
    <message>
        <source>{who} removed its purpose</source>
        <translation>‏{who}: حذف الغرض</translation>
    </message>
    <message>
        <source>{who} removed the date it was needed by: {old}</source>
        <translation>‏{who}: حذف الموعد المطلوب {old}</translation>
    </message>
    <message>
        <source>{who} removed the internal due date {old}</source>
        <translation>‏{who}: حذف موعد الاستحقاق الداخلي {old}</translation>
    </message>
    <message>
        <source>{who} removed the label {what}</source>
        <translation>‏⁨{who}⁩: إزالة الوسم ⁨{what}⁩</translation>
    </message>
    <message>
        <source>{who} removed the link to {what}</source>
        <translation>‏⁨{who}⁩: إزالة الرابط مع ⁨{what}⁩</translation>
    </message>
    <message>
        <source>{who} removed the number {old} that it had elsewhere</source>
        <translation>‏{who}: حذف رقمها لدى جهة أخرى: {old}</translation>
    </message>
    <message>
        <source>{who} removed the promised lasting fix by {old}</source>
        <translation>‏{who}: حذف موعد الإصلاح الدائم {old}</translation>
    </message>
    <message>
        <source>{who} removed the promised next word by {old}</source>
        <translation>‏{who}: حذف موعد الرد القادم {old}</translation>
    </message>
    <message>
        <source>{who} removed the step: {old}</source>
        <translation>‏⁨{who}⁩: إزالة الخطوة: ⁨{old}⁩</translation>
    </message>
    <message>
        <source>{who} removed the workaround</source>
        <translation>‏{who}: حذف الحل المؤقت</translation>
    </message>
    <message>
        <source>{who} replied</source>
        <translation>‏⁨{who}⁩: رد</translation>
    </message>
    <message>
        <source>{who} said thanks for the answer</source>
        <translation>‏⁨{who}⁩: شكر على الرد</translation>
    </message>
    <message>
        <source>{who} said why it is snoozed: {new}</source>
        <translation>ذكر {who} سبب تأجيلها: {new}</translation>
    </message>
    <message>
        <source>{who} set it to wait for {new}</source>
        <translation>‏{who}: وضع قيد الانتظار، بانتظار {new}</translation>
    </message>
    <message>
        <source>{who} set it to wait until {new}</source>
        <translation>‏{who}: وضع قيد الانتظار حتى {new}</translation>
    </message>
    <message>
        <source>{who} set the internal due date: {new}</source>
        <translation>‏{who}: تحديد موعد الاستحقاق الداخلي: {new}</translation>
    </message>
    <message>
        <source>{who} set the language: {new}</source>
        <translation>‏{who}: تحديد اللغة: {new}</translation>
    </message>
    <message>
        <source>{who} set {field} from {old} to {new}</source>
        <translation>‏⁨{who}⁩: تغيير «{field}» من ⁨{old}⁩ إلى ⁨{new}⁩</translation>
    </message>
    <message>
        <source>{who} set {field} to {new}</source>
        <translation>‏⁨{who}⁩: تعيين «{field}»: ⁨{new}⁩</translation>
    </message>
    <message>
        <source>{who} snoozed it for another reason: {new}</source>
        <translation>أجّلها {who} لسبب آخر: {new}</translation>
    </message>
    <message>
        <source>{who} snoozed it until {new}</source>
        <translation>‏⁨{who}⁩: تأجيل حتى ⁨{new}⁩</translation>
    </message>
    <message>
        <source>{who} snoozed it until {new} instead of {old}</source>
        <translation>‏{who}: تأجيل حتى {new} بدلًا من {old}</translation>
    </message>
    <message>
        <source>{who} split some messages off into {new}</source>
        <translation>‏⁨{who}⁩: فصل بعض الرسائل في ⁨{new}⁩</translation>
    </message>
    <message>
        <source>{who} still cannot work</source>
        <translation>‏{who}: العمل غير ممكن بعد</translation>
    </message>
    <message>
        <source>{who} ticked: {new}</source>
        <translation>‏⁨{who}⁩: إنجاز الخطوة: ⁨{new}⁩</translation>
    </message>
    <message>
        <source>{who} took a decision back</source>
        <translation>‏⁨{who}⁩: تراجع عن قرار</translation>
    </message>
    <message>
        <source>{who} took away why it is snoozed: {old}</source>
        <translation>أزال {who} سبب تأجيلها: {old}</translation>
    </message>
    <message>
        <source>{who} took back the reply that was to go out {old}</source>
        <translation>‏⁨{who}⁩: سحب الرد الذي كان سيُرسل {old}</translation>
    </message>
    <message>
        <source>{who} took it out of the category {old}</source>
        <translation>‏{who}: إخراج من الفئة {old}</translation>
    </message>
    <message>
        <source>{who} took it out of {old}</source>
        <translation>‏⁨{who}⁩: إخراج من ⁨{old}⁩</translation>
    </message>
    <message>
        <source>{who} took the question back</source>
        <translation>‏⁨{who}⁩: سحب السؤال</translation>
    </message>
    <message>
        <source>{who} unticked: {old}</source>
        <translation>‏⁨{who}⁩: إعادة فتح الخطوة: ⁨{old}⁩</translation>
    </message>
    <message>
        <source>{who} woke it up</source>
        <translation>‏⁨{who}⁩: إنهاء التأجيل</translation>
    </message>
    <message>
        <source>{who} wrote a reply that goes out {new}</source>
        <translation>‏⁨{who}⁩: كتابة رد يُرسل {new}</translation>
    </message>
    <message>
        <source>{who} wrote a workaround: {new}</source>
        <translation>‏{who}: كتابة حل مؤقت: {new}</translation>
    </message>
    <message>
        <source>{who} wrote an internal note</source>
        <translation>‏⁨{who}⁩: كتابة ملاحظة داخلية</translation>
    </message>
    <message>
        <source>{who} wrote down its purpose: {new}</source>
        <translation>‏{who}: كتابة الغرض: {new}</translation>
    </message>
    <message>
        <source>{who} wrote down minutes: {new}</source>
        <translation>‏⁨{who}⁩: تدوين الدقائق: ⁨{new}⁩</translation>
    </message>
    <message>
        <source>{who} wrote the solution: {new}</source>
        <translation>‏⁨{who}⁩: كتابة الحل: ⁨{new}⁩</translation>
    </message>
    <message>
        <source>{who} wrote the subject: {new}</source>
        <translation>‏{who}: كتابة الموضوع: {new}</translation>
    </message>
    <message>
        <source>{who}: it no longer waits for {old}</source>
        <translation>‏{who}: إنهاء انتظار {old}</translation>
    </message>
    <message>
        <source>{who}: it no longer waits until {old}</source>
        <translation>‏{who}: إنهاء الانتظار حتى {old}</translation>
    </message>
    <message>
        <source>{who}: {deed}</source>
        <translation>‏⁨{who}⁩: ⁨{deed}⁩</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>how a date without its year is written, see QLocale</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>غدًا {time}</translation>
    </message>
    <message>
        <source>{span} late</source>
        <translation>تأخير {span}</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>بقي {span}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>UnitCard</name>
    <message>
        <source>In the chart</source>
        <translation>في الهيكل</translation>
    </message>
</context>
<context>
    <name>UnitDialog</name>
    <message>
        <source>Add a time…</source>
        <translation>إضافة وقت…</translation>
    </message>
    <message>
        <source>Always &amp;arranged</source>
        <translation>متفق عليه &amp;دائمًا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Department: {unit}</source>
        <translation>القسم: {unit}</translation>
    </message>
    <message>
        <source>Everybody can read this. Anybody who sends later, promises a date or writes to many people is told about these times.</source>
        <translation>يقرؤها الجميع. من يرسل لاحقًا أو يعد بموعد أو يكتب لكثيرين يُنبَّه إلى هذه الأوقات.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Their busy times</source>
        <translation>أوقات انشغالهم</translation>
    </message>
    <message>
        <source>What always applies, such as new laptops on Mondays</source>
        <translation>ما يسري دائمًا، مثل تسليم الحواسيب الجديدة أيام الاثنين</translation>
    </message>
    <message>
        <source>What helps them most, such as a spare card reader</source>
        <translation>ما يفيدهم أكثر، مثل قارئ بطاقات احتياطي</translation>
    </message>
    <message>
        <source>What they &amp;need</source>
        <translation>ما &amp;يحتاجون إليه</translation>
    </message>
</context>
<context>
    <name>UnitPart</name>
    <message>
        <source>Department: {unit}</source>
        <translation>القسم: {unit}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Edit the card of {unit}</source>
        <translation>تعديل بطاقة {unit}</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>Their busy times</source>
        <translation>أوقات انشغالهم</translation>
    </message>
    <message>
        <source>What is always arranged</source>
        <translation>ما هو متفق عليه دائمًا</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>ما يحتاجون إليه</translation>
    </message>
</context>
<context>
    <name>UnitWarning</name>
    <message numerus="yes">
        <source>and %Ln more department(s)</source>
        <translation>
            <numerusform>ولا أقسام أخرى</numerusform>
            <numerusform>وقسم آخر</numerusform>
            <numerusform>وقسمان آخران</numerusform>
            <numerusform>و%Ln أقسام أخرى</numerusform>
            <numerusform>و%Ln قسمًا آخر</numerusform>
            <numerusform>و%Ln قسم آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>concerns %Ln customer(s)</source>
        <translation>
            <numerusform>لا يخص أي عميل</numerusform>
            <numerusform>يخص عميلًا واحدًا</numerusform>
            <numerusform>يخص عميلين</numerusform>
            <numerusform>يخص %Ln عملاء</numerusform>
            <numerusform>يخص %Ln عميلًا</numerusform>
            <numerusform>يخص %Ln عميل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewForm</name>
    <message>
        <source>&amp;Alert me above</source>
        <translation>تنبيه إن &amp;زاد على</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>ال&amp;لون</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>ل&amp;من</translation>
    </message>
    <message>
        <source>&amp;Icon</source>
        <translation>الأ&amp;يقونة</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>ال&amp;صفوف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change this view</source>
        <translation>تعديل هذا العرض</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>دون تنبيه</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>أنا فقط</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save as a new one</source>
        <translation>حفظ كعرض جديد</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>حفظ كعرض</translation>
    </message>
</context>
<context>
    <name>WaitForm</name>
    <message>
        <source>A name, a team, a supplier, a ticket</source>
        <translation>اسم أو فريق أو مورّد أو تذكرة</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>It is no longer waiting</source>
        <translation>لم تعد قيد الانتظار</translation>
    </message>
    <message>
        <source>It is waiting for {name}</source>
        <translation>بانتظار {name}</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>Tell {name} in these words</source>
        <translation>إبلاغ {name} بهذه الكلمات</translation>
    </message>
    <message>
        <source>Until the answer comes</source>
        <translation>حتى يصل الرد</translation>
    </message>
    <message>
        <source>Wait for whom?</source>
        <translation>بانتظار من؟</translation>
    </message>
    <message>
        <source>Wait until</source>
        <translation>الانتظار حتى</translation>
    </message>
    <message>
        <source>What does it wait for?</source>
        <translation>بانتظار ماذا؟</translation>
    </message>
    <message>
        <source>until the answer comes</source>
        <translation>حتى يصل الرد</translation>
    </message>
    <message>
        <source>until {time}, then it wakes by itself</source>
        <translation>حتى {time}، ثم تعود تلقائيًا</translation>
    </message>
    <message>
        <source>{number} is no longer waiting</source>
        <translation>لم تعد {number} قيد الانتظار</translation>
    </message>
    <message>
        <source>{number} is waiting</source>
        <translation>{number} قيد الانتظار</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Fetching everything: {done} of {total}</source>
        <translation>جارٍ جلب كل شيء إلى هنا: {done} من {total}</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>جارٍ التحضير…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
</context>
<context>
    <name>Waits</name>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>by {when}</source>
        <translation>حتى {when}</translation>
    </message>
    <message>
        <source>each month</source>
        <translation>كل شهر</translation>
    </message>
    <message>
        <source>each quarter</source>
        <translation>كل ربع سنة</translation>
    </message>
    <message>
        <source>each week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>each working day</source>
        <translation>كل يوم عمل</translation>
    </message>
    <message>
        <source>each year</source>
        <translation>كل سنة</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>كل أسبوعين</translation>
    </message>
    <message>
        <source>from {giver}</source>
        <translation>من {giver}</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>سُلّم</translation>
    </message>
    <message>
        <source>here</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>لم يصل بعد</translation>
    </message>
    <message>
        <source>once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>still missing: {what}</source>
        <translation>ينقص بعد: {what}</translation>
    </message>
    <message>
        <source>was for {when}</source>
        <translation>كان موعده {when}</translation>
    </message>
    <message>
        <source>{name} handed it in</source>
        <translation>‏{name}: تم التسليم</translation>
    </message>
    <message>
        <source>{name} opened a ticket</source>
        <translation>‏{name}: فتح تذكرة</translation>
    </message>
    <message>
        <source>{name} thinks a ticket would help</source>
        <translation>‏{name}: اقتراح فتح تذكرة</translation>
    </message>
    <message>
        <source>{name}: it is here, thank you</source>
        <translation>‏{name}: وصل، شكرًا</translation>
    </message>
    <message>
        <source>{name}: something is still missing</source>
        <translation>‏{name}: ما زال شيء ناقصًا</translation>
    </message>
    <message>
        <source>{receiver} waits for it</source>
        <translation>بانتظاره: {receiver}</translation>
    </message>
    <message>
        <source>{receiver} waits for {giver}</source>
        <translation>‏{receiver} بانتظار {giver}</translation>
    </message>
</context>
<context>
    <name>WaitsPage</name>
    <message>
        <source>A message to the others</source>
        <translation>رسالة إلى الآخرين</translation>
    </message>
    <message>
        <source>Ask for one</source>
        <translation>طلب تذكرة</translation>
    </message>
    <message>
        <source>Changed; both sides can see it</source>
        <translation>عُدّل؛ يراه الطرفان</translation>
    </message>
    <message>
        <source>Handed in: {what}</source>
        <translation>سُلّم: {what}</translation>
    </message>
    <message>
        <source>How would a ticket help?</source>
        <translation>كيف تفيد التذكرة؟</translation>
    </message>
    <message>
        <source>It is here: {what}</source>
        <translation>وصل: {what}</translation>
    </message>
    <message>
        <source>Nobody is waiting for it any more: {what}</source>
        <translation>لم يعد أحد ينتظره: {what}</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>They know what is missing</source>
        <translation>صار الناقص معروفًا</translation>
    </message>
    <message>
        <source>What is still missing?</source>
        <translation>ما الناقص بعد؟</translation>
    </message>
    <message>
        <source>What is the ticket about?</source>
        <translation>ما موضوع التذكرة؟</translation>
    </message>
    <message>
        <source>Written down; both sides can see it</source>
        <translation>دُوّن؛ يراه الطرفان</translation>
    </message>
    <message>
        <source>Your message is on its way</source>
        <translation>رسالتك في الطريق</translation>
    </message>
    <message>
        <source>{name} decides whether to open a ticket</source>
        <translation>القرار لـ {name}: هل تُفتح تذكرة؟</translation>
    </message>
    <message>
        <source>{number} is open</source>
        <translation>فُتحت {number}</translation>
    </message>
</context>
<context>
    <name>WaitsPane</name>
    <message>
        <source>I wait for</source>
        <translation>أنتظر</translation>
    </message>
    <message>
        <source>My people</source>
        <translation>فريقي</translation>
    </message>
    <message>
        <source>New entry…</source>
        <translation>بند جديد…</translation>
    </message>
    <message>
        <source>Nobody is waiting for anything from you</source>
        <translation>لا أحد ينتظر منك شيئًا</translation>
    </message>
    <message>
        <source>Nothing is open between your people and others</source>
        <translation>لا شيء معلق بين فريقك والآخرين</translation>
    </message>
    <message>
        <source>Only both sides and their leads can see an entry.</source>
        <translation>لا يرى البند إلا الطرفان ومسؤولوهما.</translation>
    </message>
    <message>
        <source>Others wait for me</source>
        <translation>الآخرون ينتظرونني</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>من ينتظر ماذا</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>What is waited for</source>
        <translation>ما يُنتظر</translation>
    </message>
    <message>
        <source>Write down what you need from others, and by when; they are reminded in good time.</source>
        <translation>يمكن هنا تدوين المطلوب من الآخرين وموعده؛ وسيصلهم تذكير في الوقت المناسب.</translation>
    </message>
    <message>
        <source>You are not waiting for anything</source>
        <translation>لا شيء تنتظره من الآخرين</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>&amp;Address of the hub</source>
        <translation>&amp;عنوان مركز المزامنة</translation>
    </message>
    <message>
        <source>&amp;Login name</source>
        <translation>اسم ال&amp;دخول</translation>
    </message>
    <message>
        <source>&amp;Name of the office</source>
        <translation>اسم ال&amp;مكتب</translation>
    </message>
    <message>
        <source>A new desk on this computer. Others can join later.</source>
        <translation>مكتب جديد على هذا الحاسوب. يمكن للآخرين الانضمام لاحقًا.</translation>
    </message>
    <message>
        <source>A service desk that is fast, works offline and loses nothing. How would you like to start?</source>
        <translation>مكتب خدمة سريع، يعمل دون اتصال ولا يضيع فيه شيء. كيف نبدأ؟</translation>
    </message>
    <message>
        <source>Four teams, 400 people and 2,000 tickets in six languages. Nothing leaves this computer.</source>
        <translation>أربعة فرق وأربعمئة شخص وألفا تذكرة بست لغات. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Join colleagues</source>
        <translation>الانضمام إلى الزملاء</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>جولة تعريفية</translation>
    </message>
    <message>
        <source>My office</source>
        <translation>مكتبي</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Start an office</source>
        <translation>إنشاء مكتب</translation>
    </message>
    <message>
        <source>The address of the hub and the login name are still missing.</source>
        <translation>عنوان مركز المزامنة واسم الدخول غير مكتملين بعد.</translation>
    </message>
    <message>
        <source>The keeper of the hub will give you an address and a login name.</source>
        <translation>المسؤول عن مركز المزامنة يزوّدك بعنوان واسم دخول.</translation>
    </message>
    <message>
        <source>Try the demo desk</source>
        <translation>تجربة المكتب التجريبي</translation>
    </message>
    <message>
        <source>Welcome to deskapp</source>
        <translation>أهلًا بك في deskapp</translation>
    </message>
</context>
<context>
    <name>WhenPopup</name>
    <message>
        <source>No time</source>
        <translation>بلا موعد</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>{time} instead</source>
        <translation>بدلًا من ذلك {time}</translation>
    </message>
</context>
<context>
    <name>WhenToSend</name>
    <message>
        <source>Send later</source>
        <translation>إرسال لاحقًا</translation>
    </message>
</context>
<context>
    <name>Whom</name>
    <message>
        <source>Back {time}</source>
        <translation>العودة {time}</translation>
    </message>
    <message>
        <source>Here until {time}</source>
        <translation>الدوام حتى {time}</translation>
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
        <translation>يصل إلى {name}: {matter}</translation>
    </message>
    <message>
        <source>Nobody is named for that yet. {team} takes it in and passes it on; Enter writes to them.</source>
        <translation>لم يُحدَّد أحد لذلك بعد. يصل السؤال إلى {team} ثم إلى من يتولاه؛ للكتابة إليهم: Enter.</translation>
    </message>
    <message>
        <source>Printer, sick leave, parking: the answer is for your office and your language.</source>
        <translation>الطابعة، الإجازة المرضية، موقف السيارة: الجواب لمكتبك ولغتك.</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <comment>the keys</comment>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>What is it about? In your own words, in any language</source>
        <translation>ما الموضوع؟ بكلماتك وبأي لغة</translation>
    </message>
    <message>
        <source>What it may be about</source>
        <translation>ما قد يكون الموضوع</translation>
    </message>
    <message>
        <source>Whom do I ask?</source>
        <translation>من أسأل؟</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>show in the org chart</source>
        <translation>عرض في الهيكل التنظيمي</translation>
    </message>
    <message>
        <source>write a ticket</source>
        <translation>كتابة تذكرة</translation>
    </message>
    <message>
        <source>{name} answers for it: {matter}. The team below takes it there.</source>
        <translation>يتولاه {name}: {matter}. وما يُكتب يصل عن طريق الفريق أدناه.</translation>
    </message>
</context>
<context>
    <name>WordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>WorkaroundForm</name>
    <message>
        <source>A note for colleagues, if you like</source>
        <translation>ملاحظة للزملاء عند الرغبة</translation>
    </message>
    <message numerus="yes">
        <source>Also for %Ln other ticket(s) with the same cause</source>
        <translation>
            <numerusform>لا تذاكر أخرى لها السبب نفسه</numerusform>
            <numerusform>أيضًا لتذكرة أخرى لها السبب نفسه</numerusform>
            <numerusform>أيضًا لتذكرتين أخريين لهما السبب نفسه</numerusform>
            <numerusform>أيضًا لـ %Ln تذاكر أخرى لها السبب نفسه</numerusform>
            <numerusform>أيضًا لـ %Ln تذكرة أخرى لها السبب نفسه</numerusform>
            <numerusform>أيضًا لـ %Ln تذكرة أخرى لها السبب نفسه</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Lasting fix by</source>
        <translation>موعد الإصلاح الدائم</translation>
    </message>
    <message>
        <source>Lasting fix by {time}</source>
        <translation>الإصلاح الدائم في موعد أقصاه {time}</translation>
    </message>
    <message>
        <source>Lasting fix: no day promised</source>
        <translation>الإصلاح الدائم: لا موعد بعد</translation>
    </message>
    <message>
        <source>No day promised yet</source>
        <translation>لا موعد بعد</translation>
    </message>
    <message>
        <source>Note the workaround</source>
        <translation>تسجيل الحل المؤقت</translation>
    </message>
    <message>
        <source>Tell {name}, and ask whether it works:</source>
        <translation>إبلاغ {name} والسؤال هل العمل ممكن الآن:</translation>
    </message>
    <message>
        <source>What to do until then, written for {name}</source>
        <translation>ما العمل حتى ذلك الحين، بكلمات موجهة إلى {name}</translation>
    </message>
    <message>
        <source>{name} can work again for now</source>
        <translation>‏{name}: العمل ممكن مؤقتًا من جديد</translation>
    </message>
    <message>
        <source>{number}: can work again for now; the lasting fix stays open</source>
        <translation>{number}: العمل ممكن مؤقتًا؛ والإصلاح الدائم ما زال مفتوحًا</translation>
    </message>
</context>
<context>
    <name>WorkedForm</name>
    <message>
        <source>&amp;Day</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>ال&amp;دقائق</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>ل&amp;ماذا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>In a few words; may be left empty</source>
        <translation>في كلمات قليلة، ويمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>Minutes of work</source>
        <translation>دقائق العمل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>The minutes are removed</source>
        <translation>أُزيلت الدقائق</translation>
    </message>
    <message>
        <source>The minutes are written down</source>
        <translation>دُوِّنت الدقائق</translation>
    </message>
    <message>
        <source>The ticket was open here for this long. Only what you write down is kept.</source>
        <translation>هذه مدة فتح التذكرة هنا. لا يُحفظ إلا ما يُدوَّن.</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>تدوين</translation>
    </message>
</context>
<context>
    <name>WorkedPart</name>
    <message>
        <source>Time worked</source>
        <translation>وقت العمل</translation>
    </message>
    <message>
        <source>Time worked: {time}</source>
        <translation>وقت العمل: {time}</translation>
    </message>
    <message>
        <source>Write down minutes</source>
        <translation>تدوين الدقائق</translation>
    </message>
</context>
<context>
    <name>WorkedWords</name>
    <message>
        <source>{hours} h</source>
        <translation>{hours} س</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
</context>
<context>
    <name>WorksQuestion</name>
    <message>
        <source>Can you work now?</source>
        <translation>هل العمل ممكن الآن؟</translation>
    </message>
    <message>
        <source>No, I cannot work yet</source>
        <translation>لا، لا أستطيع العمل بعد</translation>
    </message>
    <message>
        <source>The lasting fix follows by {time}, whatever you answer.</source>
        <translation>الإصلاح الدائم يأتي في موعد أقصاه {time} مهما كان جوابك.</translation>
    </message>
    <message>
        <source>Yes, I can work again</source>
        <translation>نعم، أستطيع العمل من جديد</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>%Ln change(s) put back</source>
        <translation>
            <numerusform>لم يُسترجع أي تغيير</numerusform>
            <numerusform>استُرجع تغيير واحد</numerusform>
            <numerusform>استُرجع تغييران</numerusform>
            <numerusform>استُرجعت %Ln تغييرات</numerusform>
            <numerusform>استُرجع %Ln تغييرًا</numerusform>
            <numerusform>استُرجع %Ln تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had changed in the meantime</source>
        <translation>
            <numerusform>لم يتغير شيء في هذه الأثناء</numerusform>
            <numerusform>واحد تغيّر في هذه الأثناء</numerusform>
            <numerusform>اثنان تغيّرا في هذه الأثناء</numerusform>
            <numerusform>%Ln تغيّرت في هذه الأثناء</numerusform>
            <numerusform>%Ln تغيّرت في هذه الأثناء</numerusform>
            <numerusform>%Ln تغيّرت في هذه الأثناء</numerusform>
        </translation>
    </message>
    <message>
        <source>Select tickets in the list first; then choose here who gets them</source>
        <translation>تُحدد التذاكر في القائمة أولًا، ثم يُختار هنا من يتولاها</translation>
    </message>
    <message>
        <source>{number} is open</source>
        <translation>فُتحت {number}</translation>
    </message>
</context>
<context>
    <name>_About</name>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>E-mail {address}</source>
        <translation>البريد الإلكتروني {address}</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>الفنلندية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>From {directory}: {fields}</source>
        <translation>من {directory}: {fields}</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>المجرية</translation>
    </message>
    <message>
        <source>No longer works here</source>
        <translation>من الموظفين السابقين</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Person: {name}</source>
        <translation>شخص: {name}</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>السويدية</translation>
    </message>
    <message>
        <source>Telephone {number}</source>
        <translation>هاتف {number}</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Works {times}</source>
        <translation>يعمل {times}</translation>
    </message>
    <message>
        <source>Writes {language}</source>
        <translation>الكتابة: {language}</translation>
    </message>
    <message>
        <source>Writes {language}, reads {others}</source>
        <translation>الكتابة: {language} · القراءة: {others}</translation>
    </message>
    <message>
        <source>pronounced: {pronunciation}</source>
        <translation>يُنطق: {pronunciation}</translation>
    </message>
    <message>
        <source>{time} local time</source>
        <translation>{time} بالتوقيت المحلي</translation>
    </message>
</context>
<context>
    <name>_CardButton</name>
    <message>
        <source>How far syncing has got</source>
        <translation>مدى تقدم المزامنة</translation>
    </message>
    <message>
        <source>Sync status</source>
        <translation>حالة المزامنة</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>إزالة هذا الوقت</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
</context>
<context>
    <name>_NotedLine</name>
    <message>
        <source>Correct what {team} has noted</source>
        <translation>تصحيح ما يدوّنه {team}</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>تصحيح…</translation>
    </message>
    <message>
        <source>Nothing arranged</source>
        <translation>لم يُتفق على شيء</translation>
    </message>
</context>
<context>
    <name>_SpellLine</name>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Edit: {what}</source>
        <translation>تعديل: {what}</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>إزالة: {what}</translation>
    </message>
</context>
<context>
    <name>_TopicCard</name>
    <message>
        <source>Name somebody…</source>
        <translation>إضافة شخص…</translation>
    </message>
    <message>
        <source>Only you can read this.</source>
        <translation>متاح لك وحدك.</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>متاح أيضًا لـ:</translation>
    </message>
    <message>
        <source>Stop sharing with {name}</source>
        <translation>إيقاف المشاركة مع {name}</translation>
    </message>
    <message>
        <source>{name} can read it; stop sharing</source>
        <translation>متاح لـ {name}؛ إيقاف المشاركة</translation>
    </message>
    <message>
        <source>{title}: name somebody who may read it</source>
        <translation>{title}: إضافة من يمكنه قراءته</translation>
    </message>
</context>
<context>
    <name>_Why</name>
    <message>
        <source>Not placed yet</source>
        <translation>بلا مكان بعد</translation>
    </message>
</context>
</TS>
