using OpenXla.Ir.Dialects.Stablehlo;
using Hlo = OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>Whether pairs of elements are in a certain order; the smaller operand repeats.</summary>
[Op("chlo.broadcast_compare", Syntax = "$lhs `,` $rhs attr-dict `:` `(` type($lhs) `,` type($rhs) `)` `->` type($result)")]
public sealed partial class BroadcastCompareOp : BroadcastOp, IInferResultTypes
{
    [Operand<AnyHloTensor>] public partial Value Lhs { get; set; }
    [Operand<AnyHloTensor>] public partial Value Rhs { get; set; }
    [Attr<DenseI64ArrayAttr>("broadcast_dimensions")] public partial DenseArrayAttr? BroadcastDimensions { get; set; }
    [Attr("comparison_direction")] public partial Comparison Direction { get; set; }
    [Attr("compare_type")] public partial ComparisonKind? Kind { get; set; }
    [Result<AnyPredicateTensor>] public partial Value Result { get; }

    /// <summary>Truth values in the joined shape.</summary>
    public static new void InferResultTypes(OperationState state) => InferResultTypes(state, IntegerType.I1);

    // Both dialects list directions and kinds in one order.
    public override Operation CreateElementwise(OpBuilder builder, Value lhs, Value rhs) =>
        CompareOp.Create(builder, lhs, rhs, (Hlo.Comparison)Direction, (Hlo.ComparisonKind?)Kind);
}
