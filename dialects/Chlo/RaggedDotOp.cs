using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>
/// Sums of products as <see cref="DotGeneralOp"/>, where one dimension of the left side falls into groups of given sizes: each group
/// has a right side of its own, or a result of its own where the sums run over that dimension.
/// </summary>
[Op("chlo.ragged_dot")]
public sealed partial class RaggedDotOp : Operation, IPure
{
    [Operand<HloTensor>] public partial Value<TensorType> Lhs { get; set; }
    [Operand<HloTensor>] public partial Value<TensorType> Rhs { get; set; }
    [Operand<IntegerTensor>("group_sizes")] public partial Value<TensorType> GroupSizes { get; set; }
    [Attr("ragged_dot_dimension_numbers")] public partial RaggedDotAttr Numbers { get; set; }
    [Attr<PrecisionConfig>("precision_config")] public partial ArrayAttr? Precisions { get; set; }
    [Result<HloTensor>] public partial Value<TensorType> Result { get; }

    /// <summary>What the dimension with groups is for.</summary>
    public RaggedDotMode Mode => RaggedDotRules.ModeOf(Numbers);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (RaggedDotRules.MistakeOf(this) is { } mistake) verifier.ErrorAt(this, mistake);
    }
}
