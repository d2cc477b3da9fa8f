### What is wrong at a field of an application. Ids: error-<code>.

error-too-many = 这里选得太多或者写得太多了。请去掉一些。
error-too-few = 这里还不够。请再加上缺的。
error-in-future = 这一天还没有到。请再看一遍日期。
error-reference-form = 受理编号应为 12 位字母和数字，请再核对一遍。
error-reference-check = 受理编号有一位不对。请和短信或回执再核对一遍。
error-no-door = 这里还不能在网上受理。请打下面的电话，或者换一个地方。
