// RUN: openxla-opt --allow-unregistered-dialect %s | FileCheck %s

// CHECK: attr = #complex.number<:f64 1.000000e+00, 0.000000e+00> : complex<f64>
"some.op"() {attr = #complex.number<:f64 1.0, 0.0> : complex<f64>} : () -> ()

// CHECK: attr = #complex.number<:f32 -2.500000e+00, 3.000000e+00> : complex<f32>
"some.op"() {attr = #complex.number<:f32 -2.5, 3.0>} : () -> ()
