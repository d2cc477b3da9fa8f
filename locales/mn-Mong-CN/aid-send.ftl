### Draft translation: no native editor has read these messages.
### Purposes, the review, sending, and the receipt.
### Ids made from data: aid-office-<township county>, aid-refused-<why>.

## What is said before anything is asked
aid-consents-lede = ᠪᠥᠭᠯᠡᠭᠰᠡᠨ ᠠᠭᠤᠯᠭ᠎ᠠ᠎ᠶᠢ ᠵᠠᠰᠠᠭ᠎ᠤᠨ ᠭᠠᠵᠠᠷ᠎ᠲᠤ ᠲᠤᠰᠢᠶᠠᠨ᠎ᠠ᠃ ᠵᠥᠪᠰᠢᠶᠡᠷᠡᠬᠦ ᠵᠦᠢᠯ᠎ᠢ ᠨᠢᠭᠡ ᠨᠢᠭᠡ᠎ᠪᠡᠷ ᠨᠢ ᠠᠰᠠᠭᠤᠨ᠎ᠠ᠃
aid-notice-title = ᠲᠠᠨ᠎ᠤ ᠮᠡᠳᠡᠭᠡ ᠵᠠᠩᠭᠢ᠎ᠶᠢ ᠶᠠᠭᠠᠬᠢᠵᠤ ᠬᠡᠷᠡᠭᠯᠡᠬᠦ ᠪᠤᠢ
aid-notice-row-who = ᠬᠡᠨ ᠠᠪᠬᠤ
aid-notice-row-contact = ᠬᠠᠷᠢᠯᠴᠠᠬᠤ ᠤᠲᠠᠰᠤ
aid-notice-row-what = ᠶᠠᠭᠤ ᠠᠪᠬᠤ
aid-notice-row-why = ᠶᠠᠭᠤᠨ᠎ᠳᠤ ᠬᠡᠷᠡᠭᠯᠡᠬᠦ
aid-notice-row-keep = ᠬᠡᠳᠦᠢ ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ
aid-notice-who-unknown = ᠭᠠᠵᠠᠷ᠎ᠢᠶᠠᠨ ᠰᠣᠩᠭᠣᠭᠰᠠᠨ᠎ᠤ ᠳᠠᠷᠠᠭ᠎ᠠ ᠶᠠᠮᠠᠷ ᠴᠣᠩᠬᠣ ᠪᠣᠯᠬᠤ᠎ᠶᠢ ᠡᠨᠳᠡ ᠪᠢᠴᠢᠨ᠎ᠡ
aid-notice-contact-hotline = 12349᠂ 12345
aid-notice-what = ᠡᠨᠡ ᠬᠦᠰᠡᠯᠲᠡ᠎ᠳᠦ ᠪᠥᠭᠯᠡᠭᠰᠡᠨ᠂ ᠢᠯᠡᠭᠡᠭᠰᠡᠨ ᠪᠠ ᠭᠠᠷ᠎ᠤᠨ ᠦᠰᠦᠭ
aid-notice-why = ᠵᠥᠪᠬᠡᠨ ᠡᠨᠡ ᠬᠦᠰᠡᠯᠲᠡ᠎ᠶᠢ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠬᠦ᠎ᠳᠦ ᠬᠡᠷᠡᠭᠯᠡᠨ᠎ᠡ
aid-notice-keep = ᠳᠠᠭᠤᠰᠤᠭᠰᠠᠨ᠎ᠠᠴᠠ ᠬᠣᠢᠰᠢ { $n } ᠡᠳᠦᠷ ᠬᠠᠳᠠᠭᠠᠯᠠᠭᠠᠳ ᠬᠠᠰᠤᠨ᠎ᠠ
# composed: 档案规定 = данс эвхмэлийн журам
aid-notice-keep-unknown = ᠳᠠᠩᠰᠠ ᠡᠪᠬᠡᠮᠡᠯ᠎ᠦᠨ ᠵᠢᠷᠤᠮ᠎ᠢᠶᠠᠷ ᠬᠠᠳᠠᠭᠠᠯᠠᠨ᠎ᠠ᠃ ᠬᠡᠳᠦᠨ ᠡᠳᠦᠷ ᠪᠣᠯᠬᠤ᠎ᠶᠢ ᠴᠣᠩᠬᠣ᠎ᠠᠴᠠ ᠠᠰᠠᠭᠤᠭᠠᠷᠠᠢ
aid-notice-rights = ᠲᠠ ᠶᠠᠮᠠᠷ ᠡᠷᠬᠡ᠎ᠲᠡᠢ ᠪᠤᠢ
aid-notice-right-1 = ᠦᠵᠡᠵᠦ᠂ ᠨᠢᠭᠡ ᠬᠤᠪᠢ ᠠᠪᠴᠤ᠂ ᠪᠤᠷᠤᠭᠤ᠎ᠶᠢ ᠨᠢ ᠵᠠᠰᠠᠭᠤᠯᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
aid-notice-right-2 = ᠵᠥᠪᠰᠢᠶᠡᠷᠡᠭᠰᠡᠨ᠎ᠢᠶᠡᠨ ᠪᠤᠴᠠᠭᠠᠨ ᠠᠪᠴᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
aid-notice-right-3 = ᠵᠥᠪᠰᠢᠶᠡᠷᠡᠬᠦ ᠦᠭᠡᠢ ᠪᠣᠯ ᠥᠭᠡᠷ᠎ᠡ ᠬᠡᠷᠡᠭ᠎ᠲᠦ ᠨᠥᠯᠥᠭᠡᠯᠡᠬᠦ ᠦᠭᠡᠢ᠃
aid-notice-right-4 = ᠪᠤᠷᠤᠭᠤ ᠬᠡᠷᠡᠭᠯᠡᠪᠡ ᠭᠡᠵᠦ ᠪᠣᠳᠣᠪᠠᠯ 12345 ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠃
aid-notice-version = ᠡᠨᠡ ᠮᠡᠳᠡᠭᠳᠡᠯ᠎ᠢ ᠰᠢᠯᠭᠠᠭᠰᠠᠨ ᠡᠳᠦᠷ᠄ { $date }᠂ ᠬᠡᠪᠯᠡᠯ { $version }

## Purposes
aid-consents-title = ᠨᠢᠭᠡ ᠨᠢᠭᠡ᠎ᠪᠡᠷ ᠠᠰᠠᠭᠤᠨ᠎ᠠ
aid-consents-how = ᠳᠣᠣᠷᠠᠬᠢ᠎ᠶᠢ ᠲᠠᠨ᠎ᠤ ᠣᠷᠣᠨ᠎ᠳᠤ ᠰᠣᠩᠭᠣᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃ ᠠᠯᠢ᠎ᠶᠢ ᠵᠥᠪᠰᠢᠶᠡᠷᠡᠬᠦ ᠪᠣᠯ ᠲᠡᠷᠡ᠎ᠶᠢ ᠰᠣᠩᠭᠣᠭᠠᠷᠠᠢ᠃
aid-consents-young-title = ᠭᠡᠷ᠎ᠲᠦ 14 ᠨᠠᠰᠤ ᠭᠦᠢᠴᠡᠭᠡᠳᠦᠢ ᠬᠡᠦᠬᠡᠳ ᠪᠠᠢᠨ᠎ᠠ
aid-consents-young-body = ᠬᠡᠦᠬᠡᠳ᠎ᠦᠨ ᠣᠷᠣᠨ᠎ᠳᠤ ᠠᠰᠠᠷᠠᠨ ᠬᠠᠮᠠᠭᠠᠯᠠᠭᠴᠢ ᠨᠢ ᠬᠠᠷᠢᠭᠤᠯᠤᠨ᠎ᠠ᠃ ᠲᠠ ᠪᠢᠰᠢ ᠪᠣᠯ ᠠᠰᠠᠷᠠᠨ ᠬᠠᠮᠠᠭᠠᠯᠠᠭᠴᠢ᠎ᠪᠠᠷ ᠰᠣᠩᠭᠣᠭᠤᠯᠤᠭᠠᠷᠠᠢ᠃
aid-consents-of-child = { $title }᠂ { $name }
aid-consents-agree = ᠪᠢ ᠵᠥᠪᠰᠢᠶᠡᠷᠡᠨ᠎ᠡ
aid-consents-agree-optional = ᠪᠢ ᠳᠤᠷ᠎ᠠ᠎ᠲᠠᠢ
aid-consents-agree-guardian = ᠪᠢ ᠠᠰᠠᠷᠠᠨ ᠬᠠᠮᠠᠭᠠᠯᠠᠭᠴᠢ᠂ ᠪᠢ ᠵᠥᠪᠰᠢᠶᠡᠷᠡᠨ᠎ᠡ
aid-consents-needed = ᠵᠥᠪᠰᠢᠶᠡᠷᠡᠬᠦ ᠦᠭᠡᠢ ᠪᠣᠯ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠵᠦ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ
aid-consents-optional = ᠵᠥᠪᠰᠢᠶᠡᠷᠡᠬᠦ ᠦᠭᠡᠢ ᠪᠠᠢᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ
aid-consents-sensitive = ᠬᠠᠤᠯᠢ᠎ᠪᠠᠷ ᠲᠤᠰ ᠲᠤᠰ᠎ᠢ ᠠᠰᠠᠭᠤᠨ᠎ᠠ
aid-consents-why = ᠡᠨᠡ ᠬᠡᠷᠡᠭ᠎ᠲᠦ ᠬᠡᠷᠡᠭᠯᠡᠨ᠎ᠡ᠃
aid-consents-without = ᠵᠥᠪᠰᠢᠶᠡᠷᠡᠬᠦ ᠦᠭᠡᠢ ᠪᠣᠯ ᠴᠤ ᠬᠦᠰᠡᠯᠲᠡ ᠭᠠᠷᠭᠠᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃ ᠵᠥᠪᠬᠡᠨ ᠡᠨᠡ ᠵᠦᠢᠯ᠎ᠢ ᠬᠢᠬᠦ ᠦᠭᠡᠢ᠃
aid-consents-without-needed = ᠡᠨᠡ᠎ᠶᠢ ᠰᠣᠩᠭᠣᠬᠤ ᠦᠭᠡᠢ ᠪᠣᠯ ᠡᠨᠡ ᠬᠦᠰᠡᠯᠲᠡ᠎ᠶᠢ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠵᠦ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ᠃
aid-consents-more = ᠵᠥᠪᠰᠢᠶᠡᠷᠡᠬᠦ ᠦᠭᠡᠢ ᠪᠣᠯ ᠶᠠᠭᠠᠬᠢᠬᠤ᠂ ᠬᠠᠤᠯᠢ᠎ᠳᠤ ᠶᠠᠭᠠᠬᠢᠵᠤ ᠪᠢᠴᠢᠵᠡᠢ

## What hangs out
aid-posting-title = ᠶᠠᠭᠤ᠎ᠶᠢ ᠨᠡᠢᠲᠡ᠎ᠳᠦ ᠵᠠᠷᠯᠠᠬᠤ ᠪᠤᠢ
# composed: 监督 = хянан тохинуулах
aid-posting-body = ᠣᠯᠠᠨ ᠬᠦᠮᠦᠨ᠎ᠳᠦ ᠮᠡᠳᠡᠭᠦᠯᠬᠦ᠎ᠶᠢᠨ ᠲᠤᠯᠠᠳᠠ ᠬᠠᠤᠯᠢ᠎ᠪᠠᠷ ᠨᠡᠢᠲᠡ᠎ᠳᠦ ᠵᠠᠷᠯᠠᠨ᠎ᠠ᠃
aid-posting-never = ᠨᠡᠢᠲᠡ᠎ᠳᠦ ᠵᠠᠷᠯᠠᠬᠤ ᠦᠭᠡᠢ᠄ { $programs }
# composed: 公示栏 = зарын самбар
aid-posting-place = ᠭᠠᠴᠠᠭ᠎ᠠ᠂ ᠣᠷᠣᠨ ᠬᠣᠷᠢᠶ᠎ᠠ᠎ᠶᠢᠨ ᠵᠠᠷ᠎ᠤᠨ ᠰᠠᠮᠪᠠᠷ᠎ᠠ
aid-posting-days = { $n } ᠡᠳᠦᠷ ᠵᠠᠷᠯᠠᠨ᠎ᠠ
aid-posting-days-unknown = ᠬᠡᠳᠦᠨ ᠡᠳᠦᠷ ᠪᠣᠯᠬᠤ᠎ᠶᠢ ᠲᠤᠰ ᠭᠠᠵᠠᠷ ᠲᠣᠭᠲᠠᠭᠠᠨ᠎ᠠ᠂ ᠴᠣᠩᠬᠣ᠎ᠠᠴᠠ ᠠᠰᠠᠭᠤᠭᠠᠷᠠᠢ
aid-posting-perhaps = ᠲᠤᠰ ᠭᠠᠵᠠᠷ ᠵᠠᠷᠯᠠᠵᠤ ᠮᠠᠭᠠᠳ
aid-posting-nothing-else = ᠡᠨᠡ ᠭᠤᠷᠪᠠᠨ᠎ᠠᠴᠠ ᠥᠭᠡᠷ᠎ᠡ ᠶᠠᠭᠤ ᠴᠤ ᠵᠠᠷᠯᠠᠬᠤ ᠦᠭᠡᠢ᠃ ᠪᠡᠶ᠎ᠡ᠎ᠶᠢᠨ ᠦᠨᠡᠮᠯᠡᠯ᠎ᠦᠨ ᠨᠣᠮᠧᠷ᠂ ᠬᠠᠢᠭ᠂ ᠡᠪᠡᠳᠴᠢᠨ᠂ ᠬᠡᠦᠬᠡᠳ᠎ᠦᠨ ᠨᠡᠷ᠎ᠡ᠎ᠶᠢ ᠵᠠᠷᠯᠠᠬᠤ ᠦᠭᠡᠢ᠃
aid-posted-title = ᠨᠡᠢᠲᠡ᠎ᠳᠦ ᠵᠠᠷᠯᠠᠬᠤ
aid-posted-program = ᠶᠠᠮᠠᠷ ᠵᠦᠢᠯ
aid-posted-when = ᠬᠡᠵᠢᠶ᠎ᠡ
aid-posted-where = ᠬᠠᠮᠢᠭ᠎ᠠ
aid-posted-what = ᠶᠠᠭᠤ ᠵᠠᠷᠯᠠᠬᠤ
aid-posted-three = ᠬᠦᠰᠡᠯᠲᠡ ᠭᠠᠷᠭᠠᠭᠴᠢ᠎ᠶᠢᠨ ᠨᠡᠷ᠎ᠡ᠂ ᠭᠡᠷ ᠪᠦᠯᠢ᠎ᠶᠢᠨ ᠬᠦᠮᠦᠨ᠎ᠦ ᠲᠣᠭ᠎ᠠ᠂ ᠮᠥᠩᠭᠥᠨ᠎ᠦ ᠲᠣᠭ᠎ᠠ
aid-posted-object = ᠡᠰᠡᠷᠭᠦ ᠰᠠᠨᠠᠯ ᠭᠠᠷᠪᠠᠯ ᠳᠠᠬᠢᠨ ᠪᠠᠢᠴᠠᠭᠠᠨ᠎ᠠ᠃

## The review
aid-review-lede = ᠡᠬᠢ᠎ᠡᠴᠡ ᠨᠢ ᠨᠢᠭᠡ ᠤᠳᠠᠭ᠎ᠠ ᠦᠵᠡᠭᠡᠷᠡᠢ᠃ ᠪᠤᠷᠤᠭᠤ ᠪᠣᠯ 《ᠵᠠᠰᠠᠬᠤ》᠎ᠶᠢ ᠳᠠᠷᠤᠭᠠᠷᠠᠢ᠃
aid-review-empty = ᠪᠥᠭᠯᠡᠭᠡᠳᠦᠢ᠃
aid-review-nothing = ᠪᠥᠭᠯᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ
aid-review-since = ᠠᠯᠢ ᠡᠳᠦᠷ᠎ᠡᠴᠡ ᠡᠬᠢᠯᠡᠭᠰᠡᠨ ᠪᠤᠢ
aid-review-place = ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠬᠤ ᠭᠠᠵᠠᠷ
aid-review-number = ᠪᠡᠶ᠎ᠡ᠎ᠶᠢᠨ ᠦᠨᠡᠮᠯᠡᠯ᠎ᠦᠨ ᠨᠣᠮᠧᠷ
aid-review-agreed = ᠵᠥᠪᠰᠢᠶᠡᠷᠡᠨ᠎ᠡ
aid-review-not = ᠵᠥᠪᠰᠢᠶᠡᠷᠡᠬᠦ ᠦᠭᠡᠢ
aid-review-error = { $page }᠄ { $error }
aid-review-not-agreed = ᠵᠥᠪᠰᠢᠶᠡᠷᠡᠪᠡᠯ ᠰᠠᠢᠢ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠨ᠎ᠡ᠄ { $purpose }
aid-review-undeclared = 《ᠮᠢᠨᠦ ᠪᠥᠭᠯᠡᠭᠰᠡᠨ ᠨᠢ ᠦᠨᠡᠨ》᠎ᠢ ᠰᠣᠩᠭᠣᠭᠠᠷᠠᠢ᠃
aid-where-title = ᠬᠠᠮᠢᠭ᠎ᠠ ᠢᠯᠡᠭᠡᠬᠦ ᠪᠤᠢ
aid-where-to = ᠬᠡᠨ᠎ᠳᠦ
aid-where-when = ᠬᠡᠵᠢᠶ᠎ᠡ ᠬᠠᠷᠢᠭᠤᠯᠬᠤ
aid-where-nobody = ᠡᠨᠡ ᠭᠠᠵᠠᠷ ᠨᠡᠭᠡᠭᠡᠭᠡᠳᠦᠢ᠃ 12349 ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ
aid-where-unknown = ᠶᠠᠮᠠᠷ ᠴᠣᠩᠬᠣ ᠪᠣᠯᠬᠤ᠎ᠶᠢ ᠮᠡᠳᠡᠭᠡᠳᠦᠢ
aid-where-answer = { $n } ᠠᠵᠢᠯ᠎ᠤᠨ ᠡᠳᠦᠷ᠎ᠲᠦ ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠤᠨ᠎ᠠ᠂ ᠡᠰᠡᠪᠡᠯ ᠶᠠᠭᠤ ᠳᠤᠲᠠᠭᠤ᠎ᠶᠢ ᠮᠡᠳᠡᠭᠳᠡᠨ᠎ᠡ
aid-where-answer-unknown = ᠲᠤᠰ ᠭᠠᠵᠠᠷ ᠬᠡᠳᠦᠨ ᠡᠳᠦᠷ᠎ᠢ ᠪᠢᠴᠢᠭᠰᠡᠨ ᠦᠭᠡᠢ᠃ 3 ᠡᠳᠦᠷ ᠮᠡᠳᠡᠭᠡ ᠦᠭᠡᠢ ᠪᠣᠯ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ
aid-where-urgent = ᠳᠠᠷᠤᠢ ᠦᠵᠡᠨ᠎ᠡ᠃ ᠬᠦᠯᠢᠶᠡᠵᠦ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ ᠪᠣᠯ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ
aid-where-urgent-hours = { $n } ᠴᠠᠭ᠎ᠤᠨ ᠳᠣᠲᠣᠷ᠎ᠠ ᠤᠷᠢᠳᠴᠢᠯᠠᠨ ᠲᠤᠰᠠᠯᠠᠨ᠎ᠠ᠃ ᠬᠦᠯᠢᠶᠡᠵᠦ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ ᠪᠣᠯ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ
aid-where-pages = 《ᠢᠯᠡᠭᠡᠬᠦ》᠎ᠶᠢ ᠳᠠᠷᠤᠭᠰᠠᠨ᠎ᠤ ᠳᠠᠷᠠᠭ᠎ᠠ ᠰᠡᠭᠦᠳᠡᠷ᠎ᠢ ᠳᠠᠮᠵᠢᠭᠤᠯᠤᠨ᠎ᠠ᠃
aid-declare-title = ᠰᠡᠭᠦᠯ᠎ᠦᠨ ᠨᠢᠭᠡ ᠵᠦᠢᠯ
aid-declare-true = ᠮᠢᠨᠦ ᠮᠡᠳᠡᠬᠦ᠎ᠪᠡᠷ᠂ ᠮᠢᠨᠦ ᠪᠥᠭᠯᠡᠭᠰᠡᠨ ᠨᠢ ᠦᠨᠡᠨ
aid-declare-hint = ᠰᠠᠢᠨ ᠰᠠᠨᠠᠬᠤ ᠦᠭᠡᠢ ᠪᠣᠯ 《ᠣᠢᠷᠠᠴᠠᠭ᠎ᠠ》 ᠭᠡᠵᠦ ᠪᠢᠴᠢᠵᠦ ᠪᠣᠯᠤᠨ᠎ᠠ᠂ ᠬᠤᠳᠠᠯ ᠪᠢᠰᠢ᠃
aid-declare-false = ᠬᠤᠳᠠᠯ ᠪᠥᠭᠯᠡᠪᠡᠯ ᠶᠠᠭᠠᠬᠢᠬᠤ
# composed: 罚款 = торгох
aid-declare-false-body = ᠣᠯᠭᠣᠬᠤ᠎ᠶᠢ ᠵᠣᠭᠰᠣᠭᠠᠵᠤ᠂ ᠮᠥᠩᠭᠥ᠎ᠶᠢ ᠪᠤᠴᠠᠭᠠᠨ ᠠᠪᠴᠤ᠂ ᠲᠣᠷᠭᠠᠵᠤ ᠮᠠᠭᠠᠳ᠃
aid-send = ᠬᠦᠰᠡᠯᠲᠡ᠎ᠪᠡᠨ ᠢᠯᠡᠭᠡᠬᠦ
aid-send-once = ᠨᠢᠭᠡ ᠤᠳᠠᠭ᠎ᠠ ᠳᠠᠷᠤᠪᠠᠯ ᠪᠣᠯᠤᠨ᠎ᠠ᠃ ᠲᠣᠣᠷ ᠰᠦᠯᠵᠢᠶ᠎ᠡ ᠲᠠᠰᠤᠷᠪᠠᠯ ᠥᠪᠡᠷ᠎ᠢᠶᠡᠨ ᠳᠠᠬᠢᠨ ᠢᠯᠡᠭᠡᠨ᠎ᠡ᠂ ᠬᠣᠶᠠᠷ ᠤᠳᠠᠭ᠎ᠠ ᠢᠯᠡᠭᠡᠬᠦ ᠦᠭᠡᠢ᠃

## How sending stands
aid-state-draft = ᠢᠯᠡᠭᠡᠭᠡᠳᠦᠢ᠃ ᠵᠥᠪᠬᠡᠨ ᠡᠨᠡ ᠲᠥᠬᠥᠭᠡᠷᠦᠮᠵᠢ᠎ᠳᠦ ᠪᠠᠢᠨ᠎ᠠ᠃
aid-state-going-title = ᠢᠯᠡᠭᠡᠵᠦ ᠪᠠᠢᠨ᠎ᠠ
aid-state-going = ᠢᠯᠡᠭᠡᠵᠦ ᠪᠠᠢᠨ᠎ᠠ᠂ ᠵᠢᠭᠠᠬᠠᠨ ᠬᠦᠯᠢᠶᠡᠭᠡᠷᠡᠢ᠃
aid-state-unsure-title = ᠬᠦᠷᠦᠭᠰᠡᠨ ᠡᠰᠡᠬᠦ᠎ᠶᠢ ᠮᠡᠳᠡᠭᠡᠳᠦᠢ
aid-state-unsure = ᠬᠦᠷᠦᠭᠰᠡᠨ ᠡᠰᠡᠬᠦ᠎ᠶᠢ ᠮᠡᠳᠡᠭᠡᠳᠦᠢ᠂ ᠳᠠᠬᠢᠨ ᠲᠤᠷᠰᠢᠵᠤ ᠪᠠᠢᠨ᠎ᠠ᠃
aid-state-unsure-body = ᠲᠠ ᠶᠠᠭᠤ ᠴᠤ ᠳᠠᠷᠤᠬᠤ ᠬᠡᠷᠡᠭ ᠦᠭᠡᠢ᠃ ᠬᠦᠷᠪᠡᠯ ᠬᠦᠰᠡᠯᠲᠡ᠎ᠶᠢᠨ ᠳ᠋ᠤᠭᠠᠷ ᠡᠨᠳᠡ ᠭᠠᠷᠤᠨ᠎ᠠ᠃ ᠬᠣᠶᠠᠷ ᠤᠳᠠᠭ᠎ᠠ ᠠᠪᠬᠤ ᠦᠭᠡᠢ᠃
aid-state-stuck-title = ᠢᠯᠡᠭᠡᠬᠦ ᠵᠣᠭᠰᠣᠪᠠ
aid-state-failed = ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠤᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃ ᠲᠠᠨ᠎ᠤ ᠪᠥᠭᠯᠡᠭᠰᠡᠨ ᠬᠡᠪ᠎ᠢᠶᠡᠷ᠃
aid-state-close = ᠲᠠ ᠬᠠᠭᠠᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃ ᠳᠠᠷᠠᠭᠠᠬᠢ ᠤᠳᠠᠭ᠎ᠠ ᠨᠡᠭᠡᠭᠡᠪᠡᠯ ᠮᠥᠨ ᠡᠨᠡ ᠬᠦᠰᠡᠯᠲᠡ᠎ᠶᠢ ᠦᠷᠭᠦᠯᠵᠢᠯᠡᠭᠦᠯᠦᠨ ᠢᠯᠡᠭᠡᠨ᠎ᠡ᠃
aid-state-sent-title = ᠡᠨᠡ ᠬᠦᠰᠡᠯᠲᠡ ᠬᠦᠷᠦᠭᠰᠡᠨ
aid-state-sent-at = { $when } ᠬᠦᠷᠪᠡ᠂ ᠬᠦᠰᠡᠯᠲᠡ᠎ᠶᠢᠨ ᠳ᠋ᠤᠭᠠᠷ { $reference }
aid-state-sent-body = ᠬᠦᠰᠡᠯᠲᠡ᠎ᠶᠢᠨ ᠳ᠋ᠤᠭᠠᠷ ᠪᠠ ᠤᠲᠠᠰᠤᠨ᠎ᠤ ᠰᠢᠯᠭᠠᠬᠤ ᠺᠣᠳ᠋᠎ᠢᠶᠠᠷ ᠶᠠᠪᠤᠴᠠ᠎ᠶᠢ ᠨᠢ ᠦᠵᠡᠵᠦ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
aid-state-sent-open = ᠡᠨᠡ ᠬᠦᠰᠡᠯᠲᠡ᠎ᠶᠢ ᠨᠡᠭᠡᠭᠡᠬᠦ

## The receipt
aid-sent-title = ᠬᠦᠰᠡᠯᠲᠡ ᠬᠦᠷᠪᠡ
aid-sent-lede = ᠬᠦᠰᠡᠯᠲᠡ᠎ᠶᠢᠨ ᠳ᠋ᠤᠭᠠᠷ᠎ᠢ ᠲᠡᠮᠳᠡᠭᠯᠡᠵᠦ ᠠᠪᠤᠭᠠᠷᠠᠢ᠃ ᠳᠠᠷᠠᠭ᠎ᠠ ᠶᠠᠭᠤ ᠬᠢᠬᠦ᠎ᠶᠢ ᠳᠣᠣᠷ᠎ᠠ ᠪᠢᠴᠢᠵᠡᠢ᠃
aid-sent-lede-urgent = ᠶᠠᠭᠠᠷᠠᠯᠲᠠᠢ ᠬᠡᠷᠡᠭ ᠪᠣᠯᠬᠤ᠎ᠠᠴᠠ ᠤᠷᠢᠳᠴᠢᠯᠠᠨ ᠲᠤᠰᠠᠯᠠᠨ᠎ᠠ᠃ ᠠᠮᠢ ᠨᠠᠰᠤ ᠠᠶᠤᠯᠲᠠᠢ ᠪᠣᠯ 120᠂ 110 ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠃
aid-sent-show = ᠴᠣᠩᠬᠣ᠎ᠳᠤ ᠣᠴᠢᠬᠤ᠂ ᠤᠲᠠᠰᠤᠳᠠᠬᠤ᠎ᠳᠤ ᠡᠨᠡ ᠳ᠋ᠤᠭᠠᠷ᠎ᠢ ᠬᠡᠯᠡᠭᠡᠷᠡᠢ᠃
aid-sent-qr = ᠡᠨᠡ ᠬᠦᠰᠡᠯᠲᠡ᠎ᠶᠢ ᠨᠡᠭᠡᠭᠡᠬᠦ ᠬᠣᠶᠠᠷ ᠬᠡᠮᠵᠢᠯᠲᠦ ᠺᠣᠳ᠋
aid-sent-row-programs = ᠶᠠᠭᠤ ᠬᠦᠰᠡᠵᠦ ᠪᠠᠢᠨ᠎ᠠ
aid-sent-row-versions = ᠬᠡᠪᠯᠡᠯ
aid-sent-versions = ᠬᠦᠰᠦᠨᠦᠭᠲᠦ { $form }᠂ ᠪᠣᠳᠣᠯᠭ᠎ᠠ { $pack }᠂ ᠵᠢᠷᠤᠮ { $door }
aid-sent-to-case = ᠶᠠᠪᠤᠴᠠ᠎ᠶᠢ ᠨᠢ ᠦᠵᠡᠬᠦ
aid-next-title = ᠳᠠᠷᠠᠭ᠎ᠠ ᠨᠢ
aid-next-sign = ᠭᠡᠷ ᠪᠦᠯᠢ᠎ᠶᠢᠨ { $n } ᠲᠣᠮᠣ ᠬᠦᠮᠦᠨ ᠭᠠᠷ᠎ᠤᠨ ᠦᠰᠦᠭ ᠵᠢᠷᠤᠨ᠎ᠠ᠃ ᠬᠣᠯᠪᠣᠭᠠᠰᠤ ᠳᠣᠣᠷ᠎ᠠ ᠪᠠᠢᠨ᠎ᠠ᠃
aid-next-bring = ᠴᠣᠩᠬᠣ᠎ᠳᠤ ᠠᠪᠴᠤ ᠢᠷᠡᠭᠡᠷᠡᠢ᠄ { $papers }
aid-next-clock = { $program }᠄ { $clock }
aid-next-told = ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ ᠳᠤᠲᠠᠭᠤ ᠪᠣᠯ ᠨᠢᠭᠡ ᠤᠳᠠᠭ᠎ᠠ ᠪᠦᠷᠢᠨ ᠮᠡᠳᠡᠭᠳᠡᠨ᠎ᠡ᠃
aid-next-progress = ᠶᠠᠪᠤᠴᠠ᠎ᠶᠢ ᠬᠣᠶᠠᠷ ᠬᠡᠮᠵᠢᠯᠲᠦ ᠺᠣᠳ᠋ ᠡᠰᠡᠪᠡᠯ ᠬᠦᠰᠡᠯᠲᠡ᠎ᠶᠢᠨ ᠳ᠋ᠤᠭᠠᠷ᠎ᠢᠶᠠᠷ ᠦᠵᠡᠨ᠎ᠡ᠃
aid-keep-title = ᠡᠨᠡ ᠨᠢᠭᠤᠷ᠎ᠢ ᠬᠠᠳᠠᠭᠠᠯᠠᠭᠠᠷᠠᠢ
aid-keep-body = ᠳᠡᠭᠡᠷᠡᠬᠢ ᠬᠣᠶᠠᠷ ᠬᠡᠮᠵᠢᠯᠲᠦ ᠺᠣᠳ᠋ ᠲᠠᠨ᠎ᠤ ᠬᠦᠰᠡᠯᠲᠡ᠎ᠶᠢ ᠨᠡᠭᠡᠭᠡᠨ᠎ᠡ᠃ ᠪᠤᠰᠤᠳ ᠬᠦᠮᠦᠨ᠎ᠳᠦ ᠪᠤᠤ ᠥᠭᠭᠦᠭᠡᠷᠡᠢ᠃
aid-keep-send = ᠬᠣᠯᠪᠣᠭᠠᠰᠤ᠎ᠶᠢ ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ
aid-keep-copied = ᠬᠣᠯᠪᠣᠭᠠᠰᠤ᠎ᠶᠢ ᠬᠠᠭᠤᠯᠪᠠ᠃ ᠪᠤᠰᠤᠳ ᠬᠦᠮᠦᠨ᠎ᠳᠦ ᠪᠤᠤ ᠢᠯᠡᠭᠡᠭᠡᠷᠡᠢ᠃
aid-keep-photo = ᠭᠠᠷ ᠤᠲᠠᠰᠤ ᠦᠭᠡᠢ ᠪᠣᠯ ᠬᠡᠪᠯᠡᠭᠡᠷᠡᠢ᠂ ᠡᠰᠡᠪᠡᠯ ᠭᠡᠷ ᠪᠦᠯᠢ᠎ᠶᠢᠨ ᠬᠦᠮᠦᠨ᠎ᠢᠶᠡᠷ ᠰᠡᠭᠦᠳᠡᠷᠯᠡᠭᠦᠯᠦᠭᠡᠷᠡᠢ᠃
aid-keep-kiosk = ᠬᠣᠶᠠᠷ ᠬᠡᠮᠵᠢᠯᠲᠦ ᠺᠣᠳ᠋᠎ᠢ ᠤᠲᠠᠰᠤ᠎ᠪᠠᠷ᠎ᠢᠶᠠᠨ ᠤᠩᠰᠢᠭᠤᠯᠤᠭᠠᠷᠠᠢ᠂ ᠡᠰᠡᠪᠡᠯ ᠬᠡᠪᠯᠡᠵᠦ ᠠᠪᠤᠭᠠᠷᠠᠢ᠃ ᠡᠨᠡ ᠲᠥᠬᠥᠭᠡᠷᠦᠮᠵᠢ᠎ᠳᠦ ᠦᠯᠡᠳᠡᠬᠦ ᠦᠭᠡᠢ᠃
aid-keep-lost = ᠭᠡᠭᠡᠪᠡᠯ ᠶᠠᠭᠠᠬᠢᠬᠤ
aid-keep-lost-1 = ᠬᠦᠰᠡᠯᠲᠡ᠎ᠶᠢᠨ ᠳ᠋ᠤᠭᠠᠷ ᠪᠠ ᠤᠲᠠᠰᠤᠨ᠎ᠤ ᠰᠢᠯᠭᠠᠬᠤ ᠺᠣᠳ᠋᠎ᠢᠶᠠᠷ ᠴᠤ ᠨᠡᠭᠡᠭᠡᠵᠦ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
aid-keep-lost-2 = ᠳ᠋ᠤᠭᠠᠷ᠎ᠢᠶᠠᠨ ᠮᠠᠷᠲᠠᠭᠰᠠᠨ ᠪᠣᠯ ᠪᠡᠶ᠎ᠡ᠎ᠶᠢᠨ ᠦᠨᠡᠮᠯᠡᠯ᠎ᠢᠶᠡᠨ ᠠᠪᠴᠤ ᠴᠣᠩᠬᠣ᠎ᠳᠤ ᠣᠴᠢᠭᠠᠷᠠᠢ᠂ ᠡᠰᠡᠪᠡᠯ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠃

## Pages that are still going up
aid-uploads-progress = ᠰᠡᠭᠦᠳᠡᠷ ᠳᠠᠮᠵᠢᠭᠤᠯᠤᠭᠰᠠᠨ᠄ { $done }᠂ ᠪᠦᠭᠦᠳᠡ᠄ { $all }
aid-uploads-done = ᠰᠡᠭᠦᠳᠡᠷ ᠪᠦᠭᠦᠳᠡ ᠬᠦᠷᠪᠡ᠃
aid-uploads-own = ᠬᠦᠰᠡᠯᠲᠡ ᠬᠦᠷᠪᠡ᠃ ᠬᠠᠭᠠᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠂ ᠳᠠᠷᠠᠭᠠᠬᠢ ᠤᠳᠠᠭ᠎ᠠ ᠦᠷᠭᠦᠯᠵᠢᠯᠡᠭᠦᠯᠦᠨ᠎ᠡ᠃
aid-uploads-stay = ᠰᠡᠭᠦᠳᠡᠷ᠎ᠢ ᠳᠠᠮᠵᠢᠭᠤᠯᠵᠤ ᠪᠠᠢᠨ᠎ᠠ᠂ ᠲᠦᠷ ᠬᠦᠯᠢᠶᠡᠭᠡᠷᠡᠢ᠃
aid-uploads-waiting = ᠲᠣᠣᠷ ᠰᠦᠯᠵᠢᠶ᠎ᠡ ᠮᠠᠭᠤ ᠪᠠᠢᠨ᠎ᠠ᠂ ᠥᠪᠡᠷ᠎ᠢᠶᠡᠨ ᠳᠠᠬᠢᠨ ᠳᠠᠮᠵᠢᠭᠤᠯᠤᠨ᠎ᠠ᠃
aid-uploads-stopped = ᠲᠣᠣᠷ ᠰᠦᠯᠵᠢᠶ᠎ᠡ ᠤᠳᠠᠭᠠᠨ ᠲᠠᠰᠤᠷᠠᠭᠠᠳ ᠵᠣᠭᠰᠣᠪᠠ᠃ ᠬᠦᠷᠦᠭᠰᠡᠨ᠎ᠢ ᠳᠠᠬᠢᠨ ᠢᠯᠡᠭᠡᠬᠦ ᠬᠡᠷᠡᠭ ᠦᠭᠡᠢ᠃
aid-uploads-again = ᠦᠷᠭᠦᠯᠵᠢᠯᠡᠭᠦᠯᠬᠦ
aid-uploads-refused = ᠨᠢᠭᠡ ᠨᠢᠭᠤᠷ᠎ᠢ ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠤᠭᠰᠠᠨ ᠦᠭᠡᠢ᠄ { $paper }
aid-refused-type = ᠵᠥᠪᠬᠡᠨ ᠰᠡᠭᠦᠳᠡᠷ ᠪᠠ PDF ᠠᠪᠤᠨ᠎ᠠ᠃ ᠥᠭᠡᠷ᠎ᠡ᠎ᠶᠢ ᠰᠣᠩᠭᠣᠭᠠᠷᠠᠢ᠃
aid-refused-broken = ᠨᠡᠭᠡᠭᠡᠵᠦ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ᠃ ᠳᠠᠬᠢᠨ ᠰᠡᠭᠦᠳᠡᠷᠯᠡᠭᠡᠷᠡᠢ᠃
aid-refused-too-large = ᠬᠡᠲᠦ ᠶᠡᠬᠡ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠳᠠᠬᠢᠨ ᠰᠡᠭᠦᠳᠡᠷᠯᠡᠭᠡᠷᠡᠢ᠃
aid-refused-too-many-pages = PDF ᠬᠡᠲᠦ ᠣᠯᠠᠨ ᠨᠢᠭᠤᠷᠲᠠᠢ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠬᠤᠪᠢᠶᠠᠵᠤ ᠢᠯᠡᠭᠡᠭᠡᠷᠡᠢ᠃
aid-refused-empty = ᠬᠣᠭᠣᠰᠣᠨ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠳᠠᠬᠢᠨ ᠰᠡᠭᠦᠳᠡᠷᠯᠡᠭᠡᠷᠡᠢ᠃
aid-refused-encrypted = PDF ᠨᠢᠭᠤᠴᠠ ᠺᠣᠳ᠋᠎ᠲᠠᠢ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠺᠣᠳ᠋᠎ᠢ ᠨᠢ ᠠᠪᠤᠭᠠᠷᠠᠢ᠂ ᠡᠰᠡᠪᠡᠯ ᠰᠡᠭᠦᠳᠡᠷᠯᠡᠭᠡᠷᠡᠢ᠃
# composed: 自己运行 = өөрөө ажиллах
aid-refused-active = PDF ᠳᠣᠲᠣᠷ᠎ᠠ ᠥᠪᠡᠷ᠎ᠢᠶᠡᠨ ᠠᠵᠢᠯᠯᠠᠬᠤ ᠠᠭᠤᠯᠭ᠎ᠠ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠰᠡᠭᠦᠳᠡᠷᠯᠡᠭᠡᠷᠡᠢ᠃
# composed: 病毒 = вирус
aid-refused-infected = ᠪᠢᠷᠦ᠋ᠰ ᠣᠯᠤᠪᠠ᠃ ᠥᠭᠡᠷ᠎ᠡ ᠲᠥᠬᠥᠭᠡᠷᠦᠮᠵᠢ᠎ᠪᠡᠷ ᠰᠡᠭᠦᠳᠡᠷᠯᠡᠭᠡᠷᠡᠢ᠃
aid-refused-unrecognised = ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠤᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃ ᠳᠠᠬᠢᠨ ᠰᠡᠭᠦᠳᠡᠷᠯᠡᠭᠡᠷᠡᠢ᠂ ᠡᠰᠡᠪᠡᠯ ᠴᠣᠩᠬᠣ᠎ᠳᠤ ᠠᠪᠴᠤ ᠢᠷᠡᠭᠡᠷᠡᠢ᠃
aid-refused-gone = ᠡᠨᠡ ᠨᠢᠭᠤᠷ ᠲᠥᠬᠥᠭᠡᠷᠦᠮᠵᠢ᠎ᠳᠦ ᠣᠯᠳᠠᠬᠤ ᠦᠭᠡᠢ᠃ ᠳᠠᠬᠢᠨ ᠰᠡᠭᠦᠳᠡᠷᠯᠡᠭᠡᠷᠡᠢ᠂ ᠡᠰᠡᠪᠡᠯ ᠴᠣᠩᠬᠣ᠎ᠳᠤ ᠠᠪᠴᠤ ᠢᠷᠡᠭᠡᠷᠡᠢ᠃
aid-refused-not-taken = ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠤᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃ ᠳᠠᠬᠢᠨ ᠰᠡᠭᠦᠳᠡᠷᠯᠡᠭᠡᠷᠡᠢ᠂ ᠡᠰᠡᠪᠡᠯ ᠴᠣᠩᠬᠣ᠎ᠳᠤ ᠠᠪᠴᠤ ᠢᠷᠡᠭᠡᠷᠡᠢ᠃

## Offices
aid-office-township = ᠰᠤᠮᠤ᠂ ᠰᠢᠶᠠᠩ᠂ ᠪᠠᠯᠭᠠᠰᠤ᠂ ᠵᠡᠭᠡᠯᠢ ᠭᠤᠳᠤᠮᠵᠢ᠎ᠶᠢᠨ ᠴᠣᠩᠬᠣ
aid-office-county = ᠬᠣᠰᠢᠭᠤ᠂ ᠰᠢᠶᠠᠨ᠎ᠤ ᠢᠷᠭᠡᠨ᠎ᠦ ᠵᠠᠰᠠᠭ᠎ᠤᠨ ᠲᠣᠪᠴᠢᠶ᠎ᠠ
