namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>A place in a pattern whose text is known only when the pattern is matched.</summary>
internal abstract class Substitution(string text, int offset)
{
    /// <summary>The variable or expression as written; quoted in notes.</summary>
    public string Text { get; } = text;

    /// <summary>Where it stands in the check file.</summary>
    public int Offset { get; } = offset;

    /// <summary>The literal text to look for; null after a problem was added.</summary>
    public abstract string? Resolve(VariableTable variables, List<string> problems);
}
