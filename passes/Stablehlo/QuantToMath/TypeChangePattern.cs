using OpenXla.Ir.Dialects.Quant;

namespace OpenXla.Ir.Passes.Stablehlo.QuantToMath;

/// <summary>Operations that move elements, or compare those of one quantization: they do to what is stored what they do to what it means.</summary>
internal static class TypeChangePattern
{
    private static readonly string[] Names =
    [
        "stablehlo.bitcast_convert", "stablehlo.broadcast_in_dim", "stablehlo.composite", "stablehlo.concatenate", "stablehlo.constant",
        "stablehlo.dynamic_reshape", "stablehlo.dynamic_slice", "stablehlo.gather", "stablehlo.maximum", "stablehlo.minimum", "stablehlo.pad",
        "stablehlo.reduce_window", "stablehlo.reshape", "stablehlo.return", "stablehlo.select", "stablehlo.slice", "stablehlo.transpose",
        "stablehlo.get_dimension_size", "stablehlo.dynamic_broadcast_in_dim",
    ];

    public static void Populate(PatternSet patterns)
    {
        foreach (var name in Names) patterns.AddNamed(name, Rewrite, benefit: 10);
    }

    /// <summary><c>op : tensor&lt;2x!quant.uniform&lt;i8:f32, 0.1>> ⇒ op : tensor&lt;2xi8></c></summary>
    private static bool Rewrite(Operation op, PatternRewriter rewriter)
    {
        bool isExtreme = op.Name is "stablehlo.minimum" or "stablehlo.maximum";
        if (isExtreme && !IsOneQuantization(op)) return rewriter.NoMatch(op, $"{op.Name} with different quantization parameters for operands and results is not supported.");
        var state = rewriter.NewState(op.Name);
        foreach (var operand in op.Operands) state.AddOperands(rewriter.Converted(operand));
        foreach (var attribute in op.AllAttributes) state.AddAttribute(attribute.Name, attribute.Value);
        foreach (var result in op.Results) state.AddResultTypes(StorageTypes.Of(result.Type));
        state.RegionCount = op.RegionCount;
        var stored = rewriter.Insert(state);
        for (int i = 0; i < op.RegionCount; i++)
        {
            stored.GetRegion(i).TakeBody(op.GetRegion(i));
            foreach (var block in stored.GetRegion(i).Blocks)
                if (!rewriter.ConvertSignature(block)) return rewriter.NoMatch(op, $"an argument of a region can't be converted");
        }
        return rewriter.Replace(op, stored);
    }

    private static bool IsOneQuantization(Operation op) => StorageTypes.QuantizationOf(op.GetOperand(0)) is UniformQuantizedType first
        && first.Equals(StorageTypes.QuantizationOf(op.GetOperand(1))) && first.Equals(StorageTypes.QuantizationOf(op.GetResult(0)));
}
