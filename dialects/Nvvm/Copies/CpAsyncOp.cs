namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Copies 4, 8 or 16 bytes to shared memory, while the thread goes on.</summary>
[Op("nvvm.cp.async.shared.global", Syntax = "$dst `,` $src `,` $size `,` `cache` `=` $modifier (`,` $cpSize^)? attr-dict `:` type(operands)")]
public sealed partial class CpAsyncOp : Operation
{
    [Operand<SharedPointer>] public partial Value<LlvmPointerType> Dst { get; set; }
    [Operand<GlobalPointer>] public partial Value<LlvmPointerType> Src { get; set; }
    [Attr] public partial int Size { get; set; }
    [Attr] public partial LoadCacheModifierKind Modifier { get; set; }
    [Operand<I32>] public partial Value? CpSize { get; set; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Modifier is not (LoadCacheModifierKind.Cg or LoadCacheModifierKind.Ca)) verifier.ErrorAt(this, "Only CG and CA cache modifiers are supported.");
        else if (Size is not (4 or 8 or 16)) verifier.ErrorAt(this, "expected byte size to be either 4, 8 or 16.");
        else if (Modifier == LoadCacheModifierKind.Cg && Size != 16) verifier.ErrorAt(this, "CG cache modifier is only support for 16 bytes copy.");
    }
}
