namespace OpenXla.Ir.Bytecode;

/// <summary>What is wrong with a bytecode file. Thrown while reading; the entry point makes a diagnostic of it.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="position">The byte of the file at which it showed, where that is known.</param>
public sealed class BytecodeException(string message, int? position = null) : Exception(message)
{
    /// <summary>The byte of the file at which it showed, where that is known.</summary>
    public int? Position => position;
}
