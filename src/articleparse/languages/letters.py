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

# A line of its own over the name of who wrote a mail.
CLOSINGS: Final = (
    "best regards", "kind regards", "warm regards", "regards", "best wishes", "all the best", "best", "yours sincerely", "sincerely", "yours faithfully", "cheers",
    "many thanks", "thanks", "thank you", "mit freundlichen grüssen", "mit freundlichem gruss", "freundliche grüsse", "viele grüsse", "beste grüsse", "herzliche grüsse",
    "liebe grüsse", "schöne grüsse", "mit besten grüssen", "mfg", "cordialement", "bien cordialement", "bien à vous", "salutations", "meilleures salutations", "amicalement",
    "sincères salutations", "saludos", "un saludo", "saludos cordiales", "atentamente", "un cordial saludo", "atenciosamente", "cumprimentos", "com os melhores cumprimentos",
    "abraços", "cordiali saluti", "distinti saluti", "saluti", "un saluto", "met vriendelijke groet", "met vriendelijke groeten", "groeten", "groet", "vänliga hälsningar",
    "med vänliga hälsningar", "hälsningar", "mvh", "med venlig hilsen", "venlig hilsen", "vennlig hilsen", "med vennlig hilsen", "hilsen", "ystävällisin terveisin", "terveisin",
    "z poważaniem", "pozdrawiam", "s pozdravem", "s úctou", "s pozdravom", "lep pozdrav", "srdačan pozdrav", "üdvözlettel", "tisztelettel", "cu stimă", "cu respect",
    "с уважением", "всего доброго", "с наилучшими пожеланиями", "з повагою", "с уважение", "поздрави", "с поштовањем", "με εκτίμηση", "φιλικά", "saygılarımla", "iyi çalışmalar",
    "敬具", "よろしくお願いいたします", "よろしくお願いします", "此致", "敬上", "祝好", "감사합니다", "드림", "مع التحية", "مع أطيب التحيات", "تحياتي", "בברכה", "با احترام", "hormat saya", "salam",
    "trân trọng", "ขอแสดงความนับถือ", "सादर", "धन्यवाद",
)
# fmt: on
