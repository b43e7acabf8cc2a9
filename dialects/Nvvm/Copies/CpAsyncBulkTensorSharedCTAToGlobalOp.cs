namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Copies a box of a tensor from shared memory.</summary>
[Op("nvvm.cp.async.bulk.tensor.global.shared.cta", Syntax = "$tmaDescriptor `,` $srcMem `,` `box` `[`$coordinates `]` (`l2_cache_hint` `=` $l2CacheHint^ )? (`,` `predicate` `=` $predicate^)? attr-dict `:` type($tmaDescriptor) `,` type($srcMem)")]
public sealed partial class CpAsyncBulkTensorSharedCTAToGlobalOp : Operation
{
    [Operand<GenericPointer>] public partial Value<LlvmPointerType> TmaDescriptor { get; set; }
    [Operand<SharedPointer>] public partial Value<LlvmPointerType> SrcMem { get; set; }
    [Operand<I32>] public partial OperandRange Coordinates { get; }
    [Operand<I64>] public partial Value? L2CacheHint { get; set; }
    [Attr(Default = TMAStoreMode.Tile)] public partial TMAStoreMode Mode { get; set; }
    [Operand<I1>] public partial Value? Predicate { get; set; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Predicate is not null && Mode != TMAStoreMode.Tile) verifier.ErrorAt(this, "Inline-ptx lowering supported only for Tile mode.");
        else if (Predicate is not null && L2CacheHint is not null) verifier.ErrorAt(this, "Inline-ptx lowering unsupported with L2 cache-hint.");
        else if (TensorBoxes.InvalidStore(Coordinates.Count, Mode) is { } reason) verifier.ErrorAt(this, reason);
    }
}
