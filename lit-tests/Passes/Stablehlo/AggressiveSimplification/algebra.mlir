// RUN: openxla-opt %s --stablehlo-aggressive-simplification | FileCheck %s

// CHECK-LABEL: @neutral
// CHECK-SAME: (%[[X:.*]]: tensor<2xi8>, %[[F:.*]]: tensor<2xbf16>)
func.func @neutral(%arg0: tensor<2xi8>, %arg1: tensor<2xbf16>) -> (tensor<2xi8>, tensor<2xbf16>) {
  %one = stablehlo.constant dense<1> : tensor<2xi8>
  %zero = stablehlo.constant dense<0> : tensor<2xi8>
  %ones = stablehlo.constant dense<-1> : tensor<2xi8>
  %real = stablehlo.constant dense<1.0> : tensor<2xbf16>
  %nothing = stablehlo.constant dense<-0.0> : tensor<2xbf16>
  // CHECK-NEXT: return %[[X]], %[[F]]
  %0 = stablehlo.multiply %one, %arg0 : tensor<2xi8>
  %1 = stablehlo.or %0, %zero : tensor<2xi8>
  %2 = stablehlo.and %ones, %1 : tensor<2xi8>
  %3 = stablehlo.xor %2, %zero : tensor<2xi8>
  %4 = stablehlo.subtract %3, %zero : tensor<2xi8>
  %5 = stablehlo.multiply %arg1, %real : tensor<2xbf16>
  %6 = stablehlo.add %5, %nothing : tensor<2xbf16>
  return %4, %6 : tensor<2xi8>, tensor<2xbf16>
}

// CHECK-LABEL: @decisive
func.func @decisive(%arg0: tensor<2xui8>, %arg1: tensor<2xf32>) -> (tensor<2xui8>, tensor<2xui8>, tensor<2xf32>, tensor<2xf32>) {
  %zero = stablehlo.constant dense<0> : tensor<2xui8>
  %ones = stablehlo.constant dense<255> : tensor<2xui8>
  %real = stablehlo.constant dense<0.0> : tensor<2xf32>
  // CHECK-DAG: %[[ZERO:.*]] = stablehlo.constant dense<0> : tensor<2xui8>
  // CHECK-DAG: %[[ONES:.*]] = stablehlo.constant dense<255> : tensor<2xui8>
  %0 = stablehlo.multiply %zero, %arg0 : tensor<2xui8>
  %1 = stablehlo.or %0, %ones : tensor<2xui8>
  %2 = stablehlo.subtract %arg0, %arg0 : tensor<2xui8>
  // A float may be NaN.
  // CHECK: %[[PRODUCT:.*]] = stablehlo.multiply %arg1
  // CHECK: %[[DIFFERENCE:.*]] = stablehlo.subtract %arg1, %arg1
  %3 = stablehlo.multiply %real, %arg1 : tensor<2xf32>
  %4 = stablehlo.subtract %arg1, %arg1 : tensor<2xf32>
  // CHECK: return %[[ONES]], %[[ZERO]], %[[PRODUCT]], %[[DIFFERENCE]]
  return %1, %2, %3, %4 : tensor<2xui8>, tensor<2xui8>, tensor<2xf32>, tensor<2xf32>
}

// What a constant of quantized elements stores is not what they are, and there is none of a shape that is not known, or is too large.
// CHECK-LABEL: @refuses
func.func @refuses(%arg0: tensor<2x!quant.uniform<i8:f32, 1.0:5>>, %arg1: tensor<?xi32>, %arg2: tensor<9223372036854775807x2xi8>) -> (tensor<2x!quant.uniform<i8:f32, 1.0:5>>, tensor<?xi32>, tensor<9223372036854775807x2xi8>) {
  %zero = stablehlo.constant() <{value = dense<0> : tensor<2xi8>}> : () -> tensor<2x!quant.uniform<i8:f32, 1.0:5>>
  // CHECK: stablehlo.add
  // CHECK: stablehlo.xor
  // CHECK: stablehlo.subtract
  %0 = stablehlo.add %arg0, %zero : tensor<2x!quant.uniform<i8:f32, 1.0:5>>
  %1 = stablehlo.xor %arg1, %arg1 : tensor<?xi32>
  %2 = stablehlo.subtract %arg2, %arg2 : tensor<9223372036854775807x2xi8>
  return %0, %1, %2 : tensor<2x!quant.uniform<i8:f32, 1.0:5>>, tensor<?xi32>, tensor<9223372036854775807x2xi8>
}

// CHECK-LABEL: @keeps_attributes
func.func @keeps_attributes(%arg0: tensor<i32>) -> tensor<i32> {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  // CHECK: stablehlo.negate %arg0 {mhlo.frontend_attributes = {a = "2", b = "1", xla_metadata_payload = "own"}, mhlo.sharding = "{replicated}"}
  %0 = stablehlo.negate %arg0 {mhlo.frontend_attributes = {a = "1", b = "1", xla_metadata_payload = "own"}} : tensor<i32>
  %1 = stablehlo.add %zero, %0 {mhlo.frontend_attributes = {a = "2", xla_metadata_payload = "other"}, mhlo.sharding = "{replicated}"} : tensor<i32>
  return %1 : tensor<i32>
}

// CHECK-LABEL: @compares
// CHECK-SAME: (%[[X:.*]]: tensor<i16>, %[[P:.*]]: tensor<i1>, %[[Y:.*]]: tensor<i16>)
func.func @compares(%arg0: tensor<i16>, %arg1: tensor<i1>, %arg2: tensor<i16>) -> (tensor<i1>, tensor<i1>, tensor<i1>, tensor<i1>, tensor<i16>, tensor<i16>) {
  %c = stablehlo.constant dense<7> : tensor<i16>
  %true = stablehlo.constant dense<true> : tensor<i1>
  // CHECK-DAG: %[[FALSE:.*]] = stablehlo.constant dense<false>
  // CHECK: %[[GREATER:.*]] = stablehlo.compare GT, %[[X]], %{{.*}}, SIGNED
  // CHECK: %[[UNKNOWN:.*]] = stablehlo.compare NE, %[[X]], %[[X]] :
  %0 = stablehlo.compare LT, %c, %arg0, SIGNED : (tensor<i16>, tensor<i16>) -> tensor<i1>
  %1 = stablehlo.compare NE, %arg0, %arg0, SIGNED : (tensor<i16>, tensor<i16>) -> tensor<i1>
  %2 = stablehlo.compare EQ, %arg1, %true, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
  %3 = stablehlo.compare NE, %arg0, %arg0 : (tensor<i16>, tensor<i16>) -> tensor<i1>
  // CHECK: %[[PICKED:.*]] = stablehlo.select %[[P]], %[[Y]], %[[X]]
  %not = stablehlo.not %arg1 : tensor<i1>
  %4 = stablehlo.select %not, %arg0, %arg2 : tensor<i1>, tensor<i16>
  %5 = stablehlo.select %true, %arg0, %arg2 : tensor<i1>, tensor<i16>
  // CHECK: return %[[GREATER]], %[[FALSE]], %[[P]], %[[UNKNOWN]], %[[PICKED]], %[[X]]
  return %0, %1, %2, %3, %4, %5 : tensor<i1>, tensor<i1>, tensor<i1>, tensor<i1>, tensor<i16>, tensor<i16>
}
