using OpenXla.Ir.Tool;
using Xunit.Abstractions;

namespace OpenXla.Ir.Definitions.Tests;

/// <summary>Our dialects are upstream's: operations, operands, attributes, results, regions and traits, as its definitions have them.</summary>
public class DefinitionTests(ITestOutputHelper output)
{
    /// <summary>The files of definitions, the dialects in them, and how many differences are known to be left.</summary>
    public static TheoryData<string, string, int> Dialects => new()
    {
        { "Dialect/Affine/IR/AffineOps.td", "affine", 0 },
        { "Dialect/Arith/IR/ArithOps.td", "arith", 0 },
        { "Dialect/Bufferization/IR/BufferizationOps.td", "bufferization", 0 },
        { "IR/BuiltinOps.td", "builtin", 0 },
        { "Dialect/Complex/IR/ComplexOps.td", "complex", 0 },
        { "Dialect/ControlFlow/IR/ControlFlowOps.td", "cf", 0 },
        { "Dialect/Func/IR/FuncOps.td", "func", 0 },
        { "Dialect/GPU/IR/GPUOps.td", "gpu", 0 },
        { "Dialect/Index/IR/IndexOps.td", "index", 0 },
        { "Dialect/IRDL/IR/IRDLOps.td", "irdl", 0 },
        { "Dialect/LLVMIR/LLVMOps.td", "llvm", 0 },
        { "Dialect/LLVMIR/LLVMIntrinsicOps.td", "llvm", 0 },
        { "Dialect/LLVMIR/NVVMOps.td", "nvvm", 0 },
        { "Dialect/Linalg/IR/LinalgOps.td", "linalg", 0 },
        // Only tensors are results.
        { "Dialect/Linalg/IR/LinalgStructuredOps.td", "linalg", 1 },
        { "Dialect/Linalg/IR/LinalgRelayoutOps.td", "linalg", 0 },
        { "Dialect/MLProgram/IR/MLProgramOps.td", "ml_program", 0 },
        { "Dialect/Math/IR/MathOps.td", "math", 0 },
        { "Dialect/MemRef/IR/MemRefOps.td", "memref", 0 },
        { "Dialect/PDL/IR/PDLOps.td", "pdl", 0 },
        { "Dialect/Quant/IR/QuantOps.td", "quant", 0 },
        { "Dialect/SCF/IR/SCFOps.td", "scf", 0 },
        { "Dialect/Shape/IR/ShapeOps.td", "shape", 0 },
        // Upstream lets expansions and collapses be of unranked tensors, and cannot verify those.
        { "Dialect/Tensor/IR/TensorOps.td", "tensor", 4 },
        { "Dialect/UB/IR/UBOps.td", "ub", 0 },
        // Masks of whole vectors are told from scalable ones by hand.
        { "Dialect/Vector/IR/VectorOps.td", "vector", 2 },
    };

    [StablehloTheory]
    [InlineData("dialect/StablehloOps.td", "stablehlo", 0)]
    // Ragged products and scans are of ranked tensors only, and know no scales along an axis.
    [InlineData("dialect/ChloOps.td", "chlo", 8)]
    public void AsStablehloDefinesThem(string file, string dialect, int known) =>
        // Its attributes are refused as properties, before their constraints could say a word.
        Compare(Path.Combine(TableGen.Stablehlo!, "stablehlo", file), dialect, known, static line => !line.Contains(": attribute ", StringComparison.Ordinal) || !line.Contains(" in words", StringComparison.Ordinal));

    [TableGenTheory]
    [MemberData(nameof(Dialects))]
    public void AsUpstreamDefinesThem(string file, string dialect, int known) => Compare(file, dialect, known, static _ => true);

    private void Compare(string file, string dialect, int known, Func<string, bool> counts)
    {
        var context = new IrContext();
        ToolRegistry.Create().AddDialectsTo(context);
        var differences = new DefinitionReport(context).Compare(file, dialect).Where(counts).ToList();
        foreach (var line in differences) output.WriteLine(line);
        // Exactly as many: who removes a difference lowers the number.
        Assert.True(differences.Count == known, $"{differences.Count} differences, {known} are known:\n{string.Join('\n', differences)}");
    }
}
