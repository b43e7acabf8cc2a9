// RUN: openxla-opt %s --split-input-file --verify-diagnostics

// expected-error@+1 {{illegal storage type prefix}}
func.func @f(%a: !quant.uniform<f8:f32, 1.0>)

// -----

// expected-error@+1 {{illegal storage type size: 33}}
func.func @f(%a: !quant.any<u33>)

// -----

// expected-error@+1 {{illegal storage type maximum: 500}}
func.func @f(%a: !quant.any<i8<-9:500>>)

// -----

// expected-error@+1 {{illegal storage type minimum: -200}}
func.func @f(%a: !quant.any<i8<-200:5>>)

// -----

// expected-error@+1 {{illegal storage min and storage max: (5:5)}}
func.func @f(%a: !quant.any<i8<5:5>>)

// -----

// expected-error@+1 {{scale -1.000000e+00 out of expressed type range}}
func.func @f(%a: !quant.uniform<i8:f32, -1.0>)

// -----

// expected-error@+1 {{scale 1.000000e+10 out of expressed type range [5.960464e-08, 6.550400e+04]}}
func.func @f(%a: !quant.uniform<i8:f16, 1.0e10>)

// -----

// expected-error@+1 {{illegal quantized dimension: -1}}
func.func @f(%a: !quant.uniform<i8:f32:-1, {1.0}>)

// -----

// expected-error@+1 {{illegal block size: -1}}
func.func @f(%a: !quant.uniform<i8:f32:{1:-1}, {1.0, 2.0}>)

// -----

// expected-error@+1 {{tensor literal is invalid; ranks are not consistent between elements}}
func.func @f(%a: !quant.uniform<i8:f32:{1:1}, {1.0, {2.0}}>)

// -----

// expected-error@+1 {{illegal min and max: (1.000000e+00:5.000000e-01)}}
func.func @f(%a: !quant.calibrated<f32<1.0:0.5>>)

// -----

func.func @expressed(%a: !quant.uniform<i8:f32, 1.0>) {
  // expected-error@+1 {{expressed type in quantized type expected to match float type}}
  %0 = quant.dcast %a : !quant.uniform<i8:f32, 1.0> to f16
  return
}

// -----

func.func @shapes(%a: tensor<2x!quant.uniform<i8:f32, 1.0>>) {
  // expected-error@+1 {{'quant.dcast' op failed to verify that input and result are both scalars or both tensors with matching shape}}
  %0 = quant.dcast %a : tensor<2x!quant.uniform<i8:f32, 1.0>> to tensor<3xf32>
  return
}

// -----

func.func @plain(%a: tensor<2xf32>) {
  // expected-error@+1 {{'quant.dcast' op operand #0 must be scalar or tensor of quantized type, but got 'tensor<2xf32>'}}
  %0 = quant.dcast %a : tensor<2xf32> to tensor<2xf32>
  return
}

// -----

func.func @integers(%a: i8) {
  // expected-error@+1 {{'quant.scast' op failed to verify that input must be integer and result must be quantized, or vice versa}}
  %0 = quant.scast %a : i8 to i8
  return
}

// -----

func.func @storage(%a: i9) {
  // expected-error@+1 {{storage type in quantized type expected to match integer type}}
  %0 = quant.scast %a : i9 to !quant.uniform<i8:f32, 1.0>
  return
}

// -----

func.func @scalar_axis(%a: f32) {
  // expected-error@+1 {{scalar types may not use per-axis quantization}}
  %0 = quant.qcast %a : f32 to !quant.uniform<i8:f32:0, {1.0}>
  return
}

// -----

func.func @far_axis(%a: tensor<2xf32>) {
  // expected-error@+1 {{quantized dimension must be less than tensor rank}}
  %0 = quant.qcast %a : tensor<2xf32> to tensor<2x!quant.uniform<i8:f32:1, {1.0}>>
  return
}

// -----

func.func @few_scales(%a: tensor<2xf32>) {
  // expected-error@+1 {{quantized dimension size does not match number of scales}}
  %0 = quant.qcast %a : tensor<2xf32> to tensor<2x!quant.uniform<i8:f32:0, {1.0}>>
  return
}

// -----

func.func @unranked_blocks(%a: tensor<*xf32>) {
  // expected-error@+1 {{tensor containing the sub-channel quantized type must be ranked}}
  %0 = quant.qcast %a : tensor<*xf32> to tensor<*x!quant.uniform<i8:f32:{0:1}, {1.0}>>
  return
}

// -----

func.func @odd_blocks(%a: tensor<3xf32>) {
  // expected-error@+1 {{tensor dimension size 3 at axis 0 must be divisible by the corresponding block size 2}}
  %0 = quant.qcast %a : tensor<3xf32> to tensor<3x!quant.uniform<i8:f32:{0:2}, {1.0}>>
  return
}

// -----

func.func @rank_of_scales(%a: tensor<2x2xf32>) {
  // expected-error@+1 {{Rank of scales 1 must match the rank of the tensor 2}}
  %0 = quant.qcast %a : tensor<2x2xf32> to tensor<2x2x!quant.uniform<i8:f32:{0:2}, {1.0}>>
  return
}
