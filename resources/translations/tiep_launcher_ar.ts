<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Assistant</name>
    <message>
        <source>Set up Tiep Launcher</source>
        <translation>إعداد Tiep Launcher</translation>
    </message>
    <message>
        <source>Asking Tiep…</source>
        <translation>جارٍ سؤال Tiep…</translation>
    </message>
    <message>
        <source>&amp;Try it with the simulated Tiep</source>
        <translation>تج&amp;ربة مع Tiep المحاكى</translation>
    </message>
    <message>
        <source>Needs no key; nothing leaves this computer and nothing is kept.</source>
        <translation>لا يحتاج إلى مفتاح؛ لا يغادر شيء هذا الجهاز ولا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ر&amp;جوع</translation>
    </message>
    <message>
        <source>Ski&amp;p</source>
        <translation>تخ&amp;طٍّ</translation>
    </message>
    <message>
        <source>Keep it all the sa&amp;me</source>
        <translation>الإبقاء عليه على أي حا&amp;ل</translation>
    </message>
    <message>
        <source>Test set-up</source>
        <translation>بيئة اختبار</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>الخطوة {number} من {count}</translation>
    </message>
    <message>
        <source>&amp;Start a first visit</source>
        <translation>&amp;بدء أول زيارة</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>إلغاء الاختبار</translation>
    </message>
    <message>
        <source>Test and &amp;go on</source>
        <translation>اختبار و&amp;متابعة</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>م&amp;تابعة</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Fill in the key, or skip this step.</source>
        <translation>أدخل المفتاح أو تخطَّ هذه الخطوة.</translation>
    </message>
    <message>
        <source>Fill in the ID, or skip this step.</source>
        <translation>أدخل المعرّف أو تخطَّ هذه الخطوة.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Report of another visit</source>
        <translation>تقرير زيارة أخرى</translation>
    </message>
    <message>
        <source>Not yet checked</source>
        <translation>لم يُراجَع بعد</translation>
    </message>
    <message>
        <source>{title}, version {number}, received {time}</source>
        <translation>التقرير {title}، الإصدار {number}، استُلم {time}</translation>
    </message>
    <message>
        <source>From then on it can be copied and handed out, and names {doctor} as the one who checked it. This is written into the audit record. A newer version has to be checked again.</source>
        <translation>بعد ذلك يمكن نسخه وتسليمه، ويُذكر فيه {doctor} مراجعًا له. يُسجَّل ذلك في سجل التدقيق. ويجب مراجعة أي إصدار أحدث من جديد.</translation>
    </message>
</context>
<context>
    <name>Confirming</name>
    <message>
        <source>The report stays held back</source>
        <translation>يبقى التقرير محجوزًا</translation>
    </message>
</context>
<context>
    <name>ConnectionView</name>
    <message>
        <source>Cancel the &amp;test</source>
        <translation>إلغاء الا&amp;ختبار</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>ا&amp;ختبار الاتصال</translation>
    </message>
    <message>
        <source>Asking Tiep…</source>
        <translation>جارٍ سؤال Tiep…</translation>
    </message>
</context>
<context>
    <name>ContradictionTable</name>
    <message>
        <source>You started</source>
        <translation>ما بدأته</translation>
    </message>
    <message>
        <source>The report names</source>
        <translation>ما يذكره التقرير</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>Please note</source>
        <translation>يُرجى الانتباه</translation>
    </message>
    <message>
        <source>No visit was started</source>
        <translation>لم تبدأ أي زيارة</translation>
    </message>
</context>
<context>
    <name>CopyBar</name>
    <message>
        <source>Clear now</source>
        <translation>امسح الآن</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>مسح الحافظة الآن</translation>
    </message>
    <message>
        <source>Not copied.</source>
        <translation>لم يُنسخ.</translation>
    </message>
    <message>
        <source>Paste it, then copy the next part.</source>
        <translation>ألصقه، ثم انسخ الجزء التالي.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are written differently.</source>
        <translation>
            <numerusform>لم يُكتب أي موضع بشكل مختلف.</numerusform>
            <numerusform>كُتب موضع واحد بشكل مختلف.</numerusform>
            <numerusform>كُتب موضعان بشكل مختلف.</numerusform>
            <numerusform>كُتبت %n مواضع بشكل مختلف.</numerusform>
            <numerusform>كُتب %n موضعًا بشكل مختلف.</numerusform>
            <numerusform>كُتب %n موضع بشكل مختلف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cleared in %n s.</source>
        <translation>
            <numerusform>يُمسح الآن.</numerusform>
            <numerusform>يُمسح خلال ثانية.</numerusform>
            <numerusform>يُمسح خلال ثانيتين.</numerusform>
            <numerusform>يُمسح خلال %n ثوانٍ.</numerusform>
            <numerusform>يُمسح خلال %n ثانية.</numerusform>
            <numerusform>يُمسح خلال %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part {part} of {parts} of {name} was copied.</source>
        <translation>نُسخ الجزء {part} من {parts} من {name}.</translation>
    </message>
    <message>
        <source>Part {part} of {parts} of the report was copied.</source>
        <translation>نُسخ الجزء {part} من {parts} من التقرير.</translation>
    </message>
    <message>
        <source>{name} is copied.</source>
        <translation>نُسخ {name}.</translation>
    </message>
    <message>
        <source>The report is copied.</source>
        <translation>نُسخ التقرير.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>الجزء التالي</translation>
    </message>
</context>
<context>
    <name>CopyGuard</name>
    <message>
        <source>Not copied: the hospital system shows {other}. Click again to copy {name}.</source>
        <translation>لم يُنسخ: يعرض نظام المستشفى {other}. انقر مرة أخرى لنسخ {name}.</translation>
    </message>
    <message>
        <source>The hospital system shows {other}. This report is about {name}.</source>
        <translation>يعرض نظام المستشفى {other}. هذا التقرير يخص {name}.</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>Copy as</source>
        <translation>نسخ بصيغة</translation>
    </message>
    <message>
        <source>Copy as formatted &amp;text</source>
        <translation>نسخ كن&amp;ص منسّق</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>نسخ بصيغة &amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Preview what arrives…</source>
        <translation>&amp;معاينة ما يصل…</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Another program holds the clipboard. What is on it is not this report.</source>
        <translation>برنامج آخر يشغل الحافظة. وما فيها ليس هذا التقرير.</translation>
    </message>
</context>
<context>
    <name>CoveredDialog</name>
    <message>
        <source>Everything is covered</source>
        <translation>كل شيء محجوب</translation>
    </message>
    <message>
        <source>The hospital system starts a visit and does not say for which doctor. Is it yours?</source>
        <translation>يبدأ نظام المستشفى زيارة ولا يذكر لأي طبيب. هل هي لك؟</translation>
    </message>
    <message>
        <source>Show and &amp;start</source>
        <translation>إظهار و&amp;بدء</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>ليس الآ&amp;ن</translation>
    </message>
</context>
<context>
    <name>DoctorChooser</name>
    <message>
        <source>Who are you?</source>
        <translation>من أنت؟</translation>
    </message>
    <message>
        <source>Name, doctor ID or specialty</source>
        <translation>الاسم أو معرّف الطبيب أو التخصص</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>الأطباء</translation>
    </message>
    <message>
        <source>Nobody on the list matches.</source>
        <translation>لا أحد في القائمة يطابق.</translation>
    </message>
    <message>
        <source>Doctor ID</source>
        <translation>معرّف الطبيب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Somebody &amp;else…</source>
        <translation>شخص آ&amp;خر…</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>ليس الآ&amp;ن</translation>
    </message>
    <message>
        <source>&amp;Work here</source>
        <translation>ال&amp;عمل هنا</translation>
    </message>
    <message>
        <source>The visits and reports of whoever works here are shown.</source>
        <translation>تُعرض زيارات وتقارير من يعمل هنا.</translation>
    </message>
    <message>
        <source>&amp;Doctor ID</source>
        <translation>&amp;معرّف الطبيب</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>الا&amp;سم</translation>
    </message>
</context>
<context>
    <name>DoctorStep</name>
    <message>
        <source>Who is the doctor?</source>
        <translation>من هو الطبيب؟</translation>
    </message>
    <message>
        <source>If one doctor works at this computer, say who it is. If several do, skip this: the doctor is asked or comes from the hospital system.</source>
        <translation>إذا كان طبيب واحد يعمل على هذا الجهاز فاذكر من هو. وإذا كانوا عدة أطباء فتخطَّ هذا: سيُسأل عن الطبيب أو يأتي من نظام المستشفى.</translation>
    </message>
    <message>
        <source>&amp;ID of the doctor</source>
        <translation>&amp;معرّف الطبيب</translation>
    </message>
    <message>
        <source>As the hospital system writes it.</source>
        <translation>كما يكتبه نظام المستشفى.</translation>
    </message>
    <message>
        <source>&amp;Name of the doctor</source>
        <translation>ا&amp;سم الطبيب</translation>
    </message>
    <message>
        <source>As it is to stand in Tiep, with title.</source>
        <translation>كما يجب أن يظهر في Tiep، مع اللقب.</translation>
    </message>
</context>
<context>
    <name>FacilityChooser</name>
    <message>
        <source>Which facility?</source>
        <translation>أي منشأة؟</translation>
    </message>
    <message>
        <source>A visit belongs to one facility: its key, its forms and its patients.</source>
        <translation>تتبع الزيارة منشأة واحدة: مفتاحها ونماذجها ومرضاها.</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>المنشآت</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>م&amp;تابعة</translation>
    </message>
</context>
<context>
    <name>FormPreview</name>
    <message>
        <source>What the form asks for</source>
        <translation>ما يطلبه النموذج</translation>
    </message>
    <message>
        <source>This form cannot be sent. Ask whoever looks after it.</source>
        <translation>لا يمكن إرسال هذا النموذج. اسأل من يتولى أمره.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>مطلوب</translation>
    </message>
</context>
<context>
    <name>FormWindow</name>
    <message>
        <source>Forms</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Doctor chooses in Tiep</source>
        <translation>يختاره الطبيب في Tiep</translation>
    </message>
    <message>
        <source>Take it for &amp;every visit of {doctor}</source>
        <translation>استخدامه في &amp;كل زيارة لدى {doctor}</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Take this form</source>
        <translation>استخدام &amp;هذا النموذج</translation>
    </message>
    <message>
        <source>No form goes along. The doctor chooses one of Tiep&apos;s own forms when the visit begins.</source>
        <translation>لا يُرسل أي نموذج. يختار الطبيب أحد نماذج Tiep عند بدء الزيارة.</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>The shortcut {keys} belongs to another program already. Choose another one in the settings.</source>
        <translation>الاختصار {keys} مستخدم في برنامج آخر. اختر غيره في الإعدادات.</translation>
    </message>
    <message>
        <source>This desktop gives no shortcut that works in every window.</source>
        <translation>لا يتيح سطح المكتب هذا اختصارًا يعمل في كل النوافذ.</translation>
    </message>
</context>
<context>
    <name>GlobalShortcuts</name>
    <message>
        <source>Pick a visit for Tiep</source>
        <translation>اختيار زيارة لـ Tiep</translation>
    </message>
    <message>
        <source>Ctrl+N in the windows and the tray icon start a visit.</source>
        <translation>يبدأ Ctrl+N في النوافذ وأيقونة شريط النظام زيارةً.</translation>
    </message>
    <message>
        <source>Copy the next field of the report</source>
        <translation>نسخ الحقل التالي من التقرير</translation>
    </message>
    <message>
        <source>Ctrl+Down in the windows copies the next field.</source>
        <translation>ينسخ Ctrl+Down في النوافذ الحقل التالي.</translation>
    </message>
    <message>
        <source>Pass over the next field of the report</source>
        <translation>تخطي الحقل التالي من التقرير</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Down in the windows passes over it.</source>
        <translation>يتخطاه Ctrl+Shift+Down في النوافذ.</translation>
    </message>
</context>
<context>
    <name>GroupChooser</name>
    <message>
        <source>All visits</source>
        <translation>كل الزيارات</translation>
    </message>
    <message>
        <source>Show one state only</source>
        <translation>إظهار حالة واحدة فقط</translation>
    </message>
</context>
<context>
    <name>HandingOut</name>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>GDT set (*.gdt)</source>
        <translation>سجل GDT ‏(*.gdt)</translation>
    </message>
    <message>
        <source>FHIR questionnaire response (*.fhir.json)</source>
        <translation>استجابة استبيان FHIR ‏(*.fhir.json)</translation>
    </message>
    <message>
        <source>FHIR document (*.fhir-document.json)</source>
        <translation>مستند FHIR ‏(*.fhir-document.json)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>ملف JSON ‏(*.json)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>ملف PDF ‏(*.pdf)</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>تجري كتابة ملف PDF…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Something else than a file has this name. Choose another name.</source>
        <translation>هذا الاسم لشيء ليس ملفًا. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or save the report elsewhere.</source>
        <translation>القرص ممتلئ. أفرغ مساحة أو احفظ التقرير في مكان آخر.</translation>
    </message>
    <message>
        <source>Nothing may be written to this folder. Save the report elsewhere.</source>
        <translation>لا يُسمح بالكتابة في هذا المجلد. احفظ التقرير في مكان آخر.</translation>
    </message>
    <message>
        <source>This folder cannot be reached. Save the report elsewhere.</source>
        <translation>يتعذّر الوصول إلى هذا المجلد. احفظ التقرير في مكان آخر.</translation>
    </message>
    <message>
        <source>The file cannot be written ({reason}). Save the report elsewhere.</source>
        <translation>تتعذّر كتابة الملف ({reason}). احفظ التقرير في مكان آخر.</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>طباعة التقرير</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>تجري الطباعة…</translation>
    </message>
    <message>
        <source>The printer did not take the report. Look at it, or choose another one.</source>
        <translation>لم تقبل الطابعة التقرير. تفقّدها أو اختر طابعة أخرى.</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>لم يُطبع</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Tab goes from control to control, the arrow keys from row to row. Alt with an underlined letter presses that button.</source>
        <translation>ينقلك Tab من عنصر إلى آخر، وأسهم الاتجاه من صف إلى آخر. ويضغط Alt مع الحرف المسطّر ذلك الزر.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Identifying</name>
    <message>
        <source>A visit of {doctor} was not started: nobody answered within two minutes.</source>
        <translation>لم تبدأ زيارة تخص {doctor}: لم يجب أحد خلال دقيقتين.</translation>
    </message>
</context>
<context>
    <name>KeyRows</name>
    <message>
        <source>Look again</source>
        <translation>التحقق مجددًا</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation>إدخال المفتاح…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>استبدال…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Facility key</source>
        <translation>مفتاح المنشأة</translation>
    </message>
    <message>
        <source>Key of the facility {name}</source>
        <translation>مفتاح المنشأة {name}</translation>
    </message>
    <message>
        <source>Kept in the key store of this computer. The program made it and needs it.</source>
        <translation>محفوظ في مخزن مفاتيح هذا الجهاز. أنشأه البرنامج ويحتاج إليه.</translation>
    </message>
    <message>
        <source>Kept in the key store of this computer. It is never shown.</source>
        <translation>محفوظ في مخزن مفاتيح هذا الجهاز. ولا يُعرض أبدًا.</translation>
    </message>
    <message>
        <source>Is made with the first visit.</source>
        <translation>يُنشأ مع أول زيارة.</translation>
    </message>
    <message>
        <source>Not kept yet.</source>
        <translation>لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>Not kept yet. Without it no visit can be started. Tiep issues it.</source>
        <translation>لم يُحفظ بعد. ومن دونه لا يمكن بدء أي زيارة. ويصدره Tiep.</translation>
    </message>
    <message>
        <source>Given by the test environment, in memory only.</source>
        <translation>من بيئة الاختبار، في الذاكرة فقط.</translation>
    </message>
    <message>
        <source>Cannot be looked up now.</source>
        <translation>لا يمكن الاطلاع عليه الآن.</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>Connect to Tiep</source>
        <translation>الاتصال بـ Tiep</translation>
    </message>
    <message>
        <source>Tiep issues one key for your facility. It is kept in the key store of this computer.</source>
        <translation>يُصدر Tiep مفتاحًا واحدًا لمنشأتك. ويُحفظ في مخزن مفاتيح هذا الجهاز.</translation>
    </message>
    <message>
        <source>Facility &amp;key</source>
        <translation>مفتا&amp;ح المنشأة</translation>
    </message>
    <message>
        <source>&amp;Address of Tiep&apos;s service</source>
        <translation>&amp;عنوان خدمة Tiep</translation>
    </message>
    <message>
        <source>Leave it as it is unless Tiep told you another one.</source>
        <translation>اتركه كما هو ما لم يعطك Tiep عنوانًا آخر.</translation>
    </message>
    <message>
        <source>Kept already; leave empty to go on with it</source>
        <translation>محفوظ بالفعل؛ اتركه فارغًا لاستخدامه</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>&amp;فتح في المتصفح</translation>
    </message>
    <message>
        <source>Leads to {host}.</source>
        <translation>يؤدي إلى {host}.</translation>
    </message>
    <message>
        <source>This is not a secure address (https) and is not opened from here.</source>
        <translation>هذا ليس عنوانًا آمنًا (https) ولا يُفتح من هنا.</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>A link asks for a visit</source>
        <translation>رابط يطلب زيارة</translation>
    </message>
    <message>
        <source>A link asks for this visit. It is older than ten minutes, or it could have been guessed. Start the visit only if you chose it just now.</source>
        <translation>رابط يطلب هذه الزيارة. مضى عليه أكثر من عشر دقائق، أو كان من الممكن تخمينه. ابدأ الزيارة فقط إذا اخترتها للتو.</translation>
    </message>
    <message>
        <source>&amp;Start visit</source>
        <translation>&amp;بدء الزيارة</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>ليس الآ&amp;ن</translation>
    </message>
</context>
<context>
    <name>LockCover</name>
    <message>
        <source>Covered. Click to show.</source>
        <translation>المحتوى محجوب. انقر لإظهاره.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tiep Launcher</source>
        <translation>Tiep Launcher</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>زيارة جديدة</translation>
    </message>
    <message>
        <source>Quit Tiep Launcher</source>
        <translation>إنهاء Tiep Launcher</translation>
    </message>
    <message>
        <source>New visit (Ctrl+N)</source>
        <translation>زيارة جديدة (Ctrl+N)</translation>
    </message>
    <message>
        <source>Cover everything</source>
        <translation>حجب كل شيء</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>الإعدادات (Ctrl+,)</translation>
    </message>
    <message>
        <source>&amp;New visit…</source>
        <translation>&amp;زيارة جديدة…</translation>
    </message>
    <message>
        <source>Start Tiep from the hospital system, or choose a visit on the left. Reports appear here when they are saved in Tiep, ready to copy.</source>
        <translation>ابدأ Tiep من نظام المستشفى، أو اختر زيارة من القائمة. تظهر التقارير هنا عند حفظها في Tiep، جاهزة للنسخ.</translation>
    </message>
    <message>
        <source>No visit is chosen</source>
        <translation>لم تُختر أي زيارة</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;موافق</translation>
    </message>
</context>
<context>
    <name>MissingBar</name>
    <message>
        <source>The facility key is missing: no visit can be started.</source>
        <translation>مفتاح المنشأة مفقود: لا يمكن بدء أي زيارة.</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>إ&amp;عداد…</translation>
    </message>
    <message>
        <source>Set up the facility key</source>
        <translation>إعداد مفتاح المنشأة</translation>
    </message>
</context>
<context>
    <name>NewVisitDialog</name>
    <message>
        <source>New visit</source>
        <translation>زيارة جديدة</translation>
    </message>
    <message>
        <source>&amp;Patient ID</source>
        <translation>&amp;معرّف المريض</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>اسم &amp;العائلة</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>الاسم الأ&amp;ول</translation>
    </message>
    <message>
        <source>&amp;Born</source>
        <translation>تاريخ المي&amp;لاد</translation>
    </message>
    <message>
        <source>YYYY-MM-DD, YYYY-MM or YYYY</source>
        <translation>YYYY-MM-DD, YYYY-MM, YYYY</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معلوم</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation>ال&amp;جنس</translation>
    </message>
    <message>
        <source>&amp;Visit ID</source>
        <translation>معرّف ال&amp;زيارة</translation>
    </message>
    <message>
        <source>Doctor chooses in Tiep</source>
        <translation>يختاره الطبيب في Tiep</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>النمو&amp;ذج</translation>
    </message>
    <message>
        <source>Start &amp;Tiep</source>
        <translation>بدء &amp;Tiep</translation>
    </message>
    <message>
        <source>Start Tiep</source>
        <translation>بدء Tiep</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The patient ID is needed.</source>
        <translation>معرّف المريض مطلوب.</translation>
    </message>
    <message>
        <source>The visit ID is needed.</source>
        <translation>معرّف الزيارة مطلوب.</translation>
    </message>
    <message>
        <source>The doctor&apos;s ID is needed.</source>
        <translation>معرّف الطبيب مطلوب.</translation>
    </message>
    <message>
        <source>This is no date written as 1945-07-14, 1945-07 or 1945.</source>
        <translation>هذا ليس تاريخًا بالصيغة 1945-07-14 أو 1945-07 أو 1945.</translation>
    </message>
    <message>
        <source>&amp;Doctor ID</source>
        <translation>معرّف ال&amp;طبيب</translation>
    </message>
    <message>
        <source>Doctor&apos;s &amp;name</source>
        <translation>ا&amp;سم الطبيب</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Previe&amp;w…</source>
        <translation>معاي&amp;نة…</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>معاينة…</translation>
    </message>
</context>
<context>
    <name>NobodyNotice</name>
    <message>
        <source>&amp;Choose doctor…</source>
        <translation>ا&amp;ختيار الطبيب…</translation>
    </message>
    <message>
        <source>Say who works here, and your visits and reports appear.</source>
        <translation>حدد من يعمل هنا لتظهر زياراتك وتقاريرك.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) from the hospital system wait to be started.</source>
        <translation>
            <numerusform>لا زيارات من نظام المستشفى تنتظر البدء.</numerusform>
            <numerusform>زيارة واحدة من نظام المستشفى تنتظر البدء.</numerusform>
            <numerusform>زيارتان من نظام المستشفى تنتظران البدء.</numerusform>
            <numerusform>%n زيارات من نظام المستشفى تنتظر البدء.</numerusform>
            <numerusform>%n زيارة من نظام المستشفى تنتظر البدء.</numerusform>
            <numerusform>%n زيارة من نظام المستشفى تنتظر البدء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>من أنت؟</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>The key was not kept</source>
        <translation>لم يُحفظ المفتاح</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>لم يُفتح</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Tiep&apos;s page</source>
        <translation>صفحة Tiep</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Pick a visit</source>
        <translation>اختيار زيارة</translation>
    </message>
    <message>
        <source>No doctor is chosen yet</source>
        <translation>لم يُختر طبيب بعد</translation>
    </message>
    <message>
        <source>The visit that was selected is not on the list any more.</source>
        <translation>لم تعد الزيارة المختارة في القائمة.</translation>
    </message>
    <message>
        <source>Searching the server. What is here already can be picked.</source>
        <translation>جارٍ البحث في الخادم. يمكن اختيار ما ظهر بالفعل.</translation>
    </message>
    <message>
        <source>Press Enter once more for {name}.</source>
        <translation>اضغط Enter مرة أخرى لاختيار {name}.</translation>
    </message>
</context>
<context>
    <name>PaletteFoot</name>
    <message>
        <source>F&amp;orm (Ctrl+Enter)</source>
        <translation>النمو&amp;ذج (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Enter by &amp;hand…</source>
        <translation>إدخال &amp;يدوي…</translation>
    </message>
    <message>
        <source>&amp;Record again</source>
        <translation>ت&amp;سجيل مجددًا</translation>
    </message>
    <message>
        <source>Doctor chooses in Tiep</source>
        <translation>يختاره الطبيب في Tiep</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>Previe&amp;w…</source>
        <translation>معاي&amp;نة…</translation>
    </message>
</context>
<context>
    <name>PaletteLine</name>
    <message>
        <source>Name, birth date, patient ID or visit</source>
        <translation>الاسم أو تاريخ الميلاد أو معرّف المريض أو الزيارة</translation>
    </message>
    <message>
        <source>Find a patient or visit</source>
        <translation>البحث عن مريض أو زيارة</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
</context>
<context>
    <name>PaletteNotice</name>
    <message>
        <source>Nothing is found for “{text}”</source>
        <translation>لم يُعثر على شيء لعبارة «{text}»</translation>
    </message>
    <message>
        <source>No visit of today is on the list. Type a name, a birth date or an ID to search further, or press Enter to fill in the patient by hand.</source>
        <translation>لا توجد زيارات لليوم في القائمة. اكتب اسمًا أو تاريخ ميلاد أو معرّفًا لمتابعة البحث، أو اضغط Enter لإدخال المريض يدويًا.</translation>
    </message>
    <message>
        <source>No visits</source>
        <translation>لا توجد زيارات</translation>
    </message>
    <message>
        <source>Today&apos;s visits can stand here, to be picked by typing a few letters. An administrator sets it up once: a file or folder with the list of visits, or the clinic&apos;s FHIR server. Visits that were started here before are found without it. Press Enter to fill in a patient by hand.</source>
        <translation>يمكن أن تظهر زيارات اليوم هنا لتُختار بكتابة بضعة أحرف. يُعدّ مسؤول النظام ذلك مرة واحدة: ملفًا أو مجلدًا بقائمة الزيارات، أو خادم FHIR الخاص بالعيادة. أما الزيارات التي بدأت هنا سابقًا فيُعثر عليها من دون ذلك. اضغط Enter لإدخال مريض يدويًا.</translation>
    </message>
    <message>
        <source>No worklist is set up</source>
        <translation>لم تُعدّ قائمة عمل</translation>
    </message>
    <message>
        <source>Recent visits, the worklist and the server were searched. Press Enter to fill in the patient by hand.</source>
        <translation>جرى البحث في الزيارات الأخيرة وقائمة العمل والخادم. اضغط Enter لإدخال المريض يدويًا.</translation>
    </message>
    <message>
        <source>Recent visits and the worklist were searched. Press Enter to fill in the patient by hand.</source>
        <translation>جرى البحث في الزيارات الأخيرة وقائمة العمل. اضغط Enter لإدخال المريض يدويًا.</translation>
    </message>
    <message>
        <source>Recent visits and the server were searched. Press Enter to fill in the patient by hand.</source>
        <translation>جرى البحث في الزيارات الأخيرة والخادم. اضغط Enter لإدخال المريض يدويًا.</translation>
    </message>
    <message>
        <source>Only visits that were started here before could be searched, as no worklist is set up. Press Enter to fill in the patient by hand.</source>
        <translation>لم يمكن البحث إلا في الزيارات التي بدأت هنا سابقًا، لعدم إعداد قائمة عمل. اضغط Enter لإدخال المريض يدويًا.</translation>
    </message>
</context>
<context>
    <name>PaletteStatus</name>
    <message>
        <source>Try a&amp;gain</source>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Further remarks: {count}</source>
        <translation>ملاحظات أخرى: {count}</translation>
    </message>
    <message>
        <source>{shown} of {total} are shown. Type more to find the right one.</source>
        <translation>معروض {shown} من {total}. اكتب المزيد للعثور على المطلوب.</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>عُثر على: {count}</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Tiep Launcher</source>
        <translation>Tiep Launcher</translation>
    </message>
    <message>
        <source>Open a patient in the hospital system and start Tiep there. The visit and then its report appear here by themselves.</source>
        <translation>افتح ملف مريض في نظام المستشفى وابدأ Tiep من هناك. تظهر الزيارة ثم تقريرها هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>No visit is running</source>
        <translation>لا توجد زيارة جارية</translation>
    </message>
    <message>
        <source>&amp;New visit…</source>
        <translation>&amp;زيارة جديدة…</translation>
    </message>
    <message>
        <source>Stay on top</source>
        <translation>إبقاء في المقدمة</translation>
    </message>
    <message>
        <source>Open the main window</source>
        <translation>فتح النافذة الرئيسية</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>زيارة جديدة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Quit Tiep Launcher</source>
        <translation>إنهاء Tiep Launcher</translation>
    </message>
</context>
<context>
    <name>PathControl</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>What arrives</source>
        <translation>ما يصل</translation>
    </message>
    <message>
        <source>The report as it arrives</source>
        <translation>التقرير كما يصل</translation>
    </message>
    <message>
        <source>Part {part} of {parts}</source>
        <translation>الجزء {part} من {parts}</translation>
    </message>
    <message>
        <source>What arrives differently</source>
        <translation>ما يصل بشكل مختلف</translation>
    </message>
    <message>
        <source>Target profile: {name}.</source>
        <translation>ملف تعريف الوجهة: {name}.</translation>
    </message>
    <message>
        <source>No target profile is set.</source>
        <translation>لم يُضبط ملف تعريف للوجهة.</translation>
    </message>
    <message>
        <source>Characters of {set}.</source>
        <translation>محارف {set}.</translation>
    </message>
    <message>
        <source>Lines end with {line_end}.</source>
        <translation>تنتهي الأسطر بـ {line_end}.</translation>
    </message>
    <message numerus="yes">
        <source>Lines of at most %n characters.</source>
        <translation>
            <numerusform>أسطر بلا محارف.</numerusform>
            <numerusform>أسطر من محرف واحد على الأكثر.</numerusform>
            <numerusform>أسطر من محرفين على الأكثر.</numerusform>
            <numerusform>أسطر من %n محارف على الأكثر.</numerusform>
            <numerusform>أسطر من %n محرفًا على الأكثر.</numerusform>
            <numerusform>أسطر من %n محرف على الأكثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters at once.</source>
        <translation>
            <numerusform>لا محارف في المرة الواحدة.</numerusform>
            <numerusform>محرف واحد على الأكثر في المرة.</numerusform>
            <numerusform>محرفان على الأكثر في المرة.</numerusform>
            <numerusform>ما لا يزيد على %n محارف في المرة.</numerusform>
            <numerusform>ما لا يزيد على %n محرفًا في المرة.</numerusform>
            <numerusform>ما لا يزيد على %n محرف في المرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{change} (%n times)</source>
        <translation>
            <numerusform>{change} (%n مرة)</numerusform>
            <numerusform>{change} (مرة واحدة)</numerusform>
            <numerusform>{change} (مرتان)</numerusform>
            <numerusform>{change} (%n مرات)</numerusform>
            <numerusform>{change} (%n مرة)</numerusform>
            <numerusform>{change} (%n مرة)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>لا يتغيّر شيء.</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;نسخ التقرير</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>Previewing</name>
    <message>
        <source>No preview</source>
        <translation>لا معاينة</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Visits are still watched. The icon in the tray brings the window back.</source>
        <translation>متابعة الزيارات مستمرة. تعيد الأيقونة في شريط النظام النافذة.</translation>
    </message>
    <message>
        <source>Tiep Launcher goes on</source>
        <translation>يستمر Tiep Launcher في العمل</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Start Tiep from the hospital system, or start a first visit here.</source>
        <translation>ابدأ Tiep من نظام المستشفى، أو ابدأ أول زيارة هنا.</translation>
    </message>
    <message>
        <source>The facility key is kept.</source>
        <translation>مفتاح المنشأة محفوظ.</translation>
    </message>
    <message>
        <source>No facility key is kept yet: no visit can be started.</source>
        <translation>لا يوجد مفتاح منشأة محفوظ بعد: لا يمكن بدء أي زيارة.</translation>
    </message>
    <message>
        <source>Visits are started for {doctor}.</source>
        <translation>تُبدأ الزيارات باسم {doctor}.</translation>
    </message>
    <message>
        <source>Who the doctor is, is said with each visit.</source>
        <translation>يُحدَّد الطبيب مع كل زيارة.</translation>
    </message>
</context>
<context>
    <name>RecordingSign</name>
    <message>
        <source>Microphone off</source>
        <translation>الميكروفون مغلق</translation>
    </message>
    <message>
        <source>Tiep does not have the microphone.</source>
        <translation>ليس الميكروفون لدى Tiep.</translation>
    </message>
    <message>
        <source>Microphone still on</source>
        <translation>الميكروفون لا يزال يعمل</translation>
    </message>
    <message>
        <source>Tiep has the microphone until this window is closed.</source>
        <translation>الميكروفون لدى Tiep حتى تُغلق هذه النافذة.</translation>
    </message>
    <message>
        <source>Microphone on</source>
        <translation>الميكروفون يعمل</translation>
    </message>
    <message>
        <source>Tiep has the microphone: this room may be recorded.</source>
        <translation>الميكروفون لدى Tiep: ربما يجري تسجيل هذه الغرفة.</translation>
    </message>
</context>
<context>
    <name>ReportAbout</name>
    <message>
        <source>Received {time}</source>
        <translation>استُلم {time}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>الإصدار {number}</translation>
    </message>
    <message>
        <source>This is an old version, for reading only: the newest one is what counts.</source>
        <translation>هذا إصدار قديم، للقراءة فقط: المعتمد هو الأحدث.</translation>
    </message>
    <message>
        <source>No field differs from version {number}.</source>
        <translation>لا يختلف أي حقل عن الإصدار {number}.</translation>
    </message>
    <message>
        <source>Since version {number}: {changed} changed, {added} new, {removed} removed</source>
        <translation>منذ الإصدار {number}: {changed} تغيّرت، {added} جديدة، {removed} أُزيلت</translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>منذ أقل من يوم</numerusform>
            <numerusform>منذ يوم واحد</numerusform>
            <numerusform>منذ يومين</numerusform>
            <numerusform>منذ %n أيام</numerusform>
            <numerusform>منذ %n يومًا</numerusform>
            <numerusform>منذ %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours old</source>
        <translation>
            <numerusform>منذ أقل من ساعة</numerusform>
            <numerusform>منذ ساعة واحدة</numerusform>
            <numerusform>منذ ساعتين</numerusform>
            <numerusform>منذ %n ساعات</numerusform>
            <numerusform>منذ %n ساعة</numerusform>
            <numerusform>منذ %n ساعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>Copy {field}</source>
        <translation>نسخ {field}</translation>
    </message>
    <message>
        <source>Copy {field}, copied {time}</source>
        <translation>نسخ {field}، نُسخ {time}</translation>
    </message>
    <message>
        <source>Copy the section {section}</source>
        <translation>نسخ القسم {section}</translation>
    </message>
</context>
<context>
    <name>ReportTable</name>
    <message>
        <source>Copy the chosen field</source>
        <translation>نسخ الحقل المختار</translation>
    </message>
    <message>
        <source>Select a part of the chosen field</source>
        <translation>تحديد جزء من الحقل المختار</translation>
    </message>
    <message>
        <source>Show or fold a long value</source>
        <translation>إظهار قيمة طويلة أو طيّها</translation>
    </message>
    <message>
        <source>Copy the section of the chosen field</source>
        <translation>نسخ قسم الحقل المختار</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Search the report</source>
        <translation>البحث في التقرير</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;نسخ التقرير</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير كله</translation>
    </message>
    <message>
        <source>Fields of the report</source>
        <translation>حقول التقرير</translation>
    </message>
    <message>
        <source>&amp;Copy {name} (HIS: {other})</source>
        <translation>&amp;نسخ {name} (HIS: {other})</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>S&amp;how its content</source>
        <translation>إظهار &amp;محتواه</translation>
    </message>
    <message>
        <source>Copy in other ways, save or print</source>
        <translation>طرق أخرى للنسخ، والحفظ والطباعة</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Reset: {setting}</source>
        <translation>إعادة الضبط: {setting}</translation>
    </message>
    <message>
        <source>Take your own setting back, so that the default counts</source>
        <translation>التراجع عن إعدادك الخاص ليسري الافتراضي</translation>
    </message>
    <message>
        <source>A value was left out because it is wrong: {reason}</source>
        <translation>أُهملت قيمة لأنها خاطئة: {reason}</translation>
    </message>
    <message>
        <source>Default, once it is saved</source>
        <translation>الافتراضي، بعد الحفظ</translation>
    </message>
    <message>
        <source>Changed, not saved yet</source>
        <translation>تغيّر ولم يُحفظ بعد</translation>
    </message>
    <message>
        <source>{origin} · counts from the next start</source>
        <translation>{origin} · يسري من التشغيل التالي</translation>
    </message>
</context>
<context>
    <name>SettingUp</name>
    <message>
        <source>The key store has not changed</source>
        <translation>لم يتغيّر مخزن المفاتيح</translation>
    </message>
    <message>
        <source>The simulated Tiep opens in windows of its own, marked “Test set-up”. Nothing of it is kept or mixed with your settings.</source>
        <translation>يُفتح Tiep المحاكى في نوافذ خاصة به عليها علامة «بيئة اختبار». ولا يُحفظ منه شيء ولا يختلط بإعداداتك.</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>No setting is called so. Try another word.</source>
        <translation>لا يوجد إعداد بهذا الاسم. جرّب كلمة أخرى.</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>إعدادات</translation>
    </message>
    <message>
        <source>Whose settings are shown</source>
        <translation>الإعدادات المعروضة لمن</translation>
    </message>
    <message>
        <source>All facilities</source>
        <translation>كل المنشآت</translation>
    </message>
    <message>
        <source>Tries the address as it stands below, also before it is saved, with the key that is kept. No visit is created by it.</source>
        <translation>يختبر العنوان كما هو أدناه، حتى قبل حفظه، بالمفتاح المحفوظ. ولا تُنشأ بذلك أي زيارة.</translation>
    </message>
    <message>
        <source>Choose a facility above to try its connection.</source>
        <translation>اختر منشأة في الأعلى لاختبار اتصالها.</translation>
    </message>
    <message>
        <source>One practice or hospital is one facility. Further ones come from your administrator, as a policy or by a command:</source>
        <translation>العيادة الواحدة أو المستشفى منشأة واحدة. تأتي المنشآت الأخرى من المسؤول، بسياسة أو بأمر:</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Not saved: something is wrong in the fields that are marked.</source>
        <translation>لم يُحفظ: هناك خطأ في الحقول المميزة.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفظ.</translation>
    </message>
    <message>
        <source>Saved. From the next start of Tiep Launcher counts: {settings}</source>
        <translation>حُفظ. يسري من التشغيل التالي لبرنامج Tiep Launcher:‏ {settings}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>مجموعات الإعدادات</translation>
    </message>
    <message>
        <source>Set up &amp;again…</source>
        <translation>إعادة الإ&amp;عداد…</translation>
    </message>
    <message>
        <source>Set up again, step by step</source>
        <translation>إعادة الإعداد خطوة بخطوة</translation>
    </message>
    <message>
        <source>Key, doctor and first visit, step by step</source>
        <translation>المفتاح والطبيب وأول زيارة، خطوة بخطوة</translation>
    </message>
    <message>
        <source>Test set-up</source>
        <translation>بيئة اختبار</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ح&amp;فظ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>There are changes that are not saved yet.</source>
        <translation>توجد تغييرات لم تُحفظ بعد.</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>إزالة المفتاح</translation>
    </message>
    <message>
        <source>Remove this key from the key store of this computer?</source>
        <translation>هل تريد إزالة هذا المفتاح من مخزن مفاتيح هذا الجهاز؟</translation>
    </message>
    <message>
        <source>What needs it does not work until it is entered again.</source>
        <translation>ما يحتاج إليه لن يعمل حتى يُدخل من جديد.</translation>
    </message>
    <message>
        <source>Without it no visit can be started, and no report comes, until it is entered again.</source>
        <translation>من دونه لا يمكن بدء أي زيارة ولا يصل أي تقرير حتى يُدخل من جديد.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إب&amp;قاء</translation>
    </message>
    <message>
        <source>Save them before the settings are closed?</source>
        <translation>هل تُحفظ قبل إغلاق الإعدادات؟</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>متابعة ال&amp;تعديل</translation>
    </message>
    <message>
        <source>Empty the search, then close the window</source>
        <translation>إفراغ البحث ثم إغلاق النافذة</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Connected to Tiep</source>
        <translation>متصل بـ Tiep</translation>
    </message>
    <message>
        <source>No connection to Tiep</source>
        <translation>لا يوجد اتصال بـ Tiep</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Without an answer within two minutes the visit is not started.</source>
        <translation>من دون إجابة خلال دقيقتين لن تبدأ الزيارة.</translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <source>Under way</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>If Tiep is still open, this opens a second tab; close the first.</source>
        <translation>إذا كان Tiep لا يزال مفتوحًا فستُفتح علامة تبويب ثانية؛ أغلق الأولى.</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>&amp;Next field</source>
        <translation>الحقل &amp;التالي</translation>
    </message>
    <message>
        <source>Copy the next field</source>
        <translation>نسخ الحقل التالي</translation>
    </message>
    <message>
        <source>Pass over the next field</source>
        <translation>تخطي الحقل التالي</translation>
    </message>
    <message>
        <source>For reading only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Whole report copied {time}</source>
        <translation>نُسخ التقرير كاملًا {time}</translation>
    </message>
    <message numerus="yes">
        <source>{copied} of %n copied</source>
        <translation>
            <numerusform>نُسخ {copied} من %n</numerusform>
            <numerusform>نُسخ {copied} من %n</numerusform>
            <numerusform>نُسخ {copied} من %n</numerusform>
            <numerusform>نُسخ {copied} من %n</numerusform>
            <numerusform>نُسخ {copied} من %n</numerusform>
            <numerusform>نُسخ {copied} من %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: {field}</source>
        <translation>التالي: {field}</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Clos&amp;e</source>
        <translation>إغ&amp;لاق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SwitchDialog</name>
    <message>
        <source>Another visit is open</source>
        <translation>زيارة أخرى مفتوحة</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>مفتوحة الآن</translation>
    </message>
    <message>
        <source>Wants to start</source>
        <translation>يُراد بدؤها</translation>
    </message>
    <message>
        <source>Also open: {names}</source>
        <translation>مفتوحة أيضًا: {names}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Tiep may still be recording {name} in its tab. Pause it there first.</source>
        <translation>ربما لا يزال Tiep يسجل {name} في علامة تبويبه. أوقفه مؤقتًا هناك أولًا.</translation>
    </message>
    <message>
        <source>Without an answer by {time}, {name} is not started.</source>
        <translation>من دون إجابة حتى {time} لن تبدأ زيارة {name}.</translation>
    </message>
    <message>
        <source>Stay with {name}</source>
        <translation>البقاء مع {name}</translation>
    </message>
    <message>
        <source>Start {new}, {open} goes on</source>
        <translation>بدء {new} مع استمرار {open}</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <source>%n earlier step(s)</source>
        <translation>
            <numerusform>لا خطوات سابقة</numerusform>
            <numerusform>خطوة سابقة واحدة</numerusform>
            <numerusform>خطوتان سابقتان</numerusform>
            <numerusform>%n خطوات سابقة</numerusform>
            <numerusform>%n خطوة سابقة</numerusform>
            <numerusform>%n خطوة سابقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Test set-up</source>
        <translation>بيئة اختبار</translation>
    </message>
    <message>
        <source>Change doctor</source>
        <translation>تبديل الطبيب</translation>
    </message>
    <message>
        <source>Nobody is chosen yet</source>
        <translation>لم يُختر أحد بعد</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;New visit…</source>
        <translation>&amp;زيارة جديدة…</translation>
    </message>
    <message>
        <source>&amp;Open Tiep Launcher</source>
        <translation>&amp;فتح Tiep Launcher</translation>
    </message>
    <message>
        <source>&amp;Cover everything</source>
        <translation>&amp;حجب كل شيء</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Tiep Launcher</source>
        <translation>Tiep Launcher</translation>
    </message>
</context>
<context>
    <name>VersionBar</name>
    <message>
        <source>Version of the report</source>
        <translation>إصدار التقرير</translation>
    </message>
    <message>
        <source>Only what chan&amp;ged</source>
        <translation>ما ت&amp;غيّر فقط</translation>
    </message>
    <message>
        <source>Version {number}, {time}, newest</source>
        <translation>الإصدار {number}، {time}، الأحدث</translation>
    </message>
    <message>
        <source>Version {number}, {time}</source>
        <translation>الإصدار {number}، {time}</translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message>
        <source>No visits yet.</source>
        <translation>لا توجد زيارات بعد.</translation>
    </message>
    <message>
        <source>No visit matches.</source>
        <translation>لا توجد زيارة مطابقة.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Nobody is chosen yet. Visits appear once somebody is.</source>
        <translation>لم يُختَر أحد بعد. تظهر الزيارات بعد الاختيار.</translation>
    </message>
    <message>
        <source>Find a patient, visit or report</source>
        <translation>البحث عن مريض أو زيارة أو تقرير</translation>
    </message>
    <message>
        <source>Looking in reports…</source>
        <translation>جارٍ البحث في التقارير…</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Tiep wanted to open another place ({place}). Only Tiep is shown here.</source>
        <translation>أراد Tiep فتح موقع آخر ({place}). لا يُعرض هنا إلا Tiep.</translation>
    </message>
    <message>
        <source>A part of Tiep&apos;s page from another place ({place}) was left out.</source>
        <translation>أُهمل جزء من صفحة Tiep مصدره موقع آخر ({place}).</translation>
    </message>
    <message>
        <source>Files of this computer cannot be chosen here.</source>
        <translation>لا يمكن اختيار ملفات هذا الجهاز هنا.</translation>
    </message>
    <message>
        <source>Tiep wanted to ask for a text in a window of its own. That is not shown here.</source>
        <translation>أراد Tiep طلب نص في نافذة مستقلة. لا يُعرض ذلك هنا.</translation>
    </message>
    <message>
        <source>A part of Tiep&apos;s page was left out: the certificate of {place} is not trusted. Call your network team.</source>
        <translation>أُهمل جزء من صفحة Tiep: شهادة {place} غير موثوق بها. اتصل بفريق الشبكة.</translation>
    </message>
    <message>
        <source>Tiep asked for more than the microphone ({what}) and did not get it.</source>
        <translation>طلب Tiep أكثر من الميكروفون ({what}) ولم يحصل عليه.</translation>
    </message>
    <message>
        <source>Another place asked for the microphone and did not get it.</source>
        <translation>طلب موقع آخر الميكروفون ولم يحصل عليه.</translation>
    </message>
    <message>
        <source>Tiep asked for the microphone while this window could not be seen, and did not get it. Begin the recording again.</source>
        <translation>طلب Tiep الميكروفون بينما لم تكن هذه النافذة ظاهرة ولم يحصل عليه. ابدأ التسجيل من جديد.</translation>
    </message>
    <message>
        <source>Tiep wanted to open another window ({place}). That is not done here.</source>
        <translation>أراد Tiep فتح نافذة أخرى ({place}). لا يُسمح بذلك هنا.</translation>
    </message>
    <message>
        <source>Tiep wanted to save a file on this computer. That is not done here.</source>
        <translation>أراد Tiep حفظ ملف على هذا الجهاز. لا يُسمح بذلك هنا.</translation>
    </message>
</context>
<context>
    <name>VisitView</name>
    <message>
        <source>The report is being read…</source>
        <translation>تجري قراءة التقرير…</translation>
    </message>
    <message>
        <source>You may close this window: watching goes on, and you are told when the report is here.</source>
        <translation>يمكنك إغلاق هذه النافذة: المتابعة مستمرة، وستُبلَّغ عند وصول التقرير.</translation>
    </message>
    <message>
        <source>The report will appear here when you save it in Tiep.</source>
        <translation>سيظهر التقرير هنا عندما تحفظه في Tiep.</translation>
    </message>
    <message>
        <source>There is no report of this visit.</source>
        <translation>لا يوجد تقرير لهذه الزيارة.</translation>
    </message>
    <message>
        <source>The report will appear here by itself.</source>
        <translation>سيظهر التقرير هنا تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>VisitWindow</name>
    <message>
        <source>Show &amp;report</source>
        <translation>إظهار التق&amp;رير</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة المحا&amp;ولة</translation>
    </message>
    <message>
        <source>Tiep – visit started {time}</source>
        <translation>زيارة Tiep – بدأت {time}</translation>
    </message>
    <message>
        <source>Opening Tiep…</source>
        <translation>جارٍ فتح Tiep…</translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation>التف&amp;اصيل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Make Tiep larger</source>
        <translation>تكبير عرض Tiep</translation>
    </message>
    <message>
        <source>Make Tiep smaller</source>
        <translation>تصغير عرض Tiep</translation>
    </message>
    <message>
        <source>This is a visit of {owner}. Nobody is chosen to work at this desk now.</source>
        <translation>هذه الزيارة تخص {owner}. لم يُختَر أحد للعمل على هذا المكتب الآن.</translation>
    </message>
    <message>
        <source>This is a visit of {owner}. {present} works at this desk now.</source>
        <translation>هذه الزيارة تخص {owner}. يعمل على هذا المكتب الآن {present}.</translation>
    </message>
    <message>
        <source>another doctor</source>
        <translation>طبيب آخر</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>This was the wrong patient</source>
        <translation>كان هذا المريض الخطأ</translation>
    </message>
    <message>
        <source>More about it; stays in this program</source>
        <translation>مزيد من التفاصيل؛ يبقى في هذا البرنامج</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>ماذا حدث؟</translation>
    </message>
    <message>
        <source>What remains elsewhere</source>
        <translation>ما يبقى في أماكن أخرى</translation>
    </message>
    <message>
        <source>What there is of this visit stays here, covered, and goes nowhere. There is no way back.</source>
        <translation>ما يخص هذه الزيارة يبقى هنا محجوبًا ولا يُرسل إلى أي جهة. ولا يمكن التراجع.</translation>
    </message>
    <message>
        <source>&amp;Mark as the wrong patient</source>
        <translation>&amp;تمييز كمريض خطأ</translation>
    </message>
    <message>
        <source>&amp;Leave as it is</source>
        <translation>ت&amp;رك كما هو</translation>
    </message>
</context>
<context>
    <name>_Program</name>
    <message>
        <source>Tiep Launcher cannot work here</source>
        <translation>لا يمكن لبرنامج Tiep Launcher العمل هنا</translation>
    </message>
</context>
<context>
    <name>anothers_visit</name>
    <message>
        <source>another doctor</source>
        <translation>طبيب آخر</translation>
    </message>
    <message>
        <source>The visit that was opened is a visit of {doctor}. Change doctor to see it.</source>
        <translation>الزيارة التي فُتحت تخص {doctor}. بدّل الطبيب لرؤيتها.</translation>
    </message>
    <message>
        <source>Visit of another doctor</source>
        <translation>زيارة طبيب آخر</translation>
    </message>
</context>
<context>
    <name>confirm_words</name>
    <message>
        <source>I have &amp;checked this</source>
        <translation>را&amp;جعت هذا</translation>
    </message>
    <message>
        <source>&amp;Use it for {name}</source>
        <translation>ا&amp;ستخدامه للمريض {name}</translation>
    </message>
    <message>
        <source>&amp;Leave it held back</source>
        <translation>إ&amp;بقاؤه محجوزًا</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>معرّف المريض</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>Session in Tiep</source>
        <translation>الجلسة في Tiep</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>An AI wrote this report. Have you read it, and is it right for this patient?</source>
        <translation>كتب ذكاء اصطناعي هذا التقرير. هل قرأته، وهل هو صحيح لهذا المريض؟</translation>
    </message>
    <message>
        <source>Nobody has proven where this report comes from. Have you read it, and is it right for this patient?</source>
        <translation>مصدر هذا التقرير غير مثبت. هل قرأته، وهل هو صحيح لهذا المريض؟</translation>
    </message>
    <message>
        <source>This report names something else than the visit you started. Use it only if you are sure that it is about this patient.</source>
        <translation>يذكر هذا التقرير غير الزيارة التي بدأتها. لا تستخدمه إلا إذا كنت متأكدًا من أنه عن هذا المريض.</translation>
    </message>
</context>
<context>
    <name>connection_words</name>
    <message>
        <source>Tiep answers under this address.</source>
        <translation>يستجيب Tiep على هذا العنوان.</translation>
    </message>
    <message>
        <source>Tiep accepts the facility key.</source>
        <translation>يقبل Tiep مفتاح المنشأة.</translation>
    </message>
    <message>
        <source>The clock of this computer is right.</source>
        <translation>ساعة هذا الجهاز صحيحة.</translation>
    </message>
    <message>
        <source>The clock of this computer is {minutes} min ahead. Set it right, or visits fail to open.</source>
        <translation>ساعة هذا الجهاز متقدمة {minutes} دقيقة. اضبطها وإلا فلن تُفتح الزيارات.</translation>
    </message>
    <message>
        <source>The clock of this computer is {minutes} min behind. Set it right, or visits fail to open.</source>
        <translation>ساعة هذا الجهاز متأخرة {minutes} دقيقة. اضبطها وإلا فلن تُفتح الزيارات.</translation>
    </message>
    <message>
        <source>The facility key could not be tried.</source>
        <translation>تعذر اختبار مفتاح المنشأة.</translation>
    </message>
</context>
<context>
    <name>doctor_question</name>
    <message>
        <source>Without an answer within two minutes the visit is not started.</source>
        <translation>من دون إجابة خلال دقيقتين لن تبدأ الزيارة.</translation>
    </message>
    <message>
        <source>Another doctor starts a visit</source>
        <translation>طبيب آخر يبدأ زيارة</translation>
    </message>
    <message>
        <source>A visit of another doctor came from the hospital system. Who works here now?</source>
        <translation>وصلت من نظام المستشفى زيارة لطبيب آخر. من يعمل هنا الآن؟</translation>
    </message>
    <message>
        <source>Change doctor</source>
        <translation>تبديل الطبيب</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>يتولى العمل</translation>
    </message>
    <message>
        <source>Works here now</source>
        <translation>يعمل هنا الآن</translation>
    </message>
    <message>
        <source>&amp;Stay with {name}</source>
        <translation>ال&amp;بقاء مع {name}</translation>
    </message>
    <message>
        <source>Starts a visit</source>
        <translation>يبدأ زيارة</translation>
    </message>
    <message>
        <source>&amp;Change to {name}</source>
        <translation>ال&amp;تبديل إلى {name}</translation>
    </message>
    <message>
        <source>Doctor ID {id}</source>
        <translation>معرّف الطبيب {id}</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) of {doctor} go on.</source>
        <translation>
            <numerusform>لا توجد زيارات جارية لدى {doctor}.</numerusform>
            <numerusform>تستمر زيارة واحدة لدى {doctor}.</numerusform>
            <numerusform>تستمر زيارتان لدى {doctor}.</numerusform>
            <numerusform>تستمر %n زيارات لدى {doctor}.</numerusform>
            <numerusform>تستمر %n زيارة لدى {doctor}.</numerusform>
            <numerusform>تستمر %n زيارة لدى {doctor}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording goes on: {patients}. That window stays in sight and names its own doctor.</source>
        <translation>التسجيل مستمر: {patients}. تبقى تلك النافذة ظاهرة وتذكر طبيبها.</translation>
    </message>
</context>
<context>
    <name>embedded</name>
    <message>
        <source>Close Tiep&apos;s window</source>
        <translation>إغلاق نافذة Tiep</translation>
    </message>
    <message>
        <source>{name} may be being recorded now.</source>
        <translation>ربما يجري تسجيل {name} الآن.</translation>
    </message>
    <message>
        <source>Closing this window ends the recording. Hidden, it goes on, and tray or task bar show the sign.</source>
        <translation>إغلاق هذه النافذة ينهي التسجيل. أما إخفاؤها فيبقيه مستمرًا، وتظهر العلامة في شريط النظام أو شريط المهام.</translation>
    </message>
    <message>
        <source>&amp;Close, {name} is no longer recorded</source>
        <translation>إ&amp;غلاق، ويتوقف تسجيل {name}</translation>
    </message>
    <message>
        <source>The visit of {name} is not saved in Tiep yet.</source>
        <translation>زيارة {name} لم تُحفظ في Tiep بعد.</translation>
    </message>
    <message>
        <source>What stands in this window and Tiep has not kept is lost when it is closed.</source>
        <translation>ما في هذه النافذة ولم يحفظه Tiep يُفقد عند إغلاقها.</translation>
    </message>
    <message>
        <source>&amp;Close, {name} stays unsaved</source>
        <translation>إ&amp;غلاق، ويبقى {name} غير محفوظ</translation>
    </message>
    <message>
        <source>&amp;Hide, {name} goes on</source>
        <translation>إ&amp;خفاء، ويستمر {name}</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>ال&amp;بقاء</translation>
    </message>
    <message>
        <source>Tiep asks</source>
        <translation>سؤال من Tiep</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;نعم</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;لا</translation>
    </message>
    <message>
        <source>Tiep in the browser</source>
        <translation>فتح Tiep في المتصفح</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
    <message>
        <source>No connection to Tiep</source>
        <translation>لا يوجد اتصال بـ Tiep</translation>
    </message>
    <message>
        <source>Tiep&apos;s page cannot be reached from this computer. Check the network, then try again. What Tiep already has is not lost.</source>
        <translation>لا يمكن الوصول إلى صفحة Tiep من هذا الجهاز. تحقق من الشبكة ثم حاول مرة أخرى. ما لدى Tiep بالفعل لم يُفقد.</translation>
    </message>
    <message>
        <source>Tiep answered with an error</source>
        <translation>رد Tiep بخطأ</translation>
    </message>
    <message>
        <source>Tiep is there but could not show its page. This often passes; try again in a moment.</source>
        <translation>إن Tiep موجود لكنه لم يتمكن من عرض صفحته. غالبًا ما يزول ذلك؛ حاول مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>This may not be Tiep</source>
        <translation>ربما ليس هذا Tiep</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted on this computer, so nothing was sent to it and its page was not opened. Call your network team; the details say what they need to know.</source>
        <translation>شهادة الخادم غير موثوق بها على هذا الجهاز، لذلك لم يُرسل إليه شيء ولم تُفتح صفحته. اتصل بفريق الشبكة؛ والتفاصيل تذكر ما يحتاج إلى معرفته.</translation>
    </message>
    <message>
        <source>A proxy wants a password</source>
        <translation>يطلب خادم وكيل (proxy) كلمة مرور</translation>
    </message>
    <message>
        <source>A proxy between this computer and Tiep wants a name and a password that this program does not have. Call your network team.</source>
        <translation>يطلب خادم وكيل (proxy) بين هذا الجهاز وTiep اسمًا وكلمة مرور ليسا لدى هذا البرنامج. اتصل بفريق الشبكة.</translation>
    </message>
    <message>
        <source>Tiep led somewhere else</source>
        <translation>قاد Tiep إلى مكان آخر</translation>
    </message>
    <message>
        <source>Tiep&apos;s address led to another place, and only Tiep itself is shown here. Ask your administrator; the details name the place.</source>
        <translation>قاد عنوان Tiep إلى موقع آخر، ولا يُعرض هنا إلا Tiep نفسه. اسأل مسؤول النظام؛ والتفاصيل تذكر الموقع.</translation>
    </message>
    <message>
        <source>Tiep&apos;s page has stopped</source>
        <translation>توقفت صفحة Tiep</translation>
    </message>
    <message>
        <source>The page ended unexpectedly. If it was recording, the recording has ended. What Tiep already has is there when you open it again.</source>
        <translation>انتهت الصفحة على نحو غير متوقع. إن كانت تسجل فقد انتهى التسجيل. وما لدى Tiep بالفعل تجده عند فتحها مجددًا.</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>ف&amp;تح مجددًا</translation>
    </message>
    <message>
        <source>Tiep is opened in the browser, as the part of the program that shows it here is not installed.</source>
        <translation>يُفتح Tiep في المتصفح، لأن جزء البرنامج الذي يعرضه هنا غير مثبت.</translation>
    </message>
    <message>
        <source>Tiep is opened in the browser, as this computer cannot keep web pages apart from everything else. Tell your administrator.</source>
        <translation>يُفتح Tiep في المتصفح، لأن هذا الجهاز لا يستطيع عزل صفحات الويب عن كل ما سواها. أبلغ مسؤول النظام.</translation>
    </message>
    <message>
        <source>Tiep is opened in the browser, as libraries of the system are missing to show it here. Tell your administrator.</source>
        <translation>يُفتح Tiep في المتصفح، لأن مكتبات من النظام لازمة لعرضه هنا مفقودة. أبلغ مسؤول النظام.</translation>
    </message>
    <message>
        <source>Opening Tiep…</source>
        <translation>جارٍ فتح Tiep…</translation>
    </message>
    <message>
        <source>Tiep&apos;s page is not open. Its window says why.</source>
        <translation>صفحة Tiep غير مفتوحة. ونافذتها تذكر السبب.</translation>
    </message>
    <message>
        <source>Tiep is open in its own window.</source>
        <translation>فُتح Tiep في نافذته الخاصة.</translation>
    </message>
    <message>
        <source>Tiep&apos;s window has the microphone. The report will appear here when you save it in Tiep.</source>
        <translation>الميكروفون لدى نافذة Tiep. سيظهر التقرير هنا عندما تحفظه في Tiep.</translation>
    </message>
</context>
<context>
    <name>entry_words</name>
    <message>
        <source>Recent visit</source>
        <translation>زيارة حديثة</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>قائمة العمل</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Same name as another patient</source>
        <translation>الاسم نفسه لمريض آخر</translation>
    </message>
    <message>
        <source>Born the same day as another patient</source>
        <translation>تاريخ الميلاد نفسه لمريض آخر</translation>
    </message>
    <message>
        <source>Same name and birth date as another patient</source>
        <translation>الاسم وتاريخ الميلاد نفسهما لمريض آخر</translation>
    </message>
    <message>
        <source>for doctor {doctor}</source>
        <translation>للطبيب {doctor}</translation>
    </message>
    <message>
        <source>Start &amp;Tiep</source>
        <translation>بدء &amp;Tiep</translation>
    </message>
    <message>
        <source>&amp;Complete and start…</source>
        <translation>إ&amp;كمال وبدء…</translation>
    </message>
    <message>
        <source>&amp;Show this visit</source>
        <translation>إ&amp;ظهار هذه الزيارة</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>ف&amp;تح مجددًا</translation>
    </message>
    <message>
        <source>&amp;Show the report</source>
        <translation>إ&amp;ظهار التقرير</translation>
    </message>
</context>
<context>
    <name>field_words</name>
    <message>
        <source>Missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation>خارج النطاق</translation>
    </message>
    <message>
        <source>Not in the form</source>
        <translation>غير موجود في النموذج</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>رمز غير معروف</translation>
    </message>
    <message>
        <source>Wrong type</source>
        <translation>نوع غير صحيح</translation>
    </message>
    <message>
        <source>Written with AI assistance and saved by the doctor.</source>
        <translation>كُتب بمساعدة الذكاء الاصطناعي وحفظه الطبيب.</translation>
    </message>
    <message>
        <source>Written with AI assistance and sent by the doctor.</source>
        <translation>كُتب بمساعدة الذكاء الاصطناعي وأرسله الطبيب.</translation>
    </message>
    <message>
        <source>Written by an AI and not yet checked by a doctor.</source>
        <translation>كتبه ذكاء اصطناعي ولم يراجعه طبيب بعد.</translation>
    </message>
    <message>
        <source>Nobody has proven where this report comes from, and no doctor has checked it yet.</source>
        <translation>مصدر هذا التقرير غير مثبت ولم يراجعه طبيب بعد.</translation>
    </message>
    <message>
        <source>Written with AI assistance and checked by {doctor}.</source>
        <translation>كُتب بمساعدة الذكاء الاصطناعي وراجعه {doctor}.</translation>
    </message>
    <message>
        <source>This report is for another visit than the one you started. Its content stays covered and cannot be copied.</source>
        <translation>هذا التقرير يخص زيارة غير التي بدأتها. يبقى محتواه محجوبًا ولا يمكن نسخه.</translation>
    </message>
    <message>
        <source>Marked as the wrong patient. Its content stays covered and goes nowhere.</source>
        <translation>تم تمييزه على أنه لمريض خطأ. يبقى محتواه محجوبًا ولا يُرسل إلى أي جهة.</translation>
    </message>
    <message>
        <source>at least {low}</source>
        <translation>{low} على الأقل</translation>
    </message>
    <message>
        <source>at most {high}</source>
        <translation>{high} على الأكثر</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>من {low} إلى {high}</translation>
    </message>
    <message>
        <source>For reading only: it may be about somebody else.</source>
        <translation>للقراءة فقط: قد يكون عن شخص آخر.</translation>
    </message>
    <message>
        <source>For reading only, until a doctor has checked it and says so.</source>
        <translation>للقراءة فقط، إلى أن يراجعه طبيب ويؤكد ذلك.</translation>
    </message>
    <message>
        <source>New in this version</source>
        <translation>جديد في هذا الإصدار</translation>
    </message>
    <message>
        <source>Changed; it was: {before}</source>
        <translation>تغيّر؛ كان: {before}</translation>
    </message>
    <message>
        <source>Removed; it was: {before}</source>
        <translation>أُزيل؛ كان: {before}</translation>
    </message>
    <message>
        <source>No longer in the report</source>
        <translation>لم يعد في التقرير</translation>
    </message>
    <message>
        <source>Taken, in its section</source>
        <translation>مُدرجة في قسمها</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Show for a moment</source>
        <translation>إظهار مؤقت</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>concealed</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>عرض أقل</translation>
    </message>
    <message>
        <source>… Show all {count} characters</source>
        <translation>… عرض كل الأحرف ({count})</translation>
    </message>
    <message>
        <source>… Show all {count} rows</source>
        <translation>… عرض كل الصفوف ({count})</translation>
    </message>
</context>
<context>
    <name>form_words</name>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>One of a list that Tiep has</source>
        <translation>واحد من قائمة لدى Tiep</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Table; each row has:</source>
        <translation>جدول؛ في كل صف:</translation>
    </message>
    <message>
        <source>List of texts</source>
        <translation>قائمة نصوص</translation>
    </message>
    <message>
        <source>List of numbers</source>
        <translation>قائمة أعداد</translation>
    </message>
    <message>
        <source>List of dates</source>
        <translation>قائمة تواريخ</translation>
    </message>
    <message>
        <source>Several of a list that Tiep has</source>
        <translation>عدة عناصر من قائمة لدى Tiep</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>One of: {choices}</source>
        <translation>واحد من: {choices}</translation>
    </message>
    <message>
        <source>Any of: {choices}</source>
        <translation>أي من: {choices}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>من {low} إلى {high}</translation>
    </message>
    <message>
        <source>at least {low}</source>
        <translation>{low} على الأقل</translation>
    </message>
    <message>
        <source>at most {high}</source>
        <translation>{high} على الأكثر</translation>
    </message>
    <message>
        <source>for example {example}</source>
        <translation>مثلا {example}</translation>
    </message>
    <message>
        <source>Asked for once “{field}” is answered</source>
        <translation>يُطلب بعد الإجابة عن «{field}»</translation>
    </message>
    <message>
        <source>Asked for if “{field}” is: {answers}</source>
        <translation>يُطلب إذا كان «{field}»: {answers}</translation>
    </message>
</context>
<context>
    <name>key</name>
    <message>
        <source>Facility key</source>
        <translation>مفتاح المنشأة</translation>
    </message>
    <message>
        <source>The key that Tiep issued for this facility:</source>
        <translation>المفتاح الذي أصدره Tiep لهذه المنشأة:</translation>
    </message>
</context>
<context>
    <name>moments</name>
    <message>
        <source>Jan</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>ديسمبر</translation>
    </message>
</context>
<context>
    <name>out_actions</name>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
</context>
<context>
    <name>out_words</name>
    <message>
        <source>Saved to a file {time}</source>
        <translation>حُفظ في ملف {time}</translation>
    </message>
    <message>
        <source>Printed {time}</source>
        <translation>طُبع {time}</translation>
    </message>
    <message>
        <source>In the hospital system&apos;s folder {time}</source>
        <translation>في مجلد نظام المستشفى {time}</translation>
    </message>
    <message>
        <source>Not in the hospital system&apos;s folder yet: the folder cannot be reached. Still trying; nothing is lost.</source>
        <translation>ليس بعد في مجلد نظام المستشفى: يتعذّر الوصول إلى المجلد. تتواصل المحاولة ولا يضيع شيء.</translation>
    </message>
    <message>
        <source>Not in the hospital system&apos;s folder yet: the disk is full there. Still trying; nothing is lost.</source>
        <translation>ليس بعد في مجلد نظام المستشفى: القرص هناك ممتلئ. تتواصل المحاولة ولا يضيع شيء.</translation>
    </message>
    <message>
        <source>Not in the hospital system&apos;s folder yet: nothing may be written there. Still trying; nothing is lost.</source>
        <translation>ليس بعد في مجلد نظام المستشفى: لا تُسمح الكتابة هناك. تتواصل المحاولة ولا يضيع شيء.</translation>
    </message>
    <message>
        <source>Not in the hospital system&apos;s folder yet: other files have its name. Still trying; nothing is lost.</source>
        <translation>ليس بعد في مجلد نظام المستشفى: تحمل ملفات أخرى اسمه. تتواصل المحاولة ولا يضيع شيء.</translation>
    </message>
    <message>
        <source>Not in the hospital system&apos;s folder yet ({reason}). Still trying; nothing is lost.</source>
        <translation>ليس بعد في مجلد نظام المستشفى ({reason}). تتواصل المحاولة ولا يضيع شيء.</translation>
    </message>
</context>
<context>
    <name>palette_keys</name>
    <message>
        <source>Start the selected visit, or show it</source>
        <translation>بدء الزيارة المحددة أو عرضها</translation>
    </message>
    <message>
        <source>Select another visit</source>
        <translation>تحديد زيارة أخرى</translation>
    </message>
    <message>
        <source>Choose the form</source>
        <translation>اختيار النموذج</translation>
    </message>
    <message>
        <source>Empty the line, then close the window</source>
        <translation>إفراغ السطر ثم إغلاق النافذة</translation>
    </message>
</context>
<context>
    <name>patient_words</name>
    <message>
        <source>Not known</source>
        <translation>غير معلوم</translation>
    </message>
    <message>
        <source>born</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <source>{date} ({years} y)</source>
        <translation>{date} ({years} سنة)</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>معرّف المريض</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>المنشأة</translation>
    </message>
    <message>
        <source>{visit} (made here)</source>
        <translation>{visit} (أُنشئ هنا)</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>{name} ({id})</source>
        <translation>{name} ({id})</translation>
    </message>
    <message>
        <source>patient {id}</source>
        <translation>المريض {id}</translation>
    </message>
</context>
<context>
    <name>preview_words</name>
    <message>
        <source>{before} is written as {after}</source>
        <translation>يُكتب {before} هكذا: {after}</translation>
    </message>
    <message>
        <source>{before} is left out</source>
        <translation>يُحذف {before}</translation>
    </message>
    <message>
        <source>A line is broken</source>
        <translation>يُقسم سطر</translation>
    </message>
    <message>
        <source>A part ends, with its number</source>
        <translation>ينتهي جزء، مع رقمه</translation>
    </message>
    <message>
        <source>The end of a line</source>
        <translation>نهاية سطر</translation>
    </message>
    <message>
        <source>A tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>A blank</source>
        <translation>مسافة</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>A field is required that is not there.</source>
        <translation>حقل مطلوب غير موجود.</translation>
    </message>
    <message>
        <source>A field of the form is not a JSON object.</source>
        <translation>أحد حقول النموذج ليس كائن JSON.</translation>
    </message>
    <message>
        <source>A field&apos;s key is empty.</source>
        <translation>مفتاح أحد الحقول فارغ.</translation>
    </message>
    <message>
        <source>A field&apos;s type must be one of: {allowed}.</source>
        <translation>يجب أن يكون نوع الحقل أحد: {allowed}.</translation>
    </message>
    <message>
        <source>A file cannot be made.</source>
        <translation>لا يمكن إنشاء ملف.</translation>
    </message>
    <message>
        <source>A file cannot be written.</source>
        <translation>لا يمكن كتابة ملف.</translation>
    </message>
    <message>
        <source>A form may not refer to another document.</source>
        <translation>لا يجوز أن يشير النموذج إلى مستند آخر.</translation>
    </message>
    <message>
        <source>A form&apos;s type must be object.</source>
        <translation>يجب أن يكون نوع النموذج object.</translation>
    </message>
    <message>
        <source>A kept launch cannot be read; it is left as it is.</source>
        <translation>تعذرت قراءة عملية بدء محفوظة؛ تُركت كما هي.</translation>
    </message>
    <message>
        <source>A key store would keep it.</source>
        <translation>لو وُجد مخزن مفاتيح لحفظها.</translation>
    </message>
    <message>
        <source>A launch cannot be kept.</source>
        <translation>لا يمكن حفظ عملية بدء.</translation>
    </message>
    <message>
        <source>A list must say what its items are.</source>
        <translation>يجب أن تحدد القائمة ماهية عناصرها.</translation>
    </message>
    <message>
        <source>A lock cannot be made in the data folder.</source>
        <translation>لا يمكن إنشاء قفل في مجلد البيانات.</translation>
    </message>
    <message>
        <source>A name stands here twice.</source>
        <translation>يرد اسم هنا مرتين.</translation>
    </message>
    <message>
        <source>A number here has no value JSON allows.</source>
        <translation>رقم هنا له قيمة لا يسمح بها JSON.</translation>
    </message>
    <message>
        <source>A person must look at it.</source>
        <translation>يجب أن يراجعه شخص.</translation>
    </message>
    <message>
        <source>A proxy refused the connection.</source>
        <translation>رفض خادم وكيل (proxy) الاتصال.</translation>
    </message>
    <message>
        <source>A proxy wants credentials.</source>
        <translation>يطلب خادم وكيل (proxy) بيانات دخول.</translation>
    </message>
    <message>
        <source>A text here holds half a character.</source>
        <translation>نص هنا يحتوي على نصف محرف.</translation>
    </message>
    <message>
        <source>A visit may be being recorded in the program&apos;s own window.</source>
        <translation>ربما يجري تسجيل زيارة في نافذة البرنامج الخاصة.</translation>
    </message>
    <message>
        <source>Add it to the os_user column of doctors_file.</source>
        <translation>أضفه إلى العمود os_user في doctors_file.</translation>
    </message>
    <message>
        <source>An address here has no user name in it.</source>
        <translation>لا يجوز أن يحتوي العنوان هنا على اسم مستخدم.</translation>
    </message>
    <message>
        <source>Another doctor has this visit open.</source>
        <translation>هذه الزيارة مفتوحة لدى طبيب آخر.</translation>
    </message>
    <message>
        <source>Another doctor works at this desk and stays.</source>
        <translation>يعمل طبيب آخر على هذا الجهاز وسيبقى.</translation>
    </message>
    <message>
        <source>Another doctor works at this desk, and nobody answered the question there.</source>
        <translation>يعمل طبيب آخر على هذا الجهاز، ولم يجب أحد عن السؤال هناك.</translation>
    </message>
    <message>
        <source>Another patient&apos;s visit is open, and nobody answered the question at the screen.</source>
        <translation>زيارة مريض آخر مفتوحة، ولم يجب أحد عن السؤال على الشاشة.</translation>
    </message>
    <message>
        <source>Another patient&apos;s visit is open, and the doctor stays with it.</source>
        <translation>زيارة مريض آخر مفتوحة، والطبيب باقٍ فيها.</translation>
    </message>
    <message>
        <source>Another patient&apos;s visit of this doctor is open.</source>
        <translation>زيارة مريض آخر لهذا الطبيب مفتوحة.</translation>
    </message>
    <message>
        <source>Another program is changing the settings.</source>
        <translation>برنامج آخر يغيّر الإعدادات حاليًا.</translation>
    </message>
    <message>
        <source>Ask again with result.</source>
        <translation>اسأل مرة أخرى بالأمر result.</translation>
    </message>
    <message>
        <source>Call again: it is put aside and a new one begun.</source>
        <translation>أعد المحاولة: سيُنحّى جانبًا ويُبدأ مخزن جديد.</translation>
    </message>
    <message>
        <source>Check api_url.</source>
        <translation>تحقق من api_url.</translation>
    </message>
    <message>
        <source>Check api_url; a portal may be in between.</source>
        <translation>تحقق من api_url؛ فقد تكون هناك بوابة دخول بينهما.</translation>
    </message>
    <message>
        <source>Check doctors_file.</source>
        <translation>تحقق من doctors_file.</translation>
    </message>
    <message>
        <source>Check fhir_identifier_system.</source>
        <translation>تحقق من fhir_identifier_system.</translation>
    </message>
    <message>
        <source>Check fhir_url.</source>
        <translation>تحقق من fhir_url.</translation>
    </message>
    <message>
        <source>Check the network and api_url.</source>
        <translation>تحقق من الشبكة ومن api_url.</translation>
    </message>
    <message>
        <source>Check the network and fhir_url.</source>
        <translation>تحقق من الشبكة ومن fhir_url.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock.</source>
        <translation>تحقق من ساعة هذا الجهاز.</translation>
    </message>
    <message>
        <source>Columns are: {columns}.</source>
        <translation>الأعمدة هي: {columns}.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>أدخله مرة أخرى.</translation>
    </message>
    <message>
        <source>Install one, or set browser_command.</source>
        <translation>ثبّت متصفحًا أو اضبط browser_command.</translation>
    </message>
    <message>
        <source>It is kept: ask with result.</source>
        <translation>التقرير محفوظ: اطلبه بالأمر result.</translation>
    </message>
    <message>
        <source>It is read again in a moment.</source>
        <translation>ستُقرأ مجددًا بعد لحظة.</translation>
    </message>
    <message>
        <source>Keys are no settings.</source>
        <translation>المفاتيح ليست إعدادات.</translation>
    </message>
    <message>
        <source>Known: {known}.</source>
        <translation>المعروف: {known}.</translation>
    </message>
    <message>
        <source>Launches are kept in memory only, for lack of a working key store ({reason}).</source>
        <translation>تُحفظ الزيارات في الذاكرة فقط، لعدم توفر مخزن مفاتيح يعمل ({reason}).</translation>
    </message>
    <message>
        <source>Map the doctor, or add a row to doctors_file.</source>
        <translation>اربط الطبيب أو أضف صفًا إلى doctors_file.</translation>
    </message>
    <message>
        <source>Name one of: {known}.</source>
        <translation>اذكر واحدة من: {known}.</translation>
    </message>
    <message>
        <source>Names have letters, digits, - and _.</source>
        <translation>تتكون الأسماء من أحرف وأرقام و- و_.</translation>
    </message>
    <message>
        <source>No API key is kept.</source>
        <translation>لا يوجد مفتاح API محفوظ.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>لم يصل رد في الوقت المحدد.</translation>
    </message>
    <message>
        <source>No browser was found.</source>
        <translation>لم يُعثر على متصفح.</translation>
    </message>
    <message>
        <source>No connection could be made.</source>
        <translation>تعذر إنشاء اتصال.</translation>
    </message>
    <message>
        <source>No connection within this machine can be made.</source>
        <translation>تعذر إنشاء اتصال داخل هذا الجهاز.</translation>
    </message>
    <message>
        <source>No desktop program can take this over here.</source>
        <translation>لا يوجد برنامج سطح مكتب يمكنه تولي ذلك هنا.</translation>
    </message>
    <message>
        <source>No encrypted connection could be made.</source>
        <translation>تعذر إنشاء اتصال مشفّر.</translation>
    </message>
    <message>
        <source>No visit was given.</source>
        <translation>لم تُذكر زيارة.</translation>
    </message>
    <message>
        <source>No visit was given; an id was made here.</source>
        <translation>لم تُذكر زيارة؛ أُنشئ معرّف هنا.</translation>
    </message>
    <message>
        <source>Nobody answered the question at the screen.</source>
        <translation>لم يجب أحد عن السؤال على الشاشة.</translation>
    </message>
    <message>
        <source>Nobody said at the screen who is there.</source>
        <translation>لم يحدد أحد على الشاشة من الموجود.</translation>
    </message>
    <message>
        <source>Nobody said which doctor.</source>
        <translation>لم يُذكر الطبيب.</translation>
    </message>
    <message>
        <source>Patient data in arguments is forbidden here.</source>
        <translation>بيانات المرضى في وسائط الأوامر ممنوعة هنا.</translation>
    </message>
    <message>
        <source>Patients of the FHIR server that are no longer in use: {count}.</source>
        <translation>مرضى في خادم FHIR لم يعودوا مستخدمين: {count}.</translation>
    </message>
    <message>
        <source>Patients of the FHIR server that cannot be read: {count}.</source>
        <translation>مرضى في خادم FHIR لا يمكن قراءتهم: {count}.</translation>
    </message>
    <message>
        <source>Patients of the FHIR server with several identifiers: {count}.</source>
        <translation>مرضى في خادم FHIR لهم عدة معرّفات: {count}.</translation>
    </message>
    <message>
        <source>Patients of the FHIR server without a usable identifier: {count}.</source>
        <translation>مرضى في خادم FHIR بلا معرّف صالح: {count}.</translation>
    </message>
    <message>
        <source>Paused in Tiep.</source>
        <translation>متوقفة مؤقتًا في Tiep.</translation>
    </message>
    <message>
        <source>Quotation marks are wrong in this row.</source>
        <translation>علامات الاقتباس في هذا الصف غير صحيحة.</translation>
    </message>
    <message>
        <source>Row {line} has no id.</source>
        <translation>الصف {line} ليس له id.</translation>
    </message>
    <message>
        <source>Row {line} has the id of a row before.</source>
        <translation>الصف {line} له id صف سابق.</translation>
    </message>
    <message>
        <source>Row {line} has the login of a row before; it names neither doctor.</source>
        <translation>الصف {line} له اسم دخول صف سابق؛ ولا يدل على أي من الطبيبين.</translation>
    </message>
    <message>
        <source>Row {line} holds what no doctor can have.</source>
        <translation>يحتوي الصف {line} على ما لا يمكن أن يكون لطبيب.</translation>
    </message>
    <message>
        <source>Rows of the worklist that cannot be read: {count}.</source>
        <translation>صفوف في قائمة العمل لا يمكن قراءتها: {count}.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>احفظها بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Save, pause or give it up first.</source>
        <translation>احفظها أو أوقفها مؤقتًا أو اتركها أولًا.</translation>
    </message>
    <message>
        <source>Say where the value comes from.</source>
        <translation>حدد مصدر القيمة.</translation>
    </message>
    <message>
        <source>Send the one that counts.</source>
        <translation>أرسل المعتمد منها.</translation>
    </message>
    <message>
        <source>Set XDG_RUNTIME_DIR.</source>
        <translation>اضبط XDG_RUNTIME_DIR.</translation>
    </message>
    <message>
        <source>Set fhir_identifier_system.</source>
        <translation>اضبط fhir_identifier_system.</translation>
    </message>
    <message>
        <source>Set fhir_visit_system.</source>
        <translation>اضبط fhir_visit_system.</translation>
    </message>
    <message>
        <source>Several patients or facilities have a visit of this id.</source>
        <translation>لدى عدة مرضى أو منشآت زيارة بهذا المعرّف.</translation>
    </message>
    <message>
        <source>Somebody at the screen must decide first; the launch waits for it.</source>
        <translation>يجب أن يقرر شخص على الشاشة أولًا؛ وعملية البدء تنتظر ذلك.</translation>
    </message>
    <message>
        <source>Somebody at the screen said no.</source>
        <translation>رفض شخص على الشاشة.</translation>
    </message>
    <message>
        <source>Something else than a file stands there.</source>
        <translation>يوجد هناك شيء آخر غير ملف.</translation>
    </message>
    <message>
        <source>Something went wrong inside (incident {incident}).</source>
        <translation>حدث خطأ داخلي (الحادثة {incident}).</translation>
    </message>
    <message>
        <source>Standard input cannot be read ({reason}).</source>
        <translation>لا يمكن قراءة الدخل القياسي ({reason}).</translation>
    </message>
    <message>
        <source>Standard output could not be written.</source>
        <translation>تعذرت الكتابة إلى الخرج القياسي.</translation>
    </message>
    <message>
        <source>Start it again, or name the doctor.</source>
        <translation>ابدأها من جديد أو اذكر الطبيب.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>ابدأها من جديد.</translation>
    </message>
    <message>
        <source>Start the visit again.</source>
        <translation>ابدأ الزيارة من جديد.</translation>
    </message>
    <message>
        <source>TIEP_LAUNCHER_HOME must be an absolute path.</source>
        <translation>يجب أن يكون TIEP_LAUNCHER_HOME مسارًا مطلقًا.</translation>
    </message>
    <message>
        <source>Tell the administrator.</source>
        <translation>أبلغ مسؤول النظام.</translation>
    </message>
    <message>
        <source>Tell the network team.</source>
        <translation>أبلغ فريق الشبكة.</translation>
    </message>
    <message>
        <source>The FHIR server cannot be asked ({reason}).</source>
        <translation>لا يمكن سؤال خادم FHIR ({reason}).</translation>
    </message>
    <message>
        <source>The FHIR server has more than {count} visits; the rest is not shown.</source>
        <translation>في خادم FHIR أكثر من {count} زيارة؛ ولا يُعرض الباقي.</translation>
    </message>
    <message>
        <source>The FHIR server refused the search (status {status}: {reason}).</source>
        <translation>رفض خادم FHIR البحث (الحالة {status}: {reason}).</translation>
    </message>
    <message>
        <source>The FHIR server rejected the credential.</source>
        <translation>رفض خادم FHIR بيانات الدخول.</translation>
    </message>
    <message>
        <source>The FHIR server&apos;s answer was not understood.</source>
        <translation>لم يُفهم رد خادم FHIR.</translation>
    </message>
    <message>
        <source>The FHIR server&apos;s link to the next page leads elsewhere; it stays unread.</source>
        <translation>رابط خادم FHIR إلى الصفحة التالية يقود إلى مكان آخر؛ ولن يُقرأ.</translation>
    </message>
    <message>
        <source>The answer is broken.</source>
        <translation>الرد تالف.</translation>
    </message>
    <message>
        <source>The answer is larger than allowed.</source>
        <translation>الرد أكبر من المسموح.</translation>
    </message>
    <message>
        <source>The answer was not understood.</source>
        <translation>لم يُفهم الرد.</translation>
    </message>
    <message>
        <source>The browser did not open Tiep.</source>
        <translation>لم يفتح المتصفح Tiep.</translation>
    </message>
    <message>
        <source>The browser ended with status {status}.</source>
        <translation>انتهى المتصفح بالحالة {status}.</translation>
    </message>
    <message>
        <source>The choices (oneOf) must be a list with at least one choice.</source>
        <translation>يجب أن تكون الخيارات (oneOf) قائمة فيها خيار واحد على الأقل.</translation>
    </message>
    <message>
        <source>The connection was cut.</source>
        <translation>انقطع الاتصال.</translation>
    </message>
    <message>
        <source>The context file was not deleted ({reason}).</source>
        <translation>لم يُحذف ملف السياق ({reason}).</translation>
    </message>
    <message>
        <source>The embedded view cannot be loaded: libraries of the system are missing.</source>
        <translation>لا يمكن تحميل العرض المضمّن: مكتبات من النظام مفقودة.</translation>
    </message>
    <message>
        <source>The embedded view cannot keep web pages away from this computer here.</source>
        <translation>لا يستطيع العرض المضمّن هنا إبعاد صفحات الويب عن هذا الجهاز.</translation>
    </message>
    <message>
        <source>The embedded view is not installed.</source>
        <translation>العرض المضمّن غير مثبت.</translation>
    </message>
    <message>
        <source>The file cannot be made ({reason}).</source>
        <translation>لا يمكن إنشاء الملف ({reason}).</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}).</source>
        <translation>لا يمكن قراءة الملف ({reason}).</translation>
    </message>
    <message>
        <source>The first line must name the columns.</source>
        <translation>يجب أن يذكر السطر الأول أسماء الأعمدة.</translation>
    </message>
    <message>
        <source>The first line names no column id.</source>
        <translation>لا يذكر السطر الأول عمودًا باسم id.</translation>
    </message>
    <message>
        <source>The folder of forms cannot be read.</source>
        <translation>لا يمكن قراءة مجلد النماذج.</translation>
    </message>
    <message>
        <source>The form cannot be read ({reason}).</source>
        <translation>لا يمكن قراءة النموذج ({reason}).</translation>
    </message>
    <message>
        <source>The form has {count} fields; {limit} are allowed.</source>
        <translation>في النموذج {count} حقول؛ والمسموح {limit}.</translation>
    </message>
    <message>
        <source>The form is deeper than Tiep&apos;s {limit_levels} levels.</source>
        <translation>النموذج أعمق من مستويات Tiep البالغة {limit_levels}.</translation>
    </message>
    <message>
        <source>The form is not a JSON object.</source>
        <translation>النموذج ليس كائن JSON.</translation>
    </message>
    <message>
        <source>The kept API key holds what no request can carry.</source>
        <translation>يحتوي مفتاح API المحفوظ على ما لا يمكن لأي طلب نقله.</translation>
    </message>
    <message>
        <source>The key store does not answer (waited {limit_s} s).</source>
        <translation>مخزن المفاتيح لا يستجيب (بعد انتظار {limit_s} ث).</translation>
    </message>
    <message>
        <source>The key store failed.</source>
        <translation>تعطل مخزن المفاتيح.</translation>
    </message>
    <message>
        <source>The key store is locked.</source>
        <translation>مخزن المفاتيح مقفل.</translation>
    </message>
    <message>
        <source>The launch is gone from the store.</source>
        <translation>لم تعد عملية البدء في المخزن.</translation>
    </message>
    <message>
        <source>The launch was cancelled.</source>
        <translation>أُلغيت عملية البدء.</translation>
    </message>
    <message>
        <source>The launch was interrupted before Tiep had a session.</source>
        <translation>انقطعت عملية البدء قبل أن تكون لدى Tiep جلسة.</translation>
    </message>
    <message>
        <source>The list of doctors cannot be read ({reason}).</source>
        <translation>لا يمكن قراءة قائمة الأطباء ({reason}).</translation>
    </message>
    <message>
        <source>The log has more under this id.</source>
        <translation>في السجل المزيد تحت هذا المعرّف.</translation>
    </message>
    <message>
        <source>The minimum is above the maximum.</source>
        <translation>الحد الأدنى أكبر من الحد الأقصى.</translation>
    </message>
    <message>
        <source>The name was given whole and in parts.</source>
        <translation>ذُكر الاسم كاملًا ومجزأً معًا.</translation>
    </message>
    <message>
        <source>The others are left out.</source>
        <translation>تُهمل البقية.</translation>
    </message>
    <message>
        <source>The patient has no identifier.</source>
        <translation>ليس للمريض معرّف.</translation>
    </message>
    <message>
        <source>The patient has several identifiers.</source>
        <translation>للمريض عدة معرّفات.</translation>
    </message>
    <message>
        <source>The patient&apos;s birth date is not known.</source>
        <translation>تاريخ ميلاد المريض غير معلوم.</translation>
    </message>
    <message>
        <source>The patient&apos;s name is not known.</source>
        <translation>اسم المريض غير معلوم.</translation>
    </message>
    <message>
        <source>The policy file is left out: others may write to it.</source>
        <translation>يُتجاهل ملف السياسة: يمكن لآخرين الكتابة فيه.</translation>
    </message>
    <message>
        <source>The program cannot be started.</source>
        <translation>لا يمكن تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>The properties must be a JSON object.</source>
        <translation>يجب أن تكون الخصائص كائن JSON.</translation>
    </message>
    <message>
        <source>The report could not be written ({reason}).</source>
        <translation>تعذرت كتابة التقرير ({reason}).</translation>
    </message>
    <message>
        <source>The request cannot be made.</source>
        <translation>لا يمكن إجراء الطلب.</translation>
    </message>
    <message>
        <source>The run folder&apos;s path is too long for a socket.</source>
        <translation>مسار مجلد التشغيل أطول من أن يصلح لمقبس.</translation>
    </message>
    <message>
        <source>The running program cannot be made reachable.</source>
        <translation>لا يمكن جعل البرنامج قيد التشغيل قابلًا للوصول.</translation>
    </message>
    <message>
        <source>The sandbox is not installed ({module}).</source>
        <translation>بيئة التجربة (sandbox) غير مثبتة ({module}).</translation>
    </message>
    <message>
        <source>The server answered with status {status}.</source>
        <translation>رد الخادم بالحالة {status}.</translation>
    </message>
    <message>
        <source>The server asks to come back later.</source>
        <translation>يطلب الخادم المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer.</source>
        <translation>أغلق الخادم الاتصال دون رد.</translation>
    </message>
    <message>
        <source>The server does not know this address.</source>
        <translation>لا يعرف الخادم هذا العنوان.</translation>
    </message>
    <message>
        <source>The server failed (status {status}).</source>
        <translation>تعطل الخادم (الحالة {status}).</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>رفض الخادم الاتصال.</translation>
    </message>
    <message>
        <source>The server says that this conflicts with something.</source>
        <translation>يقول الخادم إن هذا يتعارض مع شيء آخر.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name.</source>
        <translation>شهادة الخادم لاسم آخر.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>شهادة الخادم غير موثوق بها.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid now.</source>
        <translation>شهادة الخادم غير صالحة الآن.</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found.</source>
        <translation>لم يُعثر على اسم الخادم.</translation>
    </message>
    <message>
        <source>The settings cannot be read ({reason}); the file is left as it is.</source>
        <translation>لا يمكن قراءة الإعدادات ({reason})؛ يُترك الملف كما هو.</translation>
    </message>
    <message>
        <source>The settings cannot be written.</source>
        <translation>لا يمكن كتابة الإعدادات.</translation>
    </message>
    <message>
        <source>The settings would be larger than {max_bytes} bytes.</source>
        <translation>ستكون الإعدادات أكبر من {max_bytes} بايت.</translation>
    </message>
    <message>
        <source>The site&apos;s list has another name for this doctor.</source>
        <translation>في قائمة المنشأة اسم آخر لهذا الطبيب.</translation>
    </message>
    <message>
        <source>The site&apos;s list names no doctor for this login.</source>
        <translation>لا تذكر قائمة المنشأة طبيبًا لاسم الدخول هذا.</translation>
    </message>
    <message>
        <source>The start address has {length} characters; over {advised} some systems cut it.</source>
        <translation>في عنوان البدء {length} محرفًا؛ وبعض الأنظمة تقتطعه بعد {advised}.</translation>
    </message>
    <message>
        <source>The start address would have {length} characters; {limit} are allowed.</source>
        <translation>سيكون في عنوان البدء {length} محرفًا؛ والمسموح {limit}.</translation>
    </message>
    <message>
        <source>The store cannot be made.</source>
        <translation>لا يمكن إنشاء المخزن.</translation>
    </message>
    <message>
        <source>The store cannot be read.</source>
        <translation>لا يمكن قراءة المخزن.</translation>
    </message>
    <message>
        <source>The store cannot be written; is the disk full?</source>
        <translation>لا يمكن الكتابة في المخزن؛ هل القرص ممتلئ؟</translation>
    </message>
    <message>
        <source>The store is closed.</source>
        <translation>المخزن مغلق.</translation>
    </message>
    <message>
        <source>The store is damaged.</source>
        <translation>المخزن تالف.</translation>
    </message>
    <message>
        <source>The store is in use for too long.</source>
        <translation>المخزن مشغول منذ وقت طويل.</translation>
    </message>
    <message>
        <source>The store was damaged; it was put aside, a new one begun.</source>
        <translation>كان المخزن تالفًا؛ نُحّي جانبًا وبُدئ مخزن جديد.</translation>
    </message>
    <message>
        <source>The store was written by a newer version.</source>
        <translation>كُتب المخزن بإصدار أحدث.</translation>
    </message>
    <message>
        <source>The store&apos;s file is not this user&apos;s alone.</source>
        <translation>ملف المخزن ليس لهذا المستخدم وحده.</translation>
    </message>
    <message>
        <source>The store&apos;s key is gone; the old store was put aside, a new one begun.</source>
        <translation>فُقد مفتاح المخزن؛ نُحّي المخزن القديم جانبًا وبُدئ مخزن جديد.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy setting cannot be used.</source>
        <translation>لا يمكن استخدام إعداد الوكيل (proxy) في النظام.</translation>
    </message>
    <message>
        <source>The visit here is another than in the context.</source>
        <translation>الزيارة هنا غير الزيارة في السياق.</translation>
    </message>
    <message>
        <source>The visit was launched with another form; it stays as launched.</source>
        <translation>بدأت الزيارة بنموذج آخر؛ وتبقى كما بدأت.</translation>
    </message>
    <message>
        <source>The visit was launched with another value here; it stays as launched.</source>
        <translation>بدأت الزيارة بقيمة أخرى هنا؛ وتبقى كما بدأت.</translation>
    </message>
    <message>
        <source>The wait ended before the report was saved.</source>
        <translation>انتهى الانتظار قبل حفظ التقرير.</translation>
    </message>
    <message>
        <source>The window says why; start the visit again.</source>
        <translation>تذكر النافذة السبب؛ ابدأ الزيارة من جديد.</translation>
    </message>
    <message>
        <source>The windows are covered, and nobody answered at the screen.</source>
        <translation>النوافذ محجوبة، ولم يجب أحد على الشاشة.</translation>
    </message>
    <message>
        <source>The windows are covered, and somebody at the screen said no.</source>
        <translation>النوافذ محجوبة، ورفض شخص على الشاشة.</translation>
    </message>
    <message>
        <source>The worklist cannot be reached.</source>
        <translation>لا يمكن الوصول إلى قائمة العمل.</translation>
    </message>
    <message>
        <source>The worklist cannot be read.</source>
        <translation>لا يمكن قراءة قائمة العمل.</translation>
    </message>
    <message>
        <source>The worklist has more than {limit} files.</source>
        <translation>في قائمة العمل أكثر من {limit} ملف.</translation>
    </message>
    <message>
        <source>The worklist has more than {limit} rows.</source>
        <translation>في قائمة العمل أكثر من {limit} صف.</translation>
    </message>
    <message>
        <source>The worklist is being read.</source>
        <translation>تجري قراءة قائمة العمل.</translation>
    </message>
    <message>
        <source>The worklist is being written.</source>
        <translation>تجري كتابة قائمة العمل.</translation>
    </message>
    <message>
        <source>The worklist is not UTF-8; it was read as Windows-1252.</source>
        <translation>قائمة العمل ليست UTF-8؛ قُرئت بترميز Windows-1252.</translation>
    </message>
    <message>
        <source>The {folder} folder cannot be made.</source>
        <translation>لا يمكن إنشاء المجلد {folder}.</translation>
    </message>
    <message>
        <source>The {folder} folder is not this user&apos;s alone.</source>
        <translation>المجلد {folder} ليس لهذا المستخدم وحده.</translation>
    </message>
    <message>
        <source>There are no fields here.</source>
        <translation>لا توجد حقول هنا.</translation>
    </message>
    <message>
        <source>There are several facilities.</source>
        <translation>توجد عدة منشآت.</translation>
    </message>
    <message>
        <source>There are two columns {column}.</source>
        <translation>يوجد عمودان باسم {column}.</translation>
    </message>
    <message>
        <source>There is a report, but it is held ({reason}).</source>
        <translation>يوجد تقرير لكنه محتجز ({reason}).</translation>
    </message>
    <message>
        <source>There is no column {column}.</source>
        <translation>لا يوجد عمود باسم {column}.</translation>
    </message>
    <message>
        <source>There is no display, or the desktop part is not installed.</source>
        <translation>لا توجد شاشة، أو أن جزء سطح المكتب غير مثبت.</translation>
    </message>
    <message>
        <source>There is no launch of this visit here.</source>
        <translation>لا توجد هنا عملية بدء لهذه الزيارة.</translation>
    </message>
    <message>
        <source>There is no saved report yet.</source>
        <translation>لا يوجد تقرير محفوظ بعد.</translation>
    </message>
    <message>
        <source>There is no such facility.</source>
        <translation>لا توجد منشأة كهذه.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>There is no such form.</source>
        <translation>لا يوجد نموذج كهذا.</translation>
    </message>
    <message>
        <source>There is no such launch here.</source>
        <translation>لا توجد هنا عملية بدء كهذه.</translation>
    </message>
    <message>
        <source>There is no such secret.</source>
        <translation>لا يوجد سر كهذا.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>لا يوجد إعداد كهذا.</translation>
    </message>
    <message>
        <source>They are gone when this program ends.</source>
        <translation>ستُفقد عند انتهاء هذا البرنامج.</translation>
    </message>
    <message>
        <source>This doctor is not on the site&apos;s list.</source>
        <translation>هذا الطبيب غير موجود في قائمة المنشأة.</translation>
    </message>
    <message>
        <source>This does not match the launch.</source>
        <translation>هذا لا يطابق عملية البدء.</translation>
    </message>
    <message>
        <source>This has another type than it must have ({expected}).</source>
        <translation>نوع هذا مختلف عن النوع المطلوب ({expected}).</translation>
    </message>
    <message>
        <source>This holds a question mark or a replacement character; it may be damaged.</source>
        <translation>يحتوي هذا على علامة استفهام أو محرف بديل؛ وقد يكون تالفًا.</translation>
    </message>
    <message>
        <source>This holds characters that change the direction of writing.</source>
        <translation>يحتوي هذا على محارف تغيّر اتجاه الكتابة.</translation>
    </message>
    <message>
        <source>This holds control characters.</source>
        <translation>يحتوي هذا على محارف تحكم.</translation>
    </message>
    <message>
        <source>This is empty or holds control characters.</source>
        <translation>هذا فارغ أو يحتوي على محارف تحكم.</translation>
    </message>
    <message>
        <source>This is empty.</source>
        <translation>هذا فارغ.</translation>
    </message>
    <message>
        <source>This is larger than allowed ({limit_bytes} bytes).</source>
        <translation>هذا أكبر من المسموح ({limit_bytes} بايت).</translation>
    </message>
    <message>
        <source>This is longer than {limit} characters.</source>
        <translation>هذا أطول من {limit} محرفًا.</translation>
    </message>
    <message>
        <source>This is neither a list of visits nor an object with visits.</source>
        <translation>هذا ليس قائمة زيارات ولا كائنًا فيه visits.</translation>
    </message>
    <message>
        <source>This is neither true nor false.</source>
        <translation>هذا ليس true ولا false.</translation>
    </message>
    <message>
        <source>This is nested too deeply (more than {limit_levels} levels).</source>
        <translation>التداخل هنا عميق جدًا (أكثر من {limit_levels} مستوى).</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>هذا ليس عنوانًا.</translation>
    </message>
    <message>
        <source>This is no combination of keys.</source>
        <translation>هذه ليست تركيبة مفاتيح.</translation>
    </message>
    <message>
        <source>This is no command line.</source>
        <translation>هذا ليس سطر أوامر.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>هذا ليس تاريخًا.</translation>
    </message>
    <message>
        <source>This is no facility.</source>
        <translation>هذه ليست منشأة.</translation>
    </message>
    <message>
        <source>This is no format that a context can have.</source>
        <translation>هذه ليست صيغة يمكن أن تكون للسياق.</translation>
    </message>
    <message>
        <source>This is no key: 1 to 4096 printable characters without spaces.</source>
        <translation>هذا ليس مفتاحًا: من 1 إلى 4096 محرفًا قابلًا للطباعة دون مسافات.</translation>
    </message>
    <message>
        <source>This is no launch id.</source>
        <translation>هذا ليس معرّف عملية بدء.</translation>
    </message>
    <message>
        <source>This is no text.</source>
        <translation>هذا ليس نصًا.</translation>
    </message>
    <message>
        <source>This is no time.</source>
        <translation>هذا ليس وقتًا.</translation>
    </message>
    <message>
        <source>This is none of male, female, other, unknown, M, F, O, U.</source>
        <translation>هذا ليس أيًا من male, female, other, unknown, M, F, O, U.</translation>
    </message>
    <message>
        <source>This is not JSON (line {line}, column {column}).</source>
        <translation>هذا ليس JSON (السطر {line}، العمود {column}).</translation>
    </message>
    <message>
        <source>This is not KEY=VALUE.</source>
        <translation>هذا ليس KEY=VALUE.</translation>
    </message>
    <message>
        <source>This is not UTF-8, with or without a mark, nor UTF-16 with one.</source>
        <translation>هذا ليس UTF-8، بعلامة أو دونها، ولا UTF-16 بعلامة.</translation>
    </message>
    <message>
        <source>This is not a list of texts.</source>
        <translation>هذه ليست قائمة نصوص.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>هذا ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>This is not a text.</source>
        <translation>هذا ليس نصًا.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>هذا ليس عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>This is not an absolute path.</source>
        <translation>هذا ليس مسارًا مطلقًا.</translation>
    </message>
    <message>
        <source>This is not one of: {choices}.</source>
        <translation>هذا ليس أحد: {choices}.</translation>
    </message>
    <message>
        <source>This is out of range ({minimum} to {maximum}).</source>
        <translation>هذا خارج النطاق (من {minimum} إلى {maximum}).</translation>
    </message>
    <message>
        <source>This launch is not kept: ask Tiep for its report.</source>
        <translation>عملية البدء هذه غير محفوظة: اطلب تقريرها من Tiep.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>يجب أن يكون هذا رقمًا.</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>يجب أن يكون هذا نصًا.</translation>
    </message>
    <message>
        <source>This must be a whole number, not negative.</source>
        <translation>يجب أن يكون هذا عددًا صحيحًا غير سالب.</translation>
    </message>
    <message>
        <source>This must be https (plain http only to this machine).</source>
        <translation>يجب أن يكون هذا https (‏http العادي إلى هذا الجهاز فقط).</translation>
    </message>
    <message>
        <source>This name is kept for the program.</source>
        <translation>هذا الاسم محجوز للبرنامج.</translation>
    </message>
    <message>
        <source>This name is not the set doctor&apos;s.</source>
        <translation>هذا الاسم ليس اسم الطبيب المضبوط.</translation>
    </message>
    <message>
        <source>This one belongs to the program and cannot be set.</source>
        <translation>هذا خاص بالبرنامج ولا يمكن ضبطه.</translation>
    </message>
    <message>
        <source>This request id was used for another visit or doctor.</source>
        <translation>استُخدم معرّف الطلب هذا لزيارة أخرى أو طبيب آخر.</translation>
    </message>
    <message>
        <source>This row has {found} cells; the first line names {expected} columns.</source>
        <translation>في هذا الصف {found} خلية؛ ويذكر السطر الأول {expected} عمودًا.</translation>
    </message>
    <message>
        <source>This setting stands twice.</source>
        <translation>يرد هذا الإعداد مرتين.</translation>
    </message>
    <message>
        <source>This system has no key store for this user.</source>
        <translation>لا يوجد في هذا النظام مخزن مفاتيح لهذا المستخدم.</translation>
    </message>
    <message>
        <source>Tiep is not known to understand this keyword.</source>
        <translation>من غير المعروف أن Tiep يفهم هذه الكلمة المفتاحية.</translation>
    </message>
    <message>
        <source>Tiep is opened in the browser, as the embedded view cannot be used here ({reason}).</source>
        <translation>يُفتح Tiep في المتصفح، لأن العرض المضمّن لا يمكن استخدامه هنا ({reason}).</translation>
    </message>
    <message>
        <source>Tiep issued a session that belongs to another visit.</source>
        <translation>أصدر Tiep جلسة تخص زيارة أخرى.</translation>
    </message>
    <message>
        <source>Tiep no longer knows this visit.</source>
        <translation>لم يعد Tiep يعرف هذه الزيارة.</translation>
    </message>
    <message>
        <source>Tiep rejected the facility key.</source>
        <translation>رفض Tiep مفتاح المنشأة.</translation>
    </message>
    <message>
        <source>Tiep rejected the request: {server_says}</source>
        <translation>رفض Tiep الطلب: {server_says}</translation>
    </message>
    <message>
        <source>Tiep&apos;s page did not open in its window.</source>
        <translation>لم تُفتح صفحة Tiep في نافذتها.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Try it by hand, or set browser_command.</source>
        <translation>جرّبه يدويًا أو اضبط browser_command.</translation>
    </message>
    <message>
        <source>Two choices have the same const.</source>
        <translation>لخيارين نفس قيمة const.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>افتح قفله وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Use one of them.</source>
        <translation>استخدم أحدهما.</translation>
    </message>
    <message>
        <source>Visits of the FHIR server whose patient it does not give: {count}.</source>
        <translation>زيارات في خادم FHIR لا يذكر مريضها: {count}.</translation>
    </message>
    <message>
        <source>Visits of the FHIR server with several identifiers: {count}.</source>
        <translation>زيارات في خادم FHIR لها عدة معرّفات: {count}.</translation>
    </message>
    <message>
        <source>What is required must be a list of keys.</source>
        <translation>يجب أن يكون المطلوب قائمة مفاتيح.</translation>
    </message>
    <message>
        <source>What was read before is shown.</source>
        <translation>يُعرض ما قُرئ سابقًا.</translation>
    </message>
    <message>
        <source>What was read last is shown.</source>
        <translation>يُعرض آخر ما قُرئ.</translation>
    </message>
    <message>
        <source>Write YYYY-MM-DD HH:MM or HH:MM.</source>
        <translation>اكتب YYYY-MM-DD HH:MM أو HH:MM.</translation>
    </message>
    <message>
        <source>Write YYYY-MM-DD, YYYYMMDD, YYYY-MM or YYYY.</source>
        <translation>اكتب YYYY-MM-DD أو YYYYMMDD أو YYYY-MM أو YYYY.</translation>
    </message>
    <message>
        <source>Write it as Ctrl+Alt+T: Ctrl, Alt or Meta with a letter, a digit or Space, or F1 to F12.</source>
        <translation>اكتبها مثل Ctrl+Alt+T:‏ Ctrl أو Alt أو Meta مع حرف أو رقم أو Space، أو من F1 إلى F12.</translation>
    </message>
    <message>
        <source>Your organisation has set this; it cannot be changed here.</source>
        <translation>حددت مؤسستك هذا؛ ولا يمكن تغييره هنا.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy is wrong here ({reason}).</source>
        <translation>سياسة مؤسستك خاطئة هنا ({reason}).</translation>
    </message>
    <message>
        <source>browser_command cannot be read.</source>
        <translation>لا يمكن قراءة browser_command.</translation>
    </message>
    <message>
        <source>config list names each.</source>
        <translation>يذكرها config list واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>correlate is not used yet; it was not sent.</source>
        <translation>لا يُستخدم correlate بعد؛ ولم يُرسل.</translation>
    </message>
    <message>
        <source>{count} further facts about the patient stay here.</source>
        <translation>{count} من المعلومات الأخرى عن المريض تبقى هنا.</translation>
    </message>
    <message>
        <source>{count} rows of the list of doctors were left out in whole or in part, the first in line {line}.</source>
        <translation>أُهمل {count} من صفوف قائمة الأطباء كليًا أو جزئيًا، أولها في السطر {line}.</translation>
    </message>
    <message>
        <source>A value in a GDT set has several lines.</source>
        <translation>قيمة في سجل GDT مكوّنة من عدة أسطر.</translation>
    </message>
    <message>
        <source>A value is longer than a GDT line can be ({limit_bytes} bytes).</source>
        <translation>قيمة أطول مما يتسع له سطر GDT ‏({limit_bytes} بايت).</translation>
    </message>
    <message>
        <source>The GDT set does not say what it is for (field 8000).</source>
        <translation>سجل GDT لا يذكر الغرض منه (الحقل 8000).</translation>
    </message>
    <message>
        <source>The GDT set ends in the middle of line {line}.</source>
        <translation>سجل GDT ينتهي في وسط السطر {line}.</translation>
    </message>
    <message>
        <source>There are {count} GDT sets in one file.</source>
        <translation>يوجد في ملف واحد عدد من سجلات GDT: ‏{count}.</translation>
    </message>
    <message>
        <source>This is longer than a GDT set can be ({limit_bytes} bytes).</source>
        <translation>هذا أطول مما يتسع له سجل GDT ‏({limit_bytes} بايت).</translation>
    </message>
    <message>
        <source>Write one file for each.</source>
        <translation>اكتب ملفًا لكل واحد منها.</translation>
    </message>
    <message>
        <source>Write the file anew.</source>
        <translation>اكتب الملف من جديد.</translation>
    </message>
    <message>
        <source>Something is wrong in the target profile: {key} ({reason}).</source>
        <translation>يوجد خطأ في ملف تعريف الوجهة: {key} ‏({reason}).</translation>
    </message>
    <message>
        <source>The folder of target profiles cannot be read.</source>
        <translation>تعذّرت قراءة مجلد ملفات تعريف الوجهة.</translation>
    </message>
    <message>
        <source>The target profile cannot be read ({reason}).</source>
        <translation>تعذّرت قراءة ملف تعريف الوجهة ({reason}).</translation>
    </message>
    <message>
        <source>There is no target profile of this name; known are {known}.</source>
        <translation>لا يوجد ملف تعريف وجهة بهذا الاسم؛ المعروف منها: {known}.</translation>
    </message>
    <message>
        <source>Another program holds the audit record.</source>
        <translation>برنامج آخر يشغل سجل التدقيق.</translation>
    </message>
    <message>
        <source>Check rights and disk.</source>
        <translation>تحقق من الصلاحيات والقرص.</translation>
    </message>
    <message>
        <source>Choose the doctor first.</source>
        <translation>اختر الطبيب أولًا.</translation>
    </message>
    <message>
        <source>Nobody is chosen to work here.</source>
        <translation>لم يُختر من يعمل هنا.</translation>
    </message>
    <message>
        <source>What was done could not be added to the audit record.</source>
        <translation>تعذّر تسجيل ما جرى في سجل التدقيق.</translation>
    </message>
    <message>
        <source>No field is called so.</source>
        <translation>لا يوجد حقل بهذا الاسم.</translation>
    </message>
    <message>
        <source>The FHIR encounter is another patient&apos;s.</source>
        <translation>عنصر Encounter في FHIR يخص مريضًا آخر.</translation>
    </message>
    <message>
        <source>The HL7 message ends in this field.</source>
        <translation>رسالة HL7 تنتهي في هذا الحقل.</translation>
    </message>
    <message>
        <source>The MSH segment does not say how the message is taken apart.</source>
        <translation>مقطع MSH لا يبيّن كيفية تجزئة الرسالة.</translation>
    </message>
    <message>
        <source>The visit has {count} identifiers.</source>
        <translation>للزيارة عدد من المعرّفات: {count}.</translation>
    </message>
    <message>
        <source>There are {count} FHIR encounters.</source>
        <translation>يوجد عدد من عناصر Encounter في FHIR: {count}.</translation>
    </message>
    <message>
        <source>There are {count} FHIR patients.</source>
        <translation>يوجد عدد من المرضى في FHIR: {count}.</translation>
    </message>
    <message>
        <source>There are {count} HL7 messages in one file.</source>
        <translation>يوجد في ملف واحد عدد من رسائل HL7: {count}.</translation>
    </message>
    <message>
        <source>There is no FHIR Patient.</source>
        <translation>لا يوجد عنصر Patient في FHIR.</translation>
    </message>
    <message>
        <source>There is no MSH segment.</source>
        <translation>لا يوجد مقطع MSH.</translation>
    </message>
    <message>
        <source>There is no PID segment.</source>
        <translation>لا يوجد مقطع PID.</translation>
    </message>
    <message>
        <source>This encounter was cancelled or entered in error.</source>
        <translation>أُلغي هذا Encounter أو أُدخل بالخطأ.</translation>
    </message>
    <message>
        <source>This patient&apos;s record is no longer in use.</source>
        <translation>سجل هذا المريض لم يعد مستخدمًا.</translation>
    </message>
    <message>
        <source>This segment stands there more than once.</source>
        <translation>يتكرر هذا المقطع أكثر من مرة.</translation>
    </message>
    <message>
        <source>Entry {position} names nothing that can be passed on.</source>
        <translation>العنصر رقم {position} لا يسمّي شيئًا يمكن تمريره.</translation>
    </message>
    <message>
        <source>Line {line} is no HL7 segment.</source>
        <translation>السطر {line} ليس مقطع HL7.</translation>
    </message>
    <message>
        <source>None of the patient&apos;s identifiers is of the system that counts here.</source>
        <translation>ليس أي من معرّفات المريض من النظام المعتمد هنا.</translation>
    </message>
    <message>
        <source>None of the visit&apos;s identifiers is of the system that counts here.</source>
        <translation>ليس أي من معرّفات الزيارة من النظام المعتمد هنا.</translation>
    </message>
    <message>
        <source>Of FHIR a Patient, a Bundle or an array of resources is read.</source>
        <translation>يُقرأ من FHIR عنصر Patient أو Bundle أو قائمة موارد.</translation>
    </message>
    <message>
        <source>Of GDT only sets 6301 and 6302 launch a visit.</source>
        <translation>لا يبدأ زيارةً من GDT إلا السجلان 6301 و6302.</translation>
    </message>
    <message>
        <source>Of HL7 only ADT messages A01, A04 and A08 launch a visit.</source>
        <translation>لا يبدأ زيارةً من HL7 إلا رسائل ADT‏ A01 وA04 وA08.</translation>
    </message>
    <message>
        <source>Send Tiep context JSON, FHIR R4, GDT or HL7 v2.</source>
        <translation>أرسل سياق Tiep بصيغة JSON أو FHIR R4 أو GDT أو HL7 v2.</translation>
    </message>
    <message>
        <source>This is no time zone that is known here.</source>
        <translation>هذه المنطقة الزمنية غير معروفة هنا.</translation>
    </message>
    <message>
        <source>Write it as Europe/Berlin.</source>
        <translation>اكتبها مثل Asia/Amman.</translation>
    </message>
    <message>
        <source>A file for a visit was refused.</source>
        <translation>رُفض ملف لزيارة.</translation>
    </message>
    <message>
        <source>A link asked for this visit, and nobody answered the question at the screen.</source>
        <translation>طلب رابطٌ هذه الزيارة، ولم يُجب أحد عن السؤال على الشاشة.</translation>
    </message>
    <message>
        <source>A link asked for this visit, and somebody at the screen said no.</source>
        <translation>طلب رابطٌ هذه الزيارة، ورفضها شخص أمام الشاشة.</translation>
    </message>
    <message>
        <source>Check drop_dir.</source>
        <translation>تحقق من drop_dir.</translation>
    </message>
    <message>
        <source>Check the rights on drop_dir.</source>
        <translation>تحقق من الصلاحيات على drop_dir.</translation>
    </message>
    <message>
        <source>Files in the folder for visits cannot be claimed.</source>
        <translation>لا يمكن أخذ الملفات من مجلد الزيارات.</translation>
    </message>
    <message>
        <source>Nobody said where references are looked for.</source>
        <translation>لم يُحدَّد مكان البحث عن المراجع.</translation>
    </message>
    <message>
        <source>Nothing is kept under this reference.</source>
        <translation>لا شيء محفوظ تحت هذا المرجع.</translation>
    </message>
    <message>
        <source>Set context_dir.</source>
        <translation>اضبط context_dir.</translation>
    </message>
    <message>
        <source>Several files have this reference.</source>
        <translation>عدة ملفات لها هذا المرجع.</translation>
    </message>
    <message>
        <source>The file lay there for more than {minutes} minutes.</source>
        <translation>بقي الملف هناك أكثر من {minutes} دقائق.</translation>
    </message>
    <message>
        <source>The folder failed beside it says why.</source>
        <translation>المجلد failed بجانبه يبيّن السبب.</translation>
    </message>
    <message>
        <source>The folder of files for visits cannot be reached.</source>
        <translation>لا يمكن الوصول إلى مجلد ملفات الزيارات.</translation>
    </message>
    <message>
        <source>Write it anew.</source>
        <translation>اكتبه من جديد.</translation>
    </message>
    <message>
        <source>The report could not be written.</source>
        <translation>تعذّرت كتابة التقرير.</translation>
    </message>
    <message>
        <source>What came instead is kept with the visit.</source>
        <translation>ما وصل بدلًا منه محفوظ مع الزيارة.</translation>
    </message>
    <message>
        <source>A list cannot hold lists.</source>
        <translation>لا يمكن أن تحتوي القائمة على قوائم.</translation>
    </message>
    <message>
        <source>Answers are not checked against this pattern: it cannot be used here.</source>
        <translation>لا تُفحص الإجابات بهذا النمط: لا يمكن استخدامه هنا.</translation>
    </message>
    <message>
        <source>Dependencies must be a JSON object.</source>
        <translation>يجب أن تكون التبعيات كائن JSON.</translation>
    </message>
    <message>
        <source>Each branch must name the answers it holds for (const or enum).</source>
        <translation>يجب أن يذكر كل فرع الإجابات التي يسري عليها (const أو enum).</translation>
    </message>
    <message>
        <source>Only a field of type string can have choices (oneOf).</source>
        <translation>لا تكون الخيارات (oneOf) إلا لحقل من النوع string.</translation>
    </message>
    <message>
        <source>Something depends on a field that is not there.</source>
        <translation>هناك ما يعتمد على حقل غير موجود.</translation>
    </message>
    <message>
        <source>The form that the doctor chose for all visits is not there any more; the usual one is taken.</source>
        <translation>النموذج المختار لكل الزيارات لم يعد موجودا؛ يُستخدم النموذج المعتاد.</translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation>يجب أن تكون هذه قائمة.</translation>
    </message>
    <message>
        <source>What depends on a field is a list of keys, or has properties, required or oneOf.</source>
        <translation>ما يعتمد على حقل هو قائمة مفاتيح، أو فيه properties أو required أو oneOf.</translation>
    </message>
    <message>
        <source>A choice needs a const and a title, both texts.</source>
        <translation>يحتاج الخيار إلى const وtitle، وكلاهما نص.</translation>
    </message>
    <message>
        <source>A concept set is a whole number, in a field of type string.</source>
        <translation>مجموعة المفاهيم عدد صحيح، في حقل من النوع string.</translation>
    </message>
    <message>
        <source>A field is named twice as required.</source>
        <translation>ذُكر حقل مرتين على أنه مطلوب.</translation>
    </message>
    <message>
        <source>The report could not be written to its folder ({reason}).</source>
        <translation>تعذّرت كتابة التقرير في مجلده ({reason}).</translation>
    </message>
    <message>
        <source>The report must be written to its folder anew ({reason}).</source>
        <translation>يجب أن يُكتب التقرير في مجلده من جديد ({reason}).</translation>
    </message>
    <message>
        <source>This does not name files.</source>
        <translation>لا يصلح هذا اسمًا للملفات.</translation>
    </message>
    <message>
        <source>Use letters, digits, blanks, - . _ and any of: {known}.</source>
        <translation>استخدم أحرفًا وأرقامًا ومسافات و - . _ وما يلي: {known}.</translation>
    </message>
    <message>
        <source>The hospital system did not take the report (HTTP status {status}).</source>
        <translation>لم يقبل نظام المستشفى التقرير (حالة HTTP {status}).</translation>
    </message>
    <message>
        <source>The program for reports cannot be started.</source>
        <translation>تعذّر تشغيل برنامج التقارير.</translation>
    </message>
    <message>
        <source>The program for reports did not end in time.</source>
        <translation>لم ينتهِ برنامج التقارير في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The program for reports ended with status {status}.</source>
        <translation>انتهى برنامج التقارير بالحالة {status}.</translation>
    </message>
    <message>
        <source>The program for reports is not named by an absolute path.</source>
        <translation>لم يُذكر برنامج التقارير بمساره الكامل.</translation>
    </message>
    <message>
        <source>There is no secret to sign callbacks with.</source>
        <translation>لا يوجد سرّ لتوقيع ما يُرسل.</translation>
    </message>
</context>
<context>
    <name>quit</name>
    <message>
        <source>Quit Tiep Launcher</source>
        <translation>إنهاء Tiep Launcher</translation>
    </message>
    <message>
        <source>These visits may be being recorded now. Quitting ends the recording.</source>
        <translation>ربما يجري تسجيل هذه الزيارات الآن. والإنهاء يوقف التسجيل.</translation>
    </message>
    <message>
        <source>These visits are not saved in Tiep yet. They go on at the next start.</source>
        <translation>هذه الزيارات لم تُحفظ في Tiep بعد. وستستمر عند بدء التشغيل التالي.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>ال&amp;بقاء</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) of other doctors</source>
        <translation>
            <numerusform>لا زيارات لأطباء آخرين</numerusform>
            <numerusform>زيارة واحدة لأطباء آخرين</numerusform>
            <numerusform>زيارتان لأطباء آخرين</numerusform>
            <numerusform>%n زيارات لأطباء آخرين</numerusform>
            <numerusform>%n زيارة لأطباء آخرين</numerusform>
            <numerusform>%n زيارة لأطباء آخرين</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>setting_words</name>
    <message>
        <source>Connection to Tiep</source>
        <translation>الاتصال بـ Tiep</translation>
    </message>
    <message>
        <source>Where Tiep is, and the key with which this workstation asks it.</source>
        <translation>مكان Tiep والمفتاح الذي يسأله به هذا الجهاز.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Whose visits are started on this workstation.</source>
        <translation>لمن تُبدأ الزيارات على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Starting a visit</source>
        <translation>بدء زيارة</translation>
    </message>
    <message>
        <source>How Tiep is opened, and with which form.</source>
        <translation>كيف يُفتح Tiep وبأي نموذج.</translation>
    </message>
    <message>
        <source>Picking a patient</source>
        <translation>اختيار المريض</translation>
    </message>
    <message>
        <source>Where the lists come from in which patients are found.</source>
        <translation>مصدر القوائم التي يُبحث فيها عن المرضى.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>What happens with a report that has come.</source>
        <translation>ما يحدث لتقرير وصل.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>What others at this workstation can see, and for how long.</source>
        <translation>ما يمكن للآخرين رؤيته على هذا الجهاز ومدة ذلك.</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>اللغة والمظهر</translation>
    </message>
    <message>
        <source>How the program speaks to you.</source>
        <translation>كيف يخاطبك البرنامج.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Seldom needed.</source>
        <translation>نادر الاستخدام.</translation>
    </message>
    <message>
        <source>Address of Tiep&apos;s service</source>
        <translation>عنوان خدمة Tiep</translation>
    </message>
    <message>
        <source>The launcher asks here for a visit and for its report. It begins with https.</source>
        <translation>يطلب البرنامج من هنا الزيارة وتقريرها. يبدأ العنوان بـ https.</translation>
    </message>
    <message>
        <source>Address of Tiep&apos;s page</source>
        <translation>عنوان صفحة Tiep</translation>
    </message>
    <message>
        <source>The page that opens for the doctor when a visit is started.</source>
        <translation>الصفحة التي تُفتح للطبيب عند بدء زيارة.</translation>
    </message>
    <message>
        <source>Folder of your own forms</source>
        <translation>مجلد نماذجك الخاصة</translation>
    </message>
    <message>
        <source>Forms found here are offered beside those that come along.</source>
        <translation>تُعرض النماذج الموجودة هنا إلى جانب النماذج المرفقة.</translation>
    </message>
    <message>
        <source>Only the forms that come along</source>
        <translation>النماذج المرفقة فقط</translation>
    </message>
    <message>
        <source>Form of a visit</source>
        <translation>نموذج الزيارة</translation>
    </message>
    <message>
        <source>Used for a visit that is started without naming a form.</source>
        <translation>يُستخدم لزيارة بدأت دون ذكر نموذج.</translation>
    </message>
    <message>
        <source>The doctor chooses in Tiep</source>
        <translation>يختاره الطبيب في Tiep</translation>
    </message>
    <message>
        <source>ID of the doctor</source>
        <translation>معرّف الطبيب</translation>
    </message>
    <message>
        <source>As the hospital system writes it. Leave it empty if several doctors work here.</source>
        <translation>كما يكتبه نظام المستشفى. اتركه فارغًا إذا كان عدة أطباء يعملون هنا.</translation>
    </message>
    <message>
        <source>No fixed doctor</source>
        <translation>لا طبيب ثابت</translation>
    </message>
    <message>
        <source>Name of the doctor</source>
        <translation>اسم الطبيب</translation>
    </message>
    <message>
        <source>As it is to stand in Tiep and on the windows, with title.</source>
        <translation>كما يجب أن يظهر في Tiep وفي النوافذ، مع اللقب.</translation>
    </message>
    <message>
        <source>Specialties of the doctor</source>
        <translation>تخصصات الطبيب</translation>
    </message>
    <message>
        <source>In Tiep&apos;s words, such as ORTHOPEDICS. One a line.</source>
        <translation>بكلمات Tiep، مثل ORTHOPEDICS. واحد في كل سطر.</translation>
    </message>
    <message>
        <source>Where the doctor of a visit comes from</source>
        <translation>مصدر طبيب الزيارة</translation>
    </message>
    <message>
        <source>Decides whose name a visit is started in.</source>
        <translation>يحدد باسم من تُبدأ الزيارة.</translation>
    </message>
    <message>
        <source>The doctor is asked</source>
        <translation>يُسأل عن الطبيب</translation>
    </message>
    <message>
        <source>The hospital system says it</source>
        <translation>يحدده نظام المستشفى</translation>
    </message>
    <message>
        <source>Always the doctor above</source>
        <translation>دائمًا الطبيب المذكور أعلاه</translation>
    </message>
    <message>
        <source>Whoever is logged in to this computer</source>
        <translation>من سجّل الدخول إلى هذا الجهاز</translation>
    </message>
    <message>
        <source>The doctor above; if none is named, the doctor is asked</source>
        <translation>الطبيب المذكور أعلاه؛ وإن لم يُذكر يُسأل عنه</translation>
    </message>
    <message>
        <source>List of the doctors</source>
        <translation>قائمة الأطباء</translation>
    </message>
    <message>
        <source>A file that names the doctors of the site and their logins.</source>
        <translation>ملف يذكر أطباء المنشأة وأسماء دخولهم.</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>لا قائمة</translation>
    </message>
    <message>
        <source>Only doctors of the list</source>
        <translation>أطباء القائمة فقط</translation>
    </message>
    <message>
        <source>A visit of anybody who is not in the list is refused.</source>
        <translation>تُرفض زيارة كل من ليس في القائمة.</translation>
    </message>
    <message>
        <source>Several people use this login</source>
        <translation>يستخدم عدة أشخاص اسم الدخول هذا</translation>
    </message>
    <message>
        <source>Then the doctor is forgotten when the windows are covered.</source>
        <translation>عندئذٍ يُنسى الطبيب عند حجب النوافذ.</translation>
    </message>
    <message>
        <source>Where Tiep is opened</source>
        <translation>أين يُفتح Tiep</translation>
    </message>
    <message>
        <source>In your browser, or in a window of the launcher.</source>
        <translation>في متصفحك أو في نافذة من هذا البرنامج.</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>في المتصفح</translation>
    </message>
    <message>
        <source>In a window of the launcher</source>
        <translation>في نافذة من هذا البرنامج</translation>
    </message>
    <message>
        <source>Browser command</source>
        <translation>أمر المتصفح</translation>
    </message>
    <message>
        <source>A command that opens Tiep in a certain browser; %u stands for the address.</source>
        <translation>أمر يفتح Tiep في متصفح معيّن؛ ويمثل %u العنوان.</translation>
    </message>
    <message>
        <source>The system&apos;s browser</source>
        <translation>متصفح النظام</translation>
    </message>
    <message>
        <source>Visits without an ID</source>
        <translation>زيارات بلا معرّف</translation>
    </message>
    <message>
        <source>Reports are sorted by the visit&apos;s ID.</source>
        <translation>تُصنّف التقارير حسب معرّف الزيارة.</translation>
    </message>
    <message>
        <source>Are refused: the hospital system must give one</source>
        <translation>تُرفض: يجب أن يعطي نظام المستشفى معرّفًا</translation>
    </message>
    <message>
        <source>Get one here, marked as made here</source>
        <translation>تحصل على معرّف هنا، مميز بأنه أُنشئ هنا</translation>
    </message>
    <message>
        <source>Take patient data from a command line</source>
        <translation>قبول بيانات المرضى من سطر الأوامر</translation>
    </message>
    <message>
        <source>Other programs of this computer can see what stands in a command line.</source>
        <translation>يمكن لبرامج أخرى على هذا الجهاز رؤية ما في سطر الأوامر.</translation>
    </message>
    <message>
        <source>A visit begins while another patient&apos;s is open</source>
        <translation>تبدأ زيارة بينما زيارة مريض آخر مفتوحة</translation>
    </message>
    <message>
        <source>Of the same doctor. Nothing is ever closed by it.</source>
        <translation>للطبيب نفسه. ولا يُغلق شيء بسبب ذلك أبدًا.</translation>
    </message>
    <message>
        <source>It is started, and the other goes on</source>
        <translation>تُبدأ، وتستمر الأخرى</translation>
    </message>
    <message>
        <source>It is refused</source>
        <translation>تُرفض</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>قائمة العمل</translation>
    </message>
    <message>
        <source>A file (CSV, JSON) or a folder of such files with the visits that can be picked.</source>
        <translation>ملف (CSV أو JSON) أو مجلد ملفات كهذه بالزيارات التي يمكن اختيارها.</translation>
    </message>
    <message>
        <source>No worklist</source>
        <translation>لا قائمة عمل</translation>
    </message>
    <message>
        <source>Keys that open the list of visits from every program</source>
        <translation>مفاتيح تفتح قائمة الزيارات من أي برنامج</translation>
    </message>
    <message>
        <source>Such as Ctrl+Alt+T. Not every desktop allows it.</source>
        <translation>مثل Ctrl+Alt+T. لا يسمح بذلك كل سطح مكتب.</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
    <message>
        <source>Address of the patient server (FHIR R4)</source>
        <translation>عنوان خادم المرضى (FHIR R4)</translation>
    </message>
    <message>
        <source>It is searched for patients and for the visits of the day.</source>
        <translation>يُبحث فيه عن المرضى وعن زيارات اليوم.</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>لا خادم</translation>
    </message>
    <message>
        <source>User at the patient server</source>
        <translation>المستخدم في خادم المرضى</translation>
    </message>
    <message>
        <source>Its password is kept with the keys. Without a user that entry is a token.</source>
        <translation>تُحفظ كلمة مروره مع المفاتيح. ومن دون مستخدم تكون تلك القيمة رمز وصول.</translation>
    </message>
    <message>
        <source>No user</source>
        <translation>لا مستخدم</translation>
    </message>
    <message>
        <source>Which identifier names a patient</source>
        <translation>المعرّف الذي يدل على المريض</translation>
    </message>
    <message>
        <source>Its system, such as urn:oid:1.2.3, where patients have several.</source>
        <translation>نظامه، مثل urn:oid:1.2.3، حيث يكون للمرضى عدة معرّفات.</translation>
    </message>
    <message>
        <source>The only one</source>
        <translation>الوحيد</translation>
    </message>
    <message>
        <source>Which identifier names a visit</source>
        <translation>المعرّف الذي يدل على الزيارة</translation>
    </message>
    <message>
        <source>Its system, such as urn:oid:1.2.3, where visits have several.</source>
        <translation>نظامه، مثل urn:oid:1.2.3، حيث يكون للزيارات عدة معرّفات.</translation>
    </message>
    <message>
        <source>Cover the windows after so many minutes</source>
        <translation>حجب النوافذ بعد هذا العدد من الدقائق</translation>
    </message>
    <message>
        <source>When nobody has touched mouse or keyboard for so long. 0 never covers them.</source>
        <translation>عندما لا يلمس أحد الفأرة أو لوحة المفاتيح طوال هذه المدة. القيمة 0 لا تحجب أبدًا.</translation>
    </message>
    <message>
        <source>Clear the clipboard after so many seconds</source>
        <translation>مسح الحافظة بعد هذا العدد من الثواني</translation>
    </message>
    <message>
        <source>Only if what was copied here is still on it. 0 leaves it there.</source>
        <translation>فقط إذا كان فيها ما نُسخ من هنا. القيمة 0 تتركه.</translation>
    </message>
    <message>
        <source>Name the patient in notifications</source>
        <translation>ذكر اسم المريض في الإشعارات</translation>
    </message>
    <message>
        <source>Everybody who sees the screen can read them.</source>
        <translation>يمكن لكل من يرى الشاشة قراءتها.</translation>
    </message>
    <message>
        <source>Language of reports</source>
        <translation>لغة التقارير</translation>
    </message>
    <message>
        <source>The headings of a report that is copied or handed on as text.</source>
        <translation>عناوين التقرير الذي يُنسخ أو يُسلَّم كنص.</translation>
    </message>
    <message>
        <source>The language of this computer</source>
        <translation>لغة هذا الجهاز</translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation>لغة النوافذ</translation>
    </message>
    <message>
        <source>All windows, menus and messages.</source>
        <translation>كل النوافذ والقوائم والرسائل.</translation>
    </message>
    <message>
        <source>Shortest pause between two questions to Tiep, in seconds</source>
        <translation>أقصر مهلة بين سؤالين إلى Tiep، بالثواني</translation>
    </message>
    <message>
        <source>A visit is never asked about more often than this.</source>
        <translation>لا يُسأل عن زيارة أكثر من ذلك.</translation>
    </message>
    <message>
        <source>Password or token of the patient server</source>
        <translation>كلمة مرور خادم المرضى أو رمز وصوله</translation>
    </message>
    <message>
        <source>Key of the visits that are kept here</source>
        <translation>مفتاح الزيارات المحفوظة هنا</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>Default of this computer</source>
        <translation>افتراضي هذا الجهاز</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>ضبطته أنت</translation>
    </message>
    <message>
        <source>Set by the test environment</source>
        <translation>ضبطته بيئة الاختبار</translation>
    </message>
    <message>
        <source>Set by the launch</source>
        <translation>ضبطته عملية البدء</translation>
    </message>
    <message>
        <source>Managed by your organisation</source>
        <translation>تديره مؤسستك</translation>
    </message>
    <message>
        <source>Set by you for all facilities</source>
        <translation>ضبطته أنت لكل المنشآت</translation>
    </message>
    <message>
        <source>Managed by your organisation. Your own setting does not count.</source>
        <translation>تديره مؤسستك. إعدادك الخاص لا يسري.</translation>
    </message>
    <message>
        <source>Set by the test environment. Your own setting does not count meanwhile.</source>
        <translation>ضبطته بيئة الاختبار. إعدادك الخاص لا يسري أثناء ذلك.</translation>
    </message>
    <message>
        <source>Folder of your own target profiles</source>
        <translation>مجلد ملفات تعريف الوجهة الخاصة بكم</translation>
    </message>
    <message>
        <source>Profiles found here are offered beside those that come along.</source>
        <translation>تُعرض الملفات الموجودة هنا إلى جانب المرفقة مع البرنامج.</translation>
    </message>
    <message>
        <source>Only the profiles that come along</source>
        <translation>الملفات المرفقة مع البرنامج فقط</translation>
    </message>
    <message>
        <source>What the hospital system&apos;s fields can take</source>
        <translation>ما تقبله حقول نظام المستشفى</translation>
    </message>
    <message>
        <source>Its characters, lengths and order of fields. Copies are written so that they arrive whole.</source>
        <translation>محارفه وأطواله وترتيب حقوله. تُكتب النسخ بحيث تصل كاملة.</translation>
    </message>
    <message>
        <source>Everything: nothing is changed</source>
        <translation>كل شيء: لا يتغيّر شيء</translation>
    </message>
    <message>
        <source>GDT field with the visit ID</source>
        <translation>حقل GDT الذي فيه معرّف الزيارة</translation>
    </message>
    <message>
        <source>Four digits, as the practice system writes it.</source>
        <translation>أربعة أرقام كما يكتبها نظام العيادة.</translation>
    </message>
    <message>
        <source>HL7 field with the visit ID</source>
        <translation>حقل HL7 الذي فيه معرّف الزيارة</translation>
    </message>
    <message>
        <source>Such as PV1-19, or PV1-19.1 for one part of it.</source>
        <translation>مثل PV1-19، أو PV1-19.1 لجزء منه.</translation>
    </message>
    <message>
        <source>Who issues the patient ID in HL7 messages</source>
        <translation>الجهة التي تصدر معرّف المريض في رسائل HL7</translation>
    </message>
    <message>
        <source>The assigning authority (CX.4) of the one that counts, where patients have several.</source>
        <translation>جهة الإصدار (CX.4) للمعرّف المعتمد إذا كان للمرضى عدة معرّفات.</translation>
    </message>
    <message>
        <source>What else goes to Tiep</source>
        <translation>ما يُرسل إلى Tiep فوق ذلك</translation>
    </message>
    <message>
        <source>Of FHIR, GDT and HL7 files, beside patient and visit: Encounter.class, 8402 or ward=PV1-3.1.</source>
        <translation>من ملفات FHIR وGDT وHL7، إضافة إلى المريض والزيارة: Encounter.class أو 8402 أو ward=PV1-3.1.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>GDT id of the practice system</source>
        <translation>معرّف GDT لنظام العيادة</translation>
    </message>
    <message>
        <source>Up to eight characters; stands in every report written as GDT.</source>
        <translation>حتى ثمانية أحرف؛ يظهر في كل تقرير يُكتب بصيغة GDT.</translation>
    </message>
    <message>
        <source>GDT id of the launcher</source>
        <translation>معرّف GDT لهذا البرنامج</translation>
    </message>
    <message>
        <source>As the practice system knows this device.</source>
        <translation>كما يعرف نظام العيادة هذا الجهاز.</translation>
    </message>
    <message>
        <source>Kind of examination in GDT</source>
        <translation>نوع الفحص في GDT</translation>
    </message>
    <message>
        <source>The practice system files the report under it (field 8402).</source>
        <translation>يحفظ نظام العيادة التقرير تحته (الحقل 8402).</translation>
    </message>
    <message>
        <source>Characters of GDT reports</source>
        <translation>أحرف تقارير GDT</translation>
    </message>
    <message>
        <source>What the practice system reads; others are spelled plainly.</source>
        <translation>ما يقرؤه نظام العيادة؛ وتُكتب الأحرف الأخرى بصورة مبسّطة.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Of every time that is shown, such as Europe/Berlin.</source>
        <translation>لكل الأوقات المعروضة، مثل Asia/Amman.</translation>
    </message>
    <message>
        <source>The time zone of this computer</source>
        <translation>المنطقة الزمنية لهذا الحاسوب</translation>
    </message>
    <message>
        <source>Folder of references</source>
        <translation>مجلد المراجع</translation>
    </message>
    <message>
        <source>Where links and calls find the patient whom they name by a reference only.</source>
        <translation>حيث تجد الروابط والاستدعاءات المريض الذي تسمّيه بمرجع فقط.</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>لا مجلد</translation>
    </message>
    <message>
        <source>Folder of visits to start</source>
        <translation>مجلد الزيارات المطلوب بدؤها</translation>
    </message>
    <message>
        <source>Every file that the hospital system puts there starts a visit.</source>
        <translation>كل ملف يضعه نظام المستشفى هناك يبدأ زيارة.</translation>
    </message>
    <message>
        <source>Keep the files of started visits</source>
        <translation>الاحتفاظ بملفات الزيارات التي بدأت</translation>
    </message>
    <message>
        <source>In the folder done. They hold patient data.</source>
        <translation>في المجلد done. وهي تحتوي على بيانات المرضى.</translation>
    </message>
    <message>
        <source>Folder for the hospital system</source>
        <translation>مجلد نظام المستشفى</translation>
    </message>
    <message>
        <source>Every new report is written there as soon as it is saved.</source>
        <translation>يُكتب فيه كل تقرير جديد فور حفظه.</translation>
    </message>
    <message>
        <source>Formats in that folder</source>
        <translation>صيغ الملفات في هذا المجلد</translation>
    </message>
    <message>
        <source>json, text, html, fhir, fhir-document or gdt. One a line.</source>
        <translation>الصيغ json أو text أو html أو fhir أو fhir-document أو gdt، واحدة في كل سطر.</translation>
    </message>
    <message>
        <source>Names of the files in that folder</source>
        <translation>أسماء الملفات في هذا المجلد</translation>
    </message>
    <message>
        <source>What stands in braces is replaced, such as {patient_id}.</source>
        <translation>يُستبدل ما بين القوسين، مثل {patient_id}.</translation>
    </message>
    <message>
        <source>Keys that copy the next field from every program</source>
        <translation>مفاتيح تنسخ الحقل التالي من أي برنامج</translation>
    </message>
    <message>
        <source>Such as Ctrl+Alt+N. Not every desktop allows it.</source>
        <translation>مثل Ctrl+Alt+N. لا يسمح كل سطح مكتب بذلك.</translation>
    </message>
    <message>
        <source>Keys that pass over the next field from every program</source>
        <translation>مفاتيح تتخطى الحقل التالي من أي برنامج</translation>
    </message>
    <message>
        <source>The field stays as it is and can be copied later.</source>
        <translation>يبقى الحقل كما هو ويمكن نسخه لاحقًا.</translation>
    </message>
    <message>
        <source>Hospital system</source>
        <translation>نظام المستشفى</translation>
    </message>
    <message>
        <source>How it hands patients and visits over.</source>
        <translation>كيف يسلّم المرضى والزيارات.</translation>
    </message>
    <message>
        <source>Address that reports are sent to</source>
        <translation>العنوان الذي تُرسل إليه التقارير</translation>
    </message>
    <message>
        <source>Of the hospital system; every new report is posted there, signed.</source>
        <translation>عنوان نظام المستشفى؛ يُرسل إليه كل تقرير جديد موقَّعًا.</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>لا يُرسل إلى أي مكان</translation>
    </message>
    <message>
        <source>Format of what is sent</source>
        <translation>صيغة ما يُرسل</translation>
    </message>
    <message>
        <source>What the hospital system&apos;s address takes.</source>
        <translation>ما يقبله عنوان نظام المستشفى.</translation>
    </message>
    <message>
        <source>Program that gets every report</source>
        <translation>البرنامج الذي يتلقّى كل تقرير</translation>
    </message>
    <message>
        <source>Started for each new report, which it reads from its input.</source>
        <translation>يُشغَّل مع كل تقرير جديد ويقرؤه من مدخله.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Format of what that program gets</source>
        <translation>صيغة ما يتلقّاه هذا البرنامج</translation>
    </message>
    <message>
        <source>What the program can read.</source>
        <translation>ما يستطيع البرنامج قراءته.</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Show this list</source>
        <translation>إظهار هذه القائمة</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
</context>
<context>
    <name>state_words</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;بدء</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;تجاهل</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>ف&amp;تح مجددًا</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>إعادة ال&amp;فتح</translation>
    </message>
    <message>
        <source>S&amp;how Tiep</source>
        <translation>إ&amp;ظهار Tiep</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>بدء &amp;مجددًا</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>ت&amp;رك</translation>
    </message>
    <message>
        <source>T&amp;ry now</source>
        <translation>&amp;حاول الآن</translation>
    </message>
    <message>
        <source>Enter &amp;key</source>
        <translation>إدخال المفتا&amp;ح</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>التف&amp;اصيل</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;نسخ التقرير</translation>
    </message>
    <message>
        <source>C&amp;lose visit</source>
        <translation>إغ&amp;لاق الزيارة</translation>
    </message>
    <message>
        <source>&amp;Wrong patient…</source>
        <translation>مريض خ&amp;طأ…</translation>
    </message>
    <message>
        <source>Not started yet.</source>
        <translation>لم تبدأ بعد.</translation>
    </message>
    <message>
        <source>Asking Tiep for this visit…</source>
        <translation>جارٍ طلب هذه الزيارة من Tiep…</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>جارٍ فتح متصفحك…</translation>
    </message>
    <message>
        <source>Tiep is open in your browser.</source>
        <translation>فُتح Tiep في متصفحك.</translation>
    </message>
    <message>
        <source>Visit running. The report will appear here when you save it in Tiep.</source>
        <translation>الزيارة جارية. سيظهر التقرير هنا عندما تحفظه في Tiep.</translation>
    </message>
    <message>
        <source>Paused in Tiep.</source>
        <translation>متوقفة مؤقتًا في Tiep.</translation>
    </message>
    <message>
        <source>Tiep has a draft. Check and save it there; it is not a report yet.</source>
        <translation>لدى Tiep مسودة. راجعها واحفظها هناك؛ فهي ليست تقريرًا بعد.</translation>
    </message>
    <message>
        <source>Report received {time}.</source>
        <translation>استُلم التقرير {time}.</translation>
    </message>
    <message>
        <source>The start link ran out before Tiep was opened.</source>
        <translation>انتهت صلاحية رابط البدء قبل فتح Tiep.</translation>
    </message>
    <message>
        <source>Closed {time}.</source>
        <translation>أُغلقت {time}.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغيت.</translation>
    </message>
    <message>
        <source>Not started: {reason}</source>
        <translation>لم تبدأ: {reason}</translation>
    </message>
    <message>
        <source>Tiep no longer knows this visit.</source>
        <translation>لم يعد Tiep يعرف هذه الزيارة.</translation>
    </message>
    <message>
        <source>Marked as the wrong patient. Kept here, goes nowhere.</source>
        <translation>تم التمييز على أنه لمريض خطأ. يُحفظ هنا ولا يُرسل إلى أي جهة.</translation>
    </message>
    <message>
        <source>No connection since {time}. Still trying; nothing is lost.</source>
        <translation>لا يوجد اتصال منذ {time}. المحاولة مستمرة؛ لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Tiep rejected the facility key. Ask your administrator.</source>
        <translation>رفض Tiep مفتاح المنشأة. اسأل مسؤول النظام.</translation>
    </message>
    <message>
        <source>This report is for another visit than the one you started.</source>
        <translation>هذا التقرير يخص زيارة غير التي بدأتها.</translation>
    </message>
    <message>
        <source>Written by an AI and not yet checked by a doctor.</source>
        <translation>كتبه ذكاء اصطناعي ولم يراجعه طبيب بعد.</translation>
    </message>
    <message>
        <source>Your browser did not open.</source>
        <translation>لم يُفتح متصفحك.</translation>
    </message>
    <message>
        <source>This report arrived after you closed the visit.</source>
        <translation>وصل هذا التقرير بعد أن أغلقت الزيارة.</translation>
    </message>
    <message>
        <source>Being edited in Tiep; this is the last saved version.</source>
        <translation>قيد التعديل في Tiep؛ هذه آخر نسخة محفوظة.</translation>
    </message>
    <message>
        <source>Not saved in Tiep yet. Named again at log-off and quit.</source>
        <translation>لم تُحفظ في Tiep بعد. سيُذكَّر بها عند تسجيل الخروج والإنهاء.</translation>
    </message>
    <message>
        <source>Saved between {from} and {time}.</source>
        <translation>حُفظ بين {from} و{time}.</translation>
    </message>
    <message>
        <source>Tiep says “{status}”. Still watching.</source>
        <translation>الحالة الواردة من Tiep هي «{status}». المتابعة مستمرة.</translation>
    </message>
    <message>
        <source>the details say why.</source>
        <translation>التفاصيل توضح السبب.</translation>
    </message>
    <message>
        <source>I have c&amp;hecked this…</source>
        <translation>را&amp;جعت هذا…</translation>
    </message>
    <message>
        <source>&amp;Use it all the same…</source>
        <translation>ا&amp;ستخدامه رغم ذلك…</translation>
    </message>
    <message>
        <source>Nobody has proven where this report comes from, and no doctor has checked it yet.</source>
        <translation>مصدر هذا التقرير غير مثبت ولم يراجعه طبيب بعد.</translation>
    </message>
    <message>
        <source>Waiting for the report. It comes by itself.</source>
        <translation>التقرير منتظَر، ويصل تلقائيًا.</translation>
    </message>
    <message>
        <source>A report that belongs to nobody yet.</source>
        <translation>تقرير لا يخص أحدًا بعد.</translation>
    </message>
    <message>
        <source>Given to this visit by hand {time}.</source>
        <translation>أُسند إلى هذه الزيارة يدويًا: {time}.</translation>
    </message>
    <message>
        <source>The report could not be written. What came instead stands below.</source>
        <translation>تعذّرت كتابة التقرير، وما وصل بدلًا منه يظهر أدناه.</translation>
    </message>
    <message>
        <source>Under way: “{status}”. The report comes by itself.</source>
        <translation>جارٍ العمل: «{status}». يصل التقرير تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>switch_words</name>
    <message>
        <source>Both have the same name. Look at the birth dates and the IDs.</source>
        <translation>لكليهما الاسم نفسه. انظر إلى تاريخي الميلاد والمعرّفين.</translation>
    </message>
    <message>
        <source>Both have the same birth date. Look at the names and the IDs.</source>
        <translation>لكليهما تاريخ الميلاد نفسه. انظر إلى الاسمين والمعرّفين.</translation>
    </message>
    <message>
        <source>Both have the same name and birth date. Look at the IDs.</source>
        <translation>لكليهما الاسم وتاريخ الميلاد نفسهما. انظر إلى المعرّفين.</translation>
    </message>
</context>
<context>
    <name>tidings</name>
    <message>
        <source>Report ready</source>
        <translation>التقرير جاهز</translation>
    </message>
    <message>
        <source>A report has arrived and can be copied.</source>
        <translation>وصل تقرير ويمكن نسخه.</translation>
    </message>
    <message>
        <source>The report of {patient} has arrived and can be copied.</source>
        <translation>وصل تقرير {patient} ويمكن نسخه.</translation>
    </message>
    <message>
        <source>Report changed</source>
        <translation>تغيّر التقرير</translation>
    </message>
    <message>
        <source>A newer version of a report has arrived.</source>
        <translation>وصلت نسخة أحدث من أحد التقارير.</translation>
    </message>
    <message>
        <source>A newer version of the report of {patient} has arrived.</source>
        <translation>وصلت نسخة أحدث من تقرير {patient}.</translation>
    </message>
    <message>
        <source>Report held back</source>
        <translation>التقرير محتجز</translation>
    </message>
    <message>
        <source>A report has arrived that is not handed out. Look at it to see why.</source>
        <translation>وصل تقرير لا يُسلَّم. اطّلع عليه لمعرفة السبب.</translation>
    </message>
    <message>
        <source>A report has arrived for {patient} that is not handed out. Look at it to see why.</source>
        <translation>وصل تقرير عن {patient} لا يُسلَّم. اطّلع عليه لمعرفة السبب.</translation>
    </message>
    <message>
        <source>Facility key rejected</source>
        <translation>رُفض مفتاح المنشأة</translation>
    </message>
    <message>
        <source>Tiep rejected the facility key. Ask your administrator.</source>
        <translation>رفض Tiep مفتاح المنشأة. اسأل مسؤول النظام.</translation>
    </message>
    <message>
        <source>Visit not started</source>
        <translation>لم تبدأ الزيارة</translation>
    </message>
    <message>
        <source>A start link ran out before Tiep was opened. Start the visit again.</source>
        <translation>انتهت صلاحية رابط بدء قبل فتح Tiep. ابدأ الزيارة من جديد.</translation>
    </message>
    <message>
        <source>The start link of {patient} ran out before Tiep was opened. Start the visit again.</source>
        <translation>انتهت صلاحية رابط بدء {patient} قبل فتح Tiep. ابدأ الزيارة من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n reports have arrived and can be copied.</source>
        <translation>
            <numerusform>لم يصل أي تقرير.</numerusform>
            <numerusform>وصل تقرير واحد ويمكن نسخه.</numerusform>
            <numerusform>وصل تقريران ويمكن نسخهما.</numerusform>
            <numerusform>وصلت %n تقارير ويمكن نسخها.</numerusform>
            <numerusform>وصل %n تقريرًا ويمكن نسخها.</numerusform>
            <numerusform>وصل %n تقرير ويمكن نسخها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports have arrived that are not handed out.</source>
        <translation>
            <numerusform>لا تقارير محتجزة.</numerusform>
            <numerusform>وصل تقرير واحد لا يُسلَّم.</numerusform>
            <numerusform>وصل تقريران لا يُسلَّمان.</numerusform>
            <numerusform>وصلت %n تقارير لا تُسلَّم.</numerusform>
            <numerusform>وصل %n تقريرًا لا تُسلَّم.</numerusform>
            <numerusform>وصل %n تقرير لا تُسلَّم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n start links ran out before Tiep was opened.</source>
        <translation>
            <numerusform>لم تنتهِ صلاحية أي رابط بدء.</numerusform>
            <numerusform>انتهت صلاحية رابط بدء واحد قبل فتح Tiep.</numerusform>
            <numerusform>انتهت صلاحية رابطي بدء قبل فتح Tiep.</numerusform>
            <numerusform>انتهت صلاحية %n روابط بدء قبل فتح Tiep.</numerusform>
            <numerusform>انتهت صلاحية %n رابط بدء قبل فتح Tiep.</numerusform>
            <numerusform>انتهت صلاحية %n رابط بدء قبل فتح Tiep.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Newer versions of %n reports have arrived.</source>
        <translation>
            <numerusform>لم تصل نسخ أحدث.</numerusform>
            <numerusform>وصلت نسخة أحدث من تقرير واحد.</numerusform>
            <numerusform>وصلت نسخ أحدث من تقريرين.</numerusform>
            <numerusform>وصلت نسخ أحدث من %n تقارير.</numerusform>
            <numerusform>وصلت نسخ أحدث من %n تقريرًا.</numerusform>
            <numerusform>وصلت نسخ أحدث من %n تقرير.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Microphone on: a visit may be recorded</source>
        <translation>الميكروفون يعمل: ربما يجري تسجيل زيارة</translation>
    </message>
    <message>
        <source>Nobody is chosen yet</source>
        <translation>لم يُختر أحد بعد</translation>
    </message>
    <message>
        <source>A visit needs you</source>
        <translation>زيارة تحتاج إليك</translation>
    </message>
    <message>
        <source>No connection to Tiep</source>
        <translation>لا يوجد اتصال بـ Tiep</translation>
    </message>
    <message>
        <source>Reports are ready</source>
        <translation>التقارير جاهزة</translation>
    </message>
    <message>
        <source>A visit is running</source>
        <translation>توجد زيارة جارية</translation>
    </message>
    <message>
        <source>Tiep Launcher</source>
        <translation>Tiep Launcher</translation>
    </message>
    <message>
        <source>A report is not in the hospital system&apos;s folder yet</source>
        <translation>تقرير ليس بعد في مجلد نظام المستشفى</translation>
    </message>
</context>
<context>
    <name>visit_groups</name>
    <message>
        <source>Needs you</source>
        <translation>تحتاج إليك</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Reports ready</source>
        <translation>تقارير جاهزة</translation>
    </message>
    <message>
        <source>Earlier today</source>
        <translation>سابقًا اليوم</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل ذلك</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>لم تبدأ</translation>
    </message>
    <message>
        <source>Asking Tiep</source>
        <translation>جارٍ سؤال Tiep</translation>
    </message>
    <message>
        <source>Opening browser</source>
        <translation>جارٍ فتح المتصفح</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>مفتوحة في المتصفح</translation>
    </message>
    <message>
        <source>Visit running</source>
        <translation>الزيارة جارية</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Draft in Tiep</source>
        <translation>مسودة في Tiep</translation>
    </message>
    <message>
        <source>Report ready</source>
        <translation>التقرير جاهز</translation>
    </message>
    <message>
        <source>Start link ran out</source>
        <translation>انتهت صلاحية رابط البدء</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Not known in Tiep</source>
        <translation>غير معروفة في Tiep</translation>
    </message>
    <message>
        <source>Wrong patient</source>
        <translation>مريض خطأ</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم تُحفظ بعد</translation>
    </message>
    <message>
        <source>Report of another visit</source>
        <translation>تقرير زيارة أخرى</translation>
    </message>
    <message>
        <source>Report taken</source>
        <translation>أُخذ التقرير</translation>
    </message>
    <message>
        <source>Browser did not open</source>
        <translation>لم يُفتح المتصفح</translation>
    </message>
    <message>
        <source>Facility key rejected</source>
        <translation>رُفض مفتاح المنشأة</translation>
    </message>
    <message>
        <source>Check the report</source>
        <translation>راجع التقرير</translation>
    </message>
    <message>
        <source>Report expected</source>
        <translation>تقرير منتظَر</translation>
    </message>
    <message>
        <source>Belongs to nobody</source>
        <translation>لا يخص أحدًا</translation>
    </message>
    <message>
        <source>Not in its folder yet</source>
        <translation>ليس في المجلد بعد</translation>
    </message>
</context>
<context>
    <name>withdrawal_words</name>
    <message>
        <source>Another patient was open in the hospital system</source>
        <translation>كان مريض آخر مفتوحًا في نظام المستشفى</translation>
    </message>
    <message>
        <source>Mixed up with a person of the same or a similar name</source>
        <translation>التبس بشخص له الاسم نفسه أو اسم مشابه</translation>
    </message>
    <message>
        <source>Another person was in the room than the one named here</source>
        <translation>كان في الغرفة شخص غير المذكور هنا</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>In Tiep</source>
        <translation>في Tiep</translation>
    </message>
    <message>
        <source>In the hospital system</source>
        <translation>في نظام المستشفى</translation>
    </message>
    <message>
        <source>Marked as the wrong patient</source>
        <translation>مميز على أنه لمريض خطأ</translation>
    </message>
    <message>
        <source>The session stays in Tiep. It cannot be changed or deleted from here: deal with it in Tiep.</source>
        <translation>تبقى الجلسة في Tiep. ولا يمكن تغييرها أو حذفها من هنا: عالج أمرها في Tiep.</translation>
    </message>
    <message>
        <source>Its session ID: {session}</source>
        <translation>معرّف الجلسة: {session}</translation>
    </message>
    <message>
        <source>If Tiep is still recording, stop it there first.</source>
        <translation>إذا كان Tiep لا يزال يسجل فأوقفه هناك أولًا.</translation>
    </message>
    <message>
        <source>No session in Tiep is known here.</source>
        <translation>لا تُعرف هنا أي جلسة في Tiep.</translation>
    </message>
    <message>
        <source>Nothing was copied, printed, exported or fetched from here.</source>
        <translation>لم يُنسخ شيء من هنا ولم يُطبع ولم يُصدَّر ولم يُجلب.</translation>
    </message>
    <message>
        <source>This has left the program. Look for it in the hospital system and correct it there:</source>
        <translation>هذا خرج من البرنامج. ابحث عنه في نظام المستشفى وصححه هناك:</translation>
    </message>
    <message>
        <source>the whole report</source>
        <translation>التقرير كاملًا</translation>
    </message>
    <message>
        <source>{time} copied: {what}</source>
        <translation>{time} نُسخ: {what}</translation>
    </message>
    <message>
        <source>{time} printed: {what}</source>
        <translation>{time} طُبع: {what}</translation>
    </message>
    <message>
        <source>{time} exported: {what}</source>
        <translation>{time} صُدِّر: {what}</translation>
    </message>
    <message>
        <source>{time} sent to the hospital system</source>
        <translation>{time} أُرسل إلى نظام المستشفى</translation>
    </message>
    <message>
        <source>{time} fetched by the hospital system</source>
        <translation>{time} جلبه نظام المستشفى</translation>
    </message>
    <message>
        <source>{time} by {doctor}, signed in as {user}</source>
        <translation>{time} بواسطة {doctor}، باسم الدخول {user}</translation>
    </message>
    <message>
        <source>{time}, signed in as {user}</source>
        <translation>{time}، باسم الدخول {user}</translation>
    </message>
</context>
</TS>
