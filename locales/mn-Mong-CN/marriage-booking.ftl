### Draft translation: no native editor has read these messages.
### Choosing a time, who comes, the voucher.
### Ids made from data: calendar-day-<1 Monday to 7 Sunday>.

marriage-times-title = ᠡᠳᠦᠷ ᠪᠠ ᠴᠠᠭ᠎ᠢᠶᠠᠨ ᠰᠣᠩᠭᠣᠬᠤ
marriage-details-title = ᠬᠡᠨ ᠢᠷᠡᠬᠦ ᠪᠤᠢ
marriage-voucher-title = ᠪᠣᠯᠵᠣᠵᠤ ᠳᠠᠭᠤᠰᠪᠠ

## The calendar and hidden numbers, wherever they stand
calendar-day-1 = ᠨᠢᠭᠡᠨ
calendar-day-2 = ᠬᠣᠶᠠᠷ
calendar-day-3 = ᠭᠤᠷᠪᠠᠨ
calendar-day-4 = ᠳᠥᠷᠪᠡᠨ
calendar-day-5 = ᠲᠠᠪᠤᠨ
calendar-day-6 = ᠵᠢᠷᠭᠤᠭᠠᠨ
calendar-day-7 = ᠡᠳᠦᠷ
# composed: 显示 = харуулах; 遮住 = нуух
masked-show = ᠬᠠᠷᠠᠭᠤᠯᠬᠤ
masked-hide = ᠨᠢᠭᠤᠬᠤ
masked-show-name = ᠬᠠᠷᠠᠭᠤᠯᠬᠤ᠄ { $field }
masked-hide-name = ᠨᠢᠭᠤᠬᠤ᠄ { $field }

## Days
times-lede = { $office }᠂ { $service }
times-back = ᠥᠭᠡᠷ᠎ᠡ ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ ᠰᠣᠩᠭᠣᠬᠤ
times-day = { $date }᠂ { $day }
times-slot = { $from }᠂ { $to } ᠬᠦᠷᠲᠡᠯ᠎ᠡ
# composed: 空位 = сул орон
times-next-free = ᠬᠠᠮᠤᠭ᠎ᠤᠨ ᠣᠢᠷ᠎ᠠ ᠰᠤᠯᠠ ᠡᠳᠦᠷ᠄ { $day }
times-next-opening = ᠰᠢᠨ᠎ᠡ ᠡᠳᠦᠷ ᠨᠡᠭᠡᠭᠡᠬᠦ ᠴᠠᠭ᠄ { $when }
times-none-title = ᠣᠳᠣ ᠰᠤᠯᠠ ᠡᠳᠦᠷ ᠦᠭᠡᠢ
times-walk-in-anyway = ᠪᠣᠯᠵᠣᠭ᠎ᠠ ᠦᠭᠡᠢ ᠪᠣᠯ ᠴᠤ ᠰᠢᠭᠤᠳ ᠢᠷᠡᠵᠦ᠂ ᠳ᠋ᠤᠭᠠᠷᠯᠠᠵᠤ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠵᠦ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
times-view = ᠡᠳᠦᠷ᠎ᠢ ᠶᠠᠭᠠᠬᠢᠵᠤ ᠦᠵᠡᠬᠦ
times-as-calendar = ᠴᠠᠭᠯᠠᠪᠤᠷᠢ
# composed: 列表 = жагсаалт
times-as-list = ᠵᠢᠭᠰᠠᠭᠠᠯᠲᠠ
times-shown-as-calendar = ᠣᠳᠣ ᠴᠠᠭᠯᠠᠪᠤᠷᠢ᠎ᠪᠠᠷ ᠬᠠᠷᠠᠭᠤᠯᠵᠤ ᠪᠠᠢᠨ᠎ᠠ᠃
times-shown-as-list = ᠣᠳᠣ ᠵᠢᠭᠰᠠᠭᠠᠯᠲᠠ᠎ᠪᠠᠷ ᠬᠠᠷᠠᠭᠤᠯᠵᠤ ᠪᠠᠢᠨ᠎ᠠ᠃
times-month-before = ᠡᠮᠦᠨᠡᠬᠢ ᠰᠠᠷ᠎ᠠ
times-month-after = ᠳᠠᠷᠠᠭᠠᠬᠢ ᠰᠠᠷ᠎ᠠ
times-key = ᠲᠣᠭ᠎ᠠ ᠨᠢ ᠰᠤᠯᠠ ᠣᠷᠣᠨ᠎ᠤ ᠲᠣᠭ᠎ᠠ᠃ ᠶᠠᠮᠠᠷ ᠴᠤ ᠡᠳᠦᠷ᠎ᠢ ᠳᠠᠷᠤᠪᠠᠯ ᠰᠢᠯᠲᠠᠭᠠᠨ᠎ᠢ ᠨᠢ ᠦᠵᠡᠨ᠎ᠡ᠃
times-free = ᠰᠤᠯᠠ ᠣᠷᠣᠨ᠄ { $n }
times-full = ᠳᠦᠭᠦᠷᠡᠪᠡ
times-not-yet = ᠨᠡᠭᠡᠭᠡᠭᠡᠳᠦᠢ᠂ ᠨᠡᠭᠡᠭᠡᠬᠦ ᠴᠠᠭ᠄ { $when }
times-not-yet-unknown = ᠨᠡᠭᠡᠭᠡᠭᠡᠳᠦᠢ
times-past = ᠪᠣᠯᠵᠣᠬᠤ ᠴᠠᠭ ᠥᠩᠭᠡᠷᠡᠪᠡ
times-rest = ᠠᠮᠠᠷᠠᠨ᠎ᠠ
times-closed = ᠬᠠᠭᠠᠭᠰᠠᠨ
times-closed-because = ᠬᠠᠭᠠᠭᠰᠠᠨ᠄ { $reason }
times-unknown = ᠠᠮᠠᠷᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠡᠳᠦᠷ᠎ᠢ ᠵᠠᠷᠯᠠᠭᠠᠳᠤᠢ
times-too-young = ᠭᠡᠷᠯᠡᠬᠦ ᠨᠠᠰᠤ ᠬᠦᠷᠦᠭᠡᠳᠦᠢ᠂ ᠪᠣᠯᠬᠤ ᠡᠳᠦᠷ᠄ { $date }
times-cooling = ᠪᠣᠳᠣᠵᠤ ᠦᠵᠡᠬᠦ ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ ᠳᠠᠭᠤᠰᠤᠭᠠᠳᠤᠢ
times-cooling-until = ᠪᠣᠳᠣᠵᠤ ᠦᠵᠡᠬᠦ ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ ᠳᠠᠭᠤᠰᠤᠭᠠᠳᠤᠢ᠂ ᠦᠨᠡᠮᠯᠡᠯ ᠠᠪᠴᠤ ᠪᠣᠯᠬᠤ ᠡᠳᠦᠷ᠄ { $date }
times-over = ᠦᠨᠡᠮᠯᠡᠯ ᠠᠪᠬᠤ ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ ᠥᠩᠭᠡᠷᠡᠪᠡ
times-over-since = ᠦᠨᠡᠮᠯᠡᠯ ᠠᠪᠬᠤ ᠰᠡᠭᠦᠯ᠎ᠦᠨ ᠡᠳᠦᠷ᠄ { $date }
times-window-unknown = ᠠᠮᠠᠷᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠡᠳᠦᠷ᠎ᠢ ᠵᠠᠷᠯᠠᠭᠠᠳᠤᠢ᠂ ᠦᠨᠡᠮᠯᠡᠯ ᠠᠪᠬᠤ ᠡᠳᠦᠷ ᠲᠣᠳᠣᠷᠬᠠᠢ ᠪᠢᠰᠢ
times-mark-free = ᠰᠤᠯᠠ { $n }
times-mark-full = ᠳᠦᠭᠦᠷᠡᠪᠡ
times-mark-not-yet = ᠨᠡᠭᠡᠭᠡᠭᠡᠳᠦᠢ
times-mark-past = ᠥᠩᠭᠡᠷᠡᠪᠡ
times-mark-rest = ᠠᠮᠠᠷᠠᠨ᠎ᠠ
times-mark-closed = ᠬᠠᠭᠠᠭᠰᠠᠨ
times-mark-unknown = ᠲᠣᠳᠣᠷᠬᠠᠢ ᠪᠢᠰᠢ
times-mark-unfit = ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ

## One day
times-taken = ᠳᠦᠭᠦᠷᠡᠭᠰᠡᠨ᠄ { $times }
times-full-title = ᠡᠨᠡ ᠡᠳᠦᠷ᠎ᠦᠨ ᠣᠷᠣᠨ ᠳᠦᠭᠦᠷᠡᠪᠡ
times-wait-body = ᠣᠷᠣᠨ ᠬᠦᠯᠢᠶᠡᠵᠦ ᠪᠣᠯᠤᠨ᠎ᠠ᠃ ᠣᠷᠣᠨ ᠰᠤᠯᠠᠷᠠᠪᠠᠯ ᠳ᠋ᠤᠭᠠᠷ᠎ᠤᠨ ᠳᠠᠭᠠᠤ ᠲᠠᠨ᠎ᠳᠤ ᠦᠯᠡᠳᠡᠭᠡᠨ᠎ᠡ᠃
times-wait = ᠣᠷᠣᠨ ᠬᠦᠯᠢᠶᠡᠬᠦ
times-past-walk-in = ᠥᠨᠦᠳᠦᠷ ᠰᠢᠭᠤᠳ ᠢᠷᠡᠵᠦ᠂ ᠳ᠋ᠤᠭᠠᠷᠯᠠᠵᠤ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠵᠦ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
times-walk-in = ᠪᠣᠯᠵᠣᠭ᠎ᠠ ᠦᠭᠡᠢ ᠢᠷᠡᠬᠦ ᠬᠦᠮᠦᠨ᠎ᠳᠦ ᠦᠯᠡᠳᠡᠭᠡᠭᠰᠡᠨ ᠣᠷᠣᠨ᠄ { $n }
times-hold = ᠰᠣᠩᠭᠣᠭᠰᠠᠨ᠎ᠤ ᠳᠠᠷᠠᠭ᠎ᠠ ᠡᠨᠡ ᠴᠠᠭ᠎ᠢ ᠲᠠᠨ᠎ᠳᠤ { $n } ᠮᠢᠨᠦ᠋ᠲ ᠦᠯᠡᠳᠡᠭᠡᠨ᠎ᠡ᠃ ᠡᠨᠡ ᠬᠤᠭᠤᠴᠠᠭᠠᠨ᠎ᠳᠤ ᠪᠥᠭᠯᠡᠨ᠎ᠡ᠃
times-take = ᠡᠨᠡ ᠴᠠᠭ᠎ᠢ ᠦᠯᠡᠳᠡᠭᠡᠬᠦ
times-day-missing = ᠨᠢᠭᠡ ᠡᠳᠦᠷ ᠰᠣᠩᠭᠣᠭᠠᠷᠠᠢ
times-slot-missing = ᠨᠢᠭᠡ ᠴᠠᠭ ᠰᠣᠩᠭᠣᠭᠠᠷᠠᠢ
times-gone-title = ᠡᠨᠡ ᠴᠠᠭ᠎ᠢ ᠰᠠᠶᠢᠬᠠᠨ ᠥᠭᠡᠷ᠎ᠡ ᠬᠦᠮᠦᠨ ᠰᠣᠩᠭᠣᠪᠠ
times-gone-body = ᠵᠦᠭᠡᠷ᠂ ᠡᠮᠦᠨ᠎ᠡ ᠨᠢ ᠰᠤᠯᠠ ᠴᠠᠭ᠎ᠤᠳ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠳᠠᠬᠢᠨ ᠰᠣᠩᠭᠣᠭᠠᠷᠠᠢ᠃
times-failed-body = ᠦᠯᠡᠳᠡᠭᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ᠃ ᠲᠠᠨ᠎ᠤ ᠰᠣᠩᠭᠣᠭᠰᠠᠨ ᠬᠡᠪ᠎ᠢᠶᠡᠷ᠃ ᠳᠠᠬᠢᠨ ᠨᠢᠭᠡ ᠳᠠᠷᠤᠭᠠᠷᠠᠢ᠃

## The receipt day of a divorce
times-received-title = ᠭᠡᠷᠯᠡᠯᠲᠡ ᠰᠠᠯᠬᠤ ᠬᠦᠰᠡᠯᠲᠡ᠎ᠶᠢ ᠠᠯᠢ ᠡᠳᠦᠷ ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠤᠭᠰᠠᠨ ᠪᠤᠢ
# composed: 受理回执单 = хүлээн авсан тэмдэглэл, as in the rules
times-received-hint = ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠤᠭᠰᠠᠨ ᠲᠡᠮᠳᠡᠭᠯᠡᠯ᠎ᠳᠡᠬᠢ ᠡᠳᠦᠷ᠎ᠢ ᠦᠵᠡᠭᠡᠷᠡᠢ᠃ ᠦᠨᠡᠮᠯᠡᠯ ᠠᠪᠬᠤ ᠡᠳᠦᠷ᠎ᠢ ᠡᠨᠡ ᠡᠳᠦᠷ᠎ᠡᠴᠡ ᠲᠣᠭᠠᠴᠠᠨ᠎ᠠ᠃

## Who comes
details-lede = { $service }᠂ { $when }᠂ { $office }
details-other-time = ᠥᠭᠡᠷ᠎ᠡ ᠴᠠᠭ ᠰᠣᠩᠭᠣᠬᠤ
details-left = ᠡᠨᠡ ᠴᠠᠭ᠎ᠢ ᠲᠠᠨ᠎ᠳᠤ ᠦᠯᠡᠳᠡᠭᠡᠬᠦ᠄ { $minutes } ᠮᠢᠨᠦ᠋ᠲ { $seconds } ᠰᠧᠺᠦᠨ᠋ᠳ
details-left-spoken = ᠡᠨᠡ ᠴᠠᠭ᠎ᠢ ᠵᠥᠪᠬᠡᠨ { $minutes } ᠮᠢᠨᠦ᠋ᠲ ᠦᠯᠡᠳᠡᠭᠡᠨ᠎ᠡ᠃
details-short = ᠴᠠᠭ ᠬᠦᠷᠦᠯᠴᠡᠬᠦ ᠦᠭᠡᠢ ᠪᠣᠯ ᠵᠦᠭᠡᠷ᠃ ᠪᠥᠭᠯᠡᠭᠰᠡᠨ ᠨᠢ ᠬᠡᠪ᠎ᠢᠶᠡᠷ᠃ ᠰᠤᠯᠠ ᠣᠷᠣᠨ ᠪᠠᠢᠪᠠᠯ ᠳᠠᠬᠢᠨ ᠦᠯᠡᠳᠡᠭᠡᠵᠦ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
details-lapsed-title = ᠴᠠᠭ ᠬᠦᠷᠪᠡ᠂ ᠡᠨᠡ ᠣᠷᠣᠨ᠎ᠢ ᠦᠯᠡᠳᠡᠭᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ
details-lapsed-body = ᠲᠠᠨ᠎ᠤ ᠪᠥᠭᠯᠡᠭᠰᠡᠨ ᠬᠡᠪ᠎ᠢᠶᠡᠷ᠂ ᠳᠠᠬᠢᠨ ᠪᠥᠭᠯᠡᠬᠦ ᠬᠡᠷᠡᠭ ᠦᠭᠡᠢ᠃
details-again = ᠮᠥᠨ ᠡᠨᠡ ᠴᠠᠭ᠎ᠢ ᠳᠠᠬᠢᠨ ᠦᠯᠡᠳᠡᠭᠡᠬᠦ
details-gone-title = ᠡᠨᠡ ᠴᠠᠭ᠎ᠢ ᠥᠭᠡᠷ᠎ᠡ ᠬᠦᠮᠦᠨ ᠰᠣᠩᠭᠣᠪᠠ
details-nothing-title = ᠦᠯᠡᠳᠡᠭᠡᠭᠰᠡᠨ ᠴᠠᠭ ᠦᠭᠡᠢ
details-nothing-body = ᠬᠣᠯᠪᠣᠭᠠᠰᠤ ᠳᠤᠲᠠᠭᠤ᠂ ᠡᠰᠡᠪᠡᠯ ᠴᠠᠭ ᠡᠷᠲᠡ ᠥᠩᠭᠡᠷᠡᠭᠰᠡᠨ ᠪᠠᠢᠵᠤ ᠮᠠᠭᠠᠳ᠃ ᠳᠠᠬᠢᠨ ᠴᠠᠭ ᠰᠣᠩᠭᠣᠭᠠᠷᠠᠢ᠃
details-choose = ᠴᠠᠭ ᠰᠣᠩᠭᠣᠬᠤ
details-confirmed-title = ᠨᠢᠭᠡᠨᠲᠡ ᠪᠣᠯᠵᠣᠪᠠ
details-confirmed-body = ᠪᠣᠯᠵᠣᠭ᠎ᠠ᠎ᠶᠢᠨ ᠳ᠋ᠤᠭᠠᠷ ᠪᠣᠭᠣᠨᠢ ᠮᠡᠳᠡᠭᠡᠨ᠎ᠳᠦ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠳ᠋ᠤᠭᠠᠷ ᠪᠠ ᠭᠠᠷ ᠤᠲᠠᠰᠤᠨ᠎ᠤ ᠨᠣᠮᠧᠷ᠎ᠢᠶᠠᠷ ᠨᠡᠭᠡᠭᠡᠵᠦ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
details-to-booking = ᠪᠣᠯᠵᠣᠭ᠎ᠠ᠎ᠪᠠᠨ ᠨᠡᠭᠡᠭᠡᠬᠦ
details-you = ᠲᠠ
details-other = ᠨᠥᠭᠦᠭᠡ ᠬᠦᠮᠦᠨ
details-error-of = { $who }᠄ { $error }
details-name = ᠣᠪᠣᠭ ᠨᠡᠷ᠎ᠡ
details-name-hint = ᠭᠡᠷᠡᠴᠢ ᠲᠡᠮᠳᠡᠭ᠎ᠲᠡᠢ ᠠᠳᠠᠯᠢ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃ ᠬᠢᠲᠠᠳ ᠦᠰᠦᠭ᠎ᠢᠶᠡᠷ ᠪᠢᠴᠢᠵᠦ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
details-other-document = ᠪᠡᠶ᠎ᠡ᠎ᠶᠢᠨ ᠦᠨᠡᠮᠯᠡᠯ ᠪᠢᠰᠢ ᠪᠣᠯ
details-document = ᠭᠡᠷᠡᠴᠢ ᠲᠡᠮᠳᠡᠭ᠎ᠦᠨ ᠲᠥᠷᠥᠯ ᠵᠦᠢᠯ
details-id-number = ᠪᠡᠶ᠎ᠡ᠎ᠶᠢᠨ ᠦᠨᠡᠮᠯᠡᠯ᠎ᠦᠨ ᠨᠣᠮᠧᠷ
details-number = ᠭᠡᠷᠡᠴᠢ ᠲᠡᠮᠳᠡᠭ᠎ᠦᠨ ᠨᠣᠮᠧᠷ
details-number-hint = ᠪᠢᠴᠢᠵᠦ ᠳᠠᠭᠤᠰᠪᠠᠯ ᠵᠥᠪᠬᠡᠨ ᠰᠡᠭᠦᠯ᠎ᠦᠨ 4 ᠦᠰᠦᠭ ᠬᠠᠷᠠᠭᠳᠠᠨ᠎ᠠ᠃
details-birth = ᠲᠥᠷᠥᠭᠰᠡᠨ ᠣᠨ ᠰᠠᠷ᠎ᠠ ᠡᠳᠦᠷ
details-sex = ᠬᠦᠢᠰᠦ
details-female = ᠡᠮᠡᠭᠲᠡᠢ
details-male = ᠡᠷᠡᠭᠲᠡᠢ
details-second-phone = ᠨᠥᠭᠦᠭᠡ ᠬᠦᠮᠦᠨ᠎ᠦ ᠭᠠᠷ ᠤᠲᠠᠰᠤᠨ᠎ᠤ ᠨᠣᠮᠧᠷ
details-second-phone-optional = ᠨᠥᠭᠦᠭᠡ ᠬᠦᠮᠦᠨ᠎ᠦ ᠭᠠᠷ ᠤᠲᠠᠰᠤᠨ᠎ᠤ ᠨᠣᠮᠧᠷ᠃ ᠪᠥᠭᠯᠡᠬᠦ ᠦᠭᠡᠢ ᠪᠠᠢᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
details-phone = ᠲᠠᠨ᠎ᠤ ᠭᠠᠷ ᠤᠲᠠᠰᠤᠨ᠎ᠤ ᠨᠣᠮᠧᠷ
details-phone-hint = ᠰᠢᠯᠭᠠᠬᠤ ᠺᠣᠳ᠋ ᠪᠠ ᠪᠣᠭᠣᠨᠢ ᠮᠡᠳᠡᠭᠡ᠎ᠶᠢ ᠡᠨᠡ ᠨᠣᠮᠧᠷ᠎ᠲᠦ ᠢᠯᠡᠭᠡᠨ᠎ᠡ᠃
details-together-title = ᠬᠣᠶᠠᠭᠤᠯᠠ ᠡᠨᠳᠡ ᠪᠠᠢᠨ᠎ᠠ ᠤᠤ
details-together = ᠬᠣᠶᠠᠭᠤᠯᠠ ᠡᠨᠳᠡ ᠪᠠᠢᠨ᠎ᠠ᠂ ᠬᠠᠮᠲᠤ ᠪᠠᠲᠤᠯᠠᠨ᠎ᠠ
details-together-hint = ᠬᠠᠮᠲᠤ ᠪᠠᠢᠬᠤ ᠦᠭᠡᠢ ᠪᠣᠯ ᠴᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃ ᠳᠠᠷᠠᠭ᠎ᠠ ᠨᠢ ᠨᠥᠭᠦᠭᠡ ᠬᠦᠮᠦᠨ ᠬᠣᠯᠪᠣᠭᠠᠰᠤ᠎ᠪᠠᠷ ᠥᠪᠡᠷ᠎ᠢᠶᠡᠨ ᠪᠠᠲᠤᠯᠠᠨ᠎ᠠ᠃
details-remark = ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ᠎ᠲᠤ ᠬᠡᠯᠡᠬᠦ ᠦᠭᠡ
details-remark-optional = ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ᠎ᠲᠤ ᠬᠡᠯᠡᠬᠦ ᠦᠭᠡ᠃ ᠪᠥᠭᠯᠡᠬᠦ ᠦᠭᠡᠢ ᠪᠠᠢᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
details-kept-title = ᠶᠠᠭᠤ ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ ᠪᠤᠢ
details-kept-names = ᠣᠪᠣᠭ ᠨᠡᠷ᠎ᠡ᠂ ᠭᠡᠷᠡᠴᠢ ᠲᠡᠮᠳᠡᠭ᠎ᠦᠨ ᠲᠥᠷᠥᠯ ᠵᠦᠢᠯ᠂ ᠨᠣᠮᠧᠷ᠎ᠦᠨ ᠰᠡᠭᠦᠯ᠎ᠦᠨ 4 ᠦᠰᠦᠭ᠃
details-kept-numbers = ᠪᠦᠲᠦᠨ ᠨᠣᠮᠧᠷ᠎ᠢ ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ ᠦᠭᠡᠢ᠃ ᠲᠤᠯᠭᠠᠬᠤ᠎ᠳᠤ ᠬᠡᠷᠡᠭᠯᠡᠬᠦ ᠲᠡᠮᠳᠡᠭ ᠬᠠᠳᠠᠭᠠᠯᠠᠨ᠎ᠠ᠃
details-kept-phone = ᠭᠠᠷ ᠤᠲᠠᠰᠤᠨ᠎ᠤ ᠨᠣᠮᠧᠷ᠂ ᠪᠣᠭᠣᠨᠢ ᠮᠡᠳᠡᠭᠡ ᠢᠯᠡᠭᠡᠬᠦ᠎ᠳᠦ ᠬᠡᠷᠡᠭᠯᠡᠨ᠎ᠡ᠃
details-kept-remark = ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ᠎ᠲᠤ ᠬᠡᠯᠡᠭᠰᠡᠨ ᠦᠭᠡ᠃
details-kept-until = ᠡᠨᠡ ᠡᠳᠦᠷ᠎ᠦᠨ ᠳᠠᠷᠠᠭ᠎ᠠ ᠪᠦᠭᠦᠳᠡ᠎ᠶᠢ ᠬᠠᠰᠤᠨ᠎ᠠ᠄ { $date }
details-agree-title = ᠵᠥᠪᠰᠢᠶᠡᠷᠡᠬᠦ ᠦᠦ
details-agree = ᠪᠢ ᠵᠥᠪᠰᠢᠶᠡᠷᠡᠨ᠎ᠡ᠂ ᠨᠥᠭᠦᠭᠡ ᠬᠦᠮᠦᠨ ᠴᠤ ᠮᠡᠳᠡᠨ᠎ᠡ
details-send-code = ᠰᠢᠯᠭᠠᠬᠤ ᠺᠣᠳ᠋ ᠢᠯᠡᠭᠡᠬᠦ
details-missing-name = ᠣᠪᠣᠭ ᠨᠡᠷ᠎ᠡ᠎ᠪᠡᠨ ᠪᠥᠭᠯᠡᠭᠡᠷᠡᠢ᠃
details-missing-number = ᠭᠡᠷᠡᠴᠢ ᠲᠡᠮᠳᠡᠭ᠎ᠦᠨ ᠨᠣᠮᠧᠷ᠎ᠢᠶᠠᠨ ᠪᠥᠭᠯᠡᠭᠡᠷᠡᠢ᠃
details-missing-birth = ᠲᠥᠷᠥᠭᠰᠡᠨ ᠣᠨ ᠰᠠᠷ᠎ᠠ ᠡᠳᠦᠷ᠎ᠢᠶᠡᠨ ᠪᠥᠭᠯᠡᠭᠡᠷᠡᠢ᠃
details-missing-sex = ᠬᠦᠢᠰᠦ᠎ᠪᠡᠨ ᠰᠣᠩᠭᠣᠭᠠᠷᠠᠢ᠃
details-missing-phone = ᠨᠥᠭᠦᠭᠡ ᠬᠦᠮᠦᠨ᠎ᠦ ᠭᠠᠷ ᠤᠲᠠᠰᠤᠨ᠎ᠤ ᠨᠣᠮᠧᠷ᠎ᠢ ᠪᠥᠭᠯᠡᠭᠡᠷᠡᠢ᠃
details-missing-remark = ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ᠎ᠲᠤ ᠬᠡᠳᠦᠨ ᠦᠭᠡ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃
error-id-number-length = ᠪᠡᠶ᠎ᠡ᠎ᠶᠢᠨ ᠦᠨᠡᠮᠯᠡᠯ᠎ᠦᠨ ᠨᠣᠮᠧᠷ 18 ᠦᠰᠦᠭ ᠪᠠᠢᠬᠤ ᠶᠣᠰᠣᠲᠠᠢ᠂ ᠣᠳᠣ { $n } ᠪᠠᠢᠨ᠎ᠠ᠃ ᠳᠠᠬᠢᠨ ᠰᠢᠯᠭᠠᠭᠠᠷᠠᠢ᠃
error-id-number-sign = ᠪᠡᠶ᠎ᠡ᠎ᠶᠢᠨ ᠦᠨᠡᠮᠯᠡᠯ᠎ᠦᠨ ᠨᠣᠮᠧᠷ ᠪᠤᠷᠤᠭᠤ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠪᠤᠷᠤᠭᠤ ᠦᠰᠦᠭ᠎ᠦᠨ ᠳ᠋ᠤᠭᠠᠷ᠄ { $n }᠃ ᠳᠠᠬᠢᠨ ᠰᠢᠯᠭᠠᠭᠠᠷᠠᠢ᠃
error-document-number = ᠭᠡᠷᠡᠴᠢ ᠲᠡᠮᠳᠡᠭ᠎ᠦᠨ ᠨᠣᠮᠧᠷ ᠵᠥᠪᠬᠡᠨ ᠦᠰᠦᠭ ᠲᠣᠭ᠎ᠠ᠂ 4 ᠡᠰᠡᠪᠡᠯ ᠲᠡᠭᠦᠨ᠎ᠡᠴᠡ ᠣᠯᠠᠨ ᠪᠠᠢᠬᠤ ᠶᠣᠰᠣᠲᠠᠢ᠃ ᠳᠠᠬᠢᠨ ᠰᠢᠯᠭᠠᠭᠠᠷᠠᠢ᠃
error-day-form = ᠡᠢᠮᠦ ᠡᠳᠦᠷ ᠦᠭᠡᠢ᠂ ᠡᠰᠡᠪᠡᠯ ᠢᠷᠡᠭᠡᠳᠦᠢ᠃ ᠳᠠᠬᠢᠨ ᠦᠵᠡᠭᠡᠷᠡᠢ᠃
details-code-to = ᠪᠣᠭᠣᠨᠢ ᠮᠡᠳᠡᠭᠡ ᠢᠯᠡᠭᠡᠭᠰᠡᠨ ᠨᠣᠮᠧᠷ᠄ { $phone }
details-back = ᠪᠥᠭᠯᠡᠭᠰᠡᠨ᠎ᠢᠶᠡᠨ ᠵᠠᠰᠠᠬᠤ
details-confirm = ᠪᠣᠯᠵᠣᠭ᠎ᠠ᠎ᠪᠠᠨ ᠪᠠᠲᠤᠯᠠᠬᠤ
details-barred-until = ᠲᠣᠣᠷ ᠰᠦᠯᠵᠢᠶ᠎ᠡ᠎ᠪᠡᠷ ᠪᠣᠯᠵᠣᠵᠤ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠂ ᠰᠡᠭᠦᠯ᠎ᠦᠨ ᠡᠳᠦᠷ᠄ { $date }
details-failed-body = ᠪᠣᠯᠵᠣᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃ ᠲᠠᠨ᠎ᠤ ᠪᠥᠭᠯᠡᠭᠰᠡᠨ ᠬᠡᠪ᠎ᠢᠶᠡᠷ᠃ ᠳᠠᠬᠢᠨ ᠨᠢᠭᠡ ᠳᠠᠷᠤᠭᠠᠷᠠᠢ᠂ ᠬᠣᠶᠠᠷ ᠤᠳᠠᠭ᠎ᠠ ᠪᠣᠯᠵᠣᠬᠤ ᠦᠭᠡᠢ᠃

## The voucher
voucher-lede = ᠡᠨᠡ ᠴᠠᠭ᠎ᠢ ᠲᠠᠨ᠎ᠳᠤ ᠦᠯᠡᠳᠡᠭᠡᠪᠡ᠃ ᠴᠠᠭ᠎ᠲᠠᠭᠠᠨ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ᠎ᠢᠶᠠᠨ ᠠᠪᠴᠤ ᠢᠷᠡᠭᠡᠷᠡᠢ᠃
voucher-not-valid = ᠡᠨᠡ ᠪᠣᠯᠵᠣᠭ᠎ᠠ᠎ᠶᠢ ᠣᠳᠣ ᠬᠡᠷᠡᠭᠯᠡᠵᠦ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃ ᠪᠣᠯᠵᠣᠭ᠎ᠠ᠎ᠪᠠᠨ ᠨᠡᠭᠡᠭᠡᠵᠦ ᠦᠵᠡᠭᠡᠷᠡᠢ᠃
voucher-show = ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ᠎ᠲᠤ ᠢᠷᠡᠭᠡᠳ ᠡᠨᠡ ᠳ᠋ᠤᠭᠠᠷ ᠡᠰᠡᠪᠡᠯ ᠬᠣᠶᠠᠷ ᠬᠡᠮᠵᠢᠯᠲᠦ ᠺᠣᠳ᠋᠎ᠢ ᠠᠵᠢᠯᠲᠠᠨ᠎ᠳᠤ ᠦᠵᠡᠭᠦᠯᠦᠭᠡᠷᠡᠢ᠃
voucher-qr = ᠪᠣᠯᠵᠣᠭ᠎ᠠ᠎ᠶᠢᠨ ᠳ᠋ᠤᠭᠠᠷ᠎ᠤᠨ ᠬᠣᠶᠠᠷ ᠬᠡᠮᠵᠢᠯᠲᠦ ᠺᠣᠳ᠋
voucher-window = ᠴᠣᠩᠬᠣ
voucher-phone = ᠤᠲᠠᠰᠤ
voucher-person = { $name }᠂ { $document }᠂ ᠰᠡᠭᠦᠯ᠎ᠦᠨ 4 ᠦᠰᠦᠭ᠄ { $end }
voucher-print = ᠬᠡᠪᠯᠡᠬᠦ᠂ ᠬᠣᠶᠠᠷ ᠦᠰᠦᠭ᠎ᠢᠶᠡᠷ
voucher-print-one = ᠨᠥᠭᠦᠭᠡ ᠦᠰᠦᠭ᠎ᠢ ᠪᠠᠭᠤᠯᠭᠠᠵᠤ ᠴᠢᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ᠂ ᠵᠥᠪᠬᠡᠨ ᠡᠭᠦᠨ᠎ᠢ ᠬᠡᠪᠯᠡᠨ᠎ᠡ᠃
voucher-manage = ᠴᠠᠭ᠎ᠢᠶᠠᠨ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠬᠦ᠂ ᠦᠭᠡᠢᠰᠭᠡᠬᠦ
# composed: 复制 = хуулах
voucher-copy = ᠬᠠᠭᠤᠯᠬᠤ
voucher-partner-title = ᠨᠥᠭᠦᠭᠡ ᠬᠦᠮᠦᠨ ᠪᠠᠲᠤᠯᠠᠬᠤ
voucher-partner-how = ᠨᠥᠭᠦᠭᠡ ᠬᠦᠮᠦᠨ ᠭᠠᠷ ᠤᠲᠠᠰᠤ᠎ᠪᠠᠷ ᠤᠩᠰᠢᠭᠤᠯᠬᠤ᠂ ᠡᠰᠡᠪᠡᠯ ᠬᠣᠯᠪᠣᠭᠠᠰᠤ᠎ᠶᠢ ᠢᠯᠡᠭᠡᠭᠡᠷᠡᠢ᠃
voucher-partner-qr = ᠨᠥᠭᠦᠭᠡ ᠬᠦᠮᠦᠨ᠎ᠦ ᠤᠩᠰᠢᠭᠤᠯᠬᠤ ᠬᠣᠶᠠᠷ ᠬᠡᠮᠵᠢᠯᠲᠦ ᠺᠣᠳ᠋
voucher-partner-send = ᠨᠥᠭᠦᠭᠡ ᠬᠦᠮᠦᠨ᠎ᠳᠦ ᠢᠯᠡᠭᠡᠬᠦ
voucher-partner-once = ᠡᠨᠡ ᠬᠣᠯᠪᠣᠭᠠᠰᠤ᠎ᠶᠢ ᠵᠥᠪᠬᠡᠨ ᠨᠢᠭᠡ ᠤᠳᠠᠭ᠎ᠠ ᠬᠡᠷᠡᠭᠯᠡᠨ᠎ᠡ᠃ ᠵᠥᠪᠬᠡᠨ ᠪᠠᠲᠤᠯᠠᠬᠤ ᠨᠢᠭᠤᠷ᠎ᠢ ᠨᠡᠭᠡᠭᠡᠨ᠎ᠡ᠃ ᠡᠨᠡ ᠨᠢᠭᠤᠷ᠎ᠠᠴᠠ ᠭᠠᠷᠪᠠᠯ ᠳᠠᠬᠢᠵᠤ ᠬᠠᠷᠠᠭᠳᠠᠬᠤ ᠦᠭᠡᠢ᠃
voucher-link-title = ᠲᠠᠨ᠎ᠤ ᠥᠪᠡᠷ᠎ᠦᠨ ᠬᠣᠯᠪᠣᠭᠠᠰᠤ
voucher-link-body = ᠡᠭᠦᠨ᠎ᠢᠶᠡᠷ ᠴᠠᠭ᠎ᠢᠶᠠᠨ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠬᠦ᠂ ᠦᠭᠡᠢᠰᠭᠡᠵᠦ ᠪᠣᠯᠤᠨ᠎ᠠ᠃ ᠰᠠᠢᠲᠤᠷ ᠬᠠᠳᠠᠭᠠᠯᠠᠭᠠᠷᠠᠢ᠂ ᠬᠦᠮᠦᠨ᠎ᠳᠦ ᠪᠤᠤ ᠢᠯᠡᠭᠡᠭᠡᠷᠡᠢ᠃
voucher-link-send = ᠬᠣᠯᠪᠣᠭᠠᠰᠤ᠎ᠪᠠᠨ ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ
voucher-link-qr = ᠲᠠᠨ᠎ᠤ ᠥᠪᠡᠷ᠎ᠦᠨ ᠬᠣᠯᠪᠣᠭᠠᠰᠤ᠎ᠶᠢᠨ ᠬᠣᠶᠠᠷ ᠬᠡᠮᠵᠢᠯᠲᠦ ᠺᠣᠳ᠋
voucher-sms = ᠪᠣᠭᠣᠨᠢ ᠮᠡᠳᠡᠭᠡᠨ᠎ᠳᠦ ᠴᠤ ᠪᠣᠯᠵᠣᠭ᠎ᠠ᠎ᠶᠢᠨ ᠳ᠋ᠤᠭᠠᠷ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠬᠣᠯᠪᠣᠭᠠᠰᠤ ᠦᠭᠡᠢ ᠪᠣᠯ ᠳ᠋ᠤᠭᠠᠷ ᠪᠠ ᠭᠠᠷ ᠤᠲᠠᠰᠤᠨ᠎ᠤ ᠨᠣᠮᠧᠷ᠎ᠢᠶᠠᠷ ᠨᠡᠭᠡᠭᠡᠨ᠎ᠡ᠃
voucher-done = ᠳᠠᠭᠤᠰᠪᠠ᠂ ᠳᠡᠯᠭᠡᠴᠡ᠎ᠶᠢ ᠬᠠᠰᠤᠬᠤ
