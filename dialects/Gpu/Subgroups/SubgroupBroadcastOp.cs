namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Gives the value of one thread to all of the subgroup: <c>gpu.subgroup_broadcast %v, first_active_lane : f32</c>.</summary>
[Op("gpu.subgroup_broadcast", Syntax = "$src `,` $broadcast_type ($lane^)? attr-dict `:` type($result)")]
[TypesMatch("result", "src")]
public sealed partial class SubgroupBroadcastOp : Operation, INoMemoryEffect, IElementwise, IFoldable
{
    [Operand] public partial Value Src { get; set; }
    [Operand<I32>] public partial Value? Lane { get; set; }
    [Attr("broadcast_type")] public partial BroadcastType BroadcastType { get; set; }
    [Result] public partial Value Result { get; }

    /// <summary>What is the same in all threads need not be given to all again.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => Src.DefiningOp is SubgroupBroadcastOp ? Src : FoldResult.None;

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        bool isSpecific = BroadcastType == BroadcastType.SpecificLane;
        if (isSpecific && Lane is null) verifier.Error(this, "lane must be specified for `specific_lane` broadcast");
        else if (!isSpecific && Lane is not null) verifier.Error(this, "lane can only be specified for `specific_lane` broadcast");
    }
}
