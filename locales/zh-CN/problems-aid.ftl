### What to say when the one door does not take something. Ids: problem-<code>.

problem-case-unknown = 没有找到这个申请。请核对受理编号和手机号。
problem-link-lapsed = 这个链接不能再用了。请让申请的人再发一个。
problem-no-door = 这个地方还不能在网上申请。请去苏木乡镇、街道的窗口，或者拨打 12345。
problem-already-told = 缺什么已经告诉过申请人了，只能告诉一次。请重新打开看一看。
problem-over-limit = 这个金额超过了苏木乡镇、街道能定的数。请报给旗县民政局。
problem-reserve-empty = 备用金不够了。请和旗县民政局联系。
problem-figure-missing = 这里还没有填办理要用的数。请先给实物，或者和旗县民政局联系。
problem-signature-missing = 还有大人没有签授权书。请先让他们签，再决定。
problem-case-moved = 刚刚有人改动了这个申请。请重新打开，看过再办。
problem-offset-wrong = 这一页没有传完整。请再传一次。
problem-too-many-pages = 传的照片已经够多了。其余的请带到窗口。
problem-hand-over-gone = 这个码用过了，或者过了时间。请在原来的手机上再做一个。
