namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Combines a box of a tensor with shared memory.</summary>
[Op("nvvm.cp.async.bulk.tensor.reduce", Syntax = "$tmaDescriptor `,` $srcMem `,` `box` `[`$coordinates `]` (`l2_cache_hint` `=` $l2CacheHint^ )? attr-dict `:` type($tmaDescriptor) `,` type($srcMem)")]
public sealed partial class CpAsyncBulkTensorReduceOp : Operation
{
    [Operand<LlvmPointer>] public partial Value<LlvmPointerType> TmaDescriptor { get; set; }
    [Operand<SharedPointer>] public partial Value<LlvmPointerType> SrcMem { get; set; }
    [Attr] public partial TMAReduxKind RedKind { get; set; }
    [Attr(Default = TMAStoreMode.Tile)] public partial TMAStoreMode Mode { get; set; }
    [Operand<I32>] public partial OperandRange Coordinates { get; }
    [Operand<I64>] public partial Value? L2CacheHint { get; set; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var reason = Mode == TMAStoreMode.TileScatter4 ? "Scatter mode unsupported for CpAsyncBulkTensorReduceOp" : TensorBoxes.InvalidStore(Coordinates.Count, Mode);
        if (reason is not null) verifier.ErrorAt(this, reason);
    }
}
