### One-door applications: the entry, telling about somebody, moving to another device.
### Ids made from data: aid-sign-<sign>.

## The entry
aid-entry-title = 申请帮助
aid-entry-lede = 填一张表，交一次。该找哪个部门，由工作人员转。
aid-expired = 上次填的申请放得太久，已经删掉了。
aid-entry-urgent = 出了急事，等不了
aid-entry-urgent-line = 回答三个问题，先申请，材料以后再补。
aid-entry-urgent-button = 马上申请
aid-danger = 有人有生命危险，先打电话，不要先填表。
aid-entry-apply = 申请一个项目
aid-entry-apply-line = 填了一半可以停下，以后接着填。
aid-entry-apply-button = 选要申请的项目
aid-entry-other-button = 替别人申请
aid-entry-check = 按您的自测，这些可能可以申请
aid-entry-check-button = 申请这些
aid-entry-follow = 查进度
aid-entry-follow-line = 用受理编号和手机验证码查。
aid-entry-tell = 告诉我们谁有困难
aid-entry-tell-line = 邻居、亲友有难处，您可以告诉我们。
aid-entry-window = 不想在网上填，可以直接去苏木乡镇、街道的服务大厅。
aid-to-entry = 回到申请帮助

## What was begun
aid-begun-title = 接着上次填
aid-begun-button = 接着填
aid-begun-sending = 正在提交
aid-begun-sent-title = 已经提交
aid-begun-sent = 受理编号：{ $reference }
aid-begin-anew = 另填一份新的
aid-erase-button = 删掉这份申请
aid-erase-title = 要从这台设备上删掉吗？
aid-erase-body = 填的内容和拍的材料都会删掉，找不回来。已经提交的不受影响。
aid-erase-confirm = 删掉
aid-erase-cancel = 不删
aid-changed-elsewhere = 您在另一个窗口改了申请，这里也更新了。

## A device that others use
aid-shared-title = 这台设备
aid-shared = 别人也用这台设备
aid-shared-hint = 勾上以后，填的内容不存在这台设备上。关掉页面就没有了。
aid-shared-kiosk = 这是公用屏幕，填的内容不保存。离开前请填完提交，或者转到手机上。

## To another device
aid-to-move = 转到另一台设备上填
aid-move-title = 转到另一台设备
aid-move-lede = 填到一半，可以换一台手机或者电脑接着填。
aid-move-how = 用另一台设备扫二维码。
aid-move-sealed = 内容先在这里加密再传。钥匙只在二维码里，别人看不到。
aid-move-once = 只能取一次，15 分钟内有效。取走就从服务器上删掉。
aid-move-nothing = 现在没有填到一半的申请。
aid-move-button = 出二维码
aid-move-sealing = 正在加密，请等一下。
aid-move-code = 请用另一台设备扫这个二维码
aid-move-left = 还可以取 { $minutes } 分 { $seconds } 秒
aid-move-left-spoken = 还可以取 { $minutes } 分钟
aid-move-pages-title = 拍的材料没有一起转
aid-move-pages-stay = 材料太大，有 { $n } 页没有带上。请在另一台设备上再拍。
aid-move-over = 时间到了，这个二维码不能用了。
aid-move-again = 再出一个二维码
aid-move-without = 不带材料，只转填的内容
aid-move-failed = 没有转成。填的内容还在这台设备上。
aid-move-no-secret = 这个浏览器不能加密，所以不能转。请在这台设备上填完。
aid-move-taken-line = 另一台设备上已经有了，这里的就可以删掉。
aid-move-taken = 已经取到，删掉这里的
aid-move-erased = 这台设备上的已经删掉。
aid-take-title = 从另一台设备接着填
aid-take-lede = 取过来以后，就在这台设备上接着填。
aid-take-button = 取过来
aid-take-not = 不取
aid-take-taking = 正在取，请等一下。
aid-take-failed = 没有取到。可能已经取过，或者超过了 15 分钟。请在那台设备上再出一个二维码。
aid-take-wrong = 取到的内容打不开。
aid-take-none-title = 这个地址里没有要取的内容
aid-take-none-body = 请在另一台设备上重新出二维码，再扫一次。
aid-take-replaces-title = 这台设备上已经有一份申请
aid-take-replaces-body = 取过来以后，这里原来填的会被换掉。

## Telling about somebody
aid-tell-title = 告诉我们谁有困难
aid-tell-lede = 写清楚在哪里就行。您的姓名不用写。
aid-tell-secret-title = 会不会知道是谁说的
aid-tell-secret-body = 工作人员不会说出是您告诉的。但地方小，别人可能会猜到，这一点我们保证不了。
aid-tell-region = 在哪个旗县
aid-tell-place = 怎么找到他们
aid-tell-place-hint = 比如嘎查、小区、门牌，或者离哪里不远。
aid-tell-signs = 是什么情况
aid-tell-who = 说的是谁（不填也可以）
aid-tell-who-hint = 比如姓什么，或者“一位老人”。
aid-tell-text = 还想说什么（不填也可以）
aid-tell-urgent = 急不急
aid-tell-today = 今天就要有人去看
aid-tell-phone = 您的手机（不填也可以）
aid-tell-phone-hint = 愿意让工作人员回电话才填。
aid-tell-send = 告诉工作人员
aid-tell-sent-title = 已经告诉工作人员
aid-tell-sent-thanks = 收到了，谢谢您。
aid-tell-sent-number = 想再问时，说这个号码：{ $number }
aid-tell-sent-holder = 由{ $office }去看。

## What somebody saw
aid-sign-danger = 有人有生命危险，或者挨打
aid-sign-child-alone = 孩子没有大人管
aid-sign-ill = 得了重病
aid-sign-accident = 出了事故或者火灾
aid-sign-no-food = 没有吃的
aid-sign-no-warmth = 没有暖和的地方
aid-sign-no-home = 没有住的地方
aid-sign-no-care = 自己照顾不了自己，没有人照顾
aid-sign-other = 别的难处
