namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Waits for threads of the block at one of its barriers, perhaps with a reduction: <c>nvvm.barrier id = %i number_of_threads = %n</c>.</summary>
[Op("nvvm.barrier", Syntax = "(`id` `=` $barrierId^)? (`number_of_threads` `=` $numberOfThreads^)? (qualified($reductionOp)^ $reductionPredicate)? (`->` type($res)^)? attr-dict")]
public sealed partial class BarrierOp : Operation
{
    [Operand<I32>] public partial Value? BarrierId { get; set; }
    [Operand<I32>] public partial Value? NumberOfThreads { get; set; }
    [Attr] public partial BarrierReduction? ReductionOp { get; set; }
    [Operand<I32>] public partial Value? ReductionPredicate { get; set; }
    [Result<I32>] public partial Value? Res { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (NumberOfThreads is not null && BarrierId is null) verifier.Error(this, "barrier id is missing, it should be set between 0 to 15");
        else if (BarrierId is not null && (ReductionOp is not null || ReductionPredicate is not null)) verifier.Error(this, "reduction are only available when id is 0");
        else if (ReductionOp is null != ReductionPredicate is null) verifier.Error(this, "reduction predicate and reduction operation must be specified together");
    }
}
