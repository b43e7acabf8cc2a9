func.func @f() {
  %0 = "ub.poison"() <{value = 1 : i32}> : () -> f32
  return
}
