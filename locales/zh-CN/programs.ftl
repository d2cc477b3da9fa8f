### Every program: its official name and what it is; its steps, papers, first payment and office.
### Ids: program-<id>-name, program-<id>-what, step-<id>, paper-<id>, pays-<when>, office-kind-<kind>.

program-dibao-name = 最低生活保障（低保）
program-dibao-what = 全家收入按人数平均，低于当地标准的，政府每月补一部分生活费。
program-dibao-single-name = 低保“单人户”
program-dibao-single-what = 家里收入比低保标准高一些，但有人重病或者重度残疾。这个人可以单独申请低保，由民政部门每月发钱。
program-tekun-name = 特困人员救助供养
program-tekun-what = 没有劳动能力、没有生活来源、也没有人能养的人，由政府供养。每月有基本生活费，不能自理的还有照料护理费。
program-edge-name = 最低生活保障边缘家庭（低保边缘家庭）
program-edge-what = 收入比低保标准高一些，但还是困难的家庭。由民政部门认定，看病、上学、住房、找工作可能得到帮助。
program-rigid-name = 刚性支出困难家庭
program-rigid-what = 刚性支出，就是省不掉的花费，比如看病、上学、残疾康复。这些花费占了大部分收入的家庭，民政部门可以认定。
program-temp-urgent-name = 急难型临时救助
program-temp-urgent-what = 突然遇到火灾、车祸、急病，基本生活过不下去，马上给的帮助。由苏木乡镇、街道先救助，手续可以后补。
program-temp-expend-name = 支出型临时救助
program-temp-expend-what = 看病、上学等必须花的钱太多，家里一时撑不住，给的帮助。由苏木乡镇、街道或者旗县民政部门决定。
program-vagrant-name = 生活无着的流浪乞讨人员救助
program-vagrant-what = 给没有住处、没有人能投靠、吃饭也成问题的人。救助站管吃住、看急病，帮着联系家人和回家。
program-dis-living-name = 困难残疾人生活补贴
program-dis-living-what = 低保家庭里有残疾人证的人，每月有一份生活补贴。残联（残疾人联合会）审核，民政部门发。
program-dis-care-name = 重度残疾人护理补贴
program-dis-care-what = 残疾一级、二级，长期要人照料的人，每月有一份护理补贴。残联（残疾人联合会）审核，民政部门发。
program-orphan-name = 孤儿基本生活保障
program-orphan-what = 没满 18 周岁，父母都去世了或者都找不到的孩子，政府每月发基本生活费。由旗县民政部门办。
program-defacto-name = 事实无人抚养儿童基本生活补贴
program-defacto-what = 不是孤儿，但父母因为重残、重病、服刑、失联等养不了的孩子。民政部门每月发一份基本生活补贴。
program-child-distress-name = 困境儿童分类保障
program-child-distress-what = 家里困难、自己有残疾或者重病、没有人好好照看的孩子。苏木乡镇、街道看孩子的情况，帮着找合适的帮助。
program-age-allow-name = 高龄津贴
program-age-allow-what = 有内蒙古户口、年满 80 周岁的老人，每月有一份津贴，不看收入。由旗县民政部门发。
program-elder-care-sub-name = 经济困难的高龄、失能老年人补贴
program-elder-care-sub-what = 失能，就是吃饭、穿衣、走动等自己做不了。家里困难又失能的老人，民政部门按当地办法给护理补贴。
program-elder-central-name = 经济困难失能老年人集中照护
program-elder-central-what = 完全失能，就是自己什么都做不了。愿意住养老院的低保老人完全失能的，政府出一部分费用。由旗县民政部门办。
program-elder-consume-name = 中度以上失能老年人养老服务消费补贴
program-elder-consume-what = 失能，就是吃饭、穿衣、走动等自己做不了。评估为中度以上的老人买养老服务，民政部门补一部分。
program-elder-meal-name = 老年人助餐补贴（就餐补贴）
program-elder-meal-what = 到了当地规定年纪的老人，在助餐点吃饭可以少花钱。只有一部分地方有，由当地出钱。
program-medical-name = 医疗救助
program-medical-what = 帮困难家庭交医保的钱，住院、慢性病和大病的钱也帮一部分。由医保部门办。
program-edu-name = 教育救助
program-edu-what = 困难家庭的孩子上学，可以减免费用、领助学金或者生活补助。由学校和教育部门办。
program-housing-name = 住房救助
program-housing-what = 住房困难的低保等家庭，可以租公租房、领租房补贴或者改造危房。由住建部门（管住房的）办。
program-job-name = 就业救助
program-job-what = 低保等家庭里没有工作的人，可以得到培训、介绍工作、公益岗位等帮助。由人社（人力资源社会保障）部门办。

## Steps

step-survey = 收下申请以后，{ $limit } 个工作日内安排调查核实
step-data-check = 苏木乡镇、街道提出以后，{ $limit } 个工作日内开始核对信息
step-notice = 在嘎查、社区公示 { $limit } 天
step-county-opinion = 材料报到旗县以后，{ $limit } 个工作日内提出意见
step-refusal-letter = 没批的，决定以后 { $limit } 个工作日内给书面答复，写明原因
step-decision = 从收下申请算起，{ $limit } 个工作日内决定。情况复杂的，最多 { $extended } 个工作日
step-decision-township = 由苏木乡镇、街道决定，{ $limit } 个工作日内。情况复杂的，最多 { $extended } 个工作日

## Papers

paper-identity-card = 全家人的身份证。孩子没有的，带户口簿；丢了、烧了的，也可以先申请
paper-check-authorisation = 核对授权书（成年的家里人都要签，窗口有）
paper-situation-statement = 家庭情况说明（窗口有表，可以请人帮着填）
paper-household-register = 户口信息
paper-property-records = 存款、车、房的记录
paper-disability-card = 残疾人证
paper-illness-record = 医院的诊断证明或者病历
paper-spending-receipts = 最近 12 个月花费的票据，比如看病、上学、康复的
paper-event-record = 急事的证明，比如事故认定书、医院病历
paper-parents-record = 父母情况的证明，比如死亡证明、法院判决书、残疾人证
paper-guardian-application = 监护人（现在照管孩子的人）写的申请，窗口有表
paper-looked-up = 不用带，窗口自己能查

## First payment

pays-month-after-decision = 确认以后，从下一个月开始发。
pays-month-of-application = 确认以后，从申请的那个月算起发。

## Offices

office-kind-township-window = 苏木乡镇、街道的便民服务窗口
office-kind-civil-affairs-bureau = 民政局
office-kind-rescue-station = 救助管理站（救助站）
office-kind-medical-insurance = 旗县医保部门
office-kind-education = 学校，或者旗县教育部门
office-kind-housing = 旗县住建部门（管住房的）
office-kind-employment = 旗县人社部门（管就业的）
