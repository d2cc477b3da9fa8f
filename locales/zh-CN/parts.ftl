# A page whose code has to be fetched first.
part-failed-title = 这一页没能打开
