namespace OpenXla.Ir.Dialects.MlProgram;

/// <summary>Writes a global: <c>ml_program.global_store @w = %v : i32</c>.</summary>
[Op("ml_program.global_store", Syntax = "$global `=` $value `:` type($value) attr-dict")]
public sealed partial class GlobalStoreOp : Operation, IMemoryEffects, ISymbolUser
{
    [Attr] public partial SymbolRefAttr Global { get; set; }
    [Operand] public partial Value Value { get; set; }

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Write));
    }

    public void VerifySymbolUses(Verifier verifier) => GlobalUse.VerifyStore(this, verifier, Global);
}
