namespace OpenXla.Ir.Dialects.MlProgram;

/// <summary>Writes a global in a graph: <c>ml_program.global_store_graph @w = %v ordering(%t -> !ml_program.token) : i32</c>.</summary>
[Op("ml_program.global_store_graph", Syntax = "$global `=` $value `` custom<TokenOrdering>($consumeTokens, type($produceToken)) `:` type($value) attr-dict", CustomDirectives = typeof(GlobalUse))]
public sealed partial class GlobalStoreGraphOp : Operation, INoMemoryEffect, ISymbolUser
{
    [Attr] public partial SymbolRefAttr Global { get; set; }
    [Operand] public partial Value Value { get; set; }
    [Operand<TokenType>] public partial OperandRange ConsumeTokens { get; }
    [Result<TokenType>] public partial Value ProduceToken { get; }

    public void VerifySymbolUses(Verifier verifier) => GlobalUse.VerifyStore(this, verifier, Global);
}
