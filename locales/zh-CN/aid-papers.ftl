### Taking pictures of papers.
### Ids made from data: aid-papers-found-<what the device found>, aid-papers-refused-<why a file was not taken>.

aid-papers-hint = 把纸放平，找个亮的地方，四个角都拍进去。可以拍好几张。
aid-papers-take = 拍照
aid-papers-choose = 选照片或文件
aid-papers-again = 重拍
aid-papers-forward = 往前排
aid-papers-back = 往后排
aid-papers-turn = 转一下
aid-papers-remove = 删除
aid-papers-undo = 放回来
aid-papers-large = 放大看
aid-papers-small = 缩小
aid-papers-page = 第 { $n } 页
aid-papers-document = PDF 文件

## How a paper stands
aid-papers-none = 还没有
aid-papers-count = 已有 { $n } 页
aid-papers-later = 以后再交
aid-papers-later-said = 好的，以后再交。先提交申请，不用等这份材料。
aid-papers-promise = 先写承诺
aid-papers-promise-said = 这份材料先用书面承诺代替。承诺要属实，工作人员会核对。
aid-papers-now = 现在就拍
aid-papers-none-needed = 不用交
aid-papers-not-needed = 这些材料不用您交
aid-papers-looked-up = 工作人员自己能查到。

## Said while it is done
aid-papers-busy = 正在处理第 { $n } 张，一共 { $all } 张。
aid-papers-added = 第 { $n } 页加好了。
aid-papers-turned = 第 { $n } 页转好了。
aid-papers-moved = 现在排在第 { $n } 页。
aid-papers-removed = 第 { $n } 页删除了。
aid-papers-restored = 第 { $n } 页放回来了。

## What the device found
aid-papers-found-blurred = 这张有点模糊，字可能看不清。
aid-papers-found-dark = 这张太暗了，字可能看不清。
aid-papers-found-glare = 这张有反光，挡住了一些字。
aid-papers-found-small = 这张照片太小，放大了也看不清。
aid-papers-found-blank = 这张上面好像什么都没有。
aid-papers-found-what = 您可以重拍，也可以就用这张。
aid-papers-anyway = 就用这张
aid-papers-anyway-said = 就用这张，工作人员会看到说明。

## What was not taken
aid-papers-refused-wrong-type = 这个文件不是照片，也不是 PDF。请换一个。
aid-papers-refused-heic = 这种照片格式在这里打不开。请点“拍照”重新拍。
aid-papers-refused-too-large = 这个文件太大了。请点“拍照”重新拍。
aid-papers-refused-broken = 这个文件打不开，可能坏了。请重新拍。
aid-papers-refused-empty = 这个文件是空的。请换一个。
aid-papers-refused-locked = 这个 PDF 有密码，打不开。请换没有密码的。
aid-papers-refused-too-many = 一份材料最多 { $n } 页，后面的没有加上。

## What could not be kept
aid-papers-unkept-full = 这台设备存满了。照片只留在这个页面上，关掉就没了。
aid-papers-unkept = 这台设备存不了照片。照片只留在这个页面上，关掉就没了。
aid-papers-gone = 这页照片不在这台设备上了。请重拍，或者删除。
