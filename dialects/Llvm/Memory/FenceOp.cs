using OpenXla.Ir.Builtin;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Orders accesses before and after it: <c>llvm.fence syncscope("agent") acquire</c>.</summary>
[Op("llvm.fence", Syntax = "(`syncscope` `(` $syncscope^ `)`)? $ordering attr-dict")]
public sealed partial class FenceOp : Operation
{
    [Attr] public partial AtomicOrdering Ordering { get; set; }
    [Attr] public partial StringAttr? Syncscope { get; set; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Ordering <= AtomicOrdering.Monotonic) verifier.Error(this, "can be given only acquire, release, acq_rel, and seq_cst orderings");
    }
}
