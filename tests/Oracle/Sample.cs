namespace OpenXla.Ir.Oracle;

/// <summary>One program that is compared.</summary>
/// <param name="File">Where it is from.</param>
/// <param name="Text">The program.</param>
/// <param name="Dialects">The dialects of its operations, types and attributes.</param>
internal sealed record Sample(string File, string Text, IReadOnlySet<string> Dialects)
{
    /// <summary>The dialects that mlir-opt has and we lack; to both, operations of other dialects are unregistered.</summary>
    internal IReadOnlyList<string> Lacking { get; } = [.. Dialects.Where(d => Upstream.Dialects.Contains(d) && !Ours.Dialects.Contains(d))];

    /// <summary>Whether it needs no dialect that mlir-opt has and we lack.</summary>
    internal bool IsKnown => Lacking.Count == 0;
}
