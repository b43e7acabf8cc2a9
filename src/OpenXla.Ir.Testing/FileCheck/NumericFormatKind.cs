namespace OpenXla.Ir.Testing.FileCheck;

internal enum NumericFormatKind
{
    /// <summary>Nothing said; a literal alone, for instance, has no format of its own.</summary>
    None,
    Unsigned,
    Signed,
    HexUpper,
    HexLower,
}
