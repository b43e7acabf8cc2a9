// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s

// CHECK-LABEL: func.func @conv_1d_ncw_fcw(
// CHECK: %{{.+}} = linalg.conv_1d_ncw_fcw {dilations = dense<3> : tensor<1xi64>, strides = dense<2> : tensor<1xi64>} ins(%{{.+}}, %{{.+}} : tensor<2x3x19xf16>, tensor<8x3x3xf16>) outs(%{{.+}} : tensor<2x8x7xf32>) -> tensor<2x8x7xf32>
func.func @conv_1d_ncw_fcw(%a0: tensor<2x3x19xf16>, %a1: tensor<8x3x3xf16>, %c: tensor<2x8x7xf32>) -> tensor<2x8x7xf32> {
  %0 = linalg.conv_1d_ncw_fcw {dilations = dense<3> : tensor<1xi64>, strides = dense<2> : tensor<1xi64>} ins(%a0, %a1 : tensor<2x3x19xf16>, tensor<8x3x3xf16>) outs(%c : tensor<2x8x7xf32>) -> tensor<2x8x7xf32>
  return %0 : tensor<2x8x7xf32>
}

// CHECK-LABEL: func.func @conv_1d_nwc_wcf(
// CHECK: %{{.+}} = linalg.conv_1d_nwc_wcf {dilations = dense<3> : tensor<1xi64>, strides = dense<2> : tensor<1xi64>} ins(%{{.+}}, %{{.+}} : tensor<2x19x3xf16>, tensor<3x3x8xf16>) outs(%{{.+}} : tensor<2x7x8xf32>) -> tensor<2x7x8xf32>
func.func @conv_1d_nwc_wcf(%a0: tensor<2x19x3xf16>, %a1: tensor<3x3x8xf16>, %c: tensor<2x7x8xf32>) -> tensor<2x7x8xf32> {
  %0 = linalg.conv_1d_nwc_wcf {dilations = dense<3> : tensor<1xi64>, strides = dense<2> : tensor<1xi64>} ins(%a0, %a1 : tensor<2x19x3xf16>, tensor<3x3x8xf16>) outs(%c : tensor<2x7x8xf32>) -> tensor<2x7x8xf32>
  return %0 : tensor<2x7x8xf32>
}

// CHECK-LABEL: func.func @conv_1d(
// CHECK: %{{.+}} = linalg.conv_1d ins(%{{.+}}, %{{.+}} : tensor<9xf16>, tensor<3xf16>) outs(%{{.+}} : tensor<7xf32>) -> tensor<7xf32>
func.func @conv_1d(%a0: tensor<9xf16>, %a1: tensor<3xf16>, %c: tensor<7xf32>) -> tensor<7xf32> {
  %0 = linalg.conv_1d ins(%a0, %a1 : tensor<9xf16>, tensor<3xf16>) outs(%c : tensor<7xf32>) -> tensor<7xf32>
  return %0 : tensor<7xf32>
}

// CHECK-LABEL: func.func @conv_2d_nchw_fchw(
// CHECK: %{{.+}} = linalg.conv_2d_nchw_fchw {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%{{.+}}, %{{.+}} : tensor<2x3x14x19xf16>, tensor<8x3x2x3xf16>) outs(%{{.+}} : tensor<2x8x6x7xf32>) -> tensor<2x8x6x7xf32>
func.func @conv_2d_nchw_fchw(%a0: tensor<2x3x14x19xf16>, %a1: tensor<8x3x2x3xf16>, %c: tensor<2x8x6x7xf32>) -> tensor<2x8x6x7xf32> {
  %0 = linalg.conv_2d_nchw_fchw {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%a0, %a1 : tensor<2x3x14x19xf16>, tensor<8x3x2x3xf16>) outs(%c : tensor<2x8x6x7xf32>) -> tensor<2x8x6x7xf32>
  return %0 : tensor<2x8x6x7xf32>
}

// CHECK-LABEL: func.func @conv_2d_nchw_fchw_q(
// CHECK: %{{.+}} = linalg.conv_2d_nchw_fchw_q {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%{{.+}}, %{{.+}}, %{{.+}}, %{{.+}} : tensor<2x3x14x19xi8>, tensor<8x3x2x3xi8>, i32, i32) outs(%{{.+}} : tensor<2x8x6x7xi32>) -> tensor<2x8x6x7xi32>
func.func @conv_2d_nchw_fchw_q(%a0: tensor<2x3x14x19xi8>, %a1: tensor<8x3x2x3xi8>, %a2: i32, %a3: i32, %c: tensor<2x8x6x7xi32>) -> tensor<2x8x6x7xi32> {
  %0 = linalg.conv_2d_nchw_fchw_q {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%a0, %a1, %a2, %a3 : tensor<2x3x14x19xi8>, tensor<8x3x2x3xi8>, i32, i32) outs(%c : tensor<2x8x6x7xi32>) -> tensor<2x8x6x7xi32>
  return %0 : tensor<2x8x6x7xi32>
}

// CHECK-LABEL: func.func @conv_2d_ngchw_fgchw(
// CHECK: %{{.+}} = linalg.conv_2d_ngchw_fgchw {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%{{.+}}, %{{.+}} : tensor<2x4x3x14x19xf16>, tensor<8x4x3x2x3xf16>) outs(%{{.+}} : tensor<2x4x8x6x7xf32>) -> tensor<2x4x8x6x7xf32>
func.func @conv_2d_ngchw_fgchw(%a0: tensor<2x4x3x14x19xf16>, %a1: tensor<8x4x3x2x3xf16>, %c: tensor<2x4x8x6x7xf32>) -> tensor<2x4x8x6x7xf32> {
  %0 = linalg.conv_2d_ngchw_fgchw {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%a0, %a1 : tensor<2x4x3x14x19xf16>, tensor<8x4x3x2x3xf16>) outs(%c : tensor<2x4x8x6x7xf32>) -> tensor<2x4x8x6x7xf32>
  return %0 : tensor<2x4x8x6x7xf32>
}

// CHECK-LABEL: func.func @conv_2d_ngchw_gfchw(
// CHECK: %{{.+}} = linalg.conv_2d_ngchw_gfchw {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%{{.+}}, %{{.+}} : tensor<2x4x3x14x19xf16>, tensor<4x8x3x2x3xf16>) outs(%{{.+}} : tensor<2x4x8x6x7xf32>) -> tensor<2x4x8x6x7xf32>
func.func @conv_2d_ngchw_gfchw(%a0: tensor<2x4x3x14x19xf16>, %a1: tensor<4x8x3x2x3xf16>, %c: tensor<2x4x8x6x7xf32>) -> tensor<2x4x8x6x7xf32> {
  %0 = linalg.conv_2d_ngchw_gfchw {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%a0, %a1 : tensor<2x4x3x14x19xf16>, tensor<4x8x3x2x3xf16>) outs(%c : tensor<2x4x8x6x7xf32>) -> tensor<2x4x8x6x7xf32>
  return %0 : tensor<2x4x8x6x7xf32>
}

// CHECK-LABEL: func.func @conv_2d_ngchw_gfchw_q(
// CHECK: %{{.+}} = linalg.conv_2d_ngchw_gfchw_q {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%{{.+}}, %{{.+}}, %{{.+}}, %{{.+}} : tensor<2x4x3x14x19xi8>, tensor<4x8x3x2x3xi8>, i32, i32) outs(%{{.+}} : tensor<2x4x8x6x7xi32>) -> tensor<2x4x8x6x7xi32>
func.func @conv_2d_ngchw_gfchw_q(%a0: tensor<2x4x3x14x19xi8>, %a1: tensor<4x8x3x2x3xi8>, %a2: i32, %a3: i32, %c: tensor<2x4x8x6x7xi32>) -> tensor<2x4x8x6x7xi32> {
  %0 = linalg.conv_2d_ngchw_gfchw_q {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%a0, %a1, %a2, %a3 : tensor<2x4x3x14x19xi8>, tensor<4x8x3x2x3xi8>, i32, i32) outs(%c : tensor<2x4x8x6x7xi32>) -> tensor<2x4x8x6x7xi32>
  return %0 : tensor<2x4x8x6x7xi32>
}

// CHECK-LABEL: func.func @conv_2d_nhwc_fhwc(
// CHECK: %{{.+}} = linalg.conv_2d_nhwc_fhwc {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%{{.+}}, %{{.+}} : tensor<2x14x19x3xf16>, tensor<8x2x3x3xf16>) outs(%{{.+}} : tensor<2x6x7x8xf32>) -> tensor<2x6x7x8xf32>
func.func @conv_2d_nhwc_fhwc(%a0: tensor<2x14x19x3xf16>, %a1: tensor<8x2x3x3xf16>, %c: tensor<2x6x7x8xf32>) -> tensor<2x6x7x8xf32> {
  %0 = linalg.conv_2d_nhwc_fhwc {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%a0, %a1 : tensor<2x14x19x3xf16>, tensor<8x2x3x3xf16>) outs(%c : tensor<2x6x7x8xf32>) -> tensor<2x6x7x8xf32>
  return %0 : tensor<2x6x7x8xf32>
}

// CHECK-LABEL: func.func @conv_2d_nhwc_fhwc_q(
// CHECK: %{{.+}} = linalg.conv_2d_nhwc_fhwc_q {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%{{.+}}, %{{.+}}, %{{.+}}, %{{.+}} : tensor<2x14x19x3xi8>, tensor<8x2x3x3xi8>, i32, i32) outs(%{{.+}} : tensor<2x6x7x8xi32>) -> tensor<2x6x7x8xi32>
func.func @conv_2d_nhwc_fhwc_q(%a0: tensor<2x14x19x3xi8>, %a1: tensor<8x2x3x3xi8>, %a2: i32, %a3: i32, %c: tensor<2x6x7x8xi32>) -> tensor<2x6x7x8xi32> {
  %0 = linalg.conv_2d_nhwc_fhwc_q {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%a0, %a1, %a2, %a3 : tensor<2x14x19x3xi8>, tensor<8x2x3x3xi8>, i32, i32) outs(%c : tensor<2x6x7x8xi32>) -> tensor<2x6x7x8xi32>
  return %0 : tensor<2x6x7x8xi32>
}

// CHECK-LABEL: func.func @conv_2d_nhwc_hwcf(
// CHECK: %{{.+}} = linalg.conv_2d_nhwc_hwcf {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%{{.+}}, %{{.+}} : tensor<2x14x19x3xf16>, tensor<2x3x3x8xf16>) outs(%{{.+}} : tensor<2x6x7x8xf32>) -> tensor<2x6x7x8xf32>
func.func @conv_2d_nhwc_hwcf(%a0: tensor<2x14x19x3xf16>, %a1: tensor<2x3x3x8xf16>, %c: tensor<2x6x7x8xf32>) -> tensor<2x6x7x8xf32> {
  %0 = linalg.conv_2d_nhwc_hwcf {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%a0, %a1 : tensor<2x14x19x3xf16>, tensor<2x3x3x8xf16>) outs(%c : tensor<2x6x7x8xf32>) -> tensor<2x6x7x8xf32>
  return %0 : tensor<2x6x7x8xf32>
}

// CHECK-LABEL: func.func @conv_2d_nhwc_hwcf_q(
// CHECK: %{{.+}} = linalg.conv_2d_nhwc_hwcf_q {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%{{.+}}, %{{.+}}, %{{.+}}, %{{.+}} : tensor<2x14x19x3xi8>, tensor<2x3x3x8xi8>, i32, i32) outs(%{{.+}} : tensor<2x6x7x8xi32>) -> tensor<2x6x7x8xi32>
func.func @conv_2d_nhwc_hwcf_q(%a0: tensor<2x14x19x3xi8>, %a1: tensor<2x3x3x8xi8>, %a2: i32, %a3: i32, %c: tensor<2x6x7x8xi32>) -> tensor<2x6x7x8xi32> {
  %0 = linalg.conv_2d_nhwc_hwcf_q {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%a0, %a1, %a2, %a3 : tensor<2x14x19x3xi8>, tensor<2x3x3x8xi8>, i32, i32) outs(%c : tensor<2x6x7x8xi32>) -> tensor<2x6x7x8xi32>
  return %0 : tensor<2x6x7x8xi32>
}

// CHECK-LABEL: func.func @conv_2d_nhwgc_gfhwc(
// CHECK: %{{.+}} = linalg.conv_2d_nhwgc_gfhwc {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%{{.+}}, %{{.+}} : tensor<2x14x19x4x3xf16>, tensor<4x8x2x3x3xf16>) outs(%{{.+}} : tensor<2x6x7x4x8xf32>) -> tensor<2x6x7x4x8xf32>
func.func @conv_2d_nhwgc_gfhwc(%a0: tensor<2x14x19x4x3xf16>, %a1: tensor<4x8x2x3x3xf16>, %c: tensor<2x6x7x4x8xf32>) -> tensor<2x6x7x4x8xf32> {
  %0 = linalg.conv_2d_nhwgc_gfhwc {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%a0, %a1 : tensor<2x14x19x4x3xf16>, tensor<4x8x2x3x3xf16>) outs(%c : tensor<2x6x7x4x8xf32>) -> tensor<2x6x7x4x8xf32>
  return %0 : tensor<2x6x7x4x8xf32>
}

// CHECK-LABEL: func.func @conv_2d_nhwgc_gfhwc_q(
// CHECK: %{{.+}} = linalg.conv_2d_nhwgc_gfhwc_q {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%{{.+}}, %{{.+}}, %{{.+}}, %{{.+}} : tensor<2x14x19x4x3xi8>, tensor<4x8x2x3x3xi8>, i32, i32) outs(%{{.+}} : tensor<2x6x7x4x8xi32>) -> tensor<2x6x7x4x8xi32>
func.func @conv_2d_nhwgc_gfhwc_q(%a0: tensor<2x14x19x4x3xi8>, %a1: tensor<4x8x2x3x3xi8>, %a2: i32, %a3: i32, %c: tensor<2x6x7x4x8xi32>) -> tensor<2x6x7x4x8xi32> {
  %0 = linalg.conv_2d_nhwgc_gfhwc_q {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%a0, %a1, %a2, %a3 : tensor<2x14x19x4x3xi8>, tensor<4x8x2x3x3xi8>, i32, i32) outs(%c : tensor<2x6x7x4x8xi32>) -> tensor<2x6x7x4x8xi32>
  return %0 : tensor<2x6x7x4x8xi32>
}

// CHECK-LABEL: func.func @conv_2d(
// CHECK: %{{.+}} = linalg.conv_2d ins(%{{.+}}, %{{.+}} : tensor<7x9xf16>, tensor<2x3xf16>) outs(%{{.+}} : tensor<6x7xf32>) -> tensor<6x7xf32>
func.func @conv_2d(%a0: tensor<7x9xf16>, %a1: tensor<2x3xf16>, %c: tensor<6x7xf32>) -> tensor<6x7xf32> {
  %0 = linalg.conv_2d ins(%a0, %a1 : tensor<7x9xf16>, tensor<2x3xf16>) outs(%c : tensor<6x7xf32>) -> tensor<6x7xf32>
  return %0 : tensor<6x7xf32>
}

// CHECK-LABEL: func.func @conv_3d_ncdhw_fcdhw(
// CHECK: %{{.+}} = linalg.conv_3d_ncdhw_fcdhw {dilations = dense<3> : tensor<3xi64>, strides = dense<2> : tensor<3xi64>} ins(%{{.+}}, %{{.+}} : tensor<2x3x12x14x19xf16>, tensor<8x3x2x2x3xf16>) outs(%{{.+}} : tensor<2x8x5x6x7xf32>) -> tensor<2x8x5x6x7xf32>
func.func @conv_3d_ncdhw_fcdhw(%a0: tensor<2x3x12x14x19xf16>, %a1: tensor<8x3x2x2x3xf16>, %c: tensor<2x8x5x6x7xf32>) -> tensor<2x8x5x6x7xf32> {
  %0 = linalg.conv_3d_ncdhw_fcdhw {dilations = dense<3> : tensor<3xi64>, strides = dense<2> : tensor<3xi64>} ins(%a0, %a1 : tensor<2x3x12x14x19xf16>, tensor<8x3x2x2x3xf16>) outs(%c : tensor<2x8x5x6x7xf32>) -> tensor<2x8x5x6x7xf32>
  return %0 : tensor<2x8x5x6x7xf32>
}

// CHECK-LABEL: func.func @conv_3d_ndhwc_dhwcf(
// CHECK: %{{.+}} = linalg.conv_3d_ndhwc_dhwcf {dilations = dense<3> : tensor<3xi64>, strides = dense<2> : tensor<3xi64>} ins(%{{.+}}, %{{.+}} : tensor<2x12x14x19x3xf16>, tensor<2x2x3x3x8xf16>) outs(%{{.+}} : tensor<2x5x6x7x8xf32>) -> tensor<2x5x6x7x8xf32>
func.func @conv_3d_ndhwc_dhwcf(%a0: tensor<2x12x14x19x3xf16>, %a1: tensor<2x2x3x3x8xf16>, %c: tensor<2x5x6x7x8xf32>) -> tensor<2x5x6x7x8xf32> {
  %0 = linalg.conv_3d_ndhwc_dhwcf {dilations = dense<3> : tensor<3xi64>, strides = dense<2> : tensor<3xi64>} ins(%a0, %a1 : tensor<2x12x14x19x3xf16>, tensor<2x2x3x3x8xf16>) outs(%c : tensor<2x5x6x7x8xf32>) -> tensor<2x5x6x7x8xf32>
  return %0 : tensor<2x5x6x7x8xf32>
}

// CHECK-LABEL: func.func @conv_3d_ndhwc_dhwcf_q(
// CHECK: %{{.+}} = linalg.conv_3d_ndhwc_dhwcf_q {dilations = dense<3> : tensor<3xi64>, strides = dense<2> : tensor<3xi64>} ins(%{{.+}}, %{{.+}}, %{{.+}}, %{{.+}} : tensor<2x12x14x19x3xi8>, tensor<2x2x3x3x8xi8>, i32, i32) outs(%{{.+}} : tensor<2x5x6x7x8xi32>) -> tensor<2x5x6x7x8xi32>
func.func @conv_3d_ndhwc_dhwcf_q(%a0: tensor<2x12x14x19x3xi8>, %a1: tensor<2x2x3x3x8xi8>, %a2: i32, %a3: i32, %c: tensor<2x5x6x7x8xi32>) -> tensor<2x5x6x7x8xi32> {
  %0 = linalg.conv_3d_ndhwc_dhwcf_q {dilations = dense<3> : tensor<3xi64>, strides = dense<2> : tensor<3xi64>} ins(%a0, %a1, %a2, %a3 : tensor<2x12x14x19x3xi8>, tensor<2x2x3x3x8xi8>, i32, i32) outs(%c : tensor<2x5x6x7x8xi32>) -> tensor<2x5x6x7x8xi32>
  return %0 : tensor<2x5x6x7x8xi32>
}

// CHECK-LABEL: func.func @conv_3d(
// CHECK: %{{.+}} = linalg.conv_3d ins(%{{.+}}, %{{.+}} : tensor<6x7x9xf16>, tensor<2x2x3xf16>) outs(%{{.+}} : tensor<5x6x7xf32>) -> tensor<5x6x7xf32>
func.func @conv_3d(%a0: tensor<6x7x9xf16>, %a1: tensor<2x2x3xf16>, %c: tensor<5x6x7xf32>) -> tensor<5x6x7xf32> {
  %0 = linalg.conv_3d ins(%a0, %a1 : tensor<6x7x9xf16>, tensor<2x2x3xf16>) outs(%c : tensor<5x6x7xf32>) -> tensor<5x6x7xf32>
  return %0 : tensor<5x6x7xf32>
}

// CHECK-LABEL: func.func @depthwise_conv_1d_ncw_cw(
// CHECK: %{{.+}} = linalg.depthwise_conv_1d_ncw_cw {dilations = dense<3> : tensor<1xi64>, strides = dense<2> : tensor<1xi64>} ins(%{{.+}}, %{{.+}} : tensor<2x3x19xf16>, tensor<3x3xf16>) outs(%{{.+}} : tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
func.func @depthwise_conv_1d_ncw_cw(%a0: tensor<2x3x19xf16>, %a1: tensor<3x3xf16>, %c: tensor<2x3x7xf32>) -> tensor<2x3x7xf32> {
  %0 = linalg.depthwise_conv_1d_ncw_cw {dilations = dense<3> : tensor<1xi64>, strides = dense<2> : tensor<1xi64>} ins(%a0, %a1 : tensor<2x3x19xf16>, tensor<3x3xf16>) outs(%c : tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
  return %0 : tensor<2x3x7xf32>
}

// CHECK-LABEL: func.func @depthwise_conv_1d_nwc_wc(
// CHECK: %{{.+}} = linalg.depthwise_conv_1d_nwc_wc {dilations = dense<3> : tensor<1xi64>, strides = dense<2> : tensor<1xi64>} ins(%{{.+}}, %{{.+}} : tensor<2x19x3xf16>, tensor<3x3xf16>) outs(%{{.+}} : tensor<2x7x3xf32>) -> tensor<2x7x3xf32>
func.func @depthwise_conv_1d_nwc_wc(%a0: tensor<2x19x3xf16>, %a1: tensor<3x3xf16>, %c: tensor<2x7x3xf32>) -> tensor<2x7x3xf32> {
  %0 = linalg.depthwise_conv_1d_nwc_wc {dilations = dense<3> : tensor<1xi64>, strides = dense<2> : tensor<1xi64>} ins(%a0, %a1 : tensor<2x19x3xf16>, tensor<3x3xf16>) outs(%c : tensor<2x7x3xf32>) -> tensor<2x7x3xf32>
  return %0 : tensor<2x7x3xf32>
}

// CHECK-LABEL: func.func @depthwise_conv_1d_nwc_wcm(
// CHECK: %{{.+}} = linalg.depthwise_conv_1d_nwc_wcm {dilations = dense<3> : tensor<1xi64>, strides = dense<2> : tensor<1xi64>} ins(%{{.+}}, %{{.+}} : tensor<2x19x3xf16>, tensor<3x3x5xf16>) outs(%{{.+}} : tensor<2x7x3x5xf32>) -> tensor<2x7x3x5xf32>
func.func @depthwise_conv_1d_nwc_wcm(%a0: tensor<2x19x3xf16>, %a1: tensor<3x3x5xf16>, %c: tensor<2x7x3x5xf32>) -> tensor<2x7x3x5xf32> {
  %0 = linalg.depthwise_conv_1d_nwc_wcm {dilations = dense<3> : tensor<1xi64>, strides = dense<2> : tensor<1xi64>} ins(%a0, %a1 : tensor<2x19x3xf16>, tensor<3x3x5xf16>) outs(%c : tensor<2x7x3x5xf32>) -> tensor<2x7x3x5xf32>
  return %0 : tensor<2x7x3x5xf32>
}

// CHECK-LABEL: func.func @depthwise_conv_2d_nchw_chw(
// CHECK: %{{.+}} = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%{{.+}}, %{{.+}} : tensor<2x3x14x19xf16>, tensor<3x2x3xf16>) outs(%{{.+}} : tensor<2x3x6x7xf32>) -> tensor<2x3x6x7xf32>
func.func @depthwise_conv_2d_nchw_chw(%a0: tensor<2x3x14x19xf16>, %a1: tensor<3x2x3xf16>, %c: tensor<2x3x6x7xf32>) -> tensor<2x3x6x7xf32> {
  %0 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%a0, %a1 : tensor<2x3x14x19xf16>, tensor<3x2x3xf16>) outs(%c : tensor<2x3x6x7xf32>) -> tensor<2x3x6x7xf32>
  return %0 : tensor<2x3x6x7xf32>
}

// CHECK-LABEL: func.func @depthwise_conv_2d_nhwc_hwc(
// CHECK: %{{.+}} = linalg.depthwise_conv_2d_nhwc_hwc {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%{{.+}}, %{{.+}} : tensor<2x14x19x3xf16>, tensor<2x3x3xf16>) outs(%{{.+}} : tensor<2x6x7x3xf32>) -> tensor<2x6x7x3xf32>
func.func @depthwise_conv_2d_nhwc_hwc(%a0: tensor<2x14x19x3xf16>, %a1: tensor<2x3x3xf16>, %c: tensor<2x6x7x3xf32>) -> tensor<2x6x7x3xf32> {
  %0 = linalg.depthwise_conv_2d_nhwc_hwc {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%a0, %a1 : tensor<2x14x19x3xf16>, tensor<2x3x3xf16>) outs(%c : tensor<2x6x7x3xf32>) -> tensor<2x6x7x3xf32>
  return %0 : tensor<2x6x7x3xf32>
}

// CHECK-LABEL: func.func @depthwise_conv_2d_nhwc_hwc_q(
// CHECK: %{{.+}} = linalg.depthwise_conv_2d_nhwc_hwc_q {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%{{.+}}, %{{.+}}, %{{.+}}, %{{.+}} : tensor<2x14x19x3xi8>, tensor<2x3x3xi8>, i32, i32) outs(%{{.+}} : tensor<2x6x7x3xi32>) -> tensor<2x6x7x3xi32>
func.func @depthwise_conv_2d_nhwc_hwc_q(%a0: tensor<2x14x19x3xi8>, %a1: tensor<2x3x3xi8>, %a2: i32, %a3: i32, %c: tensor<2x6x7x3xi32>) -> tensor<2x6x7x3xi32> {
  %0 = linalg.depthwise_conv_2d_nhwc_hwc_q {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%a0, %a1, %a2, %a3 : tensor<2x14x19x3xi8>, tensor<2x3x3xi8>, i32, i32) outs(%c : tensor<2x6x7x3xi32>) -> tensor<2x6x7x3xi32>
  return %0 : tensor<2x6x7x3xi32>
}

// CHECK-LABEL: func.func @depthwise_conv_2d_nhwc_hwcm(
// CHECK: %{{.+}} = linalg.depthwise_conv_2d_nhwc_hwcm {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%{{.+}}, %{{.+}} : tensor<2x14x19x3xf16>, tensor<2x3x3x5xf16>) outs(%{{.+}} : tensor<2x6x7x3x5xf32>) -> tensor<2x6x7x3x5xf32>
func.func @depthwise_conv_2d_nhwc_hwcm(%a0: tensor<2x14x19x3xf16>, %a1: tensor<2x3x3x5xf16>, %c: tensor<2x6x7x3x5xf32>) -> tensor<2x6x7x3x5xf32> {
  %0 = linalg.depthwise_conv_2d_nhwc_hwcm {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%a0, %a1 : tensor<2x14x19x3xf16>, tensor<2x3x3x5xf16>) outs(%c : tensor<2x6x7x3x5xf32>) -> tensor<2x6x7x3x5xf32>
  return %0 : tensor<2x6x7x3x5xf32>
}

// CHECK-LABEL: func.func @depthwise_conv_2d_nhwc_hwcm_q(
// CHECK: %{{.+}} = linalg.depthwise_conv_2d_nhwc_hwcm_q {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%{{.+}}, %{{.+}}, %{{.+}}, %{{.+}} : tensor<2x14x19x3xi8>, tensor<2x3x3x5xi8>, i32, i32) outs(%{{.+}} : tensor<2x6x7x3x5xi32>) -> tensor<2x6x7x3x5xi32>
func.func @depthwise_conv_2d_nhwc_hwcm_q(%a0: tensor<2x14x19x3xi8>, %a1: tensor<2x3x3x5xi8>, %a2: i32, %a3: i32, %c: tensor<2x6x7x3x5xi32>) -> tensor<2x6x7x3x5xi32> {
  %0 = linalg.depthwise_conv_2d_nhwc_hwcm_q {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%a0, %a1, %a2, %a3 : tensor<2x14x19x3xi8>, tensor<2x3x3x5xi8>, i32, i32) outs(%c : tensor<2x6x7x3x5xi32>) -> tensor<2x6x7x3x5xi32>
  return %0 : tensor<2x6x7x3x5xi32>
}

// CHECK-LABEL: func.func @depthwise_conv_3d_ncdhw_cdhw(
// CHECK: %{{.+}} = linalg.depthwise_conv_3d_ncdhw_cdhw {dilations = dense<3> : tensor<3xi64>, strides = dense<2> : tensor<3xi64>} ins(%{{.+}}, %{{.+}} : tensor<2x3x12x14x19xf16>, tensor<3x2x2x3xf16>) outs(%{{.+}} : tensor<2x3x5x6x7xf32>) -> tensor<2x3x5x6x7xf32>
func.func @depthwise_conv_3d_ncdhw_cdhw(%a0: tensor<2x3x12x14x19xf16>, %a1: tensor<3x2x2x3xf16>, %c: tensor<2x3x5x6x7xf32>) -> tensor<2x3x5x6x7xf32> {
  %0 = linalg.depthwise_conv_3d_ncdhw_cdhw {dilations = dense<3> : tensor<3xi64>, strides = dense<2> : tensor<3xi64>} ins(%a0, %a1 : tensor<2x3x12x14x19xf16>, tensor<3x2x2x3xf16>) outs(%c : tensor<2x3x5x6x7xf32>) -> tensor<2x3x5x6x7xf32>
  return %0 : tensor<2x3x5x6x7xf32>
}

// CHECK-LABEL: func.func @depthwise_conv_3d_ndhwc_dhwc(
// CHECK: %{{.+}} = linalg.depthwise_conv_3d_ndhwc_dhwc {dilations = dense<3> : tensor<3xi64>, strides = dense<2> : tensor<3xi64>} ins(%{{.+}}, %{{.+}} : tensor<2x12x14x19x3xf16>, tensor<2x2x3x3xf16>) outs(%{{.+}} : tensor<2x5x6x7x3xf32>) -> tensor<2x5x6x7x3xf32>
func.func @depthwise_conv_3d_ndhwc_dhwc(%a0: tensor<2x12x14x19x3xf16>, %a1: tensor<2x2x3x3xf16>, %c: tensor<2x5x6x7x3xf32>) -> tensor<2x5x6x7x3xf32> {
  %0 = linalg.depthwise_conv_3d_ndhwc_dhwc {dilations = dense<3> : tensor<3xi64>, strides = dense<2> : tensor<3xi64>} ins(%a0, %a1 : tensor<2x12x14x19x3xf16>, tensor<2x2x3x3xf16>) outs(%c : tensor<2x5x6x7x3xf32>) -> tensor<2x5x6x7x3xf32>
  return %0 : tensor<2x5x6x7x3xf32>
}

// CHECK-LABEL: func.func @depthwise_conv_3d_ndhwc_dhwcm(
// CHECK: %{{.+}} = linalg.depthwise_conv_3d_ndhwc_dhwcm {dilations = dense<3> : tensor<3xi64>, strides = dense<2> : tensor<3xi64>} ins(%{{.+}}, %{{.+}} : tensor<2x12x14x19x3xf16>, tensor<2x2x3x3x5xf16>) outs(%{{.+}} : tensor<2x5x6x7x3x5xf32>) -> tensor<2x5x6x7x3x5xf32>
func.func @depthwise_conv_3d_ndhwc_dhwcm(%a0: tensor<2x12x14x19x3xf16>, %a1: tensor<2x2x3x3x5xf16>, %c: tensor<2x5x6x7x3x5xf32>) -> tensor<2x5x6x7x3x5xf32> {
  %0 = linalg.depthwise_conv_3d_ndhwc_dhwcm {dilations = dense<3> : tensor<3xi64>, strides = dense<2> : tensor<3xi64>} ins(%a0, %a1 : tensor<2x12x14x19x3xf16>, tensor<2x2x3x3x5xf16>) outs(%c : tensor<2x5x6x7x3x5xf32>) -> tensor<2x5x6x7x3x5xf32>
  return %0 : tensor<2x5x6x7x3x5xf32>
}

// CHECK-LABEL: func.func @pooling_nchw_max(
// CHECK: %{{.+}} = linalg.pooling_nchw_max {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%{{.+}}, %{{.+}} : tensor<2x3x14x19xf16>, tensor<2x3xf16>) outs(%{{.+}} : tensor<2x3x6x7xf32>) -> tensor<2x3x6x7xf32>
func.func @pooling_nchw_max(%a0: tensor<2x3x14x19xf16>, %a1: tensor<2x3xf16>, %c: tensor<2x3x6x7xf32>) -> tensor<2x3x6x7xf32> {
  %0 = linalg.pooling_nchw_max {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%a0, %a1 : tensor<2x3x14x19xf16>, tensor<2x3xf16>) outs(%c : tensor<2x3x6x7xf32>) -> tensor<2x3x6x7xf32>
  return %0 : tensor<2x3x6x7xf32>
}

// CHECK-LABEL: func.func @pooling_nchw_sum(
// CHECK: %{{.+}} = linalg.pooling_nchw_sum {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%{{.+}}, %{{.+}} : tensor<2x3x14x19xf16>, tensor<2x3xf16>) outs(%{{.+}} : tensor<2x3x6x7xf32>) -> tensor<2x3x6x7xf32>
func.func @pooling_nchw_sum(%a0: tensor<2x3x14x19xf16>, %a1: tensor<2x3xf16>, %c: tensor<2x3x6x7xf32>) -> tensor<2x3x6x7xf32> {
  %0 = linalg.pooling_nchw_sum {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%a0, %a1 : tensor<2x3x14x19xf16>, tensor<2x3xf16>) outs(%c : tensor<2x3x6x7xf32>) -> tensor<2x3x6x7xf32>
  return %0 : tensor<2x3x6x7xf32>
}

// CHECK-LABEL: func.func @pooling_ncw_max(
// CHECK: %{{.+}} = linalg.pooling_ncw_max {dilations = dense<3> : tensor<1xi64>, strides = dense<2> : tensor<1xi64>} ins(%{{.+}}, %{{.+}} : tensor<2x3x19xf16>, tensor<3xf16>) outs(%{{.+}} : tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
func.func @pooling_ncw_max(%a0: tensor<2x3x19xf16>, %a1: tensor<3xf16>, %c: tensor<2x3x7xf32>) -> tensor<2x3x7xf32> {
  %0 = linalg.pooling_ncw_max {dilations = dense<3> : tensor<1xi64>, strides = dense<2> : tensor<1xi64>} ins(%a0, %a1 : tensor<2x3x19xf16>, tensor<3xf16>) outs(%c : tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
  return %0 : tensor<2x3x7xf32>
}

// CHECK-LABEL: func.func @pooling_ncw_sum(
// CHECK: %{{.+}} = linalg.pooling_ncw_sum {dilations = dense<3> : tensor<1xi64>, strides = dense<2> : tensor<1xi64>} ins(%{{.+}}, %{{.+}} : tensor<2x3x19xf16>, tensor<3xf16>) outs(%{{.+}} : tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
func.func @pooling_ncw_sum(%a0: tensor<2x3x19xf16>, %a1: tensor<3xf16>, %c: tensor<2x3x7xf32>) -> tensor<2x3x7xf32> {
  %0 = linalg.pooling_ncw_sum {dilations = dense<3> : tensor<1xi64>, strides = dense<2> : tensor<1xi64>} ins(%a0, %a1 : tensor<2x3x19xf16>, tensor<3xf16>) outs(%c : tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
  return %0 : tensor<2x3x7xf32>
}

// CHECK-LABEL: func.func @pooling_ndhwc_max(
// CHECK: %{{.+}} = linalg.pooling_ndhwc_max {dilations = dense<3> : tensor<3xi64>, strides = dense<2> : tensor<3xi64>} ins(%{{.+}}, %{{.+}} : tensor<2x12x14x19x3xf16>, tensor<2x2x3xf16>) outs(%{{.+}} : tensor<2x5x6x7x3xf32>) -> tensor<2x5x6x7x3xf32>
func.func @pooling_ndhwc_max(%a0: tensor<2x12x14x19x3xf16>, %a1: tensor<2x2x3xf16>, %c: tensor<2x5x6x7x3xf32>) -> tensor<2x5x6x7x3xf32> {
  %0 = linalg.pooling_ndhwc_max {dilations = dense<3> : tensor<3xi64>, strides = dense<2> : tensor<3xi64>} ins(%a0, %a1 : tensor<2x12x14x19x3xf16>, tensor<2x2x3xf16>) outs(%c : tensor<2x5x6x7x3xf32>) -> tensor<2x5x6x7x3xf32>
  return %0 : tensor<2x5x6x7x3xf32>
}

// CHECK-LABEL: func.func @pooling_ndhwc_min(
// CHECK: %{{.+}} = linalg.pooling_ndhwc_min {dilations = dense<3> : tensor<3xi64>, strides = dense<2> : tensor<3xi64>} ins(%{{.+}}, %{{.+}} : tensor<2x12x14x19x3xf16>, tensor<2x2x3xf16>) outs(%{{.+}} : tensor<2x5x6x7x3xf32>) -> tensor<2x5x6x7x3xf32>
func.func @pooling_ndhwc_min(%a0: tensor<2x12x14x19x3xf16>, %a1: tensor<2x2x3xf16>, %c: tensor<2x5x6x7x3xf32>) -> tensor<2x5x6x7x3xf32> {
  %0 = linalg.pooling_ndhwc_min {dilations = dense<3> : tensor<3xi64>, strides = dense<2> : tensor<3xi64>} ins(%a0, %a1 : tensor<2x12x14x19x3xf16>, tensor<2x2x3xf16>) outs(%c : tensor<2x5x6x7x3xf32>) -> tensor<2x5x6x7x3xf32>
  return %0 : tensor<2x5x6x7x3xf32>
}

// CHECK-LABEL: func.func @pooling_ndhwc_sum(
// CHECK: %{{.+}} = linalg.pooling_ndhwc_sum {dilations = dense<3> : tensor<3xi64>, strides = dense<2> : tensor<3xi64>} ins(%{{.+}}, %{{.+}} : tensor<2x12x14x19x3xf16>, tensor<2x2x3xf16>) outs(%{{.+}} : tensor<2x5x6x7x3xf32>) -> tensor<2x5x6x7x3xf32>
func.func @pooling_ndhwc_sum(%a0: tensor<2x12x14x19x3xf16>, %a1: tensor<2x2x3xf16>, %c: tensor<2x5x6x7x3xf32>) -> tensor<2x5x6x7x3xf32> {
  %0 = linalg.pooling_ndhwc_sum {dilations = dense<3> : tensor<3xi64>, strides = dense<2> : tensor<3xi64>} ins(%a0, %a1 : tensor<2x12x14x19x3xf16>, tensor<2x2x3xf16>) outs(%c : tensor<2x5x6x7x3xf32>) -> tensor<2x5x6x7x3xf32>
  return %0 : tensor<2x5x6x7x3xf32>
}

// CHECK-LABEL: func.func @pooling_nhwc_max(
// CHECK: %{{.+}} = linalg.pooling_nhwc_max {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%{{.+}}, %{{.+}} : tensor<2x14x19x3xf16>, tensor<2x3xf16>) outs(%{{.+}} : tensor<2x6x7x3xf32>) -> tensor<2x6x7x3xf32>
func.func @pooling_nhwc_max(%a0: tensor<2x14x19x3xf16>, %a1: tensor<2x3xf16>, %c: tensor<2x6x7x3xf32>) -> tensor<2x6x7x3xf32> {
  %0 = linalg.pooling_nhwc_max {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%a0, %a1 : tensor<2x14x19x3xf16>, tensor<2x3xf16>) outs(%c : tensor<2x6x7x3xf32>) -> tensor<2x6x7x3xf32>
  return %0 : tensor<2x6x7x3xf32>
}

// CHECK-LABEL: func.func @pooling_nhwc_max_unsigned(
// CHECK: %{{.+}} = linalg.pooling_nhwc_max_unsigned {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%{{.+}}, %{{.+}} : tensor<2x14x19x3xi8>, tensor<2x3xi8>) outs(%{{.+}} : tensor<2x6x7x3xi32>) -> tensor<2x6x7x3xi32>
func.func @pooling_nhwc_max_unsigned(%a0: tensor<2x14x19x3xi8>, %a1: tensor<2x3xi8>, %c: tensor<2x6x7x3xi32>) -> tensor<2x6x7x3xi32> {
  %0 = linalg.pooling_nhwc_max_unsigned {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%a0, %a1 : tensor<2x14x19x3xi8>, tensor<2x3xi8>) outs(%c : tensor<2x6x7x3xi32>) -> tensor<2x6x7x3xi32>
  return %0 : tensor<2x6x7x3xi32>
}

// CHECK-LABEL: func.func @pooling_nhwc_min(
// CHECK: %{{.+}} = linalg.pooling_nhwc_min {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%{{.+}}, %{{.+}} : tensor<2x14x19x3xf16>, tensor<2x3xf16>) outs(%{{.+}} : tensor<2x6x7x3xf32>) -> tensor<2x6x7x3xf32>
func.func @pooling_nhwc_min(%a0: tensor<2x14x19x3xf16>, %a1: tensor<2x3xf16>, %c: tensor<2x6x7x3xf32>) -> tensor<2x6x7x3xf32> {
  %0 = linalg.pooling_nhwc_min {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%a0, %a1 : tensor<2x14x19x3xf16>, tensor<2x3xf16>) outs(%c : tensor<2x6x7x3xf32>) -> tensor<2x6x7x3xf32>
  return %0 : tensor<2x6x7x3xf32>
}

// CHECK-LABEL: func.func @pooling_nhwc_min_unsigned(
// CHECK: %{{.+}} = linalg.pooling_nhwc_min_unsigned {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%{{.+}}, %{{.+}} : tensor<2x14x19x3xi8>, tensor<2x3xi8>) outs(%{{.+}} : tensor<2x6x7x3xi32>) -> tensor<2x6x7x3xi32>
func.func @pooling_nhwc_min_unsigned(%a0: tensor<2x14x19x3xi8>, %a1: tensor<2x3xi8>, %c: tensor<2x6x7x3xi32>) -> tensor<2x6x7x3xi32> {
  %0 = linalg.pooling_nhwc_min_unsigned {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%a0, %a1 : tensor<2x14x19x3xi8>, tensor<2x3xi8>) outs(%c : tensor<2x6x7x3xi32>) -> tensor<2x6x7x3xi32>
  return %0 : tensor<2x6x7x3xi32>
}

// CHECK-LABEL: func.func @pooling_nhwc_sum(
// CHECK: %{{.+}} = linalg.pooling_nhwc_sum {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%{{.+}}, %{{.+}} : tensor<2x14x19x3xf16>, tensor<2x3xf16>) outs(%{{.+}} : tensor<2x6x7x3xf32>) -> tensor<2x6x7x3xf32>
func.func @pooling_nhwc_sum(%a0: tensor<2x14x19x3xf16>, %a1: tensor<2x3xf16>, %c: tensor<2x6x7x3xf32>) -> tensor<2x6x7x3xf32> {
  %0 = linalg.pooling_nhwc_sum {dilations = dense<3> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%a0, %a1 : tensor<2x14x19x3xf16>, tensor<2x3xf16>) outs(%c : tensor<2x6x7x3xf32>) -> tensor<2x6x7x3xf32>
  return %0 : tensor<2x6x7x3xf32>
}

// CHECK-LABEL: func.func @pooling_nwc_max(
// CHECK: %{{.+}} = linalg.pooling_nwc_max {dilations = dense<3> : tensor<1xi64>, strides = dense<2> : tensor<1xi64>} ins(%{{.+}}, %{{.+}} : tensor<2x19x3xf16>, tensor<3xf16>) outs(%{{.+}} : tensor<2x7x3xf32>) -> tensor<2x7x3xf32>
func.func @pooling_nwc_max(%a0: tensor<2x19x3xf16>, %a1: tensor<3xf16>, %c: tensor<2x7x3xf32>) -> tensor<2x7x3xf32> {
  %0 = linalg.pooling_nwc_max {dilations = dense<3> : tensor<1xi64>, strides = dense<2> : tensor<1xi64>} ins(%a0, %a1 : tensor<2x19x3xf16>, tensor<3xf16>) outs(%c : tensor<2x7x3xf32>) -> tensor<2x7x3xf32>
  return %0 : tensor<2x7x3xf32>
}

// CHECK-LABEL: func.func @pooling_nwc_max_unsigned(
// CHECK: %{{.+}} = linalg.pooling_nwc_max_unsigned {dilations = dense<3> : tensor<1xi64>, strides = dense<2> : tensor<1xi64>} ins(%{{.+}}, %{{.+}} : tensor<2x19x3xi8>, tensor<3xi8>) outs(%{{.+}} : tensor<2x7x3xi32>) -> tensor<2x7x3xi32>
func.func @pooling_nwc_max_unsigned(%a0: tensor<2x19x3xi8>, %a1: tensor<3xi8>, %c: tensor<2x7x3xi32>) -> tensor<2x7x3xi32> {
  %0 = linalg.pooling_nwc_max_unsigned {dilations = dense<3> : tensor<1xi64>, strides = dense<2> : tensor<1xi64>} ins(%a0, %a1 : tensor<2x19x3xi8>, tensor<3xi8>) outs(%c : tensor<2x7x3xi32>) -> tensor<2x7x3xi32>
  return %0 : tensor<2x7x3xi32>
}

// CHECK-LABEL: func.func @pooling_nwc_min(
// CHECK: %{{.+}} = linalg.pooling_nwc_min {dilations = dense<3> : tensor<1xi64>, strides = dense<2> : tensor<1xi64>} ins(%{{.+}}, %{{.+}} : tensor<2x19x3xf16>, tensor<3xf16>) outs(%{{.+}} : tensor<2x7x3xf32>) -> tensor<2x7x3xf32>
func.func @pooling_nwc_min(%a0: tensor<2x19x3xf16>, %a1: tensor<3xf16>, %c: tensor<2x7x3xf32>) -> tensor<2x7x3xf32> {
  %0 = linalg.pooling_nwc_min {dilations = dense<3> : tensor<1xi64>, strides = dense<2> : tensor<1xi64>} ins(%a0, %a1 : tensor<2x19x3xf16>, tensor<3xf16>) outs(%c : tensor<2x7x3xf32>) -> tensor<2x7x3xf32>
  return %0 : tensor<2x7x3xf32>
}

// CHECK-LABEL: func.func @pooling_nwc_min_unsigned(
// CHECK: %{{.+}} = linalg.pooling_nwc_min_unsigned {dilations = dense<3> : tensor<1xi64>, strides = dense<2> : tensor<1xi64>} ins(%{{.+}}, %{{.+}} : tensor<2x19x3xi8>, tensor<3xi8>) outs(%{{.+}} : tensor<2x7x3xi32>) -> tensor<2x7x3xi32>
func.func @pooling_nwc_min_unsigned(%a0: tensor<2x19x3xi8>, %a1: tensor<3xi8>, %c: tensor<2x7x3xi32>) -> tensor<2x7x3xi32> {
  %0 = linalg.pooling_nwc_min_unsigned {dilations = dense<3> : tensor<1xi64>, strides = dense<2> : tensor<1xi64>} ins(%a0, %a1 : tensor<2x19x3xi8>, tensor<3xi8>) outs(%c : tensor<2x7x3xi32>) -> tensor<2x7x3xi32>
  return %0 : tensor<2x7x3xi32>
}

// CHECK-LABEL: func.func @pooling_nwc_sum(
// CHECK: %{{.+}} = linalg.pooling_nwc_sum {dilations = dense<3> : tensor<1xi64>, strides = dense<2> : tensor<1xi64>} ins(%{{.+}}, %{{.+}} : tensor<2x19x3xf16>, tensor<3xf16>) outs(%{{.+}} : tensor<2x7x3xf32>) -> tensor<2x7x3xf32>
func.func @pooling_nwc_sum(%a0: tensor<2x19x3xf16>, %a1: tensor<3xf16>, %c: tensor<2x7x3xf32>) -> tensor<2x7x3xf32> {
  %0 = linalg.pooling_nwc_sum {dilations = dense<3> : tensor<1xi64>, strides = dense<2> : tensor<1xi64>} ins(%a0, %a1 : tensor<2x19x3xf16>, tensor<3xf16>) outs(%c : tensor<2x7x3xf32>) -> tensor<2x7x3xf32>
  return %0 : tensor<2x7x3xf32>
}

// CHECK-LABEL: func.func @conv_without_strides(
// CHECK: %{{.+}} = linalg.conv_2d_nhwc_hwcf ins(%{{.+}}, %{{.+}} : tensor<2x7x9x3xf16>, tensor<2x3x3x8xf16>) outs(%{{.+}} : tensor<2x6x7x8xf32>) -> tensor<2x6x7x8xf32>
func.func @conv_without_strides(%a0: tensor<2x7x9x3xf16>, %a1: tensor<2x3x3x8xf16>, %c: tensor<2x6x7x8xf32>) -> tensor<2x6x7x8xf32> {
  %0 = linalg.conv_2d_nhwc_hwcf ins(%a0, %a1 : tensor<2x7x9x3xf16>, tensor<2x3x3x8xf16>) outs(%c : tensor<2x6x7x8xf32>) -> tensor<2x6x7x8xf32>
  return %0 : tensor<2x6x7x8xf32>
}
