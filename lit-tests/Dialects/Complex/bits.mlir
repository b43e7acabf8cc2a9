// RUN: openxla-opt --allow-unregistered-dialect %s | FileCheck %s

// What has no short decimal form is printed as bits, and these are read as what they are.
// CHECK: attr = #complex.number<:f32 0x49800000, 1.000010e+05> : complex<f32>
"some.op"() {attr = #complex.number<:f32 1048576.0, 0x47C35080>} : () -> ()

// Longer ones are the bits of an f64.
// CHECK: attr = #complex.number<:f32 5.120000e+02, 0.000000e+00> : complex<f32>
"some.op"() {attr = #complex.number<:f32 0x4080000000000000, 1.0e-320>} : () -> ()
