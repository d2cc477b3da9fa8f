### Draft translation: no native editor has read these messages.
### What to say when the back end does not answer as agreed. Ids: problem-<code>.

# The blank is written out because Fluent drops one at the end of a line.
list-separator = ᠂{ " " }

problem-offline = ᠬᠣᠯᠪᠣᠵᠤ ᠴᠢᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃ ᠲᠣᠣᠷ ᠰᠦᠯᠵᠢᠶ᠎ᠡ ᠪᠠᠢᠭ᠎ᠠ ᠡᠰᠡᠬᠦ᠎ᠶᠢ ᠦᠵᠡᠭᠡᠷᠡᠢ᠃
problem-timeout = ᠤᠳᠠᠭᠠᠨ ᠬᠦᠯᠢᠶᠡᠭᠰᠡᠨ ᠪᠣᠯᠪᠠᠴᠤ ᠬᠠᠷᠢᠭᠤ ᠢᠷᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ᠃ ᠳᠠᠬᠢᠨ ᠲᠤᠷᠰᠢᠭᠠᠷᠠᠢ᠃
problem-unavailable = ᠦᠢᠯᠡᠴᠢᠯᠡᠭᠡ᠎ᠶᠢ ᠣᠳᠣ ᠬᠡᠷᠡᠭᠯᠡᠵᠦ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃ ᠵᠢᠭᠠᠬᠠᠨ ᠤᠳᠠᠭᠠᠳ ᠳᠠᠬᠢᠨ ᠲᠤᠷᠰᠢᠭᠠᠷᠠᠢ᠃
problem-not-json = ᠡᠨᠡ ᠦᠢᠯᠡᠴᠢᠯᠡᠭᠡ᠎ᠶᠢᠨ ᠬᠠᠷᠢᠭᠤ ᠪᠢᠰᠢ ᠵᠦᠢᠯ ᠢᠷᠡᠪᠡ᠃ ᠤᠲᠠᠰᠤ ᠦᠭᠡᠢ ᠲᠣᠣᠷ ᠰᠦᠯᠵᠢᠶ᠎ᠡ᠎ᠳᠦ ᠡᠬᠢᠯᠡᠭᠡᠳ ᠨᠡᠪᠲᠡᠷᠡᠬᠦ ᠬᠡᠷᠡᠭᠲᠡᠢ ᠪᠠᠢᠵᠤ ᠮᠠᠭᠠᠳ᠃
problem-wrong-shape = ᠢᠷᠡᠭᠰᠡᠨ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ᠎ᠢ ᠤᠩᠰᠢᠵᠤ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ᠃ ᠠᠵᠢᠯᠲᠠᠨ᠎ᠳᠤ ᠤᠲᠠᠰᠤᠳᠠᠵᠤ ᠬᠡᠯᠡᠭᠡᠷᠡᠢ᠃
problem-not-found = ᠬᠡᠷᠡᠭᠲᠡᠢ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ ᠣᠯᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃ ᠠᠵᠢᠯᠲᠠᠨ᠎ᠳᠤ ᠤᠲᠠᠰᠤᠳᠠᠵᠤ ᠬᠡᠯᠡᠭᠡᠷᠡᠢ᠃
problem-region-unknown = ᠡᠨᠡ ᠭᠠᠵᠠᠷ ᠡᠭᠦᠨ᠎ᠳᠦ ᠦᠭᠡᠢ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠳᠠᠬᠢᠨ ᠰᠣᠩᠭᠣᠭᠠᠷᠠᠢ᠃
problem-method-not-allowed = ᠦᠢᠯᠡᠴᠢᠯᠡᠭᠡ ᠡᠢᠮᠦ ᠬᠦᠰᠡᠯᠲᠡ᠎ᠶᠢ ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠬᠤ ᠦᠭᠡᠢ᠃ ᠠᠵᠢᠯᠲᠠᠨ᠎ᠳᠤ ᠤᠲᠠᠰᠤᠳᠠᠵᠤ ᠬᠡᠯᠡᠭᠡᠷᠡᠢ᠃
problem-not-acceptable = ᠦᠢᠯᠡᠴᠢᠯᠡᠭᠡ ᠬᠡᠷᠡᠭᠲᠡᠢ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ᠎ᠢ ᠭᠠᠷᠭᠠᠵᠤ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ᠃ ᠠᠵᠢᠯᠲᠠᠨ᠎ᠳᠤ ᠤᠲᠠᠰᠤᠳᠠᠵᠤ ᠬᠡᠯᠡᠭᠡᠷᠡᠢ᠃
problem-body-too-large = ᠢᠯᠡᠭᠡᠭᠰᠡᠨ ᠠᠭᠤᠯᠭ᠎ᠠ ᠬᠡᠲᠦ ᠶᠡᠬᠡ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠠᠵᠢᠯᠲᠠᠨ᠎ᠳᠤ ᠤᠲᠠᠰᠤᠳᠠᠵᠤ ᠬᠡᠯᠡᠭᠡᠷᠡᠢ᠃
problem-media-type-unsupported = ᠦᠢᠯᠡᠴᠢᠯᠡᠭᠡ ᠢᠯᠡᠭᠡᠭᠰᠡᠨ ᠠᠭᠤᠯᠭ᠎ᠠ᠎ᠶᠢ ᠤᠩᠰᠢᠵᠤ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ᠃ ᠠᠵᠢᠯᠲᠠᠨ᠎ᠳᠤ ᠤᠲᠠᠰᠤᠳᠠᠵᠤ ᠬᠡᠯᠡᠭᠡᠷᠡᠢ᠃
problem-request-malformed = ᠦᠢᠯᠡᠴᠢᠯᠡᠭᠡ ᠢᠯᠡᠭᠡᠭᠰᠡᠨ ᠠᠭᠤᠯᠭ᠎ᠠ᠎ᠶᠢ ᠤᠩᠰᠢᠵᠤ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ᠃ ᠠᠵᠢᠯᠲᠠᠨ᠎ᠳᠤ ᠤᠲᠠᠰᠤᠳᠠᠵᠤ ᠬᠡᠯᠡᠭᠡᠷᠡᠢ᠃
problem-parameter-invalid = ᠬᠡᠷᠡᠭᠲᠡᠢ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ᠎ᠢ ᠪᠤᠷᠤᠭᠤ ᠪᠢᠴᠢᠭᠰᠡᠨ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠠᠵᠢᠯᠲᠠᠨ᠎ᠳᠤ ᠤᠲᠠᠰᠤᠳᠠᠵᠤ ᠬᠡᠯᠡᠭᠡᠷᠡᠢ᠃
problem-too-many-requests = ᠣᠳᠣ ᠬᠡᠷᠡᠭᠯᠡᠵᠦ ᠪᠠᠢᠭ᠎ᠠ ᠬᠦᠮᠦᠨ ᠬᠡᠲᠦ ᠣᠯᠠᠨ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠵᠢᠭᠠᠬᠠᠨ ᠤᠳᠠᠭᠠᠳ ᠳᠠᠬᠢᠨ ᠲᠤᠷᠰᠢᠭᠠᠷᠠᠢ᠃
problem-internal = ᠦᠢᠯᠡᠴᠢᠯᠡᠭᠡ᠎ᠳᠦ ᠪᠤᠷᠤᠭᠤ ᠭᠠᠷᠪᠠ᠃ ᠵᠢᠭᠠᠬᠠᠨ ᠤᠳᠠᠭᠠᠳ ᠳᠠᠬᠢᠨ ᠲᠤᠷᠰᠢᠭᠠᠷᠠᠢ᠃
problem-unrecognised = ᠦᠢᠯᠡᠴᠢᠯᠡᠭᠡ᠎ᠳᠦ ᠪᠤᠷᠤᠭᠤ ᠭᠠᠷᠪᠠ᠃ ᠵᠢᠭᠠᠬᠠᠨ ᠤᠳᠠᠭᠠᠳ ᠳᠠᠬᠢᠨ ᠲᠤᠷᠰᠢᠭᠠᠷᠠᠢ᠃
problem-trace = ᠤᠲᠠᠰᠤᠳᠠᠬᠤ ᠪᠣᠯ ᠡᠨᠡ ᠳ᠋ᠤᠭᠠᠷ᠎ᠢ ᠬᠡᠯᠡᠭᠡᠷᠡᠢ᠄ { $id }
