"""How mails end and what mail programs write into them: data.

Folded as in phrases.py.  Example: ``Sent from my iPhone`` opens with an entry of `SENT_FROM`.
"""

from __future__ import annotations

from typing import Final

# fmt: off
# Opens the line that a program puts under a mail.
SENT_FROM: Final = (
    "sent from my", "sent from mail for", "sent from outlook", "sent from yahoo", "sent from proton", "sent via", "sent with proton", "get outlook for",
    "von meinem iphone gesendet", "von meinem ipad gesendet", "gesendet von", "gesendet mit", "diese nachricht wurde von meinem",
    "envoyé de mon", "envoyé depuis", "envoyé à partir de", "envoyé avec", "télécharger outlook pour",
    "enviado desde mi", "enviado desde", "enviado do meu", "enviado do", "enviado a partir do", "enviado via", "obtener outlook para", "obter o outlook para",
    "inviato da", "inviato dal mio", "scarica outlook per", "verstuurd vanaf", "verzonden vanaf", "verzonden met", "verzonden vanuit", "outlook voor",
    "skickat från", "skickades från", "sendt fra", "lähetetty", "wysłane z", "wysłano z", "odesláno z", "odoslané z", "poslano z", "poslano s", "küldve",
    "trimis de pe", "trimis din", "отправлено с", "отправлено из", "надіслано з", "изпратено от", "послато са", "στάλθηκε από", "iphone'umdan gönderildi",
    "ipad'imden gönderildi", "gönderildi:", "iphoneから送信", "ipadから送信", "私のiphoneから送信", "发自我的", "從我的", "傳送自我的", "从我的", "나의 iphone에서",
    "내 iphone에서", "أُرسلت من", "أرسل من", "مرسل من", "נשלח מ", "ارسال شده از", "dikirim dari", "được gửi từ", "ส่งจาก", "मेरे iphone से",
)

# What a notice under a mail speaks of, wherever in a word it stands: a mail, a secret, who may read it, what others must do.
PRIVATE: Final = (
    (
        "mail message nachricht courriel mensaje mensagem messaggio correo correu missatge bericht meddelande meddelelse melding epost e-post viesti "
        "wiadomoś zpráv správ sporočil poruk üzenet mesaj сообщени повідомлен письм съобщени порук μήνυμα ileti e-posta meil vēstul laišk メール 邮件 郵件 "
        "메일 메시지 البريد الرسالة הודע דוא پیام ایمیل pesan surel thư อีเมล ईमेल संदेश barua"
    ).split(),
    (
        "confiden privileged vertraulich vertrouwelijk konfiden fortrolig förtrolig luottamuksel poufn důvěrn dôvern zaupn povjerljiv poverljiv bizalmas "
        "riservat конфиденц конфіденц поверит поверљив εμπιστευτικ gizli 機密 秘密 机密 保密 기밀 비밀 سري חסוי סודי محرمانه rahasia mật ลับ गोपनीय siri"
    ).split(),
    (
        "addressee recipient sender received adressat empfänger absender destinat expéditeur remitente remetente mittente ontvanger geadresseerde afzender "
        "mottagare avsändare modtager afsender mottaker avsender vastaanottaj lähettäj adresat odbiorc nadawc adresát příjemc odesílatel príjemc odosielate "
        "prejemnik pošiljatelj primatelj primalac címzett feladó expeditor получател адресат отправител одержувач відправник прималац παραλήπτ αποστολέ "
        "alıcı gönderen saaja saatja saņēmēj gavėj 受信 宛先 送信者 收件 发件 寄件 수신 발신 المستلم المرسل נמען שולח گیرنده فرستنده penerima pengirim "
        "nhận gửi ผู้รับ ผู้ส่ง प्राप्तकर्ता प्रेषक mpokeaji"
    ).split(),
    (
        "error delete destroy intended solely disclos irrtümlich fälschlich lösch vernicht ausschliesslich erreur détrui supprim exclusiv exclusif "
        "uniquement elimin borr errore cancell onrechte vergissing wissen verwijder vernietig uitsluitend misstag radera förstör fejl slet feil slett "
        "erehdy vahin poista tuhoa błęd pomył usun zniszcz omyl smaz znič chyb vymaz pomot izbris grešk briš tévedés töröl eroare şterg șterg ошибк удал "
        "уничтож помилк видал грешк изтри λάθ λαθ διαγρά yanlış silin hata 誤 削除 错误 錯誤 误 刪除 删除 잘못 오류 삭제 خطأ حذف טעות מחק اشتباه "
        "hapus salah kesalahan nhầm xóa xoá ผิด ลบ त्रुटि गलती हटा kimakosa futa eksitus kustuta kļūd dzēs klaid ištrin"
    ).split(),
)

# A line of its own over the name of who wrote a mail.
CLOSINGS: Final = (
    "best regards", "kind regards", "warm regards", "regards", "best wishes", "all the best", "best", "yours sincerely", "sincerely", "yours faithfully", "cheers",
    "many thanks", "thanks", "thank you", "mit freundlichen grüssen", "mit freundlichem gruss", "freundliche grüsse", "viele grüsse", "beste grüsse", "herzliche grüsse",
    "liebe grüsse", "schöne grüsse", "mit besten grüssen", "mfg", "gruss", "grüsse", "gruesse", "viele gruesse", "liebe gruesse",
    "mit freundlichen gruessen", "lg", "vg", "lieben gruss", "besten gruss", "schönen gruss", "viele liebe grüsse", "bises", "bisous", "à bientôt", "bonne journée",
    "un abrazo", "abrazos", "un abraço", "abraço", "bjs", "ciao", "un abbraccio", "a presto", "baci", "gr", "groetjes", "vriendelijke groet", "hartelijke groet", "ha det", "kram",
    "hälsar", "knus", "kh", "vh", "hilsener", "mange hilsener", "terkuin", "terveiset", "pozdr", "z pozdrowieniami", "zdravím", "üdv", "üdvözlet", "puszi",
    "пока", "привет", "всех благ", "до встречи", "бувайте", "до побачення", "φιλιά", "χαιρετώ", "sevgiler", "selamlar", "iyi günler", "iyi çalışmalar", "cordialement", "bien cordialement", "bien à vous", "salutations", "meilleures salutations", "amicalement",
    "sincères salutations", "saludos", "un saludo", "saludos cordiales", "atentamente", "un cordial saludo", "atenciosamente", "cumprimentos", "com os melhores cumprimentos",
    "abraços", "cordiali saluti", "distinti saluti", "saluti", "un saluto", "met vriendelijke groet", "met vriendelijke groeten", "groeten", "groet", "vänliga hälsningar",
    "med vänliga hälsningar", "hälsningar", "mvh", "med venlig hilsen", "venlig hilsen", "vennlig hilsen", "med vennlig hilsen", "hilsen", "ystävällisin terveisin", "terveisin",
    "z poważaniem", "pozdrawiam", "s pozdravem", "s úctou", "s pozdravom", "lep pozdrav", "srdačan pozdrav", "üdvözlettel", "tisztelettel", "cu stimă", "cu respect",
    "с уважением", "всего доброго", "с наилучшими пожеланиями", "з повагою", "с уважение", "поздрави", "с поштовањем", "με εκτίμηση", "φιλικά", "saygılarımla", "iyi çalışmalar",
    "敬具", "よろしくお願いいたします", "よろしくお願いします", "此致", "敬上", "祝好", "감사합니다", "드림", "مع التحية", "مع أطيب التحيات", "تحياتي", "בברכה", "با احترام", "hormat saya", "salam",
    "trân trọng", "ขอแสดงความนับถือ", "सादर", "धन्यवाद",
    "yours etc", "yours, etc", "yours truly", "yours", "yours respectfully", "respectfully", "respectfully yours", "hochachtungsvoll", "es grüsst", "hoogachtend",
    "beste groete", "die uwe", "mat frëndleche gréiss", "med hälsning", "högaktningsfullt", "virðingarfyllst", "með kveðju", "bestu kveðjur", "yn gywir", "yn bur",
    "is mise", "is mise le meas", "le meas", "atentament", "salutacions cordials", "un saúdo", "saúdos", "adeitasunez", "agur bero bat", "tislijiet", "lugupidamisega",
    "ar cieņu", "pagarbiai", "s poštovanjem", "s spoštovanjem", "со почит", "me respekt", "me nderime", "з павагай", "հարգանքով", "პატივისცემით", "hürmətlə",
    "құрметпен", "урматтоо менен", "hurmat bilan", "wassalam", "والسلام", "والسلام عليكم", "وتفضلوا بقبول فائق الاحترام", "آپ کا مخلص", "خیر اندیش", "भवदीय", "विनीत", "আপনার বিশ্বস্ত", "বিনীত", "இப்படிக்கு",
    "wako mwaminifu", "hormat kami",
)

# The section over what readers write to a paper.
TO_EDITORS: Final = frozenset((
    "letters", "letter", "letters to the editor", "letter to the editor", "your letters", "readers' letters", "readers write", "from our readers", "mailbag", "postbag",
    "leserbrief", "leserbriefe", "leserforum", "leserpost", "leser schreiben", "courrier des lecteurs", "courrier", "tribune des lecteurs", "cartas al director",
    "cartas a la directora", "cartas al editor", "cartas de los lectores", "cartas", "cartas dos leitores", "cartas do leitor", "cartas ao director", "cartas ao diretor",
    "correio dos leitores", "lettere", "lettere al direttore", "la posta dei lettori", "lezersbrief", "lezersbrieven", "ingezonden brief", "ingezonden brieven", "brieven",
    "insändare", "läsarbrev", "læserbrev", "læserbreve", "debatindlæg", "leserbrev", "leserinnlegg", "lesarbrev", "mielipide", "lukijan kynästä", "lukijalta", "lugeja kiri",
    "lasītāju vēstules", "skaitytojų laiškai", "listy do redakcji", "list do redakcji", "listy czytelników", "dopisy čtenářů", "listy čitateľov", "olvasói levél",
    "olvasói levelek", "pisma čitatelja", "pisma bralcev", "писма читалаца", "pisma čitalaca", "писма на читатели", "письма читателей", "письмо в редакцию", "листи читачів",
    "γράμματα αναγνωστών", "επιστολές αναγνωστών", "επιστολές", "okur mektupları", "okuyucu mektupları", "رسائل القراء", "بريد القراء", "מכתבים למערכת", "نامه‌های خوانندگان",
    "قارئین کے خطوط", "पाठकों के पत्र", "संपादक के नाम पत्र", "চিঠিপত্র", "読者投稿", "読者の声", "投書", "声", "读者来信", "讀者投書", "독자투고", "독자의 소리", "surat pembaca",
    "bạn đọc viết", "thư bạn đọc", "cartes al director", "cartes dels lectors", "cartas ao editor", "llythyrau", "llythyr", "litreacha", "briewe", "barua za wasomaji",
    "scrisori de la cititori", "letra e lexuesit",
))
# fmt: on
