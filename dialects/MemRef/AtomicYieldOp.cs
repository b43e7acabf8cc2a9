namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>Ends the region of <see cref="GenericAtomicRMWOp"/>: the new element.</summary>
[Op("memref.atomic_yield", Syntax = "$result attr-dict `:` type($result)")]
public sealed partial class AtomicYieldOp : Operation, IPure, IReturnLike
{
    [Operand] public partial Value Result { get; set; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!verifier.ExpectParent(this, "memref.generic_atomic_rmw")) return;
        var (result, expected) = (Result.Type, ParentOp!.GetResult(0).Type);
        if (!result.Equals(expected)) verifier.Error(this, $"types mismatch between yield op: '{result}' and its parent: '{expected}'");
    }
}
