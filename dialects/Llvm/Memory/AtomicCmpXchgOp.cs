using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>
/// Writes a value where memory holds another one, at once; gives what was there and whether it was written:
/// <c>llvm.cmpxchg %p, %old, %new acq_rel monotonic : !llvm.ptr, i32</c>.
/// </summary>
[Op("llvm.cmpxchg", Syntax = "(`weak` $weak^)? (`volatile` $volatile_^)? $ptr `,` $cmp `,` $val (`syncscope` `(` $syncscope^ `)`)? $success_ordering $failure_ordering attr-dict `:` qualified(type($ptr)) `,` type($val)")]
[TypesMatch("cmp", "val", Summary = "operand #1 and operand #2 have the same type")]
[TypeFrom("res", "val", nameof(ResultOf), Summary = "result #0 has an LLVM struct type consisting of the type of operand #2 and a bool")]
public sealed partial class AtomicCmpXchgOp : MemoryAccessOp
{
    [Operand<LlvmPointer>] public partial Value Ptr { get; set; }
    [Operand<LlvmCompareExchangeType>] public partial Value Cmp { get; set; }
    [Operand<LlvmCompareExchangeType>] public partial Value Val { get; set; }
    [Attr("success_ordering")] public partial AtomicOrdering SuccessOrdering { get; set; }
    [Attr("failure_ordering")] public partial AtomicOrdering FailureOrdering { get; set; }
    [Attr] public partial StringAttr? Syncscope { get; set; }
    [Attr<I64Attr>] public partial IntegerAttr? Alignment { get; set; }
    [Attr] public partial bool Weak { get; set; }
    [Attr("volatile_")] public partial bool Volatile { get; set; }
    [Result<LlvmStruct>] public partial Value Res { get; }

    private protected override IEnumerable<Value> Pointers => [Ptr];

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!AtomicTypes.AreSupported(Val.Type)) verifier.Error(this, "unexpected LLVM IR type");
        else if (SuccessOrdering < AtomicOrdering.Monotonic || FailureOrdering < AtomicOrdering.Monotonic) verifier.Error(this, "ordering must be at least 'monotonic'");
        else if (FailureOrdering is AtomicOrdering.Release or AtomicOrdering.AcquireRelease) verifier.Error(this, "failure ordering cannot be 'release' or 'acq_rel'");
    }

    private static IrType ResultOf(IrType value) => new LlvmStructType([value, IntegerType.I1]);
}
