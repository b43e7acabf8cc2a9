namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Picks bytes of two words.</summary>
[Op("nvvm.prmt", Syntax = "$mode $selector `,` $lo (`,` $hi^)? attr-dict `:` type($res)")]
public sealed partial class PermuteOp : Operation, IPure
{
    [Operand<I32>] public partial Value Lo { get; set; }
    [Operand<I32>] public partial Value? Hi { get; set; }
    [Operand<I32>] public partial Value Selector { get; set; }
    [Attr] public partial PermuteMode Mode { get; set; }
    [Result<I32>] public partial Value Res { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        bool needsHigh = Mode is PermuteMode.Default or PermuteMode.F4e or PermuteMode.B4e;
        if (needsHigh && Hi is null) verifier.ErrorAt(this, $"mode '{Mode.Keyword()}' requires 'hi' operand.");
        else if (!needsHigh && Hi is not null) verifier.ErrorAt(this, $"mode '{Mode.Keyword()}' does not accept 'hi' operand.");
    }
}
