### Finding service points for older people: where, what, and what there is.
### Ids made from data: elderly-class-<class>, filter-<filter>, elderly-order-<order>,
### elderly-filter-<group of filters>, elderly-look-<list map>.

# composed: 白天照料 as in 日间照料中心
elderly-lede = ᠠᠮᠢᠳᠤᠷᠠᠬᠤ ᠭᠠᠵᠠᠷ᠂ ᠬᠣᠭᠣᠯᠠ᠂ ᠡᠳᠦᠷ᠎ᠦᠨ ᠠᠰᠠᠷᠠᠮᠵᠢ᠂ ᠭᠡᠷ᠎ᠲᠦ ᠣᠴᠢᠬᠤ ᠦᠢᠯᠡᠴᠢᠯᠡᠭᠡ᠄ ᠪᠦᠭᠦᠳᠡ᠎ᠶᠢ ᠡᠨᠳᠡ ᠬᠠᠢᠨ᠎ᠠ᠃
elderly-search-label = ᠦᠢᠯᠡᠴᠢᠯᠡᠭᠡ᠎ᠶᠢᠨ ᠴᠡᠭ ᠬᠠᠢᠬᠤ

## Words
elderly-search = ᠶᠠᠭᠤ ᠬᠠᠢᠬᠤ ᠪᠤᠢ
elderly-search-hint = ᠨᠡᠷ᠎ᠡ᠎ᠶᠢ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃ ᠮᠣᠩᠭᠣᠯ᠂ ᠬᠢᠲᠠᠳ᠂ ᠯᠠᠲ᠋ᠢᠨ ᠦᠰᠦᠭ ᠠᠯᠢ ᠨᠢ ᠴᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
elderly-search-clear = ᠠᠷᠢᠯᠭᠠᠬᠤ

## Where
elderly-near-before = ᠳᠠᠷᠤᠭᠰᠠᠨ᠎ᠤ ᠳᠠᠷᠠᠭ᠎ᠠ ᠲᠥᠬᠥᠭᠡᠷᠦᠮᠵᠢ ᠵᠥᠪᠰᠢᠶᠡᠷᠡᠬᠦ ᠡᠰᠡᠬᠦ᠎ᠶᠢ ᠠᠰᠠᠭᠤᠨ᠎ᠠ᠃ ᠣᠷᠣᠨ ᠪᠠᠢᠷᠢ᠎ᠶᠢ ᠵᠥᠪᠬᠡᠨ ᠡᠨᠡ ᠲᠥᠬᠥᠭᠡᠷᠦᠮᠵᠢ᠎ᠳᠦ ᠬᠡᠷᠡᠭᠯᠡᠨ᠎ᠡ᠂ ᠢᠯᠡᠭᠡᠬᠦ ᠦᠭᠡᠢ᠃
# composed: 相差 = зөрүү
elderly-near-rough = ᠣᠷᠣᠨ ᠪᠠᠢᠷᠢ᠎ᠶᠢᠨ ᠵᠥᠷᠢᠭᠦᠦ᠄ { $n } ᠺᠢᠯᠣᠮᠧᠲ᠋ᠷ
elderly-near-better = ᠪᠠᠰᠠ ᠨᠠᠷᠢᠪᠴᠢᠯᠠᠨ ᠬᠠᠢᠬᠤ
elderly-near-forget = ᠣᠷᠣᠨ ᠪᠠᠢᠷᠢ᠎ᠶᠢ ᠬᠡᠷᠡᠭᠯᠡᠬᠦ ᠦᠭᠡᠢ
elderly-from = ᠵᠠᠢ᠎ᠶᠢ ᠲᠤᠭᠠᠴᠠᠬᠤ ᠭᠠᠵᠠᠷ᠄ { $name }
elderly-from-stop = ᠡᠨᠳᠡᠴᠡ ᠲᠤᠭᠠᠴᠠᠬᠤ ᠦᠭᠡᠢ
elderly-where = ᠬᠣᠰᠢᠭᠤ᠂ ᠰᠢᠶᠠᠨ᠂ ᠬᠣᠲᠠ᠂ ᠰᠤᠮᠤ᠎ᠪᠠᠨ ᠰᠣᠩᠭᠣᠬᠤ
elderly-where-at = ᠬᠠᠢᠬᠤ ᠭᠠᠵᠠᠷ᠄ { $place }
elderly-where-township = ᠠᠯᠢ ᠰᠤᠮᠤ᠂ ᠪᠠᠯᠭᠠᠰᠤ᠂ ᠵᠡᠭᠡᠯᠢ ᠭᠤᠳᠤᠮᠵᠢ ᠪᠤᠢ
elderly-where-whole = ᠪᠦᠬᠦ ᠬᠣᠰᠢᠭᠤ᠂ ᠰᠢᠶᠠᠨ᠂ ᠬᠣᠲᠠ

## What
elderly-what = ᠶᠠᠮᠠᠷ ᠲᠥᠷᠥᠯ᠎ᠢ ᠬᠠᠢᠬᠤ ᠪᠤᠢ
elderly-class-any = ᠪᠦᠭᠦᠳᠡ
elderly-class-live-in = ᠠᠮᠢᠳᠤᠷᠠᠬᠤ ᠭᠠᠵᠠᠷ
elderly-class-day = ᠡᠳᠦᠷ᠎ᠦᠨ ᠠᠰᠠᠷᠠᠮᠵᠢ
elderly-class-meals = ᠬᠣᠭᠣᠯᠠ
# composed: 流动 = явуулын, as said of shops and clinics that travel
elderly-class-visit = ᠭᠡᠷ᠎ᠲᠦ ᠣᠴᠢᠬᠤ᠂ ᠶᠠᠪᠤᠭᠤᠯ᠎ᠤᠨ
# composed: 辅具 = туслах хэрэгсэл
elderly-class-rental = ᠲᠤᠰᠠᠯᠠᠬᠤ ᠬᠡᠷᠡᠭᠰᠡᠯ ᠲᠦᠷᠢᠶᠡᠰᠯᠡᠬᠦ
elderly-class-disabled = ᠡᠷᠡᠮᠳᠡᠭ ᠬᠦᠮᠦᠨ᠎ᠢ ᠠᠰᠠᠷᠠᠬᠤ
elderly-kinds = ᠶᠠᠭ ᠶᠠᠮᠠᠷ ᠲᠥᠷᠥᠯ ᠪᠤᠢ

## Filters
elderly-filters = ᠨᠥᠬᠥᠴᠡᠯ᠎ᠢᠶᠡᠷ ᠰᠣᠩᠭᠣᠬᠤ
elderly-filters-chosen = ᠨᠥᠬᠥᠴᠡᠯ᠎ᠢᠶᠡᠷ ᠰᠣᠩᠭᠣᠬᠤ᠂ ᠰᠣᠩᠭᠣᠭᠰᠠᠨ ᠨᠢ᠄ { $n }
elderly-with-count = { $what }᠄ { $n }
elderly-filter-when = ᠬᠡᠵᠢᠶ᠎ᠡ ᠪᠤᠢ
elderly-filter-whom = ᠬᠡᠨ ᠣᠴᠢᠬᠤ ᠪᠤᠢ
elderly-filter-meals = ᠶᠠᠭᠠᠵᠤ ᠬᠣᠭᠣᠯᠠᠯᠠᠬᠤ ᠪᠤᠢ
elderly-filter-way = ᠲᠤᠬᠢᠷᠠᠮᠵᠢᠲᠠᠢ ᠡᠰᠡᠬᠦ
elderly-filter-trust = ᠬᠡᠨ ᠡᠷᠬᠢᠯᠡᠬᠦ ᠪᠤᠢ᠂ ᠵᠥᠪ ᠡᠰᠡᠬᠦ
elderly-filter-price = ᠬᠡᠳᠦᠢ ᠲᠥᠭᠦᠷᠢᠭ ᠪᠤᠢ
filter-open-now = ᠣᠳᠣ ᠨᠡᠭᠡᠭᠡᠭᠰᠡᠨ
filter-open-today = ᠥᠨᠦᠳᠦᠷ ᠨᠡᠭᠡᠨ᠎ᠡ
# composed: 台阶 = шат
filter-level-entrance = ᠣᠷᠣᠬᠤ ᠭᠠᠵᠠᠷ ᠱᠠᠲᠤ ᠦᠭᠡᠢ
filter-speaks-mongolian = ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ᠎ᠪᠡᠷ ᠶᠠᠷᠢᠨ᠎ᠠ
# composed: 半失能, 失能, 失智 said by what a person needs
filter-takes-partly = ᠵᠠᠷᠢᠮ ᠬᠡᠷᠡᠭ᠎ᠲᠦ ᠲᠤᠰᠠᠯᠠᠮᠵᠢ ᠬᠡᠷᠡᠭᠲᠡᠢ ᠬᠦᠮᠦᠨ᠎ᠢ ᠠᠪᠤᠨ᠎ᠠ
filter-takes-fully = ᠪᠦᠬᠦ ᠬᠡᠷᠡᠭ᠎ᠲᠦ ᠲᠤᠰᠠᠯᠠᠮᠵᠢ ᠬᠡᠷᠡᠭᠲᠡᠢ ᠬᠦᠮᠦᠨ᠎ᠢ ᠠᠪᠤᠨ᠎ᠠ
filter-takes-dementia = ᠣᠶᠤᠨ ᠰᠠᠨᠠᠭ᠎ᠠ ᠪᠠᠯᠠᠷᠠᠭᠰᠠᠨ ᠬᠦᠮᠦᠨ᠎ᠢ ᠠᠪᠤᠨ᠎ᠠ
filter-free-beds = ᠰᠤᠯᠠ ᠣᠷᠣᠨ ᠪᠠᠢᠨ᠎ᠠ
filter-has-meals = ᠬᠣᠭᠣᠯᠠ ᠪᠠᠢᠨ᠎ᠠ
filter-delivers = ᠬᠣᠭᠣᠯᠠ᠎ᠶᠢ ᠭᠡᠷ᠎ᠲᠦ ᠬᠦᠷᠭᠡᠨ᠎ᠡ
filter-fetches = ᠲᠡᠷᠭᠡ᠎ᠪᠡᠷ ᠲᠣᠰᠤᠨ ᠬᠦᠷᠭᠡᠨ᠎ᠡ
filter-medical = ᠡᠪᠡᠳᠴᠢᠨ ᠦᠵᠡᠭᠦᠯᠵᠦ ᠪᠣᠯᠤᠨ᠎ᠠ
filter-graded = ᠵᠡᠷᠭᠡ ᠲᠣᠭᠲᠠᠭᠠᠭᠰᠠᠨ
filter-public = ᠵᠠᠰᠠᠭ᠎ᠤᠨ ᠣᠷᠳᠣᠨ᠂ ᠭᠠᠴᠠᠭ᠎ᠠ ᠡᠷᠬᠢᠯᠡᠨ᠎ᠡ
filter-for-you-cheaper = ᠨᠠᠳᠠ᠎ᠳᠤ ᠬᠢᠮᠳᠠ ᠪᠠᠢᠵᠤ ᠪᠣᠯᠬᠤ
filter-checked-lately = ᠬᠠᠭᠠᠰ ᠵᠢᠯ᠎ᠦᠨ ᠳᠣᠲᠣᠷ᠎ᠠ ᠪᠠᠢᠴᠠᠭᠠᠭᠰᠠᠨ

## What is chosen
elderly-chips = ᠰᠣᠩᠭᠣᠭᠰᠠᠨ ᠨᠥᠬᠥᠴᠡᠯ
elderly-chip-off = ᠬᠠᠰᠤᠬᠤ᠄ { $what }
elderly-chip-words = 《{ $text }》
elderly-chips-clear = ᠪᠦᠭᠦᠳᠡ᠎ᠶᠢ ᠬᠠᠰᠤᠬᠤ

## What there is
elderly-count = ᠣᠯᠳᠠᠭᠰᠠᠨ ᠭᠠᠵᠠᠷ᠄ { $n }
elderly-order = ᠡᠬᠢᠯᠡᠭᠡᠳ ᠦᠵᠡᠬᠦ ᠨᠢ
elderly-order-near = ᠣᠢᠷ᠎ᠠ ᠨᠢ
elderly-order-open = ᠨᠡᠭᠡᠭᠡᠭᠰᠡᠨ ᠨᠢ
elderly-order-checked = ᠪᠠᠢᠴᠠᠭᠠᠭᠰᠠᠨ ᠨᠢ
elderly-look = ᠶᠠᠭᠠᠵᠤ ᠦᠵᠡᠬᠦ ᠪᠤᠢ
elderly-look-list = ᠵᠢᠭᠰᠠᠭᠠᠯᠲᠠ
elderly-look-map = ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠵᠢᠷᠤᠭ
elderly-more = ᠪᠠᠰᠠ ᠦᠵᠡᠬᠦ᠄ { $n }
elderly-picked = ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠵᠢᠷᠤᠭ᠎ᠠᠴᠠ ᠰᠣᠩᠭᠣᠭᠰᠠᠨ

## Nothing fits
elderly-none-title = ᠪᠦᠬᠦ ᠨᠥᠬᠥᠴᠡᠯ᠎ᠳᠦ ᠲᠣᠬᠢᠷᠠᠬᠤ ᠭᠠᠵᠠᠷ ᠦᠭᠡᠢ
elderly-none-body = ᠨᠢᠭᠡ ᠨᠥᠬᠥᠴᠡᠯ ᠬᠠᠰᠤᠪᠠᠯ ᠡᠳᠡᠭᠡᠷ ᠭᠠᠵᠠᠷ ᠪᠠᠢᠨ᠎ᠠ᠃
elderly-none-nothing = ᠥᠭᠡᠷ᠎ᠡ ᠦᠭᠡ᠎ᠪᠡᠷ ᠬᠠᠢᠬᠤ ᠡᠰᠡᠪᠡᠯ 12349 ᠤᠲᠠᠰᠤᠳᠠᠵᠤ ᠠᠰᠠᠭᠤᠭᠠᠷᠠᠢ᠃
elderly-almost = ᠪᠠᠷᠤᠭ ᠲᠣᠬᠢᠷᠠᠬᠤ ᠨᠢ
elderly-but-filter = ᠲᠣᠬᠢᠷᠠᠬᠤ ᠦᠭᠡᠢ ᠭᠠᠭᠴᠠ ᠨᠥᠬᠥᠴᠡᠯ᠄ { $what }
elderly-but-what = ᠥᠭᠡᠷ᠎ᠡ ᠲᠥᠷᠥᠯ
elderly-but-text = ᠪᠢᠴᠢᠭᠰᠡᠨ ᠦᠭᠡ ᠨᠡᠷ᠎ᠡ᠎ᠳᠦ ᠨᠢ ᠦᠭᠡᠢ
elderly-but-region = ᠥᠭᠡᠷ᠎ᠡ ᠭᠠᠵᠠᠷ
elderly-drop-what = ᠪᠦᠬᠦ ᠲᠥᠷᠥᠯ᠎ᠢ ᠦᠵᠡᠬᠦ
elderly-drop-text = ᠪᠢᠴᠢᠭᠰᠡᠨ ᠦᠭᠡ᠎ᠪᠡᠷ ᠬᠠᠢᠬᠤ ᠦᠭᠡᠢ
elderly-drop-region = ᠥᠭᠡᠷ᠎ᠡ ᠭᠠᠵᠠᠷ᠎ᠢ ᠪᠠᠰᠠ ᠦᠵᠡᠬᠦ

## The directory itself
elderly-as-of = ᠮᠡᠳᠡᠭᠡ᠎ᠶᠢᠨ ᠡᠳᠦᠷ᠄ { $day }
elderly-old = ᠡᠨᠡ ᠵᠢᠭᠰᠠᠭᠠᠯᠲᠠ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠭᠳᠡᠭᠡᠭᠡ ᠦᠭᠡᠢ ᠡᠳᠦᠷ᠄ { $n }
elderly-old-body = ᠣᠴᠢᠬᠤ᠎ᠠᠴᠠ ᠡᠮᠦᠨ᠎ᠡ ᠤᠲᠠᠰᠤᠳᠠᠵᠤ ᠠᠰᠠᠭᠤᠭᠠᠷᠠᠢ᠃
elderly-sample-title = 《ᠵᠢᠱᠢᠶ᠎ᠡ》 ᠭᠡᠰᠡᠨ ᠨᠢ ᠪᠣᠳᠠᠲᠠᠢ ᠪᠢᠰᠢ᠃ ᠣᠴᠢᠬᠤ᠎ᠠᠴᠠ ᠡᠮᠦᠨ᠎ᠡ 12349 ᠤᠲᠠᠰᠤᠳᠠᠵᠤ ᠠᠰᠠᠭᠤᠭᠠᠷᠠᠢ
elderly-coverage = ᠡᠨᠳᠡ ᠪᠠᠢᠭ᠎ᠠ ᠬᠣᠰᠢᠭᠤ᠂ ᠰᠢᠶᠠᠨ᠂ ᠬᠣᠲᠠ᠄ { $here }᠃ ᠪᠦᠭᠦᠳᠡ ᠨᠢ᠄ { $of }
elderly-missing = ᠢᠷᠡᠭᠡᠳᠦᠢ ᠨᠢ᠄ { $names }
elderly-failed-body = ᠵᠢᠭᠰᠠᠭᠠᠯᠲᠠ ᠢᠷᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ᠃ ᠳᠠᠬᠢᠵᠤ ᠲᠤᠷᠰᠢᠬᠤ ᠡᠰᠡᠪᠡᠯ ᠤᠲᠠᠰᠤᠳᠠᠵᠤ ᠠᠰᠠᠭᠤᠭᠠᠷᠠᠢ᠃
elderly-help-body = 12349 ᠤᠲᠠᠰᠤᠨ᠎ᠤ ᠠᠵᠢᠯᠲᠠᠨ ᠲᠠᠨ᠎ᠳᠤ ᠬᠠᠢᠵᠤ ᠥᠭᠭᠦᠨ᠎ᠡ᠃
elderly-empty = ᠡᠨᠳᠡᠬᠢ ᠵᠢᠭᠰᠠᠭᠠᠯᠲᠠ᠎ᠳᠤ ᠦᠢᠯᠡᠴᠢᠯᠡᠭᠡ᠎ᠶᠢᠨ ᠴᠡᠭ ᠦᠭᠡᠢ
elderly-on-map = ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠵᠢᠷᠤᠭ᠎ᠠᠴᠠ ᠦᠵᠡᠬᠦ
elderly-on-map-named = ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠵᠢᠷᠤᠭ᠎ᠠᠴᠠ ᠦᠵᠡᠬᠦ᠄ { $name }
