// Each mistake is one line, found before anything is compiled.
//
// RUN: not openxla run %s --function nope 2>&1 | FileCheck %s --check-prefix=FUNCTION
// RUN: not openxla run %s 2>&1 | FileCheck %s --check-prefix=COUNT
// RUN: not openxla run %s --input "dense<1.0> : tensor<f32>" 2>&1 | FileCheck %s --check-prefix=TYPE
// RUN: not openxla run %s --input %t.missing.npy 2>&1 | FileCheck %s --check-prefix=MISSING
// RUN: not openxla run %s --input %s 2>&1 | FileCheck %s --check-prefix=NPY
// RUN: not openxla run %s --emit=nope 2>&1 | FileCheck %s --check-prefix=STAGE
// RUN: not openxla run %s --target nope 2>&1 | FileCheck %s --check-prefix=TARGET
// RUN: not openxla run %s --input "dense<1> : tensor<2xi32>" --output %s 2>&1 | FileCheck %s --check-prefix=FOLDER

// FUNCTION: openxla run: error: there is no function 'nope'; the program has main
// COUNT: openxla run: error: 'main' takes 1 argument, but --input was given 0 times
// TYPE: openxla run: error: --input #0 is a 'tensor<f32>', but the function takes 'tensor<2xi32>'
// MISSING: openxla run: error: cannot read '{{.*}}missing.npy': No such file or directory
// NPY: openxla run: error: cannot read '{{.*}}errors.mlir': the bytes do not start as a .npy file
// STAGE: openxla run: error: there is no stage 'nope'; openxla run --emit=help lists them
// TARGET: openxla run: error: there is no target 'nope', only cpu
// FOLDER: openxla run: error: cannot create the folder '{{.*}}errors.mlir': Not a directory
func.func @main(%a: tensor<2xi32>) -> tensor<2xi32> {
  return %a : tensor<2xi32>
}
