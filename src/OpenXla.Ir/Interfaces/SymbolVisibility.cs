namespace OpenXla.Ir.Interfaces;

/// <summary>Who may refer to a symbol.</summary>
public enum SymbolVisibility
{
    /// <summary>Anyone, also outside of what is known.</summary>
    Public,

    /// <summary>Only within the nearest symbol table.</summary>
    Private,

    /// <summary>Within the symbol tables around, but nobody unknown.</summary>
    Nested,
}
