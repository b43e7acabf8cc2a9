namespace OpenXla.Ir.Dialects.Pdl.Execution;

/// <summary>Leaves the compiler at the first thing in a pattern that can't be run.</summary>
internal sealed class UnsupportedPatternException(Operation operation, string message, string? hint = null) : Exception(message)
{
    internal Operation Operation => operation;

    internal string? Hint => hint;
}
