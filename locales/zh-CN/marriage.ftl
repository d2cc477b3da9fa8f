### Marriage appointments: what for, whether to come, where.

marriage-start-title = 您要办什么？
marriage-ready-title = 来之前先看看
marriage-offices-title = 去哪里办？

## What people come for.

marriage-marry = 结婚登记
marriage-divorce-apply = 离婚登记申请
marriage-divorce-issue = 离婚登记发证
marriage-reissue-marriage = 补领结婚证
marriage-reissue-divorce = 补领离婚证
marriage-counselling = 婚姻家庭辅导
marriage-ceremony = 颁证仪式
