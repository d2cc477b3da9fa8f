### Purposes, the review, sending, and the receipt.
### Ids made from data: aid-office-<township county>, aid-refused-<why>.

## What is said before anything is asked
aid-consents-lede = 填的内容要交给政府办事。哪些事要您同意，一件一件问您。
aid-notice-title = 您的信息怎么用
aid-notice-row-who = 谁收
aid-notice-row-contact = 怎么联系
aid-notice-row-what = 收什么
aid-notice-row-why = 用来做什么
aid-notice-row-keep = 存多久
aid-notice-who-unknown = 选了地方以后，这里写明是哪个窗口
aid-notice-contact-hotline = 12349 或 12345
aid-notice-what = 您在这份申请里填的、上传的，还有签字
aid-notice-why = 只用来办这次申请，不作别的用
aid-notice-keep = 办完以后再存 { $n } 天，到期删除
aid-notice-keep-unknown = 按档案规定存，到期删除。存多少天，请问窗口
aid-notice-rights = 您有哪些权利
aid-notice-right-1 = 可以看、可以要一份，写错了可以更正。
aid-notice-right-2 = 同意了也可以收回，和同意时一样方便。
aid-notice-right-3 = 不同意的，不影响办别的事。
aid-notice-right-4 = 觉得用得不对，可以打 12345 反映。
aid-notice-version = 告知书 { $date } 核对，版本 { $version }

## Purposes
aid-consents-title = 一件一件问您
aid-consents-how = 下面的格子都没有替您打勾。同意哪一件，就勾哪一件。
aid-consents-young-title = 家里有不满 14 岁的孩子
aid-consents-young-body = 孩子的信息由监护人来答。您不是监护人的，请让监护人来勾。
aid-consents-of-child = { $title }（{ $name }）
aid-consents-agree = 我同意
aid-consents-agree-optional = 我愿意
aid-consents-agree-guardian = 我是监护人，我同意
aid-consents-needed = 不同意就办不了
aid-consents-optional = 可以不同意
aid-consents-sensitive = 法律要求单独问
aid-consents-why = 办这件事要用到。
aid-consents-without = 不同意也可以申请。这一件就不做。
aid-consents-without-needed = 不勾这一格，这项申请办不下去。
aid-consents-more = 不同意会怎样，法律怎么写

## What hangs out
aid-posting-title = 什么会贴出来
aid-posting-body = 法律要求公示，让大家监督。
aid-posting-never = 不公示：{ $programs }
aid-posting-place = 嘎查村或者社区的公示栏
aid-posting-days = 公示 { $n } 天
aid-posting-days-unknown = 公示几天由当地定，请问窗口
aid-posting-perhaps = 当地可能公示
aid-posting-nothing-else = 除了这三样，别的都不贴。身份证号、住址、病情、孩子的名字都不贴。
aid-posted-title = 公示
aid-posted-program = 公示哪一项
aid-posted-when = 从哪天到哪天
aid-posted-where = 贴在哪里
aid-posted-what = 贴什么
aid-posted-three = 申请人姓名，家里几口人，给多少钱
aid-posted-object = 有人提了不同意见的，会重新调查。

## The review
aid-review-lede = 请从头看一遍。哪里不对，按“修改”。
aid-review-empty = 还没有填。
aid-review-nothing = 没有填
aid-review-since = 从哪天开始
aid-review-place = 受理的地方
aid-review-number = 身份证号
aid-review-agreed = 同意
aid-review-not = 不同意
aid-review-error = { $page }：{ $error }
aid-review-not-agreed = 要同意“{ $purpose }”，这项申请才能办。
aid-review-undeclared = 请勾上“我填的都是真的”。
aid-where-title = 发到哪里去
aid-where-to = 交给
aid-where-when = 什么时候有回音
aid-where-nobody = 这个地方还没有开通。请打 12349
aid-where-unknown = 还没有查到是哪个窗口
aid-where-answer = { $n } 个工作日内受理，或者告诉您还缺什么
aid-where-answer-unknown = 当地没有写明几天。三天没有消息，请打电话问
aid-where-urgent = 马上有人看。等不了的，请打电话
aid-where-urgent-hours = { $n } 小时内先给帮助。等不了的，请打电话
aid-where-pages = 照片在您按“发送”以后才上传。
aid-declare-title = 最后一件事
aid-declare-true = 我填的都是真的，就我知道的来说
aid-declare-hint = 记不准的可以写“大概”，不算说假话。
aid-declare-false = 填假的会怎样
aid-declare-false-body = 查出来要停发、退钱，还可能罚款。
aid-send = 发送申请
aid-send-once = 按一次就行。网断了，会自己再发，不会发两份。

## How sending stands
aid-state-draft = 还没有发送。只在这台设备上。
aid-state-going-title = 正在发送
aid-state-going = 正在发送，请稍等。
aid-state-unsure-title = 还不知道送到了没有
aid-state-unsure = 还不知道送到了没有，正在再试。
aid-state-unsure-body = 您什么都不用按。送到了，这里就出现受理编号。不会收成两份。
aid-state-stuck-title = 发送停下了
aid-state-failed = 没有收下。您填的都还在。
aid-state-close = 您可以先关掉。下次打开，接着发同一份。
aid-state-sent-title = 这份申请已经送到了
aid-state-sent-at = { $when } 送到，受理编号 { $reference }
aid-state-sent-body = 用受理编号和手机验证码，可以看办到哪一步。
aid-state-sent-open = 打开这份申请

## The receipt
aid-sent-title = 申请已经送到
aid-sent-lede = 请记下受理编号。下面写着接下来做什么。
aid-sent-lede-urgent = 是急事，会先给帮助。有生命危险，请打 120、110。
aid-sent-show = 去窗口、打电话，说这个编号就行。
aid-sent-qr = 打开这份申请的二维码，用手机扫
aid-sent-row-programs = 申请什么
aid-sent-row-versions = 版本
aid-sent-versions = 表 { $form }，政策 { $pack }，受理规则 { $door }
aid-sent-to-case = 看办到哪一步
aid-next-title = 接下来
aid-next-sign = 家里 { $n } 个大人要签授权。链接在下面。
aid-next-bring = 把这些带到窗口：{ $papers }
aid-next-clock = { $program }：{ $clock }
aid-next-told = 缺材料的，会一次告诉您，缺的都写全。
aid-next-progress = 想看办到哪一步，扫二维码，或者用受理编号。
aid-keep-title = 把这一页留下来
aid-keep-body = 上面的二维码能打开您的申请。请不要给别人。
aid-keep-send = 保存链接
aid-keep-copied = 链接已复制。请不要发给别人。
aid-keep-photo = 没有自己的手机？请打印，或者让家里人拍下来。
aid-keep-kiosk = 请用手机扫二维码，或者打印带走。这台机器不留。
aid-keep-lost = 丢了怎么办
aid-keep-lost-1 = 用受理编号和手机验证码，也能打开。
aid-keep-lost-2 = 编号也忘了，带身份证去窗口，或者打电话。

## Pages that are still going up
aid-uploads-progress = 照片上传了 { $done } 页，一共 { $all } 页
aid-uploads-done = 照片都上传好了。
aid-uploads-own = 申请已经送到。可以先关掉，下次打开接着传。
aid-uploads-stay = 照片还在上传，请先不要离开。
aid-uploads-waiting = 网不好，过一会儿自己再传。
aid-uploads-stopped = 网断了很久，停下来了。传好的不用再传。
aid-uploads-again = 接着上传
aid-uploads-refused = 有一页没有收下：{ $paper }
aid-refused-type = 只收照片和 PDF 文件。请换一个。
aid-refused-broken = 文件打不开。请重新拍一张。
aid-refused-too-large = 文件太大。请重新拍，或者分成几张。
aid-refused-too-many-pages = PDF 页数太多。请分开传。
aid-refused-empty = 文件是空的。请重新拍一张。
aid-refused-encrypted = PDF 有密码。请去掉密码，或者拍照。
aid-refused-active = PDF 里有会自己运行的内容。请拍照。
aid-refused-infected = 文件里查出了病毒。请换一台设备拍照。
aid-refused-unrecognised = 没有收下。请重新拍，或者带到窗口。
aid-refused-gone = 这一页在设备上找不到了。请重新拍，或者带到窗口。
aid-refused-not-taken = 没有收下。请重新拍，或者带到窗口。

## Offices
aid-office-township = 苏木乡镇、街道的受理窗口
aid-office-county = 旗县民政局
