namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Promises that a condition holds.</summary>
[Op("llvm.intr.assume", Syntax = "$cond `:` type($cond) attr-dict")]
public sealed partial class AssumeIntrinsic : IntrinsicOp, IMemoryEffects
{
    [Operand<I1>] public partial Value Cond { get; set; }

    /// <summary>The write keeps it in its place.</summary>
    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Write));
    }
}
