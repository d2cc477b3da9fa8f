### What is wrong at a field of an appointment. Ids: error-<code>.

error-missing = 这里还没有填。请填一下。
error-invalid = 这里写得不对。请再看一遍。
error-id-number-form = 身份证号应为 18 位，请再核对一遍。
error-id-number-date = 身份证号里的出生日期不对，请再核对一遍。
error-id-number-check = 身份证号有一位不对，请再核对一遍。
error-id-number-old = 15 位的旧身份证号不能用了。请填 18 位的。
error-not-a-phone = 手机号应为 11 位数字，请再核对一遍。
error-too-young = 那一天还不到结婚年龄：男 22 岁，女 20 岁。请选晚一些的日子。
error-same-person = 两个人填了同一个证件。请再看一遍。
error-same-sex = 结婚登记要男女双方。请再核对证件号码。
error-not-offered = 这个地方不办这一种。请换一个地方。
error-not-agreed = 同意了才能往下办。不同意也可以直接去窗口办。
error-too-long = 写得太长了。请写短一些。
