### Draft translation: no native editor has read these messages.
### What to say when an appointment cannot be made or changed. Ids: problem-<code>.

problem-slot-gone = ᠡᠨᠡ ᠴᠠᠭ᠎ᠢ ᠰᠠᠶᠢᠬᠠᠨ ᠥᠭᠡᠷ᠎ᠡ ᠬᠦᠮᠦᠨ ᠰᠣᠩᠭᠣᠪᠠ᠃ ᠥᠭᠡᠷ᠎ᠡ ᠴᠠᠭ ᠰᠣᠩᠭᠣᠭᠠᠷᠠᠢ᠃
problem-slot-not-open = ᠡᠨᠡ ᠴᠠᠭ᠎ᠢ ᠣᠳᠣ ᠪᠣᠯᠵᠣᠵᠤ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃ ᠥᠭᠡᠷ᠎ᠡ ᠴᠠᠭ ᠰᠣᠩᠭᠣᠭᠠᠷᠠᠢ᠃
problem-outside-window = ᠡᠨᠡ ᠡᠳᠦᠷ ᠦᠨᠡᠮᠯᠡᠯ ᠠᠪᠴᠤ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃ ᠥᠭᠡᠷ᠎ᠡ ᠡᠳᠦᠷ ᠰᠣᠩᠭᠣᠭᠠᠷᠠᠢ᠃
problem-hold-lapsed = ᠣᠷᠣᠨ ᠦᠯᠡᠳᠡᠭᠡᠬᠦ ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ ᠳᠠᠭᠤᠰᠪᠠ᠃ ᠳᠠᠬᠢᠨ ᠴᠠᠭ ᠰᠣᠩᠭᠣᠭᠠᠷᠠᠢ᠃
problem-booking-unknown = ᠡᠨᠡ ᠪᠣᠯᠵᠣᠭ᠎ᠠ ᠣᠯᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃ ᠪᠣᠯᠵᠣᠭ᠎ᠠ᠎ᠶᠢᠨ ᠳ᠋ᠤᠭᠠᠷ ᠪᠠ ᠭᠠᠷ ᠤᠲᠠᠰᠤᠨ᠎ᠤ ᠨᠣᠮᠧᠷ᠎ᠢᠶᠠᠨ ᠰᠢᠯᠭᠠᠭᠠᠷᠠᠢ᠃
problem-state-changed = ᠪᠠᠢᠳᠠᠯ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠭᠳᠡᠪᠡ᠂ ᠣᠳᠣ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃ ᠳᠠᠬᠢᠨ ᠨᠡᠭᠡᠭᠡᠵᠦ ᠦᠵᠡᠭᠡᠷᠡᠢ᠃
problem-too-late = ᠪᠣᠯᠵᠣᠭᠰᠠᠨ ᠴᠠᠭ ᠬᠡᠲᠦ ᠣᠢᠷ᠎ᠠ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ᠎ᠲᠤ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠃
problem-limit-reached = ᠪᠣᠯᠵᠣᠭ᠎ᠠ ᠬᠡᠲᠦ ᠣᠯᠠᠨ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠨᠢᠭᠡ᠎ᠶᠢ ᠨᠢ ᠦᠭᠡᠢᠰᠭᠡᠭᠡᠷᠡᠢ᠃
problem-booking-blocked = ᠲᠠ ᠣᠳᠣ ᠪᠣᠯᠵᠣᠵᠤ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃ ᠰᠢᠭᠤᠳ ᠢᠷᠡᠵᠦ᠂ ᠳ᠋ᠤᠭᠠᠷᠯᠠᠵᠤ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠵᠦ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
problem-code-wrong = ᠰᠢᠯᠭᠠᠬᠤ ᠺᠣᠳ᠋ ᠪᠤᠷᠤᠭᠤ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠪᠣᠭᠣᠨᠢ ᠮᠡᠳᠡᠭᠡ᠎ᠪᠡᠨ ᠳᠠᠬᠢᠨ ᠦᠵᠡᠭᠡᠷᠡᠢ᠃
problem-code-lapsed = ᠰᠢᠯᠭᠠᠬᠤ ᠺᠣᠳ᠋ ᠬᠦᠴᠦᠨ ᠦᠭᠡᠢ ᠪᠣᠯᠪᠠ᠃ ᠳᠠᠬᠢᠨ ᠨᠢᠭᠡ ᠢᠯᠡᠭᠡᠭᠡᠷᠡᠢ᠃
problem-sms-unavailable = ᠣᠳᠣ ᠪᠣᠭᠣᠨᠢ ᠮᠡᠳᠡᠭᠡ ᠢᠯᠡᠭᠡᠵᠦ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃ ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ᠎ᠲᠤ ᠤᠲᠠᠰᠤᠳᠠᠬᠤ ᠡᠰᠡᠪᠡᠯ ᠰᠢᠭᠤᠳ ᠣᠴᠢᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
problem-idempotency-mismatch = ᠡᠨᠡ ᠤᠳᠠᠭ᠎ᠠ ᠪᠦᠲᠦᠭᠰᠡᠨ ᠦᠭᠡᠢ᠃ ᠳᠠᠬᠢᠨ ᠲᠤᠷᠰᠢᠭᠠᠷᠠᠢ᠃
problem-sign-in-needed = ᠳᠠᠬᠢᠨ ᠨᠡᠪᠲᠡᠷᠡᠭᠡᠷᠡᠢ᠃
problem-sign-in-wrong = ᠨᠡᠷ᠎ᠡ ᠡᠰᠡᠪᠡᠯ ᠨᠢᠭᠤᠴᠠ ᠺᠣᠳ᠋ ᠪᠤᠷᠤᠭᠤ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠳᠠᠬᠢᠨ ᠦᠵᠡᠭᠡᠷᠡᠢ᠃
problem-not-yours = ᠲᠠ ᠡᠨᠡ ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ᠎ᠢ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠵᠦ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃
