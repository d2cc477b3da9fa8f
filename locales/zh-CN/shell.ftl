## 名称和语言
brand-name = 一门
brand-home = 一门，回到首页
document-title = { $title } · 一门
language-switch = 语言
language-zh = 中文
language-mn = ᠮᠣᠩᠭᠣᠯ
language-failed-zh-cn = 中文文字没有下载成功，请检查网络后再试。
language-failed-mn-mong-cn = 蒙古文文字没有下载成功，请检查网络后再试。
draft-translation = 蒙古文是翻译初稿，还没有经过审校。

## 页眉
skip-to-main = 跳到正文
header-display = 字号和颜色
header-help = 找人问
display-text = 字号
display-text-usual = 标准
display-text-large = 大
display-text-larger = 更大
display-text-largest = 最大
display-contrast = 颜色
display-contrast-plain = 普通
display-contrast-high = 高对比
help-title = 想找人问
help-hall = 也可以去苏木乡镇、街道的服务大厅，工作人员会和您一起办。

## 页脚
footer-nav = 关于本网站
footer-about = 关于一门
footer-privacy = 隐私
footer-accessibility = 无障碍
footer-privacy-line = 自测在这台设备上算。除了下载您那个地方的标准，什么都不发出去。
footer-operator = 这是示例网站，还没有民政局正式使用。标着“示例”的数字不是真实标准。

## 热线
hotline-civil-affairs = 民政服务热线
hotline-government = 政务服务便民热线
hotline-police = 报警电话
hotline-ambulance = 急救电话
hotline-women = 妇女维权热线
hotline-youth = 青少年服务热线

## 首页
home-title = 您想办什么事？
home-lede = 民政服务，从这一个门进。
home-fact-private = 自测不用登录，不问姓名。答案存在这台设备上。
home-fact-free = 所有服务都免费。自测的结果只供参考，最后由民政工作人员核定。
home-continue-title = 接着上次
home-continue-line = 您上次的自测还在这台设备上。
home-continue-button = 接着答
service-self-check-name = 能得到什么帮助？
service-self-check-line = 自测一下，不用登录。
service-self-check-now = 您可以打电话问。也可以到户口所在地的苏木乡镇、街道服务大厅，请工作人员帮您看看。
service-marriage-name = 婚姻登记预约
service-marriage-line = 选好日子再来，少跑一趟。
service-marriage-now = 两位一起，带上身份证，直接到婚姻登记处办理。去之前可以先打电话，问清楚上班时间和要带的材料。
service-aid-name = 申请帮助
service-aid-line = 一张表，交一次，能查进度。
service-aid-now = 家里突然遇到急难，请直接到所在地的苏木乡镇、街道服务大厅。在那里申请临时救助，或者先打电话说明情况。户口不在当地也可以申请。
service-elderly-name = 附近的养老服务
service-elderly-line = 哪里有助餐点、养老院。
service-elderly-now = 您可以打电话问。嘎查、社区也知道附近的助餐点、日间照料中心和养老院。
door-not-open = 尚未开放

## 尚未开放
not-open-title = 这项服务还没有在这里开放
not-open-body = 我们正在准备。现在还不能在网上办。
not-open-now = 现在可以这样办
back-to-doors = 回到首页
trail-label = 您在这里
trail-home = 首页

## 找不到
not-found-title = 没有这个页面
not-found-body = 网址可能写错了，或者页面已经搬走。

## 隐私
privacy-lede = 我们只用办事必需的信息。
privacy-stays = 留在您设备上的
privacy-stays-1 = 自测的答案和结果。计算也在您的设备上进行。
privacy-stays-2 = 您选的语言、字号和颜色。
privacy-stays-3 = 您随时可以在自测里删除这些内容。清除浏览器数据也会删除它们。
privacy-sends = 会发出去的
privacy-sends-1 = 打开页面时，您的设备会向本网站下载页面和文字。选好住的地方以后，会下载那个地方的标准。本网站知道有人查了这个地方，不知道是谁，也不知道别的答案。预约婚姻登记时填的姓名、证件和手机号，确认时会发给预约服务。存哪些、存多久，那一页上都写着。
privacy-sends-2 = 除了本网站，不会联系任何别的网站。
privacy-shared = 大厅里的公用屏幕
privacy-shared-1 = 公用屏幕上什么都不保存。离开以前，请按“结束，清除我的回答”。

## 无障碍
accessibility-lede = 每个人都应该能用这个网站。
accessibility-can = 您可以
accessibility-can-1 = 把字放大到两倍，页面不会乱。
accessibility-can-2 = 换成高对比的颜色。
accessibility-can-3 = 只用键盘，或者用读屏软件。
accessibility-can-4 = 自测慢慢来，没有时间限制。预约的位置只留几分钟，时间到了，有位置还能再留。公用屏幕很久没人用，会先问一声。
accessibility-cannot = 还做得不够的
accessibility-cannot-1 = 蒙古文还是翻译初稿，读屏软件大多不会读传统蒙古文。
accessibility-cannot-2 = 设备上没有语音的，不能朗读。
accessibility-tell = 用着不方便
accessibility-tell-1 = 请打电话告诉我们。您也可以让工作人员帮您办。

## 关于
about-lede = 一门是民政服务的一个入口，汉语和蒙古语都能用。
about-who = 谁在办
about-rates = 用的是哪些标准
about-rates-1 = 每个结果都写明用了哪里的标准、谁公布的、什么时候公布的。
about-rates-2 = 标着“示例”的数字只为演示，不能当作真实标准。
about-decides = 谁来决定
about-decides-1 = 自测只告诉您可能的结果。能不能得到救助，由民政工作人员核对以后决定。不管自测结果怎样，您都可以申请。
about-app-version = 软件版本

## 设置错误
config-error-title = 网站设置有错，暂时不能使用
config-error-lede = 请把下面的内容告诉网站管理人员。
config-error-file = 文件
config-error-field = 位置
config-error-problem = 问题
config-error-visitors = 要办事的话，请拨打 12345，或到服务大厅。
problem-config-absent = 没有这个文件，或者没有下载成功。
problem-config-not-json = 这一行不是正确的 JSON。
problem-config-missing = 缺少这一项。
problem-config-wrong-type = 这一项的类型不对，或者是空的。
problem-config-unknown-value = 这一项的值不认识。
problem-config-unknown-field = 没有这样的项目名称，可能写错了。
