namespace OpenXla.Ir.Dialects.MlProgram;

/// <summary>Reads a global that never changes: <c>ml_program.global_load_const @w : tensor&lt;4xi32></c>.</summary>
[Op("ml_program.global_load_const", Syntax = "$global `:` type($result) attr-dict")]
public sealed partial class GlobalLoadConstOp : Operation, IPure, INamesResults, ISymbolUser
{
    [Attr] public partial SymbolRefAttr Global { get; set; }
    [Result] public partial Value Result { get; }

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, Global.Leaf);
    }

    public void VerifySymbolUses(Verifier verifier) => GlobalUse.VerifyLoad(this, verifier, Global, isConstant: true);
}
