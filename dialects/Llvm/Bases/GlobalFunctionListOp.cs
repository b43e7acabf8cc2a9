using OpenXla.Ir.Builtin;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Functions that run before or after the program, with priorities and data that keeps them.</summary>
[OpBase]
public abstract partial class GlobalFunctionListOp : Operation, ISymbolUser
{
    [Attr<Int32Array>] public partial ArrayAttr Priorities { get; set; }
    [Attr] public partial ArrayAttr Data { get; set; }

    /// <summary>The functions.</summary>
    protected abstract ArrayAttr Functions { get; }

    /// <summary><c>ctors</c> or <c>dtors</c>.</summary>
    protected abstract string What { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!Data.Elements.All(static d => d is SymbolRefAttr { IsFlat: true } or ZeroAttr)) verifier.ErrorAt(this, "data element must be symbol or #llvm.zero");
        else if (Functions.Count != Priorities.Count || Functions.Count != Data.Count) verifier.ErrorAt(this, What + ", priorities, and data must have the same number of elements");
    }

    public void VerifySymbolUses(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        foreach (var element in Functions.Elements)
        {
            var name = (SymbolRefAttr)element;
            var function = verifier.Symbols.LookupNearest(this, name) as FuncOp;
            if (function is { IsDeclaration: false }) continue;
            verifier.Error(this, function is null ? $"'{name.Root}' does not reference a valid LLVM function" : $"'{name.Root}' does not have a definition");
            return;
        }
    }
}
