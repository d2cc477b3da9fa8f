### Where a family lives, and who belongs to it.

## Place

q-region-title = 您家住在哪里？
q-region-hint = 请选户口所在的旗县市。各地的标准不一样。
q-region-township-title = { $banner }：哪个苏木乡镇或者街道？
q-region-township-unsure = 不清楚是哪一个
q-hukou-class-title = 您家的户口是城镇的，还是农村牧区的？
q-hukou-class-hint = 这个地方城镇和农村牧区的低保标准不一样。
q-hukou-class-o-urban = 城镇
q-hukou-class-o-rural = 农村牧区
q-hukou-place-title = 家里人的户口都在哪里？
q-hukou-place-hint = 看户口簿上写的地方，不是现在住的地方。
q-hukou-place-help = 户口在哪里，关系到去哪里申请。有几样帮助只给内蒙古户口的人。
q-hukou-place-o-here = 都在本旗县市
q-hukou-place-o-region = 都在内蒙古，但是有人不在本旗县市
q-hukou-place-o-mixed = 有人在内蒙古以外
q-hukou-place-o-outside = 都在内蒙古以外
q-hukou-in-region-title = 家里谁的户口在内蒙古？
q-hukou-in-region-hint = 请勾选户口在内蒙古的人。
q-hukou-in-region-help = 80 岁以上的老人每月有高龄津贴，就是给老人的钱。要内蒙古户口。
q-hukou-in-region-o-none = 都不在内蒙古
q-residence-permit-title = 是不是有这里的居住证？
q-residence-permit-hint = 居住证是户口不在这里的人，在住的地方办的证。
q-residence-permit-help = 有居住证的，可能不用回户口所在地申请。

## People

q-member-list-title = 除了您本人，家里还有谁？
q-member-list-hint = 请算上配偶、没成年的孩子、在外上学的孩子，和长期住在一起的老人。没有的，留着 0 就行。
q-member-list-o-spouse = 配偶（丈夫或妻子）
q-member-list-o-child = 孩子
q-member-list-o-parent = 父母
q-member-list-o-grandparent = 爷爷奶奶、姥姥姥爷
q-member-list-o-grandchild = 孙子孙女、外孙
q-member-list-o-sibling = 兄弟姐妹
q-member-list-o-other = 其他一起住的人
q-member-list-help = 低保按一家人一起算。法律写明了谁算一家人，后面几题就是看这个。

q-birth-month-title = 哪年哪月出生？
q-birth-month-hint = 请写公历。比如 1953 年 4 月。
q-birth-month-help = 没满 18 岁的孩子算一家人。满了 18 岁，要看是不是还在上学、能不能自己生活。老人的几样帮助也看年龄。
q-birth-day-title = 是哪一天出生的？
q-birth-day-hint = 这个月正好过生日。满没满岁数，要看是哪一天。
q-birth-day-label = 日
q-study-title = 现在在上学吗？
q-study-hint = 全日制就是平时天天在学校上课。
q-study-o-none = 没有上学
q-study-o-up-to-bachelor = 在上学，全日制，本科或者更低
q-study-o-postgraduate = 在上学，研究生
q-study-help = 全日制上学到本科的孩子，算一家人。
q-dependent-title = 是不是要靠家里才能生活？
q-dependent-hint = 比如因为残疾、重病，自己不能独立生活。
q-dependent-help = 成年以后不能独立生活的孩子，算一家人。
q-support-duty-title = 按法律，是不是您家要养他（她），或者他（她）要养您家？
q-support-duty-hint = 比如孙子孙女的父母不在了，由爷爷奶奶养。
q-support-duty-help = 一起住的亲戚，只有法律上有扶养义务的才算一家人。说不清就选“我不知道”。
q-together-title = 一起住了多久？
q-together-o-not-together = 不住在一起
q-together-o-under-half-year = 不到半年
q-together-o-half-to-one-year = 半年以上，不到一年
q-together-o-over-one-year = 一年以上
q-together-help = 长期住在一起，才算一家人。多久算长期，由当地定。
q-anyone-apart-title = 家里是不是有人属于下面这些情形？
q-anyone-apart-hint = 正在服刑、强制戒毒，或者被法院宣告失踪。出家、离家满三年。正在当义务兵。已经是特困供养人员，就是政府供养的、没有人能照顾的人。
q-anyone-apart-help = 有这些情形的人，算人口的时候可能不算在内，所以要问一下。不想说也可以。
q-apart-title = 是哪一种情形？
q-apart-o-no = 都不是
q-apart-o-prison-or-detox = 正在服刑或者强制戒毒
q-apart-o-missing = 被法院宣告失踪
q-apart-o-religious = 出家，离家满三年
q-apart-o-conscript = 正在当义务兵
q-apart-o-tekun = 已经是特困供养人员
