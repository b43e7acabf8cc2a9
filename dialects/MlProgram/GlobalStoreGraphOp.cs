namespace OpenXla.Ir.Dialects.MlProgram;

/// <summary>Writes a global in a graph: <c>ml_program.global_store_graph @w = %v ordering(%t -> !ml_program.token) : i32</c>.</summary>
/// <remarks>Tokens say that it must happen: as upstream's, it has the effect of a read, so that one whose token nobody needs goes.</remarks>
[Op("ml_program.global_store_graph", Syntax = "$global `=` $value `` custom<TokenOrdering>($consumeTokens, type($produceToken)) `:` type($value) attr-dict", CustomDirectives = typeof(GlobalUse))]
public sealed partial class GlobalStoreGraphOp : Operation, IMemoryEffects, ISymbolUser
{
    [Attr] public partial SymbolRefAttr Global { get; set; }
    [Operand] public partial Value Value { get; set; }
    [Operand<TokenType>] public partial OperandRange ConsumeTokens { get; }
    [Result<TokenType>] public partial Value ProduceToken { get; }

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Read));
    }

    public void VerifySymbolUses(Verifier verifier) => GlobalUse.VerifyStore(this, verifier, Global);
}
