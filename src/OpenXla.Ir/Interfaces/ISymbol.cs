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
}
