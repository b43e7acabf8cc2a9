namespace OpenXla.Ir.Stablehlo.Tests;

/// <inheritdoc cref="CorpusFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorpusTheoryAttribute : TheoryAttribute
{
    /// <param name="parts">The file or folder under the corpora that the test needs.</param>
    public CorpusTheoryAttribute(params string[] parts)
    {
        if (Corpora.Path(parts) is null) Skip = Corpora.Absent;
    }
}
