namespace OpenXla.Ir.Dialects.MlProgram;

/// <summary>Reads a global in a graph: <c>ml_program.global_load_graph @w ordering(() -> !ml_program.token) : i32</c>.</summary>
[Op("ml_program.global_load_graph", Syntax = "$global `` custom<TokenOrdering>($consumeTokens, type($produceToken)) `:` type($result) attr-dict", CustomDirectives = typeof(GlobalUse))]
public sealed partial class GlobalLoadGraphOp : Operation, IMemoryEffects, ISymbolUser
{
    [Attr] public partial SymbolRefAttr Global { get; set; }
    [Operand<TokenType>] public partial OperandRange ConsumeTokens { get; }
    [Result] public partial Value Result { get; }
    [Result<TokenType>] public partial Value ProduceToken { get; }

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Read));
    }

    public void VerifySymbolUses(Verifier verifier) => GlobalUse.VerifyLoad(this, verifier, Global);
}
