using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Interfaces;

/// <summary>An operation that defines a name in the nearest symbol table.</summary>
public interface ISymbol
{
    /// <summary>The name, without <c>@</c>; null for an op whose name is optional and absent.</summary>
    string? SymbolName { get; set; }

    /// <summary>Who may refer to the symbol.</summary>
    SymbolVisibility Visibility { get; set; }

    /// <summary>True for a symbol that stands for a definition elsewhere.</summary>
    bool IsDeclaration => false;

    /// <summary>True where the symbol may go once nobody refers to it.</summary>
    bool CanDiscardOnUseEmpty => Visibility != SymbolVisibility.Public;

    static void Verify(Operation op, Verification.Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(verifier);
        if (SymbolTable.NameOf(op) is null) return;
        var visibility = op.GetAttribute("sym_visibility");
        if (visibility is not (null or StringAttr))
            verifier.Error(op, $"requires visibility attribute 'sym_visibility' to be a string attribute, but got {visibility}");
        else if (visibility is StringAttr { Value: not ("public" or "private" or "nested") })
            verifier.Error(op, $"visibility expected to be one of [\"public\", \"private\", \"nested\"], but got {visibility}");
        else if (op.ParentOp is { } parent && parent.Info.IsRegistered && !parent.Is(OperationTraits.SymbolTable))
            verifier.Error(op, "symbol's parent must have the SymbolTable trait");
    }
}
