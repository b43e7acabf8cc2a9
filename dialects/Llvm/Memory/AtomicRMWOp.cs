using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Reads, changes and writes memory at once, and gives what was there: <c>llvm.atomicrmw add %p, %x acquire : !llvm.ptr, i32</c>.</summary>
[Op("llvm.atomicrmw", Syntax = "(`volatile` $volatile_^)? $bin_op $ptr `,` $val (`syncscope` `(` $syncscope^ `)`)? $ordering attr-dict `:` qualified(type($ptr)) `,` type($val)")]
[TypesMatch("val", "res", Summary = "result #0 and operand #1 have the same type")]
public sealed partial class AtomicRMWOp : MemoryAccessOp
{
    [Attr("bin_op")] public partial AtomicBinaryKind Kind { get; set; }
    [Operand<LlvmPointer>] public partial Value Ptr { get; set; }
    [Operand<LlvmReadModifyWriteType>] public partial Value Val { get; set; }
    [Attr] public partial AtomicOrdering Ordering { get; set; }
    [Attr] public partial StringAttr? Syncscope { get; set; }
    [Attr<I64Attr>] public partial IntegerAttr? Alignment { get; set; }
    [Attr("volatile_")] public partial bool Volatile { get; set; }
    [Result<LlvmReadModifyWriteType>] public partial Value Res { get; }

    private protected override IEnumerable<Value> Pointers => [Ptr];

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (WrongType() is { } message) verifier.Error(this, message);
        else if (Ordering < AtomicOrdering.Monotonic) verifier.Error(this, "expected at least 'monotonic' ordering");
    }

    private string? WrongType() => Kind switch
    {
        AtomicBinaryKind.FAdd or AtomicBinaryKind.FSub or AtomicBinaryKind.FMax or AtomicBinaryKind.FMin or AtomicBinaryKind.FMaximum or AtomicBinaryKind.FMinimum => WrongFloat(),
        AtomicBinaryKind.Exchange => AtomicTypes.AreSupported(Val.Type) ? null : "unexpected LLVM IR type for 'xchg' bin_op",
        _ => Val.Type is IntegerType { Width: 8 or 16 or 32 or 64 } ? null : "expected LLVM IR integer type",
    };

    private string? WrongFloat() => Val.Type switch
    {
        VectorType { IsScalable: true } => "expected LLVM IR fixed vector type",
        VectorType vector => LlvmCompatibility.IsFloat(vector.ElementType) ? null : "expected LLVM IR floating point type for vector element",
        var type => LlvmCompatibility.IsFloat(type) ? null : "expected LLVM IR floating point type",
    };
}
