namespace OpenXla.Ir.Dialects.Func;

/// <summary>A function as a value: <c>func.constant @f : (i32) -> i32</c>.</summary>
[Op("func.constant", Syntax = "attr-dict $value `:` type($result)")]
public sealed partial class ConstantOp : Operation, IPure, IConstantLike, INamesResults, IFoldable, ISymbolUser
{
    [Attr<FlatSymbolRef>] public partial SymbolRefAttr Value { get; set; }
    [Result] public partial Value Result { get; }

    public IrAttribute ConstantValue => Value;

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, "f");
    }

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => Value;

    public void VerifySymbolUses(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (verifier.Symbols.LookupNearest(this, Value) is not FuncOp function) verifier.Error(this, $"reference to undefined function '{Value.Leaf}'");
        else if (!function.Type.Equals(Result.Type)) verifier.Error(this, "reference to function with mismatched type");
    }
}
