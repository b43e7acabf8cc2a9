namespace OpenXla.Ir.Dialects.Shape;

/// <summary>One extent of a value: <c>shape.dim %v, %i : tensor&lt;?x4xf32>, index -> index</c>.</summary>
[Op("shape.dim", Syntax = "$value `,` $index attr-dict `:` type($value) `,` type($index) `->` type($extent)")]
public sealed partial class DimOp : Operation, IPure, IInferResultTypes
{
    [Operand<AnyShaped>] public partial Value Value { get; set; }
    [Operand<SizeOrIndex>] public partial Value Index { get; set; }
    [Result<SizeOrIndex>] public partial Value Extent { get; }

    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.AddResultTypes(state.Operands[1].Type);
    }

    /// <inheritdoc cref="SizeArithmeticOp.AreCompatible"/>
    public static bool AreCompatible(IrType inferred, IrType actual) => SizeArithmeticOp.AreCompatible(inferred, actual);
}
