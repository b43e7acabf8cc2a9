namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A pointer in another address space.</summary>
[Op("llvm.addrspacecast", Syntax = "$arg attr-dict `:` type($arg) `to` type($res)")]
public sealed partial class AddrSpaceCastOp : Operation, IPure, IFoldable, IViewLike
{
    [Operand<LlvmPointerLike>] public partial Value Arg { get; set; }
    [Result<LlvmPointerLike>] public partial Value Res { get; }

    Value IViewLike.ViewSource => Arg;

    Value IViewLike.ViewDest => Res;

    /// <summary>A cast to the same type is no cast; <c>addrspacecast(addrspacecast x) ⇒ x or addrspacecast x</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Arg.Type.Equals(Res.Type)) return Arg;
        if (Arg.DefiningOp is not AddrSpaceCastOp inner) return FoldResult.None;
        if (inner.Arg.Type.Equals(Res.Type)) return inner.Arg;
        Arg = inner.Arg;
        return FoldResult.InPlace;
    }
}
