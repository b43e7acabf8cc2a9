namespace OpenXla.Ir.Dialects.Shape;

/// <summary>The element by element larger or smaller of two sizes or of two shapes of one rank.</summary>
[OpBase(Syntax = "$lhs `,` $rhs attr-dict `:` type($lhs) `,` type($rhs) `->` type($result)")]
public abstract partial class ExtremumOp : Operation, IPure, ICommutative
{
    [Operand<ShapeOrSize>] public partial Value Lhs { get; set; }
    [Operand<ShapeOrSize>] public partial Value Rhs { get; set; }
    [Result<ShapeOrSize>] public partial Value Result { get; }

    /// <summary>The type of both operands; a size, which can be an error, where they differ.</summary>
    protected static void InferFromOperands(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var type = state.Operands[0].Type;
        state.AddResultTypes(type.Equals(state.Operands[1].Type) ? type : SizeType.Instance);
    }
}
