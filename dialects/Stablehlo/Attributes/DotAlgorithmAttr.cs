namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>How a product of tensors is to be computed: <c>#stablehlo.dot_algorithm&lt;lhs_precision_type = tf32, …></c>.</summary>
[AttrDef("stablehlo.dot_algorithm", Syntax = "`<` struct(params) `>`", Summary = "Attribute that models the algorithm constraints to use for computing dot.")]
public sealed partial record DotAlgorithmAttr(
    [Param("lhs_precision_type")] IrType LhsPrecisionType,
    [Param("rhs_precision_type")] IrType RhsPrecisionType,
    [Param("accumulation_type")] IrType AccumulationType,
    [Param("lhs_component_count")] long LhsComponentCount,
    [Param("rhs_component_count")] long RhsComponentCount,
    [Param("num_primitive_operations")] long NumPrimitiveOperations,
    [Param("allow_imprecise_accumulation")] bool AllowImpreciseAccumulation) : IrAttribute
{
    private static readonly string[] Eights = ["f8E3M4", "f8E4M3", "f8E4M3FN", "f8E5M2", "f8E4M3FNUZ", "f8E4M3B11FNUZ", "f8E5M2FNUZ"];

    /// <summary>Types of both sides and of the sums, and numbers of operations, that hardware is known for.</summary>
    private static readonly (string Operands, string Sums, long[] Operations)[] Known =
    [
        ("f16", "f16", [1]), ("f16", "f32", [1]), ("bf16", "bf16", [1]), ("bf16", "f32", [1, 3, 6, 9]), ("tf32", "f32", [1, 3]), ("f32", "f32", [1]), ("f64", "f64", [1]),
    ];

    /// <summary>What is wrong with it; null where nothing is.</summary>
    internal string? Invalid()
    {
        // C22: 0 < lhs_component_count
        if (LhsComponentCount < 1) return "lhs component count must be positive";
        // C23: 0 < rhs_component_count
        if (RhsComponentCount < 1) return "rhs component count must be positive";
        // C24: 0 < num_primitive_operations
        if (NumPrimitiveOperations < 1) return "num primitive operations must be positive";
        return IsKnown()
            ? null
            : $"dot algorithm not known to be supported on any hardware: {{lhs:'{LhsPrecisionType}', rhs:'{RhsPrecisionType}', accum:'{AccumulationType}', lhs_components:{LhsComponentCount}, rhs_components:{RhsComponentCount}, primitive_ops:{NumPrimitiveOperations}, imprecise:{(AllowImpreciseAccumulation ? 1 : 0)}}}";
    }

    private bool IsKnown()
    {
        if (LhsComponentCount != 1 || RhsComponentCount != 1) return false;
        var (lhs, rhs, sums) = (LhsPrecisionType.ToString(), RhsPrecisionType.ToString(), AccumulationType.ToString());
        if (Eights.Contains(lhs) && Eights.Contains(rhs)) return sums == "f32" && NumPrimitiveOperations == 1;
        if (AllowImpreciseAccumulation || lhs != rhs) return false;
        foreach (var known in Known)
            if (known.Operands == lhs && known.Sums == sums && known.Operations.Contains(NumPrimitiveOperations)) return true;
        return false;
    }
}
