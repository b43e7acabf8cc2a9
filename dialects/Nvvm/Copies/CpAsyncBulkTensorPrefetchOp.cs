namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Brings a box of a tensor closer.</summary>
[Op("nvvm.cp.async.bulk.tensor.prefetch", Syntax = "$tmaDescriptor `,` `box` `[`$coordinates `]` (`im2col` `[` $im2colOffsets^ `]` )? (`l2_cache_hint` `=` $l2CacheHint^ )? attr-dict `:` type($tmaDescriptor)")]
public sealed partial class CpAsyncBulkTensorPrefetchOp : Operation
{
    [Operand<GenericPointer>] public partial Value<LlvmPointerType> TmaDescriptor { get; set; }
    [Operand<I32>] public partial OperandRange Coordinates { get; }
    [Operand<I16>] public partial OperandRange Im2colOffsets { get; }
    [Attr(Default = TMALoadMode.Tile)] public partial TMALoadMode Mode { get; set; }
    [Operand<I64>] public partial Value? L2CacheHint { get; set; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (TensorBoxes.InvalidLoad(Coordinates.Count, Im2colOffsets.Count, Mode) is { } reason) verifier.ErrorAt(Location, reason);
    }
}
