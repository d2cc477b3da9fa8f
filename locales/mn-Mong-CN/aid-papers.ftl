### Draft translation: no native editor has read these messages.
### Taking pictures of papers.
### Ids made from data: aid-papers-found-<what the device found>, aid-papers-refused-<why a file was not taken>.

aid-papers-hint = ᠴᠠᠭᠠᠰᠤ᠎ᠪᠠᠨ ᠲᠡᠭᠰᠢ ᠲᠠᠯᠪᠢᠭᠠᠳ ᠭᠡᠷᠡᠯᠲᠡᠢ ᠭᠠᠵᠠᠷ ᠰᠡᠭᠦᠳᠡᠷᠯᠡᠭᠡᠷᠡᠢ᠃ ᠳᠥᠷᠪᠡᠨ ᠥᠨᠴᠥᠭ ᠨᠢ ᠪᠦᠭᠦᠳᠡ ᠬᠠᠷᠠᠭᠳᠠᠬᠤ ᠶᠣᠰᠣᠲᠠᠢ᠃ ᠬᠡᠳᠦᠨ ᠨᠢᠭᠤᠷ ᠪᠠᠢᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
# composed: 拍照 = сүүдэрлэх
aid-papers-take = ᠰᠡᠭᠦᠳᠡᠷᠯᠡᠬᠦ
aid-papers-choose = ᠰᠡᠭᠦᠳᠡᠷ ᠡᠰᠡᠪᠡᠯ ᠪᠢᠴᠢᠭ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ ᠰᠣᠩᠭᠣᠬᠤ
aid-papers-again = ᠳᠠᠬᠢᠨ ᠰᠡᠭᠦᠳᠡᠷᠯᠡᠬᠦ
# composed: 往前排, 往后排 = урагшлуулах, хойшлуулах
aid-papers-forward = ᠤᠷᠤᠭᠰᠢᠯᠠᠭᠤᠯᠬᠤ
aid-papers-back = ᠬᠣᠢᠰᠢᠯᠠᠭᠤᠯᠬᠤ
# composed: 转一下 = эргүүлэх
aid-papers-turn = ᠡᠷᠭᠢᠭᠦᠯᠬᠦ
aid-papers-remove = ᠬᠠᠰᠤᠬᠤ
aid-papers-undo = ᠪᠤᠴᠠᠭᠠᠵᠤ ᠲᠠᠯᠪᠢᠬᠤ
# composed: 放大, 缩小 = ихэсгэх, багасгах
aid-papers-large = ᠶᠡᠬᠡᠰᠭᠡᠬᠦ
aid-papers-small = ᠪᠠᠭᠠᠰᠭᠠᠬᠤ
aid-papers-page = ᠨᠢᠭᠤᠷ { $n }
aid-papers-document = PDF ᠪᠢᠴᠢᠭ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ

## How a paper stands
aid-papers-none = ᠪᠠᠢᠬᠤ ᠦᠭᠡᠢ
aid-papers-count = ᠨᠢᠭᠤᠷ᠎ᠤᠨ ᠲᠣᠭ᠎ᠠ᠄ { $n }
aid-papers-later = ᠳᠠᠷᠠᠭ᠎ᠠ ᠲᠤᠰᠢᠶᠠᠬᠤ
aid-papers-later-said = ᠳᠠᠷᠠᠭ᠎ᠠ ᠲᠤᠰᠢᠶᠠᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃ ᠬᠦᠰᠡᠯᠲᠡ᠎ᠪᠡᠨ ᠡᠷᠲᠡ ᠲᠤᠰᠢᠶᠠᠭᠠᠷᠠᠢ᠂ ᠡᠨᠡ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ᠎ᠢ ᠬᠦᠯᠢᠶᠡᠬᠦ ᠬᠡᠷᠡᠭ ᠦᠭᠡᠢ᠃
# composed: 承诺 = амлах
aid-papers-promise = ᠪᠢᠴᠢᠭ᠎ᠢᠶᠡᠷ ᠠᠮᠠᠯᠠᠬᠤ
aid-papers-promise-said = ᠡᠨᠡ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ᠎ᠤᠨ ᠣᠷᠣᠨ᠎ᠳᠤ ᠪᠢᠴᠢᠭ᠎ᠢᠶᠡᠷ ᠠᠮᠠᠯᠠᠨ᠎ᠠ᠃ ᠠᠮᠠᠯᠠᠭᠰᠠᠨ ᠨᠢ ᠦᠨᠡᠨ ᠪᠠᠢᠬᠤ ᠶᠣᠰᠣᠲᠠᠢ᠂ ᠠᠵᠢᠯᠲᠠᠨ ᠰᠢᠯᠭᠠᠨ᠎ᠠ᠃
aid-papers-now = ᠣᠳᠣ ᠰᠡᠭᠦᠳᠡᠷᠯᠡᠬᠦ
aid-papers-none-needed = ᠬᠡᠷᠡᠭ ᠦᠭᠡᠢ
aid-papers-not-needed = ᠡᠳᠡᠭᠡᠷ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ᠎ᠢ ᠲᠤᠰᠢᠶᠠᠬᠤ ᠬᠡᠷᠡᠭ ᠦᠭᠡᠢ
aid-papers-looked-up = ᠠᠵᠢᠯᠲᠠᠨ ᠥᠪᠡᠷ᠎ᠢᠶᠡᠨ ᠪᠠᠢᠴᠠᠭᠠᠵᠤ ᠴᠢᠳᠠᠨ᠎ᠠ᠃

## Said while it is done
aid-papers-busy = ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠵᠦ ᠪᠠᠢᠨ᠎ᠠ᠄ { $n }᠂ ᠪᠦᠭᠦᠳᠡ { $all }᠃
aid-papers-added = ᠨᠡᠮᠡᠪᠡ᠄ ᠨᠢᠭᠤᠷ { $n }᠃
aid-papers-turned = ᠡᠷᠭᠢᠭᠦᠯᠪᠡ᠄ ᠨᠢᠭᠤᠷ { $n }᠃
aid-papers-moved = ᠣᠳᠣ᠄ ᠨᠢᠭᠤᠷ { $n }᠃
aid-papers-removed = ᠬᠠᠰᠤᠪᠠ᠄ ᠨᠢᠭᠤᠷ { $n }᠃
aid-papers-restored = ᠪᠤᠴᠠᠭᠠᠵᠤ ᠲᠠᠯᠪᠢᠪᠠ᠄ ᠨᠢᠭᠤᠷ { $n }᠃

## What the device found
# composed: 模糊 = балархай; 暗 = харанхуй; 反光 = гэрэл гялбах
aid-papers-found-blurred = ᠡᠨᠡ ᠰᠡᠭᠦᠳᠡᠷ ᠪᠠᠯᠠᠷᠬᠠᠢ᠂ ᠦᠰᠦᠭ ᠨᠢ ᠲᠣᠳᠣᠷᠬᠠᠢ ᠪᠢᠰᠢ ᠪᠠᠢᠵᠤ ᠮᠠᠭᠠᠳ᠃
aid-papers-found-dark = ᠡᠨᠡ ᠰᠡᠭᠦᠳᠡᠷ ᠬᠠᠷᠠᠩᠬᠤᠢ᠂ ᠦᠰᠦᠭ ᠨᠢ ᠲᠣᠳᠣᠷᠬᠠᠢ ᠪᠢᠰᠢ ᠪᠠᠢᠵᠤ ᠮᠠᠭᠠᠳ᠃
aid-papers-found-glare = ᠭᠡᠷᠡᠯ ᠭᠢᠯᠪᠠᠵᠤ ᠵᠠᠷᠢᠮ ᠦᠰᠦᠭ ᠬᠠᠷᠠᠭᠳᠠᠬᠤ ᠦᠭᠡᠢ ᠪᠠᠢᠨ᠎ᠠ᠃
aid-papers-found-small = ᠡᠨᠡ ᠰᠡᠭᠦᠳᠡᠷ ᠪᠠᠭ᠎ᠠ᠂ ᠶᠡᠬᠡᠰᠭᠡᠪᠡᠯ ᠴᠤ ᠲᠣᠳᠣᠷᠬᠠᠢ ᠪᠢᠰᠢ᠃
aid-papers-found-blank = ᠡᠨᠡ ᠰᠡᠭᠦᠳᠡᠷ᠎ᠲᠦ ᠶᠠᠭᠤ ᠴᠤ ᠬᠠᠷᠠᠭᠳᠠᠬᠤ ᠦᠭᠡᠢ᠃
aid-papers-found-what = ᠳᠠᠬᠢᠨ ᠰᠡᠭᠦᠳᠡᠷᠯᠡᠵᠦ ᠪᠣᠯᠤᠨ᠎ᠠ᠂ ᠡᠭᠦᠨ᠎ᠢ ᠬᠡᠷᠡᠭᠯᠡᠵᠦ ᠴᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
aid-papers-anyway = ᠡᠭᠦᠨ᠎ᠢ ᠬᠡᠷᠡᠭᠯᠡᠬᠦ
aid-papers-anyway-said = ᠡᠭᠦᠨ᠎ᠢ ᠬᠡᠷᠡᠭᠯᠡᠨ᠎ᠡ᠂ ᠠᠵᠢᠯᠲᠠᠨ ᠲᠠᠢᠯᠪᠤᠷᠢ᠎ᠶᠢ ᠨᠢ ᠦᠵᠡᠨ᠎ᠡ᠃

## What was not taken
aid-papers-refused-wrong-type = ᠡᠨᠡ ᠪᠣᠯ ᠰᠡᠭᠦᠳᠡᠷ ᠪᠢᠰᠢ᠂ PDF ᠴᠤ ᠪᠢᠰᠢ᠃ ᠥᠭᠡᠷ᠎ᠡ᠎ᠶᠢ ᠰᠣᠩᠭᠣᠭᠠᠷᠠᠢ᠃
aid-papers-refused-heic = ᠡᠨᠡ ᠲᠥᠷᠥᠯ᠎ᠦᠨ ᠰᠡᠭᠦᠳᠡᠷ᠎ᠢ ᠡᠨᠳᠡ ᠨᠡᠭᠡᠭᠡᠵᠦ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ᠃ ᠳᠠᠬᠢᠨ ᠰᠡᠭᠦᠳᠡᠷᠯᠡᠭᠡᠷᠡᠢ᠃
aid-papers-refused-too-large = ᠡᠨᠡ ᠪᠢᠴᠢᠭ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ ᠬᠡᠲᠦᠷᠬᠡᠢ ᠶᠡᠬᠡ᠃ ᠳᠠᠬᠢᠨ ᠰᠡᠭᠦᠳᠡᠷᠯᠡᠭᠡᠷᠡᠢ᠃
aid-papers-refused-broken = ᠡᠨᠡ ᠪᠢᠴᠢᠭ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ᠎ᠢ ᠨᠡᠭᠡᠭᠡᠵᠦ ᠴᠢᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃ ᠳᠠᠬᠢᠨ ᠰᠡᠭᠦᠳᠡᠷᠯᠡᠭᠡᠷᠡᠢ᠃
aid-papers-refused-empty = ᠡᠨᠡ ᠪᠢᠴᠢᠭ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ ᠬᠣᠭᠣᠰᠣᠨ᠃ ᠥᠭᠡᠷ᠎ᠡ᠎ᠶᠢ ᠰᠣᠩᠭᠣᠭᠠᠷᠠᠢ᠃
aid-papers-refused-locked = ᠡᠨᠡ PDF ᠨᠢᠭᠤᠴᠠ ᠺᠣᠳ᠋᠎ᠲᠠᠢ᠃ ᠨᠢᠭᠤᠴᠠ ᠺᠣᠳ᠋ ᠦᠭᠡᠢ᠎ᠶᠢ ᠰᠣᠩᠭᠣᠭᠠᠷᠠᠢ᠃
aid-papers-refused-too-many = ᠨᠢᠭᠡ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ᠎ᠳᠤ ᠬᠠᠮᠤᠭ᠎ᠤᠨ ᠣᠯᠠᠨ ᠨᠢᠭᠤᠷ᠄ { $n }᠃ ᠲᠡᠭᠦᠨ᠎ᠡᠴᠡ ᠬᠣᠢᠰᠢᠬᠢ᠎ᠶᠢ ᠨᠡᠮᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ᠃

## What could not be kept
aid-papers-unkept-full = ᠡᠨᠡ ᠲᠥᠬᠥᠭᠡᠷᠦᠮᠵᠢ ᠳᠦᠭᠦᠷᠡᠪᠡ᠃ ᠰᠡᠭᠦᠳᠡᠷ ᠵᠥᠪᠬᠡᠨ ᠡᠨᠡ ᠨᠢᠭᠤᠷ᠎ᠲᠤ ᠪᠠᠢᠨ᠎ᠠ᠂ ᠬᠠᠭᠠᠪᠠᠯ ᠦᠭᠡᠢ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
aid-papers-unkept = ᠡᠨᠡ ᠲᠥᠬᠥᠭᠡᠷᠦᠮᠵᠢ᠎ᠳᠦ ᠬᠠᠳᠠᠭᠠᠯᠠᠵᠤ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ᠃ ᠰᠡᠭᠦᠳᠡᠷ ᠵᠥᠪᠬᠡᠨ ᠡᠨᠡ ᠨᠢᠭᠤᠷ᠎ᠲᠤ ᠪᠠᠢᠨ᠎ᠠ᠂ ᠬᠠᠭᠠᠪᠠᠯ ᠦᠭᠡᠢ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
aid-papers-gone = ᠡᠨᠡ ᠨᠢᠭᠤᠷ ᠡᠨᠡ ᠲᠥᠬᠥᠭᠡᠷᠦᠮᠵᠢ᠎ᠳᠦ ᠪᠠᠢᠬᠤ ᠦᠭᠡᠢ᠃ ᠳᠠᠬᠢᠨ ᠰᠡᠭᠦᠳᠡᠷᠯᠡᠭᠡᠷᠡᠢ᠂ ᠡᠰᠡᠪᠡᠯ ᠬᠠᠰᠤᠭᠠᠷᠠᠢ᠃
