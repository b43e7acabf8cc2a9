namespace OpenXla.Ir.Generators.AssemblyFormat;

/// <summary>What is wrong with a syntax, and where.</summary>
/// <param name="position">The offset in the syntax.</param>
/// <param name="message">In words.</param>
/// <param name="unknownName">The name that nothing has, where that is what is wrong.</param>
internal sealed class SyntaxException(int position, string message, string? unknownName = null) : Exception(message)
{
    public int Position { get; } = position;
    public string? UnknownName { get; } = unknownName;
}
