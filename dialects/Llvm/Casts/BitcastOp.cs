using OpenXla.Ir.Builtin;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The same bits under another type.</summary>
[Op("llvm.bitcast", Syntax = "$arg attr-dict `:` type($arg) `to` type($res)")]
public sealed partial class BitcastOp : Operation, IPure, IFoldable
{
    [Operand<LlvmNonAggregate>] public partial Value Arg { get; set; }
    [Result<LlvmNonAggregate>] public partial Value Res { get; }

    /// <summary>A cast to the same type is no cast; <c>bitcast(bitcast x) ⇒ x or bitcast x</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Arg.Type.Equals(Res.Type)) return Arg;
        if (Arg.DefiningOp is not BitcastOp inner) return FoldResult.None;
        if (inner.Arg.Type.Equals(Res.Type)) return inner.Arg;
        Arg = inner.Arg;
        return FoldResult.InPlace;
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var (from, to) = (LlvmCompatibility.ElementOf(Arg.Type) as LlvmPointerType, LlvmCompatibility.ElementOf(Res.Type) as LlvmPointerType);
        if (from is null != to is null) verifier.Error(this, "can only cast pointers from and to pointers");
        else if (from is null || to is null) return;
        else if (Res.Type is VectorType && Arg.Type is not VectorType) verifier.Error(this, "cannot cast pointer to vector of pointers");
        else if (Res.Type is not VectorType && Arg.Type is VectorType) verifier.Error(this, "cannot cast vector of pointers to pointer");
        else if (from.AddressSpace != to.AddressSpace) verifier.Error(this, "cannot cast pointers of different address spaces, use 'llvm.addrspacecast' instead");
    }
}
