func.func @open_margin_without_a_value(%t: tensor<4xi1>, %v: i1) {
  %0 = "tensor.pad"(%t) <{operandSegmentSizes = array<i32: 1, 0, 0>, static_high = array<i64: -9223372036854775808>, static_low = array<i64: 0>}> ({
  ^bb0(%i: index):
    tensor.yield %v : i1
  }) : (tensor<4xi1>) -> tensor<?xi1>
  return
}
