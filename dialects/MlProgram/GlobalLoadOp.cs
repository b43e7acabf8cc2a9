namespace OpenXla.Ir.Dialects.MlProgram;

/// <summary>Reads a global: <c>ml_program.global_load @w : tensor&lt;4xi32></c>.</summary>
[Op("ml_program.global_load", Syntax = "$global `:` type($result) attr-dict")]
public sealed partial class GlobalLoadOp : Operation, INamesResults, IMemoryEffects, ISymbolUser
{
    [Attr] public partial SymbolRefAttr Global { get; set; }
    [Result] public partial Value Result { get; }

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, Global.Leaf);
    }

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Read));
    }

    public void VerifySymbolUses(Verifier verifier) => GlobalUse.VerifyLoad(this, verifier, Global);
}
