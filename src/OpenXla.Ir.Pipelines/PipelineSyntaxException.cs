namespace OpenXla.Ir.Pipelines;

/// <summary>Leaves the reader at the first mistake in a pipeline's text.</summary>
internal sealed class PipelineSyntaxException(int position, string message, string? hint = null, params string[] notes) : Exception(message)
{
    internal int Position => position;
    internal string? Hint => hint;
    internal IReadOnlyList<string> Notes => notes;
}
