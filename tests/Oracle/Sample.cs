namespace OpenXla.Ir.Oracle;

/// <summary>One program that is compared.</summary>
/// <param name="File">Where it is from.</param>
/// <param name="Text">The program.</param>
/// <param name="Dialects">The dialects of its operations, types and attributes.</param>
internal sealed record Sample(string File, string Text, IReadOnlySet<string> Dialects)
{
    /// <summary>Whether it needs no dialect that mlir-opt has and we lack; to both, operations of other dialects are unregistered.</summary>
    internal bool IsKnown { get; } = !Dialects.Any(d => Upstream.Dialects.Contains(d) && !Ours.Dialects.Contains(d));
}
