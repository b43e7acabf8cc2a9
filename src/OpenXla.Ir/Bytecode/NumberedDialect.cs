namespace OpenXla.Ir.Bytecode;

/// <summary>A dialect that a module refers to.</summary>
internal sealed class NumberedDialect(string name, IDialect? dialect, int number)
{
    internal string Name => name;

    internal int Number => number;

    internal IBytecodeDialect? Encodings { get; } = dialect as IBytecodeDialect;
}
