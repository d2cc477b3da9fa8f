### Draft translation: no native editor has read these messages.
### An appointment found again: looking at it, moving it, cancelling it; the second person confirms; the waitlist.

marriage-booking-title = ᠪᠣᠯᠵᠣᠭ᠎ᠠ᠎ᠪᠠᠨ ᠦᠵᠡᠬᠦ᠂ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠬᠦ
marriage-partner-title = ᠡᠨᠡ ᠪᠣᠯᠵᠣᠭ᠎ᠠ᠎ᠶᠢ ᠪᠠᠲᠤᠯᠠᠭᠠᠷᠠᠢ
# composed: 候补 = орон хүлээх
marriage-wait-title = ᠣᠷᠣᠨ ᠬᠦᠯᠢᠶᠡᠬᠦ
marriage-waiting-title = ᠮᠢᠨᠦ ᠬᠦᠯᠢᠶᠡᠵᠦ ᠪᠠᠢᠭ᠎ᠠ ᠣᠷᠣᠨ

## What several of these pages say
manage-when = { $date }᠂ { $day }᠂ { $from }᠂ { $to } ᠬᠦᠷᠲᠡᠯ᠎ᠡ
manage-instant = { $date }᠂ { $time }
manage-row-number = ᠪᠣᠯᠵᠣᠭ᠎ᠠ᠎ᠶᠢᠨ ᠳ᠋ᠤᠭᠠᠷ
manage-row-service = ᠶᠠᠮᠠᠷ ᠬᠡᠷᠡᠭ
manage-row-when = ᠴᠠᠭ
manage-row-office = ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ
manage-row-address = ᠬᠠᠢᠭ
manage-row-people = ᠬᠡᠨ ᠢᠷᠡᠬᠦ
manage-row-day = ᠡᠳᠦᠷ
manage-not-sent = ᠪᠦᠲᠦᠭᠰᠡᠨ ᠦᠭᠡᠢ᠃ ᠳᠠᠬᠢᠨ ᠨᠢᠭᠡ ᠳᠠᠷᠤᠭᠠᠷᠠᠢ᠃ ᠬᠣᠶᠠᠷ ᠤᠳᠠᠭ᠎ᠠ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠬᠦ ᠦᠭᠡᠢ᠃
manage-to-start = ᠭᠡᠷᠯᠡᠯᠲᠡ᠎ᠶᠢᠨ ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ ᠪᠣᠯᠵᠣᠬᠤ᠎ᠳᠤ ᠪᠤᠴᠠᠬᠤ
manage-new = ᠳᠠᠬᠢᠨ ᠪᠣᠯᠵᠣᠬᠤ
manage-call = ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ᠎ᠲᠤ ᠤᠲᠠᠰᠤᠳᠠᠬᠤ᠄ { $phone }
manage-other = ᠥᠭᠡᠷ᠎ᠡ ᠪᠣᠯᠵᠣᠭ᠎ᠠ ᠦᠵᠡᠬᠦ
manage-end = ᠲᠡᠭᠦᠰᠬᠡᠬᠦ᠂ ᠪᠥᠭᠯᠡᠭᠰᠡᠨ᠎ᠢ ᠬᠠᠰᠤᠬᠤ
manage-walk-in = ᠪᠣᠯᠵᠣᠭ᠎ᠠ ᠦᠭᠡᠢ ᠪᠣᠯ ᠴᠤ ᠰᠢᠭᠤᠳ ᠢᠷᠡᠵᠦ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠵᠦ ᠪᠣᠯᠤᠨ᠎ᠠ᠃

## By number and telephone
# composed: 短信 = богино мэдээ
manage-find-lede = ᠪᠣᠯᠵᠣᠭ᠎ᠠ᠎ᠶᠢᠨ ᠳ᠋ᠤᠭᠠᠷ ᠪᠠ ᠪᠣᠯᠵᠣᠬᠤ᠎ᠳᠤ ᠰᠢᠯᠭᠠᠬᠤ ᠺᠣᠳ᠋ ᠠᠪᠤᠭᠰᠠᠨ ᠭᠠᠷ ᠤᠲᠠᠰᠤᠨ᠎ᠤ ᠨᠣᠮᠧᠷ᠎ᠢ ᠪᠥᠭᠯᠡᠭᠡᠷᠡᠢ᠃
manage-number-label = ᠪᠣᠯᠵᠣᠭ᠎ᠠ᠎ᠶᠢᠨ ᠳ᠋ᠤᠭᠠᠷ
manage-number-hint = ᠨᠡᠢᠲᠡ 8 ᠦᠰᠦᠭ᠂ ᠢᠮᠡᠷᠬᠦ᠄ { $example }᠃ ᠵᠢᠷᠤᠭᠠᠰᠤ᠎ᠶᠢ ᠪᠢᠴᠢᠬᠦ ᠦᠭᠡᠢ ᠪᠠᠢᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
manage-phone-label = ᠭᠠᠷ ᠤᠲᠠᠰᠤᠨ᠎ᠤ ᠨᠣᠮᠧᠷ
manage-send-code = ᠰᠢᠯᠭᠠᠬᠤ ᠺᠣᠳ᠋ ᠢᠯᠡᠭᠡᠬᠦ
manage-code-title = ᠰᠢᠯᠭᠠᠬᠤ ᠺᠣᠳ᠋᠎ᠢ ᠪᠥᠭᠯᠡᠭᠡᠷᠡᠢ
manage-code-lede = ᠪᠣᠯᠵᠣᠭ᠎ᠠ᠎ᠶᠢᠨ ᠳ᠋ᠤᠭᠠᠷ ᠪᠠ ᠭᠠᠷ ᠤᠲᠠᠰᠤᠨ᠎ᠤ ᠨᠣᠮᠧᠷ ᠲᠠᠭᠠᠷᠠᠪᠠᠯ ᠪᠣᠭᠣᠨᠢ ᠮᠡᠳᠡᠭᠡ ᠢᠯᠡᠭᠡᠨ᠎ᠡ᠄ { $phone }
manage-code-until = ᠰᠢᠯᠭᠠᠬᠤ ᠺᠣᠳ᠋ ᠬᠦᠴᠦᠨᠲᠡᠢ᠂ { $time } ᠬᠦᠷᠲᠡᠯ᠎ᠡ᠃
manage-code-label = ᠪᠣᠭᠣᠨᠢ ᠮᠡᠳᠡᠭᠡᠨ᠎ᠦ ᠰᠢᠯᠭᠠᠬᠤ ᠺᠣᠳ᠋
manage-code-hint = ᠨᠡᠢᠲᠡ 6 ᠲᠣᠭ᠎ᠠ᠃
manage-code-again = ᠳᠠᠬᠢᠨ ᠢᠯᠡᠭᠡᠬᠦ
manage-code-again-in = { $n } ᠰᠧᠺᠦᠨ᠋ᠳ᠎ᠦᠨ ᠳᠠᠷᠠᠭ᠎ᠠ ᠳᠠᠬᠢᠨ ᠢᠯᠡᠭᠡᠵᠦ ᠪᠣᠯᠤᠨ᠎ᠠ
manage-code-wait = ᠰᠠᠶᠢ ᠢᠯᠡᠭᠡᠭᠰᠡᠨ᠃ { $n } ᠰᠧᠺᠦᠨ᠋ᠳ ᠬᠦᠯᠢᠶᠡᠭᠡᠷᠡᠢ᠃
manage-code-sent = ᠳᠠᠬᠢᠨ ᠨᠢᠭᠡ ᠢᠯᠡᠭᠡᠪᠡ᠃
manage-code-none = ᠪᠣᠭᠣᠨᠢ ᠮᠡᠳᠡᠭᠡ ᠢᠷᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ ᠤᠤ
manage-code-none-1 = ᠪᠣᠯᠵᠣᠭ᠎ᠠ᠎ᠶᠢᠨ ᠳ᠋ᠤᠭᠠᠷ ᠪᠠ ᠭᠠᠷ ᠤᠲᠠᠰᠤᠨ᠎ᠤ ᠨᠣᠮᠧᠷ᠎ᠢᠶᠠᠨ ᠰᠢᠯᠭᠠᠭᠠᠷᠠᠢ᠃
manage-code-none-2 = ᠪᠣᠯᠵᠣᠭ᠎ᠠ ᠪᠠᠢᠭ᠎ᠠ ᠡᠰᠡᠬᠦ᠎ᠶᠢ ᠪᠤᠰᠤᠳ ᠬᠦᠮᠦᠨ ᠮᠡᠳᠡᠬᠦ ᠦᠭᠡᠢ ᠭᠡᠵᠦ ᠶᠠᠮᠠᠷ ᠴᠤ ᠪᠠᠢᠳᠠᠯ᠎ᠳᠤ ᠠᠳᠠᠯᠢ ᠬᠠᠷᠢᠭᠤᠯᠤᠨ᠎ᠠ᠃
manage-code-none-3 = ᠭᠠᠷ ᠤᠲᠠᠰᠤ ᠦᠭᠡᠢ ᠪᠣᠯ ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ᠎ᠲᠤ ᠤᠲᠠᠰᠤᠳᠠᠬᠤ ᠡᠰᠡᠪᠡᠯ ᠰᠢᠭᠤᠳ ᠣᠴᠢᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
manage-open = ᠪᠣᠯᠵᠣᠭ᠎ᠠ᠎ᠶᠢ ᠨᠡᠭᠡᠭᠡᠬᠦ
manage-other-number = ᠪᠣᠯᠵᠣᠭ᠎ᠠ᠎ᠶᠢᠨ ᠳ᠋ᠤᠭᠠᠷ ᠡᠰᠡᠪᠡᠯ ᠭᠠᠷ ᠤᠲᠠᠰᠤᠨ᠎ᠤ ᠨᠣᠮᠧᠷ᠎ᠢᠶᠠᠨ ᠵᠠᠰᠠᠬᠤ
error-booking-number-form = ᠪᠣᠯᠵᠣᠭ᠎ᠠ᠎ᠶᠢᠨ ᠳ᠋ᠤᠭᠠᠷ 8 ᠦᠰᠦᠭ ᠲᠣᠭ᠎ᠠ ᠪᠠᠢᠬᠤ ᠶᠣᠰᠣᠲᠠᠢ᠃ ᠳᠠᠬᠢᠨ ᠰᠢᠯᠭᠠᠭᠠᠷᠠᠢ᠃
error-booking-number-check = ᠪᠣᠯᠵᠣᠭ᠎ᠠ᠎ᠶᠢᠨ ᠳ᠋ᠤᠭᠠᠷ᠎ᠤᠨ ᠨᠢᠭᠡ ᠦᠰᠦᠭ ᠪᠤᠷᠤᠭᠤ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠪᠣᠭᠣᠨᠢ ᠮᠡᠳᠡᠭᠡ ᠡᠰᠡᠪᠡᠯ ᠪᠣᠯᠵᠣᠭ᠎ᠠ᠎ᠶᠢᠨ ᠬᠠᠭᠤᠳᠠᠰᠤ᠎ᠲᠠᠢ ᠲᠤᠯᠭᠠᠭᠠᠷᠠᠢ᠃
error-code-form = ᠰᠢᠯᠭᠠᠬᠤ ᠺᠣᠳ᠋ 6 ᠲᠣᠭ᠎ᠠ ᠪᠠᠢᠬᠤ ᠶᠣᠰᠣᠲᠠᠢ᠃ ᠪᠣᠭᠣᠨᠢ ᠮᠡᠳᠡᠭᠡ᠎ᠪᠡᠨ ᠳᠠᠬᠢᠨ ᠦᠵᠡᠭᠡᠷᠡᠢ᠃

## A link that opens nothing
# composed: 链接 = холбоос
manage-unknown-title = ᠡᠨᠡ ᠬᠣᠯᠪᠣᠭᠠᠰᠤ᠎ᠪᠠᠷ ᠪᠣᠯᠵᠣᠭ᠎ᠠ ᠨᠡᠭᠡᠭᠳᠡᠬᠦ ᠦᠭᠡᠢ
manage-unknown-body = ᠬᠣᠯᠪᠣᠭᠠᠰᠤ ᠳᠤᠲᠠᠭᠤ᠂ ᠡᠰᠡᠪᠡᠯ ᠪᠣᠯᠵᠣᠭ᠎ᠠ᠎ᠶᠢᠨ ᠡᠳᠦᠷ ᠡᠷᠲᠡ ᠥᠩᠭᠡᠷᠡᠭᠰᠡᠨ ᠪᠠᠢᠵᠤ ᠮᠠᠭᠠᠳ᠃ ᠪᠣᠯᠵᠣᠭ᠎ᠠ᠎ᠶᠢᠨ ᠳ᠋ᠤᠭᠠᠷ ᠪᠠ ᠭᠠᠷ ᠤᠲᠠᠰᠤᠨ᠎ᠤ ᠨᠣᠮᠧᠷ᠎ᠢᠶᠠᠷ ᠨᠡᠭᠡᠭᠡᠭᠡᠷᠡᠢ᠃

## How it stands
manage-state-confirmed = ᠣᠷᠣᠨ᠎ᠢ ᠲᠠᠨ᠎ᠳᠤ ᠦᠯᠡᠳᠡᠭᠡᠪᠡ
manage-state-confirmed-body = ᠴᠠᠭ᠎ᠲᠠᠭᠠᠨ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ᠎ᠢᠶᠠᠨ ᠠᠪᠴᠤ ᠢᠷᠡᠭᠡᠷᠡᠢ᠃
manage-state-arrived = ᠲᠠ ᠬᠦᠷᠴᠦ ᠢᠷᠡᠪᠡ
manage-state-arrived-body = ᠲᠠᠩᠬᠢᠮ᠎ᠳᠤ ᠬᠦᠯᠢᠶᠡᠭᠡᠷᠡᠢ᠂ ᠠᠵᠢᠯᠲᠠᠨ ᠲᠠᠨ᠎ᠢ ᠳᠠᠭᠤᠳᠠᠨ᠎ᠠ᠃
manage-state-done = ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠵᠦ ᠳᠠᠭᠤᠰᠪᠠ
manage-state-done-body = ᠡᠨᠡ ᠤᠳᠠᠭᠠᠨ᠎ᠤ ᠪᠣᠯᠵᠣᠭ᠎ᠠ ᠳᠠᠭᠤᠰᠪᠠ᠃
manage-state-no-show = ᠲᠡᠷᠡ ᠡᠳᠦᠷ ᠢᠷᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ
manage-state-no-show-body = ᠲᠠ ᠢᠷᠡᠭᠰᠡᠨ ᠪᠣᠯ ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ᠎ᠲᠤ ᠬᠡᠯᠡᠭᠡᠷᠡᠢ᠂ ᠵᠠᠰᠠᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
manage-state-cancelled = ᠪᠣᠯᠵᠣᠭ᠎ᠠ᠎ᠶᠢ ᠦᠭᠡᠢᠰᠭᠡᠪᠡ
manage-state-cancelled-body = ᠣᠷᠣᠨ᠎ᠢ ᠥᠭᠡᠷ᠎ᠡ ᠬᠦᠮᠦᠨ᠎ᠳᠦ ᠥᠭᠪᠡ᠃ ᠳᠠᠬᠢᠨ ᠪᠣᠯᠵᠣᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
manage-state-closed = ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ ᠲᠡᠷᠡ ᠡᠳᠦᠷ ᠠᠵᠢᠯᠯᠠᠬᠤ ᠦᠭᠡᠢ
manage-state-closed-body = ᠲᠠᠨ᠎ᠢ ᠢᠷᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ ᠭᠡᠵᠦ ᠲᠣᠭᠠᠴᠠᠬᠤ ᠦᠭᠡᠢ᠃ ᠥᠭᠡᠷ᠎ᠡ ᠴᠠᠭ ᠰᠣᠩᠭᠣᠬᠤ ᠡᠰᠡᠪᠡᠯ ᠤᠲᠠᠰᠤᠳᠠᠵᠤ ᠠᠰᠠᠭᠤᠭᠠᠷᠠᠢ᠃
manage-state-over = ᠪᠣᠯᠵᠣᠭᠰᠠᠨ ᠴᠠᠭ ᠥᠩᠭᠡᠷᠡᠪᠡ
manage-state-over-body = ᠲᠠ ᠵᠠᠮ᠎ᠳᠤ ᠶᠠᠪᠤᠵᠤ ᠪᠠᠢᠪᠠᠯ ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ᠎ᠲᠤ ᠰᠢᠭᠤᠳ ᠣᠴᠢᠵᠤ ᠳ᠋ᠤᠭᠠᠷᠯᠠᠭᠠᠷᠠᠢ᠃
manage-moved = ᠴᠠᠭ᠎ᠢ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠪᠡ᠃ ᠪᠣᠯᠵᠣᠭ᠎ᠠ᠎ᠶᠢᠨ ᠳ᠋ᠤᠭᠠᠷ ᠪᠠ ᠬᠣᠯᠪᠣᠭᠠᠰᠤ ᠬᠡᠪ᠎ᠢᠶᠡᠷ᠃

## The two people
manage-person-you = { $name }᠂ ᠲᠠ
manage-partner-confirmed = ᠬᠣᠶᠠᠭᠤᠯᠠ ᠪᠠᠲᠤᠯᠠᠪᠠ᠃
manage-partner-pending = ᠨᠥᠭᠦᠭᠡ ᠬᠦᠮᠦᠨ ᠪᠠᠲᠤᠯᠠᠭᠠᠳᠤᠢ᠃ ᠲᠡᠭᠦᠨ᠎ᠳᠦ ᠬᠣᠯᠪᠣᠭᠠᠰᠤ᠎ᠶᠢ ᠨᠢ ᠢᠯᠡᠭᠡᠭᠡᠷᠡᠢ᠃ ᠬᠣᠯᠪᠣᠭᠠᠰᠤ ᠦᠭᠡᠢ ᠪᠣᠯ ᠴᠤ ᠬᠣᠶᠠᠭᠤᠯᠠ ᠬᠠᠮᠲᠤ ᠢᠷᠡᠪᠡᠯ ᠪᠣᠯᠤᠨ᠎ᠠ᠃

## Until when, and what counts
manage-until = { $when } ᠬᠦᠷᠲᠡᠯ᠎ᠡ ᠦᠭᠡᠢᠰᠭᠡᠬᠦ ᠡᠰᠡᠪᠡᠯ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠪᠡᠯ ᠲᠣᠭᠠᠴᠠᠬᠤ ᠦᠭᠡᠢ᠃
manage-until-past = ᠣᠳᠣ ᠦᠭᠡᠢᠰᠭᠡᠬᠦ ᠡᠰᠡᠪᠡᠯ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠪᠡᠯ ᠨᠢᠭᠡ ᠤᠳᠠᠭ᠎ᠠ ᠲᠣᠭᠠᠴᠠᠨ᠎ᠠ᠃
manage-ledger-title = ᠬᠡᠳᠦᠨ ᠤᠳᠠᠭ᠎ᠠ ᠲᠣᠭᠠᠴᠠᠭᠰᠠᠨ ᠪᠤᠢ
manage-ledger-no-shows = { $days } ᠡᠳᠦᠷ᠎ᠦᠨ ᠳᠣᠲᠣᠷ᠎ᠠ ᠢᠷᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ { $had } ᠤᠳᠠᠭ᠎ᠠ᠃ { $limit } ᠤᠳᠠᠭ᠎ᠠ ᠪᠣᠯᠪᠠᠯ { $block } ᠡᠳᠦᠷ ᠲᠣᠣᠷ ᠰᠦᠯᠵᠢᠶ᠎ᠡ᠎ᠪᠡᠷ ᠪᠣᠯᠵᠣᠵᠤ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃
manage-ledger-cancels = { $days } ᠡᠳᠦᠷ᠎ᠦᠨ ᠳᠣᠲᠣᠷ᠎ᠠ ᠣᠷᠣᠢ ᠦᠭᠡᠢᠰᠭᠡᠭᠰᠡᠨ { $had } ᠤᠳᠠᠭ᠎ᠠ᠃ { $limit } ᠤᠳᠠᠭ᠎ᠠ ᠪᠣᠯᠪᠠᠯ { $block } ᠡᠳᠦᠷ ᠲᠣᠣᠷ ᠰᠦᠯᠵᠢᠶ᠎ᠡ᠎ᠪᠡᠷ ᠪᠣᠯᠵᠣᠵᠤ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃
manage-ledger-both = { $days } ᠡᠳᠦᠷ᠎ᠦᠨ ᠳᠣᠲᠣᠷ᠎ᠠ ᠢᠷᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ { $had } ᠤᠳᠠᠭ᠎ᠠ᠂ ᠣᠷᠣᠢ ᠦᠭᠡᠢᠰᠭᠡᠭᠰᠡᠨ { $hadcancels } ᠤᠳᠠᠭ᠎ᠠ᠃ ᠢᠷᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ { $limit }᠂ ᠦᠭᠡᠢᠰᠭᠡᠭᠰᠡᠨ { $limitcancels } ᠤᠳᠠᠭ᠎ᠠ ᠪᠣᠯᠪᠠᠯ { $block } ᠡᠳᠦᠷ ᠲᠣᠣᠷ ᠰᠦᠯᠵᠢᠶ᠎ᠡ᠎ᠪᠡᠷ ᠪᠣᠯᠵᠣᠵᠤ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃
manage-ledger-blocked = { $date } ᠬᠦᠷᠲᠡᠯ᠎ᠡ ᠲᠠ ᠲᠣᠣᠷ ᠰᠦᠯᠵᠢᠶ᠎ᠡ᠎ᠪᠡᠷ ᠪᠣᠯᠵᠣᠵᠤ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃
manage-ledger-walk-in = ᠶᠠᠮᠠᠷ ᠴᠤ ᠴᠠᠭ᠎ᠲᠤ ᠰᠢᠭᠤᠳ ᠢᠷᠡᠵᠦ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠵᠦ ᠪᠣᠯᠤᠨ᠎ᠠ᠃

## What one can do
manage-actions = ᠲᠠ ᠢᠩᠭᠢᠵᠦ ᠪᠣᠯᠤᠨ᠎ᠠ
manage-papers = ᠠᠪᠴᠤ ᠶᠠᠪᠤᠬᠤ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ
# composed: 日历 = цаглабар
manage-calendar = ᠴᠠᠭᠯᠠᠪᠤᠷᠢ᠎ᠳᠤ ᠨᠡᠮᠡᠬᠦ
manage-calendar-update = ᠴᠠᠭᠯᠠᠪᠤᠷᠢ᠎ᠪᠠᠨ ᠰᠢᠨᠡᠳᠬᠡᠬᠦ
manage-calendar-cancel = ᠴᠠᠭᠯᠠᠪᠤᠷᠢ᠎ᠠᠴᠠ ᠬᠠᠰᠤᠬᠤ
manage-voucher = ᠪᠣᠯᠵᠣᠭ᠎ᠠ᠎ᠶᠢᠨ ᠬᠠᠭᠤᠳᠠᠰᠤ᠎ᠶᠢ ᠦᠵᠡᠬᠦ᠂ ᠬᠡᠪᠯᠡᠬᠦ
manage-move = ᠴᠠᠭ᠎ᠢᠶᠠᠨ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠬᠦ
manage-cancel = ᠪᠣᠯᠵᠣᠭ᠎ᠠ᠎ᠪᠠᠨ ᠦᠭᠡᠢᠰᠭᠡᠬᠦ
manage-cancel-title = ᠡᠨᠡ ᠪᠣᠯᠵᠣᠭ᠎ᠠ᠎ᠶᠢ ᠦᠭᠡᠢᠰᠭᠡᠬᠦ ᠦᠦ
manage-cancel-what = { $when }᠃ { $office }᠃
manage-cancel-gone = ᠣᠷᠣᠨ᠎ᠢ ᠥᠭᠡᠷ᠎ᠡ ᠬᠦᠮᠦᠨ᠎ᠳᠦ ᠥᠭᠬᠦ ᠲᠤᠯᠠ ᠪᠤᠴᠠᠭᠠᠨ ᠠᠪᠴᠤ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃
manage-cancel-both = ᠬᠣᠶᠠᠷ ᠬᠦᠮᠦᠨ᠎ᠦ ᠪᠣᠯᠵᠣᠭ᠎ᠠ᠎ᠶᠢ ᠬᠠᠮᠲᠤ ᠦᠭᠡᠢᠰᠭᠡᠨ᠎ᠡ᠃
manage-cancel-free = ᠣᠳᠣ ᠦᠭᠡᠢᠰᠭᠡᠪᠡᠯ ᠲᠣᠭᠠᠴᠠᠬᠤ ᠦᠭᠡᠢ᠃
manage-cancel-counts = ᠣᠳᠣ ᠦᠭᠡᠢᠰᠭᠡᠪᠡᠯ ᠨᠢᠭᠡ ᠤᠳᠠᠭ᠎ᠠ ᠲᠣᠭᠠᠴᠠᠨ᠎ᠠ᠃
manage-cancel-yes = ᠪᠣᠯᠵᠣᠭ᠎ᠠ᠎ᠪᠠᠨ ᠦᠭᠡᠢᠰᠭᠡᠬᠦ
manage-cancel-no = ᠦᠭᠡᠢᠰᠭᠡᠬᠦ ᠦᠭᠡᠢ

## Moving it
manage-move-title = ᠡᠨᠡ ᠴᠠᠭ᠎ᠲᠤ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠬᠦ ᠦᠦ
manage-move-lede = ᠰᠢᠨ᠎ᠡ ᠣᠷᠣᠨ᠎ᠢ ᠲᠠᠨ᠎ᠳᠤ ᠦᠯᠡᠳᠡᠭᠡᠪᠡ᠃ ᠪᠠᠲᠤᠯᠠᠭᠰᠠᠨ᠎ᠤ ᠳᠠᠷᠠᠭ᠎ᠠ ᠤᠷᠢᠳᠠᠬᠢ ᠣᠷᠣᠨ᠎ᠢ ᠥᠭᠡᠷ᠎ᠡ ᠬᠦᠮᠦᠨ᠎ᠳᠦ ᠥᠭᠨᠡ᠃
manage-move-old = ᠤᠷᠢᠳᠠᠬᠢ ᠴᠠᠭ
manage-move-new = ᠰᠢᠨ᠎ᠡ ᠴᠠᠭ
manage-move-left = ᠰᠢᠨ᠎ᠡ ᠣᠷᠣᠨ᠎ᠢ ᠦᠯᠡᠳᠡᠭᠡᠬᠦ᠄ { $minutes } ᠮᠢᠨᠦ᠋ᠲ { $seconds } ᠰᠧᠺᠦᠨ᠋ᠳ
manage-move-left-spoken = ᠰᠢᠨ᠎ᠡ ᠣᠷᠣᠨ᠎ᠢ ᠵᠥᠪᠬᠡᠨ { $minutes } ᠮᠢᠨᠦ᠋ᠲ ᠦᠯᠡᠳᠡᠭᠡᠨ᠎ᠡ᠃
manage-move-yes = ᠰᠢᠨ᠎ᠡ ᠴᠠᠭ᠎ᠲᠤ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠬᠦ
manage-move-no = ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠬᠦ ᠦᠭᠡᠢ᠂ ᠤᠷᠢᠳᠠᠬᠢ ᠴᠠᠭ᠎ᠢᠶᠠᠷ
manage-move-other = ᠥᠭᠡᠷ᠎ᠡ ᠴᠠᠭ ᠰᠣᠩᠭᠣᠬᠤ
manage-move-lapsed = ᠰᠢᠨ᠎ᠡ ᠣᠷᠣᠨ ᠦᠯᠡᠳᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ᠃ ᠤᠷᠢᠳᠠᠬᠢ ᠪᠣᠯᠵᠣᠭ᠎ᠠ ᠬᠡᠪ᠎ᠢᠶᠡᠷ᠃
manage-move-kept = ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ᠃ ᠤᠷᠢᠳᠠᠬᠢ ᠪᠣᠯᠵᠣᠭ᠎ᠠ ᠬᠡᠪ᠎ᠢᠶᠡᠷ᠃
manage-moving-title = ᠴᠠᠭ᠎ᠢᠶᠠᠨ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠵᠦ ᠪᠠᠢᠨ᠎ᠠ
manage-moving-body = ᠡᠬᠢᠯᠡᠭᠡᠳ ᠰᠢᠨ᠎ᠡ ᠴᠠᠭ ᠰᠣᠩᠭᠣᠭᠠᠷᠠᠢ᠃ ᠪᠠᠲᠤᠯᠠᠬᠤ ᠬᠦᠷᠲᠡᠯ᠎ᠡ ᠤᠷᠢᠳᠠᠬᠢ ᠪᠣᠯᠵᠣᠭ᠎ᠠ ᠬᠡᠪ᠎ᠢᠶᠡᠷ᠄ { $when }᠃
manage-moving-stop = ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠬᠦ ᠦᠭᠡᠢ᠂ ᠪᠣᠯᠵᠣᠭ᠎ᠠ᠎ᠳᠤ ᠪᠤᠴᠠᠬᠤ

## After an application for divorce was received
# composed: 离婚证 = гэрлэлт салсны үнэмлэх
manage-issue-title = ᠳᠠᠷᠠᠭᠠᠬᠢ ᠠᠯᠬᠤᠮ᠄ ᠭᠡᠷᠯᠡᠯᠲᠡ ᠰᠠᠯᠤᠭᠰᠠᠨ ᠦᠨᠡᠮᠯᠡᠯ ᠠᠪᠬᠤ
manage-issue-body = ᠬᠦᠰᠡᠯᠲᠡ᠎ᠶᠢ ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠤᠭᠰᠠᠨ ᠡᠳᠦᠷ᠄ { $received }᠃ ᠦᠨᠡᠮᠯᠡᠯ ᠠᠪᠬᠤ ᠡᠳᠦᠷ᠄ { $first }᠂ { $last } ᠬᠦᠷᠲᠡᠯ᠎ᠡ᠃ ᠮᠥᠨ ᠲᠡᠷᠡ ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ᠎ᠲᠤ ᠣᠴᠢᠨ᠎ᠠ᠃
manage-issue-open = ᠬᠦᠰᠡᠯᠲᠡ᠎ᠶᠢ ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠤᠭᠰᠠᠨ ᠡᠳᠦᠷ᠄ { $received }᠃ ᠲᠡᠷᠡ ᠣᠨ᠎ᠤ ᠠᠮᠠᠷᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠡᠳᠦᠷ ᠡᠭᠦᠨ᠎ᠳᠦ ᠦᠭᠡᠢ ᠲᠤᠯᠠ ᠦᠨᠡᠮᠯᠡᠯ ᠠᠪᠬᠤ ᠡᠳᠦᠷ ᠲᠣᠳᠣᠷᠬᠠᠢ ᠪᠢᠰᠢ᠃
manage-issue-book = ᠦᠨᠡᠮᠯᠡᠯ ᠠᠪᠬᠤ ᠴᠠᠭ ᠪᠣᠯᠵᠣᠬᠤ
manage-issue-days = ᠡᠳᠦᠷ᠎ᠢ ᠶᠠᠭᠠᠬᠢᠵᠤ ᠲᠣᠭᠠᠴᠠᠬᠤ᠎ᠶᠢ ᠦᠵᠡᠬᠦ

## The second person
partner-lede = { $name } ᠲᠠᠨ᠎ᠲᠠᠢ ᠬᠠᠮᠲᠤ ᠭᠡᠷᠯᠡᠯᠲᠡ᠎ᠶᠢᠨ ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ᠎ᠲᠤ ᠣᠴᠢᠬᠤ᠎ᠪᠠᠷ ᠪᠣᠯᠵᠣᠪᠠ᠃
partner-means = ᠪᠠᠲᠤᠯᠠᠬᠤ ᠭᠡᠳᠡᠭ ᠨᠢ ᠶᠠᠭᠤ ᠪᠤᠢ
partner-means-1 = ᠲᠠ ᠡᠨᠡ ᠴᠠᠭ᠎ᠢ ᠮᠡᠳᠡᠵᠦ᠂ ᠬᠠᠮᠲᠤ ᠣᠴᠢᠬᠤ ᠪᠣᠳᠣᠯᠲᠠᠢ᠃
partner-means-2 = ᠡᠨᠡ ᠪᠣᠯ ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ ᠪᠢᠰᠢ᠃ ᠲᠡᠨᠳᠡ ᠲᠠ ᠥᠪᠡᠷ᠎ᠢᠶᠡᠨ ᠵᠥᠪᠰᠢᠶᠡᠷᠡᠬᠦ᠎ᠪᠡᠨ ᠬᠡᠯᠡᠨ᠎ᠡ᠃
partner-means-3 = ᠪᠠᠲᠤᠯᠠᠭᠰᠠᠨ᠎ᠤ ᠳᠠᠷᠠᠭ᠎ᠠ ᠥᠪᠡᠷ᠎ᠦᠨ ᠬᠣᠯᠪᠣᠭᠠᠰᠤ᠎ᠪᠠᠷ ᠦᠵᠡᠬᠦ᠂ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠬᠦ᠂ ᠦᠭᠡᠢᠰᠭᠡᠵᠦ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
partner-number-label = ᠲᠠᠨ᠎ᠤ ᠭᠡᠷᠡᠴᠢ ᠲᠡᠮᠳᠡᠭ᠎ᠦᠨ ᠨᠣᠮᠧᠷ᠄ { $document }
partner-number-hint = ᠪᠣᠯᠵᠣᠬᠤ᠎ᠳᠤ ᠪᠥᠭᠯᠡᠭᠰᠡᠨ᠎ᠲᠡᠢ ᠠᠳᠠᠯᠢ ᠪᠠᠢᠬᠤ ᠶᠣᠰᠣᠲᠠᠢ᠃ ᠵᠥᠪᠬᠡᠨ ᠲᠤᠯᠭᠠᠵᠤ ᠦᠵᠡᠨ᠎ᠡ᠂ ᠳᠠᠬᠢᠵᠤ ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ ᠦᠭᠡᠢ᠃
partner-document-id-card = ᠪᠡᠶ᠎ᠡ᠎ᠶᠢᠨ ᠦᠨᠡᠮᠯᠡᠯ
# composed: 港澳台 = Шянган, Аомэнь, Тайвань
partner-document-residence-permit = ᠱᠢᠶᠠᠩᠭᠠᠩ᠂ ᠣᠣᠮᠧᠨ᠂ ᠲᠠᠢᠸᠠᠨ᠎ᠤ ᠰᠠᠭᠤᠭᠠᠯᠢ ᠠᠷᠠᠳ᠎ᠤᠨ ᠣᠷᠣᠰᠢᠨ ᠰᠠᠭᠤᠬᠤ ᠦᠨᠡᠮᠯᠡᠯ
partner-document-hk-macao-pass = ᠱᠢᠶᠠᠩᠭᠠᠩ᠂ ᠣᠣᠮᠧᠨ᠎ᠤ ᠰᠠᠭᠤᠭᠠᠯᠢ ᠠᠷᠠᠳ᠎ᠤᠨ ᠨᠡᠪᠲᠡᠷᠡᠬᠦ ᠦᠨᠡᠮᠯᠡᠯ
partner-document-taiwan-pass = ᠲᠠᠢᠸᠠᠨ᠎ᠤ ᠰᠠᠭᠤᠭᠠᠯᠢ ᠠᠷᠠᠳ᠎ᠤᠨ ᠨᠡᠪᠲᠡᠷᠡᠬᠦ ᠦᠨᠡᠮᠯᠡᠯ
# composed: 护照 = паспорт
partner-document-passport = ᠫᠠᠰᠫᠣᠷᠲ
# composed: 外国人永久居留身份证 = гадаад хүний байнга оршин суух үнэмлэх
partner-document-foreign-permanent = ᠭᠠᠳᠠᠭᠠᠳᠤ ᠬᠦᠮᠦᠨ᠎ᠦ ᠪᠠᠢᠩᠭᠤ ᠣᠷᠣᠰᠢᠨ ᠰᠠᠭᠤᠬᠤ ᠦᠨᠡᠮᠯᠡᠯ
partner-confirm = ᠪᠠᠲᠤᠯᠠᠬᠤ
partner-no-match = ᠪᠣᠯᠵᠣᠬᠤ᠎ᠳᠤ ᠪᠥᠭᠯᠡᠭᠰᠡᠨ᠎ᠲᠡᠢ ᠠᠳᠠᠯᠢ ᠪᠢᠰᠢ᠃ ᠭᠡᠷᠡᠴᠢ ᠲᠡᠮᠳᠡᠭ᠎ᠢᠶᠡᠨ ᠦᠵᠡᠭᠡᠳ ᠳᠠᠬᠢᠨ ᠪᠥᠭᠯᠡᠭᠡᠷᠡᠢ᠃ ᠪᠠᠰᠠ ᠲᠠᠭᠠᠷᠠᠬᠤ ᠦᠭᠡᠢ ᠪᠣᠯ ᠪᠣᠯᠵᠣᠭᠰᠠᠨ ᠬᠦᠮᠦᠨ᠎ᠡᠴᠡ ᠠᠰᠠᠭᠤᠭᠠᠷᠠᠢ᠃
partner-not-me = ᠡᠨᠡ ᠪᠢ ᠪᠢᠰᠢ
partner-not-me-1 = ᠡᠨᠡ ᠨᠢᠭᠤᠷ᠎ᠢ ᠬᠠᠭᠠᠪᠠᠯ ᠪᠣᠯᠤᠨ᠎ᠠ᠃ ᠨᠣᠮᠧᠷ ᠪᠥᠭᠯᠡᠬᠦ ᠦᠭᠡᠢ ᠪᠣᠯ ᠪᠠᠲᠤᠯᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃
partner-not-me-2 = ᠡᠨᠡ ᠬᠣᠯᠪᠣᠭᠠᠰᠤ᠎ᠶᠢ ᠪᠤᠰᠤᠳ ᠬᠦᠮᠦᠨ᠎ᠳᠦ ᠪᠤᠤ ᠢᠯᠡᠭᠡᠭᠡᠷᠡᠢ᠃
partner-not-me-3 = ᠬᠦᠮᠦᠨ ᠲᠠᠨ᠎ᠤ ᠨᠡᠷ᠎ᠡ᠎ᠶᠢ ᠬᠡᠷᠡᠭᠯᠡᠭᠰᠡᠨ ᠪᠠᠢᠵᠤ ᠮᠠᠭᠠᠳ ᠭᠡᠵᠦ ᠪᠣᠳᠣᠪᠠᠯ ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ᠎ᠲᠤ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠃
partner-done-title = ᠲᠠ ᠪᠠᠲᠤᠯᠠᠪᠠ
partner-done-body = ᠳᠣᠣᠷᠠᠬᠢ ᠪᠣᠯ ᠲᠠᠨ᠎ᠤ ᠬᠣᠯᠪᠣᠭᠠᠰᠤ᠃ ᠰᠠᠢᠲᠤᠷ ᠬᠠᠳᠠᠭᠠᠯᠠᠭᠠᠷᠠᠢ᠂ ᠬᠦᠮᠦᠨ᠎ᠳᠦ ᠪᠤᠤ ᠢᠯᠡᠭᠡᠭᠡᠷᠡᠢ᠃
partner-link-label = ᠮᠢᠨᠦ ᠬᠣᠯᠪᠣᠭᠠᠰᠤ
partner-link-keep = ᠬᠣᠯᠪᠣᠭᠠᠰᠤ᠎ᠪᠠᠨ ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ
partner-link-copied = ᠬᠣᠯᠪᠣᠭᠠᠰᠤ᠎ᠶᠢ ᠬᠠᠭᠤᠯᠪᠠ᠃ ᠣᠯᠬᠤ ᠭᠠᠵᠠᠷ᠎ᠲᠠᠭᠠᠨ ᠨᠠᠭᠠᠭᠠᠷᠠᠢ᠃
partner-open = ᠪᠣᠯᠵᠣᠭ᠎ᠠ᠎ᠪᠠᠨ ᠨᠡᠭᠡᠭᠡᠬᠦ
partner-used-title = ᠡᠨᠡ ᠬᠣᠯᠪᠣᠭᠠᠰᠤ᠎ᠶᠢ ᠬᠡᠷᠡᠭᠯᠡᠵᠡᠢ
partner-used-body = ᠬᠣᠯᠪᠣᠭᠠᠰᠤ᠎ᠶᠢ ᠵᠥᠪᠬᠡᠨ ᠨᠢᠭᠡ ᠤᠳᠠᠭ᠎ᠠ ᠬᠡᠷᠡᠭᠯᠡᠨ᠎ᠡ᠃ ᠪᠠᠲᠤᠯᠠᠭᠰᠠᠨ᠎ᠤ ᠳᠠᠷᠠᠭ᠎ᠠ ᠠᠪᠤᠭᠰᠠᠨ ᠬᠣᠯᠪᠣᠭᠠᠰᠤ᠎ᠪᠠᠨ ᠬᠡᠷᠡᠭᠯᠡᠭᠡᠷᠡᠢ᠃
partner-used-other = ᠲᠠ ᠬᠡᠷᠡᠭᠯᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ ᠪᠣᠯ ᠪᠣᠯᠵᠣᠭᠰᠠᠨ ᠬᠦᠮᠦᠨ᠎ᠡᠴᠡ ᠠᠰᠠᠭᠤᠬᠤ ᠡᠰᠡᠪᠡᠯ ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ᠎ᠲᠤ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠃
partner-none-title = ᠪᠠᠲᠤᠯᠠᠬᠤ ᠪᠣᠯᠵᠣᠭ᠎ᠠ ᠡᠨᠳᠡ ᠦᠭᠡᠢ
partner-none-body = ᠨᠥᠭᠦᠭᠡ ᠬᠦᠮᠦᠨ᠎ᠦ ᠢᠯᠡᠭᠡᠭᠰᠡᠨ ᠬᠣᠯᠪᠣᠭᠠᠰᠤ᠎ᠶᠢ ᠪᠦᠲᠦᠨ᠎ᠢᠶᠡᠷ ᠨᠢ ᠨᠡᠭᠡᠭᠡᠭᠡᠷᠡᠢ᠃

## Joining a waitlist
wait-lede = ᠡᠨᠡ ᠡᠳᠦᠷ᠎ᠦᠨ ᠣᠷᠣᠨ ᠳᠦᠭᠦᠷᠡᠪᠡ᠄ { $date }᠃ ᠣᠷᠣᠨ ᠰᠤᠯᠠᠷᠠᠪᠠᠯ ᠳ᠋ᠤᠭᠠᠷ᠎ᠤᠨ ᠳᠠᠭᠠᠤ ᠲᠠᠨ᠎ᠳᠤ ᠦᠯᠡᠳᠡᠭᠡᠨ᠎ᠡ᠃
wait-part = ᠲᠠ ᠬᠡᠵᠢᠶ᠎ᠡ ᠢᠷᠡᠵᠦ ᠴᠢᠳᠠᠬᠤ ᠪᠤᠢ
wait-part-any = ᠦᠳᠡ᠎ᠶᠢᠨ ᠡᠮᠦᠨ᠎ᠡ᠂ ᠦᠳᠡ᠎ᠶᠢᠨ ᠬᠣᠢᠨ᠎ᠠ ᠠᠯᠢ ᠨᠢ ᠴᠤ ᠪᠣᠯᠤᠨ᠎ᠠ
wait-part-morning = ᠦᠳᠡ᠎ᠶᠢᠨ ᠡᠮᠦᠨ᠎ᠡ
wait-part-afternoon = ᠦᠳᠡ᠎ᠶᠢᠨ ᠬᠣᠢᠨ᠎ᠠ
wait-phone-hint = ᠣᠷᠣᠨ ᠭᠠᠷᠪᠠᠯ ᠡᠨᠡ ᠨᠣᠮᠧᠷ᠎ᠲᠦ ᠪᠣᠭᠣᠨᠢ ᠮᠡᠳᠡᠭᠡ ᠢᠯᠡᠭᠡᠨ᠎ᠡ᠃
wait-how = ᠳᠠᠷᠠᠭ᠎ᠠ ᠨᠢ ᠶᠠᠭᠤ ᠪᠣᠯᠬᠤ ᠪᠤᠢ
wait-how-1 = ᠣᠷᠣᠨ ᠭᠠᠷᠪᠠᠯ ᠪᠣᠭᠣᠨᠢ ᠮᠡᠳᠡᠭᠡ ᠢᠯᠡᠭᠡᠵᠦ᠂ { $n } ᠮᠢᠨᠦ᠋ᠲ ᠦᠯᠡᠳᠡᠭᠡᠨ᠎ᠡ᠃
wait-how-2 = ᠡᠨᠡ ᠬᠤᠭᠤᠴᠠᠭᠠᠨ᠎ᠳᠤ 《ᠡᠨᠡ ᠣᠷᠣᠨ᠎ᠢ ᠠᠪᠬᠤ》 ᠭᠡᠰᠡᠨ᠎ᠢ ᠳᠠᠷᠤᠭᠠᠳ᠂ ᠬᠣᠶᠠᠷ ᠬᠦᠮᠦᠨ᠎ᠦ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ᠎ᠢ ᠪᠥᠭᠯᠡᠨ᠎ᠡ᠃
wait-how-3 = ᠪᠣᠭᠣᠨᠢ ᠮᠡᠳᠡᠭᠡ ᠦᠵᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ ᠪᠣᠯ ᠲᠣᠭᠠᠴᠠᠬᠤ ᠦᠭᠡᠢ᠂ ᠣᠷᠣᠨ᠎ᠢ ᠳᠠᠷᠠᠭᠠᠬᠢ ᠬᠦᠮᠦᠨ᠎ᠳᠦ ᠥᠭᠨᠡ᠃
wait-how-4 = ᠬᠦᠯᠢᠶᠡᠬᠦ ᠬᠤᠭᠤᠴᠠᠭᠠᠨ᠎ᠳᠤ ᠥᠭᠡᠷ᠎ᠡ ᠡᠳᠦᠷ ᠪᠣᠯᠵᠣᠬᠤ ᠡᠰᠡᠪᠡᠯ ᠰᠢᠭᠤᠳ ᠢᠷᠡᠵᠦ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
wait-twice = ᠡᠨᠡ ᠭᠠᠷ ᠤᠲᠠᠰᠤᠨ᠎ᠤ ᠨᠣᠮᠧᠷ ᠨᠢᠭᠡᠨᠲᠡ ᠡᠨᠡ ᠡᠳᠦᠷ᠎ᠢ ᠬᠦᠯᠢᠶᠡᠵᠦ ᠪᠠᠢᠨ᠎ᠠ᠃
wait-free-now = ᠡᠨᠡ ᠡᠳᠦᠷ ᠣᠳᠣ ᠣᠷᠣᠨ᠎ᠲᠠᠢ ᠪᠣᠯᠪᠠ᠃ 《ᠥᠭᠡᠷ᠎ᠡ ᠡᠳᠦᠷ ᠦᠵᠡᠬᠦ》 ᠭᠡᠰᠡᠨ᠎ᠢ ᠳᠠᠷᠤᠵᠤ ᠰᠢᠭᠤᠳ ᠰᠣᠩᠭᠣᠭᠠᠷᠠᠢ᠃
wait-join = ᠣᠷᠣᠨ ᠬᠦᠯᠢᠶᠡᠬᠦ

## One's place on the list
wait-state-waiting = ᠣᠷᠣᠨ ᠬᠦᠯᠢᠶᠡᠵᠦ ᠪᠠᠢᠨ᠎ᠠ
wait-before = ᠲᠠᠨ᠎ᠤ ᠡᠮᠦᠨ᠎ᠡ ᠪᠠᠢᠭ᠎ᠠ ᠬᠦᠮᠦᠨ᠄ { $n }
wait-first = ᠲᠠ ᠨᠢᠭᠡᠳᠦᠭᠡᠷ ᠪᠠᠢᠷᠢ᠎ᠳᠤ ᠪᠠᠢᠨ᠎ᠠ᠃
wait-keep-link = ᠡᠨᠡ ᠨᠢᠭᠤᠷ᠎ᠤᠨ ᠬᠣᠯᠪᠣᠭᠠᠰᠤ᠎ᠶᠢ ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ᠂ ᠡᠰᠡᠪᠡᠯ ᠪᠣᠭᠣᠨᠢ ᠮᠡᠳᠡᠭᠡ ᠬᠦᠯᠢᠶᠡᠭᠡᠷᠡᠢ᠃
wait-state-offered = ᠣᠷᠣᠨ ᠭᠠᠷᠪᠠ
wait-offered-body = ᠡᠨᠡ ᠣᠷᠣᠨ᠎ᠢ ᠣᠳᠣ ᠵᠥᠪᠬᠡᠨ ᠲᠠᠨ᠎ᠳᠤ ᠦᠯᠡᠳᠡᠭᠡᠪᠡ᠃
wait-left = ᠣᠷᠣᠨ᠎ᠢ ᠦᠯᠡᠳᠡᠭᠡᠬᠦ᠄ { $minutes } ᠮᠢᠨᠦ᠋ᠲ { $seconds } ᠰᠧᠺᠦᠨ᠋ᠳ
wait-left-spoken = ᠣᠷᠣᠨ᠎ᠢ ᠵᠥᠪᠬᠡᠨ { $minutes } ᠮᠢᠨᠦ᠋ᠲ ᠦᠯᠡᠳᠡᠭᠡᠨ᠎ᠡ᠃
wait-accept = ᠡᠨᠡ ᠣᠷᠣᠨ᠎ᠢ ᠠᠪᠬᠤ
wait-state-accepted = ᠲᠠ ᠣᠷᠣᠨ᠎ᠢ ᠠᠪᠪᠠ
wait-accepted-body = ᠦᠷᠭᠦᠯᠵᠢᠯᠡᠭᠦᠯᠵᠦ ᠪᠥᠭᠯᠡᠭᠡᠷᠡᠢ᠃ ᠴᠠᠭ ᠥᠩᠭᠡᠷᠡᠪᠡᠯ ᠣᠷᠣᠨ᠎ᠢ ᠥᠭᠡᠷ᠎ᠡ ᠬᠦᠮᠦᠨ᠎ᠳᠦ ᠥᠭᠨᠡ᠃
wait-state-lapsed = ᠡᠨᠡ ᠤᠳᠠᠭ᠎ᠠ ᠣᠷᠣᠨ ᠠᠪᠴᠤ ᠴᠢᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ
wait-lapsed-body = ᠣᠷᠣᠨ ᠦᠯᠡᠳᠡᠭᠡᠭᠰᠡᠨ ᠴᠠᠭ ᠡᠰᠡᠪᠡᠯ ᠲᠡᠷᠡ ᠡᠳᠦᠷ ᠥᠩᠭᠡᠷᠡᠪᠡ᠃ ᠲᠣᠭᠠᠴᠠᠬᠤ ᠦᠭᠡᠢ᠃
wait-state-left = ᠲᠠ ᠣᠷᠣᠨ ᠬᠦᠯᠢᠶᠡᠬᠦ᠎ᠡᠴᠡ ᠭᠠᠷᠪᠠ
wait-left-body = ᠳᠠᠬᠢᠨ ᠣᠷᠣᠨ ᠬᠦᠯᠢᠶᠡᠵᠦ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
wait-leave = ᠣᠷᠣᠨ ᠬᠦᠯᠢᠶᠡᠬᠦ᠎ᠡᠴᠡ ᠭᠠᠷᠬᠤ
wait-leave-title = ᠣᠷᠣᠨ ᠬᠦᠯᠢᠶᠡᠬᠦ᠎ᠡᠴᠡ ᠭᠠᠷᠬᠤ ᠤᠤ
wait-leave-body = ᠳᠠᠬᠢᠨ ᠣᠷᠣᠪᠠᠯ ᠰᠢᠨ᠎ᠡ᠎ᠪᠡᠷ ᠳ᠋ᠤᠭᠠᠷᠯᠠᠨ᠎ᠠ᠃
wait-leave-yes = ᠭᠠᠷᠬᠤ
wait-leave-no = ᠦᠷᠭᠦᠯᠵᠢᠯᠡᠭᠦᠯᠵᠦ ᠬᠦᠯᠢᠶᠡᠬᠦ
wait-refresh = ᠣᠳᠣ ᠶᠠᠮᠠᠷ ᠪᠠᠢᠭ᠎ᠠ᠎ᠶᠢ ᠦᠵᠡᠬᠦ
wait-unknown-title = ᠡᠨᠡ ᠬᠣᠯᠪᠣᠭᠠᠰᠤ ᠨᠡᠭᠡᠭᠳᠡᠬᠦ ᠦᠭᠡᠢ
wait-unknown-body = ᠬᠣᠯᠪᠣᠭᠠᠰᠤ ᠳᠤᠲᠠᠭᠤ᠂ ᠡᠰᠡᠪᠡᠯ ᠲᠡᠷᠡ ᠡᠳᠦᠷ ᠥᠩᠭᠡᠷᠡᠭᠰᠡᠨ ᠪᠠᠢᠵᠤ ᠮᠠᠭᠠᠳ᠃
wait-other-day = ᠥᠭᠡᠷ᠎ᠡ ᠡᠳᠦᠷ ᠦᠵᠡᠬᠦ
wait-not-issue-title = ᠭᠡᠷᠯᠡᠯᠲᠡ ᠰᠠᠯᠤᠭᠰᠠᠨ ᠦᠨᠡᠮᠯᠡᠯ᠎ᠦᠨ ᠣᠷᠣᠨ ᠬᠦᠯᠢᠶᠡᠵᠦ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ
wait-not-issue-body = ᠦᠨᠡᠮᠯᠡᠯ ᠠᠪᠬᠤ ᠡᠳᠦᠷ᠎ᠢ ᠬᠠᠤᠯᠢ ᠲᠣᠭᠲᠠᠭᠰᠠᠨ᠃ ᠡᠳᠡᠭᠡᠷ ᠡᠳᠦᠷ᠎ᠡᠴᠡ ᠣᠷᠣᠨ᠎ᠲᠠᠢ ᠡᠳᠦᠷ᠎ᠢ ᠰᠣᠩᠭᠣᠬᠤ᠂ ᠡᠰᠡᠪᠡᠯ ᠰᠢᠭᠤᠳ ᠣᠴᠢᠭᠠᠷᠠᠢ᠃
wait-part-row = ᠬᠡᠵᠢᠶ᠎ᠡ
manage-ics-quiet = ᠪᠣᠯᠵᠣᠭ᠎ᠠ
manage-ics-description = ᠪᠣᠯᠵᠣᠭ᠎ᠠ᠎ᠶᠢᠨ ᠳ᠋ᠤᠭᠠᠷ᠄ { $number }᠃ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ᠎ᠢᠶᠠᠨ ᠠᠪᠴᠤ ᠴᠠᠭ᠎ᠲᠠᠭᠠᠨ ᠢᠷᠡᠭᠡᠷᠡᠢ᠃
manage-ics-tomorrow = ᠮᠠᠷᠭᠠᠰᠢ ᠪᠣᠯᠵᠣᠭ᠎ᠠ᠎ᠲᠠᠢ
manage-ics-soon = ᠬᠣᠶᠠᠷ ᠴᠠᠭ᠎ᠤᠨ ᠳᠠᠷᠠᠭ᠎ᠠ ᠪᠣᠯᠵᠣᠭ᠎ᠠ᠎ᠲᠠᠢ
