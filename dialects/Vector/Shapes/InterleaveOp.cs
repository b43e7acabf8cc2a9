namespace OpenXla.Ir.Dialects.Vector;

/// <summary>The elements of two vectors by turns: <c>vector.interleave %a, %b : vector&lt;2xf32&gt; -> vector&lt;4xf32&gt;</c>.</summary>
[Op("vector.interleave", Syntax = "$lhs `,` $rhs attr-dict `:` type($lhs) `->` type($result)")]
[TypesMatch("lhs", "rhs")]
[TypeFrom("result", "lhs", nameof(DoubleOf), Summary = "type of 'result' is double the width of the inputs")]
public sealed partial class InterleaveOp : Operation, IPure
{
    [Operand<AnyVector>] public partial Value<VectorType> Lhs { get; set; }
    [Operand<AnyVector>] public partial Value<VectorType> Rhs { get; set; }
    [Result<RankedVector>] public partial Value<VectorType> Result { get; }

    private static IrType DoubleOf(IrType type)
    {
        var vector = (VectorType)type;
        if (vector.Rank == 0) return new VectorType([2], vector.ElementType);
        return vector with { Shape = [.. vector.Shape.Span[..^1], unchecked(2 * vector.Shape[^1])] };
    }
}
