namespace OpenXla.Ir.Lit.Tests;

/// <summary>What upstream prints in a custom form that nobody can read, or that says something else, we print in the generic form.</summary>
public class UnreadableFormTests
{
    [Theory]
    [InlineData("shape.any", """
        %0 = "shape.any"() : () -> !shape.shape
        """)]
    [InlineData("shape.any", """
        "shape.func"() <{function_type = () -> (), sym_name = "f"}> ({ %0 = "shape.any"() : () -> !shape.shape "shape.return"(%0) : (!shape.shape) -> () }) : () -> ()
        """)]
    [InlineData("shape.shape_eq", """
        %0 = "shape.shape_eq"() : () -> i1
        """)]
    [InlineData("shape.function_library", """
        "shape.function_library"() <{mapping = {}, sym_name = "f"}> ({ "shape.yield"() : () -> () }) : () -> ()
        """)]
    [InlineData("shape.reduce", """
        %0 = "t.v"() : () -> !shape.shape
        "shape.reduce"(%0) ({ ^bb0(%i: index, %e: !shape.size): "shape.yield"() : () -> () }) : (!shape.shape) -> ()
        """)]
    [InlineData("shape.assuming", """
        %0 = "t.v"() : () -> !shape.witness
        %1 = "shape.assuming"(%0) ({ ^bb0(%a: i32): "shape.assuming_yield"(%a) : (i32) -> () }) : (!shape.witness) -> i32
        """)]
    [InlineData("affine.delinearize_index", """
        %0 = "t.v"() : () -> index
        "affine.delinearize_index"(%0) <{static_basis = array<i64>}> : (index) -> ()
        """)]
    [InlineData("affine.dma_wait", """
        %0, %1 = "t.v"() : () -> (memref<1xi32>, f32)
        "affine.dma_wait"(%0, %1) {tag_map = affine_map<() -> ()>} : (memref<1xi32>, f32) -> ()
        """)]
    [InlineData("affine.parallel", """
        %0 = "t.v"() : () -> index
        "affine.parallel"(%0, %0) <{lowerBoundsGroups = dense<1> : tensor<1xi32>, lowerBoundsMap = affine_map<(d0) -> (d0)>, reductions = [], steps = [-9223372036854775808], upperBoundsGroups = dense<1> : tensor<1xi32>, upperBoundsMap = affine_map<(d0) -> (d0)>}> ({ ^bb0(%i: index): "affine.yield"() : () -> () }) : (index, index) -> ()
        """)]
    [InlineData("memref.dma_start", """
        %0, %1 = "t.v"() : () -> (memref<i32>, index)
        "memref.dma_start"(%0, %0, %1, %0) {a = 1 : i32} : (memref<i32>, memref<i32>, index, memref<i32>) -> ()
        """)]
    [InlineData("scf.parallel", """
        %0 = "t.v"() : () -> index
        "scf.parallel"(%0, %0, %0) <{operandSegmentSizes = array<i32: 2, 0, 1, 0>}> ({ ^bb0(%i: index): "scf.reduce"() : () -> () }) : (index, index, index) -> ()
        """)]
    [InlineData("linalg.generic", """
        "linalg.generic"() <{indexing_maps = [], iterator_types = [], operandSegmentSizes = array<i32: 0, 0>}> ({ "linalg.yield"() : () -> () }) : () -> ()
        """)]
    [InlineData("linalg.transpose", """
        %0, %1 = "t.v"() : () -> (memref<2x3xf32>, memref<3x2xf16>)
        "linalg.transpose"(%0, %1) <{permutation = array<i64: 1, 0>}> ({ ^bb0(%a: f32, %b: f16): "linalg.yield"(%b) : (f16) -> () }) : (memref<2x3xf32>, memref<3x2xf16>) -> ()
        """)]
    [InlineData("linalg.pooling_nhwc_max_unsigned", """
        %0, %1, %2 = "t.v"() : () -> (memref<1x5x5x1xf32>, memref<2x2xf32>, memref<1x4x4x1xf32>)
        "linalg.pooling_nhwc_max_unsigned"(%0, %1, %2) <{operandSegmentSizes = array<i32: 2, 1>}> ({ ^bb0(%a: f32, %b: f32, %c: f32): "linalg.yield"(%a) : (f32) -> () }) : (memref<1x5x5x1xf32>, memref<2x2xf32>, memref<1x4x4x1xf32>) -> ()
        """)]
    [InlineData("irdl.regions", """
        irdl.dialect @d { irdl.operation @o { %0 = irdl.region "irdl.regions"(%0) <{names = ["2b"]}> : (!irdl.region) -> () } }
        """)]
    [InlineData("irdl.operands", """
        irdl.dialect @d { irdl.operation @o { %0 = irdl.any "irdl.operands"(%0) <{names = ["2b"], variadicity = #irdl<variadicity_array[ single]>}> : (!irdl.attribute) -> () } }
        """)]
    [InlineData("llvm.func", """
        llvm.func @f() attributes {vscale_range = #llvm.vscale_range<minRange = 64 : i64, maxRange = -9223372036854775807 : i64>}
        """)]
    public void IsGeneric(string operation, string program)
    {
        var (exitCode, text, errors) = InProcess.Opt(program, "--allow-unregistered-dialect");
        Assert.True(exitCode == 0, errors);
        Assert.Contains($"\"{operation}\"(", text);
        Assert.Equal((0, text, ""), InProcess.Opt(text, "--allow-unregistered-dialect"));
    }
}
