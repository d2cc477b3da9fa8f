### Draft translation: no native editor has read these messages.
### The desk of a registry, for its staff. staff-title is in marriage.ftl.
### Ids made from data: desk-state-<state>, desk-mark-<mark>, desk-said-<mark>, desk-problem-<code>.

## Signing in
desk-lede = ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠠᠵᠢᠯᠲᠠᠨ ᠡᠨᠳᠡ ᠨᠡᠪᠲᠡᠷᠡᠨ᠎ᠡ᠃
desk-no-back-end = ᠡᠨᠳᠡ ᠪᠣᠯᠵᠣᠭ᠎ᠠ ᠨᠡᠭᠡᠭᠡᠭ᠎ᠡ ᠦᠭᠡᠢ᠂ ᠨᠡᠪᠲᠡᠷᠡᠵᠦ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃
# composed: 账号 = хэрэглэгчийн нэр
desk-name = ᠬᠡᠷᠡᠭᠯᠡᠭᠴᠢ᠎ᠶᠢᠨ ᠨᠡᠷ᠎ᠡ
desk-password = ᠨᠢᠭᠤᠴᠠ ᠺᠣᠳ᠋
desk-sign-in = ᠨᠡᠪᠲᠡᠷᠡᠬᠦ
desk-sign-in-empty = ᠬᠡᠷᠡᠭᠯᠡᠭᠴᠢ᠎ᠶᠢᠨ ᠨᠡᠷ᠎ᠡ ᠪᠠ ᠨᠢᠭᠤᠴᠠ ᠺᠣᠳ᠋᠎ᠢᠶᠠᠨ ᠪᠥᠭᠯᠡᠭᠡᠷᠡᠢ᠃
desk-sign-in-wait = ᠬᠡᠲᠦ ᠣᠯᠠᠨ ᠤᠳᠠᠭ᠎ᠠ ᠲᠤᠷᠰᠢᠪᠠ᠃ { $n } ᠮᠢᠨᠦ᠋ᠲ ᠬᠦᠯᠢᠶᠡᠭᠡᠳ ᠳᠠᠬᠢᠨ ᠲᠤᠷᠰᠢᠭᠠᠷᠠᠢ᠃
desk-sign-in-kept = ᠨᠢᠭᠤᠷ᠎ᠠᠴᠠ ᠭᠠᠷᠪᠠᠯ ᠡᠰᠡᠪᠡᠯ ᠤᠳᠠᠭᠠᠨ ᠬᠡᠷᠡᠭᠯᠡᠬᠦ ᠦᠭᠡᠢ ᠪᠣᠯ ᠳᠠᠬᠢᠨ ᠨᠡᠪᠲᠡᠷᠡᠨ᠎ᠡ᠃
desk-ended-out = ᠲᠡᠮᠳᠡᠭᠯᠡᠯ᠎ᠡᠴᠡ ᠭᠠᠷᠪᠠ᠃ ᠨᠡᠷ᠎ᠡ᠎ᠶᠢᠨ ᠳᠠᠩᠰᠠ ᠡᠨᠡ ᠲᠥᠬᠥᠭᠡᠷᠦᠮᠵᠢ᠎ᠳᠦ ᠦᠯᠡᠳᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ᠃
desk-ended-idle = ᠤᠳᠠᠭᠠᠨ ᠬᠡᠷᠡᠭᠯᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ᠂ ᠥᠪᠡᠷ᠎ᠢᠶᠡᠨ ᠭᠠᠷᠪᠠ᠃
desk-ended-over = ᠨᠡᠪᠲᠡᠷᠡᠯᠲᠡ ᠳᠠᠭᠤᠰᠪᠠ᠃ ᠣᠳᠣ ᠪᠥᠭᠯᠡᠭᠰᠡᠨ᠎ᠢ ᠬᠠᠳᠠᠭᠠᠯᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃ ᠳᠠᠬᠢᠨ ᠨᠡᠪᠲᠡᠷᠡᠭᠡᠷᠡᠢ᠃
desk-sign-out = ᠲᠡᠮᠳᠡᠭᠯᠡᠯ᠎ᠡᠴᠡ ᠭᠠᠷᠬᠤ
desk-who = ᠬᠡᠷᠡᠭᠯᠡᠭᠴᠢ᠎ᠶᠢᠨ ᠨᠡᠷ᠎ᠡ᠄ { $name }
desk-idle-body = { $n } ᠰᠧᠺᠦᠨ᠋ᠳ᠎ᠦᠨ ᠳᠠᠷᠠᠭ᠎ᠠ ᠥᠪᠡᠷ᠎ᠢᠶᠡᠨ ᠭᠠᠷᠤᠨ᠎ᠠ᠃

## Which registry
desk-choose = ᠠᠯᠢ ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ᠎ᠲᠤ ᠠᠵᠢᠯᠯᠠᠬᠤ ᠪᠤᠢ
desk-choose-go = ᠨᠡᠷ᠎ᠡ᠎ᠶᠢᠨ ᠳᠠᠩᠰᠠ᠎ᠶᠢ ᠨᠡᠭᠡᠭᠡᠬᠦ
desk-choose-missing = ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ᠎ᠢᠶᠠᠨ ᠰᠣᠩᠭᠣᠭᠠᠷᠠᠢ᠃
desk-choose-none = ᠡᠨᠡ ᠬᠡᠷᠡᠭᠯᠡᠭᠴᠢ᠎ᠶᠢᠨ ᠨᠡᠷ᠎ᠡ᠎ᠳᠦ ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ ᠦᠭᠡᠢ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠬᠠᠮᠢᠶᠠᠷᠤᠭᠴᠢ᠎ᠳᠤ ᠬᠡᠯᠡᠭᠡᠷᠡᠢ᠃
desk-other-registry = ᠥᠭᠡᠷ᠎ᠡ ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ

## The day
desk-day = { $date }᠂ { $day }
desk-read-at = ᠨᠡᠷ᠎ᠡ᠎ᠶᠢᠨ ᠳᠠᠩᠰᠠ᠄ { $time }
desk-day-before = ᠡᠮᠦᠨᠡᠬᠢ ᠡᠳᠦᠷ
desk-day-today = ᠥᠨᠦᠳᠦᠷ
desk-day-after = ᠳᠠᠷᠠᠭᠠᠬᠢ ᠡᠳᠦᠷ
desk-day-other = ᠥᠭᠡᠷ᠎ᠡ ᠡᠳᠦᠷ ᠦᠵᠡᠬᠦ
desk-day-go = ᠡᠨᠡ ᠡᠳᠦᠷ᠎ᠢ ᠦᠵᠡᠬᠦ
desk-day-wrong = ᠡᠢᠮᠦ ᠡᠳᠦᠷ ᠦᠭᠡᠢ᠃ ᠣᠨ ᠰᠠᠷ᠎ᠠ ᠡᠳᠦᠷ᠎ᠢᠶᠡᠨ ᠳᠠᠬᠢᠨ ᠦᠵᠡᠭᠡᠷᠡᠢ᠃
desk-closed = ᠡᠨᠡ ᠡᠳᠦᠷ ᠡᠰᠡᠪᠡᠯ ᠨᠢᠭᠡ ᠬᠡᠰᠡᠭ᠎ᠲᠦ ᠨᠢ ᠠᠵᠢᠯᠯᠠᠬᠤ ᠦᠭᠡᠢ
desk-list-old = ᠳᠣᠣᠷᠠᠬᠢ ᠨᠡᠷ᠎ᠡ᠎ᠶᠢᠨ ᠳᠠᠩᠰᠠ ᠬᠠᠭᠤᠴᠢᠨ᠂ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠭᠳᠡᠭᠰᠡᠨ ᠪᠠᠢᠵᠤ ᠮᠠᠭᠠᠳ᠃
desk-list-none = ᠨᠡᠷ᠎ᠡ᠎ᠶᠢᠨ ᠳᠠᠩᠰᠠ ᠢᠷᠡᠭᠡᠳᠦᠢ᠃ ᠲᠣᠣᠷ ᠰᠦᠯᠵᠢᠶ᠎ᠡ ᠣᠷᠣᠪᠠᠯ ᠥᠪᠡᠷ᠎ᠢᠶᠡᠨ ᠢᠷᠡᠨ᠎ᠡ᠃
desk-again = ᠳᠠᠬᠢᠵᠤ ᠲᠤᠷᠰᠢᠬᠤ

## Finding and checking in
desk-find = ᠺᠣᠳ᠋᠂ ᠪᠣᠯᠵᠣᠭ᠎ᠠ᠎ᠶᠢᠨ ᠳ᠋ᠤᠭᠠᠷ᠂ ᠣᠪᠣᠭ ᠨᠡᠷ᠎ᠡ᠂ ᠭᠡᠷᠡᠴᠢ ᠲᠡᠮᠳᠡᠭ᠎ᠦᠨ ᠰᠡᠭᠦᠯ᠎ᠦᠨ 4 ᠦᠰᠦᠭ
desk-find-hint = ᠺᠣᠳ᠋ ᠤᠩᠰᠢᠪᠠᠯ ᠢᠷᠡᠭᠰᠡᠨ ᠭᠡᠵᠦ ᠲᠡᠮᠳᠡᠭᠯᠡᠨ᠎ᠡ᠃ ᠪᠦᠲᠦᠨ ᠳ᠋ᠤᠭᠠᠷ ᠪᠢᠴᠢᠭᠡᠳ ᠪᠠᠲᠤᠯᠠᠪᠠᠯ ᠪᠠᠰᠠ ᠲᠡᠮᠳᠡᠭᠯᠡᠨ᠎ᠡ᠃
desk-find-enter = ᠢᠷᠡᠭᠰᠡᠨ ᠭᠡᠵᠦ ᠲᠡᠮᠳᠡᠭᠯᠡᠬᠦ
desk-count = ᠨᠡᠢᠲᠡ { $n } ᠪᠣᠯᠵᠣᠭ᠎ᠠ
desk-found = { $n } ᠪᠣᠯᠵᠣᠭ᠎ᠠ ᠣᠯᠳᠠᠪᠠ
desk-found-none = ᠡᠨᠡ ᠡᠳᠦᠷ ᠡᠢᠮᠦ ᠪᠣᠯᠵᠣᠭ᠎ᠠ ᠦᠭᠡᠢ᠃
desk-empty = ᠡᠨᠡ ᠡᠳᠦᠷ ᠪᠣᠯᠵᠣᠭ᠎ᠠ ᠦᠭᠡᠢ᠃
desk-list = ᠡᠨᠡ ᠡᠳᠦᠷ᠎ᠦᠨ ᠪᠣᠯᠵᠣᠭ᠎ᠠ

## The list and the selected booking
desk-person = { $name }᠂ { $end }
desk-state-confirmed = ᠢᠷᠡᠭᠡᠳᠦᠢ
desk-state-arrived = ᠢᠷᠡᠪᠡ
desk-state-done = ᠳᠠᠭᠤᠰᠪᠠ
desk-state-no-show = ᠢᠷᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ
desk-state-cancelled = ᠦᠭᠡᠢᠰᠭᠡᠪᠡ
desk-state-closed = ᠠᠵᠢᠯᠯᠠᠬᠤ ᠦᠭᠡᠢ
desk-partner-pending = ᠨᠥᠭᠦᠭᠡ ᠬᠦᠮᠦᠨ ᠪᠠᠲᠤᠯᠠᠭᠠᠳᠤᠢ
desk-partner-confirmed = ᠬᠣᠶᠠᠭᠤᠯᠠ ᠪᠠᠲᠤᠯᠠᠪᠠ
desk-moved = ᠴᠠᠭ᠎ᠢ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠪᠡ
# composed: 内部备注 = дотоод тэмдэглэл
desk-marked = ᠳᠣᠲᠣᠭᠠᠳᠤ ᠲᠡᠮᠳᠡᠭᠯᠡᠯ
desk-confided = ᠨᠥᠭᠦᠭᠡ ᠬᠦᠮᠦᠨ᠎ᠳᠦ ᠪᠤᠤ ᠬᠡᠯᠡᠭᠡᠷᠡᠢ
desk-confided-body = ᠨᠢᠭᠡ ᠬᠦᠮᠦᠨ ᠨᠢ ᠦᠷᠭᠦᠯᠵᠢᠯᠡᠭᠦᠯᠬᠦ ᠬᠦᠰᠡᠯ ᠦᠭᠡᠢ ᠭᠡᠪᠡ᠃ ᠲᠤᠰ ᠲᠤᠰ᠎ᠠᠴᠠ ᠨᠢ ᠠᠰᠠᠭᠤᠭᠠᠷᠠᠢ᠂ ᠬᠦᠮᠦᠨ ᠬᠡᠯᠡᠭᠰᠡᠨ᠎ᠢ ᠪᠤᠤ ᠳᠤᠷᠠᠳᠤᠭᠠᠷᠠᠢ᠃
desk-panel = ᠰᠣᠩᠭᠣᠭᠰᠠᠨ ᠪᠣᠯᠵᠣᠭ᠎ᠠ
desk-none = ᠰᠣᠩᠭᠣᠭᠠᠳᠤᠢ᠃ ᠺᠣᠳ᠋ ᠤᠩᠰᠢᠬᠤ ᠡᠰᠡᠪᠡᠯ ᠨᠡᠷ᠎ᠡ᠎ᠶᠢᠨ ᠳᠠᠩᠰᠠ᠎ᠠᠴᠠ ᠰᠣᠩᠭᠣᠭᠠᠷᠠᠢ᠃
desk-row-number = ᠪᠣᠯᠵᠣᠭ᠎ᠠ᠎ᠶᠢᠨ ᠳ᠋ᠤᠭᠠᠷ
desk-row-when = ᠴᠠᠭ
desk-row-service = ᠶᠠᠮᠠᠷ ᠬᠡᠷᠡᠭ
desk-row-phone = ᠭᠠᠷ ᠤᠲᠠᠰᠤᠨ᠎ᠤ ᠨᠣᠮᠧᠷ
desk-row-partner = ᠨᠥᠭᠦᠭᠡ ᠬᠦᠮᠦᠨ
desk-row-remark = ᠲᠡᠮᠳᠡᠭᠯᠡᠯ
desk-when = { $date }᠂ { $time }
desk-document = { $document }᠂ ᠰᠡᠭᠦᠯ᠎ᠦᠨ 4 ᠦᠰᠦᠭ᠄ { $end }
# composed: 冷静期 = бодож үзэх хугацаа, as in the other files
desk-done-counts = ᠳᠠᠭᠤᠰᠪᠠ ᠭᠡᠵᠦ ᠲᠡᠮᠳᠡᠭᠯᠡᠪᠡᠯ ᠬᠦᠰᠡᠯᠲᠡ᠎ᠶᠢ ᠥᠨᠦᠳᠦᠷ ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠤᠭᠰᠠᠨ ᠪᠣᠯᠤᠨ᠎ᠠ᠃ ᠦᠨᠡᠮᠯᠡᠯ ᠠᠪᠬᠤ ᠡᠳᠦᠷ᠎ᠢ ᠥᠨᠦᠳᠦᠷ᠎ᠡᠴᠡ ᠲᠣᠭᠠᠴᠠᠨ᠎ᠠ᠃

## Marks
desk-mark-arrived = ᠢᠷᠡᠪᠡ᠂ { $key }
desk-mark-done = ᠳᠠᠭᠤᠰᠪᠠ᠂ { $key }
desk-mark-no-show = ᠢᠷᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ᠂ { $key }
desk-mark-undo = ᠪᠤᠴᠠᠭᠠᠬᠤ᠂ { $key }
desk-said-arrived = ᠢᠷᠡᠪᠡ᠄ { $names }᠂ { $number }
desk-said-done = ᠳᠠᠭᠤᠰᠪᠠ᠄ { $names }᠂ { $number }
desk-said-no-show = ᠢᠷᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ᠄ { $names }᠂ { $number }
desk-said-undo = ᠪᠤᠴᠠᠭᠠᠪᠠ᠄ { $names }᠂ { $number }
desk-not-sent = ᠪᠦᠲᠦᠭᠰᠡᠨ ᠡᠰᠡᠬᠦ᠎ᠶᠢ ᠮᠡᠳᠡᠬᠦ ᠦᠭᠡᠢ᠃ ᠳᠠᠬᠢᠨ ᠨᠢᠭᠡ ᠳᠠᠷᠤᠭᠠᠷᠠᠢ᠂ ᠬᠣᠶᠠᠷ ᠤᠳᠠᠭ᠎ᠠ ᠬᠢᠬᠦ ᠦᠭᠡᠢ᠃

## Without an appointment
desk-walk-ins = ᠪᠣᠯᠵᠣᠭ᠎ᠠ ᠦᠭᠡᠢ ᠢᠷᠡᠭᠰᠡᠨ
desk-walk-in = { $service }᠄ { $n }
desk-walk-in-add = ᠨᠢᠭᠡ ᠨᠡᠮᠡᠬᠦ᠄ { $service }
desk-said-walk-in = ᠪᠣᠯᠵᠣᠭ᠎ᠠ ᠦᠭᠡᠢ ᠢᠷᠡᠭᠰᠡᠨ᠂ ᠥᠨᠦᠳᠦᠷ᠄ { $service }᠂ { $n }

## Closing
desk-close-title = ᠨᠢᠭᠡ ᠡᠳᠦᠷ ᠡᠰᠡᠪᠡᠯ ᠨᠢᠭᠡ ᠬᠡᠰᠡᠭ᠎ᠢ ᠬᠠᠭᠠᠬᠤ
desk-close-what = ᠶᠠᠮᠠᠷ ᠴᠠᠭ᠎ᠢ ᠬᠠᠭᠠᠬᠤ ᠪᠤᠢ
desk-close-day = ᠪᠦᠲᠦᠨ ᠡᠳᠦᠷ
desk-close-part = ᠨᠢᠭᠡ ᠬᠡᠰᠡᠭ ᠴᠠᠭ
desk-close-from = ᠡᠬᠢᠯᠡᠬᠦ ᠴᠠᠭ
desk-close-to = ᠲᠡᠭᠦᠰᠬᠦ ᠴᠠᠭ
desk-close-zh = ᠰᠢᠯᠲᠠᠭᠠᠨ᠂ ᠬᠢᠲᠠᠳ ᠬᠡᠯᠡ᠃ ᠪᠣᠯᠵᠣᠭᠰᠠᠨ ᠬᠦᠮᠦᠰ ᠦᠵᠡᠨ᠎ᠡ᠃
desk-close-mn = ᠰᠢᠯᠲᠠᠭᠠᠨ᠂ ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ
desk-close-mn-hint = ᠪᠢᠴᠢᠬᠦ ᠦᠭᠡᠢ ᠪᠣᠯ ᠬᠢᠲᠠᠳ ᠬᠡᠯᠡ᠎ᠪᠡᠷ ᠦᠵᠡᠭᠦᠯᠦᠨ᠎ᠡ᠃
desk-close-go = ᠬᠠᠭᠠᠬᠤ
desk-close-time-wrong = ᠴᠠᠭ᠎ᠢᠶᠠᠨ 4 ᠲᠣᠭ᠎ᠠ᠎ᠪᠠᠷ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠂ ᠢᠮᠡᠷᠬᠦ᠄ 0900᠃
desk-close-span-wrong = ᠲᠡᠭᠦᠰᠬᠦ ᠴᠠᠭ ᠡᠬᠢᠯᠡᠬᠦ᠎ᠡᠴᠡ ᠬᠣᠢᠨ᠎ᠠ ᠪᠠᠢᠨ᠎ᠠ᠂ 4 ᠲᠣᠭ᠎ᠠ᠎ᠪᠠᠷ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠂ ᠢᠮᠡᠷᠬᠦ᠄ 1130᠃
desk-close-reason-missing = ᠰᠢᠯᠲᠠᠭᠠᠨ᠎ᠢᠶᠠᠨ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃ ᠪᠣᠯᠵᠣᠭᠰᠠᠨ ᠬᠦᠮᠦᠰ ᠦᠵᠡᠨ᠎ᠡ᠃
desk-close-reason-long = ᠰᠢᠯᠲᠠᠭᠠᠨ ᠬᠡᠲᠦ ᠤᠷᠲᠤ ᠪᠠᠢᠨ᠎ᠠ᠂ 200 ᠦᠰᠦᠭ ᠬᠦᠷᠲᠡᠯ᠎ᠡ᠃
desk-close-ask-title = ᠬᠠᠭᠠᠬᠤ ᠤᠤ
desk-close-ask = { $day }᠄ { $n } ᠪᠣᠯᠵᠣᠭ᠎ᠠ ᠬᠠᠭᠠᠭᠳᠠᠵᠤ᠂ ᠪᠣᠭᠣᠨᠢ ᠮᠡᠳᠡᠭᠡ ᠢᠷᠡᠨ᠎ᠡ᠃
desk-close-ask-body = ᠢᠯᠡᠭᠡᠭᠰᠡᠨ ᠮᠡᠳᠡᠭᠡ᠎ᠶᠢ ᠪᠤᠴᠠᠭᠠᠵᠤ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃ ᠢᠷᠡᠭᠰᠡᠨ ᠬᠦᠮᠦᠰ᠎ᠢ ᠬᠠᠭᠠᠬᠤ ᠦᠭᠡᠢ᠃
desk-close-yes = ᠬᠠᠭᠠᠵᠤ᠂ ᠮᠡᠳᠡᠭᠡ ᠢᠯᠡᠭᠡᠬᠦ
desk-close-no = ᠬᠠᠭᠠᠬᠤ ᠦᠭᠡᠢ
desk-said-closed = ᠬᠠᠭᠠᠪᠠ᠂ { $n } ᠪᠣᠯᠵᠣᠭ᠎ᠠ᠎ᠳᠤ ᠮᠡᠳᠡᠭᠳᠡᠪᠡ᠃
desk-reopen = ᠡᠨᠡ ᠡᠳᠦᠷ᠎ᠢ ᠳᠠᠬᠢᠨ ᠨᠡᠭᠡᠭᠡᠬᠦ
desk-reopen-body = ᠨᠡᠭᠡᠭᠡᠪᠡᠯ ᠳᠠᠬᠢᠨ ᠪᠣᠯᠵᠣᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃ ᠬᠠᠭᠠᠭᠰᠠᠨ ᠪᠣᠯᠵᠣᠭ᠎ᠠ ᠥᠪᠡᠷ᠎ᠢᠶᠡᠨ ᠪᠤᠴᠠᠬᠤ ᠦᠭᠡᠢ᠃
desk-said-reopened = ᠡᠨᠡ ᠡᠳᠦᠷ᠎ᠢ ᠳᠠᠬᠢᠨ ᠨᠡᠭᠡᠭᠡᠪᠡ᠃

## Places
# composed: 名额 = орны тоо
desk-quota-title = ᠣᠷᠣᠨ᠎ᠤ ᠲᠣᠭ᠎ᠠ᠎ᠶᠢ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠬᠦ
desk-quota-service = ᠶᠠᠮᠠᠷ ᠬᠡᠷᠡᠭ ᠪᠤᠢ
desk-quota-service-missing = ᠨᠢᠭᠡ᠎ᠶᠢ ᠰᠣᠩᠭᠣᠭᠠᠷᠠᠢ᠃
desk-quota-at = ᠠᠯᠢ ᠴᠠᠭ ᠪᠤᠢ
desk-quota-all = ᠡᠨᠡ ᠡᠳᠦᠷ᠎ᠦᠨ ᠪᠦᠬᠦ ᠴᠠᠭ
desk-quota-slot = { $time }᠄ ᠪᠣᠯᠵᠣᠭᠰᠠᠨ { $taken }᠂ ᠣᠷᠣᠨ { $places }
desk-quota-no-slots = ᠡᠨᠡ ᠡᠳᠦᠷ ᠣᠳᠣ ᠪᠣᠯᠵᠣᠵᠤ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃ ᠪᠦᠲᠦᠨ ᠡᠳᠦᠷ᠎ᠦᠨ ᠲᠣᠭ᠎ᠠ᠎ᠶᠢ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠵᠦ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
desk-quota-places = ᠨᠢᠭᠡ ᠴᠠᠭ᠎ᠤᠨ ᠣᠷᠣᠨ᠎ᠤ ᠲᠣᠭ᠎ᠠ
desk-quota-places-hint = 0᠂ 100 ᠬᠦᠷᠲᠡᠯ᠎ᠡ᠃ ᠪᠣᠯᠵᠣᠭᠰᠠᠨ ᠬᠦᠮᠦᠰ᠎ᠦᠨ ᠣᠷᠣᠨ ᠬᠡᠪ᠎ᠢᠶᠡᠷ᠃
desk-quota-places-wrong = 0᠂ 100 ᠬᠦᠷᠲᠡᠯ᠎ᠡ ᠲᠣᠭ᠎ᠠ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃
desk-quota-go = ᠲᠣᠭ᠎ᠠ᠎ᠶᠢ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠬᠦ
desk-said-quota = ᠣᠷᠣᠨ᠎ᠤ ᠲᠣᠭ᠎ᠠ᠎ᠶᠢ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠪᠡ᠃

## Keys
# composed: 按键 = даруул, as elsewhere; 方向键 = чиглэлийн даруул
desk-keys = ᠳᠠᠷᠤᠭᠤᠯ᠎ᠤᠨ ᠲᠠᠢᠯᠪᠤᠷᠢ
desk-keys-on = ᠳᠠᠷᠤᠭᠤᠯ ᠬᠡᠷᠡᠭᠯᠡᠬᠦ
desk-keys-where = ᠪᠢᠴᠢᠬᠦ ᠬᠡᠰᠡᠭ᠎ᠲᠦ ᠪᠠᠢᠪᠠᠯ ᠳᠠᠷᠤᠭᠤᠯ ᠵᠥᠪᠬᠡᠨ ᠦᠰᠦᠭ ᠪᠢᠴᠢᠨ᠎ᠡ᠃ ᠳᠣᠣᠷᠠᠬᠢ ᠴᠢᠭᠯᠡᠯ᠎ᠦᠨ ᠳᠠᠷᠤᠭᠤᠯ᠎ᠢᠶᠠᠷ ᠨᠡᠷ᠎ᠡ᠎ᠶᠢᠨ ᠳᠠᠩᠰᠠ᠎ᠳᠤ ᠣᠴᠢᠨ᠎ᠠ᠃
desk-keys-close = ᠮᠡᠳᠡᠪᠡ
desk-key-arrows = ᠴᠢᠭᠯᠡᠯ᠎ᠦᠨ ᠳᠠᠷᠤᠭᠤᠯ᠄ ᠡᠮᠦᠨᠡᠬᠢ᠂ ᠳᠠᠷᠠᠭᠠᠬᠢ
desk-key-arrived = { $key }᠄ ᠢᠷᠡᠪᠡ
desk-key-done = { $key }᠄ ᠳᠠᠭᠤᠰᠪᠠ
desk-key-no-show = { $key }᠄ ᠢᠷᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ
desk-key-undo = { $key }᠄ ᠪᠤᠴᠠᠭᠠᠬᠤ
desk-key-find = { $key }᠄ ᠪᠢᠴᠢᠬᠦ ᠬᠡᠰᠡᠭ᠎ᠲᠦ ᠪᠤᠴᠠᠬᠤ
desk-key-help = { $key }᠄ ᠳᠠᠷᠤᠭᠤᠯ᠎ᠤᠨ ᠲᠠᠢᠯᠪᠤᠷᠢ

## When it does not go
desk-problem-sign-in-wrong = ᠬᠡᠷᠡᠭᠯᠡᠭᠴᠢ᠎ᠶᠢᠨ ᠨᠡᠷ᠎ᠡ ᠡᠰᠡᠪᠡᠯ ᠨᠢᠭᠤᠴᠠ ᠺᠣᠳ᠋ ᠪᠤᠷᠤᠭᠤ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠳᠠᠬᠢᠨ ᠦᠵᠡᠭᠡᠷᠡᠢ᠃
desk-problem-too-many-requests = ᠬᠡᠲᠦ ᠣᠯᠠᠨ ᠤᠳᠠᠭ᠎ᠠ ᠲᠤᠷᠰᠢᠪᠠ᠃ ᠵᠢᠭᠠᠬᠠᠨ ᠤᠳᠠᠭᠠᠳ ᠳᠠᠬᠢᠨ ᠲᠤᠷᠰᠢᠭᠠᠷᠠᠢ᠃
desk-problem-not-yours = ᠡᠨᠡ ᠬᠡᠷᠡᠭᠯᠡᠭᠴᠢ᠎ᠶᠢᠨ ᠨᠡᠷ᠎ᠡ᠎ᠪᠡᠷ ᠡᠨᠡ ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ᠎ᠢ ᠦᠵᠡᠵᠦ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃ ᠬᠠᠮᠢᠶᠠᠷᠤᠭᠴᠢ᠎ᠳᠤ ᠬᠡᠯᠡᠭᠡᠷᠡᠢ᠃
desk-problem-state-changed = ᠣᠳᠣ ᠢᠩᠭᠢᠵᠦ ᠲᠡᠮᠳᠡᠭᠯᠡᠵᠦ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃ ᠨᠡᠷ᠎ᠡ᠎ᠶᠢᠨ ᠳᠠᠩᠰᠠ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠭᠳᠡᠪᠡ᠂ ᠳᠠᠬᠢᠨ ᠦᠵᠡᠭᠡᠷᠡᠢ᠃
desk-problem-booking-unknown = ᠡᠨᠡ ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ᠎ᠲᠤ ᠡᠢᠮᠦ ᠪᠣᠯᠵᠣᠭ᠎ᠠ᠎ᠶᠢᠨ ᠳ᠋ᠤᠭᠠᠷ ᠦᠭᠡᠢ᠃
desk-problem-parameter-invalid = ᠡᠳᠦᠷ ᠪᠠ ᠴᠠᠭ᠎ᠢᠶᠠᠨ ᠳᠠᠬᠢᠨ ᠦᠵᠡᠭᠡᠷᠡᠢ᠃ ᠥᠩᠭᠡᠷᠡᠭᠰᠡᠨ ᠡᠳᠦᠷ᠎ᠢ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠵᠦ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃
