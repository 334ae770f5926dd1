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
        <source>Give the selected tickets to this person</source>
        <translation>إعطاء التذاكر المحددة لهذا الشخص</translation>
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
        <source>Do not tell {name}</source>
        <translation>عدم إبلاغ {name}</translation>
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
        <source>as promised before</source>
        <translation>بحسب الموعد السابق</translation>
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
        <source>{name} is not told; tell after all</source>
        <translation>بلا إبلاغ {name}؛ الإبلاغ رغم ذلك</translation>
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
        <source>Files cannot be attached in a circle yet. Nothing was saved; put what matters into words.