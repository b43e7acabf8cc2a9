namespace OpenXla.Ir.Bytecode;

/// <summary>A type, an attribute or a name of operations that a module refers to, with how often it does.</summary>
/// <param name="symbol">What it is; for a place in a text that was parsed, the <see cref="SourceFile"/>.</param>
/// <param name="dialect">Whose it is.</param>
/// <param name="place">For a place, which byte of the file.</param>
internal sealed class NumberedEntry(object symbol, NumberedDialect dialect, int place = 0)
{
    internal object Symbol => symbol;

    internal NumberedDialect Dialect => dialect;

    internal int Place => place;

    internal int References = 1;

    internal int Number;

    /// <summary>For a name of operations: the properties that one of them had.</summary>
    internal PropertyMemo? Properties;
}
