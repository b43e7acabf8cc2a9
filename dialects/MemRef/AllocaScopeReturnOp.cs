namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>Ends the region of <see cref="AllocaScopeOp"/> and hands values to the operation around.</summary>
[Op("memref.alloca_scope.return", Syntax = "attr-dict ($results^ `:` type($results))?")]
public sealed partial class AllocaScopeReturnOp : Operation, IPure, IReturnLike
{
    [Operand("results")] public partial OperandRange Values { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        verifier.ExpectParent(this, "memref.alloca_scope");
    }
}
