namespace OpenXla.Ir.Oracle;

/// <summary>One program that is compared.</summary>
/// <param name="File">Where it is from.</param>
/// <param name="Text">The program.</param>
/// <param name="Dialects">The dialects of its operations, types and attributes.</param>
internal sealed record Sample(string File, string Text, IReadOnlySet<string> Dialects)
{
    /// <summary>The dialects that only one of both has; to both, operations of other dialects are unregistered.</summary>
    internal IReadOnlyList<string> OneSided { get; } = [.. Dialects.Where(d => Upstream.Dialects.Contains(d) != Ours.Dialects.Contains(d))];

    /// <summary>Whether both tools know the same of its dialects.</summary>
    internal bool IsKnown => OneSided.Count == 0;
}
