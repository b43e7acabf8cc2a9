namespace OpenXla.Ir.Bytecode;

/// <summary>A type, an attribute or a name of operations that a module refers to, with how often it does.</summary>
internal sealed class NumberedEntry(object symbol, NumberedDialect dialect)
{
    internal object Symbol => symbol;

    internal NumberedDialect Dialect => dialect;

    internal int References = 1;

    internal int Number;
}
