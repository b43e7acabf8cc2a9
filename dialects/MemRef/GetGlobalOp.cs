namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>The memory of a global.</summary>
[Op("memref.get_global", Syntax = "$name `:` type($result) attr-dict")]
public sealed partial class GetGlobalOp : Operation, IPure, ISymbolUser
{
    [Attr<FlatSymbolRef>("name")] public partial SymbolRefAttr Global { get; set; }
    [Result<StaticMemRef>] public partial Value<MemRefType> Result { get; }

    public void VerifySymbolUses(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (verifier.Symbols.LookupNearest(this, Global) is not GlobalOp global) verifier.Error(this, $"'{Global.Leaf}' does not reference a valid global memref");
        else if (!global.Type.Equals(Result.Type)) verifier.Error(this, $"result type '{Result.Type}' does not match type '{global.Type}' of the global memref @{Global.Leaf}");
    }
}
