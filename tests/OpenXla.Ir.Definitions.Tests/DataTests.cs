using OpenXla.Ir.Tool;

namespace OpenXla.Ir.Definitions.Tests;

/// <summary>Our types, attributes and enums are upstream's: keywords, parameters, cases with their values.</summary>
public class DataTests
{
    /// <summary>The files of definitions and the dialects in them.</summary>
    public static TheoryData<string, string> Dialects => new()
    {
        { "Dialect/Arith/IR/ArithOps.td", "arith" },
        { "Dialect/Bufferization/IR/BufferizationOps.td", "bufferization" },
        { "Dialect/Complex/IR/ComplexAttributes.td", "complex" },
        { "Dialect/DLTI/DLTIAttrs.td", "dlti" },
        { "Dialect/GPU/IR/GPUOps.td", "gpu" },
        { "Dialect/Index/IR/IndexOps.td", "index" },
        { "Dialect/IRDL/IR/IRDLOps.td", "irdl" },
        { "Dialect/LLVMIR/LLVMOps.td", "llvm" },
        { "Dialect/LLVMIR/LLVMTypes.td", "llvm" },
        { "Dialect/LLVMIR/NVVMOps.td", "nvvm" },
        { "Dialect/Linalg/IR/LinalgOps.td", "linalg" },
        { "Dialect/MLProgram/IR/MLProgramOps.td", "ml_program" },
        { "Dialect/PDL/IR/PDLOps.td", "pdl" },
        { "Dialect/Quant/IR/QuantOps.td", "quant" },
        { "Dialect/SCF/IR/SCFOps.td", "scf" },
        { "Dialect/Shape/IR/ShapeOps.td", "shape" },
        { "Dialect/UB/IR/UBOps.td", "ub" },
        { "Dialect/Vector/IR/VectorOps.td", "vector" },
    };

    [TableGenTheory]
    [MemberData(nameof(Dialects))]
    public void AsUpstreamDefinesThem(string file, string dialect)
    {
        var context = new IrContext();
        ToolRegistry.Create().AddDialectsTo(context);
        var assembly = context.LoadDialect(dialect)!.GetType().Assembly;
        var records = TableGen.Read(file);
        List<string> differences = [.. DataReport.Compare(records, dialect, assembly), .. EnumReport.Compare(records, dialect, assembly)];
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }
}
